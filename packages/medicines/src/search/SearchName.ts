// search: the names a product is found by, and the order in which hits are told.
import type { AmpRow, DmdId, VmpRow } from "../release/rows.ts";
import { foldName, foldWords, type Word } from "./foldWords.ts";
import type { Query } from "./readQuery.ts";

/**
 * Kinds of names, the first to be told first: a product without a maker before a
 * brand, a brand before the many makers of one and the same, and each by its own
 * name before the one it had.
 */
export const nameKinds = ["vmp", "vmp-before", "brand", "brand-before", "maker", "maker-before"] as const;

export type NameKind = (typeof nameKinds)[number];

export interface SearchName {
  readonly productId: DmdId;
  readonly kind: NameKind;
  /** As it stands in the release. */
  readonly name: string;
  /** What the name is found by. */
  readonly words: readonly Word[];
}

/**
 * Stands between a name's own words and those added to it, so that no number stands before a word it has nothing
 * to do with.
 */
const gap: Word = { text: "", isNumber: false, joined: false };

/** A name with what else finds it: short names are searched and never shown, being no easy read. */
const withOthers = (name: string, ...others: readonly (string | null)[]): readonly Word[] => {
  const words = foldName(name);
  const known = new Set(words.map(({ text }) => text));
  const added = others
    .flatMap((other) => (other === null ? [] : foldWords(other)))
    .filter(({ text }) => !known.has(text));
  return added.length === 0 ? words : [...words, gap, ...added];
};

/** What stands behind the name in DESC: the supplier, without the brackets, of which it may have some of its own. */
const supplierIn = ({ name, description }: AmpRow): string | null =>
  description.startsWith(name) ? description.slice(name.length) : null;

export const namesOfVmp = (vmp: VmpRow): readonly SearchName[] => [
  { productId: vmp.id, kind: "vmp", name: vmp.name, words: withOthers(vmp.name, vmp.shortName) },
  ...(vmp.previousName === null
    ? []
    : ([
        {
          productId: vmp.id,
          kind: "vmp-before",
          name: vmp.previousName,
          words: foldName(vmp.previousName),
        },
      ] as const)),
];

/** `vmpName` tells a brand from the many makers who sell a product under its plain name. */
export const namesOfAmp = (amp: AmpRow, vmpName: string): readonly SearchName[] => {
  const kind = amp.name === vmpName ? "maker" : "brand";
  const supplier = supplierIn(amp);
  return [
    { productId: amp.id, kind, name: amp.name, words: withOthers(amp.name, amp.shortName, supplier) },
    ...(amp.previousName === null
      ? []
      : ([
          {
            productId: amp.id,
            kind: `${kind}-before`,
            name: amp.previousName,
            words: withOthers(amp.previousName, supplier),
          },
        ] as const)),
  ];
};

/** What a name begins with: its first word, and the whole of it where it has hyphens ("co", "coamoxiclav"). */
export const beginningsOf = (name: string): readonly string[] => {
  const first = foldWords(name)[0]?.text;
  const joined = /^\s*\p{L}+(?:-\p{L}+)+/u.exec(name.normalize("NFKC"))?.[0];
  const whole = joined === undefined ? undefined : foldWords(joined.replaceAll("-", ""))[0]?.text;
  return [first, whole].filter((text) => text !== undefined);
};

/** Whether the name begins with the first word that was typed. */
export const beginsWith = (name: string, { first }: Query): boolean =>
  first !== null && beginningsOf(name).some((beginning) => beginning.startsWith(first));

/** What the order of hits depends on. */
type ToldName = Omit<SearchName, "words">;

const order = <T>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Orders names of one kind alike for every query: the shorter first, then by letters, so that a list never
 * changes by itself.
 */
export const compareNames = (one: ToldName, other: ToldName): number =>
  nameKinds.indexOf(one.kind) - nameKinds.indexOf(other.kind) ||
  one.name.length - other.name.length ||
  order(one.name, other.name) ||
  order(one.productId, other.productId);

/** Orders hits: by kind, then those that begin with what was typed first, then as `compareNames`. */
export const compareHits =
  (query: Query) =>
  (one: ToldName, other: ToldName): number =>
    nameKinds.indexOf(one.kind) - nameKinds.indexOf(other.kind) ||
    Number(beginsWith(other.name, query)) - Number(beginsWith(one.name, query)) ||
    compareNames(one, other);
