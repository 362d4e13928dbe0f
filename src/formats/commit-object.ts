/** A commit as git stores it. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_git_commit_objects */

interface Person {
  name: string;
  email: string;
}

export interface CommitObject {
  id: string;
  parents: readonly string[];
  author: Person;
  committer: Person;
  message: string;
}

const PERSON = /^(.*?) ?<([^<>]*)>/;

/** Parses the text of a commit object, as `git cat-file commit` prints it. */
export function parseCommitObject(id: string, text: string): CommitObject {
  const end = text.indexOf("\n\n");
  const headers = (end < 0 ? text : text.slice(0, end)).split("\n");
  const valuesOf = (key: string) =>
    headers.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    id,
    parents: valuesOf("parent"),
    author: parsePerson(valuesOf("author")[0]),
    committer: parsePerson(valuesOf("committer")[0]),
    message: end < 0 ? "" : text.slice(end + 2),
  };
}

function parsePerson(value = ""): Person {
  const [, name = "", email = ""] = PERSON.exec(value) ?? [];
  return { name, email };
}
