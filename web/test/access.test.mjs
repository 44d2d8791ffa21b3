// All views for everybody: by keyboard alone, from 360 pixels on, light and dark, on paper, and as
// axe-core judges them.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { launch, open, ready, serve } from "./browser.mjs";

const VIEWS = ["/events", "/events?type=ASSAULT&killed=1", "/map", "/timeline", "/network", "/review", "/try", "/knowledge", "/knowledge?tab=actors&q=houthi", "/knowledge?tab=unknown", "/reports/hodeida-1", "event", "/nowhere"];
/** Narrow and dark, wide and light. */
const LOOKS = [
  { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
];

let server, browser, event;

before(async () => {
  server = await serve("--demo");
  await ready(server.address);
  const { events } = await (await fetch(`${server.address}/api/v1/events?text=hodeida&type=ASSAULT&killed=1`)).json();
  event = `/events/${events[0].id}`;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Goes to a view and waits until all that it asks for has come. */
async function show(page, view) {
  await page.goto(view === "event" ? event : view);
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
}

for (const look of LOOKS) {
  describe(`${look.viewport.width} pixels wide, ${look.colorScheme}`, () => {
    let page, context, wrongs, axe;

    before(async () => {
      axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
      ({ page, context, wrongs } = await open(browser, server.address, look));
    });

    after(() => context.close());

    for (const view of VIEWS) {
      test(`${view} has no fault that axe finds, and nothing beside the edge`, async () => {
        await show(page, view);
        for (const summary of await page.locator("main summary:visible").all()) {
          if ((await summary.evaluate((it) => it.closest("details").open)) === false && view !== "/knowledge") await summary.click();
        }
        await page.waitForLoadState("networkidle");
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")}`);
        assert.deepEqual(found, []);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(beyond <= 0, `${beyond} pixels stand beside the window's edge`);
        assert.deepEqual(wrongs.splice(0), []);
      });
    }
  });
}

describe("by keyboard alone", () => {
  test("from the first key to an event's words, and back", async () => {
    const { page, context } = await open(browser, server.address);
    await show(page, "/events");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the content");
    const reach = async (what, most = 80) => {
      for (let i = 0; i < most; i++) {
        if (await page.evaluate((selector) => document.activeElement.matches(selector), what)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`${what} is not reached by ${most} tabs`);
    };
    await reach(".counts a");
    await page.keyboard.press("Enter");
    await page.waitForURL(/type=/);
    await page.locator(".chip").waitFor();
    await reach(".events .what a", 160);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(outline, "none");
    await page.keyboard.press("Enter");
    await page.locator("h1 .did").waitFor();
    await reach(".said-by summary");
    await page.keyboard.press("Enter");
    await page.locator(".said-by details[open] .reasons").waitFor();
    await context.close();
  });
});

describe("on paper", () => {
  test("a report and an event are there without what only a screen needs", async () => {
    const { page, context } = await open(browser, server.address, { colorScheme: "dark" });
    for (const view of ["event", "/reports/hodeida-1", "/events"]) {
      await show(page, view);
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator("h1").first().isVisible());
      assert.equal(await page.locator("header.top, .filter, button").filter({ visible: true }).count(), 0);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      assert.match(ground, /255|25\d/, "white paper");
      await page.emulateMedia({ media: "screen" });
    }
    await context.close();
  });
});
