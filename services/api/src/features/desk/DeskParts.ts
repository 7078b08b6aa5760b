// features/desk: what the desk pages work with.
import type { LabelRequest, Outcome } from "@plainlabel/core";
import { type Approver, readCheck, type TypedCheck } from "@plainlabel/desk";
import type { FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import type { CallerCosts } from "../../costs/CallerCosts.ts";
import { noteDone } from "../../http/auditCalls.ts";
import type { LabelMaker } from "../../rendering/LabelMaker.ts";
import type { Settings } from "../../settings.ts";
import type { OwnSecondCheck } from "../../store/secondChecks/SecondChecks.ts";
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
  /** Of whom the operator wants that somebody other than who approved checks each label before it is printed. */
  readonly secondCheck: Settings["secondCheck"];
}

/** The same, for somebody who is signed in. */
export interface DeskCaller extends Omit<DeskParts, "secondCheck"> {
  readonly tenantId: string;
  /** Somebody other than who approved checks each label of this tenant before it is printed. */
  readonly secondCheck: boolean;
  /** An entry of the audit trail says this, in words of ours, once the call was done. */
  readonly note: (object: string) => void;
  readonly log: FastifyRequest["log"];
  /** Who checks, as this sign-in knows them. */
  readonly checker: Approver | null;
  /** The second check that this call gives; null: none. */
  readonly check: TypedCheck | null;
  /** That these initials do not fit was told when they were typed before; "" where nothing was. */
  readonly initialsTold: string;
  /** What was laid out while this call is answered, by request; gone with it. */
  readonly laidOut: Map<string, Promise<Outcome<LaidOutLabel>>>;
}

/** The operator asks for it of this tenant, which cannot do without it then. */
export const checkAsked = ({ secondCheck }: Pick<DeskParts, "secondCheck">, tenantId: string): boolean =>
  secondCheck === "all" || (secondCheck !== "none" && secondCheck.includes(tenantId));

const ownChecks = new WeakMap<FastifyRequest, OwnSecondCheck>();

/** What the pharmacy itself said, for the rest of this call; null: nothing. */
export const rememberOwnCheck = (request: FastifyRequest, said: OwnSecondCheck | null): void => {
  if (said !== null) ownChecks.set(request, said);
};

export const ownCheckOf = (request: FastifyRequest): OwnSecondCheck | null => ownChecks.get(request) ?? null;

const desks = new WeakMap<FastifyRequest, DeskCaller>();

/** What the desk works with for this caller; one value for as long as a call is answered. */
export const deskOf = (request: FastifyRequest, parts: DeskParts): DeskCaller => {
  const before = desks.get(request);
  if (before !== undefined) return before;
  const { tenantId } = identityOf(request);
  const desk: DeskCaller = {
    ...parts,
    ...{ tenantId, log: request.log, laidOut: new Map() },
    secondCheck: checkAsked(parts, tenantId) || ownCheckOf(request)?.on === true,
    note: (object) => noteDone(request, object),
    ...{ checker: checkerOn(request), check: readCheck(formIn(request)) },
    initialsTold: formIn(request).get("initials-told") ?? "",
  };
  desks.set(request, desk);
  return desk;
};
