import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import action from "../../../actions/seed-queue/main.ts";
import { createOrigin, git, type Origin, readAt, TempFolder } from "../../support/git.ts";
import { QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock, type VirtualClock } from "../../support/virtual-clock.ts";
import { type Fault, type Listed, SERVICES, type Services, startServices } from "./package-services.ts";

const NOW = "2026-03-02T10:00:00Z";
const ALL: Record<string, Listed[]> = {
  homebrew: [{ id: "jq", popularity: 50_000 }],
  cargo: [{ id: "fd-find", popularity: 100_000 }, { id: "bat" }],
  npm: [{ id: "@angular/cli", popularity: 1 }],
  pypi: [{ id: "Black", popularity: 1_000_000 }],
  rubygems: [{ id: "thor", popularity: 9 }],
  go: [{ id: "BurntSushi/toml", popularity: 5000 }],
  cpan: [{ id: "App-Ack", popularity: 100 }],
  cask: [{ id: "firefox", popularity: 10_000 }],
};

interface Given {
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  clock?: VirtualClock;
}

/** Runs in a workflow without a checkout. */
function seed(folder: TempFolder, at: { services: Services; origin: Origin }, { inputs, env, clock }: Given = {}) {
  const workspace = folder.at("empty");
  mkdirSync(workspace, { recursive: true });
  const { services, origin } = at;
  const run = {
    folder: folder.at("runner"),
    workspace,
    inputs: { ...services.inputs, remote: origin.bare, ...inputs },
    env: {
      GITHUB_REF: "refs/heads/main",
      GITHUB_REF_NAME: "main",
      GOPROXY: `${services.url}/proxy`,
      HOME: folder.at("home"),
      ...env,
    },
  };
  return runInProcess(action, run, clock ?? startClock(NOW));
}

function entriesAt(origin: Origin, file = QUEUE_FILE) {
  const { entries } = JSON.parse(readAt(origin.bare, "main", file) ?? '{"entries": []}');
  return entries as { name: string; source: string; priority: number; status: string }[];
}

const commits = ({ bare }: Origin) => Number(git(bare, ["rev-list", "--count", "main"]).trim());

test("all eight sources are added to the queue in one commit, and a second run adds none", async () => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf({ name: "old", status: "success", extra: 1 }) });
  const { code, outputs, log, summary } = await seed(folder, { services, origin });
  expect(code, log).toBe(0);
  expect(outputs).toMatchObject({ outcome: "published", added: "9", raised: "0", problems: "0" });
  expect(JSON.parse(outputs.sources ?? "")).toMatchObject({
    cargo: { fetched: 2, added: 2, raised: 0, name_taken: 0, status: "ok" },
  });
  expect(entriesAt(origin).map(({ name, source, priority }) => `${name} ${source} ${priority}`)).toEqual([
    "old cargo:old 2",
    "jq homebrew:jq 2",
    "fd-find cargo:fd-find 2",
    "bat cargo:bat 3",
    "cli npm:@angular/cli 3",
    "black pypi:Black 2",
    "thor rubygems:thor 3",
    "toml go:github.com/BurntSushi/toml 2",
    "ack cpan:App-Ack 2",
    "firefox cask:firefox 2",
  ]);
  expect(entriesAt(origin)[0]).toMatchObject({ status: "success", extra: 1 });
  expect(entriesAt(origin)[1]).toEqual({
    ...{ name: "jq", source: "homebrew:jq", priority: 2, status: "pending", confidence: "auto" },
    ...{ disambiguated_at: null, failure_count: 0, next_retry_at: null },
  });
  expect(summary).toContain("Queue seeding");
  const before = commits(origin);
  const again = await seed(folder, { services, origin });
  expect(again.outputs).toMatchObject({ outcome: "unchanged", added: "0", raised: "0" });
  expect(commits(origin)).toBe(before);
});

const faults: Record<string, Fault> = {
  "429": { kind: "status", status: 429 },
  "500": { kind: "status", status: 500 },
  HTML: { kind: "body", body: "<html></html>" },
  "half a page": { kind: "half" },
  nothing: { kind: "body", body: "" },
};

describe.each(Object.entries(faults))("a source that answers %s", (_, fault) => {
  test.each(["homebrew", "cpan"])(
    "(%s) keeps its own earlier entries, and the new packages of other sources are added",
    async (bad) => {
      using folder = new TempFolder();
      await using services = await startServices(ALL);
      services.fault = ({ service }) => (service === bad ? fault : null);
      const own = { name: "earlier", source: `${bad}:earlier`, status: "failed", failure_count: 3 };
      const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf(own) });
      const { code, outputs, log } = await seed(folder, { services, origin });
      expect(code, log).toBe(0);
      expect(outputs).toMatchObject({ outcome: "published", added: "8" });
      expect(JSON.parse(outputs.sources ?? "")[bad]).toMatchObject({ fetched: 0, status: "failed" });
      expect(entriesAt(origin)).toHaveLength(9);
      expect(entriesAt(origin)[0]).toMatchObject(own);
      expect(log).toContain(`${bad} was not read to its end`);
    },
  );
});

test("if every source fails, the step fails and nothing is written", async () => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  services.fault = () => ({ kind: "status", status: 400 });
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf({ name: "old" }) });
  const { code, outputs, log } = await seed(folder, { services, origin });
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ outcome: "failed", added: "0" });
  for (const service of SERVICES) expect(log).toContain(`${service} was not read to its end`);
  expect(commits(origin)).toBe(1);
});

test("with fail-on-partial the step fails, and the packages that came are published", async () => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  services.fault = ({ service }) => (service === "npm" ? { kind: "status", status: 400 } : null);
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf() });
  const { code, outputs } = await seed(folder, { services, origin }, { inputs: { "fail-on-partial": "true" } });
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ outcome: "published", added: "8" });
});

test("three simultaneous runs keep each other's packages", async () => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf({ name: "old" }) });
  const clock = startClock(NOW);
  const runs = ["homebrew,npm", "cargo,npm", "pypi"].map((sources) =>
    seed(folder, { services, origin }, { inputs: { sources }, clock }),
  );
  for (const { code, log } of await Promise.all(runs)) expect(code, log).toBe(0);
  expect(
    entriesAt(origin)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["bat", "black", "cli", "fd-find", "jq", "old"]);
});

describe("where new packages go", () => {
  const old = JSON.stringify({ schema_version: 1, updated_at: NOW, packages: [] });
  const rows = [
    { name: "no queue yet", files: { "README.md": "x" }, file: "data/queues/priority-queue-npm.json" },
    { name: "the unified file", files: { [QUEUE_FILE]: queueOf() }, file: QUEUE_FILE },
    {
      name: "the file of the ecosystem",
      files: { [QUEUE_FILE]: queueOf(), "data/queues/priority-queue-npm.json": queueOf() },
      file: "data/queues/priority-queue-npm.json",
    },
    {
      name: "other ecosystems' files only",
      files: { "data/queues/priority-queue-cargo.json": queueOf({ name: "x" }) },
      file: QUEUE_FILE,
    },
  ];
  test.each(rows)("$name", async ({ files, file }) => {
    using folder = new TempFolder();
    await using services = await startServices(ALL);
    const origin = createOrigin(folder, files);
    const { code, log } = await seed(folder, { services, origin }, { inputs: { sources: "npm" } });
    expect(code, log).toBe(0);
    expect(entriesAt(origin, file)).toMatchObject([{ name: "cli", source: "npm:@angular/cli" }]);
    for (const [other, text] of Object.entries(files)) {
      if (other !== file) expect(readAt(origin.bare, "main", other)).toBe(text);
    }
  });

  test("an old queue file keeps its form", async () => {
    using folder = new TempFolder();
    await using services = await startServices(ALL);
    const file = "data/queues/priority-queue-npm.json";
    const origin = createOrigin(folder, { [file]: old });
    await seed(folder, { services, origin }, { inputs: { sources: "npm" } });
    const { packages } = JSON.parse(readAt(origin.bare, "main", file) ?? "");
    expect(packages).toMatchObject([
      { id: "npm:@angular/cli", source: "npm", name: "cli", tier: 3, status: "pending" },
    ]);
  });
});

test("tier-1-file sets priority 1, for existing packages only if update-priority allows it", async () => {
  using folder = new TempFolder();
  await using services = await startServices({ cargo: [{ id: "fd" }, { id: "bat", popularity: 1e9 }, { id: "new" }] });
  const queue = queueOf(
    { name: "fd", priority: 3, status: "success" },
    { name: "bat", priority: 3, confidence: "curated" },
  );
  const origin = createOrigin(folder, { [QUEUE_FILE]: queue, "tiers/first.txt": "# ours\nfd # find\n\nnew\n" });
  const inputs = { sources: "cargo", "tier-1-file": "tiers/first.txt" };
  await seed(folder, { services, origin }, { inputs: { ...inputs, "update-priority": "never" } });
  const listed = () => entriesAt(origin).map(({ name, priority, status }) => `${name} ${priority} ${status}`);
  expect(listed()).toEqual(["fd 3 success", "bat 3 pending", "new 1 pending"]);
  const { outputs } = await seed(folder, { services, origin }, { inputs });
  expect(outputs).toMatchObject({ added: "0", raised: "1" });
  expect(listed()).toEqual(["fd 1 success", "bat 3 pending", "new 1 pending"]);
  const missing = await seed(folder, { services, origin }, { inputs: { ...inputs, "tier-1-file": "no.txt" } });
  expect(missing.code).toBe(1);
  expect(missing.log).toContain('tier-1-file: "no.txt" cannot be read');
});

test("a found package whose name is taken is reported", async () => {
  using folder = new TempFolder();
  await using services = await startServices({ npm: [{ id: "JQ" }] });
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf({ name: "jq" }) });
  const { outputs, summary } = await seed(folder, { services, origin }, { inputs: { sources: "npm" } });
  expect(JSON.parse(outputs.sources ?? "")).toMatchObject({ npm: { name_taken: 1, added: 0 } });
  expect(outputs.outcome).toBe("unchanged");
  expect(summary).toContain("npm:JQ");
});

test("dry-run writes nothing, not even the cache", async () => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf() });
  const inputs = { "dry-run": "true", "cache-dir": folder.at("cache") };
  const { outputs } = await seed(folder, { services, origin }, { inputs });
  expect(outputs).toMatchObject({ outcome: "dry-run", added: "9", "commit-sha": "" });
  expect(commits(origin)).toBe(1);
  expect(existsSync(folder.at("cache"))).toBe(false);
});

test.each(["{", "[]", '"x"'])("a queue with %j is not rewritten", async (text) => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  const origin = createOrigin(folder, { [QUEUE_FILE]: text });
  const { code, log, outputs } = await seed(folder, { services, origin });
  expect({ code, outcome: outputs.outcome }).toEqual({ code: 1, outcome: "failed" });
  expect(log).toContain(`The queue "${QUEUE_FILE}"`);
  expect(readAt(origin.bare, "main", QUEUE_FILE)).toBe(text);
});

test("odd entries of the queue stay as they are, and are reported as problems", async () => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  const text = queueOf({ name: "a", status: "generated" }, { name: 5 }, { name: "a" });
  const origin = createOrigin(folder, { [QUEUE_FILE]: text });
  const { code, outputs } = await seed(folder, { services, origin }, { inputs: { sources: "npm" } });
  expect(code).toBe(0);
  expect(outputs.problems).toBe("3");
  expect(entriesAt(origin).slice(0, 3)).toMatchObject(JSON.parse(text).entries);
  expect(entriesAt(origin)).toHaveLength(4);
});

describe("npm's own configuration", () => {
  test.each([
    { name: "the environment", npmrc: "", env: { NPM_CONFIG_REGISTRY: "URL" } },
    { name: "the user's .npmrc", npmrc: "registry=URL\n", env: {} },
  ])("$name names the registry", async ({ npmrc, env }) => {
    using folder = new TempFolder();
    await using services = await startServices({ npm: [{ id: "mine" }] });
    const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf() });
    const registry = `${services.url}/npm/`;
    const token = `//${new URL(services.url).host}/npm/:_authToken=\${TOKEN}\n`;
    const userconfig = folder.at("user.npmrc");
    writeFileSync(userconfig, npmrc.replace("URL", registry) + token);
    const { code, log } = await seed(
      folder,
      { services, origin },
      {
        inputs: { sources: "npm", "base-url-npm": "" },
        env: {
          ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace("URL", registry)])),
          NPM_CONFIG_USERCONFIG: userconfig,
          TOKEN: "npm-secret",
        },
      },
    );
    expect(code, log).toBe(0);
    expect(entriesAt(origin)).toMatchObject([{ name: "mine" }]);
    expect(services.of("npm")[0]?.headers.authorization).toBe("Bearer npm-secret");
    expect(log).not.toContain("npm-secret");
  });
});

test.each([
  [{ sources: "npm,nix" }, 'got "nix"'],
  [{ sources: "," }, "sources: expected"],
  [{ "base-url-cpan": "ftp://x" }, "base-url-cpan: expected an address"],
  [{ "base-url-cpan": "https://user:hidden@x?y" }, "base-url-cpan: expected an address"],
  [{ "base-url-cpan": "https://user:hid%den@x" }, "base-url-cpan: expected an address"],
  [{ limit: "0" }, "limit: expected a whole number of at least 1"],
  [{ "ecosystem-aliases": "x" }, "ecosystem-aliases: expected lines"],
])("the inputs %j are refused before anything is asked", async (inputs, says) => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf() });
  const { code, log } = await seed(folder, { services, origin }, { inputs });
  expect(code).toBe(1);
  expect(log).toContain(says);
  expect(log).not.toContain("hidden");
  expect(services.requests).toEqual([]);
});

test.each(["off", "direct"])(
  "GOPROXY=%s is refused, because modules cannot be looked up without a proxy",
  async (proxy) => {
    using folder = new TempFolder();
    await using services = await startServices(ALL);
    const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf() });
    const { code, log } = await seed(folder, { services, origin }, { env: { GOPROXY: proxy } });
    expect(code).toBe(1);
    expect(log).toContain(`GOPROXY: expected an address such as https://packages.example, got "${proxy}"`);
  },
);

test("in the terminal, the files on disk are read and written", async () => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf() });
  const env = { GITHUB_ACTIONS: "", GITHUB_REF: "", GITHUB_REF_NAME: "" };
  const inputs = { root: origin.other, sources: "npm" };
  const { code, outputs, log } = await seed(folder, { services, origin }, { inputs, env });
  expect(code, log).toBe(0);
  expect(outputs).toMatchObject({ outcome: "written", added: "1" });
  const { entries } = JSON.parse(readFileSync(`${origin.other}/${QUEUE_FILE}`, "utf8"));
  expect(entries).toMatchObject([{ name: "cli" }]);
  expect(commits(origin)).toBe(1);
});

test("state below another root is read and written there", async () => {
  using folder = new TempFolder();
  await using services = await startServices(ALL);
  const file = `state/${QUEUE_FILE}`;
  const origin = createOrigin(folder, { [file]: queueOf({ name: "a", status: "odd" }), "README.md": "x" });
  const { code, log } = await seed(folder, { services, origin }, { inputs: { root: "state", sources: "npm" } });
  expect(code, log).toBe(0);
  expect(entriesAt(origin, file)).toHaveLength(2);
  expect(log).toContain(`file=${file}`);
});
