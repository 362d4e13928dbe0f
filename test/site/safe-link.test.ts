import { describe, expect, test } from "vitest";
import { safeLink } from "../../src/site/safe-link.ts";

const HOSTS = { server: "github.com", others: ["ci.example.org:8443", "Docs.Example.org"] };

describe("data may link to", () => {
  test.each([
    { url: "https://github.com/a/b/actions/runs/1", want: "https://github.com/a/b/actions/runs/1" },
    { url: "http://github.com/x", want: "http://github.com/x" },
    { url: "HTTPS://GitHub.com/x?a=b#c", want: "https://github.com/x?a=b#c" },
    { url: "https://ci.example.org:8443/7", want: "https://ci.example.org:8443/7" },
    { url: "https://docs.example.org/", want: "https://docs.example.org/" },
    { url: 'https://github.com/"><img src=x>', want: null },
    { url: 'https://github.com/"><img>', want: "https://github.com/%22%3E%3Cimg%3E" },
    { url: "https://github.com/a@b", want: "https://github.com/a@b" },
  ])("$url", ({ url, want }) => {
    expect(safeLink(url, HOSTS)).toBe(want);
  });
});

describe("data may not link to", () => {
  const refused = [
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)//https://github.com",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "//evil.test",
    "/relative",
    "https:github.com/x",
    "https:/github.com/x",
    "https:\\\\evil.test",
    "https://github.com\\@evil.test",
    "https://a@evil.test",
    "https://a@github.com/",
    "https://a:b@github.com/",
    "https://@github.com/",
    "https://evil.test/github.com",
    "https://github.com.evil.test/",
    "https://evil-github.com/",
    "https://github.com:444/",
    "https://sub.github.com/",
    "https://ci.example.org/",
    "https://githüb.com/",
    "https://github.com/\u0000",
    "ht\ttps://github.com/",
    "\u0001https://github.com/",
    " https://github.com/",
    "https://github.com/a b",
    "file:///etc/passwd",
    "ftp://github.com/",
    "https://",
    "https:///",
    "",
    "not recorded",
  ];
  test.each(refused.map((url) => ({ url })))("$url", ({ url }) => {
    expect(safeLink(url, HOSTS)).toBeNull();
  });

  test("nothing", () => {
    expect(safeLink(null, HOSTS)).toBeNull();
  });
});
