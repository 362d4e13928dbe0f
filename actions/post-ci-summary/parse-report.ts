/**
 * Parses test reports: JUnit XML, including re-runs as Surefire writes them, and CTRF JSON. The content shows which it
 * is.
 */

import { walkXml } from "./walk-xml.ts";

/** Tests in all reports together. Each takes memory, and a small zip can hold millions. */
export const MAX_TESTS = 300_000;

/** One execution of a test, or all of them if the report itself records re-runs. */
export interface TestRecord {
  name: string;
  /** The class or suite; empty if the report does not say. */
  suite: string;
  /** Empty if the report does not say. */
  file: string;
  outcome: "passed" | "failed" | "skipped";
  /** True if it failed before it passed. */
  isFlaky: boolean;
  /** Only the first line. */
  message: string;
}

/** Null for a file that is not a report. Otherwise, what is wrong with it, as part of a sentence. */
export function parseReport(text: string, maxTests = MAX_TESTS): TestRecord[] | null | string {
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("{")) return parseCtrf(start, maxTests);
  return start.startsWith("<") ? parseJunit(start, maxTests) : null;
}

const MAX_TEXT = 2000;
const ROOTS = ["testsuites", "testsuite"];

function parseJunit(xml: string, maxTests: number): TestRecord[] | null | string {
  const records: TestRecord[] = [];
  const path: { name: string; file: string }[] = [];
  let test: TestRecord | null = null;
  let isReport = true;
  /** The depth of the element whose text is the message. */
  let messageAt = 0;
  const fault = walkXml(xml, {
    open(name, attributes) {
      const file = attributes.get("file") ?? attributes.get("filepath") ?? path.at(-1)?.file ?? "";
      if (path.length === 0) isReport &&= ROOTS.includes(name);
      path.push({ name, file });
      if (name === "testcase") {
        if (records.length >= maxTests) return describeMany();
        test = toRecord(attributes, file);
        return null;
      }
      if (test === null || path.at(-2)?.name !== "testcase") return null;
      if (name === "failure" || name === "error") test.outcome = "failed";
      else if (name === "skipped") test.outcome = "skipped";
      else if (name === "flakyFailure" || name === "flakyError") test.isFlaky = true;
      else return null;
      if (name === "skipped" || test.message !== "") return null;
      test.message = firstLine(attributes.get("message") ?? "");
      messageAt = test.message === "" ? path.length : 0;
      return null;
    },
    text(text) {
      if (test !== null && messageAt > 0 && messageAt === path.length)
        test.message ||= firstLine(text.slice(0, MAX_TEXT));
    },
    close() {
      const closed = path.pop();
      if (messageAt > path.length) messageAt = 0;
      if (closed?.name !== "testcase" || test === null) return;
      records.push(test);
      test = null;
    },
  });
  if (!isReport) return null;
  return fault ?? records;
}

function toRecord(attributes: ReadonlyMap<string, string>, file: string): TestRecord {
  const suite = attributes.get("classname") ?? "";
  return { name: attributes.get("name") ?? "", suite, file, outcome: "passed", isFlaky: false, message: "" };
}

function parseCtrf(json: string, maxTests: number): TestRecord[] | null | string {
  let tests: unknown;
  try {
    tests = JSON.parse(json)?.results?.tests;
  } catch {
    return "is no JSON";
  }
  if (!Array.isArray(tests)) return null;
  if (tests.length > maxTests) return describeMany();
  return tests
    .filter((raw): raw is Record<string, unknown> => typeof raw === "object" && raw !== null)
    .map((raw) => ({
      name: toText(raw.name),
      suite: Array.isArray(raw.suite) ? raw.suite.map(toText).join(" > ") : toText(raw.suite),
      file: toText(raw.filePath),
      outcome: raw.status === "failed" ? "failed" : raw.status === "passed" ? "passed" : "skipped",
      isFlaky: raw.flaky === true && raw.status === "passed",
      message: firstLine(toText(raw.message)),
    }));
}

function describeMany(): string {
  return `would be more than ${MAX_TESTS.toLocaleString("en-US")} tests in all`;
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function firstLine(text: string): string {
  const trimmed = text.slice(0, MAX_TEXT).trimStart();
  const end = trimmed.search(/[\r\n]/);
  return (end < 0 ? trimmed : trimmed.slice(0, end)).trimEnd();
}
