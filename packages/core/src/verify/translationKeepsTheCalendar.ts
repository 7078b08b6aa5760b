// verify: the directions in the person's language, as they are read from the finished label, mean what was prescribed.
import { compareCalendars } from "@plainlabel/directions";
import { calendarKnown, firstDay } from "../interpret/sentencesKeepTheCalendar.ts";
import type { Claim } from "./Claim.ts";
import { fault } from "./Claim.ts";
import { heardDirections } from "./heardDirections.ts";

/** Read by the language's own reader; cautions tell nothing of the calendar and are set aside. */
export const translationKeepsTheCalendar: Claim = (judged) => {
  const { document, prescribed, translator } = judged;
  const { lang } = document.translation ?? {};
  if (lang === undefined || prescribed === null) return [];
  const told = heardDirections(judged, "translation").filter(({ sentence }) => sentence.aside !== true);
  const read = translator.read(
    lang,
    told.map(({ words }) => words),
    firstDay,
  );
  if (!read.ok)
    return [fault("translation-unread", "The translated directions cannot be read back.", "/directions")];
  const differences = compareCalendars(calendarKnown(prescribed.regimen), read.calendar, "sentences");
  if (differences.length === 0) return [];
  const kinds = [...new Set(differences.map(({ kind }) => kind))].join(", ");
  return [
    fault(
      "translation-changed",
      `The translated directions do not mean what was prescribed: ${kinds}.`,
      "/directions",
    ),
  ];
};
