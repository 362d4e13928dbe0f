/** Small random trees and changes: git and the API create the same tree, or refuse the change in the same words. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CommitWriter, Target, Tip, TipReader } from "../../src/publish/transport.ts";
import { everyNth } from "../support/every-nth.ts";
import type { FileContent } from "../support/github/bare-repository.ts";
import { inTurn } from "../support/in-turn.ts";
import { isProof } from "../support/is-proof.ts";
import { BOT, OURS, openTransport, openWorld, readTip, run, type Way, type World, write } from "./publishing.ts";

type Files = Record<string, FileContent>;

const STATE = { "data/queue.jsonl": "{}\n" };
const TARGETS: Target[] = [
  { sourceBranch: "main", targetBranch: "main", history: "append" },
  { sourceBranch: "main", targetBranch: "kept", history: "orphan-append" },
  { sourceBranch: "main", targetBranch: "replaced", history: "orphan-replace" },
  { sourceBranch: "main", targetBranch: "forked", history: "fork" },
];

const name = fc.constantFrom("a", "b", "c.json", "ü", "-x", "d e", "lib");
const place = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
const text = fc.oneof(
  fc.constantFrom("", "x", "x\r\ny\n", '"12n', "a\0b", "\uFEFFx", "../up"),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
);
const mode = fc.constantFrom("100644", "100755", "120000");
const content = fc.oneof(text, fc.record({ mode, content: fc.constantFrom("a", "b", "data", "nowhere") }));
/** Random files, none of them below another file. */
const tree = fc.dictionary(place, content, { maxKeys: 6 }).map(withoutClashes);
const change = fc.dictionary(place, fc.option(content, { freq: 3 }), { minKeys: 1, maxKeys: 5 }).map(withoutClashes);

function withoutClashes<T extends FileContent>(files: Record<string, T>): Record<string, T> {
  const held = Object.keys(files).filter((file) => files[file] !== null);
  const isBelow = (file: string) => held.some((other) => file.startsWith(`${other}/`));
  return Object.fromEntries(Object.entries(files).filter(([file, each]) => each === null || !isBelow(file)));
}

/** Also removes files that are in the way: those below a changed file's path, and a file that must become a folder. */
function complete(files: Files, held: readonly string[]): Files {
  const written = Object.keys(files).filter((file) => files[file] !== null);
  const inTheWay = held.filter((file) =>
    written.some((other) => file.startsWith(`${other}/`) || other.startsWith(`${file}/`)),
  );
  return { ...Object.fromEntries(inTheWay.map((file) => [file, null])), ...files };
}

/** The id of the commit; otherwise the kind of the result, such as `unchanged`, or the message of the error. */
async function commit(writer: CommitWriter, tip: Tip, paths: readonly string[]): Promise<{ id: string } | string> {
  try {
    const made = await writer.commit({ paths, message: OURS.message, author: BOT, date: new Date(0) }, tip);
    return made.kind === "committed" ? { id: made.commit } : made.kind;
  } catch (error) {
    return (error as Error).message;
  }
}

describe.each(everyNth(TARGETS, 2))("$history", (target) => {
  test("git and the API create the same tree", async () => {
    await using world = await openWorld(STATE);
    const paths = { scope: { published: ["a"], compared: [] } };
    const git = await openTransport(world, { reader: "git", writer: "git", target, ...paths });
    const api = await openTransport(world, { reader: "git", writer: "api", target, ...paths });
    const treeOf = (rev: string) => world.remote.git(["rev-parse", `${rev}^{tree}`]);
    const property = fc.asyncProperty(tree, change, fc.boolean(), async (held, files, isComplete) => {
      await replaceTree(world, target.targetBranch, held);
      const given = isComplete ? complete(files, Object.keys(held)) : files;
      const [one, two] = [await derive(git.reader, given), await derive(api.reader, given)];
      const byApi = await commit(api.writer, two, Object.keys(given));
      const byGit = await commit(git.writer, one, Object.keys(given));
      if (typeof byGit === "string" || typeof byApi === "string") {
        expect(byApi).toEqual(byGit);
        return;
      }
      expect(await git.writer.push(byGit.id, one)).toEqual({ kind: "pushed" });
      expect(await treeOf(byApi.id)).toBe(await treeOf(byGit.id));
    });
    try {
      await fc.assert(property, { seed: 20261130, numRuns: isProof ? 400 : 3 });
    } finally {
      await git.reader.close();
      await api.reader.close();
    }
  });
});

async function derive(reader: TipReader, files: Files): Promise<Tip> {
  const tip = await readTip(reader);
  await write(tip, files);
  return tip;
}

/** Leaves only these files and the state on the branch, as commits of an earlier run. */
async function replaceTree(world: World, branch: string, files: Files): Promise<void> {
  const now = (await world.remote.tip(branch)) === null ? [] : await world.remote.list(branch);
  const gone = Object.fromEntries(now.map((line) => [line.split(" ").slice(2).join(" "), null]));
  await world.remote.commit(gone, branch, OURS);
  await world.remote.commit({ ...STATE, ...files }, branch, OURS);
}

const WRITERS = isProof ? 16 : 4;

const HISTORIES = [
  { history: "orphan-append" as const, commits: WRITERS },
  { history: "orphan-replace" as const, commits: 1 },
];
const WAYS: Way[] = [
  { reader: "git", writer: "git" },
  { reader: "api", writer: "api" },
];

test.each(inTurn(HISTORIES, WAYS))(
  "simultaneous writers of different outputs lose none of them: $row.history, by $way.writer",
  async ({ row: { history, commits }, way }) => {
    await using world = await openWorld(STATE);
    const target = { targetBranch: "derived", history };
    const results = await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) =>
        run(world, { ...way, target, maxAttempts: 30, derive: (tip) => write(tip, { [`out/${writer}.json`]: "{}" }) }),
      ),
    );
    expect(results.map(({ kind }) => kind)).toEqual(Array(WRITERS).fill("published"));
    expect(await world.remote.list("derived")).toHaveLength(WRITERS);
    expect(await world.remote.log("derived", "%H")).toHaveLength(commits);
  },
);
