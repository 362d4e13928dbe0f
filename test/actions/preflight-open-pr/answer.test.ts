import { describe, expect, test } from "vitest";
import type { Fault } from "../../../src/sandbox/faults.ts";
import { type Ask, openPipeline, type Pipeline } from "./open-pipeline.ts";

const LIST = { method: "GET", path: /\/pulls$/ };
const HTML = { headers: { "content-type": "text/html" }, body: "<html><body>Unicorn!</body></html>" };

test("the answer is none after one request", async () => {
  await using pipeline = await openPipeline();
  const { code, outputs, annotations, summary } = await pipeline.ask();
  expect({ code, outputs, annotations }).toEqual({
    code: 0,
    outputs: {
      skip: "false",
      state: "none",
      "pr-number": "",
      "pr-url": "",
      reason: "There is no pull request.",
      matches: "[]",
      claimed: "false",
    },
    annotations: [],
  });
  expect(summary).toContain("Preflight for npm: none");
  expect(pipeline.requests()).toEqual(["GET pulls"]);
  expect(pipeline.github.requests[0]?.query).toBe("?state=open&sort=created&direction=asc&per_page=100");
});

test("the answer is open after one request; the oldest match is named, and all matches are listed", async () => {
  await using pipeline = await openPipeline();
  pipeline.addPull({ head: "fix" });
  pipeline.addPull({ title: "npm | @team <b>", author: "batch-bot" });
  pipeline.addPull({ head: "batch/npm-2", createdAt: "2026-05-10T08:30:00Z", isDraft: true });
  const { code, outputs, summary } = await pipeline.ask();
  const matches = JSON.parse(outputs.matches ?? "");
  expect({ code, ...outputs, matches }).toEqual({
    code: 0,
    skip: "true",
    state: "open",
    "pr-number": "3",
    "pr-url": "https://github.com/acme/shop/pull/3",
    reason: "Pull request #3 is a draft, the oldest of 2 that match.",
    matches: [
      expect.objectContaining({ number: 3, head: "batch/npm-2", state: "draft", created_at: "2026-05-10T08:30:00Z" }),
      expect.objectContaining({ number: 2, title: "npm | @team <b>", author: "batch-bot", state: "open" }),
    ],
    claimed: "false",
  });
  expect(summary).toMatch(/\[#3\]\(https:\S+\/3\) .* 2 d 3 h \|/);
  expect(summary).not.toContain("@team");
  expect(summary).not.toContain("<b>");
  expect(pipeline.requests()).toEqual(["GET pulls"]);
});

interface Row {
  name: string;
  fault: Omit<Fault, "method" | "path">;
  why: string;
}

const unknowns: Row[] = [
  { name: "a closed connection", fault: { status: "drop", times: 99 }, why: "GitHub did not answer" },
  { name: "502 all the time", fault: { status: 502, times: 99 }, why: "GitHub did not answer" },
  {
    name: "a missing permission",
    fault: { status: 403, message: "Resource not accessible by integration" },
    why: '"pull-requests: read"',
  },
  { name: "a token that is not accepted", fault: { status: 401, message: "Bad credentials" }, why: "Bad credentials" },
  {
    name: "the primary rate limit",
    fault: { status: 403, times: 99, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999" } },
    why: "rate limit",
  },
  {
    name: "a secondary rate limit",
    fault: { status: 429, times: 99, headers: { "retry-after": "600" } },
    why: "rate limit",
  },
  { name: "an HTML page with 200", fault: { status: 200, times: 99, ...HTML }, why: "GitHub did not answer" },
  { name: "an object with 200", fault: { status: 200, times: 99, body: { message: "later" } }, why: "not a list" },
  {
    name: "a list of something else",
    fault: { status: 200, times: 99, body: [{ number: 1 }] },
    why: "could not be understood",
  },
];

describe("unknown, never none", () => {
  test.each(unknowns)("after $name", async ({ fault, why }) => {
    await using pipeline = await openPipeline();
    pipeline.github.script.fail({ ...LIST, ...fault });
    const { code, outputs, annotations } = await pipeline.ask({ inputs: { "deadline-seconds": "4" } });
    expect({ code, state: outputs.state, skip: outputs.skip }).toEqual({ code: 1, state: "unknown", skip: "true" });
    expect(outputs.reason).toContain(why);
    expect(annotations).toEqual([{ kind: "error", message: expect.stringContaining(outputs.reason as string) }]);
  });

  test("without permission there is only one request", async () => {
    await using pipeline = await openPipeline({ permissions: { "pull-requests": "none" } });
    expect((await pipeline.ask()).outputs.state).toBe("unknown");
    expect(pipeline.requests()).toEqual(["GET pulls"]);
  });

  test.each([
    { name: "one failure", times: 1, status: 502 as const },
    { name: "two closed connections", times: 2, status: "drop" as const },
    { name: "a rate limit that ends at once", times: 1, status: 429 as const, headers: { "retry-after": "0" } },
  ])("the answer is known after $name, because the request is repeated", async (fault) => {
    await using pipeline = await openPipeline();
    pipeline.github.script.fail({ ...LIST, ...fault });
    expect((await pipeline.ask()).outputs).toMatchObject({ state: "none", skip: "false" });
    expect(pipeline.requests()).toHaveLength(fault.times + 1);
  });
});

describe("on-error", () => {
  test.each([
    { onError: "fail", code: 1, skip: "true", kind: "error" },
    { onError: "run", code: 0, skip: "false", kind: "warning" },
    { onError: "skip", code: 0, skip: "true", kind: "warning" },
  ])("$onError gives skip=$skip", async ({ onError, code, skip, kind }) => {
    await using pipeline = await openPipeline({ permissions: { "pull-requests": "none" } });
    const result = await pipeline.ask({ inputs: { "on-error": onError } });
    expect(result).toMatchObject({ code, outputs: { state: "unknown", skip }, annotations: [{ kind }] });
    expect(result.summary).toContain("unknown");
  });
});

describe("several pages", () => {
  async function openFull(count: number): Promise<Pipeline> {
    const pipeline = await openPipeline();
    for (let at = 1; at <= count; at++) pipeline.addPull({ head: `fix-${at}` });
    return pipeline;
  }

  test("are all read before the answer is none", async () => {
    await using pipeline = await openFull(201);
    expect((await pipeline.ask()).outputs).toMatchObject({
      state: "none",
      reason: expect.stringContaining("None of the 201"),
    });
    expect(pipeline.requests()).toHaveLength(3);
  });

  test("may have the match on the last page", async () => {
    await using pipeline = await openFull(200);
    pipeline.addPull({ createdAt: "2026-05-12T11:59:00Z" });
    expect((await pipeline.ask()).outputs).toMatchObject({ state: "open", "pr-number": "201" });
  });

  function failSecond({ github: { script } }: Pipeline, fault: Fault): void {
    script.beforeNext(LIST, () => script.beforeNext(LIST, () => script.fail(fault)));
  }

  const cut = [
    { name: "does not come", fault: { ...LIST, status: 502 as const, times: 99 } },
    { name: "is empty, although there should be more", fault: { ...LIST, status: 200 as const, body: [] } },
    { name: "is not a list", fault: { ...LIST, status: 200 as const, ...HTML, times: 99 } },
  ];
  test.each(cut)("give the answer unknown if the second page $name", async ({ fault }) => {
    await using pipeline = await openFull(101);
    failSecond(pipeline, fault);
    expect((await pipeline.ask({ inputs: { "deadline-seconds": "4" } })).outputs.state).toBe("unknown");
  });

  test("give the answer open if the first page has a match and the second does not come", async () => {
    await using pipeline = await openFull(101);
    pipeline.addPull({ createdAt: "2026-05-12T10:00:00Z" });
    failSecond(pipeline, { ...LIST, status: 502, times: 99 });
    expect((await pipeline.ask({ inputs: { "deadline-seconds": "4" } })).outputs).toMatchObject({
      state: "open",
      "pr-number": "102",
    });
  });
});

interface Wrong {
  name: string;
  ask: Ask;
  want: string;
}

describe("says what is wrong with", () => {
  const rows: Wrong[] = [
    { name: "no ecosystem", ask: { inputs: { ecosystem: "" } }, want: "ecosystem: expected a value" },
    { name: "an ecosystem with a star", ask: { inputs: { ecosystem: "n*m" } }, want: '"n*m"' },
    { name: "no filter at all", ask: { inputs: { head: " " } }, want: "No filter is set" },
    { name: "a title that is not an expression", ask: { inputs: { title: "(" } }, want: 'title is "("' },
    { name: "an unknown state", ask: { inputs: { states: "open, shut" } }, want: '"shut"' },
    {
      name: "a claim on something else than a branch",
      ask: { inputs: { "claim-ref": "refs/tags/x" } },
      want: '"refs/tags/x"',
    },
    { name: "a claim on no valid branch", ask: { inputs: { "claim-ref": "refs/heads/a..b" } }, want: '"a..b"' },
    {
      name: "a claim outside of a workflow",
      ask: { inputs: { claim: "true" }, env: { GITHUB_RUN_ID: "" } },
      want: "GITHUB_RUN_ID",
    },
    { name: "no repository", ask: { env: { GITHUB_REPOSITORY: "" } }, want: "GITHUB_REPOSITORY" },
  ];
  test.each(rows)("$name", async ({ ask, want }) => {
    await using pipeline = await openPipeline();
    const { code, annotations, outputs } = await pipeline.ask(ask);
    expect({ code, outputs }).toEqual({ code: 1, outputs: {} });
    expect(annotations).toEqual([{ kind: "error", message: expect.stringContaining(want) }]);
    expect(pipeline.requests()).toEqual([]);
  });
});
