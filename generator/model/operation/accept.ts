import type { Accept, AcceptChoice, Response } from "../sdk.js";
import { unionOf } from "../type/combine.js";
import { shapeOf } from "../type/shape.js";

/** The media types that calls of an operation with these responses ask for, and those that they may ask for instead. */
export function acceptOf(responses: readonly Response[]): Accept {
  const successes = responses.filter(({ success }) => success);
  const content = successes.flatMap((response) => response.content);
  const names = new Set(content.map(({ mediaType }) => mediaType));
  const choices = [...names].map((mediaType) => choiceOf(mediaType, successes));
  const shapes = new Set(choices.map(({ type }) => shapeOf(type)));
  return {
    mediaTypes: [...new Set(content.filter(({ isDefault }) => isDefault).map(({ mediaType }) => mediaType))],
    choices: shapes.size > 1 ? choices : [],
  };
}

/** A success that does not have the media type is what it is by default. */
function choiceOf(mediaType: string, successes: readonly Response[]): AcceptChoice {
  const types = successes.map(({ content, type }) => {
    const chosen = content.find((item) => item.mediaType === mediaType);
    return chosen === undefined ? type : chosen.type;
  });
  return { mediaType, type: unionOf(types) };
}
