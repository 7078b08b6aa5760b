import { wordsOf } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { contentOf, exampleNames, labelOf } from "../samples/sampleContent.ts";
import { propsOf } from "../samples/samplePages.ts";
import { pageContentOf } from "./PageContent.ts";
import { renderPage } from "./renderPage.ts";
import { renderPrintBig } from "./renderPrintBig.ts";
import { renderRemind } from "./renderRemind.ts";
import { renderStory, storySteps } from "./renderStory.ts";

const everyPage = (name: string): readonly string[] => {
  const props = propsOf(contentOf(name));
  return [
    renderPage(props),
    renderPrintBig(props),
    renderRemind({ ...props, today: "2026-11-22", answer: null }),
    ...storySteps(props.content).map((_, place) => renderStory(props, place + 1)!),
  ];
};

const withDirections =
  (text: string, name = "Sam Taylor") =>
  (request: Record<string, unknown>) => ({
    ...request,
    person: { ...(request.person as object), name },
    directions: { text },
  });

const codesOf = (text: string, name?: string): readonly string[] => {
  const label = labelOf("half-a-tablet", withDirections(text, name));
  const content = pageContentOf(label.document, label.comparison.understood);
  return content.ok ? [] : content.refusals.map(({ code }) => code);
};

describe("what goes behind a link", () => {
  it.each(exampleNames)("%s: has no part of the person's name on any page or in what is stored", (name) => {
    const person = wordsOf(labelOf(name).document.running.who);
    const parts = person.split(" ").filter((part) => part.length > 2 && !/^(Mr|Mrs|Ms|Miss)$/.test(part));
    expect(parts.length).toBeGreaterThan(0);
    for (const text of [...everyPage(name), JSON.stringify(contentOf(name))]) {
      for (const part of parts) expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, "u"));
    }
  });

  it.each(exampleNames)(
    "%s: has neither the pharmacy's name and address nor the date and quantity",
    (name) => {
      const { document, request } = labelOf(name);
      const { pharmacy, medicine } = request;
      const told = [pharmacy.name, pharmacy.address, medicine.quantity].filter((each) => each !== undefined);
      const stored = JSON.stringify(contentOf(name));
      for (const each of told) expect(stored).not.toContain(each);
      expect(stored).not.toContain(document.date);
      expect(
        new Set(contentOf(name).blocks.map(({ kind }) => kind)).isDisjointFrom(
          new Set(["who", "draft", "link", "particulars"]),
        ),
      ).toBe(true);
    },
  );

  it.each(exampleNames)("%s: survives being stored as JSON", (name) => {
    const content = contentOf(name);
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it("keeps our own sentence about children, which stands among the particulars", () => {
    expect(renderPage(propsOf(contentOf("half-a-tablet")))).toContain(
      "Keep out of the sight and reach of children.",
    );
  });

  it.each([
    ["Sam to take one in the morning", ["page-names-person"]],
    ["Take one in the morning. TAYLOR", ["page-names-person"]],
    ["one tablet as sam taylor was shown", ["page-names-person"]],
    ["Give one to Sam's carer", ["page-names-person"]],
    ["Take one, NHS 943 476 5919, as shown", ["page-holds-nhs-number"]],
    ["Take one as shown, ref 943 476 5918", []],
    ["Take as shown by the same clinic", []],
  ])("%s: refuses exactly where the words tell who it is", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ["Take as shown, may be crushed", "Rose May", []],
    ["May be taken as shown", "Rose May", []],
    ["Ask May how to take it", "Rose May", ["page-names-person"]],
  ])("%s: knows a name that is a common word", (text, name, codes) => {
    expect(codesOf(text, name)).toEqual(codes);
  });

  it("remembers that nobody has approved the words", () => {
    expect(contentOf("antibiotic-finish-the-course").approved).toBe(true);
    expect(contentOf("antibiotic-finish-the-course", ({ approval: _, ...rest }) => rest).approved).toBe(
      false,
    );
  });
});
