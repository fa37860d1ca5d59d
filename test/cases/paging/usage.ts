import { listByCursor, listByHeader, listByLink, pages, paginate, wrongField } from "./src/index.js";
import type { Client, Page } from "./src/index.js";

export async function walk(client: Client): Promise<readonly number[]> {
  const found: number[] = [];
  for await (const { id } of paginate(listByLink, client, { filter: "a" }, { timeoutMs: 10 })) found.push(id);
  for await (const { id } of paginate(listByHeader, client)) found.push(id);
  for await (const page of pages(listByCursor, client, { query: "a" })) found.push(resultsOf(page));
  // @ts-expect-error It has no pages.
  for await (const _ of paginate(wrongField, client, {}));
  return found;
}

function resultsOf({ results }: Page): number {
  return results?.length ?? 0;
}
