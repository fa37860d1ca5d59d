import Handlebars from "handlebars";

/** How a template uses a field of its view. */
export interface TemplateUse extends TemplatePlace {
  /** The lists that contain the view with the field, outermost first. */
  readonly scope: readonly string[];
  /** The field; `this` is the item of a list itself. */
  readonly field: string;
  readonly how: "print" | "test" | "loop";
}

/** A place in a template; line and column are 1-based. */
export interface TemplatePlace {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a template, and where. */
export interface TemplateFault extends TemplatePlace {
  readonly message: string;
}

/** The fields that a template uses, and its faults: anything except printing, loops and conditions. */
export interface TemplateReading {
  readonly uses: readonly TemplateUse[];
  readonly faults: readonly TemplateFault[];
}

/** Finds the uses and faults of a template; a syntax error is one of the faults. */
export function readTemplate(text: string): TemplateReading {
  try {
    return merge(Handlebars.parse(text).body.map((statement) => readStatement(statement, [])));
  } catch (error) {
    return { uses: [], faults: [syntaxFault(error instanceof Error ? error.message : String(error))] };
  }
}

type Scope = readonly string[];

function readStatement(statement: hbs.AST.Statement, scope: Scope): TemplateReading {
  switch (statement.type) {
    case "ContentStatement":
    case "CommentStatement":
      return merge([]);
    case "MustacheStatement":
      return readPrint(statement as hbs.AST.MustacheStatement, scope);
    case "BlockStatement":
      return readBlock(statement as hbs.AST.BlockStatement, scope);
    default:
      return fault(statement, "A template can print fields, and use `#each`, `#if` and `#unless`.");
  }
}

function readPrint(statement: hbs.AST.MustacheStatement, scope: Scope): TemplateReading {
  if (takesArguments(statement)) return fault(statement, `There is no helper \`${nameOf(statement.path)}\`.`);
  return readField(statement.path, scope, "print");
}

const blocks: Readonly<Record<string, TemplateUse["how"]>> = { each: "loop", if: "test", unless: "test" };

function readBlock(statement: hbs.AST.BlockStatement, scope: Scope): TemplateReading {
  const helper = nameOf(statement.path);
  const how = blocks[helper];
  const [subject] = statement.params;
  if (how === undefined)
    return fault(statement, `There is no helper \`${helper}\`; use \`each\`, \`if\` or \`unless\`.`);
  if (subject === undefined || statement.params.length > 1)
    return fault(statement, `\`#${helper}\` takes one field.`);
  if (hasHash(statement) || (statement.program as hbs.AST.Program | undefined)?.blockParams !== undefined) {
    return fault(statement, `\`#${helper}\` takes nothing but a field.`);
  }
  const inner = how === "loop" ? [...scope, nameOf(subject)] : scope;
  // For an empty block, `program` is undefined despite its type.
  const body = (program: hbs.AST.Program | undefined, place: Scope): readonly TemplateReading[] =>
    (program?.body ?? []).map((item) => readStatement(item, place));
  return merge([
    readField(subject, scope, how),
    ...body(statement.program, inner),
    ...body(statement.inverse, scope),
  ]);
}

function takesArguments(statement: hbs.AST.MustacheStatement): boolean {
  return statement.params.length > 0 || hasHash(statement);
}

/** Whether a statement has named arguments. Without any, `hash` is undefined despite its type. */
function hasHash({ hash }: { readonly hash: hbs.AST.Hash | undefined }): boolean {
  return (hash?.pairs.length ?? 0) > 0;
}

function readField(node: hbs.AST.Node, scope: Scope, how: TemplateUse["how"]): TemplateReading {
  const name = nameOf(node);
  const isItem = name === "this" || name === ".";
  if (node.type !== "PathExpression" || (!isItem && !/^\w+$/.test(name))) {
    return fault(
      node,
      `\`${name}\` is not a field: a template reads the fields of its view, or \`this\` in a loop.`,
    );
  }
  return { uses: [{ scope, field: isItem ? "this" : name, how, ...placeOf(node) }], faults: [] };
}

function nameOf(node: hbs.AST.Node): string {
  return "original" in node ? String(node.original) : node.type;
}

function fault(node: hbs.AST.Node, message: string): TemplateReading {
  return { uses: [], faults: [{ message, ...placeOf(node) }] };
}

function placeOf({ loc }: hbs.AST.Node): TemplatePlace {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

/** Handlebars includes the line of a syntax error in its message, but the column only for mismatched blocks. */
function syntaxFault(message: string): TemplateFault {
  const [, unexpected] = /got '(\w+)'$/.exec(message) ?? [];
  const [, reason = message, lineAfter, column = "0"] = /^(.*) - (\d+):(\d+)$/.exec(message) ?? [];
  const [, line = lineAfter ?? "1"] = /on line (\d+)/.exec(message) ?? [];
  return {
    message: unexpected === undefined ? `${reason}.` : `Unexpected ${tokens[unexpected] ?? unexpected}.`,
    line: Number(line),
    column: Number(column) + 1,
  };
}

const tokens: Readonly<Partial<Record<string, string>>> = {
  EOF: "end of the template",
  INVALID: "character",
  INVERSE: "`{{else}}`",
};

function merge(readings: readonly TemplateReading[]): TemplateReading {
  return {
    uses: readings.flatMap(({ uses }) => uses),
    faults: readings.flatMap(({ faults }) => faults),
  };
}
