import { expect, test } from "vitest";
import { blankForm } from "./LabelForm.ts";
import { readAs } from "./readAs.ts";

const read = (directions: string): string =>
  readAs({ ...blankForm("2026-11-28"), medicineName: "Amoxicillin", form: "capsules", directions }).html;

const added = (page: string): readonly string[] =>
  [...page.matchAll(/<span class="added">([^<]*)<\/span>/g)].map(([, word = ""]) => word);

test("words that the directions do not say are dotted, and no others", () => {
  expect(added(read("1 tds for 7 days"))).toEqual(["Take", "capsule,", "Take"]);
  expect(added(read("Take ONE capsule THREE times a day"))).toEqual([]);
});

test("what has no meaning is framed, the signs in it with it", () => {
  const page = read("two bd pc prn max 8/24");
  expect(page).toContain('<mark class="miss">max 8/24</mark>');
  expect(page).toContain("two bd pc prn");
});

test("nothing is said of an empty field", () => {
  expect(read("")).toBe('<div id="read-as" data-part></div>');
});
