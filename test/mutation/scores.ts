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

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface OfFile {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

export interface Report {
  readonly files: Readonly<Record<string, OfFile>>;
}

const found = new Set(["Killed", "Timeout"]);
const lived = new Set(["Survived", "NoCoverage"]);

/**
 * The places of what lived, as Stryker takes them: lines from 1, columns from 0;
 * the whole of a file that is no longer as the report has it.
 */
export const placesOfSurvivors = (
  { files }: Report,
  sourceNow: (file: string) => string,
): readonly string[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) => {
    if (sourceNow(file) !== source) return [file];
    const alive = mutants.filter(({ status }) => lived.has(status));
    const places = alive.map(({ location: { start, end } }) => {
      const [from, to] = [start, end].map(({ line, column }) => `${line}:${column - 1}`);
      return `${file}:${from}-${to}`;
    });
    return [...new Set(places)];
  });

const nameOf = ({ mutatorName, replacement, location: { start, end } }: Mutant): string =>
  JSON.stringify([mutatorName, replacement, start.line, start.column, end.line, end.column]);

/**
 * The report of a run, with what a later run found of some of its mutants. Of a
 * file that has changed the later run alone counts: its mutants are others.
 */
export const withLater = (report: Report, later: Report): Report => ({
  files: Object.fromEntries(
    Object.entries(report.files).map(([file, { source, mutants }]) => {
      const now = later.files[file] ?? { source, mutants: [] };
      if (now.source !== source) return [file, now];
      const found = new Map(now.mutants.map((mutant) => [nameOf(mutant), mutant.status]));
      const statusOf = (mutant: Mutant): string => {
        const status = found.get(nameOf(mutant));
        return status === undefined || status === "Ignored" ? mutant.status : status;
      };
      return [file, { source, mutants: mutants.map((one) => ({ ...one, status: statusOf(one) })) }];
    }),
  ),
});

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
