// rendering: labels that were laid out, painted with a painter in this thread: linked, approved, proved and
// written in the format asked for.
import {
  accepted,
  approve,
  type BrailleTranslator,
  bearLinks,
  describeLabels,
  type Finding,
  isWordFormat,
  type LabelsMade,
  type Outcome,
  type Painted,
  type Painter,
  type Prepared,
  paint,
  type Refusal,
  type Wanted,
  whereSaid,
  wordsOfPage,
} from "@plainlabel/core";
import type { AnswerFormat, LabelAnswer, PaintCall, RefusedAnswer } from "./LabelMaker.ts";
import { labelLinkOf, type MadeLink, toldLink } from "./MadeLink.ts";
import { fitsOneCall } from "./mostAtOnce.ts";
import { type LaidOut, unsealed } from "./sealed.ts";
import { zipOfLabels } from "./zipOfLabels.ts";

export interface PaintAs {
  readonly format: AnswerFormat;
  readonly label: number | undefined;
  readonly links: readonly (MadeLink | null)[];
}

const base64 = (file: Uint8Array): string =>
  Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("base64");

const asBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** What is painted beside the PDF that is always made and proved. */
const wantedFor = ({ format, label }: PaintAs): readonly Wanted[] => {
  switch (format) {
    case "pdf":
    case "binary":
    case "json":
    case "zip":
      return [];
    case "look":
      return [{ format: "svg", pages: "apart" }];
    case "brf":
    case "ssml":
    case "txt":
      return [{ format }];
    case "png":
    case "svg":
    case "zpl":
      return [{ format, pages: label ?? "together" }];
  }
};

/** Each item's labels as they are told; where each was asked for apart, with its place. */
const toldOf = (made: Painted, { links }: PaintAs, { each }: LaidOut) =>
  made.items.map((item, index) => {
    const described = describeLabels(item);
    const link = links[index] ?? null;
    return {
      ...(each === undefined ? {} : each.places[index]),
      ...described,
      findings: [...described.findings, ...(link?.findings ?? [])],
      link: link && toldLink(link),
    };
  });

/** Items without labels; nothing where all were asked for together, since then there are none. */
const missingOf = ({ each }: LaidOut) => (each === undefined ? {} : { withheld: each.withheld });

/** Files are named by the item's place in what was sent, and tell nothing of anyone. */
const zipped = (made: Painted, as: PaintAs, laidOut: LaidOut): Promise<Uint8Array> => {
  const names = made.items.map((_, index) => {
    const item = laidOut.each?.places[index]?.item ?? index + 1;
    return `${String(item).padStart(3, "0")}.pdf`;
  });
  const labels = toldOf(made, as, laidOut).map((told, index) => ({ file: names[index], ...told }));
  const told = { labels, ...missingOf(laidOut), findings: laidOut.submissionFindings };
  return zipOfLabels([
    ...made.files.map((bytes, index) => ({ name: names[index]!, bytes })),
    { name: "labels.json", bytes: asBytes(told) },
  ]);
};

const bodyOf = async (made: Painted, as: PaintAs, laidOut: LaidOut): Promise<Uint8Array> => {
  switch (as.format) {
    case "pdf":
      return made.files[0]!;
    case "binary":
      return asBytes({
        resourceType: "Binary",
        contentType: "application/pdf",
        data: base64(made.files[0]!),
      });
    case "png":
    case "svg":
    case "zpl":
    case "brf":
    case "ssml":
    case "txt":
      return made.wanted[0]![0]![0]!;
    case "look":
      return asBytes({
        drawings: made.wanted[0]![0]!.map((drawing) => new TextDecoder().decode(drawing)),
        words: made.items.flatMap(({ set }) => set.pages.map(wordsOfPage)),
        said: made.items.flatMap(({ document, set }) => whereSaid(document, set)),
        labels: made.items.map(describeLabels),
        findings: laidOut.submissionFindings,
      });
    case "zip":
      return zipped(made, as, laidOut);
    case "json":
      return asBytes({
        labels: toldOf(made, as, laidOut).map((told, index) => ({
          pdf: base64(made.files[index]!),
          ...told,
        })),
        ...missingOf(laidOut),
        findings: laidOut.submissionFindings,
      });
  }
};

export const labelsIn = (made: readonly LabelsMade[]): number =>
  made.reduce((sum, { set, request }) => sum + set.pages.length * (request.copies ?? 1), 0);

/** What leaves as dots is proved as dots. */
const isDots = (format: AnswerFormat): boolean => format === "png" || format === "zpl";

/**
 * A need that a label does not meet as it was asked for: whoever takes a file alone has to know of it too. What paper
 * cannot give, words for a voice or in braille may.
 */
const isUnmet =
  (format: AnswerFormat) =>
  ({ code, path }: Finding): boolean =>
    path.startsWith("/person/needs") && !(isWordFormat(format) && code === "needs-code-not-met");

const tellsFindings = (format: AnswerFormat): boolean => ["json", "zip", "look"].includes(format);

/** What only the format that was asked for could find, and which needs are not met: of all else JSON tells. */
const noticedIn = (made: Painted, laidOut: LaidOut, format: AnswerFormat): readonly string[] => {
  if (tellsFindings(format)) return [];
  const isToTell = isUnmet(format);
  const before = laidOut.prepared.items.flatMap(({ findings }) => findings);
  const now = made.items
    .flatMap(({ findings }) => findings)
    .filter((finding) => isToTell(finding) || !before.includes(finding));
  return [...new Set(now.map(({ code }) => code))];
};

/** A program that did not answer is no fault of the request. */
const kindOf = (refusals: readonly Refusal[]): RefusedAnswer["kind"] => {
  if (refusals.some(({ code }) => code === "braille-program-failed")) return "not-ready";
  return refusals.some(({ code }) => code === "braille-not-installed") ? "not-acceptable" : "refused";
};

/** Painted and proved; nothing is laid out. */
export const paintAs = async (
  laidOut: LaidOut,
  as: PaintAs,
  painter: Painter,
  braille: BrailleTranslator | null,
): Promise<LabelAnswer> => {
  const { resourceType } = laidOut;
  const fits = fitsOneCall(laidOut, as.format, as.label);
  if (!fits.ok) return { outcome: "refused", kind: "refused", refusals: fits.refusals, resourceType };
  const result = await paint(laidOut.prepared, wantedFor(as), painter, {
    level: isDots(as.format) ? "full" : "standard",
    oneFile: as.format !== "json" && as.format !== "zip",
    onceInFile: isDots(as.format) || isWordFormat(as.format),
    braille,
    nothingElse: as.format !== "look",
    ...(laidOut.each?.front === undefined ? {} : { front: laidOut.each.front }),
  });
  switch (result.outcome) {
    case "made":
      return {
        outcome: "made",
        body: await bodyOf(result, as, laidOut),
        labels: labelsIn(result.items),
        withheld: laidOut.each?.withheld.length ?? 0,
        noticed: noticedIn(result, laidOut, as.format),
      };
    case "refused":
      return {
        outcome: "refused",
        kind: kindOf(result.refusals),
        refusals: result.refusals,
        resourceType,
      };
    case "faulted":
      return { outcome: "faulted", claims: result.findings.map(({ code }) => code) };
  }
};

/** Labels with their links. Throws where one that asks for a page is given none: its code would open nothing. */
export const linked = (
  prepared: Prepared,
  links: readonly (MadeLink | null)[],
  painter: Painter,
): Prepared => {
  if (prepared.items.some(({ request }, at) => request.explain === true && (links[at] ?? null) === null))
    throw new Error("a label asks for a page and has no link");
  return bearLinks(
    prepared,
    links.map((link) => link && labelLinkOf(link)),
    painter,
  );
};

const withCopies = (prepared: Prepared, copies: number | undefined): Prepared =>
  copies === undefined
    ? prepared
    : {
        ...prepared,
        items: prepared.items.map((item) => ({ ...item, request: { ...item.request, copies } })),
      };

/** What was laid out, as it goes to paper: with its links, how often, and approved or as it is. */
export const dressed = (
  laidOut: LaidOut,
  { links, copies, approval }: Pick<PaintCall, "links" | "copies" | "approval">,
  painter: Painter,
): Outcome<Prepared> => {
  const prepared = withCopies(linked(laidOut.prepared, links, painter), copies);
  return approval === null ? accepted(prepared) : approve(prepared, approval);
};

/** Never throws on what a caller sent. */
export const answerPaint = async (
  call: PaintCall,
  painter: Painter,
  braille: BrailleTranslator | null,
): Promise<LabelAnswer> => {
  const laidOut = unsealed(call.laidOut);
  const outcome = dressed(laidOut, call, painter);
  if (!outcome.ok)
    return {
      outcome: "refused",
      kind: "refused",
      refusals: outcome.refusals,
      resourceType: laidOut.resourceType,
    };
  return paintAs({ ...laidOut, prepared: outcome.value }, call, painter, braille);
};
