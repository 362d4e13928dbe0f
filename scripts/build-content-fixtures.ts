/** Writes fixtures/content, with the same bytes on every machine. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeFixture } from "./content-fixtures/fixture-tree.ts";
import { FIXTURES, listContent, reportContent, reportPair } from "./content-fixtures/list-fixtures.ts";
import { PAIR_CASES } from "./content-fixtures/pair-cases.ts";

for (const folder of ["minimal", "realistic", "drift", "broken", "cascade", "pairs"]) {
  rmSync(path.join(FIXTURES, folder), { recursive: true, force: true });
}
for (const [folder, files] of Object.entries(listContent())) {
  writeFixture(path.join(FIXTURES, folder), files, { stored: true });
  writeFileSync(path.join(FIXTURES, `${folder}.json`), await reportContent(folder, files));
}
for (const [name, pair] of Object.entries(PAIR_CASES)) {
  const folder = path.join(FIXTURES, "pairs", name);
  mkdirSync(folder, { recursive: true });
  writeFixture(path.join(folder, "base"), pair.base, { stored: true });
  writeFixture(path.join(folder, "changed"), pair.changed, { stored: true });
  writeFileSync(`${folder}.json`, await reportPair(pair));
}
