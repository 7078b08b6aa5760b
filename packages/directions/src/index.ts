// @plainlabel/directions: the public names. Start with interpretDirections.ts.
export { compareRegimens, type Difference, type RegimenComparison } from "./agreement/compareRegimens.ts";
export { spellOut } from "./grammar/phrases.ts";
export * from "./Interpretation.ts";
export { type InterpretOptions, interpretDirections } from "./interpretDirections.ts";
export { reasonPatterns } from "./lexicon/reasons.ts";
export {
  type AnsweredRegimen,
  answered,
  answerRegimen,
  askedOf,
  type ReadFrom,
} from "./questions/askedOf.ts";
export { fractionsIn, wordsAnswered } from "./questions/fractions.ts";
export { type AnswerRefusalCode, answerRefusalCodes, isAnswerRefusal } from "./questions/matchAnswers.ts";
export * from "./questions/Question.ts";
export { asPrescribed, type QuestionRow, questionTable } from "./questions/questionTable.ts";
export * from "./refusal.ts";
export { refusalCatalogue } from "./refusing/refusalCatalogue.ts";
export { applyUms } from "./regimen/applyUms.ts";
export { compareDecimals, type Decimal, isWhole } from "./regimen/decimals.ts";
export { describeRegimen } from "./regimen/describeRegimen.ts";
export { isDeepEqual } from "./regimen/isDeepEqual.ts";
export { normalForm } from "./regimen/normalForm.ts";
export * from "./regimen/Regimen.ts";
export { type FieldSchema, regimenJsonSchema } from "./regimen/regimenJsonSchema.ts";
export type { Route } from "./regimen/routes.ts";
