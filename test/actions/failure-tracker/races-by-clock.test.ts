/** Runs at the same time, by the virtual clock: a few rounds of each in the gate, many in the proof. */

import { expect, test } from "vitest";
import { isProof } from "../../support/is-proof.ts";
import { type Conditions, playRace, RACES } from "../../support/races/tracker-races.ts";

interface Plan extends Conditions {
  rounds: number;
  inProof: number;
}

const PLANS: readonly Plan[] = [
  { name: "lists that are true", lagMs: [0, 0], rounds: 1, inProof: 50 },
  { name: "new items listed within 2 s", lagMs: [0, 2000], rounds: 1, inProof: 50 },
  { name: "new items listed after 5 s", lagMs: [5000, 5000], rounds: 1, inProof: 5 },
  { name: "lists of up to 5 s ago", lagMs: [0, 5000], kind: "snapshot", rounds: 1, inProof: 20 },
  {
    name: "lists of 5 s ago, no rate limit shown",
    lagMs: [5000, 5000],
    kind: "snapshot",
    hidesLimit: true,
    rounds: 0,
    inProof: 20,
  },
  {
    name: "new items listed within 2 s, three of ten requests fail",
    lagMs: [0, 2000],
    faultRate: 0.3,
    rounds: 0,
    inProof: 50,
  },
];

const rows = PLANS.flatMap(({ rounds, inProof, ...conditions }) =>
  RACES.flatMap((race) => {
    const count = isProof ? inProof : rounds;
    return count === 0 ? [] : [{ title: `${race.name}, ${conditions.name}`, race, conditions, count }];
  }),
);

for (const { title, race, conditions, count } of rows) {
  test(title, { timeout: 600_000 }, async () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= count; seed++) {
      for (const fault of await playRace(race, conditions, seed)) faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}
