/** Checks the inputs of record-results before anything is read. */

import { UserError } from "../../src/errors.ts";
import { type Backoff, readBackoff } from "../../src/pipeline/backoff.ts";
import type { BreakerRule } from "../../src/pipeline/breaker.ts";
import { type EcosystemAliases, parseAliases } from "../../src/pipeline/ecosystems.ts";
import type { Inputs } from "./inputs.ts";

/** Which packages were merged: these names, or all or none of those that the batch produced. */
export type MergedNames = readonly string[] | "all" | "none";

export interface RecordingSettings {
  backoff: Backoff;
  breaker: BreakerRule;
  aliases: EcosystemAliases;
  mergeHoldMs: number;
  unsupportedStatus: "blocked" | "excluded" | "requires_manual";
  fullOutputBytes: number;
  /** Has the flags `g` and `i`. */
  missingPattern: RegExp;
  merged: MergedNames;
}

/** Throws a UserError that names every invalid input. */
export function readSettings(inputs: Inputs): RecordingSettings {
  const faults: string[] = [];
  const settings: RecordingSettings = {
    backoff: readBackoff(inputs, faults),
    breaker: {
      failureThreshold: inputs["failure-threshold"],
      recoveryMs: inputs["recovery-minutes"] * 60_000,
      recoveryMultiplier: inputs["recovery-multiplier"],
      maxRecoveryMs: inputs["max-recovery-minutes"] * 60_000,
    },
    aliases: parseAliases(inputs["ecosystem-aliases"], faults),
    mergeHoldMs: inputs["merge-hold-hours"] * 3_600_000,
    unsupportedStatus: inputs["unsupported-status"],
    fullOutputBytes: inputs["full-output-bytes"],
    missingPattern: readPattern(inputs["missing-pattern"], faults),
    merged: readMerged(inputs.merged, faults),
  };
  if (faults.length > 0) throw new UserError(`Invalid inputs. ${faults.join(" ")}`);
  return settings;
}

function readPattern(text: string, faults: string[]): RegExp {
  try {
    const groups = new RegExp(`${text}|`).exec("")?.length ?? 0;
    if (groups > 1) return new RegExp(text, "gi");
    faults.push(`missing-pattern: expected a group with the name of the missing package, got "${text}".`);
  } catch (error) {
    faults.push(`missing-pattern: ${(error as Error).message}.`);
  }
  return /(?!)()/g;
}

function readMerged(lines: readonly string[], faults: string[]): MergedNames {
  const names = [...new Set(lines.flatMap((line) => line.split(",")).map((name) => name.trim()))].filter(Boolean);
  const word = names.find((name) => name === "all" || name === "none");
  if (word === undefined) return names.length === 0 ? "none" : names;
  if (names.length > 1) faults.push(`merged: expected names, or "${word}" alone, got "${names.join(", ")}".`);
  return word === "all" ? "all" : "none";
}
