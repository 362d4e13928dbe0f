import { type Comment, updateComment } from "../../src/github/comments.ts";
import { isTooLong } from "../../src/github/failure.ts";
import type { Repository } from "../../src/github/repository.ts";
import { isSameText } from "./own-comments.ts";

export interface Fitting {
  repository: Repository;
  /** The body at a level of reduction or above. */
  compose(from: number): { body: string; level: number };
  /** Least level to try. */
  level: number;
}

export interface Written {
  comment: Comment | "gone";
  level: number;
  problems: string[];
}

/** Writes the body, reduced by one more step if GitHub finds it too long or hands back another text than was sent. */
export async function writeFitting(
  { repository, compose, level }: Fitting,
  send: (body: string) => Promise<Comment | "gone">,
): Promise<Written> {
  const first = compose(level);
  const sent = await unlessTooLong(send(first.body));
  if (sent === "gone" || (sent !== "too long" && isSameText(sent.body, first.body))) {
    return { comment: sent, level: first.level, problems: [] };
  }
  const second = compose(first.level + 1);
  const comment = await (sent === "too long" ? send(second.body) : updateComment(repository, sent.id, second.body));
  const isKept = comment === "gone" || isSameText(comment.body, second.body);
  const problems = isKept ? [] : ["GitHub kept another text than the one that was sent."];
  return { comment, level: second.level, problems };
}

async function unlessTooLong(sending: Promise<Comment | "gone">): Promise<Comment | "gone" | "too long"> {
  try {
    return await sending;
  } catch (error) {
    if (isTooLong(error)) return "too long";
    throw error;
  }
}
