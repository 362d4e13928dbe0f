/** The sandbox with this process's clock and PATH. Requests and answers must match GitHub's description of its API. */

import {
  type StartOptions as Options,
  type SandboxGitHub,
  startGitHub as start,
} from "../../../src/sandbox/start-github.ts";
import { openCheck } from "./check-openapi.ts";

export type { SandboxGitHub };
export type StartOptions = Omit<Options, "bareRepository" | "now"> & { bareRepository: string; now?: () => Date };

export function startGitHub({ bareRepository, now = () => new Date(), ...options }: StartOptions) {
  const folder = { directory: bareRepository, path: process.env.PATH ?? "" };
  return start({ check: openCheck(), ...options, bareRepository: folder, now });
}
