/** What a server does to the runs of a race, and how many rounds the proof runs under each set of conditions. */

import type { FaultKind } from "../../../src/sandbox/fault-kinds.ts";
import { chance, type Lag } from "../../../src/sandbox/lists.ts";
import type { SandboxGitHub } from "../../../src/sandbox/start-github.ts";
import type { VirtualClock } from "../virtual-clock.ts";

export interface Conditions {
  name: string;
  lagMs: readonly [number, number];
  kind?: Lag["kind"];
  /** Answers do not mention the rate limit. */
  hidesLimit?: boolean;
  /** Share of the requests that fail. */
  faultRate?: number;
  /** In each race one run is killed at one of its calls, and its event comes again. */
  kills?: boolean;
}

export interface RacePlan extends Conditions {
  /** Rounds in the proof; the gate runs one. */
  inProof: number;
}

export const RACE_PLANS: readonly RacePlan[] = [
  { name: "lists that are true", lagMs: [0, 0], inProof: 50 },
  { name: "new items listed within 2 s", lagMs: [0, 2000], inProof: 50 },
  { name: "new items listed after 5 s", lagMs: [5000, 5000], inProof: 5 },
  { name: "lists of up to 5 s ago", lagMs: [0, 5000], kind: "snapshot", inProof: 20 },
  {
    name: "lists of 5 s ago, no rate limit shown",
    lagMs: [5000, 5000],
    kind: "snapshot",
    hidesLimit: true,
    inProof: 20,
  },
  { name: "new items listed within 2 s, three of ten requests fail", lagMs: [0, 2000], faultRate: 0.3, inProof: 50 },
  { name: "new items listed after 5 s, three of ten requests fail", lagMs: [5000, 5000], faultRate: 0.3, inProof: 5 },
  {
    name: "lists of up to 5 s ago, no rate limit shown, three of ten requests fail",
    lagMs: [0, 5000],
    kind: "snapshot",
    hidesLimit: true,
    faultRate: 0.3,
    inProof: 20,
  },
  { name: "new items listed within 2 s, one run is killed", lagMs: [0, 2000], kills: true, inProof: 50 },
  { name: "lists of up to 5 s ago, one run is killed", lagMs: [0, 5000], kind: "snapshot", kills: true, inProof: 20 },
];

const LISTS = /\/(issues|comments|pulls|runs|jobs|statuses)$/;
const KINDS: readonly FaultKind[] = [
  ...(["outage-before", "outage-after", "drop-before", "drop-after"] as const),
  ...(["reset-before", "reset-after", "html-page", "secondary-limit", "secondary-limit-unstated"] as const),
];

export interface Disturbance {
  github: SandboxGitHub;
  clock: VirtualClock;
  seed: number;
  /** A random number below `most`. */
  draw(most: number): number;
}

/** From here on every request takes some time, lists lag, and requests fail. */
export function disturb({ github, clock, seed, draw }: Disturbance, conditions: Conditions): void {
  const { lagMs, kind = "new-items", faultRate = 0, hidesLimit = false } = conditions;
  const { script, state } = github;
  // One request of eight is slow.
  const delay = () =>
    script.beforeNext({}, async () => {
      delay();
      await clock.hold(30 + draw(400) + (draw(8) === 0 ? draw(1200) : 0));
    });
  delay();
  state.rateLimit.isHidden = hidesLimit;
  script.lag({ lists: LISTS, ms: lagMs, kind, seed } as Lag);
  script.failRandomly(faultRate === 0 ? null : { rate: faultRate, seed, kinds: KINDS, path: /^\/repos/ });
}

/** No more lag and faults, and what is listed is true. */
export function calm({ github, clock }: Pick<Disturbance, "github" | "clock">): void {
  github.script.lag(null);
  github.script.failRandomly(null);
  clock.now = new Date(Date.parse(clock.now) + 30_000).toISOString();
}

/** A source of random numbers that are always the same for the same seed. */
export function openDraw(seed: number): Disturbance["draw"] {
  let drawn = 0;
  return (most) => Math.floor(most * chance(seed * 5039 + drawn++));
}
