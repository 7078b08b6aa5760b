// pictograms: the part of SVG path data our drawings use (M L C A Z, absolute, round arcs only), moved and measured.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Segment =
  | { readonly kind: "M" | "L"; readonly to: Point }
  | { readonly kind: "C"; readonly from: Point; readonly a: Point; readonly b: Point; readonly to: Point }
  | {
      readonly kind: "A";
      readonly from: Point;
      readonly r: number;
      readonly large: boolean;
      readonly sweep: boolean;
      readonly to: Point;
    }
  | { readonly kind: "Z"; readonly from: Point; readonly to: Point };

/** Numbers after each letter. */
const lengths = { M: 2, L: 2, C: 6, A: 7, Z: 0 } as const;

/** Path data as segments; throws on anything outside our own few commands, which only a slip of ours can bring in. */
export const segmentsOf = (d: string): readonly Segment[] => {
  const tokens = d.match(/[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const segments: Segment[] = [];
  let start: Point = { x: 0, y: 0 };
  let from: Point = start;
  let letter = "";
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (/[A-Za-z]/.test(token)) {
      letter = token;
      at += 1;
    } else if (letter === "M") letter = "L";
    if (!(letter in lengths)) throw new Error(`path command "${letter}" is not one of ours, in "${d}"`);
    const kind = letter as keyof typeof lengths;
    const n = tokens.slice(at, at + lengths[kind]).map(Number);
    if (n.length < lengths[kind] || n.some(Number.isNaN)) throw new Error(`path data "${d}" breaks off`);
    at += lengths[kind];
    const point = (index: number): Point => ({ x: n[index]!, y: n[index + 1]! });
    switch (kind) {
      case "M":
        start = point(0);
        segments.push({ kind, to: start });
        from = start;
        break;
      case "L":
        segments.push({ kind, to: point(0) });
        from = point(0);
        break;
      case "C":
        segments.push({ kind, from, a: point(0), b: point(2), to: point(4) });
        from = point(4);
        break;
      case "A":
        if (n[0] !== n[1]) throw new Error(`only round arcs are ours: "${d}"`);
        segments.push({ kind, from, r: n[0]!, large: n[3] === 1, sweep: n[4] === 1, to: point(5) });
        from = point(5);
        break;
      case "Z":
        segments.push({ kind, from, to: start });
        from = start;
        break;
    }
  }
  return segments;
};

/** A number of path data, to a hundredth of a unit (1.6 micrometres on paper). */
export const text = (value: number): string => String(Math.round(value * 100) / 100 || 0);

const pair = (point: Point): string => `${text(point.x)} ${text(point.y)}`;

const dataOfSegment = (segment: Segment): string => {
  switch (segment.kind) {
    case "M":
    case "L":
      return `${segment.kind}${pair(segment.to)}`;
    case "C":
      return `C${pair(segment.a)} ${pair(segment.b)} ${pair(segment.to)}`;
    case "A":
      return `A${text(segment.r)} ${text(segment.r)} 0 ${segment.large ? 1 : 0} ${segment.sweep ? 1 : 0} ${pair(segment.to)}`;
    case "Z":
      return "Z";
  }
};

/** Size first, then mirror (left to right), turn (degrees, clockwise), and move; all about the origin. */
export interface Placement {
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly turn?: number;
  readonly mirror?: boolean;
}

export const placePoint = (placement: Placement): ((point: Point) => Point) => {
  const { x = 0, y = 0, scale = 1, turn = 0, mirror = false } = placement;
  const angle = (turn * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return (point) => {
    const px = point.x * scale * (mirror ? -1 : 1);
    const py = point.y * scale;
    return { x: px * c - py * s + x, y: px * s + py * c + y };
  };
};

const placeSegment = (segment: Segment, placement: Placement, move: (point: Point) => Point): Segment => {
  const to = move(segment.to);
  switch (segment.kind) {
    case "M":
    case "L":
      return { kind: segment.kind, to };
    case "C":
      return { kind: "C", from: move(segment.from), a: move(segment.a), b: move(segment.b), to };
    case "A": {
      const { scale = 1, mirror = false } = placement;
      return {
        ...segment,
        from: move(segment.from),
        r: segment.r * scale,
        sweep: segment.sweep !== mirror,
        to,
      };
    }
    case "Z":
      return { kind: "Z", from: move(segment.from), to };
  }
};

/** Path data moved, sized, turned or mirrored; the stroke drawn along it keeps its weight. */
export const placePath = (d: string, placement: Placement): string => {
  const move = placePoint(placement);
  return segmentsOf(d)
    .map((segment) => dataOfSegment(placeSegment(segment, placement, move)))
    .join("");
};

/** Straight pieces that replace one curve: under a hundredth of a unit off on our sizes. */
const pieces = 24;

const arcPoint = (segment: Extract<Segment, { kind: "A" }>): ((share: number) => Point) => {
  const { from, to, large, sweep } = segment;
  const [dx, dy] = [(to.x - from.x) / 2, (to.y - from.y) / 2];
  const half = Math.hypot(dx, dy);
  // A chord longer than the diameter: SVG grows the radius.
  const r = Math.max(segment.r, half);
  const height = Math.sqrt(r * r - half * half) * (large === sweep ? -1 : 1);
  const centre = {
    x: (from.x + to.x) / 2 - (half === 0 ? 0 : (dy / half) * height),
    y: (from.y + to.y) / 2 + (half === 0 ? 0 : (dx / half) * height),
  };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const turn = Math.atan2(to.y - centre.y, to.x - centre.x) - start;
  const full = 2 * Math.PI;
  const angle = sweep ? (turn + full) % full : -((full - turn) % full);
  return (share) => ({
    x: centre.x + r * Math.cos(start + angle * share),
    y: centre.y + r * Math.sin(start + angle * share),
  });
};

const cubicPoint = ({ from, a, b, to }: Extract<Segment, { kind: "C" }>): ((share: number) => Point) => {
  const mix = (p0: number, p1: number, p2: number, p3: number, t: number): number =>
    (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
  return (t) => ({ x: mix(from.x, a.x, b.x, to.x, t), y: mix(from.y, a.y, b.y, to.y, t) });
};

/** Path data as straight lines: one list of points for every stretch begun with M. */
export const flatten = (d: string): readonly (readonly Point[])[] => {
  const stretches: Point[][] = [];
  const along = (point: (share: number) => Point): void => {
    for (let piece = 1; piece <= pieces; piece += 1) stretches.at(-1)!.push(point(piece / pieces));
  };
  for (const segment of segmentsOf(d)) {
    switch (segment.kind) {
      case "M":
        stretches.push([segment.to]);
        break;
      case "L":
      case "Z":
        stretches.at(-1)!.push(segment.to);
        break;
      case "C":
        along(cubicPoint(segment));
        break;
      case "A":
        along(arcPoint(segment));
        break;
    }
  }
  return stretches;
};
