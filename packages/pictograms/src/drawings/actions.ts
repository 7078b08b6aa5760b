// pictograms: what to do with the medicine.
import type { Drawing } from "../Drawing.ts";
import type { ActionMeaning } from "../Meaning.ts";
import { arc, area, arrow, box, dot, drawing, drop, line, notAllowed, place, solid } from "../strokes.ts";
import { bottle, glass, head, stopHand } from "./objects.ts";
import { lozenge, tablet } from "./pills.ts";
import { tube } from "./skin.ts";

/** A whole tablet at the open mouth, and its way down. */
const swallowWhole = (): Drawing =>
  drawing(
    place({ x: -2.5 }, head("open")),
    dot(57.5, 44.5, 4.5),
    line("M33 36C27 36 24 39 24 49"),
    line("M18 43L24 49L30 43"),
  );

const swallowWithWater = (): Drawing => drawing(glass(42, 32, 36, 54, 0.82), tablet(12.5, 50, 22));

/** A tablet broken between the teeth. */
const chew = (): Drawing =>
  drawing(
    line("M5 5L59 5L59 11C59 20 46 20 45.5 14C45 20 32.5 20 32 14C31.5 20 19 20 18.5 14C18 20 5 20 5 11Z"),
    line("M5 59L59 59L59 53C59 44 46 44 45.5 50C45 44 32.5 44 32 50C31.5 44 19 44 18.5 50C18 44 5 44 5 53Z"),
    area("M28 23A9 9 0 0 0 28 41L25 36.5L30 32L25 27.5Z"),
    area("M35 23A9 9 0 0 1 35 41L32 36.5L37 32L32 27.5Z"),
  );

const suck = (): Drawing => drawing(head("closed"), place({ x: 34, y: 46 }, lozenge(0, 0, 8)));

/** Open lips, the tongue lifted, the tablet below it. */
const underTongue = (): Drawing =>
  drawing(
    line("M4 29C14 12 24 10 32 16C40 10 50 12 60 29C54 50 44 58 32 58C20 58 10 50 4 29Z"),
    solid("M19 36C19 28 26 26 32 26C38 26 45 28 45 36C39 33 25 33 19 36Z"),
    dot(32, 46, 6.5),
  );

/** A tablet in a glass of water, bubbles rising. */
const dissolve = (): Drawing =>
  drawing(
    glass(32, 36, 44, 48, 0),
    line("M14 26L50 26"),
    tablet(31.5, 47, 22.4),
    dot(24, 34, 2.5),
    dot(37, 33.5, 2.5),
    dot(37, 17, 2.5),
    dot(28, 7, 2.5),
  );

/** A pestle in its mortar. */
const mortar = (): Drawing =>
  drawing(
    line("M6 30L58 30C58 43 50 51 42 52L22 52C14 51 6 43 6 30Z"),
    line("M20 60L44 60"),
    solid("M18 6L24 4L32 24L26 24Z"),
  );

const shakeBottle = (): Drawing =>
  drawing(bottle(32, 32, 26, 54), line(arc(32, 38, 24, 60, 115)), line(arc(32, 38, 24, 245, 300)));

/** A pointing hand drawing a thin layer along the skin. */
const spreadThinly = (): Drawing =>
  drawing(
    line("M4 61L60 61"),
    line("M10 53L40 53"),
    place(
      { turn: -30, x: 20, y: 43 },
      line("M40 -10L22 -11L3 -4A4.5 4.5 0 0 0 3 5L16 5A4.5 4.5 0 0 0 25 8A4.5 4.5 0 0 0 34 11L42 9"),
    ),
    arrow([16, 30], [4, 30], 7),
  );

/** Squeezed from its tube onto a forearm. */
const onlyOnSkin = (): Drawing =>
  drawing(
    place({ turn: 135, scale: 0.68, x: 43, y: 19 }, tube(0, 0)),
    line("M33 29C30 31 31 34 27 35C23 36 22 34 19 36"),
    line("M3 43L33 43L42 36A3.6 3.6 0 0 1 47 41L45 44L57 44A3.5 3.5 0 0 1 57 51L50 51"),
    line("M3 61L40 61L54 59A4 4 0 0 0 57 51"),
  );

/** An open hand under a tap. */
const washHands = (): Drawing =>
  drawing(
    line("M4 7L31 7C36 7 38 9 38 12"),
    line("M18 2.5L18 7"),
    solid(drop(38, 19, 8)),
    place({ turn: 90, scale: 0.82, x: 60, y: 30 }, stopHand()),
    area(box(2, 36, 28, 20)),
  );

const rinseMouth = (): Drawing =>
  drawing(
    place({ scale: 0.88, x: -2, y: 0 }, head("open")),
    solid(drop(53, 36, 9)),
    solid(drop(58, 48.5, 10.5)),
  );

export const drawAction = (meaning: ActionMeaning): Drawing => {
  switch (meaning.id) {
    case "swallow-whole":
      return swallowWhole();
    case "swallow-with-water":
      return swallowWithWater();
    case "chew":
      return chew();
    case "suck":
      return suck();
    case "under-tongue":
      return underTongue();
    case "dissolve-in-water":
      return dissolve();
    case "do-not-crush":
      return notAllowed(mortar());
    case "shake-bottle":
      return shakeBottle();
    case "spread-thinly":
      return spreadThinly();
    case "only-on-skin":
      return onlyOnSkin();
    case "wash-hands":
      return washHands();
    case "rinse-mouth":
      return rinseMouth();
  }
};
