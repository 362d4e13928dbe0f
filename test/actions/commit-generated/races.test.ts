/** Many simultaneous writers with one datum each: all are published, and no datum is lost. */

import { expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import { everyNth } from "../../support/every-nth.ts";
import { clone, countCommits, createOrigin, git, readAt, TempFolder, writeFiles } from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

/** `npm run proof` starts as many writers as the benchmark. */
const WRITERS = isProof ? 16 : 4;

interface Way {
  name: string;
  inputs(id: number): Record<string, string>;
  /** The files that an earlier step of the job left in the writer's checkout. */
  left?(id: number): Record<string, string>;
  /** The file on the branch that must contain this writer's datum. */
  file(id: number): string;
}

const ways: readonly Way[] = [
  {
    name: "rerun: false",
    inputs: (id) => ({ run: `echo datum-${id}. > out/${id}.txt`, paths: "out/*", rerun: "false" }),
    file: (id) => `out/${id}.txt`,
  },
  {
    name: "append to JSON lines",
    inputs: (id) => ({ run: `echo '{"id":"datum-${id}."}' >> log.jsonl`, append: "log.jsonl" }),
    file: () => "log.jsonl",
  },
  {
    name: "append to a JSON array, by a key",
    inputs: (id) => ({
      run: `sed -i 's/"n": 0, "at": ${id}}/"n": "datum-${id}.", "at": ${id}}/' log.json`,
      append: "log.json",
      "append-key": "at",
    }),
    file: () => "log.json",
  },
  {
    name: "files of earlier steps",
    inputs: () => ({ paths: "out/*" }),
    left: (id) => ({ [`out/${id}.txt`]: `datum-${id}.\n` }),
    file: (id) => `out/${id}.txt`,
  },
  {
    name: "records of earlier steps",
    inputs: () => ({ append: "log.jsonl" }),
    left: (id) => ({ "log.jsonl": `{"id":"seed"}\n{"id":"datum-${id}."}\n` }),
    file: () => "log.jsonl",
  },
];

test.each(everyNth(ways, 2))("$name", { timeout: 600_000 }, async ({ inputs, left, file }) => {
  using folder = new TempFolder();
  const ids = Array.from({ length: WRITERS }, (_, id) => id);
  const records = ids.map((id) => `  {"n": 0, "at": ${id}}`).join(",\n");
  const seed = { "out/seed.txt": "seed\n", "log.jsonl": '{"id":"seed"}\n', "log.json": `[\n${records}\n]\n` };
  const origin = createOrigin(folder, seed);
  const clock = startClock("2026-05-12T12:00:00Z");
  const runs = ids.map((id) => {
    const workspace = clone(folder, origin.bare, `clone-${id}`);
    writeFiles(workspace, left?.(id) ?? {});
    return { folder: folder.at(`run-${id}`), workspace, inputs: inputs(id) };
  });
  const results = await Promise.all(runs.map((run) => runInProcess(action, run, clock)));
  expect(results.map(({ outputs }) => outputs.outcome)).toEqual(ids.map(() => "published"));
  expect(countCommits(origin.bare)).toBe(1 + WRITERS);
  for (const id of ids) expect(readAt(origin.bare, "main", file(id))).toContain(`datum-${id}.`);
  expect(readAt(origin.bare, "main", "out/seed.txt")).toBe("seed\n");
  expect(git(origin.bare, ["fsck", "--strict"])).not.toMatch(/error|missing|broken/);
});
