import { ask, createClient, setNetwork } from "./src/index.js";

const client = createClient();

export async function send(model: string): Promise<void> {
  await setNetwork(client, { subnets: [{ ipv4: "10.0.0.0/8" }], tags: ["a"], position: [1, 2], names: { en: "x" } });
  await ask(client, { model, voice: "any voice", version: "1", level: 2, sort: ["age"], owner: null });
  // @ts-expect-error A point has two coordinates.
  await setNetwork(client, { position: [1, 2, 3] });
  // @ts-expect-error The name is not one of those that are listed.
  await setNetwork(client, { names: { en: "x", fr: "y" } });
  // @ts-expect-error Text is not a number.
  await ask(client, { level: "1" });
}
