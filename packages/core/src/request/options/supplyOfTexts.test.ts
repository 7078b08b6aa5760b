import { expect, test } from "vitest";
import type { OptionName } from "./optionTable.ts";
import { supplyOfTexts } from "./supplyOfTexts.ts";

test.each([
  ["profile", "large-18", { needs: { profile: "large-18" } }],
  ["easy-read", "Yes", { needs: { easyRead: true } }],
  ["easy-read", "false", { needs: { easyRead: false } }],
  ["explain", "true", { explain: true }],
  ["languages", "cy, pl", { needs: { languages: ["cy", "pl"] } }],
  ["reading-needs", '["957331000000109"]', { needs: { codes: ["957331000000109"] } }],
  [
    "warnings",
    "9, 21\nMay stain your teeth",
    { warnings: [{ number: 9 }, { number: 21 }, { text: "May stain your teeth" }] },
  ],
  ["warnings", '[{"number": 9, "text": "Finish it"}]', { warnings: [{ number: 9, text: "Finish it" }] }],
  ["answers", "which-side = left", { answers: [{ question: "which-side", answer: "left" }] }],
  ["answers", '{"one": [], "two": []}', { items: { one: { answers: [] }, two: { answers: [] } } }],
  ["stock", "102x76", { stock: "102x76" }],
  ["stock", '{"width": 80, "height": 40}', { stock: { width: 80, height: 40 } }],
  ["fallback-stocks", "102x76,a5", { fallbackStocks: ["102x76", "a5"] }],
  ["container", "bottle 60 mm", { container: { kind: "bottle", diameter: 60 } }],
  ["container", "Tube 30.5", { container: { kind: "tube", diameter: 30.5 } }],
  ["container", "box", { container: { kind: "box" } }],
  ["packs", "1 of 3", { packs: { number: 1, of: 3 } }],
  ["packs", "Pack 2/3", { packs: { number: 2, of: 3 } }],
  ["copies", "2", { copies: 2 }],
  ["dpi", "300", { dpi: 300 }],
  ["indication", " For your chest ", { indication: "For your chest" }],
  ["copies", "", {}],
])("%s: %j is read", (name, text, supply) => {
  expect(supplyOfTexts({ [name]: text })).toMatchObject({ ok: true, value: supply });
});

test("parts are put together, and options beside each other", () => {
  const read = supplyOfTexts({
    ...{ "approved-by": "R. Okafor", "approved-at": "2026-11-22T10:30:00Z", "approver-role": "pharmacist" },
    ...{ "full-label-by": "R. Okafor", "full-label-at": "2026-11-22T10:30:00Z" },
    ...{ "pharmacy-name": "A", "pharmacy-address": "B", "pharmacy-phone": "C" },
    ...{ "link-url": "https://example.org/a", "link-opens": "film" },
  });
  expect(read).toMatchObject({
    ok: true,
    value: {
      approval: { by: "R. Okafor", at: "2026-11-22T10:30:00Z", role: "pharmacist" },
      fullLabel: { by: "R. Okafor", at: "2026-11-22T10:30:00Z" },
      pharmacy: { name: "A", address: "B", phone: "C" },
      link: { url: "https://example.org/a", opens: "film" },
    },
  });
});

test.each<readonly [Partial<Record<OptionName, string>>, string]>([
  [{ "easy-read": "maybe" }, "not-in-list /easy-read"],
  [{ copies: "2.0" }, "not-a-whole-number /copies"],
  [{ copies: "-1" }, "not-a-whole-number /copies"],
  [{ pharmacy: "Alder Lane" }, "not-json /pharmacy"],
  [{ warnings: "[9" }, "not-json /warnings"],
  [{ warnings: "9.21" }, "warnings-mixed /warnings"],
  [{ warnings: "9, May stain" }, "warnings-mixed /warnings"],
  [{ answers: "left" }, "not-an-answer /answers"],
  [{ container: "60 mm bottle" }, "not-a-container /container"],
  [{ packs: "3" }, "not-packs /packs"],
  [{ "approved-by": "R. Okafor" }, "half-an-approval /approved-at"],
  [{ "approver-role": "pharmacist", "approved-by": "R" }, "half-an-approval /approved-at"],
  [{ pharmacy: "{}", "pharmacy-name": "A" }, "option-said-twice /pharmacy-name"],
])("%j is refused", (texts, refusal) => {
  const read = supplyOfTexts(texts);
  expect(read.ok ? [] : read.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([refusal]);
});

test("what a value means is left to the request", () => {
  expect(supplyOfTexts({ profile: "huge", container: "jar" })).toMatchObject({ ok: true });
});
