import { SpecpressError, diagnostic, failure } from "../diagnostics.js";
import type { Diagnostic, Location } from "../diagnostics.js";
import { isObject } from "../document/json.js";
import type { JsonObject } from "../document/json.js";
import { Node } from "../document/node.js";
import { loadNamed } from "./file.js";
import type { LoadedFile } from "./file.js";
import { TargetError, applyActions } from "./overlay.js";
import type { OverlayAction } from "./overlay.js";
import type { ReadRules } from "./source.js";

/** A document with its overlays applied, and a warning for each action that did nothing. */
export interface OverlaidFile {
  readonly file: LoadedFile;
  readonly overlays: readonly LoadedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies overlays (OpenAPI Overlay 1.0) to a document, in order.
 * @throws SpecpressError when an overlay cannot be read or is invalid.
 */
export async function applyOverlays(
  file: LoadedFile,
  names: readonly string[],
  cwd: string,
  rules: ReadRules,
): Promise<OverlaidFile> {
  let value = file.value;
  const overlays: LoadedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const overlay = await loadNamed(name, cwd, rules);
    overlays.push(overlay);
    const outcome = overlaid(value, overlay);
    value = outcome.value;
    diagnostics.push(...overlay.warnings, ...outcome.unmatched);
  }
  return { file: { ...file, value }, overlays, diagnostics };
}

function overlaid(
  document: JsonObject,
  overlay: LoadedFile,
): { readonly value: JsonObject; readonly unmatched: readonly Diagnostic[] } {
  const root = Node.root(overlay.value);
  const actions = actionsOf(root, overlay);
  try {
    const { value, unmatched } = applyActions(document, actions);
    return {
      value,
      unmatched: unmatched.map((index) => unmatchedAction(root.at("actions", index), overlay)),
    };
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    const message = `The target is not a valid JSONPath: ${error.message}`;
    throw failure(
      "overlay-invalid",
      message,
      locationOf(root.at("actions", error.action, "target"), overlay),
    );
  }
}

function actionsOf(root: Node, overlay: LoadedFile): readonly OverlayAction[] {
  if (!/^1\.\d+\.\d+$/.test(root.text("overlay"))) {
    const message = `${overlay.name} is not an overlay: it does not have \`overlay: 1.0.0\`.`;
    throw failure("overlay-invalid", message, locationOf(root, overlay));
  }
  const actions = root.items("actions");
  const faults = actions.filter((action) => !isAction(action));
  if (faults.length > 0) {
    const message = "An action needs a `target`, and an `update` or `remove: true`.";
    throw new SpecpressError(
      faults.map((action) => diagnostic("overlay-invalid", message, locationOf(action, overlay))),
    );
  }
  return actions.map((action) => ({
    target: action.text("target"),
    update: action.get("update"),
    remove: action.flag("remove"),
  }));
}

function isAction(action: Node): boolean {
  const hasEffect = action.has("update") || action.flag("remove");
  return isObject(action.value) && typeof action.get("target") === "string" && hasEffect;
}

function unmatchedAction(action: Node, overlay: LoadedFile): Diagnostic {
  const message = `\`${action.text("target")}\` matches nothing, so the action has no effect.`;
  return diagnostic("overlay-unmatched", message, locationOf(action.at("target"), overlay));
}

function locationOf({ pointer }: Node, file: LoadedFile): Location {
  return { file: file.name, pointer, ...file.locate(pointer) };
}
