// directions/test/corpus: a regimen in one readable line, so that a person can check what a direction was read as.
import type { Amount, Regimen, Step } from "../../src/regimen/Regimen.ts";

const amountText = (amount: Amount | null): string =>
  amount === null ? "" : "exact" in amount ? amount.exact : `${amount.low}~${amount.high}`;

const per = ({ count, unit }: { count: number; unit: string }): string =>
  count === 1 ? unit : `${count}${unit}`;

const range = (low: string, high: string): string => (low === high ? low : `${low}~${high}`);

const momentText = (name: string, amount: Amount | null): string =>
  amount === null ? name : `${name}=${amountText(amount)}`;

const stepText = (step: Step): string => {
  const { timing, limits, unit, food, site } = step;
  const { times, every } = timing;
  const words = [
    step.joined === "first" ? "" : step.joined,
    step.actionSuppliedBy === "reader" ? `(${step.action})` : step.action,
    ...step.furtherActions.map((action) => `+${action}`),
    amountText(step.amount),
    unit === null ? "" : unit.suppliedBy !== "directions" ? `(${unit.name})` : unit.name,
    step.strengthNote === null ? "" : `[${step.strengthNote}]`,
    step.strengthOfOne === null ? "" : `of[${step.strengthOfOne}]`,
    step.dailyTotal ? "total/day" : "",
    times === null
      ? ""
      : `${times.upTo ? "<=" : times.low === times.high ? "" : `${times.low}~`}${times.high}/${per(times.per)}`,
    every === null ? "" : `every:${range(every.low, every.high)}${every.unit}`,
    ...timing.slots.map(
      ({ name, offset, amount }) =>
        `@${momentText(offset === null ? name : `${range(offset.low, offset.high)}${offset.unit}-${offset.relation}-${name}`, amount)}`,
    ),
    ...timing.clockTimes.map(({ time, amount }) => `@${momentText(time, amount)}`),
    ...timing.weekdays.map((day) => `on:${day}`),
    timing.daysAWeek === null ? "" : `days:${timing.daysAWeek}/week`,
    timing.monthDays.length === 0 ? "" : `on:${timing.monthDays.join(",")}/month`,
    timing.cycleDays === null
      ? ""
      : `on:${timing.cycleDays.days.join(",")}/${timing.cycleDays.length ?? "?"}-day-cycle`,
    timing.event === null
      ? ""
      : `event:${timing.event.offset === null ? "" : `${range(timing.event.offset.low, timing.event.offset.high)}${timing.event.offset.unit}-`}${timing.event.relation}-${timing.event.name}`,
    timing.preferably ? "preferably" : "",
    timing.once ? "once" : "",
    timing.straightAway ? "now" : "",
    timing.cycle === null ? "" : `cycle:${timing.cycle.on}on${timing.cycle.off}off${timing.cycle.unit}`,
    timing.sameTime === null ? "" : `same:${timing.sameTime}`,
    step.asNeeded === null ? "" : `prn(${step.asNeeded.reasons.join(", ")})`,
    limits.units === null
      ? ""
      : `max:${limits.units.amount}${limits.units.unit ?? ""}/${per(limits.units.per)}`,
    limits.doses === null ? "" : `max:${limits.doses.count}doses!/${per(limits.doses.per)}`,
    limits.atOnce === null ? "" : `max:${limits.atOnce.amount}${limits.atOnce.unit ?? ""}/once`,
    limits.leastGap === null ? "" : `gap:${limits.leastGap.value}${limits.leastGap.unit}`,
    step.duration === null ? "" : `for:${range(step.duration.low, step.duration.high)}${step.duration.unit}`,
    step.useFor === null ? "" : `use:${range(step.useFor.low, step.useFor.high)}${step.useFor.unit}`,
    step.leaveOff === null ? "" : `off:${range(step.leaveOff.low, step.leaveOff.high)}${step.leaveOff.unit}`,
    step.ending === null ? "" : `then-${step.ending}`,
    food === null
      ? ""
      : `food:${food.offset === null ? "" : `${range(food.offset.low, food.offset.high)}${food.offset.unit}-`}${food.relation}${food.meal === null ? "" : `-${food.meal}`}`,
    step.route === null ? "" : `route:${step.route}`,
    site === null ? "" : `site:${site.side === null ? "" : `${site.side}-`}${site.name}`,
    ...step.instructions.map((words) => `"${words}"`),
  ];
  return words.filter((word) => word !== "").join(" ");
};

/** The whole regimen, every field of it: two regimens with the same line are the same regimen. */
export const notation = ({ steps }: Regimen): string => steps.map(stepText).join(" / ");
