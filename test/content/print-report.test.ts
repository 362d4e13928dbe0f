import { describe, expect, test } from "vitest";
import { printReport } from "../../src/content/print-report.ts";
import { validateContent } from "../../src/content/validate-content.ts";
import { ContentReport } from "../../src/formats/content-report.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { SAMPLE_CONTENT } from "../support/sample-content.ts";

const events = { flowId: "Sign-up", flowName: "Sign-up" };

describe("printReport", () => {
  test("cuts the list of issues if it gets too long, and keeps the counts", async () => {
    const key = "k".repeat(2_000_000);
    const definitions = { [key]: { type: "string", values: new Array(400).fill(1) } };
    const report = await validate({ ...events, events: [{ name: "Opened" }], propertyDefinitions: definitions });
    const printed = ContentReport.parse(JSON.parse(printReport(report)));
    expect(report.counts.errors).toBe(400);
    expect(printed.counts).toEqual(report.counts);
    expect(printed.issues.length).toBeGreaterThan(5);
    expect(printed.issues).toEqual(report.issues.slice(0, printed.issues.length));
    expect(printed.issues.length).toBeLessThan(13);
  });

  test("prints a report that is long, but not too long, as it is", async () => {
    const report = await validate({ ...events, events: new Array(2_000).fill(1) });
    expect(report.issues).toHaveLength(2_000);
    expect(JSON.parse(printReport(report))).toEqual(report);
  });
});

/** The sample with another events.json for its flow `signup`, which no longer has any diagrams. */
function validate(file: unknown): Promise<ContentReport> {
  const files = { ...SAMPLE_CONTENT, "signup/events.json": file, "signup/flow-diagrams.md": "# Sign up\n" };
  return validateContent({ tree: memoryTree(files as Parameters<typeof memoryTree>[0]), root: "content" });
}
