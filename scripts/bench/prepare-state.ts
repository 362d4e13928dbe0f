import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { writeState } from "../enlarge/write-state.ts";

/** Returns the folder of a generated state of this scale, and creates a missing one below `states`. */
export function prepareState(scale: number, states: string): string {
  const directory = path.join(states, `state-${scale}x`);
  if (existsSync(directory)) return directory;
  const partial = `${directory}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const { entries, failureFiles, runs } = writeState(partial, scale);
  renameSync(partial, directory);
  console.error(`Made ${directory}: ${entries} packages, ${failureFiles} failure files, ${runs} runs.`);
  return directory;
}
