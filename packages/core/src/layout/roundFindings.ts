// layout: what a pharmacist should know of labels that go round a bottle or tube.
import type { Finding } from "@plainlabel/directions";
import type { Container } from "../request/container.ts";
import { frontOf, isDoseInFront, wayRound } from "./front.ts";
import type { LaidOut } from "./layoutLabels.ts";
import { inWords } from "./stocks.ts";

/** Findings of labels that are stuck round the container, and not of flags and sheets. */
export const roundFindings = (
  { set, stock }: LaidOut,
  container: Container | undefined,
): readonly Finding[] => {
  const round = wayRound(container);
  const front = frontOf(container);
  if (container === undefined || round === null || front === null) return [];
  const beyond: Finding = {
    code: "dose-beyond-front",
    path: "/container",
    detail: `The front of this ${container.kind} shows ${Math.floor(front)} mm of a label at once, and the directions are wider on ${inWords(stock)}.`,
    help: "Make it a flag or a sheet (layout), or a companion (purpose) where a full label is on the pack.",
  };
  const overlapping: Finding = {
    code: "label-covers-itself",
    path: "/container",
    detail: `It is ${Math.floor(round)} mm round this ${container.kind}: on ${inWords(stock)} the end of the label covers its beginning.`,
    help: "Use stock that is shorter than the way round, or make it a flag (layout).",
  };
  return [
    ...(isDoseInFront(set, container) === false ? [beyond] : []),
    ...(stock.width > round ? [overlapping] : []),
  ];
};
