import { sample as sampleOf } from "openapi-sampler";
import { node, resolve } from "./document.js";
import type { DocumentOperation, Node } from "./document.js";

/** How much of a request is given: everything that the document has, or what it requires. */
export type Extent = "all" | "required";

/** A media type of a body, and what the document says of it. */
export type Body = DocumentOperation["bodies"][number];

/** How an operation takes its request, which its document alone does not say. */
export interface RequestShape {
  /** The body is the key `body`; otherwise its fields stand beside the parameters. */
  readonly wholeBody: boolean;
  /** The keys of parameters whose name another one has too, by place and name. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Headers that OpenAPI takes out of the parameters. */
const ownHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** A request made of the document's own examples, and of samples of its schemas where there is none. */
export function requestOf(
  document: Node,
  operation: DocumentOperation,
  body: Body | null,
  shape: RequestShape,
  extent: Extent,
): object {
  const parameters = operation.parameters
    .filter(({ in: place, name }) => place !== "header" || !ownHeaders.has(String(name).toLowerCase()))
    .filter(({ in: place, required }) => extent === "all" || place === "path" || required === true)
    .map(({ in: place, name, ...rest }): [string, unknown] => [
      shape.keys.get(`${String(place)} ${String(name)}`) ?? String(name),
      // A place in the path is never empty, as an object without its optional members would be.
      exampleOf(document, mediaOf(rest), place === "path" ? "all" : extent),
    ]);
  return { ...Object.fromEntries(parameters), ...bodyFields(document, operation, body, shape, extent) };
}

function bodyFields(
  document: Node,
  operation: DocumentOperation,
  body: Body | null,
  { wholeBody }: RequestShape,
  extent: Extent,
): object {
  if (body === null) return {};
  const [mediaType, media] = body;
  const value = bodyOf(document, mediaType, media, extent);
  const sent = mediaType === "*/*" ? "application/octet-stream" : mediaType;
  const contentType = operation.bodies.length > 1 ? { contentType: sent } : {};
  return wholeBody ? { ...contentType, body: value } : { ...contentType, ...(value as object) };
}

/** The body alone. */
export function bodyOf(document: Node, mediaType: string, media: Node, extent: Extent): unknown {
  const value = exampleOf(document, media, extent);
  if (mediaType.startsWith("multipart/")) return withFiles(document, resolve(document, media.schema), value);
  const isText = /json|urlencoded|^text\//.test(mediaType);
  return isText ? value : mediaType.includes("xml") ? "<a/>" : new Blob(["sample"]);
}

/** Fields whose schema is of bytes become files. */
function withFiles(document: Node, schema: Node, value: unknown): unknown {
  const properties = node(schema.properties);
  return Object.fromEntries(
    Object.entries(node(value)).map(([name, field]) => {
      const property = resolve(document, properties[name]);
      const file = new File(["sample"], "sample.txt", { type: "text/plain" });
      if (isBytes(property)) return [name, file];
      return [name, isBytes(resolve(document, property.items)) ? [file] : field];
    }),
  );
}

function isBytes({ format, contentMediaType }: Node): boolean {
  return format === "binary" || (contentMediaType !== undefined && format === undefined);
}

/** A parameter has a schema with an example beside it, or a single media type that has. */
function mediaOf(parameter: Node): Node {
  const [media] = Object.values(node(parameter.content));
  return media === undefined ? parameter : node(media);
}

function exampleOf(document: Node, { example, examples, schema }: Node, extent: Extent): unknown {
  if (example !== undefined) return example;
  const [first] = Object.values(node(examples)).map((item) => resolve(document, item).value);
  if (first !== undefined) return first;
  const options = { skipReadOnly: true, skipNonRequired: extent === "required", quiet: true };
  return sampleOf(node(schema), options, document);
}
