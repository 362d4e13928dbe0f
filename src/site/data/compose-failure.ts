import { createHash } from "node:crypto";
import type { DashboardFailure } from "../../formats/dashboard.ts";
import { salientLine } from "../../pipeline/salient-line.ts";
import { cutEnd, cutStart, fitsBytes } from "../../text/fit.ts";
import type { AttemptRow, FailureRecord, FailureRow, TextFile } from "../failure-records.ts";

const MESSAGE_BYTES = 2048;
const SHORT_MESSAGE_BYTES = 120;
/** Limit in package records: changing one record rewrites its whole file. */
const ATTEMPT_BYTES = 80;
const ELLIPSIS_BYTES = 3;
const HEAD_BYTES = 512;
const TAIL_BYTES = 1536;
const HASH_DIGITS = 20;

/** A text that is too long for a page of records and is stored in a separate file. */
export interface LongText {
  hash: string;
  text: string;
}

/** Keys are in sorted order, because that makes printing fast and there may be a hundred thousand records. */
export function composeFailure(failure: DashboardFailure): { record: FailureRecord; texts: LongText[] } {
  const { message, full_output: output } = failure;
  const texts: LongText[] = [];
  const isCut = message !== null && !fitsBytes(message, MESSAGE_BYTES);
  const record: FailureRecord = {
    attempt: failure.attempt,
    batch_id: failure.batch_id,
    blocked_by: failure.blocked_by,
    category: failure.category,
    cluster: failure.cluster,
    ecosystem: failure.ecosystem,
    exit_code: failure.exit_code,
    file: failure.file,
    id: failure.id,
    line: failure.line,
    message: message === null ? null : cutEnd(message, MESSAGE_BYTES),
    message_cut: isCut,
    message_text: isCut ? keep(message) : null,
    output: output === null ? null : composeOutput(output),
    package: failure.package,
    platform: failure.platform,
    platform_group: failure.platform_group,
    recorded_category: failure.recorded_category,
    run_id: failure.run_id,
    run_join: failure.run_join,
    source: failure.source,
    subcategory: failure.subcategory,
    subcategory_from: failure.subcategory_from,
    timestamp: failure.timestamp,
    workflow_run_url: failure.workflow_run_url,
  };
  return { record, texts };

  function composeOutput(text: string): FailureRecord["output"] {
    const isWhole = fitsBytes(text, HEAD_BYTES + TAIL_BYTES);
    const head = isWhole ? text : cutEnd(text, HEAD_BYTES);
    const file = isWhole ? describeText(text) : keep(text);
    const tail = isWhole ? "" : cutStart(text, TAIL_BYTES);
    return { hash: file.hash, head, size_bytes: file.size_bytes, tail, truncated: failure.full_output_truncated };
  }

  function keep(text: string): TextFile {
    const file = describeText(text);
    texts.push({ hash: file.hash, text });
    return file;
  }
}

function describeText(text: string): TextFile {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, HASH_DIGITS);
  return { hash, size_bytes: Buffer.byteLength(text) };
}

/** The part of a failure for the summary, and for tables with little space. */
export function composeFailureRow(failure: DashboardFailure): FailureRow {
  const brief = shorten(failure.message);
  return {
    attempt: failure.attempt,
    batch_id: failure.batch_id,
    category: failure.category,
    cluster: failure.cluster,
    ecosystem: failure.ecosystem,
    exit_code: failure.exit_code,
    id: failure.id,
    message: brief,
    message_cut: brief !== failure.message,
    package: failure.package,
    platform: failure.platform,
    run_id: failure.run_id,
    subcategory: failure.subcategory,
    timestamp: failure.timestamp,
  };
}

export function composeAttempt(failure: DashboardFailure): AttemptRow {
  return {
    attempt: failure.attempt,
    category: failure.category,
    exit_code: failure.exit_code,
    id: failure.id,
    message: shorten(failure.message, ATTEMPT_BYTES),
    platform: failure.platform,
    subcategory: failure.subcategory,
    timestamp: failure.timestamp,
  };
}

/** The most informative line of a message, cut to fit. */
export function shorten(message: string | null, limitBytes = SHORT_MESSAGE_BYTES): string | null {
  if (message === null) return null;
  const line = salientLine(message).trim();
  return fitsBytes(line, limitBytes) ? line : `${cutEnd(line, limitBytes - ELLIPSIS_BYTES).trimEnd()}…`;
}

/** The beginning of a message that pages of records contain. */
export function limitMessage(message: string | null): string | null {
  return message === null ? null : cutEnd(message, MESSAGE_BYTES);
}
