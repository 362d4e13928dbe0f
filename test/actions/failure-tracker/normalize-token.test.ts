import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeToken } from "../../../actions/failure-tracker/normalize-token.ts";

const rows = [
  {
    name: "colours and a timestamp",
    given: "2026-11-20T10:15:42.1234567Z \u001b[31mError:\u001b[0m bad",
    want: "Error: bad",
  },
  {
    name: "a link of the terminal",
    given: "\u001b]8;;https://x.test\u0007see\u001b]8;;\u0007 error: x",
    want: "see error: x",
  },
  { name: "a byte order mark and a prefix", given: "\ufeff##[error]It broke", want: "It broke" },
  { name: "a UUID", given: "job 123e4567-e89b-12d3-a456-426614174000 failed", want: "job <uuid> failed" },
  { name: "IPv4 with a port", given: "connect 10.0.0.1:443: refused", want: "connect <ip>: refused" },
  { name: "IPv6 with and without brackets", given: "dial [::1]:8080 and fe80::1", want: "dial <ip> and <ip>" },
  { name: "a time, which is not an address", given: "at 10:15:42 error: x", want: "at <n>:<n>:<n> error: x" },
  { name: "names with colons", given: "error: std::vector and a::b", want: "error: std::vector and a::b" },
  {
    name: "hexadecimal runs",
    given: "commit 4f0c2d19ab37 at 0xDEADBEEF of facade",
    want: "commit <hex> at <hex> of facade",
  },
  {
    name: "an absolute path with line and column",
    given: "/home/runner/src/main.py:88:5: error: x",
    want: "main.py:<n>: error: x",
  },
  { name: "a relative path", given: "error in src/app/main.ts:3", want: "error in main.ts:<n>" },
  { name: "a Windows path", given: "D:\\a\\repo\\src\\Main.cs(12): error", want: "Main.cs(<n>): error" },
  { name: "durations", given: "timed out after 30s, 1.5 seconds, 200ms", want: "timed out after <dur>, <dur>, <dur>" },
  { name: "a percentage", given: "coverage 88.4% below 90 %", want: "coverage <pct> below <pct>" },
  { name: "an exit code, which stays", given: "exit code 137 after 3 tries", want: "exit code 137 after <n> tries" },
  {
    name: "a code with letters, which stays",
    given: "error[E0502]: cannot borrow",
    want: "error[E0502]: cannot borrow",
  },
  { name: "blanks", given: "  a \t b  ", want: "a b" },
  { name: "more than 160 code points", given: `Error: ${"💥".repeat(200)}`, want: `Error: ${"💥".repeat(153)}` },
];

test.each(rows)("$name", ({ given, want }) => expect(normalizeToken(given)).toBe(want));

test("lines that differ only in numbers become equal", () => {
  const line = (n: number) => `Error: step ${n} of ${n + 1} took ${n}s on 10.0.0.${n % 255} (${n}%)`;
  fc.assert(fc.property(fc.nat(), fc.nat(), (a, b) => normalizeToken(line(a)) === normalizeToken(line(b))));
});

test("a long line is fast, whatever it contains", () => {
  for (const unit of ["a/", "a.", "1:", "f0", "://", "-a", "\\", "##["]) {
    expect(normalizeToken(unit.repeat(100_000)).length).toBeLessThanOrEqual(320);
  }
});
