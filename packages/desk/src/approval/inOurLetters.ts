// approval: names as they are written in English letters, so that one name in two alphabets is one name.

/** Letters that are written otherwise where a keyboard lacks them; the usual way first. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  ...{ ä: ["a", "ae"], ö: ["o", "oe"], ü: ["u", "ue"], å: ["a", "aa"], ø: ["o", "oe"] },
  ...{ æ: ["ae"], œ: ["oe"], ß: ["ss"], þ: ["th"], ð: ["d"], đ: ["d"], ł: ["l"], ı: ["i"], ħ: ["h"] },
};

/** By sound, as passports have them; what is written in several ways is made one by `loosely`. */
const cyrillic =
  "а a б b в v г g ґ g ѓ g д d ђ d е e ё e є ie ж zh з z и i і i ї i й i ј j к k ќ k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dz ш sh щ shch ы y э e ю iu я ia";
const greek =
  "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o";

const pairs = `${cyrillic} ${greek}`.split(" ");
const ours: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.flatMap((letter, at) => (at % 2 === 0 ? [[letter, pairs[at + 1] ?? ""]] : [])),
);

const otherLetters = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether it has letters that stand in no English name. */
export const isInOtherLetters = (text: string): boolean => otherLetters.test(text);

/** "Müller" is Muller and Mueller. A few spellings at most: all letters of a text are spelled the same way. */
export const spellingsOf = (text: string): readonly string[] => {
  const letters = [...text.normalize("NFC").toLocaleLowerCase("en-GB")];
  return [0, 1].map((way) =>
    letters.map((letter) => otherwise[letter]?.[way] ?? otherwise[letter]?.[0] ?? letter).join(""),
  );
};

/** For a name that is compared across alphabets: Yulia, Yuliia and Julia are one, Shakh is Shah. */
export const loosely = (text: string): string =>
  [...text.normalize("NFC").toLocaleLowerCase("en-GB").replaceAll("ου", "ou").replaceAll("ού", "ou")]
    .map((letter) => ours[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{L}\p{M}*/gu, (letter) => ours[letter[0] ?? ""] ?? letter[0] ?? "")
    .replace(/[ьъ]/g, "")
    .replace(/[kc]h/g, "h")
    .replaceAll("ph", "f")
    .replaceAll("ts", "c")
    .replace(/[yj]/g, "i")
    .replace(/(\p{L})\1+/gu, "$1");
