import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { lossAt } from "../document/kinds.js";
import { isReference } from "../document/mappings.js";
import { openVisits, placesIn, referencesAt } from "../document/references.js";
import type { Placed, Reference } from "../document/references.js";
import { destinationOf, openFile } from "./destination.js";
import type { OpenFile } from "./destination.js";
import type { LoadedFile } from "./file.js";
import { join } from "./join.js";
import type { Joined } from "./join.js";
import type { Policy } from "./policy.js";
import { openReader } from "./referenced.js";
import type { Unread } from "./referenced.js";

/** A document of several files. */
export type Bundle = Joined &
  Pick<Document, "diagnostics"> & {
    /** The files besides the root that were read or, without a hash, looked for. */
    readonly others: readonly Pick<LoadedFile, "url" | "hash">[];
  };

/** A part of a file that a reference leads to. */
interface Part extends Placed {
  readonly file: OpenFile;
}

/**
 * Reads the files that references lead to, and joins them with the root file to one document. Of the other files, only
 * what references reach is looked at. A file that cannot be read is a warning: the rest of the document is clear.
 * @throws SpecpressError with the references that lead where they may not, and the errors in the files that were read.
 */
export async function bundle(root: LoadedFile, policy: Policy): Promise<Bundle> {
  const read = openReader(root, policy);
  const first = openFile(root);
  const schemas = first.root.at("components", "schemas");
  const files = new Map<string, OpenFile>([[root.url.href, first]]);
  const sought: URL[] = [];
  const found: Diagnostic[] = [];
  const isNew = openVisits();
  const parts: Part[] = [{ file: first, node: first.root, place: "document" }];
  for (const part of parts) {
    for (const reference of referencesIn(part, isNew)) {
      if (reference.kind === "mapping" && !isReference(reference.$ref, schemas)) continue;
      const { file } = part;
      file.references.push(reference);
      let destination = destinationOf(reference, file, files.values());
      if (destination.kind === "file") {
        const outcome = await read(destination.url);
        if (outcome.kind === "file") files.set(destination.url.href, openFile(outcome.file));
        else
          found.push(...(outcome.kind === "invalid" ? outcome.problems : [unread(reference, file, outcome)]));
        if (outcome.kind === "unread" && outcome.code === "ref-not-found") sought.push(destination.url);
        destination = destinationOf(reference, file, files.values());
      }
      if (destination.kind === "nowhere" && !reference.$ref.startsWith("#"))
        found.push(unread(reference, file, nowhere));
      if (destination.kind !== "place") continue;
      const { file: other, pointer } = destination;
      parts.push({ file: other, node: other.root.find(pointer), place: reference.place });
    }
  }
  if (found.some(({ severity }) => severity === "error")) throw new SpecpressError(found);
  const warnings = [...files.values()].flatMap((file) => file.warnings);
  const [, ...others] = files.values();
  return {
    ...join(root, [first, ...others]),
    diagnostics: [...warnings, ...found],
    others: [...others, ...sought.map((url) => ({ url, hash: null }))],
  };
}

function* referencesIn(
  part: Part,
  isNew: (placed: Placed) => boolean,
): Generator<Reference, void, undefined> {
  for (const placed of placesIn(part, isNew)) yield* referencesAt(placed);
}

const nowhere: Unread = { kind: "unread", code: "ref-not-found", reason: "leads nowhere" };

function unread(
  { kind, $ref, node, place }: Reference,
  file: OpenFile,
  { code, reason }: Unread,
): Diagnostic {
  const location = { file: file.name, pointer: node.pointer, ...file.locate(node.pointer) };
  const message = `\`${$ref}\` ${reason}`;
  if (kind === "mapping")
    return diagnostic("mapping-unmatched", `${message}, so the value is ignored.`, location);
  if (code === "ref-not-allowed") return diagnostic(code, `${message}.`, location);
  return diagnostic(code, `${message}, ${lossAt(place)}.`, location);
}
