import { describe, expect, test } from "vitest";
import { listBadges, measureText, renderBadgeJson, renderBadgeSvg } from "../../../src/site/badges/render-badges.ts";
import { healthFacts, NO_CONTROL } from "../../support/site/health-facts.ts";
import { childrenOf, parseXml, textOf } from "../../support/site/parse-xml.ts";

const COUNTS = { pending: 3903, success: 1374, failed: 0 };

describe("badges", () => {
  test("show the pipeline's state with its time, and counts", () => {
    const badges = listBadges(healthFacts(), COUNTS);
    expect(badges.map(({ name, label, message }) => `${name}: ${label} ${message}`)).toEqual([
      "state: pipeline running, last run 2026-11-20",
      "pending: pending 3,903",
      "success: success 1,374",
      "failed: failed 0",
      "blocked: blocked 0",
    ]);
  });

  test.each([
    {
      name: "paused",
      facts: { control: { ...NO_CONTROL, enabled: false, disabled_at: "2026-11-19T08:00:00Z" } },
      want: "paused, since 2026-11-19",
    },
    { name: "paused, time not recorded", facts: { control: { ...NO_CONTROL, enabled: false } }, want: "paused" },
    { name: "no runs yet", facts: { last_run: null }, want: "no runs yet" },
    {
      name: "the same whenever the site is built",
      facts: { generated_at: "2026-11-20T20:00:00Z" },
      want: "running, last run 2026-11-20",
    },
    { name: "failing", facts: { broken_in_a_row: 3 }, want: "failing, last run 2026-11-20" },
  ])("$name", ({ facts, want }) => {
    expect(listBadges(healthFacts(facts), COUNTS)[0]?.message).toBe(want);
  });

  test("are 20 pixels high, with a title, and texts fit their halves", () => {
    for (const badge of listBadges(healthFacts(), COUNTS)) {
      const svg = parseXml(renderBadgeSvg(badge));
      expect(svg.attributes.get("height")).toBe("20");
      expect(svg.attributes.get("role")).toBe("img");
      expect(textOf(childrenOf(svg, "title")[0])).toBe(`${badge.label}: ${badge.message}`);
      const [label, message] = childrenOf(svg, "text").map(({ attributes }) => ({
        x: Number(attributes.get("x")),
        length: Number(attributes.get("textLength")),
      }));
      expect((label?.x ?? 0) + (label?.length ?? 0)).toBeLessThan(message?.x ?? 0);
      expect((message?.x ?? 0) + (message?.length ?? 0) + 6).toBe(Number(svg.attributes.get("width")));
    }
  });

  test("hostile text is escaped", () => {
    const svg = renderBadgeSvg({ name: "x", label: '<b>"', message: "</svg><script>\u0000", color: "#000000" });
    expect(textOf(childrenOf(parseXml(svg), "title")[0])).toBe('<b>": </svg><script>');
  });

  test("have the format of a shields.io endpoint", () => {
    for (const badge of listBadges(healthFacts(), COUNTS)) {
      const { name: _, ...want } = badge;
      expect(JSON.parse(renderBadgeJson(badge))).toEqual({ schemaVersion: 1, ...want });
      expect(badge.color).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});

test("glyph widths are known for all of ASCII", () => {
  expect(measureText("", 11)).toBe(0);
  expect(measureText("0000000000", 2048)).toBe(13_020);
  expect(measureText("il", 2048)).toBe(1124);
  expect(measureText("~", 2048)).toBe(1676);
  expect(measureText("é", 2048)).toBe(2204);
});
