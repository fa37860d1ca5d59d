export interface Upload {
  /** Binary data. */
  file: string;
  name?: string | undefined;
}
