// Runs command lines of the built tool, one at a time, each as if it had this process for itself. Only the libraries
// stay loaded, which take longer to start than a small package takes to generate.

const cli = new URL("../../dist/cli.js", import.meta.url).href;
let count = 0;

process.on("message", (task) => {
  void perform(/** @type {{ args: string[], cwd: string }} */ (task)).then((ended) => process.send?.(ended));
});

/** @param {{ args: string[], cwd: string }} task */
async function perform({ args, cwd }) {
  const stdout = capture(process.stdout);
  const stderr = capture(process.stderr);
  process.chdir(cwd);
  process.argv = [process.execPath, cli, ...args];
  process.exitCode = undefined;
  try {
    // A query makes it a module of its own, which is evaluated anew.
    await import(`${cli}?run=${count++}`);
    return { code: exitCode(), stdout: stdout.end(), stderr: stderr.end() };
  } catch (error) {
    const trace = error instanceof Error ? String(error.stack) : String(error);
    return { code: 1, stdout: stdout.end(), stderr: stderr.end() + trace };
  }
}

/** @returns {number} */
function exitCode() {
  const { exitCode } = process;
  return Number(exitCode ?? 0);
}

/**
 * Collects what is written to a stream until `end`, which returns it.
 * @param {NodeJS.WriteStream} stream
 */
function capture(stream) {
  const { write } = stream;
  let text = "";
  stream.write = (/** @type {string | Uint8Array} */ chunk) => {
    text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return {
    end: () => {
      stream.write = write;
      return text;
    },
  };
}
