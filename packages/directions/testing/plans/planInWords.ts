// testing/plans: a plan in a prescriber's words.
import {
  type Dose,
  type Length,
  type Plan,
  type PlannedStep,
  type Rhythm,
  type Spelling,
  things,
} from "./Plan.ts";

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const numberWords = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Whole numbers to ten in words, where words are asked for. */
const numberIn = (value: number, { short }: Spelling): string =>
  (short ? numberWords[value] : undefined) ?? `${value}`;

const doseIn = (dose: Dose, thing: Plan["thing"], spelling: Spelling): string => {
  const number =
    typeof dose === "number"
      ? numberIn(dose, spelling)
      : `${numberIn(dose.low, spelling)} to ${numberIn(dose.high, spelling)}`;
  const one = typeof dose === "number" && dose <= 1;
  return `${number} ${thing === "mL" ? "ml" : one ? thing : `${thing}s`}`;
};

const timesIn = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);

const clock = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

const part = (name: string): string => {
  if (name === "waking") return "on waking";
  return ["midday", "night", "bedtime"].includes(name) ? `at ${name}` : `in the ${name}`;
};

const onDays = (on: readonly string[]): string =>
  on.length === 0 ? "" : ` on ${listed(on.map((day) => `${capital(day)}s`))}`;

/** Latin for so many times a day. */
const latin = ["", "od", "bd", "tds", "qds"];

const rhythmIn = (rhythm: Rhythm, { short }: Spelling): string => {
  switch (rhythm.kind) {
    case "times": {
      const { low, high, per } = rhythm;
      const abbreviated = short && low === high && per === "day" ? latin[high] : undefined;
      if (abbreviated !== undefined) return abbreviated;
      if (low === null) return `up to ${timesIn(high)} a ${per}`;
      return low === high ? `${timesIn(high)} a ${per}` : `${low} to ${high} times a ${per}`;
    }
    case "every": {
      const { low, high, unit } = rhythm;
      if (low !== high) return `every ${low} to ${high} ${unit}s`;
      return low === 1 ? `every ${unit}` : `every ${low} ${unit}s`;
    }
    case "parts":
      return listed(rhythm.parts.map(part)) + onDays(rhythm.on);
    case "clock":
      return `at ${listed(rhythm.hours.map(clock))}${onDays(rhythm.on)}`;
    case "days":
      return onDays(rhythm.on).trim();
    case "weekly":
      return `once a week on ${capital(rhythm.day)}`;
    case "before-bed":
      return `${rhythm.minutes} minutes before bedtime`;
    case "meal": {
      const { relation, meal, minutes } = rhythm;
      const time = minutes === null ? "" : `${minutes} minutes `;
      return `once a day ${time}${relation} ${meal === "evening meal" ? "the evening meal" : meal}`;
    }
    case "once":
      return "as a single dose";
  }
};

const lengthIn = ({ low, high, unit }: Length, spelling: Spelling): string =>
  low === high ? `${numberIn(low, spelling)} ${unit}${low === 1 ? "" : "s"}` : `${low} to ${high} ${unit}s`;

/** "2 tablets in the morning and 1 at night": what they share is said once. */
const togetherIn = ({ steps, thing }: Plan, spelling: Spelling): string => {
  const { verb, site } = things[thing];
  const place = site === null ? "" : ` in the ${site}`;
  const doses = steps.map(
    ({ dose, rhythm }) => `${doseIn(dose, thing, spelling)}${place} ${rhythmIn(rhythm, spelling)}`,
  );
  const length = steps[0]!.length;
  return `${verb} ${listed(doses)}${length === null ? "" : ` for ${lengthIn(length, spelling)}`}`;
};

const stepIn = ({ dose, rhythm, length }: PlannedStep, { thing }: Plan, spelling: Spelling): string => {
  if (dose === 0) return `stop for ${lengthIn(length!, spelling)}`;
  const { verb, site } = things[thing];
  const place = site === null ? "" : ` in the ${site}`;
  const time = length === null ? "" : ` for ${lengthIn(length, spelling)}`;
  return `${verb} ${doseIn(dose, thing, spelling)}${place} ${rhythmIn(rhythm, spelling)}${time}`;
};

/** The directions as somebody would type them. */
export const planInWords = (plan: Plan, spelling: Spelling): string => {
  const said =
    plan.order === "then"
      ? plan.steps.map((step) => stepIn(step, plan, spelling)).join(", then ")
      : togetherIn(plan, spelling);
  const needed =
    plan.needed === null ? "" : ` when required${plan.needed === "" ? "" : ` for ${plan.needed}`}`;
  const most =
    plan.most === null
      ? ""
      : `, maximum ${doseIn(plan.most.amount, plan.thing, spelling)} in ${plan.most.hours} hours`;
  const atOnce =
    plan.atOnce === null ? "" : `, no more than ${doseIn(plan.atOnce, plan.thing, spelling)} at a time`;
  return `${capital(said)}${needed}${most}${atOnce}.`;
};
