import { it } from "vitest";
import { readSayings } from "./readSayings.ts";

it("x", () => {
  for (const s of [
    "Take 2 tablets with or after supper.",
    "Give the blister by mouth with or after supper.",
    "Give 1 blister by mouth with or after supper.",
    "Take 24 patches in the left ear with or after the evening meal.",
    "Drink and swallow 23 mL into the nose, once a day, 19 hours apart.",
  ])
    console.log(s, JSON.stringify(readSayings([s]))?.length);
  for (const s of [
    "Stop for 20 hours.",
    "Give it here: both mouth.",
    "Use it here: mouth that had the operation.",
    "Use it into the eye.",
    "Use it between supper.",
    "Take it between milk.",
    "Leave it on for 10 minutes.",
    'The prescription says: "After food."',
    "Take it with or after lunch.",
    "Give it when it is needed, for chest tightness.",
  ])
    console.log(s, JSON.stringify(readSayings(["Take 1 tablet.", s]))?.length);
  console.log(JSON.stringify(readSayings(["First, take 1 tablet.", "Then stop for 20 hours."]))?.length);
});
