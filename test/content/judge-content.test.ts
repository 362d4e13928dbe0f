import { describe, expect, test } from "vitest";
import { validateContent } from "../../src/content/validate-content.ts";
import { type EditedFiles, set, testEdits, validateEdited } from "../support/edit-content.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { SAMPLE_CONTENT, type SampleContent } from "../support/sample-content.ts";

const events = (files: SampleContent) => files["checkout/events.json"];
const catalog = (files: SampleContent) => files["flows.json"];

test("the sample has no issue", async () => {
  const report = await validateEdited(() => {});
  expect(report).toMatchObject({ ok: true, root: "content", issues: [], suppressed: [] });
  expect(report.counts).toEqual({ flows: 2, events: 3, propertyDefinitions: 2, diagrams: 2, errors: 0, warnings: 0 });
});

describe("one cause is one issue", () => {
  const wrong = [5, "x", [], null, true];
  testEdits(
    ["flows.json", "flow-slug-map.json", "unassigned.json", "checkout/events.json"].flatMap((path) => [
      ...wrong.map((value) => ({
        name: `${path} is ${JSON.stringify(value)}`,
        edit: (files: EditedFiles) => set(files, path, JSON.stringify(value)),
        want: [`invalid_shape ${path}#`],
      })),
      {
        name: `${path} is cut`,
        edit: (files: EditedFiles) => set(files, path, '{"events": ['),
        want: [`invalid_json ${path}#`],
      },
      { name: `${path} is empty`, edit: (files: EditedFiles) => set(files, path, ""), want: [`invalid_json ${path}#`] },
      {
        name: `${path} is Latin-1`,
        edit: (files: EditedFiles) => set(files, path, new Uint8Array([0xe9])),
        want: [`invalid_utf8 ${path}#`],
      },
    ]),
  );

  testEdits([
    {
      name: "flows that are a list",
      edit: (files) => set(catalog(files), "flows", []),
      want: ["invalid_shape flows.json#/flows"],
    },
    {
      name: "no flows",
      edit: (files) => set(catalog(files), "flows", undefined),
      want: ["invalid_shape flows.json#/flows"],
    },
    {
      name: "events that are an object",
      edit: (files) => set(events(files), "events", {}),
      want: ["invalid_shape checkout/events.json#/events"],
    },
    {
      name: "definitions that are a list",
      edit: (files) => set(events(files), "propertyDefinitions", []),
      want: ["invalid_shape checkout/events.json#/propertyDefinitions"],
    },
    {
      name: "stages that are an object",
      edit: (files) => set(events(files), "stages", {}),
      want: ["invalid_shape checkout/events.json#/stages"],
    },
    {
      name: "items that are an object",
      edit: (files) => set(files["unassigned.json"], "items", {}),
      want: ["invalid_shape unassigned.json#/items"],
    },
    {
      name: "a byte order mark suppresses nothing",
      edit: (files) => {
        set(events(files), "flowName", "");
        set(files, "checkout/events.json", `\ufeff${JSON.stringify(events(files))}`);
      },
      want: ["byte_order_mark checkout/events.json#", "required_string checkout/events.json#/flowName"],
    },
    {
      name: "the last of two equal keys counts",
      edit: (files) => {
        const json = JSON.stringify(events(files)).replace(
          '"flowName":"Checkout"',
          '"flowName":"Checkout","flowName":""',
        );
        set(files, "checkout/events.json", json);
      },
      want: ["duplicate_json_key checkout/events.json#/flowName", "required_string checkout/events.json#/flowName"],
    },
  ]);

  test.each([
    { path: "flows.json", text: "{", rules: ["change rules", "file shape", "mapping of flows"] },
    {
      path: "flow-slug-map.json",
      text: "[]",
      rules: ["change rules", "file shape", "mapping of flows", "suspected flows"],
    },
    { path: "unassigned.json", text: "", rules: ["file shape", "suspected flows"] },
    {
      path: "signup/events.json",
      text: "{",
      rules: ["change rules", "event labels", "file shape", "mapping of flows", "property references", "stage events"],
    },
  ])("the report names skipped checks: $path", async ({ path, text, rules }) => {
    const report = await validateEdited((files) => set(files, path, text));
    const [issue] = report.issues;
    const cause = { code: issue?.code, path: `content/${path}`, pointer: "" };
    expect(report.suppressed).toEqual(rules.map((rule) => ({ rules: rule, cause })));
  });

  const pointer = (size = "12345") =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize ${size}\n`;

  test.each([
    { path: "flows.json", code: "invalid_json" },
    { path: "flow-slug-map.json", code: "invalid_json" },
    { path: "unassigned.json", code: "invalid_json" },
    { path: "signup/events.json", code: "invalid_json" },
    { path: "signup/flow-diagrams.md", code: "invalid_shape" },
  ])("a pointer of Git LFS is one issue with a remedy: $path", async ({ path, code }) => {
    for (const text of [
      pointer(),
      pointer().replaceAll("\n", "\r\n"),
      pointer().replace("oid", "ext-0-x sha256:12\noid"),
    ]) {
      const report = await validateEdited((files) => set(files, path, text));
      expect(report.issues).toMatchObject([{ code, path: `content/${path}`, pointer: "", line: 1, column: 1 }]);
      expect(report.issues[0]?.message).toMatch(/Git LFS pointer.*git lfs pull/);
      expect(report.suppressed.map(({ cause }) => cause.path)).toContain(`content/${path}`);
    }
  });

  test("text about Git LFS is not a pointer", async () => {
    for (const text of [
      `${"x".repeat(1100)}\n${pointer()}`,
      `# Notes\n\n${pointer()}`,
      "version 2\n",
      pointer(`1\n${" ".repeat(1100)}`),
    ]) {
      const report = await validateEdited((files) => set(files, "signup/flow-diagrams.md", text));
      expect(report.issues).toEqual([]);
    }
  });

  test("an element with a wrong shape suppresses no other issue", async () => {
    const report = await validateEdited((files) => events(files).events.push(5 as never));
    expect(report).toMatchObject({ issues: [{ code: "invalid_shape" }], suppressed: [] });
  });
});

describe("places and messages", () => {
  const text = `{
  "flowId": "Checkout",
  "flowName": "Checkout",
  "events": [
    { "name": "🌱é ", "description": 12.50 },
    { "description": "x" }
  ]
}
`;

  test("line and column point to the value, or to the object without it", async () => {
    const report = await validateEdited((files) => set(files, "checkout/events.json", text.replaceAll("\n", "\r\n")));
    const found = report.issues.filter(({ path }) => path.endsWith("events.json"));
    expect(found).toEqual([
      {
        level: "warning",
        code: "untrimmed_name",
        path: "content/checkout/events.json",
        pointer: "/events/0/name",
        line: 5,
        column: 15,
        message: '"name" is "🌱é "; expected no white space around it.',
      },
      {
        level: "error",
        code: "invalid_type",
        path: "content/checkout/events.json",
        pointer: "/events/0/description",
        line: 5,
        column: 37,
        message: '"description" is 12.50; expected text.',
      },
      {
        level: "error",
        code: "required_string",
        path: "content/checkout/events.json",
        pointer: "/events/1/name",
        line: 6,
        column: 5,
        message: 'There is no "name"; expected text that is not blank.',
      },
    ]);
  });

  test("values are shortened to 80 characters", async () => {
    const report = await validateEdited((files) => set(catalog(files).flows.Checkout, "lastAudited", "🌱".repeat(500)));
    expect(report.issues[0]?.message).toContain(`"${"🌱".repeat(80)}…"`);
  });

  test.each(["", ".", "a/b"])("paths below the root %j", async (root) => {
    const files = { ...SAMPLE_CONTENT, "notes.txt": "x" };
    const report = await validateContent({ tree: memoryTree(files), root });
    expect(report.issues).toMatchObject([{ path: root === "a/b" ? "a/b/notes.txt" : "notes.txt" }]);
  });
});
