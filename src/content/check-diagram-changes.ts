import type { ChangeRule, Flow } from "./content.ts";
import { type ContentFinding, findingIn, quote } from "./finding.ts";
import type { Diagrams } from "./parse-diagrams.ts";

/** A flow that remains must keep its diagrams and links. */
export const checkDiagramChanges: ChangeRule = (changed, base) => {
  const kept = new Map(changed.flows.map((flow) => [flow.slug.toLowerCase(), flow]));
  return base.flows.flatMap(({ slug, diagrams }) => {
    const flow = kept.get(slug.toLowerCase());
    if (flow === undefined || diagrams.diagrams === null) return [];
    const isThere = changed.entries.has(flow.diagrams.path);
    // Report unreadable text as one problem, not several.
    if (isThere && (flow.diagrams.diagrams?.unclosed.length ?? 1) > 0) return [];
    return compareDiagrams(flow, flow.diagrams.diagrams, diagrams.diagrams);
  });
};

function compareDiagrams(flow: Flow, now: Diagrams | null, before: Diagrams): ContentFinding[] {
  const { path } = flow.diagrams;
  if (before.blocks.length > 0 && (now?.blocks.length ?? 0) === 0) {
    const message = `The diagrams of the flow ${quote(flow.slug)} are gone; expected at least one mermaid block, as before.`;
    return [findingIn(path, "diagrams_emptied", message)];
  }
  const left = new Map<string, number>();
  for (const link of listLinks(now)) left.set(link, (left.get(link) ?? 0) + 1);
  const lost = listLinks(before).filter((link) => {
    const count = left.get(link) ?? 0;
    left.set(link, count - 1);
    return count <= 0;
  });
  return lost.map((link) =>
    findingIn(path, "directive_lost", `The link ${quote(link)} is gone; expected it to stay, as the flow does.`),
  );
}

function listLinks(diagrams: Diagrams | null): string[] {
  const directives = diagrams?.blocks.flatMap((block) => block.directives) ?? [];
  return directives.filter(({ kind }) => kind === "link").map(({ text }) => text);
}
