import type { Node } from "../../document/node.js";
import type { Rule } from "./rule.js";

/** Reading a schema reads what it is composed of, whose levels the stack has to hold. */
const deepest = 200;

/** Schemas that are composed of others, which are composed of others, and so on. */
export const deepCompositions: Rule = {
  claim: `No schema is composed of others in more than ${deepest} levels.`,
  find: ({ document }) => {
    const levels = new Map<string, number>();
    for (const [, schema] of document.entries("components", "schemas")) {
      const deep = firstTooDeep(schema.target, levels);
      if (deep !== null) return [deep.finding("input-too-large", message, hint)];
    }
    return [];
  },
};

const message = `\`allOf\`, \`oneOf\` and \`anyOf\` lead from schema to schema in more than ${deepest} levels here.`;
const hint = "Write the schemas with fewer levels.";

/** A schema that is being measured. */
interface Open {
  readonly schema: Node;
  readonly members: Iterator<Node>;
  levels: number;
}

/**
 * Measures how many levels a schema and those that it is composed of have, where that is not known yet, and gives the
 * first one that has too many. A schema that leads back to itself counts once.
 */
function firstTooDeep(start: Node, known: Map<string, number>): Node | null {
  const open: Open[] = [];
  const enter = (schema: Node, holder?: Open): void => {
    const levels = known.get(schema.pointer);
    if (holder !== undefined) holder.levels = Math.max(holder.levels, (levels ?? 0) + 1);
    if (levels !== undefined) return;
    known.set(schema.pointer, 0);
    open.push({ schema, members: membersOf(schema).values(), levels: 1 });
  };
  enter(start);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const next = last.members.next();
    if (next.done !== true) {
      enter(next.value, last);
      continue;
    }
    open.pop();
    if (last.levels > deepest) return last.schema;
    known.set(last.schema.pointer, last.levels);
    const holder = open.at(-1);
    if (holder !== undefined) holder.levels = Math.max(holder.levels, last.levels + 1);
  }
  return null;
}

function membersOf(schema: Node): readonly Node[] {
  return ["allOf", "oneOf", "anyOf"].flatMap((key) => schema.items(key)).map(({ target }) => target);
}
