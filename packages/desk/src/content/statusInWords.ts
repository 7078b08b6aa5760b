// content: whether somebody answers for words or a film, in words.
import type { Signed } from "./contentTypes.ts";

export const statusInWords = ({ status, reviewedBy }: Signed): string =>
  status === "draft" || reviewedBy === null
    ? "Draft: no professional has signed it"
    : `Reviewed by ${reviewedBy.name}, registration ${reviewedBy.registration}, on ${reviewedBy.on}`;
