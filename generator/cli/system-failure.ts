import { SpecpressError, failure } from "../diagnostics.js";

/**
 * An error of the file system, the network or the process that no stage has turned into a diagnostic, as one; `null` for
 * any other error.
 */
export function systemFailure(error: unknown): SpecpressError | null {
  if (error instanceof SpecpressError) return error;
  const { code, syscall, path } = causeOf(error);
  if (typeof code !== "string" || typeof syscall !== "string") return null;
  const { message } = error as Error;
  const place = typeof path === "string" ? { file: path, line: 1, column: 1, pointer: "" } : null;
  return failure("system-failed", `The system refused a request: ${message}.`, place);
}

/** What an error, or the error that caused it, says about itself. */
function causeOf(error: unknown): Readonly<Partial<Record<"code" | "syscall" | "path", unknown>>> {
  const { syscall, cause } = Object(error) as { readonly syscall?: unknown; readonly cause?: unknown };
  return Object(syscall === undefined && cause !== undefined ? cause : error) as object;
}
