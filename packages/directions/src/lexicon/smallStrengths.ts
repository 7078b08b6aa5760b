// directions/lexicon: medicines that are given by 1 mg or 2 mg, mostly in a tablet or capsule of so much, so that a
// bare 1 or 2 behind their name may be so many mg. Draft: from general knowledge of what is sold, and no pharmacist has
// reviewed the list; to be checked against a release of dm+d.

/** By the number of the strength. Alfacalcidol and calcitriol are counted in micrograms, the rest in mg. */
const names: Readonly<Record<string, readonly string[]>> = {
  "1": [
    "acenocoumarol alfacalcidol anagrelide anastrozole bumetanide cabergoline calcitriol clonazepam dexamethasone",
    "doxazosin entecavir estradiol finasteride flupentixol glimepiride granisetron guanfacine haloperidol ketotifen",
    "lorazepam lormetazepam loprazolam melatonin nabilone pomalidomide prazosin prednisolone prucalopride rasagiline",
    "repaglinide riociguat risperidone ropinirole sirolimus tacrolimus terazosin tolterodine trandolapril",
    "trifluoperazine varenicline warfarin",
    "adoport ativan cardura marevan one-alpha prograf requip risperdal",
  ],
  "2": [
    "buprenorphine busulfan cabergoline candesartan chlorambucil clonazepam dexamethasone diazepam doxazosin estradiol",
    "glimepiride granisetron guanfacine haloperidol lacidipine lamotrigine loperamide lorazepam melatonin melphalan",
    "perampanel perindopril pomalidomide prazosin prednisolone prucalopride repaglinide riociguat risperidone",
    "ropinirole salbutamol sirolimus tacrolimus terazosin tizanidine tolterodine trandolapril trihexyphenidyl",
    "warfarin zuclopenthixol",
    "adoport cardura imodium prograf requip risperdal valium",
  ],
};

const patterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(names).map(([number, rows]) => [
    number,
    new RegExp(`\\b(?:${rows.join(" ").split(" ").join("|")})\\b`, "i"),
  ]),
);

/** True where a medicine of this name is given by so many mg that a 1 or a 2 may be its strength. */
export const comesAs = (name: string, number: string): boolean => patterns.get(number)?.test(name) === true;
