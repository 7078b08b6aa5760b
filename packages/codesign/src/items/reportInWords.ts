// items: a report as Markdown. Shares never stand without how many were asked and how sure that is.
import type { Interval } from "../statistics/wilson.ts";
import type { ItemInArm, StudyReport } from "./reportOn.ts";

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const sure = (interval: Interval | null): string =>
  interval === null
    ? "nobody asked"
    : `${percent(interval.share)} (${percent(interval.low)} to ${percent(interval.high)})`;
const points = ({ share, low, high }: Interval): string => {
  const signed = (value: number): string => `${value >= 0 ? "+" : "−"}${Math.abs(100 * value).toFixed(0)}`;
  return `${signed(share)} (${signed(low)} to ${signed(high)})`;
};

const itemRow = ({ item, arm, of, counts, right, confusions, status }: ItemInArm): string =>
  `| ${item} | ${arm} | ${of} | ${sure(right)} | ${counts.wrong} | ${sure(confusions)} | ${counts["dont-know"]} | ${counts.silent} | ${status} |`;

/** `digest`: of the plan as it was fixed. */
export const reportInWords = (report: StudyReport, digest: string): string => {
  const { agreement, items, differences, mark, planned, people, supporters } = report;
  const kappa = agreement.kappa === "not defined" ? "not defined" : agreement.kappa.toFixed(2);
  const asked = Object.entries(people).map(([arm, of]) => `${of} of ${planned} in ${arm}`);
  return [
    "# What came out",
    "",
    `Plan ${digest}. Mark ${mark} in a hundred. Asked: ${asked.join(", ")}. Answers of supporters, not counted: ${supporters}. Intervals: Wilson, Newcombe for differences, 95 %.`,
    "",
    ...Object.entries(people)
      .filter(([, of]) => of < planned)
      .map(([arm, of]) => `**${arm} is not finished: ${of} of ${planned} people.**\n`),
    ...(agreement.enough
      ? [`The judges agreed: kappa ${kappa} (${agreement.words}) over ${agreement.answers} answers.`]
      : [
          `**The judges do not agree enough: kappa ${kappa} (${agreement.words}) over ${agreement.answers} answers. Mend the code book and judge afresh; nothing below may be published.**`,
        ]),
    "",
    "| Item | Arm | People | Right | Wrong | Opposite or dangerous | Don't know | Silent | Status |",
    "|---|---|---|---|---|---|---|---|---|",
    ...items.map(itemRow),
    "",
    ...(differences.length === 0
      ? []
      : [
          "| Item | Arm, less the first | Points in a hundred |",
          "|---|---|---|",
          ...differences.map(({ item, arm, difference }) => `| ${item} | ${arm} | ${points(difference)} |`),
          "",
        ]),
  ].join("\n");
};
