import { node, operationsOf, resolve } from "./document.js";
import type { Node } from "./document.js";

/** A document with every `step`th operation of another one and the components that these need, and nothing else. */
export function partOf(document: Node, step: number): Node {
  if (step === 1) return document;
  const all = operationsOf(document).map(({ pointer }) => pointer);
  const dropped = new Set(all.filter((_, index) => index % step !== 0));
  const items = Object.entries(node(document.paths)).map(([path, item]) => {
    const start = `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/`;
    const members = Object.entries(resolve(document, item)).filter(([key]) => !dropped.has(start + key));
    return [path, Object.fromEntries(members)] as const;
  });
  const paths = Object.fromEntries(items.filter(([, item]) => Object.keys(item).some(isMethodOf(all))));
  const { openapi, info, servers, security } = document;
  const { securitySchemes } = node(document.components);
  const components = { securitySchemes, ...componentsOf(document, paths) };
  return { openapi, info, servers, security, paths, components };
}

/** Whether a key of a path item is the method of some operation. */
function isMethodOf(pointers: readonly string[]): (key: string) => boolean {
  const methods = new Set(pointers.map((pointer) => pointer.slice(pointer.lastIndexOf("/") + 1)));
  return (key) => methods.has(key);
}

/** The components that a value refers to, directly or through others. */
function componentsOf(document: Node, value: unknown): Node {
  const found: Record<string, Record<string, unknown>> = {};
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [section = "", name = ""] of referencesIn(next)) {
      if (found[section]?.[name] !== undefined) continue;
      const component = node(node(document.components)[section])[name];
      found[section] = { ...found[section], [name]: component };
      waiting.push(component);
    }
  }
  return found;
}

/** Section and name of every component that a value names, in a `$ref` or the mapping of a discriminator. */
function referencesIn(value: unknown): readonly (readonly string[])[] {
  const text = JSON.stringify(value);
  return [...text.matchAll(/"#\/components\/(\w+)\/([\w.-]+)/g)].map(([, section = "", name = ""]) => [
    section,
    name,
  ]);
}
