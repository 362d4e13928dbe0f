/** Reads the sample state without the readers that are under test. */

import { readdirSync, readFileSync } from "node:fs";

export const STATE = "fixtures/state";
export const NEXT = "fixtures/batch";

export interface Entry {
  name: string;
  source: string;
  priority: number;
  status: string;
  confidence: string;
  failure_count: number;
  next_retry_at: string | null;
  blocked_by?: string[];
  status_reason?: string;
}
export interface Item {
  package_id?: string;
  recipe?: string;
  category?: string;
  subcategory?: string;
  message?: string;
  full_output?: string;
  blocked_by?: string[];
  batch_id?: string;
  workflow_url?: string;
  timestamp?: string;
  exit_code?: number;
}
export interface Run {
  batch_id: string;
  total: number;
  timestamp: string;
  ecosystem?: string;
  ecosystems?: Record<string, number>;
  attempts?: number;
  [count: string]: unknown;
}

export const read = (file: string, root = STATE) => readFileSync(`${root}/${file}`, "utf8");
export const failureText = (name: string) => read(`data/failures/${name}`);
export const entries = (root = STATE): Entry[] => JSON.parse(read("data/queues/priority-queue.json", root)).entries;
export const control = (root = STATE) => JSON.parse(read("batch-control.json", root));
export const failureFiles = readdirSync(`${STATE}/data/failures`);
export const metricsFiles = readdirSync(`${STATE}/data/metrics`).filter((name) => name.startsWith("batch-runs"));
export const isStrict = (name: string) => /Z-[0-9a-f]{8}\.jsonl$/.test(name);

/** Records of every line that is JSON, and of the pretty-printed file. */
export function items(names = failureFiles): Item[] {
  return names.flatMap((name) => {
    const text = failureText(name).replace("\uFEFF", "");
    const texts = text.startsWith("{\n") ? [text] : text.split(/\r?\n/);
    return texts.filter(isJson).flatMap((line) => {
      const record = JSON.parse(line);
      return (record.failures ?? [record]) as Item[];
    });
  });
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The objects of a file with one object per line, or with every closing brace in the first column. */
export function runs(name: string, root = STATE): Run[] {
  const text = read(`data/metrics/${name}`, root);
  return text
    .split(/(?<=^\}|\}(?=\n\{))\n/m)
    .filter((part) => part.trim() !== "")
    .map((part) => JSON.parse(part));
}
