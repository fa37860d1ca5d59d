import type { Sdk } from "../../model/sdk.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";
import { importRuntimeNames } from "./import-names.js";

/** The module of the document's schemas. */
export function typesFile({ schemas }: Sdk, kit: OutputKit): OutputFile {
  const imports = kit.imports("src/types.ts");
  for (const { type } of schemas) importRuntimeNames(type, imports);
  const text = kit.render("client/types", {
    imports: imports.statements(),
    declarations: schemas.map(({ name, type, docs, sent }) => kit.types.declaration(name, type, docs, sent)),
    isEmpty: schemas.length === 0,
  });
  return { path: "src/types.ts", text };
}
