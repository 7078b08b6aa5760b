// law: order and place: what stands before what, what stands between, and how much of the label it takes.
import type { Group, Page } from "../../layout/LabelSet.ts";
import type { Points } from "../../units.ts";
import { type FinishedLabel, type Part, type PlacedPart, partsOf, textsOf } from "../FinishedLabel.ts";
import { figureOf, type Judge, judgeBy, notJudged, partly, type Verdict, when } from "./Judge.ts";
import { smallestOf, told } from "./print.ts";

/** Person, medicine and directions, and what it is for where the label says it. */
const critical: readonly Part[] = ["patient", "medicine", "directions", "purpose"];

const words: Readonly<Record<Part, string>> = {
  patient: "person",
  medicine: "medicine",
  purpose: "what it is for",
  directions: "directions",
  caution: "cautions",
  phone: "telephone",
  link: "code",
  supplier: "particulars",
  frame: "running heads",
};

const inWords = (parts: readonly Part[]): string => parts.map((part) => words[part]).join(", ");

const unframed = (label: FinishedLabel): readonly PlacedPart[] =>
  partsOf(label).filter(({ part }) => part !== "frame");

/** Each part once, in the order in which a reader meets it first. */
const firstOrder = (label: FinishedLabel): readonly Part[] => [
  ...new Set(unframed(label).map(({ part }) => part)),
];

/** The parts that a label has come in this order; others may stand between. */
export const inOrder = (...asked: readonly [Part, ...Part[]]): Judge =>
  judgeBy((label) => {
    const seen = firstOrder(label).filter((part) => asked.includes(part));
    const wanted = asked.filter((part) => seen.includes(part));
    return when(
      seen.every((part, at) => part === wanted[at]),
      `In reading order: ${inWords(seen)}. Asked: ${inWords(wanted)}.`,
    );
  });

/** From the first of the critical parts to the last, what stands between that is none of them. */
const between = (parts: readonly PlacedPart[]): readonly Part[] => {
  const isCritical = ({ part }: PlacedPart): boolean => critical.includes(part);
  const [from, to] = [parts.findIndex(isCritical), parts.findLastIndex(isCritical)];
  return [
    ...new Set(
      parts
        .slice(from, to)
        .filter((one) => !isCritical(one))
        .map(({ part }) => part),
    ),
  ];
};

/** Person, medicine, directions and purpose in one stretch. Running heads are passed over. */
export const together: Judge = judgeBy((label) => {
  const others = between(unframed(label));
  return when(
    others.length === 0,
    others.length === 0
      ? "Nothing stands between person, medicine, directions and what it is for."
      : `Between them stand: ${inWords(others)}.`,
  );
});

interface Box {
  readonly left: Points;
  readonly top: Points;
  readonly right: Points;
  readonly bottom: Points;
}

/** Of a group's words: from a size above the lowest base line's letters to a quarter below it. */
const boxOf = (group: Group): Box => {
  const lines = textsOf(group);
  return {
    left: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ x, width }) => x + width)),
    top: Math.min(...lines.map(({ baseline, style }) => baseline - style.size)),
    bottom: Math.max(...lines.map(({ baseline, style }) => baseline + style.size / 4)),
  };
};

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

interface Taken {
  /** Round the words alone. */
  readonly words: number;
  /** With the blank space round them, up to what stands next to them. */
  readonly withBlank: number;
}

const nothing: Taken = { words: 0, withBlank: 0 };

/** From what stands next above the box to what stands next below it, all across the label but for what stands beside it. */
const withBlankRound = (block: Box, others: readonly Box[], { width, height }: Page): number => {
  const top = Math.max(0, ...others.filter((other) => other.bottom <= block.top).map(({ bottom }) => bottom));
  const bottom = Math.min(
    height,
    ...others.filter((other) => other.top >= block.bottom).map((other) => other.top),
  );
  const beside = others.filter((other) => other.top < bottom && other.bottom > top);
  return beside.reduce((area, other) => area - areaOf(other), width * (bottom - top));
};

/** What two boxes have in common. */
const commonOf = (one: Box, other: Box): number =>
  meet(one, other)
    ? areaOf({
        left: Math.max(one.left, other.left),
        right: Math.min(one.right, other.right),
        top: Math.max(one.top, other.top),
        bottom: Math.min(one.bottom, other.bottom),
      })
    : 0;

/**
 * Of one label: the box round all critical words, where nothing else stands in it but a running head ("1 of 3"), which
 * is taken off; otherwise their own boxes added up.
 */
const takenOn = (page: Page, parts: readonly PlacedPart[]): Taken => {
  const boxes = parts.filter(({ part }) => critical.includes(part)).map(({ group }) => boxOf(group));
  if (boxes.length === 0) return nothing;
  const uncritical = parts.filter(({ part }) => !critical.includes(part));
  const others = uncritical.map(({ group }) => boxOf(group));
  const block = around(boxes);
  if (!uncritical.some(({ part, group }) => part !== "frame" && meet(block, boxOf(group))))
    return {
      words: others.reduce((area, other) => area - commonOf(block, other), areaOf(block)),
      withBlank: withBlankRound(block, others, page),
    };
  const own = boxes.map(areaOf).reduce((sum, area) => sum + area, 0);
  return { words: own, withBlank: own };
};

/**
 * Their share of all labels of the set, in percent, against the rule's figure. Whether blank space counts the rule does
 * not say: where the answer turns on it, a person judges.
 */
export const takesShare: Judge = judgeBy((label, rule) => {
  const asked = figureOf(rule);
  const parts = partsOf(label);
  const { pages } = label.set;
  const taken = pages.map((page, at) =>
    takenOn(
      page,
      parts.filter((part) => part.page === at),
    ),
  );
  const whole = pages.reduce((sum, { width, height }) => sum + width * height, 0);
  const share = (of: keyof Taken): number => (100 * taken.reduce((sum, one) => sum + one[of], 0)) / whole;
  const labels = pages.length === 1 ? "the label" : `all ${pages.length} labels`;
  const why = `The box round their words takes ${Math.floor(share("words"))} % of ${labels}, with blank space round it ${Math.floor(share("withBlank"))} %. Asked: ${told(asked)} %.`;
  if (share("words") >= asked) return when(true, why);
  return share("withBlank") >= asked ? partly(why) : when(false, why);
});

/** How many of these parts have no bold word, and how many have words that are not bold. */
const weights = (label: FinishedLabel, asked: readonly Part[]) => {
  const groups = asked.map((part) => ({
    part,
    items: partsOf(label)
      .filter((one) => one.part === part)
      .flatMap(({ group }) => textsOf(group)),
  }));
  const present = groups.filter(({ items }) => items.length > 0);
  const bold = ({ items }: (typeof present)[number]) => items.filter(({ style }) => style.weight === "bold");
  return {
    none: present.filter((one) => bold(one).length === 0).map(({ part }) => part),
    some: present.filter((one) => bold(one).length > 0).map(({ part }) => part),
    mixed: present
      .filter((one) => bold(one).length > 0 && bold(one).length < one.items.length)
      .map(({ part }) => part),
  };
};

const essential: readonly Part[] = ["patient", "medicine", "directions"];

/** Person, medicine and directions have bold words each: of directions, dose and times. */
export const hasBold: Judge = judgeBy((label): Verdict => {
  const { none, mixed } = weights(label, essential);
  if (none.length > 0) return when(false, `Without bold words: ${inWords(none)}.`);
  return mixed.length === 0
    ? when(true, "Person, medicine and directions are bold.")
    : partly(`Bold in part: ${inWords(mixed)}. Whether that sets them off is for a person to see.`);
});

/** What is not critical has no bold words. */
export const restIsPlain: Judge = judgeBy((label) => {
  const { some } = weights(label, ["phone", "link", "supplier"]);
  return when(
    some.length === 0,
    some.length === 0 ? "Nothing else is bold." : `Bold words stand in: ${inWords(some)}.`,
  );
});

/** The set begins with person and medicine, and the directions come before all else but what it is for. */
export const criticalFirst: Judge = judgeBy((label) => {
  const order = firstOrder(label);
  const last = order.indexOf("directions");
  const met = last >= 0 && order[0] === "patient" && order[1] === "medicine";
  return when(
    met && order.slice(0, last).every((part) => critical.includes(part)),
    `In reading order: ${inWords(order)}.`,
  );
});

/** On no label of the set do particulars stand above critical words. */
export const particularsBelow: Judge = judgeBy((label) => {
  const parts = partsOf(label);
  const above = parts.filter(
    (one) =>
      one.part === "supplier" &&
      parts.some(
        (other) =>
          other.page === one.page &&
          critical.includes(other.part) &&
          boxOf(other.group).top >= boxOf(one.group).bottom,
      ),
  );
  return when(
    above.length === 0,
    above.length === 0
      ? "The pharmacy and the quantity stand under what the person acts on."
      : `${above.length} lines of particulars stand above it.`,
  );
});

/** The words that the person acts on are no smaller than any others. */
export const mostProminent: Judge = judgeBy((label) => {
  const dose = smallestOf(label, ["directions", "timetable"]);
  const rest = Math.max(
    ...(["help", "link", "particulars"] as const).map((role) => smallestOf(label, [role]) ?? 0),
  );
  if (dose === null) return notJudged("The label has no directions.");
  return when(dose >= rest, `Directions: ${told(dose)} point; other words: up to ${told(rest)} point.`);
});

/** Where there are several labels, each says which of how many it is. */
export const countsLabels: Judge = judgeBy((label) => {
  const { pages } = label.set;
  if (pages.length === 1) return when(true, "There is one label.");
  const tagged = pages.filter(({ groups }) =>
    groups
      .flatMap(textsOf)
      .some(({ role, text }) => (role === "running" || role === "continued") && /\d+ of \d+/.test(text)),
  );
  return when(
    tagged.length === pages.length,
    `${tagged.length} of ${pages.length} labels say which of how many they are.`,
  );
});
