// report: what was made, how large, how plain, by which rules, with which evidence.
import { isDeepEqual } from "@plainlabel/directions";
import { notDrawn } from "@plainlabel/language";
import { catalogue, type Meaning } from "@plainlabel/pictograms";
import { settleNeeds } from "../compose/readingNeeds.ts";
import { bnfWarnings } from "../compose/warnings/bnfWarnings.ts";
import { wordsOf } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import { tellLaw } from "../law/tellLaw.ts";
import { frontOf, isDoseInFront } from "../layout/front.ts";
import type { LabelSet, TextRole } from "../layout/LabelSet.ts";
import type { VerificationLevel } from "../Painter.ts";
import type { LabelsOfItem } from "../Prepared.ts";
import { bearerOf } from "../request/fullLabel.ts";
import { statutoryParticulars } from "../request/statutory.ts";
import { type Millimetres, toMillimetres } from "../units.ts";
import { contentVersion, engineVersion } from "../version.ts";
import { conformanceOf } from "./conformance.ts";
import type { LabelReport, TypeSize } from "./LabelReport.ts";

export interface Proof {
  readonly level: VerificationLevel;
  /** SHA-256 in hexadecimal. */
  readonly requestDigest: string;
  readonly fileDigest: string;
}

const approvalOf = ({ request: { approval } }: LabelsOfItem): LabelReport["approval"] => {
  if (approval === undefined) return null;
  const { by, at, role = null, registration = null, initials = null } = approval;
  return { by, at, role, registration, initials };
};

/** The report on one item's labels. Holds what the label holds: as confidential as the label. */
export const reportOn = (item: LabelsOfItem, proof: Proof): LabelReport => {
  const { request, document, set, comparison } = item;
  const [first] = set.pages;
  const { needs } = settleNeeds(request.person.needs);
  const measured = {
    sizes: sizesOf(item),
    sentences: readingMeasure(item),
    pictograms: pictogramsOf(item),
    notDrawn: notDrawnOf(item),
    directions: { ...comparison, policy: request.policy ?? "as-written" },
    labels: set.pages.length,
  };
  return {
    engineVersion,
    contentVersion,
    requestDigest: proof.requestDigest,
    fileDigest: proof.fileDigest,
    verification: proof.level,
    approved: item.approved,
    approval: approvalOf(item),
    setId: item.setId,
    stock: {
      width: rounded(toMillimetres(first?.width ?? 0)),
      height: rounded(toMillimetres(first?.height ?? 0)),
    },
    lang: set.lang,
    languages: item.languages,
    profile: needs.profile,
    contrast: 21,
    ...measured,
    statutory: statutoryParticulars(request),
    container: containerOf(item),
    packs: request.packs ?? null,
    fullLabel:
      request.fullLabel === undefined ? null : { ...request.fullLabel, on: bearerOf(request.fullLabel) },
    dictionary: item.dictionary,
    draftWording: draftWordingOf(item),
    findings: item.findings,
    conformance: conformanceOf({
      ...measured,
      hasIndication: document.blocks.some((block) => block.kind === "indication"),
      easyRead: needs.easyRead,
      hyphenAtLineEnd: hasHyphenAtLineEnd(set),
    }),
    ...(request.law === undefined ? {} : { law: tellLaw(request.law, item) }),
  };
};

/** Words go on without a space after a hyphen, in another item. */
const hasHyphenAtLineEnd = ({ pages }: LabelSet): boolean =>
  pages
    .flatMap(({ groups }) => groups)
    .some(({ items }) =>
      items
        .slice(0, -1)
        .some((item) => item.kind === "text" && item.role !== "link" && /[-\u2010]$/.test(item.text)),
    );

const rounded = (length: Millimetres): Millimetres => Math.round(length * 100) / 100;

const containerOf = ({ request, set }: LabelsOfItem): LabelReport["container"] => {
  const { container, layout = "label" } = request;
  if (container === undefined) return null;
  const front = frontOf(container);
  return {
    kind: container.kind,
    diameter: "diameter" in container ? container.diameter : null,
    front: front === null ? null : rounded(front),
    doseInFront: layout === "label" ? isDoseInFront(set, container) : null,
  };
};

const sizesOf = ({ set, xHeight }: LabelsOfItem): LabelReport["sizes"] => {
  const sizes: Partial<Record<TextRole, TypeSize>> = {};
  for (const item of set.pages.flatMap((page) => page.groups).flatMap((group) => group.items)) {
    if (item.kind !== "text") continue;
    const points = Math.min(sizes[item.role]?.points ?? Infinity, item.style.size);
    sizes[item.role] = { points, xHeight: rounded(toMillimetres(points * xHeight)) };
  }
  return sizes;
};

/** Judges the sentences that tell the person what to do: directions and warnings, not names and addresses. */
const readingMeasure = ({ document }: LabelsOfItem): LabelReport["sentences"] => {
  const sentences = document.blocks
    .filter((block) => block.kind === "directions" || block.kind === "warning")
    // In English: the measures are of English.
    .flatMap((block) => block.sentences)
    .flatMap((sentence) => wordsOf(sentence).split(/(?<=[.!?])\s+/))
    .map((text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’/-]*/gu) ?? []);
  const words = sentences.flat();
  const count = sentences.length;
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, "").length > 6).length;
  const meanWords = count === 0 ? 0 : words.length / count;
  return {
    count,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.length)),
    meanWords: rounded(meanWords),
    lix: words.length === 0 ? 0 : Math.round(meanWords + (100 * long) / words.length),
  };
};

const pictogramsOf = (item: LabelsOfItem): LabelReport["pictograms"] => {
  const used = new Set<string>(drawnOn(item).map(({ id }) => id));
  return catalogue
    .filter((entry) => used.has(entry.id))
    .map(({ id, version, status }) => ({
      id,
      version,
      status: status === "untested" ? status : `passed ${status.passed}`,
    }));
};

const drawnOn = ({ set }: LabelsOfItem): readonly Meaning[] =>
  set.pages
    .flatMap((page) => page.groups)
    .flatMap((group) => group.items)
    .flatMap((item) => (item.kind === "pictogram" ? [item.meaning] : []));

const noRoom = "The label has no room for its picture at its least size.";

const notDrawnOf = (item: LabelsOfItem): LabelReport["notDrawn"] => {
  const drawn = drawnOn(item);
  return item.document.blocks.flatMap(sentencesOfBlock).flatMap((sentence) => {
    const { pictogram, notDrawn: why } = sentence;
    if (why !== undefined) return [{ sentence: wordsOf(sentence), reason: notDrawn[why] }];
    const isLost = pictogram !== null && !drawn.some((meaning) => isDeepEqual(meaning, pictogram));
    return isLost ? [{ sentence: wordsOf(sentence), reason: noRoom }] : [];
  });
};

/** Our own wording on this label that no pharmacist has signed. */
const draftWordingOf = ({ request }: LabelsOfItem): readonly string[] =>
  (request.warnings ?? []).flatMap(({ number, text }) => {
    const warning = bnfWarnings.find((known) => known.number === number);
    return text === undefined && warning?.status === "draft" ? [`warning ${number}`] : [];
  });
