import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ServedPage } from "./serve-pages.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves every file of a folder below a path that ends in `/`. The path itself serves index.html. */
export function addFolder(pages: Map<string, ServedPage>, below: string, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const type = TYPES[path.extname(entry.name)] ?? "application/octet-stream";
    const page: ServedPage = { type, body: readFileSync(file), hasOwnPolicy: true };
    const place = path.relative(folder, file).replaceAll(path.sep, "/");
    pages.set(below + place, page);
    if (place === "index.html") pages.set(below, page);
  }
}
