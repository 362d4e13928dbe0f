export const id = 529;
export const ids = [529,648];
export const modules = {

/***/ 2529:
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
// EXTERNAL MODULE: ./build/src/git/clone.js
var git_clone = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/src/git/find-git.js
var find_git = __webpack_require__(9290);
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
    const git = await (0,find_git/* findGit */.C)(runtime.env, runtime.cwd);
    const describe = async (folder) => (git.kind === "usable" ? await (0,git_clone/* describeClone */.Z)(folder, runtime.env) : null);
    const own = await describe(root);
    if (own === null && !ref && inputs.branch === undefined) {
        (0,find_git/* requireGit */.o)(git);
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

// EXTERNAL MODULE: ./build/src/git/private-repository.js
var private_repository = __webpack_require__(3758);
// EXTERNAL MODULE: ./build/src/git/remote.js
var git_remote = __webpack_require__(7278);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/files/file-source.js
var file_source = __webpack_require__(8677);
// EXTERNAL MODULE: ./build/src/formats/blob-id.js
var blob_id = __webpack_require__(793);
// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/src/git/tree.js
var git_tree = __webpack_require__(5592);
// EXTERNAL MODULE: ./build/src/git/read-refusal.js
var read_refusal = __webpack_require__(2281);
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
                isLaidOut || published === null ? [] : (0,git_tree/* listTree */.nT)(git, published, null),
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
        const there = published === null ? [] : await (0,git_tree/* listTree */.nT)(git, published, null);
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
            const all = await (0,git_tree/* listTree */.nT)(git, source, [...state, ...files]);
            return [all, all];
        }
        return Promise.all([(0,git_tree/* listTree */.nT)(git, source, state), published === null ? [] : (0,git_tree/* listTree */.nT)(git, published, files)]);
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
            find: async (file) => (await (0,git_tree/* listEntries */.fi)(git, commit, [file])).find((entry) => entry.path === file) ?? null,
            listFolder: (folder) => (0,git_tree/* listFolder */.bt)(git, commit, folder),
            readBlobs: (ids) => (0,blobs/* streamBlobs */.n)(git, ids, file_source/* MAX_FILE_BYTES */.gZ),
        };
    }
    function openPublished(entries) {
        const ids = new Map(entries.filter(isRegular).map(({ path, id }) => [path, id]));
        return {
            async read(file) {
                const id = ids.get(file);
                if (id === undefined)
                    return null;
                for await (const bytes of (0,blobs/* streamBlobs */.n)(git, [id], Number.MAX_SAFE_INTEGER))
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
var plan_changes = __webpack_require__(7833);
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
        asked.size > MAX_ASKED ? (0,git_tree/* listTree */.nT)(git, base, null) : (0,git_tree/* listEntries */.fi)(git, base, [...asked]),
        replaced.length === 0 ? [] : (0,git_tree/* listTree */.nT)(git, base, replaced),
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
    const { target, git } = destination;
    const isApi = transport === "api" || (transport === "auto" && git.kind !== "usable");
    if (!isApi || scope === null)
        (0,find_git/* requireGit */.o)(git);
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
    const { openApiReader } = await __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 8621));
    const { RUNNER_TEMP, TMPDIR, TEMP } = runtime.env;
    const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
    const { log } = runtime;
    return { reader: await openApiReader({ repository, trees, target, scope, temporaryRoot, log }), writer };
}
async function openRepository(inputs, { clone }, { isBlobless, runtime }) {
    const { env } = runtime;
    const trusted = clone === null ? [] : (0,git_clone/* trust */.t)(clone.toplevel);
    const directory = clone?.toplevel ?? runtime.cwd;
    const remote = await (0,git_remote/* resolveRemote */.L)({ name: inputs.remote, clone, directory, trusted, token: inputs.token, env });
    return (0,private_repository/* openPrivateRepository */.k)({
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
// EXTERNAL MODULE: ./build/src/state/read-state.js + 19 modules
var read_state = __webpack_require__(5393);
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
    const older = (0,read_state/* olderQueue */._)(queue);
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

/***/ 7833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zv: () => (/* binding */ foldersAbove),
  IK: () => (/* binding */ inspectFiles),
  XA: () => (/* binding */ planChanges)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
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
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 376));
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
        const full = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, file).replace(/\/+$/, "");
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
            const step = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(at, name);
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
