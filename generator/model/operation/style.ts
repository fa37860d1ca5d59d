import type { JsonObject } from "../../document/json.js";
import { text } from "../../document/access.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import type { ParameterEncoding, ParameterLocation } from "../sdk.js";
import type { Type } from "../type.js";
import { styleRow } from "./styles.js";
import { isFlat, isSingle } from "./plain.js";

/** How a value is written when its place gives it a style. */
export type StyleEncoding = ParameterEncoding & { readonly kind: "style" };

/** Style, explode and allowReserved with the standard's defaults (OpenAPI 3.1.1, section 4.8.12.2.2). */
export function styleOf(holder: JsonObject, location: ParameterLocation): StyleEncoding {
  const { style, explode: byDefault } = styleRow(location, holder.style);
  const explode = typeof holder.explode === "boolean" ? holder.explode : byDefault;
  const allowReserved = holder.allowReserved === true && location === "query";
  return { kind: "style", style, explode, allowReserved };
}

/** Says which of a parameter's fields have no effect, or ask for what the standard leaves undefined. */
export function reportStyle(
  holder: JsonObject,
  pointer: string,
  location: ParameterLocation,
  type: Type,
  context: ModelContext,
): void {
  for (const [key, message] of ignoredFields(holder, location)) {
    context.report({ code: "parameter-field-ignored", pointer: pointerTo(pointer, key), message });
  }
  const message = undefinedStyle(styleOf(holder, location), location, type, context);
  if (message !== null) context.report({ code: "parameter-style-undefined", pointer, message });
}

function ignoredFields(
  holder: JsonObject,
  location: ParameterLocation,
): readonly (readonly [string, string])[] {
  const { style } = styleOf(holder, location);
  const isUnknown = holder.style !== undefined && holder.style !== style;
  return [
    ...(isUnknown
      ? [["style", `\`${text(holder.style)}\` is no style in ${location}; \`${style}\` is used.`] as const]
      : []),
    ...(holder.allowReserved === true && location !== "query"
      ? [
          [
            "allowReserved",
            `Every reserved character in ${location} is encoded as the place needs it.`,
          ] as const,
        ]
      : []),
    ...(holder.allowEmptyValue === true && !takesEmpty(holder, location)
      ? [["allowEmptyValue", `A parameter of style \`${style}\` in ${location} has no empty value.`] as const]
      : []),
  ];
}

/** Whether a parameter may be sent as its name alone (OpenAPI 3.1.1, section 4.8.12.2.1). */
export function takesEmpty(holder: JsonObject, location: ParameterLocation): boolean {
  return (
    holder.allowEmptyValue === true && location === "query" && styleOf(holder, location).style === "form"
  );
}

/** What is made of a value for which the table of styles has no entry (section 4.8.12.4); `null` when it has one. */
function undefinedStyle(
  { style, explode }: StyleEncoding,
  location: ParameterLocation,
  type: Type,
  context: ModelContext,
): string | null {
  const isDelimited = style === "spaceDelimited" || style === "pipeDelimited";
  if ((isDelimited || style === "deepObject") && isSingle(type, context))
    return `Style \`${style}\` is not defined for single values; they are written as in style \`form\`.`;
  if (isDelimited && explode)
    return `Style \`${style}\` is not defined with \`explode\`; each item is a pair of its own.`;
  if (location === "cookie" && !explode && !isSingle(type, context))
    return "A list or an object that is not exploded puts commas into the cookie, which RFC 6265 does not allow.";
  if (isFlat(type, context)) return null;
  return style === "deepObject"
    ? "Style `deepObject` is not defined for what is nested; each level adds its key in brackets, lists their index."
    : `Style \`${style}\` is not defined for what is nested; it is sent as JSON.`;
}
