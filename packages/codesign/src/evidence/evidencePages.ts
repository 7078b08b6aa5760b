// evidence: for each picture, phrase and layout one page: what it is, where it is used, and what people made of it.
import type { ItemInArm, StudyReport } from "../items/reportOn.ts";
import type { Interval } from "../statistics/wilson.ts";

export type EvidenceKind = "picture" | "phrase" | "layout";

/** Something that a label is made of. */
export interface EvidenceItem {
  readonly kind: EvidenceKind;
  /** Its name among those of its kind, as in a plan's items: "picture.tablets" is its item. */
  readonly name: string;
  /** What it is, a line each. */
  readonly about: readonly string[];
  /** Where it is used: names of requests. */
  readonly usedBy: readonly string[];
}

/** A report of a study with the digest of its plan. */
export interface EvidenceOf {
  readonly report: StudyReport;
  readonly digest: string;
}

export interface EvidencePage {
  /** Under the folder: "pictures/tablets.md". */
  readonly path: string;
  readonly text: string;
}

export const itemName = ({ kind, name }: Pick<EvidenceItem, "kind" | "name">): string => `${kind}.${name}`;

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const sure = (interval: Interval | null): string =>
  interval === null
    ? "nobody asked"
    : `${percent(interval.share)} (${percent(interval.low)} to ${percent(interval.high)})`;

const inLine = (text: string): string => text.replace(/\s+/gu, " ").replace(/([\\|*_`<>[\]#])/g, "\\$1");

/** Of studies whose judges agreed enough; of others nothing may be said. */
const testsOf = (
  item: EvidenceItem,
  studies: readonly EvidenceOf[],
): readonly { readonly found: ItemInArm; readonly digest: string; readonly mark: number }[] =>
  studies.flatMap(({ report, digest }) =>
    report.agreement.enough
      ? report.items
          .filter((found) => found.item === itemName(item) && found.of > 0)
          .map((found) => ({ found, digest, mark: report.mark }))
      : [],
  );

const statusOfItem = (item: EvidenceItem, studies: readonly EvidenceOf[]): string =>
  testsOf(item, studies)
    .map(({ found }) => found.status)
    .join("; ") || "untested";

const pageOf = (item: EvidenceItem, studies: readonly EvidenceOf[]): string => {
  const tests = testsOf(item, studies);
  return [
    `# ${item.kind} ${inLine(item.name)}`,
    "",
    `Status: **${statusOfItem(item, studies)}**`,
    "",
    ...item.about.map(inLine).flatMap((line) => [line, ""]),
    "## Tests",
    "",
    ...(tests.length === 0
      ? ["Nobody was asked.", ""]
      : [
          "| Plan | Mark | Arm | People | Right | Opposite or dangerous | Status |",
          "|---|---|---|---|---|---|---|",
          ...tests.map(
            ({ found, digest, mark }) =>
              `| ${digest} | ${mark} | ${inLine(found.arm)} | ${found.of} | ${sure(found.right)} | ${sure(found.confusions)} | ${found.status} |`,
          ),
          "",
        ]),
    "## Used by",
    "",
    ...(item.usedBy.length === 0
      ? ["None of the requests that were looked at."]
      : item.usedBy.map((name) => `- ${inLine(name)}`)),
    "",
  ].join("\n");
};

const folders: Readonly<Record<EvidenceKind, string>> = {
  picture: "pictures",
  phrase: "phrases",
  layout: "layouts",
};

/** A page each, and one that lists them. Two of one kind have two names. */
export const evidencePages = (
  items: readonly EvidenceItem[],
  studies: readonly EvidenceOf[],
): readonly EvidencePage[] => {
  const pathOf = ({ kind, name }: EvidenceItem): string => `${folders[kind]}/${name}.md`;
  const rows = items.map(
    (item) =>
      `| [${inLine(item.name)}](${pathOf(item)}) | ${item.kind} | ${statusOfItem(item, studies)} | ${item.usedBy.length} |`,
  );
  const untested = items.filter((item) => statusOfItem(item, studies) === "untested").length;
  return [
    {
      path: "index.md",
      text: [
        "# Evidence",
        "",
        `${items.length} pictures, phrases and layouts; about ${untested} of them nobody was asked.`,
        "",
        "| What | Kind | Status | Requests that use it |",
        "|---|---|---|---|",
        ...rows,
        "",
      ].join("\n"),
    },
    ...items.map((item) => ({ path: pathOf(item), text: pageOf(item, studies) })),
  ];
};
