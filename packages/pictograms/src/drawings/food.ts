// pictograms: food and drink, and what must not be taken together.
import type { Drawing } from "../Drawing.ts";
import type { FoodMeaning } from "../Meaning.ts";
import {
  area,
  arrow,
  box,
  circle,
  dot,
  drawing,
  letters,
  line,
  notAllowed,
  onCircle,
  place,
  slice,
} from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { bottle, cutlery, stomach } from "./objects.ts";
import { capsule, tablet } from "./pills.ts";

const withFood = (): Drawing => drawing(cutlery(10.5, 53), line(circle(34.5, 32, 10)), dot(34.5, 32, 4));

/** A laid place 28 units high, its top at y. */
const laidPlace = (y: number): Drawing => drawing(cutlery(12, 51, y, y + 28), line(circle(34, y + 14, 9)));

/** Read from top to bottom: first the one, then the other. A black disc is a dose, as between hours. */
const beforeFood = (): Drawing => drawing(dot(24, 14, 8), arrow([44, 5], [44, 23], 7), laidPlace(32));
const afterFood = (): Drawing => drawing(laidPlace(4), arrow([20, 40], [20, 58], 7), dot(40, 50, 8));

/** A tablet above a stomach with nothing in it. */
const emptyStomach = (): Drawing => drawing(place({ scale: 0.82, x: 5, y: 11.5 }, stomach()), dot(32, 8, 5));

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
/** Half a grapefruit: the rind and six segments. */
const grapefruit = (): Drawing =>
  drawing(
    line(circle(32, 32, 26)),
    ...[0, 60, 120, 180, 240, 300].map((angle) => {
      const [x, y] = onCircle(32, 32, 3.6, angle + 45);
      return area(slice(x, y, 17, angle + 15, angle + 75));
    }),
  );

/** The bar stands between the two, so that letters stay whole. */
const iron = (): Drawing =>
  drawing(
    line(circle(17, 17, 13)),
    letters("Fe", 17, 17, 17, 11),
    line(circle(47, 47, 13)),
    letters("Zn", 47, 47, 17, 11),
  );

/** A bottle of stomach medicine, and the stomach. */
const remedies = (): Drawing =>
  drawing(
    bottle(12.5, 19, 17, 32),
    line("M39 36L39 43C39 47 36 50 34 50C31 51 31 55 31 60"),
    line("M49 34L49 38C52 35 60 37 60 45C60 54 53 58 47 57C43 56 41 57 41 60"),
  );

const pack = (x: number, y: number, width: number, height: number, letter: string): Drawing =>
  drawing(
    line(box(x, y, width, height, 2)),
    letters(letter, x + width / 2, y + height / 2, width - 8, height - 8),
  );

const aspirin = (words: DrawnWords): Drawing =>
  drawing(pack(4, 6, 23, 21, words.aspirin), tablet(47, 47, 14));
const paracetamol = (words: DrawnWords): Drawing =>
  drawing(pack(4, 6, 23, 21, words.paracetamol), capsule(45.5, 49, 29, 14));

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
      return notAllowed(paracetamol(words));
  }
};
