/**
 * Composes the flow-diagrams.md files of the realistic fixture: 235 mermaid blocks with 1,500 marked events and 180
 * links.
 */

import { apportion, type Random } from "./random.ts";

export interface DiagramSubject {
  slug: string;
  name: string;
  objects: readonly string[];
  events: readonly string[];
}

interface Block {
  subject: DiagramSubject;
  title: string;
  type: string;
  isLegend: boolean;
  marks: number;
  directives: string[];
  /** How many labels are wrong. */
  wrongLabels: number;
  wrongMarks: number;
}

const TYPES = { "flowchart TD": 209, "flowchart LR": 12, sequenceDiagram: 8, "stateDiagram-v2": 6 };
const MARKS = 1_500;
const LEGENDS = 10;
const TITLE_LINKS = { right: 116, wrongTitle: 4 };
const FLOW_LINKS = { plain: 27, titled: 30, wrongNode: 3 };
const WRONG = { labels: 10, marks: 6, directives: 2 };
const TOPICS = [
  "first visit",
  "from the map",
  "on a phone",
  "with a helper",
  "when it rains",
  "at the end of a season",
];
const STEPS = [
  "Open the page",
  "Wait for the list",
  "Ask the gardener",
  "Go back",
  "Read the note",
  "Check the weather",
];
const PROSE = [
  "Gardeners come here from the start page or from a mail.",
  "The order of the steps differs between phone and desktop.",
  "Events in green are sent once a visit.",
  "Nothing is sent while the device is offline; the queue keeps it for a day.",
  "A helper may do every step for someone else.",
];

export function composeDiagrams(random: Random, subjects: readonly DiagramSubject[]): Map<string, string> {
  const blocks = planBlocks(random, subjects);
  addLinks(random, blocks);
  const charts = blocks.filter((block) => block.type.startsWith("flowchart") && !block.isLegend && block.marks > 3);
  for (const block of random.shuffle(charts).slice(0, WRONG.labels)) block.wrongLabels = 1;
  for (const block of random.shuffle(charts).slice(0, WRONG.marks)) block.wrongMarks = 1;
  for (const block of random.shuffle(charts).slice(0, WRONG.directives)) {
    block.directives.push("%%plotwise:diagram-color green");
  }
  return new Map(
    subjects.map((subject) => {
      const sections = blocks.filter((block) => block.subject === subject).map((block) => renderSection(random, block));
      return [subject.slug, [`# ${subject.name}`, "", ...sections].join("\n")];
    }),
  );
}

function planBlocks(random: Random, subjects: readonly DiagramSubject[]): Block[] {
  const types = random.shuffle(Object.entries(TYPES).flatMap(([type, amount]) => Array(amount).fill(type) as string[]));
  const shares = apportion(
    types.length,
    subjects.map(({ events }) => events.length),
  );
  const blocks = subjects.flatMap((subject, at) =>
    Array.from({ length: shares[at] as number }, (_, index): Block => {
      const object = subject.objects[index % subject.objects.length];
      const title = `${object}: ${TOPICS[Math.floor(index / subject.objects.length)]}`;
      const type = types.pop() as string;
      return { subject, title, type, isLegend: false, marks: 0, directives: [], wrongLabels: 0, wrongMarks: 0 };
    }),
  );
  const legends = blocks.filter(({ type }) => type === "flowchart TD").slice(0, LEGENDS);
  for (const [at, block] of legends.entries())
    Object.assign(block, { isLegend: true, title: `Legend ${at + 1}`, marks: 1 });
  const marked = blocks.filter(({ type, isLegend }) => type !== "sequenceDiagram" && !isLegend);
  const marks = apportion(
    MARKS - LEGENDS,
    marked.map(() => 2 + random.below(4)),
  );
  for (const [at, block] of marked.entries()) block.marks = marks[at] as number;
  return blocks;
}

function addLinks(random: Random, blocks: readonly Block[]): void {
  const linkable = blocks.filter(({ type, isLegend }) => type.startsWith("flowchart") && !isLegend);
  const link = (target: (block: Block) => string, node = "S1") => {
    const block = random.pick(linkable);
    block.directives.push(`%%plotwise:diagram-link ${node} -> ${target(block)}`);
  };
  const titleIn = ({ subject }: Block) => random.pick(blocks.filter((block) => block.subject === subject)).title;
  const repeat = (times: number, act: () => void) => Array.from({ length: times }).forEach(act);
  repeat(TITLE_LINKS.right, () => link((block) => `title:${titleIn(block)}`));
  repeat(TITLE_LINKS.wrongTitle, () => link(() => "title:The old start page"));
  repeat(FLOW_LINKS.plain, () => link(() => `flow:${random.pick(blocks).subject.slug}`));
  repeat(FLOW_LINKS.wrongNode, () => link(() => `flow:${random.pick(blocks).subject.slug}`, "S99"));
  repeat(FLOW_LINKS.titled, () => {
    const target = random.pick(blocks);
    link(() => `flow:${target.subject.slug} title:${target.title.toLowerCase()}`);
  });
}

function renderSection(random: Random, block: Block): string {
  const code = block.isLegend ? renderLegend() : renderCode(random, block);
  const prose = random.shuffle(PROSE).slice(0, 4).join(" ");
  return [`## ${block.title}`, "", prose, "", "```mermaid", block.type, ...code, ...block.directives, "```", ""].join(
    "\n",
  );
}

function renderLegend(): string[] {
  return ['  L1["Analytics event name"] --> L2["What a person does"]', "  class L1 event"];
}

function renderCode(random: Random, block: Block): string[] {
  if (block.type === "sequenceDiagram") return renderSequence(block);
  const events = random.shuffle([...new Set(block.subject.events)]);
  const labels = Array.from(
    { length: block.marks - block.wrongMarks },
    (_, at) => events[at % events.length] as string,
  );
  if (block.wrongLabels > 0) labels[0] = `${labels[0]} twice`;
  const ids = [...labels.map((_, at) => `E${at + 1}`), ...(block.wrongMarks > 0 ? ["E77"] : [])];
  const marks = Array.from({ length: Math.ceil(ids.length / 4) }, (_, at) => ids.slice(4 * at, 4 * at + 4));
  const lines = block.type === "stateDiagram-v2" ? renderStates(labels) : renderChart(random, labels);
  return [...lines, ...marks.map((each) => `  class ${each.join(",")} event`)];
}

function renderChart(random: Random, labels: readonly string[]): string[] {
  const lines = ["  classDef event fill:#dfd,stroke:#494"];
  let before = `S1["${random.pick(STEPS)}"]`;
  for (const [at, label] of labels.entries()) {
    const forms = [`["${label}"]`, `["${label}<br/>(${random.pick(["tap", "swipe", "timer"])})"]`, `(${label})`];
    const node = `E${at + 1}${random.pick(forms)}`;
    lines.push(`  ${before} ${random.pick(["-->", "-.->", "-->|yes|", "-- later -->"])} ${node}`);
    before = random.below(3) > 0 ? `E${at + 1}` : `S${at + 2}{"${random.pick(STEPS)}?"}`;
    if (before.startsWith("S")) lines.push(`  E${at + 1} --> ${before}`);
    before = before.replace(/\{.*/, "");
  }
  return lines;
}

function renderStates(labels: readonly string[]): string[] {
  const names = labels.map((label, at) => `  E${at + 1} : ${label}`);
  return ["  [*] --> E1", ...names, ...labels.slice(1).map((_, at) => `  E${at + 1} --> E${at + 2}`)];
}

function renderSequence({ subject }: Block): string[] {
  return [
    `  Gardener->>App: open ${subject.name}`,
    "  App->>Server: load",
    "  Server-->>App: answer",
    "  App-->>Gardener: show",
  ];
}
