import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressLink, backValue, PAGES, pageLink, parseBack } from "../../src/site/page-link.ts";

describe("pageLink", () => {
  test("percent-encodes values and repeats lists", () => {
    expect(pageLink("failures", { category: ["a b", "c&d"], page: 3, q: "", sort: null, to: undefined })).toBe(
      "failures.html?category=a%20b&category=c%26d&page=3",
    );
    expect(pageLink("index")).toBe("index.html");
    expect(pageLink("runs", {}, "heat map")).toBe("runs.html#heat%20map");
    expect(pageLink("failures", { platform: [""] })).toBe("failures.html?platform=");
  });

  test.each([
    "x'-P-'",
    "');P;('",
    '"><a href=..',
    "../../etc",
    "..%2f",
    "?a=b#c&d",
    "%",
    "%00",
    "__proto__",
    "\u0000",
    "a+b c",
    "\u202e",
    "javascript:P",
  ])("an id of %j can be read back from a URL of plain characters", (id) => {
    const link = pageLink("failure", { id });
    expect(link).toMatch(/^failure\.html\?id=[\w.~%-]*$/);
    expect(new URLSearchParams(link.slice(link.indexOf("?"))).get("id")).toBe(id);
  });

  test("a lone surrogate, which a URL cannot contain, does not throw", () => {
    expect(pageLink("package", { id: "a\ud800" })).toBe("package.html?id=a%EF%BF%BD");
  });

  test("any query can be read back", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.array(fc.string(), { minLength: 1 })), (params) => {
        const link = pageLink("packages", params);
        const found = new URLSearchParams(link.split("?")[1] ?? "");
        for (const [name, values] of Object.entries(params)) expect(found.getAll(name)).toEqual(values);
      }),
    );
  });
});

describe("back=", () => {
  test("leads to the list with its query", () => {
    const back = backValue({
      page: "failures",
      params: [
        ["category", "a b"],
        ["page", "3"],
      ],
    });
    const address = parseBack(back);
    expect(address).toEqual({
      page: "failures",
      params: [
        ["category", "a b"],
        ["page", "3"],
      ],
    });
    expect(address && addressLink(address)).toBe("failures.html?category=a%20b&page=3");
  });

  test("does not accumulate", () => {
    expect(
      backValue({
        page: "runs",
        params: [
          ["back", "index.html"],
          ["page", "2"],
        ],
      }),
    ).toBe("runs.html?page=2");
    expect(parseBack("runs.html?back=failures.html%3Fback%3Dx&page=2")?.params).toEqual([["page", "2"]]);
  });

  test.each([
    "javascript:alert(1)",
    "//evil.test/index.html",
    "https://evil.test/index.html",
    "../index.html",
    "/index.html",
    "index.html#x",
    "index.html/..",
    "constructor.html",
    "404.html",
    "index",
    " index.html",
    "index.html\nx",
    "",
    `runs.html?q=${"x".repeat(5000)}`,
  ])("%j is not a page of this site", (text) => {
    expect(parseBack(text)).toBeNull();
  });

  test("back can name every page", () => {
    for (const page of PAGES) expect(parseBack(backValue({ page, params: [] }))).toEqual({ page, params: [] });
    expect(parseBack(null)).toBeNull();
  });

  test("stays on the site for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        const address = parseBack(`failures.html?${query}`);
        if (address !== null) expect(addressLink(address)).toMatch(/^failures\.html(\?[\w.~%=&-]*)?$/);
      }),
    );
  });
});
