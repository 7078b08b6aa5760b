// @plainlabel/codesign: the public names.
export { logInWords } from "./changes/logInWords.ts";
export {
  faultsOfLog,
  type LogFault,
  type PdsaCycle,
  pdsaCycle,
  pdsaLog,
  stateOf,
} from "./changes/pdsaLog.ts";
export {
  type ChartRules,
  chartsByVariant,
  chartsInWords,
  countsOfFeedback,
  ruleSets,
  rulesInWords,
  type VariantChart,
  type VariantCount,
} from "./charts/chartsByVariant.ts";
export { pChart, type ShareChart } from "./charts/pChart.ts";
export { type RunChart, runChart } from "./charts/runChart.ts";
export { assurance, type Chart, type Signal, xmr } from "./charts/xmr.ts";
export {
  type EvidenceItem,
  type EvidenceKind,
  type EvidenceOf,
  type EvidencePage,
  evidencePages,
  itemName,
} from "./evidence/evidencePages.ts";
export { type StatusRow, statusRows } from "./evidence/statusRows.ts";
export {
  readAnswerSheet,
  readAskedSheet,
  readTable,
  writeAnswerSheet,
  writeTable,
} from "./items/answerSheet.ts";
export {
  type AnswerRow,
  answerRow,
  type Category,
  categories,
  type ReadAnswers,
  type RowFault,
  readAnswers,
} from "./items/answers.ts";
export { type Asking, askingOf, personCode } from "./items/asking.ts";
export {
  type AskedRow,
  askedRow,
  joinJudges,
  type ReadAsked,
  readAsked,
  type ToJudge,
  toJudge,
} from "./items/judging.ts";
export { type About, type Question, questionsOf } from "./items/questionsOf.ts";
export { reportInWords } from "./items/reportInWords.ts";
export { type ItemInArm, type ReportedPlan, reportOn, type StudyReport } from "./items/reportOn.ts";
export { planStudy, type StudyPlan, studyPlan } from "./items/studyPlan.ts";
export {
  agreementInWords,
  agreementNeeded,
  cohensKappa,
  fleissKappa,
  type Kappa,
} from "./statistics/agreement.ts";
export {
  type Asked,
  fewestRight,
  mostConfused,
  type PassMark,
  passMarks,
  type StatusWord,
  statusOf,
} from "./statistics/status.ts";
export { type Plan, peopleNeeded, type Stop, sequentially, stopOf } from "./statistics/stopping.ts";
export { type Arm, differenceOf, type Interval, wilson, withoutGuesses } from "./statistics/wilson.ts";
export { armsFor, type Chance, chanceFrom, latinSquare, shuffled } from "./trial/blocks.ts";
export { type Effect, simulate } from "./trial/simulate.ts";
