// pictograms: food and drink, and what must not be taken together.
import type { Drawing } from "../Drawing.ts";
import type { FoodMeaning } from "../Meaning.ts";
import {
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
  polyline,
} from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { cutlery, stomach } from "./objects.ts";
import { capsule, tablet } from "./pills.ts";

const withFood = (): Drawing => drawing(cutlery(10, 54), line(circle(31, 32, 14)), dot(31, 32, 5));
const smallPlate = (x: number): Drawing => drawing(line(circle(x, 40, 12)), dot(x, 40, 4));
const afterFood = (): Drawing => drawing(smallPlate(17), arrow([33, 40], [43, 40], 6), tablet(54, 40, 6));
const beforeFood = (): Drawing => drawing(tablet(10, 40, 6), arrow([21, 40], [31, 40], 6), smallPlate(48));
const emptyStomach = (): Drawing => drawing(line(stomach()), dot(31.5, 6, 2));

const wine = (): Drawing =>
  drawing(line("M20 8L44 8C46 24 42 34 32 34C22 34 18 24 20 8Z"), line("M32 34L32 56"), line("M20 56L44 56"));
const milk = (): Drawing =>
  drawing(
    line("M24 6L40 6L40 14L48 26L48 58L16 58L16 26L24 14Z"),
    line("M16 38C22 34 26 42 32 38C38 34 42 42 48 38"),
  );
const grapefruit = (): Drawing =>
  drawing(
    line(circle(32, 32, 26)),
    ...[0, 60, 120, 180, 240, 300].map((angle) => line(polyline([32, 32], onCircle(32, 32, 17, angle)))),
  );
const remedies = (): Drawing => drawing(place({ x: 10 }, line(stomach())));

const iron = (): Drawing => drawing(letters("Fe", 18, 18, 24, 16), letters("Zn", 46, 47, 24, 16));

const pack = (x: number, y: number, width: number, height: number, letter: string): Drawing =>
  drawing(
    line(box(x, y, width, height, 2)),
    letters(letter, x + width / 2, y + height / 2, width - 8, height - 8),
  );

const aspirin = (words: DrawnWords): Drawing =>
  drawing(pack(4, 6, 30, 26, words.aspirin), tablet(48, 48, 10));
const paracetamol = (words: DrawnWords): Drawing =>
  drawing(pack(4, 6, 30, 26, words.paracetamol), capsule(46, 48, 28, 14));

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
