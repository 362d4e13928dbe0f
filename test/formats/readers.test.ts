/** Compares the readers, which are written by hand, with the schemas. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { Control } from "../../src/formats/control.ts";
import { DisambiguationLine } from "../../src/formats/disambiguation.ts";
import { FailureLine } from "../../src/formats/failure.ts";
import { OldQueue, Queue } from "../../src/formats/queue.ts";
import { RunLine } from "../../src/formats/run.ts";
import { deriveSubcategory } from "../../src/pipeline/classify-failure.ts";
import { Problems } from "../../src/state/problems.ts";
import { indexQueue } from "../../src/state/queue-index.ts";
import { readControl } from "../../src/state/read-control.ts";
import { readDisambiguations } from "../../src/state/read-disambiguations.ts";
import { readFailures } from "../../src/state/read-failures.ts";
import type { RawFile } from "../../src/state/read-json-stream.ts";
import { readQueue } from "../../src/state/read-queue.ts";
import { readRuns } from "../../src/state/read-runs.ts";
import { arbitraryOf } from "./arbitrary-of.ts";

interface Row {
  name: string;
  schema: z.ZodType;
  /** Reads a file, and returns the number of records. */
  read(raw: RawFile, problems: Problems): number;
  /** The number of records in the value. */
  count(value: never): number;
  /** Makes fields consistent with each other. A schema cannot require that, because it checks them one by one. */
  arrange?(value: never): unknown;
}

const TIME = "2026-05-12T17:30:00Z";
const noLines = () => 1;
const rows: Row[] = [
  {
    name: "the queue",
    schema: Queue,
    read: (raw, problems) => readQueue(raw, problems, noLines).unified.length,
    count: (value: Queue) => value.entries.length,
    arrange: (value: Queue) => ({ ...value, entries: withOwnNames(value.entries) }),
  },
  {
    name: "an old queue",
    schema: OldQueue,
    read: (raw, problems) => readQueue(raw, problems, noLines).old.length,
    count: (value: OldQueue) => value.packages.length,
    arrange: (value: OldQueue) => ({
      ...value,
      packages: withOwnNames(value.packages).map((each) => ({ ...each, source: ecosystemOf(each.id) })),
    }),
  },
  {
    name: "a failure",
    schema: FailureLine,
    read: (raw, problems) =>
      countCalls((add) =>
        readFailures(raw, { queue: indexQueue([]), problems, share, classify: deriveSubcategory }, add),
      ),
    count: () => 1,
  },
  {
    name: "a run",
    schema: RunLine,
    read: (raw, problems) => countCalls((add) => readRuns(raw, problems, add)),
    count: () => 1,
    arrange: addUp,
  },
  {
    name: "choices between sources",
    schema: DisambiguationLine,
    read: (raw, problems) => countCalls((add) => readDisambiguations(raw, problems, add)),
    count: (value: DisambiguationLine) => value.disambiguations.length,
  },
  {
    name: "the control file",
    schema: Control,
    read: (raw, problems) => readControl(raw, problems)?.breakers.size ?? -1,
    count: (value: Control) => Object.keys(value.circuit_breaker).length,
    arrange: (value: Control) => ({
      ...value,
      circuit_breaker: Object.fromEntries(
        Object.entries(value.circuit_breaker).map(([name, breaker]) => [name, { opens_at: TIME, ...breaker }]),
      ),
    }),
  },
];

describe("values that the schema accepts are read completely and without a problem:", () => {
  test.each(rows)("$name", ({ schema, read, count, arrange }) => {
    const property = fc.property(arbitraryOf(schema), (random) => {
      const value = arrange?.(random as never) ?? random;
      expect(schema.safeParse(value).success).toBe(true);
      const problems = new Problems();
      const raw: RawFile = { file: "a.jsonl", name: "a.jsonl", values: [{ value, line: 1 }], isBroken: false };
      expect(read(raw, problems)).toBe(count(value as never));
      expect(problems.list()).toEqual([]);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

function addUp(run: RunLine): RunLine {
  const platforms = Object.entries(run.platforms).map(([name, each]) => [
    name,
    { ...each, tested: each.passed + each.failed },
  ]);
  const attempts = run.succeeded + run.failed + run.blocked + run.unverified;
  return { ...run, attempts, platforms: Object.fromEntries(platforms) };
}

function ecosystemOf(source: string): string {
  return source.includes(":") ? source.slice(0, source.indexOf(":")) : "";
}

function withOwnNames<T extends { name: string }>(packages: readonly T[]): T[] {
  return packages.map((each, index) => ({ ...each, name: `${each.name}-${index}` }));
}

function share(text: string): string {
  return text;
}

function countCalls(read: (add: () => void) => void): number {
  let calls = 0;
  read(() => calls++);
  return calls;
}
