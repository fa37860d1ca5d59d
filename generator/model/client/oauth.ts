import type { Node } from "../../document/node.js";
import type { OAuthFlow } from "../sdk.js";

const urlFields = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"] as const;

/** The flows of an OAuth 2 scheme. */
export function flowsOf(scheme: Node): readonly OAuthFlow[] {
  return scheme.entries("flows").map(([kind, flow]) => ({
    kind,
    urls: urlFields.map((field) => [field, flow.text(field)] as const).filter(([, url]) => url !== ""),
    scopes: Object.keys(flow.at("scopes").object).map(
      (name) => [name, flow.at("scopes").text(name)] as const,
    ),
  }));
}
