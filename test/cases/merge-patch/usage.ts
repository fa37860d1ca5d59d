import { createClient, patchPet, patchShape, putShape } from "./src/index.js";

const client = createClient();

export async function patch(): Promise<void> {
  await patchPet(client, {
    id: "1",
    name: "Rex",
    description: null,
    owner: { id: 1, phone: null },
    parent: { name: "Ada", owner: null },
    labels: { old: null, new: "x" },
    tags: null,
  });
  await patchShape(client, { id: "1", body: { id: 1, phone: null } });
  // @ts-expect-error A required member cannot be removed.
  await patchPet(client, { id: "1", name: null });
  // @ts-expect-error A list is replaced as a whole, so its items have no `null`.
  await patchPet(client, { id: "1", name: "Rex", tags: [{ id: 1, phone: null }] });
  // @ts-expect-error `null` removes members in merge patches only.
  await putShape(client, { id: "1", body: { id: 1, phone: null } });
}
