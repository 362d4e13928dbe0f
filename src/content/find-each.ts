import type { ContentFinding } from "./finding.ts";

/** How many findings of each code to keep for one list. Nobody reads more, and millions would not fit into memory. */
const MOST_KEPT = 20_000;

/**
 * Checks each thing and returns the findings. Keeps the first 20,000 findings of each code. The `surplus` of the last
 * finding that is kept counts the others.
 */
export function findEach<Thing>(
  things: Iterable<Thing>,
  check: (thing: Thing) => readonly ContentFinding[],
): ContentFinding[] {
  const found: ContentFinding[] = [];
  const byCode = new Map<ContentFinding["code"], { kept: number; last: number; surplus: number }>();
  for (const thing of things) {
    for (const finding of check(thing)) {
      const { code, surplus = 0 } = finding;
      const tally = byCode.get(code) ?? { kept: 0, last: 0, surplus: 0 };
      byCode.set(code, tally);
      if (tally.kept === MOST_KEPT) tally.surplus += 1 + surplus;
      else {
        tally.kept += 1;
        tally.last = found.push(finding) - 1;
      }
    }
  }
  for (const { last, surplus } of byCode.values()) {
    const finding = found[last];
    if (surplus > 0 && finding !== undefined) found[last] = { ...finding, surplus: (finding.surplus ?? 0) + surplus };
  }
  return found;
}
