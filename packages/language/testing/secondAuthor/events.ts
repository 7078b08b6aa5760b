// testing: six directions with events, numbered days, places and cautions that tell a length, written out in every
// language from the English alone before the code said them.
import type { Judged, ToWrite } from "./thirty.ts";

export const events = {
  "after unprotected sex": {
    text: "Take one tablet as soon as possible within 72 hours of unprotected sex",
    english: "Take 1 tablet straight away, once only. Take it no more than 72 hours after unprotected sex.",
  },
  "two days of the month": {
    text: "Take one capsule on the 1st and 15th of each month",
    english: "On the 1st and 15th of each month, take 1 capsule. Do not take it every day.",
  },
  "elbows and knees, 7 days at most": {
    text: "Apply to the elbows and knees twice a day for a maximum of 7 days",
    english: "Put it on 2 times a day. Use it here: elbows and knees. Do not use it for more than 7 days.",
  },
  "chest pain, and then 999": {
    text: "Dissolve one tablet under your tongue as needed for chest pain. If pain persists after 5 minutes call 999.",
    english:
      "Dissolve 1 tablet under the tongue when you need it, for chest pain. Call 999 if the pain has not gone after 5 minutes.",
  },
  "in 125 mL of water": {
    text: "Dissolve ONE sachet in 125ml water and drink once daily",
    english: "Take 1 sachet, once a day. Dissolve it in 125 mL of water first.",
  },
  "before and after travel": {
    text: "Take one tablet daily, start 5 days before travel and continue for 4 weeks after return",
    english:
      "Take 1 tablet, once a day. Start it 5 days before you travel. Keep taking it until 4 weeks after you come back.",
  },
} as const satisfies Readonly<Record<string, ToWrite>>;

export type EventsName = keyof typeof events;

/** One language's six. */
export type WrittenEvents = Readonly<Record<EventsName, Judged>>;
