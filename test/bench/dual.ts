// bench: what a label in two languages costs beside the same one in English. Made, painted and proved, on one thread.
import { type LabelRequest, ourTranslator, paint, prepare, type Translator } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { examples } from "../golden/exampleRequests.ts";
import { askingFor } from "../languages/makeDuals.ts";

const rounds = 5;
const warmUp = 2;
const painter = await createPdfPainter();

const inEnglish = ({ approval: _, ...request }: LabelRequest): LabelRequest => request;

/** A person and medicine that no label had before, so that nothing is remembered from another round. */
const another = (request: LabelRequest, round: number): LabelRequest => ({
  ...request,
  person: { ...request.person, name: `${request.person.name.slice(0, 60)} ${"abcdefghij"[round % 10]}` },
});

const signed: Translator = {
  ...ourTranslator,
  translate: (tag, what) => ({
    ...ourTranslator.translate(tag, what),
    reviewed: { by: "the bench", date: "2026-11-22", version: "0" },
  }),
};

/** Of the processor, in milliseconds: a busy machine takes none of it away. */
const timeOf = async (requests: readonly LabelRequest[], translator: Translator): Promise<number> => {
  const began = process.cpuUsage();
  for (const request of requests) {
    const prepared = prepare([request], painter, { translator });
    if (prepared.ok) await paint(prepared.value, [], painter, { translator });
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

const asked = process.argv.slice(2);
for (const language of asked.length > 0 ? asked : ourTranslator.tags) {
  const times = { english: [] as number[], signed: [] as number[], draft: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const requests = examples.map(({ request }) => another(inEnglish(request), round + warmUp));
    const inTwo = requests.map((request) => askingFor(request, language));
    const english = await timeOf(requests, ourTranslator);
    const ofSigned = await timeOf(inTwo, signed);
    const ofDraft = await timeOf(inTwo, ourTranslator);
    if (round < 0) continue;
    times.english.push(english);
    times.signed.push(ofSigned);
    times.draft.push(ofDraft);
  }
  const english = middle(times.english);
  const against = (list: readonly number[]): string =>
    `${(middle(list) / examples.length).toFixed(1)} ms (${(middle(list) / english).toFixed(2)} times)`;
  console.log(
    `${language}: English ${(english / examples.length).toFixed(1)} ms a label; in two languages, signed words ${against(times.signed)}; draft words, with the English label for its approval, ${against(times.draft)}`,
  );
}
