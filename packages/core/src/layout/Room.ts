// layout: the height of an empty label, for what is made to stand on one whole.
import type { Points } from "../units.ts";

/** It only answers whether something fits, so that what was made for one room is known to be the same in others. */
export interface Room {
  readonly holds: (height: Points) => boolean;
}

/** From the greatest height that fitted to the least that did not: a room in between would have answered alike. */
export interface Answers {
  fitted: Points;
  didNotFit: Points;
}

export const noAnswers = (): Answers => ({ fitted: -Infinity, didNotFit: Infinity });

/** Whether a room of this height would have given these answers. */
export const answersAlike = ({ fitted, didNotFit }: Answers, height: Points): boolean =>
  fitted <= height && height < didNotFit;

/** A room of this height that keeps what it answered. */
export const roomOf = (height: Points, answers: Answers): Room => ({
  holds: (asked) => {
    if (asked <= height) {
      answers.fitted = Math.max(answers.fitted, asked);
      return true;
    }
    answers.didNotFit = Math.min(answers.didNotFit, asked);
    return false;
  },
});
