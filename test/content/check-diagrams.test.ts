import { describe, expect, test } from "vitest";
import { checkDiagramChanges } from "../../src/content/check-diagram-changes.ts";
import { checkDiagrams, readLabel } from "../../src/content/check-diagrams.ts";
import { readContent } from "../../src/content/read-content.ts";
import { memoryTree, type TreeFile } from "../support/memory-tree.ts";

const POLICY = { allowedRemovals: [], maxRemovedPercent: 20, auditDate: null };

/** Content with two flows: `pay` with these diagrams, and `Ship` with one heading. */
const contentWith = (diagrams: string | null, more: Record<string, TreeFile> = {}) =>
  readContent(
    memoryTree({
      "flow-slug-map.json": { pay: "Pay", Ship: "Ship", gone: "Gone" },
      "pay/events.json": { events: [{ name: "Cart Opened" }, { name: "Plant  Bought " }] },
      "Ship/events.json": { events: [{ name: "Parcel Sent" }] },
      "Ship/flow-diagrams.md": "# To Ship\n\n```mermaid\nflowchart TD\n```\n",
      ...(diagrams === null ? {} : { "pay/flow-diagrams.md": diagrams }),
      ...more,
    }),
  );

const inBlock = (...code: string[]) => `# Pay\n\n\`\`\`mermaid\nflowchart TD\n${code.join("\n")}\n\`\`\`\n`;

async function check(diagrams: string, more: Record<string, TreeFile> = {}) {
  const findings = checkDiagrams(await contentWith(diagrams, more));
  expect(findings.every(({ path, pointer }) => path === "pay/flow-diagrams.md" && pointer === "")).toBe(true);
  return findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe("a diagram", () => {
  test.each<[string, string, string[]]>([
    ["is fine", inBlock('A["Cart Opened<br/>tap"] --> B[Plant Bought]', "class A,B event"), []],
    ["without a label shows its id", inBlock("A --> B", "class B event"), ["unknown_event_label 5:7"]],
    ["has a wrong label", inBlock('  é["Cart opened"]', "class é event"), ["unknown_event_label 5:5"]],
    [
      "has one wrong label, and two marks for it",
      inBlock("A[x]", "class A event", "class A event"),
      ["unknown_event_label 5:3"],
    ],
    ["marks a missing node", inBlock("A[Cart Opened]", "class A, B event"), ["undefined_event_node 6:10"]],
    ["is the legend", inBlock('A["Analytics  EVENT name<br>(tap)"] --> B[other]', "class A,B event"), []],
    [
      "has the legend's words only in a comment",
      inBlock("%% Analytics event name", "A[x]", "class A event"),
      ["unknown_event_label 6:3"],
    ],
    ["has no header", "```mermaid\nA[x]\nclass A event\n```\n", ["invalid_mermaid_header 2:1"]],
    ["is empty", "```mermaid\n\n```\n", ["invalid_mermaid_header 1:1"]],
    ["is never closed", "```mermaid\nflowchart TD\nclass A event\n%%ui:x\n", ["unclosed_fence 1:1"]],
    [
      "is of a type without nodes",
      "```mermaid\nsequenceDiagram\n%%ui:diagram-link A -> flow:ship\nA->>B: x\n```\n",
      [],
    ],
    ["is in another language", "```text\nclass A event\n%%ui:x\n```\n", []],
    ["has entities", inBlock('A["Cart&nbsp;Opened"] --> B["Plant#32;Bought"]', "class A,B event"), []],
    [
      "has wrong directives",
      inBlock("A", "%%ui:x", "%%ui:diagram-link A"),
      ["unknown_directive 6:1", "invalid_diagram_link 7:1"],
    ],
  ])("%s", async (_, text, expected) => expect(await check(text)).toEqual(expected));
});

describe("a link", () => {
  test.each<[string, string[]]>([
    ["A -> title: PAY", []],
    ["A -> title:Other", ["unknown_link_title 6:31"]],
    ["B -> title:Pay", ["unknown_link_node 6:20"]],
    ["A -> flow:SHIP", []],
    ["A -> flow:ship title:To ship", []],
    ["A -> flow:ship title:Pay", ["unknown_link_title 6:41"]],
    ["A -> flow:shop title:Pay", ["unknown_link_flow 6:30"]],
    ["B -> flow:shop", ["unknown_link_node 6:20", "unknown_link_flow 6:30"]],
    // The folder of `gone` is missing, which is a separate problem.
    ["A -> flow:gone title:Pay", []],
  ])("%s", async (link, expected) => {
    expect(await check(inBlock("A[Cart Opened]", `  %%x:diagram-link ${link}`))).toEqual(expected);
  });
});

describe("one cause is one problem", () => {
  const text = inBlock("A[x]", "class A event", "%%x:diagram-link A -> flow:nowhere");
  test.each<[string, string, Record<string, TreeFile>, string[]]>([
    ["events that cannot be read", text, { "pay/events.json": "{" }, ["unknown_link_flow 7:28"]],
    ["a map that cannot be read", text, { "flow-slug-map.json": "[" }, ["unknown_event_label 5:3"]],
    ["bytes that are not text", text, { "pay/flow-diagrams.md": new Uint8Array([0xff]) }, []],
    [
      "an open fence that hides headings",
      `${inBlock("A", "%%x:diagram-link A -> title:Late")}\`\`\`js\n# Late\n`,
      {},
      ["unclosed_fence 8:1"],
    ],
  ])("%s", async (_, diagrams, more, expected) => expect(await check(diagrams, more)).toEqual(expected));
});

test("a flow without a diagrams file is one problem", async () => {
  const findings = checkDiagrams(await contentWith(null));
  expect(findings).toMatchObject([{ code: "missing_diagrams", path: "pay/flow-diagrams.md", line: 1, column: 1 }]);
});

test.each([
  ["a<br/>b<br/>c", "a"],
  [" a \n b <BR />c", "a b"],
  ["#quot;a#quot; &amp; &#35; #nope; #999999;", '"a" & # #nope; \u{f423f}'],
  ["#lt;br/#gt; x", "<br/> x"],
])("readLabel(%j)", (label, expected) => expect(readLabel(label)).toBe(expected));

describe("changes", () => {
  const LINK = "%%x:diagram-link A -> flow:ship";
  const OTHER = "%%x:diagram-link A -> title:Pay";
  const before = inBlock("A", LINK, LINK, OTHER);
  test.each<[string, string | null, string[]]>([
    ["nothing", before, []],
    ["white space around a link", inBlock("A", LINK, `  ${LINK}  `, OTHER), []],
    ["the order of links", inBlock("A", OTHER, LINK, LINK), []],
    ["links in other blocks", `${inBlock("A", LINK)}${inBlock("A", LINK, OTHER)}`, []],
    ["one of two equal links", inBlock("A", LINK, OTHER), [`directive_lost "${LINK}"`]],
    ["a link's text", inBlock("A", LINK, LINK, `${OTHER}x`), [`directive_lost "${OTHER}"`]],
    ["all diagrams", "# Pay\n", ["diagrams_emptied"]],
    ["the file", null, ["diagrams_emptied"]],
    ["a fence that is never closed", "```mermaid\nflowchart TD\n", []],
  ])("%s", async (_, after, expected) => {
    const findings = checkDiagramChanges(await contentWith(after), await contentWith(before), POLICY);
    expect(findings.every(({ path }) => path === "pay/flow-diagrams.md")).toBe(true);
    const shown = findings.map(({ code, message }) => `${code} ${/"%%.*?"/.exec(message)?.[0] ?? ""}`.trim());
    expect(shown).toEqual(expected);
  });
  test("a flow without diagrams may get diagrams", async () => {
    expect(checkDiagramChanges(await contentWith(before), await contentWith(null), POLICY)).toEqual([]);
  });
});

test("every fence that is removed or loses a backtick is one problem", async () => {
  const block = (title: string, link: string) =>
    `## ${title}\n\n\`\`\`mermaid\nflowchart TD\nA[Cart Opened] --> B\nclass A event\n%%x:diagram-link B -> title:${link}\n\`\`\`\n\n`;
  const text = `${block("One", "Three")}${block("Two", "One")}\`\`\`js\n// # Four\n\`\`\`\n\n${block("Three", "Two")}`;
  expect(await check(text)).toEqual([]);
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith("```")) continue;
    const others = [lines.slice(0, at), lines.slice(at + 1)] as const;
    const removed = await check([...others[0], ...others[1]].join("\n"));
    const shortened = await check([...others[0], line.slice(1), ...others[1]].join("\n"));
    const codes = [removed, shortened].map((problems) => problems.map((problem) => problem.split(" ")[0]));
    expect([at, codes]).toEqual([at, [["unclosed_fence"], ["unclosed_fence"]]]);
  }
});
