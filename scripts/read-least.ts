/**
 * `node build/scripts/read-least.js DIR`: the least that Node can do with a state: start, open, read and parse its
 * files. Works for states without broken files, including real ones. Benchmarks report ratios to this.
 */

import { readdirSync, readFileSync } from "node:fs";

const root = process.argv[2] ?? ".";

JSON.parse(readFileSync(`${root}/data/queues/priority-queue.json`, "utf8"));
JSON.parse(readFileSync(`${root}/batch-control.json`, "utf8"));
for (const folder of ["failures", "disambiguations", "metrics"]) {
  for (const file of readdirSync(`${root}/data/${folder}`)) {
    // One record in each line, or records that are printed over several lines.
    JSON.parse(`[${readFileSync(`${root}/data/${folder}/${file}`, "utf8").replaceAll("}\n{", "},{")}]`);
  }
}
