import type { RuntimeName } from "./writers.js";

/** The import statements of a module, collected while its text is made; only what is used is imported. */
export class Imports {
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();

  /** Uses a function of the runtime; gives back its name in the module. */
  runtime({ name, module }: RuntimeName): string {
    return this.value(`${this.toRuntime}${module}.js`, name);
  }

  /**
   * The way to the runtime's folder, and to the module of the document's schemas; `taken` are names of the document
   * that the module may declare or import.
   */
  constructor(
    readonly toRuntime: string,
    readonly toTypes: string,
    readonly taken: ReadonlySet<string> = new Set(),
  ) {}

  /** Imports a value; gives the name that it goes by in the module, which is another where its own is taken. */
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
