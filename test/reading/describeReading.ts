// reading: what a machine read, in numbers, and every misreading in words.
import { type Condition, conditions, type Reading } from "./readLabels.ts";

export interface Tally {
  readonly labels: number;
  readonly wanted: number;
  readonly back: number;
  readonly lost: readonly string[];
  readonly another: readonly string[];
}

export const tallyOf = ({ labels }: Reading, wanted: Condition): Tally => {
  const read = labels.filter(({ condition }) => condition === wanted);
  const sum = (what: "wanted" | "back"): number => read.reduce((all, { judged }) => all + judged[what], 0);
  return {
    labels: read.length,
    wanted: sum("wanted"),
    back: sum("back"),
    lost: read.flatMap(({ judged }) => judged.lost),
    another: read.flatMap(({ judged }) => judged.another),
  };
};

const percent = (part: number, all: number): string =>
  all === 0 ? "-" : `${((100 * part) / all).toFixed(1)} %`;

/** A line for each condition, then every dose that did not come back as it stands. */
export const describeReading = (reading: Reading): string => {
  const { asked, labels } = reading;
  const counts = conditions.map((condition) => {
    const { labels: read, wanted, back, another } = tallyOf(reading, condition);
    const of = asked[condition === "round a bottle, unrolled" ? "round a bottle" : condition];
    return `${condition}: ${read} of ${of} requests made (${percent(read, of)}); ${back} of ${wanted} doses back (${percent(back, wanted)}), ${another.length} as another`;
  });
  const wrong = labels
    .filter(({ judged }) => judged.lost.length + judged.another.length > 0)
    .map(
      ({ condition, title, stands, read, judged: { lost, another } }) =>
        `${condition}: ${title}\n  stands: ${stands}\n  read:   ${read}\n  lost: ${lost.join("; ") || "none"}. Another: ${another.join("; ") || "none"}.`,
    );
  return [...counts, ...wrong].join("\n");
};
