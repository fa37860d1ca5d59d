import { namesIn } from "../../model/schema/references.js";
import type { Sdk } from "../../model/sdk.js";
import { openTemplate } from "../../render/template.js";
import type { TypePrinter } from "../../types/printer.js";
import { templated } from "../draft.js";
import type { Draft } from "../draft.js";
import { Imports } from "./imports.js";
import { namedRuntimeTypes } from "./writers.js";

const render = openTemplate("client/types");

/** The module of the document's schemas. */
export function typesFile({ schemas }: Sdk, printer: TypePrinter): Draft {
  const imports = new Imports("./runtime/", "./types.js");
  for (const name of schemas.flatMap(({ type }) => namesIn(type))) {
    const known = namedRuntimeTypes.find((type) => type === name);
    if (known !== undefined) imports.runtimeType(known);
  }
  return templated(
    "src/types.ts",
    render({
      imports: imports.statements(),
      declarations: schemas.map(({ name, type, docs }) => printer.declaration(name, type, docs)),
      isEmpty: schemas.length === 0,
    }),
  );
}
