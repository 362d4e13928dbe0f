import { expect, test } from "vitest";
import { maskSecrets } from "../../../actions/watch-upstream/mask-secrets.ts";

test.each([
  {
    env: { GITHUB_ACTIONS: "true" },
    secrets: ["one", "50%\r\n\ntwo", ""],
    want: ["::add-mask::one", "::add-mask::50%25", "::add-mask::two"],
  },
  { env: {}, secrets: ["one"], want: [] },
])("$want", ({ env, secrets, want }) => {
  const printed: string[] = [];
  maskSecrets({ env: env as Record<string, string>, print: (line) => printed.push(line) }, secrets);
  expect(printed).toEqual(want);
});
