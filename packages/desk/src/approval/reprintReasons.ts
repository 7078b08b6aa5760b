// approval: why a label is printed again. A closed list: words of one's own could name a person, and the audit
// trail forgets nothing.

export const reprintReasons = [
  ["jammed", "The printer jammed, or the print was spoilt"],
  ["lost", "The label was lost"],
  ["damaged", "The label is damaged"],
  ["more-containers", "There are more containers"],
  ["other", "Another reason"],
] as const;

export type ReprintReason = (typeof reprintReasons)[number][0];

/** The reason that was picked; null: none, or one that we do not know. */
export const readReason = (fields: URLSearchParams): ReprintReason | null =>
  reprintReasons.find(([code]) => code === fields.get("again"))?.[0] ?? null;
