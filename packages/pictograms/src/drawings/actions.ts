// pictograms: what to do with the medicine.
import type { Drawing } from "../Drawing.ts";
import type { ActionMeaning } from "../Meaning.ts";
import { arc, arrow, circle, dot, drawing, drop, line, notAllowed, place, solid } from "../strokes.ts";
import { bottle, glass, head } from "./objects.ts";
import { capsule, lozenge, tablet } from "./pills.ts";

const swallowWhole = (): Drawing =>
  drawing(
    place({ scale: 0.92, y: 3 }, head("open")),
    place({ x: 56, y: 44 }, capsule(0, 0, 10, 10)),
    arrow([40, 44], [28, 56], 5),
  );

const swallowWithWater = (): Drawing => drawing(glass(42, 32, 36, 54, 0.82), tablet(12, 46, 9));

const chew = (): Drawing =>
  drawing(
    line("M6 10L58 10L58 18C58 28 46 28 45 20C44 28 33 28 32 20C31 28 20 28 19 20C18 28 6 28 6 18Z"),
    line("M6 54L58 54L58 46C58 38 46 38 45 44C44 38 33 38 32 44C31 38 20 38 19 44C18 38 6 38 6 46Z"),
  );

const suck = (): Drawing => drawing(head("closed"), place({ x: 34, y: 46 }, lozenge(0, 0, 8)));

/** An open mouth, the tongue lifted, the tablet below it. */
const underTongue = (): Drawing =>
  drawing(
    line("M4 32C10 12 22 8 32 8C42 8 54 12 60 32C54 52 42 58 32 58C22 58 10 52 4 32Z"),
    solid("M18 22C18 36 46 36 46 22C40 18 24 18 18 22Z"),
    line(circle(32, 46, 5)),
  );

const dissolve = (): Drawing =>
  drawing(
    glass(32, 38, 40, 44, 0),
    line("M16 30L48 30"),
    tablet(32, 50, 5),
    dot(24, 40, 2.5),
    dot(40, 40, 2.5),
    dot(32, 22, 2.5),
    dot(24, 14, 2.5),
    dot(40, 10, 2.5),
  );

const broken = (): Drawing =>
  drawing(line(arc(28, 32, 20, 190, 350)), solid("M38 12L44 24L36 32L44 44L38 52"));

const doNotCrush = (): Drawing => notAllowed(drawing(broken()));

const shakeBottle = (): Drawing =>
  drawing(bottle(32, 32, 26, 54), line(arc(32, 38, 24, 60, 115)), line(arc(32, 38, 24, 245, 300)));

const finger = (): Drawing => drawing(line("M60 10L36 34C30 40 36 46 42 40L62 22"));

const spreadThinly = (): Drawing => drawing(line("M4 58L60 58"), solid("M10 50L40 50"), finger());

const palm = (): Drawing =>
  drawing(
    line(
      "M14 62L14 46L6 34C4 28 10 26 13 30L18 36L18 12C18 6 27 6 27 12L27 28L27 8C27 2 36 2 36 8L36 28L36 11C36 5 45 5 45 11L45 30L45 18C45 12 54 12 54 18L54 44C54 52 48 54 48 62",
    ),
  );

const onlyOnSkin = (): Drawing => drawing(palm(), line(circle(34, 44, 5)));

const washHands = (): Drawing =>
  drawing(
    line("M6 12L34 12C40 12 42 16 42 20"),
    line("M18 6L18 12"),
    solid(drop(42, 26, 10)),
    line("M4 46L30 46C44 40 56 46 58 52L44 60L4 60"),
  );

const rinseMouth = (): Drawing =>
  drawing(place({ scale: 0.85, x: -2 }, head("open")), solid(drop(54, 40, 9)), solid(drop(58, 52, 9)));

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
      return doNotCrush();
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
