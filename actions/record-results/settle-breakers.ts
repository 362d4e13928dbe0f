/** The verdicts of a batch -> the circuit breakers. Pure. */

import type { RecordedBreaker, RecordedControl } from "../../src/formats/control.ts";
import { updateBreaker } from "../../src/pipeline/breaker.ts";
import type { PackageVerdict } from "./decide-verdicts.ts";
import type { RecordingSettings } from "./settings.ts";
import type { PriorVerdict } from "./settle-packages.ts";

/** Without a control file, everything is allowed. */
const NO_CONTROL: RecordedControl = {
  enabled: true,
  disabled_ecosystems: [],
  reason: null,
  incident_url: null,
  disabled_by: null,
  disabled_at: null,
  expected_resume: null,
  breakers: new Map(),
};

export interface SettledBreakers {
  control: RecordedControl;
  /** By ecosystem; only those that changed. */
  changed: ReadonlyMap<string, RecordedBreaker>;
  /** The state of the breaker of each ecosystem in the batch, changed or not. */
  states: ReadonlyMap<string, string>;
}

interface BreakerContext {
  /** False if the batch has already been recorded. */
  isNew: boolean;
  prior: ReadonlyMap<string, PriorVerdict>;
  settings: RecordingSettings;
  nowMs: number;
}

/**
 * A batch counts once. If an earlier attempt has counted, a later one changes a breaker only if it succeeds where the
 * earlier one failed.
 */
export function settleBreakers(
  control: RecordedControl | null,
  verdicts: readonly PackageVerdict[],
  { isNew, prior, settings, nowMs }: BreakerContext,
): SettledBreakers {
  const before = control ?? NO_CONTROL;
  const breakers = new Map(before.breakers);
  const changed = new Map<string, RecordedBreaker>();
  const states = new Map<string, string>();
  for (const ecosystem of [...new Set(verdicts.map((verdict) => verdict.ecosystem))].sort()) {
    const tried = verdicts.filter((verdict) => verdict.ecosystem === ecosystem);
    const key = findKey(before, ecosystem, settings);
    const stored = before.breakers.get(key);
    states.set(ecosystem, stored?.state ?? "closed");
    const outcome = judge(tried.map(({ kind }) => kind));
    const earlier = judge(tried.map(({ name }) => prior.get(name) ?? "unverified"));
    if (!isNew || outcome === null || outcome === earlier || (outcome === "failure" && earlier !== null)) continue;
    const next = updateBreaker(stored, outcome, { nowMs, rule: settings.breaker });
    states.set(ecosystem, next.state);
    const isSame =
      next.state === (stored?.state ?? "closed") &&
      next.failures === (stored?.failures ?? 0) &&
      next.opens_at === (next.state === "closed" ? null : (stored?.opens_at ?? null));
    if (isSame) continue;
    const recorded = { ...next, recorded_last_failure: next.last_failure, recorded_opens_at: next.opens_at };
    breakers.set(key, recorded);
    changed.set(key, recorded);
  }
  return { control: { ...before, breakers }, changed, states };
}

/** Null if nothing was tried. Blocked packages show that the ecosystem works. */
function judge(kinds: readonly PriorVerdict[]): "success" | "failure" | null {
  if (kinds.includes("produced")) return "success";
  if (kinds.includes("failed")) return "failure";
  return kinds.includes("blocked") ? "success" : null;
}

/** The breaker may be stored under an alias of the ecosystem. */
function findKey({ breakers }: RecordedControl, ecosystem: string, { aliases }: RecordingSettings): string {
  if (breakers.has(ecosystem)) return ecosystem;
  return [...breakers.keys()].find((name) => aliases.get(name) === ecosystem) ?? ecosystem;
}
