// durations: which day it is.

/** The day (ISO) that a pharmacy in the United Kingdom has at this time, in milliseconds since 1970. */
export const todayAt = (now: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" }).format(now);
