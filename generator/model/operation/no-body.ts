import type { Node } from "../../document/node.js";

/**
 * Whether a response never has a body (Fetch standard, "null body status"; RFC 9110, section 9.3.2). Reports content
 * that it is said to have.
 */
export function hasNoBody(response: Node, status: string, method: string): boolean {
  const isOfHead = method === "HEAD";
  if (!isOfHead && !["204", "205", "304"].includes(status)) return false;
  if (response.entries("content").length > 0) {
    const subject = isOfHead ? "A response to HEAD" : `A response with status ${status}`;
    const message = `${subject} has no body, so its content is ignored.`;
    response.at("content").report("response-content-ignored", message);
  }
  return true;
}
