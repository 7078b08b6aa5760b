// @plainlabel/directions: the public names. Start with interpretDirections.ts.
export { compareRegimens, type Difference, type RegimenComparison } from "./agreement/compareRegimens.ts";
export { type At, type Calendar, calendarDays, type Moment, type Stretch } from "./calendar/Calendar.ts";
export { calendarOf, momentsOn, weekdayOn } from "./calendar/calendarOf.ts";
export { atWords, type CalendarDifference, compareCalendars } from "./calendar/compareCalendars.ts";
export { quantityBesideCourse } from "./calendar/courseQuantity.ts";
export { isIsoDate } from "./calendar/dates.ts";
export { daysSupplied, mostDaysSupplied } from "./calendar/daysSupplied.ts";
export { leastDaysSupplied } from "./calendar/leastDaysSupplied.ts";
export {
  type Kind as CalendarKind,
  kinds as calendarKinds,
  type Output,
  outputs,
  saysOf,
} from "./calendar/outputs.ts";
export type { MayChange, OtherStrength } from "./clauses/Clause.ts";
export { mayChangeOf } from "./clauses/mayChange.ts";
export { otherStrengthOf } from "./clauses/otherStrength.ts";
export { ucumSystem } from "./fhir/codeTables.ts";
export { unitsDisagree } from "./fhir/readQuantity.ts";
export { spellOut } from "./grammar/phrases.ts";
export { remembering } from "./grammar/remembering.ts";
export * from "./Interpretation.ts";
export { type InterpretOptions, interpretDirections } from "./interpretDirections.ts";
export { type BlankName, blanks } from "./lexicon/cautions/blanks.ts";
export type { BlankValues, CautionRow, CautionTopic } from "./lexicon/cautions/Caution.ts";
export { type Caution, cautionOf } from "./lexicon/cautions/cautionOf.ts";
export { isThroughTube } from "./lexicon/cautions/throughTube.ts";
export * from "./lexicon/cautions.ts";
export { dateInWords, months } from "./lexicon/months.ts";
export { reasonPatterns } from "./lexicon/reasons.ts";
export { type AnsweredRegimen, answered, answerRegimen, askedOf } from "./questions/askedOf.ts";
export type { ReadFrom } from "./questions/asks.ts";
export { fractionsIn, wordsAnswered } from "./questions/fractions.ts";
export { type AnswerRefusalCode, answerRefusalCodes, isAnswerRefusal } from "./questions/matchAnswers.ts";
export * from "./questions/Question.ts";
export { asPrescribed, type QuestionRow, questionTable } from "./questions/questionTable.ts";
export * from "./refusal.ts";
export { directionsRefusals } from "./refusing/directionsRefusals.ts";
export { refusalCatalogue } from "./refusing/refusalCatalogue.ts";
export { traceText } from "./refusing/trace.ts";
export { applyUms } from "./regimen/applyUms.ts";
export { compareDecimals, type Decimal, isProduct, isWhole, sumOf } from "./regimen/decimals.ts";
export { describeRegimen } from "./regimen/describeRegimen.ts";
export { isDeepEqual } from "./regimen/isDeepEqual.ts";
export { isLessThanDaily } from "./regimen/lessThanDaily.ts";
export { normalForm } from "./regimen/normalForm.ts";
export * from "./regimen/Regimen.ts";
export { type FieldSchema, regimenJsonSchema } from "./regimen/regimenJsonSchema.ts";
export type { Route } from "./regimen/routes.ts";
export { upgradeRegimen } from "./regimen/upgradeRegimen.ts";
export { countedByStrength } from "./sentence/countedByStrength.ts";
export { namesAnotherStrength } from "./sentence/strengths.ts";
export { saysItsVerb } from "./sentence/useOfCaution.ts";
