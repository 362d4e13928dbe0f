import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { planMessage } from "../../src/publish/plan-message.ts";

test("git reads the trailers back", () => {
  const message = planMessage({
    subject: "chore: x\r\n\r\nbody: of it\n",
    runUrl: "https://h/o/r/actions/runs/1",
    base: "abc",
  });
  expect(execFileSync("git", ["interpret-trailers", "--parse"], { input: message }).toString()).toBe(
    "Pipekeeper-Run: https://h/o/r/actions/runs/1\nPipekeeper-Base: abc\n",
  );
  expect(message.startsWith("chore: x\n\nbody: of it\n\n")).toBe(true);
});

test("outside of a workflow there is no trailer for the run", () => {
  expect(planMessage({ subject: "x", runUrl: null, base: "abc" })).toBe("x\n\nPipekeeper-Base: abc\n");
});
