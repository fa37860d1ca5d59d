/** A thing */
export interface Thing {
  /**
   * How many.
   *
   * A 64-bit integer. At least 0.
   *
   * @default 0
   */
  count: number;
  /**
   * A date-time.
   *
   * @example "2026-01-31T12:00:00Z"
   */
  made?: string;
  /**
   * Base64-encoded data.
   *
   * @deprecated
   */
  data?: string;
  /**
   * Old name
   *
   * @deprecated
   * @example "x"
   */
  old?: string;
  /** The color. */
  color?: Color;
  size?: ThingSize;
  /** Format: `uri-map`. */
  links?: {
    [key: string]: string;
  };
  /** @default 10 */
  limit?: number;
}

/**
 * The color.
 *
 * - `"red"`: Red. As fire.
 * - `"blue"`: As the sea.
 */
export type Color = "red" | "blue" | "none" | (string & {});

/** More than 0. A multiple of 0.5. */
export type ThingSize = number;
