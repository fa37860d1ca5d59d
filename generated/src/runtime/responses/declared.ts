/** The type of a response in the document. */
export interface DeclaredResponse {
  readonly body: unknown;
  readonly headers?: object;
  /** One item of a page. */
  readonly item?: unknown;
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ParsedNumber<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** The statuses that start with a digit. */
export type StatusOf<First extends 1 | 2 | 3 | 4 | 5> = ParsedNumber<`${First}${Digit}${Digit}`>;
