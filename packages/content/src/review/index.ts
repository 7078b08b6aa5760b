// @plainlabel/content/review: sheets for whoever reviews the entries, and what comes back from them. Apart, as it reads files.
export * from "./factsOf.ts";
export * from "./reviewSheet.ts";
export * from "./signedReview.ts";
