/** Gives every failure an id that does not depend on file names, lines or order. */

import { createHash } from "node:crypto";
import type { Failure } from "../formats/failure.ts";
import type { Problem } from "../formats/problem.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { compareNewestFirst, formatFileTime, toEpochMs } from "../pipeline/times.ts";

export interface IdentifiedFailure {
  id: string;
  failure: Failure;
  /** Milliseconds since the epoch; minus infinity for an undated failure. */
  timeMs: number;
}

export interface IdentifiedFailures {
  /** Sorted by time, newest first, then by id. */
  ordered: IdentifiedFailure[];
  /** Records that differ from another record only in position. `ordered` leaves them out. */
  duplicates: Problem[];
}

export function identifyFailures(failures: readonly Failure[]): IdentifiedFailures {
  const dated = failures.map((failure) => identify("", failure)).sort(compareNewest);
  const ordered: IdentifiedFailure[] = [];
  const duplicates: Problem[] = [];
  for (let from = 0; from < dated.length; ) {
    let to = from + 1;
    while (to < dated.length && isSameSecond(dated[from] as IdentifiedFailure, dated[to] as IdentifiedFailure)) to++;
    for (const found of nameSecond(dated.slice(from, to), duplicates)) ordered.push(found);
    from = to;
  }
  return { ordered, duplicates };
}

/** Ids contain whole seconds, so only failures within the same second can collide. */
function nameSecond(found: IdentifiedFailure[], duplicates: Problem[]): IdentifiedFailure[] {
  const [first] = found;
  if (found.length === 1 && first !== undefined) {
    first.id = baseId(first.failure);
    return found;
  }
  const byId = new Map<string, IdentifiedFailure[]>();
  for (const each of found) {
    each.id = baseId(each.failure);
    const twins = byId.get(each.id);
    if (twins === undefined) byId.set(each.id, [each]);
    else twins.push(each);
  }
  const named = [...byId.values()].flatMap((twins) => (twins.length === 1 ? twins : assignIds(twins, duplicates)));
  return named.sort(compareOrder);
}

function isSameSecond(a: IdentifiedFailure, b: IdentifiedFailure): boolean {
  return Math.floor(a.timeMs / 1000) === Math.floor(b.timeMs / 1000);
}

function identify(id: string, failure: Failure): IdentifiedFailure {
  return { id, failure, timeMs: failure.time === null ? Number.NEGATIVE_INFINITY : toEpochMs(failure.time) };
}

function compareNewest(a: IdentifiedFailure, b: IdentifiedFailure): number {
  return a.timeMs === b.timeMs ? 0 : b.timeMs > a.timeMs ? 1 : -1;
}

/** Newest first, undated last, then by id. Digits after the millisecond count too. */
function compareOrder(a: IdentifiedFailure, b: IdentifiedFailure): number {
  if (a.timeMs !== b.timeMs) return b.timeMs > a.timeMs ? 1 : -1;
  return compareNewestFirst(a.failure.time, b.failure.time) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** `<ecosystem>-<time>-<package>`. Characters outside a safe alphabet are percent-encoded. */
function baseId(failure: Failure): string {
  const time = failure.time === null ? "undated" : formatFileTime(failure.time);
  const id = `${failure.ecosystem}-${time}-${failure.package}`;
  return /^[\w.@+:/-]*$/.test(id) ? id : id.replace(/[^\w.@+:/-]/gu, percentEncode);
}

function percentEncode(character: string): string {
  const bytes = Buffer.from(character.toWellFormed());
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

function assignIds(twins: IdentifiedFailure[], duplicates: Problem[]): IdentifiedFailure[] {
  const [{ id }] = twins as [IdentifiedFailure];
  const distinct = dropDuplicates(twins.map(({ failure }) => failure).sort(compareTwins), duplicates);
  const taken = new Set<string>();
  return distinct.map((failure, index) => {
    let own = index === 0 ? id : `${id}~${hash(sortValues(failure)).slice(0, 8)}`;
    if (taken.has(own)) own = `${id}~${hash(sortValues(failure)).slice(0, 16)}`;
    for (let n = 0; taken.has(own); n++) own = `${id}~${hash([...allValues(failure), String(n)]).slice(0, 16)}`;
    taken.add(own);
    return identify(own, failure);
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
      const reason = `the same failure of "${failure.package}" is also in ${first.file}, line ${first.line}; it counts once`;
      duplicates.push({ file, line, entry: item < 0 ? null : item, code: "duplicate", severity: "warning", reason });
    } else {
      kept.push(failure);
      last = values;
    }
  }
  return kept;
}

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
  const isCut = failure.full_output_truncated ? "cut" : "";
  return [...sortValues(failure), ...rest.map((value) => value ?? ""), isCut, ...blocked_by];
}

function hash(values: readonly string[]): string {
  return createHash("sha256").update(values.join("\0")).digest("hex");
}
