import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide, type QueueFacts, type QueuePackage } from "../../../actions/select-batch/decide.ts";
import { planSelection } from "../../../actions/select-batch/plan-selection.ts";
import type { RecordedControl } from "../../../src/formats/control.ts";
import type { RecordedDisambiguation } from "../../../src/formats/disambiguation.ts";
import { parseTime } from "../../../src/pipeline/times.ts";
import { inputsOf } from "./inputs-of.ts";

const NOW = new Date("2026-03-02T05:00:00Z");
const MINUTE_MS = 60_000;

function pkg(name: string, more: Partial<QueuePackage> = {}): QueuePackage {
  return {
    name,
    source: `cargo:${name}`,
    priority: 2,
    status: "pending",
    status_reason: null,
    failure_count: 0,
    next_retry_at: null,
    unblocks: 0,
    ...more,
  };
}

function choice(tool: string, selected: string, more: Partial<RecordedDisambiguation> = {}): RecordedDisambiguation {
  return {
    tool,
    selected,
    alternatives: [],
    selection_reason: "curated",
    downloads_ratio: null,
    high_risk: false,
    updated_at: null,
    file: "curated.jsonl",
    line: 1,
    item: 0,
    ...more,
  };
}

function control(breakers: Record<string, { state: string; opens_at?: string }>, more: Partial<RecordedControl> = {}) {
  return {
    enabled: true,
    disabled_ecosystems: [],
    reason: null,
    incident_url: null,
    disabled_by: null,
    disabled_at: null,
    expected_resume: null,
    breakers: new Map(
      Object.entries(breakers).map(([name, { state, opens_at: text = "" }]) => {
        const times = { last_failure: null, recorded_last_failure: null, recorded_opens_at: null };
        return [name, { state, failures: 5, opens_at: parseTime(text), ...times }];
      }),
    ),
    ...more,
  } satisfies RecordedControl;
}

function select(facts: Partial<QueueFacts>, inputs: Record<string, string> = {}, now = NOW) {
  const plan = planSelection(inputsOf({ mode: "fixed", ecosystem: "cargo", ...inputs }));
  return decide({ packages: [], control: null, choices: [], past: [], ...facts }, plan, now);
}

function namesOf(facts: Partial<QueueFacts>, inputs: Record<string, string> = {}): string[] {
  return select(facts, inputs).packages.map(({ name }) => name);
}

describe("gates", () => {
  const packages = [pkg("fd"), pkg("bat")];

  test.each([
    { name: "no control file", control: null, closed: null },
    { name: "switched off", control: control({}, { enabled: false }), closed: "disabled" },
    {
      name: "ecosystem switched off",
      control: control({}, { disabled_ecosystems: ["cargo"] }),
      closed: "ecosystem_disabled",
    },
    {
      name: "ecosystem switched off under its alias",
      control: control({}, { disabled_ecosystems: ["crates.io"] }),
      closed: "ecosystem_disabled",
    },
    {
      name: "ecosystem switched off, in other letter case and with blanks",
      control: control({}, { disabled_ecosystems: [" Cargo "] }),
      closed: "ecosystem_disabled",
    },
    {
      name: "ecosystem switched off under its alias, in other letter case",
      control: control({}, { disabled_ecosystems: ["Crates.IO"] }),
      closed: "ecosystem_disabled",
    },
    { name: "another ecosystem switched off", control: control({}, { disabled_ecosystems: ["npm"] }), closed: null },
    {
      name: "open breaker",
      control: control({ cargo: { state: "open", opens_at: "2026-03-02T06:00:00Z" } }),
      closed: "breaker_open",
    },
    {
      name: "open breaker of another ecosystem",
      control: control({ npm: { state: "open", opens_at: "2026-03-02T06:00:00Z" } }),
      closed: null,
    },
  ])("$name", ({ control: found, closed }) => {
    expect(select({ packages, control: found }).closed).toBe(closed);
  });

  test("without due packages a batch is empty; a batch that only skips a package is not", () => {
    expect(select({}).closed).toBe("empty");
    expect(select({ packages: [pkg("fd", { next_retry_at: "2026-03-02T05:00:01Z" })] }).closed).toBe("empty");
    const skipped = select({ packages: [pkg("rg", { source: "github:x/rg" })] });
    expect(skipped).toMatchObject({ closed: null, packages: [], skipped: [{ name: "rg", source: "github:x/rg" }] });
  });
});

describe("breaker", () => {
  const packages = [
    pkg("held", { priority: 1, status_reason: "awaiting_merge" }),
    pkg("late", { priority: 9, next_retry_at: "2026-04-01T00:00:00Z" }),
    pkg("broken", { priority: 1, status: "failed", failure_count: 3 }),
  ];

  test.each([
    { opensAt: "2026-03-02T05:00:00.001Z", isProbe: false },
    { opensAt: "2026-03-02T05:00:00Z", isProbe: true },
    { opensAt: "2026-03-02T06:00:00+01:00", isProbe: true },
    { opensAt: "2026-03-02T05:00:00.000000000Z", isProbe: true },
    { opensAt: "2026-03-03T05:00:00Z", isProbe: false },
    { opensAt: "2026-03-03T05:00:01Z", isProbe: true, isDoubtful: true },
    { opensAt: "9999-12-31T23:59:59Z", isProbe: true, isDoubtful: true },
    { opensAt: "", isProbe: true, isDoubtful: true },
    { opensAt: "soon", isProbe: true, isDoubtful: true },
    { opensAt: "2026-03-02T05:00:00", isProbe: true, isDoubtful: true },
  ])("open until $opensAt: probe $isProbe", ({ opensAt, isProbe, isDoubtful = false }) => {
    const found = select({ packages, control: control({ cargo: { state: "open", opens_at: opensAt } }) });
    expect(found.closed).toBe(isProbe ? null : "breaker_open");
    expect(found.packages.map(({ name, isProbe: probe }) => [name, probe])).toEqual(isProbe ? [["late", true]] : []);
    expect(found.warnings).toHaveLength(isDoubtful ? 1 : 0);
    expect(found.breakers.get("cargo")).toMatchObject({ observed: "open", effective: isProbe ? "half-open" : "open" });
  });

  test("a probe falls back to a failed package, even during its backoff", () => {
    const failed = pkg("fd", { status: "failed", failure_count: 2, next_retry_at: "2027-01-01T00:00:00Z" });
    expect(namesOf({ packages: [failed], control: control({ cargo: { state: "half-open" } }) })).toEqual(["fd"]);
  });

  test("a breaker with an unknown state lets one probe through, with a warning", () => {
    const found = select({ packages, control: control({ cargo: { state: "ajar" } }) });
    expect(found.packages).toHaveLength(1);
    expect(found.warnings[0]).toContain('"ajar"');
  });

  test("ignore-breaker selects a whole batch", () => {
    const shut = control({ cargo: { state: "open", opens_at: "2026-03-02T06:00:00Z" } });
    expect(namesOf({ packages: [pkg("a"), pkg("b")], control: shut }, { "ignore-breaker": "true" })).toEqual([
      "a",
      "b",
    ]);
  });

  test("a breaker that is stored under an alias of its ecosystem counts", () => {
    const shut = control({ "crates.io": { state: "open", opens_at: "2026-03-02T06:00:00Z" } });
    expect(select({ packages, control: shut }).closed).toBe("breaker_open");
  });
});

describe("routing", () => {
  test.each([
    { name: "no choice, supported", source: "cargo:fd", taken: "cargo:fd" },
    { name: "no choice, unsupported", source: "github:a/fd", skipped: "github:a/fd" },
    { name: "same source", source: "cargo:fd", choices: [choice("fd", "cargo:fd")], taken: "cargo:fd" },
    {
      name: "same source under an alias",
      source: "crates.io:fd",
      choices: [choice("fd", "cargo:fd")],
      taken: "crates.io:fd",
    },
    {
      name: "another, supported",
      source: "cargo:fd",
      choices: [choice("fd", "npm:fd-find")],
      taken: "npm:fd-find",
      isRouted: true,
    },
    {
      name: "unsupported to supported",
      source: "github:a/fd",
      choices: [choice("fd", "cargo:fd")],
      taken: "cargo:fd",
      isRouted: true,
    },
    { name: "another, unsupported", source: "cargo:fd", choices: [choice("fd", "manual:fd")], skipped: "manual:fd" },
    ...["nocolon", "npm:", "npm:../x", "npm:a//b", "npm:a\\b", ":fd"].map((selected) => ({
      name: `malformed ${selected}`,
      source: "cargo:fd",
      choices: [choice("fd", selected)],
      taken: "cargo:fd",
      warns: true,
    })),
    {
      name: "of several choices the curated one counts",
      source: "cargo:fd",
      choices: [
        choice("fd", "go:fd", {
          selection_reason: "single_match",
          updated_at: "2026-03-01T00:00:00Z",
          file: "a.jsonl",
        }),
        choice("fd", "npm:fd"),
      ],
      taken: "npm:fd",
      isRouted: true,
    },
  ])("$name", ({ source, choices = [], taken, skipped, isRouted = false, warns = false }: RoutingCase) => {
    const found = select({ packages: [pkg("fd", { source })], choices });
    expect(found.packages.map((each) => [each.source, each.isRouted])).toEqual(taken ? [[taken, isRouted]] : []);
    expect(found.skipped).toEqual(skipped ? [{ name: "fd", source: skipped }] : []);
    expect(found.warnings.length > 0).toBe(warns);
  });

  interface RoutingCase {
    source: string;
    choices?: RecordedDisambiguation[];
    taken?: string;
    skipped?: string;
    isRouted?: boolean;
    warns?: boolean;
  }

  test("a package that is routed to an ecosystem with an open breaker stays as it is", () => {
    const shut = control({ npm: { state: "open", opens_at: "2026-03-02T06:00:00Z" } });
    const found = select({ packages: [pkg("fd"), pkg("bat")], choices: [choice("fd", "npm:fd")], control: shut });
    expect(found).toMatchObject({ packages: [{ name: "bat" }], skipped: [], held: ["fd"] });
  });

  test.each([["npm"], ["NPM "]])("a package that is routed to the disabled ecosystem %j stays as it is", (disabled) => {
    const off = control({}, { disabled_ecosystems: [disabled] });
    const choices = [choice("fd", "npm:fd-find")];
    const found = select({ packages: [pkg("fd"), pkg("bat")], choices, control: off });
    expect(found).toMatchObject({ packages: [{ name: "bat" }], skipped: [], held: ["fd"] });
  });

  test("a package with an unsupported source is in batches of the chosen ecosystem; without a choice every batch skips it", () => {
    const packages = [pkg("rg", { source: "github:b/rg" }), pkg("jq", { source: "github:j/jq" })];
    const choices = [choice("rg", "npm:rg")];
    expect(select({ packages, choices })).toMatchObject({ packages: [], skipped: [{ name: "jq" }] });
    expect(select({ packages, choices }, { ecosystem: "npm" })).toMatchObject({
      packages: [{ name: "rg" }],
      skipped: [{ name: "jq" }],
    });
  });

  test("skipped packages take no room, and are bounded by max-skipped", () => {
    const odd = Array.from({ length: 30 }, (_, at) => pkg(`odd${at}`, { source: `github:o/odd${at}`, priority: 1 }));
    const found = select({ packages: [...odd, pkg("fd"), pkg("bat")] }, { "batch-size": "2", "max-skipped": "7" });
    expect(found.packages.map(({ name }) => name)).toEqual(["bat", "fd"]);
    expect(found.skipped).toHaveLength(7);
  });
});

describe("candidates", () => {
  test("by priority, then retries, then the number of waiting packages, then by name", () => {
    const packages = [
      pkg("z", { priority: 1 }),
      pkg("b"),
      pkg("a"),
      pkg("wanted", { unblocks: 9 }),
      pkg("retry", { status: "failed", failure_count: 1 }),
      pkg("later", { next_retry_at: "2026-03-02T05:00:01Z" }),
      pkg("far", { priority: 3 }),
      pkg("done", { status: "success" }),
    ];
    expect(namesOf({ packages })).toEqual(["z", "retry", "wanted", "a", "b", "far"]);
    expect(namesOf({ packages }, { "max-tier": "2" })).not.toContain("far");
  });

  test("retries take at most their share while other packages wait, and more if there are few of those", () => {
    const retries = Array.from({ length: 8 }, (_, at) => pkg(`r${at}`, { status: "failed", failure_count: 1 }));
    const fresh = Array.from({ length: 8 }, (_, at) => pkg(`n${at}`));
    const size = { "batch-size": "5" };
    expect(namesOf({ packages: [...retries, ...fresh] }, size)).toEqual(["r0", "r1", "r2", "n0", "n1"]);
    expect(namesOf({ packages: [...retries, ...fresh.slice(0, 1)] }, size)).toEqual(["r0", "r1", "r2", "r3", "n0"]);
    expect(namesOf({ packages: retries }, size)).toHaveLength(5);
    expect(namesOf({ packages: [...retries, ...fresh] }, { ...size, "retry-share": "0" })).toEqual([
      "n0",
      "n1",
      "n2",
      "n3",
      "n4",
    ]);
    expect(namesOf({ packages: [...retries, ...fresh] }, { ...size, "retry-share": "1" })).toEqual([
      "r0",
      "r1",
      "r2",
      "r3",
      "r4",
    ]);
  });
});

describe("the next ecosystem in turn", () => {
  const ORDER = ["homebrew", "cargo", "npm", "pypi", "rubygems", "go", "cpan", "cask"];

  test.each(["UTC", "Asia/Kathmandu", "Europe/Berlin"])("rotates by the UTC hour with TZ=%s", (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      // The night when clocks in Berlin go forward.
      for (let hour = 0; hour < 24; hour++) {
        const now = new Date(Date.UTC(2026, 2, 29, hour, 17));
        const found = select({}, { mode: "rotate", ecosystem: "" }, now);
        expect(found.ecosystem).toBe(ORDER[hour % 8]);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test("five ecosystems have 24 slots each in five days", () => {
    const seen = new Map<string | null, number>();
    for (let hour = 0; hour < 120; hour++) {
      const now = new Date(NOW.getTime() + hour * 60 * MINUTE_MS);
      const { ecosystem } = select({}, { mode: "rotate", ecosystem: "", ecosystems: "npm,go,cargo,cask,pypi" }, now);
      seen.set(ecosystem, (seen.get(ecosystem) ?? 0) + 1);
    }
    expect([...seen.values()]).toEqual([24, 24, 24, 24, 24]);
  });

  test("weights are spread over the cycle", () => {
    const turns = Array.from({ length: 8 }, (_, hour) => {
      const now = new Date(Date.UTC(2026, 0, 1, hour));
      return select({}, { mode: "weighted", ecosystem: "", weights: "homebrew=3,cargo=1" }, now).ecosystem;
    });
    expect(turns.filter((name) => name === "homebrew")).toHaveLength(6);
    expect(turns.slice(0, 4)).toEqual(turns.slice(4));
    expect(turns.join(" ")).not.toContain("cargo cargo");
  });

  test("auto weights follow merged packages, and leave out ecosystems without candidates", () => {
    const packages = [pkg("a"), pkg("b", { source: "npm:b" })];
    const past = [
      { ecosystem: "npm", attempts: 50, merged: 50 },
      { ecosystem: "npm", attempts: 900, merged: 0 },
      { ecosystem: "cargo", attempts: 50, merged: 0 },
    ];
    const turns = Array.from({ length: 20 }, (_, hour) => {
      const now = new Date(NOW.getTime() + hour * 60 * MINUTE_MS);
      return select({ packages, past }, { mode: "weighted", ecosystem: "", weights: "auto" }, now).ecosystem;
    });
    expect(turns.filter((name) => name === "npm")).toHaveLength(16);
    expect(turns.filter((name) => name === "cargo")).toHaveLength(4);
  });

  test("fallback next takes the first available ecosystem after the slot's own", () => {
    const packages = [pkg("b", { source: "npm:b" }), pkg("c", { source: "go:c" })];
    const shut = control({ npm: { state: "open", opens_at: "2026-03-02T06:00:00Z" } });
    const inputs = { mode: "rotate", ecosystem: "", fallback: "next" };
    const now = new Date("2026-03-02T01:00:00Z");
    expect(select({ packages }, inputs, now).ecosystem).toBe("npm");
    expect(select({ packages, control: shut }, inputs, now).ecosystem).toBe("go");
    expect(select({ packages: [], control: shut }, inputs, now)).toMatchObject({ ecosystem: "cargo", closed: "empty" });
  });

  test("`all` selects from every ecosystem, each package by its own breaker", () => {
    const breakers = control({
      npm: { state: "open", opens_at: "2026-03-02T06:00:00Z" },
      go: { state: "half-open" },
    });
    const packages = ["cargo:a", "npm:b", "go:c", "go:d", "pypi:e"].map((source) => pkg(source.slice(-1), { source }));
    const found = select({ packages, control: breakers }, { ecosystem: "all" });
    expect(found.packages.map(({ name, isProbe }) => [name, isProbe])).toEqual([
      ["a", false],
      ["c", true],
      ["e", false],
    ]);
    expect(found.held).toEqual(["b", "d"]);
  });
});

test("a name or source that could lead out of a folder is never used, and is reported", () => {
  const unsafe = ["../x", "/etc/passwd", "a\\b", "a//b", "a\nb"].map((name) => pkg(name, { source: "cargo:x" }));
  const sources = ["cargo:../x", "cargo:a\\b", "../cargo:x"].map((source, at) => pkg(`s${at}`, { source }));
  const safe = [pkg("@scope/x"), pkg("c++"), pkg("x.y"), pkg("url", { source: "cargo:https://x.example/y" })];
  const { packages, skipped, warnings } = select({ packages: [...unsafe, ...sources, ...safe] });
  expect(packages.map(({ name }) => name)).toEqual(["@scope/x", "c++", "url", "x.y"]);
  expect(skipped).toEqual([]);
  expect(warnings).toHaveLength(1);
  for (const { name } of [...unsafe, ...sources]) expect(warnings[0]).toContain(JSON.stringify(name));
});

test("a choice that could lead out of a folder is ignored", () => {
  for (const selected of ["cargo:a..b", "cargo:/x", "cargo:a\tb", "cargo:a//b"]) {
    const found = select({ packages: [pkg("fd")], choices: [choice("fd", selected)] });
    expect(found.packages).toMatchObject([{ name: "fd", source: "cargo:fd", isRouted: false }]);
    expect(found.warnings).toHaveLength(1);
  }
});

test("expected platforms are listed by line or with commas", () => {
  const platforms = (text: string) => planSelection(inputsOf({ "expected-platforms": text })).expectedPlatforms;
  expect(platforms("linux, musl\nmac,,linux")).toEqual(["linux", "musl", "mac"]);
  expect(platforms("")).toEqual([]);
  expect(() => platforms("linux,../x")).toThrow("expected-platforms");
});

test("a selection has only due packages, none twice, not too many, and is the same for a shuffled queue", () => {
  const entry = fc.record({
    source: fc.constantFrom("cargo:x", "npm:x", "github:x/y", "crates.io:x"),
    priority: fc.integer({ min: 1, max: 4 }),
    status: fc.constantFrom("pending", "failed", "blocked", "success", "odd"),
    failure_count: fc.integer({ min: 0, max: 2 }),
    next_retry_at: fc.constantFrom(null, "2026-03-02T04:59:59Z", "2026-03-02T05:00:01Z"),
    unblocks: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 30 }),
      fc.integer({ min: 1, max: 8 }),
      fc.infiniteStream(fc.nat()),
      (rows, size, noise) => {
        const packages = rows.map((row, at) => pkg(`p${at}`, row));
        const shuffled = [...packages].sort(() => ((noise.next().value as number) % 2) * 2 - 1);
        const inputs = { "batch-size": String(size) };
        const taken = select({ packages }, inputs).packages;
        expect(select({ packages: shuffled }, inputs).packages).toEqual(taken);
        const names = taken.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeLessThanOrEqual(size);
        for (const name of names) {
          const {
            status,
            priority,
            next_retry_at: retry,
          } = packages.find((each) => each.name === name) as QueuePackage;
          expect(["pending", "failed"]).toContain(status);
          expect(priority).toBeLessThanOrEqual(3);
          expect(retry).not.toBe("2026-03-02T05:00:01Z");
        }
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
});

test.each([
  [{ "batch-size": "257" }, "batch-size"],
  [{ "retry-share": "1.5" }, "retry-share"],
  [{ "retry-share": "x" }, "retry-share"],
  [{ mode: "rotate" }, "ecosystem"],
  [{ ecosystem: "" }, "ecosystem"],
  [{ ecosystem: "a b" }, "ecosystem"],
  [{ mode: "weighted", ecosystem: "" }, "weights"],
  [{ mode: "weighted", ecosystem: "", weights: "npm" }, "weights"],
  [{ mode: "weighted", ecosystem: "", weights: "nope=1" }, "weights"],
  [{ ecosystems: "npm,all" }, "ecosystems"],
  [{ "ecosystem-aliases": "crates.io" }, "ecosystem-aliases"],
])("%j is refused", (inputs, name) => {
  expect(() => select({}, inputs as Record<string, string>)).toThrow(`Invalid inputs. ${name}:`);
});
