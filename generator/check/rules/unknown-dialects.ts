import type { Node } from "../../document/node.js";
import { walk } from "../../document/walk.js";
import type { Rule } from "./rule.js";

/** Dialects of JSON Schema other than those of OpenAPI 3.1 and 3.2. */
export const unknownDialects: Rule = {
  claim: "Schemas are in the dialect of OpenAPI or in JSON Schema 2020-12.",
  find: ({ document }) =>
    [document.child("jsonSchemaDialect"), ...schemaDialects(document)].flatMap((dialect) =>
      typeof dialect.value !== "string" || known.test(dialect.value)
        ? []
        : [
            dialect.finding(
              "schema-dialect-unknown",
              `The schema dialect ${dialect.value} is not supported; schemas are read as JSON Schema 2020-12.`,
            ),
          ],
    ),
};

function* schemaDialects(document: Node): Generator<Node, void, undefined> {
  for (const place of walk(document)) yield place.child("$schema");
}

const known =
  /^https:\/\/(?:json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.[12]\/dialect\/.*)#?$/;
