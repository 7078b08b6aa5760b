// docs/screen-reader.md is made here, and fails when it is out of date. `npm run bless` rewrites it.
import { makeLabels } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { exampleNamed } from "./exampleRequests.ts";
import { heardText } from "./heardText.ts";

const shown = ["antibiotic-finish-the-course", "methotrexate-once-weekly", "half-a-tablet"] as const;

const preface = `# What a screen reader says

What is heard when a label's PDF is read aloud, read back from the finished file: its structure
tree in reading order, the words by the fonts' own maps, the pictures by their alternative texts.
Rules and borders are not heard. "heading", "list" and "picture" are how most readers announce the
structure; the exact words differ from reader to reader.

This page is made from the examples by \`test/golden/screenReader.test.ts\`; \`npm run bless\` rewrites it.
`;

it("docs/screen-reader.md says what is heard today", async () => {
  const painter = await createPdfPainter();
  const parts: string[] = [preface];
  for (const name of shown) {
    const made = await makeLabels([exampleNamed(name)], painter);
    if (made.outcome !== "made") throw new Error(JSON.stringify(made));
    const heard = heardText(await painter.readBack(made.files[0]!, "standard"));
    parts.push(`## [${name}](../examples/requests/${name}.json)\n\n\`\`\`text\n${heard}\n\`\`\`\n`);
  }
  await expect(parts.join("\n")).toMatchFileSnapshot("../../docs/screen-reader.md");
});
