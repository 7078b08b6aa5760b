// readBack: paths become shapes with boxes (ISO 32000-1, 8.5).
import {
  common,
  currentMark,
  type Edges,
  edgesOf,
  isDark,
  isEmpty,
  type Reading,
  type Subpath,
  united,
} from "./graphicsState.ts";
import { apply, type Point } from "./Matrix.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Points taken along a curve: its box is right to a hundredth of its size. */
const curveSteps = 8;

export const moveTo = (reading: Reading, x: number, y: number): void => {
  reading.path.push({ points: [apply(reading.state.ctm, x, y)], curved: false });
};

const current = (reading: Reading): Subpath => {
  const subpath = reading.path.at(-1);
  if (!subpath) throw new UnreadableFile("a path without a beginning");
  return subpath;
};

export const lineTo = (reading: Reading, x: number, y: number): void => {
  current(reading).points.push(apply(reading.state.ctm, x, y));
};

/** A curve with two control points; "y" and "v" repeat an end as one of them. */
export const curveTo = (reading: Reading, controls: readonly [Point | null, Point | null, Point]): void => {
  const { ctm } = reading.state;
  const subpath = current(reading);
  const start = subpath.points.at(-1)!;
  const end = apply(ctm, ...controls[2]);
  const one = controls[0] ? apply(ctm, ...controls[0]) : start;
  const two = controls[1] ? apply(ctm, ...controls[1]) : end;
  for (let step = 1; step <= curveSteps; step += 1) {
    const t = step / curveSteps;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    subpath.points.push([
      a * start[0] + b * one[0] + c * two[0] + d * end[0],
      a * start[1] + b * one[1] + c * two[1] + d * end[1],
    ]);
  }
  subpath.curved = true;
};

export const closePath = (reading: Reading): void => {
  const subpath = reading.path.at(-1);
  if (!subpath) return;
  subpath.points.push(subpath.points[0]!);
};

export const rectangle = (reading: Reading, x: number, y: number, width: number, height: number): void => {
  const { ctm } = reading.state;
  const start = apply(ctm, x, y);
  const points = [
    start,
    apply(ctm, x + width, y),
    apply(ctm, x + width, y + height),
    apply(ctm, x, y + height),
    start,
  ];
  reading.path.push({ points, curved: false });
};

const grown = (edges: Edges, by: number): Edges => ({
  left: edges.left - by,
  top: edges.top - by,
  right: edges.right + by,
  bottom: edges.bottom + by,
});

/** A straight upright or level stroke with flat ends is a bar, as if it had been filled. */
const barOf = (from: Point, to: Point, width: number): Subpath | null => {
  const half = width / 2;
  const level = from[1] === to[1];
  if (!level && from[0] !== to[0]) return null;
  const [dx, dy] = level ? [0, half] : [half, 0];
  return {
    curved: false,
    points: [
      [from[0] - dx, from[1] - dy],
      [to[0] - dx, to[1] - dy],
      [to[0] + dx, to[1] + dy],
      [from[0] + dx, from[1] + dy],
      [from[0] - dx, from[1] - dy],
    ],
  };
};

const edgesOfAll = (subpaths: readonly Subpath[]): Edges =>
  subpaths.map(({ points }) => edgesOf(points)).reduce(united);

const addShape = (
  reading: Reading,
  box: Edges,
  dark: boolean,
  filled: readonly Subpath[],
  evenOdd: boolean,
): void => {
  const seen = common(box, reading.state.clip);
  if (!isEmpty(seen))
    reading.painted.push({ kind: "shape", box: seen, dark, mark: currentMark(reading), filled, evenOdd });
};

/** A frame's stroke is four lines, not the room inside it: straight strokes count side by side. */
const strokePath = (reading: Reading, path: readonly Subpath[]): void => {
  const { ctm, lineWidth, lineCap, stroke, strokeAlpha } = reading.state;
  const width = lineWidth * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
  const dark = isDark(stroke, strokeAlpha);
  for (const subpath of path) {
    if (subpath.curved) {
      addShape(reading, grown(edgesOf(subpath.points), width / 2), dark, [], false);
      continue;
    }
    for (const [index, to] of subpath.points.entries()) {
      const from = subpath.points[index - 1];
      if (!from) continue;
      const bar = lineCap === 0 ? barOf(from, to, width) : null;
      const box = bar ? edgesOf(bar.points) : grown(edgesOf([from, to]), width / 2);
      addShape(reading, box, dark, bar ? [bar] : [], false);
    }
  }
};

/** Paints and drops the path; `fill` by which rule, `stroke` or not; a waiting clip takes effect. */
export const paintPath = (reading: Reading, fill: "nonzero" | "evenodd" | null, stroke: boolean): void => {
  const { state } = reading;
  const path = reading.path.filter((subpath) => subpath.points.length > 1);
  reading.path = [];
  if (path.length > 0) {
    if (fill) {
      const dark = isDark(state.fill, state.fillAlpha);
      addShape(reading, edgesOfAll(path), dark, path, fill === "evenodd");
    }
    if (stroke) strokePath(reading, path);
  }
  if (reading.clipNext) {
    const box = path.length > 0 ? edgesOfAll(path) : { left: 0, top: 0, right: -1, bottom: -1 };
    state.clip = common(state.clip, box);
    reading.clipNext = false;
  }
};

/** An image covers the unit square of user space. */
export const paintImage = (reading: Reading): void => {
  const { ctm } = reading.state;
  addShape(
    reading,
    edgesOf([apply(ctm, 0, 0), apply(ctm, 1, 0), apply(ctm, 0, 1), apply(ctm, 1, 1)]),
    true,
    [],
    false,
  );
};
