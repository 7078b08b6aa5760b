// changes: a log of trials as Markdown: what was predicted beside what came, right or wrong.
import { type PdsaCycle, stateOf } from "./pdsaLog.ts";

/** One line, and no mark of Markdown that a writer's words could make. */
const inLine = (text: string): string => text.replace(/\s+/gu, " ").replace(/([\\|*_`<>[\]#])/g, "\\$1");

const cycleInWords = (cycle: PdsaCycle, on: string): readonly string[] => {
  const { studied } = cycle;
  return [
    `### Cycle ${cycle.cycle}: ${inLine(cycle.changeIdea)}`,
    "",
    `${cycle.startDate} to ${cycle.endDate}. **${stateOf(cycle, on)}**`,
    "",
    `- Question: ${inLine(cycle.question)}`,
    `- Predicted on ${cycle.predictedOn}: ${inLine(cycle.prediction)}`,
    `- Measured by: ${inLine(cycle.measure)} (${inLine(cycle.dataPlan)})`,
    ...cycle.plan.map(
      ({ what, who, when, where }) => `- Plan: ${[what, who, when, where].map(inLine).join("; ")}`,
    ),
    ...(studied === undefined
      ? []
      : [
          `- Carried out as planned: ${studied.carriedOutAsPlanned ? "yes" : "no"}`,
          `- Seen: ${inLine(studied.observations)}`,
          `- Not planned: ${inLine(studied.unplanned)}`,
          `- Result: ${inLine(studied.result)}`,
          `- As predicted: ${studied.matchedPrediction ? "yes" : "no"}`,
          `- Learned: ${inLine(studied.learned)}`,
          ...(studied.next === undefined ? [] : [`- Next: ${inLine(studied.next)}`]),
        ]),
    "",
  ];
};

/** `on`: the day by which trials are under way or over (ISO). */
export const logInWords = (log: readonly PdsaCycle[], on: string): string => {
  const aims = [...new Set(log.map(({ aim }) => aim))];
  const studied = log.flatMap((cycle) => cycle.studied ?? []);
  const right = studied.filter(({ matchedPrediction }) => matchedPrediction).length;
  return [
    "# Changes on trial",
    "",
    `${log.length} cycles of ${aims.length} aims; ${studied.length} studied, ${right} of them as predicted.`,
    "",
    ...aims.flatMap((aim) => [
      `## ${aim}`,
      "",
      ...log.filter((cycle) => cycle.aim === aim).flatMap((cycle) => cycleInWords(cycle, on)),
    ]),
  ].join("\n");
};
