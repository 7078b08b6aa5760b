import { expect, test } from "vitest";
import { posterAddress, renderPosters } from "./renderPosters.ts";

test("what was typed is in the fields and in the poster's address, as text and nothing else", () => {
  const typed = { name: 'A & B "Pharmacy" <b>', phone: "01632 960123" };
  const page = renderPosters({ ...typed, refusals: [] });
  expect(page).toContain('value="A &amp; B &quot;Pharmacy&quot; &lt;b&gt;"');
  expect(page).not.toContain("<b>");
  const address = new URL(posterAddress(typed), "http://desk");
  expect([address.pathname, address.searchParams.get("name")]).toEqual(["/desk/posters/a4", typed.name]);
});

test("a poster that names nobody has an address without a query", () => {
  expect(posterAddress({ name: "", phone: "" })).toBe("/desk/posters/a4");
});

test("while a field is wrong no poster is shown", () => {
  const refusals = [{ code: "x", path: "/phone", detail: "Not a number.", help: "Write it." }];
  const page = renderPosters({ name: "A", phone: "?", refusals });
  expect(page).toContain('<p class="wrong" id="phone-wrong">Not a number. Write it.</p>');
  expect(page).not.toContain("<iframe");
});
