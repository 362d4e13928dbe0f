import { FlowSlug } from "../formats/content.ts";
import type { ContentEntry } from "./tree.ts";

/** Files of the root that are read. */
export const CATALOG = "flows.json";
export const SLUG_MAP = "flow-slug-map.json";
export const UNASSIGNED = "unassigned.json";

/** Files of a flow's folder that are read. */
export const EVENTS = "events.json";
export const DIAGRAMS = "flow-diagrams.md";

/** Files that may be in the root and in a flow's folder, and are not read. */
const UNREAD = ["_meta.json", "_run-summary.md", ".gitkeep"];

/** All files that may be in the root. */
export const ROOT_FILES: readonly string[] = [CATALOG, SLUG_MAP, UNASSIGNED, ...UNREAD];

/** All files that may be in a flow's folder. */
export const FLOW_FILES: readonly string[] = [EVENTS, DIAGRAMS, ...UNREAD];

export const MAX_FILE_BYTES = 5_000_000;

/** True for a name that a flow's folder may have. */
export function isSlug(name: string): boolean {
  return FlowSlug.safeParse(name).success;
}

/** True for a folder of the root that can only be a flow. */
export function isFlowFolder({ path, kind }: ContentEntry): boolean {
  return kind === "folder" && !path.includes("/") && !ROOT_FILES.includes(path) && !isGitName(path);
}

/** True for `.git` in any case, which some file systems take for the same. */
export function isGitName(name: string): boolean {
  return name.toLowerCase() === ".git";
}
