import type { Diagnostic } from "../diagnostics.js";
import { formatDiagnostic } from "../diagnostics.js";

/** How many warnings of one code are shown before the rest are counted. */
const shownPerCode = 3;

/** Diagnostics as text for a person: errors whole; of the others the first few of each code. */
export function reportText(diagnostics: readonly Diagnostic[], detail: "all" | "some" | "errors"): string {
  const shown = new Map<string, number>();
  const lines = diagnostics.flatMap((item) => {
    if (item.severity !== "error" && detail === "errors") return [];
    const count = (shown.get(item.code) ?? 0) + 1;
    shown.set(item.code, count);
    const isOneTooMany = item.severity !== "error" && detail === "some" && count > shownPerCode;
    return isOneTooMany || (item.severity === "info" && detail === "some") ? [] : [formatDiagnostic(item)];
  });
  if (detail === "some") lines.push(...restOf(diagnostics));
  return lines.map((line) => `${line}\n`).join("");
}

function restOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { code, severity } of diagnostics) {
    if (severity !== "error") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const isInfo = (code: string): boolean =>
    diagnostics.some((item) => item.code === code && item.severity === "info");
  const rest = [...counts].flatMap(([code, count]) => {
    const hidden = isInfo(code) ? count : count - shownPerCode;
    return hidden > 0 ? [`${hidden} ${isInfo(code) ? "×" : "more ×"} ${code}`] : [];
  });
  return rest.length === 0 ? [] : [`also: ${rest.join(", ")} (--verbose shows them)`];
}
