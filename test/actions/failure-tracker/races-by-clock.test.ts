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
  { name: "new items listed within 2 s", lagMs: [0, 2000], rounds: 2, inProof: 50 },
  { name: "new items listed after 5 s", lagMs: [5000, 5000], rounds: 1, inProof: 5 },
];

const rows = PLANS.flatMap(({ rounds, inProof, ...conditions }) =>
  RACES.map((race) => ({
    title: `${race.name}, ${conditions.name}`,
    race,
    conditions,
    count: isProof ? inProof : rounds,
  })),
);

test.each(rows)("$title", { timeout: 600_000 }, async ({ race, conditions, count }) => {
  const faults: string[] = [];
  for (let seed = 1; seed <= count; seed++) {
    for (const fault of await playRace(race, conditions, seed)) faults.push(`seed ${seed}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
