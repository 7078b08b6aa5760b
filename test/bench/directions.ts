// bench: directions a second on one thread, over the corpus: half of it when only the other half was read before;
// those understood and those refused, each text new to the reader and its clauses known; then as a label has them:
// read, said and read back.
import { interpretDirections } from "../../packages/core/src/interpret/interpretDirections.ts";
import { readCounting, readDirections } from "../../packages/directions/src/sentence/readDirections.ts";
import { corpus } from "../../packages/directions/test/corpus/corpus.ts";

const warmUpRounds = 5;
const rounds = 9;

type Texts = readonly { readonly text: string; readonly form: string | undefined }[];

const texts: Texts = Object.values(corpus)
  .flat()
  .filter(([text]) => text.trim() !== "" && text.length < 400)
  .map(([text, , form]) => ({ text, form }));

/** Reads without remembering: no reading is kept for the next, so every text is as new. Clauses are known by their words. */
const isUnderstood = ({ text, form }: Texts[number]): boolean => readCounting(text, { form }).outcome.ok;

const filesApart = Object.values(corpus).map((rows) =>
  rows
    .filter(([text, expected]) => !expected.startsWith("!") && text.length < 400)
    .map(([text, , form]) => ({ text, form })),
);
const half = (odd: number): Texts => filesApart.filter((_, at) => at % 2 === odd).flat();

/** Every second file of the corpus is read until the reader is warm; of the others each is then read for the first time. */
const firstTime = (): void => {
  for (let round = 0; round < warmUpRounds; round += 1) half(0).forEach(isUnderstood);
  const unseen = half(1);
  const begun = process.cpuUsage();
  unseen.forEach(isUnderstood);
  const { user, system } = process.cpuUsage(begun);
  const speed = whole((unseen.length / (user + system)) * 1_000_000);
  console.log(`${speed} a second of ${unseen.length} understood, each read for the first time`);
};

const whole = (count: number): string => Math.round(count).toLocaleString("en-GB");

firstTime();

const understood = texts.filter(isUnderstood);
const refused = texts.filter((one) => !isUnderstood(one));

/** By the time of the processor, so that what else runs on the machine counts less; the best of the rounds. */
const perSecond = (list: Texts, read: (one: Texts[number]) => unknown): number => {
  for (let round = 0; round < warmUpRounds; round += 1) list.forEach(read);
  const speeds = Array.from({ length: rounds }, () => {
    const begun = process.cpuUsage();
    list.forEach(read);
    const { user, system } = process.cpuUsage(begun);
    return (list.length / (user + system)) * 1_000_000;
  });
  return Math.max(...speeds);
};

const told = (list: Texts, words: string): void =>
  console.log(`${whole(perSecond(list, isUnderstood))} a second of ${list.length} ${words}, each new`);

told(understood, "understood");
told(refused, "refused");
told(texts, "in all");
const again = perSecond(texts.slice(0, 1000), ({ text, form }) => readDirections(text, { form }));
console.log(`${whole(again)} a second when sent again, which are remembered`);

/*
 * More texts than the reader remembers, so that each is new to it when its turn comes again. Of the sentences
 * most are known.
 */
const saidAndChecked = ({ text, form }: Texts[number]): unknown => interpretDirections({ text }, { form });
console.log(
  `${whole(perSecond(understood, saidAndChecked))} a second of ${understood.length} understood, said and read back`,
);
const stock = perSecond(understood.slice(0, 500), saidAndChecked);
console.log(`${whole(stock)} a second when sent again, said and read back`);
