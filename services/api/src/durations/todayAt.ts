// durations: which day it is.

/** Made once: making one takes longer than all else that the thread that serves does for a call of labels. */
const inBritain = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" });

/** The day (ISO) that a pharmacy in the United Kingdom has at this time, in milliseconds since 1970. */
export const todayAt = (now: number): string => inBritain.format(now);
