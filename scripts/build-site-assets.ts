/** Builds the site's browser script and style from src/site. */

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { brotliCompressSync, crc32, deflateSync } from "node:zlib";
import { build } from "esbuild";
import type { ScriptName, SiteAssets } from "../src/site/pages/page-input.ts";

const SCRIPTS: Readonly<Record<ScriptName, string>> = {
  index: "src/site/browser/index-page.tsx",
  failures: "src/site/browser/failures-page.ts",
  packages: "src/site/browser/packages-page.ts",
  lists: "src/site/browser/list-page.ts",
  tables: "src/site/browser/table-page.ts",
  failure: "src/site/browser/failure-page.tsx",
  package: "src/site/browser/package-page.tsx",
  run: "src/site/browser/run-page.tsx",
  group: "src/site/browser/group-page.tsx",
  ecosystem: "src/site/browser/ecosystem-page.tsx",
};
const STYLE = "src/site/style/site.css";

/** Modules do not load from `file:`, so each page has one classic script. Paths are relative to the project's root. */
export async function buildSiteAssets(): Promise<SiteAssets> {
  const entries = Object.entries(SCRIPTS).map(async ([name, entry]) => [name, await bundle(entry)] as const);
  const scripts = Object.fromEntries(await Promise.all(entries)) as SiteAssets["scripts"];
  const style = await bundle(STYLE);
  const version = createHash("sha256")
    .update(JSON.stringify([scripts, style]))
    .digest("hex")
    .slice(0, 8);
  return { scripts, style, version, preview: drawPreview().toString("base64") };
}

/** Replaces the empty assets in the emitted code with the built assets. Compression shrinks them from 475 to 85 KB. */
export async function writeSiteAssets(file = "build/src/site/assets.js"): Promise<void> {
  const packed = brotliCompressSync(JSON.stringify(await buildSiteAssets())).toString("base64");
  const lines = [
    'import { brotliDecompressSync } from "node:zlib";',
    `const PACKED = "${packed}";`,
    'export const SITE_ASSETS = JSON.parse(brotliDecompressSync(Buffer.from(PACKED, "base64")).toString());',
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: ["chrome120", "firefox120", "safari17.4"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

const WIDTH = 1200;
const HEIGHT = 630;
/** x, y, width and height of the three bars. */
const BARS = [
  [360, 135, 130, 360],
  [535, 315, 130, 180],
  [710, 135, 130, 360],
];

function drawPreview(): Buffer {
  const rowBytes = WIDTH / 8;
  const rows = Buffer.alloc((rowBytes + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const isBar = BARS.some(([left = 0, top = 0, wide = 0, high = 0]) => {
        return x >= left && x < left + wide && y >= top && y < top + high;
      });
      const at = y * (rowBytes + 1) + 1 + (x >> 3);
      if (isBar) rows[at] = (rows[at] as number) | (0x80 >> (x & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([1, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    pngChunk("IHDR", header),
    pngChunk("PLTE", Buffer.from([0xf6, 0xf7, 0xf9, 0x0a, 0x58, 0xa8])),
    pngChunk("IDAT", deflateSync(rows, { level: 9 })),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
