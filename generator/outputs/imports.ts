import { runtimeTypes, runtimeValues } from "../runtime/exports.js";
import type { RuntimeType, RuntimeValue } from "../runtime/exports.js";

/** Collects the import statements of a module while its text is generated. */
export class Imports {
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();

  /**
   * Takes the paths from the module to the runtime's folder and to the module of the document's schemas; `taken` are
   * names from the document that the module may declare or import.
   */
  constructor(
    readonly toRuntime: string,
    readonly toTypes: string,
    readonly taken: ReadonlySet<string> = new Set(),
  ) {}

  /** Imports a function or constant of the runtime; returns its name in the module. */
  runtime(name: RuntimeValue): string {
    return this.value(`${this.toRuntime}${runtimeValues[name]}.js`, name);
  }

  /** Imports a type of the runtime; returns its name in the module. */
  runtimeType(name: RuntimeType): string {
    return this.type(`${this.toRuntime}${runtimeTypes[name]}.js`, name);
  }

  /** Imports a value; returns its name in the module, which is an alias if its own name is taken. */
  value(module: string, name: string): string {
    let local = name;
    while (this.taken.has(local)) local += "OfRuntime";
    add(this.#values, module, local === name ? name : `${name} as ${local}`);
    return local;
  }

  type(module: string, name: string): string {
    return add(this.#types, module, name);
  }

  /** One statement for each module, sorted. */
  statements(): readonly string[] {
    return [...statements("import", this.#values), ...statements("import type", this.#types)].sort();
  }
}

function add(modules: Map<string, Set<string>>, module: string, name: string): string {
  const names = modules.get(module);
  if (names === undefined) modules.set(module, new Set([name]));
  else names.add(name);
  return name;
}

function statements(keyword: string, modules: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...modules].map(
    ([module, names]) => `${keyword} { ${[...names].sort().join(", ")} } from "${module}";`,
  );
}
