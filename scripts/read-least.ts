/**
 * `node build/scripts/read-least.js DIR`: the least that Node can do with a state: start, open, read and parse its
 * files. For states from enlarge-state.ts, which have no broken files. Benchmarks report ratios to this.
 */

import { readdirSync, readFileSync } from "node:fs";

const root = process.argv[2] ?? ".";

JSON.parse(readFileSync(`${root}/data/queues/priority-queue.json`, "utf8"));
JSON.parse(readFileSync(`${root}/batch-control.json`, "utf8"));
for (const folder of ["failures", "disambiguations"]) {
  for (const file of readdirSync(`${root}/data/${folder}`)) {
    for (const line of readFileSync(`${root}/data/${folder}/${file}`, "utf8").split("\n")) {
      if (line !== "") JSON.parse(line);
    }
  }
}
for (const file of readdirSync(`${root}/data/metrics`)) {
  JSON.parse(readFileSync(`${root}/data/metrics/${file}`, "utf8"));
}
