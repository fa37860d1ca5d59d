import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** What the linters of packages find in a tarball, except for problems of a kind that is `meant`. */
export async function packageFaults(tarball: string, meant?: string): Promise<readonly string[]> {
  const data = await readFile(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) },
  });
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(data)));
  const problems = "problems" in analysis ? analysis.problems : [];
  const typings = analysis.types ? [] : ["There are no types."];
  return [
    ...typings,
    ...messages.map((message) => formatMessage(message, pkg) ?? message.code),
    ...problems.filter(({ kind }) => kind !== meant).map((problem) => JSON.stringify(problem)),
  ];
}
