/** The rules for flow-diagrams.md. */

import type { ContentIssueCode } from "../formats/content-report.ts";
import { type Content, eventNames, type Flow, mappedSlugs } from "./content.ts";
import { openPositions } from "./decode-text.ts";
import { type ContentFinding, findingIn, quote } from "./finding.ts";
import type { DiagramBlock } from "./parse-block.ts";
import { collapse, comparableTitle } from "./parse-diagrams.ts";
import type { Directive } from "./read-directive.ts";

/** A problem at an offset in the file. */
interface Found {
  code: ContentIssueCode;
  at: number;
  message: string;
}

/** What the directives of a file can refer to. */
interface Targets {
  /** In lower case. */
  slugs: ReadonlySet<string>;
  /** False if there may be flows that are not in `slugs`. */
  areAllKnown: boolean;
  /** By slug in lower case. */
  flows: ReadonlyMap<string, Flow>;
}

/** A node with this label marks the diagram as the legend. The labels of a legend are examples. */
const LEGEND_LABEL = "analytics event name";
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  num: "#",
  nbsp: " ",
};

/** Checks that every flow has a flow-diagrams.md, and checks the diagrams in it. */
export function checkDiagrams(content: Content): ContentFinding[] {
  const mapped = mappedSlugs(content);
  const flows = new Map(content.flows.map((flow) => [flow.slug.toLowerCase(), flow]));
  const slugs = new Set([...flows.keys(), ...[...(mapped?.keys() ?? [])].map((slug) => slug.toLowerCase())]);
  const targets = { slugs, areAllKnown: mapped !== null, flows };
  return content.flows.flatMap((flow) => {
    if (!content.entries.has(flow.diagrams.path)) {
      const message = `The flow ${quote(flow.slug)} has no flow-diagrams.md; expected one.`;
      return [findingIn(flow.diagrams.path, "missing_diagrams", message)];
    }
    return locate(flow, findProblems(flow, targets));
  });
}

/** The text of a node's label as readers see it, up to the first line break. */
export function readLabel(label: string): string {
  const [first = ""] = label.split(/<br[ \t]*\/?>/i, 1);
  const decoded = first.replace(/(?:&#|&|#)(\d{1,6}|[a-z]{2,4});/g, (entity, name: string) =>
    /^\d/.test(name) ? String.fromCodePoint(Number(name)) : (ENTITIES[name] ?? entity),
  );
  return collapse(decoded);
}

function locate({ diagrams: { path, text } }: Flow, problems: readonly Found[]): ContentFinding[] {
  const positionOf = openPositions(text ?? "");
  return [...problems]
    .sort((a, b) => a.at - b.at)
    .map(({ code, at, message }) => ({ code, path, pointer: "", ...positionOf(at), message }));
}

function findProblems(flow: Flow, targets: Targets): Found[] {
  const { text, diagrams } = flow.diagrams;
  if (text === null || diagrams === null) return [];
  const names = eventNames(flow);
  const events = names === null ? null : new Set(names.map(collapse));
  const unclosed = diagrams.unclosed.map((at): Found => {
    const fence = quote((/^.*/.exec(text.slice(at, at + 200))?.[0] ?? "").trim());
    const message = `The fence ${fence} is never closed; expected a line with at least as many backticks, and nothing else.`;
    return { code: "unclosed_fence", at, message };
  });
  const inBlocks = diagrams.blocks
    // We can only guess where an unclosed block ends and what it contains.
    .filter(({ isClosed }) => isClosed)
    .flatMap((block) => [
      ...checkHeader(block),
      ...checkMarks(block, events),
      ...block.directives.flatMap((directive) => checkDirective(directive, { flow, block, targets })),
    ]);
  return [...unclosed, ...inBlocks];
}

function checkHeader({ at, header }: DiagramBlock): Found[] {
  if (header?.isKnown) return [];
  const what =
    header === null ? "The mermaid block is empty" : `${quote(header.text)} is not a type of mermaid diagram`;
  const message = `${what}; expected it to begin with a line such as "flowchart TD".`;
  return [{ code: "invalid_mermaid_header", at: header?.at ?? at, message }];
}

/** `events`: event names with white space collapsed, as in labels; null if the names are unknown. */
function checkMarks({ nodes, marks }: DiagramBlock, events: ReadonlySet<string> | null): Found[] {
  if (nodes === null) return [];
  const labels = [...nodes.values()].map(({ label }) => readLabel(label).toLowerCase());
  const isLegend = labels.includes(LEGEND_LABEL);
  const found = new Map<number, Found>();
  for (const { text: id, at } of marks) {
    const node = nodes.get(id);
    if (node === undefined) {
      const message = `${quote(id)} is marked as an event but is not a node of this diagram; expected the id of a node.`;
      found.set(at, { code: "undefined_event_node", at, message });
      continue;
    }
    const label = readLabel(node.label);
    if (isLegend || events === null || events.has(label)) continue;
    const message = `${quote(label)} is marked as an event but is not an event of this flow; expected the name of one.`;
    found.set(node.at, { code: "unknown_event_label", at: node.at, message });
  }
  return [...found.values()];
}

function checkDirective(
  directive: Directive,
  { flow, block, targets }: { flow: Flow; block: DiagramBlock; targets: Targets },
): Found[] {
  if (directive.kind === "unknown") {
    const message = `${quote(directive.text)} is not a known directive; expected %%<prefix>:diagram-link, or a space after "%%" in a comment.`;
    return [{ code: "unknown_directive", at: directive.at, message }];
  }
  if (directive.kind === "bad-link") {
    const message = `${quote(directive.text)} is not a link; expected %%<prefix>:diagram-link <node> -> title:<heading>, or -> flow:<slug> with or without title:<heading>.`;
    return [{ code: "invalid_diagram_link", at: directive.at, message }];
  }
  const found: Found[] = [];
  const { node, flow: slug, title } = directive;
  if (block.nodes !== null && !block.nodes.has(node.text)) {
    const message = `${quote(node.text)} is not a node of this diagram; expected the id of a node.`;
    found.push({ code: "unknown_link_node", at: node.at, message });
  }
  if (slug !== null && !targets.slugs.has(slug.text.toLowerCase())) {
    const message = `${quote(slug.text)} is not a flow; expected the slug of a flow.`;
    return targets.areAllKnown ? [...found, { code: "unknown_link_flow", at: slug.at, message }] : found;
  }
  const target = slug === null ? flow : targets.flows.get(slug.text.toLowerCase());
  const headings = target === undefined ? null : headingsOf(target);
  if (title === null || headings === null || headings.has(comparableTitle(title.text))) return found;
  const where = slug === null ? "this file" : `the diagrams of the flow ${quote(slug.text)}`;
  const message = `${quote(title.text)} is not a heading of ${where}; expected the text of a heading.`;
  return [...found, { code: "unknown_link_title", at: title.at, message }];
}

/** Null if the file is missing or unreadable, or if an unclosed fence may hide some of its headings. */
function headingsOf({ diagrams: { diagrams } }: Flow): ReadonlySet<string> | null {
  return diagrams === null || diagrams.unclosed.length > 0 ? null : diagrams.headings;
}
