export const id = 466;
export const ids = [466];
export const modules = {

/***/ 5466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7938);
// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(6866);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(2826);
// EXTERNAL MODULE: ./build/src/publish/choose-fallback.js
var choose_fallback = __webpack_require__(1203);
// EXTERNAL MODULE: ./build/src/publish/destination.js
var publish_destination = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/src/publish/publish-files.js + 24 modules
var publish_files = __webpack_require__(3228);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/files/is-folder.js

function isFolder(place) {
    return (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(8413);
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
function parse(text) {
    try {
        return JSON.parse(text);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/actions/commit-generated/run-command.js




const GRACE_MS = 5000;
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
function withoutInputs(env) {
    const isOurs = (name) => /^(?:INPUT_|GITHUB_OUTPUT$|GITHUB_STATE$|ACTIONS_RUNTIME_TOKEN$)/i.test(name);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isOurs(name)));
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







const MAX_OUTPUT = 1_000_000;
async function generate(tip, prefix, { inputs, isWanted, runtime }) {
    const { worktree } = tip;
    if (worktree === null)
        throw new Error("A generator needs a working tree");
    await runGenerator(inputs, runtime, external_node_path_.join(worktree.folder, prefix));
    if (!isFolder(worktree.folder)) {
        throw new errors/* UserError */.y(`The generator "${firstLine(inputs.run)}" has removed the folder it ran in; nothing was published. Have it write there, and remove files only.`);
    }
    const candidates = (await worktree.listCandidates(tip.base)).filter(isWanted);
    const isChanged = await Promise.all(candidates.map((file) => differs(tip, file, inputs["ignore-json-fields"])));
    const paths = candidates.filter((_, index) => isChanged[index]);
    const warnings = paths.length === 0 ? await explainNothing(worktree, inputs.paths, isWanted) : [];
    return { paths, report: { warnings } };
}
async function explainNothing(worktree, paths, isWanted) {
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
        onLine: runtime.print,
    }).finally(() => group.close());
    if (end.kind === "done")
        return;
    const how = end.kind === "timed-out"
        ? `did not end within ${minutes} minute${minutes === 1 ? "" : "s"} and was stopped`
        : `failed with ${end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`}`;
    const remedy = end.kind === "timed-out" ? "Make it faster or raise `timeout-minutes`." : "Its output is in the log.";
    throw new errors/* UserError */.y(`The generator "${firstLine(inputs.run)}" ${how}; nothing was published. ${remedy}`);
}
function openLogGroup(run, { env, print }) {
    if (env.GITHUB_ACTIONS !== "true")
        return { close: () => undefined };
    const resume = (0,external_node_crypto_.randomUUID)();
    print(`::group::Generator: ${firstLine(run)}`);
    print(`::stop-commands::${resume}`);
    return {
        close() {
            print(`::${resume}::`);
            print("::endgroup::");
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
var inputs = __webpack_require__(5461);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/actions/commit-generated/inputs.js


const inputs_inputs = {
    run: inputs/* input */.hF.text(),
    paths: inputs/* input */.hF.lines(),
    "ignore-json-fields": inputs/* input */.hF.lines(),
    "timeout-minutes": inputs/* input */.hF.count(1),
    ...shared_inputs/* publishingInputs */.l,
};

// EXTERNAL MODULE: ./build/src/publish/describe-fallback.js
var describe_fallback = __webpack_require__(6803);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/actions/commit-generated/render-outcome.js


function renderOutcome(publication) {
    const { kind, attempts, durationMs, insteadOf } = publication;
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
        warnings: [
            ...(publication.report?.warnings ?? []),
            ...publication.warnings,
            ...(insteadOf === null ? [] : [(0,describe_fallback/* warnOfFallback */.w)("what was generated", insteadOf, publication.branch)]),
        ],
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
function renderPaths(paths) {
    const shown = paths.slice(0, 50).map((file) => `    ${JSON.stringify(file).slice(1, -1)}`);
    return [...shown, ...(paths.length > 50 ? [`    and ${paths.length - 50} more`] : [])].join("\n");
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/main.js









/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "commit-generated",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const isWanted = parsePaths(inputs.paths);
        const destination = await (0,publish_destination/* planDestination */.Q)(inputs, runtime, "generated");
        const publication = await (0,publish_files/* publishFiles */.b)({
            inputs,
            destination,
            scope: null,
            transport: "git",
            outputName: (0,choose_fallback/* nameOutput */.H)("generated", [destination.prefix, ...inputs.paths]),
            derive: (tip) => generate(tip, destination.prefix, { inputs, isWanted, runtime }),
        }, runtime);
        return renderOutcome(publication);
    },
}));
function parsePaths(paths) {
    if (paths.length === 0) {
        throw new errors/* UserError */.y("The input paths is empty. Name the generated files, one glob a line, such as site/**.");
    }
    const outside = paths.find((glob) => /^!?\/|(?:^!?|\/)\.\.(?:\/|$)/.test(glob));
    if (outside === undefined)
        return (0,match_globs/* matchGlobs */.j)(paths, "paths");
    throw new errors/* UserError */.y(`paths: "${outside}" leads out of the repository. Expected globs from its root, one a line, such as site/**.`);
}


/***/ }),

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matchGlobs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6728);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7938);


const OPTIONS = {
    dot: true,
    windows: false,
    nonegate: true,
    posix: true,
    regex: false,
    flags: "s",
    debug: true,
};
const MAX_LENGTH = 1000;
const MAX_STARS = 12;
const MAX_GROUPS = 3;
const MAX_CHOICES = 256;
const MAX_NAME = 255;
function matchGlobs(globs, input) {
    const lines = globs.map((glob) => compileLine(glob, input));
    if (lines.length > 0 && !lines.some(({ isWanted }) => isWanted)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input} only has lines that exclude. Add one that includes something, such as **.`);
    }
    return (path) => lines.findLast((line) => line.matches(path))?.isWanted ?? false;
}
function compileLine(line, input) {
    const isWanted = !/^!(?!\()/.test(line);
    const glob = (isWanted ? line : line.slice(1)).replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**");
    const refuse = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input} has "${line.slice(0, 100)}", ${what}`);
    const limit = findLimit(glob);
    if (limit !== null)
        throw refuse(`expected ${limit}. Split it over several lines.`);
    if (/[*+]\(/.test(glob)) {
        throw refuse("expected no group that repeats. Put a backslash in front of the parenthesis if it is part of the name.");
    }
    if (/[@?!]\([^)]*\//.test(glob)) {
        throw refuse("expected no slash in parentheses. Use braces, as in {a/b,c}, or several lines.");
    }
    const choices = expandBraces(glob);
    if (choices === null)
        throw refuse(`expected braces for at most ${MAX_CHOICES} names. Split it over several lines.`);
    try {
        const patterns = choices.map((choice) => choice.split("/").map(compilePart));
        return {
            isWanted,
            matches: (path) => path === glob || patterns.some((parts) => matchParts(parts, path.split("/"))),
        };
    }
    catch {
        throw refuse("which is not a valid glob. Put a backslash in front of a bracket that is part of the name.");
    }
}
function findLimit(glob) {
    const count = (pattern) => glob.match(pattern)?.length ?? 0;
    if (glob.length > MAX_LENGTH)
        return `at most ${MAX_LENGTH} characters`;
    if (count(/\*+/g) > MAX_STARS)
        return `at most ${MAX_STARS} times * or **`;
    if (count(/[@?!]\(/g) > MAX_GROUPS)
        return `at most ${MAX_GROUPS} groups in parentheses`;
    return count(/!\(/g) > 1 ? "at most one !(...)" : null;
}
function expandBraces(glob) {
    let globs = [glob];
    for (;;) {
        const expanded = globs.flatMap((one) => {
            const [group, inner] = /(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(one) ?? [];
            if (group === undefined || inner === undefined)
                return [one];
            return inner.split(",").map((choice) => one.replace(group, () => choice));
        });
        if (expanded.length > MAX_CHOICES)
            return null;
        if (expanded.length === globs.length)
            return globs;
        globs = expanded;
    }
}
function compilePart(glob) {
    if (glob === "**")
        return "**";
    const { source, flags } = picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(escapeParentheses(glob), OPTIONS);
    const pattern = new RegExp(takeFirstPlaces(source), flags);
    return (name) => name.length <= MAX_NAME && pattern.test(name);
}
function escapeParentheses(glob) {
    const open = [];
    return glob.replace(/\\.|[@?!]\((?!\?)|["()]/gs, (token) => {
        if (token === "(")
            open.push(false);
        else if (token.endsWith("(") && token.length === 2 && token !== "\\(")
            open.push(true);
        return token === "(" || token === '"' || (token === ")" && open.pop() !== true) ? `\\${token}` : token;
    });
}
function takeFirstPlaces(source) {
    return source.replace(/\[\^\/\]\*\?((?:\\.|\[(?:\\.|[^\]\\])+\]|\((?:\?:)?(?:\\.|[^()\\*/])+\)(?![?])|[^\\[\]()|*+?^$])+)(?=\[\^\/\]\*\?)/gs, "(?:(?!$1)[^/])*$1");
}
function matchParts(parts, names) {
    let used = new Set([0]);
    for (const [index, part] of parts.entries()) {
        if (part === "**") {
            const [least = 0] = used;
            const first = index === parts.length - 1 ? least + 1 : least;
            used = new Set(Array.from({ length: Math.max(0, names.length - first + 1) }, (_, more) => first + more));
        }
        else {
            used = new Set([...used].filter((at) => at < names.length && part(names[at])).map((at) => at + 1));
        }
        if (used.size === 0)
            return false;
    }
    return used.has(names.length);
}


/***/ })

};
