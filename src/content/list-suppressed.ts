import type { ContentIssueCode, RuleGroup } from "../formats/content-report.ts";
import { type Content, mappedSlugs } from "./content.ts";
import type { ContentFinding } from "./finding.ts";
import { CATALOG, DIAGRAMS, EVENTS, SLUG_MAP, UNASSIGNED } from "./known-files.ts";

/** Rules that were skipped, and the finding that is the cause. */
export interface SuppressedRules {
  rules: RuleGroup;
  cause: Pick<ContentFinding, "code" | "path" | "pointer">;
}

/** Issues after which nothing in the file, folder or container can be checked. */
const BLOCKING: readonly ContentIssueCode[] = [
  ...(["missing_file", "missing_flow_dir", "missing_events_json", "unexpected_file", "symlink"] as const),
  ...(["special_file", "nested_git", "file_too_large", "invalid_utf8", "invalid_json", "invalid_shape"] as const),
  ...(["unclosed_fence", "invalid_mermaid_header"] as const),
];

/** The rules that read each container, by file and pointer. A file is the container of everything in it. */
type Readers = Readonly<Record<string, Readonly<Record<string, readonly RuleGroup[]>>>>;

const ROOT_READERS: Readers = {
  [CATALOG]: {
    "": ["file shape", "mapping of flows", "change rules"],
    "/flows": ["mapping of flows", "change rules"],
  },
  [SLUG_MAP]: { "": ["file shape", "mapping of flows", "suspected flows", "change rules"] },
  [UNASSIGNED]: {
    "": ["file shape", "suspected flows"],
    "/_version": ["file shape", "suspected flows"],
    "/items": ["suspected flows"],
  },
};

const FLOW_READERS: Readers = {
  [EVENTS]: {
    "": ["file shape", "mapping of flows", "property references", "stage events", "event labels", "change rules"],
    "/events": ["property references", "stage events", "event labels", "change rules"],
    "/propertyDefinitions": ["property references"],
    "/stages": ["stage events"],
  },
  [DIAGRAMS]: { "": ["diagram links", "event labels", "link titles", "change rules"] },
};

/** The rules that read the nodes of a diagram. If the type of diagram is unknown, only its directives are read. */
const NODE_READERS: readonly RuleGroup[] = ["diagram links", "event labels"];

/** Lists the rules that were skipped because of reported issues. */
export function listSuppressed(content: Content, findings: readonly ContentFinding[]): SuppressedRules[] {
  const slugs = new Set([...content.flows.map(({ slug }) => slug), ...(mappedSlugs(content)?.keys() ?? [])]);
  const suppressed = findings
    .filter(({ code }) => BLOCKING.includes(code))
    .flatMap(({ code, path, pointer }) => {
      const readers = code === "invalid_mermaid_header" ? NODE_READERS : listReaders(path, pointer, slugs);
      return readers.map((rules): SuppressedRules => ({ rules, cause: { code, path, pointer } }));
    });
  // A file can have the same issue twice.
  return [...new Map(suppressed.map((each) => [JSON.stringify(each), each])).values()];
}

function listReaders(path: string, pointer: string, slugs: ReadonlySet<string>): readonly RuleGroup[] {
  if (slugs.has(path)) return ["flow files", "link titles"];
  const [slug = "", name] = path.split("/");
  if (name === undefined) return ROOT_READERS[path]?.[pointer] ?? [];
  return slugs.has(slug) ? (FLOW_READERS[name]?.[pointer] ?? []) : [];
}
