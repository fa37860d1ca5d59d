import ts from "typescript";
import { programOf, strict } from "./type-check.js";

/**
 * The exported types of a package that no value has, each with the path of what makes it so.
 * @param {readonly import("../../dist/index.js").SourceFile[]} files
 * @returns {readonly string[]}
 */
export function emptyTypes(files) {
  const { program, root } = programOf(files, strict);
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${root}/src/`) && !fileName.includes("/runtime/"))
    .flatMap((file) => file.statements)
    .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .filter((node) => node.typeParameters === undefined)
    .flatMap((node) => {
      const name = node.name.text;
      const type = checker.getTypeAtLocation(node.name);
      // Operations without errors of their own have `never` for them.
      return [...new Set(emptyIn(type, checker, name.endsWith("Error"), new Set()))].map(
        (path) => `${name}${path}`,
      );
    });
}

/**
 * The paths below a type to what no value has: `""` is the type itself. Optional properties count, because a caller
 * cannot give them a value.
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 * @param {boolean} mayBeNever
 * @param {Set<ts.Type>} around
 * @returns {readonly string[]}
 */
function emptyIn(type, checker, mayBeNever, around) {
  if (isNever(type, checker)) return mayBeNever ? [] : [""];
  if (isMixed(type, checker)) return [`: ${checker.typeToString(type)}`];
  if (around.has(type)) return [];
  const inside = new Set([...around, type]);
  if (type.isUnion()) {
    const found = type.types.map((member) => emptyIn(member, checker, true, inside));
    // A union has the values of its other members.
    const isWhole = (/** @type {string} */ path) => path === "" || path.startsWith(": ");
    return found.every((paths) => paths.some(isWhole))
      ? found.flat()
      : found.flat().filter((path) => !isWhole(path));
  }
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const items = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
    return items.flatMap((item) => emptyIn(item, checker, true, inside).map((path) => `[]${path}`));
  }
  // Named types are looked at where they are declared.
  if (around.size > 0 && type.aliasSymbol !== undefined) return [];
  if (around.size > 0 && type.isClassOrInterface()) return [];
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return [];
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const found = emptyIn(checker.getTypeOfSymbol(property), checker, isOptional, inside);
    return found.map((path) => `.${property.name}${path}`);
  });
}

/**
 * Whether a type is `never`, or an intersection that the compiler reads so, because two of its members give a property
 * different values.
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 */
function isNever(type, checker) {
  if ((type.flags & ts.TypeFlags.Never) !== 0) return true;
  return type.isIntersection() && checker.typeToString(type, undefined, inFull) === "never";
}

const inFull = ts.TypeFormatFlags.InTypeAlias;

/**
 * Whether a type is an object and a value of another kind at once: no JSON value is. `string & {}` only keeps the
 * suggestions of a union.
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 */
function isMixed(type, checker) {
  if (!type.isIntersection()) return false;
  const isOther = (/** @type {ts.Type} */ member) =>
    (member.flags & primitive) !== 0 || checker.isArrayType(member) || checker.isTupleType(member);
  const isObject = (/** @type {ts.Type} */ member) =>
    !isOther(member) && (member.flags & ts.TypeFlags.Object) !== 0 && checker.typeToString(member) !== "{}";
  return type.types.some(isOther) && type.types.some(isObject);
}

const primitive =
  ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Null;
