import type { JsonObject } from "../../document/json.js";
import { openTrails } from "./finder.js";
import type { Finder, Trail } from "./finder.js";
import { blockChildren, columnOf, firstContent, nextLine, startOfNode } from "./yaml-block.js";
import { openYamlPlaces } from "./yaml-places.js";
import type { YamlPlaces } from "./yaml-places.js";
import { typeOfScalar } from "../yaml-scalar.js";

/** Finds values in valid YAML: by its lines as far as these tell, and what they do not tell by parsing it again. */
export function yamlFinder(text: string, value: JsonObject): Finder {
  const content = /^---\r?\n/.exec(text)?.[0].length ?? 0;
  const root = { start: startOfNode(text, content), content, value };
  const trail = openTrails(root, (spot) => blockChildren(text, spot));
  let opened: YamlPlaces | null = null;
  const places = (): YamlPlaces => (opened ??= openYamlPlaces(text));
  return {
    offset: (keys) => {
      const found = trail(keys);
      const start = found.isLost ? offsetInFlow(text, found) : found.spot.start;
      return start ?? places().offset(keys) ?? 0;
    },
    written: (keys, member) => {
      const { spot, rest } = trail(keys);
      const source = /^ *(\S+) *(?:\r?\n|$)/.exec(restOfLine(text, spot.content))?.[1] ?? "";
      const isWritten =
        rest.length === 0 && spot.value === member && typeOfScalar(source)?.value(source) === member;
      return isWritten ? source : places().written(keys, member);
    },
  };
}

function restOfLine(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The offset of what is left of a trail that leads into brackets; `null` if it leads elsewhere. */
function offsetInFlow(text: string, { spot, rest }: Trail): number | null {
  const start = firstContent(text, spot.content);
  if (start === null || spot.start === null || !/[[{]/.test(text[start] ?? "")) return null;
  const end = nextLine(text, start, columnOf(text, Math.min(spot.start, spot.content - 1))) ?? text.length;
  const offset = openYamlPlaces(text.slice(start, end)).offset(rest);
  return offset === null ? null : start + offset;
}
