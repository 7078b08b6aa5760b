// remind: the times of day that directions name, as times on a clock: what the form proposes, and what it takes.
import type { SlotName } from "@plainlabel/core";

/** Proposals only: each person has their own day, and the form shows these to be changed. */
export const usualTimes: Readonly<Record<SlotName, string>> = {
  waking: "07:00",
  morning: "08:00",
  breakfast: "08:00",
  midday: "12:00",
  lunch: "12:30",
  afternoon: "15:00",
  teatime: "17:00",
  evening: "18:00",
  "evening-meal": "18:00",
  dinner: "18:00",
  supper: "20:00",
  night: "21:00",
  bedtime: "22:00",
};

/** From the first to the last minute of it, both "HH:MM" of one day. */
export interface SlotWindow {
  readonly from: string;
  readonly until: string;
}

/**
 * When a time of day can be, wide enough for most days; null where only the
 * person knows: when they wake up and when they eat. A part of the day is no
 * other part: a bedtime at 8 in the morning is a slip, or the day of somebody
 * who works at night, whose label a pharmacist should look at first. None goes
 * past midnight: then "Monday at bedtime" would ring on the night of Sunday.
 */
export const slotWindows: Readonly<Record<SlotName, SlotWindow | null>> = {
  waking: null,
  morning: { from: "04:00", until: "11:59" },
  breakfast: null,
  midday: { from: "11:00", until: "14:59" },
  lunch: null,
  afternoon: { from: "12:00", until: "18:59" },
  teatime: { from: "14:00", until: "19:59" },
  evening: { from: "16:00", until: "23:59" },
  "evening-meal": null,
  dinner: null,
  supper: null,
  night: { from: "18:00", until: "23:59" },
  bedtime: { from: "18:00", until: "23:59" },
};
