// request: the label with every particular that a companion goes with, and who attests that it is on the pack.
import { z } from "zod";
import { displayText } from "./displayText.ts";
import { field, rule } from "./schemaParts.ts";

/** What a label is stuck to. */
export const containerKinds = ["bottle", "tube", "vial", "box", "inhaler"] as const;

export const fullLabel = z.strictObject({
  /** What bears it; the companion says so. Default "box". */
  on: z.enum(containerKinds).optional(),
  /** Who saw, or will see to it, that a label with every statutory particular is on this pack. */
  by: displayText(80),
  /** ISO 8601 instant with its offset. */
  at: z.iso.datetime({ offset: true }).max(40),
});

/** What bears the full label. */
export const bearerOf = ({
  on = "box",
}: Partial<z.infer<typeof fullLabel>>): (typeof containerKinds)[number] => on;

const isCompanion = (request: unknown): boolean => field(request, "purpose") === "companion";
const isAttested = (request: unknown): boolean => field(request, "fullLabel") !== undefined;

/** No companion without somebody who attests that the full label is there. */
export const refusedUnattested = [
  (request: unknown): boolean => !isCompanion(request) || isAttested(request),
  rule(
    "companion-not-attested",
    "A companion leaves out what the law wants on a label, and nobody attests that a full label is on the pack.",
    "Send fullLabel with who attests it and when, or leave purpose out.",
    ["fullLabel"],
  ),
] as const;

/** Refuses an attestation of a full label where no companion is asked for. */
export const refusedUnasked = [
  (request: unknown): boolean => isCompanion(request) || !isAttested(request),
  rule(
    "full-label-without-companion",
    "A full label on the pack is attested, and no companion is asked for.",
    "Send the purpose companion, or leave fullLabel out.",
    ["purpose"],
  ),
] as const;
