import { itemDecoder } from "./items.js";
import type { BodyDecoder } from "./operation.js";

/** Items in JSON, one in each line. */
export const jsonLines: BodyDecoder = /* @__PURE__ */ itemDecoder(/\n/, "\n", (line) =>
  line.trim() ? [JSON.parse(line) as unknown] : [],
);
