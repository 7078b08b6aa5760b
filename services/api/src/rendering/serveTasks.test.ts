// A worker is ready when it has made a label, whatever came of it.
import { expect, test } from "vitest";
import { serveTasks } from "./serveTasks.ts";
import type { WorkerAnswer } from "./workerTask.ts";

test("a worker that is greeted makes the sample label before it answers", async () => {
  const { promise: painted, resolve: finish } = Promise.withResolvers<WorkerAnswer>();
  const order: string[] = [];
  const serve = serveTasks(({ task }) => {
    order.push(task);
    return painted;
  });
  const greeted = Promise.resolve(serve({ task: "greet" })).then(() => order.push("ready"));
  await new Promise(setImmediate);
  expect(order).toEqual(["prove"]);
  finish({ works: true, reasons: [] });
  await greeted;
  expect(order).toEqual(["prove", "ready"]);
});

test("a sample label that cannot be made is told by the start, and the greeting is answered all the same", async () => {
  const serve = serveTasks(() => Promise.reject(new Error("no fonts")));
  expect(await serve({ task: "greet" })).toBeNull();
  await expect(serve({ task: "prove" })).rejects.toThrow("no fonts");
});
