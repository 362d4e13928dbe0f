/** Gives every failure an id that depends on what happened and on nothing else: no file names, lines or order. */

import { createHash } from "node:crypto";
import type { Failure } from "../schema/failure.ts";
import { compareBytewise } from "../schema/order.ts";
import type { Problem } from "../schema/problem.ts";
import { compareNewestFirst, formatFileTime } from "../schema/time.ts";

export interface IdentifiedFailures {
  /** By time descending, then id. */
  ordered: { id: string; failure: Failure }[];
  /** Records equal to another in everything but their place; not among `ordered`. */
  duplicates: Problem[];
}

export function identifyFailures(failures: readonly Failure[]): IdentifiedFailures {
  const byId = new Map<string, Failure | Failure[]>();
  for (const failure of failures) {
    const id = baseId(failure);
    const known = byId.get(id);
    if (known === undefined) byId.set(id, failure);
    else if (Array.isArray(known)) known.push(failure);
    else byId.set(id, [known, failure]);
  }
  const ordered: IdentifiedFailures["ordered"] = [];
  const duplicates: Problem[] = [];
  for (const [id, found] of byId) {
    if (Array.isArray(found)) ordered.push(...tellApart(id, found, duplicates));
    else ordered.push({ id, failure: found });
  }
  ordered.sort(
    (a, b) => compareNewestFirst(a.failure.time, b.failure.time) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return { ordered, duplicates };
}

/** `<ecosystem>-<time>-<package>`, everything outside of a safe alphabet percent-encoded. */
function baseId(failure: Failure): string {
  const time = failure.time === null ? "undated" : formatFileTime(failure.time);
  const id = `${failure.ecosystem}-${time}-${failure.package}`;
  return /^[\w.@+:/-]*$/.test(id) ? id : id.replace(/[^\w.@+:/-]/gu, percentEncode);
}

function percentEncode(character: string): string {
  const bytes = Buffer.from(character.toWellFormed());
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

function tellApart(id: string, twins: Failure[], duplicates: Problem[]): { id: string; failure: Failure }[] {
  const distinct = dropDuplicates(twins.sort(compareTwins), duplicates);
  const taken = new Set<string>();
  return distinct.map((failure, index) => {
    let own = index === 0 ? id : `${id}~${hash(sortValues(failure)).slice(0, 8)}`;
    if (taken.has(own)) own = `${id}~${hash(sortValues(failure)).slice(0, 16)}`;
    if (taken.has(own)) own = `${id}~${hash(allValues(failure)).slice(0, 16)}`;
    taken.add(own);
    return { id: own, failure };
  });
}

function dropDuplicates(sorted: Failure[], duplicates: Problem[]): Failure[] {
  const kept: Failure[] = [];
  let last = "";
  for (const failure of sorted) {
    const values = allValues(failure).join("\0");
    const first = kept.at(-1);
    if (first !== undefined && values === last) {
      const { file, line, item } = failure;
      const reason = `the same failure of "${failure.package}" stands in ${first.file}, line ${first.line}; it counts once`;
      duplicates.push({ file, line, entry: item < 0 ? null : item, code: "duplicate", severity: "warning", reason });
    } else {
      kept.push(failure);
      last = values;
    }
  }
  return kept;
}

/** By platform, exit code, category, subcategory, message and full time; equal ones by the rest, then by place. */
function compareTwins(a: Failure, b: Failure): number {
  return (
    compareBytewise(a.platform ?? "", b.platform ?? "") ||
    (a.exit_code ?? -1) - (b.exit_code ?? -1) ||
    compareBytewise(sortValues(a).slice(2).join("\0"), sortValues(b).slice(2).join("\0")) ||
    compareBytewise(allValues(a).join("\0"), allValues(b).join("\0")) ||
    compareBytewise(a.file, b.file) ||
    a.line - b.line ||
    a.item - b.item
  );
}

function sortValues(failure: Failure): string[] {
  const { platform, exit_code, category, subcategory, message, time } = failure;
  return [platform ?? "", String(exit_code ?? ""), category, subcategory ?? "", message ?? "", time ?? ""];
}

function allValues(failure: Failure): string[] {
  const { source, recorded_category, recorded_subcategory, batch_id, workflow_run_url, full_output, blocked_by } =
    failure;
  const rest = [source, recorded_category, recorded_subcategory, batch_id, workflow_run_url, full_output];
  return [...sortValues(failure), ...rest.map((value) => value ?? ""), ...blocked_by];
}

function hash(values: readonly string[]): string {
  return createHash("sha256").update(values.join("\0")).digest("hex");
}
