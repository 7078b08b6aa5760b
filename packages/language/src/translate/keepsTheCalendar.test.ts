import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { phrasesOf } from "../languages.ts";
import { directionsIn } from "./directionsIn.ts";
import { keepingTheCalendar, notReadBack } from "./keepsTheCalendar.ts";
import { corrected } from "./lexicon.ts";

const polish = phrasesOf("pl");
const ask = (words: string, corrections: Readonly<Record<string, string>>, by = polish) => {
  const regimen = regimenOfWords(words);
  const table = corrected(by, corrections);
  const said = directionsIn(regimen, table);
  if (!said.said) throw new Error(said.why);
  return keepingTheCalendar(said, regimen, table);
};

describe("sentences that would not be read back", () => {
  it.each([
    ["two times of day with one phrase", "Take one tablet at bedtime", { "slots.bedtime": "rano" }],
    [
      "days and weeks with one phrase",
      "Take one tablet once a day for 7 days",
      { "periods.day.length.many.many": "przez {n} tygodni" },
    ],
    [
      "two units with one noun",
      "Take 5 capsules once a day",
      { "counted.capsule.object.many.many": "{n} tabletek" },
    ],
  ])("do not stand: %s", (_what, words, corrections) => {
    expect(ask(words, {})).toMatchObject({ said: true });
    expect(ask(words, corrections)).toEqual({ said: false, why: notReadBack });
  });

  it("a reason that has another name for the same stands", () =>
    expect(ask("Take one tablet when required for wheezing", {})).toMatchObject({ said: true }));
});
