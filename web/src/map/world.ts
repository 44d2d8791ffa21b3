// Outlines of countries in world units: Mercator, the whole world from 0 to 1 in both directions.

export interface Outline {
  /** x and y in turn */
  rings: Float64Array[];
  box: Box;
}

export interface Country extends Outline {
  code: string;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const STEP = 50;
const HALF_WORLD = 180 * STEP;
const NORTH = 80;

export const worldX = (longitude: number): number => (longitude + 180) / 360;

export function worldY(latitude: number): number {
  const radians = (Math.max(-NORTH, Math.min(NORTH, latitude)) * Math.PI) / 180;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
}

export async function loadWorld(): Promise<Country[]> {
  const raw = (await (await fetch("/world.json")).json()) as [string, number[][]][];
  return raw.map(([code, rings]) => {
    const decoded = rings.map(decode);
    return { code, rings: decoded, box: boxOf(decoded) };
  });
}

export function decode(differences: number[]): Float64Array {
  const ring = new Float64Array(differences.length);
  let longitude = 0;
  let latitude = 0;
  for (let i = 0; i < differences.length; i += 2) {
    // A step over half the world is one over the date line: the outline goes on beyond it.
    const step = differences[i]!;
    longitude += i > 0 && Math.abs(step) > HALF_WORLD ? step - Math.sign(step) * 2 * HALF_WORLD : step;
    latitude += differences[i + 1]!;
    ring[i] = worldX(longitude / STEP);
    ring[i + 1] = worldY(latitude / STEP);
  }
  return ring;
}

export function boxOf(rings: Float64Array[]): Box {
  const box = { left: 1, top: 1, right: 0, bottom: 0 };
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      box.left = Math.min(box.left, ring[i]!);
      box.right = Math.max(box.right, ring[i]!);
      box.top = Math.min(box.top, ring[i + 1]!);
      box.bottom = Math.max(box.bottom, ring[i + 1]!);
    }
  }
  return box;
}
