/** A part of a text. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Declarations that were laid out as they were made, so that they need not be parsed again where they are printed. */
export class LaidOut {
  /** The declarations by how their code starts: different modules may declare the same name. */
  readonly #byHead = new Map<string, readonly Declaration[]>();

  /** Notes a declaration with the comment before it. */
  add(text: string): void {
    const [found] = text.matchAll(head);
    if (found === undefined) return;
    const declaration = { text, codeStart: found.index };
    this.#byHead.set(found[0], [...(this.#byHead.get(found[0]) ?? []), declaration]);
  }

  /** Where a text holds the declarations, unchanged and on lines of their own. */
  regionsIn(text: string): readonly Region[] {
    const regions: Region[] = [];
    if (this.#byHead.size === 0) return regions;
    for (const { 0: start, index } of text.matchAll(head)) {
      const region = this.#byHead.get(start)?.flatMap((declaration) => at(declaration, text, index))[0];
      if (region !== undefined) regions.push(region);
    }
    return regions;
  }
}

interface Declaration {
  readonly text: string;
  /** Where the comment ends. */
  readonly codeStart: number;
}

/** How the code of a declaration starts. No line of a comment does. */
const head = /^export (?:interface|type) [^\s<]+/gm;

function at(declaration: Declaration, text: string, code: number): readonly Region[] {
  const start = code - declaration.codeStart;
  const end = start + declaration.text.length;
  const isAlone = (start === 0 || text[start - 1] === "\n") && (end === text.length || text[end] === "\n");
  return isAlone && text.startsWith(declaration.text, start) ? [{ start, end }] : [];
}
