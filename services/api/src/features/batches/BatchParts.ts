// batches: what the work on batches needs.
import type { LabelRequest } from "@plainlabel/core";
import type { FastifyBaseLogger } from "fastify";
import type { LabelMaker } from "../../rendering/LabelMaker.ts";
import type { ScanParts } from "../scan/ScanParts.ts";

export interface BatchParts {
  readonly maker: LabelMaker;
  readonly scan: ScanParts;
  /** For prescriptions, which do not name who dispenses. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  readonly log: Pick<FastifyBaseLogger, "error">;
}
