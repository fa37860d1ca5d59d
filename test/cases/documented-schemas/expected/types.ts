/** A thing */
export interface Thing {
  /**
   * How many.
   *
   * @format int64
   * @minimum 0
   * @default 0
   */
  count: number;
  /**
   * @format date-time
   * @example "2026-01-31T12:00:00Z"
   */
  made?: string;
  /**
   * @deprecated
   * @format byte
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
  /** @format uri-map */
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

/**
 * @exclusiveMinimum 0
 * @multipleOf 0.5
 */
export type ThingSize = number;
