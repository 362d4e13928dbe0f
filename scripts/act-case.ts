/** Defines the parts of a case for `npm run test:act`. */

import type { SandboxGitHub } from "../src/sandbox/start-github.ts";
import type { ActRepository } from "./act-repository.ts";

export interface ActCase {
  name: string;
  workflow: string;
  files?: Record<string, string>;
  /** Returns a sentence about what is wrong, or null. */
  play(stage: ActStage): Promise<string | null>;
}

export interface ActStage {
  repository: ActRepository;
  /** The server that GITHUB_API_URL names in the workflow. */
  github: SandboxGitHub;
  act(event: ActEvent): Promise<ActRun>;
}

export interface ActEvent {
  name: string;
  payload: object;
}

export interface ActRun {
  /** 0 if all jobs passed; a signal if the process was killed. */
  code: number | string;
  output: string;
}
