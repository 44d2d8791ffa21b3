// Makes the pictures of docs/img out of the demonstration: `npm run shots`, after `../dateline` was
// built. With pngquant and optipng at hand they are a third as large.
import { execFileSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, open, ready, serve } from "./test/browser.mjs";

const OUT = fileURLToPath(new URL("../docs/img/", import.meta.url));
const MOST = 200_000;
const WIDE = { viewport: { width: 1200, height: 760 }, colorScheme: "light" };
const NARROW = { viewport: { width: 360, height: 720 }, colorScheme: "dark", deviceScaleFactor: 2 };

const shots = [
  { name: "events", look: WIDE, path: () => "/events" },
  { name: "event", look: WIDE, path: (id) => `/events/${id}` },
  { name: "report", look: WIDE, path: () => "/reports/hodeida-1", then: (page) => page.locator(".note").first().hover() },
  { name: "map", look: { ...WIDE, colorScheme: "dark" }, path: () => "/map", then: pick },
  { name: "timeline", look: WIDE, path: () => "/timeline" },
  { name: "network", look: WIDE, path: () => "/network" },
  { name: "review", look: WIDE, path: () => "/review?by=disagreement", then: (page) => page.keyboard.press("e") },
  { name: "try", look: WIDE, path: () => "/try", then: (page) => page.locator(".note").first().waitFor() },
  { name: "knowledge", look: WIDE, path: () => "/knowledge?q=shell", then: (page) => page.locator(".card").first().waitFor() },
  { name: "narrow", look: NARROW, path: (id) => `/events/${id}` },
];

async function pick(page) {
  await page.locator("canvas.map[data-at]").waitFor();
  await page.getByText("The same as a list").click();
  await page.locator(".places tbody button", { hasText: "Nairobi" }).first().click();
  await page.getByText("The same as a list").click();
  const canvas = page.locator("canvas.map");
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator(".picked .event-list li").first().waitFor();
  for (let i = 0; i < 5; i++) await page.getByRole("button", { name: "Farther" }).click();
}

/** Smaller by fewer colours and better packing, where the programs for that are there. */
function pack(file) {
  for (const [program, ...options] of [["pngquant", "--force", "--ext", ".png", "--skip-if-larger", "128"], ["optipng", "-quiet", "-o3"]]) {
    try {
      execFileSync(program, [...options, file], { stdio: "ignore" });
    } catch (fault) {
      if (fault.code === "ENOENT") console.error(`without ${program}, which is not installed`);
    }
  }
}

const server = await serve("--demo");
try {
  await ready(server.address);
  const { events } = await (await fetch(`${server.address}/api/v1/events?text=hodeida&type=ASSAULT&killed=1`)).json();
  const most = events.reduce((a, b) => (b.reports > a.reports ? b : a));
  const browser = await launch();
  for (const { name, look, path, then } of shots) {
    const { page, context } = await open(browser, server.address, look);
    await page.goto(path(most.id));
    await page.locator("h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    await then?.(page);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => scrollTo(0, 0));
    const file = join(OUT, `${name}.png`);
    await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
    await context.close();
    pack(file);
    const { size } = await stat(file);
    console.log(`${name}.png ${Math.round(size / 1000)} kB`);
    if (size > MOST) throw new Error(`${name}.png is larger than ${MOST} bytes`);
  }
  await browser.close();
} finally {
  await server.close();
}
