import { describe, expect, test } from "vitest";
import { upsertPullRequest } from "../../src/github/upsert-pull-request.ts";
import { connectTo, openWorld, summarize, type World } from "../publish/publishing.ts";

const HEAD = "pipekeeper/dashboard";
const CREATE = { method: "POST", path: /\/pulls$/ };

async function openWorldWithBranch(options: Parameters<typeof openWorld>[1] = {}): Promise<World> {
  const world = await openWorld({ "README.md": "A shop.\n" }, options);
  const main = await world.remote.tip("main");
  await world.remote.git(["update-ref", `refs/heads/${HEAD}`, main ?? ""]);
  await world.remote.commit({ "dashboard.json": "{}" }, HEAD);
  return world;
}

function upsert(world: World, change: { title?: string; body?: string; base?: string } = {}) {
  const texts = { title: "Update the dashboard", body: "Derived.\n\nTwice.", base: "main", ...change };
  return upsertPullRequest({ client: connectTo(world), owner: "acme", repo: "shop" }, { head: HEAD, ...texts });
}

describe("upsertPullRequest", () => {
  test("opens a pull request, leaves it while nothing changes, and updates it otherwise", async () => {
    await using world = await openWorldWithBranch();
    const url = "https://github.com/acme/shop/pull/1";
    expect(await upsert(world)).toMatchObject({ number: 1, url, created: true });
    expect(await upsert(world)).toMatchObject({ number: 1, url, created: false });
    expect(summarize(world)).toEqual(["GET pulls", "POST pulls", "GET pulls"]);
    expect(await upsert(world, { title: "Again" })).toMatchObject({ number: 1, url, created: false });
    expect(world.github.state.pulls).toMatchObject([
      { number: 1, title: "Again", state: "open", head: HEAD, base: "main" },
    ]);
  });

  test("ignores line endings that a browser changed", async () => {
    await using world = await openWorldWithBranch();
    await upsert(world);
    for (const pull of world.github.state.pulls) pull.body = "Derived.\r\n\r\nTwice.";
    await upsert(world);
    expect(world.github.requests.filter(({ method }) => method === "PATCH")).toEqual([]);
  });

  test("opens a new pull request after the old one was closed, and one for each base", async () => {
    await using world = await openWorldWithBranch();
    await world.remote.commit({ "README.md": "" }, "next");
    await upsert(world);
    expect(await upsert(world, { base: "next" })).toMatchObject({ number: 2, created: true });
    for (const pull of world.github.state.pulls) pull.state = "closed";
    expect(await upsert(world)).toMatchObject({ number: 3, created: true });
  });

  test("opens exactly one in four simultaneous runs", async () => {
    await using world = await openWorldWithBranch();
    // All runs list the pull requests before any of them opens one.
    let release = () => {};
    let waiting = 0;
    const all = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (let index = 0; index < 4; index++) {
      world.github.script.beforeNext({ method: "POST", path: /\/pulls$/ }, async () => {
        if (++waiting === 4) release();
        await all;
      });
    }
    const results = await Promise.all([1, 2, 3, 4].map((index) => upsert(world, { title: `Writer ${index}` })));
    expect(results.map(({ number }) => number)).toEqual([1, 1, 1, 1]);
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(world.github.state.pulls).toHaveLength(1);
  });

  test.each([
    { name: "502", status: 502 as const },
    { name: "a closed connection", status: "drop" as const },
  ])("finds the pull request that it opened if the answer was $name", async ({ status }) => {
    await using world = await openWorldWithBranch();
    world.github.script.fail({ ...CREATE, status, when: "after" });
    expect(await upsert(world)).toMatchObject({ number: 1 });
    expect(world.github.state.pulls).toHaveLength(1);
  });

  test("waits for a head that GitHub does not see yet", async () => {
    await using world = await openWorldWithBranch();
    const errors = [{ resource: "PullRequest", field: "head", code: "invalid" }];
    world.github.script.fail({ ...CREATE, status: 422, body: { message: "Validation Failed", errors }, times: 2 });
    expect(await upsert(world)).toMatchObject({ number: 1, created: true });
    expect(world.github.requests.filter(({ method }) => method === "POST")).toHaveLength(3);
  });

  test.each([
    {
      name: "a base that is not a branch",
      errors: [{ resource: "PullRequest", field: "base", code: "invalid" }],
      says: /from "[^"]+" into "main" \(HTTP 422: Validation Failed: the base of the pull request is not valid\)\. Set the base to a branch that exists/,
    },
    {
      name: "several errors",
      errors: [
        { resource: "PullRequest", field: "title", code: "missing_field" },
        { resource: "Issue", code: "custom", message: "body is too long (maximum is 65536 characters)" },
        "something else",
        { resource: "PullRequest", field: "x", code: "unheard_of" },
      ],
      says: /\(HTTP 422: Validation Failed: the title of the pull request is missing; body is too long \(maximum is 65536 characters\); something else; the x of the pull request is refused \(unheard_of\)\)\./,
    },
    { name: "an error that is not an object", errors: [null, 7], says: /the request is refused \(no reason given\)/ },
  ])("explains a refusal in words instead of JSON, at the first try: $name", async ({ errors, says }) => {
    await using world = await openWorldWithBranch();
    world.github.script.fail({ ...CREATE, status: 422, body: { message: "Validation Failed", errors }, times: 9 });
    const said = await upsert(world).catch((error: Error) => error.message);
    expect(said).toMatch(says);
    expect(said).not.toMatch(/[{}]/);
    expect(world.github.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("fails if the pull request was not opened", async () => {
    await using world = await openWorldWithBranch();
    world.github.script.fail({ ...CREATE, status: 502, when: "before" });
    await expect(upsert(world)).rejects.toThrow("Server Error");
    expect(world.github.state.pulls).toEqual([]);
  });

  test("names the missing permission", async () => {
    await using world = await openWorldWithBranch({ permissions: { "pull-requests": "read" } });
    await expect(upsert(world)).rejects.toThrow('"pull-requests: write"');
  });

  test("names the setting that forbids workflows to open pull requests", async () => {
    await using world = await openWorldWithBranch();
    const message = "GitHub Actions is not permitted to create or approve pull requests.";
    world.github.script.fail({ ...CREATE, status: 403, message });
    await expect(upsert(world)).rejects.toThrow("Settings > Actions > General");
  });

  test("passes on GitHub's message about a branch without its own commits", async () => {
    await using world = await openWorldWithBranch();
    await world.remote.git(["update-ref", `refs/heads/${HEAD}`, (await world.remote.tip("main")) ?? ""]);
    await expect(upsert(world)).rejects.toThrow(`No commits between main and ${HEAD}`);
  });
});
