// Every example by voice: the words of the label in their order, and well-formed.
import { prepare, sentencesOf, wordFile, wordsOf } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { examples } from "../golden/exampleRequests.ts";

const painter = await createPdfPainter();

const drafted = examples.map(({ name, request: { approval: _, ...request } }) => [name, request] as const);
const approved = examples.map(({ name, request }) => [name, request] as const);

const itemsOf = (request: (typeof approved)[number][1]) => {
  const prepared = prepare([request], painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  return prepared.value.items;
};

const fileOf = async (format: "ssml" | "txt", items: ReturnType<typeof itemsOf>): Promise<string> => {
  const written = await wordFile(format, items, null);
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return new TextDecoder().decode(written.value.file);
};

const wordsIn = (text: string): readonly string[] =>
  text.split(/[\s\u00a0\u2060]+/u).filter((word) => word !== "");

/** The sentences of a document of SSML, by a parser that refuses what is not well-formed. */
const sentencesIn = (ssml: string): readonly string[] => {
  const sentences: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let open = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri }) => {
    expect(uri).toBe("http://www.w3.org/2001/10/synthesis");
    if (local !== "s") return;
    open = true;
    sentences.push("");
  });
  parser.on("closetag", ({ local }) => {
    if (local === "s") open = false;
  });
  parser.on("text", (text) => {
    if (open) sentences.push(`${sentences.pop()}${text}`);
    else expect(text.trim()).toBe("");
  });
  parser.write(ssml).close();
  return sentences;
};

it.each([...drafted, ...approved])(
  "%s: what is spoken is what stands on the label, in its order",
  async (_name, request) => {
    const items = itemsOf(request);
    const ssml = await fileOf("ssml", items);
    const sentences = sentencesIn(ssml);
    expect(sentences.flatMap(wordsIn)).toEqual(
      items.flatMap(({ document }) => sentencesOf(document).map(wordsOf)).flatMap(wordsIn),
    );
    expect(sentences.every((sentence) => sentence.trim() !== "")).toBe(true);
    expect(ssml).toContain('xml:lang="en-GB"');
    if (request.approval === undefined) expect(sentences[0]).toBe("DRAFT");
    // Hints that nobody signed are for drafts alone.
    else expect(ssml).not.toContain("<phoneme");
  },
);

it("a text has no digit beside letters, and no sign that a voice would skip", async () => {
  for (const [name, request] of approved) {
    const text = await fileOf("txt", itemsOf(request));
    expect(text.match(/\d(?:mg|mL|g)\b|\b(?:mg|mL)\b|[\u00bd/%]/gu), name).toBeNull();
  }
});
