import { FlowSlug } from "../formats/content.ts";
import type { ContentEntry } from "./tree.ts";

/** Files in the root that are read. */
export const CATALOG = "flows.json";
export const SLUG_MAP = "flow-slug-map.json";
export const UNASSIGNED = "unassigned.json";

/** Files in a flow's folder that are read. */
export const EVENTS = "events.json";
export const DIAGRAMS = "flow-diagrams.md";

/** Files that are allowed in the root and in a flow's folder, but not read. */
const UNREAD = ["_meta.json", "_run-summary.md", ".gitkeep"];

/** All files allowed in the root. */
export const ROOT_FILES: readonly string[] = [CATALOG, SLUG_MAP, UNASSIGNED, ...UNREAD];

/** All files allowed in a flow's folder. */
export const FLOW_FILES: readonly string[] = [EVENTS, DIAGRAMS, ...UNREAD];

export const MAX_FILE_BYTES = 5_000_000;

/** True if a flow's folder may have this name. */
export function isSlug(name: string): boolean {
  return FlowSlug.safeParse(name).success;
}

/** True for a folder of the root that must be a flow. */
export function isFlowFolder({ path, kind }: ContentEntry): boolean {
  return kind === "folder" && !path.includes("/") && !ROOT_FILES.includes(path) && !isGitName(path);
}

/** True for `.git` in upper or lower case, because some file systems do not distinguish them. */
export function isGitName(name: string): boolean {
  return name.toLowerCase() === ".git";
}
