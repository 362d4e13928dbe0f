import { type Content, mappedSlugs } from "./content.ts";
import { type ContentFinding, findingIn, quote } from "./finding.ts";
import { CATALOG, FLOW_FILES, isGitName, MAX_FILE_BYTES, ROOT_FILES, SLUG_MAP } from "./known-files.ts";
import type { ContentEntry } from "./tree.ts";

/** Checks which files exist, which are missing, and whether each is of an allowed kind. */
export function checkFiles(content: Content): ContentFinding[] {
  return [...checkEntries(content), ...findMissing(content)];
}

/** Reports each entry that is not allowed. What such an entry contains is not checked. */
function checkEntries(content: Content): ContentFinding[] {
  const findings: ContentFinding[] = [];
  const flows = new Set(content.flows.map(({ slug }) => slug));
  const slugs = new Set([...flows, ...(mappedSlugs(content)?.keys() ?? [])]);
  // Other entries may sort between a folder and its contents: "a", "a-b", "a/b".
  const skipped = new Set<string>();
  for (const entry of content.entries.values()) {
    if (skipped.has(folderOf(entry.path))) {
      skipped.add(entry.path);
      continue;
    }
    const wrong = judgeKind(entry) ?? judgeName(entry, slugs);
    if (wrong !== null) findings.push(wrong);
    else if (entry.kind === "file") findings.push(...judgeFile(entry));
    // A folder that is not a flow gets one finding from the slug rules, however many files it has.
    if (wrong !== null || (entry.kind === "folder" && !flows.has(entry.path))) skipped.add(entry.path);
  }
  return findings;
}

function judgeKind({ path, kind }: ContentEntry): ContentFinding | null {
  if (kind === "repository" || isGitName(nameOf(path))) {
    return findingIn(path, "nested_git", `${quote(nameOf(path))} is a separate git repository; expected none here.`);
  }
  if (kind === "link") {
    return findingIn(path, "symlink", `${quote(nameOf(path))} is a symbolic link; expected a file or folder.`);
  }
  if (kind !== "special") return null;
  return findingIn(path, "special_file", `${quote(nameOf(path))} is a special file; expected a file or folder.`);
}

function judgeName({ path, kind }: ContentEntry, slugs: ReadonlySet<string>): ContentFinding | null {
  const name = nameOf(path);
  const isInRoot = name === path;
  const files = isInRoot ? ROOT_FILES : FLOW_FILES;
  if (kind === "folder") {
    if (isInRoot && !ROOT_FILES.includes(name)) return null;
    const expected = files.includes(name) ? "a file" : `only ${FLOW_FILES.join(", ")}`;
    return findingIn(path, "unexpected_file", `${quote(name)} is a folder; expected ${expected}.`);
  }
  if (files.includes(name)) return null;
  const expected =
    isInRoot && slugs.has(name) ? "a folder" : `only ${files.join(", ")}${isInRoot ? " and folders" : ""}`;
  return findingIn(path, "unexpected_file", `${quote(name)} is an unexpected file; expected ${expected}.`);
}

function judgeFile({ path, isExecutable, sizeBytes }: ContentEntry): ContentFinding[] {
  const findings: ContentFinding[] = [];
  if (isExecutable) {
    const message = `${quote(nameOf(path))} is executable; expected a file without executable permission.`;
    findings.push(findingIn(path, "executable_file", message));
  }
  if (sizeBytes > MAX_FILE_BYTES) {
    const message = `${quote(nameOf(path))} has ${sizeBytes} bytes; expected at most ${MAX_FILE_BYTES}.`;
    findings.push(findingIn(path, "file_too_large", message));
  }
  return findings;
}

function findMissing({ entries, flows }: Content): ContentFinding[] {
  const missing = [CATALOG, SLUG_MAP]
    .filter((path) => !entries.has(path))
    .map((path) => findingIn(path, "missing_file", `There is no ${quote(path)}; expected it in the root.`));
  const withoutEvents = flows
    .filter(({ events }) => !entries.has(events.path))
    .map(({ slug, events }) =>
      findingIn(events.path, "missing_events_json", `The flow ${quote(slug)} has no events.json; expected one.`),
    );
  return [...missing, ...withoutEvents];
}

/** The folder of an entry; "" in the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
