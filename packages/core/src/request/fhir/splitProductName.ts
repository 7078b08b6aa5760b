// request: a dm+d product name to name, strength and form, only where a closed pattern proves which words are which.

/** Name as given, and its parts where they are proved. Joined by single spaces the parts are the name again. */
export interface ProductName {
  readonly name: string;
  readonly strength?: string;
  readonly form?: string;
}

/** Ends of dm+d product names that are a dose form and nothing else. */
export const productForms: readonly string[] = [
  "tablets",
  "capsules",
  "caplets",
  "chewable tablets",
  "chewable capsules",
  "dispersible tablets",
  "effervescent tablets",
  "soluble tablets",
  "orodispersible tablets",
  "gastro-resistant tablets",
  "gastro-resistant capsules",
  "modified-release tablets",
  "modified-release capsules",
  "modified-release granules sachets",
  "buccal tablets",
  "sublingual tablets",
  "vaginal tablets",
  "oral lyophilisates",
  "oral solution",
  "oral suspension",
  "oral drops",
  "oral powder sachets",
  "oral granules sachets",
  "oral spray",
  "effervescent powder sachets",
  "effervescent granules sachets",
  "granules sachets",
  "sachets",
  "lozenges",
  "pastilles",
  "medicated chewing gum",
  "mouthwash",
  "cream",
  "ointment",
  "gel",
  "lotion",
  "foam",
  "shampoo",
  "scalp application",
  "cutaneous solution",
  "vaginal cream",
  "rectal ointment",
  "eye drops",
  "eye ointment",
  "eye gel",
  "ear drops",
  "ear spray",
  "ear/eye/nose drops solution",
  "nasal drops",
  "nasal spray",
  "inhaler",
  "breath actuated inhaler",
  "dry powder inhaler",
  "inhalation powder capsules with device",
  "nebuliser liquid",
  "transdermal patches",
  "patches",
  "suppositories",
  "pessaries",
  "enema",
];

/** Words dm+d puts after a form; they belong to it. */
const qualifiers = [
  "sugar free",
  "CFC free",
  "preservative free",
  "unit dose preservative free",
  "unit dose",
];

const units = "nanograms?|micrograms?|mg|g|kg|ml|litres?|units?|mmol|microlitres?";
const number = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";
const amount = `(?:${number}) ?(?:${units})`;
const per = `(?:/(?:${number})? ?(?:${units}|dose|hours?|actuation))?`;
/** "500mg", "250mg/5ml", "100micrograms/dose", "8mg/500mg", "1%". */
const strength = `(?:${number})%|${amount}(?:/${amount})?${per}`;

const escaped = (words: string): string => words.replaceAll("/", "\\/");
const forms = [...productForms].sort((one, other) => other.length - one.length).map(escaped);
const pattern = new RegExp(
  `^(?<name>[^\\d%/()+]+) (?<strength>${strength}) (?<form>(?:${forms.join("|")})(?: (?:${qualifiers.join("|")}))?)$`,
);

/**
 * Splits "Amoxicillin 500mg capsules" into name, strength and form. Any word
 * before the strength that holds a digit, a second ingredient, a brand in
 * brackets or an unknown form leaves the whole as the name: nothing is guessed
 * and no word is lost.
 */
export const splitProductName = (display: string): ProductName => {
  const parts = pattern.exec(display)?.groups;
  return parts?.name === undefined || parts.strength === undefined || parts.form === undefined
    ? { name: display }
    : { name: parts.name, strength: parts.strength, form: parts.form };
};
