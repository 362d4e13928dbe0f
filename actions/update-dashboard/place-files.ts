/** The places that derived files can go to. */

import path from "node:path";
import { checkInside } from "../../src/files/check-inside.ts";
import { holdsBytes } from "../../src/files/holds-bytes.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import type { Checkout, Target } from "../../src/publish/transport.ts";
import type { Place } from "./write-derived.ts";

/** GitHub refuses files over 100 MB and warns at 50 MB. */
const TOO_LARGE_BYTES = 90_000_000;

/** The working directory; the state is below `root`. */
export function placeBelow(cwd: string, { root, dryRun }: { root: string; dryRun: boolean }): Place {
  return {
    locate: (file) => locateFrom(cwd, file),
    readPublished: ({ root: folder, file }) => readOptionalFile(path.join(folder, file)),
    holds: async ({ root: folder, file }, bytes) => holdsBytes(path.join(folder, file), bytes),
    prefix: path.relative(cwd, root),
    limitBytes: null,
    dryRun,
    needsAll: false,
  };
}

/** A private checkout of the tip, from which the files are committed. */
export function placeIn(checkout: Checkout, { prefix, target }: { prefix: string; target: Target }): Place {
  const { directory } = checkout;
  checkInside(directory, path.posix.join(prefix, "data"));
  return {
    locate: (file) => ({ root: directory, file: path.posix.join(prefix, file) }),
    readPublished: ({ file }) => checkout.readPublished(file),
    holds: ({ file }, bytes) => checkout.holdsPublished(file, bytes),
    prefix,
    limitBytes: TOO_LARGE_BYTES,
    dryRun: false,
    needsAll: target.history === "orphan-append" || target.history === "orphan-replace",
  };
}

/** Who names a place elsewhere means it; a path of the working directory's must not lead there unseen. */
function locateFrom(cwd: string, file: string): { root: string; file: string } {
  const absolute = path.resolve(cwd, file);
  const relative = path.relative(cwd, absolute);
  const isInside = relative !== ".." && !relative.startsWith(`..${path.sep}`);
  return isInside ? { root: cwd, file: relative } : { root: path.dirname(absolute), file: path.basename(absolute) };
}
