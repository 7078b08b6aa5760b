// testing: names of medicines and suppliers that exist nowhere, and the forms they come in.

/** A sequence of numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const beginnings = [
  "Za",
  "Ve",
  "Xo",
  "Qui",
  "Bru",
  "Dra",
  "Fe",
  "Glo",
  "Hy",
  "Jo",
  "Ka",
  "Lu",
  "Me",
  "No",
  "Pra",
  "Ri",
];
const middles = [
  "bi",
  "cla",
  "do",
  "fa",
  "go",
  "la",
  "mi",
  "na",
  "pe",
  "ri",
  "so",
  "ta",
  "tri",
  "va",
  "xi",
  "zo",
];
const ends = [
  "bine",
  "cone",
  "dine",
  "fen",
  "gliptan",
  "lol",
  "mide",
  "nol",
  "pam",
  "prazil",
  "statine",
  "zole",
];

/** The nth of them; no two of the first 3,072 are alike, later ones bear a number. */
export const inventedSubstance = (n: number): string => {
  const [first, second, last] = [beginnings.length, middles.length, ends.length];
  const round = Math.floor(n / (first * second * last));
  // Neighbours in the list begin differently, as in a real one they do not: sorted names come by themselves.
  const name = `${beginnings[n % first]}${middles[Math.floor(n / first) % second]}${ends[Math.floor(n / first / second) % last]}`;
  return round === 0 ? name : `${name} ${round + 1}`;
};

export interface InventedForm {
  /** With the strength in front: "tablets". */
  readonly words: string;
  readonly form: string;
  readonly route: string;
  readonly formRoute: string;
  /** DF_INDCD, UDFS, UDFS_UOMCD, UNIT_DOSE_UOMCD. */
  readonly dose: readonly [string, ...string[]];
  /** What a pack counts. */
  readonly packUnit: string;
  readonly packSizes: readonly number[];
  /** "mg" alone, or for each ml. */
  readonly per: "none" | "5ml" | "ml" | "percent";
}

const oral = "26643006";
const tablet = "428673006";
const capsule = "428641000";
const ml = "258773002";
const gram = "258682000";

/** Codes of the sample's tables. */
export const inventedForms: readonly InventedForm[] = [
  {
    words: "tablets",
    form: "385055001",
    route: oral,
    formRoute: "0001",
    dose: ["1", "1", tablet, tablet],
    packUnit: tablet,
    packSizes: [28, 30, 56, 84],
    per: "none",
  },
  {
    words: "capsules",
    form: "385049006",
    route: oral,
    formRoute: "0003",
    dose: ["1", "1", capsule, capsule],
    packUnit: capsule,
    packSizes: [28, 21, 56],
    per: "none",
  },
  {
    words: "modified-release tablets",
    form: "385061003",
    route: oral,
    formRoute: "0002",
    dose: ["1", "1", tablet, tablet],
    packUnit: tablet,
    packSizes: [28, 56],
    per: "none",
  },
  {
    words: "oral suspension",
    form: "385024007",
    route: oral,
    formRoute: "0006",
    dose: ["1", "5", ml, "733015007"],
    packUnit: ml,
    packSizes: [100, 150, 500],
    per: "5ml",
  },
  {
    words: "oral solution sugar free",
    form: "385023001",
    route: oral,
    formRoute: "0005",
    dose: ["1", "5", ml, "733015007"],
    packUnit: ml,
    packSizes: [100, 300],
    per: "5ml",
  },
  {
    words: "cream",
    form: "385099005",
    route: "6064005",
    formRoute: "0008",
    dose: ["2"],
    packUnit: gram,
    packSizes: [15, 30, 100],
    per: "percent",
  },
  {
    words: "eye drops",
    form: "385124005",
    route: "54485002",
    formRoute: "0010",
    dose: ["2"],
    packUnit: ml,
    packSizes: [5, 10],
    per: "ml",
  },
  {
    words: "solution for injection",
    form: "385219001",
    route: "34206005",
    formRoute: "0022",
    dose: ["1", "1", ml, "415818006"],
    packUnit: "415818006",
    packSizes: [1, 5, 10],
    per: "ml",
  },
];

export const inventedStrengths = [
  "0.5",
  "1",
  "2.5",
  "5",
  "10",
  "20",
  "25",
  "40",
  "50",
  "100",
  "150",
  "200",
  "250",
  "300",
  "400",
  "500",
];
