// texts: which moment a clock on the wall means, in a zone that moves its clocks twice a year.
import type { LocalTime } from "@plainlabel/page";

const formats = new Map<string, Intl.DateTimeFormat>();

const formatIn = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
  });
  formats.set(zone, format);
  return format;
};

/** What the wall shows at an instant, as milliseconds as if it were UTC. */
const wallAt = (instant: number, zone: string): number => {
  const parts = Object.fromEntries(
    formatIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00Z`);
};

/**
 * The instant, in milliseconds since 1970. A time that a night in March leaves
 * out is as much later; one that a night in October has twice is the first.
 */
export const instantIn = (zone: string, { day, time }: LocalTime): number => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const offsets = [-86_400_000, 86_400_000].map((away) => wallAt(wall + away, zone) - (wall + away));
  // Before and after a change of clocks; the larger offset gives the earlier instant.
  const candidates = offsets.map((offset) => wall - offset).toSorted((one, other) => one - other);
  return candidates.find((instant) => wallAt(instant, zone) === wall) ?? candidates.at(-1)!;
};
