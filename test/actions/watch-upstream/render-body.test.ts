import { describe, expect, test } from "vitest";
import { markPull, readPullMarker } from "../../../actions/watch-upstream/pull-marker.ts";
import { type PullText, renderBody } from "../../../actions/watch-upstream/render-body.ts";
import { compareUrl } from "../../../actions/watch-upstream/web-address.ts";

const [BASE, HEAD, COMMIT] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)];
const TRAILERS = ["Pipekeeper-Watch: analytics", `Upstream-Range: ${BASE}..${HEAD}`];

function text(given: Partial<PullText> = {}): PullText {
  return {
    ...{ name: "analytics", upstream: "https://github.com/acme/app.git", base: BASE, head: HEAD },
    ...{ subjects: ["Add a button"], commits: 1, changedFiles: 2, changes: null, validation: { kind: "none" } },
    ...{ summary: "", supersedes: [], declined: [], trailers: TRAILERS },
    ...given,
  };
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    flow: "checkout",
    event: `Event ${n} ${"x".repeat(60)}`,
    change: "added" as const,
  }));

describe("the body", () => {
  test("has its parts in order, and ends in the trailers", () => {
    const unassigned = [{ name: "Lost", suspectedFlows: ["checkout"], reason: "No flow calls @it." }];
    const { body } = renderBody(
      text({
        ...{ changes: { rows: rows(1), unassigned }, summary: "Done.", supersedes: [4], declined: [3] },
        validation: {
          kind: "content",
          counts: { flows: 1, events: 2, errors: 0, warnings: 1 },
          newWarnings: 0,
          fixedWarnings: 2,
        },
      }),
    );
    const parts = [
      "Updates 2 files",
      "### Changed flows",
      "### Unassigned",
      "### Validation",
      "### Summary",
      "### Range",
    ];
    const places = [...parts, "Replaces #4", "Follows #3", ...TRAILERS].map((part) => body.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(body.endsWith(TRAILERS.join("\n"))).toBe(true);
    expect(body).toContain("https://github.com/acme/app/compare/aaaaaaaaaaaa...bbbbbbbbbbbb");
    expect(body).toContain("0 errors, 1 warning, 0 of them new; 2 fixed");
    expect(body).not.toContain("@it");
  });

  test.each([
    { name: "subjects", given: { subjects: Array.from({ length: 50 }, () => "x".repeat(4000)), commits: 50 } },
    { name: "the summary", given: { summary: "word ".repeat(200_000) } },
    { name: "a summary of one endless line", given: { summary: "@".repeat(300_000) } },
    { name: "rows", given: { changes: { rows: rows(5000), unassigned: [] } } },
    {
      name: "everything",
      given: {
        summary: "<".repeat(300_000),
        changes: { rows: rows(5000), unassigned: [] },
        subjects: ["y".repeat(9000)],
      },
    },
  ])("with too much of $name is shortened, but keeps its start and end", ({ given }) => {
    const { body, whole } = renderBody(text(given));
    const marked = markPull({ name: "analytics", head: HEAD, rangeBase: BASE, commit: COMMIT }, body);
    expect(marked.length).toBeLessThanOrEqual(60_000);
    expect(body).toMatch(/^Updates 2 files/);
    expect(body.endsWith(TRAILERS.join("\n"))).toBe(true);
    expect(whole.length).toBeGreaterThanOrEqual(body.length);
  });

  test("gives the numbers of changes and commits that are not shown", () => {
    const changes = { rows: rows(203), unassigned: [] };
    const { body } = renderBody(
      text({ changes, subjects: Array.from({ length: 60 }, (_, n) => `s${n}`), commits: 70 }),
    );
    expect(body).toContain("And 3 more changes.");
    expect(body).toContain("- and 20 more commits");
  });
});

describe("the marker", () => {
  const facts = { name: "analytics", head: HEAD, rangeBase: BASE, commit: COMMIT };

  test.each([
    { name: "as it was written", edit: (body: string) => body, isTextOurs: true },
    {
      name: "with the line endings of a browser",
      edit: (body: string) => body.replaceAll("\n", "\r\n"),
      isTextOurs: true,
    },
    { name: "with an added word", edit: (body: string) => `${body}!`, isTextOurs: false },
    { name: "with a removed word", edit: (body: string) => body.replace("One", ""), isTextOurs: false },
  ])("of a body $name", ({ edit, isTextOurs }) => {
    expect(readPullMarker(edit(markPull(facts, "One.\n\nTwo.")))).toEqual({ ...facts, isTextOurs });
  });

  test.each([
    "",
    "text",
    ` ${markPull(facts, "x")}`,
    markPull(facts, "x").replace("v=1", "v=2"),
    `> ${markPull(facts, "x")}`,
  ])("is not in %j", (body) => {
    expect(readPullMarker(body)).toBeNull();
  });
});

test.each([
  { upstream: "https://github.com/acme/app.git", page: "https://github.com/acme/app" },
  { upstream: "git@github.com:acme/app.git", page: "https://github.com/acme/app" },
  { upstream: "ssh://git@github.com/acme/app", page: "https://github.com/acme/app" },
  { upstream: "https://acme.ghe.com/acme/app", page: "https://acme.ghe.com/acme/app" },
  { upstream: "https://gitlab.example/acme/app", page: null },
  { upstream: "https://github.com.evil.example/acme/app", page: null },
  { upstream: "/srv/git/app.git", page: null },
  { upstream: "https://github.com/acme/app/extra", page: null },
])("the page of $upstream is $page", ({ upstream, page }) => {
  expect(compareUrl(upstream, BASE, HEAD)).toBe(page && `${page}/compare/${BASE.slice(0, 12)}...${HEAD.slice(0, 12)}`);
});
