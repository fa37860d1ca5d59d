import { createClient, here, servers } from "./src/index.js";

createClient({ serverVariables: { region: "us", tenant: "mine" } });
// @ts-expect-error Data is kept in two regions only.
const client = createClient({ serverVariables: { region: "asia" } });
void here(client, {}, { baseUrl: servers.onThisMachine({ port: "3000" }) });
void here(client, {}, { baseUrl: servers.server3, serverVariables: { base: "v2" } });
