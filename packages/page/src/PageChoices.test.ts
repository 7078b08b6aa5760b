import { describe, expect, it } from "vitest";
import { type PageChoices, readChoices, textSizes, tints, usualChoices, withChoices } from "./PageChoices.ts";
import { readFeedback } from "./parts/feedback.ts";

const everyChoice: readonly PageChoices[] = textSizes.flatMap((text) =>
  tints.flatMap((tint) =>
    [true, false].flatMap((contrast) =>
      [null, "cy", "zh-Hant"].map((lang) => ({ text, tint, contrast, lang })),
    ),
  ),
);

describe("choices in the address", () => {
  it("come back as they went, every one of them", () => {
    for (const choices of everyChoice) {
      const address = withChoices("/M/X#look", choices);
      expect(readChoices(new URL(address, "https://example.org").searchParams)).toEqual(choices);
    }
  });

  it("stand before the place in the page", () => {
    expect(withChoices("/M/X#look", { ...usualChoices, text: "2" })).toBe("/M/X?text=2#look");
    expect(withChoices("/M/X#look", usualChoices)).toBe("/M/X#look");
  });

  it("are the usual ones where the address says nothing we know", () => {
    const query = new URLSearchParams(`text=9&tint="><script>&contrast=1&lang=<b>`);
    expect(readChoices(query)).toEqual(usualChoices);
  });
});

describe("feedback", () => {
  it.each([
    ["face=yes", { face: "yes", hard: null }],
    ["face=no&hard=times", { face: "no", hard: "times" }],
    ["face=partly&hard=none&name=Sam", { face: "partly", hard: null }],
    ["face=maybe", null],
    ["hard=times", null],
    ["face=no&hard=my+name+is+Sam", null],
  ])("%s", (form, feedback) => {
    expect(readFeedback(new URLSearchParams(form))).toEqual(feedback);
  });
});
