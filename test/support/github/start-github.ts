/** The loopback GitHub with this process's clock and PATH. */

import {
  type LoopbackGitHub,
  type StartOptions as Options,
  startGitHub as start,
} from "../../../src/loopback/start-github.ts";

export type { LoopbackGitHub };
export type StartOptions = Omit<Options, "bareRepository" | "now"> & { bareRepository: string };

export function startGitHub({ bareRepository, ...options }: StartOptions): Promise<LoopbackGitHub> {
  const folder = { directory: bareRepository, path: process.env.PATH ?? "" };
  return start({ ...options, bareRepository: folder, now: () => new Date() });
}
