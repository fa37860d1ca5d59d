import { SpecpressError, failure } from "../diagnostics.js";
import { LaidOut } from "../layout/laid-out.js";
import type { Sdk } from "../model/sdk.js";
import type { PackageOptions } from "../options.js";
import type { RenderTemplate } from "../render/template.js";
import { openKit } from "./kit.js";
import type { PackagePlan } from "./kit.js";
import type { Output, OutputFile, PackageExports } from "./output.js";

/**
 * Runs outputs one after the other. Declarations that are laid out already are noted in `laidOut`.
 * @throws SpecpressError if an output fails, or if a path leads out of the package or is used twice.
 */
export function runOutputs(
  outputs: readonly Output[],
  sdk: Sdk,
  render: RenderTemplate,
  options: PackageOptions,
  laidOut = new LaidOut(),
): readonly OutputFile[] {
  const plan = {
    options,
    exports: exportsOf(outputs, sdk),
    dependencies: Object.assign(
      {},
      ...outputs.map(({ dependencies = {} }) => dependencies),
    ) as PackagePlan["dependencies"],
  };
  const kit = openKit(sdk, render, { ...plan, files: [] }, laidOut);
  return outputs.reduce<readonly OutputFile[]>((made, output) => {
    const files = made.map(({ path }) => path);
    const more = filesOf(output, () => output.files(sdk, { ...kit, package: { ...plan, files } }));
    const taken = new Set(files);
    for (const { path } of more) {
      checkPath(path, taken, output);
      taken.add(path);
    }
    return [...made, ...more];
  }, []);
}

/** The entry points that outputs add to a package. */
export function exportsOf(outputs: readonly Output[], sdk: Sdk): PackageExports {
  return Object.assign({}, ...outputs.map((output) => output.exports?.(sdk) ?? {})) as PackageExports;
}

function filesOf({ name }: Output, files: () => readonly OutputFile[]): readonly OutputFile[] {
  try {
    return files();
  } catch (error) {
    if (error instanceof SpecpressError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw failure("output-failed", `The output \`${name}\` failed: ${reason}`);
  }
}

function checkPath(path: string, taken: ReadonlySet<string>, { name }: Output): void {
  const isInside = path.split("/").every((part) => !["", ".", ".."].includes(part)) && !/[\\:\0]/.test(path);
  if (!isInside) {
    throw failure(
      "outputs-invalid",
      `The output \`${name}\` writes \`${path}\`, which is no path inside the package.`,
    );
  }
  if (taken.has(path)) {
    throw failure(
      "outputs-invalid",
      `The output \`${name}\` writes \`${path}\`, which another output writes.`,
    );
  }
}
