// items: open questions about a label, with the answers from its calendar. No yes or no, and no list of options:
// some people take the last one.
import {
  type At,
  atWords,
  type Calendar,
  calendarOf,
  type Moment,
  type Regimen,
  type Stretch,
} from "@plainlabel/directions";
import { nounOf, sayAmount } from "@plainlabel/language";

/** What a question is about. Dangerous ones are looked at first. */
export type About = "how-much" | "when" | "which-days" | "how-long" | "most" | "between" | "needed" | "act";

export interface Question {
  /** Unlike any other of its label: "1.when". */
  readonly id: string;
  readonly about: About;
  /** Read aloud or shown, in these words and no others. */
  readonly ask: string;
  /** For the judges, never shown to the person. */
  readonly answer: string;
  /** Another answer here could harm: amount, time, day, the most. */
  readonly dangerous: boolean;
}

/** Names of times of day as a person is asked about them. */
const inWords: Readonly<Record<string, string>> = {
  morning: "in the morning",
  midday: "at midday",
  afternoon: "in the afternoon",
  evening: "in the evening",
  bedtime: "at bedtime",
  night: "at night",
  waking: "when you wake up",
};

const atInWords = (at: At): string => {
  if (at.kind === "clock") return `at ${at.time}`;
  if (at.kind !== "slot") return atWords(at);
  if (at.beside !== null) return atWords(at);
  return inWords[at.name] ?? `at ${at.name.replace("-", " ")}`;
};

const doseOf = ({ amount, unit, leaveOut }: Moment): string => {
  const said = amount === null ? null : sayAmount(amount, unit, "digits");
  const dose =
    said ??
    (amount === null
      ? "no amount is told"
      : `${"exact" in amount ? amount.exact : `${amount.low} to ${amount.high}`} ${unit}`);
  return leaveOut.length === 0 ? dose : `${dose}, and it may be none`;
};

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** "on day 3 (Wednesday)": the first day is the one on which the medicine is begun. */
const dayInWords = (firstDay: string, day: number): string => {
  const weekday = (new Date(`${firstDay}T00:00:00Z`).getUTCDay() + 6 + day) % 7;
  return `on day ${day + 1} (${days[weekday]})`;
};

/** The days of 56 on which something is due, in the shortest true words. */
const daysInWords = ({ days: all, weekdays }: Stretch): string => {
  if (weekdays.length > 0) return weekdays.map((day) => `${day[0]!.toUpperCase()}${day.slice(1)}`).join(", ");
  const due = all.flatMap((moments, day) => (moments.some(({ at }) => at.kind !== "none") ? [day + 1] : []));
  if (due.length === all.length) return "every day";
  const runs: string[] = [];
  for (let at = 0; at < due.length; at++) {
    const from = due[at]!;
    while (due[at + 1] === due[at]! + 1) at++;
    runs.push(due[at] === from ? `${from}` : `${from} to ${due[at]}`);
  }
  return runs.length === 0 ? "no day that is told" : `days ${runs.join(", ")} of the first 56`;
};

const spanInWords = ({ low, high, unit }: { low: string; high: string; unit: string }): string =>
  `${low === high ? low : `${low} to ${high}`} ${unit}${low === high && low === "1" ? "" : "s"}`;

const mostInWords = (ceiling: Stretch["ceilings"][number]): string => {
  if (ceiling.counts === "doses")
    return `${ceiling.amount} doses in ${ceiling.per.count} ${ceiling.per.unit}${ceiling.per.count === 1 ? "" : "s"}`;
  const noun = ceiling.unit === null ? "" : ` ${nounOf(ceiling.unit)?.many ?? ceiling.unit}`;
  if (ceiling.counts === "at-once") return `${ceiling.amount}${noun} at once`;
  return `${ceiling.amount}${noun} in ${ceiling.per.count} ${ceiling.per.unit}${ceiling.per.count === 1 ? "" : "s"}`;
};

/** What is counted, in its plural; null for what is measured, and where nothing is told. */
const countedIn = ({ oneDay }: Stretch): string | null => {
  const unit = oneDay.find((moment) => moment.unit !== null)?.unit ?? null;
  const noun = unit === null ? undefined : nounOf(unit);
  return noun === undefined || noun.measured ? null : noun.many;
};

/** `of`: how many parts the course has; with several each question says which it is about. */
const ofStretch = (stretch: Stretch, part: number, of: number): readonly Question[] => {
  const unit = countedIn(stretch);
  const { oneDay, lasts, ceilings, gap, needed, begins } = stretch;
  const question = (about: About, ask: string, answer: string): Question => ({
    ...{ id: `${part}.${about}`, about, answer },
    ask: of === 1 ? ask : `Part ${part} of ${of}. ${ask}`,
    dangerous: about !== "needed" && about !== "how-long",
  });
  const taken = oneDay.filter(({ at }) => at.kind !== "none");
  return [
    question(
      "how-much",
      unit === null ? "How much do you take each time?" : `How many ${unit} do you take each time?`,
      taken.length === 0
        ? "none"
        : taken.map((moment) => `${atInWords(moment.at)}: ${doseOf(moment)}`).join("; "),
    ),
    question(
      "when",
      "When do you take it?",
      taken.length === 0
        ? "not at all: this is a pause"
        : [
            taken.map(({ at }) => atInWords(at)).join("; "),
            stretch.count === null
              ? ""
              : `${stretch.count.low === stretch.count.high ? stretch.count.low : `${stretch.count.low} to ${stretch.count.high}`} times in ${stretch.count.per.count} ${stretch.count.per.unit}`,
            stretch.spacing === null ? "" : `every ${spanInWords(stretch.spacing)}`,
          ]
            .filter((words) => words !== "")
            .join(", "),
    ),
    question("which-days", "On which days do you take it?", daysInWords(stretch)),
    question(
      "how-long",
      "For how long do you take it?",
      [
        begins === null || begins.low > 0 || begins.high > 0
          ? `begins ${begins === null ? "when the part before ends" : `after ${begins.low === begins.high ? begins.low : `${begins.low} to ${begins.high}`} days`}`
          : "",
        lasts === null ? "no end is told" : `for ${spanInWords(lasts)}`,
      ]
        .filter((words) => words !== "")
        .join(", "),
    ),
    question(
      "most",
      "What is the most you may take?",
      ceilings.length === 0 ? "no most is told beyond the dose" : ceilings.map(mostInWords).join("; "),
    ),
    question(
      "between",
      "How long do you wait before you take it again?",
      gap === null ? "no wait is told" : `at least ${spanInWords(gap)}`,
    ),
    question(
      "needed",
      "What would make you take it, and what would make you leave it out?",
      needed === null
        ? "it is taken as told, needed or not"
        : `as needed${needed.length === 0 ? "" : `: ${needed.join(", ")}`}`,
    ),
  ];
};

/** Days on which a part of the course begins, and one of the first fourteen on which nothing is, from 0. */
const daysToAsk = ({ stretches }: Calendar): readonly number[] => {
  const firsts = stretches
    .map(({ days }) => days.findIndex((moments) => moments.length > 0))
    .filter((day) => day >= 0);
  const empty = Array.from({ length: 14 }, (_, day) => day).find((day) =>
    stretches.every(({ days }) => (days[day] ?? []).every(({ at }) => at.kind === "none")),
  );
  return [...new Set([...firsts, ...(empty === undefined ? [] : [empty])])].toSorted((a, b) => a - b);
};

/**
 * Whole days, where no time of day is named: "once a week on Monday" is asked for on its Monday and on another day.
 * None where what is due on a day cannot be counted.
 */
const daysOf = (calendar: Calendar): readonly Question[] => {
  const { stretches, firstDay } = calendar;
  if (stretches.some(({ days }) => days.flat().some(({ at }) => at.kind !== "nth" && at.kind !== "none")))
    return [];
  return daysToAsk(calendar).map((day): Question => {
    const due = stretches.flatMap(({ days }) => days[day] ?? []).filter(({ at }) => at.kind === "nth");
    return {
      id: `act.${day + 1}.all-day`,
      about: "act",
      ask: `Show me all that you take ${dayInWords(firstDay, day)}.`,
      answer: due.length === 0 ? "nothing" : due.map(doseOf).join(" and "),
      dangerous: true,
    };
  });
};

/** A time of day and a day on which to ask for the act, each once: something due, and something not. */
const actsOf = (calendar: Calendar): readonly Question[] => {
  const { stretches, firstDay } = calendar;
  const dayOf = (day: number): readonly Moment[] => stretches.flatMap((stretch) => stretch.days[day] ?? []);
  const named = new Map<string, At>();
  for (const { oneDay } of stretches)
    for (const { at } of oneDay) if (at.kind === "slot" || at.kind === "clock") named.set(atInWords(at), at);
  if (named.size === 0) return daysOf(calendar);
  // Named times beside others that are not: what is due then cannot be told from the time alone.
  if (
    stretches.some(({ days }) =>
      days.flat().some(({ at }) => at.kind === "nth" || at.kind === "window" || at.kind === "total"),
    )
  )
    return [];
  const times = [
    ...named.keys(),
    ...(named.has("in the afternoon") || named.size > 3 ? [] : ["in the afternoon"]),
  ];
  return daysToAsk(calendar).flatMap((day) =>
    times.map((time): Question => {
      const due = dayOf(day).filter(({ at }) => at.kind !== "none" && atInWords(at) === time);
      return {
        id: `act.${day + 1}.${time.replaceAll(" ", "-")}`,
        about: "act",
        ask: `Show me what you take ${dayInWords(firstDay, day)} ${time}.`,
        answer: due.length === 0 ? "nothing" : due.map(doseOf).join(" and "),
        dangerous: true,
      };
    }),
  );
};

/**
 * The questions about a label's directions, with the key that judges hold
 * against what was said: each part of the course in its order, then acts ("show
 * me what you take on day 2 in the morning"), among them times at which nothing
 * is due, so that guessing shows. `firstDay`: ISO date on which it is begun.
 */
export const questionsOf = (regimen: Regimen, firstDay: string): readonly Question[] => {
  const calendar = calendarOf(regimen, firstDay);
  return [
    ...calendar.stretches.flatMap((stretch, at, { length }) => ofStretch(stretch, at + 1, length)),
    ...actsOf(calendar),
  ];
};
