import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CautionRow } from "../../../directions/src/lexicon/cautions/Caution.ts";
import { type Caution, cautionOf } from "../../../directions/src/lexicon/cautions/cautionOf.ts";
import { readerPhrases } from "../../../directions/src/lexicon/cautions/readerPhrases.ts";
import { cautionRows } from "../../../directions/src/lexicon/cautions.ts";
import { regimenOf, type Step } from "../../../directions/src/regimen/Regimen.ts";
import { readDirections } from "../../../directions/src/sentence/readDirections.ts";
import { corpus } from "../../../directions/test/corpus/corpus.ts";
import { arbitraryRegimen } from "../../../directions/testing/arbitraryRegimen.ts";
import { exactly, lasting, stepOf, timesA } from "../../../directions/testing/blankStep.ts";
import { sentencesOf } from "./cautions/sentencesOf.ts";
import { easyCautions } from "./cautions.ts";
import { keptSentences } from "./keptWords.ts";
import { notPlain, wordCount } from "./plainWords.ts";
import { readSayings } from "./readSayings.ts";
import { wordsOfSaying } from "./Saying.ts";
import { isInstruction, sayInstruction } from "./sayInstruction.ts";
import { sayRegimen, trySayRegimen } from "./sayRegimen.ts";

const tablet = (given: Parameters<typeof stepOf>[0] = {}): Step =>
  stepOf({ amount: exactly("1"), unit: "tablet", timing: { times: timesA(1) }, ...given });
const cream = stepOf({ action: "apply", timing: { times: timesA(1) } });
const said = (words: string, step: Step = tablet()): string =>
  sayInstruction(words, step)
    .map(({ text }) => text)
    .join(" ");
const label = (step: Step): string =>
  sayRegimen(regimenOf([step]), { numbers: "digits" })
    .map(wordsOfSaying)
    .join(" ");

describe("sayInstruction", () => {
  const easy: readonly (readonly [string, string])[] = [
    ["Swallow whole", "Swallow it whole."],
    ["swallowed whole with plenty of water", "Swallow it whole. Take it with plenty of water."],
    ["Do not crush or chew.", "Do not chew it or crush it."],
    ["Don't drink alcohol", "Do not drink alcohol."],
    ["AVOID ALCOHOL", "Do not drink alcohol."],
    ["Shake the bottle", "Shake the bottle first."],
    ["until finished", "Keep taking it until it is all finished."],
    ["Finish the course", "Keep taking it until it is all finished."],
    ["dissolved in half a glass of water", "Dissolve it in half a glass of water first."],
    [
      "mixed with 125ml of water and drink immediately",
      "Mix it with 125 mL of water first. Drink it straight away.",
    ],
    ["with a full glass of water", "Take it with a full glass of water."],
    ["may cause drowsiness", "This medicine may make you sleepy."],
    ["If drowsy do not drive", "If you feel sleepy, do not drive."],
    ["as directed", "Take it the way you have been told."],
    ["as directed by your GP", "Take it the way your GP told you."],
    ["for high blood pressure", "This medicine is for high blood pressure."],
    ["to prevent migraine", "This medicine is to prevent migraine."],
    ["for up to 2 weeks", "Do not take it for more than 2 weeks."],
    ["sit upright for 30 minutes after taking", "Sit up for 30 minutes after you take it."],
    ["the contents of one sachet", "Only take what is inside the sachet."],
    ["see your doctor if no better", "See your doctor if you do not get better."],
    ["discard 4 weeks after opening", "Throw it away 4 weeks after you open it."],
    ["at regular intervals", "Leave the same time between your doses."],
    ["even if you feel better", "Keep taking it even if you feel better."],
    ["may colour urine orange", "This medicine may make your pee orange."],
    ["remain upright for half an hour", "Stay upright for 30 minutes."],
    ["undiluted", "Do not add water or other liquid to it."],
    [
      "do not take with milk, indigestion remedies or iron",
      "Do not take it with milk, indigestion medicines or iron.",
    ],
    ["blood test due before next issue", "Have a blood test before you get more of this medicine."],
    ["as advised by the eye clinic", "Take it the way the eye clinic told you."],
    ["as advised by the dermatologist", "Take it the way your skin specialist told you."],
    ["increase to 2 if tolerated", "If it suits you, take 2 tablets each time instead."],
    ["can increase to 2 bd if needed", "If you need more, you can take 2 tablets each time instead."],
    ["until clear then reduce to od", "When it is clear, take it once a day instead."],
    [
      "reduce to twice a week when controlled",
      "When your symptoms are under control, take it 2 times a week instead.",
    ],
    ["increase to nocte if needed", "If you need more, you can take it at night instead."],
    ["the contents of 1 caps", "Only take what is inside the capsule."],
    ["the contents of 2 caps", "Only take what is inside the capsules."],
    ["review in 2/52", "A check is due in 2 weeks."],
    ["open and mix with soft cold food", "Open it and mix what is inside with cold soft food."],
  ];
  it.each(easy)("“%s” is said “%s”", (words, sentences) => {
    expect(said(words)).toBe(sentences);
  });

  it("says the other dose with the unit and the place of the first, where a person has two of them", () => {
    const spray = tablet({
      action: "spray",
      unit: "spray",
      site: { name: "nostril", side: "each" },
    });
    expect(said("reduce to 1 when controlled", spray)).toBe(
      "When your symptoms are under control, use 1 spray in each nostril each time instead.",
    );
  });

  const used: readonly (readonly [string, string])[] = [
    ["thinly", "Use only a thin layer."],
    ["a pea-sized amount", "Use an amount as big as a pea."],
    ["as a soap substitute", "Use it instead of soap."],
    ["wash hands after use", "Wash your hands after you use it."],
    ["half an hour after moisturiser", "Use it 30 minutes after you use moisturiser."],
    ["to clean, dry, hairless skin", "Use it on clean, dry skin with no hair."],
    ["a match-head sized amount", "Use an amount as big as the head of a match."],
    ["leave on for ten minutes then rinse off", "Leave it on for 10 minutes. After that, rinse it off."],
    ["as directed", "Use it the way you have been told."],
    ["via the nebuliser", "Use the nebuliser."],
    ["using Handihaler", "Use the HandiHaler."],
  ];
  it.each(used)("“%s” of something used is said “%s”", (words, sentences) => {
    expect(said(words, cream)).toBe(sentences);
  });

  it("quotes every other instruction whole, as a sentence", () => {
    expect(said("stop if you get a fever")).toBe('The prescription says: "Stop if you get a fever."');
    expect(said("Is it red? Stop!")).toBe('The prescription says: "Is it red? Stop!"');
    const long = `keep ${"this and ".repeat(20)}that`;
    expect(said(long)).toBe(`The prescription says: "K${long.slice(1)}."`);
  });

  it("quotes what only looks like an instruction we know", () => {
    for (const words of ["do not drink", "until you feel better or worse", "swallow half", "for my cat"])
      expect(said(words)).toMatch(/^The prescription says: "/);
  });

  it("says a nearer word for the same food or time of day in the sentence of its own", () => {
    const food = { relation: "before", meal: "food", offset: lasting("30", "minute") } as const;
    expect(label(tablet({ food, instructions: ["at least 30 minutes before food"] }))).toBe(
      "Take 1 tablet, once a day. Take it at least 30 minutes before food.",
    );
    const bedtime = { slots: [{ name: "bedtime" as const, offset: null, amount: null }] };
    expect(label(tablet({ timing: bedtime, instructions: ["an hour before bed"] }))).toBe(
      "Take 1 tablet 1 hour before bedtime.",
    );
  });

  it("never lets a nearer word stand for another food or another time", () => {
    const food = { relation: "before", meal: "food", offset: lasting("60", "minute") } as const;
    expect(label(tablet({ food, instructions: ["at least 30 minutes before food"] }))).toBe(
      'Take 1 tablet, once a day. Take it 60 minutes before food. The prescription says: "At least 30 minutes before food."',
    );
    const morning = { slots: [{ name: "morning" as const, offset: null, amount: null }] };
    expect(label(tablet({ timing: morning, instructions: ["an hour before bed"] }))).toBe(
      'Take 1 tablet in the morning. The prescription says: "An hour before bed."',
    );
  });

  it("takes what is dissolved in a drink, and says first what to dissolve it in", () => {
    const sachet = stepOf({
      action: "dissolve",
      amount: exactly("1"),
      unit: "sachet",
      timing: { times: timesA(2) },
      instructions: ["in half a glass of water and take"],
    });
    expect(label(sachet)).toBe("Take 1 sachet, 2 times a day. Dissolve it in half a glass of water first.");
    expect(label({ ...sachet, instructions: ["in half a glass of water and take it"] })).toBe(label(sachet));
    expect(label({ ...sachet, instructions: [] })).toBe("Dissolve 1 sachet, 2 times a day.");
    expect(label({ ...sachet, instructions: ["in a tin"] })).toMatch(/^Dissolve 1 sachet, .*"In a tin\."$/);
  });
});

/** Phrases of a row in which every choice of every bracket stands once at least. */
const examplesOf = (row: CautionRow): readonly string[] => {
  const all = (["orders", "manners", "directed"] as const).flatMap((kind) => readerPhrases([row], kind));
  const phrases = all
    .filter((phrase) => !phrase.includes("don't"))
    .flatMap((phrase) => {
      const choices = [...phrase.matchAll(/\(([^)]*)\)/g)].map(([, words]) => words!.split("|"));
      const most = Math.max(1, ...choices.map(({ length }) => length));
      return Array.from({ length: most }, (_, at) =>
        phrase.replace(/\(([^)]*)\)/g, (__, words: string) => {
          const list = words.split("|");
          return list[at % list.length]!;
        }),
      );
    });
  const typed = phrases.map((phrase) =>
    phrase.replace("[", "(").replace("]", ")").trim().replace(/ +/g, " "),
  );
  return [...new Set(typed)];
};

describe("the table of cautions", () => {
  /** What may stand in each blank; every way is tried. */
  const told = cautionRows.flatMap((row): readonly Caution[] =>
    examplesOf(row).flatMap((words) => cautionOf(words) ?? []),
  );
  const texts = [
    ...new Set(told.flatMap((caution) => sentencesOf(caution).map(({ text }) => text))),
    ...keptSentences.map(({ text }) => text),
  ];

  it("gives each phrase of a prescriber one meaning", () => {
    const meanings = new Map<string, string>();
    for (const row of cautionRows)
      for (const words of examplesOf(row)) {
        const said = sayInstruction(words, tablet())
          .map(({ text }) => text)
          .join(" ");
        expect([words, meanings.get(words) ?? said]).toEqual([words, said]);
        meanings.set(words, said);
      }
  });

  it("knows every phrase that the reader knows, as its row or as one with the same sentence", () => {
    for (const row of cautionRows)
      for (const words of examplesOf(row))
        expect([words, cautionOf(words)?.topic]).toEqual([words, row.topic]);
    expect(Object.keys(easyCautions).toSorted()).toEqual(cautionRows.map(({ id }) => id).toSorted());
  });

  /* Words of the prescriber for which an easier word would be another thing. */
  const theirs = new Set(
    "main direct affects gp nebuliser symptoms walnut dime cherry moisturiser barrier vagina instructions prescriber consultant within ounces ounce sprinkle ml cm device applicator oral aerochamber plus volumatic easyhaler handihaler zonda accuhaler turbohaler respimat ellipta nexthaler spiromax breezhaler genuair malaria file peg ng nj rig gastrostomy jejunostomy feeding golf condoms midwife fertility buds season flight flared phlegm antihistamine reliever laxative statin diclofenac dihydrocodeine oxycodone prednisolone dexamethasone opioid anti-inflammatory atorvastatin rosuvastatin pulse monday tuesday wednesday thursday friday saturday sunday".split(
      " ",
    ),
  );

  it("says at most 15 plain words, from a capital to a stop", () => {
    const asUsed = [...texts].map((text) => ({
      text,
      words: text.replace(/\{(take|Take|taking)\}/g, "use"),
    }));
    expect(asUsed.filter(({ words }) => wordCount(words) > 15)).toEqual([]);
    expect(asUsed.flatMap(({ words }) => notPlain(words, theirs))).toEqual([]);
    expect(asUsed.filter(({ text }) => !/^(?:[A-Z]|\{Take\}).*[^.]\.$/.test(text))).toEqual([]);
  });

  it("has a sentence for nearly every instruction of the corpus: at most one in a hundred is quoted", () => {
    const inCorpus = Object.values(corpus)
      .flat()
      .flatMap(([text, , form]) => {
        const read = readDirections(text, form === undefined ? {} : { form });
        const saidOf = read.ok ? trySayRegimen(read.value, { numbers: "digits" }) : read;
        return saidOf.ok ? saidOf.value : [];
      })
      .filter(({ concerns }) => concerns === "instruction")
      .map(wordsOfSaying);
    const quoted = inCorpus.filter((words) => words.startsWith("The prescription says"));
    expect(inCorpus.length).toBeGreaterThan(100);
    expect(quoted.length).toBeLessThanOrEqual(inCorpus.length / 100);
  });

  it("holds no sentence that says a dose, a time or a ceiling of ours", () => {
    fc.assert(
      fc.property(arbitraryRegimen, (regimen) => {
        const read = trySayRegimen(regimen, { numbers: "digits" });
        for (const saying of read.ok ? read.value : []) {
          const words = wordsOfSaying(saying);
          /* How long one use lasts is a field; prescribers' own words for it mean just that field. */
          if (/^Leave it on for [^,]+\.$/.test(words)) continue;
          expect(isInstruction(words)).toBe(saying.concerns === "instruction");
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it("is read back as the sentences that were said, and as nothing else", () => {
    for (const text of texts) {
      const words = text
        .replace(/\{Take\}/g, "Take")
        .replace(/\{take\}/g, "take")
        .replace(/\{taking\}/g, "taking");
      const read = readSayings(["Take 1 tablet, once a day.", words]);
      expect(read?.steps).toEqual([{ ...tablet(), instructions: [words] }]);
    }
  });
});

describe("two regimens that sound alike", () => {
  const whole = tablet({ instructions: ["swallow whole"] });

  it("differ in nothing but instructions of one meaning, a verb of one meaning, or a place said twice", () => {
    expect(label(tablet({ instructions: ["Swallow it whole."] }))).toBe(label(whole));
    expect(label({ ...cream, site: { name: "skin", side: null } })).toBe(
      label({ ...cream, route: "topical" }),
    );
  });

  it("never differ in the words of an instruction that we do not know", () => {
    expect(label(tablet({ instructions: ["stop if red"] }))).not.toBe(
      label(tablet({ instructions: ["stop if sore"] })),
    );
  });
});
