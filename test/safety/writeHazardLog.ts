// safety: hazards as data into the page that people read, docs/safety/hazard-log.md.
import {
  type Control,
  type Hazard,
  type HazardFile,
  type Judgement,
  likelihoods,
  severities,
  testsOf,
} from "./HazardFile.ts";

/**
 * Risk from 1 to 5 by likelihood (rows, very low first) and severity (columns,
 * minor first): the example matrix of DCB0129's guidance as we know it, which
 * the clinical safety officer confirms or replaces.
 */
const matrix = [
  [1, 1, 2, 2, 3],
  [1, 2, 2, 3, 4],
  [2, 2, 3, 3, 4],
  [2, 3, 3, 4, 5],
  [3, 4, 4, 5, 5],
] as const;

export const riskOf = ({ severity, likelihood }: Judgement): number =>
  matrix[likelihoods.indexOf(likelihood)]![severities.indexOf(severity)]!;

/** A table whose columns are as wide as their widest cell, as the formatter wants it. The first row is the head. */
const table = (rows: readonly (readonly (string | number)[])[]): readonly string[] => {
  const cells = rows.map((row) => row.map((one) => String(one).replaceAll("|", "\\|")));
  const widths = cells[0]!.map((_, at) => Math.max(3, ...cells.map((row) => row[at]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((one, at) => one.padEnd(widths[at]!)).join(" | ")} |`;
  const [head, ...body] = cells;
  return [line(head!), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
};

/** What is not proved or not covered, the controls without a test first. */
export const openPointsOf = ({ controls, open }: Hazard): readonly string[] => [
  ...controls.flatMap((one) => ("noTestYet" in one ? [`${one.id}, no test yet: ${one.noTestYet}.`] : [])),
  ...open,
];

const proofOf = (one: Control): readonly string[] => {
  if ("noTestYet" in one) return ["  - no test yet (see Open)"];
  if ("checklist" in one)
    return [`  - the deployer's: ${one.checklist.join(", ")} of the [checklist](deployer-checklist.md)`];
  return one.tests.map(({ file, title }) => `  - \`${file}\`: ${title.replaceAll("<", "&lt;")}`);
};

const sayJudgement = (one: Judgement): string => `${one.severity}, ${one.likelihood}: risk ${riskOf(one)}`;

const section = (hazard: Hazard): readonly string[] => {
  const open = openPointsOf(hazard);
  return [
    `## ${hazard.id}. ${hazard.name}`,
    "",
    `- **Causes.** ${hazard.causes.join(" ")}`,
    `- **Effect.** ${hazard.effect}`,
    `- **Before controls (proposed).** ${sayJudgement(hazard.before)}`,
    `- **After controls (proposed).** ${sayJudgement(hazard.after)}`,
    "",
    "Controls, each with its proof:",
    "",
    ...hazard.controls.flatMap((one) => [`- **${one.id}** ${one.what}`, ...proofOf(one)]),
    "",
    ...(open.length === 0 ? ["Open: nothing known."] : ["Open:", "", ...open.map((point) => `- ${point}`)]),
    "",
  ];
};

const stillHigh = (hazards: readonly Hazard[]): string =>
  hazards
    .filter(({ after }) => riskOf(after) > 3)
    .map(({ id }) => id)
    .join(", ") || "none";

/** The whole page; the same for the same data. */
export const writeHazardLog = ({ status, hazards }: HazardFile): string =>
  [
    "<!-- Written from hazards.json by `npm run bless`. Change it there. -->",
    "# Hazard log",
    "",
    `**Status: ${status}.**`,
    "",
    "Shaped after DCB0129. Severity and likelihood are the makers' proposals, to be judged by a clinical safety officer; so is the acceptance of what remains. \"After\" counts the software's controls and, where they are named, the deployer's. Every test named here exists and runs, or `npm test` fails; a hazard without a living test fails too. What has no test, and what no control covers, stands under Open.",
    "",
    "Severity is minor, significant, considerable, major or catastrophic; likelihood very low to very high. Risk is 1 to 5 by the example matrix of the guidance: 1 and 2 acceptable, 3 acceptable only where reducing it further is impractical, 4 and 5 not acceptable without further control.",
    "",
    ...table([
      ["", "hazard", "before", "after", "tests", "open"],
      ...hazards.map((one) => [
        one.id,
        one.name,
        riskOf(one.before),
        riskOf(one.after),
        testsOf(one).length,
        openPointsOf(one).length,
      ]),
    ]),
    "",
    `Still at 4 or 5 after controls, so to be reduced further or not used: ${stillHigh(hazards)}.`,
    "",
    ...hazards.flatMap(section),
  ].join("\n");
