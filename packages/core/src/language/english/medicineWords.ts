// language: words a reader may not know, each with a short plain explanation.

/** Hard word (lower case, base form) -> what it means, one plain sentence. */
export const medicineWords: Readonly<Record<string, string>> = {
  aspirin: "Aspirin is a medicine for pain, or to stop blood clots.",
  dissolve: "To dissolve is to mix into water or spit until you cannot see it.",
  indigestion: "Indigestion is pain or burning in your chest or tummy after food.",
  paracetamol: "Paracetamol is a medicine for pain and fever.",
  zinc: "Zinc is a mineral in some tablets.",
};
