// tests: the shipped application with the real painter, and a log that can be read.
import type { Painter } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import type { FastifyInstance } from "fastify";
import { everybodyIs } from "../access/Identity.ts";
import { localTenant } from "../access/localTenant.ts";
import { type AppParts, buildApp } from "../buildApp.ts";
import { makeInProcess } from "../rendering/makeInProcess.ts";
import { temporaryStore } from "./temporaryStore.ts";

export const pharmacy = {
  name: "High Street Pharmacy",
  address: "1 High Street, Ely, CB7 4AA",
  phone: "01632 960123",
};

/** A request that is made; tests spoil copies of it. */
export const goodRequest = {
  person: { name: "Ada Morgan", needs: { profile: "large-16" } },
  medicine: { name: "Amoxicillin", strength: "500 mg", form: "capsules", quantity: "21 capsules" },
  directions: { text: "Take ONE capsule THREE times a day" },
  pharmacy,
  dispensedOn: "2026-11-22",
  stock: "102x76",
};

export interface TestApp {
  readonly app: FastifyInstance;
  /** Everything logged so far. */
  readonly logged: () => string;
}

interface TestParts extends Partial<AppParts> {
  /** Makes labels in this thread with the painter it loads. */
  readonly loadPainter?: () => Promise<Painter> | Painter;
}

/** Ready to make labels; `parts` replace what a test needs otherwise. */
export const startApp = async ({
  loadPainter = () => createPdfPainter(),
  ...parts
}: TestParts = {}): Promise<TestApp> => {
  const lines: string[] = [];
  const app = buildApp({
    logLevel: "trace",
    pharmacy: null,
    access: everybodyIs(localTenant),
    startMaker: makeInProcess(loadPainter),
    logStream: { write: (line) => void lines.push(line) },
    store: parts.store ?? temporaryStore(parts.clock).store,
    ...parts,
  });
  await app.ready();
  return { app, logged: () => lines.join("") };
};

export const postJson = (
  app: FastifyInstance,
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): ReturnType<FastifyInstance["inject"]> =>
  app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/json", ...headers },
    payload: typeof body === "string" ? body : JSON.stringify(body),
  }) as ReturnType<FastifyInstance["inject"]>;
