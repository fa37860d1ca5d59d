/** The distinct names of a path template, in their order; a fragment is no part of what is sent. */
export function templateNames(path: string): readonly string[] {
  const [sent = ""] = path.split("#");
  return [...new Set([...sent.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name))];
}
