/** Encodes text for one place of a request. */
export type Encode = (text: string) => string;

/** Percent-encodes all but unreserved characters (RFC 3986, section 2.3); `encodeURIComponent` spares five more. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/**
 * Keeps reserved characters and percent-encoded triples (RFC 6570, section 3.2.3), except for `delimiters`: by default
 * those that would end the query or one of its pairs.
 */
export function encodeReserved(text: string, delimiters: RegExp = /[#&+]/g): string {
  return encodeURI(text)
    .replace(/%25([\dA-Fa-f]{2})/g, "%$1")
    .replace(delimiters, encodeURIComponent);
}

/** Keeps text as it is. */
export function unencoded(text: string): string {
  return text;
}
