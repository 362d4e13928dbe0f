import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const CSS = readFileSync("src/site/style/site.css", "utf8");
const SCHEMES = ["light", "dark"] as const;

/** Both colors of a token. */
function colors(token: string): { light: string; dark: string } {
  const match = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(CSS);
  if (match === null) throw new Error(`no token "${token}"`);
  return { light: match[1] as string, dark: match[2] as string };
}

/** Contrast as WCAG 2 defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("text is readable on every background", () => {
  const grounds = ["bg", "surface", "inset"];
  const texts = ["text", "muted", "link"].flatMap((ink) => grounds.map((ground) => ({ ink, ground, least: 4.5 })));
  const edges = grounds.map((ground) => ({ ink: "control", ground, least: 3 }));
  const tones = ["ok", "fail", "warn", "info", "manual", "off"];
  const chips = tones.map((ink) => ({ ink, ground: `${ink}-tint`, least: 5.8 }));
  const charts = tones.map((ink) => ({ ink, ground: "surface", least: 4.5 }));
  test.each([...texts, ...edges, ...chips, ...charts])("$ink on $ground", ({ ink, ground, least }) => {
    for (const scheme of SCHEMES) {
      expect(contrast(colors(ink)[scheme], colors(ground)[scheme]), scheme).toBeGreaterThanOrEqual(least);
    }
  });
});

test("colors are defined once, as tokens", () => {
  const rules = CSS.replace(/:root \{[^}]*\}/, "").replace(/@media print \{[\s\S]*$/, "");
  expect(rules.match(/#[0-9a-f]{3,8}\b/gi)).toBeNull();
});

test("the style loads nothing, and has no shadows or gradients", () => {
  expect(CSS).not.toMatch(/@import|url\(|gradient\(/);
  expect(CSS).not.toMatch(/box-shadow: (?!none)/);
});

test("readers can have more contrast, less motion or their own colors, and focus is never hidden", () => {
  for (const feature of [
    "prefers-contrast: more",
    "prefers-reduced-motion: reduce",
    "forced-colors: active",
    "print",
  ]) {
    expect(CSS).toContain(feature);
  }
  expect(CSS.match(/outline: none/g)).toHaveLength(1);
  expect(CSS).toContain('[tabindex="-1"]:focus {\n  outline: none;');
});
