import {
  byteStream,
  chat,
  chatWithEnd,
  jsonEvents,
  lines,
  mixedEvents,
  plainEvents,
  sendLines,
  sendSequence,
} from "./src/index.js";
import type { Client } from "./src/index.js";

export async function read(client: Client): Promise<void> {
  for await (const { event, data, id } of await plainEvents(client)) {
    const texts: readonly string[] = [event, data, id];
    void texts;
  }
  for await (const { event, data } of await jsonEvents(client)) {
    const name: "added" | "removed" = event;
    const id: number = data.id;
    void [name, id];
  }
  for await (const event of await mixedEvents(client)) {
    if (event.event === "note") event.data.toUpperCase();
    else event.data.id.toFixed();
  }
  for await (const { data } of await chatWithEnd(client)) {
    if (data === "[DONE]") break;
    data.delta.toUpperCase();
  }
  for await (const pet of await lines(client)) pet.id.toFixed();
}

export async function chatOnce(client: Client): Promise<string> {
  const { id } = await chat(client);
  let text = id.toFixed();
  const chunks = await chat(client, { stream: true }, { accept: "text/event-stream" });
  for await (const chunk of chunks) text += chunk.delta;
  return text;
}

export async function bytes(client: Client): Promise<Uint8Array | undefined> {
  const body = await byteStream(chat, client, { stream: false });
  return (await body.getReader().read()).value;
}

export async function copy(client: Client): Promise<void> {
  await sendLines(client, { body: await lines(client) });
  await sendLines(client, { body: [{ id: 1 }] });
  await sendSequence(client, { contentType: "application/json-seq", body: [{ id: 1 }] });
  // @ts-expect-error A pet has a number.
  await sendLines(client, { body: [{ id: "1" }] });
}
