export const id = 339;
export const ids = [339];
export const modules = {

/***/ 3384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/make-temp-folder.js
var make_temp_folder = __webpack_require__(6930);
;// CONCATENATED MODULE: ./build/src/git/object-store.js



async function openObjectStore(env) {
    const folder = await (0,make_temp_folder/* makeTempFolder */.P)(env, "pipekeeper-objects-");
    return {
        folder,
        environment: (others) => ({
            GIT_OBJECT_DIRECTORY: folder,
            GIT_ALTERNATE_OBJECT_DIRECTORIES: others.map((other) => JSON.stringify(other)).join(":"),
        }),
        async lendTo({ gitDirectory }) {
            const info = external_node_path_.join(gitDirectory, "objects", "info");
            const file = external_node_path_.join(info, "alternates");
            const lines = (await (0,promises_.readFile)(file, "utf8").catch(() => "")).split("\n");
            if (lines.includes(folder))
                return;
            await (0,promises_.mkdir)(info, { recursive: true });
            await (0,promises_.appendFile)(file, `${folder}\n`);
            const largeFiles = external_node_path_.join(folder, "lfs");
            const place = external_node_path_.join(gitDirectory, "lfs");
            await (0,promises_.mkdir)(largeFiles, { recursive: true });
            await (0,promises_.rm)(place, { recursive: true, force: true });
            await (0,promises_.symlink)(largeFiles, place, "junction");
        },
        remove: () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }),
    };
}

// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/publish/choose-fallback.js
var choose_fallback = __webpack_require__(4551);
// EXTERNAL MODULE: ./build/src/publish/destination.js
var publish_destination = __webpack_require__(817);
// EXTERNAL MODULE: ./build/src/publish/publish-files.js
var publish_files = __webpack_require__(6712);
// EXTERNAL MODULE: ./build/src/publish/read-committed.js
var read_committed = __webpack_require__(5106);
// EXTERNAL MODULE: ./build/src/files/is-folder.js
var is_folder = __webpack_require__(742);
;// CONCATENATED MODULE: ./build/src/git/remember-repository.js


const GROWING = ["objects", "lfs"];
async function rememberRepository(gitDirectory) {
    const at = (file) => external_node_path_.join(gitDirectory, file);
    const before = await listEntries(gitDirectory);
    const contents = new Map();
    for (const [file, isFolder] of before)
        if (!isFolder)
            contents.set(file, await (0,promises_.readFile)(at(file)));
    return async () => {
        const remove = (file) => (0,promises_.rm)(at(file), { recursive: true, force: true });
        for (const [file, isFolder] of await listEntries(gitDirectory)) {
            if (before.get(file) !== isFolder)
                await remove(file);
        }
        for (const [file, isFolder] of before)
            if (isFolder)
                await (0,promises_.mkdir)(at(file), { recursive: true });
        for (const [file, bytes] of contents) {
            if (!(await (0,promises_.readFile)(at(file)).catch(() => null))?.equals(bytes))
                await (0,promises_.writeFile)(at(file), bytes);
        }
    };
}
async function listEntries(gitDirectory, below = "") {
    const found = await (0,promises_.readdir)(external_node_path_.join(gitDirectory, below), { withFileTypes: true }).catch(() => []);
    const entries = new Map();
    for (const entry of found) {
        const file = external_node_path_.join(below, entry.name);
        if (GROWING.includes(file))
            continue;
        entries.set(file, entry.isDirectory() || (entry.isFile() ? false : "other"));
        if (!entry.isDirectory())
            continue;
        for (const [inside, kind] of await listEntries(gitDirectory, file))
            entries.set(inside, kind);
    }
    return entries;
}

// EXTERNAL MODULE: ./build/src/git/upload-lfs.js
var upload_lfs = __webpack_require__(1067);
;// CONCATENATED MODULE: ./build/src/publish/is-same-json.js
function isSameJson(a, b, ignoredFields) {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return a === b;
    const fields = ignoredFields.map((field) => field.split("."));
    const hasVolatileChange = fields.some((field) => collect(left, field) !== collect(right, field));
    if (!hasVolatileChange)
        return a === b;
    for (const field of fields) {
        remove(left, field);
        remove(right, field);
    }
    return JSON.stringify(left) === JSON.stringify(right);
}
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;
function parse(text) {
    try {
        JSON.parse(text);
        const keep = (token) => token.startsWith('"') || String(Number(token)) === token ? token : JSON.stringify(`number ${token}`);
        return JSON.parse(text.replace(STRING_OR_NUMBER, keep));
    }
    catch {
        return undefined;
    }
}
function collect(value, [key, ...rest]) {
    if (key === undefined)
        return JSON.stringify(value);
    const children = keysOf(value, key).map((child) => `${child}=${collect(value[child], rest)}`);
    return `{${children.join(",")}}`;
}
function remove(value, [key, ...rest]) {
    for (const child of keysOf(value, key)) {
        const container = value;
        if (rest.length > 0)
            remove(container[child], rest);
        else
            container[child] = null;
    }
}
function keysOf(value, key) {
    if (value === null || typeof value !== "object")
        return [];
    if (key === "*")
        return Object.keys(value);
    return Object.hasOwn(value, key) ? [key] : [];
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/drop-volatile.js

async function dropVolatile(placement, made, volatile) {
    const dropped = await findVolatile(placement.changes, volatile);
    const changes = placement.changes.filter((change) => !dropped.has(change));
    const originals = new Map(made.map(({ path, from }) => [path, from]));
    const conflicts = new Set(placement.conflicts);
    const moved = changes
        .filter(({ path }) => conflicts.has(path))
        .map((change) => ({ ...change, to: originals.get(change.path) ?? null }));
    for (const { path } of [...dropped, ...(await findVolatile(moved, volatile))])
        conflicts.delete(path);
    return { ...placement, changes, conflicts: [...conflicts] };
}
async function findVolatile(changes, { fields, staging }) {
    const found = new Set();
    const compared = changes.filter(({ path, from, to }) => path.endsWith(".json") && from?.mode.startsWith("100") && from.mode === to?.mode);
    if (fields.length === 0 || compared.length === 0)
        return found;
    const restore = async (side) => await staging.forms?.restore(new Map(compared.map((change) => [change.path, change[side]])));
    const [olds, news] = [await restore("from"), await restore("to")];
    let before = null;
    let index = 0;
    for await (const content of staging.read(compared.flatMap((change) => [{ ...change, to: change.from }, change]))) {
        const change = compared[index];
        if (before === null) {
            before = String(olds?.get(change.path) ?? content);
            continue;
        }
        if (isSameJson(String(news?.get(change.path) ?? content), before, fields))
            found.add(change);
        before = null;
        index++;
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
// EXTERNAL MODULE: ./build/src/git/decode-path.js
var decode_path = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/src/git/plan-changes.js
var plan_changes = __webpack_require__(6479);
;// CONCATENATED MODULE: ./build/actions/commit-generated/judge-paths.js




function parsePaths(globs) {
    if (globs.length === 0) {
        throw new errors/* UserError */.y("The input paths is empty. Name the generated files, one glob per line, such as site/**.");
    }
    const compiled = (0,match_globs/* compileGlobs */.t)(globs.map(cleanExclusion), "paths");
    const lines = compiled.map((line, index) => withFolders({ ...line, text: globs[index] }));
    const decide = (file) => lines.findLast((line) => line.matches(file))?.isWanted;
    return { lines, isWanted: (file) => decide(file) === true, isExcluded: (file) => decide(file) === false };
}
function cleanExclusion(glob) {
    return glob.replace(/^!(?!\s*\()\s*\/*/, "!");
}
function withFolders(line) {
    const name = line.glob.slice(line.glob.lastIndexOf("/") + 1);
    if (line.isWanted || /[*?]/.test(name))
        return line;
    return { ...line, matches: (path) => line.matches(path) || (0,plan_changes/* foldersAbove */.Zv)(path).some(line.matches) };
}
async function judgePaths(paths, files, listIgnored) {
    const idle = findIdle(paths, files);
    const ignored = idle.length === 0 ? [] : await listIgnored();
    const faults = paths.lines.map((line) => {
        const folder = describeFolder(line, files);
        if (!idle.includes(line))
            return folder;
        return describeImpossible(line) ?? folder ?? describeIdle(line, files, ignored);
    });
    const hasMatch = paths.lines.some((line) => line.isWanted && !idle.includes(line));
    return { hasMatch, faults: faults.filter((fault) => fault !== null) };
}
function findIdle({ lines, isWanted }, files) {
    const hasEffect = (line, file, isFileWanted) => line.isWanted === isFileWanted ||
        (!line.isWanted && lines.slice(0, lines.indexOf(line)).some(({ matches }) => matches(file)));
    let idle = [...lines];
    for (const file of files) {
        if (idle.length === 0)
            break;
        const isFileWanted = isWanted(file);
        idle = idle.filter((line) => !line.matches(file) || !hasEffect(line, file, isFileWanted));
    }
    return idle;
}
function describeImpossible({ text, glob }) {
    const parts = glob.split("/");
    const say = (what) => `"${text}" cannot match any file: ${what}.`;
    if (glob.startsWith("/"))
        return say("paths start at the root of the repository, without a slash in front");
    if (parts.includes(".."))
        return say("it leads out of the repository");
    if (parts.includes("") || parts.includes("."))
        return say("it has an empty name between two slashes, or a single dot");
    if (parts.some((part) => part.toLowerCase() === ".git"))
        return say("git commits nothing that is in .git");
    if (/^[A-Za-z]:/.test(glob))
        return say("it starts with a drive; paths start at the root of the repository");
    return null;
}
function describeFolder({ text, glob, isWanted }, files) {
    const isFolder = isWanted && [...files].some((file) => file.startsWith(`${glob}/`));
    return isFolder ? `"${text}" names a folder. Write "${glob}/**" for everything in it.` : null;
}
function describeIdle(line, files, ignored) {
    const { text, isWanted } = line;
    const isOverruled = [...files].some((file) => line.matches(file));
    if (isOverruled && !isWanted) {
        return `"${text}" excludes no file, because a later line includes the same files. Move it below that line.`;
    }
    const covered = ignored.filter((file) => line.matches(file));
    if (!isWanted && covered.length > 0)
        return null;
    if (!isWanted) {
        const isFolder = [...files].some((file) => (0,plan_changes/* foldersAbove */.Zv)(file).some(line.matches));
        return `"${text}" excludes no file.${isFolder ? ` Write "${text}/**" for everything in the folders it matches.` : ""}`;
    }
    if (isOverruled)
        return `"${text}" matches only files that a later line excludes.`;
    const [first, ...more] = covered;
    if (first === undefined) {
        return `"${text}" matches no file. Name the files from the root of the repository.`;
    }
    const [named, are, them] = more.length === 0
        ? [`"${(0,decode_path/* showPath */.P8)(first)}"`, "is", "it"]
        : [`"${(0,decode_path/* showPath */.P8)(first)}" and ${more.length} more`, "are", "them"];
    return `"${text}" matches only ignored files: ${named} ${are} excluded by .gitignore. Change .gitignore to include ${them}.`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/git/inspect-files.js
var inspect_files = __webpack_require__(3880);
// EXTERNAL MODULE: ./build/src/git/stage-changes.js
var stage_changes = __webpack_require__(5076);
;// CONCATENATED MODULE: ./build/actions/commit-generated/judge-repositories.js






async function judgeRepositories({ folder, listDirty }, { repositories, submodules }, paths) {
    const refused = repositories.find((repository) => isWantedInside(folder, repository, paths));
    if (refused !== undefined)
        throw (0,stage_changes/* refuseRepository */.Pz)(refused);
    const filled = submodules.filter((submodule) => isFolder(folder, submodule));
    const checkedOut = filled.filter((submodule) => (0,external_node_fs_.existsSync)((0,inspect_files/* placeIn */.VV)(folder, `${submodule}/.git`)));
    for (const submodule of filled) {
        if (checkedOut.includes(submodule))
            continue;
        const lost = [...listInside(folder, submodule)].find(paths.isWanted);
        if (lost !== undefined)
            throw refuseInside(lost, submodule);
    }
    const wanted = checkedOut.filter((submodule) => isWantedInside(folder, submodule, paths));
    if (wanted.length === 0)
        return [];
    const dirty = await listDirty(wanted).catch((cause) => {
        throw unreadable(wanted, cause);
    });
    return dirty.length === 0 ? [] : [warnOfFiles(dirty)];
}
function refuseInside(file, submodule) {
    return new errors/* UserError */.y(`"${(0,decode_path/* showPath */.P8)(file)}" cannot be published: "${(0,decode_path/* showPath */.P8)(submodule)}" is a submodule of the branch, and its files are in another repository. Write to another folder, or remove the submodule from the branch first.`);
}
function unreadable(submodules, cause) {
    const names = submodules.map((name) => `"${(0,decode_path/* showPath */.P8)(name)}"`).join(", ");
    return new errors/* UserError */.y(`Git cannot read a submodule that matches \`paths\`, one of ${names}. Check it out again, or remove its folder.`, { cause });
}
function warnOfFiles(submodules) {
    const names = submodules.map((name) => `"${(0,decode_path/* showPath */.P8)(name)}"`).join(", ");
    const what = submodules.length === 1 ? "submodule" : "submodules";
    return `Files in the ${what} ${names} differ from the commit that is checked out there. They are not published, only the commit is.`;
}
function isWantedInside(folder, repository, paths) {
    let isEmpty = true;
    let isExcluded = true;
    for (const file of listInside(folder, repository)) {
        if (paths.isWanted(file))
            return true;
        isEmpty = false;
        isExcluded &&= paths.isExcluded(file);
    }
    return paths.isWanted(repository) && !(isEmpty ? paths.isExcluded(`${repository}/.git`) : isExcluded);
}
function* listInside(folder, below) {
    for (const entry of (0,external_node_fs_.readdirSync)(external_node_path_.join(folder, below), { withFileTypes: true })) {
        const file = `${below}/${entry.name}`;
        if (entry.name === ".git")
            continue;
        if (entry.isDirectory())
            yield* listInside(folder, file);
        else
            yield file;
    }
}
function isFolder(folder, file) {
    return (0,external_node_fs_.lstatSync)((0,inspect_files/* placeIn */.VV)(folder, file), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/capture.js




async function capture(judged, staging, { base, paths, ifNoMatch, ignoredFields }) {
    const [candidates, working] = [await judged.listCandidates(base), await judged.listFiles()];
    const { files } = working;
    const inSubmodules = await judgeRepositories(judged, working, paths);
    const verdict = await judgePaths(paths, new Set([...files, ...candidates]), () => judged.listIgnored());
    if (!verdict.hasMatch && ifNoMatch === "fail") {
        throw new errors/* UserError */.y(`No line of \`paths\` matches a file that can be published, so nothing was published. ${verdict.faults.join(" ")} Set \`if-no-match\` to warn or ignore if that is expected.`);
    }
    const all = await staging.compare(candidates.filter(paths.isWanted), base);
    const dropped = await findVolatile(all, { fields: ignoredFields, staging });
    const changes = all.filter((change) => !dropped.has(change));
    const faults = ifNoMatch === "ignore" ? [] : verdict.faults;
    return { changes, hasMatch: verdict.hasMatch, warnings: [...faults, ...inSubmodules] };
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/find-leftovers.js

const MAX_NAMED = 5;
function findLeftovers(folder) {
    const found = listProcesses().filter((id) => isFrom(id, folder));
    if (found.length === 0)
        return [];
    const named = found.slice(0, MAX_NAMED).map((id) => `${id} (${describe(id)})`);
    const more = found.length > MAX_NAMED ? ` and ${found.length - MAX_NAMED} more` : "";
    const [what, it] = found.length === 1 ? ["a process", "it"] : ["processes", "them"];
    return [
        `The generator has ended, but left ${what} running: ${named.join(", ")}${more}. Anything that is written from now on may be lost or published in part. Have the generator wait for ${it}.`,
    ];
}
function listProcesses() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .map(Number)
            .filter((id) => id > 0 && id !== process.pid);
    }
    catch {
        return [];
    }
}
function isFrom(id, folder) {
    const read = (get) => {
        try {
            return get();
        }
        catch {
            return "";
        }
    };
    const cwd = read(() => (0,external_node_fs_.readlinkSync)(`/proc/${id}/cwd`));
    if (cwd === folder || cwd.startsWith(`${folder}/`))
        return true;
    return read(() => (0,external_node_fs_.readFileSync)(`/proc/${id}/environ`, "utf8")).includes(`=${folder}`);
}
function describe(id) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ").trim().slice(0, 60) || "no command line";
    }
    catch {
        return "ended meanwhile";
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/workflow-commands.js
var workflow_commands = __webpack_require__(1199);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/actions/commit-generated/run-command.js




const GRACE_MS = 5000;
const LATE_OUTPUT_MS = 1000;
async function runCommand(command) {
    if (!(0,external_node_fs_.existsSync)(command.cwd)) {
        throw new errors/* UserError */.y(`The folder in which the command should start is not in the newest commit: "${command.cwd}".`);
    }
    const child = (0,external_node_child_process_.spawn)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command.script], {
        cwd: command.cwd,
        env: cleanEnvironment(command.env),
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    await (0,external_node_events_.once)(child, "spawn").catch((cause) => {
        throw new errors/* UserError */.y("bash, which runs the command, could not be started. Install it or put it on PATH.", { cause });
    });
    const kill = (signal) => killGroup(child.pid, signal);
    let isOverdue = false;
    let killer;
    let streamCloser;
    const timer = setTimeout(() => {
        isOverdue = true;
        kill("SIGTERM");
        killer = setTimeout(() => kill("SIGKILL"), GRACE_MS);
    }, command.timeoutMs);
    const unhook = passSignalsOn(kill);
    const closed = (0,external_node_events_.once)(child, "close");
    const printed = printLines([child.stdout, child.stderr], command);
    try {
        const [code, signal] = (await (0,external_node_events_.once)(child, "exit"));
        kill("SIGKILL");
        streamCloser = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream.destroy()), LATE_OUTPUT_MS);
        await Promise.all([closed, printed]);
        if (isOverdue)
            return { kind: "timed-out" };
        return code === 0 ? { kind: "done" } : { kind: "failed", code, signal };
    }
    finally {
        clearTimeout(timer);
        clearTimeout(killer);
        clearTimeout(streamCloser);
        unhook();
    }
}
const OURS = /^(?:INPUT_|GITHUB_OUTPUT$|GITHUB_STATE$|ACTIONS_RUNTIME_TOKEN$)/i;
const ELSEWHERE = /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE)$/;
function cleanEnvironment(env) {
    const isKept = (name) => !OURS.test(name) && !ELSEWHERE.test(name);
    return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
}
function killGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if (!["ESRCH", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
}
function passSignalsOn(kill) {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const onSignal = (signal) => {
        kill("SIGKILL");
        unhook();
        process.kill(process.pid, signal);
    };
    const unhook = () => {
        for (const signal of signals)
            process.off(signal, onSignal);
    };
    for (const signal of signals)
        process.on(signal, onSignal);
    return unhook;
}
const MAX_LINE = 16_384;
async function printLines(streams, { maxOutput, onLine }) {
    let passed = 0;
    let left = 0;
    const take = (line) => {
        if (passed + line.length > maxOutput)
            left += line.length + 1;
        else
            onLine(line);
        passed += line.length + 1;
    };
    await Promise.all(streams.map((stream) => splitLines(stream.setEncoding("utf8"), take)));
    if (left > 0)
        onLine(`(${left} more characters of output left out)`);
}
async function splitLines(stream, take) {
    let rest = "";
    try {
        for await (const text of stream) {
            const lines = (rest + text).split(/\r?\n/);
            rest = lines.pop();
            for (const line of lines)
                take(line);
            for (; rest.length > MAX_LINE; rest = rest.slice(MAX_LINE))
                take(rest.slice(0, MAX_LINE));
        }
    }
    catch (error) {
        if (error.code !== "ERR_STREAM_PREMATURE_CLOSE")
            throw error;
    }
    if (rest !== "")
        take(rest);
}

// EXTERNAL MODULE: ./build/src/git/clone.js
var git_clone = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/src/git/git-environment.js
var git_environment = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/src/git/redact.js
var redact = __webpack_require__(9797);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(7870);
;// CONCATENATED MODULE: ./build/actions/commit-generated/watch-files.js






async function watchFiles({ clone }, isWanted, env) {
    if (clone === null)
        return { describeChanges: async () => [] };
    const { toplevel } = clone;
    const git = (0,run_git/* createGit */.l)({
        cwd: toplevel,
        env: (0,git_environment/* gitEnvironment */._)(env, (0,git_clone/* trust */.t)(toplevel)),
        redact: (0,redact/* redactWith */.Q)(undefined),
    });
    const look = async () => stamp(toplevel, (await listFiles(git)).filter(isWanted));
    const before = await look();
    return {
        async describeChanges() {
            const after = await look();
            const all = [...new Set([...before.keys(), ...after.keys()])].sort();
            return watch_files_describe(all.filter((file) => before.get(file) !== after.get(file)));
        },
    };
}
async function listFiles(git) {
    const { stdout } = await git.run(["ls-files", "-z", "--cached", "--others"]);
    return [...new Set((0,decode_path/* splitPaths */.DZ)(stdout))];
}
async function stamp(folder, files) {
    const stamps = new Map();
    for (const file of files) {
        const stats = await (0,promises_.lstat)(Buffer.concat([Buffer.from(`${folder}/`), (0,decode_path/* encodePath */.O0)(file)]), { bigint: true }).catch(() => null);
        if (stats !== null)
            stamps.set(file, [stats.ino, stats.mode, stats.size, stats.mtimeNs, stats.ctimeNs].join(" "));
    }
    return stamps;
}
function watch_files_describe([first, ...others]) {
    if (first === undefined)
        return [];
    const named = [first, ...others].slice(0, 5).map((file) => `"${(0,decode_path/* showPath */.P8)(file)}"`);
    const more = others.length > 4 ? ` and ${others.length - 4} more` : "";
    return [
        `The command changed files of the job's checkout that match \`paths\`: ${named.join(", ")}${more}. They were not published. The command has to write below the folder it starts in, or below $GITHUB_WORKSPACE.`,
    ];
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/run-generator.js







const MAX_OUTPUT = 1_000_000;
async function runGenerator(run) {
    const { script, worktree, checkout, runtime } = run;
    const minutes = run.inputs["timeout-minutes"];
    const title = firstLine(script);
    const watch = await watchFiles(checkout, run.paths.isWanted, runtime.env);
    const group = openLogGroup(title, runtime);
    const end = await runCommand({
        script,
        cwd: external_node_path_.join(worktree.folder, run.destination.prefix),
        env: { ...runtime.env, GITHUB_WORKSPACE: worktree.folder, PIPEKEEPER_CHECKOUT: checkout.folder },
        timeoutMs: minutes * 60_000,
        maxOutput: MAX_OUTPUT,
        onLine: group.write,
    }).finally(() => group.close());
    if (end.kind === "done")
        return { warnings: await watch.describeChanges() };
    const how = end.kind === "timed-out"
        ? `did not end within ${(0,count/* count */.U9)(minutes, "minute")} and was stopped`
        : `failed with ${end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`}`;
    const remedy = end.kind === "timed-out" ? "Make it faster or raise `timeout-minutes`." : "Its output is in the log.";
    throw new errors/* UserError */.y(`The generator "${title}" ${how}; nothing was published. ${remedy}`);
}
function firstLine(script) {
    return script.trim().split("\n")[0] ?? "";
}
function openLogGroup(title, { env, log, print }) {
    if (env.GITHUB_ACTIONS !== "true")
        return { write: log, close: () => undefined };
    const resume = (0,external_node_crypto_.randomUUID)();
    print(`::group::Generator: ${title.replaceAll("%", "%25").replaceAll("\r", "%0D")}`);
    print(`::stop-commands::${resume}`);
    return {
        write: (line) => print(line.replaceAll("##[", () => (0,workflow_commands/* escapeCommands */.g)("##["))),
        close() {
            print(`::${resume}::`);
            print("::endgroup::");
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/warn-of-pointers.js

const ATTRIBUTES = ".gitattributes";
async function warnOfPointers([first], { published }, { target, paths }) {
    if (first === undefined || !target.history.startsWith("orphan") || paths.isWanted(ATTRIBUTES))
        return [];
    if ((await published.read(ATTRIBUTES)) !== null)
        return [];
    return [
        `"${(0,decode_path/* showPath */.P8)(first)}" is in Git LFS, but branch "${target.targetBranch}" has no .gitattributes. A checkout of that branch gets the pointer instead of the file. Add a line ".gitattributes" to \`paths\`.`,
    ];
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/generate.js









async function generate(tip, target, job) {
    const { inputs, paths, script } = job;
    const ran = await runInWorktree(tip, script, job);
    const { changes, hasMatch, warnings } = await capture(ran.worktree, tip.staging, {
        base: tip.base,
        paths,
        ifNoMatch: inputs["if-no-match"],
        ignoredFields: inputs["ignore-json-fields"],
    });
    const written = changes.filter(({ to }) => to !== null).map((change) => change.path);
    const large = target.history.startsWith("orphan") ? await (0,upload_lfs/* listLargePaths */.sd)(ran.worktree.area, written) : [];
    const pointers = await warnOfPointers([...large], tip, { target, paths });
    return {
        paths: changes.map((change) => change.path),
        staging: { ...tip.staging, compare: async () => changes },
        report: { hasMatch, warnings: [...ran.warnings, ...warnings, ...pointers] },
    };
}
async function runInWorktree({ worktree, repository }, script, job) {
    if (worktree === null || repository === null)
        throw new Error("A generator needs a working tree");
    const restore = await rememberRepository(repository.gitDirectory);
    const { warnings } = await runGenerator({ ...job, script, worktree });
    if (!(0,is_folder/* isFolder */.l)(worktree.folder))
        throw hasRemoved("the folder it ran in", script);
    if (!(0,is_folder/* isFolder */.l)(external_node_path_.join(repository.gitDirectory, "objects")))
        throw hasRemoved("the git repository it ran in", script);
    await restore();
    return { worktree, warnings: [...findLeftovers(worktree.folder), ...warnings] };
}
function hasRemoved(what, script) {
    return new errors/* UserError */.y(`The generator "${firstLine(script)}" has removed ${what}; nothing was published. It may write and remove files there, but must not remove the folder itself.`);
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
;// CONCATENATED MODULE: ./build/actions/commit-generated/inputs.js


const inputs_inputs = {
    run: inputs/* input */.hF.optionalText(),
    paths: inputs/* input */.hF.lines(),
    rerun: inputs/* input */.hF.flag(),
    append: inputs/* input */.hF.optionalText(),
    "append-key": inputs/* input */.hF.optionalText(),
    "on-conflict": inputs/* input */.hF.choice("fail", "ours"),
    "if-no-match": inputs/* input */.hF.choice("fail", "warn", "ignore"),
    "ignore-json-fields": inputs/* input */.hF.lines(),
    "timeout-minutes": inputs/* input */.hF.count(1),
    config: inputs/* input */.hF.optionalText(),
    transport: inputs/* input */.hF.choice("git", "api", "auto"),
    ...shared_inputs/* publishingInputs */.lo,
};

// EXTERNAL MODULE: ./build/src/git/check-path.js
var check_path = __webpack_require__(7256);
;// CONCATENATED MODULE: ./build/actions/commit-generated/plan-work.js



function planWork(inputs) {
    const append = planAppend(inputs);
    const globs = append !== null && inputs.paths.length === 0 ? [escapeGlob(append.file)] : inputs.paths;
    const paths = parsePaths(globs);
    if (append !== null && !paths.isWanted(append.file)) {
        throw new errors/* UserError */.y(`append: "${append.file}" does not match \`paths\`, so it would not be published. Add it to \`paths\`, or leave \`paths\` empty.`);
    }
    const script = inputs.run ?? null;
    if (script !== null && inputs.rerun && append === null) {
        return { work: { kind: "derive again", script }, paths };
    }
    return { work: { kind: "same changes", script, append }, paths };
}
function planAppend({ append, "append-key": key }) {
    if (append !== undefined)
        return { file: (0,check_path/* checkPath */.C)(append), key: key ?? null };
    if (key === undefined)
        return null;
    throw new errors/* UserError */.y(`append-key: "${key}" is the field of a file of records, but no file is named. Set \`append\` to the file, or leave \`append-key\` out.`);
}
function escapeGlob(file) {
    return file.replace(/[\\*?[\]{}()!@+]/g, "\\$&");
}

// EXTERNAL MODULE: ./build/src/publish/describe-fallback.js
var describe_fallback = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/commit-generated/render-outcome.js




function renderOutcome(publication, work) {
    const { kind, attempts, durationMs, insteadOf } = publication;
    const paths = kind === "published" || kind === "dry-run" ? publication.paths.map(decode_path/* showPath */.P8) : [];
    const sentence = describeSentence(publication, work);
    return {
        sentence,
        summary: `### Generated files\n\n${(0,markdown/* escapeMarkdown */.FV)(sentence, 2000)}\n${paths.length > 0 ? `\n${renderPaths(paths)}\n` : ""}`,
        outputs: {
            outcome: kind,
            changed: String(paths.length > 0),
            "commit-sha": kind === "published" ? publication.commit : "",
            attempts: String(attempts),
            paths: paths.join("\n"),
            "duration-ms": String(durationMs),
        },
        warnings: [
            ...(publication.report?.warnings ?? []),
            ...publication.warnings,
            ...(insteadOf === null ? [] : [(0,describe_fallback/* warnOfFallback */.w)("what was generated", insteadOf, publication.branch)]),
        ],
        ...(kind === "failed" ? { failure: sentence } : {}),
    };
}
function describeSentence(publication, work) {
    const where = `branch "${publication.branch}"`;
    if (publication.kind === "failed")
        return describeFailure(publication, work);
    const files = (0,count/* count */.U9)(publication.paths.length, "file");
    if (publication.kind === "dry-run")
        return `Dry run: would publish ${files} to ${where}.`;
    if (publication.kind === "published") {
        return `Published ${files} to ${where} as ${publication.commit}, at attempt ${publication.attempts}.`;
    }
    const isNothing = publication.report?.hasMatch === false;
    if (work.script === null) {
        if (isNothing)
            return `Unchanged: earlier steps left nothing to publish to ${where}.`;
        return `Unchanged: ${where} already has what earlier steps left.`;
    }
    if (isNothing)
        return `Unchanged: the generator produced nothing to publish to ${where}.`;
    return `Unchanged: ${where} already has what the generator makes.`;
}
function describeFailure({ message, refusal }, work) {
    if (refusal.kind !== "raced" || work.kind !== "derive again")
        return message;
    return `${message} The command ran again after each lost race. Set \`rerun: false\` if its files do not depend on the newest commit, use \`append\` to add records to one file, or put the jobs that write to the branch into one \`concurrency\` group.`;
}
function renderPaths(paths) {
    const shown = paths.slice(0, 50).map((file) => `    ${JSON.stringify(file).slice(1, -1)}`);
    return [...shown, ...(paths.length > 50 ? [`    and ${paths.length - 50} more`] : [])].join("\n");
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/git/tree.js
var tree = __webpack_require__(5592);
;// CONCATENATED MODULE: ./build/src/publish/place-changes.js

function placeChanges(made, tip) {
    const changes = [];
    const conflicts = [];
    const removed = new Set(made.filter(({ to }) => to === null).map(({ path }) => path));
    const findBlocker = openBlockers(tip, removed);
    const blocked = made.filter(({ path, to }) => to !== null && findBlocker(path)).map(({ path }) => path);
    for (const { path, from, to } of made) {
        const there = tip.get(path) ?? null;
        if (isSame(there, to))
            continue;
        if (!isSame(there, from))
            conflicts.push(path);
        changes.push({ path, from: there, to });
    }
    return { changes, conflicts, blocked };
}
function isSame(a, b) {
    return a?.id === b?.id && a?.mode === b?.mode;
}
function openBlockers(tip, removed) {
    const stays = (path) => tip.has(path) && !removed.has(path);
    const folders = new Set([...tip.keys()].filter((path) => !removed.has(path)).flatMap(plan_changes/* foldersAbove */.Zv));
    return (path) => folders.has(path) || (0,plan_changes/* foldersAbove */.Zv)(path).some(stays);
}

// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(3866);
;// CONCATENATED MODULE: ./build/src/publish/read-blob.js

async function readBlob(repository, id) {
    await repository.fetchFoundBlobs([id]);
    for await (const bytes of (0,blobs/* streamBlobs */.n)(repository.git, [id], Number.MAX_SAFE_INTEGER)) {
        if (bytes !== null)
            return bytes;
    }
    throw new Error(`blob ${id} is missing`);
}

// EXTERNAL MODULE: ./build/src/state/kept-json.js
var kept_json = __webpack_require__(9414);
// EXTERNAL MODULE: ./build/src/state/list-children.js
var list_children = __webpack_require__(4087);
;// CONCATENATED MODULE: ./build/actions/commit-generated/records.js


function readRecords(bytes, file) {
    const text = decode(bytes);
    if (text === null)
        return { fault: "is not UTF-8 text" };
    const isArrayName = /\.json$/i.test(file);
    const isLinesName = /\.(?:jsonl|ndjson)$/i.test(file);
    const json = text.trim();
    if (json === "")
        return { form: isArrayName ? "array" : "lines", text, places: [] };
    if (!isLinesName && json.startsWith("[")) {
        const fault = findFault(json);
        if (fault === null)
            return { form: "array", text, places: [...(0,list_children/* listChildren */.A)(text, text.indexOf("["))] };
        if (isArrayName)
            return { fault: `is not a JSON array (${fault})` };
    }
    if (isArrayName)
        return { fault: 'is not a JSON array: it does not start with "["' };
    return readLines(text);
}
function recordTexts({ text, places }) {
    return places.map(({ start, end }) => text.slice(start, end));
}
function canonicalText(json, depth = 0) {
    const text = json.trim();
    if (depth > 200)
        return text;
    const inner = (each) => canonicalText(each, depth + 1);
    if (text.startsWith("["))
        return `[${(0,kept_json/* splitElements */.yv)(text).map(inner).join(",")}]`;
    if (text.startsWith("{")) {
        const members = [...(0,kept_json/* splitMembers */.yx)(text)].map(([key, value]) => `${JSON.stringify(key)}:${inner(value)}`);
        return `{${members.sort().join(",")}}`;
    }
    return text.startsWith('"') ? JSON.stringify(JSON.parse(text)) : text;
}
function keyOf(record, field) {
    const value = record.trimStart().startsWith("{") ? (0,kept_json/* splitMembers */.yx)(record).get(field) : undefined;
    return value === undefined ? null : canonicalText(value);
}
function readLines(text) {
    const places = [];
    let start = 0;
    for (const [index, line] of text.split("\n").entries()) {
        const record = line.trim();
        if (record !== "") {
            const fault = findFault(record);
            if (fault !== null)
                return { fault: `is not JSON lines: line ${index + 1} is not JSON (${fault})` };
            const at = start + line.indexOf(record);
            places.push({ start: at, end: at + record.length });
        }
        start += line.length + 1;
    }
    return { form: "lines", text, places };
}
function findFault(json) {
    try {
        JSON.parse(json);
        return null;
    }
    catch (error) {
        return error.message.replace(/\s+/g, " ").slice(0, 200);
    }
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/json-layout.js


function detectLayout(file) {
    return file.form === "lines" ? detectLines(file) : detectArray(file);
}
function printJson(json, layout, depth = layout.depth) {
    const text = json.trim();
    const isObject = text.startsWith("{");
    if (!isObject && !text.startsWith("["))
        return text;
    const { indent, lineEnd, gap } = layout;
    const inner = (each) => printJson(each, layout, depth + 1);
    const colon = `:${indent === null ? gap : " "}`;
    const children = isObject
        ? [...(0,kept_json/* splitMembers */.yx)(text)].map(([key, value]) => `${JSON.stringify(key)}${colon}${inner(value)}`)
        : (0,kept_json/* splitElements */.yv)(text).map(inner);
    const [open, close] = isObject ? ["{", "}"] : ["[", "]"];
    if (children.length === 0)
        return open + close;
    if (indent === null)
        return `${open}${children.join(`,${gap}`)}${close}`;
    const line = (level) => lineEnd + indent.repeat(level);
    return `${open}${line(depth + 1)}${children.join(`,${line(depth + 1)}`)}${line(depth)}${close}`;
}
function detectLines(file) {
    const lineEnd = lineEndOf(file.text);
    return {
        open: byteOrderMarkOf(file.text),
        between: lineEnd,
        close: isEnded(file.text) ? lineEnd : "",
        record: { indent: null, lineEnd, depth: 0, gap: gapOf(recordTexts(file)) },
    };
}
function detectArray(file) {
    const { text, places } = file;
    const lineEnd = lineEndOf(text);
    const [first, second] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined) {
        return {
            open: `${byteOrderMarkOf(text)}[${lineEnd}  `,
            between: `,${lineEnd}  `,
            close: `${lineEnd}]${isEnded(text) ? lineEnd : ""}`,
            record: { indent: "  ", lineEnd, depth: 1, gap: " " },
        };
    }
    const records = recordTexts(file);
    const gap = gapOf(records);
    const open = text.slice(0, first.start);
    const margin = /\n([ \t]*)$/.exec(open)?.[1];
    const alone = margin === undefined ? `,${gap}` : `,${lineEnd}${margin}`;
    const multiLine = records.find((record) => record.includes("\n"));
    return {
        open,
        between: second === undefined ? alone : text.slice(first.end, second.start),
        close: text.slice(last.end),
        record: {
            indent: multiLine === undefined ? null : stepOf(multiLine, margin ?? ""),
            lineEnd,
            depth: multiLine !== undefined && margin ? 1 : 0,
            gap,
        },
    };
}
function stepOf(record, margin) {
    const inner = /\n([ \t]*)\S/.exec(record)?.[1] ?? "";
    return (inner.startsWith(margin) ? inner.slice(margin.length) : inner) || "  ";
}
function gapOf(records) {
    const sample = records.find((record) => !record.includes("\n") && record.startsWith("{")) ?? "";
    return /:( ?)/.exec(sample.replace(/"(?:\\.|[^"\\])*"/g, '""'))?.[1] ?? "";
}
function lineEndOf(text) {
    return text.includes("\r\n") ? "\r\n" : "\n";
}
function byteOrderMarkOf(text) {
    return text.startsWith("\ufeff") ? "\ufeff" : "";
}
function isEnded(text) {
    return text.trim() === "" || text.endsWith("\n");
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/merge-records.js


function mergeRecords({ base, ours, tip, key }) {
    const mine = groupRecords(ours, key);
    const news = findNews(base, ours).map((record) => identityOf(record, key));
    const wanted = new Map(news.map((identity) => [identity, mine.get(identity) ?? []]));
    const theirs = groupRecords(tip, key);
    const written = new Set();
    const replaced = recordTexts(tip).map((record) => {
        const identity = identityOf(record, key);
        const texts = wanted.get(identity);
        const isFirst = !written.has(identity);
        written.add(identity);
        if (texts === undefined || isEqualOnly(identity))
            return [{ text: record, isOurs: false }];
        if (!isFirst)
            return [];
        return replace(theirs.get(identity) ?? [], texts);
    });
    const isAdded = (identity) => !written.has(identity);
    const added = [...wanted].filter(([identity]) => isAdded(identity)).flatMap(([, texts]) => texts);
    return print({ replaced, added, ours, tip });
}
function findNews(base, ours) {
    const before = new Set(recordTexts(base).map((record) => canonicalText(record)));
    return recordTexts(ours).filter((record) => !before.has(canonicalText(record)));
}
function groupRecords(file, key) {
    const groups = new Map();
    for (const record of recordTexts(file)) {
        const identity = identityOf(record, key);
        const group = groups.get(identity) ?? new Map();
        group.set(canonicalText(record), record);
        groups.set(identity, group);
    }
    return new Map([...groups].map(([identity, group]) => [identity, [...group.values()]]));
}
function replace(theirs, ours) {
    const known = new Map(theirs.map((record) => [canonicalText(record), record]));
    return ours.map((record) => {
        const kept = known.get(canonicalText(record));
        return kept === undefined ? { text: record, isOurs: true } : { text: kept, isOurs: false };
    });
}
function identityOf(record, key) {
    const value = key === null ? null : keyOf(record, key);
    return value === null ? `record ${canonicalText(record)}` : `key ${value}`;
}
function isEqualOnly(identity) {
    return identity.startsWith("record ");
}
function print({ replaced, added, ours, tip }) {
    if (added.length === 0 && replaced.every((pieces) => pieces.every(({ isOurs }) => !isOurs))) {
        const isWhole = replaced.every((pieces) => pieces.length === 1);
        if (isWhole)
            return tip.text;
    }
    const layout = detectLayout(tip.places.length > 0 ? tip : chooseModel(ours, tip));
    const isAlike = isSameLayout(layout.record, detectLayout(ours).record);
    const lay = (text) => (isAlike ? text : printJson(text, layout.record));
    const { text, places } = tip;
    const [first] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined) {
        return `${layout.open}${added.map(lay).join(layout.between)}${layout.close}`;
    }
    let printed = "";
    for (const [index, pieces] of replaced.entries()) {
        if (pieces.length === 0)
            continue;
        const before = places[index - 1];
        if (before !== undefined)
            printed += text.slice(before.end, places[index]?.start);
        printed += pieces.map((piece) => (piece.isOurs ? lay(piece.text) : piece.text)).join(layout.between);
    }
    const more = added.map((record) => `${layout.between}${lay(record)}`).join("");
    return `${text.slice(0, first.start)}${printed}${more}${text.slice(last.end)}`;
}
function chooseModel(ours, tip) {
    if (tip.text.trim() === "" || tip.form === ours.form)
        return ours;
    return tip;
}
function isSameLayout(a, b) {
    return a.indent === b.indent && a.depth === b.depth && (a.indent === null || a.lineEnd === b.lineEnd);
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/append-records.js




async function appendRecords({ file, key }, made, { there, repository, forms }) {
    const change = made.changes.find(({ path }) => path === file);
    if (change === undefined && made.files.has(file))
        return null;
    if (change === undefined) {
        throw new errors/* UserError */.y(`append: there is no file "${file}" with records to add. Nothing was published. Write it to this path from the root of the repository, and make sure that it is not ignored.`);
    }
    const { from, to } = change;
    if (to === null) {
        throw new errors/* UserError */.y(`append: "${file}" was removed, but \`append\` only adds records. Nothing was published. Write the file, or leave \`append\` out.`);
    }
    const found = there.get(file) ?? null;
    const isFiltered = (await forms?.readConversions([file]))?.filtered.has(file) ?? false;
    const base = await readVersion(from, `of commit ${made.base.slice(0, 10)}`);
    const ours = await readVersion(to, "of this job");
    const tip = await readVersion(found, "on the branch");
    checkKey(findNews(base, ours));
    const text = mergeRecords({ base, ours, tip, key });
    if (found !== null && text === tip.text)
        return null;
    return { path: file, from: found, to: { mode: found?.mode ?? to.mode, id: await store(text) } };
    async function store(merged) {
        const stored = isFiltered ? await forms?.store(new Map([[file, Buffer.from(merged)]])) : undefined;
        return stored?.get(file)?.id ?? repository.git.text(["hash-object", "-w", "--stdin"], { input: merged });
    }
    async function readContent(stored, which) {
        if (!isFiltered)
            return readBlob(repository, stored.id);
        const content = (await forms?.restore(new Map([[file, stored]])))?.get(file);
        if (content !== undefined)
            return content;
        throw new errors/* UserError */.y(`append: "${file}" ${which} could not be read: its filter in .gitattributes failed. Nothing was published. Check that the filter, or Git LFS, works in this job.`);
    }
    async function readVersion(stored, which) {
        const isRegular = stored === null || stored.mode.startsWith("100");
        const bytes = stored !== null && isRegular ? await readContent(stored, which) : Buffer.alloc(0);
        const records = isRegular ? readRecords(bytes, file) : { fault: "is not a regular file" };
        if (!("fault" in records))
            return records;
        throw new errors/* UserError */.y(`append: "${file}" ${which} ${records.fault}. Nothing was published. Expected a JSON array, or JSON lines; correct the file.`);
    }
    function checkKey(news) {
        if (key === null || news.length === 0 || news.some((record) => keyOf(record, key) !== null))
            return;
        throw new errors/* UserError */.y(`append-key: no new record of "${file}" has the field "${key}". Nothing was published. Name a field that the records have.`);
    }
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/judge-conflicts.js


function judgeConflicts({ conflicts, blocked }, base, { inputs, work, target }) {
    const branch = `branch "${target.targetBranch}"`;
    const since = `commit ${base.slice(0, 10)}`;
    if (blocked.length > 0) {
        throw new errors/* UserError */.y(`${list(blocked)} cannot be published: on ${branch}, a file or folder that this job did not make is in the way. Nothing was published. Publish to another path, or remove what is there first.`);
    }
    if (conflicts.length === 0)
        return [];
    const change = `${list(conflicts)} changed on ${branch} since ${since}`;
    if (inputs["on-conflict"] === "ours")
        return [`${change}, and \`on-conflict: ours\` replaced it.`];
    const how = work.script === null ? "which is checked out" : "on which the command ran";
    const remedy = work.script === null
        ? "Run the job again on the newest commit, or set `on-conflict: ours` to overwrite."
        : "Run the job again, leave `rerun` at true, or set `on-conflict: ours` to overwrite.";
    throw new errors/* UserError */.y(`${change}, ${how}. Nothing was published. ${remedy}`);
}
function list([first = "", ...others]) {
    const named = [first, ...others].slice(0, 5).map((file) => `"${(0,decode_path/* showPath */.P8)(file)}"`);
    return others.length > 4 ? `${named.join(", ")} and ${others.length - 4} more` : named.join(", ");
}

// EXTERNAL MODULE: ./build/src/git/filters.js
var git_filters = __webpack_require__(6345);
// EXTERNAL MODULE: ./build/src/git/list-working-files.js
var list_working_files = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/git/staging-area.js
var staging_area = __webpack_require__(5185);
;// CONCATENATED MODULE: ./build/src/git/checkout.js











const CAREFUL = [
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.untrackedCache", "false"],
    ["core.splitIndex", "false"],
    ["core.quotePath", "false"],
    ["gc.auto", "0"],
];
async function openCheckout(clone, options) {
    const { toplevel: folder, head: commit } = clone;
    if (commit === null) {
        throw new errors/* UserError */.y(`There is no commit yet in "${folder}". Check out the branch whose files are to be published.`);
    }
    const loose = new Set();
    const area = { ...(await openArea(clone, options)), isUntouched: (file) => !loose.has(file) };
    await copyIndex(area);
    const list = async (args) => {
        const { code, stdout, stderr } = await area.git.run(args, (0,staging_area/* inArea */.H)(area));
        if (code === 0)
            return (0,decode_path/* splitPaths */.DZ)(stdout);
        throw new errors/* UserError */.y(`The checkout at "${folder}" cannot be read; git says: ${stderr.trim().replaceAll("\n", "; ")}. Check it out again.`);
    };
    const unmerged = await list(["ls-files", "-z", "--unmerged"]);
    const torn = unmerged.map((line) => line.slice(line.indexOf("\t") + 1)).find(options.isWanted);
    if (torn !== undefined) {
        throw new errors/* UserError */.y(`"${(0,decode_path/* showPath */.P8)(torn)}" has a merge conflict in the checkout. Resolve it in the step that made it.`);
    }
    await area.git.run(["update-index", "-q", "--refresh"], (0,staging_area/* inArea */.H)(area));
    const log = await area.git.run(["log", "--walk-reflogs", "-100", "--format=%H %gs", "HEAD"], (0,staging_area/* inArea */.H)(area));
    const moves = log.stdout.toString().split("\n");
    const ownMoves = moves.findIndex((move) => !/^\w+ (?:commit|cherry-pick|revert|am|rebase)\b/.test(move));
    return {
        folder,
        area,
        commit,
        isOwnCommit: ownMoves > 0,
        async listCommitted() {
            const [before = ""] = (moves[ownMoves] ?? "").split(" ");
            return ownMoves === 0 || before === "" ? [] : list(["diff-tree", "-r", "-z", "--name-only", before, commit]);
        },
        async listCandidates() {
            const compare = ["--name-only", "-z", "--no-renames", "--ignore-submodules=dirty"];
            const [touched, staged, added] = await Promise.all([
                list(["diff-files", ...compare]),
                list(["diff-index", "--cached", ...compare, commit]),
                list(["ls-files", "-z", "--others", "--exclude-standard"]),
            ]);
            for (const file of [...touched, ...added])
                loose.add(file);
            return [...new Set([...staged, ...loose])].filter((file) => !isRepository(file)).sort();
        },
        listFiles: () => (0,list_working_files/* listWorkingFiles */.D)(list),
        listDirty: (submodules) => (0,list_working_files/* listDirtySubmodules */.W)(list, submodules),
        listIgnored: () => list(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"]),
        async lend(ids) {
            const input = [...new Set(ids)].map((id) => `${id}\n`).join("");
            if (input === "" || (await borrows(options.repository, clone)))
                return;
            const packs = external_node_path_.join(options.store.folder, "pack");
            await (0,promises_.mkdir)(packs, { recursive: true });
            await area.git.text(["pack-objects", "--quiet", external_node_path_.join(packs, "pack")], { ...(0,staging_area/* inArea */.H)(area), input });
        },
    };
}
async function openArea(clone, { repository, store, env }) {
    const trusted = (0,git_clone/* trust */.t)(clone.toplevel);
    const filters = await (0,git_filters/* readFilters */.M)({ clone, trusted, env });
    const settings = [...trusted, ...CAREFUL, ...filters, ["lfs.storage", largeFilesOf(repository)]];
    const git = (0,run_git/* createGit */.l)({
        cwd: clone.toplevel,
        env: {
            ...(0,git_environment/* userEnvironment */.n)(env, settings),
            GIT_TERMINAL_PROMPT: "0",
            GIT_OPTIONAL_LOCKS: "0",
            GIT_LITERAL_PATHSPECS: "1",
        },
        redact: (0,redact/* redactWith */.Q)(undefined),
    });
    return {
        git,
        filters,
        folder: clone.toplevel,
        env: { GIT_DIR: clone.gitDirectory, ...store.environment([objectsOf(clone)]) },
        index: external_node_path_.join(store.folder, "checkout-index"),
        trustsModes: true,
    };
}
async function copyIndex(area) {
    const own = external_node_path_.join(area.env.GIT_DIR, "index");
    const found = await (0,promises_.stat)(own).catch(() => null);
    if (found === null) {
        await area.git.text(["read-tree", "HEAD"], (0,staging_area/* inArea */.H)(area));
        const { stdout: absent } = await (0,staging_area/* runInArea */.u)(area, ["ls-files", "-z", "--deleted"]);
        await (0,staging_area/* runInArea */.u)(area, ["update-index", "--skip-worktree", "-z", "--stdin"], absent);
        return;
    }
    await (0,promises_.copyFile)(own, area.index);
    const seconds = Math.floor(found.mtimeMs / 1000);
    await (0,promises_.utimes)(area.index, seconds, seconds);
}
async function borrows({ gitDirectory }, clone) {
    const alternates = external_node_path_.join(gitDirectory, "objects", "info", "alternates");
    return (await (0,promises_.readFile)(alternates, "utf8").catch(() => "")).split("\n").includes(objectsOf(clone));
}
function objectsOf(clone) {
    return external_node_path_.join(clone.commonDirectory, "objects");
}
function largeFilesOf({ gitDirectory }) {
    return external_node_path_.join(gitDirectory, "lfs");
}
function isRepository(file) {
    return file.endsWith("/");
}

// EXTERNAL MODULE: ./build/src/git/history.js
var git_history = __webpack_require__(3626);
;// CONCATENATED MODULE: ./build/actions/commit-generated/made-files.js







async function openMadeFiles(job, tip, repository) {
    const { work, paths, checkout, store, runtime } = job;
    if (work.script === null) {
        const { clone } = checkout;
        if (clone === null)
            throw new Error("Files of earlier steps need a checkout");
        const judged = await openCheckout(clone, { repository, store, env: runtime.env, isWanted: paths.isWanted });
        const branch = job.destination.target.sourceBranch;
        const isChecked = judged.isOwnCommit || clone.branch === null;
        const isPushed = isChecked ? await isOnBranch(judged.commit, { source: tip.source, branch }, repository) : null;
        const isAhead = judged.isOwnCommit && isPushed !== true;
        const committed = isAhead ? (await judged.listCommitted()).filter(paths.isWanted) : [];
        const elsewhere = !judged.isOwnCommit && isPushed === false ? [describeElsewhere(judged.commit, branch)] : [];
        const warnings = isAhead ? [describeOwnCommit(judged.commit)] : elsewhere;
        return { judged, area: judged.area, base: judged.commit, lend: judged.lend, committed, warnings };
    }
    if (work.kind === "same changes" && work.append !== null)
        await restoreRecords(work.append.file, tip);
    const { worktree, warnings } = await runInWorktree(tip, work.script, job);
    const objects = store.environment([external_node_path_.join(repository.gitDirectory, "objects")]);
    const area = { ...worktree.area, env: { ...worktree.area.env, ...objects } };
    return { judged: worktree, area, base: tip.source, lend: async () => undefined, committed: [], warnings };
}
async function isOnBranch(commit, { source, branch }, repository) {
    if (await (0,git_history/* isAncestor */.QX)(repository, commit, source))
        return true;
    return (await (0,git_history/* fetchHistory */.Ny)(repository, [branch])) === null ? (0,git_history/* isAncestor */.QX)(repository, commit, source) : null;
}
async function restoreRecords(file, { source, worktree, repository, staging }) {
    if (worktree === null || repository === null)
        return;
    const place = external_node_path_.join(worktree.folder, file);
    const isFile = (await (0,promises_.lstat)(place).catch(() => null))?.isFile() ?? false;
    if (!isFile || !upload_lfs/* POINTER */.C7.test((await (0,promises_.readFile)(place)).toString("utf8", 0, 1024)))
        return;
    const [entry] = await (0,tree/* listEntries */.fi)(repository.git, source, [file]);
    const content = entry && (await staging.forms?.restore(new Map([[file, entry]])))?.get(file);
    if (content !== undefined)
        await (0,promises_.writeFile)(place, content);
}
function describeElsewhere(commit, branch) {
    return `Commit ${commit.slice(0, 10)} is checked out, and it is not on branch "${branch}". The files that differ from that commit were still applied to the branch. If the files were made for the branch, check out "${branch}".`;
}
function describeOwnCommit(commit) {
    return `Commit ${commit.slice(0, 10)}, which is checked out, was made in this job, and its contents are not published. Leave the files uncommitted, or push the commit yourself.`;
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/same-changes.js













const SUBMODULE = "160000";
function applySameChanges(job) {
    let made = null;
    return async (tip, target) => {
        const { repository } = tip;
        if (repository === null)
            throw new Error("Changes of files need git");
        await job.store.lendTo(repository);
        made ??= await makeChanges(job, { tip, target, repository });
        return applyChanges(made, job, { tip, target, repository });
    };
}
async function makeChanges(job, { tip, target, repository }) {
    const { paths, inputs } = job;
    const { judged, area, base, lend, committed, warnings } = await openMadeFiles(job, tip, repository);
    const staging = {
        compare: (paths, base) => (0,stage_changes/* stageChanges */.Gr)(area, paths, base),
        read: readFrom(repository),
        forms: tip.staging.forms,
    };
    const isNamed = inputs.paths.length > 0;
    const ifNoMatch = isNamed ? inputs["if-no-match"] : "ignore";
    const found = await capture(judged, staging, { base, paths, ifNoMatch, ignoredFields: [] });
    const files = new Map([...(await (0,stage_changes/* listStaged */.td)(area))].filter(([file]) => paths.isWanted(file)));
    const mayBeAlone = isAlone(target) || inputs["on-refused"] === "branch";
    const stored = mayBeAlone ? [...files.values()] : found.changes.map(({ to }) => to).filter((file) => file !== null);
    await lend(stored.filter(({ mode }) => mode !== SUBMODULE).map(({ id }) => id));
    const large = await (0,upload_lfs/* listLargePaths */.sd)(area, [...files.keys()]);
    return { ...found, base, files, large, committed, warnings: [...warnings, ...found.warnings] };
}
async function applyChanges(made, job, place) {
    const { work, paths, inputs } = job;
    const { tip, target, repository } = place;
    const append = work.kind === "same changes" ? work.append : null;
    const { base } = tip;
    const there = base === null ? new Map() : await same_changes_listFiles(repository, base);
    const wanted = isAlone(target) ? compareWhole(made.files, there, paths.isWanted) : made.changes;
    const plain = wanted.filter(({ path }) => path !== append?.file);
    const { forms } = tip.staging;
    const stored = { read: readFrom(repository), forms };
    const volatile = { fields: inputs["ignore-json-fields"], staging: stored };
    const placed = await dropVolatile(placeChanges(plain, there), plain, volatile);
    const warnings = [...made.warnings, ...judgeConflicts(placed, made.base, { inputs, work, target })];
    const appended = append === null ? null : await appendRecords(append, made, { there, repository, forms });
    const changes = appended === null ? placed.changes : [...placed.changes, appended];
    const large = changes.filter(({ path, to }) => to !== null && made.large.has(path)).map(({ path }) => path);
    warnings.push(...(await warnOfPointers(large, tip, { target, paths })));
    if (changes.length === 0)
        checkCommitted(made, there, target);
    const staging = {
        ...stored,
        compare: async () => changes,
        upload: (changes) => (0,upload_lfs/* uploadPointers */.Yg)(repository, { large: made.large, base }, changes),
    };
    return { paths: changes.map(({ path }) => path).sort(), staging, report: { hasMatch: made.hasMatch, warnings } };
}
function checkCommitted({ committed, files, base }, there, target) {
    if (committed.every((file) => (0,external_node_util_.isDeepStrictEqual)(files.get(file), there.get(file))))
        return;
    throw new errors/* UserError */.y(`Nothing was published: what earlier steps made is in commit ${base.slice(0, 10)} of this job, which is not on branch "${target.targetBranch}". Leave the files uncommitted, or push the commit yourself.`);
}
function isAlone({ history }) {
    return history.startsWith("orphan");
}
function readFrom(repository) {
    return async function* read(changes) {
        for (const { to } of changes)
            if (to !== null && to.mode !== SUBMODULE)
                yield await readBlob(repository, to.id);
    };
}
function compareWhole(files, there, isWanted) {
    const paths = [...new Set([...files.keys(), ...[...there.keys()].filter(isWanted)])];
    return paths.map((path) => ({ path, from: there.get(path) ?? null, to: files.get(path) ?? null }));
}
async function same_changes_listFiles({ git }, commit) {
    const entries = await (0,tree/* listTree */.nT)(git, commit, null);
    return new Map(entries.filter(({ mode }) => mode !== "040000").map(({ path, mode, id }) => [path, { mode, id }]));
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/main.js












const NO_FILES = { prefix: "", state: [], published: [], compared: [] };
/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "commit-generated",
    inputs: inputs_inputs,
    readCommitted: read_committed/* readCommittedConfig */.b,
    async run(inputs, runtime) {
        const planned = planWork(inputs);
        const destination = await (0,publish_destination/* planDestination */.Q)(inputs, runtime, "generated");
        const { clone } = destination;
        const { work } = planned;
        checkGit(destination.git);
        if (work.script === null && clone === null)
            throw noCheckout(inputs.root);
        const checkout = { folder: clone?.toplevel ?? runtime.cwd, clone };
        const store = await openObjectStore(runtime.env);
        const job = { ...planned, inputs, destination, checkout, store, runtime };
        const publication = await (0,publish_files/* publishFiles */.b)({
            inputs,
            destination,
            scope: work.script === null ? NO_FILES : null,
            transport: inputs.transport,
            outputName: (0,choose_fallback/* nameOutput */.H)("generated", [destination.prefix, ...inputs.paths, inputs.append ?? ""]),
            derive: work.kind === "derive again"
                ? (tip, target) => generate(tip, target, { ...job, script: work.script })
                : applySameChanges(job),
        }, runtime).finally(() => store.remove());
        return renderOutcome(publication, work);
    },
}));
function noCheckout(root) {
    return new errors/* UserError */.y(`There is no git checkout at "${root}", so there are no files of earlier steps to commit. Check the repository out in an earlier step, or set \`run\` to a command that makes the files.`);
}
function checkGit(git) {
    if (git.kind === "usable")
        return;
    const found = git.kind === "missing" ? "there is no git on PATH" : `git is version ${git.version}`;
    throw new errors/* UserError */.y(`This action needs git 2.31 or later with every transport, but ${found}. Install git.`);
}


/***/ }),

/***/ 5967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
// EXTERNAL MODULE: ./build/src/publish/publish-state.js
var publish_state = __webpack_require__(50);
// EXTERNAL MODULE: ./build/src/state/read-state.js + 2 modules
var read_state = __webpack_require__(303);
// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/maintain-queue/inputs.js


const inputs_inputs = {
    ...shared_inputs/* stateWritingInputs */.lZ,
    ...shared_inputs/* stateInputs */.l5,
    recipes: inputs/* input */.hF.lines(),
    "produced-file": inputs/* input */.hF.optionalText(),
    "missing-recipe": inputs/* input */.hF.choice("report", "pending"),
    ...shared_inputs/* backoffInputs */.g0,
    "supported-ecosystems": inputs/* input */.hF.lines(),
    "ecosystem-aliases": inputs/* input */.hF.lines(),
    "compact-after-days": inputs/* input */.hF.count(),
    order: inputs/* input */.hF.choice("name", "score", "none"),
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/files/list-recipes.js
var list_recipes = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var pipeline_times = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/state/queue-index.js
var queue_index = __webpack_require__(549);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var pipeline_order = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/src/state/kept-json.js
var kept_json = __webpack_require__(9414);
// EXTERNAL MODULE: ./build/src/state/print-record.js
var print_record = __webpack_require__(7024);
// EXTERNAL MODULE: ./build/src/state/problems.js
var state_problems = __webpack_require__(211);
// EXTERNAL MODULE: ./build/src/state/read-json-stream.js
var read_json_stream = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/src/state/scan-json.js
var scan_json = __webpack_require__(7553);
;// CONCATENATED MODULE: ./build/actions/maintain-queue/compact-records.js







function compactRecords(files, kind, { folder, now, afterDays }) {
    const isOld = (time) => endOfMonth(time) <= now.getTime() - afterDays * 86_400_000;
    const monthFileOf = (time) => `${folder === "." ? "" : `${folder}/`}${kind.prefix}${time.slice(0, 7)}.jsonl`;
    const textOf = new Map(files.map(({ path, text }) => [path, text]));
    const months = new Map();
    const openMonth = (path) => {
        const known = months.get(path);
        if (known !== undefined)
            return known;
        const opened = textOf.has(path) ? readMonth(path, textOf.get(path) ?? null, kind) : [];
        months.set(path, opened);
        return opened;
    };
    const changes = new Map();
    const stuck = new Set();
    let moved = 0;
    for (const { path, text } of [...files].sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(a.path, b.path))) {
        if (isMonthFile(path, kind))
            continue;
        const records = text === null ? null : splitRecords(path, text);
        if (records === null) {
            stuck.add(path);
            continue;
        }
        const found = records.map((record) => ({ record, read: kind.read(rawOf(path, record)) }));
        if (found.some(({ read }) => read === null)) {
            stuck.add(path);
            continue;
        }
        const rest = found.filter(({ record, read }) => {
            if (read === null || !isOld(read.time))
                return true;
            const target = monthFileOf(read.time);
            const line = moveRecord(record, { path, target, kind, meaning: read.meaning });
            const month = line === null ? null : openMonth(target);
            if (line === null || month === null) {
                stuck.add(path);
                return true;
            }
            month.push({ text: line, time: read.time });
            return false;
        });
        const count = records.length - rest.length;
        moved += count;
        if (count > 0)
            changes.set(path, rest.length === 0 ? null : rest.map(({ record }) => `${record}\n`).join(""));
    }
    for (const [path, records] of months) {
        if (records === null)
            continue;
        const inOrder = records.toSorted((a, b) => (0,pipeline_times/* compareTimes */.G5)(a.time, b.time));
        changes.set(path, inOrder.map(({ text }) => `${text}\n`).join(""));
    }
    return { changes, moved, stuck: [...stuck].sort(pipeline_order/* compareBytewise */.G) };
}
function readMonth(path, text, kind) {
    const records = text === null ? null : splitRecords(path, text);
    if (records === null)
        return null;
    const found = records.map((record) => ({ text: record, read: kind.read(rawOf(path, record)) }));
    if (found.some(({ read }) => read === null))
        return null;
    return found.map(({ text, read }) => ({ text, time: read.time }));
}
function splitRecords(path, text) {
    const problems = new state_problems/* Problems */.Zw();
    (0,read_json_stream/* readJsonStream */.T)(path, text, problems);
    if (problems.list().length > 0)
        return null;
    const records = [];
    for (let at = 0;;) {
        while (at < text.length && (0,scan_json/* isSpace */.x)(text.charCodeAt(at)))
            at++;
        if (at >= text.length)
            return records;
        const scan = (0,scan_json/* scanJson */.E)(text, at);
        if (scan.kind !== "value" || text[at] !== "{")
            return null;
        records.push(text.slice(at, scan.end));
        at = scan.end;
    }
}
function moveRecord(record, { path, target, kind, meaning }) {
    const members = (0,kept_json/* splitMembers */.yx)(record);
    const named = kind.namedBy(nameOf(path)).filter(([key]) => !members.has(key));
    for (const [key, value] of named)
        members.set(key, (0,kept_json/* printValue */.jt)(value, key));
    for (const last of [null, named.at(-1)?.[0]]) {
        if (last !== null && last !== undefined)
            members.delete(last);
        const line = (0,kept_json/* layOut */.v8)((0,kept_json/* joinMembers */.wD)(members, []), "compact");
        const isSame = kind.read(rawOf(target, line))?.meaning === meaning;
        if (isSame && Buffer.byteLength(line) <= print_record/* MAX_LINE_BYTES */.Oc)
            return line;
    }
    return null;
}
function rawOf(path, record) {
    return { file: path, name: nameOf(path), values: [{ value: JSON.parse(record), line: 1 }], isBroken: false };
}
function isMonthFile(path, { prefix }) {
    const name = nameOf(path);
    return name.startsWith(prefix) && /^\d{4}-\d\d\.jsonl$/.test(name.slice(prefix.length));
}
function endOfMonth(time) {
    return Date.UTC(Number(time.slice(0, 4)), Number(time.slice(5, 7)), 1);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

// EXTERNAL MODULE: ./build/src/dashboard/find-blockers.js
var find_blockers = __webpack_require__(5551);
// EXTERNAL MODULE: ./build/src/pipeline/backoff.js
var pipeline_backoff = __webpack_require__(3840);
// EXTERNAL MODULE: ./build/src/pipeline/route-package.js
var route_package = __webpack_require__(1048);
// EXTERNAL MODULE: ./build/src/pipeline/select-disambiguations.js
var select_disambiguations = __webpack_require__(3618);
// EXTERNAL MODULE: ./build/src/pipeline/judge-failure.js
var judge_failure = __webpack_require__(484);
;// CONCATENATED MODULE: ./build/actions/maintain-queue/judge-attempts.js



const TOUCHED = new Set(["pending", "failed", "blocked"]);
function judgeAttempts(entry, failures, rules) {
    if (!TOUCHED.has(entry.status) || failures.length === 0)
        return entry;
    const attempts = listAttempts(entry.name, failures);
    const since = entry.status_at;
    if (since !== null) {
        return attempts
            .filter(({ time }) => time !== null && (0,pipeline_times/* compareTimes */.G5)(time, since) > 0)
            .reduce((judged, attempt) => judge(judged, attempt, { rules, counted: null }), entry);
    }
    const newest = attempts.at(-1);
    const counted = countDistinct(failures);
    if (newest === undefined || counted <= entry.failure_count)
        return entry;
    return judge(entry, newest, { rules, counted });
}
function countDistinct(failures) {
    return new Set(failures.map((failure) => JSON.stringify({ ...failure, file: "", line: 0, item: 0 }))).size;
}
function listAttempts(name, failures) {
    const byTime = new Map();
    for (const { time, category, blocked_by: names } of [...failures].sort(compareFailures)) {
        const known = byTime.get(time ?? "");
        const own = { category, blockedBy: (0,judge_failure/* selectBlockers */.ij)(names.filter((each) => each !== name)) };
        const blockers = (0,judge_failure/* selectBlockers */.ij)([...(known?.blockers ?? []), ...((0,judge_failure/* isBlocking */.Us)(own) ? own.blockedBy : [])]);
        const isBlockedBefore = known !== undefined && known.blockers.length > 0 && !(0,judge_failure/* isBlocking */.Us)(own);
        byTime.set(time ?? "", { time, category: isBlockedBefore ? known.category : category, blockers });
    }
    return [...byTime.values()];
}
function judge(entry, { time, category, blockers }, { rules, counted }) {
    if (!TOUCHED.has(entry.status))
        return entry;
    const failureCount = counted === null ? entry.failure_count : counted - 1;
    const facts = { category, blockedBy: blockers, failureCount };
    const { verdict, ...judged } = (0,judge_failure/* judgeFailure */.c0)(facts, time === null ? 0 : (0,pipeline_times/* toEpochMs */.x8)(time), rules);
    return {
        ...entry,
        ...judged,
        failure_count: verdict === "blocked" ? (counted ?? entry.failure_count) : judged.failure_count,
        next_retry_at: time === null ? null : judged.next_retry_at,
        status_at: time ?? entry.status_at,
    };
}
function compareFailures(a, b) {
    if (a.time === null || b.time === null) {
        if (a.time !== b.time)
            return a.time === null ? -1 : 1;
    }
    else if (a.time !== b.time)
        return (0,pipeline_times/* compareTimes */.G5)(a.time, b.time);
    return (0,pipeline_order/* compareBytewise */.G)(a.file, b.file) || a.line - b.line || a.item - b.item;
}

;// CONCATENATED MODULE: ./build/actions/maintain-queue/decide.js







const DONE = "success";
const EXCLUDED = new Set(["excluded", "skipped"]);
const OPEN = new Set(["pending", "in_progress", "failed", "blocked", "requires_manual", DONE]);
const UNSUPPORTED = "unsupported_source";
const WAITS_FOR_SOURCE = new Set(["blocked", "excluded", "requires_manual"]);
function decide(facts, rules, now) {
    const { packages, produced } = facts;
    const time = (0,pipeline_times/* formatTime */.fU)(now);
    const ofPackage = groupFailures(facts.failures);
    const known = packages.map((entry) => {
        const own = ownFailures(entry, ofPackage);
        const completed = complete(entry, { produced, rules, at: seenAt(entry, own, time) });
        return judgeAttempts(completed, own, rules);
    });
    const available = listAvailable(known, produced);
    const choices = new Map((0,select_disambiguations/* selectDisambiguations */.C)(facts.choices).map((choice) => [choice.tool, choice]));
    const isSupported = ({ name, source }) => !produced.has(name) && (0,route_package/* routePackage */.A)(source, choices.get(name), rules).isSupported;
    const kept = known.map((entry) => {
        const blockers = blockersOf(entry, ofPackage);
        return isReleased(entry, { blockers, available, isSupported })
            ? release(entry, seenAt(entry, ownFailures(entry, ofPackage), time))
            : entry;
    });
    const wasOf = new Map(packages.map((entry) => [entry.name, entry]));
    const moved = (isMoved) => kept.filter(({ name, status }) => wasOf.get(name)?.status !== status && isMoved(status)).map(({ name }) => name);
    return {
        changes: new Map(kept.filter((entry) => !isSame(entry, wasOf.get(entry.name))).map((each) => [each.name, each])),
        produced: moved((status) => status === DONE),
        marked: moved((status) => status === "failed" || status === "blocked" || status === "requires_manual"),
        released: moved((status) => status === "pending").filter((name) => wasOf.get(name)?.status !== DONE),
        due: kept.filter((entry) => isDue(entry, now.getTime())).length,
        excludedWithRecipe: namesOf(kept, ({ name, status }) => EXCLUDED.has(status) && produced.has(name)),
        missingRecipes: namesOf(packages, ({ name, status }) => status === DONE && !produced.has(name)),
        ...reportBlockers(kept, { ofPackage, available }),
    };
}
function complete(entry, { produced, rules, at }) {
    if (!produced.has(entry.name)) {
        if (entry.status !== DONE || !rules.requeuesMissing)
            return entry;
        return { ...entry, status: "pending", status_reason: null, status_at: at };
    }
    if (!OPEN.has(entry.status))
        return entry;
    const done = { ...entry, failure_count: 0, next_retry_at: null, blocked_by: [] };
    if (entry.status === DONE)
        return done;
    return { ...done, status: DONE, status_reason: null, status_at: at };
}
function isReleased(entry, { blockers, available, isSupported }) {
    if (entry.status_reason === UNSUPPORTED && WAITS_FOR_SOURCE.has(entry.status)) {
        return isSupported(entry) && blockers.every(available);
    }
    return entry.status === "blocked" && blockers.length > 0 && blockers.every(available);
}
function release(entry, at) {
    return { ...entry, status: "pending", blocked_by: [], status_reason: null, next_retry_at: null, status_at: at };
}
function ownFailures({ name }, ofPackage) {
    return (ofPackage.get(name) ?? []).filter(({ batch_id: batch }) => batch === null);
}
function seenAt(entry, own, now) {
    return [entry.status_at, ...own.map(({ time }) => time)].reduce((latest, time) => (time !== null && (0,pipeline_times/* compareTimes */.G5)(time, latest) > 0 ? time : latest), now);
}
function blockersOf(entry, ofPackage) {
    if (entry.blocked_by.length > 0 || entry.status !== "blocked" || entry.status_reason === UNSUPPORTED) {
        return entry.blocked_by;
    }
    return (ofPackage.get(entry.name) ?? []).find(({ blocked_by: names }) => names.length > 0)?.blocked_by ?? [];
}
function listAvailable(packages, produced) {
    const isDone = new Map();
    for (const { source, status, name } of packages) {
        const identifier = source.slice(source.indexOf(":") + 1);
        isDone.set(identifier, isDone.get(identifier) === true || status === DONE || produced.has(name));
    }
    for (const { name, status } of packages)
        isDone.set(name, status === DONE);
    return (name) => produced.has(name) || isDone.get(name) === true;
}
function reportBlockers(packages, { ofPackage, available }) {
    const blocked = packages
        .filter(({ status }) => status === "blocked")
        .map((entry) => ({ name: entry.name, source: entry.source, blockedBy: blockersOf(entry, ofPackage) }));
    const { blockers, cycles } = (0,find_blockers/* findBlockers */.z)(blocked);
    const statusOf = new Map();
    for (const { source, status } of packages)
        statusOf.set(source.slice(source.indexOf(":") + 1), status);
    for (const { name, status } of packages)
        statusOf.set(name, status);
    const waited = blockers.map(({ dependency, totalCount }) => ({ name: dependency, packages: totalCount }));
    const countOf = new Map(waited.map(({ name, packages: count }) => [name, count]));
    return {
        cycle: { count: cycles, names: blockers.filter(({ inCycle }) => inCycle).map(({ dependency }) => dependency) },
        unknownBlockers: waited.filter(({ name }) => !statusOf.has(name) && !available(name)),
        excludedBlockers: waited.filter(({ name }) => EXCLUDED.has(statusOf.get(name) ?? "")),
        scores: new Map(packages.map(({ name, source }) => {
            const identifier = source.slice(source.indexOf(":") + 1);
            return [name, countOf.get(name) ?? countOf.get(identifier) ?? 0];
        })),
    };
}
function groupFailures(failures) {
    const groups = new Map();
    for (const failure of failures) {
        const group = groups.get(failure.package);
        if (group === undefined)
            groups.set(failure.package, [failure]);
        else
            group.push(failure);
    }
    for (const group of groups.values()) {
        group.sort((a, b) => (0,pipeline_times/* compareNewestFirst */.a0)(a.time, b.time) || (0,pipeline_order/* compareBytewise */.G)(b.file, a.file) || b.line - a.line || b.item - a.item);
    }
    return groups;
}
function isDue({ status, next_retry_at: at }, nowMs) {
    return status === "failed" && (0,pipeline_backoff/* isRetryDue */.d8)(at, nowMs);
}
function namesOf(packages, is) {
    return packages.filter(is).map(({ name }) => name);
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

// EXTERNAL MODULE: ./build/src/state/parse-failure-file-name.js
var parse_failure_file_name = __webpack_require__(1024);
// EXTERNAL MODULE: ./build/src/state/read-failures.js + 1 modules
var read_failures = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/src/state/read-runs.js
var read_runs = __webpack_require__(942);
;// CONCATENATED MODULE: ./build/actions/maintain-queue/record-kinds.js





const UNCLASSIFIED = { subcategory: null, from: null };
function failureKind(queue) {
    return {
        prefix: "",
        read(raw) {
            const failures = [];
            const problems = new state_problems/* Problems */.Zw();
            const context = { queue, problems, share: (text) => text, classify: () => UNCLASSIFIED };
            (0,read_failures/* readFailures */.k)(raw, context, (failure) => failures.push(failure));
            const time = newest(failures.map((failure) => failure.time));
            if (time === null || !isWhole(problems))
                return null;
            const meanings = failures.map((failure) => ({ ...failure, file: "", recorded_ecosystem: null }));
            return { time, meaning: JSON.stringify([meanings, reasonsOf(problems)]) };
        },
        namedBy(fileName) {
            const { ecosystem, batchId, time } = (0,parse_failure_file_name/* parseFailureFileName */.b)(fileName);
            return Object.entries({ batch_id: batchId, file_time: time, ecosystem }).flatMap(([key, value]) => value === null ? [] : [[key, value]]);
        },
    };
}
const RUN_KIND = {
    prefix: "batch-runs-",
    read(raw) {
        const runs = [];
        const problems = new state_problems/* Problems */.Zw();
        (0,read_runs/* readRuns */.x)(raw, problems, (run) => runs.push(run));
        const time = newest(runs.map(({ timestamp }) => timestamp));
        if (time === null || !isWhole(problems))
            return null;
        const meanings = runs.map((run) => ({
            ...run,
            file: "",
            ecosystems: [...run.ecosystems],
            platforms: [...run.platforms],
        }));
        return { time, meaning: JSON.stringify([meanings, reasonsOf(problems)]) };
    },
    namedBy: () => [],
};
function isWhole(problems) {
    return !problems.list().some(({ severity, code }) => severity === "error" || code === "unknown-shape");
}
function reasonsOf(problems) {
    return problems.list().map(({ code, reason }) => `${code} ${reason}`);
}
function newest(times) {
    return times.reduce((a, b) => (a === null || (b !== null && (0,pipeline_times/* compareTimes */.G5)(b, a) > 0) ? b : a), null);
}

;// CONCATENATED MODULE: ./build/src/state/order-queue.js
function orderQueue(kept, compare) {
    const sort = (list) => list?.toSorted((a, b) => {
        if (a.found === null || b.found === null)
            return Number(a.found === null) - Number(b.found === null);
        return compare(a.found, b.found);
    }) ?? null;
    const entries = sort(kept.entries);
    const packages = sort(kept.packages);
    const isMoved = (before, after) => before?.some((each, index) => each !== after?.[index]) ?? false;
    if (!isMoved(kept.entries, entries) && !isMoved(kept.packages, packages))
        return kept;
    return { ...kept, entries, packages, isReordered: true };
}

// EXTERNAL MODULE: ./build/src/state/write-queue.js + 1 modules
var write_queue = __webpack_require__(6464);
;// CONCATENATED MODULE: ./build/actions/maintain-queue/rewrite-queues.js



function rewriteQueues(files, { changes, order, scores, now }) {
    const kept = files.filter(({ text }) => text.trim() !== "").map(({ path, text }) => (0,write_queue/* keepQueue */.nC)(path, text));
    const ownerOf = findOwners(kept);
    const texts = new Map();
    for (const queue of kept) {
        const own = new Map([...changes].filter(([name]) => ownerOf.get(name) === queue.file));
        const compare = (a, b) => a.priority - b.priority ||
            (order === "score" ? (scores.get(b.name) ?? 0) - (scores.get(a.name) ?? 0) : 0) ||
            (0,pipeline_order/* compareBytewise */.G)(a.name, b.name);
        const ordered = order === "none" ? queue : orderQueue(queue, compare);
        if (own.size === 0 && ordered === queue)
            continue;
        const text = (0,write_queue/* writeQueue */.$2)(ordered, own, now);
        if (ordered !== queue || text !== (0,write_queue/* writeQueue */.$2)(queue, new Map(), now))
            texts.set(queue.file, text);
    }
    return { texts, ownerOf };
}
function findOwners(queues) {
    const owners = new Map();
    const isMain = ({ file }) => file.slice(file.lastIndexOf("/") + 1) === "priority-queue.json";
    const inOrder = [...queues.filter(isMain), ...queues.filter((queue) => !isMain(queue))];
    for (const form of ["entries", "packages"]) {
        for (const queue of inOrder) {
            for (const { found } of queue[form] ?? []) {
                if (found !== null && !owners.has(found.name))
                    owners.set(found.name, queue.file);
            }
        }
    }
    return owners;
}

;// CONCATENATED MODULE: ./build/actions/maintain-queue/plan-changes.js











async function planChanges(source, around) {
    const { paths, plan, now } = around;
    const state = await (0,read_state/* readState */.un)(source, paths, { skipsSubcategories: true, skipsTexts: true });
    const { packages, failures, disambiguations: choices } = state;
    const produced = around.listed ?? (await (0,list_recipes/* listRecipes */.Y)(source, plan.recipes));
    checkProduced({ packages, produced }, plan);
    const upkeep = decide({ packages, failures, choices, produced }, plan, now);
    const queues = (await readTexts(source, await (0,read_state/* findQueueFiles */.We)(source, paths))).map(requireText);
    const { texts, ownerOf } = rewriteQueues(queues, { ...upkeep, order: plan.order, now: (0,pipeline_times/* formatTime */.fU)(now) });
    const kinds = [
        { folder: paths.failures, names: read_state/* JSONL_NAME */.Xn, kind: failureKind((0,queue_index/* indexQueue */.q)(packages)) },
        { folder: paths.metrics, names: read_state/* RUNS_NAME */.B3, kind: RUN_KIND },
    ];
    const compacted = [];
    for (const records of kinds)
        compacted.push(await compact(source, records, around));
    const moved = compacted.reduce((sum, each) => sum + each.moved, 0);
    return {
        message: describeChanges(upkeep, moved) ?? "",
        changes: new Map([...texts, ...compacted.flatMap(({ changes }) => [...changes])]),
        report: {
            upkeep,
            recipes: produced.size,
            moved,
            stuck: compacted.flatMap(({ stuck }) => stuck),
            problems: [...state.problems, ...upkeep.excludedWithRecipe.map((name) => describeExcluded(name, ownerOf))],
        },
    };
}
function describeChanges({ produced, marked, released }, moved) {
    const parts = [
        [produced.length, "produced"],
        [marked.length, "marked as failed or blocked"],
        [released.length, "released"],
    ];
    const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${(0,count/* count */.U9)(n, "package")} ${what}`);
    if (moved > 0)
        said.push(`${(0,count/* count */.U9)(moved, "record")} moved`);
    return said.length === 0 ? null : said.join(", ");
}
function describeExcluded(name, ownerOf) {
    const reason = `"${name}" is excluded and has a recipe; it stays excluded. Expected no recipe, or another status`;
    const file = ownerOf.get(name) ?? "";
    return { file, line: null, entry: name, code: "bad-value", severity: "warning", reason };
}
function requireText({ path, text }) {
    if (text !== null)
        return { path, text };
    throw new errors/* UserError */.y(`"${path}" cannot be read as UTF-8 text, so it is not rewritten. Fix it by hand.`);
}
function checkProduced({ packages, produced }, { requeuesMissing, recipes }) {
    if (produced.size > 0 || !requeuesMissing || !packages.some(({ status }) => status === "success"))
        return;
    const globs = recipes.map(({ text }) => `"${text}"`).join(", ");
    throw new errors/* UserError */.y(`recipes: no file matches ${globs}, so \`missing-recipe: pending\` would put every finished package back into the queue. Correct \`recipes\`, or set \`missing-recipe\` to report.`);
}
async function compact(source, { folder, names, kind }, { plan, now }) {
    if (plan.compactAfterDays === 0)
        return { changes: new Map(), moved: 0, stuck: [] };
    const listing = await source.list(folder);
    const files = listing.kind === "folder" ? await readTexts(source, (0,read_state/* namesIn */.wX)(folder, listing.names, names)) : [];
    return compactRecords(files, kind, { folder: folder.replace(/\/+$/, ""), now, afterDays: plan.compactAfterDays });
}
async function readTexts(source, paths) {
    const files = [];
    for await (const read of source.read(paths)) {
        const isText = read.kind === "bytes" && (0,external_node_buffer_.isUtf8)(read.bytes);
        files.push({ path: read.path, text: isText ? read.bytes.toString() : null });
    }
    return files;
}

// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
// EXTERNAL MODULE: ./build/src/pipeline/ecosystems.js
var ecosystems = __webpack_require__(2187);
;// CONCATENATED MODULE: ./build/actions/maintain-queue/plan-upkeep.js




function planUpkeep(inputs) {
    const faults = [];
    const supported = (0,ecosystems/* parseEcosystems */.t_)(inputs["supported-ecosystems"], "supported-ecosystems", faults);
    const aliases = (0,ecosystems/* parseAliases */.oH)(inputs["ecosystem-aliases"], faults);
    const backoff = (0,pipeline_backoff/* readBackoff */.xj)(inputs, faults);
    if (inputs.recipes.length === 0 && inputs["produced-file"] === undefined) {
        faults.push("recipes: expected a glob such as recipes/**/*.toml, or a list of names in `produced-file`.");
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(" ")}`);
    return {
        recipes: inputs["produced-file"] === undefined ? (0,match_globs/* compileGlobs */.t)(inputs.recipes, "recipes") : [],
        requeuesMissing: inputs["missing-recipe"] === "pending",
        ...backoff,
        supported: new Set(supported),
        aliases,
        order: inputs.order,
        compactAfterDays: inputs["compact-after-days"],
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(7289);
;// CONCATENATED MODULE: ./build/actions/maintain-queue/read-produced.js



async function readProducedFile(file, cwd) {
    const text = await (0,read_optional_file/* readOptionalFile */.p)(external_node_path_.resolve(cwd, file));
    const names = (text?.toString() ?? "").split(/\r?\n/).map((line) => line.trim());
    const found = new Set(names.filter((name) => name !== ""));
    if (found.size > 0)
        return found;
    throw new errors/* UserError */.y(`produced-file: "${file}" ${text === null ? "does not exist" : "names no package"}. Expected a file with the name of one package on each line.`);
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/maintain-queue/render-outcome.js



const MOST_NAMES = 10;
function renderOutcome({ publication, report, plan }) {
    const { upkeep, moved, problems } = report;
    const sentence = describe(publication, report);
    const warnings = [...listWarnings(report, plan), ...publication.warnings];
    return {
        sentence,
        outputs: {
            outcome: publication.kind,
            "commit-sha": publication.kind === "published" ? publication.commit : "",
            "push-attempts": String(publication.attempts),
            produced: String(upkeep.produced.length),
            marked: String(upkeep.marked.length),
            released: String(upkeep.released.length),
            due: String(upkeep.due),
            moved: String(moved),
            problems: String(problems.length),
        },
        summary: renderSummary(report, sentence, warnings),
        warnings,
        problems,
        ...(publication.kind === "failed" ? { failure: publication.message } : {}),
    };
}
function describe(publication, { upkeep, moved }) {
    if (publication.kind === "failed")
        return publication.message;
    if (publication.kind === "unchanged")
        return "Unchanged: the queue matches the recipes and the failures.";
    const what = describeChanges(upkeep, moved) ?? `${(0,count/* count */.U9)(publication.paths.length, "file")} rewritten`;
    if (publication.kind === "dry-run")
        return `Dry run: ${what}; nothing was written.`;
    const where = publication.kind === "published" ? ` as ${publication.commit} on branch "${publication.branch}"` : "";
    return `Queue updated${where}: ${what}.`;
}
function listWarnings({ upkeep, recipes, stuck }, { recipes: globs }) {
    const { cycle, unknownBlockers, excludedBlockers, missingRecipes } = upkeep;
    const warnings = [];
    if (recipes === 0) {
        const patterns = globs.map(({ text }) => `"${text}"`).join(", ");
        warnings.push(`No recipe matches ${patterns}. Check \`recipes\` and \`root\`.`);
    }
    else if (missingRecipes.length > 0) {
        warnings.push(`${(0,count/* count */.U9)(missingRecipes.length, "finished package")} without a recipe: ${list(missingRecipes)}.`);
    }
    if (cycle.count > 0) {
        warnings.push(`${(0,count/* count */.U9)(cycle.count, "cycle")} of blockers that wait for each other: ${list(cycle.names)}.`);
    }
    if (unknownBlockers.length > 0) {
        const what = `${(0,count/* count */.U9)(unknownBlockers.length, "blocker")} in no queue and without a recipe`;
        warnings.push(`${what}: ${listWaited(unknownBlockers)}.`);
    }
    if (excludedBlockers.length > 0) {
        warnings.push(`${(0,count/* count */.U9)(excludedBlockers.length, "excluded blocker")}: ${listWaited(excludedBlockers)}.`);
    }
    if (stuck.length > 0) {
        warnings.push(`${(0,count/* count */.U9)(stuck.length, "file")} could not be compacted and stayed as before: ${list(stuck)}.`);
    }
    return warnings;
}
function renderSummary({ upkeep, moved }, sentence, warnings) {
    const rows = [
        ["Produced", upkeep.produced.length, names(upkeep.produced)],
        ["Failed or blocked", upkeep.marked.length, names(upkeep.marked)],
        ["Released", upkeep.released.length, names(upkeep.released)],
        ["Failed, due for a retry", upkeep.due, ""],
        ["Records moved", moved, ""],
    ];
    const lines = ["## Queue", "", (0,markdown/* escapeMarkdown */.FV)(sentence, 2000), ""];
    lines.push((0,markdown/* renderTable */.bo)(["", "Number", "Packages"], rows), "");
    for (const warning of warnings)
        lines.push(`- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(warning, 2000)}`);
    return `${lines.join("\n").trimEnd()}\n`;
}
function names(all) {
    const shown = all.slice(0, MOST_NAMES).map((name) => (0,markdown/* codeSpan */.SS)(name, { inTable: true }));
    return all.length > MOST_NAMES ? `${shown.join(", ")} and ${all.length - MOST_NAMES} more` : shown.join(", ");
}
function list(all) {
    const shown = all.slice(0, MOST_NAMES).join(", ");
    return all.length > MOST_NAMES ? `${shown} and ${all.length - MOST_NAMES} more` : shown;
}
function listWaited(all) {
    return list(all.map(({ name, packages }) => `${name} (${packages} waiting)`));
}

;// CONCATENATED MODULE: ./build/actions/maintain-queue/main.js










/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "maintain-queue",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const plan = planUpkeep(inputs);
        const paths = (0,shared_inputs/* statePathsOf */.Vd)(inputs);
        const listedIn = inputs["produced-file"];
        const listed = listedIn === undefined ? null : await readProducedFile(listedIn, runtime.cwd);
        const { "max-failures": _, ...publishing } = inputs;
        const publication = await (0,publish_state/* publishState */.D)({
            inputs: publishing,
            paths: (0,read_state/* listStatePaths */.KD)(paths),
            plan: (source) => planChanges(source, { paths, plan, listed, now: runtime.now() }),
        }, runtime);
        const { report } = publication;
        if (report !== null)
            return renderOutcome({ publication, report, plan });
        throw new errors/* UserError */.y(publication.kind === "failed" ? publication.message : "Nothing was planned.");
    },
}));


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
// EXTERNAL MODULE: ./build/src/publish/publish-state.js
var publish_state = __webpack_require__(50);
// EXTERNAL MODULE: ./build/src/state/read-state.js + 2 modules
var read_state = __webpack_require__(303);
// EXTERNAL MODULE: ./build/src/pipeline/judge-failure.js
var judge_failure = __webpack_require__(484);
// EXTERNAL MODULE: ./build/src/pipeline/classify-failure.js
var classify_failure = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/src/text/clean.js
var text_clean = __webpack_require__(7228);
// EXTERNAL MODULE: ./build/src/text/redact-line.js + 1 modules
var redact_line = __webpack_require__(9789);
;// CONCATENATED MODULE: ./build/actions/record-results/classify-attempt.js




const SEARCHED_CHARACTERS = 1_000_000;
const MOST_TRIES = 200;
function classifyAttempt(attempt, missingPattern) {
    const cli = typeof attempt.cli === "string" ? findLastObject(attempt.cli) : attempt.cli;
    const said = typeof cli?.message === "string" ? cli.message : null;
    const message = cleanText(attempt.message ?? said);
    const output = cleanText(attempt.output);
    const isOther = (blocker) => blocker !== attempt.name;
    const blockedBy = findBlockers(cli, [message, output], missingPattern).filter(isOther);
    const byCode = (0,classify_failure/* categoryOfExitCode */.vD)(attempt.exitCode) ?? "generation_failed";
    const category = attempt.exitCode === 6 && blockedBy.length > 0 ? "missing_dep" : byCode;
    const { subcategory } = (0,classify_failure/* deriveSubcategory */.KO)({
        category,
        recordedCategory: null,
        recordedSubcategory: typeof cli?.subcategory === "string" ? cli.subcategory : null,
        message,
        output,
        exitCode: category === byCode ? attempt.exitCode : null,
    });
    return { category, subcategory, blockedBy, message, output };
}
function findLastObject(text) {
    const tail = text.slice(-SEARCHED_CHARACTERS);
    const end = tail.lastIndexOf("}") + 1;
    let start = end;
    for (let tries = 0; tries < MOST_TRIES && start > 0; tries++) {
        start = tail.lastIndexOf("{", start - 1);
        if (start < 0)
            return null;
        if (!/(?:^|\n)[ \t\r]*$/.test(tail.slice(Math.max(0, start - 200), start)))
            continue;
        const value = parseObject(tail.slice(start, end));
        if (value !== null)
            return value;
    }
    return null;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value)
            ? value
            : null;
    }
    catch {
        return null;
    }
}
function findBlockers(cli, texts, pattern) {
    const listed = cli?.missing_recipes;
    if (Array.isArray(listed)) {
        const names = (0,judge_failure/* selectBlockers */.ij)(listed.filter((name) => typeof name === "string"));
        if (names.length > 0)
            return names;
    }
    const found = texts.flatMap((text) => [...(text ?? "").matchAll(pattern)].map(([, name]) => name ?? ""));
    return (0,judge_failure/* selectBlockers */.ij)(found);
}
function cleanText(text) {
    if (text === null)
        return null;
    const redact = (0,redact_line/* openRedactor */.p)();
    const lines = text.toWellFormed().replace(/\r\n?/g, "\n").split("\n");
    const clean = lines.map((line) => redact((0,text_clean/* cleanLogLine */.Sr)(line))).join("\n");
    return clean.trim() === "" ? null : clean;
}

;// CONCATENATED MODULE: ./build/actions/record-results/decide-verdicts.js


function decideVerdicts(batch, results, missingPattern) {
    return batch.packages.map((each) => {
        const found = results.packages.get(each.name);
        const { name, source, ecosystem, routed: isRouted } = each;
        const base = { name, source, queueSource: each.queue_source ?? source, ecosystem, isRouted };
        return { ...base, ...judge(found, { name, expected: batch.expected_platforms, missingPattern }) };
    });
}
const UNKNOWN_PLATFORM = "unknown";
function judge(found, context) {
    const nothing = {
        kind: "unverified",
        isConstrained: false,
        failures: [],
        blockedBy: [],
        passed: [],
        doubt: "no job reported a result",
    };
    if (found === undefined)
        return nothing;
    const { generation, validation } = found;
    const generationFailure = generation === null ? null : readFailure(generation, "generation", context);
    const platforms = [...validation.values()];
    const onPlatforms = platforms.flatMap((each) => readFailure(each, "validation", context) ?? []);
    const passed = platforms.flatMap((each) => (each.outcome === "passed" && each.exit_code === 0 ? each.platform : []));
    if (generationFailure !== null) {
        const isNamed = generationFailure.platform !== UNKNOWN_PLATFORM;
        const doubt = isNamed ? null : `its generation names no platform, so "${UNKNOWN_PLATFORM}" is recorded`;
        return { ...fail([generationFailure, ...onPlatforms]), doubt };
    }
    if (generation?.outcome !== "generated")
        return { ...nothing, doubt: "its generation did not run" };
    const answered = new Set([...passed, ...onPlatforms.map(({ platform }) => platform)]);
    const missing = context.expected.filter((platform) => !answered.has(platform));
    const isUnseen = answered.size === 0 || (missing.length > 0 && missing.length === context.expected.length);
    if (isUnseen) {
        const which = missing.length === 0 ? "any platform" : missing.join(", ");
        return { ...nothing, doubt: `it was generated, but there is no result for ${which}` };
    }
    const doubt = missing.length === 0 ? null : `there is no result for ${missing.join(", ")}`;
    if (passed.length === 0)
        return { ...fail(onPlatforms), doubt };
    const isConstrained = onPlatforms.length > 0;
    return { kind: "produced", isConstrained, failures: onPlatforms, blockedBy: [], passed, doubt };
}
function fail(failures) {
    const blocking = failures.filter(judge_failure/* isBlocking */.Us);
    const blockedBy = [...new Set(blocking.flatMap((failure) => failure.blockedBy))].sort();
    const kind = blocking.length > 0 ? "blocked" : "failed";
    return { kind, isConstrained: false, failures, blockedBy, passed: [], doubt: null };
}
function readFailure(attempt, step, { name, missingPattern }) {
    if (attempt.outcome !== "failed" || !attempt.exit_code)
        return null;
    const { exit_code: exitCode, cli = null, message = null, full_output: output = null, time } = attempt;
    const classified = classifyAttempt({ name, exitCode, cli, message, output }, missingPattern);
    return { ...classified, step, platform: attempt.platform?.trim() || UNKNOWN_PLATFORM, exitCode, time };
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/record-results/inputs.js


const inputs_inputs = {
    batch: inputs/* input */.hF.optionalText(),
    results: inputs/* input */.hF.lines(),
    merged: inputs/* input */.hF.lines(),
    "batch-id": inputs/* input */.hF.optionalText(),
    ...shared_inputs/* stateInputs */.l5,
    ...shared_inputs/* backoffInputs */.g0,
    "merge-hold-hours": inputs/* input */.hF.count(),
    "unsupported-status": inputs/* input */.hF.choice("blocked", "excluded", "requires_manual"),
    "failure-threshold": inputs/* input */.hF.count(1),
    "recovery-minutes": inputs/* input */.hF.count(1),
    "recovery-multiplier": inputs/* input */.hF.count(1),
    "max-recovery-minutes": inputs/* input */.hF.count(1),
    "full-output-bytes": inputs/* input */.hF.count(),
    "missing-pattern": inputs/* input */.hF.text(),
    "ecosystem-aliases": inputs/* input */.hF.lines(),
    ...shared_inputs/* stateWritingInputs */.lZ,
};

// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var pipeline_times = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/formats/describe-issue.js
var describe_issue = __webpack_require__(3211);
;// CONCATENATED MODULE: ./build/src/formats/parse-without.js

function parseWithout(shape, value, { optional, leaveOut }) {
    const { data, error } = shape.safeParse(value);
    if (error === undefined)
        return data;
    const odd = new Map(error.issues.map((issue) => [String(issue.path[0] ?? ""), issue.message]));
    const isFields = typeof value === "object" && value !== null;
    if (!isFields || [...odd.keys()].some((key) => !optional.includes(key)))
        return (0,describe_issue/* describeIssue */.n)(error);
    for (const [key, why] of odd)
        leaveOut(key, why);
    return shape.parse(Object.fromEntries(Object.entries(value).filter(([key]) => !odd.has(key))));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/pipeline/count-failure.js
var count_failure = __webpack_require__(4164);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/src/pipeline/safe-name.js
var safe_name = __webpack_require__(8471);
;// CONCATENATED MODULE: ./build/src/formats/batch.js


const BatchId = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,80}-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ-[0-9a-f]{8}$/);
const SafeName = schemas/* string */.YjP()
    .min(1)
    .refine(safe_name/* isShortName */.O3, "expected at most 300 bytes")
    .refine(safe_name/* isSafeName */.TE, `expected ${safe_name/* SAFE_NAME_FORM */.H3}`);
const Source = schemas/* string */.YjP()
    .min(1)
    .refine(safe_name/* isShortName */.O3, "expected at most 300 bytes")
    .refine(safe_name/* isSafeSource */.hy, `expected ecosystem:identifier, ${safe_name/* SAFE_NAME_FORM */.H3}`);
const Ecosystem = schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "expected a name such as npm");
const BatchDocument = schemas/* looseObject */._H3({
    schema_version: schemas/* literal */.euz(1),
    batch_id: BatchId,
    ecosystem: Ecosystem,
    selected_at: iso/* datetime */.w$({ offset: true }).optional(),
    expected_platforms: schemas/* array */.YOg(SafeName).default([]),
    packages: schemas/* array */.YOg(schemas/* looseObject */._H3({
        name: SafeName,
        source: Source,
        queue_source: Source.optional(),
        ecosystem: Ecosystem,
        routed: schemas/* boolean */.zMY().default(false),
    })),
    skipped: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: SafeName, source: Source, reason: schemas/* string */.YjP().optional() })).default([]),
})
    .superRefine(({ packages, skipped }, context) => {
    const names = new Set();
    for (const { name } of [...packages, ...skipped]) {
        if (names.has(name))
            context.addIssue({ code: "custom", message: `"${name}" occurs twice` });
        names.add(name);
    }
});

;// CONCATENATED MODULE: ./build/src/formats/results.js



function wholeNumber(schema) {
    const read = (value) => typeof value === "string" && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value;
    return schemas/* preprocess */.vkY(read, schema);
}
const ExitCode = wholeNumber(schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().regex(/^\s*$/), schemas/* null */.chJ()])
    .optional()
    .transform((code) => (typeof code === "number" ? code : null)));
const Cli = schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* string */.YjP(), schemas/* null */.chJ()]).optional();
const Text = schemas/* string */.YjP().nullish();
const GenerationResult = schemas/* looseObject */._H3({
    outcome: schemas/* enum */.k5n(["generated", "failed", "skipped"]),
    exit_code: ExitCode,
    cli: Cli,
    message: Text,
    full_output: Text,
    platform: SafeName.nullish(),
});
const ValidationResult = schemas/* looseObject */._H3({
    platform: SafeName,
    outcome: schemas/* enum */.k5n(["passed", "failed", "skipped"]),
    exit_code: ExitCode,
    cli: Cli,
    message: Text,
    full_output: Text,
    finished_at: Text,
});
const PackageResult = schemas/* looseObject */._H3({
    name: SafeName,
    generation: schemas/* unknown */.L5J().optional(),
    validation: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
});
const ResultsDocument = schemas/* looseObject */._H3({
    schema_version: schemas/* literal */.euz(1),
    batch_id: BatchId,
    run_attempt: wholeNumber(schemas/* int */.Whr().min(1).max(count_failure/* MAX_COUNT */.H).default(1)),
    started_at: Text,
    finished_at: Text,
    workflow_run_url: Text,
    packages: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});

;// CONCATENATED MODULE: ./build/actions/record-results/parse-results.js



const MAX_URL_CHARACTERS = 2000;
const TEXTS = ["cli", "message", "full_output"];
function parseResults({ file, text }, { batchId, names }, faults) {
    const add = (what, why) => faults.push(`In "${file}", ${what} is not used: ${why}.`);
    const document = parseDocument(text, (key, why) => add(`"${key}"`, why));
    if (typeof document === "string") {
        faults.push(`The results in "${file}" are not used: ${document}.`);
        return null;
    }
    const { batch_id: id, run_attempt: runAttempt, workflow_run_url: url, packages } = document;
    if (id !== batchId) {
        faults.push(`The results in "${file}" are of batch "${id}", not of "${batchId}"; they are not used.`);
        return null;
    }
    if (url && !isAddress(url))
        add('"workflow_run_url"', "expected an address that begins with https://");
    return {
        head: {
            runAttempt,
            startedAt: readTime(document.started_at, '"started_at"', add),
            finishedAt: readTime(document.finished_at, '"finished_at"', add),
            workflowRunUrl: url && isAddress(url) ? url : null,
        },
        packages: packages.flatMap((item, index) => parsePackage(item, `package ${index}`, { names, add }) ?? []),
    };
}
function parsePackage(item, place, { names, add }) {
    const without = (what, optional) => ({
        optional,
        leaveOut: (key, why) => add(`"${key}" of ${what}`, why),
    });
    const use = (found, what) => {
        if (typeof found !== "string")
            return found;
        add(what, found);
        return null;
    };
    const own = use(parseWithout(PackageResult, item, without(place, ["validation"])), place);
    if (own === null)
        return null;
    const { name, generation = null, validation } = own;
    if (!names.has(name)) {
        add(`"${name}"`, "it is not in the batch");
        return null;
    }
    const whole = `the generation of "${name}"`;
    const generated = parseWithout(GenerationResult, generation, without(whole, [...TEXTS, "platform"]));
    return {
        name,
        generation: generation === null ? null : use(generated, whole),
        validation: (validation ?? []).flatMap((each, at) => {
            const what = `validation ${at} of "${name}"`;
            const read = use(parseWithout(ValidationResult, each, without(what, [...TEXTS, "finished_at"])), what);
            return read === null ? [] : { ...read, time: readTime(read.finished_at, `"finished_at" of ${what}`, add) };
        }),
    };
}
function readTime(given, what, add) {
    const found = given ? (0,pipeline_times/* parseStateTime */.Cc)(given) : null;
    if (found !== null)
        return found;
    if (given)
        add(what, `expected a time such as 2026-01-09T14:30:00Z, got ${JSON.stringify(given.slice(0, 100))}`);
    return null;
}
function parseDocument(text, leaveOut) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch (error) {
        return `not JSON (${error.message})`;
    }
    const optional = ["started_at", "finished_at", "workflow_run_url"];
    return parseWithout(ResultsDocument, value, { optional, leaveOut });
}
function isAddress(text) {
    if (!text.startsWith("https://") || text.length > MAX_URL_CHARACTERS || !URL.canParse(text))
        return false;
    const { username, password } = new URL(text);
    return username === "" && password === "";
}

;// CONCATENATED MODULE: ./build/actions/record-results/merge-results.js



function mergeResults(files, batch) {
    const faults = [];
    const heads = [];
    const generations = new Map();
    const validations = new Map();
    for (const file of [...files].sort((a, b) => (0,order/* compareBytewise */.G)(a.file, b.file))) {
        const parsed = parseResults(file, batch, faults);
        if (parsed === null)
            continue;
        heads.push(parsed.head);
        const { runAttempt: attempt, finishedAt: end } = parsed.head;
        for (const { name, generation, validation } of parsed.packages) {
            if (generation !== null)
                keepNewest(generations, name, { value: generation, time: end, attempt });
            const known = validations.get(name) ?? new Map();
            validations.set(name, known);
            for (const { time, ...value } of validation) {
                keepNewest(known, value.platform, { value: value, time: time ?? end, attempt });
            }
        }
    }
    const found = [...new Set([...generations.keys(), ...validations.keys()])].sort(order/* compareBytewise */.G);
    const packages = found.map((name) => {
        const generation = generations.get(name);
        const byPlatform = [...(validations.get(name) ?? [])].sort(([a], [b]) => (0,order/* compareBytewise */.G)(a, b));
        return [
            name,
            {
                generation: generation === undefined ? null : { ...generation.value, time: generation.time },
                validation: new Map(byPlatform.map(([platform, { value, time }]) => [platform, { ...value, time }])),
            },
        ];
    });
    return { packages: new Map(packages), ...mergeHeads(heads), faults };
}
function mergeHeads(heads) {
    const times = (key) => heads.flatMap((head) => head[key] ?? []).sort(pipeline_times/* compareTimes */.G5);
    const byAge = [...heads].sort((a, b) => a.runAttempt - b.runAttempt || (0,pipeline_times/* compareTimes */.G5)(a.finishedAt ?? "", b.finishedAt ?? ""));
    return {
        runAttempt: Math.max(1, ...heads.map(({ runAttempt }) => runAttempt)),
        startedAt: times("startedAt")[0] ?? null,
        finishedAt: times("finishedAt").at(-1) ?? null,
        workflowRunUrl: byAge.findLast(({ workflowRunUrl }) => workflowRunUrl !== null)?.workflowRunUrl ?? null,
    };
}
function keepNewest(known, key, next) {
    const other = known.get(key);
    if (other === undefined || compare(next, other) > 0)
        known.set(key, next);
}
function compare(a, b) {
    if (a.time !== null && b.time !== null && (0,pipeline_times/* compareTimes */.G5)(a.time, b.time) !== 0)
        return (0,pipeline_times/* compareTimes */.G5)(a.time, b.time);
    if ((a.time === null) !== (b.time === null))
        return a.time === null ? -1 : 1;
    return a.attempt - b.attempt || (0,order/* compareBytewise */.G)(print(a.value), print(b.value));
}
function print(value) {
    try {
        return JSON.stringify(value);
    }
    catch (error) {
        if (error instanceof RangeError)
            return "";
        throw error;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/state/decode-file.js
var decode_file = __webpack_require__(1216);
// EXTERNAL MODULE: ./build/src/state/problems.js
var state_problems = __webpack_require__(211);
// EXTERNAL MODULE: ./build/src/state/queue-files.js
var queue_files = __webpack_require__(7434);
// EXTERNAL MODULE: ./build/src/state/queue-index.js
var queue_index = __webpack_require__(549);
// EXTERNAL MODULE: ./build/src/state/read-control.js
var read_control = __webpack_require__(9539);
// EXTERNAL MODULE: ./build/src/state/read-failures.js + 1 modules
var read_failures = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/src/state/read-json-stream.js
var read_json_stream = __webpack_require__(7235);
;// CONCATENATED MODULE: ./build/actions/record-results/observe.js










function filesOf(batchId, paths) {
    return {
        failures: external_node_path_.posix.join(paths.failures, `${batchId}.jsonl`),
        metrics: external_node_path_.posix.join(paths.metrics, `batch-runs-${batchId}.jsonl`),
    };
}
async function observe(source, paths, batchId) {
    const problems = new state_problems/* Problems */.Zw();
    const queue = await (0,queue_files/* readQueueFiles */.Rp)(source, paths.queue, problems);
    const read = (file) => readText(source, file, problems);
    const controlText = await read(paths.control);
    const control = controlText === null ? null : readControlText(paths.control, controlText, problems);
    const place = { source, paths, read, problems };
    const prior = await findRun(batchId, place);
    const failures = await findFailures(batchId, { ...place, queue, inMonths: prior !== null });
    return { queue, control, controlText, prior, ...failures, problems: problems.list() };
}
async function findRun(batchId, { source, paths, read, problems }) {
    const months = await listMonths(source, paths.metrics, /^batch-runs-\d{4}-\d\d\.jsonl$/);
    for (const file of [filesOf(batchId, paths).metrics, ...months]) {
        const text = await read(file);
        if (text === null || !text.includes(batchId))
            continue;
        for (const { value } of (0,read_json_stream/* readJsonStream */.T)(file, text, problems).values) {
            const fields = value;
            if (fields?.batch_id === batchId)
                return { fields, file, text };
        }
    }
    return null;
}
async function findFailures(batchId, { source, paths, read, problems, queue, inMonths }) {
    const failureFiles = new Map();
    const priorFailures = [];
    const own = filesOf(batchId, paths).failures;
    const months = inMonths ? await listMonths(source, paths.failures, /^\d{4}-\d\d\.jsonl$/) : [];
    for (const file of [own, ...months]) {
        const text = await read(file);
        if (text === null || (file !== own && !text.includes(batchId)))
            continue;
        failureFiles.set(file, text);
        const index = (0,queue_index/* indexQueue */.q)([...queue.packages.values()]);
        const context = { queue: index, problems, share: (each) => each, classify: (0,classify_failure/* rememberSubcategories */.S8)() };
        (0,read_failures/* readFailures */.k)((0,read_json_stream/* readJsonStream */.T)(file, text, problems), context, (each) => {
            if (file === own || each.batch_id === batchId)
                priorFailures.push(each);
        });
    }
    return { failureFiles, priorFailures };
}
async function listMonths(source, folder, pattern) {
    const listing = await source.list(folder);
    const names = listing.kind === "folder" ? listing.names.filter((name) => pattern.test(name)) : [];
    return names.map((name) => external_node_path_.posix.join(folder, name));
}
function readControlText(file, text, problems) {
    const control = (0,read_control/* readControl */.O)((0,read_json_stream/* readJsonDocument */.E)(file, text, problems), problems);
    if (control !== null)
        return control;
    const why = problems.list().find((problem) => problem.file === file);
    throw new errors/* UserError */.y(`${file} cannot be read, so nothing is recorded: ${why?.reason ?? "it does not contain an object"}. Repair the file, or delete it to start with closed breakers.`);
}
async function readText(source, file, problems) {
    for await (const read of source.read([file])) {
        if (read.kind === "missing")
            return null;
        const text = (0,decode_file/* decodeFile */.J)(read, problems);
        if (text !== null)
            return text;
        const reason = read.kind === "unusable" ? read.reason : "cannot be read";
        throw new errors/* UserError */.y(`"${file}" ${reason}. Nothing is recorded, because that could overwrite the file.`);
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/pipeline/ecosystems.js
var ecosystems = __webpack_require__(2187);
// EXTERNAL MODULE: ./build/src/state/kept-json.js
var kept_json = __webpack_require__(9414);
// EXTERNAL MODULE: ./build/src/state/scan-json.js
var scan_json = __webpack_require__(7553);
;// CONCATENATED MODULE: ./build/src/state/replace-records.js

function replaceRecords(text, batchId, replace) {
    const found = findRecords(text, batchId);
    const first = found[0];
    if (first === undefined)
        return text;
    const next = replace(found.map(({ start, end }) => text.slice(start, end)));
    const parts = [text.slice(0, first.start), next.map((record) => `${record}\n`).join("")];
    let from = skipLineEnd(text, first.end);
    for (const { start, end } of found.slice(1)) {
        parts.push(text.slice(from, start));
        from = skipLineEnd(text, end);
    }
    return parts.join("") + text.slice(from);
}
function findRecords(text, batchId) {
    const found = [];
    if (!text.includes(batchId))
        return found;
    for (let start = text.indexOf("{"); start >= 0;) {
        const end = findEnd(text, start);
        if (end === null) {
            const line = text.indexOf("\n{", start);
            start = line < 0 ? -1 : line + 1;
            continue;
        }
        const fields = JSON.parse(text.slice(start, end));
        if (fields.batch_id === batchId)
            found.push({ start, end });
        start = text.indexOf("{", end);
    }
    return found;
}
function findEnd(text, start) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    try {
        JSON.parse(text.slice(start, end));
        return end;
    }
    catch {
        const scan = (0,scan_json/* scanJson */.E)(text, start);
        return scan.kind === "value" ? scan.end : null;
    }
}
function skipLineEnd(text, at) {
    const [blank = ""] = /^[ \t\r]*\n?/.exec(text.slice(at, at + 1000)) ?? [];
    return at + blank.length;
}

// EXTERNAL MODULE: ./build/src/formats/check-strict.js
var check_strict = __webpack_require__(9958);
// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/src/formats/control.js


const Count = schemas/* int */.Whr().min(0);
const IsoTime = iso/* datetime */.w$({ offset: true });
const Breaker = schemas/* looseObject */._H3({
    state: schemas/* enum */.k5n(breaker/* BREAKER_STATES */.ks),
    failures: Count.describe("consecutive failures"),
    last_failure: IsoTime.optional(),
    opens_at: IsoTime.optional().describe("a probe may be tried from this time on"),
});
const Control = schemas/* looseObject */._H3({
    enabled: schemas/* boolean */.zMY(),
    disabled_ecosystems: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    reason: schemas/* string */.YjP(),
    incident_url: schemas/* string */.YjP(),
    disabled_by: schemas/* string */.YjP(),
    disabled_at: schemas/* union */.KCZ([IsoTime, schemas/* literal */.euz("")]),
    expected_resume: schemas/* string */.YjP(),
    circuit_breaker: schemas/* record */.g1P(schemas/* string */.YjP(), Breaker),
    budget: schemas/* looseObject */._H3({
        macos_minutes_used: Count,
        linux_minutes_used: Count,
        week_start: schemas/* string */.YjP(),
        sampling_active: schemas/* boolean */.zMY(),
    }),
});

;// CONCATENATED MODULE: ./build/src/state/write-control.js







const CONTROL_KEYS = Object.keys(Control.shape);
const BREAKER_KEYS = Object.keys(Breaker.shape);
const FIELDS = CONTROL_KEYS.slice(0, 7);
const BUDGET = '{"macos_minutes_used":0,"linux_minutes_used":0,"week_start":"","sampling_active":false}';
function writeControl(file, text, control) {
    const content = text?.replace(/^\ufeff/, "") ?? null;
    const before = content === null ? null : (0,read_control/* readControl */.O)((0,read_json_stream/* readJsonDocument */.E)(file, content, new state_problems/* Problems */.Zw()), new state_problems/* Problems */.Zw());
    if (content !== null && before === null) {
        throw new errors/* UserError */.y(`"${file}" is not a JSON object, so it is not rewritten. Fix it by hand or remove it.`);
    }
    const members = content === null ? new Map([["budget", BUDGET]]) : (0,kept_json/* splitMembers */.yx)(content);
    for (const field of FIELDS) {
        const value = control[field];
        const hasField = members.has(field) && before !== null;
        if (hasField && JSON.stringify(before[field]) === JSON.stringify(value))
            continue;
        (0,check_strict/* checkStrict */.M)(Control.shape[field], value ?? "", `control ${field}`);
        members.set(field, (0,kept_json/* printValue */.jt)(value ?? "", field));
    }
    const old = members.get("circuit_breaker");
    const breakers = old?.startsWith("{") ? (0,kept_json/* splitMembers */.yx)(old) : new Map();
    for (const [ecosystem, breaker] of control.breakers) {
        const known = before?.breakers.get(ecosystem);
        breakers.set(ecosystem, rewriteBreaker(breakers.get(ecosystem), known, breaker));
    }
    members.set("circuit_breaker", (0,kept_json/* joinMembers */.wD)(breakers, []));
    return `${(0,kept_json/* layOut */.v8)((0,kept_json/* joinMembers */.wD)(members, CONTROL_KEYS), "indented")}\n`;
}
function rewriteBreaker(text, known, next) {
    const members = text?.startsWith("{") ? (0,kept_json/* splitMembers */.yx)(text) : new Map();
    const closes = next.state === "closed" && known?.state !== "closed";
    for (const field of ["state", "failures", "last_failure", "opens_at"]) {
        const value = field === "opens_at" && closes ? null : next[field];
        if (members.has(field) && !(field === "opens_at" && closes) && known?.[field] === value)
            continue;
        if (value === null) {
            members.delete(field);
            continue;
        }
        (0,check_strict/* checkStrict */.M)(Breaker.shape[field], value, `breaker ${field}`);
        members.set(field, (0,kept_json/* printValue */.jt)(value, field));
    }
    return (0,kept_json/* joinMembers */.wD)(members, BREAKER_KEYS);
}

;// CONCATENATED MODULE: ./build/actions/record-results/compose-records.js



function composeFailureLines(verdicts, { batch, results, now }) {
    return [...verdicts]
        .sort((a, b) => (0,order/* compareBytewise */.G)(a.name, b.name))
        .flatMap((verdict) => {
        const outputs = new Set();
        return verdict.failures.map((failure) => {
            const isKnown = failure.output !== null && outputs.has(failure.output);
            if (failure.output !== null)
                outputs.add(failure.output);
            return composeLine(verdict, failure, {
                batchId: batch.batch_id,
                output: isKnown ? null : failure.output,
                url: results.workflowRunUrl,
                time: inSeconds(failure.time ?? results.finishedAt ?? now),
            });
        });
    });
}
function composeLine(verdict, failure, { batchId, output, url, time }) {
    return {
        schema_version: 1,
        ecosystem: verdict.ecosystem,
        package_id: verdict.source,
        recipe: verdict.name,
        batch_id: batchId,
        platform: failure.platform,
        exit_code: failure.exitCode,
        category: failure.category,
        subcategory: failure.subcategory ?? undefined,
        blocked_by: (0,judge_failure/* isBlocking */.Us)(failure) ? [...failure.blockedBy] : undefined,
        message: failure.message ?? undefined,
        full_output: output ?? undefined,
        full_output_truncated: output === null ? undefined : false,
        workflow_run_url: url ?? undefined,
        timestamp: time,
    };
}
function composeRun(verdicts, context) {
    if (verdicts.length === 0)
        return null;
    const { batch, results, now, merged } = context;
    const of = (kind) => verdicts.filter((verdict) => verdict.kind === kind);
    const ecosystems = new Map();
    for (const { ecosystem } of verdicts)
        ecosystems.set(ecosystem, (ecosystems.get(ecosystem) ?? 0) + 1);
    const end = inSeconds(results.finishedAt ?? now);
    const start = results.startedAt === null ? null : inSeconds(results.startedAt);
    const routed = verdicts.filter(({ isRouted }) => isRouted);
    const names = verdicts.map(({ name }) => name);
    return {
        schema_version: 1,
        batch_id: batch.batch_id,
        ecosystem: batch.ecosystem,
        ecosystems: Object.fromEntries([...ecosystems].sort(([a], [b]) => (0,order/* compareBytewise */.G)(a, b))),
        started_at: start ?? undefined,
        timestamp: end,
        duration_seconds: start === null ? undefined : Math.max(0, ((0,pipeline_times/* toEpochMs */.x8)(end) - (0,pipeline_times/* toEpochMs */.x8)(start)) / 1000),
        total: verdicts.length,
        attempts: verdicts.length,
        succeeded: of("produced").length,
        failed: of("failed").length,
        blocked: of("blocked").length,
        skipped: batch.skipped.length,
        unverified: of("unverified").length,
        merged: names.filter((name) => merged.has(name)).length,
        excluded: of("failed").filter(({ failures }) => failures.every(({ step }) => step === "validation")).length,
        constrained: verdicts.filter(({ isConstrained }) => isConstrained).length,
        platforms: countPlatforms(verdicts),
        packages_processed: names,
        recipes_generated: of("produced").map(({ name }) => name),
        used_disambiguation: routed.length,
        routing: routed.map(({ name, queueSource, source }) => ({ name, from: queueSource, to: source })),
        run_attempt: results.runAttempt,
        workflow_run_url: results.workflowRunUrl ?? undefined,
    };
}
function countPlatforms(verdicts) {
    const platforms = new Map();
    const add = (platform, key) => {
        const known = platforms.get(platform) ?? { tested: 0, passed: 0, failed: 0 };
        platforms.set(platform, { ...known, tested: known.tested + 1, [key]: known[key] + 1 });
    };
    for (const { passed, failures } of verdicts) {
        for (const platform of passed)
            add(platform, "passed");
        for (const { step, platform } of failures)
            if (step === "validation")
                add(platform, "failed");
    }
    return Object.fromEntries([...platforms].sort(([a], [b]) => (0,order/* compareBytewise */.G)(a, b)));
}
function inSeconds(time) {
    return (0,pipeline_times/* formatTime */.fU)(new Date((0,pipeline_times/* toEpochMs */.x8)(time)));
}

// EXTERNAL MODULE: ./build/src/pipeline/categories.js
var categories = __webpack_require__(8642);
;// CONCATENATED MODULE: ./build/src/formats/failure.js


const Name = schemas/* string */.YjP().min(1).max(300);
const failure_IsoTime = iso/* datetime */.w$({ offset: true });
const FailureLine = schemas/* looseObject */._H3({
    schema_version: schemas/* literal */.euz(1),
    ecosystem: schemas/* string */.YjP(),
    package_id: Name.describe("ecosystem:identifier, as attempted"),
    recipe: Name,
    batch_id: schemas/* string */.YjP().min(1),
    platform: Name.optional(),
    exit_code: schemas/* int */.Whr().optional(),
    category: schemas/* enum */.k5n(categories/* CATEGORIES */.R6),
    subcategory: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9_]{0,63}$/)
        .optional(),
    blocked_by: schemas/* array */.YOg(Name).min(1).max(1000).optional(),
    message: schemas/* string */.YjP().max(8000).optional(),
    full_output: schemas/* string */.YjP().optional(),
    full_output_truncated: schemas/* boolean */.zMY().optional(),
    workflow_run_url: schemas/* url */.OZ5({ protocol: /^https$/ }).optional(),
    timestamp: failure_IsoTime,
});

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/src/state/print-record.js
var print_record = __webpack_require__(7024);
;// CONCATENATED MODULE: ./build/src/state/write-failures.js





const MAX_FILE_BYTES = 256 * 1024;
const MAX_MESSAGE_CHARACTERS = 8000;
const KEYS = Object.keys(FailureLine.shape);
function writeFailureLine(failure, outputBytes) {
    return writeFitting([failure], outputBytes, MAX_LINE_BYTES + 1);
}
function writeFailureFile(failures, outputBytes) {
    return writeFitting(failures, outputBytes, MAX_FILE_BYTES);
}
function writeFitting(failures, outputBytes, limitBytes) {
    const caps = { output: outputBytes, message: MAX_MESSAGE_CHARACTERS };
    for (;;) {
        const text = failures.map((failure) => writeLine(failure, { ...caps })).join("");
        if (Buffer.byteLength(text) <= limitBytes)
            return text;
        if (!shrink(caps, failures))
            return text;
    }
}
function writeLine(failure, caps) {
    for (;;) {
        const text = write_failures_print(failure, caps);
        if (Buffer.byteLength(text) <= print_record/* MAX_LINE_BYTES */.Oc)
            return `${text}\n`;
        if (!shrink(caps, [failure]))
            throw new Error(`the failure of "${failure.recipe}" does not fit in a line`);
    }
}
function shrink(caps, failures) {
    const hasOutput = failures.some(({ full_output: output }) => output !== undefined && output !== "");
    if (hasOutput && caps.output > 0)
        caps.output = Math.floor(caps.output / 2);
    else if (caps.message > 0)
        caps.message = Math.floor(caps.message / 2);
    else
        return false;
    return true;
}
function write_failures_print(failure, caps) {
    const { message, full_output: output } = failure;
    const record = { ...failure };
    if (message !== undefined && message.length > caps.message)
        record.message = (0,state_problems/* cutText */.IN)(message, caps.message);
    if (output !== undefined)
        record.full_output = (0,fit/* cutMiddle */.it)(output, caps.output);
    if (record.full_output !== output)
        record.full_output_truncated = true;
    (0,check_strict/* checkStrict */.M)(FailureLine, record, "failure");
    return (0,print_record/* printRecord */.HX)(record, KEYS, "failure");
}

// EXTERNAL MODULE: ./build/src/formats/run.js
var formats_run = __webpack_require__(2891);
;// CONCATENATED MODULE: ./build/src/state/write-run.js




const write_run_KEYS = Object.keys(formats_run/* RunLine */.mA.shape);
function writeRunLine(run) {
    (0,check_strict/* checkStrict */.M)(formats_run/* RunLine */.mA, run, "run");
    const { routing: _, ...short } = run;
    for (const record of [run, short]) {
        const text = (0,print_record/* printRecord */.HX)(record, write_run_KEYS, "run");
        if (Buffer.byteLength(text) <= print_record/* MAX_LINE_BYTES */.Oc)
            return `${text}\n`;
    }
    throw new errors/* UserError */.y(`The metrics record of batch "${run.batch_id}" would have more than ${print_record/* MAX_LINE_BYTES */.Oc} bytes, and other readers drop a file with such a line. Take fewer packages at once (\`batch-size\` of select-batch), or test them on fewer platforms.`);
}

;// CONCATENATED MODULE: ./build/actions/record-results/place-records.js




function placeRecords({ prior, failureFiles }, { batchId, paths, settings }, { failures, run }) {
    const changes = new Map();
    const own = filesOf(batchId, paths);
    let lines = failures.length === 0 ? "" : writeFailureFile(failures, settings.fullOutputBytes);
    for (const [file, text] of failureFiles) {
        if (file === own.failures)
            continue;
        const next = replaceRecords(text, batchId, () => split(lines));
        lines = "";
        changes.set(file, next === "" ? null : next);
    }
    if (lines !== "")
        changes.set(own.failures, lines);
    else if (failureFiles.has(own.failures))
        changes.set(own.failures, null);
    if (run !== null && prior !== null && prior.file !== own.metrics) {
        changes.set(prior.file, replaceRecords(prior.text, batchId, () => split(writeRunLine(run))));
    }
    else if (run !== null)
        changes.set(own.metrics, writeRunLine(run));
    return changes;
}
function split(lines) {
    return lines === "" ? [] : lines.trimEnd().split("\n");
}

;// CONCATENATED MODULE: ./build/actions/record-results/settle-breakers.js

const NO_CONTROL = {
    enabled: true,
    disabled_ecosystems: [],
    reason: null,
    incident_url: null,
    disabled_by: null,
    disabled_at: null,
    expected_resume: null,
    breakers: new Map(),
};
function settleBreakers(control, verdicts, { isNew, prior, settings, nowMs }) {
    const before = control ?? NO_CONTROL;
    const breakers = new Map(before.breakers);
    const changed = new Map();
    const states = new Map();
    for (const ecosystem of [...new Set(verdicts.map((verdict) => verdict.ecosystem))].sort()) {
        const tried = verdicts.filter((verdict) => verdict.ecosystem === ecosystem);
        const key = findKey(before, ecosystem, settings);
        const stored = before.breakers.get(key);
        states.set(ecosystem, stored?.state ?? "closed");
        const outcome = settle_breakers_judge(tried.map(({ kind }) => kind));
        const earlier = settle_breakers_judge(tried.map(({ name }) => prior.get(name) ?? "unverified"));
        if (!isNew || outcome === null || outcome === earlier || (outcome === "failure" && earlier !== null))
            continue;
        const next = (0,breaker/* updateBreaker */.EJ)(stored, outcome, { nowMs, rule: settings.breaker });
        states.set(ecosystem, next.state);
        const isSame = next.state === (stored?.state ?? "closed") &&
            next.failures === (stored?.failures ?? 0) &&
            next.opens_at === (next.state === "closed" ? null : (stored?.opens_at ?? null));
        if (isSame)
            continue;
        const recorded = { ...next, recorded_last_failure: next.last_failure, recorded_opens_at: next.opens_at };
        breakers.set(key, recorded);
        changed.set(key, recorded);
    }
    return { control: { ...before, breakers }, changed, states };
}
function settle_breakers_judge(kinds) {
    if (kinds.includes("produced"))
        return "success";
    if (kinds.includes("failed"))
        return "failure";
    return kinds.includes("blocked") ? "success" : null;
}
function findKey({ breakers }, ecosystem, { aliases }) {
    if (breakers.has(ecosystem))
        return ecosystem;
    return [...breakers.keys()].find((name) => aliases.get(name) === ecosystem) ?? ecosystem;
}

;// CONCATENATED MODULE: ./build/actions/record-results/settle-packages.js


const FINAL = new Set(["success", "excluded"]);
function settlePackage(entry, verdict, context) {
    if (FINAL.has(entry.status) || hasMoved(entry, context))
        return null;
    const { batchId, settings, nowMs, prior } = context;
    const counted = prior.get(entry.name) === "failed" ? 1 : 0;
    const failureCount = Math.max(0, entry.failure_count - counted);
    if (verdict.kind === "unverified")
        return counted === 0 ? null : takeBack(entry, failureCount, nowMs);
    const common = { ...entry, status_at: (0,pipeline_times/* formatTime */.fU)(new Date(nowMs)), last_batch_id: batchId };
    if (verdict.kind === "produced") {
        return {
            ...common,
            status: "pending",
            status_reason: "awaiting_merge",
            failure_count: failureCount,
            next_retry_at: (0,pipeline_times/* addDelay */.VN)(nowMs, settings.mergeHoldMs),
            blocked_by: [],
        };
    }
    const { category } = verdict.failures.find(judge_failure/* isBlocking */.Us) ?? verdict.failures[0];
    const facts = { category, blockedBy: verdict.blockedBy, failureCount };
    const { verdict: _verdict, ...change } = (0,judge_failure/* judgeFailure */.c0)(facts, nowMs, settings.backoff);
    return { ...common, ...change };
}
function takeBack(entry, failureCount, nowMs) {
    const isExhausted = entry.status === "requires_manual";
    return {
        ...entry,
        ...(isExhausted ? { status: "failed", status_reason: null, status_at: (0,pipeline_times/* formatTime */.fU)(new Date(nowMs)) } : {}),
        failure_count: failureCount,
        next_retry_at: null,
    };
}
function settleSkipped(entry, status, now) {
    const isOpen = entry.status === "pending" || entry.status === "failed" || entry.status === "blocked";
    if (!isOpen && entry.status_reason !== "unsupported_source")
        return null;
    if (FINAL.has(entry.status))
        return null;
    if (entry.status === status && entry.status_reason === "unsupported_source")
        return null;
    return { ...entry, status, status_reason: "unsupported_source", status_at: now };
}
function settleMerged(entry, batchId, now) {
    if (entry.status === "excluded")
        return null;
    const isSettled = entry.status === "success" && entry.failure_count === 0 && entry.next_retry_at === null;
    if (isSettled)
        return null;
    return {
        ...entry,
        status: "success",
        status_reason: null,
        status_at: now,
        failure_count: 0,
        next_retry_at: null,
        blocked_by: [],
        last_batch_id: batchId,
    };
}
function hasMoved(entry, { batchId, prior, priorTime }) {
    if (prior.size === 0 || entry.last_batch_id === batchId)
        return false;
    if ((prior.get(entry.name) ?? "unverified") !== "unverified")
        return true;
    return entry.status_at !== null && priorTime !== null && (0,pipeline_times/* compareTimes */.G5)(entry.status_at, priorTime) > 0;
}
function readPriorVerdicts({ prior, priorFailures, }) {
    const verdicts = new Map();
    if (prior === null)
        return verdicts;
    const { packages_processed: processed, recipes_generated: produced } = prior.fields;
    for (const name of asNames(processed))
        verdicts.set(name, "unverified");
    for (const { recipe, package: name, category, blocked_by: blockedBy } of priorFailures) {
        const key = recipe ?? name;
        if (verdicts.get(key) !== "blocked")
            verdicts.set(key, (0,judge_failure/* isBlocking */.Us)({ category, blockedBy }) ? "blocked" : "failed");
    }
    for (const name of asNames(produced))
        verdicts.set(name, "produced");
    return verdicts;
}
function asNames(value) {
    return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

;// CONCATENATED MODULE: ./build/actions/record-results/plan-recording.js










function planRecording(state, recording) {
    const { batchId, settings, outcome } = recording;
    const now = (0,pipeline_times/* formatTime */.fU)(recording.now);
    const prior = readPriorVerdicts(state);
    const warnings = [];
    const entries = openEntries(state.queue.packages);
    const isNew = outcome !== null && isNewAttempt(state, outcome.results.runAttempt);
    if (isNew) {
        const priorTime = typeof state.prior?.fields.timestamp === "string" ? (0,pipeline_times/* parseStateTime */.Cc)(state.prior.fields.timestamp) : null;
        const context = { batchId, settings, nowMs: recording.now.getTime(), prior, priorTime };
        for (const verdict of outcome.verdicts) {
            const entry = entries.find(verdict.name);
            if (entry === undefined)
                warnings.push(`"${verdict.name}" is no longer in the queue.`);
            else
                entries.set(settlePackage(entry, verdict, context));
        }
    }
    for (const { name } of outcome?.batch.skipped ?? []) {
        const entry = entries.find(name);
        if (entry !== undefined)
            entries.set(settleSkipped(entry, settings.unsupportedStatus, now));
    }
    const produced = isNew
        ? outcome.verdicts.filter(({ kind }) => kind === "produced").map(({ name }) => name)
        : asNames(state.prior?.fields.recipes_generated);
    for (const name of selectMerged(settings.merged, produced, warnings)) {
        const entry = entries.find(name);
        if (entry === undefined)
            warnings.push(`"${name}" was merged, but is not in the queue.`);
        else
            entries.set(settleMerged(entry, batchId, now));
    }
    const merged = produced.filter((name) => {
        const entry = entries.find(name);
        return entry?.status === "success" && entry.last_batch_id === batchId;
    });
    const changes = new Map();
    if (isNew) {
        const context = { batch: outcome.batch, results: outcome.results, now, merged: new Set(merged) };
        for (const [file, text] of placeRecords(state, recording, {
            failures: composeFailureLines(outcome.verdicts, context),
            run: composeRun(outcome.verdicts, context),
        }))
            changes.set(file, text);
    }
    else if (state.prior !== null && merged.length > countMerged(state.prior)) {
        const { file, text } = state.prior;
        changes.set(file, replaceRecords(text, batchId, (records) => setMerged(records, merged.length)));
    }
    const { control, changed, states } = settleBreakers(state.control, outcome?.verdicts ?? [], {
        isNew,
        prior,
        settings,
        nowMs: recording.now.getTime(),
    });
    if (changed.size > 0) {
        changes.set(recording.paths.control, writeControl(recording.paths.control, state.controlText, control));
    }
    const options = { now, ecosystemOf: ({ source }) => (0,ecosystems/* ecosystemOf */.Mg)(source, settings.aliases) };
    for (const [file, text] of (0,queue_files/* rewriteQueueFiles */.jd)(state.queue, entries.changed(), options))
        changes.set(file, text);
    return { changes, merged, breakers: changed, breakerStates: states, warnings };
}
function isNewAttempt({ prior }, attempt) {
    if (prior === null)
        return true;
    const recorded = prior.fields.run_attempt;
    return attempt > (typeof recorded === "number" ? recorded : 1);
}
function countMerged({ fields: { merged } }) {
    return typeof merged === "number" ? merged : 0;
}
function setMerged(records, count) {
    return records.map((record) => {
        const members = (0,kept_json/* splitMembers */.yx)(record);
        members.set("merged", String(count));
        return (0,kept_json/* layOut */.v8)((0,kept_json/* joinMembers */.wD)(members, []), "compact");
    });
}
function selectMerged(wanted, produced, warnings) {
    if (wanted === "none")
        return [];
    if (wanted === "all")
        return produced;
    const known = new Set(produced);
    for (const name of wanted)
        if (!known.has(name))
            warnings.push(`"${name}" cannot be merged: the batch did not produce it.`);
    return wanted.filter((name) => known.has(name));
}
function openEntries(packages) {
    const changes = new Map();
    return {
        find: (name) => changes.get(name) ?? packages.get(name),
        set(next) {
            if (next !== null)
                changes.set(next.name, next);
        },
        changed: () => changes.values(),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/files/is-folder.js
var is_folder = __webpack_require__(742);
// EXTERNAL MODULE: ./build/src/files/list-files.js
var list_files = __webpack_require__(8983);
// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
;// CONCATENATED MODULE: ./build/actions/record-results/read-inputs.js









const read_inputs_MAX_FILE_BYTES = 64 * 1024 * 1024;
async function readBatch(text, cwd) {
    const isJson = text.startsWith("{");
    const where = isJson ? "The input batch" : `The batch in "${text}"`;
    let value;
    try {
        const json = isJson ? text : await (0,promises_.readFile)(external_node_path_.resolve(cwd, text), "utf8");
        value = JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch (error) {
        throw new errors/* UserError */.y(`${where} cannot be read: ${error.message}. Pass the output \`batch\` of select-batch, or the path of the file it wrote.`);
    }
    const parsed = BatchDocument.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.y(`${where} is not a batch: ${(0,describe_issue/* describeIssue */.n)(parsed.error)}. Pass the output \`batch\` of select-batch.`);
}
async function readResultFiles(globs, cwd) {
    const found = new Map();
    const warnings = [];
    for (const glob of globs) {
        if (glob.startsWith("!"))
            throw new errors/* UserError */.y(`The input results has "${glob}"; expected only globs without "!" in front.`);
        const { base, rest } = splitGlob(glob);
        const folder = external_node_path_.resolve(cwd, base);
        const isWanted = (0,match_globs/* matchGlobs */.j)([rest], "results");
        const names = (0,is_folder/* isFolder */.l)(folder) ? (await (0,list_files/* listFilesBelow */.x)(folder)).filter(isWanted) : [];
        if (names.length === 0)
            warnings.push(`No file matches "${glob}" of the input results.`);
        for (const name of names)
            found.set(external_node_path_.join(folder, name), external_node_path_.posix.join(base, name));
    }
    const files = [];
    for (const [place, file] of [...found].sort(([a], [b]) => (0,order/* compareBytewise */.G)(a, b))) {
        if ((await (0,promises_.lstat)(place)).size > read_inputs_MAX_FILE_BYTES)
            warnings.push(`The results in "${file}" have more than 64 MiB; they are left out.`);
        else
            files.push({ file, text: await (0,promises_.readFile)(place, "utf8") });
    }
    return { files, warnings };
}
function splitGlob(glob) {
    const parts = glob.replace(/^(?:\.\/)+/, "").split("/");
    const first = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
    const at = first < 0 ? parts.length - 1 : first;
    const base = parts.slice(0, at).join("/");
    return { base: base === "" ? (glob.startsWith("/") ? "/" : ".") : base, rest: parts.slice(at).join("/") };
}
function findBatchId(named, event) {
    const id = named ?? readHead(event);
    if (id === null) {
        throw new errors/* UserError */.y("There is no batch: pass `batch` with `results`, or `batch-id` with `merged`, or run on the event of a pull request from a branch batch/BATCH_ID.");
    }
    if (BatchId.safeParse(id).success)
        return id;
    throw new errors/* UserError */.y(`batch-id: "${id}" is not a batch id. Expected one such as npm-2026-03-02T10-00-00Z-1a2b3c4d.`);
}
function readHead(event) {
    const pull = asFields(event?.payload.pull_request);
    const [head, base] = [asFields(pull.head), asFields(pull.base)];
    const { id } = asFields(head.repo);
    if (pull.merged !== true || id === undefined || id !== asFields(base.repo).id)
        return null;
    return typeof head.ref === "string" && head.ref.startsWith("batch/") ? head.ref.slice("batch/".length) : null;
}
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}

// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/record-results/render-outcome.js


const MAX_ROWS = 100;
function describeRecording({ batchId, outcome }, { merged }) {
    if (outcome === null)
        return `${batchId}: ${(0,count/* count */.U9)(merged.length, "package")} merged`;
    return `${batchId}: ${describeCounts(outcome)}`;
}
function renderOutcome({ publication, outcome, batchId, warnings }) {
    const { report } = publication;
    const planned = report?.planned ?? null;
    const sentence = describe(publication, { outcome, batchId, merged: planned?.merged ?? [] });
    const doubts = outcome === null ? [] : listDoubts(outcome.verdicts);
    const all = [...warnings, ...doubts, ...(planned?.warnings ?? []), ...publication.warnings];
    const problems = report?.problems ?? [];
    return {
        sentence,
        outputs: {
            outcome: publication.kind,
            "commit-sha": publication.kind === "published" ? publication.commit : "",
            "push-attempts": String(publication.attempts),
            ...countOutputs(outcome),
            merged: String(planned?.merged.length ?? 0),
            problems: String(problems.length + all.length),
            "breaker-state": describeStates(planned?.breakerStates ?? new Map()),
        },
        summary: renderSummary(sentence, outcome, { planned, warnings: all }),
        warnings: all,
        problems,
        ...(publication.kind === "failed" ? { failure: publication.message } : {}),
    };
}
function renderUnverified(outcome, warnings) {
    const { batch, verdicts } = outcome;
    const sentence = `Batch ${batch.batch_id} has no result for any of its ${(0,count/* count */.U9)(verdicts.length, "package")}, so nothing was recorded. Check that the jobs upload their results, and that \`results\` matches the files.`;
    const all = [...warnings, ...listDoubts(verdicts)];
    return {
        sentence,
        outputs: {
            outcome: "failed",
            "commit-sha": "",
            "push-attempts": "0",
            ...countOutputs(outcome),
            merged: "0",
            problems: String(all.length),
            "breaker-state": "",
        },
        summary: renderSummary(sentence, outcome, { planned: null, warnings: all }),
        warnings: all,
        failure: sentence,
    };
}
function describe(publication, { outcome, batchId, merged }) {
    const what = outcome === null ? `${(0,count/* count */.U9)(merged.length, "package")} merged` : describeCounts(outcome);
    if (publication.kind === "failed")
        return publication.message;
    if (publication.kind === "unchanged")
        return `Unchanged: batch ${batchId} is already recorded.`;
    if (publication.kind === "dry-run")
        return `Dry run: would record batch ${batchId}: ${what}.`;
    const where = publication.kind === "published" ? ` as ${publication.commit}` : "";
    return `Recorded batch ${batchId}${where}: ${what}.`;
}
function describeCounts({ batch, verdicts }) {
    const of = (kind) => verdicts.filter((verdict) => verdict.kind === kind).length;
    const parts = [
        `${of("produced")} succeeded`,
        `${of("failed")} failed`,
        `${of("blocked")} blocked`,
        of("unverified") > 0 ? `${of("unverified")} without a result` : "",
        batch.skipped.length > 0 ? `${batch.skipped.length} skipped` : "",
    ];
    return parts.filter((part) => part !== "").join(", ");
}
function countOutputs(outcome) {
    const of = (kind) => String(outcome?.verdicts.filter((verdict) => verdict.kind === kind).length ?? 0);
    return {
        attempted: String(outcome?.verdicts.length ?? 0),
        succeeded: of("produced"),
        failed: of("failed"),
        blocked: of("blocked"),
        skipped: String(outcome?.batch.skipped.length ?? 0),
    };
}
function describeStates(states) {
    const [only, ...others] = states.values();
    return others.length === 0 ? (only ?? "") : JSON.stringify(Object.fromEntries(states));
}
function listDoubts(verdicts) {
    return verdicts.flatMap(({ name, kind, doubt }) => {
        if (doubt === null)
            return [];
        return kind === "unverified" ? [`"${name}" stays as it is: ${doubt}.`] : [`"${name}": ${doubt}.`];
    });
}
function renderSummary(sentence, outcome, { planned, warnings }) {
    const lines = ["## Results of the batch", "", (0,markdown/* escapeMarkdown */.FV)(sentence, 2000), ""];
    const verdicts = outcome?.verdicts ?? [];
    if (verdicts.length > 0) {
        const rows = verdicts
            .slice(0, MAX_ROWS)
            .map((verdict) => [
            (0,markdown/* codeSpan */.SS)(verdict.name, { inTable: true }),
            verdict.isConstrained ? "produced for some platforms" : verdict.kind,
            (0,markdown/* escapeCell */.kq)(describeFailures(verdict)),
        ]);
        lines.push(...(0,markdown/* renderTable */.bo)(["Package", "Result", ""], rows).split("\n"), "");
        if (verdicts.length > MAX_ROWS)
            lines.push(`And ${(0,count/* count */.U9)(verdicts.length - MAX_ROWS, "more package", "more packages")}.`, "");
    }
    const skipped = (outcome?.batch.skipped ?? []).slice(0, MAX_ROWS);
    if (skipped.length > 0) {
        const names = skipped.map(({ name, source }) => (0,markdown/* codeSpan */.SS)(`${name} (${source})`));
        lines.push(`Skipped because the source is not supported: ${names.join(", ")}.`, "");
    }
    for (const [ecosystem, { state, failures, opens_at }] of planned?.breakers ?? []) {
        const until = opens_at === null ? "" : `; the next probe is due at ${opens_at}`;
        lines.push(`The breaker of ${(0,markdown/* codeSpan */.SS)(ecosystem)} is ${(0,markdown/* escapeMarkdown */.FV)(state)} after ${(0,count/* count */.U9)(failures, "failure")} in a row${until}.`, "");
    }
    for (const warning of warnings.slice(0, MAX_ROWS))
        lines.push(`- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(warning)}`);
    return `${lines.join("\n").trimEnd()}\n`;
}
function describeFailures({ failures, blockedBy }) {
    if (blockedBy.length > 0)
        return `waits for ${blockedBy.join(", ")}`;
    return failures
        .map(({ category, subcategory, platform, exitCode }) => `${subcategory ?? category} on ${platform} (exit code ${exitCode})`)
        .join("; ");
}

// EXTERNAL MODULE: ./build/src/pipeline/backoff.js
var backoff = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/actions/record-results/settings.js



function readSettings(inputs) {
    const faults = [];
    const settings = {
        backoff: (0,backoff/* readBackoff */.xj)(inputs, faults),
        breaker: {
            failureThreshold: inputs["failure-threshold"],
            recoveryMs: inputs["recovery-minutes"] * 60_000,
            recoveryMultiplier: inputs["recovery-multiplier"],
            maxRecoveryMs: inputs["max-recovery-minutes"] * 60_000,
        },
        aliases: (0,ecosystems/* parseAliases */.oH)(inputs["ecosystem-aliases"], faults),
        mergeHoldMs: inputs["merge-hold-hours"] * 3_600_000,
        unsupportedStatus: inputs["unsupported-status"],
        fullOutputBytes: inputs["full-output-bytes"],
        missingPattern: readPattern(inputs["missing-pattern"], faults),
        merged: readMerged(inputs.merged, faults),
    };
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(" ")}`);
    return settings;
}
function readPattern(text, faults) {
    try {
        const groups = new RegExp(`${text}|`).exec("")?.length ?? 0;
        if (groups > 1)
            return new RegExp(text, "gi");
        faults.push(`missing-pattern: expected a group with the name of the missing package, got "${text}".`);
    }
    catch (error) {
        faults.push(`missing-pattern: ${error.message}.`);
    }
    return /(?!)()/g;
}
function readMerged(lines, faults) {
    const names = [...new Set(lines.flatMap((line) => line.split(",")).map((name) => name.trim()))].filter(Boolean);
    const word = names.find((name) => name === "all" || name === "none");
    if (word === undefined)
        return names.length === 0 ? "none" : names;
    if (names.length > 1)
        faults.push(`merged: expected names, or "${word}" alone, got "${names.join(", ")}".`);
    return word === "all" ? "all" : "none";
}

;// CONCATENATED MODULE: ./build/actions/record-results/main.js













/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "record-results",
    inputs: inputs_inputs,
    readsEvent: true,
    async run(inputs, runtime) {
        const settings = readSettings(inputs);
        const paths = (0,shared_inputs/* statePathsOf */.Vd)(inputs);
        const { outcome, warnings } = await readOutcome(inputs, settings, runtime);
        if (outcome !== null && isUnknown(outcome.verdicts))
            return renderUnverified(outcome, warnings);
        const batchId = outcome === null ? findBatchId(inputs["batch-id"], runtime.event) : outcome.batch.batch_id;
        const publication = await (0,publish_state/* publishState */.D)({
            inputs,
            paths: (0,read_state/* listStatePaths */.KD)(paths),
            async plan(source) {
                const state = await observe(source, paths, batchId);
                if (outcome === null && state.prior === null)
                    throw notRecorded(batchId);
                const recording = { batchId, paths, settings, now: runtime.now(), outcome };
                const planned = planRecording(state, recording);
                const report = { planned, problems: state.problems };
                return { changes: planned.changes, report, message: describeRecording(recording, planned) };
            },
        }, runtime);
        return renderOutcome({ publication, outcome, batchId, warnings });
    },
}));
async function readOutcome({ batch: text, results: globs }, { missingPattern }, { cwd }) {
    if (text === undefined && globs.length > 0) {
        throw new errors/* UserError */.y("results: needs `batch`. Pass the output `batch` of select-batch.");
    }
    if (text === undefined)
        return { outcome: null, warnings: [] };
    const batch = await readBatch(text, cwd);
    const { files, warnings } = await readResultFiles(globs, cwd);
    const names = new Set(batch.packages.map(({ name }) => name));
    const results = mergeResults(files, { batchId: batch.batch_id, names });
    const verdicts = decideVerdicts(batch, results, missingPattern);
    return { outcome: { batch, results, verdicts }, warnings: [...warnings, ...results.faults] };
}
function isUnknown(verdicts) {
    return verdicts.length > 0 && verdicts.every(({ kind }) => kind === "unverified");
}
function notRecorded(batchId) {
    return new errors/* UserError */.y(`Batch ${batchId} has no record in the state, so there is nothing to mark as merged. Record its results first, or check \`branch\` and \`metrics-dir\`.`);
}


/***/ }),

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/publish/publish-state.js
var publish_state = __webpack_require__(50);
// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
;// CONCATENATED MODULE: ./build/actions/seed-queue/inputs.js


const inputs_inputs = {
    ...shared_inputs/* stateWritingInputs */.lZ,
    queue: inputs/* input */.hF.text(),
    sources: inputs/* input */.hF.lines(),
    limit: inputs/* input */.hF.count(1),
    "tier-1-file": inputs/* input */.hF.optionalText(),
    "update-priority": inputs/* input */.hF.choice("raise", "never"),
    "ecosystem-aliases": inputs/* input */.hF.lines(),
    "pypi-console-only": inputs/* input */.hF.flag(),
    "cache-dir": inputs/* input */.hF.optionalText(),
    "resume-hours": inputs/* input */.hF.count(),
    "fail-on-partial": inputs/* input */.hF.flag(),
    "base-url-homebrew": inputs/* input */.hF.text(),
    "base-url-cask": inputs/* input */.hF.text(),
    "base-url-cargo": inputs/* input */.hF.text(),
    "base-url-npm": inputs/* input */.hF.optionalText(),
    "base-url-pypi": inputs/* input */.hF.text(),
    "base-url-pypi-json": inputs/* input */.hF.text(),
    "base-url-rubygems": inputs/* input */.hF.text(),
    "base-url-go": inputs/* input */.hF.text(),
    "base-url-cpan": inputs/* input */.hF.text(),
};

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/pipeline/ecosystems.js
var ecosystems = __webpack_require__(2187);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/state/problems.js
var state_problems = __webpack_require__(211);
// EXTERNAL MODULE: ./build/src/state/queue-files.js
var queue_files = __webpack_require__(7434);
// EXTERNAL MODULE: ./build/src/state/read-state.js + 2 modules
var read_state = __webpack_require__(303);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
;// CONCATENATED MODULE: ./build/actions/seed-queue/source-key.js

function sourceKey(source, aliases) {
    const ecosystem = (0,ecosystems/* ecosystemOf */.Mg)(source, aliases);
    const identifier = source.slice(source.indexOf(":") + 1);
    if (ecosystem === "pypi")
        return `pypi:${normalizePypi(identifier)}`;
    if (ecosystem === "cargo")
        return `cargo:${identifier.replaceAll("-", "_")}`;
    return `${ecosystem}:${identifier}`;
}
function normalizePypi(project) {
    return project.toLowerCase().replace(/[-_.]+/g, "-");
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/merge-found.js


function mergeFound(queue, lists, rules) {
    const bySource = new Map();
    const byName = new Map();
    const changes = new Map();
    const byEcosystem = new Map();
    const rank = ({ ecosystem }) => {
        const at = rules.ecosystems.indexOf(ecosystem);
        return at < 0 ? rules.ecosystems.length : at;
    };
    const index = (each) => {
        const key = sourceKey(each.source, rules.aliases);
        bySource.set(key, [...(bySource.get(key) ?? []), each]);
        const name = each.name.toLowerCase();
        if (!byName.has(name))
            byName.set(name, each);
    };
    for (const each of queue)
        index(each);
    const ordered = [...lists].sort((a, b) => rank(a) - rank(b) || (0,order/* compareBytewise */.G)(a.ecosystem, b.ecosystem));
    for (const list of ordered) {
        const counts = { added: [], raised: [], nameTaken: [] };
        byEcosystem.set(list.ecosystem, counts);
        const seen = new Set();
        for (const found of list.packages) {
            const source = `${list.ecosystem}:${found.identifier}`;
            const key = sourceKey(source, rules.aliases);
            if (seen.has(key))
                continue;
            seen.add(key);
            const isPopular = found.popularity !== null && found.popularity >= list.popularAt;
            const known = bySource.get(key);
            if (known !== undefined) {
                for (const each of known)
                    raise(each, choosePriority(each.name, isPopular, rules), counts);
                continue;
            }
            const holder = byName.get(found.name.toLowerCase());
            if (holder !== undefined) {
                counts.nameTaken.push({ name: found.name, source, takenBy: holder.source });
                continue;
            }
            const priority = choosePriority(found.name, isPopular, rules);
            const added = createPackage(found.name, { source, ecosystem: list.ecosystem, priority });
            changes.set(added.name, added);
            counts.added.push(added.name);
            index(added);
        }
    }
    return { changes, byEcosystem };
    function raise(each, priority, counts) {
        if (priority >= each.priority || each.confidence === "curated" || !rules.raisesPriority)
            return;
        changes.set(each.name, { ...each, priority });
        counts.raised.push(each.name);
    }
}
function choosePriority(name, isPopular, { firstTier }) {
    if (firstTier.has(name))
        return 1;
    return isPopular ? 2 : 3;
}
function createPackage(name, { source, ecosystem, priority }) {
    return {
        form: "unified",
        name,
        source,
        ecosystem,
        priority,
        status: "pending",
        confidence: "auto",
        disambiguated_at: null,
        failure_count: 0,
        next_retry_at: null,
        recorded_next_retry_at: null,
        blocked_by: [],
        status_reason: null,
        status_at: null,
        last_batch_id: null,
    };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/plan-queue.js







const QUEUE_NAME = /^priority-queue.*\.json$/;
async function planQueue(source, job) {
    const problems = new state_problems/* Problems */.Zw();
    const isThere = await hasQueue(source, job.queue);
    const files = isThere ? await (0,queue_files/* readQueueFiles */.Rp)(source, job.queue, problems) : (0,queue_files/* startQueueFiles */.Pt)(job.queue);
    const firstTier = await readFirstTier(source, job.tierFile);
    const merge = mergeFound([...files.packages.values()], job.lists, { ...job.rules, firstTier });
    const changes = (0,queue_files/* rewriteQueueFiles */.jd)(files, merge.changes.values(), {
        now: (0,times/* parseTime */.pe)(job.now.toISOString().replace(/\.\d+/, "")),
        ecosystemOf: (found) => (0,ecosystems/* ecosystemOf */.Mg)(found.source, job.rules.aliases),
    });
    return { changes, report: { merge, problems: problems.list() }, message: describeCounts(merge) };
}
function listSeedingPaths({ queue, tierFile }) {
    return [queue, (0,read_state/* olderQueue */._W)(queue), ...(tierFile === null ? [] : [tierFile])];
}
async function hasQueue(source, queue) {
    const found = await source.list(queue);
    if (found.kind === "file" || found.kind === "unusable")
        return true;
    if (found.kind === "folder" && found.names.some((name) => QUEUE_NAME.test(name)))
        return true;
    return !queue.endsWith(".json") && (await source.list((0,read_state/* olderQueue */._W)(queue))).kind === "file";
}
async function readFirstTier(source, file) {
    if (file === null)
        return new Set();
    for await (const read of source.read([file])) {
        if (read.kind !== "bytes")
            break;
        const lines = read.bytes.toString().split(/\r?\n/);
        return new Set(lines.map((line) => line.replace(/#.*$/, "").trim()).filter((name) => name !== ""));
    }
    throw new errors/* UserError */.y(`tier-1-file: "${file}" cannot be read in ${source.place}. Expected a file with one name per line, or leave the input empty.`);
}
function describeCounts({ byEcosystem }) {
    return [...byEcosystem]
        .filter(([, { added, raised }]) => added.length + raised.length > 0)
        .map(([ecosystem, { added, raised }]) => `${ecosystem}: ${added.length} added, ${raised.length} raised`)
        .join("\n");
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/source.js

class ShapeFault extends Error {
}
const Popularity = schemas/* number */.aig().nonnegative().nullish().catch(null);
function requireShape(shape, answer) {
    const { data, error } = shape.safeParse(answer);
    if (error !== undefined)
        throw new ShapeFault(describeDifference(error));
    return data;
}
function readItems(items, shape, read) {
    const packages = [];
    const faults = [];
    for (const [at, item] of items.entries()) {
        const { data, error } = shape.safeParse(item);
        if (error !== undefined) {
            faults.push(`item ${at + 1} is not used: ${describeDifference(error)}`);
            continue;
        }
        const found = read(data);
        const fault = found === null ? null : findNameFault(found);
        if (fault !== null)
            faults.push(`item ${at + 1} is not used: ${fault}`);
        else if (found !== null)
            packages.push(found);
    }
    return { packages, faults };
}
const MAX_NAME_BYTES = 300;
const BAD_NAME = /[\\\s\p{Cc}\p{Cf}\p{Cs}]|\.\.|\/\/|^\/|\/$/u;
const UNREADABLE = "\ufffd";
function findNameFault({ identifier, name }) {
    const shown = JSON.stringify(name.slice(0, 120));
    if (name === "")
        return `${JSON.stringify(identifier.slice(0, 120))} has no usable name`;
    if (Buffer.byteLength(identifier) > MAX_NAME_BYTES)
        return `the name ${shown} has more than ${MAX_NAME_BYTES} bytes`;
    if (identifier.includes(UNREADABLE))
        return `the name ${shown} has bytes that are not UTF-8`;
    if ([name, identifier].some((text) => BAD_NAME.test(text))) {
        return `the name ${shown} has white space, a control character, "\\", ".." or an empty part`;
    }
    return null;
}
function describeDifference({ issues }) {
    const [first] = issues;
    const place = first === undefined || first.path.length === 0 ? "the answer" : `"${first.path.join(".")}"`;
    return `${place}: ${first?.message ?? "unexpected shape"}`;
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/cargo.js


const PATH = "api/v1/crates";
const Crates = schemas/* looseObject */._H3({
    crates: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    meta: schemas/* looseObject */._H3({ next_page: schemas/* string */.YjP().nullish() }).nullish(),
});
const Crate = schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), recent_downloads: Popularity });
function openCargo(baseUrl) {
    return {
        ecosystem: "cargo",
        baseUrl,
        gapMs: 1000,
        popularAt: 100_000,
        firstPages: [{ path: `${PATH}?sort=recent-downloads&category=command-line-utilities&per_page=100&page=1` }],
        readPage(answer) {
            const { crates, meta } = requireShape(Crates, answer);
            const next = meta?.next_page ?? "";
            return {
                ...readItems(crates, Crate, ({ id, recent_downloads }) => ({
                    identifier: id,
                    name: id,
                    popularity: recent_downloads ?? null,
                })),
                next: next.startsWith("?") && crates.length > 0 ? [{ path: PATH + next }] : [],
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/read-analytics.js


const Analytics = schemas/* looseObject */._H3({ items: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const Count = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish().catch(null);
function readAnalytics(answer, key) {
    const { items } = requireShape(Analytics, answer);
    const shape = schemas/* looseObject */._H3({ [key]: schemas/* string */.YjP(), count: Count });
    const read = (item) => {
        const identifier = item[key];
        if (/ -/.test(identifier))
            return null;
        return { identifier, name: identifier, popularity: readCount(item.count) };
    };
    return { ...readItems(items, shape, read), next: [] };
}
function readCount(count) {
    const digits = String(count ?? "").replaceAll(",", "");
    return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/cask.js

function openCask(baseUrl) {
    return {
        ecosystem: "cask",
        baseUrl,
        gapMs: 1000,
        popularAt: 10_000,
        firstPages: [{ path: "api/analytics/cask-install/30d.json" }],
        readPage: (answer) => readAnalytics(answer, "cask"),
    };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/cpan.js


const SIZE = 250;
const LAST_RESULT = 10_000;
const SearchAnswer = schemas/* looseObject */._H3({ hits: schemas/* looseObject */._H3({ hits: schemas/* array */.YOg(schemas/* unknown */.L5J()) }) });
const Hit = schemas/* looseObject */._H3({
    _source: schemas/* looseObject */._H3({
        name: schemas/* string */.YjP(),
        river: schemas/* looseObject */._H3({ total: Popularity }).nullish().catch(null),
    }),
});
function openCpan(baseUrl) {
    return {
        ecosystem: "cpan",
        baseUrl,
        gapMs: 1000,
        popularAt: 100,
        firstPages: [pageFrom(0)],
        readPage(answer, { body = "" }) {
            const { hits } = requireShape(SearchAnswer, answer).hits;
            const next = Number(/"from":(\d+)/.exec(body)?.[1] ?? 0) + SIZE;
            const found = readItems(hits, Hit, ({ _source: { name, river } }) => ({
                identifier: name,
                name: nameDistribution(name),
                popularity: river?.total ?? null,
            }));
            return { ...found, next: hits.length === SIZE && next + SIZE <= LAST_RESULT ? [pageFrom(next)] : [] };
        },
    };
}
function nameDistribution(name) {
    return name.startsWith("App-") ? name.slice("App-".length).toLowerCase() : name;
}
function pageFrom(start) {
    const search = {
        query: { prefix: { name: "App-" } },
        sort: [{ "river.total": "desc" }, { name: "asc" }],
        _source: ["name", "river.total"],
        from: start,
        size: SIZE,
    };
    return { path: "v1/distribution/_search", body: JSON.stringify(search) };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/go.js


const go_SIZE = 100;
const LAST_PAGE = 10;
const go_SearchAnswer = schemas/* looseObject */._H3({ items: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const Repository = schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP(), stargazers_count: Popularity });
const Latest = schemas/* looseObject */._H3({ Version: schemas/* string */.YjP() });
function openGo(baseUrl, { proxyUrl, hasToken }) {
    return {
        ecosystem: "go",
        baseUrl,
        gapMs: hasToken ? 2000 : 6000,
        popularAt: 5000,
        firstPages: [pageOf(1)],
        readPage(answer, { path }) {
            const { items } = requireShape(go_SearchAnswer, answer);
            const page = Number(/&page=(\d+)/.exec(path)?.[1] ?? 1);
            const found = readItems(items, Repository, ({ full_name, stargazers_count }) => ({
                identifier: `github.com/${full_name}`,
                name: nameModule(full_name),
                popularity: stargazers_count ?? null,
            }));
            return { ...found, next: items.length === go_SIZE && page < LAST_PAGE ? [pageOf(page + 1)] : [] };
        },
        check: {
            urlOf: (identifier) => `${proxyUrl}/${escapeModule(identifier)}/@latest`,
            passes: (answer) => requireShape(Latest, answer).Version !== "",
        },
    };
}
function nameModule(module) {
    return module.replace(/\/v\d+$/, "").replace(/^.*\//, "");
}
function escapeModule(module) {
    return module.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
function pageOf(page) {
    const query = encodeURIComponent("language:go topic:cli");
    return { path: `search/repositories?q=${query}&sort=stars&order=desc&per_page=${go_SIZE}&page=${page}` };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/homebrew.js

function openHomebrew(baseUrl) {
    return {
        ecosystem: "homebrew",
        baseUrl,
        gapMs: 1000,
        popularAt: 40_000,
        firstPages: [{ path: "api/analytics/install-on-request/30d.json" }],
        readPage: (answer) => readAnalytics(answer, "formula"),
    };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/npm.js


const npm_SIZE = 250;
const LAST_START = 5000;
const npm_SearchAnswer = schemas/* looseObject */._H3({ objects: schemas/* array */.YOg(schemas/* unknown */.L5J()), total: schemas/* number */.aig().nullish().catch(null) });
const SearchObject = schemas/* looseObject */._H3({
    package: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }),
    downloads: schemas/* looseObject */._H3({ weekly: Popularity }).nullish().catch(null),
});
function openNpm(baseUrl) {
    return {
        ecosystem: "npm",
        baseUrl,
        gapMs: 1000,
        popularAt: 100_000,
        firstPages: [npm_pageFrom(0)],
        readPage(answer, { path }) {
            const { objects, total } = requireShape(npm_SearchAnswer, answer);
            const next = Number(/[?&]from=(\d+)/.exec(path)?.[1] ?? 0) + npm_SIZE;
            const hasMore = objects.length > 0 && next < (total ?? 0) && next < LAST_START;
            return {
                ...readItems(objects, SearchObject, ({ package: { name }, downloads }) => ({
                    identifier: name,
                    name: name.replace(/^@[^/]*\//, ""),
                    popularity: downloads?.weekly ?? null,
                })),
                next: hasMore ? [npm_pageFrom(next)] : [],
            };
        },
    };
}
function npm_pageFrom(start) {
    return { path: `-/v1/search?text=keywords:cli&size=${npm_SIZE}&from=${start}` };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/pypi.js



const TopPackages = schemas/* looseObject */._H3({ rows: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const Row = schemas/* looseObject */._H3({ project: schemas/* string */.YjP(), download_count: Popularity });
const Project = schemas/* looseObject */._H3({ info: schemas/* looseObject */._H3({ classifiers: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }) });
function openPypi(baseUrl, jsonUrl) {
    return {
        ecosystem: "pypi",
        baseUrl,
        gapMs: 1000,
        popularAt: 1_000_000,
        firstPages: [{ path: "top-pypi-packages/top-pypi-packages.min.json" }],
        readPage(answer) {
            const { rows } = requireShape(TopPackages, answer);
            const found = readItems(rows, Row, ({ project, download_count }) => ({
                identifier: project,
                name: normalizePypi(project),
                popularity: download_count ?? null,
            }));
            return { ...found, next: [] };
        },
        ...(jsonUrl === null
            ? {}
            : {
                check: {
                    urlOf: (identifier) => `${jsonUrl}/pypi/${encodeURIComponent(identifier)}/json`,
                    passes: (answer) => (requireShape(Project, answer).info.classifiers ?? []).includes("Environment :: Console"),
                },
            }),
    };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/sources/rubygems.js


const TERMS = ["cli", "command line"];
const Gems = schemas/* array */.YOg(schemas/* unknown */.L5J());
const Gem = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), downloads: Popularity });
function openRubygems(baseUrl) {
    return {
        ecosystem: "rubygems",
        baseUrl,
        gapMs: 1000,
        popularAt: 10_000_000,
        firstPages: TERMS.map((term) => rubygems_pageOf(encodeURIComponent(term), 1)),
        readPage(answer, { path }) {
            const gems = requireShape(Gems, answer);
            const [, term = "", page = "1"] = /query=([^&]*)&page=(\d+)/.exec(path) ?? [];
            const found = readItems(gems, Gem, ({ name, downloads }) => ({
                identifier: name,
                name,
                popularity: downloads ?? null,
            }));
            return { ...found, next: gems.length > 0 ? [rubygems_pageOf(term, Number(page) + 1)] : [] };
        },
    };
}
function rubygems_pageOf(term, page) {
    return { path: `api/v1/search.json?query=${term}&page=${page}` };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/plan-seeding.js









const ECOSYSTEMS = ["homebrew", "cargo", "npm", "pypi", "rubygems", "go", "cpan", "cask"];
const NPM_REGISTRY = "https://registry.npmjs.org";
const MODULE_PROXY = "https://proxy.golang.org";
const GITHUB_API = "https://api.github.com";
const ALIAS = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function planSeeding(inputs, npm, { env, repository }) {
    const faults = [];
    const credentials = new Map();
    const address = (text, name) => readAddress(text, { name, faults, credentials });
    const open = {
        homebrew: () => openHomebrew(address(inputs["base-url-homebrew"], "base-url-homebrew")),
        cask: () => openCask(address(inputs["base-url-cask"], "base-url-cask")),
        cargo: () => openCargo(address(inputs["base-url-cargo"], "base-url-cargo")),
        rubygems: () => openRubygems(address(inputs["base-url-rubygems"], "base-url-rubygems")),
        cpan: () => openCpan(address(inputs["base-url-cpan"], "base-url-cpan")),
        pypi: () => {
            const jsonUrl = address(inputs["base-url-pypi-json"], "base-url-pypi-json");
            return openPypi(address(inputs["base-url-pypi"], "base-url-pypi"), inputs["pypi-console-only"] ? jsonUrl : null);
        },
        npm: () => {
            const given = inputs["base-url-npm"];
            const text = given ?? npm.registry ?? NPM_REGISTRY;
            const url = address(text, given === undefined ? "the registry that npm is configured with" : "base-url-npm");
            const authorization = url === "" ? null : npm.authorizationFor(url);
            if (authorization !== null)
                credentials.set(new URL(url).origin, authorization);
            return openNpm(url);
        },
        go: () => {
            const url = address(inputs["base-url-go"], "base-url-go");
            const api = new URL(env.GITHUB_API_URL || GITHUB_API).origin;
            const hasToken = inputs.token !== undefined && url !== "" && new URL(url).origin === api;
            if (hasToken)
                credentials.set(api, `Bearer ${inputs.token?.trim()}`);
            return openGo(url, { proxyUrl: address(firstProxy(env.GOPROXY ?? ""), "GOPROXY"), hasToken });
        },
    };
    const sources = readSources(inputs.sources, faults).map((name) => open[name]());
    const aliases = readAliases(inputs["ecosystem-aliases"], faults);
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(" ")}`);
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    const place = repository === null ? "" : ` (+${server}/${repository.owner}/${repository.repo})`;
    return { sources, credentials, aliases, userAgent: `pipekeeper seed-queue${place}` };
}
function readSources(lines, faults) {
    const names = lines.flatMap((line) => line.split(",")).map((name) => name.trim());
    const known = ECOSYSTEMS.filter((name) => names.includes(name));
    for (const name of names.filter((each) => !known.some((other) => other === each))) {
        faults.push(`sources: expected names from ${ECOSYSTEMS.join(", ")}, got "${name}".`);
    }
    if (names.length === 0)
        faults.push("sources: expected at least one name, such as npm.");
    return [...new Set(names)].filter((name) => known.some((other) => other === name));
}
function firstProxy(text) {
    return (text
        .split(/[,|]/)
        .map((part) => part.trim())
        .find((part) => part !== "") ?? MODULE_PROXY);
}
function readAddress(text, { name, faults, credentials }) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const login = url === null ? null : readLogin(url);
    if (url === null || login === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
        const shown = text.replace(/\/\/.*@/, "//***@");
        faults.push(`${name}: expected an address such as https://packages.example, got "${shown}".`);
        return "";
    }
    if (login !== ":")
        credentials.set(url.origin, `Basic ${Buffer.from(login).toString("base64")}`);
    return url.origin + url.pathname.replace(/\/+$/, "");
}
function readLogin({ username, password }) {
    try {
        return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    }
    catch {
        return null;
    }
}
function readAliases(lines, faults) {
    const aliases = new Map();
    for (const line of lines.flatMap((each) => each.split(","))) {
        const [alias = "", name = "", ...rest] = line.split("=").map((part) => part.trim());
        if (ALIAS.test(alias) && ALIAS.test(name) && rest.length === 0)
            aliases.set(alias, name);
        else
            faults.push(`ecosystem-aliases: expected lines such as crates.io=cargo, got "${line.trim()}".`);
    }
    return aliases;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(7289);
;// CONCATENATED MODULE: ./build/actions/seed-queue/read-npm-config.js


async function readNpmConfig({ env, cwd }) {
    const given = new Map();
    for (const [name, value = ""] of Object.entries(env)) {
        const [, key] = /^npm_config_(.+)$/i.exec(name) ?? [];
        if (key !== undefined && value !== "")
            given.set(key.toLowerCase().replaceAll("_", "-"), value);
    }
    const home = env.HOME || env.USERPROFILE;
    const files = [
        external_node_path_.join(cwd, ".npmrc"),
        given.get("userconfig") ?? (home ? external_node_path_.join(home, ".npmrc") : null),
        given.get("globalconfig") ?? null,
    ];
    const settings = new Map(given);
    for (const file of files) {
        const bytes = file === null ? null : await (0,read_optional_file/* readOptionalFile */.p)(file).catch(() => null);
        for (const [key, value] of parseNpmrc(bytes?.toString() ?? "", env)) {
            if (!settings.has(key))
                settings.set(key, value);
        }
    }
    return {
        registry: settings.get("registry") ?? null,
        authorizationFor: (registry) => findAuthorization(registry, settings),
    };
}
function findAuthorization(registry, settings) {
    const { host, pathname } = new URL(registry);
    const parts = pathname.split("/").filter((part) => part !== "");
    for (let length = parts.length; length >= 0; length--) {
        const place = ["/", host, ...parts.slice(0, length), ""].join("/");
        const token = settings.get(`${place}:_authToken`);
        if (token !== undefined)
            return `Bearer ${token}`;
        const basic = settings.get(`${place}:_auth`);
        if (basic !== undefined)
            return `Basic ${basic}`;
        const user = settings.get(`${place}:username`);
        const password = settings.get(`${place}:_password`);
        if (user !== undefined && password !== undefined) {
            return `Basic ${Buffer.from(`${user}:${Buffer.from(password, "base64")}`).toString("base64")}`;
        }
    }
    return null;
}
function parseNpmrc(text, env) {
    const settings = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, key = "", value = ""] = /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (key === "")
            continue;
        const plain = value.replace(/^(["'])(.*)\1$/, "$2");
        settings.set(key, plain.replace(/\$\{([^}?]+)\??\}/g, (_, name) => readVariable(name, env)));
    }
    return settings;
}
function readVariable(name, env) {
    return /^(INPUT|ACTIONS)_/i.test(name) ? "" : (env[name] ?? "");
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/plan-wait.js
const MAX_TRIES = 5;
const MAX_WAIT_MS = 600_000;
const OUTAGE_MS = 2000;
const LIMIT_MS = 10_000;
function planWait(answer, { tries, waitedMs, random }) {
    if (tries >= MAX_TRIES || !isPassing(answer))
        return null;
    const stated = statedDelayMs(answer);
    const unitMs = isLimit(answer) ? LIMIT_MS : OUTAGE_MS;
    const delayMs = Math.round(stated === null ? unitMs * 2 ** (tries - 1) * (0.5 + random / 2) : stated + random * 1000);
    return waitedMs + delayMs > MAX_WAIT_MS ? null : delayMs;
}
function isPassing(answer) {
    if (answer.kind === "fault")
        return answer.fault.kind !== "certificate";
    return answer.kind === "answer" && (answer.status >= 500 || isLimit(answer));
}
function isLimit(answer) {
    if (answer.kind !== "answer")
        return false;
    const { status, headers } = answer;
    const isStated = headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
    return status === 429 || (status === 403 && isStated);
}
function statedDelayMs(answer) {
    if (answer.kind !== "answer")
        return null;
    const after = answer.headers["retry-after"] ?? "";
    if (/^\d{1,9}$/.test(after))
        return Number(after) * 1000;
    const now = Date.parse(answer.headers.date ?? "");
    const isUsedUp = answer.headers["x-ratelimit-remaining"] === "0";
    const reset = isUsedUp ? Number(answer.headers["x-ratelimit-reset"]) * 1000 : Number.NaN;
    const until = / GMT$/.test(after) ? Date.parse(after) : reset;
    return Number.isFinite(until - now) ? Math.max(0, until - now) : null;
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js
var lib = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/src/github/connection-fault.js
var connection_fault = __webpack_require__(1672);
// EXTERNAL MODULE: ./build/src/github/find-proxy.js
var find_proxy = __webpack_require__(3711);
;// CONCATENATED MODULE: ./build/actions/seed-queue/send-request.js



const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const KEEPING_REDIRECTS = new Set([307, 308]);
async function sendRequest(request, options) {
    let { url } = request;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const answer = await sendOnce({ ...request, url }, options);
        const { location } = answer.kind === "answer" ? answer.headers : {};
        if (answer.kind !== "answer" || !REDIRECTS.has(answer.status) || location === undefined)
            return answer;
        const next = URL.canParse(location, url) ? new URL(location, url) : null;
        if (next === null || !/^https?:$/.test(next.protocol))
            return unusable("it redirects to something that is not an address");
        if (request.body !== undefined && !KEEPING_REDIRECTS.has(answer.status))
            return unusable("it redirects a search");
        if (url.startsWith("https:") && next.protocol === "http:")
            return unusable("it redirects from https to http");
        url = next.href;
    }
    return unusable(`it redirects more than ${MAX_REDIRECTS} times`);
}
async function sendOnce(request, options) {
    const { url, body } = request;
    const { userAgent, credentials, proxyEnv, timeoutMs } = options;
    const proxy = (0,find_proxy/* findProxy */.E)(url, proxyEnv);
    const client = new lib/* HttpClient */.Qq(userAgent, [], { socketTimeout: timeoutMs, allowRedirects: false });
    const authorization = credentials.get(new URL(url).origin);
    const headers = {
        accept: "application/json",
        "accept-encoding": "identity",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...request.headers,
        ...(authorization === undefined ? {} : { authorization }),
    };
    try {
        const { message } = await client.request(body === undefined ? "GET" : "POST", url, body ?? null, headers);
        const bytes = await readBody(message, options);
        if (bytes === null)
            return unusable(`its answer has more than ${options.maxBodyBytes} bytes`);
        const text = new TextDecoder().decode(bytes);
        return { kind: "answer", status: message.statusCode ?? 0, headers: message.headers, body: text };
    }
    catch (error) {
        return { kind: "fault", fault: (0,connection_fault/* readFault */.X)(error, { url, proxy, timeoutMs }) };
    }
    finally {
        client.dispose();
    }
}
async function readBody(message, options) {
    const { timeoutMs, totalMs, maxBodyBytes } = options;
    message.setTimeout(0);
    const stop = (ms) => () => message.destroy(new Error(`timeout, no complete answer within ${ms} ms`));
    const silence = setTimeout(stop(timeoutMs), timeoutMs);
    const total = setTimeout(stop(totalMs), totalMs);
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of message) {
            silence.refresh();
            bytes += chunk.length;
            if (bytes > maxBodyBytes)
                return null;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    finally {
        clearTimeout(silence);
        clearTimeout(total);
    }
}
function unusable(reason) {
    return { kind: "unusable", reason };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/ask-service.js


function openService(options) {
    let lastMs = Number.NEGATIVE_INFINITY;
    async function send(request) {
        const waitMs = lastMs + options.gapMs - options.elapsedMs();
        if (waitMs > 0)
            await options.sleep(waitMs);
        lastMs = options.elapsedMs();
        return sendRequest(request, options);
    }
    async function sendPatiently(request) {
        let waitedMs = 0;
        for (let tries = 1;; tries++) {
            const answer = await send(request);
            const delayMs = planWait(answer, { tries, waitedMs, random: options.random() });
            if (delayMs === null)
                return answer;
            options.log(`${nameUrl(request.url)}: ${describeError(answer)}; asking again in ${delayMs} ms.`);
            await options.sleep(delayMs);
            waitedMs += delayMs;
        }
    }
    async function ask({ url, body }) {
        const cached = body === undefined ? await options.cache.readAnswer(url) : null;
        const headers = {};
        if (cached?.etag)
            headers["if-none-match"] = cached.etag;
        if (cached?.lastModified)
            headers["if-modified-since"] = cached.lastModified;
        const answer = await sendPatiently({ url, body, headers });
        if (answer.kind === "answer" && answer.status === 304 && cached !== null) {
            return parse(cached.body, url, { isCached: true, keep: async () => undefined });
        }
        if (answer.kind === "answer" && (answer.status === 404 || answer.status === 410))
            return { kind: "missing" };
        if (answer.kind !== "answer" || answer.status !== 200) {
            return { kind: "failed", reason: `${nameUrl(url)}: ${describeError(answer)}` };
        }
        const etag = answer.headers.etag ?? null;
        const lastModified = answer.headers["last-modified"] ?? null;
        const isWorthKeeping = body === undefined && (etag !== null || lastModified !== null);
        const keep = async () => {
            if (isWorthKeeping)
                await options.cache.writeAnswer({ url, etag, lastModified, body: answer.body });
        };
        return parse(answer.body, url, { isCached: false, keep });
    }
    return { ask };
}
function parse(body, url, more) {
    try {
        return { kind: "json", value: JSON.parse(body), ...more };
    }
    catch {
        const start = body.trimStart();
        const what = start === "" ? "an empty answer" : start.startsWith("<") ? "an HTML page" : "a broken answer";
        return { kind: "failed", reason: `${nameUrl(url)}: ${what} instead of JSON` };
    }
}
function nameUrl(url) {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
}
function describeError(answer) {
    if (answer.kind === "unusable")
        return answer.reason;
    if (answer.kind === "fault") {
        const { message, remedy } = answer.fault;
        return remedy === null ? message : `${message} (${remedy.replace(/\.$/, "")})`;
    }
    const delayMs = statedDelayMs(answer);
    return delayMs === null
        ? `HTTP ${answer.status}`
        : `HTTP ${answer.status}, to be tried again in ${Math.ceil(delayMs / 1000)} s`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/files/write-text-file.js
var write_text_file = __webpack_require__(9043);
;// CONCATENATED MODULE: ./build/actions/seed-queue/cache.js






const CachedAnswer = schemas/* object */.Ikc({
    url: schemas/* string */.YjP(),
    etag: schemas/* string */.YjP().nullable(),
    lastModified: schemas/* string */.YjP().nullable(),
    body: schemas/* string */.YjP(),
});
const Cursor = schemas/* object */.Ikc({
    list: schemas/* string */.YjP(),
    savedAt: schemas/* number */.aig(),
    pages: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), body: schemas/* string */.YjP().optional() })),
    position: schemas/* int */.Whr().min(0),
    found: schemas/* array */.YOg(schemas/* object */.Ikc({ identifier: schemas/* string */.YjP(), name: schemas/* string */.YjP(), popularity: schemas/* number */.aig().nullable() })),
});
function openCache(folder, { isReadOnly, warn }) {
    let hasWarned = false;
    const fileOf = (name) => external_node_path_.join(folder ?? "", name);
    const cache = {
        readAnswer: async (url) => {
            const answer = await read(fileOf(nameAnswer(url)), CachedAnswer);
            return answer?.url === url ? answer : null;
        },
        writeAnswer: (answer) => write(nameAnswer(answer.url), answer),
        readCursor: (ecosystem) => read(fileOf(nameCursor(ecosystem)), Cursor),
        writeCursor: (ecosystem, cursor) => write(nameCursor(ecosystem), cursor),
    };
    return cache;
    async function read(file, shape) {
        const bytes = folder === null ? null : await (0,read_optional_file/* readOptionalFile */.p)(file).catch(() => null);
        if (bytes === null)
            return null;
        try {
            return shape.parse(JSON.parse(bytes.toString()));
        }
        catch {
            return null;
        }
    }
    async function write(name, value) {
        if (folder === null || isReadOnly)
            return;
        try {
            await (0,write_text_file/* writeTextFile */.T)(fileOf(name), `${JSON.stringify(value)}\n`);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            if (!hasWarned)
                warn(`Nothing is kept for the next run: ${error.message}`);
            hasWarned = true;
        }
    }
}
function nameAnswer(url) {
    return `answer-${(0,external_node_crypto_.createHash)("sha256").update(url).digest("hex").slice(0, 32)}.json`;
}
function nameCursor(ecosystem) {
    return `cursor-${ecosystem}.json`;
}

// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
;// CONCATENATED MODULE: ./build/actions/seed-queue/read-source.js



const MAX_PAGES = 1000;
const CHECKS_PER_SAVE = 20;
async function readSource(source, options) {
    const { ecosystem, popularAt, baseUrl } = source;
    const { cache, limit, log, service } = options;
    const cursor = await openCursor(source, options);
    const { found } = cursor;
    const known = new Set(found.map(({ identifier }) => identifier));
    const faults = [];
    let fresh = 0;
    let reason = null;
    for (let pages = 1; cursor.pages.length > 0 && found.length < limit; pages++) {
        reason = pages > MAX_PAGES ? `it has more than ${MAX_PAGES} pages` : await readPage(pages);
        if (reason !== null)
            break;
    }
    if (reason === null && found.length === 0)
        reason = "it lists no package that can be used";
    await cache.writeCursor(ecosystem, reason === null ? null : cursor);
    const status = reason !== null ? (found.length > 0 ? "partial" : "failed") : fresh > 0 ? "ok" : "cached";
    return { ecosystem, popularAt, packages: found.slice(0, limit), status, reason, faults };
    async function readPage(pages) {
        const [page, ...rest] = cursor.pages;
        const question = { url: `${baseUrl}/${page.path}`, body: page.body };
        const read = await readJson(question, service, (answer) => source.readPage(answer, page));
        if (read.kind === "failed")
            return read.reason;
        if (read.kind === "missing")
            return `${nameUrl(question.url)}: HTTP 404`;
        if (!read.isCached)
            fresh++;
        const { packages, next, faults: odd } = read.value;
        faults.push(...odd.map((fault) => ({ address: nameUrl(question.url), reason: fault })));
        const why = await takePackages(packages);
        if (why !== null)
            return why;
        cursor.pages = [...rest, ...next];
        cursor.position = 0;
        await cache.writeCursor(ecosystem, cursor);
        log(`${ecosystem}: page ${pages}${read.isCached ? " (unchanged)" : ""}, ${(0,count/* count */.U9)(found.length, "package")} so far.`);
        return null;
    }
    async function takePackages(packages) {
        for (; cursor.position < packages.length && found.length < limit; cursor.position++) {
            const each = packages[cursor.position];
            if (known.has(each.identifier))
                continue;
            const passes = source.check === undefined || (await check(source.check, each.identifier));
            if (typeof passes === "string")
                return passes;
            known.add(each.identifier);
            if (passes)
                found.push(each);
            if (source.check !== undefined && cursor.position % CHECKS_PER_SAVE === 0) {
                await cache.writeCursor(ecosystem, { ...cursor, position: cursor.position + 1 });
            }
        }
        return null;
    }
    async function check({ urlOf, passes }, identifier) {
        const read = await readJson({ url: urlOf(identifier) }, service, passes);
        if (read.kind === "missing")
            return false;
        if (read.kind === "failed")
            return read.reason;
        if (!read.isCached)
            fresh++;
        return read.value;
    }
}
async function readJson(question, service, read) {
    const answer = await service.ask(question);
    if (answer.kind !== "json")
        return answer;
    try {
        const value = read(answer.value);
        await answer.keep();
        return { kind: "read", value, isCached: answer.isCached };
    }
    catch (error) {
        if (!(error instanceof ShapeFault))
            throw error;
        return { kind: "failed", reason: `${nameUrl(question.url)}: unexpected answer, ${error.message}` };
    }
}
async function openCursor(source, { cache, now, resumeMs, log }) {
    const { ecosystem, baseUrl, firstPages, check } = source;
    const list = JSON.stringify([baseUrl, firstPages, check !== undefined]);
    const savedAt = now.getTime();
    const saved = await cache.readCursor(ecosystem);
    const age = savedAt - (saved?.savedAt ?? Number.NaN);
    if (saved !== null && saved.list === list && age >= 0 && age < resumeMs && saved.pages.length > 0) {
        log(`${ecosystem}: continuing after ${(0,count/* count */.U9)(saved.found.length, "package")} of an earlier run.`);
        return { ...saved, savedAt };
    }
    return { list, savedAt, pages: [...firstPages], position: 0, found: [] };
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/read-sources.js





const LIMITS = { timeoutMs: 30_000, totalMs: 300_000, maxBodyBytes: 64 * 1024 * 1024 };
const HOUR_MS = 3_600_000;
async function read_sources_readSources({ sources, credentials, userAgent }, inputs, runtime) {
    const { cwd, env: proxyEnv, log, sleep, elapsedMs, random } = runtime;
    const folder = inputs["cache-dir"] === undefined ? null : external_node_path_.resolve(cwd, inputs["cache-dir"]);
    const cache = openCache(folder, { isReadOnly: inputs["dry-run"], warn: log });
    const resumeMs = inputs["resume-hours"] * HOUR_MS;
    const readings = [];
    for (const source of sources) {
        const { gapMs } = source;
        const times = { sleep, elapsedMs, random };
        const service = openService({ ...LIMITS, ...times, userAgent, credentials, proxyEnv, gapMs, cache, log });
        const options = { service, cache, limit: inputs.limit, resumeMs, now: runtime.now(), log };
        const reading = await readSource(source, options).catch((error) => giveUp(source, error));
        if (reading.reason !== null)
            log(`${source.ecosystem}: ${reading.status}. ${reading.reason}.`);
        readings.push(reading);
    }
    return readings;
}
function giveUp({ ecosystem, popularAt }, error) {
    if (!(error instanceof errors/* UserError */.y))
        throw error;
    const reason = error.message.replace(/\.$/, "");
    return { ecosystem, popularAt, packages: [], status: "failed", reason, faults: [] };
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/seed-queue/render-outcome.js



const MAX_NAMES = 50;
const MAX_FAULTS_PER_SOURCE = 20;
const NO_COUNTS = { added: [], raised: [], nameTaken: [] };
function renderOutcome(seeding) {
    const { readings, publication } = seeding;
    const byEcosystem = publication?.report?.merge.byEcosystem;
    const seeded = readings.map((reading) => ({ reading, counts: byEcosystem?.get(reading.ecosystem) ?? NO_COUNTS }));
    const added = sum(seeded, ({ counts }) => counts.added);
    const raised = sum(seeded, ({ counts }) => counts.raised);
    const { root } = seeding.inputs;
    const inQueue = (publication?.report?.problems ?? []).map((each) => ({
        ...each,
        file: external_node_path_.posix.join(root, each.file),
    }));
    const problems = [...inQueue, ...readings.flatMap(listFaults)];
    const sentence = describe(seeding, { added, raised });
    const failure = judge(seeding, sentence);
    return {
        sentence,
        outputs: {
            outcome: publication?.kind ?? "failed",
            "commit-sha": publication?.kind === "published" ? publication.commit : "",
            "push-attempts": String(publication?.attempts ?? 0),
            added: String(added),
            raised: String(raised),
            sources: JSON.stringify(Object.fromEntries(seeded.map(describeSource))),
            problems: String(problems.length),
        },
        summary: renderSummary(seeded, failure ?? sentence, problems.length),
        problems,
        warnings: [
            ...readings.filter(({ reason }) => reason !== null).map(describeFault),
            ...(publication?.warnings ?? []),
        ],
        ...(failure === null ? {} : { failure }),
    };
}
function describe({ publication }, { added, raised }) {
    if (publication === null)
        return "No source could be read, so nothing was published.";
    if (publication.kind === "failed")
        return publication.message;
    const what = `${(0,count/* count */.U9)(added, "new package")} and ${(0,count/* count */.U9)(raised, "higher priority", "higher priorities")}`;
    const where = publication.branch === null ? "the files on disk" : `branch "${publication.branch}"`;
    if (publication.kind === "unchanged")
        return "Unchanged: every package that the sources list is already in the queue, or its name is taken.";
    if (publication.kind === "dry-run")
        return `Dry run: would write ${what} to ${where}.`;
    if (publication.kind === "published")
        return `Published ${what} to ${where} as ${publication.commit}.`;
    return `Wrote ${what} to ${where}.`;
}
function judge({ readings, publication, inputs }, sentence) {
    const lost = readings.filter(({ reason }) => reason !== null);
    if (publication === null)
        return `${sentence} ${lost.map(describeFault).join(" ")}`;
    if (publication.kind === "failed")
        return sentence;
    if (lost.length === 0 || !inputs["fail-on-partial"])
        return null;
    return `${sentence} ${lost.map(describeFault).join(" ")} The step fails because of \`fail-on-partial\`.`;
}
function describeFault({ ecosystem, status, reason, packages }) {
    const kept = status === "partial" ? `, after ${(0,count/* count */.U9)(packages.length, "package")}` : "";
    return `${ecosystem} was not read to its end${kept}: ${reason}.`;
}
function describeSource({ reading, counts }) {
    const { ecosystem, packages, status } = reading;
    const { added, raised, nameTaken } = counts;
    return [
        ecosystem,
        {
            fetched: packages.length,
            added: added.length,
            raised: raised.length,
            name_taken: nameTaken.length,
            status,
        },
    ];
}
function listFaults({ faults, ecosystem }) {
    const listed = faults.slice(0, MAX_FAULTS_PER_SOURCE).map(({ address, reason }) => ({
        ...{ file: address, line: null, entry: ecosystem, code: "bad-value", severity: "warning", reason },
    }));
    const more = faults.length - listed.length;
    const [first] = listed;
    if (more <= 0 || first === undefined)
        return listed;
    return [...listed, { ...first, reason: `${(0,count/* count */.U9)(more, "more item is", "more items are")} not used` }];
}
function renderSummary(seeded, sentence, problems) {
    const rows = seeded.map(({ reading: { ecosystem, packages, status }, counts }) => [
        ...[(0,markdown/* escapeCell */.kq)(ecosystem), status, packages.length],
        ...[counts.added.length, counts.raised.length, counts.nameTaken.length],
    ]);
    const taken = seeded.flatMap(({ counts }) => counts.nameTaken);
    const lost = seeded.filter(({ reading }) => reading.reason !== null);
    return [
        "## Queue seeding",
        "",
        (0,markdown/* escapeMarkdown */.FV)(sentence, 2000),
        "",
        (0,markdown/* renderTable */.bo)(["Source", "Status", "Listed", "Added", "Raised", "Name taken"], rows),
        "",
        ...lost.map(({ reading }) => `- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(describeFault(reading), 500)}`),
        ...(lost.length > 0 ? [""] : []),
        ...renderNames("Added", seeded.flatMap(({ counts }) => counts.added)),
        ...renderNames("Not added, because another package has the name", taken.map(({ source, takenBy }) => `${source} (${takenBy})`)),
        ...(problems > 0 ? [`${(0,count/* count */.U9)(problems, "problem")} reported as annotations.`, ""] : []),
    ].join("\n");
}
function renderNames(title, names) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, MAX_NAMES).map((name) => (0,markdown/* codeSpan */.SS)(name));
    const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
    return [`${title}: ${shown.join(", ")}${more}.`, ""];
}
function sum(seeded, listOf) {
    return seeded.reduce((total, source) => total + listOf(source).length, 0);
}

;// CONCATENATED MODULE: ./build/actions/seed-queue/main.js








/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "seed-queue",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const plan = planSeeding(inputs, await readNpmConfig(runtime), runtime);
        const readings = await read_sources_readSources(plan, inputs, runtime);
        if (readings.every(({ status }) => status === "failed"))
            return renderOutcome({ inputs, readings, publication: null });
        const job = {
            queue: inputs.queue,
            tierFile: inputs["tier-1-file"] ?? null,
            lists: readings,
            rules: {
                aliases: plan.aliases,
                raisesPriority: inputs["update-priority"] === "raise",
                ecosystems: ECOSYSTEMS,
            },
            now: runtime.now(),
        };
        const publication = await (0,publish_state/* publishState */.D)({ inputs, paths: listSeedingPaths(job), plan: (source) => planQueue(source, job) }, runtime);
        return renderOutcome({ inputs, readings, publication });
    },
}));


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/keep-comment.js
var keep_comment = __webpack_require__(7040);
// EXTERNAL MODULE: ./build/src/github/map-bounded.js
var map_bounded = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/github/viewer.js
var viewer = __webpack_require__(4119);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/clone.js
var git_clone = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/src/git/find-git.js
var find_git = __webpack_require__(9290);
// EXTERNAL MODULE: ./build/src/git/history.js
var git_history = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/git/list-changes.js
var list_changes = __webpack_require__(2664);
// EXTERNAL MODULE: ./build/src/git/private-index.js
var private_index = __webpack_require__(2296);
// EXTERNAL MODULE: ./build/src/git/private-repository.js + 1 modules
var private_repository = __webpack_require__(4842);
// EXTERNAL MODULE: ./build/src/git/push.js
var push = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/src/git/remote.js + 1 modules
var git_remote = __webpack_require__(3391);
// EXTERNAL MODULE: ./build/src/publish/api-writer.js
var api_writer = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/src/publish/check-branch-name.js
var check_branch_name = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/src/publish/compose-failure.js
var compose_failure = __webpack_require__(9354);
// EXTERNAL MODULE: ./build/src/publish/explain-refusal.js
var explain_refusal = __webpack_require__(1047);
// EXTERNAL MODULE: ./build/src/git/plan-changes.js
var plan_changes = __webpack_require__(6479);
;// CONCATENATED MODULE: ./build/actions/triage-conflicts/classify-changes.js

function indexBase(files, { isRecipe }) {
    const named = new Map();
    for (const path of files.keys()) {
        if (!isRecipe(path))
            continue;
        const key = foldName(nameRecipe(path));
        named.set(key, [...(named.get(key) ?? []), path]);
    }
    return { files, folders: new Set([...files.keys()].flatMap(plan_changes/* foldersAbove */.Zv)), named };
}
function classifyChanges(changes, base, { isRecipe, isState }) {
    const recipes = [];
    const others = [];
    for (const { path, to } of changes) {
        if (!isRecipe(path)) {
            if (!isState(path))
                others.push(path);
        }
        else if (to === null) {
            const there = base.files.get(path) ?? null;
            if (there !== null)
                recipes.push({ path, name: nameRecipe(path), state: "deleted", head: null, base: there, basePath: path });
        }
        else if (!isRegularFile(to))
            others.push(path);
        else
            recipes.push(compare(path, to, base));
    }
    return { recipes, others };
}
function nameRecipe(path) {
    const file = path.slice(path.lastIndexOf("/") + 1);
    const dot = file.lastIndexOf(".");
    return dot > 0 ? file.slice(0, dot) : file;
}
function foldName(name) {
    return name.normalize("NFC").toLowerCase();
}
function isSameEntry(a, b) {
    return a.id === b.id && a.mode === b.mode;
}
function isRegularFile({ mode }) {
    return mode.startsWith("100");
}
function compare(path, head, { files, folders, named }) {
    const recipe = { path, name: nameRecipe(path), head };
    const at = (basePath) => {
        const base = files.get(basePath) ?? null;
        const isSame = base !== null && isRegularFile(base) && isSameEntry(base, head);
        return { ...recipe, state: isSame ? "identical" : "modified", base, basePath };
    };
    if (files.has(path))
        return at(path);
    const twins = named.get(foldName(recipe.name)) ?? [];
    const twin = twins.find((other) => isSameEntry(files.get(other), head)) ?? twins[0];
    if (twin !== undefined)
        return at(twin);
    const inTheWay = folders.has(path) ? path : (0,plan_changes/* foldersAbove */.Zv)(path).find((folder) => files.has(folder));
    if (inTheWay !== undefined)
        return { ...at(inTheWay), state: "modified" };
    return { ...recipe, state: "new", base: null, basePath: null };
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/plan-rescue.js


const SHARED = /^rescue\/\d{4}-\d\d-\d\d$/;
const KEPT = /^rescue\/\d{4}-\d\d-\d\d-\d+$/;
function isRescueBranch(name) {
    return SHARED.test(name) || KEPT.test(name);
}
function planRescue(proposals, { base, files, rescues }, date) {
    const planned = new Map();
    const taken = takeNames(files, rescues);
    for (const { pull, recipe, head } of listCandidates(proposals)) {
        const key = foldName(recipe.name);
        const holder = rescues.find((rescue) => holds(rescue, recipe.path, head));
        const place = taken.get(key);
        const own = { path: recipe.path, entry: head };
        if (holder !== undefined)
            note(holder.name, "held", own, pull.number);
        else if (place !== undefined && isSameEntry(place.entry, head)) {
            note(place.branch, place.isHeld ? "held" : "added", place, pull.number);
        }
        else if (place === undefined && fits(recipe.path, taken.values())) {
            const branch = `rescue/${date}`;
            taken.set(key, { branch, ...own, isHeld: false });
            note(branch, "added", own, pull.number);
        }
        else
            note(`rescue/${date}-${pull.number}`, "added", own, pull.number);
    }
    return [...planned.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    function note(name, list, { path, entry }, number) {
        const branch = planned.get(name) ?? openBranch(name);
        planned.set(name, branch);
        const known = branch[list].find((other) => other.path === path && isSameEntry(other.entry, entry));
        if (known === undefined)
            branch[list].push({ path, entry, pulls: [number] });
        else if (!known.pulls.includes(number))
            known.pulls = [...known.pulls, number].sort((a, b) => a - b);
    }
    function openBranch(name) {
        const expected = rescues.find((rescue) => rescue.name === name)?.commit ?? null;
        return { name, isShared: SHARED.test(name), parent: expected ?? base, expected, added: [], held: [] };
    }
}
function listCandidates(proposals) {
    const newestFirst = [...proposals]
        .filter(({ action }) => action === "rescue")
        .sort(({ pull: a }, { pull: b }) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.number - a.number);
    return newestFirst.flatMap(({ pull, recipes }) => recipes.flatMap((recipe) => recipe.state === "new" && recipe.head !== null ? [{ pull, recipe, head: recipe.head }] : []));
}
function takeNames(files, rescues) {
    const taken = new Map();
    for (const { name: branch, files: own } of rescues.filter(({ name }) => SHARED.test(name))) {
        for (const [path, entry] of own) {
            if (!files.has(path))
                taken.set(foldName(nameRecipe(path)), { branch, path, entry, isHeld: true });
        }
    }
    return taken;
}
function holds({ files }, path, entry) {
    const there = files.get(path);
    return there !== undefined && isSameEntry(there, entry);
}
function fits(path, places) {
    const above = new Set((0,plan_changes/* foldersAbove */.Zv)(path));
    for (const place of places)
        if (above.has(place.path) || (0,plan_changes/* foldersAbove */.Zv)(place.path).includes(path))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/branches.js
















async function openBranches({ remote, token }, runtime) {
    const { env, cwd } = runtime;
    (0,find_git/* requireGit */.o)(await (0,find_git/* findGit */.C)(env, cwd), { hasApi: false });
    const clone = await (0,git_clone/* describeClone */.Z)(cwd, env);
    const trusted = clone === null ? [] : (0,git_clone/* trust */.t)(clone.toplevel);
    const directory = clone?.toplevel ?? cwd;
    const resolved = await (0,git_remote/* resolveRemote */.L)({ name: remote, clone, directory, trusted, token, env });
    const lender = clone?.isShallow ? null : clone;
    return (0,private_repository/* openPrivateRepository */.kB)({ remote: resolved, clone: lender, trusted, token, env, isBlobless: false });
}
async function listRescueBranches({ git }) {
    const { code, stdout, stderr } = await git.run(["ls-remote", "--heads", "origin", "refs/heads/rescue/*"]);
    if (code !== 0)
        throw new errors/* UserError */.y(`The branches of the remote could not be listed. git says: ${stderr.trim()}`);
    const names = stdout
        .toString()
        .split("\n")
        .map((line) => line.replace(/^.*\trefs\/heads\//, ""));
    return names.filter(isRescueBranch);
}
async function fetchTips(repository, names) {
    const possible = [...new Set(names)].filter((name) => (0,check_branch_name/* findNameFault */.L)(name) === null);
    const fetched = await repository.fetchBranches(possible);
    if (fetched.kind !== "tips")
        throw refuseFetch(fetched);
    const found = possible.flatMap((name, at) => {
        const commit = fetched.commits[at];
        return commit ? [[name, commit]] : [];
    });
    const refusal = await (0,git_history/* fetchHistory */.Ny)(repository, found.map(([name]) => name));
    if (refusal !== null)
        throw refuseFetch(refusal);
    return new Map(found);
}
async function readFiles({ git }, commit) {
    const changes = await (0,list_changes/* listChanges */.W)(git, null, commit);
    return new Map(changes.flatMap(({ path, to }) => (to === null ? [] : [[path, to]])));
}
async function readOwnChanges({ git }, base, head) {
    const { code, stdout } = await git.run(["merge-base", base, head]);
    return code === 0 ? (0,list_changes/* listChanges */.W)(git, stdout.toString().trim(), head) : "unrelated";
}
async function pushCommit(repository, made) {
    const { git, directory } = repository;
    const { branch, parent, expected, message, date } = made;
    const index = external_node_path_.join(directory, "rescue-index");
    await (0,promises_.copyFile)(await repository.indexOf(parent), index);
    const tree = await (0,private_index/* writeTree */.WM)(git, made.changes, index);
    const commit = await (0,private_index/* commitTree */.SC)(git, tree, { parents: [parent], message, author: api_writer/* BOT */.WN, date });
    const result = await (0,push/* push */.V)(git, { commit, branch, expected });
    if (result.kind === "pushed")
        return null;
    return `Branch "${branch}" could not be pushed, and no pull request was commented on or closed. ${explain(result)} ${adviseOnPush(result)}; it continues from what was already pushed.`;
}
function adviseOnPush(refusal) {
    const again = "run the command again";
    if (refusal.kind !== "refused")
        return "Run the command again";
    if (refusal.rule === "name-conflict")
        return `Rename the other branch, then ${again}`;
    if (refusal.rule === "permission")
        return `Pass a token that may write contents, then ${again}`;
    return `Do what the server says, or let the token's account create branches named rescue/*, then ${again}`;
}
function refuseFetch(refusal) {
    return new errors/* UserError */.y(`The branches could not be fetched. ${explain(refusal)} Check \`remote\`, and that the token may read the repository.`);
}
function explain(refusal) {
    const { rule } = (0,explain_refusal/* explainRefusal */.G)(refusal);
    return rule === "" ? `git says: ${(0,compose_failure/* lastLine */.f)(refusal).replace(/\.$/, "")}.` : `It was refused by ${rule}.`;
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/decide.js


function decide(facts, rules) {
    const base = indexBase(facts.files, rules);
    return facts.pulls.map((pull) => {
        const { recipes, others } = classifyChanges(pull.changes ?? [], base, rules);
        return { pull, recipes, others, ...judge(pull, { recipes, others }, facts.defaultBranch) };
    });
}
function handOver(proposal, obstacle) {
    return { ...proposal, action: "manual", reason: explainObstacle(obstacle) };
}
function judge(pull, { recipes, others }, defaultBranch) {
    const manual = (reason) => ({ action: "manual", reason });
    if (pull.isMergeable)
        return { action: "leave", reason: "it has no conflict" };
    if (pull.obstacle !== null)
        return manual(explainObstacle(pull.obstacle));
    if (pull.changes === null)
        return manual("its files could not be read");
    const inState = (state) => recipes.filter((recipe) => recipe.state === state).length;
    const parts = [
        ...(inState("modified") > 0 ? [`"${defaultBranch}" differs in ${(0,count/* count */.U9)(inState("modified"), "recipe")}`] : []),
        ...(inState("deleted") > 0 ? [`it deletes ${(0,count/* count */.U9)(inState("deleted"), "recipe")}`] : []),
        ...(others.length > 0 ? [`it changes ${(0,count/* count */.U9)(others.length, "other file")}`] : []),
    ];
    if (parts.length > 0)
        return manual(parts.join(", and "));
    const added = inState("new");
    if (added > 0)
        return { action: "rescue", reason: `"${defaultBranch}" does not have ${(0,count/* count */.U9)(added, "recipe")} that it adds` };
    if (recipes.length === 0)
        return manual("it has no recipe");
    return { action: "close", reason: `"${defaultBranch}" has all of its recipes` };
}
function explainObstacle(obstacle) {
    switch (obstacle.kind) {
        case "fork":
            return "it comes from a fork";
        case "head-gone":
            return "its branch is gone";
        case "moved":
            return "it has changed since it was read";
        case "closed":
            return "it has been closed since it was read";
        case "unrelated":
            return "its branch has no history in common with the default branch";
        case "merge-state-unknown":
            return "GitHub did not say in time whether it has a conflict";
        case "other-base":
            return `it goes to branch "${obstacle.base}", not to the default branch`;
        case "unreadable":
            return `it could not be read: ${obstacle.why}`;
    }
}

// EXTERNAL MODULE: ./build/src/publish/keep-pull-request.js + 1 modules
var keep_pull_request = __webpack_require__(1207);
// EXTERNAL MODULE: ./build/src/git/decode-path.js
var decode_path = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/triage-conflicts/render-comment.js




const MARKER = "<!-- pipekeeper:triage-conflicts -->";
const LIST_LENGTHS = [300, 150, 75, 30, 10, 3];
const MAX_NUMBERS = 100;
function renderComment(proposal, plan, pulls) {
    return cutLists((length) => renderLists(proposal, plan, { pulls, length }));
}
function renderPullBody(recipes) {
    const sources = [...new Set(recipes.flatMap(({ pulls }) => pulls))].sort((a, b) => a - b);
    return cutLists((length) => {
        const lines = recipes.map(({ path, pulls }) => `- ${(0,markdown/* codeSpan */.SS)((0,decode_path/* showPath */.P8)(path))} from ${listNumbers(pulls)}`);
        return [
            MARKER,
            `New recipes of pull requests that are in conflict: ${listNumbers(sources)}.`,
            "They can be closed once this one is merged: run `pipekeeper triage-conflicts --apply --close`.",
            "",
            ...shorten(lines, length),
        ].join("\n");
    });
}
function cutLists(render) {
    return (0,fit/* fitBody */.KM)((level) => render(LIST_LENGTHS[level]), { levels: LIST_LENGTHS.length }).body;
}
function renderLists({ action, recipes, pull }, { branches, defaultBranch }, { pulls, length }) {
    const listPaths = (paths) => shorten(paths.map((path) => `- ${(0,markdown/* codeSpan */.SS)((0,decode_path/* showPath */.P8)(path))}`), length);
    const lines = [MARKER];
    if (action === "close") {
        lines.push(`All recipes of this pull request are on ${(0,markdown/* codeSpan */.SS)(defaultBranch)}, byte for byte. It can be closed.`, "", ...listPaths(recipes.map(({ basePath, path }) => basePath ?? path)));
        return lines.join("\n");
    }
    const added = recipes.filter(({ state }) => state === "new").length;
    lines.push(`${(0,count/* count */.U9)(added, "new recipe")} of this pull request ${added === 1 ? "is" : "are"} safe on another branch:`, "");
    for (const branch of branches) {
        const own = recipesOf(branch, pull.number);
        if (own.length === 0)
            continue;
        lines.push(`${describeBranch(branch, pulls.get(branch.name))}:`, "", ...listPaths(own.map(({ path }) => path)), "");
    }
    const present = recipes.filter(({ state }) => state === "identical").map(({ basePath, path }) => basePath ?? path);
    if (present.length > 0)
        lines.push(`Already on ${(0,markdown/* codeSpan */.SS)(defaultBranch)}:`, "", ...listPaths(present), "");
    lines.push("Close this pull request once all of these recipes are merged.");
    return lines.join("\n");
}
function recipesOf({ held, added }, number) {
    return [...held, ...added].filter(({ pulls }) => pulls.includes(number));
}
function describeBranch({ name, isShared }, pull) {
    if (pull !== undefined)
        return `In #${pull.number}, on branch ${(0,markdown/* codeSpan */.SS)(name)}`;
    const why = isShared ? "" : ", because a newer pull request has other bytes under the same name";
    return `Kept on branch ${(0,markdown/* codeSpan */.SS)(name)}${why}`;
}
function shorten(lines, length) {
    return lines.length > length ? [...lines.slice(0, length), `- and ${lines.length - length} more`] : [...lines];
}
function listNumbers(numbers) {
    const shown = numbers.slice(0, MAX_NUMBERS).map((number) => `#${number}`);
    const more = numbers.length - shown.length;
    return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/keep-rescue-pull.js




async function keepRescuePull(repository, { name, added, held }, { base, runtime }) {
    const listed = await (0,github_pulls/* listPullRequests */.qc)(repository, { state: "all", head: `${repository.owner}:${name}`, base });
    const known = listed.filter((pull) => pull.headRef === name && pull.baseRef === base);
    const open = known.find(({ state }) => state === "open");
    const isForeign = open !== undefined && !open.body.startsWith(MARKER);
    if (open !== undefined && (isForeign || added.length === 0))
        return { pull: open, warning: null };
    const [newest] = [...known].sort((a, b) => b.number - a.number);
    if (newest !== undefined && open === undefined && added.length === 0) {
        const what = newest.mergedAt === null ? "was closed without being merged" : "is merged";
        return { pull: newest, warning: `The pull request of branch "${name}", #${newest.number}, ${what}.` };
    }
    const recipes = [...held, ...added];
    const title = `Rescue ${(0,count/* count */.U9)(recipes.length, "recipe")} from pull requests in conflict`;
    const wanted = { head: name, base, commit: "", title, body: renderPullBody(recipes), labels: [] };
    const kept = await (0,keep_pull_request/* keepPullRequest */.q)(repository, { ...wanted, autoMerge: "false" }, runtime);
    return { pull: { number: Number(/(\d+)$/.exec(kept.url)?.[1] ?? 0), url: kept.url }, warning: null };
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/apply.js












async function recheck(repository, proposals, defaultBranch) {
    return (0,map_bounded/* mapBounded */.y)(proposals, map_bounded/* MAX_CONCURRENT_REQUESTS */.e, async (proposal) => {
        if (proposal.action !== "rescue" && proposal.action !== "close")
            return proposal;
        const obstacle = await findChange(repository, proposal, defaultBranch);
        return obstacle === null ? proposal : handOver(proposal, obstacle);
    });
}
async function apply({ repository, branches }, plan, runtime) {
    const done = { pushed: new Set(), pulls: new Map(), closed: [], warnings: [] };
    try {
        await pushBranches(branches, plan.branches, { pushed: done.pushed, runtime });
        await openRescuePulls(repository, plan, { ...done, runtime });
        const unfinished = await finishPulls(repository, plan, { ...done, runtime });
        const what = `${(0,count/* count */.U9)(unfinished, "pull request")} could not be finished, as the warnings say`;
        return { ...done, failure: unfinished === 0 ? null : `${what}. Run the command again; it continues from here.` };
    }
    catch (error) {
        return { ...done, failure: `${(0,failure/* explainUnanswered */.gV)(error)}.` };
    }
}
async function openRescuePulls(repository, { branches, defaultBranch }, { pulls, warnings, runtime }) {
    for (const branch of branches.filter(({ isShared }) => isShared)) {
        const kept = await keepRescuePull(repository, branch, { base: defaultBranch, runtime });
        if (kept.pull !== null)
            pulls.set(branch.name, kept.pull);
        if (kept.warning !== null)
            warnings.push(kept.warning);
    }
}
async function finishPulls(repository, plan, { pulls, closed, warnings, runtime }) {
    const concerned = plan.proposals.filter(({ action }) => action === "rescue" || action === "close");
    const login = concerned.length === 0 ? "" : await (0,viewer/* readLogin */.mN)(repository);
    let finished = 0;
    for (const proposal of concerned) {
        const { number } = proposal.pull;
        const wanted = { marker: MARKER, login, body: renderComment(proposal, plan, pulls), sleep: runtime.sleep };
        try {
            await (0,keep_comment/* keepComment */.X)(repository, number, wanted);
            if (plan.closes && proposal.action === "close") {
                const obstacle = await findChange(repository, proposal, plan.defaultBranch);
                if (obstacle !== null)
                    warnings.push(`#${number} was not closed: ${handOver(proposal, obstacle).reason}.`);
                else {
                    await (0,github_pulls/* closePullRequest */.d6)(repository, number);
                    closed.push(number);
                }
            }
            finished++;
        }
        catch (error) {
            if ((0,failure/* isLocked */.ln)(error)) {
                warnings.push(`#${number} got no comment and was not closed, because its conversation is locked.`);
                finished++;
                continue;
            }
            warnings.push(`#${number} could not be finished: ${(0,failure/* explainUnanswered */.gV)(error)}.`);
            if ((0,failure/* isOutage */.uD)(error) || (0,failure/* isRateLimit */.a5)(error))
                break;
        }
    }
    return concerned.length - finished;
}
async function findChange(repository, { pull }, defaultBranch) {
    try {
        const now = await (0,github_pulls/* readPullRequest */.DQ)(repository, pull.number);
        if (now === "gone" || now.state === "closed")
            return { kind: "closed" };
        if (now.headSha !== pull.headSha || now.headRef !== pull.headRef)
            return { kind: "moved" };
        return now.baseRef === defaultBranch ? null : { kind: "other-base", base: now.baseRef };
    }
    catch (error) {
        return { kind: "unreadable", why: (0,failure/* explainUnanswered */.gV)(error) };
    }
}
async function pushBranches(branches, planned, { pushed, runtime }) {
    const sent = [];
    let refusal = null;
    for (const branch of planned.filter(({ added }) => added.length > 0)) {
        const { name, parent, expected, added } = branch;
        const changes = added.map(({ path, entry }) => ({ path, from: null, to: entry }));
        const message = composeMessage(added);
        refusal = await pushCommit(branches, { branch: name, parent, expected, changes, message, date: runtime.now() });
        if (refusal !== null)
            break;
        sent.push(branch);
        runtime.log(`Pushed ${(0,count/* count */.U9)(added.length, "recipe")} to branch "${name}".`);
    }
    const faults = await checkPushed(branches, sent, pushed);
    const fault = refusal ?? faults[0];
    if (fault !== undefined)
        throw new errors/* UserError */.y(fault);
}
async function checkPushed(branches, sent, pushed) {
    if (sent.length === 0)
        return [];
    const names = sent.map(({ name }) => name);
    const tips = await fetchTips(branches, names);
    const faults = [];
    for (const { name, added, held } of sent) {
        const commit = tips.get(name);
        const files = commit === undefined ? null : await readFiles(branches, commit);
        const lost = [...added, ...held].find(({ path, entry }) => {
            const there = files?.get(path);
            return there === undefined || !isSameEntry(there, entry);
        });
        if (lost === undefined)
            pushed.add(name);
        else
            faults.push(`Branch "${name}" does not have "${lost.path}" as it was pushed, so no pull request was opened, commented on or closed. Find out who else writes to the branch, then run the command again.`);
    }
    return faults;
}
function composeMessage(added) {
    const sources = [...new Set(added.flatMap(({ pulls }) => pulls))].sort((a, b) => a - b);
    const from = sources.map((number) => `#${number}`).join(", ");
    return `Rescue ${(0,count/* count */.U9)(added.length, "recipe")} from pull requests in conflict\n\nFrom ${from}.\n`;
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
;// CONCATENATED MODULE: ./build/actions/triage-conflicts/inputs.js


const inputs_inputs = {
    head: inputs/* input */.hF.lines(),
    recipes: inputs/* input */.hF.lines(),
    ...shared_inputs/* stateInputs */.l5,
    generated: inputs/* input */.hF.lines(),
    remote: inputs/* input */.hF.text(),
    apply: inputs/* input */.hF.flag(),
    close: inputs/* input */.hF.flag(),
    token: inputs/* input */.hF.secret(),
};

// EXTERNAL MODULE: ./build/src/github/repository-facts.js
var repository_facts = __webpack_require__(6747);
;// CONCATENATED MODULE: ./build/actions/triage-conflicts/observe.js







const MOST_QUESTIONS = 6;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function observe({ repository, branches }, rules, runtime) {
    const { id, defaultBranch } = await (0,repository_facts/* readRepositoryFacts */.m)(repository);
    const open = await (0,github_pulls/* listPullRequests */.qc)(repository, { state: "open", sort: "created", direction: "asc" });
    const isOwn = (pull) => pull.headRepositoryId === id && isRescueBranch(pull.headRef);
    const wanted = open.filter((pull) => rules.isHead(pull.headRef) && !isOwn(pull));
    const asked = await askMergeability(repository, wanted, runtime);
    const heads = asked.filter(({ pull }) => pull.headRepositoryId === id).map(({ pull }) => pull.headRef);
    const rescueNames = await listRescueBranches(branches);
    const tips = await fetchTips(branches, [defaultBranch, ...rescueNames, ...heads]);
    const base = tips.get(defaultBranch);
    if (base === undefined) {
        throw new errors/* UserError */.y(`The remote has no branch "${defaultBranch}", which GitHub names as the default branch. Check that \`remote\` is the repository of GITHUB_REPOSITORY.`);
    }
    const pulls = [];
    for (const each of asked)
        pulls.push(await readPull(each, { branches, base, defaultBranch, tips, id }));
    const rescues = [];
    for (const name of rescueNames) {
        const commit = tips.get(name);
        if (commit !== undefined)
            rescues.push({ name, commit, files: await readFiles(branches, commit) });
    }
    return { defaultBranch, base, files: await readFiles(branches, base), pulls, rescues };
}
async function askMergeability(repository, pulls, { sleep, log }) {
    const answers = new Map(pulls.map((pull) => [pull.number, { pull, isMergeable: null, fault: null }]));
    let waiting = pulls.map(({ number }) => number);
    for (let round = 0; round < MOST_QUESTIONS && waiting.length > 0; round++) {
        if (round > 0) {
            log(`GitHub is still working out whether ${waiting.length} of the pull requests have a conflict.`);
            await sleep(1000 * 2 ** (round - 1));
        }
        await (0,map_bounded/* mapBounded */.y)(waiting, map_bounded/* MAX_CONCURRENT_REQUESTS */.e, async (number) => {
            try {
                answers.set(number, { ...(await (0,github_pulls/* readMergeability */.JL)(repository, number)), fault: null });
            }
            catch (error) {
                const known = answers.get(number);
                answers.set(number, { ...known, fault: (0,failure/* explainUnanswered */.gV)(error) });
            }
        });
        waiting = waiting.filter((number) => {
            const { isMergeable, fault } = answers.get(number);
            return isMergeable === null && fault === null;
        });
    }
    return [...answers.values()].filter(({ pull }) => pull.state === "open");
}
async function readPull({ pull, isMergeable, fault }, around) {
    const { number, title, url, headRef, headSha, createdAt } = pull;
    const about = { number, title, url, headRef, headSha, createdAt, isMergeable: isMergeable === true };
    if (isMergeable === true)
        return { ...about, obstacle: null, changes: null };
    const changes = await readChanges(pull, around);
    if (changes === "unrelated")
        return { ...about, obstacle: { kind: "unrelated" }, changes: null };
    return { ...about, obstacle: findObstacle({ pull, isMergeable, fault }, around), changes };
}
function findObstacle({ pull, isMergeable, fault }, { defaultBranch, tips, id }) {
    if (fault !== null)
        return { kind: "unreadable", why: fault };
    if (pull.headRepositoryId === null)
        return { kind: "head-gone" };
    if (pull.headRepositoryId !== id)
        return { kind: "fork" };
    const tip = tips.get(pull.headRef);
    if (tip === undefined)
        return { kind: "head-gone" };
    if (tip !== pull.headSha)
        return { kind: "moved" };
    if (pull.baseRef !== defaultBranch)
        return { kind: "other-base", base: pull.baseRef };
    return isMergeable === null ? { kind: "merge-state-unknown" } : null;
}
async function readChanges({ headSha, headRef, headRepositoryId }, { branches, base, tips, id }) {
    const tip = headRepositoryId === id ? tips.get(headRef) : undefined;
    if (tip !== undefined)
        return readOwnChanges(branches, base, tip);
    if (!COMMIT.test(headSha) || (await branches.fetchCommit(headSha)) !== null)
        return null;
    return readOwnChanges(branches, base, headSha);
}

// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
;// CONCATENATED MODULE: ./build/actions/triage-conflicts/path-rules.js



function planPathRules(inputs) {
    const state = Object.entries((0,shared_inputs/* statePathsOf */.Vd)(inputs)).map(([name, path]) => readPlace(name, path));
    const isGenerated = inputs.generated.length === 0 ? () => false : (0,match_globs/* matchGlobs */.j)(inputs.generated, "generated");
    return {
        isHead: (0,match_globs/* matchGlobs */.j)(inputs.head, "head"),
        isRecipe: (0,match_globs/* matchGlobs */.j)(inputs.recipes, "recipes"),
        isState: (path) => isGenerated(path) || state.some((place) => path === place || path.startsWith(`${place}/`)),
    };
}
const NAMES = {
    failures: "failures-dir",
    metrics: "metrics-dir",
    disambiguations: "disambiguations-dir",
    control: "control-file",
};
function readPlace(name, path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.length > 0 && !parts.includes("..") && !path.startsWith("/"))
        return parts.join("/");
    throw new errors/* UserError */.y(`${NAMES[name] ?? name}: "${path}" is not a path below the root of the repository. Name a file or folder there, such as data/${name}.`);
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/locate-recipes.js
function locateRecipes({ proposals, branches, defaultBranch }, pushed) {
    const located = new Map();
    for (const { pull, recipes, action } of proposals) {
        if (action === "leave")
            continue;
        for (const { path, name, state, head, base } of recipes) {
            const key = JSON.stringify([path, head?.id, head?.mode, state]);
            const holders = branches.filter(({ name, held, added }) => has(pushed.has(name) ? [...held, ...added] : held, head));
            const planned = branches.filter(({ name, added }) => !pushed.has(name) && has(added, head));
            const entry = located.get(key) ?? {
                ...{ path, name, state, blob: head?.id ?? null, defaultBlob: base?.id ?? null },
                ...{ pulls: [], planned: planned.map((branch) => branch.name) },
                livesIn: [...(state === "identical" ? [defaultBranch] : []), ...holders.map((branch) => branch.name)],
            };
            entry.pulls.push(pull.number);
            located.set(key, entry);
        }
    }
    return [...located.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function isOnlyThere({ blob, livesIn }) {
    return blob !== null && livesIn.length === 0;
}
function has(recipes, head) {
    return recipes.some(({ entry }) => entry.id === head?.id);
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/render-outcome.js




const SHOWN_DIGITS = 12;
const PATH_POINTS = 1000;
function renderOutcome(plan, applied) {
    const { proposals, branches } = plan;
    const recipes = locateRecipes(plan, applied?.pushed ?? new Set());
    const failure = applied?.failure ?? null;
    return {
        sentence: describe(plan, applied),
        outputs: {
            "pull-requests": JSON.stringify(proposals.map(toRow)),
            recipes: JSON.stringify(recipes.map(toRecipeRow)),
            "rescue-branches": JSON.stringify(branches.map((branch) => toBranchRow(branch, applied))),
            "left-alone": String(countActions(proposals, "leave")),
            "to-close": String(countActions(proposals, "close")),
            "to-rescue": String(countActions(proposals, "rescue")),
            manual: String(countActions(proposals, "manual")),
            closed: JSON.stringify(applied?.closed ?? []),
        },
        summary: renderReport(plan, recipes, applied),
        warnings: applied?.warnings ?? [],
        ...(failure !== null && { failure }),
    };
}
function describe({ proposals, branches }, applied) {
    if (proposals.length === 0)
        return "No open pull request has a matching branch.";
    const counts = [
        `${countActions(proposals, "close")} to close`,
        `${countActions(proposals, "rescue")} to rescue`,
        `${countActions(proposals, "manual")} for a person`,
        `${countActions(proposals, "leave")} without a conflict`,
    ].join(", ");
    const found = `${(0,count/* count */.U9)(proposals.length, "pull request")}: ${counts}.`;
    if (applied === null)
        return `${found} Nothing was written; add \`--apply\` to write.`;
    const isPushed = ({ name }) => applied.pushed.has(name);
    const due = branches.reduce((sum, { added }) => sum + added.length, 0);
    const pushed = branches.filter(isPushed).reduce((sum, { added }) => sum + added.length, 0);
    const of = pushed < due ? ` of ${due}` : "";
    const what = due === 0 ? "No recipe had to be pushed" : `Pushed ${pushed}${of} ${due === 1 ? "recipe" : "recipes"}`;
    return `${found} ${what}, closed ${(0,count/* count */.U9)(applied.closed.length, "pull request")}.`;
}
function renderReport(plan, recipes, applied) {
    const lines = ["## Pull requests in conflict", ""];
    const listed = plan.proposals.filter(({ action }) => action !== "leave");
    if (listed.length === 0)
        lines.push("There is none.", "");
    else {
        const rows = listed.map((proposal) => [
            `#${proposal.pull.number}`,
            (0,markdown/* codeSpan */.SS)(proposal.pull.headRef, { inTable: true }),
            (0,markdown/* escapeMarkdown */.FV)(proposal.pull.title),
            describeAction(proposal, applied),
            (0,markdown/* escapeMarkdown */.FV)(proposal.reason),
        ]);
        lines.push((0,markdown/* renderTable */.bo)(["Pull request", "Branch", "Title", "Proposal", "Why"], rows), "");
    }
    lines.push(...renderRecipes(recipes, plan.defaultBranch), ...renderBranches(plan.branches, applied));
    lines.push(...renderOthers(listed));
    return `${lines.join("\n").trimEnd()}\n`;
}
function renderRecipes(recipes, defaultBranch) {
    if (recipes.length === 0)
        return [];
    const rows = recipes.map((recipe) => [
        (0,markdown/* codeSpan */.SS)((0,decode_path/* showPath */.P8)(recipe.path), { inTable: true, limit: PATH_POINTS }),
        recipe.state,
        recipe.pulls.map((number) => `#${number}`).join(", "),
        render_outcome_shorten(recipe.blob),
        render_outcome_shorten(recipe.defaultBlob),
        describePlaces(recipe),
    ]);
    const only = recipes.filter(isOnlyThere).map((recipe) => {
        const pulls = recipe.pulls.map((number) => `#${number}`).join(", ");
        const next = recipe.planned.length === 0 ? "" : ", to be rescued";
        return `- ${(0,markdown/* codeSpan */.SS)((0,decode_path/* showPath */.P8)(recipe.path), { limit: PATH_POINTS })} in ${pulls}${next}`;
    });
    return [
        "### Recipes",
        "",
        (0,markdown/* renderTable */.bo)(["Recipe", "State", "Pull requests", "Blob", `Blob on ${(0,markdown/* codeSpan */.SS)(defaultBranch, { inTable: true })}`, "Also in"], rows),
        "",
        ...(only.length === 0 ? [] : ["Only in their pull requests:", "", ...only, ""]),
    ];
}
function describePlaces({ blob, livesIn, planned }) {
    const list = (branches) => branches.map((name) => (0,markdown/* codeSpan */.SS)(name, { inTable: true })).join(", ");
    if (livesIn.length > 0 || blob === null)
        return list(livesIn);
    return planned.length === 0 ? "nowhere else" : `nowhere else; to push to ${list(planned)}`;
}
function renderBranches(branches, applied) {
    if (branches.length === 0)
        return [];
    const rows = branches.map((branch) => {
        const { url } = toBranchRow(branch, applied);
        return [
            (0,markdown/* codeSpan */.SS)(branch.name, { inTable: true }),
            branch.held.length,
            describePushed(branch, applied),
            (0,markdown/* escapeMarkdown */.FV)(url ?? ""),
        ];
    });
    const added = applied === null ? "To push" : "Pushed";
    return ["### Rescue branches", "", (0,markdown/* renderTable */.bo)(["Branch", "There before", added, "Pull request"], rows), ""];
}
function describePushed({ name, added }, applied) {
    const isMissing = applied !== null && added.length > 0 && !applied.pushed.has(name);
    return isMissing ? `0 of ${added.length}` : String(added.length);
}
function renderOthers(proposals) {
    const lines = proposals.flatMap(({ pull, others }) => others.map((path) => `- #${pull.number}: ${(0,markdown/* codeSpan */.SS)((0,decode_path/* showPath */.P8)(path), { limit: PATH_POINTS })}`));
    return lines.length === 0 ? [] : ["### Other files", "", ...lines, ""];
}
function describeAction({ action, pull }, applied) {
    return applied?.closed.includes(pull.number) ? "closed" : action;
}
function toRow({ pull, action, reason, recipes, others }) {
    const { number, title, url, headRef, headSha } = pull;
    return {
        ...{ number, title, url, branch: headRef, commit: headSha, proposal: action, reason },
        recipes: recipes.map(({ path, state, head, base, basePath }) => ({
            ...{ path: (0,decode_path/* showPath */.P8)(path), state, blob: head?.id ?? null, default_blob: base?.id ?? null },
            default_path: basePath === null ? null : (0,decode_path/* showPath */.P8)(basePath),
        })),
        others: others.map(decode_path/* showPath */.P8),
    };
}
function toRecipeRow({ path, name, state, blob, defaultBlob, pulls, livesIn, planned }) {
    const places = { pull_requests: pulls, lives_in: livesIn, to_push_to: planned };
    return { path: (0,decode_path/* showPath */.P8)(path), name: (0,decode_path/* showPath */.P8)(name), state, blob, default_blob: defaultBlob, ...places };
}
function toBranchRow({ name, held, added }, applied) {
    const url = applied?.pulls.get(name)?.url ?? null;
    return {
        name,
        url,
        recipes: [...held, ...added].map(({ path, entry }) => ({ path: (0,decode_path/* showPath */.P8)(path), blob: entry.id })),
    };
}
function countActions(proposals, action) {
    return proposals.filter((proposal) => proposal.action === action).length;
}
function render_outcome_shorten(blob) {
    return blob === null ? "" : `\`${blob.slice(0, SHOWN_DIGITS)}\``;
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/main.js










/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "triage-conflicts",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const rules = planPathRules(inputs);
        const repository = await (0,connect_repository/* connectRepository */.J)(runtime, { token: inputs.token });
        const branches = await openBranches(inputs, runtime);
        try {
            const facts = await observe({ repository, branches }, rules, runtime);
            const found = decide(facts, rules);
            const proposals = inputs.apply ? await recheck(repository, found, facts.defaultBranch) : found;
            const planned = planRescue(proposals, facts, runtime.now().toISOString().slice(0, 10));
            const plan = { proposals, branches: planned, defaultBranch: facts.defaultBranch, closes: inputs.close };
            const applied = inputs.apply ? await apply({ repository, branches }, plan, runtime) : null;
            return renderOutcome(plan, applied);
        }
        finally {
            await branches.remove();
        }
    },
}));


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/content/compare-reports.js
var compare_reports = __webpack_require__(4090);
// EXTERNAL MODULE: ./build/src/content/print-report.js
var print_report = __webpack_require__(2775);
// EXTERNAL MODULE: ./build/src/content/validate-content.js + 16 modules
var validate_content = __webpack_require__(2578);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/files/check-inside.js
var check_inside = __webpack_require__(1154);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/files/content-folder.js

const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function openContentFolder(folder, { isRepository = false } = {}) {
    const listed = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    const top = isRepository ? listed.filter(({ name }) => name !== ".git") : listed;
    return { entries: listEntries(folder, "", top), read: async (path) => readBytes(`${folder}/${path}`) };
}
function listEntries(root, prefix, listed) {
    return listed.flatMap((entry) => {
        const path = `${prefix}${entry.name}`;
        const kind = kindOf(entry);
        if (kind === "file")
            return [readFileEntry(root, path)];
        if (kind !== "folder")
            return [plainEntry(path, kind)];
        const content = listFolder(`${root}/${path}`);
        if (content === null)
            return [plainEntry(path, "special")];
        const below = listEntries(root, `${path}/`, content);
        return below.length === 0 ? [] : [plainEntry(path, "folder"), ...below];
    });
}
function kindOf(entry) {
    if (entry.name.toLowerCase() === ".git")
        return "repository";
    if (entry.isSymbolicLink())
        return "link";
    if (entry.isDirectory())
        return "folder";
    return entry.isFile() ? "file" : "special";
}
function listFolder(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return null;
    }
}
function readFileEntry(folder, path) {
    try {
        const { mode, size } = (0,external_node_fs_.lstatSync)(`${folder}/${path}`);
        return { path, kind: "file", isExecutable: (mode & 0o100) !== 0, sizeBytes: size };
    }
    catch {
        return plainEntry(path, "special");
    }
}
function plainEntry(path, kind) {
    return { path, kind, isExecutable: false, sizeBytes: 0 };
}
function readBytes(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, OPEN_FLAGS);
    }
    catch {
        return null;
    }
    try {
        return (0,external_node_fs_.fstatSync)(descriptor).isFile() ? (0,external_node_fs_.readFileSync)(descriptor) : null;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./build/src/files/write-text-file.js
var write_text_file = __webpack_require__(9043);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/content/known-files.js
var known_files = __webpack_require__(3214);
;// CONCATENATED MODULE: ./build/actions/validate-content/check-report-file.js




function checkReportFile({ repositoryRoot, root, reportFile }, name) {
    if (reportFile === null)
        return;
    const place = external_node_path_.relative((0,external_node_fs_.realpathSync)(external_node_path_.join(repositoryRoot, root)), resolveLinks(reportFile));
    const [first = "", second, ...rest] = place.split(external_node_path_.sep);
    if (first === ".." || external_node_path_.isAbsolute(place))
        return;
    const isContent = second === undefined ? known_files/* ROOT_FILES */.Zy.includes(first) : rest.length === 0 && known_files/* FLOW_FILES */.Ji.includes(second);
    if (root === "." && !isContent)
        return;
    const why = isContent ? "because it would replace content there" : "because it would be an unexpected file there";
    throw new errors/* UserError */.y(`Invalid inputs. report: expected a file outside of root, ${why}, got "${name}".`);
}
function resolveLinks(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        const folder = external_node_path_.dirname(file);
        return folder === file ? file : external_node_path_.join(resolveLinks(folder), external_node_path_.basename(file));
    }
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/validate-content/inputs.js

const inputs_inputs = {
    root: inputs/* input */.hF.text(),
    "repository-root": inputs/* input */.hF.text(),
    baseline: inputs/* input */.hF.optionalText(),
    "base-ref": inputs/* input */.hF.optionalText(),
    "allow-removed-flows": inputs/* input */.hF.lines(),
    "max-removed-percent": inputs/* input */.hF.count(),
    "audit-date": inputs/* input */.hF.optionalText(),
    report: inputs/* input */.hF.optionalText(),
    summary: inputs/* input */.hF.flag(),
    annotations: inputs/* input */.hF.flag(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/git/clone.js
var git_clone = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/src/git/content-commit.js
var content_commit = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/src/git/find-git.js
var find_git = __webpack_require__(9290);
// EXTERNAL MODULE: ./build/src/git/git-environment.js
var git_environment = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/src/git/redact.js
var redact = __webpack_require__(9797);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(7870);
;// CONCATENATED MODULE: ./build/actions/validate-content/open-base.js







async function openBase({ repositoryRoot, root }, ref, env) {
    (0,find_git/* requireGit */.o)(await (0,find_git/* findGit */.C)(env, repositoryRoot), { hasApi: false });
    const clone = await (0,git_clone/* describeClone */.Z)(repositoryRoot, env);
    if (clone === null) {
        throw new errors/* UserError */.y(`base-ref "${ref}" needs a git repository, but there is none at repository-root. Check it out, or leave base-ref empty.`);
    }
    const settings = (0,git_environment/* gitEnvironment */._)(env, (0,git_clone/* trust */.t)(repositoryRoot));
    const git = (0,run_git/* createGit */.l)({ cwd: repositoryRoot, env: settings, redact: (0,redact/* redactWith */.Q)(undefined) });
    const found = ref.startsWith("-") ? null : await git.run(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    const commit = found?.stdout.toString().trim() ?? "";
    if (found?.code !== 0 || !/^[0-9a-f]+$/.test(commit)) {
        throw new errors/* UserError */.y(`base-ref "${ref}" is not a commit of this checkout. Fetch it first (git fetch origin <branch>, or fetch-depth: 0 of actions/checkout), and name it as git does, such as origin/main.`);
    }
    const folder = `${clone.prefix}${root === "." ? "" : root}`.replace(/\/$/, "");
    const read = explainFailures(ref);
    const tree = await read(() => (0,content_commit/* openContentCommit */.l)(git, commit, folder));
    return { ...tree, read: (file) => read(() => tree.read(file)) };
}
function explainFailures(ref) {
    return async (action) => {
        try {
            return await action();
        }
        catch (error) {
            throw new errors/* UserError */.y(`The content of base-ref "${ref}" cannot be read: ${error.message}. Fetch the commit with all its files (actions/checkout without \`filter\`), or repair the clone with git fsck.`);
        }
    };
}

// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
;// CONCATENATED MODULE: ./build/actions/validate-content/plan-validation.js



function planValidation(inputs, cwd) {
    const faults = [];
    const repositoryRoot = external_node_path_.resolve(cwd, inputs["repository-root"]);
    const root = external_node_path_.relative(repositoryRoot, external_node_path_.resolve(repositoryRoot, inputs.root)).replaceAll(external_node_path_.sep, "/") || ".";
    if (external_node_path_.isAbsolute(root) || root === ".." || root.startsWith("../")) {
        faults.push(`root: expected a folder in repository-root, got "${inputs.root}"`);
    }
    const auditDate = inputs["audit-date"] ?? null;
    if (auditDate !== null && !isDate(auditDate)) {
        faults.push(`audit-date: expected a date such as 2026-03-31, got "${auditDate}"`);
    }
    const maxRemovedPercent = inputs["max-removed-percent"];
    if (maxRemovedPercent > 100) {
        faults.push(`max-removed-percent: expected a whole number from 0 to 100, got "${maxRemovedPercent}"`);
    }
    const reportFile = inputs.report === undefined ? null : external_node_path_.resolve(cwd, inputs.report);
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(". ")}.`);
    const allowedRemovals = inputs["allow-removed-flows"]
        .flatMap((line) => line.split(","))
        .map((slug) => slug.trim())
        .filter((slug) => slug !== "");
    const resolve = (file) => (file === undefined ? null : external_node_path_.resolve(cwd, file));
    return {
        repositoryRoot,
        root,
        policy: { allowedRemovals, maxRemovedPercent, auditDate },
        reportFile,
        baselineFile: resolve(inputs.baseline),
        baseRef: inputs["base-ref"] ?? null,
    };
}
function findIdleInputs({ policy, baseRef }, base) {
    const { allowedRemovals, auditDate } = policy;
    if (base === null) {
        const given = [
            ...(auditDate === null ? [] : ["audit-date"]),
            ...(allowedRemovals.length === 0 ? [] : ["allow-removed-flows"]),
        ];
        return given.map((input) => `${input} has no effect, because it is about changes. Set base-ref to the commit to compare with.`);
    }
    const folders = new Set(base.entries.map(({ path }) => path.split("/")[0]?.toLowerCase()));
    return allowedRemovals
        .filter((slug) => !folders.has(slug.toLowerCase()))
        .map((slug) => `allow-removed-flows has "${slug}", but "${baseRef}" has no such flow. Correct it or take it out.`);
}
function findUnreadableBase({ baseRef }, report) {
    const causes = (report?.suppressed ?? [])
        .filter(({ rules, cause }) => rules === "change rules" && !cause.code.startsWith("missing_"))
        .map(({ cause }) => cause);
    const [first] = causes;
    if (first === undefined)
        return [];
    const issue = report?.issues.find(({ path, code, pointer }) => first.path === path && first.code === code && first.pointer === pointer);
    const others = causes.length === 1 ? "" : ` The same holds for ${(0,count/* count */.U9)(causes.length - 1, "other problem")} there.`;
    return [
        `base-ref: "${baseRef}" has ${first.path} in a form that the rules about changes cannot read, so they skip it. ${issue?.message ?? ""}${others}`,
    ];
}
function isDate(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/formats/content-report.js
var content_report = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/src/formats/describe-issue.js
var describe_issue = __webpack_require__(3211);
;// CONCATENATED MODULE: ./build/actions/validate-content/read-baseline.js




async function readBaseline(file, name) {
    const text = await (0,promises_.readFile)(file, "utf8").catch((error) => {
        throw refuse(name, error.code === "ENOENT" ? "there is no such file" : `it cannot be read (${error.code})`);
    });
    const value = parse(text, name);
    const version = value instanceof Object && "schemaVersion" in value ? value.schemaVersion : undefined;
    if (version !== undefined && version !== content_report/* ContentReport */.sz.shape.schemaVersion.value) {
        throw refuse(name, `its schemaVersion is ${JSON.stringify(version)}, and this version reads 1`);
    }
    const parsed = content_report/* ContentReport */.sz.safeParse(value);
    if (!parsed.success)
        throw refuse(name, (0,describe_issue/* describeIssue */.n)(parsed.error));
    return parsed.data;
}
function parse(text, name) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw refuse(name, "it is not JSON");
    }
}
function refuse(name, why) {
    return new errors/* UserError */.y(`The baseline "${name}" cannot be used: ${why}. Expected a report that this version of validate-content wrote; write it again with \`report\`.`);
}

// EXTERNAL MODULE: ./build/src/content/render-report.js
var render_report = __webpack_require__(6070);
;// CONCATENATED MODULE: ./build/actions/validate-content/render-outcome.js

const MAX_ANNOTATIONS = 10;
const NOT_OK = 2;
function renderOutcome(report, destinations) {
    const { ok, counts, issues } = report;
    const sentence = (0,render_report/* describeReport */.As)(report);
    const knownWarnings = issues.filter(({ level, isNew }) => level === "warning" && isNew === false).length;
    const newWarnings = report.baseline === undefined ? 0 : counts.warnings - knownWarnings;
    const outcome = {
        sentence,
        outputs: {
            ok: String(ok),
            errors: String(counts.errors),
            warnings: String(counts.warnings),
            "new-warnings": String(newWarnings),
            report: destinations.reportFile,
        },
        summary: destinations.hasSummary ? (0,render_report/* renderReport */.B1)(report) : "",
        document: destinations.text,
        problems: destinations.hasAnnotations ? annotate(issues) : [],
        warnings: destinations.warnings,
        maxShownProblems: 2 * MAX_ANNOTATIONS,
    };
    return ok ? outcome : { ...outcome, failure: sentence, exitCode: NOT_OK };
}
function annotate(issues) {
    const levels = ["error", "warning"];
    const shown = levels.flatMap((level) => (0,render_report/* selectIssues */.nb)(issues.filter((issue) => issue.level === level), MAX_ANNOTATIONS));
    return shown.map(({ path: file, line, column, level: severity, code, message, isNew }) => ({
        file,
        line,
        column,
        severity,
        reason: message,
        code: isNew === false ? `${code}, in the baseline` : code,
    }));
}

;// CONCATENATED MODULE: ./build/actions/validate-content/main.js















/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "validate-content",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const plan = planValidation(inputs, runtime.cwd);
        const { root, policy, baselineFile, baseRef, reportFile } = plan;
        const known = baselineFile === null ? null : await readBaseline(baselineFile, inputs.baseline ?? "");
        const tree = openTree(plan, inputs.root);
        checkReportFile(plan, inputs.report ?? "");
        const base = baseRef === null ? null : await openBase(plan, baseRef, runtime.env);
        const found = await (0,validate_content/* validateContent */.m)({ tree, base, root, ...policy });
        const baseReport = base === null ? null : await (0,validate_content/* validateContent */.m)({ tree: base, root });
        const baseline = known ?? baseReport;
        const report = baseline === null ? found : (0,compare_reports/* compareReports */.l)(found, baseline);
        const text = (0,print_report/* printReport */.Y)(report);
        const isWritten = reportFile !== null && !inputs["dry-run"];
        if (isWritten)
            await (0,write_text_file/* writeTextFile */.T)(reportFile, text);
        return renderOutcome(report, {
            text: reportFile === null ? text : "",
            reportFile: isWritten ? (inputs.report ?? "") : "",
            warnings: [...findIdleInputs(plan, base), ...findUnreadableBase(plan, baseReport)],
            hasSummary: inputs.summary,
            hasAnnotations: inputs.annotations && runtime.env.GITHUB_ACTIONS === "true",
        });
    },
}));
function openTree({ repositoryRoot, root }, name) {
    const folder = external_node_path_.join(repositoryRoot, root);
    (0,check_inside/* checkInside */.T)(repositoryRoot, external_node_path_.join(root, "flows.json"));
    try {
        return openContentFolder(folder, { isRepository: root === "." });
    }
    catch (error) {
        throw new errors/* UserError */.y(`root "${name}" is not a folder that can be read (${error.code}). Expected the folder with flows.json, relative to repository-root; a workflow has to check it out first.`);
    }
}


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/text/clean.js
var clean = __webpack_require__(7228);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/src/formats/watch-state.js

const CommitSha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "expected a full commit id");
const Time = iso/* datetime */.w$();
const PullNumber = schemas/* int */.Whr().min(1);
const Text = schemas/* string */.YjP().min(1);
const USER_INFO = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
const WatchOutcome = schemas/* enum */.k5n([
    "noop",
    "waiting",
    "locked",
    "initialized",
    "init-required",
    "held",
    "proposed",
    "updated",
    "adopted",
    "advanced",
    "closed-noop",
    "prepared",
    "dry-run",
    "transient",
    "failed",
    "interrupted",
    "issue-opened",
    "issue-updated",
]);
const WatchStage = schemas/* enum */.k5n(["prepared", "updated", "validated", "committed", "pushed", "pr"]);
const WatchIdentity = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "expected the name of a watch"),
    upstream: schemas/* strictObject */.rej({
        url: Text.refine((url) => !USER_INFO.test(url), "expected a URL without user and password"),
        branch: Text,
    }),
    target: schemas/* strictObject */.rej({
        repository: Text.describe("owner/name"),
        base: Text.describe("Branch that pull requests go to"),
    }),
});
const SettledPull = schemas/* strictObject */.rej({ head: CommitSha, number: PullNumber, at: Time });
const ProposedPull = schemas/* strictObject */.rej({
    number: PullNumber,
    url: Text,
    head: CommitSha.describe("Upstream head that it proposes"),
    headSha: CommitSha.describe("Commit that we pushed to its branch"),
    author: Text,
});
const InFlight = schemas/* strictObject */.rej({
    runId: Text,
    head: CommitSha.describe("Upstream head of the range"),
    base: CommitSha.describe("Upstream commit that the range starts after"),
    targetBase: CommitSha.describe("Commit of the target's base branch that the work is built on"),
    branch: Text,
    stage: WatchStage,
    commit: CommitSha.nullable().describe("The commit that was made; null before `committed`"),
    at: Time,
})
    .refine(({ head, branch }) => branch.endsWith(`/${head}`), "expected a branch that ends with the head");
const HeadFailures = schemas/* strictObject */.rej({
    head: CommitSha,
    count: schemas/* int */.Whr().min(1),
    nextAt: Time.describe("Not tried again before"),
    quarantined: schemas/* boolean */.zMY(),
});
const WatchHold = schemas/* strictObject */.rej({
    reason: Text,
    key: Text.describe("Marks the one comment about this hold"),
    since: Time,
    commented: schemas/* boolean */.zMY(),
});
const WatchClaim = schemas/* strictObject */.rej({
    nonce: Text,
    run: Text.describe("`<run id>.<attempt>` of the workflow run"),
    expiresAt: Time,
});
const WatchDrift = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().min(1),
    base: CommitSha.describe("Upstream commit that the reported range starts after"),
    head: CommitSha.describe("Upstream head of the reported range"),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()).describe("Globs of the files that were watched"),
});
const MAX_SETTLED = 50;
const WatchState = WatchIdentity.extend({
    version: schemas/* literal */.euz(1),
    lastMergedCommit: CommitSha.describe("The base branch holds all work up to this upstream commit"),
    lastProposedCommit: CommitSha.nullable().describe("Newest upstream head that was proposed, or needed no work"),
    pr: ProposedPull.nullable(),
    declined: schemas/* array */.YOg(SettledPull).max(MAX_SETTLED).describe("Pull requests that a person closed, newest first"),
    superseded: schemas/* array */.YOg(SettledPull)
        .max(MAX_SETTLED)
        .describe("Pull requests that we closed in favour of a newer one, newest first"),
    inFlight: InFlight.nullable(),
    failures: HeadFailures.nullable(),
    held: WatchHold.nullable(),
    claim: WatchClaim.nullable(),
    lastRun: schemas/* strictObject */.rej({
        at: Time,
        outcome: WatchOutcome,
        reason: schemas/* string */.YjP().nullable(),
        exitCode: schemas/* int */.Whr().min(0).max(255),
        sentence: schemas/* string */.YjP().optional().describe("What the run said about itself"),
    }),
    drift: WatchDrift.optional().describe("With `propose: issue`: the newest issue, open or closed by a person"),
    botLogin: Text.optional().describe("Account of the token, asked once"),
});
const OldWatchState = schemas/* strictObject */.rej({
    lastProcessedCommit: CommitSha,
    lastRunAt: schemas/* string */.YjP().nullish(),
    lastRunStatus: schemas/* string */.YjP().nullish(),
    lastPRUrl: schemas/* string */.YjP().nullish(),
});
function dropUserInfo(url) {
    return url.replace(USER_INFO, "$1");
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/apply-changes.js

function applyChanges(state, changes) {
    const after = changes.reduce(applyChange, state);
    if (after === null)
        throw new Error("There is no state to change");
    return after;
}
function isWorthWriting(before, after) {
    if (before === null)
        return true;
    const essence = (state) => JSON.stringify({ ...state, lastRun: null, held: null });
    return essence(before) !== essence(after);
}
function applyChange(state, change) {
    if (change.kind === "initialize")
        return change.state;
    if (state === null)
        throw new Error(`There is no state for the change "${change.kind}"`);
    switch (change.kind) {
        case "advance":
            return { ...state, [change.cursor]: change.to };
        case "rebase":
            return { ...state, lastMergedCommit: change.to, lastProposedCommit: change.to };
        case "set-pull":
            return { ...state, pr: change.pull };
        case "decline":
            return { ...state, declined: prepend(state.declined, change.pull) };
        case "undecline":
            return { ...state, declined: state.declined.filter(({ number }) => number !== change.number) };
        case "supersede":
            return { ...state, superseded: prepend(state.superseded, change.pull) };
        case "start":
            return { ...state, inFlight: change.inFlight };
        case "reach": {
            if (state.inFlight === null)
                throw new Error(`There is no journal to write "${change.stage}" to`);
            const { stage, commit, at } = change;
            return { ...state, inFlight: { ...state.inFlight, stage, commit: commit ?? state.inFlight.commit, at } };
        }
        case "clear-journal":
            return { ...state, inFlight: null };
        case "set-failures":
            return { ...state, failures: change.failures };
        case "hold":
            return { ...state, held: change.held };
        case "claim":
            return { ...state, claim: change.claim };
        case "set-drift": {
            const { drift: _, ...others } = state;
            return change.drift === null ? others : { ...others, drift: change.drift };
        }
        case "set-bot-login":
            return { ...state, botLogin: change.login };
        case "end":
            return { ...state, lastRun: change.lastRun };
    }
}
function prepend(list, pull) {
    return [pull, ...list.filter(({ number }) => number !== pull.number)].slice(0, MAX_SETTLED);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/choice.js
function held(hold, { subject, number = null }) {
    return { kind: "held", hold, key: `${hold.reason}:${subject}`, number };
}

// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/judge-drift.js
function judgeDrift(state, { sha: head }, { facts, policy, size }) {
    const { drift, overrides } = facts;
    const range = { base: state.lastMergedCommit, head };
    const isSameRange = drift?.range?.base === range.base && drift.range.head === head;
    if (drift?.isOpen) {
        const { number: issue } = drift;
        if (isSameRange && drift.hasSamePaths)
            return { settle: [], act: { kind: "noop", reason: "issue-open", head, issue } };
        return { settle: [], act: { kind: "issue", range, size, issue } };
    }
    const isDeclined = drift?.range?.head === head || drift?.watchedSince === 0;
    if (drift === null || !isDeclined || overrides.retryClosed)
        return { settle: [], act: { kind: "issue", range, size, issue: null } };
    const { number } = drift;
    const known = { number, ...range, paths: [...policy.watchedPaths] };
    return {
        settle: isSame(state.drift, known) ? [] : [{ kind: "set-drift", drift: known }],
        act: { kind: "noop", reason: "issue-closed", head, issue: number },
    };
}
function isSame(a, b) {
    const isSameRange = a?.number === b.number && a.base === b.base && a.head === b.head;
    return isSameRange && JSON.stringify(a.paths) === JSON.stringify(b.paths);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/judge-open-pulls.js

function judgeOpenPulls(state, head, { facts, policy }) {
    const open = listOpenOfOthers(facts.pulls, head);
    for (const pull of open) {
        if (!isModified(pull, state, facts))
            continue;
        const { branch, number } = pull;
        const commits = facts.branches.find(({ name }) => name === branch)?.foreignCommits ?? [];
        return { act: held({ reason: "branch-modified", branch, commits, number }, { subject: branch, number }) };
    }
    const [newest] = open;
    if (newest !== undefined && policy.onNewHead === "hold")
        return { act: { kind: "waiting", head, number: newest.number } };
    const declined = facts.pulls.filter(({ isOurs, number, commitsAhead, state: is }) => isOurs && is !== "open" && (commitsAhead ?? 0) > 0 && state.declined.some((pull) => pull.number === number));
    return { supersedes: open, declined: declined.sort((a, b) => a.number - b.number) };
}
function listTakenBack(state, { facts, policy }) {
    if (policy.onNewHead === "hold")
        return [];
    const isReopened = ({ number }) => state.superseded.some((pull) => pull.number === number);
    const open = facts.pulls.filter(({ isOurs, isTakenBack, state: is }) => isOurs && isTakenBack && is === "open");
    return open.filter((pull) => !isReopened(pull) && !isModified(pull, state, facts));
}
function listOpenOfOthers(pulls, head) {
    return pulls
        .filter((pull) => pull.isOurs && pull.state === "open" && pull.head !== head)
        .sort((a, b) => b.number - a.number);
}
function isModified(pull, { pr }, { branches }) {
    const branch = branches.find(({ name }) => name === pull.branch);
    if (branch !== undefined)
        return branch.relation === "foreign";
    return !(pr?.number === pull.number && pr.headSha === pull.headSha);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/settle-pulls.js

function settlePulls(before, { pulls, branches, target, now }) {
    const own = pulls.filter(({ isOurs }) => isOurs).sort((a, b) => a.number - b.number);
    const merged = own.filter(({ state, base }) => state === "merged" && base === target.base);
    const settle = [
        ...settleMerged(before, merged),
        ...own.flatMap((pull) => (merged.includes(pull) ? [] : settleOther(before, pull, now))),
    ];
    const pullsOver = own.filter(({ state }) => state !== "open").map(({ number }) => number);
    if (before.pr !== null && pullsOver.includes(before.pr.number))
        settle.push({ kind: "set-pull", pull: null });
    const state = applyChanges(before, settle);
    const rest = settleInFlight(state, { pulls, branches });
    const obsoleteBranches = merged.flatMap((pull) => {
        const recorded = before.pr?.number === pull.number ? before.pr.headSha : (pull.ownCommit ?? pull.headSha);
        return branches
            .filter(({ name, sha, relation }) => name === pull.branch && sha === recorded && relation !== "foreign")
            .map(({ name, sha }) => ({ name, sha }));
    });
    return { settle: [...settle, ...rest], obsoleteBranches, state: applyChanges(state, rest) };
}
function advanceMerged(state, to) {
    const { lastMergedCommit, lastProposedCommit, failures } = state;
    const changes = [{ kind: "advance", cursor: "lastMergedCommit", to }];
    if (lastProposedCommit === null || lastProposedCommit === lastMergedCommit)
        changes.push({ kind: "advance", cursor: "lastProposedCommit", to });
    if (failures?.head === to)
        changes.push({ kind: "set-failures", failures: null });
    return changes;
}
function settleMerged(state, merged) {
    const [first] = merged
        .filter(({ commitsAhead }) => (commitsAhead ?? 0) > 0)
        .sort((a, b) => (b.commitsAhead ?? 0) - (a.commitsAhead ?? 0));
    const reopened = merged.filter(({ number }) => holds(state.declined, number));
    return [
        ...(first === undefined ? [] : advanceMerged(state, first.head)),
        ...reopened.map(({ number }) => ({ kind: "undecline", number })),
    ];
}
function settleOther(state, pull, at) {
    const { number, head } = pull;
    const isDeclined = holds(state.declined, number);
    const isSuperseded = holds(state.superseded, number);
    if (pull.state === "open")
        return isDeclined ? [{ kind: "undecline", number }] : [];
    if (isDeclined || isSuperseded)
        return [];
    return [{ kind: pull.isClosedByUs ? "supersede" : "decline", pull: { head, number, at } }];
}
function settleInFlight(state, { branches, pulls }) {
    const { inFlight, lastMergedCommit } = state;
    if (inFlight === null || inFlight.base !== lastMergedCommit)
        return [];
    const isMerged = branches.some(({ head, relation }) => head === inFlight.head && relation === "merged");
    if (!isMerged || pulls.some(({ head, state }) => head === inFlight.head && state === "open"))
        return [];
    return [...advanceMerged(state, inFlight.head), { kind: "clear-journal" }];
}
function holds(list, number) {
    return list.some((pull) => pull.number === number);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/decide-head.js






const HOUR_MS = 60 * 60_000;
function decideHead(state, head, world) {
    const { pulls } = world.facts;
    if (head.sha === state.lastMergedCommit)
        return act({ kind: "noop", reason: "up-to-date", head: head.sha });
    const isReopened = ({ isOurs, state: is, number }) => isOurs && is === "open" && state.superseded.some((pull) => pull.number === number);
    const reopened = pulls.find(isReopened);
    if (reopened !== undefined) {
        const { number } = reopened;
        return act(held({ reason: "superseded-reopened", number }, { subject: number, number }));
    }
    const open = pulls.filter((pull) => pull.head === head.sha && pull.state === "open");
    const own = open.filter(({ isOurs }) => isOurs).sort((a, b) => a.number - b.number)[0];
    if (own !== undefined)
        return decideOpen(own, state, { ...world, head });
    const [foreign] = open;
    if (foreign !== undefined)
        return act(holdForeignPull(foreign));
    return decideBranch(state, head, world) ?? decideWork(state, head, world);
}
function holdForeignPull({ number, author, branch }) {
    return held({ reason: "foreign-pull", number, author, branch }, { subject: number, number });
}
function holdModifiedBranch({ name, foreignCommits }, number) {
    return held({ reason: "branch-modified", branch: name, commits: foreignCommits, number }, { subject: name, number });
}
function decideOpen(pull, state, world) {
    const { facts, head } = world;
    const branch = facts.branches.find(({ name }) => name === pull.branch);
    if (facts.overrides.retry && branch?.relation === "ours")
        return propose(state, head, { ...world, expected: branch.sha, number: pull.number });
    const settle = adoptIntoState(pull, state, branch);
    if (state.lastProposedCommit !== head.sha)
        settle.push({ kind: "advance", cursor: "lastProposedCommit", to: head.sha });
    return { settle, act: { kind: "noop", reason: "already-open", head: head.sha, number: pull.number } };
}
function adoptIntoState(pull, { pr }, branch) {
    if (pr?.number === pull.number)
        return [];
    const { number, url, head, author } = pull;
    const headSha = branch?.relation === "ours" ? branch.sha : (pull.ownCommit ?? pull.headSha);
    return [{ kind: "set-pull", pull: { number, url, head, headSha, author } }];
}
function decideBranch(state, head, world) {
    const { facts } = world;
    const branch = facts.branches.find((each) => each.head === head.sha);
    if (branch?.relation === "merged") {
        const pushed = facts.pulls
            .filter((pull) => pull.isOurs && pull.branch === branch.name)
            .map((pull) => pull.ownCommit);
        const isRecorded = [state.pr?.headSha, ...pushed].includes(branch.sha);
        const settle = advanceMerged(state, head.sha);
        if (state.pr?.head === head.sha)
            settle.push({ kind: "set-pull", pull: null });
        return {
            settle,
            act: { kind: "noop", reason: "up-to-date", head: head.sha },
            obsoleteBranches: isRecorded ? [{ name: branch.name, sha: branch.sha }] : [],
        };
    }
    const declined = state.declined.find((pull) => pull.head === head.sha);
    if (declined !== undefined && !facts.overrides.retryClosed)
        return act({ kind: "closed-noop", head: head.sha, number: declined.number });
    if (branch === undefined)
        return null;
    if (branch.relation === "foreign")
        return act(holdModifiedBranch(branch, null));
    const others = judgeOpenPulls(state, head.sha, world);
    if ("act" in others)
        return act(others.act);
    return act({ kind: "adopt", range: { base: state.lastMergedCommit, head: head.sha }, branch, ...others });
}
function decideWork(state, head, world) {
    const { facts, policy, size } = world;
    const [newest] = listOpenOfOthers(facts.pulls, head.sha);
    if (newest !== undefined && !newest.isTakenBack && size.watchedSincePr === 0) {
        const branch = facts.branches.find(({ name }) => name === newest.branch);
        const settle = adoptIntoState(newest, state, branch);
        return { settle, act: { kind: "noop", reason: "still-valid", head: head.sha, number: newest.number } };
    }
    if (newest === undefined && size.watchesNothing)
        return act(held({ reason: "nothing-watched", head: head.sha }, { subject: head.sha }));
    if (newest === undefined && size.watchedFiles === 0)
        return advanceToHead(state, head);
    const failures = state.failures?.head === head.sha && !facts.overrides.retry ? state.failures : null;
    if (failures?.quarantined) {
        const { count } = failures;
        return act(held({ reason: "quarantined", head: head.sha, count }, { subject: head.sha }));
    }
    const drift = policy.propose === "issue" ? judgeDrift(state, head, { facts, policy, size }) : null;
    if (drift?.act.kind === "noop")
        return drift;
    const nextAt = (0,times/* formatTime */.fU)(new Date((0,times/* toEpochMs */.x8)(head.committedAt) + policy.cooldownHours * HOUR_MS));
    if (policy.cooldownHours > 0 && isBefore(facts.now, nextAt))
        return act({ kind: "noop", reason: "cooldown", head: head.sha, nextAt });
    if (drift !== null)
        return drift;
    if (failures !== null && isBefore(facts.now, failures.nextAt) && !world.isFirstCrash)
        return act({ kind: "noop", reason: "backoff", head: head.sha, nextAt: failures.nextAt, count: failures.count });
    return propose(state, head, { ...world, expected: null, number: null });
}
function advanceToHead(state, { sha }) {
    const settle = advanceMerged(state, sha);
    const after = applyChanges(state, settle);
    if (after.lastProposedCommit !== sha)
        settle.push({ kind: "advance", cursor: "lastProposedCommit", to: sha });
    return { settle, act: { kind: "advanced", to: sha, why: "no-watched-files", isHead: true } };
}
function propose(state, head, { facts, policy, size, ...branch }) {
    const range = { base: state.lastMergedCommit, head: head.sha };
    const excess = findExcess(size, policy);
    if (excess !== null)
        return act(held({ reason: "range-too-large", range, ...excess }, { subject: head.sha }));
    const others = judgeOpenPulls(state, head.sha, { facts, policy });
    if ("act" in others)
        return act(others.act);
    const isLifted = facts.overrides.retry && state.failures?.head === head.sha;
    const settle = isLifted ? [{ kind: "set-failures", failures: null }] : [];
    const { expected, number } = branch;
    return { settle, act: { kind: "run", range, expected, number, ...others } };
}
function isBefore(time, other) {
    return (0,times/* toEpochMs */.x8)(time) < (0,times/* toEpochMs */.x8)(other);
}
function findExcess({ commits, files, bytes }, policy) {
    if (commits > policy.maxCommits)
        return { cap: "max-commits", size: commits, max: policy.maxCommits };
    if (files > policy.maxFiles)
        return { cap: "max-files", size: files, max: policy.maxFiles };
    if (bytes > policy.maxBytes)
        return { cap: "max-bytes", size: bytes, max: policy.maxBytes };
    return null;
}
function act(act) {
    return { settle: [], act };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/count-failure.js

const FIRST_DELAY_MS = 10 * 60_000;
const MAX_DELAY_MS = 6 * 60 * 60_000;
function countFailure(failures, { head, now, maxFailures }) {
    const count = (failures?.head === head ? failures.count : 0) + 1;
    const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (count - 1), MAX_DELAY_MS);
    const nextAt = (0,times/* formatTime */.fU)(new Date((0,times/* toEpochMs */.x8)(now) + delayMs));
    return { head, count, nextAt, quarantined: count >= maxFailures };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/decide-journal.js




function decideJournal(state, head, world) {
    const { inFlight } = state;
    if (inFlight === null)
        return { settle: [], act: null, isFirstCrash: false };
    const { commit } = inFlight;
    if (commit === null || !hasReached(inFlight, "committed"))
        return countCrash(state, inFlight, world);
    const act = resume(state, head, { ...world, inFlight: { ...inFlight, commit } });
    if (act !== null)
        return { settle: [], act, isFirstCrash: false };
    return { settle: [{ kind: "clear-journal" }], act: null, isFirstCrash: false };
}
function countCrash({ failures: before }, { head }, { facts, policy }) {
    const failures = countFailure(before, { head, now: facts.now, maxFailures: policy.maxFailures });
    const settle = [{ kind: "clear-journal" }, { kind: "set-failures", failures }];
    return { settle, act: null, isFirstCrash: failures.count === 1 };
}
function resume(state, head, { facts, policy, inFlight }) {
    const { pulls, branches, isTreePresent, overrides } = facts;
    const branch = branches.find((each) => each.head === inFlight.head);
    const isThere = branch?.sha === inFlight.commit;
    const wasPushed = isThere || hasReached(inFlight, "pushed");
    const isCurrent = inFlight.head === head.sha;
    if (!wasPushed && (!isCurrent || inFlight.base !== state.lastMergedCommit))
        return null;
    const ofHead = pulls.filter((pull) => pull.head === inFlight.head);
    const open = ofHead.filter((pull) => pull.state === "open");
    const foreign = open.find(({ isOurs }) => !isOurs);
    if (foreign !== undefined && !open.some(({ isOurs }) => isOurs))
        return holdForeignPull(foreign);
    if (branch?.relation === "merged")
        return null;
    if (branch?.relation === "foreign")
        return open.length > 0 ? null : holdModifiedBranch(branch, null);
    const isDeclined = state.declined.some((pull) => pull.head === inFlight.head) && !overrides.retryClosed;
    const isMerged = inFlight.head === state.lastMergedCommit || ofHead.some((pull) => pull.state === "merged");
    if (open.length === 0 && (isDeclined || isMerged))
        return null;
    if (!isThere && !isTreePresent)
        return null;
    if (!isCurrent && pulls.some((pull) => pull.isOurs && pull.state === "open" && pull.head === head.sha))
        return null;
    const others = judgeOpenPulls(state, inFlight.head, { facts, policy });
    if ("act" in others)
        return others.act;
    return { kind: "resume", inFlight, isPushed: isThere, expected: branch?.sha ?? null, ...others };
}
function hasReached({ stage }, wanted) {
    return WatchStage.options.indexOf(stage) >= WatchStage.options.indexOf(wanted);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/decide-range.js

const EMPTY = {
    ...{ commits: 0, files: 0, bytes: 0, watchedFiles: 0, watchedSincePr: null },
    ...{ watchesNothing: false, unmatchedPaths: [] },
};
function decideRange({ lastMergedCommit: from, inFlight }, head, { facts, policy }) {
    const { range, pulls } = facts;
    if (from === head.sha)
        return { settle: [], size: EMPTY };
    if (range === null || range.kind === "base-missing" || range.kind === "same")
        return { settle: [], act: held({ reason: "base-missing", commit: from }, { subject: from }) };
    if (range.kind === "ahead")
        return { settle: [], size: range.size };
    const { mergeBase } = range;
    if (policy.onRewrite === "accept") {
        const settle = [{ kind: "rebase", to: head.sha }];
        if (inFlight !== null)
            settle.push({ kind: "clear-journal" });
        const act = { kind: "advanced", to: head.sha, why: "rewrite-accepted", isHead: true };
        return { settle, act };
    }
    if (policy.onRewrite === "rebase-base" && mergeBase !== null)
        return { settle: [{ kind: "rebase", to: mergeBase.sha }], size: mergeBase.size };
    const open = pulls.find(({ isOurs, state }) => isOurs && state === "open");
    const hold = { reason: "history-rewritten", from, to: head.sha, mergeBase: mergeBase?.sha ?? null };
    return { settle: [], act: held(hold, { subject: head.sha, number: open?.number ?? null }) };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/make-state.js
function makeState(watch, { now, merged, proposed }) {
    return {
        version: 1,
        ...watch,
        lastMergedCommit: merged,
        lastProposedCommit: proposed,
        pr: null,
        declined: [],
        superseded: [],
        inFlight: null,
        failures: null,
        held: null,
        claim: null,
        lastRun: { at: now, outcome: "initialized", reason: null, exitCode: 0 },
    };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/decide.js








const INIT_REQUIRED = { kind: "init-required" };
const NOTHING = { settle: [], obsoleteBranches: [], takenBack: [] };
function decide(facts, policy) {
    const refusal = refuseState(facts);
    if (refusal !== null)
        return { ...NOTHING, act: refusal };
    const before = facts.state.kind === "present" ? facts.state.state : null;
    const init = facts.overrides.init;
    if (init !== null && facts.upstream.kind === "head") {
        return { ...NOTHING, ...initialize(init, before, { facts, policy, head: facts.upstream.sha }) };
    }
    if (before === null)
        return { ...NOTHING, act: judgeUpstream(facts, policy) ?? INIT_REQUIRED };
    const settled = settlePulls(before, facts);
    const choice = decideSettled(settled.state, facts, policy);
    const changes = [...settled.settle, ...choice.settle];
    return {
        settle: [...changes, ...updateHold(applyChanges(before, changes), choice.act, facts)],
        obsoleteBranches: [...settled.obsoleteBranches, ...(choice.obsoleteBranches ?? [])],
        takenBack: isHeadHandled(choice.act) ? listTakenBack(settled.state, { facts, policy }) : [],
        act: choice.act,
    };
}
function isHeadHandled(act) {
    return act.kind === "noop" ? act.reason === "up-to-date" : act.kind === "advanced" && act.isHead;
}
function refuseState({ state, upstream, overrides: { init, forceInit } }) {
    if (init !== null && forceInit)
        return null;
    if (state.kind === "invalid")
        return { kind: "failed", reason: "state-invalid", place: state.place, found: state.found };
    if (init === null) {
        if (upstream.kind !== "head")
            return null;
        if (state.kind === "absent")
            return INIT_REQUIRED;
        return state.kind === "old" ? holdOld(state) : null;
    }
    if (state.kind === "absent" || (state.kind === "present" && state.origin === "rebuilt"))
        return null;
    return { kind: "failed", reason: "already-initialized" };
}
function holdOld({ place, old }) {
    const { lastProcessedCommit: commit, lastPRUrl } = old;
    return held({ reason: "baseline-unknown", place, commit, pullUrl: lastPRUrl ?? "" }, { subject: commit });
}
function judgeUpstream({ upstream }, { watch }) {
    if (upstream.kind === "unreachable")
        return { kind: "transient", message: upstream.message };
    if (upstream.kind === "auth")
        return { kind: "failed", reason: "auth", message: upstream.message, remedy: upstream.remedy ?? null };
    if (upstream.kind === "head")
        return null;
    const { branch } = watch.upstream;
    const { branches } = upstream;
    return held({ reason: "upstream-branch-missing", branch, branches }, { subject: branch });
}
function initialize({ sha, isAncestorOfHead }, before, { facts, policy, head }) {
    if (!isAncestorOfHead)
        return { settle: [], act: { kind: "failed", reason: "not-an-ancestor", input: "init", sha, head } };
    const fresh = makeState(policy.watch, { now: facts.now, merged: sha, proposed: null });
    const login = before?.botLogin === undefined ? {} : { botLogin: before.botLogin };
    const drift = before?.drift === undefined ? {} : { drift: before.drift };
    const state = { ...fresh, claim: before?.claim ?? null, ...login, ...drift };
    return { settle: [{ kind: "initialize", state }], act: { kind: "initialized", to: sha } };
}
function decideSettled(state, facts, policy) {
    const unknown = judgeUpstream(facts, policy);
    if (unknown !== null || facts.upstream.kind !== "head")
        return { settle: [], act: unknown ?? INIT_REQUIRED };
    const head = { sha: facts.upstream.sha, committedAt: facts.upstream.committedAt };
    if (facts.overrides.advanceTo !== null)
        return advance(facts.overrides.advanceTo, state, head.sha);
    const range = decideRange(state, head, { facts, policy });
    if ("act" in range)
        return range;
    const journal = decideJournal(applyChanges(state, range.settle), head, { facts, policy });
    const settle = [...range.settle, ...journal.settle];
    if (journal.act !== null)
        return { settle, act: journal.act };
    const world = { facts, policy, size: range.size, isFirstCrash: journal.isFirstCrash };
    const choice = decideHead(applyChanges(state, settle), head, world);
    return { ...choice, settle: [...settle, ...choice.settle] };
}
function advance({ sha, isAncestorOfHead, commitsAhead }, state, head) {
    const fail = (act) => ({ settle: [], act });
    if (!isAncestorOfHead)
        return fail({ kind: "failed", reason: "not-an-ancestor", input: "advance-to", sha, head });
    const cursor = state.lastMergedCommit;
    if (commitsAhead === null)
        return fail({ kind: "failed", reason: "behind-cursor", sha, cursor });
    const changes = sha === cursor ? [] : advanceMerged(state, sha);
    if (sha === head && state.lastProposedCommit !== head)
        changes.push({ kind: "advance", cursor: "lastProposedCommit", to: head });
    if (state.inFlight !== null)
        changes.push({ kind: "clear-journal" });
    return { settle: changes, act: { kind: "advanced", to: sha, why: "advance-to", isHead: sha === head } };
}
function updateHold(state, act, { now }) {
    if (act.kind === "failed" || act.kind === "transient")
        return [];
    if (act.kind !== "held")
        return state.held === null ? [] : [{ kind: "hold", held: null }];
    if (state.held?.key === act.key)
        return [];
    return [{ kind: "hold", held: { reason: act.hold.reason, key: act.key, since: now, commented: false } }];
}

// EXTERNAL MODULE: ./build/src/github/issues.js
var issues = __webpack_require__(2209);
// EXTERNAL MODULE: ./build/src/github/labels.js
var github_labels = __webpack_require__(5650);
// EXTERNAL MODULE: ./build/src/github/plan-retry.js
var plan_retry = __webpack_require__(2905);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/text/marker.js
var marker = __webpack_require__(519);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/pull-marker.js


const SHA = "[0-9a-f]{40}(?:[0-9a-f]{24})?";
const PULL = new RegExp(`^<!-- pipekeeper:watch v=1 name=([a-z0-9-]+) head=(${SHA}) base=(${SHA}) commit=(${SHA}) text=([0-9a-f]{16}) -->(?:\\r?\\n|$)`);
function markPull({ name, head, rangeBase, commit }, text) {
    const facts = `name=${name} head=${head} base=${rangeBase} commit=${commit}`;
    return `<!-- pipekeeper:watch v=1 ${facts} text=${digestText(text)} -->\n${text}`;
}
function readPullMarker(body) {
    const [line, name, head, rangeBase, commit, text] = PULL.exec(body) ?? [];
    if (line === undefined || !name || !head || !rangeBase || !commit)
        return null;
    return { name, head, rangeBase, commit, isTextOurs: digestText(body.slice(line.length)) === text };
}
function markNote(kind, name, key = "") {
    return `<!-- pipekeeper:watch-${kind} name=${name}${key === "" ? "" : ` key=${(0,marker/* markerValue */.u)(key)}`} -->`;
}
function digestText(text) {
    const plain = text.replaceAll("\r\n", "\n").trimEnd();
    return (0,external_node_crypto_.createHash)("sha256").update(plain).digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/drift-marker.js

const drift_marker_SHA = "[0-9a-f]{40}(?:[0-9a-f]{24})?";
const MARKER = new RegExp(`^<!-- pipekeeper:watch-drift name=([a-z0-9-]+)(?: head=(${drift_marker_SHA}) base=(${drift_marker_SHA}))? text=([0-9a-f]{16}) -->(?:\\r?\\n|$)`);
function markDrift({ name, range }, text) {
    const facts = range === null ? "" : ` head=${range.head} base=${range.base}`;
    return `<!-- pipekeeper:watch-drift name=${name}${facts} text=${digestText(text)} -->\n${text}`;
}
function readDriftMarker(body) {
    const [line, name, head, base, text] = MARKER.exec(body) ?? [];
    if (line === undefined || name === undefined)
        return null;
    const range = head === undefined || base === undefined ? null : { base, head };
    return { name, range, isTextOurs: digestText(body.slice(line.length)) === text };
}
function readDriftText(body) {
    const [line = ""] = MARKER.exec(body) ?? [];
    return body.slice(line.length);
}
function markHandled(body) {
    const [line = ""] = MARKER.exec(body) ?? [];
    return line.replace(/ head=\S+ base=\S+/, "") + body.slice(line.length);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/keep-drift-issue.js




const MOST_TRIES = 5;
const LAG_MS = 6000;
async function keepDriftIssue(repository, watch, { wanted, number, sleep }) {
    const body = markDrift({ name: watch.name, range: wanted.range }, wanted.text);
    let notes = [];
    let earlier = plan_retry/* NO_TRIES */.ig;
    for (let tries = 1;; tries++) {
        const own = await findOwn(repository, watch, number);
        if (own === "closed")
            return { kind: "closed" };
        if (own !== null) {
            if (keep_drift_issue_isSame(own.body, body))
                return { kind: tries === 1 || number !== null ? "unchanged" : "opened", issue: own, notes };
            if (readDriftMarker(own.body)?.isTextOurs !== true)
                return { kind: "edited", issue: own, notes };
        }
        let written;
        if (own !== null)
            written = await (0,issues/* updateIssue */.tt)(repository, own.number, { body, earlier });
        else {
            const found = await (0,github_labels/* findLabels */.Tf)(repository, wanted.labels);
            notes = found.absent.map((name) => `The issue did not get "${name}": the repository has no such label.`);
            written = await (0,issues/* createIssue */.Ko)(repository, { title: wanted.title, body, labels: found.known }, earlier);
        }
        if (written.kind === "gone")
            return { kind: "closed" };
        if (written.kind === "written") {
            const issue = own === null ? await keepOldest(repository, watch, written.issue) : written.issue;
            return { kind: own === null ? "opened" : "updated", issue, notes };
        }
        if (tries >= MOST_TRIES)
            throw new Error(`GitHub did not say after ${tries} tries whether the issue was written`);
        earlier = written.tries;
        await sleep(LAG_MS);
    }
}
async function closeDriftIssue(repository, watch) {
    const own = await listDriftIssues(repository, watch);
    for (const issue of own)
        await keep_drift_issue_close(repository, issue, "completed");
    return own[0]?.number ?? null;
}
async function closeHandledIssue(repository, watch, { number, head, isDryRun }) {
    const issue = await (0,issues/* readIssue */.OS)(repository, number);
    if (issue === "gone" || issue.state !== "open" || !isOwn(issue, watch.name, await watch.login()))
        return "not-open";
    const marker = readDriftMarker(issue.body);
    if (marker?.isTextOurs !== true || marker.range === null)
        return "kept";
    const reason = `Everything up to \`${head.slice(0, 12)}\` is handled, so nothing is left to do here.`;
    const text = `${readDriftText(issue.body)}\n\n${reason}`;
    if (!isDryRun)
        await keep_drift_issue_close(repository, { number, body: markDrift({ name: watch.name, range: null }, text) }, "completed");
    return "closed";
}
async function listDriftIssues(repository, watch) {
    const creator = await watch.login();
    const listed = await (0,issues/* listIssues */.ts)(repository, { state: "open", creator });
    return listed.filter((issue) => isOwn(issue, watch.name, creator)).sort((a, b) => a.number - b.number);
}
async function findClosedDriftIssue(repository, watch, since) {
    const creator = await watch.login();
    const isDeclined = (issue) => isOwn(issue, watch.name, creator) && readDriftMarker(issue.body)?.range !== null;
    const filter = { state: "closed", creator, since, sort: "created", direction: "desc", stopAt: isDeclined };
    return (await (0,issues/* listIssues */.ts)(repository, filter)).find(isDeclined) ?? null;
}
function isOwn({ body, author }, name, creator) {
    return readDriftMarker(body)?.name === name && author.toLowerCase() === creator.toLowerCase();
}
async function findOwn(repository, watch, number) {
    const [own, ...twins] = await listDriftIssues(repository, watch);
    for (const twin of twins)
        await keep_drift_issue_close(repository, twin, "not_planned");
    if (own !== undefined || number === null)
        return own ?? null;
    const issue = await (0,issues/* readIssue */.OS)(repository, number);
    return issue !== "gone" && issue.state === "open" ? issue : "closed";
}
async function keepOldest(repository, watch, created) {
    const others = (await listDriftIssues(repository, watch)).filter(({ number }) => number !== created.number);
    const [oldest, ...twins] = [created, ...others].sort((a, b) => a.number - b.number);
    for (const twin of twins)
        await keep_drift_issue_close(repository, twin, "not_planned");
    return oldest;
}
async function keep_drift_issue_close(repository, { number, body }, stateReason) {
    let earlier = plan_retry/* NO_TRIES */.ig;
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
        const change = { body: markHandled(body), state: "closed", stateReason, earlier };
        const written = await (0,issues/* updateIssue */.tt)(repository, number, change);
        if (written.kind !== "unsure")
            return;
        earlier = written.tries;
    }
    throw new Error(`GitHub did not say after ${MOST_TRIES} tries whether issue #${number} was closed`);
}
function keep_drift_issue_isSame(a, b) {
    return a.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/close-drift.js



const close_drift_NOTHING = { issueNumber: null, sentence: "", notes: [] };
async function closeDrift(run, act, head) {
    const { journal, repository, requireLock, settings, watch } = run;
    if (!isHeadHandled(act))
        return close_drift_NOTHING;
    const { isDryRun } = settings;
    const known = journal.state?.drift;
    if (act.kind === "advanced" && settings.inputs.propose === "issue" && !isDryRun) {
        await requireLock();
        const issueNumber = await closeDriftIssue(repository, watch);
        if (known !== undefined)
            journal.note([{ kind: "set-drift", drift: null }]);
        return { ...close_drift_NOTHING, issueNumber };
    }
    if (known === undefined)
        return close_drift_NOTHING;
    const { number } = known;
    try {
        if (!isDryRun)
            await requireLock();
        const closed = await closeHandledIssue(repository, watch, { number, head, isDryRun });
        journal.note([{ kind: "set-drift", drift: null }]);
        return { ...close_drift_NOTHING, ...describe(closed, number, isDryRun) };
    }
    catch (error) {
        return { ...close_drift_NOTHING, notes: [`Issue #${number} could not be closed: ${(0,failure/* explainUnanswered */.gV)(error)}.`] };
    }
}
function describe(closed, number, isDryRun) {
    if (closed === "not-open")
        return {};
    const sentence = closed === "closed"
        ? ` ${isDryRun ? "Would close" : "Closed"} issue #${number}, because nothing in it is left to handle.`
        : ` Nothing in issue #${number} is left to handle, but it stays open, because a person has edited or reopened it.`;
    return { issueNumber: number, sentence };
}

// EXTERNAL MODULE: ./build/src/github/keep-comment.js
var keep_comment = __webpack_require__(7040);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/publish/check-branch-name.js
var check_branch_name = __webpack_require__(5944);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/plan-branch.js


function branchPrefix(name) {
    return `autoupdate/${name}/`;
}
function readBranchHead(name, branch) {
    const [, head] = /^([0-9a-f]{40}|[0-9a-f]{64})$/.exec(branch.slice(branchPrefix(name).length)) ?? [];
    return branch.startsWith(branchPrefix(name)) ? (head ?? null) : null;
}
function planBranch({ name, head, base, defaultBranch }) {
    const branch = `${branchPrefix(name)}${head}`;
    const refuse = (why, remedy) => new errors/* UserError */.y(`Branch "${branch}" cannot be used: ${why}. ${remedy}`);
    const fault = (0,check_branch_name/* findNameFault */.L)(branch);
    if (fault !== null)
        throw refuse(fault, "Set `name` to lower-case letters, digits and hyphens.");
    if (readBranchHead(name, branch) === null)
        throw refuse("it does not end in a full commit id", "Report this as a bug.");
    if (branch === base)
        throw refuse("it is the base branch", "Set `base-branch` to the branch that is reviewed.");
    if (branch === defaultBranch)
        throw refuse("it is the default branch", "Change the default branch at the server.");
    return branch;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/own-pulls.js



async function listOpenPulls(repository, watch) {
    return own_pulls_select(await (0,pulls/* listPullRequests */.qc)(repository, { state: "open" }), watch);
}
async function listAllPulls(repository, watch) {
    return own_pulls_select(await (0,pulls/* listPullRequests */.qc)(repository, { state: "all" }), watch);
}
async function listPullsOf(repository, watch, head) {
    const branch = branchPrefix(watch.name) + head;
    const listed = await (0,pulls/* listPullRequests */.qc)(repository, { state: "all", head: `${repository.owner}:${branch}` });
    return (await own_pulls_select(listed, watch)).filter((pull) => pull.branch === branch);
}
async function readWatchPull(repository, watch, number) {
    const pull = await (0,pulls/* readPullRequest */.DQ)(repository, number);
    return pull === "gone" ? null : ((await own_pulls_select([pull], watch))[0] ?? null);
}
async function confirmOpen(repository, watch, pulls) {
    const confirmed = [];
    for (const pull of pulls) {
        const now = pull.isOurs && pull.state === "open" ? await readWatchPull(repository, watch, pull.number) : pull;
        if (now !== null)
            confirmed.push(now);
    }
    return confirmed;
}
async function own_pulls_select(pulls, watch) {
    const found = pulls
        .filter(({ headRef }) => readBranchHead(watch.name, headRef) !== null)
        .filter((pull) => pull.headRepositoryId !== null && pull.headRepositoryId === pull.baseRepositoryId);
    if (found.length === 0)
        return [];
    const login = await watch.login();
    return found.map((pull) => toWatchPull(pull, watch, login)).sort((a, b) => a.number - b.number);
}
function toWatchPull(pull, { name, recorded }, login) {
    const { number, url, headRef: branch, headSha, baseRef: base, author, title, body, labels } = pull;
    return {
        ...{ number, url, branch, headSha, base, author, title, body, labels },
        head: branch.slice(branchPrefix(name).length),
        state: pull.mergedAt !== null ? "merged" : pull.state,
        isOurs: (recorded.has(number) || readPullMarker(body)?.name === name) && isSameLogin(author, login),
        createdAt: pull.createdAt,
        updatedAt: pull.updatedAt,
    };
}
function isSameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/close-superseded.js




async function closeSuperseded(repository, watch, { superseded, sleep }) {
    const { number, headSha, by, reason } = superseded;
    const look = async () => {
        const now = await readWatchPull(repository, watch, number);
        if (now === null || now.state !== "open")
            return "closed";
        return now.isOurs && now.headSha === headSha ? "open" : "changed";
    };
    const before = await look();
    if (before !== "open")
        return before;
    const marker = markNote("superseded", watch.name, by);
    await (0,keep_comment/* keepComment */.X)(repository, number, { marker, login: await watch.login(), body: `${marker}\n${reason}`, sleep });
    const after = await look();
    if (after !== "open")
        return after;
    await (0,pulls/* closePullRequest */.d6)(repository, number);
    return "closed";
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/close-taken-back.js


async function closeTakenBack({ journal, repository, requireLock, runtime, settings, watch }, pulls, by) {
    const closed = [];
    const notes = [];
    for (const { number, head, headSha } of pulls) {
        if (settings.isDryRun) {
            closed.push(number);
            continue;
        }
        await requireLock();
        const reason = `The upstream branch went back to ${by.slice(0, 12)} and no longer has ${head.slice(0, 12)}. Nothing is left to propose.`;
        const superseded = { number, headSha, by, reason };
        if ((await closeSuperseded(repository, watch, { superseded, sleep: runtime.sleep })) === "changed") {
            notes.push(`#${number} stays open, because a person has just pushed to it.`);
            continue;
        }
        closed.push(number);
        journal.note([{ kind: "supersede", pull: { number, head, at: (0,times/* formatTime */.fU)(runtime.now()) } }]);
        if (journal.state?.pr?.number === number)
            journal.note([{ kind: "set-pull", pull: null }]);
    }
    const numbers = closed.map((number) => `#${number}`).join(", ");
    const sentence = ` ${settings.isDryRun ? "Would close" : "Closed"} ${numbers}, because upstream no longer has the commits.`;
    return { sentence: closed.length === 0 ? "" : sentence, notes };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/post-hold.js



async function postHold(repository, watch, { hold, sleep }) {
    const marker = markNote("hold", watch.name, hold.key);
    const body = `${marker}\n${hold.text}`;
    try {
        await (0,keep_comment/* keepComment */.X)(repository, hold.number, { marker, login: await watch.login(), body, sleep });
        return null;
    }
    catch (error) {
        return `#${hold.number} did not get a comment about this: ${(0,failure/* explainUnanswered */.gV)(error)}.`;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/github/viewer.js
var viewer = __webpack_require__(4119);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/pipeline/run-key.js
var run_key = __webpack_require__(999);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/judge-claim.js


const MARGIN_MIN = 20;
function judgeWatchClaim(claim, { now, nonce, run, isRunOver }) {
    if (claim === null)
        return "free";
    if (claim.nonce === nonce)
        return "ours";
    if (isRunOver === true || (0,times/* toEpochMs */.x8)(claim.expiresAt) <= (0,times/* toEpochMs */.x8)(now))
        return "dead";
    const [theirs, own] = [(0,run_key/* parseRunKey */._A)(claim.run), (0,run_key/* parseRunKey */._A)(run)];
    return own.run > 0 && theirs.run === own.run && theirs.attempt < own.attempt ? "dead" : "held";
}
function makeClaim({ now, nonce, run, updaterTimeoutMin, }) {
    const expiresAt = (0,times/* formatTime */.fU)(new Date((0,times/* toEpochMs */.x8)(now) + (updaterTimeoutMin + MARGIN_MIN) * 60_000));
    return { nonce, run, expiresAt };
}

// EXTERNAL MODULE: ./build/src/github/runs.js
var runs = __webpack_require__(8575);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/merge-states.js

async function mergeStates(ours, theirs, { nonce, isAncestor }) {
    const further = async (our, their) => {
        if (our === null || their === null)
            return our ?? their;
        return (await isAncestor(their, our)) ? our : their;
    };
    const lastProposedCommit = await further(ours.lastProposedCommit, theirs.lastProposedCommit);
    const isTaken = theirs.claim !== null && theirs.claim.nonce !== nonce;
    const isTheirPull = theirs.pr !== null && theirs.pr.head === lastProposedCommit;
    return {
        ...ours,
        lastMergedCommit: (await further(ours.lastMergedCommit, theirs.lastMergedCommit)) ?? ours.lastMergedCommit,
        lastProposedCommit,
        pr: isTheirPull && ours.pr?.head !== lastProposedCommit ? theirs.pr : ours.pr,
        declined: unite(ours.declined, theirs.declined),
        superseded: unite(ours.superseded, theirs.superseded),
        ...((ours.drift ?? theirs.drift) === undefined ? {} : { drift: ours.drift ?? theirs.drift }),
        inFlight: isTaken ? theirs.inFlight : ours.inFlight,
        claim: isTaken ? theirs.claim : ours.claim,
    };
}
function unite(ours, theirs) {
    const known = new Set(ours.map(({ number }) => number));
    const all = [...ours, ...theirs.filter(({ number }) => !known.has(number))];
    return all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.number - a.number)).slice(0, MAX_SETTLED);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/save-changes.js


const ATTEMPTS = 5;
async function saveChanges(store, { state, changes, mayMerge, summary, ...merge }) {
    let after = applyChanges(state, changes);
    for (let attempt = 1; (await store.swap(after, { summary })) === "lost"; attempt++) {
        if (!mayMerge || attempt === ATTEMPTS)
            return { kind: "lost" };
        const there = await store.read();
        if (there.kind === "invalid" || there.kind === "old")
            return { kind: "lost" };
        if (there.kind === "present")
            after = await mergeStates(after, there.state, merge);
    }
    return { kind: "saved", state: after };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/journal.js



class StateLost extends Error {
}
function openJournal({ store, stored, writesLastRun, ...merge }) {
    let written = stored;
    let state = stored;
    let pending = [];
    function note(changes) {
        if (changes.length === 0)
            return;
        state = applyChanges(state, changes);
        pending.push(...changes);
    }
    async function flush() {
        if (pending.length === 0)
            return;
        const mayMerge = hasPushed(written) || hasPushed(state);
        const summary = `${state?.lastRun.sentence ?? "A run is in progress."}\n`;
        const saved = await saveChanges(store, { ...merge, state: written, changes: pending, mayMerge, summary });
        if (saved.kind === "lost")
            throw new StateLost("another run has written the state");
        written = saved.state;
        state = saved.state;
        pending = [];
    }
    return {
        get state() {
            return state;
        },
        note,
        async write(changes) {
            note(changes);
            await flush();
        },
        async end(lastRun) {
            if (state === null)
                return;
            note([{ kind: "end", lastRun }]);
            if (writesLastRun || isWorthWriting(written, state))
                await flush();
        },
    };
}
function hasPushed(state) {
    const stage = state?.inFlight?.stage;
    return stage !== undefined && WatchStage.options.indexOf(stage) >= WatchStage.options.indexOf("pushed");
}

// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
// EXTERNAL MODULE: ./build/src/git/decode-path.js
var decode_path = __webpack_require__(9512);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/read-commit-date.js
async function readCommitDate({ git }, commit) {
    const { code, stdout } = await git.run(["cat-file", "commit", commit]);
    const [, seconds] = /^committer .* (-?\d+) [+-]\d+$/m.exec(stdout.toString("latin1")) ?? [];
    if (code !== 0 || seconds === undefined)
        return null;
    return new Date(Math.min(Math.max(Number(seconds), 0), LAST_SECOND) * 1000);
}
const LAST_SECOND = 253_402_300_799;

;// CONCATENATED MODULE: ./build/actions/watch-upstream/observe-range.js



async function observeRange(mirror, question) {
    const { base, head } = question;
    if (!(await mirror.fetchCommit(head)))
        return "head-missing";
    if (base === head)
        return { kind: "same" };
    if (!(await mirror.fetchCommit(base)))
        return { kind: "base-missing" };
    const mergeBase = await findMergeBase(mirror.git, base, head);
    if (mergeBase === base)
        return { kind: "ahead", size: await measure(mirror, base, question) };
    if (mergeBase === null)
        return (await isShallow(mirror)) ? { kind: "base-missing" } : { kind: "rewritten", mergeBase };
    return { kind: "rewritten", mergeBase: { sha: mergeBase, size: await measure(mirror, mergeBase, question) } };
}
async function countAhead({ git }, from, to) {
    const { code } = await git.run(["merge-base", "--is-ancestor", from, to]);
    return code === 0 ? Number(await git.text(["rev-list", "--count", `${from}..${to}`])) : null;
}
async function readCommitTime(mirror, commit) {
    const date = await readCommitDate(mirror, commit);
    return date === null ? null : date.toISOString().replace(".000Z", "Z");
}
async function listDifferingPaths(git, from, to) {
    return (await listDifferences(git, from, to)).map(({ path }) => path);
}
async function measure(mirror, base, question) {
    const { head, paths, proposedHead } = question;
    const isWatched = (0,match_globs/* matchGlobs */.j)(paths, "upstream-paths");
    const files = await listDifferences(mirror.git, base, head);
    const isKnown = proposedHead !== null && (await mirror.fetchCommit(proposedHead));
    const since = isKnown ? await listDifferences(mirror.git, proposedHead, head) : null;
    const countWatched = (list) => list.filter(({ path }) => isWatched(path)).length;
    const watchedFiles = countWatched(files);
    const matched = await matchHead(mirror.git, { head, paths, isWatched, files });
    return {
        commits: Number(await mirror.git.text(["rev-list", "--count", `${base}..${head}`])),
        files: files.length,
        bytes: await sumSizes(mirror.git, files),
        watchedFiles,
        watchesNothing: watchedFiles === 0 && !matched.isWatched,
        unmatchedPaths: matched.unmatched,
        watchedSincePr: since === null ? null : countWatched(since),
    };
}
async function matchHead(git, { head, paths, isWatched, files, }) {
    let isAnyWatched = false;
    let left = (0,match_globs/* compileGlobs */.t)(paths, "upstream-paths");
    const look = (path) => {
        isAnyWatched ||= isWatched(path);
        left = left.filter((line) => !line.matches(path));
    };
    const isDone = () => isAnyWatched && left.length === 0;
    for (const { path } of files)
        if (!isDone())
            look(path);
    if (isDone())
        return { isWatched: true, unmatched: [] };
    const chunks = [];
    for await (const chunk of git.stream(["ls-tree", "-r", "-z", "--name-only", "--full-tree", head]))
        chunks.push(chunk);
    const listing = Buffer.concat(chunks);
    if (listing.length === 0)
        return { isWatched: true, unmatched: [] };
    for (let at = 0; at < listing.length && !isDone();) {
        const end = listing.indexOf(0, at);
        look((0,decode_path/* decodePath */.q0)(listing.subarray(at, end)));
        at = end + 1;
    }
    return { isWatched: isAnyWatched, unmatched: left.map(({ text }) => text) };
}
async function listDifferences(git, from, to) {
    const chunks = [];
    const args = ["diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--end-of-options", from, to];
    for await (const chunk of git.stream(args))
        chunks.push(chunk);
    const listing = Buffer.concat(chunks);
    const found = [];
    for (let at = 0; at < listing.length;) {
        const middle = listing.indexOf(0, at);
        const end = listing.indexOf(0, middle + 1);
        const [, mode = "", , id = ""] = listing.toString("latin1", at, middle).split(" ");
        found.push({
            path: (0,decode_path/* decodePath */.q0)(listing.subarray(middle + 1, end)),
            id: mode.startsWith("10") || mode === "120000" ? id : null,
        });
        at = end + 1;
    }
    return found;
}
async function sumSizes(git, files) {
    const ids = files.map(({ id }) => id).filter((id) => id !== null);
    if (ids.length === 0)
        return 0;
    const { stdout } = await git.run(["cat-file", "--batch-check=%(objectsize)"], {
        input: ids.map((id) => `${id}\n`).join(""),
    });
    return stdout
        .toString("latin1")
        .split("\n")
        .reduce((sum, size) => sum + (Number(size) || 0), 0);
}
async function findMergeBase(git, a, b) {
    const { code, stdout } = await git.run(["merge-base", a, b]);
    return code === 0 ? stdout.toString().trim() : null;
}
async function isShallow({ git }) {
    return (await git.text(["rev-parse", "--is-shallow-repository"])) === "true";
}

// EXTERNAL MODULE: ./build/src/publish/compose-failure.js
var compose_failure = __webpack_require__(9354);
// EXTERNAL MODULE: ./build/src/publish/explain-refusal.js
var explain_refusal = __webpack_require__(1047);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/run-stopped.js


class RunStopped extends Error {
    outcome;
    reason;
    constructor(outcome, reason, sentence) {
        super(sentence);
        this.outcome = outcome;
        this.reason = reason;
    }
}
const READING_REMEDIES = {
    authentication: "Check the token, or the credentials that git has: they are wrong, have expired, or were revoked.",
    permission: "Pass a token that may read the repository.",
    "no-repository": "Check the address, and that the token may read the repository.",
    "bad-address": "Check the address: git knows https://, ssh://, git:// and file://, host:path, and paths.",
    "not-git": "Check the address, and whether a login page or a proxy answers in place of the git server.",
    redirect: "Give the new address; a token is only sent to the given one.",
    certificate: "If the server uses a certificate authority of your own, set GIT_SSL_CAINFO to a file with the certificate of that authority.",
    "host-key": "Add the server's host key to known_hosts, after checking its fingerprint.",
};
function stopFor(refusal, what, remedies = {}) {
    const said = (0,compose_failure/* lastLine */.f)(refusal).replace(/\.$/, "") || "the answer was empty";
    if (refusal.kind !== "refused")
        return new RunStopped("transient", "unreachable", `${what}: ${said}. The next run tries again.`);
    const { rule } = (0,explain_refusal/* explainRefusal */.G)(refusal);
    const remedy = remedies[refusal.rule] ??
        READING_REMEDIES[refusal.rule] ??
        "Follow what the server says; trying again does not help.";
    return new RunStopped("failed", refusal.rule, `${what}. It was refused by ${rule}. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/open-run.js








async function openRun(session, { state, now }) {
    const { store, upstream, settings, id } = session;
    const isStored = state.kind === "present" && state.origin === "stored";
    const isClaimed = isStored && settings.stateKind === "ref" && !isReader(session) && state.state.claim !== null;
    if (isClaimed)
        await requireClaim(session, state.state.claim, now);
    const journal = openJournal({
        ...{ store, stored: isStored ? state.state : null, writesLastRun: settings.stateKind === "file", nonce: id },
        isAncestor: async (ancestor, of) => (await countAhead(upstream, ancestor, of)) !== null,
    });
    if (state.kind === "present" && !isStored)
        journal.note([{ kind: "initialize", state: state.state }]);
    if (isClaimed)
        journal.note([{ kind: "claim", claim: null }]);
    return { ...session, journal };
}
async function reopenRun(session) {
    if (session.settings.stateKind === "ref" || isReader(session))
        return null;
    const state = await session.store.read().catch(() => null);
    return state?.kind === "present" ? openRun(session, { state, now: (0,times/* formatTime */.fU)(session.runtime.now()) }) : null;
}
function isReader({ settings }) {
    return settings.isDryRun || settings.inputs.phase === "prepare";
}
async function requireClaim(session, claim, now) {
    if (claim === null)
        return;
    const own = { now, nonce: session.id, run: runNameOf(session) };
    if (judgeWatchClaim(claim, { ...own, isRunOver: null }) !== "held")
        return;
    if (judgeWatchClaim(claim, { ...own, isRunOver: await isOver(session, claim.run) }) !== "held")
        return;
    const sentence = `Run ${claim.run} is working on this watch, until ${claim.expiresAt} at the latest.`;
    throw new RunStopped("locked", "claimed", sentence);
}
function runNameOf({ runtime, id }) {
    const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = "1" } = runtime.env;
    return GITHUB_RUN_ID ? `${GITHUB_RUN_ID}.${GITHUB_RUN_ATTEMPT}` : id;
}
async function isOver({ repository }, key) {
    const { run } = (0,run_key/* parseRunKey */._A)(key);
    if (run === 0)
        return null;
    try {
        const found = await (0,runs/* readRun */.cI)(repository, run);
        return found === "gone" ? null : found.status === "completed";
    }
    catch (error) {
        (0,failure/* explainUnanswered */.gV)(error);
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/formats/lock-holder.js

const LockHolder = schemas/* looseObject */._H3({
    pid: schemas/* int32 */.HA5().positive(),
    startTime: schemas/* string */.YjP().min(1).nullable(),
    bootId: schemas/* string */.YjP().min(1).nullable(),
    pidNamespace: schemas/* string */.YjP().min(1).nullable(),
    host: schemas/* string */.YjP().min(1),
    nonce: schemas/* string */.YjP().min(1),
    startedAt: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/files/judge-holder.js



const STALE_MS = 15 * 60_000;
function judgeHolder(holder, self, ageMs) {
    const isSameHost = holder?.host === self.host;
    if (isSameHost && holder.bootId !== self.bootId)
        return "dead";
    if (!isSameHost || holder.pidNamespace !== self.pidNamespace)
        return ageMs > STALE_MS ? "dead" : "unknown";
    if (!exists(holder.pid))
        return "dead";
    const startTime = readStartTime(holder.pid);
    if (startTime === "ended")
        return "dead";
    const isSame = startTime === null || holder.startTime === null || startTime === holder.startTime;
    return isSame ? "alive" : "dead";
}
function identifySelf() {
    const { pid } = process;
    return {
        pid,
        startTime: readStartTime(pid),
        bootId: readText("/proc/sys/kernel/random/boot_id"),
        pidNamespace: readNamespace(),
        host: (0,external_node_os_.hostname)(),
    };
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}
function readStartTime(pid) {
    if (process.platform === "linux") {
        const stat = readText(`/proc/${pid}/stat`);
        const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
        if (fields[0] === "Z" || fields[0] === "X")
            return "ended";
        return fields[19] ?? null;
    }
    try {
        const options = { encoding: "utf8", env: { PATH: "/bin:/usr/bin", LC_ALL: "C", TZ: "UTC" } };
        return (0,external_node_child_process_.execFileSync)("ps", ["-o", "lstart=", "-p", String(pid)], options).trim() || null;
    }
    catch {
        return null;
    }
}
function readNamespace() {
    try {
        return (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return null;
    }
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "latin1").trim() || null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/files/lock.js






const HEARTBEAT_MS = 30_000;
const lock_ATTEMPTS = 10;
const TAKEOVERS = 3;
const LEFT_AFTER_MS = 15 * 60_000;
const TEMP_NAME = /^(?:\.takeover)*\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function acquireLock(file, options) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true, mode: 0o700 });
    const result = acquire(file, options, TAKEOVERS);
    if (result.kind === "held")
        removeLeftTemps(file);
    return result;
}
function acquire(file, options, takeovers) {
    const temp = writeTemp(file, options);
    let result;
    try {
        result = place(temp, file, options, takeovers);
        return result;
    }
    finally {
        (0,external_node_fs_.rmSync)(temp.file, { force: true });
        if (result?.kind !== "held")
            (0,external_node_fs_.closeSync)(temp.descriptor);
    }
}
function place(temp, file, options, takeovers) {
    let seen = null;
    for (let attempt = 0; attempt < lock_ATTEMPTS; attempt++) {
        if (lock_link(temp.file, file))
            return lock_confirm(temp, file);
        seen = readLock(file);
        if (seen === null)
            continue;
        const verdict = judge(seen, temp);
        const isTaken = verdict === "alive" || (verdict === "unknown" && options.force !== true);
        if (isTaken)
            return { kind: "locked", verdict, holder: seen.holder };
        const end = takeOver(temp, file, seen, { options, takeovers });
        if (end !== "released")
            return end;
    }
    return { kind: "locked", verdict: "unknown", holder: seen?.holder ?? null };
}
function takeOver(temp, file, seen, { options, takeovers }) {
    if (takeovers === 0)
        return { kind: "locked", verdict: "unknown", holder: seen.holder };
    const guard = acquire(`${file}.takeover`, options, takeovers - 1);
    if (guard.kind === "locked")
        return guard;
    try {
        const now = readLock(file);
        if (now === null)
            return "released";
        if (!lock_isSame(seen, now))
            return { kind: "locked", verdict: "alive", holder: now.holder };
        (0,external_node_fs_.renameSync)(temp.file, file);
    }
    finally {
        guard.lock.release();
    }
    return lock_confirm(temp, file);
}
function lock_confirm(temp, file) {
    const now = readLock(file);
    if (now?.holder?.nonce !== temp.nonce)
        return { kind: "locked", verdict: "alive", holder: now?.holder ?? null };
    return { kind: "held", lock: hold(temp, file) };
}
function hold({ descriptor, nonce }, file) {
    let isReleased = false;
    const isOurs = () => !isReleased && readLock(file)?.holder?.nonce === nonce;
    const heartbeat = setInterval(() => {
        try {
            (0,external_node_fs_.writeSync)(descriptor, "{", 0);
        }
        catch {
        }
    }, HEARTBEAT_MS).unref();
    return {
        isOurs,
        release() {
            if (isReleased)
                return;
            clearInterval(heartbeat);
            if (isOurs())
                (0,external_node_fs_.rmSync)(file, { force: true });
            isReleased = true;
            (0,external_node_fs_.closeSync)(descriptor);
        },
    };
}
function writeTemp(file, { startedAt, command }) {
    const nonce = (0,external_node_crypto_.randomUUID)();
    const temp = `${file}.${nonce}`;
    const descriptor = (0,external_node_fs_.openSync)(temp, "wx", 0o600);
    try {
        const holder = { ...identifySelf(), nonce, startedAt, command };
        (0,external_node_fs_.writeSync)(descriptor, `${JSON.stringify(holder)}\n`);
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(descriptor);
        (0,external_node_fs_.rmSync)(temp, { force: true });
        throw error;
    }
    return { file: temp, descriptor, nonce };
}
function lock_link(temp, file) {
    try {
        (0,external_node_fs_.linkSync)(temp, file);
        return true;
    }
    catch (error) {
        const { code = "" } = error;
        if (code === "EEXIST")
            return false;
        if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code))
            throw error;
        throw new errors/* UserError */.y(`lock-path: the file system of "${file}" has no hard links (${code}). Expected a path on a local file system.`);
    }
}
function readLock(file) {
    try {
        const { ino, mtimeNs } = (0,external_node_fs_.statSync)(file, { bigint: true });
        return { holder: parseHolder((0,external_node_fs_.readFileSync)(file, "utf8")), inode: ino, touchedNs: mtimeNs };
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return null;
        if (code === "EISDIR")
            throw new errors/* UserError */.y(`lock-path: "${file}" is a folder. Expected the path of a file.`);
        throw error;
    }
}
function parseHolder(text) {
    try {
        return LockHolder.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function judge(seen, { descriptor }) {
    const nowNs = (0,external_node_fs_.fstatSync)(descriptor, { bigint: true }).mtimeNs;
    return judgeHolder(seen.holder, identifySelf(), Number(nowNs - seen.touchedNs) / 1e6);
}
function lock_isSame(before, now) {
    if (before.holder !== null || now.holder !== null)
        return before.holder?.nonce === now.holder?.nonce;
    return before.inode === now.inode && before.touchedNs === now.touchedNs;
}
function removeLeftTemps(file) {
    const folder = external_node_path_.dirname(file);
    const nowMs = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.startsWith(external_node_path_.basename(file)) || !TEMP_NAME.test(name.slice(external_node_path_.basename(file).length)))
            continue;
        const stats = (0,external_node_fs_.statSync)(external_node_path_.join(folder, name), { throwIfNoEntry: false });
        if (stats !== undefined && nowMs - stats.mtimeMs > LEFT_AFTER_MS)
            (0,external_node_fs_.rmSync)(external_node_path_.join(folder, name), { force: true });
    }
}

// EXTERNAL MODULE: ./build/src/git/remove-folder.js
var remove_folder = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/src/git/clone.js
var git_clone = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/src/git/git-environment.js
var git_environment = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/src/git/ask-again.js
var ask_again = __webpack_require__(3710);
// EXTERNAL MODULE: ./build/src/git/private-repository.js + 1 modules
var private_repository = __webpack_require__(4842);
// EXTERNAL MODULE: ./build/src/git/read-refusal.js
var read_refusal = __webpack_require__(2281);
// EXTERNAL MODULE: ./build/src/git/redact.js
var git_redact = __webpack_require__(9797);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(7870);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/git/salvage-objects.js




const MAX_OBJECTS = 20_000;
const MAX_OBJECT_BYTES = 25_000_000;
async function salvageObjects(from, to, format) {
    let left = MAX_OBJECTS;
    for (const folder of await list(external_node_path_.join(from, "objects"))) {
        if (!/^[0-9a-f]{2}$/.test(folder))
            continue;
        for (const name of await list(external_node_path_.join(from, "objects", folder))) {
            if (left-- <= 0)
                return;
            const packed = await readObject(external_node_path_.join(from, "objects", folder, name), `${folder}${name}`, format);
            if (packed === null)
                continue;
            await (0,promises_.mkdir)(external_node_path_.join(to, "objects", folder), { recursive: true });
            await (0,promises_.writeFile)(external_node_path_.join(to, "objects", folder, name), packed, { mode: 0o444 });
        }
    }
}
async function guessFormat(gitDirectory) {
    const objects = external_node_path_.join(gitDirectory, "objects");
    for (const folder of (await list(objects)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        if ((await list(external_node_path_.join(objects, folder))).some((name) => name.length === 62))
            return "sha256";
    }
    return "sha1";
}
async function readObject(file, id, format) {
    const found = await (0,promises_.lstat)(file).catch(() => null);
    if (found === null || !found.isFile() || found.size > MAX_OBJECT_BYTES)
        return null;
    try {
        const packed = await (0,promises_.readFile)(file);
        const content = (0,external_node_zlib_.inflateSync)(packed, { maxOutputLength: MAX_OBJECT_BYTES });
        return (0,external_node_crypto_.createHash)(format).update(content).digest("hex") === id ? packed : null;
    }
    catch {
        return null;
    }
}
async function list(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./build/src/git/mirror.js











const HEADS = "+refs/heads/*:refs/heads/*";
const WHOLE = "--depth=2147483647";
const MOST_PACKS = 50;
const STEADY = [
    ["protocol.ext.allow", "never"],
    ["protocol.fd.allow", "never"],
    ["core.attributesFile", "/dev/null"],
    ["core.excludesFile", "/dev/null"],
    ["core.commitGraph", "false"],
    ["core.logAllRefUpdates", "false"],
    ["core.symlinks", "true"],
    ["core.fileMode", "true"],
    ["transfer.unpackLimit", "1"],
];
const BYTE_FOR_BYTE = "* -text -eol -ident -filter -working-tree-encoding\n";
async function openMirror(options) {
    const { directory, remote, token, env } = options;
    const lent = `${directory}.lent`;
    const git = openGit(options);
    if ((0,external_node_fs_.existsSync)(lent))
        await startAnew();
    await removeLocks(directory);
    if ((await readFormat()) === null)
        await create("sha1");
    await layDownAttributes();
    async function readFormat() {
        if (!(0,external_node_fs_.existsSync)(external_node_path_.join(directory, "HEAD")))
            return null;
        const { code, stdout } = await git.run(["rev-parse", "--show-object-format"]);
        return code === 0 ? stdout.toString().trim() : null;
    }
    async function create(format) {
        const fresh = `${directory}.new`;
        await Promise.all([(0,remove_folder/* removeFolder */.v$)(fresh), (0,remove_folder/* removeFolder */.v$)(directory)]);
        await (0,promises_.mkdir)(external_node_path_.dirname(directory), { recursive: true });
        const init = ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, fresh];
        await git.text(init, { cwd: external_node_path_.dirname(directory), env: { GIT_DIR: fresh } });
        await (0,promises_.rename)(fresh, directory);
    }
    async function layDownAttributes() {
        const file = external_node_path_.join(directory, "info", "attributes");
        if ((await (0,promises_.readFile)(file, "utf8").catch(() => "")) === BYTE_FOR_BYTE)
            return;
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, BYTE_FOR_BYTE);
    }
    async function startAnew() {
        const lost = `${directory}.lost`;
        if (!(0,external_node_fs_.existsSync)(lost) && (0,external_node_fs_.existsSync)(directory))
            await (0,promises_.rename)(directory, lost);
        const format = await guessFormat(lost);
        await create(format);
        await salvageObjects(lost, directory, format);
        await (0,remove_folder/* removeFolder */.v$)(lost);
        await (0,promises_.rm)(lent, { force: true });
    }
    async function discard() {
        await create("sha1");
        await layDownAttributes();
        await (0,promises_.rm)(lent, { force: true });
    }
    async function adapt(said, tried) {
        const [, format] = /mismatched algorithms: client \w+; server (sha\d+)/.exec(said) ?? [];
        const next = format ?? (await readFormat()) ?? "sha1";
        if (tried.has(next) || (format === undefined && (await isIntact())))
            return false;
        tried.add(next);
        await create(next);
        await layDownAttributes();
        return true;
    }
    async function joinPacks() {
        const files = await (0,promises_.readdir)(external_node_path_.join(directory, "objects", "pack")).catch(() => []);
        if (files.filter((file) => file.endsWith(".pack")).length <= MOST_PACKS)
            return;
        await git.run(["repack", "--geometric=2", "-d", "--quiet"]);
    }
    async function isIntact() {
        return (await git.run(["fsck", "--connectivity-only", "--no-dangling", "--no-progress"])).code === 0;
    }
    return {
        git,
        gitDirectory: directory,
        url: remote.fetchUrl,
        async readHead(branch) {
            const exact = await listHeads(["--", "origin", `refs/heads/${branch}`]);
            if (!Array.isArray(exact))
                return exact;
            const found = exact.find(({ name }) => name === branch);
            if (found !== undefined)
                return { kind: "head", sha: found.sha };
            const all = await listHeads(["--heads", "--", "origin"]);
            return Array.isArray(all) ? { kind: "branch-missing", branches: all.map(({ name }) => name).sort() } : all;
        },
        async fetch() {
            const tried = new Set();
            for (;;) {
                const isShallow = (await git.text(["rev-parse", "--is-shallow-repository"])) === "true";
                const extent = isShallow ? [WHOLE] : ["--update-shallow"];
                const args = [...private_repository/* FETCH */.tH, "--prune", "--force", "--update-head-ok", ...extent, "--end-of-options", "origin"];
                const { code, stderr } = await git.run([...args, HEADS]);
                if (code === 0) {
                    await joinPacks();
                    return null;
                }
                const refusal = (0,read_refusal/* readRefusal */.n)(stderr);
                const isOurs = refusal.kind === "unknown" || /mismatched algorithms/.test(stderr);
                if (!isOurs || !(await adapt(stderr, tried)))
                    return refusal;
            }
        },
        async fetchCommit(id) {
            if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
                return false;
            const isHere = async () => (await git.run(["cat-file", "-e", `${id}^{commit}`])).code === 0;
            if (await isHere())
                return true;
            await git.run([...private_repository/* FETCH */.tH, "--update-shallow", "--end-of-options", "origin", id]);
            return isHere();
        },
        async lend() {
            await (0,promises_.writeFile)(lent, "");
        },
        async takeBack() {
            await (0,promises_.rm)(lent, { force: true });
        },
        discard,
    };
    async function listHeads(args) {
        const { code, stdout, stderr } = await git.run(["ls-remote", ...args]);
        if (code !== 0)
            return explain((0,read_refusal/* readRefusal */.n)(stderr));
        if (stdout.length === 0 && /^https?:/i.test(remote.fetchUrl) && (await (0,ask_again/* askAgain */.e)(git, "origin")) === "page") {
            return explain({ kind: "refused", rule: "not-git", said: [], reasons: [] });
        }
        const lines = stdout.toString().split("\n");
        return lines.flatMap((line) => {
            const [, sha, name] = /^([0-9a-f]{40,64})\trefs\/heads\/(.+)$/.exec(line) ?? [];
            return sha === undefined || name === undefined ? [] : [{ sha, name }];
        });
    }
    function explain(refusal) {
        return { kind: refusal.kind === "refused" ? "auth" : "unreachable", refusal };
    }
    function openGit({ directory: gitDirectory }) {
        const envOf = (access) => ({
            ...(0,git_environment/* gitEnvironment */._)(env, [...STEADY, ...(0,private_repository/* addresses */.Nt)(remote), ...remote.settings, ...access]),
            GIT_ATTR_NOSYSTEM: "1",
            GIT_NO_REPLACE_OBJECTS: "1",
            GIT_DIR: gitDirectory,
        });
        const redact = (0,git_redact/* redactWith */.Q)(token, remote.secrets);
        return (0,run_git/* createGit */.l)({ cwd: gitDirectory, env: envOf([]), onlineEnv: envOf(remote.access), redact });
    }
}
async function removeLocks(gitDirectory) {
    const remove = async (folder, isDeep) => {
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
            const place = external_node_path_.join(folder, entry.name);
            if (entry.isDirectory() && isDeep)
                await remove(place, true);
            else if (entry.isFile() && entry.name.endsWith(".lock"))
                await (0,promises_.rm)(place, { force: true });
        }
    };
    await remove(gitDirectory, false);
    await remove(external_node_path_.join(gitDirectory, "refs"), true);
}

// EXTERNAL MODULE: ./build/src/git/remote.js + 1 modules
var git_remote = __webpack_require__(3391);
// EXTERNAL MODULE: ./build/src/git/split-credential.js
var split_credential = __webpack_require__(4682);
// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/connect-watch.js












const WITHHELD = "the token was not sent, because http:// is not encrypted: use https in the address";
async function connectWatch(settings, runtime, directory) {
    const { env } = runtime;
    const token = settings.token || undefined;
    const targetRemote = await resolveTarget(settings, runtime, token);
    const name = readRepositoryName(targetRemote.fetchUrl) ?? runtime.repository;
    if (name === null) {
        throw new errors/* UserError */.y(`The target's remote "${dropUserInfo(targetRemote.fetchUrl)}" does not name a repository at GitHub. Set GITHUB_REPOSITORY to owner/name.`);
    }
    const apiUrl = env.GITHUB_API_URL || apiUrlOf(targetRemote.fetchUrl);
    const upstreamRemote = await resolveUpstream(settings, runtime, (url) => isSameServer(apiUrl, url) && isConfidential(url) ? token : undefined);
    const { fetchUrl: upstreamUrl } = upstreamRemote;
    const isWithheld = token !== undefined && isSameServer(apiUrl, upstreamUrl) && !isConfidential(upstreamUrl);
    const open = (folder, remote) => openMirror({ directory: external_node_path_.join(directory, folder), remote, token, env });
    const repository = await (0,connect_repository/* connectRepository */.J)({ ...runtime, repository: name, env: { ...env, GITHUB_API_URL: apiUrl } }, { token });
    const upstream = await open("upstream.git", upstreamRemote);
    return {
        upstream: isWithheld ? explainWithheld(upstream) : upstream,
        target: await open("target.git", targetRemote),
        repository,
        account: openAccount(settings.inputs["bot-login"] ?? null, { repository, env }),
        upstreamUrl: dropUserInfo(upstreamUrl),
        secrets: [...new Set([...targetRemote.secrets, ...upstreamRemote.secrets])],
        targetName: `${name.owner}/${name.repo}`,
    };
}
async function resolveTarget({ target: directory }, { env }, token) {
    const clone = await (0,git_clone/* describeClone */.Z)(directory, env);
    if (clone === null && !env.GITHUB_REPOSITORY)
        throw new errors/* UserError */.y(`target: "${directory}" is not a git checkout. Name a clone of the target repository.`);
    const trusted = clone === null ? [] : (0,git_clone/* trust */.t)(clone.toplevel);
    const choice = { name: "origin", clone, directory: clone?.toplevel ?? directory, trusted, env };
    const remote = await (0,git_remote/* resolveRemote */.L)({ ...choice, token });
    const apiUrl = env.GITHUB_API_URL || apiUrlOf(remote.fetchUrl);
    if (hostOf(remote.fetchUrl) === null)
        return remote;
    return isSameServer(apiUrl, remote.fetchUrl) ? remote : (0,git_remote/* resolveRemote */.L)({ ...choice, token: undefined });
}
async function resolveUpstream({ upstream, inputs }, { env, cwd }, tokenFor) {
    if ((0,split_credential/* splitCredential */.i)(upstream).secrets.length > 0) {
        throw new errors/* UserError */.y("upstream: the address contains a password, which every process on the machine could read. Remove it, and give it to git with a credential helper, or in the remote of a checkout that upstream names.");
    }
    const clone = external_node_path_.isAbsolute(upstream) ? await (0,git_clone/* describeClone */.Z)(upstream, env) : null;
    const trusted = external_node_path_.isAbsolute(upstream) ? (0,git_clone/* trust */.t)(upstream) : [];
    const directory = clone?.toplevel ?? cwd;
    const wanted = inputs["upstream-remote"];
    const git = (0,run_git/* createGit */.l)({ cwd: directory, env: (0,git_environment/* gitEnvironment */._)(env, trusted), redact: (0,git_redact/* redactWith */.Q)(undefined) });
    const remotes = clone === null ? [] : (await git.text(["remote"])).split("\n");
    const isRemote = wanted !== undefined && remotes.includes(wanted);
    const source = clone === null || clone.prefix === "" ? upstream : clone.toplevel;
    const choice = { name: isRemote ? wanted : source, clone: isRemote ? clone : null, directory, trusted, env };
    const remote = await (0,git_remote/* resolveRemote */.L)({ ...choice, token: undefined });
    const token = tokenFor(remote.fetchUrl);
    return token === undefined ? remote : (0,git_remote/* resolveRemote */.L)({ ...choice, token });
}
function readRepositoryName(url) {
    const [, place] = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/i.exec(url) ?? /^(?:[^/@:]+@)?[^/:]+:([^/].*)$/.exec(url) ?? [];
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(place ?? "") ?? [];
    return owner === undefined || repo === undefined ? null : { owner, repo };
}
function apiUrlOf(url) {
    const host = hostOf(url);
    if (host === null || /(?:^|\.)github\.com$/i.test(host))
        return "https://api.github.com";
    return /\.ghe\.com$/i.test(host) ? `https://api.${host}` : `https://${host}/api/v3`;
}
function isSameServer(apiUrl, url) {
    const host = hostOf(url);
    return host !== null && URL.canParse(apiUrl) && new URL(apiUrl).host.replace(/^api\./, "") === host;
}
function isConfidential(url) {
    return !/^http:\/\//i.test(url) || (0,git_remote/* isLoopback */.U)(url);
}
function explainWithheld(mirror) {
    return {
        ...mirror,
        async readHead(branch) {
            const found = await mirror.readHead(branch);
            if (found.kind !== "auth")
                return found;
            const { refusal } = found;
            const reason = refusal.reasons.at(-1) ?? refusal.said.at(-1) ?? "it refused";
            return { ...found, refusal: { ...refusal, reasons: [...refusal.reasons, `${reason.trim()} (${WITHHELD})`] } };
        },
    };
}
function hostOf(url) {
    if (/^[a-z]+:\/\//i.test(url))
        return URL.canParse(url) ? new URL(url).host : null;
    return /^(?:[^/@:]+@)?([^/:]+):[^/]/.exec(url)?.[1] ?? null;
}
function openAccount(given, { repository, env }) {
    let known = given;
    let asked = null;
    let question = null;
    const ask = async () => {
        const login = await (0,viewer/* readLogin */.mN)(repository);
        if (login === "" && env.GITHUB_ACTIONS !== "true")
            throw new errors/* UserError */.y("GitHub does not say which account the token belongs to. Set bot-login to that account's name.");
        asked = login === "" ? viewer/* WORKFLOW_LOGIN */.sw : login;
        return asked;
    };
    return {
        login() {
            question ??= known === null ? ask() : Promise.resolve(known);
            return question;
        },
        remember(login) {
            known ??= login;
        },
        asked: () => asked,
    };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/state-store.js

class StateUnavailable extends Error {
    name = "StateUnavailable";
    refusal;
    constructor(place, refusal) {
        super(`The state at ${place} is not available: ${refusal.reasons.join(" ") || refusal.said.join(" ") || refusal.kind}`);
        this.refusal = refusal;
    }
}
function printState(state) {
    return `${JSON.stringify(WatchState.parse(state), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/free-full-disk.js



const FULL = /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/;
async function freeFullDisk(error, runsFolder) {
    if (error instanceof RunStopped || error instanceof StateUnavailable)
        return error;
    if (!(error instanceof Error) || !FULL.test(error.message))
        return error;
    await (0,remove_folder/* removeFolder */.v$)(runsFolder);
    return new RunStopped("failed", "disk-full", `The disk of "${runsFolder}" was full, so this run stopped and that folder was removed, with everything that the updaters wrote there. If it happens again, make room, or make the updater write less.`);
}

// EXTERNAL MODULE: ./build/src/publish/plan-delay.js
var plan_delay = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/retry-faults.js


const RETRY = { maxAttempts: 4, baseMs: 1000, capMs: 30_000, deadlineMs: 0 };
async function retryFaults(attempt, { refusalOf, runtime }) {
    let setbacks = { attempts: 0, races: 0, faults: 0, elapsedMs: 0 };
    for (;;) {
        const result = await attempt();
        const refusal = refusalOf(result);
        if (refusal === null)
            return result;
        setbacks = (0,plan_delay/* addSetback */.H)(setbacks, refusal.kind, 0);
        const delayMs = (0,plan_delay/* planDelay */.v)(refusal.kind, setbacks, { retry: RETRY, random: runtime.random });
        if (delayMs === null)
            return result;
        await runtime.sleep(delayMs);
    }
}
async function askGit(git, args, runtime) {
    const ask = async () => {
        const { code, stdout, stderr } = await git.run(args);
        return { stdout, refusal: code === 0 ? null : (0,read_refusal/* readRefusal */.n)(stderr) };
    };
    return retryFaults(ask, { refusalOf: ({ refusal }) => refusal, runtime });
}

;// CONCATENATED MODULE: ./build/src/files/write-atomically.js




const UUID = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
const write_atomically_LEFT_AFTER_MS = 60 * 60_000;
function writeAtomically(file, text) {
    const directory = external_node_path_.dirname(file);
    const temp = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
        write_atomically_writeTemp(temp, text);
        write_atomically_removeLeftTemps(file, (0,external_node_fs_.statSync)(temp).mtimeMs);
        (0,external_node_fs_.renameSync)(temp, file);
        syncFolder(directory);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temp, { force: true });
        throw new errors/* UserError */.y(`"${file}" could not be written: ${error.message}. Expected a path that this user may write to.`, { cause: error });
    }
}
function write_atomically_writeTemp(temp, text) {
    const descriptor = (0,external_node_fs_.openSync)(temp, "wx", 0o600);
    try {
        const bytes = Buffer.from(text);
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function write_atomically_removeLeftTemps(file, nowMs) {
    const directory = external_node_path_.dirname(file);
    const base = external_node_path_.basename(file);
    for (const name of (0,external_node_fs_.readdirSync)(directory)) {
        if (!name.startsWith(base) || !UUID.test(name.slice(base.length)))
            continue;
        const stats = (0,external_node_fs_.statSync)(external_node_path_.join(directory, name), { throwIfNoEntry: false });
        if (stats !== undefined && nowMs - stats.mtimeMs > write_atomically_LEFT_AFTER_MS)
            (0,external_node_fs_.rmSync)(external_node_path_.join(directory, name), { force: true });
    }
}
function syncFolder(directory) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(directory, "r");
    }
    catch {
        return;
    }
    try {
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    catch {
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/formats/describe-issue.js
var describe_issue = __webpack_require__(3211);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/parse-state.js



const MAX_BYTES = 5_000_000;
function parseState(bytes, { place, watch }) {
    const invalid = (found) => ({ kind: "invalid", place, found });
    if (bytes.length === 0)
        return invalid("an empty file");
    if (bytes.length > MAX_BYTES)
        return invalid(`${bytes.length} bytes`);
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return invalid("text that is not JSON");
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return invalid(describeKind(value));
    if ("lastProcessedCommit" in value)
        return parseOld(value, place);
    if ("version" in value && value.version !== 1)
        return invalid(`version ${JSON.stringify(value.version)?.slice(0, 40)}, where 1 was expected`);
    const parsed = WatchState.safeParse(value);
    if (!parsed.success)
        return invalid((0,describe_issue/* describeIssue */.n)(parsed.error));
    const other = findOther(parsed.data, watch);
    if (other !== null)
        return invalid(other);
    return { kind: "present", state: parsed.data, origin: "stored" };
}
function parseOld(value, place) {
    const parsed = OldWatchState.safeParse(value);
    if (parsed.success)
        return { kind: "old", place, old: parsed.data };
    return { kind: "invalid", place, found: `the state of an older tool, in which ${(0,describe_issue/* describeIssue */.n)(parsed.error)}` };
}
function findOther(state, watch) {
    const part = ["name", "upstream", "target"].find((key) => !(0,external_node_util_.isDeepStrictEqual)(state[key], watch[key]));
    if (part === undefined)
        return null;
    return `the state of another watch: its ${part} is ${JSON.stringify(state[part])}, where ${JSON.stringify(watch[part])} was expected`;
}
function describeKind(value) {
    if (Array.isArray(value))
        return "an array";
    return value === null ? "null" : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/state-file.js





function openStateFile(file, watch) {
    let seen = null;
    return {
        place: file,
        async read() {
            seen = readState(file);
            if (seen === null)
                return { kind: "absent" };
            if (seen === "folder")
                return { kind: "invalid", place: file, found: "a folder" };
            return parseState(seen, { place: file, watch });
        },
        async swap(state) {
            const there = readState(file);
            if (!state_file_isSame(there, seen))
                return "lost";
            const text = printState(state);
            writeAtomically(file, text);
            seen = Buffer.from(text);
            return "written";
        },
    };
}
function readState(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        const { code, message } = error;
        if (code === "ENOENT")
            return null;
        if (code === "EISDIR")
            return "folder";
        throw new errors/* UserError */.y(`The state "${file}" could not be read: ${message}. Check \`state-path\` and its permissions.`, {
            cause: error,
        });
    }
}
function state_file_isSame(a, b) {
    return Buffer.isBuffer(a) && Buffer.isBuffer(b) ? a.equals(b) : a === b;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/state-ref.js




const STATE_FILE = "state.json";
const IDENTITY = { NAME: "pipekeeper", EMAIL: "pipekeeper@users.noreply.github.com" };
function openStateRef({ git, ref, watch, tip: askedTip, runtime }) {
    const place = `${ref} of ${watch.target.repository}`;
    const local = `refs/pipekeeper/state/${watch.name}`;
    const listRef = ["ls-remote", "--refs", "--end-of-options", "origin", ref];
    let seen = null;
    let known = askedTip;
    async function readTip() {
        const { stdout, refusal } = await askGit(git, listRef, runtime);
        if (refusal !== null)
            throw new StateUnavailable(place, refusal);
        return findTip(stdout.toString().split("\n"), ref);
    }
    async function fetchTip() {
        const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--end-of-options", "origin"];
        const { refusal } = await askGit(git, [...args, `+${ref}:${local}`], runtime);
        if (refusal !== null)
            throw new StateUnavailable(place, refusal);
        return git.text(["rev-parse", "--verify", local]);
    }
    async function makeCommit(state, summary) {
        const blob = (input) => git.text(["hash-object", "-w", "--no-filters", "--stdin"], { input });
        const [json, text] = [await blob(printState(state)), await blob(summary)];
        const tree = await git.text(["mktree"], {
            input: `100644 blob ${json}\t${STATE_FILE}\n100644 blob ${text}\tsummary.md\n`,
        });
        const env = Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((who) => [
            [`GIT_${who}_NAME`, IDENTITY.NAME],
            [`GIT_${who}_EMAIL`, IDENTITY.EMAIL],
            [`GIT_${who}_DATE`, state.lastRun.at],
        ]));
        return git.text(["commit-tree", "--no-gpg-sign", tree], { input: `State of the watch ${watch.name}\n`, env });
    }
    async function push(commit) {
        const lease = `--force-with-lease=${ref}:${seen ?? ""}`;
        const pushed = await git.run([
            ...["push", "--porcelain", "--no-verify", "--no-recurse-submodules", lease],
            ...["--end-of-options", "origin", `${commit}:${ref}`],
        ]);
        if (pushed.code === 0)
            return "written";
        const refusal = (0,read_refusal/* readRefusal */.n)(git.redact(`${pushed.stderr.trimEnd()}\n${pushed.stdout}`));
        const { code, stdout } = await git.run(listRef);
        if (code !== 0)
            return refusal;
        const tip = findTip(stdout.toString().split("\n"), ref);
        if (tip === commit)
            return "written";
        return tip === seen ? refusal : "lost";
    }
    return {
        place,
        async read() {
            seen = known === undefined ? await readTip() : known;
            known = undefined;
            if (seen === null)
                return { kind: "absent" };
            seen = await fetchTip();
            const { code, stdout } = await git.run(["cat-file", "blob", `${seen}:${STATE_FILE}`]);
            if (code !== 0)
                return { kind: "invalid", place, found: `a commit without ${STATE_FILE}` };
            return parseState(stdout, { place, watch });
        },
        async swap(state, { summary }) {
            const commit = await makeCommit(state, summary);
            const refusalOf = (result) => (typeof result === "string" ? null : result);
            const result = await retryFaults(() => push(commit), { refusalOf, runtime });
            if (typeof result !== "string")
                throw new StateUnavailable(place, result);
            if (result === "written")
                seen = commit;
            return result;
        },
    };
}
function findTip(lines, ref) {
    return lines.find((line) => line.endsWith(`\t${ref}`))?.split("\t")[0] ?? null;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/open-session.js















const INTERRUPTED = "The run was told to stop. The next run continues its work.";
async function openSession(settings, runtime, signal) {
    const isReader = settings.isDryRun || settings.inputs.phase === "prepare";
    const startedAt = (0,times/* formatTime */.fU)(runtime.now());
    const lock = isReader ? null : takeLock(settings, startedAt);
    if (lock !== null && "sentence" in lock)
        return { kind: "locked", ...lock };
    const directory = isReader ? await makeScratch(runtime) : settings.stateDirectory;
    const runsFolder = external_node_path_.join(directory, "runs");
    const close = async () => {
        lock?.release();
        if (isReader)
            await clearScratch(directory);
    };
    try {
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        const connections = await connectWatch(settings, runtime, directory);
        const asked = await askTarget(settings, connections.target, runtime);
        const policy = planPolicy(settings, connections, asked.base);
        const watch = { name: settings.name, login: () => connections.account.login(), recorded: new Set() };
        const store = openStore(settings, connections.target, { watch: policy.watch, tip: asked.stateTip, runtime });
        const id = `${startedAt.replace(/[-:.]/g, "")}-${(0,external_node_crypto_.randomUUID)().slice(0, 13)}`;
        const session = {
            ...connections,
            ...{ settings, runtime, policy, watch, signal, id, runsFolder, folder: external_node_path_.join(runsFolder, id) },
            store: isReader ? withoutWriting(store) : store,
            isAllowed: (0,match_globs/* matchGlobs */.j)(settings.inputs["allowed-paths"], "allowed-paths"),
            isWatched: (0,match_globs/* matchGlobs */.j)(settings.inputs["upstream-paths"], "upstream-paths"),
            async requireLock() {
                if (signal.aborted)
                    throw new RunStopped("interrupted", "signal", INTERRUPTED);
                if (lock === null || lock.isOurs())
                    return;
                throw new RunStopped("failed", "lock-lost", `Another process took the lock "${settings.lockFile}", so this run stopped.`);
            },
        };
        return { kind: "open", session, close };
    }
    catch (error) {
        const cause = await freeFullDisk(error, runsFolder);
        await close();
        throw cause;
    }
}
function takeLock({ lockFile, name, inputs }, startedAt) {
    const command = `pipekeeper watch-upstream --name ${name}`;
    const result = acquireLock(lockFile, { startedAt, command, force: inputs.force });
    if (result.kind === "held")
        return result.lock;
    const { holder, verdict } = result;
    const who = holder === null ? "an unknown process" : `process ${holder.pid} on ${holder.host}, since ${holder.startedAt}`;
    const remedy = verdict === "unknown" ? " If you are sure that it is no longer running, set `force: true`." : "";
    return { sentence: `Another run holds the lock "${lockFile}": ${who}.${remedy}` };
}
async function makeScratch({ env }) {
    return (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || env.TMPDIR || "/tmp", "pipekeeper-watch-"));
}
async function clearScratch(directory) {
    const runs = await (0,promises_.readdir)(external_node_path_.join(directory, "runs")).catch(() => []);
    const names = runs.length === 0 ? [""] : ["upstream.git", "target.git"];
    for (const name of names)
        await (0,remove_folder/* removeFolder */.v$)(external_node_path_.join(directory, name));
}
function planPolicy(settings, { upstreamUrl, targetName }, base) {
    const { inputs, name, upstreamBranch } = settings;
    return {
        watch: { name, upstream: { url: upstreamUrl, branch: upstreamBranch }, target: { repository: targetName, base } },
        ...{ onNewHead: inputs["on-new-head"], onRewrite: inputs["on-rewrite"], propose: inputs.propose },
        ...{ maxCommits: inputs["max-commits"], maxFiles: inputs["max-files"], maxBytes: inputs["max-bytes"] },
        watchedPaths: inputs["upstream-paths"],
        ...{ cooldownHours: inputs["cooldown-hours"], maxFailures: inputs["max-failures"], isDryRun: settings.isDryRun },
    };
}
async function askTarget(settings, { git }, runtime) {
    const base = settings.baseBranch ?? peekBase(settings);
    if (base !== null)
        return { base };
    const { refusal, stdout } = await askGit(git, ["ls-remote", "--symref", "origin", "HEAD", settings.stateRef], runtime);
    if (refusal !== null)
        throw stopFor(refusal, "The target's default branch could not be read");
    const lines = stdout.toString().split("\n");
    const found = lines
        .map((line) => /^ref: refs\/heads\/(.+)\tHEAD$/.exec(line)?.[1])
        .find((name) => name !== undefined);
    if (found === undefined)
        throw new errors/* UserError */.y("The target does not name its default branch. Set base-branch.");
    return { base: found, stateTip: findTip(lines, settings.stateRef) };
}
function peekBase({ stateKind, stateFile }) {
    if (stateKind === "ref")
        return null;
    try {
        const base = JSON.parse((0,external_node_fs_.readFileSync)(stateFile, "utf8")).target.base;
        return typeof base === "string" ? base : null;
    }
    catch {
        return null;
    }
}
function openStore({ stateKind, stateFile, stateRef: ref }, { git }, known) {
    return stateKind === "file" ? openStateFile(stateFile, known.watch) : openStateRef({ git, ref, ...known });
}
function withoutWriting(store) {
    return { place: store.place, read: () => store.read(), swap: async () => "written" };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/plan-job.js


async function planJob(act, { target, pulls, state }, { name, bundled, parentOf, summaryOf, }) {
    const { supersedes, declined } = act;
    const range = act.kind === "resume" ? { base: act.inFlight.base, head: act.inFlight.head } : act.range;
    const { base, defaultBranch } = target;
    const branch = planBranch({ name, head: range.head, base, defaultBranch });
    const over = pulls.filter((pull) => pull.head === range.head && pull.state !== "open");
    const known = state.kind === "present" ? [...state.state.declined, ...state.state.superseded] : [];
    const settled = [...over, ...known].map(({ number }) => number);
    const shared = { range, branch, supersedes, declined, settled, act: act.kind };
    if (act.kind === "run") {
        const { expected, number } = act;
        const fresh = { ...shared, base: target.sha, made: null, isPushed: false, expected, number };
        if (bundled === null)
            return fresh;
        if (bundled.base !== range.base) {
            throw new errors/* UserError */.y(`bundle: it was prepared for the commits after ${bundled.base}, but the range now starts after ${range.base}. Prepare the work again.`);
        }
        const { commit, summary } = bundled;
        if (commit === null)
            return fresh;
        const from = await parentOf(commit);
        return { ...shared, base: from, made: { commit, from, summary }, isPushed: false, expected, number };
    }
    const commit = act.kind === "resume" ? act.inFlight.commit : act.branch.sha;
    const from = await parentOf(commit);
    const made = { commit, from, summary: act.kind === "resume" ? summaryOf(act.inFlight.runId) : "" };
    const isPushed = act.kind === "adopt" || act.isPushed;
    const expected = act.kind === "resume" ? act.expected : commit;
    return { ...shared, base: from, made, isPushed, expected, number: null };
}

// EXTERNAL MODULE: ./build/src/git/private-index.js
var private_index = __webpack_require__(2296);
;// CONCATENATED MODULE: ./build/src/git/tree-files.js

async function listTreeFiles(git, commit) {
    const chunks = [];
    for await (const chunk of git.stream(["ls-tree", "-r", "-z", "-l", "--full-tree", commit]))
        chunks.push(chunk);
    const listing = Buffer.concat(chunks);
    const files = new Map();
    for (let at = 0; at < listing.length;) {
        const tab = listing.indexOf(9, at);
        const end = listing.indexOf(0, tab);
        const [mode = "", , id = "", size = ""] = listing.toString("latin1", at, tab).split(/ +/);
        files.set((0,decode_path/* decodePath */.q0)(listing.subarray(tab + 1, end)), { mode, id, sizeBytes: Number(size) || 0 });
        at = end + 1;
    }
    return files;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/digest-content.js


function digestContent(files, isAllowed) {
    const lines = [...files]
        .filter(([path]) => isAllowed(path))
        .map(([path, { mode, id }]) => Buffer.concat([Buffer.from(`${mode} `), (0,decode_path/* encodePath */.O0)(path), Buffer.from(` ${id}\n`)]));
    lines.sort(Buffer.compare);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const line of lines)
        hash.update(line);
    return `sha256:${hash.digest("hex")}`;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/watch-message.js
const watch_message_SHA = "[0-9a-f]{40}(?:[0-9a-f]{24})?";
const MESSAGE = new RegExp(String.raw `^chore\(([a-z0-9-]+)\): update from [0-9a-f]{12}\n\nPipekeeper-Watch: ([a-z0-9-]+)\nUpstream-Repository: ([^\n]+)\nUpstream-Range: (${watch_message_SHA})\.\.(${watch_message_SHA})\nContent-Digest: (sha256:[0-9a-f]{64})\n$`);
function composeMessage(trailers) {
    const { watch, repository, rangeBase, rangeHead, contentDigest } = trailers;
    const address = repository.replace(/\s+/g, " ").trim();
    return [
        `chore(${watch}): update from ${rangeHead.slice(0, 12)}`,
        "",
        `Pipekeeper-Watch: ${watch}`,
        `Upstream-Repository: ${address}`,
        `Upstream-Range: ${rangeBase}..${rangeHead}`,
        `Content-Digest: ${contentDigest}`,
        "",
    ].join("\n");
}
function parseMessage(message) {
    const [, subject, watch, repository, rangeBase, rangeHead, contentDigest] = MESSAGE.exec(message) ?? [];
    if (!watch || !repository || !rangeBase || !rangeHead || !contentDigest || subject !== watch)
        return null;
    const trailers = { watch, repository, rangeBase, rangeHead, contentDigest };
    return composeMessage(trailers) === message ? trailers : null;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/compose-commit.js







const compose_commit_NOTHING = { mode: "", id: "" };
const PRIVATE_REFS = "refs/pipekeeper/commits/";
async function composeCommit(target, composition) {
    const { base, changes, folder } = composition;
    await writeBlobs(target.git, changes, external_node_path_.join(folder, "scanned"));
    const index = external_node_path_.join(folder, "index");
    await target.git.text(["read-tree", base], { env: { GIT_INDEX_FILE: index } });
    const tree = await (0,private_index/* writeTree */.WM)(target.git, changes, index);
    await checkTree(target.git, tree, composition);
    return { tree, commit: await commitContent(target.git, tree, { ...composition, base }) };
}
async function commitContent(git, tree, terms) {
    const { watch, repository, range, author, date, base, isAllowed } = terms;
    const contentDigest = digestContent(await listTreeFiles(git, tree), isAllowed);
    const message = composeMessage({ watch, repository, rangeBase: range.base, rangeHead: range.head, contentDigest });
    return (0,private_index/* commitTree */.SC)(git, tree, { parents: [base], message, author, date });
}
async function keepCommit({ git }, head, commit) {
    await git.text(["update-ref", `${PRIVATE_REFS}${head}`, commit]);
}
async function hasCommit({ git }, commit) {
    const args = ["rev-list", "--objects", "--no-walk", "--quiet", "--end-of-options", commit];
    return (await git.run(args)).code === 0;
}
async function writeBlobs(git, changes, folder) {
    const written = changes.flatMap(({ to, content }) => to === null || content === null ? [] : [{ id: to.id, content }]);
    if (written.length === 0)
        return;
    await (0,remove_folder/* removeFolder */.v$)(folder);
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    for (const [at, { content }] of written.entries())
        await (0,promises_.writeFile)(external_node_path_.join(folder, String(at)), content, { mode: 0o600 });
    const input = written.map((_, at) => `${external_node_path_.join(folder, String(at))}\n`).join("");
    const ids = (await git.text(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input })).split("\n");
    await (0,remove_folder/* removeFolder */.v$)(folder);
    if (written.some(({ id }, at) => ids[at] !== id))
        throw new Error("git stored different content from what was checked");
}
async function checkTree(git, tree, { base, changes }) {
    const expected = new Map(await listTreeFiles(git, base));
    for (const { path: file, to } of changes) {
        if (to === null)
            expected.delete(file);
        else
            expected.set(file, to);
    }
    const made = await listTreeFiles(git, tree);
    const write = ({ mode, id }) => `${mode.replace(/^1006\d\d$/, "100644")} ${id}`;
    const isSame = [...made].every(([file, entry]) => write(expected.get(file) ?? compose_commit_NOTHING) === write(entry));
    if (!isSame || made.size !== expected.size)
        throw new Error("the tree of the commit does not match the changes");
}

;// CONCATENATED MODULE: ./build/src/text/tame-markdown.js


const ZERO_WIDTH = "\u200b";
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LINK = /\[([^[\]\n]*)\]\(\s{0,9}<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s{1,9}["'(][^"')\n]{0,200}["')])?\s{0,9}\)/g;
const IMAGE = /!\[([^[\]\n]*)\]\(\s{0,9}<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s{1,9}["'(][^"')\n]{0,200}["')])?\s{0,9}\)/g;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:/;
const REFERENCES = /@|#(?=\d)|gh-(?=\d)|ghsa-(?=\w)|h(?=ttps?:)|f(?=tp:)|m(?=ailto:)|x(?=mpp:)|w(?=ww\.)/gi;
const CLOSING = /\b(close|closes|closed|fix|fixes|fixed|resolve|resolves|resolved)(?=:?\s)/gi;
function tameMarkdown(text) {
    let fence = null;
    const lines = [];
    for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\u0085]/)) {
        const line = breakComments((0,clean/* removeInvisible */.i)(raw.replaceAll("\t", "    ")).trimEnd());
        const [, mark] = FENCE.exec(line) ?? [];
        if (fence !== null) {
            lines.push(line);
            if (mark?.startsWith(fence) && line.trim() === mark)
                fence = null;
        }
        else if (mark !== undefined) {
            fence = mark;
            lines.push(line.slice(0, line.indexOf(mark) + mark.length));
        }
        else
            lines.push(DEFINITION.test(line) ? tameText(line.replace("[", "\\[")) : tameLine(line));
    }
    if (fence !== null)
        lines.push(fence);
    return lines.join("\n").trim();
}
function tameLine(raw) {
    const line = raw.replace(IMAGE, "$1");
    let tame = "";
    let done = 0;
    for (const { index, 0: all, 1: label = "", 2: address = "" } of line.matchAll(LINK)) {
        tame += tameText(line.slice(done, index));
        done = index + all.length;
        const url = (0,markdown/* checkUrl */.CU)(address);
        tame += url === null ? tameText(label) : `[${tameText(label)}](${url})`;
    }
    return tame + tameText(line.slice(done));
}
function tameText(text) {
    return text
        .replace(/&(?=#?\w+;)/g, "&amp;")
        .replace(CLOSING, (word) => `${word[0]}${ZERO_WIDTH}${word.slice(1)}`)
        .replace(REFERENCES, `$&${ZERO_WIDTH}`)
        .replaceAll("![", "!\\[")
        .replaceAll("<", "&lt;");
}
function breakComments(line) {
    return line.replaceAll("<!--", `<!${ZERO_WIDTH}--`).replaceAll("-->", `--${ZERO_WIDTH}>`);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/web-address.js
function compareUrl(upstream, base, head) {
    const page = webAddress(upstream);
    return page === null ? null : `${page}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}`;
}
function webAddress(upstream) {
    const [, host, place] = /^(?:https?:\/\/|ssh:\/\/)(?:[^/@]*@)?([^/:]+(?::\d+)?)\/(.+)$/i.exec(upstream) ??
        /^(?:[^/@:]+@)?([^/:]+):([^/].*)$/.exec(upstream) ??
        [];
    const [, name] = /^([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(place ?? "") ?? [];
    if (host === undefined || name === undefined || !/(?:^|\.)(?:github\.com|ghe\.com)$/i.test(host))
        return null;
    return `https://${host}/${name}`;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/render-body.js




const MAX_CHARACTERS = 59_500;
const MAX_SUBJECTS = 50;
const MAX_ROWS = 200;
const MAX_ITEMS = 50;
const render_body_WHOLE = { subjects: MAX_SUBJECTS, summary: Number.POSITIVE_INFINITY, rows: MAX_ROWS };
const LIMITS = [
    render_body_WHOLE,
    ...[20, 5, 0].map((subjects) => ({ ...render_body_WHOLE, subjects })),
    ...[40_000, 20_000, 10_000, 2000, 0].map((summary) => ({ ...render_body_WHOLE, subjects: 0, summary })),
    ...[100, 50, 20, 5, 0].map((rows) => ({ subjects: 0, summary: 0, rows })),
];
function renderBody(proposal) {
    const whole = render(proposal, {
        subjects: Number.POSITIVE_INFINITY,
        summary: Number.POSITIVE_INFINITY,
        rows: Number.POSITIVE_INFINITY,
    });
    const bodies = LIMITS.map((limits) => () => render(proposal, limits));
    const last = bodies.at(-1);
    const fitting = bodies.find((body) => body().length <= MAX_CHARACTERS) ?? last;
    return { body: fitting(), whole };
}
function render(proposal, limits) {
    const { changes, supersedes, declined, trailers } = proposal;
    const isContent = changes !== null;
    const parts = [
        renderSentence(proposal),
        ...(isContent ? ["### Changed flows and events", renderChanges(changes, limits.rows)] : []),
        ...(isContent && changes.unassigned.length > 0 ? ["### Unassigned", renderUnassigned(changes, limits.rows)] : []),
        "### Validation",
        renderValidation(proposal.validation),
        ...renderSummary(proposal.summary, limits.summary),
        "### Range",
        renderRange(proposal, limits.subjects),
        ...(supersedes.length > 0 ? [`Replaces ${listNumbers(supersedes)}.`] : []),
        ...(declined.length > 0
            ? [`Follows ${listNumbers(declined)} (closed). What was proposed there is part of this range.`]
            : []),
        trailers.join("\n"),
    ];
    return parts.join("\n\n");
}
function renderSentence({ name, upstream, base, head, changedFiles }) {
    const range = `${base.slice(0, 12)}..${head.slice(0, 12)}`;
    const link = (0,markdown/* renderLink */.BK)((0,markdown/* codeSpan */.SS)(range), compareUrl(upstream, base, head));
    return `Updates ${(0,count/* count */.U9)(changedFiles, "file")} of ${(0,markdown/* codeSpan */.SS)(name)} for the upstream commits ${link} of ${(0,markdown/* codeSpan */.SS)(upstream)}.`;
}
function renderChanges({ rows }, limit) {
    if (rows.length === 0)
        return "No flow or event was added, removed or changed.";
    const shown = rows.slice(0, limit);
    const cells = shown.map(({ flow, event, change }) => [
        (0,markdown/* codeSpan */.SS)(flow, { inTable: true }),
        event === null ? "" : (0,markdown/* codeSpan */.SS)(event, { inTable: true }),
        change,
    ]);
    const table = cells.length === 0 ? [] : [(0,markdown/* renderTable */.bo)(["Flow", "Event", "Change"], cells)];
    const left = rows.length - shown.length;
    return [...table, ...(left > 0 ? [`${shown.length > 0 ? "And " : ""}${(0,count/* count */.U9)(left, "more change")}.`] : [])].join("\n\n");
}
function renderUnassigned({ unassigned }, limit) {
    const shown = unassigned.slice(0, Math.min(limit, MAX_ITEMS));
    const items = shown.map(({ name, suspectedFlows, reason }) => {
        const flows = suspectedFlows.slice(0, 5).map((flow) => (0,markdown/* codeSpan */.SS)(flow));
        return `- ${(0,markdown/* codeSpan */.SS)(name)}${flows.length === 0 ? "" : `, perhaps of ${flows.join(", ")}`}: ${(0,markdown/* escapeCell */.kq)(reason, 300)}`;
    });
    const left = unassigned.length - shown.length;
    return [...items, ...(left > 0 ? [`- and ${(0,count/* count */.U9)(left, "more item")}`] : [])].join("\n");
}
function renderValidation(note) {
    if (note.kind === "none")
        return "Only the changed paths were checked (`validate: none`).";
    if (note.kind === "command")
        return `${(0,markdown/* codeSpan */.SS)(note.program)} found nothing wrong.`;
    const { counts, newWarnings, fixedWarnings } = note;
    const errors = (0,count/* count */.U9)(counts.errors ?? 0, "error");
    const warnings = `${(0,count/* count */.U9)(counts.warnings ?? 0, "warning")}, ${newWarnings} of them new; ${fixedWarnings} fixed`;
    const nouns = { flows: "flow", events: "event", propertyDefinitions: "property definition", diagrams: "diagram" };
    const sizes = Object.entries(nouns).flatMap(([key, noun]) => {
        const size = counts[key];
        return size === undefined ? [] : [(0,count/* count */.U9)(size, noun)];
    });
    return `${errors}, ${warnings}. Content: ${sizes.join(", ")}.`;
}
function renderSummary(summary, limit) {
    if (summary.trim() === "" || limit === 0)
        return [];
    const cut = summary.length > limit ? `${[...summary.slice(0, limit)].slice(0, -1).join("")}…` : summary;
    const quoted = tameMarkdown(cut)
        .split("\n")
        .map((line) => `> ${line}`.trimEnd());
    return ["### Summary", "In the updater's own words, which nobody has checked:", quoted.join("\n")];
}
function renderRange({ commits, subjects }, limit) {
    const shown = subjects.slice(0, limit).map((subject) => `- ${(0,markdown/* escapeCell */.kq)(subject)}`);
    const left = commits - shown.length;
    const more = left > 0 && shown.length > 0 ? [`- and ${(0,count/* count */.U9)(left, "more commit")}`] : [];
    return [`${(0,count/* count */.U9)(commits, "upstream commit")}.`, ...(shown.length > 0 ? [[...shown, ...more].join("\n")] : [])].join("\n\n");
}
function listNumbers(numbers) {
    return numbers.map((number) => `#${number}`).join(", ");
}

// EXTERNAL MODULE: ./build/src/content/compare-reports.js
var compare_reports = __webpack_require__(4090);
// EXTERNAL MODULE: ./build/src/content/print-report.js
var print_report = __webpack_require__(2775);
// EXTERNAL MODULE: ./build/src/content/read-content.js + 1 modules
var read_content = __webpack_require__(8620);
// EXTERNAL MODULE: ./build/src/content/render-report.js
var render_report = __webpack_require__(6070);
// EXTERNAL MODULE: ./build/src/content/validate-content.js + 16 modules
var validate_content = __webpack_require__(2578);
// EXTERNAL MODULE: ./build/src/git/content-commit.js
var content_commit = __webpack_require__(3857);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/hash-file.js


const PIECE_BYTES = 65_536;
function formatOf(id) {
    return id.length === 64 ? "sha256" : "sha1";
}
function hashBlob(content, format) {
    return startBlob(content.length, format).update(content).digest("hex");
}
function hashLink(place, format) {
    return hashBlob((0,external_node_fs_.readlinkSync)(place, { encoding: "buffer" }), format);
}
function hashFile(place, sizeBytes, format) {
    const hash = startBlob(sizeBytes, format);
    let have = 0;
    const isWhole = readPieces(place, sizeBytes, (piece) => {
        hash.update(piece);
        have += piece.length;
        return have <= sizeBytes;
    });
    return isWhole && have === sizeBytes ? hash.digest("hex") : null;
}
function readSmallFile(place, maxBytes) {
    const pieces = [];
    let have = 0;
    const isWhole = readPieces(place, maxBytes, (piece) => {
        pieces.push(Buffer.from(piece));
        have += piece.length;
        return have <= maxBytes;
    });
    return isWhole ? Buffer.concat(pieces) : null;
}
function startBlob(sizeBytes, format) {
    return (0,external_node_crypto_.createHash)(format).update(`blob ${sizeBytes}\0`);
}
function readPieces(place, expectedBytes, take) {
    const file = openFile(place);
    if (file === null)
        return false;
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            return false;
        const buffer = Buffer.allocUnsafe(Math.min(expectedBytes + 1, PIECE_BYTES));
        for (;;) {
            const length = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null);
            if (length === 0)
                return true;
            if (!take(buffer.subarray(0, length)))
                return false;
        }
    }
    catch {
        return false;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function openFile(place) {
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    try {
        return (0,external_node_fs_.openSync)(place, flags);
    }
    catch (error) {
        if (error.code !== "EACCES")
            return null;
    }
    try {
        (0,external_node_fs_.chmodSync)(place, 0o600);
        return (0,external_node_fs_.openSync)(place, flags);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/walk-folder.js


const SLASH = Buffer.from("/");
async function walkFolder(root, maxEntries) {
    const entries = new Map();
    const base = Buffer.from(root);
    const folders = [Buffer.alloc(0)];
    let seen = 0;
    const found = await look(base);
    if (found === null || found === "unreadable" || !found.isDirectory())
        return { entries, isWhole: true };
    await unlock(base, found.mode);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const names = await listNames(folder.length === 0 ? base : join(base, folder));
        if (names === null)
            entries.set((0,decode_path/* decodePath */.q0)(folder), walk_folder_describe("unreadable", join(base, folder)));
        for (const name of names ?? []) {
            const isRepository = isGitName(name);
            if (isRepository && folder.length === 0)
                continue;
            if (++seen > maxEntries)
                return { entries, isWhole: false };
            const path = folder.length === 0 ? name : join(folder, name);
            const place = join(base, path);
            const found = await look(place);
            if (found === null)
                continue;
            if (isRepository)
                entries.set((0,decode_path/* decodePath */.q0)(path), walk_folder_describe("git", place));
            else if (found === "unreadable")
                entries.set((0,decode_path/* decodePath */.q0)(path), walk_folder_describe("unreadable", place));
            else if (found.isDirectory()) {
                await unlock(place, found.mode);
                folders.push(path);
            }
            else
                entries.set((0,decode_path/* decodePath */.q0)(path), describeFile(found, place));
        }
    }
    return { entries, isWhole: true };
}
function isGitName(name) {
    return name.length === 4 && name.toString("latin1").toLowerCase() === ".git";
}
function describeFile(found, place) {
    const kind = found.isFile() ? "file" : found.isSymbolicLink() ? "link" : "special";
    return { kind, isExecutable: (found.mode & 0o100) !== 0, sizeBytes: found.size, place };
}
function walk_folder_describe(kind, place) {
    return { kind, isExecutable: false, sizeBytes: 0, place };
}
async function unlock(place, mode) {
    if ((mode & 0o500) !== 0o500)
        await (0,promises_.chmod)(place, 0o700).catch(() => undefined);
}
async function listNames(place) {
    try {
        return await (0,promises_.readdir)(place, { encoding: "buffer" });
    }
    catch (error) {
        return isGone(error) ? [] : null;
    }
}
async function look(place) {
    try {
        return await (0,promises_.lstat)(place);
    }
    catch (error) {
        return isGone(error) ? null : "unreadable";
    }
}
function isGone(error) {
    return error.code === "ENOENT";
}
function join(folder, name) {
    return Buffer.concat([folder, SLASH, name]);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/find-changes.js


const SUBMODULE = "160000";
const find_changes_LINK = "120000";
async function findChanges({ folder, files }, maxEntries) {
    const { entries, isWhole } = await walkFolder(folder, maxEntries);
    const submodules = [...files].filter(([, { mode }]) => mode === SUBMODULE).map(([path]) => path);
    const changes = [];
    for (const [path, entry] of entries) {
        const from = files.get(path) ?? null;
        if (from !== null && find_changes_isSame(entry, from))
            continue;
        const isInside = submodules.some((submodule) => path === submodule || path.startsWith(`${submodule}/`));
        const kind = from === null ? "added" : "changed";
        const { isExecutable, sizeBytes, place } = entry;
        const read = (maxBytes) => readSmallFile(place, maxBytes);
        changes.push({ path, kind, from, now: isInside ? "submodule" : entry.kind, isExecutable, sizeBytes, read });
    }
    for (const [path, from] of isWhole ? files : []) {
        if (entries.has(path) || from.mode === SUBMODULE)
            continue;
        changes.push({ path, kind: "removed", from, now: null, isExecutable: false, sizeBytes: 0, read: () => null });
    }
    changes.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { changes, isWhole };
}
function find_changes_isSame({ kind, isExecutable, sizeBytes, place }, from) {
    const format = formatOf(from.id);
    if (kind === "link")
        return from.mode === find_changes_LINK && sizeBytes === from.sizeBytes && hashLink(place, format) === from.id;
    const isFile = kind === "file" && from.mode.startsWith("100");
    if (!isFile || sizeBytes !== from.sizeBytes)
        return false;
    const wasExecutable = (Number.parseInt(from.mode, 8) & 0o100) !== 0;
    return isExecutable === wasExecutable && hashFile(place, sizeBytes, format) === from.id;
}

// EXTERNAL MODULE: ./build/src/git/plan-changes.js
var plan_changes = __webpack_require__(6479);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/find-unsafe-name.js

const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
const FORBIDDEN = /[<>:"|?*\\]/;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
function findUnsafeName(path) {
    if (!path.isWellFormed())
        return "it is not UTF-8";
    for (const name of path.split("/")) {
        if (name === "" || name === "." || name === "..")
            return `"${name}" is not a name`;
        if (INVISIBLE.test(name))
            return "it contains a control or invisible character";
        if (find_unsafe_name_isGitName(name))
            return `"${(0,decode_path/* showPath */.P8)(name)}" has a special meaning in git`;
        if (RESERVED.test(name) || FORBIDDEN.test(name) || /[. ]$/.test(name)) {
            return `Windows does not allow the name "${(0,decode_path/* showPath */.P8)(name)}"`;
        }
    }
    return null;
}
function isGitPath(path) {
    return path.split("/").some(find_unsafe_name_isGitName);
}
function foldCase(path) {
    return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
function find_unsafe_name_isGitName(name) {
    return /^(?:\.git(?!keep$)|git~\d)/i.test(name);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/find-twins.js


function findTwins(changes, files) {
    const added = changes.filter(({ kind }) => kind === "added").map(({ path }) => path);
    if (added.length === 0)
        return [];
    const removed = new Set(changes.filter(({ now }) => now === null).map(({ path }) => path));
    const kept = [...files.keys()].filter((path) => !removed.has(path));
    const known = new Set(kept.flatMap(withFolders));
    const folded = new Map([...known].map((path) => [foldCase(path), path]));
    const twins = new Map();
    for (const path of added.flatMap(withFolders)) {
        if (known.has(path))
            continue;
        const other = folded.get(foldCase(path));
        if (other === undefined)
            folded.set(foldCase(path), path);
        else if (other !== path)
            twins.set(path, { path, other });
    }
    return [...twins.values()];
}
function withFolders(path) {
    return [...(0,plan_changes/* foldersAbove */.Zv)(path), path];
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/judge-changes.js






const MAX_FILE_BYTES = 2_000_000;
const MAX_ALL_BYTES = 20_000_000;
const MAX_ALL_FILES = 5000;
const HIDDEN = "***";
const MAX_SCANNED_BYTES = 100_000_000;
function judgeChanges({ found, files, format, earlier = [] }, policy) {
    const violations = [...earlier];
    const add = (...violation) => violations.push(describeViolation(policy, ...violation));
    for (const change of found)
        judgePath(change, policy, add);
    for (const { path, other } of findTwins(found, files)) {
        add("unsafe_path", path, `"${path}" and "${other}" differ in upper and lower case only.`);
    }
    const changes = readChanges(found, { ...policy, format }, add);
    violations.sort((a, b) => compare(a.path, b.path) || compare(a.code, b.code) || compare(a.message, b.message));
    return { violations, changes: violations.length > 0 ? [] : changes };
}
function describeViolation(policy, ...[code, path, message]) {
    if (policy.findSecrets((0,decode_path/* encodePath */.O0)(`${path}\n${message}`)).length > 0) {
        return { code, path: HIDDEN, message: "A path has a secret in it, so it is not shown." };
    }
    return { code, path: showOnOneLine(path), message: showOnOneLine(message) };
}
function showOnOneLine(text) {
    return (0,clean/* visibleText */.Q6)((0,decode_path/* showPath */.P8)(text)).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}
function judgePath(change, policy, add) {
    const { path, from, now } = change;
    const is = `"${path}"`;
    if (!policy.isAllowed(path))
        add("path_outside", path, `${is} is not in allowed-paths, but was ${change.kind}.`);
    if (now === "git")
        add("nested_git", path, `${is} is a separate git repository.`);
    if (now === "link")
        add("symlink", path, `${is} is a symbolic link, expected a regular file.`);
    if (now === "special")
        add("special_file", path, `${is} is neither a file nor a folder.`);
    if (now === "unreadable")
        add("special_file", path, `${is} cannot be read.`);
    if (now === "submodule")
        add("submodule", path, `${is} replaces a submodule.`);
    if (now === "file" && modeOf(change) !== (from?.mode ?? "100644")) {
        const expected = from === null ? "a new file without executable permission" : `mode ${from.mode} as before`;
        add("mode_changed", path, `${is} has another mode, expected ${expected}.`);
    }
    if (now === "git")
        return;
    const why = change.kind === "added" ? findUnsafeName(path) : null;
    if (why !== null)
        add("unsafe_path", path, `${is} is not a safe path: ${why}.`);
    else if (change.kind !== "added" && isGitPath(path)) {
        add("unsafe_path", path, `${is} is a file that git obeys, and must stay as it is.`);
    }
}
function modeOf({ from, isExecutable }) {
    const isSame = from !== null && /^100/.test(from.mode) && ((Number.parseInt(from.mode, 8) & 0o100) !== 0) === isExecutable;
    return isSame ? from.mode : isExecutable ? "100755" : "100644";
}
function readChanges(found, { format, ...policy }, add) {
    const changes = [];
    let allBytes = 0;
    let allFiles = 0;
    let scannedBytes = 0;
    for (const change of found) {
        const { path, from, now, sizeBytes } = change;
        const isAllowed = policy.isAllowed(path);
        for (const kind of policy.findSecrets((0,decode_path/* encodePath */.O0)(path)))
            add("secret_found", path, `The path of a file has a ${kind}.`);
        if (isAllowed)
            allFiles++;
        if (now === null && isAllowed)
            changes.push({ path, from, to: null, content: null });
        if (now !== "file" || (!isAllowed && scannedBytes > MAX_SCANNED_BYTES))
            continue;
        if (isAllowed)
            allBytes += sizeBytes;
        if (sizeBytes > MAX_FILE_BYTES) {
            if (isAllowed)
                add("too_large", path, `"${path}" has ${sizeBytes} bytes, expected at most ${MAX_FILE_BYTES}.`);
            continue;
        }
        const content = change.read(MAX_FILE_BYTES);
        if (content === null) {
            if (allBytes <= MAX_ALL_BYTES)
                add("special_file", path, `"${path}" cannot be read.`);
            continue;
        }
        for (const kind of policy.findSecrets(content))
            add("secret_found", path, `"${path}" has a ${kind}.`);
        scannedBytes += content.length;
        if (!isAllowed || allBytes > MAX_ALL_BYTES)
            continue;
        const to = { mode: modeOf(change), id: hashBlob(content, format) };
        changes.push({ path, from, to, content });
    }
    if (allFiles > MAX_ALL_FILES) {
        add("too_large", "", `${(0,count/* count */.U9)(allFiles, "file")} changed, expected at most ${MAX_ALL_FILES}.`);
    }
    if (allBytes > MAX_ALL_BYTES) {
        add("too_large", "", `The changed files have ${allBytes} bytes, expected at most ${MAX_ALL_BYTES}.`);
    }
    return changes;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/seal-repository.js



const SEALED = [
    "HEAD",
    "config",
    "config.worktree",
    "packed-refs",
    "refs",
    "reftable",
    "hooks",
    "info",
    "shallow",
    "modules",
    "commondir",
    "gitdir",
    "objects/info",
    "objects/pack/multi-pack-index",
];
const SEALED_IN_WORKTREE = ["HEAD", "config.worktree", "refs", "gitdir", "commondir", "locked", "info", "modules"];
const MAX_HASHED_BYTES = 500_000_000;
function sealRepository(gitDirectory, worktree) {
    const seal = new Map();
    for (const part of SEALED)
        add(seal, gitDirectory, part);
    for (const name of seal_repository_listNames(external_node_path_.join(gitDirectory, "worktrees"))) {
        seal.set(`worktrees/${name}`, "worktree");
        for (const part of SEALED_IN_WORKTREE)
            add(seal, gitDirectory, `worktrees/${name}/${part}`);
    }
    if (worktree !== undefined)
        add(seal, worktree, ".git");
    return seal;
}
function compareSeals(before, after) {
    const all = new Set([...before.keys(), ...after.keys()]);
    return [...all].filter((name) => before.get(name) !== after.get(name)).sort();
}
function add(seal, root, name) {
    const place = external_node_path_.join(root, name);
    const found = seal_repository_look(place);
    if (found === null)
        return;
    if (!found.isDirectory()) {
        seal.set(name, seal_repository_describe(place, found));
        return;
    }
    for (const child of seal_repository_listNames(place))
        add(seal, root, `${name}/${child}`);
}
function seal_repository_describe(place, found) {
    if (found.isSymbolicLink())
        return `link ${(0,external_node_fs_.readlinkSync)(place)}`;
    if (!found.isFile())
        return "special";
    if (found.size > MAX_HASHED_BYTES)
        return `large ${found.size}`;
    const mode = (found.mode & 0o111) === 0 ? "file" : "program";
    return `${mode} ${hashFile(Buffer.from(place), found.size, "sha256") ?? "unreadable"}`;
}
function seal_repository_listNames(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
function seal_repository_look(place) {
    try {
        return (0,external_node_fs_.lstatSync)(place);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/check-scope.js




const MAX_MORE_FILES = 50_000;
async function checkScope({ target, upstream }, policy) {
    const earlier = [];
    const add = (code, path, message) => earlier.push(describeViolation(policy, code, path, message));
    for (const name of compareAll(target))
        add("git_tampered", name, `"${name}" of the target's repository changed.`);
    for (const name of compareAll(upstream)) {
        add("upstream_tampered", name, `"${name}" of upstream's repository changed.`);
    }
    const upstreamFound = await findChanges(upstream, upstream.files.size + MAX_MORE_FILES);
    for (const { path } of upstreamFound.changes)
        add("upstream_tampered", path, `"${path}" of upstream changed.`);
    if (!upstreamFound.isWhole)
        add("upstream_tampered", "", "The upstream checkout has too many files.");
    const found = await findChanges(target, target.files.size + MAX_MORE_FILES);
    if (!found.isWhole)
        add("too_large", "", `The updater made more than ${MAX_MORE_FILES} files.`);
    return judgeChanges({ found: found.changes, files: target.files, format: formatOf(target.base), earlier }, policy);
}
function compareAll({ seals }) {
    return seals.flatMap(({ gitDirectory, worktree, seal }) => compareSeals(seal, sealRepository(gitDirectory, worktree)));
}

// EXTERNAL MODULE: ./build/src/content/content.js
var content = __webpack_require__(6474);
// EXTERNAL MODULE: ./build/src/content/json-node.js
var json_node = __webpack_require__(2346);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/list-content-changes.js


function listContentChanges(before, after) {
    const old = new Map(before.flows.map((flow) => [flow.slug, flow]));
    const now = new Map(after.flows.map((flow) => [flow.slug, flow]));
    const slugs = [...new Set([...old.keys(), ...now.keys()])].sort();
    const rows = slugs.flatMap((slug) => compareFlows(slug, old.get(slug), now.get(slug)));
    const known = new Set(unassignedItems(before).map((item) => JSON.stringify(item)));
    return { rows, unassigned: unassignedItems(after).filter((item) => !known.has(JSON.stringify(item))) };
}
function compareFlows(flow, before, after) {
    const [old, now] = [indexEvents(before), indexEvents(after)];
    const rows = [];
    if (before === undefined)
        rows.push({ flow, event: null, change: "added" });
    if (after === undefined)
        rows.push({ flow, event: null, change: "removed" });
    for (const event of [...new Set([...old.keys(), ...now.keys()])].sort()) {
        const [was, is] = [old.get(event), now.get(event)];
        if (was === undefined)
            rows.push({ flow, event, change: "added" });
        else if (is === undefined)
            rows.push({ flow, event, change: "removed" });
        else if (was.join("\n") !== is.join("\n"))
            rows.push({ flow, event, change: "changed" });
    }
    const isSame = before?.diagrams.text === after?.diagrams.text && print(before) === print(after);
    if (rows.length === 0 && !isSame)
        rows.push({ flow, event: null, change: "changed" });
    return rows;
}
function indexEvents(flow) {
    const events = new Map();
    for (const event of (flow && (0,content/* eventsOf */.XL)(flow)) ?? []) {
        const name = (0,json_node/* textOf */.b6)((0,json_node/* member */.Dc)(event, "name"));
        if (name !== null)
            events.set(name, [...(events.get(name) ?? []), printNode(event.node)].sort());
    }
    return events;
}
function unassignedItems(content) {
    const file = content.unassigned.value;
    const items = (0,json_node/* isObject */.Gv)(file) ? (0,json_node/* member */.Dc)(file, "items") : null;
    if (!(0,json_node/* isArray */.cy)(items))
        return [];
    return (0,json_node/* objectsOf */.iZ)(items).map((item) => ({
        name: (0,json_node/* textOf */.b6)((0,json_node/* member */.Dc)(item, "name")) ?? "",
        suspectedFlows: textsOf((0,json_node/* member */.Dc)(item, "suspectedFlows")),
        reason: (0,json_node/* textOf */.b6)((0,json_node/* member */.Dc)(item, "reason")) ?? "",
    }));
}
function textsOf(list) {
    return (0,json_node/* isArray */.cy)(list) ? Array.from((0,json_node/* eachElement */.qO)(list), (each) => (0,json_node/* textOf */.b6)(each) ?? "") : [];
}
function print(flow) {
    const file = flow?.events.value ?? null;
    return file === null ? "" : printNode(file.node);
}
function printNode(node) {
    if (node.kind === "array")
        return `[${node.items.map(printNode).join()}]`;
    if (node.kind === "object") {
        const members = node.members.map(({ key, value }) => `${JSON.stringify(key)}:${printNode(value)}`);
        return `{${members.sort().join()}}`;
    }
    if (node.kind === "string")
        return JSON.stringify(node.value);
    if (node.kind === "number")
        return node.text;
    return node.kind === "boolean" ? String(node.value) : "null";
}

// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(3866);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/check-commit.js




async function checkCommit({ git }, { base, commit }, policy) {
    const [files, now] = await Promise.all([listTreeFiles(git, base), listTreeFiles(git, commit)]);
    const paths = [...new Set([...files.keys(), ...now.keys()])].sort();
    const changed = paths.filter((path) => !check_commit_isSame(files.get(path), now.get(path)));
    const contents = await readContents(git, changed.flatMap((path) => now.get(path) ?? []));
    const found = changed.map((path) => {
        const from = files.get(path) ?? null;
        const to = now.get(path) ?? null;
        return {
            path,
            kind: from === null ? "added" : to === null ? "removed" : "changed",
            from,
            now: to === null ? null : to.mode === "160000" ? "submodule" : to.mode === "120000" ? "link" : "file",
            isExecutable: to?.mode === "100755",
            sizeBytes: to?.sizeBytes ?? 0,
            read: () => (to === null ? null : (contents.get(to.id) ?? null)),
        };
    });
    return judgeChanges({ found, files, format: formatOf(base) }, policy);
}
function check_commit_isSame(a, b) {
    return a?.id === b?.id && a?.mode === b?.mode;
}
async function readContents(git, files) {
    const wanted = new Map(files.filter(({ mode }) => mode !== "160000").map((file) => [file.id, file.sizeBytes]));
    const ids = [];
    let bytes = 0;
    for (const [id, size] of wanted) {
        if (size > MAX_FILE_BYTES || bytes > MAX_ALL_BYTES)
            continue;
        bytes += size;
        ids.push(id);
    }
    const contents = new Map();
    let at = 0;
    for await (const content of (0,blobs/* streamBlobs */.n)(git, ids, MAX_FILE_BYTES)) {
        if (content !== null)
            contents.set(ids[at], Buffer.from(content));
        at++;
    }
    return contents;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/find-strays.js

const RUN_ID = "PIPEKEEPER_RUN_ID";
const MAX_LISTINGS = 100;
function findStrays(runId, leader, onFound = () => undefined) {
    const found = new Set();
    const add = (each) => {
        if (!found.has(each))
            onFound(each);
        found.add(each);
    };
    const all = listProcesses((each) => {
        if (each.session === leader || hasRunId(each.pid, runId))
            add(each);
    });
    for (const each of found) {
        for (const child of all)
            if (child.parent === each.pid)
                add(child);
    }
    return [...found].map(({ pid, startTime }) => ({ pid, startTime }));
}
function isRunning({ pid, startTime }) {
    return readProcess(pid)?.startTime === startTime;
}
function listProcesses(look) {
    if (process.platform !== "linux")
        return [];
    const all = [];
    const seen = new Set([String(process.pid)]);
    for (let listing = 0; listing < MAX_LISTINGS; listing++) {
        const names = (0,external_node_fs_.readdirSync)("/proc").filter((name) => /^\d+$/.test(name) && !seen.has(name));
        if (names.length === 0)
            break;
        for (const name of names) {
            seen.add(name);
            const each = readProcess(Number(name));
            if (each === null)
                continue;
            look(each);
            all.push(each);
        }
    }
    return all;
}
function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const [state, parent, , session] = fields;
        if (state === "Z" || state === "X")
            return null;
        return { pid, parent: Number(parent), session: Number(session), startTime: fields[19] };
    }
    catch {
        return null;
    }
}
function hasRunId(pid, runId) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`).includes(`${RUN_ID}=${runId}\0`);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/src/text/redact-line.js + 1 modules
var redact_line = __webpack_require__(9789);
;// CONCATENATED MODULE: ./build/src/text/secret-forms.js
const MIN_ENCODED_LENGTH = 6;
const MIN_HEX_BYTES = 8;
const MIN_LINE_LENGTH = 16;
function listSecretForms(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        const lines = secret.split(/[\r\n]+/).filter((line) => removeSpace(line).length >= MIN_LINE_LENGTH);
        for (const part of [secret, ...lines]) {
            const raw = removeSpace(part);
            if (raw === "")
                continue;
            forms.add(raw);
            for (const form of encode(part))
                if (form.length >= MIN_ENCODED_LENGTH)
                    forms.add(form);
        }
    }
    return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function encode(secret) {
    const bytes = new TextEncoder().encode(secret);
    const base64 = [0, 1, 2].map((before) => alignedBase64(bytes, before));
    const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
    const isLong = bytes.length >= MIN_HEX_BYTES;
    const hex = ["", "%", "\\u00", "\\x"].flatMap((before) => [pairs, pairs.map((pair) => pair.toUpperCase())].map((all) => all.map((pair) => before + pair).join("")));
    return [
        encodeURIComponent(secret),
        ...(isLong ? [removeSpace([...secret].reverse().join("")), ...hex] : []),
        removeSpace(JSON.stringify(secret).slice(1, -1)),
        ...base64,
        ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    ];
}
function alignedBase64(bytes, before) {
    const padded = new Uint8Array(before + bytes.length);
    padded.set(bytes, before);
    const text = btoa(Array.from(padded, (byte) => String.fromCharCode(byte)).join(""));
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}
function removeSpace(text) {
    return text.replace(/\s+/g, "");
}

;// CONCATENATED MODULE: ./build/src/text/redact-stream.js

const redact_stream_HIDDEN = "***";
const MAX_SPACE = 8;
const MAX_HELD = 65_536;
function openStreamRedactor(secrets) {
    const forms = listSecretForms(secrets);
    const longest = forms[0]?.length ?? 0;
    let held = "";
    function take(text, isEnd) {
        held += text;
        if (longest === 0)
            return flush(held.length, []);
        const { dense, places } = removeSpaces(held);
        const ranges = findRanges(forms, dense, places);
        if (isEnd)
            return flush(held.length, ranges);
        const last = dense.length - (longest - 1);
        if (last <= 0)
            return "";
        let cut = places[last] ?? held.length;
        const crossing = ranges.find(({ from, to }) => from < cut && to > cut);
        if (crossing !== undefined)
            cut = held.length > Math.max(MAX_HELD, 4 * longest) ? crossing.to : crossing.from;
        return flush(cut, ranges);
    }
    function flush(cut, ranges) {
        const shown = hide(held.slice(0, cut), ranges);
        held = held.slice(cut);
        return shown;
    }
    return { push: (text) => take(text, false), end: () => take("", true) };
}
function redactForms(text, secrets) {
    const redactor = openStreamRedactor(secrets);
    return redactor.push(text) + redactor.end();
}
function removeSpaces(text) {
    const places = new Uint32Array(text.length);
    let dense = "";
    let start = 0;
    let kept = 0;
    let space = 0;
    for (let at = 0; at < text.length; at++) {
        space = isSpace(text.charCodeAt(at)) ? space + 1 : 0;
        if (space > 0 && space <= MAX_SPACE) {
            dense += text.slice(start, at);
            start = at + 1;
        }
        else
            places[kept++] = at;
    }
    return { dense: dense + text.slice(start), places: places.subarray(0, kept) };
}
function isSpace(code) {
    return code === 32 || (code >= 9 && code <= 13);
}
function findRanges(forms, dense, places) {
    const found = forms.flatMap((form) => findForm(form, dense));
    found.sort((a, b) => a.from - b.from || a.to - b.to);
    const merged = [];
    for (const { from, to } of found)
        addRange(merged, from, to);
    return merged.map(({ from, to }) => ({ from: places[from], to: places[to - 1] + 1 }));
}
function findForm(form, dense) {
    const found = [];
    for (let at = dense.indexOf(form); at >= 0; at = dense.indexOf(form, at + 1))
        addRange(found, at, at + form.length);
    return found;
}
function addRange(ranges, from, to) {
    const last = ranges.at(-1);
    if (last !== undefined && from < last.to)
        last.to = Math.max(last.to, to);
    else
        ranges.push({ from, to });
}
function hide(text, ranges) {
    let shown = "";
    let done = 0;
    for (const { from, to } of ranges) {
        if (from >= text.length)
            break;
        shown += text.slice(done, from) + redact_stream_HIDDEN;
        done = to;
    }
    return shown + text.slice(done);
}

// EXTERNAL MODULE: ./build/src/text/workflow-commands.js
var workflow_commands = __webpack_require__(1199);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/output-log.js







const TAIL_LINES = 200;
const TAIL_BYTES = 65_536;
const KEPT = 4 * TAIL_BYTES;
const MAX_LINE = 16_384;
const MAX_ESCAPE = 64;
const NEEDS_CLEANING = /[^\t\n -~]/;
function openOutputLog(file, secrets) {
    const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = external_node_fs_.constants;
    const descriptor = (0,external_node_fs_.openSync)(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
    const redactor = openStreamRedactor(secrets);
    const outputs = { stdout: openOutput(), stderr: openOutput() };
    let kept = "";
    const put = (text) => {
        if (text === "")
            return;
        (0,external_node_fs_.writeSync)(descriptor, text);
        kept = (kept + text).slice(-KEPT);
    };
    return {
        write: (output, bytes) => put(redactor.push(outputs[output].push(bytes))),
        close() {
            try {
                put(redactor.push(outputs.stdout.end() + outputs.stderr.end()) + redactor.end());
            }
            finally {
                (0,external_node_fs_.closeSync)(descriptor);
            }
            return listLastLines(kept);
        },
    };
}
function openOutput() {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    let rest = "";
    return {
        push(bytes) {
            rest += decoder.write(bytes);
            const end = findCut(rest);
            const lines = rest.slice(0, end);
            rest = rest.slice(end);
            return cleanLines(lines);
        },
        end() {
            const last = cleanLines(rest + decoder.end());
            rest = "";
            return last === "" || last.endsWith("\n") ? last : `${last}\n`;
        },
    };
}
function cleanLines(text) {
    if (!NEEDS_CLEANING.test(text))
        return text;
    return text
        .split(/\r\n?|\n/)
        .map((line) => (NEEDS_CLEANING.test(line) ? (0,clean/* cleanLogLine */.Sr)(line) : line))
        .join("\n");
}
function findCut(text) {
    const length = text.endsWith("\r") ? text.length - 1 : text.length;
    const end = Math.max(text.lastIndexOf("\n"), text.slice(0, length).lastIndexOf("\r")) + 1;
    if (length - end <= MAX_LINE)
        return end;
    const sequence = text.lastIndexOf("\u001b");
    return sequence > length - MAX_ESCAPE ? sequence : length;
}
function listLastLines(text) {
    const lines = text.replace(/\n$/, "").split("\n").map((0,redact_line/* openRedactor */.p)()).map(workflow_commands/* escapeCommands */.g);
    const tail = (0,fit/* cutStart */.Dr)(lines.slice(-TAIL_LINES).join("\n"), TAIL_BYTES);
    return tail === "" ? [] : tail.split("\n");
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/run-program.js





const MAX_OUTPUT_BYTES = 50_000_000;
const GRACE_MS = 5000;
const INTERRUPTED_GRACE_MS = 3000;
const LATE_OUTPUT_MS = 1000;
const SWEEPS = 50;
const SWEEP_PAUSE_MS = 20;
const MAX_TIMER_MS = 2 ** 31 - 1;
async function runProgram(program) {
    if (program.signal?.aborted)
        return { end: { kind: "interrupted" }, tail: [], outputBytes: 0, survivors: [] };
    const log = openOutputLog(program.logFile, program.secrets);
    let run;
    let tail = [];
    try {
        const child = await startChild(program);
        run = typeof child === "string" ? notStarted(child) : await watch(child, program, log.write);
    }
    finally {
        tail = log.close();
    }
    return { ...run, tail };
}
function notStarted(reason) {
    return { end: { kind: "not-started", reason }, outputBytes: 0, survivors: [] };
}
async function startChild({ argv, cwd, env, runId }) {
    const [file = "", ...args] = argv;
    try {
        const child = (0,external_node_child_process_.spawn)(file, args, {
            cwd,
            env: { ...env, [RUN_ID]: runId },
            detached: true,
            stdio: ["ignore", "pipe", "pipe"],
        });
        await (0,external_node_events_.once)(child, "spawn");
        return child;
    }
    catch (error) {
        return error.message;
    }
}
async function watch(child, { runId, limits, signal: interruption }, write) {
    const leader = child.pid;
    const { timeoutMs, idleMs, maxOutputBytes = MAX_OUTPUT_BYTES, graceMs = GRACE_MS } = limits;
    let stopped;
    let killer;
    let killAtMs = Number.POSITIVE_INFINITY;
    let known = [];
    let outputBytes = 0;
    let failure;
    const stop = (why, grace) => {
        if (stopped === undefined)
            known = findStrays(runId, leader);
        stopped ??= why;
        signalGroup(leader, "SIGTERM");
        if (performance.now() + grace >= killAtMs)
            return;
        killAtMs = performance.now() + grace;
        clearTimeout(killer);
        killer = setTimeout(() => signalGroup(leader, "SIGKILL"), grace);
    };
    const timer = setTimeout(() => stop("timed-out", graceMs), Math.min(timeoutMs, MAX_TIMER_MS));
    const idleTimer = setTimeout(() => stop("idle", graceMs), Math.min(idleMs, MAX_TIMER_MS));
    const onInterruption = () => stop("interrupted", Math.min(graceMs, INTERRUPTED_GRACE_MS));
    interruption?.addEventListener("abort", onInterruption);
    if (interruption?.aborted)
        onInterruption();
    const read = (output) => (bytes) => {
        idleTimer.refresh();
        const room = Math.max(0, maxOutputBytes - outputBytes);
        outputBytes += Math.min(bytes.length, room);
        try {
            if (room > 0)
                write(output, bytes.subarray(0, room));
        }
        catch (error) {
            failure ??= error;
            signalGroup(leader, "SIGKILL");
        }
        if (bytes.length > room && stopped === undefined)
            stop("too-much-output", graceMs);
    };
    child.stdout.on("data", read("stdout"));
    child.stderr.on("data", read("stderr"));
    const closed = (0,external_node_events_.once)(child, "close");
    try {
        const [code, signal] = (await (0,external_node_events_.once)(child, "exit"));
        clearTimeout(timer);
        clearTimeout(idleTimer);
        signalGroup(leader, "SIGKILL");
        const survivors = await endStrays(runId, leader, known);
        const late = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream.destroy()), LATE_OUTPUT_MS);
        await closed;
        clearTimeout(late);
        if (failure !== undefined)
            throw failure;
        if (stopped !== undefined)
            return { end: { kind: stopped }, outputBytes, survivors };
        const end = code === null ? { kind: "killed", signal: String(signal) } : { kind: "exited", code };
        return { end, outputBytes, survivors };
    }
    finally {
        for (const each of [timer, idleTimer, killer])
            clearTimeout(each);
        interruption?.removeEventListener("abort", onInterruption);
    }
}
async function endStrays(runId, leader, known) {
    let left = [];
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
        const found = findStrays(runId, leader, kill);
        const others = known.filter(isRunning);
        others.forEach(kill);
        left = [...found, ...others];
        if (left.length === 0)
            return [];
        await (0,external_node_timers_promises_.setTimeout)(SWEEP_PAUSE_MS);
    }
    return [...new Set(left.map(({ pid }) => pid))];
}
function kill({ pid }) {
    signalProcess(pid, "SIGKILL");
}
function signalGroup(leader, signal) {
    signalProcess(-leader, signal);
}
function signalProcess(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (!["ESRCH", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/describe-end.js


function describeEnd(end, limits) {
    switch (end.kind) {
        case "exited":
            return `exited with ${end.code}`;
        case "killed":
            return `was ended by ${end.signal}`;
        case "not-started":
            return `could not be started (${end.reason})`;
        case "timed-out":
            return `was stopped because it took longer than ${(0,count/* formatDuration */.a3)(limits.timeoutMs / 1000)}`;
        case "idle":
            return `was stopped because it printed nothing for ${(0,count/* formatDuration */.a3)(limits.idleMs / 1000)}`;
        case "too-much-output":
            return `was stopped because it printed more than ${(0,count/* formatBytes */.z3)(limits.maxOutputBytes ?? MAX_OUTPUT_BYTES)}`;
        case "interrupted":
            return "was stopped because this run was told to stop";
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/guard-state.js



const guard_state_MAX_BYTES = 50_000_000;
function guardState({ stateKind, stateFile }) {
    const read = () => readSmallFile(Buffer.from(stateFile), guard_state_MAX_BYTES);
    const before = stateKind === "ref" ? null : read();
    if (stateKind === "ref" || (before === null && (0,external_node_fs_.existsSync)(stateFile)))
        return () => false;
    return () => {
        const after = read();
        const isSame = before === null || after === null ? before === after && !(0,external_node_fs_.existsSync)(stateFile) : before.equals(after);
        if (isSame)
            return false;
        (0,external_node_fs_.rmSync)(stateFile, { recursive: true, force: true });
        if (before !== null)
            writeAtomically(stateFile, before.toString());
        return true;
    };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/lay-out.js






async function layOut(options) {
    const { target, upstream, base, folder } = options;
    const worktree = external_node_path_.join(folder, "target");
    const checkout = external_node_path_.join(folder, "upstream");
    await Promise.all([target.lend(), upstream.lend()]);
    const targetFiles = await listTreeFiles(target.git, base);
    await target.git.text(["worktree", "prune"]);
    await target.git.text(["worktree", "add", "--quiet", "--force", "--detach", "--no-checkout", worktree, base]);
    const own = await ownDirectory(target.git, worktree);
    await checkOut(target.git, base, { folder: worktree, gitDirectory: own });
    const upstreamFiles = await cloneUpstream(options, checkout);
    const upstreamGit = external_node_path_.join(checkout, ".git");
    return {
        target: {
            folder: worktree,
            base,
            files: targetFiles,
            seals: [{ gitDirectory: target.gitDirectory, worktree, seal: sealRepository(target.gitDirectory, worktree) }],
        },
        upstream: {
            folder: checkout,
            files: upstreamFiles,
            seals: [upstreamGit, upstream.gitDirectory].map((gitDirectory) => ({
                gitDirectory,
                seal: sealRepository(gitDirectory),
            })),
        },
    };
}
async function ownDirectory(git, worktree) {
    const env = { GIT_DIR: external_node_path_.join(worktree, ".git") };
    return git.text(["rev-parse", "--path-format=absolute", "--git-dir"], { cwd: worktree, env });
}
async function cloneUpstream({ upstream, range, upstreamBranch }, folder) {
    const files = await listTreeFiles(upstream.git, range.head);
    const format = range.head.length === 64 ? "sha256" : "sha1";
    await (0,promises_.mkdir)(folder);
    const gitDirectory = external_node_path_.join(folder, ".git");
    const env = { GIT_DIR: gitDirectory };
    await upstream.git.text(["init", "--quiet", "--template=", `--object-format=${format}`, folder], {
        cwd: folder,
        env,
    });
    const write = async (name, text) => {
        await (0,promises_.mkdir)(external_node_path_.dirname(external_node_path_.join(gitDirectory, name)), { recursive: true });
        await (0,promises_.writeFile)(external_node_path_.join(gitDirectory, name), text);
    };
    await write("objects/info/alternates", `${external_node_path_.join(upstream.gitDirectory, "objects")}\n`);
    await write("info/attributes", BYTE_FOR_BYTE);
    const shallow = await (0,promises_.readFile)(external_node_path_.join(upstream.gitDirectory, "shallow"), "utf8").catch(() => "");
    if (shallow !== "")
        await write("shallow", shallow);
    const refs = [`create refs/heads/${upstreamBranch} ${range.head}`, `create refs/pipekeeper/range-base ${range.base}`];
    await upstream.git.text(["update-ref", "--stdin"], {
        cwd: folder,
        env,
        input: refs.map((ref) => `${ref}\n`).join(""),
    });
    await checkOut(upstream.git, range.head, { folder, gitDirectory });
    await makeReadOnly(Buffer.from(folder));
    return files;
}
async function checkOut(git, commit, place) {
    const env = {
        GIT_DIR: place.gitDirectory,
        GIT_WORK_TREE: place.folder,
        GIT_INDEX_FILE: external_node_path_.join(place.gitDirectory, "index"),
        GIT_LFS_SKIP_SMUDGE: "1",
    };
    const { code, stderr } = await git.run(["checkout", "--quiet", "--force", "--detach", commit, "--"], {
        cwd: place.folder,
        env,
    });
    if (code === 0)
        return;
    const said = stderr.trim().replaceAll("\n", "; ");
    throw new errors/* UserError */.y(`The files of commit ${commit.slice(0, 12)} could not be laid out in "${place.folder}"; git says: ${said}. Check that the disk has room and that this system allows the names of the files.`);
}
async function makeReadOnly(folder, isRoot = true) {
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true, encoding: "buffer" })) {
        if (isRoot && entry.name.toString() === ".git")
            continue;
        const place = Buffer.concat([folder, Buffer.from("/"), entry.name]);
        if (entry.isDirectory())
            await makeReadOnly(place, false);
        else if (entry.isFile())
            await (0,promises_.chmod)(place, ((await (0,promises_.lstat)(place)).mode & 0o100) === 0 ? 0o444 : 0o555);
    }
    await (0,promises_.chmod)(folder, 0o555);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/mask-secrets.js
function maskSecrets({ env, print }, secrets) {
    if (env.GITHUB_ACTIONS !== "true")
        return;
    for (const line of secrets.flatMap((secret) => secret.split(/[\r\n]+/))) {
        if (line.trim() !== "")
            print(`::add-mask::${line.replaceAll("%", "%25")}`);
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/run-facts.js

function summaryFile({ folder }) {
    return external_node_path_.join(folder, "summary.md");
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/codex.js




const CODEX_OPTIONS = ["--sandbox", "-C", "--model", "-c", "--output-last-message"];
function composeCodexCommand({ codex, program, facts, allowedPaths }) {
    return [
        ...[program, "exec", "--sandbox", "workspace-write", "-C", facts.worktree, "--model", codex.model],
        ...["-c", `model_reasoning_effort=${JSON.stringify(codex.effort)}`],
        ...["-c", "sandbox_workspace_write.network_access=false"],
        ...["--output-last-message", summaryFile(facts)],
        composePrompt(codex.instructions, facts, allowedPaths),
    ];
}
function composePrompt(instructions, facts, allowedPaths) {
    const range = `${facts.rangeBase}..${facts.rangeHead}`;
    return `Read ${instructions} in this repository and follow it for the upstream checkout ${facts.upstream}, range ${range}, writing only under ${allowedPaths.join(", ")}.`;
}
function requireInstructions(worktree, instructions) {
    const file = external_node_path_.resolve(worktree, instructions);
    const isThere = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() ?? false;
    if (isThere && (0,external_node_fs_.realpathSync)(file).startsWith(`${(0,external_node_fs_.realpathSync)(worktree)}${external_node_path_.sep}`))
        return;
    throw new errors/* UserError */.y(`instructions: "${instructions}" is not a file on the base branch. Commit a file there that tells the updater what to do, or name another one.`);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/probe-codex.js





const probe_codex_LIMITS = { timeoutMs: 30_000, idleMs: 30_000, maxOutputBytes: 1_000_000 };
const DECLARATION = /^ {1,8}(-[^<[]*)/gm;
async function probeCodex(probe) {
    const program = findProgram(probe);
    if (program === null) {
        const sentence = `The Codex CLI was not found: "${probe.bin}" is not a program${probe.bin.includes("/") ? "" : " on PATH"}. Install it, set codex-bin to its path, or set updater to a command of your own.`;
        return { kind: "unusable", sentence };
    }
    const identity = identify(program);
    if (readCache(probe.cacheFile) === identity)
        return { kind: "ready", program };
    const help = await readHelp(program, probe);
    if ("sentence" in help)
        return { kind: "unusable", sentence: help.sentence };
    const missing = listMissing(help.text);
    if (missing.length > 0) {
        const sentence = `"${program} exec" does not have ${missing.length === 1 ? "the option" : "the options"} ${missing.join(", ")}. Install a version of the Codex CLI that supports ${missing.length === 1 ? "it" : "them"}.`;
        return { kind: "unusable", sentence };
    }
    (0,external_node_fs_.writeFileSync)(probe.cacheFile, `${identity}\n`, { mode: 0o600 });
    return { kind: "ready", program };
}
function findProgram({ bin, cwd, environment }) {
    const folders = (environment.env.PATH ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== "");
    const places = bin.includes("/") ? [external_node_path_.resolve(cwd, bin)] : folders.map((folder) => external_node_path_.resolve(cwd, folder, bin));
    return places.find(isProgram) ?? null;
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function identify(program) {
    const { size, mtimeMs } = (0,external_node_fs_.statSync)(program);
    return JSON.stringify([(0,external_node_fs_.realpathSync)(program), size, mtimeMs]);
}
function readCache(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8").trim();
    }
    catch {
        return null;
    }
}
async function readHelp(program, probe) {
    const logFile = external_node_path_.join(probe.facts.folder, "codex-help.log");
    (0,external_node_fs_.rmSync)(logFile, { force: true });
    const { env, secrets } = probe.environment;
    const { end, tail } = await runProgram({
        ...{ argv: [program, "exec", "--help"], cwd: probe.facts.worktree, env, runId: probe.facts.runId },
        ...{ limits: probe_codex_LIMITS, logFile, secrets, signal: probe.signal },
    });
    if (end.kind === "exited" && end.code === 0)
        return { text: (0,external_node_fs_.readFileSync)(logFile, "utf8") };
    const last = tail.at(-1) ?? "";
    return {
        sentence: `"${program} exec --help" ${describeEnd(end, probe_codex_LIMITS)}${last === "" ? "" : `: ${last}`}. Check the installation of the Codex CLI.`,
    };
}
function listMissing(help) {
    const declared = [...help.matchAll(DECLARATION)].flatMap(([, options = ""]) => options.split(/[\s,=]+/));
    return CODEX_OPTIONS.filter((option) => !declared.includes(option));
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/plan-argv.js





async function planArgv({ settings, runtime, signal }, { facts, environment }) {
    const { updater, stateDirectory } = settings;
    if (updater.kind === "command")
        return updater.argv;
    const { codex } = updater;
    requireInstructions(facts.worktree, codex.instructions);
    await (0,promises_.mkdir)(stateDirectory, { recursive: true, mode: 0o700 });
    const cacheFile = external_node_path_.join(stateDirectory, "codex-probe");
    const answer = await probeCodex({ bin: codex.bin, cwd: runtime.cwd, facts, environment, cacheFile, signal });
    if (answer.kind === "unusable")
        throw new errors/* UserError */.y(answer.sentence);
    const allowedPaths = settings.inputs["allowed-paths"];
    return composeCodexCommand({ codex, program: answer.program, facts, allowedPaths });
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/find-secrets.js

const PATTERNS = [
    ["private key", /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY/],
    ["GitHub token", /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9_]{20,}|github_pat_\w{22,})/],
    ["GitLab token", /(?<![A-Za-z0-9])gl(?:pat|dt|rt|ptt|ft|cbt|imt|soat|agent|oas)-[\w.-]{20,}/],
    ["npm token", /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/],
    ["PyPI token", /(?<![A-Za-z0-9])pypi-AgE[\w-]{40,}/],
    ["AWS token", /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/],
    ["Google token", /(?<![A-Za-z0-9])(?:AIza[\w-]{35}|GOCSPX-[\w-]{28}|ya29\.[\w-]{30,})/],
    ["Slack token", /(?<![A-Za-z0-9])(?:xox[abeoprs]-\d[\w-]{20,}|xapp-\d-[\w-]{20,})/],
    ["Stripe token", /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{20,}/],
    ["model token", /(?<![A-Za-z0-9])sk-(?=[\w-]{0,300}\d)(?=[\w-]{0,300}[A-Z])(?=[\w-]{0,300}[a-z])[\w-]{32,}/],
    ["Hugging Face token", /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{34}/],
    ["web token", /(?<![A-Za-z0-9])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
];
const MIN_LENGTH = 6;
function searchSecrets(values) {
    const forms = listSecretForms(values)
        .filter((form) => form.length >= MIN_LENGTH)
        .map((form) => Buffer.from(form).toString("latin1"));
    return (content) => {
        const text = content.toString("latin1");
        const found = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
        return holdsForm(text, forms) ? ["known value", ...found] : found;
    };
}
function holdsForm(text, forms) {
    if (forms.length === 0)
        return false;
    const dense = text.replace(/[\s\0]+/g, "");
    return forms.some((form) => dense.includes(form));
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/updater-environment.js




const CODEX_VARIABLES = ["CODEX_HOME", "OPENAI_API_KEY", "CODEX_API_KEY"];
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const updater_environment_WITHHELD = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|SSH|GIT_CONFIG)_/i;
const FIXED = /^(?:PATH|LANG|TZ|HOME|TMPDIR|PIPEKEEPER_.*)$/i;
const SECRET_NAME = /key|token|secret|passw|passphrase|credential|auth/i;
const MIN_SECRET_LENGTH = 8;
const DEFAULT_PATH = "/usr/local/bin:/usr/bin:/bin";
function buildUpdaterEnvironment(facts, options) {
    for (const name of options.passed)
        checkName(name, options);
    const names = [...(options.isCodex ? CODEX_VARIABLES : []), ...options.passed];
    const set = names.filter((name) => options.outer[name]);
    const env = {
        ...Object.fromEntries(set.map((name) => [name, options.outer[name]])),
        PATH: options.outer.PATH || DEFAULT_PATH,
        LANG: "C.UTF-8",
        TZ: "UTC",
        HOME: external_node_path_.join(facts.folder, "home"),
        TMPDIR: external_node_path_.join(facts.folder, "tmp"),
        PIPEKEEPER_NAME: facts.name,
        [RUN_ID]: facts.runId,
        PIPEKEEPER_RUN_DATE: facts.date,
        PIPEKEEPER_RANGE_BASE: facts.rangeBase,
        PIPEKEEPER_RANGE_HEAD: facts.rangeHead,
        PIPEKEEPER_UPSTREAM_DIR: facts.upstream,
        PIPEKEEPER_SUMMARY_FILE: summaryFile(facts),
    };
    const secrets = set.filter((name) => SECRET_NAME.test(name)).map((name) => options.outer[name]);
    return {
        env,
        secrets: [...new Set([options.token ?? "", ...secrets.filter(isLong)])].filter((secret) => secret !== ""),
        missing: options.passed.filter((name) => !options.outer[name]),
    };
}
function isLong(value) {
    return value.length >= MIN_SECRET_LENGTH;
}
function checkName(name, { outer, token, gitSecrets = [] }) {
    const refuse = (why) => new errors/* UserError */.y(`updater-env: "${name}" ${why}`);
    if (!NAME.test(name))
        throw refuse("is not the name of a variable. Expected letters, digits and underscores.");
    if (updater_environment_WITHHELD.test(name))
        throw refuse("is never passed to an updater, because it may lead to a token. Remove it from the list.");
    if (FIXED.test(name))
        throw refuse("is set for each run. Remove it from the list.");
    if (token && outer[name]?.includes(token))
        throw refuse("contains the token, and an updater never gets that. Remove it from the list.");
    if (gitSecrets.filter(isLong).some((secret) => outer[name]?.includes(secret)))
        throw refuse("contains a password from git's settings, and an updater never gets that. Remove it from the list.");
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/plan-updater.js



function planUpdater(run, range) {
    const { settings, runtime, id, folder, isAllowed } = run;
    const facts = {
        ...{ name: settings.name, runId: id, date: runtime.now().toISOString().slice(0, 10) },
        ...{ rangeBase: range.base, rangeHead: range.head },
        ...{ folder, worktree: external_node_path_.join(folder, "target"), upstream: external_node_path_.join(folder, "upstream") },
    };
    const isCodex = settings.updater.kind === "codex";
    const { token, updaterEnv: passed } = settings;
    const built = buildUpdaterEnvironment(facts, { outer: runtime.env, passed, isCodex, token, gitSecrets: run.secrets });
    const secrets = [...new Set([...built.secrets, ...run.secrets])];
    const environment = { ...built, secrets };
    return {
        facts,
        environment,
        scope: { isAllowed, findSecrets: searchSecrets(secrets) },
    };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/read-summary.js



const read_summary_MAX_BYTES = 262_144;
function readSummary(file, secrets) {
    const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = external_node_fs_.constants;
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    }
    catch {
        return "";
    }
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
            return "";
        const bytes = Buffer.alloc(2 * read_summary_MAX_BYTES);
        const text = bytes.toString("utf8", 0, (0,external_node_fs_.readSync)(descriptor, bytes));
        return (0,fit/* cutEnd */.ym)(redactForms(text, secrets), read_summary_MAX_BYTES).trim();
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/take-back-folder.js



const FOLDERS = ["target", "upstream", "home", "tmp"];
const LOGS = ["updater.log", "validate.log"];
async function takeBackFolder(folder) {
    const found = await (0,promises_.lstat)(folder).catch(() => null);
    if (found === null)
        return;
    if (!found.isDirectory())
        return (0,remove_folder/* removeFolder */.v$)(folder);
    await (0,promises_.chmod)(folder, 0o700);
    for (const name of await (0,promises_.readdir)(folder)) {
        const place = external_node_path_.join(folder, name);
        if (FOLDERS.includes(name) || (LOGS.includes(name) && (await isOrdinary(place))))
            continue;
        await (0,remove_folder/* removeFolder */.v$)(place);
    }
}
async function isOrdinary(place) {
    const found = await (0,promises_.lstat)(place).catch(() => null);
    return found?.isFile() === true && found.nlink === 1 && (found.mode & 0o600) === 0o600;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/run-updater.js






async function runUpdater(facts, options) {
    const { env, secrets } = options.environment;
    (0,external_node_fs_.rmSync)(summaryFile(facts), { recursive: true, force: true });
    for (const name of ["home", "tmp"])
        (0,external_node_fs_.mkdirSync)(external_node_path_.join(facts.folder, name), { recursive: true, mode: 0o700 });
    const result = await runProgram({
        argv: options.argv,
        cwd: facts.worktree,
        env,
        runId: facts.runId,
        limits: options.limits,
        logFile: external_node_path_.join(facts.folder, "updater.log"),
        secrets,
        signal: options.signal,
    });
    const summary = readSummary(summaryFile(facts), secrets);
    await takeBackFolder(facts.folder);
    return { ...result, summary };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/make-work.js












async function makeWork(run, range, { base, leftMs }) {
    const { settings, runtime, signal } = run;
    const planned = planUpdater(run, range);
    const { facts, environment, scope } = planned;
    const folders = await layOutRun(run, range, base);
    const { missing, secrets } = environment;
    maskSecrets(runtime, secrets.filter((secret) => secret !== settings.inputs.token));
    if (missing.length > 0)
        runtime.log(`updater-env: ${missing.join(", ")} not set, so the updater does not get it.`);
    const limits = { timeoutMs: leftMs, idleMs: settings.inputs["updater-idle-min"] * 60_000 };
    const argv = await planArgv(run, planned);
    const putStateBack = guardState(settings);
    let isStateChanged = false;
    let ended;
    try {
        ended = await runUpdater(facts, { argv, environment, signal, limits });
    }
    finally {
        isStateChanged = putStateBack();
    }
    const { end, tail, summary, survivors } = ended;
    const check = refuseIf(isStateChanged, await checkScope(folders, scope));
    await takeBack(run, check);
    for (const line of tail)
        runtime.log(line);
    const holdsSecret = check.violations.some(({ code }) => code === "secret_found");
    if (end.kind === "interrupted")
        return { kind: "interrupted" };
    if (end.kind !== "exited" || end.code !== 0) {
        const sentence = `The updater ${describeEnd(end, limits)}. ${tail.length === 0 ? "It printed nothing." : "Its last lines are in the log."}`;
        return { kind: "failed", reason: `updater-${end.kind === "exited" ? "failed" : end.kind}`, sentence, holdsSecret };
    }
    if (survivors.length > 0) {
        const sentence = `The updater left processes that could not be stopped (${survivors.join(", ")}), so its result is not used.`;
        return { kind: "failed", reason: "updater-left-processes", sentence, holdsSecret };
    }
    return { kind: "made", summary, scope: check };
}
function refuseIf(isStateChanged, check) {
    if (!isStateChanged)
        return check;
    const message = "The updater changed the state file of the watch. The file was put back.";
    return { violations: [{ code: "state_tampered", path: "", message }, ...check.violations], changes: [] };
}
async function reuseWork(run, range, made) {
    const { scope } = planUpdater(run, range);
    const { from: base, commit, summary } = made;
    return { kind: "made", summary, scope: await checkCommit(run.target, { base, commit }, scope) };
}
async function layOutRun(run, range, base) {
    const { settings, target, upstream, folder } = run;
    for (const name of ["target", "upstream"])
        await (0,remove_folder/* removeFolder */.v$)(external_node_path_.join(folder, name));
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    return layOut({ target, upstream, base, range, upstreamBranch: settings.upstreamBranch, folder });
}
async function takeBack({ target, upstream }, { violations }) {
    const has = (wanted) => violations.some(({ code }) => code === wanted);
    await (has("git_tampered") ? target.discard() : target.takeBack());
    await (has("upstream_tampered") ? upstream.discard() : upstream.takeBack());
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/validate-by-command.js




async function validateByCommand(facts, command) {
    const { argv, environment, limits, signal } = command;
    const { end, tail } = await runProgram({
        ...{ argv, cwd: facts.worktree, env: environment.env, runId: facts.runId, limits, signal },
        ...{ logFile: external_node_path_.join(facts.folder, "validate.log"), secrets: environment.secrets },
    });
    await takeBackFolder(facts.folder);
    if (end.kind === "interrupted")
        return { kind: "interrupted" };
    if (end.kind === "exited")
        return end.code === 0 ? { kind: "valid" } : { kind: "invalid", code: end.code, tail };
    const sentence = `The command of \`validate\`, "${argv[0]}", ${describeEnd(end, limits)}, so it is not known whether the result is valid.`;
    return { kind: "failed", sentence, tail };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/validate-work.js














async function validateWork(run, work) {
    const { validation } = run.settings;
    if (validation.kind === "content")
        return validateContentOf(run, work, validation.root);
    if (validation.kind === "command")
        return runCommand(run, work, validation.argv);
    return { kind: "valid", note: { kind: "none" }, contentChanges: null, report: null };
}
function refuseScope(violations) {
    const problems = violations.map(({ code, path: file, message }) => {
        return { code, file, line: null, severity: "error", reason: message };
    });
    const sentence = `The updater broke ${(0,count/* count */.U9)(violations.length, "rule")}: ${violations[0]?.message ?? ""} Nothing was pushed.`;
    const holdsSecret = violations.some(({ code }) => code === "secret_found");
    return { kind: "invalid", reason: "scope", sentence, problems, report: null, holdsSecret };
}
async function validateContentOf(run, work, folder) {
    const { git } = run.target;
    const root = folder === "." ? "" : folder;
    const [tree, base] = [await (0,content_commit/* openContentCommit */.l)(git, work.commit, root), await (0,content_commit/* openContentCommit */.l)(git, work.base, root)];
    const auditDate = work.isFresh ? run.runtime.now().toISOString().slice(0, 10) : null;
    const baseline = await (0,validate_content/* validateContent */.m)({ tree: base, root });
    const compared = (0,compare_reports/* compareReports */.l)(await (0,validate_content/* validateContent */.m)({ tree, base, root, auditDate }), baseline);
    const report = external_node_path_.join(run.folder, "report.json");
    await (0,promises_.writeFile)(report, (0,print_report/* printReport */.Y)(compared), { mode: 0o600 });
    if (!compared.ok)
        return refuseContent(compared, report);
    const { new: newWarnings, fixed: fixedWarnings } = compared.baseline ?? { new: 0, fixed: 0 };
    return {
        kind: "valid",
        note: { kind: "content", counts: compared.counts, newWarnings, fixedWarnings },
        contentChanges: listContentChanges(await (0,read_content/* readContent */.c)(base), await (0,read_content/* readContent */.c)(tree)),
        report,
    };
}
function refuseContent(compared, report) {
    const problems = compared.issues
        .filter(({ level, isNew }) => level === "error" || isNew)
        .map(({ level, code, path: file, line, message }) => {
        return { code, file, line, severity: level, reason: message };
    });
    const sentence = `The content is not valid, so nothing was pushed. ${(0,render_report/* describeReport */.As)(compared)}`;
    return { kind: "invalid", reason: "content", sentence, problems, report, holdsSecret: false };
}
async function runCommand(run, { range, commit }, argv) {
    const { settings, runtime, signal } = run;
    const { facts, environment, scope } = planUpdater(run, range);
    const folders = await layOutRun(run, range, commit);
    const limits = {
        timeoutMs: settings.inputs["updater-timeout-min"] * 60_000,
        idleMs: settings.inputs["updater-idle-min"] * 60_000,
    };
    const verdict = await validateByCommand(facts, { argv, environment, limits, signal });
    const check = await checkScope(folders, scope);
    await takeBack(run, check);
    if (verdict.kind === "interrupted")
        return verdict;
    const tampered = check.violations.filter(({ code }) => code === "git_tampered" || code === "upstream_tampered");
    if (tampered.length > 0)
        return refuseScope(tampered);
    const program = argv.join(" ");
    if (verdict.kind === "valid")
        return { kind: "valid", note: { kind: "command", program }, contentChanges: null, report: null };
    for (const line of verdict.tail)
        runtime.log(line);
    if (verdict.kind === "failed") {
        const holdsSecret = check.violations.some(({ code }) => code === "secret_found");
        return { kind: "failed", reason: "no-verdict", sentence: verdict.sentence, holdsSecret };
    }
    const sentence = `"${program}" rejected the result (exit code ${verdict.code}). Nothing was pushed.`;
    return { kind: "invalid", reason: "command", sentence, problems: [], report: null, holdsSecret: false };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/commit-work.js






const MOST_SUBJECTS = 500;
async function commitWork(run, job, { base, changes, summary, isFresh, }) {
    const { settings, target, upstream, upstreamUrl, folder, isAllowed } = run;
    const { range } = job;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const date = await readCommitDate(upstream, range.head);
    if (date === null)
        throw new Error(`the upstream commit ${range.head} is not in the mirror`);
    const terms = {
        watch: settings.name,
        repository: upstreamUrl,
        range,
        author: settings.commitAuthor,
        date,
        isAllowed,
    };
    const composed = await composeCommit(target, { ...terms, base, changes, folder });
    const commit = job.isPushed && job.made !== null ? job.made.commit : composed.commit;
    const verdict = await validateWork(run, { range, commit, base, isFresh });
    if (verdict.kind !== "valid")
        return verdict;
    await (0,promises_.writeFile)(external_node_path_.join(folder, "summary.md"), summary, { mode: 0o600 });
    const message = await target.git.text(["log", "-1", "--format=%B", commit]);
    const [title = "", ...rest] = message.trim().split("\n");
    const proposal = {
        ...{ name: settings.name, upstream: upstreamUrl, base: range.base, head: range.head },
        subjects: await listSubjects(run, job),
        commits: Number(await upstream.git.text(["rev-list", "--count", `${range.base}..${range.head}`])),
        changedFiles: changes.length,
        changes: verdict.contentChanges,
        validation: verdict.note,
        summary,
        supersedes: job.supersedes.map(({ number }) => number),
        declined: job.declined.map(({ number }) => number),
        trailers: rest.filter((line) => line !== ""),
    };
    const { report } = verdict;
    const texts = renderBody(proposal);
    await (0,promises_.writeFile)(external_node_path_.join(folder, "body.md"), `${texts.whole}\n`, { mode: 0o600 });
    return { kind: "valid", commit, title, ...texts, changedFiles: changes.length, report, summary };
}
async function listSubjects({ upstream }, { range }) {
    const args = ["log", "-z", `--max-count=${MOST_SUBJECTS}`, "--format=%s", `${range.base}..${range.head}`];
    const text = await upstream.git.text(args);
    return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/compose-pull.js
function composePull({ settings, policy, journal }, { range, branch, settled, act }, { commit, title, body }) {
    return {
        ...{ name: settings.name, head: range.head, rangeBase: range.base, commit, branch, title, text: body, settled },
        base: policy.watch.target.base,
        labels: settings.labels,
        labelsAdopted: act === "resume" && journal.state?.pr?.head !== range.head,
    };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/ask-remote.js




const TRIES = 3;
const FIRST_WAIT_MS = 2000;
async function askUpstream(mirror, { branch, now, sleep }) {
    for (let tries = 1;; tries++) {
        const found = await mirror.readHead(branch);
        if (found.kind === "branch-missing")
            return found;
        if (found.kind === "head") {
            const committedAt = (await readCommitTime(mirror, found.sha)) ?? now;
            return { kind: "head", sha: found.sha, committedAt };
        }
        const message = ask_remote_describe(found.refusal);
        if (found.kind === "auth")
            return { kind: "auth", message, remedy: findRemedy(found.refusal) };
        if (tries === TRIES)
            return { kind: "unreachable", message };
        await sleep(FIRST_WAIT_MS * tries);
    }
}
async function fetchAll(mirror, what, sleep) {
    for (let tries = 1;; tries++) {
        const refusal = await mirror.fetch();
        if (refusal === null)
            return;
        if (refusal.kind === "refused" || tries === TRIES)
            throw stopFor(refusal, `${what} could not be fetched`);
        await sleep(FIRST_WAIT_MS * tries);
    }
}
function ask_remote_describe(refusal) {
    const reason = refusal.reasons.at(-1) ??
        (refusal.kind === "refused" ? `refused by ${(0,explain_refusal/* explainRefusal */.G)(refusal).rule}` : (0,compose_failure/* lastLine */.f)(refusal));
    return (reason || refusal.kind).trim().replace(/\.$/, "");
}
function findRemedy(refusal) {
    if (refusal.kind !== "refused")
        return null;
    const { rule } = refusal;
    const isAboutAccess = ["authentication", "permission", "no-repository"].includes(rule);
    return isAboutAccess ? null : (READING_REMEDIES[rule] ?? null);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/compare-bases.js




async function compareBases(target, { from, to }, changes) {
    const moved = from === to ? [] : await listDifferingPaths(target.git, from, to);
    const withFolders = (path) => [path, ...(0,plan_changes/* foldersAbove */.Zv)(path)].map(foldCase);
    const ours = new Set(changes.map(({ path }) => foldCase(path)));
    const above = new Set(changes.flatMap(({ path }) => (0,plan_changes/* foldersAbove */.Zv)(path).map(foldCase)));
    const paths = moved.filter((path) => withFolders(path).some((part) => ours.has(part)) || above.has(foldCase(path)));
    return paths.length === 0 ? { kind: "disjoint" } : { kind: "overlapping", paths: paths.map(decode_path/* showPath */.P8) };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/follow-base.js


async function followBase({ target, policy, runtime }, { base, changes }) {
    await fetchAll(target, "The target", runtime.sleep);
    const sha = await target.git.text(["rev-parse", "--verify", `refs/heads/${policy.watch.target.base}^{commit}`]);
    if (sha === base)
        return { kind: "same" };
    const { kind } = await compareBases(target, { from: base, to: sha }, changes);
    return { kind: "moved", sha, isDisjoint: kind === "disjoint" };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/keep-pull.js





const keep_pull_MOST_TRIES = 6;
const keep_pull_FIRST_WAIT_MS = 1000;
async function keepPull(repository, watch, { wanted, sleep }) {
    for (let tries = 1;; tries++) {
        const found = await confirmOpen(repository, watch, await listPullsOf(repository, watch, wanted.head));
        const kept = await keepFound(repository, wanted, found);
        if (kept !== null)
            return kept;
        try {
            const { head, base, title, body } = { ...wanted, head: wanted.branch, body: markPull(wanted, wanted.text) };
            const raw = await (0,pulls/* createPullRequest */.jC)(repository, { head, base, title, body });
            const created = toWatchPull(raw, watch, await watch.login());
            const pull = await keep_pull_keepOldest(repository, watch, created);
            return { kind: "created", pull, notes: await label(repository, wanted.labels, pull) };
        }
        catch (error) {
            if (tries >= keep_pull_MOST_TRIES || (!(0,pulls/* isTwinRefused */.Je)(error) && !(0,failure/* isOutage */.uD)(error)))
                throw error;
            await sleep(keep_pull_FIRST_WAIT_MS * 2 ** (tries - 1));
        }
    }
}
async function keepFound(repository, wanted, found) {
    const open = found.filter(({ state }) => state === "open");
    const [own, ...twins] = open.filter(({ isOurs }) => isOurs);
    if (own !== undefined) {
        for (const twin of twins)
            await (0,pulls/* closePullRequest */.d6)(repository, twin.number);
        const isUpdated = await updateText(repository, own, wanted);
        const notes = wanted.labelsAdopted ? await label(repository, wanted.labels, own) : [];
        return { kind: isUpdated ? "updated" : "adopted", pull: own, notes };
    }
    const [foreign] = open;
    if (foreign !== undefined)
        return { kind: "foreign", pull: foreign };
    const ended = found.findLast(({ isOurs, number }) => isOurs && !wanted.settled.includes(number));
    return ended === undefined ? null : { kind: "ended", pull: ended };
}
async function keep_pull_keepOldest(repository, watch, created) {
    const listed = await listPullsOf(repository, watch, created.head);
    const others = listed.filter(({ isOurs, state, number }) => isOurs && state === "open" && number !== created.number);
    const [oldest, ...twins] = [created, ...others].sort((a, b) => a.number - b.number);
    for (const twin of twins)
        await (0,pulls/* closePullRequest */.d6)(repository, twin.number);
    return oldest;
}
async function updateText(repository, pull, wanted) {
    const marker = readPullMarker(pull.body);
    if (marker === null || !marker.isTextOurs || marker.head !== wanted.head)
        return false;
    const body = markPull(wanted, wanted.text);
    if (pull.body.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd())
        return false;
    await (0,pulls/* updatePullRequest */.Ku)(repository, pull.number, { title: pull.title, body });
    return true;
}
async function label(repository, labels, pull) {
    const missing = labels.filter((name) => !pull.labels.some((other) => other.toLowerCase() === name.toLowerCase()));
    if (missing.length === 0)
        return [];
    const list = (names) => names.map((name) => `"${name}"`).join(", ");
    try {
        const { known, absent } = await (0,github_labels/* findLabels */.Tf)(repository, missing);
        const notes = absent.length === 0 ? [] : [`#${pull.number} did not get ${list(absent)}: the repository has no such label.`];
        if (known.length === 0 || (await (0,github_labels/* addLabels */.Nl)(repository, pull.number, known)) === "added")
            return notes;
        return [...notes, `#${pull.number} did not get ${list(known)}: GitHub did not accept one of them.`];
    }
    catch (error) {
        return [`#${pull.number} did not get its labels: ${(0,failure/* explainUnanswered */.gV)(error)}.`];
    }
}

// EXTERNAL MODULE: ./build/src/git/push.js
var push = __webpack_require__(6179);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/push-branch.js


async function pushBranch(target, watch, wanted) {
    requireOwn(watch, wanted.branch);
    const result = await (0,push/* push */.V)(target.git, wanted);
    if (result.kind === "pushed")
        return result;
    return push_branch_judge(await target.readHead(wanted.branch), wanted, result);
}
async function deleteBranch(target, watch, { branch, sha }) {
    requireOwn(watch, branch);
    const result = await (0,push/* push */.V)(target.git, { commit: "", branch, expected: sha });
    if (result.kind === "pushed")
        return result;
    const now = await target.readHead(branch);
    if (now.kind === "branch-missing")
        return { kind: "pushed" };
    return now.kind === "head" && now.sha !== sha ? { kind: "moved", tip: now.sha } : { kind: "failed", refusal: result };
}
function push_branch_judge(now, { commit, expected }, refusal) {
    const tip = now.kind === "head" ? now.sha : null;
    if (tip === commit)
        return { kind: "pushed" };
    const isKnown = now.kind === "head" || now.kind === "branch-missing";
    return isKnown && tip !== expected ? { kind: "moved", tip } : { kind: "failed", refusal };
}
function requireOwn(watch, branch) {
    if (readBranchHead(watch, branch) === null)
        throw new Error(`"${branch}" is not a branch of the watch "${watch}"`);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/push-work.js



const RULES = "Exempt the token's account from the rule, or exclude the branches autoupdate/** from it (Settings, Rules or Branches).";
const REMEDIES = {
    permission: "Give the job `permissions: contents: write`, or pass a token that may write to the repository.",
    authentication: "Check the token: it is wrong, has expired, was revoked, or belongs to another server.",
    protection: RULES,
    ruleset: RULES,
    signature: RULES,
    workflows: "Remove .github/workflows from `allowed-paths`, or pass a token with the workflow permission.",
};
async function pushWork(run, { branch, expected }, commit) {
    const wanted = { commit, branch, expected };
    const result = await pushPatiently(run, () => pushBranch(run.target, run.settings.name, wanted));
    if (result.kind === "failed")
        throw stopFor(result.refusal, `The branch "${branch}" could not be pushed`, REMEDIES);
    return result.kind;
}
async function pushPatiently(run, push) {
    const attempt = async () => {
        await run.requireLock();
        return push();
    };
    const refusalOf = (result) => (result.kind === "failed" ? result.refusal : null);
    return retryFaults(attempt, { refusalOf, runtime: run.runtime });
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/settle-proposal.js


function endProposal({ runtime }, { range, supersedes }, { commit, pull }) {
    const { number, url, author } = pull;
    return [
        ...supersede(supersedes, (0,times/* formatTime */.fU)(runtime.now())),
        { kind: "set-pull", pull: { number, url, head: range.head, headSha: commit, author } },
        { kind: "advance", cursor: "lastProposedCommit", to: range.head },
        ...finish(),
    ];
}
function endWithoutWork({ runtime }, { range, supersedes }, closed) {
    return [
        ...supersede([...supersedes, ...closed], (0,times/* formatTime */.fU)(runtime.now())),
        { kind: "set-pull", pull: null },
        { kind: "advance", cursor: "lastMergedCommit", to: range.head },
        { kind: "advance", cursor: "lastProposedCommit", to: range.head },
        ...finish(),
    ];
}
function endInFailure({ journal, policy, runtime }, { range }) {
    const now = (0,times/* formatTime */.fU)(runtime.now());
    const { maxFailures } = policy;
    const failures = countFailure(journal.state?.failures ?? null, { head: range.head, now, maxFailures });
    return [{ kind: "clear-journal" }, { kind: "set-failures", failures }];
}
function supersede(pulls, at) {
    return pulls.map(({ number, head }) => ({ kind: "supersede", pull: { number, head, at } }));
}
function finish() {
    return [{ kind: "clear-journal" }, { kind: "set-failures", failures: null }];
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/propose.js












const MOST_ROUNDS = 6;
async function propose_propose(run, job) {
    const { journal, repository, runtime, settings, watch } = run;
    const { sleep } = runtime;
    const startedMs = runtime.elapsedMs();
    let { base, made } = job;
    let reruns = 0;
    let work;
    for (let rounds = 1;; rounds++) {
        const isFresh = made === null;
        if (isFresh)
            await journal.write([begin(run, job, { base, stage: "prepared" })]);
        const leftMs = settings.inputs["updater-timeout-min"] * 60_000 - (runtime.elapsedMs() - startedMs);
        const begun = made === null ? await makeWork(run, job.range, { base, leftMs }) : await reuseWork(run, job.range, made);
        if (begun.kind !== "made")
            return begun.kind === "failed" ? { kind: "failed", work: begun } : begun;
        if (isFresh)
            await journal.write([reach(run, "updated")]);
        const { violations, changes } = begun.scope;
        if (violations.length > 0)
            return { kind: "failed", work: refuseScope(violations) };
        if (changes.length === 0)
            return { kind: "empty" };
        const committed = await commitWork(run, job, { base, changes, summary: begun.summary, isFresh });
        if (committed.kind === "interrupted")
            return committed;
        if (committed.kind !== "valid")
            return { kind: "failed", work: committed };
        if (isFresh)
            await journal.write([reach(run, "validated")]);
        work = committed;
        await keepCommit(run.target, job.range.head, work.commit);
        if (settings.isDryRun || settings.inputs.phase === "prepare")
            return { kind: "prepared", work };
        await journal.write([begin(run, job, { base, stage: "committed", commit: work.commit })]);
        if (job.isPushed)
            break;
        const move = await followBase(run, { base, changes });
        if (move.kind === "same")
            break;
        if (rounds >= MOST_ROUNDS || (!move.isDisjoint && ++reruns > 1))
            throw moved(job);
        made = move.isDisjoint ? { commit: work.commit, from: base, summary: begun.summary } : null;
        base = move.sha;
    }
    if (!job.isPushed && (await pushWork(run, job, work.commit)) === "moved")
        return { kind: "again" };
    await journal.write([reach(run, "pushed")]);
    await run.requireLock();
    const pull = await keepPull(repository, watch, { wanted: composePull(run, job, work), sleep });
    if (pull.kind === "ended" || pull.kind === "foreign")
        return { kind: "again" };
    await journal.write([reach(run, "pr")]);
    const notes = [];
    for (const { number, headSha } of job.supersedes) {
        await run.requireLock();
        const reason = `#${pull.pull.number} replaces this pull request, because the upstream branch is now at ${job.range.head.slice(0, 12)}.`;
        const closed = await closeSuperseded(repository, watch, {
            superseded: { number, headSha, by: job.range.head, reason },
            sleep,
        });
        if (closed === "changed")
            notes.push(`#${number} stays open, because a person has just pushed to it.`);
    }
    await journal.write(endProposal(run, job, { commit: work.commit, pull: pull.pull }));
    return { kind: "proposed", work, pull, notes };
}
function begin({ id: runId, runtime }, { range: { head, base }, branch }, { base: targetBase, stage, commit = null }) {
    const at = (0,times/* formatTime */.fU)(runtime.now());
    return { kind: "start", inFlight: { runId, head, base, targetBase, branch, stage, commit, at } };
}
function reach({ runtime }, stage) {
    return { kind: "reach", stage, commit: null, at: (0,times/* formatTime */.fU)(runtime.now()) };
}
function moved({ range }) {
    const sentence = `The base branch kept changing the same files as the work for ${range.head.slice(0, 12)}. The next run starts from the new tip of the base branch.`;
    return new RunStopped("failed", "base-moved", sentence);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/run-folders.js



const WORK = ["target", "upstream", "home", "tmp", "scanned"];
const FAILED = "failed";
const MOST_KEPT = 20;
async function sweepRuns({ runsFolder, id, target, journal }) {
    const others = (await (0,promises_.readdir)(runsFolder).catch(() => []))
        .filter((name) => name !== id)
        .sort()
        .reverse();
    let hasFailed = false;
    for (const [index, name] of others.entries()) {
        const folder = external_node_path_.join(runsFolder, name);
        const isFailed = !hasFailed && (await run_folders_exists(external_node_path_.join(folder, FAILED)));
        hasFailed ||= isFailed;
        const isNeeded = isFailed || name === journal.state?.inFlight?.runId;
        if (index >= MOST_KEPT && !isNeeded)
            await (0,remove_folder/* removeFolder */.v$)(folder);
        else if (!isFailed)
            await removeWork(folder);
    }
    await target.git.run(["worktree", "prune"]);
}
async function clearRun({ folder, target }) {
    await removeWork(folder);
    await target.git.run(["worktree", "prune"]);
}
async function keepFailedRun({ folder }) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)(external_node_path_.join(folder, FAILED), "", { mode: 0o600 });
}
async function discardRun({ folder, target }) {
    await (0,remove_folder/* removeFolder */.v$)(folder);
    await target.git.run(["worktree", "prune"]);
}
async function removeWork(folder) {
    for (const name of WORK)
        await (0,remove_folder/* removeFolder */.v$)(external_node_path_.join(folder, name));
}
async function run_folders_exists(file) {
    return (0,promises_.stat)(file).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(7289);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/work-bundle.js






const GIT = "work.bundle";
const FACTS = "work.json";
const SUMMARY = "summary.md";
const REPORT = "report.json";
const REF = "refs/pipekeeper/bundle";
async function writeBundle({ target, settings }, { range: { base, head } }, work) {
    const folder = requireFolder(settings.bundle);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { commit, summary, report } = work ?? { commit: null, summary: "", report: null };
    await (0,promises_.writeFile)(external_node_path_.join(folder, FACTS), `${JSON.stringify({ base, head, commit }, null, 2)}\n`);
    await (0,promises_.writeFile)(external_node_path_.join(folder, SUMMARY), summary);
    if (commit === null)
        return;
    await target.git.text(["update-ref", REF, commit]);
    await target.git.text(["bundle", "create", "--quiet", external_node_path_.join(folder, GIT), `${commit}^..${REF}`]);
    if (report !== null)
        await (0,promises_.copyFile)(report, external_node_path_.join(folder, REPORT));
}
async function readBundle({ bundle }) {
    const folder = requireFolder(bundle);
    const text = await (0,read_optional_file/* readOptionalFile */.p)(external_node_path_.join(folder, FACTS));
    if (text === null) {
        throw new errors/* UserError */.y(`bundle: "${folder}" contains no prepared work. Run the phase publish only if the outcome of prepare is "prepared".`);
    }
    const facts = parse(text.toString());
    if (facts === null)
        throw new errors/* UserError */.y(`bundle: "${external_node_path_.join(folder, FACTS)}" is damaged. Prepare the work again.`);
    return { ...facts, summary: readSummary(external_node_path_.join(folder, SUMMARY), []) };
}
async function fetchBundle({ target, settings }, { commit }) {
    if (commit === null)
        return;
    const file = external_node_path_.join(requireFolder(settings.bundle), GIT);
    const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--end-of-options", file];
    const { code, stderr } = await target.git.run([...args, `+${REF}:${REF}`]);
    const tip = code === 0 ? await target.git.text(["rev-parse", "--verify", REF]) : null;
    if (tip === commit)
        return;
    const why = code === 0 ? "it contains another commit" : stderr.trim().split("\n")[0];
    throw new errors/* UserError */.y(`bundle: "${file}" cannot be used (${why}). Prepare the work again.`);
}
function requireFolder(folder) {
    if (folder === null)
        throw new Error("a phase without a bundle");
    return folder;
}
function parse(text) {
    try {
        const { base, head, commit } = JSON.parse(text);
        const isUsable = [base, head, commit ?? base].every((sha) => CommitSha.safeParse(sha).success);
        return isUsable && commit !== undefined ? { base, head, commit } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/propose-work.js
















async function proposeWork(run, { act, facts, result }) {
    const { settings, target, journal } = run;
    const bundled = settings.inputs.phase === "publish" && act.kind === "run" ? await readBundle(settings) : null;
    if (bundled !== null)
        await fetchBundle(run, bundled);
    const job = await planJob(act, facts, {
        ...{ name: settings.name, bundled },
        parentOf: (commit) => target.git.text(["rev-parse", "--verify", `${commit}^1`]),
        summaryOf: (id) => readSummary(external_node_path_.join(run.runsFolder, id, "summary.md"), []),
    });
    await sweepRuns(run);
    if (settings.stateKind === "ref")
        journal.note([{ kind: "claim", claim: claimOf(run) }]);
    const isEmpty = bundled?.commit === null;
    const proposed = isEmpty ? { kind: "empty" } : await propose_propose(run, job);
    const updaterRan = job.made === null && !isEmpty;
    const known = { ...result, branch: job.branch, rangeBase: job.range.base, updaterRan };
    return settle(run, { job, proposed, facts, known });
}
async function settle(run, { job, proposed, facts, known }) {
    const { journal, settings } = run;
    switch (proposed.kind) {
        case "again":
            return "again";
        case "interrupted":
            await clearRun(run);
            journal.note([{ kind: "clear-journal" }]);
            return { ...known, outcome: "interrupted", reason: "signal", exitCode: 1, sentence: INTERRUPTED };
        case "empty":
            return endEmpty(run, { job, facts, known });
        case "failed":
            return endFailed(run, job, { known, work: proposed.work });
        case "prepared":
            return endPrepared(run, job, { known, work: proposed.work });
        case "proposed": {
            const { work, pull } = proposed;
            const notes = [
                ...pull.notes,
                ...proposed.notes,
                ...(await closeOldIssue(run)),
                ...noteApproval(pull.kind, pull.pull.author),
            ];
            await clearRun(run);
            const isNew = pull.kind === "created";
            const outcome = job.number !== null ? "updated" : isNew && job.act !== "adopt" ? "proposed" : "adopted";
            const verb = { updated: "Updated", proposed: "Opened", adopted: isNew ? "Opened" : "Adopted" }[outcome];
            const range = `${job.range.base.slice(0, 12)}..${job.range.head.slice(0, 12)}`;
            const sentence = `${verb} pull request #${pull.pull.number} with ${(0,count/* count */.U9)(work.changedFiles, "changed file")} for ${range}.`;
            return {
                ...known,
                ...propose_work_describe(work),
                outcome,
                sentence,
                exitCode: 0,
                pull: pull.pull,
                notes,
                details: cut(work.whole),
            };
        }
        default:
            return proposed;
    }
    function cut(whole) {
        return settings.isDryRun ? whole : whole.slice(0, 500_000);
    }
}
async function endEmpty(run, { job, facts, known }) {
    const { journal, repository, runtime, settings, watch } = run;
    const own = facts.pulls.filter(({ number }) => number === job.number);
    const open = [...job.supersedes, ...own];
    const head = job.range.head.slice(0, 12);
    const notes = [];
    if (settings.inputs.phase === "prepare" && !settings.isDryRun) {
        await clearRun(run);
        await writeBundle(run, job, null);
        const sentence = `The updater had nothing to change up to ${head}. The phase publish records that from "${settings.bundle}".`;
        return { ...known, outcome: "prepared", reason: "no-change", sentence, exitCode: 0, changedFiles: 0 };
    }
    for (const { number, headSha } of settings.isDryRun ? [] : open) {
        await run.requireLock();
        const reason = `The updater changed nothing up to the upstream commit ${head}, so this pull request is no longer needed.`;
        const superseded = { number, headSha, by: job.range.head, reason };
        if ((await closeSuperseded(repository, watch, { superseded, sleep: runtime.sleep })) === "changed")
            notes.push(`#${number} stays open, because a person has just pushed to it.`);
    }
    await journal.write(endWithoutWork(run, job, own));
    await clearRun(run);
    const sentence = `The updater had nothing to change up to ${head}, so the baseline ${settings.isDryRun ? "would move" : "moved"} there.`;
    return { ...known, outcome: "advanced", reason: "no-change", sentence, exitCode: 0, changedFiles: 0, notes };
}
async function endFailed(run, job, { known, work }) {
    await run.journal.write(endInFailure(run, job));
    await (work.holdsSecret ? discardRun(run) : keepFailedRun(run));
    const { reason, sentence } = work;
    const failed = {
        ...known,
        outcome: "failed",
        reason,
        sentence,
        nextAt: run.journal.state?.failures?.nextAt ?? null,
    };
    if (work.kind === "failed")
        return { ...failed, exitCode: 1 };
    return { ...failed, exitCode: 2, problems: work.problems, ...(work.report === null ? {} : { report: work.report }) };
}
async function endPrepared(run, job, { known, work }) {
    const { settings } = run;
    const files = `${(0,count/* count */.U9)(work.changedFiles, "changed file")}`;
    const shared = { ...known, ...propose_work_describe(work), exitCode: 0, details: work.whole };
    await clearRun(run);
    if (settings.isDryRun) {
        const sentence = `Would ${job.number === null ? "open a pull request" : `update pull request #${job.number}`} with ${files}. Nothing was written.`;
        return { ...shared, outcome: "dry-run", sentence };
    }
    await writeBundle(run, job, work);
    return {
        ...shared,
        outcome: "prepared",
        sentence: `Prepared a commit with ${files} in "${settings.bundle}", to be published.`,
    };
}
function propose_work_describe({ commit, changedFiles, report }) {
    return { commit, changedFiles, ...(report === null ? {} : { report }) };
}
function claimOf({ settings, runtime, id }) {
    const updaterTimeoutMin = settings.inputs["updater-timeout-min"];
    const run = runNameOf({ runtime, id });
    return makeClaim({ now: (0,times/* formatTime */.fU)(runtime.now()), nonce: id, run, updaterTimeoutMin });
}
async function closeOldIssue({ journal, repository, watch }) {
    try {
        await closeDriftIssue(repository, watch);
        if (journal.state?.drift !== undefined)
            journal.note([{ kind: "set-drift", drift: null }]);
        return [];
    }
    catch (error) {
        (0,failure/* explainUnanswered */.gV)(error);
        return [];
    }
}
function noteApproval(kind, author) {
    if (kind !== "created" || author !== viewer/* WORKFLOW_LOGIN */.sw)
        return [];
    return [
        "The pull request was opened with the workflow's own token, so its workflows wait until a person approves them. Pass the token of a GitHub App as `token` to have them start at once.",
    ];
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/render-fault.js


function renderFault(fault, { name, upstream }) {
    switch (fault.reason) {
        case "state-invalid":
            return `${fault.place} is not a state of the watch "${name}": ${(0,clean/* toOneLine */.GX)(fault.found)}. Run once with \`force-init: true\` and \`init\` set to an upstream commit, or remove what is there, so that the state is rebuilt from the pull requests.`;
        case "auth":
            if (fault.remedy !== null)
                return `The upstream repository ${upstream.url} could not be read: ${(0,clean/* toOneLine */.GX)(fault.message)}. ${fault.remedy}`;
            if ((0,external_node_path_.isAbsolute)(upstream.url) || /^file:/i.test(upstream.url))
                return `The upstream repository ${upstream.url} could not be read: ${(0,clean/* toOneLine */.GX)(fault.message)}. Check the path and its permissions.`;
            return `The upstream repository ${upstream.url} refused access: ${(0,clean/* toOneLine */.GX)(fault.message)}. Check the credentials for it.`;
        case "already-initialized":
            return `The watch "${name}" already has a state, so \`init\` did nothing. Add \`force-init: true\` to replace the state, or use \`advance-to\` to move forward.`;
        case "not-an-ancestor":
            return `\`${fault.input}\` is ${fault.sha}, which is not part of the branch "${upstream.branch}" (now at ${fault.head}). Expected a commit of that branch.`;
        case "behind-cursor":
            return `\`advance-to\` is ${fault.sha}, which does not come after ${fault.cursor}. Everything up to that commit is already handled. Use \`init\` with \`force-init: true\` to go back.`;
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/render-hold.js


const SHOWN = 10;
function renderHold(hold, { upstream, target }) {
    switch (hold.reason) {
        case "baseline-unknown": {
            const { commit } = hold;
            const pull = hold.pullUrl === "" ? "" : ` (${(0,clean/* toOneLine */.GX)(hold.pullUrl)})`;
            return `${hold.place} is from an older tool, and its last pull request${pull} is neither merged nor open, so nobody knows what ${target.base} contains. Run once with \`force-init: true\` and \`init: ${commit}\` if ${target.base} contains everything up to that commit, or with another commit.`;
        }
        case "upstream-branch-missing": {
            const others = hold.branches.length === 0 ? "and no other branches either" : `but ${render_hold_listNames(hold.branches)}`;
            return `The upstream repository has no branch "${(0,clean/* toOneLine */.GX)(hold.branch)}", ${others}. Set \`upstream-branch\` to the branch to watch.`;
        }
        case "history-rewritten": {
            const common = hold.mergeBase === null
                ? "they have no commit in common"
                : `their last common commit is ${render_hold_short(hold.mergeBase)}`;
            const rebase = hold.mergeBase === null ? "" : "`on-rewrite: rebase-base` to continue from there, ";
            return `The upstream history was rewritten: ${render_hold_short(hold.to)} does not contain ${render_hold_short(hold.from)}, and ${common}. Set ${rebase}\`on-rewrite: accept\` to continue from the new head, or \`init\` with a commit and \`force-init: true\`.`;
        }
        case "base-missing":
            return `The upstream repository ${upstream.url} no longer has the commit ${render_hold_short(hold.commit)}, which ${target.base} was updated to. Run once with \`force-init: true\` and \`init\` set to the commit to continue from.`;
        case "superseded-reopened":
            return `Pull request #${hold.number} was replaced by a newer one, and a person reopened it. Merge it or close it again.`;
        case "foreign-pull":
            return `Pull request #${hold.number} by ${(0,clean/* toOneLine */.GX)(hold.author)} is open on our branch ${hold.branch}. Merge it or close it.`;
        case "branch-modified": {
            const commits = describeCommits(hold.commits);
            if (hold.number === null)
                return `The branch ${hold.branch} has ${commits}, and no open pull request. Open one from it, or delete the branch so that it is created again.`;
            return `Pull request #${hold.number} has ${commits} on its branch ${hold.branch}, so it is not replaced. Merge it or close it.`;
        }
        case "nothing-watched":
            return `No file of the upstream repository at ${render_hold_short(hold.head)} matches \`upstream-paths\`, and neither does any file that changed. Correct \`upstream-paths\`: a path starts at the root without a slash, a folder ends in a slash or in /**, and upper and lower case differ.`;
        case "quarantined":
            return `${render_hold_short(hold.head)} failed ${(0,count/* count */.U9)(hold.count, "time")} and is no longer tried. Look at the log of its last run, then set \`retry: true\`, or \`advance-to\` if it needs no change.`;
        case "range-too-large": {
            const { range, cap, size, max } = hold;
            const [has, allowed] = cap === "max-bytes"
                ? describeSizes(size, max)
                : [(0,count/* count */.U9)(size, cap === "max-files" ? "file" : "commit"), String(max)];
            return `The range ${render_hold_short(range.base)}..${render_hold_short(range.head)} has ${has}, more than \`${cap}\` allows (${allowed}). Raise \`${cap}\`, or set \`advance-to\` to a later commit.`;
        }
    }
}
function describeSizes(size, max) {
    const sizes = [(0,count/* formatBytes */.z3)(size), (0,count/* formatBytes */.z3)(max)];
    return sizes[0] === sizes[1] ? [(0,count/* count */.U9)(size, "byte"), (0,count/* count */.U9)(max, "byte")] : sizes;
}
function describeCommits(commits) {
    const [first] = commits;
    if (first === undefined)
        return "commits that are not ours";
    const rest = commits.length === 1 ? "" : ` and ${(0,count/* count */.U9)(commits.length - 1, "more commit")}`;
    return `the commit ${render_hold_short(first.sha)} by ${(0,clean/* toOneLine */.GX)(first.author)}${rest}`;
}
function render_hold_listNames(names) {
    const shown = names.slice(0, SHOWN).map((name) => `"${(0,clean/* toOneLine */.GX)(name)}"`);
    const rest = names.length - shown.length;
    return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
function render_hold_short(sha) {
    return sha.slice(0, 12);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/render-decision.js




function renderDecision(act, { watch, isDryRun }) {
    const done = isDryRun ? "would set" : "set";
    const text = { outcome: null, reason: null, exitCode: 0, nextAt: null };
    switch (act.kind) {
        case "failed": {
            const sentence = renderFault(act, watch);
            return { ...text, outcome: "failed", reason: act.reason, exitCode: 1, sentence };
        }
        case "transient": {
            const sentence = `The upstream repository ${watch.upstream.url} could not be reached: ${(0,clean/* toOneLine */.GX)(act.message)}. The next run tries again.`;
            return { ...text, outcome: "transient", reason: "unreachable", exitCode: 1, sentence };
        }
        case "init-required": {
            const sentence = `There is no state for the watch "${watch.name}" yet, and no pull request to rebuild it from. Run it once with \`init: head\`, or with the upstream commit that ${watch.target.base} is up to date with.`;
            return { ...text, outcome: "init-required", exitCode: 3, sentence };
        }
        case "initialized": {
            const sentence = `This run ${done} the baseline to ${render_decision_short(act.to)}; later commits will be proposed.`;
            return { ...text, outcome: "initialized", sentence };
        }
        case "advanced":
            return { ...text, outcome: "advanced", reason: act.why, sentence: renderAdvance(act, done) };
        case "held":
            return { ...text, outcome: "held", reason: act.hold.reason, exitCode: 3, sentence: renderHold(act.hold, watch) };
        case "noop": {
            const nextAt = "nextAt" in act ? act.nextAt : null;
            return { ...text, outcome: "noop", reason: act.reason, sentence: renderNoop(act), nextAt };
        }
        case "waiting": {
            const sentence = `${render_decision_short(act.head)} waits until pull request #${act.number} is merged or closed. Set \`on-new-head: supersede\` to replace that pull request.`;
            return { ...text, outcome: "waiting", reason: "older-open", sentence };
        }
        case "closed-noop": {
            const sentence = `${render_decision_short(act.head)} was proposed in pull request #${act.number}, which a person closed. Set \`retry-closed: true\` to propose it again.`;
            return { ...text, outcome: "closed-noop", reason: "declined", sentence };
        }
        case "issue": {
            const { watchedFiles, commits } = act.size;
            const files = watchedFiles === 1 ? "1 watched file changes" : `${watchedFiles} watched files change`;
            const sentence = `${files} in the ${(0,count/* count */.U9)(commits, "commit")} of ${render_decision_describe(act.range)}; an issue reports it.`;
            return { ...text, reason: "drift", sentence };
        }
        case "resume": {
            const head = render_decision_short(act.inFlight.head);
            const sentence = act.isPushed
                ? `An earlier run pushed the commit for ${head}; this run finishes its pull request.`
                : `An earlier run made the commit for ${head}; this run pushes and proposes it.`;
            return { ...text, reason: "unfinished-run", sentence: sentence + renderSuccession(act) };
        }
        case "adopt": {
            const sentence = `The branch ${act.branch.name} has no pull request, so it is checked again and proposed.`;
            return { ...text, reason: "branch-without-pull", sentence: sentence + renderSuccession(act) };
        }
        case "run": {
            const again = act.number === null ? "" : ` again, for pull request #${act.number}`;
            const sentence = `The updater ${isDryRun ? "would run" : "runs"} on ${render_decision_describe(act.range)}${again}.${renderSuccession(act)}`;
            return { ...text, reason: act.number === null ? "new-head" : "retry", sentence };
        }
    }
}
function renderAdvance({ to, why }, done) {
    if (why === "advance-to")
        return `This run ${done} the baseline to ${render_decision_short(to)}, as \`advance-to\` says.`;
    if (why === "no-watched-files")
        return `No watched file changed, so this run ${done} the baseline to ${render_decision_short(to)} without running the updater.`;
    return `Upstream history was rewritten, and \`on-rewrite: accept\` is set: this run ${done} the baseline to ${render_decision_short(to)}.`;
}
function renderNoop(noop) {
    const head = render_decision_short(noop.head);
    switch (noop.reason) {
        case "up-to-date":
            return `Everything up to ${head} is merged or needed no change.`;
        case "already-open":
            return `${head} is already proposed in pull request #${noop.number}.`;
        case "still-valid":
            return `No watched file changed between pull request #${noop.number} and ${head}, so the pull request stays as it is.`;
        case "issue-open":
            return `Issue #${noop.issue} already reports the drift up to ${head}.`;
        case "issue-closed":
            return `Issue #${noop.issue} reported this drift, and a person closed it, so it is not reported again until another watched file changes. Set \`retry-closed: true\` to report it now.`;
        case "cooldown":
            return `${head} is too new, so it waits until ${noop.nextAt} (\`cooldown-hours\`).`;
        case "backoff":
            return `${head} failed ${(0,count/* count */.U9)(noop.count, "time")} and is not tried again before ${noop.nextAt}. Set \`retry: true\` to try now.`;
    }
}
function renderSuccession({ supersedes, declined }) {
    const replaced = supersedes.map(({ number }) => `#${number}`).join(", ");
    const closed = declined.map(({ number }) => `#${number}`).join(", ");
    return `${replaced && ` It replaces ${replaced}.`}${closed && ` It includes what ${closed} proposed.`}`;
}
function render_decision_describe({ base, head }) {
    return `${render_decision_short(base)}..${render_decision_short(head)}`;
}
function render_decision_short(sha) {
    return sha.slice(0, 12);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/render-drift.js




const MAX_COMMITS = 50;
const MAX_FILES = 200;
async function renderDrift({ upstream, upstreamUrl, settings, isWatched }, { range, size }) {
    const { base, head } = range;
    const { git } = upstream;
    const log = await git.text(["log", "-z", "--reverse", "--format=%H %s", `${base}..${head}`]);
    const commits = log.split("\0").filter((line) => line !== "");
    const [first = head] = commits[0]?.split(" ", 1) ?? [];
    const since = (await readCommitTime(upstream, first)) ?? "";
    const files = (await listDifferingPaths(git, base, head)).filter(isWatched);
    const link = (0,markdown/* renderLink */.BK)((0,markdown/* codeSpan */.SS)(`${base.slice(0, 12)}..${head.slice(0, 12)}`), compareUrl(upstreamUrl, base, head));
    const newest = commits.slice(-MAX_COMMITS).reverse();
    const text = [
        `${(0,markdown/* codeSpan */.SS)(upstreamUrl)} has moved: ${(0,count/* count */.U9)(size.commits, "commit")} in ${link}${since === "" ? "" : `, the oldest from ${since.slice(0, 10)}`}. ${(0,count/* count */.U9)(files.length, "watched file differs", "watched files differ")}.`,
        "### Files",
        listAll(files.slice(0, MAX_FILES).map((file) => (0,markdown/* codeSpan */.SS)(file)), files.length, "file"),
        "### Commits",
        listAll(newest.map((line) => `${(0,markdown/* codeSpan */.SS)(line.slice(0, 12))} ${(0,markdown/* escapeCell */.kq)(line.slice(line.indexOf(" ") + 1))}`), commits.length, "commit"),
        "This issue is kept up to date, and closed once everything is handled.",
    ];
    return { title: `Upstream of ${settings.name} has moved`, text: text.join("\n\n") };
}
function listAll(shown, all, noun) {
    const more = all - shown.length;
    return [...shown.map((line) => `- ${line}`), ...(more > 0 ? [`- and ${(0,count/* count */.U9)(more, `more ${noun}`)}`] : [])].join("\n");
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/apply.js











const SENTENCE_POINTS = 2000;
async function apply(run, facts, { settle, obsoleteBranches, takenBack, act }) {
    const { journal, settings, policy } = run;
    const { outcome, reason, sentence, exitCode, nextAt } = renderDecision(act, policy);
    journal.note(settle);
    const result = {
        ...{ outcome: outcome ?? "dry-run", reason, sentence, exitCode, nextAt },
        upstreamHead: facts.upstream.kind === "head" ? facts.upstream.sha : null,
        rangeBase: "range" in act ? act.range.base : (journal.state?.lastMergedCommit ?? null),
        ...describePull(run, act, facts),
        ...("issue" in act && act.issue !== null ? { issueNumber: act.issue } : {}),
    };
    const head = result.upstreamHead ?? "";
    const closed = await closeTakenBack(run, takenBack, head);
    const drift = await closeDrift(run, act, head);
    result.sentence += closed.sentence + drift.sentence;
    if (drift.issueNumber !== null)
        result.issueNumber = drift.issueNumber;
    const noted = [...noteUnmatchedPaths(facts, act), ...closed.notes, ...drift.notes];
    if (settings.isDryRun && settings.inputs["no-updater"])
        return { ...result, notes: noted };
    const notes = [...noted, ...(settings.isDryRun ? [] : await removeBranches(run, obsoleteBranches))];
    const add = (more) => ({ ...more, notes: [...notes, ...(more.notes ?? [])] });
    const addTo = (end) => (end === "again" ? end : add(end));
    switch (act.kind) {
        case "held":
            return add(await apply_hold(run, act, result));
        case "issue":
            return addTo(await reportDrift(run, act, result));
        case "run":
        case "resume":
        case "adopt":
            return addTo(await proposeWork(run, { act, facts, result }));
        default:
            return add(result);
    }
}
function describePull({ runtime, targetName }, act, { pulls }) {
    const number = "number" in act ? act.number : null;
    if (number === null)
        return {};
    const pull = pulls.find((each) => each.number === number);
    const url = `${runtime.env.GITHUB_SERVER_URL || "https://github.com"}/${targetName}/pull/${number}`;
    if (pull === undefined)
        return { pull: { number, url } };
    return { pull: { number, url: pull.url }, branch: pull.branch, commit: pull.headSha };
}
function noteUnmatchedPaths({ range, upstream }, act) {
    if (upstream.kind !== "head" || (act.kind === "held" && act.hold.reason === "nothing-watched"))
        return [];
    const size = range?.kind === "ahead" ? range.size : range?.kind === "rewritten" ? range.mergeBase?.size : undefined;
    return (size?.unmatchedPaths ?? []).map((line) => `upstream-paths: "${(0,clean/* toOneLine */.GX)(line)}" matches no file of the upstream repository at ${upstream.sha.slice(0, 12)}. Correct it or remove it.`);
}
async function removeBranches(run, branches) {
    const notes = [];
    for (const { name: branch, sha } of branches) {
        const { kind } = await pushPatiently(run, () => deleteBranch(run.target, run.settings.name, { branch, sha }));
        if (kind !== "pushed")
            notes.push(`The merged branch "${branch}" could not be deleted.`);
    }
    return notes;
}
async function apply_hold(run, { key, number }, result) {
    const { journal, settings, repository, watch, runtime } = run;
    const held = journal.state?.held ?? null;
    if (number === null || settings.isDryRun || (held?.key === key && held.commented))
        return result;
    await run.requireLock();
    const fault = await postHold(repository, watch, {
        hold: { number, key, text: (0,markdown/* escapeCell */.kq)(result.sentence, SENTENCE_POINTS) },
        sleep: runtime.sleep,
    });
    if (fault === null && held !== null)
        journal.note([{ kind: "hold", held: { ...held, commented: true } }]);
    return fault === null ? result : { ...result, notes: [fault] };
}
async function reportDrift(run, act, result) {
    const { journal, policy, repository, watch, runtime, settings } = run;
    const { range, issue: number } = act;
    const wanted = { ...(await renderDrift(run, act)), range, labels: settings.labels };
    if (settings.isDryRun)
        return { ...result, details: wanted.text };
    await run.requireLock();
    const kept = await keepDriftIssue(repository, watch, { wanted, number, sleep: runtime.sleep });
    if (kept.kind === "closed")
        return "again";
    const { kind, issue, notes } = kept;
    const ended = { ...result, issueNumber: issue.number, notes };
    if (kind === "edited")
        return { ...ended, ...describeEdited(issue.number) };
    journal.note([{ kind: "set-drift", drift: { number: issue.number, ...range, paths: [...policy.watchedPaths] } }]);
    const outcome = kind === "opened" ? "issue-opened" : kind === "updated" ? "issue-updated" : "noop";
    return { ...ended, outcome };
}
function describeEdited(number) {
    const sentence = `Somebody has edited the text of issue #${number}, so it stays as it is. Close it to have the next change upstream reported in a new issue.`;
    return { outcome: "noop", reason: "issue-edited", sentence };
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/inputs.js

const inputs_inputs = {
    name: inputs/* input */.hF.optionalText(),
    upstream: inputs/* input */.hF.optionalText(),
    "upstream-remote": inputs/* input */.hF.optionalText(),
    "upstream-branch": inputs/* input */.hF.optionalText(),
    "upstream-paths": inputs/* input */.hF.lines(),
    target: inputs/* input */.hF.optionalText(),
    "base-branch": inputs/* input */.hF.optionalText(),
    "allowed-paths": inputs/* input */.hF.lines(),
    validate: inputs/* input */.hF.text(),
    updater: inputs/* input */.hF.optionalText(),
    instructions: inputs/* input */.hF.optionalText(),
    "codex-bin": inputs/* input */.hF.optionalText(),
    "codex-model": inputs/* input */.hF.optionalText(),
    "codex-effort": inputs/* input */.hF.optionalText(),
    "updater-env": inputs/* input */.hF.lines(),
    "updater-timeout-min": inputs/* input */.hF.decimal(0.001),
    "updater-idle-min": inputs/* input */.hF.decimal(0.001),
    state: inputs/* input */.hF.optionalText(),
    "state-path": inputs/* input */.hF.optionalText(),
    "state-ref": inputs/* input */.hF.optionalText(),
    "lock-path": inputs/* input */.hF.optionalText(),
    token: inputs/* input */.hF.secret(),
    "token-file": inputs/* input */.hF.optionalText(),
    "bot-login": inputs/* input */.hF.optionalText(),
    "commit-author": inputs/* input */.hF.text(),
    "on-new-head": inputs/* input */.hF.choice("supersede", "hold"),
    "on-rewrite": inputs/* input */.hF.choice("fail", "rebase-base", "accept"),
    "max-commits": inputs/* input */.hF.count(1),
    "max-files": inputs/* input */.hF.count(1),
    "max-bytes": inputs/* input */.hF.bytes(),
    "cooldown-hours": inputs/* input */.hF.decimal(),
    propose: inputs/* input */.hF.choice("pull-request", "issue"),
    "max-failures": inputs/* input */.hF.count(1),
    labels: inputs/* input */.hF.lines(),
    phase: inputs/* input */.hF.choice("all", "prepare", "publish"),
    bundle: inputs/* input */.hF.optionalText(),
    "no-updater": inputs/* input */.hF.flag(),
    "dry-run": inputs/* input */.hF.optionalFlag(),
    init: inputs/* input */.hF.textOr("head"),
    "force-init": inputs/* input */.hF.flag(),
    "advance-to": inputs/* input */.hF.optionalText(),
    retry: inputs/* input */.hF.flag(),
    "retry-closed": inputs/* input */.hF.flag(),
    force: inputs/* input */.hF.flag(),
    "strict-lock": inputs/* input */.hF.flag(),
};

;// CONCATENATED MODULE: ./build/actions/watch-upstream/name-flags.js

function nameFlags(sentence) {
    return sentence.replace(/`([a-z-]+)(?:: ([^`\n]+))?`/g, (whole, name, value) => {
        if (!Object.hasOwn(inputs_inputs, name) || inputs_inputs[name].kind === "secret")
            return whole;
        return value === undefined || value === "true" ? `\`--${name}\`` : `\`--${name} ${value}\``;
    });
}

// EXTERNAL MODULE: ./build/src/formats/commit-object.js
var commit_object = __webpack_require__(8733);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/holds-content.js

const holds_content_MAX_COMMITS = 500;
async function holdsContent(git, { base, mergeBase, tip }) {
    if (mergeBase === tip)
        return true;
    if (mergeBase === "")
        return false;
    const paths = await listDifferingPaths(git, mergeBase, tip);
    if (paths.length === 0)
        return false;
    const wanted = new Set(paths);
    const isPlain = paths.every((path) => path.isWellFormed() && !path.includes("\n"));
    const lines = [`^${mergeBase}`, base, ...(isPlain ? ["--", ...paths] : [])];
    const args = ["rev-list", "--first-parent", `--max-count=${holds_content_MAX_COMMITS}`, "--stdin"];
    const touching = await git.text(args, { input: lines.map((line) => `${line}\n`).join("") });
    for (const commit of touching.split("\n").filter(Boolean)) {
        const differing = await listDifferingPaths(git, tip, commit);
        if (!differing.some((path) => wanted.has(path)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/observe-branches.js







const observe_branches_MAX_COMMITS = 100;
async function observeBranches(question) {
    const { git } = question.target;
    const prefix = `refs/heads/${branchPrefix(question.watch)}`;
    const list = await git.text(["for-each-ref", "--format=%(objectname) %(refname)", prefix]);
    const facts = [];
    for (const line of list.split("\n")) {
        const [sha = "", ref = ""] = line.split(" ");
        const name = ref.slice("refs/heads/".length);
        const head = readBranchHead(question.watch, name);
        if (head !== null)
            facts.push({ name, head, sha, ...(await judgeBranch(question, { head, tip: sha })) });
    }
    return facts;
}
async function judgeBranch(question, { head, tip }) {
    const { git } = question.target;
    const mergeBase = (await git.run(["merge-base", question.base, tip])).stdout.toString().trim();
    const isOfHead = (commit) => question.recorded.has(commit.id) ||
        (isOurs(question, commit) && readTrailers(question, commit)?.rangeHead === head);
    const own = await listCommits(git, mergeBase === "" ? [tip] : [tip, `^${mergeBase}`]);
    const all = own.length > 0 ? own : await listCommits(git, [tip]);
    if (all.some(isOfHead) && (await holdsContent(git, { base: question.base, mergeBase, tip }))) {
        return { relation: "merged", foreignCommits: [] };
    }
    const [last] = own;
    if (own.length === 1 && last !== undefined && isOfHead(last) && (await isAsMade(question, last))) {
        return { relation: "ours", foreignCommits: [] };
    }
    const foreign = own.filter((commit) => !isOfHead(commit));
    return { relation: "foreign", foreignCommits: (foreign.length > 0 ? foreign : all.slice(0, 1)).map(observe_branches_describe) };
}
function isOurs(question, commit) {
    const { name, email } = question.author;
    const isAuthor = (person) => person.name === (0,private_index/* cleanIdentity */.w1)(name) && person.email === (0,private_index/* cleanIdentity */.w1)(email);
    const isMade = isAuthor(commit.author) && isAuthor(commit.committer) && commit.parents.length === 1;
    return isMade && readTrailers(question, commit) !== null;
}
function readTrailers({ watch }, { message }) {
    const trailers = parseMessage(message);
    return trailers?.watch === watch ? trailers : null;
}
async function isAsMade(question, commit) {
    const { target, upstream, watch, author, isAllowed, recorded } = question;
    if (recorded.has(commit.id))
        return true;
    const trailers = readTrailers(question, commit);
    const [base = ""] = commit.parents;
    const date = trailers === null ? null : await readCommitDate(upstream, trailers.rangeHead);
    if (trailers === null || date === null)
        return false;
    const { repository, rangeBase, rangeHead } = trailers;
    const terms = { watch, repository, range: { base: rangeBase, head: rangeHead }, author, date, isAllowed, base };
    return (await commitContent(target.git, `${commit.id}^{tree}`, terms)) === commit.id;
}
async function listCommits(git, args) {
    const ids = await git.text(["rev-list", "--topo-order", `--max-count=${observe_branches_MAX_COMMITS}`, ...args, "--"]);
    const commits = [];
    for (const id of ids.split("\n").filter(Boolean)) {
        commits.push((0,commit_object/* parseCommitObject */.Q)(id, (await git.run(["cat-file", "commit", id])).stdout.toString()));
    }
    return commits;
}
function observe_branches_describe({ id, author, message }) {
    return { sha: id, author: author.name, subject: message.split("\n", 1)[0] };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/observe-drift.js



async function observeDrift({ repository, watch, policy }, { known, since, countSince }) {
    const [open] = await listDriftIssues(repository, watch);
    if (open !== undefined && open.number !== known?.number)
        return observe_drift_describe(open, null);
    if (known !== undefined) {
        const isOpen = open !== undefined || (await isIssueOpen(repository, known.number));
        return describeKnown(known, { isOpen, policy, watchedSince: await countSince(known.head) });
    }
    const closed = await findClosedDriftIssue(repository, watch, since);
    const head = closed === null ? null : (readDriftMarker(closed.body)?.range?.head ?? null);
    return closed === null || head === null ? null : observe_drift_describe(closed, await countSince(head));
}
async function observeKnownDrift({ repository, policy }, known) {
    const isOpen = await isIssueOpen(repository, known.number);
    return describeKnown(known, { isOpen, policy, watchedSince: 0 });
}
async function isIssueOpen(repository, number) {
    const issue = await (0,issues/* readIssue */.OS)(repository, number);
    return issue !== "gone" && issue.state === "open";
}
function describeKnown({ number, base, head, paths }, { policy, ...now }) {
    return { number, range: { base, head }, hasSamePaths: isSameList(paths, policy.watchedPaths), ...now };
}
function observe_drift_describe({ number, state, body }, watchedSince) {
    const range = readDriftMarker(body)?.range ?? null;
    return { number, isOpen: state === "open", range, hasSamePaths: false, watchedSince };
}
function isSameList(a, b) {
    return a.length === b.length && a.every((each, index) => each === b[index]);
}

// EXTERNAL MODULE: ./build/src/github/comments.js
var github_comments = __webpack_require__(3195);
;// CONCATENATED MODULE: ./build/actions/watch-upstream/was-closed-by-us.js


async function wasClosedByUs(repository, watch, number) {
    const marker = markNote("superseded", watch.name).replace(/ -->$/, " ");
    const login = (await watch.login()).toLowerCase();
    const comments = await (0,github_comments/* listComments */.fg)(repository, number);
    return comments.some(({ body, author }) => body.startsWith(marker) && author.toLowerCase() === login);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/observe-pulls.js




const MOST_DECLINED = 5;
async function observePulls(repository, watch, { state, head, isAhead }) {
    if (state === null)
        return confirmOpen(repository, watch, await listAllPulls(repository, watch));
    const found = new Map();
    const add = (pulls) => {
        for (const pull of pulls)
            if (pull !== null)
                found.set(pull.number, pull);
    };
    add(await listOpenPulls(repository, watch));
    const heads = new Set([head, state.inFlight?.head ?? null]);
    for (const { head } of [...state.declined, ...state.superseded])
        heads.delete(head);
    for (const each of heads) {
        const isKnown = each === null || [...found.values()].some((pull) => pull.head === each);
        if (!isKnown)
            add(await listPullsOf(repository, watch, each));
    }
    const listed = [...found.values()];
    found.clear();
    add(await confirmOpen(repository, watch, listed));
    const numbers = state.pr === null ? [] : [state.pr.number];
    for (const pull of state.declined.slice(0, MOST_DECLINED))
        if (await isAhead(pull.head))
            numbers.push(pull.number);
    for (const number of numbers)
        if (!found.has(number))
            add([await readWatchPull(repository, watch, number)]);
    return [...found.values()].sort((a, b) => a.number - b.number);
}
async function judgePulls(repository, watch, { pulls, state, countAhead, isUpstream, }) {
    const settled = [...(state?.declined ?? []), ...(state?.superseded ?? [])].map(({ number }) => number);
    const isNews = ({ state: is, isOurs, number }) => is === "closed" && isOurs && !settled.includes(number);
    const news = pulls.filter(isNews).slice(-MAX_SETTLED);
    const facts = [];
    for (const pull of pulls) {
        const { number, url, branch, head, headSha, base, state: is, isOurs, author, body } = pull;
        const marker = readPullMarker(body);
        facts.push({
            ...{ number, url, branch, head, headSha, base, state: is, isOurs, author },
            ownCommit: marker?.commit ?? (state?.pr?.number === number ? state.pr.headSha : null),
            isClosedByUs: news.includes(pull) && (await wasClosedByUs(repository, watch, number)),
            rangeBase: marker?.rangeBase ?? null,
            commitsAhead: await countAhead(head),
            isTakenBack: is === "open" && isOurs && !(await isUpstream(head)),
        });
    }
    return facts;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/migrate-state.js

function numberOfOldPull({ lastPRUrl }) {
    const [, number] = /\/pull\/([1-9]\d{0,8})(?:[/?#]|$)/.exec(lastPRUrl ?? "") ?? [];
    return number === undefined ? null : Number(number);
}
function migrateState(old, { pull, watch, now }) {
    const { lastProcessedCommit } = old;
    if (!old.lastPRUrl || pull?.state === "merged")
        return makeState(watch, { now, merged: lastProcessedCommit, proposed: lastProcessedCommit });
    if (pull?.state !== "open" || pull.range === null)
        return null;
    const { number, url, headSha, author, range } = pull;
    const state = makeState(watch, { now, merged: range.base, proposed: range.head });
    return { ...state, pr: { number, url, headSha, author, head: range.head } };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/read-merged-heads.js

const read_merged_heads_MAX_COMMITS = 50;
async function readMergedHeads(git, { branch, name }) {
    const trailers = ["Pipekeeper-Watch", "Upstream-Range"].map((key) => `%(trailers:key=${key},valueonly,separator=%x20)`);
    const text = await git.text([
        ...["log", `--max-count=${read_merged_heads_MAX_COMMITS}`, "--fixed-strings", `--grep=Pipekeeper-Watch: ${name}`],
        ...[`--format=${trailers.join("%x00")}`, "--end-of-options", branch],
    ]);
    const heads = text.split("\n").flatMap((line) => {
        const [watch, range = ""] = line.split("\0");
        const head = range.split("..")[1];
        return watch === name && CommitSha.safeParse(head).success ? [head] : [];
    });
    return heads.reverse();
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/rebuild-state.js


async function rebuildState({ watch, now, pulls, mergedHeads, isAncestor, }) {
    const own = pulls.filter(({ isOurs }) => isOurs).sort((a, b) => a.number - b.number);
    const open = own.filter(({ state }) => state === "open");
    const isMerged = ({ state, base }) => state === "merged" && base === watch.target.base;
    const heads = [...mergedHeads, ...own.filter(isMerged).map(({ head }) => head)];
    const merged = (await findMostAdvanced(heads, isAncestor)) ?? open.find(({ rangeBase }) => rangeBase)?.rangeBase;
    if (merged === undefined || merged === null)
        return null;
    const proposed = await findMostAdvanced([merged, ...open.map(({ head }) => head)], isAncestor);
    const superseded = own
        .filter((pull) => pull.isClosedByUs && pull.state !== "merged")
        .map(({ head, number }) => ({ head, number, at: now }))
        .reverse();
    return { ...makeState(watch, { now, merged, proposed }), superseded: superseded.slice(0, MAX_SETTLED) };
}
async function findMostAdvanced(heads, isAncestor) {
    let best = null;
    for (const head of heads)
        if (best === null || !(await isAncestor(head, best)))
            best = head;
    return best;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/recover-state.js







const TRAILER = /^Upstream-Range: ([0-9a-f]{40,64})\.\.([0-9a-f]{40,64})\s*$/m;
async function recoverState(session, { stored, listed, now }) {
    const { policy, upstream, target, repository, watch } = session;
    if (stored.kind === "old") {
        const pull = await findOldPull(session, stored);
        const state = migrateState(stored.old, { pull, watch: policy.watch, now });
        return state === null ? stored : { kind: "present", state, origin: "migrated" };
    }
    if (stored.kind !== "absent")
        return stored;
    const pulls = [];
    for (const pull of listed) {
        const isUnmerged = pull.isOurs && pull.state !== "merged";
        const isClosedByUs = isUnmerged && (await wasClosedByUs(repository, watch, pull.number));
        pulls.push({ ...pull, isClosedByUs, rangeBase: readPullMarker(pull.body)?.rangeBase ?? null });
    }
    const branch = `refs/heads/${policy.watch.target.base}`;
    const state = await rebuildState({
        ...{ watch: policy.watch, now, pulls },
        mergedHeads: await readMergedHeads(target.git, { branch, name: policy.watch.name }),
        isAncestor: async (ancestor, of) => (await countAhead(upstream, ancestor, of)) !== null,
    });
    return state === null ? stored : { kind: "present", state, origin: "rebuilt" };
}
async function findOldPull({ repository, target }, { old }) {
    const number = numberOfOldPull(old);
    const pull = number === null ? "gone" : await (0,pulls/* readPullRequest */.DQ)(repository, number);
    if (pull === "gone")
        return null;
    const { url, headSha, author, body } = pull;
    const { stdout } = await target.git.run(["log", "-1", "--format=%B", "--end-of-options", headSha]);
    const [, base, head] = TRAILER.exec(body) ?? TRAILER.exec(stdout.toString()) ?? [];
    const range = base === undefined || head === undefined ? null : { base, head };
    return { number: pull.number, url, headSha, author, state: pull.mergedAt !== null ? "merged" : pull.state, range };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/observe.js












const NO_OVERRIDES = { init: null, forceInit: false, advanceTo: null, retry: false, retryClosed: false };
const observe_EMPTY = {
    ...{ commits: 0, files: 0, bytes: 0, watchedFiles: 0, watchedSincePr: null },
    ...{ watchesNothing: false, unmatchedPaths: [] },
};
async function observe(session) {
    const { runtime, settings, store, upstream, target, policy, account, watch } = session;
    const now = (0,times/* formatTime */.fU)(runtime.now());
    const asked = await askUpstream(upstream, { branch: settings.upstreamBranch, now, sleep: runtime.sleep });
    const stored = await store.read();
    if (stored.kind === "present") {
        const { botLogin, pr, declined, superseded } = stored.state;
        if (botLogin !== undefined)
            account.remember(botLogin);
        for (const { number } of [...(pr === null ? [] : [pr]), ...declined, ...superseded])
            watch.recorded.add(number);
    }
    const unknown = { base: policy.watch.target.base, sha: "", defaultBranch: "" };
    const facts = {
        ...{ now, state: stored, upstream: asked, range: null, target: unknown, branches: [], pulls: [], drift: null },
        isTreePresent: false,
        overrides: {
            ...NO_OVERRIDES,
            init: settings.inputs.init === undefined ? null : { sha: "", isAncestorOfHead: false },
            forceInit: settings.inputs["force-init"],
        },
    };
    if (asked.kind !== "head")
        return facts;
    const quiet = await observeQuietly(session, { ...facts, upstream: asked });
    if (quiet !== null)
        return { ...quiet, overrides: NO_OVERRIDES };
    await fetchAll(upstream, "The upstream repository", runtime.sleep);
    await fetchAll(target, "The target", runtime.sleep);
    const sha = await chooseHead(session, asked.sha);
    const committedAt = (await readCommitTime(upstream, sha)) ?? now;
    return observeAll(session, { ...facts, upstream: { ...asked, sha, committedAt } });
}
async function observeQuietly(session, facts) {
    const { inputs, isDryRun } = session.settings;
    const isTold = ["init", "advance-to"].some((name) => inputs[name] !== undefined);
    if (facts.state.kind !== "present" || isTold || inputs.retry || inputs["retry-closed"])
        return null;
    const { state } = facts.state;
    const head = facts.upstream.sha;
    if (state.inFlight !== null || inputs.phase === "publish" || isDryRun)
        return null;
    if (head === state.lastMergedCommit && state.pr === null)
        return { ...facts, range: { kind: "same" } };
    const drift = findReported(state, head, session);
    if (drift !== null)
        return observeReported(session, facts, drift);
    if (head !== state.pr?.head || head !== state.lastProposedCommit)
        return null;
    const pulls = await listOpenPulls(session.repository, session.watch);
    const [only, ...others] = pulls;
    if (only?.number !== state.pr.number || !only.isOurs || others.length > 0)
        return null;
    const [confirmed] = await confirmOpen(session.repository, session.watch, pulls);
    if (confirmed?.state !== "open")
        return null;
    const judged = await judgePulls(session.repository, session.watch, {
        ...{ pulls, state, countAhead: async () => null, isUpstream: async () => true },
    });
    return { ...facts, range: { kind: "ahead", size: observe_EMPTY }, pulls: judged };
}
function findReported({ pr, drift, lastMergedCommit }, head, { policy }) {
    if (policy.propose !== "issue" || pr !== null || drift === undefined)
        return null;
    const isSame = drift.head === head && drift.base === lastMergedCommit && isSameList(drift.paths, policy.watchedPaths);
    return isSame ? drift : null;
}
async function observeReported(session, facts, drift) {
    if ((await listOpenPulls(session.repository, session.watch)).length > 0)
        return null;
    const range = { kind: "ahead", size: { ...observe_EMPTY, watchedFiles: 1 } };
    return { ...facts, range, drift: await observeKnownDrift(session, drift) };
}
async function observeAll(session, facts) {
    const { settings, repository, watch, upstream, target: targetMirror } = session;
    const target = await readTarget(session);
    const head = facts.upstream.sha;
    const known = facts.state.kind === "present" ? facts.state.state : null;
    const isAhead = async (to) => known !== null && ((await countAhead(upstream, known.lastMergedCommit, to)) ?? 0) > 0;
    const listed = await observePulls(repository, watch, { state: known, head, isAhead });
    const state = await recoverState(session, { stored: facts.state, listed, now: facts.now });
    const before = state.kind === "present" ? state.state : null;
    const recorded = new Set([before?.pr?.headSha, before?.inFlight?.commit].filter((sha) => typeof sha === "string"));
    const branches = await observeBranches({
        ...{ target: targetMirror, upstream, watch: settings.name, base: target.sha, author: settings.commitAuthor },
        ...{ isAllowed: session.isAllowed, recorded },
    });
    const ahead = (to) => before === null ? Promise.resolve(null) : countAhead(upstream, before.lastMergedCommit, to);
    const isUpstream = async (commit) => (await countAhead(upstream, commit, head)) !== null || (await isShallow(upstream));
    const pulls = await judgePulls(repository, watch, { pulls: listed, state: before, countAhead: ahead, isUpstream });
    const settled = before === null ? null : settlePulls(before, { pulls, branches, target, now: facts.now }).state;
    const commit = before?.inFlight?.commit ?? null;
    return {
        ...facts,
        ...{ state, target, branches, pulls },
        drift: settled === null ? null : await readDrift(session, settled, facts.upstream),
        range: settled === null ? null : await readRange(session, { state: settled, head, listed }),
        isTreePresent: commit !== null && (await hasCommit(targetMirror, commit)),
        overrides: await readOverrides(session, { head, cursor: settled?.lastMergedCommit ?? null }),
    };
}
async function chooseHead({ upstream, settings }, head) {
    await upstream.fetchCommit(head);
    if (settings.inputs.phase !== "publish")
        return head;
    const { head: prepared } = await readBundle(settings);
    if ((await countAhead(upstream, prepared, head)) !== null)
        return prepared;
    throw new errors/* UserError */.y(`bundle: it was prepared for ${prepared}, which is no longer part of the upstream branch. Prepare the work again.`);
}
async function readTarget({ target, policy }) {
    const { base } = policy.watch.target;
    const { code, stdout } = await target.git.run(["rev-parse", "--verify", "--quiet", `refs/heads/${base}^{commit}`]);
    if (code !== 0)
        throw new errors/* UserError */.y(`base-branch: the target has no branch "${base}". Name one that exists.`);
    const { stdout: symbolic } = await target.git.run(["ls-remote", "--symref", "origin", "HEAD"]);
    const defaultBranch = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(symbolic.toString())?.[1] ?? base;
    return { base, sha: stdout.toString().trim(), defaultBranch };
}
async function readRange({ upstream, policy: { watchedPaths: paths } }, { state, head, listed }) {
    const open = listed.filter((pull) => pull.isOurs && pull.state === "open");
    const proposedHead = open.at(-1)?.head ?? null;
    const range = await observeRange(upstream, { base: state.lastMergedCommit, head, paths, proposedHead });
    if (range !== "head-missing")
        return range;
    throw new errors/* UserError */.y(`The upstream commit ${head} vanished while it was fetched. Run again.`);
}
async function readDrift(session, { drift: known, lastMergedCommit }, { sha: head, committedAt: since }) {
    const { policy, upstream, isWatched } = session;
    if (policy.propose !== "issue" || head === lastMergedCommit)
        return null;
    const countSince = async (from) => (await hasCommit(upstream, from))
        ? (await listDifferingPaths(upstream.git, from, head)).filter(isWatched).length
        : null;
    return observeDrift(session, { known, since, countSince });
}
async function readOverrides({ settings: { inputs }, upstream }, { head, cursor }) {
    const resolve = async (input) => {
        const text = inputs[input];
        if (text === undefined)
            return null;
        if (text === "head")
            return head;
        const sha = /^[0-9a-f]{7,64}$/i.test(text) ? text.toLowerCase() : null;
        const found = sha === null ? null : await upstream.git.run(["rev-parse", "--verify", "--quiet", `${sha}^{commit}`]);
        if (found?.code === 0)
            return found.stdout.toString().trim();
        if (sha !== null && (sha.length === 40 || sha.length === 64))
            return sha;
        throw new errors/* UserError */.y(`${input}: expected ${input === "init" ? "head or " : ""}the id of an upstream commit, got "${text}".`);
    };
    const isAncestor = async (sha) => (await countAhead(upstream, sha, head)) !== null;
    const [init, advanceTo] = [await resolve("init"), await resolve("advance-to")];
    return {
        init: init === null ? null : { sha: init, isAncestorOfHead: await isAncestor(init) },
        forceInit: inputs["force-init"],
        advanceTo: advanceTo === null
            ? null
            : {
                sha: advanceTo,
                isAncestorOfHead: await isAncestor(advanceTo),
                commitsAhead: cursor === null ? null : await countAhead(upstream, cursor, advanceTo),
            },
        retry: inputs.retry,
        retryClosed: inputs["retry-closed"],
    };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/parse-updater.js

function parseUpdater(text, codex) {
    if (text === undefined || text === "codex")
        return { kind: "codex", codex };
    if (text.startsWith("["))
        return { kind: "command", argv: parseCommand("updater", text) };
    throw new errors/* UserError */.y(`updater: expected a JSON array with a command, or the preset codex, got "${text}".`);
}
function parseCommand(input, text) {
    const argv = readList(text);
    if (argv?.[0]?.trim())
        return argv;
    throw new errors/* UserError */.y(`${input}: expected a JSON array of texts, such as ["npm","run","update"], got "${text}".`);
}
function readList(text) {
    try {
        const value = JSON.parse(text);
        const isList = Array.isArray(value) && value.every((part) => typeof part === "string" && !part.includes("\0"));
        return isList ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/parse-validation.js


function parseValidation(text) {
    if (text === "none")
        return { kind: "none" };
    const [, kind, value = ""] = /^(content|command):(.*)$/s.exec(text) ?? [];
    if (kind === "command")
        return { kind, argv: parseCommand("validate", value) };
    const root = value.trim().replace(/\/+$/, "");
    const isInside = root !== "" && !root.startsWith("/") && !root.split("/").includes("..");
    if (kind === "content" && isInside)
        return { kind, root: root.replace(/^(?:\.\/)+/, "") };
    throw new errors/* UserError */.y(`validate: expected content: and a folder of the repository, command: and a JSON array, or none, got "${text}".`);
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/read-settings.js





const read_settings_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
async function readSettings(inputs, runtime) {
    const { env, cwd } = runtime;
    const isWorkflow = env.GITHUB_ACTIONS === "true";
    const from = (given, variable, fallback) => given ?? (env[variable]?.trim() || fallback);
    const name = from(inputs.name, "WATCH_NAME", "analytics");
    if (!read_settings_NAME.test(name)) {
        throw new errors/* UserError */.y(`name: "${name}" is not usable. Expected at most 40 lower-case letters, digits and hyphens, starting with a letter or digit.`);
    }
    const stateDirectory = findStateDirectory(name, runtime);
    const stateKind = readChoice("state", inputs.state ?? (isWorkflow ? "ref" : "file"), ["ref", "file"]);
    const settings = {
        inputs,
        name,
        upstream: readUpstream(from(inputs.upstream, "UPSTREAM_REPO_PATH", ""), cwd),
        upstreamBranch: from(inputs["upstream-branch"], "UPSTREAM_BRANCH", "main"),
        target: external_node_path_.resolve(cwd, from(inputs.target, "DASHBOARD_REPO_PATH", ".")),
        baseBranch: from(inputs["base-branch"], "DASHBOARD_BASE_BRANCH", "") || null,
        validation: parseValidation(inputs.validate),
        updater: parseUpdater(inputs.updater, {
            bin: from(inputs["codex-bin"], "CODEX_BIN", "codex"),
            model: from(inputs["codex-model"], "CODEX_MODEL", "gpt-5.2"),
            effort: from(inputs["codex-effort"], "CODEX_REASONING_EFFORT", "high"),
            instructions: from(inputs.instructions, "CODEX_INSTRUCTIONS_PATH", ".pipekeeper/updater.md"),
        }),
        updaterEnv: splitNames(inputs["updater-env"]),
        stateKind,
        stateDirectory,
        stateFile: external_node_path_.resolve(cwd, from(inputs["state-path"], "STATE_PATH", external_node_path_.join(stateDirectory, "state.json"))),
        stateRef: inputs["state-ref"] ?? `refs/heads/pipekeeper-state/${name}`,
        lockFile: external_node_path_.resolve(cwd, from(inputs["lock-path"], "LOCK_PATH", external_node_path_.join(stateDirectory, "lock"))),
        token: await readToken(inputs, cwd),
        commitAuthor: readAuthor(inputs["commit-author"]),
        labels: splitNames(inputs.labels),
        isDryRun: inputs["dry-run"] ?? readDryRun(env.DRY_RUN),
        bundle: inputs.bundle === undefined ? null : external_node_path_.resolve(cwd, inputs.bundle),
    };
    refuseContradictions(settings);
    return settings;
}
function refuseContradictions({ inputs, isDryRun, bundle, token, stateRef, name }) {
    if (inputs["no-updater"] && !isDryRun)
        throw new errors/* UserError */.y("no-updater only works with dry-run. Set dry-run too, or remove no-updater.");
    for (const list of ["upstream-paths", "allowed-paths"]) {
        if (inputs[list].length === 0)
            throw new errors/* UserError */.y(`${list}: expected at least one glob, but it is empty. Remove it to use the default.`);
    }
    if (inputs["force-init"] && inputs.init === undefined)
        throw new errors/* UserError */.y("force-init needs init. Set init to the commit that the new state starts from.");
    if (inputs.init !== undefined && inputs["advance-to"] !== undefined)
        throw new errors/* UserError */.y("init and advance-to cannot be used together. Set one of them.");
    if (inputs.phase !== "all" && bundle === null)
        throw new errors/* UserError */.y(`phase: "${inputs.phase}" needs bundle, the folder that passes the result on. Set it.`);
    if (inputs.phase !== "all" && inputs.propose === "issue")
        throw new errors/* UserError */.y('phase and propose: "issue" cannot be used together, because no branch is pushed. Remove one of them.');
    if (token === "" && !isDryRun && inputs.phase !== "prepare")
        throw new errors/* UserError */.y("There is no token. Set GITHUB_TOKEN or token-file; only dry-run works without one.");
    if (!/^refs\/[^\s~^:?*[\\]+$/.test(stateRef) || stateRef.includes(".."))
        throw new errors/* UserError */.y(`state-ref: "${stateRef}" is not a full ref name. Expected refs/heads/pipekeeper-state/${name}.`);
}
function readUpstream(text, cwd) {
    if (text === "") {
        throw new errors/* UserError */.y("upstream: expected an address or the path of a repository, but it is missing. Set it, or UPSTREAM_REPO_PATH.");
    }
    const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[^/]+:[^\\]/.test(text);
    return isAddress ? text : external_node_path_.resolve(cwd, text);
}
function findStateDirectory(name, { env, cwd }) {
    const [given] = (env.STATE_DIRECTORY ?? "").split(":");
    if (given)
        return external_node_path_.resolve(cwd, given);
    if (env.GITHUB_ACTIONS === "true" && env.RUNNER_TEMP)
        return external_node_path_.join(env.RUNNER_TEMP, "watch-upstream", name);
    const base = env.XDG_STATE_HOME || (env.HOME ? external_node_path_.join(env.HOME, ".local/state") : "");
    if (base === "")
        throw new errors/* UserError */.y("There is no folder for the state: set STATE_DIRECTORY, XDG_STATE_HOME or HOME.");
    return external_node_path_.resolve(cwd, base, "pipekeeper/watch-upstream", name);
}
async function readToken(inputs, cwd) {
    const file = inputs["token-file"];
    if (file === undefined)
        return inputs.token?.trim() ?? "";
    const text = await (0,read_optional_file/* readOptionalFile */.p)(external_node_path_.resolve(cwd, file));
    const token = text?.toString().trim();
    if (token)
        return token;
    throw new errors/* UserError */.y(`token-file: "${file}" ${text === null ? "does not exist" : "is empty"}. Write the token to it.`);
}
function readAuthor(text) {
    const [, name = "", email = ""] = /^([^<>\n]*[^<>\s]) *<([^<>\s]+)>$/.exec(text) ?? [];
    if (email !== "")
        return { name, email };
    throw new errors/* UserError */.y(`commit-author: expected "Name <address>", got "${text}".`);
}
function readDryRun(text) {
    const value = text?.trim() ?? "";
    if (value === "" || value === "false" || value === "0")
        return false;
    if (value === "true" || value === "1")
        return true;
    throw new errors/* UserError */.y(`DRY_RUN is "${value}", expected true, false, 1 or 0. Correct it or unset it.`);
}
function readChoice(input, text, choices) {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.y(`${input}: expected one of ${choices.join(", ")}, got "${text}".`);
}
function splitNames(lines) {
    const names = lines.flatMap((line) => line.split(",")).map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== ""))];
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/render-outcome.js

const render_outcome_SENTENCE_POINTS = 2000;
function renderOutcome(name, result) {
    const { outcome, reason, sentence, exitCode, pull, notes = [], problems = [], details = "" } = result;
    return {
        sentence,
        outputs: {
            outcome,
            reason: reason ?? "",
            "upstream-head": result.upstreamHead ?? "",
            "range-base": result.rangeBase ?? "",
            branch: result.branch ?? "",
            commit: result.commit ?? "",
            "pr-number": pull === undefined ? "" : String(pull.number),
            "pr-url": pull?.url ?? "",
            "changed-files": result.changedFiles === undefined ? "" : String(result.changedFiles),
            report: result.report ?? "",
            "updater-ran": String(result.updaterRan ?? false),
            "next-at": result.nextAt ?? "",
            "issue-number": result.issueNumber === undefined ? "" : String(result.issueNumber),
            sentence,
        },
        summary: render_outcome_renderSummary(name, result, details),
        problems,
        warnings: notes,
        ...(exitCode === 0 ? {} : { failure: sentence, exitCode }),
    };
}
function render_outcome_renderSummary(name, { outcome, sentence, pull, notes = [] }, details) {
    const lines = [`## Watch ${(0,markdown/* escapeMarkdown */.FV)(name)}: ${outcome}`, "", (0,markdown/* escapeMarkdown */.FV)(sentence, render_outcome_SENTENCE_POINTS)];
    if (pull !== undefined)
        lines.push("", `Pull request: [#${pull.number}](${pull.url})`);
    for (const note of notes)
        lines.push("", `⚠️ ${(0,markdown/* escapeMarkdown */.FV)(note, render_outcome_SENTENCE_POINTS)}`);
    if (details !== "")
        lines.push("", details);
    return `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/end-run.js







function explainError(error, { inputs }) {
    const lockedCode = inputs["strict-lock"] ? 1 : 0;
    if (error instanceof RunStopped) {
        const { outcome, reason, message: sentence } = error;
        return { outcome, reason, sentence, exitCode: outcome === "locked" ? lockedCode : 1 };
    }
    if (error instanceof StateLost) {
        const sentence = "Another run has written the state meanwhile, so this run leaves the work to it.";
        return { outcome: "locked", reason: "state-lost", sentence, exitCode: lockedCode };
    }
    if (error instanceof StateUnavailable) {
        const outcome = error.refusal.kind === "refused" ? "failed" : "transient";
        return { outcome, reason: "state-unavailable", sentence: error.message, exitCode: 1 };
    }
    if (!(error instanceof errors/* UserError */.y) && !(0,failure/* isOutage */.uD)(error) && !(0,failure/* isRateLimit */.a5)(error))
        return null;
    const outcome = (0,failure/* isOutage */.uD)(error) || (0,failure/* isRateLimit */.a5)(error) ? "transient" : "failed";
    return {
        outcome,
        reason: outcome === "failed" ? "refused" : "unreachable",
        sentence: (0,failure/* describeFailure */.Ic)(error),
        exitCode: 1,
    };
}
async function endRun(run, result) {
    const { journal, runtime, id, account } = run;
    const { outcome, reason, exitCode, sentence } = result;
    const inFlight = journal.state?.inFlight ?? null;
    const isCrash = reason === "bug" || reason === "disk-full";
    if (inFlight?.runId === id && !isCommitted(inFlight) && !isCrash)
        journal.note([{ kind: "clear-journal" }]);
    const asked = account.asked();
    if (asked !== null && journal.state !== null && journal.state.botLogin !== asked)
        journal.note([{ kind: "set-bot-login", login: asked }]);
    if (journal.state?.claim?.nonce === id)
        journal.note([{ kind: "claim", claim: null }]);
    try {
        await journal.end({ at: (0,times/* formatTime */.fU)(runtime.now()), outcome, reason, exitCode, sentence });
        return result;
    }
    catch (error) {
        const fault = explainError(error, run.settings);
        if (fault === null)
            throw error;
        return { ...result, notes: [...(result.notes ?? []), `The state could not be written: ${fault.sentence}`] };
    }
}
function isCommitted({ stage }) {
    return WatchStage.options.indexOf(stage) >= WatchStage.options.indexOf("committed");
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/with-interrupt.js
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const WORK_MS = 4000;
const CLOSING_MS = 700;
async function withInterrupt(work, close) {
    const controller = new AbortController();
    let by;
    let interrupt = () => undefined;
    const interrupted = new Promise((resolve) => {
        interrupt = resolve;
    });
    const onSignal = (name) => {
        if (by !== undefined)
            return;
        by = name;
        controller.abort();
        interrupt();
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    const stopListening = () => {
        for (const name of SIGNALS)
            process.off(name, onSignal);
    };
    try {
        const running = work(controller.signal);
        const settled = running.then(() => true, () => false);
        await Promise.race([settled, interrupted]);
        if (by === undefined)
            return await running;
        const isDone = await within(WORK_MS, settled);
        if (isDone !== true)
            await within(CLOSING_MS, close(by).catch(() => undefined));
        stopListening();
        process.exitCode = 128 + CODES[by];
        process.kill(process.pid, by);
        return await running;
    }
    finally {
        stopListening();
    }
}
const CODES = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
async function within(limitMs, promise) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, limitMs, undefined);
    });
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/with-session.js





async function withSession(settings, runtime, work) {
    let opened = null;
    let run = null;
    const closeSession = async () => {
        if (opened?.kind === "open")
            await opened.close();
    };
    return withInterrupt(async (signal) => {
        try {
            opened = await openSession(settings, runtime, signal);
        }
        catch (error) {
            const explained = explainError(error, settings);
            if (explained === null)
                throw error;
            return explained;
        }
        if (opened.kind === "locked")
            return renderLocked(settings, opened.sentence);
        const { session } = opened;
        try {
            const result = await work(session, (begun) => {
                run = begun;
            }).catch(async (error) => {
                const cause = await freeFullDisk(error, session.runsFolder);
                return explainError(cause, settings) ?? fail(cause);
            });
            run ??= await reopenRun(session);
            const ended = run === null ? result : await endRun(run, result);
            if (ended.bug !== undefined)
                throw ended.bug;
            return ended;
        }
        finally {
            await closeSession();
        }
    }, async () => {
        if (run !== null)
            await endRun(run, { outcome: "interrupted", reason: "signal", sentence: INTERRUPTED, exitCode: 1 });
        await closeSession();
    });
}
function renderLocked({ inputs }, sentence) {
    return { outcome: "locked", reason: null, sentence, exitCode: inputs["strict-lock"] ? 1 : 0 };
}
function fail(bug) {
    return { outcome: "failed", reason: "bug", sentence: String(bug), exitCode: 1, bug };
}

;// CONCATENATED MODULE: ./build/actions/watch-upstream/main.js










const main_MOST_ROUNDS = 3;
const RACED = {
    ...{ outcome: "transient", reason: "raced", exitCode: 1 },
    sentence: "Others kept changing the branch or its pull request while this run was working. The next run tries again.",
};
/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "watch-upstream",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const settings = await readSettings(inputs, runtime);
        const result = await withSession(settings, runtime, main_watch);
        const isTerminal = runtime.env.GITHUB_ACTIONS !== "true";
        const sentence = isTerminal ? nameFlags(result.sentence) : result.sentence;
        return renderOutcome(settings.name, { ...result, sentence });
    },
}));
async function main_watch(session, begun) {
    for (let rounds = 1; rounds <= main_MOST_ROUNDS; rounds++) {
        const facts = await observe(session);
        const run = await openRun(session, facts);
        begun(run);
        const result = await apply(run, facts, decide(facts, session.policy));
        if (result !== "again")
            return result;
    }
    return RACED;
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
const load = { "commit-generated": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 3384)), "maintain-queue": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 5967)), "record-results": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 834)), "seed-queue": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 7698)), "triage-conflicts": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 3158)), "validate-content": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 2062)), "watch-upstream": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 6758)) };


/***/ }),

/***/ 4090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compareReports)
/* harmony export */ });
function compareReports(report, baseline) {
    const left = new Map();
    for (const issue of baseline.issues)
        left.set(identify(issue), (left.get(identify(issue)) ?? 0) + 1);
    const issues = report.issues.map((issue) => {
        const known = left.get(identify(issue)) ?? 0;
        if (known > 0)
            left.set(identify(issue), known - 1);
        return { ...issue, isNew: known === 0 };
    });
    const known = issues.filter(({ isNew }) => isNew === false).length;
    const added = report.counts.errors + report.counts.warnings - known;
    const fixed = [...left.values()].reduce((sum, count) => sum + count, 0);
    return { ...report, ok: report.ok && added === 0, issues, baseline: { new: added, fixed } };
}
function identify({ code, path, message }) {
    return JSON.stringify([code, path, message]);
}


/***/ }),

/***/ 6474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ eventList),
/* harmony export */   Dz: () => (/* binding */ hasOtherVersion),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   YC: () => (/* binding */ definedKeys),
/* harmony export */   YQ: () => (/* binding */ mappedSlugs),
/* harmony export */   Z2: () => (/* binding */ eventNames),
/* harmony export */   cC: () => (/* binding */ unassignedItems),
/* harmony export */   dK: () => (/* binding */ UNASSIGNED_VERSION),
/* harmony export */   fH: () => (/* binding */ catalogFlows)
/* harmony export */ });
/* harmony import */ var _json_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2346);

const UNASSIGNED_VERSION = "1.0";
function catalogFlows(content) {
    const catalog = content.catalog.value;
    const flows = (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(catalog) ? (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(catalog, "flows") : null;
    return (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(flows) ? (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .membersByKey */ .mW)(flows) : null;
}
function mappedSlugs(content) {
    const map = content.slugMap.value;
    if (!(0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(map))
        return null;
    return new Map([...(0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .membersByKey */ .mW)(map)].filter(([slug]) => !slug.startsWith("_")));
}
function eventList(flow) {
    const file = flow.events.value;
    const events = (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(file) ? (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(file, "events") : null;
    return (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(events) ? events : null;
}
function eventsOf(flow) {
    const list = eventList(flow);
    return list === null ? null : (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(list);
}
function eventNames(flow) {
    const names = eventsOf(flow)?.map((event) => (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(event, "name")));
    return names?.filter((name) => name !== null) ?? null;
}
function definedKeys({ events }) {
    if (!(0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(events.value))
        return null;
    const definitions = (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(events.value, "propertyDefinitions");
    if (definitions === null)
        return new Set();
    return (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(definitions) ? new Set(definitions.node.members.map(({ key }) => key)) : null;
}
function unassignedItems({ unassigned: { value: file } }) {
    if (!(0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(file) || hasOtherVersion(file))
        return [];
    const items = (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(file, "items");
    return (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(items) ? (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(items) : [];
}
function hasOtherVersion(file) {
    const version = (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(file, "_version")) ?? "";
    return version.trim() !== "" && version !== UNASSIGNED_VERSION;
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   pd: () => (/* binding */ findPointer),
/* harmony export */   vO: () => (/* binding */ openPositions)
/* harmony export */ });
const BYTE_ORDER_MARK = "\ufeff";
const MAX_POINTER_BYTES = 1024;
const REPLACEMENT = "\ufffd";
const REPLACEMENT_BYTES = 3;
function decodeText(bytes) {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const bad = findInvalid(text, bytes);
    if (bad !== null) {
        const position = openPositions(text)(bad.at);
        const byte = bad.byte.toString(16).padStart(2, "0");
        const message = `The byte 0x${byte} is not UTF-8 here; expected text in UTF-8.`;
        return { text: null, problems: [{ code: "invalid_utf8", pointer: "", ...position, message }] };
    }
    if (!text.startsWith(BYTE_ORDER_MARK))
        return { text, problems: [] };
    const message = "The file begins with a byte order mark; expected none.";
    return {
        text: text.slice(BYTE_ORDER_MARK.length),
        problems: [{ code: "byte_order_mark", pointer: "", line: 1, column: 1, message }],
    };
}
function findPointer(bytes, code) {
    if (bytes.length > MAX_POINTER_BYTES)
        return null;
    const text = Buffer.from(bytes).toString("latin1");
    if (!/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/[^\n]*\n/.test(text))
        return null;
    if (!/^oid [a-z0-9]+:[0-9a-f]+\r?$/m.test(text))
        return null;
    const message = 'The file is a Git LFS pointer, not the content itself; expected the content. Run "git lfs pull" (in a workflow: "lfs: true" of actions/checkout), or take the file out of Git LFS.';
    return { code, pointer: "", line: 1, column: 1, message };
}
function openPositions(text) {
    let at = 0;
    let line = 1;
    let column = 1;
    return (offset) => {
        for (; at < offset; at++) {
            const unit = text.charCodeAt(at);
            if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
                line++;
                column = 1;
            }
            else if (unit < 0xdc00 || unit > 0xdfff || !isHighSurrogate(text.charCodeAt(at - 1)))
                column++;
        }
        return { line, column };
    };
}
function findInvalid(text, bytes) {
    let offset = 0;
    let from = 0;
    for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
        offset += Buffer.byteLength(text.slice(from, at));
        const isReal = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
        if (!isReal)
            return { at, byte: bytes[offset] };
        offset += REPLACEMENT_BYTES;
        from = at + 1;
    }
    return null;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 8128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findEach)
/* harmony export */ });
const MOST_KEPT = 20_000;
function findEach(things, check) {
    const found = [];
    const byCode = new Map();
    for (const thing of things) {
        for (const finding of check(thing)) {
            const { code, surplus = 0 } = finding;
            const tally = byCode.get(code) ?? { kept: 0, last: 0, surplus: 0 };
            byCode.set(code, tally);
            if (tally.kept === MOST_KEPT)
                tally.surplus += 1 + surplus;
            else {
                tally.kept += 1;
                tally.last = found.push(finding) - 1;
            }
        }
    }
    for (const { last, surplus } of byCode.values()) {
        const finding = found[last];
        if (surplus > 0 && finding !== undefined)
            found[last] = { ...finding, surplus: (finding.surplus ?? 0) + surplus };
    }
    return found;
}


/***/ }),

/***/ 7938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   dz: () => (/* binding */ findingAt),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   jl: () => (/* binding */ findingIn),
/* harmony export */   s: () => (/* binding */ findingWithout)
/* harmony export */ });
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2802);
/* harmony import */ var _json_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2346);


const SHOWN_POINTS = 80;
function findingAt({ path, pointer, node }, code, message) {
    return { code, path, pointer, line: node.line, column: node.column, message };
}
function findingWithout({ path, pointer, node }, key, { code, message }) {
    return { code, path, pointer: (0,_json_node_js__WEBPACK_IMPORTED_MODULE_0__/* .pointTo */ .iK)(pointer, key), line: node.line, column: node.column, message };
}
function findingIn(path, code, message) {
    return { code, path, pointer: "", line: 1, column: 1, message };
}
function quote(text) {
    return JSON.stringify((0,_text_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)(text, SHOWN_POINTS));
}
function describeNode(node) {
    switch (node.kind) {
        case "object":
            return node.members.length === 0 ? "an empty object" : "an object";
        case "array":
            return node.items.length === 0 ? "an empty list" : "a list";
        case "string":
            return quote(node.value);
        case "number":
            return (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)(node.text, SHOWN_POINTS);
        case "boolean":
            return String(node.value);
        case "null":
            return "null";
    }
}


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   iK: () => (/* binding */ pointTo),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   mW: () => (/* binding */ membersByKey),
/* harmony export */   qO: () => (/* binding */ eachElement)
/* harmony export */ });
function member(object, key) {
    const found = object.node.members.findLast((member) => member.key === key);
    return found === undefined ? null : locateMember(object, key, found.value);
}
function membersByKey(object) {
    return new Map(object.node.members.map(({ key, value }) => [key, locateMember(object, key, value)]));
}
function objectsOf(list) {
    const found = [];
    for (const element of eachElement(list))
        if (isObject(element))
            found.push(element);
    return found;
}
function* eachElement({ path, pointer, node }) {
    for (const [index, item] of node.items.entries())
        yield { path, pointer: `${pointer}/${index}`, node: item };
}
function isObject(located) {
    return located?.node.kind === "object";
}
function isArray(located) {
    return located?.node.kind === "array";
}
function textOf(located) {
    return located?.node.kind === "string" ? located.node.value : null;
}
function pointTo(pointer, key) {
    const isPlain = !key.includes("/") && !key.includes("~");
    return `${pointer}/${isPlain ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function locateMember({ path, pointer }, key, node) {
    return { path, pointer: pointTo(pointer, key), node };
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ DIAGRAMS),
/* harmony export */   IU: () => (/* binding */ UNASSIGNED),
/* harmony export */   Ji: () => (/* binding */ FLOW_FILES),
/* harmony export */   M$: () => (/* binding */ isGitName),
/* harmony export */   W8: () => (/* binding */ CATALOG),
/* harmony export */   Zy: () => (/* binding */ ROOT_FILES),
/* harmony export */   b8: () => (/* binding */ SLUG_MAP),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   nF: () => (/* binding */ isFlowFolder),
/* harmony export */   qY: () => (/* binding */ EVENTS),
/* harmony export */   u5: () => (/* binding */ isSlug)
/* harmony export */ });
/* harmony import */ var _formats_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6059);

const CATALOG = "flows.json";
const SLUG_MAP = "flow-slug-map.json";
const UNASSIGNED = "unassigned.json";
const EVENTS = "events.json";
const DIAGRAMS = "flow-diagrams.md";
const UNREAD = ["_meta.json", "_run-summary.md", ".gitkeep"];
const ROOT_FILES = [CATALOG, SLUG_MAP, UNASSIGNED, ...UNREAD];
const FLOW_FILES = [EVENTS, DIAGRAMS, ...UNREAD];
const MAX_FILE_BYTES = 5_000_000;
function isSlug(name) {
    return _formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .FlowSlug */ .ah.safeParse(name).success;
}
function isFlowFolder({ path, kind }) {
    return kind === "folder" && !path.includes("/") && !ROOT_FILES.includes(path) && !isGitName(path);
}
function isGitName(name) {
    return name.toLowerCase() === ".git";
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ap: () => (/* binding */ collapse),
  X9: () => (/* binding */ comparableTitle),
  cO: () => (/* binding */ parseDiagrams)
});

;// CONCATENATED MODULE: ./build/src/content/parse-flowchart.js
const SHAPES = [
    ["(((", [")))"]],
    ["((", ["))"]],
    ["([", ["])"]],
    ["(-", ["-)"]],
    ["[[", ["]]"]],
    ["[(", [")]"]],
    ["[/", ["/]", "\\]"]],
    ["[\\", ["\\]", "/]"]],
    ["{{", ["}}"]],
    ["(", [")"]],
    ["[", ["]"]],
    ["{", ["}"]],
    [">", ["]"]],
];
const ID = /(?:[\p{L}\p{M}\p{N}_.$!?*+'#%/\\]|-(?![-.>])|=(?!=)|:(?=[\p{L}\p{N}_]))+/uy;
const BLANKS = /[ \t\r]*/y;
const OTHER_STATEMENT = /(?:direction|classDef|class|style|linkStyle|click|accTitle|accDescr|end)(?![\w-])[^\n;]*/y;
const SUBGRAPH = /subgraph[ \t]+/y;
const EDGE = /(?:[\w-]*@)?[<xo]?(?:--+[-xo>]|==+[=xo>]|-\.+-[xo>]?|~~~+)/y;
const TEXT_EDGE = /(?:[\w-]*@)?[<xo]?(?:--(?:\s*"[^"]*"\s*|[^\n]{0,500}?)--+[-xo>]|==(?:\s*"[^"]*"\s*|[^\n]{0,500}?)==+[=xo>]|-\.(?:\s*"[^"]*"\s*|[^\n]{0,500}?)\.-[xo>]?)/y;
const EDGE_LABEL = /\|(?:\s*"[^"]*"\s*|[^|\n]*|[^[\](){}|"]{0,500})\|/y;
const STYLE = /:::[\w-]+/y;
const PROPERTIES = /@\{[^}"]{0,300}(?:"[^"]{0,300}"[^}"]{0,300}){0,8}\}/y;
const LABEL_PROPERTY = /(?:^|[,\s])label[ \t]*:[ \t]*(?:"([^"]*)"|'([^']*)'|([^,"'\n]+))/d;
const MAX_LABEL = 500;
const LINES = /[^[\](){}|"]{0,500}/y;
function parseFlowchart(code) {
    return new Reader(code).read();
}
class Reader {
    #code;
    #text;
    #starts = [];
    #nodes = new Map();
    #at = 0;
    constructor(code) {
        this.#code = code;
        this.#text = code.map(({ text }) => text).join("\n");
        let start = 0;
        for (const { text } of code) {
            this.#starts.push(start);
            start += text.length + 1;
        }
    }
    read() {
        while (this.#at < this.#text.length) {
            this.#take(BLANKS);
            if (this.#take(SUBGRAPH) !== null)
                this.#readSubgraph();
            else if (this.#take(OTHER_STATEMENT) === null) {
                if (!this.#readChain() && this.#readEdge())
                    this.#readChain();
            }
            this.#take(/[^\n;]*[\n;]?/y);
        }
        return this.#nodes;
    }
    #readChain() {
        if (!this.#readNode())
            return false;
        do {
            this.#take(BLANKS);
            if (this.#take(/&/y) === null && !this.#readEdge())
                return true;
            this.#take(BLANKS);
        } while (this.#readNode());
        return true;
    }
    #readEdge() {
        if (this.#take(EDGE) === null && this.#take(TEXT_EDGE) === null)
            return false;
        this.#take(BLANKS);
        this.#take(EDGE_LABEL);
        this.#take(BLANKS);
        return true;
    }
    #readNode() {
        const start = this.#at;
        const id = this.#take(ID);
        if (id === null)
            return false;
        const shown = this.#readShape();
        this.#take(STYLE);
        const label = (this.#text[this.#at] === "@" ? this.#readProperties() : null) ?? shown;
        if (label !== null)
            this.#nodes.set(id, label);
        else if (!this.#nodes.has(id))
            this.#nodes.set(id, { label: id, at: this.#offset(start) });
        return true;
    }
    #readShape() {
        const shape = SHAPES.find(([opening]) => this.#text.startsWith(opening, this.#at));
        if (shape === undefined)
            return null;
        const [opening, closings] = shape;
        const start = this.#at + opening.length;
        const quote = /[ \t]*"([^"]*)"[ \t]*/y;
        quote.lastIndex = start;
        const quoted = quote.exec(this.#text);
        if (quoted !== null && closings.some((closing) => this.#text.startsWith(closing, quote.lastIndex))) {
            this.#at = quote.lastIndex + opening.length;
            const text = quoted[1].replace(/^`([\s\S]*)`$/, "$1");
            return { label: text, at: this.#offset(this.#text.indexOf('"', start)) };
        }
        const [rest = ""] = this.#text.slice(start, start + MAX_LABEL).split("\n", 1);
        const ends = closings.map((closing) => rest.indexOf(closing)).filter((end) => end >= 0);
        const end = ends.length > 0 ? Math.min(...ends) : this.#findEndBelow(start, closings);
        if (end === null)
            return null;
        const label = this.#text.slice(start, start + end);
        this.#at = start + label.length + opening.length;
        return { label, at: this.#offset(start + label.length - label.trimStart().length) };
    }
    #findEndBelow(start, closings) {
        LINES.lastIndex = start;
        const length = LINES.exec(this.#text)?.[0].replace(/[-/\\]$/, "").length ?? 0;
        return closings.some((closing) => this.#text.startsWith(closing, start + length)) ? length : null;
    }
    #readProperties() {
        const start = this.#at + "@{".length;
        const properties = this.#take(PROPERTIES);
        if (properties === null)
            return null;
        const match = LABEL_PROPERTY.exec(properties.slice("@{".length, -1));
        const group = [1, 2, 3].find((each) => match?.[each] !== undefined);
        if (match === null || group === undefined)
            return null;
        return { label: match[group], at: this.#offset(start + (match.indices?.[group]?.[0] ?? 0)) };
    }
    #readSubgraph() {
        const rest = /^[^\n;]*/.exec(this.#text.slice(this.#at))?.[0] ?? "";
        if (/^[^\s["]+[ \t]*(?:$|\[)/.test(rest)) {
            const start = this.#at;
            const id = this.#take(ID);
            if (id === null)
                return;
            this.#take(BLANKS);
            this.#nodes.set(id, this.#readShape() ?? { label: id, at: this.#offset(start) });
        }
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match === null)
            return null;
        this.#at += match[0].length;
        return match[0];
    }
    #offset(index) {
        let line = 0;
        for (let high = this.#starts.length - 1; line < high;) {
            const middle = Math.ceil((line + high) / 2);
            if (this.#starts[middle] <= index)
                line = middle;
            else
                high = middle - 1;
        }
        return this.#code[line].start + index - this.#starts[line];
    }
}

;// CONCATENATED MODULE: ./build/src/content/parse-states.js
const parse_states_ID = /[\p{L}\p{M}\p{N}_.]+/gu;
const NAMED = /^[ \t]*state[ \t]+"([^"]*)"[ \t]+as[ \t]+([^\s{<:]+)/d;
const DESCRIBED = /^[ \t]*([\p{L}\p{M}\p{N}_.]+)[ \t]*:(?!:)[ \t]*(\S.*)$/dsu;
const NOTE = /^[ \t]*note[ \t][^:]*$/;
const NOTE_END = /^[ \t]*end[ \t]+note(?![\p{L}\p{M}\p{N}_.])/u;
const parse_states_OTHER_STATEMENT = /^[ \t]*(?:class|classDef|note|direction|end|style)(?![\p{L}\p{M}\p{N}_.])/u;
function parseStates(code) {
    const states = new Map();
    const labels = new Map();
    let isNote = false;
    for (const { text, start } of code) {
        isNote = isNote ? !NOTE_END.test(text) : NOTE.test(text);
        if (isNote)
            continue;
        const named = NAMED.exec(text);
        const match = named ?? DESCRIBED.exec(text);
        const [id, label] = named === null ? [match?.[1], locate(match, 2)] : [named[2], locate(named, 1)];
        if (id !== undefined && label !== null) {
            if (!labels.has(id))
                labels.set(id, { label: label.text, at: start + label.at });
        }
        else if (!parse_states_OTHER_STATEMENT.test(text)) {
            for (const { 0: found, index } of text.replace(/(?<!:):(?!:).*$/s, "").matchAll(parse_states_ID)) {
                if (!states.has(found))
                    states.set(found, { label: found, at: start + index });
            }
        }
    }
    return new Map([...states, ...labels]);
}
function locate(match, group) {
    const [text, span] = [match?.[group], match?.indices?.[group]];
    return text === undefined || span === undefined ? null : { text, at: span[0] };
}

;// CONCATENATED MODULE: ./build/src/content/read-directive.js
const LINK = /^%%[a-z][a-z0-9-]*:diagram-link[ \t]+(\S+)[ \t]+->[ \t]+(?:title:[ \t]*(\S.*)|flow:([A-Za-z0-9][\w-]*)(?:[ \t]+title:[ \t]*(\S.*))?)$/ds;
const LINK_LIKE = /^%%[ \t]*[^\s:]*:[ \t]*diagram-link(?![\w-])/i;
const DIRECTIVE = /^%%[a-z][a-z0-9-]*:/;
function readDirective(line) {
    const text = line.text.trim();
    const at = line.start + line.text.indexOf(text);
    const match = LINK.exec(text);
    if (match === null) {
        if (LINK_LIKE.test(text))
            return { text, at, kind: "bad-link" };
        return DIRECTIVE.test(text) ? { text, at, kind: "unknown" } : null;
    }
    const excerpt = (group) => {
        const [word, span] = [match[group], match.indices?.[group]];
        return word === undefined || span === undefined ? null : { text: word, at: at + span[0] };
    };
    return { text, at, kind: "link", node: excerpt(1), flow: excerpt(3), title: excerpt(2) ?? excerpt(4) };
}

;// CONCATENATED MODULE: ./build/src/content/parse-block.js



const FLOWCHART = /^(?:flowchart|flowchart-elk|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR|[<>^v]))?[ \t]*(?:;.*)?$/s;
const STATES = /^stateDiagram(?:-v2)?(?:[ \t]*%%.*)?$/s;
const OTHER = /^(?:sequenceDiagram|classDiagram(?:-v2)?|erDiagram|journey|gantt|pie|quadrantChart|requirement(?:Diagram)?|gitGraph|C4(?:Context|Container|Component|Dynamic|Deployment)|mindmap|timeline|zenuml|kanban|info|eventmodeling|(?:sankey|xychart|block|packet|architecture|radar|treemap|ishikawa)(?:-beta)?|(?:swimlane|venn|treeView|wardley|cynefin|railroad(?:-(?:ebnf|abnf|peg))?)-beta)(?![\w-])/;
function parseBlock(lines) {
    const directives = [];
    const statements = [];
    for (const line of skipSettings(lines)) {
        if (!line.text.trimStart().startsWith("%%")) {
            if (statements.length > 0 || line.text.trim() !== "")
                statements.push(line);
            continue;
        }
        const directive = readDirective(line);
        if (directive !== null)
            directives.push(directive);
    }
    const [top, ...rest] = statements;
    if (top === undefined)
        return { header: null, nodes: null, marks: [], directives };
    const text = top.text.trim();
    const isFlowchart = FLOWCHART.test(text);
    const readsNodes = isFlowchart || STATES.test(text);
    const header = { text, at: top.start + top.text.indexOf(text), isKnown: readsNodes || OTHER.test(text) };
    if (!readsNodes)
        return { header, nodes: null, marks: [], directives };
    const afterHeader = /^[^;]*;?/.exec(top.text)?.[0].length ?? 0;
    const code = [{ text: top.text.slice(afterHeader), start: top.start + afterHeader }, ...rest];
    const nodes = isFlowchart ? parseFlowchart(code) : parseStates(code);
    return { header, nodes, marks: code.flatMap(readMarks), directives };
}
function skipSettings(lines) {
    const top = lines.findIndex(({ text }) => text.trim() !== "");
    const isFrontMatter = lines[top]?.text.trim() === "---";
    const frontEnd = isFrontMatter ? lines.findIndex(({ text }, index) => index > top && text.trim() === "---") : -1;
    const kept = [];
    let isSetting = false;
    for (const line of lines.slice(frontEnd + 1)) {
        let { text, start } = line;
        let end = 0;
        while (end >= 0 && (isSetting || text.trimStart().startsWith("%%{"))) {
            end = text.indexOf("}%%");
            isSetting = end < 0;
            start += end + "}%%".length;
            text = text.slice(end + "}%%".length);
        }
        if (!isSetting && (text === line.text || text.trim() !== ""))
            kept.push({ text, start });
    }
    return kept;
}
function readMarks({ text, start }) {
    if (!/^[ \t]*class[ \t]/.test(text))
        return [];
    return [...text.matchAll(/[^;]+/g)].flatMap(({ 0: statement, index: from }) => {
        const found = [...statement.matchAll(/[^\s,]+/g)];
        const words = found.map(({ 0: word, index }) => ({ text: word, at: start + from + index }));
        const isMark = words.length > 2 && words[0]?.text === "class" && words.at(-1)?.text === "event";
        return isMark ? words.slice(1, -1) : [];
    });
}

;// CONCATENATED MODULE: ./build/src/content/parse-diagrams.js

const FENCE = /^[ \t]*(`{3,})([^`]*)$/;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)/;
const CLOSING_HASHES = /(?:^|[ \t])#+$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
function parseDiagrams(text) {
    const lines = splitLines(text);
    const headings = new Set();
    const blocks = [];
    const unclosed = [];
    for (let at = 0; at < lines.length;) {
        const fence = readFence(lines[at]);
        if (fence === null) {
            const heading = readHeading(lines, at++);
            if (heading !== null)
                headings.add(heading);
            continue;
        }
        const { end, isClosed } = findEnd(lines, at + 1, fence);
        if (!isClosed)
            unclosed.push(fence.at);
        if (/^mermaid(?:\s|$)/i.test(fence.info)) {
            blocks.push({ at: fence.at, isClosed, ...parseBlock(lines.slice(at + 1, end)) });
        }
        at = isClosed ? end + 1 : end;
    }
    return { headings, blocks, unclosed };
}
function comparableTitle(text) {
    return collapse(text).toLowerCase();
}
function collapse(text) {
    return text.trim().replace(/\s+/g, " ");
}
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
        lines.push({ text: text.slice(start, index), start });
        start = index + end.length;
    }
    lines.push({ text: text.slice(start), start });
    return lines;
}
function readFence({ text, start }) {
    const [, ticks, info] = FENCE.exec(text) ?? [];
    if (ticks === undefined || info === undefined)
        return null;
    return { at: start + text.indexOf("`"), ticks: ticks.length, info: info.trim() };
}
function findEnd(lines, first, { ticks }) {
    for (let at = first; at < lines.length; at++) {
        const fence = readFence(lines[at]);
        if (fence !== null && fence.ticks >= ticks)
            return { end: at, isClosed: fence.info === "" };
    }
    return { end: lines.length, isClosed: false };
}
function readHeading(lines, at) {
    const { text } = lines[at];
    const match = HEADING.exec(text);
    if (match !== null)
        return comparableTitle(text.slice(match[0].length).trim().replace(CLOSING_HASHES, ""));
    const below = lines[at + 1]?.text;
    const isText = text.trim() !== "" && !UNDERLINE.test(text);
    return isText && below !== undefined && UNDERLINE.test(below) ? comparableTitle(text) : null;
}


/***/ }),

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ printReport)
/* harmony export */ });
const UNPRINTABLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=##)\[/g;
const MAX_LIST_LENGTH = 25_000_000;
function printReport(report) {
    const { issues, suppressed } = report;
    const text = JSON.stringify({ ...report, issues: cut(issues), suppressed: cut(suppressed) }, null, 2);
    return `${text.replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
function cut(list) {
    let left = MAX_LIST_LENGTH;
    const end = list.findIndex((element) => {
        left -= JSON.stringify(element).length;
        return left < 0;
    });
    return end < 0 ? list : list.slice(0, end);
}


/***/ }),

/***/ 8620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readContent)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/content/content.js
var content_content = __webpack_require__(6474);
// EXTERNAL MODULE: ./build/src/content/decode-text.js
var decode_text = __webpack_require__(7157);
// EXTERNAL MODULE: ./build/src/content/find-each.js
var find_each = __webpack_require__(8128);
// EXTERNAL MODULE: ./build/src/content/finding.js
var finding = __webpack_require__(7938);
// EXTERNAL MODULE: ./build/src/content/known-files.js
var known_files = __webpack_require__(3214);
// EXTERNAL MODULE: ./build/src/content/parse-diagrams.js + 4 modules
var parse_diagrams = __webpack_require__(9018);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/esm/impl/scanner.js
var impl_scanner = __webpack_require__(66);
// EXTERNAL MODULE: ./build/src/content/json-node.js
var json_node = __webpack_require__(2346);
;// CONCATENATED MODULE: ./build/src/content/parse-json.js




const MAX_DEPTH = 64;
const NUMBER = 11;
const UNKNOWN = 16;
const STRING_ERRORS = {
    2: "a string that ends on its line",
    4: 'four hexadecimal digits after "\\u"',
    5: "an escape that JSON knows",
    6: "control characters as escapes",
};
function parseJson(bytes) {
    const { text, problems } = (0,decode_text/* decodeText */.g7)(bytes);
    if (text === null)
        return { value: null, problems };
    const parsed = parseText(text);
    return { value: parsed.value, problems: [...problems, ...parsed.problems] };
}
function parseText(text) {
    const scanner = (0,impl_scanner/* createScanner */.z)(text);
    const positionOf = (0,decode_text/* openPositions */.vO)(text);
    const problems = [];
    const path = [];
    let at = skipSpace(text, 0);
    const value = readValue();
    if (value !== null && at < text.length)
        return { value: fail("nothing after the value"), problems };
    return { value, problems };
    function readValue() {
        const first = text[at];
        if (first === "{" || first === "[") {
            if (path.length === MAX_DEPTH)
                return fail(`at most ${MAX_DEPTH} levels of lists and objects`);
            return first === "{" ? readObject() : readArray();
        }
        if (first === undefined || ",:]}/".includes(first))
            return fail("a JSON value");
        const { line, column } = positionOf(at);
        if (first === '"') {
            const value = readString();
            return value === null ? null : { kind: "string", value, line, column };
        }
        scanner.setPosition(at);
        const token = scanner.scan();
        const word = scanner.getTokenValue();
        if (token === UNKNOWN || scanner.getTokenError() !== 0)
            return fail("a JSON value");
        at = skipSpace(text, scanner.getPosition());
        if (token === NUMBER)
            return { kind: "number", text: word, line, column };
        return word === "null" ? { kind: "null", line, column } : { kind: "boolean", value: word === "true", line, column };
    }
    function readObject() {
        const { line, column } = positionOf(at);
        const members = [];
        at = skipSpace(text, at + 1);
        if (text[at] !== "}") {
            for (;;) {
                if (text[at] !== '"')
                    return fail(members.length === 0 ? 'a key in double quotes or "}"' : "a key in double quotes");
                const keyPosition = positionOf(at);
                const key = readString();
                if (key === null)
                    return null;
                if (text[at] !== ":")
                    return fail('":"');
                at = skipSpace(text, at + 1);
                path.push(key);
                const value = readValue();
                if (value === null)
                    return null;
                path.pop();
                members.push({ key, keyPosition, value });
                if (text[at] !== ",")
                    break;
                at = skipSpace(text, at + 1);
            }
            if (text[at] !== "}")
                return fail('"," or "}"');
        }
        at = skipSpace(text, at + 1);
        for (const problem of findRepeatedKeys(members, path))
            problems.push(problem);
        return { kind: "object", members, line, column };
    }
    function readArray() {
        const { line, column } = positionOf(at);
        const items = [];
        at = skipSpace(text, at + 1);
        if (text[at] !== "]") {
            for (;;) {
                path.push(items.length);
                const item = readValue();
                if (item === null)
                    return null;
                path.pop();
                items.push(item);
                if (text[at] !== ",")
                    break;
                at = skipSpace(text, at + 1);
            }
            if (text[at] !== "]")
                return fail('"," or "]"');
        }
        at = skipSpace(text, at + 1);
        return { kind: "array", items, line, column };
    }
    function readString() {
        scanner.setPosition(at);
        scanner.scan();
        const expected = STRING_ERRORS[scanner.getTokenError()];
        if (expected !== undefined)
            return fail(expected);
        at = skipSpace(text, scanner.getPosition());
        return scanner.getTokenValue();
    }
    function fail(expected) {
        const found = at < text.length ? (0,finding/* quote */.hD)(excerpt(text, at)) : "the end of the file";
        const message = `${found} is not valid JSON here; expected ${expected}.`;
        problems.push({ code: "invalid_json", pointer: "", ...positionOf(at), message });
        return null;
    }
}
function findRepeatedKeys(members, path) {
    if (new Set(members.map(({ key }) => key)).size === members.length)
        return [];
    const last = new Map(members.map((member) => [member.key, member]));
    const repeated = new Set(members.filter((member) => last.get(member.key) !== member).map(({ key }) => key));
    return [...repeated].map((key) => {
        const { line, column } = last.get(key).value;
        const pointer = [...path, key].reduce((pointer, part) => (0,json_node/* pointTo */.iK)(pointer, String(part)), "");
        const message = `The key ${(0,finding/* quote */.hD)(key)} is used more than once in this object; expected it once.`;
        return { code: "duplicate_json_key", pointer, line, column, message };
    });
}
function excerpt(text, at) {
    return text.slice(at, at + 200).split(/[\n\r]/, 1)[0];
}
function skipSpace(text, from) {
    let at = from;
    for (;;) {
        const unit = text.charCodeAt(at);
        if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
            return at;
        at++;
    }
}

;// CONCATENATED MODULE: ./build/src/content/read-content.js








async function readContent(tree) {
    const entries = indexEntries(tree.entries);
    const findings = [];
    const readable = groupByFolder([...entries.values()].filter(isReadable));
    const toParse = [known_files/* CATALOG */.W8, known_files/* SLUG_MAP */.b8, known_files/* UNASSIGNED */.IU].filter((path) => readable.get("")?.includes(path));
    const root = await readFiles(toParse, toParse);
    const content = {
        entries,
        catalog: asJson(known_files/* CATALOG */.W8, root),
        slugMap: asJson(known_files/* SLUG_MAP */.b8, root),
        unassigned: asJson(known_files/* UNASSIGNED */.IU, root),
        flows: [],
        findings,
    };
    const flows = [];
    for (const slug of listFlows(content)) {
        const [events, diagrams] = [`${slug}/${known_files/* EVENTS */.qY}`, `${slug}/${known_files/* DIAGRAMS */.Fv}`];
        const files = await readFiles(readable.get(slug) ?? [], [events, diagrams]);
        flows.push({ slug, events: asJson(events, files), diagrams: asMarkdown(diagrams, files), digest: files.digest });
    }
    return { ...content, flows };
    async function readFiles(paths, toParse) {
        const parsed = new Map();
        const hash = (0,external_node_crypto_.createHash)("sha256");
        for (const path of paths) {
            const bytes = await tree.read(path);
            const compared = bytes === null ? null : withUnixLines(bytes);
            hash.update(`${JSON.stringify(path)} ${compared?.length ?? "-"}\n`).update(compared ?? "");
            if (toParse.includes(path))
                parsed.set(path, bytes);
        }
        return { parsed, digest: hash.digest("hex") };
    }
    function asJson(path, files) {
        const bytes = bytesOf(path, files);
        const pointer = bytes === null ? null : (0,decode_text/* findPointer */.pd)(bytes, "invalid_json");
        const parsed = bytes === null || pointer !== null ? null : parseJson(bytes);
        note(path, pointer === null ? (parsed?.problems ?? []) : [pointer]);
        const node = parsed?.value ?? null;
        return { path, value: node === null ? null : { path, pointer: "", node } };
    }
    function asMarkdown(path, files) {
        const bytes = bytesOf(path, files);
        const pointer = bytes === null ? null : (0,decode_text/* findPointer */.pd)(bytes, "invalid_shape");
        const decoded = bytes === null || pointer !== null ? null : (0,decode_text/* decodeText */.g7)(bytes);
        note(path, pointer === null ? (decoded?.problems ?? []) : [pointer]);
        const text = decoded?.text ?? null;
        return { path, text, diagrams: text === null ? null : (0,parse_diagrams/* parseDiagrams */.cO)(text) };
    }
    function bytesOf(path, files) {
        const bytes = files.parsed.get(path);
        if (bytes === null) {
            const message = "The file cannot be read; expected a regular file that can be read.";
            findings.push((0,finding/* findingIn */.jl)(path, "special_file", message));
        }
        return bytes ?? null;
    }
    function note(path, problems) {
        for (const finding of (0,find_each/* findEach */.J)(problems, (problem) => [{ ...problem, path }]))
            findings.push(finding);
    }
}
function withUnixLines(bytes) {
    if (!bytes.includes(0x0d))
        return bytes;
    return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
function indexEntries(entries) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    for (const { path } of entries) {
        for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
            const folder = path.slice(0, slash);
            if (byPath.has(folder))
                break;
            byPath.set(folder, { path: folder, kind: "folder", isExecutable: false, sizeBytes: 0 });
        }
    }
    return new Map([...byPath].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function groupByFolder(entries) {
    const folders = new Map();
    for (const { path } of entries) {
        const folder = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
        const paths = folders.get(folder);
        if (paths === undefined)
            folders.set(folder, [path]);
        else
            paths.push(path);
    }
    return folders;
}
function isReadable({ kind, sizeBytes }) {
    return kind === "file" && sizeBytes <= known_files/* MAX_FILE_BYTES */.gZ;
}
function listFlows(content) {
    const mapped = (0,content_content/* mappedSlugs */.YQ)(content);
    return [...content.entries.values()]
        .filter(known_files/* isFlowFolder */.nF)
        .map(({ path }) => path)
        .filter((slug) => mapped?.has(slug) || ((0,known_files/* isSlug */.u5)(slug) && (mapped === null || content.entries.has(`${slug}/${known_files/* EVENTS */.qY}`))))
        .sort((a, b) => (`${a}/` < `${b}/` ? -1 : 1));
}


/***/ }),

/***/ 6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ describeReport),
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   nb: () => (/* binding */ selectIssues)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6506);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);


const MAX_SHOWN = 20;
const MESSAGE_POINTS = 300;
function describeReport({ root, counts, issues, baseline }) {
    const content = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countLarge */ .Dc)(counts.flows, "flow")} with ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countLarge */ .Dc)(counts.events, "event")} in "${root}"`;
    const knownOf = (level) => issues.filter((issue) => issue.isNew === false && issue.level === level).length;
    const describe = (n, level) => {
        const total = n === 0 ? `no ${level}s` : (0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countLarge */ .Dc)(n, level);
        return n === 0 || baseline === undefined ? total : `${total} (${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(n - knownOf(level))} new)`;
    };
    const fixed = baseline === undefined || baseline.fixed === 0 ? "" : `, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(baseline.fixed)} fixed`;
    return `${content}: ${describe(counts.errors, "error")}, ${describe(counts.warnings, "warning")}${fixed}.`;
}
function renderReport(report) {
    const { ok, counts } = report;
    const shown = selectIssues(report.issues, MAX_SHOWN);
    const lines = ["## Content", "", `**${ok ? "Passed" : "Failed"}**: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(describeReport(report))}`, ""];
    const head = ["Flows", "Events", "Property definitions", "Diagrams", "Errors", "Warnings"];
    const figures = [counts.flows, counts.events, counts.propertyDefinitions, counts.diagrams];
    lines.push(...(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .bo)(head, [[...figures, counts.errors, counts.warnings]]).split("\n"), "");
    for (const [path, issues] of groupByPath(shown)) {
        lines.push(`### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(path)}`, "");
        const rows = issues.map((issue) => [
            `${issue.line}:${issue.column}`,
            describeLevel(issue),
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(issue.message, MESSAGE_POINTS),
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(issue.code, { inTable: true }),
        ]);
        lines.push(...(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .bo)(["Place", "Level", "What", "Code"], rows).split("\n"), "");
    }
    const more = counts.errors + counts.warnings - shown.length;
    if (more > 0)
        lines.push(`And ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, "more issue")}.`, "");
    lines.push(...renderSuppressed(report.suppressed));
    return `${lines.join("\n").trimEnd()}\n`;
}
function selectIssues(issues, limit) {
    const rank = ({ level, isNew }) => (level === "error" ? 0 : 2) + (isNew === false ? 1 : 0);
    const chosen = new Set([...issues].sort((a, b) => rank(a) - rank(b)).slice(0, limit));
    return issues.filter((issue) => chosen.has(issue));
}
function describeLevel({ level, isNew }) {
    if (isNew === undefined)
        return level;
    return isNew ? `new ${level}` : `${level}, in the baseline`;
}
function renderSuppressed(suppressed) {
    const skipped = new Map();
    for (const { rules, cause } of suppressed) {
        const reason = `${cause.code} in ${cause.path}`;
        skipped.set(reason, [...(skipped.get(reason) ?? []), rules]);
    }
    if (skipped.size === 0)
        return [];
    const lines = [...skipped].map(([reason, rules]) => `${rules.join(", ")}, because of ${reason}`);
    const listed = lines.slice(0, MAX_SHOWN).map((line) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(line, MESSAGE_POINTS)}`);
    const more = lines.length - listed.length;
    return ["Not checked:", "", ...listed, ...(more > 0 ? [`- and more, because of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, "other issue")}`] : [])];
}
function groupByPath(issues) {
    const groups = new Map();
    for (const issue of issues)
        groups.set(issue.path, [...(groups.get(issue.path) ?? []), issue]);
    return groups;
}


/***/ }),

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ validateContent)
});

// EXTERNAL MODULE: ./build/src/formats/content-report.js
var content_report = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/src/formats/content.js
var content = __webpack_require__(6059);
// EXTERNAL MODULE: ./build/src/content/content.js
var content_content = __webpack_require__(6474);
// EXTERNAL MODULE: ./build/src/content/finding.js
var finding = __webpack_require__(7938);
// EXTERNAL MODULE: ./build/src/content/json-node.js
var json_node = __webpack_require__(2346);
;// CONCATENATED MODULE: ./build/src/content/check-audit-dates.js




const checkAuditDates = (changed, base, { auditDate }) => {
    const bases = new Map(base.flows.map((flow) => [flow.slug.toLowerCase(), flow]));
    return changed.flows.flatMap(({ slug, digest }) => {
        const was = bases.get(slug.toLowerCase());
        const flow = catalogFlow(changed, slug);
        if (flow === null || was?.digest === digest)
            return [];
        const before = was === undefined ? null : dateOf(catalogFlow(base, was.slug));
        return checkFlow(slug, { flow, before, auditDate });
    });
};
function checkFlow(slug, { flow, before, auditDate }) {
    const place = (0,json_node/* member */.Dc)(flow, "lastAudited");
    const date = dateOf(flow);
    if (place === null) {
        if (before === null)
            return [];
        const message = `The flow ${(0,finding/* quote */.hD)(slug)} changed, and its "lastAudited" was removed; expected ${before} or later.`;
        return [(0,finding/* findingWithout */.s)(flow, "lastAudited", { code: "audit_date_stale", message })];
    }
    const earliest = [before ?? "", auditDate ?? ""].sort().at(-1);
    if (date === null || date >= earliest)
        return [];
    const message = `The flow ${(0,finding/* quote */.hD)(slug)} changed, but its "lastAudited" is ${(0,finding/* quote */.hD)(date)}; expected ${earliest} or later.`;
    return [(0,finding/* findingAt */.dz)(place, "audit_date_stale", message)];
}
function catalogFlow(content, slug) {
    const key = (0,json_node/* textOf */.b6)((0,content_content/* mappedSlugs */.YQ)(content)?.get(slug) ?? null);
    const flow = key === null ? null : ((0,content_content/* catalogFlows */.fH)(content)?.get(key) ?? null);
    return (0,json_node/* isObject */.Gv)(flow) ? flow : null;
}
function dateOf(flow) {
    const date = flow === null ? null : (0,json_node/* textOf */.b6)((0,json_node/* member */.Dc)(flow, "lastAudited"));
    return content/* AuditDate */.qE.safeParse(date).success ? date : null;
}

// EXTERNAL MODULE: ./build/src/content/find-each.js
var find_each = __webpack_require__(8128);
;// CONCATENATED MODULE: ./build/src/content/check-members.js



const TEXT = "text that is not blank";
function requireText(object, key) {
    const value = (0,json_node/* member */.Dc)(object, key);
    if (value === null)
        return [missing(object, key, { code: "required_string", expected: TEXT })];
    return isText(value) ? [] : [wrong(value, key, { code: "required_string", expected: TEXT })];
}
function requireName(object, key) {
    const findings = requireText(object, key);
    const value = (0,json_node/* member */.Dc)(object, key);
    const name = (0,json_node/* textOf */.b6)(value);
    if (value === null || name === null || findings.length > 0 || name === name.trim())
        return findings;
    const message = `${(0,finding/* quote */.hD)(key)} is ${(0,finding/* quote */.hD)(name)}; expected no white space around it.`;
    return [(0,finding/* findingAt */.dz)(value, "untrimmed_name", message)];
}
function checkOptional(object, kinds) {
    const suspects = object.node.members.filter(({ key, value }) => {
        const kind = kinds.get(key);
        return kind !== undefined && !(value.kind === EXPECTED_KINDS[kind] && (kind === "text" || kind === "flag"));
    });
    return [...new Set(suspects.map(({ key }) => key))].flatMap((key) => {
        const value = (0,json_node/* member */.Dc)(object, key);
        return checkKind(value, key, kinds.get(key));
    });
}
const DESCRIBED = new Map([["description", "description"]]);
const EXPECTED_KINDS = { text: "string", description: "string", texts: "array", flag: "boolean" };
const EXPECTED = { text: "text", description: "text", texts: "a list of texts", flag: "true or false" };
function checkKind(value, key, kind) {
    if (value.node.kind !== EXPECTED_KINDS[kind]) {
        return [wrong(value, key, { code: "invalid_type", expected: EXPECTED[kind] })];
    }
    if ((0,json_node/* isArray */.cy)(value))
        return checkTexts(value, key);
    if (kind !== "description" || isText(value))
        return [];
    return [wrong(value, key, { code: "recommended_string", expected: `${TEXT}, or no such key` })];
}
function checkTexts(list, key) {
    return (0,find_each/* findEach */.J)((0,json_node/* eachElement */.qO)(list), (element) => {
        if ((0,json_node/* textOf */.b6)(element) !== null)
            return [];
        const message = `A value of ${(0,finding/* quote */.hD)(key)} is ${(0,finding/* describeNode */.WQ)(element.node)}; expected text.`;
        return [(0,finding/* findingAt */.dz)(element, "invalid_type", message)];
    });
}
function requireList(object, key, check) {
    if ((0,json_node/* member */.Dc)(object, key) === null)
        return [missing(object, key, { code: "invalid_shape", expected: "a list" })];
    return optionalList(object, key, check);
}
function optionalList(object, key, check) {
    const value = (0,json_node/* member */.Dc)(object, key);
    if (value === null)
        return [];
    return (0,json_node/* isArray */.cy)(value) ? check(value) : [wrong(value, key, { code: "invalid_shape", expected: "a list" })];
}
function checkObject(value, what, check) {
    if ((0,json_node/* isObject */.Gv)(value))
        return check(value);
    return [(0,finding/* findingAt */.dz)(value, "invalid_shape", `${what} is ${(0,finding/* describeNode */.WQ)(value.node)}; expected an object.`)];
}
function isText(value) {
    return ((0,json_node/* textOf */.b6)(value) ?? "").trim() !== "";
}
function wrong(value, key, { code, expected }) {
    return (0,finding/* findingAt */.dz)(value, code, `${(0,finding/* quote */.hD)(key)} is ${(0,finding/* describeNode */.WQ)(value.node)}; expected ${expected}.`);
}
function missing(object, key, { code, expected }) {
    return (0,finding/* findingWithout */.s)(object, key, { code, message: `There is no ${(0,finding/* quote */.hD)(key)}; expected ${expected}.` });
}

;// CONCATENATED MODULE: ./build/src/content/check-catalog.js





function checkCatalog(content) {
    const catalog = content.catalog.value;
    if (catalog === null)
        return [];
    const shape = checkObject(catalog, "The catalog", (object) => {
        const flows = (0,json_node/* member */.Dc)(object, "flows");
        if (flows === null)
            return [missing(object, "flows", { code: "invalid_shape", expected: "an object" })];
        return checkObject(flows, '"flows"', (entries) => [...(0,json_node/* membersByKey */.mW)(entries)].flatMap(([key, flow]) => checkObject(flow, `The flow ${(0,finding/* quote */.hD)(key)}`, check_catalog_checkFlow)));
    });
    return [...shape, ...findSimilarKeys(content)];
}
function checkSlugMap(content) {
    const map = content.slugMap.value;
    if (map === null)
        return [];
    return checkObject(map, "The map", () => [...((0,content_content/* mappedSlugs */.YQ)(content) ?? [])]
        .filter(([, value]) => !isText(value))
        .map(([slug, value]) => {
        const message = `The value of ${(0,finding/* quote */.hD)(slug)} is ${(0,finding/* describeNode */.WQ)(value.node)}; expected a key of flows.json.`;
        return (0,finding/* findingAt */.dz)(value, "required_string", message);
    }));
}
function check_catalog_checkFlow(flow) {
    return [...requireName(flow, "name"), ...requireText(flow, "description"), ...checkAuditDate(flow)];
}
function checkAuditDate(flow) {
    const date = (0,json_node/* member */.Dc)(flow, "lastAudited");
    if (date === null || content/* AuditDate */.qE.safeParse((0,json_node/* textOf */.b6)(date)).success)
        return [];
    return [wrong(date, "lastAudited", { code: "invalid_date", expected: "a date that exists, as YYYY-MM-DD" })];
}
function findSimilarKeys(content) {
    const first = new Map();
    const findings = [];
    for (const [key, flow] of (0,content_content/* catalogFlows */.fH)(content) ?? []) {
        const normalized = key.trim().toLowerCase();
        const other = first.get(normalized);
        if (other === undefined)
            first.set(normalized, key);
        else {
            const message = `The key ${(0,finding/* quote */.hD)(key)} differs from ${(0,finding/* quote */.hD)(other)} only in case or white space; expected one of them.`;
            findings.push((0,finding/* findingAt */.dz)(flow, "duplicate_catalog_key", message));
        }
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/src/content/check-diagram-changes.js

const checkDiagramChanges = (changed, base) => {
    const kept = new Map(changed.flows.map((flow) => [flow.slug.toLowerCase(), flow]));
    return base.flows.flatMap(({ slug, diagrams }) => {
        const flow = kept.get(slug.toLowerCase());
        if (flow === undefined || diagrams.diagrams === null)
            return [];
        const isThere = changed.entries.has(flow.diagrams.path);
        if (isThere && (flow.diagrams.diagrams?.unclosed.length ?? 1) > 0)
            return [];
        return compareDiagrams(flow, flow.diagrams.diagrams, diagrams.diagrams);
    });
};
function compareDiagrams(flow, now, before) {
    const { path } = flow.diagrams;
    if (before.blocks.length > 0 && (now?.blocks.length ?? 0) === 0) {
        const message = `The diagrams of the flow ${(0,finding/* quote */.hD)(flow.slug)} are gone; expected at least one mermaid block, as before.`;
        return [(0,finding/* findingIn */.jl)(path, "diagrams_emptied", message)];
    }
    const left = new Map();
    for (const link of listLinks(now))
        left.set(link, (left.get(link) ?? 0) + 1);
    const lost = listLinks(before).filter((link) => {
        const count = left.get(link) ?? 0;
        left.set(link, count - 1);
        return count <= 0;
    });
    return lost.map((link) => (0,finding/* findingIn */.jl)(path, "directive_lost", `The link ${(0,finding/* quote */.hD)(link)} is gone; expected it to stay, as the flow does.`));
}
function listLinks(diagrams) {
    const directives = diagrams?.blocks.flatMap((block) => block.directives) ?? [];
    return directives.filter(({ kind }) => kind === "link").map(({ text }) => text);
}

// EXTERNAL MODULE: ./build/src/content/decode-text.js
var decode_text = __webpack_require__(7157);
// EXTERNAL MODULE: ./build/src/content/parse-diagrams.js + 4 modules
var parse_diagrams = __webpack_require__(9018);
;// CONCATENATED MODULE: ./build/src/content/check-diagrams.js




const LEGEND_LABEL = "analytics event name";
const ENTITIES = {
    quot: '"',
    apos: "'",
    amp: "&",
    lt: "<",
    gt: ">",
    num: "#",
    nbsp: " ",
};
function checkDiagrams(content) {
    const mapped = (0,content_content/* mappedSlugs */.YQ)(content);
    const flows = new Map(content.flows.map((flow) => [flow.slug.toLowerCase(), flow]));
    const slugs = new Set([...flows.keys(), ...[...(mapped?.keys() ?? [])].map((slug) => slug.toLowerCase())]);
    const targets = { slugs, areAllKnown: mapped !== null, flows };
    return content.flows.flatMap((flow) => {
        if (!content.entries.has(flow.diagrams.path)) {
            const message = `The flow ${(0,finding/* quote */.hD)(flow.slug)} has no flow-diagrams.md; expected one.`;
            return [(0,finding/* findingIn */.jl)(flow.diagrams.path, "missing_diagrams", message)];
        }
        return locate(flow, findProblems(flow, targets));
    });
}
function readLabel(label) {
    const [first = ""] = label.split(/<br[ \t]*\/?>/i, 1);
    const decoded = first.replace(/(?:&#|&|#)(\d{1,6}|[a-z]{2,4});/g, (entity, name) => /^\d/.test(name) ? String.fromCodePoint(Number(name)) : (ENTITIES[name] ?? entity));
    return (0,parse_diagrams/* collapse */.ap)(decoded);
}
function locate({ diagrams: { path, text } }, problems) {
    const positionOf = (0,decode_text/* openPositions */.vO)(text ?? "");
    return [...problems]
        .sort((a, b) => a.at - b.at)
        .map(({ code, at, message }) => ({ code, path, pointer: "", ...positionOf(at), message }));
}
function findProblems(flow, targets) {
    const { text, diagrams } = flow.diagrams;
    if (text === null || diagrams === null)
        return [];
    const names = (0,content_content/* eventNames */.Z2)(flow);
    const events = names === null ? null : new Set(names.map(parse_diagrams/* collapse */.ap));
    const unclosed = diagrams.unclosed.map((at) => {
        const fence = (0,finding/* quote */.hD)((/^.*/.exec(text.slice(at, at + 200))?.[0] ?? "").trim());
        const message = `The fence ${fence} is never closed; expected a line with at least as many backticks, and nothing else.`;
        return { code: "unclosed_fence", at, message };
    });
    const inBlocks = diagrams.blocks
        .filter(({ isClosed }) => isClosed)
        .flatMap((block) => [
        ...checkHeader(block),
        ...checkMarks(block, events),
        ...block.directives.flatMap((directive) => checkDirective(directive, { flow, block, targets })),
    ]);
    return [...unclosed, ...inBlocks];
}
function checkHeader({ at, header }) {
    if (header?.isKnown)
        return [];
    const what = header === null ? "The mermaid block is empty" : `${(0,finding/* quote */.hD)(header.text)} is not a type of mermaid diagram`;
    const message = `${what}; expected it to begin with a line such as "flowchart TD".`;
    return [{ code: "invalid_mermaid_header", at: header?.at ?? at, message }];
}
function checkMarks({ nodes, marks }, events) {
    if (nodes === null)
        return [];
    const labels = [...nodes.values()].map(({ label }) => readLabel(label).toLowerCase());
    const isLegend = labels.includes(LEGEND_LABEL);
    const found = new Map();
    for (const { text: id, at } of marks) {
        const node = nodes.get(id);
        if (node === undefined) {
            const message = `${(0,finding/* quote */.hD)(id)} is marked as an event but is not a node of this diagram; expected the id of a node.`;
            found.set(at, { code: "undefined_event_node", at, message });
            continue;
        }
        const label = readLabel(node.label);
        if (isLegend || events === null || events.has(label))
            continue;
        const message = `${(0,finding/* quote */.hD)(label)} is marked as an event but is not an event of this flow; expected the name of one.`;
        found.set(node.at, { code: "unknown_event_label", at: node.at, message });
    }
    return [...found.values()];
}
function checkDirective(directive, { flow, block, targets }) {
    if (directive.kind === "unknown") {
        const message = `${(0,finding/* quote */.hD)(directive.text)} is not a known directive; expected %%<prefix>:diagram-link, or a space after "%%" in a comment.`;
        return [{ code: "unknown_directive", at: directive.at, message }];
    }
    if (directive.kind === "bad-link") {
        const message = `${(0,finding/* quote */.hD)(directive.text)} is not a link; expected %%<prefix>:diagram-link <node> -> title:<heading>, or -> flow:<slug> with or without title:<heading>.`;
        return [{ code: "invalid_diagram_link", at: directive.at, message }];
    }
    const found = [];
    const { node, flow: slug, title } = directive;
    if (block.nodes !== null && !block.nodes.has(node.text)) {
        const message = `${(0,finding/* quote */.hD)(node.text)} is not a node of this diagram; expected the id of a node.`;
        found.push({ code: "unknown_link_node", at: node.at, message });
    }
    if (slug !== null && !targets.slugs.has(slug.text.toLowerCase())) {
        const message = `${(0,finding/* quote */.hD)(slug.text)} is not a flow; expected the slug of a flow.`;
        return targets.areAllKnown ? [...found, { code: "unknown_link_flow", at: slug.at, message }] : found;
    }
    const target = slug === null ? flow : targets.flows.get(slug.text.toLowerCase());
    const headings = target === undefined ? null : headingsOf(target);
    if (title === null || headings === null || headings.has((0,parse_diagrams/* comparableTitle */.X9)(title.text)))
        return found;
    const where = slug === null ? "this file" : `the diagrams of the flow ${(0,finding/* quote */.hD)(slug.text)}`;
    const message = `${(0,finding/* quote */.hD)(title.text)} is not a heading of ${where}; expected the text of a heading.`;
    return [...found, { code: "unknown_link_title", at: title.at, message }];
}
function headingsOf({ diagrams: { diagrams } }) {
    return diagrams === null || diagrams.unclosed.length > 0 ? null : diagrams.headings;
}

;// CONCATENATED MODULE: ./build/src/content/check-property-definitions.js




const TYPES = ["array", "boolean", "number", "object", "string"];
function checkPropertyDefinitions(file) {
    const definitions = (0,json_node/* member */.Dc)(file, "propertyDefinitions");
    if (definitions === null)
        return [];
    return checkObject(definitions, (0,finding/* quote */.hD)("propertyDefinitions"), (object) => (0,find_each/* findEach */.J)((0,json_node/* membersByKey */.mW)(object), ([key, definition]) => checkObject(definition, `The definition of ${(0,finding/* quote */.hD)(key)}`, (found) => checkDefinition(found, key))));
}
function checkDefinition(definition, key) {
    return [
        ...requireText(definition, "type"),
        ...checkType(definition, key),
        ...checkOptional(definition, DESCRIBED),
        ...checkValues(definition, key),
    ];
}
function checkType(definition, key) {
    const type = (0,json_node/* member */.Dc)(definition, "type");
    const name = (0,json_node/* textOf */.b6)(type);
    if (type === null || name === null || !isText(type) || TYPES.includes(name))
        return [];
    const message = `The type of ${(0,finding/* quote */.hD)(key)} is ${(0,finding/* quote */.hD)(name)}; expected one of ${TYPES.join(", ")}.`;
    return [(0,finding/* findingAt */.dz)(type, "unknown_property_type", message)];
}
function checkValues(definition, key) {
    const values = (0,json_node/* member */.Dc)(definition, "values");
    if (values === null)
        return [];
    if (!(0,json_node/* isArray */.cy)(values) || values.node.items.length === 0) {
        return [wrong(values, "values", { code: "invalid_values", expected: "a list with at least one text" })];
    }
    const seen = new Set();
    return (0,find_each/* findEach */.J)((0,json_node/* eachElement */.qO)(values), (value) => {
        const text = (0,json_node/* textOf */.b6)(value);
        if (text === null || !isText(value)) {
            const message = `A value of ${(0,finding/* quote */.hD)(key)} is ${(0,finding/* describeNode */.WQ)(value.node)}; expected text that is not blank.`;
            return [(0,finding/* findingAt */.dz)(value, "invalid_values", message)];
        }
        if (!seen.has(text)) {
            seen.add(text);
            return [];
        }
        return [(0,finding/* findingAt */.dz)(value, "duplicate_value", `${(0,finding/* quote */.hD)(key)} has the value ${(0,finding/* quote */.hD)(text)} twice; expected it once.`)];
    });
}

;// CONCATENATED MODULE: ./build/src/content/check-property-references.js





const BY_PROPERTY = new Map([
    ["context", "text"],
    ["description", "description"],
]);
const BY_NAME = new Map([
    ["required", "flag"],
    ["description", "description"],
]);
function checkPropertyReference(reference) {
    if (readReference(reference) === null) {
        const found = describeReference(reference);
        const message = `A property is ${found}; expected its key, or an object with "property" or "name".`;
        return [(0,finding/* findingAt */.dz)(reference, "invalid_property_ref", message)];
    }
    if (!(0,json_node/* isObject */.Gv)(reference))
        return [];
    return checkOptional(reference, (0,json_node/* member */.Dc)(reference, "property") === null ? BY_NAME : BY_PROPERTY);
}
function checkPropertyReferences(content) {
    return content.flows.flatMap((flow) => {
        const defined = (0,content_content/* definedKeys */.YC)(flow);
        return (0,find_each/* findEach */.J)((0,content_content/* eventsOf */.XL)(flow) ?? [], (event) => checkEvent(event, defined));
    });
}
function checkEvent(event, defined) {
    const list = (0,json_node/* member */.Dc)(event, "properties");
    if (!(0,json_node/* isArray */.cy)(list))
        return [];
    const owner = (0,finding/* quote */.hD)((0,json_node/* textOf */.b6)((0,json_node/* member */.Dc)(event, "name")) ?? "");
    const seen = new Set();
    return (0,find_each/* findEach */.J)((0,json_node/* eachElement */.qO)(list), (reference) => {
        const found = readReference(reference);
        if (found === null)
            return [];
        const { key, place } = found;
        const findings = [];
        if (seen.has(key)) {
            const message = `The event ${owner} has the property ${(0,finding/* quote */.hD)(key)} twice; expected it once.`;
            findings.push((0,finding/* findingAt */.dz)(place, "duplicate_property_ref", message));
        }
        else if (defined !== null && !defined.has(key)) {
            const message = `The event ${owner} has the property ${(0,finding/* quote */.hD)(key)}; expected a key of "propertyDefinitions".`;
            findings.push((0,finding/* findingAt */.dz)(place, "undefined_property_ref", message));
        }
        seen.add(key);
        return findings;
    });
}
function readReference(reference) {
    const place = (0,json_node/* isObject */.Gv)(reference) ? ((0,json_node/* member */.Dc)(reference, "property") ?? (0,json_node/* member */.Dc)(reference, "name")) : reference;
    const key = (0,json_node/* textOf */.b6)(place);
    return place === null || key === null || !isText(place) ? null : { key, place };
}
function describeReference(reference) {
    if (!(0,json_node/* isObject */.Gv)(reference))
        return (0,finding/* describeNode */.WQ)(reference.node);
    for (const key of ["property", "name"]) {
        const value = (0,json_node/* member */.Dc)(reference, key);
        if (value !== null)
            return `an object with ${(0,finding/* describeNode */.WQ)(value.node)} as ${(0,finding/* quote */.hD)(key)}`;
    }
    return "an object with neither";
}

;// CONCATENATED MODULE: ./build/src/content/check-events.js






const TEXTS = [
    ...["component", "source", "stage", "notes", "note", "trigger", "firingLocation", "funnelPosition"],
    ...["eventString", "location", "fires", "additionalProperties", "namePattern"],
];
const TEXT_LISTS = ["triggers", "autoProperties", "nextEvents"];
const OF_EVENT = new Map([
    ...TEXTS.map((key) => [key, "text"]),
    ...TEXT_LISTS.map((key) => [key, "texts"]),
    ["description", "description"],
    ["userAction", "flag"],
]);
function checkEvents(content) {
    return content.flows.flatMap(({ events }) => events.value === null ? [] : checkObject(events.value, "The file", checkFile));
}
function checkFile(file) {
    return [
        ...requireText(file, "flowId"),
        ...requireName(file, "flowName"),
        ...checkOptional(file, DESCRIBED),
        ...checkPropertyDefinitions(file),
        ...optionalList(file, "stages", (stages) => (0,find_each/* findEach */.J)((0,json_node/* eachElement */.qO)(stages), (stage) => checkObject(stage, "A stage", checkStage))),
        ...requireList(file, "events", checkEventList),
    ];
}
function checkStage(stage) {
    return [
        ...requireName(stage, "name"),
        ...checkOptional(stage, DESCRIBED),
        ...requireList(stage, "events", (names) => checkTexts(names, "events")),
    ];
}
function checkEventList(events) {
    if (events.node.items.length === 0) {
        return [(0,finding/* findingAt */.dz)(events, "no_events", `${(0,finding/* quote */.hD)("events")} is an empty list; expected at least one event.`)];
    }
    return (0,find_each/* findEach */.J)((0,json_node/* eachElement */.qO)(events), (event) => checkObject(event, "An event", check_events_checkEvent));
}
function check_events_checkEvent(event) {
    return [
        ...requireName(event, "name"),
        ...checkOptional(event, OF_EVENT),
        ...optionalList(event, "properties", (references) => (0,find_each/* findEach */.J)((0,json_node/* eachElement */.qO)(references), checkPropertyReference)),
    ];
}

// EXTERNAL MODULE: ./build/src/content/known-files.js
var known_files = __webpack_require__(3214);
;// CONCATENATED MODULE: ./build/src/content/check-files.js



function checkFiles(content) {
    return [...checkEntries(content), ...findMissing(content)];
}
function checkEntries(content) {
    const findings = [];
    const flows = new Set(content.flows.map(({ slug }) => slug));
    const slugs = new Set([...flows, ...((0,content_content/* mappedSlugs */.YQ)(content)?.keys() ?? [])]);
    const skipped = new Set();
    for (const entry of content.entries.values()) {
        if (skipped.has(folderOf(entry.path))) {
            skipped.add(entry.path);
            continue;
        }
        const wrong = judgeKind(entry) ?? judgeName(entry, slugs);
        if (wrong !== null)
            findings.push(wrong);
        else if (entry.kind === "file")
            findings.push(...judgeFile(entry));
        if (wrong !== null || (entry.kind === "folder" && !flows.has(entry.path)))
            skipped.add(entry.path);
    }
    return findings;
}
function judgeKind({ path, kind }) {
    if (kind === "repository" || (0,known_files/* isGitName */.M$)(nameOf(path))) {
        return (0,finding/* findingIn */.jl)(path, "nested_git", `${(0,finding/* quote */.hD)(nameOf(path))} is a separate git repository; expected none here.`);
    }
    if (kind === "link") {
        return (0,finding/* findingIn */.jl)(path, "symlink", `${(0,finding/* quote */.hD)(nameOf(path))} is a symbolic link; expected a file or folder.`);
    }
    if (kind !== "special")
        return null;
    return (0,finding/* findingIn */.jl)(path, "special_file", `${(0,finding/* quote */.hD)(nameOf(path))} is a special file; expected a file or folder.`);
}
function judgeName({ path, kind }, slugs) {
    const name = nameOf(path);
    const isInRoot = name === path;
    const files = isInRoot ? known_files/* ROOT_FILES */.Zy : known_files/* FLOW_FILES */.Ji;
    if (kind === "folder") {
        if (isInRoot && !known_files/* ROOT_FILES */.Zy.includes(name))
            return null;
        const expected = files.includes(name) ? "a file" : `only ${known_files/* FLOW_FILES */.Ji.join(", ")}`;
        return (0,finding/* findingIn */.jl)(path, "unexpected_file", `${(0,finding/* quote */.hD)(name)} is a folder; expected ${expected}.`);
    }
    if (files.includes(name))
        return null;
    const expected = isInRoot && slugs.has(name) ? "a folder" : `only ${files.join(", ")}${isInRoot ? " and folders" : ""}`;
    return (0,finding/* findingIn */.jl)(path, "unexpected_file", `${(0,finding/* quote */.hD)(name)} is an unexpected file; expected ${expected}.`);
}
function judgeFile({ path, isExecutable, sizeBytes }) {
    const findings = [];
    if (isExecutable) {
        const message = `${(0,finding/* quote */.hD)(nameOf(path))} is executable; expected a file without executable permission.`;
        findings.push((0,finding/* findingIn */.jl)(path, "executable_file", message));
    }
    if (sizeBytes > known_files/* MAX_FILE_BYTES */.gZ) {
        const message = `${(0,finding/* quote */.hD)(nameOf(path))} has ${sizeBytes} bytes; expected at most ${known_files/* MAX_FILE_BYTES */.gZ}.`;
        findings.push((0,finding/* findingIn */.jl)(path, "file_too_large", message));
    }
    return findings;
}
function findMissing({ entries, flows }) {
    const missing = [known_files/* CATALOG */.W8, known_files/* SLUG_MAP */.b8]
        .filter((path) => !entries.has(path))
        .map((path) => (0,finding/* findingIn */.jl)(path, "missing_file", `There is no ${(0,finding/* quote */.hD)(path)}; expected it in the root.`));
    const withoutEvents = flows
        .filter(({ events }) => !entries.has(events.path))
        .map(({ slug, events }) => (0,finding/* findingIn */.jl)(events.path, "missing_events_json", `The flow ${(0,finding/* quote */.hD)(slug)} has no events.json; expected one.`));
    return [...missing, ...withoutEvents];
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/src/content/check-mapping.js




function checkMapping(content) {
    const ids = listFlowIds(content);
    const repeated = findRepeatedIds(ids);
    const hasRepeatedId = new Set(repeated.map(({ id }) => id));
    return [
        ...findUnknownKeys(content),
        ...repeated.map(({ finding }) => finding),
        ...ids.filter(({ id }) => !hasRepeatedId.has(id)).flatMap(checkFlowId),
        ...findUnmappedFlows(content, ids),
    ];
}
function listFlowIds(content) {
    const mapped = (0,content_content/* mappedSlugs */.YQ)(content);
    const catalog = (0,content_content/* catalogFlows */.fH)(content);
    return content.flows.flatMap((flow) => {
        const place = flowIdOf(flow);
        const id = (0,json_node/* textOf */.b6)(place);
        if (place === null || id === null || id.trim() === "")
            return [];
        const key = (0,json_node/* textOf */.b6)(mapped?.get(flow.slug) ?? null);
        const isKnown = key !== null && (catalog === null || catalog.has(key));
        return [{ slug: flow.slug, id, place, mappedKey: isKnown ? key : null }];
    });
}
function flowIdOf({ events }) {
    return (0,json_node/* isObject */.Gv)(events.value) ? (0,json_node/* member */.Dc)(events.value, "flowId") : null;
}
function findRepeatedIds(ids) {
    const first = new Map();
    return ids.flatMap(({ slug, id, place }) => {
        const other = first.get(id);
        if (other === undefined) {
            first.set(id, slug);
            return [];
        }
        if (other.toLowerCase() === slug.toLowerCase())
            return [];
        const message = `"flowId" is ${(0,finding/* quote */.hD)(id)} in ${(0,finding/* quote */.hD)(slug)} and in ${(0,finding/* quote */.hD)(other)}; expected an id for each flow.`;
        return [{ id, finding: (0,finding/* findingAt */.dz)(place, "duplicate_flow_id", message) }];
    });
}
function checkFlowId({ slug, id, place, mappedKey }) {
    if (mappedKey === null || id === mappedKey)
        return [];
    const message = `"flowId" is ${(0,finding/* quote */.hD)(id)}; expected ${(0,finding/* quote */.hD)(mappedKey)}, the key of ${(0,finding/* quote */.hD)(slug)} in ${known_files/* SLUG_MAP */.b8}.`;
    return [(0,finding/* findingAt */.dz)(place, "unknown_flow_key", message)];
}
function findUnknownKeys(content) {
    const catalog = (0,content_content/* catalogFlows */.fH)(content);
    if (catalog === null)
        return [];
    return [...((0,content_content/* mappedSlugs */.YQ)(content) ?? [])].flatMap(([slug, value]) => {
        const key = (0,json_node/* textOf */.b6)(value);
        if (key === null || key.trim() === "" || catalog.has(key))
            return [];
        const message = `The key of ${(0,finding/* quote */.hD)(slug)} is ${(0,finding/* quote */.hD)(key)}; expected a key of ${known_files/* CATALOG */.W8}.`;
        return [(0,finding/* findingAt */.dz)(value, "unknown_flow_key", message)];
    });
}
function findUnmappedFlows(content, ids) {
    const mapped = (0,content_content/* mappedSlugs */.YQ)(content);
    if (mapped === null)
        return [];
    const claimed = ids.filter(({ id, mappedKey }) => id !== mappedKey).map(({ id }) => id);
    const known = new Set([...[...mapped.values()].map(json_node/* textOf */.b6), ...claimed]);
    return [...((0,content_content/* catalogFlows */.fH)(content) ?? [])]
        .filter(([key]) => !known.has(key))
        .map(([key, flow]) => {
        const message = `${known_files/* SLUG_MAP */.b8} has no folder for the flow ${(0,finding/* quote */.hD)(key)}; expected one.`;
        return (0,finding/* findingAt */.dz)(flow, "unmapped_catalog_flow", message);
    });
}

;// CONCATENATED MODULE: ./build/src/content/check-references.js




function checkStageEvents(content) {
    return content.flows.flatMap((flow) => {
        const names = (0,content_content/* eventNames */.Z2)(flow);
        if (names === null || !(0,json_node/* isObject */.Gv)(flow.events.value))
            return [];
        const known = new Set(names);
        return (0,find_each/* findEach */.J)(objectsIn((0,json_node/* member */.Dc)(flow.events.value, "stages")), (stage) => {
            const owner = (0,finding/* quote */.hD)((0,json_node/* textOf */.b6)((0,json_node/* member */.Dc)(stage, "name")) ?? "");
            return (0,find_each/* findEach */.J)(textsIn((0,json_node/* member */.Dc)(stage, "events")), ({ text, place }) => {
                if (known.has(text))
                    return [];
                const message = `The stage ${owner} has the event ${(0,finding/* quote */.hD)(text)}; expected the name of an event.`;
                return [(0,finding/* findingAt */.dz)(place, "unknown_stage_event", message)];
            });
        });
    });
}
function checkSuspectedFlows(content) {
    const mapped = (0,content_content/* mappedSlugs */.YQ)(content);
    if (mapped === null)
        return [];
    const known = new Set([...mapped.keys(), ...content.flows.map(({ slug }) => slug)].map((slug) => slug.toLowerCase()));
    return (0,find_each/* findEach */.J)((0,content_content/* unassignedItems */.cC)(content), (item) => {
        const owner = (0,finding/* quote */.hD)((0,json_node/* textOf */.b6)((0,json_node/* member */.Dc)(item, "name")) ?? "");
        return (0,find_each/* findEach */.J)(textsIn((0,json_node/* member */.Dc)(item, "suspectedFlows")), ({ text, place }) => {
            if (known.has(text.toLowerCase()))
                return [];
            const message = `The suspected flow of ${owner} is ${(0,finding/* quote */.hD)(text)}; expected the folder of a flow.`;
            return [(0,finding/* findingAt */.dz)(place, "unknown_suspected_flow", message)];
        });
    });
}
function objectsIn(list) {
    return (0,json_node/* isArray */.cy)(list) ? (0,json_node/* objectsOf */.iZ)(list) : [];
}
function* textsIn(list) {
    if (!(0,json_node/* isArray */.cy)(list))
        return;
    for (const place of (0,json_node/* eachElement */.qO)(list)) {
        const text = (0,json_node/* textOf */.b6)(place);
        if (text !== null)
            yield { text, place };
    }
}

;// CONCATENATED MODULE: ./build/src/content/check-removals.js



const MIN_EVENTS = 20;
const MIN_FLOW_EVENTS = 10;
const checkRemovedFlows = (changed, base, policy) => {
    const isGone = findGone(changed);
    return base.flows
        .filter(({ slug }) => isGone(slug) && !isAllowed(slug, policy))
        .map(({ slug }) => {
        const message = `The flow ${(0,finding/* quote */.hD)(slug)} is gone; expected it to stay, or its name in "allow-removed-flows".`;
        return (0,finding/* findingIn */.jl)(slug, "flow_removed", message);
    });
};
const checkRemovedEvents = (changed, base, policy) => {
    const comparisons = compareFlows(changed, base, policy);
    return [...comparisons.flatMap(({ respelled }) => respelled), ...checkShares(comparisons, policy)];
};
function compareFlows(changed, base, policy) {
    const isGone = findGone(changed);
    const flows = new Map(changed.flows.map((flow) => [flow.slug.toLowerCase(), flow]));
    return base.flows.flatMap((baseFlow) => {
        const { slug } = baseFlow;
        const before = listNames(baseFlow);
        if (before === null || (isGone(slug) && isAllowed(slug, policy)))
            return [];
        if (isGone(slug))
            return [{ slug, flow: null, before: before.length, removed: before.length, respelled: [] }];
        const flow = flows.get(slug.toLowerCase());
        const now = flow === undefined ? null : listNames(flow);
        return flow === undefined || now === null ? [] : [compareNames(flow, before, now)];
    });
}
function compareNames(flow, before, now) {
    const names = new Set(now.map(({ name }) => name));
    const gone = before.filter(({ name }) => !names.has(name));
    const known = new Set(before.map(({ name }) => name));
    const added = new Map(now.filter(({ name }) => !known.has(name)).map((named) => [normalize(named.name), named]));
    const pairs = new Map(gone.map(({ name }) => [name, added.get(normalize(name))]));
    const respelled = [...pairs].flatMap(([name, found]) => {
        if (found === undefined)
            return [];
        const message = `The event ${(0,finding/* quote */.hD)(name)} is now ${(0,finding/* quote */.hD)(found.name)}; expected the name to stay as it is in the code.`;
        return [(0,finding/* findingAt */.dz)(found.place, "name_normalized", message)];
    });
    const removed = gone.filter(({ name }) => pairs.get(name) === undefined).length;
    return { slug: flow.slug, flow, before: before.length, removed, respelled };
}
function checkShares(comparisons, { maxRemovedPercent }) {
    const before = sum(comparisons.map((comparison) => comparison.before));
    const removed = sum(comparisons.map((comparison) => comparison.removed));
    if (before < MIN_EVENTS)
        return [];
    if (removed * 100 <= before * maxRemovedPercent)
        return comparisons.flatMap(check_removals_checkFlow);
    const message = `${removed} of ${before} events are gone; expected at most ${maxRemovedPercent} %, the "max-removed-percent".`;
    return [(0,finding/* findingIn */.jl)("", "mass_deletion", message)];
}
function check_removals_checkFlow({ slug, flow, before, removed }) {
    const place = flow === null ? null : (0,content_content/* eventList */.$q)(flow);
    if (place === null || before < MIN_FLOW_EVENTS || removed * 2 <= before)
        return [];
    const message = `${removed} of ${before} events of ${(0,finding/* quote */.hD)(slug)} are gone; expected at most half of them.`;
    return [(0,finding/* findingAt */.dz)(place, "mass_deletion", message)];
}
function findGone(changed) {
    const names = [...changed.entries.keys()].filter((path) => !path.includes("/"));
    const present = new Set(names.map((name) => name.toLowerCase()));
    return (slug) => !present.has(slug.toLowerCase());
}
function isAllowed(slug, { allowedRemovals }) {
    return allowedRemovals.some((allowed) => allowed.toLowerCase() === slug.toLowerCase());
}
function listNames(flow) {
    const events = (0,content_content/* eventsOf */.XL)(flow);
    if (events === null)
        return null;
    return events.flatMap((event) => {
        const place = (0,json_node/* member */.Dc)(event, "name");
        const name = (0,json_node/* textOf */.b6)(place);
        return place === null || name === null ? [] : [{ name, place }];
    });
}
function normalize(name) {
    return name.trim().toLowerCase();
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./build/src/content/check-slugs.js



function checkSlugs(content) {
    const mapped = (0,content_content/* mappedSlugs */.YQ)(content);
    const folders = [...content.entries.values()].filter(known_files/* isFlowFolder */.nF).map(({ path }) => path);
    const slugs = [...new Set([...(mapped?.keys() ?? []), ...folders])];
    const spellings = groupByCase(slugs);
    return slugs.flatMap((slug) => {
        const place = mapped?.get(slug);
        const find = (code, message) => place === undefined ? (0,finding/* findingIn */.jl)(slug, code, message) : (0,finding/* findingAt */.dz)(place, code, message);
        if (!(0,known_files/* isSlug */.u5)(slug)) {
            const expected = 'letters, digits, "_" and "-", with a letter or digit first';
            return [find("invalid_slug", `${(0,finding/* quote */.hD)(slug)} is not a valid name for a flow's folder; expected ${expected}.`)];
        }
        const [first = slug, second] = spellings.get(slug.toLowerCase()) ?? [];
        if (first !== slug) {
            const message = `${(0,finding/* quote */.hD)(slug)} differs from ${(0,finding/* quote */.hD)(first)} only in case; expected one spelling.`;
            return [find("slug_case_collision", message)];
        }
        if (mapped === null || second !== undefined)
            return [];
        if (place === undefined) {
            const message = `The folder ${(0,finding/* quote */.hD)(slug)} is not in ${known_files/* SLUG_MAP */.b8}; expected a key with this name.`;
            return [(0,finding/* findingIn */.jl)(slug, "unmapped_flow_dir", message)];
        }
        if (content.entries.has(slug))
            return [];
        const message = `${known_files/* SLUG_MAP */.b8} names ${(0,finding/* quote */.hD)(slug)}, but there is no such folder; expected it with ${known_files/* EVENTS */.qY}.`;
        return [(0,finding/* findingIn */.jl)(slug, "missing_flow_dir", message)];
    });
}
function groupByCase(slugs) {
    const groups = new Map();
    for (const slug of slugs) {
        const group = groups.get(slug.toLowerCase());
        if (group === undefined)
            groups.set(slug.toLowerCase(), [slug]);
        else
            group.push(slug);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/content/check-unassigned.js






function checkUnassigned(content) {
    const file = content.unassigned.value;
    return file === null ? [] : checkObject(file, "The file", check_unassigned_checkFile);
}
function check_unassigned_checkFile(file) {
    const version = (0,json_node/* member */.Dc)(file, "_version");
    if (version !== null && (0,content_content/* hasOtherVersion */.Dz)(file)) {
        return [wrong(version, "_version", { code: "invalid_shape", expected: (0,finding/* quote */.hD)(content_content/* UNASSIGNED_VERSION */.dK) })];
    }
    return [
        ...requireText(file, "_version"),
        ...requireList(file, "items", (items) => (0,find_each/* findEach */.J)((0,json_node/* eachElement */.qO)(items), (item) => checkObject(item, "An item", checkItem))),
    ];
}
function checkItem(item) {
    return [
        ...requireText(item, "name"),
        ...requireList(item, "suspectedFlows", (slugs) => checkTexts(slugs, "suspectedFlows")),
        ...requireList(item, "callsites", checkCallsites),
        ...requireText(item, "reason"),
    ];
}
function checkCallsites(callsites) {
    if (callsites.node.items.length === 0) {
        return [wrong(callsites, "callsites", { code: "invalid_shape", expected: "at least one" })];
    }
    return (0,find_each/* findEach */.J)((0,json_node/* eachElement */.qO)(callsites), (callsite) => {
        if (content/* Callsite */.y1.safeParse((0,json_node/* textOf */.b6)(callsite)).success)
            return [];
        const message = `A callsite is ${(0,finding/* describeNode */.WQ)(callsite.node)}; expected "path:line".`;
        return [(0,finding/* findingAt */.dz)(callsite, "invalid_type", message)];
    });
}

;// CONCATENATED MODULE: ./build/src/content/list-suppressed.js


const BLOCKING = [
    ...["missing_file", "missing_flow_dir", "missing_events_json", "unexpected_file", "symlink"],
    ...["special_file", "nested_git", "file_too_large", "invalid_utf8", "invalid_json", "invalid_shape"],
    ...["unclosed_fence", "invalid_mermaid_header"],
];
const ROOT_READERS = {
    [known_files/* CATALOG */.W8]: {
        "": ["file shape", "mapping of flows", "change rules"],
        "/flows": ["mapping of flows", "change rules"],
    },
    [known_files/* SLUG_MAP */.b8]: { "": ["file shape", "mapping of flows", "suspected flows", "change rules"] },
    [known_files/* UNASSIGNED */.IU]: {
        "": ["file shape", "suspected flows"],
        "/_version": ["file shape", "suspected flows"],
        "/items": ["suspected flows"],
    },
};
const FLOW_READERS = {
    [known_files/* EVENTS */.qY]: {
        "": ["file shape", "mapping of flows", "property references", "stage events", "event labels", "change rules"],
        "/events": ["property references", "stage events", "event labels", "change rules"],
        "/propertyDefinitions": ["property references"],
        "/stages": ["stage events"],
    },
    [known_files/* DIAGRAMS */.Fv]: { "": ["diagram links", "event labels", "link titles", "change rules"] },
};
const NODE_READERS = ["diagram links", "event labels"];
function listSuppressed(content, findings) {
    const slugs = new Set([...content.flows.map(({ slug }) => slug), ...((0,content_content/* mappedSlugs */.YQ)(content)?.keys() ?? [])]);
    const suppressed = findings
        .filter(({ code }) => BLOCKING.includes(code))
        .flatMap(({ code, path, pointer }) => {
        const readers = code === "invalid_mermaid_header" ? NODE_READERS : listReaders(path, pointer, slugs);
        return readers.map((rules) => ({ rules, cause: { code, path, pointer } }));
    });
    return [...new Map(suppressed.map((each) => [JSON.stringify(each), each])).values()];
}
function listReaders(path, pointer, slugs) {
    if (slugs.has(path))
        return ["flow files", "link titles"];
    const [slug = "", name] = path.split("/");
    if (name === undefined)
        return ROOT_READERS[path]?.[pointer] ?? [];
    return slugs.has(slug) ? (FLOW_READERS[name]?.[pointer] ?? []) : [];
}

;// CONCATENATED MODULE: ./build/src/content/judge-content.js
















const RULES = [
    checkFiles,
    checkSlugs,
    checkCatalog,
    checkSlugMap,
    checkEvents,
    checkUnassigned,
    checkMapping,
    checkPropertyReferences,
    checkStageEvents,
    checkSuspectedFlows,
    checkDiagrams,
];
const CHANGE_RULES = [
    checkRemovedFlows,
    checkRemovedEvents,
    checkAuditDates,
    checkDiagramChanges,
];
const DEFAULT_POLICY = { allowedRemovals: [], maxRemovedPercent: 20, auditDate: null };
function judgeContent(content, { root, base = null, policy }) {
    const rules = RULES.flatMap((rule) => rule(content));
    const changes = base === null ? [] : CHANGE_RULES.flatMap((rule) => rule(content, base, { ...DEFAULT_POLICY, ...policy }));
    const findings = [...content.findings, ...rules, ...changes];
    const kept = (0,find_each/* findEach */.J)(findings, (finding) => [finding]);
    const issues = kept.map((finding) => toIssue(finding, root)).sort(compareIssues);
    const totalOf = (level) => judge_content_sum(findings.map(({ code, surplus = 0 }) => ((0,content_report/* levelOf */.In)(code) === level ? 1 + surplus : 0)));
    const errors = totalOf("error");
    return {
        schemaVersion: 1,
        ok: errors === 0,
        root,
        counts: { ...countContent(content), errors, warnings: totalOf("warning") },
        issues,
        suppressed: listSuppressed(content, findings)
            .map(({ rules, cause }) => ({ rules, cause: { ...cause, path: joinRoot(root, cause.path) } }))
            .sort(compareSuppressed),
    };
}
function countContent({ flows }) {
    return {
        flows: flows.length,
        events: judge_content_sum(flows.map((flow) => (0,content_content/* eventList */.$q)(flow)?.node.items.length ?? 0)),
        propertyDefinitions: judge_content_sum(flows.map((flow) => (0,content_content/* definedKeys */.YC)(flow)?.size ?? 0)),
        diagrams: judge_content_sum(flows.map(({ diagrams }) => diagrams.diagrams?.blocks.length ?? 0)),
    };
}
function toIssue({ code, path, pointer, line, column, message }, root) {
    return { level: (0,content_report/* levelOf */.In)(code), code, path: joinRoot(root, path), pointer, line, column, message };
}
function joinRoot(root, path) {
    if (root === "" || root === ".")
        return path === "" ? "." : path;
    return path === "" ? root : `${root}/${path}`;
}
function compareIssues(a, b) {
    return (compare(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.code, b.code) ||
        compare(a.pointer, b.pointer) ||
        compare(a.message, b.message));
}
function compareSuppressed(a, b) {
    return (compare(a.cause.path, b.cause.path) ||
        compare(a.cause.pointer, b.cause.pointer) ||
        compare(a.cause.code, b.cause.code) ||
        compare(a.rules, b.rules));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function judge_content_sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

// EXTERNAL MODULE: ./build/src/content/read-content.js + 1 modules
var read_content = __webpack_require__(8620);
;// CONCATENATED MODULE: ./build/src/content/validate-content.js


async function validateContent({ tree, base = null, root, ...policy }) {
    const content = await (0,read_content/* readContent */.c)(tree);
    return judgeContent(content, { root, base: base === null ? null : await (0,read_content/* readContent */.c)(base), policy });
}


/***/ }),

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



function checkInside(directory, file) {
    const parts = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (let count = 1; count < parts.length; count++) {
        const folder = parts.slice(0, count).join("/");
        if (!isLink(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, folder)))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" cannot be used: "${folder}" is a symbolic link. Expected only real folders; use the path it leads to, or replace it with a folder.`);
    }
}
function isLink(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch (error) {
        if (error.code === "ENOTDIR")
            return false;
        throw error;
    }
}


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainWriteError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

const REASONS = {
    EEXIST: "there is a file where a folder is needed",
    ENOTDIR: "there is a file where a folder is needed",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    ENAMETOOLONG: "the name is too long",
};
function explainWriteError(file, error) {
    const reason = REASONS[error.code ?? ""];
    if (reason === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${file}" could not be written: ${reason}. Expected a path that this job may write to, and room for it.`, { cause: error });
}


/***/ }),

/***/ 6537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ listHeld),
/* harmony export */   g: () => (/* binding */ holdsBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function holdsBytes(file, bytes) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        return found?.isFile() === true && found.size === bytes.length && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file).equals(bytes);
    }
    catch (error) {
        if (error.code === "ENOTDIR")
            return false;
        throw error;
    }
}
function listHeld(root, files) {
    return new Set([...files].filter(([file, bytes]) => holdsBytes(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), bytes)).map(([file]) => file));
}


/***/ }),

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function isFolder(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ listRecipes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const MOST_LEVELS = 12;
async function listRecipes(source, globs) {
    const names = new Set();
    const isRecipe = (file) => globs.findLast((line) => line.matches(file))?.isWanted ?? false;
    const pending = [...new Set(globs.filter(({ isWanted }) => isWanted).map(({ glob }) => fixedFolder(glob)))];
    const seen = new Set();
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        if (seen.has(folder) || folder.split("/").length > MOST_LEVELS)
            continue;
        seen.add(folder);
        const listing = await source.list(folder);
        if (listing.kind !== "folder")
            continue;
        for (const name of listing.names) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name);
            if (isRecipe(file))
                names.add(stemOf(name));
            else if (!name.startsWith("."))
                pending.push(file);
        }
    }
    return names;
}
function fixedFolder(glob) {
    const parts = glob.split("/");
    const first = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
    return parts.slice(0, first < 0 ? -1 : first).join("/") || ".";
}
function stemOf(name) {
    const dot = name.lastIndexOf(".");
    return dot > 0 ? name.slice(0, dot) : name;
}


/***/ }),

/***/ 4521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _explain_write_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6463);





function writeChunks(file, chunks, limitBytes) {
    try {
        return write(file, chunks, limitBytes);
    }
    catch (error) {
        throw (0,_explain_write_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainWriteError */ .j)(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file), error);
    }
}
function write(file, chunks, limitBytes) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
        const what = found.isDirectory() ? "a folder" : "not a plain file";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`"${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}" is ${what}; expected the path of a file to write.`);
    }
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx", 0o644);
    let bytes = 0;
    try {
        for (const chunk of chunks) {
            writeWhole(descriptor, chunk);
            bytes += chunk.length;
            if (limitBytes !== null && bytes > limitBytes)
                throw tooLarge(file, limitBytes);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
    return bytes;
}
function tooLarge(file, limitBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`"${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}" would be larger than ${limitBytes / 1_000_000} MB, and GitHub refuses files of 100 MB. Set max-failures, max-runs or max-output-bytes.`);
}
function writeWhole(descriptor, chunk) {
    for (let at = 0; at < chunk.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(descriptor, chunk, at);
}


/***/ }),

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkStrict)
/* harmony export */ });
function checkStrict(schema, value, what) {
    const [issue] = schema.safeParse(value).error?.issues ?? [];
    if (issue === undefined)
        return;
    const field = issue.path.join(".");
    throw new Error(`${what}${field && ` "${field}"`} is not in its strict form: ${issue.message}`);
}


/***/ }),

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   sz: () => (/* binding */ ContentReport)
/* harmony export */ });
/* unused harmony exports ContentIssueCode, RuleGroup, ContentIssue */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const ERRORS = {
    files: [
        ...["missing_file", "missing_flow_dir", "missing_events_json", "unexpected_file", "symlink", "special_file"],
        ...["executable_file", "nested_git", "file_too_large", "invalid_slug", "slug_case_collision"],
    ],
    text: ["invalid_utf8", "byte_order_mark", "invalid_json", "duplicate_json_key"],
    shape: [
        ...["invalid_shape", "required_string", "invalid_type", "invalid_date", "invalid_values", "duplicate_value"],
        "invalid_property_ref",
    ],
    references: [
        ...["unknown_flow_key", "unmapped_catalog_flow", "unmapped_flow_dir", "duplicate_flow_id"],
        "unknown_suspected_flow",
    ],
    diagrams: ["unclosed_fence", "invalid_mermaid_header", "invalid_diagram_link", "unknown_link_flow"],
    changes: [
        ...["flow_removed", "mass_deletion", "name_normalized", "audit_date_stale", "diagrams_emptied", "directive_lost"],
    ],
};
const WARNINGS = [
    ...["recommended_string", "duplicate_catalog_key", "unknown_property_type", "no_events", "untrimmed_name"],
    ...["undefined_property_ref", "duplicate_property_ref", "unknown_stage_event", "missing_diagrams"],
    ...["undefined_event_node", "unknown_event_label", "unknown_link_title", "unknown_link_node", "unknown_directive"],
];
const ErrorCode = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    ...ERRORS.files,
    ...ERRORS.text,
    ...ERRORS.shape,
    ...ERRORS.references,
    ...ERRORS.diagrams,
    ...ERRORS.changes,
]);
const ContentIssueCode = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...ErrorCode.options, ...WARNINGS]);
function levelOf(code) {
    return ErrorCode.safeParse(code).success ? "error" : "warning";
}
const RuleGroup = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "flow files",
    "file shape",
    "mapping of flows",
    "property references",
    "stage events",
    "suspected flows",
    "diagram links",
    "event labels",
    "link titles",
    "change rules",
]);
const ContentIssue = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["error", "warning"]),
    code: ContentIssueCode,
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("relative to the repository, with `/`; the folder, if the issue is about a whole folder"),
    pointer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('RFC 6901; "" for the whole file'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe("in code points"),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    isNew: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe("false if the baseline has it too; absent without a baseline"),
});
const ContentReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    root: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        flows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
        events: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
        propertyDefinitions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
        diagrams: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
        errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
        warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    }),
    issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ContentIssue)
        .describe("by path, line, column, code, pointer and message, in code units; at most 20,000 of each code, while `counts` has all"),
    suppressed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        rules: RuleGroup,
        cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: ContentIssueCode, path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), pointer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    }))
        .describe("rules that were skipped, and the issue that is the reason"),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ new: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), fixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0) }).optional(),
});


/***/ }),

/***/ 6059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ah: () => (/* binding */ FlowSlug),
/* harmony export */   qE: () => (/* binding */ AuditDate),
/* harmony export */   y1: () => (/* binding */ Callsite)
/* harmony export */ });
/* unused harmony exports FlowCatalog, FlowSlugMap, FlowEvents, UnassignedEvents */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const NotBlank = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/\S/, "expected text that is not blank");
const Texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const AuditDate = zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6();
const FlowSlug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
const Callsite = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^.*\S:[1-9][0-9]*$/);
const FlowCatalog = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    flows: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: NotBlank, description: NotBlank, lastAudited: AuditDate.optional() })),
});
const MAP_KEY = /^_|^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const FlowSlugMap = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseRecord */ .qWX(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?!_)/), NotBlank)
    .refine((map) => Object.keys(map).every((key) => MAP_KEY.test(key)), "expected slugs as keys")
    .meta({ propertyNames: { pattern: MAP_KEY.source } });
const PropertyDefinition = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    type: NotBlank,
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NotBlank)
        .min(1)
        .refine((values) => new Set(values).size === values.length, "expected distinct values")
        .meta({ uniqueItems: true })
        .optional(),
    constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
const PropertyReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    NotBlank,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ property: NotBlank, context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        property: zod__WEBPACK_IMPORTED_MODULE_0__/* .never */ .ZmZ().optional(),
        name: NotBlank,
        required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
        description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    }),
]);
const Event = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: NotBlank,
    component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    stage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    trigger: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    firingLocation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    funnelPosition: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    eventString: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    location: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    fires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    additionalProperties: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    namePattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    triggers: Texts.optional(),
    autoProperties: Texts.optional(),
    nextEvents: Texts.optional(),
    userAction: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PropertyReference).optional(),
});
const FlowEvents = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    flowId: NotBlank.describe("the key in flows.json that flow-slug-map.json has for this folder"),
    flowName: NotBlank,
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    propertyDefinitions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), PropertyDefinition).optional(),
    stages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: NotBlank, description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), events: Texts })).optional(),
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Event),
    diagram: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    eventGroups: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
const UnassignedEvents = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    _version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("1.0"),
    items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: NotBlank, suspectedFlows: Texts, callsites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Callsite).min(1), reason: NotBlank })),
});


/***/ }),

/***/ 3211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ describeIssue)
/* harmony export */ });
function describeIssue(error) {
    const [issue] = error.issues;
    if (issue === undefined)
        return "it has an unknown form";
    return issue.path.length === 0 ? issue.message : `"${issue.path.join(".")}": ${issue.message}`;
}


/***/ }),

/***/ 2891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ PlatformResult),
/* harmony export */   mA: () => (/* binding */ RunLine)
/* harmony export */ });
/* unused harmony export BatchResults */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const IsoTime = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true });
const HttpsUrl = zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https$/ });
const PlatformResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ tested: Count, passed: Count, failed: Count });
const RunLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    batch_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ecosystems: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Count).describe("packages attempted per ecosystem"),
    started_at: IsoTime.optional(),
    timestamp: IsoTime.describe("end of the run"),
    duration_seconds: Count.optional(),
    total: Count.describe("packages attempted"),
    attempts: Count,
    succeeded: Count,
    failed: Count,
    blocked: Count,
    skipped: Count,
    unverified: Count,
    merged: Count,
    excluded: Count,
    constrained: Count,
    platforms: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), PlatformResult),
    packages_processed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)),
    recipes_generated: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)),
    used_disambiguation: Count.optional(),
    routing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).optional(),
    run_attempt: Count.optional(),
    workflow_run_url: HttpsUrl.optional(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    pull_request_url: HttpsUrl.optional(),
});
const BatchResults = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    batch_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    ecosystems: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Count),
    per_ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ total: Count, succeeded: Count, failed: Count })),
    total: Count.describe("packages attempted"),
    succeeded: Count,
    failed: Count,
    blocked: Count,
    timestamp: IsoTime,
});


/***/ }),

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openContentCommit)
/* harmony export */ });
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3866);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5592);


const KINDS = {
    "040000": "folder",
    "120000": "link",
    "160000": "repository",
};
const MAX_BYTES = 16 * 1024 * 1024;
async function openContentCommit(git, commit, root) {
    const prefix = root === "" ? "" : `${root}/`;
    const listed = (await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listTree */ .nT)(git, commit, root === "" ? null : [root])).filter(({ path }) => path.startsWith(prefix) && path !== prefix);
    const files = listed.filter(({ mode }) => KINDS[mode] === undefined);
    const sizes = await readSizes(git, files);
    const ids = new Map(files.map(({ path, id }) => [path.slice(prefix.length), id]));
    let blobs;
    return {
        entries: listed.map(({ path, mode, id }) => ({
            path: path.slice(prefix.length),
            kind: KINDS[mode] ?? "file",
            isExecutable: mode === "100755",
            sizeBytes: sizes.get(id) ?? 0,
        })),
        async read(path) {
            blobs ??= readBlobs(git, [...new Set(ids.values())]);
            return (await blobs).get(ids.get(path) ?? "") ?? null;
        },
    };
}
async function readSizes(git, files) {
    if (files.length === 0)
        return new Map();
    const input = files.map(({ id }) => `${id}\n`).join("");
    const sizes = (await git.text(["cat-file", "--batch-check=%(objectsize)"], { input })).split("\n");
    return new Map(files.map(({ id }, index) => [id, Number(sizes[index])]));
}
async function readBlobs(git, ids) {
    const blobs = new Map();
    let at = 0;
    for await (const content of (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .streamBlobs */ .n)(git, ids, MAX_BYTES)) {
        if (content !== null)
            blobs.set(ids[at], Uint8Array.from(content));
        at++;
    }
    return blobs;
}


/***/ }),

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


const MOST_TRIES = 3;
const LAG_MS = 6000;
async function keepComment(repository, number, { marker, login, body, sleep }) {
    for (let tries = 1;; tries++) {
        const [own, ...twins] = (await (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .listComments */ .fg)(repository, number)).filter((each) => isOwn(each, marker, login));
        for (const { id } of login === "" ? [] : twins)
            await (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteComment */ .Tu)(repository, id);
        if (own?.body.replaceAll("\r\n", "\n") === body)
            return tries > 1;
        try {
            if (own === undefined) {
                await (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .createComment */ .eT)(repository, number, body);
                return true;
            }
            const { kind } = await (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .updateComment */ .vv)(repository, own.id, { body });
            if (kind === "updated")
                return false;
            if (tries >= MOST_TRIES)
                throw new Error(`the comment on #${number} is ${kind} after ${tries} tries`);
        }
        catch (error) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsureWrite */ .aT)(error) || tries >= MOST_TRIES)
                throw error;
            await sleep(LAG_MS);
        }
    }
}
function isOwn({ body, author }, marker, login) {
    return body.startsWith(marker) && (login === "" || author.toLowerCase() === login.toLowerCase());
}


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ planRetry),
/* harmony export */   d8: () => (/* binding */ isRetryDue),
/* harmony export */   xj: () => (/* binding */ readBackoff)
/* harmony export */ });
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
function readBackoff(inputs, faults) {
    const delays = parseDelays(inputs.backoff);
    if (typeof delays === "string")
        faults.push(`backoff: ${delays}.`);
    return { delaysMs: typeof delays === "string" ? [0] : delays, maxFailures: inputs["max-failures"] };
}
function parseDelays(text) {
    const delays = [];
    for (const part of text.split(",").map((each) => each.trim())) {
        const [, digits = "", unit = ""] = /^(\d{1,6})([mhd]?)$/.exec(part) ?? [];
        const isZero = digits !== "" && Number(digits) === 0;
        if (digits === "" || (unit === "" && !isZero)) {
            return `expected times such as 0,24h,72h (m, h or d), got "${part}"`;
        }
        delays.push(isZero ? 0 : Number(digits) * UNIT_MS[unit]);
    }
    return delays;
}
function planRetry(failures, fromMs, { delaysMs }) {
    const delayMs = delaysMs[Math.min(Math.max(failures, 1), delaysMs.length) - 1] ?? 0;
    return delayMs === 0 ? null : (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .addDelay */ .VN)(fromMs, delayMs);
}
function isRetryDue(retryAt, nowMs) {
    return retryAt === null || !(0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(retryAt) || (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(retryAt) <= nowMs;
}


/***/ }),

/***/ 484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   c0: () => (/* binding */ judgeFailure),
/* harmony export */   ij: () => (/* binding */ selectBlockers)
/* harmony export */ });
/* unused harmony export isBlockerName */
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3840);
/* harmony import */ var _count_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4164);


const BLOCKING = new Set(["missing_dep", "recipe_not_found"]);
const MOST_BLOCKERS = 100;
const BAD_BLOCKER = /[\u0000-\u0020\u007f-\u009f\\<>]|\.\.|^\/|\/\/|\/$/;
function judgeFailure(facts, atMs, backoff) {
    if (isBlocking(facts)) {
        return {
            verdict: "blocked",
            status: "blocked",
            status_reason: null,
            failure_count: facts.failureCount,
            next_retry_at: null,
            blocked_by: facts.blockedBy,
        };
    }
    const failures = (0,_count_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .countFailure */ .c)(facts.failureCount);
    const isExhausted = backoff.maxFailures > 0 && failures >= backoff.maxFailures;
    return {
        verdict: isExhausted ? "exhausted" : "failed",
        status: isExhausted ? "requires_manual" : "failed",
        status_reason: isExhausted ? facts.category : null,
        failure_count: failures,
        next_retry_at: isExhausted ? null : (0,_backoff_js__WEBPACK_IMPORTED_MODULE_0__/* .planRetry */ .M$)(failures, atMs, backoff),
        blocked_by: [],
    };
}
function isBlocking({ category, blockedBy }) {
    return BLOCKING.has(category) && blockedBy.length > 0;
}
function isBlockerName(name) {
    return name !== "" && name.length <= 100 && !BAD_BLOCKER.test(name);
}
function selectBlockers(names) {
    return [...new Set(names.map((name) => name.trim()).filter(isBlockerName))].sort().slice(0, MOST_BLOCKERS);
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ routePackage),
/* harmony export */   _: () => (/* binding */ isSource)
/* harmony export */ });
/* harmony import */ var _ecosystems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2187);
/* harmony import */ var _safe_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8471);


function routePackage(queueSource, choice, { supported, aliases }) {
    const own = (0,_ecosystems_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .Mg)(queueSource, aliases);
    const isOther = choice !== undefined && isSource(choice.selected) && !(0,_ecosystems_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSource */ .E6)(choice.selected, queueSource, aliases);
    const source = isOther ? choice.selected : queueSource;
    const ecosystem = (0,_ecosystems_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .Mg)(source, aliases);
    const isSupported = supported.has(ecosystem);
    const slot = [own, ecosystem].find((name) => supported.has(name)) ?? null;
    return { source, ecosystem, slot, isSupported, isRouted: isOther && isSupported };
}
function isSource(text) {
    const colon = text.indexOf(":");
    const identifier = text.slice(colon + 1);
    if (colon < 1 || !(0,_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeSource */ .hy)(text))
        return false;
    return identifier.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}


/***/ }),

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ SAFE_NAME_FORM),
/* harmony export */   O3: () => (/* binding */ isShortName),
/* harmony export */   TE: () => (/* binding */ isSafeName),
/* harmony export */   hy: () => (/* binding */ isSafeSource)
/* harmony export */ });
const MAX_BYTES = 300;
const UNSAFE_NAME = /[\\\u0000-\u001f\u007f-\u009f]|\.\.|^\/|\/\//;
const UNSAFE_SOURCE = /[\\\u0000-\u001f\u007f-\u009f]|\.\.|^\/|^[^:/]*\/[^:]*:|^[^:]*:\//;
const SAFE_NAME_FORM = 'a name without "\\", "..", a leading or doubled "/" and control characters';
function isSafeName(name) {
    return !UNSAFE_NAME.test(name);
}
function isSafeSource(source) {
    return !UNSAFE_SOURCE.test(source);
}
function isShortName(name) {
    return name.length <= MAX_BYTES / 3 || new TextEncoder().encode(name).length <= MAX_BYTES;
}


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeFallback),
/* harmony export */   w: () => (/* binding */ warnOfFallback)
/* harmony export */ });
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);

const PULL_REQUEST = {
    open: "waits in a pull request",
    waiting: "waits in a pull request that will be merged automatically",
    merged: "was merged by a pull request",
};
function describeFallback(what, insteadOf, branch) {
    const { branch: refused, refusal, pullRequest } = insteadOf;
    const where = pullRequest === null ? `is on branch "${branch}" instead` : PULL_REQUEST[pullRequest.state];
    return `Branch "${refused}" was refused by ${(0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .G)(refusal).rule}; ${what} ${where}`;
}
function warnOfFallback(what, insteadOf, branch) {
    const text = describeFallback(what, insteadOf, branch);
    return insteadOf.pullRequest === null ? `${text}.` : `${text}: ${insteadOf.pullRequest.url}`;
}


/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ publishState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_check_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1154);
/* harmony import */ var _files_holds_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6537);
/* harmony import */ var _files_write_chunks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4521);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(817);
/* harmony import */ var _open_state_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6547);
/* harmony import */ var _publish_to_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8849);
/* harmony import */ var _with_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6269);









async function publishState(job, runtime) {
    if ((0,_with_state_js__WEBPACK_IMPORTED_MODULE_8__/* .isOnDisk */ .L)(job.inputs, runtime))
        return writeFolder(job, runtime);
    const inputs = { ...job.inputs, ...ON_ITS_BRANCH };
    const destination = await (0,_destination_js__WEBPACK_IMPORTED_MODULE_5__/* .planDestination */ .Q)(inputs, runtime, "");
    const { prefix, target } = destination;
    const state = job.paths.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, file).replace(/(.)\/+$/, "$1"));
    let details = null;
    const files = {
        inputs,
        destination,
        scope: { prefix, state, published: state, compared: [] },
        transport: inputs.transport,
        outputName: "state",
        hasFallback: false,
        details: () => details,
        writer: Math.floor(runtime.random() * 2 ** 32)
            .toString(16)
            .padStart(8, "0"),
        async derive(tip) {
            const plan = await job.plan(tip.state);
            details = plan.message;
            return stage(plan, tip, prefix);
        },
    };
    return (0,_publish_to_js__WEBPACK_IMPORTED_MODULE_7__/* .publishTo */ .V)(target, files, runtime);
}
const ON_ITS_BRANCH = {
    publish: "commit",
    "keep-history": false,
    "on-refused": "fail",
    "pull-request-labels": [],
    "auto-merge": "false",
};
async function stage({ changes, report }, tip, prefix) {
    const files = [...changes].map(([file, text]) => ({
        file: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, file),
        bytes: text === null ? null : Buffer.from(text),
    }));
    const written = files.flatMap(({ file, bytes }) => (bytes === null ? [] : [[file, bytes]]));
    const held = await tip.published.listHeld(new Map(written));
    const paths = files.map(({ file }) => file).filter((file) => !held.has(file));
    for (const [file, bytes] of written) {
        if (held.has(file))
            continue;
        (0,_files_check_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInside */ .T)(tip.folder, file);
        (0,_files_write_chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .writeChunks */ .a)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(tip.folder, file), [bytes], null);
    }
    return { paths, report };
}
async function writeFolder({ inputs, plan }, runtime) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(runtime.cwd, inputs.root);
    const { changes, report } = await plan((0,_open_state_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .openStateFolder */ .y)(inputs.root, runtime));
    const isDryRun = inputs["dry-run"];
    const paths = [];
    for (const [file, text] of changes) {
        const bytes = text === null ? null : Buffer.from(text);
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file);
        if (bytes !== null && (0,_files_holds_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsBytes */ .g)(place, bytes))
            continue;
        paths.push(file);
        if (isDryRun)
            continue;
        (0,_files_check_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInside */ .T)(root, file);
        if (bytes === null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { force: true });
        else
            (0,_files_write_chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .writeChunks */ .a)(place, [bytes], null);
    }
    const kind = paths.length === 0 ? "unchanged" : isDryRun ? "dry-run" : "written";
    return { kind, branch: null, attempts: 1, paths, report, durationMs: 0, insteadOf: null, warnings: [] };
}


/***/ }),

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isOnDisk),
/* harmony export */   Q: () => (/* binding */ withState)
/* harmony export */ });
/* harmony import */ var _open_state_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6547);

function isOnDisk({ branch }, { env }) {
    return env.GITHUB_ACTIONS !== "true" && branch === undefined;
}
async function withState(place, runtime, read) {
    if (isOnDisk(place, runtime))
        return read((0,_open_state_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .openStateFolder */ .y)(place.root, runtime));
    const { readRemoteState } = await Promise.all(/* import() | publishing */[__webpack_require__.e(14), __webpack_require__.e(260), __webpack_require__.e(474), __webpack_require__.e(771), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 7444));
    return readRemoteState(place, runtime, read);
}


/***/ }),

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jt: () => (/* binding */ printValue),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   wD: () => (/* binding */ joinMembers),
/* harmony export */   yv: () => (/* binding */ splitElements),
/* harmony export */   yx: () => (/* binding */ splitMembers)
/* harmony export */ });
/* harmony import */ var jsonc_parser_lib_esm_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66);
/* harmony import */ var _list_children_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4087);


function splitMembers(text) {
    const children = [...(0,_list_children_js__WEBPACK_IMPORTED_MODULE_1__/* .listChildren */ .A)(text, text.indexOf("{"))];
    return new Map(children.map(({ key, start, end }) => [key, text.slice(start, end)]));
}
function splitElements(text) {
    return Array.from((0,_list_children_js__WEBPACK_IMPORTED_MODULE_1__/* .listChildren */ .A)(text, text.indexOf("[")), ({ start, end }) => text.slice(start, end));
}
function joinMembers(members, order) {
    const known = order.filter((key) => members.has(key));
    const others = [...members.keys()].filter((key) => !order.includes(key));
    return `{${[...known, ...others].map((key) => `${printText(key)}:${members.get(key)}`).join(",")}}`;
}
function printValue(value, place) {
    if (typeof value === "string")
        return printText(value);
    if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`"${place}" is ${value}, which JSON cannot express`);
    if (value === undefined)
        throw new Error(`"${place}" is undefined, which JSON cannot express`);
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item, index) => printValue(item, `${place}[${index}]`)).join(",")}]`;
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members.map(([key, member]) => `${printText(key)}:${printValue(member, `${place}.${key}`)}`).join(",")}}`;
}
const MAX_INDENTS = 100;
function layOut(text, form) {
    const isIndented = form === "indented";
    const lineOf = (depth) => (isIndented ? `\n${"  ".repeat(Math.min(depth, MAX_INDENTS))}` : "");
    const parts = [];
    const scanner = (0,jsonc_parser_lib_esm_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .createScanner */ .z)(text, true);
    let depth = 0;
    let isOpened = false;
    for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
        const token = text.slice(scanner.getTokenOffset(), scanner.getPosition());
        if (token === "}" || token === "]") {
            depth--;
            parts.push(isOpened ? token : lineOf(depth) + token);
            isOpened = false;
            continue;
        }
        if (isOpened)
            parts.push(lineOf(depth));
        isOpened = token === "{" || token === "[";
        if (isOpened)
            depth++;
        if (token === ",")
            parts.push(`,${lineOf(depth)}`);
        else if (token === ":")
            parts.push(isIndented ? ": " : ":");
        else
            parts.push(token.startsWith('"') ? cleanText(token) : token);
    }
    return parts.join("");
}
function printText(text) {
    return JSON.stringify(text.toWellFormed());
}
function cleanText(quoted) {
    return quoted.includes("\\") ? printText(JSON.parse(quoted)) : quoted.toWellFormed();
}


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ printRecord),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES)
/* harmony export */ });
/* unused harmony export printLine */
/* harmony import */ var _kept_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9414);

const MAX_LINE_BYTES = 60_000;
function printRecord(record, order, what) {
    const members = new Map();
    for (const [key, value] of Object.entries(record)) {
        if (value !== undefined)
            members.set(key, (0,_kept_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printValue */ .jt)(value, `${what} ${key}`));
    }
    return (0,_kept_json_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMembers */ .wD)(members, order);
}
function printLine(text, what) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= MAX_LINE_BYTES)
        return `${text}\n`;
    throw new Error(`${what} has ${bytes} bytes; a line that is written has at most ${MAX_LINE_BYTES}`);
}


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ startQueueFiles),
/* harmony export */   Rp: () => (/* binding */ readQueueFiles),
/* harmony export */   jd: () => (/* binding */ rewriteQueueFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _decode_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1216);
/* harmony import */ var _locate_elements_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3235);
/* harmony import */ var _merge_queues_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9776);
/* harmony import */ var _read_json_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7235);
/* harmony import */ var _read_queue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9701);
/* harmony import */ var _read_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(303);
/* harmony import */ var _require_queue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7194);
/* harmony import */ var _write_queue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6464);









const MAIN_NAME = "priority-queue.json";
const EMPTY_QUEUE = '{"schema_version":1,"entries":[]}';
async function readQueueFiles(source, queue, problems) {
    const files = await (0,_read_state_js__WEBPACK_IMPORTED_MODULE_4__/* .findQueueFiles */ .We)(source, { queue });
    const texts = new Map();
    const queues = [];
    for await (const read of source.read(files)) {
        const text = (0,_decode_file_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeFile */ .J)(read, problems);
        if (text === null)
            continue;
        texts.set(read.path, text);
        queues.push((0,_read_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .readQueue */ .Qf)((0,_read_json_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonDocument */ .E)(read.path, text, problems), problems, (0,_locate_elements_js__WEBPACK_IMPORTED_MODULE_7__/* .lineFinder */ .z)(text)));
    }
    (0,_require_queue_js__WEBPACK_IMPORTED_MODULE_5__/* .requireQueue */ .F)({ files, queues, problems: problems.list(), place: source.place });
    const located = [...(0,_merge_queues_js__WEBPACK_IMPORTED_MODULE_8__/* .locatePackages */ .y)(queues, problems)];
    return {
        packages: new Map(located.map(([name, { found }]) => [name, found])),
        places: new Map(located.map(([name, { file }]) => [name, file])),
        texts,
        queue,
    };
}
function startQueueFiles(queue) {
    return { packages: new Map(), places: new Map(), texts: new Map(), queue };
}
function rewriteQueueFiles(files, changes, { now, ecosystemOf }) {
    const byFile = new Map();
    for (const next of changes) {
        const before = files.packages.get(next.name);
        if (before !== undefined && isSamePackage(before, next))
            continue;
        const file = files.places.get(next.name) ?? placeOf(next, files, ecosystemOf(next));
        const changed = byFile.get(file) ?? new Map();
        byFile.set(file, changed.set(next.name, next));
    }
    const written = new Map();
    for (const [file, changed] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const text = files.texts.get(file)?.trim() || EMPTY_QUEUE;
        written.set(file, (0,_write_queue_js__WEBPACK_IMPORTED_MODULE_6__/* .writeQueue */ .$2)((0,_write_queue_js__WEBPACK_IMPORTED_MODULE_6__/* .keepQueue */ .nC)(file, text), changed, now));
    }
    return written;
}
function placeOf({ name, source }, { texts, queue }, ecosystem) {
    if (queue.endsWith(".json"))
        return queue;
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(queue, `priority-queue-${ecosystem}.json`);
    if (texts.has(own))
        return own;
    const main = [...texts.keys()].find((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === MAIN_NAME);
    if (texts.size > 0)
        return main ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(queue, MAIN_NAME);
    if (/^[A-Za-z0-9._-]+$/.test(ecosystem))
        return own;
    throw new Error(`"${name}" of "${source}" has an ecosystem that cannot be part of a file name`);
}
function isSamePackage(a, b) {
    return JSON.stringify(a, KEYS) === JSON.stringify(b, KEYS);
}
const KEYS = [
    "source",
    "priority",
    "status",
    "confidence",
    "disambiguated_at",
    "failure_count",
    "next_retry_at",
    "blocked_by",
    "status_reason",
    "status_at",
    "last_batch_id",
];


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nC: () => (/* binding */ keepQueue),
  $2: () => (/* binding */ writeQueue)
});

// UNUSED EXPORTS: convertQueue

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/formats/check-strict.js
var check_strict = __webpack_require__(9958);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/pipeline/statuses.js
var statuses = __webpack_require__(5432);
;// CONCATENATED MODULE: ./build/src/formats/queue.js


const IsoTime = iso/* datetime */.w$({ offset: true });
const Name = schemas/* string */.YjP().min(1).max(300);
const QueueStatus = schemas/* enum */.k5n(statuses/* STATUSES */.f);
const QueueEntry = schemas/* looseObject */._H3({
    name: Name,
    source: Name.describe("ecosystem:identifier"),
    priority: schemas/* int */.Whr().min(1).max(3),
    status: QueueStatus,
    confidence: schemas/* enum */.k5n(["auto", "curated"]),
    disambiguated_at: IsoTime.nullable(),
    failure_count: schemas/* int */.Whr().min(0),
    next_retry_at: IsoTime.nullable(),
    blocked_by: schemas/* array */.YOg(Name).max(1000).optional(),
    status_reason: schemas/* string */.YjP().optional(),
    status_at: IsoTime.optional(),
    last_batch_id: schemas/* string */.YjP().optional(),
});
const Queue = schemas/* looseObject */._H3({
    schema_version: schemas/* literal */.euz(1),
    updated_at: IsoTime,
    entries: schemas/* array */.YOg(QueueEntry),
});
const OldQueuePackage = schemas/* looseObject */._H3({
    id: Name.describe("ecosystem:name"),
    source: schemas/* string */.YjP(),
    name: Name,
    tier: schemas/* int */.Whr().min(1).max(3),
    status: schemas/* enum */.k5n(statuses/* OLD_STATUSES */.tO),
    added_at: IsoTime,
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    force_override: schemas/* boolean */.zMY().optional(),
    failure_count: schemas/* int */.Whr().min(0).optional(),
    next_retry_at: IsoTime.optional(),
    blocked_by: schemas/* array */.YOg(Name).max(1000).optional(),
    status_reason: schemas/* string */.YjP().optional(),
    status_at: IsoTime.optional(),
    last_batch_id: schemas/* string */.YjP().optional(),
});
const OldQueue = schemas/* looseObject */._H3({
    schema_version: schemas/* literal */.euz(1),
    updated_at: IsoTime,
    tiers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    packages: schemas/* array */.YOg(OldQueuePackage),
});

// EXTERNAL MODULE: ./build/src/state/kept-json.js
var kept_json = __webpack_require__(9414);
// EXTERNAL MODULE: ./build/src/state/problems.js
var problems = __webpack_require__(211);
// EXTERNAL MODULE: ./build/src/state/read-queue.js
var read_queue = __webpack_require__(9701);
;// CONCATENATED MODULE: ./build/src/state/write-queue.js







const DOCUMENT_KEYS = ["schema_version", "updated_at", "tiers", "entries", "packages"];
const ENTRY_KEYS = Object.keys(QueueEntry.shape);
const FIXED_KEYS = new Set(ENTRY_KEYS.slice(0, 8));
const OLD_KEYS = Object.keys(OldQueuePackage.shape);
const FIXED_OLD_KEYS = new Set(OLD_KEYS.slice(0, 5));
const EMPTY = new Set(["null", '""', "[]"]);
function keepQueue(file, text) {
    const content = text.replace(/^\ufeff/, "");
    const members = splitDocument(content, file);
    const keep = (key) => {
        const list = members.get(key);
        return list?.startsWith("[") ? keepPackages((0,kept_json/* splitElements */.yv)(list), key, file) : null;
    };
    return { file, members, entries: keep("entries"), packages: keep("packages") };
}
function writeQueue(kept, changes, now) {
    const members = new Map(kept.members);
    const inEntries = new Set((kept.entries ?? []).map(({ found }) => found?.name));
    const names = new Set([...inEntries, ...(kept.packages ?? []).map(({ found }) => found?.name)]);
    const added = [...changes.values()].filter(({ name }) => !names.has(name));
    const goesToEntries = kept.entries !== null || kept.packages === null;
    let hasChanged = added.length > 0 || kept.isReordered === true;
    for (const key of ["entries", "packages"]) {
        const list = kept[key] ?? (key === "entries" && goesToEntries && added.length > 0 ? [] : null);
        if (list === null)
            continue;
        const texts = list.map(({ text, found }) => {
            if (found === null)
                return text;
            const kept = rewrite(text, key, { found, next: found });
            const next = changes.get(found.name);
            if (next === undefined || (key === "packages" && inEntries.has(found.name)))
                return kept;
            const changed = rewrite(text, key, { found, next });
            hasChanged ||= changed !== kept;
            return changed;
        });
        const isTarget = goesToEntries === (key === "entries");
        if (isTarget)
            for (const next of added)
                texts.push(create(next, key, now));
        members.set(key, `[${texts.join(",")}]`);
    }
    if (!members.has("schema_version"))
        members.set("schema_version", "1");
    if (hasChanged || !members.has("updated_at"))
        members.set("updated_at", (0,kept_json/* printValue */.jt)(now, "updated_at"));
    return `${(0,kept_json/* layOut */.v8)((0,kept_json/* joinMembers */.wD)(members, DOCUMENT_KEYS), "indented")}\n`;
}
function convertQueue(kept) {
    const known = new Set((kept.entries ?? []).map(({ found }) => found?.name));
    const converted = (kept.packages ?? []).flatMap(({ text, found }) => {
        if (found === null)
            return [{ text, found }];
        if (known.has(found.name))
            return [];
        const next = { ...found, status: RENAMED_STATUSES.get(found.status) ?? found.status };
        const members = splitMembers(text);
        for (const key of OLD_KEYS.slice(0, 5))
            members.delete(key);
        for (const key of FIXED_KEYS)
            members.set(key, printValue(pick(next, key), key));
        return [{ text: joinMembers(members, ENTRY_KEYS), found: next }];
    });
    const members = new Map(kept.members);
    members.delete("packages");
    members.set("entries", "[]");
    return { file: kept.file, members, entries: [...(kept.entries ?? []), ...converted], packages: null };
}
function splitDocument(content, file) {
    try {
        const value = JSON.parse(content);
        if (typeof value === "object" && value !== null && !Array.isArray(value))
            return (0,kept_json/* splitMembers */.yx)(content);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new errors/* UserError */.y(`"${file}" is not a JSON object, so it is not rewritten. Expected {"schema_version": 1, ...}. Fix it by hand.`);
}
function keepPackages(texts, key, file) {
    const place = { file, line: null, entry: null, problems: new problems/* Problems */.Zw() };
    const names = new Set();
    return texts.map((text) => {
        if (!text.startsWith("{"))
            return { text, found: null };
        const fields = JSON.parse(text);
        const found = key === "entries" ? (0,read_queue/* readEntry */.hB)(fields, place) : (0,read_queue/* readOldPackage */.cO)(fields, place);
        if (found === null || names.has(found.name))
            return { text, found: null };
        names.add(found.name);
        return { text, found };
    });
}
const FIELDS = {
    entries: ENTRY_KEYS,
    packages: [...FIXED_OLD_KEYS, ...OLD_KEYS.slice(OLD_KEYS.indexOf("failure_count"))],
};
const FIXED = { entries: FIXED_KEYS, packages: FIXED_OLD_KEYS };
function rewrite(text, key, { found, next }) {
    const members = (0,kept_json/* splitMembers */.yx)(text);
    for (const field of FIELDS[key]) {
        const value = pick(next, field, key);
        const isFixed = FIXED[key].has(field);
        if (!isSame(pick(found, field, key), value) || (isFixed && !members.has(field)))
            setField(members, field, value, key);
        if (key === "entries" && !isFixed && EMPTY.has(members.get(field) ?? ""))
            members.delete(field);
    }
    return (0,kept_json/* joinMembers */.wD)(members, key === "entries" ? ENTRY_KEYS : OLD_KEYS);
}
function create(next, key, now) {
    const members = new Map();
    for (const field of FIELDS[key])
        setField(members, field, pick(next, field, key), key);
    if (key === "packages")
        members.set("added_at", (0,kept_json/* printValue */.jt)(now, "added_at"));
    return (0,kept_json/* joinMembers */.wD)(members, key === "entries" ? ENTRY_KEYS : OLD_KEYS);
}
function setField(members, field, value, key) {
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    if (!FIXED[key].has(field) && (isEmpty || (key === "packages" && value === 0))) {
        members.delete(field);
        return;
    }
    const shape = key === "entries" ? QueueEntry.shape : OldQueuePackage.shape;
    (0,check_strict/* checkStrict */.M)(shape[field], value, `queue ${field}`);
    members.set(field, (0,kept_json/* printValue */.jt)(value, field));
}
function pick(found, field, key = "entries") {
    if (key === "packages" && FIXED_OLD_KEYS.has(field)) {
        const { source: id, ecosystem: source, name, priority: tier } = found;
        const status = found.status === "excluded" ? "skipped" : found.status;
        return { id, source, name, tier, status }[field] ?? null;
    }
    return found[field] ?? null;
}
function isSame(a, b) {
    return (a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i])));
}


/***/ })

};
