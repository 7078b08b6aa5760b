// directions/lexicon: steroids that act in the whole body, and opioids, by the names in a product's name. Draft: no
// pharmacist has reviewed it yet.

const steroid =
  /\b(?:hydrocortisone|prednisolone|prednisone|methylprednisolone|dexamethasone|betamethasone|deflazacort|fludrocortisone|cortisone|plenadren|alkindi|efmody|florinef|budesonide|medrone)\b/i;

/** True for the name of a steroid; on the skin or in the lungs it is no medicine of the whole body. */
export const isSteroidOfBody = (name: string): boolean => steroid.test(name);

const opioid =
  /codeine|co-codamol|co-dydramol|morphine|morphgesic|oramorph|zomorph|oxycodone|longtec|tramadol|fentanyl|buprenorphine|tapentadol|methadone|hydromorphone/i;

/** True for the name of a product that holds an opioid. */
export const holdsOpioid = (name: string): boolean => opioid.test(name);
