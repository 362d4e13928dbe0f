/** Finds the line in a streamed job log that says why the job failed, and the lines around it. */

import { openRedactor } from "../../src/text/redact-line.ts";
import { cleanLine, normalizeToken } from "./normalize-token.ts";

export interface LogScan {
  /** Takes the line as received, including its timestamp. */
  push(line: string): void;
  finish(): LogFindings;
}

export interface LogFindings {
  /** Represents the failure in a signature. */
  token: string;
  /** The lines around the one that says why the job failed, without timestamps, colours and secrets. */
  excerpt: string[];
}

export interface ScanOptions {
  /** The times of the failed step; null to use the whole log. */
  window: { startedAt: string; completedAt: string | null } | null;
  excerptLines: number;
}

const LINES_AFTER = 5;
const LINE_LENGTH = 300;
const EXCERPT_LENGTH = 4000;
const TIME = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z/;
const WORD = /(?<![\w-])(?:error|fatal|panic|exception|failed)(?=[:[( \t])/gi;
const EXIT_CODE = /exit code \d+/i;

/** Starts a scan. If any line falls within the failed step, only such lines count. */
export function scanLog({ window, excerptLines }: ScanOptions): LogScan {
  const whole = openScan(excerptLines);
  const inside = window === null ? null : openScan(excerptLines);
  let hasInside = false;
  let isInside = false;
  const redact = openRedactor();
  return {
    push(raw) {
      const time = TIME.exec(raw)?.[1];
      if (time !== undefined && window !== null) isInside = isWithin(time, window);
      const line = redact(cleanLine(raw.slice(0, 4 * LINE_LENGTH)));
      whole.push(line);
      if (!isInside) return;
      hasInside = true;
      inside?.push(line);
    },
    finish: () => (hasInside && inside !== null ? inside : whole).finish(),
  };
}

/** A step's times are whole seconds, so lines from the second in which the step ended still belong to the step. */
function isWithin(time: string, { startedAt, completedAt }: NonNullable<ScanOptions["window"]>): boolean {
  return time >= startedAt.slice(0, 19) && (completedAt === null || time <= completedAt.slice(0, 19));
}

interface Found {
  line: string;
  /** The lines before `line`, the line itself, and the lines after it as they arrive. */
  around: string[];
  /** How many lines are still to come. */
  due: number;
}

function openScan(excerptLines: number): LogScan {
  const before = Math.max(0, excerptLines - LINES_AFTER - 1);
  const ring: string[] = [];
  const found: { error?: Found; traceback?: Found; word?: Found; exit?: Found } = {};
  const open = new Set<Found>();
  let isTraceback = false;
  const keep = (line: string, replaced?: Found): Found => {
    if (replaced !== undefined) open.delete(replaced);
    const due = Math.min(LINES_AFTER, Math.max(0, excerptLines - 1));
    const one = { line, around: [...ring.slice(Math.max(0, ring.length - before)), line.slice(0, LINE_LENGTH)], due };
    open.add(one);
    return one;
  };
  return {
    push(line) {
      for (const one of open) {
        if (one.due > 0) one.around.push(line.slice(0, LINE_LENGTH));
        if (--one.due <= 0) open.delete(one);
      }
      if (isTraceback && /^\S/.test(line.replace(/^##\[[a-z]+\]/, ""))) {
        isTraceback = false;
        found.traceback = keep(line, found.traceback);
      } else if (/^\s*Traceback \(most recent call last\):/.test(line)) isTraceback = true;
      if (line.startsWith("##[error]")) {
        if (!line.startsWith("##[error]Process completed with exit code")) found.error = keep(line, found.error);
      } else if (found.word === undefined && speaksOfError(line)) found.word = keep(line);
      if (EXIT_CODE.test(line)) found.exit = keep(line, found.exit);
      ring.push(line.slice(0, LINE_LENGTH));
      if (ring.length > excerptLines) ring.shift();
    },
    finish() {
      const best = found.error ?? found.traceback ?? found.word ?? found.exit;
      const token = best === undefined ? "" : best === found.exit ? nameExit(best.line) : normalizeToken(best.line);
      const lines = best?.around ?? ring;
      return { token: token || "no-error-line", excerpt: cutLines(excerptLines === 0 ? [] : lines) };
    },
  };
}

function nameExit(line: string): string {
  return (EXIT_CODE.exec(line)?.[0] ?? "").toLowerCase();
}

/**
 * True if the line says that something failed. `0 failed`, `no error (…)`, `failed: 0` and options such as `--error` do
 * not say so.
 */
function speaksOfError(line: string): boolean {
  for (const { index, 0: word } of line.matchAll(WORD)) {
    const isCountBefore = /(?:^|[\s(,:=])(?:0|no|zero|without)\s+(?:\w+\s+)?$/i.test(
      line.slice(Math.max(0, index - 40), index),
    );
    const isCountAfter = /^[: \t]+0(?![\w.])/.test(line.slice(index + word.length, index + word.length + 10));
    if (!isCountBefore && !isCountAfter) return true;
  }
  return false;
}

/** If the lines are too long in total, drops the first ones. */
function cutLines(lines: readonly string[]): string[] {
  let left = EXCERPT_LENGTH;
  const kept: string[] = [];
  for (const line of lines.toReversed()) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept.reverse();
}
