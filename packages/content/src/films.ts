// content: films that explain a medicine, a form or a device. Data only: a page loads nothing before the tap.
import { displayText, type RefusalCode } from "@plainlabel/core";
import { z } from "zod";
import { isSignedOrDraft, signatory } from "./signing.ts";

/** Whether a film may be shown from there: https, and a host that the operator has named. */
const onHost = (address: string, hosts: readonly string[]): boolean => {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === "https:" &&
    url.username === "" &&
    url.password === "" &&
    url.port === "" &&
    hosts.includes(url.hostname)
  );
};

/** "/films/inhaler.mp4": served by ourselves, no host, no dots that climb. */
const selfHosted = /^\/films\/[a-z0-9-]+\.(mp4|webm)$/;
/** A picture comes from our own folder only: one on another host would tell it who looks. */
const selfHostedPicture = /^\/films\/[a-z0-9-]+\.(jpg|png|webp)$/;
const selfHostedText = /^\/films\/[a-z0-9-]+\.vtt$/;

/** Whether a film is a file of this service's own. */
export const isSelfHosted = ({ url }: Pick<Film, "url">): boolean => selfHosted.test(url);

const isShowable = (address: string, hosts: readonly string[]): boolean =>
  selfHosted.test(address) || onHost(address, hosts);

const tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

export const filmSchema = z
  .strictObject({
    id: z
      .string()
      .max(60)
      .regex(/^[a-z0-9-]+$/),
    title: displayText(100),
    /** What the film explains: one medicine (the entry's `substance`), one form or one device. */
    about: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("medicine"), substance: displayText(100) }),
      z.strictObject({ kind: z.literal("form"), form: displayText(100) }),
      z.strictObject({ kind: z.literal("device"), device: displayText(100) }),
    ]),
    /** "/films/NAME.mp4", or https on a host that the operator has named. */
    url: z.string().max(500),
    /** What stands in the film's place until it plays: "/films/NAME.jpg". Left out: nothing. */
    poster: z.string().regex(selfHostedPicture).optional(),
    /** BCP 47 tag of the spoken language. */
    language: tag,
    captions: z
      .array(z.strictObject({ language: tag, url: z.string().regex(selfHostedText) }))
      .max(20)
      .readonly(),
    /** The language of hands that the film is in; null: it is spoken. */
    signLanguage: z.enum(["bsl", "makaton"]).nullable(),
    durationSeconds: z.int().min(1).max(3600),
    /** Everything that is said, in one paragraph, for a reader who cannot see, hear or load it. */
    transcript: displayText(20_000),
    madeBy: displayText(100),
    status: z.enum(["draft", "reviewed"]),
    reviewedBy: z.strictObject({ ...signatory.shape, on: z.iso.date() }).nullable(),
  })
  .refine(isSignedOrDraft, {
    path: ["reviewedBy"],
    message: "a reviewed film names who signed it, a draft does not",
  });

/** The same, from these hosts or our own folder only. */
export const filmSchemaFor = (hosts: readonly string[]) =>
  filmSchema.refine(({ url }) => isShowable(url, hosts), {
    path: ["url"],
    params: {
      refusal: "film-from-elsewhere" satisfies RefusalCode,
      help: `Put the file into the folder of films and send "/films/NAME.mp4"${hosts.length === 0 ? "" : `, or https on ${hosts.join(", ")}`}.`,
    },
    message: "Films come from here or from a host that the operator has named.",
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
