// Hazard: on a bottle a wide label shows its middle only, and "2.5 mg" was seen as ".5 mg". The dose stands on
// the front third, or the pharmacist is told.
import { type LabelRequest, type LabelSet, verifyFile } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { prepareLabels } from "../../packages/core/src/prepareLabels.ts";
import { reportOn } from "../../packages/core/src/report/reportOn.ts";
import { exampleNamed, varied } from "../golden/exampleRequests.ts";

const painter = await createPdfPainter();
const millimetre = 72 / 25.4;

const prepared = (profile: "clear" | "large-18", more: Partial<LabelRequest>) => {
  const made = prepareLabels(
    { ...varied(exampleNamed("child-5ml-spoon"), profile, "102x76"), ...more },
    painter,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value;
};

const doseOf = ({ pages }: LabelSet) =>
  pages
    .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
    .flatMap((item) => (item.kind === "text" && item.role === "directions" ? [item] : []));

const roundOf = (item: ReturnType<typeof prepared>) =>
  reportOn(item, { level: "standard", requestDigest: "", fileDigest: "" }).container;

// 100 degrees of the way round 60 mm are 52.4 mm, the middle of 102 mm from 24.8 to 77.2 mm.
const bottle = { kind: "bottle", diameter: 60 } as const;

it("stands in the middle third of the way round, and the report says so", () => {
  const item = prepared("clear", { container: bottle });
  const dose = doseOf(item.set);
  expect(dose.length).toBeGreaterThan(0);
  expect(Math.min(...dose.map(({ x }) => x))).toBeGreaterThanOrEqual(24.7 * millimetre);
  expect(Math.max(...dose.map(({ x, width }) => x + width))).toBeLessThanOrEqual(77.3 * millimetre);
  expect(item.findings.map(({ code }) => code)).not.toContain("dose-beyond-front");
  expect(roundOf(item)).toEqual({ kind: "bottle", diameter: 60, front: 52.36, doseInFront: true });
});

it("is no narrower on what is not round, on a flag and on a sheet", () => {
  const left = (more: Partial<LabelRequest>) =>
    Math.min(...doseOf(prepared("clear", more).set).map(({ x }) => x)) / millimetre;
  expect(left({ container: { kind: "box" } })).toBeLessThan(19.5);
  // The tail of 15 mm and the border of 4 mm.
  const flag = prepared("clear", { container: bottle, layout: "flag" });
  expect(flag.findings.map(({ code }) => code)).not.toContain("dose-beyond-front");
  expect(roundOf(flag)?.doseInFront).toBeNull();
  expect(roundOf(prepared("clear", { container: { kind: "box" } }))).toEqual({
    kind: "box",
    diameter: null,
    front: null,
    doseInFront: null,
  });
});

it("goes round the side only where it must, with a finding that names other ways", () => {
  const item = prepared("large-18", { container: { kind: "tube", diameter: 20 } });
  const found = item.findings.filter(({ path }) => path === "/container");
  // 100 degrees of the way round 20 mm are 17.5 mm; all the way is 62.8 mm, and the label 102 mm long.
  expect(found.map(({ code, detail }) => [code, detail])).toEqual([
    [
      "dose-beyond-front",
      "The front of this tube shows 17 mm of a label at once, and the directions are wider on 102x76 stock.",
    ],
    [
      "label-covers-itself",
      "It is 62 mm round this tube: on 102x76 stock the end of the label covers its beginning.",
    ],
  ]);
  expect(found[0]!.help).toMatch(/flag.*sheet.*companion/);
  expect(roundOf(item)?.doseInFront).toBe(false);
});

it("is missed by verification where it is painted round the side", async () => {
  const item = prepared("clear", { container: bottle });
  const flat = prepared("clear", {});
  const promised = item.set.pages[0]!.front!;
  const broken = {
    ...flat,
    set: { ...flat.set, pages: flat.set.pages.map((page) => ({ ...page, front: promised })) },
  };
  const codesOf = async (one: typeof item) =>
    verifyFile([one], await painter.readBack(await painter.paint([one.set]), "standard", 203)).map(
      ({ code }) => code,
    );
  expect(await codesOf(item)).toEqual([]);
  expect(await codesOf(broken)).toContain("dose-round-the-side");
});
