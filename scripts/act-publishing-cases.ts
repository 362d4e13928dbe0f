/** Workflows that publish once, and make no commit when they run again. */

import type { ActCase, ActStage } from "./act-case.ts";

const QUEUE = {
  schema_version: 1,
  updated_at: "2026-01-09T12:00:00Z",
  entries: ["alder", "birch", "cedar"].map((name, index) => ({
    name,
    source: `npm:${name}`,
    priority: 3,
    status: index === 0 ? "success" : "pending",
    confidence: "auto",
    disambiguated_at: null,
    failure_count: 0,
    next_retry_at: null,
  })),
};

const FAILURE = {
  schema_version: 1,
  ecosystem: "npm",
  recipe: "birch",
  platform: "linux-debian-glibc-x86_64",
  exit_code: 6,
  category: "install_failed",
  message: "install failed",
  timestamp: "2026-01-09T11:00:00Z",
};

const BUILD_INDEX = `mkdir -p website
names=$(for file in recipes/*.toml; do printf ',"%s"' "$(basename "$file" .toml)"; done)
printf '{"generated_at":"%s","recipes":[%s]}\\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "\${names#,}" > website/index.json
`;

export const PUBLISHING_CASES: readonly ActCase[] = [
  {
    name: "update-dashboard.yml publishes one dashboard",
    workflow: "examples/workflows/update-dashboard.yml",
    files: {
      "data/queues/priority-queue.json": `${JSON.stringify(QUEUE, null, 2)}\n`,
      "data/failures/npm-2026-01-09T11-00-00Z.jsonl": `${JSON.stringify(FAILURE)}\n`,
    },
    play: (stage) =>
      publishOnce(stage, "website/pipeline/dashboard.json", (text) => {
        const total = JSON.parse(text).queue?.total;
        return total === 3 ? null : `expected a queue of 3 packages, got ${total}`;
      }),
  },
  {
    name: "commit-generated.yml publishes what its command made",
    workflow: "examples/workflows/commit-generated.yml",
    files: {
      "recipes/alder.toml": 'name = "alder"\n',
      "recipes/birch.toml": 'name = "birch"\n',
      "scripts/build-index.sh": BUILD_INDEX,
    },
    play: (stage) =>
      publishOnce(stage, "website/index.json", (text) => {
        const recipes = JSON.stringify(JSON.parse(text).recipes);
        return recipes === '["alder","birch"]' ? null : `expected the two recipes, got ${recipes}`;
      }),
  },
];

/** Pushes the same state twice. The second run has nothing to publish. */
async function publishOnce(
  { repository, act }: ActStage,
  published: string,
  examine: (text: string) => string | null,
): Promise<string | null> {
  const first = await act(repository.push);
  if (first.code !== 0) return `first run: act ended with ${first.code}`;
  if (repository.countCommits() !== 2) return `expected one commit on the remote, got ${repository.countCommits() - 1}`;
  const changed = repository.listChanged().join(", ");
  if (changed !== published) return `expected a commit of ${published} alone, got ${changed}`;
  const fault = examine(repository.readPublished(published));
  if (fault !== null) return fault;
  const second = await act(repository.push);
  if (second.code !== 0) return `second run: act ended with ${second.code}`;
  return repository.countCommits() === 2 ? null : `second run: expected no further commit`;
}
