export const id = 758;
export const ids = [758,711];
export const modules = {

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "commit-generated": () => (/* reexport */ commit_generated_main),
  "maintain-queue": () => (/* reexport */ maintain_queue_main),
  "record-results": () => (/* reexport */ record_results_main),
  "seed-queue": () => (/* reexport */ seed_queue_main),
  "select-batch": () => (/* reexport */ select_batch_main),
  "triage-conflicts": () => (/* reexport */ triage_conflicts_main),
  "validate-state": () => (/* reexport */ validate_state_main)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/git/object-store.js



async function openObjectStore(env) {
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "pipekeeper-objects-")));
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
            await (0,promises_.mkdir)(largeFiles, { recursive: true });
            await (0,promises_.symlink)(largeFiles, external_node_path_.join(gitDirectory, "lfs"), "junction");
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/files/is-folder.js

function isFolder(place) {
    return (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./build/src/git/stage-changes.js
var stage_changes = __webpack_require__(5076);
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
async function findVolatile(changes, { fields, read }) {
    const found = new Set();
    if (fields.length === 0)
        return found;
    const compared = changes.filter(({ path, from, to }) => path.endsWith(".json") && from?.mode.startsWith("100") && from.mode === to?.mode);
    let before = null;
    let index = 0;
    for await (const content of read(compared.flatMap((change) => [{ ...change, to: change.from }, change]))) {
        const text = content.toString();
        if (before === null) {
            before = text;
            continue;
        }
        const change = compared[index++];
        if (isSameJson(text, before, fields))
            found.add(change);
        before = null;
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
        throw new errors/* UserError */.y("The input paths is empty. Name the generated files, one glob a line, such as site/**.");
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
    let idle = [...lines];
    for (const file of files) {
        if (idle.length === 0)
            break;
        const isFileWanted = isWanted(file);
        idle = idle.filter((line) => !line.matches(file) || (line.isWanted && !isFileWanted));
    }
    return idle;
}
function describeImpossible({ text, glob }) {
    const parts = glob.split("/");
    const say = (what) => `"${text}" can match no file: ${what}.`;
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
    const covered = ignored.filter((file) => line.matches(file));
    if (!isWanted && covered.length > 0)
        return null;
    if (!isWanted) {
        const isFolder = [...files].some((file) => (0,plan_changes/* foldersAbove */.Zv)(file).some(line.matches));
        return `"${text}" excludes no file.${isFolder ? ` Write "${text}/**" for everything in the folders it matches.` : ""}`;
    }
    if ([...files].some((file) => line.matches(file)))
        return `"${text}" matches only files that a later line excludes.`;
    const [first, ...more] = covered;
    if (first === undefined) {
        return `"${text}" matches no file. Name the files from the root of the repository.`;
    }
    const [named, are, them] = more.length === 0
        ? [`"${(0,decode_path/* showPath */.P8)(first)}"`, "is", "it"]
        : [`"${(0,decode_path/* showPath */.P8)(first)}" and ${more.length} more`, "are", "them"];
    return `"${text}" matches only ignored files: ${named} ${are} kept from being published by .gitignore. Take ${them} out of it.`;
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/capture.js






async function capture(judged, staging, { base, paths, ifNoMatch, ignoredFields }) {
    const [candidates, { files, repositories }] = [await judged.listCandidates(base), await judged.listFiles()];
    const refused = repositories.find((repository) => isWantedInside(judged.folder, repository, paths));
    if (refused !== undefined)
        throw (0,stage_changes/* refuseRepository */.Pz)(refused);
    const verdict = await judgePaths(paths, new Set([...files, ...candidates]), () => judged.listIgnored());
    if (!verdict.hasMatch && ifNoMatch === "fail") {
        throw new errors/* UserError */.y(`No line of \`paths\` matches a file that can be published, so nothing was. ${verdict.faults.join(" ")} Set \`if-no-match\` to warn or ignore if that is expected.`);
    }
    const all = await staging.compare(candidates.filter(paths.isWanted), base);
    const dropped = await findVolatile(all, { fields: ignoredFields, read: (changes) => staging.read(changes) });
    const changes = all.filter((change) => !dropped.has(change));
    return { changes, hasMatch: verdict.hasMatch, warnings: ifNoMatch === "ignore" ? [] : verdict.faults };
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
    return paths.isWanted(repository) && (isEmpty || !isExcluded);
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

;// CONCATENATED MODULE: ./build/actions/commit-generated/generate.js





async function generate(tip, script, job) {
    const { inputs, paths } = job;
    const ran = await runInWorktree(tip, script, job);
    const { changes, hasMatch, warnings } = await capture(ran.worktree, tip.staging, {
        base: tip.base,
        paths,
        ifNoMatch: inputs["if-no-match"],
        ignoredFields: inputs["ignore-json-fields"],
    });
    return {
        paths: changes.map((change) => change.path),
        report: { hasMatch, warnings: [...ran.warnings, ...warnings] },
    };
}
async function runInWorktree({ worktree }, script, job) {
    if (worktree === null)
        throw new Error("A generator needs a working tree");
    const { warnings } = await runGenerator({ ...job, script, worktree });
    if (!isFolder(worktree.folder)) {
        throw new errors/* UserError */.y(`The generator "${firstLine(script)}" has removed the folder it ran in; nothing was published. It may write to that folder, and remove files, but has to leave the folder itself.`);
    }
    return { worktree, warnings: [...findLeftovers(worktree.folder), ...warnings] };
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
        return `Unchanged: ${where} already holds what earlier steps left.`;
    }
    if (isNothing)
        return `Unchanged: the generator made nothing to publish to ${where}.`;
    return `Unchanged: ${where} already holds what the generator makes.`;
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
// EXTERNAL MODULE: ./build/src/git/upload-lfs.js
var upload_lfs = __webpack_require__(1067);
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

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/src/state/list-children.js
var list_children = __webpack_require__(4087);
;// CONCATENATED MODULE: ./build/src/state/kept-json.js


function kept_json_splitMembers(text) {
    const children = [...(0,list_children/* listChildren */.A)(text, text.indexOf("{"))];
    return new Map(children.map(({ key, start, end }) => [key, text.slice(start, end)]));
}
function splitElements(text) {
    return Array.from((0,list_children/* listChildren */.A)(text, text.indexOf("[")), ({ start, end }) => text.slice(start, end));
}
function kept_json_joinMembers(members, order) {
    const known = order.filter((key) => members.has(key));
    const others = [...members.keys()].filter((key) => !order.includes(key));
    return `{${[...known, ...others].map((key) => `${printText(key)}:${members.get(key)}`).join(",")}}`;
}
function kept_json_printValue(value, place) {
    if (typeof value === "string")
        return printText(value);
    if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`"${place}" is ${value}, which JSON cannot express`);
    if (value === undefined)
        throw new Error(`"${place}" is undefined, which JSON cannot express`);
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item, index) => kept_json_printValue(item, `${place}[${index}]`)).join(",")}]`;
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members.map(([key, member]) => `${printText(key)}:${kept_json_printValue(member, `${place}.${key}`)}`).join(",")}}`;
}
const MAX_INDENTS = 100;
function layOut(text, form) {
    const isIndented = form === "indented";
    const lineOf = (depth) => (isIndented ? `\n${"  ".repeat(Math.min(depth, MAX_INDENTS))}` : "");
    const parts = [];
    const scanner = (0,main.createScanner)(text, true);
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
        return `[${splitElements(text).map(inner).join(",")}]`;
    if (text.startsWith("{")) {
        const members = [...kept_json_splitMembers(text)].map(([key, value]) => `${JSON.stringify(key)}:${inner(value)}`);
        return `{${members.sort().join(",")}}`;
    }
    return text.startsWith('"') ? JSON.stringify(JSON.parse(text)) : text;
}
function keyOf(record, field) {
    const value = record.trimStart().startsWith("{") ? kept_json_splitMembers(record).get(field) : undefined;
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
        ? [...kept_json_splitMembers(text)].map(([key, value]) => `${JSON.stringify(key)}${colon}${inner(value)}`)
        : splitElements(text).map(inner);
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




async function appendRecords({ file, key }, made, { there, repository }) {
    const change = made.changes.find(({ path }) => path === file);
    if (change === undefined && made.files.has(file))
        return null;
    if (change === undefined) {
        throw new errors/* UserError */.y(`append: there is no file "${file}" with records to add. Nothing was published. Write it to this path from the root of the repository, and make sure that it is not ignored.`);
    }
    const { from, to } = change;
    if (to === null) {
        throw new errors/* UserError */.y(`append: "${file}" is gone, and records are only added to it. Nothing was published. Write the file, or leave \`append\` out.`);
    }
    const found = there.get(file) ?? null;
    const base = await readVersion(from, `of commit ${made.base.slice(0, 10)}`);
    const ours = await readVersion(to, "of this job");
    const tip = await readVersion(found, "on the branch");
    checkKey(findNews(base, ours));
    const text = mergeRecords({ base, ours, tip, key });
    if (found !== null && text === tip.text)
        return null;
    const id = await repository.git.text(["hash-object", "-w", "--stdin"], { input: text });
    return { path: file, from: found, to: { mode: found?.mode ?? to.mode, id } };
    async function readVersion(stored, which) {
        const isRegular = stored === null || stored.mode.startsWith("100");
        const bytes = stored !== null && isRegular ? await readBlob(repository, stored.id) : Buffer.alloc(0);
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
        throw new errors/* UserError */.y(`${list(blocked)} cannot be published: a file or folder that is not this job's stands in the way on ${branch}. Nothing was published. Publish to another path, or remove what is there first.`);
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
        if (code !== 0)
            throw new Error(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`);
        return (0,decode_path/* splitPaths */.DZ)(stdout);
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
        async listFiles() {
            const all = await list(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
            return {
                files: [...new Set(all.filter((file) => !isRepository(file)))],
                repositories: all.filter(isRepository).map((file) => file.slice(0, -1)),
            };
        },
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
    const directory = await git.text(["rev-parse", "--path-format=absolute", "--git-dir"]);
    return {
        git,
        folder: clone.toplevel,
        env: { GIT_DIR: directory, ...store.environment([objectsOf(clone)]) },
        index: external_node_path_.join(store.folder, "checkout-index"),
        trustsModes: true,
    };
}
async function copyIndex(area) {
    const own = external_node_path_.join(area.env.GIT_DIR, "index");
    const found = await (0,promises_.stat)(own).catch(() => null);
    if (found === null) {
        await area.git.text(["read-tree", "HEAD"], (0,staging_area/* inArea */.H)(area));
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

;// CONCATENATED MODULE: ./build/actions/commit-generated/made-files.js



async function openMadeFiles(job, tip, repository) {
    const { work, paths, checkout, store, runtime } = job;
    if (work.script === null) {
        const { clone } = checkout;
        if (clone === null)
            throw new Error("Files of earlier steps need a checkout");
        const judged = await openCheckout(clone, { repository, store, env: runtime.env, isWanted: paths.isWanted });
        const isPushed = (await repository.git.run(["merge-base", "--is-ancestor", judged.commit, tip.source])).code === 0;
        const isAhead = judged.isOwnCommit && !isPushed;
        const committed = isAhead ? (await judged.listCommitted()).filter(paths.isWanted) : [];
        const warnings = isAhead ? [describeOwnCommit(judged.commit)] : [];
        return { judged, area: judged.area, base: judged.commit, lend: judged.lend, committed, warnings };
    }
    const { worktree, warnings } = await runInWorktree(tip, work.script, job);
    const objects = store.environment([external_node_path_.join(repository.gitDirectory, "objects")]);
    const area = { ...worktree.area, env: { ...worktree.area.env, ...objects } };
    return { judged: worktree, area, base: tip.source, lend: async () => undefined, committed: [], warnings };
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
    const volatile = { fields: inputs["ignore-json-fields"], read: readFrom(repository) };
    const placed = await dropVolatile(placeChanges(plain, there), plain, volatile);
    const warnings = [...made.warnings, ...judgeConflicts(placed, made.base, { inputs, work, target })];
    const appended = append === null ? null : await appendRecords(append, made, { there, repository });
    const changes = appended === null ? placed.changes : [...placed.changes, appended];
    if (changes.length === 0)
        checkCommitted(made, there, target);
    const staging = {
        compare: async () => changes,
        read: readFrom(repository),
        upload: (changes) => (0,upload_lfs/* uploadPointers */.Yg)(repository, made.large, changes),
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
/* harmony default export */ const commit_generated_main = ((0,define_action/* defineAction */.Q)({
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
            derive: work.kind === "derive again" ? (tip) => generate(tip, work.script, job) : applySameChanges(job),
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
    throw new errors/* UserError */.y(`The files are read with git 2.31 or later, whatever the transport, but ${found}. Install git.`);
}

// EXTERNAL MODULE: ./build/src/files/check-inside.js
var check_inside = __webpack_require__(1154);
// EXTERNAL MODULE: ./build/src/files/folder-source.js + 2 modules
var folder_source = __webpack_require__(3785);
// EXTERNAL MODULE: ./build/src/files/holds-bytes.js
var holds_bytes = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/src/files/write-chunks.js
var write_chunks = __webpack_require__(4521);
// EXTERNAL MODULE: ./build/src/publish/publish-to.js + 2 modules
var publish_to = __webpack_require__(8849);
// EXTERNAL MODULE: ./build/src/publish/api-writer.js
var api_writer = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/src/publish/compose-failure.js
var compose_failure = __webpack_require__(9354);
// EXTERNAL MODULE: ./build/src/publish/open-transport.js + 11 modules
var open_transport = __webpack_require__(9297);
// EXTERNAL MODULE: ./build/src/publish/plan-delay.js
var plan_delay = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/src/publish/with-state.js








function isOnDisk({ branch }, { env }) {
    return env.GITHUB_ACTIONS !== "true" && branch === undefined;
}
const RETRY = { maxAttempts: null, baseMs: 2000, capMs: 8000, deadlineMs: 300_000 };
async function withState(place, runtime, read) {
    const { root, branch, remote, token } = place;
    if (isOnDisk(place, runtime)) {
        return read((0,folder_source/* openFolder */.N)(external_node_path_.resolve(runtime.cwd, root), `"${root}"`));
    }
    const destination = await (0,publish_destination/* planDestination */.Q)({ root, branch, publish: "commit", "keep-history": false }, runtime, "");
    const { prefix } = destination;
    const state = place.paths.map((file) => external_node_path_.posix.join(prefix, file).replace(/(.)\/+$/, "$1"));
    const scope = { prefix, state, published: [], compared: [] };
    const inputs = { remote, token, transport: "auto", "author-name": api_writer/* BOT */.WN.name, "author-email": api_writer/* BOT */.WN.email };
    const { reader } = await (0,open_transport/* openTransport */.g)({ inputs, destination, scope, transport: "auto" }, runtime);
    let setbacks = { attempts: 0, races: 0, faults: 0, elapsedMs: 0 };
    try {
        for (;;) {
            const tip = await reader.readTip();
            if (tip.kind === "tip")
                return await read(tip.state);
            setbacks = (0,plan_delay/* addSetback */.H)(setbacks, tip.kind, 0);
            const delayMs = (0,plan_delay/* planDelay */.v)(tip.kind, setbacks, { retry: RETRY, random: runtime.random });
            const said = (0,compose_failure/* lastLine */.f)(tip);
            if (delayMs === null) {
                const name = destination.target.sourceBranch;
                throw new errors/* UserError */.y(`The state of branch "${name}" could not be read: ${said}. Check \`remote\`, \`branch\` and that the token may read the repository.`);
            }
            runtime.log(`The state could not be read (${said}); trying again in ${delayMs} ms.`);
            await runtime.sleep(delayMs);
        }
    }
    finally {
        await reader.close();
    }
}

;// CONCATENATED MODULE: ./build/src/publish/publish-state.js









async function publishState(job, runtime) {
    if (isOnDisk(job.inputs, runtime))
        return writeFolder(job, runtime);
    const inputs = { ...job.inputs, ...ON_ITS_BRANCH };
    const destination = await (0,publish_destination/* planDestination */.Q)(inputs, runtime, "");
    const { prefix, target } = destination;
    const state = job.paths.map((file) => external_node_path_.posix.join(prefix, file).replace(/(.)\/+$/, "$1"));
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
    return (0,publish_to/* publishTo */.V)(target, files, runtime);
}
const ON_ITS_BRANCH = {
    publish: "commit",
    "keep-history": false,
    "on-refused": "fail",
    "pull-request-labels": [],
    "auto-merge": "false",
};
async function stage({ changes, report }, tip, prefix) {
    const paths = [];
    for (const [file, text] of changes) {
        const inRepository = external_node_path_.posix.join(prefix, file);
        if (text !== null) {
            const bytes = Buffer.from(text);
            if (await tip.published.holds(inRepository, bytes))
                continue;
            (0,check_inside/* checkInside */.T)(tip.folder, inRepository);
            (0,write_chunks/* writeChunks */.a)(external_node_path_.join(tip.folder, inRepository), [bytes], null);
        }
        paths.push(inRepository);
    }
    return { paths, report };
}
async function writeFolder({ inputs, plan }, runtime) {
    const root = external_node_path_.resolve(runtime.cwd, inputs.root);
    const { changes, report } = await plan((0,folder_source/* openFolder */.N)(root, `"${inputs.root}"`));
    const isDryRun = inputs["dry-run"];
    const paths = [];
    for (const [file, text] of changes) {
        const bytes = text === null ? null : Buffer.from(text);
        const place = external_node_path_.join(root, file);
        if (bytes !== null && (0,holds_bytes/* holdsBytes */.g)(place, bytes))
            continue;
        paths.push(file);
        if (isDryRun)
            continue;
        (0,check_inside/* checkInside */.T)(root, file);
        if (bytes === null)
            (0,external_node_fs_.rmSync)(place, { force: true });
        else
            (0,write_chunks/* writeChunks */.a)(place, [bytes], null);
    }
    const kind = paths.length === 0 ? "unchanged" : isDryRun ? "dry-run" : "written";
    return { kind, branch: null, attempts: 1, paths, report, durationMs: 0, insteadOf: null, warnings: [] };
}

// EXTERNAL MODULE: ./build/src/state/read-state.js + 4 modules
var read_state = __webpack_require__(6650);
;// CONCATENATED MODULE: ./build/actions/maintain-queue/inputs.js


const maintain_queue_inputs_inputs = {
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
;// CONCATENATED MODULE: ./build/src/files/list-recipes.js

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
            const file = external_node_path_.posix.join(folder, name);
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

// EXTERNAL MODULE: ./build/src/pipeline/times.js
var pipeline_times = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/state/queue-index.js
var queue_index = __webpack_require__(549);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var pipeline_order = __webpack_require__(9096);
;// CONCATENATED MODULE: ./build/src/state/print-record.js

const print_record_MAX_LINE_BYTES = 60_000;
function printRecord(record, order, what) {
    const members = new Map();
    for (const [key, value] of Object.entries(record)) {
        if (value !== undefined)
            members.set(key, kept_json_printValue(value, `${what} ${key}`));
    }
    return kept_json_joinMembers(members, order);
}
function printLine(text, what) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= print_record_MAX_LINE_BYTES)
        return `${text}\n`;
    throw new Error(`${what} has ${bytes} bytes; a line that is written has at most ${print_record_MAX_LINE_BYTES}`);
}

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
    const members = kept_json_splitMembers(record);
    const named = kind.namedBy(nameOf(path)).filter(([key]) => !members.has(key));
    for (const [key, value] of named)
        members.set(key, kept_json_printValue(value, key));
    for (const last of [null, named.at(-1)?.[0]]) {
        if (last !== null && last !== undefined)
            members.delete(last);
        const line = layOut(kept_json_joinMembers(members, []), "compact");
        const isSame = kind.read(rawOf(target, line))?.meaning === meaning;
        if (isSame && Buffer.byteLength(line) <= print_record_MAX_LINE_BYTES)
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
;// CONCATENATED MODULE: ./build/src/pipeline/ecosystems.js
function ecosystemOf(source, aliases) {
    const name = source.slice(0, Math.max(0, source.indexOf(":")));
    return aliases.get(name) ?? name;
}
function isSameSource(a, b, aliases) {
    return ecosystemOf(a, aliases) === ecosystemOf(b, aliases) && a.slice(a.indexOf(":")) === b.slice(b.indexOf(":"));
}
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function parseEcosystems(lines, input, faults) {
    const all = lines.flatMap((line) => line.split(",")).map((name) => name.trim());
    const odd = all.find((name) => !NAME.test(name) || name === "all" || name === "mixed");
    if (odd !== undefined)
        faults.push(`${input}: expected names such as npm, got "${odd}".`);
    if (all.length === 0)
        faults.push(`${input}: expected at least one name, such as npm.`);
    return [...new Set(all)];
}
function parseAliases(lines, faults) {
    const aliases = new Map();
    for (const line of lines.flatMap((each) => each.split(","))) {
        const [alias = "", name = "", ...rest] = line.split("=").map((part) => part.trim());
        if (NAME.test(alias) && NAME.test(name) && rest.length === 0)
            aliases.set(alias, name);
        else
            faults.push(`ecosystem-aliases: expected lines such as crates.io=cargo, got "${line.trim()}".`);
    }
    return aliases;
}

;// CONCATENATED MODULE: ./build/src/pipeline/safe-name.js
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

;// CONCATENATED MODULE: ./build/src/pipeline/route-package.js


function routePackage(queueSource, choice, { supported, aliases }) {
    const own = ecosystemOf(queueSource, aliases);
    const isOther = choice !== undefined && isSource(choice.selected) && !isSameSource(choice.selected, queueSource, aliases);
    const source = isOther ? choice.selected : queueSource;
    const ecosystem = ecosystemOf(source, aliases);
    const isSupported = supported.has(ecosystem);
    const slot = [own, ecosystem].find((name) => supported.has(name)) ?? null;
    return { source, ecosystem, slot, isSupported, isRouted: isOther && isSupported };
}
function isSource(text) {
    const colon = text.indexOf(":");
    const identifier = text.slice(colon + 1);
    if (colon < 1 || !isSafeSource(text))
        return false;
    return identifier.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

// EXTERNAL MODULE: ./build/src/pipeline/select-disambiguations.js
var select_disambiguations = __webpack_require__(3618);
;// CONCATENATED MODULE: ./build/src/pipeline/backoff.js

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
    return delayMs === 0 ? null : (0,pipeline_times/* addDelay */.VN)(fromMs, delayMs);
}

// EXTERNAL MODULE: ./build/src/pipeline/count-failure.js
var count_failure = __webpack_require__(4164);
;// CONCATENATED MODULE: ./build/src/pipeline/judge-failure.js


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
    const failures = (0,count_failure/* countFailure */.c)(facts.failureCount);
    const isExhausted = backoff.maxFailures > 0 && failures >= backoff.maxFailures;
    return {
        verdict: isExhausted ? "exhausted" : "failed",
        status: isExhausted ? "requires_manual" : "failed",
        status_reason: isExhausted ? facts.category : null,
        failure_count: failures,
        next_retry_at: isExhausted ? null : planRetry(failures, atMs, backoff),
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
        const own = { category, blockedBy: selectBlockers(names.filter((each) => each !== name)) };
        const blockers = selectBlockers([...(known?.blockers ?? []), ...(isBlocking(own) ? own.blockedBy : [])]);
        const isBlockedBefore = known !== undefined && known.blockers.length > 0 && !isBlocking(own);
        byTime.set(time ?? "", { time, category: isBlockedBefore ? known.category : category, blockers });
    }
    return [...byTime.values()];
}
function judge(entry, { time, category, blockers }, { rules, counted }) {
    if (!TOUCHED.has(entry.status))
        return entry;
    const failureCount = counted === null ? entry.failure_count : counted - 1;
    const facts = { category, blockedBy: blockers, failureCount };
    const { verdict, ...judged } = judgeFailure(facts, time === null ? 0 : (0,pipeline_times/* toEpochMs */.x8)(time), rules);
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
    const isSupported = ({ name, source }) => !produced.has(name) && routePackage(source, choices.get(name), rules).isSupported;
    const kept = known.map((entry) => {
        const blockers = blockersOf(entry, ofPackage);
        return isReleased(entry, { blockers, available, isSupported })
            ? release(entry, seenAt(entry, ownFailures(entry, ofPackage), time))
            : entry;
    });
    const wasOf = new Map(packages.map((entry) => [entry.name, entry]));
    const moved = (isMoved) => kept.filter(({ name, status }) => wasOf.get(name)?.status !== status && isMoved(status)).map(({ name }) => name);
    return {
        changes: new Map(kept.filter((entry) => !decide_isSame(entry, wasOf.get(entry.name))).map((each) => [each.name, each])),
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
    return status === "failed" && (at === null || (0,pipeline_times/* toEpochMs */.x8)(at) <= nowMs);
}
function namesOf(packages, is) {
    return packages.filter(is).map(({ name }) => name);
}
function decide_isSame(a, b) {
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

;// CONCATENATED MODULE: ./build/src/formats/check-strict.js
function checkStrict(schema, value, what) {
    const [issue] = schema.safeParse(value).error?.issues ?? [];
    if (issue === undefined)
        return;
    const field = issue.path.join(".");
    throw new Error(`${what}${field && ` "${field}"`} is not in its strict form: ${issue.message}`);
}

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
        return list?.startsWith("[") ? keepPackages(splitElements(list), key, file) : null;
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
        members.set("updated_at", kept_json_printValue(now, "updated_at"));
    return `${layOut(kept_json_joinMembers(members, DOCUMENT_KEYS), "indented")}\n`;
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
            return kept_json_splitMembers(content);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new errors/* UserError */.y(`"${file}" is not a JSON object, so it is not rewritten. Expected {"schema_version": 1, ...}. Fix it by hand.`);
}
function keepPackages(texts, key, file) {
    const place = { file, line: null, entry: null, problems: new state_problems/* Problems */.Zw() };
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
    const members = kept_json_splitMembers(text);
    for (const field of FIELDS[key]) {
        const value = pick(next, field, key);
        const isFixed = FIXED[key].has(field);
        if (!write_queue_isSame(pick(found, field, key), value) || (isFixed && !members.has(field)))
            setField(members, field, value, key);
        if (key === "entries" && !isFixed && EMPTY.has(members.get(field) ?? ""))
            members.delete(field);
    }
    return kept_json_joinMembers(members, key === "entries" ? ENTRY_KEYS : OLD_KEYS);
}
function create(next, key, now) {
    const members = new Map();
    for (const field of FIELDS[key])
        setField(members, field, pick(next, field, key), key);
    if (key === "packages")
        members.set("added_at", kept_json_printValue(now, "added_at"));
    return kept_json_joinMembers(members, key === "entries" ? ENTRY_KEYS : OLD_KEYS);
}
function setField(members, field, value, key) {
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    if (!FIXED[key].has(field) && (isEmpty || (key === "packages" && value === 0))) {
        members.delete(field);
        return;
    }
    const shape = key === "entries" ? QueueEntry.shape : OldQueuePackage.shape;
    checkStrict(shape[field], value, `queue ${field}`);
    members.set(field, kept_json_printValue(value, field));
}
function pick(found, field, key = "entries") {
    if (key === "packages" && FIXED_OLD_KEYS.has(field)) {
        const { source: id, ecosystem: source, name, priority: tier } = found;
        const status = found.status === "excluded" ? "skipped" : found.status;
        return { id, source, name, tier, status }[field] ?? null;
    }
    return found[field] ?? null;
}
function write_queue_isSame(a, b) {
    return (a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i])));
}

;// CONCATENATED MODULE: ./build/actions/maintain-queue/rewrite-queues.js



function rewriteQueues(files, { changes, order, scores, now }) {
    const kept = files.filter(({ text }) => text.trim() !== "").map(({ path, text }) => keepQueue(path, text));
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
        const text = writeQueue(ordered, own, now);
        if (ordered !== queue || text !== writeQueue(queue, new Map(), now))
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
    const state = await (0,read_state/* readState */.un)(source, paths, { skipsSubcategories: true, newestTexts: 0 });
    const { packages, failures, disambiguations: choices } = state;
    const produced = around.listed ?? (await listRecipes(source, plan.recipes));
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

;// CONCATENATED MODULE: ./build/actions/maintain-queue/plan-upkeep.js




function planUpkeep(inputs) {
    const faults = [];
    const supported = parseEcosystems(inputs["supported-ecosystems"], "supported-ecosystems", faults);
    const aliases = parseAliases(inputs["ecosystem-aliases"], faults);
    const backoff = readBackoff(inputs, faults);
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

;// CONCATENATED MODULE: ./build/actions/maintain-queue/render-outcome.js



const MOST_NAMES = 10;
function render_outcome_renderOutcome({ publication, report, plan }) {
    const { upkeep, moved, problems } = report;
    const sentence = render_outcome_describe(publication, report);
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
function render_outcome_describe(publication, { upkeep, moved }) {
    if (publication.kind === "failed")
        return publication.message;
    if (publication.kind === "unchanged")
        return "Unchanged: the queue agrees with the recipes and the failures.";
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
        warnings.push(`${(0,count/* count */.U9)(missingRecipes.length, "finished package")} without a recipe: ${render_outcome_list(missingRecipes)}.`);
    }
    if (cycle.count > 0) {
        warnings.push(`${(0,count/* count */.U9)(cycle.count, "cycle")} of blockers that wait for each other: ${render_outcome_list(cycle.names)}.`);
    }
    if (unknownBlockers.length > 0) {
        const what = `${(0,count/* count */.U9)(unknownBlockers.length, "blocker")} in no queue and without a recipe`;
        warnings.push(`${what}: ${listWaited(unknownBlockers)}.`);
    }
    if (excludedBlockers.length > 0) {
        warnings.push(`${(0,count/* count */.U9)(excludedBlockers.length, "excluded blocker")}: ${listWaited(excludedBlockers)}.`);
    }
    if (stuck.length > 0) {
        warnings.push(`${(0,count/* count */.U9)(stuck.length, "file")} could not be compacted and stayed as before: ${render_outcome_list(stuck)}.`);
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
function render_outcome_list(all) {
    const shown = all.slice(0, MOST_NAMES).join(", ");
    return all.length > MOST_NAMES ? `${shown} and ${all.length - MOST_NAMES} more` : shown;
}
function listWaited(all) {
    return render_outcome_list(all.map(({ name, packages }) => `${name} (${packages} waiting)`));
}

;// CONCATENATED MODULE: ./build/actions/maintain-queue/main.js










/* harmony default export */ const maintain_queue_main = ((0,define_action/* defineAction */.Q)({
    name: "maintain-queue",
    inputs: maintain_queue_inputs_inputs,
    async run(inputs, runtime) {
        const plan = planUpkeep(inputs);
        const paths = (0,shared_inputs/* statePathsOf */.Vd)(inputs);
        const listedIn = inputs["produced-file"];
        const listed = listedIn === undefined ? null : await readProducedFile(listedIn, runtime.cwd);
        const { "max-failures": _, ...publishing } = inputs;
        const publication = await publishState({
            inputs: publishing,
            paths: (0,read_state/* listStatePaths */.KD)(paths),
            plan: (source) => planChanges(source, { paths, plan, listed, now: runtime.now() }),
        }, runtime);
        const { report } = publication;
        if (report !== null)
            return render_outcome_renderOutcome({ publication, report, plan });
        throw new errors/* UserError */.y(publication.kind === "failed" ? publication.message : "Nothing was planned.");
    },
}));

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
    const message = classify_attempt_cleanText(attempt.message ?? said);
    const output = classify_attempt_cleanText(attempt.output);
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
        const names = selectBlockers(listed.filter((name) => typeof name === "string"));
        if (names.length > 0)
            return names;
    }
    const found = texts.flatMap((text) => [...(text ?? "").matchAll(pattern)].map(([, name]) => name ?? ""));
    return selectBlockers(found);
}
function classify_attempt_cleanText(text) {
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
        return { ...base, ...decide_verdicts_judge(found, { name, expected: batch.expected_platforms, missingPattern }) };
    });
}
const UNKNOWN_PLATFORM = "unknown";
function decide_verdicts_judge(found, context) {
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
        return { ...nothing, doubt: `it was generated, and there is no result of ${which}` };
    }
    const doubt = missing.length === 0 ? null : `there is no result of ${missing.join(", ")}`;
    if (passed.length === 0)
        return { ...fail(onPlatforms), doubt };
    const isConstrained = onPlatforms.length > 0;
    return { kind: "produced", isConstrained, failures: onPlatforms, blockedBy: [], passed, doubt };
}
function fail(failures) {
    const blocking = failures.filter(isBlocking);
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

;// CONCATENATED MODULE: ./build/actions/record-results/inputs.js


const record_results_inputs_inputs = {
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

;// CONCATENATED MODULE: ./build/src/formats/describe-issue.js
function describeIssue(error) {
    const [issue] = error.issues;
    if (issue === undefined)
        return "it has an unknown form";
    return issue.path.length === 0 ? issue.message : `"${issue.path.join(".")}": ${issue.message}`;
}

;// CONCATENATED MODULE: ./build/src/formats/parse-without.js

function parseWithout(shape, value, { optional, leaveOut }) {
    const { data, error } = shape.safeParse(value);
    if (error === undefined)
        return data;
    const odd = new Map(error.issues.map((issue) => [String(issue.path[0] ?? ""), issue.message]));
    const isFields = typeof value === "object" && value !== null;
    if (!isFields || [...odd.keys()].some((key) => !optional.includes(key)))
        return describeIssue(error);
    for (const [key, why] of odd)
        leaveOut(key, why);
    return shape.parse(Object.fromEntries(Object.entries(value).filter(([key]) => !odd.has(key))));
}

;// CONCATENATED MODULE: ./build/src/formats/batch.js


const BatchId = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,80}-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ-[0-9a-f]{8}$/);
const SafeName = schemas/* string */.YjP()
    .min(1)
    .refine(isShortName, "expected at most 300 bytes")
    .refine(isSafeName, `expected ${SAFE_NAME_FORM}`);
const Source = schemas/* string */.YjP()
    .min(1)
    .refine(isShortName, "expected at most 300 bytes")
    .refine(isSafeSource, `expected ecosystem:identifier, ${SAFE_NAME_FORM}`);
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
            context.addIssue({ code: "custom", message: `"${name}" is in it twice` });
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
    const found = given ? (0,pipeline_times/* parseTime */.pe)(given) : null;
    if (found !== null && (0,pipeline_times/* isPlausible */.gn)(found))
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
    for (const file of [...files].sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(a.file, b.file))) {
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
    const found = [...new Set([...generations.keys(), ...validations.keys()])].sort(pipeline_order/* compareBytewise */.G);
    const packages = found.map((name) => {
        const generation = generations.get(name);
        const byPlatform = [...(validations.get(name) ?? [])].sort(([a], [b]) => (0,pipeline_order/* compareBytewise */.G)(a, b));
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
    return a.attempt - b.attempt || (0,pipeline_order/* compareBytewise */.G)(merge_results_print(a.value), merge_results_print(b.value));
}
function merge_results_print(value) {
    try {
        return JSON.stringify(value);
    }
    catch (error) {
        if (error instanceof RangeError)
            return "";
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/state/decode-file.js
var decode_file = __webpack_require__(1216);
// EXTERNAL MODULE: ./build/src/state/locate-elements.js
var locate_elements = __webpack_require__(3235);
// EXTERNAL MODULE: ./build/src/state/merge-queues.js
var merge_queues = __webpack_require__(9776);
// EXTERNAL MODULE: ./build/src/state/require-queue.js
var require_queue = __webpack_require__(7194);
;// CONCATENATED MODULE: ./build/src/state/queue-files.js









const MAIN_NAME = "priority-queue.json";
const EMPTY_QUEUE = '{"schema_version":1,"entries":[]}';
async function readQueueFiles(source, queue, problems) {
    const files = await (0,read_state/* findQueueFiles */.We)(source, { queue });
    const texts = new Map();
    const queues = [];
    for await (const read of source.read(files)) {
        const text = (0,decode_file/* decodeFile */.J)(read, problems);
        if (text === null)
            continue;
        texts.set(read.path, text);
        queues.push((0,read_queue/* readQueue */.Qf)((0,read_json_stream/* readJsonDocument */.E)(read.path, text, problems), problems, (0,locate_elements/* lineFinder */.z)(text)));
    }
    (0,require_queue/* requireQueue */.F)({ files, queues, problems: problems.list(), place: source.place });
    const located = [...(0,merge_queues/* locatePackages */.y)(queues, problems)];
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
        written.set(file, writeQueue(keepQueue(file, text), changed, now));
    }
    return written;
}
function placeOf({ name, source }, { texts, queue }, ecosystem) {
    if (queue.endsWith(".json"))
        return queue;
    const own = external_node_path_.posix.join(queue, `priority-queue-${ecosystem}.json`);
    if (texts.has(own))
        return own;
    const main = [...texts.keys()].find((file) => external_node_path_.posix.basename(file) === MAIN_NAME);
    if (texts.size > 0)
        return main ?? external_node_path_.posix.join(queue, MAIN_NAME);
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

// EXTERNAL MODULE: ./build/src/state/read-control.js
var read_control = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/actions/record-results/observe.js










function filesOf(batchId, paths) {
    return {
        failures: external_node_path_.posix.join(paths.failures, `${batchId}.jsonl`),
        metrics: external_node_path_.posix.join(paths.metrics, `batch-runs-${batchId}.jsonl`),
    };
}
async function observe(source, paths, batchId) {
    const problems = new state_problems/* Problems */.Zw();
    const queue = await readQueueFiles(source, paths.queue, problems);
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
    throw new errors/* UserError */.y(`${file} cannot be read, so nothing is recorded: ${why?.reason ?? "it holds no object"}. Repair the file, or delete it to start with closed breakers.`);
}
async function readText(source, file, problems) {
    for await (const read of source.read([file])) {
        if (read.kind === "missing")
            return null;
        const text = (0,decode_file/* decodeFile */.J)(read, problems);
        if (text !== null)
            return text;
        const reason = read.kind === "unusable" ? read.reason : "cannot be read";
        throw new errors/* UserError */.y(`"${file}" ${reason}. Nothing is recorded, because it could be overwritten.`);
    }
    return null;
}

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

// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/src/formats/control.js


const Count = schemas/* int */.Whr().min(0);
const control_IsoTime = iso/* datetime */.w$({ offset: true });
const Breaker = schemas/* looseObject */._H3({
    state: schemas/* enum */.k5n(breaker/* BREAKER_STATES */.ks),
    failures: Count.describe("consecutive failures"),
    last_failure: control_IsoTime.optional(),
    opens_at: control_IsoTime.optional().describe("a probe may be tried from this time on"),
});
const Control = schemas/* looseObject */._H3({
    enabled: schemas/* boolean */.zMY(),
    disabled_ecosystems: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    reason: schemas/* string */.YjP(),
    incident_url: schemas/* string */.YjP(),
    disabled_by: schemas/* string */.YjP(),
    disabled_at: schemas/* union */.KCZ([control_IsoTime, schemas/* literal */.euz("")]),
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
const write_control_FIELDS = CONTROL_KEYS.slice(0, 7);
const BUDGET = '{"macos_minutes_used":0,"linux_minutes_used":0,"week_start":"","sampling_active":false}';
function writeControl(file, text, control) {
    const content = text?.replace(/^\ufeff/, "") ?? null;
    const before = content === null ? null : (0,read_control/* readControl */.O)((0,read_json_stream/* readJsonDocument */.E)(file, content, new state_problems/* Problems */.Zw()), new state_problems/* Problems */.Zw());
    if (content !== null && before === null) {
        throw new errors/* UserError */.y(`"${file}" is not a JSON object, so it is not rewritten. Fix it by hand or remove it.`);
    }
    const members = content === null ? new Map([["budget", BUDGET]]) : kept_json_splitMembers(content);
    for (const field of write_control_FIELDS) {
        const value = control[field];
        const hasField = members.has(field) && before !== null;
        if (hasField && JSON.stringify(before[field]) === JSON.stringify(value))
            continue;
        checkStrict(Control.shape[field], value ?? "", `control ${field}`);
        members.set(field, kept_json_printValue(value ?? "", field));
    }
    const old = members.get("circuit_breaker");
    const breakers = old?.startsWith("{") ? kept_json_splitMembers(old) : new Map();
    for (const [ecosystem, breaker] of control.breakers) {
        const known = before?.breakers.get(ecosystem);
        breakers.set(ecosystem, rewriteBreaker(breakers.get(ecosystem), known, breaker));
    }
    members.set("circuit_breaker", kept_json_joinMembers(breakers, []));
    return `${layOut(kept_json_joinMembers(members, CONTROL_KEYS), "indented")}\n`;
}
function rewriteBreaker(text, known, next) {
    const members = text?.startsWith("{") ? kept_json_splitMembers(text) : new Map();
    const closes = next.state === "closed" && known?.state !== "closed";
    for (const field of ["state", "failures", "last_failure", "opens_at"]) {
        const value = field === "opens_at" && closes ? null : next[field];
        if (members.has(field) && !(field === "opens_at" && closes) && known?.[field] === value)
            continue;
        if (value === null) {
            members.delete(field);
            continue;
        }
        checkStrict(Breaker.shape[field], value, `breaker ${field}`);
        members.set(field, kept_json_printValue(value, field));
    }
    return kept_json_joinMembers(members, BREAKER_KEYS);
}

;// CONCATENATED MODULE: ./build/actions/record-results/compose-records.js



function composeFailureLines(verdicts, { batch, results, now }) {
    return [...verdicts]
        .sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(a.name, b.name))
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
        blocked_by: isBlocking(failure) ? [...failure.blockedBy] : undefined,
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
        ecosystems: Object.fromEntries([...ecosystems].sort(([a], [b]) => (0,pipeline_order/* compareBytewise */.G)(a, b))),
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
    return Object.fromEntries([...platforms].sort(([a], [b]) => (0,pipeline_order/* compareBytewise */.G)(a, b)));
}
function inSeconds(time) {
    return (0,pipeline_times/* formatTime */.fU)(new Date((0,pipeline_times/* toEpochMs */.x8)(time)));
}

// EXTERNAL MODULE: ./build/src/pipeline/categories.js
var categories = __webpack_require__(8642);
;// CONCATENATED MODULE: ./build/src/formats/failure.js


const failure_Name = schemas/* string */.YjP().min(1).max(300);
const failure_IsoTime = iso/* datetime */.w$({ offset: true });
const FailureLine = schemas/* looseObject */._H3({
    schema_version: schemas/* literal */.euz(1),
    ecosystem: schemas/* string */.YjP(),
    package_id: failure_Name.describe("ecosystem:identifier, as attempted"),
    recipe: failure_Name,
    batch_id: schemas/* string */.YjP().min(1),
    platform: failure_Name.optional(),
    exit_code: schemas/* int */.Whr().optional(),
    category: schemas/* enum */.k5n(categories/* CATEGORIES */.R6),
    subcategory: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9_]{0,63}$/)
        .optional(),
    blocked_by: schemas/* array */.YOg(failure_Name).min(1).max(1000).optional(),
    message: schemas/* string */.YjP().max(8000).optional(),
    full_output: schemas/* string */.YjP().optional(),
    full_output_truncated: schemas/* boolean */.zMY().optional(),
    workflow_run_url: schemas/* url */.OZ5({ protocol: /^https$/ }).optional(),
    timestamp: failure_IsoTime,
});

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
;// CONCATENATED MODULE: ./build/src/state/write-failures.js





const MAX_FILE_BYTES = 256 * 1024;
const MAX_MESSAGE_CHARACTERS = 8000;
const write_failures_KEYS = Object.keys(FailureLine.shape);
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
        if (Buffer.byteLength(text) <= print_record_MAX_LINE_BYTES)
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
    checkStrict(FailureLine, record, "failure");
    return printRecord(record, write_failures_KEYS, "failure");
}

// EXTERNAL MODULE: ./build/src/formats/run.js
var formats_run = __webpack_require__(2891);
;// CONCATENATED MODULE: ./build/src/state/write-run.js




const write_run_KEYS = Object.keys(formats_run/* RunLine */.mA.shape);
function writeRunLine(run) {
    checkStrict(formats_run/* RunLine */.mA, run, "run");
    const { routing: _, ...short } = run;
    for (const record of [run, short]) {
        const text = printRecord(record, write_run_KEYS, "run");
        if (Buffer.byteLength(text) <= print_record_MAX_LINE_BYTES)
            return `${text}\n`;
    }
    throw new errors/* UserError */.y(`The metrics record of batch "${run.batch_id}" would have more than ${print_record_MAX_LINE_BYTES} bytes, and other readers drop a file with such a line. Take fewer packages at once (\`batch-size\` of select-batch), or test them on fewer platforms.`);
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
    if (verdict.kind === "unverified" || FINAL.has(entry.status) || hasMoved(entry, context))
        return null;
    const { batchId, settings, nowMs, prior } = context;
    const counted = prior.get(entry.name) === "failed" ? 1 : 0;
    const failureCount = Math.max(0, entry.failure_count - counted);
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
    const { category } = verdict.failures.find(isBlocking) ?? verdict.failures[0];
    const facts = { category, blockedBy: verdict.blockedBy, failureCount };
    const { verdict: _verdict, ...change } = judgeFailure(facts, nowMs, settings.backoff);
    return { ...common, ...change };
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
            verdicts.set(key, isBlocking({ category, blockedBy }) ? "blocked" : "failed");
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
        const priorTime = typeof state.prior?.fields.timestamp === "string" ? (0,pipeline_times/* parseTime */.pe)(state.prior.fields.timestamp) : null;
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
            warnings.push(`"${name}" was merged, and is not in the queue.`);
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
    const options = { now, ecosystemOf: ({ source }) => ecosystemOf(source, settings.aliases) };
    for (const [file, text] of rewriteQueueFiles(state.queue, entries.changed(), options))
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
        const members = kept_json_splitMembers(record);
        members.set("merged", String(count));
        return layOut(kept_json_joinMembers(members, []), "compact");
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

// EXTERNAL MODULE: ./build/src/files/list-files.js
var list_files = __webpack_require__(8983);
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
    throw new errors/* UserError */.y(`${where} is no batch: ${describeIssue(parsed.error)}. Pass the output \`batch\` of select-batch.`);
}
async function readResultFiles(globs, cwd) {
    const found = new Map();
    const warnings = [];
    for (const glob of globs) {
        if (glob.startsWith("!"))
            throw new errors/* UserError */.y(`The input results has "${glob}"; expected only globs that include files.`);
        const { base, rest } = splitGlob(glob);
        const folder = external_node_path_.resolve(cwd, base);
        const isWanted = (0,match_globs/* matchGlobs */.j)([rest], "results");
        const names = isFolder(folder) ? (await (0,list_files/* listFilesBelow */.x)(folder)).filter(isWanted) : [];
        if (names.length === 0)
            warnings.push(`No file matches "${glob}" of the input results.`);
        for (const name of names)
            found.set(external_node_path_.join(folder, name), external_node_path_.posix.join(base, name));
    }
    const files = [];
    for (const [place, file] of [...found].sort(([a], [b]) => (0,pipeline_order/* compareBytewise */.G)(a, b))) {
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
    throw new errors/* UserError */.y(`batch-id: "${id}" is no batch id. Expected one such as npm-2026-03-02T10-00-00Z-1a2b3c4d.`);
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

;// CONCATENATED MODULE: ./build/actions/record-results/render-outcome.js


const MAX_ROWS = 100;
function describeRecording({ batchId, outcome }, { merged }) {
    if (outcome === null)
        return `${batchId}: ${(0,count/* count */.U9)(merged.length, "package")} merged`;
    return `${batchId}: ${describeCounts(outcome)}`;
}
function record_results_render_outcome_renderOutcome({ publication, outcome, batchId, warnings }) {
    const { report } = publication;
    const planned = report?.planned ?? null;
    const sentence = record_results_render_outcome_describe(publication, { outcome, batchId, merged: planned?.merged ?? [] });
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
        summary: render_outcome_renderSummary(sentence, outcome, { planned, warnings: all }),
        warnings: all,
        problems,
        ...(publication.kind === "failed" ? { failure: publication.message } : {}),
    };
}
function renderUnverified(outcome, warnings) {
    const { batch, verdicts } = outcome;
    const sentence = `Batch ${batch.batch_id} has no result of any of its ${(0,count/* count */.U9)(verdicts.length, "package")}, so nothing was recorded. Check that the jobs upload their results, and that \`results\` matches the files.`;
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
        summary: render_outcome_renderSummary(sentence, outcome, { planned: null, warnings: all }),
        warnings: all,
        failure: sentence,
    };
}
function record_results_render_outcome_describe(publication, { outcome, batchId, merged }) {
    const what = outcome === null ? `${(0,count/* count */.U9)(merged.length, "package")} merged` : describeCounts(outcome);
    if (publication.kind === "failed")
        return publication.message;
    if (publication.kind === "unchanged")
        return `Unchanged: batch ${batchId} is recorded already.`;
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
function render_outcome_renderSummary(sentence, outcome, { planned, warnings }) {
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
        lines.push(`Skipped, as the source is not supported: ${names.join(", ")}.`, "");
    }
    for (const [ecosystem, { state, failures, opens_at }] of planned?.breakers ?? []) {
        const until = opens_at === null ? "" : `; the next probe may go at ${opens_at}`;
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

;// CONCATENATED MODULE: ./build/actions/record-results/settings.js



function readSettings(inputs) {
    const faults = [];
    const settings = {
        backoff: readBackoff(inputs, faults),
        breaker: {
            failureThreshold: inputs["failure-threshold"],
            recoveryMs: inputs["recovery-minutes"] * 60_000,
            recoveryMultiplier: inputs["recovery-multiplier"],
            maxRecoveryMs: inputs["max-recovery-minutes"] * 60_000,
        },
        aliases: parseAliases(inputs["ecosystem-aliases"], faults),
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













/* harmony default export */ const record_results_main = ((0,define_action/* defineAction */.Q)({
    name: "record-results",
    inputs: record_results_inputs_inputs,
    readsEvent: true,
    async run(inputs, runtime) {
        const settings = readSettings(inputs);
        const paths = (0,shared_inputs/* statePathsOf */.Vd)(inputs);
        const { outcome, warnings } = await readOutcome(inputs, settings, runtime);
        if (outcome !== null && isUnknown(outcome.verdicts))
            return renderUnverified(outcome, warnings);
        const batchId = outcome === null ? findBatchId(inputs["batch-id"], runtime.event) : outcome.batch.batch_id;
        const publication = await publishState({
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
        return record_results_render_outcome_renderOutcome({ publication, outcome, batchId, warnings });
    },
}));
async function readOutcome({ batch: text, results: globs }, { missingPattern }, { cwd }) {
    if (text === undefined && globs.length > 0) {
        throw new errors/* UserError */.y("results: they need `batch`. Pass the output `batch` of select-batch.");
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

;// CONCATENATED MODULE: ./build/actions/seed-queue/inputs.js


const seed_queue_inputs_inputs = {
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

;// CONCATENATED MODULE: ./build/actions/seed-queue/source-key.js

function sourceKey(source, aliases) {
    const ecosystem = ecosystemOf(source, aliases);
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
    const ordered = [...lists].sort((a, b) => rank(a) - rank(b) || (0,pipeline_order/* compareBytewise */.G)(a.ecosystem, b.ecosystem));
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
    const files = isThere ? await readQueueFiles(source, job.queue, problems) : startQueueFiles(job.queue);
    const firstTier = await readFirstTier(source, job.tierFile);
    const merge = mergeFound([...files.packages.values()], job.lists, { ...job.rules, firstTier });
    const changes = rewriteQueueFiles(files, merge.changes.values(), {
        now: (0,pipeline_times/* parseTime */.pe)(job.now.toISOString().replace(/\.\d+/, "")),
        ecosystemOf: (found) => ecosystemOf(found.source, job.rules.aliases),
    });
    return { changes, report: { merge, problems: problems.list() }, message: plan_queue_describeCounts(merge) };
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
    throw new errors/* UserError */.y(`tier-1-file: "${file}" cannot be read in ${source.place}. Expected a file with one name a line, or leave the input empty.`);
}
function plan_queue_describeCounts({ byEcosystem }) {
    return [...byEcosystem]
        .filter(([, { added, raised }]) => added.length + raised.length > 0)
        .map(([ecosystem, { added, raised }]) => `${ecosystem}: ${added.length} added, ${raised.length} raised`)
        .join("\n");
}

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
function findNameFault({ identifier, name }) {
    const shown = JSON.stringify(name.slice(0, 120));
    if (name === "")
        return `${JSON.stringify(identifier.slice(0, 120))} leaves no name`;
    if (Buffer.byteLength(identifier) > MAX_NAME_BYTES)
        return `the name ${shown} has more than ${MAX_NAME_BYTES} bytes`;
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
const read_analytics_Count = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish().catch(null);
function readAnalytics(answer, key) {
    const { items } = requireShape(Analytics, answer);
    const shape = schemas/* looseObject */._H3({ [key]: schemas/* string */.YjP(), count: read_analytics_Count });
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
        faults.push(`sources: expected names out of ${ECOSYSTEMS.join(", ")}, got "${name}".`);
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

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
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
            return unusable("it redirects to something that is no address");
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
    const proxy = (0,find_proxy.findProxy)(url, proxyEnv);
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
        return { kind: "answer", status: message.statusCode ?? 0, headers: message.headers, body: bytes.toString() };
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
    const stop = (ms) => () => message.destroy(new Error(`time-out, no whole answer for ${ms} ms`));
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
            return ask_service_parse(cached.body, url, { isCached: true, keep: async () => undefined });
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
        return ask_service_parse(answer.body, url, { isCached: false, keep });
    }
    return { ask };
}
function ask_service_parse(body, url, more) {
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
        log(`${ecosystem}: page ${pages}${read.isCached ? " (unchanged)" : ""}, ${found.length} packages so far.`);
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
        log(`${ecosystem}: going on after ${saved.found.length} packages of an earlier run.`);
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

;// CONCATENATED MODULE: ./build/actions/seed-queue/render-outcome.js



const MAX_NAMES = 50;
const MAX_FAULTS_PER_SOURCE = 20;
const NO_COUNTS = { added: [], raised: [], nameTaken: [] };
function seed_queue_render_outcome_renderOutcome(seeding) {
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
    const sentence = seed_queue_render_outcome_describe(seeding, { added, raised });
    const failure = render_outcome_judge(seeding, sentence);
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
        summary: seed_queue_render_outcome_renderSummary(seeded, failure ?? sentence, problems.length),
        problems,
        warnings: [
            ...readings.filter(({ reason }) => reason !== null).map(describeFault),
            ...(publication?.warnings ?? []),
        ],
        ...(failure === null ? {} : { failure }),
    };
}
function seed_queue_render_outcome_describe({ publication }, { added, raised }) {
    if (publication === null)
        return "No source could be read, so nothing was published.";
    if (publication.kind === "failed")
        return publication.message;
    const what = `${(0,count/* count */.U9)(added, "new package")} and ${(0,count/* count */.U9)(raised, "higher priority", "higher priorities")}`;
    const where = publication.branch === null ? "the files on disk" : `branch "${publication.branch}"`;
    if (publication.kind === "unchanged")
        return "Unchanged: the queue has every package that the sources list, or their names.";
    if (publication.kind === "dry-run")
        return `Dry run: would write ${what} to ${where}.`;
    if (publication.kind === "published")
        return `Published ${what} to ${where} as ${publication.commit}.`;
    return `Wrote ${what} to ${where}.`;
}
function render_outcome_judge({ readings, publication, inputs }, sentence) {
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
function seed_queue_render_outcome_renderSummary(seeded, sentence, problems) {
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








/* harmony default export */ const seed_queue_main = ((0,define_action/* defineAction */.Q)({
    name: "seed-queue",
    inputs: seed_queue_inputs_inputs,
    async run(inputs, runtime) {
        const plan = planSeeding(inputs, await readNpmConfig(runtime), runtime);
        const readings = await read_sources_readSources(plan, inputs, runtime);
        if (readings.every(({ status }) => status === "failed"))
            return seed_queue_render_outcome_renderOutcome({ inputs, readings, publication: null });
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
        const publication = await publishState({ inputs, paths: listSeedingPaths(job), plan: (source) => planQueue(source, job) }, runtime);
        return seed_queue_render_outcome_renderOutcome({ inputs, readings, publication });
    },
}));

;// CONCATENATED MODULE: ./build/actions/select-batch/compose-batch.js

function composeBatch(selection, { now, random, commit, expectedPlatforms }) {
    const name = selection.ecosystem === "all" || selection.ecosystem === null ? "mixed" : selection.ecosystem;
    const suffix = Math.floor(random * 2 ** 32)
        .toString(16)
        .padStart(8, "0");
    const time = (0,pipeline_times/* formatTime */.fU)(now);
    return {
        schema_version: 1,
        batch_id: `${name}-${(0,pipeline_times/* formatFileTime */.Zc)(time)}-${suffix}`,
        ecosystem: name,
        selected_at: time,
        base_sha: commit,
        expected_platforms: expectedPlatforms,
        breaker: Object.fromEntries([...selection.breakers].map(([ecosystem, { observed, effective }]) => [ecosystem, { observed, effective }])),
        packages: selection.packages.map(describePackage),
        skipped: selection.skipped.map((each) => ({ ...each, reason: "unsupported_source" })),
    };
}
function describePackage(taken) {
    return {
        name: taken.name,
        source: taken.source,
        queue_source: taken.queueSource,
        ecosystem: taken.ecosystem,
        priority: taken.priority,
        routed: taken.isRouted,
        retry: taken.isRetry,
        probe: taken.isProbe,
    };
}
function composeMatrix({ packages }) {
    return {
        include: packages.map(({ name, source, ecosystem, priority }, index) => ({
            name,
            source,
            ecosystem,
            priority,
            index,
        })),
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/queue-order.js
var queue_order = __webpack_require__(4638);
;// CONCATENATED MODULE: ./build/actions/select-batch/choose-ecosystem.js
const WEIGHED_ATTEMPTS = 50;
function listTurns(plan, nowMs, { past, hasCandidates }) {
    const { turn, ecosystems } = plan;
    if (turn.kind === "fixed")
        return [turn.ecosystem];
    const slot = Math.floor(nowMs / 60_000 / plan.slotMinutes);
    const weightOf = (ecosystem) => {
        if (turn.kind === "rotate")
            return 1;
        if (turn.weights !== "auto")
            return turn.weights.get(ecosystem) ?? 0;
        return hasCandidates(ecosystem) ? weigh(ecosystem, past) : 0;
    };
    const cycle = expandCycle(ecosystems.map((ecosystem) => ({ ecosystem, weight: weightOf(ecosystem) })));
    if (cycle.length === 0)
        return [];
    const first = cycle[modulo(slot, cycle.length)];
    if (!plan.fallsBack)
        return [first];
    const at = ecosystems.indexOf(first);
    return [...ecosystems.slice(at), ...ecosystems.slice(0, at)];
}
function expandCycle(weighted) {
    const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
    const current = weighted.map(() => 0);
    const cycle = [];
    for (let n = 0; n < total; n++) {
        let best = -1;
        for (const [index, { weight }] of weighted.entries()) {
            current[index] = current[index] + weight;
            if (weight > 0 && (best < 0 || current[index] > current[best]))
                best = index;
        }
        current[best] = current[best] - total;
        cycle.push(weighted[best].ecosystem);
    }
    return cycle;
}
function weigh(ecosystem, past) {
    let attempts = 0;
    let merged = 0;
    for (const batch of past) {
        if (batch.ecosystem !== ecosystem)
            continue;
        attempts += batch.attempts;
        merged += batch.merged;
        if (attempts >= WEIGHED_ATTEMPTS)
            break;
    }
    return 1 + Math.round((3 * (merged + 1)) / (attempts + 2));
}
function modulo(value, divisor) {
    return ((value % divisor) + divisor) % divisor;
}

;// CONCATENATED MODULE: ./build/actions/select-batch/decide.js







function decide_decide(facts, plan, now) {
    const nowMs = now.getTime();
    const warnings = [];
    const choices = new Map((0,select_disambiguations/* selectDisambiguations */.C)(facts.choices).map((choice) => [choice.tool, choice]));
    const queued = leaveOutUnsafe(facts.packages, warnings)
        .filter(({ status }) => (0,queue_order/* isQueued */.MX)(status))
        .sort(queue_order/* compareQueued */.RQ)
        .map((entry) => ({ entry, route: routePackage(entry.source, choices.get(entry.name), plan) }));
    for (const { entry } of queued) {
        const selected = choices.get(entry.name)?.selected;
        if (selected !== undefined && !isSource(selected)) {
            warnings.push(`The choice recorded for "${entry.name}", "${selected}", is not a source; the queue's is used.`);
        }
    }
    const breakers = new Map();
    const admit = (ecosystem) => {
        const known = breakers.get(ecosystem) ?? admitOne(ecosystem);
        breakers.set(ecosystem, known);
        return known;
    };
    const admitOne = (ecosystem) => {
        const found = (0,breaker/* admitBatch */.cm)(findBreaker(facts.control, ecosystem, plan), nowMs, plan.maxRecoveryMs);
        if (found.doubt !== null)
            warnings.push(`The breaker of ${ecosystem} lets one probe through: ${found.doubt}.`);
        return plan.ignoresBreaker ? { ...found, effective: "closed" } : found;
    };
    const context = { queued, admit, control: facts.control, plan, nowMs };
    const turns = listTurns(plan, nowMs, {
        past: facts.past,
        hasCandidates: (ecosystem) => listDue(context, ecosystem).length > 0,
    });
    let selected = null;
    for (const ecosystem of turns) {
        const next = selectFrom(ecosystem, context);
        if (selected === null || next.closed === null)
            selected = next;
        if (next.closed === null)
            break;
    }
    selected ??= { ...NOTHING, ecosystem: null, closed: "empty" };
    const isAbout = new Set(selected.packages.map(({ ecosystem }) => ecosystem));
    if (selected.ecosystem !== null && selected.ecosystem !== "all")
        isAbout.add(selected.ecosystem);
    return { ...selected, breakers: new Map([...breakers].filter(([name]) => isAbout.has(name))), warnings };
}
const SHOWN_NAMES = 10;
function leaveOutUnsafe(packages, warnings) {
    const isSafe = ({ name, source }) => isSafeName(name) && isSafeSource(source);
    const unsafe = packages.filter((each) => !isSafe(each)).map(({ name }) => JSON.stringify(name));
    if (unsafe.length > 0) {
        const more = unsafe.length > SHOWN_NAMES ? ` and ${unsafe.length - SHOWN_NAMES} more` : "";
        const names = `${unsafe.slice(0, SHOWN_NAMES).join(", ")}${more}`;
        warnings.push(`These are never taken, because their name or source could lead out of a folder: ${names}. Correct them.`);
    }
    return packages.filter(isSafe);
}
const NOTHING = { packages: [], skipped: [], held: [] };
function selectFrom(ecosystem, context) {
    const { admit, control } = context;
    const isMixed = ecosystem === "all";
    if (control?.enabled === false)
        return { ...NOTHING, ecosystem, closed: "disabled" };
    if (!isMixed && isDisabled(ecosystem, context))
        return { ...NOTHING, ecosystem, closed: "ecosystem_disabled" };
    const state = isMixed ? "closed" : admit(ecosystem).effective;
    if (state === "open")
        return { ...NOTHING, ecosystem, closed: "breaker_open" };
    const taken = state === "half-open" ? takeProbe(ecosystem, context) : takeBatch(ecosystem, context);
    const isEmpty = taken.packages.length === 0 && taken.skipped.length === 0;
    return { ...taken, ecosystem, closed: isEmpty ? "empty" : null };
}
function takeProbe(ecosystem, context) {
    const own = context.queued.filter(({ route }) => route.slot === null || route.slot === ecosystem);
    const isFirst = ({ entry }) => entry.status === "pending" && entry.status_reason !== "awaiting_merge";
    const inOrder = [...own.filter(isFirst), ...own.filter(({ entry }) => entry.status === "failed")];
    return take(inOrder, { ...context, isProbe: true, size: 1 });
}
function takeBatch(ecosystem, context) {
    const { plan } = context;
    const due = listDue(context, ecosystem);
    const isRetry = ({ entry }) => entry.failure_count > 0;
    let room = Math.max(plan.maxRetries, plan.batchSize - due.filter((each) => !isRetry(each) && each.route.isSupported).length);
    const inOrder = due.filter((each) => !isRetry(each) || !each.route.isSupported || room-- > 0);
    return take(inOrder, { ...context, isProbe: false, size: plan.batchSize });
}
function listDue({ queued, plan, nowMs }, ecosystem) {
    return queued.filter(({ entry, route }) => {
        const isDue = entry.next_retry_at === null || (0,pipeline_times/* toEpochMs */.x8)(entry.next_retry_at) <= nowMs;
        const hasTurn = ecosystem === "all" || route.slot === null || route.slot === ecosystem;
        return isDue && hasTurn && entry.priority <= plan.maxTier;
    });
}
function take(inOrder, { admit, plan, size, isProbe, ...context }) {
    const packages = [];
    const skipped = [];
    const held = [];
    const probed = new Set();
    for (const { entry, route } of inOrder) {
        if (!route.isSupported) {
            if (skipped.length < plan.maxSkipped)
                skipped.push({ name: entry.name, source: route.source });
            continue;
        }
        if (packages.length === size)
            continue;
        const { effective } = admit(route.ecosystem);
        const isShut = effective === "open" || isDisabled(route.ecosystem, { ...context, plan });
        if (isShut || (effective === "half-open" && probed.has(route.ecosystem))) {
            held.push(entry.name);
            continue;
        }
        if (effective === "half-open")
            probed.add(route.ecosystem);
        packages.push({
            name: entry.name,
            source: route.source,
            queueSource: entry.source,
            ecosystem: route.ecosystem,
            priority: entry.priority,
            isRouted: route.isRouted,
            isRetry: entry.failure_count > 0,
            isProbe: isProbe || effective === "half-open",
        });
    }
    return { packages, skipped, held };
}
function findBreaker(control, ecosystem, { aliases }) {
    const own = control?.breakers.get(ecosystem);
    if (own !== undefined || control === null)
        return own;
    return [...control.breakers].find(([name]) => aliases.get(name) === ecosystem)?.[1];
}
function isDisabled(ecosystem, { control, plan }) {
    return control?.disabled_ecosystems.some((name) => (plan.aliases.get(name) ?? name) === ecosystem) ?? false;
}

;// CONCATENATED MODULE: ./build/actions/select-batch/inputs.js


const select_batch_inputs_inputs = {
    root: inputs/* input */.hF.text(),
    ...shared_inputs/* stateInputs */.l5,
    branch: inputs/* input */.hF.optionalText(),
    remote: inputs/* input */.hF.text(),
    mode: inputs/* input */.hF.choice("rotate", "weighted", "fixed"),
    ecosystem: inputs/* input */.hF.optionalText(),
    ecosystems: inputs/* input */.hF.lines(),
    "slot-minutes": inputs/* input */.hF.count(1),
    weights: inputs/* input */.hF.optionalText(),
    fallback: inputs/* input */.hF.choice("none", "next"),
    "batch-size": inputs/* input */.hF.count(1),
    "max-tier": inputs/* input */.hF.count(1),
    "retry-share": inputs/* input */.hF.text(),
    "max-skipped": inputs/* input */.hF.count(),
    "supported-ecosystems": inputs/* input */.hF.lines(),
    "ecosystem-aliases": inputs/* input */.hF.lines(),
    "ignore-breaker": inputs/* input */.hF.flag(),
    "max-recovery-minutes": inputs/* input */.hF.count(1),
    "expected-platforms": inputs/* input */.hF.lines(),
    "batch-path": inputs/* input */.hF.optionalText(),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/dashboard/build-dashboard.js + 14 modules
var build_dashboard = __webpack_require__(7512);
;// CONCATENATED MODULE: ./build/actions/select-batch/observe.js




async function observe_observe(source, paths, now) {
    const state = await (0,read_state/* readState */.un)(source, paths, { skipsSubcategories: true, newestTexts: 0 });
    const { control, hasControlFile, disambiguations: choices, problems } = state;
    const isOff = problems.find((problem) => problem.file === paths.control && isAboutSwitch(problem));
    if ((hasControlFile && control === null) || isOff !== undefined) {
        const why = isOff ?? problems.find(({ file }) => file === paths.control);
        throw new errors/* UserError */.y(`${paths.control} cannot be read, and it may switch the pipeline off: ${why?.reason ?? "it holds no object"}. Repair the file, or delete it to allow every batch.`);
    }
    const { dashboard } = (0,build_dashboard/* buildWholeDashboard */.c0)(state, { now, sourceCommit: source.commit, historyDays: 1 });
    const packages = Object.values(dashboard.queue.packages).flat();
    return { facts: { packages, control, choices, past: listPast(state.runs) }, problems, commit: source.commit };
}
function isAboutSwitch({ reason }) {
    return reason.startsWith('"enabled"') || reason.startsWith('"disabled_ecosystems"');
}
function listPast(runs) {
    return [...runs]
        .sort((a, b) => (0,pipeline_times/* compareNewestFirst */.a0)(a.timestamp, b.timestamp))
        .map(({ ecosystem, ecosystems, attempts, total, merged }) => {
        const [only, ...others] = ecosystems.keys();
        return {
            ecosystem: others.length === 0 ? (only ?? ecosystem) : null,
            attempts: attempts ?? total ?? 0,
            merged: merged ?? 0,
        };
    });
}

;// CONCATENATED MODULE: ./build/actions/select-batch/plan-selection.js



const MOST_JOBS = 256;
const ECOSYSTEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function planSelection(inputs) {
    const faults = [];
    const ecosystems = parseEcosystems(inputs.ecosystems, "ecosystems", faults);
    const supported = parseEcosystems(inputs["supported-ecosystems"], "supported-ecosystems", faults);
    const aliases = parseAliases(inputs["ecosystem-aliases"], faults);
    const turn = readTurn(inputs, ecosystems, faults);
    const share = readShare(inputs["retry-share"], faults);
    const platforms = inputs["expected-platforms"].flatMap((line) => line.split(",")).map((name) => name.trim());
    const odd = platforms.find((name) => !isSafeName(name) || !isShortName(name));
    if (odd !== undefined)
        faults.push(`expected-platforms: expected ${SAFE_NAME_FORM}, got "${odd}".`);
    const batchSize = inputs["batch-size"];
    if (batchSize > MOST_JOBS) {
        faults.push(`batch-size: expected at most ${MOST_JOBS}, the most jobs a matrix may have, got "${batchSize}".`);
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(" ")}`);
    return {
        turn,
        ecosystems,
        slotMinutes: inputs["slot-minutes"],
        fallsBack: inputs.fallback === "next",
        batchSize,
        maxTier: inputs["max-tier"],
        maxRetries: Math.ceil(batchSize * share),
        maxSkipped: inputs["max-skipped"],
        supported: new Set(supported),
        aliases,
        ignoresBreaker: inputs["ignore-breaker"],
        maxRecoveryMs: inputs["max-recovery-minutes"] * 60_000,
        expectedPlatforms: [...new Set(platforms)].filter((name) => name !== ""),
    };
}
function readTurn({ mode, ecosystem, weights }, ecosystems, faults) {
    if (mode !== "fixed" && ecosystem !== undefined) {
        faults.push(`ecosystem: "${ecosystem}" is used with \`mode: fixed\` only. Set that, or leave \`ecosystem\` empty.`);
    }
    if (mode !== "weighted" && weights !== undefined) {
        faults.push("weights: they are used with `mode: weighted` only. Set that, or leave `weights` empty.");
    }
    if (mode === "rotate")
        return { kind: "rotate" };
    if (mode === "weighted")
        return { kind: "weighted", weights: readWeights(weights, ecosystems, faults) };
    if (ecosystem === undefined || !ECOSYSTEM.test(ecosystem)) {
        faults.push(`ecosystem: \`mode: fixed\` needs an ecosystem such as npm, or all, got "${ecosystem ?? ""}".`);
    }
    return { kind: "fixed", ecosystem: ecosystem ?? "" };
}
function readWeights(text, ecosystems, faults) {
    if (text === "auto")
        return "auto";
    const weights = new Map();
    for (const part of (text ?? "").split(/[,\n]/).map((each) => each.trim())) {
        if (part === "")
            continue;
        const [, name = "", weight = ""] = /^([^=]*)=(\d{1,3})$/.exec(part) ?? [];
        if (ecosystems.includes(name) && !weights.has(name))
            weights.set(name, Number(weight));
        else
            faults.push(`weights: expected lines such as npm=3 for each of ${ecosystems.join(", ")}, got "${part}".`);
    }
    if ([...weights.values()].every((weight) => weight === 0)) {
        faults.push("weights: `mode: weighted` needs at least one weight above 0, such as npm=3, or auto.");
    }
    return weights;
}
function readShare(text, faults) {
    const share = /^(?:0?\.\d{1,6}|[01](?:\.0{1,6})?)$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(share))
        faults.push(`retry-share: expected a number from 0 to 1, got "${text}".`);
    return share;
}

;// CONCATENATED MODULE: ./build/actions/select-batch/render-outcome.js



const render_outcome_MAX_ROWS = 50;
function select_batch_render_outcome_renderOutcome({ selection, batch, path, problems }) {
    const { closed, packages, skipped, warnings, ecosystem } = selection;
    const reason = closed ?? "";
    const sentence = select_batch_render_outcome_describe(selection, batch);
    return {
        sentence,
        outputs: {
            skip: String(closed !== null),
            reason,
            ecosystem: ecosystem ?? "",
            "batch-id": batch.batch_id,
            branch: `batch/${batch.batch_id}`,
            count: String(packages.length),
            "skipped-count": String(skipped.length),
            "breaker-state": ecosystem === null ? "" : (selection.breakers.get(ecosystem)?.effective ?? ""),
            matrix: JSON.stringify(composeMatrix(batch)),
            batch: JSON.stringify(batch),
            "batch-path": path ?? "",
        },
        summary: select_batch_render_outcome_renderSummary(selection, sentence),
        warnings,
        problems,
    };
}
function select_batch_render_outcome_describe({ closed, ecosystem, packages, skipped, held, breakers }, batch) {
    const name = ecosystem === "all" ? "all ecosystems" : (ecosystem ?? "no ecosystem");
    if (closed === "disabled")
        return "No batch: the pipeline is switched off in the control file.";
    if (closed === "ecosystem_disabled")
        return `No batch: ${name} is switched off in the control file.`;
    if (closed === "breaker_open")
        return `No batch: the breaker of ${name} is open.`;
    const wait = held.length === 0
        ? ""
        : ` ${(0,count/* count */.U9)(held.length, "package")} ${held.length === 1 ? "waits" : "wait"} for an open breaker.`;
    if (closed === "empty")
        return `No batch: no package of ${name} is due.${wait}`;
    const isProbe = breakers.get(ecosystem ?? "")?.effective === "half-open";
    const what = isProbe ? "one package as a probe" : (0,count/* count */.U9)(packages.length, "package");
    const left = skipped.length === 0 ? "" : ` ${(0,count/* count */.U9)(skipped.length, "package")} skipped: the source is not supported.`;
    return `Batch ${batch.batch_id} takes ${packages.length === 0 ? "no package" : what} of ${name}.${left}${wait}`;
}
function select_batch_render_outcome_renderSummary({ packages, skipped, held, warnings }, sentence) {
    const lines = ["## Batch", "", (0,markdown/* escapeMarkdown */.FV)(sentence), ""];
    if (packages.length > 0) {
        const rows = packages.slice(0, render_outcome_MAX_ROWS).map((each) => {
            const notes = [each.isProbe ? "probe" : "", each.isRetry ? "retry" : "", each.isRouted ? "other source" : ""];
            return [
                (0,markdown/* codeSpan */.SS)(each.name, { inTable: true }),
                (0,markdown/* codeSpan */.SS)(each.source, { inTable: true }),
                each.priority,
                notes.filter((note) => note !== "").join(", "),
            ];
        });
        lines.push(...(0,markdown/* renderTable */.bo)(["Package", "Source", "Priority", ""], rows).split("\n"), "");
        if (packages.length > render_outcome_MAX_ROWS)
            lines.push(`And ${(0,count/* count */.U9)(packages.length - render_outcome_MAX_ROWS, "more package", "more packages")}.`, "");
    }
    lines.push(...render_outcome_renderNames("Skipped, as the source is not supported", skipped.map(({ name, source }) => `${name} (${source})`)));
    lines.push(...render_outcome_renderNames("Waiting for an open breaker", held));
    for (const warning of warnings)
        lines.push(`- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(warning)}`);
    return `${lines.join("\n").trimEnd()}\n`;
}
function render_outcome_renderNames(title, names) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, render_outcome_MAX_ROWS).map((name) => (0,markdown/* codeSpan */.SS)(name));
    const more = names.length > render_outcome_MAX_ROWS ? ` and ${names.length - render_outcome_MAX_ROWS} more` : "";
    return [`${title}: ${shown.join(", ")}${more}.`, ""];
}

;// CONCATENATED MODULE: ./build/actions/select-batch/main.js












/* harmony default export */ const select_batch_main = ((0,define_action/* defineAction */.Q)({
    name: "select-batch",
    inputs: select_batch_inputs_inputs,
    async run(inputs, runtime) {
        const plan = planSelection(inputs);
        const now = runtime.now();
        const paths = (0,shared_inputs/* statePathsOf */.Vd)(inputs);
        const place = { ...inputs, paths: (0,read_state/* listStatePaths */.KD)(paths) };
        const { facts, problems, commit } = await withState(place, runtime, (source) => observe_observe(source, paths, now));
        const selection = decide_decide(facts, plan, now);
        const { expectedPlatforms } = plan;
        const batch = composeBatch(selection, { now, random: runtime.random(), commit, expectedPlatforms });
        return select_batch_render_outcome_renderOutcome({ selection, batch, path: await write(batch, inputs, runtime), problems });
    },
}));
async function write(batch, inputs, { env, cwd }) {
    const place = inputs["batch-path"] ?? (env.RUNNER_TEMP ? external_node_path_.join(env.RUNNER_TEMP, "batch.json") : undefined);
    if (inputs["dry-run"] || place === undefined)
        return null;
    const file = external_node_path_.resolve(cwd, place);
    await (0,write_text_file/* writeTextFile */.T)(file, `${JSON.stringify(batch, null, 2)}\n`);
    return file;
}

// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/map-bounded.js
var map_bounded = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/github/viewer.js
var viewer = __webpack_require__(4119);
// EXTERNAL MODULE: ./build/src/git/find-git.js
var find_git = __webpack_require__(9290);
// EXTERNAL MODULE: ./build/src/git/history.js + 1 modules
var git_history = __webpack_require__(9728);
// EXTERNAL MODULE: ./build/src/git/list-changes.js
var list_changes = __webpack_require__(2664);
// EXTERNAL MODULE: ./build/src/git/private-index.js
var private_index = __webpack_require__(2296);
// EXTERNAL MODULE: ./build/src/git/private-repository.js + 2 modules
var private_repository = __webpack_require__(5854);
// EXTERNAL MODULE: ./build/src/git/push.js
var push = __webpack_require__(8560);
// EXTERNAL MODULE: ./build/src/git/remote.js + 1 modules
var git_remote = __webpack_require__(8206);
// EXTERNAL MODULE: ./build/src/publish/check-branch-name.js
var check_branch_name = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/src/publish/explain-refusal.js
var explain_refusal = __webpack_require__(1047);
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
            recipes.push(classify_changes_compare(path, to, base));
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
function classify_changes_compare(path, head, { files, folders, named }) {
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
    return (0,private_repository/* openPrivateRepository */.k)({ remote: resolved, clone: lender, trusted, token, env, isBlobless: false });
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
    const tree = await (0,private_index/* writeTree */.W)(git, made.changes, index);
    const commit = await (0,private_index/* commitTree */.S)(git, tree, { parents: [parent], message, author: api_writer/* BOT */.WN, date });
    const result = await (0,push/* push */.V)(git, { commit, branch, expected });
    if (result.kind === "pushed")
        return commit;
    throw new errors/* UserError */.y(`Branch "${branch}" could not be pushed, and no pull request was commented on or closed. ${explain(result)} Run the command again; what was pushed before stays and is used.`);
}
function refuseFetch(refusal) {
    return new errors/* UserError */.y(`The branches could not be fetched. ${explain(refusal)} Check \`remote\`, and that the token may read the repository.`);
}
function explain(refusal) {
    const { rule } = (0,explain_refusal/* explainRefusal */.G)(refusal);
    return rule === "" ? `git says: ${(0,compose_failure/* lastLine */.f)(refusal).replace(/\.$/, "")}.` : `It was refused by ${rule}.`;
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/decide.js


function triage_conflicts_decide_decide(facts, rules) {
    const base = indexBase(facts.files, rules);
    return facts.pulls.map((pull) => {
        const { recipes, others } = classifyChanges(pull.changes ?? [], base, rules);
        return { pull, recipes, others, ...decide_judge(pull, { recipes, others }, facts.defaultBranch) };
    });
}
function handOver(proposal, obstacle) {
    return { ...proposal, action: "manual", reason: explainObstacle(obstacle) };
}
function decide_judge(pull, { recipes, others }, defaultBranch) {
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
        return { action: "rescue", reason: `"${defaultBranch}" lacks ${(0,count/* count */.U9)(added, "recipe")} of it` };
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

// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(3195);
;// CONCATENATED MODULE: ./build/actions/triage-conflicts/render-comment.js



const MARKER = "<!-- pipekeeper:triage-conflicts -->";
const MAX_LINES = 300;
function renderComment({ action, recipes, pull }, { branches, defaultBranch }, pulls) {
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
        lines.push(`On ${(0,markdown/* codeSpan */.SS)(defaultBranch)} already:`, "", ...listPaths(present), "");
    lines.push("Close this pull request once all of them are merged.");
    return lines.join("\n");
}
function renderPullBody(recipes) {
    const sources = [...new Set(recipes.flatMap(({ pulls }) => pulls))].sort((a, b) => a - b);
    const shown = recipes.slice(0, MAX_LINES);
    const more = recipes.length - shown.length;
    return [
        MARKER,
        `New recipes of pull requests that are in conflict: ${sources.map((number) => `#${number}`).join(", ")}.`,
        "They can be closed once this is merged; `pipekeeper triage-conflicts --apply --close` does that.",
        "",
        ...shown.map(({ path, pulls }) => `- ${(0,markdown/* codeSpan */.SS)((0,decode_path/* showPath */.P8)(path))} from ${pulls.map((number) => `#${number}`).join(", ")}`),
        ...(more > 0 ? [`- and ${more} more`] : []),
    ].join("\n");
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
function listPaths(paths) {
    const shown = paths.slice(0, MAX_LINES).map((path) => `- ${(0,markdown/* codeSpan */.SS)((0,decode_path/* showPath */.P8)(path))}`);
    return paths.length > MAX_LINES ? [...shown, `- and ${paths.length - MAX_LINES} more`] : shown;
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/keep-comment.js



const keep_comment_MOST_TRIES = 3;
async function keepComment(repository, number, { login, body }) {
    for (let tries = 1;; tries++) {
        const own = (await (0,comments/* listComments */.fg)(repository, number)).find((comment) => isOwn(comment, login));
        if (own?.body.replaceAll("\r\n", "\n") === body)
            return;
        try {
            if (own === undefined) {
                await (0,comments/* createComment */.eT)(repository, number, body);
                return;
            }
            const { kind } = await (0,comments/* updateComment */.vv)(repository, own.id, { body });
            if (kind === "updated")
                return;
            if (tries >= keep_comment_MOST_TRIES)
                throw new Error(`the comment on #${number} is ${kind} after ${tries} tries`);
        }
        catch (error) {
            if (!(0,failure/* isUnsureWrite */.aT)(error) || tries >= keep_comment_MOST_TRIES)
                throw error;
        }
    }
}
function isOwn({ body, author }, login) {
    return body.startsWith(MARKER) && (login === "" || author.toLowerCase() === login.toLowerCase());
}

// EXTERNAL MODULE: ./build/src/publish/keep-pull-request.js + 1 modules
var keep_pull_request = __webpack_require__(1207);
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












async function recheck(repository, proposals) {
    return (0,map_bounded/* mapBounded */.y)(proposals, map_bounded/* MAX_CONCURRENT_REQUESTS */.e, async (proposal) => {
        if (proposal.action !== "rescue" && proposal.action !== "close")
            return proposal;
        const obstacle = await findChange(repository, proposal);
        return obstacle === null ? proposal : handOver(proposal, obstacle);
    });
}
async function apply({ repository, branches }, plan, runtime) {
    const warnings = [];
    await pushBranches(branches, plan.branches, runtime);
    const pulls = new Map();
    for (const branch of plan.branches.filter(({ isShared }) => isShared)) {
        const kept = await keepRescuePull(repository, branch, { base: plan.defaultBranch, runtime });
        if (kept.pull !== null)
            pulls.set(branch.name, kept.pull);
        if (kept.warning !== null)
            warnings.push(kept.warning);
    }
    const concerned = plan.proposals.filter(({ action }) => action === "rescue" || action === "close");
    const login = concerned.length === 0 ? "" : await (0,viewer/* readLogin */.mN)(repository);
    const closed = [];
    for (const proposal of concerned) {
        const { number } = proposal.pull;
        const warning = await comment(repository, number, { login, body: renderComment(proposal, plan, pulls) });
        if (warning !== null)
            warnings.push(warning);
        else if (plan.closes && proposal.action === "close") {
            const obstacle = await findChange(repository, proposal);
            if (obstacle !== null)
                warnings.push(`#${number} was not closed: ${handOver(proposal, obstacle).reason}.`);
            else {
                await (0,github_pulls/* closePullRequest */.d6)(repository, number);
                closed.push(number);
            }
        }
    }
    return { pulls, closed, warnings };
}
async function findChange(repository, { pull }) {
    try {
        const now = await (0,github_pulls/* readPullRequest */.DQ)(repository, pull.number);
        if (now === "gone" || now.state === "closed")
            return { kind: "closed" };
        return now.headSha === pull.headSha && now.headRef === pull.headRef ? null : { kind: "moved" };
    }
    catch (error) {
        return { kind: "unreadable", why: (0,failure/* explainUnanswered */.gV)(error) };
    }
}
async function pushBranches(branches, planned, runtime) {
    const due = planned.filter(({ added }) => added.length > 0);
    for (const { name, parent, expected, added } of due) {
        const changes = added.map(({ path, entry }) => ({ path, from: null, to: entry }));
        const message = composeMessage(added);
        await pushCommit(branches, { branch: name, parent, expected, changes, message, date: runtime.now() });
        runtime.log(`Pushed ${(0,count/* count */.U9)(added.length, "recipe")} to branch "${name}".`);
    }
    if (due.length === 0)
        return;
    const tips = await fetchTips(branches, due.map(({ name }) => name));
    for (const { name, added, held } of due) {
        const commit = tips.get(name);
        const files = commit === undefined ? null : await readFiles(branches, commit);
        const lost = [...added, ...held].find(({ path, entry }) => {
            const there = files?.get(path);
            return there === undefined || !isSameEntry(there, entry);
        });
        if (lost === undefined)
            continue;
        throw new errors/* UserError */.y(`Branch "${name}" does not have "${lost.path}" as it was pushed, so no pull request was opened, commented on or closed. Look who else writes to the branch, then run the command again.`);
    }
}
function composeMessage(added) {
    const sources = [...new Set(added.flatMap(({ pulls }) => pulls))].sort((a, b) => a - b);
    const from = sources.map((number) => `#${number}`).join(", ");
    return `Rescue ${(0,count/* count */.U9)(added.length, "recipe")} from pull requests in conflict\n\nFrom ${from}.\n`;
}
async function comment(repository, number, wanted) {
    try {
        await keepComment(repository, number, wanted);
        return null;
    }
    catch (error) {
        if (!(0,failure/* isLocked */.ln)(error))
            throw error;
        return `#${number} got no comment and was not closed, because its conversation is locked.`;
    }
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/inputs.js


const triage_conflicts_inputs_inputs = {
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
async function triage_conflicts_observe_observe({ repository, branches }, rules, runtime) {
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
function locateRecipes({ proposals, branches, defaultBranch }, { isApplied }) {
    const located = new Map();
    for (const { pull, recipes, action } of proposals) {
        if (action === "leave")
            continue;
        for (const { path, name, state, head, base } of recipes) {
            const key = JSON.stringify([path, head?.id, head?.mode, state]);
            const holders = branches.filter(({ held, added }) => has(isApplied ? [...held, ...added] : held, head));
            const planned = isApplied ? [] : branches.filter(({ added }) => has(added, head));
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
function triage_conflicts_render_outcome_renderOutcome(plan, applied) {
    const { proposals, branches } = plan;
    const recipes = locateRecipes(plan, { isApplied: applied !== null });
    const sentence = triage_conflicts_render_outcome_describe(plan, applied);
    return {
        sentence,
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
    };
}
function triage_conflicts_render_outcome_describe({ proposals, branches }, applied) {
    if (proposals.length === 0)
        return "No open pull request has such a branch.";
    const counts = [
        `${countActions(proposals, "close")} to close`,
        `${countActions(proposals, "rescue")} to rescue`,
        `${countActions(proposals, "manual")} for a person`,
        `${countActions(proposals, "leave")} without a conflict`,
    ].join(", ");
    const found = `${(0,count/* count */.U9)(proposals.length, "pull request")}: ${counts}.`;
    if (applied === null)
        return `${found} Nothing was written; \`--apply\` does it.`;
    const pushed = branches.reduce((sum, { added }) => sum + added.length, 0);
    const what = pushed === 0 ? "No recipe had to be pushed" : `Pushed ${(0,count/* count */.U9)(pushed, "recipe")}`;
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
        shorten(recipe.blob),
        shorten(recipe.defaultBlob),
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
        ...(only.length === 0 ? [] : ["Nowhere but in their pull requests:", "", ...only, ""]),
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
            branch.added.length,
            (0,markdown/* escapeMarkdown */.FV)(url ?? ""),
        ];
    });
    const added = applied === null ? "To push" : "Pushed";
    return ["### Rescue branches", "", (0,markdown/* renderTable */.bo)(["Branch", "There before", added, "Pull request"], rows), ""];
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
function shorten(blob) {
    return blob === null ? "" : `\`${blob.slice(0, SHOWN_DIGITS)}\``;
}

;// CONCATENATED MODULE: ./build/actions/triage-conflicts/main.js










/* harmony default export */ const triage_conflicts_main = ((0,define_action/* defineAction */.Q)({
    name: "triage-conflicts",
    inputs: triage_conflicts_inputs_inputs,
    async run(inputs, runtime) {
        const rules = planPathRules(inputs);
        const repository = await (0,connect_repository/* connectRepository */.J)(runtime, { token: inputs.token });
        const branches = await openBranches(inputs, runtime);
        try {
            const facts = await triage_conflicts_observe_observe({ repository, branches }, rules, runtime);
            const found = triage_conflicts_decide_decide(facts, rules);
            const proposals = inputs.apply ? await recheck(repository, found) : found;
            const planned = planRescue(proposals, facts, runtime.now().toISOString().slice(0, 10));
            const plan = { proposals, branches: planned, defaultBranch: facts.defaultBranch, closes: inputs.close };
            const applied = inputs.apply ? await apply({ repository, branches }, plan, runtime) : null;
            return triage_conflicts_render_outcome_renderOutcome(plan, applied);
        }
        finally {
            await branches.remove();
        }
    },
}));

;// CONCATENATED MODULE: ./build/actions/validate-state/find-files.js


const USUAL_PATHS = {
    failures: "data/failures",
    metrics: "data/metrics",
    disambiguations: "data/disambiguations",
    control: "batch-control.json",
};
const find_files_QUEUE_NAME = /^priority-queue.*\.json$/;
const FOLDERS = [
    { key: "failures", kind: "failures", pattern: /\.jsonl$/, what: "*.jsonl" },
    { key: "metrics", kind: "runs", pattern: /^batch-runs.*\.jsonl$/, what: "batch-runs*.jsonl" },
    { key: "disambiguations", kind: "disambiguations", pattern: /\.jsonl$/, what: "*.jsonl" },
];
async function findFiles(source, paths) {
    const found = await findQueues(source, paths.queue);
    const files = [...found.files];
    const findings = [...found.findings];
    for (const { key, kind, pattern, what } of FOLDERS) {
        const folder = paths[key];
        const listing = await source.list(folder);
        const names = listing.kind === "folder" ? listing.names.filter((name) => pattern.test(name)) : [];
        files.push(...names.map((name) => ({ file: external_node_path_.posix.join(folder, name), kind })));
        if (listing.kind === "folder")
            findings.push(...checkNames(folder, listing.names));
        else if (listing.kind === "file")
            findings.push(about(folder, "unreadable-file", "error", "is not a folder"));
        else if (listing.kind === "unusable")
            findings.push(about(folder, listing.code, "error", listing.reason));
        if (names.length > 0 || folder === USUAL_PATHS[key] || listing.kind === "file")
            continue;
        const why = listing.kind === "folder" ? `holds no ${what}` : "does not exist";
        findings.push(about(folder, "named-path", "warning", `${why}, so no ${key} are read`));
    }
    const control = await source.list(paths.control);
    if (control.kind !== "missing")
        files.push({ file: paths.control, kind: "control" });
    else if (paths.control !== USUAL_PATHS.control) {
        findings.push(about(paths.control, "named-path", "warning", "does not exist, so every batch is allowed"));
    }
    return { files, findings };
}
async function checkRequired(source, required) {
    const findings = [];
    for (const file of required) {
        const plain = external_node_path_.posix.normalize(file);
        for await (const read of source.read([plain])) {
            if (read.kind === "bytes" && read.bytes.toString("latin1").trim() !== "")
                continue;
            const why = read.kind === "unusable" ? read.reason : read.kind === "missing" ? "does not exist" : "is empty";
            findings.push(about(plain, "required-file", "error", `${why}, but \`require\` names it`));
        }
    }
    return findings;
}
async function findQueues(source, queue) {
    const listing = await source.list(queue);
    const names = listing.kind === "folder" ? listing.names.filter((name) => find_files_QUEUE_NAME.test(name)) : [];
    const files = listing.kind === "file" ? [queue] : names.map((name) => external_node_path_.posix.join(queue, name));
    const older = (0,read_state/* olderQueue */._W)(queue);
    if (files.length === 0 && listing.kind !== "file" && !queue.endsWith(".json")) {
        if ((await source.list(older)).kind !== "missing")
            files.push(older);
    }
    const folder = listing.kind === "folder" ? queue : external_node_path_.posix.dirname(queue);
    const results = external_node_path_.posix.join(folder, "batch-results.json");
    const hasResults = (await source.list(results)).kind === "file";
    const why = listing.kind === "folder" ? "holds no priority-queue*.json" : "does not exist";
    return {
        files: [
            ...files.map((file) => ({ file, kind: "queue" })),
            ...(hasResults ? [{ file: results, kind: "batch-results" }] : []),
        ],
        findings: [
            ...(listing.kind === "folder" ? checkNames(queue, listing.names) : []),
            ...(listing.kind === "unusable" ? [about(queue, listing.code, "error", listing.reason)] : []),
            ...(files.length > 0 ? [] : [about(queue, "named-path", "error", `${why}, so there is no queue`)]),
        ],
    };
}
function checkNames(folder, names) {
    return names
        .filter((name) => name.includes(":"))
        .map((name) => {
        const reason = 'has a ":" in its name, which artifacts and some file systems refuse';
        return about(external_node_path_.posix.join(folder, name), "colon-in-name", "error", reason);
    });
}
function about(file, code, level, reason) {
    const message = `${JSON.stringify(file)} ${reason}`;
    return { file, line: null, path: "", level, code, value: file, expected: null, message };
}

;// CONCATENATED MODULE: ./build/actions/validate-state/check-text.js



const BYTE_ORDER_MARK = 0xfeff;
const MAX_DEPTH = 64;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/gm;
const KEY_END = /[^\\]"\s*:/g;
function findConflicts(text) {
    if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>") && !text.includes("======="))
        return [];
    const markers = [...text.matchAll(CONFLICT)];
    const starts = markers.filter(([marker]) => marker.startsWith("<"));
    return linesAt(text, (starts.length > 0 ? starts : markers.slice(0, 1)).map(({ index }) => index));
}
function addConflict(line, findings) {
    const message = "a merge conflict is unresolved here; keep one side and delete the marker lines";
    findings.addLine(line, { level: "error", code: "conflict-marker", expected: "no conflict markers", message });
}
function checkLongLines(text, findings) {
    const lines = new Set();
    if (text.length <= print_record_MAX_LINE_BYTES / 3)
        return lines;
    let line = 1;
    for (let from = 0; from < text.length; line++) {
        const newline = text.indexOf("\n", from);
        const end = newline < 0 ? text.length : newline;
        const bytes = end - from > print_record_MAX_LINE_BYTES / 3 ? Buffer.byteLength(text.slice(from, end)) : 0;
        if (bytes > print_record_MAX_LINE_BYTES) {
            lines.add(line);
            const message = `this line has ${bytes} bytes; expected at most ${print_record_MAX_LINE_BYTES}, because other readers drop the file`;
            const expected = `at most ${print_record_MAX_LINE_BYTES} bytes`;
            findings.addLine(line, { level: "error", code: "long-line", value: bytes, expected, message });
        }
        from = end + 1;
    }
    return lines;
}
function checkCompact(text, { values }, findings) {
    if (values.length === 0 || isOneLine(text))
        return;
    const lines = text.split("\n");
    const seen = new Set();
    for (const { line } of values) {
        const own = lines[line - 1] ?? "";
        if (seen.has(line) || (own.trim() !== "{" && isJson(own)))
            continue;
        seen.add(line);
        const message = "this record is not on one line of its own; other readers take each line as one record";
        findings.addLine(line, { level: "warning", code: "pretty-record", expected: "one compact line", message });
    }
}
function checkKeys(text, { values }, findings) {
    if (countMatches(text) === countKeys(values.map(({ value }) => value)))
        return;
    const twins = [];
    let line = 1;
    let at = 0;
    for (const record of values) {
        if (at > 0 && record.line === line)
            continue;
        for (; line < record.line; line++)
            at = text.indexOf("\n", at) + 1;
        while ((0,scan_json/* isSpace */.x)(text.charCodeAt(at)) || text.charCodeAt(at) === BYTE_ORDER_MARK)
            at++;
        twins.push(...findTwins(text, at));
    }
    twins.sort((a, b) => a.start - b.start);
    const lines = linesAt(text, twins.map(({ start }) => start));
    for (const [index, { key }] of twins.entries()) {
        const message = `the key ${JSON.stringify(key)} is there twice; the last one counts`;
        const fault = { level: "warning", code: "duplicate-key", value: key, expected: "each key once" };
        findings.addLine(lines[index] ?? 1, { ...fault, message });
    }
}
function findTwins(text, start) {
    const twins = [];
    const pending = [{ start, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { start: at, depth } = next;
        if ((text[at] !== "{" && text[at] !== "[") || depth > MAX_DEPTH)
            continue;
        const seen = new Set();
        for (const child of (0,list_children/* listChildren */.A)(text, at)) {
            if (text[at] === "{" && seen.has(child.key))
                twins.push({ key: child.key, start: child.start });
            seen.add(child.key);
            pending.push({ start: child.start, depth: depth + 1 });
        }
    }
    return twins;
}
function countMatches(text) {
    let found = 0;
    KEY_END.lastIndex = 0;
    while (KEY_END.test(text))
        found++;
    return found;
}
function countKeys(value) {
    let sum = 0;
    const pending = [value];
    while (pending.length > 0) {
        const next = pending.pop();
        if (typeof next !== "object" || next === null)
            continue;
        const members = Object.values(next);
        if (!Array.isArray(next))
            sum += members.length;
        for (const member of members)
            if (typeof member === "object" && member !== null)
                pending.push(member);
    }
    return sum;
}
function isOneLine(text) {
    const newline = text.indexOf("\n");
    return newline < 0 || text.slice(newline).trim() === "";
}
function isJson(line) {
    try {
        JSON.parse(line.replace(/^\ufeff/, ""));
        return true;
    }
    catch {
        return false;
    }
}
function linesAt(text, positions) {
    let line = 1;
    let end = text.indexOf("\n");
    return positions.map((position) => {
        for (; end >= 0 && end < position; end = text.indexOf("\n", end + 1))
            line++;
        return line;
    });
}

;// CONCATENATED MODULE: ./build/actions/validate-state/field-rules.js



const MAX_LIST_ITEMS = 1000;
const TIME_FORM = "a time such as 2026-01-09T14:30:00Z, from 2005 to 2100";
function formOf(fields, required = []) {
    return { rules: new Map(Object.entries(fields)), required };
}
function checkFields(fields, form, findings) {
    const { path } = findings;
    for (const key of Object.keys(fields)) {
        const rule = form.rules.get(key);
        const value = fields[key];
        if (rule === undefined)
            findings.addUnknownKey(key);
        else if (value !== null) {
            path.push(key);
            rule(value, findings);
            path.pop();
        }
    }
    for (const key of form.required)
        if (isAbsent(fields[key]))
            addMissing(key, findings);
}
function isAbsent(value) {
    return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
function addMissing(key, findings) {
    const message = `"${key}" is missing or blank; the record is not used without it`;
    findings.add({ level: "error", code: "missing-field", expected: `a value for "${key}"`, message }, key);
}
const anything = () => undefined;
const field_rules_text = (value, findings) => {
    if (typeof value !== "string")
        addType("text", value, findings);
};
const flag = (value, findings) => {
    if (typeof value !== "boolean")
        addType("true or false", value, findings);
};
function vital(rule, isType, expected) {
    return (value, findings) => {
        if (isType(value))
            rule(value, findings);
        else
            findings.add({ level: "error", code: "wrong-type", value, expected });
    };
}
const integer = (value, findings) => {
    if (!Number.isSafeInteger(value))
        addType("a whole number", value, findings);
};
const positiveNumber = (value, findings) => {
    if (typeof value !== "number" || !(value >= 0))
        addType("a number of at least 0", value, findings);
};
const field_rules_count = (value, findings) => {
    const expected = "a whole number of at least 0";
    if (typeof value === "number" && value < 0)
        findings.add({ level: "error", code: "negative-count", value, expected });
    else if (typeof value !== "number")
        addType(expected, value, findings);
    else if (!Number.isInteger(value) || value > count_failure/* MAX_COUNT */.H) {
        findings.add({ level: "warning", code: "bad-value", value, expected: `${expected} and at most ${count_failure/* MAX_COUNT */.H}` });
    }
};
const priority = (value, findings) => {
    if (value === 1 || value === 2 || value === 3)
        return;
    findings.add({ level: "error", code: "bad-priority", value, expected: "1, 2 or 3" });
};
const version = (value, findings) => {
    if (value === 1)
        return;
    if (typeof value !== "number" || value < 1)
        return addType("1", value, findings);
    findings.add({ level: "warning", code: "newer-schema", value, expected: "1, the version that is known here" });
};
const time = (value, findings) => {
    if (value === "")
        return;
    const found = typeof value === "string" ? (0,pipeline_times/* parseTime */.pe)(value) : null;
    if (found !== null && (0,pipeline_times/* isPlausible */.gn)(found))
        return;
    findings.add({ level: "error", code: "bad-time", value, expected: TIME_FORM });
};
const url = (value, findings) => {
    if (value === "" || (typeof value === "string" && value.startsWith("https://") && URL.canParse(value)))
        return;
    if (typeof value !== "string")
        return addType("a URL", value, findings);
    findings.add({ level: "warning", code: "bad-value", value, expected: "a URL that begins with https://" });
};
const field_rules_name = (value, findings) => checkName(value, findings, isSafeName);
const listedName = (value, findings) => {
    if (value !== "")
        return field_rules_name(value, findings);
    findings.add({ level: "warning", code: "bad-value", value, expected: "a name", message: "a blank name is left out" });
};
const source = (value, findings) => checkName(value, findings, isSafeSource);
const field_rules_names = (value, findings) => {
    if (!Array.isArray(value))
        return addType("a list of names", value, findings);
    if (value.length > MAX_LIST_ITEMS) {
        const message = `the list has ${value.length} items; expected at most ${MAX_LIST_ITEMS}, and the others are not used`;
        findings.add({ level: "warning", code: "bad-value", expected: `at most ${MAX_LIST_ITEMS} items`, message });
    }
    listOf(listedName)(value, findings);
};
function word(known, { code, level }) {
    const words = new Set(known);
    return (value, findings) => {
        if (value === "" || (typeof value === "string" && words.has(value)))
            return;
        findings.add({ level, code, value, expected: `one of ${known.join(", ")}` });
    };
}
function listOf(rule) {
    return (value, findings) => {
        if (!Array.isArray(value))
            return addType("a list", value, findings);
        for (let index = 0; index < value.length; index++) {
            findings.path.push(index);
            rule(value[index], findings);
            findings.path.pop();
        }
    };
}
function mapOf(rule) {
    return (value, findings) => {
        if (!isFields(value))
            return addType("an object", value, findings);
        for (const key of Object.keys(value)) {
            findings.path.push(key);
            rule(value[key], findings);
            findings.path.pop();
        }
    };
}
function objectOf(form, more) {
    return (value, findings) => {
        if (!isFields(value)) {
            findings.add({ level: "error", code: "not-an-object", value, expected: "an object" });
            return;
        }
        checkFields(value, form, findings);
        more?.(value, findings);
    };
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checkName(value, findings, isSafe) {
    if (typeof value !== "string") {
        findings.add({ level: "error", code: "wrong-type", value, expected: "text" });
    }
    else if (!isSafe(value)) {
        findings.add({ level: "error", code: "unsafe-name", value, expected: SAFE_NAME_FORM });
    }
    else if (!isShortName(value)) {
        findings.add({ level: "error", code: "bad-value", value, expected: "at most 300 bytes" });
    }
}
function addType(expected, value, findings) {
    findings.add({ level: "warning", code: "wrong-type", value, expected });
}

;// CONCATENATED MODULE: ./build/actions/validate-state/fix-file.js







function fixFile(text, kind) {
    if (kind === "failures" && text.trim() === "")
        return null;
    if (findConflicts(text).length > 0 || text.includes("\ufffd"))
        return text;
    if (kind === "queue")
        return orderLists(text);
    if (kind === "control" || kind === "batch-results")
        return text;
    return fix_file_compactRecords(text, kind);
}
function fix_file_compactRecords(text, kind) {
    const records = fix_file_splitRecords(text);
    if (records === null)
        return text;
    return records.map((record) => `${kind === "failures" ? rename(record) : fix_file_compact(record)}\n`).join("");
}
function fix_file_splitRecords(text) {
    const records = [];
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (;;) {
        while ((0,scan_json/* isSpace */.x)(text.charCodeAt(at)))
            at++;
        if (at >= text.length)
            return records;
        const scan = (0,scan_json/* scanJson */.E)(text, at);
        if (scan.kind === "error")
            return null;
        const record = text.slice(at, scan.end);
        if (!record.startsWith("{"))
            return null;
        records.push(record);
        at = scan.end;
    }
}
function fix_file_compact(record) {
    return /[\r\n]/.test(record) ? layOut(record, "compact") : record;
}
function rename(record) {
    const members = kept_json_splitMembers(record);
    let hasChanged = renameMembers(members);
    const list = members.get("failures");
    if (list?.startsWith("[")) {
        const items = splitElements(list).map((item) => {
            if (!item.startsWith("{"))
                return item;
            const fields = kept_json_splitMembers(item);
            if (!renameMembers(fields))
                return item;
            hasChanged = true;
            return kept_json_joinMembers(fields, []);
        });
        members.set("failures", `[${items.join(",")}]`);
    }
    return hasChanged ? layOut(kept_json_joinMembers(members, []), "compact") : fix_file_compact(record);
}
function renameMembers(members) {
    const category = fix_file_readText(members.get("category"));
    const subcategory = fix_file_readText(members.get("subcategory"));
    const current = category === null ? null : (0,categories/* canonicalCategory */.f1)(category, subcategory);
    const saysMore = category === "timeout" && (subcategory === null || subcategory === "api_error" || !(0,classify_failure/* isWellFormed */.UC)(subcategory));
    const isLost = saysMore && subcategory !== null && subcategory !== "api_error";
    const isOld = current !== null && current !== category && (0,categories/* isKnownCategory */.qA)(current) && !isLost;
    const finer = saysMore ? "timeout" : categories/* OLD_SUBCATEGORIES */.pV.get(subcategory ?? "");
    const isFinerOld = !isLost && (finer !== undefined || subcategory === "api_error");
    if (isOld)
        members.set("category", JSON.stringify(current));
    if (isFinerOld && finer !== undefined)
        members.set("subcategory", JSON.stringify(finer));
    else if (isFinerOld)
        members.delete("subcategory");
    return isOld || isFinerOld;
}
function orderLists(text) {
    const document = fix_file_parse(text);
    if (!isFields(document))
        return text;
    const members = kept_json_splitMembers(text);
    let hasChanged = false;
    for (const [key, rank] of [
        ["entries", "priority"],
        ["packages", "tier"],
    ]) {
        const list = members.get(key);
        if (!list?.startsWith("["))
            continue;
        const elements = splitElements(list);
        const keys = elements.map((element) => readKey(element, rank));
        if (keys.includes(null) || new Set(keys.map((each) => each?.name)).size < keys.length)
            continue;
        const order = elements.map((_, index) => index).sort((a, b) => compareKeys(keys[a], keys[b]));
        if (order.every((from, to) => from === to))
            continue;
        hasChanged = true;
        members.set(key, `[${order.map((index) => elements[index]).join(",")}]`);
    }
    return hasChanged ? `${layOut(kept_json_joinMembers(members, []), "indented")}\n` : text;
}
function readKey(element, rank) {
    const fields = fix_file_parse(element);
    if (!isFields(fields) || typeof fields.name !== "string")
        return null;
    const priority = fields[rank];
    return { name: fields.name, priority: typeof priority === "number" ? priority : 3 };
}
function compareKeys(a, b) {
    return a.priority - b.priority || (0,pipeline_order/* compareBytewise */.G)(a.name, b.name);
}
function fix_file_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fix_file_readText(json) {
    const value = json === undefined ? undefined : fix_file_parse(json);
    return typeof value === "string" && value !== "" ? value : null;
}

;// CONCATENATED MODULE: ./build/actions/validate-state/apply-fixes.js







async function applyFixes(source, { root, paths, writes }) {
    const { files } = await findFiles(source, paths);
    const changes = [];
    let at = 0;
    for await (const read of source.read(files.map(({ file }) => file))) {
        const kind = files[at++]?.kind;
        const problems = new state_problems/* Problems */.Zw();
        const text = (0,decode_file/* decodeFile */.J)(read, problems);
        if (kind === undefined || text === null || problems.list().length > 0)
            continue;
        const fixed = fixFile(text, kind);
        if (fixed !== text)
            changes.push({ file: read.path, text: fixed });
    }
    for (const { file, text } of writes ? changes : []) {
        const place = external_node_path_.join(root, file);
        if (text === null)
            await (0,promises_.rm)(place);
        else
            await (0,write_text_file/* writeTextFile */.T)(place, text);
    }
    return changes.map(({ file }) => file);
}

// EXTERNAL MODULE: ./build/src/github/pull-request-files.js
var pull_request_files = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __webpack_require__(2698);
;// CONCATENATED MODULE: ./build/actions/validate-state/find-mixed-changes.js




async function findMixedChanges(plan, token, runtime) {
    const number = runtime.event === null ? null : (0,kit_event/* pullRequestNumberOf */.Bn)(runtime.event.payload);
    if (number === null)
        return { findings: [], unchecked: null };
    try {
        const repository = await (0,connect_repository/* connectRepository */.J)(runtime, { token, timeoutSeconds: 60 });
        return { findings: judgeChanges(await (0,pull_request_files/* listPullRequestChanges */.e)(repository, number), plan), unchecked: null };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
            findings: [],
            unchecked: `The files of pull request #${number} could not be listed, so nobody checked whether it changes state and adds recipes: ${why}`,
        };
    }
}
function judgeChanges(changes, { prefix, paths, recipes }) {
    const below = changes.flatMap(({ file, isAdded }) => file.startsWith(prefix) ? [{ file: file.slice(prefix.length), isAdded }] : []);
    const isRecipe = (file) => recipes.findLast((line) => line.matches(file))?.isWanted ?? false;
    const recipe = below.find(({ file, isAdded }) => isAdded && isRecipe(file))?.file;
    if (recipe === undefined)
        return [];
    const places = (0,read_state/* listStatePaths */.KD)(paths);
    const isState = (file) => places.some((place) => file === place || file.startsWith(`${place}/`));
    return below
        .filter(({ file }) => isState(file) && !isRecipe(file))
        .map(({ file }) => ({
        ...{ file, line: null, path: "", level: "warning", code: "mixed-changes", value: recipe },
        expected: "state changes on the default branch only",
        message: `this state file is changed in a pull request that also adds recipes, such as ${JSON.stringify(recipe)}; such pull requests conflict with each other`,
    }));
}

;// CONCATENATED MODULE: ./build/actions/validate-state/inputs.js


const validate_state_inputs_inputs = {
    root: inputs/* input */.hF.text(),
    ...shared_inputs/* stateInputs */.l5,
    require: inputs/* input */.hF.lines(),
    strict: inputs/* input */.hF.flag(),
    recipes: inputs/* input */.hF.lines(),
    "supported-ecosystems": inputs/* input */.hF.lines(),
    "ecosystem-aliases": inputs/* input */.hF.lines(),
    report: inputs/* input */.hF.optionalText(),
    fix: inputs/* input */.hF.flag(),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};

;// CONCATENATED MODULE: ./build/actions/validate-state/plan-validation.js





function planValidation(inputs, { cwd, isInWorkflow }) {
    const faults = [];
    const supported = parseEcosystems(inputs["supported-ecosystems"], "supported-ecosystems", faults);
    const aliases = parseAliases(inputs["ecosystem-aliases"], faults);
    const outside = inputs.require.find((file) => external_node_path_.isAbsolute(file) || external_node_path_.posix.normalize(file).startsWith("../"));
    if (outside !== undefined)
        faults.push(`require: expected files below root, got "${outside}".`);
    if (inputs.fix && isInWorkflow) {
        faults.push("fix: it works in a terminal only. Run `pipekeeper validate-state --fix` in a checkout and commit the result.");
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(" ")}`);
    const root = external_node_path_.resolve(cwd, inputs.root);
    const below = external_node_path_.relative(cwd, root).split(external_node_path_.sep).join("/");
    return {
        root,
        prefix: below === "" || below === ".." || below.startsWith("../") ? "" : `${below}/`,
        paths: normalize((0,shared_inputs/* statePathsOf */.Vd)(inputs)),
        required: inputs.require,
        recipes: (0,match_globs/* compileGlobs */.t)(inputs.recipes, "recipes"),
        supported: new Set(supported),
        aliases,
        isStrict: inputs.strict,
        fixes: inputs.fix,
        writes: !inputs["dry-run"],
    };
}
function normalize(paths) {
    const plain = (file) => external_node_path_.posix.normalize(file).replace(/(.)\/+$/, "$1");
    return {
        queue: plain(paths.queue),
        failures: plain(paths.failures),
        metrics: plain(paths.metrics),
        disambiguations: plain(paths.disambiguations),
        control: plain(paths.control),
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-state/render-outcome.js


const MAX_SHOWN = 50;
const ERRORS_FOUND = 2;
function validate_state_render_outcome_renderOutcome({ fixed, writes, ...validation }) {
    const { files, records, findings, unchecked } = validation;
    const errors = countLevel(findings, "error");
    const warnings = countLevel(findings, "warning");
    const sentence = `${validate_state_render_outcome_describe(validation, errors, warnings)}${describeFixes(fixed, writes)}`;
    const outcome = {
        sentence,
        outputs: {
            valid: String(errors === 0),
            files: String(files),
            records: String(records),
            errors: String(errors),
            warnings: String(warnings),
            fixed: String(fixed?.length ?? 0),
        },
        summary: validate_state_render_outcome_renderSummary(validation, sentence),
        warnings: unchecked,
        problems: [...findings]
            .sort((a, b) => rank(a) - rank(b))
            .map(({ file, line, level: severity, code, message: reason }) => ({ file, line, severity, code, reason })),
        maxShownProblems: MAX_SHOWN,
    };
    return errors === 0 ? outcome : { ...outcome, failure: sentence, exitCode: ERRORS_FOUND };
}
function render_outcome_renderReport({ files, records, findings }) {
    return `${JSON.stringify({ schema_version: 1, files, records, problems: findings }, null, 2)}\n`;
}
function validate_state_render_outcome_describe({ files, records }, errors, warnings) {
    const what = `${(0,count/* count */.U9)(files, "state file")} with ${(0,count/* count */.U9)(records, "record")}`;
    const also = warnings === 0 ? "" : ` and ${(0,count/* count */.U9)(warnings, "warning")}`;
    if (errors > 0)
        return `${what}: ${(0,count/* count */.U9)(errors, "error")}${also}.`;
    return `${what}: no errors${also}.`;
}
function describeFixes(fixed, writes) {
    if (fixed === null)
        return "";
    return writes
        ? ` ${(0,count/* count */.U9)(fixed.length, "file was", "files were")} corrected.`
        : ` ${(0,count/* count */.U9)(fixed.length, "file")} would be corrected.`;
}
function validate_state_render_outcome_renderSummary({ findings, unchecked }, sentence) {
    const lines = ["## State", "", (0,markdown/* escapeMarkdown */.FV)(sentence), ""];
    if (findings.length > 0) {
        const shown = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_SHOWN);
        const rows = shown.map(({ file, line, level, code, message }) => [
            level,
            (0,markdown/* codeSpan */.SS)(line === null ? file : `${file}:${line}`, { inTable: true }),
            (0,markdown/* escapeCell */.kq)(message),
            (0,markdown/* codeSpan */.SS)(code, { inTable: true }),
        ]);
        lines.push(...(0,markdown/* renderTable */.bo)(["Level", "Where", "What", "Code"], rows).split("\n"), "");
        const more = findings.length - shown.length;
        if (more > 0)
            lines.push(`And ${(0,count/* count */.U9)(more, "more problem")}.`, "");
    }
    for (const sentence of unchecked)
        lines.push(`- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(sentence)}`);
    return `${lines.join("\n").trimEnd()}\n`;
}
function countLevel(findings, level) {
    return findings.filter((finding) => finding.level === level).length;
}
function rank({ level }) {
    return ["error", "warning", "notice"].indexOf(level);
}

;// CONCATENATED MODULE: ./build/src/formats/disambiguation.js

const disambiguation_IsoTime = iso/* datetime */.w$({ offset: true });
const disambiguation_Source = schemas/* string */.YjP().regex(/^[^:]*:.+$/, "expected ecosystem:identifier");
const SELECTION_REASONS = ["curated", "single_match", "10x_popularity_gap", "priority_fallback"];
const Disambiguation = schemas/* looseObject */._H3({
    tool: schemas/* string */.YjP().min(1),
    selected: disambiguation_Source,
    alternatives: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).max(1000),
    selection_reason: schemas/* enum */.k5n(SELECTION_REASONS),
    downloads_ratio: schemas/* number */.aig().min(0).optional(),
    high_risk: schemas/* boolean */.zMY(),
});
const DisambiguationLine = schemas/* looseObject */._H3({
    schema_version: schemas/* literal */.euz(1),
    ecosystem: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    updated_at: disambiguation_IsoTime,
    disambiguations: schemas/* array */.YOg(Disambiguation),
});
const DisambiguationAudit = schemas/* looseObject */._H3({
    tool: schemas/* string */.YjP().min(1),
    selected: disambiguation_Source,
    alternatives: schemas/* array */.YOg(schemas/* string */.YjP()),
    selection_reason: schemas/* string */.YjP(),
    high_risk: schemas/* boolean */.zMY(),
    probe_results: schemas/* array */.YOg(schemas/* looseObject */._H3({
        source: schemas/* string */.YjP(),
        downloads: schemas/* number */.aig().nullable(),
        version_count: schemas/* number */.aig().nullable(),
        has_repository: schemas/* boolean */.zMY(),
    })),
    previous_source: schemas/* string */.YjP().nullable(),
    disambiguated_at: disambiguation_IsoTime,
    seeding_run: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./build/actions/validate-state/check-record.js





function checkCategory(fields, findings) {
    const { category, subcategory, exit_code: exitCode } = fields;
    const finer = typeof subcategory === "string" && subcategory !== "" ? subcategory : null;
    if (isAbsent(category)) {
        if (typeof exitCode !== "number" || exitCode === 0)
            addMissing("category", findings);
    }
    else if (typeof category === "string") {
        const current = (0,categories/* canonicalCategory */.f1)(category, finer);
        if (!(0,categories/* isKnownCategory */.qA)(current)) {
            const expected = `one of ${categories/* CATEGORIES */.R6.join(", ")}`;
            findings.add({ level: "warning", code: "unknown-category", value: category, expected }, "category");
        }
        else if (current !== category)
            addOld("category", category, current, findings);
    }
    if (finer === null)
        return;
    const current = finer === "api_error" ? "none, because the category says it" : categories/* OLD_SUBCATEGORIES */.pV.get(finer);
    if (current !== undefined)
        addOld("subcategory", finer, current, findings);
    else if (!(0,classify_failure/* isWellFormed */.UC)(finer)) {
        const expected = 'lower-case letters, digits and "_"';
        findings.add({ level: "warning", code: "bad-value", value: finer, expected }, "subcategory");
    }
}
function addOld(key, value, current, findings) {
    const message = `"${key}" has the old name "${value}"; expected ${current}`;
    findings.add({ level: "warning", code: "old-category", value, expected: current, message }, key);
}
function addDefaults(fields, keys, findings) {
    for (const key of keys) {
        if (!isAbsent(fields[key]))
            continue;
        const message = `"${key}" is missing; it is taken as ${key === "status" ? "pending" : "3"}`;
        findings.add({ level: "warning", code: "bad-value", expected: `a value for "${key}"`, message }, key);
    }
}
function checkReason(fields, findings) {
    if (!isAbsent(fields.selection_reason))
        return;
    const expected = `one of ${SELECTION_REASONS.join(", ")}`;
    const message = '"selection_reason" is missing';
    findings.add({ level: "warning", code: "bad-value", expected, message }, "selection_reason");
}
function checkAttempts(fields, findings) {
    const { attempts, succeeded, failed, blocked } = fields;
    const parts = "succeeded + failed + blocked + unverified";
    checkSum({ key: "attempts", total: attempts, parts, counts: [succeeded, failed, blocked, fields.unverified ?? 0] }, findings);
}
function checkPlatform({ tested, passed, failed }, findings) {
    checkSum({ key: "tested", total: tested ?? 0, parts: "passed + failed", counts: [passed ?? 0, failed ?? 0] }, findings);
}
function checkSum({ key, total, parts, counts }, findings) {
    let sum = 0;
    for (const count of counts) {
        if (typeof count !== "number" || count < 0)
            return;
        sum += count;
    }
    if (typeof total !== "number" || total < 0 || sum === total)
        return;
    const message = `"${key}" is ${total}, but ${parts} is ${sum}`;
    findings.add({ level: "warning", code: "bad-value", value: total, expected: `${parts}, ${sum}`, message }, key);
}
function checkBreaker(fields, findings) {
    if (isAbsent(fields.state)) {
        const message = '"state" is missing; it is taken as closed';
        findings.add({ level: "warning", code: "bad-value", expected: `one of ${breaker/* BREAKER_STATES */.ks.join(", ")}`, message });
    }
    if (fields.state !== "open" || !isAbsent(fields.opens_at))
        return;
    const message = 'this breaker is open without "opens_at", so a probe is due now';
    findings.add({ level: "warning", code: "open-without-time", expected: 'a time in "opens_at"', message });
}

// EXTERNAL MODULE: ./build/src/state/fields.js
var fields = __webpack_require__(4798);
;// CONCATENATED MODULE: ./build/actions/validate-state/json-lines.js

class JsonLines {
    #text;
    #line;
    #start;
    #children = new Map();
    #known;
    constructor(text, start, line) {
        this.#text = text;
        this.#line = line;
        this.#start = start;
        this.#known = { at: this.#start, line };
    }
    lineOf(path) {
        let at = this.#start;
        for (const part of path) {
            const found = isContainer(this.#text[at]) ? this.#find(at, part) : undefined;
            if (found === undefined)
                break;
            at = found.start;
        }
        return this.#lineAt(at);
    }
    #find(container, part) {
        const children = this.#childrenOf(container);
        return typeof part === "number" ? children[part] : children.findLast(({ key }) => key === part);
    }
    #childrenOf(container) {
        let children = this.#children.get(container);
        if (children === undefined) {
            children = scan(this.#text, container);
            this.#children.set(container, children);
        }
        return children;
    }
    #lineAt(at) {
        let { at: from, line } = this.#known;
        if (at < from)
            [from, line] = [this.#start, this.#line];
        for (let end = this.#text.indexOf("\n", from); end >= 0 && end < at; end = this.#text.indexOf("\n", end + 1))
            line++;
        this.#known = { at, line };
        return line;
    }
}
function scan(text, start) {
    try {
        return Array.from((0,list_children/* listChildren */.A)(text, start), ({ key, start }) => ({ key, start }));
    }
    catch {
        return [];
    }
}
function isContainer(first) {
    return first === "{" || first === "[";
}

;// CONCATENATED MODULE: ./build/actions/validate-state/findings.js




const MAX_VALUE_CHARACTERS = 120;
class FileFindings {
    file;
    path = [];
    list = [];
    #text;
    #unknownKeys = new Map();
    #lines = null;
    #recordLine = 1;
    #known = { line: 1, at: 0 };
    constructor(file, text) {
        this.file = file;
        this.#text = text;
    }
    enterRecord(line) {
        if (this.#recordLine !== line)
            this.#lines = null;
        this.#recordLine = line;
        this.path.length = 0;
    }
    add(fault, member) {
        this.addAt(member === undefined ? this.path : [...this.path, member], fault);
    }
    addAt(path, { level, code, value, expected, message }) {
        const text = message ??
            `"${String(path.findLast((part) => typeof part === "string") ?? "")}" is ${(0,fields/* describe */.q0)(value)}; expected ${expected}`;
        this.list.push({
            ...{ file: this.file, line: this.lineOf(path), path: printPath(path), level, code },
            ...{ value: findings_shorten(value), expected, message: (0,text_clean/* visibleText */.Q6)(text) },
        });
    }
    addUnknownKey(key) {
        const path = [...this.path, key];
        const kind = JSON.stringify(path.map((part) => (typeof part === "number" ? 0 : part)));
        const known = this.#unknownKeys.get(kind);
        if (known !== undefined) {
            known.count++;
            return;
        }
        const message = `${(0,fields/* describe */.q0)(key).replace("the text ", "")} is no key that is known here; it is kept`;
        this.addAt(path, { level: "warning", code: "unknown-key", value: key, expected: "a known key", message });
        this.#unknownKeys.set(kind, { finding: this.list.at(-1), count: 1 });
    }
    addProblems(problems) {
        for (const { line, code, severity, reason } of problems) {
            const message = (0,text_clean/* visibleText */.Q6)(reason);
            this.list.push({ file: this.file, line, path: "", level: severity, code, value: null, expected: null, message });
        }
    }
    addLine(line, { level, code, value, expected, message = "" }) {
        const text = (0,text_clean/* visibleText */.Q6)(message);
        this.list.push({ file: this.file, line, path: "", level, code, value: findings_shorten(value), expected, message: text });
    }
    forgetText() {
        this.#text = "";
        this.#lines = null;
    }
    finish() {
        for (const { finding, count } of this.#unknownKeys.values()) {
            if (count > 1)
                finding.message += `; so are ${count - 1} more in this file`;
        }
        return this.list;
    }
    lineOf(path) {
        this.#lines ??= new JsonLines(this.#text, this.#findRecord(), this.#recordLine);
        return this.#lines.lineOf(path);
    }
    #findRecord() {
        let { line, at } = this.#known;
        if (line > this.#recordLine)
            [line, at] = [1, 0];
        for (; line < this.#recordLine; line++)
            at = this.#text.indexOf("\n", at) + 1;
        this.#known = { line, at };
        while (/\s/.test(this.#text[at] ?? ""))
            at++;
        return at;
    }
}
function findings_shorten(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return value;
    if (typeof value !== "string")
        return null;
    const text = value.toWellFormed();
    return text.length > MAX_VALUE_CHARACTERS ? `${(0,state_problems/* cutText */.IN)(text, MAX_VALUE_CHARACTERS - 1)}…` : text;
}
function printPath(path) {
    const parts = path.map((part) => {
        if (typeof part === "number")
            return `[${part}]`;
        return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
    });
    return (0,text_clean/* visibleText */.Q6)(parts.join("").replace(/^\./, ""));
}

;// CONCATENATED MODULE: ./build/actions/validate-state/record-forms.js





const UNKNOWN_STATUS = { code: "unknown-status", level: "error" };
const ODD_WORD = { code: "bad-value", level: "warning" };
const UPKEEP = {
    failure_count: field_rules_count,
    next_retry_at: time,
    blocked_by: field_rules_names,
    status_reason: field_rules_text,
    status_at: time,
    last_batch_id: field_rules_text,
};
const vitalList = (rule) => vital(listOf(rule), Array.isArray, "a list");
const ENTRY = formOf({
    name: field_rules_name,
    source: source,
    priority: priority,
    status: word(statuses/* STATUSES */.f, UNKNOWN_STATUS),
    confidence: word(["auto", "curated"], ODD_WORD),
    disambiguated_at: time,
    ...UPKEEP,
}, ["name", "source"]);
const OLD_PACKAGE = formOf({
    id: source,
    source: field_rules_text,
    name: field_rules_name,
    tier: priority,
    status: word(statuses/* OLD_STATUSES */.tO, UNKNOWN_STATUS),
    added_at: time,
    metadata: anything,
    force_override: flag,
    ...UPKEEP,
}, ["name", "id"]);
const QUEUE = formOf({
    schema_version: version,
    updated_at: time,
    tiers: anything,
    entries: vitalList(objectOf(ENTRY, (fields, findings) => addDefaults(fields, ["priority", "status"], findings))),
    packages: vitalList(objectOf(OLD_PACKAGE, (fields, findings) => addDefaults(fields, ["tier", "status"], findings))),
});
const ATTEMPT = {
    ecosystem: field_rules_text,
    platform: field_rules_name,
    exit_code: integer,
    category: field_rules_text,
    subcategory: field_rules_text,
    blocked_by: field_rules_names,
    message: field_rules_text,
    full_output: field_rules_text,
    full_output_truncated: flag,
    package_id: source,
    recipe: field_rules_name,
    batch_id: field_rules_text,
    workflow_run_url: url,
    workflow_url: url,
    timestamp: time,
    file_time: time,
};
const ITEM = formOf(ATTEMPT, ["package_id"]);
const FAILURE = formOf({
    schema_version: version,
    environment: field_rules_text,
    updated_at: time,
    failures: listOf(objectOf(ITEM, checkCategory)),
    ...ATTEMPT,
});
const RUN = formOf({
    schema_version: version,
    batch_id: field_rules_name,
    ecosystem: field_rules_text,
    ecosystems: mapOf(field_rules_count),
    total: field_rules_count,
    attempts: field_rules_count,
    succeeded: field_rules_count,
    failed: field_rules_count,
    blocked: field_rules_count,
    skipped: field_rules_count,
    unverified: field_rules_count,
    generated: field_rules_count,
    merged: field_rules_count,
    excluded: field_rules_count,
    constrained: field_rules_count,
    packages_processed: listOf(listedName),
    recipes_generated: listOf(listedName),
    platforms: mapOf(objectOf(formOf({ tested: field_rules_count, passed: field_rules_count, failed: field_rules_count }), checkPlatform)),
    timestamp: time,
    duration_seconds: field_rules_count,
    started_at: time,
    run_attempt: field_rules_count,
    workflow_run_url: url,
    conclusion: field_rules_text,
    pull_request_url: url,
    used_disambiguation: field_rules_count,
    routing: listOf(objectOf(formOf({ name: field_rules_name, from: source, to: source }))),
    file_time: time,
}, ["batch_id", "timestamp"]);
const CHOICE = formOf({
    tool: field_rules_name,
    selected: source,
    alternatives: field_rules_names,
    selection_reason: word(SELECTION_REASONS, ODD_WORD),
    downloads_ratio: positiveNumber,
    high_risk: flag,
}, ["tool", "selected"]);
const DISAMBIGUATIONS = formOf({
    schema_version: version,
    ecosystem: field_rules_text,
    environment: field_rules_text,
    updated_at: time,
    batch_id: field_rules_text,
    disambiguations: listOf(objectOf(CHOICE, checkReason)),
});
const BREAKER = formOf({
    state: word(breaker/* BREAKER_STATES */.ks, UNKNOWN_STATUS),
    failures: field_rules_count,
    last_failure: time,
    opens_at: time,
});
const CONTROL = formOf({
    schema_version: version,
    enabled: vital(flag, (value) => typeof value === "boolean", "true or false"),
    disabled_ecosystems: vitalList(listedName),
    reason: field_rules_text,
    incident_url: field_rules_text,
    disabled_by: field_rules_text,
    disabled_at: time,
    expected_resume: field_rules_text,
    circuit_breaker: mapOf(objectOf(BREAKER, checkBreaker)),
    budget: anything,
});
const BATCH_RESULTS = formOf({
    schema_version: version,
    batch_id: field_rules_name,
    ecosystems: mapOf(field_rules_count),
    per_ecosystem: mapOf(objectOf(formOf({ total: field_rules_count, succeeded: field_rules_count, failed: field_rules_count }))),
    total: field_rules_count,
    succeeded: field_rules_count,
    failed: field_rules_count,
    blocked: field_rules_count,
    timestamp: time,
}, ["batch_id", "total", "timestamp"]);

;// CONCATENATED MODULE: ./build/actions/validate-state/check-file.js








const STREAMS = {
    failures: FAILURE,
    runs: RUN,
    disambiguations: DISAMBIGUATIONS,
};
const DOCUMENTS = {
    queue: QUEUE,
    control: CONTROL,
    "batch-results": BATCH_RESULTS,
};
function checkFile(read, kind) {
    const problems = new state_problems/* Problems */.Zw();
    const text = (0,decode_file/* decodeFile */.J)(read, problems);
    const findings = new FileFindings(read.path, text ?? "");
    if (text === null) {
        findings.addProblems(problems.list());
        return { kind, findings, records: [], size: 0, isWhole: false };
    }
    const isStream = STREAMS[kind] !== undefined;
    const raw = (isStream ? read_json_stream/* readJsonStream */.T : read_json_stream/* readJsonDocument */.E)(read.path, text, problems);
    const conflicts = findConflicts(text);
    const long = isStream ? checkLongLines(text, findings) : new Set();
    for (const line of conflicts)
        addConflict(line, findings);
    const isSaid = (code, line) => (code === "not-json" && conflicts.length > 0) || (code === "bad-value" && line !== null && long.has(line));
    findings.addProblems(problems.list().filter(({ code, line }) => !isSaid(code, line)));
    if (isStream)
        checkCompact(text, raw, findings);
    if (!raw.isBroken)
        checkKeys(text, raw, findings);
    if (text.trim() === "")
        checkBlank(kind, findings);
    const checked = checkRecords(raw, kind, findings);
    if (isStream)
        findings.forgetText();
    return { kind, findings, ...checked, isWhole: !raw.isBroken };
}
function checkBlank(kind, findings) {
    if (kind === "control") {
        const message = "the control file is empty, so nobody knows whether the pipeline is switched off";
        findings.addLine(null, { level: "error", code: "not-an-object", expected: "an object", message });
    }
    else if (kind === "failures") {
        const message = "this file holds no failure; delete it";
        findings.addLine(null, { level: "warning", code: "empty-file", expected: "at least one record", message });
    }
}
function checkRecords({ values }, kind, findings) {
    const form = (STREAMS[kind] ?? DOCUMENTS[kind]);
    const records = [];
    let size = 0;
    const texts = new Set();
    for (const { value, line } of values) {
        findings.enterRecord(line);
        if (!isFields(value)) {
            findings.add({
                level: "error",
                code: "not-an-object",
                value,
                expected: "an object",
                message: "this is no object",
            });
            continue;
        }
        if (values.length > 1 && isRepeated(value, texts)) {
            const message = "this record is in the file twice; it counts once";
            findings.add({ level: "warning", code: "duplicate", expected: "each record once", message });
        }
        if (hasKnownShape(value, kind, findings))
            checkFields(value, form, findings);
        if (kind === "failures")
            checkFailure(value, findings);
        if (kind === "runs")
            checkAttempts(value, findings);
        if (kind === "disambiguations")
            checkTools(value, findings);
        size += countItems(value, kind);
        const fields = keepFields(value, kind);
        if (fields !== null)
            records.push({ fields, line });
    }
    return { records, size };
}
const LISTS = {
    queue: ["entries", "packages"],
    failures: ["failures"],
    disambiguations: ["disambiguations"],
};
function countItems(fields, kind) {
    const keys = LISTS[kind];
    if (keys === undefined)
        return kind === "runs" ? 1 : 0;
    const lists = keys.map((key) => fields[key]).filter((list) => Array.isArray(list));
    if (lists.length === 0 && kind === "failures")
        return 1;
    return lists.reduce((sum, list) => sum + list.length, 0);
}
function keepFields(fields, kind) {
    if (kind === "runs")
        return { batch_id: fields.batch_id };
    if (kind !== "failures")
        return fields;
    const items = Array.isArray(fields.failures)
        ? fields.failures.filter((item) => isFields(item) && item.blocked_by)
        : [];
    return items.length > 0 || fields.blocked_by ? { ...fields, failures: items } : null;
}
function isRepeated(value, texts) {
    const text = JSON.stringify(value);
    const isKnown = texts.has(text);
    texts.add(text);
    return isKnown;
}
const SHAPES = {
    queue: ["entries", "packages"],
    failures: ["failures", "recipe", "category", "package_id"],
    runs: ["batch_id", "timestamp"],
    disambiguations: ["disambiguations"],
};
function hasKnownShape(fields, kind, findings) {
    const shape = SHAPES[kind];
    if (shape === undefined || shape.some((key) => (fields[key] ?? null) !== null))
        return true;
    const expected = shape.map((key) => `"${key}"`).join(" or ");
    const message = `this record has no ${expected}, so nothing of it is used`;
    findings.add({ level: "warning", code: "unknown-shape", expected, message });
    return false;
}
function checkFailure(fields, findings) {
    const hasItems = (fields.failures ?? null) !== null;
    if (hasItems && isAbsent(fields.recipe))
        return;
    if (!hasItems && fields.recipe === undefined && fields.category === undefined && fields.package_id === undefined)
        return;
    if (isAbsent(fields.recipe))
        addMissing("recipe", findings);
    checkCategory(fields, findings);
}
function checkTools({ disambiguations: choices }, findings) {
    if (!Array.isArray(choices))
        return;
    const tools = new Set();
    for (const [index, choice] of choices.entries()) {
        const tool = isFields(choice) ? choice.tool : undefined;
        if (typeof tool !== "string")
            continue;
        if (tools.has(tool)) {
            const message = `"${tool}" is already chosen above in this record; the first choice counts`;
            const fault = { level: "warning", code: "duplicate", value: tool, expected: "each tool once" };
            findings.addAt(["disambiguations", index, "tool"], { ...fault, message });
        }
        tools.add(tool);
    }
}

;// CONCATENATED MODULE: ./build/actions/validate-state/check-relations.js




function checkRelations(files, settings) {
    const packages = collectPackages(files.filter(({ kind }) => kind === "queue"));
    checkBatchIds(files);
    checkBlocked(packages, files, settings.recipes);
    const choices = readChoices(files);
    for (const each of packages.values()) {
        checkRecipe(each, settings.recipes);
        checkRouting(each, choices, settings);
    }
}
function collectPackages(queues) {
    const packages = new Map();
    const unified = new Set();
    for (const key of ["entries", "packages"]) {
        for (const { findings, records } of queues) {
            findings.enterRecord(1);
            const list = records[0]?.fields[key];
            if (!Array.isArray(list))
                continue;
            let superseded = 0;
            for (let index = 0; index < list.length; index++) {
                const listed = toPackage(list[index], [key, index], findings);
                if (listed === null)
                    continue;
                if (key === "packages" && unified.has(listed.name))
                    superseded++;
                else if (packages.has(listed.name))
                    addTwin(listed.name, [key, index, "name"], findings);
                else
                    packages.set(listed.name, listed);
            }
            if (superseded > 0)
                addSuperseded(superseded, list.length, findings);
        }
        if (key === "entries")
            for (const name of packages.keys())
                unified.add(name);
    }
    return packages;
}
function toPackage(item, path, findings) {
    if (!isFields(item) || typeof item.name !== "string" || isAbsent(item.name))
        return null;
    const source = path[0] === "packages" ? item.id : item.source;
    if (typeof source !== "string" || isAbsent(source))
        return null;
    const blockedBy = Array.isArray(item.blocked_by) ? item.blocked_by.filter((name) => typeof name === "string") : [];
    const { name, status, status_reason: reason } = item;
    return { name, source, status, reason, blockedBy, add: (fault) => findings.addAt([...path, "name"], fault) };
}
function addTwin(name, path, findings) {
    const message = `the package "${name}" is in the queue twice; the first entry counts`;
    findings.addAt(path, { level: "error", code: "duplicate-name", value: name, expected: "each name once", message });
}
function addSuperseded(count, total, findings) {
    const message = `${count} of its ${total} packages are also in the unified queue, which takes precedence`;
    findings.addLine(null, { level: "notice", code: "superseded", value: count, expected: "each package once", message });
}
function checkBatchIds(files) {
    const first = new Map();
    for (const { kind, findings, records } of files) {
        if (kind !== "runs")
            continue;
        for (const { fields, line } of records) {
            const id = fields.batch_id;
            if (typeof id !== "string" || isAbsent(id))
                continue;
            const known = first.get(id);
            if (known === undefined)
                first.set(id, { findings, line, count: 1, second: null });
            else {
                known.count++;
                known.second ??= { findings, line };
            }
        }
    }
    for (const [id, { findings, line, count, second }] of first) {
        if (second === null)
            continue;
        const message = `${count} runs have the batch id "${id}"; the first is in ${findings.file}, line ${line}`;
        const fault = { level: "warning", code: "duplicate-batch", value: id, expected: "an id for each run" };
        second.findings.enterRecord(second.line);
        second.findings.addAt(["batch_id"], { ...fault, message });
    }
}
function checkBlocked(packages, files, recipes) {
    const isWhole = files.every((file) => file.kind !== "queue" || file.isWhole);
    const recorded = newestBlockers(files);
    const waitsFor = new Map();
    for (const each of packages.values()) {
        if (each.status !== "blocked")
            continue;
        const blockers = each.blockedBy.length > 0 ? each.blockedBy : (recorded(each) ?? []);
        waitsFor.set(each.name, blockers);
        if (blockers.length === 0 && isAbsent(each.reason)) {
            const message = `"${each.name}" is blocked, but nothing says by what or why, so it is never released`;
            each.add({ level: "warning", code: "blocked-without-reason", expected: "blocked_by or status_reason", message });
        }
        for (const blocker of isWhole ? new Set(blockers) : []) {
            if (packages.has(blocker) || recipes?.has(blocker))
                continue;
            const message = `"${each.name}" waits for "${blocker}", which is in no queue`;
            each.add({
                level: "warning",
                code: "unknown-blocker",
                value: blocker,
                expected: "a package of the queue",
                message,
            });
        }
    }
    for (const cycle of findCycles(waitsFor)) {
        const message = `these packages wait for each other: ${[...cycle, cycle[0]].map((name) => `"${name}"`).join(" -> ")}`;
        packages.get(cycle[0])?.add({ level: "warning", code: "blocker-cycle", expected: "no cycle", message });
    }
}
function newestBlockers(files) {
    const newest = new Map();
    for (const { kind, findings, records } of files) {
        if (kind !== "failures")
            continue;
        for (const { fields } of records) {
            const items = Array.isArray(fields.failures) ? fields.failures : [];
            for (const item of [fields, ...items]) {
                if (!isFields(item) || !Array.isArray(item.blocked_by) || item.blocked_by.length === 0)
                    continue;
                const subject = item.package_id ?? item.recipe;
                if (typeof subject !== "string")
                    continue;
                const said = item.timestamp ?? fields.timestamp ?? fields.updated_at;
                const time = (0,pipeline_times/* parseTime */.pe)(typeof said === "string" ? said : findings.file.replace(/^.*?(\d{4}-[\dT-]*Z)\.jsonl$/, "$1"));
                const known = newest.get(subject);
                if (known !== undefined && (0,pipeline_times/* compareNewestFirst */.a0)(known.time, time) <= 0)
                    continue;
                newest.set(subject, { time, names: item.blocked_by.filter((name) => typeof name === "string") });
            }
        }
    }
    return ({ name, source }) => (newest.get(source) ?? newest.get(name))?.names;
}
function findCycles(waitsFor) {
    const cycles = [];
    const isDone = new Set();
    for (const start of waitsFor.keys()) {
        const trail = [{ name: start, next: 0 }];
        const onTrail = new Set([start]);
        if (isDone.has(start))
            continue;
        for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
            const blocker = waitsFor.get(top.name)?.[top.next++];
            if (blocker === undefined) {
                isDone.add(top.name);
                onTrail.delete(top.name);
                trail.pop();
            }
            else if (onTrail.has(blocker)) {
                cycles.push(trail.slice(trail.findIndex(({ name }) => name === blocker)).map(({ name }) => name));
            }
            else if (waitsFor.has(blocker) && !isDone.has(blocker)) {
                trail.push({ name: blocker, next: 0 });
                onTrail.add(blocker);
            }
        }
    }
    return cycles;
}
function checkRecipe(each, recipes) {
    if (recipes === null || each.status !== "success" || recipes.has(each.name))
        return;
    const message = `"${each.name}" has the status success, but no recipe`;
    each.add({ level: "warning", code: "missing-recipe", value: each.name, expected: "a recipe with its name", message });
}
function checkRouting(each, choices, { supported, aliases }) {
    if (each.status !== "pending" && each.status !== "failed")
        return;
    const { isSupported, source } = routePackage(each.source, choices.get(each.name), { supported, aliases });
    if (isSupported)
        return;
    const message = `no recipe can be made of "${source}", and no choice of another source is recorded for "${each.name}"`;
    const expected = `a source of ${[...supported].join(", ")}, or a recorded choice`;
    each.add({ level: "warning", code: "unsupported-source", value: source, expected, message });
}
function readChoices(files) {
    const choices = files.flatMap(({ kind, findings, records }) => {
        if (kind !== "disambiguations")
            return [];
        return records.flatMap(({ fields, line }) => {
            const list = Array.isArray(fields.disambiguations) ? fields.disambiguations : [];
            const time = typeof fields.updated_at === "string" ? (0,pipeline_times/* parseTime */.pe)(fields.updated_at) : null;
            return list.flatMap((choice, item) => {
                if (!isFields(choice) || typeof choice.tool !== "string" || typeof choice.selected !== "string")
                    return [];
                const { tool, selected, selection_reason: reason } = choice;
                return [
                    { tool, selected, selection_reason: String(reason), updated_at: time, file: findings.file, line, item },
                ];
            });
        });
    });
    return new Map((0,select_disambiguations/* selectDisambiguations */.C)(choices).map((choice) => [choice.tool, choice]));
}

;// CONCATENATED MODULE: ./build/actions/validate-state/validate.js





async function validate(source, plan) {
    const { files, findings } = await findFiles(source, plan.paths);
    const checked = [];
    let at = 0;
    for await (const read of source.read(files.map(({ file }) => file))) {
        const kind = files[at++]?.kind;
        if (kind !== undefined)
            checked.push(checkFile(read, kind));
    }
    const recipes = plan.recipes.length === 0 ? new Set() : await listRecipes(source, plan.recipes);
    const { supported, aliases } = plan;
    checkRelations(checked, { supported, aliases, recipes: recipes.size > 0 ? recipes : null });
    const all = [
        ...findings,
        ...(await checkRequired(source, plan.required)),
        ...checked.flatMap((file) => file.findings.finish()),
    ];
    return {
        files: files.length,
        records: checked.reduce((sum, file) => sum + file.size, 0),
        findings: all.map((finding) => raise(finding, plan.isStrict)).sort(compareFindings),
        unchecked: recipes.size > 0 || plan.recipes.length === 0
            ? []
            : ["`recipes` matches no file, so finished packages were not compared with their recipes."],
    };
}
function raise(finding, isStrict) {
    return isStrict && finding.level === "warning" ? { ...finding, level: "error" } : finding;
}
function compareFindings(a, b) {
    return ((0,pipeline_order/* compareBytewise */.G)(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (0,pipeline_order/* compareBytewise */.G)(a.code, b.code) ||
        (0,pipeline_order/* compareBytewise */.G)(a.path, b.path) ||
        (0,pipeline_order/* compareBytewise */.G)(a.message, b.message));
}

;// CONCATENATED MODULE: ./build/actions/validate-state/main.js













/* harmony default export */ const validate_state_main = ((0,define_action/* defineAction */.Q)({
    name: "validate-state",
    readsEvent: true,
    inputs: validate_state_inputs_inputs,
    async run(inputs, runtime) {
        const isInWorkflow = runtime.env.GITHUB_ACTIONS === "true";
        const plan = planValidation(inputs, { cwd: runtime.cwd, isInWorkflow });
        if (!isFolder(plan.root) || !(await isReadable(plan.root))) {
            throw new errors/* UserError */.y(`"${inputs.root}" is not a folder that can be read. Set \`root\` to the folder that holds the state; a workflow has to check it out first.`);
        }
        const open = () => (0,folder_source/* openFolder */.N)(plan.root, `"${inputs.root}"`);
        const fixed = plan.fixes ? await applyFixes(open(), plan) : null;
        const found = await validate(open(), plan);
        const changes = await findMixedChanges(plan, inputs.token, runtime);
        const findings = [...found.findings, ...changes.findings.map((finding) => raise(finding, plan.isStrict))]
            .sort(compareFindings)
            .map((finding) => ({ ...finding, file: `${plan.prefix}${finding.file}` }));
        const unchecked = [...found.unchecked, ...(changes.unchecked === null ? [] : [changes.unchecked])];
        const validation = { ...found, findings, unchecked };
        if (inputs.report !== undefined && plan.writes) {
            await (0,write_text_file/* writeTextFile */.T)(external_node_path_.resolve(runtime.cwd, inputs.report), render_outcome_renderReport(validation));
        }
        return validate_state_render_outcome_renderOutcome({ ...validation, fixed, writes: plan.writes });
    },
}));
async function isReadable(folder) {
    return (0,promises_.access)(folder, promises_.constants.R_OK | promises_.constants.X_OK).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/shared-chunk.js










/***/ }),

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ listFilesBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const MAX_NAMES = 50_000;
async function listFilesBelow(folder) {
    const files = [];
    const folders = [""];
    for (let names = 0; folders.length > 0 && names < MAX_NAMES;) {
        const below = folders.shift();
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, below), { withFileTypes: true })) {
            names++;
            const name = below === "" ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules")
                folders.push(name);
            else if (entry.isFile())
                files.push(name);
        }
    }
    return files;
}


/***/ }),

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



async function writeTextFile(file, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" could not be written: ${error.message}. Expected a path that this job may write to.`);
    }
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

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   eT: () => (/* binding */ createComment),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   vv: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2905);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




async function listComments({ client, owner, repo }, issue, { since } = {}) {
    const comments = [];
    const parameters = { owner, repo, issue_number: issue, since };
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)) {
        comments.push(...(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(page.entries).map(toComment));
    }
    return comments;
}
async function readComment({ client, owner, repo }, id) {
    try {
        const route = "GET /repos/{owner}/{repo}/issues/comments/{comment_id}";
        const { data } = await client.request(route, { owner, repo, comment_id: id });
        return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function createComment({ client, owner, repo }, issue, body) {
    const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner,
        repo,
        issue_number: issue,
        body,
    });
    return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
}
async function updateComment({ client, owner, repo }, id, { body, earlier = _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TRIES */ .ig }) {
    try {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            owner,
            repo,
            comment_id: id,
            body,
            request: { earlierTries: earlier },
        });
        return { kind: "updated", comment: toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data)) };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return { kind: "gone" };
        if (error instanceof _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryDue */ .rp)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
async function deleteComment({ client, owner, repo }, id) {
    try {
        await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id });
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            throw error;
    }
}
function toComment(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumber */ .i)(raw.id),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.body),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(raw.user),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.updated_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.html_url),
    };
}


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findProxy: () => (/* binding */ findProxy)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


function findProxy(url, env) {
    const found = (0,_actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s_)(url);
    if (found === "")
        return null;
    const { protocol, host } = new URL(found);
    const scheme = new URL(url).protocol.slice(0, -1);
    const names = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`];
    const variable = names.find((name) => env[name]) ?? names.join(" or ");
    if (protocol === "http:" || protocol === "https:")
        return { variable, address: `${protocol}//${host}` };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${variable} names a proxy of the kind "${protocol}//". Expected an address such as http://${host}.`);
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listPullRequestFiles),
/* harmony export */   e: () => (/* binding */ listPullRequestChanges)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);


async function listPullRequestChanges({ client, owner, repo }, number) {
    const files = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
        owner,
        repo,
        pull_number: number,
    });
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(files).flatMap(({ filename, previous_filename: oldName, status }) => [
        { file: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(filename), isAdded: status === "added" },
        { file: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(oldName), isAdded: false },
    ].filter(({ file }) => file !== ""));
}
async function listPullRequestFiles(repository, number) {
    return (await listPullRequestChanges(repository, number)).map(({ file }) => file);
}


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);

async function readRepositoryFacts({ client, owner, repo, }) {
    const { data } = await client.request("GET /repos/{owner}/{repo}", { owner, repo });
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(data);
    return { id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.id), defaultBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.default_branch) };
}


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openRedactor)
});

// UNUSED EXPORTS: redactLine

;// CONCATENATED MODULE: ./build/src/text/redact-options.js
const HIDDEN = "[redacted]";
const RULES = [
    rule("openssl", `-[kK] +|-(?:passw(?:or)?d|psk|srppass) +|-pass(?:in|out)? +["']?pass:`),
    rule("(?:mysql|mariadb)[a-z_-]{0,20}", "-p *"),
    rule("mongo[a-z]{0,10}|sshpass", "-p *"),
    rule("7z[a-z]{0,2}|(?:un)?rar", "-h?p"),
    rule("redis-cli|valkey-cli", "-a +"),
    rule("sqlcmd|bcp|(?:un)?zip", "-P *"),
    rule("ssh-keygen", "-[NP] +"),
    rule("keytool|jarsigner|apksigner", "--?[a-z-]{0,12}pass(?:word)? +(?:pass:)?"),
    rule("ldap[a-z]{1,10}", "-w *"),
    rule("smbclient|rpcclient", String.raw `-U *[^\s%]{1,200}%`),
    rule("curl", String.raw `-[a-zA-Z]{0,10}[uU] *["']?[^\s:"']{1,200}:`),
    rule("curl", String.raw `(?:-b|--cookie) +(?=["']?[^\s"'=]{1,200}=)`),
];
const LOGIN = /login|--pass/i;
const LOGIN_OPTIONS = "-p(?: +|=)?|--pass(?:word|phrase|wd)? +";
const USER_OPTIONS = /(?<!\S)((?:-u|--user|--proxy-user)(?: +|=)["']?[^\s:"']{1,200}:)[^\s"']+/g;
function redactOptions(line) {
    let text = line.replace(USER_OPTIONS, `$1${HIDDEN}`);
    if (LOGIN.test(text))
        text = hideValues(text, LOGIN_OPTIONS);
    for (const { program, option } of RULES) {
        const at = text.search(program);
        if (at >= 0)
            text = text.slice(0, at) + hideValues(text.slice(at), option);
    }
    return text;
}
function hideValues(text, option) {
    const value = String.raw `(?:"(?!\$)[^"]{1,4000}"?|'[^']{1,4000}'?|(?![-$*"'])[^\s"']+)`;
    return text.replace(new RegExp(String.raw `(?<!\S)(${option})${value}`, "g"), `$1${HIDDEN}`);
}
function rule(names, option) {
    return { program: new RegExp(String.raw `(?<![\w.-])(?:${names})(?:\.exe)?(?=\s)`, "i"), option };
}

;// CONCATENATED MODULE: ./build/src/text/redact-line.js

const redact_line_HIDDEN = "[redacted]";
const PEM_BEGIN = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY/;
const PEM_END = /-----END [A-Z0-9 ]{0,30}PRIVATE KEY/;
const HINT = /[=:]|[\w+/-]{16}|[\w-]\.[\w-]{16}|pass|bearer|basic|token|--|-[a-z0-9]+[ =]|-h?p|secret|key/i;
const TOKENS = [
    /(?<![a-z0-9])(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|gl(?:pat|dt|rt|ptt|ft|cbt|imt|soat|agent|oas)-[\w.-]{16,}|AT(?:ATT3|BB|CTT3)[\w=.-]{16,})/gi,
    /(?<![a-z0-9])(?:npm_[a-z0-9]{20,}|pypi-[\w-]{16,}|rubygems_[0-9a-f]{32,}|dckr_(?:pat|oat)_[\w-]{16,}|oy2[a-z0-9]{40,}|cio[a-z0-9]{32,}(?![a-z0-9]))/gi,
    /(?<![A-Z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{12,}/g,
    /(?<![a-z0-9])(?:AIza[\w-]{30,}|ya29\.[\w-]{16,}|GOCSPX-[\w-]{16,}|1\/\/0[\w-]{24,}|do[opr]_v1_[0-9a-f]{32,}|dapi[0-9a-f]{32}|pscale_\w+_[\w.-]{16,}|sbp_[0-9a-f]{32,}|nfp_\w{32,}|LTAI[a-z0-9]{12,})/gi,
    /(?<![\w~.])[\w~.]{3}\dQ~[\w~.-]{31,34}/g,
    /(?<![a-z0-9])(?:hf_[a-z0-9]{16,}|api_org_[a-z]{30,}|r8_\w{30,}|hv[sbr]\.[\w-]{8,}|dp\.(?:pt|st|ct|sa|scim|audit)\.\w{16,}|\w{14}\.atlasv1\.[\w=-]{30,}|PMAK-[\w-]{16,}|NR(?:AK|II|JS)-[\w-]{16,}|glsa_\w{16,}|glc_[\w=+/]{16,}|lin_api_\w{16,}|figd_[\w-]{16,}|ntn_\w{16,}|secret_[a-z0-9]{32,}|sntry[su]_[\w=+/-]{16,}|fo1_[\w-]{16,}|age-secret-key-1[a-z0-9]{30,}|eyrt_\w+|pat[a-z0-9]{14}\.[0-9a-f]{32,}|sq[apu]_[0-9a-f]{32,}|pat-[a-z]{2}\d-[0-9a-f-]{32,}|tfp_[\w-]{16,})/gi,
    /(?<![a-z0-9])sk-(?:proj-|ant-|live-|test-|or-)?[\w-]{16,}/gi,
    /(?<![a-z0-9])(?:[rsp]k_(?:live|test|prod)_\w{10,}|whsec_[\w+/=-]{16,}|shp(?:at|ca|pa|ss)_[0-9a-f]{16,}|sq0[a-z]{3}-[\w-]{16,}|EAAA[\w-]{50,}|SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}(?!\d)|(?:AC|SK)[0-9a-f]{32}(?![0-9a-z]))/gi,
    /(?<![a-z0-9])(?:xox[a-z](?:\.xox[a-z])?-[\w-]{10,}|xapp-[\w-]{10,}|\d{8,10}:AA[\w-]{32,}|[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,})/gi,
    /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{8,}/gi,
    /(?<=(?:discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/webhookb2)\/)[\w@/.-]{16,}/gi,
    /(?<![\w.])s\.[A-Za-z0-9]{24}(?![\w.])/g,
    /(?<![a-z0-9])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/gi,
];
const LONG_WORDS = /(?<![\w+/=-])(?:sha(?:1|256|384|512)-|h1:)?[\w+/-]{40,}={0,2}/g;
const HEADERS = /(?<![\w-])((?:proxy-)?authorization|(?:set-)?cookie|x-[\w-]{0,40}(?:key|token|secret|signature|auth)[\w-]{0,20})(["']?\s*[:=]\s*["']?)([^\s"'][^"']*)/gi;
const SCHEMES = /(?<![\w-])(bearer|basic|token|digest|apikey) +([\w.~+/=:-]{8,})/gi;
const SPOKEN = /(?<![\w.-])([\w.-]{0,60}(?:token|secret|password|passphrase|api[_-]?key|access[_-]?key)(?: is| was| to)? +["'`]?)([^\s"'`]{6,})/gi;
const PATH_LIKE = /[/\\]|::|\.[a-z]{1,4}\b/i;
const NETRC = /(?<![\w-])(login +\S+ +password +)\S+/gi;
const NPM_CONFIG = /(:_(?:password|authToken|auth)\s+)\S+/g;
const TOKEN_OPTIONS = /(?<!\S)(--[a-z-]{0,40}(?:token|secret|password|passphrase|api-?key|access-?key)[a-z-]{0,20} +)(["']?)(?!-)([^\s"']+)/gi;
const NAMES = /(?<![\w.$-])([\w.$-]{1,100})(["']?\]?\s{0,10}(?:=>|:=|[=:])\s{0,10})/g;
const JUDGED = 200;
const JUDGED_VALUE = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\S+)/;
const VALUE = /"(?:[^"\\]|\\.){0,4000}"|'(?:[^'\\]|\\.){0,4000}'|\S+/y;
const SECRET_NAME = /passw(?:or)?d|passphrase|passwd|(?:^|[_.-])(?:pass|pwd|pw)$|secret|credential|private[_.-]?key|(?:account|shared|access)[_.-]?key/i;
const LIKELY_NAME = /token|(?:^|[_.-])(?:api|auth|signing|encryption|master|deploy|service|storage|session|license|client|webhook|host|root)?[_.-]?keys?$|(?:^|[_.-])key[_.-]|apikey|signature|(?:^|[_.-])sig$|session|(?:^|[_.-])(?:sid|auth|pat|jwt|otp|dsn|pin|sk)$|cookie/i;
const CAMEL_KEY = /[a-z]Key$/;
const PASSWORD = /passw(?:or)?d|passphrase/i;
const WORDS = /^(?:keys?|signature|session|sig|sid|cookie|otp)$/i;
const HARMLESS_NAME = /(?:file|stdin|path|dir|url|uri|endpoint|name|type|kind|ttl|length|len|size|count|limit|expiry|expires|expires_in|version|algorithm|format|prefix|policy|(?<!session[_.-]?)id|ids|ref)$|(?:cache|restore|primary|foreign|public|sort|partition|unique|row|map|lookup)[_.-]?keys?$|tokeniz|(?:^|[_.-])tokens$/i;
const HARMLESS_VALUE = /^(?:true|false|null|none|nil|undefined|unset|empty|set|yes|no|ok|required|missing|invalid|expired|incorrect|wrong|not|is|was|must|cannot|could|has|the|a|an|for|from|in|to|and|or|unexpected|string|str|optional|secretstr|reset|changed|mismatch)[.,;:)!\]}]*$/i;
function openRedactor() {
    let isKey = false;
    return (line) => {
        if (PEM_BEGIN.test(line))
            isKey = true;
        const shown = isKey && !PEM_BEGIN.test(line) ? redact_line_HIDDEN : redactLine(line);
        if (PEM_END.test(line))
            isKey = false;
        return shown;
    };
}
function redactLine(line) {
    if (!HINT.test(line))
        return line;
    const key = PEM_BEGIN.exec(line);
    if (key !== null)
        return `${redactLine(line.slice(0, key.index))}${redact_line_HIDDEN}`;
    let text = line.split("://").map(redactUserInfo).join("://");
    text = text.replace(HEADERS, (_, name, sign) => `${name}${sign}${redact_line_HIDDEN}`);
    text = text.replace(SCHEMES, (all, scheme, value) => looksRandom(value) ? `${scheme} ${redact_line_HIDDEN}` : all);
    text = text.replace(SPOKEN, (all, name, value) => looksRandom(value) && !PATH_LIKE.test(value) ? name + redact_line_HIDDEN : all);
    for (const pattern of TOKENS)
        text = text.replace(pattern, redact_line_HIDDEN);
    text = text.replace(NETRC, `$1${redact_line_HIDDEN}`).replace(NPM_CONFIG, `$1${redact_line_HIDDEN}`);
    text = redactOptions(text);
    text = text.replace(TOKEN_OPTIONS, (all, option, _quote, value) => HARMLESS_NAME.test(option.trim()) || HARMLESS_VALUE.test(value) ? all : option + redact_line_HIDDEN);
    text = redactAssignments(text);
    return text.replace(LONG_WORDS, (word) => (isKeyLike(word) ? redact_line_HIDDEN : word));
}
function redactUserInfo(rest, nth) {
    const word = /^[^\s"'<>]*/.exec(rest)?.[0] ?? "";
    const end = word.lastIndexOf("@");
    if (nth === 0 || end < 0)
        return rest;
    const mark = word.search(/[:/?#@]/);
    if (word[mark] === "@" && mark === end)
        return redact_line_HIDDEN + rest.slice(end);
    const isPort = /^:\d{1,5}(?:[/?#]|$)/.test(word.slice(mark, end));
    if (word[mark] !== ":" || isPort)
        return word[mark] === "@" && !/[/?#]/.test(word.slice(0, end)) ? redact_line_HIDDEN + rest.slice(end) : rest;
    return `${word.slice(0, mark + 1)}${redact_line_HIDDEN}${rest.slice(end)}`;
}
function redactAssignments(text) {
    let shown = "";
    let done = 0;
    for (const { index, 0: all, 1: name = "", 2: sign = "" } of text.matchAll(NAMES)) {
        if (index < done)
            continue;
        const start = index + all.length;
        if (!isSecret(name, sign, text.slice(start, start + JUDGED)))
            continue;
        VALUE.lastIndex = start;
        shown += text.slice(done, start) + redact_line_HIDDEN;
        done = start + (VALUE.exec(text)?.[0] ?? "").length;
    }
    return shown + text.slice(done);
}
function isSecret(name, sign, rest) {
    if (HARMLESS_NAME.test(name) || (sign === ":" && rest.startsWith(":")))
        return false;
    const isSure = SECRET_NAME.test(name);
    if (!isSure && !LIKELY_NAME.test(name) && !CAMEL_KEY.test(name))
        return false;
    const value = JUDGED_VALUE.exec(rest)?.[0] ?? "";
    const text = value.replace(/^["']|["'][,;]?$/g, "");
    if (text.length < 4 || /^\*+|^\$[{(\w]|^<[a-z_-]+>?$|^%\w+%|^\{\{/.test(text) || text.startsWith(redact_line_HIDDEN))
        return false;
    if (HARMLESS_VALUE.test(text))
        return false;
    const isAssigned = sign.includes("=");
    const isQuoted = value !== text;
    const isCompound = /[^_.-][_.-][^_.-]/.test(name);
    if (isSure)
        return isAssigned || isQuoted || isCompound || PASSWORD.test(name) || !/^[a-z]+[.,;:)!]?$/.test(text);
    if (isCompound && isAssigned)
        return true;
    if (WORDS.test(name) && !isAssigned && !isQuoted)
        return false;
    return text.length >= 6 && (isCompound || looksRandom(text) || (isAssigned && text.length >= 16));
}
function looksRandom(text) {
    const plain = text.slice(0, JUDGED).replace(/(?<![.,;:)!])[.,;:)!]+$/, "");
    if (/^[\d.:-]+$/.test(plain))
        return plain.length >= 16;
    if (/\d/.test(plain) && /[a-z]/i.test(plain))
        return plain.length >= 6;
    if (/[=+/~]$/.test(plain) || /[$%^&*#@!]/.test(plain))
        return true;
    const count = (pattern) => plain.match(pattern)?.length ?? 0;
    return plain.length >= 10 && count(/[A-Z]/g) >= 4 && count(/[a-z]/g) >= 3;
}
function isKeyLike(word) {
    if (/^(?:sha\d+-|h1:)/.test(word))
        return false;
    const start = word.slice(0, JUDGED);
    const share = (pattern) => (start.match(pattern)?.length ?? 0) / start.length;
    return share(/[A-Z]/g) >= 0.12 && share(/[a-z]/g) >= 0.12 && share(/\d/g) >= 0.04 && share(/[/_-]/g) <= 0.12;
}


/***/ })

};
