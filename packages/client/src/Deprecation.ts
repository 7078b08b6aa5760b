// client: what the service says of calls that will go (RFC 9745, RFC 8594).

/** Of one operation. */
export interface Deprecation {
  /** "GET /v1/stocks", without the query. */
  readonly call: string;
  /** Since when nobody should begin to use it; null where the answer cannot be read. */
  readonly since: Date | null;
  /** From when on it may be gone; null where it is not said. */
  readonly sunset: Date | null;
  /** The address to call instead; null: there is none. */
  readonly successor: string | null;
  /** Where to read about it; null where it is not said. */
  readonly about: string | null;
}

/** The first target of this relation. The service writes targets without commas. */
const linked = (header: string | null, relation: string): string | null => {
  for (const link of (header ?? "").split(","))
    if (link.includes(`rel="${relation}"`)) return /<([^>]*)>/.exec(link)?.[1] ?? null;
  return null;
};

const dateOf = (milliseconds: number): Date | null =>
  Number.isNaN(milliseconds) ? null : new Date(milliseconds);

/** null for what stays. */
export const deprecationOf = (
  { method, url }: Pick<Request, "method" | "url">,
  { headers }: Pick<Response, "headers">,
): Deprecation | null => {
  const since = headers.get("deprecation");
  if (since === null) return null;
  const link = headers.get("link");
  return {
    call: `${method} ${new URL(url).pathname}`,
    since: dateOf(Number(/^@(\d{1,12})$/.exec(since)?.[1]) * 1000),
    sunset: dateOf(Date.parse(headers.get("sunset") ?? "")),
    successor: linked(link, "successor-version"),
    about: linked(link, "deprecation"),
  };
};

const day = (date: Date | null): string => date?.toISOString().slice(0, 10) ?? "a day that was not said";

/** Says it where programs of the platform say such things. */
export const warnOfDeprecation = ({ call, sunset, successor, about }: Deprecation): void =>
  console.warn(
    `Plainlabel: ${call} is deprecated and may be gone from ${day(sunset)} on.${successor === null ? "" : ` Use ${successor} instead.`}${about === null ? "" : ` About it: ${about}`}`,
  );

/**
 * Tells of each operation once, whichever thing it is called for. What `tell` throws is its own program's, and no
 * reason to lose an answer.
 */
export const noticingDeprecation = (
  fetch: (request: Request) => Promise<Response>,
  tell: (deprecation: Deprecation) => void,
): ((request: Request) => Promise<Response>) => {
  const told = new Set<string>();
  return async (request) => {
    const response = await fetch(request);
    const found = deprecationOf(request, response);
    const name = found === null ? "" : (found.about ?? found.call);
    if (found !== null && !told.has(name)) {
      told.add(name);
      try {
        tell(found);
      } catch (error) {
        console.error(error);
      }
    }
    return response;
  };
};
