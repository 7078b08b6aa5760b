// changes: what was changed on trial, cycle by cycle (plan, do, study, act). A prediction is written before the
// trial, or it is none.
import { z } from "zod";

const text = z.string().trim().min(1).max(2000);
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/, "letters, digits, -, _ and ., 80 at most");
const day = z.iso.date();

const step = z.strictObject({ what: text, who: text, when: text, where: text });

/** What was seen and learned, once the trial is over. */
const studied = z.strictObject({
  carriedOutAsPlanned: z.boolean(),
  observations: text,
  /** What nobody had thought of; "nothing" where there was nothing. */
  unplanned: text,
  result: text,
  matchedPrediction: z.boolean(),
  learned: text,
  decision: z.enum(["adopt", "adapt", "abandon"]),
  /** What the next cycle changes; of "adapt" alone. */
  next: text.optional(),
});

export const pdsaCycle = z.strictObject({
  /** What all cycles of one change share. */
  aim: name,
  /** Counted from 1 in each aim. */
  cycle: z.int().min(1).max(99),
  changeIdea: text,
  question: text,
  prediction: text,
  /** The day on which the prediction was written down. */
  predictedOn: day,
  startDate: day,
  endDate: day,
  /** What is counted, and how it is known whether it got better. */
  measure: text,
  dataPlan: text,
  plan: z.array(step).min(1).max(20),
  studied: studied.optional(),
});

export type PdsaCycle = z.infer<typeof pdsaCycle>;

export const pdsaLog = z.array(pdsaCycle).max(1000);

/** What is wrong in a log, by pointer. */
export interface LogFault {
  readonly path: string;
  readonly what: string;
}

const faultsOfCycle = (cycle: PdsaCycle, at: number): readonly LogFault[] => {
  const { predictedOn, startDate, endDate, studied: seen } = cycle;
  return [
    ...(predictedOn < startDate
      ? []
      : [{ path: `/${at}/predictedOn`, what: "The prediction was not written before the trial began." }]),
    ...(endDate < startDate ? [{ path: `/${at}/endDate`, what: "The trial ends before it begins." }] : []),
    ...(seen !== undefined && (seen.decision === "adapt") !== (seen.next !== undefined)
      ? [
          {
            path: `/${at}/studied/next`,
            what: "What is adapted says what the next cycle changes; nothing else does.",
          },
        ]
      : []),
  ];
};

/** Cycles of one aim follow each other: one begins where the one before was studied, and was to be adapted. */
const faultsOfOrder = (log: readonly PdsaCycle[]): readonly LogFault[] =>
  log.flatMap((cycle, at): readonly LogFault[] => {
    const earlier = log.slice(0, at).filter(({ aim }) => aim === cycle.aim);
    if (cycle.cycle !== earlier.length + 1)
      return [{ path: `/${at}/cycle`, what: `This is cycle ${earlier.length + 1} of its aim.` }];
    const before = earlier.at(-1);
    if (before === undefined) return [];
    if (before.studied?.decision !== "adapt")
      return [{ path: `/${at}`, what: "The cycle before was not studied, or not to be adapted." }];
    return cycle.startDate <= before.endDate
      ? [{ path: `/${at}/startDate`, what: "It begins before the cycle before has ended." }]
      : [];
  });

export const faultsOfLog = (log: readonly PdsaCycle[]): readonly LogFault[] => [
  ...log.flatMap(faultsOfCycle),
  ...faultsOfOrder(log),
];

/** Where a cycle stands on a day (ISO): before it began, under way, over and not studied, or what was decided. */
export const stateOf = (
  { startDate, endDate, studied: seen }: PdsaCycle,
  on: string,
): "planned" | "under way" | "to be studied" | "adopt" | "adapt" | "abandon" => {
  if (seen !== undefined) return seen.decision;
  if (on < startDate) return "planned";
  return on <= endDate ? "under way" : "to be studied";
};
