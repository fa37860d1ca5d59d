import { refuse } from "../errors/errors.js";
import { isPlain, membersOf } from "./objects.js";
import { textOf } from "./text.js";

/** The fields of a form. Throws a `ConfigError` for a body that has none, such as a `Map`, and for names that are not text. */
export function fieldsOf(body: unknown): readonly (readonly [name: string, field: unknown])[] {
  if (!isPlain(body)) refuse("body");
  return membersOf(body).map(([name, field]) => [textOf(name, name), field]);
}
