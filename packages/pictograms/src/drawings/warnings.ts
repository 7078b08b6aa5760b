// pictograms: what to look out for.
import type { Drawing } from "../Drawing.ts";
import type { WarningMeaning } from "../Meaning.ts";
import {
  arc,
  box,
  circle,
  dot,
  drawing,
  drop,
  inFront,
  line,
  notAllowed,
  place,
  polyline,
  solid,
} from "../strokes.ts";
import { head, smallSun, sun } from "./objects.ts";
import { tablet } from "./pills.ts";

/** A blister pack, every pocket empty, and a tick. */
const finishTheCourse = (): Drawing =>
  inFront(
    drawing(
      line(box(6, 6, 40, 50, 4)),
      ...[18, 31, 44].flatMap((y) => [18, 34].map((x) => line(circle(x, y, 4)))),
    ),
    drawing(line("M30 48L40 58L60 34")),
  );

const doNotStop = (): Drawing => notAllowed(drawing(line("M4 22L26 22L26 58L60 58"), tablet(16, 10, 6)));

const zed = (x: number, y: number, size: number): Drawing =>
  drawing(line(polyline([x, y], [x + size, y], [x, y + size], [x + size, y + size])));

const sleeper = (): Drawing =>
  drawing(place({ scale: 0.8, y: 13, x: 0 }, head("closed"), line(arc(38, 22, 7, 110, 250))));
const sleepy = (): Drawing => drawing(sleeper(), zed(37, 4, 8), zed(51, 10, 8));

const car = (): Drawing =>
  drawing(
    line("M5 46L5 34L14 31L21 19L43 19L52 31L59 34L59 46"),
    line("M14 31L52 31"),
    line("M26 46L38 46"),
    line(circle(18, 46, 6)),
    line(circle(46, 46, 6)),
  );

const flame = (): string =>
  "M32 4C34 16 50 22 50 40C50 52 42 60 32 60C22 60 14 52 14 40C14 32 20 28 22 20C26 24 28 26 28 30C32 24 34 14 32 4Z";

const avoidSun = (): Drawing =>
  drawing(
    place({ x: 14, y: 14 }, sun(0, 0, 5)),
    line("M22 40C24 24 54 24 60 40Z"),
    line("M41 40L41 60"),
    dot(50, 52, 4),
  );

const urine = (): Drawing =>
  drawing(
    line("M8 4L20 4L20 34L8 34Z"),
    line("M20 34L56 34C56 46 48 50 40 52L42 60L20 60L20 34"),
    solid(drop(42, 8, 16)),
  );

const triangle = (): Drawing => drawing(line("M32 7L60 57L4 57Z"), line("M32 25L32 39"), dot(32, 48, 2.75));

export const drawWarning = (meaning: WarningMeaning): Drawing => {
  switch (meaning.id) {
    case "finish-the-course":
      return finishTheCourse();
    case "do-not-stop-suddenly":
      return doNotStop();
    case "may-make-you-sleepy":
      return sleepy();
    case "sleepy-next-day":
      return drawing(sleeper(), zed(36, 6, 8), smallSun(52, 14));
    case "do-not-drive":
      return notAllowed(car());
    case "avoid-sun":
      return avoidSun();
    case "urine-colour":
      return urine();
    case "no-flames":
      return notAllowed(drawing(line(flame())));
    case "warning":
      return triangle();
  }
};
