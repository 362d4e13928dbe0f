import { describe, expect, test } from "vitest";
import { escapeModule, nameModule } from "../../../actions/seed-queue/sources/go.ts";
import { type Listed, SERVICES, startServices } from "./package-services.ts";
import { readOnce } from "./read-inputs.ts";

const names = (from: number, to: number): Listed[] =>
  Array.from({ length: to - from }, (_, at) => ({ id: `tool-${from + at}`, popularity: 5 }));

const rows = [
  {
    service: "homebrew",
    listed: [{ id: "jq", popularity: 1_234_567 }, { id: "node@20", popularity: 40_000 }, { id: "old" }],
    want: [
      ["jq", "jq", 1_234_567],
      ["node@20", "node@20", 40_000],
      ["old", "old", null],
    ],
  },
  { service: "cask", listed: [{ id: "firefox", popularity: 10_000 }], want: [["firefox", "firefox", 10_000]] },
  { service: "cargo", listed: [{ id: "fd-find", popularity: 9 }], want: [["fd-find", "fd-find", 9]] },
  {
    service: "npm",
    listed: [{ id: "@angular/cli", popularity: 7 }, { id: "eslint" }],
    want: [
      ["@angular/cli", "cli", 7],
      ["eslint", "eslint", null],
    ],
  },
  {
    service: "pypi",
    listed: [{ id: "Typing_Extensions", popularity: 3 }],
    want: [["Typing_Extensions", "typing-extensions", 3]],
  },
  {
    service: "rubygems",
    listed: [{ id: "thor", popularity: 3 }, { id: "rake" }],
    want: [
      ["thor", "thor", 3],
      ["rake", "rake", null],
    ],
  },
  {
    service: "go",
    listed: [
      { id: "BurntSushi/toml", popularity: 5000 },
      { id: "x/no-module", popularity: 9000 },
    ],
    want: [["github.com/BurntSushi/toml", "toml", 5000]],
  },
  {
    service: "cpan",
    listed: [{ id: "App-Ack", popularity: 100 }, { id: "Perl-Tidy" }],
    want: [
      ["App-Ack", "ack", 100],
      ["Perl-Tidy", "Perl-Tidy", null],
    ],
  },
];

test.each(rows)("$service: identifier, name and popularity", async ({ service, listed, want }) => {
  await using services = await startServices({ [service]: listed });
  const { readings } = await readOnce(services, { inputs: { sources: service } });
  expect(readings).toMatchObject([{ ecosystem: service, status: "ok", reason: null, faults: [] }]);
  expect(readings[0]?.packages.map(({ identifier, name, popularity }) => [identifier, name, popularity])).toEqual(want);
});

test.each([
  { service: "cargo", total: 250, pages: 3 },
  { service: "npm", total: 600, pages: 3 },
  { service: "rubygems", total: 70, pages: 6 },
  { service: "cpan", total: 300, pages: 2 },
  { service: "go", total: 120, pages: 2 },
])("$service: all pages are read, and each package comes once", async ({ service, total, pages }) => {
  const listed = names(0, total).map(({ id, popularity }) => ({ id: service === "go" ? `x/${id}` : id, popularity }));
  await using services = await startServices({ [service]: listed });
  const { readings, lines } = await readOnce(services, { inputs: { sources: service, limit: "10000" } });
  expect(readings[0]).toMatchObject({ status: "ok", reason: null });
  expect(readings[0]?.packages.map(({ name }) => name).sort()).toEqual(
    names(0, total)
      .map(({ id }) => id)
      .sort(),
  );
  expect(services.of(service)).toHaveLength(pages);
  expect(lines.filter((line) => line.startsWith(`${service}: page `))).toHaveLength(pages);
});

test.each(SERVICES)("%s: no page beyond the limit is read", async (service) => {
  const listed = names(0, 700).map(({ id }) => ({ id: service === "go" ? `x/${id}` : id }));
  await using services = await startServices({ [service]: listed });
  const { readings } = await readOnce(services, { inputs: { sources: service, limit: "10" } });
  expect(readings[0]).toMatchObject({ status: "ok", reason: null });
  expect(readings[0]?.packages).toHaveLength(10);
  expect(services.of(service)).toHaveLength(1);
});

test.each([
  { service: "homebrew", gapMs: 0, requests: 1 },
  { service: "cargo", gapMs: 1000, requests: 7 },
  { service: "go", gapMs: 6000, requests: 7 },
  { service: "go", token: "secret", gapMs: 2000, requests: 7 },
])("$service: requests are at least $gapMs ms apart", async ({ service, token, gapMs }) => {
  const listed = names(0, 650).map(({ id }) => ({ id: service === "go" ? `x/${id}` : id }));
  await using services = await startServices({ [service]: listed });
  await readOnce(services, {
    inputs: { sources: service, limit: "650", ...(token === undefined ? {} : { token }) },
    env: { GITHUB_API_URL: services.url },
  });
  const times = services.requests.map(({ atMs }) => atMs);
  expect(times.slice(1).every((time, at) => time - (times[at] as number) >= gapMs)).toBe(true);
  expect(times.at(-1)).toBeLessThan(gapMs * times.length + 1);
});

test("every request has a user agent, and only GitHub's API gets the token", async () => {
  await using services = await startServices({ go: [{ id: "x/y" }], npm: [{ id: "a" }], cpan: [{ id: "App-A" }] });
  const env = { GITHUB_API_URL: `${services.url}/go`, GITHUB_SERVER_URL: "https://github.example" };
  await readOnce(services, { inputs: { sources: "npm,cpan", token: "secret" }, env });
  expect(services.requests).toHaveLength(2);
  for (const { headers } of services.requests) {
    expect(headers["user-agent"]).toBe("pipekeeper seed-queue (+https://github.example/octo/repo)");
    expect(headers.authorization).toBeUndefined();
  }
  await readOnce(services, { inputs: { sources: "go", token: "secret" }, env });
  expect(services.of("go")[0]?.headers.authorization).toBe("Bearer secret");
  await using other = await startServices({ go: [{ id: "x/y" }] });
  await readOnce(other, { inputs: { sources: "go", token: "secret" }, env });
  expect(other.of("go")[0]?.headers.authorization).toBeUndefined();
});

test("pypi-console-only takes only projects with the classifier for the console", async () => {
  const console = ["Environment :: Console"];
  await using services = await startServices({
    pypi: [{ id: "black", classifiers: console }, { id: "boto3" }, { id: "ruff", classifiers: console }],
  });
  const { readings } = await readOnce(services, { inputs: { sources: "pypi", "pypi-console-only": "true" } });
  expect(readings[0]?.packages.map(({ name }) => name)).toEqual(["black", "ruff"]);
});

test("installs with options are not separate packages", async () => {
  await using services = await startServices({ homebrew: [{ id: "vim" }, { id: "vim --HEAD" }] });
  const { readings } = await readOnce(services, { inputs: { sources: "homebrew" } });
  expect(readings[0]).toMatchObject({ packages: [{ name: "vim" }], faults: [] });
});

test.each(["", "a b", "caf\ufffd", "../x", "a\\b", "a//b", "/a", "a/", "a\u0007", "a\u202eb", "x".repeat(301), "@x/"])(
  "the name %j is a problem, and the other packages are taken",
  async (id) => {
    await using services = await startServices({ npm: [{ id: "good" }, { id }, { id: "fine" }] });
    const { readings } = await readOnce(services, { inputs: { sources: "npm" } });
    expect(readings[0]).toMatchObject({ status: "ok", packages: [{ name: "good" }, { name: "fine" }] });
    expect(readings[0]?.faults).toMatchObject([{ reason: expect.stringContaining("item 2 is not used") }]);
  },
);

describe("go names", () => {
  test.each([
    ["x/tool", "tool"],
    ["github.com/x/tool/v2", "tool"],
    ["github.com/x/v2", "x"],
  ])("module %s gets the name %s", (module, name) => expect(nameModule(module)).toBe(name));
  test("capital letters are escaped for the proxy", () => {
    expect(escapeModule("github.com/BurntSushi/toml")).toBe("github.com/!burnt!sushi/toml");
  });
});
