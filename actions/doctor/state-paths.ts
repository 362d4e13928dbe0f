import type { DoctorFacts, StateFolders } from "./finding.ts";

/** An example file for each state path, to test filters with. */
const SAMPLES: Readonly<Record<keyof StateFolders, string>> = {
  queue: "priority-queue.json",
  failures: "a.jsonl",
  metrics: "batch-runs-a.jsonl",
  disambiguations: "curated.jsonl",
  control: "",
};

/** The existing files at a state path, or else an example file. */
export function listStateFiles(key: keyof StateFolders, state: StateFolders, { files }: DoctorFacts): string[] {
  const place = state[key];
  const found = (files ?? []).filter((file) => file === place || (isBelow(file, place) && /\.jsonl?$/.test(file)));
  if (found.length > 0) return found;
  return [/\.jsonl?$/.test(place) ? place : `${place}/${SAMPLES[key]}`];
}

/** What a path names or contains: state, the dashboard, or neither (null). */
export function findState(path: string, { state, dashboard }: DoctorFacts): "state" | "dashboard" | null {
  const name = normalizePath(path);
  if (name === "" || name === ".") return null;
  const overlaps = (place: string) => name === place || isBelow(name, place) || isBelow(place, name);
  if (Object.values(state).some(overlaps)) return "state";
  if (dashboard.some((file) => name === file || isBelow(file, name)) || /(^|\/)dashboard\.json$/.test(name))
    return "dashboard";
  return null;
}

export function mentionsState(text: string, { state }: DoctorFacts): boolean {
  return Object.values(state).some((place) => text.includes(place));
}

/** `./data/` and `data/**` -> `data`. */
export function normalizePath(path: string): string {
  return path
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/?\*.*$/, "")
    .replace(/\/+$/, "");
}

export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}
