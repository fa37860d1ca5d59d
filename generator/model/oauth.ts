import { entries, object, text } from "../document/access.js";
import type { JsonObject } from "../document/json.js";
import type { OAuthFlow } from "./sdk.js";

const addresses = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"] as const;

/** The flows of an OAuth 2 scheme, each with all that the document says of it. */
export function flowsOf(scheme: JsonObject): readonly OAuthFlow[] {
  return entries(scheme.flows).map(([kind, value]) => {
    const flow = object(value);
    return {
      kind,
      urls: addresses.flatMap((name) => {
        const url = text(flow[name]);
        return url === "" ? [] : [[name, url] as const];
      }),
      scopes: entries(flow.scopes).map(([name, description]) => [name, text(description)] as const),
    };
  });
}
