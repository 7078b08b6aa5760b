// directions/sentence: one medicine at two places, each with its own times: "to the face once a day and to the
// body twice a day".
import type { Placed } from "../clauses/Clause.ts";
import { isTimeOfDay } from "./moments.ts";
import { all, has, type Part } from "./Taking.ts";

const isSite = ({ clause }: Placed): boolean => clause.kind === "site";

/** What says when, of which each place has one. */
const isWhen = (placed: Placed): boolean =>
  placed.clause.kind === "times" ||
  placed.clause.kind === "each" ||
  placed.clause.kind === "every" ||
  isTimeOfDay(placed);

const isOwn = (placed: Placed): boolean => isSite(placed) || isWhen(placed);

/** A place and its times side by side, in one order throughout: where each group begins; null where they do not pair. */
const groupsIn = (part: Part): readonly number[] | null => {
  const own = part.flatMap((placed, at) => (isOwn(placed) ? [at] : []));
  const sites = own.filter((at) => isSite(part[at]!));
  if (sites.length < 2 || own.length !== sites.length * 2 || all(part, "dose").length > 1) return null;
  const begins = own.filter((_, index) => index % 2 === 0);
  const siteFirst = isSite(part[begins[0]!]!);
  const paired = begins.every((at, index) => {
    const [first, second] = [part[at]!, part[at + 1]];
    return (
      second !== undefined &&
      isOwn(second) &&
      second.joint !== "and" &&
      second.joint !== "stop" &&
      isSite(first) === siteFirst &&
      isSite(second) !== siteFirst &&
      (index === 0 || first.joint === "and" || first.joint === "comma" || first.joint === "stop")
    );
  });
  const together = begins.every((at, index) => index === 0 || at === begins[index - 1]! + 2);
  return paired && together ? begins : null;
};

/** Whether the clause at `at` leads to a further place with its own times, so that "and" may stand before it. */
export const beginsPlace = (part: Part, at: number): boolean => {
  const begins = groupsIn(part);
  return begins !== null && begins.indexOf(at) > 0;
};

/** The clauses of each place with what is said of all of them; null where there are no such places. */
export const atTwoPlaces = (part: Part): readonly Part[] | null => {
  if (has(part, "asNeeded")) return null;
  const begins = groupsIn(part);
  if (begins === null) return null;
  const shared = part.filter((placed) => !isOwn(placed));
  return begins.map((at) =>
    [...shared, ...part.slice(at, at + 2).map((placed): Placed => ({ ...placed, joint: "space" }))].toSorted(
      (one, other) => one.at - other.at,
    ),
  );
};
