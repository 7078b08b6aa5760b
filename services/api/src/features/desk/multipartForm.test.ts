import { expect, test } from "vitest";
import { boundaryIn, readMultipart } from "./multipartForm.ts";

const form = (...parts: readonly string[]): Buffer =>
  Buffer.from(`${parts.map((part) => `--B\r\n${part}\r\n`).join("")}--B--\r\n`, "latin1");
const text = (name: string, value: string): string =>
  `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
const file = (value: string): string =>
  `Content-Disposition: form-data; name="file"; filename="x.jpg"\r\nContent-Type: image/jpeg\r\n\r\n${value}`;

test("fields are read as texts, a file as base64 of its very bytes", () => {
  const bytes = "\xff\xd8\r\n--A\r\n\0\xff";
  const read = readMultipart(form(text("alt", "a\r\nb"), file(bytes), text("after", "")), "B");
  expect([...read!]).toEqual([
    ["alt", "a\r\nb"],
    ["file", Buffer.from(bytes, "latin1").toString("base64")],
    ["after", ""],
  ]);
});

test("a file that was not chosen is empty", () => {
  expect(readMultipart(form(file("")), "B")!.get("file")).toBe("");
});

test.each([
  ["no end", Buffer.from("--B\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n")],
  ["another boundary", Buffer.from(form(text("a", "x")).toString().replaceAll("--B", "--C"))],
  ["a part without a name", form("Content-Type: text/plain\r\n\r\nx")],
  ["a part without a head", form("x")],
  ["nothing", Buffer.alloc(0)],
  ["more parts than any form of ours", form(...Array.from({ length: 99 }, (_, at) => text(`f${at}`, "x")))],
])("is none with %s", (_, bytes) => {
  expect(readMultipart(bytes, "B")).toBeNull();
});

test.each([
  ["multipart/form-data; boundary=abc", "abc"],
  ['multipart/form-data; charset=utf-8; boundary="a b"', "a b"],
  ["multipart/form-data", null],
  ["multipart/form-data; boundary=", null],
])("%s", (header, boundary) => {
  expect(boundaryIn(header)).toBe(boundary);
});
