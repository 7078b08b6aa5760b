// testing: six directions with phrases that came after the thirty, written out in every language as those were.
import type { Judged, ToWrite } from "./thirty.ts";

export const later = {
  "whole dose at one time": {
    text: "Take two tablets once a day as a single dose with a full glass of water",
    english:
      "Take 2 tablets, once a day. Take the whole dose at one time. Take it with a full glass of water.",
  },
  "the day after methotrexate": {
    text: "Take one tablet once a week on the day after your methotrexate",
    english:
      "Take 1 tablet, once a week. Take it on the day after your methotrexate. Do not take it every day.",
  },
  "patch off at night": {
    text: "Apply one patch once a day. Take it off at night",
    english: "Put on 1 patch, once a day. Take it off at night.",
  },
  "for high blood pressure": {
    text: "Take one tablet once a day for high blood pressure",
    english: "Take 1 tablet, once a day. This medicine is for high blood pressure.",
  },
  "little, and no sun": {
    text: "Apply sparingly once a day. Keep skin out of the sun",
    english: "Put it on once a day. Use only a small amount. Keep your skin out of the sun.",
  },
  "on and on": {
    text: "Take one tablet once a day continuously, long term",
    english: "Take 1 tablet, once a day. Keep on taking it. You need to take it for a long time.",
  },
} as const satisfies Readonly<Record<string, ToWrite>>;

export type LaterName = keyof typeof later;

/** One language's six. */
export type WrittenLater = Readonly<Record<LaterName, Judged>>;
