// sets: what was measured as docs/label-sets.md.
import type { SetsMeasured } from "./measureSets.ts";

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

const readerOf = ({ profile, easyRead }: SetsMeasured): string =>
  `${profile}${easyRead ? ", easy read" : ""}`;

const rowOf = (row: SetsMeasured): string =>
  `| ${row.stock} | ${readerOf(row)} | ${share(row.complete, row.made)} | ${share(row.silent, row.made)} | ${(row.labels / row.made).toFixed(1)} | ${share(row.footAlone, row.made)} | ${row.tallHeads} of ${row.later} | ${row.refused.length === 0 ? "none" : row.refused.join(", ")} |`;

const missingOf = (row: SetsMeasured): string =>
  `- ${row.stock}, ${readerOf(row)}: ${row.incomplete.length === 0 ? "all are" : `all but ${row.incomplete.join(", ")}`}.`;

const tallOf = (row: SetsMeasured): string =>
  `- ${row.stock}, ${readerOf(row)}: ${row.tallHeaded.length === 0 ? "none" : row.tallHeaded.join(", ")}.`;

/** The page, whole. */
export const describeSets = (rows: readonly SetsMeasured[]): string => `# Label sets, measured

Made by \`npm run bless\` and compared by a test; \`npm run sets\` prints it. Requests: the examples and the prescriptions of \`test/sets\`, ${rows[0]!.made + rows[0]!.refused.length} in all, each for every reader and stock below, without larger stock to go to.

"First label complete": the first label alone carries person, medicine with strength and form, and the whole of the directions, judged from the words that stand on it. A set that is not complete says so before it is printed (\`directions-not-on-first-label\`), and its labels say on which label the directions go on. "Later heads": labels from the second on whose line of person and medicine takes more than 15 % of the height; where the two names are too long for one line, they take two.

| stock (mm) | reader | first label complete | nothing of the directions on it | labels in a set (mean) | sets with a label of particulars alone | later heads over 15 % | refused |
|---|---|---|---|---|---|---|---|
${rows.map(rowOf).join("\n")}

## Which first labels are complete

${rows.map(missingOf).join("\n")}

## Whose later heads take more than 15 % of the height

${rows.map(tallOf).join("\n")}
`;
