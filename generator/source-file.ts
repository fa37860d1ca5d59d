/** A file of the package, as text. */
export interface SourceFile {
  /** Path inside the package, with `/` on every system. */
  readonly path: string;
  readonly text: string;
}
