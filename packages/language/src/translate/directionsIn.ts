// language/translate: the directions in another language: all steps with their leads, pictures and parts; or why
// they are not said.
import type { Regimen } from "@plainlabel/directions";
import { type Meaning, toldByOrderAlone } from "@plainlabel/pictograms";
import { refuseLoneTurn, takeTurns } from "../english/numberedDays.ts";
import { Unsayable } from "../english/Sentence.ts";
import { mergedForm } from "../english/spokenForm.ts";
import { pictureSentences } from "../pictures/pictureSentences.ts";
import { fill, finish } from "./fill.ts";
import type { Phrases } from "./Phrases.ts";
import { type StepSaid, stepIn } from "./steps.ts";
import type { NotSaid, Said, TranslatedSentence } from "./Translation.ts";

/** As in English: days of the week that no other step has tell by themselves that each is a dose of its own. */
const daysTellApart = ({ steps }: Regimen, said: readonly StepSaid[]): boolean => {
  const days = steps.flatMap(({ timing }) => timing.weekdays);
  return (
    new Set(days).size === days.length &&
    steps.every(({ joined }) => joined !== "then") &&
    said.every(({ opensWithDays }) => opensWithDays)
  );
};

const leadOf = ({ steps }: Regimen, index: number, apart: boolean): keyof Phrases["leads"] | null => {
  if (index === 0) return steps.some(({ joined }) => joined === "then") ? "first" : null;
  if (steps[index]!.joined === "then") return "next";
  return apart ? null : "also";
};

/** For each step the part it belongs to: what applies at the same time is one part, what follows the next. */
const partsOf = ({ steps }: Regimen): readonly number[] => {
  let part = 0;
  return steps.map(({ joined }) => {
    if (joined === "then") part += 1;
    return part;
  });
};

/** Words stand alone where they are read from the right and their picture from the left. */
const besideWords = (picture: Meaning, { dir }: Phrases): Meaning | null =>
  dir === "rtl" && toldByOrderAlone(picture) ? null : picture;

const sentencesIn = (regimen: Regimen, phrases: Phrases, form?: string): readonly TranslatedSentence[] => {
  refuseLoneTurn(regimen.steps);
  const said = regimen.steps.map((_, index) => stepIn(regimen, index, phrases));
  const apart = takeTurns(regimen.steps) || daysTellApart(regimen, said);
  const drafts = said.flatMap(({ drafts: [first, ...others] }, step) => {
    const lead = leadOf(regimen, step, apart);
    const words = lead === null ? first!.words : fill(phrases.leads[lead], { sentence: first!.words });
    return [{ ...first!, words }, ...others].map((one) => ({ ...one, step }));
  });
  const pictures = pictureSentences(regimen, drafts, form);
  const parts = partsOf(regimen);
  return drafts.map(({ words, step, negative, aside, meaning }, at): TranslatedSentence => {
    const picture = pictures[at] ?? null;
    return {
      runs: finish(words, phrases),
      part: parts[step]!,
      pictogram:
        picture !== null && "drawn" in picture ? besideWords(picture.drawn, phrases) : (meaning ?? null),
      ...(picture !== null && "drawnBefore" in picture ? { drawnBefore: true as const } : {}),
      ...(negative === undefined && aside === undefined ? {} : { whole: true as const }),
      ...(aside === undefined ? {} : { aside }),
    };
  });
};

/** What is said of a regimen; one thing in it that has no sure words, and none of it is said. */
export const directionsIn = (regimen: Regimen, phrases: Phrases, form?: string): Said | NotSaid => {
  try {
    return { said: true, sentences: sentencesIn(mergedForm(regimen), phrases, form) };
  } catch (error) {
    if (error instanceof Unsayable) return { said: false, why: error.message };
    throw error;
  }
};
