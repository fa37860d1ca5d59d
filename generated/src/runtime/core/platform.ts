/** Has no value: where the types of `fetch` are missing, the compiler says so here, once. */
export type Platform = Complete<
  typeof globalThis extends { fetch: unknown }
    ? never
    : "The types of fetch are missing. Add DOM to lib in tsconfig.json, or install @types/node and add node to types."
>;
type Complete<Missing extends never> = Missing;

/** What the compiler makes of a type that it does not know. */
type Undeclared = ReturnType<typeof JSON.parse>;

/** What `fetch` takes and gives names every other type, also on platforms whose classes are not on `globalThis`. */
type Fetched = typeof globalThis extends {
  fetch: (url: string, init?: infer Init) => Promise<infer Answer>;
}
  ? { readonly init: NonNullable<Init>; readonly response: Answer }
  : { readonly init: Undeclared; readonly response: Undeclared };

/** The `RequestInit` of the platform. */
export type RequestInit = Fetched["init"];

/** The `Response` of the platform. */
export type Response = Fetched["response"];

/** The `Headers` of the platform. */
export type Headers = Response extends { headers: infer T } ? T : Undeclared;

/** The `Blob` of the platform. */
export type Blob = Response extends { blob: () => Promise<infer T> } ? T : Undeclared;

/** The `FormData` of the platform. */
export type FormData = Response extends { formData: () => Promise<infer T> } ? T : Undeclared;

/** The `AbortSignal` of the platform. */
export type AbortSignal = RequestInit extends { signal?: infer T } ? NonNullable<T> : Undeclared;

/** The `ReadableStream` of the platform: what its generic method returns, as its own name may not exist. */
export type ReadableStream<Chunk = Undeclared> = ReturnType<typeof _body.pipeThrough<Chunk>>;
declare const _body: Response extends { body: infer T extends Piped | null } ? NonNullable<T> : Piped;
interface Piped {
  pipeThrough<_Chunk>(...options: never): Undeclared;
}
