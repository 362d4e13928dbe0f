/** The files of fixtures/ci: what happens to a repository, step by step, and what must follow from each step. */

import { readdirSync } from "node:fs";
import { test } from "vitest";
import { playScenario } from "../support/scenario/play-scenario.ts";

const names = readdirSync("fixtures/ci").flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);

test.each(names)("%s", { timeout: 180_000 }, playScenario);
