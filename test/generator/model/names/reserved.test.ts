import { readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generate } from "../../../../generator/generate.js";
import { globalNames, reservedWords } from "../../../../generator/model/names/reserved.js";
import { allOutputs, reservedNames } from "../../../../generator/outputs/registry.js";
import { resource, resourceNames } from "../../../../generator/render/resource.js";
import { typeErrors } from "../../../support/type-check.js";
import { documentOf, inFolder } from "../../../support/document.js";

/** All names that a module exports. */
function exportsOf(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement): readonly string[] => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      return clause !== undefined && ts.isNamedExports(clause)
        ? clause.elements.map((item) => item.name.text)
        : [];
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap((item) =>
        ts.isIdentifier(item.name) ? [item.name.text] : [],
      );
    }
    const named = statement as ts.DeclarationStatement;
    return named.name !== undefined && ts.isIdentifier(named.name) ? [named.name.text] : [];
  });
}

const runtime = resourceNames("runtime").flatMap((name) => exportsOf(name, resource(`runtime/${name}`)));
const entries = readdirSync(new URL("../../../../templates/client/", import.meta.url))
  .filter((name) => name.endsWith(".hbs"))
  .flatMap((name) => [...resource(`client/${name}`).matchAll(/\b[A-Za-z]\w+\b/g)].map(([word]) => word));
const index = exportsOf("index.ts", resource("runtime/index.ts"));
const packageNames = reservedNames(allOutputs());
const all = [
  ...new Set([...runtime, ...entries, ...index, ...reservedWords, ...globalNames, ...packageNames]),
];

/** A document that calls everything by these names; its operations use much of the runtime. */
function documentNaming(names: readonly string[]): object {
  const used = {
    parameters: ["query", "header", "cookie"].map((place) => ({
      name: "a",
      in: place,
      schema: { type: "array" },
    })),
    requestBody: {
      content: { "multipart/form-data": { schema: { properties: { file: { format: "binary" } } } } },
    },
    responses: Object.fromEntries(
      ["application/json", "text/plain", "image/png", "text/event-stream"].map((mediaType, index) => [
        String(200 + index),
        { description: "Found", content: { [mediaType]: {} } },
      ]),
    ),
  };
  const paths = names.map((name, index) => {
    const schema = { $ref: `#/components/schemas/${name}` };
    const answer = {
      responses: { default: { description: "Any", content: { "application/json": { schema } } } },
    };
    return [`/${index}`, { post: { ...answer, ...(index < 3 ? used : {}), operationId: name } }] as const;
  });
  const named = <T>(value: T): Record<string, T> => Object.fromEntries(names.map((name) => [name, value]));
  return documentOf(Object.fromEntries(paths), {
    components: {
      schemas: named({ properties: { a: { type: "string" } } }),
      securitySchemes: named({ type: "http", scheme: "basic" }),
    },
  });
}

describe("what a document calls by names of the language, the platform and the runtime", () => {
  it("is renamed where a package exports the name itself", () => {
    const missing = [...new Set(index)].filter((name) => !packageNames.has(name) && !globalNames.has(name));
    expect(missing).toEqual([]);
  });

  it("type-checks", async () => {
    const texts = { "openapi.json": JSON.stringify(documentNaming(all)) };
    const { files } = await inFolder(texts, (cwd) => generate({ input: "openapi.json", cwd }));
    expect(typeErrors(files.filter(({ path }) => path.startsWith("src/")))).toEqual([]);
  });
});
