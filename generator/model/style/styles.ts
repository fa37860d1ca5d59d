import type { RuntimeValue } from "../../runtime/exports.js";
import type { ParameterLocation, ParameterStyle } from "../sdk.js";

/** A style in one location: its default for `explode`, and the runtime's functions that write it. */
export interface StyleRow {
  readonly in: ParameterLocation;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  /** Writes the values of a list or an object joined into one text. */
  readonly joined: RuntimeValue;
  /** Writes each value of a list or an object separately. */
  readonly exploded: RuntimeValue;
  /** Writes a value that is neither a list nor an object, if a smaller function can do that. */
  readonly single?: RuntimeValue;
  /** The writers for `allowReserved`. */
  readonly reserved?: { readonly joined: RuntimeValue; readonly exploded: RuntimeValue };
}

/** Every style that OpenAPI 3.0 to 3.2 defines (3.2, section 4.12.3); the first style of a location is its default. */
export const styles: readonly StyleRow[] = [
  {
    in: "path",
    style: "simple",
    explode: false,
    joined: "pathSimple",
    exploded: "pathSimpleExploded",
    single: "pathText",
    reserved: { joined: "pathSimpleReserved", exploded: "pathSimpleExplodedReserved" },
  },
  {
    in: "path",
    style: "label",
    explode: false,
    joined: "pathLabel",
    exploded: "pathLabelExploded",
    reserved: { joined: "pathLabelReserved", exploded: "pathLabelExplodedReserved" },
  },
  {
    in: "path",
    style: "matrix",
    explode: false,
    joined: "pathMatrix",
    exploded: "pathMatrixExploded",
    reserved: { joined: "pathMatrixReserved", exploded: "pathMatrixExplodedReserved" },
  },
  {
    in: "query",
    style: "form",
    explode: true,
    joined: "queryFormJoined",
    exploded: "queryForm",
    reserved: { joined: "queryFormJoinedReserved", exploded: "queryFormReserved" },
  },
  {
    // When exploded, each item becomes its own pair, so there is no delimiter.
    in: "query",
    style: "spaceDelimited",
    explode: false,
    joined: "querySpaceDelimited",
    exploded: "queryForm",
    reserved: { joined: "querySpaceDelimitedReserved", exploded: "queryFormReserved" },
  },
  {
    in: "query",
    style: "pipeDelimited",
    explode: false,
    joined: "queryPipeDelimited",
    exploded: "queryForm",
    reserved: { joined: "queryPipeDelimitedReserved", exploded: "queryFormReserved" },
  },
  {
    in: "query",
    style: "deepObject",
    explode: false,
    joined: "queryDeepObject",
    exploded: "queryDeepObject",
    reserved: { joined: "queryDeepObjectReserved", exploded: "queryDeepObjectReserved" },
  },
  { in: "header", style: "simple", explode: false, joined: "headerSimple", exploded: "headerSimpleExploded" },
  { in: "cookie", style: "form", explode: true, joined: "cookieFormJoined", exploded: "cookieForm" },
  { in: "cookie", style: "cookie", explode: true, joined: "cookieRaw", exploded: "cookieRaw" },
  { in: "querystring", style: "form", explode: true, joined: "queryForm", exploded: "queryForm" },
];

/** The row of a style in a location, or of the location's default style if it does not support that style. */
export function styleRow(location: ParameterLocation, style: unknown): StyleRow {
  const [first, ...others] = styles.filter((row) => row.in === location);
  if (first === undefined) throw new Error(`No style is defined in ${location}.`);
  return others.find((row) => row.style === style) ?? first;
}
