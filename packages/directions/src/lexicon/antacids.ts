// directions/lexicon: what is taken against indigestion and is harmless to leave out, by the names in a product's name.
// Draft: no pharmacist has reviewed it yet.

const antacid =
  /\b(?:gaviscon|peptac|acidex|rennie|maalox|mucogel|mucaine|altacite|asilone|topal|algicon|pyrogastrone|alginate|alginic|co-magaldrox|co-simalcite|hydrotalcite|simeticone|magnesium trisilicate|magnesium hydroxide|aluminium hydroxide)\b/i;

/** True for the name of an antacid or an alginate. */
export const isAntacid = (name: string): boolean => antacid.test(name);
