import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { blockText } from "./blocks.js";
import { group, ifBroken, indented, join, line, printed, softline, willBreak, type Doc } from "./doc.js";
import { isObject, unwrapped } from "./shapes.js";
import type { Source } from "./source.js";
import { typeParametersDoc } from "./types.js";
import { unknown } from "./unknown.js";

type Signature =
  TypeScript.FunctionDeclaration | TypeScript.MethodDeclaration | TypeScript.ConstructorDeclaration;

/** A function after its `start`; an overload has a semicolon instead of a body. */
export function withBody(start: string, node: Signature, depth: number, source: Source): string {
  const head = join(start, signature(node, source), node.body === undefined ? ";" : " {");
  const text = printed(head, depth);
  return node.body === undefined ? text : `${text.slice(0, -1)}${blockText(node.body, depth, source)}`;
}

/** The parameters and the return type of a function. */
function signature(node: Signature, source: Source): Doc {
  if (node.asteriskToken !== undefined) return unknown();
  const result = node.type === undefined ? "" : join(": ", source.type(node.type, "plain"));
  const parameters = parametersDoc(node.parameters, source);
  const rest = group(join(isGrouped(node, result) ? group(parameters) : parameters, result));
  return join(typeParametersDoc(node.typeParameters, source), rest);
}

function parametersDoc(nodes: readonly TypeScript.ParameterDeclaration[], source: Source): Doc {
  const [only] = nodes;
  if (only === undefined) return "()";
  if (nodes.length === 1 && isHugged(only)) return join("(", parameter(only, true, source), ")");
  const docs = nodes.map((node, index): Doc => {
    const doc = parameter(node, false, source);
    if (index === nodes.length - 1) return doc;
    return source.isEmptyLineAfter(node) ? unknown() : [doc, ",", line];
  });
  return ["(", indented(softline, ...docs), ifBroken(","), softline, ")"];
}

/** Whether the only parameter keeps the parentheses around its braces. */
function isHugged({ type, initializer }: TypeScript.ParameterDeclaration): boolean {
  return type !== undefined && initializer === undefined && isObject(unwrapped(type));
}

/** Whether the parameters may break without the return type, or the other way around. */
function isGrouped({ typeParameters, parameters, type }: Signature, result: Doc): boolean {
  if (typeParameters?.some((parameter) => parameter.constraint ?? parameter.default) === true) return false;
  return type !== undefined && parameters.length === 1 && (isObject(unwrapped(type)) || willBreak(result));
}

function parameter(node: TypeScript.ParameterDeclaration, isAlone: boolean, source: Source): Doc {
  const { name, type, initializer } = node;
  if (!ts.isIdentifier(name) || node.modifiers !== undefined || node.dotDotDotToken !== undefined)
    return unknown();
  const typeDoc = type === undefined ? "" : join(": ", source.type(type, isAlone ? "parameter" : "plain"));
  const value = initializer === undefined ? "" : join(" = ", source.expression(initializer, node));
  return join(name.text, node.questionToken === undefined ? "" : "?", typeDoc, value);
}
