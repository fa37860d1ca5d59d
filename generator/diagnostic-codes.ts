import { checkCodes } from "./diagnostic-codes/check.js";
import { loadCodes } from "./diagnostic-codes/load.js";
import { modelCodes } from "./diagnostic-codes/model.js";
import { packageCodes } from "./diagnostic-codes/package.js";
import { settingsCodes } from "./diagnostic-codes/settings.js";

export type { Severity } from "./diagnostic-codes/entry.js";

/** Every code that specpress can report. A test compares `docs/diagnostics.md` with these tables. */
export const diagnosticCodes = {
  ...loadCodes,
  ...checkCodes,
  ...modelCodes,
  ...packageCodes,
  ...settingsCodes,
};

/** A code of the tables. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
