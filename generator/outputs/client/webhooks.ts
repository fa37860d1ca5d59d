import { unionOf } from "../../model/type/combine.js";
import { noDocs } from "../../model/type/docs.js";
import { objectOf } from "../../model/type/type.js";
import type { Docs } from "../../model/type/docs.js";
import type { Property } from "../../model/type/type.js";
import type { Incoming, Sdk } from "../../model/sdk.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";
import { importNames } from "./import-names.js";

/** The module of the types of requests that the API sends. */
export function webhooksFile(sdk: Sdk, kit: OutputKit): OutputFile {
  const imports = kit.imports("src/webhooks.ts");
  for (const { type } of sdk.incoming) importNames(type, new Set(), sdk, imports);
  const webhooks = webhookProperties(sdk.incoming);
  const declarations = sdk.incoming.map((item) => kit.types.declaration(item.name, item.type, docsOf(item)));
  const all = kit.types.declaration("Webhooks", objectOf(webhooks), {
    ...noDocs,
    text: "Every webhook of the API, by its name.",
  });
  const text = kit.render("client/types", {
    imports: imports.statements(),
    declarations: webhooks.length === 0 ? declarations : [all, ...declarations],
    isEmpty: false,
  });
  return { path: "src/webhooks.ts", text };
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
