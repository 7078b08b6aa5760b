// remind: what a calendar says. Never how much: a file cannot be called back when a label changes.

/** Summary and description of each kind of event; a test holds them to plain words. */
export const calendarWords = {
  time: ["Time for your medicine", "Your label tells you how much."],
  /** The last day of a course, where the directions say to stop. */
  stop: ["The last day of your medicine", "Your label says to stop after today."],
  /** The last day of a course, where the directions say how long and no more. */
  end: [
    "Your reminders end today",
    "Look at your label. Phone your pharmacy if you are not sure what comes next.",
  ],
  /** Some days before the supply ends. */
  more: ["Get more of your medicine", "It will run out soon. Ask for more now."],
  /** The last day of the supply. */
  over: [
    "Your reminders end today",
    "Your label does not say to stop. Your next label has new reminders for you.",
  ],
} as const satisfies Readonly<Record<string, readonly [summary: string, description: string]>>;
