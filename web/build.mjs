// Builds the page into dist/, which is committed, so that the jar can be built without node.
// `--check` builds into memory instead and says whether dist/ is what the sources make.
import { build } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { world } from "./world.mjs";

const files = new Map();
const bundled = await build({
  entryPoints: { page: "src/main.tsx", style: "src/page.css" },
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  legalComments: "none",
  outdir: "dist",
  write: false,
});
for (const file of bundled.outputFiles) {
  files.set(file.path.split(/[\\/]/).pop(), Buffer.from(file.contents));
}
files.set("index.html", await readFile("src/index.html"));
files.set("icon.svg", await readFile("src/icon.svg"));
files.set("world.json", await world());
files.set("provinces.json", await readFile("src/map/provinces.json"));
// The server serves what this names and nothing else.
files.set("files.txt", Buffer.from([...files.keys()].sort().join("\n") + "\n"));

if (process.argv.includes("--check")) {
  for (const [name, content] of files) {
    const committed = await readFile(`dist/${name}`).catch(() => Buffer.alloc(0));
    if (!committed.equals(content)) {
      console.error(`web/dist/${name} is not what the sources make: run 'npm run build' in web/ and commit it`);
      process.exitCode = 1;
    }
  }
} else {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist");
  for (const [name, content] of files) {
    await writeFile(`dist/${name}`, content);
  }
}
