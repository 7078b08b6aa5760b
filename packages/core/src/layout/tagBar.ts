// layout: the bar that keeps a tag off a medicine beside it: "1 of 4" behind "5 mg tablets" is no part of a dose.
import type { Points } from "../units.ts";
import type { Rule } from "./LabelSet.ts";
import { headRuleWeight } from "./Sheet.ts";
import type { Tag } from "./tag.ts";

/** Between the medicine and a tag beside it, in ems of the medicine: so wide that nobody reads on. */
export const apart = 1.5;

/** From the bar to the tag. */
const barGap: Points = 8;

/** It reaches further than the tag's letters, so that it is no letter itself. */
const barReach: Points = 2;

/**
 * The bar before a tag whose right edge is at `right` and whose top at `top`, and no higher than `from`; at the same
 * place for a draft and for what is approved.
 */
export const barBefore = (
  tag: Tag,
  { right, top, from }: { readonly right: Points; readonly top: Points; readonly from: Points },
): Rule => {
  const y = Math.max(top - barReach, from);
  return {
    x: right - tag.width - barGap,
    y,
    width: headRuleWeight,
    height: top + tag.baseline + barReach - y,
  };
};
