// Makes a label with a running Plainlabel service. Node 22 or newer runs it as it is; nothing to install.
// The key stands in PLAINLABEL_API_KEY.
//
//   node makeLabel.ts http://127.0.0.1:3000 ../requests/half-a-tablet.json label.pdf
import { readFile, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

interface Problem {
  readonly title: string;
  readonly refusals: readonly {
    readonly code: string;
    readonly path: string;
    readonly detail: string;
    readonly help: string;
  }[];
}

/** The finished PDF, or an error with every reason. */
const makeLabel = async (service: string, request: Uint8Array, tries = 3): Promise<Uint8Array> => {
  const answer = await fetch(`${service}/v1/labels`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${process.env.PLAINLABEL_API_KEY ?? ""}`,
      "content-type": "application/json",
      accept: "application/pdf",
    },
    body: new Uint8Array(request),
    signal: AbortSignal.timeout(10_000),
  });
  if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  // Nothing was made: the same request may be sent again.
  if ((answer.status === 429 || answer.status === 503) && tries > 1) {
    await wait(1000 * Number(answer.headers.get("retry-after") ?? 1));
    return makeLabel(service, request, tries - 1);
  }
  const { title, refusals } = (await answer.json()) as Problem;
  const reasons = refusals.map(
    ({ code, path, detail, help }) => `${code} at ${path || "/"}: ${detail} ${help}`,
  );
  throw new Error([`${answer.status} ${title}`, ...reasons].join("\n"));
};

const [service = "", source = "", target = ""] = process.argv.slice(2);
try {
  const pdf = await makeLabel(service, await readFile(source));
  await writeFile(target, pdf);
  console.log(`${pdf.length} bytes in ${target}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
