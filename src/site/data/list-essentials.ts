import { createHash } from "node:crypto";
import type { SiteManifest, Summary } from "../summary.ts";
import { printShard } from "./print-json.ts";

const HASH_DIGITS = 12;

/** The part of the summary that every page needs. */
export function listEssentials(summary: Summary): SiteManifest {
  const { data, generated_at, health, last_known, schema_version, site, source_commit } = summary;
  return {
    data,
    generated_at,
    health,
    last_known,
    problems: { total: summary.problems.total },
    schema_version,
    site,
    source_commit,
    summary: hashUnmade(summary),
  };
}

/** Hash of everything except the values that may differ between two sites made from the same state. */
function hashUnmade(summary: Summary): string {
  const health = { ...summary.health, generated_at: "" };
  const unmade = { ...summary, generated_at: "", health, last_known: [], source_commit: null };
  return createHash("sha256").update(printShard(unmade)).digest("hex").slice(0, HASH_DIGITS);
}
