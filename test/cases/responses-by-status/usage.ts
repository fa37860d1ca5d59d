import { createClient, getFile, getReport, headReport, safe, withResponse } from "./src/index.js";
import type { Report } from "./src/index.js";

const client = createClient();

export async function rows(): Promise<number> {
  const { headers } = await withResponse(headReport, client);
  return headers["X-Rows"];
}

export async function size(): Promise<number> {
  return (await getFile(client)).size;
}

export async function outcome(): Promise<Report | string | undefined> {
  const result = await safe(getReport, client);
  if (result.ok) return result.data;
  if (result.error.name !== "ApiError") return result.error.message;
  if (result.error.status === 404) return result.error.body.why;
  if (result.error.status === 409) return result.error.body.title;
  // @ts-expect-error Statuses that only `default` declares have text.
  if (result.error.status === 500) return result.error.body.title;
  return undefined;
}
