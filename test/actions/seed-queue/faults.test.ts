import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sendRequest } from "../../../actions/seed-queue/send-request.ts";
import { TempFolder } from "../../support/git.ts";
import { findClosedPort } from "../../support/network/start-server.ts";
import { type Fault, type Listed, SERVICES, startServices } from "./package-services.ts";
import { readOnce } from "./read-inputs.ts";

const NPM: Listed[] = Array.from({ length: 600 }, (_, at) => ({ id: `n${at}` }));
const CATALOGS = Object.fromEntries(SERVICES.map((service) => [service, [{ id: service === "go" ? "x/a" : "a" }]]));

const html = "<!doctype html><title>Maintenance</title>";
const faults: { name: string; fault: Fault; says: string; requests: number }[] = [
  {
    name: "429 with Retry-After",
    fault: { kind: "status", status: 429, headers: { "retry-after": "30" } },
    says: "HTTP 429",
    requests: 5,
  },
  { name: "429 without Retry-After", fault: { kind: "status", status: 429 }, says: "HTTP 429", requests: 5 },
  { name: "500", fault: { kind: "status", status: 500 }, says: "HTTP 500", requests: 5 },
  { name: "503", fault: { kind: "status", status: 503 }, says: "HTTP 503", requests: 5 },
  {
    name: "a Retry-After of a day",
    fault: { kind: "status", status: 503, headers: { "retry-after": "86400" } },
    says: "to be tried again in 86400 s",
    requests: 1,
  },
  {
    name: "GitHub's rate limit",
    fault: {
      kind: "status",
      status: 403,
      headers: {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(Date.parse("2026-03-02T10:00:20Z") / 1000),
        date: "Mon, 02 Mar 2026 10:00:00 GMT",
      },
    },
    says: "HTTP 403",
    requests: 5,
  },
  { name: "a 403 for another reason", fault: { kind: "status", status: 403 }, says: "HTTP 403", requests: 1 },
  { name: "400", fault: { kind: "status", status: 400 }, says: "HTTP 400", requests: 1 },
  { name: "404", fault: { kind: "status", status: 404 }, says: "HTTP 404", requests: 1 },
  { name: "a stray 304", fault: { kind: "status", status: 304 }, says: "HTTP 304", requests: 1 },
  { name: "HTML", fault: { kind: "body", body: html, type: "text/html" }, says: "an HTML page", requests: 1 },
  { name: "nothing", fault: { kind: "body", body: "" }, says: "an empty answer", requests: 1 },
  { name: "half of the JSON", fault: { kind: "body", body: '{"objects": [{' }, says: "a broken answer", requests: 1 },
  { name: "another shape", fault: { kind: "body", body: '{"error": "no"}' }, says: "unexpected answer", requests: 1 },
  { name: "null", fault: { kind: "body", body: "null" }, says: "unexpected answer", requests: 1 },
  { name: "half a page", fault: { kind: "half" }, says: "aborted", requests: 5 },
  { name: "a closed connection", fault: { kind: "hang-up" }, says: "socket hang up", requests: 5 },
  { name: "a redirect in a circle", fault: { kind: "redirect", to: "?again" }, says: "more than 5 times", requests: 6 },
  { name: "a redirect to a file", fault: { kind: "redirect", to: "file:///etc" }, says: "not an address", requests: 1 },
];

describe.each(faults)("$name", ({ fault, says, requests }) => {
  test.each(SERVICES)("at the start, only %s fails", async (service) => {
    await using services = await startServices(CATALOGS);
    services.fault = (request) => (request.service === service ? fault : null);
    const { readings } = await readOnce(services);
    const others = readings.filter(({ ecosystem }) => ecosystem !== service);
    expect(others.map(({ status }) => status)).toEqual(Array(7).fill("ok"));
    expect(others.every(({ packages }) => packages.length === 1)).toBe(true);
    const own = readings.find(({ ecosystem }) => ecosystem === service);
    expect(own).toMatchObject({ status: "failed", packages: [] });
    if (!(service === "cpan" && fault.kind === "redirect")) {
      expect(own?.reason).toContain(says);
      expect(services.of(service)).toHaveLength(requests);
    }
  });

  test("on a later page, the earlier pages are kept", async () => {
    await using services = await startServices({ npm: NPM });
    services.fault = ({ url }) => (url.includes("from=250") || url.includes("?again") ? fault : null);
    const { readings } = await readOnce(services, { inputs: { sources: "npm", limit: "1000" } });
    expect(readings).toMatchObject([{ status: "partial", reason: expect.stringContaining(says) }]);
    expect(readings[0]?.packages.map(({ name }) => name)).toEqual(NPM.slice(0, 250).map(({ id }) => id));
  });
});

test.each(faults.filter(({ requests }) => requests === 5))("$name twice is not a failure", async ({ fault }) => {
  await using services = await startServices({ npm: NPM });
  services.fault = (_, count) => (count < 3 ? fault : null);
  const { readings } = await readOnce(services, { inputs: { sources: "npm" } });
  expect(readings).toMatchObject([{ status: "ok", reason: null }]);
});

test("the wait is as long as Retry-After says", async () => {
  await using services = await startServices({ npm: [{ id: "a" }] });
  const fault: Fault = { kind: "status", status: 429, headers: { "retry-after": "120" } };
  services.fault = (_, count) => (count === 1 ? fault : null);
  const { durationMs } = await readOnce(services, { inputs: { sources: "npm" } });
  expect(durationMs).toBeGreaterThanOrEqual(120_000);
  expect(durationMs).toBeLessThan(122_000);
});

test("an unreachable server fails with the reason", async () => {
  await using services = await startServices({ npm: [{ id: "a" }] });
  const port = await findClosedPort();
  const { readings } = await readOnce(services, {
    inputs: { sources: "cargo,npm", "base-url-cargo": `http://127.0.0.1:${port}` },
  });
  expect(readings).toMatchObject([
    { status: "failed", reason: expect.stringContaining("ECONNREFUSED") },
    { status: "ok" },
  ]);
});

test("an endless answer is cut off", async () => {
  await using services = await startServices(CATALOGS);
  services.fault = ({ service }) => (service === "homebrew" ? { kind: "endless" } : null);
  const { readings } = await readOnce(services, { inputs: { sources: "homebrew,cask" } });
  expect(readings).toMatchObject([
    { status: "failed", reason: expect.stringContaining("more than 67108864 bytes") },
    { status: "ok" },
  ]);
});

test("a silent server is abandoned", async () => {
  await using services = await startServices(CATALOGS);
  services.fault = () => ({ kind: "silence" });
  const options = {
    userAgent: "x",
    credentials: new Map(),
    proxyEnv: {},
    maxBodyBytes: 10,
    totalMs: 1000,
    timeoutMs: 20,
  };
  const answer = await sendRequest({ url: `${services.url}/npm/x`, headers: {} }, options);
  expect(answer).toMatchObject({ kind: "fault", fault: { message: expect.stringContaining("timeout") } });
});

test.each([301, 302, 303, 307, 308])("HTTP %i is followed, without credentials for another server", async (status) => {
  await using target = await startServices({ npm: [{ id: "a" }] });
  await using services = await startServices({});
  services.fault = ({ url }) => ({ kind: "redirect", to: `${target.url}${url}`, status });
  const own = services.url.replace("http://", "http://user:secret@");
  const { readings, lines } = await readOnce(services, { inputs: { sources: "npm", "base-url-npm": `${own}/npm` } });
  expect(readings).toMatchObject([{ status: "ok", packages: [{ name: "a" }] }]);
  expect(services.requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from("user:secret").toString("base64")}`);
  expect(target.requests[0]?.headers.authorization).toBeUndefined();
  expect(JSON.stringify({ readings, lines })).not.toContain("secret");
});

test("a POST search is redirected with its body or not at all", async () => {
  await using target = await startServices({ cpan: [{ id: "App-A" }] });
  await using services = await startServices({});
  for (const [status, want] of [
    [308, "ok"],
    [302, "failed"],
  ] as const) {
    services.fault = ({ url }) => ({ kind: "redirect", to: `${target.url}${url}`, status });
    const { readings } = await readOnce(services, { inputs: { sources: "cpan" } });
    expect(readings[0]?.status).toBe(want);
  }
});

test("a module proxy that fails ends Go's list, and a missing module does not", async () => {
  await using services = await startServices({
    go: [{ id: "x/a" }, { id: "x/no-module" }, { id: "x/c" }, { id: "x/d" }],
  });
  services.fault = ({ url }) => (url.includes("/x/d/") ? { kind: "status", status: 500 } : null);
  const { readings } = await readOnce(services, { inputs: { sources: "go" } });
  expect(readings).toMatchObject([{ status: "partial", packages: [{ name: "a" }, { name: "c" }] }]);
});

test("one odd item does not affect the others", async () => {
  await using services = await startServices({});
  const objects = [{ package: { name: "a" } }, { package: {} }, null, { package: { name: "b" }, downloads: "many" }];
  services.fault = () => ({ kind: "body", body: JSON.stringify({ objects, total: 4 }) });
  const { readings } = await readOnce(services, { inputs: { sources: "npm" } });
  expect(readings[0]).toMatchObject({
    status: "ok",
    packages: [{ name: "a" }, { name: "b", popularity: null }],
    faults: [{ reason: expect.stringContaining("item 2") }, { reason: expect.stringContaining("item 3") }],
  });
});

test("an answer may start with a byte order mark", async () => {
  await using services = await startServices({});
  services.fault = () => ({ kind: "body", body: '\ufeff{"objects":[{"package":{"name":"a"}}],"total":1}' });
  const { readings } = await readOnce(services, { inputs: { sources: "npm" } });
  expect(readings[0]).toMatchObject({ status: "ok", packages: [{ name: "a" }] });
});

test("a list without packages is not a success", async () => {
  await using services = await startServices({});
  const { readings } = await readOnce(services);
  expect(readings.map(({ status, reason }) => [status, reason])).toEqual(
    Array(8).fill(["failed", "it lists no package that can be used"]),
  );
});

describe("with a cache", () => {
  const cached = (folder: TempFolder, more: Record<string, string> = {}) => ({
    inputs: { sources: "npm", limit: "1000", "cache-dir": folder.at("cache"), ...more },
  });

  test("answers that have not changed are not sent again", async () => {
    using folder = new TempFolder();
    await using services = await startServices({ ...CATALOGS, npm: NPM });
    const all = cached(folder, { sources: SERVICES.join() });
    const first = await readOnce(services, all);
    const second = await readOnce(services, all);
    expect(second.readings.map(({ packages }) => packages)).toEqual(first.readings.map(({ packages }) => packages));
    // CPAN is searched with POST requests, which are not cached.
    const statuses = second.readings.map(({ ecosystem, status }) => [ecosystem, status]);
    expect(statuses).toEqual(SERVICES.map((each) => [each, each === "cpan" ? "ok" : "cached"]));
    services.catalogs.npm = [{ id: "new" }, ...NPM];
    const third = await readOnce(services, all);
    expect(third.readings.find(({ ecosystem }) => ecosystem === "npm")).toMatchObject({
      status: "ok",
      packages: expect.arrayContaining([expect.objectContaining({ name: "new" })]),
    });
  });

  test.each([
    { name: "a page of HTML", body: html },
    { name: "a cut answer", body: '{"objects":[' },
    { name: "an answer of another shape", body: '{"error":"later"}' },
  ])("$name does not replace the good answer in the cache", async ({ body }) => {
    using folder = new TempFolder();
    await using services = await startServices({ npm: NPM });
    await readOnce(services, cached(folder));
    services.fault = () => ({ kind: "body", body, etag: '"bad"' });
    expect((await readOnce(services, cached(folder))).readings[0]?.status).toBe("failed");
    services.fault = () => null;
    expect((await readOnce(services, cached(folder))).readings).toMatchObject([{ status: "cached" }]);
  });

  test.each([
    {
      name: "23 hours later, the next run continues where the last one stopped",
      at: "2026-03-03T09:00:00Z",
      first: "from=250",
    },
    { name: "25 hours later, the next run starts again", at: "2026-03-03T11:00:00Z", first: "from=0" },
    { name: "if the clock was set back, the next run starts again", at: "2026-03-01T00:00:00Z", first: "from=0" },
    { name: "with resume-hours 0, the next run starts again", at: "2026-03-02T10:10:00Z", hours: "0", first: "from=0" },
  ])("$name", async ({ at, first, hours = "24" }) => {
    using folder = new TempFolder();
    await using services = await startServices({ npm: NPM });
    services.fault = ({ url }) => (url.includes("from=250") ? { kind: "status", status: 400 } : null);
    expect((await readOnce(services, cached(folder))).readings[0]?.status).toBe("partial");
    services.fault = () => null;
    services.requests.length = 0;
    const { readings } = await readOnce(services, { ...cached(folder, { "resume-hours": hours }), at });
    expect(services.requests[0]?.url).toContain(first);
    expect(readings[0]).toMatchObject({ status: "ok", reason: null });
    expect(readings[0]?.packages).toHaveLength(600);
    expect(readdirSync(folder.at("cache")).filter((name) => name.startsWith("cursor-"))).toHaveLength(1);
    expect(readFileSync(`${folder.at("cache")}/cursor-npm.json`, "utf8")).toBe("null\n");
  });

  test("the position is saved after each page, so that a killed run loses at most one page", async () => {
    using folder = new TempFolder();
    await using services = await startServices({ npm: NPM });
    const saved: number[] = [];
    services.fault = () => {
      const file = `${folder.at("cache")}/cursor-npm.json`;
      saved.push(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).found.length : 0);
      return null;
    };
    await readOnce(services, cached(folder));
    expect(saved).toEqual([0, 250, 500]);
  });

  test("after a run that stopped in the middle of a page, the next run does not look up the same packages again", async () => {
    using folder = new TempFolder();
    await using services = await startServices({ go: Array.from({ length: 50 }, (_, at) => ({ id: `x/m${at}` })) });
    services.fault = ({ url }) => (url.includes("/x/m30/") ? { kind: "status", status: 400 } : null);
    const inputs = cached(folder, { sources: "go" });
    expect((await readOnce(services, inputs)).readings[0]?.packages).toHaveLength(30);
    services.fault = () => null;
    services.requests.length = 0;
    expect((await readOnce(services, inputs)).readings[0]?.packages).toHaveLength(50);
    expect(services.of("proxy")).toHaveLength(20);
  });

  test("a run with another address or another selection starts again", async () => {
    using folder = new TempFolder();
    await using services = await startServices({ pypi: [{ id: "boto3" }, { id: "black" }] });
    const at = (more: Record<string, string>) => readOnce(services, cached(folder, { sources: "pypi", ...more }));
    services.fault = ({ service }) => (service === "pypi-json" ? { kind: "status", status: 400 } : null);
    await at({ "pypi-console-only": "true" });
    expect((await at({})).readings).toMatchObject([{ packages: [{ name: "boto3" }, { name: "black" }] }]);
  });

  test.each(["", "null", "{", "[]", '{"pages": 1}'])("files with %j in the cache count as missing", async (text) => {
    using folder = new TempFolder();
    await using services = await startServices({ npm: NPM });
    await readOnce(services, cached(folder));
    for (const name of readdirSync(folder.at("cache"))) writeFileSync(`${folder.at("cache")}/${name}`, text);
    const { readings } = await readOnce(services, cached(folder));
    expect(readings).toMatchObject([{ status: "ok" }]);
    expect(readings[0]?.packages).toHaveLength(600);
  });

  test("a folder that cannot be written is named, and the packages come anyway", async () => {
    await using services = await startServices({ npm: [{ id: "a" }] });
    const { readings, lines } = await readOnce(services, { inputs: { sources: "npm", "cache-dir": "/dev/null/x" } });
    expect(readings).toMatchObject([{ status: "ok" }]);
    expect(lines.filter((line) => line.includes("/dev/null/x"))).toHaveLength(1);
  });
});
