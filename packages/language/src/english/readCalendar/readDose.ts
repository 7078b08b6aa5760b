// language/readCalendar: one dose sentence, by docs/sentences.md.
import { after, any, both, oneOf, perhaps, type Rule, to } from "./grammar.ts";
import { length, type Span } from "./readTimes.ts";
import { type What, what } from "./readWhat.ts";
import { type Days, front, type When, when } from "./readWhen.ts";

/** One dose sentence as it is read. */
export interface DoseSentence {
  readonly lead: "first" | "then" | "also" | null;
  readonly front: Days | null;
  readonly what: What;
  readonly when: When;
}

const lead: Rule<DoseSentence["lead"]> = perhaps(
  oneOf<NonNullable<DoseSentence["lead"]>>({ "first, ": "first", "then ": "then", "also ": "also" }),
);

/** Whole sentence, its first letter made small and without its full stop. */
export const doseSentence: Rule<DoseSentence> = (text, at) =>
  to(
    both(both(lead, perhaps(front)), both(what, when)),
    ([[opening, days], [much, at]]): DoseSentence => ({ lead: opening, front: days, what: much, when: at }),
  )(text, at).filter(
    ([{ what: much, when: at }]) =>
      /* Several times of day share no amount; each has its own. */
      at.doses.length < 2 ||
      at.preferably ||
      at.counted ||
      at.doses.some(({ own }) => own !== null) ||
      (much.quantity?.amount ?? null) === null,
  );

/** "Then stop for 7 days.", "Then wait 6 hours." */
export const pauseSentence: Rule<Span> = (text, at) =>
  any(
    to(after("then stop for ", length), (span) => ({ span, waits: false })),
    to(after("then wait ", length), (span) => ({ span, waits: true })),
  )(text, at)
    .filter(([{ span, waits }]) => waits === (span.unit === "hour" || span.unit === "minute"))
    .map(([{ span }, end]) => [span, end] as const);
