// openapi: code that calls an operation, by curl and in four languages, with what each language brings.
import type { JsonSchema } from "../../http/JsonSchema.ts";
import { asRecord } from "./frame.ts";

/** One call of an operation, with the document's own examples in its address. */
export interface ExampleCall {
  /** "makeLabels". */
  readonly id: string;
  /** "POST". */
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly needsKey: boolean;
  /** What is sent: a file beside the program. */
  readonly body: { readonly type: string; readonly file: string } | null;
  /** What is asked for, and the file that it is written to. */
  readonly answer: { readonly type: string; readonly file: string };
}

/** Where a service listens that was started as it comes. */
export const exampleService = "http://127.0.0.1:3000";

const extensions: readonly (readonly [RegExp, string])[] = [
  [/[/+]json$/, "json"],
  [/ndjson$/, "ndjson"],
  [/pdf$/, "pdf"],
  [/svg/, "svg"],
  [/png$/, "png"],
  [/jpeg$/, "jpg"],
  [/zip$/, "zip"],
  [/csv$/, "csv"],
  [/calendar$/, "ics"],
  [/html$/, "html"],
  [/css$/, "css"],
  [/mp4$/, "mp4"],
];

/** What a file of a media type is called after its point. */
const extensionOf = (mediaType: string): string =>
  extensions.find(([types]) => types.test(mediaType))?.[1] ?? "txt";

/** The first of its values where a list is closed; its name in capitals where there is no example at all. */
const exampleOf = ({ name, example, schema }: JsonSchema): string =>
  String([example ?? asRecord(schema).enum ?? String(name).toUpperCase()].flat()[0]);

/** The operation at an address of the document as a call. */
export const callOf = (path: string, method: string, operation: JsonSchema): ExampleCall => {
  const parameters = (operation.parameters ?? []) as readonly JsonSchema[];
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(
      exampleOf(parameters.find((one) => one.in === "path" && one.name === name) ?? { name }),
    ),
  );
  const asked = parameters
    .filter((one) => one.in === "query" && (one.required === true || one.example !== undefined))
    .flatMap((one) =>
      [one.example ?? exampleOf(one)].flat().map((value) => [String(one.name), String(value)]),
    );
  const query = new URLSearchParams(asked as [string, string][]).toString();
  const [sent] = Object.keys(asRecord(asRecord(operation.requestBody).content));
  const good = Object.entries(asRecord(operation.responses)).find(([status]) => /^2/.test(status))?.[1];
  const [answered = "text/html"] = Object.keys(asRecord(asRecord(good).content));
  return {
    id: String(operation.operationId),
    method: method.toUpperCase(),
    target: query === "" ? filled : `${filled}?${query}`,
    needsKey: operation.security !== undefined,
    body: sent === undefined ? null : { type: sent, file: `request.${extensionOf(sent)}` },
    answer: { type: answered, file: `answer.${extensionOf(answered)}` },
  };
};

type Writer = (call: ExampleCall) => readonly (string | false)[];

/** A text in double quotes, as all of these languages read it. */
const quoted = (text: string): string => JSON.stringify(text);

const url = ({ target }: ExampleCall): string => quoted(exampleService + target);

/** In C# and Java a class begins with a capital. */
const className = ({ id }: ExampleCall): string => id.slice(0, 1).toUpperCase() + id.slice(1);

const curl: Writer = (call) => [
  /* In single quotes, since "$label" is a name to the shell. */
  `curl --fail-with-body --request ${call.method} '${exampleService}${call.target}' \\`,
  call.needsKey && '  --header "Authorization: Bearer $PLAINLABEL_API_KEY" \\',
  call.body !== null && `  --header "Content-Type: ${call.body.type}" --data-binary @${call.body.file} \\`,
  `  --header "Accept: ${call.answer.type}" --output ${call.answer.file}`,
];

const typescript: Writer = (call) => [
  `import { ${call.body === null ? "" : "readFile, "}writeFile } from "node:fs/promises";`,
  "",
  `const answer = await fetch(${url(call)}, {`,
  `  method: ${quoted(call.method)},`,
  "  headers: {",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of the program.
  call.needsKey && "    authorization: `Bearer ${process.env.PLAINLABEL_API_KEY}`,",
  call.body !== null && `    "content-type": ${quoted(call.body.type)},`,
  `    accept: ${quoted(call.answer.type)},`,
  "  },",
  call.body !== null && `  body: new Uint8Array(await readFile(${quoted(call.body.file)})),`,
  "});",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of the program.
  "if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);",
  `await writeFile(${quoted(call.answer.file)}, new Uint8Array(await answer.arrayBuffer()));`,
];

const python: Writer = (call) => [
  call.needsKey && "import os",
  "import urllib.error",
  "import urllib.request",
  "",
  call.body !== null && `with open(${quoted(call.body.file)}, "rb") as file:`,
  call.body !== null && "    body = file.read()",
  "call = urllib.request.Request(",
  `    ${url(call)},`,
  `    method=${quoted(call.method)},`,
  call.body !== null && "    data=body,",
  "    headers={",
  call.needsKey && `        "Authorization": "Bearer " + os.environ["PLAINLABEL_API_KEY"],`,
  call.body !== null && `        "Content-Type": ${quoted(call.body.type)},`,
  `        "Accept": ${quoted(call.answer.type)},`,
  "    },",
  ")",
  "try:",
  `    with urllib.request.urlopen(call) as answer, open(${quoted(call.answer.file)}, "wb") as file:`,
  "        file.write(answer.read())",
  "except urllib.error.HTTPError as problem:",
  `    raise SystemExit(f"{problem.code} {problem.read().decode()}")`,
];

const java: Writer = (call) => [
  "import java.net.URI;",
  "import java.net.http.HttpClient;",
  "import java.net.http.HttpRequest;",
  "import java.net.http.HttpResponse;",
  "import java.nio.charset.StandardCharsets;",
  "import java.nio.file.Files;",
  "import java.nio.file.Path;",
  "",
  `public class ${className(call)} {`,
  "  public static void main(String[] arguments) throws Exception {",
  `    HttpRequest call = HttpRequest.newBuilder(URI.create(${url(call)}))`,
  call.needsKey && '        .header("Authorization", "Bearer " + System.getenv("PLAINLABEL_API_KEY"))',
  call.body !== null && `        .header("Content-Type", ${quoted(call.body.type)})`,
  `        .header("Accept", ${quoted(call.answer.type)})`,
  `        .method(${quoted(call.method)}, HttpRequest.BodyPublishers.${
    call.body === null ? "noBody()" : `ofFile(Path.of(${quoted(call.body.file)}))`
  })`,
  "        .build();",
  "    HttpResponse<byte[]> answer =",
  "        HttpClient.newHttpClient().send(call, HttpResponse.BodyHandlers.ofByteArray());",
  "    if (answer.statusCode() >= 300)",
  "      throw new IllegalStateException(",
  '          answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));',
  `    Files.write(Path.of(${quoted(call.answer.file)}), answer.body());`,
  "  }",
  "}",
];

const csharp: Writer = (call) => [
  "using System;",
  "using System.IO;",
  "using System.Net.Http;",
  "using System.Net.Http.Headers;",
  "using System.Threading.Tasks;",
  "",
  `public static class ${className(call)}`,
  "{",
  "    public static void Main() => Call().GetAwaiter().GetResult();",
  "",
  "    private static async Task Call()",
  "    {",
  `        var call = new HttpRequestMessage(new HttpMethod(${quoted(call.method)}), ${url(call)});`,
  call.needsKey &&
    '        call.Headers.Authorization = new AuthenticationHeaderValue(\n            "Bearer", Environment.GetEnvironmentVariable("PLAINLABEL_API_KEY"));',
  `        call.Headers.Accept.ParseAdd(${quoted(call.answer.type)});`,
  call.body !== null &&
    `        call.Content = new ByteArrayContent(File.ReadAllBytes(${quoted(call.body.file)}));`,
  call.body !== null &&
    `        call.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(${quoted(call.body.type)});`,
  "        using (var client = new HttpClient())",
  "        using (var answer = await client.SendAsync(call))",
  "        {",
  "            var body = await answer.Content.ReadAsByteArrayAsync();",
  "            if (!answer.IsSuccessStatusCode)",
  '                throw new Exception((int)answer.StatusCode + " " + System.Text.Encoding.UTF8.GetString(body));',
  `            File.WriteAllBytes(${quoted(call.answer.file)}, body);`,
  "        }",
  "    }",
  "}",
];

const writers = { curl, TypeScript: typescript, Python: python, Java: java, "C#": csharp } as const;

/** What the code can be written in. */
export type CodeLanguage = keyof typeof writers;

/** Whole programs, by language. */
export const codeFor = (call: ExampleCall): Readonly<Record<CodeLanguage, string>> =>
  Object.fromEntries(
    Object.entries(writers).map(([language, write]) => [
      language,
      `${write(call)
        .filter((line) => line !== false)
        .join("\n")}\n`,
    ]),
  ) as Record<CodeLanguage, string>;
