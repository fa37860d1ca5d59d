import type { Constraints } from "../model/type/docs.js";

/** Constraints as plain sentences, such as `At most 320 characters.`; `""` if there are none. */
export function limitsText(constraints: Constraints): string {
  if (Object.keys(constraints).length === 0) return "";
  return sentences.flatMap((sentence) => sentence(constraints) ?? []).join(" ");
}

const sentences: readonly ((constraints: Constraints) => string | null)[] = [
  ({ format }) => (format === undefined ? null : (formats[format] ?? `Format: ${code(format)}.`)),
  rangeSentence,
  ({ multipleOf }) => (multipleOf === undefined ? null : `A multiple of ${digits(multipleOf)}.`),
  ({ minLength, maxLength }) => countSentence(minLength, maxLength, "character", "characters"),
  ({ pattern }) => (pattern === undefined ? null : `Matches ${code(pattern)}.`),
  ({ minItems, maxItems }) => countSentence(minItems, maxItems, "item", "items"),
  ({ uniqueItems }) => (uniqueItems === true ? "No duplicate items." : null),
  ({ minProperties, maxProperties }) => countSentence(minProperties, maxProperties, "property", "properties"),
  ({ contentMediaType: type }) => (type === undefined ? null : `Contains ${code(type)}.`),
  ({ contentEncoding: encoding }) => (encoding === undefined ? null : `Encoded as ${code(encoding)}.`),
];

/** The formats of the OpenAPI Format Registry that have an everyday name. */
const formats: Readonly<Partial<Record<string, string>>> = {
  "date-time": "A date-time.",
  date: "A date.",
  time: "A time.",
  duration: "An ISO 8601 duration.",
  email: "An email address.",
  hostname: "A hostname.",
  ipv4: "An IPv4 address.",
  ipv6: "An IPv6 address.",
  uri: "A URI.",
  url: "A URL.",
  "uri-reference": "A URI reference.",
  uuid: "A UUID.",
  regex: "A regular expression.",
  byte: "Base64-encoded data.",
  binary: "Binary data.",
  password: "A secret.",
  int32: "A 32-bit integer.",
  int64: "A 64-bit integer.",
  float: "A single-precision number.",
  double: "A double-precision number.",
};

interface Bound {
  readonly value: number;
  readonly excluded: boolean;
}

function rangeSentence(constraints: Constraints): string | null {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = constraints;
  const low = bound(minimum, exclusiveMinimum, Math.max);
  const high = bound(maximum, exclusiveMaximum, Math.min);
  if (low !== null && high !== null && !low.excluded && !high.excluded) {
    return low.value === high.value
      ? `Always ${digits(low.value)}.`
      : `Between ${digits(low.value)} and ${digits(high.value)}.`;
  }
  const above = low === null ? [] : [`${low.excluded ? "more than" : "at least"} ${digits(low.value)}`];
  const below = high === null ? [] : [`${high.excluded ? "less than" : "at most"} ${digits(high.value)}`];
  return sentence([...above, ...below].join(" and "));
}

/** The stricter of a limit and its exclusive variant; the exclusive one if both have the same value. */
function bound(
  limit: number | undefined,
  exclusive: number | boolean | undefined,
  stricter: (...values: number[]) => number,
): Bound | null {
  if (typeof exclusive !== "number") {
    return limit === undefined ? null : { value: limit, excluded: exclusive === true };
  }
  const value = limit === undefined ? exclusive : stricter(limit, exclusive);
  return { value, excluded: value === exclusive };
}

function countSentence(low = 0, high: number | undefined, one: string, many: string): string | null {
  const noun = (count: number): string => `${digits(count)} ${count === 1 ? one : many}`;
  if (high === undefined) return low === 0 ? null : `At least ${noun(low)}.`;
  if (low === high) return `Exactly ${noun(high)}.`;
  return low === 0 ? `At most ${noun(high)}.` : `Between ${digits(low)} and ${noun(high)}.`;
}

function sentence(text: string): string | null {
  return text === "" ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Formats a number like `31,536,000`; years and other four-digit numbers are unchanged. */
function digits(value: number): string {
  const text = String(value);
  return /^-?\d{5,}$/.test(text) ? text.replace(/\B(?=(?:\d{3})+$)/g, ",") : text;
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
