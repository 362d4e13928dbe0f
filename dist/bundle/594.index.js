export const id = 594;
export const ids = [594];
export const modules = {

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ update_dashboard_main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7938);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/files/file-source.js
var file_source = __webpack_require__(4409);
;// CONCATENATED MODULE: ./build/src/files/folder-source.js
/** Lists and reads the files of a folder on disk without ever leaving it. */



const SURROGATE = /[\ud800-\udfff]/;
/** Nearly all state files are smaller. */
const SMALL_BYTES = 64 * 1024;
/** `root`: absolute; links below it may lead anywhere inside. */
function openFolder(root, place) {
    /** Known from their listing to be plain files, which saves a look at each before it is read. */
    const plain = new Set();
    return {
        place,
        commit: null,
        async list(folder) {
            return listPath(root, folder, plain);
        },
        async *read(paths) {
            const small = Buffer.allocUnsafeSlow(SMALL_BYTES);
            for (const file of paths)
                yield { path: file, ...readOne(root, file, { isPlain: plain.has(file), small }) };
        },
    };
}
function listPath(root, folder, plain) {
    const kind = lookAt(root, folder);
    if (kind !== "folder")
        return { kind };
    const absolute = external_node_path_.join(root, folder);
    let entries;
    try {
        if (!leadsInside(root, absolute))
            return file_source/* UNUSABLE */.u5.folderOutside;
        entries = (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true });
    }
    catch (error) {
        return (0,file_source/* unreadable */.O$)(`cannot be listed (${causeOf(error, root)}); expected a readable folder`);
    }
    for (const entry of entries)
        if (entry.isFile())
            plain.add(external_node_path_.posix.join(folder, entry.name));
    return { kind: "folder", names: entries.map(({ name }) => name).sort(compareNames) };
}
/** What stands at a path below the root; a link that leads nowhere is a file, which then cannot be read. */
function lookAt(root, file) {
    const absolute = external_node_path_.join(root, file);
    try {
        return (0,external_node_fs_.statSync)(absolute).isDirectory() ? "folder" : "file";
    }
    catch (error) {
        if (!isMissing(error))
            return "file";
    }
    try {
        return (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined ? "missing" : "file";
    }
    catch {
        // Below a file there is nothing.
        return "missing";
    }
}
/** Synchronous on purpose: for small cached files the thread pool costs more than the read itself. */
function readOne(root, file, { isPlain, small }) {
    const absolute = external_node_path_.join(root, file);
    try {
        const refusal = isPlain ? null : refuse(root, absolute);
        if (refusal !== null)
            return refusal;
        const bytes = readSmall(absolute, small) ?? (0,external_node_fs_.readFileSync)(absolute);
        return bytes.length > file_source/* MAX_FILE_BYTES */.gZ ? file_source/* UNUSABLE */.u5.tooLarge : { kind: "bytes", bytes };
    }
    catch (error) {
        const { code } = error;
        if (code === "ERR_FS_FILE_TOO_LARGE")
            return file_source/* UNUSABLE */.u5.tooLarge;
        if (isMissing(error))
            return lookAt(root, file) === "missing" ? { kind: "missing" } : file_source/* UNUSABLE */.u5.brokenLink;
        return (0,file_source/* unreadable */.O$)(`cannot be read (${causeOf(error, root)}); expected a readable file`);
    }
}
/** Saves an allocation for nearly all state files; null for a larger one. */
function readSmall(absolute, small) {
    const descriptor = (0,external_node_fs_.openSync)(absolute, "r");
    try {
        const length = (0,external_node_fs_.readSync)(descriptor, small, 0, small.length, 0);
        return length < small.length ? small.subarray(0, length) : null;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Why something that is not a plain file is not read; null if it may be. */
function refuse(root, absolute) {
    const found = (0,external_node_fs_.statSync)(absolute);
    if (!leadsInside(root, absolute))
        return file_source/* UNUSABLE */.u5.fileOutside;
    if (found.isDirectory())
        return file_source/* UNUSABLE */.u5.folder;
    return found.isFile() ? null : file_source/* UNUSABLE */.u5.special;
}
/** Bytewise; the order of UTF-16 units is the same but where surrogates meet the units above them. */
function compareNames(a, b) {
    if (a === b)
        return 0;
    return SURROGATE.test(a) || SURROGATE.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}
function leadsInside(root, absolute) {
    const relative = external_node_path_.relative((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(absolute));
    return relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
function causeOf(error, root) {
    const { code, message } = error;
    if (code === "ENOENT" || code === "ELOOP")
        return "a link that leads nowhere";
    return code === "EACCES" || code === "EPERM" ? "permission denied" : message.replaceAll(`${root}/`, "");
}
function isMissing(error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR";
}

// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(2826);
// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(8270);
// EXTERNAL MODULE: ./build/src/git/clone.js
var clone = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/git/find-git.js
var find_git = __webpack_require__(2246);
// EXTERNAL MODULE: ./build/src/git/private-repository.js
var private_repository = __webpack_require__(6362);
// EXTERNAL MODULE: ./build/src/git/remote.js
var git_remote = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/src/git/tree.js
var tree = __webpack_require__(4588);
;// CONCATENATED MODULE: ./build/src/publish/read-committed.js







/**
 * A file of the commit that the workflow runs for, where the job has no checkout; null where there is a checkout, no such commit
 * or no such file.
 */
async function readCommitted(file, runtime) {
    const { env, cwd } = runtime;
    const commit = env.GITHUB_SHA;
    if (!commit)
        return null;
    if ((await (0,find_git/* findGit */.C)(env, cwd)).kind !== "usable")
        return readByApi(file, commit, runtime);
    if ((await (0,clone/* describeClone */.Z)(cwd, env)) !== null)
        return null;
    const { token } = file;
    const place = { clone: null, directory: cwd, trusted: [], token, env };
    const remote = await (0,git_remote/* resolveRemote */.L)({ ...place, name: file.remote });
    const repository = await (0,private_repository/* openPrivateRepository */.k)({ ...place, remote, isBlobless: true });
    try {
        const refusal = await repository.fetchCommit(commit);
        if (refusal !== null)
            throw unread(file.path, commit, refusal.said);
        const [entry] = await (0,tree/* listEntries */.fi)(repository.git, commit, [file.path]);
        if (entry === undefined || !entry.mode.startsWith("100"))
            return null;
        const missing = await repository.fetchBlobs([entry.id], [entry.id]);
        if (missing !== null && missing !== "again")
            throw unread(file.path, commit, missing.said);
        for await (const bytes of (0,blobs/* streamBlobs */.n)(repository.git, [entry.id], 1_000_000))
            return bytes;
        return null;
    }
    finally {
        await repository.remove();
    }
}
/** Where there is no git. */
async function readByApi({ path, token }, commit, runtime) {
    const { connectRepository } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4316));
    const { openTrees } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9680));
    const { openBlobs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3461));
    const { orRefused } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8564));
    const repository = await connectRepository(runtime, { token });
    const answer = await orRefused(async () => {
        const trees = openTrees(repository);
        const entry = await trees.find(await trees.ofCommit(commit), path);
        if (entry === null || entry.path !== path || !entry.mode.startsWith("100"))
            return null;
        return (await openBlobs(repository).read([entry.id]))[0] ?? null;
    });
    if (answer === null || Buffer.isBuffer(answer))
        return answer;
    throw unread(path, commit, answer.said);
}
function unread(path, commit, said) {
    return new errors/* UserError */.y(`"${path}" of commit ${commit.slice(0, 10)} could not be read: ${said.at(-1) ?? "no answer"}. Check that the remote can be reached and the token may read it, or set \`config\` to nothing.`);
}

// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(9518);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var pipeline_order = __webpack_require__(8396);
;// CONCATENATED MODULE: ./build/src/analytics/count.js

/** Adds one to the count under a key. */
function increment(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
/** A map as a plain object with its keys in bytewise order; `__proto__` is a key like any other. */
function toSortedObject(map) {
    return Object.fromEntries([...map].sort(([a], [b]) => (0,pipeline_order/* compareBytewise */.G)(a, b)));
}

;// CONCATENATED MODULE: ./build/src/analytics/count-failures.js

const DEFAULT_ECOSYSTEM = "homebrew";
/** A per-recipe record counts too, but says something of its package only if it names dependencies. */
function countFailures(failures) {
    const byCategory = new Map();
    const lastBySource = new Map();
    for (const failure of failures) {
        increment(byCategory, categoryOf(failure));
        if (failure.recipe === null)
            lastBySource.set(failure.source, failure);
        else if (failure.recorded_blocked_by.length > 0) {
            lastBySource.set(`${failure.recorded_ecosystem ?? DEFAULT_ECOSYSTEM}:${failure.recipe}`, failure);
        }
    }
    return { byCategory, lastBySource };
}
/** The category as shown: as everywhere, but for an old word that is split up elsewhere. */
function categoryOf({ category, recorded_category }) {
    return recorded_category === "validation_failed" ? "install_failed" : category;
}

;// CONCATENATED MODULE: ./build/src/analytics/parse-file-name.js
/** `<ecosystem>-<batch id>.jsonl`; what follows the first hyphen is a batch id only if it starts with a year. */
function parseFileName(file) {
    const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.jsonl$/, "");
    const hyphen = stem.indexOf("-");
    if (hyphen < 0)
        return { ecosystem: stem, batchId: "" };
    const rest = stem.slice(hyphen + 1);
    return { ecosystem: stem.slice(0, hyphen), batchId: /^\d{4}/.test(rest) ? rest : "" };
}

;// CONCATENATED MODULE: ./build/src/analytics/describe-failure.js




const MESSAGE_BYTES = 500;
const TAGS = new Set([
    "api_error",
    "no_bottles",
    "complex_archive",
    "no_binaries",
    "library_only",
    "verify_failed",
    "install_failed",
    "timeout",
    "rate_limited",
]);
/** Looked for in the lower-case message; the first hit counts. */
const PATTERNS = [
    ["no bottle", "no_bottle"],
    ["bottle not found", "no_bottle"],
    ["no executables", "binary_discovery_failed"],
    ["no binaries", "binary_discovery_failed"],
    ["version pattern", "verify_pattern_mismatch"],
    ["failed to verify", "verify_pattern_mismatch"],
    ["verification", "verify_pattern_mismatch"],
    ["already exists", "recipe_already_exists"],
    ["use --force", "recipe_already_exists"],
    ["rate limit", "rate_limited"],
    ["429", "rate_limited"],
    ["5xx", "upstream_unavailable"],
    ["unavailable", "upstream_unavailable"],
    ["timeout", "timeout"],
    ["deadline", "timeout"],
];
const EXIT_CODES = new Map([
    [6, "install_failed"],
    [7, "verify_failed"],
    [9, "deterministic_failed"],
]);
/** One element of `failure_details`. `platforms`: those of all records of its group; empty if it is in none. */
function describeFailure(failure, queueName, platforms) {
    const { recipe, source } = failure;
    const file = parseFileName(failure.file);
    const message = cutMessage(failure.message ?? "");
    const exitCode = recipe === null ? 0 : (failure.exit_code ?? 0);
    const platform = recipe === null ? null : failure.platform;
    const timestamp = failure.recorded_time ?? "";
    const name = recipe ?? queueName ?? nameOf(source);
    const recorded = failure.recorded_ecosystem ?? file.ecosystem;
    const ecosystem = recipe === null ? prefixOf(source) || recorded : recorded || "unknown";
    return {
        id: [ecosystem, formatIdTime(failure), name].join("-"),
        package: name,
        ecosystem,
        category: categoryOf(failure),
        subcategory: (failure.recorded_subcategory ?? deriveSubcategory(message, exitCode)) || undefined,
        message: message || undefined,
        exit_code: exitCode || undefined,
        platform: platforms.length > 1 ? "multiple" : (platform ?? undefined),
        platforms: platforms.length > 1 ? [...platforms].sort(pipeline_order/* compareBytewise */.G) : undefined,
        batch_id: file.batchId || undefined,
        timestamp,
        workflow_url: failure.workflow_run_url ?? undefined,
    };
}
function prefixOf(source) {
    return source.slice(0, Math.max(0, source.indexOf(":")));
}
/** What follows the first colon and then the last slash; all of a source without a colon. */
function nameOf(source) {
    const colon = source.indexOf(":");
    return colon < 0 ? source : source.slice(Math.max(colon, source.lastIndexOf("/")) + 1);
}
/** Whole seconds in UTC; "" without a time of its own. */
function formatIdTime({ time, recorded_time }) {
    return recorded_time === null || time === null ? "" : (0,times/* formatFileTime */.Zc)(time);
}
/** The first 500 bytes of UTF-8; each byte left over of a character that the cut divides shows as U+FFFD. */
function cutMessage(message) {
    if (message.length * 3 <= MESSAGE_BYTES)
        return message;
    let bytes = 0;
    let index = 0;
    while (index < message.length) {
        const point = message.codePointAt(index);
        const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (bytes + size > MESSAGE_BYTES)
            return message.slice(0, index) + "\ufffd".repeat(MESSAGE_BYTES - bytes);
        bytes += size;
        index += size === 4 ? 2 : 1;
    }
    return message;
}
function deriveSubcategory(message, exitCode) {
    if (message === "")
        return EXIT_CODES.get(exitCode) ?? "";
    const open = message.indexOf("[");
    const close = open < 0 ? -1 : message.indexOf("]", open);
    if (close >= 0) {
        const tag = message.slice(open + 1, close);
        if (TAGS.has(tag))
            return tag;
    }
    const lower = message.toLowerCase();
    return PATTERNS.find(([needle]) => lower.includes(needle))?.[1] ?? "";
}

;// CONCATENATED MODULE: ./build/src/analytics/list-failures.js



/** At most so many are listed. */
const SHOWN_FAILURES = 200;
/** Times that are kept before all but the newest are dropped. */
const SORTED_AT_ONCE = 10 * SHOWN_FAILURES;
/** The newest 200 by the text of their time, then by id. */
function listFailures(failures, packages) {
    const { single, grouped } = groupByBatch(failures);
    const records = [...single, ...grouped.keys()];
    const oldest = findCutOff(records);
    const candidates = records.filter((record) => timeOf(record) >= oldest);
    const names = firstNames(packages, new Set(candidates.map(({ source }) => source)));
    return candidates
        .map((record) => describeFailure(record, names.get(record.source), grouped.get(record) ?? []))
        .sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(b.timestamp, a.timestamp) || (0,pipeline_order/* compareBytewise */.G)(a.id, b.id))
        .slice(0, SHOWN_FAILURES);
}
/** Per-recipe records with a platform belong together if they are of one recipe and one batch. */
function groupByBatch(failures) {
    const single = [];
    const grouped = new Map();
    const known = new Map();
    for (const failure of failures) {
        const { recipe, platform } = failure;
        const batchId = recipe === null || platform === null ? "" : parseFileName(failure.file).batchId;
        if (platform === null || batchId === "") {
            single.push(failure);
            continue;
        }
        const key = `${batchId}\0${recipe}`;
        const platforms = known.get(key);
        if (platforms !== undefined)
            platforms.push(platform);
        else {
            const own = [platform];
            known.set(key, own);
            grouped.set(failure, own);
        }
    }
    return { single, grouped };
}
/** Time of the last record that can be shown, so that no other has to be described. */
function findCutOff(records) {
    let newest = [];
    let oldest = "";
    for (const record of records) {
        const time = timeOf(record);
        if (time >= oldest)
            newest.push(time);
        if (newest.length < SORTED_AT_ONCE)
            continue;
        newest = newest.sort().slice(-SHOWN_FAILURES);
        oldest = newest[0];
    }
    return newest.sort()[newest.length - SHOWN_FAILURES] ?? "";
}
function timeOf(failure) {
    return failure.recorded_time ?? "";
}
/** Source -> name of the first package with it, for some sources. */
function firstNames(packages, sources) {
    const names = new Map();
    for (const { source, name } of packages)
        if (sources.has(source) && !names.has(source))
            names.set(source, name);
    return names;
}

;// CONCATENATED MODULE: ./build/src/analytics/list-runs.js


const SHOWN_RUNS = 10;
/** Oldest first by the text of their time; equal ones stay as read. */
function sortRuns(runs) {
    return [...runs].sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(a.recorded_timestamp, b.recorded_timestamp));
}
/** The last ten with a total, newest first. */
function listRuns(oldestFirst) {
    const runs = oldestFirst.filter(({ total }) => total !== null && total > 0);
    return runs.slice(-SHOWN_RUNS).reverse().map(describeRun);
}
function describeRun(run) {
    const total = run.total ?? 0;
    const merged = run.merged ?? 0;
    return {
        batch_id: batchIdOf(run),
        ecosystems: ecosystemsOf(run),
        total,
        merged,
        rate: total > 0 ? merged / total : 0,
        duration: run.duration_seconds || undefined,
        timestamp: run.recorded_timestamp,
    };
}
/** A run is shown under its time, whatever batch id it recorded. */
function batchIdOf({ recorded_timestamp }) {
    return recorded_timestamp.replaceAll(":", "-");
}
/** The recorded map; a record that only names one ecosystem gives its total to that. */
function ecosystemsOf({ ecosystems, ecosystem, total }) {
    if (ecosystems.size > 0)
        return toSortedObject(ecosystems);
    return ecosystem === null ? undefined : { [ecosystem]: total ?? 0 };
}

;// CONCATENATED MODULE: ./build/src/analytics/rank-blockers.js

const SHOWN_BLOCKERS = 10;
const SHOWN_PACKAGES = 5;
/** The ten dependencies whose absence blocks most, counted along paths: a diamond counts twice. */
function rankBlockers(blockedList) {
    const blocked = new Map();
    for (const { id, blocked_by } of blockedList) {
        for (const dependency of blocked_by ?? []) {
            const ids = blocked.get(dependency);
            if (ids === undefined)
                blocked.set(dependency, new Set([id]));
            else
                ids.add(id);
        }
    }
    const totals = new Map();
    for (const dependency of [...blocked.keys()].sort(pipeline_order/* compareBytewise */.G))
        countPaths(dependency, blocked, totals);
    return [...totals]
        .sort(([a, left], [b, right]) => right - left || (0,pipeline_order/* compareBytewise */.G)(a, b))
        .slice(0, SHOWN_BLOCKERS)
        .map(([dependency, total]) => describeBlocker(dependency, total, blocked.get(dependency)));
}
/**
 * Fills in the total of a dependency and of all it leads to. A total that is still being counted is 0 to others, so a
 * cycle ends where it was entered. With a stack of its own, because chains can be long.
 */
function countPaths(start, blocked, totals) {
    const stack = [];
    const enter = (dependency) => {
        totals.set(dependency, 0);
        stack.push({ dependency, ids: blocked.get(dependency).values(), total: 0 });
    };
    if (!totals.has(start))
        enter(start);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
        const next = frame.ids.next();
        if (next.done) {
            stack.pop();
            totals.set(frame.dependency, frame.total);
            const parent = stack.at(-1);
            if (parent !== undefined)
                parent.total += frame.total;
            continue;
        }
        frame.total++;
        const bare = next.value.slice(next.value.indexOf(":") + 1);
        if (!blocked.has(bare))
            continue;
        const known = totals.get(bare);
        if (known === undefined)
            enter(bare);
        else
            frame.total += known;
    }
}
function describeBlocker(dependency, total, ids) {
    return {
        dependency,
        count: total,
        direct_count: ids.size,
        total_count: total,
        packages: [...ids].sort(pipeline_order/* compareBytewise */.G).slice(0, SHOWN_PACKAGES),
    };
}

;// CONCATENATED MODULE: ./build/src/analytics/summarize-disambiguations.js


/** The first choice of each tool counts, by tool; undefined if there is none. */
function summarizeDisambiguations(choices) {
    const byTool = new Map();
    for (const choice of choices)
        if (!byTool.has(choice.tool))
            byTool.set(choice.tool, describeChoice(choice));
    if (byTool.size === 0)
        return undefined;
    const entries = [...byTool.values()].sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(a.tool, b.tool));
    const reasons = new Map();
    for (const entry of entries)
        increment(reasons, entry.selection_reason);
    const risky = entries.filter((entry) => entry.high_risk).map((entry) => entry.tool);
    return {
        total: entries.length,
        by_reason: toSortedObject(reasons),
        high_risk: risky.length,
        need_review: risky,
        entries,
    };
}
function describeChoice(choice) {
    return {
        tool: choice.tool,
        selected: choice.selected,
        alternatives: choice.alternatives === null ? null : [...choice.alternatives],
        selection_reason: choice.selection_reason,
        downloads_ratio: choice.downloads_ratio || undefined,
        high_risk: choice.high_risk,
    };
}

;// CONCATENATED MODULE: ./build/src/analytics/summarize-health.js


/** undefined if the control file cannot be used, or if there is neither it nor any run. */
function summarizeHealth({ control, hasControlFile }, oldestFirst) {
    if (control === null && (hasControlFile || oldestFirst.length === 0))
        return undefined;
    const breakers = [...(control?.breakers ?? [])].map(([name, breaker]) => [name, copyBreaker(breaker)]);
    const last = oldestFirst.at(-1);
    const lastSuccess = oldestFirst.findLastIndex(({ merged }) => merged !== null && merged > 0);
    const successful = oldestFirst[lastSuccess];
    return {
        ecosystems: toSortedObject(new Map(breakers)),
        last_run: last === undefined ? null : summarize_health_describeRun(last),
        last_successful_run: successful === undefined ? null : summarize_health_describeRun(successful),
        runs_since_last_success: oldestFirst.length - 1 - lastSuccess,
    };
}
function copyBreaker(breaker) {
    return {
        breaker_state: breaker.state,
        failures: breaker.failures,
        last_failure: breaker.recorded_last_failure ?? undefined,
        opens_at: breaker.recorded_opens_at ?? undefined,
    };
}
/** What was not merged counts as failed. */
function summarize_health_describeRun(run) {
    const total = run.total ?? 0;
    const merged = run.merged ?? 0;
    return {
        batch_id: batchIdOf(run),
        ecosystems: ecosystemsOf(run),
        timestamp: run.recorded_timestamp,
        succeeded: merged,
        failed: Math.max(0, total - merged),
        total,
        recipes_merged: merged || undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/analytics/summarize-queue.js




const SECONDS_LENGTH = "2026-01-09T14:30:00".length;
const VALIDATION = new Map([
    ["success", "valid"],
    ["pending", "valid"],
    ["failed", "invalid"],
]);
function summarizeQueue(packages, lastBySource) {
    const byStatus = new Map();
    const byTier = new Map();
    const byEcosystem = new Map();
    const listed = new Map();
    for (const entry of packages) {
        increment(byStatus, entry.status);
        incrementIn(byTier, String(entry.priority), entry.status);
        if (entry.ecosystem !== "") {
            incrementIn(byEcosystem, entry.ecosystem, entry.status);
            incrementIn(byEcosystem, entry.ecosystem, "total");
        }
        const list = listed.get(entry.status) ?? [];
        if (list.length === 0)
            listed.set(entry.status, list);
        list.push(describePackage(entry, lastBySource.get(entry.source)));
    }
    for (const list of listed.values())
        list.sort(comparePackages);
    return {
        total: packages.length,
        by_status: toSortedObject(byStatus),
        by_tier: toCounts(byTier),
        by_ecosystem: byEcosystem.size > 0 ? toCounts(byEcosystem) : undefined,
        packages: toSortedObject(listed),
    };
}
/** Curated packages in queue order. */
function listCurated(packages) {
    return packages
        .filter(({ confidence }) => confidence === "curated")
        .map(({ name, source, status }) => ({ name, source, validation_status: VALIDATION.get(status) ?? "unknown" }));
}
function describePackage(entry, last) {
    const blockedBy = entry.status === "blocked" ? (last?.recorded_blocked_by ?? []) : [];
    return {
        id: entry.source,
        name: entry.name,
        ecosystem: entry.ecosystem,
        priority: entry.priority,
        category: last && categoryOf(last),
        blocked_by: blockedBy.length > 0 ? [...blockedBy] : undefined,
        failure_count: entry.failure_count,
        next_retry_at: toWallClock(entry.recorded_next_retry_at),
    };
}
/** The recorded wall clock to the second with a `Z`, whatever its offset. */
function toWallClock(recorded) {
    return recorded === null ? undefined : ((0,times/* parseTime */.pe)(`${recorded.slice(0, SECONDS_LENGTH)}Z`) ?? undefined);
}
/** By contract not the queue's order: readers of this format expect priority, then name. */
function comparePackages(a, b) {
    return a.priority - b.priority || (0,pipeline_order/* compareBytewise */.G)(a.name, b.name);
}
function incrementIn(byKey, key, inner) {
    const counts = byKey.get(key) ?? new Map();
    byKey.set(key, counts);
    increment(counts, inner);
}
function toCounts(byKey) {
    return toSortedObject(new Map([...byKey].map(([key, counts]) => [key, toSortedObject(counts)])));
}

;// CONCATENATED MODULE: ./build/src/analytics/build-analytics.js
/**
 * `format: queue-analytics`: the document that readers of the older dashboard generator of this name expect, with that
 * generator's rules, odd ones included. They hold only here and in the folder beside this file.
 */









/** The records have to be in the order of their files and lines. Optional keys without a value are undefined. */
function buildAnalytics(state, now) {
    const unified = state.packages.filter(({ form }) => form === "unified");
    const packages = unified.length > 0 ? unified : state.packages;
    const { byCategory, lastBySource } = countFailures(state.failures);
    const queue = summarizeQueue(packages, lastBySource);
    const details = listFailures(state.failures, packages);
    const runs = sortRuns(state.runs);
    const shown = listRuns(runs);
    const curated = listCurated(packages);
    return {
        generated_at: (0,times/* formatTime */.fU)(now),
        queue,
        blockers: rankBlockers(queue.packages.blocked ?? []),
        failures: toSortedObject(byCategory),
        failure_details: details.length > 0 ? details : undefined,
        health: summarizeHealth(state, runs),
        runs: shown.length > 0 ? shown : undefined,
        disambiguations: summarizeDisambiguations(state.disambiguations),
        curated: curated.length > 0 ? curated : undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/analytics/print-analytics.js
/** The bytes of `format: queue-analytics`: those of JSON.stringify with two spaces, and a final newline. */
const INDENT = "  ";
const ELEMENTS_A_PIECE = 500;
/** JSON.stringify writes half a surrogate pair as an escape; an escaped backslash before "ud" is something else. */
const LONE_SURROGATES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;
/** Yields pieces, so that the whole text is never in memory. */
function* printQueueAnalytics(document) {
    yield* printObject(document, 0);
    yield "\n";
}
function* printValue(value, depth) {
    if (typeof value !== "object" || value === null)
        yield toJson(value);
    else if (Array.isArray(value))
        yield* printList(value, depth);
    else
        yield* printObject(value, depth);
}
function* printObject(object, depth) {
    let separator = "{\n";
    for (const [key, value] of Object.entries(object)) {
        if (value === undefined)
            continue;
        yield `${separator}${INDENT.repeat(depth + 1)}${toJson(key)}: `;
        yield* printValue(value, depth + 1);
        separator = ",\n";
    }
    yield separator === "{\n" ? "{}" : `\n${INDENT.repeat(depth)}}`;
}
function* printList(list, depth) {
    for (let start = 0; start < list.length; start += ELEMENTS_A_PIECE) {
        yield start === 0 ? "[\n" : ",\n";
        yield printElements(list.slice(start, start + ELEMENTS_A_PIECE), depth);
    }
    yield list.length === 0 ? "[]" : `\n${INDENT.repeat(depth)}]`;
}
/** Wraps the elements in as many lists as they are deep, so that they come out with their indentation, and takes the brackets off again. */
function printElements(elements, depth) {
    let wrapped = elements;
    let brackets = 0;
    for (let level = 0; level <= depth; level++) {
        brackets += "[\n".length + INDENT.length * level;
        if (level > 0)
            wrapped = [wrapped];
    }
    const text = toJson(wrapped);
    return text.slice(brackets, text.length - brackets);
}
/** Lone surrogates become U+FFFD, as in the program that this format comes from. */
function toJson(value) {
    const text = JSON.stringify(value, null, INDENT);
    if (!text.includes("\\ud"))
        return text;
    return text.replace(LONE_SURROGATES, (found) => (found === "\\\\" ? found : "\ufffd"));
}

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(7270);
;// CONCATENATED MODULE: ./build/src/dashboard/count.js

/** Counts by key; printed with its keys in bytewise order. */
class Tally {
    #counts = new Map();
    add(key, count = 1) {
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    }
    get(key) {
        return this.#counts.get(key) ?? 0;
    }
    toObject() {
        return sortedObject(this.#counts);
    }
}
/** Counts by two keys. */
class TallyByKey {
    #tallies = new Map();
    add(key, inner) {
        const tally = this.#tallies.get(key) ?? new Tally();
        this.#tallies.set(key, tally);
        tally.add(inner);
    }
    toObject() {
        return sortedObject(new Map([...this.#tallies].map(([key, tally]) => [key, tally.toObject()])));
    }
}
/** A plain object with its keys in bytewise order; a key such as `__proto__` is data. */
function sortedObject(map) {
    return Object.fromEntries([...map].sort(([a], [b]) => (0,pipeline_order/* compareBytewise */.G)(a, b)));
}

;// CONCATENATED MODULE: ./build/src/dashboard/assess-health.js
/** Control file and runs -> `health`. */


function assessHealth({ packages, control, runs, now }) {
    const lastRun = runs[0] ?? null;
    const successAt = runs.findIndex(({ merged }) => merged > 0);
    const lastSuccess = runs[successAt] ?? null;
    return {
        ecosystems: sortedObject(assessEcosystems({ packages, control, runs })),
        control: {
            enabled: control?.enabled ?? true,
            reason: control?.reason ?? null,
            incident_url: control?.incident_url ?? null,
            disabled_by: control?.disabled_by ?? null,
            disabled_at: control?.disabled_at ?? null,
            expected_resume: control?.expected_resume ?? null,
        },
        last_run: refer(lastRun),
        last_successful_run: refer(lastSuccess),
        runs_since_last_success: lastSuccess === null ? runs.length : successAt,
        hours_since_last_run: hoursSince(lastRun, now),
        hours_since_recipe_merged: hoursSince(lastSuccess, now),
    };
}
function assessEcosystems({ packages, control, runs }) {
    const { named, unnamed } = indexRuns(runs);
    const names = new Set([
        ...packages.map(({ ecosystem }) => ecosystem),
        ...(control?.breakers.keys() ?? []),
        ...(control?.disabled_ecosystems ?? []),
        ...named.keys(),
    ]);
    const disabled = new Set(control?.disabled_ecosystems);
    const assessed = new Map();
    for (const name of names) {
        const breaker = control?.breakers.get(name);
        const places = [...(named.get(name) ?? []), ...unnamed].sort((a, b) => a - b);
        const successAt = places.findIndex((place) => runs[place].merged > 0);
        assessed.set(name, {
            breaker_state: breaker?.state ?? "closed",
            tracked: breaker !== undefined,
            consecutive_failures: breaker?.failures ?? 0,
            last_failure: breaker?.last_failure ?? null,
            opens_at: breaker?.opens_at ?? null,
            disabled: disabled.has(name) || control?.enabled === false,
            last_run_at: runs[places[0] ?? -1]?.timestamp ?? null,
            last_success_at: runs[places[successAt] ?? -1]?.timestamp ?? null,
            runs_since_last_success: successAt < 0 ? places.length : successAt,
        });
    }
    return assessed;
}
/** Positions of the runs of each ecosystem, and of the runs that name none: those count for all. */
function indexRuns(runs) {
    const named = new Map();
    const unnamed = [];
    runs.forEach(({ ecosystems }, place) => {
        const names = Object.keys(ecosystems);
        if (names.length === 0)
            unnamed.push(place);
        for (const name of names) {
            const places = named.get(name) ?? [];
            named.set(name, places);
            places.push(place);
        }
    });
    return { named, unnamed };
}
function refer(run) {
    if (run === null)
        return null;
    const { id, batch_id, ecosystem, timestamp, succeeded, failed, blocked, total, merged } = run;
    return { id, batch_id, ecosystem, timestamp, succeeded, failed, blocked, total, recipes_merged: merged };
}
function hoursSince(run, now) {
    if (run === null)
        return null;
    const generatedAtMs = Math.floor(now.getTime() / 1000) * 1000;
    return Math.max(0, Math.floor((generatedAtMs - (0,times/* toEpochMs */.x8)(run.timestamp)) / 3_600_000));
}

;// CONCATENATED MODULE: ./build/src/dashboard/described-failure.js


/** True if a is the newer of two failures of one package: the greater by (time, file, line, item). */
function isNewer({ record: a }, { record: b }) {
    const order = (0,times/* compareNewestFirst */.a0)(a.time, b.time) || (0,pipeline_order/* compareBytewise */.G)(b.file, a.file) || b.line - a.line || b.item - a.item;
    return order < 0;
}

;// CONCATENATED MODULE: ./build/src/dashboard/join-failures.js
/** Finds the run that each failure belongs to. */

/** Runs record their end up to this long after a failure; the longest seen is 4,277 s. */
const WINDOW_MS = 7_200_000;
const NONE = { run: null, by: "none" };
/** `runs` newest first. The answer takes one failure at a time, in O(log runs). */
function joinFailures(runs) {
    const oldestFirst = [...runs].reverse();
    const byBatchId = groupBy(oldestFirst, ({ run }) => run.batch_id);
    const byUrl = groupBy(oldestFirst, ({ run }) => run.workflow_run_url);
    return (failure) => {
        const named = failure.batch_id === null ? undefined : byBatchId.get(failure.batch_id);
        if (named?.length === 1)
            return { run: named[0], by: "batch_id" };
        if (named !== undefined)
            return { run: pickAmong(named, failure), by: "inferred" };
        const sameUrl = failure.workflow_run_url === null ? undefined : byUrl.get(failure.workflow_run_url);
        if (sameUrl !== undefined)
            return { run: pickAmong(sameUrl, failure), by: "workflow_run" };
        const run = firstAfter(oldestFirst, failure, WINDOW_MS);
        return run === null ? NONE : { run, by: "inferred" };
    };
}
/** True if the run tried packages of the ecosystem, as far as its record tells. */
function includesEcosystem({ run }, ecosystem) {
    if (run.ecosystems.size > 0)
        return run.ecosystems.has(ecosystem);
    return run.ecosystem === null || run.ecosystem === "mixed" || run.ecosystem === ecosystem;
}
/** The next compatible run of a group that the failure itself names; else the last compatible one, else the last. */
function pickAmong(oldestFirst, failure) {
    if (oldestFirst.length === 1)
        return oldestFirst[0];
    const next = firstAfter(oldestFirst, failure, Number.POSITIVE_INFINITY);
    return next ?? oldestFirst.findLast((run) => isCompatible(run, failure)) ?? oldestFirst.at(-1);
}
function isCompatible(run, { ecosystem }) {
    return ecosystem === "unknown" || includesEcosystem(run, ecosystem);
}
/** The earliest compatible run that ended at or after the failure, within the window. */
function firstAfter(oldestFirst, failure, windowMs) {
    const { time } = failure;
    if (time === null)
        return null;
    const timeMs = (0,times/* toEpochMs */.x8)(time);
    for (let at = bisect(oldestFirst, time, timeMs); at < oldestFirst.length; at++) {
        const candidate = oldestFirst[at];
        if (candidate.timeMs > timeMs + windowMs)
            return null;
        if (isCompatible(candidate, failure))
            return candidate;
    }
    return null;
}
/** Index of the first run that did not end before the time. */
function bisect(oldestFirst, time, timeMs) {
    let low = 0;
    let high = oldestFirst.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const { timeMs: endMs, run } = oldestFirst[middle];
        const isBefore = endMs === timeMs ? (0,times/* compareTimes */.G5)(run.timestamp, time) < 0 : endMs < timeMs;
        if (isBefore)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function groupBy(runs, keyOf) {
    const groups = new Map();
    for (const run of runs) {
        const key = keyOf(run);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [run]);
        else
            group.push(run);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/dashboard/compare-runs.js
/** What changed between the last two runs of each ecosystem. */




function compareRuns(facts) {
    const pairs = new Map();
    const lists = { new: [], still: [], fixed: [], not_retried: [] };
    const attempts = collectAttempts(facts);
    const generations = collectGenerations(facts.runs);
    const places = new Map(facts.runs.map((run, place) => [run, place]));
    const isBefore = (run, other) => (places.get(run) ?? 0) > (places.get(other) ?? 0);
    const statusOf = new Map(facts.packages.map(({ name, status }) => [name, status]));
    for (const ecosystem of listEcosystems(facts)) {
        const [current, previous] = lastTwo(facts.runs, ecosystem);
        if (current === undefined)
            continue;
        pairs.set(ecosystem, { run_id: current.id, previous_run_id: previous?.id ?? null });
        const { byRun } = facts;
        compareLastTwo({ ecosystem, current, previous, attempts, statusOf, byRun, generations, isBefore }, lists);
    }
    for (const list of Object.values(lists)) {
        list.sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(a.package, b.package) || (0,pipeline_order/* compareBytewise */.G)(a.ecosystem, b.ecosystem));
    }
    return { runs: sortedObject(pairs), ...lists };
}
function compareLastTwo(comparison, lists) {
    const { ecosystem, current, previous, attempts, statusOf, byRun } = comparison;
    const failing = newestByPackage(byRun.get(current), ecosystem);
    const failingBefore = newestByPackage(previous && byRun.get(previous), ecosystem);
    for (const [name, { failure }] of failing) {
        const earlier = earlierFailure(attempts.get(name), comparison);
        const isNew = earlier === undefined;
        const sameCause = isNew
            ? null
            : earlier.category === failure.category && earlier.subcategory === failure.subcategory;
        lists[isNew ? "new" : "still"].push({
            package: name,
            ecosystem,
            failure_id: failure.id,
            previous_failure_id: earlier?.id ?? null,
            same_cause: sameCause,
        });
        failure.transition = isNew ? "new" : "still";
    }
    const recipes = current.run.recipes_generated;
    const recovered = recipes === null || recipes.length === 0
        ? [...failingBefore.keys()].filter((name) => !failing.has(name) && statusOf.get(name) === "success")
        : new Set(recipes.filter((name) => !failing.has(name)));
    const fixed = new Set();
    for (const name of recovered) {
        const last = lastAttempt(attempts.get(name), comparison);
        if (last === undefined)
            continue;
        fixed.add(name);
        lists.fixed.push(leftBehind(last.newest, ecosystem));
    }
    for (const [name, found] of failingBefore) {
        if (!failing.has(name) && !fixed.has(name))
            lists.not_retried.push(leftBehind(found, ecosystem));
    }
}
function leftBehind({ failure }, ecosystem) {
    return {
        package: failure.package,
        ecosystem,
        failure_id: null,
        previous_failure_id: failure.id,
        same_cause: null,
    };
}
/** The package's newest failure before the current run, unless a later run has generated its recipe without one. */
function earlierFailure(attempts, comparison) {
    const last = lastAttempt(attempts, comparison);
    if (last === undefined)
        return undefined;
    const { current, generations, isBefore } = comparison;
    const { failure } = last.newest;
    const lastRecipe = generations.get(failure.package)?.find((run) => isBefore(run, current));
    return lastRecipe !== undefined && isBefore(last.run, lastRecipe) ? undefined : failure;
}
/** The one before the current run. */
function lastAttempt(attempts, { current, ecosystem, isBefore }) {
    return attempts?.find(({ newest, run }) => newest.failure.ecosystem === ecosystem && isBefore(run, current));
}
function newestByPackage(failures, ecosystem) {
    const newest = new Map();
    for (const found of failures ?? []) {
        const { package: name, ecosystem: own } = found.failure;
        const known = newest.get(name);
        if (own === ecosystem && (known === undefined || isNewer(found, known)))
            newest.set(name, found);
    }
    return newest;
}
/** Attempts at the packages that the comparison may ask for, newest run first. */
function collectAttempts({ failures, byRun, runs }) {
    const wanted = new Set();
    for (const ecosystem of listEcosystems({ failures, runs })) {
        for (const run of lastTwo(runs, ecosystem)) {
            for (const { failure } of byRun.get(run) ?? [])
                wanted.add(failure.package);
            for (const name of run.run.recipes_generated ?? [])
                wanted.add(name);
        }
    }
    const attempts = new Map();
    for (const run of runs) {
        for (const found of byRun.get(run) ?? []) {
            const { package: name, ecosystem } = found.failure;
            if (!wanted.has(name))
                continue;
            const list = attempts.get(name) ?? [];
            attempts.set(name, list);
            const known = list.findLast(({ newest }) => newest.failure.ecosystem === ecosystem);
            if (known?.run !== run)
                list.push({ newest: found, run });
            else if (isNewer(found, known.newest))
                known.newest = found;
        }
    }
    return attempts;
}
function collectGenerations(runs) {
    const generations = new Map();
    for (const run of runs) {
        for (const name of run.run.recipes_generated ?? []) {
            const list = generations.get(name) ?? [];
            generations.set(name, list);
            list.push(run);
        }
    }
    return generations;
}
function listEcosystems({ failures, runs, }) {
    const names = new Set(failures.map((failure) => failure.ecosystem));
    for (const { run } of runs) {
        for (const name of run.ecosystems.keys())
            names.add(name);
        if (run.ecosystem !== null && run.ecosystem !== "mixed")
            names.add(run.ecosystem);
    }
    names.delete("unknown");
    return [...names].sort(pipeline_order/* compareBytewise */.G);
}
function lastTwo(runs, ecosystem) {
    const found = [];
    for (const run of runs) {
        if (includesEcosystem(run, ecosystem))
            found.push(run);
        if (found.length === 2)
            break;
    }
    return found;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/pipeline/salient-line.js
var salient_line = __webpack_require__(8619);
;// CONCATENATED MODULE: ./build/src/pipeline/normalize-message.js
/** Removes from a message what differs from package to package, so that equal causes read the same. */

const CHARACTERS = 200;
/** The length of a scheme is bounded so that a long line without any takes linear time. */
const URLS = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>)\]]+/g;
const TIMES = /\b\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)/g;
/** A relative path may begin with a name. It matches only at its start, so that a long word is scanned once. */
const PATHS = /(?<![\w.@+~%-])[\w.@+~%-]*(?:\/[\w.@+~%-]+){2,}\/?|\b[a-z]:(?:\\[\w.@+~%-]+){2,}/g;
const HEX = /(?<![a-z0-9])(?:0x)?(?=[a-f]*\d)[0-9a-f]{7,}(?![a-z0-9])/g;
const VERSIONS = /(?:\bv|(?<!\d))\d+(?:\.\d+)+/g;
const NUMBERS = /\d+/g;
/** Quick checks whether a replacement is needed at all; for most lines most are not. */
const TIME_HINT = /\dt\d/;
const HEX_HINT = /[0-9a-f]{7}/;
const SPACE_HINT = /^\s|\s\s|[^\S ]|\s$/;
/** `names`: the record's own identifier and package name. Lower case, one line, at most 200 code points. */
function normalizeMessage(message, names) {
    let text = (0,salient_line/* salientLine */.H)(message).toLowerCase();
    if (text.includes("://"))
        text = text.replace(URLS, "<url>");
    for (const name of names)
        text = replaceToken(text, name.toLowerCase(), "<pkg>");
    if (TIME_HINT.test(text))
        text = text.replace(TIMES, "<time>");
    if (text.includes("/") || text.includes("\\"))
        text = text.replace(PATHS, "<path>");
    if (HEX_HINT.test(text))
        text = text.replace(HEX, "<hex>");
    text = text.replace(VERSIONS, "<ver>").replace(NUMBERS, "<n>");
    if (SPACE_HINT.test(text))
        text = text.replace(/\s+/g, " ").trim();
    if (text.endsWith("..."))
        text = text.slice(0, -3).trimEnd();
    return text.length <= CHARACTERS ? text : [...text.slice(0, 2 * CHARACTERS)].slice(0, CHARACTERS).join("");
}
/** Replaces whole tokens only: "go" must not turn "google" into "<pkg>ogle", and a package "url" must not change "<url>". */
function replaceToken(text, token, by) {
    if (token.length < 2)
        return text;
    let out = "";
    let from = 0;
    for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
        const end = at + token.length;
        if (at < from || isWordAt(text, at - 1) || isWordAt(text, end))
            continue;
        if (text[at - 1] === "<" && text[end] === ">")
            continue;
        out += text.slice(from, at) + by;
        from = end;
    }
    return from === 0 ? text : out + text.slice(from);
}
function isWordAt(text, index) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80)
        return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
    return unit >= 0x80 && /[\p{L}\p{N}]/u.test(text[index]);
}

;// CONCATENATED MODULE: ./build/src/dashboard/cluster-failures.js
/** Groups failures by cause: category, subcategory and what their messages say without names, versions and numbers. */




const PACKAGES = 20;
const REMEMBERED_MESSAGES = 20_000;
/** Takes failures newest first. */
class Clusters {
    #byKey = new Map();
    /** Returns the id of the failure's cluster. `key` comes from clusterKey. */
    add(key, id, failure) {
        const cluster = this.#byKey.get(key) ?? cluster_failures_open(key, id, failure);
        this.#byKey.set(key, cluster);
        cluster.count++;
        cluster.packages.add(failure.package);
        cluster.ecosystems.add(failure.ecosystem);
        if (failure.platform !== null)
            cluster.platforms.add(failure.platform);
        cluster.firstAt = failure.time ?? cluster.firstAt;
        cluster.lastAt ??= failure.time;
        return cluster.id;
    }
    toList() {
        const sorted = [...this.#byKey.values()].sort((a, b) => b.count - a.count || (0,times/* compareNewestFirst */.a0)(a.lastAt, b.lastAt) || (0,pipeline_order/* compareBytewise */.G)(a.id, b.id));
        return sorted.map((cluster) => ({
            id: cluster.id,
            category: cluster.category,
            subcategory: cluster.subcategory,
            message: cluster.message,
            count: cluster.count,
            package_count: cluster.packages.size,
            packages: [...cluster.packages].slice(0, PACKAGES),
            ecosystems: [...cluster.ecosystems].sort(pipeline_order/* compareBytewise */.G),
            platforms: [...cluster.platforms].sort(pipeline_order/* compareBytewise */.G),
            first_at: cluster.firstAt,
            last_at: cluster.lastAt,
            sample_id: cluster.sampleId,
        }));
    }
}
/** Gives the key of a failure's cluster; keeps recent answers, since packages fail the same way again and again. */
function clusterKeys() {
    const known = new Map();
    return (failure) => {
        const { message, exit_code: exitCode, category, subcategory } = failure;
        const text = (message === null ? "" : normalized(message, failure)) || (exitCode === null ? "" : `exit ${exitCode}`);
        return `${category}\0${subcategory ?? ""}\0${text}`;
    };
    function normalized(message, { package: name, source }) {
        const same = known.get(message);
        if (same?.package === name && same.source === source)
            return same.text;
        const text = normalizeMessage(message, [source.slice(source.indexOf(":") + 1), name]);
        if (known.size >= REMEMBERED_MESSAGES)
            known.clear();
        known.set(message, { package: name, source, text });
        return text;
    }
}
function cluster_failures_open(key, sampleId, failure) {
    const { category, subcategory } = failure;
    return {
        id: (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 12),
        category,
        subcategory,
        message: key.slice(category.length + (subcategory ?? "").length + 2),
        count: 0,
        packages: new Set(),
        ecosystems: new Set(),
        platforms: new Set(),
        firstAt: failure.time,
        lastAt: failure.time,
        sampleId,
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/describe-failures.js
/** Failure records -> the elements of `failures`, with everything that only all of them together tell. */



function describeFailures(ordered, join) {
    const clusters = new Clusters();
    const keyOf = clusterKeys();
    const byRun = new Map();
    const groupOf = platformGroups();
    const described = ordered.map(({ id, failure: record }) => {
        const joined = join(record);
        const cluster = clusters.add(keyOf(record), id, record);
        const failure = describe(id, record, { joined, cluster, group: groupOf(record.platform) });
        const found = { failure, record };
        if (joined.run !== null)
            append(byRun, joined.run, found);
        return found;
    });
    const failures = described.map(({ failure }) => failure);
    numberAttempts(failures);
    return { failures, described, clusters: clusters.toList(), summary: summarize(failures), byRun };
}
function describe(id, failure, { joined, cluster, group }) {
    const run = joined.run?.run ?? null;
    return {
        id,
        package: failure.package,
        source: failure.source,
        ecosystem: failure.ecosystem,
        category: failure.category,
        recorded_category: failure.recorded_category,
        subcategory: failure.subcategory,
        subcategory_from: failure.subcategory_from,
        message: failure.message,
        full_output: failure.full_output,
        full_output_truncated: failure.full_output_truncated,
        attempt: 1,
        exit_code: failure.exit_code,
        platform: failure.platform,
        platform_group: group,
        blocked_by: failure.blocked_by,
        batch_id: failure.batch_id ?? run?.batch_id ?? (failure.file_time && (0,times/* formatFileTime */.Zc)(failure.file_time)),
        run_id: joined.run?.id ?? null,
        run_join: joined.by,
        timestamp: failure.time,
        workflow_run_url: failure.workflow_run_url ?? run?.workflow_run_url ?? null,
        cluster,
        transition: null,
        file: failure.file,
        line: failure.line,
    };
}
/** An attempt is 1 + the distinct earlier times at which the package failed. Undated failures count as first. */
function numberAttempts(newestFirst) {
    const last = new Map();
    for (let index = newestFirst.length - 1; index >= 0; index--) {
        const failure = newestFirst[index];
        if (failure.timestamp === null)
            continue;
        const known = last.get(failure.package);
        if (known === undefined)
            last.set(failure.package, { time: failure.timestamp, attempt: 1 });
        else if (known.time !== failure.timestamp) {
            known.time = failure.timestamp;
            known.attempt++;
        }
        failure.attempt = known?.attempt ?? 1;
    }
}
function summarize(failures) {
    const packages = new Set();
    const byCategory = new Tally();
    const bySubcategory = new TallyByKey();
    const byEcosystem = new Tally();
    const byPlatform = new Tally();
    const byJoin = new Tally();
    for (const failure of failures) {
        packages.add(failure.package);
        byCategory.add(failure.category);
        bySubcategory.add(failure.category, failure.subcategory ?? "");
        byEcosystem.add(failure.ecosystem);
        byPlatform.add(failure.platform ?? "");
        byJoin.add(failure.run_join);
    }
    const dated = failures.findLast(({ timestamp }) => timestamp !== null);
    return {
        total: failures.length,
        packages: packages.size,
        by_category: byCategory.toObject(),
        by_subcategory: bySubcategory.toObject(),
        by_ecosystem: byEcosystem.toObject(),
        by_platform: byPlatform.toObject(),
        by_run_join: byJoin.toObject(),
        first_at: dated?.timestamp ?? null,
        last_at: failures[0]?.timestamp ?? null,
    };
}
const SYSTEMS = new Set(["linux", "darwin", "windows", "freebsd"]);
const ARCHITECTURES = new Map([
    ["x86_64", "x86_64"],
    ["amd64", "x86_64"],
    ["arm64", "arm64"],
    ["aarch64", "arm64"],
]);
/** `linux-debian-glibc-x86_64` -> `linux-x86_64`, the name that runs use; null if a part is not recognised. */
function platformGroups() {
    const known = new Map();
    return (platform) => {
        if (platform === null)
            return null;
        const found = known.get(platform);
        if (found !== undefined)
            return found;
        const tokens = platform.toLowerCase().split("-");
        const system = tokens.find((token) => SYSTEMS.has(token));
        const architecture = tokens.map((token) => ARCHITECTURES.get(token)).find((name) => name !== undefined);
        const group = system === undefined || architecture === undefined ? null : `${system}-${architecture}`;
        known.set(platform, group);
        return group;
    };
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}

// EXTERNAL MODULE: ./build/src/pipeline/queue-order.js
var queue_order = __webpack_require__(9066);
// EXTERNAL MODULE: ./build/src/pipeline/statuses.js
var pipeline_statuses = __webpack_require__(5548);
;// CONCATENATED MODULE: ./build/src/dashboard/find-blockers.js
/** Which missing dependencies hold up how many packages. */

/** By total, then direct count, then name; `cycles` counts groups of dependencies that wait for each other. */
function findBlockers(blocked) {
    const graph = buildGraph(blocked);
    const { componentOf, components } = findComponents(graph.waiting);
    const cyclic = components.map(([first, second]) => second !== undefined || graph.waiting[first].includes(first));
    const direct = directNames(blocked);
    const condensed = condense(graph, componentOf, components);
    const counts = countReached(condensed, cyclic);
    const blockers = [...graph.nodes].map(([dependency, node]) => {
        const component = componentOf[node];
        const reached = counts[component];
        const inCycle = cyclic[component];
        const packages = [...(direct.get(dependency) ?? [])].sort(pipeline_order/* compareBytewise */.G);
        const own = inCycle ? graph.packages[node].length : 0;
        return { dependency, directCount: packages.length, totalCount: reached - own, inCycle, packages };
    });
    blockers.sort((a, b) => b.totalCount - a.totalCount || b.directCount - a.directCount || (0,pipeline_order/* compareBytewise */.G)(a.dependency, b.dependency));
    return { blockers, cycles: cyclic.filter(Boolean).length };
}
/** A package is the node of a dependency called like it, else of one called like its identifier, else its own. */
function buildGraph(blocked) {
    const nodes = new Map();
    for (const { blockedBy } of blocked)
        for (const name of blockedBy)
            if (!nodes.has(name))
                nodes.set(name, nodes.size);
    const graph = { nodes, waiting: [], packages: [] };
    for (let node = 0; node < nodes.size; node++)
        addNode(graph);
    blocked.forEach(({ name, source, blockedBy }, index) => {
        const node = nodes.get(name) ?? nodes.get(source.slice(source.indexOf(":") + 1)) ?? addNode(graph);
        graph.packages[node].push(index);
        for (const dependency of new Set(blockedBy))
            graph.waiting[nodes.get(dependency)].push(node);
    });
    return graph;
}
function addNode(graph) {
    graph.packages.push([]);
    return graph.waiting.push([]) - 1;
}
function directNames(blocked) {
    const direct = new Map();
    for (const { name, blockedBy } of blocked) {
        for (const dependency of blockedBy) {
            const names = direct.get(dependency) ?? new Set();
            direct.set(dependency, names.add(name));
        }
    }
    return direct;
}
function condense(graph, componentOf, components) {
    const condensed = { waiting: [], sizes: [] };
    components.forEach((nodes, component) => {
        const waiting = new Set();
        let size = 0;
        for (const node of nodes) {
            size += graph.packages[node].length;
            for (const next of graph.waiting[node])
                waiting.add(componentOf[next]);
        }
        waiting.delete(component);
        condensed.waiting.push([...waiting]);
        condensed.sizes.push(size);
    });
    return condensed;
}
/**
 * Packages reachable from each component by at least one edge; those of a cyclic component reach themselves. One
 * search each, save where only one other component waits: what that one reaches is known already, so that long chains
 * take linear time.
 */
function countReached({ waiting, sizes }, cyclic) {
    const counts = [];
    const stamps = new Int32Array(waiting.length).fill(-1);
    for (let component = 0; component < waiting.length; component++) {
        const direct = waiting[component];
        const own = cyclic[component] ? sizes[component] : 0;
        const [only, second] = direct;
        if (only === undefined || second !== undefined) {
            counts.push(own + search(direct, component));
            continue;
        }
        // A cyclic component counts itself already.
        counts.push(own + counts[only] + (cyclic[only] ? 0 : sizes[only]));
    }
    return counts;
    function search(from, stamp) {
        const pending = [...from];
        let count = 0;
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            if (stamps[at] === stamp)
                continue;
            stamps[at] = stamp;
            count += sizes[at];
            for (const next of waiting[at])
                if (stamps[next] !== stamp)
                    pending.push(next);
        }
        return count;
    }
}
/** Tarjan's strongly connected components, with a stack of its own because chains can be long. */
function findComponents(edges) {
    const indexOf = [];
    const low = [];
    const componentOf = [];
    const components = [];
    const stack = [];
    let counter = 0;
    for (let root = 0; root < edges.length; root++) {
        if (indexOf[root] !== undefined)
            continue;
        const work = [enter(root)];
        for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
            const { node } = frame;
            const target = edges[node][frame.next++];
            if (target === undefined) {
                work.pop();
                if (low[node] === indexOf[node])
                    close(node);
                const parent = work.at(-1)?.node;
                if (parent !== undefined)
                    low[parent] = Math.min(low[parent], low[node]);
            }
            else if (indexOf[target] === undefined)
                work.push(enter(target));
            else if (componentOf[target] === undefined)
                low[node] = Math.min(low[node], indexOf[target]);
        }
    }
    return { componentOf, components };
    function enter(node) {
        indexOf[node] = low[node] = counter++;
        stack.push(node);
        return { node, next: 0 };
    }
    function close(root) {
        const members = stack.splice(stack.lastIndexOf(root));
        for (const member of members)
            componentOf[member] = components.length;
        components.push(members);
    }
}

;// CONCATENATED MODULE: ./build/src/dashboard/describe-queue.js
/** Packages of the queue and their failures -> `queue`, `blockers` and `curated`. */






/** `newestFirst`: all failures, by time descending. */
function describeQueue(packages, newestFirst) {
    const bySource = collectFacts(newestFirst, ({ failure }) => failure.source);
    const byPackage = collectFacts(newestFirst, ({ failure }) => failure.package);
    const described = packages.map((entry) => describe_queue_describePackage(entry, byPackage.get(entry.name), bySource.get(entry.source)));
    const blocked = described.filter(({ status }) => status === "blocked");
    const { blockers, cycles } = findBlockers(blocked.map(({ name, source, blocked_by }) => ({ name, source, blockedBy: blocked_by })));
    const waiting = new Map(blockers.map(({ dependency, totalCount }) => [dependency, totalCount]));
    for (const entry of described)
        entry.unblocks = waiting.get(entry.name) ?? 0;
    rankPackages(described);
    const byName = new Map(described.map((entry) => [entry.name, entry]));
    return {
        queue: describe_queue_summarize(described),
        blockers: blockers.map(({ dependency, directCount, totalCount, inCycle, packages: names }) => ({
            dependency,
            status: byName.get(dependency)?.status ?? null,
            position: byName.get(dependency)?.position ?? null,
            direct_count: directCount,
            total_count: totalCount,
            in_cycle: inCycle,
            packages: names,
        })),
        blockersSummary: {
            dependencies: blockers.length,
            packages_blocked: blocked.length,
            without_dependency: blocked.filter(({ blocked_by }) => blocked_by.length === 0).length,
            cycles,
        },
        curated: described
            .filter(({ confidence }) => confidence === "curated")
            .map(judgeCurated)
            .sort(byNameOf),
    };
}
/** Fills in `position` and `position_in_ecosystem` of the packages that batches will take. */
function rankPackages(packages) {
    const waiting = packages.filter(({ status }) => (0,queue_order/* isQueued */.MX)(status)).sort(queue_order/* compareQueued */.RQ);
    const ranks = new Map();
    waiting.forEach((entry, index) => {
        const rank = (ranks.get(entry.ecosystem) ?? 0) + 1;
        ranks.set(entry.ecosystem, rank);
        entry.position = index + 1;
        entry.position_in_ecosystem = rank;
    });
}
function describe_queue_describePackage(entry, own, ofSource) {
    const newest = entry.status === "success" ? null : newer(own?.newest ?? null, ofSource?.newest ?? null);
    return {
        id: entry.name,
        name: entry.name,
        source: entry.source,
        ecosystem: entry.ecosystem,
        priority: entry.priority,
        status: entry.status,
        confidence: entry.confidence,
        category: newest?.failure.category ?? null,
        subcategory: newest?.failure.subcategory ?? null,
        blocked_by: entry.status === "blocked" ? namedBlockers(entry, own, ofSource) : [],
        status_reason: entry.status_reason,
        status_at: entry.status_at,
        failure_count: entry.failure_count,
        failures_recorded: own?.count ?? 0,
        first_failure_at: own?.firstAt ?? null,
        last_failure_at: own?.newest.failure.timestamp ?? null,
        last_failure_id: own?.newest.failure.id ?? null,
        next_retry_at: entry.next_retry_at,
        position: null,
        position_in_ecosystem: null,
        unblocks: 0,
    };
}
/** The blockers in the entry, else those of the newest failure that names any. */
function namedBlockers(entry, own, ofSource) {
    const newest = newer(own?.newestWithBlockers ?? null, ofSource?.newestWithBlockers ?? null);
    const names = entry.blocked_by.length > 0 ? entry.blocked_by : (newest?.failure.blocked_by ?? []);
    return [...new Set(names)].sort(pipeline_order/* compareBytewise */.G);
}
function collectFacts(newestFirst, keyOf) {
    const facts = new Map();
    for (const found of newestFirst) {
        const { timestamp, blocked_by: blockedBy } = found.failure;
        const blocking = blockedBy.length > 0 ? found : null;
        const known = facts.get(keyOf(found));
        if (known === undefined) {
            facts.set(keyOf(found), { newest: found, newestWithBlockers: blocking, firstAt: timestamp, count: 1 });
            continue;
        }
        known.count++;
        known.firstAt = timestamp ?? known.firstAt;
        if (isNewer(found, known.newest))
            known.newest = found;
        known.newestWithBlockers = newer(known.newestWithBlockers, blocking);
    }
    return facts;
}
function newer(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return isNewer(b, a) ? b : a;
}
function describe_queue_summarize(described) {
    const byStatus = new Tally();
    const byPriority = new TallyByKey();
    const byEcosystem = new TallyByKey();
    const lists = new Map(pipeline_statuses/* STATUSES */.f.map((status) => [status, []]));
    for (const entry of described) {
        byStatus.add(entry.status);
        byPriority.add(String(entry.priority), entry.status);
        byEcosystem.add(entry.ecosystem, entry.status);
        const list = lists.get(entry.status) ?? [];
        lists.set(entry.status, list);
        list.push(entry);
    }
    for (const list of lists.values())
        list.sort((a, b) => a.priority - b.priority || byNameOf(a, b));
    const known = new Set(pipeline_statuses/* STATUSES */.f);
    const unknown = [...lists.keys()].filter((status) => !known.has(status)).sort(pipeline_order/* compareBytewise */.G);
    const statuses = [...pipeline_statuses/* STATUSES */.f, ...unknown];
    return {
        total: described.length,
        by_status: Object.fromEntries(statuses.map((status) => [status, byStatus.get(status)])),
        by_priority: byPriority.toObject(),
        by_ecosystem: addTotals(byEcosystem.toObject()),
        packages: Object.fromEntries(statuses.map((status) => [status, lists.get(status)])),
    };
}
/** Adds `total`. It replaces the count of a status that is called `total`, whose packages are still in the sum. */
function addTotals(byEcosystem) {
    const withTotals = Object.entries(byEcosystem).map(([ecosystem, counts]) => {
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
        return [ecosystem, { ...counts, total }];
    });
    return sortedObject(new Map(withTotals));
}
function judgeCurated({ name, source, status }) {
    const isValid = status === "success" || status === "pending";
    return { name, source, status, validation_status: isValid ? "valid" : status === "failed" ? "invalid" : "unknown" };
}
function byNameOf(a, b) {
    return (0,pipeline_order/* compareBytewise */.G)(a.name, b.name);
}

;// CONCATENATED MODULE: ./build/src/dashboard/describe-runs.js
/** Run records and the failures joined to them -> the elements of `runs`. */



/** `batchResults`: those of `results`, which belong to the run that matchBatchResults found. */
function describeRuns(runs, byRun, results) {
    return runs.map((identified) => {
        const attempted = results?.of === identified ? results.total : null;
        return describe_runs_describeRun(identified, byRun.get(identified) ?? [], attempted);
    });
}
/** Batch results are overwritten by each batch and may be months old: they count for the run of their id and time. */
function matchBatchResults(runs, results) {
    const windowMs = 7_200_000;
    const time = Date.parse(results.timestamp);
    const distance = ({ run }) => Math.abs(Date.parse(run.timestamp) - time);
    const candidates = runs.filter((run) => run.run.batch_id === results.batch_id && distance(run) <= windowMs);
    const [nearest] = candidates.sort((a, b) => distance(a) - distance(b));
    return nearest === undefined ? null : { of: nearest, total: results.total };
}
function describe_runs_describeRun({ id, run }, failures, results) {
    const recipes = run.recipes_generated ?? [];
    const validated = run.attempts === null ? (run.total ?? recipes.length) : recipes.length;
    const failed = [...new Set(failures.map(({ failure }) => failure.package))];
    const { total, from } = countAttempts(run, { results, validated, failed, recipes });
    const merged = run.merged ?? 0;
    const succeeded = run.succeeded ?? merged;
    const blocked = run.blocked ?? countBlocked(failures);
    const isBroken = run.conclusion !== null && run.conclusion !== "success";
    return {
        id,
        batch_id: run.batch_id,
        ecosystem: nameEcosystem(run),
        ecosystems: describeEcosystems(run),
        timestamp: run.timestamp,
        total,
        total_from: from,
        validated,
        merged,
        excluded: run.excluded ?? 0,
        constrained: run.constrained ?? 0,
        skipped: run.skipped,
        unverified: run.unverified,
        used_disambiguation: run.used_disambiguation,
        succeeded,
        blocked,
        failed: run.failed ?? Math.max(0, total - succeeded - blocked - (run.unverified ?? 0)),
        outcome: isBroken ? "broken" : merged > 0 ? "merged" : total === 0 ? "empty" : "nothing",
        conclusion: run.conclusion,
        packages_processed: [...(run.packages_processed ?? failed.sort(pipeline_order/* compareBytewise */.G))],
        recipes_generated: [...recipes],
        packages_complete: run.packages_processed !== null,
        platform_results: sortedObject(run.platforms),
        failure_ids: failures.map(({ failure }) => failure.id),
        started_at: run.started_at,
        duration_seconds: run.duration_seconds,
        workflow_run_url: run.workflow_run_url,
        pull_request_url: run.pull_request_url,
    };
}
function countAttempts(run, { results, validated, failed, recipes }) {
    if (run.attempts !== null)
        return { total: run.attempts, from: "recorded" };
    if (results !== null)
        return { total: results, from: "results" };
    if (run.ecosystems.size > 0) {
        let total = 0;
        for (const count of run.ecosystems.values())
            total += count;
        return { total, from: "ecosystems" };
    }
    const others = failed.filter((name) => !recipes.includes(name));
    return { total: validated + others.length, from: "counted" };
}
/** Distinct packages whose newest failure in the run names dependencies. */
function countBlocked(failures) {
    const newest = new Map();
    for (const found of failures) {
        const known = newest.get(found.failure.package);
        if (known === undefined || isNewer(found, known))
            newest.set(found.failure.package, found);
    }
    let blocked = 0;
    for (const { failure } of newest.values())
        if (failure.blocked_by.length > 0)
            blocked++;
    return blocked;
}
function nameEcosystem(run) {
    if (run.ecosystems.size === 0)
        return run.ecosystem;
    const [only] = run.ecosystems.keys();
    return run.ecosystems.size === 1 ? only : "mixed";
}
function describeEcosystems(run) {
    if (run.ecosystems.size > 0 || run.ecosystem === null || run.ecosystem === "mixed")
        return sortedObject(run.ecosystems);
    return { [run.ecosystem]: null };
}

;// CONCATENATED MODULE: ./build/src/dashboard/identify-failures.js
/** Gives every failure an id that depends on what happened and on nothing else: no file names, lines or order. */



function identifyFailures(failures) {
    const dated = failures.map((failure) => identify("", failure)).sort(compareNewest);
    const ordered = [];
    const duplicates = [];
    for (let from = 0; from < dated.length;) {
        let to = from + 1;
        while (to < dated.length && isSameSecond(dated[from], dated[to]))
            to++;
        for (const found of nameSecond(dated.slice(from, to), duplicates))
            ordered.push(found);
        from = to;
    }
    return { ordered, duplicates };
}
/** Ids hold whole seconds, so only the failures of one second can have the same. */
function nameSecond(found, duplicates) {
    const [first] = found;
    if (found.length === 1 && first !== undefined) {
        first.id = baseId(first.failure);
        return found;
    }
    const byId = new Map();
    for (const { failure } of found) {
        const id = baseId(failure);
        const twins = byId.get(id);
        if (twins === undefined)
            byId.set(id, [failure]);
        else
            twins.push(failure);
    }
    return [...byId].flatMap(([id, twins]) => tellApart(id, twins, duplicates)).sort(compareOrder);
}
function isSameSecond(a, b) {
    return Math.floor(a.timeMs / 1000) === Math.floor(b.timeMs / 1000);
}
function identify(id, failure) {
    return { id, failure, timeMs: failure.time === null ? Number.NEGATIVE_INFINITY : (0,times/* toEpochMs */.x8)(failure.time) };
}
function compareNewest(a, b) {
    return a.timeMs === b.timeMs ? 0 : b.timeMs > a.timeMs ? 1 : -1;
}
/** By time descending, undated last, then id. Times of one millisecond are told apart by their digits. */
function compareOrder(a, b) {
    if (a.timeMs !== b.timeMs)
        return b.timeMs > a.timeMs ? 1 : -1;
    return (0,times/* compareNewestFirst */.a0)(a.failure.time, b.failure.time) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
/** `<ecosystem>-<time>-<package>`, everything outside of a safe alphabet percent-encoded. */
function baseId(failure) {
    const time = failure.time === null ? "undated" : (0,times/* formatFileTime */.Zc)(failure.time);
    const id = `${failure.ecosystem}-${time}-${failure.package}`;
    return /^[\w.@+:/-]*$/.test(id) ? id : id.replace(/[^\w.@+:/-]/gu, percentEncode);
}
function percentEncode(character) {
    const bytes = Buffer.from(character.toWellFormed());
    return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function tellApart(id, twins, duplicates) {
    const distinct = dropDuplicates(twins.sort(compareTwins), duplicates);
    const taken = new Set();
    return distinct.map((failure, index) => {
        let own = index === 0 ? id : `${id}~${hash(sortValues(failure)).slice(0, 8)}`;
        if (taken.has(own))
            own = `${id}~${hash(sortValues(failure)).slice(0, 16)}`;
        for (let n = 0; taken.has(own); n++)
            own = `${id}~${hash([...allValues(failure), String(n)]).slice(0, 16)}`;
        taken.add(own);
        return identify(own, failure);
    });
}
function dropDuplicates(sorted, duplicates) {
    const kept = [];
    let last = "";
    for (const failure of sorted) {
        const values = allValues(failure).join("\0");
        const first = kept.at(-1);
        if (first !== undefined && values === last) {
            const { file, line, item } = failure;
            const reason = `the same failure of "${failure.package}" stands in ${first.file}, line ${first.line}; it counts once`;
            duplicates.push({ file, line, entry: item < 0 ? null : item, code: "duplicate", severity: "warning", reason });
        }
        else {
            kept.push(failure);
            last = values;
        }
    }
    return kept;
}
/** By platform, exit code, category, subcategory, message and full time; equal ones by the rest, then by place. */
function compareTwins(a, b) {
    return ((0,pipeline_order/* compareBytewise */.G)(a.platform ?? "", b.platform ?? "") ||
        (a.exit_code ?? -1) - (b.exit_code ?? -1) ||
        (0,pipeline_order/* compareBytewise */.G)(sortValues(a).slice(2).join("\0"), sortValues(b).slice(2).join("\0")) ||
        (0,pipeline_order/* compareBytewise */.G)(allValues(a).join("\0"), allValues(b).join("\0")) ||
        (0,pipeline_order/* compareBytewise */.G)(a.file, b.file) ||
        a.line - b.line ||
        a.item - b.item);
}
function sortValues(failure) {
    const { platform, exit_code, category, subcategory, message, time } = failure;
    return [platform ?? "", String(exit_code ?? ""), category, subcategory ?? "", message ?? "", time ?? ""];
}
function allValues(failure) {
    const { source, recorded_category, recorded_subcategory, batch_id, workflow_run_url, full_output, blocked_by } = failure;
    const rest = [source, recorded_category, recorded_subcategory, batch_id, workflow_run_url, full_output];
    const isCut = failure.full_output_truncated ? "cut" : "";
    return [...sortValues(failure), ...rest.map((value) => value ?? ""), isCut, ...blocked_by];
}
function hash(values) {
    return (0,external_node_crypto_.createHash)("sha256").update(values.join("\0")).digest("hex");
}

;// CONCATENATED MODULE: ./build/src/dashboard/identify-runs.js


/**
 * Newest first. The oldest run of a batch id is named by it, later ones append their time, so ids never change.
 * Records equal to another in everything but their place are one run, and become `duplicates`.
 */
function identifyRuns(recorded) {
    const duplicates = [];
    const oldestFirst = identify_runs_dropDuplicates([...recorded].sort(compareAge), duplicates);
    const oldest = new Map();
    const taken = new Set();
    const identified = oldestFirst.map((run) => {
        const first = oldest.get(run.batch_id);
        if (first === undefined)
            oldest.set(run.batch_id, run);
        const id = unique(first === undefined ? run.batch_id : `${run.batch_id}~${laterTime(run, first)}`, taken);
        taken.add(id);
        return { id, run, timeMs: (0,times/* toEpochMs */.x8)(run.timestamp) };
    });
    const runs = identified.sort((a, b) => (0,times/* compareTimes */.G5)(b.run.timestamp, a.run.timestamp) || (0,pipeline_order/* compareBytewise */.G)(a.id, b.id));
    return { runs, duplicates };
}
/** Equal records have the same time and batch id, so in the sorted list only neighbours need to be compared. */
function identify_runs_dropDuplicates(sorted, duplicates) {
    const kept = [];
    let values = new Map();
    let last;
    for (const run of sorted) {
        const isTwin = run.timestamp === last?.timestamp && run.batch_id === last.batch_id;
        if (!isTwin)
            values = new Map();
        else if (values.size === 0)
            values.set(printValues(last), last);
        last = run;
        const first = isTwin ? values.get(printValues(run)) : undefined;
        if (first === undefined) {
            kept.push(run);
            if (isTwin)
                values.set(printValues(run), run);
        }
        else {
            const { file, line } = run;
            const reason = `the same run "${run.batch_id}" stands in ${first.file}, line ${first.line}; it counts once`;
            duplicates.push({ file, line, entry: null, code: "duplicate", severity: "warning", reason });
        }
    }
    return kept;
}
function printValues({ file: _file, line: _line, ...values }) {
    return JSON.stringify(values, (_key, value) => (value instanceof Map ? [...value].sort() : value));
}
function laterTime(run, first) {
    const time = (0,times/* formatFileTime */.Zc)(run.timestamp);
    return run.timestamp.slice(0, 10) === first.timestamp.slice(0, 10) ? time.slice(11) : time;
}
function unique(id, taken) {
    if (!taken.has(id))
        return id;
    let n = 2;
    while (taken.has(`${id}~${n}`))
        n++;
    return `${id}~${n}`;
}
function compareAge(a, b) {
    return ((0,times/* compareTimes */.G5)(a.timestamp, b.timestamp) ||
        (0,pipeline_order/* compareBytewise */.G)(a.batch_id, b.batch_id) ||
        (0,pipeline_order/* compareBytewise */.G)(a.file, b.file) ||
        a.line - b.line);
}

;// CONCATENATED MODULE: ./build/src/dashboard/summarize-disambiguations.js



/** Shows one choice per tool, by tool. */
function summarize_disambiguations_summarizeDisambiguations(recorded) {
    const choices = selectDisambiguations(recorded);
    const byReason = new Tally();
    for (const choice of choices)
        byReason.add(choice.selection_reason);
    const risky = choices.filter((choice) => choice.high_risk);
    return {
        total: choices.length,
        by_reason: byReason.toObject(),
        high_risk: risky.length,
        need_review: risky.map((choice) => choice.tool),
        entries: choices.map((choice) => ({
            tool: choice.tool,
            selected: choice.selected,
            alternatives: [...(choice.alternatives ?? [])],
            selection_reason: choice.selection_reason,
            downloads_ratio: choice.downloads_ratio,
            high_risk: choice.high_risk,
            updated_at: choice.updated_at,
        })),
    };
}
/** A curated choice counts before all others, then the newest, then the first by file and line. */
function selectDisambiguations(choices) {
    const selected = new Map();
    for (const choice of choices) {
        const known = selected.get(choice.tool);
        if (known === undefined || compareWeight(choice, known) < 0)
            selected.set(choice.tool, choice);
    }
    return [...selected.values()].sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(a.tool, b.tool));
}
function compareWeight(a, b) {
    const rank = (choice) => (choice.selection_reason === "curated" ? 0 : 1);
    return (rank(a) - rank(b) ||
        (0,times/* compareNewestFirst */.a0)(a.updated_at, b.updated_at) ||
        (0,pipeline_order/* compareBytewise */.G)(a.file, b.file) ||
        a.line - b.line ||
        a.item - b.item);
}

;// CONCATENATED MODULE: ./build/src/dashboard/tally-history.js
/** One row per UTC day, days on which nothing happened included. */

const DAY_MS = 86_400_000;
/** Oldest first, the newest `limit` days; `leftOut` counts the others. */
function tallyHistory(runs, failures, { limit, snapshots }) {
    const days = new Map();
    for (const run of runs) {
        const day = dayOf(days, run.timestamp);
        day.runs++;
        day.attempted += run.total;
        day.validated += run.validated;
        day.merged += run.merged;
    }
    for (const { timestamp, package: name, category } of failures) {
        if (timestamp === null)
            continue;
        const day = dayOf(days, timestamp);
        day.failures++;
        day.packages.add(name);
        day.categories.add(category);
    }
    if (days.size === 0)
        return { history: [], leftOut: 0 };
    const sorted = [...days.keys()].sort();
    const first = Date.parse(sorted[0]);
    const last = Date.parse(sorted.at(-1));
    const count = (last - first) / DAY_MS + 1;
    const shown = Math.min(count, limit);
    const history = Array.from({ length: shown }, (_, index) => {
        const date = new Date(last - (shown - 1 - index) * DAY_MS).toISOString().slice(0, 10);
        return describeDay(date, days.get(date), snapshots);
    });
    return { history, leftOut: count - shown };
}
function dayOf(days, timestamp) {
    const date = timestamp.slice(0, 10);
    const known = days.get(date);
    if (known !== undefined)
        return known;
    const day = {
        runs: 0,
        attempted: 0,
        validated: 0,
        merged: 0,
        failures: 0,
        packages: new Set(),
        categories: new Tally(),
    };
    days.set(date, day);
    return day;
}
function describeDay(date, day, snapshots) {
    const snapshot = snapshots.get(date);
    return {
        date,
        runs: day?.runs ?? 0,
        attempted: day?.attempted ?? 0,
        validated: day?.validated ?? 0,
        merged: day?.merged ?? 0,
        failures: day?.failures ?? 0,
        packages_failed: day?.packages.size ?? 0,
        by_category: day?.categories.toObject() ?? {},
        breakers_open: snapshot?.breakersOpen ?? null,
        queue: snapshot?.queue ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/build-dashboard.js
/** The state of a pipeline -> its dashboard, version 1. Pure: no clock, no files, no previous output. */














const LISTED_PROBLEMS = 200;
/** About ten years; one impossible date must not make a row for every day since. */
const MOST_DAYS = 4000;
/** Returns the document and all problems, including those found only by looking at the whole state. */
function buildDashboard(state, options) {
    const { historyDays } = options.limits;
    const { dashboard, problems } = buildWholeDashboard(state, { ...options, historyDays });
    return { dashboard: limitDashboard(dashboard, options.limits), problems };
}
/** The same without limits, for readers that page through everything. */
function buildWholeDashboard(state, options) {
    const { runs, duplicates: twinRuns } = identifyRuns(state.runs);
    const { ordered, duplicates } = identifyFailures(state.failures);
    const { failures, described, clusters, summary, byRun } = describeFailures(ordered, joinFailures(runs));
    const { results, stale } = placeBatchResults(state, runs);
    const describedRuns = describeRuns(runs, byRun, results);
    const transitions = compareRuns({ runs, failures, byRun, packages: state.packages });
    const { queue, blockers, blockersSummary, curated } = describeQueue(state.packages, described);
    const { historyDays, now, snapshots = new Map() } = options;
    const limit = Math.max(MOST_DAYS, historyDays);
    const { history, leftOut } = tallyHistory(describedRuns, failures, { limit, snapshots });
    const problems = [...state.problems, ...twinRuns, ...duplicates, ...stale].sort(pipeline_order/* compareProblems */.i);
    const dashboard = {
        schema_version: 1,
        generated_at: (0,times/* formatTime */.fU)(now),
        source_commit: options.sourceCommit,
        queue,
        blockers,
        blockers_summary: blockersSummary,
        failures_summary: summary,
        failures,
        clusters,
        runs: describedRuns,
        transitions,
        health: assessHealth({ packages: state.packages, control: state.control, runs: describedRuns, now }),
        disambiguations: summarize_disambiguations_summarizeDisambiguations(state.disambiguations),
        curated,
        history,
        problems: summarizeProblems(problems, LISTED_PROBLEMS),
        left_out: {
            failures: 0,
            runs: 0,
            history_days: leftOut,
            problems: Math.max(0, problems.length - LISTED_PROBLEMS),
            full_outputs: 0,
        },
    };
    return { dashboard, problems };
}
/** The document with shorter lists, and how much each leaves out. The one given is not changed. */
function limitDashboard(dashboard, limits) {
    const { failures, cutOutputs } = limitFailures(dashboard.failures, limits);
    const runs = limits.runs === null ? dashboard.runs : dashboard.runs.slice(0, limits.runs);
    const history = dashboard.history.slice(Math.max(0, dashboard.history.length - limits.historyDays));
    return {
        ...dashboard,
        failures,
        runs,
        history,
        left_out: {
            ...dashboard.left_out,
            failures: dashboard.failures.length - failures.length,
            runs: dashboard.runs.length - runs.length,
            history_days: dashboard.left_out.history_days + dashboard.history.length - history.length,
            full_outputs: cutOutputs,
        },
    };
}
function placeBatchResults({ batchResults }, runs) {
    const results = batchResults === null ? null : matchBatchResults(runs, batchResults);
    if (batchResults === null || results !== null)
        return { results, stale: [] };
    const { file, batch_id: batchId } = batchResults;
    const reason = `no run "${batchId}" ended within two hours of these results, so they are left over from another batch`;
    return { results, stale: [{ file, line: 1, entry: null, code: "superseded", severity: "notice", reason }] };
}
function limitFailures(failures, { failures: count, outputBytes }) {
    const shown = count === null ? failures : failures.slice(0, count);
    if (outputBytes === null)
        return { failures: shown, cutOutputs: 0 };
    let cutOutputs = 0;
    const limited = shown.map((failure) => {
        const cut = failure.full_output === null ? null : (0,fit/* cutMiddle */.it)(failure.full_output, outputBytes);
        if (cut === failure.full_output)
            return failure;
        cutOutputs++;
        return { ...failure, full_output: cut, full_output_truncated: true };
    });
    return { failures: limited, cutOutputs };
}
/** Lists the first `limit` problems and counts all of them. */
function summarizeProblems(problems, limit) {
    const byCode = new Tally();
    const bySeverity = new Tally();
    for (const problem of problems) {
        byCode.add(problem.code);
        bySeverity.add(problem.severity);
    }
    return {
        total: problems.length,
        by_code: byCode.toObject(),
        by_severity: bySeverity.toObject(),
        items: problems.slice(0, limit),
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/print-dashboard.js
/** The bytes of dashboard.json: keys as they stand, two spaces, one compact element per line in lists of objects. */
/** JSON.stringify writes half a surrogate pair as an escape; an escaped backslash before "ud" is something else. */
const print_dashboard_LONE_SURROGATES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;
/** Yields a piece per list element and key, so that the whole text is never in memory. */
function* printDashboard(document) {
    yield* print_dashboard_printValue(document, "");
    yield "\n";
}
function* print_dashboard_printValue(value, indent) {
    if (typeof value !== "object" || value === null)
        yield print_dashboard_toJson(value);
    else if (Array.isArray(value))
        yield* print_dashboard_printList(value, indent);
    else
        yield* print_dashboard_printObject(value, indent);
}
function* print_dashboard_printObject(value, indent) {
    const inner = `${indent}  `;
    let before = "{\n";
    for (const [key, member] of Object.entries(value)) {
        yield `${before}${inner}${print_dashboard_toJson(key)}: `;
        yield* print_dashboard_printValue(member, inner);
        before = ",\n";
    }
    yield before === "{\n" ? "{}" : `\n${indent}}`;
}
function* print_dashboard_printList(list, indent) {
    if (list.length === 0) {
        yield "[]";
        return;
    }
    const inner = `${indent}  `;
    for (let index = 0; index < list.length; index++) {
        yield `${index === 0 ? "[\n" : ",\n"}${inner}${print_dashboard_toJson(list[index])}`;
    }
    yield `\n${indent}]`;
}
/** Without lone surrogates, which are no text and which other readers stumble over. */
function print_dashboard_toJson(value) {
    const text = JSON.stringify(value);
    if (!text.includes("\\ud"))
        return text;
    return text.replace(print_dashboard_LONE_SURROGATES, (found) => (found === "\\\\" ? found : "\ufffd"));
}

// EXTERNAL MODULE: ./build/src/files/bound-memory.js
var bound_memory = __webpack_require__(7913);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/pipeline/categories.js
var categories = __webpack_require__(3166);
;// CONCATENATED MODULE: ./build/src/pipeline/classify-failure.js
/** Recorded words, exit codes and messages -> category and subcategory. Writing and reading use the same rules. */

/** Words that a message may carry in brackets. */
const classify_failure_TAGS = new Set([...Object.values(categories/* SUBCATEGORIES */.ZM).flat(), ...categories/* OLD_SUBCATEGORIES */.pV.keys()]);
/**
 * Narrow on purpose: a bare "429" is just a number, and installers print "with hash verification" in passing. Every gap
 * is bounded, so that each message takes linear time.
 */
const classify_failure_PATTERNS = [
    ["no_bottle", /\bno bottle|bottle not found/i],
    ["archive_extraction_failed", /(?:extract|unpack)\w{0,20}\b[^\n]{0,40}\bfail|unsupported archive/i],
    ["binary_discovery_failed", /\bno (?:executables|binaries)\b/i],
    ["verify_pattern_mismatch", /version pattern|expected version\b[^\n]{0,500}\bgot\b/i],
    ["schema_invalid", /recipe\b[^\n]{0,40}\b(?:invalid|does not validate)/i],
    ["recipe_already_exists", /recipe\b[^\n]{0,60}\balready exists/i],
    ["rate_limited", /\brate.?limit|\b(?:http|status)\W{0,3}429\b/i],
    ["upstream_unavailable", /\b(?:http|status)\W{0,3}50[0234]\b|service unavailable/i],
    ["timeout", /timed out|deadline exceeded/i],
];
/** One scan shows that no pattern can match, which is the usual case. */
const ANY_PATTERN = new RegExp(classify_failure_PATTERNS.map(([, pattern]) => pattern.source).join("|"), "i");
const classify_failure_EXIT_CODES = new Map([
    [3, ["recipe_not_found", null]],
    [5, ["network_error", null]],
    [6, ["install_failed", "install_failed"]],
    [7, ["verify_failed", "verify_failed"]],
    [8, ["missing_dep", null]],
    [9, ["generation_failed", "deterministic_failed"]],
    [124, ["network_error", "timeout"]],
    [137, ["network_error", "timeout"]],
    [143, ["network_error", "timeout"]],
]);
const classify_failure_REMEMBERED_MESSAGES = 20_000;
const WELL_FORMED = /^[a-z][a-z0-9_]{0,63}$/;
/** True if a recorded subcategory can be kept as it is. */
function isWellFormed(subcategory) {
    return WELL_FORMED.test(subcategory);
}
/** Category where none is recorded; null for exit code 0, which is no failure. */
function categoryOfExitCode(exitCode) {
    if (exitCode === 0)
        return null;
    return classify_failure_EXIT_CODES.get(exitCode)?.[0] ?? "generation_failed";
}
/** deriveSubcategory with a cache by message, since packages fail the same way again and again. */
function rememberSubcategories() {
    // By message alone: a composite key would have to be built and hashed for each failure.
    const known = new Map();
    return (evidence) => {
        const { message, output, recordedSubcategory, category, recordedCategory: recorded } = evidence;
        if (!message || output !== null || recordedSubcategory !== null)
            return classify_failure_deriveSubcategory(evidence);
        const same = known.get(message);
        if (same !== undefined && same.category === category && same.recorded === recorded)
            return same.found;
        const found = classify_failure_deriveSubcategory(evidence);
        if (known.size >= classify_failure_REMEMBERED_MESSAGES)
            known.clear();
        known.set(message, { category, recorded, found });
        return found;
    };
}
/** The first source that has an answer: recorded word, tag in the message, pattern in message then output, exit code. */
function classify_failure_deriveSubcategory(evidence) {
    const { recordedSubcategory, recordedCategory, message, output, exitCode, category } = evidence;
    if (recordedSubcategory !== null && recordedSubcategory !== "api_error" && isWellFormed(recordedSubcategory)) {
        return { subcategory: categories/* OLD_SUBCATEGORIES */.pV.get(recordedSubcategory) ?? recordedSubcategory, from: "recorded" };
    }
    if (recordedCategory === "timeout")
        return { subcategory: "timeout", from: "recorded" };
    const tag = message === null ? null : findTag(message);
    if (tag !== null)
        return { subcategory: tag, from: "tag" };
    const matched = matchPattern(message, category) ?? matchPattern(output, category);
    if (matched !== null)
        return { subcategory: matched, from: "message" };
    const byCode = exitCode === null || message || output ? null : (classify_failure_EXIT_CODES.get(exitCode)?.[1] ?? null);
    return byCode === null ? { subcategory: null, from: null } : { subcategory: byCode, from: "exit_code" };
}
function findTag(message) {
    let close = -1;
    for (let open = message.indexOf("["); open >= 0; open = message.indexOf("[", open + 1)) {
        if (close < open)
            close = message.indexOf("]", open);
        if (close < 0)
            return null;
        if (close - open > 64)
            continue;
        const word = message.slice(open + 1, close);
        if (classify_failure_TAGS.has(word))
            return categories/* OLD_SUBCATEGORIES */.pV.get(word) ?? word;
    }
    return null;
}
function matchPattern(text, category) {
    if (text === null || !ANY_PATTERN.test(text))
        return null;
    const found = classify_failure_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
    return found === "timeout" && category === "verify_failed" ? "verify_timeout" : found;
}

;// CONCATENATED MODULE: ./build/src/state/bound-texts.js
/** Failures that are looked at together, as a multiple of the limit. */
const STEP = 10;
/**
 * To be called with each failure. Takes message and output from those that at least `limit` items of batches are newer than,
 * by the text of their recorded times. Records of one recipe do not count towards the limit, because the document may merge them.
 */
function boundTexts(limit) {
    let kept = [];
    let oldest = "";
    let sortAt = STEP * limit;
    return (failure) => {
        if (bound_texts_timeOf(failure) < oldest)
            return dropTexts(failure);
        kept.push(failure);
        if (kept.length < sortAt)
            return;
        const times = kept.filter(({ item }) => item >= 0).map(bound_texts_timeOf);
        oldest = times.sort().at(-limit) ?? oldest;
        const newer = [];
        for (const one of kept) {
            if (bound_texts_timeOf(one) < oldest)
                dropTexts(one);
            else
                newer.push(one);
        }
        kept = newer;
        sortAt = kept.length + STEP * limit;
    };
}
function bound_texts_timeOf(failure) {
    return failure.recorded_time ?? "";
}
function dropTexts(failure) {
    failure.message = null;
    failure.full_output = null;
}

// EXTERNAL MODULE: ../../../work/main/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(5453);
;// CONCATENATED MODULE: ./build/src/state/list-children.js

/** Members or elements of the object or list that starts at `start`, in a text that is known to be JSON. */
function* listChildren(text, start) {
    const scanner = (0,main.createScanner)(text, true);
    scanner.setPosition(start + 1);
    const child = { key: "", start: -1, end: -1 };
    let lastText = "";
    for (let depth = 0;;) {
        scanner.scan();
        const at = scanner.getTokenOffset();
        const found = text[at];
        if (found === undefined)
            throw new Error(`not JSON: what starts at character ${start} does not end`);
        if (depth === 0 && ",]}".includes(found)) {
            if (child.start >= 0)
                yield { ...child };
            if (found !== ",")
                return;
            child.start = -1;
        }
        else if (depth === 0 && found === ":") {
            child.key = lastText;
            child.start = -1;
        }
        else {
            if (child.start < 0) {
                child.start = at;
                lastText = scanner.getTokenValue();
            }
            if (found === "{" || found === "[")
                depth++;
            else if (found === "}" || found === "]")
                depth--;
            child.end = scanner.getPosition();
        }
    }
}

;// CONCATENATED MODULE: ./build/src/state/locate-elements.js

/** 1-based lines of the elements of a top-level list in a text that is known to be one JSON object. */
function locateElements(text, key) {
    let list = null;
    // JSON.parse takes the last of two equal keys too.
    for (const member of listChildren(text, text.indexOf("{")))
        if (member.key === key)
            list = member.start;
    if (list === null || text[list] !== "[")
        return [];
    const lines = [];
    let line = 1;
    let newline = text.indexOf("\n");
    for (const { start } of listChildren(text, list)) {
        for (; newline >= 0 && newline < start; newline = text.indexOf("\n", newline + 1))
            line++;
        lines.push(line);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/state/problems.js
const QUOTED_CHARACTERS = 120;
/** Collects what could not be used while state is read. */
class Problems {
    #items = [];
    add(problem) {
        this.#items.push(problem);
    }
    /** In the order in which they were met. */
    list() {
        return this.#items;
    }
}
function report(place, code, severity, reason) {
    place.problems.add({ file: place.file, line: place.line, entry: place.entry, code, severity, reason });
}
/** A value as it is shown in a reason: in quotes, on one line, at most 120 characters. */
function quote(value) {
    const text = typeof value === "string" ? value : shortJson(value);
    const line = text.length > QUOTED_CHARACTERS ? `${cutText(text, QUOTED_CHARACTERS - 1)}…` : text;
    return JSON.stringify(line.toWellFormed());
}
/** The first n UTF-16 units, never half a surrogate pair. */
function cutText(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
function shortJson(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "[]" : `a list of ${value.length}`;
    return typeof value === "object" && value !== null ? "an object" : String(value);
}

;// CONCATENATED MODULE: ./build/src/state/merge-queues.js

/** One package per name: unified lists before old ones, which as a rule are stale leftovers beside them. */
function mergeQueues(files, problems) {
    const merged = new Map();
    for (const file of files)
        addList(file, "unified", merged, problems);
    for (const file of files)
        addList(file, "old", merged, problems);
    return [...merged.values()].map(({ found }) => found);
}
function addList(file, form, merged, problems) {
    let superseded = 0;
    for (const found of file[form]) {
        const twin = merged.get(found.name);
        if (twin === undefined)
            merged.set(found.name, { found, file: file.file, form });
        else if (twin.form !== form)
            superseded++;
        else {
            const line = file.lineOf(form, found.name);
            const reason = `${quote(found.name)} is in ${twin.file} too, which counts`;
            problems.add({ file: file.file, line, entry: found.name, code: "duplicate", severity: "warning", reason });
        }
    }
    if (superseded === 0)
        return;
    const reason = `${superseded} of its ${file[form].length} packages are in the unified queue too, which counts`;
    problems.add({ file: file.file, line: null, entry: null, code: "superseded", severity: "notice", reason });
}

;// CONCATENATED MODULE: ./build/src/state/queue-index.js

function indexQueue(packages) {
    const byName = new Map();
    const bySource = new Map();
    for (const candidate of packages) {
        byName.set(candidate.name, candidate);
        const known = bySource.get(candidate.source);
        if (known === undefined || isPreferred(candidate, known))
            bySource.set(candidate.source, candidate);
    }
    return { byName, bySource };
}
/** The package name that a source has without a queue entry: after the first `:`, then after the last `/`. */
function nameOfSource(source) {
    const identifier = source.slice(source.indexOf(":") + 1);
    return identifier.slice(identifier.lastIndexOf("/") + 1) || identifier || source;
}
function isPreferred(candidate, known) {
    const name = nameOfSource(candidate.source);
    if ((candidate.name === name) !== (known.name === name))
        return candidate.name === name;
    return (candidate.priority - known.priority || (0,pipeline_order/* compareBytewise */.G)(candidate.name, known.name)) < 0;
}

;// CONCATENATED MODULE: ./build/src/state/fields.js
/**
 * Reads one field of a decoded record: absent is null, a wrong type is reported and then treated as absent. Takes the
 * value beside its key, because property names that are written out in the readers are found several times faster.
 */


const MAX_NAME_BYTES = 300;
const MAX_LIST_ITEMS = 1000;
/** Far above any real count, and low enough that sums of counts stay exact. */
const MAX_COUNT = 1e12;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
/** The value as a record; null, with a problem, if it is anything else. */
function asFields(value, place) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    report(place, "not-an-object", "error", `expected an object, found ${fields_describe(value)}`);
    return null;
}
function readText(value, key, place) {
    if (typeof value === "string")
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "text", value, place);
    return null;
}
/** Text where blank means absent, as in every field that may say "not set". */
function readWord(value, key, place) {
    if (typeof value === "string" && value !== "")
        return value;
    return value === "" ? null : readText(value, key, place);
}
/** A name that must be there: 1 to 300 bytes, no control characters. Null, with a problem, means the record is skipped. */
function requireName(value, key, place) {
    if (typeof value === "string" && value.trim() !== "")
        return isName(value, key, place) ? value : null;
    if (value === undefined || value === null || typeof value === "string") {
        report(place, "missing-field", "error", `"${key}" is missing or blank; a record needs it`);
    }
    else {
        report(place, "wrong-type", "error", `"${key}" is ${fields_describe(value)}; expected text`);
    }
    return null;
}
/** True if the text may serve as a name; else a problem says why the record is skipped. */
function isName(value, key, place) {
    if (value.length <= MAX_NAME_BYTES / 3 && !CONTROL.test(value))
        return true;
    const bytes = Buffer.byteLength(value);
    if (bytes <= MAX_NAME_BYTES && !CONTROL.test(value))
        return true;
    const what = bytes > MAX_NAME_BYTES ? `has ${bytes} bytes` : "holds a control character";
    report(place, "bad-value", "error", `"${key}" ${quote(value)} ${what}; expected 1 to ${MAX_NAME_BYTES} bytes of plain text`);
    return false;
}
/** A whole number >= 0; anything else is null, with a problem. */
function readCount(value, key, place) {
    if (typeof value === "number" && value >= 0 && value <= MAX_COUNT && Number.isInteger(value))
        return value;
    if (value === undefined || value === null)
        return null;
    reportType(key, `a whole number from 0 to ${MAX_COUNT}`, value, place);
    return null;
}
function readInteger(value, key, place) {
    if (typeof value === "number" && Number.isSafeInteger(value))
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "a whole number", value, place);
    return null;
}
function readFlag(value, key, place) {
    if (typeof value === "boolean")
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "true or false", value, place);
    return null;
}
function readTime(value, key, place) {
    const text = readWord(value, key, place);
    if (text === null)
        return null;
    const time = (0,times/* parseTime */.pe)(text);
    if (time === null) {
        report(place, "bad-time", "warning", `"${key}" ${quote(text)} is not a time; expected the form 2026-01-09T14:30:00Z`);
    }
    return time;
}
const fields_NONE = [];
/** A list of names, at most 1,000 of them used; null if one of them is unusable, so the record is skipped. */
function readNames(value, key, place) {
    if (value === undefined || value === null)
        return fields_NONE;
    if (!Array.isArray(value)) {
        reportType(key, "a list of names", value, place);
        return fields_NONE;
    }
    if (value.length > MAX_LIST_ITEMS) {
        report(place, "bad-value", "warning", `"${key}" has ${value.length} items; the first ${MAX_LIST_ITEMS} are used`);
    }
    return takeNames(value.slice(0, MAX_LIST_ITEMS), key, place);
}
/** A list of names of any length; null if it is absent, no list, or holds an unusable name. */
function readAllNames(value, key, place) {
    if (Array.isArray(value))
        return takeNames(value, key, place);
    if (value !== undefined && value !== null)
        reportType(key, "a list of names", value, place);
    return null;
}
function takeNames(list, key, place) {
    const names = [];
    for (const item of list) {
        if (typeof item !== "string")
            reportType(key, "a list of names", item, place);
        else if (item === "")
            report(place, "bad-value", "warning", `"${key}" holds a blank name, which is left out`);
        else if (!isName(item, key, place))
            return null;
        else
            names.push(item);
    }
    return names;
}
function readUrl(value, key, place) {
    const text = readWord(value, key, place);
    if (text === null)
        return null;
    if (text.startsWith("https://") && URL.canParse(text))
        return text;
    report(place, "bad-value", "warning", `"${key}" ${quote(text)} is not used; expected a URL that begins with https://`);
    return null;
}
/** `schema_version` above the one that is known is read as the known one, with a problem. */
function checkVersion(fields, place) {
    const version = fields.schema_version;
    if (version === 1 || version === undefined || version === null)
        return;
    if (typeof version === "number" && version > 1) {
        report(place, "newer-schema", "warning", `"schema_version" is ${version}, newer than 1; read as version 1`);
    }
    else {
        reportType("schema_version", "1", version, place);
    }
}
function fields_describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    return `the ${typeof value === "string" ? "text" : typeof value} ${quote(value)}`;
}
function reportType(key, expected, value, place) {
    report(place, "wrong-type", "warning", `"${key}" is ${fields_describe(value)}, which is not used; expected ${expected}`);
}

;// CONCATENATED MODULE: ./build/src/state/read-batch-results.js


/** What the last batch attempted; null where the file does not say so. */
function readBatchResults(raw, problems) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const fields = raw.values.length === 0 ? null : asFields(raw.values[0]?.value, place);
    const batchId = fields === null ? null : requireName(fields.batch_id, "batch_id", place);
    if (fields === null || batchId === null)
        return null;
    const total = readCount(fields.total, "total", place);
    const timestamp = readTime(fields.timestamp, "timestamp", place);
    if (total !== null && timestamp !== null)
        return { batch_id: batchId, total, timestamp, file: raw.file };
    report(place, "missing-field", "error", 'batch results need "total" and "timestamp"');
    return null;
}

// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(2028);
;// CONCATENATED MODULE: ./build/src/state/read-control.js



const STATES = new Set(breaker/* BREAKER_STATES */.ks);
/** Reads the control file; null if it is no object. Dashboards then go on without breakers, deciding actions fail. */
function readControl(raw, problems) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const fields = raw.values.length === 0 ? null : asFields(raw.values[0]?.value, place);
    if (fields === null)
        return null;
    const breakers = new Map();
    const entries = fields.circuit_breaker;
    if (typeof entries === "object" && entries !== null && !Array.isArray(entries)) {
        for (const [ecosystem, value] of Object.entries(entries)) {
            place.entry = ecosystem;
            const entry = asFields(value, place);
            if (entry !== null)
                breakers.set(ecosystem, readBreaker(entry, place));
        }
        place.entry = null;
    }
    else if (entries !== undefined && entries !== null) {
        report(place, "wrong-type", "warning", `"circuit_breaker" is ${fields_describe(entries)}, which is not used; expected an object`);
    }
    return {
        enabled: readFlag(fields.enabled, "enabled", place) ?? true,
        disabled_ecosystems: readAllNames(fields.disabled_ecosystems, "disabled_ecosystems", place) ?? [],
        reason: readWord(fields.reason, "reason", place),
        incident_url: readWord(fields.incident_url, "incident_url", place),
        disabled_by: readWord(fields.disabled_by, "disabled_by", place),
        disabled_at: readTime(fields.disabled_at, "disabled_at", place),
        expected_resume: readWord(fields.expected_resume, "expected_resume", place),
        breakers,
    };
}
function readBreaker(fields, place) {
    const state = readWord(fields.state, "state", place) ?? "closed";
    if (fields.state === undefined || fields.state === null || fields.state === "") {
        report(place, "bad-value", "warning", '"state" is missing; taken as closed');
    }
    if (!STATES.has(state)) {
        const reason = `"state" ${quote(state)} is kept and treated as closed; expected closed, open or half-open`;
        report(place, "unknown-status", "warning", reason);
    }
    const opensAt = readTime(fields.opens_at, "opens_at", place);
    if (state === "open" && opensAt === null && !fields.opens_at) {
        report(place, "bad-time", "warning", 'an open breaker without "opens_at"; a probe is due now');
    }
    const lastFailure = readTime(fields.last_failure, "last_failure", place);
    return {
        state,
        failures: readCount(fields.failures, "failures", place) ?? 0,
        last_failure: lastFailure,
        opens_at: opensAt,
        recorded_last_failure: lastFailure === null ? null : fields.last_failure,
        recorded_opens_at: opensAt === null ? null : fields.opens_at,
    };
}

;// CONCATENATED MODULE: ./build/src/state/read-disambiguations.js


const REASONS = new Set(["curated", "single_match", "10x_popularity_gap", "priority_fallback"]);
/** Hands each choice in the file to `add`, in the order of the file. */
function readDisambiguations(raw, problems, add) {
    const place = { file: raw.file, line: null, entry: null, problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        place.entry = null;
        const fields = asFields(value, place);
        if (fields === null)
            continue;
        checkVersion(fields, place);
        const updatedAt = readTime(fields.updated_at, "updated_at", place);
        const items = fields.disambiguations;
        if (!Array.isArray(items)) {
            if (items === undefined)
                report(place, "unknown-shape", "warning", 'has no "disambiguations"; kept as it is');
            else if (items !== null)
                report(place, "wrong-type", "error", `"disambiguations" is ${fields_describe(items)}; expected a list`);
            continue;
        }
        for (let item = 0; item < items.length; item++) {
            place.entry = item;
            const choice = readChoice(items[item], { updatedAt, item }, place);
            if (choice !== null)
                add(choice);
        }
    }
}
function readChoice(value, { updatedAt, item }, place) {
    const fields = asFields(value, place);
    if (fields === null)
        return null;
    const tool = requireName(fields.tool, "tool", place);
    const selected = tool === null ? null : requireName(fields.selected, "selected", place);
    const alternatives = readNames(fields.alternatives, "alternatives", place);
    if (tool === null || selected === null || alternatives === null)
        return null;
    return {
        tool,
        selected,
        alternatives: (fields.alternatives ?? null) === null ? null : alternatives,
        selection_reason: readReason(fields, place),
        downloads_ratio: readRatio(fields, place),
        high_risk: readFlag(fields.high_risk, "high_risk", place) ?? false,
        updated_at: updatedAt,
        file: place.file,
        line: place.line,
        item,
    };
}
function readReason(fields, place) {
    const reason = readWord(fields.selection_reason, "selection_reason", place) ?? "";
    if (!REASONS.has(reason)) {
        report(place, "bad-value", "warning", `"selection_reason" ${quote(reason)} is kept; expected one of ${[...REASONS].join(", ")}`);
    }
    return reason;
}
function readRatio(fields, place) {
    const ratio = fields.downloads_ratio;
    if (ratio === undefined || ratio === null)
        return null;
    if (typeof ratio === "number" && ratio >= 0 && Number.isFinite(ratio))
        return ratio;
    report(place, "wrong-type", "warning", `"downloads_ratio" is ${fields_describe(ratio)}, which is not used; expected a number`);
    return null;
}

;// CONCATENATED MODULE: ./build/src/state/parse-failure-file-name.js

const STRICT_SUFFIX = /^-[0-9a-f]{8}$/;
/** First words of file names that say how the file was made, not where its packages come from. */
const NOT_ECOSYSTEMS = new Set(["", "batch", "mixed"]);
/** `<ecosystem>-<file time>.jsonl`, `batch-<file time>.jsonl`, `<ecosystem>.jsonl` or the strict `<batch_id>.jsonl`. */
function parseFailureFileName(fileName) {
    const stem = fileName.replace(/\.jsonl$/, "");
    const found = (0,times/* findFileTime */.tM)(stem);
    const prefix = found === null ? stem : stem.slice(0, found.index).replace(/-$/, "");
    const suffix = found === null ? "" : stem.slice(found.index + found.text.length);
    return {
        ecosystem: NOT_ECOSYSTEMS.has(prefix) ? null : prefix,
        batchId: STRICT_SUFFIX.test(suffix) ? stem : null,
        time: found?.time ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/state/read-category.js




/** The canonical category; where none is recorded, that of the exit code. Null, with a problem, means there is no failure. */
function readCategory(fields, { exitCode, subcategory, isBlocked }, place) {
    const recorded = fields.category;
    if (typeof recorded === "string" && recorded.trim() !== "") {
        const category = (0,categories/* canonicalCategory */.f1)(recorded, subcategory);
        if (!(0,categories/* isKnownCategory */.qA)(category)) {
            report(place, "unknown-category", "warning", `"category" ${quote(recorded)} is kept; expected one of the known words`);
        }
        return category;
    }
    if (recorded !== undefined && recorded !== null && typeof recorded !== "string") {
        report(place, "wrong-type", "error", `"category" is ${fields_describe(recorded)}; expected text`);
        return null;
    }
    const derived = exitCode === null ? null : categoryOfExitCode(exitCode);
    if (derived === null)
        report(place, "missing-field", "error", '"category" is missing or blank; a failure needs it');
    if (derived === "install_failed" && isBlocked)
        return "missing_dep";
    if (derived === "missing_dep" && !isBlocked) {
        report(place, "bad-value", "warning", '"exit_code" 8 says a dependency is missing; expected its name in "blocked_by"');
    }
    return derived;
}
/** The recorded word, also one that cannot be used. */
function readSubcategory(fields, place) {
    const word = readWord(fields.subcategory, "subcategory", place);
    if (word !== null && !isWellFormed(word)) {
        const reason = `"subcategory" ${quote(word)} is not used; expected lower-case letters, digits and "_"`;
        report(place, "bad-value", "warning", reason);
    }
    return word;
}

;// CONCATENATED MODULE: ./build/src/state/read-failures.js
/** Reads failure files: one line per batch with many items, or one line per recipe and platform, or both in one. */






/** Hands each failure of the file to `add`, in the order of the file. */
function readFailures(raw, context, add) {
    const name = parseFailureFileName(raw.name);
    const place = { file: raw.file, line: null, entry: null, problems: context.problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        place.entry = null;
        const fields = asFields(value, place);
        if (fields === null)
            continue;
        checkVersion(fields, place);
        const hasItems = fields.failures !== undefined && fields.failures !== null;
        const isRecipe = Boolean(fields.recipe) || (!hasItems && (fields.recipe ?? fields.category ?? fields.package_id) !== undefined);
        if (hasItems)
            readItems(fields, { name, place, context }, add);
        place.entry = null;
        if (isRecipe)
            readRecipe(fields, { name, place, context }, add);
        else if (!hasItems) {
            report(place, "unknown-shape", "warning", 'has neither "failures" nor "recipe", so it holds no failure; kept as it is');
        }
    }
}
function readItems(record, at, add) {
    const { place } = at;
    if (!Array.isArray(record.failures)) {
        report(place, "wrong-type", "error", `"failures" is ${fields_describe(record.failures)}; expected a list`);
        return;
    }
    const defaults = readDefaults(record, place);
    for (let item = 0; item < record.failures.length; item++) {
        place.entry = item;
        const fields = asFields(record.failures[item], place);
        const source = fields === null ? null : requireName(fields.package_id, "package_id", place);
        if (fields === null || source === null)
            continue;
        const failure = readFailure(fields, { source, recipe: null, item, defaults }, at);
        if (failure !== null)
            add(failure);
    }
}
function readRecipe(record, at, add) {
    const recipe = requireName(record.recipe, "recipe", at.place);
    if (recipe === null)
        return;
    const source = readWord(record.package_id, "package_id", at.place);
    if (source !== null && !isName(source, "package_id", at.place))
        return;
    const defaults = { ecosystem: null, platform: null, batchId: null, workflowRunUrl: null, time: null };
    const failure = readFailure(record, { source, recipe, item: -1, defaults }, at);
    if (failure !== null)
        add(failure);
}
function readFailure(fields, subject, { name, place, context }) {
    const { defaults } = subject;
    const exitCode = readInteger(fields.exit_code, "exit_code", place);
    const subcategory = readSubcategory(fields, place);
    const blockedBy = readNames(fields.blocked_by, "blocked_by", place);
    const category = readCategory(fields, { exitCode, subcategory, isBlocked: (blockedBy?.length ?? 0) > 0 }, place);
    const environment = subject.recipe === null ? null : readWord(fields.environment, "environment", place);
    const platform = readWord(fields.platform, "platform", place) ?? defaults.platform ?? environment;
    if (blockedBy === null || category === null)
        return null;
    if (platform !== null && !isName(platform, "platform", place))
        return null;
    const recordedEcosystem = readWord(fields.ecosystem, "ecosystem", place) ?? defaults.ecosystem;
    const identity = read_failures_identify(subject, recordedEcosystem, { name, place, context });
    const message = readText(fields.message, "message", place);
    const output = readText(fields.full_output, "full_output", place);
    const recorded = typeof fields.category === "string" ? context.share(fields.category) : "";
    const evidence = {
        category,
        recordedCategory: recorded,
        recordedSubcategory: subcategory,
        message,
        output,
        exitCode,
    };
    const finer = context.classify(evidence);
    const own = readOwnTime(fields, subject, place);
    return {
        // No spread: it would make the engine build each record property by property.
        package: identity.package,
        source: identity.source,
        recipe: subject.recipe,
        ecosystem: identity.ecosystem,
        recorded_ecosystem: recordedEcosystem === null ? null : context.share(recordedEcosystem),
        category: context.share(category),
        recorded_category: recorded,
        recorded_subcategory: subcategory === null ? null : context.share(subcategory),
        subcategory: finer.subcategory,
        subcategory_from: finer.from,
        blocked_by: blockedBy.length < 2 ? blockedBy : [...new Set(blockedBy)].sort(pipeline_order/* compareBytewise */.G),
        recorded_blocked_by: blockedBy,
        message: message || null,
        full_output: output || null,
        full_output_truncated: readFlag(fields.full_output_truncated, "full_output_truncated", place) ?? false,
        platform: platform === null ? null : context.share(platform),
        exit_code: exitCode,
        batch_id: readWord(fields.batch_id, "batch_id", place) ?? defaults.batchId ?? name.batchId,
        workflow_run_url: readRunUrl(fields, place) ?? defaults.workflowRunUrl,
        time: own?.time ?? defaults.time ?? name.time ?? reportUndated(place),
        recorded_time: own?.recorded ?? null,
        file_time: name.time,
        file: place.file,
        line: place.line,
        item: subject.item,
    };
}
function read_failures_identify({ source, recipe }, recordedEcosystem, { name, place, context }) {
    const { bySource, byName } = context.queue;
    const isBare = source === null || !source.includes(":");
    const entry = (source === null ? undefined : bySource.get(source)) ??
        (isBare ? byName.get(source ?? recipe) : undefined);
    const prefix = source?.includes(":") ? source.slice(0, source.indexOf(":")) : null;
    const known = prefix || recordedEcosystem || (source === null ? entry?.ecosystem : null) || name.ecosystem;
    if (!known) {
        const subject = quote(source ?? recipe);
        report(place, "bad-value", "warning", `no ecosystem is known for ${subject}; expected "ecosystem:identifier", taken as unknown`);
    }
    const ecosystem = context.share(known || "unknown");
    if (entry !== undefined) {
        // The queue's copy of an equal text, so that there is one in memory.
        const isSame = source === null || source === entry.source;
        return { package: entry.name, source: isSame ? entry.source : source, ecosystem };
    }
    if (source !== null)
        return { package: nameOfSource(source), source, ecosystem };
    return { package: recipe, source: `${ecosystem}:${recipe}`, ecosystem };
}
function readDefaults(record, place) {
    return {
        ecosystem: readWord(record.ecosystem, "ecosystem", place),
        platform: readWord(record.platform, "platform", place) ?? readWord(record.environment, "environment", place),
        batchId: readWord(record.batch_id, "batch_id", place),
        workflowRunUrl: readRunUrl(record, place),
        time: readTime(record.timestamp, "timestamp", place) ?? readTime(record.updated_at, "updated_at", place),
    };
}
function readRunUrl(fields, place) {
    const { workflow_run_url: url } = fields;
    const isAbsent = url === undefined || url === null || url === "";
    return isAbsent ? readUrl(fields.workflow_url, "workflow_url", place) : readUrl(url, "workflow_run_url", place);
}
/** A per-recipe record has its `updated_at` where it lacks a time of its own. */
function readOwnTime(fields, { recipe }, place) {
    const time = readTime(fields.timestamp, "timestamp", place);
    if (time !== null)
        return { time, recorded: fields.timestamp };
    const updatedAt = recipe === null ? null : readTime(fields.updated_at, "updated_at", place);
    return updatedAt === null ? null : { time: updatedAt, recorded: fields.updated_at };
}
function reportUndated(place) {
    report(place, "bad-time", "warning", "neither the record nor the file name has a time; sorted last");
    return null;
}

;// CONCATENATED MODULE: ./build/src/state/scan-json.js
/** Finds where one JSON value ends in a longer text, refusing at the first character that no JSON value could have there. */

/** SyntaxKind.Unknown, which is a const enum that cannot be imported. */
const UNKNOWN = 16;
/** Scans the first value after `start`. */
function scanJson(text, start) {
    const scanner = (0,main.createScanner)(text);
    const open = [];
    let expect = "value";
    for (let at = skipSpace(text, start);; at = skipSpace(text, scanner.getPosition())) {
        const found = text[at];
        const fail = (expected) => ({ kind: "error", at, expected, open });
        if (found === undefined)
            return fail(`${expect} before the end of the file`);
        scanner.setPosition(at);
        // A slash may begin a comment, which the scanner would follow to the end of the text.
        const isToken = found !== "/" && scanner.scan() !== UNKNOWN && scanner.getTokenError() === 0;
        if (expect === "colon") {
            if (found !== ":")
                return fail('":"');
            expect = "value";
        }
        else if (isClosing(found, expect, text[open.at(-1) ?? -1])) {
            open.pop();
            expect = "comma or end";
        }
        else if (expect === "comma or end") {
            const isObject = text[open.at(-1)] === "{";
            if (found !== ",")
                return fail(isObject ? '"," or "}"' : '"," or "]"');
            expect = isObject ? "key" : "value";
        }
        else if (expect === "key" || expect === 'key or "}"') {
            if (found !== '"')
                return fail("a key in double quotes");
            if (!isToken)
                return fail("a string that ends on its line");
            expect = "colon";
        }
        else if (found === "{" || found === "[") {
            open.push(at);
            expect = found === "{" ? 'key or "}"' : "value or ]";
        }
        else {
            if (!isToken || ",:]}".includes(found)) {
                return fail(found === '"' ? "a string that ends on its line" : "a JSON value");
            }
            expect = "comma or end";
        }
        if (open.length === 0 && expect === "comma or end")
            return { kind: "value", end: scanner.getPosition() };
    }
}
/** White space between values: JSON's own and the record separator. */
function isSpace(unit) {
    return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x1e;
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
function isClosing(found, expect, container) {
    if (expect !== "comma or end" && expect !== 'key or "}"' && expect !== "value or ]")
        return false;
    return (found === "}" && container === "{") || (found === "]" && container === "[");
}

;// CONCATENATED MODULE: ./build/src/state/read-json-stream.js
/**
 * Reads a `.jsonl` file as what it really is: a stream of JSON values, compact or pretty-printed, with damage between. No library
 * goes on after damage, so this is our own; where a value ends is told by jsonc-parser's scanner.
 */


const MAX_VALUE_BYTES = 8 * 1024 * 1024;
/** Other readers of these files give up on the whole file at a line this long. */
const LONG_LINE_BYTES = 65_536;
/** Below this many characters a file cannot hold a line that anybody minds. */
const SHORT_FILE_CHARACTERS = 16_384;
/** `text` as decoded; every value comes back, each stretch that is not JSON becomes one problem. */
function readJsonStream(file, text, problems) {
    const place = { file, line: null, entry: null, problems };
    const raw = { file, name: baseName(file), values: [], isBroken: false };
    const content = stripMark(text, place);
    if (content.length > SHORT_FILE_CHARACTERS)
        reportLongLines(content, place);
    if (!readWhole(content, raw))
        new StreamReader(content, raw, place).read();
    return raw;
}
/** Reads a file that is one JSON document; without a value if it is blank, and with a problem if it is not JSON. */
function readJsonDocument(file, text, problems) {
    const place = { file, line: null, entry: null, problems };
    const raw = { file, name: baseName(file), values: [], isBroken: false };
    const content = stripMark(text, place);
    if (read_json_stream_skipSpace(content, 0) === content.length)
        return raw;
    try {
        raw.values.push({ value: JSON.parse(content), line: 1 });
    }
    catch {
        raw.isBroken = true;
        const scan = scanJson(content, 0);
        const at = scan.kind === "error" ? scan.at : read_json_stream_skipSpace(content, scan.end);
        place.line = countLines(content, 0, at, 1);
        const expected = scan.kind === "error" ? scan.expected : "the end of the file";
        const found = at < content.length ? quote(content.slice(at, at + 20)) : "the end of the file";
        report(place, "not-json", "error", `not JSON: expected ${expected}, found ${found}`);
    }
    return raw;
}
/** The common case, one record alone in its file, costs one parse; the reader below gives the same answer, slower. */
function readWhole(text, raw) {
    if (text.charCodeAt(0) !== 0x7b || text.length > MAX_VALUE_BYTES / 3)
        return false;
    const end = text.indexOf("\n");
    let last = text.length - 1;
    while (isSpace(text.charCodeAt(last)))
        last--;
    const isOneLine = end < 0 || end > last;
    if (!isOneLine && text.charCodeAt(end - 1) === 0x7d)
        return false;
    try {
        const value = JSON.parse(text);
        raw.values.push({ value, line: 1 });
        return true;
    }
    catch {
        return false;
    }
}
class StreamReader {
    #text;
    #raw;
    #place;
    #at = 0;
    #line = 1;
    /** End of the line that the reader is on, found once per line. */
    #lineEnd = -1;
    #isFirstInLine = false;
    /** Starts of containers that an earlier scan has shown never to end, so that no stretch is read a third time. */
    #hopeless = new Set();
    constructor(text, raw, place) {
        this.#text = text;
        this.#raw = raw;
        this.#place = place;
    }
    read() {
        for (;;) {
            this.#moveTo(read_json_stream_skipSpace(this.#text, this.#at));
            if (this.#at >= this.#text.length)
                return;
            this.#enterLine();
            if (this.#readLine())
                continue;
            const scan = this.#hopeless.has(this.#at) ? null : scanJson(this.#text, this.#at);
            if (scan?.kind === "value") {
                this.#add(JSON.parse(this.#text.slice(this.#at, scan.end)), scan.end);
                this.#moveTo(scan.end);
                if (scan.end > this.#lineEnd)
                    this.#lineEnd = endOfLine(this.#text, scan.end);
            }
            else {
                if (scan !== null)
                    for (const start of scan.open)
                        this.#hopeless.add(start);
                this.#fail(scan?.expected ?? "the value to end", scan?.at ?? this.#at);
                this.#resume();
            }
        }
    }
    /** Fast path: this line is one value. */
    #readLine() {
        if (!this.#isFirstInLine || this.#text.charCodeAt(this.#at) !== 0x7b)
            return false;
        let end = this.#lineEnd;
        while (isSpace(this.#text.charCodeAt(end - 1)))
            end--;
        if (this.#text.charCodeAt(end - 1) !== 0x7d)
            return false;
        try {
            this.#add(JSON.parse(this.#text.slice(this.#at, end)), end);
        }
        catch {
            return false;
        }
        this.#moveTo(end);
        return true;
    }
    #add(value, end) {
        const { file, problems } = this.#place;
        const bytes = (end - this.#at) * 3 > MAX_VALUE_BYTES ? Buffer.byteLength(this.#text.slice(this.#at, end)) : 0;
        if (bytes > MAX_VALUE_BYTES) {
            const reason = `one record of ${bytes} bytes; expected at most ${MAX_VALUE_BYTES}`;
            report({ file, line: this.#line, entry: null, problems }, "record-too-long", "error", reason);
            return;
        }
        const { values } = this.#raw;
        if (!Array.isArray(value)) {
            values.push({ value, line: this.#line });
            return;
        }
        for (const element of value)
            values.push({ value: element, line: this.#line });
    }
    #fail(expected, at) {
        this.#raw.isBroken = true;
        this.#place.line = this.#line;
        const line = countLines(this.#text, this.#at, at, this.#line);
        const where = line === this.#line ? "" : ` in line ${line}`;
        const found = at < this.#text.length ? quote(this.#text.slice(at, at + 20)) : "the end of the file";
        const start = quote(this.#text.slice(this.#at, this.#at + 40));
        report(this.#place, "not-json", "error", `${start} is not JSON: expected ${expected}${where}, found ${found}`);
    }
    /** To the next line, after the one where the value began, whose first column is `{`. */
    #resume() {
        const next = this.#text.indexOf("\n{", this.#at);
        this.#moveTo(next < 0 ? this.#text.length : next + 1);
    }
    #enterLine() {
        this.#isFirstInLine = this.#at > this.#lineEnd;
        if (!this.#isFirstInLine)
            return;
        this.#lineEnd = endOfLine(this.#text, this.#at);
    }
    #moveTo(at) {
        // Within a line nothing is searched for: a long line of many values would be read once for each of them.
        if (at > this.#lineEnd)
            this.#line = countLines(this.#text, this.#at, at, this.#line);
        this.#at = at;
    }
}
function read_json_stream_skipSpace(text, from) {
    let at = from;
    while (at < text.length && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function endOfLine(text, from) {
    const newline = text.indexOf("\n", from);
    return newline < 0 ? text.length : newline;
}
function countLines(text, from, to, line) {
    let count = line;
    for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}
function stripMark(text, place) {
    const hasMark = text.charCodeAt(0) === 0xfeff;
    place.line = 1;
    if (hasMark)
        report(place, "bad-value", "warning", "starts with a byte order mark, which is left out; expected plain UTF-8");
    // A search for one character is much faster than one for two, and as a rule there is none.
    const carriageReturn = text.indexOf("\r");
    const lineEnd = carriageReturn < 0 ? -1 : text.indexOf("\r\n", carriageReturn);
    if (lineEnd >= 0) {
        place.line = countLines(text, 0, lineEnd, 1);
        report(place, "bad-value", "warning", 'lines end in "\\r\\n", read as white space; expected "\\n"');
    }
    return hasMark ? text.slice(1) : text;
}
function reportLongLines(text, place) {
    let line = 1;
    for (let from = 0; from < text.length; line++) {
        const newline = text.indexOf("\n", from);
        const end = newline < 0 ? text.length : newline;
        if (end - from > SHORT_FILE_CHARACTERS) {
            const bytes = Buffer.byteLength(text.slice(from, end));
            if (bytes >= LONG_LINE_BYTES) {
                place.line = line;
                const reason = `a line of ${bytes} bytes; other readers drop a whole file at a line of ${LONG_LINE_BYTES}`;
                report(place, "bad-value", "warning", reason);
            }
        }
        from = end + 1;
    }
}
function baseName(file) {
    return file.slice(file.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/src/state/read-queue.js
/** Reads one queue file, in the unified or the old per-ecosystem form; the content decides which. */



const KNOWN = new Set(pipeline_statuses/* STATUSES */.f);
const KNOWN_OLD = new Set(pipeline_statuses/* OLD_STATUSES */.tO);
const BAD_ECOSYSTEM = /[/\\]|\.\./;
/** `lineOf` tells the line of the n-th element of a list in the file; it is asked only where there is a problem. */
function readQueue(raw, problems, lineOf) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const isBlank = raw.values.length === 0 && !raw.isBroken;
    const queue = { file: raw.file, unified: [], old: [], isUsable: isBlank, lineOf: () => null };
    const fields = raw.values.length === 0 ? null : asFields(raw.values[0]?.value, place);
    if (fields === null)
        return queue;
    checkVersion(fields, place);
    readTime(fields.updated_at, "updated_at", place);
    if ((fields.entries ?? fields.packages ?? null) === null) {
        report(place, "unknown-shape", "warning", 'has neither "entries" nor "packages", so it holds no queue');
        return queue;
    }
    const isClear = [readList("entries", readEntry, queue.unified), readList("packages", readOldPackage, queue.old)];
    queue.isUsable = isClear.every(Boolean) || queue.unified.length + queue.old.length > 0;
    queue.lineOf = (form, name) => {
        const key = form === "unified" ? "entries" : "packages";
        const list = fields[key];
        return lineOf(key, list.findIndex((item) => item?.name === name));
    };
    return queue;
    /** True if there was nothing, or something that could be used. */
    function readList(key, read, packages) {
        const names = new Set();
        const list = fields[key];
        if (list === undefined || list === null)
            return true;
        if (!Array.isArray(list)) {
            report(place, "wrong-type", "error", `"${key}" is ${fields_describe(list)}; expected a list of packages`);
            return false;
        }
        const at = new LazyPlace(raw.file, problems, key, lineOf);
        for (let index = 0; index < list.length; index++) {
            at.entry = index;
            const item = asFields(list[index], at);
            const found = item === null ? null : read(item, at);
            if (found === null)
                continue;
            if (names.has(found.name))
                report(at, "duplicate", "warning", `${quote(found.name)} stands above already, which counts`);
            else
                packages.push(found);
            names.add(found.name);
        }
        return list.length === 0 || packages.length > 0;
    }
}
/** Finds its line only when a problem asks for it. */
class LazyPlace {
    file;
    problems;
    entry = null;
    #key;
    #lineOf;
    constructor(file, problems, key, lineOf) {
        this.file = file;
        this.problems = problems;
        this.#key = key;
        this.#lineOf = lineOf;
    }
    get line() {
        return this.#lineOf(this.#key, this.entry);
    }
}
/** One entry of the unified form; null, with a problem, if it cannot be used. */
function readEntry(fields, place) {
    const name = requireName(fields.name, "name", place);
    const source = name === null ? null : requireName(fields.source, "source", place);
    if (name === null || source === null)
        return null;
    const ecosystem = readEcosystem(source, place);
    const blockedBy = readNames(fields.blocked_by, "blocked_by", place);
    if (ecosystem === null || blockedBy === null)
        return null;
    const nextRetryAt = readTime(fields.next_retry_at, "next_retry_at", place);
    return {
        form: "unified",
        name,
        source,
        ecosystem,
        priority: readPriority(fields, "priority", place),
        status: readStatus(fields, KNOWN, place),
        confidence: readConfidence(fields, place),
        disambiguated_at: readTime(fields.disambiguated_at, "disambiguated_at", place),
        failure_count: readFailureCount(fields, place),
        next_retry_at: nextRetryAt,
        recorded_next_retry_at: nextRetryAt === null ? null : fields.next_retry_at,
        blocked_by: blockedBy,
        status_reason: readWord(fields.status_reason, "status_reason", place),
        status_at: readTime(fields.status_at, "status_at", place),
        last_batch_id: readWord(fields.last_batch_id, "last_batch_id", place),
    };
}
/** One package of the old form; null, with a problem, if it cannot be used. */
function readOldPackage(fields, place) {
    const name = requireName(fields.name, "name", place);
    const id = name === null ? null : requireName(fields.id, "id", place);
    if (name === null || id === null)
        return null;
    const ecosystem = readEcosystem(id, place);
    if (ecosystem === null)
        return null;
    const word = readWord(fields.source, "source", place);
    if (word !== null && word !== ecosystem) {
        report(place, "bad-value", "warning", `"source" ${quote(word)} differs from "id" ${quote(id)}; the id counts`);
    }
    readTime(fields.added_at, "added_at", place);
    return {
        form: "old",
        name,
        source: id,
        ecosystem,
        priority: readPriority(fields, "tier", place),
        status: readStatus(fields, KNOWN_OLD, place),
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
/** It becomes part of file names, so it must not lead anywhere else. */
function readEcosystem(source, place) {
    const colon = source.indexOf(":");
    const ecosystem = colon < 0 ? "" : source.slice(0, colon);
    if (!BAD_ECOSYSTEM.test(ecosystem))
        return ecosystem;
    report(place, "bad-value", "error", `source ${quote(source)} is not used; expected an ecosystem without "/", "\\" or ".."`);
    return null;
}
function readPriority(fields, key, place) {
    const priority = readInteger(fields[key], key, place);
    if (priority === null) {
        if (fields[key] === undefined || fields[key] === null) {
            report(place, "bad-value", "warning", `"${key}" is missing; taken as 3`);
        }
        return 3;
    }
    if (priority < 1 || priority > 3) {
        report(place, "bad-value", "warning", `"${key}" ${quote(priority)} is kept; expected 1, 2 or 3`);
    }
    return priority;
}
function readStatus(fields, known, place) {
    const status = readWord(fields.status, "status", place);
    if (status === null) {
        const isAbsent = fields.status === undefined || fields.status === null || fields.status === "";
        if (isAbsent)
            report(place, "bad-value", "warning", '"status" is missing; taken as "pending"');
        return "pending";
    }
    if (!known.has(status)) {
        report(place, "unknown-status", "warning", `"status" ${quote(status)} is kept; expected one of ${[...known].join(", ")}`);
    }
    return status;
}
function readConfidence(fields, place) {
    const confidence = readWord(fields.confidence, "confidence", place);
    if (confidence !== null && confidence !== "auto" && confidence !== "curated") {
        const reason = `"confidence" ${quote(confidence)} is kept and treated as auto; expected auto or curated`;
        report(place, "bad-value", "warning", reason);
    }
    return confidence ?? "auto";
}
function readFailureCount(fields, place) {
    const value = fields.failure_count;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return value;
    if (value === undefined || value === null)
        return 0;
    const reason = `"failure_count" ${quote(value)} is taken as 0; expected a whole number of at least 0`;
    report(place, typeof value === "number" ? "bad-value" : "wrong-type", "warning", reason);
    return 0;
}

;// CONCATENATED MODULE: ./build/src/state/read-runs.js
/** Reads run metrics in their old, newer and strict forms. */


const NO_ECOSYSTEMS = new Map();
const NO_PLATFORMS = new Map();
/** Hands each run of the file to `add`, in the order of the file. */
function readRuns(raw, problems, add) {
    const place = { file: raw.file, line: null, entry: null, problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        const fields = asFields(value, place);
        if (fields === null)
            continue;
        if (fields.batch_id === undefined && fields.timestamp === undefined) {
            report(place, "unknown-shape", "warning", 'has neither "batch_id" nor "timestamp", so it holds no run; kept as it is');
            continue;
        }
        const run = readRun(fields, place);
        if (run !== null)
            add(run);
    }
}
function readRun(fields, place) {
    checkVersion(fields, place);
    const batchId = requireName(fields.batch_id, "batch_id", place);
    const timestamp = batchId === null ? null : requireTime(fields, place);
    if (batchId === null || timestamp === null)
        return null;
    const run = {
        batch_id: batchId,
        timestamp,
        recorded_timestamp: fields.timestamp,
        ecosystem: readWord(fields.ecosystem, "ecosystem", place),
        ecosystems: readEcosystems(fields, place),
        total: readCount(fields.total, "total", place),
        attempts: readCount(fields.attempts, "attempts", place),
        succeeded: readCount(fields.succeeded, "succeeded", place),
        failed: readCount(fields.failed, "failed", place),
        blocked: readCount(fields.blocked, "blocked", place),
        skipped: readCount(fields.skipped, "skipped", place),
        unverified: readCount(fields.unverified, "unverified", place),
        merged: readCount(fields.merged, "merged", place),
        excluded: readCount(fields.excluded, "excluded", place),
        constrained: readCount(fields.constrained, "constrained", place),
        used_disambiguation: readCount(fields.used_disambiguation, "used_disambiguation", place),
        packages_processed: readAllNames(fields.packages_processed, "packages_processed", place),
        recipes_generated: readAllNames(fields.recipes_generated, "recipes_generated", place),
        platforms: readPlatforms(fields, place),
        started_at: readTime(fields.started_at, "started_at", place),
        duration_seconds: readCount(fields.duration_seconds, "duration_seconds", place),
        conclusion: readWord(fields.conclusion, "conclusion", place),
        workflow_run_url: readUrl(fields.workflow_run_url, "workflow_run_url", place),
        pull_request_url: readUrl(fields.pull_request_url, "pull_request_url", place),
        file: place.file,
        line: place.line,
    };
    checkSums(run, place);
    return run;
}
function requireTime(fields, place) {
    if (typeof fields.timestamp === "string" && fields.timestamp !== "") {
        const time = readTime(fields.timestamp, "timestamp", place);
        if (time === null)
            report(place, "missing-field", "error", '"timestamp" is not usable; a run needs the time of its end');
        return time;
    }
    const code = fields.timestamp === undefined || fields.timestamp === null || fields.timestamp === "";
    const reason = code
        ? '"timestamp" is missing; a run needs it'
        : `"timestamp" is ${fields_describe(fields.timestamp)}; expected text`;
    report(place, code ? "missing-field" : "wrong-type", "error", reason);
    return null;
}
function readEcosystems(fields, place) {
    const entries = readMap(fields.ecosystems, "ecosystems", place);
    if (entries === null)
        return NO_ECOSYSTEMS;
    const counts = new Map();
    for (const name of Object.keys(entries)) {
        const count = readCount(entries[name], name, place);
        if (count !== null)
            counts.set(name, count);
    }
    return counts;
}
function readPlatforms(fields, place) {
    const entries = readMap(fields.platforms, "platforms", place);
    if (entries === null)
        return NO_PLATFORMS;
    const results = new Map();
    for (const name of Object.keys(entries)) {
        const counts = readMap(entries[name], name, place);
        if (counts === null)
            continue;
        results.set(name, {
            tested: readCount(counts.tested, "tested", place) ?? 0,
            passed: readCount(counts.passed, "passed", place) ?? 0,
            failed: readCount(counts.failed, "failed", place) ?? 0,
        });
    }
    return results;
}
function readMap(value, key, place) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    if (value !== undefined && value !== null) {
        report(place, "wrong-type", "warning", `"${key}" is ${fields_describe(value)}, which is not used; expected an object`);
    }
    return null;
}
function checkSums(run, place) {
    const { attempts, succeeded, failed, blocked } = run;
    if (attempts !== null && succeeded !== null && failed !== null && blocked !== null) {
        const sum = succeeded + failed + blocked + (run.unverified ?? 0);
        if (sum !== attempts) {
            const parts = "succeeded + failed + blocked + unverified";
            report(place, "bad-value", "warning", `"attempts" is ${attempts} but ${parts} is ${sum}; kept, expected equal numbers`);
        }
    }
    for (const [platform, { tested, passed, failed: broken }] of run.platforms) {
        if (tested === passed + broken)
            continue;
        report(place, "bad-value", "warning", `"${platform}" tested ${tested} but passed + failed is ${passed + broken}; kept`);
    }
}

;// CONCATENATED MODULE: ./build/src/state/require-queue.js


/** What others beside it only supplement, or repeat in an older form. */
const MAIN_NAME = "priority-queue.json";
/**
 * Throws a UserError if nothing of the main queue file could be used, or of any queue file: a dashboard of no packages, or
 * of a stale twin's, would be published in the place of a good one. One bad file among several is a problem like others.
 */
function requireQueue({ files, queues, problems, place }) {
    const usable = new Set(queues.filter(({ isUsable }) => isUsable).map(({ file }) => file));
    const lost = files.filter((file) => !usable.has(file));
    const main = lost.find((file) => external_node_path_.posix.basename(file) === MAIN_NAME);
    const file = main ?? (usable.size === 0 ? lost[0] : undefined);
    if (file === undefined)
        return;
    const about = problems.filter((problem) => problem.file === file);
    const first = about.find(({ severity }) => severity === "error") ?? about[0];
    const line = first === undefined || first.line === null ? "" : `line ${first.line}: `;
    throw new errors/* UserError */.y(`The queue "${file}" in ${place} cannot be used: ${line}${first?.reason ?? "nothing in it is a package"}. Correct it; until then nothing is written, and what was published stays.`);
}

;// CONCATENATED MODULE: ./build/src/state/share-text.js
const KEPT = 20_000;
/** Gives equal texts one copy in memory; forgets them all when it has seen many different ones. */
function shareText() {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        if (known.size >= KEPT)
            known.clear();
        known.set(text, text);
        return text;
    };
}

;// CONCATENATED MODULE: ./build/src/state/read-state.js
/** One pass over the state: every file is read once, whatever is made of it. */


















const UNCLASSIFIED = { subcategory: null, from: null };
const QUEUE_NAME = /^priority-queue.*\.json$/;
const RUNS_NAME = /^batch-runs.*\.jsonl$/;
const JSONL_NAME = /\.jsonl$/;
const NO_LIMITS = { skipsSubcategories: false, newestTexts: null };
/** Reads all state. A missing or unusable queue is a UserError; everything else that is wrong becomes a problem. */
async function readState(source, paths, { skipsSubcategories, newestTexts } = NO_LIMITS) {
    const failures = [];
    const runs = [];
    const reader = new StateReader(source, paths);
    const packages = await reader.readQueue();
    const { problems } = reader;
    const classify = skipsSubcategories ? () => UNCLASSIFIED : rememberSubcategories();
    const context = { queue: indexQueue(packages), problems, share: shareText(), classify };
    const limitTexts = newestTexts === null ? null : boundTexts(newestTexts);
    const rest = await reader.readRest({
        failures: (file) => readFailures(file, context, (failure) => {
            failures.push(failure);
            limitTexts?.(failure);
        }),
        runs: (file) => readRuns(file, problems, (run) => runs.push(run)),
    });
    return { packages, failures, runs, ...rest, problems: problems.list() };
}
class StateReader {
    problems = new Problems();
    #source;
    #paths;
    constructor(source, paths) {
        this.#source = source;
        this.#paths = paths;
    }
    /** The parsed files are not kept: a large queue would stay in memory twice. */
    async readQueue() {
        const files = await findQueueFiles(this.#source, this.#paths);
        const queues = [];
        for await (const { file, text } of this.#readTexts(files)) {
            const raw = readJsonDocument(file, text, this.problems);
            queues.push(readQueue(raw, this.problems, lineFinder(text)));
        }
        requireQueue({ files, queues, problems: this.problems.list(), place: this.#source.place });
        return mergeQueues(queues, this.problems);
    }
    async readRest(visit) {
        const { failures, metrics, disambiguations, control: controlFile, queue } = this.#paths;
        await this.#eachStream(failures, JSONL_NAME, visit.failures);
        await this.#eachStream(metrics, RUNS_NAME, visit.runs);
        const choices = [];
        await this.#eachStream(disambiguations, JSONL_NAME, (file) => {
            readDisambiguations(file, this.problems, (choice) => choices.push(choice));
        });
        const control = await this.#readDocument(controlFile);
        const isFile = (await this.#source.list(queue)).kind === "file";
        const folder = isFile ? external_node_path_.posix.dirname(queue) : queue;
        const results = await this.#readDocument(external_node_path_.posix.join(folder, "batch-results.json"));
        return {
            disambiguations: choices,
            control: control === null ? null : readControl(control, this.problems),
            hasControlFile: control !== null,
            batchResults: results === null ? null : readBatchResults(results, this.problems),
        };
    }
    async #eachStream(folder, name, visit) {
        for await (const { file, text } of this.#readTexts(await this.#listFiles(folder, name))) {
            visit(readJsonStream(file, text, this.problems));
        }
    }
    async #listFiles(folder, name) {
        const found = await this.#source.list(folder);
        if (found.kind === "file")
            this.#refuse(folder, "is not a folder; expected a folder of files");
        if (found.kind === "unusable")
            this.#refuse(folder, found.reason);
        return found.kind === "folder" ? namesIn(folder, found.names, name) : [];
    }
    /** Null if there is none; a file that cannot be used comes without a value. */
    async #readDocument(file) {
        for await (const read of this.#source.read([file])) {
            if (read.kind === "missing")
                return null;
            const text = this.#decode(read);
            if (text !== null)
                return readJsonDocument(file, text, this.problems);
        }
        return { file, name: external_node_path_.posix.basename(file), values: [], isBroken: true };
    }
    async *#readTexts(files) {
        for await (const read of this.#source.read(files)) {
            const text = this.#decode(read);
            if (text !== null)
                yield { file: read.path, text };
        }
    }
    /** Null for a file that cannot be used, which is then a problem. */
    #decode(read) {
        const file = read.path;
        if (read.kind === "missing") {
            // Listed a moment ago, and gone since.
            this.#refuse(file, "cannot be read (it is gone); expected a readable file");
            return null;
        }
        if (read.kind === "unusable") {
            this.problems.add({ file, line: null, entry: null, code: read.code, severity: "error", reason: read.reason });
            return null;
        }
        if ((0,external_node_buffer_.isAscii)(read.bytes))
            return read.bytes.toString("latin1");
        const text = read.bytes.toString("utf8");
        // U+FFFD is rare, and where it stands the bytes tell whether it was written or came of decoding.
        if (text.includes("\ufffd") && !(0,external_node_buffer_.isUtf8)(read.bytes)) {
            const reason = "holds bytes that are not UTF-8, read as U+FFFD; expected UTF-8";
            this.problems.add({ file, line: null, entry: null, code: "bad-utf8", severity: "warning", reason });
        }
        return text;
    }
    #refuse(file, reason) {
        this.problems.add({ file, line: null, entry: null, code: "unreadable-file", severity: "error", reason });
    }
}
/** Queue files at the path; older repositories keep the unified one a folder up, so that is looked at too. */
async function findQueueFiles(source, { queue }) {
    const found = await source.list(queue);
    if (found.kind === "file")
        return [queue];
    const older = olderQueue(queue);
    const looked = [`"${queue}"`];
    if (!queue.endsWith(".json")) {
        const files = found.kind === "folder" ? namesIn(queue, found.names, QUEUE_NAME) : [];
        if (files.length > 0)
            return files;
        if ((await source.list(older)).kind === "file")
            return [older];
        const why = found.kind === "unusable" ? ` (which ${found.reason})` : "";
        looked.push(`"${external_node_path_.posix.join(queue, "priority-queue*.json")}"${why}`, `"${older}"`);
    }
    throw new errors/* UserError */.y(`No queue was found in ${source.place}: looked for ${looked.join(", ")}. ` +
        "Set `queue` to the queue file or its folder, and `root` to the folder that holds the state.");
}
/** Paths of the matching names, in their order. */
function namesIn(folder, names, pattern) {
    const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
    return names.filter((name) => pattern.test(name)).map((name) => prefix + name);
}
/** Where older repositories keep the queue. */
function olderQueue(queue) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(queue.replace(/\/+$/, "")), "priority-queue.json");
}
/** Lines of the elements of a list, worked out once and only if a problem asks. */
function lineFinder(text) {
    const known = new Map();
    return (key, index) => {
        const lines = known.get(key) ?? locateElements(text, key);
        known.set(key, lines);
        return lines[index] ?? 1;
    };
}

// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(7134);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/derive.js









/** Reads the state and makes the document of the format that the inputs name. */
async function deriveDashboard(source, context) {
    (0,bound_memory/* boundMemory */._)();
    const { inputs, now, sourceCommit } = context;
    const hasSite = inputs["site-dir"] !== undefined;
    const isAnalytics = inputs.format === "queue-analytics";
    const limits = isAnalytics && !hasSite ? { skipsSubcategories: true, newestTexts: SHOWN_FAILURES } : undefined;
    const state = await readState(source, statePaths(inputs), limits);
    const buildWhole = () => buildWholeDashboard(state, { now, sourceCommit, historyDays: inputs["history-days"] });
    if (isAnalytics)
        return deriveAnalytics(state, now, hasSite ? buildWhole() : null);
    return deriveOwn(buildWhole(), inputs, now);
}
/** Where the inputs say that the state lies. */
function statePaths(inputs) {
    return {
        queue: inputs.queue,
        failures: inputs["failures-dir"],
        metrics: inputs["metrics-dir"],
        disambiguations: inputs["disambiguations-dir"],
        control: inputs["control-file"],
    };
}
function deriveOwn(whole, inputs, now) {
    const document = limitDashboard(whole.dashboard, {
        failures: inputs["max-failures"] ?? null,
        runs: inputs["max-runs"] ?? null,
        historyDays: inputs["history-days"],
        outputBytes: inputs["max-output-bytes"] ?? null,
    });
    const { queue, failures_summary: failures, runs, left_out: leftOut } = document;
    const counts = { packages: queue.total, failures: failures.total, runs: runs.length + leftOut.runs };
    return {
        format: "dashboard",
        document,
        print: printOwn,
        counts,
        problems: whole.problems,
        progress: describeProgress(counts, whole.problems.length),
        now,
        whole: inputs["site-dir"] === undefined ? null : whole,
    };
}
function deriveAnalytics(state, now, whole) {
    const { packages, failures, runs } = state;
    const counts = { packages: packages.length, failures: failures.length, runs: runs.length };
    const problems = [...state.problems].sort(pipeline_order/* compareProblems */.i);
    return {
        format: "queue-analytics",
        document: buildAnalytics(state, now),
        print: printAnalytics,
        counts,
        problems,
        progress: describeProgress(counts, problems.length),
        now,
        whole,
    };
}
function printOwn(document) {
    return printDashboard(document);
}
function printAnalytics(document) {
    return printQueueAnalytics(document);
}
function describeProgress({ packages, failures, runs }, problems) {
    const read = `${(0,count/* count */.U9)(packages, "package")}, ${(0,count/* count */.U9)(failures, "failure")} and ${(0,count/* count */.U9)(runs, "run")}`;
    return `Read ${read}; ${(0,count/* count */.U9)(problems, "problem")}.`;
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(5461);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/site-inputs.js
/** The inputs that say what the site shows and where it links to; names and defaults are those of the root action.yml. */

const siteInputs = {
    "site-dir": inputs/* input */.hF.optionalText(),
    "site-title": inputs/* input */.hF.optionalText(),
    "site-url": inputs/* input */.hF.optionalText(),
    "site-offline": inputs/* input */.hF.flag(),
    "run-interval-minutes": inputs/* input */.hF.count(1),
    "refresh-interval-minutes": inputs/* input */.hF.count(),
    "failing-runs": inputs/* input */.hF.count(1),
    "drought-runs": inputs/* input */.hF.count(1),
    "retry-workflow": inputs/* input */.hF.optionalText(),
    "retry-input": inputs/* input */.hF.optionalText(),
    "issue-labels": inputs/* input */.hF.lines(),
    "link-hosts": inputs/* input */.hF.lines(),
    "recipe-path": inputs/* input */.hF.optionalText(),
};

;// CONCATENATED MODULE: ./build/actions/update-dashboard/inputs.js



const inputs_inputs = {
    ...shared_inputs/* publishingInputs */.l,
    ...shared_inputs/* stateInputs */.E,
    ...siteInputs,
    config: inputs/* input */.hF.optionalText(),
    output: inputs/* input */.hF.text(),
    format: inputs/* input */.hF.choice("dashboard", "queue-analytics"),
    publish: inputs/* input */.hF.choice("commit", "branch", "pages", "none"),
    transport: inputs/* input */.hF.choice("git", "api", "auto"),
    "on-refused": inputs/* input */.hF.choice("fail", "pull-request", "branch"),
    strict: inputs/* input */.hF.flag(),
    "max-failures": inputs/* input */.hF.optionalCount(),
    "max-runs": inputs/* input */.hF.optionalCount(),
    "history-days": inputs/* input */.hF.count(1),
    "max-output-bytes": inputs/* input */.hF.optionalCount(),
};

// EXTERNAL MODULE: ./build/src/files/check-inside.js
var check_inside = __webpack_require__(9374);
;// CONCATENATED MODULE: ./build/src/files/holds-bytes.js

/** True if there is a plain file with these bytes. Synchronous: a thousand small files take less time so. */
function holdsBytes(file, bytes) {
    try {
        const found = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        return found?.isFile() === true && found.size === bytes.length && (0,external_node_fs_.readFileSync)(file).equals(bytes);
    }
    catch (error) {
        // A file stands where the path has a folder.
        if (error.code === "ENOTDIR")
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(8413);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/place.js
/** The places that derived files can go to: the working directory, or a folder that a commit is made from. */




/** GitHub refuses files over 100 MB and warns at 50 MB. */
const TOO_LARGE_BYTES = 90_000_000;
/** The working directory; the state is below `root`. */
function placeBelow(cwd, { root, isDryRun }) {
    return {
        locate: (file) => locateFrom(cwd, file),
        read: ({ root: folder, file }) => (0,read_optional_file/* readOptionalFile */.p)(external_node_path_.join(folder, file)),
        holds: async ({ root: folder, file }, bytes) => holdsBytes(external_node_path_.join(folder, file), bytes),
        prefix: external_node_path_.relative(cwd, root),
        limitBytes: null,
        isDryRun,
    };
}
/** The folder of a tip, from which the files are committed. */
function placeAt({ folder, published }, prefix) {
    (0,check_inside/* checkInside */.T)(folder, external_node_path_.posix.join(prefix, "data"));
    return {
        locate: (file) => ({ root: folder, file: external_node_path_.posix.join(prefix, file) }),
        read: ({ file }) => published.read(file),
        holds: ({ file }, bytes) => published.holds(file, bytes),
        prefix,
        limitBytes: TOO_LARGE_BYTES,
        isDryRun: false,
    };
}
/** Explicit outside paths are allowed; inside paths must not escape through links. */
function locateFrom(cwd, file) {
    const absolute = external_node_path_.resolve(cwd, file);
    const relative = external_node_path_.relative(cwd, absolute);
    const isInside = relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`);
    return isInside ? { root: cwd, file: relative } : { root: external_node_path_.dirname(absolute), file: external_node_path_.basename(absolute) };
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/plan-paths.js
/** The paths among the inputs of update-dashboard, checked before anything is read. */



const WORKFLOW_FILE = /^[A-Za-z0-9._-]+\.ya?ml$/;
const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$/i;
const STATE_PATHS = ["queue", "failures-dir", "metrics-dir", "disambiguations-dir", "control-file"];
/** Relative to the working directory where nothing is committed, else to the root. Reports all faults at once. */
function planPaths(inputs) {
    const site = inputs["site-dir"];
    if (inputs.publish === "pages" && site === undefined) {
        throw new errors/* UserError */.y("`publish: pages` needs `site-dir`, the folder that upload-pages-artifact takes, for example _site.");
    }
    const isLocal = inputs.publish === "none" || inputs.publish === "pages";
    const read = STATE_PATHS.filter((name) => leadsOut(inputs[name])).map((name) => plan_paths_describe(name, inputs[name]));
    const written = [];
    if (!isLocal && isForbidden(inputs.output))
        written.push(plan_paths_describe("output", inputs.output));
    if (!isLocal && site !== undefined && isForbidden(site))
        written.push(plan_paths_describe("site-dir", site));
    if (written.length > 0)
        written.push("Only `publish: none` and `publish: pages` write elsewhere.");
    const faults = [...read, ...written];
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid paths. ${faults.join(" ")}`);
    if (inputs.publish !== "pages")
        checkOutput(inputs, isLocal ? inputs.root : "");
    const output = inputs.publish === "pages" ? null : external_node_path_.posix.normalize(inputs.output);
    const folder = site === undefined ? null : external_node_path_.posix.normalize(site).replace(/(.)\/+$/, "$1");
    if (output !== null && folder !== null)
        checkApart(output, folder);
    if (folder !== null)
        checkSiteInputs(inputs);
    return { output, site: folder };
}
/** `base`: where the state's root lies, seen from where the output starts. */
function checkOutput(inputs, base) {
    const { output, queue } = inputs;
    if (/(?:^|\/)\.{0,2}$/.test(output)) {
        throw new errors/* UserError */.y(`output: "${output}" names a folder; expected the path of a file.`);
    }
    const file = external_node_path_.posix.normalize(output);
    const [folder, name] = [external_node_path_.posix.dirname(file), external_node_path_.posix.basename(file)];
    const at = (place) => external_node_path_.posix.join(base, place).replace(/\/+$/, "");
    const streams = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"]].map(at);
    const files = [olderQueue(queue), inputs["control-file"], ...(external_node_path_.posix.extname(queue) === "" ? [] : [queue])];
    const isState = files.map(at).includes(file) ||
        (folder === at(queue) && /^(?:priority-queue.*|batch-results)\.json$/.test(name)) ||
        (streams.includes(folder) && name.endsWith(".jsonl"));
    if (!isState)
        return;
    throw new errors/* UserError */.y(`output: "${output}" would be read as state, and be written over it; expected a path that holds none.`);
}
/** The site's own dashboard.json is a summary, and its folder holds nothing but the site. */
function checkApart(output, site) {
    const relative = external_node_path_.posix.relative(site, output);
    if (relative === ".." || relative.startsWith("../") || external_node_path_.isAbsolute(relative))
        return;
    throw new errors/* UserError */.y(`output: "${output}" lies in the folder of the site, "${site}". Expected a path outside of it; choose another \`output\` or \`site-dir\`.`);
}
/** Throws a UserError that names every input of the site that cannot be used. */
function checkSiteInputs(inputs) {
    const faults = [];
    const { "site-url": url, "retry-workflow": workflow, "recipe-path": recipe } = inputs;
    if (url !== undefined && !(/^https?:/.test(url) && URL.canParse(url))) {
        faults.push(`site-url: "${url}" is no address; expected one such as https://example.com/pipeline/.`);
    }
    if (workflow !== undefined && !WORKFLOW_FILE.test(workflow)) {
        faults.push(`retry-workflow: expected a workflow's file name such as batch.yml, got "${workflow}".`);
    }
    if (recipe !== undefined && !recipe.includes("{name}")) {
        faults.push(`recipe-path: expected a path with {name}, such as recipes/{first}/{name}.toml, got "${recipe}".`);
    }
    for (const host of inputs["link-hosts"]) {
        if (!HOST.test(host))
            faults.push(`link-hosts: expected host names such as docs.example.com, got "${host}".`);
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(" ")}`);
}
function plan_paths_describe(name, value) {
    const what = leadsOut(value) ? "lies outside of the root" : "lies in git's own folder";
    return `${name}: "${value}" ${what}; expected a path below the root.`;
}
function isForbidden(file) {
    return leadsOut(file) || file.split("/").some((part) => part.toLowerCase() === ".git");
}
function leadsOut(file) {
    const normal = external_node_path_.posix.normalize(file);
    return external_node_path_.isAbsolute(file) || normal === ".." || normal.startsWith("../");
}

// EXTERNAL MODULE: ./build/src/github/connect-repository.js
var connect_repository = __webpack_require__(4316);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var pulls = __webpack_require__(469);
// EXTERNAL MODULE: ./build/src/publish/destination.js + 1 modules
var publish_destination = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/publish/publish-files.js + 14 modules
var publish_files = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/site/shard-paths.js
var shard_paths = __webpack_require__(4228);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/publish-dashboard.js
/** Publishes the dashboard to a branch, or where the branch refuses it to the place that `on-refused` names. */









const ORPHAN_BRANCH = "dashboard";
const PULL_REQUEST_BRANCH = "pipekeeper/dashboard";
async function publishDashboard(job, runtime) {
    const { inputs } = job;
    const publish = inputs.publish === "branch" ? "branch" : "commit";
    const destination = await (0,publish_destination/* planDestination */.Q)({ ...inputs, publish }, runtime, ORPHAN_BRANCH);
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
        return (0,publish_files/* publishFiles */.b)({
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
    const older = olderQueue(queue);
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
    const repository = await (0,connect_repository.connectRepository)(runtime, { token: inputs.token });
    const body = `Derived from the pipeline state on \`${base}\`, where a rule refuses direct pushes. Brought up to date by each run.`;
    const title = inputs["commit-message"].split("\n", 1)[0];
    try {
        return (await (0,pulls/* upsertPullRequest */._b)(repository, { head: PULL_REQUEST_BRANCH, base, title, body })).url;
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        throw new errors/* UserError */.y(`The dashboard is on branch "${PULL_REQUEST_BRANCH}", but its pull request could not be opened. ${(0,failure/* describeFailure */.Ic)(error).replace(/\.$/, "")}. The repository's settings (Actions, General) must allow workflows to create pull requests, too.`, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/src/publish/explain-refusal.js
var explain_refusal = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/src/site/describe-health.js + 2 modules
var describe_health = __webpack_require__(284);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/src/text/phrase.js
var phrase = __webpack_require__(3552);
// EXTERNAL MODULE: ./build/src/pipeline/collect-health-facts.js
var collect_health_facts = __webpack_require__(8139);
// EXTERNAL MODULE: ./build/src/pipeline/judge-health.js
var judge_health = __webpack_require__(1046);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/judge-pipeline.js
/** The verdict of Pipeline Health for the step summary, which is read at once: ages against the clock of the run. */



const STATUSES = {
    Unknown: "idle",
    Paused: "idle",
    "No runs yet": "idle",
    Stalled: "stalled",
    Failing: "failing",
    Running: "running",
};
/** By the same facts and rules as the site, whichever document is written. */
function judgePipeline(derived, inputs) {
    const facts = judge_pipeline_collectFacts(derived, {
        run_interval_minutes: inputs["run-interval-minutes"],
        refresh_interval_minutes: inputs["refresh-interval-minutes"],
        failing_runs: inputs["failing-runs"],
        drought_runs: inputs["drought-runs"],
    });
    const verdict = (0,judge_health/* judgeHealth */.u7)(facts, (0,times/* toEpochMs */.x8)(facts.generated_at));
    return { status: STATUSES[verdict.word], verdict, facts };
}
/** Limits on what the document lists say nothing about the pipeline, so the whole document is used where there is one. */
function judge_pipeline_collectFacts({ whole, now, ...derived }, yardsticks) {
    if (whole !== null)
        return (0,collect_health_facts/* collectHealthFacts */.q)(whole.dashboard, yardsticks);
    if (derived.format === "dashboard")
        return (0,collect_health_facts/* collectHealthFacts */.q)(derived.document, yardsticks);
    return { ...analyticsFacts(derived.document), ...yardsticks, generated_at: (0,times/* formatTime */.fU)(now) };
}
/** This format does not say whether the pipeline is paused or how runs ended, so neither counts. */
function analyticsFacts({ queue, health, runs, }) {
    const breakers = new Map(Object.entries(health?.ecosystems ?? {}));
    const counts = new Map(Object.entries(queue.by_ecosystem ?? {}));
    const unset = { reason: null, incident_url: null, disabled_by: null, disabled_at: null, expected_resume: null };
    return {
        breakers: [...new Set([...breakers.keys(), ...counts.keys()])].map((ecosystem) => {
            const breaker = breakers.get(ecosystem);
            const lastFailure = judge_pipeline_timeOf(breaker?.last_failure);
            const state = breaker?.breaker_state ?? "closed";
            return {
                consecutive_failures: breaker?.failures ?? 0,
                ecosystem,
                last_failure: lastFailure,
                opens_at: judge_pipeline_timeOf(breaker?.opens_at),
                pending: counts.get(ecosystem)?.pending ?? 0,
                since: state === "open" ? lastFailure : null,
                state,
                tracked: breaker !== undefined,
                who: null,
                why: null,
            };
        }),
        broken_in_a_row: 0,
        control: { enabled: true, ...unset },
        last_merge: referTo(health?.last_successful_run ?? null),
        last_run: referTo(health?.last_run ?? null),
        pending: queue.by_status.pending ?? 0,
        runs: runs?.length ?? 0,
        runs_since_merge: health?.runs_since_last_success ?? 0,
    };
}
/** Times are handed on as recorded in this format; a run at no time at all is none. */
function referTo(run) {
    const timestamp = judge_pipeline_timeOf(run?.timestamp);
    if (run === null || timestamp === null)
        return null;
    const { batch_id: id, succeeded, total, recipes_merged: merged = 0 } = run;
    return { id, timestamp, succeeded, total, recipes_merged: merged };
}
function judge_pipeline_timeOf(text) {
    return text === undefined ? null : (0,times/* parseTime */.pe)(text);
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/list-newest-failures.js

/** One row per package and run, else time, however many platforms failed then; `limit` rows if there are as many. */
function listNewestFailures(newestFirst, urlOf, limit) {
    const rows = new Map();
    const occasions = new Set();
    for (const failure of newestFirst) {
        // Without run and time nothing says that two failures were one attempt.
        const occasion = failure.run_id ?? failure.timestamp ?? `undated ${rows.size}`;
        const key = `${occasion}\0${failure.package}`;
        const known = rows.get(key);
        if (known === undefined && rows.size >= limit) {
            // What belongs to the rows may still come, but not from an earlier run.
            if (!occasions.has(occasion))
                break;
            continue;
        }
        const found = known ?? openRow(failure, urlOf(failure));
        rows.set(key, found);
        occasions.add(occasion);
        for (const platform of failure.platforms ?? [failure.platform ?? ""])
            if (platform)
                found.platforms.add(platform);
        if (typeof failure.exit_code === "number")
            found.exitCodes.add(failure.exit_code);
    }
    return [...rows.values()].map(({ row, platforms, exitCodes }) => ({
        ...row,
        platforms: [...platforms],
        exitCodes: [...exitCodes].sort((a, b) => a - b),
    }));
}
function openRow(failure, url) {
    const row = {
        package: failure.package,
        category: failure.category,
        subcategory: failure.subcategory ?? null,
        platforms: [],
        exitCodes: [],
        timestamp: failure.timestamp,
        message: (0,salient_line/* salientLine */.H)(failure.message ?? "").trim() || null,
        url,
    };
    return { row, platforms: new Set(), exitCodes: new Set() };
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/render-summary.js
/** The step summary of update-dashboard. */


const render_summary_SHOWN_BLOCKERS = 5;
const render_summary_SHOWN_FAILURES = 5;
const SHOWN_PROBLEMS = 10;
const SENTENCE_LIMIT = 1000;
function renderDashboardSummary(facts) {
    const sections = [
        `## Pipeline dashboard\n\n${facts.health.isDrought ? "\u26a0 " : ""}**${(0,markdown/* escapeMarkdown */.FV)(facts.health.sentence, SENTENCE_LIMIT)}** ${facts.done}`,
        section("Health", renderHealth(facts.health)),
        section("Queue", renderQueue(facts.byStatus)),
        section("Top blockers", renderBlockers(facts.blockers)),
        section("Newest failures", renderFailures(facts.failures)),
        section("Problems in the state", renderProblems(facts.problems)),
    ];
    return `${sections.join("\n\n")}\n`;
}
function section(title, body) {
    return `### ${title}\n\n${body}`;
}
function renderHealth({ lastRun, lastMerge, runsSinceMerge, nextDue, breakers }) {
    const facts = (0,markdown/* renderTable */.bo)(["Last run", "Last merge", "Runs since merge", "Next run due by"], [[(0,markdown/* escapeMarkdown */.FV)(lastRun), (0,markdown/* escapeMarkdown */.FV)(lastMerge), runsSinceMerge, (0,markdown/* escapeMarkdown */.FV)(nextDue ?? "not recorded")]]);
    return `${facts}\n\n${renderBreakers(breakers)}`;
}
function renderBreakers(breakers) {
    if (breakers.length === 0)
        return "No ecosystem recorded.";
    return (0,markdown/* renderTable */.bo)(["Ecosystem", "Breaker", "Failures in a row", "Since", "Who", "Why", "Next probe", "Pending"], breakers.map(({ name, state, failures, since, who, why, nextProbe, pending }) => [
        (0,markdown/* escapeMarkdown */.FV)(name || "(none)"),
        (0,markdown/* escapeMarkdown */.FV)(state),
        failures,
        ...[since, who, why, nextProbe].map((text) => (0,markdown/* escapeMarkdown */.FV)(text)),
        pending,
    ]));
}
function renderQueue(byStatus) {
    const entries = Object.entries(byStatus);
    const total = entries.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0)
        return "The queue is empty.";
    return (0,markdown/* renderTable */.bo)([...entries.map(([status]) => (0,markdown/* escapeMarkdown */.FV)(status)), "total"], [[...entries.map(([, count]) => count), total]]);
}
function renderBlockers(blockers) {
    if (blockers.length === 0)
        return "Nothing is blocked by a named dependency.";
    const shown = blockers.slice(0, render_summary_SHOWN_BLOCKERS);
    const table = (0,markdown/* renderTable */.bo)(["Dependency", "Waiting for it directly", "In total"], shown.map(({ dependency, directCount, totalCount }) => [(0,markdown/* escapeMarkdown */.FV)(dependency), directCount, totalCount]));
    return `${table}${more(blockers.length - shown.length, "more dependency", "more dependencies")}`;
}
function renderFailures(failures) {
    if (failures.length === 0)
        return "No failure recorded.";
    const rows = failures
        .slice(0, render_summary_SHOWN_FAILURES)
        .map((failure) => [
        (0,markdown/* renderLink */.BK)((0,markdown/* escapeMarkdown */.FV)(failure.package), failure.url),
        (0,markdown/* escapeMarkdown */.FV)(failure.subcategory === null ? failure.category : `${failure.category} / ${failure.subcategory}`),
        (0,markdown/* escapeMarkdown */.FV)(namePlatforms(failure.platforms)),
        failure.exitCodes.join(", ") || "not recorded",
        showTime(failure.timestamp, "undated"),
        (0,markdown/* escapeMarkdown */.FV)(failure.message ?? "not recorded", 120),
    ]);
    return (0,markdown/* renderTable */.bo)(["Package", "Category", "Platform", "Exit code", "Time", "Message"], rows);
}
function namePlatforms(platforms) {
    return platforms.length > 1 ? `${platforms.length} platforms` : (platforms[0] ?? "not recorded");
}
/** The compatible format hands times on as they are recorded, so they may be any text. */
function showTime(time, absent) {
    if (time === null)
        return absent;
    return /^[\dTZ:.+-]+$/.test(time) ? time : (0,markdown/* escapeMarkdown */.FV)(time);
}
function renderProblems(problems) {
    if (problems.length === 0)
        return "None.";
    const shown = problems.slice(0, SHOWN_PROBLEMS);
    const rows = shown.map(({ file, line, code, severity, reason }) => [
        (0,markdown/* escapeMarkdown */.FV)(line === null ? file : `${file}:${line}`),
        severity,
        code,
        (0,markdown/* escapeMarkdown */.FV)(reason, 300),
    ]);
    const table = (0,markdown/* renderTable */.bo)(["Where", "Severity", "Code", "Reason"], rows);
    return `${table}${more(problems.length - shown.length, "more problem")}`;
}
function more(hidden, noun, plural) {
    return hidden <= 0 ? "" : `\n\n…and ${(0,count/* count */.U9)(hidden, noun, plural)}.`;
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/render-outcome.js
/** What update-dashboard has done -> outputs, step summary, annotations, verdict. */










const LISTED_FAILURES = 10;
function renderOutcome(update) {
    const { inputs, publication, report, planned, durationMs } = update;
    const { derived, prefix, files } = report;
    const { site, warnings } = files;
    const { problems, counts } = derived;
    const facts = derived.format === "dashboard" ? dashboardFacts(derived.document) : render_outcome_analyticsFacts(derived.document);
    const judged = judgePipeline(derived, inputs);
    const sentence = describeSentence(update);
    const failure = render_outcome_describeFailure(publication, derived, inputs);
    const { insteadOf } = publication;
    const inRepository = (file) => (publication.branch === null ? file : external_node_path_.posix.join(prefix, file));
    return {
        sentence,
        summary: renderDashboardSummary({ ...facts, ...printHealth(judged), done: renderDone(sentence, update), problems }),
        problems: problems.map((problem) => ({ ...problem, file: external_node_path_.posix.join(prefix, problem.file) })),
        warnings: insteadOf === null ? warnings : [...warnings, warnOfFallback(insteadOf, publication.branch)],
        outputs: {
            outcome: publication.kind,
            changed: String(publication.kind !== "unchanged" && publication.kind !== "failed"),
            "commit-sha": publication.kind === "published" ? publication.commit : "",
            attempts: String(publication.attempts),
            "dashboard-path": inRepository(planned.output ?? external_node_path_.posix.join(planned.site ?? "", "dashboard.json")),
            "site-path": planned.site === null ? "" : inRepository(planned.site),
            "site-files-written": site === null ? "" : String(site.written.length),
            "site-bytes-written": site === null ? "" : String(site.writtenBytes),
            packages: String(counts.packages),
            failures: String(counts.failures),
            runs: String(counts.runs),
            problems: String(problems.length),
            "pipeline-status": judged.status,
            "duration-ms": String(durationMs),
        },
        ...(failure === null ? {} : { failure }),
    };
}
function describeSentence({ publication, planned, report }) {
    if (publication.kind === "failed")
        return publication.message;
    const { site } = report.files;
    const where = publication.branch === null ? null : `branch "${publication.branch}"`;
    if (publication.kind === "published") {
        const attempt = publication.attempts === 1 ? "" : `, at attempt ${publication.attempts}`;
        return `Published the dashboard to ${where} as ${publication.commit}${attempt}.`;
    }
    if (publication.kind === "unchanged") {
        const files = [planned.output, planned.site].filter((file) => file !== null);
        return `Unchanged: ${where ?? quoteAll(files)} says the same already.`;
    }
    const paths = quoteChanged(publication.paths, { planned, site, prefix: where === null ? "" : report.prefix });
    if (publication.kind === "written")
        return `Wrote ${paths}.`;
    return where === null ? `Dry run: would write ${paths}.` : `Dry run: would publish ${paths} to ${where}.`;
}
/** The dashboard's file by its name, the many of a site by their number. */
function quoteChanged(paths, { planned, site, prefix }) {
    const output = planned.output === null ? null : external_node_path_.posix.join(prefix, planned.output);
    const own = paths.filter((file) => file === output || site === null);
    const parts = own.map((file) => `"${file}"`);
    const touched = site === null ? 0 : site.written.length + site.removed.length;
    if (touched > 0)
        parts.push(`${(0,count/* count */.U9)(touched, "file")} of the site in "${external_node_path_.posix.join(prefix, planned.site ?? "")}"`);
    return parts.join(" and ");
}
function quoteAll(paths) {
    return paths.map((file) => `"${file}"`).join(" and ");
}
/** The sentence as Markdown, with the commit as a link, and where the dashboard went instead. */
function renderDone(sentence, { publication, env }) {
    const { insteadOf, branch } = publication;
    const fallback = insteadOf === null ? "" : ` ${describeFallback(insteadOf, branch)}.`;
    const text = (0,markdown/* escapeMarkdown */.FV)(`${sentence}${fallback}`, 2000);
    const link = (0,markdown/* renderLink */.BK)("a pull request", insteadOf?.pullRequestUrl ?? null);
    const linked = insteadOf === null ? text : text.replace(/a pull request\.$/, () => `${link}.`);
    if (publication.kind !== "published")
        return linked;
    const { commit } = publication;
    return linked.replace(commit, () => (0,markdown/* renderLink */.BK)(commit.slice(0, 10), commitPage(env, commit)));
}
/** null outside of a workflow. */
function commitPage({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }, commit) {
    return server && repository ? `${server}/${repository}/commit/${commit}` : null;
}
/** Without a full stop. */
function describeFallback({ branch: refused, refusal, pullRequestUrl }, branch) {
    const where = pullRequestUrl === null ? `is on branch "${branch}" instead` : "waits in a pull request";
    return `Branch "${refused}" was refused by ${(0,explain_refusal/* explainRefusal */.G)(refusal).rule}; the dashboard ${where}`;
}
function warnOfFallback(insteadOf, branch) {
    const { pullRequestUrl } = insteadOf;
    return `${describeFallback(insteadOf, branch)}${pullRequestUrl === null ? "." : `: ${pullRequestUrl}`}`;
}
/** Notices are expected leftovers, so `strict` lets them pass. */
function render_outcome_describeFailure(publication, { problems }, { strict }) {
    if (publication.kind === "failed")
        return publication.message;
    const serious = problems.filter(({ severity }) => severity !== "notice");
    const [first] = serious;
    if (!strict || first === undefined)
        return null;
    const where = first.line === null ? first.file : `${first.file}:${first.line}`;
    const others = serious.length === 1 ? "" : `, and ${serious.length - 1} more`;
    return `The state has problems, which \`strict\` does not allow: ${where}: ${first.reason}${others}. Correct them, or set strict to false.`;
}
/** Pipeline Health as text, with ages at the time of this run; what people and rules recorded is visible text already. */
function printHealth({ facts }) {
    const health = (0,describe_health/* describeHealth */.gw)(facts, new Date((0,times/* toEpochMs */.x8)(facts.generated_at)));
    const counts = new Map(facts.breakers.map((breaker) => [breaker.ecosystem, breaker]));
    return {
        health: {
            sentence: (0,phrase/* printPhrase */.L3)(health.sentence).replace(/[^.]$/, "$&."),
            isDrought: health.isDrought,
            lastRun: (0,phrase/* printPhrase */.L3)(health.lastRun),
            lastMerge: (0,phrase/* printPhrase */.L3)(health.lastMerge),
            runsSinceMerge: facts.runs_since_merge,
            nextDue: health.nextDue === null ? null : (0,phrase/* printPhrase */.L3)(health.nextDue),
            breakers: health.breakers.map(({ ecosystem, state, pending, since, who, why, nextProbe }) => ({
                name: ecosystem,
                state,
                pending,
                failures: counts.get(ecosystem)?.consecutive_failures ?? 0,
                since: since === null ? "" : (0,phrase/* printPhrase */.L3)(since),
                who: who === null ? "" : (0,phrase/* printPhrase */.L3)(who),
                why: why === null ? "" : (0,phrase/* printPhrase */.L3)(why),
                nextProbe: nextProbe === null ? "" : (0,phrase/* printPhrase */.L3)(nextProbe),
            })),
        },
    };
}
function dashboardFacts({ queue, blockers, failures }) {
    return {
        byStatus: queue.by_status,
        blockers: blockers.map(({ dependency, direct_count, total_count }) => ({
            dependency,
            directCount: direct_count,
            totalCount: total_count,
        })),
        failures: listNewestFailures(failures, (failure) => failure.workflow_run_url, LISTED_FAILURES),
    };
}
function render_outcome_analyticsFacts({ queue, blockers, failure_details: failures = [] }) {
    return {
        byStatus: queue.by_status,
        blockers: blockers.map(({ dependency, direct_count, total_count }) => ({
            dependency,
            directCount: direct_count,
            totalCount: total_count,
        })),
        failures: listNewestFailures(failures, (failure) => failure.workflow_url ?? null, LISTED_FAILURES),
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/encode-pieces.js
const CHUNK_BYTES = 1024 * 1024;
/** Pieces of text -> chunks of UTF-8. The chunks share one buffer: each is good until the next is asked for. */
function* encodePieces(pieces) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let used = 0;
    for (const piece of pieces) {
        if (piece.length * 3 > CHUNK_BYTES - used) {
            yield buffer.subarray(0, used);
            used = 0;
        }
        if (piece.length * 3 > CHUNK_BYTES)
            yield Buffer.from(piece);
        else
            used += buffer.write(piece, used);
    }
    yield buffer.subarray(0, used);
}

;// CONCATENATED MODULE: ./build/src/dashboard/same-dashboard.js
/** Decides whether publishing would change anything but the time at which it was done. */

/**
 * Paths that never count as a change. `source_commit` is one of them, or the dashboard's own commit would always be
 * the reason for the next one.
 */
const VOLATILE_PATHS = [
    "generated_at",
    "source_commit",
    "health.hours_since_last_run",
    "health.hours_since_recipe_merged",
];
/** Above this size a published file is compared as text alone: parsing it would take several times its size. */
const PARSED_BYTES = 32 * 1024 * 1024;
/** True if the published bytes say what the document says, the volatile paths and the order of keys aside. */
function isPublished(published, { document, print }) {
    const likePublished = takeVolatile(document, published);
    if (isSameText(published, print(likePublished)))
        return true;
    if (published.length > PARSED_BYTES)
        return false;
    try {
        return isSame(JSON.parse(published.toString("utf8")), document, "");
    }
    catch {
        return false;
    }
}
/** The document with the volatile values of the published text, so that equal documents print to equal bytes. */
function takeVolatile(document, published) {
    const copy = { ...document };
    for (const path of VOLATILE_PATHS) {
        const [parent, key] = path.includes(".") ? path.split(".") : [null, path];
        const owner = parent === null ? copy : copy[parent];
        if (owner === undefined || !Object.hasOwn(owner, key))
            continue;
        const value = findValue(published, key, parent === null ? 2 : 4);
        if (value === undefined)
            continue;
        if (parent === null)
            copy[key] = value;
        else
            copy[parent] = { ...owner, [key]: value };
    }
    return copy;
}
/** A scalar on a line of its own at this indentation; a raw line break cannot occur inside of a JSON string. */
function findValue(published, key, indent) {
    const label = `\n${" ".repeat(indent)}${JSON.stringify(key)}: `;
    // What is deeper stands behind the failures, which are most of the file.
    const start = indent === 2 ? published.indexOf(label) : published.lastIndexOf(label);
    if (start < 0)
        return undefined;
    const from = start + label.length;
    const text = published.toString("utf8", from, Math.min(published.indexOf("\n", from), from + 200));
    try {
        return JSON.parse(text.replace(/,$/, ""));
    }
    catch {
        return undefined;
    }
}
function isSameText(published, pieces) {
    let at = 0;
    for (const chunk of encodePieces(pieces)) {
        if (!published.subarray(at, at + chunk.length).equals(chunk))
            return false;
        at += chunk.length;
    }
    return at === published.length;
}
/** Depth is bounded by the document's own. */
function isSame(a, b, path) {
    if (a === b)
        return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const left = a;
    const right = b;
    const keys = stableKeys(left, path);
    if (keys.length !== stableKeys(right, path).length)
        return false;
    return keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key], join(path, key)));
}
function stableKeys(fields, path) {
    const keys = Object.keys(fields);
    return keys.filter((key) => fields[key] !== undefined && !VOLATILE_PATHS.includes(join(path, key)));
}
function join(path, key) {
    return path === "" ? key : `${path}.${key}`;
}

// EXTERNAL MODULE: ./build/src/files/explain-write-error.js
var explain_write_error = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/src/files/write-chunks.js





/**
 * Writes chunks of bytes to a temporary file beside its place, and then renames it; returns its size in bytes.
 * Over `limitBytes` nothing is written.
 */
function writeChunks(file, chunks, limitBytes) {
    try {
        return write(file, chunks, limitBytes);
    }
    catch (error) {
        throw (0,explain_write_error/* explainWriteError */.j)(external_node_path_.basename(file), error);
    }
}
function write(file, chunks, limitBytes) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
    const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
        const what = found.isDirectory() ? "a folder" : "no plain file";
        throw new errors/* UserError */.y(`"${external_node_path_.basename(file)}" is ${what}; expected the path of a file to write.`);
    }
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    // "wx": never through a link or into a file that stands there already.
    const descriptor = (0,external_node_fs_.openSync)(temporary, "wx", 0o644);
    let bytes = 0;
    try {
        for (const chunk of chunks) {
            writeWhole(descriptor, chunk);
            bytes += chunk.length;
            if (limitBytes !== null && bytes > limitBytes)
                throw tooLarge(file, limitBytes);
        }
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return bytes;
}
function tooLarge(file, limitBytes) {
    return new errors/* UserError */.y(`"${external_node_path_.basename(file)}" would have more than ${limitBytes / 1_000_000} MB, and GitHub refuses files of 100 MB. Set max-failures, max-runs or max-output-bytes.`);
}
function writeWhole(descriptor, chunk) {
    for (let at = 0; at < chunk.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, chunk, at);
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/compose-site-config.js

/** How the site is set up, out of the inputs and the workflow that runs. `prefix` is where the state's root lies in the repository. */
function composeSiteConfig(inputs, env, prefix) {
    const repository = env.GITHUB_REPOSITORY ?? "";
    const inRepository = (file) => external_node_path_.posix.join(prefix, file);
    return {
        control_path: inRepository(inputs["control-file"]),
        dashboard_workflow: workflowFile(env.GITHUB_WORKFLOW_REF ?? ""),
        drought_runs: inputs["drought-runs"],
        failing_runs: inputs["failing-runs"],
        failures_path: inRepository(inputs["failures-dir"]),
        issue_labels: inputs["issue-labels"],
        link_hosts: inputs["link-hosts"],
        offline: inputs["site-offline"],
        queue_path: inRepository(inputs.queue),
        recipe_path: inputs["recipe-path"] ?? "",
        refresh_interval_minutes: inputs["refresh-interval-minutes"],
        repository,
        retry_input: inputs["retry-input"] ?? "",
        retry_workflow: inputs["retry-workflow"] ?? "",
        run_interval_minutes: inputs["run-interval-minutes"],
        server_url: (env.GITHUB_SERVER_URL ?? "").replace(/\/+$/, ""),
        title: inputs["site-title"] ?? (repository.split("/").at(-1) || "Pipeline"),
        url: inputs["site-url"]?.replace(/\/*$/, "/") ?? "",
    };
}
/** `owner/name/.github/workflows/dashboard.yml@refs/heads/main` -> `dashboard.yml`. */
function workflowFile(reference) {
    return /\/\.github\/workflows\/([^/@]+)@/.exec(reference)?.[1] ?? "";
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/write-derived.js
/** Writes the dashboard's file and the site where they differ from what is published. */







const LARGE_BYTES = 10_000_000;
async function writeDerived(derived, planned, around) {
    const { place } = around;
    // A site that is too large is an error, and then the dashboard is not to be left behind without it.
    const site = planned.site === null ? null : await writeSiteOf(derived, planned.site, around);
    const output = planned.output === null ? null : await writeDocument(derived, planned.output, place);
    const touched = site === null ? [] : site.paths([...site.update.written, ...site.update.removed]);
    return {
        changed: output?.isChanged ? [output.file, ...touched] : touched,
        bytes: output?.bytes ?? 0,
        site: site?.update ?? null,
        warnings: [...warnOfSize(output?.bytes ?? 0), ...(site?.warnings ?? [])],
    };
}
/** Writes the file unless it says the same already. */
async function writeDocument(derived, output, place) {
    const at = place.locate(output);
    (0,check_inside/* checkInside */.T)(at.root, at.file);
    const published = await place.read(at);
    const { file } = at;
    if (published !== null && isPublished(published, derived))
        return { file, isChanged: false, bytes: published.length };
    if (place.isDryRun)
        return { file, isChanged: true, bytes: 0 };
    const pieces = encodePieces(derived.print(derived.document));
    return { file, isChanged: true, bytes: writeChunks(external_node_path_.join(at.root, at.file), pieces, place.limitBytes) };
}
async function writeSiteOf({ whole, now }, site, { place, inputs, runtime }) {
    if (whole === null)
        throw new Error("a site needs the whole dashboard");
    // Loaded only here: the pages and their scripts are most of this action's code, and a dashboard alone needs none of it.
    const { warnOfSite, writeSite } = await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 912));
    const { SITE_ASSETS: assets } = await __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 9392));
    const { root, file: inside } = place.locate(external_node_path_.posix.join(site, shard_paths/* SUMMARY_PATH */.V$));
    const directory = external_node_path_.posix.dirname(inside);
    const update = await writeSite({
        ...whole,
        assets,
        config: composeSiteConfig(inputs, runtime.env, place.prefix),
        root,
        directory,
        published: {
            readPublished: (file) => place.read({ root, file }),
            holds: (file, bytes) => place.holds({ root, file }, bytes),
        },
        now,
        isDryRun: place.isDryRun,
    });
    const paths = (files) => files.map((file) => external_node_path_.posix.join(directory, file));
    return { update, warnings: warnOfSite(update), paths };
}
function warnOfSize(bytes) {
    if (bytes <= LARGE_BYTES)
        return [];
    const size = `${Math.round(bytes / 1_000_000)} MB`;
    return [`The dashboard has ${size}; set max-failures, max-runs or max-output-bytes to keep it quick to load.`];
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/main.js












/* harmony default export */ const update_dashboard_main = ((0,define_action/* defineAction */.Q)({
    name: "update-dashboard",
    inputs: inputs_inputs,
    async readCommitted(file, { remote = "", token }, runtime) {
        return (await readCommitted({ path: file, remote, token }, runtime))?.toString("utf8") ?? null;
    },
    async run(inputs, runtime) {
        const startedMs = runtime.elapsedMs();
        const job = { inputs, planned: planPaths(inputs), runtime };
        const isLocal = inputs.publish === "none" || inputs.publish === "pages";
        const publication = await (isLocal ? writeLocally(job) : publish(job));
        const durationMs = Math.round(runtime.elapsedMs() - startedMs);
        const { report } = publication;
        if (report !== null)
            return renderOutcome({ ...job, publication, report, durationMs, env: runtime.env });
        throw new errors/* UserError */.y(publication.kind === "failed" ? publication.message : "Nothing was derived.");
    },
}));
/** From the working directory's files to the working directory. */
async function writeLocally(job) {
    const { inputs, runtime } = job;
    const isDryRun = inputs["dry-run"];
    const root = external_node_path_.resolve(runtime.cwd, inputs.root);
    const place = placeBelow(runtime.cwd, { root, isDryRun });
    const { paths, report } = await derive(openFolder(root, `"${inputs.root}"`), place, job);
    const kind = paths.length === 0 ? "unchanged" : isDryRun ? "dry-run" : "written";
    return { kind, branch: null, attempts: 1, paths, report, durationMs: 0, insteadOf: null };
}
/** From a branch's tip to a branch; derived again at each tip that wins a race against it. */
async function publish(job) {
    return publishDashboard({ ...job, derive: (tip, prefix) => derive(tip.state, placeAt(tip, prefix), job) }, job.runtime);
}
/** Derives from the files, and writes what differs from what is published. */
async function derive(source, place, job) {
    const { inputs, planned, runtime } = job;
    const sourceCommit = source.commit ?? (runtime.env.GITHUB_SHA || null);
    const derived = await deriveDashboard(source, { inputs, now: runtime.now(), sourceCommit });
    runtime.log(derived.progress);
    const files = await writeDerived(derived, planned, { place, inputs, runtime });
    return { paths: files.changed, report: { derived, files, prefix: place.prefix } };
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ boundMemory)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1258);


/**
 * Keeps the space for new objects from growing on Node 24, where it may become four times as large as on Node 20. Nearly all
 * that is read here is kept until the end, so a larger one only adds to the peak: 100 MB for 66,000 failures.
 */
function boundMemory() {
    if (Number.parseInt(node_process__WEBPACK_IMPORTED_MODULE_0__.versions.node, 10) >= 22)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--semi-space-growth-factor=1");
}


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7938);



/**
 * Throws a UserError if a folder above the file, below the directory, is a symbolic link: whoever wrote the repository
 * could have it lead anywhere.
 */
function checkInside(directory, file) {
    const parts = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (let count = 1; count < parts.length; count++) {
        const folder = parts.slice(0, count).join("/");
        if (!isLink(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, folder)))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" cannot be used: "${folder}" is a symbolic link. Expected folders all the way; name the place it leads to, or replace it.`);
    }
}
function isLink(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch (error) {
        // Below a file there is nothing; who writes there will hear of it.
        if (error.code === "ENOTDIR")
            return false;
        throw error;
    }
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainWriteError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7938);

const REASONS = {
    EEXIST: "a file stands where a folder is needed",
    ENOTDIR: "a file stands where a folder is needed",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    ENAMETOOLONG: "the name is too long",
};
/** What whoever named the file can do something about, as a UserError; other errors stay as they are. */
function explainWriteError(file, error) {
    const reason = REASONS[error.code ?? ""];
    if (reason === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${file}" could not be written: ${reason}. Expected a path that this job may write to, and room for it.`, { cause: error });
}


/***/ }),

/***/ 2028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ effectiveState),
/* harmony export */   Zy: () => (/* binding */ isProbeDue),
/* harmony export */   fm: () => (/* binding */ isShut),
/* harmony export */   ks: () => (/* binding */ BREAKER_STATES),
/* harmony export */   x_: () => (/* binding */ compareBreakers)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8396);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9518);
/** Circuit breakers: one per ecosystem, which keeps batches from taking packages that fail one after the other. */


/** The states that are written; a word that is none of them is kept and counts as closed. */
const BREAKER_STATES = ["closed", "open", "half-open"];
/** Open ones first, since somebody may have to act on them. */
const ORDER = ["open", "half-open", "disabled"];
/** The breaker as it counts: what control has switched off is `disabled`, whatever is recorded. */
function effectiveState(recorded, isDisabled) {
    return isDisabled ? "disabled" : recorded;
}
/** True if batches take no package of an ecosystem whose breaker is in this state. */
function isShut(state) {
    return state === "disabled" || state === "open";
}
/** True once an open breaker may let a probe through. */
function isProbeDue(opensAt, nowMs) {
    return nowMs > (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(opensAt);
}
/** Open first, then half-open, disabled, unknown words and closed; by name within. */
function compareBreakers(a, b) {
    return rank(a.state) - rank(b.state) || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytewise */ .G)(a.ecosystem, b.ecosystem);
}
function rank(state) {
    const index = ORDER.indexOf(state);
    return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   ZM: () => (/* binding */ SUBCATEGORIES),
/* harmony export */   f1: () => (/* binding */ canonicalCategory),
/* harmony export */   pV: () => (/* binding */ OLD_SUBCATEGORIES),
/* harmony export */   qA: () => (/* binding */ isKnownCategory)
/* harmony export */ });
/** Why an attempt failed: the words that are written today, and what older records say instead. */
const CATEGORIES = [
    "generation_failed",
    "install_failed",
    "verify_failed",
    "missing_dep",
    "network_error",
    "recipe_not_found",
];
/** The finer causes within each category. Others of the form `^[a-z][a-z0-9_]{0,63}$` are kept as they are. */
const SUBCATEGORIES = {
    generation_failed: [
        "no_bottle",
        "archive_extraction_failed",
        "binary_discovery_failed",
        "library_only",
        "recipe_already_exists",
        "schema_invalid",
        "deterministic_failed",
    ],
    install_failed: ["install_failed"],
    verify_failed: ["verify_pattern_mismatch", "verify_timeout", "verify_failed"],
    missing_dep: [],
    network_error: ["rate_limited", "upstream_unavailable", "timeout", "dns_error", "tls_error"],
    recipe_not_found: [],
};
/** Old category words -> today's. `validation_failed` depends on the subcategory, see canonicalCategory. */
const OLD_CATEGORIES = new Map([
    ["deterministic", "generation_failed"],
    ["deterministic_insufficient", "generation_failed"],
    ["api_error", "network_error"],
    ["timeout", "network_error"],
    ["network", "network_error"],
]);
/** Old subcategory words -> today's. */
const OLD_SUBCATEGORIES = new Map([
    ["no_bottles", "no_bottle"],
    ["complex_archive", "archive_extraction_failed"],
    ["no_binaries", "binary_discovery_failed"],
]);
const KNOWN = new Set(CATEGORIES);
/** True for one of CATEGORIES. */
function isKnownCategory(canonical) {
    return KNOWN.has(canonical);
}
/** The word in a file -> the word in use; an unknown word stays as it is. */
function canonicalCategory(recorded, recordedSubcategory) {
    if (KNOWN.has(recorded))
        return recorded;
    if (recorded !== "validation_failed")
        return OLD_CATEGORIES.get(recorded) ?? recorded;
    if (recordedSubcategory?.startsWith("verify_"))
        return "verify_failed";
    return recordedSubcategory === "schema_invalid" ? "generation_failed" : "install_failed";
}


/***/ }),

/***/ 8139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ collectHealthFacts)
/* harmony export */ });
/* harmony import */ var _breaker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2028);

/** A dashboard -> the facts of its health. State records no change of a breaker, so an open one is since its last failure. */
function collectHealthFacts(dashboard, yardsticks) {
    const { health, queue, runs, left_out: leftOut } = dashboard;
    const unbroken = runs.findIndex(({ outcome }) => outcome !== "broken");
    return {
        breakers: Object.entries(health.ecosystems).map(([name, state]) => describeBreaker(name, state, dashboard)),
        broken_in_a_row: unbroken < 0 ? runs.length : unbroken,
        control: health.control,
        drought_runs: yardsticks.drought_runs,
        failing_runs: yardsticks.failing_runs,
        generated_at: dashboard.generated_at,
        last_merge: health.last_successful_run,
        last_run: health.last_run,
        pending: queue.by_status.pending ?? 0,
        refresh_interval_minutes: yardsticks.refresh_interval_minutes,
        run_interval_minutes: yardsticks.run_interval_minutes,
        runs: runs.length + leftOut.runs,
        runs_since_merge: health.runs_since_last_success,
    };
}
function describeBreaker(ecosystem, state, { health, queue }) {
    const { control } = health;
    const counts = Object.hasOwn(queue.by_ecosystem, ecosystem) ? queue.by_ecosystem[ecosystem] : undefined;
    return {
        consecutive_failures: state.consecutive_failures,
        ecosystem,
        last_failure: state.last_failure,
        opens_at: state.opens_at,
        pending: counts?.pending ?? 0,
        since: state.disabled ? control.disabled_at : state.breaker_state === "open" ? state.last_failure : null,
        state: (0,_breaker_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveState */ .Jt)(state.breaker_state, state.disabled),
        tracked: state.tracked,
        who: state.disabled ? control.disabled_by : null,
        why: state.disabled ? control.reason : null,
    };
}


/***/ }),

/***/ 1046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ stallsAfterMs),
/* harmony export */   bf: () => (/* binding */ recordedWord),
/* harmony export */   oi: () => (/* binding */ nextDueMs),
/* harmony export */   u7: () => (/* binding */ judgeHealth)
/* harmony export */ });
/* harmony import */ var _breaker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2028);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9518);
/** Pipeline Health: one verdict from recorded times and counts and a clock. Runs at build and in the browser. */


const MINUTE_MS = 60_000;
/** The first verdict that holds at this time. */
function judgeHealth(facts, nowMs) {
    const { control, last_run: lastRun, refresh_interval_minutes: refresh } = facts;
    const generatedAtMs = (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(facts.generated_at);
    if (refresh > 0 && nowMs > generatedAtMs + 2 * refresh * MINUTE_MS)
        return { word: "Unknown" };
    if (!control.enabled)
        return { word: "Paused" };
    if (lastRun === null)
        return { word: "No runs yet" };
    const ecosystemsShut = countShut(facts.breakers);
    if (nowMs > stallsAfterMs(lastRun, facts)) {
        // At the moment that the dashboard is made, that it is not made is no reason for silence.
        return { word: "Stalled", ecosystemsShut, mayBeSite: refresh === 0 && nowMs > generatedAtMs };
    }
    if (facts.failing_runs >= 1 && facts.broken_in_a_row >= facts.failing_runs) {
        return { word: "Failing", cause: "broken-runs", ecosystemsShut };
    }
    if (ecosystemsShut > 0)
        return { word: "Failing", cause: "breakers", ecosystemsShut };
    const isDrought = lastRun.recipes_merged === 0 && facts.runs_since_merge >= facts.drought_runs;
    return { word: "Running", isDrought };
}
/** The word that the records alone give, whenever they are read: as of the last run, so that it is never a stall. */
function recordedWord(facts) {
    return judgeHealth(facts, (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(facts.last_run?.timestamp ?? facts.generated_at)).word;
}
/** When the run after this one is due, in milliseconds since the epoch. */
function nextDueMs(run, { run_interval_minutes: interval }) {
    return (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(run.timestamp) + interval * MINUTE_MS;
}
/** When a pipeline whose last run this is counts as stalled: after two intervals. */
function stallsAfterMs(run, { run_interval_minutes: interval }) {
    return (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(run.timestamp) + 2 * interval * MINUTE_MS;
}
function countShut(breakers) {
    const waiting = breakers.filter(({ pending }) => pending > 0);
    return waiting.every(({ state }) => (0,_breaker_js__WEBPACK_IMPORTED_MODULE_1__/* .isShut */ .fm)(state)) ? waiting.length : 0;
}


/***/ }),

/***/ 9066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ isQueued),
/* harmony export */   RQ: () => (/* binding */ compareQueued),
/* harmony export */   tt: () => (/* binding */ compareUrgency)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);
/** The order in which batches take packages once every backoff is over, so that it does not change while time passes. */

/** By urgency, then by name. Total where names are unique. */
function compareQueued(a, b) {
    return compareUrgency(a, b) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a.name, b.name);
}
/** By priority; then those that failed before; then those that more packages wait for. */
function compareUrgency(a, b) {
    return ((a.priority ?? 0) - (b.priority ?? 0) ||
        Number(b.failure_count > 0) - Number(a.failure_count > 0) ||
        b.unblocks - a.unblocks);
}
/** True if batches will take a package of this status: it has a place in the queue. */
function isQueued(status) {
    return status === "pending" || status === "failed";
}


/***/ }),

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ salientLine)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3096);

const SALIENT = /\b(?:error|failed|failure|cannot|unable|not found|denied|invalid|mismatch|missing|expected|timed out|timeout)\b/i;
/** The first line that mentions a failure, else the last one that is not blank; without control characters. */
function salientLine(message) {
    const text = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanMessage */ .V8)(message);
    const found = SALIENT.exec(text);
    if (found === null) {
        const end = text.trimEnd();
        return end.slice(end.lastIndexOf("\n") + 1);
    }
    const start = text.lastIndexOf("\n", found.index) + 1;
    const end = text.indexOf("\n", found.index);
    return text.slice(start, end < 0 ? text.length : end);
}


/***/ }),

/***/ 5548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   tO: () => (/* binding */ OLD_STATUSES)
/* harmony export */ });
/* unused harmony export RENAMED_STATUSES */
/** The status words of the queue, in the order in which they are shown. */
const STATUSES = ["pending", "success", "failed", "blocked", "requires_manual", "excluded"];
/** The status words of old per-ecosystem queues. */
const OLD_STATUSES = ["pending", "in_progress", "success", "failed", "blocked", "skipped"];
/** Old words -> those that are written today, where they differ. */
const RENAMED_STATUSES = new Map([
    ["in_progress", "pending"],
    ["skipped", "excluded"],
]);


/***/ }),

/***/ 9518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ compareTimes),
/* harmony export */   Zc: () => (/* binding */ formatFileTime),
/* harmony export */   a0: () => (/* binding */ compareNewestFirst),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   tM: () => (/* binding */ findFileTime),
/* harmony export */   x8: () => (/* binding */ toEpochMs)
/* harmony export */ });
const RFC3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/i;
const FILE_TIME = /(\d{4}-\d\d-\d\d)T(\d\d)[-:](\d\d)[-:](\d\d)Z/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SECONDS_LENGTH = 19;
const ZERO = 48;
/** RFC 3339 or the hyphenated file form -> Time; null if the text is neither or names an impossible date. */
function parseTime(text) {
    if (isNormalized(text))
        return text;
    const match = RFC3339.exec(text);
    if (match === null)
        return parseFileTime(text);
    const [, date, clock, fraction, sign, offsetHour, offsetMinute] = match;
    const local = `${date}T${clock}`;
    if (!isPossible(local))
        return null;
    const digits = fraction === undefined ? "" : fraction.replace(/0+$/, "");
    const tail = digits === "" ? "Z" : `.${digits}Z`;
    if (sign === undefined)
        return local + tail;
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
        return null;
    const offsetMs = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === "-" ? -1 : 1);
    const utc = new Date(toEpochMs(`${local}Z`) - offsetMs).toISOString();
    return /^\d{4}-/.test(utc) ? utc.slice(0, SECONDS_LENGTH) + tail : null;
}
/** The first `YYYY-MM-DDTHH-MM-SSZ` (or its colon form) in a file name or batch id, with where it stands. */
function findFileTime(name) {
    const match = FILE_TIME.exec(name);
    if (match === null)
        return null;
    const time = `${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`;
    return isPossible(time) ? { time, index: match.index, text: match[0] } : null;
}
/** Negative if a is the earlier instant, 0 if equal. */
function compareTimes(a, b) {
    if (a.length === b.length)
        return a < b ? -1 : a > b ? 1 : 0;
    const left = a.slice(0, -1);
    const right = b.slice(0, -1);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Newest first, unknown times last. */
function compareNewestFirst(a, b) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? 1 : -1;
    return compareTimes(b, a);
}
/** Milliseconds since the epoch; digits beyond the millisecond are cut. */
function toEpochMs(time) {
    const ms = time.length > SECONDS_LENGTH + 1 ? Math.floor(Number(`0${time.slice(SECONDS_LENGTH, -1)}`) * 1000 + 1e-9) : 0;
    const days = daysSinceEpoch(readDigits(time, 0, 4), readDigits(time, 5, 2), readDigits(time, 8, 2));
    return (((days * 24 + readDigits(time, 11, 2)) * 60 + readDigits(time, 14, 2)) * 60_000 +
        readDigits(time, 17, 2) * 1000 +
        ms);
}
/** Whole seconds: `2026-01-09T14:30:00Z`. */
function formatTime(date) {
    return `${date.toISOString().slice(0, SECONDS_LENGTH)}Z`;
}
/** The form used in file names and ids: `2026-01-09T14-30-00Z`, whole seconds. */
function formatFileTime(time) {
    return `${time.slice(0, 13)}-${time.slice(14, 16)}-${time.slice(17, 19)}Z`;
}
function parseFileTime(text) {
    const found = findFileTime(text);
    return found !== null && found.text.length === text.length ? found.time : null;
}
/** True if the text has the form of a Time already, as nearly all recorded times do. Looks at characters: it is hot. */
function isNormalized(text) {
    const last = text.length - 1;
    if (last < SECONDS_LENGTH || last > SECONDS_LENGTH + 10 || text.charCodeAt(last) !== 0x5a)
        return false;
    for (let at = 0; at < SECONDS_LENGTH; at++) {
        const unit = text.charCodeAt(at);
        if (at === 4 || at === 7
            ? unit !== 0x2d
            : at === 10
                ? unit !== 0x54
                : at === 13 || at === 16
                    ? unit !== 0x3a
                    : !isDigit(unit)) {
            return false;
        }
    }
    if (last > SECONDS_LENGTH) {
        if (text.charCodeAt(SECONDS_LENGTH) !== 0x2e || last === SECONDS_LENGTH + 1)
            return false;
        for (let at = SECONDS_LENGTH + 1; at < last; at++)
            if (!isDigit(text.charCodeAt(at)))
                return false;
        if (text.charCodeAt(last - 1) === ZERO)
            return false;
    }
    return isPossible(text);
}
/** `text` begins with `YYYY-MM-DDTHH:MM:SS`, all digits. */
function isPossible(text) {
    const month = readDigits(text, 5, 2);
    const day = readDigits(text, 8, 2);
    if (readDigits(text, 11, 2) > 23 || readDigits(text, 14, 2) > 59 || readDigits(text, 17, 2) > 59)
        return false;
    if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1])
        return false;
    const year = readDigits(text, 0, 4);
    return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
/** Howard Hinnant's days_from_civil (https://howardhinnant.github.io/date_algorithms.html), for years 0 to 9999. */
function daysSinceEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    return (era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468);
}
function readDigits(text, from, count) {
    let value = 0;
    for (let at = from; at < from + count; at++)
        value = value * 10 + text.charCodeAt(at) - ZERO;
    return value;
}
function isDigit(unit) {
    return unit >= ZERO && unit <= 57;
}


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gw: () => (/* binding */ describeHealth),
  Pi: () => (/* binding */ describeHealthForFile),
  D4: () => (/* binding */ describeLastKnown)
});

// EXTERNAL MODULE: ./build/src/pipeline/judge-health.js
var judge_health = __webpack_require__(1046);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(9518);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(7134);
// EXTERNAL MODULE: ./build/src/text/phrase.js
var phrase = __webpack_require__(3552);
;// CONCATENATED MODULE: ./build/src/site/describe-age.js
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A span in the largest unit of which it has two, minutes at least: `12 min`, `35 h`, `9 d`; below a minute `under 1 min`. */
function describeDuration(ms) {
    if (ms < MINUTE_MS)
        return "under 1 min";
    if (ms < 2 * HOUR_MS)
        return `${Math.floor(ms / MINUTE_MS)} min`;
    if (ms < 2 * DAY_MS)
        return `${Math.floor(ms / HOUR_MS)} h`;
    return `${Math.floor(ms / DAY_MS)} d`;
}
/** How long ago that was; a time that has yet to come counts as now. */
function describeAge(thenMs, nowMs) {
    return `${describeDuration(Math.max(0, nowMs - thenMs))} ago`;
}

// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(2028);
;// CONCATENATED MODULE: ./build/src/site/describe-breakers.js
/** The breaker table of Pipeline Health, one row per ecosystem. */





/** Open first, then half-open, disabled, unknown words and closed; by name within. */
function describeBreakers(breakers, clock) {
    return breakers.map((facts) => describeRow(facts, clock)).sort(breaker/* compareBreakers */.x_);
}
function describeRow(facts, clock) {
    const { ecosystem, pending } = facts;
    const state = (0,phrase/* quote */.hD)(facts.state);
    if (state === "closed")
        return { ecosystem, pending, state, since: null, who: null, why: null, nextProbe: null };
    const who = facts.who ?? (facts.tracked && state !== "disabled" ? "automatic" : phrase/* NOT_RECORDED */.D0);
    return {
        ecosystem,
        pending,
        state,
        since: (0,phrase/* maybeTime */.CN)(facts.since),
        who: [(0,phrase/* quote */.hD)(who)],
        why: facts.why === null ? describeWhy(facts) : [(0,phrase/* quote */.hD)(facts.why)],
        nextProbe: state === "open" ? describeProbe(facts.opens_at, clock) : null,
    };
}
function describeWhy({ state, consecutive_failures: failures, last_failure: last }) {
    if (failures === 0 || state === "disabled")
        return [phrase/* NOT_RECORDED */.D0];
    return [`${(0,count/* count */.U9)(failures, "failure")} in a row, last `, ...(0,phrase/* maybeTime */.CN)(last)];
}
function describeProbe(opensAt, { nowMs, showsAges }) {
    if (opensAt === null)
        return [phrase/* NOT_RECORDED */.D0];
    if (!(0,breaker/* isProbeDue */.Zy)(opensAt, nowMs) || !showsAges)
        return [(0,phrase.at)(opensAt)];
    return [`probe was due ${describeAge((0,times/* toEpochMs */.x8)(opensAt), nowMs)}; nothing has probed since`];
}

;// CONCATENATED MODULE: ./build/src/site/describe-health.js
/** Pipeline Health in words, for pages and summaries: by the reader's clock, or for files, which hold times and no ages. */






const TOLERATED_LAG_MS = 5 * 60_000;
/** How the pipeline is doing by the reader's clock. */
function describeHealth(facts, now) {
    const generatedAtMs = (0,times/* toEpochMs */.x8)(facts.generated_at);
    const lagMs = generatedAtMs - now.getTime();
    if (lagMs <= TOLERATED_LAG_MS)
        return describe(facts, { nowMs: now.getTime(), showsAges: true });
    const clock = [`Your clock is ${describeDuration(lagMs)} behind this dashboard.`];
    return { ...describe(facts, { nowMs: generatedAtMs, showsAges: false }), clock };
}
/** For files, as of the moment they are made: with times, and from when on the verdict would be another. */
function describeHealthForFile(facts) {
    const description = describe(facts, { nowMs: (0,times/* toEpochMs */.x8)(facts.generated_at), showsAges: false });
    const { last_run: lastRun } = facts;
    if (description.word !== "Running" || lastRun === null)
        return description;
    const until = (0,phrase.at)((0,judge_health/* stallsAfterMs */.SI)(lastRun, facts));
    const sentence = ["Running as of ", (0,phrase.at)(lastRun.timestamp), ". If ", until, " has passed, it is stalled."];
    return { ...description, sentence };
}
/** What was known when the dashboard was made, in words that hold no age. */
function describeLastKnown(facts) {
    const clock = { nowMs: (0,times/* toEpochMs */.x8)(facts.generated_at), showsAges: false };
    return endSentence(describeVerdict((0,judge_health/* judgeHealth */.u7)(facts, clock.nowMs), facts, clock));
}
function describe(facts, clock) {
    const { last_run: lastRun } = facts;
    const verdict = (0,judge_health/* judgeHealth */.u7)(facts, clock.nowMs);
    return {
        word: verdict.word,
        sentence: describeVerdict(verdict, facts, clock),
        news: verdict.word === "Running" ? describeNews(facts) : null,
        isDrought: verdict.word === "Running" && verdict.isDrought,
        mayBeSite: verdict.word === "Stalled" && verdict.mayBeSite,
        clock: null,
        lastRun: lastRun === null ? [phrase/* NOT_RECORDED */.D0] : describeRun(lastRun, clock),
        lastMerge: describeMerge(facts, clock),
        nextDue: lastRun === null ? null : [(0,phrase.at)((0,judge_health/* nextDueMs */.oi)(lastRun, facts))],
        breakersOpen: facts.breakers.filter(({ state }) => state === "open").length,
        breakers: describeBreakers(facts.breakers, clock),
    };
}
function describeVerdict(verdict, facts, clock) {
    switch (verdict.word) {
        case "Unknown": {
            const every = describeInterval(facts.refresh_interval_minutes);
            const words = ["Dashboard not rebuilt since ", (0,phrase.at)(facts.generated_at), `, expected every ${every}. Last known: `];
            return [...words, ...describeLastKnown(facts)];
        }
        case "Paused":
            return describePause(facts.control);
        case "No runs yet":
            return [`No run recorded. ${(0,count/* count */.U9)(facts.pending, "package")} pending.`];
        case "Stalled":
            return describeStall(verdict, facts, clock);
        case "Failing":
            return [`Running, but failing: ${describeCause(verdict, facts)}.`];
        case "Running":
            return ["Running, ", ...describeNews(facts)];
    }
}
function describePause(control) {
    const { disabled_by: disabledBy, disabled_at: disabledAt, reason, expected_resume: expectedResume } = control;
    const who = disabledBy === null ? ", by not recorded," : ` by ${(0,phrase/* quote */.hD)(disabledBy)}`;
    const why = reason === null ? "reason not recorded" : (0,phrase/* quote */.hD)(reason).replace(/\.$/, "");
    return [
        `Paused${who} since `,
        ...(0,phrase/* maybeTime */.CN)(disabledAt),
        `: ${why}. Expected back `,
        ...endSentence((0,phrase/* maybeTime */.CN)(expectedResume)),
    ];
}
function describeStall({ ecosystemsShut, mayBeSite }, facts, { nowMs, showsAges }) {
    const lastRun = facts.last_run;
    const lastRunMs = (0,times/* toEpochMs */.x8)(lastRun.timestamp);
    const likely = ecosystemsShut === 0 ? "" : ` Likely cause: ${describeShut(ecosystemsShut)}.`;
    if (mayBeSite)
        return ["No news since ", (0,phrase.at)(lastRunMs), `: no run, or the dashboard is not being built.${likely}`];
    const silence = showsAges
        ? [`No run for ${describeDuration(nowMs - lastRunMs)}`]
        : ["No run since ", (0,phrase.at)(lastRunMs)];
    return [...silence, "; one was due by ", (0,phrase.at)((0,judge_health/* nextDueMs */.oi)(lastRun, facts)), `.${likely}`];
}
function describeCause({ cause, ecosystemsShut }, { failing_runs: failingRuns }) {
    if (cause === "breakers")
        return describeShut(ecosystemsShut);
    const runs = failingRuns === 1 ? "the last run" : `the last ${failingRuns} runs`;
    return `${runs} broke off before recording results`;
}
function describeShut(ecosystems) {
    if (ecosystems === 1)
        return "the breaker is open for the only ecosystem with pending packages";
    return `breakers are open for all ${ecosystems} ecosystems with pending packages`;
}
function describeNews({ last_run: lastRun, last_merge: lastMerge, runs_since_merge: runs }) {
    const merged = lastRun?.recipes_merged ?? 0;
    if (merged > 0)
        return [`merged ${merged} in the last run`];
    if (lastMerge === null)
        return [`nothing merged yet in ${(0,count/* count */.U9)(runs, "run")}`];
    return [`nothing merged for ${(0,count/* count */.U9)(runs, "run")} (since `, (0,phrase.at)(lastMerge.timestamp), ")"];
}
function describeRun(run, clock) {
    const result = run.total === 0 ? "took no packages" : `${run.succeeded} of ${run.total} succeeded`;
    return [...describeMoment(run.timestamp, clock), `: ${result}`];
}
function describeMerge({ last_merge: lastMerge }, clock) {
    if (lastMerge === null)
        return ["none recorded"];
    return [...describeMoment(lastMerge.timestamp, clock), `: ${(0,count/* count */.U9)(lastMerge.recipes_merged, "recipe")}`];
}
function describeMoment(time, { nowMs, showsAges }) {
    return showsAges ? [`${describeAge((0,times/* toEpochMs */.x8)(time), nowMs)}, `, (0,phrase.at)(time)] : [(0,phrase.at)(time)];
}
function describeInterval(minutes) {
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}
function endSentence(phrase) {
    const last = phrase.at(-1);
    return typeof last === "string" && last.endsWith(".") ? phrase : [...phrase, "."];
}


/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ CLUSTERS_PATH),
/* harmony export */   Bu: () => (/* binding */ failurePagePath),
/* harmony export */   C0: () => (/* binding */ packagePath),
/* harmony export */   E2: () => (/* binding */ ECOSYSTEMS_PATH),
/* harmony export */   E4: () => (/* binding */ runPagePath),
/* harmony export */   Fn: () => (/* binding */ PACKAGES_CSV),
/* harmony export */   JQ: () => (/* binding */ UNDATED_RUNS_PATH),
/* harmony export */   OU: () => (/* binding */ DISAMBIGUATIONS_PATH),
/* harmony export */   Qq: () => (/* binding */ FILES_PATH),
/* harmony export */   Sf: () => (/* binding */ clusterPath),
/* harmony export */   U4: () => (/* binding */ MANIFEST_PATH),
/* harmony export */   UY: () => (/* binding */ UNDATED_FAILURES_PATH),
/* harmony export */   V$: () => (/* binding */ SUMMARY_PATH),
/* harmony export */   Wr: () => (/* binding */ failureDayPath),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   XQ: () => (/* binding */ runDayPath),
/* harmony export */   Xb: () => (/* binding */ PROBLEMS_PATH),
/* harmony export */   Xd: () => (/* binding */ CURATED_PATH),
/* harmony export */   Y3: () => (/* binding */ runPageOf),
/* harmony export */   Yi: () => (/* binding */ PACKAGE_INDEX_PATH),
/* harmony export */   Z1: () => (/* binding */ runMonthPath),
/* harmony export */   _1: () => (/* binding */ blockerPath),
/* harmony export */   ae: () => (/* binding */ historyPath),
/* harmony export */   d3: () => (/* binding */ shardBits),
/* harmony export */   fU: () => (/* binding */ printDays),
/* harmony export */   hz: () => (/* binding */ RUNS_PER_PAGE),
/* harmony export */   k9: () => (/* binding */ statusPath),
/* harmony export */   kc: () => (/* binding */ PACKAGE_NAMES_PATH),
/* harmony export */   mA: () => (/* binding */ CHANGES_PATH),
/* harmony export */   mE: () => (/* binding */ zoneMapPath),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   oP: () => (/* binding */ clusterHeadPath),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   un: () => (/* binding */ readFailureInstant),
/* harmony export */   xT: () => (/* binding */ RUN_COUNTS_PATH),
/* harmony export */   yK: () => (/* binding */ dayOfRunId),
/* harmony export */   ye: () => (/* binding */ BLOCKERS_PATH),
/* harmony export */   ym: () => (/* binding */ compareFailureIds),
/* harmony export */   zF: () => (/* binding */ OUTPUT_FOLDER),
/* harmony export */   zf: () => (/* binding */ NOT_PENDING_CSV)
/* harmony export */ });
/* unused harmony exports findFailurePage, countPages */
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);
/**
 * Record id -> path of the data file that holds it; for the build and for the browser. Paths are made of digits computed
 * from ids, never of their text.
 */

const SUMMARY_PATH = "dashboard.json";
const MANIFEST_PATH = "data/manifest.json";
const PACKAGE_NAMES_PATH = "data/index/names.json";
const PACKAGE_INDEX_PATH = "data/index/packages.json";
const CLUSTERS_PATH = "data/clusters.json";
const CHANGES_PATH = "data/changes.json";
const ECOSYSTEMS_PATH = "data/ecosystems.json";
const BLOCKERS_PATH = "data/blockers.json";
const DISAMBIGUATIONS_PATH = "data/disambiguations.json";
const CURATED_PATH = "data/curated.json";
const PROBLEMS_PATH = "data/problems.json";
const RUN_COUNTS_PATH = "data/runs/counts.json";
const UNDATED_RUNS_PATH = "data/runs/undated.json";
const UNDATED_FAILURES_PATH = "data/failures/undated.json";
const PACKAGES_CSV = "exports/packages.csv";
const NOT_PENDING_CSV = "exports/not-pending.csv";
const FILES_PATH = "data/files.txt";
/** Texts too long for a page of records, by their hash. */
const OUTPUT_FOLDER = "data/output/";
/** Failures on one page. */
const PAGE_SIZE = 40;
/** A run of a hundred packages has some 20 KB. */
const RUNS_PER_PAGE = 8;
const RECORDS_PER_SHARD = 32;
const MOST_BITS = 16;
const BASE = 36;
const MOST_COUNTED = BASE - 1;
const UNDATED = { day: "", second: "" };
const ID_TIME = /-((\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z)-/;
const DATE = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/;
/** Shard count is 2 to this power: the smallest that leaves at most so many records a shard on average. */
function shardBits(records, perShard = RECORDS_PER_SHARD) {
    let bits = 0;
    while (bits < MOST_BITS && records / 2 ** bits > perShard)
        bits++;
    return bits;
}
function packagePath(name, bits) {
    return `data/packages/${shardDigits(name, bits)}.json`;
}
function clusterPath(id, bits) {
    return `data/clusters/${shardDigits(id, bits)}.json`;
}
/** What pages of other records show of a cluster. */
function clusterHeadPath(id, bits) {
    return `data/clusters/heads/${shardDigits(id, bits)}.json`;
}
function blockerPath(dependency, bits) {
    return `data/blockers/${shardDigits(dependency, bits)}.json`;
}
/** Packages of one status, by the place that the manifest gives it. */
function statusPath(place) {
    return `data/index/status-${place}.json`;
}
/** The zone map of a month `2026-06`. */
function zoneMapPath(month) {
    return `data/failures/${month}.json`;
}
/** Where a day of several pages says what is on which; of the undated failures if the day is empty. */
function failureDayPath(day) {
    if (day === "")
        return "data/failures/undated/pages.json";
    return `data/failures/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}.json`;
}
/** A page of the failures of one day; of the undated ones if the day is empty. */
function failurePagePath(day, page) {
    if (day === "")
        return `data/failures/undated/${page}.json`;
    return `data/failures/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}-${page}.json`;
}
/** Rows of the runs that ended in a month `2026-06`. */
function runMonthPath(month) {
    return `data/runs/${month}.json`;
}
/** Rows of the runs of a day `2026-06-26` of several pages. */
function runDayPath(day) {
    return `data/runs/${day}.json`;
}
/** Records of some runs of a day. */
function runPagePath(day, page) {
    return `data/runs/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}-${page}.json`;
}
/** The page of a run by its place among the `runs` of its day, of which the newest has place 0. */
function runPageOf(place, runs) {
    return Math.ceil((runs - place) / RUNS_PER_PAGE);
}
/** The day in whose file the record of a run is; null: its row in the undated runs says it, by its timestamp. */
function dayOfRunId(id) {
    const date = DATE.exec(id)?.[0];
    return date !== undefined && isPossibleDay(date) ? date : null;
}
/** Days of a month `2026-06`: each run changes one of them, and a whole year would be written anew. */
function historyPath(month) {
    return `data/history/${month}.json`;
}
function outputPath(hash) {
    return `${OUTPUT_FOLDER}${hash}.txt`;
}
/** The first time in a failure id, whatever the ecosystem and package around it are called. */
function readFailureInstant(id) {
    const match = ID_TIME.exec(id);
    if (match === null)
        return UNDATED;
    const [, second, day, hours, minutes, seconds] = match;
    const isPossible = isPossibleDay(day) && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
    return isPossible ? { day: day, second: second } : UNDATED;
}
/** Order of failures on pages, by the second in the id, then the id bytewise: the id alone says where its record is. */
function compareFailureIds(a, b) {
    const left = readFailureInstant(a).second;
    const right = readFailureInstant(b).second;
    return left === right ? (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b) : left < right ? -1 : 1;
}
/** The number of the page that has the failure if any has, the last one that does not begin after it; 0 if none. */
function findFailurePage(firstIds, id) {
    return firstIds.findLastIndex((first) => compareFailureIds(first, id) <= 0) + 1;
}
/** A digit of base 36 for each day of a month from the first to the last that has any: its pages, 35 of them for more. */
function printDays(pages) {
    const last = Math.max(0, ...pages.keys());
    const digits = Array.from({ length: last }, (_, place) => Math.min(pages.get(place + 1) ?? 0, MOST_COUNTED));
    return digits.map((digit) => digit.toString(BASE)).join("");
}
/** Pages of a day `2026-06-26` as its month counts them; 0 if there is none. */
function countPages(months, day) {
    const days = months.find(({ month }) => day.startsWith(month))?.days ?? "";
    return Number.parseInt(days[Number(day.slice(8, 10)) - 1] ?? "0", BASE);
}
/** The top bits of the hash in hexadecimal digits, two of them naming a folder where there are more. */
function shardDigits(name, bits) {
    const shard = bits === 0 ? 0 : hashText(name) >>> (32 - bits);
    const digits = shard.toString(16).padStart(bits <= 8 ? 2 : Math.ceil(bits / 4), "0");
    return digits.length <= 2 ? digits : `${digits.slice(0, 2)}/${digits.slice(2)}`;
}
/** FNV-1a, 32 bits, of the UTF-8 bytes (http://www.isthe.com/chongo/tech/comp/fnv/); a lone surrogate counts as U+FFFD. */
function hashText(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return hash >>> 0;
}
/** By arithmetic: a build asks for each failure, and parsing a date takes ten times as long. */
function isPossibleDay(text) {
    const [year, month, day] = text.split("-").map(Number);
    if (month < 1 || month > 12 || day < 1)
        return false;
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}


/***/ }),

/***/ 3552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ maybeTime),
/* harmony export */   D0: () => (/* binding */ NOT_RECORDED),
/* harmony export */   L3: () => (/* binding */ printPhrase),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3096);
/** Sentences made of text and times, so that a page can put each time into a `<time>` and the rest beside it. */

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const NOT_RECORDED = "not recorded";
/** A time, given as one or in milliseconds since the epoch. */
function at(time) {
    return { time: typeof time === "number" ? `${new Date(time).toISOString().slice(0, 19)}Z` : time };
}
/** What is recorded as a time: a time, else the words as written. */
function maybeTime(text) {
    if (text === null)
        return [NOT_RECORDED];
    return [TIME.test(text) ? at(text) : quote(text)];
}
/** Words from outside, for the middle of a sentence. */
function quote(words) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(words).trim();
}
/** The phrase as one text, times in UTC. */
function printPhrase(phrase) {
    return phrase.map((part) => (typeof part === "string" ? part : describeTime(part.time))).join("");
}
/** `2026-11-20 13:45 UTC`: how a time reads wherever it is text. */
function describeTime(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}


/***/ })

};
