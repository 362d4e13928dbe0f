import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openGitTransport } from "../../src/git/git-transport.ts";
import type { Target, Transport } from "../../src/publish/transport.ts";
import { clone, createOrigin, git, gitEnv, pushFiles, readAt, snapshot, TempFolder } from "../support/git.ts";

const MAIN: Target = { sourceBranch: "main", targetBranch: "main", history: "append", paths: null };
const author = { name: "Bot", email: "bot@example.test" };
const date = new Date("2026-03-04T05:06:07Z");

async function checkOut(transport: Transport) {
  const result = await transport.checkOut();
  if (result.kind === "refused") throw new Error(result.text);
  return result.checkout;
}

function open(root: string, folder: TempFolder, target: Partial<Target> = {}, more: { remote?: string } = {}) {
  return openGitTransport({
    root,
    remote: more.remote ?? "origin",
    target: { ...MAIN, ...target },
    env: { ...gitEnv, RUNNER_TEMP: folder.path },
    log: (line) => expect.unreachable(line),
  });
}

test("commits on top of the tip at the remote, not of the commit that is checked out", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n" });
  const root = clone(folder, origin.bare, "clone");
  const tip = pushFiles(origin, { "state.txt": "2\n" });
  const before = snapshot(root);
  const transport = await open(root, folder);
  const checkout = await checkOut(transport);
  expect(checkout.commit).toBe(tip);
  writeFileSync(path.join(checkout.directory, "derived.txt"), "from 2\n");
  expect(await checkout.listCandidates?.()).toEqual(["derived.txt"]);
  const pushed = await transport.push({ paths: ["derived.txt"], message: "derive\n", author, date });
  await transport.close();
  expect(pushed).toEqual({ kind: "pushed", commit: git(origin.bare, ["rev-parse", "main"]) });
  expect(git(origin.bare, ["log", "-1", "--format=%P|%an|%ae|%ct|%cn|%s", "main"])).toBe(
    `${tip}|Bot|bot@example.test|${date.getTime() / 1000}|Bot|derive`,
  );
  expect(readAt(origin.bare, "main", "derived.txt")).toBe("from 2\n");
  expect(snapshot(root)).toBe(before);
});
