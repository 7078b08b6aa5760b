// readBack: finds a QR symbol in the shapes as painted, by rebuilding the grid they stand on.
import type { SeenSymbol } from "@plainlabel/core";
import { decodeQr } from "./decodeQr.ts";
import { type Edges, edgesOf, type PaintedShape, united } from "./graphicsState.ts";
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
  return points.every(([x, y]) => isOn(x - box.left) && isOn(y - box.top));
};

/** Paints one shape on the grid: the modules whose centres its fill covers. */
const fillGrid = (modules: boolean[][], shape: PaintedShape, box: Edges): void => {
  const size = modules.length;
  const module = (box.right - box.left) / size;
  /* Where edges cross each row, and which way they turn: a column and a direction as one number, which sorts. */
  const crossings: number[][] = modules.map(() => []);
  const gridOf = (value: number, start: number): number => Math.round((value - start) / module);
  /* Beyond the symbol all columns are alike. */
  const columnOf = (x: number): number => Math.max(-1, Math.min(size, gridOf(x, box.left)));
  for (const { points } of shape.filled)
    for (let index = 0; index < points.length; index += 1) {
      const [x, y] = points[index]!;
      const next = points[(index + 1) % points.length]!;
      const from = gridOf(y, box.top);
      const to = gridOf(next[1], box.top);
      if (from === to) continue;
      const crossing = columnOf(x) * 4 + (to > from ? 2 : 0);
      for (let row = Math.max(0, Math.min(from, to)); row < Math.min(size, Math.max(from, to)); row += 1)
        crossings[row]!.push(crossing);
    }
  for (let row = 0; row < size; row += 1) {
    const list = crossings[row]!.sort((a, b) => a - b);
    let inside = 0;
    for (let index = 0; index < list.length; index += 1) {
      const column = list[index]! >> 2;
      inside += shape.evenOdd ? (inside === 0 ? 1 : -1) : (list[index]! & 3) - 1;
      const end = inside === 0 ? column : index + 1 < list.length ? list[index + 1]! >> 2 : size;
      for (let at = Math.max(0, column); at < end; at += 1) modules[row]![at] = shape.dark;
    }
  }
};

const isUpright = (shape: PaintedShape): boolean =>
  shape.filled.length > 0 &&
  shape.filled.every(
    ({ points, curved }) =>
      !curved &&
      points.every(([x, y], index) => {
        const next = points[(index + 1) % points.length]!;
        return Math.abs(next[0] - x) < 1e-3 || Math.abs(next[1] - y) < 1e-3;
      }),
  );

/**
 * The symbol that the shapes of one figure make, or null when they make none.
 * A symbol that stands on its grid but says nothing has `text` null.
 */
export const findSymbol = (shapes: readonly PaintedShape[]): SeenSymbol | null => {
  const dark = shapes.filter((shape) => shape.dark);
  if (dark.length === 0 || !shapes.every(isUpright)) return null;
  const box = dark.flatMap(({ filled }) => filled.map(({ points }) => edgesOf(points))).reduce(united);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const points = dark.flatMap((shape) => shape.filled.flatMap((subpath) => subpath.points));
  if (points.length < fewestCorners || Math.abs(width - height) > width * 0.01) return null;
  for (let size = 21; size <= greatestSize; size += 4) {
    if (!standsOnGrid(points, box, size)) continue;
    const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
    for (const shape of shapes) fillGrid(modules, shape, box);
    return { x: box.left, y: box.top, module: width / size, modules: size, text: decodeQr(modules) };
  }
  return null;
};
