// directions/sentence: the hours that a named time of day can fall in.
import type { SlotName } from "../regimen/Regimen.ts";

/** The hours, from and up to, in which a clock time could be the named time of day said again. */
export const slotHours: Readonly<Record<SlotName, readonly [from: number, to: number]>> = {
  waking: [4, 12],
  breakfast: [4, 12],
  morning: [4, 12],
  lunch: [11, 14],
  midday: [11, 14],
  afternoon: [12, 18],
  teatime: [15, 19],
  dinner: [11, 22],
  "evening-meal": [16, 22],
  supper: [17, 24],
  evening: [16, 23],
  night: [19, 28],
  bedtime: [19, 28],
};

/** Whether a time by the clock could be the named time of day. */
export const isWithin = (time: string, name: SlotName): boolean => {
  const hour = Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
  const [from, to] = slotHours[name];
  return (hour >= from && hour < to) || hour + 24 < to;
};
