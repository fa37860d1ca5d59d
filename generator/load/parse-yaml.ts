import type { Document, YAMLMap } from "yaml";
import type { Json } from "../document/json.js";
import { yaml } from "./libraries.js";
import type { LineColumn } from "./places/lines.js";
import type { Parsed, ParseProblem, ParseWarning } from "./parsed.js";
import { deepest, duplicateKey } from "./parse-json.js";
import { keyName } from "./yaml-key.js";

type At = (offset: number | undefined) => LineColumn;

/** Parses YAML 1.2 with the core schema (dates stay strings) and the merge key `<<`; duplicate keys are an error. */
export function parseYaml(text: string): Parsed<Json> {
  const { LineCounter, parseAllDocuments } = yaml();
  const lines = new LineCounter();
  const at: At = (offset = 0) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const documents = parseAllDocuments(text, { lineCounter: lines, merge: true, uniqueKeys: false });
    const [document, second] = documents as readonly Document[];
    const problems = [
      ...(document === undefined ? [] : yamlProblems(document, at)),
      ...secondProblem(second, at),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const value = (document?.toJS({ maxAliasCount: -1 }) ?? null) as Json;
    return { ok: true, value, warnings: document === undefined ? [] : unknownTags(document, at) };
  } catch (error) {
    const start = { line: 1, column: 1 };
    // The parser and its visitor are recursive.
    if (error instanceof RangeError) return { ok: false, problems: [tooDeep(start)] };
    // An alias without an anchor, or a merge key with something that has no keys.
    return { ok: false, problems: [syntaxProblem((error as Error).message, start)] };
  }
}

/** Tags that the core schema does not have: the parser leaves them out. */
function unknownTags(document: Document, at: At): readonly ParseWarning[] {
  return document.warnings
    .filter(({ code }) => code === "TAG_RESOLVE_FAILED")
    .map(({ message, pos }) => {
      const [, tag = ""] = /^Unresolved tag: (\S+)/.exec(message) ?? [];
      const name = tag.replace("tag:yaml.org,2002:", "!!");
      return {
        code: "yaml-tag-unknown",
        message: `The tag \`${name}\` is not known, so the value is read as if the tag were not there.`,
        ...at(pos[0]),
      };
    });
}

function yamlProblems(document: Document, at: At): readonly ParseProblem[] {
  const [error] = document.errors;
  if (error !== undefined) {
    const [message = ""] = error.message.split(/ at line \d+|\n/);
    return [syntaxProblem(message, at(error.pos[0]))];
  }
  const problems: ParseProblem[] = [];
  const { visit } = yaml();
  visit(document, {
    Map: (_key, map, path) => {
      problems.push(...keyProblems(map, at));
      // Each level adds a map and a pair to the path.
      if (path.length <= 2 * deepest) return undefined;
      problems.push(tooDeep(at(map.range?.[0])));
      return visit.BREAK;
    },
  });
  return problems;
}

/** Finds what is wrong with the keys of a map, and turns them into text: a number would lose how it is written. */
function keyProblems(map: YAMLMap, at: At): readonly ParseProblem[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): readonly ParseProblem[] => {
    const name = keyName(key);
    if (!yaml().isScalar(key) || name === null) {
      return [{ code: "key-not-text", message: "A key of this map is not a string.", ...at(map.range?.[0]) }];
    }
    key.value = name;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return name === "<<" ? [] : [duplicateKey(name, at(key.range?.[0]))];
  });
}

function secondProblem(second: Document | undefined, at: At): readonly ParseProblem[] {
  if (second === undefined) return [];
  return [
    {
      code: "input-syntax",
      message: "The file contains more than one YAML document.",
      ...at(second.range?.[0]),
    },
  ];
}

function syntaxProblem(message: string, place: LineColumn): ParseProblem {
  return { code: "input-syntax", message: `The document is not valid YAML: ${message}.`, ...place };
}

function tooDeep(place: LineColumn): ParseProblem {
  return {
    code: "input-too-large",
    message: `The document is nested more than ${deepest} levels deep.`,
    ...place,
  };
}
