import { noDocs, objectOf, unionOf } from "../../model/type.js";
import type { Docs, Property } from "../../model/type.js";
import type { Incoming, Sdk } from "../../model/sdk.js";
import { openTemplate } from "../../render/template.js";
import type { TypePrinter } from "../../types/printer.js";
import { templated } from "../draft.js";
import type { Draft } from "../draft.js";
import { Imports } from "./imports.js";
import { importNames } from "./operations.js";

const render = openTemplate("client/types");

/** The module of the types of requests that the API sends. */
export function webhooksFile(sdk: Sdk, printer: TypePrinter): Draft {
  const imports = new Imports("./runtime/", "./types.js");
  for (const { type } of sdk.incoming) importNames(type, new Set(), sdk, imports);
  const webhooks = webhookProperties(sdk.incoming);
  const declarations = sdk.incoming.map((item) => printer.declaration(item.name, item.type, docsOf(item)));
  const all = printer.declaration("Webhooks", objectOf(webhooks), {
    ...noDocs,
    text: "Every webhook of the API, by its name.",
  });
  return templated(
    "src/webhooks.ts",
    render({
      imports: imports.statements(),
      declarations: webhooks.length === 0 ? declarations : [all, ...declarations],
      isEmpty: false,
    }),
  );
}

function docsOf({ kind, key, url, docs }: Incoming): Docs {
  const sentence =
    kind === "webhook" ? `The webhook \`${key}\`.` : `The callback \`${key}\`, sent to \`${url}\`.`;
  return { ...docs, text: [sentence, docs.text].filter((part) => part !== "").join("\n\n") };
}

function webhookProperties(incoming: readonly Incoming[]): readonly Property[] {
  const webhooks = incoming.filter(({ kind }) => kind === "webhook");
  return [...new Set(webhooks.map(({ key }) => key))].map((key) => ({
    name: key,
    type: unionOf(
      webhooks.filter((item) => item.key === key).map(({ name }) => ({ kind: "named", name }) as const),
    ),
    optional: false,
    docs: noDocs,
  }));
}
