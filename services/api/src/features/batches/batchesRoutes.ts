// batches: every route of batches and their items.
import type { FastifyInstance } from "fastify";
import { answerOperations } from "../../http/answerOperations.ts";
import { admitOrders } from "./admitOrders.ts";
import { type BatchDoor, batchAnswers } from "./handle.ts";
import { batchItemAnswers } from "./handleItems.ts";
import { batchesOperations } from "./operation.ts";

export const batchesRoutes = (app: FastifyInstance, door: BatchDoor): void =>
  answerOperations(
    app,
    batchesOperations,
    { ...batchAnswers(door), ...batchItemAnswers(door) },
    { openBatch: admitOrders(door.scan.store.batches, door.line) },
  );
