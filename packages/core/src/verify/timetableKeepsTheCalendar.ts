// verify: the table of the times of day, as it is read from the finished label, means what was prescribed.
import { compareCalendars } from "@plainlabel/directions";
import { readTimetable } from "@plainlabel/language";
import type { Sentence } from "../document/LabelDocument.ts";
import { calendarKnown, firstDay } from "../interpret/sentencesKeepTheCalendar.ts";
import type { Claim } from "./Claim.ts";
import { fault } from "./Claim.ts";

export const timetableKeepsTheCalendar: Claim = ({ document, reading, prescribed }) => {
  const tables = document.blocks.filter((block) => block.kind === "timetable");
  if (prescribed === null || tables.length === 0) return [];
  const heard = new Map<Sentence, string[]>();
  for (const { word, sentence } of reading.words)
    if (sentence?.role === "timetable")
      heard.set(sentence.sentence, [...(heard.get(sentence.sentence) ?? []), word.text]);
  const words = (sentence: Sentence): string => (heard.get(sentence) ?? []).join(" ");
  return tables.flatMap(({ slots }) => {
    const read = readTimetable(
      slots.map(({ time, amount }) => ({ time: words(time), amount: words(amount) })),
      firstDay,
    );
    const differs =
      read === null || compareCalendars(calendarKnown(prescribed.regimen), read, "timetable").length > 0;
    return differs
      ? [fault("timetable-changed", "The table of times does not mean what was prescribed.", "/directions")]
      : [];
  });
};
