// A server with the demonstration's reports, and a browser that looks at it: what all tests share.
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const HOME = fileURLToPath(new URL("../..", import.meta.url));
const REPORTS = 49;
const PATIENCE = 60_000;

/** The browser's program; null where none is installed. */
export function program() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const places = (process.env.PATH ?? "").split(delimiter);
  const found = names.flatMap((name) => places.map((place) => join(place, name))).find(runs);
  return process.env.CHROMIUM ?? found ?? null;
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts `dateline serve` on a free port.
 * @returns its address, and `close`, to be called at the end
 */
export async function serve(...options) {
  const child = spawn(join(HOME, "dateline"), ["serve", "--port", "0", ...options], { stdio: ["ignore", "ignore", "pipe"] });
  const said = [];
  const address = await new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said.join("")}`)));
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said.push(text);
      const found = /http:\/\/[\d.:]+/.exec(said.join(""));
      if (found) resolve(found[0]);
    });
  });
  return {
    address,
    pid: child.pid,
    /** What it said of faults: nothing, if all is well. */
    faults: () => said.join("").split("\n").filter((line) => line.includes("failed")),
    close: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill("SIGTERM");
      }),
  };
}

/** Waits until the demonstration's reports are all there and texts can be coded. */
export async function ready(address, headers = {}) {
  const end = Date.now() + 8 * PATIENCE;
  const ask = async (path) => (await fetch(`${address}/api/v1${path}`, { headers })).json();
  for (;;) {
    const { status } = await ask("/health");
    const { reports } = await ask("/reports?limit=500");
    if (status === "ready" && reports?.length === REPORTS) return;
    if (Date.now() > end) throw new Error(`not ready: ${status}, ${reports?.length} reports`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What everybody's password is in the tests: "rain in spring". */
const HASH = "$2b$04$hhIBhGClJmpJ7WSjbW7WyOuMXqV7jVtGwn7dP68GIZ9OdezcMSUZW";

/** A file of users, one for each role and two coders. */
export async function users() {
  const folder = await mkdtemp(join(tmpdir(), "dateline-test-"));
  const file = join(folder, "users");
  const lines = ["max:admin", "ana:coder", "ben:coder", "ria:reader"].map((user) => `${user}:${HASH}\n`);
  await writeFile(file, lines.join(""));
  return { file, password: "rain in spring", remove: () => rm(folder, { recursive: true }) };
}

export function launch() {
  return chromium.launch({ executablePath: program(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}

/** A window of its own, that writes down what must not happen: faults, and requests to other hosts. */
export async function open(browser, address, options = {}) {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const wrongs = [];
  page.on("pageerror", (fault) => wrongs.push(String(fault)));
  page.on("console", (line) => {
    const refused = line.text().startsWith("Failed to load resource");
    if (line.type() === "error" && !refused) wrongs.push(line.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== address) wrongs.push(`asked ${url.origin}`);
  });
  return { page, context, wrongs };
}

/** Logs in by the page. */
export async function logIn(page, name, password) {
  await page.goto("/");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("navigation", { name: "Views" }).waitFor();
}
