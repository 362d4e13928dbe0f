import { describe, expect, test } from "vitest";
import { fingerprintFailure } from "../../../actions/failure-tracker/name-category.ts";
import { type ScanOptions, scanLog } from "../../../actions/failure-tracker/scan-log.ts";

function scan(lines: readonly string[], options: Partial<ScanOptions> = {}) {
  const open = scanLog({ window: null, excerptLines: 30, ...options });
  for (const line of lines) open.push(line);
  return open.finish();
}

const SMOKE = [
  "2026-11-20T10:15:11.0000000Z container registry-smoke started",
  "2026-11-20T10:15:41.0000000Z \u001b[31mError: health check on 127.0.0.1:8080 failed after 30s: status 503\u001b[0m",
  "2026-11-20T10:15:41.1000000Z ##[error]Process completed with exit code 1.",
];

test("job, step and reason give the documented signature", () => {
  const { token, excerpt } = scan(SMOKE);
  expect(token).toBe("Error: health check on <ip> failed after <dur>: status <n>");
  expect(fingerprintFailure([{ job: "docker smoke", step: "Start the container", token }])).toBe("0f759c5350ff");
  expect(excerpt).toEqual([
    "container registry-smoke started",
    "Error: health check on 127.0.0.1:8080 failed after 30s: status 503",
    "##[error]Process completed with exit code 1.",
  ]);
});

test("the order of the jobs makes no difference to the signature", () => {
  const a = { job: "a", step: "x", token: "1" };
  const b = { job: "b", step: "y", token: "2" };
  expect(fingerprintFailure([a, b])).toBe(fingerprintFailure([b, a]));
  expect(fingerprintFailure([a, b])).not.toBe(fingerprintFailure([a]));
});

describe("the reason is", () => {
  const rows = [
    {
      name: "the last error command",
      lines: ["##[error]first", "error: x", "##[error]second", "##[error]Process completed with exit code 2."],
      want: "second",
    },
    {
      name: "the end of the last traceback",
      lines: [
        "failed: soon",
        "Traceback (most recent call last):",
        '  File "a.py", line 3, in f',
        "ValueError: bad thing",
        "done",
      ],
      want: "ValueError: bad thing",
    },
    {
      name: "the first line with a word for an error",
      lines: ["all fine", "fatal: not a git repository", "error: later"],
      want: "fatal: not a git repository",
    },
    {
      name: "not a count of zero",
      lines: ["0 failed, 3 passed", "no error found", "Failed: 0", "error: real"],
      want: "error: real",
    },
    {
      name: "not an option",
      lines: ["run tool --error :x", "use --fatal (strict)", "panic: real"],
      want: "panic: real",
    },
    {
      name: "not a word inside another one",
      lines: ["errored: x", "mirror failedness", "exception: real"],
      want: "exception: real",
    },
    {
      name: "the exit code if there is no other reason",
      lines: ["hello", "##[error]Process completed with exit code 137."],
      want: "exit code 137",
    },
    { name: "none", lines: ["hello"], want: "no-error-line" },
    { name: "none for an empty log", lines: [], want: "no-error-line" },
  ];
  test.each(rows)("$name", ({ lines, want }) => expect(scan(lines).token).toBe(want));
});

test("only the lines of the failed step count, if they are known", () => {
  const lines = [
    "2026-11-20T10:00:00.5000000Z ##[error]of an earlier step that was allowed to fail",
    "2026-11-20T10:15:41.9000000Z error: of the failed step",
    "without a time of its own",
    "2026-11-20T10:15:50.0000000Z ##[error]of the clean-up",
  ];
  const window = { startedAt: "2026-11-20T10:15:11Z", completedAt: "2026-11-20T10:15:41Z" };
  expect(scan(lines, { window })).toEqual({
    token: "error: of the failed step",
    excerpt: ["error: of the failed step", "without a time of its own"],
  });
  const elsewhere = { startedAt: "2026-11-21T00:00:00Z", completedAt: null };
  expect(scan(lines, { window: elsewhere }).token).toBe("of the clean-up");
});

describe("the excerpt", () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`);

  test("ends five lines after the reason and has as many lines as asked for", () => {
    const lines = [...numbered(40), "error: here", ...numbered(10).map((line) => `after ${line}`)];
    const { excerpt } = scan(lines, { excerptLines: 10 });
    expect(excerpt).toEqual([...numbered(40).slice(-4), "error: here", ...numbered(5).map((line) => `after ${line}`)]);
  });

  test("is the end of the log if there is no reason", () => {
    expect(scan(numbered(40), { excerptLines: 2 }).excerpt).toEqual(["line 39", "line 40"]);
  });

  test("has bounds for each line and in total, and keeps the reason", () => {
    const long = "x ".repeat(500);
    const { excerpt } = scan([...Array(50).fill(long), "error: here", ...Array(5).fill(long)], { excerptLines: 100 });
    expect(excerpt.join("\n").length).toBeLessThanOrEqual(4000);
    expect(Math.max(...excerpt.map((line) => line.length))).toBe(300);
    expect(excerpt).toContain("error: here");
  });

  test("is empty if no lines are asked for", () => {
    expect(scan(["error: x"], { excerptLines: 0 })).toEqual({ token: "error: x", excerpt: [] });
  });

  const secrets = [
    { name: "a token of GitHub", line: `push with ghp_${"a1B2".repeat(9)}`, secret: "a1B2" },
    { name: "a fine-grained token", line: `github_pat_${"a1B2".repeat(9)}`, secret: "a1B2" },
    { name: "the credential of a URL", line: "clone https://bot:hunter2@example.test/x.git", secret: "hunter2" },
    { name: "a header", line: "Authorization: Bearer abcdefghijklmnop", secret: "abcdefghijklmnop" },
    { name: "an assignment", line: "DB_PASSWORD=hunter2-hunter2", secret: "hunter2" },
    { name: "JSON", line: '{"api_key": "hunter2 hunter2"}', secret: "hunter2" },
    { name: "a key of a cloud", line: "AKIAIOSFODNN7EXAMPLE", secret: "IOSFODNN" },
    { name: "a web token", line: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl", secret: "eyJzdWIi" },
  ];
  test.each(secrets)("hides $name", ({ line, secret }) => {
    const { token, excerpt } = scan([`error: ${line}`]);
    expect(excerpt.join()).toContain("[redacted]");
    expect(`${token} ${excerpt.join()}`).not.toContain(secret);
  });

  test("hides a whole private key, even if its lines are short", () => {
    const key = ["-----BEGIN RSA PRIVATE KEY-----", "MIIE", "short", "-----END RSA PRIVATE KEY-----"];
    expect(scan(["error: x", ...key]).excerpt).toEqual(["error: x", ...Array(4).fill("[redacted]")]);
  });

  test("leaves an ordinary line and a checksum alone", () => {
    const lines = [`error: sha256 ${"0a".repeat(32)}`, "token: none", "see https://example.test/a?b=c"];
    expect(scan(lines).excerpt).toEqual(lines);
  });
});
