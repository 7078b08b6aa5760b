// feedback: counts into the samples of a p-chart, one for each week and wording.
import type { FeedbackCount } from "./Feedback.ts";
import type { Sample } from "./pChart.ts";

/**
 * One sample for each week, in order. Both "partly" and "no" are not easy: a
 * label that is partly understood is not understood. Give the counts of one
 * content version and variant, or of one after the other, to compare them.
 */
export const weeklySamples = (counts: readonly FeedbackCount[]): readonly Sample[] => {
  const weeks = [...new Set(counts.map(({ week }) => week))].sort();
  return weeks.map((week) => {
    const ofWeek = counts.filter((each) => each.week === week);
    const sum = (of: readonly FeedbackCount[]): number => of.reduce((total, { count }) => total + count, 0);
    return { name: week, size: sum(ofWeek), notEasy: sum(ofWeek.filter(({ face }) => face !== "yes")) };
  });
};
