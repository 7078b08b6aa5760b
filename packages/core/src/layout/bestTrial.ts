// layout: the best way to lay a document out on one stock, tried move by move.
import type { Block } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import { type Arrangement, asItStands, type Move, movesFor } from "./Arrangement.ts";
import { frontColumn } from "./front.ts";
import type { LayoutInput } from "./LayoutInput.ts";
import type { Memory } from "./Memory.ts";
import { compareMerits, isComplete, type Merit } from "./merit.ts";
import { type Fitted, fits, misfits } from "./Piece.ts";
import { largerMedicine, largerPictures, type TypeStep, typeSteps } from "./profiles.ts";
import type { Stock } from "./stocks.ts";
import { largerSymbol } from "./symbolSize.ts";
import { hasLongName, heightOf, type IsHopeless, mostPicture, type Trial, trial, widthOf } from "./trial.ts";

const isBetter = (a: Trial, b: Trial | null): boolean => b === null || compareMerits(a.merit, b.merit) < 0;

const arranged = (moves: readonly Move[]): Arrangement => Object.assign({ ...asItStands }, ...moves);

/**
 * Moves that take not every picture, no size and, for easy read, no words and no width of their pictures from the reader:
 * they may also save a label.
 */
export const isGentle = (move: Move, easyRead: boolean): boolean =>
  !(
    move.pictures === "none" ||
    "head" in move ||
    "form" in move ||
    "own" in move ||
    "names" in move ||
    "longNames" in move ||
    move.wording === "fewest" ||
    (easyRead && ("wording" in move || "languages" in move))
  );

const inFull = (moves: readonly Move[]): readonly Move[] =>
  moves.filter(({ wording }) => wording === undefined);

/**
 * Whether the other moves were worth it: the first label became complete by them, fewer sentences are torn apart, or
 * fewer labels keep silent about directions that go on. What is torn with them and without them (a warning that no
 * label holds whole) says nothing against them.
 */
const isWorth = ({ merit }: Trial, plain: Trial | null): boolean =>
  plain === null ||
  merit.silent < plain.merit.silent ||
  merit.torn < plain.merit.torn ||
  (merit.torn <= plain.merit.torn && (merit.notOnFirst === 0 || merit.unsaid < plain.merit.unsaid));

/**
 * At the floor size. A set that is complete as it stands may only save labels by
 * gentle moves. Else move after move is added until the set is as good as all of
 * them make it, and each one is taken back without which it is as good. Where that
 * leaves something torn or unsaid, each move alone and each two of them are tried as well.
 */
export const bestAtFloor = (input: LayoutInput, stock: Stock, memory: Memory): Fitted<Trial> => {
  const [step] = typeSteps(input.profile);
  const moves = movesFor(input.document, stock, hasLongName(input, stock, step!, memory));
  const tries = new Map<string, Fitted<Trial>>();
  const attempt = (made: readonly Move[], isHopeless?: IsHopeless): Fitted<Trial> => {
    const arrangement = arranged(made);
    const key = Object.values(arrangement).join();
    const tried = tries.get(key) ?? trial(input, stock, step!, arrangement, memory, isHopeless);
    /* What was given up may be wanted by another measure. */
    if (tried.fits || isHopeless === undefined) tries.set(key, tried);
    return tried;
  };
  const first = attempt([]);
  const plain = first.fits ? first.value : null;
  const gentle = moves.filter((move) => isGentle(move, input.document.oneIdeaALine));
  /*
   * The form apart takes a line where it would have stood beside the strength, and what steps have in common one over
   * them; columns take height from both languages.
   */
  const isFewest = ({ wording }: Move): boolean => wording === "fewest";
  const dear = (move: Move): boolean =>
    "form" in move || move.wording === "in-common" || isFewest(move) || move.languages === "facing";
  const withoutDear = moves.map((_, at) => moves.filter((move, other) => !dear(move) || other === at));
  /* The least words stand in place of what steps have in common. */
  const all = moves.some(isFewest) ? [moves.filter((move) => !isFewest(move)), moves] : [moves];
  const ends = [
    moves.filter((move) => !dear(move)),
    ...withoutDear.filter((_, at) => dear(moves[at]!)),
    ...all,
  ];
  /* Where running on saves no line, a sentence a line is lower. */
  const runsOn = moves.filter((move) => "lines" in move);
  const inLines =
    runsOn.length === 0 ? [] : ends.map((made) => made.filter((move) => !runsOn.includes(move)));
  const furthest = plain !== null && isComplete(plain.merit) ? [] : [...ends, ...inLines];
  const reach = (ways: readonly (readonly Move[])[]) => ways.map((made) => ({ made, tried: attempt(made) }));
  const inWording = reach(furthest);
  const isAnyWhole = inWording.some(({ tried }) => tried.fits && isComplete(tried.value.merit));
  /* A list of doses in one sentence may be too long for any label, where the first of its doses has room on one. */
  const reached = isAnyWhole ? inWording : [...inWording, ...reach(furthest.map(inFull))];
  const worth = reached.flatMap(({ made, tried }) =>
    tried.fits && isWorth(tried.value, plain) ? [{ made, trial: tried.value }] : [],
  );
  const furthestWorth = worth.reduce<(typeof worth)[number] | null>(
    (a, b) => (a === null || compareMerits(b.trial.merit, a.trial.merit) < 0 ? b : a),
    null,
  );
  const goal = furthestWorth?.trial ?? null;
  /* Where no first label can hold the directions, small stock has no labels to spare for pictures. */
  const left = moves.filter((move) => gentle.includes(move) || ("pictures" in move && !stock.roomy));
  const allowed = plain !== null && isComplete(plain.merit) ? [gentle] : [left, inFull(left)];
  /* A first label that stays incomplete may lose nothing for it elsewhere: all ways are gone to their ends. */
  const isWhole = goal !== null && isComplete(goal.merit);
  const ways =
    furthestWorth === null
      ? allowed
      : isWhole
        ? [furthestWorth.made]
        : [furthestWorth.made, left, inFull(left)];
  const wanted = isWhole ? goal : null;
  let best = plain;
  let used: readonly Move[] = [];
  /* On the way to a goal only what ends it counts, for whatever comes before is passed. */
  const endsNothing: IsHopeless = (atMost) =>
    wanted === null ? best !== null && compareMerits(atMost, best.merit) >= 0 : !isEnd(atMost, wanted);
  for (const way of ways)
    for (let count = 1; count <= way.length && !isReached(best, wanted); count += 1) {
      const tried = attempt(way.slice(0, count), endsNothing);
      if (!tried.fits || !isBetter(tried.value, best)) continue;
      best = tried.value;
      used = way.slice(0, count);
    }
  if (best === null) return nearest([first, ...reached.map(({ tried }) => tried)]);
  for (const move of used.slice(0, -1).toReversed()) {
    const without = used.filter((one) => one !== move);
    const tried = attempt(without, isWorseThan(best));
    if (!tried.fits || compareMerits(tried.value.merit, best.merit) > 0) continue;
    best = tried.value;
    used = without;
  }
  // One move more can tear what one fewer leaves whole: where something is still torn or unsaid, odd picks are tried too.
  for (const made of best.merit.torn + best.merit.unsaid > 0 ? few(moves) : []) {
    const tried = attempt(made, isWorseThan(best));
    if (!tried.fits || !isBetter(tried.value, best)) continue;
    if (isWorth(tried.value, plain) || made.every((move) => gentle.includes(move))) best = tried.value;
  }
  const silent = best.sheets.find((sheet) => sheet.silent !== undefined)?.silent;
  return silent === undefined ? fits(best) : misfits(silent);
};

/** Of ways that all fail, the one that fails by least. */
const nearest = (tried: readonly Fitted<Trial>[]): Fitted<Trial> =>
  tried.reduce((a, b) => (!a.fits && !b.fits && b.misfit.missing < a.misfit.missing ? b : a));

/**
 * On a round container with the words of the dose on its front; over the whole label where that does not fit, or where
 * it alone leaves the first label without some of the directions.
 */
export const roundOrFlat = (
  best: (input: LayoutInput, stock: Stock, memory: Memory) => Fitted<Trial>,
  input: LayoutInput,
  stock: Stock,
  memory: Memory,
): Fitted<Trial> => {
  const found = best(input, stock, memory);
  if (frontColumn(stock) === null || (found.fits && isComplete(found.value.merit))) return found;
  const flat = best(input, { ...stock, front: null }, memory);
  return found.fits && !(flat.fits && isComplete(flat.value.merit)) ? found : flat;
};

/** Each move alone, then every two of them, the gentlest first. */
const few = (moves: readonly Move[]): readonly (readonly Move[])[] => [
  ...moves.map((move) => [move]),
  ...moves.flatMap((move, at) => moves.slice(at + 1).map((other) => [move, other])),
];

/** One complete label, or as good as all moves make it. */
const isEnd = (merit: Merit, goal: Trial | null): boolean =>
  (isComplete(merit) && merit.labels === 1) || (goal !== null && compareMerits(merit, goal.merit) <= 0);

/** No more moves are wanted. */
const isReached = (best: Trial | null, goal: Trial | null): boolean =>
  best !== null && isEnd(best.merit, goal);

const isWorseThan =
  ({ merit }: Trial): IsHopeless =>
  (atMost) =>
    compareMerits(atMost, merit) > 0;

/** The largest of the steps that costs nothing; steps grow in every role, so halving finds it. */
const grown = (
  steps: readonly TypeStep[],
  attempt: (step: TypeStep, isHopeless: IsHopeless) => Fitted<Trial>,
  from: Trial,
): Trial => {
  const isHopeless = isWorseThan(from);
  let best = from;
  let low = -1;
  let high = steps.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = attempt(steps[middle]!, isHopeless);
    if (tried.fits && compareMerits(tried.value.merit, from.merit) <= 0) {
      best = tried.value;
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return best;
};

/** Words that are already smaller, or a name that is already parted, do not grow beside the others. */
const mayGrow = ({ head, names, longNames }: Arrangement): boolean =>
  head !== "least" && names === "whole" && longNames === "profile";

/** Whether pictures of a block grow with those of the dose: signs of warnings do not, nor does what is left out. */
const growsPictures =
  ({ pictures }: Arrangement) =>
  ({ kind }: Block): boolean =>
    kind !== "warning" && !(kind === "directions" && pictures === "none");

/**
 * The best trial on one stock. The directions grow before their pictures do, those before the medicine's name, which
 * never grows while the directions are at their floor, and the QR symbol last.
 */
export const bestTrial = (input: LayoutInput, stock: Stock, memory: Memory): Fitted<Trial> => {
  const [, ...larger] = typeSteps(input.profile);
  const found = bestAtFloor(input, stock, memory);
  if (!found.fits) return found;
  const { arrangement } = found.value;
  const attempt = (step: TypeStep, isHopeless: IsHopeless): Fitted<Trial> =>
    trial(input, stock, step, arrangement, memory, isHopeless);
  const grow = (steps: readonly TypeStep[], from: Trial): Trial => grown(steps, attempt, from);
  const grownWords = mayGrow(arrangement) ? grow(larger, found.value) : found.value;
  const { blocks } = input.document;
  const pictured = blocks.filter(growsPictures(arrangement)).flatMap(sentencesOfBlock);
  const shown =
    pictured.some(({ pictogram }) => pictogram !== null) && mayGrow(arrangement)
      ? grow(largerPictures(grownWords.step, mostPicture(stock)), grownWords)
      : grownWords;
  const isAtFloor = shown.step.body === input.profile.body;
  const best = mayGrow(arrangement) && !isAtFloor ? grow(largerMedicine(shown.step), shown) : shown;
  if (!blocks.some(({ kind }) => kind === "link")) return fits(best);
  const height = heightOf(stock);
  return fits(grow(largerSymbol(best.step, widthOf(stock), height), best));
};
