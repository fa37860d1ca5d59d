import type { Operation, Response } from "../../model/sdk.js";
import type { JsDocTag } from "../../render/comment.js";
import { firstParagraph } from "../../render/paragraph.js";

/** Tags for what a function returns and throws, if the document says more about a response than its status does. */
export function operationTags({ responses }: Operation): readonly JsDocTag[] {
  const successes = responses.filter(({ success }) => success);
  const [success] = successes;
  const returned = success === undefined || successes.length > 1 ? "" : about(success);
  const isValue = /^(?:an?|the|all|lists?|array|object|page) /i.test(returned) && !isSentence.test(returned);
  const failures = responses.filter((response) => !response.success && about(response) !== "");
  return [
    ...(isValue ? [["returns", returned] as const] : []),
    ...failures.map((response) => ["throws", `${errorText(response)}: ${about(response)}`] as const),
  ];
}

/** A sentence says what happened, such as `The pet was deleted`, rather than what is returned. */
const isSentence = /^[^.]* (?:is|are|was|were|has|have|will|can|could|cannot) /i;

/** The description of a response, unless it only repeats the meaning of its status. */
function about({ description }: Response): string {
  const text = firstParagraph(description).replace(/\s+/g, " ").trim();
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => emptyWords.has(word)) ? "" : text;
}

/** Words that make up descriptions without information: `A successful response`, `Not found.` */
const emptyWords: ReadonlySet<string> = new Set(
  (
    "a an the for ok okay success successful successfully succeeded created accepted no content error errors default " +
    "unexpected failed failure bad request unauthorized unauthenticated forbidden not found conflict gone too many " +
    "requests rate limited unprocessable entity invalid client unknown general generic exception occurred internal server service unavailable response result operation"
  ).split(" "),
);

function errorText({ status }: Response): string {
  return status === "default" ? "`ApiError`" : `\`ApiError\` with status ${status}`;
}
