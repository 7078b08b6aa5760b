// language/english: what a medicine is for, in words and back: "for pain, fever or COPD".

/** Reasons of a regimen are in lower case; these are printed as everybody knows them. */
const printed: Readonly<Record<string, string>> = {
  "addison's": "Addison's",
  adhd: "ADHD",
  "alzheimer's": "Alzheimer's",
  b12: "B12",
  "barrett's": "Barrett's",
  bph: "BPH",
  bv: "BV",
  ckd: "CKD",
  covid: "COVID",
  "crohn's": "Crohn's",
  dvt: "DVT",
  "h pylori": "H pylori",
  "huntington's": "Huntington's",
  ihd: "IHD",
  "meniere's": "Meniere's",
  ms: "MS",
  ocd: "OCD",
  "paget's": "Paget's",
  pcos: "PCOS",
  pcp: "PCP",
  pe: "PE",
  pmr: "PMR",
  ptsd: "PTSD",
  "raynaud's": "Raynaud's",
  svt: "SVT",
  vte: "VTE",
  afib: "AFib",
  bp: "BP",
  chf: "CHF",
  af: "AF",
  copd: "COPD",
  gerd: "GERD",
  gord: "GORD",
  gp: "GP",
  hiv: "HIV",
  hrt: "HRT",
  ibs: "IBS",
  "parkinson's": "Parkinson's",
  tb: "TB",
  uti: "UTI",
  utis: "UTIs",
  "vitamin d": "vitamin D",
};

const known = new RegExp(`\\b(?:${Object.keys(printed).join("|")})\\b`, "gi");

/** "crohn's disease" as "Crohn's disease". */
export const withCapitals = (reason: string): string =>
  reason.replace(known, (word) => printed[word.toLowerCase()]!);

/** A reason as a reader of our sentences gets it back: an abbreviation in lower case, the rest as it was. */
export const plainReason = (reason: string): string => reason.replace(known, (word) => word.toLowerCase());

/** "for pain", "for pain, fever or cough", "to sleep or for pain": "for" is said once for reasons side by side. */
export const sayReasons = (reasons: readonly string[]): string => {
  const said = reasons.map(withCapitals).map((reason, at) => {
    if (reason.startsWith("to ")) return reason;
    return at > 0 && !reasons[at - 1]!.startsWith("to ") ? reason : `for ${reason}`;
  });
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} or ${said.at(-1)}`;
};

/** ", for pain, fever or to sleep": reasons as said, each with its "to"; null for what we would say otherwise. */
export const readReasons = (said: string): string[] | null => {
  if (said === "") return [];
  const reasons = said
    .slice(2)
    .split(/, | or /)
    .map((reason) => plainReason(reason.replace(/^for /, "")));
  return `, ${sayReasons(reasons)}` === said ? reasons : null;
};
