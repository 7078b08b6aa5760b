// test: what a run of Stryker found, by file, kept from run to run for the page about the reader.

/** How many mutants of a file were made and how many were found. */
export interface Score {
  readonly mutants: number;
  /** Killed by a test, or by the limit of time. */
  readonly killed: number;
  /** The commit whose file was changed, and the day. */
  readonly commit: string;
  readonly day: string;
}

export type Scores = Readonly<Record<string, Score>>;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const found = new Set(["Killed", "Timeout"]);
const lived = new Set(["Survived", "NoCoverage"]);

/** The scores of a report. A file without a valid mutant has none. */
export const scoresOf = ({ files }: Report, { commit, day }: Pick<Score, "commit" | "day">): Scores =>
  Object.fromEntries(
    Object.entries(files).flatMap(([file, { mutants }]) => {
      const killed = mutants.filter(({ status }) => found.has(status)).length;
      const survived = mutants.filter(({ status }) => lived.has(status)).length;
      if (killed + survived === 0) return [];
      const score = { mutants: killed + survived, killed, commit, day };
      return [[file.replace("packages/directions/src/", ""), score]];
    }),
  );

/** Those measured now in the place of those measured before, in the order of their names. */
export const merged = (before: Scores, now: Scores): Scores =>
  Object.fromEntries(Object.entries({ ...before, ...now }).sort(([one], [other]) => (one < other ? -1 : 1)));
