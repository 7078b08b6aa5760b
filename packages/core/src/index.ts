// @plainlabel/core: the public names. Start with makeLabels.ts.
export * from "./document/LabelDocument.ts";
export * from "./interpret/Interpretation.ts";
export * from "./interpret/Regimen.ts";
export * from "./layout/LabelSet.ts";
export * from "./layout/TextMeasurer.ts";
export * from "./Painter.ts";
export * from "./refusal.ts";
export * from "./request/LabelRequest.ts";
export * from "./request/readJson.ts";
export * from "./request/readRequest.ts";
export * from "./request/statutory.ts";
export * from "./units.ts";
