// content: an entry as one reader is told it: for the form in hand, and to the person who takes it or gives it.
import type { ContentSentence } from "./ContentSentence.ts";
import { type EntryPart, entryParts, type MedicineEntry } from "./MedicineEntry.ts";
import { classSigns, signsOfEveryMedicine } from "./urgency/medicineClasses.ts";
import { type SignPlace, type UrgencyLevel, urgencyLevels } from "./urgency/SignRow.ts";
import { type Reader, saySign } from "./urgency/saySign.ts";
import { rowOn, type SignId, signIds, signRows } from "./urgency/signs.ts";

export interface EntryKey {
  /** The form as the entry names it, or undefined where it is not known: everything is said. */
  readonly form: string | undefined;
  readonly reader: Reader;
}

/** A sign with the sentences of the table, in their order. */
export interface SaidSign {
  readonly id: SignId;
  readonly level: UrgencyLevel;
  readonly place: SignPlace;
  readonly sentences: readonly string[];
}

export interface EntryView {
  readonly parts: Readonly<Record<EntryPart, readonly ContentSentence[]>>;
  /** Most urgent first. */
  readonly signs: readonly SaidSign[];
}

const isFor = ({ forms }: { readonly forms?: readonly string[] | undefined }, form: string | undefined) =>
  forms === undefined || form === undefined || forms.includes(form);

const wordsFor = (sentence: ContentSentence, { form, reader }: EntryKey): readonly ContentSentence[] => {
  if (!isFor(sentence, form)) return [];
  const { toGiver } = sentence;
  if (reader === "taker" || toGiver === undefined) return [sentence];
  return toGiver === null ? [] : [{ ...sentence, text: toGiver }];
};

/**
 * The signs of an entry: its own, its classes' and every medicine's, each once, without those that a stricter one
 * replaces.
 */
export const signsOf = (
  { signs, classes, earlierHelp }: Pick<MedicineEntry, "signs" | "classes" | "earlierHelp">,
  form: string | undefined,
): readonly SignId[] => {
  const named = new Set<string>([
    // What was signed in its own words has no rule added that its signer never saw.
    ...(earlierHelp.length > 0 ? [] : signsOfEveryMedicine),
    ...classes.flatMap((each) => classSigns[each]),
    ...signs.filter((each) => isFor(each, form)).map(({ sign }) => sign),
  ]);
  const replaced = new Set([...named].flatMap((id) => signRows[id as SignId].insteadOf ?? []));
  return signIds
    .filter((id) => named.has(id) && !replaced.has(id))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
};

const rankOf = (id: SignId): number => urgencyLevels.indexOf(signRows[id].level);

/** What this reader is told. Sentences that stand for other forms, or do not concern somebody who gives it, are left out. */
export const entryFor = (entry: MedicineEntry, key: EntryKey): EntryView => ({
  parts: Object.fromEntries(
    entryParts.map((part) => [part, entry[part].flatMap((sentence) => wordsFor(sentence, key))]),
  ) as unknown as EntryView["parts"],
  signs: signsOf(entry, key.form).map((id) => {
    const row = rowOn(id, entry.substance);
    return { id, level: row.level, place: row.place ?? "sign", sentences: saySign(row, key.reader) };
  }),
});

/**
 * The form of the entry that a dispensed form names: "gastro-resistant tablets" is
 * a "tablet". Undefined where none or more than one does: then everything is said.
 */
export const formIn = (
  { forms }: Pick<MedicineEntry, "forms">,
  dispensed: string | undefined,
): string | undefined => {
  if (dispensed === undefined) return undefined;
  const named = forms.filter((form) => new RegExp(`\\b${form}(s|es)?\\b`, "i").test(dispensed));
  // "oral solution" also names "solution": the longer one is meant.
  const meant = named.filter((form) => !named.some((other) => other !== form && other.includes(form)));
  return meant.length === 1 ? meant[0] : undefined;
};
