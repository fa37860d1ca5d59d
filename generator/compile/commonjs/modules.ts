import { posix } from "node:path";
import { compileFunction } from "node:vm";
import { init, parse } from "es-module-lexer";
import { failure } from "../../diagnostics.js";
import { commonJsPath } from "../../outputs/package/built.js";
import type { SourceFile } from "../../source-file.js";
import { convert } from "./convert.js";
import type { Converted, NamesOf } from "./convert.js";
import { transpile } from "./transpile.js";

await init();

const mapComment = /\n\/\/# sourceMappingURL=.*\s*$/;

/**
 * The CommonJS copies of compiled ES modules.
 * @throws SpecpressError if a module has what CommonJS does not, such as `await` outside of functions.
 */
export function commonJsModules(modules: readonly SourceFile[]): readonly SourceFile[] {
  const converted = convertAll(modules);
  return modules.map(({ path, text }) => {
    const known = converted.get(path) ?? null;
    const target = commonJsPath(path);
    const map = posix.relative(posix.dirname(target), `${path}.map`);
    const made =
      known === null
        ? transpile(text.replace(mapComment, "\n"))
        : `${known.text}//# sourceMappingURL=${map}\n`;
    checkScript(path, made);
    return { path: target, text: made };
  });
}

/** Converts each module after those that it imports; modules that import each other in a circle are left out. */
function convertAll(modules: readonly SourceFile[]): ReadonlyMap<string, Converted | null> {
  const done = new Map<string, Converted | null>();
  let waiting = modules.map((module) => ({ ...module, imports: importsOf(module) }));
  for (let before = -1; done.size > before;) {
    before = done.size;
    const paths = new Set(waiting.map(({ path }) => path));
    const ready = waiting.filter(({ imports }) => !imports.some((path) => paths.has(path)));
    for (const { path, text } of ready) {
      const namesOf: NamesOf = (specifier) => done.get(resolved(path, specifier))?.names ?? null;
      done.set(path, convert(text.replace(mapComment, "\n"), namesOf));
    }
    waiting = waiting.filter(({ path }) => !done.has(path));
  }
  return done;
}

function importsOf({ path, text }: SourceFile): readonly string[] {
  const [imports] = parse(text);
  return imports.flatMap(({ specifier }) => (specifier?.startsWith(".") ? [resolved(path, specifier)] : []));
}

function resolved(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}

/** Compiles a module as Node.js does, without running it. */
function checkScript(path: string, text: string): void {
  try {
    compileFunction(text, ["exports", "require", "module", "__filename", "__dirname"]);
  } catch (error) {
    const source = path.replace(/^dist\//, "src/").replace(/\.js$/, ".ts");
    throw failure("commonjs-impossible", `\`${source}\` cannot be CommonJS: ${String(error)}.`);
  }
}
