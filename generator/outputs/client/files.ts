import type { Sdk } from "../../model/sdk.js";
import { noDocs } from "../../model/type.js";
import { declaredBy } from "../../model/names/operation.js";
import { jsDoc } from "../../render/comment.js";
import { openTemplate } from "../../render/template.js";
import type { TypePrinter } from "../../types/printer.js";
import { templated } from "../draft.js";
import type { Draft } from "../draft.js";
import { classFile } from "./class.js";
import { allVariables, clientFile } from "./client.js";
import { oauthFile } from "./oauth.js";
import { operationsFile } from "./operations.js";
import { hasServers, serversFile } from "./servers.js";
import { typesFile } from "./types.js";
import { webhooksFile } from "./webhooks.js";

const renderIndex = openTemplate("client/index");

/** The package's source, but for its runtime. */
export function clientFiles(sdk: Sdk, printer: TypePrinter): readonly Draft[] {
  const taken = namesOf(sdk);
  return [
    indexFile(sdk),
    clientFile(sdk),
    ...oauthFile(sdk),
    typesFile(sdk, printer),
    ...(hasServers(sdk) ? [serversFile(sdk)] : []),
    ...(sdk.incoming.length === 0 ? [] : [webhooksFile(sdk, printer)]),
    ...(sdk.facade === null ? [] : [classFile(sdk.facade, sdk)]),
    ...sdk.groups.map((group) => operationsFile(group, sdk, printer, taken)),
  ];
}

/** Every name that the document's parts go by in code. */
function namesOf({ groups, names }: Sdk): ReadonlySet<string> {
  const operations = groups.flatMap((group) => group.operations);
  return new Set([...names.values(), ...operations.flatMap(({ name }) => declaredBy(name))]);
}

function indexFile(sdk: Sdk): Draft {
  const { info, groups, schemas, incoming, securitySchemes } = sdk;
  const title = info.version === "" ? info.title : `${info.title} ${info.version}`;
  const about = {
    ...noDocs,
    text: [title, info.description].join("\n\n"),
  };
  return templated(
    "src/index.ts",
    renderIndex({
      packageDocs: jsDoc(about),
      operationModules: groups.map(({ file }) => file),
      hasFlows: securitySchemes.some(({ flows }) => flows.length > 0),
      hasTypes: schemas.length > 0,
      hasVariables: allVariables(sdk).length > 0,
      hasServers: hasServers(sdk),
      hasIncoming: incoming.length > 0,
    }),
  );
}
