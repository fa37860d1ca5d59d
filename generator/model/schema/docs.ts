import type { Json, JsonObject } from "../../document/json.js";
import { entries, list, object, text } from "../../document/access.js";
import type { Docs } from "../type/type.js";

/** What a schema (or a parameter, header, …) tells a reader. */
export function docsOf(schema: JsonObject, fallback: JsonObject = {}): Docs {
  const from = (key: string): Json | undefined => schema[key] ?? fallback[key];
  const link = text(object(from("externalDocs")).url);
  return {
    text: [text(from("description")) || text(from("title")), ...valueLines(from)].join("\n\n").trim(),
    deprecated: from("deprecated") === true,
    tags: [
      ...facts.flatMap((key) => tag(key, from(key))),
      ...tag("default", from("default")),
      ...examples(from),
      ...tag("see", link === "" ? undefined : link),
    ],
  };
}

/** What the constants of a union mean, as one paragraph; none when they do not say. */
function valueLines(from: (key: string) => Json | undefined): readonly string[] {
  const lines = [...list(from("oneOf")), ...list(from("anyOf"))].flatMap((member) => {
    const { const: value, title, description } = object(member);
    const about = [text(title), text(description)].filter((part) => part !== "").join(". ");
    return value === undefined || about === "" ? [] : [`- \`${JSON.stringify(value)}\`: ${about}`];
  });
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** Constraints that a type cannot show and a caller wants to know. */
const facts: readonly string[] = [
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "contentMediaType",
  "contentEncoding",
];

function tag(name: string, value: Json | undefined): readonly (readonly [string, string])[] {
  if (value === undefined) return [];
  return [
    [
      name,
      typeof value === "string" && name !== "default" && name !== "example" ? value : JSON.stringify(value),
    ],
  ];
}

function examples(from: (key: string) => Json | undefined): readonly (readonly [string, string])[] {
  const all = from("examples");
  // A list of values in a schema, a map of Example objects elsewhere.
  const named = entries(all).map(([, value]) => object(value).value ?? object(value).dataValue);
  return [from("example"), ...list(all), ...named].flatMap((value) => tag("example", value));
}
