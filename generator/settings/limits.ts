import * as v from "valibot";
import type { SettingsOf } from "./setting.js";

/** What a document may take to read. */
export interface Limits {
  /** The size of a file or of the response of a server, in bytes; 100,000,000 by default. */
  readonly bytes?: number;
  /** How many values a file may hold once its YAML aliases are expanded; 5,000,000 by default. */
  readonly values?: number;
  /** How long the fetch of a URL may take as a whole, in seconds; 30 by default. */
  readonly seconds?: number;
}

/** The limits of documents for which none are set. */
export const usualLimits: Required<Limits> = { bytes: 100_000_000, values: 5_000_000, seconds: 30 };

const amount = v.pipe(
  v.number("be a number above 0"),
  v.check((value) => value > 0 && value <= Number.MAX_SAFE_INTEGER, "be a number above 0"),
);

/** The settings that limit what is read. */
export const limitSettings: SettingsOf<Limits> = {
  bytes: {
    check: amount,
    example: 200_000_000,
    docs: "the size of a file or of a server's response; 100,000,000 by default",
  },
  values: {
    check: amount,
    example: 10_000_000,
    docs: "the values in a file, YAML aliases expanded; 5,000,000 by default",
  },
  seconds: { check: amount, example: 60, docs: "how long fetching a URL may take; 30 by default" },
};
