// npm run languages:said: how many directions of the corpora of practice each language says, and what the others lack,
// most frequent first.
import { translatedTags, translateLabel } from "@plainlabel/language";
import { readDirections } from "../../packages/directions/src/sentence/readDirections.ts";
import { corpus } from "../../packages/directions/test/corpus/corpus.ts";

/** Forms by which a bare "take 1" is counted, as a product tells it. */
const form = "tablets";

const rows = Object.entries(corpus).flatMap(([name, found]) => (name.endsWith("Practice") ? found : []));
const regimens = new Map(
  rows.flatMap(([text, expected, ownForm, name]) => {
    if (expected.startsWith("!")) return [];
    const read = (of?: string) =>
      readDirections(text, {
        ...(of === undefined ? {} : { form: of }),
        ...(name === undefined ? {} : { name }),
      });
    const own = read(ownForm);
    const isBare = own.ok && own.value.steps.some(({ unit }) => unit === null);
    const asTablets = ownForm === undefined && isBare ? read(form) : own;
    const outcome = asTablets.ok ? asTablets : own;
    return outcome.ok ? [[JSON.stringify(outcome.value), { regimen: outcome.value, text }] as const] : [];
  }),
);

const lacking = new Map<string, { count: number; readonly tags: Set<string>; readonly example: string }>();
console.log(`${regimens.size} directions of practice, each once. Said:`);
for (const tag of translatedTags) {
  let said = 0;
  for (const { regimen, text } of regimens.values()) {
    const { directions } = translateLabel(tag, { regimen, warnings: [], furniture: [] });
    if (directions.said) {
      said += 1;
      continue;
    }
    const known = lacking.get(directions.why) ?? { count: 0, tags: new Set<string>(), example: text };
    known.count += 1;
    known.tags.add(tag);
    lacking.set(directions.why, known);
  }
  console.log(`${tag}\t${said}`);
}
console.log("\nLacking (directions × languages), in how many languages, why, an example:");
for (const [why, { count, tags, example }] of [...lacking]
  .toSorted(([, a], [, b]) => b.count - a.count)
  .slice(0, 150))
  console.log(
    `${count}\t${tags.size === translatedTags.length ? "all" : [...tags].join(" ")}\t${why}\t${example}`,
  );
