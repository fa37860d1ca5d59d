import type { Output } from "../output.js";
import { clientFiles } from "./files.js";

/** The client: `createClient`, the operations, the types, and the class with the operations as methods. */
export const clientOutput: Output = {
  name: "client",
  files: clientFiles,
  exports: ({ facade }) => (facade === null ? {} : { "./class": "src/class.ts" }),
  reserved: [
    ...[
      "createClient",
      "Auth",
      "ClientOptions",
      "RequestOptions",
      "ServerVariables",
      "servers",
      "oauthFlows",
    ],
    // Operation modules import this type.
    "Operation",
    // Variable names in the README's examples.
    ...["client", "request", "options", "send"],
  ],
};
