export interface Upload {
  /** @format binary */
  file: string;
  name?: string;
}
