import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { listedValues } from "./declared.js";

/** The names that `propertyNames` lists for an object without other keywords for its members; `null` if it does not. */
export function listedNames(schema: Node): readonly string[] | null {
  if (!isObject(schema.get("propertyNames")) || schema.has("patternProperties")) return null;
  const names = listedValues([schema.at("propertyNames")]);
  return names?.filter((name) => typeof name === "string") ?? null;
}

/** Whether an object type says everything that `propertyNames` says. */
export function isTypedByNames(schema: Node): boolean {
  const { propertyNames } = schema.object;
  // Every name is a text.
  const saysNothing =
    propertyNames === true ||
    (isObject(propertyNames) &&
      Object.keys(propertyNames).every((key) => unsaid.has(key)) &&
      propertyNames.type !== "null");
  return saysNothing || listedNames(schema) !== null;
}

const unsaid: ReadonlySet<string> = new Set(["type", "title", "description", "$comment"]);
