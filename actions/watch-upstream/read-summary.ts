/** Reads the updater's own summary. The updater writes the file, so it may contain anything and have any size. */

import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { cutEnd } from "../../src/text/fit.ts";
import { redactForms } from "../../src/text/redact-stream.ts";

/** Far more than fits in a pull request. */
const MAX_BYTES = 262_144;

/** Untrusted Markdown without secrets; empty if there is no file, or something that is not a file. */
export function readSummary(file: string, secrets: readonly string[]): string {
  const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;
  let descriptor: number;
  try {
    descriptor = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch {
    return "";
  }
  try {
    if (!fstatSync(descriptor).isFile()) return "";
    // Read more than the limit, to find a secret that begins before it.
    const bytes = Buffer.alloc(2 * MAX_BYTES);
    const text = bytes.toString("utf8", 0, readSync(descriptor, bytes));
    return cutEnd(redactForms(text, secrets), MAX_BYTES).trim();
  } finally {
    closeSync(descriptor);
  }
}
