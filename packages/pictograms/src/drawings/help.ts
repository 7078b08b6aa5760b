// pictograms: where to find out more, and whom to ask.
import type { Drawing } from "../Drawing.ts";
import type { HelpMeaning } from "../Meaning.ts";
import {
  arc,
  area,
  box,
  circle,
  dot,
  drawing,
  inFront,
  letters,
  line,
  place,
  polygon,
  scratch,
  solid,
} from "../strokes.ts";
import { bust } from "./objects.ts";

const leaflet = (): Drawing =>
  drawing(
    line("M32 14C24 8 12 8 5 10L5 54C12 52 24 52 32 58C40 52 52 52 59 54L59 10C52 8 40 8 32 14Z"),
    line("M32 14L32 58"),
    line("M13 22L24 23"),
    line("M13 33L24 34"),
    line("M40 23L51 22"),
    line("M40 34L51 33"),
  );

/** A person with a cross on the coat, and a question. */
const pharmacist = (): Drawing =>
  drawing(
    place({ x: 20, y: 28 }, bust(0, 0, 1.1)),
    place({ x: 20, y: 51.5 }, scratch("M0 -5L0 5"), scratch("M-5 0L5 0")),
    line(
      "M40 4L56 4A4 4 0 0 1 60 8L60 30A4 4 0 0 1 56 34L46 34L38 41L38 34A4 4 0 0 1 36 30L36 8A4 4 0 0 1 40 4Z",
    ),
    line("M44 13C44 9 52 9 52 14C52 17 48 17 48 21"),
    dot(48, 27),
  );

const handset = (): string =>
  "M14 6C8 8 5 14 6 20C8 40 24 56 44 58C50 59 56 56 58 50L46 42L38 47C30 43 21 34 17 26L22 18Z";

/** A hand that signs: thumb and first finger make a ring, the others are stretched out. */
const signingHand = (): Drawing =>
  drawing(
    line(circle(22, 29, 6.5)),
    line("M9 20L6 6"),
    line("M15 18L16 3"),
    line("M21 21L27 7"),
    area("M7 19L23 20L18 27C15 31 17 36 21 37L12 46L12 56L2 56L2 44C4 38 6 32 7 19Z"),
  );

const speaker = (x: number, y: number, scale = 1): Drawing =>
  place({ x, y, scale }, solid(polygon([-12, -5], [-5, -5], [3, -12], [3, 12], [-5, 5], [-12, 5])));

const picturesAndSound = (): Drawing =>
  inFront(
    drawing(line(box(4, 4, 46, 38, 4)), line("M8 38L20 22L28 32L33 26L40 34"), dot(36, 15, 4)),
    drawing(speaker(43, 46, 0.95), line(arc(46, 46, 13, 50, 130))),
  );

export const drawHelp = (meaning: HelpMeaning): Drawing => {
  switch (meaning.id) {
    case "read-leaflet":
      return leaflet();
    case "ask-pharmacist":
      return pharmacist();
    case "phone":
      return drawing(line(handset()));
    case "call-999":
      return drawing(place({ scale: 0.66, x: 0, y: 22 }, line(handset())), letters("999", 39, 14, 46, 20));
    case "watch-film":
      return drawing(line(box(4, 8, 56, 40, 4)), solid("M26 20L40 28L26 36Z"), line("M20 58L44 58"));
    case "sign-language":
      return drawing(signingHand(), place({ turn: 180, x: 64, y: 64 }, signingHand()));
    case "listen":
      return drawing(speaker(21, 32, 1.4), line(arc(27, 32, 14, 50, 130)), line(arc(27, 32, 27, 48, 132)));
    case "pictures-and-sound":
      return picturesAndSound();
    case "remind":
      return drawing(
        line("M10 48C16 42 14 32 16 24C18 14 24 10 32 10C40 10 46 14 48 24C50 32 48 42 54 48Z"),
        line("M32 4L32 10"),
        area("M25 53L39 53A7 7 0 0 1 25 53Z"),
      );
  }
};
