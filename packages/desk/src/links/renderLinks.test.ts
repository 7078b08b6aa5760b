import { expect, test } from "vitest";
import type { DeskLink } from "./linkWords.ts";
import { renderLink } from "./renderLink.ts";
import { renderLinks } from "./renderLinks.ts";

const link: DeskLink = {
  id: "01ABCDEFGHJKMNPQRSTVWXYZ01",
  state: "live",
  createdAt: Date.parse("2026-07-22T12:00:00Z"),
  expiresAt: Date.parse("2026-12-21T00:00:00Z"),
  revokedAt: null,
  contentVersion: "0.1.0/amoxicillin/1",
  labelVariant: "large-16 <easy>",
  languages: ["en-GB"],
};
const list = { csrf: "mark", links: [link], olderThan: null, newest: true, notFound: null };

test("links are listed with their state, by the clock of the country", () => {
  const page = renderLinks(list);
  expect(page).toContain(`<a href="/desk/links/${link.id}">22 Jul 2026, 13:00</a>`);
  expect(page).toContain("large-16 &lt;easy&gt;");
  expect(page).not.toContain("Older</a>");
  expect(renderLinks({ ...list, olderThan: link.id })).toContain(`?before=${link.id}">Older</a>`);
});

test("no links, and no older ones, are said", () => {
  expect(renderLinks({ ...list, links: [] })).toContain("No link was made yet.");
  expect(renderLinks({ ...list, links: [], newest: false })).toContain("There are no older links.");
});

test("what was not found stands in its field, as text, to be mended", () => {
  const page = renderLinks({ ...list, notFound: '"><b>' });
  expect(page).toContain('value="&quot;&gt;&lt;b&gt;"');
  expect(page).toContain("There is no link with this code or id.");
});

test("a link is withdrawn by a form that only the question has, and never twice", () => {
  const shown = renderLink({ csrf: "mark", link, asking: false });
  expect([shown.includes("Withdraw for good"), shown.includes("/withdraw")]).toEqual([false, true]);
  const asked = renderLink({ csrf: "mark", link, asking: true });
  expect(asked).toContain(`action="/desk/links/${link.id}/withdraw"`);
  const over = { ...link, state: "revoked", revokedAt: link.createdAt } as const;
  const done = renderLink({ csrf: "mark", link: over, asking: true });
  expect([done.includes("/withdraw"), done.includes("This link is withdrawn.")]).toEqual([false, true]);
});
