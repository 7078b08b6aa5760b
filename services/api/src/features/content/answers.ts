// content: what is told of entries, films and photographs, and what is sent to keep them, strict.
import {
  filmSchema,
  medicineEntrySchema,
  photographSchema,
  sentPhotographSchema,
  signatory,
} from "@plainlabel/content";
import { z } from "zod";
import { refusal } from "../../http/problemShapes.ts";
import { named } from "../../http/shapes.ts";
import { changeSchema } from "./readContentChange.ts";
import { entryChangeSchema } from "./readEntryChange.ts";

const text = z.string();
const refusals = z.array(refusal);

const entry = medicineEntrySchema.shape;

export const medicineList = named(
  "MedicineList",
  z.strictObject({
    medicines: z.array(
      z.strictObject({
        substance: entry.substance,
        name: entry.name,
        forms: entry.forms,
        dmdCodes: entry.dmdCodes,
        status: entry.status,
        reviewedBy: entry.reviewedBy,
        version: entry.version,
        own: z.boolean(),
        address: text,
      }),
    ),
  }),
);

export const medicineEntry = named("MedicineEntry", medicineEntrySchema);

/** PUT /v1/content/{substance}, PUT /v1/films/{id} and PUT /v1/photographs/{id}. */
export const contentKept = named(
  "ContentKept",
  z.strictObject({
    name: text,
    version: z.int().min(1),
    withdrawn: z.boolean(),
    findings: refusals,
  }),
);

const versionsOf = (body: z.ZodType) =>
  z.strictObject({
    name: text,
    versions: z.array(
      z.strictObject({
        version: z.int().min(1),
        /** null: withdrawn with this version. */
        body: body.nullable(),
        by: signatory,
        at: z.iso.datetime(),
      }),
    ),
  });

export const medicineHistory = named("MedicineHistory", versionsOf(medicineEntrySchema));

export const filmHistory = named("FilmHistory", versionsOf(filmSchema));

const heldFilm = z.strictObject({ version: z.int().min(1), film: filmSchema });

/** GET /v1/films/{id}. */
export const film = named("Film", heldFilm);

export const filmList = named("FilmList", z.strictObject({ films: z.array(heldFilm) }));

export const photographHistory = named("PhotographHistory", versionsOf(photographSchema));

const heldPhotograph = z.strictObject({ version: z.int().min(1), photograph: photographSchema });

export const photograph = named("Photograph", heldPhotograph);

export const photographList = named(
  "PhotographList",
  z.strictObject({ photographs: z.array(heldPhotograph) }),
);

export const medicineChange = named("MedicineChange", entryChangeSchema);

export const filmChange = named("FilmChange", changeSchema("film", filmSchema));

export const photographChange = named("PhotographChange", changeSchema("photograph", sentPhotographSchema));
