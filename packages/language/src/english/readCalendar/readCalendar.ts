// language/readCalendar: our own English sentences read back into a calendar. Written from docs/sentences.md alone.

import { remembering } from "@plainlabel/directions";
import { type CalendarReading, gatherSteps, type Read } from "./gatherSteps.ts";
import { both, readingsOf } from "./grammar.ts";
import { besideSentence, tails } from "./readBeside.ts";
import { doseSentence, pauseSentence } from "./readDose.ts";
import { type Common, readCommon, readUnderCommon } from "./readInCommon.ts";

/**
 * As many sentences as the readers of the code that says them remember (english/mostSentences.ts), of which
 * nothing is imported here.
 */
const mostRemembered = 5000;

/**
 * One sentence; null where it is none of ours, or may be read in two ways.
 * Within a step "Take it when you need it." speaks of the doses before it; only
 * where nothing comes before is it a dose sentence.
 */
const readSentence = remembering((sentence: string, place: "within" | "first"): Read | null => {
  if (!/^[A-Z\d].*[^.]\.$/.test(sentence)) return null;
  const text = sentence[0]!.toLowerCase() + sentence.slice(1, -1);
  const beside =
    place === "within"
      ? readingsOf(besideSentence, text).map(({ says, later }): Read => ({ kind: "beside", says, later }))
      : [];
  if (beside.length > 0) return beside.length === 1 ? beside[0]! : null;
  const readings: readonly Read[] = [
    ...readingsOf(both(doseSentence, tails), text).map(
      ([dose, said]): Read => ({
        kind: "dose",
        dose,
        tails: said,
      }),
    ),
    ...readingsOf(pauseSentence, text).map((lasts): Read => ({ kind: "pause", lasts })),
  ];
  return readings.length === 1 ? readings[0]! : null;
}, mostRemembered);

/** Under what the steps have in common each sentence is a step, and says no more. */
const readUnder = (sentence: string, common: Common): Read | null => {
  const read = readUnderCommon(sentence, common);
  return read === null ? null : { kind: "dose", ...read };
};

/**
 * Reads sentences as docs/sentences.md describes them, those that concern an
 * instruction set aside by the caller. Knows nothing of the product and nothing
 * of the code that says a regimen. Refuses a sentence that the page does not
 * describe, one that may be read in two ways, and one at a wrong place.
 * `firstDay`: an ISO date, as of `calendarOf`.
 */
export const readCalendar = (sentences: readonly string[], firstDay: string): CalendarReading => {
  const [opens] = sentences;
  const common: Common | null = opens === undefined ? null : readCommon(opens);
  return gatherSteps(sentences, firstDay, (sentence, within, at) => {
    if (common === null) return readSentence(sentence, within ? "within" : "first");
    return at === 0 ? "over the steps" : readUnder(sentence, common);
  });
};
