import type { Call } from "../core/call.js";
import type { Middleware } from "../core/options.js";
import type { RequestParts } from "../core/parts.js";
import { chooseSchemes } from "./requirements.js";

/** Writes the credentials that an operation needs; returns their schemes. Their sources may add to `use`. */
export async function authorize(
  { operation, settings }: Call,
  parts: RequestParts,
  use: Middleware[],
): Promise<readonly string[]> {
  const { auth } = settings;
  const schemes = chooseSchemes(operation.security ?? settings.security, auth, parts.headers);
  for (const scheme of schemes) {
    const given = auth[scheme];
    const credential = typeof given === "function" ? await given(use) : given;
    // The type of the client's `auth` says which credential each scheme takes.
    settings.schemes[scheme]?.(parts, credential as never);
  }
  return schemes;
}
