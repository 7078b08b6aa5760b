// report: rules of other people's standards, each judged by what stands on the label.
import type { TextRole } from "../layout/LabelSet.ts";
import type { ConformanceRow, Judgement, LabelReport } from "./LabelReport.ts";

/** What the rules are judged by. */
export type Measured = Pick<LabelReport, "sizes" | "sentences" | "pictograms" | "directions" | "labels"> & {
  readonly hasIndication: boolean;
  readonly easyRead: boolean;
  /** A name goes on behind its own hyphen on the next line. */
  readonly hyphenAtLineEnd: boolean;
};

interface Rule {
  readonly standard: string;
  readonly rule: string;
  readonly source: string;
  readonly judge: (label: Measured) => readonly [Judgement, string];
}

const when = (met: boolean, evidence: string): readonly [Judgement, string] => [
  met ? "met" : "not met",
  evidence,
];

const byPeople = (why: string) => (): readonly [Judgement, string] => ["cannot be judged by machine", why];

const byDesign = (evidence: string) => (): readonly [Judgement, string] => ["met", evidence];

const essential: readonly TextRole[] = ["name", "medicine", "directions", "warning"];

const smallest = (label: Measured, roles: readonly TextRole[]): number =>
  Math.min(...roles.flatMap((role) => label.sizes[role]?.points ?? []));

const atLeast =
  (points: number, roles: readonly TextRole[] = essential) =>
  (label: Measured): readonly [Judgement, string] =>
    when(
      smallest(label, roles) >= points,
      `smallest of ${roles.join(", ")}: ${smallest(label, roles)} point`,
    );

const everyRole: readonly TextRole[] = [...essential, "timetable", "help", "link", "particulars", "running"];

const ukaaf = "https://info.5y1.org/serif-typeface-examples_1_be1193.html";
const rnib = "https://studylib.net/doc/18866603/appendix-1--clear-print-guidelines-from-the-royal-nationa...";
const accessBoard =
  "https://test.visionaware.org/for-seniors/health-and-aging/managing-your-medication/talking-to-your-pharmacist/format-specific-best-practices-for-prescription-labels/";
const usp = "http://wisconsinliteracy.org/health-literacy/toolkit/2-usp-chapter-17-summary.html";
const california = "https://www.law.cornell.edu/regulations/california/16-CCR-1707.5";
const inclusion = "https://www.file-pdf.it/2016/12/16/easy-language-iyw/";
const pdfUa = "https://pdfa.org/resource/the-matterhorn-protocol/";

/** Rules as summarised in our own words; the page that was read stands beside each. */
const rules: readonly Rule[] = [
  { standard: "UKAAF G003 clear print", rule: "12 point or more", source: ukaaf, judge: atLeast(12) },
  {
    standard: "UKAAF G003 clear print",
    rule: "the same size for every word",
    source: ukaaf,
    judge: atLeast(12, everyRole),
  },
  { standard: "UKAAF G003 large print", rule: "16 point or more", source: ukaaf, judge: atLeast(16) },
  {
    standard: "UKAAF G003",
    rule: "no italics, no underlining, no hyphens at line ends, aligned left",
    source: ukaaf,
    judge: ({ hyphenAtLineEnd }) =>
      hyphenAtLineEnd
        ? when(false, "a name that is wider than the label goes on behind its own hyphen")
        : when(true, "layout has none of them"),
  },
  { standard: "RNIB clear print", rule: "14 point recommended", source: rnib, judge: atLeast(14) },
  { standard: "US Access Board (2013)", rule: "18 point", source: accessBoard, judge: atLeast(18) },
  {
    standard: "US Access Board (2013)",
    rule: "bold type throughout",
    source: accessBoard,
    judge: () => when(false, "only dose, time and names are bold"),
  },
  {
    standard: "USP <17>",
    rule: "11 point sans serif or more for critical words",
    source: usp,
    judge: atLeast(11),
  },
  {
    standard: "USP <17>",
    rule: "nothing cut off or abbreviated by the printer",
    source: usp,
    judge: byDesign("the finished file was read back word for word"),
  },
  {
    standard: "California 16 CCR 1707.5",
    rule: "12 point sans serif for person, medicine, directions and purpose",
    source: california,
    judge: atLeast(12, ["name", "medicine", "directions"]),
  },
  {
    standard: "California 16 CCR 1707.5",
    rule: "person, medicine, directions and purpose stand together, in this order",
    source: california,
    judge: () => when(false, "UK order: what the medicine is for stands before the directions"),
  },
  {
    standard: "Inclusion Europe, Information for all",
    rule: "short sentences",
    source: inclusion,
    judge: ({ sentences }) => when(sentences.longest <= 15, `longest sentence: ${sentences.longest} words`),
  },
  {
    standard: "Inclusion Europe, Information for all",
    rule: "people with learning disabilities took part",
    source: inclusion,
    judge: byPeople("nobody has tested these words with readers yet"),
  },
  {
    standard: "PDF/UA-1",
    rule: "tagged, titled, in a known language, fonts embedded",
    source: pdfUa,
    judge: byDesign("read back from the finished file"),
  },
  {
    standard: "PDF/UA-1",
    rule: "alternative texts say what the pictures mean",
    source: pdfUa,
    judge: byPeople("a person has to compare picture and words"),
  },
];

/** Every rule judged; in no case a claim that a whole standard is met. */
export const conformanceOf = (label: Measured): readonly ConformanceRow[] =>
  rules.map(({ standard, rule, source, judge }) => {
    const [judgement, evidence] = judge(label);
    return { standard, rule, judgement, evidence, source };
  });
