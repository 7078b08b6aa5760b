import { expect, it } from "vitest";
import { pointsBack } from "./pointsBack.ts";

it.each([
  "This means 2 hours before and 2 hours after.",
  "Do this even if you feel well.",
  "Only stop early if you are told to stop.",
  "Then take 2 tablets, once a day.",
  "After that, stop.",
  "In that time, do not take it every day.",
  "From then on, do not take it every day.",
  "It can make you sleepy.",
  "Take it for 7 days.",
  "Do not chew it or crush it.",
  "Let it dissolve there.",
  "Do not give it more than 4 times in 24 hours.",
])("points back: %s", (words) => expect(pointsBack(words)).toBe(true));

it.each([
  "This medicine may make you sleepy.",
  "Take 1 tablet in the morning.",
  "Do not drink alcohol.",
  "First, take 6 tablets, once a day.",
  "If you feel sleepy, do not drive.",
  "Swallow this medicine whole.",
  "Keep sunlight off your skin.",
])("stands alone: %s", (words) => expect(pointsBack(words)).toBe(false));
