import type { BodyEncoder } from "./operation.js";
import { ConfigError } from "./errors.js";
import { isRecord, jsonOf, membersOf, textOf } from "./values.js";

/**
 * A body as `multipart/form-data`. A file keeps its name and type, lists repeat their name, objects are JSON. The
 * platform adds the Content-Type, for only it knows the boundary.
 */
export const multipartBody: BodyEncoder = ({ headers }, value, encoding = []) => {
  headers.delete("content-type");
  const form = new FormData();
  for (const [name, field] of membersOf(value)) {
    const type = encoding.find(([known]) => known === name)?.[1];
    for (const item of [field].flat()) {
      form.append(name, part(name, item, typeof type === "string" ? type : undefined));
    }
  }
  return form;
};

function part(name: string, value: unknown, type: string | undefined): Blob | string {
  if (value instanceof Blob) {
    if (value.type !== "" || type === undefined) return value;
    return value instanceof File ? new File([value], value.name, { type }) : new Blob([value], { type });
  }
  if (value instanceof Uint8Array || value instanceof ArrayBuffer) {
    return new Blob([value], type === undefined ? {} : { type });
  }
  if (value instanceof ReadableStream) {
    throw new ConfigError(
      `\`${name}\` is a stream; a part of a multipart body has to be a Blob or a Uint8Array`,
    );
  }
  if (isRecord(value)) return new Blob([jsonOf(name, value)], { type: type ?? "application/json" });
  const text = textOf(name, value);
  return type === undefined || type === "text/plain" ? text : new Blob([text], { type });
}
