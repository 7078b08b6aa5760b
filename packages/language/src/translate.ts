// language: what a label says in a language beside English: phrases that a person wrote, and never a machine's translation.
import type { Regimen } from "@plainlabel/directions";
import type { CalendarReading } from "./english/readCalendar/gatherSteps.ts";
import { nothingElse, Unsayable } from "./english/Sentence.ts";
import { phrasesOf, type TranslatedTag } from "./languages.ts";
import { readByTable } from "./readTranslated/readByTable.ts";
import { directionsIn } from "./translate/directionsIn.ts";
import { cell, fill, finish, kept, plain } from "./translate/fill.ts";
import { keepingTheCalendar } from "./translate/keepsTheCalendar.ts";
import { type FurnitureId, sentencesOfLabel } from "./translate/keys.ts";
import type { Cell, Phrases } from "./translate/Phrases.ts";
import type { NotSaid, Said, Translation } from "./translate/Translation.ts";

/** What is to be said, in no language. */
export interface ToTranslate {
  /** As understood and answered; null where the prescriber's own words are printed. */
  readonly regimen: Regimen | null;
  /** The product's form, by which pictures are chosen. */
  readonly form?: string | undefined;
  /** BNF label numbers. `ownText`: the pharmacy's own wording, which is in English. */
  readonly warnings: readonly { readonly number: number | null; readonly ownText: boolean }[];
  readonly furniture: readonly {
    readonly id: FurnitureId;
    readonly blanks?: Readonly<Record<string, string>>;
  }[];
}

const notSaid = (why: string): NotSaid => ({ said: false, why });

/** Whole sentences as they stand in the table; all or none of them. */
const whole = (
  cells: readonly Cell[],
  phrases: Phrases,
  blanks: Readonly<Record<string, string>> = {},
  stop?: string,
): Said | NotSaid => {
  try {
    const sentences = cells.map((phrase) => ({
      runs: finish(
        Object.keys(blanks).length === 0
          ? plain(cell(phrase))
          : fill(
              phrase,
              Object.fromEntries(Object.entries(blanks).map(([name, text]) => [name, kept(text, phrases)])),
            ),
        phrases,
        stop,
      ),
      pictogram: null,
      whole: true as const,
    }));
    return { said: true, sentences };
  } catch (error) {
    if (error instanceof Unsayable) return notSaid(error.message);
    throw error;
  }
};

const warningIn = (
  { number, ownText }: ToTranslate["warnings"][number],
  phrases: Phrases,
): Said | NotSaid => {
  if (ownText) return notSaid("The pharmacy's own wording of a warning is not translated.");
  const keys = number === null ? undefined : sentencesOfLabel[number];
  if (keys === undefined) return notSaid(`There are no words for warning ${number}.`);
  return whole(
    keys.map((key) => phrases.warnings[key]),
    phrases,
  );
};

/** What is said of a regimen, where it is read back as what was prescribed. */
const directionsOf = (regimen: Regimen, phrases: Phrases, form: string | undefined): Said | NotSaid => {
  const directions = directionsIn(regimen, phrases, form);
  return directions.said ? keepingTheCalendar(directions, regimen, phrases) : directions;
};

/**
 * The words of a label in one language. Each part is said whole, in phrases of
 * that language's table, or not at all, with the reason: a part that is not said
 * stands in English alone. Directions are read back before they are given
 * (`readTranslated`). Medicine names, and anything the pharmacy wrote
 * itself, are never in it.
 */
export const translateLabel = (tag: TranslatedTag, what: ToTranslate): Translation => {
  const phrases = phrasesOf(tag);
  const { regimen, form, warnings, furniture, ...rest } = what;
  nothingElse(rest);
  return {
    lang: phrases.tag,
    dir: phrases.dir,
    reviewed: phrases.reviewed,
    directions:
      regimen === null
        ? notSaid(
            "The directions are printed as the prescriber wrote them, and those words are not translated.",
          )
        : directionsOf(regimen, phrases, form),
    warnings: warnings.map((warning) => warningIn(warning, phrases)),
    furniture: new Map(
      furniture.map(({ id, blanks }) => [id, whole([phrases.furniture[id]], phrases, blanks, "")]),
    ),
  };
};

/**
 * What directions in a language mean, read from the words that stand on a label,
 * cautions (`aside`) left out. `firstDay`: an ISO date, as of `calendarOf`.
 */
export const readTranslated = (
  tag: TranslatedTag,
  sentences: readonly string[],
  firstDay: string,
): CalendarReading => readByTable(phrasesOf(tag), sentences, firstDay);
