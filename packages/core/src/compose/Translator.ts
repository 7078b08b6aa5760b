// compose: the port to the words of other languages, which @plainlabel/language has.
import type { Regimen } from "@plainlabel/directions";
import type { CalendarReading, Run } from "@plainlabel/language";
import type { Meaning } from "@plainlabel/pictograms";
import type { LanguageTag } from "../document/LabelDocument.ts";

/** Words of a label that come from no field of its request. */
export type FurnitureId =
  | "keep-away"
  | "keep-out-of-reach"
  | "ask"
  | "ask-pharmacy"
  | "draft"
  | "film"
  | "page"
  | "information"
  | "phone"
  | "continues"
  | "part";

export interface ToTranslate {
  /** null where the prescriber's own words are printed. */
  readonly regimen: Regimen | null;
  /** The product's form, for the pictures. */
  readonly form?: string | undefined;
  /** By label number; one answer each, in the same order. The pharmacy's own words are never translated. */
  readonly warnings: readonly { readonly number: number | null; readonly ownText: boolean }[];
  readonly furniture: readonly FurnitureId[];
}

export interface TranslatedSentence {
  readonly runs: readonly Run[];
  /** As in the English sentences of the directions. */
  readonly part?: number;
  readonly pictogram: Meaning | null;
  readonly drawnBefore?: true;
  readonly negative?: true;
  readonly aside?: true;
}

export interface Said {
  readonly said: true;
  readonly sentences: readonly TranslatedSentence[];
}

export interface NotSaid {
  readonly said: false;
  /** In English, for a pharmacist. */
  readonly why: string;
}

/** Who signed the words of a language. */
export interface Reviewed {
  readonly by: string;
  readonly date: string;
  readonly version: string;
}

export interface Translation {
  readonly lang: LanguageTag;
  readonly dir: "ltr" | "rtl";
  /** null: a draft, which stands on drafts and samples alone. */
  readonly reviewed: Reviewed | null;
  readonly directions: Said | NotSaid;
  readonly warnings: readonly (Said | NotSaid)[];
  /** Those that were asked for. */
  readonly furniture: Readonly<Partial<Record<FurnitureId, Said | NotSaid>>>;
}

export interface Translator {
  /** Every language that there are words in. */
  readonly tags: readonly LanguageTag[];
  readonly translate: (tag: LanguageTag, what: ToTranslate) => Translation;
  /** What sentences of directions mean, by a reader that did not write them; without isolates, no-break spaces as spaces. */
  readonly read: (tag: LanguageTag, sentences: readonly string[], firstDay: string) => CalendarReading;
}
