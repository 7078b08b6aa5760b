// compose: how this person reads. Settles every default, and says which recorded needs a label cannot meet.
import type { Finding } from "@plainlabel/directions";
import type { ProfileName, ReadingNeeds } from "../request/LabelRequest.ts";
import { needsCodes } from "./needsCodes.ts";

/** Reading needs with nothing left open. */
export interface SettledNeeds {
  readonly profile: ProfileName;
  readonly easyRead: boolean;
  readonly pictograms: "none" | "warnings" | "all";
  readonly testedPictogramsOnly: boolean;
  readonly numbers: "digits" | "words" | "both";
  readonly typeface: "andika" | "atkinson";
}

const profileOrder: readonly ProfileName[] = [
  "standard",
  "clear",
  "large-16",
  "large-18",
  "large-20",
  "large-24",
  "large-28",
];

const larger = (a: ProfileName, b: ProfileName): ProfileName =>
  profileOrder.indexOf(a) >= profileOrder.indexOf(b) ? a : b;

export interface NeedsAnswer {
  readonly needs: SettledNeeds;
  readonly findings: readonly Finding[];
}

/**
 * What the request asks for in words wins where it asks for more; a recorded
 * code can only make print larger or add easy read, never take away. Codes that
 * paper cannot honour come back as findings, not silence.
 */
export const settleNeeds = (needs: ReadingNeeds | undefined): NeedsAnswer => {
  const findings: Finding[] = [];
  let profile: ProfileName = needs?.profile ?? "clear";
  let easyRead = needs?.easyRead ?? false;
  for (const [at, code] of (needs?.codes ?? []).entries()) {
    const path = `/person/needs/codes/${at}`;
    const known = needsCodes[code];
    if (known === undefined) {
      findings.push({
        code: "needs-code-unknown",
        path,
        detail: `We do not know the needs code ${code}.`,
        help: "Check what the person needs and choose a profile.",
      });
    } else if (known.honour === "profile") {
      profile = larger(profile, known.profile);
    } else if (known.honour === "easy-read") {
      easyRead = true;
    } else {
      findings.push({
        code: "needs-code-not-met",
        path,
        detail: `The person's record asks for ${known.meaning}. A printed label cannot give that.`,
        help: known.help,
      });
    }
  }
  return {
    needs: {
      profile,
      easyRead,
      pictograms: needs?.pictograms ?? (easyRead ? "all" : "none"),
      testedPictogramsOnly: needs?.testedPictogramsOnly ?? false,
      numbers: needs?.numbers ?? "digits",
      typeface: needs?.typeface ?? "andika",
    },
    findings,
  };
};
