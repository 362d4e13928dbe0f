/** Fake updaters: one that behaves, and many hostile ones. Each is a script for bash that starts in a worktree. */

import type { ScopeCode } from "../../actions/watch-upstream/judge-changes.ts";

/** Writes a file that every content tree may have, and a summary. The same range gives the same bytes. */
export const BEHAVES = `
echo "Upstream is at $PIPEKEEPER_RANGE_HEAD." > content/analytics/_run-summary.md
echo "Read $PIPEKEEPER_RANGE_BASE..$PIPEKEEPER_RANGE_HEAD." > "$PIPEKEEPER_SUMMARY_FILE"
`;

export interface HostileUpdater {
  name: string;
  /** The script gets the token, as if it had found it somewhere. */
  script(token: string): string;
  /** What catches the updater: a limit, a rule of the scope check or of the content. `harmless` if nothing needs to. */
  caughtAs: "timed-out" | "idle" | "too-much-output" | "exited" | ScopeCode | "content" | "harmless";
}

const ROOT = "content/analytics";
/** Folder of the repository that the worktree belongs to. */
const GIT = "$(git rev-parse --git-common-dir)";

/** Goes to the folder with the state file, three levels above the worktree. Without the file the script ends. */
const ENTER_STATE = 'cd "$(dirname "$(dirname "$(dirname "$PWD")")")" && [ -f state.json ] || exit 0';

/** Some scripts hang, so tests need short limits. */
export const HOSTILE_UPDATERS: readonly HostileUpdater[] = [
  { name: "hangs and talks", script: () => "while :; do echo busy; sleep 0.05; done", caughtAs: "timed-out" },
  { name: "hangs in silence", script: () => "sleep 1000", caughtAs: "idle" },
  { name: "hangs and ignores SIGTERM", script: () => "trap '' TERM; while :; do sleep 1000; done", caughtAs: "idle" },
  { name: "stops itself", script: () => "kill -STOP $$", caughtAs: "idle" },
  { name: "prints 100 MB", script: () => "head -c 100000000 /dev/zero | tr '\\0' x", caughtAs: "too-much-output" },
  { name: "prints 100 MB of line ends", script: () => "yes '' | head -c 100000000", caughtAs: "too-much-output" },
  { name: "exits with 7", script: () => "exit 7", caughtAs: "exited" },
  { name: "leaves a child", script: () => "sleep 1000 &", caughtAs: "harmless" },
  { name: "leaves a daemon", script: () => "setsid sleep 1000 > /dev/null 2>&1 &", caughtAs: "harmless" },
  {
    name: "leaves a daemon that holds its output open",
    script: () => "setsid bash -c 'trap \"\" TERM HUP; sleep 1000' &",
    caughtAs: "harmless",
  },
  {
    name: "leaves daemons that start each other",
    script: () => "(setsid bash -c 'for n in 1 2 3; do setsid sleep 1000 & done; wait' > /dev/null 2>&1 &)",
    caughtAs: "harmless",
  },
  {
    name: "leaves a process that keeps becoming another one",
    script: () => `echo 'setsid bash "$0" > /dev/null 2>&1 &' > "$TMPDIR/again"; bash "$TMPDIR/again"`,
    caughtAs: "harmless",
  },
  {
    name: "leaves a child in its own group with an empty environment",
    script: () => "set -m; env -i sleep 1000.25 &",
    caughtAs: "harmless",
  },
  {
    name: "hangs with a daemon with an empty environment",
    script: () => "env -i setsid sleep 1000.25 & sleep 1000",
    caughtAs: "idle",
  },
  { name: "prints the token", script: (token) => `echo "my token is ${token}"`, caughtAs: "harmless" },
  {
    name: "prints the token to the other output",
    script: (token) => `echo "https://x-access-token:${token}@example.test" >&2`,
    caughtAs: "harmless",
  },
  {
    name: "prints the token as base64",
    script: (token) => `printf 'x-access-token:${token}' | base64 -w0; echo; printf 'a${token}b' | base64 -w20`,
    caughtAs: "harmless",
  },
  {
    name: "prints the token character by character",
    script: (token) =>
      `for (( n = 0; n < ${token.length}; n++ )); do t=${token}; printf %s "\${t:n:1}"; sleep 0.002; done`,
    caughtAs: "harmless",
  },
  {
    name: "prints the token with colours in it",
    script: (token) =>
      `printf '${token.slice(0, 9)}\\033[1m${token.slice(9, 20)}\\0\\033]0;x\\007${token.slice(20)}\\n'`,
    caughtAs: "harmless",
  },
  {
    name: "prints workflow commands",
    script: () =>
      "printf 'a\\r::error::one\\n  ::set-output name=x::two\\n##[error]three\\n\\033[0m::warning::four\\n'",
    caughtAs: "harmless",
  },
  {
    name: "writes mentions into its summary",
    script: () => "echo '@everyone <script>x</script> ![x](https://example.test/x)' > \"$PIPEKEEPER_SUMMARY_FILE\"",
    caughtAs: "harmless",
  },
  {
    name: "writes a summary of 1 MB",
    script: () => "head -c 1000000 /dev/zero | tr '\\0' x > \"$PIPEKEEPER_SUMMARY_FILE\"",
    caughtAs: "harmless",
  },
  {
    name: "links its summary to another file",
    script: () => 'ln -s /etc/passwd "$PIPEKEEPER_SUMMARY_FILE"',
    caughtAs: "harmless",
  },
  {
    name: "turns its summary into a pipe",
    script: () => 'mkfifo "$PIPEKEEPER_SUMMARY_FILE"',
    caughtAs: "harmless",
  },
  {
    name: "writes the token into its summary",
    script: (token) => `echo "${token}" > "$PIPEKEEPER_SUMMARY_FILE"`,
    caughtAs: "harmless",
  },
  { name: "breaks the JSON", script: () => `echo '{"flows": ' > ${ROOT}/flows.json`, caughtAs: "content" },
  { name: "deletes everything", script: () => `rm -rf ${ROOT}/*`, caughtAs: "content" },
  { name: "deletes the whole worktree", script: () => "rm -rf ./*", caughtAs: "path_outside" },
  { name: "removes its own folder", script: () => 'rm -rf "$PWD"', caughtAs: "git_tampered" },
  {
    name: "replaces its folder with a link",
    script: () => 'here=$PWD; rm -rf "$here"; ln -s "$HOME" "$here"',
    caughtAs: "git_tampered",
  },
  {
    name: "replaces its folder with a file",
    script: () => 'here=$PWD; rm -rf "$here"; echo > "$here"',
    caughtAs: "git_tampered",
  },
  {
    name: "removes all folders of its run",
    script: () => 'run=$(dirname "$PWD"); chmod -R u+w "$run"; rm -rf "$run"',
    caughtAs: "git_tampered",
  },
  {
    name: "replaces the run's files with pipes, links and folders",
    script: () =>
      'run=$(dirname "$PWD"); cd "$run"; rm -f summary.md; mkfifo summary.md validate.log; mkdir scanned failed; ln -s /dev/full report.json',
    caughtAs: "harmless",
  },
  { name: "writes outside its paths", script: () => "echo x > escaped.txt", caughtAs: "path_outside" },
  {
    name: "writes an ignored file outside its paths",
    script: () => "echo '*' > .gitignore; echo x > ignored.txt",
    caughtAs: "path_outside",
  },
  {
    name: "excludes its file outside its paths",
    script: () => `echo '*.out' >> "${GIT}/info/exclude"; echo x > a.out`,
    caughtAs: "path_outside",
  },
  { name: "makes a link", script: () => `ln -s /etc/passwd ${ROOT}/_meta.json`, caughtAs: "symlink" },
  { name: "makes a pipe", script: () => `mkfifo ${ROOT}/_meta.json`, caughtAs: "special_file" },
  {
    name: "makes a file executable",
    script: () => `echo '{}' > ${ROOT}/_meta.json; chmod +x ${ROOT}/_meta.json`,
    caughtAs: "mode_changed",
  },
  { name: "makes a repository", script: () => `git init -q ${ROOT}/sub`, caughtAs: "nested_git" },
  {
    name: "adds a submodule",
    script: () => `git -c protocol.file.allow=always submodule --quiet add "$PIPEKEEPER_UPSTREAM_DIR" ${ROOT}/sub`,
    caughtAs: "nested_git",
  },
  {
    name: "adds a submodule to the index only",
    script: () => `git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),${ROOT}/sub`,
    caughtAs: "harmless",
  },
  {
    name: "commits by itself",
    script: () =>
      `echo x > ${ROOT}/_run-summary.md; git add -A; git -c user.name=x -c user.email=x@example.test commit -qm x`,
    caughtAs: "git_tampered",
  },
  { name: "moves a ref", script: () => "git update-ref refs/heads/own HEAD", caughtAs: "git_tampered" },
  { name: "edits the configuration", script: () => "git config core.fsmonitor ./evil", caughtAs: "git_tampered" },
  {
    name: "installs a hook",
    script: () =>
      `mkdir -p "${GIT}/hooks"; printf '#!/bin/sh\\ntouch hooked\\n' > "${GIT}/hooks/pre-push"; chmod +x "${GIT}/hooks/pre-push"`,
    caughtAs: "git_tampered",
  },
  {
    name: "borrows objects from another repository",
    script: () => `mkdir -p "${GIT}/objects/info"; echo /tmp/elsewhere > "${GIT}/objects/info/alternates"`,
    caughtAs: "git_tampered",
  },
  {
    name: "changes the upstream checkout",
    script: () => 'cd "$PIPEKEEPER_UPSTREAM_DIR"; chmod -R u+w .; echo x > added.txt',
    caughtAs: "upstream_tampered",
  },
  {
    name: "says in the state that everything is handled",
    script: () =>
      `${ENTER_STATE}; sed -i -E 's/("lastMergedCommit": ?")[0-9a-f]+/\\1'$PIPEKEEPER_RANGE_HEAD/ state.json`,
    caughtAs: "state_tampered",
  },
  {
    name: "turns the state into a pipe",
    script: () => `${ENTER_STATE}; rm state.json; mkfifo state.json`,
    caughtAs: "state_tampered",
  },
  {
    name: "removes the state and the repositories of the watch",
    script: () => `${ENTER_STATE}; rm -rf state.json runs *.git`,
    caughtAs: "git_tampered",
  },
  {
    name: "writes a file that is too large",
    script: () => `head -c 2100000 /dev/zero | tr '\\0' x > ${ROOT}/_run-summary.md`,
    caughtAs: "too_large",
  },
  {
    name: "writes the token into a file",
    script: (token) => `echo "${token}" > ${ROOT}/_run-summary.md`,
    caughtAs: "secret_found",
  },
];
