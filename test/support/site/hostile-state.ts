/** Writes state files in which every text field of every type of record contains, in turn, each of the given texts. */

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { WRONG_VALUES } from "./hostile-texts.ts";

const STATUSES = ["pending", "success", "failed", "blocked", "requires_manual", "excluded"];
const RUN_TIME = (index: number) => `2026-05-${day(index)}T${String(index % 24).padStart(2, "0")}:30:00Z`;
const FAILURE_TIME = (index: number) => `2026-05-${day(index)}T${String(index % 24).padStart(2, "0")}:20:00Z`;

/**
 * Texts that readers refuse as names (control characters, too long) are only in messages. Those records have plain
 * names.
 */
export function writeTextState(root: string, texts: readonly string[]): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const all = texts.map((text, index) => ({ text, name: nameOf(text, index), index }));
  write("data/queues/priority-queue.json", JSON.stringify({ schema_version: 1, entries: all.map(composeEntry) }));
  write(
    "data/failures/batch-2026-05-01T00-00-00Z.jsonl",
    all.map((one) => `${JSON.stringify(composeRecipe(one))}\n`).join(""),
  );
  write(
    "data/failures/homebrew-2026-05-02T00-00-00Z.jsonl",
    all.map((one) => `${JSON.stringify(composeBatch(one))}\n`).join(""),
  );
  write("data/metrics/batch-runs.jsonl", all.map((one) => `${JSON.stringify(composeRun(one))}\n`).join(""));
  write(
    "data/disambiguations/all.jsonl",
    `${JSON.stringify({ schema_version: 1, ecosystem: "x", updated_at: RUN_TIME(3), disambiguations: all.map(composeChoice) })}\n`,
  );
  write("batch-control.json", JSON.stringify(composeControl(all)));
}

/** Records with values of the wrong type in every field, in addition to what writeTextState wrote. */
export function writeWrongTypes(root: string): void {
  const entries = WRONG_VALUES.flatMap((value, index) => {
    const name = `wrong-${index}`;
    const whole = { name, source: `npm:${name}`, priority: 1, status: "pending", confidence: "auto", failure_count: 0 };
    return Object.keys({ ...whole, next_retry_at: 0, blocked_by: 0, status_reason: 0, status_at: 0 }).map((key) => ({
      ...whole,
      name: `${name}-${key}`,
      [key]: value,
    }));
  });
  writeFileSync(
    path.join(root, "data/queues/priority-queue-wrong.json"),
    JSON.stringify({ schema_version: 1, entries }),
  );
  const failures = WRONG_VALUES.flatMap((value, index) => {
    const whole = {
      schema_version: 1,
      recipe: `wrong-${index}`,
      category: "install_failed",
      timestamp: FAILURE_TIME(index),
    };
    const keys = [
      "recipe",
      "category",
      "subcategory",
      "message",
      "full_output",
      "exit_code",
      "platform",
      "blocked_by",
      "batch_id",
      "timestamp",
      "workflow_run_url",
    ];
    return keys.map((key) => JSON.stringify({ ...whole, [key]: value }));
  });
  writeFileSync(path.join(root, "data/failures/wrong-2026-05-03T00-00-00Z.jsonl"), `${failures.join("\n")}\n`);
  const runs = WRONG_VALUES.flatMap((value, index) => {
    const whole = { batch_id: `wrong-${index}`, timestamp: RUN_TIME(index), total: 1, merged: 0 };
    const keys = [
      "batch_id",
      "timestamp",
      "total",
      "merged",
      "ecosystem",
      "ecosystems",
      "platforms",
      "packages_processed",
      "conclusion",
      "duration_seconds",
      "workflow_run_url",
    ];
    return keys.map((key) => JSON.stringify({ ...whole, batch_id: `wrong-${index}-${key}`, [key]: value }));
  });
  writeFileSync(path.join(root, "data/metrics/batch-runs-wrong.jsonl"), `${runs.join("\n")}\n`);
}

interface One {
  text: string;
  name: string;
  index: number;
}

/** The text in a form that readers accept as a name: without control characters, at most 90 characters. */
export function nameOf(text: string, index: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: readers refuse control characters
  const name = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "").slice(0, 90);
  return name.trim() === "" ? `blank-${index}` : name;
}

/** The name without characters that an ecosystem must not contain. */
function ecosystemOf({ name }: One): string {
  return name.replace(/[/\\:]|\.\./g, "_");
}

function composeEntry(one: One) {
  const { name, text, index } = one;
  return {
    name,
    source: `${ecosystemOf(one)}:${name}`,
    priority: 1 + (index % 3),
    status: index % 7 === 6 ? name : STATUSES[index % 7],
    confidence: index % 2 === 0 ? "curated" : name,
    failure_count: index % 4,
    next_retry_at: index % 4 === 0 ? null : RUN_TIME(index),
    blocked_by: [name, `dependency of ${name}`.slice(0, 90)],
    status_reason: text,
    status_at: RUN_TIME(index),
  };
}

function composeRecipe(one: One) {
  const { name, text, index } = one;
  return {
    schema_version: 1,
    recipe: name,
    ecosystem: ecosystemOf(one),
    platform: name,
    category: name,
    subcategory: name,
    message: index % 10 === 1 ? `${text} `.repeat(400) : text,
    full_output: `${text}\n`.repeat(400),
    exit_code: index % 9,
    batch_id: name,
    workflow_run_url: text,
    blocked_by: index % 3 === 0 ? [name] : [],
    timestamp: FAILURE_TIME(index),
  };
}

function composeBatch(one: One) {
  const { name, text, index } = one;
  const failure = {
    package_id: `${ecosystemOf(one)}:${name}`,
    category: "install_failed",
    subcategory: name,
    message: `error: ${text}`,
    timestamp: FAILURE_TIME(index + 5),
  };
  return {
    schema_version: 1,
    ecosystem: ecosystemOf(one),
    environment: name,
    updated_at: FAILURE_TIME(index),
    workflow_url: text,
    failures: [failure],
  };
}

function composeRun(one: One) {
  const { name, text, index } = one;
  return {
    schema_version: 1,
    batch_id: name,
    timestamp: RUN_TIME(index),
    ecosystems: { [ecosystemOf(one)]: 2 },
    total: 2,
    merged: index % 2,
    attempts: 2,
    succeeded: index % 2,
    failed: 2 - (index % 2),
    blocked: 0,
    packages_processed: [name, "other"],
    recipes_generated: index % 2 === 0 ? [] : [name],
    platforms: { [name]: { tested: 2, passed: 1, failed: 1 } },
    conclusion: index % 3 === 0 ? "success" : name,
    workflow_run_url: text,
    pull_request_url: text,
  };
}

function composeChoice(one: One) {
  const { name, index } = one;
  const selected = `${ecosystemOf(one)}:${name}`;
  return {
    tool: name,
    selected,
    alternatives: [name, selected],
    selection_reason: name,
    downloads_ratio: 2,
    high_risk: index % 2 === 0,
  };
}

function composeControl(all: readonly One[]) {
  const text = all
    .map((one) => one.text)
    .join(" ")
    .slice(0, 4000);
  const breakers = all.map((one) => {
    const state = one.index % 3 === 0 ? "open" : one.index % 3 === 1 ? "half-open" : one.name;
    return [
      ecosystemOf(one),
      { state, failures: 5, last_failure: FAILURE_TIME(one.index), opens_at: RUN_TIME(one.index) },
    ];
  });
  return {
    enabled: true,
    disabled_ecosystems: all.filter(({ index }) => index % 5 === 0).map(ecosystemOf),
    reason: text,
    incident_url: text,
    disabled_by: text,
    disabled_at: text,
    expected_resume: text,
    circuit_breaker: Object.fromEntries(breakers),
  };
}

function day(index: number): string {
  return String(1 + (index % 28)).padStart(2, "0");
}
