import path from "node:path";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import { type CoverageReport, compareCoverage } from "./compare-coverage.ts";
import type { Inputs } from "./inputs.ts";
import { type Coverage, parseCoverage, parseCoverageTotal } from "./parse-coverage.ts";

type CoverageInputs = Pick<Inputs, "coverage-file" | "coverage-files" | "coverage-reference">;

const NOTHING: Coverage = { head: null, base: null, threshold: null, status: null, runtimes: [], reference: null };

/** `report` is null if no input names a file. An unusable file is a problem, never a failure. */
export async function readCoverage(
  inputs: CoverageInputs,
  cwd: string,
): Promise<{ report: CoverageReport | null; problems: string[] }> {
  const file = inputs["coverage-file"];
  const labelled = inputs["coverage-files"];
  if (file === undefined && labelled.length === 0) return { report: null, problems: [] };
  const problems: string[] = [];
  const totals = file === undefined ? NOTHING : await readFigures(file, cwd, problems);
  const runtimes = new Map(totals.runtimes.map((runtime) => [runtime.name, runtime]));
  for (const line of labelled) {
    const runtime = await readRuntime(line, cwd, problems);
    if (runtime !== null) runtimes.set(runtime.name, runtime);
  }
  const reference = inputs["coverage-reference"] ?? totals.reference;
  if (reference !== null && !runtimes.has(reference)) {
    problems.push(`There is no coverage called "${reference}" to compare the others with.`);
  }
  return { report: compareCoverage({ ...totals, runtimes: [...runtimes.values()], reference }), problems };
}

async function readFigures(file: string, cwd: string, problems: string[]): Promise<Coverage> {
  const text = await readText(file, cwd, problems);
  if (text === null) return NOTHING;
  const { coverage, problems: faults } = parseCoverage(text);
  problems.push(...faults.map((fault) => `Coverage in "${file}": ${fault}.`));
  return coverage ?? NOTHING;
}

async function readRuntime(
  line: string,
  cwd: string,
  problems: string[],
): Promise<Coverage["runtimes"][number] | null> {
  const at = line.indexOf("=");
  const [name, file] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
  if (name === "" || file === "") {
    problems.push(`"${line}" in coverage-files is not used, expected label=path.`);
    return null;
  }
  const text = await readText(file, cwd, problems);
  const percent = text === null ? null : parseCoverageTotal(text);
  if (text !== null && percent === null)
    problems.push(`"${file}" has no total from 0 to 100 %, expected coverage.xml or coverage.json.`);
  return percent === null ? null : { name, percent };
}

async function readText(file: string, cwd: string, problems: string[]): Promise<string | null> {
  try {
    const bytes = await readOptionalFile(path.resolve(cwd, file));
    if (bytes === null) problems.push(`The coverage file "${file}" does not exist.`);
    return bytes === null ? null : bytes.toString("utf8");
  } catch (error) {
    problems.push(`The coverage file "${file}" could not be read: ${(error as Error).message}.`);
    return null;
  }
}
