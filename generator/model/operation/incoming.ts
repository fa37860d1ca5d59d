import type { IncomingSource } from "../../document/incoming.js";
import type { Node } from "../../document/node.js";
import { parametersIn } from "../../document/operations.js";
import { contentsOf } from "../content/content.js";
import { incomingType } from "../content/incoming.js";
import type { SchemaTypes } from "../schema/build.js";
import type { Identifier } from "../names/identifier.js";
import { docsOf } from "../schema/docs.js";
import type { Incoming } from "../sdk.js";
import { noDocs } from "../type/docs.js";
import { objectOf, undefinedType } from "../type/type.js";
import type { Docs } from "../type/docs.js";
import type { Property, Type } from "../type/type.js";
import { hasNoBody } from "./no-body.js";

/** The model of a request that the API sends: what the receiver gets, and how it may respond. */
export function incomingOf(source: IncomingSource, name: Identifier, schemas: SchemaTypes): Incoming {
  const { kind, key, node, path, method } = source;
  const properties = [
    property("method", { kind: "literal", value: method }),
    ...parameterProperties(source, schemas),
    ...bodyProperties(node, schemas),
    ...responseProperties(source, schemas),
  ];
  const texts = [node.text("summary"), node.text("description")].filter((part) => part !== "");
  return {
    name,
    kind,
    key,
    url: kind === "webhook" ? "" : path,
    docs: { ...docsOf(node.object), text: texts.join("\n\n") },
    type: objectOf(properties),
  };
}

function property(name: string, type: Type, optional = false, docs: Docs = noDocs): Property {
  return { name, type, optional, docs };
}

/** The keys of an incoming request, by the location of parameters. */
const keys = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

function parameterProperties(source: IncomingSource, schemas: SchemaTypes): readonly Property[] {
  const parameters = parametersIn(source);
  return Object.entries(keys).flatMap(([location, key]) => {
    const members = parameters
      .filter((parameter) => parameter.text("in") === location)
      .map((parameter) => parameterProperty(parameter, schemas));
    return members.length === 0 ? [] : [property(key, objectOf(members))];
  });
}

function parameterProperty(parameter: Node, schemas: SchemaTypes): Property {
  const [content] = contentsOf(parameter);
  const schema = content?.schema ?? parameter.at("schema");
  return property(
    parameter.text("name"),
    schemas.typeAt(schema, "read"),
    !parameter.flag("required"),
    docsOf(parameter.object),
  );
}

function bodyProperties(operation: Node, schemas: SchemaTypes): readonly Property[] {
  if (!operation.has("requestBody")) return [];
  const body = operation.at("requestBody");
  const type = incomingType(body, "read", schemas);
  return [property("body", type, !body.flag("required"), docsOf(body.object))];
}

function responseProperties({ node, method }: IncomingSource, schemas: SchemaTypes): readonly Property[] {
  const responses = node
    .entries("responses")
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, response]) => {
      const isEmpty = hasNoBody(response, status, method);
      const type = isEmpty ? undefinedType : incomingType(response, "write", schemas);
      return property(status, objectOf([property("body", type)]), false, docsOf(response.object));
    });
  return responses.length === 0 ? [] : [property("responses", objectOf(responses))];
}
