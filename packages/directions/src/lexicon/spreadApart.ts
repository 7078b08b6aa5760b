// directions/lexicon: creams and ointments of which "BD" says too little. Draft: no pharmacist has reviewed it yet.

/** Used in the vagina, at the back passage, in the nose, on the eye or in the mouth: inside or around it is not told. */
const ofOpenings: readonly string[] = [
  "vaginal",
  "vagina",
  "rectal",
  "internal",
  "thrush",
  "haemorrhoid",
  "pile",
  "nasal",
  "nose",
  "eye",
  "ophthalmic",
  "oral",
  "oromucosal",
  "mouth",
  "dental",
  "gum",
  "anusol",
  "anugesic",
  "germoloid",
  "proctosedyl",
  "scheriproct",
  "xyloproct",
  "uniroid",
  "ultraproct",
  "perinal",
  "cinchocaine",
  "rectogesic",
  "glyceryl",
  "diltiazem",
  "anoheal",
  "gyno",
  "estriol",
  "ovestin",
  "naseptin",
];

/** Measured out, as what goes through the skin acts in the whole body. */
const measuredOut: readonly string[] = [
  "testosterone",
  "testogel",
  "tostran",
  "testavan",
  "testim",
  "androfeme",
  "estradiol",
  "oestrogel",
  "sandrena",
  "progesterone",
  "oestrogen",
  "premarin",
];

/** Steroids stronger than hydrocortisone: where they go decides how strong one may be and how long. */
const steroids: readonly string[] = [
  "betamethasone",
  "clobetasol",
  "clobetasone",
  "mometasone",
  "fluocin",
  "fluticasone",
  "diflucortolone",
  "fludroxycortide",
  "alclometasone",
  "triamcinolone",
  "desoximetasone",
  "butyrate",
  "betnovate",
  "betacap",
  "dermovate",
  "eumovate",
  "clobavate",
  "clarelux",
  "etrivex",
  "elocon",
  "fucibet",
  "xemacort",
  "lotriderm",
  "trimovate",
  "synalar",
  "metosyn",
  "nerisone",
  "haelan",
  "diprosone",
  "diprosalic",
  "dovobet",
  "enstilar",
  "wynzora",
  "locoid",
  "cutivate",
  "modrasone",
  "aureocort",
  "ultralanum",
];

const namesAny = (words: readonly string[]): RegExp => new RegExp(words.join("|"), "i");

const apart = namesAny([...ofOpenings, ...measuredOut]);
const strong = namesAny(steroids);

/** True where a cream or an ointment of this name wants a verb or an amount, wherever it is used. */
export const isSpreadApart = (name: string): boolean => apart.test(name);

/** True where the place must be told. */
export const wantsItsPlace = (name: string): boolean => strong.test(name);
