// verify: boxes of ink and when they meet.
import type { SeenBox, SeenText } from "../Painter.ts";
import type { Points } from "../units.ts";

export const rightOf = (box: SeenBox): Points => box.x + box.width;
export const bottomOf = (box: SeenBox): Points => box.y + box.height;

/** Whether two boxes share more than `slack` points both across and down. */
export const meet = (a: SeenBox, b: SeenBox, slack: Points): boolean =>
  Math.min(rightOf(a), rightOf(b)) - Math.max(a.x, b.x) > slack &&
  Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.y, b.y) > slack;

/** A box grown by the same on every side. */
export const grown = (box: SeenBox, by: Points): SeenBox => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** The boxes of a run's ink, glyph by glyph. */
export const inksOf = (text: SeenText): readonly SeenBox[] =>
  text.glyphs.flatMap(({ ink }) => (ink === null ? [] : [ink]));
