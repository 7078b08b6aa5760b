import { catalogue } from "@plainlabel/pictograms";
import { expect, test } from "vitest";
import { renderPictograms } from "./renderPictograms.ts";

const [first, second] = catalogue;
if (first === undefined || second === undefined) throw new Error("the catalogue has pictures");
const passed = { ...second, status: { passed: 85, sample: 60, date: "2026-05-01" } } as const;

test("every picture is shown with its words and its status, and how many there are is told", () => {
  const page = renderPictograms({ entries: catalogue, testedOnly: false });
  for (const { id } of catalogue) expect(page).toContain(`Name “${id.replaceAll("-", " ")}”`);
  expect(page).toContain(`${catalogue.length} of ${catalogue.length} pictures shown.`);
  expect(page).toContain("<h2>1 tablet</h2>");
  expect(page.match(/<p class="state">Untested<\/p>/g)).toHaveLength(
    catalogue.filter(({ status }) => status === "untested").length,
  );
});

test("tested only leaves out what nobody was asked about, and an empty page says so", () => {
  const some = renderPictograms({ entries: [first, passed], testedOnly: true });
  expect(some).toContain("1 of 2 pictures shown. 1 of 2 is tested.");
  expect(some).toContain("Tested: understood by 85 % or more (60 people, 2026-05-01)");
  expect(some).not.toContain(`Name “${first.id}”`);
  expect(some).toContain('value="only" checked');
  const none = renderPictograms({ entries: [first], testedOnly: true });
  expect(none).toContain("0 of 1 picture shown. No picture has been tested yet.");
  expect(none).not.toContain('<ul class="gallery">');
});
