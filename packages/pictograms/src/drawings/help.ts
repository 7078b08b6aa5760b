// pictograms: where to find out more, and whom to ask.
import type { Drawing } from "../Drawing.ts";
import type { HelpMeaning } from "../Meaning.ts";
import { arc, area, box, dot, drawing, letters, line, place, polygon, scratch, solid } from "../strokes.ts";
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

const pharmacist = (): Drawing =>
  drawing(
    place({ x: 24, y: 26 }, bust(0, 0, 1.1)),
    place({ x: 24, y: 48 }, scratch("M0 -5L0 5"), scratch("M-5 0L5 0")),
    line("M42 8L60 8L60 24L50 24L44 30L44 24L42 24Z"),
  );

const handset = (): string =>
  "M14 6C8 8 5 14 6 20C8 40 24 56 44 58C50 59 56 56 58 50L46 42L38 47C30 43 21 34 17 26L22 18Z";

const speaker = (x: number, y: number): Drawing =>
  drawing(
    solid(
      polygon(
        [x - 12, y - 5],
        [x - 5, y - 5],
        [x + 3, y - 12],
        [x + 3, y + 12],
        [x - 5, y + 5],
        [x - 12, y + 5],
      ),
    ),
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
      return drawing(place({ scale: 0.6, y: 26 }, line(handset())), letters("999", 40, 16, 40, 20));
    case "watch-film":
      return drawing(line(box(4, 8, 56, 40, 4)), solid("M26 20L40 28L26 36Z"), line("M20 58L44 58"));
    case "listen":
      return drawing(speaker(18, 32), line(arc(22, 32, 14, 50, 130)), line(arc(22, 32, 26, 45, 135)));
    case "pictures-and-sound":
      return drawing(
        line(box(4, 4, 40, 34, 3)),
        line("M8 34L18 20L26 30L32 24L40 34"),
        dot(33, 14, 3),
        speaker(42, 50),
        line(arc(44, 50, 12, 50, 130)),
      );
    case "remind":
      return drawing(
        line("M10 48C16 42 14 32 16 24C18 14 24 10 32 10C40 10 46 14 48 24C50 32 48 42 54 48Z"),
        line("M32 4L32 10"),
        area("M25 53L39 53A7 7 0 0 1 25 53Z"),
      );
  }
};
