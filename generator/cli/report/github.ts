import type { Diagnostic } from "../../diagnostics.js";

const levels = { error: "error", warning: "warning", info: "notice" } as const;

/** A diagnostic as a workflow command, which GitHub Actions shows at its line. */
export function githubOf({ severity, code, message, hint, location }: Diagnostic): string {
  const properties = [
    ...(location === null
      ? []
      : [`file=${property(location.file)}`, `line=${location.line}`, `col=${location.column}`]),
    `title=${property(`specpress: ${code}`)}`,
  ];
  return `::${levels[severity]} ${properties.join(",")}::${data([message, hint].filter(Boolean).join("\n"))}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
