/** The maximum length of a value in a message, in characters. */
const longest = 100;

/** A value as shown in a message: on one line, in JavaScript notation, shortened if it is long. */
export function shown(value: unknown): string {
  const text = written(value, 0);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function written(value: unknown, depth: number): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "function":
      return "a function";
    case "bigint":
      return `${value}n`;
    case "object":
      if (value === null) return "null";
      if (depth > 3) return "…";
      return Array.isArray(value) ? list(value, depth) : object(value, depth);
    default:
      return String(value);
  }
}

function list(items: readonly unknown[], depth: number): string {
  const texts = items.slice(0, longest).map((item) => written(item, depth + 1));
  return `[${texts.join(", ")}]`;
}

function object(value: object, depth: number): string {
  const members = Object.entries(value)
    .slice(0, longest)
    .map(([key, member]) => `${memberName(key)}: ${written(member, depth + 1)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** A member's name as written in an object literal. */
function memberName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** The path to a value as text: `package.name`, `filter[1]`, `rename.operations["GET /pets"]`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      if (memberName(key) !== key) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}
