// pictograms: food and drink, and what must not be taken together.
import type { Drawing } from "../Drawing.ts";
import type { FoodMeaning } from "../Meaning.ts";
import {
  arc,
  area,
  barGap,
  barWeight,
  box,
  circle,
  drawing,
  hole,
  letters,
  line,
  notAllowed,
  onCircle,
  place,
  polyline,
  slice,
} from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { bottle } from "./objects.ts";
import { tablet } from "./pills.ts";

/** A fork and a plate at (x, y) of its middle; all of the meal there, half of it, or nothing. */
const meal = (x: number, y: number, food: "whole" | "half" | "none"): Drawing =>
  drawing(
    line(circle(x, y, 15)),
    ...(food === "none" ? [] : [area(food === "whole" ? circle(x, y, 8.5) : `${arc(x, y, 8.5, 180, 360)}Z`)]),
  );
const fork = (x: number, top: number): Drawing =>
  drawing(
    line(
      `M${x - 5.5} ${top}L${x - 5.5} ${top + 8}C${x - 5.5} ${top + 16} ${x + 5.5} ${top + 16} ${x + 5.5} ${top + 8}L${x + 5.5} ${top}`,
    ),
    line(`M${x} ${top + 14}L${x} ${top + 34}`),
  );

/** Meal and tablet on one tray. */
const withFood = (): Drawing =>
  drawing(
    fork(10, 6),
    place({ x: 0, y: 0 }, meal(35, 19, "whole")),
    tablet(52, 44, 23),
    line("M4 60L60 60"),
    line("M4 54L4 60"),
    line("M60 54L60 60"),
  );

/** Earlier stands higher and to the left. */
const beforeFood = (): Drawing => drawing(tablet(18, 12.5, 30), fork(19, 28), meal(45, 44, "whole"));
const afterFood = (): Drawing => drawing(fork(8.5, 4), meal(33, 20, "half"), tablet(45, 50, 34));

/** A person with nothing in the stomach. */
const emptyStomach = (): Drawing =>
  drawing(
    area(circle(32, 10, 9)),
    area("M6 62L6 40C6 29 14 24 22 23L42 23C50 24 58 29 58 40L58 62Z"),
    hole(
      "M27 27L31.5 27L31.5 34C38 30 46 34 45 43C44 53 35 57 28 55C25 54 22 55 22 60L17 60C17 53 21 49 27 50C30 51 33 50 34 47C32 47 27 46 27 39Z",
    ),
  );

const wine = (): Drawing =>
  drawing(
    line("M20 8L44 8C46 24 42 34 32 34C22 34 18 24 20 8Z"),
    area("M19.5 20L44.5 20C43.5 29 40 34 32 34C24 34 20.5 29 19.5 20Z"),
    line("M32 34L32 56"),
    line("M20 56L44 56"),
  );
const milk = (): Drawing =>
  drawing(
    line("M24 6L40 6L40 14L48 26L48 58L16 58L16 26L24 14Z"),
    line("M16 38C22 34 26 42 32 38C38 34 42 42 48 38"),
  );
/** Half a grapefruit, cut face up: the rind and four segments. */
const grapefruit = (): Drawing =>
  drawing(
    line(`${arc(32, 22, 28, 90, 270)}Z`),
    ...[112, 157, 202, 247].map((middle) => {
      const [x, y] = onCircle(32, 25.5, 4, middle);
      return area(slice(x, y, 17, middle - 18, middle + 18));
    }),
  );

/** The bar stands between the two, so that letters stay whole. */
const iron = (): Drawing =>
  drawing(
    line(circle(47, 17, 13)),
    letters("Fe", 47, 17, 17, 11),
    line(circle(17, 47, 13)),
    letters("Zn", 17, 47, 17, 11),
  );

/** A bottle of stomach medicine, and the stomach. */
const remedies = (): Drawing =>
  drawing(
    bottle(51, 19, 17, 32),
    place(
      { x: -28 },
      line("M39 36L39 43C39 47 36 50 34 50C31 51 31 55 31 60"),
      line("M49 34L49 38C52 35 60 37 60 45C60 54 53 58 47 57C43 56 41 57 41 60"),
    ),
  );

const pack = (x: number, y: number, width: number, height: number): Drawing =>
  drawing(line(box(x, y, width, height, 2)));

/** Barred from top left to bottom right; the letter stands off the bar. */
const aspirin = (words: DrawnWords): Drawing =>
  drawing(pack(4, 12, 56, 42), letters(words.aspirin, 47, 24, 14, 13), tablet(19, 42, 23));

/** This pack, ticked; another one, barred. */
const paracetamol = (words: DrawnWords): Drawing => {
  const bar = polyline([35, 24], [57.5, 57.5]);
  return drawing(
    pack(3, 4, 22, 36),
    letters(words.paracetamol, 14, 15, 14, 13),
    line("M8.5 29L12.5 33L19.5 25"),
    pack(36, 25, 25, 35),
    { d: bar, fill: "none", stroke: "white", strokeWidth: barWeight + 2 * barGap },
    { d: bar, fill: "none", stroke: "black", strokeWidth: barWeight },
    letters(words.paracetamol, 54.5, 33, 8, 10),
  );
};

export const drawFood = (meaning: FoodMeaning, words: DrawnWords): Drawing => {
  switch (meaning.id) {
    case "with-food":
      return withFood();
    case "after-food":
      return afterFood();
    case "before-food":
      return beforeFood();
    case "empty-stomach":
      return emptyStomach();
    case "no-alcohol":
      return notAllowed(wine());
    case "no-milk":
      return notAllowed(milk());
    case "no-grapefruit":
      return notAllowed(grapefruit());
    case "no-indigestion-remedies":
      return notAllowed(remedies());
    case "no-iron-zinc":
      return notAllowed(iron());
    case "no-aspirin":
      return notAllowed(aspirin(words));
    case "no-other-paracetamol":
      return paracetamol(words);
  }
};
