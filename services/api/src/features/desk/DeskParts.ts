// features/desk: what the desk pages work with.
import type { LabelRequest, Outcome } from "@plainlabel/core";
import { type Approver, readCheck, type TypedCheck } from "@plainlabel/desk";
import type { FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import type { CallerCosts } from "../../costs/CallerCosts.ts";
import type { LabelMaker } from "../../rendering/LabelMaker.ts";
import type { ScanParts } from "../scan/ScanParts.ts";
import { checkerOn } from "./approverCookie.ts";
import { formIn } from "./deskScope.ts";
import type { LaidOutLabel } from "./LaidOutLabel.ts";

export interface DeskParts {
  readonly maker: LabelMaker;
  readonly costs: CallerCosts;
  /** The pharmacy of this installation; null: the page asks. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Pages behind codes, and what is kept of them. */
  readonly scan: ScanParts;
  /** Somebody other than who approved checks each label before it is printed. */
  readonly secondCheck: boolean;
}

/** The same, for somebody who is signed in. */
export interface DeskCaller extends DeskParts {
  readonly tenantId: string;
  readonly log: FastifyRequest["log"];
  /** Who checks, as this sign-in knows them. */
  readonly checker: Approver | null;
  /** The second check that this call gives; null: none. */
  readonly check: TypedCheck | null;
  /** What was laid out while this call is answered, by request; gone with it. */
  readonly laidOut: Map<string, Promise<Outcome<LaidOutLabel>>>;
}

const desks = new WeakMap<FastifyRequest, DeskCaller>();

/** The same for as long as a call is answered. */
export const deskOf = (request: FastifyRequest, parts: DeskParts): DeskCaller => {
  const before = desks.get(request);
  if (before !== undefined) return before;
  const desk: DeskCaller = {
    ...parts,
    ...{ tenantId: identityOf(request).tenantId, log: request.log, laidOut: new Map() },
    ...{ checker: checkerOn(request), check: readCheck(formIn(request)) },
  };
  desks.set(request, desk);
  return desk;
};
