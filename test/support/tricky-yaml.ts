import fc from "fast-check";

/** Makes the text of a node that starts behind a key or a dash, with the indentation of what it holds. */
type Write = (indent: number) => string;

const plain = ["a", "b c", "1", "true", "null", "", "''", '"q"', "[a, b]", "{a: b}", "http://x", "a # c"];

const scalars = [
  ...["1.10", "-0", "+1", "0x1F", "0o17", "017", "1e3", ".5", "5.", "1_000", "0b11", "12:30", "2020-01-01"],
  ...["~", "Null", "nULL", "True", "yes", "no", ".inf", "-.inf", ".nan", "<<", "=", "1e400", "00", "1."],
  ...["99999999999999999999", "__proto__", "'it''s'", '"a\\n\\u00e9\\x41\\/"', '"\\ud83d\\ude00"', '"\\q"'],
  ...['"a\n  b"', "'a\n\n  b'", '"a \\\n  \\ b"', '"a \\\n\n  b"', "a\n  b", "a\n\n  b: c", "a\n  # c"],
  ...[
    "a #b",
    "a#b",
    "a:b",
    "a: b",
    "-a",
    "- a",
    "- - a",
    "-",
    "- -",
    "- a: b\n  c: d",
    "? a",
    "?",
    ":",
    ":a",
  ],
  ...[
    "&b a",
    "*b",
    "!t b",
    "!!str 5",
    "! a",
    "@a",
    "`a",
    "%a",
    "---",
    "...",
    "--- a",
    "#c",
    "[",
    "{",
    "]",
    "}",
  ],
  ...[
    "[]",
    "{}",
    "[a: b]",
    "{a}",
    "{a, b: c}",
    "[a,]",
    "{ 'a':b }",
    '{"a":1}',
    "{1.10: a}",
    "{~: a}",
    "{: a}",
  ],
  ...["{[a]: b}", "[[a], [b]]", "[a,,b]", "[a,\n  b]", "[\n  a\n  ]", "[a # c\n  , b]", "[#c\n  a]", "{a: }"],
  ...[
    "|",
    "|-\n  x\n   y\n\n  z\n",
    ">\n  x\n  y\n\n   z\n  w\n",
    ">+\n  x\n\n\n",
    "|2\n  x",
    "|+\n",
    "| # c\n  x",
  ],
  ...[
    "|-\n  \n  x",
    "|\n   \n  x",
    ">-\n\n  a\n  b",
    "|\n  #x\n y",
    "a\u00a0",
    "é",
    "😀",
    "a\u2028b",
    "a\tb",
    "\ta",
    "a\r",
  ],
];

const keys = ["a", "b", "200", "'200'", "x y", "/p/{id}", "$ref", "é", "a-b", "p.q", '"d"'];

const oddKeys = [
  ...[
    "true",
    "null",
    "~",
    "1.10",
    "0x1F",
    "-0",
    "1e3",
    "<<",
    "'<<'",
    "[a]",
    "{a: 1}",
    "? a",
    "? a.long.name",
  ],
  ...[
    "&k a",
    "*a",
    "!t a",
    "a#",
    "a #",
    "__proto__",
    "",
    "''",
    "'a':",
    "-",
    "- a",
    "@x",
    "a]",
    '"a\\"b"',
    "'it''s'",
  ],
];

const ends = ["", "", "", " # c", "\n", "\n# c", " ", "\n  "];

const rarely = (often: readonly string[], rare: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...often) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  );

const scalar: fc.Arbitrary<Write> = fc
  .tuple(rarely([" "], ["  ", "", "\n"]), rarely(plain, scalars), fc.constantFrom(...ends))
  .map(([before, text, end]) => (indent) => {
    const margin = " ".repeat(indent);
    return (
      before.replace("\n", `\n${margin}`) +
      text.replaceAll("\n  ", `\n${margin}`) +
      end.replace("\n  ", `\n${margin}`)
    );
  });

const { node } = fc.letrec<{ readonly node: Write }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc
      .tuple(
        fc.array(fc.tuple(rarely(keys, oddKeys), rarely([":"], [" :", ": "]), tie("node")), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom(1, 2, 2, 4),
      )
      .map(
        ([members, deeper]): Write =>
          (indent) =>
            members
              .map(([key, colon, write]) => `\n${" ".repeat(indent)}${key}${colon}${write(indent + deeper)}`)
              .join(""),
      ),
    fc
      .tuple(
        fc.array(fc.tuple(tie("node"), fc.boolean()), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(0, 0, 2),
      )
      .map(([items, out]): Write => (indent) => {
        const margin = Math.max(0, indent - out);
        return items
          .map(([write, isCompact]) => {
            const text = write(margin + 2);
            return `\n${" ".repeat(margin)}-${isCompact ? text.replace(/^\n */, " ") : text}`;
          })
          .join("");
      }),
  ),
}));

const damage = fc.array(
  fc.tuple(
    fc.nat(),
    fc.constantFrom(0, 1, 2, 4),
    fc.constantFrom(...scalars, ...oddKeys, " ", "\n", ":", "'", '"', "#", " #", ","),
  ),
  { maxLength: 2 },
);

/** Texts that are YAML or nearly so, with what parsers read differently. */
export const trickyYaml: fc.Arbitrary<string> = fc.tuple(node, damage).map(([write, edits]) =>
  edits.reduce(
    (text, [at, length, part]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + part + text.slice(start + length);
    },
    write(0).replace(/^\n/, ""),
  ),
);
