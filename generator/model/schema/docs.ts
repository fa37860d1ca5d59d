import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Docs } from "../type/docs.js";
import { factsOf } from "./facts.js";

/** What a schema (or a parameter, a header, …) tells a reader; what it does not say itself `fallback` says. */
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

/** What the constants of a union mean, as a list; nothing when they do not say. */
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

/** A member that is `null` says nothing. */
function defined(holder: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(holder).filter(([, value]) => value !== undefined && value !== null),
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
