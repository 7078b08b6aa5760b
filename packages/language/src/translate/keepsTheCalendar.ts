// language/translate: what the sentences of a language are read back as, held against what was prescribed, before they leave.
import { calendarOf, compareCalendars, type Regimen, regimenOf } from "@plainlabel/directions";
import { mergedForm } from "../english/spokenForm.ts";
import { readByTable } from "../readTranslated/readByTable.ts";
import { keepsTheCautions } from "./keepsTheCautions.ts";
import { reasonOf } from "./keys.ts";
import type { Phrases } from "./Phrases.ts";
import { type NotSaid, type Said, wordsOfTranslated } from "./Translation.ts";

/** A Monday. Any day does: prescribed and read calendar begin on the same one. */
const firstDay = "2026-01-05";

/** Why sentences that were made do not stand: a fault of a table, and nothing a pharmacist can change. */
export const notReadBack = "The sentences would not be read back as what the directions mean.";

/** In the form in which it is said, with each reason as the table knows it: "wheezing" is said as "wheeze". */
const asSaid = (regimen: Regimen): Regimen =>
  regimenOf(
    mergedForm(regimen).steps.map((step) => ({
      ...step,
      asNeeded:
        step.asNeeded === null
          ? null
          : { reasons: step.asNeeded.reasons.map((reason) => reasonOf(reason) ?? reason) },
    })),
  );

/** The wording of a note or a reason is made one form of several; nothing else may differ from what was prescribed. */
const inWordingAlone: readonly string[] = ["reason", "strength"];

/** These sentences, where they mean the regimen and its cautions by the readers of this language; else why they do not stand. */
export const keepingTheCalendar = (said: Said, regimen: Regimen, phrases: Phrases): Said | NotSaid => {
  const sentencesThat = (areAside: boolean): readonly string[] =>
    said.sentences.filter(({ aside }) => (aside === true) === areAside).map(wordsOfTranslated);
  if (!keepsTheCautions(sentencesThat(true), regimen, phrases)) return { said: false, why: notReadBack };
  const sentences = sentencesThat(false);
  const read = readByTable(phrases, sentences, firstDay);
  if (!read.ok) return { said: false, why: notReadBack };
  const differences = (meant: Regimen) =>
    compareCalendars(calendarOf(meant, firstDay), read.calendar, "sentences");
  const same =
    differences(regimen).every(({ kind }) => inWordingAlone.includes(kind)) &&
    differences(asSaid(regimen)).length === 0;
  return same ? said : { said: false, why: notReadBack };
};
