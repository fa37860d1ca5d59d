import type { BodyDecoder } from "./operation.js";

/** A body in JSON. */
export const json: BodyDecoder = (response) => response.json();

/** A body of text. */
export const text: BodyDecoder = (response) => response.text();

/** A body of bytes. */
export const blob: BodyDecoder = (response) => response.blob();

/** No body is promised; one that comes all the same is not read. */
export const empty: BodyDecoder = async (response) => {
  await response.body?.cancel();
};

/** The decoder of the response's media type; the first when it names none that is declared. */
export function byMediaType(decoders: readonly [DecoderEntry, ...DecoderEntry[]]): BodyDecoder {
  return (response, patience) => {
    const actual = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
    const [, decode] = decoders.find(([mediaType]) => mediaType === actual) ?? decoders[0];
    return decode(response, patience);
  };
}

/** A decoder and the media type that it reads. */
export type DecoderEntry = readonly [mediaType: string, decode: BodyDecoder];

/** A number in a header. */
export function readNumber(value: string): number {
  return Number(value);
}

/** A boolean in a header. */
export function readBoolean(value: string): boolean {
  return value === "true";
}

/** A list in a header, its items apart by commas. */
export function readList(value: string): string[] {
  return value.split(",").map((item) => item.trim());
}
