// A draft and what is approved paginate alike, whoever reads it and on whatever stock: who looked at the one has
// seen the other.
import {
  approve,
  type Group,
  type LabelRequest,
  type LabelsOfItem,
  type Measuring,
  type Page,
  prepare,
  profileNames,
  stockNames,
} from "@plainlabel/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { evenMeasurer } from "../../packages/core/src/layout/evenMeasurer.ts";
import { examples, varied } from "../golden/exampleRequests.ts";

const painter: Measuring = { measurer: evenMeasurer, measurerFor: () => evenMeasurer, qrModules: () => 29 };
const approval = { by: "PS", at: "2026-11-22T09:30:00Z" };

/** Wide letters, as a label is laid out with before its link is made. */
const link = {
  url: `HTTPS://LABELS.EXAMPLE.ORG/M/${"W".repeat(26)}`,
  shortUrl: "https://labels.example.org/C/WWWW-WWWW",
  opens: "page",
} as const;

const draft = fc
  .record({
    example: fc.constantFrom(...examples),
    profile: fc.constantFrom(...profileNames),
    stock: fc.constantFrom(...stockNames),
    easyRead: fc.boolean(),
    linked: fc.boolean(),
  })
  .map(({ example, profile, stock, easyRead, linked }): LabelRequest => {
    const { approval: _approval, link: _link, ...request } = varied(example.request, profile, stock);
    const person = { ...request.person, needs: { ...request.person.needs, easyRead } };
    return { ...request, person, ...(linked ? { link } : {}) };
  });

const wordsOf = ({ items }: Group): string =>
  items.map((item) => (item.kind === "text" ? item.text : `[${item.kind}]`)).join("");

/** The sentences of one label with their places. The tag, which tells a draft, is left out. */
const bodyOf = ({ groups }: Page, setId: string): readonly unknown[] =>
  groups
    .filter(({ items }) => items[0]?.kind !== "text" || items[0].role !== "draft")
    .filter((group) => !/^(Label )?\d+( of |\/)\d+/.test(wordsOf(group)) && wordsOf(group) !== setId)
    .map(({ role, lang, items }) => ({ role, lang, items }));

const bodiesOf = ({ set, setId }: LabelsOfItem): readonly unknown[] =>
  set.pages.map((page) => ({ ...page, groups: bodyOf(page, setId) }));

it("label for label the same sentences in the same places, with an approval given at once or afterwards", () => {
  const seen = { sets: 0, many: 0, refused: 0 };
  fc.assert(
    fc.property(draft, (request) => {
      const drafted = prepare([request], painter);
      const asked = prepare([{ ...request, approval }], painter);
      if (!drafted.ok) {
        seen.refused += 1;
        expect(asked.ok).toBe(false);
        return;
      }
      const afterwards = approve(drafted.value, approval);
      // Where a question is open neither is approved, for the same reasons.
      if (!afterwards.ok || !asked.ok) {
        expect(afterwards).toEqual(asked);
        return;
      }
      const [before] = drafted.value.items;
      const [after] = afterwards.value.items;
      const [fresh] = asked.value.items;
      seen.sets += 1;
      if (after!.set.pages.length > 1) seen.many += 1;
      expect(bodiesOf(after!)).toEqual(bodiesOf(before!));
      expect(after!.set).toEqual(fresh!.set);
      expect(after!.document).toEqual(fresh!.document);
      expect(after!.findings).toEqual(before!.findings);
      const marks = before!.set.pages.map(({ groups }) =>
        groups.filter((group) => wordsOf(group) === "DRAFT"),
      );
      expect(marks.every((found) => found.length === 1)).toBe(true);
      expect(JSON.stringify(after!.set)).not.toContain("DRAFT");
    }),
    { numRuns: 90, seed: 20261129 },
  );
  // A claim about nothing would hold too.
  expect(seen.sets).toBeGreaterThan(60);
  expect(seen.many).toBeGreaterThan(20);
});
