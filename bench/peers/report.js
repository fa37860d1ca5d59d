// Tables and charts of what was measured.

/**
 * A column of figures; `null` is a tool that failed or has no such figure.
 * @typedef {{ title: string, digits: number, of: (row: Row) => number | null }} Column
 */

/**
 * The medians of a tool on one document.
 * @typedef {object} Row
 * @property {string} name
 * @property {import("./measure.js").Cost | null} run
 * @property {import("./measure.js").Cost | null} check
 * @property {number | null} bytes
 */

/** @type {readonly Column[]} */
export const columns = [
  { title: "processor s", digits: 2, of: ({ run }) => run && run.processor },
  { title: "wall s", digits: 2, of: ({ run }) => run && run.wall },
  { title: "peak MB", digits: 0, of: ({ run }) => run && run.peak },
  { title: "type check s", digits: 2, of: ({ check }) => check && check.processor },
  { title: "gzip KB", digits: 1, of: ({ bytes }) => bytes && bytes / 1000 },
];

/** @param {readonly Row[]} rows */
export function table(rows) {
  const cells = [
    ["", ...columns.map(({ title }) => title)],
    ...rows.map((row) => [row.name, ...columns.map((column) => figure(column, row))]),
  ];
  const widths = (cells[0] ?? []).map((_, index) =>
    Math.max(...cells.map((line) => line[index]?.length ?? 0)),
  );
  const lines = cells.map(
    (line) =>
      `| ${line.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width, index) => (index === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

/**
 * @param {Column} column
 * @param {Row} row
 */
function figure({ digits, of }, row) {
  return of(row)?.toFixed(digits) ?? "—";
}

const charted = columns.filter(({ title }) => title !== "wall s");
const line = 18;
const names = 190;
const bars = 330;

/**
 * A chart with a panel for each kind of figure: the shorter a bar, the better.
 * @param {string} title
 * @param {readonly Row[]} rows
 */
export function chart(title, rows) {
  const panel = (rows.length + 2) * line;
  const height = charted.length * panel + line;
  const panels = charted.map((column, index) => panelOf(column, rows, index * panel + line));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${names + bars + 70}" height="${height}" role="img">`,
    `<title>${title}</title>`,
    `<style>`,
    `text { font: 12px system-ui, sans-serif; fill: #24292f } .head { font-weight: 600 }`,
    `rect { fill: #8c959f } .own { fill: #0969da }`,
    `@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .own { fill: #58a6ff } }`,
    `</style>`,
    ...panels.flat(),
    `</svg>`,
    "",
  ].join("\n");
}

/**
 * @param {Column} column
 * @param {readonly Row[]} rows
 * @param {number} top
 */
function panelOf(column, rows, top) {
  const longest = Math.max(...rows.map((row) => column.of(row) ?? 0));
  return [
    `<text class="head" x="0" y="${top}">${column.title}</text>`,
    ...rows.flatMap((row, index) => {
      const y = top + (index + 1) * line;
      const width = Math.round(((column.of(row) ?? 0) / longest) * bars);
      const own = row.name.startsWith("specpress") ? ` class="own"` : "";
      return [
        `<text x="${names - 8}" y="${y}" text-anchor="end">${row.name}</text>`,
        `<rect${own} x="${names}" y="${y - 11}" width="${width}" height="13"/>`,
        `<text x="${names + width + 6}" y="${y}">${figure(column, row)}</text>`,
      ];
    }),
  ];
}
