// law: every rule there is.
import type { LawRule } from "./LawRule.ts";
import { australia } from "./rules/australia.ts";
import { california } from "./rules/california.ts";
import { canada } from "./rules/canada.ts";
import { europe } from "./rules/europe.ts";
import { otherStates } from "./rules/otherStates.ts";
import { unitedKingdom } from "./rules/unitedKingdom.ts";
import { unitedStates } from "./rules/unitedStates.ts";

const all = [
  ...unitedKingdom,
  ...unitedStates,
  ...california,
  ...otherStates,
  ...canada,
  ...australia,
  ...europe,
];

export type RuleId = (typeof all)[number]["id"];

/** In the order of jurisdictions, and of each as its instruments have them. */
export const lawRules: readonly LawRule<RuleId>[] = all;

/** The day on which the rules were last held against their sources. */
export const rulesChecked = "2026-11-28";
