/** Marks the errors of this runtime, so that another copy of it in the same program recognizes them. */
const brand = Symbol.for("specpress.error");

// A base class that is not exported: TypeScript 5.9 emits computed members of an exported class twice when it compiles
// each file on its own.
const Branded: new (message: string, options?: ErrorOptions) => Error & { readonly name: string } =
  class extends Error {
    [brand](): void {}
    static override [Symbol.hasInstance](value: unknown): boolean {
      const isNamed = isSdkError(value) && [value.name, "SdkError"].includes(this.name);
      return isNamed || super[Symbol.hasInstance](value);
    }
  };

/** The base class of all errors that a call fails with. An aborted call rejects with the signal's reason instead. */
export class SdkError extends Branded {
  /** The name of the class, also after a bundler has renamed the class itself. */
  static override readonly name: string = "SdkError";
  override readonly name: string = this.constructor.name;
  /** The operation that failed; `""` for an error that was not thrown by a call. */
  operation = "";

  /** The message becomes one line of at most 200 characters. */
  constructor(message: string, options?: ErrorOptions) {
    super(message.replace(/\s+/g, " ").trim().slice(0, 200), options);
  }

  /** Omits the stack, the cause and the headers of the response. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** Whether a value is an error of this runtime or of another copy of it. */
export function isSdkError(value: unknown): value is SdkError {
  return brand in Object(value);
}

/** Adds the operation that failed to an error and its message. */
export function failureOf(operation: string, error: SdkError): SdkError {
  error.operation = operation;
  error.message = `${operation}: ${error.message}`;
  return error;
}
