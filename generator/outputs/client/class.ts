import type { Facade, FacadeGroup, FacadeMethod, OperationGroup, Sdk } from "../../model/sdk.js";
import { noDocs } from "../../model/type.js";
import type { Docs } from "../../model/type.js";
import { jsDoc } from "../../render/comment.js";
import { runtimeTypes, runtimeValues } from "../../runtime/exports.js";
import { firstParagraph } from "../../render/paragraph.js";
import { openTemplate } from "../../render/template.js";
import { templated } from "../draft.js";
import type { Draft } from "../draft.js";
import { operationTypes } from "./operation-types.js";

const render = openTemplate("client/class");

/** The module of the class whose methods call the operations: an entry of its own, so that others do not pay for it. */
export function classFile(facade: Facade, sdk: Sdk): Draft {
  const { name, groups } = facade;
  const methods = groups.flatMap((group) => group.methods);
  const pages = methods.some(({ allName }) => allName !== null);
  return templated(
    "src/class.ts",
    render({
      name,
      docs: jsDoc({ ...noDocs, text: `${sdk.info.title} as a class: the operations as methods, by tag.` }),
      imports: [
        `import { createClient } from "./client.js";`,
        `import type { ClientOptions, RequestOptions } from "./client.js";`,
        `import type { Client } from "./runtime/${runtimeTypes.Client}.js";`,
        ...(pages ? [`import type { ItemOf } from "./runtime/${runtimeTypes.ItemOf}.js";`] : []),
        ...(pages ? [`import { paginate } from "./runtime/${runtimeValues.paginate}.js";`] : []),
        ...(groups.some((group) => usesTypes(group, sdk))
          ? [`import type * as types from "./types.js";`]
          : []),
        ...groups.map(
          ({ group }) => `import * as ${moduleName(group)} from "./operations/${group.file}.js";`,
        ),
      ],
      groups: groups.map((group) => groupView(group, moduleName(group.group), sdk)),
    }),
  );
}

/** What the module of a group goes by. */
function moduleName({ file }: OperationGroup): string {
  return `group_${file.replaceAll("-", "_")}`;
}

function groupView({ group, property, className, methods }: FacadeGroup, module: string, sdk: Sdk) {
  const title = group.title === "" ? "Operations without a tag" : group.title;
  return {
    property,
    className,
    docs: jsDoc({ ...noDocs, text: firstParagraph(group.description) || `${title}.` }),
    methods: methods.flatMap((method) => methodViews(method, module, sdk)),
  };
}

/** The method that calls an operation, and the one that walks its pages. */
function methodViews({ operation, name, allName }: FacadeMethod, module: string, sdk: Sdk) {
  const { typeNames, request, docs } = operation;
  const callee = `${module}.${operation.name}`;
  const view = {
    name,
    docs: jsDoc(shortDocs(docs)),
    requestOptional: request.optional,
    requestType: place(typeNames.request, operation, module, sdk),
    responsesType: `${module}.${typeNames.responses}`,
    resultType: `Promise<${place(typeNames.response, operation, module, sdk)}>`,
    call: `${callee}(this.#client, request, options)`,
  };
  if (allName === null) return [view];
  const all = {
    ...view,
    name: allName,
    docs: jsDoc({
      ...shortDocs(docs),
      text: `The items of all pages of \`${name}\`, as far as the loop goes.`,
    }),
    resultType: `AsyncGenerator<ItemOf<typeof ${callee}>, void, undefined>`,
    call: `paginate(${callee}, this.#client, request, options)`,
  };
  return [view, all];
}

/** A type as the module calls it: from the operation's module, or the schema's when it is one. */
function place(name: string, operation: FacadeMethod["operation"], module: string, sdk: Sdk): string {
  return isDeclared(name, operation, sdk) ? `${module}.${name}` : `types.${name}`;
}

function isDeclared(name: string, operation: FacadeMethod["operation"], sdk: Sdk): boolean {
  return operationTypes(operation, sdk).some((declared) => declared.name === name);
}

function usesTypes({ methods }: FacadeGroup, sdk: Sdk): boolean {
  return methods.some(({ operation }) =>
    [operation.typeNames.request, operation.typeNames.response].some(
      (name) => !isDeclared(name, operation, sdk),
    ),
  );
}

/** What a method does, in a paragraph: the operation says the rest. */
function shortDocs(docs: Docs): Docs {
  return { ...noDocs, deprecated: docs.deprecated, text: firstParagraph(docs.text) };
}
