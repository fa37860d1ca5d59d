import Handlebars from "handlebars";
import { resource } from "./resource.js";

/** What a template may print: complete views of ready strings, booleans and lists of such. */
export interface View {
  readonly [field: string]: string | boolean | View | readonly string[] | readonly View[];
}

const engine = Handlebars.create();
// Only these: a template prints, loops and tests; it neither compares nor looks up.
const knownHelpers = { each: true, if: true, unless: true };

/** Reads a template, such as `client/index`, once. */
export function openTemplate<V extends View>(name: string): (view: V) => string {
  let compiled: Handlebars.TemplateDelegate | null = null;
  return (view) => {
    compiled ??= engine.compile(resource(`${name}.hbs`), {
      noEscape: true,
      strict: true,
      knownHelpers,
      knownHelpersOnly: true,
      preventIndent: true,
    });
    return compiled(complete(view));
  };
}

/** Handlebars' strict mode lets `{{#if missing}}` pass as false; a complete view does not. */
function complete(view: View): View {
  const fields = Object.entries(view).map(([field, value]) => [field, completeValue(value)]);
  return new Proxy(Object.fromEntries(fields) as View, {
    get: (target, field) => {
      if (typeof field === "string" && !Object.hasOwn(target, field) && field !== "toJSON") {
        throw new Error(`A template asks for \`${field}\`, which its view does not have.`);
      }
      return Reflect.get(target, field) as unknown;
    },
  });
}

function completeValue(value: View[string]): View[string] {
  if (typeof value !== "object") return value;
  if (!Array.isArray(value)) return complete(value as View);
  return (value as readonly (string | View)[]).map((item) =>
    typeof item === "string" ? item : complete(item),
  ) as readonly View[];
}
