import type { PagingOptions } from "../options.js";

/** Every setting of a description of paging, and its type as `typeof` says it. */
const settings: Readonly<Record<string, string>> = {
  items: "string",
  link: "string",
  linkHeader: "boolean",
  cursor: "string",
  parameter: "string",
  offset: "string",
  page: "string",
  first: "number",
  more: "string",
};

const pointers = ["items", "link", "cursor", "more"];
const strategies = ["link", "linkHeader", "cursor", "offset", "page"];

/** Reads a description of paging; a sentence when it is none. */
export function readPaging(value: unknown): PagingOptions | string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "It is not an object.";
  const members = Object.entries(value) as [string, unknown][];
  for (const [key, member] of members) {
    const type = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (type === undefined)
      return `\`${key}\` is none of its settings; those are ${Object.keys(settings).join(", ")}.`;
    if (typeof member !== type) return `\`${key}\` has to be a ${type}.`;
    if (pointers.includes(key) && !/^(\/|$)/.test(member as string))
      return `\`${key}\` has to be a JSON pointer, such as \`/data\`.`;
  }
  const given = members.filter(([key, member]) => strategies.includes(key) && member !== false);
  if (given.length !== 1) return `It needs one of ${strategies.join(", ")}.`;
  if (given[0]?.[0] === "cursor" && !("parameter" in value)) return "`cursor` needs `parameter` beside it.";
  return value;
}
