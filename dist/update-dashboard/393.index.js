export const id = 393;
export const ids = [393];
export const modules = {

/***/ 4393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishDashboard: () => (/* binding */ publishDashboard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/connect-repository.js
var connect_repository = __webpack_require__(1648);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
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
            const child = (0,external_node_child_process_.spawn)("git", args, { cwd: options.cwd ?? defaults.cwd, env, stdio: ["pipe", "pipe", "pipe"] });
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
    const clone = await describeClone(root, runtime.env);
    if (clone === null && !ref && inputs.branch === undefined) {
        const what = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory() ? "git checkout" : "folder";
        throw new errors/* UserError */.y(`There is no ${what} at "${inputs.root}", and no workflow that names a branch. Name a folder of a clone as \`root\`.`);
    }
    const target = chooseTarget({ publish: inputs.publish, branch: inputs.branch, keepHistory: inputs["keep-history"], orphanBranch }, { ref: ref || undefined, refName: refName || undefined, currentBranch: clone?.branch ?? null });
    return { clone, prefix: clone?.prefix ?? findPrefix(inputs.root, runtime.cwd), target };
}
/** Without a checkout the working directory stands for the repository's root. */
function findPrefix(root, cwd) {
    const relative = external_node_path_.relative(cwd, external_node_path_.resolve(cwd, root)).replaceAll(external_node_path_.sep, "/");
    if (relative !== ".." && !relative.startsWith("../"))
        return relative === "" ? "" : `${relative}/`;
    throw new errors/* UserError */.y(`There is no git checkout at "${root}". Run actions/checkout before this step, or name a folder of the repository.`);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/git/read-refusal.js
var read_refusal = __webpack_require__(2281);
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
    const directory = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "pipekeeper-")));
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
        if (/shallow/i.test(said) && depth.length > 0) {
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
        async fetchBlobs(ids, roots) {
            if (filter.length === 0)
                return null;
            const unknown = ids.filter((id) => !fetched.has(id));
            const lent = lender === null ? new Set() : await listPresent(lender.git, unknown);
            const missing = unknown.filter((id) => !lent.has(id));
            if (missing.length > 0) {
                const wanted = missing.length > MANY_BLOBS ? roots : missing;
                const args = ["-c", "fetch.negotiationAlgorithm=noop", ...FETCH, "--no-filter", "--stdin", NAME];
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
        const key = `http.${scopeOf(url)}.extraheader`;
        return [
            [key, ""],
            [key, `AUTHORIZATION: basic ${basicCredential(token)}`],
        ];
    });
    return [["credential.helper", ""], ...headers];
}
function checkName(name) {
    if (name === "" || name.startsWith("-")) {
        throw new errors/* UserError */.y(`ResolvedRemote "${name}" is not usable. Expected the name of a git remote, such as origin, or a URL.`);
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
        throw new errors/* UserError */.y(`ResolvedRemote "${remote}" does not exist. Expected ${known.length > 0 ? `one of ${known.join(", ")}` : "a git remote of the checkout"}, or a URL.`);
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
var file_source = __webpack_require__(8677);
// EXTERNAL MODULE: ./build/src/formats/blob-id.js
var blob_id = __webpack_require__(793);
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

// EXTERNAL MODULE: ./build/src/publish/tree-source.js
var tree_source = __webpack_require__(8779);
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
            listFolder: async (file) => listEntries(git, commit, [`${file}/`]),
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

;// CONCATENATED MODULE: ./build/src/git/check-path.js

/** Repository-relative path without `.` parts; throws a UserError if it could lead out of the working tree. */
function checkPath(path) {
    const parts = path.split("/").filter((part) => part !== ".");
    const isUnsafe = parts.some((part) => part === ".." || part.toLowerCase() === ".git" || part.includes("\0"));
    if (isUnsafe || path.startsWith("/") || (parts.length > 1 && parts.includes(""))) {
        throw new errors/* UserError */.y(`Path "${path}" cannot be published. Expected a path inside the repository, such as site/index.html, outside of .git.`);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/src/git/private-index.js
/** Makes trees and commits from files, byte for byte, in an index of our own. */





const FOLDER = "040000";
const SUBMODULE = "160000";
/** As many paths as fit on a command line beyond doubt. */
const MAX_ASKED = 500;
/** Id of the base's tree with the files in it; null if the base already has them so. No ignore rules, nothing beside the paths. */
async function stageTree({ git, index, folder, paths, base }) {
    const wanted = [...new Set(paths.map(checkPath))].sort();
    const files = await Promise.all(wanted.map((file) => inspect(folder, file)));
    const env = { GIT_INDEX_FILE: index };
    const [ids, known] = await Promise.all([
        hashFiles(git, folder, files),
        base === null ? new Map() : readKnown(git, base, files),
        git.text(["read-tree", base ?? "--empty"], { env }),
    ]);
    for (const file of files)
        checkPlace(file, known, files);
    const changes = planChanges(files, ids, known);
    if (changes.length === 0)
        return null;
    await git.text(["update-index", "-z", "--index-info"], { env, input: changes.join("") });
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
async function inspect(folder, file) {
    try {
        const stats = await (0,promises_.lstat)(external_node_path_.join(folder, file));
        if (stats.isSymbolicLink())
            return { path: file, mode: "120000" };
        if (stats.isFile())
            return { path: file, mode: (stats.mode & 0o100) === 0 ? "100644" : "100755" };
        if (stats.isDirectory())
            return { path: file, mode: null, isFolder: true };
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return { path: file, mode: null };
        throw error;
    }
    throw new errors/* UserError */.y(`"${file}" is a special file. Expected the path of a file to publish.`);
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
/** What the base has at the paths and at the folders above them. */
async function readKnown(git, base, files) {
    const asked = new Set(files.flatMap(({ path }) => [...ancestors(path), path]));
    const entries = await (asked.size > MAX_ASKED ? listTree(git, base, null) : listEntries(git, base, [...asked]));
    return new Map(entries.map(({ path, mode, id }) => [path, { mode, id }]));
}
/** Throws if a file would have to stand where the branch has something else than a file. */
function checkPlace(file, known, files) {
    const old = known.get(file.path)?.mode;
    if (file.isFolder && (old === undefined || old === FOLDER)) {
        throw new errors/* UserError */.y(`"${file.path}" is a folder. Expected the path of a file to publish.`);
    }
    if (file.mode === null)
        return;
    const isInTheWay = (folder) => (known.get(folder)?.mode ?? FOLDER) !== FOLDER;
    const isRemoved = (folder) => files.some((other) => other.path === folder && other.mode === null);
    const blocking = ancestors(file.path).find((folder) => isInTheWay(folder) && !isRemoved(folder));
    const remedy = "Publish to another path, or remove what is there first.";
    if (blocking !== undefined) {
        throw new errors/* UserError */.y(`"${file.path}" cannot be published: "${blocking}" is not a folder on the branch. ${remedy}`);
    }
    if (old === FOLDER || old === SUBMODULE) {
        const kind = old === FOLDER ? "folder" : "submodule";
        throw new errors/* UserError */.y(`"${file.path}" cannot be published: it is a ${kind} on the branch. ${remedy}`);
    }
}
/** Lines for update-index. Removals first: they make room. A regular file that stays one keeps its mode. */
function planChanges(files, ids, known) {
    const removals = [];
    const writes = [];
    for (const file of files) {
        const old = known.get(file.path);
        if (file.mode === null) {
            if (old !== undefined && old.mode !== FOLDER)
                removals.push(`0 ${"0".repeat(old.id.length)}\t${file.path}\0`);
            continue;
        }
        const id = ids.get(file.path);
        const mode = file.mode !== "120000" && old?.mode.startsWith("100") ? old.mode : file.mode;
        if (old?.id !== id || old?.mode !== mode)
            writes.push(`${mode} ${id}\t${file.path}\0`);
    }
    return [...removals, ...writes];
}
function ancestors(file) {
    const parts = file.split("/");
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
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
var transport = __webpack_require__(2284);
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

// EXTERNAL MODULE: ./build/src/publish/explain-refusal.js
var explain_refusal = __webpack_require__(1047);
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
        return `refused by ${(0,explain_refusal/* explainRefusal */.G)(refusal).rule}`;
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
        const { rule, remedies } = (0,explain_refusal/* explainRefusal */.G)(refusal);
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
    const { target } = destination;
    const git = await findGit(runtime.env, runtime.cwd);
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
    const { connectRepository } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1648));
    const { openApiWriter } = await __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 8294));
    const repository = await connectRepository(runtime, { token: inputs.token });
    const { openTrees } = await __webpack_require__.e(/* import() */ 124).then(__webpack_require__.bind(__webpack_require__, 7124));
    const trees = openTrees(repository);
    const writer = openApiWriter(repository, target, trees);
    if (git.kind === "usable" || scope === null)
        return { reader: (await open()).reader, writer };
    const { openApiReader } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 3157));
    const { RUNNER_TEMP, TMPDIR, TEMP } = runtime.env;
    const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
    const { log } = runtime;
    return { reader: await openApiReader({ repository, trees, target, scope, temporaryRoot, log }), writer };
}
async function openRepository(inputs, { clone }, { isBlobless, runtime }) {
    const { env } = runtime;
    const root = external_node_path_.resolve(runtime.cwd, inputs.root);
    const trusted = clone === null ? [] : trust(root);
    const directory = clone === null ? runtime.cwd : root;
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

// EXTERNAL MODULE: ./build/src/site/shard-paths.js
var shard_paths = __webpack_require__(2816);
// EXTERNAL MODULE: ./build/src/state/read-state.js + 18 modules
var read_state = __webpack_require__(6413);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/publish-dashboard.js
/** Publishes the dashboard to a branch, or where the branch refuses it to the place that `on-refused` names. */







const ORPHAN_BRANCH = "dashboard";
const PULL_REQUEST_BRANCH = "pipekeeper/dashboard";
async function publishDashboard(job, runtime) {
    const { inputs } = job;
    const publish = inputs.publish === "branch" ? "branch" : "commit";
    const destination = await planDestination({ ...inputs, publish }, runtime, ORPHAN_BRANCH);
    const first = await publishTo(destination);
    const branch = destination.target.targetBranch;
    // A branch of its own has nowhere else to go; and state on a branch of that name must not be replaced.
    const isOwn = publish === "branch" || branch === ORPHAN_BRANCH;
    if (isOwn || inputs["on-refused"] === "fail")
        return first;
    if (first.kind !== "failed" || first.refusal.kind !== "refused")
        return first;
    runtime.log(`Going on with \`on-refused: ${inputs["on-refused"]}\`.`);
    const isPullRequest = inputs["on-refused"] === "pull-request";
    const second = await publishTo({ ...destination, target: { ...destination.target, ...instead(inputs) } });
    // Where not even a tip can be read any more, the first derivation is what there is to report.
    const report = second.report ?? first.report;
    if (second.kind === "failed")
        return { ...second, report };
    const pullRequestUrl = isPullRequest ? await openPullRequest(inputs, runtime, branch) : null;
    return { ...second, report, insteadOf: { branch, refusal: first.refusal, pullRequestUrl } };
    function publishTo(to) {
        return publishFiles({
            inputs: { ...inputs, publish },
            destination: to,
            scope: planScope(job, to.prefix),
            transport: inputs.transport,
            derive: (tip) => job.derive(tip, to.prefix),
        }, runtime);
    }
}
function instead(inputs) {
    if (inputs["on-refused"] === "pull-request")
        return { targetBranch: PULL_REQUEST_BRANCH, history: "fork" };
    return { targetBranch: ORPHAN_BRANCH, history: inputs["keep-history"] ? "orphan-append" : "orphan-replace" };
}
/** Everything that reading the state and comparing with what is published may look at. */
function planScope({ inputs, planned }, prefix) {
    const { queue } = inputs;
    const older = (0,read_state/* olderQueue */._W)(queue);
    // A batch leaves its results beside the queue file, or in the queue folder.
    const results = external_node_path_.posix.join(external_node_path_.posix.dirname(older), "batch-results.json");
    const folders = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"]];
    const output = planned.output === null ? [] : [planned.output];
    const site = planned.site === null ? [] : [planned.site];
    const siteFiles = site.flatMap((folder) => [shard_paths/* SUMMARY_PATH */.V$, shard_paths/* FILES_PATH */.Qq].map((file) => external_node_path_.posix.join(folder, file)));
    const inRepository = (file) => external_node_path_.posix.join(prefix, file).replace(/(.)\/+$/, "$1");
    return {
        prefix,
        state: [queue, older, results, ...folders, inputs["control-file"]].map(inRepository),
        published: [...output, ...site].map(inRepository),
        compared: [...output, ...siteFiles].map(inRepository),
    };
}
async function openPullRequest(inputs, runtime, base) {
    const { upsertPullRequest } = await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 3264));
    const { describeFailure, isApiFailure } = await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 4679));
    const repository = await (0,connect_repository.connectRepository)(runtime, { token: inputs.token });
    const body = `Derived from the pipeline state on \`${base}\`, where a rule refuses direct pushes. Brought up to date by each run.`;
    const title = inputs["commit-message"].split("\n", 1)[0];
    try {
        return (await upsertPullRequest(repository, { head: PULL_REQUEST_BRANCH, base, title, body })).url;
    }
    catch (error) {
        if (!isApiFailure(error))
            throw error;
        throw new errors/* UserError */.y(`The dashboard is on branch "${PULL_REQUEST_BRANCH}", but its pull request could not be opened. ${describeFailure(error).replace(/\.$/, "")}. The repository's settings (Actions, General) must allow workflows to create pull requests, too.`, { cause: error });
    }
}


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hashBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Id that git gives to the content, in the hash that the other id is of. */
function hashBlob(content, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    [
        /deny updating|refusing to update checked out branch|denyCurrentBranch|branch is currently checked out|funny refname|deletion prohibited/i,
        "server-setting",
    ],
    [/couldn't find remote ref/i, "no-branch"],
];
const RATE_LIMITED = /rate limit|error:? 429\b|HTTP(?:\/[\d.]+)? 429\b|too many requests/i;
const RACED = /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const UNREACHABLE = /timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)5\d\d\b|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/i;
/** Output of a failed fetch or push -> what it was. */
function readRefusal(output) {
    const said = withoutNoise(output);
    const verdict = judgeStatusLine(said) ?? judgeText(said.join("\n"));
    const reasons = said
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

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRepository: () => (/* binding */ connectRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/** The repository that a workflow runs for, with a client to reach it. */


/** The GitHub that GITHUB_API_URL names, and the repository of GITHUB_REPOSITORY; asks nothing yet. */
async function connectRepository(around, access) {
    const { GITHUB_REPOSITORY: name = "", GITHUB_API_URL } = around.env;
    const [owner, repo, ...rest] = name.split("/");
    if (!owner || !repo || rest.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside of a workflow, set it.`);
    }
    // Loaded late: an action that finds nothing to ask does not pay for it.
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__, 6119));
    const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
    const { sleep, random, elapsedMs, log } = around;
    const client = connect({
        apiUrl: GITHUB_API_URL || "https://api.github.com",
        token,
        proxyEnv: around.env,
        ...{ sleep, random, elapsedMs, log },
        ...(await openJournalOf(around)),
        ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
        ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
        ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
    });
    return { client, owner, repo };
}
/** The file that PIPEKEEPER_JOURNAL names gets a line for each try of a call: evidence for people, nothing is read from it. */
async function openJournalOf({ env, cwd }) {
    const file = env.PIPEKEEPER_JOURNAL;
    if (!file)
        return {};
    const { openJournal } = await __webpack_require__.e(/* import() */ 71).then(__webpack_require__.bind(__webpack_require__, 71));
    return { note: openJournal(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file)) };
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openTreeSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_file_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8677);
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9096);
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
    async function find(full) {
        return known.get(full) ?? (isListed(full) ? null : objects.find(full));
    }
    /** The file or folder at a path, links followed. */
    async function resolve(file) {
        const full = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, file).replace(/\/+$/, "");
        const plain = known.get(full);
        if (plain !== undefined && plain.mode !== LINK)
            return plain;
        if (full === root || full === ".")
            return { path: root, mode: FOLDER, id: "" };
        let rest = full.split("/");
        let at = "";
        for (let links = 0; rest.length > 0;) {
            const [name, ...others] = rest;
            const step = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(at, name);
            const entry = await find(step);
            if (entry === null)
                return links === 0 ? "missing" : "nowhere";
            if (entry.mode !== LINK) {
                if (others.length === 0)
                    return entry;
                if (entry.mode !== FOLDER)
                    return links === 0 ? "missing" : "nowhere";
                [at, rest] = [step, others];
                continue;
            }
            if (++links > MAX_LINKS)
                return "nowhere";
            const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(at, await readLink(entry.id), ...others).replace(/\/+$/, "");
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
        for await (const bytes of objects.readBlobs([id])) {
            const target = bytes?.toString("utf8") ?? "";
            return target.startsWith("/") ? "../".repeat(100) : target;
        }
        return "";
    }
    async function list(folder) {
        const found = await resolve(folder);
        if (found === "missing")
            return { kind: "missing" };
        if (found === "outside")
            return _files_file_source_js__WEBPACK_IMPORTED_MODULE_1__/* .UNUSABLE */ .u5.folderOutside;
        if (found === "nowhere" || (found.mode !== FOLDER && found.mode !== SUBMODULE))
            return { kind: "file" };
        if (found.mode === SUBMODULE)
            return { kind: "folder", names: [] };
        const entries = isListed(found.path)
            ? (children.get(found.path || ".") ?? [])
            : await objects.listFolder(found.path);
        const names = entries.map((entry) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(entry.path));
        return { kind: "folder", names: names.sort(_pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G) };
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
                yield bytes === null ? { path: file, ..._files_file_source_js__WEBPACK_IMPORTED_MODULE_1__/* .UNUSABLE */ .u5.tooLarge } : { path: file, kind: "bytes", bytes };
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
        return _files_file_source_js__WEBPACK_IMPORTED_MODULE_1__/* .UNUSABLE */ .u5.fileOutside;
    return found === "nowhere" ? _files_file_source_js__WEBPACK_IMPORTED_MODULE_1__/* .UNUSABLE */ .u5.brokenLink : _files_file_source_js__WEBPACK_IMPORTED_MODULE_1__/* .UNUSABLE */ .u5.folder;
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
        const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry.path);
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


/***/ })

};
