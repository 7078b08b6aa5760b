// label: directions picked from lists, as words. Nothing is filled in: what was not picked is not said, and the
// words are read back like any others.
import { accepted, type Outcome, type Refusal, type RefusalCode, refused } from "@plainlabel/core";
import type { BuiltDirections } from "./LabelForm.ts";

const no = (code: RefusalCode, detail: string, help: string): Refusal => ({
  code,
  path: "/directions",
  detail,
  help,
});

const number = /^\d{1,4}(\.\d{1,3})?$|^half$|^\d+ and a half$/;
const word = /^[a-z ]{1,30}$/i;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const atTimes = (times: BuiltDirections["times"]): string => {
  const named = times.map((time) =>
    time === "midday" || time === "bedtime" ? `at ${time}` : `in the ${time}`,
  );
  return listed(named);
};

/** The words, or what is still to be picked. Their meaning is for the reader of directions to say. */
export const buildDirections = (built: BuiltDirections): Outcome<string> => {
  const { verb, amount, unit, often, times, asNeeded, food, days, most } = built;
  const refusals = [
    ...(word.test(verb)
      ? []
      : [no("verb-missing", "What to do is not chosen.", "Choose take, use or another.")]),
    ...(number.test(amount) && word.test(unit)
      ? []
      : [
          no(
            "amount-missing",
            "The amount is not whole.",
            "Give a number and what it counts, such as 2 and tablets.",
          ),
        ]),
    ...((often === "") === (times.length === 0)
      ? [
          no(
            "times-missing",
            "How often is not chosen, or chosen twice.",
            "Choose how often, or tick times of day.",
          ),
        ]
      : []),
    ...([days, most].every((each) => each === "" || /^\d{1,3}$/.test(each))
      ? []
      : [
          no(
            "not-a-whole-number",
            "Days and the most in 24 hours are whole numbers.",
            "Give digits, or leave it out.",
          ),
        ]),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const words = [
    verb,
    amount,
    unit,
    often === "" ? atTimes(times) : often,
    food,
    ...(asNeeded ? ["when required"] : []),
    ...(days === "" ? [] : [`for ${days} ${days === "1" ? "day" : "days"}`]),
  ].filter((part) => part !== "");
  return accepted(`${words.join(" ")}.${most === "" ? "" : ` Maximum ${most} ${unit} in 24 hours.`}`);
};
