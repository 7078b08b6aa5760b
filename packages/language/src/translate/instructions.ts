// language/translate: which phrases of the tables say an instruction: found by the easy sentences that English says it
// with, so that all wordings of one meaning have one phrase.
import { type CautionId, cautionOf } from "@plainlabel/directions";
import type { Meaning } from "@plainlabel/pictograms";
import { easySentencesOf } from "../english/sayInstruction.ts";
import { english } from "./english.ts";
import { type CautionKey, cautionKeys, type ReasonKey, reasonOf } from "./keys.ts";

/** A caution, or what the medicine is for; `last`: "and" or "or" before the last of the reasons. */
export type InstructionPhrase = (
  | { readonly caution: CautionKey }
  | { readonly reasons: readonly ReasonKey[]; readonly last: "and" | "or" }
) & {
  /** The picture that the English sentence has. */
  readonly meaning: Meaning | null;
};

const doctors = ["doctor", "GP", "gp"];

type Known = NonNullable<ReturnType<typeof cautionOf>>;

/** Cautions that directions keep apart, and that mean what one phrase of the tables says. */
const sameCaution = ({ id, values }: Known): CautionId => {
  if (id === "as-told-by" && doctors.includes(values.teller ?? "")) return "use-as-told-by-physician";
  if (id === "use-device" && (values.whose === "a" || values.whose === "") && values.device === "spacer")
    return "use-spacer";
  return id === "no-grapefruit-at-all" ? "do-not-have-grapefruit" : id;
};

const bySentence: ReadonlyMap<string, CautionKey> = new Map(
  cautionKeys.map((key) => [english.cautions[key], key]),
);

/** As the tables have it: "{do} it with water", "you need to use it for a long time". */
const asInTable = (sentence: string): string => {
  const told = sentence
    .replaceAll("{Take}", "{do}")
    .replaceAll("{take}", "use")
    .replaceAll("{taking}", "using")
    .replace(/\.$/, "");
  return told.charAt(0).toLowerCase() + told.slice(1);
};

const purpose = /^This medicine is for (?:your )?(.+)\.$/;

/** "This medicine is for pain or fever": each reason as the tables know it; null where it is no such sentence. */
const purposeOf = (sentence: string): InstructionPhrase | null => {
  const reason = purpose.exec(sentence)?.[1];
  if (reason === undefined) return null;
  const whole = reasonOf(reason);
  if (whole !== null) return { reasons: [whole], last: "or", meaning: null };
  const last = reason.includes(" or ") ? "or" : "and";
  const parts = reason.split(new RegExp(`, | ${last} `)).map(reasonOf);
  return parts.includes(null)
    ? null
    : { reasons: parts.filter((part) => part !== null), last, meaning: null };
};

/** The phrases that say these words of a prescriber whole; null where the tables do not have one of them. */
export const phrasesOfInstruction = (words: string): readonly InstructionPhrase[] | null => {
  const caution = cautionOf(words);
  const id = caution === null ? null : sameCaution(caution);
  const own = cautionKeys.find((known) => known === id);
  const sentences = easySentencesOf(words) ?? [];
  const [first, ...others] = sentences;
  if (own !== undefined)
    return [{ caution: own, meaning: others.length > 0 ? null : (first?.meaning ?? null) }];
  const found = sentences.map(({ text, meaning }): InstructionPhrase | null => {
    const key = bySentence.get(asInTable(text));
    return key === undefined ? purposeOf(text) : { caution: key, meaning };
  });
  return found.length === 0 || found.includes(null) ? null : found.filter((one) => one !== null);
};
