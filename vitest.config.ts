import { defineConfig } from "vitest/config";

/** Where the gate wants the results as JSON, beside the usual output. */
const report = process.env.PIPEKEEPER_TEST_REPORT;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Test files share a process, and with it what they import: loading it again for each file cost more than the tests.
    isolate: false,
    // Test servers are on this machine, whatever proxy the machine uses.
    env: { HTTPS_PROXY: "", https_proxy: "", HTTP_PROXY: "", http_proxy: "" },
    ...(report === undefined ? {} : { reporters: ["default", "json"], outputFile: { json: report } }),
  },
});
