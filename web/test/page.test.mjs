// Each view in a real browser, as somebody uses it: `npm test`, after `../dateline` was built.
// Nothing waits for a time; all waits are for what is to be seen.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { launch, logIn, open, program, ready, serve, users } from "./browser.mjs";

if (!program()) throw new Error("no Chromium was found; install it, or name it by CHROMIUM");

let people, server, browser, admin, page, wrongs;

before(async () => {
  people = await users();
  server = await serve("--demo", "--users", people.file);
  browser = await launch();
  const opened = await open(browser, server.address);
  admin = opened.context;
  page = opened.page;
  wrongs = opened.wrongs;
  await logIn(page, "max", people.password);
  const cookies = await admin.cookies();
  await ready(server.address, { Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") });
});

after(async () => {
  await browser?.close();
  await server?.close();
  await people?.remove();
});

afterEach(() => {
  assert.deepEqual(wrongs.splice(0), [], "faults or requests to other hosts");
  assert.deepEqual(server.faults(), [], "faults of the server");
});

const total = async () => Number.parseInt((await page.locator(".chips b").innerText()).replace(/\D/g, ""), 10);

/** Opens a view and waits until its filter has counted. */
async function goto(path) {
  await page.goto(path);
  await page.locator("h1").first().waitFor();
}

async function counted() {
  await page.locator(".chips b", { hasText: /^[\d,]+ events?$/ }).waitFor();
  return total();
}

/** Writes a text of one's own and waits until it is coded. */
async function paste(text) {
  await page.getByLabel(/A report, or any English text/).fill(text);
  await page.locator(".paste output", { hasText: /\d+ events?$/ }).waitFor();
}

/** Adds what was written to the store. */
async function addPasted() {
  await page.getByRole("button", { name: "Add this text to the store" }).click();
  await page.locator(".upload output", { hasText: "Done: 1 added" }).waitFor();
}

describe("events", () => {
  test("come in on a page that was opened before there were any", async () => {
    await page.locator("tbody tr").first().waitFor();
    assert.ok(await counted() > 0);
  });

  test("a facet filters, the address holds the filter, and a chip takes it out", async () => {
    await goto("/events");
    const all = await counted();
    const facet = page.locator(".counts a", { hasText: "Assault" }).first();
    const some = Number(await facet.locator(".n").innerText());
    await facet.click();
    await page.locator(".chips b", { hasText: `${some} events` }).waitFor();
    assert.ok(some < all);
    assert.match(page.url(), /type=ASSAULT/);
    await page.locator("tbody tr").first().waitFor();
    await page.waitForFunction((n) => document.querySelectorAll("tbody tr").length === n, some);
    assert.equal(await page.locator("tbody tr .quad", { hasText: "Assault" }).count(), some);
    await page.getByRole("link", { name: "Remove What: Assault" }).click();
    await page.locator(".chips b", { hasText: `${all} events` }).waitFor();
    await page.goBack();
    await page.locator(".chips b", { hasText: `${some} events` }).waitFor();
  });

  test("words, days and tolls filter too", async () => {
    await goto("/events?killed=10&from=2026-03-01&to=2026-03-31");
    const few = await counted();
    assert.ok(few > 0);
    await page.getByRole("searchbox").fill("hodeida");
    await page.keyboard.press("Enter");
    await page.waitForURL(/text=hodeida/);
    await page.getByRole("link", { name: /Remove Words/ }).waitFor();
    assert.ok((await counted()) <= few);
  });

  test("how sure some report is filters too", async () => {
    await goto("/events");
    const all = await counted();
    await page.locator("fieldset", { hasText: "Sure" }).getByRole("link", { name: "80%+" }).click();
    await page.getByRole("link", { name: "Remove Sure: at least 80%" }).waitFor();
    await page.locator(".chips b", { hasNotText: `${all} events` }).waitFor();
    const some = await counted();
    assert.ok(some > 0 && some < all);
  });

  test("what is seen is exported in each shape", async () => {
    await goto("/events?type=ASSAULT");
    const some = await counted();
    await page.getByText("Export", { exact: true }).click();
    const links = page.locator(".menu a");
    await links.first().waitFor();
    assert.ok((await links.count()) > 10);
    const csv = page.locator(".menu a", { hasText: /^csv$/ });
    const [download] = await Promise.all([page.waitForEvent("download"), csv.click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const rows = Buffer.concat(chunks).toString().trim().split("\r\n");
    assert.equal(rows.length, some + 1);
  });
});

describe("one event", () => {
  test("shows each value, who says what, and the words that say it", async () => {
    await goto("/events?text=hodeida&type=ASSAULT&killed=1");
    await page.locator("tbody .what a").first().click();
    await page.locator("h1 .did").waitFor();
    const said = page.locator(".said-by").first();
    assert.equal(await said.locator("mark.m-trigger").innerText(), "shelled");
    assert.match(await said.locator("mark.m-actor").first().innerText(), /Houthi/);
    assert.match(await page.locator(".fields").innerText(), /reports differ/);
    await page.locator(".said-by .source a").first().click();
    await page.locator(".transcript").waitFor();
    assert.match(page.url(), /\/reports\//);
  });
});

describe("a report", () => {
  test("marks the words of the chosen event, and says what was rejected", async () => {
    await goto("/reports/hodeida-1");
    const note = page.locator(".note").first();
    await note.hover();
    await page.locator(".note.chosen").waitFor();
    const paragraph = page.locator(".row", { has: page.locator(".note.chosen") }).locator("> p");
    assert.equal(await paragraph.locator("mark.m-trigger").innerText(), "shelled");
    assert.equal(await paragraph.locator("mark.m-toll").first().innerText(), "at least 12");
    await note.locator("summary").click();
    assert.match(await note.locator(".reasons").innerText(), /found by/);
    await page.getByLabel(/what was rejected/).check();
    await page.locator(".bar .status").waitFor({ state: "detached" });
    await page.mouse.move(0, 0);
    await page.locator("mark[title*='place: Hodeidah, Al Hudaydah, Yemen, known to the city']").first().waitFor();
  });
});

describe("the map", () => {
  test("a click on a place shows its events", async () => {
    await goto("/map");
    await page.locator(".day-chart").waitFor(); // what comes above the list moves it
    await page.getByText("The same as a list").click();
    const place = page.locator(".places tbody tr", { hasText: "city" }).first().getByRole("button");
    const name = await place.innerText();
    await place.press("Enter"); // a click may come while what is above still grows
    const canvas = page.locator("canvas.map");
    await page.waitForFunction(() => Number(document.querySelector("canvas.map")?.dataset.at?.split(" ")[2]) >= 8000);
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const picked = page.getByRole("region", { name: "Events here" });
    await picked.waitFor();
    assert.equal(await picked.locator("h2").innerText(), name);
    await picked.locator(".event-list a").first().click();
    await page.locator("h1 .did").waitFor();
  });

  test("keys move it", async () => {
    await goto("/map");
    await page.locator("canvas.map[data-at]").waitFor();
    const before = await page.locator("canvas.map").getAttribute("data-at");
    await page.locator("canvas.map").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("+");
    await page.waitForFunction((at) => document.querySelector("canvas.map").dataset.at !== at, before);
  });
});

describe("over time and between parties", () => {
  test("dragging over the bars filters by days", async () => {
    await goto("/timeline");
    const all = await counted();
    const chart = page.locator(".day-chart svg");
    await chart.waitFor();
    const box = await chart.boundingBox();
    await page.mouse.move(box.x + box.width * 0.25, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2026-\d\d-\d\d&to=2026-\d\d-\d\d/);
    await page.locator(".chip").first().waitFor();
    await page.waitForFunction((n) => Number.parseInt(document.querySelector(".chips b").textContent, 10) < n, all);
  });

  test("a party leads to what it did, a pair to what one did to the other", async () => {
    await goto("/network");
    const row = page.locator(".pairs tbody tr").first();
    const events = await row.locator("td").nth(2).innerText();
    await row.getByRole("link").click();
    await page.waitForURL(/\/events\?actor=.*recipient=/);
    await page.locator(".chips b", { hasText: new RegExp(`^${events} event`) }).waitFor();
    await goto("/network");
    await page.locator(".network .node circle").first().click();
    await page.waitForURL(/\/events\?actor=/);
    assert.ok((await counted()) > 0);
  });
});

describe("review", () => {
  const heading = (at) => at.locator("article .event-title").innerText();

  test("keys accept, reject, edit and undo", async () => {
    await goto("/review");
    const first = await heading(page);
    await page.keyboard.press("a");
    await page.getByRole("status").filter({ hasText: "You accepted it." }).waitFor();
    await page.waitForFunction((was) => ![undefined, was].includes(document.querySelector("article .event-title")?.innerText), first);
    await page.keyboard.press("u");
    await page.getByRole("status").filter({ hasText: "Undone" }).waitFor();
    await page.locator("article .event-title", { hasText: first }).waitFor();
    await page.keyboard.press("r");
    await page.getByLabel(/not an event because/).fill("it is a rehearsal");
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "not an event because it is a rehearsal" }).waitFor();
    await page.waitForFunction((was) => ![undefined, was].includes(document.querySelector("article .event-title")?.innerText), first);
    await page.keyboard.press("e");
    await page.getByRole("combobox", { name: /^Change/ }).selectOption("wounded");
    await page.getByLabel("Most likely").fill("7");
    await page.getByRole("button", { name: /Change wounded/ }).click();
    await page.getByRole("status").filter({ hasText: "You changed wounded to 7" }).waitFor();
  });

  test("a key is heard as soon as the next event is there", async () => {
    await goto("/review");
    const first = await heading(page);
    await page.evaluate((was) => {
      new MutationObserver((_, observer) => {
        if ([undefined, was].includes(document.querySelector("article .event-title")?.innerText)) return;
        observer.disconnect();
        dispatchEvent(new KeyboardEvent("keydown", { key: "e" }));
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    }, first);
    await page.keyboard.press("n");
    await page.getByRole("combobox", { name: /^Change/ }).waitFor();
  });

  test("an event is split and merged again", async () => {
    await goto("/events?text=hodeida&type=ASSAULT&killed=1");
    await page.locator("tbody .what a").first().click();
    await page.locator("h1 .did").waitFor();
    const told = await page.locator(".said-by").count();
    assert.ok(told > 1);
    await page.keyboard.press("s");
    await page.locator(".decision .choice").last().click();
    await page.getByRole("button", { name: "Split off" }).click();
    await page.waitForFunction((n) => document.querySelectorAll(".said-by").length === n, told - 1);
    await page.keyboard.press("m");
    await page.locator(".decision .choice", { hasText: "Houthis" }).first().locator("input").check();
    await page.getByRole("button", { name: "Merge", exact: true }).last().click();
    await page.waitForFunction((n) => document.querySelectorAll(".said-by").length === n, told);
    await page.locator(".history", { hasText: /split off 1 mention[\s\S]*merged it/ }).waitFor();
    await page.getByRole("button", { name: /Undo decision/ }).last().click();
    await page.waitForFunction((n) => document.querySelectorAll(".said-by").length === n, told - 1);
    await page.locator(".history", { hasText: "undid decision" }).waitFor();
    await page.getByRole("button", { name: /Undo decision/ }).first().click();
    await page.waitForFunction((n) => document.querySelectorAll(".said-by").length === n, told);
  });

  test("coders are blind to each other, and see how far they agree", async () => {
    const windows = [];
    for (const name of ["ana", "ben"]) {
      const opened = await open(browser, server.address);
      await logIn(opened.page, name, people.password);
      windows.push(opened);
    }
    const [ana, ben] = windows.map((opened) => opened.page);
    await ana.goto("/review?by=disagreement");
    const event = await heading(ana);
    const id = await ana.locator("article a[href^='/events/']").last().getAttribute("href");
    await ana.keyboard.press("r");
    await ana.getByLabel(/not an event because/).fill("a film is told");
    await ana.keyboard.press("Enter");
    await ana.getByRole("status").filter({ hasText: "a film is told" }).waitFor();
    await ben.goto(id);
    await ben.locator("h1 .did").waitFor();
    await ben.getByText("what others decided shows when you have").waitFor();
    assert.equal(await ben.getByText("a film is told").count(), 0);
    await ben.goto("/review?by=disagreement");
    await ben.locator("article .event-title", { hasText: event }).waitFor();
    await ben.keyboard.press("a");
    await ben.getByRole("status").filter({ hasText: "You accepted it." }).waitFor();
    await ben.goto(id);
    await ben.locator(".history", { hasText: "a film is told" }).waitFor();
    await ben.goto("/review");
    await ben.locator(".agreement").waitFor();
    assert.match(await ben.locator(".agreement").innerText(), /ana and ben/);
    for (const opened of windows) {
      assert.deepEqual(opened.wrongs, []);
      await opened.context.close();
    }
  });

  test("readers look on", async () => {
    const { page: ria, context } = await open(browser, server.address);
    await logIn(ria, "ria", people.password);
    await ria.goto("/review");
    await ria.getByText("takes the role of a coder").waitFor();
    assert.equal(await ria.locator(".decide").count(), 0);
    await context.close();
  });
});

describe("a text of one's own", () => {
  test("is coded when typing stops", async () => {
    await goto("/try");
    await paste("Gunmen attacked a convoy near Gao on Monday, killing six soldiers.");
    await page.locator(".note .headline", { hasText: "Gunmen" }).waitFor();
    assert.equal(await page.locator(".transcript mark.m-toll").innerText(), "six");
  });

  test("is text, whatever it says", async () => {
    await goto("/try");
    const evil = `<script>window.caught = 1</script><img src=x onerror="window.caught = 2"> \u202Erebels\u202C attacked Gao; police arrested <b>four</b> men in \u05D7\u05D9\u05E4\u05D4.`;
    await paste(`Rebels attacked the town of Gao on Monday.\n\n${evil}`);
    await page.locator(".transcript", { hasText: "<script>" }).waitFor();
    assert.equal(await page.evaluate(() => window.caught), undefined);
    assert.equal(await page.locator(".transcript img, .transcript script, .transcript b").count(), 0);
  });

  test("that is too long is refused in words, and the page goes on", async () => {
    await goto("/try");
    await page.getByLabel(/A report, or any English text/).fill("Rebels attacked the town. ".repeat(40_000));
    await page.getByRole("alert").filter({ hasText: /larger|longer|100,000/ }).waitFor();
    await paste("Rebels attacked the town of Gao on Monday.");
    assert.equal(await page.getByRole("alert").count(), 0);
  });

  test("can be added to the store", async () => {
    await goto("/try");
    await paste("Dockers went on strike in Maputo on Monday, 4 May 2026.");
    await addPasted();
    await goto("/events?text=dockers+went");
    await page.locator("tbody tr", { hasText: "Dockers" }).waitFor();
  });
});

describe("knowledge", () => {
  test("is searched", async () => {
    await goto("/knowledge");
    await page.locator(".card").first().waitFor();
    await page.getByRole("searchbox").fill("assault.shell");
    await page.locator(".status", { hasText: /^1 of/ }).waitFor();
    await page.getByRole("link", { name: "Actors", exact: true }).click();
    await page.getByRole("searchbox").fill("houthi");
    await page.locator("td", { hasText: "Houthis" }).first().waitFor();
  });

  test("tells the names that it lacks", async () => {
    await goto("/try");
    await paste("The Zolvani Liberation Front kidnapped three farmers near Gao on Monday, 4 May 2026.");
    await addPasted();
    await goto("/knowledge?tab=unknown");
    await page.locator("tbody tr", { hasText: "Zolvani Liberation Front" }).waitFor();
    assert.match(await page.locator("tbody tr", { hasText: "Zolvani" }).innerText(), /\b1\b[\s\S]*kidnapped three farmers/);
  });
});
