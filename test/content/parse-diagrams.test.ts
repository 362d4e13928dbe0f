import { describe, expect, test } from "vitest";
import { parseDiagrams } from "../../src/content/parse-diagrams.ts";

/** Parses one block with this code, and returns its nodes' labels by id. */
function labelsOf(...code: string[]): Record<string, string> {
  const { blocks } = parseDiagrams(`\`\`\`mermaid\n${code.join("\n")}\n\`\`\`\n`);
  return Object.fromEntries([...(blocks[0]?.nodes ?? [])].map(([id, { label }]) => [id, label]));
}

describe("fences", () => {
  test.each([
    ["a block", "```mermaid\ngraph TD\n```\n", 1, 0],
    ["four ticks around three", "````md\n```mermaid\ngraph TD\n```\n````\n", 0, 0],
    ["a longer closing fence", "```mermaid\ngraph TD\n`````\n", 1, 0],
    ["a shorter fence does not close", "````mermaid\ngraph TD\n```\n", 1, 1],
    ["an unclosed fence of another language", "```js\nx\n", 0, 1],
    ["a fence that starts inside an unclosed one", "```mermaid\ngraph TD\n\n```mermaid\ngraph TD\n```\n", 2, 1],
    ["CRLF", "```mermaid\r\ngraph TD\r\n```\r\n", 1, 0],
    ["CR", "```mermaid\rgraph TD\r```\r", 1, 0],
    ["words after the language", "```mermaid title=x\ngraph TD\n```", 1, 0],
    ["another language", "```mermaidjs\ngraph TD\n```", 0, 0],
    ["indented in a list", "- x\n    ```mermaid\n    graph TD\n    ```\n", 1, 0],
    ["code in a line is not a fence", "```x``` and ```y```\n", 0, 0],
    ["tildes are not a fence", "~~~mermaid\ngraph TD\n", 0, 0],
  ])("%s", (_, text, blocks, unclosed) => {
    const found = parseDiagrams(text);
    expect([found.blocks.length, found.unclosed.length]).toEqual([blocks, unclosed]);
  });
});

test("headings of both kinds, outside of fences", () => {
  const text = "# One  Two #\n##Three\nFour\n----\n```md\n# Five\n```\n   ###### SIX\n#\n\n---\n";
  expect([...parseDiagrams(text).headings]).toEqual(["one two", "four", "six", ""]);
});

describe("the header", () => {
  test.each([
    ["flowchart TD", true],
    ["graph", true],
    ["flowchart LR; A-->B", true],
    ["  graph RL  ", true],
    ["sequenceDiagram", true],
    ["stateDiagram-v2", true],
    ["pie showData title Shares", true],
    ["xychart-beta horizontal", true],
    ["gitGraph LR:", true],
    ["%% note\n\n%%{init: {\n'theme': 'dark'}\n}%%\nflowchart TD", true],
    ["---\ntitle: x\n---\nflowchart TD", true],
    ["%%{init: {}}%% %%{wrap}%% flowchart TD", true],
    ["stateDiagram-v2 %% note", true],
    ["swimlane-beta TB", true],
    ["venn-beta", true],
    ["ishikawa", true],
    ["ishikawa-beta", true],
    ["treeView-beta", true],
    ["wardley-beta", true],
    ["eventmodeling", true],
    ["cynefin-beta", true],
    ["railroad-beta", true],
    ["railroad-ebnf-beta", true],
    ["venn", false],
    ["railroad-beta-x", false],
    ["stateDiagram-v2 A", false],
    ["flowchrt TD", false],
    ["flowchart XX", false],
    ["flowchart TD A-->B", false],
    ["Flowchart TD", false],
    ["sequenceDiagrams", false],
    ["A --> B", false],
    ["---\ntitle: x\nflowchart TD", false],
  ])("%j", (code, isKnown) => {
    expect(parseDiagrams(`\`\`\`mermaid\n${code}\n\`\`\``).blocks[0]?.header?.isKnown).toBe(isKnown);
  });
  test("is null in a block with only comments", () => {
    expect(parseDiagrams("```mermaid\n%% flowchart TD\n\n```").blocks[0]?.header).toBeNull();
  });
});

describe("nodes of a flowchart", () => {
  test.each<[string, Record<string, string>]>([
    ["A", { A: "A" }],
    ['A["x [y] {z}"]', { A: "x [y] {z}" }],
    ["A[x] --> B(y) --- C{z}", { A: "x", B: "y", C: "z" }],
    ["A([x])-->B[[y]]-.->C[(z)]", { A: "x", B: "y", C: "z" }],
    ["A((x)) ==> B(((y))) --o C{{z}} --x D>w]", { A: "x", B: "y", C: "z", D: "w" }],
    ["A[/x/] & B[\\y\\] --> C[/z\\]", { A: "x", B: "y", C: "z" }],
    ["A -- some text --> B -->|more; text| C", { A: "A", B: "B", C: "C" }],
    ["A == t ==> B -. t .-> C ~~~ D", { A: "A", B: "B", C: "C", D: "D" }],
    ["A-->B; C-->D", { A: "A", B: "B", C: "C", D: "D" }],
    ["A:::event --> B[x]:::other", { A: "A", B: "x" }],
    ["A <--> B e1@--> C e2@-- t --> D", { A: "A", B: "B", C: "C", D: "D" }],
    ["a-b --> c_d.e", { "a-b": "a-b", "c_d.e": "c_d.e" }],
    ["A --> B\nA[late]", { A: "late", B: "B" }],
    ['A["two\nlines"]', { A: "two\nlines" }],
    ['A["`**marked** up`"]', { A: "**marked** up" }],
    ['A@{ shape: rect, label: "x, y" } --> B', { A: "x, y", B: "B" }],
    ["subgraph S [Title]\nA\nend", { S: "Title", A: "A" }],
    ["subgraph two words\nA\nend", { A: "A" }],
    ["style A fill:#fff\nclassDef event fill:#eee\nlinkStyle 0 x\nclick B call\ndirection LR", {}],
    ["été[Ünïcode] --> 日本", { été: "Ünïcode", 日本: "日本" }],
    ["A[never closed\nB", { A: "A", B: "B" }],
    ["A[never closed\nB[x] --> C", { A: "A", B: "x", C: "C" }],
    ["A[two\nlines] --> B(t\nl)", { A: "two\nlines", B: "t\nl" }],
    ["A(-x-) --> B[y]", { A: "x", B: "y" }],
    ['A["x"]@{ shape: rounded } --> B:::c@{ label: "y" } --> C', { A: "x", B: "y", C: "C" }],
    ['A@{ icon: "{x}", label: "y" } --> B', { A: "y", B: "B" }],
    ['A -->|"a|b"| B -->|"two\nlines"| C -->|two\nlines| D', { A: "A", B: "B", C: "C", D: "D" }],
    ['A -- "a; b -- c" --> B == "a; b" ==> C -. "a; b" .-> D', { A: "A", B: "B", C: "C", D: "D" }],
    ["A -- a; b --> B", { A: "A", B: "B" }],
    ['A -- it"s --> B -->|it"s| C', { A: "A", B: "B", C: "C" }],
    ["A[x]\n  --> B[y]\n  -- t --> C[z]\n  -->|t| D & E", { A: "x", B: "y", C: "z", D: "D", E: "E" }],
    ["a:b[x] --> c#1[y] --> 5%[z] --> d=e:::f ==> g", { "a:b": "x", "c#1": "y", "5%": "z", "d=e": "d=e", g: "g" }],
    ["endpoint --> classic", { endpoint: "endpoint", classic: "classic" }],
  ])("%j", (code, expected) => {
    expect(labelsOf("flowchart TD", code)).toEqual(expected);
  });
  test("in the line of the header", () => {
    expect(labelsOf("graph TD; A[x] --> B")).toEqual({ A: "x", B: "B" });
  });
});

test("states of a state diagram", () => {
  const code = ["[*] --> A", "A --> B: text C", 'state "Long name" as D', "B : Label", "class A event"];
  expect(labelsOf("stateDiagram-v2", ...code)).toEqual({ A: "A", B: "Label", D: "Long name" });
  const notes = [
    "A : First",
    "A : second",
    "note right of A",
    "A : third",
    "B : x",
    "end note",
    "note left of C : y",
    "C : z",
  ];
  expect(labelsOf("stateDiagram-v2", ...notes)).toEqual({ A: "First", C: "z" });
});

test("nodes of other types are not read", () => {
  expect(parseDiagrams("```mermaid\nsequenceDiagram\nA->>B: x\n```").blocks[0]?.nodes).toBeNull();
});

describe("marks of events", () => {
  test.each([
    ["class A event", ["A"]],
    ["  class A,B event;", ["A", "B"]],
    ["class A, B event ;", ["A", "B"]],
    ["class A event; class B event", ["A", "B"]],
    ["class A event; B --> C", ["A"]],
    ["class A other; class B,C event;", ["B", "C"]],
    ["class A other", []],
    ["class event", []],
    ["classDef A event", []],
    ["%% class A event", []],
  ])("%j", (line, ids) => {
    const text = `\`\`\`mermaid\nflowchart TD\n${line}\n\`\`\``;
    const marks = parseDiagrams(text).blocks[0]?.marks ?? [];
    expect(marks.map((mark) => mark.text)).toEqual(ids);
    expect(marks.map(({ text: id, at }) => text.slice(at, at + id.length))).toEqual(ids);
  });
});

describe("directives", () => {
  const LINK = { kind: "link", node: "A", flow: null, title: null };
  test.each([
    ["%%ui:diagram-link A -> title:The  Title ", { ...LINK, title: "The  Title" }],
    ["  %%x-1:diagram-link A   ->   flow:pay_out-2", { ...LINK, flow: "pay_out-2" }],
    ["%%ui:diagram-link A -> flow:Pay title: T -> u", { ...LINK, flow: "Pay", title: "T -> u" }],
    ["%%ui:diagram-link a.b -> title:x", { ...LINK, node: "a.b", title: "x" }],
    ["%%ui:diagram-link A -> title:x\u2028y", { ...LINK, title: "x\u2028y" }],
    ["%%ui:diagram-link A -> title:", { kind: "bad-link" }],
    ["%%ui:diagram-link A -> flow:", { kind: "bad-link" }],
    ["%%ui:diagram-link A -> flow:x title:", { kind: "bad-link" }],
    ["%%ui:diagram-link A -> flow:x y", { kind: "bad-link" }],
    ["%%ui:diagram-link A -> flow:-x", { kind: "bad-link" }],
    ["%%ui:diagram-link A => title:x", { kind: "bad-link" }],
    ["%%ui:diagram-link A->title:x", { kind: "bad-link" }],
    ["%%ui:diagram-link -> title:x", { kind: "bad-link" }],
    ["%%ui:diagram-link", { kind: "bad-link" }],
    ["%%ui:diagram-link A -> node:x", { kind: "bad-link" }],
    ["%%UI:diagram-link A -> title:x", { kind: "bad-link" }],
    ["%% ui:diagram-link A -> title:x", { kind: "bad-link" }],
    ["%%ui:diagram-links A -> title:x", { kind: "unknown" }],
    ["%%ui:other", { kind: "unknown" }],
    ["%%note: text", { kind: "unknown" }],
    ["%% note: text", null],
    ["%%", null],
    ["%%no directive: here", null],
    ["%%{init: {'theme': 'dark'}}%%", null],
  ])("%j", (line, expected) => {
    const text = `\`\`\`mermaid\nflowchart TD\nA\n${line}\n\`\`\``;
    const [found = null] = parseDiagrams(text).blocks[0]?.directives ?? [];
    const excerpts = found?.kind === "link" ? [found.node, found.flow, found.title] : [];
    const [node, flow, title] = excerpts.map(
      (excerpt) => excerpt && text.slice(excerpt.at).slice(0, excerpt.text.length),
    );
    const shown = found?.kind === "link" ? { kind: found.kind, node, flow, title } : found && { kind: found.kind };
    expect(shown).toEqual(expected);
    if (found !== null) expect(text.slice(found.at, found.at + found.text.length)).toBe(line.trim());
  });
});

test.each([
  ["fences", "```mermaid\n"],
  ["fences of one block", "```\n"],
  ["shapes that never close", "A[x;"],
  ["properties that never close", "A@{\n"],
  ["settings that never close", "%%{\n"],
  ["quotes", 'A["\n'],
  ["edges", "A --;"],
  ["edge texts that never close", 'A -- "\n'],
  ["edge labels that never close", 'A -->|"\n'],
  ["quoted properties that never close", `A@{${'"x"'.repeat(20)}\n`],
  ["edges that begin lines", "-->\n"],
  ["dots", "-."],
  ["dashes", "A -- "],
  ["marked ids", "a,"],
  ["blanks", " "],
  ["hashes", " #"],
])("60 kB of %s take less than a second", (_, piece) => {
  const body = piece.repeat(Math.ceil(60_000 / piece.length));
  for (const text of [
    body,
    `\`\`\`mermaid\nflowchart TD\n${body}\n\`\`\``,
    `\`\`\`mermaid\nflowchart TD\nclass ${body}x`,
  ]) {
    const start = performance.now();
    parseDiagrams(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});
