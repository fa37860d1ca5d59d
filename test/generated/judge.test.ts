import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStream, withResponse } from "../../generated/src/index.js";
import type { CreateStreamRequest } from "../../generated/src/index.js";
import { startJudge } from "../support/judge.js";
import type { Judge } from "../support/judge.js";
import { clientOf } from "./stream.js";

let judge: Judge;
beforeAll(async () => {
  judge = await startJudge("spec/twilio-sync.yaml");
});
afterAll(() => judge.close());

const ServiceSid = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

describe("a mock server that validates against the document", () => {
  it.each<[string, Omit<CreateStreamRequest, "ServiceSid">]>([
    ["both fields", { UniqueName: "orders", Ttl: 3600 }],
    ["no field", {}],
    ["an empty name and zero", { UniqueName: "", Ttl: 0 }],
    ["Unicode and reserved characters", { UniqueName: "é 漢字 😀 &=+%#/?" }],
  ])("accepts a call with %s", async (_what, fields) => {
    const { rawHeaders, data, status } = await withResponse(createStream, clientOf(judge.url), {
      ServiceSid,
      ...fields,
    });
    expect(status).toBe(201);
    expect(rawHeaders.get("x-steady-request-valid")).toBe("true");
    expect(Object.keys(data).sort()).toEqual(
      [
        ...["account_sid", "created_by", "date_created", "date_expires", "date_updated"],
        ...["links", "service_sid", "sid", "unique_name", "url"],
      ].sort(),
    );
  });

  it("refuses a call that the types do not allow, so its consent means something", async () => {
    const call = createStream(clientOf(judge.url), { ServiceSid, Ttl: "soon" as unknown as number });
    await expect(call).rejects.toMatchObject({ status: 400 });
  });
});
