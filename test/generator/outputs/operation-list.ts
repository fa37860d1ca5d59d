import { defineOutput } from "../../../generator/index.js";

/** An output as users write it: it needs nothing but the public exports of specpress. */
export const operationList = defineOutput({
  name: "operation-list",
  exports: () => ({ "./operation-list": "src/operation-list.ts" }),
  dependencies: { tslib: "^2.0.0" },
  reserved: ["operationList"],
  files: (sdk, kit) => {
    const imports = kit.imports("src/operation-list.ts");
    const client = imports.runtimeType("Client");
    const rows = sdk.groups.flatMap(({ operations }) =>
      operations.map(({ name, method, path, docs }) => ({ name, method, path, about: docs.text })),
    );
    const row = kit.types.text({ kind: "named", name: "ListedOperation" });
    const text = `${imports.statements().join("\n")}
${kit.comment("Every operation of the API: see https://example.com.")}
export const operationList: readonly ${row}[] = ${kit.literal(rows)};
/** An operation. */
export interface ListedOperation { readonly name: string; readonly method: string; readonly path: string; readonly about: string }
/** What operations are called with. */
export type OperationClient = ${client};
`;
    return [
      { path: "src/operation-list.ts", text },
      { path: "docs/list.md", text: `# ${rows.length} operations\n` },
    ];
  },
});
