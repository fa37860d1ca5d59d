import type { YamlState } from "./libraries.js";

/** Follows the parser from node to node, and notices those that are not plain. */
interface Watch {
  /** The text of the last scalar that is no text, such as a number. */
  source: string;
  open(state: YamlState): void;
  /** Whether the node that ends is plain. */
  close(state: YamlState): boolean;
}

/** Keys that end further to the right may be longer than YAML allows. */
const longestKey = 1000;

/** Starts to follow the parser. */
export function openWatch(): Watch {
  const starts: number[] = [];
  const watch: Watch = {
    source: "",
    open: ({ depth, position }) => {
      starts[depth] = position;
    },
    close: (state) => isPlainNode(state, starts[state.depth] ?? 0) && isPlainKey(state, watch.source),
  };
  return watch;
}

function isFlow({ input, position }: YamlState, end: "]" | "}"): boolean {
  return input[position - 1] === end;
}

function isPlainNode(state: YamlState, start: number): boolean {
  const { input, position, anchor, tag, kind, result } = state;
  if (anchor !== null || tag === "!") return false;
  switch (kind) {
    case "sequence":
      return !isFlow(state, "]") || !hasComment(input.slice(start, position));
    case "mapping":
      // A key without a value, such as `{ a }`, reads as one with the value null.
      return (
        !isFlow(state, "}") ||
        (!Object.values(result as object).includes(null) && !hasComment(input.slice(start, position)))
      );
    case "scalar":
    case null:
      return true;
  }
}

function hasComment(text: string): boolean {
  return text.includes("\n") && /[ \n]#/.test(text);
}

/** Whether what stands before a `:` is text, or is written as its text; `number` is the source of the last number. */
function isPlainKey({ input, position, lineStart, result }: YamlState, number: string): boolean {
  let end = position;
  while (input[end] === " ") end++;
  // A comment needs a space before it.
  if (input[end] === "#") return end > position || /[ \n]/.test(input[end - 1] ?? "");
  if (input[end] !== ":") return true;
  if (position - lineStart > longestKey) return false;
  return typeof result === "number" ? String(result) === number : typeof result !== "object";
}
