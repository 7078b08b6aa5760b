// directions/agreement: the words and the structure of one dosage, proved to agree and made one; or refused.
import type { CalendarDifference } from "../calendar/compareCalendars.ts";
import { kinds } from "../calendar/outputs.ts";
import { accepted, type Finding, type Outcome, type Refusal, refused } from "../refusal.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { refusalOf } from "../refusing/refusalOf.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { asCycle } from "../regimen/pauses.ts";
import { noTiming, type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { goesTwoWays } from "../sentence/bounds.ts";
import { firstContradiction } from "../sentence/contradictions.ts";
import { firstDoseUnclear } from "../sentence/firstDose.ts";
import { withUseOfTube } from "../sentence/useOfTube.ts";
import { missingInstructions } from "./compareFields.ts";
import { compareRegimens, type Difference, type RegimenComparison } from "./compareRegimens.ts";
import { inWords } from "./fieldWords.ts";
import { withoutLengthsOnlyCoded } from "./lengthOnlyCoded.ts";
import { calendarsDiffer } from "./sameCalendar.ts";

const help = "The words are printed as they are. Ask the prescriber which is right.";

const names = (differences: readonly Difference[]): string => inWords(differences.map(({ field }) => field));

const disagreement = ({ relation, differences }: RegimenComparison, path: string): Refusal =>
  relation === "structure-has-more"
    ? {
        code: "structure-has-more",
        path,
        detail: `The coded dose says more than the words (${names(differences)}).`,
        help,
      }
    : {
        code: "text-structure-conflict",
        path,
        detail: `The words and the coded dose do not say the same (${names(differences)}).`,
        help,
      };

/** Both readings agree field by field and not day by day: one of the two comparisons is wrong, so neither is trusted. */
const calendarsApart = (differences: readonly CalendarDifference[], path: string): Refusal => ({
  code: "text-structure-days-differ",
  path,
  detail: `Day by day, the words and the coded dose do not say the same (${[
    ...new Set(differences.map(({ kind }) => kinds[kind])),
  ].join(", ")}).`,
  help,
});

/** The text's step with what the structure adds: place, food, noun, reason and instructions. */
const addFrom = (text: Step, structure: Step): Step => ({
  ...text,
  unit: text.unit ?? (text.amount === null && text.timing.slots.length === 0 ? null : structure.unit),
  action:
    text.actionSuppliedBy === "reader" && structure.actionSuppliedBy === "directions"
      ? structure.action
      : text.action,
  actionSuppliedBy:
    text.actionSuppliedBy === "reader" && structure.actionSuppliedBy === "directions"
      ? "directions"
      : text.actionSuppliedBy,
  strengthNote: text.strengthNote ?? structure.strengthNote,
  route: text.route ?? structure.route,
  site: text.site ?? structure.site,
  food: text.food ?? structure.food,
  asNeeded:
    text.asNeeded !== null && text.asNeeded.reasons.length === 0 && structure.asNeeded !== null
      ? structure.asNeeded
      : text.asNeeded,
  instructions: [...text.instructions, ...missingInstructions(text, structure)],
});

/** What one step of both may not say, though it is no fault of the words alone. */
const faultOf = (step: Step): ReasonCode | null =>
  goesTwoWays(step) ? "action-and-place-disagree" : firstContradiction(step);

/**
 * "1 in the morning" beside a coded "start tonight", "via PEG" beside a coded "by mouth": what the structure adds
 * may not stand beside the words, though each is no fault by itself.
 */
const faultOfBoth = (text: readonly Step[], both: readonly Step[]): ReasonCode | null => {
  if (firstDoseUnclear(both) && !firstDoseUnclear(text)) return "ambiguous";
  const at = both.findIndex((step, index) => faultOf(step) !== null && faultOf(text[index]!) === null);
  return at < 0 ? null : faultOf(both[at]!);
};

const saysNoSchedule = ({ amount, timing, duration }: Step): boolean =>
  amount === null && duration === null && isDeepEqual(timing, noTiming);

/** By mouth is what "take" means where the words name no way. */
const isPlainWay = (field: string, text: Step | undefined, coded: Step | undefined): boolean =>
  field === "route" && text?.action === "take" && text.route === null && coded?.route === "oral";

/**
 * Differences that leave somebody something to check. A structure without dose and times leaves the rest to the
 * words; an instruction that it adds stands on the label, and there is no second dose to hold it against.
 */
const worthTelling = (
  differences: readonly Difference[],
  text: readonly Step[],
  coded: readonly Step[],
): readonly Difference[] =>
  differences.filter(({ step, field, relation }) => {
    const [said, sent] = step === null ? [] : [text[step], coded[step]];
    if (isPlainWay(field, said, sent)) return false;
    const onlyWordsSayDose = sent !== undefined && saysNoSchedule(sent);
    return !(onlyWordsSayDose && (relation === "text-has-more" || field === "instructions"));
  });

const differing = (differences: readonly Difference[], path: string): readonly Finding[] =>
  differences.length === 0
    ? []
    : [
        {
          code: "text-and-structure-differ",
          path,
          detail: `The words and the coded dose agree, but one of them says more about: ${names(differences)}.`,
          help: "Check that both describe the same dose.",
        },
      ];

/** A dose and a pause after it, where the words say that the two start again. */
const asItsCycle = (text: Regimen, structure: Regimen): Regimen => {
  const cycle = text.steps[0]?.timing.cycle == null ? null : asCycle(structure.steps);
  return cycle === null ? structure : regimenOf([cycle]);
};

/**
 * "Up to 4 times a day when required" is what FHIR says as 1 to 4 times, since it
 * has a frequency beside every most of it. Of a dose that is taken when needed
 * the two are one, so the structure is compared in the way of the words.
 */
const asTheWordsSayTimes = (text: Regimen, structure: Regimen): Regimen =>
  regimenOf(
    structure.steps.map((step, at) => {
      const said = text.steps[at];
      const [mine, theirs] = [said?.timing.times ?? null, step.timing.times];
      if (said === undefined || said.asNeeded === null || step.asNeeded === null) return step;
      if (mine === null || theirs === null || mine.upTo === theirs.upTo) return step;
      const range = mine.upTo ? theirs : mine;
      return range.low === 1 && mine.high === theirs.high && isDeepEqual(mine.per, theirs.per)
        ? { ...step, timing: { ...step.timing, times: mine } }
        : step;
    }),
  );

/**
 * The words carry the day: where both agree, or where the words say more, the
 * regimen is the text's, with what the structure adds beside the schedule. A length
 * that only the structure gives is told and not printed. Where one cannot be read, nothing proves that they agree.
 */
export const joinTextAndStructure = (
  text: Outcome<Regimen>,
  structure: Outcome<Regimen>,
  path: string,
): Outcome<Regimen> => {
  if (!text.ok || !structure.ok)
    return refused(...(text.ok ? [] : text.refusals), ...(structure.ok ? [] : structure.refusals));
  const cycled = asTheWordsSayTimes(text.value, asItsCycle(text.value, structure.value));
  const { structure: coded, findings: lengths } = withoutLengthsOnlyCoded(text.value, cycled, path);
  const comparison = compareRegimens(text.value, coded);
  if (comparison.relation === "conflict" || comparison.relation === "structure-has-more")
    return refused(disagreement(comparison, path));
  const apart = comparison.relation === "same" ? calendarsDiffer(text.value, coded) : [];
  if (apart.length > 0) return refused(calendarsApart(apart, path));
  const both = withUseOfTube(text.value.steps.map((step, at) => addFrom(step, coded.steps[at]!)));
  const fault = faultOfBoth(text.value.steps, both);
  if (fault !== null) return refused({ ...refusalOf(fault), path });
  return accepted(regimenOf(both), [
    ...text.findings,
    ...structure.findings,
    ...lengths,
    ...differing(worthTelling(comparison.differences, text.value.steps, coded.steps), path),
  ]);
};
