import fc from "fast-check";
import { someRef, someSchema } from "./schema.js";
import { mapOf, someJson, someName, someOf, someText } from "./text.js";

const mediaTypes = [
  "application/json",
  "application/merge-patch+json",
  "application/json; charset=utf-8",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/mixed",
  "text/plain",
  "text/event-stream",
  "application/x-ndjson",
  "application/xml",
  "application/octet-stream",
  "image/*",
  "*/*",
  "application/vnd.x",
  "APPLICATION/JSON",
  "",
  "nonsense",
];
const styles = "simple label matrix form spaceDelimited pipeDelimited deepObject cookie nonsense".split(" ");
const someMediaType = fc.constantFrom(...mediaTypes);

const examples = mapOf(
  fc.oneof(someRef("examples"), someOf({ value: someJson, dataValue: someJson, summary: someText })),
  2,
);
const someEncoding = mapOf(
  someOf({
    contentType: fc.oneof(someMediaType, fc.constant("image/png, image/jpeg")),
    style: fc.constantFrom(...styles),
    explode: fc.boolean(),
    allowReserved: fc.boolean(),
    headers: mapOf(someOf({ schema: someSchema }), 1),
  }),
  2,
);
const media = someOf(
  { schema: someSchema, itemSchema: someSchema, example: someJson, examples, encoding: someEncoding },
  { most: 3 },
);
const content = mapOf(media, 3, someMediaType);

/** A parameter of any place and style. */
export const someParameter = someOf(
  {
    name: someName,
    in: fc.constantFrom("path", "query", "query", "header", "cookie", "querystring"),
    schema: someSchema,
    content,
    style: fc.constantFrom(...styles),
    explode: fc.boolean(),
    required: fc.boolean(),
    allowReserved: fc.boolean(),
    deprecated: fc.boolean(),
    description: someText,
    example: someJson,
    examples,
  },
  { always: ["name", "in"] },
);

/** A response header. */
export const someHeader = someOf({
  schema: someSchema,
  content,
  required: fc.boolean(),
  description: someText,
  deprecated: fc.boolean(),
});

/** A request body. */
export const someBody = someOf(
  { content, required: fc.boolean(), description: someText },
  { always: ["content"] },
);

/** A response. */
export const someResponse = someOf(
  {
    description: someText,
    content,
    headers: mapOf(fc.oneof(someHeader, someRef("headers")), 2),
    links: mapOf(
      someOf({
        operationId: someName,
        operationRef: someText,
        parameters: mapOf(someJson, 1),
        requestBody: someJson,
      }),
      1,
    ),
  },
  { always: ["description"] },
);

const someStatus = fc.constantFrom(
  "200",
  "201",
  "204",
  "2XX",
  "4XX",
  "404",
  "500",
  "default",
  "x-a",
  "600",
  "ok",
);

/** Security requirements; most schemes they name are not declared. */
export const someSecurity = fc.array(mapOf(fc.array(someName, { maxLength: 2 }), 2), { maxLength: 2 });

/** A list of servers. */
export const someServers = fc.array(
  someOf(
    {
      url: fc.oneof(
        fc.constantFrom(
          "https://example.com/",
          "/",
          "//a",
          "https://{a}.example.com:{b}/{c}",
          "{a}",
          "file:///",
          "",
        ),
        someText,
      ),
      description: someText,
      variables: mapOf(
        someOf({ default: someName, enum: fc.array(someName, { maxLength: 3 }), description: someText }),
        3,
      ),
    },
    { always: ["url"] },
  ),
  { maxLength: 2 },
);

/** An operation; `callbacks` hold path items of more. */
export const someOperation = someOf(
  {
    operationId: someName,
    tags: fc.array(someName, { maxLength: 2 }),
    summary: someText,
    description: someText,
    deprecated: fc.boolean(),
    parameters: fc.array(fc.oneof(someParameter, someRef("parameters")), { maxLength: 4 }),
    requestBody: fc.oneof(someBody, someRef("requestBodies")),
    responses: mapOf(fc.oneof(someResponse, someRef("responses")), 3, someStatus),
    security: someSecurity,
    servers: someServers,
    callbacks: mapOf(mapOf(someOf({ post: someOf({ requestBody: someBody }) }), 1), 1),
    externalDocs: someOf({ url: someText }),
  },
  { always: ["responses"], most: 6, wrong: 100 },
);
