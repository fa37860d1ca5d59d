import type { Sdk } from "../../model/sdk.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";
import { classFile } from "./class.js";
import { clientFile } from "./client.js";
import { headersFile, headerTypesOf } from "./headers.js";
import { oauthFile } from "./oauth.js";
import { operationsFile } from "./operations.js";
import { allVariables, hasServers, serversFile } from "./servers.js";
import { typesFile } from "./types.js";
import { webhooksFile } from "./webhooks.js";

/** The source of the package, except for its runtime. */
export function clientFiles(sdk: Sdk, kit: OutputKit): readonly OutputFile[] {
  const headers = headerTypesOf(sdk, kit);
  return [
    indexFile(sdk, kit, headers.all.length > 0),
    clientFile(sdk, kit),
    ...oauthFile(sdk, kit),
    typesFile(sdk, kit),
    ...(headers.all.length === 0 ? [] : [headersFile(headers, sdk, kit)]),
    ...(hasServers(sdk) ? [serversFile(sdk, kit)] : []),
    ...(sdk.incoming.length === 0 ? [] : [webhooksFile(sdk, kit)]),
    ...(sdk.facade === null ? [] : [classFile(sdk.facade, sdk, kit)]),
    ...sdk.groups.map((group) => operationsFile(group, sdk, headers, kit)),
  ];
}

function indexFile(sdk: Sdk, kit: OutputKit, hasHeaders: boolean): OutputFile {
  const { info, groups, schemas, incoming, securitySchemes } = sdk;
  const title = info.version === "" ? info.title : `${info.title} ${info.version}`;
  const text = kit.render("client/index", {
    packageDocs: kit.comment([title, info.description].join("\n\n")),
    operationModules: groups.map(({ file }) => file),
    hasFlows: securitySchemes.some(({ flows }) => flows.length > 0),
    hasTypes: schemas.length > 0,
    hasHeaders,
    hasVariables: allVariables(sdk).length > 0,
    hasServers: hasServers(sdk),
    hasIncoming: incoming.length > 0,
  });
  return { path: "src/index.ts", text };
}
