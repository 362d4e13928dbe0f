/** Parses test reports in JUnit XML (with re-runs as Surefire writes them) and CTRF JSON. */

import { measureJson } from "./measure-json.ts";
import { walkXml, type XmlVisitor } from "./walk-xml.ts";

/** What is left of the limits for all reports together. */
export interface ReportBudget {
  /** Each test takes memory, and a small zip can contain millions of tests. */
  tests: number;
  /**
   * Tags, attributes and entities of XML; objects, lists and entries of JSON. One report may use half of what is left,
   * so a hostile report leaves enough for the others.
   */
  parts: number;
}

export const MAX_TESTS = 300_000;
export const MAX_PARTS = 1_500_000;

/** One execution of a test, or all executions if the report itself records re-runs. */
export interface TestRecord {
  name: string;
  /** The class or suite; empty if the report does not say. */
  suite: string;
  /** Empty if the report does not say. */
  file: string;
  outcome: "passed" | "failed" | "skipped";
  /** True if the test failed before it passed. */
  isFlaky: boolean;
  /** Only the first line. */
  message: string;
}

/**
 * Returns null if the text is not a test report. If the report cannot be used, returns the reason as part of a
 * sentence.
 */
export function parseReport(
  text: string,
  budget: ReportBudget = { tests: MAX_TESTS, parts: MAX_PARTS },
): TestRecord[] | null | string {
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (!/^[{<]/.test(start)) return null;
  const records = start.startsWith("{") ? parseCtrf(start, budget) : parseJunit(start, budget);
  if (Array.isArray(records)) budget.tests -= records.length;
  return records;
}

const MAX_TEXT = 2000;
const ROOTS = ["testsuites", "testsuite"];
const OUTCOMES = ["failure", "error", "skipped", "flakyFailure", "flakyError"];
const ATTRIBUTES: ReadonlySet<string> = new Set(["name", "classname", "file", "filepath", "message"]);
const NONE: ReadonlyMap<string, string> = new Map();

function parseJunit(xml: string, budget: ReportBudget): TestRecord[] | null | string {
  const records: TestRecord[] = [];
  const path: { name: string; file: string }[] = [];
  let test: TestRecord | null = null;
  let isReport = true;
  /** The depth of the element with the message as its text; 0 if there is none. */
  let messageAt = 0;
  const visitor: XmlVisitor = {
    open(name, read) {
      const isNamed = name === "testcase" || ROOTS.includes(name) || OUTCOMES.includes(name);
      const attributes = isNamed ? read() : NONE;
      const file = attributes.get("file") ?? attributes.get("filepath") ?? path.at(-1)?.file ?? "";
      if (path.length === 0) isReport &&= ROOTS.includes(name);
      path.push({ name, file });
      if (name === "testcase") {
        if (records.length >= budget.tests) return describeMany();
        test = toRecord(attributes, file);
        return null;
      }
      if (test === null || path.at(-2)?.name !== "testcase" || !OUTCOMES.includes(name)) return null;
      if (name === "skipped") test.outcome = "skipped";
      else if (name.startsWith("flaky")) test.isFlaky = true;
      else test.outcome = "failed";
      if (name === "skipped" || test.message !== "") return null;
      test.message = firstLine(attributes.get("message") ?? "");
      messageAt = test.message === "" ? path.length : 0;
      return null;
    },
    text(text, decode) {
      if (test !== null && messageAt > 0 && messageAt === path.length && test.message === "")
        test.message = firstLine(decode(text.slice(0, MAX_TEXT)));
    },
    close() {
      const closed = path.pop();
      if (messageAt > path.length) messageAt = 0;
      if (closed?.name !== "testcase" || test === null) return;
      records.push(test);
      test = null;
    },
  };
  const share = Math.floor(budget.parts / 2);
  const limits = { attributes: ATTRIBUTES, parts: share };
  const fault = walkXml(xml, visitor, limits);
  budget.parts -= share - Math.max(0, limits.parts);
  if (!isReport) return null;
  return fault ?? records;
}

function toRecord(attributes: ReadonlyMap<string, string>, file: string): TestRecord {
  const suite = attributes.get("classname") ?? "";
  return { name: attributes.get("name") ?? "", suite, file, outcome: "passed", isFlaky: false, message: "" };
}

function parseCtrf(json: string, budget: ReportBudget): TestRecord[] | null | string {
  const measured = measureJson(json, Math.floor(budget.parts / 2));
  if (typeof measured === "string") return measured;
  budget.parts -= measured;
  let tests: unknown;
  try {
    tests = JSON.parse(json)?.results?.tests;
  } catch {
    return "is not JSON";
  }
  if (!Array.isArray(tests)) return null;
  if (tests.length > budget.tests) return describeMany();
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
  return `would bring the number of tests above ${MAX_TESTS.toLocaleString("en-US")}`;
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function firstLine(text: string): string {
  const trimmed = text.slice(0, MAX_TEXT).trimStart();
  const end = trimmed.search(/[\r\n]/);
  return (end < 0 ? trimmed : trimmed.slice(0, end)).trimEnd();
}
