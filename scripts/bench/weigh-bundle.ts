import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Returns the number of files in the shared bundle, their bytes, and their compressed bytes. */
export function weighBundle(): string[] {
  const files = readdirSync("dist/bundle").map((file) => readFileSync(`dist/bundle/${file}`));
  const sum = (sizes: number[]) => String(sizes.reduce((total, size) => total + size, 0));
  return [
    String(files.length),
    sum(files.map(({ length }) => length)),
    sum(files.map((file) => gzipSync(file).length)),
  ];
}
