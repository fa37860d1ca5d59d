import type { DiagnosticCode, Finding } from "../diagnostics.js";
import { isObject, strings } from "./json.js";
import type { Json, JsonObject } from "./json.js";
import { fragmentOf, pointerKeys, pointerTo } from "./pointer.js";

/** State that all nodes of a document share. */
interface Shared {
  root: Node | null;
  /** Cache of `find`, by pointer. */
  readonly named: Map<string, Node>;
  report(finding: Finding): void;
}

/**
 * A value of the document that knows its place. Its methods follow references: `at`, `entries`, `get` and the others
 * read the value that the node's `$ref` leads to, and return nodes of that place.
 */
export class Node {
  readonly #shared: Shared;
  #pointer: string | null;
  #target: Node | null = null;

  private constructor(
    shared: Shared,
    /** The value as it is written, even if it is a reference; `undefined` if the document has no value here. */
    readonly value: Json | undefined,
    readonly parent: Node | null,
    /** The key or index of the node in its parent; `""` for the root. */
    readonly key: string,
    pointer: string | null = null,
  ) {
    this.#shared = shared;
    this.#pointer = pointer;
  }

  /** The root of a document whose references are all local; `report` receives the findings of its nodes. */
  static root(value: JsonObject, report: (finding: Finding) => void = () => undefined): Node {
    const shared: Shared = { root: null, named: new Map(), report };
    shared.root = new Node(shared, value, null, "", "");
    return shared.root;
  }

  /** The JSON pointer of the place where the value is written. */
  get pointer(): string {
    return (this.#pointer ??= pointerTo(this.parent?.pointer ?? "", this.key));
  }

  /** The keys that lead here from the root. */
  get keys(): readonly string[] {
    return this.parent === null ? [] : [...this.parent.keys, this.key];
  }

  get root(): Node {
    return this.#shared.root ?? this;
  }

  /** The node that the `$ref` of this node leads to; `null` when it has none. */
  get referenced(): Node | null {
    return isObject(this.value) && typeof this.value.$ref === "string" ? this.named(this.value.$ref) : null;
  }

  /** The node at the end of all references; it has no value if they lead nowhere or in a circle. */
  get target(): Node {
    return (this.#target ??= this.referenced === null ? this : Node.#follow(this));
  }

  /** Remembers the end for every node on the way, so that a chain of references is followed once. */
  static #follow(start: Node): Node {
    const way = new Map<string, Node>();
    let end = start;
    for (let next: Node | null = start; next !== null; next = end.referenced) {
      if (way.has(next.pointer)) {
        end = next.as(undefined);
        break;
      }
      way.set(next.pointer, next);
      end = next.#target ?? next;
      if (next.#target !== null) break;
    }
    for (const node of way.values()) node.#target = end;
    return end;
  }

  /** The node that a local reference leads to; it has no value if there is no such place. */
  named($ref: string): Node {
    return $ref.startsWith("#") ? this.find(fragmentOf($ref)) : this.#nowhere($ref);
  }

  /** The node of a pointer or reference that leads to no place. */
  #nowhere(text: string): Node {
    return new Node(this.#shared, undefined, this.root, text, text);
  }

  /** The node at a pointer from the root; does not follow references on the way. */
  find(pointer: string): Node {
    const known = this.#shared.named.get(pointer);
    if (known !== undefined) return known;
    // Anything else is an anchor that does not exist: the loader turns the others into pointers.
    const found = /^(?:\/|$)/.test(pointer)
      ? pointerKeys(pointer).reduce<Node>((node, key) => node.child(key), this.root)
      : this.#nowhere(pointer);
    this.#shared.named.set(pointer, found);
    return found;
  }

  /** The node at a path of keys below this one. */
  at(...keys: readonly (string | number)[]): Node {
    return keys.reduce<Node>((node, key) => node.target.child(String(key)), this);
  }

  /** A node at the same place with another value, as if it were written there. */
  as(value: Json | undefined): Node {
    return new Node(this.#shared, value, this.parent, this.key, this.#pointer);
  }

  /** The value if it is an object, else `{}`. */
  get object(): JsonObject {
    const { value } = this.target;
    return isObject(value) ? value : {};
  }

  /** The value of a member as it is written. */
  get(key: string): Json | undefined {
    return Object.hasOwn(this.object, key) ? this.object[key] : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Whether a member is `true`. */
  flag(key: string): boolean {
    return this.get(key) === true;
  }

  /** The value of a member if it is a string, else `""`. */
  text(key: string): string {
    const value = this.get(key);
    return typeof value === "string" ? value : "";
  }

  /** The strings in a member that is a list. */
  strings(key: string): readonly string[] {
    return strings(this.get(key));
  }

  /** The members of the object at a path of keys, in order; none if it is not an object. */
  entries(...keys: readonly string[]): readonly (readonly [key: string, node: Node])[] {
    const { target, object } = this.at(...keys);
    return Object.keys(object).map((key) => [key, target.child(key)] as const);
  }

  /** The items of the list at a path of keys; none if it is not a list. */
  items(...keys: readonly string[]): readonly Node[] {
    const { target } = this.at(...keys);
    return Array.isArray(target.value) ? target.value.map((_, index) => target.child(String(index))) : [];
  }

  /** Makes a finding about this place. */
  finding(code: DiagnosticCode, message: string, hint?: string): Finding {
    return { code, pointer: this.pointer, message, ...(hint === undefined ? {} : { hint }) };
  }

  /** Reports a finding about this place. */
  report(code: DiagnosticCode, message: string, hint?: string): void {
    this.#shared.report(this.finding(code, message, hint));
  }

  /** The member of the value as it is written: unlike `at`, this does not follow a reference. */
  child(key: string): Node {
    const { value } = this;
    const isHolder = typeof value === "object" && value !== null && Object.hasOwn(value, key);
    const member = isHolder ? (value as { readonly [key: string]: Json })[key] : undefined;
    return new Node(this.#shared, member, this, key);
  }
}
