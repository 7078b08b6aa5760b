// tests: a worker that breaks in the way that the body asks for, and otherwise is the shipped one.
import { answerTask } from "../rendering/answerTask.ts";
import { serveTasks } from "../rendering/serveTasks.ts";
import type { WorkerAnswer, WorkerTask } from "../rendering/workerTask.ts";

export const faults = ["throws", "exits", "loops", "eats memory", "throws later", "sends nonsense"] as const;
export type WorkerFault = (typeof faults)[number];

/** Stands in a request where the pharmacy's name would. */
export const faultName = (fault: WorkerFault): string => `Worker that ${fault}`;

const breakDown = (fault: WorkerFault): never | Promise<never> => {
  switch (fault) {
    case "throws":
      throw new Error("cannot paint Zzcanary");
    case "exits":
      return process.exit(3);
    case "loops":
      for (;;);
    case "eats memory": {
      const eaten: number[][] = [];
      for (;;) eaten.push(new Array<number>(1_000_000).fill(1.5));
    }
    case "throws later":
      return new Promise(() => {
        setTimeout(() => {
          throw new Error("lost Zzcanary");
        }, 1);
      });
    case "sends nonsense":
      // A function cannot cross between threads.
      return Promise.resolve((() => {}) as never);
  }
};

const answerOrBreak = async (task: WorkerTask): Promise<WorkerAnswer> => {
  const text = task.task === "label" ? new TextDecoder().decode(task.call.bytes ?? undefined) : "";
  const fault = faults.find((one) => text.includes(`"${faultName(one)}"`));
  return fault === undefined ? answerTask(task) : breakDown(fault);
};

export default serveTasks(answerOrBreak);
