import { expect, test } from "vitest";
import { type Claim, judgeClaim, parseClaim, printClaim } from "../../../actions/preflight-open-pr/claim.ts";

const claim: Claim = {
  runId: "9001",
  attempt: "2",
  at: new Date("2026-05-12T12:00:00Z"),
  until: new Date("2026-05-12T15:00:00Z"),
  nonce: "5b1e07c4",
  pull: null,
};

test("a printed claim can be read, even with GitHub's line endings", () => {
  const text = printClaim(claim);
  expect(parseClaim(text)).toEqual(claim);
  expect(parseClaim(text.trimEnd().replaceAll("\n", "\r\n"))).toEqual(claim);
});

test("a pull request in a claim can be read, and GitHub does not link it", () => {
  const named = { ...claim, pull: 128 };
  expect(parseClaim(printClaim(named))).toEqual(named);
  expect(printClaim(named)).not.toContain("#");
});

test("a claim of an earlier version names no pull request", () => {
  const before =
    "Claim of run 7, attempt 1\n\nUntil that run removes this branch, no other run starts.\n\n" +
    "Pipekeeper-Run: 7\nPipekeeper-Attempt: 1\nPipekeeper-Claimed: 2026-05-12T12:00:00Z\nPipekeeper-Until: 2026-05-12T15:00:00Z\nPipekeeper-Nonce: 5b1e07c4\n";
  expect(parseClaim(before)).toEqual({ ...claim, runId: "7", attempt: "1" });
});

const text = printClaim(claim);
test.each([
  { name: "somebody's commit", message: "Add ripgrep\n" },
  { name: "nothing", message: "" },
  { name: "no run", message: text.replace(/^Pipekeeper-Run: .*$/m, "") },
  { name: "a run that is not a number", message: text.replace("Pipekeeper-Run: 9001", "Pipekeeper-Run: 9001/../1") },
  { name: "no time", message: text.replace(/^Pipekeeper-Claimed: .*$/m, "") },
  { name: "a pull request that is not a number", message: `${text}Pipekeeper-Pull-Request: 1/../2` },
  { name: "a wrong end", message: text.replace(/(Until: ).*/, "$1soon") },
  { name: "no nonce", message: text.replace(/^Pipekeeper-Nonce: .*$/m, "") },
  { name: "the fields inside a line", message: text.replaceAll(/^Pipekeeper/gm, "x Pipekeeper") },
])("$name is not a claim", ({ message }) => {
  expect(parseClaim(message)).toBeNull();
});

test.each([
  { name: "another run's claim", runId: "9002", at: "2026-05-12T12:10:00Z", isRunOver: false, want: "held" },
  {
    name: "a claim of another run that cannot be read",
    runId: "9002",
    at: "2026-05-12T12:10:00Z",
    isRunOver: null,
    want: "held",
  },
  { name: "a finished run's claim", runId: "9002", at: "2026-05-12T12:10:00Z", isRunOver: true, want: "ended" },
  { name: "just before it expires", runId: "9002", at: "2026-05-12T14:59:59.999Z", isRunOver: false, want: "held" },
  { name: "when it expires", runId: "9002", at: "2026-05-12T15:00:00Z", isRunOver: false, want: "expired" },
  { name: "our claim", runId: "9001", at: "2026-05-12T12:10:00Z", isRunOver: false, want: "renew" },
  { name: "our claim, after it expires", runId: "9001", at: "2026-05-13T12:10:00Z", isRunOver: null, want: "renew" },
])("$name: $want", ({ runId, at, isRunOver, want }) => {
  expect(judgeClaim(claim, { runId, now: new Date(at) }, isRunOver)).toBe(want);
});
