// GET /openapi.json and /docs.
import type { FastifyInstance } from "fastify";
export const documentRoutes = (_app: FastifyInstance): void => {};
