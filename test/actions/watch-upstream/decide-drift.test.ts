import type { WatchDrift } from "../../../src/formats/watch-state.ts";
import { table } from "./decision-table.ts";
import { BASE, drift, driftOfOlder, HEAD, OLDER, ROOT, RUN } from "./world.ts";

const REPORTED: WatchDrift = { number: 5, base: BASE, head: HEAD, paths: ["**"] };
const OTHER: { name: string; known: Partial<WatchDrift> }[] = [
  { name: "number", known: { number: 4 } },
  { name: "start of the range", known: { base: ROOT } },
  { name: "head", known: { head: OLDER } },
  { name: "list of globs", known: { paths: ["src/**"] } },
];

table("row 20b, the issue about drift", [
  {
    name: "an open issue gets the new range",
    facts: { drift: driftOfOlder() },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: 5 },
  },
  {
    name: "an issue that already reports the range",
    facts: { drift: drift() },
    policy: { propose: "issue" },
    act: "noop(issue-open)",
    detail: { issue: 5 },
    sentence: "Issue #5",
  },
  {
    name: "a reported range needs no cooldown any more",
    facts: { drift: drift() },
    policy: { propose: "issue", cooldownHours: 5 },
    act: "noop(issue-open)",
  },
  {
    name: "an issue that reports a range with another start",
    facts: { drift: drift({ range: { base: ROOT, head: HEAD } }) },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: 5 },
  },
  {
    name: "an issue that was written when other files were watched",
    facts: { drift: drift({ hasSamePaths: false }) },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: 5 },
  },
  {
    name: "an open issue with an unknown range",
    facts: { drift: drift({ range: null, watchedSince: null }) },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: 5 },
  },
  {
    name: "an issue that a person closed",
    facts: { drift: drift({ isOpen: false }) },
    policy: { propose: "issue" },
    act: "noop(issue-closed)",
    detail: { issue: 5 },
    sentence: "`retry-closed: true`",
    after: { drift: REPORTED },
  },
  {
    name: "an issue closed for this head, with another start of the range",
    facts: { drift: drift({ isOpen: false, range: { base: ROOT, head: HEAD }, watchedSince: null }) },
    policy: { propose: "issue" },
    act: "noop(issue-closed)",
    after: { drift: REPORTED },
  },
  {
    name: "a closed issue, and no watched file changed since",
    facts: { drift: driftOfOlder({ isOpen: false, watchedSince: 0 }) },
    policy: { propose: "issue" },
    act: "noop(issue-closed)",
    after: { drift: REPORTED },
  },
  {
    name: "a closed issue, and a watched file changed since",
    facts: { drift: driftOfOlder({ isOpen: false }) },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: null },
  },
  {
    name: "a closed issue whose head is not known any more",
    facts: { drift: driftOfOlder({ isOpen: false, watchedSince: null }) },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: null },
  },
  {
    name: "retry-closed reports in a new issue",
    facts: { drift: drift({ isOpen: false }), overrides: { retryClosed: true } },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: null },
  },
  {
    name: "with propose: pull-request the issue does not matter",
    facts: { drift: drift() },
    act: RUN,
  },
  {
    name: "a closed issue that the state already has is not recorded again",
    facts: {
      state: { drift: REPORTED },
      drift: drift({ isOpen: false }),
    },
    policy: { propose: "issue" },
    act: "noop(issue-closed)",
    settled: [],
  },
  ...OTHER.map(({ name, known }) => ({
    name: `a closed issue corrects another ${name} in the state`,
    facts: { state: { drift: { ...REPORTED, ...known } }, drift: drift({ isOpen: false }) },
    policy: { propose: "issue" as const },
    act: "noop(issue-closed)",
    after: { drift: REPORTED },
  })),
]);
