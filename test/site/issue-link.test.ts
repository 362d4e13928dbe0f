import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IssueFacts, issueLink } from "../../src/site/issue-link.ts";
import { retryCommand, retryLink } from "../../src/site/retry-command.ts";
import { siteConfig } from "../support/site/site-config.ts";

const FACTS: IssueFacts = {
  package: "neovim",
  ecosystem: "homebrew",
  category: "install_failed",
  subcategory: null,
  platform: "linux-x86_64",
  exit_code: 6,
  timestamp: "2026-05-12T12:00:00Z",
  message: "no such file",
  cluster_count: 12,
  permalink: "https://acme.github.io/registry/failure.html?id=a",
};
const config = siteConfig({
  issue_labels: ["bug", "batch failure"],
  retry_workflow: "batch retry.yml",
  retry_input: "package",
});
const read = (facts: Partial<IssueFacts>, given = config) => {
  const link = issueLink({ ...FACTS, ...facts }, given) ?? "";
  const { origin, pathname, searchParams: params } = new URL(link);
  return {
    link,
    address: origin + pathname,
    title: params.get("title"),
    body: params.get("body") ?? "",
    labels: params.get("labels"),
  };
};

describe("the issue", () => {
  test("is filled in", () => {
    expect(read({})).toMatchObject({
      address: "https://github.com/acme/registry/issues/new",
      title: "neovim: install_failed",
      labels: "bug,batch failure",
      body: [
        "https://acme.github.io/registry/failure.html?id=a",
        "",
        "```text",
        "package:   neovim",
        "ecosystem: homebrew",
        "category:  install_failed",
        "platform:  linux-x86_64",
        "exit code: 6",
        "time:      2026-05-12T12:00:00Z",
        "same cause: 12 failures",
        "",
        "no such file",
        "```",
      ].join("\n"),
    });
  });

  test("is not offered if the repository is unknown", () => {
    expect(issueLink(FACTS, siteConfig({ repository: "" }))).toBeNull();
    expect(issueLink(FACTS, siteConfig({ server_url: "javascript:1" }))).toBeNull();
  });

  test.each([
    { name: "plain", character: "x" },
    { name: "whose size triples when encoded", character: "<" },
    { name: "that takes four bytes per character", character: "😀" },
    { name: "fences", character: "`" },
  ])("fits into a URL, and says that the message was cut: $name", ({ character }) => {
    const { link, body } = read({ message: character.repeat(20_000) });
    expect(link.length).toBeLessThanOrEqual(7500);
    expect(link.length).toBeGreaterThan(7400);
    expect(body).toMatch(/Message cut: the first \d+ of 20000 characters\.$/);
    expect(link).not.toContain("%EF%BF%BD");
  });

  test("fits with other texts of any length", () => {
    const long = "\u202e<".repeat(40_000);
    const { link } = read({
      package: long,
      ecosystem: long,
      category: long,
      subcategory: long,
      platform: long,
      message: long,
    });
    expect(link.length).toBeLessThanOrEqual(7500);
  });

  test("keeps all data inside a fence that the data cannot close", () => {
    const breakOut = "\n``````\n@everyone\n~~~\n<!--";
    const { body } = read({ package: breakOut, category: breakOut, platform: breakOut, message: breakOut });
    const lines = body.split("\n");
    const fence = /^`+/.exec(lines[2] ?? "")?.[0] ?? "";
    expect(fence.length).toBe(7);
    const end = lines.indexOf(fence);
    expect(end).toBe(lines.length - 1);
    expect(lines.slice(3, end).some((line) => line.trim().startsWith(fence))).toBe(false);
    expect(lines.slice(0, 2).join("")).toBe(FACTS.permalink);
  });
});

describe("the retry", () => {
  test("links to the workflow", () => {
    expect(retryLink(config)).toBe("https://github.com/acme/registry/actions/workflows/batch%20retry.yml");
    expect(retryLink(siteConfig())).toBeNull();
    expect(retryLink(siteConfig({ retry_workflow: "x.yml", repository: "" }))).toBeNull();
  });

  test("is a command in one line", () => {
    expect(retryCommand("neovim", config)).toBe(
      "gh workflow run 'batch retry.yml' --repo acme/registry --raw-field 'package=neovim'",
    );
    expect(retryCommand("neovim", siteConfig({ retry_workflow: "x.yml" }))).toBeNull();
  });

  test.each(["'; rm -rf ~", "$(id)", "`id`", "a b", "-x", "\\", "'", "''\\''", "*", "~", "!!", 'a"b', "é😀", ""])(
    "%j reaches the command unchanged",
    (name) => {
      const words = retryCommand(name, config)?.slice("gh ".length);
      const out = execFileSync("sh", ["-c", `printf '%s\\0' ${words}`], { encoding: "utf8" });
      expect(out.split("\0").at(-2)).toBe(`package=${name}`);
    },
  );

  test("is not offered for a name with characters that control a terminal", () => {
    for (const name of ["a\nb", "a\u001b[31m", "a\u0003", "\u202ea", "\ud800"])
      expect(retryCommand(name, config)).toBeNull();
  });

  test("never leaves a quote open", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const command = retryCommand(name, config);
        if (command !== null) expect(command.replaceAll("\\'", "").split("'").length % 2).toBe(1);
      }),
    );
  });
});
