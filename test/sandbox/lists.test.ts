import { describe, expect, test } from "vitest";
import { type Opened, openGitHub, SHA } from "./open-github.ts";

/** Reads every page of a list by its `Link` headers, and returns the ids on each page. */
async function readPages({ ask, github }: Opened, path: string): Promise<number[][]> {
  const pages: number[][] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const { body, headers } = await ask(`GET ${next}`);
    pages.push(body.map(({ id }: { id: number }) => id));
    const address = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
    next = address?.slice(`${github.url}/repos/acme/shop`.length);
  }
  return pages;
}

describe("paging", () => {
  test.each([
    { name: "thirty by default", query: "", sizes: [30, 30, 30, 30, 1] },
    { name: "as many as requested", query: "?per_page=50", sizes: [50, 50, 21] },
    { name: "at most a hundred", query: "?per_page=200", sizes: [100, 21] },
    { name: "the requested page and those after it", query: "?per_page=60&page=2", sizes: [60, 1] },
  ])("shows $name", async ({ query, sizes }) => {
    await using opened = await openGitHub();
    const issue = opened.github.add.issue({});
    const ids = Array.from(
      { length: 121 },
      (_, at) => opened.github.add.comment({ issue: issue.number, body: `${at}` }).id,
    );
    const pages = await readPages(opened, `/issues/1/comments${query}`);
    expect(pages.map((page) => page.length)).toEqual(sizes);
    expect(pages.flat()).toEqual(ids.slice(-pages.flat().length));
  });

  test("gives the total together with a page of runs", async () => {
    await using opened = await openGitHub();
    for (let at = 0; at < 5; at++) opened.github.add.run({ headSha: SHA });
    const { body, headers } = await opened.ask("GET /actions/runs?per_page=2&page=3");
    expect([body.total_count, body.workflow_runs.length]).toEqual([5, 1]);
    expect(headers.get("link")).not.toContain('rel="next"');
  });
});

describe("lag", () => {
  test("hides a new item only from lists, until the lag is over", async () => {
    await using opened = await openGitHub();
    opened.github.add.issue({});
    opened.github.script.lag({ lists: /comments/, ms: 5000 });
    const { body } = await opened.ask("POST /issues/1/comments", { body: "new" });
    const list = async () => (await opened.ask("GET /issues/1/comments")).body.length;
    expect((await opened.ask(`GET /issues/comments/${body.id}`)).body.body).toBe("new");
    expect(await list()).toBe(0);
    opened.wait(4999);
    expect(await list()).toBe(0);
    opened.wait(1);
    expect(await list()).toBe(1);
  });

  test("does not affect other lists, or items that already existed", async () => {
    await using opened = await openGitHub();
    opened.github.add.issue({ title: "old" });
    opened.github.script.lag({ lists: /comments/, ms: 5000 });
    await opened.ask("POST /issues", { title: "new" });
    expect((await opened.ask("GET /issues")).body).toHaveLength(2);
    opened.github.script.lag({ lists: /issues/, ms: 5000 });
    expect((await opened.ask("GET /issues")).body).toMatchObject([{ title: "old" }]);
  });

  test("is random for each item, and repeats for the same seed", async () => {
    const readTimes = async (seed: number) => {
      await using opened = await openGitHub();
      opened.github.script.lag({ lists: /issues/, ms: [0, 5000], seed });
      for (let at = 0; at < 8; at++) await opened.ask("POST /issues", { title: `${at}` });
      const counts: number[] = [];
      for (let step = 0; step <= 5; step++) {
        counts.push((await opened.ask("GET /issues")).body.length);
        opened.wait(1000);
      }
      return counts;
    };
    const times = await readTimes(3);
    expect(times.at(-1)).toBe(8);
    expect(new Set(times).size).toBeGreaterThan(3);
    expect(await readTimes(3)).toEqual(times);
    expect(await readTimes(4)).not.toEqual(times);
  });

  test("may be set for each item", async () => {
    await using opened = await openGitHub();
    const ms = (item: object) => ("title" in item && item.title === "slow" ? 1000 : 0);
    opened.github.script.lag({ lists: /issues/, ms });
    for (const title of ["slow", "quick"]) await opened.ask("POST /issues", { title });
    expect((await opened.ask("GET /issues")).body).toMatchObject([{ title: "quick" }]);
  });
});

describe("an ETag", () => {
  test("saves sending an answer again that has not changed", async () => {
    await using opened = await openGitHub();
    opened.github.add.issue({});
    const first = await opened.ask("GET /issues");
    const known = { "if-none-match": first.headers.get("etag") ?? "" };
    const used = opened.github.state.rateLimit.used;
    expect(await opened.ask("GET /issues", undefined, known)).toMatchObject({ status: 304, text: "" });
    expect(opened.github.state.rateLimit.used).toBe(used);
    opened.github.add.issue({});
    expect((await opened.ask("GET /issues", undefined, known)).status).toBe(200);
  });
});
