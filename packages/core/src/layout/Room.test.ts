import { expect, it } from "vitest";
import { type MadeForRooms, madeForRoom } from "./madeOnce.ts";
import { answersAlike, noAnswers, roomOf } from "./Room.ts";

it("holds what is no higher, and knows the rooms that would have answered alike", () => {
  const answers = noAnswers();
  const room = roomOf(80, answers);
  expect([room.holds(80), room.holds(81), room.holds(30), room.holds(95)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([79.9, 80, 80.9, 81].map((height) => answersAlike(answers, height))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it("any room will do where none was asked", () => {
  expect([0, 1000].every((height) => answersAlike(noAnswers(), height))).toBe(true);
});

it("makes a thing anew where the room answers otherwise, or where a value that counts is another", () => {
  const before: MadeForRooms<number> = [];
  let made = 0;
  const make = (height: number, values: readonly unknown[]): number =>
    madeForRoom(before, "block 1", [0], { values, room: height }, (room) => {
      made += 1;
      return room.holds(50) ? 1 : 2;
    });
  expect([make(60, ["a", 1]), make(51, ["a", 2]), make(40, ["a", 1]), make(60, ["b", 1])]).toEqual([
    1, 1, 2, 1,
  ]);
  expect(made).toBe(3);
});
