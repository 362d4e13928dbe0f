import { defineConfig } from "vitest/config";

/** Where the gate wants the results as JSON, beside the usual output. */
const report = process.env.PIPEKEEPER_TEST_REPORT;

/** Actions that publish to real remotes over and over, with a git process for each step. */
const REMOTES = [
  "test/actions/{commit-generated,triage-conflicts,update-dashboard,watch-upstream}/**/*.test.ts",
  "test/actions/{filtered-outputs,killed-anywhere,token-elsewhere}.test.ts",
  "test/cli/{demo,sandbox}.test.ts",
  "test/publish/**/*.test.ts",
];

/** Tests of the proof have many more cases. */
const TIMEOUT_MS = process.env.PIPEKEEPER_PROOF === "true" ? 1_800_000 : 60_000;

const BROWSER = ["test/site/browser/**/*.test.ts"];

/** They hold large documents in memory. Starting git from a large process takes several times as long. */
const LARGE = [
  "test/{analytics,dashboard,scripts,site,state}/**/*.test.ts",
  "test/actions/maintain-queue/whole-states.test.ts",
  "test/linear.test.ts",
];

/** `npm test` runs `small` and `large`, `npm run test:slow` the others. */
const projects = {
  small: { include: ["test/**/*.test.ts"], exclude: [...REMOTES, ...BROWSER, ...LARGE] },
  large: { include: LARGE, exclude: BROWSER },
  remotes: { include: REMOTES, maxWorkers: 4 },
  browser: { include: BROWSER, maxWorkers: 4 },
};

export default defineConfig({
  test: {
    // One after the other, each with processes of its own.
    projects: Object.entries(projects).map(([name, files], groupOrder) => ({
      extends: true as const,
      test: { name, ...files, sequence: { groupOrder } },
    })),
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    // For two cores: tests often wait for a process or a browser.
    maxWorkers: 3,
    // Test files share a process, and with it what they import: loading it again for each file cost more than the tests.
    isolate: false,
    execArgv: ["--expose-gc"],
    setupFiles: ["test/support/collect-garbage.ts"],
    // Test servers are on this machine, whatever proxy the machine uses.
    env: { HTTPS_PROXY: "", https_proxy: "", HTTP_PROXY: "", http_proxy: "" },
    ...(report === undefined ? {} : { reporters: ["default", "json"], outputFile: { json: report } }),
  },
});
