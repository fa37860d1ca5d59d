import { resource, resourceNames } from "../../render/resource.js";
import type { OutputFile } from "../output.js";

/** The runtime, copied unchanged: nothing in it depends on the document. */
export function runtimeFiles(): readonly OutputFile[] {
  return resourceNames("runtime").map((name) => ({
    path: `src/runtime/${name}`,
    text: resource(`runtime/${name}`),
    format: false,
  }));
}
