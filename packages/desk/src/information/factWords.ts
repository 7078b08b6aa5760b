// information: names that programs use for facts, signs and classes, as a form has them: words for people, and back.
import type { factLists } from "@plainlabel/content";

type FactList = (typeof factLists)[number];

/** The lists of a source's facts. Each is what it is about; none holds a number. */
const listWords = {
  usedFor: "use",
  howItHelps: "help",
  takeWell: "taking",
  commonSideEffects: "side effect",
  getHelpNow: "urgent",
  avoid: "avoid",
  tellYourPharmacistIf: "ask first",
  storage: "storing",
} as const satisfies Record<FactList, string>;

const lists = Object.entries(listWords);

/** "takeWell/0" is "taking fact 1": people count from 1. */
const written = new RegExp(`\\b(${Object.keys(listWords).join("|")})/(0|[1-9]\\d{0,3})\\b`, "gu");
const said = new RegExp(`\\b(${Object.values(listWords).join("|")}) fact ([1-9]\\d{0,3})\\b`, "giu");

/** A text in which each fact stands in words. */
export const factsInWords = (text: string): string =>
  text.replace(written, (_, list: FactList, place: string) => `${listWords[list]} fact ${Number(place) + 1}`);

/** The same the other way round. What is no fact in words stays as it was typed. */
export const factsOfWords = (typed: string): string =>
  typed.replace(said, (_, words: string, number: string) => {
    const list = lists.find(([, about]) => about === words.toLowerCase())?.[0] ?? words;
    return `${list}/${Number(number) - 1}`;
  });

export const factListInWords = (facts: readonly string[]): string => factsInWords(facts.join(", "));

/** With commas between them. */
export const factListOfWords = (typed: string): readonly string[] =>
  typed
    .split(",")
    .map((each) => factsOfWords(each.trim()))
    .filter((fact) => fact !== "");

/** "blood-thinner" is "blood thinner": signs and classes have no spaces of their own. */
export const nameInWords = (name: string): string => name.replaceAll("-", " ");

export const nameOfWords = (typed: string): string => typed.trim().toLowerCase().replace(/ +/gu, "-");

/** How facts are written, for a hint. */
export const factExample = `${listWords.takeWell} fact 1, ${listWords.usedFor} fact 2`;
export const allFactWords = Object.values(listWords).join(", ");
