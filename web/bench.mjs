// How fast the page is in headless Chromium, drawing without a graphics card: bench/page.sh runs it.
import { readFileSync } from "node:fs";
import { launch, open, serve } from "./test/browser.mjs";

const RUNS = 7;
const SYMBOLS = 10_000;
const FRAMES = 150;
const LIMIT = 120_000;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const shown = (values) => `median ${Math.round(median(values))} ms, ${values.map(Math.round).join(" ")}`;

/** Milliseconds of processor time that a process has had. */
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Milliseconds of processor time that a page's main thread has had. */
async function busy(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
  };
}

/** Notes the moment, counted from the start of the navigation, at which the table has rows. */
const noteFirstRow = () => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("tbody tr") || !/\d/.test(document.querySelector(".chips b")?.textContent ?? "")) return;
    requestAnimationFrame(() => (window.firstRow = performance.now()));
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true, characterData: true });
};

async function firstView(browser, address) {
  const { page, context } = await open(browser, address);
  const used = await busy(page);
  await page.addInitScript(noteFirstRow);
  await page.goto("/events");
  await page.waitForFunction(() => window.firstRow, undefined, { timeout: LIMIT });
  const took = await page.evaluate(() => window.firstRow);
  drawing.push(await used());
  await context.close();
  return took;
}

/** From the click on a facet to new rows and a new count. */
async function filter(page, facet) {
  await page.goto("/events");
  await page.locator(".counts a", { hasText: facet }).first().waitFor();
  await page.locator("tbody tr").first().waitFor();
  return page.evaluate(async (text) => {
    const link = [...document.querySelectorAll(".counts a")].find((a) => a.textContent.includes(text));
    const wanted = link.querySelector(".n").textContent;
    const rows = document.querySelector("tbody").innerText;
    const begin = performance.now();
    link.click();
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const counted = document.querySelector(".chips b").textContent.startsWith(wanted);
      if (counted && document.querySelector("tbody")?.innerText !== rows) return performance.now() - begin;
    }
  }, facet);
}

/** Made-up places all over the world, each an event. */
function places() {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const quads = ["MATERIAL CONFLICT", "VERBAL CONFLICT", "VERBAL COOPERATION", "MATERIAL COOPERATION"];
  return Array.from({ length: SYMBOLS }, (_, i) => ({
    name: `Place ${i}`,
    country: null,
    admin1: null,
    latitude: random() * 120 - 50,
    longitude: random() * 340 - 170,
    precision: "city",
    quad: quads[i % 4],
    events: 1,
    killed: 0,
  }));
}

/** Frames a second while the map is dragged, a step in each frame. */
async function pan(page, nearer) {
  await page.goto("/map");
  await page.locator("canvas.map[data-at]").waitFor();
  for (let i = 0; i < nearer; i++) await page.getByRole("button", { name: "Nearer" }).click();
  return page.evaluate(async (frames) => {
    const canvas = document.querySelector("canvas.map");
    const send = (type, x) => canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: x, clientY: 300, bubbles: true }));
    canvas.setPointerCapture = () => {};
    const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
    send("pointerdown", 400);
    await next();
    const begin = performance.now();
    for (let i = 0; i < frames; i++) {
      send("pointermove", 400 + 150 * Math.sin(i / 15));
      await next();
    }
    return (frames * 1000) / (performance.now() - begin);
  }, FRAMES);
}

const server = await serve("--store", process.argv[2]);
/** Processor time of the page for each first view. */
const drawing = [];
try {
  const { total } = await (await fetch(`${server.address}/api/v1/facets`)).json();
  const browser = await launch();
  const first = [];
  let before = cpu(server.pid);
  for (let i = 0; i < RUNS; i++) first.push(await firstView(browser, server.address));
  console.log(`${total} events: first view ${shown(first)}`);
  console.log(`  processor time of each: server ${Math.round((cpu(server.pid) - before) / RUNS)} ms, page ${Math.round(median(drawing))} ms`);
  const { page } = await open(browser, server.address);
  page.setDefaultTimeout(LIMIT);
  for (const facet of ["Coercion", "Protest"]) {
    const took = [];
    before = cpu(server.pid);
    for (let i = 0; i < RUNS; i++) took.push(await filter(page, facet));
    console.log(`filter by ${facet}: ${shown(took)}`);
    console.log(`  processor time of each, with the view before it: server ${Math.round((cpu(server.pid) - before) / RUNS)} ms`);
  }
  await page.route("**/api/v1/places*", (route) => route.fulfill({ json: places() }));
  for (const nearer of [0, 4, 8]) {
    const rates = [];
    const used = await busy(page);
    const begin = await used();
    for (let i = 0; i < 3; i++) rates.push(await pan(page, nearer));
    const frame = ((await used()) - begin) / 3 / FRAMES;
    console.log(`map of ${SYMBOLS} places, ${nearer} times nearer: ${rates.map((rate) => rate.toFixed(0)).join(" ")} frames a second; at most ${frame.toFixed(1)} ms of the page's thread a frame`);
  }
  await browser.close();
} finally {
  await server.close();
}
