export const id = 57;
export const ids = [57];
export const modules = {

/***/ 7057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ commit_generated_main)
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
// EXTERNAL MODULE: ./build/src/publish/publish-files.js + 5 modules
var publish_files = __webpack_require__(4430);
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
    const changes = ignoredFields.length === 0 ? all : await dropVolatile(all, staging, ignoredFields);
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
async function dropVolatile(changes, staging, ignoredFields) {
    const isText = ({ path: file, from, to }) => file.endsWith(".json") && from?.mode.startsWith("100") && from.mode === to?.mode;
    const compared = changes.filter(isText);
    const same = new Set();
    const contents = staging.read(compared.flatMap((change) => [{ ...change, to: change.from }, change]));
    let before = null;
    let index = 0;
    for await (const content of contents) {
        const text = content.toString();
        if (before === null) {
            before = text;
            continue;
        }
        const { path: file } = compared[index++];
        if (isSameJson(text, before, ignoredFields))
            same.add(file);
        before = null;
    }
    return changes.filter((change) => !same.has(change.path));
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


function splitMembers(text) {
    const children = [...(0,list_children/* listChildren */.A)(text, text.indexOf("{"))];
    return new Map(children.map(({ key, start, end }) => [key, text.slice(start, end)]));
}
function splitElements(text) {
    return Array.from((0,list_children/* listChildren */.A)(text, text.indexOf("[")), ({ start, end }) => text.slice(start, end));
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
function layOut(text, form) {
    const isIndented = form === "indented";
    const lineOf = (depth) => (isIndented ? `\n${"  ".repeat(depth)}` : "");
    const parts = [];
    const scanner = createScanner(text, true);
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
        const members = [...splitMembers(text)].map(([key, value]) => `${JSON.stringify(key)}:${inner(value)}`);
        return `{${members.sort().join(",")}}`;
    }
    return text.startsWith('"') ? JSON.stringify(JSON.parse(text)) : text;
}
function keyOf(record, field) {
    const value = record.trimStart().startsWith("{") ? splitMembers(record).get(field) : undefined;
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
        ? [...splitMembers(text)].map(([key, value]) => `${JSON.stringify(key)}${colon}${inner(value)}`)
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

;// CONCATENATED MODULE: ./build/actions/commit-generated/drop-volatile.js

async function drop_volatile_dropVolatile(placement, made, { fields, read }) {
    if (fields.length === 0)
        return placement;
    const originals = new Map(made.map((change) => [change.path, change]));
    const conflicts = new Set(placement.conflicts);
    const changes = [];
    const isAlike = async (a, b) => {
        if (a === null || b === null || a.mode !== b.mode || !a.mode.startsWith("100"))
            return false;
        const [left, right] = [await read(a.id), await read(b.id)];
        return isSameJson(left.toString(), right.toString(), fields);
    };
    for (const change of placement.changes) {
        const { path, from: there, to } = change;
        const isJson = path.endsWith(".json");
        if (isJson && (await isAlike(there, to))) {
            conflicts.delete(path);
            continue;
        }
        changes.push(change);
        const original = originals.get(path)?.from ?? null;
        if (isJson && conflicts.has(path) && (await isAlike(there, original)))
            conflicts.delete(path);
    }
    return { ...placement, changes, conflicts: [...conflicts] };
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
        const { code, stdout, stderr } = await area.git.run(args, (0,stage_changes/* inArea */.HO)(area));
        if (code !== 0)
            throw new Error(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`);
        return (0,decode_path/* splitPaths */.DZ)(stdout);
    };
    const unmerged = await list(["ls-files", "-z", "--unmerged"]);
    const torn = unmerged.map((line) => line.slice(line.indexOf("\t") + 1)).find(options.isWanted);
    if (torn !== undefined) {
        throw new errors/* UserError */.y(`"${(0,decode_path/* showPath */.P8)(torn)}" has a merge conflict in the checkout. Resolve it in the step that made it.`);
    }
    await area.git.run(["update-index", "-q", "--refresh"], (0,stage_changes/* inArea */.HO)(area));
    const log = await area.git.run(["log", "--walk-reflogs", "-100", "--format=%H %gs", "HEAD"], (0,stage_changes/* inArea */.HO)(area));
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
            await area.git.text(["pack-objects", "--quiet", external_node_path_.join(packs, "pack")], { ...(0,stage_changes/* inArea */.HO)(area), input });
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
        await area.git.text(["read-tree", "HEAD"], (0,stage_changes/* inArea */.HO)(area));
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
    const read = (id) => readBlob(repository, id);
    const placed = await drop_volatile_dropVolatile(placeChanges(plain, there), plain, { fields: inputs["ignore-json-fields"], read });
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


/***/ })

};
