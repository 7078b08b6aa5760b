// directions/regimen: a structure in plain words for the professional, field by field. Not what the person reads.
import { normalAmount } from "./normalForm.ts";
import type { Amount, Regimen, Step } from "./Regimen.ts";

type Span = { readonly low: string; readonly high: string; readonly unit: string };

const amountOf = (amount: Amount): string => {
  const plain = normalAmount(amount);
  return "exact" in plain ? plain.exact : `${plain.low} to ${plain.high}`;
};

const spanOf = ({ low, high, unit }: Span): string =>
  low === high ? `${low} ${unit}${low === "1" ? "" : "s"}` : `${low} to ${high} ${unit}s`;

const perOf = (per: { readonly count: number; readonly unit: string }): string =>
  per.count === 1 ? `a ${per.unit}` : `in ${per.count} ${per.unit}s`;

const timesOf = (times: NonNullable<Step["timing"]["times"]>): string => {
  const count =
    times.low === null || times.low === times.high ? `${times.high}` : `${times.low} to ${times.high}`;
  return `${times.upTo ? "up to " : ""}${count} time${count === "1" ? "" : "s"} ${perOf(times.per)}`;
};

const withAmount = (words: string, amount: Amount | null): string =>
  amount === null ? words : `${words} (${amountOf(amount)})`;

const slotWords = ({ name, offset }: Step["timing"]["slots"][number]): string =>
  offset === null ? name : `${spanOf(offset)} ${offset.relation} ${name}`;

const relationWords = {
  before: "before",
  after: "after",
  "soon-after": "as soon as possible after",
  within: "after",
  start: "at the start of",
  "night-before": "the night before",
  "evening-before": "the evening before",
  "day-before": "the day before",
  "day-of": "on the day of",
  "morning-of": "on the morning of",
} as const;

const eventOf = ({ name, relation, offset }: NonNullable<Step["timing"]["event"]>): string =>
  [
    ...(relation === "within" ? ["within"] : []),
    ...(offset === null ? [] : [spanOf(offset)]),
    relationWords[relation],
    name.replaceAll("-", " "),
  ].join(" ");

const timingOf = ({ timing }: Step): readonly string[] => [
  ...(timing.every === null ? [] : [`every ${spanOf(timing.every)}`]),
  ...(timing.times === null ? [] : [timesOf(timing.times)]),
  ...(timing.slots.length === 0
    ? []
    : [
        (timing.preferably ? "preferably " : "") +
          timing.slots.map((slot) => withAmount(slotWords(slot), slot.amount)).join(", "),
      ]),
  ...(timing.clockTimes.length === 0
    ? []
    : [`at ${timing.clockTimes.map((clock) => withAmount(clock.time, clock.amount)).join(", ")}`]),
  ...(timing.weekdays.length === 0 ? [] : [`on ${timing.weekdays.join(", ")}`]),
  ...(timing.daysAWeek === null ? [] : [`on ${timing.daysAWeek} days a week`]),
  ...(timing.monthDays.length === 0 ? [] : [`on day ${timing.monthDays.join(", ")} of each month`]),
  ...(timing.cycleDays === null
    ? []
    : [
        `on day ${timing.cycleDays.days.join(", ")} of each ${timing.cycleDays.length === null ? "" : `${timing.cycleDays.length} day `}cycle`,
      ]),
  ...(timing.event === null ? [] : [eventOf(timing.event)]),
  ...(timing.once ? ["once only"] : []),
  ...(timing.straightAway ? ["straight away"] : []),
  ...(timing.cycle === null
    ? []
    : [`${timing.cycle.on} ${timing.cycle.unit}s on, ${timing.cycle.off} ${timing.cycle.unit}s off`]),
  ...(timing.sameTime === null ? [] : [`at the same time each ${timing.sameTime}`]),
];

const foodOf = (food: NonNullable<Step["food"]>): string => {
  const offset = food.offset === null ? "" : `${spanOf(food.offset)} `;
  if (food.relation === "empty-stomach") return `${offset}on an empty stomach`;
  return `${offset}${food.relation === "with-or-after" ? "with or after" : food.relation} ${food.meal ?? "these meals"}`;
};

const limitsOf = ({ limits }: Step): readonly string[] => [
  ...(limits.atOnce === null
    ? []
    : [`maximum ${[limits.atOnce.amount, limits.atOnce.unit].filter(Boolean).join(" ")} at once`]),
  ...(limits.leastGap === null
    ? []
    : [`at least ${limits.leastGap.value} ${limits.leastGap.unit}s between doses`]),
  ...(limits.doses === null ? [] : [`maximum ${limits.doses.count} doses ${perOf(limits.doses.per)}`]),
  ...(limits.units === null
    ? []
    : [
        `maximum ${[limits.units.amount, limits.units.unit].filter(Boolean).join(" ")} ${perOf(limits.units.per)}`,
      ]),
];

const siteOf = (site: NonNullable<Step["site"]>): string => [site.side, site.name].filter(Boolean).join(" ");

const describeStep = (step: Step): string =>
  [
    [
      [step.action, ...step.furtherActions].join(" and "),
      step.amount === null ? null : amountOf(step.amount),
      step.unit?.name,
    ]
      .filter(Boolean)
      .join(" ") +
      (step.strengthNote === null ? "" : ` (${step.strengthNote})`) +
      (step.strengthOfOne === null ? "" : ` of ${step.strengthOfOne} each`) +
      (step.dailyTotal ? " in total each day" : ""),
    ...timingOf(step),
    ...(step.asNeeded === null
      ? []
      : [["as needed", step.asNeeded.reasons.join(" or ")].filter(Boolean).join(" for ")]),
    ...limitsOf(step),
    ...(step.duration === null ? [] : [`for ${spanOf(step.duration)}`]),
    ...(step.useFor === null ? [] : [`each use lasts ${spanOf(step.useFor)}`]),
    ...(step.leaveOff === null ? [] : [`then off for ${spanOf(step.leaveOff)}`]),
    ...(step.ending === null ? [] : [`then ${step.ending}`]),
    ...(step.food === null ? [] : [foodOf(step.food)]),
    ...(step.route === null ? [] : [`route: ${step.route}`]),
    ...(step.site === null ? [] : [`site: ${siteOf(step.site)}`]),
    ...step.instructions,
  ].join(" - ");

/**
 * Every field of a regimen in a fixed order, parts set off by " - ", steps on
 * lines of their own. Shown to the professional where the prescription came
 * without words.
 */
export const describeRegimen = (regimen: Regimen): string =>
  regimen.steps.map((step, at) => (at === 0 ? "" : `${step.joined} `) + describeStep(step)).join("\n");
