// compose: the directions as easy sentences, or word for word as prescribed.

import type { Interpretation, Regimen } from "@plainlabel/directions";
import { accepted, type Outcome, refused } from "@plainlabel/directions";
import { fewest, inCommon, type Saying, shorter, wordsOfSaying } from "@plainlabel/language";
import type { Sentence } from "../document/LabelDocument.ts";
import { sayingsOf } from "../interpret/sayingsOf.ts";
import { sayingsDiffer, tellsCalendar } from "../interpret/sentencesKeepTheCalendar.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import type { SettledNeeds } from "./readingNeeds.ts";
import { plain, sentence, strong } from "./sentences.ts";

export interface SaidDirections {
  readonly sentences: readonly Sentence[];
  /** The same in fewer words; absent where there are none. */
  readonly shorter?: readonly Sentence[];
  /** Of a course: what its steps have in common once over them; absent where that is not everything but one thing. */
  readonly inCommon?: readonly Sentence[];
  /** The least words of all; absent where they are the short ones. */
  readonly fewest?: readonly Sentence[];
}

/**
 * Understood directions are said in our sentences. Others are printed exactly
 * as prescribed, line by line, with no picture for the dose. Where there are no
 * words to print, that is a refusal: no label without directions. For a carer
 * the prescriber's words follow our sentences.
 */
export const composeDirections = (
  interpretation: Interpretation,
  needs: SettledNeeds,
  { audience, medicine: { form } }: Pick<LabelRequest, "audience" | "medicine">,
): Outcome<SaidDirections> => {
  if (interpretation.understood) {
    const said = sayingsOf(interpretation.regimen, needs.numbers, form);
    if (!said.ok) return said;
    const sayings = said.value;
    const parts = partsOf(interpretation.regimen);
    const sentencesOf = (list: readonly Saying[]): readonly Sentence[] =>
      list.map((saying) => ({
        ...sentence(saying.runs, "/directions", saying.meaning),
        part: saying.inCommon === true ? 0 : (parts[saying.step] ?? 0),
        ...(saying.inCommon === true ? { opensLine: true as const } : {}),
        ...(saying.concerns === "dose" ? { dose: true as const } : {}),
        ...(saying.drawnBefore ? { drawnBefore: true as const } : {}),
        ...(saying.notDrawn === null ? {} : { notDrawn: saying.notDrawn }),
        ...(tellsCalendar(saying) ? {} : { aside: true as const }),
      }));
    const easy = sentencesOf(sayings);
    const fewer = inFewerWords(interpretation.regimen, sayings, needs);
    const common = saidInCommon(interpretation.regimen, sayings);
    const least = inFewestWords(interpretation.regimen, sayings, fewer ?? sayings, needs);
    // Two schedules never stand on one paper: where the coded one holds, the words that said another are left out.
    const overruled = interpretation.answered.some(
      ({ question: { code }, answer: { answer } }) =>
        (code === "which-schedule" && answer === "structure") ||
        (code === "words-not-read" && answer === "leave-off"),
    );
    const prescribed = plain(`Prescribed: ${interpretation.prescribed}`, "/directions");
    const after =
      audience === "carer" && !overruled ? [{ ...prescribed, part: parts.length, aside: true as const }] : [];
    return accepted({
      sentences: [...easy, ...after],
      ...(fewer === null ? {} : { shorter: [...sentencesOf(fewer), ...after] }),
      ...(common === null ? {} : { inCommon: [...sentencesOf(common), ...after] }),
      ...(least === null ? {} : { fewest: [...sentencesOf(least), ...after] }),
    });
  }
  if (interpretation.asWritten === null) return refused(...interpretation.refusals);
  const lines = interpretation.asWritten
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return accepted({ sentences: lines.map((line) => strong(line, "/directions")) });
};

/** The short wordings of these sentences; null where there are none, or where they would not be read as prescribed. */
const inFewerWords = (
  regimen: Regimen,
  sayings: readonly Saying[],
  needs: SettledNeeds,
): readonly Saying[] | null => {
  /* A course of several steps is a step a line, for every reader. */
  const fewer = shorter(sayings, { joinIdeas: !needs.easyRead || regimen.steps.length > 1 });
  const words = (list: readonly Saying[]): string => list.map(wordsOfSaying).join(" ");
  if (words(fewer) === words(sayings)) return null;
  return sayingsDiffer(regimen, fewer)?.length === 0 ? fewer : null;
};

/**
 * The directions in the least words. null: for easy read, where the short wordings are as short, or where our
 * reader would not read them as prescribed.
 */
const inFewestWords = (
  regimen: Regimen,
  sayings: readonly Saying[],
  shortest: readonly Saying[],
  { easyRead, numbers }: SettledNeeds,
): readonly Saying[] | null => {
  if (easyRead) return null;
  const least = fewest(sayings, numbers);
  const words = (list: readonly Saying[]): string => list.map(wordsOfSaying).join(" ");
  if (words(least) === words(shortest)) return null;
  return sayingsDiffer(regimen, least)?.length === 0 ? least : null;
};

/** The steps under what they have in common; null where that is not all but one thing, or would not be read as prescribed. */
const saidInCommon = (regimen: Regimen, sayings: readonly Saying[]): readonly Saying[] | null => {
  const common = inCommon(sayings);
  return common !== null && sayingsDiffer(regimen, common)?.length === 0 ? common : null;
};

/**
 * For each step the part of the directions it belongs to: what applies at the same time is one part, what follows
 * the next.
 */
const partsOf = ({ steps }: Regimen): readonly number[] => {
  let part = 0;
  return steps.map(({ joined }) => {
    if (joined === "then") part += 1;
    return part;
  });
};
