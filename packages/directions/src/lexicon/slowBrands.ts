// directions/lexicon: brands of the United Kingdom that release slowly and whose names do not all say so. Draft: no
// pharmacist has reviewed the list, and a brand that is not here is known by its form alone.

/*
 * Only brands of which every tablet or capsule is made so: "Tegretol" and
 * "Adalat" are not, and their "Retard" and "LA" say it themselves.
 */
const names = [
  /* Opioids. */
  "mst|zomorph|mxl|morphgesic|oxycontin|longtec|oxypro|oxeltra|reltebon|targinact|dolocodon|palladone[- ]sr",
  /* Heart and blood vessels. */
  "coracten|adipine|tensipine|fortipine|nifedipress|slozem|adizem|dilzem|viazem|zemtard|angitil|isotard|imdur|monomil",
  /* Lithium, potassium, theophylline and aminophylline. */
  "priadel|liskonum|slow[- ]k|uniphyllin|slo-?phyllin|phyllocontin",
  /* Methylphenidate, tacrolimus, melatonin and others. */
  "concerta|equasym|medikinet|xaggitin|delmosart|matoride|xenidate|advagraf|envarsus|circadin|slenyto|flomaxtra|betmiga",
].join("|");

const brand = new RegExp(`\\b(?:${names})\\b`, "i");

/** True for the name of a brand of which every tablet or capsule releases slowly. */
export const isSlowBrand = (name: string): boolean => brand.test(name);
