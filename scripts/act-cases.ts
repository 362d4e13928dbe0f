/** What `npm run test:act` runs: each example workflow with a small repository for it. */

/** One example workflow, the repository it runs in, and what its commit has to hold. */
export interface ActCase {
  name: string;
  workflow: string;
  /** The action that the workflow uses, as the name of its folder. */
  action: string;
  files: Record<string, string>;
  /** The one path that the commit may touch. */
  published: string;
  /** A sentence if the published text is wrong, else null. */
  examine(text: string): string | null;
}

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

export const ACT_CASES: readonly ActCase[] = [
  {
    name: "update-dashboard.yml publishes one dashboard",
    workflow: "update-dashboard.yml",
    action: "update-dashboard",
    files: {
      "data/queues/priority-queue.json": `${JSON.stringify(QUEUE, null, 2)}\n`,
      "data/failures/npm-2026-01-09T11-00-00Z.jsonl": `${JSON.stringify(FAILURE)}\n`,
    },
    published: "website/pipeline/dashboard.json",
    examine(text) {
      const total = JSON.parse(text).queue?.total;
      return total === 3 ? null : `expected a queue of 3 packages, got ${total}`;
    },
  },
  {
    name: "commit-generated.yml publishes what its command made",
    workflow: "commit-generated.yml",
    action: "commit-generated",
    files: {
      "recipes/alder.toml": 'name = "alder"\n',
      "recipes/birch.toml": 'name = "birch"\n',
      "scripts/build-index.sh": BUILD_INDEX,
    },
    published: "website/index.json",
    examine(text) {
      const recipes = JSON.stringify(JSON.parse(text).recipes);
      return recipes === '["alder","birch"]' ? null : `expected the two recipes, got ${recipes}`;
    },
  },
];
