import { check } from "../../../generator/check/check.js";
import { generate } from "../../../generator/generate.js";
import { load } from "../../../generator/load/load.js";
import { buildModel } from "../../../generator/model/build.js";
import { credentialRows } from "../../../generator/model/client/credentials.js";
import type { Credential } from "../../../generator/model/client/credentials.js";
import type { Sdk } from "../../../generator/model/sdk.js";
import type { SourceFile } from "../../../generator/source-file.js";
import type { RequestShape } from "./sample.js";

/** A function of a generated package, and the operation that it calls. */
export interface GeneratedFunction extends RequestShape {
  readonly name: string;
  readonly responseType: string;
  /** JSON pointer of the operation in the document. */
  readonly pointer: string;
}

/** A package, and what a caller reads in its types. */
export interface JudgedPackage {
  readonly files: readonly SourceFile[];
  readonly functions: readonly GeneratedFunction[];
  /** A credential of every kind that it takes. */
  readonly auth: object;
}

/** Makes the package of a document. */
export async function judgedPackage(input: string): Promise<JudgedPackage> {
  const { document } = await check(await load(input, {}));
  if (document === null) throw new Error(`${input} is refused.`);
  const { sdk } = buildModel(document);
  const { files } = await generate({ input });
  return { files, functions: functionsOf(sdk), auth: credentialsOf(sdk) };
}

function functionsOf({ groups }: Sdk): readonly GeneratedFunction[] {
  return groups
    .flatMap(({ operations }) => operations)
    .map(({ name, typeNames, pointer, body, parameters }) => ({
      name,
      responseType: typeNames.response,
      pointer,
      wholeBody: body?.whole ?? true,
      keys: new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter.key])),
    }));
}

function credentialsOf({ securitySchemes }: Sdk): object {
  return Object.fromEntries(securitySchemes.map(({ key, credential }) => [key, filledIn(credential)]));
}

function filledIn({ kind }: Credential): unknown {
  const { keys } = credentialRows[kind].environment;
  return keys.length === 0 ? "secret" : Object.fromEntries(keys.map((key) => [key, "secret"]));
}
