// Outlines of provinces, and which of them a place is.
import type { Spot } from "./spots";
import { boxOf, type Country, decode, type Outline } from "./world";

export interface Province extends Outline {
  name: string;
}

export type Provinces = Map<string, Province[]>;

/** Words that say of what kind a division is, and tell none from another. */
const KINDS = /\b(autonomous|oblast|province|region|governorate|state|district|prefecture|department|county|republic|krai|voivodeship|emirate|canton|municipality|special|division|of|the)\b/g;
const LEAST_ALIKE = 4;

export async function loadProvinces(): Promise<Provinces> {
  const raw = (await (await fetch("/provinces.json")).json()) as [string, [string, number[][]][]][];
  return new Map(raw.map(([code, provinces]) => [code, provinces.map(([name, rings]) => outlineOf(name, rings))]));
}

function outlineOf(name: string, rings: number[][]): Province {
  const decoded = rings.map(decode);
  return { name: plain(name), rings: decoded, box: boxOf(decoded) };
}

/** A name without accents, signs, and words for kinds: "Donets'k" and "Donetsk Oblast" become one. */
export function plain(name: string): string {
  const letters = name.normalize("NFD").replace(/[\p{M}'’`]/gu, "").toLowerCase();
  return letters.replace(KINDS, " ").replace(/[^\p{L}]+/gu, " ").trim();
}

/**
 * The province that a spot is: of its country, by name; where it is spelt otherwise, the one that
 * the spot lies in, if the names are alike. Divisions of another level than the spot's have other
 * names, and are none.
 */
export function provinceOf(spot: Spot, provinces: Provinces): Province | null {
  if (spot.precision !== "province") return null;
  const all = provinces.get(spot.country ?? "") ?? [];
  const name = plain(spot.name);
  return all.find((province) => province.name === name)
    ?? all.find((province) => isIn(province, spot.x, spot.y) && alike(province.name, name))
    ?? null;
}

/** Whether two names, or two words of theirs, begin alike: "North Kivu" and "Nord-Kivu". */
function alike(one: string, other: string): boolean {
  const others = new Set(beginnings(other));
  return beginnings(one).some((beginning) => others.has(beginning));
}

function beginnings(name: string): string[] {
  const words = name.split(" ");
  return [words.join(""), ...words].filter((word) => word.length >= LEAST_ALIKE).map((word) => word.slice(0, LEAST_ALIKE));
}

/** Whether a point lies in one of the rings. */
export function isIn(outline: Outline | Country, x: number, y: number): boolean {
  const { box, rings } = outline;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && rings.some((ring) => within(ring, x, y));
}

function within(ring: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const crosses = ring[i + 1]! > y !== ring[j + 1]! > y;
    if (crosses && x < ((ring[j]! - ring[i]!) * (y - ring[i + 1]!)) / (ring[j + 1]! - ring[i + 1]!) + ring[i]!) inside = !inside;
  }
  return inside;
}
