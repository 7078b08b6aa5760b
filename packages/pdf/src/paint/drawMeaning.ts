// paint: the drawing of a meaning.
import type { Drawing, Meaning } from "@plainlabel/pictograms";

/** A ring until the drawings arrive. */
export const drawMeaning = (_meaning: Meaning, _lang: string): Drawing => ({
  shapes: [
    { d: "M32 8a24 24 0 1 0 .01 0Z", fill: "none", stroke: "black", strokeWidth: 4 },
    { d: "M20 20h24v24h-24Z", fill: "black", stroke: "none", strokeWidth: 0 },
  ],
  lettering: [{ text: "2", x: 32, y: 39, size: 18, colour: "white" }],
});
