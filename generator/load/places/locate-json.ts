import type { JsonObject } from "../../document/json.js";
import { openTrails } from "./finder.js";
import type { Finder } from "./finder.js";
import { endOfValue, jsonChildren, skipSpace } from "../json-text.js";

/** Finds values in valid JSON. */
export function jsonFinder(text: string, value: JsonObject): Finder {
  const root = { start: 0, content: skipSpace(text, 0), value };
  const trail = openTrails(root, (spot) => jsonChildren(text, spot));
  return {
    offset: (keys) => trail(keys).spot.start ?? 0,
    written: (keys, member) => {
      const { spot, rest } = trail(keys);
      if (rest.length > 0 || spot.value !== member) return null;
      return text.slice(spot.content, endOfValue(text, spot.content));
    },
  };
}
