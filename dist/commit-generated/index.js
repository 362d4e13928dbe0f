import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5663:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE_node_path_02319fef__.ProxyAgent) });

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./build/src/kit/define-action.js
/** Declares an action. Importing the module that does so has no effect; a runner executes the value. */
function defineAction(action) {
    return action;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/git/git-environment.js
/** What keeps the repository's and the user's settings from changing what a command does. */
const QUIET = [
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.quotePath", "false"],
    // Files are laid out and committed byte for byte.
    ["core.autocrlf", "false"],
    ["core.eol", "lf"],
    ["core.splitIndex", "false"],
    ["index.sparse", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["submodule.recurse", "false"],
    ["fetch.prune", "false"],
    ["push.followTags", "false"],
    ["push.gpgSign", "false"],
    ["push.pushOption", ""],
    ["i18n.commitEncoding", "UTF-8"],
    ["advice.detachedHead", "false"],
    ["advice.pushUpdateRejected", "false"],
    ["advice.resetNoRefresh", "false"],
    ["core.askPass", ""],
    // A server that sends nothing for two minutes has gone: fail, so that the next attempt can start.
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", "120"],
];
/**
 * Environment for git, cut off from everything but the repository's own configuration. Settings travel in the environment,
 * not in argv, because argv can be read by every process of the machine.
 */
function gitEnvironment(inherited, settings) {
    return {
        ...withoutGit(inherited),
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LITERAL_PATHSPECS: "1",
        LC_ALL: "C",
        ...asEnvironment([...QUIET, ...settings]),
    };
}
/** The user's own environment, for the one command that reads the user's own settings. */
function userEnvironment(inherited, settings) {
    const env = { ...withoutGit(inherited), LC_ALL: "C" };
    for (const name of ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM"]) {
        if (inherited[name] !== undefined)
            env[name] = inherited[name];
    }
    return { ...env, ...asEnvironment(settings) };
}
function asEnvironment(settings) {
    const env = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
/** How the job reaches servers: certificates and ssh. */
const CONNECTION = /^GIT_(?:SSL_|PROXY_SSL_|SSH)/;
/** Without the other GIT_*, which may redirect any command, and without the step's inputs, which hold the token. */
function withoutGit(inherited) {
    const kept = Object.entries(inherited).filter((entry) => entry[1] !== undefined &&
        (CONNECTION.test(entry[0]) || !/^(?:GIT_|INPUT_|LANGUAGE$|SSH_ASKPASS)/i.test(entry[0])));
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/src/git/redact.js
/** Value of the header that carries a token; GitHub takes any user name with it. */
function basicCredential(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}
/** Replaces the token, its header form, and the password of any URL. */
function redactWith(token) {
    const secrets = token === undefined || token === "" ? [] : [basicCredential(token), encodeURIComponent(token), token];
    return (text) => {
        const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        return clean.replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]+@/gi, "$1:***@");
    };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 6 modules
var exec = __nccwpck_require__(9529);
;// CONCATENATED MODULE: ./build/src/git/run-git.js
/** The one place that starts git. Nothing it prints reaches the log; what is kept of it has the secrets taken out. */



function createGit(defaults) {
    async function run(args, options = {}) {
        const stdout = [];
        const stderr = [];
        const code = await start(args, {
            cwd: options.cwd ?? defaults.cwd,
            env: { ...defaults.env, ...options.env },
            // Only where there is some: the toolkit lets a write to a process that has already ended crash this one.
            ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
        });
        return { code, stdout: Buffer.concat(stdout), stderr: defaults.redact(Buffer.concat(stderr).toString()) };
    }
    return {
        redact: defaults.redact,
        run,
        async text(args, options) {
            const { code, stdout, stderr } = await run(args, options);
            if (code !== 0)
                throw new Error(defaults.redact(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`));
            return stdout.toString().replace(/\n$/, "");
        },
        async *stream(args, options = {}) {
            const env = { ...defaults.env, ...options.env };
            const child = (0,external_node_child_process_namespaceObject.spawn)("git", args, { cwd: options.cwd ?? defaults.cwd, env, stdio: ["pipe", "pipe", "pipe"] });
            const ended = new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
            ended.catch(() => undefined);
            let stderr = "";
            child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
            // A git that ends early says why by itself.
            child.stdin.on("error", () => undefined).end(options.input);
            try {
                yield* child.stdout;
                const code = await ended;
                if (code !== 0)
                    throw new Error(defaults.redact(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`));
            }
            finally {
                child.kill();
            }
        },
    };
}
async function start(args, options) {
    try {
        // A git killed by a signal has no exit code.
        return (await (0,exec/* exec */.m)("git", [...args], options)) ?? -1;
    }
    catch (error) {
        if (!/Unable to locate executable/.test(String(error)))
            throw error;
        throw new errors/* UserError */.y("git was not found on PATH. Install git, or use `transport: api` where the action has it.", {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/git/clone.js





/** Looks at the repository around a folder; null if there is none, or no such folder. */
async function describeClone(root, env) {
    if (!(0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return null;
    const git = createGit({ cwd: root, env: gitEnvironment(env, trust(root)), redact: redactWith(undefined) });
    // The two questions on HEAD come last: they alone fail before the first commit.
    const { stdout } = await git.run([
        "rev-parse",
        "--path-format=absolute",
        "--show-toplevel",
        "--git-common-dir",
        "--is-shallow-repository",
        "--show-object-format",
        "--show-prefix",
        "HEAD",
        "--symbolic-full-name",
        "HEAD",
    ]);
    const [toplevel, commonDirectory, isShallow, objectFormat, prefix, head, ref] = stdout.toString().split("\n");
    if (!toplevel || !commonDirectory || !objectFormat || prefix === undefined)
        return null;
    const hasHead = /^[0-9a-f]{40,}$/.test(head ?? "");
    return {
        toplevel,
        prefix,
        commonDirectory,
        isShallow: isShallow === "true",
        objectFormat,
        head: hasHead ? head : null,
        branch: readBranch(hasHead, ref),
    };
}
function readBranch(hasHead, ref) {
    return hasHead && ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
/** A checkout may belong to another user than the step runs as (container jobs); the user has named it, so it is trusted. */
function trust(root) {
    if (!(0,external_node_fs_.existsSync)(root))
        return [];
    let directory = (0,external_node_fs_.realpathSync)(root);
    while (!(0,external_node_fs_.existsSync)(external_node_path_.join(directory, ".git"))) {
        const parent = external_node_path_.dirname(directory);
        if (parent === directory)
            return [];
        directory = parent;
    }
    return [["safe.directory", directory.replaceAll("\\", "/")]];
}

;// CONCATENATED MODULE: ./build/src/git/find-git.js




/** --path-format of rev-parse came with 2.31. */
const OLDEST = [2, 31];
async function findGit(env, cwd) {
    const git = createGit({ cwd, env: gitEnvironment(env, []), redact: redactWith(undefined) });
    const version = await git.text(["--version"]).catch((error) => {
        if (error instanceof errors/* UserError */.y)
            return null;
        throw error;
    });
    if (version === null)
        return { kind: "missing" };
    const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version) ?? [];
    const isOld = Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
    return isOld ? { kind: "old", version: version.replace(/^git version /, "") } : { kind: "usable" };
}
/** Throws a UserError unless the git can be used. */
function requireGit(git) {
    if (git.kind === "missing") {
        throw new errors/* UserError */.y("git was not found on PATH. Install git, or use `transport: api` where the action has it.");
    }
    if (git.kind === "old") {
        throw new errors/* UserError */.y(`git is version ${git.version}, expected ${OLDEST.join(".")} or later. Install a newer git, or use \`transport: api\` where the action has it.`);
    }
}

;// CONCATENATED MODULE: ./build/src/publish/check-branch-name.js

// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
/** Throws a UserError unless git would take the name for a branch (https://git-scm.com/docs/git-check-ref-format). */
function checkBranchName(name) {
    const fault = findFault(name);
    if (fault === null)
        return name;
    throw new errors/* UserError */.y(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
}
function findFault(name) {
    if (name === "")
        return "it is empty";
    if (name === "@" || name === "HEAD")
        return "git gives this name another meaning";
    if (name.startsWith("refs/"))
        return "expected the name alone, without refs/heads/";
    if (name.includes(".."))
        return 'it has ".."';
    if (name.includes("@{"))
        return 'it has "@{"';
    if (FORBIDDEN.test(name))
        return "it has a space, a control character or one of ~ ^ : ? * [ \\";
    if (name.startsWith("/") || name.endsWith("/") || name.includes("//"))
        return "it has an empty part between slashes";
    if (name.endsWith("."))
        return "it ends in a dot";
    if (name.split("/").some((part) => part.startsWith(".")))
        return "a part of it starts with a dot";
    if (name.split("/").some((part) => part.endsWith(".lock")))
        return 'a part of it ends in ".lock"';
    return null;
}

;// CONCATENATED MODULE: ./build/src/publish/choose-target.js


/** Which branch the state is read from, and which one gets the files. */
function chooseTarget(wish, around) {
    if (wish.publish === "commit") {
        const branch = checkBranchName(wish.branch ?? findBranch(around, "Name the branch to publish to as `branch`."));
        return { sourceBranch: branch, targetBranch: branch, history: "append" };
    }
    const remedy = "Run the workflow on a branch (push, schedule or workflow_dispatch), so that there is state to read.";
    const sourceBranch = checkBranchName(findBranch(around, remedy));
    const targetBranch = checkBranchName(wish.branch ?? wish.orphanBranch);
    if (sourceBranch === targetBranch) {
        throw new errors/* UserError */.y(`Branch "${targetBranch}" holds the state, so it cannot be the branch of the derived files alone. Name another \`branch\`, or set \`publish: commit\`.`);
    }
    return { sourceBranch, targetBranch, history: wish.keepHistory ? "orphan-append" : "orphan-replace" };
}
function findBranch({ ref, refName, currentBranch }, remedy) {
    if (ref?.startsWith("refs/heads/"))
        return refName || ref.slice("refs/heads/".length);
    if (ref)
        throw new errors/* UserError */.y(`The workflow runs on "${ref}", expected a branch. ${remedy}`);
    if (currentBranch !== null)
        return currentBranch;
    throw new errors/* UserError */.y(`No branch is checked out and no workflow tells one. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/src/publish/destination.js






/** `orphanBranch`: the branch of `publish: branch` where `branch` is empty. */
async function planDestination(inputs, runtime, orphanBranch) {
    const { GITHUB_REF: ref, GITHUB_REF_NAME: refName } = runtime.env;
    const root = external_node_path_.resolve(runtime.cwd, inputs.root);
    const found = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false });
    if (found?.isFile())
        throw new errors/* UserError */.y(`root: "${inputs.root}" is a file; expected a folder of the repository.`);
    const git = await findGit(runtime.env, runtime.cwd);
    const describe = async (folder) => (git.kind === "usable" ? await describeClone(folder, runtime.env) : null);
    const own = await describe(root);
    if (own === null && !ref && inputs.branch === undefined) {
        requireGit(git);
        const what = found === undefined ? "folder" : "git checkout";
        throw new errors/* UserError */.y(`There is no ${what} at "${inputs.root}", and no workflow that names a branch. Name a folder of a clone as \`root\`.`);
    }
    // A sparse checkout may lack the folder.
    const clone = own ?? (found === undefined ? await describe(runtime.cwd) : null);
    const target = chooseTarget({ publish: inputs.publish, branch: inputs.branch, keepHistory: inputs["keep-history"], orphanBranch }, { ref: ref || undefined, refName: refName || undefined, currentBranch: clone?.branch ?? null });
    const prefix = own?.prefix ?? external_node_path_.posix.join(clone?.prefix ?? "", findPrefix(inputs.root, runtime.cwd));
    return { git, clone, prefix: prefix === "." ? "" : prefix, target };
}
/** Without a checkout the working directory stands for the repository's root. */
function findPrefix(root, cwd) {
    const relative = external_node_path_.relative(cwd, external_node_path_.resolve(cwd, root)).replaceAll(external_node_path_.sep, "/");
    if (relative !== ".." && !relative.startsWith("../"))
        return relative === "" ? "" : `${relative}/`;
    throw new errors/* UserError */.y(`root: "${root}" lies outside of the working directory, and there is no git checkout. Name a folder of the repository.`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/src/git/read-refusal.js
var read_refusal = __nccwpck_require__(2281);
;// CONCATENATED MODULE: ./build/src/git/private-repository.js
/**
 * A bare repository of our own in the runner's temporary folder, which holds what one run fetches and makes. The user's
 * checkout is never written to; its objects are borrowed where that is safe, so that they need not be fetched again.
 */







const NAME = "origin";
const PREFIX = "refs/pipekeeper";
/** From here on asking for whole folders is cheaper. */
const MANY_BLOBS = 500;
const FETCH = [
    "fetch",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--no-show-forced-updates",
    "--no-write-commit-graph",
    "--no-auto-maintenance",
    "--refmap=",
];
async function openPrivateRepository(options) {
    const { env, token, remote, clone } = options;
    const directory = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(), "pipekeeper-")));
    const gitDirectory = external_node_path_.join(directory, "repository.git");
    const redact = redactWith(token);
    const git = createGit({
        cwd: gitDirectory,
        env: { ...gitEnvironment(env, [...PRIVATE, ...addresses(remote), ...remote.settings]), GIT_DIR: gitDirectory },
        redact,
    });
    const lender = await findLender(options);
    const fetched = new Set();
    let objectFormat = clone?.objectFormat ?? "sha1";
    let depth = options.isBlobless || isCutAtHead(clone, lender?.shallow ?? "") ? ["--depth=1"] : [];
    let filter = options.isBlobless ? ["--filter=blob:none"] : [];
    let knowsShallow = true;
    await create();
    async function create() {
        await (0,promises_.rm)(gitDirectory, { recursive: true, force: true });
        const init = ["init", "--quiet", "--bare", "--template=", `--object-format=${objectFormat}`, gitDirectory];
        await git.text(init, { cwd: directory });
        if (lender !== null && objectFormat === clone?.objectFormat)
            await borrow(gitDirectory, lender);
    }
    /** Asks less of a server that cannot give what was asked; false if there is nothing less to ask. */
    async function adapt(said) {
        const [, format] = /mismatched algorithms: client \w+; server (sha\d+)/.exec(said) ?? [];
        if (format !== undefined && format !== objectFormat) {
            objectFormat = format;
            await create();
            return true;
        }
        // With a filter git would never end: such a server makes it fetch what is missing, again and again.
        if (/dumb http transport/i.test(said) && filter.length > 0) {
            depth = [];
            filter = [];
            await create();
            return true;
        }
        if (/shallow/i.test(said) && depth.length > 0) {
            knowsShallow = false;
            depth = [];
            return true;
        }
        if (/not our ref|unadvertised object|filter/i.test(said) && filter.length > 0) {
            filter = [];
            fetched.clear();
            await create();
            return true;
        }
        return false;
    }
    async function fetch(branches) {
        const present = new Set(branches);
        for (;;) {
            const specs = [...present].map((branch) => `+refs/heads/${branch}:${refOf(branches, branch)}`);
            const { code, stderr } = await git.run([...FETCH, ...depth, ...filter, "--end-of-options", NAME, ...specs]);
            if (code === 0) {
                if (/filtering not recognized/.test(stderr))
                    filter = [];
                // From here on the history between two tips is wanted: it says whether a lost push has landed after all.
                depth = [];
                const refs = [...present].map((branch) => refOf(branches, branch));
                const ids = (await git.text(["rev-parse", ...refs])).split("\n");
                const at = new Map([...present].map((branch, index) => [branch, ids[index]]));
                return { kind: "tips", commits: branches.map((branch) => at.get(branch) ?? null) };
            }
            const missing = branches.find((branch) => isMissing(stderr, branch) && present.has(branch));
            if (missing !== undefined && present.size > 1)
                present.delete(missing);
            else if (!(await adapt(stderr)))
                return (0,read_refusal/* readRefusal */.n)(stderr);
        }
    }
    return {
        git,
        directory,
        gitDirectory,
        fetchBranches: fetch,
        async fetchCommit(commit) {
            for (;;) {
                const { code, stderr } = await git.run([...FETCH, ...depth, ...filter, "--end-of-options", NAME, commit]);
                if (code === 0)
                    return null;
                if (!(await adapt(stderr)))
                    return (0,read_refusal/* readRefusal */.n)(stderr);
            }
        },
        async fetchBlobs(ids, roots) {
            if (filter.length === 0)
                return null;
            const unknown = ids.filter((id) => !fetched.has(id));
            const lent = lender === null ? new Set() : await listPresent(lender.git, unknown);
            const missing = unknown.filter((id) => !lent.has(id));
            if (missing.length > 0) {
                const isMany = missing.length > MANY_BLOBS && knowsShallow;
                const wanted = isMany ? roots : missing;
                // Without a depth git would find the trees here, take their blobs for granted and ask for nothing.
                const whole = isMany ? ["--no-filter", "--depth=1"] : ["--no-filter"];
                const args = ["-c", "fetch.negotiationAlgorithm=noop", ...FETCH, ...whole, "--stdin", NAME];
                const { code, stderr } = await git.run(args, { input: wanted.map((id) => `${id}\n`).join("") });
                if (code !== 0)
                    return (await adapt(stderr)) ? "again" : (0,read_refusal/* readRefusal */.n)(stderr);
            }
            for (const id of unknown)
                fetched.add(id);
            return null;
        },
        async remove() {
            await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
/** Nothing in it has to outlive the run. */
const PRIVATE = [
    ["core.fsync", "none"],
    ["transfer.unpackLimit", "1"],
    ["core.looseCompression", "1"],
];
function addresses({ fetchUrl, pushUrls }) {
    const pushed = pushUrls.map((url) => [`remote.${NAME}.pushurl`, url]);
    return [[`remote.${NAME}.url`, fetchUrl], ...pushed];
}
function refOf(branches, branch) {
    return `${PREFIX}/${branches.indexOf(branch)}`;
}
function isMissing(stderr, branch) {
    return stderr.split("\n").some((line) => line.endsWith(`couldn't find remote ref refs/heads/${branch}`));
}
/** A partial clone lends nothing: git would fetch what it lacks one by one. */
async function findLender({ clone, trusted, env }) {
    if (clone === null || /[\n"]/.test(clone.commonDirectory))
        return null;
    const git = createGit({
        cwd: clone.toplevel,
        env: gitEnvironment(env, trusted),
        redact: redactWith(undefined),
    });
    const partial = await git.run([
        "config",
        "--get-regexp",
        String.raw `^(extensions\.partialclone|remote\..*\.promisor)$`,
    ]);
    if (partial.code === 0)
        return null;
    const shallow = clone.isShallow ? await (0,promises_.readFile)(external_node_path_.join(clone.commonDirectory, "shallow"), "utf8") : "";
    return { objects: external_node_path_.join(clone.commonDirectory, "objects"), shallow, git };
}
async function borrow(gitDirectory, { objects, shallow, git }) {
    await (0,promises_.mkdir)(external_node_path_.join(gitDirectory, "objects", "info"), { recursive: true });
    await (0,promises_.appendFile)(external_node_path_.join(gitDirectory, "objects", "info", "alternates"), `${objects}\n`);
    if (shallow !== "")
        await (0,promises_.writeFile)(external_node_path_.join(gitDirectory, "shallow"), shallow);
    // Tags and branches as the user's commands know them, and as the server is told what is there already.
    const { stdout } = await git.run([
        "for-each-ref",
        "--format=%(objectname) %(refname)",
        "refs/heads",
        "refs/remotes",
        "refs/tags",
    ]);
    await (0,promises_.writeFile)(external_node_path_.join(gitDirectory, "packed-refs"), `# pack-refs with:\n${stdout}`);
}
/** True for a clone of depth 1. A deeper one, or a whole one, has history that a fetch of depth 1 would hide. */
function isCutAtHead(clone, shallow) {
    if (clone === null)
        return true;
    return clone.isShallow && (clone.head === null || shallow.includes(clone.head));
}
async function listPresent(git, ids) {
    if (ids.length === 0)
        return new Set();
    const { stdout } = await git.run(["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
        input: ids.map((id) => `${id}\n`).join(""),
    });
    const lines = stdout.toString("latin1").split("\n");
    return new Set(lines.filter((line) => line.endsWith(" blob")).map((line) => line.slice(0, line.indexOf(" "))));
}

;// CONCATENATED MODULE: ./build/src/git/remote.js





const remote_CONNECTION = String.raw `^(http\.(.*\.)?(proxy|proxyauthmethod|sslbackend|sslcainfo|sslcapath|sslcert|sslkey|sslverify|schannelusesslcainfo)|core\.sshcommand|ssh\.variant)$`;
const ACCESS = String.raw `^(credential\..*|http\.(.*\.)?extraheader|url\..*\.(insteadof|pushinsteadof))$`;
const REWRITES = /^url\..*insteadof$/i;
/** Finds the remote's addresses and everything that is needed to reach them; asks the remote nothing yet. */
async function resolveRemote(choice) {
    const { name, clone, directory, trusted, token, env } = choice;
    checkName(name);
    const address = clone === null && !isAddress(name) ? serverAddress(name, env) : name;
    const settings = await readUserSettings(choice);
    const git = createGit({
        cwd: directory,
        env: gitEnvironment(env, [...trusted, ...settings]),
        redact: redactWith(token),
    });
    const urls = await readUrls(git, address);
    const absolute = (url) => (isRelative(url) ? external_node_path_.resolve(clone?.toplevel ?? directory, url) : url);
    const fetchUrl = absolute(urls.fetch);
    const pushUrls = urls.push.map(absolute);
    // The addresses are rewritten by now; a second time they might be changed once more.
    const rest = settings.filter(([key]) => !REWRITES.test(key));
    return { fetchUrl, pushUrls, settings: [...rest, ...authorize([fetchUrl, ...pushUrls], token)] };
}
/** Settings that send the token to these http(s) addresses, and nowhere else; none for other addresses. */
function authorize(urls, token) {
    if (!token)
        return [];
    const webUrls = [...new Set(urls)].filter((url) => /^https?:\/\//i.test(url));
    if (webUrls.length === 0)
        return [];
    const headers = webUrls.flatMap((url) => {
        // The whole address as key: it outranks a header that is stored for the host, and replaces it.
        const scope = `http.${scopeOf(url)}`;
        const key = `${scope}.extraheader`;
        return [
            // Git would send the header to wherever the first answer points.
            [`${scope}.followRedirects`, "false"],
            [key, ""],
            [key, `AUTHORIZATION: basic ${basicCredential(token)}`],
        ];
    });
    return [["credential.helper", ""], ...headers];
}
function checkName(name) {
    if (name === "" || name.startsWith("-")) {
        throw new errors/* UserError */.y(`Remote "${name}" is not usable. Expected the name of a git remote, such as origin, or a URL.`);
    }
    if (hasPassword(name)) {
        throw new errors/* UserError */.y("The input remote holds a password, which every process of the machine could read. Leave it out and pass it as `token`.");
    }
}
/** Without a checkout, the repository that the workflow runs for. */
function serverAddress(name, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
    if (server && repository)
        return `${server.replace(/\/+$/, "")}/${repository}`;
    throw new errors/* UserError */.y(`There is no git checkout that has a remote "${name}", and no workflow that names a repository. Run this in a clone, or give a URL as \`remote\`.`);
}
/** Addresses that git would fetch from and push to, rewritten as the user's settings say. */
async function readUrls(git, remote) {
    const [fetched, pushed] = await Promise.all([
        git.run(["ls-remote", "--get-url", "--", remote]),
        git.run(["remote", "get-url", "--push", "--all", "--", remote]),
    ]);
    if (pushed.code !== 0 && !isAddress(remote)) {
        const known = (await git.run(["remote"])).stdout.toString().split("\n").filter(Boolean);
        throw new errors/* UserError */.y(`Remote "${remote}" does not exist. Expected ${known.length > 0 ? `one of ${known.join(", ")}` : "a git remote of the checkout"}, or a URL.`);
    }
    const fetch = fetched.stdout.toString().trimEnd();
    const push = pushed.code === 0 ? pushed.stdout.toString().split("\n").filter(Boolean) : [fetch];
    return { fetch, push };
}
/**
 * The settings without which a remote cannot be reached: proxies, certificates and ssh always; credential helpers, stored
 * headers and rewritten addresses where no token was given (a laptop).
 */
async function readUserSettings({ directory, trusted, token, env }) {
    const git = createGit({ cwd: directory, env: userEnvironment(env, trusted), redact: redactWith(undefined) });
    const pattern = token ? remote_CONNECTION : `${remote_CONNECTION}|${ACCESS}`;
    const { stdout } = await git.run(["config", "--null", "--get-regexp", pattern]);
    const entries = stdout.toString().split("\0").filter(Boolean);
    return entries.map((entry) => {
        const end = entry.indexOf("\n");
        // A key alone means true.
        return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}
function scopeOf(text) {
    const url = parseUrl(text);
    if (url === null)
        throw new errors/* UserError */.y(`The address of the remote is not a valid URL. Correct it with git remote set-url.`);
    const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (url.protocol === "http:" && !isLoopback) {
        throw new errors/* UserError */.y(`The remote "http://${url.host}" is not encrypted, so the token was not sent. Use https, or leave \`token\` empty.`);
    }
    url.password = "";
    return url.href;
}
/** A path or URL, as opposed to the name of a remote. */
function isAddress(remote) {
    return /[/:\\]/.test(remote) || remote === "." || remote === "..";
}
/** A path that is not absolute; `host:path` is an address of ssh. */
function isRelative(url) {
    return !external_node_path_.isAbsolute(url) && !/^[^/]*:/.test(url);
}
function hasPassword(remote) {
    const url = parseUrl(remote);
    return url !== null && (url.password !== "" || /^(?:gh[a-z]_|github_pat_)/.test(url.username));
}
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : null;
}

// EXTERNAL MODULE: ./build/src/files/file-source.js
var file_source = __nccwpck_require__(8677);
// EXTERNAL MODULE: ./build/src/formats/blob-id.js
var blob_id = __nccwpck_require__(793);
;// CONCATENATED MODULE: ./build/src/git/blobs.js
/** Content of each blob, in the order asked; null for one of more than `maxBytes`. Valid until the next is asked for. */
async function* streamBlobs(git, ids, maxBytes) {
    if (ids.length === 0)
        return;
    const bytes = new ByteReader(git.stream(["cat-file", "--batch", "--buffer"], { input: ids.map((id) => `${id}\n`).join("") }));
    try {
        for (const id of ids) {
            const header = await bytes.readLine();
            const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(header) ?? [];
            if (size === undefined)
                throw new Error(`git cat-file: expected blob ${id}, got "${header.slice(0, 200)}"`);
            if (Number(size) > maxBytes) {
                await bytes.skip(Number(size) + 1);
                yield null;
            }
            else {
                const content = await bytes.read(Number(size) + 1);
                yield content.subarray(0, -1);
            }
        }
        await bytes.end();
    }
    finally {
        await bytes.close();
    }
}
/** Takes a stream of chunks apart by lengths and lines. */
class ByteReader {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async readLine() {
        for (;;) {
            const end = this.#rest.indexOf(10);
            if (end >= 0)
                return (await this.read(end + 1)).toString("latin1", 0, end);
            await this.#more();
        }
    }
    async read(length) {
        if (this.#rest.length < length)
            await this.#collect(length);
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length);
        return taken;
    }
    async skip(length) {
        let left = length;
        while (left > this.#rest.length) {
            left -= this.#rest.length;
            this.#rest = Buffer.alloc(0);
            await this.#more();
        }
        await this.read(left);
    }
    /** Lets the process end, and hears of its failure. */
    async end() {
        await this.#chunks.next();
    }
    /** Stops the process, where it has not ended. */
    async close() {
        await this.#chunks.return?.();
    }
    async #collect(length) {
        const parts = [this.#rest];
        let have = this.#rest.length;
        while (have < length) {
            const chunk = await this.#next();
            parts.push(chunk);
            have += chunk.length;
        }
        this.#rest = Buffer.concat(parts);
    }
    async #more() {
        const chunk = await this.#next();
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    }
    async #next() {
        const { done, value } = await this.#chunks.next();
        if (done)
            throw new Error("git cat-file answered less than it was asked");
        return value;
    }
}

;// CONCATENATED MODULE: ./build/src/git/tree.js
/** Everything at and below the paths, folders included; the whole tree for `null` or where a path is its root. */
async function listTree(git, commit, paths) {
    const isWhole = paths === null || paths.some((path) => path === "" || path === ".");
    return run(git, ["-r", "-t", commit, ...(isWhole ? [] : ["--", ...new Set(paths)])]);
}
/** What stands at each of the paths; nothing for a folder with one of the other paths below it. */
async function listEntries(git, commit, paths) {
    return paths.length === 0 ? [] : run(git, [commit, "--", ...new Set(paths)]);
}
/** What stands right in a folder; empty for the root. */
async function listFolder(git, commit, folder) {
    return run(git, [commit, ...(folder === "" ? [] : ["--", `${folder}/`])]);
}
async function run(git, args) {
    const { code, stdout, stderr } = await git.run(["ls-tree", "-z", "--full-tree", ...args]);
    if (code !== 0)
        throw new Error(`git ls-tree failed with exit code ${code}: ${stderr.trim()}`);
    return parseTree(stdout);
}
/** Lines of `git ls-tree -z`: `<mode> <type> <id>\t<path>\0`. A name that is not UTF-8 gets U+FFFD. */
function parseTree(listing) {
    const entries = [];
    for (let at = 0; at < listing.length;) {
        const tab = listing.indexOf(9, at);
        const end = listing.indexOf(0, tab);
        const [mode = "", , id = ""] = listing.toString("latin1", at, tab).split(" ");
        entries.push({ path: listing.toString("utf8", tab + 1, end), mode, id });
        at = end + 1;
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/src/git/worktree.js
/** A working tree of the private repository, for commands that want files on disk. */





function createWorktree({ git, directory }) {
    const folder = external_node_path_.join(directory, "worktree");
    const pristineIndex = external_node_path_.join(directory, "pristine-index");
    let admin = null;
    let laidOut = null;
    /** What was found touched since; null if nobody has looked. */
    let touched = null;
    /** Options for a command in the worktree; the index as it was when the commit was laid out, whatever a command did to it. */
    function inside(env = {}) {
        return { cwd: folder, env: { GIT_DIR: admin ?? "", GIT_WORK_TREE: folder, ...env } };
    }
    async function create(commit) {
        await git.text(["worktree", "add", "--quiet", "--detach", "--no-checkout", folder, commit]);
        const link = await (0,promises_.readFile)(external_node_path_.join(folder, ".git"), "utf8");
        admin = link.replace(/^gitdir: /, "").trimEnd();
    }
    return {
        folder,
        async moveTo(commit) {
            const isNew = admin === null;
            if (isNew)
                await create(commit);
            for (const file of touched ?? [])
                await removeInside(folder, file);
            // Detached, so that a branch which a command may have switched to is not moved along.
            const moved = await git.run(["checkout", "--quiet", "--force", "--detach", commit, "--"], inside());
            if (moved.code !== 0 && /promisor remote/.test(moved.stderr))
                return (0,read_refusal/* readRefusal */.n)(moved.stderr);
            if (moved.code !== 0)
                throw notLaidOut(commit, moved.stderr);
            if (!isNew && touched === null)
                await git.text(["clean", "-ffdq"], inside());
            touched = null;
            laidOut = commit;
            await (0,promises_.copyFile)(external_node_path_.join(admin, "index"), pristineIndex);
            return null;
        },
        async listCandidates(published) {
            const isLaidOut = published !== null && published === laidOut;
            const kinds = isLaidOut ? ["--modified", "--deleted"] : ["--cached"];
            const options = inside({ GIT_INDEX_FILE: pristineIndex });
            const [here, there] = await Promise.all([
                git.text(["ls-files", "-z", ...kinds, "--others", "--exclude-standard"], options),
                isLaidOut || published === null ? [] : listTree(git, published, null),
            ]);
            const onDisk = splitNames(here);
            if (isLaidOut)
                touched = onDisk;
            const others = there.filter(({ mode }) => mode !== "040000").map((entry) => entry.path);
            // A name that ends in a slash is another repository inside the worktree.
            return [...new Set([...onDisk, ...others])].filter((file) => !file.endsWith("/")).sort();
        },
        async listFiles() {
            const options = inside({ GIT_INDEX_FILE: pristineIndex });
            const [kept, ignored] = await Promise.all([
                git.text(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], options),
                git.text(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"], options),
            ]);
            return { kept: splitNames(kept), ignored: splitNames(ignored) };
        },
    };
}
/** What git has no way around: a full disk, a filter such as git-lfs that is not there, a name the system does not take. */
function notLaidOut(commit, stderr) {
    const said = stderr.trim().replaceAll("\n", "; ");
    return new errors/* UserError */.y(`The files of commit ${commit.slice(0, 10)} could not be laid out; git says: ${said}. Nothing was published. The runner needs room on its disk, and every filter that .gitattributes names (git-lfs, say) installed or not configured.`);
}
/** Removes a file, or a folder named with a `/`; never through a symbolic link. */
async function removeInside(folder, file) {
    const place = external_node_path_.join(folder, file);
    const parent = await (0,promises_.realpath)(external_node_path_.dirname(place)).catch(() => null);
    if (parent === external_node_path_.dirname(place))
        await (0,promises_.rm)(place, { force: true, recursive: file.endsWith("/") });
}
function splitNames(list) {
    return list.split("\0").filter((name) => name !== "");
}

// EXTERNAL MODULE: ./build/src/publish/tree-source.js + 1 modules
var tree_source = __nccwpck_require__(5022);
;// CONCATENATED MODULE: ./build/src/publish/git-reader.js
/** Reads tips with git, as objects: nothing is laid out but what a command of the user's wants on disk. */








function openGitReader({ repository, target, scope }) {
    const { git } = repository;
    const worktree = scope === null ? createWorktree(repository) : null;
    const folder = external_node_path_.join(repository.directory, "derived");
    const isOneBranch = target.sourceBranch === target.targetBranch;
    const branches = isOneBranch ? [target.sourceBranch] : [target.sourceBranch, target.targetBranch];
    async function readTip() {
        const fetched = await repository.fetchBranches(branches);
        if (fetched.kind !== "tips")
            return fetched;
        const [source = null, other = null] = fetched.commits;
        if (source === null)
            return refuseMissing(target.sourceBranch);
        const published = isOneBranch ? source : other;
        if (worktree !== null)
            return readWorktree(source, published);
        const wanted = scope;
        const [state, there] = await listBoth(source, published, wanted);
        const refusal = await fetchWanted(source, wanted, state, there);
        if (refusal === "again")
            return readTip();
        if (refusal !== null)
            return refusal;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        return {
            kind: "tip",
            source,
            target: published,
            state: (0,tree_source/* openTreeSource */.y)(objectsOf(source, wanted.state, state), wanted.prefix),
            published: openPublished(there),
            folder,
            worktree: null,
        };
    }
    async function readWorktree(source, published) {
        const tree = worktree;
        const refusal = await tree.moveTo(source);
        if (refusal !== null)
            return refusal;
        const there = published === null ? [] : await listTree(git, published, null);
        const state = (0,tree_source/* openTreeSource */.y)(objectsOf(source, [], []), "");
        return {
            kind: "tip",
            source,
            target: published,
            state,
            published: openPublished(there),
            folder: tree.folder,
            worktree: tree,
        };
    }
    async function listBoth(source, published, { state, published: files }) {
        if (published === source) {
            const all = await listTree(git, source, [...state, ...files]);
            return [all, all];
        }
        return Promise.all([listTree(git, source, state), published === null ? [] : listTree(git, published, files)]);
    }
    /** Everything that will be read, in one request. */
    async function fetchWanted(source, wanted, state, there) {
        const stateFiles = state.filter((entry) => isFile(entry) && isBelow(entry.path, wanted.state));
        const compared = there.filter((entry) => isFile(entry) && wanted.compared.includes(entry.path));
        const isWhole = wanted.state.some((path) => path === "" || path === ".");
        const roots = isWhole ? [await git.text(["rev-parse", `${source}^{tree}`])] : idsAt(state, wanted.state);
        const ids = [...stateFiles, ...compared].map(({ id }) => id);
        return repository.fetchBlobs([...new Set(ids)], [...roots, ...compared.map(({ id }) => id)]);
    }
    function objectsOf(commit, paths, entries) {
        return {
            commit,
            scope: paths,
            entries,
            find: async (file) => (await listEntries(git, commit, [file])).find((entry) => entry.path === file) ?? null,
            listFolder: (folder) => listFolder(git, commit, folder),
            readBlobs: (ids) => streamBlobs(git, ids, file_source/* MAX_FILE_BYTES */.gZ),
        };
    }
    function openPublished(entries) {
        const ids = new Map(entries.filter(isRegular).map(({ path, id }) => [path, id]));
        return {
            async read(file) {
                const id = ids.get(file);
                if (id === undefined)
                    return null;
                for await (const bytes of streamBlobs(git, [id], Number.MAX_SAFE_INTEGER))
                    return bytes;
                return null;
            },
            async holds(file, bytes) {
                const id = ids.get(file);
                return id !== undefined && id === (0,blob_id/* hashBlob */.Q)(bytes, id);
            },
        };
    }
    async function contains(tip, commit) {
        if (tip.target === null)
            return false;
        return (await git.run(["merge-base", "--is-ancestor", commit, tip.target])).code === 0;
    }
    return { readTip, contains, close: () => repository.remove() };
}
function refuseMissing(branch) {
    return {
        kind: "refused",
        rule: "no-branch",
        said: [`fatal: couldn't find remote ref refs/heads/${branch}`],
        reasons: [],
    };
}
function idsAt(entries, paths) {
    return entries.filter(({ path }) => paths.includes(path)).map(({ id }) => id);
}
function isFile({ mode }) {
    return mode !== "040000" && mode !== "160000";
}
function isRegular({ mode }) {
    return mode.startsWith("100");
}
function isBelow(file, paths) {
    return paths.some((path) => path === "" || path === "." || file === path || file.startsWith(`${path}/`));
}

// EXTERNAL MODULE: ./build/src/git/plan-changes.js + 1 modules
var plan_changes = __nccwpck_require__(7833);
;// CONCATENATED MODULE: ./build/src/git/private-index.js
/** Makes trees and commits from files, byte for byte, in an index of our own. */




/** As many paths as fit on a command line beyond doubt. */
const MAX_ASKED = 500;
/** Id of the base's tree with the files in it; null if the base already has them so. No ignore rules, nothing beside the paths. */
async function stageTree({ git, index, folder, paths, base }) {
    const files = await (0,plan_changes/* inspectFiles */.IK)(folder, paths);
    const env = { GIT_INDEX_FILE: index };
    const [ids, known] = await Promise.all([
        hashFiles(git, folder, files),
        base === null ? new Map() : readKnown(git, base, files),
        git.text(["read-tree", base ?? "--empty"], { env }),
    ]);
    const changes = (0,plan_changes/* planChanges */.XA)(files, ids, known);
    if (changes.length === 0)
        return null;
    await git.text(["update-index", "-z", "--index-info"], { env, input: changes.map(toIndexLine).join("") });
    // A blobless repository lacks the neighbours' blobs, which this tree does not need.
    return git.text(["write-tree", "--missing-ok"], { env });
}
/** Commits the tree; returns the commit's id. */
async function commitTree(git, tree, commit) {
    const parents = commit.parents.flatMap((parent) => ["-p", parent]);
    const { name, email } = commit.author;
    const time = `@${Math.floor(commit.date.getTime() / 1000)} +0000`;
    const env = {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: time,
    };
    return git.text(["commit-tree", tree, ...parents, "-F", "-"], { input: commit.message, env });
}
/** Writes the blobs. */
async function hashFiles(git, folder, all) {
    const ids = new Map();
    const files = all.filter((file) => file.mode !== null);
    const isPlain = (file) => file.mode !== "120000" && !/[\n\r]/.test(file.path);
    const plain = files.filter(isPlain);
    const write = ["hash-object", "-w", "--no-filters"];
    if (plain.length > 0) {
        // "./" in front: a name that starts with a quote would be read as a quoted one.
        const input = plain.map((file) => `./${file.path}\n`).join("");
        const lines = (await git.text([...write, "--stdin-paths"], { cwd: folder, input })).split("\n");
        for (const [index, file] of plain.entries())
            ids.set(file.path, lines[index]);
    }
    for (const file of files.filter((other) => !isPlain(other))) {
        const id = file.mode === "120000"
            ? git.text([...write, "--stdin"], { input: await (0,promises_.readlink)(external_node_path_.join(folder, file.path)) })
            : git.text([...write, "--", file.path], { cwd: folder });
        ids.set(file.path, await id);
    }
    return ids;
}
/** What the base has at the paths, at the folders above them, and in a folder that a file is to replace. */
async function readKnown(git, base, files) {
    const above = new Set(files.flatMap(({ path }) => (0,plan_changes/* foldersAbove */.Zv)(path)));
    const asked = new Set([...above, ...files.map(({ path }) => path)]);
    const replaced = files.filter(({ path, mode }) => mode !== null && above.has(path)).map(({ path }) => path);
    const [entries, inside] = await Promise.all([
        asked.size > MAX_ASKED ? listTree(git, base, null) : listEntries(git, base, [...asked]),
        replaced.length === 0 ? [] : listTree(git, base, replaced),
    ]);
    return new Map([...entries, ...inside].map(({ path, mode, id }) => [path, { mode, id }]));
}
/** A line for `update-index --index-info -z`. */
function toIndexLine({ path, mode, id }) {
    return mode === null ? `0 ${"0".repeat(id.length)}\t${path}\0` : `${mode} ${id}\t${path}\0`;
}

;// CONCATENATED MODULE: ./build/src/git/push.js

/** Pushes one commit to one branch, and only if the branch is still where it is expected. */
async function push(git, { commit, branch, expected }) {
    const ref = `refs/heads/${branch}`;
    const { code, stdout, stderr } = await git.run([
        "push",
        "--porcelain",
        "--no-verify",
        "--no-recurse-submodules",
        `--force-with-lease=${ref}:${expected ?? ""}`,
        "--end-of-options",
        "origin",
        `${commit}:${ref}`,
    ]);
    return code === 0 ? { kind: "pushed" } : (0,read_refusal/* readRefusal */.n)(git.redact(`${stderr.trimEnd()}\n${stdout}`));
}

// EXTERNAL MODULE: ./build/src/publish/transport.js
var transport = __nccwpck_require__(2284);
;// CONCATENATED MODULE: ./build/src/publish/git-writer.js
/** Commits with git in the private repository, and pushes. */




function openGitWriter(repository, target) {
    const { git } = repository;
    return {
        async commit({ paths, ...change }, tip) {
            const { parents, base } = (0,transport/* parentage */.M)(target, tip);
            const index = external_node_path_.join(repository.directory, "index");
            const tree = await stageTree({ git, index, folder: tip.folder, paths, base });
            if (tree === null)
                return { kind: "unchanged" };
            return { kind: "committed", commit: await commitTree(git, tree, { ...change, parents }) };
        },
        push: (commit, tip) => push(git, { commit, branch: target.targetBranch, expected: tip.target }),
    };
}

;// CONCATENATED MODULE: ./build/src/publish/plan-message.js
/** Whole commit message with the trailers Pipekeeper-Run and Pipekeeper-Base. */
function planMessage({ subject, runUrl, base }) {
    const trailers = [...(runUrl === null ? [] : [`Pipekeeper-Run: ${runUrl}`]), `Pipekeeper-Base: ${base}`];
    return `${subject.trim().replace(/\r\n?/g, "\n")}\n\n${trailers.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/src/publish/explain-refusal.js
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

;// CONCATENATED MODULE: ./build/src/publish/plan-delay.js
/** Delay after the nth failed attempt (from 1), spread evenly over [half, whole] so that losers do not return together. */
function planDelay(attempt, retry, random) {
    const whole = Math.min(retry.capMs, retry.baseMs * 2 ** Math.min(attempt - 1, 40));
    return Math.round(whole / 2 + (random() * whole) / 2);
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js


/**
 * Derives from the tip, commits, pushes; if the push loses, takes the new tip and derives again. Never rebases: a derived
 * file carried over to another base contradicts the state beside it. Does not close the reader.
 */
async function publish(job, clock) {
    const { reader, writer, retry, branch } = job;
    const startedMs = clock.elapsedMs();
    let derived = null;
    /** Commit whose push was not answered with a yes; it may have landed all the same. */
    let pending = null;
    async function attempt() {
        const tip = await reader.readTip();
        if (tip.kind !== "tip")
            return { kind: "stopped", refusal: tip };
        if (pending !== null && (await reader.contains(tip, pending)))
            return { kind: "published", commit: pending };
        pending = null;
        derived = await job.derive(tip);
        const { paths } = derived;
        if (paths.length === 0)
            return { kind: "unchanged" };
        if (job.isDryRun)
            return { kind: "dry-run" };
        const change = { paths, message: job.message(tip.source), author: job.author, date: clock.now() };
        const made = await writer.commit(change, tip);
        if (made.kind === "unchanged")
            return made;
        if (made.kind !== "committed")
            return { kind: "stopped", refusal: made };
        const pushed = await writer.push(made.commit, tip);
        if (pushed.kind === "pushed")
            return { kind: "published", commit: made.commit };
        pending = made.commit;
        return { kind: "stopped", refusal: pushed };
    }
    /** One last look before failing, so that "nothing was published" is true. Clears `pending` if it is known not to be there. */
    async function hasLanded() {
        if (pending === null)
            return false;
        const tip = await reader.readTip();
        if (tip.kind !== "tip")
            return false;
        if (await reader.contains(tip, pending))
            return true;
        pending = null;
        return false;
    }
    function report(attempts) {
        const durationMs = Math.round(clock.elapsedMs() - startedMs);
        const { paths = [], report = null } = derived ?? {};
        return { branch, attempts, paths, report, durationMs, insteadOf: null };
    }
    for (let attempts = 1;; attempts++) {
        const result = await attempt();
        if (result.kind !== "stopped") {
            clock.log(`Attempt ${attempts}: ${result.kind === "published" ? `published ${result.commit}` : result.kind}.`);
            return { ...result, ...report(attempts) };
        }
        const { refusal } = result;
        const delayMs = planDelay(attempts, retry, clock.random);
        const elapsedMs = clock.elapsedMs() - startedMs;
        const hasTime = refusal.kind === "raced" && elapsedMs + delayMs <= retry.deadlineMs;
        if (refusal.kind === "refused" || (attempts >= retry.maxAttempts && !hasTime)) {
            clock.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; giving up.`);
            if (refusal.kind !== "refused" && (await hasLanded())) {
                clock.log(`The branch has commit ${pending}: only the answer was lost.`);
                return { kind: "published", commit: pending ?? "", ...report(attempts) };
            }
            const isUnsure = pending !== null && refusal.kind !== "refused";
            const message = composeFailure(attempts, refusal, branch, isUnsure);
            return { kind: "failed", refusal, message, ...report(attempts) };
        }
        clock.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; next in ${delayMs} ms.`);
        await clock.sleep(delayMs);
    }
}
function describe(refusal) {
    if (refusal.kind === "refused")
        return `refused by ${explainRefusal(refusal).rule}`;
    if (refusal.kind === "raced")
        return "raced, the branch has moved";
    return `${refusal.kind === "unknown" ? "failed" : "server not reached"} (${lastLine(refusal)})`;
}
function composeFailure(attempts, refusal, branch, isUnsure) {
    const tried = `${attempts} attempt${attempts === 1 ? "" : "s"}`;
    const head = isUnsure
        ? `Publishing to branch "${branch}" could not be confirmed after ${tried}: the last push was not answered and the branch could not be read again.`
        : `Nothing was published to branch "${branch}" after ${tried}.`;
    if (refusal.kind === "refused") {
        const { rule, remedies } = explainRefusal(refusal);
        return `${head} It was refused by ${rule}. ${remedies.join(" ")}`;
    }
    if (refusal.kind === "raced") {
        return `${head} Each time another writer was faster; the last answer was: ${withoutStop(lastLine(refusal))}. Raise \`max-attempts\` (30 with a \`retry-base-ms\` of 250 suits many writers), or set \`retry-deadline-ms\`.`;
    }
    const answer = refusal.kind === "unknown" ? refusal.said.join("\n") : lastLine(refusal);
    return `${head} The last answer was: ${withoutStop(answer) || "none"}. Check that the remote can be reached and run the job again.`;
}
function withoutStop(text) {
    return text.replace(/\.$/, "");
}
function lastLine({ said }) {
    // What `git push --porcelain` puts in front of the reason: a flag and both refs.
    return (said.at(-1)?.trim() ?? "").replace(/^!\t\S+\t/, "");
}

;// CONCATENATED MODULE: ./build/src/publish/publish-files.js








/** Publishes derived files as the publishing inputs say; the one way that actions write to a branch. */
async function publishFiles(files, runtime) {
    const { inputs, destination, derive } = files;
    const { reader, writer } = await openTransport(files, runtime);
    try {
        return await publish({
            reader,
            writer,
            derive,
            branch: destination.target.targetBranch,
            message: (base) => planMessage({ subject: inputs["commit-message"], runUrl: runUrl(runtime.env), base }),
            author: { name: inputs["author-name"], email: inputs["author-email"] },
            retry: {
                maxAttempts: inputs["max-attempts"],
                baseMs: inputs["retry-base-ms"],
                capMs: inputs["retry-cap-ms"],
                deadlineMs: inputs["retry-deadline-ms"],
            },
            isDryRun: inputs["dry-run"],
        }, runtime);
    }
    finally {
        await reader.close();
    }
}
/** Git reads wherever it is there; the API writes where the inputs say so, or where there is no git. */
async function openTransport({ inputs, destination, scope, transport }, runtime) {
    const { target, git } = destination;
    const isApi = transport === "api" || (transport === "auto" && git.kind !== "usable");
    if (!isApi || scope === null)
        requireGit(git);
    const open = async () => {
        const repository = await openRepository(inputs, destination, { isBlobless: scope !== null, runtime });
        return { repository, reader: openGitReader({ repository, target, scope }) };
    };
    if (!isApi) {
        const { repository, reader } = await open();
        return { reader, writer: openGitWriter(repository, target) };
    }
    // Loaded only where they are used: octokit costs start-up.
    const { connectRepository } = await __nccwpck_require__.e(/* import() */ 648).then(__nccwpck_require__.bind(__nccwpck_require__, 1648));
    const { openApiWriter } = await __nccwpck_require__.e(/* import() */ 913).then(__nccwpck_require__.bind(__nccwpck_require__, 8294));
    const repository = await connectRepository(runtime, { token: inputs.token });
    const { openTrees } = await __nccwpck_require__.e(/* import() */ 124).then(__nccwpck_require__.bind(__nccwpck_require__, 7124));
    const trees = openTrees(repository);
    const writer = openApiWriter(repository, target, trees);
    if (git.kind === "usable" || scope === null)
        return { reader: (await open()).reader, writer };
    const { openApiReader } = await __nccwpck_require__.e(/* import() */ 157).then(__nccwpck_require__.bind(__nccwpck_require__, 3157));
    const { RUNNER_TEMP, TMPDIR, TEMP } = runtime.env;
    const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
    const { log } = runtime;
    return { reader: await openApiReader({ repository, trees, target, scope, temporaryRoot, log }), writer };
}
async function openRepository(inputs, { clone }, { isBlobless, runtime }) {
    const { env } = runtime;
    const trusted = clone === null ? [] : trust(clone.toplevel);
    const directory = clone?.toplevel ?? runtime.cwd;
    const remote = await resolveRemote({ name: inputs.remote, clone, directory, trusted, token: inputs.token, env });
    return openPrivateRepository({
        remote,
        clone,
        trusted,
        token: inputs.token,
        env,
        isBlobless,
    });
}
/** Page of the workflow run; null outside of one. */
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/files/is-folder.js

/** True if a folder stands there, or a link that leads to one. */
function isFolder(place) {
    return (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./build/src/files/read-optional-file.js

/** Bytes of the file; null if there is none, or something else, such as a folder or an endless device. */
async function readOptionalFile(file) {
    try {
        return (await (0,promises_.stat)(file)).isFile() ? await (0,promises_.readFile)(file) : null;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}

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

;// CONCATENATED MODULE: ./build/src/publish/match-paths.js
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

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
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
    const child = (0,external_node_child_process_namespaceObject.spawn)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command.script], {
        cwd: command.cwd,
        env: withoutInputs(command.env),
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    await (0,external_node_events_namespaceObject.once)(child, "spawn").catch((cause) => {
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
    const closed = (0,external_node_events_namespaceObject.once)(child, "close");
    const printed = printLines([child.stdout, child.stderr], command);
    try {
        const [code, signal] = (await (0,external_node_events_namespaceObject.once)(child, "exit"));
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
    const isWanted = matchPaths(inputs.paths);
    const candidates = (await worktree.listCandidates(tip.target)).filter(isWanted);
    const isChanged = await Promise.all(candidates.map((file) => differs(tip, file, inputs["ignore-json-fields"])));
    const paths = candidates.filter((_, index) => isChanged[index]);
    return { paths, report: { warnings: paths.length === 0 ? await explainNothing(worktree, inputs.paths) : [] } };
}
/** Why nothing may have been found to publish, where that is more than a generator that made the same again. */
async function explainNothing(worktree, paths) {
    const isWanted = matchPaths(paths);
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
    const made = await readOptionalFile(external_node_path_.join(tip.folder, file));
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
var inputs = __nccwpck_require__(2185);
;// CONCATENATED MODULE: ./build/src/kit/shared-inputs.js
/** Inputs that several actions share; names and defaults are those of the root action.yml. */

/** Where and how to publish. */
const publishingInputs = {
    root: inputs/* input */.hF.text(),
    publish: inputs/* input */.hF.choice("commit", "branch"),
    branch: inputs/* input */.hF.optionalText(),
    "keep-history": inputs/* input */.hF.flag(),
    remote: inputs/* input */.hF.text(),
    "commit-message": inputs/* input */.hF.text(),
    "author-name": inputs/* input */.hF.identity(),
    "author-email": inputs/* input */.hF.identity(),
    "max-attempts": inputs/* input */.hF.count(1),
    "retry-base-ms": inputs/* input */.hF.count(),
    "retry-cap-ms": inputs/* input */.hF.count(),
    "retry-deadline-ms": inputs/* input */.hF.count(),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};
/** Where a pipeline keeps its state. */
const stateInputs = {
    queue: inputs/* input */.hF.text(),
    "failures-dir": inputs/* input */.hF.text(),
    "metrics-dir": inputs/* input */.hF.text(),
    "disambiguations-dir": inputs/* input */.hF.text(),
    "control-file": inputs/* input */.hF.text(),
};

;// CONCATENATED MODULE: ./build/actions/commit-generated/inputs.js


const inputs_inputs = {
    run: inputs/* input */.hF.text(),
    paths: inputs/* input */.hF.lines(),
    "ignore-json-fields": inputs/* input */.hF.lines(),
    "timeout-minutes": inputs/* input */.hF.count(1),
    ...publishingInputs,
};

// EXTERNAL MODULE: ./build/src/text/markdown.js + 2 modules
var markdown = __nccwpck_require__(6146);
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







/* harmony default export */ const main = (defineAction({
    name: "commit-generated",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        checkPaths(inputs.paths);
        const destination = await planDestination(inputs, runtime, "generated");
        const publication = await publishFiles({
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

/***/ 5310:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(414);
/* harmony import */ var _actions_commit_generated_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7169);


await (0,_src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_actions_commit_generated_main_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, {"run":"","paths":"","ignore-json-fields":"","timeout-minutes":"10","root":".","publish":"commit","branch":"","keep-history":"false","remote":"origin","commit-message":"chore: update generated files","author-name":"github-actions[bot]","author-email":"41898282+github-actions[bot]@users.noreply.github.com","max-attempts":"3","retry-base-ms":"2000","retry-cap-ms":"8000","retry-deadline-ms":"0","token":"${{ github.token }}","dry-run":"false"});
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the user can fix: the message alone says what happened, what was expected and what to do. */
class UserError extends Error {
    name = "UserError";
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   u5: () => (/* binding */ UNUSABLE)
/* harmony export */ });
/* unused harmony export unreadable */
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

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hashBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** Id that git gives to the content, in the hash that the other id is of. */
function hashBlob(content, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}


/***/ }),

/***/ 7833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zv: () => (/* binding */ foldersAbove),
  IK: () => (/* binding */ inspectFiles),
  XA: () => (/* binding */ planChanges)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./build/src/git/check-path.js


/** Repository-relative path without `.` parts; throws a UserError if it could lead out of the working tree, on this system. */
function checkPath(path) {
    const parts = path.split("/").filter((part) => part !== ".");
    const isUnsafe = parts.some((part) => part === ".." || part.toLowerCase() === ".git" || part.includes("\0"));
    const isForeign = external_node_path_.sep === "\\" && /[\\:]/.test(path);
    if (isUnsafe || isForeign || path.startsWith("/") || (parts.length > 1 && parts.includes(""))) {
        throw new errors/* UserError */.y(`Path "${path}" cannot be published. Expected a path inside the repository, such as site/index.html, outside of .git.`);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/src/git/plan-changes.js
/** What changes in a tree that is to have files as they stand in a folder. */




const FOLDER = "040000";
const SUBMODULE = "160000";
/** Looks at the paths, each once, in order. Throws a UserError for one that leads through a symbolic link, or out of the folder. */
async function inspectFiles(folder, paths) {
    const wanted = [...new Set(paths.map(checkPath))].sort();
    const above = [...new Set(wanted.flatMap(foldersAbove))];
    const found = await Promise.all(above.map((each) => inspect(folder, each)));
    const links = new Set(found.filter(({ mode }) => mode === "120000").map((each) => each.path));
    for (const file of wanted) {
        const link = foldersAbove(file).find((each) => links.has(each));
        if (link !== undefined)
            throw new errors/* UserError */.y(`"${file}" cannot be published: "${link}" is a symbolic link.`);
    }
    return Promise.all(wanted.map((file) => inspect(folder, file)));
}
/**
 * Changes that give a tree the files; `ids` are those of their content. Removals come first: they make room. A regular file
 * that stays one keeps its mode. Throws a UserError where the tree has something else than a file in the way.
 */
function planChanges(files, ids, known) {
    const removals = [];
    const writes = [];
    const check = checkPlaces(files, known);
    for (const file of files) {
        check(file);
        const old = known.get(file.path);
        if (file.mode === null) {
            if (old !== undefined && old.mode !== FOLDER)
                removals.push({ path: file.path, mode: null, id: old.id });
            continue;
        }
        const id = ids.get(file.path);
        const mode = file.mode !== "120000" && old?.mode.startsWith("100") ? old.mode : file.mode;
        if (old?.id !== id || old.mode !== mode)
            writes.push({ path: file.path, mode, id });
    }
    return [...removals, ...writes];
}
/** `a` and `a/b` for `a/b/c`. */
function foldersAbove(file) {
    const parts = file.split("/");
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
async function inspect(folder, file) {
    const place = { path: file, isFolder: false };
    try {
        const stats = await (0,promises_.lstat)(external_node_path_.join(folder, file));
        if (stats.isSymbolicLink())
            return { ...place, mode: "120000" };
        if (stats.isFile())
            return { ...place, mode: (stats.mode & 0o100) === 0 ? "100644" : "100755" };
        if (stats.isDirectory())
            return { ...place, mode: null, isFolder: true };
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return { ...place, mode: null };
        throw error;
    }
    throw new errors/* UserError */.y(`"${file}" is a special file. Expected the path of a file to publish.`);
}
/** A check that throws if a file would have to stand where the branch has something else than a file. */
function checkPlaces(files, known) {
    const removed = new Set(files.filter(({ mode }) => mode === null).map((file) => file.path));
    const folders = new Set([...known.keys()].flatMap(foldersAbove));
    for (const [path, { mode }] of known)
        if (mode === FOLDER)
            folders.add(path);
    const remedy = "Publish to another path, or remove what is there first.";
    const isInTheWay = (folder) => known.has(folder) && !folders.has(folder) && !removed.has(folder);
    const isEmptied = (folder) => {
        const inside = [...known.keys()].filter((path) => path.startsWith(`${folder}/`) && !folders.has(path));
        return inside.length > 0 && inside.every((path) => removed.has(path));
    };
    return (file) => {
        if (file.isFolder && (folders.has(file.path) || !known.has(file.path))) {
            throw new errors/* UserError */.y(`"${file.path}" is a folder. Expected the path of a file to publish.`);
        }
        if (file.mode === null)
            return;
        const blocking = foldersAbove(file.path).find(isInTheWay);
        if (blocking !== undefined) {
            throw new errors/* UserError */.y(`"${file.path}" cannot be published: "${blocking}" is not a folder on the branch. ${remedy}`);
        }
        const isSubmodule = known.get(file.path)?.mode === SUBMODULE;
        if (isSubmodule || (folders.has(file.path) && !isEmptied(file.path))) {
            const kind = isSubmodule ? "submodule" : "folder";
            throw new errors/* UserError */.y(`"${file.path}" cannot be published: it is a ${kind} on the branch. ${remedy}`);
        }
    };
}


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeText),
/* harmony export */   n: () => (/* binding */ readRefusal)
/* harmony export */ });
/**
 * What a failed fetch or push was about, from what git printed. The status line of the pushed ref decides; where it leaves the
 * question open, or there is none, the server's own lines do. Forms: https://git-scm.com/docs/git-push#_output.
 */
/** Reasons behind `[remote rejected]`. Those of a hook alone do not say which rule it enforces. */
const REMOTE_REASONS = [
    [/without [`'"]?workflows?[`'"]? (?:permission|scope)/i, refused("workflows")],
    [/protected branch hook declined/i, refused("protection")],
    [/repository rule violations/i, refused("ruleset")],
    [/shallow update not allowed/i, refused("shallow")],
    [/directory file conflict/i, refused("name-conflict")],
    [/^non-fast-forward$/i, refused("history")],
    [/currently checked out|deny updating|funny refname|deletion prohibited/i, refused("server-setting")],
    [/incorrect old value|already exists|stale info/i, { kind: "raced" }],
    [/internal server error/i, { kind: "unreachable" }],
];
const REF_NOT_MOVED = /cannot lock ref|failed to update ref/i;
const ERROR = /^(?:remote: )?(?:error|fatal):/;
/** What servers say in their own lines, most specific first. GH006: branch protection, GH013: rulesets, others: content. */
const RULES = [
    [/without [`'"]?workflows?[`'"]? (?:permission|scope)/i, "workflows"],
    [/\bGH006\b|protected branch/i, "protection"],
    [/\bGH013\b|\brulesets?\b|rule violations?/i, "ruleset"],
    [/cannot force-?push/i, "history"],
    [/\bGH0\d\d\b/, "content"],
    [/shallow update not allowed/i, "shallow"],
    [/exists; cannot create|directory file conflict/i, "name-conflict"],
    [
        /(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)40[13]\b|\b40[13] (?:Forbidden|Unauthorized)|permission (?:to .* )?denied|permission denied|write access to repository not granted|resource not accessible by|authentication failed|could not read (?:username|password)|invalid username or (?:password|token)|bad credentials|must have push access|repository not found|repository '[^'\n]*' not found|archived so it is read-only/i,
        "permission",
    ],
    [/hook declined/i, "hook"],
    // Branch protection in the words of the API, which leaves the number out. A hook may use them too.
    [
        /changes must be made through a (?:pull request|merge queue)|required status checks?\b.* (?:is|are) expected|approving reviews? (?:is|are) required/i,
        "protection",
    ],
    [
        /deny updating|refusing to update checked out branch|denyCurrentBranch|branch is currently checked out|funny refname|deletion prohibited/i,
        "server-setting",
    ],
    [/couldn't find remote ref/i, "no-branch"],
    [/URL returned error: 30[1278]\b/i, "redirect"],
];
const RATE_LIMITED = /rate limit|error:? 429\b|HTTP(?:\/[\d.]+)? 429\b|too many requests/i;
const RACED = /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const UNREACHABLE = /timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)5\d\d\b|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/i;
/** Output of a failed fetch or push -> what it was. */
function readRefusal(output) {
    const said = withoutNoise(output);
    const lines = withoutNotices(said);
    const verdict = judgeStatusLine(lines) ?? judgeText(lines.join("\n"));
    const reasons = lines
        .filter((line) => line.startsWith("remote:"))
        .map((line) => line.replace(/^remote:\s*(?:error:\s*)?/, "").trim())
        .filter((line) => line !== "" && !/^(?:Review all|Visit|https?:)/.test(line));
    return { ...verdict, said, reasons };
}
/** The same for what GitHub's API says: its messages name the same rules. */
function judgeText(text) {
    const judged = withoutNames(text);
    if (RATE_LIMITED.test(judged))
        return { kind: "unreachable" };
    const found = RULES.find(([pattern]) => pattern.test(judged));
    if (found !== undefined)
        return refused(found[1]);
    return { kind: RACED.test(judged) ? "raced" : UNREACHABLE.test(judged) ? "unreachable" : "unknown" };
}
/** null where no ref was turned down, or where only the server's lines say why. */
function judgeStatusLine(lines) {
    const status = lines.find((line) => /^(?:!\t| ! \[)/.test(line));
    const [, side, reason] = /\[((?:remote )?rejected)\].*?\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/.exec(status ?? "") ?? [];
    if (reason === undefined)
        return null;
    if (side === "rejected")
        return { kind: "raced" };
    // No rule: the server's errors say whether another push or another branch's name was in the way.
    if (REF_NOT_MOVED.test(reason))
        return judgeText(lines.filter((line) => line === status || ERROR.test(line)).join("\n"));
    return REMOTE_REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? null;
}
function refused(rule) {
    return { kind: "refused", rule };
}
/** Lines without progress, hints and what git adds to every failure. */
function withoutNoise(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== "" && line !== "remote:" && line !== "Done")
        .filter((line) => !/^(?:hint:|To |From |POST git-|Pushing to |(?:remote: )?(?:Enumerating|Counting|Compressing|Writing|Delta|Resolving|Total)\b)/.test(line))
        .filter((line) => !/^(?:error: failed to push some refs|Please make sure you have|and the repository exists)/.test(line));
}
/** Lines without warnings, and without the rules that this push was allowed to bypass: they refuse nothing. */
function withoutNotices(lines) {
    let isNotice = false;
    return lines.filter((line) => {
        isNotice = /^remote: (?:warning:|Bypassed rule violations)/.test(line) || (isNotice && /^remote: +- /.test(line));
        return !isNotice;
    });
}
/** A branch, file or host may be called anything, "ruleset" or "403" too: names must not decide. */
function withoutNames(text) {
    return text
        .replace(/^([!*+= -])\t[^\t\n]*\t/gm, "$1\t")
        .replace(/^ ! (\[[^\]]*\]).*?(\([^()]*\))?$/gm, " ! $1 $2")
        .replace(/\b[a-z][a-z+.-]*:\/\/[^\s']+/gi, "URL")
        .replace(/(couldn't find remote ref) .*/g, "$1")
        .replace(/'[^'\n]*'(?=:? |$)/gm, (quoted) => /\.lock'$/.test(quoted) ? "X.lock'" : /^'URL'$/.test(quoted) ? quoted : "'X'")
        .replace(/refs\/[^\s:]+/g, "REF");
}


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ InputFault),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

/**
 * How actions read their inputs. Plain functions on purpose: loading a schema library costs more start-up than most
 * actions have work (docs/benchmarks.md), and a workflow input is nothing but text.
 */
/** What is wrong with one input's text; parseInputs puts the name in front. */
class InputFault extends Error {
}
const input = {
    /** Text that must be given, or have a default in action.yml. */
    text: () => ({ parse: (text) => demand(text, "a value") }),
    optionalText: () => ({ parse: (text) => text }),
    /** A name or address as git keeps it: git would leave out the characters refused here. */
    identity: () => ({ parse: (text) => parseIdentity(demand(text, "a value")) }),
    secret: () => ({ parse: (text) => text, secret: true }),
    /** `true` or `false`, nothing else. */
    flag: () => ({ parse: (text) => parseFlag(demand(text, "true or false")) }),
    /** A whole number >= minimum, digits only. */
    count: (minimum = 0) => ({ parse: (text) => parseCount(demand(text, "a whole number"), minimum) }),
    optionalCount: (minimum = 0) => ({
        parse: (text) => (text === undefined ? undefined : parseCount(text, minimum)),
    }),
    choice: (...choices) => ({
        parse: (text) => parseChoice(text, choices),
    }),
    /** One item a line; blank lines are left out. */
    lines: () => ({
        parse: (text = "") => text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ""),
    }),
};
/** Raw texts by input name -> values; every problem is reported at once, under the names users write. */
function parseInputs(inputs, raw) {
    const values = {};
    const problems = [];
    for (const [name, { parse }] of Object.entries(inputs)) {
        try {
            values[name] = parse(raw[name]?.trim() || undefined);
        }
        catch (error) {
            if (!(error instanceof InputFault))
                throw error;
            problems.push(`${name}: ${error.message}`);
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Invalid inputs. ${problems.join(". ")}.`);
    return values;
}
function demand(text, expected) {
    if (text !== undefined)
        return text;
    throw new InputFault(`expected ${expected}, but it is missing`);
}
function parseIdentity(text) {
    if (!/[<>\r\n]/.test(text))
        return text;
    throw new InputFault(`expected one line without "<" and ">", got "${text}"`);
}
function parseFlag(text) {
    if (text === "true" || text === "false")
        return text === "true";
    throw new InputFault(`expected true or false, got "${text}"`);
}
function parseCount(text, minimum) {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum)
        return value;
    const bound = /^\d{16,}$/.test(text) ? " of at most 15 digits" : minimum > 0 ? ` of at least ${minimum}` : "";
    throw new InputFault(`expected a whole number${bound}, got "${text}"`);
}
function parseChoice(text, choices) {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    throw new InputFault(`expected one of ${choices.join(", ")}, got "${text ?? ""}"`);
}


/***/ }),

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ runOnGitHub)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./build/src/text/count.js
/** `1 file`, `3903 files`. */
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}
/** `1 failure`, `3,903 failures`: for pages, where counts are large. */
function countLarge(n, noun, plural = `${noun}s`) {
    return `${formatCount(n)} ${n === 1 ? noun : plural}`;
}
/** `6,631`: the same in every locale. */
function formatCount(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `8 s`, `4 min 10 s`, `2 h 5 min`. */
function formatDuration(seconds) {
    const parts = [
        [Math.floor(seconds / 3600), "h"],
        [Math.floor(seconds / 60) % 60, "min"],
        [Math.floor(seconds) % 60, "s"],
    ];
    const first = parts.findIndex(([value]) => value > 0);
    if (first < 0)
        return "0 s";
    return parts
        .slice(first, first + 2)
        .filter(([value]) => value > 0)
        .map(([value, unit]) => `${value} ${unit}`)
        .join(" ");
}
/** `16 KB`, in units of 1,000 bytes. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    const kilobytes = bytes / 1000;
    return kilobytes < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/src/text/markdown.js + 2 modules
var markdown = __nccwpck_require__(6146);
;// CONCATENATED MODULE: ./build/src/text/workflow-commands.js
/** Text for the log of a workflow: none of it becomes a command to the runner. */
function escapeCommands(text) {
    return text.replace(/^(\s*)(?=::)/gm, "$1\u200b").replaceAll("##[", "##\u200b[");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/text/suggest-name.js
/** `, did you mean x?` if one of the known names is close to the given one, else nothing. */
function suggestName(given, known) {
    const ranked = known
        .map((name) => ({ name, distance: measure(given, name) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, given.length / 3) ? `, did you mean ${best.name}?` : "";
}
/** Letters to insert, remove or replace (Levenshtein). */
function measure(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++) {
            const replaced = row[j] + (letter === b[j] ? 0 : 1);
            next.push(Math.min(replaced, row[j + 1] + 1, next[j] + 1));
        }
        row = next;
    }
    return row[b.length];
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var kit_inputs = __nccwpck_require__(2185);
;// CONCATENATED MODULE: ./build/src/kit/config-file.js
/** Reads the optional configuration file, which sets inputs that the workflow leaves at their defaults. */





/** Where the file stands and where the token goes is not for a file in the repository to say. */
const NOT_HERE = ["config", "remote"];
/**
 * Raw inputs with those of the file filled in. The file holds one map per action: `update-dashboard: { queue: … }`; maps of
 * other actions are theirs to judge.
 * An input that differs from its default was set in the workflow, and wins.
 */
async function applyConfig(raw, config) {
    const { action, defaults } = config;
    const file = raw.config?.trim();
    if (!Object.hasOwn(action.inputs, "config") || !file)
        return raw;
    const text = await readConfig(file, raw, config);
    if (text === null && file === defaults.config)
        return raw;
    if (text === null) {
        throw new errors/* UserError */.y(`There is no configuration file at "${file}", expected YAML. Correct the input config or leave it out.`);
    }
    const settings = await readSettings(text, file, action);
    const isDefault = (name) => (raw[name]?.trim() ?? "") === (defaults[name] ?? "").trim();
    return { ...raw, ...Object.fromEntries([...settings].filter(([name]) => isDefault(name))) };
}
/** From the working directory, or where the job has no checkout from the commit that the workflow runs for. */
async function readConfig(file, raw, { action, runtime }) {
    const absolute = external_node_path_.resolve(runtime.cwd, raw.root?.trim() || ".", file);
    if (!(0,external_node_fs_.existsSync)(absolute)) {
        const inRepository = external_node_path_.relative(runtime.cwd, absolute).replaceAll(external_node_path_.sep, "/");
        return (await action.readCommitted?.(inRepository, raw, runtime)) ?? null;
    }
    if ((0,external_node_fs_.statSync)(absolute).isDirectory())
        throw new errors/* UserError */.y(`"${file}" is a folder, expected a YAML file. Correct the input config.`);
    return (0,external_node_fs_.readFileSync)(absolute, "utf8");
}
async function readSettings(text, file, { name, inputs }) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let document;
    try {
        document = parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.y(`"${file}" is not YAML: ${error.message.split("\n")[0].replace(/[:.]$/, "")}. Correct it or remove it.`);
    }
    const sections = members(document, `"${file}"`, name);
    const faults = [];
    for (const [section, value] of sections) {
        members(value, `"${section}" in "${file}"`, name);
        const meant = section === name ? "" : suggestName(section, [name]);
        if (meant !== "")
            faults.push(`"${section}" is no action${meant}`);
    }
    const settings = new Map();
    for (const [key, value] of members(sections.get(name), "", name)) {
        if (!Object.hasOwn(inputs, key))
            faults.push(`"${key}" is no input of ${name}${suggestName(key, Object.keys(inputs))}`);
        else if (NOT_HERE.includes(key) || inputs[key]?.secret)
            faults.push(`"${key}" may stand in the workflow only`);
        else if (!["string", "number", "boolean"].includes(typeof value)) {
            faults.push(`"${key}" is neither text nor a number nor true or false`);
        }
        else {
            const fault = findFault(inputs, key, String(value));
            if (fault === null)
                settings.set(key, String(value));
            else
                faults.push(`${key}: ${fault}`);
        }
    }
    if (faults.length > 0) {
        const said = faults.join("; ");
        throw new errors/* UserError */.y(`"${file}" cannot be used: ${said}${said.endsWith("?") ? "" : "."} Correct or remove it.`);
    }
    return settings;
}
/** Said here, because a message on inputs alone would be looked for in the workflow. */
function findFault(inputs, key, text) {
    try {
        inputs[key]?.parse(text.trim() || undefined);
        return null;
    }
    catch (error) {
        if (error instanceof kit_inputs/* InputFault */.H5)
            return error.message;
        throw error;
    }
}
function members(value, what, name) {
    if (value === undefined || value === null)
        return new Map();
    if (typeof value === "object" && !Array.isArray(value))
        return new Map(Object.entries(value));
    throw new errors/* UserError */.y(`${what} holds no inputs; expected "${name}:" and indented below it lines such as "queue: data/queues".`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/src/kit/event.js
/** The event that a workflow runs for, as the runner leaves it in the environment or as the terminal was given it. */



/** Event of GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; null without a path. A missing name is guessed from the payload. */
async function readEvent({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME, }) {
    if (!file)
        return null;
    const payload = parsePayload(await readText(file), file);
    const name = GITHUB_EVENT_NAME || guessName(payload);
    if (name !== null)
        return { name, payload };
    throw new errors/* UserError */.y(`"${file}" does not show which event it is of. Set GITHUB_EVENT_NAME, or give --event-name.`);
}
/** The event, for an action that cannot work without one. */
function requireEvent(event) {
    if (event !== null)
        return event;
    throw new UserError("There is no event: GITHUB_EVENT_PATH is not set. In a terminal, give a file with --event.");
}
/** The environment with the event of the arguments in it, as a GitHub runner would have set it. */
async function placeEvent(env, cwd, given) {
    const { event: file, eventName } = given;
    if (file === undefined)
        return eventName === undefined ? env : { ...env, GITHUB_EVENT_NAME: eventName };
    // The name of the event that this process itself may run for says nothing about a file.
    const placed = { ...env, GITHUB_EVENT_PATH: path.resolve(cwd, file), GITHUB_EVENT_NAME: eventName };
    const { name, payload } = requireEvent(await readEvent(placed));
    const repository = asFields(payload.repository).full_name;
    const fullName = typeof repository === "string" ? repository : "";
    return { ...placed, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || fullName };
}
/** Number of the pull request that the event is about; null if it is about none. */
function pullRequestNumberOf(payload) {
    const { number } = asFields(payload.pull_request);
    return typeof number === "number" && number > 0 ? number : null;
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        const { code, message } = error;
        const reason = code === "ENOENT" ? "there is no such file" : message;
        throw new errors/* UserError */.y(`The event in "${file}" could not be read: ${reason}. Expected the JSON of an event.`);
    }
}
function parsePayload(text, file) {
    let payload;
    try {
        payload = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new errors/* UserError */.y(`The event in "${file}" is not JSON: ${error.message}. Expected one JSON object.`);
    }
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    throw new errors/* UserError */.y(`The event in "${file}" is not a JSON object. Expected what GitHub sends with an event.`);
}
/** Payloads do not name their event, but those that matter here have a member of its name. */
function guessName(payload) {
    const names = ["workflow_run", "pull_request", "issue", "workflow_job", "schedule"];
    const found = names.find((name) => Object.hasOwn(payload, name));
    if (found === "issue")
        return Object.hasOwn(payload, "comment") ? "issue_comment" : "issues";
    if (found !== undefined)
        return found;
    if (Object.hasOwn(payload, "inputs"))
        return "workflow_dispatch";
    return typeof payload.ref === "string" && typeof payload.after === "string" ? "push" : null;
}
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/kit/runtime.js

/** Clock, randomness and environment of this process; no event yet. */
function processRuntime(env, cwd) {
    const epoch = env.SOURCE_DATE_EPOCH;
    const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
    return {
        now: () => fixed ?? new Date(),
        elapsedMs: () => performance.now(),
        random: Math.random,
        sleep: (ms) => (0,external_node_timers_promises_namespaceObject.setTimeout)(ms),
        log: (line) => process.stdout.write(`${line}\n`),
        env,
        cwd,
        event: null,
    };
}

;// CONCATENATED MODULE: ./build/src/kit/run-on-github.js
/** The GitHub runner: inputs from INPUT_*, outputs, annotations and step summary through the toolkit. */








const MAX_ANNOTATIONS = 10;
/** `defaults`: those of action.yml, which tell what the workflow has set itself. */
async function runOnGitHub(action, defaults) {
    try {
        const runtime = processRuntime(process.env, process.env.GITHUB_WORKSPACE || process.cwd());
        const given = readInputs(action.inputs, process.env);
        const raw = await applyConfig(given, { action, defaults, runtime });
        const values = (0,kit_inputs/* parseInputs */.TL)(action.inputs, raw);
        const event = action.readsEvent ? await readEvent(runtime.env) : null;
        await report(await action.run(values, { ...runtime, event }));
    }
    catch (error) {
        await reportError(action.name, error);
    }
}
function readInputs(inputs, env) {
    const names = Object.keys(inputs);
    return Object.fromEntries(names.map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]]));
}
async function report(outcome) {
    // Loaded late: the toolkit costs about 40 ms of start-up, which the work itself does not need.
    const core = await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    for (const [name, value] of Object.entries(outcome.outputs))
        core.setOutput(name, value);
    if (outcome.summary !== "" && process.env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(outcome.summary).write();
    const problems = [...(outcome.problems ?? [])].sort((a, b) => rank(a) - rank(b));
    for (const problem of problems.slice(0, MAX_ANNOTATIONS))
        annotate(core, problem);
    const hidden = problems.length - MAX_ANNOTATIONS;
    if (hidden > 0)
        core.info(`${count(hidden, "more problem is", "more problems are")} counted in the summary.`);
    for (const warning of outcome.warnings ?? [])
        core.warning(warning);
    if (outcome.failure !== outcome.sentence)
        core.info(escapeCommands(outcome.sentence));
    if (outcome.failure !== undefined)
        core.setFailed(outcome.failure);
}
/** The worst first: the runner shows only so many. */
function rank({ severity }) {
    return ["error", "warning", "notice"].indexOf(severity);
}
function annotate(core, problem) {
    const write = { error: core.error, warning: core.warning, notice: core.notice }[problem.severity];
    const place = problem.line === null ? {} : { startLine: problem.line };
    write(`${problem.reason} (${problem.code})`, { file: problem.file, ...place });
}
async function reportError(name, error) {
    const core = await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    const problem = error instanceof Error ? error : new Error(String(error));
    core.setFailed(problem.message);
    if (!(problem instanceof errors/* UserError */.y))
        core.info(escapeCommands(problem.stack ?? ""));
    if (problem.cause !== undefined)
        core.info(escapeCommands(`Caused by: ${String(problem.cause)}`));
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await core.summary.addRaw(`### ${name} failed\n\n${(0,markdown/* escapeMarkdown */.FV)(problem.message, 2000)}\n`).write();
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parentage)
/* harmony export */ });
/** What the recompute-and-push loop needs of a way to reach a repository: a reader of tips, and a writer of commits. */
/** What a new commit stands on: its parents, and the commit whose tree the files go into. */
function parentage({ history }, { source, target }) {
    if (history === "fork")
        return { parents: [source], base: source };
    if (history === "orphan-replace")
        return { parents: [], base: target };
    if (history === "orphan-append")
        return { parents: target === null ? [] : [target], base: target };
    // A branch that is to hold everything else too, and does not exist yet, starts where the state was read.
    return { parents: [target ?? source], base: target ?? source };
}


/***/ }),

/***/ 5022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ openTreeSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/files/file-source.js
var file_source = __nccwpck_require__(8677);
;// CONCATENATED MODULE: ./build/src/pipeline/order.js
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

;// CONCATENATED MODULE: ./build/src/publish/tree-source.js
/** Files of a commit, listed from its tree and read by the ids of their blobs. Links are followed inside the root alone. */



const FOLDER = "040000";
const LINK = "120000";
const SUBMODULE = "160000";
/** As many as Linux follows. */
const MAX_LINKS = 40;
/** `prefix`: folder that all paths start from; empty, or ending in `/`. */
function openTreeSource(objects, prefix) {
    const known = new Map(objects.entries.map((entry) => [entry.path, entry]));
    const children = groupByFolder(objects.entries);
    const root = prefix.replace(/\/$/, "");
    const place = `${prefix === "" ? "" : `"${prefix}" of `}commit ${objects.commit.slice(0, 10)}`;
    const isListed = (full) => objects.scope.some((scope) => isInside(full, scope));
    /** Links of the scope by id, all read at once when the first is met; then those out of it. */
    const linkTargets = new Map();
    const outOfScope = new Map();
    async function find(full) {
        const entry = known.get(full);
        if (entry !== undefined || isListed(full))
            return entry ?? null;
        const found = outOfScope.get(full) ?? objects.find(full);
        outOfScope.set(full, found);
        return found;
    }
    /** The file or folder at a path, links followed. */
    async function resolve(file) {
        const full = external_node_path_.posix.join(prefix, file).replace(/\/+$/, "");
        const plain = known.get(full);
        if (plain !== undefined && plain.mode !== LINK)
            return plain;
        if (full === root || full === ".")
            return { path: root, mode: FOLDER, id: "" };
        let rest = full.split("/");
        let at = "";
        /** A path below a link that leads nowhere is missing; such a link itself is there. */
        let isLink = false;
        for (let links = 0; rest.length > 0;) {
            const [name, ...others] = rest;
            const step = external_node_path_.posix.join(at, name);
            const entry = await find(step);
            if (entry === null)
                return isLink ? "nowhere" : "missing";
            if (entry.mode !== LINK) {
                if (others.length === 0)
                    return entry;
                if (entry.mode !== FOLDER)
                    return isLink ? "nowhere" : "missing";
                [at, rest] = [step, others];
                continue;
            }
            isLink ||= others.length === 0;
            if (++links > MAX_LINKS)
                return "nowhere";
            const target = external_node_path_.posix.join(at, await readLink(entry.id), ...others).replace(/\/+$/, "");
            if (!isInside(target, root))
                return "outside";
            if (target === root || target === ".")
                return { path: root, mode: FOLDER, id: "" };
            [at, rest] = ["", target.split("/")];
        }
        return "missing";
    }
    /** Of an absolute link a path that no repository has. */
    async function readLink(id) {
        if (!linkTargets.has(id))
            await readLinks(id);
        const target = linkTargets.get(id) ?? "";
        return target.startsWith("/") ? "../".repeat(100) : target;
    }
    async function readLinks(id) {
        const inScope = objects.entries.filter((entry) => entry.mode === LINK && isListed(entry.path));
        const ids = [...new Set([id, ...inScope.map((entry) => entry.id)])].filter((each) => !linkTargets.has(each));
        let at = 0;
        for await (const bytes of objects.readBlobs(ids))
            linkTargets.set(ids[at++], bytes?.toString() ?? "");
    }
    async function list(folder) {
        const found = await resolve(folder);
        if (found === "missing")
            return { kind: "missing" };
        if (found === "outside")
            return file_source/* UNUSABLE */.u5.folderOutside;
        if (found === "nowhere" || (found.mode !== FOLDER && found.mode !== SUBMODULE))
            return { kind: "file" };
        if (found.mode === SUBMODULE)
            return { kind: "folder", names: [] };
        const entries = isListed(found.path)
            ? (children.get(found.path || ".") ?? [])
            : await objects.listFolder(found.path);
        const names = entries.map((entry) => external_node_path_.posix.basename(entry.path));
        return { kind: "folder", names: names.sort(compareBytewise) };
    }
    async function* read(paths) {
        const found = await mapInOrder(paths, resolve);
        const ids = found.map(fileId).filter((id) => id !== null);
        const blobs = objects.readBlobs(ids)[Symbol.asyncIterator]();
        try {
            for (const [index, file] of paths.entries()) {
                const entry = found[index];
                if (fileId(entry) === null) {
                    yield { path: file, ...describeNoFile(entry) };
                    continue;
                }
                const { value: bytes } = await blobs.next();
                yield bytes === null ? { path: file, ...file_source/* UNUSABLE */.u5.tooLarge } : { path: file, kind: "bytes", bytes };
            }
        }
        finally {
            await blobs.return?.();
        }
    }
    return { place, commit: objects.commit, list, read };
}
function fileId(found) {
    return typeof found === "string" || found.mode === FOLDER || found.mode === SUBMODULE ? null : found.id;
}
function describeNoFile(found) {
    if (found === "missing")
        return { kind: "missing" };
    if (found === "outside")
        return file_source/* UNUSABLE */.u5.fileOutside;
    return found === "nowhere" ? file_source/* UNUSABLE */.u5.brokenLink : file_source/* UNUSABLE */.u5.folder;
}
/** Awaits only where it has to: most of thousands of paths are known. */
async function mapInOrder(items, map) {
    const results = [];
    for (const item of items)
        results.push(await map(item));
    return results;
}
function groupByFolder(entries) {
    const folders = new Map();
    for (const entry of entries) {
        const parent = external_node_path_.posix.dirname(entry.path);
        const list = folders.get(parent);
        if (list === undefined)
            folders.set(parent, [entry]);
        else
            list.push(entry);
    }
    return folders;
}
function isInside(target, root) {
    if (target === ".." || target.startsWith("../"))
        return false;
    return root === "" || root === "." || target === root || target.startsWith(`${root}/`);
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ escapeMarkdown)
});

// UNUSED EXPORTS: checkUrl, codeSpan, escapeCell, fence, fencedBlock, renderLink, renderTable

;// CONCATENATED MODULE: ./build/src/text/clean.js
/**
 * Removing or showing what cannot be seen: control, format and invisible characters of text from outside. The result is
 * still text, to be escaped for the place where it is put.
 */
/** CSI sequences, such as colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const CSI = /\u001b\[[0-?]*[ -/]*[@-~]/g;
/** CSI sequences; OSC, DCS, SOS, PM and APC strings up to their end; other escape sequences. */
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-OQ-WYZ\\`-~]/g;
/** CSI, OSC and two-character sequences, as tools print them into messages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const MESSAGE_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;
/** The same in logs, whose lines may end within an OSC sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const LOG_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]/g;
/** Controls, direction marks and line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Controls but tab and line feed, direction marks, invisible spaces, line separators, tag characters, lone surrogates. */
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const SHOWN_MARKS = 4;
const MARK_PILE = new RegExp(`(\\p{M}{${SHOWN_MARKS}})(\\p{M}{${SHOWN_MARKS},})`, "gu");
/** Without colours, control characters and direction marks; line breaks and tabs become blanks. */
function clean_toOneLine(text) {
    return clean_removeControls(text.toWellFormed().replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "))
        .replace(/ {2,}/g, " ")
        .trim();
}
/** Without colours, control characters and direction marks; a line break goes too. */
function clean_removeControls(text) {
    return text.replace(CSI, "").replace(CONTROLS, "");
}
/** A message without escape sequences and control characters; its line breaks stay, tabs and the like become blanks. */
function cleanMessage(message) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: most messages have none, which a quick look tells
    if (!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message))
        return message;
    return (message
        .replace(MESSAGE_ESCAPES, "")
        .replace(/[\t\v\f\r]/g, " ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, ""));
}
/** A line of a log without escape sequences, control characters and direction marks; tabs stay. */
function cleanLogLine(line) {
    return (line
        .replace(LOG_ESCAPES, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
}
/** Without escape sequences; hidden characters and those that turn the line around are shown, such as `\u202e`. */
function visibleText(text) {
    return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(HIDDEN, showCharacter).replace(MARK_PILE, cutPile);
}
/** A character as an escape, such as `\u202e`. */
function showCharacter(character) {
    const point = character.codePointAt(0);
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, "0")}`;
}
/** Hundreds of combining marks on one letter would be painted over the lines around it. */
function cutPile(_, shown, rest) {
    return `${shown}[+${[...rest].length} marks]`;
}

;// CONCATENATED MODULE: ./build/src/text/fit.js
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
function fit_cutPoints(text, limit, kept = limit) {
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

;// CONCATENATED MODULE: ./build/src/text/markdown.js
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
    return breakReferences(cutPoints(toOneLine(text), limit)
        .replace(/[\\`*_[\]<>|~]/g, "\\$&")
        // An entity would come out as the character that it stands for, `@` among them.
        .replace(/&(?=#?\w+;)/g, "\\&"));
}
/** The same in a step summary, where more is escaped and HTML entities are used. */
function escapeMarkdown(text, limit = SUMMARY_POINTS) {
    return (fit_cutPoints(clean_toOneLine(text), limit, limit - 1)
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
    const line = cutPoints(toOneLine(text), limit);
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
        .map((line) => removeControls(line.replaceAll("\t", "    ")));
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


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5310);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
