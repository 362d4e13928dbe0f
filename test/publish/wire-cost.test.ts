/** The network cost of a run: requests do not grow with the state, and bytes do not grow with files outside of it. */

import { randomFillSync } from "node:crypto";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { everyNth } from "../support/every-nth.ts";
import { clone, createOrigin, git, type Origin, pushFiles, readAt, TempFolder } from "../support/git.ts";
import { type GitServer, serveGit } from "../support/git-http.ts";
import { isProof } from "../support/is-proof.ts";
import { COUNTS, publishCounts } from "../support/publish-counts.ts";

const FILES = isProof ? 600 : 200;
const BLOBLESS = ["--filter=blob:none"];

/** Three requests for the tip, a fourth if history is compared, two for the blobs of the state, two for the push. */
const MOST_REQUESTS = 8;

interface Served {
  origin: Origin;
  server: GitServer;
  /** Address of the repository. */
  url: string;
  env: Record<string, string>;
}

async function serve(folder: TempFolder, files: Record<string, string>): Promise<Served> {
  const origin = createOrigin(folder, files);
  mkdirSync(folder.at("served/o"), { recursive: true });
  symlinkSync(origin.bare, folder.at("served/o/r"));
  const server = await serveGit(folder.at("served"));
  return {
    origin,
    server,
    url: `${server.url}/o/r`,
    env: { GITHUB_SERVER_URL: server.url, GITHUB_REPOSITORY: "o/r" },
  };
}

/**
 * A checkout whose remote is the server. It is cloned from the server's folder, because this process cannot answer git
 * while it waits for git.
 */
function checkOut(folder: TempFolder, { origin, url }: Served, options: readonly string[]): string {
  const root = clone(folder, `file://${origin.bare}`, "c", options);
  git(root, ["remote", "set-url", "origin", url]);
  return root;
}

function stateOf(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`data/${n}.txt`, `content of ${n}\n`]));
}

/** Requests and bytes since the last call. */
function takeCost({ requests }: GitServer): { requests: number; bytes: number } {
  const taken = requests.splice(0);
  return { requests: taken.length, bytes: taken.reduce((sum, { answeredBytes }) => sum + answeredBytes, 0) };
}

const run = (folder: TempFolder, cwd: string, { env }: Served) => publishCounts(folder, { cwd, env });

interface Checkout {
  name: string;
  make(folder: TempFolder, served: Served): string;
}

describe(`with ${FILES} files, a run sends few requests, with any checkout`, () => {
  const checkouts: Checkout[] = [
    { name: "no checkout", make: (folder) => folder.at("empty") },
    {
      name: "a repository without a commit",
      make(folder, { url }) {
        git(folder.path, ["init", "--quiet", folder.at("new")]);
        git(folder.at("new"), ["remote", "add", "origin", url]);
        return folder.at("new");
      },
    },
    { name: "whole", make: (folder, served) => checkOut(folder, served, []) },
    { name: "shallow", make: (folder, served) => checkOut(folder, served, ["--depth=1"]) },
    { name: "without blobs", make: (folder, served) => checkOut(folder, served, [...BLOBLESS, "--no-checkout"]) },
    { name: "without trees", make: (folder, served) => checkOut(folder, served, ["--filter=tree:0", "--no-checkout"]) },
    { name: "sparse", make: (folder, served) => checkOut(folder, served, ["--sparse"]) },
    { name: "sparse and without blobs", make: (folder, served) => checkOut(folder, served, [...BLOBLESS, "--sparse"]) },
  ];

  test.each(everyNth(checkouts, 3))("$name", async ({ make }) => {
    using folder = new TempFolder();
    const served = await serve(folder, { ...stateOf(FILES), "beside.txt": "b\n" });
    await using server = served.server;
    const cwd = make(folder, served);
    server.requests.splice(0);
    expect(await run(folder, cwd, served)).toMatchObject({ kind: "published", report: { files: FILES } });
    const cost = takeCost(server);
    expect(cost.requests).toBeLessThanOrEqual(MOST_REQUESTS);
    pushFiles(served.origin, { "data/0.txt": "changed\n" });
    expect((await run(folder, cwd, served)).kind).toBe("published");
    const again = takeCost(server);
    expect(again.requests).toBeLessThanOrEqual(MOST_REQUESTS);
  });
});

test("files outside of a small state are not fetched", async () => {
  using folder = new TempFolder();
  const served = await serve(folder, { "README.md": "hello\n" });
  await using server = served.server;
  mkdirSync(`${served.origin.other}/big`);
  for (let n = 0; n < 10; n++)
    writeFileSync(`${served.origin.other}/big/${n}.bin`, randomFillSync(Buffer.alloc(1_000_000)));
  pushFiles(served.origin, stateOf(20));
  expect(await run(folder, folder.at("empty"), served)).toMatchObject({ kind: "published", report: { files: 20 } });
  const cost = takeCost(server);
  expect(cost.bytes).toBeLessThan(3_000_000);
});

test("a state behind links is fetched with two more requests at most", async () => {
  using folder = new TempFolder();
  const served = await serve(folder, { "README.md": "hello\n" });
  await using server = served.server;
  symlinkSync("real/inner", `${served.origin.other}/data`);
  const real = Object.entries(stateOf(60)).map(([file, text]) => [file.replace("data", "real/inner"), text]);
  pushFiles(served.origin, Object.fromEntries(real));
  expect(await run(folder, folder.at("empty"), served)).toMatchObject({ kind: "published", report: { files: 60 } });
  expect(takeCost(server).requests).toBeLessThanOrEqual(MOST_REQUESTS + 2);
});

test("after a lost race, only new content is fetched", async () => {
  using folder = new TempFolder();
  const served = await serve(folder, stateOf(FILES));
  await using server = served.server;
  const costs: { requests: number; bytes: number }[] = [];
  const published = await publishCounts(folder, {
    cwd: folder.at("empty"),
    env: served.env,
    onTip() {
      costs.push(takeCost(server));
      if (costs.length === 1) pushFiles(served.origin, { "data/new.txt": "new\n" });
    },
  });
  expect(published).toMatchObject({ kind: "published", attempts: 2, report: { files: FILES + 1 } });
  const [first, second] = costs as [(typeof costs)[0], (typeof costs)[0]];
  expect(second.requests).toBeLessThanOrEqual(MOST_REQUESTS);
  // The new tree lists all files again, but only one file is new.
  expect(second.bytes).toBeLessThan(first.bytes / 2);
});

test("a pushed commit whose answer was lost is found, and not created twice", async () => {
  using folder = new TempFolder();
  const served = await serve(folder, stateOf(3));
  await using server = served.server;
  let lost = 0;
  server.rewrite = (request, answer) => {
    const isPush = request.method === "POST" && request.url?.endsWith("git-receive-pack") === true;
    // Git first sends four bytes to ask whether it may push.
    if (!isPush || request.headers["content-length"] === "4" || lost++ > 0) return answer;
    pushFiles(served.origin, { "data/later.txt": "later\n" });
    return null;
  };
  const published = await run(folder, folder.at("empty"), served);
  expect(published).toMatchObject({ kind: "published", attempts: 2, report: { files: 3 } });
  // Curl may have sent the push more than once.
  expect(lost).toBeGreaterThan(0);
  expect(git(served.origin.bare, ["log", "--format=%s", "main"])).toBe("by another writer\ncount\nfirst");
  expect(published.kind === "published" && published.commit).toBe(git(served.origin.bare, ["rev-parse", "main~1"]));
  expect(readAt(served.origin.bare, "main", COUNTS)).toContain('"files":3');
});
