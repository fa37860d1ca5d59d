import { createClient, createTask, listTasks } from "./src/index.js";

const client = createClient();

/** What was received can be sent, and so can `undefined` in place of an optional property. */
export async function roundTrip(next: "open" | undefined): Promise<void> {
  for (const task of await listTasks(client, { order: "asc" })) {
    await createTask(client, task);
    await createTask(client, { ...task, next });
    await listTasks(client, { state: task.state });
  }
  // @ts-expect-error An enum that is only sent takes no other values.
  await listTasks(client, { order: "random" });
}
