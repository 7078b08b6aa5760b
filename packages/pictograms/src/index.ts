export type { Drawing, Lettering, Shape } from "./Drawing.ts";
export type { Count, Meaning } from "./Meaning.ts";
