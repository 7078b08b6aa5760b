import { sentencesOfBlock, wordsOf } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { contentOf, exampleNames } from "../samples/sampleContent.ts";
import { propsOf } from "../samples/samplePages.ts";
import { renderStory, storySteps } from "./renderStory.ts";

const props = propsOf(contentOf("antibiotic-finish-the-course"));
const count = storySteps(props.content).length;

describe("the picture story", () => {
  it.each(exampleNames)("%s: is the label's own sentences, all of them, in order", (name) => {
    const content = contentOf(name);
    expect(storySteps(content).flatMap(({ sentences }) => sentences.map(wordsOf))).toEqual(
      content.blocks.flatMap(sentencesOfBlock).map(wordsOf),
    );
  });

  it.each(exampleNames)(
    "%s: has one picture on every screen, and none of a dose beside words nobody may draw",
    (name) => {
      const of = propsOf(contentOf(name));
      storySteps(of.content).forEach(({ kind, picture }, place) => {
        const scene = /<div class="scene">([\s\S]*?)<\/div>/.exec(renderStory(of, place + 1)!)![1]!;
        expect(scene.match(/<svg class="pic/g) ?? [], `${place + 1} ${kind}`).toHaveLength(1);
        const asWritten = of.content.blocks.some(
          (block) => block.kind === kind && "asWritten" in block && block.asWritten,
        );
        if (asWritten) expect(picture).toBeNull();
      });
    },
  );

  it("draws the dose of a label that was made without pictures, but not where only tested ones are wanted", () => {
    const content = contentOf("long-pharmacy-address");
    const drawn = (kept: typeof content): readonly unknown[] =>
      storySteps(kept)
        .filter(({ kind }) => kind === "directions")
        .map(({ picture }) => picture?.id);
    expect(drawn(content)).toEqual(["day-strip"]);
    expect(drawn({ ...content, testedPicturesOnly: true })).toEqual([undefined]);
  });

  it("names the medicine on every screen", () => {
    for (let step = 1; step <= count; step += 1) {
      expect(renderStory(props, step)).toMatch(
        /<h1[^>]*><span class="held fit-12"><strong>Amoxicillin 500\u00a0mg capsules<\/strong><\/span><\/h1>/,
      );
    }
  });

  it("leads from the first screen to the last and back by plain links", () => {
    const linked = (step: number): readonly string[] =>
      [...renderStory(props, step)!.matchAll(/<nav class="turn"[\s\S]*?<\/nav>/g)].flatMap((nav) =>
        [...nav[0].matchAll(/href="([^"]+)"/g)].map((match) => match[1]!),
      );
    expect(linked(1)).toEqual(["/M/SAMPLE/story/2"]);
    expect(linked(2)).toEqual(["/M/SAMPLE/story/1", "/M/SAMPLE/story/3"]);
    expect(linked(count)).toEqual([`/M/SAMPLE/story/${count - 1}`, "/M/SAMPLE"]);
  });

  it.each([0, -1, 1.5, count + 1, Number.NaN])("has no step %s, and shows no other instead", (step) => {
    expect(renderStory(props, step)).toBeNull();
  });

  it("keeps a prescriber's own words together on one screen", () => {
    const { content } = propsOf(contentOf("half-a-tablet"));
    const [directions] = content.blocks.filter((block) => block.kind === "directions");
    const line = directions!.sentences[0]!;
    const lines = ["As the clinic told you", "not on Fridays"].map((text) => ({
      ...line,
      runs: [{ text, strong: true }],
    }));
    const steps = storySteps({
      ...content,
      blocks: [{ kind: "directions", asWritten: true, sentences: lines }],
    });
    expect(steps.map(({ sentences }) => sentences.map(wordsOf))).toEqual([
      ["As the clinic told you", "not on Fridays"],
    ]);
  });
});
