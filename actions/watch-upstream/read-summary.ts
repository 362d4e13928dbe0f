/** The updater's own words. The file is the updater's to write, so it may be anything, of any size. */

import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { cutEnd } from "../../src/text/fit.ts";
import { redactForms } from "../../src/text/redact-stream.ts";

/** Far more than fits into a pull request. */
const MAX_BYTES = 262_144;

/** Untrusted Markdown without the secrets; empty if there is no such file, or if it is a link or no file at all. */
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
    // A secret that begins in front of the limit is still found.
    const bytes = Buffer.alloc(2 * MAX_BYTES);
    const text = bytes.toString("utf8", 0, readSync(descriptor, bytes));
    return cutEnd(redactForms(text, secrets), MAX_BYTES).trim();
  } finally {
    closeSync(descriptor);
  }
}
