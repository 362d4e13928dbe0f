/** Reads past commits through the API. */

import type { CommitObject } from "../formats/commit-object.ts";
import { isGone } from "./failure.ts";
import { type AnswerFields, asFields, asList, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface CommitReader {
  /** Returns null for an unknown commit. */
  read(id: string): Promise<CommitObject | null>;
}

/** Requests the first commit alone, and then a hundred commits at a time. */
export function openCommits({ client, owner, repo }: Repository): CommitReader {
  const known = new Map<string, CommitObject>();

  async function readOne(id: string): Promise<void> {
    const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: id });
    known.set(id, toCommit(data));
  }

  async function readMany(id: string): Promise<void> {
    const { data } = await client.request("GET /repos/{owner}/{repo}/commits", { owner, repo, sha: id, per_page: 100 });
    for (const entry of asList(data)) {
      const listed = toCommit({ ...asFields(entry.commit), sha: entry.sha, parents: entry.parents });
      known.set(listed.id, listed);
    }
  }

  return {
    async read(id) {
      try {
        if (!known.has(id)) await (known.size === 0 ? readOne(id) : readMany(id));
      } catch (error) {
        if (isGone(error)) return null;
        throw error;
      }
      return known.get(id) ?? null;
    },
  };
}

function toCommit(raw: AnswerFields): CommitObject {
  return {
    id: asText(raw.sha),
    parents: asList(raw.parents).map(({ sha }) => asText(sha)),
    author: toPerson(raw.author),
    committer: toPerson(raw.committer),
    message: asText(raw.message),
  };
}

function toPerson(raw: unknown): CommitObject["author"] {
  const { name, email } = asFields(raw);
  return { name: asText(name), email: asText(email) };
}
