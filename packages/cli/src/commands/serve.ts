// plainlabel serve: the HTTP service, until it is told to stop.
import { type Command, exits } from "../Command.ts";
import { refuse } from "../refuse.ts";

const help = `plainlabel serve

Serves until SIGTERM or SIGINT; GET /docs says what. Settings come from the
environment, and docs/operating.md says more of them:

  PLAINLABEL_HOST          address to listen on (127.0.0.1)
  PLAINLABEL_PORT          port, 0 for a free one (3000)
  PLAINLABEL_DATA          folder for what the service keeps (plainlabel-data)
  PLAINLABEL_PHARMACY      JSON file with the name, address and phone of the pharmacy
  PLAINLABEL_LOG_LEVEL     silent, fatal, error, warn, info, debug or trace (info)
  PLAINLABEL_WORKERS       threads that make labels, 0 for none (one a core, 4 at most)
  PLAINLABEL_QUEUE         requests that may wait for a worker (100)
  PLAINLABEL_CALLER_UNITS  what one tenant may spend a minute, 0 for no limit (30000)
  PLAINLABEL_BATCH_ITEMS   items of batches that one tenant may order a minute, 0 for no limit (20000)
  PLAINLABEL_SECOND_CHECK  on, off or only:TENANT,...: somebody else checks a label of the desk before it is printed (off)
  PLAINLABEL_METRICS       on or off: whether GET /metrics answers (on)
  PLAINLABEL_PUBLIC_URL    https:// and the name by which phones reach the pages (none)
  PLAINLABEL_REVIEWED_ONLY on or off: draft labels too show only signed information (off)
  PLAINLABEL_FILM_HOSTS    other hosts that films may come from (none)
  PLAINLABEL_TEXTS         off, file or govuk-notify: reminders by text message (off)
  PLAINLABEL_NOTIFY_KEY, PLAINLABEL_NOTIFY_TEMPLATE  of GOV.UK Notify (none)
  PLAINLABEL_JWT_ISSUER, PLAINLABEL_JWT_AUDIENCE, PLAINLABEL_JWKS  whose tokens are taken besides keys (none)
  PLAINLABEL_PROXIES       how many proxies stand in front (0)
  PLAINLABEL_LINK_SECRET   64 hexadecimal digits, for several copies (kept in the folder)
  DATABASE_URL             PostgreSQL instead of the embedded store (none)
  OTEL_EXPORTER_OTLP_ENDPOINT  where traces are sent (nowhere)
`;

const firstWords = (key: string): string => `
This is the first start. Programs that call the service send this key:

  Authorization: Bearer ${key}

It is shown here and never again; "plainlabel key add local" makes another.

`;

export const serve: Command = {
  summary: "serves the HTTP service",
  help,
  options: {},
  operands: { least: 0, most: 0, names: "" },
  run: async (_values, _operands, streams) => {
    // Loaded here so that no other command waits for the service's parts.
    const service = await import("@plainlabel/api");
    const served = await service.serve(process.env);
    if (!served.ok) return refuse(streams, served.refusals);
    // Not to standard output, where the log is that others may collect.
    if (served.firstKey !== null) streams.stderr.write(firstWords(served.firstKey));
    streams.stderr.write(
      `plainlabel: the pharmacist's page, once and within 15 minutes: ${served.signInAddress}\n`,
    );
    streams.stderr.write(`plainlabel: listening on ${served.address}\n`);
    await served.stopped;
    return exits.done;
  },
};
