// Writes generator/render/views.ts: the view that each template needs. The compiler then checks the views that outputs
// make, and a run checks the templates that a config replaces.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createJiti } from "jiti";
import { format } from "prettier";

const folder = new URL("../../templates/", import.meta.url);
const target = new URL("../../generator/render/views.ts", import.meta.url);

const jiti = createJiti(import.meta.url);
/** @type {typeof import("../../generator/render/shape.js")} */
const { shapeOf } = await jiti.import("../../generator/render/shape.ts");
/** @type {typeof import("../../generator/render/template-uses.js")} */
const { readTemplate } = await jiti.import("../../generator/render/template-uses.ts");

const shapes = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".hbs"))
  .sort()
  .map((name) => {
    const { uses, faults } = readTemplate(readFileSync(new URL(name, folder), "utf8"));
    const [fault] = faults;
    if (fault !== undefined) throw new Error(`${name}:${fault.line}:${fault.column}: ${fault.message}`);
    return [name.replace(/\.hbs$/, ""), shapeOf(uses)];
  });
const text = `// Made by scripts/build/template-views.js from templates. Do not edit.
import type { ViewOf } from "./shape.js";

/** The fields that each template needs of its view. */
export const viewShapes = ${JSON.stringify(Object.fromEntries(shapes))} as const;

/** The view that each template prints, by the template's name, such as \`client/index\`. */
export type Views = { readonly [Name in keyof typeof viewShapes]: ViewOf<(typeof viewShapes)[Name]> };

/** The name of a template. */
export type TemplateName = keyof Views;
`;
const formatted = await format(text, { parser: "typescript", printWidth: 110 });
if (readFileSync(target, { encoding: "utf8", flag: "a+" }) !== formatted) writeFileSync(target, formatted);
