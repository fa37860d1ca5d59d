import { isObject, own } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Docs } from "../type/docs.js";
import { factsOf } from "./facts.js";

/** The docs of a schema, parameter, header and so on; `fallback` supplies what it does not have itself. */
export function docsOf(holder: JsonObject, fallback: JsonObject = {}): Docs {
  const said = defined(holder, fallback);
  const { description, title, deprecated, externalDocs } = said;
  const link = isObject(externalDocs) ? textOf(externalDocs.url) : "";
  return {
    text: [textOf(description) || textOf(title), ...valueLines(said)].join("\n\n").trim(),
    deprecated: deprecated === true,
    facts: factsOf(said),
    see: link === "" ? [] : [link],
  };
}

/** The meanings of an enum's values or a union's constants as a list; empty if they are not described. */
function valueLines(schema: JsonObject): readonly string[] {
  const { oneOf, anyOf } = schema;
  if (oneOf === undefined && anyOf === undefined && schema.enum === undefined) return [];
  const constants = [oneOf, anyOf].flat().flatMap((member) => {
    if (!isObject(member)) return [];
    const about = [textOf(member.title), textOf(member.description)].filter((part) => part !== "").join(". ");
    return member.const === undefined || about === ""
      ? []
      : [`- \`${JSON.stringify(member.const)}\`: ${about}`];
  });
  const all = [...enumLines(schema), ...constants];
  return all.length === 0 ? [] : [all.join("\n")];
}

/** The names and descriptions that extensions of other tools give the values of an enum, one line for each value. */
function enumLines(schema: JsonObject): readonly string[] {
  const { enum: values, "x-ms-enum": microsoft } = schema;
  if (!Array.isArray(values)) return [];
  const told =
    isObject(microsoft) && Array.isArray(microsoft.values) ? (microsoft.values as readonly Json[]) : [];
  return (values as readonly Json[]).flatMap((value, index) => {
    const found = told.find((item) => isObject(item) && item.value === value);
    const { name, description } = isObject(found) ? found : {};
    const names = [name, ...nameKeys.map((key) => said(schema[key], index, value))];
    const descriptions = [description, ...descriptionKeys.map((key) => said(schema[key], index, value))];
    const about = [names, descriptions].flatMap(
      (texts) => texts.map(textOf).find((text) => text !== "") ?? [],
    );
    return about.length === 0 ? [] : [`- \`${JSON.stringify(value)}\`: ${about.join(". ")}`];
  });
}

const nameKeys = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
const descriptionKeys = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-description"];

/** What an extension says about a value: a list has it in the value's place, an object under the value. */
function said(extension: Json | undefined, index: number, value: Json): Json | undefined {
  if (Array.isArray(extension)) return (extension as readonly Json[])[index];
  return isObject(extension) ? own(extension, String(value)) : undefined;
}

/** Treats members that are `null` as absent. */
function defined(holder: JsonObject, fallback: JsonObject): JsonObject {
  const said: Record<string, Json | undefined> = { ...fallback };
  for (const key of Object.keys(holder)) {
    const value = holder[key];
    if (value !== undefined && value !== null) said[key] = value;
  }
  return said;
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
