// Promise 2 over generated documents: nothing shrinks, nothing is cut off, nothing is dropped.
import {
  type Block,
  documentVersion,
  floorsOf,
  type Item,
  type LabelDocument,
  type LabelSet,
  layoutLabels,
  type Page,
  type Profile,
  profiles,
  type Sentence,
  type Stock,
  sentencesOfBlock,
  stocks,
  type TextItem,
  wordsOf,
} from "@plainlabel/core";
import { type Meaning, pictureSize } from "@plainlabel/pictograms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenMeasurer } from "../../packages/core/src/layout/evenMeasurer.ts";

const word = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789"),
  minLength: 1,
  maxLength: 14,
});
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(" "));

const dose = [{ id: "tablets", count: "2" }] as const;
/** One cell, or several. */
const picture = fc.constantFrom<Meaning | null>(
  null,
  { id: "morning" },
  { id: "dose-each-day", dose },
  { id: "week-strip", days: ["monday"], dose },
  { id: "course-row", place: "first", dose, days: "14", ends: false },
  { id: "day-limit", dose, times: "4" },
);

const sentence = (most: number, pictured: boolean): fc.Arbitrary<Sentence> =>
  fc
    .record({ text: words(most), strong: fc.boolean(), picture })
    .map(({ text, strong, picture: meaning }) => ({
      runs: [
        { text: `${text.slice(0, 3)}`, strong },
        { text: text.slice(3), strong: !strong },
      ].filter((run) => run.text !== ""),
      lang: "en-GB",
      pictogram: pictured ? meaning : null,
      source: "",
    }));

/** A time of day has the picture of one cell. */
const time = fc
  .tuple(sentence(1, false), fc.boolean())
  .map(([said, drawn]) => ({ ...said, pictogram: drawn ? { id: "morning" as const } : null }));
const slot = fc.record({ time, amount: sentence(2, false) });

const block = fc.oneof(
  fc.record({
    kind: fc.constant("warning" as const),
    number: fc.constant(null),
    sentences: fc.array(sentence(12, true), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("timetable" as const),
    lang: fc.constant("en-GB"),
    slots: fc.array(slot, { minLength: 4, maxLength: 4 }),
  }),
);

const url = "HTTPS://EXAMPLE.ORG/M/ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const document: fc.Arbitrary<LabelDocument> = fc
  .record({
    who: sentence(4, false),
    medicine: sentence(6, false),
    directions: fc.array(sentence(15, true), { minLength: 1, maxLength: 4 }),
    blocks: fc.array(block, { maxLength: 8 }),
    link: fc.boolean(),
    help: sentence(6, false),
    particulars: fc.array(sentence(14, false), { minLength: 1, maxLength: 4 }),
    draft: fc.boolean(),
    oneIdeaALine: fc.boolean(),
    invitation: sentence(6, false),
  })
  .map(({ who, medicine, directions, blocks, link, help, particulars, draft, invitation, oneIdeaALine }) => ({
    version: documentVersion,
    lang: "en-GB",
    title: "Medicine label",
    date: "2026-11-22",
    oneIdeaALine,
    running: { who, medicine },
    blocks: [
      ...(draft ? [{ kind: "draft", sentence: who } as Block] : []),
      { kind: "who", sentence: who },
      { kind: "medicine", sentence: medicine },
      { kind: "directions", asWritten: false, sentences: directions },
      ...blocks,
      ...(link
        ? [
            {
              kind: "link",
              invitation,
              url,
              address: { ...help, runs: [{ text: url, strong: true }] },
            } as Block,
          ]
        : []),
      { kind: "help", sentence: help },
      { kind: "particulars", sentences: particulars },
    ],
  }));

const profile = fc.constantFrom(...Object.values(profiles));
const stock = fc.constantFrom(...Object.values(stocks));

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const box = (what: string, left: number, top: number, width: number, height: number): Box => ({
  what,
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const boxOf = (item: Item): Box => {
  switch (item.kind) {
    case "text":
      return {
        what: item.text,
        left: item.x,
        right: item.x + item.width,
        top: item.baseline - 0.8 * item.style.size,
        bottom: item.baseline + 0.2 * item.style.size,
      };
    case "pictogram":
      return box(item.alt, item.x, item.y, item.width, item.height);
    case "qr":
      return box("QR", item.x, item.y, item.module * item.modules, item.module * item.modules);
  }
};

/** 64 units of a drawing are 10 mm or more on paper. */
const isTooSmall = ({ meaning, width }: Extract<Item, { kind: "pictogram" }>): boolean =>
  (width / pictureSize(meaning).width) * 64 < 28.34;

const boxesOf = (page: Page): Box[] => page.groups.flatMap((group) => group.items.map(boxOf));

const tolerance = 0.01;

const lay = (doc: LabelDocument, person: Profile, paper: Stock) =>
  layoutLabels({
    document: doc,
    profile: person,
    stocks: [paper],
    dpi: 203,
    setId: "K7Q2",
    measurer: evenMeasurer,
    qrModules: () => 29,
  });

/** Runs a claim, which answers what breaks it, over generated label sets. */
const holds = (
  runs: number,
  claim: (set: LabelSet, doc: LabelDocument, person: Profile) => readonly string[],
) => {
  fc.assert(
    fc.property(document, profile, stock, (doc, person, paper) => {
      const laidOut = lay(doc, person, paper);
      const broken = laidOut.ok ? claim(laidOut.value.set, doc, person) : [];
      expect(broken).toEqual([]);
    }),
    { seed: 20261122, numRuns: runs },
  );
};

/** Which label of which set, shorter or in two lines where room is short; a draft leaves the set's letters out. */
const tagsOf = ({ blocks }: LabelDocument, label: number, of: number): readonly string[] => {
  const draft = blocks.find((block) => block.kind === "draft");
  if (of === 1) return [draft === undefined ? "K7Q2" : wordsOf(draft.sentence)];
  const short = `${label} of ${of}`;
  return draft !== undefined ? [short] : [`Label ${short} · K7Q2`, `${short} · K7Q2`, `${short}K7Q2`];
};

describe("layout of generated documents", () => {
  it("puts nothing outside the margins", () => {
    holds(600, (set) =>
      set.pages.flatMap((page) =>
        boxesOf(page)
          .filter(
            (box) =>
              box.left < page.margins.left - tolerance ||
              box.top < page.margins.top - tolerance ||
              box.right > page.width - page.margins.right + tolerance ||
              box.bottom > page.height - page.margins.bottom + tolerance,
          )
          .map((box) => box.what),
      ),
    );
  });

  it("lets nothing overlap", () => {
    const overlap = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;
    holds(600, (set) =>
      set.pages.flatMap((page) => {
        const boxes = boxesOf(page);
        return boxes.flatMap((a, at) =>
          boxes
            .slice(at + 1)
            .filter((b) => overlap(a, b))
            .map((b) => `${a.what} on ${b.what}`),
        );
      }),
    );
  });

  it("sets nothing under its floor, and pictures at 10 mm or more", () => {
    holds(400, (set, _doc, person) => {
      const floors = floorsOf(person);
      const items = set.pages.flatMap((page, at) =>
        page.groups.flatMap((group) => group.items.map((item) => ({ item, page, at }))),
      );
      return items
        .filter(({ item, page, at }) => {
          // Person and medicine on a first label under 60 mm high: 12 point or more.
          const small = at === 0 && page.height < (60 * 72) / 25.4;
          const floorOf = (role: TextItem["role"]): number =>
            (small && (role === "name" || role === "medicine")) ||
            // "More on label 2" where nothing else leaves room for it (decision 0150), and the page says so.
            (role === "continued" && page.lineFloor !== undefined)
              ? Math.min(12, floors[role])
              : floors[role];
          return (
            (item.kind === "text" && item.style.size < floorOf(item.role)) ||
            (item.kind === "pictogram" && isTooSmall(item))
          );
        })
        .map(({ item }) => item.kind);
    });
  });

  it("says every sentence once, the body in order and the foot in order", () => {
    const repeats = ["running", "draft", "continued"];
    const footRoles = ["help", "link", "particulars"];
    const footKinds = ["help", "link", "particulars"];
    holds(400, (set, doc) => {
      const groups = set.pages
        .flatMap((page) => page.groups)
        .map((group) => group.items.filter((item): item is TextItem => item.kind === "text"))
        .filter(([item]) => item !== undefined && !repeats.includes(item.role));
      return [false, true].flatMap((foot) => {
        const said = groups
          .filter(([item]) => footRoles.includes(item!.role) === foot)
          .map((items) => items.map((item) => item.text).join(""))
          .join(" ");
        const wanted = doc.blocks
          .filter((part) => part.kind !== "draft" && footKinds.includes(part.kind) === foot)
          .flatMap(sentencesOfBlock)
          .map(wordsOf)
          .join(" ");
        return said === wanted ? [] : [`${said} instead of ${wanted}`];
      });
    });
  });

  it("lets no label pass for the whole directions, and reads the foot last on each", () => {
    holds(300, (set) => {
      const textsOf = (page: Page): readonly TextItem[] =>
        page.groups.flatMap((group) => group.items.filter((item): item is TextItem => item.kind === "text"));
      const last = set.pages.findLastIndex((page) =>
        textsOf(page).some((item) => item.role === "directions"),
      );
      return set.pages.flatMap((page, at) => {
        const texts = textsOf(page);
        const line = texts.filter(({ role }) => role === "continued").map(({ text }) => text);
        const says = line.join("") === `More on label ${at + 2}.`;
        const lowest = Math.max(...boxesOf(page).map(({ bottom }) => bottom));
        const room = page.height - page.margins.bottom - lowest;
        const isDose = texts.some(({ role }) => role === "directions");
        // A name may fill a label that holds no directions; the line needs two lines on narrow stock.
        const unsaid = at < last && !says && (isDose || room > 2.8 * set.floors.directions);
        // In smaller print, and never under 12 point, only where a sentence leaves it no room in the directions' size.
        const size = Math.min(
          ...texts.filter(({ role }) => role === "continued").map(({ style }) => style.size),
        );
        const free =
          page.height -
          page.margins.bottom -
          Math.max(
            ...boxesOf(page)
              .filter(({ what }) => what !== line.join(""))
              .map(({ bottom }) => bottom),
          );
        const small =
          size < Math.min(12, set.floors.directions) ||
          (size < set.floors.directions && free > 2.8 * set.floors.directions);
        const untrue = at >= last && line.length > 0;
        const foot = texts.findIndex(({ role }) => role === "help" || role === "particulars");
        const after =
          foot < 0 ? [] : texts.slice(foot).filter(({ role }) => role === "warning" || role === "directions");
        return [
          ...(unsaid ? [`label ${at + 1} of ${last + 1} does not say so`] : []),
          ...(untrue ? [`label ${at + 1} goes on`] : []),
          ...(small ? [`label ${at + 1} says so in small print`] : []),
          ...after.map(({ text }) => `${text} after the foot`),
        ];
      });
    });
  });

  it("carries person, medicine and number on every label", () => {
    holds(300, (set, doc) =>
      set.pages.flatMap((page, at) => {
        const said = page.groups
          .flatMap((group) => group.items)
          .map((item) => (item.kind === "text" ? item.text : ""))
          .join("");
        const wanted = [wordsOf(doc.running.who), wordsOf(doc.running.medicine)];
        const tags = tagsOf(doc, at + 1, set.pages.length);
        return [
          ...wanted.filter((words) => !said.includes(words)),
          ...(tags.some((tag) => said.includes(tag)) ? [] : tags),
        ];
      }),
    );
  });

  it("names only stock that really takes the text when it refuses", () => {
    fc.assert(
      fc.property(document, profile, stock, (doc, person, paper) => {
        const laidOut = lay(doc, person, paper);
        if (laidOut.ok) return;
        const named = laidOut.refusals[0]!.help.match(/[\w.]+(?=,|\.$)/g) ?? [];
        const takes = Object.values(stocks).filter((other) => other !== paper && lay(doc, person, other).ok);
        for (const other of takes) expect(named).toContain(other.name);
        for (const other of Object.values(stocks))
          if (!takes.includes(other)) expect(named).not.toContain(other.name);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
