// verify: a step that is told under what all steps have in common stands on one label with it, and with the others.
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/** "Then 1 tablet for 5 days." on a label without "Take it once a day:" says too little. */
export const stepsStayTogether: Claim = ({ reading }) => {
  const pages = new Set(
    reading.words.filter(({ sentence }) => sentence?.sentence.opensLine === true).map(({ page }) => page),
  );
  const [, ...others] = [...pages].sort((a, b) => a - b);
  return others.map((page) =>
    fault(
      "step-without-its-head",
      `A step stands apart from what the steps have in common ${onPage(page)}.`,
      "/directions",
    ),
  );
};
