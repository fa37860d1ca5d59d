import type { NewPetDeleteWebhook, SubscribeOnDataCallback, Webhooks } from "./src/index.js";

export function added(webhook: Webhooks["newPet"]): string {
  return webhook.method === "POST" ? webhook.headers["X-Signature"] : webhook.method;
}

export const refused: SubscribeOnDataCallback["responses"]["4XX"] = { body: "No more" };
export const method: NewPetDeleteWebhook["method"] = "DELETE";

export function names({ body = [] }: Webhooks["manyPets"]): readonly (string | undefined)[] {
  return body.map(({ name }) => name);
}
