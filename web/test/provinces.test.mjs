// Which outline a place that is known to the province has.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { build } from "esbuild";

let map, provinces;

before(async () => {
  const bundled = await build({
    stdin: { contents: 'export * from "./provinces"; export { worldX, worldY } from "./world";', resolveDir: "src/map", loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
  });
  map = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString("base64")}`);
  const file = await readFile("dist/provinces.json");
  globalThis.fetch = async () => new Response(file);
  provinces = await map.loadProvinces();
});

function spot(name, country, latitude, longitude, precision = "province") {
  return { name, country, precision, x: map.worldX(longitude), y: map.worldY(latitude) };
}

describe("the province of a spot", () => {
  test("is found by its name, however it is spelt", () => {
    for (const [name, country, latitude, longitude] of [
      ["Donetsk Oblast", "UKR", 48.1, 37.7],
      ["Idlib", "SYR", 35.8, 36.6],
      ["North Kivu", "COD", -0.7, 29],
      ["Al Anbar", "IRQ", 33, 42],
      ["Texas", "USA", 31.3, -99.2],
    ]) {
      const found = map.provinceOf(spot(name, country, latitude, longitude), provinces);
      assert.ok(found, name);
      assert.ok(map.isIn(found, map.worldX(longitude), map.worldY(latitude)), name);
    }
  });

  test("is none where the outlines are of another level, and for other places", () => {
    assert.equal(map.provinceOf(spot("Brittany", "FRA", 48, -3), provinces), null);
    assert.equal(map.provinceOf(spot("Texas", "USA", 31.3, -99.2, "city"), provinces), null);
    assert.equal(map.provinceOf(spot("Texas", "MEX", 31.3, -99.2), provinces), null);
  });
});
