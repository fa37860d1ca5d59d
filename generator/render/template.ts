import Handlebars from "handlebars";
import { resource } from "./resource.js";
import type { TemplateName, Views } from "./views.js";

/** Renders a view with the template of this name. */
export type RenderTemplate = <Name extends TemplateName>(name: Name, view: Views[Name]) => string;

/** Opens the templates; `replaced` maps names to texts that are used instead of the package's own templates. */
export function openTemplates(replaced: ReadonlyMap<TemplateName, string> = new Map()): RenderTemplate {
  const compiled = new Map<TemplateName, Handlebars.TemplateDelegate>();
  return (name, view) => {
    const text = replaced.get(name);
    const print = compiled.get(name) ?? (text === undefined ? ownTemplate(name) : compile(text));
    compiled.set(name, print);
    return print(view);
  };
}

/** The compiled templates of this package, which never change while it runs. */
const own = new Map<TemplateName, Handlebars.TemplateDelegate>();

function ownTemplate(name: TemplateName): Handlebars.TemplateDelegate {
  const print = own.get(name) ?? compile(resource(`${name}.hbs`));
  own.set(name, print);
  return print;
}

const engine = Handlebars.create();
const knownHelpers = { each: true, if: true, unless: true };

function compile(text: string): Handlebars.TemplateDelegate {
  return engine.compile(text, {
    noEscape: true,
    strict: true,
    knownHelpers,
    knownHelpersOnly: true,
    preventIndent: true,
  });
}
