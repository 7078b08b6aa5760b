// readBack: finds a QR symbol in the shapes as painted, by rebuilding the grid they stand on.
import type { SeenSymbol } from "@plainlabel/core";
import { decodeQr } from "./decodeQr.ts";
import { type Edges, edgesOf, type PaintedShape, type Subpath } from "./graphicsState.ts";
import type { Point } from "./Matrix.ts";

/** How far off its grid line an edge may stand, in modules: scanners bear a tenth. */
const offGrid = 0.1;
const greatestSize = 57;
/** A symbol has far more corners than any plain box; fewer is a drawing. */
const fewestCorners = 120;

/** Whether every corner stands on the grid of `size` modules over the box, and every edge along it. */
const standsOnGrid = (points: readonly Point[], box: Edges, size: number): boolean => {
  const module = (box.right - box.left) / size;
  const isOn = (distance: number): boolean => {
    const modules = distance / module;
    return Math.abs(modules - Math.round(modules)) <= offGrid;
  };
  return points.every((point) => isOn(point[0] - box.left) && isOn(point[1] - box.top));
};

/** Paints one shape on the grid: the modules whose centres its fill covers. */
const fillGrid = (modules: boolean[][], { filled, evenOdd, dark }: PaintedShape, box: Edges): void => {
  const size = modules.length;
  const module = (box.right - box.left) / size;
  const gridOf = (value: number, start: number): number => Math.round((value - start) / module);
  /* How often edges cross each row before each column, down less up; beyond the symbol all columns are alike. */
  const width = size + 1;
  const turns = new Int32Array(size * width);
  for (const { points } of filled)
    for (let index = 0; index < points.length; index += 1) {
      const point = points[index]!;
      const next = points[index + 1 === points.length ? 0 : index + 1]!;
      const from = gridOf(point[1], box.top);
      const to = gridOf(next[1], box.top);
      if (from === to) continue;
      const column = Math.max(0, Math.min(size, gridOf(point[0], box.left)));
      const turn = evenOdd || to > from ? 1 : -1;
      const end = Math.min(size, Math.max(from, to));
      for (let row = Math.max(0, Math.min(from, to)); row < end; row += 1)
        turns[row * width + column]! += turn;
    }
  for (let row = 0; row < size; row += 1) {
    const own = modules[row]!;
    let inside = 0;
    for (let column = 0; column < size; column += 1) {
      inside += turns[row * width + column]!;
      if (evenOdd ? (inside & 1) === 1 : inside !== 0) own[column] = dark;
    }
  }
};

const hasUprightEdges = ({ points, curved }: Subpath): boolean =>
  !curved &&
  points.every((point, index) => {
    const next = points[index + 1 === points.length ? 0 : index + 1]!;
    return Math.abs(next[0] - point[0]) < 1e-3 || Math.abs(next[1] - point[1]) < 1e-3;
  });

const isUpright = ({ filled }: PaintedShape): boolean => filled.length > 0 && filled.every(hasUprightEdges);

/**
 * The symbol that the shapes of one figure make, or null when they make none.
 * A symbol that stands on its grid but says nothing has `text` null.
 */
export const findSymbol = (shapes: readonly PaintedShape[]): SeenSymbol | null => {
  const dark = shapes.filter((shape) => shape.dark);
  if (dark.length === 0 || !shapes.every(isUpright)) return null;
  const points: Point[] = [];
  for (const { filled } of dark)
    for (const subpath of filled) for (const point of subpath.points) points.push(point);
  const box = edgesOf(points);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (points.length < fewestCorners || Math.abs(width - height) > width * 0.01) return null;
  for (let size = 21; size <= greatestSize; size += 4) {
    if (!standsOnGrid(points, box, size)) continue;
    const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
    for (const shape of shapes) fillGrid(modules, shape, box);
    return { x: box.left, y: box.top, module: width / size, modules: size, text: decodeQr(modules) };
  }
  return null;
};
