import { describe, expect, test } from "vitest";
import { type Publication, publish } from "../../src/publish/publish.ts";
import type { PushResult, Transport } from "../../src/publish/transport.ts";

const STALE = "!\tc:refs/heads/main\t[rejected] (stale info)";
const LOCKED = "!\tc:refs/heads/main\t[remote rejected] (failed to update ref)";
const DOWN = "fatal: unable to access 'https://x/': The requested URL returned error: 503";
const RULE = "remote: error: GH013: Repository rule violations found for refs/heads/main.";
const ODD = "fatal: first line\nfatal: second line";

type Push = PushResult | { kind: "refused"; commit: string; text: string; hasLanded: true };

interface Script {
  /** What each push answers, in turn; the last one again and again. */
  pushes?: Push[];
  /** Text of each failed fetch, in turn; null for one that succeeds, as do all after the last. */
  fetches?: (string | null)[];
  /** What derive returns at each tip. */
  changed?: readonly string[][];
}

/** A branch in memory that answers as the script says. */
function rehearse({ pushes = [], fetches = [], changed = [["a"]] }: Script) {
  const seen = {
    fetches: 0,
    pushes: 0,
    derived: 0,
    slept: [] as number[],
    lines: [] as string[],
    messages: [] as string[],
  };
  const landed = new Set<string>();
  const transport: Transport = {
    async checkOut() {
      const text = fetches[seen.fetches++] ?? null;
      if (text !== null) return { kind: "refused", text };
      return {
        kind: "ready",
        checkout: {
          commit: `tip${seen.fetches}`,
          directory: "/",
          readPublished: async () => null,
          holdsPublished: async () => false,
        },
      };
    },
    async push({ message }) {
      seen.messages.push(message);
      const answer = pushes[Math.min(seen.pushes++, pushes.length - 1)] ?? { kind: "pushed", commit: "c1" };
      if ("hasLanded" in answer) landed.add(answer.commit);
      return answer;
    },
    contains: async (commit) => landed.has(commit),
    close: async () => undefined,
  };
  const publication: Publication = {
    transport,
    derive: async () => changed[Math.min(seen.derived++, changed.length - 1)] ?? [],
    message: (base) => `on ${base}`,
    author: { name: "n", email: "e" },
    retry: { maxAttempts: 3, baseMs: 2000, capMs: 8000, deadlineMs: 0 },
    destination: 'branch "main"',
  };
  let clock = 0;
  const edges = {
    now: () => new Date(clock),
    random: () => 1,
    sleep: async (ms: number) => {
      seen.slept.push(ms);
      clock += ms;
    },
    log: (line: string) => void seen.lines.push(line),
  };
  return { publication, edges, seen };
}

const refused = (text: string, commit = "c1"): Push => ({ kind: "refused", commit, text });
const lost = (text: string): Push => ({ kind: "refused", commit: "c1", text, hasLanded: true });

describe("ends as it should", () => {
  test.each([
    { name: "at once", script: {}, want: { kind: "published", commit: "c1", attempts: 1 }, pushes: 1, slept: [] },
    {
      name: "nothing to publish",
      script: { changed: [[]] },
      want: { kind: "unchanged", attempts: 1 },
      pushes: 0,
      slept: [],
    },
    {
      name: "the push finds it the same",
      script: { pushes: [{ kind: "unchanged" as const }] },
      want: { kind: "unchanged", attempts: 1 },
      pushes: 1,
      slept: [],
    },
    {
      name: "after two lost races",
      script: { pushes: [refused(STALE), refused(LOCKED), { kind: "pushed" as const, commit: "c3" }] },
      want: { kind: "published", commit: "c3", attempts: 3 },
      pushes: 3,
      slept: [2000, 4000],
    },
    {
      name: "another writer published the same",
      script: { pushes: [refused(STALE)], changed: [["a"], []] },
      want: { kind: "unchanged", attempts: 2 },
      pushes: 1,
      slept: [2000],
    },
    {
      name: "the remote is down twice",
      script: { fetches: [DOWN, DOWN] },
      want: { kind: "published", commit: "c1", attempts: 3 },
      pushes: 1,
      slept: [2000, 4000],
    },
    {
      name: "the answer to a push was lost",
      script: { pushes: [lost("fatal: the remote end hung up unexpectedly")] },
      want: { kind: "published", commit: "c1", attempts: 2 },
      pushes: 1,
      slept: [2000],
    },
    {
      name: "the answer was lost, then the remote was down",
      script: { pushes: [lost(DOWN)], fetches: [null, DOWN] },
      want: { kind: "published", commit: "c1", attempts: 3 },
      pushes: 1,
      slept: [2000, 4000],
    },
    {
      name: "the answer to the last push was lost",
      script: { pushes: [refused(STALE), refused(STALE), lost(DOWN)] },
      want: { kind: "published", commit: "c1", attempts: 3 },
      pushes: 3,
      slept: [2000, 4000],
    },
  ])("$name", async ({ script, want, pushes, slept }) => {
    const { publication, edges, seen } = rehearse(script);
    expect(await publish(publication, edges)).toMatchObject(want);
    expect(seen).toMatchObject({ pushes, slept });
    expect(seen.lines.filter((line) => /^Attempt \d/.test(line))).toHaveLength(want.attempts);
  });
});

describe("fails and says so", () => {
  test.each([
    {
      name: "a rule, after exactly one attempt",
      script: { pushes: [refused(RULE)] },
      attempts: 1,
      message:
        /^Nothing was published to branch "main" after 1 attempt\. It was refused by repository rule \(GH013\): GH013: .*bypass.*publish: branch/s,
    },
    {
      name: "lost races",
      script: { pushes: [refused(STALE)] },
      attempts: 3,
      message: /^Nothing was published to branch "main" after 3 attempts\. .*stale info.*max-attempts/,
    },
    {
      name: "a remote that stays down",
      script: { fetches: [DOWN, DOWN, DOWN] },
      attempts: 3,
      message: /^Nothing was published to branch "main" after 3 attempts\. The last answer was: .*503/,
    },
    {
      name: "an answer that is a sentence",
      script: { fetches: Array(3).fill("HTTP 503: Try again later.") },
      attempts: 3,
      message: /HTTP 503: Try again later\. Check/,
    },
    {
      name: "an unknown answer, in full",
      script: { pushes: [refused(ODD)] },
      attempts: 3,
      message: /first line\nfatal: second line/,
    },
    {
      name: "an unanswered push and no way to look",
      script: { pushes: [refused(STALE), refused(STALE), lost(DOWN)], fetches: [null, null, null, DOWN] },
      attempts: 3,
      message: /^Publishing to branch "main" could not be confirmed after 3 attempts/,
    },
  ])("$name", async ({ script, attempts, message }) => {
    const { publication, edges, seen } = rehearse(script);
    const result = await publish(publication, edges);
    expect(result).toMatchObject({ kind: "failed", attempts });
    expect(result.kind === "failed" && result.message).toMatch(message);
    expect(seen.slept).toHaveLength(attempts - 1);
  });
});

describe("the deadline", () => {
  const retry = { maxAttempts: 1, baseMs: 1000, capMs: 1000, deadlineMs: 5000 };
  test.each([
    { name: "carries lost races on, and ends", text: STALE, stopped: false, attempts: 6 },
    { name: "also ends while the clock stands still", text: STALE, stopped: true, attempts: 6 },
    { name: "does not carry outages on", text: DOWN, stopped: false, attempts: 1 },
  ])("$name", async ({ text, stopped, attempts }) => {
    const { publication, edges } = rehearse({ pushes: [refused(text)] });
    const clock = stopped ? { now: () => new Date(0) } : {};
    const result = await publish({ ...publication, retry }, { ...edges, ...clock });
    expect(result).toMatchObject({ kind: "failed", attempts });
  });
});

test("each attempt derives again, and its message names its own base", async () => {
  const { publication, edges, seen } = rehearse({ pushes: [refused(STALE), { kind: "pushed", commit: "c2" }] });
  await publish(publication, edges);
  expect(seen.derived).toBe(2);
  expect(seen.messages).toEqual(["on tip1", "on tip2"]);
});

test("a failing derivation is not tried again", async () => {
  const { publication, edges, seen } = rehearse({});
  const derive = async () => {
    throw new Error("no good");
  };
  await expect(publish({ ...publication, derive }, edges)).rejects.toThrow("no good");
  expect(seen.pushes).toBe(0);
});
