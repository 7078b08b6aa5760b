// verify: the file does nothing but be read.
import type { Claim } from "./Claim.ts";
import { fault } from "./Claim.ts";

export const noActiveContent: Claim = ({ seen }) =>
  seen.active.map((what) => fault("active-content", `The file holds active content: ${what}.`));
