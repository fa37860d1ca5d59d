import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { entries, list, object } from "../../document/access.js";
import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import { exampleOfSchema } from "../schema/example.js";
import type { Parameter, RequestBody } from "../sdk.js";
import type { DeclaredBody } from "./body.js";
import { pointerTo } from "../../document/pointer.js";

/** A request that the types accept, from the document's examples where it has some; `null` when none is needed. */
export function exampleOf(
  source: OperationSource,
  parameters: readonly Parameter[],
  declared: DeclaredBody | null,
  body: RequestBody | null,
  context: ModelContext,
): Json | null {
  const required = parameters.filter((parameter) => parameter.required);
  const ofParameters = required.map(
    (parameter) => [parameter.key, parameterExample(parameter, source, context)] as const,
  );
  const ofBody = declared === null || body === null ? [] : bodyExample(declared, body, context);
  const members = [...ofParameters, ...ofBody];
  return members.length === 0 ? null : Object.fromEntries(members);
}

function parameterExample(parameter: Parameter, source: OperationSource, context: ModelContext): Json {
  const lists = [
    [source.value.parameters, source.pointer],
    [source.pathItem.parameters, source.pathItemPointer],
  ] as const;
  for (const [values, base] of lists) {
    for (const [index, value] of list(values).entries()) {
      const { value: found, pointer } = context.refs.object(value, pointerTo(base, "parameters", index));
      if (found.name !== parameter.name || found.in !== parameter.in) continue;
      const [content] = entries(found.content);
      return mediaExample(content === undefined ? found : object(content[1]), pointer, context);
    }
  }
  return parameter.name;
}

function bodyExample(
  declared: DeclaredBody,
  body: RequestBody,
  context: ModelContext,
): readonly (readonly [string, Json])[] {
  const [first] = declared.content;
  if (first === undefined || (body.whole && !body.required)) return [];
  if (["binary", "file", "multipart"].includes(first.format)) return [];
  const example = mediaExample(first.media, "", context);
  if (body.whole) return [["body", example]];
  return entries(example);
}

/** The example of a media type or parameter: its own, the first of `examples`, else its schema's. */
function mediaExample(holder: JsonObject, pointer: string, context: ModelContext): Json {
  if (holder.example !== undefined) return holder.example;
  const [first] = entries(holder.examples);
  if (first !== undefined) {
    const { value } = context.refs.object(first[1], pointer);
    const given = value.value ?? value.dataValue;
    if (given !== undefined) return given;
  }
  return exampleOfSchema(isObject(holder.schema) ? holder.schema : {}, pointer, context.refs);
}
