// verify: the directions as they are read from the finished label mean the calendar that was prescribed.
import { calendarDifferences } from "../interpret/sentencesKeepTheCalendar.ts";
import type { Claim } from "./Claim.ts";
import { fault } from "./Claim.ts";
import { heardDirections } from "./heardDirections.ts";

/**
 * For directions that were understood. Cautions and the prescriber's own words
 * are set aside; everything else is read by the reader of
 * packages/language/src/english/readCalendar and compared day by day.
 */
export const sentencesKeepTheCalendar: Claim = (judged) => {
  const { prescribed } = judged;
  if (prescribed === null) return [];
  const sentences = heardDirections(judged, "english")
    .map(({ words }) => words)
    .filter((words) => !prescribed.setAside.includes(words));
  const differences = calendarDifferences(prescribed.regimen, sentences);
  if (differences === null)
    return [fault("calendar-unread", "The directions on the label cannot be read back.", "/directions")];
  if (differences.length === 0) return [];
  const kinds = [...new Set(differences.map(({ kind }) => kind))].join(", ");
  return [
    fault(
      "calendar-changed",
      `The directions on the label do not mean what was prescribed: ${kinds}.`,
      "/directions",
    ),
  ];
};
