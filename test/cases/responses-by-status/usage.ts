import {
  createClient,
  deleteUndescribed,
  getFile,
  getNothing,
  getReport,
  getUndescribed,
  headNothing,
  headReport,
  safe,
  withResponse,
} from "./src/index.js";
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

export async function nothing(): Promise<undefined> {
  const result = await safe(getNothing, client);
  if (result.ok) return result.data;
  if (result.error.name !== "ApiError") throw result.error;
  if (result.error.status === 304) return result.error.body;
  // @ts-expect-error The document does not describe this body, so it may be anything.
  if (result.error.status === 401) return result.error.body;
  return headNothing(client);
}

export async function undescribed(): Promise<string> {
  const body = await getUndescribed(client);
  // @ts-expect-error The document does not describe this body, so it may be anything.
  body.rows;
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** An operation without documented responses may answer with anything. */
export async function undocumented(): Promise<string> {
  const result = await safe(deleteUndescribed, client);
  const success = await withResponse(deleteUndescribed, client);
  const body = result.ok ? success.data : result.error.name === "ApiError" ? result.error.body : undefined;
  return typeof body === "string" ? body : JSON.stringify(body);
}
