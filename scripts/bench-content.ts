/**
 * Measures validate-content on the realistic fixture. At scale 10, the content has ten copies of its flows.
 *
 * `npm run bench:content -- [--scales 1,10] [--runs 5] [--node PATH]`
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formatTable } from "./bench/format-table.ts";
import { CONTENT_HEAD, measureContent } from "./bench/measure-content.ts";
import { readOptions } from "./bench/read-options.ts";
import { runProcess } from "./bench/run-process.ts";

const { scales, rounds, node } = readOptions("1,10");
const scratch = mkdtempSync(path.join(tmpdir(), "pipekeeper-bench-"));
try {
  console.log(`Node ${runProcess(node, ["-p", "process.version"]).output.trim()}, ${rounds} runs each.\n`);
  console.log(formatTable(CONTENT_HEAD, measureContent({ scales, rounds, node, scratch })));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
