import type { Response } from "../core/platform.js";
import { anyBody } from "./decode.js";
import type { ResponseDescriptor, ResponseDescriptors } from "./response.js";

/** The description of a success. One that the document does not list is read like one that it does, or is empty. */
export function descriptorOf(responses: ResponseDescriptors, { status }: Response): ResponseDescriptor {
  const listed = responses[status] ?? responses["2XX"] ?? responses.default;
  return listed ?? { decode: anyBody, ...Object.values(responses)[0], optional: true };
}
