import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiKeyCookie, apiKeyHeader, apiKeyQuery, bearer } from "../../../templates/runtime/auth/schemes.js";
import { multipartBody } from "../../../templates/runtime/bodies/multipart.js";
import { textBody } from "../../../templates/runtime/bodies/text.js";
import { makeClient } from "../../../templates/runtime/core/client.js";
import type { OperationOptions } from "../../../templates/runtime/core/options.js";
import { ApiError } from "../../../templates/runtime/errors/errors.js";
import type { Operation } from "../../../templates/runtime/operation/operation.js";
import { cookieForm } from "../../../templates/runtime/parameters/cookie.js";
import { headerSimple } from "../../../templates/runtime/parameters/header.js";
import { json } from "../../../templates/runtime/responses/decode.js";
import { answerJson, startServer } from "../../support/server.js";
import type { LoopbackServer } from "../../support/server.js";

const schemes = {
  bearer,
  header: apiKeyHeader("x-k"),
  query: apiKeyQuery("k"),
  cookie: apiKeyCookie("k"),
};
const operation: Operation = {
  id: "get",
  method: "GET",
  idempotent: true,
  path: "/x",
  responses: { 200: { decode: json } },
};

type Row = readonly [
  carries: string,
  operation: Partial<Operation>,
  request: object,
  options: OperationOptions,
];
const rows: readonly Row[] = [
  ...Object.keys(schemes).map((scheme): Row => [
    `a credential (${scheme})`,
    { security: [{ allOf: [scheme] }] },
    {},
    { auth: { [scheme]: "secret" } },
  ]),
  [
    "a header parameter",
    { parameters: [{ name: "X-Api-Key", write: headerSimple }] },
    { "X-Api-Key": "secret" },
    {},
  ],
  ["a cookie parameter", { parameters: [{ name: "session", write: cookieForm }] }, { session: "secret" }, {}],
  ["a header of the caller", {}, {}, { headers: { Authorization: "secret" } }],
  ["a cookie of the caller, but no `accept`", {}, {}, { headers: { Cookie: "a=secret", accept: undefined } }],
  [
    "text",
    { method: "POST", body: { key: "body", mediaType: "text/plain", encode: textBody } },
    { body: "secret" },
    {},
  ],
  [
    "a form",
    { method: "POST", body: { mediaType: "multipart/form-data", encode: multipartBody } },
    { a: "secret" },
    {},
  ],
];

describe("a redirect to another origin", () => {
  let other: LoopbackServer;
  let server: LoopbackServer;
  let status = 302;
  beforeAll(async () => {
    other = await startServer(answerJson(200, {}));
    server = await startServer((_request, response) => {
      response.writeHead(status, { location: `${other.url}/elsewhere` }).end();
    });
  });
  afterAll(async () => {
    await server.close();
    await other.close();
  });

  const call = (changes: Partial<Operation>, request: object, options: OperationOptions): Promise<unknown> =>
    makeClient({ server: server.url, schemes, security: [] }, { retry: { limit: 0 } }).send(
      { ...operation, ...changes },
      request,
      options,
    );

  it.each([301, 302, 303, 307, 308].flatMap((code) => rows.map((row) => [code, ...row] as const)))(
    "(%i) is not followed by a request with %s",
    async (code, _carries, changes, request, options) => {
      status = code;
      const error = await call(changes, request, options).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: code });
      expect((error as ApiError).headers.get("location")).toBe(`${other.url}/elsewhere`);
      expect(server.received.splice(0)).toHaveLength(1);
      expect(other.received).toEqual([]);
    },
  );

  it.each([301, 302, 303, 307, 308])("(%i) is followed by a request with nothing to lose", async (code) => {
    status = code;
    expect(await call({}, {}, {})).toEqual({});
    expect(other.received.splice(0)).toHaveLength(1);
  });
});
