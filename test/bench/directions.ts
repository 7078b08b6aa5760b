// bench: directions a second on one thread, over the corpus: each text new to the reader, and as sent again.
import { readDirections } from "../../packages/directions/src/sentence/readDirections.ts";
import { corpus } from "../../packages/directions/test/corpus/corpus.ts";

const warmUpRounds = 3;
const rounds = 5;

const texts = Object.values(corpus)
  .flat()
  .filter(([text]) => text.trim() !== "" && text.length < 400)
  .map(([text, , form]) => ({ text, form }));

/** Spaces change no meaning, and make a text that was not read before: nothing is remembered of it. */
const respaced = (text: string, round: number): string =>
  text + " ".repeat(1 + (round % 40)) + "\t".repeat(Math.floor(round / 40));

let read = 0;
let understood = 0;

type Texts = typeof texts;
type TextOf = (text: string, round: number) => string;

const readAll = (list: Texts, textOf: TextOf, round: number): void => {
  for (const { text, form } of list) {
    read += 1;
    if (readDirections(textOf(text, round), { form }).ok) understood += 1;
  }
};

/** By the time of the processor, so that what else runs on the machine counts little. */
const perSecond = (list: Texts, textOf: TextOf, from: number): number => {
  for (let round = 0; round < warmUpRounds; round += 1) readAll(list, textOf, from + round);
  const speeds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = process.cpuUsage();
    readAll(list, textOf, from + warmUpRounds + round);
    const { user, system } = process.cpuUsage(begun);
    speeds.push((list.length / (user + system)) * 1_000_000);
  }
  return Math.max(...speeds);
};

const whole = (count: number): string => Math.round(count).toLocaleString("en-GB");

const fresh = perSecond(texts, respaced, 0);
const again = perSecond(texts.slice(0, 1000), (text) => text, 0);
console.log(`${texts.length} directions of the corpus, ${whole((understood / read) * 100)} % understood`);
console.log(`${whole(fresh)} a second when each is new`);
console.log(`${whole(again)} a second when sent again`);
