// language/readCalendar: where and by which way, by docs/sentences.md.
import type { Step } from "@plainlabel/directions";
import { any, both, oneOf, pattern, type Rule, to } from "./grammar.ts";

export interface Where {
  readonly route: string | null;
  readonly site: Step["site"];
}

const nowhere: Where = { route: null, site: null };

/** Ways in. */
export const wayIn: Rule<string> = oneOf({
  "by mouth": "oral",
  "under the tongue": "sublingual",
  "between the gum and cheek": "buccal",
  "into the bottom": "rectal",
  "into the vagina": "vaginal",
  "under the skin": "subcutaneous",
  "into a muscle": "intramuscular",
  "into a vein": "intravenous",
  "onto the skin": "topical",
  "through the skin": "transdermal",
  "into the lungs": "inhalation",
  "into the nose": "nasal",
  "into the eye": "ophthalmic",
  "into the ear": "otic",
});

/** Words that begin another part of a sentence, and so are none of a part of the body. */
const notBody =
  /\b(?:morning|midday|afternoon|evening|night|bedtime|breakfast|lunch|lunchtime|teatime|dinner|supper|meals?|food|day|days|week|month|at|before|after|with|when|every|once|straight|each|both|times?|first|early|late|half|it|by|into|under|onto|through|bottom|and \d|by mouth)\b|[\d,]/;

/** "left ear lobe", "eye that had the operation", "lower back". */
const bodyPart = (name: string): Step["site"] | null => {
  if (notBody.test(name.replace(" that had the operation", ""))) return null;
  const operated = /^(.+) that had the operation$/.exec(name);
  if (operated !== null) return { name: operated[1]!, side: "operated" };
  const sided = /^(left|right|affected) (.+)$/.exec(name);
  if (sided === null) return { name, side: null };
  return { name: sided[2]!, side: sided[1] as "left" | "right" | "affected" };
};

/** All the beginnings of what follows that may be a part of the body: where it ends, the rest of the sentence says. */
const bodyParts =
  (opening: RegExp): Rule<Step["site"]> =>
  (text, at) => {
    const sticky = new RegExp(opening.source, "y");
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null) return [];
    const from = at + match[0].length;
    const rest = /^[a-z][a-z' -]*/.exec(text.slice(from))?.[0] ?? "";
    const ends = [...rest.matchAll(/(?<=[a-z])(?= |$)/g)].map(({ index }) => index);
    return ends.flatMap((end) => {
      const site = bodyPart(rest.slice(0, end));
      return site === null || site === undefined ? [] : [[site, from + end] as const];
    });
  };

const eachOf: Rule<Step["site"]> = (text, at) =>
  pattern(/(?:in|on|into) (each|both) /, ([, side]) => side as "each" | "both")(text, at).flatMap(
    ([side, from]) =>
      bodyParts(/(?=[a-z])/)(text, from).map(([site, end]) => [{ name: site!.name, side }, end] as const),
  );

const site: Rule<Step["site"]> = any(
  bodyParts(/(?:in|on|into) the /),
  eachOf,
  to(
    pattern(/between the toes/, ([name]) => name),
    (name): Step["site"] => ({ name, side: null }),
  ),
);

const one: Rule<Where> = any(
  to(wayIn, (route): Where => ({ ...nowhere, route })),
  to(site, (read): Where => ({ ...nowhere, site: read })),
);

/** PLACE: a site, a way in, or both; after a space. */
export const place: Rule<Where> = (text, at) => {
  const spaced: Rule<Where> = to(
    both(
      pattern(/ /, () => null),
      one,
    ),
    ([, read]) => read,
  );
  return any(
    spaced,
    to(
      both(spaced, spaced),
      ([first, second]): Where => ({
        route: first.route ?? second.route,
        site: first.site ?? second.site,
      }),
    ),
  )(text, at);
};

/** "Use it here: left ear lobe." */
export const here: Rule<Step["site"]> = any(bodyParts(/(?=[a-z])/), (text, at) =>
  pattern(/(each|both) /, ([, side]) => side as "each" | "both")(text, at).flatMap(([side, from]) =>
    bodyParts(/(?=[a-z])/)(text, from).map(([read, end]) => [{ name: read!.name, side }, end] as const),
  ),
);
