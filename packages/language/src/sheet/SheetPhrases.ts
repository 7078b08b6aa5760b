// language/sheet: the table that a language fills to have sheets. A phrase that is missing does not compile.
import type { Counted } from "../translate/Phrases.ts";
import type { Review } from "../translate/Translation.ts";

type Texts<Name extends string> = Readonly<Record<Name, string>>;

/**
 * Everything that sheets say of their own accord, in one language. Doses, times
 * and days come from the tables of labels and pages. Blanks in braces stand
 * where the English has them.
 */
export interface SheetPhrases {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  /** Who signed these words as a professional who speaks the language; null: a draft. */
  readonly reviewed: Review | null;
  /** `counted`: medicines, `{n}`, which a form of one number alone may leave out. `{days}` is a date or two in digits. */
  readonly medicines: Texts<
    | "title"
    | "time"
    | "none"
    | "inAll"
    | "inThisTable"
    | "oneNotInTable"
    | "notInTable"
    | "needed"
    | "apart"
    | "asWritten"
    | "labelsSay"
    | "warnings"
    | "fromLabel"
    | "fromLabels"
  > & { readonly counted: Counted };
  readonly week: Texts<
    "title" | "tick" | "head" | "byHand" | "whenNeeded" | "who" | "signature" | "labels"
  > & {
    /** Heads of columns that are narrow: as short as a calendar has them. */
    readonly days: Texts<"sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat">;
  };
  readonly talk: Texts<"title" | "asWritten" | "tellMe" | "clear" | "mayAsk" | "ownQuestion" | "warnings">;
  /** None may be answered with yes. */
  readonly teachBack: Texts<
    | "forgotten"
    | "phone"
    | "howMuchAndWhen"
    | "showTake"
    | "showUse"
    | "showHowTake"
    | "showHowUse"
    | "neededTake"
    | "neededUse"
    | "weekdayTake"
    | "weekdayUse"
    | "dayTake"
    | "dayUse"
    | "mostTake"
    | "mostUse"
    | "gap"
    | "changes"
    | "stop"
    | "food"
  >;
  readonly mayAsk: Texts<"why" | "without" | "helps" | "long" | "ill" | "others" | "different" | "checked">;
}
