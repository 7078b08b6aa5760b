// content: easy-read information about medicines, as reviewed data: the built-in entries, and a pharmacy's own in
// front of them. A draft says that it is one.
import { entryNamed, findEntry, type MedicineEntry } from "@plainlabel/content";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery, readTexts } from "../../http/query.ts";
import { sendKept } from "../../http/sendKept.ts";
import type { ScanParts } from "../scan/ScanParts.ts";
import {
  answerChange,
  answerHistory,
  mayKeep,
  mayNotSign,
  nothingKnown,
  readBody,
} from "./contentChanges.ts";
import { entryOperations } from "./entryOperations.ts";
import { entryFindings, entryRefusals, otherName } from "./entryRefusals.ts";
import { entryToKeep, readEntryChange } from "./readEntryChange.ts";
import type { Shelf } from "./shelfOf.ts";

const asked = ["code", "substance", "form"] as const;

const summaryOf = (entry: MedicineEntry, shelf: Shelf) => {
  const { substance, name, forms, dmdCodes, status, reviewedBy, version } = entry;
  const address = `/v1/content/${encodeURIComponent(substance)}`;
  const own = shelf.isOwn(entry);
  return { substance, name, forms, dmdCodes, status, reviewedBy, version, own, address };
};

interface Named {
  readonly substance: string;
}

const nameIn = (request: FastifyRequest): string => (request.params as Named).substance.toLowerCase();

export const contentRoutes = (app: FastifyInstance, { store, shelfOf, clock }: ScanParts): void => {
  const shelf = (request: FastifyRequest): Promise<Shelf> => shelfOf(identityOf(request).tenantId);

  answerOperations(app, entryOperations, {
    medicines: async (request, reply) => {
      const query = readTexts(request.query, asked);
      if (!query.ok) return sendProblem(reply, "wrong-shape", query.refusals);
      const { code, substance, form } = query.value;
      const held = await shelf(request);
      // An exact match or nothing: a near miss is another medicine.
      const found = findEntry(
        {
          ...(code === undefined ? {} : { code }),
          ...(substance === undefined ? {} : { substance }),
          ...(form === undefined ? {} : { form }),
        },
        held.entries,
      );
      const all = Object.keys(query.value).length === 0;
      const medicines = all ? held.entries : found === undefined ? [] : [found];
      const text = JSON.stringify({ medicines: medicines.map((entry) => summaryOf(entry, held)) });
      return sendKept(request, reply, { type: "application/json", text, own: true });
    },

    medicine: async (request, reply) => {
      const unwanted = noQuery(request.query);
      if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
      const { entries } = await shelf(request);
      const entry = entryNamed(nameIn(request), entries);
      if (entry === undefined) return nothingKnown(reply, "GET /v1/content lists what there is.");
      return sendKept(request, reply, { type: "application/json", text: JSON.stringify(entry), own: true });
    },

    keepMedicine: async (request, reply): Promise<FastifyReply> => {
      const body = readBody(request);
      if (!body.ok) return sendProblem(reply, "wrong-shape", body.refusals);
      const today = new Date(clock()).toISOString().slice(0, 10);
      const change = readEntryChange(body.value, today);
      if (!change.ok) return sendProblem(reply, "wrong-shape", change.refusals);
      const { body: sent, after } = change.value;
      const made = sent === null ? null : await entryToKeep(sent, after + 1);
      if (made?.ok === false) return sendProblem(reply, "not-kept", made.refusals);
      const entry = made === null ? null : made.value;
      if (entry !== null) {
        if (!mayKeep(request, entry.status)) return sendProblem(reply, "forbidden", [mayNotSign("entry")]);
        const wrong =
          entry.substance === nameIn(request)
            ? entryRefusals(entry, await shelf(request))
            : [otherName("/entry/substance")];
        if (wrong.length > 0) return sendProblem(reply, "not-kept", wrong);
      }
      const key = { tenantId: identityOf(request).tenantId, kind: "entry", name: nameIn(request) } as const;
      return answerChange(
        reply,
        store.content,
        key,
        { ...change.value, body: entry },
        entry === null ? [] : entryFindings(entry),
      );
    },

    medicineHistory: (request, reply) =>
      answerHistory(request, reply, store.content, { kind: "entry", name: nameIn(request) }),
  });
};
