// What the version of commit f464f56 kept opens word for word; what a later version kept is refused.
import { readFileSync } from "node:fs";
import { documentVersion } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { propsOf } from "../samples/samplePages.ts";
import type { PageContent } from "./PageContent.ts";
import { readPageContent } from "./readPageContent.ts";
import { renderPage } from "./renderPage.ts";

const path = new URL("../../../test/fixtures/contents-f464f56/contents.json", import.meta.url);
const { contents } = JSON.parse(readFileSync(path, "utf8")) as {
  readonly contents: Readonly<Record<string, Omit<PageContent, "version">>>;
};

const read = (kept: unknown): PageContent => {
  const outcome = readPageContent(kept);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

/** Fields of a regimen that were added since, saying nothing. */
const later = { monthDays: [], cycleDays: null, event: null };

const withLater = (regimen: PageContent["regimen"]): PageContent["regimen"] =>
  regimen && {
    ...regimen,
    steps: regimen.steps.map((step) => ({ ...step, timing: { ...step.timing, ...later } })) as never,
  };

describe.each(Object.keys(contents))("%s", (name) => {
  it("named no version, and is today's with every word and meaning as it was", () => {
    const kept = contents[name]!;
    expect("version" in kept).toBe(false);
    expect(read(kept)).toEqual({ ...kept, version: documentVersion, regimen: withLater(kept.regimen) });
  });
});

it.each([
  ["half-a-tablet", "half a tablet"],
  ["methotrexate-once-weekly", "once a week"],
  ["steps-that-go-down", "Then"],
])("%s: its page says %j", (name, words) => {
  expect(renderPage(propsOf(read(contents[name])))).toContain(words);
});

it("a later version's words are not shown as if they were today's", () => {
  const unknown = readPageContent({ ...contents["half-a-tablet"]!, version: documentVersion + 1 });
  expect(unknown.ok ? [] : unknown.refusals.map(({ code }) => code)).toEqual(["document-version-unknown"]);
});

it("a later regimen leaves the words, without what follows from its meaning", () => {
  const kept = contents["half-a-tablet"]!;
  const opened = read({ ...kept, regimen: { ...kept.regimen, version: 3 } });
  expect(opened).toEqual({ ...kept, version: documentVersion, regimen: null });
});
