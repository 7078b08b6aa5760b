// @plainlabel/braille: the public names.
export { type LiblouisOptions, liblouis, liblouisVersion, translateLines } from "./liblouis.ts";
