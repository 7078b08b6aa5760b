// label: what the service tells its callers, in the words of the pharmacy: paper by its measures, parts of the directions by their names, and no code.
import { stockNames } from "@plainlabel/core";
import { stockInWords } from "../shell/labelsInPrinter.ts";

/** What programs call a part of the directions. */
const parts: Readonly<Record<string, string>> = {
  action: "what to do",
  amount: "how much",
  unit: "what is counted",
  strengthOfOne: "the strength of one",
  times: "how often",
  every: "how long between",
  slots: "the times of day",
  clockTimes: "the time by the clock",
  weekdays: "the days of the week",
  daysAWeek: "how many days a week",
  once: "only once",
  straightAway: "straight away",
  cycle: "days on and off",
  asNeeded: "when it is needed",
  "limits.units": "the most that may be taken",
  "limits.doses": "the most doses",
  "limits.atOnce": "the most at once",
  "limits.leastGap": "the least time between",
  duration: "for how long",
  useFor: "how long one is used",
  leaveOff: "how long to leave off",
  ending: "when to stop",
  food: "food",
  route: "the way it is taken",
  site: "the place on the body",
  instructions: "further instructions",
};

const quoted = /("[^"]*"|“[^”]*”)/u;

const paper = new RegExp(
  `(?<![\\w.])(?:${stockNames.map((name) => name.replace(".", "\\.")).join("|")})(?![\\w]|\\.\\d)`,
  "gu",
);

const paperIn = (text: string): string =>
  text.replace(paper, (found) => {
    const name = stockNames.find((each) => each === found);
    return name === undefined || name === "a4" || name === "a5" ? found.toUpperCase() : stockInWords(name);
  });

const partsIn = (text: string): string =>
  text.replace(
    /(says more about: |do not say the same \()([\w., ]+?)(\)?\.)(?=\s|$)/u,
    (_, before, list, after) =>
      [
        before,
        list
          .split(", ")
          .map((each: string) => parts[each] ?? each)
          .join(", "),
        after,
      ].join(""),
  );

/** What was prescribed stands between quotation marks and stays to the letter. */
export const deskWords = (text: string): string =>
  text
    .split(quoted)
    .map((piece, at) => {
      if (at % 2 === 1) return piece;
      const named = partsIn(piece.replace(/ \([a-z]+(?:-[a-z]+)+\)\./u, "."));
      return /\bstock\b/u.test(text) ? paperIn(named) : named;
    })
    .join("");
