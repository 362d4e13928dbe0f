import { renameSync } from "node:fs";
import { describe, expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import {
  clone,
  countCommits,
  createOrigin,
  git,
  pushFiles,
  readAt,
  snapshot,
  TempFolder,
  writeFiles,
  writeHook,
} from "../../support/git.ts";
import { serveGit } from "../../support/git-http.ts";
import { isProof } from "../../support/is-proof.ts";
import { startAction } from "../../support/run-action.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

const COPY = { run: "cp state.txt out.txt", paths: "out.txt", "retry-base-ms": "1" };

function prepare(folder: TempFolder, files = { "state.txt": "1\n" }) {
  const origin = createOrigin(folder, files);
  const root = clone(folder, origin.bare, "clone");
  const run = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
    runInProcess(
      action,
      { folder: folder.at("run"), workspace: root, inputs, env },
      startClock("2026-05-12T12:00:00Z"),
    );
  return { origin, root, run };
}

describe("a rule that refuses", () => {
  const GH006 = "GH006: Protected branch update failed for refs/heads/main.";
  const GH013 = "GH013: Repository rule violations found for refs/heads/main.";
  test.each([
    {
      name: "GH006",
      says: GH006,
      message:
        /after 1 attempt\. It was refused by branch protection: GH006: Protected branch update failed.*through a pull request.*bypass the rule.*publish: branch/s,
    },
    {
      name: "GH013",
      says: GH013,
      message:
        /after 1 attempt\. It was refused by a repository rule: GH013: Repository rule violations.*through a pull request.*bypass the rule.*publish: branch/s,
    },
    {
      name: "another hook",
      says: "no, thanks",
      message: /after 1 attempt\. It was refused by a hook of the server: no, thanks/,
    },
  ])("$name: exactly one attempt, with the rule and the remedies", async ({ says, message }) => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder);
    const before = snapshot(root);
    const log = folder.at("pushes");
    writeHook(
      origin.bare,
      "pre-receive",
      `echo push >> '${log}'\necho 'error: ${says}' >&2\necho 'error: Changes must be made through a pull request.' >&2\nexit 1`,
    );
    const result = await run({ ...COPY, "max-attempts": "30" });
    expect(result).toMatchObject({
      code: 1,
      outputs: { outcome: "failed", changed: "false", attempts: "1", "commit-sha": "" },
    });
    expect(result.annotations).toEqual([{ kind: "error", message: expect.stringMatching(message) }]);
    expect(git(folder.path, ["hash-object", log])).toBe(
      git(folder.path, ["hash-object", "--stdin"], { input: "push\n" }),
    );
    expect(countCommits(origin.bare)).toBe(1);
    expect(snapshot(root)).toBe(before);
  });
});

describe("a remote that is down", () => {
  test("for the first two attempts: published at the third", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder);
    await using server = await serveGit(folder.path);
    git(root, ["remote", "set-url", "origin", `${server.url}/origin.git`]);
    let down = 2;
    server.intercept = (_, response) => {
      if (down-- <= 0) return false;
      response.writeHead(503).end();
      return true;
    };
    const result = await run(COPY);
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "3" } });
    expect(readAt(origin.bare, "main", "out.txt")).toBe("1\n");
    expect(result.log.match(/^Attempt \d: server not reached/gm)).toHaveLength(2);
  });

  test("for all four attempts: fails, and says that nothing was published", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder);
    await using server = await serveGit(folder.path);
    git(root, ["remote", "set-url", "origin", `${server.url}/origin.git`]);
    server.intercept = (_, response) => response.writeHead(503).end() !== undefined;
    const failed = await run(COPY);
    expect(failed).toMatchObject({ code: 1, outputs: { outcome: "failed", attempts: "4" } });
    expect(failed.annotations[0]?.message).toMatch(/^Nothing was published to branch "main" after 4 attempts.*503/s);
    expect(countCommits(origin.bare)).toBe(1);
  });

  test("because the remote does not exist: one attempt, and the message names the repository", async () => {
    using folder = new TempFolder();
    const { origin, run } = prepare(folder);
    const away = folder.at("away.git");
    renameSync(origin.bare, away);
    const failed = await run(COPY);
    expect(failed).toMatchObject({ code: 1, outputs: { outcome: "failed", attempts: "1" } });
    expect(failed.annotations[0]?.message).toMatch(/after 1 attempt\. It was refused by the server, which has no such/);
    renameSync(away, origin.bare);
    expect(await run(COPY)).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "1" } });
  });

  test("when the push succeeds but its answer is lost, there is no second commit", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder);
    await using server = await serveGit(folder.path);
    git(root, ["remote", "set-url", "origin", `${server.url}/origin.git`]);
    writeHook(origin.bare, "post-receive", `touch '${folder.at("landed")}'`);
    let lost = 0;
    server.intercept = (request, response) => {
      if (request.method === "POST" && request.url?.endsWith("git-receive-pack") && lost++ === 0) {
        // The server finishes its work, but the client gets no answer.
        response.writeHead = () => response;
        response.end = () => response.destroy() as typeof response;
      }
      return false;
    };
    const result = await run(COPY);
    // curl itself repeats the request when a connection breaks. The second push then finds that the first one moved the
    // branch.
    expect(lost).toBeGreaterThan(0);
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "2" } });
    expect(result.outputs["commit-sha"]).toBe(git(origin.bare, ["rev-parse", "main"]));
    expect(countCommits(origin.bare)).toBe(2);
  });
});

describe("nothing new", () => {
  const NOTED = {
    run: 'printf \'{"generated_at":"%s","n":%s}\' "$RANDOM$RANDOM" "$(cat n.txt)" > out.json',
    paths: "*.json",
    "ignore-json-fields": "generated_at",
  };

  test("a change to only a volatile field does not count, however often the command runs", async () => {
    using folder = new TempFolder();
    const { origin, run } = prepare(folder, { "n.txt": "1" } as never);
    expect((await run(NOTED)).outputs.outcome).toBe("published");
    for (let turn = 0; turn < (isProof ? 10 : 3); turn++) {
      expect(await run(NOTED)).toMatchObject({
        code: 0,
        outputs: { outcome: "unchanged", changed: "false", attempts: "1", paths: "" },
      });
    }
    expect(countCommits(origin.bare)).toBe(2);
    pushFiles(origin, { "n.txt": "2" });
    expect((await run(NOTED)).outputs.outcome).toBe("published");
    expect(countCommits(origin.bare)).toBe(4);
  });
});

test("a dirty checkout, staged and untracked files are neither published nor touched", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder);
  writeFiles(root, { "state.txt": "dirty\n", "out.txt": "not mine\n", "staged.txt": "s\n", "loose.txt": "l\n" });
  git(root, ["add", "staged.txt"]);
  const before = snapshot(root);
  expect((await run({ ...COPY, paths: "**" })).outputs).toMatchObject({ outcome: "published", paths: "out.txt" });
  expect(readAt(origin.bare, "main", "out.txt")).toBe("1\n");
  expect(git(origin.bare, ["ls-tree", "-r", "--name-only", "main"])).toBe("out.txt\nstate.txt");
  expect(snapshot(root)).toBe(before);
});

test("with default inputs, several writers of one file are all published, and no datum is lost", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "entries/seed.txt": "seed\n", "generated.txt": "seed\n" });
  const ids = Array.from({ length: isProof ? 8 : 4 }, (_, id) => id);
  const roots = ids.map((id) => clone(folder, origin.bare, `clone-${id}`));
  const results = await Promise.all(
    ids.map((id) => {
      const inputs = {
        run: `echo datum-${id} > entries/${id}.txt\ncat entries/*.txt | sort > generated.txt`,
        paths: "entries/*\ngenerated.txt",
      };
      return startAction("commit-generated", { folder: folder.at(`run-${id}`), workspace: roots[id] as string, inputs })
        .result;
    }),
  );
  expect(results.map(({ outputs }) => outputs.outcome)).toEqual(ids.map(() => "published"));
  expect(readAt(origin.bare, "main", "generated.txt")).toBe(`${ids.map((id) => `datum-${id}\n`).join("")}seed\n`);
  expect(countCommits(origin.bare)).toBe(ids.length + 1);
  const files = ["entries", "generated.txt"];
  for (const commit of git(origin.bare, ["rev-list", "main"]).split("\n")) {
    // In every commit, the generated file matches the state.
    const entries = git(origin.bare, ["ls-tree", "--name-only", `${commit}:${files[0]}`]).split("\n");
    expect(readAt(origin.bare, commit, "generated.txt")?.trim().split("\n")).toHaveLength(entries.length);
  }
});
