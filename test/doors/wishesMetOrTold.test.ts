// What a person needs, and how labels are to be: met, refused or told, field by field. Nothing that was wished for is
// dropped in silence.
import { type LabelRequest, type Painter, paint, prepare, readRequest } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { beforeAll, describe, expect, it, test } from "vitest";
import { exampleNamed } from "../golden/exampleRequests.ts";

let painter: Painter;
beforeAll(async () => {
  painter = await createPdfPainter();
});

const {
  approval: _,
  indication: __,
  fallbackStocks: ___,
  link: ____,
  ...plain
} = exampleNamed("antibiotic-finish-the-course");
/** On paper with room for whatever is wished for. */
const base = { ...plain, person: { name: plain.person.name }, stock: "102x152" } as const;

type Needs = NonNullable<LabelRequest["person"]["needs"]>;
type Wishes = "layout" | "container" | "audience" | "policy" | "law" | "braille";
type Field = keyof Needs | Wishes;

/** How the field is refused where its value is none that we know. */
type Unknown = readonly [value: unknown, refusal: string];
/** What tells that a known value is not met: codes of findings, or "notDrawn" of the report; and what else is sent. */
type Unmet = readonly [value: unknown, told: string, more?: Partial<LabelRequest>];

interface Row {
  readonly unknown: Unknown;
  /** Empty: each value that is taken is met, or the label is refused. */
  readonly unmet: readonly Unmet[];
}

const inWordsOnly = { directions: { text: "Use as the ward told you, blue card." } };
const small = { stock: "70x35" } as const;

const needs: Readonly<Record<keyof Needs, Row>> = {
  profile: { unknown: ["huge", "not-in-list"], unmet: [["large-28", "does-not-fit", small]] },
  easyRead: { unknown: ["yes", "wrong-type"], unmet: [[true, "not-understood", inWordsOnly]] },
  pictograms: {
    unknown: ["some", "not-in-list"],
    unmet: [["all", "not-understood", inWordsOnly]],
  },
  testedPictogramsOnly: { unknown: ["yes", "wrong-type"], unmet: [[true, "notDrawn"]] },
  numbers: { unknown: ["roman", "not-in-list"], unmet: [["words", "not-understood", inWordsOnly]] },
  typeface: {
    unknown: ["arial", "not-in-list"],
    unmet: [
      ["atkinson", "typeface-without-letters", { person: { name: "Ольга Petrova" } }],
      ["andika", "typeface-without-letters", { person: { name: "Ελένη Petrova" } }],
    ],
  },
  languages: {
    unknown: [["xx"], "not-a-language-tag"],
    unmet: [
      [["de"], "language-not-available"],
      [["bfi"], "language-not-available"],
      [["pl-Cyrl"], "language-not-available"],
      [["pl", "ur"], "language-second"],
      [["pl"], "language-english-alone", inWordsOnly],
    ],
  },
  codes: {
    unknown: [["999"], "not-a-snomed-code"],
    unmet: [
      [["24700007"], "needs-code-unknown"],
      [["936641000000108"], "needs-code-not-met"],
    ],
  },
};

const wishes: Readonly<Record<Wishes, Row>> = {
  layout: { unknown: ["poster", "not-in-list"], unmet: [["sheet", "does-not-fit", small]] },
  container: {
    unknown: [{ kind: "jug" }, "not-in-list"],
    unmet: [[{ kind: "tube", diameter: 20 }, "label-covers-itself"]],
  },
  audience: { unknown: ["child", "not-in-list"], unmet: [] },
  policy: { unknown: ["always", "not-in-list"], unmet: [] },
  law: { unknown: ["mars", "not-in-list"], unmet: [] },
  braille: {
    unknown: [{ grade: 3 }, "not-in-list"],
    unmet: [[{ grade: 2 }, "braille-not-asked"]],
  },
};

const isNeed = (field: Field): field is keyof Needs => Object.hasOwn(needs, field);

const wishing = (field: Field, value: unknown, more: Partial<LabelRequest> = {}): unknown => {
  const request = { ...base, ...more };
  const wished = field === "testedPictogramsOnly" ? { pictograms: "all" } : {};
  return isNeed(field)
    ? { ...request, person: { ...request.person, needs: { ...wished, [field]: value } } }
    : { ...request, [field]: value };
};

/** Every code that tells of the label: of its refusal, or of what was made. */
const toldOf = async (sent: unknown): Promise<{ codes: readonly string[]; helps: readonly string[] }> => {
  const read = readRequest(sent);
  const prepared = read.ok ? prepare([read.value], painter) : read;
  if (!prepared.ok)
    return {
      codes: prepared.refusals.map(({ code }) => code),
      helps: prepared.refusals.map(({ help }) => help),
    };
  const made = await paint(prepared.value, [], painter, { nothingElse: true });
  if (made.outcome !== "made") throw new Error(JSON.stringify(made));
  const { findings, notDrawn } = made.items[0]!.report;
  return {
    codes: [...findings.map(({ code }) => code), ...(notDrawn.length === 0 ? [] : ["notDrawn"])],
    helps: findings.map(({ help }) => help),
  };
};

const rows = Object.entries({ ...needs, ...wishes }) as readonly (readonly [Field, Row])[];

describe("a value that we do not know is refused at its place", () => {
  test.each(rows)("%s", (field, { unknown: [value, code] }) => {
    const read = readRequest(wishing(field, value));
    const place = isNeed(field) ? `/person/needs/${field}` : `/${field}`;
    expect(read.ok ? [] : read.refusals.map(({ code, path }) => [code, path.startsWith(place)])).toEqual([
      [code, true],
    ]);
  });
});

describe("a value that we know and cannot meet is refused or told", () => {
  const unmet = rows.flatMap(([field, row]) => row.unmet.map((one) => [field, ...one] as const));

  it.each(unmet)("%s %j: %s", async (field, value, code, more) => {
    expect((await toldOf(wishing(field, value, more))).codes).toContain(code);
    // Without the wish there is nothing of it to tell, but for directions that are not understood by anybody.
    const without = await toldOf({ ...base, ...more });
    if (code !== "not-understood") expect(without.codes).not.toContain(code);
  });
});

test("a language that there are no words in is told with those that there are", async () => {
  const { helps } = await toldOf(wishing("languages", ["de"]));
  const [help] = helps.filter((each) => each.includes("There are words in"));
  expect(help).toMatch(/Polish \(pl\).*Urdu \(ur\)/);
});

test("how braille is set is not told while braille may still be asked for", async () => {
  const read = readRequest(wishing("braille", { grade: 2 }));
  const prepared = read.ok ? prepare([read.value], painter) : read;
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  const made = await paint(prepared.value, [], painter);
  if (made.outcome !== "made") throw new Error(JSON.stringify(made));
  expect(made.items[0]!.findings.map(({ code }) => code)).not.toContain("braille-not-asked");
});
