/** The memory that a large log costs the whole process, compared with a log of one line. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openTracker } from "../../support/failure-tracker.ts";
import { isProof } from "../../support/is-proof.ts";

const MIB = 2 ** 20;
const LINE = Buffer.from("2026-11-20T10:00:00.0000000Z a line of the usual length, which says nothing of interest\n");
const LINES = Buffer.concat(Array<Buffer>(Math.floor(MIB / LINE.length)).fill(LINE));
const BINARY = Buffer.alloc(MIB, "\u00ff\u0000 no line end ");
const MOST_MIB = 64;
/** More than MOST_MIB, so that the test fails if the whole log is kept in memory. */
const READ_MIB = isProof ? 128 : 80;

interface Reading {
  code: number | null;
  body: string;
  sentMib: number;
  /** Peak memory of the process when it opened the issue: all logs have been read by then. */
  peakMib: number;
}

async function readLog(piece: Buffer, pieces: number, inputs: Record<string, string>): Promise<Reading> {
  await using stage = await openTracker();
  const job = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: [] };
  stage.addRun({ id: 9001, conclusion: "failure", branch: "main", jobs: [job] });
  const id = stage.github.state.jobs.at(-1)?.id as number;
  let sent = 0;
  function* content() {
    for (; sent < pieces; sent++) yield piece;
  }
  stage.github.state.logs.set(id, { content, gone: null });
  const { child, result } = await stage.start(await stage.eventOf(9001), inputs);
  let peakMib = Number.NaN;
  stage.github.script.beforeNext({ method: "POST" }, () => {
    peakMib = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
  });
  const { code } = await result;
  return { code, body: stage.body(1), sentMib: (sent * piece.length) / MIB, peakMib };
}

describe("a large log", { timeout: 180_000 }, () => {
  test.each([
    { name: "1 GiB of lines, within the default", piece: LINES, pieces: 1025, inputs: {}, isWhole: false },
    {
      name: "1 GiB, binary and without line ends, within the default",
      piece: BINARY,
      pieces: 1024,
      inputs: {},
      isWhole: false,
    },
    {
      name: `${READ_MIB} MiB of lines, read to its end`,
      piece: LINES,
      pieces: READ_MIB + 1,
      inputs: { "log-max-bytes": String(2 ** 31) },
      isWhole: true,
    },
  ])("$name, takes less than 64 MiB more than one line", async ({ piece, pieces, inputs, isWhole }) => {
    const small = await readLog(LINE, 1, inputs);
    const large = await readLog(piece, pieces, inputs);
    expect([small.code, large.code]).toEqual([0, 0]);
    expect(large.body.includes("Only the first 20971520 bytes of the log were read.")).toBe(!isWhole);
    expect(large.sentMib >= READ_MIB).toBe(isWhole);
    expect(large.body.length).toBeLessThan(10_000);
    expect(large.peakMib - small.peakMib).toBeLessThan(MOST_MIB);
  });
});
