import type { Finding } from "../../diagnostics.js";
import type { JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { walk } from "../../document/walk.js";

/** Dialects of JSON Schema other than that of OpenAPI 3.1 and 3.2, which schemas are read as all the same. */
export function unknownDialects(root: JsonObject): readonly Finding[] {
  const found: Finding[] = [];
  const look = (value: JsonObject, pointer: string, key: string): void => {
    const dialect = value[key];
    if (typeof dialect !== "string" || known.test(dialect)) return;
    const message = `Schemas of the dialect ${dialect} are read as JSON Schema 2020-12.`;
    found.push({ code: "schema-dialect-unknown", pointer: pointerTo(pointer, key), message });
  };
  look(root, "", "jsonSchemaDialect");
  walk(root, (value, pointer) => look(value, pointer, "$schema"));
  return found;
}

const known =
  /^https:\/\/(?:json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.[12]\/dialect\/.*)#?$/;
