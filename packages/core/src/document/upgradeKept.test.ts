// What was kept by an earlier version is read; what a later one kept is refused in plain words.
import { expect, test } from "vitest";
import { documentVersion } from "./LabelDocument.ts";
import { upgradeKept } from "./upgradeKept.ts";

const words = { lang: "en-GB", blocks: [{ kind: "indication", sentence: { runs: [], lang: "en-GB" } }] };

const codesOf = (value: unknown): readonly string[] => {
  const outcome = upgradeKept(value);
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

test("what names no version is of the first, and is today's with every field as it was", () => {
  const outcome = upgradeKept(words);
  expect(outcome.ok && outcome.value).toEqual({ ...words, version: documentVersion });
});

test("today's version is read as it stands", () => {
  const today = { ...words, version: documentVersion };
  const outcome = upgradeKept(today);
  expect(outcome.ok && outcome.value).toEqual(today);
});

test("a document that names the first version is upgraded too", () => {
  const outcome = upgradeKept({ ...words, version: 1 });
  expect(outcome.ok && outcome.value).toEqual({ ...words, version: documentVersion });
});

test.each([documentVersion + 1, 0, -1, 1.5, "2", "1", null, "constructor", "__proto__"])(
  "version %j is refused, and never taken for a known one",
  (version) => {
    expect(codesOf({ ...words, version })).toEqual(["document-version-unknown"]);
  },
);

test.each([null, [], "words", 7, undefined])("%j is no document at all", (value) => {
  expect(codesOf(value)).toEqual(["wrong-document"]);
});

test("the refusal says which version is known", () => {
  const outcome = upgradeKept({ ...words, version: documentVersion + 1 });
  expect(outcome.ok ? "" : outcome.refusals[0]!.detail).toBe(
    "The label's words were kept by a version of this software that is not known here; the latest that is known is 2.",
  );
});
