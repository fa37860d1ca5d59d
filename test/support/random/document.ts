import fc from "fast-check";
import {
  someBody,
  someHeader,
  someOperation,
  someParameter,
  someResponse,
  someSecurity,
  someServers,
} from "./operation.js";
import { someSchema } from "./schema.js";
import { fromEntries, mapOf, someJson, someName, someOf, someText } from "./text.js";

const methods = "get put post delete options head patch trace query".split(" ");
const fixedPaths =
  "/ /pets /pets/{id} /{id}/{a} /a{b}c /{a}{b} /%7Bx%7D /a#b /a?b=c // /{id} /{} /{ /}".split(" ");

const somePath = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fixedPaths) },
  { weight: 2, arbitrary: someName.map((name) => `/${name}`) },
  { weight: 2, arbitrary: someName.map((name) => `/a/{${name}}`) },
);

const somePathItem = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...methods), someOperation), {
      minLength: 1,
      maxLength: 3,
      selector: ([method]) => method,
    }),
    someOf(
      {
        parameters: fc.array(someParameter, { maxLength: 2 }),
        servers: someServers,
        summary: someText,
        description: someText,
        additionalOperations: mapOf(someOperation, 1),
      },
      { most: 2 },
    ),
  )
  .map(([operations, more]) => ({ ...more, ...fromEntries(operations) }));

const someScheme = someOf(
  {
    type: fc.constantFrom("http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"),
    scheme: fc.constantFrom("basic", "Bearer", "digest"),
    name: someName,
    in: fc.constantFrom("header", "query", "cookie"),
    flows: fc.constant({}),
    openIdConnectUrl: someText,
    description: someText,
  },
  { always: ["type", "scheme", "name", "in"], wrong: 200 },
);

const sections: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  parameters: someParameter,
  requestBodies: someBody,
  responses: someResponse,
  headers: someHeader,
  examples: someOf({ value: someJson }),
  securitySchemes: someScheme,
};

const someComponents = fc.record({
  schemas: mapOf(someSchema, 8),
  ...Object.fromEntries(Object.entries(sections).map(([name, arbitrary]) => [name, mapOf(arbitrary, 3)])),
});

/** An OpenAPI document of any of the three versions: most are valid or nearly so. */
export const someDocument: fc.Arbitrary<object> = fc
  .record({
    openapi: fc.constantFrom("3.0.3", "3.1.0", "3.2.0"),
    info: someOf(
      { title: someText, version: someText, description: someText, license: someOf({ name: someText }) },
      { always: ["title", "version"], wrong: 200 },
    ),
    paths: mapOf(somePathItem, 4, somePath),
    components: someComponents,
    more: someOf(
      {
        servers: someServers,
        security: someSecurity,
        tags: fc.array(someOf({ name: someName, description: someText }), { maxLength: 3 }),
        webhooks: mapOf(somePathItem, 2),
        externalDocs: someOf({ url: someText }),
        "x-extension": someJson,
      },
      { most: 4, wrong: 200 },
    ),
  })
  .map(({ more, ...document }) => completed({ ...more, ...document }));

type Members = Record<string, unknown>;

/** References get the names that the components have, and paths the parameters of their templates. */
function completed(document: Members & { paths: Members; components: Members }): object {
  const named = withNames(document, document.components) as typeof document;
  const paths = Object.entries(named.paths).map(
    ([path, item]) => [path, withParameters(path, item as Members)] as const,
  );
  return { ...named, paths: fromEntries(paths) };
}

/** A `$ref` to what is not there is left out: dangling ones are tested by themselves. */
function withNames(value: unknown, components: Members): unknown {
  if (typeof value === "string")
    return value.startsWith("@") ? (referenceOf(value, components) ?? "missing") : value;
  if (Array.isArray(value)) return value.map((item) => withNames(item, components));
  if (!isMembers(value)) return value;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const isReference = key === "$ref" && typeof member === "string" && member.startsWith("@");
    const named = isReference ? referenceOf(member, components) : withNames(member, components);
    return named === null && isReference ? [] : [[key, named] as const];
  });
  return fromEntries(members);
}

function referenceOf(placeholder: string, components: Members): string | null {
  const [, section = "", index = "", below = ""] = placeholder.split("@");
  const members = components[section];
  const entries = isMembers(members) ? Object.entries(members) : [];
  const [name, target] = entries[Number(index) % Math.max(1, entries.length)] ?? [];
  if (name === undefined || Number.isNaN(Number(index))) return null;
  const found = below.split("/").slice(1).reduce<unknown>(memberOf, target) !== undefined;
  const key = encoded(name.replaceAll("~", "~0").replaceAll("/", "~1"));
  return `#/components/${section}/${key}${found ? below : ""}`;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Members)[key]
    : undefined;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A lone surrogate has no percent-encoding. */
function encoded(text: string): string {
  return /\p{Surrogate}/u.test(text) ? text : encodeURIComponent(text);
}

function withParameters(path: string, item: Members): Members {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const declared = Array.isArray(item.parameters) ? (item.parameters as Members[]) : [];
  const missing = names
    .filter(
      (name) =>
        !declared.some(
          (parameter) => isMembers(parameter) && parameter.name === name && parameter.in === "path",
        ),
    )
    .map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  return missing.length === 0 ? item : { ...item, parameters: [...declared, ...missing] };
}
