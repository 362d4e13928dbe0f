import { expect, test } from "vitest";
import { openTracker } from "./failure-tracker.ts";
import { startClock } from "./virtual-clock.ts";

const START = "2026-11-20T10:00:00.000Z";

test("wakes sleepers in the order of their times", async () => {
  const clock = startClock(START);
  const woken: string[] = [];
  const sleepTwice = async (name: string, naps: readonly number[]) => {
    const sleeper = clock.enter();
    for (const ms of naps) {
      await sleeper.sleep(ms);
      woken.push(`${name} at ${sleeper.now().getTime() - Date.parse(START)}`);
    }
    sleeper.leave();
  };
  await Promise.all([sleepTwice("a", [3000, 3000]), sleepTwice("b", [1000, 4000]), sleepTwice("c", [60_000])]);
  expect(woken).toEqual(["b at 1000", "a at 3000", "b at 5000", "a at 6000", "c at 60000"]);
  expect(clock.now).toBe("2026-11-20T10:01:00.000Z");
});

test("stands still while anything is awake", async () => {
  const clock = startClock(START);
  const [worker, sleeper] = [clock.enter(), clock.enter()];
  let isAwake = false;
  const slept = sleeper.sleep(1).then(() => {
    isAwake = true;
  });
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect([isAwake, clock.now]).toEqual([false, START]);
  worker.leave();
  await slept;
  expect(clock.now).toBe("2026-11-20T10:00:00.001Z");
});

test("gives each action its own random numbers, the same in every test run", () => {
  const draw = () => {
    const clock = startClock(START);
    return [clock.enter(), clock.enter()].map(({ random }) => [random(), random()]);
  };
  expect(draw()).toEqual(draw());
  expect(new Set(draw().flat()).size).toBe(4);
});

test("lists of the sandbox lag by the same clock: eight simultaneous failures give one issue", async () => {
  await using stage = await openTracker();
  stage.github.script.lag({ lists: /\/issues$/, ms: [0, 2000], seed: 3 });
  const job = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
  const ids = [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => 9000 + nth);
  for (const id of ids) stage.addRun({ id, conclusion: "failure", pr: id, jobs: [job] });
  const events = await Promise.all(ids.map((id) => stage.eventOf(id)));
  const results = await Promise.all(events.map((event) => stage.run(event, { "settle-ms": "500" })));
  expect(results.map(({ code }) => code)).toEqual(ids.map(() => 0));
  const open = stage.github.state.issues.filter(({ state }) => state === "open");
  expect(open).toHaveLength(1);
  expect(stage.body(open[0]?.number as number)).toContain("Occurrences: 8");
});
