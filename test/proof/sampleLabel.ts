// A label of two pages, placed by hand: what the planted faults are planted in.
import {
  documentVersion,
  type Group,
  type LabelDocument,
  type LabelSet,
  type Page,
  type Sentence,
  type StructureRole,
  type TextItem,
  type TextMeasurer,
  type TextRole,
} from "@plainlabel/core";

const lang = "en-GB";
const url = "HTTPS://LABEL.EXAMPLE/L/7K2M9QX4";

const sentence = (text: string, source: string): Sentence => ({
  runs: [{ text, strong: false }],
  lang,
  pictogram: null,
  source,
});

const words = {
  draft: "DRAFT. Not approved.",
  who: "Mrs Ann Smith",
  medicine: "Amoxicillin 500 mg capsules",
  dose: "Take 1 capsule 3 times a day.",
  water: "Swallow it whole with water.",
  course: "Finish the course.",
  help: "Questions? Phone 0113 496 0000.",
  invitation: "Scan to watch a film.",
  address: "LABEL.EXAMPLE/L/7K2M9QX4",
  quantity: "21 capsules. 22 November 2026.",
  children: "Keep out of the sight and reach of children.",
} as const;

export const sampleDocument: LabelDocument = {
  version: documentVersion,
  lang,
  title: "Medicine label: Amoxicillin 500 mg capsules",
  date: "2026-11-22",
  running: { who: sentence(words.who, "/person/name"), medicine: sentence(words.medicine, "/medicine") },
  blocks: [
    { kind: "draft", sentence: sentence(words.draft, "/approval") },
    { kind: "who", sentence: sentence(words.who, "/person/name") },
    { kind: "medicine", sentence: sentence(words.medicine, "/medicine") },
    {
      kind: "directions",
      asWritten: false,
      sentences: [
        { ...sentence(words.dose, "/directions/0"), pictogram: { id: "capsules", count: "1" } },
        sentence(words.water, "/directions/1"),
      ],
    },
    { kind: "warning", number: 9, sentences: [sentence(words.course, "/warnings/0")] },
    { kind: "help", sentence: sentence(words.help, "/pharmacy/phone") },
    {
      kind: "link",
      invitation: sentence(words.invitation, "/link"),
      address: sentence(words.address, "/link"),
      url,
    },
    {
      kind: "particulars",
      sentences: [sentence(words.quantity, "/medicine/quantity"), sentence(words.children, "")],
    },
  ],
};

const margin = 10;
const dot = 72 / 203;
const module = 4 * dot;

/** Lays the sample out with the painter's own ruler, so that the widths are true. */
export const sampleSet = (measurer: TextMeasurer, qrModules: (url: string) => number): LabelSet => {
  const line = (text: string, role: TextRole, size: number, x: number, baseline: number): TextItem => {
    const style = { weight: "regular", size, lang } as const;
    return { kind: "text", text, role, style, x, baseline, width: measurer.width(text.trimEnd(), style) };
  };
  const group = (role: StructureRole, ...items: Group["items"]): Group => ({ role, lang, items });
  const say = (
    text: string,
    role: TextRole,
    size: number,
    baseline: number,
    structure: StructureRole = "paragraph",
  ) => group(structure, line(text, role, size, margin, baseline));
  const page = (groups: readonly Group[], rules: Page["rules"]): Page => ({
    width: 290,
    height: 216,
    margins: { top: margin, right: margin, bottom: margin, left: margin },
    groups,
    rules,
  });
  const tag = (text: string) => group("paragraph", line(text, "running", 9, 210, 22));
  return {
    lang,
    title: sampleDocument.title,
    date: sampleDocument.date,
    dpi: 203,
    floors: {
      name: 14,
      medicine: 14,
      directions: 14,
      warning: 14,
      timetable: 14,
      help: 14,
      link: 9,
      particulars: 9,
      running: 9,
      draft: 9,
      form: 9,
      continued: 14,
    },
    pages: [
      page(
        [
          say(words.draft, "draft", 9, 22),
          tag("1 of 2 · K7Q2"),
          say(words.who, "name", 16, 44),
          say(words.medicine, "medicine", 16, 68, "heading"),
          group(
            "list-item",
            line("Take 1 capsule ", "directions", 14, 50, 100),
            line("3 times a day.", "directions", 14, 50, 120),
          ),
          group("figure", {
            kind: "pictogram",
            meaning: { id: "capsules", count: "1" },
            alt: "One capsule",
            x: margin,
            y: 88,
            width: 32,
            height: 32,
          }),
          say(words.water, "directions", 14, 150, "list-item"),
        ],
        [{ x: margin, y: 76, width: 270, height: 3 * dot }],
      ),
      page(
        [
          say(words.draft, "draft", 9, 22),
          tag("2 of 2 · K7Q2"),
          say(words.who, "running", 9, 36),
          say(words.medicine, "running", 9, 50),
          say(words.course, "warning", 14, 74, "list-item"),
          say(words.help, "help", 14, 98),
          say(words.invitation, "link", 14, 122),
          say(words.address, "link", 9, 138, "link"),
          group("figure", {
            kind: "qr",
            url,
            alt: "QR code: scan to watch a film",
            x: 220,
            y: 120,
            module,
            modules: qrModules(url),
          }),
          say(words.quantity, "particulars", 9, 154),
          say(words.children, "particulars", 9, 168),
        ],
        [],
      ),
    ],
  };
};
