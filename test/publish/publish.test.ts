import { describe, expect, test } from "vitest";
import type { FileSource } from "../../src/files/file-source.ts";
import type { Refusal } from "../../src/git/refusal.ts";
import type { PublishingMode } from "../../src/publish/explain-refusal.ts";
import type { RetryPolicy } from "../../src/publish/plan-delay.ts";
import { type PublishClock, type PublishJob, publish } from "../../src/publish/publish.ts";
import type { Staging, Tip } from "../../src/publish/transport.ts";

const STALE: Refusal = {
  kind: "raced",
  said: ["!\tc:refs/heads/main\t[rejected] (stale info)"],
  reasons: [],
};
const LOCKED: Refusal = {
  kind: "raced",
  said: ["!\tc:refs/heads/main\t[remote rejected] (failed to update ref)"],
  reasons: [],
};
const DOWN: Refusal = {
  kind: "unreachable",
  said: ["fatal: unable to access 'https://x/': The requested URL returned error: 503"],
  reasons: [],
};
const RULE: Refusal = {
  kind: "refused",
  rule: "ruleset",
  said: ["remote: error: GH013: Repository rule violations found for refs/heads/main."],
  reasons: ["GH013: Repository rule violations found for refs/heads/main."],
};
const ODD: Refusal = { kind: "unknown", said: ["fatal: first line", "fatal: second line"], reasons: [] };
const HUNG_UP: Refusal = {
  kind: "unreachable",
  said: ["fatal: the remote end hung up unexpectedly"],
  reasons: [],
};

/** How an attempt ends. A `lost` push succeeds, but is answered by a refusal. A `late` one succeeds with the next. */
type End =
  | { kind: "pushed" | "unchanged" }
  | { kind: "refused-commit" | "refused-push" | "lost" | "late"; refusal: Refusal };

const DEFAULT: RetryPolicy = { maxAttempts: null, baseMs: 2000, capMs: 8000, deadlineMs: 300_000 };

const MODE: PublishingMode = {
  publish: "commit",
  history: "append",
  transport: "git",
  hasTransport: true,
  onRefused: "fail",
  hasToken: true,
  isBotAuthor: true,
  sizeInputs: [],
};

interface Script {
  /** How each attempt with a commit ends, in turn; the last entry repeats. */
  ends?: End[];
  /** Result of each reading of the tip, in turn: a refusal, or null for success. Later readings succeed. */
  tips?: (Refusal | null)[];
  /** The paths that derive returns at each tip, in turn; the last entry repeats. */
  changed?: readonly string[][];
}

const NO_FILES: FileSource = {
  place: "nowhere",
  commit: null,
  list: async () => ({ kind: "missing" }),
  async *read() {},
};
const NO_STAGING: Staging = {
  compare: async () => [],
  read: async function* () {},
  forms: null,
  upload: async () => null,
};

/** A branch in memory that follows the script; the nth commit is called `c<n>`, the nth tip `tip<n>`. */
function rehearse({ ends = [{ kind: "pushed" }], tips = [], changed = [["a"]] }: Script) {
  const seen = {
    tips: 0,
    commits: 0,
    pushes: 0,
    derived: 0,
    slept: [] as number[],
    lines: [] as string[],
    messages: [] as string[],
  };
  const landed = new Set<string>();
  const late: string[] = [];
  const end = () => ends[Math.min(seen.commits, ends.length) - 1] as End;
  const job: PublishJob<string> = {
    reader: {
      async readTip() {
        const refusal = tips[seen.tips++] ?? null;
        if (refusal !== null) return refusal;
        const source = `tip${seen.tips}`;
        const published = { read: async () => null, listHeld: async () => new Set<string>() };
        const tip = { source, target: source, base: source, obstacle: null, state: NO_FILES, published };
        return { kind: "tip", ...tip, folder: "/", worktree: null, repository: null, staging: NO_STAGING };
      },
      contains: async (_tip, commit) => landed.has(commit),
      // Other writers push two commits between one tip and the next.
      countSince: async (tip, commit) => 2 * (Number(tip.target?.slice(3)) - Number(commit.slice(3))),
      close: async () => undefined,
    },
    writer: {
      async commit({ message }) {
        seen.commits++;
        seen.messages.push(message);
        const result = end();
        if (result.kind === "unchanged") return { kind: "unchanged" };
        if (result.kind === "refused-commit") return result.refusal;
        return { kind: "committed", commit: `c${seen.commits}` };
      },
      async push(commit) {
        seen.pushes++;
        const result = end();
        for (const each of late.splice(0)) landed.add(each);
        if (result.kind === "lost") landed.add(commit);
        if (result.kind === "late") late.push(commit);
        return "refusal" in result ? result.refusal : { kind: "pushed" };
      },
    },
    branch: "main",
    derive: async (tip: Tip) => ({
      paths: changed[Math.min(seen.derived++, changed.length - 1)] ?? [],
      report: `of ${tip.source}`,
    }),
    message: (base) => `on ${base}`,
    author: { name: "n", email: "e" },
    retry: DEFAULT,
    mode: MODE,
    isDryRun: false,
  };
  let elapsed = 0;
  const clock: PublishClock = {
    now: () => new Date(0),
    elapsedMs: () => elapsed,
    random: () => 1,
    sleep: async (ms: number) => {
      seen.slept.push(ms);
      elapsed += ms;
    },
    log: (line: string) => void seen.lines.push(line),
  };
  return { job, clock, seen };
}

const pushed: End = { kind: "pushed" };
const refused = (refusal: Refusal): End => ({ kind: "refused-push", refusal });
const lost = (refusal: Refusal): End => ({ kind: "lost", refusal });

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
      name: "the commit would change nothing",
      script: { ends: [{ kind: "unchanged" as const }] },
      want: { kind: "unchanged", attempts: 1 },
      pushes: 0,
      slept: [],
    },
    {
      name: "the first commit lost a race, so it was not pushed",
      script: { ends: [{ kind: "refused-commit" as const, refusal: STALE }, pushed] },
      want: { kind: "published", commit: "c2", attempts: 2 },
      pushes: 1,
      slept: [250],
    },
    {
      name: "after two lost races",
      script: { ends: [refused(STALE), refused(LOCKED), pushed] },
      want: { kind: "published", commit: "c3", attempts: 3 },
      pushes: 3,
      slept: [250, 500],
    },
    {
      name: "after twenty lost races",
      script: { ends: [...Array(20).fill(refused(STALE)), pushed] },
      want: { kind: "published", commit: "c21", attempts: 21 },
      pushes: 21,
      slept: [250, 500, 1000, 2000, 4000, ...Array(15).fill(8000)],
    },
    {
      name: "another writer published the same",
      script: { ends: [refused(STALE)], changed: [["a"], []] },
      want: { kind: "unchanged", attempts: 2 },
      pushes: 1,
      slept: [250],
    },
    {
      name: "the remote is down twice",
      script: { tips: [DOWN, DOWN] },
      want: { kind: "published", commit: "c1", attempts: 3 },
      pushes: 1,
      slept: [2000, 4000],
    },
    {
      name: "the answer to a push was lost",
      script: { ends: [lost(HUNG_UP)] },
      want: { kind: "published", commit: "c1", attempts: 2 },
      pushes: 1,
      slept: [2000],
    },
    {
      name: "the answer was lost, then the remote was down",
      script: { ends: [lost(DOWN)], tips: [null, DOWN] },
      want: { kind: "published", commit: "c1", attempts: 3 },
      pushes: 1,
      slept: [2000, 4000],
    },
    {
      name: "the answer was lost, and the push succeeded only after the next tip was read",
      script: { ends: [{ kind: "late", refusal: HUNG_UP }, refused(STALE)] },
      want: { kind: "published", commit: "c1", attempts: 3 },
      pushes: 2,
      slept: [2000, 250],
    },
    {
      name: "the answer to the last push was lost",
      script: { ends: [refused(ODD), refused(ODD), refused(ODD), lost(DOWN)] },
      want: { kind: "published", commit: "c4", attempts: 4 },
      pushes: 4,
      slept: [2000, 4000, 8000],
    },
  ])("$name", async ({ script, want, pushes, slept }) => {
    const { job, clock, seen } = rehearse(script);
    expect(await publish(job, clock)).toMatchObject(want);
    expect(seen).toMatchObject({ pushes, slept });
    expect(seen.lines.filter((line) => /^Attempt \d/.test(line))).toHaveLength(want.attempts);
  });
});

describe("fails and says so", () => {
  const fourDown = Array(4).fill(DOWN);
  test.each([
    {
      name: "a rule, after exactly one attempt",
      script: { ends: [refused(RULE)] },
      attempts: 1,
      message:
        /^Nothing was published to branch "main" after 1 attempt\. It was refused by a repository rule: GH013: .*bypass.*publish: branch/s,
    },
    {
      name: "a remote that stays down",
      script: { tips: fourDown },
      attempts: 4,
      message: /^Nothing was published to branch "main" after 4 attempts\. The last answer was: .*503/,
    },
    {
      name: "an answer that ends with a full stop",
      script: { tips: Array(4).fill({ kind: "unreachable", said: ["HTTP 503: Try again later."], reasons: [] }) },
      attempts: 4,
      message: /HTTP 503: Try again later\. Check/,
    },
    {
      name: "an unknown answer, in full",
      script: { ends: [refused(ODD)] },
      attempts: 4,
      message: /first line\nfatal: second line/,
    },
    {
      name: "a push without an answer, and a branch that cannot be read",
      script: { ends: [refused(ODD), refused(ODD), refused(ODD), lost(DOWN)], tips: [null, null, null, null, DOWN] },
      attempts: 4,
      message: /^Publishing to branch "main" could not be confirmed after 4 attempts/,
    },
    {
      name: "a push without an answer, and then no permission to read",
      script: { ends: [lost(DOWN)], tips: [null, RULE, RULE] },
      attempts: 2,
      message: /^Publishing to branch "main" could not be confirmed after 2 attempts/,
    },
  ])("$name", async ({ script, attempts, message }) => {
    const { job, clock, seen } = rehearse(script);
    const result = await publish(job, clock);
    expect(result).toMatchObject({ kind: "failed", attempts });
    expect(result.kind === "failed" && result.message).toMatch(message);
    expect(seen.slept).toHaveLength(attempts - 1);
  });

  test("no line of a hook's text starts a line of the log", async () => {
    const said = ["remote: x", "::add-mask::e"];
    const { job, clock, seen } = rehearse({
      ends: [refused({ kind: "refused", rule: "secret", said, reasons: ["x", "::add-mask::e"] })],
    });
    await publish(job, clock);
    for (const line of seen.lines.join("\n").split("\n")) expect(line).toMatch(/^Attempt /);
  });
});

/** The run's date is fixed, as by SOURCE_DATE_EPOCH: only elapsed time counts. */
describe("a branch that keeps moving", () => {
  test("is given up after the deadline of five minutes", async () => {
    const { job, clock } = rehearse({ ends: [refused(STALE)] });
    const result = await publish(job, clock);
    expect(result).toMatchObject({ kind: "failed", attempts: 42 });
    expect(result.durationMs).toBeGreaterThan(290_000);
    expect(result.durationMs).toBeLessThanOrEqual(300_000);
    expect(result.kind === "failed" && result.message).toMatch(
      /after 42 attempts\. The last push lost the race: \[rejected\] \(stale info\)\. Raise `retry-deadline-ms`/,
    );
  });

  test("is given up after `max-attempts`, and the message names that input", async () => {
    const { job, clock } = rehearse({ ends: [refused(STALE)] });
    const result = await publish({ ...job, retry: { ...DEFAULT, maxAttempts: 3 } }, clock);
    expect(result).toMatchObject({ kind: "failed", attempts: 3 });
    expect(result.kind === "failed" && result.message).toMatch(/Raise `max-attempts` or leave it empty/);
  });

  test("is reported with its pace and the time that deriving takes", async () => {
    const { job, clock } = rehearse({ ends: [refused(STALE)] });
    const derive = async (tip: Tip) => {
      await clock.sleep(4000);
      return job.derive(tip);
    };
    const result = await publish({ ...job, derive, retry: { ...DEFAULT, capMs: 0, deadlineMs: 60_000 } }, clock);
    // Two commits for each attempt of 4 s.
    expect(result).toMatchObject({ pace: { derivationMs: 4000, attemptMs: 4000, commitEveryMs: 2000 } });
    expect(result.kind === "failed" && result.message).toContain(
      "The branch moves faster than the files are made: it got a commit every 2.0 s, and making the files took 4.0 s.",
    );
  });
});

test("each attempt derives again, and its message names its own base", async () => {
  const { job, clock, seen } = rehearse({ ends: [refused(STALE), pushed] });
  await publish(job, clock);
  expect(seen.derived).toBe(2);
  expect(seen.messages).toEqual(["on tip1", "on tip2"]);
});

test("the report covers the last derivation, or none if there was no tip", async () => {
  const { job, clock } = rehearse({ ends: [refused(STALE), pushed], changed: [["a"], ["a", "b"]] });
  expect(await publish(job, clock)).toEqual({
    kind: "published",
    commit: "c2",
    branch: "main",
    attempts: 2,
    paths: ["a", "b"],
    report: "of tip2",
    durationMs: 250,
    insteadOf: null,
    warnings: [],
  });
  const down = rehearse({ tips: [DOWN, DOWN, DOWN, DOWN] });
  expect(await publish(down.job, down.clock)).toMatchObject({ kind: "failed", refusal: DOWN, report: null, paths: [] });
});

test("a dry run derives, but commits nothing", async () => {
  const { job, clock, seen } = rehearse({});
  expect(await publish({ ...job, isDryRun: true }, clock)).toMatchObject({ kind: "dry-run", paths: ["a"] });
  expect(seen).toMatchObject({ derived: 1, commits: 0, pushes: 0 });
});

test("a failing derivation is not retried", async () => {
  const { job, clock, seen } = rehearse({});
  const derive = async () => {
    throw new Error("no good");
  };
  await expect(publish({ ...job, derive }, clock)).rejects.toThrow("no good");
  expect(seen.pushes).toBe(0);
});
