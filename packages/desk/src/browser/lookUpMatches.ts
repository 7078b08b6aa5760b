// browser: which of the medicines used here match what is typed, and what a form is counted in.
import type { RememberedMedicine } from "./remembered.ts";

/** One line of the list: as the server proposes it, or as this browser remembers it. */
export interface ProposedHere {
  readonly name: string;
  readonly strength: string;
  readonly form: string;
  readonly code: string;
  /** Where it is from, as the list says it. */
  readonly from: string;
}

const mostUsedHere = 5;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s/]+/)
    .filter((word) => word !== "");

/** Medicines used here in which every typed word begins a word; "amox 500" finds "Amoxicillin 500 mg capsules". */
export const matchesIn = (
  medicines: readonly RememberedMedicine[],
  text: string,
): readonly ProposedHere[] => {
  const wanted = wordsIn(text);
  if (wanted.length === 0) return [];
  return medicines
    .filter(({ name, strength, form }) => {
      const words = wordsIn(`${name} ${strength} ${form}`);
      return wanted.every((each) => words.some((word) => word.startsWith(each)));
    })
    .slice(0, mostUsedHere)
    .map(({ name, strength, form, code }) => ({ name, strength, form, code, from: "used here" }));
};

/** Ends of forms with what is counted of them; a form that is none of these proposes nothing. */
const countedIn: readonly (readonly [RegExp, string])[] = [
  [/\btablets?$/i, "tablets"],
  [/\bcapsules?$/i, "capsules"],
  [/\bsachets?$/i, "sachets"],
  [/\bpatch(?:es)?$/i, "patches"],
  [/\bsuppositor(?:y|ies)$/i, "suppositories"],
  [/\b(?:solution|suspension|syrup|elixir|linctus|drops|mouthwash)$/i, "ml"],
  [/\b(?:cream|ointment|gel|paste)$/i, "g"],
];

export const unitOfForm = (form: string): string =>
  countedIn.find(([end]) => end.test(form.trim()))?.[1] ?? "";
