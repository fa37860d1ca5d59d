import type { OperationSource } from "../../document/operations.js";
import { contentsOf } from "../content/content.js";
import { writtenContent } from "../content/written.js";
import type { WrittenContent } from "../content/written.js";
import type { SchemaTypes } from "../schema/build.js";
import { docsOf } from "../schema/docs.js";
import { shapeOf } from "../type/shape.js";
import type { Docs } from "../type/docs.js";

/** A request body before it is combined with the parameters, with one type per media type. */
export interface TypedBody {
  readonly required: boolean;
  readonly docs: Docs;
  readonly content: readonly WrittenContent[];
}

/** The request body of an operation; `null` if it has none that can be sent. */
export function bodyOf({ node, method }: OperationSource, schemas: SchemaTypes): TypedBody | null {
  const body = node.at("requestBody");
  const content = byMediaType(contentsOf(body).map((item) => writtenContent(item, schemas)));
  if (content.length === 0) return null;
  // A GET or HEAD request cannot have a body (Fetch standard, "new Request", step 36).
  if (method === "GET" || method === "HEAD") return null;
  return { required: body.flag("required"), docs: docsOf(body.object), content };
}

/** Of several ranges that are sent as the same media type, the first counts. */
function byMediaType(content: readonly WrittenContent[]): readonly WrittenContent[] {
  const firsts = new Map<string, WrittenContent>();
  for (const item of content) {
    const first = firsts.get(item.mediaType);
    if (first === undefined) firsts.set(item.mediaType, item);
    else if (shapeOf(first.type) !== shapeOf(item.type)) {
      item.media.report(
        "body-media-type-repeated",
        `This is sent as \`${item.mediaType}\`, which is described before it, so its schema is ignored.`,
      );
    }
  }
  return [...firsts.values()];
}
