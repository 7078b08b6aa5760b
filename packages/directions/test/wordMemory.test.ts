// directions: what other texts have left in the memory of words changes no reading.
import { expect, it } from "vitest";
import { readDirections } from "../src/sentence/readDirections.ts";
import { corpus } from "./corpus/corpus.ts";

/** So many spaces that the text is too long for anything of it, or of others, to be known. */
const alone = (text: string): string => text + " ".repeat(400);

/** Words left out, so that what stands beside one another is new. */
const changed = (text: string, at: number): string => {
  const words = text.split(" ");
  return words.toSpliced(at % words.length, 1).join(" ");
};

const rows = Object.values(corpus)
  .flat()
  // The joined form of a prescription service is told by how it ends.
  .filter(([text]) => text.length < 400 && !text.includes(" - "))
  .filter((_, at) => at % 6 === 0)
  .flatMap(([text, , form, name], at) => [
    { text, product: { form, name } },
    ...(at % 2 === 0 ? [{ text: changed(text, at), product: { form, name } }] : []),
  ]);

it("every sixth row reads alike with what others have left and without", () => {
  const differing = rows.filter(
    ({ text, product }) =>
      JSON.stringify(readDirections(text, product)) !== JSON.stringify(readDirections(alone(text), product)),
  );
  expect(differing.map(({ text }) => text)).toEqual([]);
});
