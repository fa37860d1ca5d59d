import type { Facade, FacadeGroup, FacadeMethod, Operation, Sdk } from "../../model/sdk.js";
import { noDocs } from "../../model/type/docs.js";
import type { Docs } from "../../model/type/docs.js";
import { firstParagraph } from "../../render/paragraph.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";
import { isSchema } from "./operation-types.js";

/** The module of the class. It is a separate entry point, so that applications that call functions do not ship it. */
export function classFile(facade: Facade, sdk: Sdk, kit: OutputKit): OutputFile {
  const { name, groups } = facade;
  const imports = kit.imports("src/class.ts");
  imports.value("./client.js", "createClient");
  for (const type of ["ClientOptions", "RequestOptions"]) imports.type("./client.js", type);
  imports.runtimeType("Client");
  if (groups.some(({ methods }) => methods.some(({ allName }) => allName !== null))) {
    imports.runtimeType("ItemOf");
    imports.runtime("paginate");
  }
  const view = {
    name,
    docs: kit.comment({
      ...noDocs,
      text: `A client for ${sdk.info.title || "the API"} that has the operations as methods.`,
    }),
    groups: groups.map((group) => groupView(group, sdk, kit)),
  };
  const namespaces = groups.map(
    (group) => `import * as ${moduleName(group)} from "./operations/${group.group.file}.js";`,
  );
  const types = groups.some((group) => usesTypes(group, sdk))
    ? [`import type * as types from "./types.js";`]
    : [];
  const statements = [...imports.statements(), ...types, ...namespaces];
  return { path: "src/class.ts", text: kit.render("client/class", { ...view, imports: statements }) };
}

/** The name that the module of a group is imported under. */
function moduleName({ property }: FacadeGroup): string {
  return `${property}Operations`;
}

function groupView(facadeGroup: FacadeGroup, sdk: Sdk, kit: OutputKit) {
  const { group, property, className, methods } = facadeGroup;
  const title = group.title === "" ? "Operations without a tag" : group.title;
  return {
    property,
    className,
    docs: kit.comment({ ...noDocs, text: firstParagraph(group.description) || `${title}.` }),
    methods: methods.flatMap((method) => methodViews(method, moduleName(facadeGroup), sdk, kit)),
  };
}

/** The method that calls an operation, and the one that iterates over the items of all pages. */
function methodViews({ operation, name, allName }: FacadeMethod, module: string, sdk: Sdk, kit: OutputKit) {
  const { typeNames, request, docs } = operation;
  const callee = `${module}.${operation.name}`;
  const hasChoices = operation.accept.choices.length > 0;
  const resultType = `Promise<${qualified(typeNames.response, operation, module, sdk)}>`;
  const view = {
    name,
    docs: kit.comment(shortDocs(docs)),
    requestOptional: request.optional,
    requestType: qualified(typeNames.request, operation, module, sdk),
    responsesType: `${module}.${typeNames.responses}`,
    mediaTypesType: `${module}.${typeNames.mediaTypes}`,
    hasChoices,
    resultType,
    // The overloads say what it is.
    implementedType: hasChoices ? "Promise<unknown>" : resultType,
    call: `${callee}(this.#client, request, options)`,
  };
  if (allName === null) return [view];
  const all = {
    ...view,
    name: allName,
    hasChoices: false,
    docs: kit.comment({ ...shortDocs(docs), text: `Iterates over the items of all pages of \`${name}\`.` }),
    implementedType: `AsyncGenerator<ItemOf<typeof ${callee}>, void, undefined>`,
    call: `paginate(${callee}, this.#client, request, options)`,
  };
  return [view, all];
}

/** The name of an operation's type in this module, which uses namespace imports. */
function qualified(name: string, operation: Operation, module: string, sdk: Sdk): string {
  return isSchema(name, operation, sdk) ? `types.${name}` : `${module}.${name}`;
}

function usesTypes({ methods }: FacadeGroup, sdk: Sdk): boolean {
  return methods.some(({ operation }) =>
    [operation.typeNames.request, operation.typeNames.response].some((name) =>
      isSchema(name, operation, sdk),
    ),
  );
}

/** The first paragraph of an operation's docs; the function has the full text. */
function shortDocs(docs: Docs): Docs {
  return { ...noDocs, deprecated: docs.deprecated, text: firstParagraph(docs.text) };
}
