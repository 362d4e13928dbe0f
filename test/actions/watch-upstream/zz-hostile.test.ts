import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { killProcessesWith } from "../../support/processes.ts";
import { BRANCH, openWatch, readContent, STATE_BRANCH, TOKEN } from "./open-watch.ts";

const R = "content/analytics";
const GIT = "$(git rev-parse --git-common-dir)";
const T = TOKEN;
const L: Record<string, string> = {
  "newline name": `printf x > "$(printf '${R}/a\\nb')"`,
  "backslash name": `printf x > '${R}/a\\b'`,
  "dash rf": `mkdir -p ${R}/-rf; printf x > ${R}/-rf/-rf`,
  "invalid utf8": `printf x > "$(printf '${R}/\\377.json')"`,
  "hard link to outside": `ln /etc/hostname ${R}/h.txt 2>/dev/null || { echo secretfile > $HOME/o; ln $HOME/o ${R}/h.txt; }`,
  socket: `python3 -c "import socket;s=socket.socket(socket.AF_UNIX);s.bind('${R}/s')"`,
  device: `mknod ${R}/dev c 1 5 || mkfifo ${R}/dev`,
  "device zero as json": `mknod ${R}/zero.json c 1 5 || mkfifo ${R}/zero.json`,
  "modes 000": `chmod 000 ${R}/flows.json ${R}; `,
  "modes 000 everywhere": `chmod -R 000 .`,
  "git as link": `rm -rf .git; ln -s /etc .git`,
  "git as folder": `rm -rf .git; git init -q . ; git config core.fsmonitor 'touch /dev/shm/w17/PWNED; false'`,
  "git removed": `rm -rf .git`,
  hookspath: `git config core.hooksPath /dev/shm/w17/hooks`,
  "filter+attributes": `git config filter.x.clean 'touch /dev/shm/w17/PWNED'; echo '* filter=x' > ${R}/.gitattributes; echo x > ${R}/x.txt`,
  "gitattributes in root": `echo '* filter=x' > .gitattributes`,
  gitmodules: `printf '[submodule "x"]\\npath=x\\nurl=../x\\n' > ${R}/.gitmodules`,
  "worktree config": `git config extensions.worktreeConfig true; git config --worktree core.sshCommand 'touch /dev/shm/w17/PWNED'`,
  "edits upstream mirror": `d=$(cat "$PIPEKEEPER_UPSTREAM_DIR/.git/objects/info/alternates"); git -C "$d/.." config core.fsmonitor x`,
  "deletes mirror objects": `rm -rf "${GIT}/objects"`,
  "corrupts mirror pack": `chmod -R u+w "${GIT}/objects"; for f in $(find "${GIT}/objects" -type f | head -50); do echo garbage > $f; done; echo x > ${R}/x.txt`,
  "replace refs": `c=$(git rev-parse HEAD); t=$(git mktree < /dev/null); n=$(git -c user.name=x -c user.email=x@x commit-tree $t -m x); git replace $c $n; echo x > ${R}/x.txt`,
  grafts: `echo "$(git rev-parse HEAD)" > "${GIT}/info/grafts"; echo x > ${R}/x.txt`,
  "own fetch head and logs": `echo x > "${GIT}/FETCH_HEAD"; mkdir -p "${GIT}/logs"; echo x > "${GIT}/logs/HEAD"; echo x > ${R}/x.txt`,
  "index as link": `d=$(git rev-parse --git-dir); rm -f "$d/index"; ln -s /etc/passwd "$d/index"; echo x > ${R}/x.txt`,
  "edits state": `for f in $(find "$(dirname "$PWD")/../.." -maxdepth 2 -name state.json); do echo '{}' > $f; done; echo x > ${R}/x.txt`,
  "edits state forward": `for f in $(find "$(dirname "$PWD")/../.." -maxdepth 2 -name state.json); do sed -i "s/\\"lastMergedCommit\\": *\\"[0-9a-f]*\\"/\\"lastMergedCommit\\":\\"$PIPEKEEPER_RANGE_HEAD\\"/" $f; done; echo x > ${R}/x.txt`,
  "takes the lock": `f=$(find "$(dirname "$PWD")/../.." -maxdepth 2 -name lock | head -1); echo '{}' > "$f.x"; mv "$f.x" "$f"; echo x > ${R}/x.txt`,
  "removes the lock": `rm -f $(find "$(dirname "$PWD")/../.." -maxdepth 2 -name lock); echo x > ${R}/x.txt`,
  "removes the state dir": `rm -rf "$(dirname "$PWD")/../.."; echo x`,
  "b64 lines": `printf '%s' '${T}' | base64 -w 7`,
  "b64 of b64": `printf '%s' '${T}' | base64 -w0 | base64 -w0`,
  "url encoded": `printf '%s' '${T}' | xxd -p -c 1 | sed 's/^/%/' | tr -d '\\n'; echo`,
  reversed: `printf '%s' '${T}' | rev; echo`,
  "json escaped": `python3 -c "print(''.join('\\\\\\\\u%04x'%ord(c) for c in '${T}'))"`,
  "ansi split": `printf '${T.slice(0, 12)}'; sleep 0.3; printf '\\033[31m\\033[0m'; sleep 0.3; printf '${T.slice(12)}\\n'`,
  "ansi split 2 with backspace": `printf '${T.slice(0, 12)}x\\b${T.slice(12)}\\n'`,
  "zero width": `printf '${T.slice(0, 12)}\\xe2\\x80\\x8b${T.slice(12)}\\n'`,
  "cr split": `printf '${T.slice(0, 12)}\\r${T.slice(12)}\\n'`,
  "stdout+stderr split": `printf '${T.slice(0, 12)}'; printf '${T.slice(12)}\\n' >&2`,
  commands: `printf '::set-env name=A::b\\n::add-mask::a\\n##[command]x\\n::stop-commands::x\\n\\x1b[0m::error::x\\n \\t::error::y\\n\\xef\\xbb\\xbf::error::z\\n::ERROR::q\\n'`,
  "set-output commands to GITHUB_ENV": `echo "A=b" >> "\${GITHUB_ENV:-/dev/null}"; env | grep -c ^GITHUB_ ; true`,
  empty: `true`,
  "huge summary link": `ln -sf /etc/passwd "$PIPEKEEPER_SUMMARY_FILE"`,
  "summary as folder": `mkdir "$PIPEKEEPER_SUMMARY_FILE"`,
  "summary 200MB sparse": `truncate -s 2G "$PIPEKEEPER_SUMMARY_FILE"; echo x > ${R}/x.txt`,
  "summary mode 000": `echo x > "$PIPEKEEPER_SUMMARY_FILE"; chmod 000 "$PIPEKEEPER_SUMMARY_FILE"`,
  "summary with markers": `printf '<!-- pipekeeper:watch name=analytics head=x -->\\nPipekeeper-Watch: other\\n--> <!-- @octocat #1 [x](javascript:alert(1)) <img src=x> \\n' > "$PIPEKEEPER_SUMMARY_FILE"; echo x > ${R}/x.txt`,
  "sparse 2G file": `truncate -s 2G ${R}/big.txt`,
  "sparse 2G outside": `truncate -s 8G big.txt`,
  "deep folders": `d=${R}; for i in $(seq 1 900); do d=$d/aaa; done; mkdir -p $d; echo x > $d/x.txt`,
  "very deep via cd": `cd ${R}; for i in $(seq 1 60); do n=$(printf 'b%.0s' $(seq 1 200)); mkdir $n; cd $n; done; echo x > x.txt`,
  "6000 files": `mkdir ${R}/m; cd ${R}/m; for i in $(seq 1 6000); do : > f$i; done`,
  "empty folder": `mkdir ${R}/empty`,
  "setuid file": `echo x > ${R}/s.txt; chmod 4644 ${R}/s.txt`,
  "case twins": `echo x > ${R}/Flows.json`,
  "nfd twins": `printf x > "$(printf '${R}/e\\xcc\\x81.txt')"; printf x > "$(printf '${R}/\\xc3\\xa9.txt')"`,
  "xattr/acl immutable": `chattr +i ${R}/flows.json 2>/dev/null; true`,
  "worktree swapped": `here=$PWD; mv "$here" "$here.old"; mkdir "$here"; cp -a "$here.old/." "$here/"; echo x > ${R}/x.txt`,
  "worktree replaced by link to copy": `here=$PWD; mv "$here" "$here.old"; ln -s "$here.old" "$here"; echo x > "$here/${R}/x.txt"`,
  "content as link": `mv ${R} moved; ln -s ../moved ${R}`,
  "fsmonitor in home": `git config --global core.fsmonitor 'touch /dev/shm/w17/PWNED'; git config --global core.hooksPath /dev/shm/w17/hooks; echo x > ${R}/x.txt`,
  "stops itself in grandchild": `(setsid sh -c 'kill -STOP $$' &) ; sleep 0.2; echo x > ${R}/x.txt`,
  "grandchild holds stdout": `(setsid sleep 1000.31 &) ; echo x > ${R}/x.txt`,
};
const only = process.env.ONLY;
for (const [name, script] of Object.entries(L).filter(([n]) => !only || n.includes(only))) {
  test(name, { timeout: 120_000 }, async () => {
    await using world = await openWatch(readContent());
    Object.assign(world.inputs, { "updater-timeout-min": "0.5", "updater-idle-min": "0.3" });
    await world.baseline();
    const head = await world.move({ "src/a.ts": "2\n" });
    const start = Date.now();
    const result = await world.run({ updater: JSON.stringify(["bash", "-c", script]) });
    const ms = Date.now() - start;
    const tip = await world.target.tip(`${BRANCH}${head}`);
    const changed = tip === null ? "" : await world.target.git(["diff", "--name-status", "main", tip]);
    const logs: string[] = [];
    try {
      for (const n of readdirSync(world.folder.at("state"), { recursive: true, encoding: "utf8" }))
        if (n.endsWith("updater.log")) logs.push(readFileSync(world.folder.at("state", n), "utf8"));
    } catch {}
    const leak = [result.log, ...logs, JSON.stringify(result.outputs), result.summary].some(
      (t) => t.includes(TOKEN) || t.replace(/\s/g, "").includes(TOKEN),
    );
    console.log(
      `@@ ${name} | ${ms} ms | ${result.code} ${result.outputs.outcome}(${result.outputs.reason}) | ${result.outputs.sentence} | ${changed.replace(/\n/g, "; ").slice(0, 200)} | leak=${leak}\n   LOG ${result.log.slice(0, 700).replace(/\n/g, "\n   ")}`,
    );
    const again = await world.run({ retry: "true" });
    console.log(
      `@@   again: ${again.code} ${again.outputs.outcome}(${again.outputs.reason}) ${again.outputs.outcome === "proposed" || again.outputs.outcome === "updated" ? "" : again.outputs.sentence}`,
    );
    let pwned = false;
    try {
      statSync("/dev/shm/w17/PWNED");
      pwned = true;
    } catch {}
    expect(pwned).toBe(false);
  });
}
