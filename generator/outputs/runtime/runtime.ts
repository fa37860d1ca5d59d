import { resource, resourceNames } from "../../render/resource.js";
import { verbatim } from "../draft.js";
import type { Draft } from "../draft.js";

/** The runtime, copied as it is: nothing in it depends on the document. */
export function runtimeFiles(): readonly Draft[] {
  return resourceNames("runtime").map((name) => verbatim(`src/runtime/${name}`, resource(`runtime/${name}`)));
}
