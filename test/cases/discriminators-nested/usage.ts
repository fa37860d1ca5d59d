import type { Message, Nested } from "./src/index.js";

export function text(message: Exclude<Message, { data?: unknown }>): string | number | undefined {
  switch (message.type) {
    case "text":
      return message.text;
    case "image":
      return message.url;
    case "Audio":
      return message.seconds;
    default:
      // @ts-expect-error The others have no text.
      return message.text;
  }
}

export function length(nested: Nested): number | undefined {
  return nested.type === "Video" ? nested.frames : nested.seconds;
}
