export const id = 58;
export const ids = [58];
export const modules = {

/***/ 3651:
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
// EXTERNAL MODULE: ./build/src/publish/destination.js + 1 modules
var publish_destination = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/publish/publish-files.js + 8 modules
var publish_files = __webpack_require__(8289);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/files/is-folder.js

/** True if a folder stands there, or a link that leads to one. */
function isFolder(place) {
    return (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(7289);
;// CONCATENATED MODULE: ./build/src/publish/is-same-json.js
/**
 * True if two JSON texts differ in nothing but the values of the ignored fields. A field is a dotted path; `*` stands for
 * any key or list index. Texts that are not JSON, and a change of layout alone, count as different.
 */
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
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The values at a field, as one comparable text. */
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

// EXTERNAL MODULE: ./build/src/publish/match-paths.js
var match_paths = __webpack_require__(2849);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/actions/commit-generated/run-command.js




/** Time that a command has to end by itself after it was asked to. */
const GRACE_MS = 5000;
/**
 * Runs a command of the user's in a process group of its own, so that its children end with it: on a time-out, when this
 * process is told to end, and when the command has left some behind.
 */
async function runCommand(command) {
    if (!(0,external_node_fs_.existsSync)(command.cwd)) {
        throw new errors/* UserError */.y(`The folder that the command is to start in is not in the newest commit: "${command.cwd}".`);
    }
    const child = (0,external_node_child_process_.spawn)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command.script], {
        cwd: command.cwd,
        env: withoutInputs(command.env),
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    await (0,external_node_events_.once)(child, "spawn").catch((cause) => {
        throw new errors/* UserError */.y("bash, which runs the command, could not be started. Install it or put it on PATH.", { cause });
    });
    const kill = (signal) => killGroup(child.pid, signal);
    let isOverdue = false;
    let killer;
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
        // What it started and did not wait for would go on writing into the files, and keep the streams open.
        kill("SIGKILL");
        await Promise.all([closed, printed]);
        if (isOverdue)
            return { kind: "timed-out" };
        return code === 0 ? { kind: "done" } : { kind: "failed", code, signal };
    }
    finally {
        clearTimeout(timer);
        clearTimeout(killer);
        unhook();
    }
}
/** The inputs hold the token; the files for outputs are the action's own. */
function withoutInputs(env) {
    const isOurs = (name) => /^(?:INPUT_|GITHUB_OUTPUT$|GITHUB_STATE$|ACTIONS_RUNTIME_TOKEN$)/i.test(name);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isOurs(name)));
}
function killGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        // Nobody is left in the group; macOS says EPERM then.
        if (!["ESRCH", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
}
/** A cancelled workflow ends the action, and with it the command. */
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
/** A line longer than this is passed on in pieces, so that output without line ends does not pile up. */
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
    for await (const text of stream) {
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop();
        for (const line of lines)
            take(line);
        for (; rest.length > MAX_LINE; rest = rest.slice(MAX_LINE))
            take(rest.slice(0, MAX_LINE));
    }
    if (rest !== "")
        take(rest);
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/generate.js








/** Longest output of the generator that the log takes. */
const MAX_OUTPUT = 1_000_000;
/** Runs the generator in the tip's worktree, and finds what it changed. `prefix` is where it runs in the repository. */
async function generate(tip, prefix, { inputs, runtime }) {
    const { worktree } = tip;
    if (worktree === null)
        throw new Error("A generator needs a working tree");
    await runGenerator(inputs, runtime, external_node_path_.join(worktree.folder, prefix));
    if (!isFolder(worktree.folder)) {
        throw new errors/* UserError */.y(`The generator "${firstLine(inputs.run)}" has removed the folder it ran in; nothing was published. Have it write there, and remove files only.`);
    }
    const isWanted = (0,match_paths/* matchPaths */.o)(inputs.paths);
    const candidates = (await worktree.listCandidates(tip.target)).filter(isWanted);
    const isChanged = await Promise.all(candidates.map((file) => differs(tip, file, inputs["ignore-json-fields"])));
    const paths = candidates.filter((_, index) => isChanged[index]);
    return { paths, report: { warnings: paths.length === 0 ? await explainNothing(worktree, inputs.paths) : [] } };
}
/** Why nothing may have been found to publish, where that is more than a generator that made the same again. */
async function explainNothing(worktree, paths) {
    const isWanted = (0,match_paths/* matchPaths */.o)(paths);
    const files = await worktree.listFiles();
    if (files.kept.some(isWanted))
        return [];
    const ignored = files.ignored.filter(isWanted);
    if (ignored.length === 0) {
        const folder = paths.find((glob) => files.kept.some((file) => file.startsWith(`${glob}/`)));
        if (folder !== undefined)
            return [`"${folder}" is a folder. Write "${folder}/**" for all that is in it.`];
        return ["No file matches `paths`. Name the generated files from the root of the repository."];
    }
    const [named, match, them] = ignored.length === 1
        ? [`"${ignored[0]}"`, "matches", "it"]
        : [`"${ignored[0]}" and ${ignored.length - 1} more`, "match", "them"];
    return [
        `${named} ${match} \`paths\`, but .gitignore keeps ${them} from being published. Take ${them} out of .gitignore.`,
    ];
}
async function runGenerator(inputs, runtime, cwd) {
    const minutes = inputs["timeout-minutes"];
    const group = openLogGroup(inputs.run, runtime);
    const end = await runCommand({
        script: inputs.run,
        cwd,
        env: runtime.env,
        timeoutMs: minutes * 60_000,
        maxOutput: MAX_OUTPUT,
        onLine: runtime.log,
    }).finally(() => group.close());
    if (end.kind === "done")
        return;
    const how = end.kind === "timed-out"
        ? `did not end within ${minutes} minute${minutes === 1 ? "" : "s"} and was stopped`
        : `failed with ${end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`}`;
    const remedy = end.kind === "timed-out" ? "Make it faster or raise `timeout-minutes`." : "Its output is in the log.";
    throw new errors/* UserError */.y(`The generator "${firstLine(inputs.run)}" ${how}; nothing was published. ${remedy}`);
}
/** Groups the generator's output; no line of it is a command to the runner. */
function openLogGroup(run, { env, log }) {
    if (env.GITHUB_ACTIONS !== "true")
        return { close: () => undefined };
    const resume = (0,external_node_crypto_.randomUUID)();
    log(`::group::Generator: ${firstLine(run)}`);
    log(`::stop-commands::${resume}`);
    return {
        close() {
            log(`::${resume}::`);
            log("::endgroup::");
        },
    };
}
async function differs(tip, file, ignoredFields) {
    const made = await (0,read_optional_file/* readOptionalFile */.p)(external_node_path_.join(tip.folder, file));
    if (made !== null && (await tip.published.holds(file, made)))
        return false;
    if (made !== null && (ignoredFields.length === 0 || !file.endsWith(".json")))
        return true;
    const published = await tip.published.read(file);
    if (made === null || published === null)
        return made !== published;
    return !isSameJson(made.toString(), published.toString(), ignoredFields);
}
function firstLine(text) {
    return text.trim().split("\n")[0] ?? "";
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
;// CONCATENATED MODULE: ./build/actions/commit-generated/inputs.js


const inputs_inputs = {
    run: inputs/* input */.hF.text(),
    paths: inputs/* input */.hF.lines(),
    "ignore-json-fields": inputs/* input */.hF.lines(),
    "timeout-minutes": inputs/* input */.hF.count(1),
    ...shared_inputs/* publishingInputs */.l,
};

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/commit-generated/render-outcome.js

/** What commit-generated has done -> outputs, step summary, verdict. */
function renderOutcome(publication) {
    const { kind, attempts, durationMs } = publication;
    const paths = kind === "published" || kind === "dry-run" ? publication.paths : [];
    const sentence = describeSentence(publication);
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
        warnings: publication.report?.warnings ?? [],
        ...(kind === "failed" ? { failure: publication.message } : {}),
    };
}
function describeSentence(publication) {
    const where = `branch "${publication.branch}"`;
    if (publication.kind === "failed")
        return publication.message;
    const files = `${publication.paths.length} file${publication.paths.length === 1 ? "" : "s"}`;
    if (publication.kind === "dry-run")
        return `Dry run: would publish ${files} to ${where}.`;
    if (publication.kind === "published") {
        return `Published ${files} to ${where} as ${publication.commit}, at attempt ${publication.attempts}.`;
    }
    const isNothing = (publication.report?.warnings.length ?? 0) > 0;
    if (isNothing)
        return `Unchanged: the generator made nothing to publish to ${where}.`;
    return `Unchanged: ${where} already holds what the generator makes.`;
}
/** As indented code, which needs no escaping. */
function renderPaths(paths) {
    const shown = paths.slice(0, 50).map((file) => `    ${JSON.stringify(file).slice(1, -1)}`);
    return [...shown, ...(paths.length > 50 ? [`    and ${paths.length - 50} more`] : [])].join("\n");
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/main.js







/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "commit-generated",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        checkPaths(inputs.paths);
        const destination = await (0,publish_destination/* planDestination */.Q)(inputs, runtime, "generated");
        const publication = await (0,publish_files/* publishFiles */.b)({
            inputs,
            destination,
            scope: null,
            transport: "git",
            derive: (tip) => generate(tip, destination.prefix, { inputs, runtime }),
        }, runtime);
        return renderOutcome(publication);
    },
}));
function checkPaths(paths) {
    if (paths.length === 0) {
        throw new errors/* UserError */.y("The input paths is empty. Name the generated files, one glob a line, such as site/**.");
    }
    const outside = paths.find((glob) => /^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(glob));
    if (outside === undefined)
        return;
    throw new errors/* UserError */.y(`paths: "${outside}" leads out of the repository. Expected globs from its root, one a line, such as site/**.`);
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   u5: () => (/* binding */ UNUSABLE)
/* harmony export */ });
/** Files of a commit or of a folder, read only: what state is read from. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** The one wording of each reason, whatever the files are read from. */
const UNUSABLE = {
    folder: unreadable("is a folder; expected a file"),
    special: unreadable("is neither a file nor a folder; expected a file"),
    notFolder: unreadable("is not a folder; expected a folder of files"),
    fileOutside: unreadable("is a symbolic link that leads out of the root; expected a file inside"),
    folderOutside: unreadable("leads out of the root; expected a folder inside"),
    brokenLink: unreadable("cannot be read (a link that leads nowhere); expected a readable file"),
    tooLarge: {
        kind: "unusable",
        code: "file-too-large",
        reason: `has more than ${MAX_FILE_BYTES} bytes, the limit for one file`,
    },
};
function unreadable(reason) {
    return { kind: "unusable", code: "unreadable-file", reason };
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readOptionalFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Bytes of the file; null if there is none, or something else, such as a folder or an endless device. */
async function readOptionalFile(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file) : null;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action. Importing the module that does so has no effect; a runner executes the value. */
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stateInputs),
/* harmony export */   l: () => (/* binding */ publishingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2185);
/** Inputs that several actions share; names and defaults are those of the root action.yml. */

/** Where and how to publish. */
const publishingInputs = {
    root: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    publish: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("commit", "branch"),
    branch: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.optionalText(),
    "keep-history": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
    remote: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "commit-message": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "author-name": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "author-email": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "max-attempts": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(1),
    "retry-base-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-cap-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-deadline-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    token: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.secret(),
    "dry-run": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
};
/** Where a pipeline keeps its state. */
const stateInputs = {
    queue: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "failures-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "metrics-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "disambiguations-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "control-file": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
};


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareBytewise),
/* harmony export */   i: () => (/* binding */ compareProblems)
/* harmony export */ });
/** Order of UTF-8 bytes (which is that of code points), independent of locale; plain `<` orders UTF-16 units. */
function compareBytewise(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left === right)
            continue;
        const isHigher = left >= 0xd800 && right >= 0xd800 ? rankUnit(left) > rankUnit(right) : left > right;
        return isHigher ? 1 : -1;
    }
    return a.length - b.length;
}
/** Surrogates encode code points above U+FFFF, so they rank after all other units. */
function rankUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}
/** By file, line and code: the order in which problems are always shown. */
function compareProblems(a, b) {
    return (compareBytewise(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareBytewise(a.code, b.code) ||
        compareBytewise(String(a.entry ?? ""), String(b.entry ?? "")) ||
        compareBytewise(a.reason, b.reason));
}


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
const BYPASS = "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass such a token as `token`.";
const ELSEWHERE = "Set `publish: branch` to publish to a branch of its own.";
const RULES = {
    workflows: {
        name: "a missing permission to change workflow files",
        remedies: ["Leave .github/workflows out of the published paths, or pass a `token` with the workflow permission."],
    },
    protection: { name: "branch protection (GH006)", remedies: [BYPASS, ELSEWHERE] },
    ruleset: { name: "repository rule (GH013)", remedies: [BYPASS, ELSEWHERE] },
    content: {
        name: "a check of the server",
        remedies: ["Follow what the server says; it has refused the content, not the moment."],
    },
    shallow: {
        name: "the server, which takes no push from a shallow clone",
        remedies: ["Check out with `fetch-depth: 0`."],
    },
    "name-conflict": {
        name: "the remote, where another branch's name is in the way",
        remedies: ["Name another `branch`: a branch `a` cannot stand beside a branch `a/b`."],
    },
    permission: {
        name: "a missing permission",
        remedies: [
            "Give the job `permissions: contents: write`, or pass a `token` that may write to the repository (a fork's pull request never may).",
        ],
    },
    hook: {
        name: "a hook of the server",
        remedies: ["Follow what the hook says, or exempt the identity behind the token from it.", ELSEWHERE],
    },
    "server-setting": {
        name: "a setting of the server",
        remedies: ["Publish to a bare repository, or to another `branch`."],
    },
    "no-branch": {
        name: "the remote, which has no such branch",
        remedies: ["Name a branch that exists at the remote as `branch`."],
    },
    redirect: {
        name: "the remote, which has moved to another address",
        remedies: ["Give the remote's new address as `remote`; a token is sent to no other address than the given one."],
    },
    history: {
        name: "a rule against replaced history (force pushes)",
        remedies: ["Set `keep-history: true`, so that each run adds a commit."],
    },
};
/** The rule that refused, with the server's own lines on it, and what to do; nothing of a refusal by no rule. */
function explainRefusal(refusal) {
    if (refusal.kind !== "refused")
        return { rule: "", remedies: [] };
    const { name, remedies } = RULES[refusal.rule];
    const reasons = refusal.reasons.slice(0, 6).join(" ");
    const rule = reasons === "" ? name : `${name}: ${reasons}`;
    // The server's own words may end a sentence already.
    return { rule: rule.replace(/\.$/, ""), remedies };
}


/***/ }),

/***/ 2849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ matchPaths)
/* harmony export */ });
/**
 * Globs -> a test for repository-relative paths. `*` and `?` stop at a slash, `**` does not; a glob that ends in a slash
 * means everything below. Anything else stands for itself, leading dots of file names too.
 */
function matchPaths(globs) {
    const patterns = globs.map((glob) => compile(glob.replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**")));
    return (path) => patterns.some((pattern) => pattern.test(path));
}
function compile(glob) {
    const source = glob.replace(/\*\*\/|\*\*|[*?]|[\\^$.|+()[\]{}]/g, (token) => {
        if (token === "**/")
            return "(?:.*/)?";
        if (token === "**")
            return ".*";
        if (token === "*")
            return "[^/]*";
        if (token === "?")
            return "[^/]";
        return `\\${token}`;
    });
    return new RegExp(`^${source}$`, "su");
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ fitsBytes),
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   y4: () => (/* binding */ cutPoints),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
/** Making text short enough for its place: by bytes, by code points, or by smaller and smaller versions of a whole body. */
/**
 * GitHub's refusal names 65,536 characters. Whether it counts units, points or bytes has varied, so this measures two of
 * them and keeps a reserve.
 */
const MAX_UNITS = 65_000;
const MAX_BYTES = 262_144;
/**
 * The body at the first reduction that fits. `render` gets 0 to `levels` - 1, each smaller than the one before.
 * `from`: the least reduction to try, for a body that GitHub refused although it was measured as fitting. `maxBytes`: the
 * limit of another place than a comment.
 */
function fitBody(render, { levels, from = 0, maxBytes }) {
    const first = Math.min(from, levels - 1);
    const plain = render(first);
    if (isFitting(plain, maxBytes))
        return { body: plain, level: first, fits: true };
    let best = null;
    for (let low = first + 1, high = levels - 1; low <= high;) {
        const at = Math.floor((low + high) / 2);
        const body = render(at);
        if (isFitting(body, maxBytes)) {
            best = { body, level: at, fits: true };
            high = at - 1;
        }
        else
            low = at + 1;
    }
    return best ?? { body: render(levels - 1), level: levels - 1, fits: false };
}
function isFitting(body, maxBytes) {
    if (maxBytes !== undefined)
        return fitsBytes(body, maxBytes);
    return body.length <= MAX_UNITS && fitsBytes(body, MAX_BYTES);
}
/** At most `limit` code points; of a longer text the first `kept` and an ellipsis. */
function cutPoints(text, limit, kept = limit) {
    if (text.length <= limit)
        return text;
    const points = [...text.slice(0, 2 * limit + 2)];
    return points.length <= limit ? text : `${points.slice(0, kept).join("")}…`;
}
/** The first bytes of a text, cut between code points. */
function cutEnd(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text.slice(0, limitBytes));
    return decode(bytes.subarray(0, startOfPoint(bytes, limitBytes)));
}
/** The last bytes of a text, cut between code points. */
function cutStart(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text.slice(-limitBytes));
    return decode(bytes.subarray(nextPoint(bytes, bytes.length - limitBytes)));
}
/** First quarter and last three quarters of the bytes, cut between code points, with a line that counts the gap. */
function cutMiddle(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text);
    const quarter = Math.floor(limitBytes / 4);
    const head = startOfPoint(bytes, quarter);
    const tail = nextPoint(bytes, bytes.length - (limitBytes - quarter));
    return `${decode(bytes.subarray(0, head))}\n[${tail - head} bytes left out]\n${decode(bytes.subarray(tail))}`;
}
/** True if the text has no more bytes of UTF-8 than that. */
function fitsBytes(text, limitBytes) {
    return text.length * 3 <= limitBytes || (text.length <= limitBytes && encode(text).length <= limitBytes);
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function decode(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
/** The place, or one before it, where a code point begins. */
function startOfPoint(bytes, place) {
    let at = Math.min(place, bytes.length);
    while (at > 0 && isContinuation(bytes[at]))
        at--;
    return at;
}
/** The place, or one after it, where a code point begins. */
function nextPoint(bytes, place) {
    let at = Math.max(0, place);
    while (at < bytes.length && isContinuation(bytes[at]))
        at++;
    return at;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   CU: () => (/* binding */ checkUrl),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export fence */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2802);
/** Markdown of comments, issues and step summaries. What comes from outside is hostile. */


const CELL_POINTS = 120;
const SUMMARY_POINTS = 200;
const ZERO_WIDTH = "\u200b";
const PERCENT = {
    "(": "%28",
    ")": "%29",
    "|": "%7C",
    "<": "%3C",
    ">": "%3E",
    "\\": "%5C",
    "`": "%60",
};
/**
 * One line of text in a comment or an issue: in a table cell, a heading, a paragraph or a list. No markup, link or mention
 * comes of it.
 */
function escapeCell(text, limit = CELL_POINTS) {
    return breakReferences((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit)
        .replace(/[\\`*_[\]<>|~]/g, "\\$&")
        // An entity would come out as the character that it stands for, `@` among them.
        .replace(/&(?=#?\w+;)/g, "\\&"));
}
/** The same in a step summary, where more is escaped and HTML entities are used. */
function escapeMarkdown(text, limit = SUMMARY_POINTS) {
    return ((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit, limit - 1)
        .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character])
        .replace(/[\\`*_{}[\]()#+!|~$^-]/g, "\\$&")
        .replace(/@/g, `@${ZERO_WIDTH}`)
        // A backslash alone does not keep GitHub from linking issue numbers.
        .replace(/#(?=\d)|\bGH\\-(?=\d)/gi, `$&${ZERO_WIDTH}`)
        .replace(/\b(https?|ftp):(?=\/\/)/gi, `$1${ZERO_WIDTH}:`)
        .replace(/\bwww\./gi, `www${ZERO_WIDTH}.`));
}
/** A code span; `inTable` keeps its bars from ending the cell. */
function codeSpan(text, { inTable = false, limit = CELL_POINTS } = {}) {
    const line = (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit);
    if (line === "")
        return "` `";
    const ticks = "`".repeat(longestRun(line) + 1);
    const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${ticks}${padding}${inTable ? line.replaceAll("|", "\\|") : line}${padding}${ticks}`;
}
/** A fenced block that no line of the text can end. */
function fencedBlock(text) {
    const lines = text
        .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
        .map((line) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .removeControls */ .bI)(line.replaceAll("\t", "    ")));
    return fence(lines.join("\n"));
}
/** The same for text that is clean already. */
function fence(text) {
    const ticks = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${ticks}text\n${text}\n${ticks}`;
}
/**
 * A link whose text is Markdown already; the text alone where the address is not http or https, carries credentials, or
 * is not on the server it has to be on.
 */
function renderLink(text, url, { serverUrl } = {}) {
    const address = checkUrl(url, serverUrl);
    return address === null ? text : `[${text}](${address})`;
}
/** The address as it may stand in a link, null if it may not. */
function checkUrl(url, serverUrl) {
    if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.username !== "" || parsed.password !== "")
        return null;
    if (serverUrl !== undefined && (!URL.canParse(serverUrl) || new URL(serverUrl).origin !== parsed.origin))
        return null;
    return parsed.href.replace(/[()|<>`\\]/g, (character) => PERCENT[character]);
}
/** A table of cells that are Markdown already; numbers stand at the right. */
function renderTable(head, rows) {
    const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
    return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/**
 * GitHub turns `@name`, `#1`, `GH-1` and addresses into links after Markdown is rendered, so no backslash stops it. The
 * start of a comment is no reference, but whoever looks for our markers in the plain text must not find one.
 */
function breakReferences(text) {
    return text.replace(/@|#(?=\d)|\bGH-(?=\d)|:\/\/|\bwww\.|<!(?=--)/gi, `$&${ZERO_WIDTH}`);
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ })

};
