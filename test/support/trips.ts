import fc from "fast-check";
import { readDeep, readForm, readParts, readStyled } from "./inverse.js";
import type { Notation } from "./inverse.js";
import type { Received } from "./server.js";
import { anyText, fields, flatShapes, jsonShapes, singles, textOf } from "./shapes.js";
import type { Shape } from "./shapes.js";

/** What goes to a server and comes back: an operation, the values it takes, and how a server reads them. */
export interface Trip {
  readonly title: string;
  readonly method: "get" | "post";
  /** `{v}` where the value goes. */
  readonly path?: string;
  readonly operation: object;
  readonly values: fc.Arbitrary<unknown>;
  /** The request that carries a value. */
  readonly request: (value: unknown) => object;
  readonly back: (received: Received) => unknown;
}

const letters = textOf("abcABC019_~é漢😀&=+#%/?@ ");
const ascii = textOf("abcABC019_~&+#%/?@!");
const percent = decodeURIComponent;
const asIs = (text: string): string => text;
const queryOf = ({ target }: Received): string => target.slice(target.indexOf("?") + 1);
const segmentOf = ({ target }: Received): string => target.split("/")[2] ?? "";
const headerOf = (name: string) => (received: Received) => String(received.headers[name]);

interface Row {
  readonly place: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: boolean;
  readonly notation: Notation;
  readonly text: fc.Arbitrary<string>;
  readonly raw: (received: Received) => string;
}

const rows: readonly Row[] = [
  ...[false, true].flatMap((explode): readonly Row[] => {
    const of = (before: string, between: string, named: boolean, decode = percent): Notation => {
      return { before, between, pairs: explode, named: named && explode, decode };
    };
    const path = { place: "path", explode, text: letters, raw: segmentOf } as const;
    return [
      { ...path, style: "simple", notation: of("", ",", false) },
      { ...path, style: "label", notation: of(".", explode ? "." : ",", false) },
      { ...path, style: "matrix", notation: of(explode ? ";" : ";v=", explode ? ";" : ",", true) },
      {
        ...{ place: "query", style: "form", explode, text: anyText, raw: queryOf },
        notation: of(explode ? "" : "v=", explode ? "&" : ",", true),
      },
      {
        ...{ place: "header", style: "simple", explode, text: ascii.filter((text) => !/[=]/.test(text)) },
        ...{ notation: of("", ",", false, asIs), raw: headerOf("v") },
      },
      {
        ...{ place: "cookie", style: "form", explode, text: anyText, raw: headerOf("cookie") },
        notation: of(explode ? "" : "v=", explode ? "; " : ",", true),
      },
    ];
  }),
  ...(["spaceDelimited%20", "pipeDelimited%7C"] as const).map((name): Row => {
    const [style = "", delimiter = ""] = name.split("%");
    const notation = { before: "v=", between: `%${delimiter}`, pairs: false, named: false, decode: percent };
    // A delimiter inside a value cannot be told apart (OpenAPI 3.1.1, appendix E.5).
    const text = anyText.filter((item) => !/[ |]/.test(item));
    return { place: "query", style, explode: false, notation, text, raw: queryOf };
  }),
  {
    ...{ place: "cookie", style: "cookie", explode: true, text: ascii, raw: headerOf("cookie") },
    notation: { before: "", between: "; ", pairs: true, named: true, decode: asIs },
  },
];

/** Parameters: each row of the table of styles with random schemas. */
function styledTrips(count: number, seed: number): readonly Trip[] {
  return rows.flatMap(({ place, style, explode, notation, text, raw }) =>
    fc
      .sample(
        flatShapes(
          text,
          text.filter((name) => !/[=,]/.test(name) || place !== "header"),
        ),
        { numRuns: count, seed },
      )
      .flatMap((shape): readonly Trip[] => {
        if (style.endsWith("Delimited") && shape.kind === "single") return [];
        const parameter = { name: "v", in: place, required: true, style, explode, schema: shape.schema };
        return [
          {
            title: `${place}, ${style}${explode ? ", exploded" : ""}, ${shape.kind}`,
            method: "get",
            ...(place === "path" ? { path: "{v}" } : {}),
            operation: { parameters: [parameter] },
            values: shape.values,
            request: (v) => ({ v }),
            back: (received) => readStyled(raw(received), shape, notation),
          },
        ];
      }),
  );
}

const bracketFree = anyText.filter((name) => name !== "" && !/[[\]]/.test(name));

function deepTrips(count: number, seed: number): readonly Trip[] {
  const leaf = fc.constant<Shape>({
    kind: "single",
    schema: { type: "string" },
    values: anyText,
    read: String,
  });
  const inner = fields(leaf, bracketFree).map(({ schema, values }): Shape => ({
    kind: "object",
    schema,
    values,
    read: String,
  }));
  return fc.sample(fields(fc.oneof(leaf, inner), bracketFree), { numRuns: count, seed }).map((shape) => ({
    title: "query, deepObject",
    method: "get",
    operation: {
      parameters: [
        { name: "v", in: "query", required: true, style: "deepObject", explode: true, schema: shape.schema },
      ],
    },
    values: shape.values,
    request: (v) => ({ v }),
    back: (received) => readDeep(queryOf(received)),
  }));
}

/** Parameters with `content` in JSON, in every place that has them. */
function contentTrips(count: number, seed: number): readonly Trip[] {
  const read: Readonly<Record<string, (received: Received) => string>> = {
    path: (received) => percent(segmentOf(received)),
    query: (received) => new URLSearchParams(queryOf(received)).get("v") ?? "",
    header: headerOf("v"),
    cookie: (received) => percent(headerOf("cookie")(received).slice("v=".length)),
    querystring: (received) => percent(queryOf(received)),
  };
  return Object.entries(read).flatMap(([place, text]) =>
    fc.sample(jsonShapes, { numRuns: count, seed }).map(({ schema, values }): Trip => ({
      title: `${place}, content in JSON`,
      method: "get",
      ...(place === "path" ? { path: "{v}" } : {}),
      operation: {
        parameters: [{ name: "v", in: place, required: true, content: { "application/json": { schema } } }],
      },
      values,
      request: (v) => ({ v }),
      back: (received) => JSON.parse(text(received)) as unknown,
    })),
  );
}

function bodyOf(mediaType: string, schema: object): object {
  return { requestBody: { required: true, content: { [mediaType]: { schema } } } };
}

function jsonTrips(count: number, seed: number): readonly Trip[] {
  return ["application/json", "application/vnd.trip+json; charset=utf-8"].flatMap((mediaType) =>
    fc.sample(jsonShapes, { numRuns: count, seed }).map(({ kind, schema, values }): Trip => ({
      title: mediaType,
      method: "post",
      operation: bodyOf(mediaType, schema),
      values,
      // The fields of an object stand in the request themselves.
      request: (value) => (kind === "object" ? (value as object) : { body: value }),
      back: ({ body }) => JSON.parse(body.toString()) as unknown,
    })),
  );
}

const bytes = fc.uint8Array({ maxLength: 40 });
const file: Shape = {
  kind: "single",
  schema: { type: "string", format: "binary" },
  values: bytes,
  read: String,
};

/** A field of a form: a single value, a list, an object in JSON, or where there can be some, bytes and lists of bytes. */
function formFields(withFiles: boolean): fc.Arbitrary<Shape> {
  const item = singles(anyText.filter((text) => !text.startsWith("\uFEFF")));
  const listOf = (shape: Shape): Shape => ({
    ...{ kind: "list", schema: { type: "array", items: shape.schema }, read: shape.read },
    values: fc.array(shape.values, { minLength: 1, maxLength: 3 }),
  });
  const json = fields(singles(anyText), anyText).map(({ schema, values }): Shape => {
    return { kind: "object", schema, values, read: JSON.parse as Shape["read"] };
  });
  const files = withFiles ? [fc.constant(file), fc.constant(listOf(file))] : [];
  return fc.oneof(item, item.map(listOf), json, ...files);
}

function formTrips(count: number, seed: number): readonly Trip[] {
  // How a name in a part is escaped cannot be told from a percent sign of its own (HTML standard).
  const names = anyText.filter((name) => !name.includes("%") && !name.startsWith("\uFEFF"));
  return (["application/x-www-form-urlencoded", "multipart/form-data"] as const).flatMap((mediaType) =>
    fc
      .sample(fields(formFields(mediaType.startsWith("m")), names), { numRuns: count, seed })
      .map(({ schema, values, shapes }) => ({
        title: mediaType,
        method: "post" as const,
        operation: bodyOf(mediaType, schema),
        values,
        request: (value: unknown) => withSources(value) as object,
        back: async (received: Received) => {
          const form = await readForm(received);
          const read = async (entry: File | string, shape: Shape): Promise<unknown> =>
            typeof entry === "string" ? shape.read(entry) : new Uint8Array(await entry.arrayBuffer());
          const members = shapes.map(async ([name, shape]) => {
            const all = await Promise.all(form.getAll(name).map((entry) => read(entry, shape)));
            return [name, shape.kind === "list" ? all : all[0]] as const;
          });
          return Object.fromEntries(await Promise.all(members));
        },
      })),
  );
}

/** Bytes in each of the kinds that a caller may have, by their length. */
function withSources(value: unknown): unknown {
  if (value instanceof Uint8Array) {
    const { buffer } = value.slice();
    return [value, new Blob([value.slice()]), buffer, new Blob([value.slice()]).stream()][value.length % 4];
  }
  if (Array.isArray(value)) return value.map(withSources);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withSources(member)]));
}

function plainTrips(): readonly Trip[] {
  const text = (mediaType: string): Trip => ({
    ...{
      title: mediaType,
      method: "post",
      operation: bodyOf(mediaType, { type: "string" }),
      values: anyText,
    },
    request: (body) => ({ body }),
    back: ({ body }) => body.toString(),
  });
  const binary: Trip = {
    ...{ title: "application/octet-stream", method: "post", values: bytes },
    operation: bodyOf("application/octet-stream", file.schema),
    request: (value) => ({ body: withSources(value) }),
    back: ({ body }) => new Uint8Array(body),
  };
  const schema = {
    type: "array",
    prefixItems: [{ type: "object", properties: { a: { type: "string" } } }],
    items: file.schema,
  };
  const mixed: Trip = {
    ...{ title: "multipart/mixed", method: "post", operation: bodyOf("multipart/mixed", schema) },
    values: fc
      .tuple(fc.record({ a: anyText }), fc.array(bytes, { maxLength: 3 }))
      .map(([head, rest]) => [head, ...rest]),
    request: (value) => ({ body: withSources(value) }),
    back: (received) =>
      readParts(received).map(({ headers, body }) =>
        headers.get("content-type") === "application/json"
          ? (JSON.parse(body.toString()) as unknown)
          : new Uint8Array(body),
      ),
  };
  return [text("text/plain"), text("application/xml"), binary, mixed];
}

/** Every style and media type, with `count` random schemas each. */
export function allTrips(count: number, seed: number): readonly Trip[] {
  const makers = [styledTrips, deepTrips, contentTrips, jsonTrips, formTrips];
  return [...makers.flatMap((make) => make(count, seed)), ...plainTrips()];
}
