import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Docs } from "../type/docs.js";
import { factsOf } from "./facts.js";

/** The docs of a schema, parameter, header and so on; `fallback` supplies what it does not have itself. */
export function docsOf(holder: JsonObject, fallback: JsonObject = {}): Docs {
  const said = { ...fallback, ...defined(holder) };
  const { description, title, deprecated, externalDocs } = said;
  const link = isObject(externalDocs) ? textOf(externalDocs.url) : "";
  return {
    text: [textOf(description) || textOf(title), ...valueLines(said)].join("\n\n").trim(),
    deprecated: deprecated === true,
    facts: factsOf(said),
    see: link === "" ? [] : [link],
  };
}

/** The meanings of a union's constants as a list; empty if they are not described. */
function valueLines({ oneOf, anyOf }: JsonObject): readonly string[] {
  const lines = [oneOf, anyOf].flat().flatMap((member) => {
    if (!isObject(member)) return [];
    const about = [textOf(member.title), textOf(member.description)].filter((part) => part !== "").join(". ");
    return member.const === undefined || about === ""
      ? []
      : [`- \`${JSON.stringify(member.const)}\`: ${about}`];
  });
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** Treats members that are `null` as absent. */
function defined(holder: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(holder).filter(([, value]) => value !== undefined && value !== null),
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
