// docs: a page for surgery and pharmacy on the same examples, written from what the software makes of them.
import { readFileSync } from "node:fs";
import { prepare, readSubmission, teachBackQuestions, wordsOf } from "@plainlabel/core";
import { englishSheet } from "@plainlabel/language";
import { createPdfPainter } from "@plainlabel/pdf";
import { questionsOf } from "../../packages/codesign/src/index.ts";

/** What each is there to show, for both. */
const examples = [
  {
    name: "different-amounts-through-the-day",
    surgery: 'Write how much at each time. "As before" leaves it to be guessed.',
    pharmacy:
      "Ask to be shown each time of day by itself, and one at which nothing is due: whoever takes something then has guessed.",
  },
  {
    name: "methotrexate-once-weekly",
    surgery: 'Name the day of the week. "Weekly" alone makes a label that names none.',
    pharmacy: 'Ask on which day, then ask about another day. "Nothing" is the right answer there.',
  },
  {
    name: "half-a-tablet",
    surgery:
      "A whole tablet of another strength is easier to take than half of one: see whether there is one.",
    pharmacy: "Let the person show how they halve it.",
  },
  {
    name: "directions-nobody-should-interpret",
    surgery: '"As directed" tells the person nothing. Where the dose changes, say where it is written down.',
    pharmacy:
      "The label has the prescriber's own words. Look up the dose with the person, in their book or card.",
  },
] as const;

const readExample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/requests/${name}.json`, import.meta.url), "utf8"));

const painter = await createPdfPainter();

const sectionOf = ({ name, surgery, pharmacy }: (typeof examples)[number]): readonly string[] => {
  const read = readSubmission(readExample(name));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  const prepared = prepare(read.value, painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  const { request, document, prescribed } = prepared.value.items[0]!;
  const said = document.blocks.flatMap((block) =>
    block.kind === "directions" ? block.sentences.map(wordsOf) : [],
  );
  const regimen = prescribed?.regimen ?? null;
  const acts =
    regimen === null ? [] : questionsOf(regimen, request.dispensedOn).filter(({ about }) => about === "act");
  const written = "text" in request.directions ? request.directions.text : "";
  return [
    `## ${request.medicine.name} ${request.medicine.strength ?? ""}`.trim(),
    "",
    `- **Written:** ${written}`,
    `- **The label says:** ${said.join(" ")}`,
    `- **Whoever writes:** ${surgery}`,
    `- **Whoever explains:** ${pharmacy}`,
    "",
    "Ask, in your own order:",
    "",
    ...teachBackQuestions(regimen).map((question) => `- ${question}`),
    "",
    ...(acts.length === 0
      ? []
      : [
          "| Show me | Right is |",
          "|---|---|",
          ...acts.slice(0, 5).map(({ ask, answer }) => `| ${ask} | ${answer} |`),
          "",
        ]),
    `Its sheet: \`plainlabel sheet talk examples/requests/${name}.json -o out/\``,
    "",
  ];
};

/** The whole page. */
export const trainingPage = (): string =>
  [
    "# One label, two ends: for surgery and pharmacy",
    "",
    "<!-- Written from the examples by test/docs/training.test.ts. Change it there. -->",
    "",
    "A label is as clear as what was written for it and as what was said over it. These are the same four medicines for whoever writes directions and for whoever explains them. People and prescriptions are made up. The words are drafts: no pharmacist, prescriber or reader has tried them.",
    "",
    "Half an hour is enough: read an example, say aloud what you would take, ask each other, and swap.",
    "",
    'How to ask: "I want to check that I made this clear." Nothing that yes answers. Where an answer is wrong, explain another way and ask once more; write down both.',
    "",
    ...examples.flatMap(sectionOf),
    "## What a person may ask",
    "",
    ...Object.values(englishSheet.mayAsk).map((question) => `- ${question}`),
    "",
    "As a leaflet: `plainlabel sheet poster --design ask --words easy-read --paper a5 -o out/`",
    "",
  ].join("\n");
