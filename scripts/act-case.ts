/** What a case of `npm run test:act` is made of. */

import type { LoopbackGitHub } from "../src/sandbox/start-github.ts";
import type { ActRepository } from "./act-repository.ts";

/** A workflow, the repository it runs in, and what has to come of it. */
export interface ActCase {
  name: string;
  /** Below the project. */
  workflow: string;
  /** What the repository holds besides the actions and the workflow. */
  files?: Record<string, string>;
  /** A sentence if something is wrong, else null. */
  play(stage: ActStage): Promise<string | null>;
}

export interface ActStage {
  repository: ActRepository;
  /** What GITHUB_API_URL names in the workflow. */
  github: LoopbackGitHub;
  /** Runs the workflow for an event. */
  act(event: ActEvent): Promise<ActRun>;
}

export interface ActEvent {
  name: string;
  payload: object;
}

export interface ActRun {
  /** 0 if all jobs passed; a signal if it was ended. */
  code: number | string;
  output: string;
}
