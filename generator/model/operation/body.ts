import type { OperationSource } from "../../document/operations.js";
import { contentsOf } from "../content/content.js";
import { writtenContent } from "../content/written.js";
import type { WrittenContent } from "../content/written.js";
import type { SchemaTypes } from "../schema/build.js";
import { docsOf } from "../schema/docs.js";
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
  const content = contentsOf(body).map((item) => writtenContent(item, schemas));
  if (content.length === 0) return null;
  // A GET or HEAD request cannot have a body (Fetch standard, "new Request", step 36).
  if (method === "GET" || method === "HEAD") return null;
  return { required: body.flag("required"), docs: docsOf(body.object), content };
}
