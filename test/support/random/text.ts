import fc from "fast-check";

/** Texts that would be code, markup or the end of something in one of the outputs. */
export const hostileTexts: readonly string[] = [
  "plain words",
  "*/ export const injected = process.exit(); /*",
  "@internal",
  "@deprecated @internal {@link injected}",
  "</script><script>injected()</script>",
  "${process.exit()} `injected` {{injected}} {{{injected}}}",
  '"; injected(); "',
  "'; injected(); '",
  "first\n\n```ts\ninjected();\n```\n\n# Injected\n\n| injected | injected |",
  "a\u2028injected()\u2029b",
  "a\u0000b\u0001c\u001bd\u007f",
  "a\r\nb\rc\td",
  "// injected\n#!injected",
  "\\",
  "%",
  "<!-- injected -->",
  "[injected](javascript:injected())",
  "\ud800",
  "😀",
];

/** Names that are taken, reserved, unspeakable, or the same as others but for their spelling. */
const namePool: readonly string[] = [
  ..."a b id type kind Pet pet PET Pets pets name value self ref body contentType client request options".split(
    " ",
  ),
  ..."Client Auth Operation Promise Response Error Record Array String Object Function Symbol Blob Date".split(
    " ",
  ),
  ..."class default await import delete new null true undefined unknown never any object string".split(" "),
  ..."__proto__ constructor toString hasOwnProperty valueOf prototype length then toJSON".split(" "),
  ..."index types con aux nul operations getA getAOperation GetARequest GetAResponse GetAError PetInput".split(
    " ",
  ),
  ..."a.b a/b a~b a%b a%2Fb a-b a_b a:b a,b a{b} $ref x-a 1a 1 01 -1 1e3".split(" "),
  "",
  " ",
  "a b",
  "%",
  "~1",
  "*/",
  "'",
  '"',
  "`${injected}`",
  "\n",
  "\u2028",
  "\u0000",
  "\ud800",
  "😀",
  "é",
  "e\u0301",
  "ÅßΩж中",
  "a".repeat(300),
];

/** Text of a description. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);

/** The name of anything that a document names. */
export const someName: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...namePool) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

/** A small JSON value of any kind. */
export const someJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e21, 1e-7, -0, "", "a", [], {}),
  someText,
  fc.array(fc.constantFrom<unknown>(null, 1, "a", [1], { a: 1 }), { maxLength: 3 }),
  fc.dictionary(someName, fc.constantFrom<unknown>(null, 1, "a", [null], {}), { maxKeys: 3 }),
);

/** An object with some of these members, each of which is now and then of a kind that its place does not take. */
export function someOf(
  members: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  { always = [], most = 5, wrong = 60 }: { always?: readonly string[]; most?: number; wrong?: number } = {},
): fc.Arbitrary<object> {
  const member = (key: string): fc.Arbitrary<readonly [string, unknown]> =>
    fc.tuple(
      fc.constant(key),
      fc.oneof(
        { weight: wrong, arbitrary: members[key] ?? someJson },
        { weight: wrong === Infinity ? 0 : 1, arbitrary: someJson },
      ),
    );
  const optional = Object.keys(members).filter((key) => !always.includes(key));
  return fc
    .tuple(
      fc.tuple(...always.map(member)),
      fc.uniqueArray(fc.constantFrom(...optional).chain(member), {
        maxLength: most,
        selector: ([key]) => key,
      }),
    )
    .map(([fixed, more]) => fromEntries([...fixed, ...more]));
}

/** A map whose keys are names of the document, `__proto__` among them. */
export function mapOf<T>(value: fc.Arbitrary<T>, most: number, key: fc.Arbitrary<string> = someName) {
  return fc
    .uniqueArray(fc.tuple(key, value), { maxLength: most, selector: ([name]) => name })
    .map((entries) => fromEntries(entries));
}

/** As `Object.fromEntries`, typed for what JSON holds. */
export function fromEntries<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries(entries);
}
