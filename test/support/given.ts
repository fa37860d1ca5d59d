import type { CollectionTag, ScalarTag } from "yaml";
import { isMap } from "yaml";

// What YAML has no word for and callers pass: `!bytes text`, `!stream text`, `!file {name, type, text}` and
// `!part {value, filename, contentType, headers}`.

/** Stands for what is made anew for each call. */
class Given {
  constructor(readonly make: (module: Readonly<Record<string, unknown>>) => unknown) {}
}

function scalar(tag: string, make: (text: string) => unknown): ScalarTag {
  return { tag, resolve: (text) => new Given(() => make(text)) };
}

function map<T>(
  tag: string,
  make: (value: T, module: Readonly<Record<string, unknown>>) => unknown,
): CollectionTag {
  return {
    tag,
    collection: "map",
    resolve: (node) => {
      const value: unknown = isMap(node) ? node.toJSON() : {};
      return new Given((module) => make(given(value, module) as T, module));
    },
  };
}

interface FileGiven {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

interface PartGiven {
  readonly value: unknown;
}

/** The tags of `calls.yaml`. */
export const customTags = [
  scalar("!bytes", (text) => new TextEncoder().encode(text)),
  scalar("!stream", (text) => new Blob([text]).stream()),
  map<FileGiven>("!file", ({ name, type, text }) => new File([text], name, { type })),
  map<PartGiven>("!part", ({ value, ...options }, { part }) =>
    (part as (value: unknown, options: object) => unknown)(value, options),
  ),
];

/** A request with everything that a tag stands for; parts are made by the package that is called. */
export function given(value: unknown, module: Readonly<Record<string, unknown>>): unknown {
  if (value instanceof Given) return value.make(module);
  if (Array.isArray(value)) return value.map((item) => given(item, module));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, given(member, module)]));
}
