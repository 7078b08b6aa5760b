// openapi: every operation of the service, in the order of its document. Whatever is not here has no route, and
// what is here has one: http/onlyListed sees to both.
import { batchesOperations } from "../features/batches/operation.ts";
import { entryOperations } from "../features/content/entryOperations.ts";
import { filmFileOperations, filmOperations } from "../features/content/filmOperations.ts";
import { photographOperations } from "../features/content/photographOperations.ts";
import { documentsOperations } from "../features/documents/operation.ts";
import { feedbackOperations } from "../features/feedback/operation.ts";
import { labelDoorOperations, statementOperations } from "../features/fhir/operation.ts";
import { healthOperations } from "../features/health/operation.ts";
import { interpretOperations } from "../features/interpret/operation.ts";
import { labelsOperations } from "../features/labels/operation.ts";
import { lawsOperations } from "../features/laws/operation.ts";
import { linksOperations } from "../features/links/operation.ts";
import { medicinesOperations } from "../features/medicines/operation.ts";
import { metricsOperations } from "../features/metrics/operation.ts";
import { pictogramsOperations } from "../features/pictograms/operation.ts";
import {
  assetOperations,
  linkPageOperations,
  posterOperations,
  stopOperations,
} from "../features/scan/operation.ts";
import { sheetsOperations } from "../features/sheets/operation.ts";
import { stocksOperations } from "../features/stocks/operation.ts";
import type { Operation, Operations } from "../http/Operation.ts";

const features: readonly Operations[] = [
  labelsOperations,
  sheetsOperations,
  interpretOperations,
  labelDoorOperations,
  statementOperations,
  stocksOperations,
  lawsOperations,
  pictogramsOperations,
  medicinesOperations,
  entryOperations,
  filmOperations,
  photographOperations,
  batchesOperations,
  linksOperations,
  feedbackOperations,
  linkPageOperations("/M"),
  linkPageOperations("/C"),
  stopOperations("/T"),
  stopOperations("/t"),
  assetOperations,
  filmFileOperations,
  posterOperations,
  healthOperations,
  metricsOperations,
  documentsOperations,
];

export const operations: readonly Operation[] = features.flatMap((feature) => Object.values(feature));
