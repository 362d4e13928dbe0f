/**
 * Simultaneous runs on the virtual clock. The gate plays one round of each race, each under one of the conditions. The
 * proof plays many rounds of each race under all conditions.
 */

import { expect, test } from "vitest";
import { inTurn } from "../../support/in-turn.ts";
import { isProof } from "../../support/is-proof.ts";
import { RACE_PLANS } from "../../support/races/race-conditions.ts";
import { playRace, RACES } from "../../support/races/tracker-races.ts";

for (const { row: race, way: plan } of inTurn(RACES, RACE_PLANS)) {
  test(`${race.name}, ${plan.name}`, { timeout: 600_000 }, async () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= (isProof ? plan.inProof : 1); seed++) {
      for (const fault of await playRace(race, plan, seed)) faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}
