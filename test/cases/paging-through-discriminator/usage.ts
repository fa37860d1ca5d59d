import { listPages, paginate } from "./src/index.js";
import type { Cat, Client, Dog } from "./src/index.js";

export async function walk(client: Client): Promise<readonly (Cat | Dog)[]> {
  const found: (Cat | Dog)[] = [];
  for await (const animal of paginate(listPages, client)) found.push(animal);
  return found;
}
