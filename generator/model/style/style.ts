import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import type { ParameterEncoding, ParameterLocation } from "../sdk.js";
import type { Type } from "../type/type.js";
import { styleRow } from "./styles.js";
import { isFlat, isSingle } from "../type/single.js";

/** A style as set by a Parameter Object or an Encoding Object. */
export type StyleEncoding = ParameterEncoding & { readonly kind: "style" };

/** The default style of a location. */
export function defaultStyle(location: ParameterLocation): StyleEncoding {
  const { style, explode } = styleRow(location, undefined);
  return { kind: "style", style, explode, allowReserved: false };
}

/** Style, explode and allowReserved with their defaults (OpenAPI 3.1.1, section 4.8.12.2.2). */
export function styleOf(holder: Node, location: ParameterLocation): StyleEncoding {
  const row = styleRow(location, holder.get("style"));
  const explode = holder.get("explode");
  return {
    kind: "style",
    style: row.style,
    explode: typeof explode === "boolean" ? explode : row.explode,
    allowReserved: holder.flag("allowReserved") && takesReserved(holder, location),
  };
}

/** `allowReserved` applies to a query, and to a path since OpenAPI 3.2. */
function takesReserved(holder: Node, location: ParameterLocation): boolean {
  const isInPath = location === "path" && /^3\.[2-9]/.test(holder.root.text("openapi"));
  return location === "query" || isInPath;
}

/** Reports fields of a parameter that have no effect, and styles that the standard does not define for its type. */
export function reportStyle(
  holder: Node,
  location: ParameterLocation,
  type: Type,
  schemas: SchemaTypes,
): void {
  for (const [key, message] of ignoredFields(holder, location)) {
    holder.at(key).report("parameter-field-ignored", message);
  }
  const message = undefinedStyle(styleOf(holder, location), location, type, schemas);
  if (message !== null) holder.target.report("parameter-style-undefined", message);
}

function ignoredFields(
  holder: Node,
  location: ParameterLocation,
): readonly (readonly [key: string, message: string])[] {
  const { style } = styleOf(holder, location);
  const fields: readonly (readonly [key: string, isIgnored: boolean, message: string])[] = [
    [
      "style",
      holder.has("style") && holder.get("style") !== style,
      `\`${holder.text("style")}\` is not a style of ${location} parameters; \`${style}\` is used instead.`,
    ],
    [
      "allowReserved",
      holder.flag("allowReserved") && !takesReserved(holder, location),
      `\`allowReserved\` does not apply to ${location} parameters in this version of OpenAPI; reserved characters in ${location} are encoded as usual.`,
    ],
    [
      "allowEmptyValue",
      holder.flag("allowEmptyValue") && !takesEmpty(holder, location),
      `\`allowEmptyValue\` does not apply to ${location} parameters of style \`${style}\`.`,
    ],
  ];
  return fields.flatMap(([key, isIgnored, message]) => (isIgnored ? [[key, message] as const] : []));
}

/** Whether a parameter may be sent as its name alone (OpenAPI 3.1.1, section 4.8.12.2.1). */
export function takesEmpty(holder: Node, location: ParameterLocation): boolean {
  return holder.flag("allowEmptyValue") && location === "query" && styleOf(holder, location).style === "form";
}

/**
 * How values are written in a style that the standard does not define for them (section 4.8.12.4); otherwise `null`.
 */
function undefinedStyle(
  { style, explode }: StyleEncoding,
  location: ParameterLocation,
  type: Type,
  schemas: SchemaTypes,
): string | null {
  const isDelimited = style === "spaceDelimited" || style === "pipeDelimited";
  if ((isDelimited || style === "deepObject") && isSingle(type, schemas))
    return `Style \`${style}\` is not defined for single values; they are written in style \`form\`.`;
  if (isDelimited && explode)
    return `Style \`${style}\` is not defined with \`explode\`; each item is written as a separate pair.`;
  if (location === "cookie" && !explode && !isSingle(type, schemas))
    return "A list or object without `explode` puts commas into the cookie, which RFC 6265 does not allow.";
  if (isFlat(type, schemas)) return null;
  return style === "deepObject"
    ? "Style `deepObject` is not defined for nested values; each level adds its key or index in brackets."
    : `Style \`${style}\` is not defined for nested values; they are sent as JSON.`;
}
