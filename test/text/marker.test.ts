import { describe, expect, test } from "vitest";
import { markerJson, markerValue } from "../../src/text/marker.ts";

describe("hidden markers", () => {
  test.each([
    { given: "a-b_c/d:1.2", want: "a-b_c/d:1.2" },
    { given: "a--b", want: "a-%2Db" },
    { given: "a---b", want: "a-%2D-b" },
    { given: "-->", want: "-%2D%3E" },
    { given: "ä b%", want: "%C3%A4%20b%25" },
  ])("value $given", ({ given, want }) => {
    expect(markerValue(given)).toBe(want);
    expect(decodeURIComponent(markerValue(given))).toBe(given);
  });

  test("JSON keeps its value, and cannot end a comment", () => {
    const value = { a: "--> <!-- & ---- -" };
    expect(markerJson(value)).not.toMatch(/--|[<>&]/);
    expect(JSON.parse(markerJson(value))).toEqual(value);
  });
});
