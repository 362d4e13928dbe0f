import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { DASHBOARD, deriveDashboard, listPaths, openWorld, run, summarize, TOKEN, write } from "./publishing.ts";

const STATE = {
  "README.md": "A shop.\n",
  "data/failures.jsonl": "{}\n",
  "data/queue.jsonl": "{}\n{}\n",
  "website/index.html": "<h1>Shop</h1>\n",
};
const VIA_PULL_REQUEST = "Changes must be made through a pull request.";
const UPDATE_REF = { method: "PATCH", path: /\/git\/refs\// };

describe("publishing on the branch that state is read from", () => {
  test("commits the derived file as a child of the tip, and leaves no temporary file", async () => {
    await using world = await openWorld(STATE);
    const before = await world.remote.tip("main");
    const published = await run(world);
    expect(published).toMatchObject({ kind: "published", attempts: 1, commit: await world.remote.tip("main") });
    expect(await world.remote.log("main", "%P %s")).toEqual([`${before} chore(dashboard): update`, " change main"]);
    expect((await world.remote.read("main", DASHBOARD))?.toString()).toBe('{"failures.jsonl":1,"queue.jsonl":2}');
    const paths = ["README.md", "data/failures.jsonl", "data/queue.jsonl", "website/index.html", DASHBOARD];
    expect(await listPaths(world)).toEqual(paths);
    expect(await readdir(world.temporaryRoot)).toEqual([]);
  });

  test("costs ten requests for two files of state, whatever other files the repository has", async () => {
    await using world = await openWorld(STATE);
    await run(world);
    expect(summarize(world)).toEqual([
      "GET git/ref",
      "GET git/commits",
      "GET git/trees", // root
      "GET git/trees", // data
      "GET git/blobs",
      "GET git/blobs",
      "GET git/trees", // website
      "POST git/trees",
      "POST git/commits",
      "PATCH git/refs",
    ]);
  });

  test("if git reads, costs four API requests and five git requests, whatever the state is", async () => {
    await using world = await openWorld(STATE);
    expect(await run(world, { reader: "git" })).toMatchObject({ kind: "published", attempts: 1 });
    expect(summarize(world)).toEqual(["GET git/commits", "POST git/trees", "POST git/commits", "PATCH git/refs"]);
    const isGit = ({ path }: { path: string }) => path.startsWith("/acme/shop/");
    expect(world.github.requests.filter(isGit).map(({ method, path }) => `${method} ${path.slice(11)}`)).toEqual([
      "GET info/refs",
      "POST git-upload-pack", // the list of refs
      "POST git-upload-pack", // the tip, without file contents
      "GET info/refs",
      "POST git-upload-pack", // the contents of the state
    ]);
    expect((await world.remote.read("main", DASHBOARD))?.toString()).toBe('{"failures.jsonl":1,"queue.jsonl":2}');
    expect(await readdir(world.temporaryRoot)).toEqual([]);
  });

  test("commits nothing if nothing changed", async () => {
    await using world = await openWorld(STATE);
    await run(world);
    const tip = await world.remote.tip("main");
    world.github.requests.length = 0;
    expect(await run(world)).toMatchObject({ kind: "unchanged", attempts: 1, paths: [] });
    expect(await world.remote.tip("main")).toBe(tip);
    expect(world.github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("derives again from the new tip after a lost race, and reads only changed contents", async () => {
    await using world = await openWorld(STATE);
    world.github.script.beforeNext(UPDATE_REF, async () => {
      await world.remote.commit({ "data/queue.jsonl": "{}\n{}\n{}\n" });
    });
    const published = await run(world);
    expect(published).toMatchObject({ kind: "published", attempts: 2 });
    expect((await world.remote.read("main", DASHBOARD))?.toString()).toBe('{"failures.jsonl":1,"queue.jsonl":3}');
    expect((await world.remote.log("main", "%s")).length).toBe(3);
    expect(world.log).toContainEqual(expect.stringContaining("raced"));
    const blobs = world.github.requests.filter(({ method, path }) => method === "GET" && path.includes("/git/blobs/"));
    expect(blobs).toHaveLength(3);
  });

  test("starts each attempt with an empty folder", async () => {
    await using world = await openWorld(STATE);
    world.github.script.beforeNext(UPDATE_REF, async () => {
      await world.remote.commit({ "data/failures.jsonl": null });
    });
    const seen: string[][] = [];
    await run(world, {
      derive: async (tip) => {
        seen.push(await readdir(tip.folder, { recursive: true }));
        await write(tip, { "scratch/notes.txt": "x" });
        return deriveDashboard(tip);
      },
    });
    expect(seen).toEqual([[], []]);
    expect((await world.remote.read("main", DASHBOARD))?.toString()).toBe('{"queue.jsonl":2}');
  });

  test.each([
    { name: "an answer of 502", status: 502 as const },
    { name: "a closed connection", status: "drop" as const },
  ])("publishes once if the branch was moved but the answer was $name", async ({ status }) => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ ...UPDATE_REF, status, when: "after" });
    const published = await run(world);
    expect(published).toMatchObject({ kind: "published", attempts: 2, commit: await world.remote.tip("main") });
    expect(await world.remote.log("main", "%s")).toEqual(["chore(dashboard): update", "change main"]);
    expect(world.github.requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
  });

  test("finds its own commit below a later one", async () => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ ...UPDATE_REF, status: 504, when: "after" });
    world.github.script.beforeNext({ method: "GET", path: /\/git\/ref\// }, () => {
      world.github.script.beforeNext({ method: "GET", path: /\/git\/ref\// }, async () => {
        await world.remote.commit({ "README.md": "Another shop.\n" });
      });
    });
    expect(await run(world)).toMatchObject({ kind: "published", attempts: 2 });
    expect(await world.remote.log("main", "%s")).toEqual(["change main", "chore(dashboard): update", "change main"]);
  });

  test("pushes again if the branch was not moved", async () => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ ...UPDATE_REF, status: "drop", when: "before" });
    expect(await run(world)).toMatchObject({ kind: "published", attempts: 2 });
    expect(await world.remote.log("main", "%s")).toEqual(["chore(dashboard): update", "change main"]);
  });

  test("creates the branch again if it was removed meanwhile", async () => {
    await using world = await openWorld(STATE);
    const target = { targetBranch: "dashboard", history: "orphan-append" as const };
    await world.remote.commit({ "old.json": "{}" }, "dashboard");
    world.github.script.beforeNext(UPDATE_REF, async () => {
      await world.remote.git(["update-ref", "-d", "refs/heads/dashboard"]);
    });
    expect(await run(world, { target })).toMatchObject({ kind: "published", attempts: 2 });
    expect(world.log).toContainEqual(expect.stringContaining("raced"));
    expect(await listPaths(world, "dashboard")).toEqual([DASHBOARD]);
  });

  test("treats an unexplained refusal as a lost race if the branch has moved", async () => {
    await using world = await openWorld(STATE);
    world.github.script.beforeNext(UPDATE_REF, async () => {
      await world.remote.commit({ "data/queue.jsonl": "{}\n" });
    });
    world.github.script.fail({ ...UPDATE_REF, status: 422, message: "Reference cannot be updated" });
    expect(await run(world)).toMatchObject({ kind: "published", attempts: 2 });
    expect(world.log).toContainEqual(expect.stringContaining("raced"));
  });

  test("publishes for each of 4 writers", async () => {
    await using world = await openWorld({ ...STATE, "data/writers": "" });
    const names = ["a", "b", "c", "d"];
    const append = (name: string) =>
      run(world, {
        maxAttempts: 20,
        scope: { published: ["out.txt"], compared: ["out.txt"] },
        derive: async (tip) => {
          const before = (await tip.published.read("out.txt"))?.toString() ?? "";
          return write(tip, { "out.txt": `${before}${name}\n` });
        },
      });
    const results = await Promise.all(names.map(append));
    expect(results.map(({ kind }) => kind)).toEqual(names.map(() => "published"));
    expect((await world.remote.read("main", "out.txt"))?.toString().split("\n").sort().join("")).toBe("abcd");
  });
});

describe("a refusal", () => {
  test("for a missing permission names it after one attempt", async () => {
    await using world = await openWorld(STATE, { permissions: { contents: "read" } });
    const failed = await run(world);
    const refusal = { kind: "refused", rule: "permission" };
    expect(failed).toMatchObject({ kind: "failed", attempts: 1, refusal });
    expect(failed.kind === "failed" && failed.message).toContain('"contents: write"');
    expect(failed.kind === "failed" && failed.refusal.reasons).toEqual([
      expect.stringContaining("Resource not accessible by integration"),
    ]);
  });

  // Answers of api.github.com to an update of a branch.
  test.each([
    { rule: "ruleset", status: 422, message: `Repository rule violations found\n\n${VIA_PULL_REQUEST}\n\n` },
    { rule: "protection", status: 422, message: VIA_PULL_REQUEST },
    { rule: "protection", status: 422, message: 'Required status check "test" is expected.' },
    { rule: "protection", status: 409, message: "6 of 6 required status checks are expected." },
    {
      rule: "protection",
      status: 422,
      message: "At least 1 approving review is required by reviewers with write access.",
    },
  ] as const)("by $rule says so after one attempt: $message", async ({ rule, status, message }) => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ ...UPDATE_REF, status, message });
    const failed = await run(world);
    expect(failed).toMatchObject({ kind: "failed", attempts: 1, refusal: { kind: "refused", rule } });
    const lines = message.trim().split(/\n+/);
    const { refusal, message: shown } = failed as Extract<typeof failed, { kind: "failed" }>;
    expect(refusal.said).toHaveLength(lines.length);
    for (const line of lines)
      expect([refusal.said.join("\n"), shown]).toEqual(Array(2).fill(expect.stringContaining(line)));
    expect(await world.remote.log("main", "%s")).toEqual(["change main"]);
  });

  test.each([{ name: "an unknown answer", status: 422, message: "Something new" }])(
    "by $name is retried, and the message shown",
    async ({ status, message }) => {
      await using world = await openWorld(STATE);
      world.github.script.fail({ ...UPDATE_REF, status, message, times: 9 });
      const failed = await run(world);
      expect(failed).toMatchObject({ kind: "failed", attempts: 4, refusal: { kind: "unknown" } });
      expect(failed.kind === "failed" && failed.message).toContain(message);
    },
  );

  test.each([
    { name: "503", status: 503 as const },
    { name: "a closed connection", status: "drop" as const },
  ])("by $name on reading is retried", async ({ status }) => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ method: "GET", status, times: 5 });
    expect(await run(world)).toMatchObject({ kind: "published", attempts: 2 });
  });

  test("for a missing branch is one plain sentence", async () => {
    await using world = await openWorld(STATE);
    await expect(run(world, { target: { sourceBranch: "nope" } })).rejects.toThrow('Branch "nope" was not found');
  });

  test("never shows the token, which is only in the Authorization header", async () => {
    await using world = await openWorld(STATE, { permissions: { contents: "read" } });
    const failed = await run(world);
    expect(world.log.join("\n") + JSON.stringify(failed)).not.toContain(TOKEN);
    expect(world.github.requests.length).toBeGreaterThan(5);
    for (const { headers, method, path, query, body } of world.github.requests) {
      const { authorization, ...others } = headers;
      expect(authorization).toBe(`token ${TOKEN}`);
      expect(JSON.stringify([others, method, path, query, body])).not.toContain(TOKEN);
    }
  });
});
