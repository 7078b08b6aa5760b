// voice: how the names of some medicines are spoken, for voices that would guess.

/** A name, and how it is said. */
export interface NameHint {
  /** As dm+d writes the substance, in small letters. */
  readonly name: string;
  /** International Phonetic Alphabet, British English. */
  readonly ipa: string;
  readonly source: string;
  /** Who heard and signed it; null: nobody yet. */
  readonly reviewed: { readonly by: string; readonly date: string } | null;
}

const ours =
  "our own transcription of usual British speech; checked against no dictionary and heard by no pharmacist";

const draft = (name: string, ipa: string): NameHint => ({ name, ipa, source: ours, reviewed: null });

/**
 * All are drafts. A hint that nobody signed is said on drafts alone, as draft words of any kind are (decision 0130):
 * on an approved label the voice reads the name by its own rules.
 */
export const nameHints: readonly NameHint[] = [
  draft("amlodipine", "æmˈlɒdɪpiːn"),
  draft("amoxicillin", "əˌmɒksɪˈsɪlɪn"),
  draft("furosemide", "fjʊˈrəʊsəmaɪd"),
  draft("ibuprofen", "ˌaɪbjuːˈprəʊfən"),
  draft("levothyroxine", "ˌliːvəʊθaɪˈrɒksiːn"),
  draft("methotrexate", "ˌmɛθəˈtrɛkseɪt"),
  draft("metronidazole", "ˌmɛtrəˈnaɪdəzəʊl"),
  draft("paracetamol", "ˌpærəˈsiːtəmɒl"),
  draft("prednisolone", "prɛdˈnɪsələʊn"),
  draft("salbutamol", "sælˈbjuːtəmɒl"),
  draft("warfarin", "ˈwɔːfərɪn"),
];
