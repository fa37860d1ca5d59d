import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { SpecpressError, diagnostic, failure } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import { list, object, text } from "../document/access.js";
import { isObject } from "../document/json.js";
import type { JsonObject } from "../document/json.js";
import { pointerTo } from "../document/pointer.js";
import { loadFile } from "./file.js";
import type { LoadedFile } from "./file.js";
import { applyActions } from "./overlay.js";
import type { Overlaid, OverlayAction } from "./overlay.js";
import { isUrl } from "./source.js";

/** A document with its overlays applied, and what of them did nothing. */
export interface OverlaidFile {
  readonly file: LoadedFile;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies overlays (OpenAPI Overlay 1.0) to a document, in order.
 * @throws SpecpressError when an overlay cannot be read or is none.
 */
export async function applyOverlays(
  file: LoadedFile,
  overlays: readonly string[],
  cwd: string,
): Promise<OverlaidFile> {
  let value = file.value;
  const diagnostics: Diagnostic[] = [];
  for (const name of overlays) {
    const overlay = await loadFile(
      name,
      name,
      isUrl(name) ? new URL(name) : pathToFileURL(resolve(cwd, name)),
      cwd,
    );
    const outcome = overlaid(value, overlay);
    value = outcome.value;
    for (const index of outcome.unmatched) diagnostics.push(unmatched(overlay, index));
  }
  return { file: { ...file, value }, diagnostics };
}

function overlaid(document: JsonObject, overlay: LoadedFile): Overlaid {
  const actions = actionsOf(overlay);
  try {
    return applyActions(document, actions);
  } catch (error) {
    throw failure(
      "overlay-invalid",
      `A target is no JSONPath: ${(error as Error).message}`,
      placeIn(overlay, "/actions"),
    );
  }
}

function actionsOf(overlay: LoadedFile): readonly OverlayAction[] {
  if (!/^1\.\d+\.\d+$/.test(text(overlay.value.overlay))) {
    throw failure(
      "overlay-invalid",
      `${overlay.name} is no overlay: it has no \`overlay: 1.0.0\`.`,
      placeIn(overlay, ""),
    );
  }
  const faults: Diagnostic[] = [];
  const actions = list(overlay.value.actions).map((value, index) => {
    const { target, update, remove } = object(value);
    if (!isObject(value) || typeof target !== "string" || (update === undefined && remove !== true)) {
      const message = "An action needs a `target`, and an `update` or `remove: true`.";
      faults.push(diagnostic("overlay-invalid", message, placeIn(overlay, pointerTo("/actions", index))));
    }
    return { target: text(target), update, remove: remove === true };
  });
  if (faults.length > 0) throw new SpecpressError(faults);
  return actions;
}

function unmatched(overlay: LoadedFile, index: number): Diagnostic {
  const pointer = pointerTo("/actions", index, "target");
  const target = text(object(list(overlay.value.actions)[index]).target);
  return diagnostic("overlay-unmatched", `\`${target}\` selects nothing.`, placeIn(overlay, pointer));
}

function placeIn(file: LoadedFile, pointer: string) {
  return { file: file.name, pointer, ...file.locate(pointer) };
}
