import { defineConfig } from "vitest/config";

/** Where the gate wants the results as JSON, beside the usual output. */
const report = process.env.PIPEKEEPER_TEST_REPORT;

/** They hold large documents in memory. Starting git from a large process takes several times as long. */
const LARGE = [
  "test/{analytics,dashboard,scripts,site,state}/**/*.test.ts",
  "test/actions/maintain-queue/whole-states.test.ts",
  "test/publish/sources.test.ts",
  "test/linear.test.ts",
];

export default defineConfig({
  test: {
    // One after the other, each with processes of its own.
    projects: [
      {
        extends: true,
        test: { name: "small", include: ["test/**/*.test.ts"], exclude: LARGE, sequence: { groupOrder: 0 } },
      },
      { extends: true, test: { name: "large", include: LARGE, sequence: { groupOrder: 1 } } },
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // For two cores: tests often wait for a process or a browser.
    maxWorkers: 3,
    // Test files share a process, and with it what they import: loading it again for each file cost more than the tests.
    isolate: false,
    // Test servers are on this machine, whatever proxy the machine uses.
    env: { HTTPS_PROXY: "", https_proxy: "", HTTP_PROXY: "", http_proxy: "" },
    ...(report === undefined ? {} : { reporters: ["default", "json"], outputFile: { json: report } }),
  },
});
