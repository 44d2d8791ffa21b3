// What the map shows: places with their events, and near ones taken together.
import { worldX, worldY } from "./world";

/** Events of one place and quad category, as the server totals them. */
export interface PlaceTotal {
  name: string;
  country: string | null;
  admin1: string | null;
  latitude: number;
  longitude: number;
  precision: string;
  quad: string;
  events: number;
  killed: number;
}

export interface Spot {
  name: string;
  country: string | null;
  admin1: string | null;
  precision: string;
  x: number;
  y: number;
  quads: Map<string, number>;
  events: number;
  killed: number;
}

/** Places known well enough to be a point. */
const EXACT = new Set(["point", "city", "district"]);

export const isExact = (spot: Spot): boolean => EXACT.has(spot.precision);

export function spotsOf(totals: PlaceTotal[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const total of totals) {
    const key = `${total.name}|${total.latitude}|${total.longitude}|${total.precision}`;
    let spot = spots.get(key);
    if (!spot) {
      const { name, country, admin1, precision } = total;
      const x = worldX(total.longitude);
      const y = worldY(total.latitude);
      spot = { name, country, admin1, precision, x, y, quads: new Map(), events: 0, killed: 0 };
      spots.set(key, spot);
    }
    spot.quads.set(total.quad, (spot.quads.get(total.quad) ?? 0) + total.events);
    spot.events += total.events;
    spot.killed += total.killed;
  }
  return [...spots.values()].sort((a, b) => b.events - a.events);
}

export interface Cluster {
  x: number;
  y: number;
  spots: Spot[];
  events: number;
  /** the quad category of most of its events */
  quad: string;
}

/**
 * Takes together what is nearer than a distance in world units: each spot with the nearest that has
 * more events. A grid finds neighbours.
 */
export function cluster(spots: Spot[], distance: number): Cluster[] {
  const cells = new Map<number, Spot[][]>();
  const key = (column: number, row: number) => column * 1e7 + row;
  const all: Spot[][] = [];
  for (const spot of [...spots].sort((a, b) => b.events - a.events)) {
    const [column, row] = [Math.floor(spot.x / distance), Math.floor(spot.y / distance)];
    let nearest: Spot[] | null = null;
    let least = distance;
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        for (const other of cells.get(key(column + i, row + j)) ?? []) {
          const apart = Math.hypot(other[0]!.x - spot.x, other[0]!.y - spot.y);
          if (apart < least) [nearest, least] = [other, apart];
        }
      }
    }
    if (nearest) {
      nearest.push(spot);
      continue;
    }
    const own = [spot];
    all.push(own);
    const cell = cells.get(key(column, row));
    if (cell) cell.push(own);
    else cells.set(key(column, row), [own]);
  }
  return all.map(together);
}

export function together(spots: Spot[]): Cluster {
  const quads = new Map<string, number>();
  let events = 0;
  let x = 0;
  let y = 0;
  for (const spot of spots) {
    events += spot.events;
    x += spot.x * spot.events;
    y += spot.y * spot.events;
    spot.quads.forEach((count, quad) => quads.set(quad, (quads.get(quad) ?? 0) + count));
  }
  const [quad] = [...quads].sort((a, b) => b[1] - a[1])[0]!;
  return { x: x / events, y: y / events, spots, events, quad };
}
