import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { createComment, deleteComment, listComments, updateComment } from "../../src/github/comments.ts";
import { isOutage, isUnsureWrite } from "../../src/github/failure.ts";
import { createIssue, updateIssue } from "../../src/github/issues.ts";
import { addLabels } from "../../src/github/labels.ts";
import { NO_TRIES, type Tries } from "../../src/github/plan-retry.ts";
import type { Repository } from "../../src/github/repository.ts";
import { type Api, failureOf, openApi } from "./open-api.ts";

const HTML = { status: 200, body: "<html>Down</html>", headers: { "content-type": "text/html" } };
const OUTAGES = [
  { name: "500", fault: { status: 500 } },
  { name: "503", fault: { status: 503 } },
  { name: "a closed connection", fault: { status: "drop" as const } },
  { name: "a page of HTML with 200", fault: HTML },
];

async function openApiWithComment(): Promise<{ api: Api; id: number }> {
  const api = await openApi({ timeLimitMs: 300_000 });
  api.github.add.issue({ number: 1 });
  const { id } = api.github.add.comment({ issue: 1, body: "before", author: "github-actions[bot]" });
  return { api, id };
}

describe("a call that may be made twice is repeated after 1, 2, 4 and 8 seconds with full jitter", () => {
  const calls = [
    { what: "a read", run: (repository: Repository) => listComments(repository, 1) },
    { what: "a deletion", run: (repository: Repository, id: number) => deleteComment(repository, id) },
    { what: "a label", run: (repository: Repository) => addLabels(repository, 1, ["x"]) },
  ];
  const rows = OUTAGES.flatMap(({ name, fault }) => calls.map(({ what, run }) => ({ name, fault, what, run })));
  test.each(rows)("$what after $name", async ({ fault, run }) => {
    const { api, id } = await openApiWithComment();
    await using _ = api;
    api.github.script.fail({ ...fault, times: 4 });
    await run(api.repository, id);
    expect(api.delays).toEqual([500, 1000, 2000, 4000]);
    expect(api.github.requests).toHaveLength(5);
  });

  test("there is no sixth try", async () => {
    const { api } = await openApiWithComment();
    await using _ = api;
    api.github.script.fail({ status: 502, times: 99 });
    const error = await failureOf(listComments(api.repository, 1));
    expect(error).toBeInstanceOf(UserError);
    expect(isOutage(error)).toBe(true);
    expect(error.message).toMatch(/^GitHub did not answer GET .*HTTP 502.*after 5 tries\. Run the step again/);
    expect(api.github.requests).toHaveLength(5);
  });

  test("a server that never answers is an outage", async () => {
    const { api } = await openApiWithComment();
    await using _ = api;
    await using slow = await openApi({ timeoutMs: 20 });
    const forever = new Promise<void>(() => {});
    for (let tries = 0; tries < 5; tries++) slow.github.script.beforeNext({}, () => forever);
    const error = await failureOf(listComments(slow.repository, 1));
    expect(error.message).toContain("timeout");
    expect(slow.delays).toHaveLength(4);
  });
});

describe("a create without an answer", () => {
  test.each(OUTAGES)("is not made again after $name", async ({ fault }) => {
    const { api } = await openApiWithComment();
    await using _ = api;
    api.github.script.fail({ ...fault, when: "after", times: 9 });
    const error = await failureOf(createComment(api.repository, 1, "text"));
    expect(error).toBeInstanceOf(UserError);
    expect(isUnsureWrite(error)).toBe(true);
    expect(error.message).toMatch(/answer to POST .* was lost .*may or may not have been done/);
    expect(api.github.requests).toHaveLength(1);
    expect(api.github.state.comments.map(({ body }) => body)).toEqual(["before", "text"]);
  });
});

describe("a comment is written once, and the caller reads before it writes again", () => {
  test.each(OUTAGES)("after $name the client waits, and the answer is unsure", async ({ fault }) => {
    const { api, id } = await openApiWithComment();
    await using _ = api;
    api.github.script.fail({ ...fault, method: "PATCH", when: "after", times: 9 });
    const first = await updateComment(api.repository, id, { body: "after" });
    expect(first).toMatchObject({ kind: "unsure", tries: { tries: 1, outages: 1 } });
    expect(api.asked()).toEqual([`PATCH issues/comments/${id}`]);
    expect(api.delays).toEqual([500]);
  });

  test("the waits of one write grow with each try, and there is no sixth try", async () => {
    const { api, id } = await openApiWithComment();
    await using _ = api;
    api.github.script.fail({ status: 502, method: "PATCH", times: 9 });
    let earlier = NO_TRIES;
    for (let nth = 1; nth < 5; nth++) {
      const answer = await updateComment(api.repository, id, { body: "after", earlier });
      if (answer.kind !== "unsure") throw new Error(`expected an unsure answer, got ${answer.kind}`);
      earlier = answer.tries;
    }
    const error = await failureOf(updateComment(api.repository, id, { body: "after", earlier }));
    expect(isUnsureWrite(error)).toBe(true);
    // The second 500 ms keep writes a second apart.
    expect(api.delays).toEqual([500, 500, 1000, 2000, 4000]);
    expect(api.github.requests).toHaveLength(5);
  });

  test("a rate limit is waited out, and the caller decides about the write", async () => {
    const { api, id } = await openApiWithComment();
    await using _ = api;
    api.github.script.fail({ status: 429, method: "PATCH", headers: { "retry-after": "7" } });
    const answer = await updateComment(api.repository, id, { body: "after" });
    expect(answer).toMatchObject({ kind: "unsure", tries: { tries: 1, outages: 0, limits: 0 } });
    expect(api.delays).toEqual([7500]);
    expect(api.github.requests).toHaveLength(1);
  });
});

describe("an issue whose write may have happened", () => {
  const ISSUE = { title: "CI failure", body: "text", labels: [] };
  const writes = [
    { what: "created", method: "POST", write: (to: Repository, tries?: Tries) => createIssue(to, ISSUE, tries) },
    {
      what: "changed",
      method: "PATCH",
      write: (to: Repository, tries?: Tries) => updateIssue(to, 1, { body: "ours", ...(tries && { earlier: tries }) }),
    },
  ];

  test.each(writes)("is $what with one try, and its caller reads before the next try", async ({ method, write }) => {
    const { api } = await openApiWithComment();
    await using _ = api;
    api.github.script.fail({ status: 502, method });
    expect(await write(api.repository)).toMatchObject({ kind: "unsure", tries: { tries: 1, outages: 1 } });
    expect([api.github.requests.length, api.delays]).toEqual([1, [500]]);
  });

  test.each(writes)("is $what with at most five tries, and the usual waits", async ({ method, write }) => {
    const { api } = await openApiWithComment();
    await using _ = api;
    api.github.script.fail({ status: 502, method, times: 9 });
    let tries: Tries | undefined;
    for (let nth = 1; nth <= 4; nth++) {
      const answer = await write(api.repository, tries);
      if (answer.kind !== "unsure") throw new Error(`It is ${answer.kind}`);
      tries = answer.tries;
    }
    const error = await failureOf(write(api.repository, tries));
    expect(isUnsureWrite(error)).toBe(true);
    expect(error.message).toContain("HTTP 502");
    expect(api.github.requests).toHaveLength(5);
    // The second 500 ms keep writes a second apart.
    expect(api.delays).toEqual([500, 500, 1000, 2000, 4000]);
  });

  test("is also read again after a wait for a rate limit", async () => {
    const { api } = await openApiWithComment();
    await using _ = api;
    const headers = { "retry-after": "60" };
    api.github.script.fail({ status: 403, method: "PATCH", headers, message: "secondary rate limit" });
    expect(await updateIssue(api.repository, 1, { body: "ours" })).toMatchObject({ kind: "unsure" });
    expect(api.delays).toEqual([60_500]);
  });
});

describe("writes", () => {
  test("are sent one after another, a second apart", async () => {
    const { api, id } = await openApiWithComment();
    await using _ = api;
    const { repository } = api;
    let under = 0;
    for (let write = 0; write < 3; write++) {
      api.github.script.beforeNext({ method: /* every write */ "POST" }, async () => {
        expect(++under).toBe(1);
        await new Promise((resolve) => setImmediate(resolve));
        under--;
      });
    }
    const posts = [1, 2, 3].map((number) => createComment(repository, 1, `text ${number}`));
    await Promise.all([...posts, listComments(repository, 1), updateComment(repository, id, { body: "after" })]);
    expect(api.delays).toEqual([1000, 1000, 1000]);
    expect(api.github.state.comments.map(({ body }) => body)).toEqual(["after", "text 1", "text 2", "text 3"]);
    expect(repository.client.calls()).toBe(5);
  });

  test("continue after a write that failed", async () => {
    const { api } = await openApiWithComment();
    await using _ = api;
    api.github.script.fail({ status: 422 });
    await failureOf(createComment(api.repository, 1, "first"));
    await createComment(api.repository, 1, "second");
    expect(api.delays).toEqual([1000]);
  });

  test("may have another distance in tests", async () => {
    await using api = await openApi({ unitMs: 10 });
    api.github.add.issue({ number: 1 });
    api.github.script.fail({ status: 502, method: "GET", times: 2 });
    await createComment(api.repository, 1, "one");
    await createComment(api.repository, 1, "two");
    await listComments(api.repository, 1);
    expect(api.delays).toEqual([10, 5, 10]);
  });
});
