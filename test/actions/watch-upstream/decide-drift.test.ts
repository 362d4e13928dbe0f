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
    name: "the issue that is open gets the new range",
    facts: { drift: driftOfOlder() },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: 5 },
  },
  {
    name: "an issue that reports the range already",
    facts: { drift: drift() },
    policy: { propose: "issue" },
    act: "noop(issue-open)",
    detail: { issue: 5 },
    sentence: "Issue #5",
  },
  {
    name: "what is reported already has cooled down",
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
    name: "an open issue whose range nobody knows",
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
    name: "it is closed for this head, also with another start of the range",
    facts: { drift: drift({ isOpen: false, range: { base: ROOT, head: HEAD }, watchedSince: null }) },
    policy: { propose: "issue" },
    act: "noop(issue-closed)",
    after: { drift: REPORTED },
  },
  {
    name: "it is closed, and no watched file changed since",
    facts: { drift: driftOfOlder({ isOpen: false, watchedSince: 0 }) },
    policy: { propose: "issue" },
    act: "noop(issue-closed)",
    after: { drift: REPORTED },
  },
  {
    name: "it is closed, and a watched file changed since",
    facts: { drift: driftOfOlder({ isOpen: false }) },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: null },
  },
  {
    name: "it is closed, and its head is not known any more",
    facts: { drift: driftOfOlder({ isOpen: false, watchedSince: null }) },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: null },
  },
  {
    name: "retry-closed reports a closed one again",
    facts: { drift: drift({ isOpen: false }), overrides: { retryClosed: true } },
    policy: { propose: "issue" },
    act: "issue(drift)",
    detail: { issue: null },
  },
  {
    name: "an issue does not matter with pull requests",
    facts: { drift: drift() },
    act: RUN,
  },
  {
    name: "what the state knows of a closed one is not written again",
    facts: {
      state: { drift: REPORTED },
      drift: drift({ isOpen: false }),
    },
    policy: { propose: "issue" },
    act: "noop(issue-closed)",
    settled: [],
  },
  ...OTHER.map(({ name, known }) => ({
    name: `another ${name} in the state is corrected for a closed one`,
    facts: { state: { drift: { ...REPORTED, ...known } }, drift: drift({ isOpen: false }) },
    policy: { propose: "issue" as const },
    act: "noop(issue-closed)",
    after: { drift: REPORTED },
  })),
]);
