// GET /v1/content: easy-read information about medicines, as reviewed data. A draft says that it is one.
import { findEntry, type MedicineEntry, medicineEntries } from "@plainlabel/content";
import type { FastifyInstance } from "fastify";
import { onlyIfAcceptable } from "../onlyIfAcceptable.ts";
import { sendProblem } from "../problems.ts";
import { readTexts } from "../query.ts";
import { sendKept } from "../sendKept.ts";

const asked = ["code", "substance", "form"] as const;

const summaryOf = ({ substance, name, forms, dmdCodes, status, reviewedBy, version }: MedicineEntry) => ({
  substance,
  name,
  forms,
  dmdCodes,
  status,
  reviewedBy,
  version,
  address: `/v1/content/${encodeURIComponent(substance)}`,
});

export const contentRoutes = (
  app: FastifyInstance,
  entries: readonly MedicineEntry[] = medicineEntries,
): void => {
  const onRequest = onlyIfAcceptable(["application/json"]);

  app.get("/v1/content", { onRequest }, (request, reply) => {
    const query = readTexts(request.query, asked);
    if (!query.ok) return sendProblem(reply, "wrong-shape", query.refusals);
    const { code, substance, form } = query.value;
    const keys = Object.keys(query.value);
    // An exact match or nothing: a near miss is another medicine.
    const found = findEntry(
      {
        ...(code === undefined ? {} : { code }),
        ...(substance === undefined ? {} : { substance }),
        ...(form === undefined ? {} : { form }),
      },
      entries,
    );
    const medicines = keys.length === 0 ? entries : found === undefined ? [] : [found];
    const text = JSON.stringify({ medicines: medicines.map(summaryOf) });
    return sendKept(request, reply, { type: "application/json", text });
  });

  app.get<{ Params: { substance: string } }>("/v1/content/:substance", { onRequest }, (request, reply) => {
    const query = readTexts(request.query, []);
    if (!query.ok) return sendProblem(reply, "wrong-shape", query.refusals);
    const entry = findEntry({ substance: request.params.substance }, entries);
    if (entry === undefined)
      return sendProblem(reply, "not-found", [
        {
          code: "not-found",
          path: "",
          detail: "There is no information under this name.",
          help: "GET /v1/content lists what there is.",
        },
      ]);
    return sendKept(request, reply, { type: "application/json", text: JSON.stringify(entry) });
  });
};
