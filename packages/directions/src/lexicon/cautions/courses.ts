// directions/lexicon/cautions: how evenly, how long, and not stopping.
import type { CautionRow } from "./Caution.ts";

/** Rows about how evenly, how long, and not stopping. */
export const courses = [
  {
    id: "use-every-day-even-if-feel-well",
    topic: "course",
    orders: ["(take|use|apply) every day even if well"],
  },
  {
    id: "use-even-if-feel-well",
    topic: "course",
    orders: ["(take|use|apply) even if you feel well"],
    manners: ["even (if|when) (you feel|feeling|you are|) well"],
  },
  {
    id: "finish-the-course",
    topic: "course",
    orders: [
      "(finish|complete|take) (the|) (whole|full|entire) (course|course of treatment|course as prescribed)",
      "(finish|complete) (the|) course (even if you feel better|even if feeling better|as prescribed|unless told otherwise|unless told to stop)",
      "(the|) course (must|should|to) be (completed|finished)",
      "(keep|continue) taking (this medicine|it) until the course is (finished|complete|completed)",
      "(make sure you|ensure you|please|always) (finish|complete) (the|your|) course",
      "keep (taking|using) it until it is all finished",
      "(course to be completed|complete course|finish course)",
      "(finish|complete|take) all (medication|medicine|medicines|tablets|capsules|antibiotics|of this medication|of this medicine)",
      "(finish|complete|take all of|finish all of) (the|this|your|whole|the whole|the full|full|entire|the entire|all the|) (course|prescribed course|prescription|course of treatment)",
      "take (the whole|whole|the full|full|entire|the entire|all the) (course|prescribed course|course of treatment)",
      "(finish|complete|finish all) (all|all of|) (the|) (course|medication|medicine|tablets|capsules|antibiotics)",
      "(until|till|til) (course|the course|treatment course|antibiotic course|course of treatment) (is|) (finished|complete|completed|ended|done|over)",
      "(until|till|til) (all taken|finished|gone|all gone|completed|complete|all taken up|all used|all finished|all done|empty|used up|all tablets taken)",
      "(until|till|til) (the|this|your|all|) (bottle|tube|packet|pack|box|supply|medicine|tablets|capsules|antibiotics) (is|are|) (finished|empty|used|used up|gone|all gone|completed)",
      "(to be finished|take until finished|take until gone|take until all taken|use until finished|take until all gone|finish all)",
    ],
  },
  {
    id: "use-until-better",
    topic: "course",
    manners: ["until better"],
  },
  { id: "use-until-healed", topic: "course", manners: ["(until|till) (healed|it has healed|it heals)"] },
  {
    id: "use-until-clear",
    topic: "course",
    manners: ["(until|till) (clear|cleared|it has cleared|it clears|it is clear)"],
  },
  {
    id: "use-until-symptoms-gone",
    topic: "course",
    manners: ["(until|till) (symptoms|your symptoms) (resolve|have resolved|have gone|are gone|go|clear)"],
  },
  {
    id: "use-until-symptoms-better",
    topic: "course",
    manners: ["(until|till) (symptoms|your symptoms) (improve|have improved|get better|settle|have settled)"],
  },
  {
    id: "use-until-relieved",
    topic: "course",
    manners: ["(until|till) <relief>"],
    orders: ["(continue|carry on|keep using|keep taking|continue use|to continue) (until|till) <relief>"],
    blanks: ["relief"],
  },
  {
    id: "stop-when",
    topic: "stopping",
    orders: [
      "(stop|stop taking|stop taking it|stop using|stop using it|and stop|to stop|can stop|may stop|then stop) (when|once|as soon as) <end>",
    ],
    blanks: ["end"],
  },
  {
    id: "use-until-check",
    topic: "course",
    manners: [
      "(until|till) (review|reviewed|your review|next review|your next review|the next review|you are reviewed|follow up|your follow up|next follow up|medication review|your medication review|next medication review|your next medication review|next appointment|your next appointment)",
    ],
    orders: [
      "(continue|carry on|keep taking|keep using|to continue) (until|till) (review|reviewed|your review|next review|your next review|you are reviewed|follow up|your follow up|next appointment|your next appointment)",
    ],
  },
  {
    id: "use-until-seen",
    topic: "course",
    manners: [
      "(until|till) (review|reviewed|seen|you are seen|you are reviewed|next seen|follow up|your review|your appointment|appointment|next review|followed up) (by|in|at|with) (the|your|) <teller>",
      "(until|till) (the|your|) <teller> (review|appointment|follow up)",
      "(until|till) (you|) (see|have seen) (the|your|) <teller>",
    ],
    orders: [
      "(continue|carry on|keep taking|keep using|to continue) (until|till) (review|reviewed|seen|you are seen|you are reviewed|follow up|your review|your appointment) (by|in|at|with) (the|your|) <teller>",
    ],
    blanks: ["teller"],
  },
  {
    id: "use-until-moving",
    topic: "course",
    manners: [
      "(until|till) (mobile|fully mobile|fully mobile again|you are fully mobile|you are mobile|mobility is back to normal|mobility returns to normal|back to normal mobility|walking normally)",
    ],
  },
  {
    id: "last-days-of-course",
    topic: "course",
    manners: [
      "to (complete|finish) (a|the|) (total|) <shelfLife> course",
      "(remaining|left) of (a|the|) <shelfLife> course",
    ],
    blanks: ["shelfLife"],
  },
  {
    id: "use-while-taking",
    topic: "course",
    manners: ["(while|whilst|when) (you are|) (taking|using|on) (the|your|) <companion>"],
    blanks: ["companion"],
  },
  {
    id: "use-until-time-after",
    topic: "course",
    manners: [
      "(until|for|and for|plus) <shelfLife> after <end>",
      "(until|till) <end> (and|then|and then|, then|,) (continue|carry on|continue using|) for (a further|another|a) <shelfLife>",
      "(until|till) <end> (then|and then|, then) (continue|carry on|continue using) for <shelfLife>",
    ],
    orders: [
      "(continue|carry on|use|continue use|continue using|and continue) (for|until|) <shelfLife> after <end>",
    ],
    blanks: ["shelfLife", "end"],
  },
  {
    id: "use-until-hours-after",
    topic: "course",
    manners: ["(until|for|and for|plus) <hours> (hours|hrs|h) after <end>"],
    orders: [
      "(continue|carry on|use|continue use|continue using|and continue) (for|until|) <hours> (hours|hrs|h) after <end>",
    ],
    blanks: ["hours", "end"],
  },
  {
    id: "use-in-hay-fever-season",
    topic: "course",
    manners: ["(in|during|through|throughout) (the|) (hay fever|hayfever|pollen) season"],
  },
  {
    id: "use-for-years",
    topic: "course",
    manners: ["for (a total of|) <years> years (in total|)"],
    blanks: ["years"],
  },
  {
    id: "use-for-months",
    topic: "course",
    manners: ["for (a total of|) <manyMonths> (months|mths) (in total|)"],
    blanks: ["manyMonths"],
  },
  {
    id: "use-short-term",
    topic: "course",
    manners: [
      "(for|) short term use (only|)",
      "short term only",
      "for short term use",
      "(for a|as a|) short course (only|)",
    ],
  },
  { id: "use-long-term", topic: "course", manners: ["long term"] },
  {
    id: "keep-on-using",
    topic: "course",
    manners: [
      "(ongoing|indefinitely|continuously|continuous|no break|no breaks|without a break|with no break)",
    ],
  },
  { id: "use-for-life", topic: "course", manners: ["(lifelong|for life)"] },
  {
    id: "use-all-at-one-time",
    topic: "spacing",
    orders: ["(take|use) (it|them) all at one time", "(take|use) (the|your) whole dose at one time"],
    manners: ["(together|all together|both together|all at once)"],
  },
  {
    id: "use-regularly",
    topic: "spacing",
    orders: [
      "(take|use|apply) on a regular basis",
      "(to be taken|to be used) regularly",
      "(take|use|apply) (regularly|as a regular dose)",
    ],
    manners: ["(regularly|regular)"],
  },
  {
    id: "always-on-time",
    topic: "spacing",
    orders: ["must be (taken|given|used) on time", "(always|must) (take|give|use) on time"],
    manners: ["(strictly|always|exactly) on time", "time critical (medicine|medication|)"],
  },
  {
    id: "leave-same-time-between-doses",
    topic: "spacing",
    orders: [
      "(take|use|apply) at regular intervals",
      "(take|use|space|spaced|spread) (at evenly spaced intervals|at regular intervals|evenly spaced)",
      "(space|spaced) evenly",
    ],
    manners: ["at (regular|even|evenly spaced) intervals", "evenly spaced"],
  },
  { id: "spread-evenly", topic: "spacing", manners: ["evenly"], orders: ["spread evenly"] },
  { id: "do-while-awake", topic: "spacing", manners: ["(while|when|whilst) awake", "during waking hours"] },
  {
    id: "spread-doses-through-day",
    topic: "spacing",
    orders: [
      "(take|use|space|spaced|spread) (evenly through the day|evenly throughout the day)",
      "(space|spread) (the|your|) doses evenly (through|throughout|over) the day",
    ],
  },
  {
    id: "spread-doses-while-awake",
    topic: "spacing",
    orders: ["(take|use|space|spaced|spread) evenly through the waking hours"],
  },
  { id: "use-thin-layer-evenly", topic: "spacing", manners: ["thinly and evenly"] },
  {
    id: "share-out-over-day",
    topic: "spacing",
    manners: ["in divided doses (through the day|throughout the day|during the day|over the day|)"],
  },
  {
    id: "share-out-over-times",
    topic: "spacing",
    manners: ["(in|into|as) <parts> (equally|equal|) divided doses", "divided into <parts> doses"],
    blanks: ["parts"],
  },
  {
    id: "hours-between-doses",
    topic: "spacing",
    manners: ["<hours> (hours|hrs|hour|hr) apart"],
    blanks: ["hours"],
  },
  {
    id: "do-not-stop",
    topic: "stopping",
    orders: ["do not stop (this medicine|treatment|this medication)", "do not stop taking (this medicine|)"],
  },
  {
    id: "do-not-stop-unless-doctor-says",
    topic: "stopping",
    orders: [
      "do not stop (taking|using|) (this medicine|this medication|it|) unless (told to do so by|told to stop by|told to by|told by|advised to by|advised by|instructed to by|instructed by|directed by) (your doctor|a doctor|the doctor|your gp|doctor)",
      "do not stop (taking|using|) (this medicine|this medication|it|) unless (your doctor|your gp|the doctor|a doctor) (tells you|tells you to|tells you to stop|tells you to do so|says so|advises you to)",
      "do not stop taking this medicine except on your doctor's advice",
    ],
  },
  {
    id: "do-not-stop-unless-told",
    topic: "stopping",
    orders: [
      "do not stop taking this medicine unless told to",
      "do not stop (taking|using) (it|this|) unless (advised|advised to|told to|told)",
      "do not stop unless (advised|advised to|told to|told)",
    ],
  },
  {
    id: "do-not-stop-suddenly",
    topic: "stopping",
    orders: [
      "do not stop (this medicine|this medication|taking this medicine|taking this medication|taking it|treatment|) (suddenly|abruptly)",
      "do not stop (suddenly|abruptly|taking suddenly)",
    ],
  },
  {
    id: "do-not-stop-before-talking-to-doctor",
    topic: "stopping",
    orders: [
      "do not stop (taking|using|) (this medicine|this medication|it|) without (medical advice|asking your doctor|talking to your doctor|consulting your doctor|speaking to your doctor|consulting a doctor|your doctor's advice|seeking medical advice|advice from your doctor|medical supervision)",
      "do not stop (taking|using) this medicine without talking to your doctor",
    ],
  },
  {
    id: "ask-before-stopping",
    topic: "stopping",
    orders: [
      "<asking> (your|a|the) <who> (before stopping|before you stop|before stopping this medicine|before stopping treatment)",
    ],
    blanks: ["asking", "who"],
  },
  {
    id: "do-not-stop-before-asking",
    topic: "stopping",
    orders: ["do not stop (taking|using) (this medicine|it|) without (asking|advice)"],
  },
  {
    id: "use-even-if-feel-better",
    topic: "course",
    orders: [
      "(keep|continue|carry on) (taking|using) (it|this medicine|) even (if|when) (you feel better|feeling better)",
    ],
    manners: ["even (if|when) (you feel better|feeling better|you are feeling better)"],
  },
  {
    id: "finish-course-unless-told-to-stop",
    topic: "course",
    orders: [
      "(keep|continue) taking (this medicine|it) until the course is (finished|complete|completed) (,|) unless you are told to stop",
    ],
  },
  {
    id: "without-a-break",
    topic: "course",
    orders: ["no (pill free|tablet free|pill - free) (break|breaks|week|interval)"],
    manners: [
      "(no|without a|with no) (break|gap|gaps|breaks) between (packs|packets|strips|cycles)",
      "(without|with no) (a break|any break|any breaks|breaks|break|a pill free break|a pill free week|pill free break)",
    ],
  },
  { id: "do-not-miss-doses", topic: "course", orders: ["do not (miss|skip) (doses|a dose|any doses)"] },
] as const satisfies readonly CautionRow[];
