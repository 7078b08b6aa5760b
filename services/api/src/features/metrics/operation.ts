// metrics: counts for Prometheus.
import { anywhere, operationsNamed } from "../../http/Operation.ts";
import { text } from "../../http/shapes.ts";

export const metricsOperations = operationsNamed({
  metrics: {
    method: "get",
    path: "/metrics",
    cost: 0,
    tag: "Operation",
    summary: "Counts for Prometheus",
    description: "Names nobody. Absent (404) where the operator turned it off.",
    answer: { "text/plain": text },
    optional: true,
    problems: [...anywhere, "not-found"],
  },
});
