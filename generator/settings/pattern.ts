/** A regular expression that tests whether a whole text matches a pattern, in which `*` matches any text. */
export function patternOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.split("*").map(escaped).join("(.*)")}$`, "s");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
