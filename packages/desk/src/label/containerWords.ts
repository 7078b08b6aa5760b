// label: what a label is stuck to, as the page names it.
import type { containerKinds } from "@plainlabel/core";

export type ContainerKind = (typeof containerKinds)[number];

const words: Readonly<Record<ContainerKind, string>> = {
  bottle: "a bottle",
  tube: "a tube",
  vial: "a vial",
  box: "a box",
  inhaler: "an inhaler",
};

export const containerWords = (kind: ContainerKind): string => words[kind];
