import type { BodyEncoder } from "./operation.js";
import { membersOf, textOf } from "./values.js";

/**
 * A body as `application/x-www-form-urlencoded`: a pair for each value, lists repeat their name, `null` is a name
 * without a value.
 */
export const formBody: BodyEncoder = (_parts, value) => {
  let pairs = "";
  const fields = Object(value) as Record<string, unknown>;
  for (const name of Object.keys(fields)) {
    const field = fields[name];
    for (const item of Array.isArray(field) ? field : field === undefined ? [] : [field]) {
      pairs += `&${encodeURIComponent(name)}=${encodeURIComponent(textOf(name, item))}`;
    }
  }
  return pairs.slice(1);
};

/** The same, with fields that say in the encoding how they are written; `*` stands for those that nothing names. */
export const encodedFormBody: BodyEncoder = (parts, value, encoding = []) => {
  const query: string[] = [];
  for (const [name, field] of membersOf(value)) {
    const [, write] =
      encoding.find(([known]) => known === name) ?? encoding.find(([known]) => known === "*") ?? [];
    if (typeof write === "function") write({ ...parts, query }, name, field);
    else query.push(formBody(parts, { [name]: field }) as string);
  }
  // An empty list gives nothing.
  return query.filter((pairs) => pairs !== "").join("&");
};
