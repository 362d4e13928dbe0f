/** Reads the test reports that `test-reports` names, in artifacts of the runs or in the workspace. */

import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { listFilesBelow } from "../../src/files/list-files.ts";
import { matchGlobs } from "../../src/files/match-globs.ts";
import { listZip } from "../../src/files/read-zip.ts";
import { type Artifact, downloadArtifact, listArtifacts } from "../../src/github/artifacts.ts";
import { describeFailure } from "../../src/github/failure.ts";
import type { Repository } from "../../src/github/repository.ts";
import { compareNaturally } from "../../src/pipeline/compare-naturally.ts";
import { MAX_PARTS, MAX_TESTS, parseReport, type ReportBudget, type TestRecord } from "./parse-report.ts";
import { type TestSource, type TestTally, tallyTests } from "./tally-tests.ts";

export interface ReportChoice {
  /** Matches the names of wanted artifacts and the paths of wanted files; null if no line names any. */
  artifacts: ((name: string) => boolean) | null;
  files: ((path: string) => boolean) | null;
}

const MB = 1_000_000;
const MAX_ARTIFACTS = 20;
const MAX_ZIP_BYTES = 20 * MB;
const MAX_FILE_BYTES = 20 * MB;
const MAX_BYTES = 100 * MB;
const MAX_FILES = 2000;
const PREFIX = "artifact:";

interface Budget extends ReportBudget {
  files: number;
  bytes: number;
}

/** Throws a UserError for the first invalid line. */
export function chooseReports(lines: readonly string[]): ReportChoice {
  const refuse = (line: string, expected: string) =>
    new UserError(`The input test-reports has the line "${line.slice(0, 100)}", expected ${expected}.`);
  const artifacts = lines.filter((line) => line.startsWith(PREFIX)).map((line) => line.slice(PREFIX.length).trim());
  const files = lines.filter((line) => !line.startsWith(PREFIX));
  for (const glob of artifacts) if (glob === "") throw refuse(PREFIX, `the name of an artifact after "${PREFIX}"`);
  for (const glob of files) {
    if (/^([/\\~]|[a-z]:[/\\])|(^|[/\\])\.\.([/\\]|$)/i.test(glob)) throw refuse(glob, "a path inside the workspace");
    if (/^[a-z]+:/i.test(glob)) throw refuse(glob, `a path, or "${PREFIX}" and the name of an artifact`);
  }
  return {
    artifacts: artifacts.length === 0 ? null : matchGlobs(artifacts, "test-reports"),
    files: files.length === 0 ? null : matchGlobs(files, "test-reports"),
  };
}

/** `tally` is null if no reports are wanted. An unreadable report is a problem, never a failure. */
export async function readReports(
  repository: Repository,
  choice: ReportChoice,
  { runIds, cwd }: { runIds: readonly number[]; cwd: string },
): Promise<{ tally: TestTally | null; problems: string[] }> {
  const problems: string[] = [];
  if (choice.artifacts === null && choice.files === null) return { tally: null, problems };
  const budget: Budget = { files: MAX_FILES, bytes: MAX_BYTES, tests: MAX_TESTS, parts: MAX_PARTS };
  const sources: TestSource[] = [];
  if (choice.files !== null) sources.push(await readWorkspace(cwd, choice.files, { budget, problems }));
  const chosen =
    choice.artifacts === null ? [] : await selectArtifacts(repository, choice.artifacts, { runIds, problems });
  for (const artifact of chosen) {
    const records = await readArtifact(repository, artifact, { budget, problems });
    sources.push({ name: artifact.name, records });
  }
  return { tally: tallyTests(sources), problems };
}

type Around = { budget: Budget; problems: string[] };

async function selectArtifacts(
  repository: Repository,
  isWanted: (name: string) => boolean,
  { runIds, problems }: { runIds: readonly number[]; problems: string[] },
): Promise<Artifact[]> {
  const newest = new Map<string, Artifact>();
  try {
    for (const runId of runIds) {
      for (const artifact of await listArtifacts(repository, runId)) {
        const key = `${runId} ${artifact.name}`;
        const other = newest.get(key);
        if (isWanted(artifact.name) && (other === undefined || artifact.id > other.id)) newest.set(key, artifact);
      }
    }
  } catch (error) {
    problems.push(`The artifacts could not be listed: ${describeFailure(error)}.`);
  }
  const found = [...newest.values()].sort((a, b) => compareNaturally(a.name, b.name) || a.id - b.id);
  if (found.length > MAX_ARTIFACTS)
    problems.push(`Only ${MAX_ARTIFACTS} of ${found.length} artifacts with test reports are read.`);
  return found.slice(0, MAX_ARTIFACTS);
}

async function readArtifact(
  repository: Repository,
  artifact: Artifact,
  { budget, problems }: Around,
): Promise<TestRecord[]> {
  const { id, name, sizeBytes, isExpired } = artifact;
  const refuse = (why: string) => {
    problems.push(`The artifact "${name}" ${why}; it is left out.`);
    return [];
  };
  if (isExpired) return refuse("has expired");
  if (sizeBytes > MAX_ZIP_BYTES) return refuse("has more than 20 MB");
  try {
    const zip = await downloadArtifact(repository, id, MAX_ZIP_BYTES);
    if (zip === "too-large") return refuse("has more than 20 MB");
    const entries = listZip(zip, { maxFiles: budget.files });
    if (typeof entries === "string") return refuse(entries);
    const reports = entries
      .filter((entry) => isReportName(entry.name))
      .sort((a, b) => compareNaturally(a.name, b.name));
    const found = reports.map((entry) =>
      takeReport({ ...entry, where: `"${entry.name}" in the artifact "${name}"` }, { budget, problems }),
    );
    return found.every((records) => records === null) ? refuse("contains no test report") : found.flatMap(orNone);
  } catch (error) {
    return refuse(`could not be read (${describeFailure(error)})`);
  }
}

async function readWorkspace(cwd: string, isWanted: (path: string) => boolean, around: Around): Promise<TestSource> {
  const names = (await listFilesBelow(cwd)).filter(isWanted).sort(compareNaturally);
  if (names.length === 0) around.problems.push("No file in the workspace matches test-reports.");
  const records: TestRecord[] = [];
  for (const name of names) {
    const file = path.join(cwd, name);
    const { size } = await lstat(file);
    const bytes = size <= Math.min(MAX_FILE_BYTES, around.budget.bytes) ? await readFile(file) : Buffer.alloc(0);
    const found = takeReport({ where: `"${name}"`, sizeBytes: size, read: () => bytes }, around);
    for (const record of orNone(found)) records.push(record);
  }
  return { name: "workspace", records };
}

/** The tests of one file; null if the file is not a test report. */
function takeReport(
  { where, sizeBytes, read }: { where: string; sizeBytes: number; read(): Buffer },
  { budget, problems }: Around,
): TestRecord[] | null {
  const refuse = (why: string) => {
    problems.push(`The test report ${where} ${why}; it is left out.`);
    return [];
  };
  if (sizeBytes > MAX_FILE_BYTES) return refuse("has more than 20 MB");
  if (budget.files <= 0) return refuse(`comes after ${MAX_FILES} others`);
  if (sizeBytes > budget.bytes) return refuse("would exceed 100 MB in total");
  budget.files--;
  budget.bytes -= sizeBytes;
  try {
    const bytes = read();
    if (isUtf16(bytes)) return refuse("is in UTF-16, expected UTF-8");
    const records = parseReport(bytes.toString("utf8"), budget);
    return typeof records === "string" ? refuse(records) : records;
  } catch (error) {
    return refuse(`cannot be used: ${(error as Error).message}`);
  }
}

function orNone(records: TestRecord[] | null): TestRecord[] {
  return records ?? [];
}

/** UTF-16 text starts with a byte order mark, or has a zero byte next to its first character. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

function isReportName(name: string): boolean {
  return /\.(xml|json)$/i.test(name);
}
