import type { TemplateFault, TemplateUse } from "./template-uses.js";

/** The fields of a view: text, a flag, a list of texts, or a list of views. */
export interface Shape {
  readonly [field: string]: "string" | "boolean" | readonly ["string" | Shape];
}

/** The view that satisfies a shape. */
export type ViewOf<S> = S extends "string"
  ? string
  : S extends "boolean"
    ? boolean
    : S extends readonly [infer Item]
      ? readonly ViewOf<Item>[]
      : { readonly [Field in keyof S]: ViewOf<S[Field]> };

/** The shape of the view that a template needs. */
export function shapeOf(uses: readonly TemplateUse[], scope: readonly string[] = []): Shape {
  const here = uses.filter((use) => isIn(use, scope) && use.field !== "this");
  const fields = [...new Set(here.map(({ field }) => field))].sort();
  return Object.fromEntries(fields.map((field) => [field, fieldShape(field, here, uses, scope)]));
}

function fieldShape(
  field: string,
  here: readonly TemplateUse[],
  uses: readonly TemplateUse[],
  scope: readonly string[],
): Shape[string] {
  const how = new Set(here.filter((use) => use.field === field).map((use) => use.how));
  if (!how.has("loop")) return how.has("print") ? "string" : "boolean";
  const inner = [...scope, field];
  const isText = uses.some((use) => isIn(use, inner) && use.field === "this");
  return [isText ? "string" : shapeOf(uses, inner)];
}

function isIn(use: TemplateUse, scope: readonly string[]): boolean {
  return use.scope.join(" ") === scope.join(" ");
}

/** The uses of a template that a view of this shape does not allow. */
export function misuses(uses: readonly TemplateUse[], shape: Shape): readonly TemplateFault[] {
  return uses.flatMap((use) => {
    const message = misuse(use, shape);
    return message === null ? [] : [{ message, line: use.line, column: use.column }];
  });
}

function misuse({ scope, field, how }: TemplateUse, shape: Shape): string | null {
  const view = viewAt(scope, shape);
  // The loop has already been reported.
  if (view === null) return null;
  const found = field === "this" ? view : typeof view === "string" ? undefined : fieldOf(view, field);
  if (found === undefined) {
    const known = typeof view === "string" ? "this" : Object.keys(view).join(", ");
    return `The view${scope.map((list) => ` of \`${list}\``).join("")} has no field \`${field}\`; its fields are ${known}.`;
  }
  if (how === "loop" && !Array.isArray(found)) return `\`${field}\` is not a list.`;
  if (how === "print" && found !== "string") return `\`${field}\` is not text.`;
  return null;
}

function viewAt(scope: readonly string[], shape: Shape): "string" | Shape | null {
  return scope.reduce<"string" | Shape | null>((view, list) => {
    const field = view === null || view === "string" ? undefined : fieldOf(view, list);
    return typeof field === "object" ? field[0] : null;
  }, shape);
}

function fieldOf(shape: Shape, field: string): Shape[string] | undefined {
  return Object.hasOwn(shape, field) ? shape[field] : undefined;
}
