import { describe, expect, it } from "vitest";
import { runtimeIndex, runtimeTypes, runtimeValues } from "../../../../generator/runtime/exports.js";
import { generate } from "../../../../generator/generate.js";
import type { SourceFile } from "../../../../generator/source-file.js";
import { typeErrors } from "../../../support/type-check.js";
import { documentOf, inFolder } from "../../../support/document.js";

async function sourcesOf(document: object): Promise<readonly SourceFile[]> {
  const texts = { "openapi.json": JSON.stringify(document) };
  const { files } = await inFolder(texts, (cwd) => generate({ input: "openapi.json", cwd }));
  return files.filter(({ path }) => path.startsWith("src/"));
}

const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** Read and write types differ, because requests have no read-only properties. */
const split = {
  type: "object",
  properties: { tier: { type: "string", enum: ["a", "b"] }, id: { type: "string", readOnly: true } },
};

/** `POST /assets` takes the schema `CreateAssetRequest`, which is read elsewhere. */
const requestSchema = documentOf(
  {
    "/assets": {
      post: {
        operationId: "createAsset",
        requestBody: { required: true, ...json(ref("CreateAssetRequest")) },
        responses: { 201: { description: "Made", ...json(ref("Asset")) } },
      },
    },
  },
  {
    components: {
      schemas: {
        CreateAssetRequest: split,
        Asset: { type: "object", properties: { made_of: ref("CreateAssetRequest") } },
      },
    },
  },
);

/** A document with an operation, a webhook and a callback whose types want the names of schemas. */
function documentWith(bodyOf: (name: string) => object): object {
  const names = [
    ...["CreateAsset", "CreateAssetOperation", "CreateAssetError", "CreateAssetResponsesByStatus"],
    ...[
      "CreateAssetRequest",
      "CreateAssetRequestInput",
      "CreateAssetRequestOutput",
      "CreateAssetRequestSchema",
    ],
    ...["CreateAssetResponse", "CreateAssetResponseInput", "CreateAssetResponseSchema"],
    ...["NewAssetWebhook", "NewAssetWebhookInput", "DoneCallback", "Webhooks", "RateLimitResponseHeaders"],
    ...["AssetsMethods", "T", "ServerVariables", "Auth"],
  ];
  const headers = { "RateLimit-Limit": { schema: ref("RateLimitResponseHeaders") } };
  const all = Object.fromEntries(names.map((name) => [name, ref(name)]));
  const everything = json({ type: "object", properties: all });
  const operation = {
    operationId: "createAsset",
    tags: ["Assets"],
    requestBody: { required: true, ...json(bodyOf("CreateAssetRequest")) },
    responses: { 201: { description: "Made", headers, ...json(bodyOf("CreateAssetResponse")) } },
  };
  const sent = { requestBody: everything, responses: { 200: { description: "OK", ...everything } } };
  return documentOf(
    {
      "/assets": {
        post: { ...operation, callbacks: { done: { "{$request.body#/url}": { post: sent } } } },
      },
      "/all": { put: { ...sent, operationId: "createAssetOperation" } },
    },
    {
      webhooks: { newAsset: { post: sent } },
      components: { schemas: Object.fromEntries(names.map((name) => [name, split])) },
    },
  );
}

describe("schemas that are called like what an operation declares", () => {
  it("keep a name that their request has anyway, for what is sent", async () => {
    const usage = {
      path: "src/usage.ts",
      text: `import { createAsset, createClient } from "./index.js";
import type { CreateAssetRequest, CreateAssetRequestOutput } from "./index.js";
const closed: CreateAssetRequest = { tier: "a" };
const open: CreateAssetRequestOutput = { tier: "a value of next year" };
export const asset: Promise<CreateAssetRequestOutput | undefined> = createAsset(createClient(), closed).then(
  ({ made_of }) => made_of ?? open,
);
`,
    };
    expect(typeErrors([...(await sourcesOf(requestSchema)), usage])).toEqual([]);
  });

  it.each<[string, (name: string) => object]>([
    ["are its types", ref],
    ["are in its types", (name) => ({ type: "array", items: ref(name) })],
    ["are part of its types", (name) => ({ allOf: [ref(name), { properties: { id: { type: "string" } } }] })],
  ])("get other names where they %s", async (_how, bodyOf) => {
    expect(typeErrors(await sourcesOf(documentWith(bodyOf)))).toEqual([]);
  });
});

describe("operations and groups that are called like parts of the runtime", () => {
  const modules = Object.values({ ...runtimeTypes, ...runtimeValues }).flatMap((path) => path.split("/"));
  /** The names whose types would be `ConfigError`, `OutgoingRequest` and so on. */
  const owners = runtimeIndex.map((name) => name.replace(/(?:Error|Request|Response)$/, ""));
  const globals = ["fetch", "Response", "default", "constructor", "then", "toString", "__proto__", "await"];
  const names = [...new Set([...modules, ...owners, ...runtimeIndex, ...globals, "types", "index", "class"])];
  const answer = { 200: { description: "OK", ...json({ type: "object" }) } };
  const paths = Object.fromEntries(
    names.map((name, index) => [
      `/${index}`,
      { get: { operationId: name, tags: [name], responses: answer } },
    ]),
  );

  it("leave the runtime's names to it", async () => {
    const classes = ["ApiError", "ConfigError", "ConnectionError", "DecodeError", "SdkError", "TimeoutError"];
    const usage = {
      path: "src/usage.ts",
      text: [
        `import * as sdk from "./index.js";`,
        `import * as runtime from "./runtime/index.js";`,
        ...classes.map((name) => `export const of${name}: typeof runtime.${name} = sdk.${name};`),
        `export const narrowed = (error: unknown): string => error instanceof sdk.ConfigError ? error.name : "";`,
        `export type Sent = sdk.OutgoingRequest["redirect"];`,
      ].join("\n"),
    };
    expect(typeErrors([...(await sourcesOf(documentOf(paths))), usage])).toEqual([]);
  });
});
