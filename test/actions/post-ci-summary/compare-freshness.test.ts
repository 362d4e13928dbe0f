import { describe, expect, test } from "vitest";
import { compareFreshness, findFreshest } from "../../../actions/post-ci-summary/compare-freshness.ts";
import type { OwnComment } from "../../../actions/post-ci-summary/find-own-comments.ts";
import { parseSummaryMarker, type Standing } from "../../../actions/post-ci-summary/summary-marker.ts";
import { HEAD } from "../../support/ci.ts";

const COMMENT = { id: 1, body: "", author: "", createdAt: "", updatedAt: "", url: "" };
const OTHER = "a".repeat(40);
const stand = (given: Partial<Standing> = {}): Standing => ({
  headSha: HEAD,
  run: 9,
  attempt: 2,
  asOf: "2026-11-20T10:00:00Z",
  ...given,
});

test.each([
  { name: "nothing known", theirs: null, want: "fresher" },
  { name: "the same", theirs: stand(), want: "the same" },
  { name: "the same head in capitals", theirs: stand({ headSha: HEAD.toUpperCase(), run: 10 }), want: "stale" },
  { name: "an older run", theirs: stand({ run: 8, attempt: 9 }), want: "fresher" },
  { name: "a newer run", theirs: stand({ run: 10, attempt: 1 }), want: "stale" },
  { name: "an older attempt", theirs: stand({ attempt: 1, asOf: "2026-11-21T10:00:00Z" }), want: "fresher" },
  { name: "a newer attempt", theirs: stand({ attempt: 10 }), want: "stale" },
  { name: "an earlier time", theirs: stand({ asOf: "2026-11-20T09:59:59Z" }), want: "fresher" },
  { name: "a later time", theirs: stand({ asOf: "2026-11-20T10:00:01Z" }), want: "stale" },
  { name: "another head, older run", theirs: stand({ headSha: OTHER, run: 8 }), want: "fresher" },
  { name: "another head, newer run", theirs: stand({ headSha: OTHER, run: 10 }), want: "stale" },
  {
    name: "their commit is the head, older run",
    theirs: stand({ headSha: OTHER, run: 8 }),
    head: OTHER,
    want: "stale",
  },
  {
    name: "our commit is the head",
    theirs: stand({ headSha: OTHER, run: 10 }),
    head: HEAD.toUpperCase(),
    want: "fresher",
  },
  { name: "both about the pull request's head", theirs: stand({ run: 8 }), head: HEAD, want: "fresher" },
])("$name", ({ theirs, head = null, want }) => {
  const order = compareFreshness(stand(), theirs, head);
  expect(order === 0 ? "the same" : order > 0 ? "fresher" : "stale").toBe(want);
  expect(Math.sign(compareFreshness(theirs, stand(), head)) + Math.sign(order)).toBe(0);
});

test.each([
  { name: "an unknown standing is the oldest", standings: [null, stand(), null], want: 1 },
  { name: "the first of several unknown comments", standings: [null, null], want: 0 },
  { name: "the first of several equal comments", standings: [stand({ run: 8 }), stand(), stand()], want: 1 },
  { name: "the comment about the head", standings: [stand({ headSha: OTHER, run: 10 }), stand()], want: 1 },
  { name: "the newest time", standings: [stand(), stand({ asOf: "2026-11-20T10:00:01Z" })], want: 1 },
])("the freshest: $name", ({ standings, want }) => {
  const own = standings.map((standing, at) => ({ comment: { ...COMMENT, id: at }, standing }));
  expect(findFreshest(own as [OwnComment, ...OwnComment[]], HEAD).comment.id).toBe(want);
});

describe("markers", () => {
  const line = `<!-- pipekeeper:ci-summary v=1 key=default pr=128 head=${HEAD} run=9001 attempt=2 as-of=2026-11-20T10:15:42Z -->`;
  const standing = { headSha: HEAD, run: 9001, attempt: 2, asOf: "2026-11-20T10:15:42Z" };
  test.each([
    { name: "whole", body: `${line}\n## x`, want: { key: "default", standing } },
    { name: "with CRLF", body: `${line}\r\n## x`, want: { key: "default", standing } },
    { name: "alone", body: line, want: { key: "default", standing } },
    { name: "quoted", body: `> ${line}`, want: null },
    { name: "further down", body: `hello\n${line}`, want: null },
    { name: "after a blank", body: ` ${line}`, want: null },
    { name: "another version", body: line.replace("v=1", "v=2"), want: { key: "default", standing: null } },
    { name: "a broken run", body: line.replace("9001", "9e9"), want: { key: "default", standing: null } },
    { name: "no time", body: line.replace(/ as-of=\S+/, ""), want: { key: "default", standing: null } },
    { name: "no such time", body: line.replace("11-20", "13-20"), want: { key: "default", standing: null } },
    { name: "no key", body: line.replace(" key=default", ""), want: null },
    { name: "two hyphens in the key", body: line.replace("default", "a-%2Db"), want: { key: "a--b", standing } },
    { name: "another marker", body: line.replace("ci-summary", "failure"), want: null },
    { name: "not closed", body: line.replace(" -->", ""), want: null },
    { name: "unknown fields", body: line.replace(" pr=", " more=1 pr="), want: { key: "default", standing } },
  ])("$name", ({ body, want }) => {
    expect(parseSummaryMarker(body)).toEqual(want);
  });
});
