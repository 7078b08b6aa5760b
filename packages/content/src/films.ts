// content: films that explain a medicine, a form or a device. Data only: a page loads nothing before the tap.
import { z } from "zod";
import { isSignedOrDraft } from "./MedicineEntry.ts";

/** Hosts outside the pharmacy's own from which a film may come; each is added after somebody has watched it there. */
export const filmHosts: readonly string[] = [];

const onAllowedHost = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && url.protocol === "https:" && filmHosts.includes(url.hostname);
};

/** "/films/inhaler.mp4": served by ourselves, no host, no dots that climb. */
const selfHosted = /^\/films\/[a-z0-9-]+\.(mp4|webm)$/;
const selfHostedText = /^\/films\/[a-z0-9-]+\.vtt$/;

export const filmSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1),
    /** What the film explains: one medicine (the entry's `substance`), one form or one device. */
    about: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("medicine"), substance: z.string().min(1) }),
      z.strictObject({ kind: z.literal("form"), form: z.string().min(1) }),
      z.strictObject({ kind: z.literal("device"), device: z.string().min(1) }),
    ]),
    url: z.string().refine((address) => selfHosted.test(address) || onAllowedHost(address), {
      message: "a film is self-hosted under /films/, or https on a host of the allow-list",
    }),
    /** BCP 47 tag of the spoken language. */
    language: z.string().min(2),
    captions: z
      .array(z.strictObject({ language: z.string().min(2), url: z.string().regex(selfHostedText) }))
      .readonly(),
    signLanguage: z.enum(["bsl", "makaton"]).nullable(),
    durationSeconds: z.int().min(1),
    /** Everything that is said, for a reader who cannot see, hear or load it. */
    transcript: z.string().min(1),
    madeBy: z.string().min(1),
    status: z.enum(["draft", "reviewed"]),
    reviewedBy: z
      .strictObject({ name: z.string().min(1), registration: z.string().min(1), on: z.iso.date() })
      .nullable(),
  })
  .refine(isSignedOrDraft, {
    path: ["reviewedBy"],
    message: "a reviewed film names who signed it, a draft does not",
  });

export type Film = z.infer<typeof filmSchema>;

/** Every film we know. Empty until a real film exists: a label must not promise one that does not. */
export const films: readonly Film[] = [];

export interface FilmKey {
  readonly substance?: string;
  readonly form?: string;
  readonly device?: string;
}

/** Films about exactly this medicine, form or device, those about the medicine first. */
export const findFilms = (
  { substance, form, device }: FilmKey,
  registry: readonly Film[] = films,
): readonly Film[] => [
  ...registry.filter(
    ({ about }) => about.kind === "medicine" && about.substance === substance?.toLowerCase(),
  ),
  ...registry.filter(({ about }) => about.kind === "device" && about.device === device?.toLowerCase()),
  ...registry.filter(({ about }) => about.kind === "form" && about.form === form?.toLowerCase()),
];
