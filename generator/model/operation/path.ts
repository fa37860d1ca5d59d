/**
 * The path template as the runtime takes it: literal parts percent-encoded, `{name}` kept, a fragment (which some
 * documents use to tell operations of one path apart) left out.
 */
export function pathTemplate(path: string): string {
  return (path.split("#")[0] ?? "")
    .split(/(\{[^{}]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : encodeLiteral(part)))
    .join("");
}

/** `%` and sub-delimiters stay: the document may have encoded what it needs (RFC 3986, section 3.3). */
function encodeLiteral(literal: string): string {
  return encodeURI(literal).replaceAll("%25", "%");
}
