// pictograms: what to look out for.
import type { Drawing } from "../Drawing.ts";
import type { WarningMeaning } from "../Meaning.ts";
import {
  arc,
  area,
  box,
  circle,
  dot,
  drawing,
  drop,
  hole,
  inFront,
  line,
  notAllowed,
  place,
  polyline,
  scratch,
  solid,
} from "../strokes.ts";
import { bust, head, smallSun } from "./objects.ts";

/** A blister pack, the pockets empty, and a tick. */
const finishTheCourse = (): Drawing =>
  inFront(
    drawing(
      line(box(5, 5, 40, 52, 5)),
      ...(
        [
          [17, 17],
          [33, 17],
          [17, 31],
          [33, 31],
          [17, 45],
        ] as const
      ).map(([x, y]) => line(circle(x, y, 3.75))),
    ),
    drawing(line("M30 50L39 59L59 35")),
  );

/** The flag that ends a course is in the words of a doctor, and the days go on until then. */
const onlyTheDoctorEnds = (): Drawing =>
  drawing(
    place({ x: 17, y: 12 }, bust(0, 0, 0.95)),
    place({ x: 17, y: 31.5 }, scratch("M0 -4L0 4"), scratch("M-4 0L4 0")),
    line("M38 4L58 4A3 3 0 0 1 61 7L61 32A3 3 0 0 1 58 35L45 35L36 42L36 35L36 7A3 3 0 0 1 38 4Z"),
    line("M44 11L44 28"),
    area("M44 9L56 9L53 14L56 19L44 19Z"),
    ...[4, 17, 30].map((x) => area(box(x, 49, 9, 12, 1))),
    dot(46, 55, 2.5),
    dot(53, 55, 2.5),
    dot(60, 55, 2.5),
  );

const zed = (x: number, y: number, size: number): Drawing =>
  drawing(line(polyline([x, y], [x + size, y], [x, y + size], [x + size, y + size])));

const sleeper = (): Drawing =>
  drawing(place({ scale: 0.79, y: 12.5, x: 0 }, head("closed"), line(arc(38, 22, 7, 110, 250))));
const sleepy = (): Drawing => drawing(sleeper(), zed(37, 4, 8), zed(50, 10, 8));

const car = (): Drawing =>
  drawing(
    line("M11 52L5 52L5 41L14 37L22 23L42 23L51 37L59 41L59 52L55 52"),
    line("M14 37L51 37"),
    line("M28 52L38 52"),
    dot(19, 52, 7),
    dot(46, 52, 7),
  );

const flame = (): string =>
  "M32 4C34 16 50 22 50 40C50 52 42 60 32 60C22 60 14 52 14 40C14 32 20 28 22 20C26 24 28 26 28 30C32 24 34 14 32 4Z";

/** Sun, and a person under a broad hat. */
const avoidSun = (): Drawing =>
  drawing(
    smallSun(16.5, 16.5),
    solid("M33 28C33 14 49 14 49 28Z"),
    line("M24 30L60 30"),
    line("M33 34A9 9 0 0 0 49 34"),
    solid("M26 60C26 48 56 48 56 60Z"),
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
      return onlyTheDoctorEnds();
    case "may-make-you-sleepy":
      return sleepy();
    case "sleepy-next-day":
      return drawing(place({ scale: 0.9, y: 6 }, sleeper()), zed(20, 4, 8), smallSun(47.5, 16.5));
    case "do-not-drive":
      return notAllowed(car());
    case "avoid-sun":
      return avoidSun();
    case "urine-colour":
      return urine();
    case "no-flames":
      return notAllowed(
        drawing(
          area(flame()),
          hole("M32 32C34 38 40 40 40 47C40 53 36 56 32 56C28 56 24 53 24 47C24 42 30 40 32 32Z"),
        ),
      );
    case "warning":
      return triangle();
  }
};
