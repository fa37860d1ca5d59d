import { addPod, getIcon, getPod, getVersion, listPods, safe, withResponse } from "./src/index.js";
import type { Pod } from "./src/index.js";
import type { Client } from "./src/index.js";
import { Accept } from "./src/class.js";

export async function inJson(client: Client): Promise<string | undefined> {
  const pod = await getPod(client, { name: "a" });
  const { data, status } = await withResponse(getPod, client, { name: "a" });
  const result = await safe(getPod, client, { name: "a" });
  if (status === 200 && result.ok && !Array.isArray(result.data)) return result.data.name ?? data.name;
  return Array.isArray(pod) ? pod[0] : pod.name;
}

export async function asAsked(client: Client): Promise<readonly (string | undefined)[]> {
  const yaml = await getPod(client, { name: "a" }, { accept: "application/yaml", timeoutMs: 100 });
  if (typeof yaml !== "string") return yaml;
  const bytes = await getPod(client, { name: "a" }, { accept: "application/vnd.kubernetes.protobuf" });
  if (!Array.isArray(bytes)) await bytes.text();
  const { first } = await getVersion(client, {}, { accept: "application/json; v=1.0" });
  const { second } = await getVersion(client);
  const ofClass = await getVersionOf(new Accept());
  // @ts-expect-error No success is in this media type.
  await getPod(client, { name: "a" }, { accept: "text/csv" });
  // @ts-expect-error Every media type of this operation has the same value.
  await listPods(client, {}, { accept: "text/plain" });
  return [yaml, first, second, ofClass, (await listPods(client))[0]?.name];
}

async function getVersionOf(api: Accept): Promise<string | undefined> {
  const { first } = await api.operations.getVersion({}, { accept: "application/json; v=1.0" });
  return first;
}

export async function add(client: Client): Promise<void> {
  await addPod(client, { body: { name: "a" } });
  await addPod(client, { contentType: "text/plain", body: "a" });
  // @ts-expect-error The first media type is JSON.
  await addPod(client, { body: "a" });
  const icon: Blob | string | Pod = await getIcon(client);
  void icon;
}
