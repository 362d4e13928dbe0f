/**
 * Does the least that Node can do with a state: start, open, read and parse its files.
 *
 * `node build/scripts/read-least.js DIR`: works for states without broken files. Benchmarks report ratios to this time.
 */

import { readdirSync, readFileSync } from "node:fs";

const root = process.argv[2] ?? ".";

JSON.parse(readFileSync(`${root}/data/queues/priority-queue.json`, "utf8"));
JSON.parse(readFileSync(`${root}/batch-control.json`, "utf8"));
for (const folder of ["failures", "disambiguations", "metrics"]) {
  for (const file of readdirSync(`${root}/data/${folder}`)) {
    // A record is on one line or printed over several lines.
    JSON.parse(`[${readFileSync(`${root}/data/${folder}/${file}`, "utf8").replaceAll("}\n{", "},{")}]`);
  }
}
