// Outlines of countries for the map, out of Natural Earth by way of world-atlas: rings of whole
// numbers, each the difference to the one before, in fiftieths of a degree.
import { readFile } from "node:fs/promises";
import iso from "i18n-iso-countries";
import { feature } from "topojson-client";

const STEP = 50;
const LEAST_POINTS = 4;

export async function world() {
  const atlas = JSON.parse(await readFile("node_modules/world-atlas/countries-50m.json", "utf8"));
  const countries = [];
  for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.map((polygon) => ring(polygon[0])).filter((points) => points.length >= 2 * LEAST_POINTS);
    const code = properties.name === "Kosovo" ? "KOS" : (iso.numericToAlpha3(id) ?? "");
    if (properties.name !== "Antarctica") countries.push([code, rings]);
  }
  return Buffer.from(JSON.stringify(countries));
}

/** Whole numbers, each the difference to the one before; points on the same spot are one. */
export function ring(coordinates) {
  const numbers = [];
  let x = 0;
  let y = 0;
  for (const [longitude, latitude] of coordinates) {
    const nextX = Math.round(longitude * STEP);
    const nextY = Math.round(latitude * STEP);
    if (numbers.length > 0 && nextX === x && nextY === y) continue;
    numbers.push(nextX - x, nextY - y);
    x = nextX;
    y = nextY;
  }
  return numbers;
}
