// language/readCalendar: where and by which way, by docs/sentences.md.
import type { Step } from "@plainlabel/directions";
import { after, any, both, once, oneOf, pattern, type Rule, to, words } from "./grammar.ts";

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
const otherWords = [
  "morning|midday|afternoon|evening|night|bedtime|breakfast|lunch|lunchtime|teatime|dinner|supper|meals?|food",
  "minutes?|hours?|days?|weeks?|months?|years?|times?|first|early|late|once|every|each|both|straight",
  "as|no|soon|at|before|after|with|when|it|by|into|under(?! (?:the )?(?:breasts?|arms?))|onto|through|bottom|half|quarters?|between(?! the (?:toes|upper lip))",
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?",
];
const notBody = new RegExp(`\\b(?:${otherWords.join("|")})\\b|\\d|,`);

/** "left ear lobe", "eye that had the operation", "lower back". */
const bodyPart = (name: string): Step["site"] => {
  if (notBody.test(name.replace(" that had the operation", ""))) return null;
  const operated = /^(.+) that had the operation$/.exec(name);
  if (operated !== null) return { name: operated[1]!, side: "operated" };
  const sided = /^(left|right|affected) (.+)$/.exec(name);
  if (sided === null) return { name, side: null };
  return { name: sided[2]!, side: sided[1] as "left" | "right" | "affected" };
};

/**
 * All the beginnings of what follows that may be a part of the body: where it
 * ends, the rest of the sentence says.
 */
const bodyParts: Rule<NonNullable<Step["site"]>> = (text, at) => {
  const rest = /^[a-z][a-z' -]*/.exec(text.slice(at))?.[0] ?? "";
  const ends = [...rest.matchAll(/(?<=[a-z])(?= |$)/g)].map(({ index }) => index);
  return ends.flatMap((end) => {
    const site = bodyPart(rest.slice(0, end));
    return site === null ? [] : [[site, at + end] as const];
  });
};

const sided: Rule<NonNullable<Step["site"]>> = to(
  both(
    pattern(/(each|both) /, ([, side]) => side as "each" | "both"),
    bodyParts,
  ),
  ([side, { name }]) => ({ name, side }),
);

const site: Rule<Step["site"]> = any(
  to(
    both(
      pattern(/(?:in|on|into) /, ([opening]) => opening),
      any(
        to(both(words("the "), bodyParts), ([, read]) => read),
        sided,
      ),
    ),
    ([, read]) => read,
  ),
  to(words("in one nostril"), (): Step["site"] => ({ name: "one nostril", side: null })),
  ...["between the toes", "between the upper lip and gum", "behind the ear", "below the waist"].map((place) =>
    to(words(place), (name): Step["site"] => ({ name, side: null })),
  ),
);

/** "the face" in "Wash the face with it." */
export const washed: Rule<Step["site"]> = any(after("the ", bodyParts), sided);

/** "into the eye" is a way in; only what is none may be a part of the body. */
const one: Rule<Where> = (text, at) => {
  const ways = wayIn(text, at);
  return [
    ...ways.map(([route, end]) => [{ ...nowhere, route }, end] as const),
    ...site(text, at)
      .filter(([, end]) => !ways.some(([, other]) => other === end))
      .map(([read, end]) => [{ ...nowhere, site: read }, end] as const),
  ];
};

const spaced: Rule<Where> = after(" ", one);

const two: Rule<Where> = (text, at) =>
  both(spaced, spaced)(text, at).flatMap(([[first, second], end]) =>
    (first.route === null) === (second.route === null)
      ? []
      : [[{ route: first.route ?? second.route, site: first.site ?? second.site }, end] as const],
  );

/** PLACE: a site, a way in, or both; after a space. */
export const place: Rule<Where> = once(any(spaced, two));

/** "Use it here: left ear lobe." */
export const here: Rule<Step["site"]> = any(bodyParts, sided);
