import { describe, expect, test } from "vitest";
import { compareReports } from "../../src/content/compare-reports.ts";
import { printReport } from "../../src/content/print-report.ts";
import { describeReport, renderReport } from "../../src/content/render-report.ts";
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

  test("does not cut a report that is long, but not too long", async () => {
    const report = await validate({ ...events, events: new Array(2_000).fill(1) });
    expect(report.issues).toHaveLength(2_000);
    expect(JSON.parse(printReport(report))).toEqual(report);
  });
});

describe("more issues than anybody reads", () => {
  const file = (bad: number) => ({ ...events, events: [{ name: "Opened", triggers: new Array(bad).fill(5) }, 7, 7] });

  test("are counted, and listed up to 20,000 of each code", async () => {
    const report = await validate(file(30_000));
    expect(report.counts).toMatchObject({ errors: 30_002, events: 5 });
    const listed = (code: string) => report.issues.filter((issue) => issue.code === code);
    expect([listed("invalid_type").length, listed("invalid_shape").length]).toEqual([20_000, 2]);
    expect(listed("invalid_type").map(({ pointer }) => pointer)).toEqual(
      Array.from({ length: 20_000 }, (_, index) => `/events/0/triggers/${index}`),
    );
    expect(renderReport(report)).toContain(`And ${report.counts.errors + report.counts.warnings - 20} more issues.`);
    expect(ContentReport.parse(report)).toEqual(report);
  });

  test("count as new if the report does not list them", async () => {
    const [before, after] = [await validate(file(25_000)), await validate(file(25_001))];
    const compared = compareReports(after, before);
    const unlisted = after.counts.errors + after.counts.warnings - after.issues.length;
    expect(unlisted).toBe(5001);
    expect(compared.baseline).toEqual({ new: unlisted, fixed: 0 });
    expect(describeReport(compared)).toContain("(5,001 new)");
  });

  test("of one list do not hide that another list cannot be read", async () => {
    const report = await validate({ ...events, stages: new Array(20_001).fill(1), events: "none" });
    expect(report.counts.errors).toBe(20_002);
    expect(report.suppressed.map(({ cause }) => cause.pointer)).toContain("/events");
  });

  test("are counted like this in definitions, stages and references, too", async () => {
    const names = new Array(21_000).fill("Nobody");
    const properties = new Array(21_000).fill("k");
    const report = await validate({
      ...events,
      propertyDefinitions: { k: { type: "string", values: new Array(21_000).fill("a") } },
      stages: [{ name: "First", events: names }],
      events: [{ name: "Opened", properties }],
    });
    expect(report.counts).toMatchObject({ errors: 20_999 });
    expect(report.counts.warnings).toBeGreaterThanOrEqual(21_000 + 20_999);
  });
});

/** Validates the sample with another events.json for its flow `signup`, and without that flow's diagrams. */
function validate(file: unknown): Promise<ContentReport> {
  const files = { ...SAMPLE_CONTENT, "signup/events.json": file, "signup/flow-diagrams.md": "# Sign up\n" };
  return validateContent({ tree: memoryTree(files as Parameters<typeof memoryTree>[0]), root: "content" });
}
