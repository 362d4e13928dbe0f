export const id = 52;
export const ids = [52];
export const modules = {

/***/ 4052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  warnOfSite: () => (/* binding */ warnOfSite),
  writeSite: () => (/* binding */ writeSite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/files/check-inside.js
var check_inside = __webpack_require__(1154);
// EXTERNAL MODULE: ./build/src/files/explain-write-error.js
var explain_write_error = __webpack_require__(6463);
;// CONCATENATED MODULE: ./build/src/files/update-folder.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const LARGE_BYTES = 10_000_000;
const TOO_LARGE_BYTES = 90_000_000;
const MOST_BYTES = 900_000_000;
const CHUNK_FILES = 256;
const CHUNK_BYTES = 16_000_000;
async function updateFolder(files, folder) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const update = { written: [], removed: [], writtenBytes: 0, files: 0, bytes: 0, large: [] };
        const listed = await readList(folder);
        const made = new Set();
        const volatile = [];
        const stage = __addDisposableResource(env_1, openStage(folder), false);
        for (const chunk of inChunks(files)) {
            for (const file of chunk) {
                made.add(file.path);
                count(update, file);
            }
            volatile.push(...chunk.filter(({ unchanged }) => unchanged !== null));
            await compare(chunk.filter(({ unchanged }) => unchanged === null));
        }
        update.removed = [...listed].filter((file) => !made.has(file)).sort();
        const isSame = update.written.length === 0 && update.removed.length === 0;
        await compare(volatile, isSame);
        if (!folder.isDryRun) {
            stage.publish();
            for (const file of update.removed)
                remove(folder, file);
        }
        return update;
        async function compare(chunk, mayDifferInMaking = false) {
            const same = await Promise.all(chunk.map((file) => isSameFile(file, mayDifferInMaking)));
            for (const [place, file] of chunk.entries()) {
                if (same[place])
                    continue;
                update.written.push(file.path);
                update.writtenBytes += file.bytes.length;
                if (!folder.isDryRun)
                    stage.put(file);
            }
        }
        async function isSameFile({ path: name, bytes, unchanged }, mayDifferInMaking) {
            const file = join(folder, name);
            if (await folder.holds(file, bytes))
                return true;
            return mayDifferInMaking && unchanged !== null && (await folder.holds(file, unchanged));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function* inChunks(files) {
    let chunk = [];
    let bytes = 0;
    for (const { path: name, content, unchanged } of files) {
        const encoded = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
        chunk.push({ path: name, bytes: encoded, unchanged: unchanged === undefined ? null : Buffer.from(unchanged) });
        bytes += encoded.length;
        if (chunk.length < CHUNK_FILES && bytes < CHUNK_BYTES)
            continue;
        yield chunk;
        chunk = [];
        bytes = 0;
    }
    yield chunk;
}
function count(update, { path: name, bytes }) {
    update.files++;
    update.bytes += bytes.length;
    if (bytes.length > LARGE_BYTES)
        update.large.push({ path: name, bytes: bytes.length });
    if (bytes.length > TOO_LARGE_BYTES) {
        const why = `"${name}" of the site would be ${inMegabytes(bytes.length)}, and GitHub refuses files of 100 MB.`;
        throw new errors/* UserError */.y(`${why} Expected less than ${inMegabytes(TOO_LARGE_BYTES)}; keep less history in the state.`);
    }
    if (update.bytes > MOST_BYTES) {
        const why = `The site would be larger than ${inMegabytes(MOST_BYTES)}, and GitHub Pages allows 1 GB.`;
        throw new errors/* UserError */.y(`${why} Keep less history in the state, or turn off \`site-offline\`.`);
    }
}
function openStage(folder) {
    const waiting = [];
    const checked = new Set();
    let directory = null;
    return {
        put({ path: name, bytes }) {
            const file = join(folder, name);
            const parent = external_node_path_.posix.dirname(file);
            if (!checked.has(parent))
                (0,check_inside/* checkInside */.T)(folder.root, external_node_path_.posix.join(parent, "x"));
            checked.add(parent);
            directory ??= createBeside(folder);
            const from = external_node_path_.join(directory, String(waiting.length));
            try {
                (0,external_node_fs_.writeFileSync)(from, bytes, { mode: 0o644, flag: "wx" });
            }
            catch (error) {
                throw (0,explain_write_error/* explainWriteError */.j)(file, error);
            }
            waiting.push({ from, file });
        },
        publish() {
            const created = new Set();
            for (const { from, file } of waiting) {
                const parent = external_node_path_.posix.dirname(file);
                const to = external_node_path_.join(folder.root, file);
                try {
                    if (!created.has(parent))
                        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(to), { recursive: true });
                    (0,external_node_fs_.renameSync)(from, to);
                }
                catch (error) {
                    throw inTheWay(file, error);
                }
                created.add(parent);
            }
        },
        [Symbol.dispose]() {
            if (directory !== null)
                (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
        },
    };
}
function createBeside({ root, directory }) {
    (0,check_inside/* checkInside */.T)(root, external_node_path_.posix.join(directory, "x"));
    const absolute = external_node_path_.join(root, directory);
    try {
        (0,external_node_fs_.mkdirSync)(absolute, { recursive: true });
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(absolute, ".pipekeeper-"));
    }
    catch (error) {
        throw inTheWay(directory, error);
    }
}
function inTheWay(file, error) {
    const { code } = error;
    if (code === "EISDIR" || code === "ENOTDIR" || code === "EEXIST" || code === "ENOTEMPTY") {
        return new errors/* UserError */.y(`"${file}" cannot be written: something of another kind has that path. Expected a folder that holds only the site; remove what is there, or choose another \`site-dir\`.`, { cause: error });
    }
    return (0,explain_write_error/* explainWriteError */.j)(file, error);
}
async function readList(folder) {
    const bytes = await folder.readPublished(join(folder, folder.list));
    const lines = bytes?.toString("utf8").split("\n") ?? [];
    return new Set(lines.filter((line) => folder.isOwn(line) && external_node_path_.posix.normalize(line) === line));
}
function remove(folder, file) {
    const inRoot = join(folder, file);
    (0,check_inside/* checkInside */.T)(folder.root, inRoot);
    const absolute = external_node_path_.join(folder.root, inRoot);
    const found = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false });
    if (found === undefined || found.isDirectory())
        return;
    (0,external_node_fs_.unlinkSync)(absolute);
    removeEmpty(external_node_path_.dirname(absolute), external_node_path_.join(folder.root, folder.directory));
}
function removeEmpty(directory, end) {
    for (let at = directory; at !== end && at.startsWith(end); at = external_node_path_.dirname(at)) {
        try {
            (0,external_node_fs_.rmdirSync)(at);
        }
        catch {
            return;
        }
    }
}
function join({ directory }, file) {
    return external_node_path_.posix.join(directory, file);
}
function inMegabytes(bytes) {
    return `${Math.round(bytes / 1_000_000)} MB`;
}

// EXTERNAL MODULE: ./build/src/pipeline/times.js
var pipeline_times = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/src/site/is-site-path.js
function isSitePath(file) {
    return PATHS.some((pattern) => pattern.test(file));
}
const PATHS = [
    /^dashboard\.json(\.js)?$/,
    /^[a-z0-9_]+\.html$/,
    /^(?:data|assets|feeds|badges|exports)\/(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_-]+(?:\.[a-z0-9]+){1,2}$/,
];

// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
;// CONCATENATED MODULE: ./build/src/site/digits.js
const BASE = 36;
const RUN = /(.)\1{3,}/g;
const SHORT_RUN = /(.)\*(\w+)\./g;
function printDigits(values) {
    const isDigit = (value) => Number.isInteger(value) && value >= 0 && value < BASE;
    const digits = values.map((value) => (isDigit(value) ? value.toString(BASE) : "0")).join("");
    return {
        digits: digits.replace(RUN, (run, digit) => `${digit}*${run.length.toString(BASE)}.`),
        more: values.flatMap((value, place) => (isDigit(value) ? [] : [[place, value]])),
    };
}
function digits_readDigits({ digits, more }) {
    const whole = digits.replace(SHORT_RUN, (_, digit, count) => {
        return digit.repeat(Number.parseInt(count, BASE));
    });
    const values = Array.from(whole, (digit) => Number.parseInt(digit, BASE));
    for (const [place, value] of more)
        values[place] = value;
    return values;
}

;// CONCATENATED MODULE: ./build/src/site/cluster-rows.js

function storeClusterRows(clusters) {
    const places = new Map();
    const placeOf = (word) => {
        const place = places.get(word) ?? places.size;
        places.set(word, place);
        return place;
    };
    const rows = clusters.map((row) => [
        row.id,
        placeOf(row.category),
        row.subcategory === null ? -1 : placeOf(row.subcategory),
        row.message,
        row.count,
        row.package_count,
        row.ecosystems.map(placeOf),
        row.platforms.map(placeOf),
        row.first_at,
        row.last_at,
        printDigits(row.spark),
    ]);
    return { rows, words: [...places.keys()] };
}
function readClusterRows({ rows, words }) {
    const word = (place) => words[place];
    return rows.map(([id, category, subcategory, message, count, packages, ecosystems, platforms, first, last, spark]) => ({
        id,
        category: word(category),
        subcategory: subcategory < 0 ? null : word(subcategory),
        message,
        count,
        package_count: packages,
        ecosystems: ecosystems.map(word),
        platforms: platforms.map(word),
        first_at: first,
        last_at: last,
        spark: readDigits(spark),
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/pipeline/salient-line.js
var salient_line = __webpack_require__(1655);
// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
;// CONCATENATED MODULE: ./build/src/site/data/compose-failure.js



const MESSAGE_BYTES = 2048;
const SHORT_MESSAGE_BYTES = 120;
const ATTEMPT_BYTES = 80;
const ELLIPSIS_BYTES = 3;
const HEAD_BYTES = 512;
const TAIL_BYTES = 1536;
const HASH_DIGITS = 20;
function composeFailure(failure) {
    const { message, full_output: output } = failure;
    const texts = [];
    const isCut = message !== null && !(0,fit/* fitsBytes */.Cu)(message, MESSAGE_BYTES);
    const record = {
        attempt: failure.attempt,
        batch_id: failure.batch_id,
        blocked_by: failure.blocked_by,
        category: failure.category,
        cluster: failure.cluster,
        ecosystem: failure.ecosystem,
        exit_code: failure.exit_code,
        file: failure.file,
        id: failure.id,
        line: failure.line,
        message: message === null ? null : (0,fit/* cutEnd */.ym)(message, MESSAGE_BYTES),
        message_cut: isCut,
        message_text: isCut ? keep(message) : null,
        output: output === null ? null : composeOutput(output),
        package: failure.package,
        platform: failure.platform,
        platform_group: failure.platform_group,
        recorded_category: failure.recorded_category,
        run_id: failure.run_id,
        run_join: failure.run_join,
        source: failure.source,
        subcategory: failure.subcategory,
        subcategory_from: failure.subcategory_from,
        timestamp: failure.timestamp,
        workflow_run_url: failure.workflow_run_url,
    };
    return { record, texts };
    function composeOutput(text) {
        const isWhole = (0,fit/* fitsBytes */.Cu)(text, HEAD_BYTES + TAIL_BYTES);
        const head = isWhole ? text : (0,fit/* cutEnd */.ym)(text, HEAD_BYTES);
        const file = isWhole ? describeText(text) : keep(text);
        const tail = isWhole ? "" : (0,fit/* cutStart */.Dr)(text, TAIL_BYTES);
        return { hash: file.hash, head, size_bytes: file.size_bytes, tail, truncated: failure.full_output_truncated };
    }
    function keep(text) {
        const file = describeText(text);
        texts.push({ hash: file.hash, text });
        return file;
    }
}
function describeText(text) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, HASH_DIGITS);
    return { hash, size_bytes: Buffer.byteLength(text) };
}
function composeFailureRow(failure) {
    const brief = shorten(failure.message);
    return {
        attempt: failure.attempt,
        batch_id: failure.batch_id,
        category: failure.category,
        cluster: failure.cluster,
        ecosystem: failure.ecosystem,
        exit_code: failure.exit_code,
        id: failure.id,
        message: brief,
        message_cut: brief !== failure.message,
        package: failure.package,
        platform: failure.platform,
        run_id: failure.run_id,
        subcategory: failure.subcategory,
        timestamp: failure.timestamp,
    };
}
function composeAttempt(failure) {
    return {
        attempt: failure.attempt,
        category: failure.category,
        exit_code: failure.exit_code,
        id: failure.id,
        message: shorten(failure.message, ATTEMPT_BYTES),
        platform: failure.platform,
        subcategory: failure.subcategory,
        timestamp: failure.timestamp,
    };
}
function shorten(message, limitBytes = SHORT_MESSAGE_BYTES) {
    if (message === null)
        return null;
    const line = (0,salient_line/* salientLine */.H)(message).trim();
    return (0,fit/* fitsBytes */.Cu)(line, limitBytes) ? line : `${(0,fit/* cutEnd */.ym)(line, limitBytes - ELLIPSIS_BYTES).trimEnd()}…`;
}
function limitMessage(message) {
    return message === null ? null : (0,fit/* cutEnd */.ym)(message, MESSAGE_BYTES);
}

;// CONCATENATED MODULE: ./build/src/site/data/compose-rows.js

function composeChoice(entry, review) {
    return {
        alternatives: entry.alternatives,
        downloads_ratio: entry.downloads_ratio,
        high_risk: entry.high_risk,
        needs_review: review.has(entry.tool),
        selected: entry.selected,
        selection_reason: entry.selection_reason,
        tool: entry.tool,
        updated_at: entry.updated_at,
    };
}
function composeOverride(override, index) {
    const { name, source, status, validation_status } = override;
    const newest = index.failuresByPackage.get(name)?.[0];
    const reason = index.packages.get(name)?.status_reason ?? shorten(newest?.message ?? null);
    return {
        name,
        reason: validation_status === "invalid" ? reason : null,
        source,
        status,
        validation_status,
    };
}
function composeRunRow(run) {
    return {
        batch_id: run.batch_id,
        blocked: run.blocked,
        conclusion: run.conclusion,
        duration_seconds: run.duration_seconds,
        ecosystems: run.ecosystems,
        failed: run.failed,
        id: run.id,
        merged: run.merged,
        outcome: run.outcome,
        succeeded: run.succeeded,
        timestamp: run.timestamp,
        total: run.total,
    };
}
function composePackageRow(name, index) {
    const queued = index.packages.get(name);
    const failures = index.failuresByPackage.get(name) ?? [];
    return {
        attempts: failures.length,
        category: queued?.category ?? failures[0]?.category ?? null,
        ecosystem: queued?.ecosystem ?? failures[0]?.ecosystem ?? "",
        failure_count: queued?.failure_count ?? 0,
        name,
        next_retry_at: queued?.next_retry_at ?? null,
        priority: queued?.priority ?? null,
        status: queued?.status ?? null,
        unblocks: queued?.unblocks ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/src/site/data/index-packages.js




const REASON_BYTES = 240;
const index_packages_BASE = 36;
function listNames({ names }) {
    const shared = names.map((name, place) => countShared(names[place - 1] ?? "", name));
    const rests = names.map((name, place) => name.slice(shared[place]).replaceAll("%", "%25").replaceAll(" ", "%20"));
    return { rests: rests.join(" "), shared: shared.map((count) => count.toString(index_packages_BASE)).join("") };
}
function countShared(a, b) {
    const most = Math.min(index_packages_BASE - 1, a.length, b.length);
    let shared = 0;
    while (shared < most && a[shared] === b[shared])
        shared++;
    return shared > 0 && /[\ud800-\udbff]/.test(b[shared - 1]) ? shared - 1 : shared;
}
function indexPackages(index) {
    const rows = index.names.map((name) => composePackageRow(name, index));
    const statuses = listWords(rows, ({ status }) => status ?? "");
    const ecosystems = listWords(rows, ({ ecosystem }) => ecosystem, []);
    const categories = listWords(rows, ({ category }) => category ?? "");
    return {
        attempts: printDigits(rows.map(({ attempts }) => attempts)),
        categories: categories.words,
        category: printDigits(categories.places),
        ecosystem: printDigits(ecosystems.places),
        ecosystems: ecosystems.words,
        failure_count: printDigits(rows.map(({ failure_count }) => failure_count)),
        priority: printDigits(rows.map(({ priority }) => priority ?? 0)),
        retry: rows.flatMap(({ next_retry_at: at }, place) => (at === null ? [] : [[place, at]])),
        status: printDigits(statuses.places),
        statuses: statuses.words,
        unblocks: rows.flatMap(({ unblocks }, place) => (unblocks === 0 ? [] : [[place, unblocks]])),
    };
}
function* listStatuses(index) {
    const { by_status: byStatus, packages } = index.dashboard.queue;
    for (const [place, status] of Object.keys(byStatus).entries()) {
        const rows = (Object.hasOwn(packages, status) ? (packages[status] ?? []) : []).map((one) => ({
            blocked_by: one.blocked_by,
            merged_at: index.merges.get(one.name)?.[0]?.timestamp ?? null,
            name: one.name,
            reason: one.status_reason === null ? null : (0,fit/* cutEnd */.ym)(one.status_reason, REASON_BYTES),
            since: one.status_at,
        }));
        const kept = rows.filter(saysMore).sort((a, b) => (0,order/* compareBytewise */.G)(a.name, b.name));
        yield { place, data: { rows: kept } };
    }
}
function saysMore({ blocked_by, merged_at, reason, since }) {
    return blocked_by.length > 0 || merged_at !== null || reason !== null || since !== null;
}
function listWords(rows, wordOf, first = [""]) {
    const found = new Set(rows.map(wordOf));
    const words = [...first, ...[...found].filter((word) => !first.includes(word)).sort(order/* compareBytewise */.G)];
    const placeOf = new Map(words.map((word, place) => [word, place]));
    return { words, places: rows.map((row) => placeOf.get(wordOf(row))) };
}

;// CONCATENATED MODULE: ./build/src/site/data/collect-page-input.js



const FIRST_ROWS = 50;
function collectPageInput(index, lists, rest) {
    const statuses = Object.keys(index.dashboard.queue.by_status);
    return {
        ...rest,
        rows: {
            packages: index.names.map((name) => composePackageRow(name, index)),
            statuses: new Map([...listStatuses(index)].map(({ place, data }) => [statuses[place], data.rows])),
            failures: lists.newestFailures.slice(0, FIRST_ROWS).map((failure) => composeFailure(failure).record),
            clusters: lists.clusters,
            packageDays: lists.packageDays,
            runs: index.dashboard.runs.map(composeRunRow),
            runCounts: lists.runCounts,
            blockers: lists.blockers,
            ecosystems: lists.ecosystems,
            disambiguations: lists.disambiguations,
            curated: lists.curated,
            history: lists.history,
            problems: lists.problems,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/site/data/index-dashboard.js

const RECENT_DAYS = 30;
const TRANSITIONS = ["new", "still", "fixed", "not_retried"];
function indexDashboard(dashboard) {
    const packages = new Map(Object.values(dashboard.queue.packages)
        .flat()
        .map((one) => [one.name, one]));
    const failuresByPackage = groupBy(dashboard.failures, ({ package: name }) => name);
    const tools = dashboard.disambiguations.entries.map(({ tool }) => tool);
    const known = [
        ...packages.keys(),
        ...failuresByPackage.keys(),
        ...tools,
        ...dashboard.curated.map(({ name }) => name),
    ];
    return {
        dashboard,
        names: [...new Set(known)].sort(order/* compareBytewise */.G),
        packages,
        failuresByPackage,
        failuresByCluster: groupBy(dashboard.failures, ({ cluster }) => cluster),
        failures: new Map(dashboard.failures.map((failure) => [failure.id, failure])),
        merges: indexMerges(dashboard.runs),
        blockers: new Map(dashboard.blockers.map((blocker) => [blocker.dependency, blocker])),
        curated: new Map(dashboard.curated.map((override) => [override.name, override])),
        transitions: indexTransitions(dashboard),
        recentDays: dashboard.history.slice(-RECENT_DAYS).map(({ date }) => date),
    };
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
function blockerOf({ blockers }, name, source) {
    return blockers.get(name) ?? (source === null ? undefined : blockers.get(identifierOf(source)));
}
function identifierOf(source) {
    return source.slice(source.indexOf(":") + 1);
}
function indexMerges(runs) {
    const merges = new Map();
    for (const { id, timestamp, recipes_generated: names } of runs) {
        for (const name of new Set(names)) {
            const merge = { run_id: id, timestamp };
            const known = merges.get(name);
            if (known === undefined)
                merges.set(name, [merge]);
            else
                known.push(merge);
        }
    }
    return merges;
}
function indexTransitions({ transitions }) {
    const words = new Map();
    for (const word of TRANSITIONS) {
        for (const { package: name } of transitions[word])
            if (!words.has(name))
                words.set(name, word);
    }
    return words;
}

;// CONCATENATED MODULE: ./build/src/site/data/list-blockers.js


function listBlockers(index) {
    const byIdentifier = nameByIdentifier(index);
    return index.dashboard.blockers.map(({ position: _position, ...blocker }) => {
        const through = blocker.packages.flatMap((name) => {
            const own = blockerOf(index, name, index.packages.get(name)?.source ?? null);
            return own === undefined ? [] : [own.dependency];
        });
        const { dependency } = blocker;
        return {
            ...blocker,
            package: index.packages.has(dependency) ? dependency : (byIdentifier.get(dependency) ?? null),
            through: [...new Set(through)].sort(order/* compareBytewise */.G),
        };
    });
}
function nameByIdentifier({ names, packages }) {
    const known = new Map();
    for (const name of names) {
        const source = packages.get(name)?.source;
        if (source === undefined)
            continue;
        const identifier = identifierOf(source);
        if (!known.has(identifier))
            known.set(identifier, name);
    }
    return known;
}

// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/src/site/data/attribute-merges.js
function attributeMerges(run, packages) {
    const merges = new Map();
    const [only, second] = Object.keys(run.ecosystems);
    if (run.merged === 0 || only === undefined)
        return merges;
    if (second === undefined)
        return merges.set(only, run.merged);
    for (const recipe of run.recipes_generated) {
        const ecosystem = packages.get(recipe)?.ecosystem;
        if (ecosystem !== undefined)
            merges.set(ecosystem, (merges.get(ecosystem) ?? 0) + 1);
    }
    return merges;
}

;// CONCATENATED MODULE: ./build/src/site/data/list-ecosystems.js




const NEWEST_RUNS = 5;
const TOP_CLUSTERS = 5;
function listEcosystems(index, { history, clusters }) {
    const { dashboard, recentDays } = index;
    const { health, queue, runs } = dashboard;
    const names = new Set([...Object.keys(health.ecosystems), ...dashboard.failures.map(({ ecosystem }) => ecosystem)]);
    const days = history.slice(-recentDays.length || history.length);
    const pasts = findPasts(index);
    return [...names].sort(order/* compareBytewise */.G).map((name) => {
        const state = own(health.ecosystems, name);
        const { total = 0, ...byStatus } = own(queue.by_ecosystem, name) ?? {};
        const spark = days.map(({ by_ecosystem: counts }) => own(counts, name)?.[2] ?? 0);
        const past = pasts.get(name);
        return {
            breaker_state: state === undefined ? "closed" : (0,breaker/* effectiveState */.Jt)(state.breaker_state, state.disabled),
            by_status: byStatus,
            consecutive_failures: state?.consecutive_failures ?? 0,
            disabled: state?.disabled ?? false,
            ecosystem: name,
            failures_30d: sum(spark),
            failures_since: days[0]?.date ?? null,
            last_failure: state?.last_failure ?? null,
            last_merge_at: past?.lastMergeAt ?? null,
            last_run_at: past?.lastRunAt ?? null,
            merged: past?.merged ?? 0,
            newest_runs: newestRuns(runs, name),
            opens_at: state?.opens_at ?? null,
            pending: byStatus.pending ?? 0,
            runs: past?.runs ?? 0,
            runs_since_merge: past?.runsSinceMerge ?? 0,
            spark,
            top_clusters: topClusters(clusters, name),
            total,
            tracked: state?.tracked ?? false,
        };
    });
}
function findPasts({ dashboard, packages }) {
    const pasts = new Map();
    for (const run of dashboard.runs) {
        const merges = attributeMerges(run, packages);
        for (const name of new Set([...Object.keys(run.ecosystems), ...merges.keys()])) {
            const past = pasts.get(name) ?? {
                ...{ runs: 0, merged: 0, runsSinceMerge: 0 },
                lastRunAt: run.timestamp,
                lastMergeAt: null,
            };
            pasts.set(name, past);
            const merged = merges.get(name) ?? 0;
            if (Object.hasOwn(run.ecosystems, name))
                past.runs++;
            past.merged += merged;
            if (merged > 0)
                past.lastMergeAt ??= run.timestamp;
            else if (past.lastMergeAt === null)
                past.runsSinceMerge++;
        }
    }
    return pasts;
}
function newestRuns(runs, name) {
    const newest = [];
    for (const run of runs) {
        if (Object.hasOwn(run.ecosystems, name))
            newest.push(composeRunRow(run));
        if (newest.length === NEWEST_RUNS)
            break;
    }
    return newest;
}
function topClusters(clusters, name) {
    const top = [];
    for (const { category, count, ecosystems, id, message, package_count, subcategory } of clusters) {
        if (ecosystems.includes(name))
            top.push({ category, count, id, message, package_count, subcategory });
        if (top.length === TOP_CLUSTERS)
            break;
    }
    return top;
}
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./build/src/site/data/print-json.js
function printLine(value) {
    return isSorted(value) ? JSON.stringify(value) : printSorted(value);
}
function printShard(fields) {
    const lines = sortedEntries(fields).map(([key, value]) => {
        if (!Array.isArray(value) || value.length === 0)
            return `${JSON.stringify(key)}:${printLine(value)}`;
        const isColumn = value.every((item) => typeof item !== "object");
        return `${JSON.stringify(key)}:${isColumn ? printLine(value) : `[\n${value.map(printLine).join(",\n")}\n]`}`;
    });
    return `{${lines.join(",\n")}}\n`;
}
function isSorted(value) {
    if (typeof value !== "object" || value === null)
        return true;
    if (Array.isArray(value)) {
        for (const child of value)
            if (typeof child === "object" && !isSorted(child))
                return false;
        return true;
    }
    let last = "";
    for (const key of Object.keys(value)) {
        const child = value[key];
        if (last > key || child === undefined || (typeof child === "object" && !isSorted(child)))
            return false;
        last = key;
    }
    return true;
}
function printSorted(value) {
    if (Array.isArray(value))
        return `[${value.map(printSorted).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value ?? null);
    return `{${sortedEntries(value)
        .map(([key, child]) => `${JSON.stringify(key)}:${printSorted(child)}`)
        .join(",")}}`;
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, child]) => child !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/site/data/list-essentials.js


const list_essentials_HASH_DIGITS = 12;
function listEssentials(summary) {
    const { data, generated_at, health, last_known, schema_version, site, source_commit } = summary;
    return {
        data,
        generated_at,
        health,
        last_known,
        problems: { total: summary.problems.total },
        schema_version,
        site,
        source_commit,
        summary: hashUnmade(summary),
    };
}
function hashUnmade(summary) {
    const health = { ...summary.health, generated_at: "" };
    const unmade = { ...summary, generated_at: "", health, last_known: [], source_commit: null };
    return (0,external_node_crypto_.createHash)("sha256").update(printShard(unmade)).digest("hex").slice(0, list_essentials_HASH_DIGITS);
}

;// CONCATENATED MODULE: ./build/src/site/data/list-history.js


function listHistory({ dashboard, packages }) {
    const days = new Map();
    for (const run of dashboard.runs) {
        for (const name of Object.keys(run.ecosystems))
            countsOf(run.timestamp, name)[0]++;
        for (const [name, count] of attributeMerges(run, packages))
            countsOf(run.timestamp, name)[1] += count;
    }
    for (const { timestamp, ecosystem } of dashboard.failures) {
        if (timestamp !== null)
            countsOf(timestamp, ecosystem)[2]++;
    }
    return dashboard.history.map((day) => composeRow(day, days.get(day.date)));
    function countsOf(timestamp, ecosystem) {
        const date = timestamp.slice(0, 10);
        const ofDay = days.get(date) ?? new Map();
        days.set(date, ofDay);
        const counts = ofDay.get(ecosystem) ?? [0, 0, 0];
        ofDay.set(ecosystem, counts);
        return counts;
    }
}
function composeRow(day, counts = new Map()) {
    return {
        attempted: day.attempted,
        breakers_open: day.breakers_open,
        by_category: day.by_category,
        by_ecosystem: Object.fromEntries([...counts].sort(([a], [b]) => (0,order/* compareBytewise */.G)(a, b))),
        date: day.date,
        failures: day.failures,
        merged: day.merged,
        packages_failed: day.packages_failed,
        queue: day.queue,
        runs: day.runs,
        validated: day.validated,
    };
}

;// CONCATENATED MODULE: ./build/src/site/data/list-package-days.js

const PACKAGES = 20;
function listPackageDays({ failuresByPackage, merges, recentDays }) {
    const first = recentDays[0];
    if (first === undefined)
        return [];
    const placeOf = new Map(recentDays.map((date, place) => [date, place]));
    const counted = [...failuresByPackage].flatMap(([name, failures]) => {
        const recent = failures.filter(({ timestamp }) => timestamp !== null && placeOf.has(timestamp.slice(0, 10)));
        return recent.length === 0 ? [] : [{ name, recent }];
    });
    counted.sort((a, b) => b.recent.length - a.recent.length || (0,order/* compareBytewise */.G)(a.name, b.name));
    return counted.slice(0, PACKAGES).map(({ name, recent }) => {
        const days = recentDays.map((date) => ({ date, failures: 0, outcome: null }));
        const dayOf = (timestamp) => days[placeOf.get(timestamp.slice(0, 10)) ?? -1];
        for (const { timestamp, blocked_by: blockers } of recent) {
            const day = dayOf(timestamp);
            if (day === undefined)
                continue;
            day.failures++;
            day.outcome = day.outcome === "fail" || blockers.length === 0 ? "fail" : "blocked";
        }
        for (const { timestamp } of merges.get(name) ?? []) {
            const day = dayOf(timestamp);
            if (day !== undefined)
                day.outcome = "ok";
        }
        return { days, failures: recent.length, package: name };
    });
}

// EXTERNAL MODULE: ./build/src/site/shard-paths.js
var shard_paths = __webpack_require__(2816);
;// CONCATENATED MODULE: ./build/src/site/data/shard-blockers.js


const WAITING = 300;
const WAITING_PER_SHARD = 128;
function* shardBlockers(index, rows) {
    const bits = blockerBits(rows);
    const byName = new Map(rows.map((row) => [row.dependency, row]));
    const shards = [...groupBy(rows, ({ dependency }) => (0,shard_paths/* blockerPath */._1)(dependency, bits))];
    for (const [path, ofShard] of shards.sort(([a], [b]) => (a < b ? -1 : 1))) {
        const places = new Map();
        const stored = ofShard.map((row) => {
            const { packages: _packages, through: _through, ...fields } = row;
            const waiting = listWaiting(row, byName).map(({ name, through }) => {
                const { ecosystem = "", priority = null } = index.packages.get(name) ?? {};
                return [name, placeOf(ecosystem), priority, through === null ? -1 : placeOf(through)];
            });
            return { ...fields, waiting };
        });
        yield { path, data: { rows: stored, words: [...places.keys()] } };
        function placeOf(word) {
            const place = places.get(word) ?? places.size;
            places.set(word, place);
            return place;
        }
    }
}
function blockerBits(rows) {
    return (0,shard_paths/* shardBits */.d3)(rows.reduce((sum, { total_count: count }) => sum + Math.min(count, WAITING), 0), WAITING_PER_SHARD);
}
function listWaiting(blocker, byName) {
    const rows = new Map();
    const queue = [{ of: blocker, through: null }];
    const visited = new Set([blocker.dependency]);
    for (const { of, through } of queue) {
        for (const name of of.packages) {
            if (rows.size === WAITING)
                break;
            if (!rows.has(name) && name !== blocker.package)
                rows.set(name, through);
        }
        if (rows.size === WAITING)
            break;
        for (const dependency of of.through) {
            const further = byName.get(dependency);
            if (further === undefined || visited.has(dependency))
                continue;
            visited.add(dependency);
            queue.push({ of: further, through: dependency });
        }
    }
    return [...rows].map(([name, through]) => ({ name, through }));
}

;// CONCATENATED MODULE: ./build/src/site/short-ids.js

const short_ids_BASE = 36;
const TIME_LENGTH = 22;
const FRACTION = /^\.\d+$/;
const SUFFIX = "~";
function shortenId(id, owner) {
    const second = secondOf(id);
    if (second === null)
        return id;
    const suffix = id.slice(owner.ecosystem.length + TIME_LENGTH + owner.name.length);
    const short = (Date.parse(`${second}Z`) / 1000).toString(short_ids_BASE) + suffix;
    const isPlain = suffix === "" || (suffix.startsWith(SUFFIX) && !suffix.includes("-"));
    return isPlain && !short.includes("-") && short_ids_readShortId(short, owner) === id ? short : id;
}
function short_ids_readShortId(short, { ecosystem, name }) {
    if (short.includes("-"))
        return short;
    const { second, suffix } = splitShort(short);
    const time = new Date(second * 1000).toISOString();
    return `${ecosystem}-${time.slice(0, 19).replaceAll(":", "-")}Z-${name}${suffix}`;
}
function shortenIds(ids, owner) {
    let last = null;
    return ids.map((id) => {
        const short = shortenId(id, owner);
        if (short.includes("-"))
            return short;
        const { second, suffix } = splitShort(short);
        if (last !== null && second > last)
            return id;
        const step = last === null ? second : last - second;
        last = second;
        return step.toString(short_ids_BASE) + suffix;
    });
}
function short_ids_readShortIds(shorts, owner) {
    let last = null;
    return shorts.map((short) => {
        if (short.includes("-"))
            return short;
        const { second: step, suffix } = splitShort(short);
        last = last === null ? step : last - step;
        return short_ids_readShortId(last.toString(short_ids_BASE) + suffix, owner);
    });
}
function splitShort(short) {
    const end = short.indexOf(SUFFIX);
    const suffix = end < 0 ? "" : short.slice(end);
    return { second: Number.parseInt(short, short_ids_BASE), suffix };
}
function short_ids_idPrefix(id) {
    const { second } = (0,shard_paths/* readFailureInstant */.un)(id);
    return second === "" ? "" : id.slice(0, id.indexOf(second) + second.length);
}
function shortenTime(time, id) {
    const second = secondOf(id);
    if (time === null || second === null || time.slice(0, 19) !== second)
        return time;
    if (time === `${second}Z`)
        return 0;
    const fraction = time.slice(19, -1);
    return time.endsWith("Z") && FRACTION.test(fraction) ? fraction : time;
}
function short_ids_readShortTime(short, id) {
    if (short === 0)
        return `${secondOf(id)}Z`;
    return short !== null && FRACTION.test(short) ? `${secondOf(id)}${short}Z` : short;
}
function secondOf(id) {
    const { day, second } = (0,shard_paths/* readFailureInstant */.un)(id);
    return second === "" ? null : `${day}T${second.slice(11, 19).replaceAll("-", ":")}`;
}

;// CONCATENATED MODULE: ./build/src/site/cluster-shards.js

const DAY_MS = 86_400_000;
function storeCluster(record) {
    const { days, members, ...fields } = record;
    let last = days[0]?.date ?? "";
    const gaps = days.flatMap(({ date, count }) => {
        const gap = (Date.parse(date) - Date.parse(last)) / DAY_MS;
        last = date;
        return [gap, count];
    });
    return {
        ...fields,
        days: gaps,
        first_day: days[0]?.date ?? "",
        members: members.map((member) => storeMember(member, record.ecosystems)),
    };
}
function findCluster({ rows }, id) {
    const row = rows.find((one) => one.id === id);
    if (row === undefined)
        return null;
    const { days, first_day: first, members, ...fields } = row;
    return {
        ...fields,
        days: readDays(days, first),
        members: members.map((member) => readMember(member, row.ecosystems)),
    };
}
function readDays(gaps, first) {
    const days = [];
    let atMs = Date.parse(first);
    for (let at = 0; at < gaps.length; at += 2) {
        atMs += gaps[at] * DAY_MS;
        days.push({ date: new Date(atMs).toISOString().slice(0, 10), count: gaps[at + 1] });
    }
    return days;
}
function storeMember(member, ecosystems) {
    const { count, ecosystem, last_at: at, last_failure_id: id, package: name } = member;
    const short = shortenId(id, { ecosystem, name });
    const time = shortenTime(at, id);
    const fields = [name, ecosystems.indexOf(ecosystem), count, short];
    return time === 0 ? fields : [...fields, time];
}
function readMember([name, place, count, short, time = 0], ecosystems) {
    const ecosystem = ecosystems[place] ?? "";
    const id = readShortId(short, { ecosystem, name });
    return { count, ecosystem, last_at: readShortTime(time, id), last_failure_id: id, package: name };
}

;// CONCATENATED MODULE: ./build/src/site/data/shard-clusters.js






const MEMBERS = 100;
const HEAD_PACKAGES = 7;
const HEADS_PER_SHARD = 4;
function listClusters({ dashboard, failuresByCluster, recentDays }) {
    return dashboard.clusters.map((cluster) => shard_clusters_composeRow(cluster, failuresByCluster.get(cluster.id) ?? [], recentDays));
}
function* shardClusters(index, rows) {
    const sorted = rows.map((row) => composeRecord(row, index)).sort((a, b) => (0,order/* compareBytewise */.G)(a.id, b.id));
    const bits = clusterBits(rows);
    const headBits = clusterHeadBits(rows);
    for (const [path, ofShard] of groupBy(sorted, ({ id }) => (0,shard_paths/* clusterPath */.Sf)(id, bits))) {
        yield { path, data: { rows: ofShard.map(storeCluster) } };
    }
    for (const [path, ofShard] of groupBy(sorted, ({ id }) => (0,shard_paths/* clusterHeadPath */.oP)(id, headBits))) {
        yield { path, data: { rows: ofShard.map(composeHead) } };
    }
}
function composeHead({ count, first_at, id, last_at, members, package_count }) {
    const packages = members.slice(0, HEAD_PACKAGES).map(({ package: name }) => name);
    return { count, first_at, id, last_at, package_count, packages };
}
function clusterBits(rows) {
    return (0,shard_paths/* shardBits */.d3)(rows.reduce((sum, { package_count: count }) => sum + count, 0));
}
function clusterHeadBits(rows) {
    return (0,shard_paths/* shardBits */.d3)(rows.length, HEADS_PER_SHARD);
}
function countDays(failures, recentDays) {
    const first = recentDays[0];
    const places = new Map(recentDays.map((date, place) => [date, place]));
    const counts = recentDays.map(() => 0);
    for (const { timestamp } of failures) {
        if (timestamp === null)
            break;
        if (first === undefined || timestamp < first)
            break;
        const place = places.get(timestamp.slice(0, 10));
        if (place !== undefined)
            counts[place] = counts[place] + 1;
    }
    return counts;
}
function shard_clusters_composeRow(cluster, failures, recentDays) {
    return {
        category: cluster.category,
        count: cluster.count,
        ecosystems: cluster.ecosystems,
        first_at: cluster.first_at,
        id: cluster.id,
        last_at: cluster.last_at,
        message: cluster.message,
        package_count: cluster.package_count,
        platforms: cluster.platforms,
        spark: countDays(failures, recentDays),
        subcategory: cluster.subcategory,
    };
}
function composeRecord(row, index) {
    const failures = index.failuresByCluster.get(row.id) ?? [];
    const [sample] = failures;
    const dated = failures.filter(({ timestamp }) => timestamp !== null);
    const days = countBy(dated, ({ timestamp }) => timestamp.slice(0, 10));
    return {
        by_ecosystem: Object.fromEntries(countBy(failures, ({ ecosystem }) => ecosystem)),
        by_platform: Object.fromEntries(countBy(failures, ({ platform }) => platform ?? "")),
        category: row.category,
        count: row.count,
        days: days.map(([date, count]) => ({ count, date })),
        ecosystems: row.ecosystems,
        first_at: row.first_at,
        id: row.id,
        last_at: row.last_at,
        members: listMembers(failures),
        message: row.message,
        package_count: row.package_count,
        platforms: row.platforms,
        sample_id: sample?.id ?? "",
        sample_message: limitMessage(sample?.message ?? null),
        spark: row.spark,
        subcategory: row.subcategory,
    };
}
function listMembers(failures) {
    return [...groupBy(failures, ({ package: name }) => name)]
        .map(([name, [newest, ...others]]) => ({
        count: 1 + others.length,
        ecosystem: newest?.ecosystem ?? "",
        last_at: newest?.timestamp ?? null,
        last_failure_id: newest?.id ?? "",
        package: name,
    }))
        .sort((a, b) => (0,pipeline_times/* compareNewestFirst */.a0)(a.last_at, b.last_at) || (0,order/* compareBytewise */.G)(a.package, b.package))
        .slice(0, MEMBERS);
}
function countBy(items, keyOf) {
    return [...groupBy(items, keyOf)]
        .map(([key, list]) => [key, list.length])
        .sort(([a], [b]) => (0,order/* compareBytewise */.G)(a, b));
}

;// CONCATENATED MODULE: ./build/src/site/failure-pages.js

const USUAL = {
    batch_id: null,
    blocked_by: [],
    exit_code: null,
    line: 1,
    message: null,
    message_cut: false,
    message_text: null,
    output: null,
    platform: null,
    platform_group: null,
    run_id: null,
    run_join: "none",
    subcategory: null,
    subcategory_from: null,
    workflow_run_url: null,
};
const PREFIX = "*";
function storeFailure(record) {
    const { file, id, recorded_category: recorded, source, timestamp } = record;
    const prefix = short_ids_idPrefix(id);
    const isNamed = prefix !== "" && !file.includes(PREFIX);
    const short = {
        ...record,
        file: isNamed ? file.replace(prefix, PREFIX) : file,
        id: shortenId(id, ownerOf(record)),
        recorded_category: recorded === record.category ? undefined : recorded,
        source: source === usualSource(record) ? undefined : source,
        timestamp: shortenTime(timestamp, id) || (timestamp === null ? null : undefined),
    };
    const kept = Object.entries(short).filter(([key, value]) => value !== undefined && !isUsual(key, value));
    return Object.fromEntries(kept);
}
function readFailures({ rows }) {
    return rows.map(readFailure);
}
function readFailure({ file, id: short, timestamp = 0, ...fields }) {
    const id = readShortId(short, ownerOf(fields));
    const prefix = idPrefix(id);
    return {
        ...USUAL,
        recorded_category: fields.category,
        source: usualSource(fields),
        ...fields,
        file: prefix === "" ? file : file.replace(PREFIX, () => prefix),
        id,
        timestamp: readShortTime(timestamp, id),
    };
}
function isUsual(key, value) {
    if (!Object.hasOwn(USUAL, key))
        return false;
    const usual = USUAL[key];
    return Array.isArray(usual) ? value.length === 0 : value === usual;
}
function usualSource({ ecosystem, package: name }) {
    return `${ecosystem}:${name}`;
}
function ownerOf({ ecosystem, package: name }) {
    return { ecosystem, name };
}

;// CONCATENATED MODULE: ./build/src/site/data/shard-failures.js






function* shardFailures(failures) {
    const written = new Set();
    for (const [month, placed] of sortMonths(failures)) {
        const zones = new Zones();
        for (const [day, ofDay] of groupBy(placed, (one) => one.day)) {
            const firstIds = ofDay.filter((_, place) => place % shard_paths/* PAGE_SIZE */.md === 0).map(({ failure }) => failure.id);
            if (firstIds.length > 1)
                yield { kind: "day", path: (0,shard_paths/* failureDayPath */.Wr)(day), data: { first_ids: firstIds } };
            for (let from = 0, page = 1; from < ofDay.length; from += shard_paths/* PAGE_SIZE */.md, page++) {
                const rows = [];
                for (const { failure } of ofDay.slice(from, from + shard_paths/* PAGE_SIZE */.md)) {
                    const { record, texts } = composeFailure(failure);
                    rows.push(record);
                    for (const text of texts) {
                        if (written.has(text.hash))
                            continue;
                        written.add(text.hash);
                        yield { kind: "text", text };
                    }
                }
                zones.add({ day, page }, rows);
                yield { kind: "page", path: (0,shard_paths/* failurePagePath */.Bu)(day, page), data: { rows: rows.map(storeFailure) } };
            }
        }
        yield { kind: "zones", path: month === "" ? shard_paths/* UNDATED_FAILURES_PATH */.UY : (0,shard_paths/* zoneMapPath */.mE)(month), data: zones.toMap() };
    }
}
function sortMonths(failures) {
    const placed = failures.map((failure) => ({ failure, ...(0,shard_paths/* readFailureInstant */.un)(failure.id) }));
    const months = [...groupBy(placed, ({ day }) => day.slice(0, 7))];
    for (const [, list] of months)
        list.sort(comparePlaced);
    return months.sort(([a], [b]) => (a < b ? 1 : -1));
}
function comparePlaced(a, b) {
    if (a.second !== b.second)
        return a.second < b.second ? -1 : 1;
    return (0,order/* compareBytewise */.G)(a.failure.id, b.failure.id);
}
class Zones {
    #pages = [];
    #categories = new Words();
    #subcategories = new Words();
    #ecosystems = new Words();
    #platforms = new Words();
    add(at, rows) {
        const counts = new Map();
        for (const row of rows) {
            const places = [
                this.#categories.place(row.category),
                this.#subcategories.place(row.subcategory ?? ""),
                this.#ecosystems.place(row.ecosystem),
                this.#platforms.place(row.platform ?? ""),
            ];
            const tuple = counts.get(places.join());
            if (tuple === undefined)
                counts.set(places.join(), [...places, 1]);
            else
                tuple[4]++;
        }
        const times = rows.map(({ timestamp }) => timestamp).sort((a, b) => (0,pipeline_times/* compareNewestFirst */.a0)(b, a));
        const known = times.filter((time) => time !== null);
        this.#pages.push({
            count: rows.length,
            day: at.day,
            first_at: known[0] ?? null,
            last_at: known.at(-1) ?? null,
            page: at.page,
            tuples: [...counts.values()],
        });
    }
    toMap() {
        const words = [this.#categories, this.#subcategories, this.#ecosystems, this.#platforms].map((one) => one.sort());
        const [categories, subcategories, ecosystems, platforms] = words;
        const pages = this.#pages.map((page) => ({ ...page, tuples: page.tuples.map(renumber).sort(compareTuples) }));
        return {
            categories: categories.words,
            ecosystems: ecosystems.words,
            pages,
            platforms: platforms.words,
            subcategories: subcategories.words,
        };
        function renumber([category, subcategory, ecosystem, platform, count]) {
            const places = [categories.places[category], subcategories.places[subcategory]];
            places.push(ecosystems.places[ecosystem], platforms.places[platform]);
            return [...places, count];
        }
    }
}
function compareTuples(a, b) {
    const at = a.findIndex((value, place) => value !== b[place]);
    return at < 0 ? 0 : a[at] - b[at];
}
class Words {
    #places = new Map();
    place(word) {
        const known = this.#places.get(word);
        if (known !== undefined)
            return known;
        this.#places.set(word, this.#places.size);
        return this.#places.size - 1;
    }
    sort() {
        const words = [...this.#places.keys()].sort(order/* compareBytewise */.G);
        const places = [];
        words.forEach((word, place) => {
            places[this.#places.get(word)] = place;
        });
        return { words, places };
    }
}

;// CONCATENATED MODULE: ./build/src/site/package-shards.js

function usualOf({ ecosystem, name, status }) {
    const isQueued = status !== null;
    return {
        attempts: [],
        blocked_by: [],
        blocker: null,
        category: null,
        confidence: isQueued ? "auto" : null,
        dependants: [],
        dependants_total: 0,
        disambiguation: null,
        ecosystem: "",
        failure_count: 0,
        failure_ids: [],
        failures_recorded: 0,
        first_failure_at: null,
        in_queue: isQueued,
        last_failure_at: null,
        merged: null,
        next_retry_at: null,
        outcomes: [],
        override: null,
        priority: null,
        source: isQueued ? `${ecosystem}:${name}` : null,
        status: null,
        status_at: null,
        status_reason: null,
        subcategory: null,
        transition: null,
        unblocks: 0,
    };
}
const LETTERS = { ok: "o", fail: "f", blocked: "b" };
function storePackages(records) {
    const places = new Map();
    const placeOf = (word) => {
        if (word === null)
            return -1;
        const place = places.get(word) ?? places.size;
        places.set(word, place);
        return place;
    };
    const rows = records.map((record) => storePackage(record, placeOf));
    return { rows, words: [...places.keys()] };
}
function findPackage({ rows, words }, name) {
    const row = rows.find((one) => one.name === name);
    if (row === undefined)
        return null;
    const { attempts = [], failure_ids: ids = [], outcomes = "", ...fields } = row;
    const record = { ...usualOf({ ecosystem: "", status: null, ...fields }), ...fields };
    const failureIds = readShortIds(ids, record);
    return {
        ...record,
        attempts: attempts.map((attempt, place) => readAttempt(attempt, words, failureIds[place])),
        failure_ids: failureIds,
        outcomes: [...outcomes].map((letter) => (letter === "o" ? "ok" : letter === "b" ? "blocked" : "fail")),
    };
}
function storePackage(record, placeOf) {
    const usual = usualOf(record);
    const kept = Object.entries(record).filter(([key, value]) => {
        return Array.isArray(value) ? value.length > 0 : value !== usual[key];
    });
    const stored = Object.fromEntries(kept);
    const { attempts, failure_ids: ids, outcomes } = record;
    if (attempts.length > 0)
        stored.attempts = attempts.map((attempt) => storeAttempt(attempt, placeOf));
    if (ids.length > 0)
        stored.failure_ids = shortenIds(ids, record);
    if (outcomes.length > 0)
        stored.outcomes = outcomes.map((word) => LETTERS[word]).join("");
    return stored;
}
function storeAttempt(row, placeOf) {
    return [
        row.attempt,
        shortenTime(row.timestamp, row.id),
        row.exit_code,
        placeOf(row.category),
        placeOf(row.subcategory),
        placeOf(row.platform),
        placeOf(row.message),
    ];
}
function readAttempt(stored, words, id) {
    const [attempt, time, exitCode, category, subcategory, platform, message] = stored;
    return {
        attempt,
        category: words[category] ?? "",
        exit_code: exitCode,
        id,
        message: words[message] ?? null,
        platform: words[platform] ?? null,
        subcategory: words[subcategory] ?? null,
        timestamp: readShortTime(time, id),
    };
}

;// CONCATENATED MODULE: ./build/src/site/data/shard-packages.js






const ATTEMPTS = 10;
const OUTCOMES = 30;
const FAILURE_IDS = 50;
const DEPENDANTS = 50;
function* shardPackages(index) {
    const bits = (0,shard_paths/* shardBits */.d3)(index.names.length);
    const choices = new Map(index.dashboard.disambiguations.entries.map((entry) => [entry.tool, entry]));
    const review = new Set(index.dashboard.disambiguations.need_review);
    const shards = [...groupBy(index.names, (name) => (0,shard_paths/* packagePath */.C0)(name, bits))].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [path, names] of shards)
        yield { path, data: storePackages(names.map(compose)) };
    function compose(name) {
        const queued = index.packages.get(name);
        const failures = index.failuresByPackage.get(name) ?? [];
        const merges = index.merges.get(name) ?? [];
        const choice = choices.get(name);
        const override = index.curated.get(name);
        const blocker = blockerOf(index, name, queued?.source ?? null);
        const newest = failures[0];
        return {
            attempts: failures.slice(0, ATTEMPTS).map(composeAttempt),
            blocked_by: queued?.blocked_by ?? [],
            blocker: blocker?.dependency ?? null,
            category: queued?.category ?? newest?.category ?? null,
            confidence: queued?.confidence ?? null,
            dependants: blocker?.packages.slice(0, DEPENDANTS) ?? [],
            dependants_total: blocker?.direct_count ?? 0,
            disambiguation: choice === undefined ? null : composeChoice(choice, review),
            ecosystem: queued?.ecosystem ?? newest?.ecosystem ?? "",
            failure_count: queued?.failure_count ?? 0,
            failure_ids: failures.slice(0, FAILURE_IDS).map(({ id }) => id),
            failures_recorded: failures.length,
            first_failure_at: queued?.first_failure_at ?? failures.findLast(isTimed)?.timestamp ?? null,
            in_queue: queued !== undefined,
            last_failure_at: queued?.last_failure_at ?? newest?.timestamp ?? null,
            merged: merges[0] ?? null,
            name,
            next_retry_at: queued?.next_retry_at ?? null,
            outcomes: listOutcomes(failures, merges),
            override: override === undefined ? null : composeOverride(override, index),
            priority: queued?.priority ?? null,
            source: queued?.source ?? newest?.source ?? null,
            status: queued?.status ?? null,
            status_at: queued?.status_at ?? null,
            status_reason: queued?.status_reason ?? null,
            subcategory: queued?.subcategory ?? newest?.subcategory ?? null,
            transition: index.transitions.get(name) ?? null,
            unblocks: queued?.unblocks ?? blocker?.total_count ?? 0,
        };
    }
}
function isTimed({ timestamp }) {
    return timestamp !== null;
}
function listOutcomes(failures, merges) {
    const cells = [
        ...failures.slice(0, OUTCOMES).map(({ timestamp, blocked_by: blockers }) => {
            return { timestamp, outcome: blockers.length > 0 ? "blocked" : "fail" };
        }),
        ...merges.slice(0, OUTCOMES).map(({ timestamp }) => ({ timestamp, outcome: "ok" })),
    ];
    return cells
        .sort((a, b) => (0,pipeline_times/* compareNewestFirst */.a0)(a.timestamp, b.timestamp))
        .slice(0, OUTCOMES)
        .map(({ outcome }) => outcome)
        .reverse();
}

;// CONCATENATED MODULE: ./build/src/site/run-rows.js
const run_rows_OUTCOMES = ["broken", "merged", "empty", "nothing"];
function storeRuns(runs) {
    const places = new Map();
    const placeOf = (word) => {
        const place = places.get(word) ?? places.size;
        places.set(word, place);
        return place;
    };
    const rows = runs.map((run) => {
        const ecosystems = Object.entries(run.ecosystems).map(([name, count]) => [placeOf(name), count ?? -1]);
        return [
            placeOf(run.batch_id),
            run.id.slice(run.batch_id.length),
            run_rows_shortenTime(run),
            ecosystems.flat(),
            run.total,
            run.succeeded,
            run.failed,
            run.blocked,
            run.merged,
            run_rows_OUTCOMES.indexOf(run.outcome),
            run.conclusion === null ? -1 : placeOf(run.conclusion),
            run.duration_seconds,
        ];
    });
    return { rows, words: [...places.keys()] };
}
function run_rows_readRuns({ rows, words }) {
    const word = (place) => words[place];
    return rows.map((stored) => {
        const [batch, rest, time, pairs, total, succeeded, failed, blocked, merged, outcome, conclusion, duration] = stored;
        const batchId = word(batch);
        const ecosystems = [];
        for (let at = 0; at < pairs.length; at += 2) {
            const count = pairs[at + 1];
            ecosystems.push([word(pairs[at]), count < 0 ? null : count]);
        }
        return {
            batch_id: batchId,
            blocked,
            conclusion: conclusion < 0 ? null : word(conclusion),
            duration_seconds: duration,
            ecosystems: Object.fromEntries(ecosystems),
            failed,
            id: batchId + rest,
            merged,
            outcome: run_rows_OUTCOMES[outcome],
            succeeded,
            timestamp: run_rows_readShortTime(time, batchId, rest),
            total,
        };
    });
}
function run_rows_shortenTime({ batch_id: batch, id, timestamp }) {
    return run_rows_readShortTime(0, batch, id.slice(batch.length)) === timestamp ? 0 : timestamp;
}
function run_rows_readShortTime(time, batch, rest) {
    return time === 0 ? `${batch.slice(0, 10)}T${rest.slice(1).replaceAll("-", ":")}` : time;
}

;// CONCATENATED MODULE: ./build/src/site/data/shard-runs.js





const RESULTS = ["failed", "blocked", "succeeded", "unknown"];
function* shardRuns(index) {
    const { runs } = index.dashboard;
    for (const [month, ofMonth] of groupBy(runs, ({ timestamp }) => timestamp.slice(0, 7))) {
        yield { path: (0,shard_paths/* runMonthPath */.Z1)(month), data: storeRuns(ofMonth.map(composeRunRow)) };
    }
    const extras = compareWithEarlier(index);
    const undated = [];
    for (const [day, ofDay] of groupBy(runs, dayOfRun)) {
        const pages = Math.ceil(ofDay.length / shard_paths/* RUNS_PER_PAGE */.hz);
        if (pages > 1)
            yield { path: (0,shard_paths/* runDayPath */.XQ)(day), data: storeRuns(ofDay.map(composeRunRow)) };
        const oldestFirst = ofDay.toReversed();
        for (let page = 1; page <= pages; page++) {
            const ofPage = oldestFirst.slice((page - 1) * shard_paths/* RUNS_PER_PAGE */.hz, page * shard_paths/* RUNS_PER_PAGE */.hz);
            const rows = ofPage.map((run) => shard_runs_composeRecord(run, extras.get(run.id)));
            yield { path: (0,shard_paths/* runPagePath */.E4)(day, page), data: { rows } };
        }
        for (const [place, run] of ofDay.entries()) {
            if ((0,shard_paths/* dayOfRunId */.yK)(run.id) === null)
                undated.push({ run, page: (0,shard_paths/* runPageOf */.Y3)(place, ofDay.length) });
        }
    }
    const rows = storeRuns(undated.map(({ run }) => composeRunRow(run)));
    yield { path: shard_paths/* UNDATED_RUNS_PATH */.JQ, data: { pages: undated.map(({ page }) => page), ...rows } };
}
function dayOfRun({ id, timestamp }) {
    return (0,shard_paths/* dayOfRunId */.yK)(id) ?? timestamp.slice(0, 10);
}
function shard_runs_composeRecord(run, extras) {
    return {
        batch_id: run.batch_id,
        blocked: run.blocked,
        conclusion: run.conclusion,
        constrained: run.constrained,
        duration_seconds: run.duration_seconds,
        ecosystem: run.ecosystem,
        ecosystems: run.ecosystems,
        excluded: run.excluded,
        failed: run.failed,
        id: run.id,
        merged: run.merged,
        outcome: run.outcome,
        packages: extras.packages,
        packages_complete: run.packages_complete,
        platform_results: run.platform_results,
        previous: extras.previous,
        pull_request_url: run.pull_request_url,
        recipes_generated: run.recipes_generated,
        skipped: run.skipped,
        started_at: run.started_at,
        succeeded: run.succeeded,
        timestamp: run.timestamp,
        total: run.total,
        total_from: run.total_from,
        unverified: run.unverified,
        used_disambiguation: run.used_disambiguation,
        validated: run.validated,
        workflow_run_url: run.workflow_run_url,
    };
}
function compareWithEarlier(index) {
    const failing = new Set();
    const lastRuns = new Map();
    let lastUnnamed;
    const extras = new Map();
    for (const [place, run] of index.dashboard.runs.toReversed().entries()) {
        const names = Object.keys(run.ecosystems);
        const previous = (names.length === 0 ? [...lastRuns.keys(), ""] : names).flatMap((ecosystem) => {
            const candidates = [lastRuns.get(ecosystem), lastUnnamed].filter((one) => one !== undefined);
            const newest = candidates.sort((a, b) => b.place - a.place)[0];
            return newest === undefined ? [] : [{ ecosystem, run_id: newest.id }];
        });
        extras.set(run.id, {
            packages: listPackages(run, index, failing),
            previous: names.length === 0 ? dropTwins(previous) : previous,
        });
        if (names.length === 0)
            lastUnnamed = { id: run.id, place };
        for (const name of names)
            lastRuns.set(name, { id: run.id, place });
    }
    return extras;
}
function dropTwins(previous) {
    return previous.filter(({ run_id: id }, place) => previous.findIndex((one) => one.run_id === id) === place);
}
function listPackages(run, index, failing) {
    const failures = run.failure_ids.map((id) => index.failures.get(id)).filter((failure) => failure !== undefined);
    const failed = groupBy(failures, ({ package: name }) => name);
    const generated = new Set(run.recipes_generated);
    const names = new Set([...run.packages_processed, ...run.recipes_generated, ...failed.keys()]);
    const packages = [...names].map((name) => {
        const own = failed.get(name) ?? [];
        const result = generated.has(name)
            ? "succeeded"
            : own.length === 0
                ? "unknown"
                : (own[0]?.blocked_by.length ?? 0) > 0
                    ? "blocked"
                    : "failed";
        const wasFailing = failing.has(name);
        if (result === "succeeded")
            failing.delete(name);
        else if (own.length > 0)
            failing.add(name);
        const platforms = [...new Set(own.flatMap(({ platform }) => platform ?? []))].sort(order/* compareBytewise */.G);
        return {
            change: result === "succeeded" ? (wasFailing ? "fixed" : null) : own.length === 0 ? null : wasFailing ? "still" : "new",
            ecosystem: own[0]?.ecosystem ?? index.packages.get(name)?.ecosystem ?? null,
            failure_ids: own.map(({ id }) => id),
            package: name,
            platforms,
            result,
        };
    });
    return packages.sort((a, b) => RESULTS.indexOf(a.result) - RESULTS.indexOf(b.result) || (0,order/* compareBytewise */.G)(a.package, b.package));
}
function countRuns(runs) {
    const ofEach = runs.flatMap(({ ecosystems }) => Object.keys(ecosystems).length === 0 ? [""] : Object.keys(ecosystems));
    return { ecosystems: countWords(ofEach), outcomes: countWords(runs.map(({ outcome }) => outcome)) };
}
function countWords(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => (0,order/* compareBytewise */.G)(a, b));
}

// EXTERNAL MODULE: ./build/src/pipeline/collect-health-facts.js
var collect_health_facts = __webpack_require__(6407);
// EXTERNAL MODULE: ./build/src/pipeline/queue-order.js
var queue_order = __webpack_require__(4638);
;// CONCATENATED MODULE: ./build/src/site/data/list-landmarks.js

const LANDMARKS = 32;
const NAME_UNITS = 40;
function listLandmarks(packages) {
    const queued = Object.values(packages)
        .flat()
        .filter(({ position }) => position !== null)
        .sort((a, b) => a.position - b.position);
    const step = Math.max(1, Math.ceil(queued.length / LANDMARKS));
    const landmarks = [];
    for (let index = step; index < queued.length; index += step) {
        const { place, start } = findShortest(queued, { from: index, to: Math.min(index + step / 2, queued.length) });
        const { priority, failure_count: failures, unblocks } = queued[place - 1];
        if (start.length <= NAME_UNITS)
            landmarks.push([place, priority, failures > 0 ? 1 : 0, unblocks, start]);
    }
    return { landmarks, total: queued.length };
}
function findShortest(queued, { from, to }) {
    let best;
    for (let index = from; index < Math.max(to, from + 1); index++) {
        const start = startOfName(queued[index], queued[index - 1]);
        if (best === undefined || start.length < best.start.length)
            best = { place: index + 1, start };
    }
    return best;
}
function startOfName(one, before) {
    if ((0,queue_order/* compareUrgency */.tt)(one, before) !== 0)
        return "";
    let shared = 0;
    while (shared < one.name.length && one.name[shared] === before.name[shared])
        shared++;
    return one.name.slice(0, shared + 1);
}

;// CONCATENATED MODULE: ./build/src/site/data/summarize-site.js












const MAX_BYTES = 64 * 1024;
const ROW_BYTES = 4096;
const MAP_KEYS = 100;
const NAME_BYTES = 200;
function summarizeSite(index, lists, config) {
    let summary = compose(index, lists, { config, share: 1 });
    for (const share of [0.8, 0.5, 0.2, 0]) {
        if (Buffer.byteLength(printShard(summary)) <= MAX_BYTES)
            break;
        summary = compose(index, lists, { config, share });
    }
    return summary;
}
function compose(index, lists, { config, share }) {
    const { dashboard } = index;
    const { queue, disambiguations, transitions } = dashboard;
    const take = (items, count) => items.slice(0, Math.floor(count * share)).filter(isShort);
    const transition = (items) => ({
        items: take(items, 50),
        total: items.length,
    });
    const fewer = (map) => limitKeys(map, Math.floor(MAP_KEYS * share));
    return {
        blockers: take(lists.blockers, 10).map((row) => ({ ...row, packages: row.packages.slice(0, 10), through: [] })),
        blockers_summary: dashboard.blockers_summary,
        clusters: take(lists.clusters, 10),
        curated: {
            by_status: summarize_site_countWords(lists.curated.map(({ validation_status: status }) => status)),
            entries: take(firstBy(lists.curated, ({ validation_status: status }) => status === "invalid"), 10),
            total: lists.curated.length,
        },
        data: composeManifest(index, lists),
        disambiguations: {
            by_reason: fewer(disambiguations.by_reason),
            entries: take(firstBy(lists.disambiguations, ({ needs_review: isDue }) => isDue), 10),
            high_risk: disambiguations.high_risk,
            review: disambiguations.need_review.length,
            total: disambiguations.total,
        },
        ecosystems: take(lists.ecosystems, MAP_KEYS).map(({ newest_runs: _runs, top_clusters: _clusters, spark: _spark, by_status: _counts, ...row }) => row),
        failures: take(lists.newestFailures, 50).map(composeFailureRow),
        failures_summary: {
            ...dashboard.failures_summary,
            by_category: fewer(dashboard.failures_summary.by_category),
            by_ecosystem: fewer(dashboard.failures_summary.by_ecosystem),
            by_platform: fewer(dashboard.failures_summary.by_platform),
            by_subcategory: fewer(dashboard.failures_summary.by_subcategory),
        },
        generated_at: dashboard.generated_at,
        health: limitHealth((0,collect_health_facts/* collectHealthFacts */.q)(dashboard, config), take),
        history: lists.history
            .slice(-index.recentDays.length || lists.history.length)
            .map(({ date, failures, merged, runs }) => ({ date, failures, merged, runs })),
        kind: "summary",
        last_known: [],
        left_out: dashboard.left_out,
        problems: {
            by_code: dashboard.problems.by_code,
            by_severity: dashboard.problems.by_severity,
            items: take(lists.problems, 10),
            total: dashboard.problems.total,
        },
        queue: {
            by_ecosystem: fewer(queue.by_ecosystem),
            by_priority: fewer(queue.by_priority),
            by_status: fewer(queue.by_status),
            next: take(listNext(index), 10),
            total: queue.total,
        },
        runs: take(dashboard.runs.slice(0, 20).map(composeRunRow), 20),
        schema_version: 1,
        site: config,
        source_commit: dashboard.source_commit,
        transitions: {
            fixed: transition(transitions.fixed),
            new: transition(transitions.new),
            not_retried: transition(transitions.not_retried),
            runs: fewer(transitions.runs),
            still: transition(transitions.still),
        },
    };
}
function composeManifest({ dashboard, names }, { blockers, clusters, history, problems }) {
    const { failures, queue, runs } = dashboard;
    const months = [...groupBy(failures, ({ id }) => (0,shard_paths/* readFailureInstant */.un)(id).day.slice(0, 7))].sort(byKey);
    const dated = months.filter(([month]) => month !== "");
    const runMonths = [...groupBy(runs, ({ timestamp }) => timestamp.slice(0, 7))].sort(byKey);
    const recordMonths = [...groupBy(runs, (run) => dayOfRun(run).slice(0, 7))].sort(byKey);
    const failuresDated = dated.reduce((sum, [, list]) => sum + list.length, 0);
    return {
        blocker_bits: blockerBits(blockers),
        blockers: blockers.length,
        cluster_bits: clusterBits(clusters),
        cluster_head_bits: clusterHeadBits(clusters),
        clusters: clusters.length,
        failure_months: dated.map(([month, list]) => {
            const days = summarize_site_countDays(list.map(({ id }) => (0,shard_paths/* readFailureInstant */.un)(id).day), shard_paths/* PAGE_SIZE */.md);
            return { days, failures: list.length, month };
        }),
        failures: failures.length,
        failures_undated: failures.length - failuresDated,
        history_months: [...new Set(history.map(({ date }) => date.slice(0, 7)))],
        package_bits: (0,shard_paths/* shardBits */.d3)(names.length),
        packages: names.length,
        problems: problems.length,
        queue: listLandmarks(queue.packages),
        run_months: runMonths.map(([month, list]) => ({ month, runs: list.length })),
        run_pages: recordMonths.map(([month, list]) => ({ days: summarize_site_countDays(list.map(dayOfRun), shard_paths/* RUNS_PER_PAGE */.hz), month })),
        runs: runs.length,
        runs_undated: runs.filter(({ id }) => (0,shard_paths/* dayOfRunId */.yK)(id) === null).length,
        statuses: Object.keys(queue.by_status)
            .slice(0, MAP_KEYS)
            .map((status, place) => ({ packages: queue.packages[status]?.length ?? 0, place, status }))
            .filter(isShort),
    };
}
function summarize_site_countDays(days, perPage) {
    const counts = [...groupBy(days, (day) => day)];
    return (0,shard_paths/* printDays */.fU)(new Map(counts.map(([day, list]) => [Number(day.slice(8)), Math.ceil(list.length / perPage)])));
}
function listNext(index) {
    const placed = [...index.packages.values()].filter(({ position }) => position !== null && position <= 10);
    return placed
        .sort((a, b) => a.position - b.position)
        .map(({ name }) => composePackageRow(name, index));
}
function limitHealth(facts, take) {
    const limit = (run) => run === null || isShort(run) ? run : { ...run, id: (0,fit/* cutEnd */.ym)(run.id, NAME_BYTES), batch_id: "", ecosystem: null };
    return {
        ...facts,
        breakers: take(facts.breakers, MAP_KEYS),
        last_merge: limit(facts.last_merge),
        last_run: limit(facts.last_run),
    };
}
function limitKeys(map, most) {
    const entries = Object.entries(map).filter(([key, value]) => key.length <= NAME_BYTES && isShort(value));
    return Object.fromEntries(entries.slice(0, most));
}
function isShort(value) {
    return printLine(value).length <= ROW_BYTES;
}
function firstBy(items, matches) {
    return [...items.filter(matches), ...items.filter((item) => !matches(item))];
}
function summarize_site_countWords(words) {
    const counts = [...groupBy(words, (word) => word)].sort(byKey);
    return Object.fromEntries(counts.map(([word, list]) => [word, list.length]));
}
function byKey([a], [b]) {
    return (0,order/* compareBytewise */.G)(a, b);
}

// EXTERNAL MODULE: ./build/src/site/describe-health.js + 2 modules
var describe_health = __webpack_require__(2700);
;// CONCATENATED MODULE: ./build/src/site/ecosystem-rows.js

function storeEcosystems(ecosystems) {
    const runs = new Map();
    const clusters = new Map();
    for (const { newest_runs: newest, top_clusters: top } of ecosystems) {
        for (const run of newest)
            runs.set(run.id, run);
        for (const cluster of top)
            clusters.set(cluster.id, cluster);
    }
    const runPlaces = new Map([...runs.keys()].map((id, place) => [id, place]));
    const clusterPlaces = new Map([...clusters.keys()].map((id, place) => [id, place]));
    return {
        clusters: [...clusters.values()],
        rows: ecosystems.map(({ newest_runs: newest, top_clusters: top, ...row }) => ({
            ...row,
            newest_runs: newest.map(({ id }) => runPlaces.get(id)),
            top_clusters: top.map(({ id }) => clusterPlaces.get(id)),
        })),
        runs: storeRuns([...runs.values()]),
    };
}
function readEcosystems({ clusters, rows, runs }) {
    const runRows = readRuns(runs);
    return rows.map((row) => ({
        ...row,
        newest_runs: row.newest_runs.map((place) => runRows[place]),
        top_clusters: row.top_clusters.map((place) => clusters[place]),
    }));
}

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(8720);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/text/count.js
var text_count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/clean.js
var clean = __webpack_require__(7228);
// EXTERNAL MODULE: ./build/src/pipeline/statuses.js
var statuses = __webpack_require__(5432);
;// CONCATENATED MODULE: ./build/src/site/page-link.js

const PAGES = [
    "index",
    "failures",
    "failure",
    "clusters",
    "cluster",
    "runs",
    "run",
    "packages",
    ...statuses/* STATUSES */.f,
    "blocker",
    "package",
    "ecosystems",
    "ecosystem",
    "disambiguations",
    "curated",
    "history",
    "problems",
];
const LONGEST_BACK = 4000;
const ADDRESS = /^([a-z_]+)\.html(?:\?([^#]*))?$/;
function page_link_pageLink(page, params = {}, fragment = "") {
    const pairs = Object.entries(params).flatMap(([name, value]) => {
        const values = Array.isArray(value)
            ? value
            : [value ?? ""].filter((one) => one !== "").map(String);
        return values.map((one) => [name, one]);
    });
    return linkOf(page, pairs, fragment);
}
function backValue({ page, params }) {
    return linkOf(page, withoutBack(params), "");
}
function page_link_parseBack(text) {
    if (text === null || text.length > LONGEST_BACK)
        return null;
    const match = ADDRESS.exec(text);
    const page = PAGES.find((name) => name === match?.[1]);
    if (page === undefined)
        return null;
    return { page, params: withoutBack([...new URLSearchParams(match?.[2] ?? "")]) };
}
function page_link_addressLink({ page, params }) {
    return linkOf(page, params, "");
}
function withoutBack(params) {
    return params.filter(([name]) => name !== "back");
}
function linkOf(page, pairs, fragment) {
    const query = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`);
    return `${page}.html${query.length > 0 ? `?${query.join("&")}` : ""}${fragment === "" ? "" : `#${encode(fragment)}`}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/src/site/parts/frame.js



const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const NAVIGATION = [
    ["index", "Overview"],
    ["failures", "Failures"],
    ["runs", "Runs"],
    ["packages", "Packages"],
    ["history", "History"],
];
function Frame(props) {
    const { page, script, title, description, site, assets, children } = props;
    const siteTitle = (0,clean/* visibleText */.Q6)(site.title);
    return ((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", children: [(0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charset: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "referrer", content: "no-referrer" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("title", { children: page === "index" ? siteTitle : `${title}, ${siteTitle}` }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "description", content: description }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("meta", { property: "og:title", content: page === "index" ? siteTitle : `${title}, ${siteTitle}` }), (0,jsxRuntime/* jsx */.Y)("meta", { property: "og:description", content: description }), site.url === "" ? null : (0,jsxRuntime/* jsx */.Y)("meta", { property: "og:image", content: `${site.url}assets/preview.png` }), (0,jsxRuntime/* jsx */.Y)("link", { rel: "icon", href: "assets/favicon.svg", type: "image/svg+xml" }), (0,jsxRuntime/* jsx */.Y)("link", { rel: "stylesheet", href: `assets/site.css?v=${assets.version}` }), (0,jsxRuntime/* jsx */.Y)("link", { rel: "alternate", type: "application/atom+xml", title: "Failures", href: "feeds/failures.atom" }), (0,jsxRuntime/* jsx */.Y)("link", { rel: "alternate", type: "application/atom+xml", title: "Incidents", href: "feeds/incidents.atom" }), (0,jsxRuntime/* jsx */.Y)("script", { defer: true, src: `assets/${script}.js?v=${assets.version}` })] }), (0,jsxRuntime/* jsxs */.FD)("body", { "data-page": page, children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "skip", href: "#main", children: "Skip to content" }), (0,jsxRuntime/* jsx */.Y)(Top, { ...props }), (0,jsxRuntime/* jsx */.Y)("div", { id: "stale" }), (0,jsxRuntime/* jsx */.Y)("main", { id: "main", tabindex: -1, children: children }), (0,jsxRuntime/* jsx */.Y)(Foot, { built: props.built })] })] }));
}
function Top({ page, section, site }) {
    return ((0,jsxRuntime/* jsx */.Y)("header", { class: "top", children: (0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsxs */.FD)("a", { class: "brand", href: "index.html", children: [(0,jsxRuntime/* jsx */.Y)("svg", { viewBox: "0 0 16 16", width: "16", height: "16", "aria-hidden": "true", children: (0,jsxRuntime/* jsx */.Y)("path", { d: "M1 2h4v12H1zM6 8h4v6H6zM11 2h4v12h-4z" }) }), (0,jsxRuntime/* jsx */.Y)("bdi", { children: (0,clean/* visibleText */.Q6)(site.title) })] }), (0,jsxRuntime/* jsx */.Y)("nav", { "aria-label": "Main", children: (0,jsxRuntime/* jsx */.Y)("ul", { children: NAVIGATION.map(([target, label]) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink(target), "aria-current": target === page ? "page" : target === section ? "true" : undefined, children: label }) }, target))) }) }), (0,jsxRuntime/* jsx */.Y)("search", { class: "find", children: (0,jsxRuntime/* jsx */.Y)("form", { id: "find", children: (0,jsxRuntime/* jsx */.Y)("input", { type: "search", name: "q", "aria-label": "Search packages", placeholder: "Search packages", autocomplete: "off", spellcheck: false }) }) })] }) }));
}
function Foot({ built }) {
    return ((0,jsxRuntime/* jsx */.Y)("footer", { class: "foot", "data-built": built?.at, children: (0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsxs */.FD)("ul", { children: [(0,jsxRuntime/* jsx */.Y)("li", { id: "built", children: built === null ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: ["Built ", (0,jsxRuntime/* jsx */.Y)("time", { datetime: built.at, "data-p": "m", children: `${built.at.slice(0, 16).replace("T", " ")} UTC` }), built.commit === null ? ", commit not recorded" : ` from commit ${built.commit.slice(0, 7)}`] })) }), (0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: "problems.html", id: "problems", children: built === null ? "Problems" : `Problems (${built.problems})` }) }), (0,jsxRuntime/* jsx */.Y)("li", { children: "Schema 1" }), (0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: "dashboard.json", children: "dashboard.json" }) }), (0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: "exports/packages.csv", children: "packages.csv" }) }), (0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: "exports/not-pending.csv", children: "not-pending.csv" }) })] }), (0,jsxRuntime/* jsx */.Y)("ul", { id: "switches" })] }) }));
}

;// CONCATENATED MODULE: ./build/src/site/parts/page-context.js
function createContext(site, at) {
    const server = URL.canParse(site.server_url) ? new URL(site.server_url).host : "";
    return { site, hosts: { server, others: site.link_hosts }, ...at, base: site.url || (at.base ?? "") };
}
function repositoryUrl({ site }) {
    if (site.repository === "" || !/^https?:\/\//.test(site.server_url))
        return null;
    return `${site.server_url}/${site.repository.split("/").map(encodeURIComponent).join("/")}`;
}
function sourceUrl(context, file, line = null) {
    const repository = repositoryUrl(context);
    if (repository === null || context.commit === null)
        return null;
    const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
    return `${repository}/blob/${encodeURIComponent(context.commit)}/${path}${line === null ? "" : `#L${line}`}`;
}

;// CONCATENATED MODULE: ./build/src/site/parts/text.js


function text_Text({ of }) {
    return (0,jsxRuntime/* jsx */.Y)("bdi", { children: (0,clean/* visibleText */.Q6)(of) });
}
function NotRecorded() {
    return (0,jsxRuntime/* jsx */.Y)("span", { class: "muted", children: "not recorded" });
}

;// CONCATENATED MODULE: ./build/src/site/parts/crumbs.js



function Crumbs({ trail, here }) {
    return ((0,jsxRuntime/* jsx */.Y)("nav", { "aria-label": "Breadcrumb", children: (0,jsxRuntime/* jsxs */.FD)("ol", { class: "crumbs", children: [trail.map(([label, href]) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: href, children: label }) }, href))), (0,jsxRuntime/* jsx */.Y)("li", { "aria-current": "page", children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: here }) })] }) }));
}
const NO_LISTS = (/* unused pure expression or super */ null && (["index", "failure", "cluster", "run", "package", "blocker", "ecosystem"]));
function labelOf(page) {
    if (page === "curated")
        return "Overrides";
    return page.charAt(0).toUpperCase() + page.slice(1).replace("_", " ");
}
function Trail(props) {
    const { list: [label, page], back, here, } = props;
    const left = parseBack(back);
    const way = left === null || NO_LISTS.includes(left.page) ? null : left;
    return (_jsx(Crumbs, { trail: [
            ["Overview", pageLink("index")],
            way === null ? [label, pageLink(page)] : [way.page === page ? label : labelOf(way.page), addressLink(way)],
        ], here: here }));
}

;// CONCATENATED MODULE: ./build/src/site/pages/detail-pages.js




const DETAILS = [
    { page: "failure", script: "failure", title: "Failure", section: "failures", list: ["Failures", "failures"] },
    { page: "cluster", script: "group", title: "Cluster", section: "failures", list: ["Clusters", "clusters"] },
    { page: "run", script: "run", title: "Run", section: "runs", list: ["Runs", "runs"] },
    { page: "package", script: "package", title: "Package", section: "packages", list: ["Packages", "packages"] },
    { page: "blocker", script: "group", title: "Blocker", section: "packages", list: ["Blocked", "blocked"] },
    {
        page: "ecosystem",
        script: "ecosystem",
        title: "Ecosystem",
        section: "packages",
        list: ["Ecosystems", "ecosystems"],
    },
];
function detailPages() {
    return DETAILS.map(({ page, script, title, section, list: [label, list] }) => ({
        page,
        section,
        script,
        title,
        description: `One ${title.toLowerCase()} of the pipeline.`,
        children: ((0,jsxRuntime/* jsxs */.FD)("div", { id: "app", children: [(0,jsxRuntime/* jsx */.Y)(Crumbs, { trail: [
                        ["Overview", page_link_pageLink("index")],
                        [label, page_link_pageLink(list)],
                    ], here: title }), (0,jsxRuntime/* jsx */.Y)("h1", { children: title }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "noscript", children: [`This page needs JavaScript to show the ${title.toLowerCase()} that its address names. Without it, the list `, (0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink(list), children: label }), " shows the first of them, and ", (0,jsxRuntime/* jsx */.Y)("a", { href: shard_paths/* FILES_PATH */.Qq, children: shard_paths/* FILES_PATH */.Qq }), " names the files that hold all."] })] })),
    }));
}

;// CONCATENATED MODULE: ./build/src/site/pages/not-found.js



function renderNotFound({ title, url }) {
    const name = (0,clean/* visibleText */.Q6)(title);
    const document = ((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", children: [(0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charset: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { "http-equiv": "Content-Security-Policy", content: "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'" }), (0,jsxRuntime/* jsx */.Y)("link", { rel: "icon", href: "data:," }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "referrer", content: "no-referrer" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("title", { children: `Not found, ${name}` })] }), (0,jsxRuntime/* jsx */.Y)("body", { children: (0,jsxRuntime/* jsxs */.FD)("main", { children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: "Not found" }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["There is no such page in the dashboard of ", url === "" ? (0,jsxRuntime/* jsx */.Y)("bdi", { children: name }) : (0,jsxRuntime/* jsx */.Y)("a", { href: `${url}index.html`, children: name }), "."] })] }) })] }));
    return { path: "404.html", content: `<!doctype html>\n${(0,dist/* renderToString */.F0)(document)}\n` };
}

;// CONCATENATED MODULE: ./build/src/site/charts/draw-sparkline.js

const SPARKLINE = { width: 120, height: 24 };
function drawSparkline(days) {
    const known = days.filter((value) => value !== null);
    if (known.length === 0)
        return { path: "", least: null, greatest: null, last: null };
    const greatest = known.reduce((a, b) => Math.max(a, b));
    const least = known.reduce((a, b) => Math.min(a, b));
    const step = (SPARKLINE.width - 2) / Math.max(1, days.length - 1);
    const xOf = (index) => 1 + Math.round(index * step);
    const yOf = (value) => SPARKLINE.height - 1 - Math.round(greatest === 0 ? 0 : (value * (SPARKLINE.height - 2)) / greatest);
    let path = "";
    let from = { x: 0, y: 0 };
    days.forEach((value, index) => {
        if (value === null)
            return;
        const isJoined = index > 0 && days[index - 1] !== null;
        const isInLine = isJoined && days[index + 1] === value && days[index - 1] === value;
        if (isInLine)
            return;
        const to = { x: xOf(index), y: yOf(value) };
        path += isJoined ? `l${to.x - from.x}${signed(to.y - from.y)}` : `M${to.x} ${to.y}`;
        from = to;
        if (!isJoined && (days[index + 1] ?? null) === null)
            path += "h1";
    });
    return { path, least, greatest, last: days.at(-1) ?? null };
}
function signed(step) {
    return step < 0 ? String(step) : ` ${step}`;
}
function describeSparkline(what, days) {
    const { least, greatest, last } = drawSparkline(days);
    const range = least === null ? "not recorded" : `${least} to ${greatest}, last ${last ?? "not recorded"}`;
    return `${what}, ${(0,text_count/* count */.U9)(days.length, "day")}: ${range}`;
}

;// CONCATENATED MODULE: ./build/src/site/charts/draw-stacked-bar.js
const STACKED_BAR = { height: 8, gap: 1, leastSegment: 2 };
function drawStackedBar(parts, width) {
    const shown = parts.filter(({ count }) => count > 0);
    const room = width - STACKED_BAR.gap * (shown.length - 1);
    const widths = share(shown.map(({ count }) => count), room);
    let x = 0;
    return shown.map(({ key }, index) => {
        const segment = { key, x, width: widths[index] };
        x += segment.width + STACKED_BAR.gap;
        return segment;
    });
}
function share(counts, room) {
    const least = STACKED_BAR.leastSegment;
    const small = new Set();
    let rest = room;
    let total = counts.reduce((sum, count) => sum + count, 0);
    for (let found = true; found;) {
        const index = counts.findIndex((count, at) => !small.has(at) && (count * rest) / total < least);
        found = index >= 0;
        if (!found)
            break;
        small.add(index);
        rest -= least;
        total -= counts[index];
    }
    const exact = counts.map((count, at) => (small.has(at) ? least : (count * rest) / total));
    const widths = exact.map(Math.floor);
    const missing = room - widths.reduce((sum, value) => sum + value, 0);
    const byRemainder = exact
        .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
        .filter(({ at }) => !small.has(at))
        .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
    for (const { at } of byRemainder.slice(0, Math.max(0, missing)))
        widths[at] = widths[at] + 1;
    return widths;
}

// EXTERNAL MODULE: ./build/src/pipeline/categories.js
var categories = __webpack_require__(8642);
;// CONCATENATED MODULE: ./build/src/site/parts/chip.js




const TONES = new Map(Object.entries({
    ok: "success merged closed fixed valid passed",
    fail: `failed open new broken invalid ${categories/* CATEGORIES */.R6.join(" ")}`,
    warn: "blocked half-open still nothing",
    info: "pending empty waiting",
    manual: "requires_manual paused disabled",
}).flatMap(([tone, words]) => words.split(" ").map((word) => [word, tone])));
const LONGEST_ON_A_LINE = 14;
function toneOf(word) {
    return TONES.get(word) ?? "off";
}
function Chip({ word, tone = toneOf(word), label = word }) {
    const isShort = TONES.has(label) || (TONES.has(word) && (0,clean/* visibleText */.Q6)(label).length <= LONGEST_ON_A_LINE);
    return ((0,jsxRuntime/* jsx */.Y)("span", { class: `chip ${tone}${isShort ? " nw" : ""}`, children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: label }) }));
}

;// CONCATENATED MODULE: ./build/src/site/parts/charts.js





const BAR_WIDTH = 600;
function Spark({ what, days }) {
    const { path, last } = drawSparkline(days);
    const { width, height } = SPARKLINE;
    return ((0,jsxRuntime/* jsxs */.FD)("span", { class: "spark", children: [(0,jsxRuntime/* jsx */.Y)("svg", { role: "img", "aria-label": describeSparkline(what, days), viewBox: `0 0 ${width} ${height}`, children: (0,jsxRuntime/* jsx */.Y)("path", { d: path }) }), last === null ? "not recorded" : (0,text_count/* formatCount */.B4)(last)] }));
}
function StackedBar({ counts, label }) {
    const parts = Object.entries(counts).map(([key, count]) => ({ key, count }));
    return ((0,jsxRuntime/* jsx */.Y)("svg", { role: "img", "aria-label": label, viewBox: `0 0 ${BAR_WIDTH} ${STACKED_BAR.height}`, preserveAspectRatio: "none", children: drawStackedBar(parts, BAR_WIDTH).map(({ key, x, width }) => ((0,jsxRuntime/* jsx */.Y)("rect", { class: `ink-${toneOf(key)}`, x: x, width: width, height: STACKED_BAR.height }, key))) }));
}

;// CONCATENATED MODULE: ./build/src/site/parts/icon.js

const icon_PATHS = {
    tick: "M6.3 12.3 2.3 8.3 3.7 6.9l2.6 2.6 6-6 1.4 1.4z",
    cross: "M4.4 3 8 6.6 11.6 3 13 4.4 9.4 8l3.6 3.6-1.4 1.4L8 9.4 4.4 13 3 11.6 6.6 8 3 4.4z",
    bar: "M3 7h10v2H3z",
    ring: "M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3m0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
    hand: "M5 8V4.5a1 1 0 0 1 2 0V7h.6V3.2a1 1 0 0 1 2 0V7h.6V4.4a1 1 0 0 1 2 0V10c0 2.5-1.6 4-3.9 4-1.8 0-2.9-.7-3.8-2.3L2.7 9a1 1 0 0 1 1.7-1z",
    slash: "M11.6 3 13 4.4 4.4 13 3 11.6z",
    clock: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 1.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6M7.2 5h1.6v2.7l2 1.2-.8 1.3-2.8-1.7z",
    pause: "M4.5 3H7v10H4.5zM9 3h2.5v10H9z",
};
function Icon({ name }) {
    return ((0,jsxRuntime/* jsx */.Y)("svg", { viewBox: "0 0 16 16", "aria-hidden": "true", children: (0,jsxRuntime/* jsx */.Y)("path", { d: icon_PATHS[name] }) }));
}

;// CONCATENATED MODULE: ./build/src/site/parts/links.js





function Outside({ url, label, context }) {
    const href = safeLink(url, context.hosts);
    if (href === null)
        return _jsx(Text, { of: url });
    return (_jsx("a", { href: href, rel: "noopener noreferrer", children: _jsx(Text, { of: label ?? url }) }));
}
function WorkflowRun({ url, context }) {
    const run = /\/actions\/runs\/(\d+)/.exec(url)?.[1];
    return _jsx(Outside, { url: url, label: run === undefined ? url : `workflow run ${run}`, context: context });
}
function PackageLink({ name }) {
    return ((0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink("package", { id: name }), children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: name }) }));
}
function PackageLinks({ names, most = 20, total = names.length, all }) {
    const rest = total - Math.min(most, names.length);
    const more = `${(0,text_count/* formatCount */.B4)(rest)}\u00a0more`;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [names.slice(0, most).map((name, place) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [place === 0 ? "" : ", ", (0,jsxRuntime/* jsx */.Y)(PackageLink, { name: name })] }, name))), rest > 0 ? " and " : "", rest > 0 ? all === undefined ? more : (0,jsxRuntime/* jsx */.Y)("a", { href: all, children: more }) : null] }));
}
function Head({ title, children }) {
    return (_jsxs("div", { class: "head", children: [_jsx("h1", { children: title }), children === undefined ? null : _jsx("div", { class: "acts", children: children })] }));
}

;// CONCATENATED MODULE: ./build/src/site/parts/panel.js


function Panel({ title, href, count, width, isFlush, aside, id, children }) {
    const heading = ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [title, count === undefined ? null : (0,jsxRuntime/* jsx */.Y)("span", { class: "n", children: (0,text_count/* formatCount */.B4)(count) })] }));
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: ["panel", width === undefined ? "" : `w${width}`, isFlush ? "flush" : ""].join(" ").trim(), id: id, children: [(0,jsxRuntime/* jsxs */.FD)("header", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: href === undefined ? heading : (0,jsxRuntime/* jsx */.Y)("a", { href: href, children: heading }) }), aside] }), children] }));
}

// EXTERNAL MODULE: ./build/src/text/phrase.js
var phrase = __webpack_require__(9788);
;// CONCATENATED MODULE: ./build/src/site/format-time.js
const LENGTHS = { d: 10, m: 16, s: 19 };
function formatTime(time, precision = "m") {
    return time.slice(0, LENGTHS[precision]).replace("T", " ");
}
function formatLocalTime(time, precision, offsetMinutes) {
    const ms = Date.parse(time);
    return Number.isNaN(ms) ? time : formatTime(new Date(ms + offsetMinutes * 60_000).toISOString(), precision);
}
function formatOffset(minutes) {
    const size = Math.abs(minutes);
    const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0"));
    return `${minutes < 0 ? "\u2212" : "+"}${digits.join(":")}`;
}

;// CONCATENATED MODULE: ./build/src/site/parts/time.js




const time_FRACTION = /\.\d+/;
function Time({ at, precision = "m", bare = false }) {
    if (at === null)
        return (0,jsxRuntime/* jsx */.Y)(NotRecorded, {});
    return ((0,jsxRuntime/* jsx */.Y)("time", { datetime: at.replace(time_FRACTION, ""), "data-p": precision === "m" ? undefined : precision, "data-bare": bare ? "1" : undefined, children: `${formatTime(at, precision)}${bare ? "" : " UTC"}` }));
}
function Age({ at }) {
    return at === null ? null : (0,jsxRuntime/* jsx */.Y)("span", { class: "age", "data-age": at });
}
function StateTime() {
    return (0,jsxRuntime/* jsx */.Y)("span", { class: "muted", "data-state-time": "" });
}
function Phrase({ of, bare = false }) {
    if (of.every((part) => typeof part === "string"))
        return (0,phrase/* printPhrase */.L3)(of);
    return of.map((part, place) => (typeof part === "string" ? part : (0,jsxRuntime/* jsx */.Y)(Time, { at: part.time, bare: bare }, place)));
}

;// CONCATENATED MODULE: ./build/src/site/parts/verdict.js









const LOOKS = {
    Unknown: { tone: "warn", icon: "bar" },
    Paused: { tone: "manual", icon: "pause" },
    "No runs yet": { tone: "info", icon: "ring" },
    Stalled: { tone: "fail", icon: "clock" },
    Failing: { tone: "fail", icon: "cross" },
    Running: { tone: "ok", icon: "tick" },
};
function Verdict({ summary, health, context }) {
    const { word, sentence, clock } = health;
    const { tone, icon } = LOOKS[word];
    const { nowMs } = context;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "panel verdict", "aria-label": "Pipeline health", children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: `icon ${tone}`, children: (0,jsxRuntime/* jsx */.Y)(Icon, { name: icon }) }), (0,jsxRuntime/* jsx */.Y)("span", { children: (0,jsxRuntime/* jsx */.Y)(Headline, { health: health }) })] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [word === "Running" && nowMs !== null ? null : (0,jsxRuntime/* jsx */.Y)(Phrase, { of: sentence }), clock === null ? null : (0,jsxRuntime/* jsx */.Y)(Phrase, { of: [" ", ...clock] }), nowMs === null ? null : ((0,jsxRuntime/* jsxs */.FD)("span", { class: "muted", children: [word === "Running" ? "" : " ", "Data of ", (0,jsxRuntime/* jsx */.Y)(Time, { at: summary.health.generated_at }), (0,jsxRuntime/* jsx */.Y)(Age, { at: summary.health.generated_at })] }))] }), health.mayBeSite ? (0,jsxRuntime/* jsx */.Y)(Workflows, { context: context }) : null, (0,jsxRuntime/* jsx */.Y)(VerdictFacts, { summary: summary, health: health })] }));
}
function Headline({ health: { word, news, isDrought } }) {
    if (word === "Failing")
        return "Running, but failing";
    if (word !== "Running" || news === null)
        return word;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: ["Running, ", (0,jsxRuntime/* jsx */.Y)("span", { class: isDrought ? "ink-warn" : undefined, children: (0,jsxRuntime/* jsx */.Y)(Phrase, { of: withoutSince(news) }) })] }));
}
function withoutSince(news) {
    const [first] = news;
    return typeof first === "string" && news.length > 1 ? [first.replace(/ \(since $/, "")] : news;
}
function VerdictFacts({ summary: { health: facts }, health }) {
    const { last_run: lastRun, last_merge: lastMerge } = facts;
    const { breakersOpen, breakers, nextDue, isDrought } = health;
    return ((0,jsxRuntime/* jsxs */.FD)("dl", { class: "facts", children: [(0,jsxRuntime/* jsx */.Y)(RunFact, { label: "Last run", run: lastRun, none: "none recorded", children: lastRun === null || lastRun.total === 0
                    ? "took no packages"
                    : `${lastRun.succeeded} of ${lastRun.total} succeeded` }), (0,jsxRuntime/* jsx */.Y)(RunFact, { label: "Last merge", run: lastMerge, none: "none recorded", children: lastMerge === null ? "" : (0,text_count/* countLarge */.Dc)(lastMerge.recipes_merged, "recipe") }), (0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: "Runs since merge" }), (0,jsxRuntime/* jsxs */.FD)("dd", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink("runs", { since: "success" }), children: (0,text_count/* formatCount */.B4)(facts.runs_since_merge) }), isDrought ? (0,jsxRuntime/* jsx */.Y)(Chip, { word: "drought", tone: "warn" }) : null] })] }), (0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: "Next run due by" }), (0,jsxRuntime/* jsx */.Y)("dd", { children: nextDue === null ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,jsxRuntime/* jsx */.Y)(Phrase, { of: nextDue }) })] }), (0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: "Breakers open" }), (0,jsxRuntime/* jsx */.Y)("dd", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: "#breakers", children: `${breakersOpen} of ${breakers.length}` }) })] })] }));
}
function RunFact({ label, run, none, children }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: label }), run === null ? ((0,jsxRuntime/* jsx */.Y)("dd", { class: "muted", children: none })) : ((0,jsxRuntime/* jsxs */.FD)("dd", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink("run", { id: run.id }), children: (0,jsxRuntime/* jsx */.Y)(Time, { at: run.timestamp }) }), (0,jsxRuntime/* jsxs */.FD)("span", { class: "more", children: [children, (0,jsxRuntime/* jsx */.Y)(Age, { at: run.timestamp })] })] }))] }));
}
function Workflows({ context }) {
    const repository = repositoryUrl(context);
    if (repository === null)
        return null;
    const { dashboard_workflow: workflow } = context.site;
    return ((0,jsxRuntime/* jsxs */.FD)("p", { class: "links small", children: [(0,jsxRuntime/* jsx */.Y)("a", { href: `${repository}/actions`, rel: "noopener noreferrer", children: "Runs of all workflows" }), workflow === "" ? null : ((0,jsxRuntime/* jsx */.Y)("a", { href: `${repository}/actions/workflows/${encodeURIComponent(workflow)}`, rel: "noopener noreferrer", children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: `Runs of ${workflow}` }) }))] }));
}
function withoutTime(why, since) {
    const [words, last] = why;
    const [from] = since ?? [];
    const isSame = typeof last === "object" && typeof from === "object" && last.time === from.time;
    return isSame && typeof words === "string" ? [words.replace(/, last $/, "")] : why;
}
function joinWhoAndWhy(who, why) {
    return (0,phrase/* printPhrase */.L3)(who) === (0,phrase/* printPhrase */.L3)(why) ? who : [...who, ", ", ...why];
}
function BreakerTable({ health }) {
    return ((0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("caption", { class: "vh", children: "Breakers by ecosystem" }), (0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Ecosystem" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Breaker" }), (0,jsxRuntime/* jsxs */.FD)("th", { scope: "col", class: "r3", children: ["Since ", (0,jsxRuntime/* jsx */.Y)("span", { "data-zone": "", children: "UTC" })] }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "r2", children: "Who and why" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "r2", children: "Next probe" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "num", children: "Pending" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: health.breakers.map((row) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "row", href: page_link_pageLink("ecosystem", { id: row.ecosystem }), children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.ecosystem }) }), row.why === null ? null : ((0,jsxRuntime/* jsxs */.FD)("div", { class: "sub", children: [(0,jsxRuntime/* jsx */.Y)("span", { children: (0,jsxRuntime/* jsx */.Y)(Phrase, { of: row.why }) }), row.nextProbe === null ? null : ((0,jsxRuntime/* jsxs */.FD)("span", { children: [typeof row.nextProbe[0] === "object" ? "next probe " : "", (0,jsxRuntime/* jsx */.Y)(Phrase, { of: row.nextProbe })] }))] }))] }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(Chip, { word: row.state }) }), (0,jsxRuntime/* jsx */.Y)("td", { class: "r3", children: row.since === null ? null : ((0,jsxRuntime/* jsx */.Y)("span", { class: "muted", children: (0,jsxRuntime/* jsx */.Y)(Phrase, { of: row.since, bare: true }) })) }), (0,jsxRuntime/* jsx */.Y)("td", { class: "r2", children: row.who === null || row.why === null ? null : ((0,jsxRuntime/* jsx */.Y)("span", { class: "muted", children: (0,jsxRuntime/* jsx */.Y)(Phrase, { of: joinWhoAndWhy(row.who, withoutTime(row.why, row.since)) }) })) }), (0,jsxRuntime/* jsx */.Y)("td", { class: "r2", children: row.nextProbe === null ? null : ((0,jsxRuntime/* jsx */.Y)("span", { class: "muted probe", children: (0,jsxRuntime/* jsx */.Y)(Phrase, { of: row.nextProbe }) })) }), (0,jsxRuntime/* jsx */.Y)("td", { class: "num", children: (0,text_count/* formatCount */.B4)(row.pending) })] }, row.ecosystem))) })] }));
}

;// CONCATENATED MODULE: ./build/src/site/lists/query.js
const SIZES = [50, 25];
const DAY = /^\d{4}-\d\d-\d\d$/;
function defaultQuery(list) {
    return { q: "", sort: list.sort, page: 1, size: 50, picks: new Map(), others: [], ignored: [] };
}
function parseQuery(search, list) {
    const query = { ...defaultQuery(list), others: [], ignored: [] };
    const picks = new Map();
    for (const [name, value] of new URLSearchParams(search)) {
        if (name === "q")
            query.q = value;
        else if (name === "sort" && isSortable(value, list))
            query.sort = value;
        else if (name === "page" && /^[1-9]\d{0,6}$/.test(value))
            query.page = Number(value);
        else if (name === "size" && SIZES.includes(Number(value)))
            query.size = Number(value);
        else if (list.facets.some((facet) => facet.name === name)) {
            const values = picks.get(name) ?? [];
            if (value !== "" && !values.includes(value))
                picks.set(name, [...values, value]);
        }
        else if (!["sort", "page", "size"].includes(name))
            query.others.push([name, value]);
        else if (value !== "")
            query.ignored.push([name, value]);
    }
    return { ...query, picks };
}
function queryParams(query, list) {
    const others = new Map();
    for (const [name, value] of query.others)
        others.set(name, [...(others.get(name) ?? []), value]);
    return {
        q: query.q,
        ...Object.fromEntries(query.picks),
        sort: query.sort === list.sort ? "" : query.sort,
        size: query.size === 50 ? "" : String(query.size),
        page: query.page === 1 ? "" : String(query.page),
        ...Object.fromEntries(others),
    };
}
function dropUnknown(query, list, options) {
    const notes = query.ignored.map(([name, value]) => `Unknown value for ${name}: "${value}"; showing the default.`);
    const picks = new Map();
    for (const [name, values] of query.picks) {
        const facet = list.facets.find((one) => one.name === name);
        const known = values.filter((value) => isKnown(facet, value, options));
        const instead = known.length > 0 ? "ignored" : "showing all";
        for (const value of values) {
            if (!known.includes(value))
                notes.push(`Unknown value for ${name}: "${value}"; ${instead}.`);
        }
        if (known.length > 0)
            picks.set(name, known);
    }
    return { query: { ...query, picks }, notes };
}
function isKnown({ kind, name, values, words }, value, options) {
    if (kind === "date")
        return isDay(value);
    if (values !== undefined)
        return values.includes(value);
    if (words?.includes(value))
        return true;
    return kind === "link" || (options.get(name) ?? []).some(([known]) => known === value);
}
function isDay(value) {
    const ms = DAY.test(value) ? Date.parse(value) : Number.NaN;
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}
function isSortable(sort, list) {
    if (sort === list.sort)
        return true;
    const key = sort.replace(/^-/, "");
    return list.columns.some((column) => column.key === key && column.sort !== undefined);
}

;// CONCATENATED MODULE: ./build/src/site/lists/list-spec.js
const list_spec_NOTHING = "not-recorded";

;// CONCATENATED MODULE: ./build/src/site/parts/filters.js




function Filters({ list, query, options, found, isOpen = false }) {
    const shown = list.facets.filter(({ kind }) => kind !== "link");
    const active = [...query.picks].flatMap(([name, values]) => values.map((value) => ({ name, value })));
    if (shown.length === 0 && list.search === undefined && active.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: isOpen ? "filters open" : "filters", children: [(0,jsxRuntime/* jsx */.Y)("button", { type: "button", class: "fold", id: "fold", "data-fold": "", "aria-expanded": isOpen, children: active.length === 0 ? "Filters" : `Filters (${active.length})` }), (0,jsxRuntime/* jsxs */.FD)("form", { children: [list.search === undefined ? null : ((0,jsxRuntime/* jsxs */.FD)("label", { children: ["Name contains", (0,jsxRuntime/* jsx */.Y)("input", { type: "search", name: "q", id: "f-q", value: query.q, autocomplete: "off", spellcheck: false })] })), shown.map((facet) => ((0,jsxRuntime/* jsx */.Y)(Control, { facet: facet, picked: query.picks.get(facet.name) ?? [], options: options }, facet.name)))] }), active.length === 0 && query.q === "" ? null : ((0,jsxRuntime/* jsxs */.FD)("ul", { class: "picked", children: [active
                        .filter(({ name }) => list.facets.find((facet) => facet.name === name)?.kind !== "date")
                        .map(({ name, value }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsxs */.FD)("button", { type: "button", "data-drop": name, "data-value": value, children: [(0,jsxRuntime/* jsx */.Y)(text_Text, { of: `${filters_labelOf(list, name)}: ${wordOf(value)}` }), (0,jsxRuntime/* jsx */.Y)("span", { "aria-hidden": "true", children: "\u00d7" }), (0,jsxRuntime/* jsx */.Y)("span", { class: "vh", children: ", remove" })] }) }, `${name}=${value}`))), found.rows.length === 0 ? null : ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("button", { type: "button", class: "plain", id: "clear", "data-clear": "", children: "Clear filters" }) }))] }))] }));
}
function Control(props) {
    const { facet, picked, options } = props;
    if (facet.kind === "date") {
        return ((0,jsxRuntime/* jsxs */.FD)("label", { children: [facet.label, (0,jsxRuntime/* jsx */.Y)("input", { type: "date", name: facet.name, id: `f-${facet.name}`, value: picked[0] ?? "" })] }));
    }
    const known = options.get(facet.name) ?? (facet.values ?? []).map((value) => [value, null]);
    const values = known.filter(([value]) => !picked.includes(value)).slice(0, 50);
    return ((0,jsxRuntime/* jsxs */.FD)("label", { children: [facet.label, (0,jsxRuntime/* jsxs */.FD)("select", { name: facet.name, id: `f-${facet.name}`, children: [(0,jsxRuntime/* jsx */.Y)("option", { value: "", children: picked.length === 0 ? "any" : picked.length === 1 ? "1 chosen" : `${picked.length} chosen` }), values.map(([value, count]) => ((0,jsxRuntime/* jsx */.Y)("option", { value: value, children: count === null ? wordOf(value) : `${wordOf(value)} (${(0,text_count/* formatCount */.B4)(count)})` }, value)))] })] }));
}
function filters_labelOf(list, name) {
    return list.facets.find((facet) => facet.name === name)?.label ?? name;
}
function wordOf(value) {
    return value === list_spec_NOTHING ? "not recorded" : value;
}

;// CONCATENATED MODULE: ./build/src/site/parts/pages.js




function Pages({ list, query, total }) {
    const last = Math.max(1, Math.ceil(total / query.size));
    const current = Math.min(query.page, last);
    if (last === 1)
        return null;
    const to = (page) => page_link_pageLink(list.page, queryParams({ ...query, page }, list));
    return ((0,jsxRuntime/* jsx */.Y)("nav", { class: "pages", "aria-label": "Pages", children: (0,jsxRuntime/* jsxs */.FD)("ul", { children: [current === 1 ? null : ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: to(current - 1), "data-page": current - 1, rel: "prev", "aria-label": "Previous page", children: "\u2039" }) })), listPages(current, last).map((page) => ((0,jsxRuntime/* jsx */.Y)("li", { children: page < 0 ? ((0,jsxRuntime/* jsx */.Y)("span", { "aria-hidden": "true", children: "\u2026" })) : ((0,jsxRuntime/* jsx */.Y)("a", { href: to(page), "data-page": page, "aria-label": `Page ${page}`, "aria-current": page === current ? "page" : undefined, children: (0,text_count/* formatCount */.B4)(page) })) }, page))), current === last ? null : ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: to(current + 1), "data-page": current + 1, rel: "next", "aria-label": "Next page", children: "\u203a" }) }))] }) }));
}
function listPages(current, last) {
    const shown = [1, 2, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
    const pages = [...new Set(shown)].sort((a, b) => a - b);
    return pages.flatMap((page, place) => {
        const gap = page - (pages[place - 1] ?? 0);
        return gap > 1 ? [-page, page] : [page];
    });
}

;// CONCATENATED MODULE: ./build/src/site/parts/list-view.js









function ListView(props) {
    const { list, query, found, notes = [] } = props;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(Filters, { ...props }), notes.map((note) => ((0,jsxRuntime/* jsx */.Y)("p", { class: "small", children: note }, note))), found.above, (0,jsxRuntime/* jsxs */.FD)("section", { class: "panel flush list", children: [(0,jsxRuntime/* jsxs */.FD)("div", { class: "bar", children: [(0,jsxRuntime/* jsxs */.FD)("p", { role: "status", children: [describeCount(list, query, found), found.note] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "paging", children: [(0,jsxRuntime/* jsx */.Y)(Pages, { list: list, query: query, total: found.total }), (0,jsxRuntime/* jsx */.Y)(Size, { size: query.size, total: found.total })] })] }), found.rows.length === 0 ? (0,jsxRuntime/* jsx */.Y)(Empty, { ...props }) : (0,jsxRuntime/* jsx */.Y)(Table, { ...props })] })] }));
}
function Size({ size, total }) {
    if (total <= Math.min(...SIZES))
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("label", { class: "size", children: [(0,jsxRuntime/* jsx */.Y)("select", { name: "size", id: "f-size", children: SIZES.map((one) => ((0,jsxRuntime/* jsx */.Y)("option", { value: String(one), selected: one === size, children: one }, one))) }), " a page"] }));
}
function describeCount(list, query, { total, of, isPartial }) {
    const isAll = total === of && !isPartial;
    const count = isAll
        ? (0,text_count/* countLarge */.Dc)(of, list.noun, list.plural)
        : `${isPartial ? "At least " : ""}${(0,text_count/* formatCount */.B4)(total)} of ${(0,text_count/* countLarge */.Dc)(of, list.noun, list.plural)}`;
    return query.sort === list.sort && total > 0 ? `${count}, ${list.order}` : count;
}
function Table({ list, query, found, context }) {
    const params = queryParams(query, list);
    const pairs = Object.entries(params).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).filter((one) => one !== "").map((one) => [name, one]));
    const back = pairs.length === 0 && OWN_LISTS.includes(list.page) ? "" : backValue({ page: list.page, params: pairs });
    return (0,jsxRuntime/* jsx */.Y)(Rows, { list: list, rows: found.rows, context: { ...context, back }, sort: query.sort });
}
function Rows({ list, rows, context, sort, caption = list.title }) {
    return ((0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("caption", { class: "vh", tabindex: -1, children: caption }), (0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsx */.Y)("tr", { children: list.columns.map((column) => ((0,jsxRuntime/* jsx */.Y)(Heading, { column: column, sort: sort }, column.key))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: rows.map((row, place) => ((0,jsxRuntime/* jsx */.Y)(Row, { list: list, row: row, context: context }, place))) })] }));
}
function Heading({ column, sort }) {
    const { key, label, isTime } = column;
    const isSorted = sort !== null && sort.replace(/^-/, "") === key;
    const words = isTime ? ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [`${label} `, (0,jsxRuntime/* jsx */.Y)("span", { "data-zone": "", children: "UTC" })] })) : (label);
    return ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: classOf(column), "aria-sort": isSorted ? (sort.startsWith("-") ? "descending" : "ascending") : undefined, children: sort !== null && column.sort !== undefined ? ((0,jsxRuntime/* jsx */.Y)("button", { type: "button", id: `sort-${key}`, "data-sort": key, children: words })) : (words) }));
}
function Row({ list, row, context }) {
    const href = list.href(row, context);
    const label = list.label(row);
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", class: list.columns[0]?.style, children: [href === null ? ((0,jsxRuntime/* jsx */.Y)(text_Text, { of: label })) : ((0,jsxRuntime/* jsx */.Y)("a", { class: "row", href: href, dir: "auto", children: (0,clean/* visibleText */.Q6)(label) })), (0,jsxRuntime/* jsx */.Y)("div", { class: "sub", children: list.sub(row, context) })] }), list.columns.slice(1).map((column) => ((0,jsxRuntime/* jsx */.Y)("td", { class: classOf(column), children: column.cell(row, context) }, column.key)))] }));
}
function classOf({ rank, style }) {
    const names = [rank > 1 ? `r${rank}` : "", style ?? ""].filter((name) => name !== "");
    return names.length > 0 ? names.join(" ") : undefined;
}
const OWN_LISTS = ["failures", "clusters", "runs", "packages", "ecosystems"];
function Empty({ list, query, found }) {
    const words = [...query.picks].flatMap(([name, values]) => {
        const facet = list.facets.find((one) => one.name === name);
        return facet?.kind === "date" ? [] : [`${filters_labelOf(list, name).toLowerCase()} ${values.map(wordOf).join(" or ")}`];
    });
    if (query.q !== "")
        words.push(`name containing "${query.q}"`);
    const filters = [words.join(", "), describeDays(query)].filter((part) => part !== "").join(" ");
    if (filters === "" && list.unread !== undefined) {
        return ((0,jsxRuntime/* jsxs */.FD)("p", { children: [`${list.unread} `, (0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink("problems"), children: "Problems" })] }));
    }
    if (filters === "") {
        return ((0,jsxRuntime/* jsxs */.FD)("p", { children: [`${list.empty} `, (0,jsxRuntime/* jsx */.Y)(StateTime, {})] }));
    }
    return ((0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)(text_Text, { of: `No ${list.noun} matches ${filters}.` }), " ", (0,jsxRuntime/* jsx */.Y)("button", { type: "button", class: "plain", "data-clear": "", children: `Clear filters (${(0,text_count/* formatCount */.B4)(found.of)})` })] }));
}
function describeDays({ picks }) {
    const [from, to] = [picks.get("from")?.[0], picks.get("to")?.[0]];
    if (from !== undefined && from === to)
        return `on ${from}`;
    return [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ");
}

;// CONCATENATED MODULE: ./build/src/site/parts/message.js




const SHORT = 60;
const LONGEST_LINE = 160;
function Message({ of, cut = false, exitCode = null }) {
    if (of === null || of.trim() === "") {
        return exitCode === null ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,jsxRuntime/* jsx */.Y)("span", { class: "muted", children: `exit code ${exitCode}` });
    }
    const text = (0,clean/* visibleText */.Q6)(of).trim();
    if (text.length <= SHORT && !text.includes("\n"))
        return (0,jsxRuntime/* jsx */.Y)("bdi", { children: text });
    const line = (0,salient_line/* salientLine */.H)(text).trim();
    return ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: (0,jsxRuntime/* jsx */.Y)("bdi", { children: line.slice(0, LONGEST_LINE) }) }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,jsxRuntime/* jsx */.Y)("bdi", { children: cut ? `${text}\n[cut; the whole message is on the page of the failure]` : text }) })] }));
}

;// CONCATENATED MODULE: ./build/src/site/lists/day-facets.js
function dayFacets(timeOf) {
    const dayOf = (row) => timeOf(row)?.slice(0, 10) ?? "";
    return [
        { name: "from", label: "From", kind: "date", passes: (row, [day]) => dayOf(row) >= (day ?? "") },
        {
            name: "to",
            label: "To",
            kind: "date",
            passes: (row, [day]) => dayOf(row) !== "" && dayOf(row) <= (day ?? ""),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/site/pages/failures.js








const failuresList = {
    page: "failures",
    title: "Failures",
    noun: "failure",
    order: "newest first",
    sort: "-time",
    search: (row) => row.package,
    href: (row, { back }) => page_link_pageLink("failure", { id: row.id, back }),
    label: (row) => row.package,
    sub: (row) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.category }), row.platform === null ? null : (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.platform }), (0,jsxRuntime/* jsx */.Y)(Time, { at: row.timestamp })] })),
    empty: "No failure is recorded.",
    columns: [
        { key: "package", label: "Package", rank: 1, cell: (row) => row.package },
        { key: "ecosystem", label: "Ecosystem", rank: 3, cell: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.ecosystem }) },
        { key: "category", label: "Category", rank: 2, cell: (row) => (0,jsxRuntime/* jsx */.Y)(Chip, { word: row.category }) },
        {
            key: "platform",
            label: "Platform",
            rank: 3,
            cell: (row) => (row.platform === null ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.platform })),
        },
        {
            key: "message",
            label: "Message",
            rank: 1,
            style: "msg",
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Message, { of: row.message, cut: row.message_cut, exitCode: row.exit_code }),
        },
        {
            key: "attempt",
            label: "Attempt",
            rank: 3,
            style: "num",
            cell: (row) => ((0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink("package", { id: row.package }), "aria-label": `Attempt ${row.attempt} at ${(0,clean/* visibleText */.Q6)(row.package)}`, children: row.attempt })),
        },
        {
            key: "time",
            label: "Time",
            rank: 2,
            style: "num",
            isTime: true,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(TimeOfRun, { of: row }),
        },
    ],
    facets: [
        { name: "category", label: "Category", kind: "select", of: (row) => row.category },
        { name: "subcategory", label: "Subcategory", kind: "select", of: (row) => row.subcategory },
        { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => row.ecosystem },
        { name: "platform", label: "Platform", kind: "select", of: (row) => row.platform },
        ...dayFacets((row) => row.timestamp),
        { name: "batch", label: "Batch", kind: "link", of: (row) => row.batch_id },
        { name: "run", label: "Run", kind: "link", of: (row) => row.run_id },
        { name: "cluster", label: "Cluster", kind: "link", of: (row) => row.cluster },
        { name: "change", label: "Change", kind: "link", values: ["new", "still", "fixed"] },
    ],
};
function TimeOfRun({ of: { run_id: id, timestamp } }) {
    const time = (0,jsxRuntime/* jsx */.Y)(Time, { at: timestamp, bare: true });
    if (id === null || timestamp === null)
        return time;
    return (0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink("run", { id }), children: time });
}

;// CONCATENATED MODULE: ./build/src/site/lists/order-options.js

function orderOptions(counts) {
    return Array.from(counts, ([value, count]) => [value || list_spec_NOTHING, count]).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/site/lists/run-options.js

const run_options_OUTCOMES = ["merged", "nothing", "empty", "broken"];
function runOptions({ ecosystems, outcomes }) {
    const known = new Map(outcomes);
    return new Map([
        ["ecosystem", orderOptions(ecosystems)],
        ["outcome", run_options_OUTCOMES.map((word) => [word, known.get(word) ?? 0])],
    ]);
}

;// CONCATENATED MODULE: ./build/src/site/parts/run-words.js


function Outcome({ of }) {
    const label = of.outcome === "broken" && of.conclusion !== null ? of.conclusion : of.outcome;
    return (0,jsxRuntime/* jsx */.Y)(Chip, { word: of.outcome, tone: run_words_TONES[of.outcome], label: label });
}
const run_words_TONES = { merged: "ok", nothing: "off", empty: "off", broken: "fail" };
function ecosystemsOf({ ecosystems }, most = Number.POSITIVE_INFINITY) {
    const names = Object.keys(ecosystems);
    if (names.length === 0)
        return "not recorded";
    return names.length <= most + 1
        ? names.join(", ")
        : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}

;// CONCATENATED MODULE: ./build/src/site/pages/runs.js








const runsList = {
    page: "runs",
    title: "Runs",
    noun: "run",
    order: "newest first",
    sort: "-time",
    href: (row, { back }) => page_link_pageLink("run", { id: row.id, back }),
    label: (row) => formatTime(row.timestamp),
    sub: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: `${ecosystemsOf(row, 1)}${row.merged > 0 ? `, ${row.merged} merged` : ""}` }),
    empty: "No run is recorded.",
    columns: [
        {
            key: "time",
            label: "Ended",
            rank: 1,
            style: "nw",
            isTime: true,
            cell: (row) => row.timestamp,
            sort: (row) => row.timestamp,
        },
        { key: "ecosystem", label: "Ecosystem", rank: 2, cell: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: ecosystemsOf(row, 1) }) },
        { key: "outcome", label: "Outcome", rank: 1, cell: (row) => (0,jsxRuntime/* jsx */.Y)(Outcome, { of: row }) },
        {
            key: "succeeded",
            label: "Succeeded",
            rank: 1,
            style: "num",
            cell: (row) => `${(0,text_count/* formatCount */.B4)(row.succeeded)} of ${(0,text_count/* formatCount */.B4)(row.total)}`,
            sort: (row) => row.succeeded,
        },
        {
            key: "failed",
            label: "Failed",
            rank: 2,
            style: "num",
            cell: (row) => (0,text_count/* formatCount */.B4)(row.failed),
            sort: (row) => row.failed,
        },
        {
            key: "blocked",
            label: "Blocked",
            rank: 3,
            style: "num",
            cell: (row) => (0,text_count/* formatCount */.B4)(row.blocked),
            sort: (row) => row.blocked,
        },
        {
            key: "merged",
            label: "Merged",
            rank: 2,
            style: "num",
            cell: (row) => (0,text_count/* formatCount */.B4)(row.merged),
            sort: (row) => row.merged,
        },
        {
            key: "duration",
            label: "Duration",
            rank: 3,
            style: "num",
            cell: (row) => (row.duration_seconds === null ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,text_count/* formatDuration */.a3)(row.duration_seconds)),
            sort: (row) => row.duration_seconds,
            isRecorded: (row) => row.duration_seconds !== null,
        },
    ],
    facets: [
        { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => Object.keys(row.ecosystems) },
        {
            name: "outcome",
            label: "Outcome",
            kind: "select",
            of: (row) => row.outcome,
            values: run_options_OUTCOMES,
        },
        ...dayFacets((row) => row.timestamp),
        { name: "since", label: "Since", kind: "link", values: ["success"] },
        { name: "batch", label: "Batch", kind: "link", of: (row) => row.batch_id },
    ],
};

;// CONCATENATED MODULE: ./build/src/site/pages/recent-rows.js








const SHOWN = 10;
function RecentFailures({ of: { failures, failures_summary: { total }, }, context, }) {
    const list = pick(failuresList, ["package", "category", "message", "time"]);
    const isSilent = failures.slice(0, SHOWN).some(({ message, platform }) => message === null && platform !== null);
    const columns = list.columns.map((column) => (column.key === "message" && isSilent ? orPlatform(column) : column));
    return ((0,jsxRuntime/* jsx */.Y)(ListPanel, { list: { ...list, columns }, rows: failures, context: context, count: total, title: "Recent failures" }));
}
function RecentRuns({ of: { runs, data }, context }) {
    const list = pick(runsList, ["time", "ecosystem", "outcome", "succeeded"]);
    return (0,jsxRuntime/* jsx */.Y)(ListPanel, { list: list, rows: runs, context: context, count: data.runs, title: "Recent runs" });
}
function orPlatform(column) {
    return {
        ...column,
        label: "Message or platform",
        cell: (row, context) => {
            if (row.message !== null)
                return column.cell(row, context);
            return row.platform === null ? ((0,jsxRuntime/* jsx */.Y)(Message, { of: null, exitCode: row.exit_code })) : ((0,jsxRuntime/* jsx */.Y)("span", { class: "muted", children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.platform }) }));
        },
    };
}
function ListPanel({ list, rows, context, title, count }) {
    const shown = rows.slice(0, SHOWN);
    return ((0,jsxRuntime/* jsx */.Y)(Panel, { title: title, href: page_link_pageLink(list.page), count: count, width: 6, isFlush: true, children: shown.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "small muted", children: list.empty })) : ((0,jsxRuntime/* jsx */.Y)(Rows, { list: list, rows: shown, context: { ...context, back: "" }, sort: null, caption: title })) }));
}
function pick(list, keys) {
    return { ...list, columns: list.columns.filter(({ key }) => keys.includes(key)) };
}

;// CONCATENATED MODULE: ./build/src/site/pages/short-lists.js






function ShortList({ title, href, count, none, items }) {
    return ((0,jsxRuntime/* jsx */.Y)(Panel, { title: title, href: href, count: count, width: 3, children: items.length === 0 ? ((0,jsxRuntime/* jsxs */.FD)("p", { class: "small muted", children: [`${none} `, (0,jsxRuntime/* jsx */.Y)(StateTime, {})] })) : ((0,jsxRuntime/* jsx */.Y)("ul", { class: "rows", children: items.slice(0, 5).map((item) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [item.href === null ? ((0,jsxRuntime/* jsx */.Y)(text_Text, { of: item.name })) : ((0,jsxRuntime/* jsx */.Y)("a", { href: item.href, children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: item.name }) })), (0,jsxRuntime/* jsx */.Y)("span", { class: "muted", children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: item.value }) })] }, item.key))) })) }));
}
function blockersOf({ blockers, blockers_summary: summary }) {
    const items = blockers.map(({ dependency, total_count: total }) => {
        return {
            key: dependency,
            name: dependency,
            href: page_link_pageLink("blocker", { id: dependency }),
            value: `frees ${(0,text_count/* formatCount */.B4)(total)}`,
        };
    });
    return { title: "Blockers", href: page_link_pageLink("blocked"), count: summary.dependencies, none: "Nothing blocked.", items };
}
function disambiguationsOf({ disambiguations }) {
    const items = disambiguations.entries.map((entry) => ({
        key: entry.tool,
        name: entry.tool,
        href: page_link_pageLink("package", { id: entry.tool }),
        value: entry.needs_review ? "needs review" : entry.selected,
    }));
    const none = "No choice between sources is recorded.";
    return { title: "Disambiguations", href: page_link_pageLink("disambiguations"), count: disambiguations.total, none, items };
}
function overridesOf({ curated }) {
    const items = curated.entries.map((entry) => ({
        key: entry.name,
        name: entry.name,
        href: page_link_pageLink("package", { id: entry.name }),
        value: entry.validation_status,
    }));
    return {
        title: "Overrides",
        href: page_link_pageLink("curated"),
        count: curated.total,
        none: "No override is recorded.",
        items,
    };
}
function problemsOf({ problems }) {
    const items = Object.entries(problems.by_code).map(([code, count]) => ({
        key: code,
        name: code,
        href: page_link_pageLink("problems", { reason: code }),
        value: (0,text_count/* countLarge */.Dc)(count, "time"),
    }));
    return { title: "Problems", href: page_link_pageLink("problems"), count: problems.total, none: "All input was read.", items };
}

;// CONCATENATED MODULE: ./build/src/site/pages/overview.js














function IndexPage({ summary, context }) {
    const health = (0,describe_health/* describeHealthForFile */.Pi)(summary.health);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("div", { id: "verdict", children: (0,jsxRuntime/* jsx */.Y)(Verdict, { summary: summary, health: health, context: context }) }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "grid", children: [(0,jsxRuntime/* jsx */.Y)(Changes, { of: summary }), (0,jsxRuntime/* jsx */.Y)(QueuePanel, { queue: summary.queue }), (0,jsxRuntime/* jsx */.Y)(Panel, { title: "Ecosystems", href: page_link_pageLink("ecosystems"), count: summary.ecosystems.length, width: 8, isFlush: true, id: "breakers", children: (0,jsxRuntime/* jsx */.Y)("div", { class: "scroll", id: "breaker-table", children: health.breakers.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "none", children: `No ${summary.ecosystems.length === 0 ? "ecosystem" : "breaker"} is recorded.` })) : ((0,jsxRuntime/* jsx */.Y)(BreakerTable, { health: health })) }) }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "w4 stack", children: [(0,jsxRuntime/* jsx */.Y)(Causes, { of: summary }), (0,jsxRuntime/* jsx */.Y)(Recently, { of: summary })] }), (0,jsxRuntime/* jsx */.Y)(RecentFailures, { of: summary, context: context }), (0,jsxRuntime/* jsx */.Y)(RecentRuns, { of: summary, context: context }), (0,jsxRuntime/* jsx */.Y)(ShortList, { ...blockersOf(summary) }), (0,jsxRuntime/* jsx */.Y)(ShortList, { ...disambiguationsOf(summary) }), (0,jsxRuntime/* jsx */.Y)(ShortList, { ...overridesOf(summary) }), (0,jsxRuntime/* jsx */.Y)(ShortList, { ...problemsOf(summary) })] })] }));
}
function Changes({ of: { transitions, data } }) {
    const words = [
        ["new", "new"],
        ["still", "still failing"],
        ["fixed", "fixed"],
    ];
    return ((0,jsxRuntime/* jsx */.Y)(Panel, { title: "Changed since last run", href: page_link_pageLink("failures", { change: "new" }), width: 5, children: data.runs === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "small muted", children: "No run is recorded." })) : ((0,jsxRuntime/* jsx */.Y)("ul", { class: "changes", children: words.map(([word, label]) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink("failures", { change: word }), "aria-label": `${(0,text_count/* formatCount */.B4)(transitions[word].total)} ${label}`, children: (0,text_count/* formatCount */.B4)(transitions[word].total) }), (0,jsxRuntime/* jsx */.Y)(Chip, { word: word, label: label }), (0,jsxRuntime/* jsx */.Y)("span", { class: "small", children: (0,jsxRuntime/* jsx */.Y)(PackageLinks, { names: transitions[word].items.map((item) => item.package), most: 4, total: transitions[word].total }) })] }, word))) })) }));
}
const STATUS_PAGES = new Map(statuses/* STATUSES */.f.map((name) => [name, name]));
function QueuePanel({ queue }) {
    const counts = Object.entries(queue.by_status);
    const shown = counts.filter(([, count]) => count > 0);
    const sentence = shown.map(([status, count]) => `${status} ${(0,text_count/* formatCount */.B4)(count)}`).join(", ");
    return ((0,jsxRuntime/* jsx */.Y)(Panel, { title: "Queue", href: page_link_pageLink("packages"), count: queue.total, width: 7, children: (0,jsxRuntime/* jsxs */.FD)("div", { class: "queue", children: [sentence === "" ? null : (0,jsxRuntime/* jsx */.Y)(StackedBar, { counts: queue.by_status, label: `Packages by status: ${sentence}` }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "legend", children: counts.map(([status, count]) => {
                        const page = STATUS_PAGES.get(status);
                        const href = page === undefined ? page_link_pageLink("packages", { status }) : page_link_pageLink(page);
                        return ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsxs */.FD)("a", { href: href, children: [(0,jsxRuntime/* jsx */.Y)("span", { class: `swatch ink-${toneOf(status)}`, children: (0,jsxRuntime/* jsx */.Y)(Icon, { name: ICONS[toneOf(status)] }) }), (0,jsxRuntime/* jsx */.Y)("b", { children: (0,text_count/* formatCount */.B4)(count) }), " ", (0,jsxRuntime/* jsx */.Y)(text_Text, { of: status })] }) }, status));
                    }) })] }) }));
}
const ICONS = { ok: "tick", fail: "cross", warn: "bar", info: "ring", manual: "hand", off: "slash" };
function Recently({ of: { history } }) {
    const series = [
        ["Failures per day", history.map(({ failures }) => failures)],
        ["Merged per day", history.map(({ merged }) => merged)],
        ["Runs per day", history.map(({ runs }) => runs)],
    ];
    return ((0,jsxRuntime/* jsx */.Y)(Panel, { title: "Last 30 days", href: page_link_pageLink("history"), children: history.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "small muted", children: "No day is recorded." })) : ((0,jsxRuntime/* jsx */.Y)("ul", { class: "rows", children: series.map(([what, days]) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [what, (0,jsxRuntime/* jsx */.Y)(Spark, { what: what, days: days })] }, what))) })) }));
}
function Causes({ of: { clusters, data } }) {
    return ((0,jsxRuntime/* jsx */.Y)(Panel, { title: "Top causes", href: page_link_pageLink("clusters"), count: data.clusters, isFlush: true, children: clusters.length === 0 ? ((0,jsxRuntime/* jsx */.Y)("p", { class: "small muted", children: "No failure is recorded." })) : ((0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("caption", { class: "vh", children: "Causes of most failures" }), (0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Cause" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "num", children: "Packages" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "num", children: "Failures" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: clusters.slice(0, 5).map((cluster) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "row clamp", href: page_link_pageLink("cluster", { id: cluster.id }), children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: cluster.message || "no message" }) }), (0,jsxRuntime/* jsx */.Y)("span", { class: "muted caption", children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: cluster.category }) })] }), (0,jsxRuntime/* jsx */.Y)("td", { class: "num", children: (0,text_count/* formatCount */.B4)(cluster.package_count) }), (0,jsxRuntime/* jsx */.Y)("td", { class: "num", children: (0,text_count/* formatCount */.B4)(cluster.count) })] }, cluster.id))) })] })) }));
}

;// CONCATENATED MODULE: ./build/src/site/lists/failure-options.js

function failureOptions({ failures_summary: summary }) {
    const subcategories = new Map();
    for (const counts of Object.values(summary.by_subcategory)) {
        for (const [name, count] of Object.entries(counts))
            subcategories.set(name, (subcategories.get(name) ?? 0) + count);
    }
    return new Map([
        ["category", orderOptions(Object.entries(summary.by_category))],
        ["subcategory", orderOptions(subcategories)],
        ["ecosystem", orderOptions(Object.entries(summary.by_ecosystem))],
        ["platform", orderOptions(Object.entries(summary.by_platform))],
    ]);
}

;// CONCATENATED MODULE: ./build/src/site/lists/select-rows.js


function createTable(list, rows, options = countOptions(list, rows)) {
    return { list, rows, options, orders: new Map([[list.sort, rows]]), searched: new Map() };
}
function orderByDefault(list, rows) {
    const column = list.columns.find(({ key }) => key === list.sort.replace(/^-/, ""));
    return sortRows(rows, column?.sort ?? (() => null), list.sort.startsWith("-"));
}
function selectRows(table, query) {
    const passing = filterRows(table, query);
    const first = Math.min(query.page - 1, Math.max(0, Math.ceil(passing.length / query.size) - 1)) * query.size;
    return { rows: passing.slice(first, first + query.size), total: passing.length, of: table.rows.length };
}
function filterRows(table, query) {
    const ordered = orderRows(table, query.sort);
    const tests = [...query.picks].map(([name, values]) => {
        return createTest(table.list.facets.find((facet) => facet.name === name), values);
    });
    const needle = query.q.trim().toLowerCase();
    if (needle !== "" && table.list.search !== undefined) {
        const { searched, list } = table;
        if (searched.size === 0)
            for (const row of table.rows)
                searched.set(row, list.search?.(row).toLowerCase() ?? "");
        tests.push((row) => searched.get(row).includes(needle));
    }
    return tests.length === 0 ? ordered : ordered.filter((row) => tests.every((test) => test(row)));
}
function countOptions(list, rows) {
    const options = new Map();
    for (const { name, kind, of, values } of list.facets) {
        if (kind !== "select" || of === undefined)
            continue;
        const counts = new Map();
        for (const row of rows)
            for (const value of valuesOf(of(row)))
                counts.set(value, (counts.get(value) ?? 0) + 1);
        const found = orderOptions(counts);
        options.set(name, values === undefined ? found : values.map((value) => [value, counts.get(value) ?? 0]));
    }
    return options;
}
function createTest(facet, picked) {
    const { passes, of } = facet;
    if (passes !== undefined)
        return (row) => passes(row, picked);
    if (of === undefined)
        return () => true;
    const wanted = new Set(picked);
    return (row) => {
        const value = of(row);
        return typeof value === "string" ? wanted.has(value || NOTHING) : valuesOf(value).some((one) => wanted.has(one));
    };
}
function valuesOf(value) {
    if (typeof value === "string")
        return [value || list_spec_NOTHING];
    return value === null || value.length === 0 ? [list_spec_NOTHING] : value;
}
function orderRows({ list, rows, orders }, sort) {
    const known = orders.get(sort);
    if (known !== undefined)
        return known;
    const column = list.columns.find(({ key }) => key === sort.replace(/^-/, ""));
    const ordered = sortRows(rows, column?.sort ?? (() => null), sort.startsWith("-"));
    orders.set(sort, ordered);
    return ordered;
}
function sortRows(rows, keyOf, isDescending) {
    const buckets = new Map();
    for (const row of rows) {
        const value = keyOf(row);
        const bucket = buckets.get(value);
        if (bucket === undefined)
            buckets.set(value, [row]);
        else
            bucket.push(row);
    }
    const values = [...buckets.keys()].filter((value) => value !== null);
    values.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    if (isDescending)
        values.reverse();
    return [...values, null].flatMap((value) => buckets.get(value) ?? []);
}

;// CONCATENATED MODULE: ./build/src/site/parts/package-words.js




const PRIORITIES = { "1": "critical", "2": "popular", "3": "standard" };
function Status({ of }) {
    return of === null ? (0,jsxRuntime/* jsx */.Y)(Chip, { word: "not in the queue", tone: "off" }) : (0,jsxRuntime/* jsx */.Y)(Chip, { word: of });
}
function describePriority(priority) {
    if (priority === null)
        return (0,jsxRuntime/* jsx */.Y)(NotRecorded, {});
    const word = PRIORITIES[String(priority)];
    return word === undefined ? String(priority) : `${priority} ${word}`;
}
function recipePath(name, { recipe_path: template }) {
    if (template === "" || name.includes("..") || !/^[\w@+.-]+$/.test(name))
        return null;
    return template.replaceAll("{first}", name.charAt(0)).replaceAll("{name}", name);
}
function Recipe({ name, context }) {
    const path = recipePath(name, context.site);
    if (path === null)
        return null;
    const href = sourceUrl(context, path);
    if (href === null)
        return (0,jsxRuntime/* jsx */.Y)(text_Text, { of: path });
    return ((0,jsxRuntime/* jsx */.Y)("a", { href: href, rel: "noopener noreferrer", children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: path }) }));
}
function Review({ of }) {
    if (of.needs_review)
        return (0,jsxRuntime/* jsx */.Y)(Chip, { word: "needs review", tone: "manual" });
    return of.high_risk ? (0,jsxRuntime/* jsx */.Y)(Chip, { word: "high risk", tone: "warn" }) : (0,jsxRuntime/* jsx */.Y)("span", { class: "muted", children: "not needed" });
}

;// CONCATENATED MODULE: ./build/src/site/pages/blockers.js







const blockersList = {
    page: "blocked",
    title: "Blocked",
    noun: "blocker",
    order: "most packages freed first",
    sort: "-total",
    search: (row) => row.dependency,
    href: (row, { back }) => page_link_pageLink("blocker", { id: row.dependency, back }),
    label: (row) => row.dependency,
    sub: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.packages.slice(0, 3).join(", ") }),
    empty: "Nothing blocked.",
    columns: [
        { key: "dependency", label: "Dependency", rank: 1, cell: (row) => row.dependency, sort: (row) => row.dependency },
        {
            key: "status",
            label: "Status",
            rank: 1,
            cell: (row) => (row.in_cycle ? (0,jsxRuntime/* jsx */.Y)(Chip, { word: "cycle", tone: "warn" }) : (0,jsxRuntime/* jsx */.Y)(Status, { of: row.status })),
            sort: (row) => row.status,
        },
        {
            key: "total",
            label: "Frees",
            rank: 1,
            style: "num",
            cell: (row) => (0,text_count/* formatCount */.B4)(row.total_count),
            sort: (row) => row.total_count,
        },
        {
            key: "direct",
            label: "Directly",
            rank: 2,
            style: "num",
            cell: (row) => (0,text_count/* formatCount */.B4)(row.direct_count),
            sort: (row) => row.direct_count,
        },
        {
            key: "packages",
            label: "Packages",
            rank: 2,
            style: "msg",
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(PackageLinks, { names: row.packages, most: 4 }),
        },
    ],
    facets: [{ name: "blocker", label: "Dependency", kind: "link", of: (row) => row.dependency }],
};

;// CONCATENATED MODULE: ./build/src/site/pages/blockers-panel.js










const blockers_panel_SHOWN = 25;
const NAMED = 200;
function BlockersPanel({ rows, site }) {
    const context = { ...createContext(site, { commit: null, nowMs: null }), back: "" };
    const rest = rows.slice(blockers_panel_SHOWN);
    const unnamed = rest.length - NAMED;
    return ((0,jsxRuntime/* jsxs */.FD)(Panel, { title: "Blockers", count: rows.length, isFlush: true, children: [rows.length === 0 ? ((0,jsxRuntime/* jsxs */.FD)("p", { class: "small", children: ["Nothing blocked. ", (0,jsxRuntime/* jsx */.Y)(StateTime, {})] })) : ((0,jsxRuntime/* jsx */.Y)(Rows, { list: blockersList, rows: rows.slice(0, blockers_panel_SHOWN), context: context, sort: null, caption: "Blockers" })), rest.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { class: "small", children: `${(0,text_count/* formatCount */.B4)(rest.length)} more` }), groupByTotal(rest.slice(0, NAMED)).map(([total, names]) => ((0,jsxRuntime/* jsxs */.FD)("p", { class: "small", children: [`Free ${(0,text_count/* formatCount */.B4)(total)}: `, names.flatMap((name, place) => [place === 0 ? "" : ", ", (0,jsxRuntime/* jsx */.Y)(BlockerLink, { name: name }, name)])] }, total))), unnamed > 0 ? ((0,jsxRuntime/* jsxs */.FD)("p", { class: "small muted", children: [`and ${(0,text_count/* countLarge */.Dc)(unnamed, "blocker")} that free fewer packages, named below and in `, (0,jsxRuntime/* jsx */.Y)("a", { href: shard_paths/* BLOCKERS_PATH */.ye, children: shard_paths/* BLOCKERS_PATH */.ye })] })) : null] }))] }));
}
function BlockerLink({ name }) {
    return ((0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink("blocker", { id: name }), dir: "auto", children: (0,clean/* visibleText */.Q6)(name) }));
}
function groupByTotal(rows) {
    const groups = new Map();
    for (const { dependency, total_count: total } of rows) {
        const names = groups.get(total) ?? [];
        groups.set(total, names);
        names.push(dependency);
    }
    return [...groups];
}

;// CONCATENATED MODULE: ./build/src/site/pages/choices.js







const disambiguationsList = {
    page: "disambiguations",
    title: "Disambiguations",
    noun: "disambiguation",
    order: "unreviewed first",
    sort: "-review",
    search: (row) => row.tool,
    href: (row, { back }) => page_link_pageLink("package", { id: row.tool, back }),
    label: (row) => row.tool,
    sub: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: `${row.selected}, ${row.selection_reason}` }),
    empty: "No choice between sources is recorded.",
    columns: [
        { key: "tool", label: "Tool", rank: 1, cell: (row) => row.tool, sort: (row) => row.tool },
        {
            key: "selected",
            label: "Selected",
            rank: 2,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.selected }),
            sort: (row) => row.selected,
        },
        {
            key: "alternatives",
            label: "Alternatives",
            rank: 3,
            style: "msg",
            cell: (row) => (row.alternatives.length === 0 ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.alternatives.join(", ") })),
        },
        {
            key: "reason",
            label: "Reason",
            rank: 2,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.selection_reason }),
            sort: (row) => row.selection_reason,
        },
        {
            key: "review",
            label: "Review",
            rank: 1,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Review, { of: row }),
            sort: (row) => Number(row.needs_review),
        },
        {
            key: "updated",
            label: "Updated",
            rank: 3,
            style: "num",
            isTime: true,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Time, { at: row.updated_at, bare: true }),
            sort: (row) => row.updated_at,
        },
    ],
    facets: [
        { name: "reason", label: "Reason", kind: "select", of: (row) => row.selection_reason },
        {
            name: "risk",
            label: "Risk",
            kind: "select",
            of: (row) => (row.high_risk ? "high" : "low"),
            words: ["high", "low"],
        },
        {
            name: "review",
            label: "Review",
            kind: "select",
            of: (row) => (row.needs_review ? "needed" : "not needed"),
            words: ["needed", "not needed"],
        },
    ],
};
const curatedList = {
    page: "curated",
    title: "Overrides",
    noun: "override",
    order: "invalid ones first",
    sort: "-invalid",
    search: (row) => row.name,
    href: (row, { back }) => page_link_pageLink("package", { id: row.name, back }),
    label: (row) => row.name,
    sub: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.source }),
    empty: "No override is recorded.",
    columns: [
        { key: "name", label: "Package", rank: 1, cell: (row) => row.name, sort: (row) => row.name },
        { key: "source", label: "Source", rank: 2, cell: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.source }), sort: (row) => row.source },
        { key: "status", label: "Status", rank: 3, cell: (row) => (0,jsxRuntime/* jsx */.Y)(Status, { of: row.status }), sort: (row) => row.status },
        {
            key: "invalid",
            label: "Validation",
            rank: 1,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Chip, { word: row.validation_status }),
            sort: (row) => ["valid", "unknown", "invalid"].indexOf(row.validation_status),
        },
        {
            key: "reason",
            label: "Why",
            rank: 2,
            style: "msg",
            cell: (row) => (row.reason === null ? null : (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.reason })),
        },
        { key: "file", label: "File", rank: 3, cell: (_row, context) => (0,jsxRuntime/* jsx */.Y)(QueueFile, { context: context }) },
    ],
    facets: [
        {
            name: "status",
            label: "Validation",
            kind: "select",
            of: (row) => row.validation_status,
            words: ["valid", "invalid"],
        },
    ],
};
function QueueFile({ context }) {
    const href = sourceUrl(context, context.site.queue_path);
    return href === null ? ((0,jsxRuntime/* jsx */.Y)(text_Text, { of: context.site.queue_path })) : ((0,jsxRuntime/* jsx */.Y)("a", { href: href, rel: "noopener noreferrer", children: (0,jsxRuntime/* jsx */.Y)(text_Text, { of: context.site.queue_path }) }));
}

;// CONCATENATED MODULE: ./build/src/site/parts/shorten.js
function shorten_shorten(words, plural) {
    if (words.length === 0)
        return "not recorded";
    return words.length === 1 ? words[0] : `${words.length} ${plural}`;
}

;// CONCATENATED MODULE: ./build/src/site/pages/clusters.js








const MESSAGE = {
    key: "message",
    label: "Message",
    rank: 1,
    style: "msg",
    cell: (row) => row.message,
    sort: (row) => row.message,
};
const clusters_PACKAGES = {
    key: "packages",
    label: "Packages",
    rank: 1,
    style: "num",
    cell: (row) => (0,text_count/* formatCount */.B4)(row.package_count),
    sort: (row) => row.package_count,
};
const FAILURES = {
    key: "failures",
    label: "Failures",
    rank: 1,
    style: "num",
    cell: (row) => (0,text_count/* formatCount */.B4)(row.count),
    sort: (row) => row.count,
};
const causesList = {
    page: "clusters",
    title: "Clusters",
    noun: "cluster",
    order: "most packages first",
    sort: "-packages",
    search: (row) => row.message,
    href: (row, { back }) => page_link_pageLink("cluster", { id: row.id, back }),
    label: (row) => row.message || "no message",
    sub: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.category }),
    empty: "No failure is recorded.",
    columns: [MESSAGE, clusters_PACKAGES, FAILURES],
    facets: [],
};
const clustersList = {
    ...causesList,
    columns: [
        MESSAGE,
        {
            key: "category",
            label: "Category",
            rank: 2,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Chip, { word: row.category }),
            sort: (row) => row.category,
        },
        clusters_PACKAGES,
        FAILURES,
        {
            key: "platforms",
            label: "Platforms",
            rank: 3,
            style: "nw",
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: shorten_shorten(row.platforms, "platforms") }),
        },
        {
            key: "last",
            label: "Last",
            rank: 2,
            style: "num",
            isTime: true,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Time, { at: row.last_at, bare: true }),
            sort: (row) => row.last_at,
        },
        {
            key: "first",
            label: "First",
            rank: 3,
            style: "num",
            isTime: true,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Time, { at: row.first_at, bare: true }),
            sort: (row) => row.first_at,
        },
        { key: "spark", label: "30 days", rank: 3, cell: (row) => (0,jsxRuntime/* jsx */.Y)(Spark, { what: "Failures per day", days: row.spark }) },
    ],
    facets: [
        { name: "category", label: "Category", kind: "select", of: (row) => row.category },
        { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => row.ecosystems },
        { name: "platform", label: "Platform", kind: "select", of: (row) => row.platforms },
    ],
};

;// CONCATENATED MODULE: ./build/src/site/pages/ecosystems.js







const ecosystemsList = {
    page: "ecosystems",
    title: "Ecosystems",
    noun: "ecosystem",
    order: "by name",
    sort: "ecosystem",
    href: (row, { back }) => page_link_pageLink("ecosystem", { id: row.ecosystem, back }),
    label: (row) => row.ecosystem || "none",
    sub: (row) => ((0,jsxRuntime/* jsx */.Y)(text_Text, { of: `${(0,text_count/* formatCount */.B4)(row.pending)} pending of ${(0,text_count/* formatCount */.B4)(row.total)}, ${(0,text_count/* formatCount */.B4)(row.merged)} merged` })),
    empty: "No ecosystem is recorded.",
    columns: [
        { key: "ecosystem", label: "Ecosystem", rank: 1, cell: (row) => row.ecosystem, sort: (row) => row.ecosystem },
        {
            key: "breaker",
            label: "Breaker",
            rank: 1,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Chip, { word: row.breaker_state }),
            sort: (row) => row.breaker_state,
        },
        ...statuses/* STATUSES */.f.map((status, place) => statusColumn(status, place < 3 ? 2 : 3)),
        {
            key: "total",
            label: "Packages",
            rank: 2,
            style: "num",
            cell: (row) => (0,text_count/* formatCount */.B4)(row.total),
            sort: (row) => row.total,
        },
        {
            key: "runs",
            label: "Runs",
            rank: 3,
            style: "num",
            cell: (row) => (0,text_count/* formatCount */.B4)(row.runs),
            sort: (row) => row.runs,
        },
        {
            key: "merged",
            label: "Merged",
            rank: 2,
            style: "num",
            cell: (row) => (0,text_count/* formatCount */.B4)(row.merged),
            sort: (row) => row.merged,
        },
        {
            key: "failures",
            label: "Failures, 30 days",
            rank: 1,
            style: "num",
            cell: (row) => (0,text_count/* formatCount */.B4)(row.failures_30d),
            sort: (row) => row.failures_30d,
        },
        {
            key: "last",
            label: "Last merge",
            rank: 3,
            style: "num",
            isTime: true,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Time, { at: row.last_merge_at, bare: true }),
            sort: (row) => row.last_merge_at,
        },
    ],
    facets: [
        {
            name: "breaker",
            label: "Breaker",
            kind: "select",
            of: (row) => row.breaker_state,
            words: ["open", "half-open", "disabled", "closed"],
        },
    ],
};
function statusColumn(status, rank) {
    const count = (row) => row.by_status[status] ?? 0;
    return {
        key: status,
        label: status === "requires_manual" ? "Manual" : `${status.charAt(0).toUpperCase()}${status.slice(1)}`,
        rank,
        style: "num",
        cell: (row) => (0,text_count/* formatCount */.B4)(count(row)),
        sort: count,
    };
}

;// CONCATENATED MODULE: ./build/src/site/pages/history.js






const historyList = {
    page: "history",
    title: "History",
    noun: "day",
    order: "newest first",
    sort: "-date",
    href: (row) => page_link_pageLink("runs", { from: row.date, to: row.date }),
    label: (row) => row.date,
    sub: (row) => (row.attempted === null ? "" : `${(0,text_count/* formatCount */.B4)(row.attempted)} attempted`),
    empty: "No day with a run or a failure is recorded.",
    columns: [
        {
            key: "date",
            label: "Day",
            rank: 1,
            style: "nw",
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Time, { at: row.date, precision: "d", bare: true }),
            sort: (row) => row.date,
        },
        number("runs", "Runs", 1, (row) => row.runs),
        number("attempted", "Attempted", 3, (row) => row.attempted),
        number("merged", "Merged", 1, (row) => row.merged),
        {
            ...number("failures", "Failures", 1, (row) => row.failures),
            cell: (row) => row.failures === 0 ? ("0") : ((0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink("failures", { from: row.date, to: row.date }), children: (0,text_count/* formatCount */.B4)(row.failures) })),
        },
        number("packages", "Packages failed", 2, (row) => row.packages_failed),
        recorded("pending", "Pending", 2, (row) => row.queue?.pending ?? null),
        recorded("success", "Success", 2, (row) => row.queue?.success ?? null),
        recorded("blocked", "Blocked", 3, (row) => row.queue?.blocked ?? null),
        {
            key: "others",
            label: "Other statuses",
            rank: 3,
            cell: (row) => (row.queue === null ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,jsxRuntime/* jsx */.Y)(text_Text, { of: describeOthers(row.queue) })),
            isRecorded: (row) => row.queue !== null,
        },
        recorded("breakers", "Breakers open", 3, (row) => row.breakers_open),
    ],
    facets: [
        { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => Object.keys(row.by_ecosystem) },
        ...dayFacets((row) => row.date),
    ],
};
function ofEcosystems(days, names) {
    return days.map((day) => {
        const counts = names.flatMap((name) => (Object.hasOwn(day.by_ecosystem, name) ? [day.by_ecosystem[name]] : []));
        const sum = (place) => counts.reduce((total, count) => total + (count?.[place] ?? 0), 0);
        const unknown = { attempted: null, packages_failed: null, breakers_open: null, queue: null };
        return { ...day, ...unknown, runs: names.length === 1 ? sum(0) : null, merged: sum(1), failures: sum(2) };
    });
}
function describeOthers(queue) {
    const others = Object.entries(queue).filter(([status]) => !["pending", "success", "blocked"].includes(status));
    return others.map(([status, count]) => `${status} ${(0,text_count/* formatCount */.B4)(count)}`).join(", ") || "none";
}
function number(key, label, rank, of) {
    return {
        key,
        label,
        rank,
        style: "num",
        cell: (row) => {
            const value = of(row);
            return value === null ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,text_count/* formatCount */.B4)(value);
        },
        sort: of,
    };
}
function recorded(...given) {
    const [, , , of] = given;
    return { ...number(...given), isRecorded: (row) => of(row) !== null };
}

;// CONCATENATED MODULE: ./build/src/site/pages/history-charts.js





const DAYS = 30;
function HistoryCharts({ days }) {
    const last = days.slice(-DAYS);
    const firstQueue = days.find(({ queue }) => queue !== null)?.date;
    const hasBreakers = days.some(({ breakers_open: open }) => open !== null);
    if (last.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(Panel, { title: "Last 30 days", children: [(0,jsxRuntime/* jsxs */.FD)("ul", { class: "lines", children: [(0,jsxRuntime/* jsx */.Y)(Line, { what: "Failures per day", days: last.map(({ failures }) => failures) }), (0,jsxRuntime/* jsx */.Y)(Line, { what: "Merged per day", days: last.map(({ merged }) => merged) }), (0,jsxRuntime/* jsx */.Y)(Line, { what: "Runs per day", days: last.map(({ runs }) => runs) }), (0,jsxRuntime/* jsx */.Y)(Line, { what: "Attempted per day", days: last.map(({ attempted }) => attempted) }), firstQueue === undefined ? null : ((0,jsxRuntime/* jsx */.Y)(Line, { what: "Pending", days: last.map(({ queue }) => queue?.pending ?? null) }))] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "small muted", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "scripted", children: "From and To together compare two days. " }), firstQueue === undefined
                        ? `The state does not record the queue by status${hasBreakers ? "" : " or the open breakers"} of each day.`
                        : `The queue by status is not recorded before ${firstQueue}.`] })] }));
}
function MergesPanel({ days }) {
    const last = days.slice(-DAYS).map(({ merged }) => merged);
    if (last.length === 0)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(Panel, { title: "Merged in 30 days", href: page_link_pageLink("history"), id: "merges", children: (0,jsxRuntime/* jsxs */.FD)("p", { class: "links small", children: [(0,text_count/* countLarge */.Dc)(last.reduce((sum, merged) => sum + merged, 0), "recipe"), (0,jsxRuntime/* jsx */.Y)(Spark, { what: "Merged per day", days: last })] }) }));
}
function Line({ what, days }) {
    return ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("span", { children: what }), (0,jsxRuntime/* jsx */.Y)(Spark, { what: what, days: days })] }));
}

;// CONCATENATED MODULE: ./build/src/site/charts/draw-heat-map.js
const HEAT_CELL = { size: 12, gap: 2 };
const HEAT_OUTCOMES = ["ok", "fail", "blocked", "pending", "empty"];
const SHAPES = {
    ok: { at: [0, 0], shape: "h12v12h-12z" },
    fail: { at: [1, 1], shape: "l10 10m0-10l-10 10" },
    blocked: { at: [0, 6], shape: "h12v6h-12z" },
    pending: { at: [0, 0], shape: "h12v12h-12zm3 3v6h6v-6z" },
    empty: { at: [5, 5], shape: "h2v2h-2z" },
};
function drawHeatMap(rows) {
    const pitch = HEAT_CELL.size + HEAT_CELL.gap;
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const drawn = new Map();
    rows.forEach((row, y) => {
        row.forEach((outcome, x) => {
            if (outcome === null)
                return;
            const { at, shape } = SHAPES[outcome];
            drawn.set(outcome, `${drawn.get(outcome) ?? ""}M${x * pitch + at[0]} ${y * pitch + at[1]}${shape}`);
        });
    });
    return {
        width: Math.max(0, columns * pitch - HEAT_CELL.gap),
        height: Math.max(0, rows.length * pitch - HEAT_CELL.gap),
        paths: HEAT_OUTCOMES.flatMap((outcome) => {
            const path = drawn.get(outcome);
            return path === undefined ? [] : [{ outcome, path }];
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/site/parts/heat-map.js



const heat_map_TONES = { ok: "ok", fail: "fail", blocked: "warn", pending: "info", empty: "off" };
function HeatMap({ label, rows, legend, first = rows.length }) {
    const rest = rows.length - first;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(HeatRows, { label: label, rows: rows.slice(0, first) }), rest <= 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { class: "small", children: `${rest} more` }), (0,jsxRuntime/* jsx */.Y)(HeatRows, { label: `${rest} more rows`, rows: rows.slice(first) })] })), (0,jsxRuntime/* jsx */.Y)(Legend, { of: legend })] }));
}
function HeatRows({ label, rows }) {
    return ((0,jsxRuntime/* jsx */.Y)("ul", { class: "heat", tabindex: 0, "aria-label": label, children: rows.map((row) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: row.href, dir: "auto", children: (0,clean/* visibleText */.Q6)(row.name) }), (0,jsxRuntime/* jsx */.Y)(Cells, { label: row.label, rows: [row.cells] }), (0,jsxRuntime/* jsx */.Y)("span", { class: "muted", children: row.total })] }, row.name))) }));
}
function Cells({ label, rows }) {
    const { width, height, paths } = drawHeatMap(rows);
    return ((0,jsxRuntime/* jsx */.Y)("svg", { role: "img", "aria-label": label, viewBox: `0 0 ${width} ${height}`, width: width, height: height, children: paths.map(({ outcome, path }) => ((0,jsxRuntime/* jsx */.Y)("path", { class: `ink-${heat_map_TONES[outcome]}`, d: path }, outcome))) }));
}
function Legend({ of }) {
    return ((0,jsxRuntime/* jsx */.Y)("ul", { class: "legend muted", children: HEAT_OUTCOMES.filter((outcome) => of[outcome] !== undefined).map((outcome) => {
            const { path = "" } = drawHeatMap([[outcome]]).paths[0] ?? {};
            const { size } = HEAT_CELL;
            return ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("svg", { viewBox: `0 0 ${size} ${size}`, width: size, height: size, "aria-hidden": "true", children: (0,jsxRuntime/* jsx */.Y)("path", { class: `ink-${heat_map_TONES[outcome]}`, d: path }) }), of[outcome]] }, outcome));
        }) }));
}

;// CONCATENATED MODULE: ./build/src/site/pages/package-map.js





const SHOWN_AT_ONCE = 10;
function PackageMap({ rows }) {
    const days = rows[0]?.days ?? [];
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const fixed = rows.filter((row) => row.days.some(({ outcome }) => outcome === "ok")).length;
    const sentence = `${(0,text_count/* countLarge */.Dc)(rows.length, "package")} that failed most from ${first.date} to ${last.date}: ${fixed} of them got a recipe in that time`;
    return ((0,jsxRuntime/* jsx */.Y)(Panel, { title: "Packages that failed most, with their failures in 30 days", aside: (0,jsxRuntime/* jsx */.Y)("a", { class: "small", href: "exports/package-days.csv", children: "CSV" }), id: "package-map", children: (0,jsxRuntime/* jsx */.Y)(HeatMap, { first: SHOWN_AT_ONCE, label: sentence, rows: rows.map(({ package: name, days: cells, failures }) => ({
                name,
                href: page_link_pageLink("package", { id: name }),
                label: `failed on ${cells.filter(({ failures: count }) => count > 0).length} of ${(0,text_count/* countLarge */.Dc)(cells.length, "day")}`,
                total: (0,text_count/* formatCount */.B4)(failures),
                cells: cells.map(({ outcome }) => outcome),
            })), legend: { ok: "recipe generated", fail: "failed", blocked: "blocked" } }) }));
}

;// CONCATENATED MODULE: ./build/src/site/pages/packages.js










const NAME = {
    key: "name",
    label: "Package",
    rank: 1,
    cell: (row) => row.name,
    sort: (row) => row.name,
};
const STATUS = {
    key: "status",
    label: "Status",
    rank: 1,
    cell: (row) => (0,jsxRuntime/* jsx */.Y)(Status, { of: row.status }),
    sort: (row) => row.status,
};
const ECOSYSTEM = {
    key: "ecosystem",
    label: "Ecosystem",
    rank: 2,
    cell: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.ecosystem }),
    sort: (row) => row.ecosystem,
};
const PRIORITY = {
    key: "priority",
    label: "Priority",
    rank: 3,
    cell: (row) => describePriority(row.priority),
    sort: (row) => row.priority,
};
const CATEGORY = {
    key: "category",
    label: "Last failure",
    rank: 2,
    cell: (row) => (row.category === null ? null : (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.category })),
    sort: (row) => row.category,
};
const packages_FAILURES = {
    key: "attempts",
    label: "Failures",
    rank: 2,
    style: "num",
    cell: (row) => (0,text_count/* formatCount */.B4)(row.attempts),
    sort: (row) => row.attempts,
};
const RETRY = {
    key: "retry",
    label: "Next retry",
    rank: 2,
    style: "num",
    isTime: true,
    cell: (row) => {
        if (!(0,queue_order/* isQueued */.MX)(row.status))
            return null;
        return row.next_retry_at === null ? (0,jsxRuntime/* jsx */.Y)("span", { class: "muted", children: "at once" }) : (0,jsxRuntime/* jsx */.Y)(Time, { at: row.next_retry_at, bare: true });
    },
    sort: (row) => row.next_retry_at,
};
const PLACE = {
    key: "place",
    label: "Place",
    rank: 1,
    style: "num",
    cell: (row) => (row.place === undefined ? null : (0,text_count/* formatCount */.B4)(row.place)),
    sort: (row) => row.place ?? null,
};
const REASON = {
    key: "reason",
    label: "Reason",
    rank: 2,
    style: "msg",
    cell: (row) => (row.reason == null ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.reason })),
    isRecorded: (row) => row.reason != null,
};
const SINCE = {
    key: "since",
    label: "Since",
    rank: 2,
    style: "num",
    isTime: true,
    cell: (row) => (0,jsxRuntime/* jsx */.Y)(Time, { at: row.since ?? null, bare: true }),
    sort: (row) => row.since ?? null,
    isRecorded: (row) => row.since != null,
};
const RECIPE = {
    key: "recipe",
    label: "Recipe",
    rank: 2,
    cell: (row, context) => (0,jsxRuntime/* jsx */.Y)(Recipe, { name: row.name, context: context }),
    isRecorded: (row, context) => recipePath(row.name, context.site) !== null,
};
const MERGED = {
    key: "merged",
    label: "Merged",
    rank: 2,
    style: "num",
    isTime: true,
    cell: (row) => (0,jsxRuntime/* jsx */.Y)(Time, { at: row.merged_at ?? null, bare: true }),
    sort: (row) => row.merged_at ?? null,
    isRecorded: (row) => row.merged_at != null,
};
const BLOCKED_BY = {
    key: "blocked_by",
    label: "Waits for",
    rank: 2,
    style: "msg",
    cell: (row) => (row.blocked_by ?? []).length === 0 ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,jsxRuntime/* jsx */.Y)(PackageLinks, { names: row.blocked_by ?? [], most: 3 }),
};
const COMMON = [
    { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => row.ecosystem },
    {
        name: "priority",
        label: "Priority",
        kind: "select",
        of: (row) => (row.priority === null ? null : String(row.priority)),
        words: ["1", "2", "3"],
    },
];
const BY_CATEGORY = {
    name: "category",
    label: "Last failure",
    kind: "select",
    of: (row) => row.category,
};
const BY_STATUS = {
    name: "status",
    label: "Status",
    kind: "select",
    of: (row) => row.status,
    words: statuses/* STATUSES */.f,
};
const BY_BLOCKER = {
    name: "blocker",
    label: "Waits for",
    kind: "link",
    of: (row) => row.blocked_by ?? [],
};
const SHARED = {
    noun: "package",
    order: "by name",
    sort: "name",
    search: (row) => row.name,
    href: (row, { back }) => page_link_pageLink("package", { id: row.name, back }),
    label: (row) => row.name,
    sub: (row) => ((0,jsxRuntime/* jsx */.Y)(text_Text, { of: [row.ecosystem, ...(row.category === null || row.status === "success" ? [] : [row.category])].join(", ") })),
};
const packagesList = {
    ...SHARED,
    page: "packages",
    title: "Packages",
    columns: [NAME, STATUS, ECOSYSTEM, PRIORITY, CATEGORY, packages_FAILURES, RETRY],
    facets: [BY_STATUS, ...COMMON, BY_CATEGORY],
    empty: "No package is recorded.",
};
const statusLists = [
    {
        ...SHARED,
        page: "pending",
        title: "Pending packages",
        order: "in the order of the queue",
        sort: "place",
        columns: [NAME, PLACE, ECOSYSTEM, PRIORITY, CATEGORY, packages_FAILURES, RETRY],
        facets: [
            ...COMMON,
            BY_CATEGORY,
            { name: "retry", label: "Retry", kind: "select", values: ["now", "waiting", "never"] },
        ],
        empty: "No package is pending.",
    },
    {
        ...SHARED,
        page: "success",
        title: "Packages with a recipe",
        columns: [NAME, ECOSYSTEM, PRIORITY, RECIPE, packages_FAILURES, MERGED],
        facets: [...COMMON, BY_CATEGORY, ...dayFacets((row) => row.merged_at ?? null)],
        empty: "No package has a recipe yet.",
    },
    statusList("failed", "Failed packages", "No package is failed."),
    statusList("requires_manual", "Packages that need a person", "No package waits for a person."),
    statusList("excluded", "Excluded packages", "No package is excluded."),
    {
        ...SHARED,
        page: "blocked",
        title: "Blocked packages",
        columns: [NAME, ECOSYSTEM, PRIORITY, BLOCKED_BY, SINCE],
        facets: [...COMMON, BY_BLOCKER],
        empty: "Nothing blocked.",
    },
];
function statusList(page, title, empty) {
    return {
        ...SHARED,
        page,
        title,
        columns: [NAME, ECOSYSTEM, PRIORITY, CATEGORY, REASON, SINCE],
        facets: [...COMMON, BY_CATEGORY],
        empty,
    };
}
function listStatus(status, packages, extras) {
    const extra = new Map(extras.map((row) => [row.name, row]));
    const rows = packages.filter((row) => row.status === status).map((row) => ({ ...row, ...extra.get(row.name) }));
    return status === "pending" ? placeInQueue(rows, packages) : rows;
}
function placeInQueue(rows, packages) {
    const ordered = packages.filter(({ status }) => (0,queue_order/* isQueued */.MX)(status)).sort(queue_order/* compareQueued */.RQ);
    const places = new Map(ordered.map(({ name }, place) => [name, place + 1]));
    return rows.map((row) => ({ ...row, place: places.get(row.name) })).sort((a, b) => a.place - b.place);
}

;// CONCATENATED MODULE: ./build/src/site/pages/problems.js




const problems_TONES = new Map([
    ["error", "fail"],
    ["warning", "warn"],
]);
const problemsList = {
    page: "problems",
    title: "Problems",
    noun: "problem",
    order: "by file and line",
    sort: "file",
    search: (row) => row.file,
    href: (row, context) => sourceUrl(context, row.file, row.line),
    label: (row) => row.file,
    sub: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: [row.code, ...(row.line === null ? [] : [`line ${row.line}`])].join(", ") }),
    empty: "All input was read without a problem.",
    columns: [
        { key: "file", label: "File", rank: 1, cell: (row) => row.file, sort: (row) => row.file },
        { key: "line", label: "Line", rank: 2, style: "num", cell: (row) => row.line ?? "whole file" },
        {
            key: "severity",
            label: "Severity",
            rank: 2,
            cell: (row) => (0,jsxRuntime/* jsx */.Y)(Chip, { word: row.severity, tone: problems_TONES.get(row.severity) ?? "off" }),
            sort: (row) => row.severity,
        },
        { key: "code", label: "Kind", rank: 2, style: "nw", cell: (row) => row.code, sort: (row) => row.code },
        {
            key: "entry",
            label: "Entry",
            rank: 3,
            cell: (row) => (row.entry === null ? (0,jsxRuntime/* jsx */.Y)(NotRecorded, {}) : (0,jsxRuntime/* jsx */.Y)(text_Text, { of: String(row.entry) })),
        },
        { key: "reason", label: "Reason", rank: 1, style: "msg", cell: (row) => (0,jsxRuntime/* jsx */.Y)(text_Text, { of: row.reason }) },
    ],
    facets: [
        { name: "file", label: "File", kind: "select", of: (row) => row.file },
        { name: "reason", label: "Kind", kind: "select", of: (row) => row.code },
    ],
};

;// CONCATENATED MODULE: ./build/src/site/lists/hash-shown.js

function hashShown({ rows, of }, options) {
    return (0,shard_paths/* hashText */.qj)(JSON.stringify([of, [...options], rows], sortKeys)).toString(16);
}
function sortKeys(_key, value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/site/lists/leave-out-columns.js
function findBlank({ columns }, rows, context) {
    const blank = columns.filter(({ isRecorded }) => {
        return isRecorded !== undefined && !rows.some((row) => isRecorded(row, context));
    });
    return blank.map(({ key }) => key);
}
function leaveOutColumns(list, keys) {
    return { ...list, columns: list.columns.filter(({ key }) => !keys.includes(key)) };
}

;// CONCATENATED MODULE: ./build/src/site/pages/render-list.js













const render_list_FIRST_ROWS = 50;
const SECTIONS = new Map([
    ["failures", "failures"],
    ["clusters", "failures"],
    ["runs", "runs"],
    ["history", "history"],
]);
function renderList(input, of) {
    const { rows, total = rows.length, options = countOptions(of.list, rows), paths = [], above = null } = of;
    const unread = total > 0 ? undefined : describeUnread(of.list.page, input);
    const context = createContext(input.summary.site, { commit: null, nowMs: null });
    const blank = findBlank(of.list, rows, context);
    const list = leaveOutColumns(unread === undefined ? of.list : { ...of.list, unread }, blank);
    const found = { rows: rows.slice(0, render_list_FIRST_ROWS), total, of: total };
    const hash = paths.length === 0 ? undefined : hashShown(found, options);
    return {
        page: list.page,
        section: SECTIONS.get(list.page) ?? "packages",
        script: scriptOf(list.page),
        title: list.title,
        description: `${(0,text_count/* countLarge */.Dc)(total, list.noun, list.plural)}, ${list.order}.`,
        children: ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(Crumbs, { trail: [["Overview", page_link_pageLink("index")]], here: list.title }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "head", children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: list.title }), (0,jsxRuntime/* jsx */.Y)("div", { class: "acts", id: "acts" })] }), above, (0,jsxRuntime/* jsx */.Y)("div", { id: "app", "data-shard": hash, "data-unread": unread, "data-blank": blank.join(" ") || undefined, children: (0,jsxRuntime/* jsx */.Y)(ListView, { list: list, query: defaultQuery(list), found: found, options: options, context: context }) }), total > render_list_FIRST_ROWS ? (0,jsxRuntime/* jsx */.Y)(More, { total: total, list: list.page, paths: paths }) : null] })),
    };
}
function describeUnread(page, { rows, summary: { site } }) {
    const isFailure = (file) => file.startsWith(`${site.failures_path}/`);
    const isQueue = (file) => file === site.queue_path || file.startsWith(`${site.queue_path}/`);
    const isOf = {
        ...{ failures: isFailure, clusters: isFailure },
        ...{ packages: isQueue, pending: isQueue, blocked: isQueue, curated: isQueue },
        runs: (file) => !isFailure(file) && !isQueue(file) && file !== site.control_path && !/disambig/.test(file),
        disambiguations: (file) => /disambig/.test(file),
    };
    const files = rows.problems.filter(({ severity, file, line }) => {
        return severity === "error" && line === null && isOf[page]?.(file) === true;
    });
    const [first] = files;
    if (first === undefined)
        return undefined;
    const others = files.length === 1 ? "" : ` and ${(0,text_count/* countLarge */.Dc)(files.length - 1, "other file")}`;
    return `Nothing is listed because "${(0,clean/* visibleText */.Q6)(first.file)}"${others} could not be read.`;
}
const PACKAGE_PAGES = ["packages", ...statuses/* STATUSES */.f];
function scriptOf(page) {
    if (page === "failures")
        return page;
    if (PACKAGE_PAGES.includes(page))
        return "packages";
    return page === "runs" || page === "history" ? "lists" : "tables";
}
function More({ total, list, paths }) {
    const [only, second] = paths;
    const isPackages = PACKAGE_PAGES.includes(list);
    const href = second === undefined ? (only ?? shard_paths/* FILES_PATH */.Qq) : shard_paths/* FILES_PATH */.Qq;
    return ((0,jsxRuntime/* jsxs */.FD)("p", { class: "small noscript", children: [`First ${render_list_FIRST_ROWS} of ${(0,text_count/* formatCount */.B4)(total)}. Filters and paging need JavaScript; all ${isPackages ? "packages" : "rows"}: `, isPackages ? ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: shard_paths/* PACKAGES_CSV */.Fn, children: "CSV" }), ", and the status of those that are not pending: ", (0,jsxRuntime/* jsx */.Y)("a", { href: shard_paths/* NOT_PENDING_CSV */.zf, children: "CSV" })] })) : ((0,jsxRuntime/* jsx */.Y)("a", { href: href, children: href === shard_paths/* FILES_PATH */.Qq ? "in the data files" : "JSON" })), "."] }));
}

;// CONCATENATED MODULE: ./build/src/site/pages/run-cards.js






const run_cards_DAY_MS = 86_400_000;
const WINDOWS = [
    { label: "24 hours", days: 1 },
    { label: "7 days", days: 7 },
    { label: "30 days", days: 30 },
];
const MAP_DAYS = 30;
const MAP_ROWS = 12;
function RunCards({ runs, ecosystems, until }) {
    if (until === null)
        return null;
    const endMs = Date.parse(until);
    const spans = WINDOWS.map(({ label, days }) => {
        const since = new Date(endMs - days * run_cards_DAY_MS).toISOString();
        return { label, runs: runs.filter(({ timestamp }) => timestamp > since) };
    });
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: "grid", children: [(0,jsxRuntime/* jsx */.Y)(Panel, { title: "Before the last run", width: 5, aside: (0,jsxRuntime/* jsx */.Y)("span", { class: "small muted", children: (0,jsxRuntime/* jsx */.Y)(Time, { at: until }) }), children: (0,jsxRuntime/* jsx */.Y)("ul", { class: "cards", children: spans.map((span) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: span.label }), (0,jsxRuntime/* jsx */.Y)("b", { children: (0,text_count/* countLarge */.Dc)(span.runs.length, "run") }), (0,jsxRuntime/* jsx */.Y)("span", { children: `${(0,text_count/* formatCount */.B4)(run_cards_sum(span.runs, "succeeded"))} of ${(0,text_count/* formatCount */.B4)(run_cards_sum(span.runs, "total"))} succeeded` }), (0,jsxRuntime/* jsx */.Y)("span", { children: `${(0,text_count/* formatCount */.B4)(run_cards_sum(span.runs, "merged"))} merged` })] }, span.label))) }) }), (0,jsxRuntime/* jsx */.Y)(Panel, { title: "Ecosystems by day", href: page_link_pageLink("ecosystems"), width: 7, children: (0,jsxRuntime/* jsx */.Y)(EcosystemMap, { runs: runs, ecosystems: ecosystems, endMs: endMs }) })] }));
}
function EcosystemMap({ runs, ecosystems, endMs, }) {
    const days = Array.from({ length: MAP_DAYS }, (_, place) => {
        return new Date(endMs - (MAP_DAYS - 1 - place) * run_cards_DAY_MS).toISOString().slice(0, 10);
    });
    const placeOf = new Map(days.map((day, place) => [day, place]));
    const cells = new Map();
    const totals = new Map();
    for (const run of runs) {
        const place = placeOf.get(run.timestamp.slice(0, 10));
        if (place === undefined)
            continue;
        for (const ecosystem of Object.keys(run.ecosystems)) {
            const row = cells.get(ecosystem) ?? days.map(() => null);
            row[place] = better(row[place] ?? null, outcomeOf(run));
            cells.set(ecosystem, row);
            totals.set(ecosystem, (totals.get(ecosystem) ?? 0) + 1);
        }
    }
    const names = ecosystems.map(({ ecosystem }) => ecosystem).filter((name) => cells.has(name));
    const shown = names.sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0)).slice(0, MAP_ROWS);
    if (shown.length === 0)
        return (0,jsxRuntime/* jsx */.Y)("p", { class: "small muted", children: "No run of these 30 days names an ecosystem." });
    const merged = shown.filter((name) => cells.get(name)?.includes("ok")).length;
    return ((0,jsxRuntime/* jsx */.Y)(HeatMap, { label: `Runs per ecosystem and day, ${MAP_DAYS} days to ${days.at(-1)}: ${merged} of ${shown.length} ecosystems had a day with a merge`, rows: shown.map((name) => ({
            name,
            href: page_link_pageLink("runs", { ecosystem: name }),
            label: describeRow(cells.get(name) ?? []),
            total: (0,text_count/* countLarge */.Dc)(totals.get(name) ?? 0, "run"),
            cells: cells.get(name) ?? [],
        })), legend: { ok: "merged", fail: "failed", empty: "took no packages" } }));
}
function describeRow(cells) {
    const days = cells.filter((cell) => cell !== null).length;
    return `merged on ${cells.filter((cell) => cell === "ok").length} of ${(0,text_count/* countLarge */.Dc)(days, "day")} with a run`;
}
const RANK = [null, "empty", "fail", "ok"];
function outcomeOf({ outcome }) {
    return outcome === "merged" ? "ok" : outcome === "empty" ? "empty" : "fail";
}
function better(a, b) {
    return RANK.indexOf(a) >= RANK.indexOf(b) ? a : b;
}
function run_cards_sum(runs, field) {
    return runs.reduce((total, run) => total + run[field], 0);
}

;// CONCATENATED MODULE: ./build/src/site/pages/render-lists.js



















function renderLists(input) {
    const { rows, summary } = input;
    const months = summary.data.run_months.map(({ month }) => shard_paths/* runMonthPath */.Z1(month)).reverse();
    const historyFiles = summary.data.history_months.map(shard_paths/* historyPath */.ae);
    const total = summary.failures_summary.total;
    const options = failureOptions(summary);
    return [
        renderList(input, { list: failuresList, rows: rows.failures, total, options }),
        renderList(input, {
            list: runsList,
            rows: rows.runs,
            options: runOptions(rows.runCounts),
            paths: months,
            above: ((0,jsxRuntime/* jsx */.Y)(RunCards, { runs: rows.runs, ecosystems: rows.ecosystems, until: summary.health.last_run?.timestamp ?? null })),
        }),
        renderList(input, { list: packagesList, rows: rows.packages, paths: [shard_paths/* PACKAGE_INDEX_PATH */.Yi] }),
        ...statusLists.map((list) => renderStatus(input, list, rows.packages)),
        renderList(input, {
            list: clustersList,
            rows: orderByDefault(clustersList, rows.clusters),
            paths: [shard_paths/* CLUSTERS_PATH */.A9],
            above: (0,jsxRuntime/* jsx */.Y)(PackageMap, { rows: rows.packageDays }),
        }),
        ordered(input, ecosystemsList, rows.ecosystems, [shard_paths/* ECOSYSTEMS_PATH */.E2]),
        ordered(input, disambiguationsList, rows.disambiguations, [shard_paths/* DISAMBIGUATIONS_PATH */.OU]),
        ordered(input, curatedList, rows.curated, [shard_paths/* CURATED_PATH */.Xd]),
        renderList(input, {
            list: historyList,
            rows: rows.history.toReversed(),
            paths: historyFiles,
            above: (0,jsxRuntime/* jsx */.Y)(HistoryCharts, { days: rows.history }),
        }),
        renderList(input, {
            list: problemsList,
            rows: rows.problems,
            total: summary.data.problems,
            paths: [shard_paths/* PROBLEMS_PATH */.Xb],
        }),
    ];
}
function ordered(input, list, rows, files) {
    return renderList(input, { list, rows: orderByDefault(list, rows), paths: files });
}
function renderStatus(input, list, packages) {
    const status = list.page;
    const rows = listStatus(status, packages, input.rows.statuses.get(status) ?? []);
    const place = input.summary.data.statuses.find((one) => one.status === status)?.place;
    const files = [shard_paths/* PACKAGE_INDEX_PATH */.Yi, ...(place === undefined ? [] : [shard_paths/* statusPath */.k9(place)])];
    const { blockers } = input.rows;
    const above = status === "blocked" ? ((0,jsxRuntime/* jsx */.Y)(BlockersPanel, { rows: orderByDefault(blockersList, blockers), site: input.summary.site })) : status === "success" ? ((0,jsxRuntime/* jsx */.Y)(MergesPanel, { days: input.rows.history })) : null;
    return renderList(input, { list, rows, paths: files, above });
}

;// CONCATENATED MODULE: ./build/src/site/pages/render-pages.js









const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><style>path{fill:#0a58a8}@media(prefers-color-scheme:dark){path{fill:#79b8ff}}</style><path d="M1 2h4v12H1zM6 8h4v6H6zM11 2h4v12h-4z"/></svg>\n`;
const OPTIONAL = /<\/(?:td|th|tr|li|option)>/g;
function renderPages(input) {
    const pages = [...renderLists(input), ...detailPages()].map(({ page, ...rest }) => renderPage(input, page, rest));
    return [...pages, renderNotFound(input.summary.site), ...renderAssets(input.assets)];
}
function renderIndexPage(input) {
    const { page, ...rest } = composeIndex(input.summary);
    return renderPage(input, page, rest);
}
function composeIndex(summary) {
    const context = createContext(summary.site, { commit: null, nowMs: null });
    const { queue, failures_summary: failures, data } = summary;
    const description = `${(0,text_count/* formatCount */.B4)(queue.total)} packages, ${(0,text_count/* formatCount */.B4)(failures.total)} failures, ${(0,text_count/* formatCount */.B4)(data.runs)} runs.`;
    const children = (0,jsxRuntime/* jsx */.Y)(IndexPage, { summary: summary, context: context });
    return { page: "index", section: null, script: "index", title: summary.site.title, description, children };
}
function renderPage({ summary, assets }, page, rest) {
    const { generated_at: at, source_commit: commit, problems, site } = summary;
    const built = page === "index" ? { at, commit, problems: problems.total } : null;
    const document = (0,jsxRuntime/* jsx */.Y)(Frame, { page: page, site: site, assets: assets, built: built, ...rest });
    return { path: `${page}.html`, content: `<!doctype html>\n${shortenHtml((0,dist/* renderToString */.F0)(document))}\n` };
}
function renderAssets({ scripts, style, preview }) {
    return [
        ...Object.entries(scripts).map(([name, content]) => ({ path: `assets/${name}.js`, content })),
        { path: "assets/site.css", content: style },
        { path: "assets/favicon.svg", content: FAVICON },
        { path: "assets/preview.png", content: Buffer.from(preview, "base64") },
    ];
}
function shortenHtml(html) {
    return html.replace(OPTIONAL, "").replaceAll("></path>", "/>");
}

// EXTERNAL MODULE: ./build/src/pipeline/judge-health.js
var judge_health = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/src/text/xml.js
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
    "\r": "&#13;",
};
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;
function escapeXml(text) {
    return text.replace(FORBIDDEN, "").replace(/[&<>"'\r]/g, (character) => ENTITIES[character]);
}

;// CONCATENATED MODULE: ./build/src/site/badges/render-badges.js


const OK = "#14663a";
const FAIL = "#a11d21";
const WARN = "#774800";
const INFO = "#25507f";
const MANUAL = "#6a3d9a";
const LABEL_GROUND = "#3b4552";
const STATE_COLORS = {
    Unknown: WARN,
    Paused: MANUAL,
    "No runs yet": INFO,
    Stalled: FAIL,
    Failing: FAIL,
    Running: OK,
};
const STATUSES = [
    { status: "pending", color: INFO },
    { status: "success", color: OK },
    { status: "failed", color: FAIL },
    { status: "blocked", color: WARN },
];
const HEIGHT = 20;
const FONT_PX = 11;
const PADDING = 6;
const WIDTHS = [
    720, 806, 940, 1676, 1302, 2204, 1488, 550, 930, 930, 1302, 1676, 745, 930, 745, 930, 1302, 1302, 1302, 1302, 1302,
    1302, 1302, 1302, 1302, 1302, 930, 930, 1676, 1676, 1676, 1117, 2048, 1400, 1404, 1430, 1578, 1295, 1177, 1588, 1539,
    862, 931, 1419, 1140, 1726, 1532, 1612, 1235, 1612, 1424, 1400, 1262, 1499, 1400, 2025, 1403, 1260, 1403, 930, 930,
    930, 1676, 1302, 1302, 1230, 1276, 1067, 1276, 1220, 720, 1276, 1296, 562, 705, 1212, 562, 1992, 1296, 1243, 1276,
    1276, 874, 1067, 807, 1296, 1212, 1676, 1212, 1212, 1076, 1300, 930, 1300, 1676,
];
const UNITS_PER_EM = 2048;
const WIDEST = 2204;
function listBadges(health, byStatus) {
    const word = (0,judge_health/* recordedWord */.bf)(health);
    const counts = new Map(Object.entries(byStatus));
    return [
        { name: "state", label: "pipeline", message: describeState(word, health), color: STATE_COLORS[word] },
        ...STATUSES.map(({ status, color }) => {
            const message = (counts.get(status) ?? 0).toLocaleString("en-US");
            return { name: status, label: status, message, color };
        }),
    ];
}
function renderBadgeSvg({ label, message, color }) {
    const labelText = measureText(label, FONT_PX);
    const messageText = measureText(message, FONT_PX);
    const labelWidth = labelText + 2 * PADDING;
    const width = labelWidth + messageText + 2 * PADDING;
    const title = escapeXml(`${label}: ${message}`);
    const font = `fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="${FONT_PX}"`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${title}">`,
        `<title>${title}</title>`,
        `<path fill="${LABEL_GROUND}" d="M3 0h${labelWidth - 3}v${HEIGHT}h-${labelWidth - 3}a3 3 0 0 1-3-3v-14a3 3 0 0 1 3-3z"/>`,
        `<path fill="${color}" d="M${labelWidth} 0h${width - labelWidth - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${width - labelWidth - 3}z"/>`,
        `<text x="${PADDING}" y="14" textLength="${labelText}" ${font}>${escapeXml(label)}</text>`,
        `<text x="${labelWidth + PADDING}" y="14" textLength="${messageText}" ${font}>${escapeXml(message)}</text>`,
        "</svg>\n",
    ].join("");
}
function renderBadgeJson({ label, message, color }) {
    return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
}
function describeState(word, { last_run: lastRun, control }) {
    const date = /^\d{4}-\d\d-\d\d/.exec((word === "Paused" ? control.disabled_at : lastRun?.timestamp) ?? "")?.[0];
    if (date === undefined)
        return word.toLowerCase();
    return `${word.toLowerCase()}, ${word === "Paused" ? "since" : "last run"} ${date}`;
}
function measureText(text, sizePx) {
    const units = [...text].reduce((sum, character) => sum + (WIDTHS[character.codePointAt(0) - 32] ?? WIDEST), 0);
    return Math.ceil((units * sizePx) / UNITS_PER_EM);
}

;// CONCATENATED MODULE: ./build/src/site/exports/print-csv.js
const BYTE_ORDER_MARK = "\ufeff";
const FORMULA = /^[=+\-@\t\r]/;
function printCsv(columns, rows) {
    const lines = [columns.map(({ name }) => quoteCell(name)).join(",")];
    for (const row of rows)
        lines.push(columns.map(({ value }) => printCell(value(row))).join(","));
    return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}
function printJsonRows(columns, rows) {
    const lines = [];
    for (const row of rows)
        lines.push(JSON.stringify(Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]))));
    return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
function exportFileName(page, params, { commit, extension }) {
    const filter = params.flat();
    const words = [page, ...filter].map((word) => word.replace(/[^\w.]+/g, "-").replace(/^[-.]+|[-.]+$/g, ""));
    const name = words
        .filter((word) => word !== "")
        .join("-")
        .slice(0, 100);
    return `${[name, ...(commit === null ? [] : [commit.slice(0, 7)])].join("-")}.${extension}`;
}
function printCell(cell) {
    if (cell === null)
        return "";
    if (typeof cell === "number" || typeof cell === "boolean")
        return String(cell);
    return quoteCell(typeof cell === "string" ? cell : cell.join(" "));
}
function quoteCell(text) {
    const inert = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

;// CONCATENATED MODULE: ./build/src/site/exports/columns.js



const PACKAGE_COLUMNS = columnsOf([
    ...["name", "source", "ecosystem", "priority", "confidence"],
]);
const PACKAGE_ROW_COLUMNS = columnsOf([
    ...["name", "status", "ecosystem", "priority", "category", "attempts", "failure_count", "next_retry_at"],
    "unblocks",
]);
function statusColumns(status) {
    const added = { blocked: ["blocked_by", "since"], pending: ["place"], success: ["merged_at"] };
    const fields = Object.hasOwn(added, status)
        ? added[status]
        : ["reason", "since"];
    return [
        ...PACKAGE_ROW_COLUMNS,
        ...fields.map((name) => ({ name, value: (row) => row[name] ?? null })),
    ];
}
const FAILURE_COLUMNS = columnsOf([
    ...["timestamp", "package", "ecosystem", "category", "subcategory", "platform", "exit_code", "attempt"],
    ...["message", "message_cut", "batch_id", "run_id", "cluster", "id"],
]);
const RUN_COLUMNS = [
    ...columnsOf(["timestamp", "id", "batch_id"]),
    { name: "ecosystems", value: ({ ecosystems }) => Object.keys(ecosystems) },
    ...columnsOf([
        ...["total", "succeeded", "failed", "blocked", "merged"],
    ]),
    ...columnsOf(["outcome", "conclusion", "duration_seconds"]),
];
const CLUSTER_COLUMNS = columnsOf([
    ...["category", "subcategory", "message", "package_count", "count", "ecosystems", "platforms"],
    ...["first_at", "last_at", "id"],
]);
const ECOSYSTEM_COUNTS = [
    ...["total", "runs", "merged", "runs_since_merge", "last_run_at", "last_merge_at", "failures_30d"],
];
const ECOSYSTEM_COLUMNS = [
    ...columnsOf([
        ...["ecosystem", "breaker_state", "consecutive_failures", "last_failure", "opens_at"],
    ]),
    ...statuses/* STATUSES */.f.map((status) => ({ name: status, value: (row) => row.by_status[status] ?? 0 })),
    ...columnsOf(ECOSYSTEM_COUNTS),
];
const DISAMBIGUATION_COLUMNS = columnsOf([
    ...["tool", "selected", "alternatives", "selection_reason", "downloads_ratio", "high_risk"],
    ...["needs_review", "updated_at"],
]);
const CURATED_COLUMNS = columnsOf([
    ...["name", "source", "status", "validation_status", "reason"],
]);
const PROBLEM_COLUMNS = columnsOf([
    ...["file", "line", "entry", "severity", "code", "reason"],
]);
const HISTORY_COLUMNS = [
    ...columnsOf([
        ...["date", "runs", "attempted", "merged", "failures", "packages_failed"],
    ]),
    ...statuses/* STATUSES */.f.map((status) => ({
        name: status === "failed" ? "queue_failed" : status,
        value: ({ queue }) => queue?.[status] ?? null,
    })),
    ...columnsOf(["breakers_open"]),
];
function printPackagesCsv(packages) {
    return printCsv(PACKAGE_COLUMNS, listByName(packages));
}
function printNotPendingCsv(packages) {
    const rows = listByName(packages).filter(({ status }) => status !== "pending");
    return printCsv(columnsOf(["name", "status"]), rows);
}
function listByName(packages) {
    const all = Object.values(packages).flat();
    return all.sort((a, b) => (0,order/* compareBytewise */.G)(a.name, b.name));
}
function printPackageDaysCsv(packages) {
    const rows = packages.flatMap(({ package: name, days }) => days.map((day) => ({ package: name, ...day })));
    const kept = rows.filter(({ outcome }) => outcome !== null);
    return printCsv(columnsOf([
        "package",
        "date",
        "outcome",
        "failures",
    ]), kept);
}
function columnsOf(keys) {
    return keys.map((key) => ({ name: key, value: (row) => row[key] }));
}

;// CONCATENATED MODULE: ./build/src/site/feeds/list-incidents.js



const GONE_AFTER_DAYS = 30;
const GONE_AFTER_MS = GONE_AFTER_DAYS * 86_400_000;
function listIncidents({ clusters, health, left_out: leftOut, runs }, droughtRuns) {
    const asOf = runs[0]?.timestamp;
    return [
        ...listBreakers(health.ecosystems, runs),
        ...listPauses(health, runs),
        ...listDroughts(runs, { droughtRuns, isWhole: leftOut.runs === 0 }),
        ...clusters.flatMap((cluster) => listCluster(cluster, asOf === undefined ? null : (0,pipeline_times/* toEpochMs */.x8)(asOf))),
    ];
}
function listBreakers(ecosystems, runs) {
    return Object.entries(ecosystems).flatMap(([ecosystem, state]) => {
        if (state.breaker_state === "closed")
            return listClosing(ecosystem, state, runs);
        const { breaker_state: breaker, last_failure: failedAt, consecutive_failures: failures, opens_at: opensAt } = state;
        const updated = breaker === "open" ? failedAt : breaker === "half-open" ? opensAt : null;
        if (updated === null)
            return [];
        const probes = breaker === "open" ? `Next probe: ${opensAt ?? phrase/* NOT_RECORDED */.D0}` : `Probes are let through since ${updated}`;
        const content = `${failures} failures in a row. ${probes}.`;
        const shared = { title: `Breaker ${breaker}: ${ecosystem}`, updated, content, ...list_incidents_ECOSYSTEM };
        const id = breaker === "open" ? `${ecosystem}/${updated}` : `${ecosystem}/${breaker}/${updated}`;
        return [{ kind: "breaker", id, ...shared, params: { id: ecosystem } }];
    });
}
function listClosing(ecosystem, { last_failure: failedAt, opens_at: opensAt }, newestFirst) {
    if (failedAt === null || opensAt === null)
        return [];
    const first = newestFirst.findLast(({ timestamp, ecosystems, succeeded }) => Object.hasOwn(ecosystems, ecosystem) && succeeded > 0 && (0,pipeline_times/* compareNewestFirst */.a0)(timestamp, failedAt) < 0);
    if (first === undefined)
        return [];
    const content = `First run that succeeded after the last failure, ${failedAt}; when the breaker closed is not recorded.`;
    const shared = { title: `Breaker closed: ${ecosystem}`, updated: first.timestamp, content, ...list_incidents_ECOSYSTEM };
    return [{ kind: "breaker", id: `${ecosystem}/closed/${failedAt}`, ...shared, params: { id: ecosystem } }];
}
const list_incidents_ECOSYSTEM = { page: "ecosystem" };
function listPauses({ control, ecosystems }, runs) {
    const { enabled, disabled_at: at, disabled_by: by, reason } = control;
    const since = at === null ? null : (0,pipeline_times/* parseTime */.pe)(at);
    if (since === null)
        return [];
    const content = `By ${by || phrase/* NOT_RECORDED */.D0}: ${reason || "reason not recorded"}`;
    const pause = { kind: "paused", id: since, title: "Pipeline paused", updated: since, content };
    if (!enabled)
        return [{ ...pause, page: "index", params: {} }];
    const off = Object.keys(ecosystems).filter((name) => ecosystems[name]?.disabled === true);
    if (off.length > 0) {
        return off.map((name) => {
            const title = `Ecosystem disabled: ${name}`;
            return { ...pause, kind: "disabled", id: `${name}/${since}`, title, ...list_incidents_ECOSYSTEM, params: { id: name } };
        });
    }
    const first = runs.findLast(({ timestamp }) => (0,pipeline_times/* compareNewestFirst */.a0)(timestamp, since) < 0);
    if (first === undefined)
        return [];
    const resumption = `First run after ${since}, when something was switched off; when it was switched on again is not recorded.`;
    const { id, timestamp: updated } = first;
    return [
        {
            kind: "resumed",
            id: since,
            title: "Pipeline resumed",
            updated,
            content: resumption,
            page: "run",
            params: { id },
        },
    ];
}
function listDroughts(newestFirst, { droughtRuns, isWhole }) {
    const entries = [];
    let since = isWhole ? 0 : Number.NaN;
    for (const { id, merged, timestamp: updated } of [...newestFirst].reverse()) {
        since = merged > 0 ? 0 : since + 1;
        if (since !== droughtRuns)
            continue;
        const title = `Nothing merged for ${droughtRuns} runs`;
        const content = `The last ${droughtRuns} runs up to this one merged no recipe.`;
        entries.push({ kind: "drought", id, title, updated, content, page: "run", params: { id } });
    }
    return entries;
}
function listCluster(cluster, asOfMs) {
    const { id, category, message, count: failures, package_count: packages, first_at: first, last_at: last } = cluster;
    if (first === null || last === null)
        return [];
    const about = message === "" ? category : `${category}: ${message}`;
    const seen = `${(0,text_count/* count */.U9)(failures, "failure")} of ${(0,text_count/* count */.U9)(packages, "package")}`;
    const shared = { id, page: "cluster", params: { id } };
    const began = { ...shared, kind: "cluster", title: `New cause: ${about}`, updated: first, content: category };
    const goneMs = (0,pipeline_times/* toEpochMs */.x8)(last) + GONE_AFTER_MS;
    if (asOfMs === null || goneMs > asOfMs)
        return [began];
    const content = `No failure for ${GONE_AFTER_DAYS} days. ${seen} from ${first} to ${last}.`;
    const gone = { ...shared, kind: "cluster-gone", id: `${id}/${last}`, title: `Cause gone: ${about}`, content };
    return [began, { ...gone, updated: (0,pipeline_times/* formatTime */.fU)(new Date(goneMs)) }];
}

;// CONCATENATED MODULE: ./build/src/site/feeds/render-atom.js





const render_atom_SHOWN = 100;
const LONGEST_TITLE = 200;
const NEVER = "1970-01-01T00:00:00Z";
function renderAtom(name, title, { entries, config }) {
    const shown = [...entries].sort(compareEntries).slice(0, render_atom_SHOWN);
    const linkOf = (path) => escapeXml(config.url === "" ? `../${path}` : config.url + path);
    const lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        `<id>${escapeXml(tagOf("feed", name, config))}</id>`,
        `<title>${escapeXml(cutTitle(`${title}, ${config.title}`))}</title>`,
        `<updated>${shown[0]?.updated ?? NEVER}</updated>`,
        `<author><name>${escapeXml((0,clean/* visibleText */.Q6)(config.repository || config.title) || "pipekeeper")}</name></author>`,
        `<link rel="self" type="application/atom+xml" href="${linkOf(`feeds/${name}.atom`)}"/>`,
        `<link rel="alternate" type="text/html" href="${linkOf("index.html")}"/>`,
        ...shown.flatMap((entry) => [
            "<entry>",
            `<id>${escapeXml(tagOf(entry.kind, entry.id, config))}</id>`,
            `<title>${escapeXml(cutTitle(entry.title))}</title>`,
            `<updated>${entry.updated}</updated>`,
            `<link href="${linkOf(page_link_pageLink(entry.page, entry.params))}"/>`,
            `<content type="text">${escapeXml((0,clean/* visibleText */.Q6)(entry.content))}</content>`,
            "</entry>",
        ]),
        "</feed>",
    ];
    return `${lines.join("\n")}\n`;
}
function compareEntries(a, b) {
    return (0,pipeline_times/* compareNewestFirst */.a0)(a.updated, b.updated) || (0,order/* compareBytewise */.G)(a.kind, b.kind) || (0,order/* compareBytewise */.G)(a.id, b.id);
}
function tagOf(kind, id, { server_url: server, repository }) {
    const host = URL.canParse(server) ? new URL(server).hostname : "localhost";
    const specific = [repository || "local", kind, id].map((part) => encodeURI(part.toWellFormed()).replaceAll("#", "%23"));
    return `tag:${host},2026:${specific.join("/")}`;
}
function cutTitle(title) {
    const line = (0,clean/* visibleText */.Q6)(title).replace(/\s+/g, " ").trim();
    const points = [...line];
    return points.length <= LONGEST_TITLE ? line : `${points.slice(0, LONGEST_TITLE - 1).join("")}…`;
}

;// CONCATENATED MODULE: ./build/src/site/feeds/render-failures-feed.js



const LONGEST_MESSAGE_BYTES = 160;
const LOOKED_AT = 1000;
function renderFailuresFeed(failures, config) {
    const entries = failures.slice(0, LOOKED_AT).flatMap((failure) => describeFailure(failure) ?? []);
    return renderAtom("failures", "Failures", { entries, config });
}
function describeFailure(failure) {
    const { id, package: name, ecosystem, category, subcategory, platform, exit_code: exitCode, message } = failure;
    if (failure.timestamp === null)
        return null;
    const facts = [
        ecosystem || "ecosystem not recorded",
        ...(subcategory === null ? [] : [subcategory]),
        platform ?? "platform not recorded",
        `exit code ${exitCode ?? phrase/* NOT_RECORDED */.D0}`,
        `attempt ${failure.attempt}`,
    ];
    const content = `${facts.join(", ")}\n${message === null ? "Message not recorded" : (0,fit/* cutMiddle */.it)(message, LONGEST_MESSAGE_BYTES)}`;
    return {
        kind: "failure",
        id,
        title: `${name}: ${category}`,
        updated: failure.timestamp,
        content,
        page: "failure",
        params: { id },
    };
}

;// CONCATENATED MODULE: ./build/src/site/render-extras.js






function* renderExtras(dashboard, summary, packageDays) {
    const { queue } = dashboard;
    const { health, site: config } = summary;
    yield { path: "feeds/failures.atom", content: renderFailuresFeed(dashboard.failures, config) };
    const entries = listIncidents(dashboard, config.drought_runs);
    yield { path: "feeds/incidents.atom", content: renderAtom("incidents", "Incidents", { entries, config }) };
    for (const badge of listBadges(health, queue.by_status)) {
        yield { path: `badges/${badge.name}.svg`, content: renderBadgeSvg(badge) };
        yield { path: `badges/${badge.name}.json`, content: renderBadgeJson(badge) };
    }
    yield { path: shard_paths/* PACKAGES_CSV */.Fn, content: printPackagesCsv(queue.packages) };
    yield { path: shard_paths/* NOT_PENDING_CSV */.zf, content: printNotPendingCsv(queue.packages) };
    yield { path: "exports/package-days.csv", content: printPackageDaysCsv(packageDays) };
}

;// CONCATENATED MODULE: ./build/src/site/render-site.js























const NEWEST_FAILURES = 100;
const LISTED_PROBLEMS = 10_000;
function* renderSite(input) {
    const written = [];
    for (const file of renderFiles(input)) {
        for (const one of withTwin(file, input.config)) {
            written.push(one.path);
            yield one;
        }
    }
    yield { path: shard_paths/* FILES_PATH */.Qq, content: printPaths([...written, shard_paths/* FILES_PATH */.Qq]) };
}
function* renderFiles({ dashboard, problems, config, previous, assets }) {
    const index = indexDashboard(dashboard);
    const lists = composeLists(index, problems);
    yield* renderFailures(dashboard.failures);
    yield* renderShards(shardPackages(index));
    yield* renderShards(shardClusters(index, lists.clusters));
    yield* renderShards(shardBlockers(index, lists.blockers));
    yield* renderShards(shardRuns(index));
    yield* renderShards(render_site_renderLists(index, lists));
    const summary = withLastKnown(summarizeSite(index, lists, config));
    yield* renderExtras(dashboard, summary, lists.packageDays);
    if (assets)
        yield* renderPages(collectPageInput(index, lists, { summary, assets }));
    const past = previous === null ? null : restamp(summary, previous);
    if (assets)
        yield renderStamped(summary, past, (of) => renderIndexPage({ summary: of, assets }));
    yield renderStamped(summary, past, (of) => ({ path: shard_paths/* MANIFEST_PATH */.U4, content: printShard(listEssentials(of)) }));
    yield renderStamped(summary, past, (of) => ({ path: shard_paths/* SUMMARY_PATH */.V$, content: printShard(of) }));
}
function renderStamped(summary, past, render) {
    const file = render(summary);
    return past === null ? file : { ...file, unchanged: render(past).content };
}
function restamp(summary, stamp) {
    return withLastKnown({ ...summary, ...stamp, health: { ...summary.health, generated_at: stamp.generated_at } });
}
function withLastKnown(summary) {
    return { ...summary, last_known: (0,describe_health/* describeLastKnown */.D4)(summary.health) };
}
function composeLists(index, problems) {
    const { disambiguations, curated, failures } = index.dashboard;
    const clusters = listClusters(index);
    const history = listHistory(index);
    const review = new Set(disambiguations.need_review);
    return {
        blockers: listBlockers(index),
        clusters,
        curated: curated.map((override) => composeOverride(override, index)),
        disambiguations: disambiguations.entries.map((entry) => composeChoice(entry, review)),
        ecosystems: listEcosystems(index, { history, clusters }),
        history,
        newestFailures: listNewest(failures),
        packageDays: listPackageDays(index),
        problems: problems.slice(0, LISTED_PROBLEMS),
        runCounts: countRuns(index.dashboard.runs),
    };
}
function* render_site_renderLists(index, lists) {
    yield { path: shard_paths/* PACKAGE_NAMES_PATH */.kc, data: listNames(index) };
    yield { path: shard_paths/* PACKAGE_INDEX_PATH */.Yi, data: indexPackages(index) };
    for (const { place, data } of listStatuses(index))
        yield { path: shard_paths/* statusPath */.k9(place), data };
    yield { path: shard_paths/* CHANGES_PATH */.mA, data: listChanges(index.dashboard.transitions) };
    yield { path: shard_paths/* CLUSTERS_PATH */.A9, data: storeClusterRows(lists.clusters) };
    yield { path: shard_paths/* ECOSYSTEMS_PATH */.E2, data: storeEcosystems(lists.ecosystems) };
    yield { path: shard_paths/* BLOCKERS_PATH */.ye, data: { rows: lists.blockers } };
    yield { path: shard_paths/* DISAMBIGUATIONS_PATH */.OU, data: { rows: lists.disambiguations } };
    yield { path: shard_paths/* CURATED_PATH */.Xd, data: { rows: lists.curated } };
    yield { path: shard_paths/* PROBLEMS_PATH */.Xb, data: { rows: lists.problems } };
    yield { path: shard_paths/* RUN_COUNTS_PATH */.xT, data: lists.runCounts };
    for (const [month, rows] of groupBy(lists.history, ({ date }) => date.slice(0, 7))) {
        yield { path: shard_paths/* historyPath */.ae(month), data: { rows } };
    }
}
function* renderFailures(failures) {
    for (const shard of shardFailures(failures)) {
        if (shard.kind === "text")
            yield { path: shard_paths/* outputPath */.XC(shard.text.hash), content: shard.text.text };
        else
            yield { path: shard.path, content: printShard(shard.data) };
    }
}
function* renderShards(shards) {
    for (const { path, data } of shards)
        yield { path, content: printShard(data) };
}
function listNewest(failures) {
    const last = failures[NEWEST_FAILURES - 1]?.timestamp?.slice(0, 19) ?? "";
    const candidates = failures.filter(({ timestamp }) => (timestamp ?? "").slice(0, 19) >= last);
    return candidates.sort((a, b) => shard_paths/* compareFailureIds */.ym(b.id, a.id)).slice(0, NEWEST_FAILURES);
}
function* withTwin(file, { offline }) {
    yield file;
    const { path, content, unchanged } = file;
    const isText = path.startsWith(shard_paths/* OUTPUT_FOLDER */.zF);
    const isData = isText || (path.endsWith(".json") && !path.startsWith("badges/"));
    if (!offline || !isData || typeof content !== "string")
        return;
    const printed = (data) => (isText ? JSON.stringify(data) : data.trimEnd());
    const wrap = (data) => `pipekeeperShard(${JSON.stringify(path)},${printed(data)})\n`;
    const twin = { path: `${path}.js`, content: wrap(content) };
    yield unchanged === undefined ? twin : { ...twin, unchanged: wrap(unchanged) };
}
function printPaths(files) {
    return `${[...files].sort(order/* compareBytewise */.G).join("\n")}\n`;
}
function listChanges({ new: began, still, fixed }) {
    return { fixed: listIds(fixed), new: listIds(began), still: listIds(still) };
}
function listIds(transitions) {
    return transitions.flatMap(({ failure_id: id, previous_failure_id: previous }) => id ?? previous ?? []);
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/write-site.js






const LARGE_SITE_BYTES = 500_000_000;
async function writeSite(site) {
    const { dashboard, problems, config, assets } = site;
    const previous = parseMaking(await site.published.readPublished(external_node_path_.posix.join(site.directory, shard_paths/* SUMMARY_PATH */.V$)));
    const isDue = previous !== null && isRefreshDue(previous, config, site.now);
    const files = renderSite({ dashboard, problems, config, previous: isDue ? null : previous, assets });
    const { root, directory, isDryRun, published } = site;
    return updateFolder(files, { ...published, root, directory, isDryRun, isOwn: isSitePath, list: shard_paths/* FILES_PATH */.Qq });
}
function warnOfSite({ bytes, large }) {
    const warnings = large.map(({ path: name, bytes: size }) => {
        return `"${name}" of the site has ${megabytes(size)}, which readers load slowly; keep less of the past in the state.`;
    });
    if (bytes > LARGE_SITE_BYTES) {
        warnings.push(`The site has ${megabytes(bytes)}; GitHub Pages takes 1 GB. Keep less of the past in the state.`);
    }
    return warnings;
}
function parseMaking(published) {
    if (published === null)
        return null;
    try {
        const { generated_at, source_commit } = JSON.parse(published.toString("utf8"));
        if (typeof generated_at !== "string" || (source_commit !== null && typeof source_commit !== "string"))
            return null;
        return { generated_at, source_commit };
    }
    catch {
        return null;
    }
}
function isRefreshDue({ generated_at: time }, config, now) {
    const at = (0,pipeline_times/* parseTime */.pe)(time);
    const { refresh_interval_minutes: minutes } = config;
    return minutes > 0 && (at === null || now.getTime() >= (0,pipeline_times/* toEpochMs */.x8)(at) + minutes * 60_000);
}
function megabytes(bytes) {
    return `${Math.round(bytes / 1_000_000)} MB`;
}


/***/ })

};
