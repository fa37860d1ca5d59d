import { visibleText } from "./escape.js";

/** Document text for use in a Markdown paragraph or table cell: one line, without markup. */
export function markdownInline(text: string): string {
  return startingNoBlock(escaped(oneLine(text)));
}

/**
 * Markdown of the document for use in a paragraph or table cell: one line, in which code, emphasis and links to the web
 * work. HTML and images are removed; other links, such as `javascript:` ones, are reduced to their text.
 */
export function markdownText(text: string): string {
  return startingNoBlock(
    oneLine(text)
      .replace(inline, (whole, ...groups) => {
        const { code, image, label, url, bare, strong, emphasis, html } = groups.at(-1) as Partial<
          Record<string, string>
        >;
        if (code !== undefined) return codeText(code);
        if (image !== undefined) return escaped(image);
        if (label !== undefined) return linkTo(url ?? "", escaped(label));
        if (bare !== undefined) return `<${safeUrl(bare)}>`;
        if (strong !== undefined) return `**${escaped(strong)}**`;
        if (emphasis !== undefined) return `_${escaped(emphasis)}_`;
        return html === undefined ? escaped(whole) : "";
      })
      .replace(/ {2,}/g, " ")
      .trim(),
  );
}

/** Markup to keep and markup to remove. No repetition can match its own end, so matching takes linear time. */
const inline = new RegExp(
  [
    "(?<!`)(?<fence>`+)(?<code>[^`]+)\\k<fence>(?!`)",
    "!\\[(?<image>[^\\][]*)\\]\\([^()]*\\)",
    '\\[(?<label>[^\\][]*)\\]\\(\\s*(?<url>[^()\\s]*)(?:\\s+"[^"()]*")?\\s*\\)',
    '<?(?<bare>https?://[^\\s<>()[\\]"`|*]*[^\\s<>()[\\]"`|*_.,;:!?\'])>?',
    "\\*\\*(?<strong>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*",
    "(?<![\\w*])(?:\\*(?=[^*\\s])|_(?=[^_\\s]))(?<emphasis>[^*_]*[^*_\\s])[*_](?![\\w*])",
    "(?<html></?[A-Za-z][^<>]*>|<!--[^<>]*>)",
    "[\\\\`*_{}[\\]<>|#]",
  ].join("|"),
  "g",
);

function linkTo(url: string, label: string): string {
  return /^(?:https?:\/\/|mailto:)/i.test(url) && label !== "" ? `[${label}](${safeUrl(url)})` : label;
}

function safeUrl(url: string): string {
  return url.replace(/[\\<>|`]/g, (sign) => encodeURIComponent(sign));
}

function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, " ").trim();
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}

/** Escapes a line of text so that it does not start a list. */
function startingNoBlock(line: string): string {
  return line.replace(/^([-+])(?= )/, "\\$1").replace(/^(\d+)([.)])(?= )/, "$1\\$2");
}

/** Document text as Markdown code in a table cell. */
export function codeText(text: string): string {
  const line = visibleText(text).replace(/\s+/g, " ").replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
