/** Checks the inputs of select-batch before anything is read. */

import { UserError } from "../../src/errors.ts";
import { type EcosystemAliases, parseAliases, parseEcosystems } from "../../src/pipeline/ecosystems.ts";
import { isSafeName, isShortName, SAFE_NAME_FORM } from "../../src/pipeline/safe-name.ts";
import type { Inputs } from "./inputs.ts";

/** The most jobs a matrix may have. */
const MOST_JOBS = 256;
const ECOSYSTEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** How to choose the ecosystem. */
export type Turn =
  | { kind: "rotate" }
  /** `auto`: weights depend on what earlier batches got merged. */
  | { kind: "weighted"; weights: ReadonlyMap<string, number> | "auto" }
  /** `all`: every ecosystem at once. */
  | { kind: "fixed"; ecosystem: string };

export interface SelectionPlan {
  turn: Turn;
  /** In the order of their turns. */
  ecosystems: readonly string[];
  slotMinutes: number;
  /** True if the next ecosystem takes over the slot of one that has nothing to do. */
  fallsBack: boolean;
  batchSize: number;
  maxTier: number;
  /** The most retries in a batch while packages that were never tried are waiting. */
  maxRetries: number;
  maxSkipped: number;
  supported: ReadonlySet<string>;
  aliases: EcosystemAliases;
  ignoresBreaker: boolean;
  maxRecoveryMs: number;
  expectedPlatforms: readonly string[];
}

/** Throws a UserError that names every invalid input. */
export function planSelection(inputs: Inputs): SelectionPlan {
  const faults: string[] = [];
  const ecosystems = parseEcosystems(inputs.ecosystems, "ecosystems", faults);
  const supported = parseEcosystems(inputs["supported-ecosystems"], "supported-ecosystems", faults);
  const aliases = parseAliases(inputs["ecosystem-aliases"], faults);
  const turn = readTurn(inputs, ecosystems, faults);
  const share = readShare(inputs["retry-share"], faults);
  const platforms = inputs["expected-platforms"].flatMap((line) => line.split(",")).map((name) => name.trim());
  const odd = platforms.find((name) => !isSafeName(name) || !isShortName(name));
  if (odd !== undefined) faults.push(`expected-platforms: expected ${SAFE_NAME_FORM}, got "${odd}".`);
  const batchSize = inputs["batch-size"];
  if (batchSize > MOST_JOBS) {
    faults.push(`batch-size: expected at most ${MOST_JOBS}, the most jobs a matrix may have, got "${batchSize}".`);
  }
  if (faults.length > 0) throw new UserError(`Invalid inputs. ${faults.join(" ")}`);
  return {
    turn,
    ecosystems,
    slotMinutes: inputs["slot-minutes"],
    fallsBack: inputs.fallback === "next",
    batchSize,
    maxTier: inputs["max-tier"],
    maxRetries: Math.ceil(batchSize * share),
    maxSkipped: inputs["max-skipped"],
    supported: new Set(supported),
    aliases,
    ignoresBreaker: inputs["ignore-breaker"],
    maxRecoveryMs: inputs["max-recovery-minutes"] * 60_000,
    expectedPlatforms: [...new Set(platforms)].filter((name) => name !== ""),
  };
}

function readTurn(
  { mode, ecosystem, weights }: Inputs,
  ecosystems: readonly string[],
  faults: string[],
): SelectionPlan["turn"] {
  if (mode !== "fixed" && ecosystem !== undefined) {
    faults.push(
      `ecosystem: "${ecosystem}" is used with \`mode: fixed\` only. Set the mode, or leave \`ecosystem\` empty.`,
    );
  }
  if (mode !== "weighted" && weights !== undefined) {
    faults.push("weights: only used with `mode: weighted`. Set the mode, or leave `weights` empty.");
  }
  if (mode === "rotate") return { kind: "rotate" };
  if (mode === "weighted") return { kind: "weighted", weights: readWeights(weights, ecosystems, faults) };
  if (ecosystem === undefined || !ECOSYSTEM.test(ecosystem)) {
    faults.push(`ecosystem: \`mode: fixed\` needs an ecosystem such as npm, or all, got "${ecosystem ?? ""}".`);
  }
  return { kind: "fixed", ecosystem: ecosystem ?? "" };
}

function readWeights(
  text: string | undefined,
  ecosystems: readonly string[],
  faults: string[],
): ReadonlyMap<string, number> | "auto" {
  if (text === "auto") return "auto";
  const weights = new Map<string, number>();
  for (const part of (text ?? "").split(/[,\n]/).map((each) => each.trim())) {
    if (part === "") continue;
    const [, name = "", weight = ""] = /^([^=]*)=(\d{1,3})$/.exec(part) ?? [];
    if (ecosystems.includes(name) && !weights.has(name)) weights.set(name, Number(weight));
    else faults.push(`weights: expected lines such as npm=3 for each of ${ecosystems.join(", ")}, got "${part}".`);
  }
  if ([...weights.values()].every((weight) => weight === 0)) {
    faults.push("weights: `mode: weighted` needs at least one weight above 0, such as npm=3, or auto.");
  }
  return weights;
}

function readShare(text: string, faults: string[]): number {
  const share = /^(?:0?\.\d{1,6}|[01](?:\.0{1,6})?)$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(share)) faults.push(`retry-share: expected a number from 0 to 1, got "${text}".`);
  return share;
}
