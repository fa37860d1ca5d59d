import type { Node } from "../../document/node.js";
import type { ObjectKind } from "../../document/grammar.js";
import { remark } from "./correction.js";
import type { Correction } from "./correction.js";

/** Keys of `content`, and values of `contentType`, that are neither media types nor ranges of them. */
export function mediaTypeNames(node: Node, kind: ObjectKind): readonly Correction[] {
  if (kind === "mediaType" && node.parent?.key === "content") return misnamed(node, [node.key]);
  const given = kind === "encoding" ? node.child("contentType") : null;
  return typeof given?.value === "string" ? misnamed(given, given.value.split(",")) : [];
}

/** A media type or a range begins with two tokens (RFC 9110, sections 5.6.2 and 8.3.1); parameters may follow. */
const mediaType = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(?:;|$)/;

function misnamed(node: Node, names: readonly string[]): readonly Correction[] {
  return names
    .map((name) => name.trim())
    .filter((name) => !mediaType.test(name))
    .map((name) =>
      remark(node, "media-type-invalid", `\`${name}\` is not a media type; it is sent as it is.`),
    );
}
