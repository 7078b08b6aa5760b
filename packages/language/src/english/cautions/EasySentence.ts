// language/english/cautions: one easy sentence, and the table that gives each caution of the reader its sentences.
import type { BlankValues, CautionRow } from "@plainlabel/directions";
import type { Meaning } from "@plainlabel/pictograms";

/** One easy sentence; "{take}", "{Take}" and "{taking}" stand for the verb of the step: take, use or give. */
export interface EasySentence {
  readonly text: string;
  /** The picture that means exactly this; null where none does. */
  readonly meaning: Meaning | null;
}

export const say = (text: string, meaning: Meaning | null = null): EasySentence => ({ text, meaning });

/**
 * The sentences of each of these rows, all draft: none has been reviewed by a
 * professional. A row with blanks is said by what stands in them; one without a
 * sentence is quoted.
 */
export type EasyCautions<Row extends CautionRow> = {
  readonly [R in Row as R["id"]]: R extends { readonly blanks: readonly string[] }
    ? (values: BlankValues<R>) => readonly EasySentence[]
    : readonly EasySentence[];
};
