import { describe, expect, it } from "vitest";
import { draw } from "./draw.ts";
import { drawLegibly } from "./drawLegibly.ts";
import type { Meaning } from "./Meaning.ts";

const room = { width: 300, height: 165, letters: 14 };
const thrice: Meaning = { id: "day-parts", times: "3", dose: [{ id: "capsules", count: "1" }] };

const smallest = (drawing: ReturnType<typeof draw>): number =>
  Math.min(...drawing.lettering.map(({ size }) => size)) *
  Math.min(room.width / drawing.width, room.height / drawing.height);

describe("a picture on a screen", () => {
  it("has larger words where the picture as on paper would be too small to read", () => {
    expect(smallest(draw(thrice))).toBeLessThan(14);
    const drawn = drawLegibly(thrice, room)!;
    expect(smallest(drawn)).toBeGreaterThanOrEqual(14);
    expect(drawn.lettering.map(({ text }) => text)).toEqual(draw(thrice).lettering.map(({ text }) => text));
  });

  it("stands on two lines where one is too long", () => {
    const course: Meaning = {
      id: "course-row",
      place: "first",
      dose: [{ id: "tablets", count: "6" }],
      days: "7",
      ends: false,
    };
    expect(drawLegibly(course, room)!.width).toBeLessThan(draw(course).width);
  });

  it("is none where no arrangement can be read", () => {
    expect(drawLegibly(thrice, { ...room, width: 60 })).toBeNull();
    expect(drawLegibly({ id: "every-day" }, { width: 40, height: 40, letters: 14 })).toBeNull();
  });

  it("needs no other drawing where it has no letters", () => {
    const drawn = drawLegibly({ id: "phone" }, { width: 20, height: 20, letters: 14 });
    expect(drawn).toBe(draw({ id: "phone" }));
  });
});
