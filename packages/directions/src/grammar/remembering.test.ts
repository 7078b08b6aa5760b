// directions/grammar: what is remembered, for how long, and that no caller can change it.
import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";
import { readDirections } from "../sentence/readDirections.ts";
import { remembering, rememberingProducts } from "./remembering.ts";

const counting = (most?: number) => {
  const asked: string[] = [];
  const read = remembering((...words) => {
    asked.push(words.join("|"));
    return { words };
  }, most);
  return { asked, read };
};

describe("a reading is remembered", () => {
  it("the same words are read once, and absent words are not empty ones", () => {
    const { asked, read } = counting();
    expect(read("a", undefined)).toBe(read("a", undefined));
    read("a", "");
    read("", "a");
    expect(asked).toEqual(["a|", "a|", "|a"]);
  });

  it("no more is kept than was said, and the oldest goes first", () => {
    const { asked, read } = counting(2);
    for (const word of ["a", "b", "c", "b", "c", "a"]) read(word);
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  it("directions sent again are the very same regimen, by which others keep what they know of it", () => {
    const regimenOf = (text: string) => {
      const read = interpretDirections({ text }, { form: "tablets" });
      return read.understood ? read.regimen : null;
    };
    expect(regimenOf("Take 2 tablets daily")).not.toBeNull();
    expect(regimenOf("Take 2 tablets daily")).toBe(regimenOf("Take 2 tablets daily"));
  });

  it("long texts are read each time", () => {
    const { asked, read } = counting();
    const long = "a".repeat(500);
    read(long);
    read(long);
    expect(asked.length).toBe(2);
  });
});

describe("nobody can change another's answer", () => {
  it("a regimen and a refusal are frozen to their leaves", () => {
    const outcome = readDirections("Take one tablet twice a day", {});
    if (!outcome.ok) throw new Error("should be read");
    expect(() => Object.assign(outcome.value.steps[0]?.timing.times ?? {}, { high: 9 })).toThrow(TypeError);
    const refusal = readDirections("Take one tablet qd", {});
    expect(() => Object.assign(refusal, { ok: true })).toThrow(TypeError);
  });

  it("the product is part of what is asked", () => {
    const of = (form: string | undefined) => {
      const outcome = readDirections("Take one daily", form === undefined ? {} : { form });
      return outcome.ok ? (outcome.value.steps[0]?.unit?.name ?? null) : outcome.refusals[0]?.code;
    };
    expect([of("capsules"), of("tablets"), of(undefined), of("patches")]).toEqual([
      "capsule",
      "tablet",
      null,
      "action-does-not-fit-product",
    ]);
  });
});

describe("what a product says is worked out once", () => {
  const counting = () => {
    const asked: string[] = [];
    const read = rememberingProducts((form, name) => {
      asked.push(`${form}|${name}`);
      return name ?? null;
    });
    return { asked, read };
  };

  it("each product keeps its own answer, also where it is nothing, and no form is not an empty one", () => {
    const { asked, read } = counting();
    const products = [
      ["cream", undefined],
      [undefined, "cream"],
      ["", "cream"],
      ["cream", undefined],
      [undefined, "cream"],
    ] as const;
    expect(products.map(([form, name]) => read(form, name))).toEqual([null, "cream", "cream", null, "cream"]);
    /* Nothing is an answer like any other: it is kept too. */
    expect(asked).toEqual(["cream|undefined", "undefined|cream", "|cream"]);
  });

  it("what is too long for a form or a name is worked out each time", () => {
    const { asked, read } = counting();
    const long = "a".repeat(201);
    read(long, undefined);
    read(long, undefined);
    read(undefined, long);
    read(undefined, long);
    expect(asked.length).toBe(4);
  });

  it("after so many products the memory begins again", () => {
    const { asked, read } = counting();
    for (let at = 0; at < 5001; at += 1) read(`${at}`, undefined);
    read("5000", undefined);
    expect(asked.length).toBe(5001);
    read("0", undefined);
    expect(asked.length).toBe(5002);
  });
});
