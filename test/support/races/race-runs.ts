/** Starts the runs of a race at about the same time, and kills one of them if the conditions say so. */

import type { Event } from "../ci-stage.ts";
import { type MortalRoute, openMortalRoute } from "../network/mortal-route.ts";
import type { ActionResult } from "../run-action.ts";
import type { Conditions, Disturbance } from "./race-conditions.ts";

/** The most calls that a run makes before it is killed. */
const MOST_CALLS = 12;

export interface Starter extends Disturbance {
  run(event: Event, env: Record<string, string>, startMs: number): Promise<ActionResult>;
}

/**
 * The result of each event's run, in the order of the events. A killed run has no result. Its event comes again, and
 * the run that it then starts counts.
 */
export async function raceRuns(
  { run, draw, github }: Starter,
  events: readonly Event[],
  { kills = false }: Conditions,
): Promise<ActionResult[]> {
  const victim = kills ? draw(events.length) : -1;
  const running = events.map((event, at) => (at === victim ? startAgain(event) : run(event, {}, draw(1500))));
  return await Promise.all(running);

  async function startAgain(event: Event): Promise<ActionResult> {
    await using route: MortalRoute = await openMortalRoute(github.url, 1 + draw(MOST_CALLS));
    const first = run(event, { GITHUB_API_URL: route.url }, draw(1500));
    // The run may end before it is killed. If it does not, its later results are ignored.
    const ended = await Promise.race([first, route.died]);
    const again = await run(event, { GITHUB_RUN_ATTEMPT: "2" }, draw(1500));
    await first;
    return ended ?? again;
  }
}
