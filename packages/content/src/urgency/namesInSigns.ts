// content: names that stand in the table of signs without being plain words.

/** Names that a row needs, for what it is about has no plainer one. */
export const namesInSigns: ReadonlySet<string> = new Set([
  ...["adrenaline", "naloxone", "glucagon", "nitrofurantoin", "clozapine", "nicorandil", "methadone"],
  ...["fentanyl", "gabapentin", "pregabalin", "loperamide", "flozin", "pril", "sartan", "statin"],
  ...["theophylline", "spleen", "topiramate"],
]);
