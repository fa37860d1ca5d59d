// Made by scripts/build/template-views.js from templates. Do not edit.
import type { ViewOf } from "./shape.js";

/** The fields that each template needs of its view. */
export const viewShapes = {
  "client/class": {
    docs: "string",
    groups: [
      {
        className: "string",
        docs: "string",
        methods: [
          {
            call: "string",
            docs: "string",
            hasChoices: "boolean",
            implementedType: "string",
            mediaTypesType: "string",
            name: "string",
            requestOptional: "boolean",
            requestType: "string",
            responsesType: "string",
            resultType: "string",
          },
        ],
        property: "string",
      },
    ],
    imports: ["string"],
    name: "string",
  },
  "client/client": {
    baseUrl: "string",
    environment: ["string"],
    hasEnvironment: "boolean",
    hasVariables: "boolean",
    imports: ["string"],
    schemes: [{ docs: "string", key: "string", type: "string", writer: "string" }],
    security: "string",
    variables: [{ docs: "string", key: "string", type: "string" }],
    variablesType: "string",
  },
  "client/index": {
    hasFlows: "boolean",
    hasHeaders: "boolean",
    hasIncoming: "boolean",
    hasServers: "boolean",
    hasTypes: "boolean",
    hasVariables: "boolean",
    operationModules: ["string"],
    packageDocs: "string",
  },
  "client/oauth": { flows: "string" },
  "client/operations": {
    imports: ["string"],
    operations: [
      {
        declarations: ["string"],
        descriptor: "string",
        docs: "string",
        errorType: "string",
        hasChoices: "boolean",
        implementedType: "string",
        mediaTypesType: "string",
        members: ["string"],
        name: "string",
        optionsArgument: "string",
        requestOptional: "boolean",
        requestType: "string",
        responseType: "string",
        responsesType: "string",
      },
    ],
  },
  "client/servers": {
    imports: ["string"],
    servers: [
      {
        docs: "string",
        hasVariables: "boolean",
        name: "string",
        value: "string",
        variables: [{ docs: "string", key: "string", type: "string" }],
      },
    ],
  },
  "client/types": { declarations: ["string"], imports: ["string"], isEmpty: "boolean" },
  "package/OPERATIONS": {
    groups: [
      {
        description: "string",
        hasDescription: "boolean",
        operations: [{ endpoint: "string", name: "string", summary: "string" }],
        title: "string",
      },
    ],
    name: "string",
  },
  "package/README": {
    classCall: "string",
    className: "string",
    clientArgument: "string",
    description: "string",
    environment: "string",
    errorType: "string",
    groupLinks: ["string"],
    groups: [
      {
        description: "string",
        hasDescription: "boolean",
        operations: [{ endpoint: "string", name: "string", summary: "string" }],
        title: "string",
      },
    ],
    hasClass: "boolean",
    hasCommonJs: "boolean",
    hasEnvironment: "boolean",
    hasIncoming: "boolean",
    hasLicense: "boolean",
    hasLinks: "boolean",
    hasOperation: "boolean",
    hasPages: "boolean",
    hasParts: "boolean",
    hasSchemes: "boolean",
    hasServers: "boolean",
    hasStreams: "boolean",
    hasTokenFlow: "boolean",
    hasVariables: "boolean",
    incoming: [{ name: "string", summary: "string", what: "string" }],
    isLarge: "boolean",
    license: "string",
    links: ["string"],
    name: "string",
    operation: "string",
    operationCount: "string",
    pagedClientArgument: "string",
    pagedOperation: "string",
    pagedOperations: "string",
    pagedRequestArgument: "string",
    requestArgument: "string",
    schemes: [{ description: "string", example: "string", key: "string" }],
    servers: [{ description: "string", name: "string", url: "string" }],
    streamedAlways: "boolean",
    streamedClientArgument: "string",
    streamedOperation: "string",
    streamedOperations: "string",
    streamedRequestArgument: "string",
    title: "string",
    tokenFlow: "string",
    tokenScheme: "string",
  },
} as const;

/** The view that each template prints, by the template's name, such as `client/index`. */
export type Views = { readonly [Name in keyof typeof viewShapes]: ViewOf<(typeof viewShapes)[Name]> };

/** The name of a template. */
export type TemplateName = keyof Views;
