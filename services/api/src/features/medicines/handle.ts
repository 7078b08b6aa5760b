// medicines: the dictionary of medicines and devices, searched, read and compared.
import { accepted, type Outcome, type Refusal, refused, snomedFaults } from "@plainlabel/core";
import type { FastifyInstance, FastifyReply } from "fastify";
import { todayAt } from "../../durations/todayAt.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery, queryRefusal, textsIn } from "../../http/query.ts";
import type { Medicines, OpenRelease } from "../../store/medicines/Medicines.ts";
import { credit, type MedicineAnswer, type MedicineHits, type PackAnswer } from "./answers.ts";
import { comparePacks } from "./comparePacks.ts";
import { oneMedicine } from "./oneMedicine.ts";
import { medicinesOperations, mostHits, usualHits } from "./operation.ts";
import { searchMedicines } from "./searchMedicines.ts";

/** Told where no release is here; whatever else the service does goes on without one. */
export const noRelease: Refusal = {
  code: "no-medicines-release",
  path: "",
  detail: "No release of the dictionary of medicines and devices (dm+d) is in use here.",
  help: "Its operator imports one with plainlabel medicines import FILE; labels are made without it.",
};

const unknown: Refusal = {
  code: "medicine-unknown",
  path: "",
  detail: "The release in use has no product or pack with this identifier, nor with one that came after it.",
  help: "Compare the code with its source, or search by name: GET /v1/medicines?q=.",
};

/** The facts of the release that every answer carries. */
export const releaseFacts = ({
  report,
  importedAt,
}: OpenRelease): Pick<MedicineHits, "release" | "credit"> => ({
  release: { date: report.date, importedAt: new Date(importedAt).toISOString() },
  credit,
});

const readAsked = (query: unknown): Outcome<{ readonly q: string; readonly most: number }> => {
  const { texts, refusals } = textsIn(query, ["q", "limit"] as const);
  const { q, limit = String(usualHits) } = texts;
  const wrong = [...refusals];
  if (q === undefined && refusals.length === 0)
    wrong.push(
      queryRefusal(
        "missing-query-parameter",
        "q",
        "It was not said what to look for.",
        "Give the beginning of a few words: ?q=met 2.5",
      ),
    );
  const isLimit = /^[1-9]\d?$/.test(limit) && Number(limit) <= mostHits;
  if (!isLimit)
    wrong.push(
      queryRefusal(
        "wrong-query-parameter",
        "limit",
        "This is no number of hits that can be asked for.",
        `Give a whole number from 1 to ${mostHits}.`,
      ),
    );
  return wrong.length > 0 ? refused(...wrong) : accepted({ q: q ?? "", most: Number(limit) });
};

export const medicinesRoutes = (
  app: FastifyInstance,
  { medicines, clock }: { readonly medicines: Medicines; readonly clock: () => number },
): void => {
  answerOperations(app, medicinesOperations, {
    findMedicines: async (request, reply): Promise<FastifyReply> => {
      const asked = readAsked(request.query);
      if (!asked.ok) return sendProblem(reply, "wrong-shape", asked.refusals);
      const release = await medicines.open();
      if (release === null) return sendProblem(reply, "not-found", [noRelease]);
      const day = new Date(clock()).toISOString().slice(0, 10);
      const found = await searchMedicines(asked.value.q, release, { most: asked.value.most, day });
      if (!found.ok)
        return sendProblem(
          reply,
          "wrong-shape",
          found.refusals.map((refusal) => ({ ...refusal, path: "/q" })),
        );
      return reply.send({ ...releaseFacts(release), ...found.value } satisfies MedicineHits);
    },

    getMedicine: async (request, reply): Promise<FastifyReply> => {
      const unwanted = noQuery(request.query);
      const { id } = request.params as { readonly id: string };
      const faults = snomedFaults(id).map((fault) => ({ ...fault, path: "" }));
      if (unwanted.length > 0 || faults.length > 0)
        return sendProblem(reply, "wrong-shape", [...unwanted, ...faults]);
      const release = await medicines.open();
      if (release === null) return sendProblem(reply, "not-found", [noRelease]);
      const found = await oneMedicine(id, release);
      if (found === null) return sendProblem(reply, "not-found", [unknown]);
      return reply.send({ ...releaseFacts(release), ...found } satisfies MedicineAnswer);
    },

    comparePack: async (request, reply): Promise<FastifyReply> => {
      const unwanted = noQuery(request.query);
      const { id, gtin } = request.params as { readonly id: string; readonly gtin: string };
      const faults = snomedFaults(id).map((fault) => ({ ...fault, path: "" }));
      if (unwanted.length > 0 || faults.length > 0)
        return sendProblem(reply, "wrong-shape", [...unwanted, ...faults]);
      const release = await medicines.open();
      if (release === null) return sendProblem(reply, "not-found", [noRelease]);
      const day = todayAt(clock());
      const compared = await comparePacks({ id, gtin, day }, release);
      if (compared === null) return sendProblem(reply, "not-found", [unknown]);
      return reply.send({ ...releaseFacts(release), ...compared } satisfies PackAnswer);
    },
  });
};
