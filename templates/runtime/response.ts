import type { Call } from "./call.js";
import { ApiError, DecodeError } from "./errors.js";

/** Reads what a server answered: the body of a success as its type says, a failure as an error. */
export async function readResponse(response: Response, call: Call): Promise<unknown> {
  if (!response.ok) {
    throw new ApiError(response.status, await anyBody(response).catch(() => undefined), response.headers);
  }
  const { responses } = call;
  // A success that is not declared is read as one that is.
  const [decode = anyBody, declared] =
    responses[response.status] ?? responses["2XX"] ?? responses.default ?? Object.values(responses)[0] ?? [];
  call.receive?.(response, declared);
  try {
    // 204, 205 and the answer to HEAD (Fetch standard, "null body status").
    return response.body === null ? undefined : await decode(response, call);
  } catch (cause) {
    throw new DecodeError(response, cause);
  }
}

/** A body of which nothing is promised: JSON if it is, else text. */
async function anyBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text || undefined;
  }
}
