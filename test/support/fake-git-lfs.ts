import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Installs a `git-lfs` for PATH. It cleans as the real one does, by git's filter protocol, and records what it is told
 * to push. A folder next to it serves as the server from which it downloads.
 */
export function installFakeLfs(folder: string, pushScript = "process.exit(0)"): { path: string; log: string } {
  mkdirSync(folder, { recursive: true });
  const log = path.join(folder, "pushed");
  const script = path.join(folder, "git-lfs.cjs");
  writeFileSync(script, `const log = ${JSON.stringify(log)};\n${SCRIPT}\n${push(pushScript)}`);
  // Every run of an action asks for the version. Starting Node each time would be too slow.
  const start = `#!/bin/sh\n[ "$1" = version ] && exec echo git-lfs/0.0.0\nexec '${process.execPath}' '${script}' "$@"\n`;
  writeFileSync(path.join(folder, "git-lfs"), start, { mode: 0o755 });
  return { path: `${folder}${path.delimiter}${process.env.PATH}`, log };
}

function push(script: string): string {
  return `if (command === "push") { fs.appendFileSync(log, process.argv.slice(2).join(" ") + "\\n"); upload(); ${script} }`;
}

/** https://git-scm.com/docs/gitattributes#_long_running_filter_process */
const SCRIPT = String.raw`
const fs = require("node:fs");
const path = require("node:path");
const { createHash } = require("node:crypto");
const { execFileSync, spawnSync } = require("node:child_process");
const command = process.argv[2];
if (command === "filter-process") filter();
if (command === "smudge") smudge();

function filter() {
  // The real one creates its folders as soon as it starts.
  fs.mkdirSync(storage() + "/../tmp", { recursive: true });
  let input = Buffer.alloc(0);
  const more = () => {
    const chunk = Buffer.alloc(65536);
    const length = fs.readSync(0, chunk);
    if (length === 0) process.exit(0);
    input = Buffer.concat([input, chunk.subarray(0, length)]);
  };
  const take = (length) => {
    while (input.length < length) more();
    const taken = input.subarray(0, length);
    input = input.subarray(length);
    return taken;
  };
  const readList = () => {
    const list = [];
    for (;;) {
      const length = parseInt(take(4).toString(), 16);
      if (length === 0) return list;
      list.push(take(length - 4));
    }
  };
  const write = (...packets) => {
    const parts = packets.map((data) => Buffer.concat([Buffer.from((data.length + 4).toString(16).padStart(4, "0")), Buffer.from(data)]));
    fs.writeSync(1, Buffer.concat([...parts, Buffer.from("0000")]));
  };
  readList();
  write("git-filter-server\n", "version=2\n");
  readList();
  write("capability=clean\n", "capability=smudge\n");
  for (;;) {
    const [kind] = readList().map(String);
    const content = Buffer.concat(readList());
    write("status=success\n");
    write(kind === "command=clean\n" ? clean(content) : content);
    write();
  }
}

function storage() {
  const common = execFileSync("git", ["rev-parse", "--path-format=absolute", "--git-common-dir"]).toString().trim();
  // https://github.com/git-lfs/git-lfs/blob/main/docs/man/git-lfs-config.adoc
  return (spawnSync("git", ["config", "--get", "lfs.storage"]).stdout.toString().trim() || common + "/lfs") + "/objects";
}

function placeOf(id) {
  return "/" + id.slice(0, 2) + "/" + id.slice(2, 4) + "/" + id;
}

function upload() {
  fs.mkdirSync(__dirname + "/server", { recursive: true });
  for (const id of process.argv.slice(5)) fs.copyFileSync(storage() + placeOf(id), __dirname + "/server/" + id);
}

function smudge() {
  const pointer = fs.readFileSync(0);
  const [, id] = /sha256:(\w+)/.exec(pointer) ?? [];
  const found = [storage() + placeOf(id), __dirname + "/server/" + id].find((file) => fs.existsSync(file));
  if (found !== undefined) return fs.writeSync(1, fs.readFileSync(found));
  fs.writeSync(1, pointer);
  process.exitCode = 2;
}

function clean(content) {
  // A pointer with anything added is content like any other.
  if (content.length === 0 || /^version https:\/\/git-lfs.*\noid sha256:\w{64}\nsize \d+\n$/.test(content)) return content;
  const id = createHash("sha256").update(content).digest("hex");
  const folder = storage() + path.dirname(placeOf(id));
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(folder + "/" + id, content);
  return "version https://git-lfs.github.com/spec/v1\noid sha256:" + id + "\nsize " + content.length + "\n";
}
`;
