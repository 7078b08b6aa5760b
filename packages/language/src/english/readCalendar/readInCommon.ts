// language/readCalendar: a course whose steps have something in common, which is said once over them (docs/sentences.md).
import type { Beside } from "./Beside.ts";
import { after, any, before, both, oneOf, type Rule, readingsOf, to } from "./grammar.ts";
import { lengthAndEnd } from "./readBeside.ts";
import type { DoseSentence } from "./readDose.ts";
import { moment, type Times, times } from "./readTimes.ts";
import { type Said, said, type What } from "./readWhat.ts";
import { noWhen, type When } from "./readWhen.ts";

type Verb = "take" | "use" | "give";
const verb: Rule<Verb> = oneOf<Verb>({ take: "take", use: "use", give: "give" });

/** "Take it once a day:" leaves how much to the steps, "Take 1 capsule each time:" how often. */
export type Common =
  | { readonly action: Verb; readonly when: Partial<When> }
  | { readonly action: Verb; readonly said: Said };

const head: Rule<Common> = any(
  to(
    both(
      verb,
      after(
        " it ",
        any<Partial<When>>(
          to(times, (read): Partial<When> => ({ times: read })),
          to(moment, (place): Partial<When> => ({ doses: [{ place, own: null }] })),
        ),
      ),
    ),
    ([action, when]): Common => ({ action, when }),
  ),
  to(
    both(verb, before(after(" ", said), " each time")),
    ([action, much]): Common => ({ action, said: much }),
  ),
);

interface Under {
  readonly lead: "first" | "then";
  readonly own: { readonly said: Said } | { readonly times: Times };
  readonly tails: readonly Beside[];
}

const under: Rule<Under> = to(
  both(
    oneOf<Under["lead"]>({ "first, ": "first", "then ": "then" }),
    both(
      any<Under["own"]>(
        to(said, (read): Under["own"] => ({ said: read })),
        to(times, (read): Under["own"] => ({ times: read })),
      ),
      lengthAndEnd,
    ),
  ),
  ([lead, [own, tails]]): Under => ({ lead, own, tails }),
);

const small = (sentence: string): string => sentence[0]!.toLowerCase() + sentence.slice(1, -1);

/** What the steps under this sentence have in common; null where it is no such sentence. */
export const readCommon = (sentence: string): Common | null => {
  if (!/^[A-Z].*:$/.test(sentence)) return null;
  const readings = readingsOf(head, small(sentence));
  return readings.length === 1 ? readings[0]! : null;
};

/** The dose of a step under it; null where the two do not make one. */
export const readUnderCommon = (
  sentence: string,
  common: Common,
): { readonly dose: DoseSentence; readonly tails: readonly Beside[] } | null => {
  if (!/^[A-Z].*[^.]\.$/.test(sentence)) return null;
  const readings = readingsOf(under, small(sentence));
  const [read] = readings;
  if (read === undefined || readings.length > 1) return null;
  const { lead, own, tails } = read;
  const whatOf = (much: Said): What => ({ action: common.action, ...much, where: null });
  if ("when" in common && "said" in own)
    return {
      dose: { lead, front: null, what: whatOf(own.said), when: { ...noWhen, ...common.when } },
      tails,
    };
  if ("said" in common && "times" in own)
    return {
      dose: { lead, front: null, what: whatOf(common.said), when: { ...noWhen, times: own.times } },
      tails,
    };
  return null;
};
