// The example film, from the script that makes it to the phone that plays it: captions as spoken, nothing loaded
// before the tap.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodRequest, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";
import { openBrowser } from "../accessibility/openBrowser.ts";

const makeFilm = fileURLToPath(new URL("../../examples/film/makeFilm.ts", import.meta.url));

const missing = ["ffmpeg", "ffprobe", "espeak-ng"].filter(
  (program) => spawnSync(program, ["-version"]).error !== undefined,
);
const browser = await openBrowser();
const why = [
  ...(missing.length > 0 ? [`${missing.join(", ")} not installed (Debian: ffmpeg espeak-ng)`] : []),
  ...(typeof browser === "string" ? [browser] : []),
];
if (why.length > 0) {
  // Said aloud: a skipped test must not look like a passed one. Where it must not be skipped it fails.
  process.stderr.write(`SKIPPED: the film is not made and not played: ${why.join("; ")}\n`);
  if (process.env.TEST_NEEDS_FILM === "1") throw new Error(why.join("; "));
}

describe.skipIf(why.length > 0)("the example film", () => {
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-film-"));
  const asked: string[] = [];
  let shipped: TestApp;
  let origin: string;
  let film: Record<string, unknown> & { readonly durationSeconds: number; readonly transcript: string };

  beforeAll(async () => {
    const made = spawnSync(process.execPath, ["--conditions=source", makeFilm, folder], { encoding: "utf8" });
    if (made.status !== 0) throw new Error(made.stderr);
    film = JSON.parse(readFileSync(join(folder, "your-capsules.json"), "utf8"));
    shipped = await startApp({
      publicHost: "labels.example.org",
      clock: () => Date.parse("2026-11-25T10:00:00Z"),
      filmPlaces: { folder, hosts: [] },
    });
    shipped.app.server.on("request", ({ url }) => asked.push(url ?? ""));
    await shipped.app.listen({ host: "127.0.0.1", port: 0 });
    origin = `http://127.0.0.1:${(shipped.app.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await shipped.app.close();
    rmSync(folder, { recursive: true });
  });

  const cues = (): readonly { readonly until: number; readonly words: string }[] =>
    [...readFileSync(join(folder, "your-capsules.vtt"), "utf8").matchAll(/ --> 00:00:([\d.]+)\n(.+)\n/g)].map(
      ([, until, words]) => ({ until: Number(until), words: words! }),
    );

  it("is a film with sound, as long as it says, and its captions are what is spoken, to the end", () => {
    const facts = spawnSync(
      "ffprobe",
      [
        "-v",
        "error",
        "-of",
        "json",
        "-show_entries",
        "format=duration:stream=codec_name",
        join(folder, "your-capsules.mp4"),
      ],
      { encoding: "utf8" },
    );
    const { streams, format } = JSON.parse(facts.stdout);
    expect(streams.map(({ codec_name }: { codec_name: string }) => codec_name)).toEqual(["h264", "aac"]);
    expect(Math.abs(Number(format.duration) - film.durationSeconds)).toBeLessThan(1);
    expect(
      cues()
        .map(({ words }) => words)
        .join(" "),
    ).toBe(film.transcript);
    expect(Math.abs(cues().at(-1)!.until - Number(format.duration))).toBeLessThan(0.3);
  });

  it("is promised by the label, and plays behind its code with captions, after a tap and not before", async () => {
    const json = { "content-type": "application/json", accept: "application/json" };
    const by = { name: "Priya Shah", registration: "2012345" };
    const kept = await fetch(`${origin}/v1/films/your-capsules`, {
      method: "PUT",
      headers: json,
      body: JSON.stringify({ film, by, after: 0 }),
    });
    expect(kept.status).toBe(200);
    const answer = await fetch(`${origin}/v1/labels`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ ...goodRequest, stock: "102x152", dispensedOn: "2026-11-24", explain: true }),
    });
    const { labels } = (await answer.json()) as {
      labels: [{ link: { url: string; opens: string } }];
    };
    expect(labels[0].link.opens).toBe("film");

    const page = await (browser as Browser).newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(origin + new URL(labels[0].link.url).pathname, { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "Film" }).click();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.endsWith(".mp4"))).toEqual([]);
    const poster = await page.evaluate(async () => {
      const picture = new Image();
      picture.src = document.querySelector("video")!.poster;
      await picture.decode();
      return [picture.naturalWidth, picture.naturalHeight];
    });
    expect(poster).toEqual([1280, 720]);
    expect(film.durationSeconds).toBeLessThan(60);
    expect((await page.locator("main").textContent())!.replaceAll("\u00a0", " ")).toContain(
      `${film.durationSeconds} seconds`,
    );
    if (process.env.TEST_PICTURES === "1")
      await page.screenshot({
        path: fileURLToPath(new URL("../../docs/pictures/page-film.png", import.meta.url)),
      });
    const played = await page.evaluate(async () => {
      const video = document.querySelector("video")!;
      const track = video.textTracks[0]!;
      track.mode = "showing";
      await video.play();
      await new Promise((resolve) => video.addEventListener("timeupdate", resolve, { once: true }));
      while (track.cues === null || track.cues.length === 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return {
        duration: video.duration,
        size: [video.videoWidth, video.videoHeight],
        cues: [...track.cues].map((cue) => (cue as VTTCue).text),
      };
    });
    expect(played.size).toEqual([1280, 720]);
    expect(played.cues).toEqual(cues().map(({ words }) => words));
    expect(new Set(asked.filter((url) => url.startsWith("/films/")))).toEqual(
      new Set(["/films/your-capsules.jpg", "/films/your-capsules.mp4", "/films/your-capsules.vtt"]),
    );
    expect(await page.getByText("A pharmacist has not checked this film yet.").isVisible()).toBe(true);
  });
});
