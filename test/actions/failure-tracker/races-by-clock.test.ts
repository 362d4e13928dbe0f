/**
 * Runs at the same time, by the virtual clock. The gate plays a round of each race, with the conditions in turn. The proof
 * plays many rounds of each race under all conditions.
 */

import { expect, test } from "vitest";
import { inTurn } from "../../support/in-turn.ts";
import { isProof } from "../../support/is-proof.ts";
import { type Conditions, playRace, RACES } from "../../support/races/tracker-races.ts";

interface Plan extends Conditions {
  inProof: number;
}

const PLANS: readonly Plan[] = [
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
  {
    name: "new items listed within 2 s, three of ten requests fail",
    lagMs: [0, 2000],
    faultRate: 0.3,
    inProof: 50,
  },
];

for (const { row: race, way: plan } of inTurn(RACES, PLANS)) {
  const { inProof, ...conditions } = plan;
  test(`${race.name}, ${plan.name}`, { timeout: 600_000 }, async () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= (isProof ? inProof : 1); seed++) {
      for (const fault of await playRace(race, conditions, seed)) faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}
