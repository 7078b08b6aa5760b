// What is prepared is one value: JSON, laid out once, and approved or linked without being laid out again.
import { readFileSync } from "node:fs";
import { accepted } from "@plainlabel/directions";
import { describe, expect, test } from "vitest";
import { approve } from "./approve.ts";
import { bearLinks, type LabelLink } from "./bearLinks.ts";
import { evenMeasurer } from "./layout/evenMeasurer.ts";
import type { Item } from "./layout/LabelSet.ts";
import { type LabelsOfItem, type Prepared, readPrepared } from "./Prepared.ts";
import { prepare } from "./prepare.ts";
import type { Measuring } from "./prepareLabels.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";
import { readRequest } from "./request/readRequest.ts";

/** A painter that counts how often a set is laid out: its own face is asked for its metrics once each time. */
const counting = (): { readonly painter: Measuring; readonly layouts: () => number } => {
  let layouts = 0;
  const measurer = {
    ...evenMeasurer,
    metrics: (...asked: Parameters<typeof evenMeasurer.metrics>) => {
      layouts += 1;
      return evenMeasurer.metrics(...asked);
    },
  };
  const painter: Measuring = {
    measurer,
    measurerFor: () => measurer,
    qrModules: (url) => (url.length > 60 ? 33 : 29),
  };
  return { painter, layouts: () => layouts };
};

const requestOf = (name: string, change: Partial<LabelRequest> = {}): LabelRequest => {
  const path = new URL(`../../../examples/requests/${name}.json`, import.meta.url);
  const read = readRequest(JSON.parse(readFileSync(path, "utf8")));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  const { approval: _, link: _link, ...draft } = read.value;
  return { ...draft, ...change };
};

const preparedOf = (requests: readonly LabelRequest[], painter: Measuring = counting().painter): Prepared => {
  const prepared = prepare(requests, painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  return prepared.value;
};

const approval = { by: "PS", at: "2026-11-22T09:30:00Z" };

/** What an approval with its own layout gives beside the state of the draft. */
const labelsOf = ({ document, set, approved, setId, findings, comparison }: LabelsOfItem) => ({
  ...{ document, set, approved, setId, findings, comparison },
});

test("is JSON and loses nothing on its way between threads", () => {
  const prepared = preparedOf([requestOf("half-a-tablet"), requestOf("methotrexate-once-weekly")]);
  expect(JSON.parse(JSON.stringify(prepared))).toStrictEqual(prepared);
  expect(readPrepared(JSON.parse(JSON.stringify(prepared)))).toEqual(accepted(prepared));
});

test("a dosage whose time is over gives no label, not even a draft; a long begun one is told", () => {
  const dosageIn = (boundsPeriod: object): LabelRequest =>
    requestOf("half-a-tablet", {
      directions: {
        dosage: [
          {
            timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", boundsPeriod } },
            doseAndRate: [{ doseQuantity: { value: 0.5, unit: "tablet" } }],
          },
        ],
      },
      dispensedOn: "2026-11-30",
    });
  const over = prepare([dosageIn({ start: "2026-10-01", end: "2026-10-07" })], counting().painter);
  expect(over.ok ? [] : over.refusals.map(({ code }) => code)).toEqual(["dosage-over"]);
  const begun = preparedOf([dosageIn({ start: "2026-10-01", end: "2026-12-07" })]);
  expect(begun.items[0]!.findings.map(({ code }) => code)).toContain("start-long-before");
});

test.each([2, 0, undefined, "1"])("of version %j it is refused in plain words", (version) => {
  const read = readPrepared({ version, items: [] });
  expect(read.ok ? [] : read.refusals).toMatchObject([
    {
      code: "prepared-version-unknown",
      detail: "The prepared labels are of another version of this software; this one reads version 1.",
    },
  ]);
});

describe("approved", () => {
  test.each(["half-a-tablet", "steps-that-go-down", "many-warnings-in-easy-read", "welsh-name"])(
    "%s is what the approved request is laid out as, and is not laid out for it",
    (name) => {
      const { painter, layouts } = counting();
      const outcome = approve(preparedOf([requestOf(name)], painter), approval);
      expect(layouts()).toBe(1);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
      const fresh = preparedOf([requestOf(name, { approval })]);
      expect(outcome.value.items.map(labelsOf)).toEqual(fresh.items.map(labelsOf));
      expect(outcome.value.items[0]!.request.approval).toEqual(approval);
    },
  );

  test("it is not where a warning of ours and the directions count up to different ends", () => {
    const apart = requestOf("half-a-tablet", {
      directions: { text: "Take ONE tablet when required, maximum 4 tablets in 24 hours" },
      warnings: [{ number: 29 }],
    });
    for (const outcome of [
      approve(preparedOf([apart]), approval),
      prepare([{ ...apart, approval }], counting().painter),
    ])
      expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(["two-ceilings"]);
  });

  test("it is not while a question is open, and says so as the request would", () => {
    const open = requestOf("half-a-tablet", { directions: { text: "Take ONE tablet daily 5/7" } });
    const drafted = preparedOf([open]);
    const asked = prepare([{ ...open, approval }], counting().painter);
    const outcome = approve(drafted, approval);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(["question-open"]);
    expect(outcome).toEqual(asked);
  });

  test("among several the refusal says which one it speaks of", () => {
    const open = requestOf("half-a-tablet", { directions: { text: "Take ONE tablet daily 5/7" } });
    const outcome = approve(preparedOf([requestOf("welsh-name"), open]), approval);
    expect(outcome.ok ? [] : outcome.refusals.map(({ path }) => path)).toEqual(["/1/answers"]);
  });

  test("labels that were approved before keep who approved them", () => {
    const before = preparedOf([requestOf("half-a-tablet", { approval: { ...approval, by: "AB" } })]);
    expect(approve(before, approval)).toEqual(accepted(before));
  });
});

describe("with its link", () => {
  const standIn: LabelLink = {
    url: `HTTPS://LABELS.EXAMPLE.ORG/M/${"W".repeat(26)}`,
    shortUrl: "https://labels.example.org/C/WWWW-WWWW",
    opens: "film",
  };
  const made: LabelLink = {
    url: "HTTPS://LABELS.EXAMPLE.ORG/M/0123456789ABCDEFGHJKMNPQRS",
    shortUrl: "https://labels.example.org/C/7K3Q-MX2P",
    opens: "page",
  };
  const asking = requestOf("half-a-tablet", { explain: true, link: standIn, stock: "70x35" });
  const itemsOn = ({ set }: LabelsOfItem): readonly Item[] =>
    set.pages.flatMap(({ groups }) => groups).flatMap(({ items }) => items);

  test("bears it in code, print and document, draft and approved, and is not laid out for it", () => {
    const { painter, layouts } = counting();
    const linked = bearLinks(preparedOf([asking], painter), [made], painter);
    expect(layouts()).toBe(1);
    const text = JSON.stringify(linked);
    expect(text).not.toContain("WWWW");
    const [item] = linked.items;
    expect(itemsOn(item!).flatMap((one) => (one.kind === "qr" ? [one.url] : []))).toEqual([made.url]);
    const typed = itemsOn(item!).flatMap((one) =>
      one.kind === "text" && one.role === "link" ? [one.text] : [],
    );
    expect(typed.join("")).toContain("labels.example.org/C/7K3Q-MX2P");
    expect(item!.document.blocks.find(({ kind }) => kind === "link")).toMatchObject({ url: made.url });
    const outcome = approve(linked, approval);
    expect(outcome.ok && JSON.stringify(outcome.value)).toContain(made.url);
  });

  test("stands where its stand-in stood: nothing but the letters of the link is another", () => {
    const before = preparedOf([asking]);
    const after = bearLinks(before, [made], counting().painter);
    const places = (item: LabelsOfItem) =>
      itemsOn(item).map((one) =>
        one.kind === "text" ? [one.role, one.x, one.baseline, one.text.length] : [one.kind, one.x, one.y],
      );
    expect(after.items.map(places)).toEqual(before.items.map(places));
  });

  test("says what the code opens as it was laid out, which the label's size depends on", () => {
    const [item] = bearLinks(preparedOf([asking]), [made], counting().painter).items;
    expect(item!.request.link).toEqual({ ...made, opens: "film" });
  });

  test("a label that is given none stays as it is", () => {
    const before = preparedOf([asking]);
    expect(bearLinks(before, [null], counting().painter)).toEqual(before);
  });

  test.each([
    ["longer in print", { ...made, shortUrl: "https://labels.example.org/C/7K3Q-MX2P9" }],
    ["with a larger code", { ...made, url: `${made.url}/AND-MUCH-MORE-THAN-WAS-LAID-OUT` }],
  ])("one that is %s is a fault of ours", (_what, link) => {
    expect(() => bearLinks(preparedOf([asking]), [link], counting().painter)).toThrow("not as long as");
  });

  test("one for a label that was laid out without is a fault of ours", () => {
    expect(() => bearLinks(preparedOf([requestOf("half-a-tablet")]), [made], counting().painter)).toThrow(
      "laid out without a link",
    );
  });
});
