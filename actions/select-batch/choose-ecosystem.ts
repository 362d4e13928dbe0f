/** Chooses which ecosystem has its turn. The clock decides, so skipped and manual runs do not shift the turns. */

import type { SelectionPlan } from "./plan-selection.ts";

/** How many attempts `weights: auto` looks at, from the newest batches. */
const WEIGHED_ATTEMPTS = 50;

/** A batch that ran. Lists of batches start with the newest. */
export interface PastBatch {
  /** Null for a batch with several ecosystems. */
  ecosystem: string | null;
  attempts: number;
  merged: number;
}

/** The ecosystem of the slot, then those that may replace it. Empty if no ecosystem has a turn. */
export function listTurns(
  plan: Pick<SelectionPlan, "turn" | "ecosystems" | "slotMinutes" | "fallsBack">,
  nowMs: number,
  { past, hasCandidates }: { past: readonly PastBatch[]; hasCandidates(ecosystem: string): boolean },
): string[] {
  const { turn, ecosystems } = plan;
  if (turn.kind === "fixed") return [turn.ecosystem];
  const slot = Math.floor(nowMs / 60_000 / plan.slotMinutes);
  const weightOf = (ecosystem: string) => {
    if (turn.kind === "rotate") return 1;
    if (turn.weights !== "auto") return turn.weights.get(ecosystem) ?? 0;
    return hasCandidates(ecosystem) ? weigh(ecosystem, past) : 0;
  };
  const cycle = expandCycle(ecosystems.map((ecosystem) => ({ ecosystem, weight: weightOf(ecosystem) })));
  if (cycle.length === 0) return [];
  const first = cycle[modulo(slot, cycle.length)] as string;
  if (!plan.fallsBack) return [first];
  const at = ecosystems.indexOf(first);
  return [...ecosystems.slice(at), ...ecosystems.slice(0, at)];
}

/** Smooth weighted round robin: each ecosystem gets turns in proportion to its weight, spread over the cycle. */
export function expandCycle(weighted: readonly { ecosystem: string; weight: number }[]): string[] {
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const current = weighted.map(() => 0);
  const cycle: string[] = [];
  for (let n = 0; n < total; n++) {
    let best = -1;
    for (const [index, { weight }] of weighted.entries()) {
      current[index] = (current[index] as number) + weight;
      if (weight > 0 && (best < 0 || (current[index] as number) > (current[best] as number))) best = index;
    }
    current[best] = (current[best] as number) - total;
    cycle.push((weighted[best] as { ecosystem: string }).ecosystem);
  }
  return cycle;
}

/** The weight of an ecosystem, from 1 to 4. It grows with the share of the newest attempts that were merged. */
function weigh(ecosystem: string, past: readonly PastBatch[]): number {
  let attempts = 0;
  let merged = 0;
  for (const batch of past) {
    if (batch.ecosystem !== ecosystem) continue;
    attempts += batch.attempts;
    merged += batch.merged;
    if (attempts >= WEIGHED_ATTEMPTS) break;
  }
  return 1 + Math.round((3 * (merged + 1)) / (attempts + 2));
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
