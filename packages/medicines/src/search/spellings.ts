// search: one spelling for what is written in several ways, in the dictionary and on a keyboard.

/**
 * Words that mean the same wherever they stand. dm+d writes "microgram" before a
 * form and "micrograms" before a slash, and never "mcg"; keyboards have either
 * of two signs for micro.
 */
export const spellings: ReadonlyMap<string, string> = new Map([
  ...["mcg", "mcgs", "ug", "\u03BCg", "micrograms", "microgramme", "microgrammes"].map(
    (spelling) => [spelling, "microgram"] as const,
  ),
  ["tabs", "tab"],
  ["supps", "supp"],
  ["soln", "sol"],
]);

/** Units behind a number: "g" alone may begin a name, "2 gram" does not. */
export const unitSpellings: ReadonlyMap<string, string> = new Map([
  ...["mgs", "milligram", "milligrams", "milligramme", "milligrammes"].map((each) => [each, "mg"] as const),
  ...["gm", "gms", "gram", "grams", "gramme", "grammes"].map((each) => [each, "g"] as const),
  ...["mls", "millilitre", "millilitres"].map((each) => [each, "ml"] as const),
  ...["iu", "ius", "units"].map((each) => [each, "unit"] as const),
]);

/** What a prescriber types for a word of the dictionary; found by either. */
export const shortForms: readonly { readonly within: RegExp; readonly words: readonly string[] }[] = [
  { within: /\bmodified-release\b/, words: ["mr"] },
  { within: /\bgastro-resistant\b/, words: ["ec", "gr"] },
];
