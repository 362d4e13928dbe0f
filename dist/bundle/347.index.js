export const id = 347;
export const ids = [347];
export const modules = {

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SITE_ASSETS: () => (/* reexport */ SITE_ASSETS),
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/site/assets.js

const PACKED = "W7VBl+N0DEQ/tqrer7oNAfh76ZxOu7AFU5GF7mrriJ5WWjoo839bXGDqEHJr3a7H8NeIqFOvMEBVVVVVNfGojKFJuxQABFVVt9+jSMhcULkldMqLkEbGREfKWDe0xq137FFnQHyY42xhDHQEShoslnEJtzB5xXMFlrLtQo5wPXe/qWLzFOu6qeE0miMgnj18QuDwiV+WMR/UmteLUnsiECVwnoFj9T3W11YS9YxwL4kko7Vwv+j+BH0qcWHx+3utmNeWsOG0DxbLURUnNPETxXUNIUc4U5eEwnLMQIQgHAheqNMlngvWcy3ZVz+TIHdks5P8A7G5wthEf7KS64/HR+KRs8otGcnon2oh+2B18QnxyjJLJVk6Yk+7r1jNVhUnaMi7UzcyieSb7q+4Q44ma6EqU0L1re4i3wpxpiKSSLKKL6F/IK0Ie2xhZWpy/r/Wj/RF4MBDomA9CYmnhAfxtedOSysSyXPhrOLJ4iG6kBD8oiJobpE7AoKgRlrDedNwyfHKWezbDF+2Xn45rAn5K5WgQIeg71sAJ7d6PyDGFCa0TFiEfehcywuD+dxsZq+vchUlErlS7YFrn2cqYC/xYIzHeMucRr6p77bFI8tCavibj4zTUfcaLvIRuf3LVQ9LVatr7lPTyv6QpA+pM8DZI4Xj0B6N9CB901ryX6dzT3l4PXuvixITjUsIxiRmFlpRAVExIKD+/vGn2tfv+YUjohZD2Fm0hIyxJcwoss0dkVwhskQDT1+q1ukKJ1klfgbZs6larVbkRNFciWPumKznhpJNB4AGiE1k7f2yp5v98m32//XrvJqXOpppw1vWphrPsuyGEg4SiQsh+0pNiG8ib7B5g6Sz99Xq69cCDCyFmziknZnLYSHN+vFS/JZsx6a8YouspspqVlFV1XqEl/H9WpWdzt6l5KPyLBvJJ+a0X+dGM25sVC5epyP8IoV3XVOrolR30TpYujGCrdK9sbYlQPAriSmEZuZtkAUPvX4o7XahOOITcd7FtHOvEXooSxkjM4HeIIAxly1Vy6pNtvBzN3oPV+QyCAab3jCd5ZwJoi5IRvObyWiv/iJQDYYmUtS0QZSEFHLZ+8+cHmtZC7Vv1JT8f9P1388mdIrDzhTYRBPLt8IPLFni2MIyR703sjFvvcuf5n/9GsazsxrEXZR0LmslebWQ0rHAi82Y4kECtz2Lpenvg9Mfr9YU5VzEFaX0ARsyRnLR3pgj8P+p+lm1SwcM7uiITh3AKzo0JYfOj5uhP1o6CoCn16V1jcs0zXWBZyGn9hz+Yo2fJVBM5Axpmqvrl037TuetCvFw2j3ZgBMwGAkcfqLaQQjcmAb54RG/DSMnTf3/vWqZnR8IklJnqRzjaiGpZE/Mu9pOOHv+e+97V/jvh+b/CCV8ALQAiBwxqF0kRXlIqfq996H2B8SyAarsQ0rlcyg5UY6UJqnsXCWnkrsmx9Wiuiapdz6z8nK2s9r10uH+fV+t0rr2iVSrCYIg2Jrx6p61SVK3qm5dmA+ABEFyvAmihtETRYga57rX25PjfxAkzAcgy/EuWmeCaNN0g3An3CyguO6+97nngOCa7o2M9f/frCwPLUaW6p7RAJU216NFu6q7gFHKojYcHh/533v/TmdEZHAqK6sGXaLPorvRh4sRGrv6v/d/ZEVEVtdkZnVjq6oBtBisAqiwM6T2hDY8es4cWkqYFtZbjkWhXPr/fzUfwNGxN3Sv4AiOb6DLjn2QTrjain+hADtRmGhZVJZxxAlJWCWwhE4ZlSpjU507oYDJ/zKcNbHz/2IhRkI3ZmxjVuNt+dJXBKQkIQXQ9d5ETK16107SOE7vaokif/AROIDkLMFm46bsF8HSBdEz4nmIufK/GbwkmtJYWBTLcRUQ3L8xfbU1v2nmXYPIEhAV3gBSv4apX/fn+kmPmUZGCHHchqdlwTzUXs23Nlzq5zU5pSE52kEgE7UczuoVrYE8KsTCiM+hqkp934DOWYaq8/bb7sYGIQN6IJx9pSbw0tQuMBD6v/JfGJbQPX2lI/VbXUFAyImvtqA+S+YAmG4b12rmk8muTWcE2NIa2WmdCdOWkPNpisFeZ7rLMCza0+R2dxIYh/TmjwyiSOpYVNMtyngoynZ1x5VfE7pEnaz6YsvQv2jf8RvV4zO/YdV2qTWRxsgUvUJuto4LOaVAOY64g32Sz/80eYtb58N6qNbCGCqWqRq/4Tn3SeXbIeOyg2rBAtrEKus5djn2M+nC2/A/eXDH8JkB+Ze6cH4hyPyDHFuPHOsGpoDEt06OAq8CSKmAwJf/SSx9X9aDMJ4j0iwcP7yq6RgeGUoZKyhogpNI2VVB5+dV1PMAOx9JC1BiuywvY0kqXTW2tzY/tOT4j0pI2k5IL6+6HketDRsYQrysYBAjMS3Pq28kumo+y9vI0xnCw/wyxhj33oiEoRnXQo1eEB7xOsSBPn0PTX3X2YZe0r9+Q3UjOl9V7e8FOlpJTtAmZaD7yyuAQSOM6xjVXA6twAIOtnYcMB7yprs+VgI1EE8OP3LR5rpE7UAsmi9kfv62lRPw41C1yrAij0sbdX0VUPuIJ6De4IBX8DBv+v6MNXf9PLHdfTN4soJtCwYrMbB6js38rkL7QAOefdH1RBMZssUVpJkqz424hZGWYxqX1SNiPLOLJry1Q89kQtizWnVFFojb18ga+9DarfWsGQOYS/y6Llq2iMb/2y2jxdZLPYSn9sbUSjdH//b9DNWm8IBmzRV4/nZPmEV0ZU2mN8soD13hgJyb65RMZuWxuUf/gFkbxr4T8Mos9vuUj6/6NRCAJgC9G7ugEzHs/+fMXxZH5YBmnx7DF1TPygER1E6FOYIA/mzOy2gWm883w/th62qLr1Q7LWNOrlE+vuDno5v1WCrt1/s8PH7qqWEZQSAi83/Vj3zQuM9v4/Ppe+Z7z8pi4tt+9NnOxAHtEm64aOsyKRGoCapyuC0U1Sxt8+gCOarRsFR/UA/uyRxjevpWOpjv9GSP8HSeyLXe5B77SLrW8z6JKSWuqmWkBzihJ2nStUTKtHUekEryMGOcnoPSkr2KhWUs2/eoedRzQRaWAQ7IdD1R5t/XeUlBaNGDFR7qzJZcmRoD7Wv8MzG2U3/HOGXVr0dTepYznMEIkpW6KVa+or+j6Xvu2BCerRj9/+CvXp+ZRbom6QHdc31r7T/ud7rLeKFtO9Lp55MsXfw3tqacOJeL0DBaFRCrOnMiJMBt6Xr5gfv4xUv6+tz9ToezOzqlW0BBVPlSsOXAHoIx6kMQP9zHaZeQ3542MH0NWBEqWEbb6VCOLbTsSCktI9g2UPvQRJViFoPf9mN0bA9Ak0H7K+CXzjEIyIiyc/Hr6bPYcHbRIdKW8NO7eF+HKewzlu3Y2/x1PDUi478iiMMfrhV4gqHDBbEc568t21MV+as/CgEFY+qdeI9zI3b24n7s2aLEjTgxldNWfugO4uDww48MqdFb/+eUttRzhK92v+4bPU0wmzNHeo6SnYee/ba7t+D78W/cKqPDUtU46Iqwbn+XzsVwbKHe9crmcHBQT7rO+lk6+xPl9b+xvVK95OL0/86ehJS8dxmc9PKpj3fIoGo6YGdsBZw+w/m3b4dLXjNyqjOm7vKWFaTcMuss0KjWbK/GN4rDfqfuPaaEinz3PuKWbugpR+mDbmjozjbRg1jPaoImNI7RGwG1wicQKQPMVY0pwuGPhlw77SOMm/hPrbTC8/kb9PQZMDuYGJlKGNQiY1saLDtjUCVUKCI/noVW8v1lAiQ6vPaVNu6/jpgYXGXxjr/QzrgC5fPhaeRH4qXZ/ZuHl4JEMqPeHO617nELpb3rQt2dqVAGvoqcKRVKfqJf1il1lPtVmv0GKW3kOvYXl8N57Jsds1TQtrkgmMpk2Yy/hG3ixR0f9p/eVL7Dl+5NR/nUe6N+jd3NUp/5IAJ4mFTxBtRwXbuzeRsC0xOs8/U/ynCRiTowl6SAZfeaBMEL0HkM787t9qMu7IV08Kr4HH6s9OQSEOq9FFhIG7Q25E/FameoPZpU3f/SLMiBKePGMC5q/zlJD/0tCF/KtoiN6DG71ZH+dhzgKVBghFa8zjIbw6ncxpjaf39lTohdt0qAsHC5sMxzUVQZGNBie1HHqq7UnObfeJN/4IODg5ci9IQ0r0NH7fRu9yjgw5gg66uN7mFPLli36wei0F+QAH9RGMPVeWJ82oevPPOjHgoUUw99CCosA/1q1w0x3aTkUCSTf57Y8DOqO1QzT/0KhDRq3te3II3weI3Mgz80aR77JFumXzODvV4wBcR6uvNCeYJvOAfRrCXqvTJAXdlrb/nqgAP1Iv194ODgYGdDtAtBNLEOMaNYvLRTMmROBu2YuPVaFaNAPNEWOjEUk0VFTdmFJRafcHdSGHgoCA2J2MuI3l1ebxRI7D7qF+llvwyIeV5N1wGAtsVH5/meQ0OZL1OKYP8sddDCvqj8aDeQH//z3QLEYETO0IP/jj2v8k8qhpi572n0QeDFu3C+ka2DACqGrAAjxwosGxkcs6QR8NNC71Bac47kEK8c9/1kWt/1axgD+pTVash4YraaLVPqC1Un4D82bIOIl1xvwFQs5lO4gEhAL9lrEHX7j/W/wEYMrqJiWiDU4C97RnIwKx8mpst7eUogLl0Ka5hQljlDhUTxDe3SnKQm+LM+2HO1LbaotxSJBCo0MtymKSgykVDJG6AXxsuAwTsXHypQ6YnlP96phDs+1KX8xHX19yzzBhoF3wH5NsOzc4X+gVAOH3qM2agq3I1uCe91tvyZDS6rRTDh86dVFxR3aA88rHQDkUHloxiwV/5dsXHLNAUtNrwnzzyVqWccKGEoevuXJwefSgSilrfvM9RRKBmqxMv3DCeEcCOQUJRQJ+RgwkjQoJKnR1ngpVRbCvEZ1QnWRcDqRUuIGJ4pVU2atyiFjDAdS4EPxYJsl0ho3bLOoChgTGcapq73kNLuzwBqkQli+jqFPaBSFuTrkDMtwK9Ge2/HuuCpN9D3bB61XuPBZ9bvm5g5VdRqaIHcdj+pJcjGRv0oUHfs8QnGFMKejG1f0vy9HenNKQZVKXZjFmapotyNBE3FYUs6ZYm7Gba0HEl6AlTgIjVJzw0G1pumesSiZDcvTSeeZpu/hZKlX8ndrisfG/mkMt3kJUtv42nuSiYFShWOvs1WF84YmPUlgqvxIJA8lZVeVScfi+zcjKoEXm6fH1Yyxd1o8FLAqn5tE/Y0aHCwSIng7gVF67PQJIGOdfW1UafFJiCVyEhZBby0SdXao6hgcGSg5h69A8nrEaZQHwRHTt8EafbvWoEwFcm4iSRewvgSAElcTSZJw0mUSTQCg+3EPIWOgpB1qNxeKeTugSEbpdhY3LQ0ExC6phoZ0RgmeC69zWL/4SAxvhEE1vHoH6/XdC8HnwvqB+kjOVJpGkl4jR33emHGUMGQasoX2VZ8aULTkACf/ZWKFErvwouvJLYABDxTYLQ1D0dc4AvROORJsM09W5/sGlzy0humMJiCJF4kGk5mqobnit74/OGZZ/d4lVMDuDQ262zXg0nivJfi2AIn5OYzVVU8X6qn3AHbWpk77y0mfDLOfDjLN2196NIQ+Hg/nm8BFnu465GZk27otMXrtJWIfUSqeCpDJBvSRLvAyLBt4E/moWNWpVX8V+ArDVzZya4QCttckjJ0M2KV/RQ2TGHIQOTbvI4grBzwhw9SuwjZzqdAUFBLJQ2HuE4WXLyj4VEuyr4ZWJssuvPbkSBoRuVYMm3kaI3An0qasxzwLs36Q3nBBciV+o13A4GhOhocKRtKXnDdoJiOP3h3mETlzk9dqSs7aVbFb8oma1uO/AscrrD7DVWlIqJkwJX/M3AS03Pne8Y7NyLJFbxJXO1feNoUn69vAGuSU85AFBm/3YscdvK8qk7SRGnjAD6uWyjiJnj15C4CICClBKOiIRCDc1LeJltm6VD1uCI4yjEiUqPZvHPPiKWzO+p54iRhqLyHuBR4ewurklvRS9GWyFIJFkXTmddFA4hv/weE8L/jsdjn4z572lve7x+kwxmMw/yvZczIe6RQTKbW5uKAS+UKWUNI/2ARw6RetMAt+45YztRjwrrLrgo9W/n4lNZ2ba3vuBBFXrGiqTXkK1wQFMjR5iKKcQx6/Pc4LsgqnZ21k3MKQeIUgyahhxBVeuv/Vpj/3/qWMIX1DysQgkv3m+iSfyBVvk7Wf4ouY+/70H0PcRPEv7gtmy9u9SYE1NZ0eVLU8dXpE1TV+eMYgC0ujtUTEvCchuhCHQks1WTIklwfQbtWNNnd8gwG2scw+sxYxiQBbNplwqyQXD1H3S+WJdWInYLqxr1f/uOGlL0xK+aiXZLEnXpWNOWL4ayYSqoDWB/5BN1s+7HwcgQs+PvQGvDUKREafkJVEWAnGkx+RoCD7HhRJftyFBdbp3Z2Cno/Hmg2x/kFkG12F+DXvOzry9XmYlBHfHSp2pIQ7x8f9G3skqi3Bybk8ys325WgdyMGij8uB5rAHFg8o59jpPD2aiLCqwn+9RoHrjIITjQSWNWosjcjviSoWvm8oEPqZ/xvDQkwMX/mTi7LA5KK4+nB88VQCMJ6tyFBRwBe1hNeu2Lz4LbNPuPIqFyd1i+yi/6TFenyayalH4GF1YVhYhKw9S12NxYnKpa3REQLSgPzvzlPVBNsTrxCSFd9E+B5GZoqwaKoihEDWZwGWJIbDOoxRjGZYwBaCbAAVt/TELUZ32VNk+9V9rddcLlPlmfDk/75Qbh4kCglmEMG69zGxXCMFT8RWNLEgvdM1pF6QTUcEYaPGgWjpA6r7E8EhN/Sf9rjfNXErYA5289OUT+0ujoT/HhV+MZwKsBnsyxW6RepU6gJSRMoVTjGKi1dExf5/h6oBLgO1IyjaNmSPBUmEKlYUCrqO22pcXiWzPTcIoSbukxBra0mbFn/5JW1IWHMqWjF1um+Xdq6PXrZmbZi60/CBMXu1v7H6VEvQbkFNuxd2qDz++ctM/okBHDUiPXwdu1le1LPKnYR0eKyyPNlq7RANib2AZYc8nWtAK0lXGpQCRxjsNaLVRdnncTSy3P2bXGt462x8ixkRwXQq6M5i0Wfa2LVrCvdlqWdUThb1gEUEQ0jal+Zpo1nmf/Asyv7eY6bkOPXbRO3ijoPJWIPe+nUnPYvqXR4ZDP6JntCxFU3qcnTl/bMSHDulK11I6dURbWH29npzotWltSRYNtYSpIsP5i4V5T3IXAnVpJF6ITFLxqRB/ZwvJ1NV4sGQx/habZ1u/HuErgi9XiVTSAorbOme+fMDwxDBdgTf0jQzrgozzoIoErBinj2iohJBzmXQjar5N64UJkvRXxGAUjIn9XyYhhtzco/uHDQxn8L1zBAVCylBLi8pjqJpm2xR1UivsfUCSEi4NCfVwwJ7wDOhQf+anqRptlv6XIyScTk1WeL25+pHv1MPXcGleSfXRfU2/F9RRefIKGuYG+ex6kDVNlSEJFIBdzwkM5lbfzSpfjbBZa4dHjIPqAlM75AokKgNZ3aZQt/9uxlXft/bM6zZHu7fTMW5nTXgmjA0ma7Wm6zbxxL2OLQ/y0xExbDOcXXFDJkCTBfMvxGJ+KsSKiMNbaUZpa9njguuN/l4XLUwvqE7V2eB8VXOUqch0Rid7wgDeejM6OTtCnAJtuXny3oo/I8km9ltSqNhTE/7jQiHnyitqSkaD3zLEQhLmM9g6s2dj1sCaLQ5WuiuetwOyWS3ZG9hA1MtFUFBM+vv9LyCLv3/3I0MjSkb36i5Cb2xu4N9CdpyDC0JqOWoSY5RbiZkKYky4ivdrF9nzHmUBOzJQg2DeMMnJASeBZsGjEsr2SYX/pWrPxguf3xXasaGrW2xJD25Y12KrpqESoI3uLWjh7YsWAIZCKbD/+AMneXWvxRcp2iG+WWq9W0FC0hUQ+y3KE3i12vaZuBWn3dGr+Dg65pBVa6RIvLxLGUn3qQwQiMpYZXMQ7wiIjuENeHl7EtHXr96vRrbHnWoROXDIWOK7DZ7g3cnSj8CzBH+iNREyXnVs1lIM4QaY/2qZinh4d5D59AVOGD59sgZwiSLuevUFKuBbFQVbkiagnWrlKX5gwWUL/FAnk+RXr4fZ7mh2o5AvhsTDSSNFXJkvGHlMwR5Uz0kcqam8iGhHTS07llRogBlZwlyImpVM5XoARjqBf8EEnU+DrxwsDKoDPuhNNfW2aum+jGbHK4H/Ut3aV5GIeFjdRfJD3EgQm6yzR2iYIPu2f6Y/cFrTxz1lYjwCriZa6HWHXpa2HJwUQwdiB1340IgEEhzXv+bziwEpt8PV2Xk+Wrni1k+6nsmuHB92MO0Cbk+wfXDxQv9s2Hr+hCYwyMx8KDd89vat/m8E31PXVZ+O1i5k7+pTruf6kYYcpSvv+51T2IMeaP2uF+uSxgQZi7CjofZ8lDXrYJQiilg8SBG5PX3/hity9ymE5EJMpzmsMLA5Odb2NCW1kztUd+CuUrNh0jCx5gmNPY7z0AHdAQ8fnjoQnhlviEEnFo8Tpg3Pq0TzyQTBvs2Cax/k7rS1/HkFQaOodLDBVXpHKniGuam5MjDu1ryAcIIMbjT3gb9JwsWf5daBmzowm6CTxyz3PglBvOLbFEgmXxiqWI6TxwRq3MimyLbDgLuknp15Vq8y+c3bT1PFvL40Nlc7a+T8ZAiTsBixK/a6WI5i0dXSaRlG5mXJRKUGVThQIK5zpfetYOWojTj/O1PbfxsNe1Tkqfn2wyREqXo6yqx9ulfiR4+6s5bmVObt7ZuVzzNedf8G3ow+Z2JohjWaU1p5srOw4XJ0tqfB10drTWrn5QcXblvObsItYz1XhM4rjz9jkuoc+msinGCfLZ/rpAJxgAX2kkreEvFH7WegtOGscVf1f0sJT2bdEmsOW7fA8dyzsZzucc+iP05ppd7gzz8UJjF/lwkQOw48pn7n6z2pf43DBoZHWcBwgkgVIdRcu40Ud/tlG6WJP/E080xASHBFEiY3c21DAPsTxc+i16oMIn3Qw9gJEIvlfmy+riz3yDqGi8FWt56Yjkg21UOc7YiTCleO5rdgqxDL6C5gQShiCpRexF6jTfNa+X92Kfp8IRkyuTBDgJ76CmIWKgFl7FQYQI+hoLKghOJPa0AFpcnHKgwdJ1mOdeMIqRc5+zyf45Seuv8yMeoXHftEdzGGGufw26VVOD+fhUQgNOQD7AltthEvGP/T3Pz4KqTqE6vqMmQcJpOHXYe8ImyNi7jdwE2/Vhaule3Ss/4gVoGlHJWC+N8Qo0XE/ebarqVbuJvlOc7UnyZ8yHCRXBb7XeRyv2jIYO+ZSH5kdmDNH7NuIhw77KLuhVjejn2pw0+t0g2qhqvifOyAdX7DqJR/9Aj0luTIbzelvEZFQOK9LLGoxmybyU3zYBlo6oE7DjCGlks8ocyYc1QXpZAE0mSt3uCIXW/RQyYXJHf5InDSLqvWr9NRMpygbU+f2P2gQetf5X8se9BeZkF0z/ek10KUxVdYPxwG2CU4pe34WwMs5aGAVD4WMeCZLvTdUIVqkmarTDZ1ddBr09cJLg7bx/w9G/bJw3g5X/G1hW+8Q/eOoZbNWKXbRtXVGXrTw+clty49lOr0boGvGnvJz9dE2ltc6/T5cwcy4KahTQ39fgSenL7vXc2utvQqlNdM8mG3GLM9r+uu5uZN9/vgT4HMTAvd+Wxnh7YO+ffLllenQyf7pF/E33foxcxhjJz6BtXK5f43tJa53q+69BcSjFUXEnRLgEh0MlSz7dJO7lirtBqCMXwFWut68W6c5EEBQA0lWDNKKvRSdAN8i2uUB4xoyaQ57KPivl0H0bJ8rAU4GVgnYyu9x2xcUfSQtfIT0IhuKkCK2v5DrYR6Exxfk+w9sqX4rStLdr6KE2IbuDxax/sDlDsGZE1WtikKoKVhDIHpOD4ca8Ei+UAjKfakAwWxo+wy840yaX5BsvW6rNTnF5vGyAAIITqA0jAyuVDpVbc/sV7PP1k+yoBsoLJmDQHLgyTzPtP1ixiQKhySNaDeIx11zcyQL+jt1G0fQHYr3sqjP/MPB+sAfMfeDfG9yAL+b/uikEftQVIG+GLdBpRKyJ3ZfuJYkJy9/f6s1b2cPdWp9IPh7R5PDgz+LBcJuEnmBPACRExOYQ4RCMwoNenOi/miWgLbJZ6+jeGfZGzQ/VnH2FnzR+j4exKng+gdWz/h6HsmM885PNy0K/7WP9BR2ElDrBfuQQA1ouSIze3dOFi1Qd+w7laM2MACarxbAfNWT/C8L82vjhDAbFs87Rq5ygOqEpWLSqkPAdWdGbEgyovNq6+00JF+DtB1iFPf+yieUBih1b4NbaUUbSi3oC+f5Kq8NtUkKZVB7m/4n2nEMc1waG7Wb2xZts7NH8i7Fk4y4bMXLI48e+xuhq+pOTddhfwh/c5S/UzQWlIeuQR5Xc0nh6bKcltS59g2dh6sQp9cjpPSfLm6Uijlafc/hEpKSWPAwxmYnnBkuyXVtjaPlLW0CHNg3mtTER92I4GCW02aZTpMeOwrjArCQ1TQT4kTM1SMUhobyclyP+xwL1g+GN0X2AsXX68ndq91tH7m574oKVEk64c7iEV6VAtRDFJiYMyNqEaFgRuybPE0ocEsGyarTOnJppAhIb7HnNPBWRKKOlUqm074at3InL8BSLF49Va7PLCcrar+uZIdBzKCoZaHamZBuw63W6TA0uuoT4jMfa/TPgY/uADYqEsD8WnNqgg+ieDHk8T9U0e08g9lp4qVlbg67+aRWfxKTJaM9pa7lfIBttQ7iMhzWyNmpWJxX1WXieaGqPZCVDM7PazKZ10hevbkMQPRTXULJTqcVdgT9erUWkK+4vOQtuY4sLIZUSYZSIqbQHUj3mb46wqZ2NGyKm8RDw4FXc0+qiGLBK4SvDIqVw+rGF5k8hK28co7/LqL7bxnztsRHmhustuCCWj5n2GZ1pMxWGiRRdLrK+2CkS1OXn7CkVvyhi/E754Wr6aNkkzMneQ6yamkTomPfB41ClSrxFDojuuH0IG1bo9OqqUZVtJVRbkpB4lj4yriycuokWTOPhtGcfzWEf6uvTvw0x3ynC0njHCJMOI4kYJ5BByTayLeNZxh159IokdqhVTbA67NAeQyauLpHVVbofrE9kShlZTSO/ZFGvnTpJA0XbHR/dJUFFxDjPbCmhkTY5QN/xQlrXdWUQO50tfm0rPZX1VQrSRybBCbt2wWyWq1vJflo8nPKzxi27hN9HIkio2gSPvQaAm3NLEKoL9Jc3B2cgJHieassqINNfRNz8jwLHMc4343BauJCUMAbupJTWqMCsvnKKEI/k/g+HBhrKYc6lGdFI1PsbfaUE/eTEuljpg/WixvfYmLz+uOAeGHKQfST67HnrIiQItgm4k86wbQlcgr3Ms2ZCz1OU3UvKDk6zRAoXu1jMOPErwUaDEP/07gS471Iz3VxzhntYCXuFs9jMXmeVeXbKa1i7PJDoD9rFPnH+Bnm2YvJElNrmC/lYvnfbMNlF+hDdk7NGaY/TO1atQ6nvvRgyrSUJNfU0GRtU5RgJCkbanRCgq6vecYlxhZ0uAo00PomvvEFS1kx/eRD077StbYt7qQxcw12MWvQfPbP6IxDSqj1++C9p3b4uo3YZ2oPKYshZ3FLF4e8iQk2sro1iUVwMN7kvd3x08H8y5mlc/tmsYroLw/otefNgGQjT9S8uPvBqwfSncfdXJ3SOxDmpQXDfoVmcgjEE+pa7ep0vdfw+68Qvh9XQrOU40xhOftprf8t+d3AlaYKirzONO4LYaW7UKrYQi/vdOHp/lxddvfktJVFONcyTLeFMpjiwh6aUWWr1wGMMcLZVOR+d1+lzuuweVdBdtL8dE24M6R6671D/AmDxOfBhdrGDPNwI2HWv+xtlY6iHZoTOP/0JrBPYTw8MRz3Fk3iiocA7AbtHZnNwzXWZWSDDqKlf6zSM/ZaR1GUVWMTOJdPA2J/ay8Gp3VX7clG9acaBdU8dX1xl/Rov+Odr3LO+8CsjNKGLeYTGCZJKsL5p1NnbrbxfOSNfhasDGnAo9S3Frwv/BXm6zcmwF8Dt/6Vg3Vp0L1wx71XN5ZT4ReAhmpBdSuXfzS7ydw4hK5983DTIA1m1imH5pN0fwm9OSE5z3LZLIM74vhK6ZJqPXu7LpLvfU9MBlqrijSgxAGh5FR0JOsRBSjXd99QkzMD72hWR37FdvzVfOmEhwZ/ft5e4b8WZ5D3n8naISXTky4j522aSv3r+N7cbhhcZP7rS82V9zG28ewgVxH1AaTkLaTpaPHTxCfkOTYX48BKS6ZLiG1FyKwgVNElxYAY3/GLJ8VNTYr/aJ8fZbQKe8zW/YP0lMt7nZTG0BfMPA2xOJHWxr3j/ziDed1/+6xN3dBPyPVc+ueDNpRu8kf6g08q90J5neMjBDW+Wq652PAXsK/7Cc+uYBnG57H0HnIp5+b5NP3qaBtYAwCHcmtXU7O3nfF1i362aMrExTjm1WP20/C2ADZg13sHFADHRC24b5vTIpjDz0XABgTLZZlIMIbUhOqaJlEbHfPwb4vO9e5+IJj6tTl9bUwYByuAChxnHHCqcoNgITy9xX5OFwxBzWJO3s5dVAfuMBt0SIm0sCq7OzKE1N8efpzNm3zuGg94EHEWdy4rxKWj4FR+n4EfkJ+XVuWCA9r+9fogcrVR2/648E3sE4GJHLaVT91sS8Os258E3d/XPGwwxX63rTGtvIWjq5sU7UOPAlSDtIKk3MwGueuvjVFQcTitnFpjvhsle0T8SzOE3oNIAdbSqVRFhwHI8Tx2Y3KqWpolJz+CCCQV7g6x+p5g5h0lssHsThxxpm9NLgSrMt/oREETN+qk4JHfH95omfEr3+oloiSg1EhBhmTtrsQxDvQu16ulvhuhV9VfgzGdnc1SDGg8s//BwwRLwRlBHG1/kxZoDN8AmoZFgXJCkwV2CDgx0+do+5CzBBPgyVn94SzendWZ5v7yJ7hXPrgJeC+2aYZ+umrIssToMmI5QKe0qZwxwLQgOvSpmLGsr28TYg1XGelnisVrZBJGlj7NJrt8qecNGAH6CLHEAXCY/WoTOz2/Jx9+9Wcvd9T/4z8OIUN235kHU149/htjWNHlyV1XswCO03yPWLo8U8JE9qo8KiL5tXAi9J8y1OqekOOESnBmuDN5yM9btDy7QGLMgoCaRuwWqUFTBAmfjdWAQX/dVDAUWEwWDTDm+qWUMdZlHIrT8MLKslM3IHoMUdHYQz7JFSAAwRYN42ZMSj4CKBQU2F4EDCM7wR7HS2fU6ag/yCQduXEAc7khHGtpb1X1NHtyklJPy8bYVpi6BFBtVWMBH+Bp4jjZD3h467NRgzWuMTdBXQBv7TMEVITiuVXyOQUa6E5rHRCsgfK3hDpjmo4oGM6qNhbhzX8wYSvfE/SN/Iqy0q7T2dkFdyfY0/g0qIsBHAZEse66+ZUeDyEupvFe8AZoY+rn+Ch7biJWtR54EsTEXtzd8GQh8ABOPC+7P63da0Y4rZUiBF/He8lZMOa6D8upOCNTuZc3nzrt/gn4q2YJtHwAOiFHnze+MpZanEGKpII72oatHKeRMDSYVtL1JbhJfAEuSQtYZmkUoY69rSHG3PMvN1PFOctWIyjNTeIZ2ottLpWaqIQMrFtlTFlHL5KyVQ25asSblHt3irx+aO5ACDUMw0uoEosSTyTXu+lfHg83wyCpoP4WAILrC1J64oCVfJ6E2MeyYYpF2owA1SAbStt+XANifD7rm9nVEDQA7AztNXJ1Vnr8VZWTTUz2Jaq2vBPxOMlvh50jkEJBmOQSZ39tgoRNbVXu1l3bmQZOHNUHZHckdnoz3Fhc/TN9HrZ7iXjXf1mFPRKbwvw6k7iUMaZSFzxhDxa6henYb9v48Qfq/JOS6xVAS+lFfdajdA7LmCjpXCX5TBuSfwKjROJ+hVMEJQmD8uwMO3rqm/9tEos9l4CUePWvWtmoxE7WhLnEE3B95v/BuH1uozX+2OTU9aTZYQ6Ar32Pz5rvfp2y6c9w5p3OiRbMTDKe6L61P3wh+S//y4fpA8wdu/JBMRutDOm5OvgIPlmk3uY9432KfHb/f/Oz8Ppw7wh13rwLq26GrEUZyrG/FBdV1+LeYjpFKEPy7E+agkkpB8wkg7ATS8wFNOxEWZCsYAv1FTgIVxtJTihRnbaTfm4YSKtQFVQqcfaq9LhK6SXYrlmwV+4EymtgjgcVS0MMNeSoWiMO1dCP9hlXGgtPBtqglfAKZ5QptFIHvny9iOp7Z3cN9TrhvBV+SJTyIQBieSU5f4fc3Nm9DCxZJdgTe2HsAdm7T+sl4Io+9Eka8pNK1vlc4yZQ18T+2B+IlcAYch3FgHlrOglk3Lft8r+NkTsVC/jn5s9/drF1fPZ53Lxbn6Pfejz7VloHM87Pkhi4AXN2PT5LVtp3npXVs7/r3mNFd3t0do9Z7eqecTibI0fHvkZXFuICsBKo1099HUyCnWpoC6PzYCkS6QA2tu+PrjL8cmdTCI4axwF9ckSsgMN0qXhBvf73xB9ceF3cVBf8UWYflzK89Y1i6uqkwRbGVojh+jKidYG9afGuhlF9jDRMnYoa2ZK8z9y3k1/0we4PGvuK3HDfcsYwfrymiF97LuJwy+YxUtLCaA5fE2g46k7JpiXhllGY8Gm0Zdw5Jf4IIxf0s2gFGQfTTTxS2IYhGb/bhU0NstXIYxoQDAgW/ruwFpJVrcfBVyFpoOCA89bVGiCgFjr0q1pbE2jGmx16UsFltR2nCyk0HNwNLW0rvyM4CZtBEjPYx1EW6wwGRZmJlFDmgyZ4S0DyNioCWqNSWuRUSQVqQm/TGiUr7CTS7rGBVmxLVhFwBxFJ9wsYLVprY+aOyM7kEiNBkh6kvSKmFZNgdpGHaiKyVnMWT2QO0YE1M1QDA2ns2/xmsCQ3LinICqMCz7wtoERd+CwZOGrrEqsjTKaKWDET9xsMjE7fD2N2WyJYhiS+P6qsXkKjf1zo4LLyi0+5wyHfj2+LKNdNA/Dygu/oMO2EgaVQLoulgtyisrTzS3hs9V3cFDo02XQHXwFt4gkdObrI/X97oNlRFrnTxTC0wZIQERPpAZhbcWiGx3zjjl8bj0PVq2k+XiKHw42ZbxZSJoDMDBSmZglgucOMOVKZAz4Gke8GozgM53IpML/rSOrUBEg1GSmXB8er9b1azTDkC8jqIy0LIa3eriSgEmt4sXgDqtNvhq95nnxz68gRPXGv3QdGNtbYYwDIR26Mx6bABJM8AEx00ahBkFu7AEygHpBXJtdGAyQknvq9fSD0lA1AQeT/gz/1/4fnncQlGUVGgujXKvJyCbrExkF8t5L+9JRWKqJDTXvgxkBcK2lw5vr68dFgBmSsgX9lAgpCXprbn2xFUds3nePsw0CKJjlzdSIkPdkW1fE7dmyLmXarjgZNYrpE7YgNK5lBAXJWlDCQeqI4rvhOUMLu7myTjDlYhq4+5kHe5NB9d/9nBg/2cwfUM2h1VOceMeKHaSwUeOPgcwGWKQut+jmMwA5fPHfvFkW47f/ZpdGuuynusIhvqWv1Izm9MIx5BMW8iXOpvveeBXZIdsi62b3Ip0HXTMuGrnHrkOm1yLWBsgJy3RXoEL473GRxaB+9G24AOklFTQRjnfhfd9he5XdkbJKHMkhBHTJDNQZkIhNmOVme+PhExKo1oNAMtkIQ2J4mKCs/woYx8t1ocpgxIH7fPbf3DyjjXUCVTOlhEg8/eF6C+9WWk8Aamp9/QuHaZe+h1QF/LihoBXO+eEFQcMdFpt3G94T+TEYs+8y6ubKuidor00J69B7JQ4ZTyg1lNAjgVcWKCruGs8yveBV3o1EByQG2rHGItufGzleMyoMBtVOl+QBZ4c/cO2LN/vzKFXzONyfL4jGPn0F+z3vuUP9gNi+/2+Wtnuz+0Vr07DUgxqFw3sw9u2fbzTigjFSR+WmNe9pAySv/N4yoEHSLMwxqiCkY7+POk1hdUBg4ugr3uJm/ckjH/QZXDpM/uKVgDKLgz5lOpRBuEUdwAAKvX3rHrQkuw7mR2bNDtU70Q8mx0yk3A6domOPv4HnX/ANnp3QJRsRB0H8/gY92/KP2JXv1tE5uYqTOiNwUnR3qv9X/X/6gIMna1j26vdhHQqVd/hAzoseKOApRouKqNPxjGbAgc8YQj/i7WNNICA5o3qFyhtvCe6PunnEvjUjqsMXDwzC+LLrkmidFAGldXAcQF9InekD/Q523jsAczWLklebJw0SRymHCD1z6fG0xnOz+kE0uvJa0tGgWD0qqI+5TPG7cyZEIcmTVZyfxshKwjSwCHUONEsS0irXogar08+/U0AFoXTY+CjYZxix+yP/ctByDdVjtsde5uN4ncDX4NpQ7Z63agYITa4gFhWjUtaaKA5KAad8GQm+KSst5Sn2OljS74W/QRKNddt4toA5vNkJbvKadZxRjrXsb+rqVcNTKW3YydWjjseEvCMsSeUtoIjnRkYt8kCWXzpMkbzqGdm3ivS55X6fiVyk8+ibspb6vhqStzphiL1nrvpt8Q0aL2vrU3yxahbFEsOmAEeXMzYAwuVcZmW3kDLsp3CGdvnuHzzeUMo29eCE7fKYiGB6U1yAzx36ySewuIWo66iWzVgDBCp7jHuWjWFTmzvlAuSz+372P6ERuuQT8klAVb+xAwUFyv33iJmQsVoZtYn45B2SNlLiE7+kHsMwl/dvoA1uBDUiHdvbQOgbRBM9nvvwwRxwqH77nA0e8tSgELcZOFbHzY03KXXlMuve3cpchAQeHfxr3YNYLd3WBiVaH0ecigpwrS2B2JLHo9pO0pHoPEPAaPONEiXNxY6J8Ni93OUCJFFpdLorKEjCHPoWP2VpCHepO6XebczjgPqPTSAgvyU5st81KZ3qnokgS+xNNtIA1pTXLPlPoTAS8jtkOWW4j4FrBuBSStrBrYJ16jbjBhEmxwYTTJKvuRuqB3ZtibSz1flvvQ+rXeL2jmmVrSO22DPywmFkQhCwJvF4udcoyWD5aVuLRUVkBRRVH+S1PxMdIQCHuTwq4bGmk4MqGACXVshPaNxLbLf3UTkK/+EtC/PLK0f1pHfy9KL5zCj+Dzn5MOEsbcLcb0O6Y2TunhNN6DnJ9XcsQLPiauHgMsZrNCK1gSYOu5dqkmhsntCQ3Nl3v3vxXybt+Yy3srY90/zrsDxm4l9rXq+N+NGBXE8uhAnoDjKyL+hk6/myYMwTCa/OmVt4NYFfh2Sr9mIdCKdRMdmpKWarP3QD+W4n1U0KnwdIDf/lixlQ0X9wbhlG/GTDx9e6E5TJb3Zp4DC0UgnPIiFL4waIA04t67ffTkG5f6xuqLE/pFdf83bZmBeFbyNUSY/UIPssMUiZoIThvS9Q5/aE6DjRNm2yY+ECZmBnj4mE9p8ePlS56d2PVrGPQ6TsKd71MfMMb8KpN8mpnlQH1nSty4Qgxtmi/vP4yiMr48p1Mge/WY2IYmPwD7OIM2ZNKHL/wL8y8xvH5SPMuRFdIraOWhOuQf/CYinidzRSkSgQsM7Rvm5IEmPNjEzdLBL0q5ZVogFf2wxcuQjhO49Jsrv1H77ZomW6RdJRx+9gXSheqiT5gpbEChMjleONheF8uUKg6SAj2qV/u7Oe9bvMpmsPW8b39fSteu2XV7Zetb7YpPbRE56eqIRHEKTEeOILAhtk9uQaXdJSOHir4lzi5hoANENOBlHVkCdZyqNaWvzL06MGFGVk70AtsitePAd0OzCbzV7i8xLVLZDNi2bUyyyuCRz7HK6WdlBX5mRYCVZrQE+zgqs9S/7M85zvefINHA3K0cVLnc5mM17POilv1kRC7lxkHTjuTeGLfJa+dBbsr4tsCQC7mCcw2nLJlLShKvSpSAK4I2cPh7Bnwbo2nNf7al8qYWtpQEUxLyphOMcb+SKcLhis1a+WlqrVHIJjB9SXwjrmBtO7RNe/wEDTfWrDrzvgxXfAZpvYH/SmU8VDh2d06MbIrChzKJXjDXkG/QrpmbL388Q+vLGd86D1Wz3X6/9uRsT+ctKh6nG/iU84RFA+zCYSe/LeuKhRANkFjO/nrKQOgGb8mJmSbdyoStYGeb4iUnVE38J86zVZJtHsGCZym/4ZZFzh4JzaEmcTgXT/VKg1Qk+4vWZzzxPAxgu+SdAUhyA20SVwv7rT97SiJJaN0yOUNMNJtRTFJ/vJmLS1om5SXuShI35WU7g4cRuck0NUtKhyHxJuZ6g7jUjGyAHuAHT7tukcqIWouRDGWVeClATzWdpMt7IKdhky9lnXTe+FgwcjLHmwW2iinCYHaxKbozoRtsI2kIPgNLxt/3d7RFOIJL5Ks/cpzn9Z9qhzv/cTOFFP6Af/Hrz9yHscmbMz6+A1U1IgXE/J/wcmTTbLpjp+vC26Gnv6GBPqIwlJ8K53OQLZ5Y/Nm3v6nV8KflkZe8Qj946Tu0qr8/E379afxiQ+owHXwUhw9CmnRAkExBZHPUthObj30gGWo6UjBeBGfZlus3RJPYmDkh5AzLsFVIjyMyLD03Osc3zbof+GzemLUIFhSPbCYx+aS6AymT3fRfLJDLmwkUFFpKIQi/mHC9IFzYTTmhi7V0Zx83Bei4xDqZ8DaP9QJMUUVi+NlFVn7KktwSHj9A7La93XDIOmq1E6tASzl2FRCmDjCVkFAVZabdnTpHOjoJWoTJ1MBgvyCHGnoQOMMKdrB+X+TBXdwo/iTn8Iyj6FvnI8YZBVIW0B9AHiwkAyAOYQAi5jxLuIyy+2XScpFrB7WwDN574vt9kIc4oAFK7EU+6BTQtMwiFAYyglJtN9oQbW4TapMLBsjzh+Skfcrt51+bqLk8PcXDPf3F+Z+MCOM+aekYvcJINF+cfPRUojHuNbebzwVLuGiDhYuzxtkS7KgB+5W60xLZ9Gatt16c9fZyh50aHU3n7VRydjssKcuaZLpVkp3IXjeS3vPRd/s7L563GF076rXRLm08DF/jxkfjaQq8xBNe4L/M21yGCB7m4He02/9kPOX/EjL90h92dLftBe+8895vvPVf8CTJ+9THcCXqX7139lcSox1NcBEFCD40HmJIEEOCaNLq8Xcy8Qp+u1WwO4HHfvXm0op17SjfsnnxbSJ9Ktfk2uCdnbafOH+Du4xiOe0uN95u08YwD3Hj5rBCt8EEzxB8MPrlahlbWF4XCEjjzOvWncojg7F1yb7OcBvnFtCC2e3DZUYZvAkQiLB6MIC3gVSZ53zq6/N573uPty3R+zCTDE1oQiQkoA/gmQCKk4NFgAkRLjx4r++BAwLgEfRyN5VUiWnoAeYJkaNBkSYqr+LgtNYqtOaq0avendsNrA0rmjWdc1MP2zfY6ZkdsiLaWIwQqxwJg2iI5fAkyKZ3C/4FNLT03BP/sOc/V/NYsWD36YMhDyjx8lrCyVSmgt2UQE+QK0GacFUcSGF2Mg/NjeIuynbbfoQZvfJd98ppT2sFlKIzDAFMMIeZm5PDBpxSZlt4aWk4uAPQgHHMzodIg7GAIyJuPQ0OGwJXQiBuG65muboKD2Rj0laMHPaECYiQ4ZCcGgKOGki6OjyRFL8Hbki+COBpz/vGde5oCg/L9Zn14V0bWgLAWBAsDddOEGiAyX1/6V6tgZncNLsTz+grxmiRl/ca2+t4P1R9361szzfvn3s+aEyOjMuZ9SdIKOwvS9o6wRMLKY18q8QA7lCS/DKEpJwOHmD+L8OmrM3yPzb3x+Hd/1olKOC8g48HuGWuC1ZgeQ9JztkEr61kEjbatj61kHdFLOJqdrXjVpsdblhfb3JHWCxkHreQLj5hnt3s0UU4QiBCGkZP6P/o0WBb+vgA8PHecYRu+bJAMDAB6Fniw70zQwiX0O31cH3uLNeJgxUUJoouuu/pO10YxWpvXr069YNwiHAQAeiJAHTDTQgeF3qCYAe4NC3uUZ8F3KvAIBeeRvbJXcxb4pOdvHJDf7rV+9V9f8cND0YYZb2gfQ162ql2RRP8EAagCw1dv/ZovyrtZS0wPIkIwdE2RngxAg3RNYI7K39o89PZXMmSVbslVqDNEmizBVqbvMx0gI7f2Z2fznZww1LY4UtWujeDcvyf2u/qVrhi93RzpeoGc6uj7HzexUq4mnvG7tlzV++fJax+LvfPFNkhj5+b6mc/jeYsD39qy5Xyg4GkHljp1tXdlz6PhexlI0gc3WiF7GF8fazF8YNqYWSro3jZYhpoUUAt28abnhqdURVp1KIKcAOBdLk1ktehgRgaRUor3LBiFWqGQnCDDU5TxWr8rN9q/GW9HpZ3Qq9HOqvqFOxmFTba3ij+JB/BYruKxscystPXxmj9gW+gOGQqRPppYYlKULjQF06Fz28R6FEgFAH5VNuHFz8g3bwZDUkRQAL8ahRiImSQBw+v1ltPg4INMcTaDopf63+CVeVOit+i7/xv3NTkghrO+aet1XosWWe7cru4XtT3PNMHzKTQSBtTRiPJkw0+odZ4CNPpBh+oiFMB/4rvAUwDLFGcBRE4+ps4QtwXkQVnqP2+r6aU6dZb+neS+aHn2pa+LZi5qO3r1Df0luw/HlpuZLqaiWIDktQmX9jrKVX8+2/XmX4o9bt1iP9cOiZ/V+k68V2d6lTuXOSX7Mpd5bFPlau2d/d6ZnB84V1O9+gOME/3Tp8HL5Ee9ZOnx5olK19q+A9mUZlqE8j7boptBj/5LfJLjCLcUoStuvTs6pBAD3V2gqK2nSgWM+r3CNyVR5uEKqYjr16iz0347XA+6zOzHmHInFKlHohbiv6Jf4ltk8yjw5ovbrusvHTyWTy98kRCTqrQwTkGiBVyuLGyUITaJDNshKyQN0w4tx7u/UJDYEdFgu8MQ6kWg/ZtzEDEvmxL3c7tgaw0Q3LF3UrUFLK616m+EXwxl5LcMNhL+vlMWVrUHnO1CcXtwYUJwnzJ/dDW3S+NUKl3ci7FWl66qG/osOqlO4mMrfks/X+yzjZ0QqOHnpSmEHwJTVvmaTbxTY47uDvl16XWLWW50jIaZbL+veHyfNMKS/2hDaF7uJ2hmRzyR4/hbLKh1jm44P3LbYmlnsi/l3B2Tlr6cp78F3TyOcPVdxeIs0sidu3UIHzG+BC1Y5ToCbbVCUH0qmaFsOeFLmlLKtLiAf0A7DJw+NDYkQRq8EACaNkIKt/fOC/lJfaWNTA8SNL7pt/ca5Wu63Uh2FHuWvsN9BAqEfLFIkAdQ2pMHZAPKX14J+sCPFs5ySXmykG6ThDIoj6YAj1obCvv0szhE0VIq6moa9aVN8lYerDauKAAimbiqZEZ8fPSEeyjsNpAQe8e4a06F+bb+sPtc7HCaJeEgt7BlN0gbJpNOb8O4/E39JENTHgrr0ThfJTB00kfPBOvgQWyY1aa1eGkA0R6NkhD7IJBuoEBAO8iHMtTURkvHX1GdR00AMfqFLw9/DXWdKdgZy0LbWirJYa4XopCbPe+lm2ZtCjkwvg+0sTLAaHzrysdbuFTxlnuBVY42DXalfoHuOH3rdfMJavTPRIKRgu0lP7c4ldlQ080RK0HtdfF3+HNnPQ3lse7VnBJVRA3PFL9d/LDL0nAhvbqwAxEIaXRQYAaha/iTIxfjE0vfHgQSIEJzzZXVOHVXT/iz1m54g/Kj6vVB9EEVWSp4M7c2ahfLGjeuC+Y5fnWQcDZ7PUhTLTf6yhjblp6a7TPtrDozH2DAa73Ils6vDgfNzcMa1RXSD6ESGkXiSk8atyMLbiWtCM3OCVQAJ9VMHfcO5c4PXZGcaXJEAZ71JSLE4PaumbzrsIAsmSKKB3rU3IEgpBv/kzlK27gByam2ifUXgRVCj//fJ15E99FiOOIts7kde7++nc6+rhs0FGSXwPBXEVS+Xu2mZAbCjhwcNhIwk9+Q0Pc0F5tFEvPd4t988XubrdRHTjRvV8hxf7cP9nr7+l9p2l0kwbPee4in9qW0cp8rz4KfeUG4BcgLM/NvHd+DGjyvgoEQ5p4qfoPqt0eehqJLyT2zM7zpXomsb0V2p2Rh7bY7prf91n37N7HdRA9CuMSoR9b1RTqnhMj/jhKqcd2sBE28CT4MRgYnidmZq246IbXSkEIranAQjKtnNJGWuhE93bQAQ98ouwXj2JxWjrNW36hbTMk5hCWCAFzaMOQk7Ki1YYTwoSrR8aHvlSjNTaGLJE3aJ+MkvSXJvjqkP1Rie9DGNzD5uYBtymb/SRFST/DX1hJ6A/y7DJApRv3/Py7Y4D9XyDznLOHitByr+PjkS77uh0tXthiGIOb7VMgaBjo156z/71YDu1/L+csu9TOyPBDS3/mY6W5gLwepMvDk5i7hEv32RuZ3IPxpN8R7KqEtWFpP41p6AhhDHvcQJpGajJQ18ITEf/83grRVbncw8W3dvG95T6cE679Wi7b+uSPX5LndmcV542DrYjTX6qCPTMP2QF3OMDXxBOdq6z98cX3MY5IDB6fWi89zhiyO5NT1gd1jZuV6OSxvZhGfLgYBKWBsUIKNjoq4/Mn5EpRpeDP4mlSI89Pw9/6M51u2w3qbu1W4Oba4RCWoSLN8/FSj6f8t/5smwY4LThbn642rPwDrys143f5OYagXW9fv//86/88zoWuiJgGM2XbDtim+Gnb549KUrtdNcWqLWF+Z0lp4CTJ+Bon3fyn2J7bfWb6pmKpnX9wLGuea8bC8JpWUCj0D3b6/E33hBEAEULImzIlSWIL/Vet1AYVZGwSurZa2YrKmsrrsral/fbp1ZSKVKpQuY1CKOGy3p/QbN0YkbaW8q/5HDTN143BXCwNCKdbL5x/+rF3L8tsHmwAQ3mXqln3k4qPQMIu2SIDGlUKI9KbkizRj6CYW2OD2jmt6i4JbUKANdZG6EzQqI2HiJBG+NisyIQYlteEJQvtYiYUp5aSJZu1wjymlJCyRpHTv+hd3Yn7AkPCzurUVEEos6ZQl3kMcWt5NYGtimA+UjZ6Ysjk3p4MKDzBwilXUF4OIFX6A3oiA7Ko0brA5HsNCY+F1DJHq3ZjPGNzU42yo+MRxC+re19GeVzweF4AQWuAr9Y9BkcxlxCOilsdC/aDCweJ3BcUKOOEHK+PndmoyXjBY/bxGq9EYr0Ea5/jc0OAB6nQMoJy1Rj4Hwd5lZ8m6iCSdqrfx02XvZAtjDLO4CEt+ydYps1B4QSnJU/LNVBE9byALycVZL0ZeBxJqKnPgz0x6DrtNQASqrwkhGE/2OB+BNp3Unh3x6WbgajWsBNdFJmDyqUEpYOg7lKjA6ADIObjssnaMU3yBNerEm78U0Qts8a2wTTaO1JCbbO3727vC4RDtG3JLKGy9q4Uq0tQBMcF5NkEXFxUg7kc7J8bgNtHuEdqUq/WVg2Fsc8c1rODfJoIjlZyHLobgUNz7UBNUuNguXvlox9HKHRzln+hM4GBy958lMJw0xLOZ+y9E1QFPCOWMFfn24FzGxmhS0YlscqfMjMJGpEHV3w/S1g+ckeXAefHbI6w6b20bkubdW2ZbOyy5/dm3ojmXjlZnn6VfUNVFJ4ZqqStpR+i6IuaJmCVogf6Xczbhv/+Hnm0AvdXinlMzNuZY96YRnYcfD9Wr4OqTBMWU94jcM1B5daocWS8SbaZAjRrgH1Oh5N84n29z18DoOg8U5cDFfaXUOFlXwoqVKw7BpUfoYA4k/ey+XXHTDzVTevuXi+bDnXidvn1mdiZ3dvwcRxsZhfp+tnyG5U3zVma327ubn7liXuE1NQnUQoPbd0wLoOT8/FOiKMnRHVjNik0hlGAlpYNmlsyy4QcnShxYTcgmf1C5DmP0EpllU8LS5+bAQARONw36hdXvxr4EAGN682V7IyMKDkRhs6uIsj/zAIcnjL8QO4+5OKBi9+BcBDMsk2T4KfFYBR9mhlWsbzEBLYml8Dc/MaMZ4nCpiFLusUZ+s/J+S1ufUi0E8Kqz949r613kTauZE1b3Nr66O3H3WIt77Oy77xK350sK7q78bKdrL1nxW+zMBVqjcBBUaCHjrEWu6SeNHMx6GFybZwERYJqB6Jd/uq7Nk6+ZKRGhc6ddELOhonGTBh/hwOOx54d/XF2ZbrpoAt0iwFd056Bv9/fugRD+FAvS5/u1Guu+cSIHwvCWoDMrXrMbhCYJtvWtRnXjq5uqONw2yaAoPhSEFYb+fw1lX9Fix2H+9EdSnZKb6o0YsgTh4T2iLDMFVfTWYB9uEdSpVrGsj0pwcwfsY9agPJD32uHGaK5mInMi6p/xfysW1jo1Yv5GxSacXu/pHO6SRYc5CUz5DGPQwbCm4Jfhgvk9ZYDrDDSLEM9XyDUOuhaysK+e0Gdte22xBjcaVApCe3sCJvgS06a9PHUSyUt/HrYk3+prTPSn/ygTpplWB+yMITOOvBBbEVvXi2H+Da6OGQKNzfo7VgblRyybk/1U1bWn9J8LEhLUqLadVts/P7JamsOaLQ1EMBxXNTsjlvtRKJtdWVoWCPaJhi8hBqEDFg64p7O3WnN7fwy6xIucbNGkuFlKWTRQ56pTG8j85/H6Yh4Pp4PCD69CtJpf4J4jl8gE0OaQImUjQG8IudhYdzsknI1uth2TgVdr3KRexp7wejDxwGkflWPDxF9YbBBjEmzhzzWAW24OW77NyA3jAAnKwZaTniZryPDiZLwYZ2taT8mdTyOHuWjNhjV5yzPONHWjI5zLM537w6nlOMngHYaXwni7bxq0/jAgmj75FEyWTK+iiWtIGrZiKbrujTAF+BfN2+v0lTfMC5TzC+YE+op8QAseyilGdnone+DtTRrYdauPN0aJaQ3nx72CBUv0iN0PaxYDoWZ0OjhGhYdXccnbAsuOduiYLD32lbOxXjVu6VT7xOxvtPYZ2rl7+PlesYUHjTyfXI8ixWFxV19HDwLprEzxpzLwDVvkY+xSCBgxxDs4r0KtiUFahIw3viYQJhOU/RfLRcJ0+z1sptMqlNdshHisfN5xlTGuysvluZLACaG78m9jmxLhv/lJhOwkW9hA9KJbRs4CLwHGcT9DA5+TuiEKsmJ97NUOuOGI2dOCqZk3u6rSwdzGwCC9gVKPe3h1Sx8rqrQPmA7HvAhyzU4GGi9FSRGpN8HD6pIc1vXsJqUY2/Wut9LsNtdtCQEne8usFLt8/FUA0Y1dKdBc/XfvKtd2cVxqEcYjmmdOtfnqIos24FeD68TtUmSyRKQEVzUXPpS6KeT/yCdwslfaLdRmXZjEkK4QrpdfcTpkf3v8veLwgKZupqtK8EBev3P342fENYT2Ro4kSF4ekoRl5CMgiRdGYb4IcaFlQz9hLiP1tIujKuT90izrW7M7O4KNX7FfwY70mQMJRFEhybDRXXxrmD6kZLS7+b46mNw2fC3frDkaCP9Xb/KGOOXT0z2otdsXOLCFIyrLlfVsCIkxUCThuoj+UJus2xiC/RfIboYHniRvgF6y2lTLJq19+pK98DftSyjT1wd5dZgXVbRh/TxvEkfJSFiwtY1cvq+SHwI0z54IldI9lXdJHPP7HZYa61NC5L6IUbz+2jvbzMm7pKEsDdUISoiScRlA6qaLQsMRicvp5Mc+apjPEj7L1tFT3xRGfRIt5x6wN6Tb7VO3vT5rrhaVJXuGbG1rYfsNYIy8LhkhNF0lTEBMkuJv0mxjzIfVruUMcie8rnm48eq8gCsSXarYXJJVM1DQdJsgTwe+2d0z0ex6OA9Zvs9nJFdpOLVOarLdfYuXSR9JwBX1L05LxpX7dFkCLPMIpAnNlGqnKns21h24mO+cW45ie2+NFo+W5fT1QF5Sx4LYiW4DoEiroOnwLAaSbXN/UDc4A3k/dpVg1U9+ah9Yyz3qaMko8IVzmvtWg1rUn65bUGzfmnom3JJQWnZUs/ahKnquXEd90QCjJOMpYsjWXcAUX7T8i3Gr8OOyhiqGHxkb/XIOpK+UVtyMwDZosCFrB0N7s1QjMWS4Zv/+SvS4UgnT/GJ1qJ+b0AcmimLFObx92XhPnwKk7reVHxFK2FQ2Y2DprnodvrHKUfWHdgiFBDA6Jzih9ZZDjaQMKcfFrkP2NHxnbR1bvx3JjFMyBee/mVDEA10XVCNXh1VqbCofN6jnZbtpYKI+xzaA9BTojhb+8PPUANI2fGMaHh68Tu74BDT5pYLcn9Maza0ftsblpmFyCrGP+oVH+5mG861uT/zVWHiULUrOWtqHYHgSHXWHPreiOSQRlFFQoOYhst22Ee8cW4d+Vj3/pVb0Ek7ZQbwK1sC+CxM1AVgPzcIjXx7YONijNw5NVOzPe1Hn6sM6TSBAiV6tI557yMiCyHzb+sPugWtJ0j7pTda72X8BteFE4OiGPEcEV4+zX0Gagw6kP0LOBUBYFNiPwgDz2FIEYbIQ7EvCMj4KYzLqbkelHw6IObdSGPVikBeDbNtKkuwXrvuOU/hDDuqzdqQzKQ0teRz2h6Rj6EoZqULtcI6d+9UT7r12IK7ynPMsOVHpoGys3yaCfh4cwPXtMcPGYz9M9biqduD5w32T94VANV9Al+bkRJGg0zmM3a3ORxHf1ZwZCeeqDSEQLOtfUgfu/oW4MH4lBPqMbMVXiVPaDl183sfwuvx6XIO6UvP4jDdnL7eHeWhAw44vc8FZxJmxuJjHGSuQmTJcbKKLGxjpjivbaV7Zc+1O7WE2CXjHuRfZzdf2g/sd1lc614Imrx8Xp3xnskguZV3s+iCaSs0tVmH7PN7Nn0Yh2GZtKseoBHTiYvisHX3EJSx/9uCI6rnE+wVq6lH9F9lCv8/+3jTdO0oC06Cmt/HskWh9Vsej0D3piPwLo54cUyPkfrqXdFpWgiiSxbZikvS2VxB2Y4qbzrMGfkkI67ZkLIcuPZzS/f1IlQppXyNzFbESxVbwl+Mo+buW8V0chYtGpecj/ZoTafzSFSLCmtFwmA8tBIyRHLWXWHh/PhNyOECobhrU+qHAV6bTxgjZ1B1tPhl+lMIAcNE02N3YbEoKsUsXcjTVrp1ECn8NWWdVvGKXlYcnjM4Uf/W00VZM9yQGBfeLYT3qNOnIPSP/YnWgWovPdn3Au38dhT3YlCzT9d7Bp8mGRmtVZlxzJ1prLaiczze4ezGAnBSkyem0CqaXsnUiuCFwEo4yvj0Z5XeB9BLYI8+I4iqK7yvd5d4vklnpm1rXnEPDM/3r+X7+zRXrIdtzS3z1a6DpjM5Pev3LCs1ATile6jXfMyMZGguk1+lIqNB2WC1s/u06MzqlPmK+sWfVRreShGO/e9FLl7O9UDAJSrmn18enNNOZuHGEjssnfjWjZPwXQwS+9gwr5Zd4m6LL3EwkBL9MQiRwXGuziUvD4jj+63EzBCHr6HyG50H0ts0P37jSbF1FbGld0s34yHH2q4HwGBo0rWF6OasL2xU88AUblKq+VBtUmvqZgJVZqHgW/nc3mQDPeRVZ0omAZRvfvIXBdk0l81nUTeBkQrfjHGLWLKvA0pmwRV9dvOAZE0ltvdeCpKfSpqvV5gVYT1NtCrFn2GeXTuFutf1vxzzVeVRVwPWrRzqn3u7J/bLYMwx/fx5gIuZwnwywfrmtJ3O9/moy993rSvFHxGulO3vaF3vbKib31EmlykivbltisVCLid2AUaGFziJdes0cETZXzRmosKrhNH7wj02btrMHE6wyP7KqwmlSW4kO7eLNidIIL9qkt3FDimvTO1R4mAAtSSKVkaEjlpRFDM7xKJEpXDom+YdtoHPk37bYck5SmA5YIH9M6ryOWCAUTtGAmsfx9SFyhCISnrqeYlRGEFQMwoiBt78zQt+8ORqTk8ZmucgpMQjBywy6kFl95JUcoR//GGozLGySKZyO8E+Q+hI5XsZEpYX5ZsFRIjQoQhtujbtdEBr0QXIrmfzGkBNphbxdCNI76cHRPhnGtCIw6uhUNLYQk7ZGyF0OblgbKFtzKlRy6ZSOouUPUqRd95szPhZSt0Wcihr9Mm4XsSbdcHZ/nfYmEqx6dNxuhBf2YVzaUEIb/1q1K0Ys3r9eqLzUUoDAxdX11f0FNhTYAuvfRKnM6zRQXWeRRGyw7u7DHTPAs/sFfyQIQPQiMqllXH4TtOTa1wr8olAClMiYdMRJ+mEdS1uKBJkutbDfAwVUgvzvMFzqgVPgCfcu0za34dbxZ8yHZZLYo2GINAdfFLQ3SUOvkGxTV7DEXLjAX5bQBCarNImC1RKrrdgJp5rl/CU8n0hNKzDidDTaqWNr+oQgciXrqclAjmD7aG8ve9rN6TtFtfx+GWM6kysKGaI7NqT+8Npa0yMEhRIrvngRw8TWKEAQf1eZIVM8TXQ14uFbEOp0kXhMq4EvLQK/MnKWb20HPZcTfzhTNplak5kvFYDPCOYddgS8K+Su1jzlfMjOZIboH+gLkZnvgFAyT5Y8KTKApkmNuSIGZzpgzyruk5IXSk/1jKvKr6UJ3XwuNaumwjYlgn+9mWpBLPVdAU/s9K5F5yOH9YParDSBMoDbu7kbOGAt5fxOjBNiUzXWjgcpsqM6hkdf5VYk+9cQUbjTxMsb1bolkYo0sqbah2rsYppl3c6zR2CquPPWxdStyU2iI1wbV1Mg4EaGmU5cZV8ThFcj58CfoKMJKUPHrWLKw8F7FnqkfHrb8d3/zXoZrM2ILFOWlvM4YKVqicEpBOxor5pb/ngOjjyn5b1USwIWxfl9jnkltGyeUxS1Q3ulfNDcCIB38oLFthnGdQ97jdkQt2Y4VtwLcJ1upOIdlb9qStfkUqqOEe8Ln0sAY/ZEZNWHdwiVNiJuIeX9grkDOaJ0LbWg+l/+DE7oqo3dbWijsaf8D+ME+4CgM3RszBRG5QGVh+47aH47f9sWsk8aO/6ThJENBjDhs8h9GL8o6g58zXev7kfh610qylyVwFZogof8n2WJbW+8/zK+GPu+x3w9UZTAVnHUemiLM6YKNSfCNtxwMxn5MMttrgFjBwi+zcSpwAyahgsxbdNoLTIU9McWw/aYfXIC54ePEar53A1SWJ/z66FZIbkIn5LWikX724dY6ziJlJep8ql1oZ52kmGMWqVPCY+14OQ8KxPZLmjp6SfhLzfzT1Uy8g3unRUc/LFpjr2yIuc1qC71mTi8SpHh1XapTWyXJXLYhQ05W5pl7FVRPC6xprfwb+1Uiu2Lb8PPJINlhxLpi5KwR8DoVRIUrVccY9GzErvn7NWYVcBqFS0tEUVQAYFCVY9PLkJ7ujxys5schIrRXs8nANLzSjmu1r9Cp5wF3a20ZlUzrgXbKt1SfcVOvy0CBzui+5o46SScaORH2kq2NVslbXbdoEl8u1wwifC8ZmIbtZ7DbTt5+0Se5LtKYCL4T51e1fJFC8a9/4pZ3ZSEgm5Uw7/sNagjWfBqRipNvPVPHj7BLB0n/HdRzreKf8BieO0yZtsDWf6CCKkYAP0g3i+Fgc9jcGzq/qJMQCem3vvlACD7+mPc/6RSFS4odpx4WLJsw60/Ij+0G2CJ4EI55lLjS4X0OeZCVtyNmj7wqZimhRVhKQmZPclYFLr67P7ewShkQBbBw0Vh+bCYlKhru+vkj4t2yuQVPDYQs1B2yFKkQGLXN8/PKVqXNlJr4yHeKIlVVJOP3mEuiLsPdlFUbo6W7fRQoUzoT5x0qFUddwVN7IGeyKR4R5+E/20IbbDLMBtcRQk0dFoO55Ceqm5CEXaYNLaaAPnXGlP6ygynW0Pl+B82af/6vLKk2ZfArdDMhr6xG7PiNKStZZnU01Q99gVPr+wz2DDg37KdeNd9/t2sxlu4XzoWy9muq1VMOx+WEbahuU2wf5f887iXFnj1vVqh9mbyxMmnUfTWEYaSMtouKJDtciwMu+kZT+YfvfD5PQVJxDUklXdxJl5tAyI4mpZrVNYHwPl9Wykz6YyE4md9E9JJj+H6a6FHbvXVONK9ame2C/3db9J2H3Fyovk4t7/ViWNuBU20Re1UarLOLyuqmhQxbwHl+1uS5O9oyKqZy7COtIEFJ/yiT+hSHNF8Wwl43GmjJso32OXMD8WFbFgRywqFdz2NjNmvHLmWopZwUNzlJQjsfCCNDpaN2x8MBGBLm2h+8nuDXA+546QkRDRFplN+7HYGMFoKKUqNKDyPcX10li1hszLHVHrUvritYH7gTPDG8TikvmMlHmLotWgO3FnNPAeZdVgrWJ4op4txSKTypiUWq/tKafYiVp6vFrak1pxJOHkO4zQiHyJSHMkGOHNlj5+G5nC/xTKO7oKwGmNCYxrISSRJjwOLkcZVdbzu4/wFpL1d4Sh127X37BkHA1AUcqQgJOsZH9Zimr6BlZb1FOEY2uZhn33ANdTfzfmCOMCxYzsaKI0Gfp13/Q2BqLNIGIhuMFDicrzTrjVq4BVMwEaIsyqEKfU1vdZxh/4oLbqWzGEyfDWgmlP51RTyHIORDDuQOlvK+xk6fA4beEBg4oNZc8NGMw7MiEEzT3DbC87jl0Fk0LMZugOWbiV+rbAjcUuSYcPTgQHRT/RmUxZyD+AtScD8PKq1zLCU9ByExAfUBHUIiwXaIhOHxU9Vwjnjoe2p2yKlkv0bn4OQyWCg0qJcxO3nYyZCy/bug+Wq2N18a0trakHAppg9GvooOzUs7CNjswTo2OhiPXmRYcLi5wzRUMWbxLTMRdTi9MdAYN0cMvtvmWFIPl1oBPnSGwDU2d7GhJl8dkOtFvD6UhT25JcklpvOCWt+utM0RN4Gltpj/EEAlEDjNya+1gJa9YTq2i+NrWpbYQYjGgW7w/pgSiryZu7dAY9bGh/7O99fuelg2uxuWI8IMBeIwMw2lmmoS8xdoTGq9FYc1Sa9P+s9U2WipBruw5RSRgBYaoxZf0U1cuc7YxJnhr/Um1ZgvLVaFEgsnN8Obx1OcBcY3uFNVaQlOhGVqH69JuRq/fxbuiQAmTCNZTPZ3RCVqVPcLCgT4H3RCwhSjIM25NQxb7aJM16xmGDLeewGCrzyOpy9Tl0Pva713u+WuIHwfi72hSyC3STRxahkxCrntTqzD0CGIqVJah26fEAUKrgISyVHN7pbrdThZo4YtwhRK52GlunJZXqsKKF7Rq1/0PDWZAKoGIYiF/t6pBCZvrefVWi4UzEc9QcdVNSVca+itk2MlUCypXS5Z6UVdixRLCmZWW5atzJ6QYBaMlj6K3ap2rJFIfFp3JTSgXCDeTEP5hJGUjStA8ODqIdI1Z4FZOCAwe0CiW2qjq+XUuqtAz1lh2xUYxG6VmTZ+G1tjHr/jh5v8UG4Vz1LDps2fxEqt5lWGuXfG3ZQWx9YF8RUMpChNE+hbWV/kTFmBBvU/yovqxmVmX34V1fL82ym9Hu9MHd/4Go+93ocCJQBULg8MsS+XNo5oGohHCGFv0fpvLFkoxUlPfD3HIO1iaf8UFo0VJ+0nxGJZwbtEesxNZRqKjGyO6/4JZS3r4LnR4NyMDYpr1NngN2F7VyLFiaSGS1WJBYMcbKphpc4l0XZX8BZFhuWZIQbNaemXZWBMLpta8PNiUN4DxAN4cduis+e0Xt//6ePchO/4rTzgQCzwezTJ5jF9vC8+/1Ai4bFPhlVMKcUh1i6CFR5iuZ1YaEVJQ0YJAjkdgiZcKs4WBjtG+LV54w9HeJ3conjA2r9lb3OynmuQjPfkrhy2GXS5ZUYDl/sIr4ob6QZIyatVOM33Lod3SbQoRouBNuRFpmfg11tWsMPpu6AuwmAXHKCA/6BQ1QeXWNQrhf1oF88W0x6DLK/dD4aQgqL6FOUvCV1Y1a0u4F35t7iVXxSee+v9zgGjS1VD58G3DxL7gTIrQbGR7cBLD3PNsaNbb/IYQ/OGCjid2vT7OVdEXXLmb2GO9Hnhb1pGs/CblLHDabcmHClmNfOKxiHHce7xfR0OxlEkOyJAN8qsaSTXs+doe9o6Ex8keHkFwO6F1gbRZxpWNyJ7tp3c9t/qtG3wWRY8mr7AuRyLtYPMMySdNHwx3i+s2kvQotuIiZbQ5W+eMwJRDnJ5j54c9i4MyIJuEhgsE2MI+HCkMTzmgpyLYhZcaY6iSJV8mDbA89a9Bybe5YpB12w8jzGmtDRlQbmnKTVxt1ZVZYGrr1582VpNLgkv+8irwWU7n6jUsOLwGhBKvU69hSUschsUQkJx4KmSggBofarg8DVvqHl4eQmp7HWdIb1DaTbSee/gSVfRozXTt9JxsU0CuybeRok225AR5m39neyOMnUwLsrpJg4kwGrHbuAE3cECyuzfvHXuIuc3ONwUMvJHb/yiGEUNmTm1AiGKIvgp9MKBiVMvKQ9JmJPyyCOWpSaVrhKivRoJkSh+YTLZIVB0uHIbh2KXUmyKfbYZlcrR/Opwqdhca8pez6gELf7yOzf0eaS2/R/RjtzoTFLwRkZTTWXGKAtPYr5Wz+pvTmx1kfNcifB1TA6M1HmRF4WsxFPGeBbIbHiZ+wNlCcRSfPnvwx+1EnKAl5Laxg7F0G7DF3CDg2DelT4hih7qvw7/pN6jyOOO+54WzxRkh4/cVJMpiClClyJsvhLPXCWnf5+N3xa4J93x8Oarm+Zexs/3dQcT40iX9YlWICSBDKUOuY0uzgToGOrKxVw9+VvOHFY+6klLeWMXJ2w9m8imQN5/MiL7SCNexM3PMxB5XMzsicNhkVqBpEM13Mrfsyr9DQVEvjV+al9Ct0OK4Z3OqEZcE7E3OIMp1sjSrZVZCGF+eYfPRdV0ZHWfO1h8TOmMLmaw9xnTElTbv4tBsODb0QB5+VsuR1yc1LiEsIYXYJ0YGzC92QZ+3sua1HFzPzLzgvLjC5hskzuYYxcqNiGCM3+aZmo3sGcPh+j5OWi7e6sONCVbnXhvj9GJc09kY/CP1C6SdWlN4r/zVy3JpzaIyg6Qt0/9u0CLrQOL/AZS2m7MVylYi1DDAMDrxNOfqJus847G2i9E/fKn5a6XuHtx+ejONklGQ65kw98JlNZPpKq8q/5waReSfkvdMMCmJez5O73JWcF9FP2CGrMQrgdX+tBED9XeqOj9pLOOvf+xjKvHabnzOE3abxFSfnOulNkFl0H2IXuDK7QrER7V7Hwo4mC0MaDSNgB4QOcHu4NLpdja9JXmbtS4yWsCrN+uoh0OFzgsCQeRHSa7ClLdh67VDVatAd8VhnOUBTeKvt/+PJVbYDnG59U/4Us7ijF0EeKDZkcZof1QTInESwuMRTbmSafEjbF+3n39+Lun+T7f5Dp/z7d6bHel3r//DKoXUIa1gt94JCPk+ZSohdVXdSaGZV5jWYD4BwGPp4y7yLrzqQDmVT/RTaHtgOHbkNvq84HU74mKbTusGz49sBzsW3cCq79Yfa0qHGY8pKFbd0WLYckl42cRh6z+js0T8fZcR0ag3439OqknAJHai2RQApRLARqZT5YB/8F1q+Jjj0JRaOiWrj53WIqN4Mon4Pncyi0SEV0GkVAgaVijjIkeGBEk6kjMNFT3n6K8WhxvOerDZtzoUcEDxUXte5UCe4qsx6rRQ8368FfdBfsh9oyt4HZ8m8r7P11L5X1zdcrs8MaFqCc2CjyN14ASUKgScSNF8eN2f+7xXEkcO5TL5qfkKCcii7rCZm5ylprpeaqvTCSP255JhrrsCkZaMFuu7qfjxAPGs2tE28FhjGogzCNJgGGxkZhR5Aq2w5trMXof6UCufcciq9YNMWJHNbjn1PXnFfrwaX6iuKfA8UsSD6ZnNbOsboNyOfpBkDhI+0LGQGFOGF5la5VAm4ubMc5dtD2av3HMqt/b7JUPMEQFjY3yAU5qqvIb1EgbjawDhjXOUQOURrtVnkEvOKlXXDYJb0U+UalAmJejWen+kal1UGTtgvYD8SboXtIEd50FWy8xCn073ZlzUI+rrAT2A+rM0WXu8g4aaUwzeL1CWs+iItXOiItWpfKmSyXzmgFLgERcm/SR4v1gCsPgC5drCPTOyuu364wirLzLnAuQCkG6Zv1Pxqnjp2AlY0jwDsses3ECaQsAFJPpAsYhgcyhxaZSaPJwcxVd+Gbh6TcnYzAgAABbBCa+z1hGVO4rM9sS/tl+R0lQCUjlDWhIEpu1gOTw3GnjZefb/huqng4jQ3/CrBxn20twM/ElVHP6L5Y/2FfqZiuzg5EMMA71BDBjnc4Ju/u8q14jW5hCK2og+dBbp4Vob4u6VkC4xVqAAIOecJacyAn1hyID64e2xQpfnGMAtQGopBTbsxDTHNPYTBrAQVrPKrhD24aC+5v+b/K6JzH9MFPVzescFMRn90oUEidq76R99NMcWWQFygeV7tl5AcTbHTz0bagP1phORbZGy+wYbaFGmeXo6eswFNRMLs6VtoXMumCyLyiR79vvPieYvRNVRc0N3vxn/Ae//cEQeMLv5D2+44P6VXsMLFW+SIkLnDwGUEAAmUUfYZ59Dv5fUjGI6TDsi+W9nSjvKdBL6uKWiXdZk2w2/U5KcbynWU9XS53ni7FufNYYXYYOAdQMAAnm8OQM1bdyqPDN63LtnXGW/v5xb2FszrpSeNAYDATSH6EKGOVXcc4dGgATa4QQ52Xz+CCTxG93rvHnovd1fJKbHFW294cXLUTn10SnhyT/IrvKNd19uI/UzQVuTauJhCvMspIYlSnIYnQTa9W/jXKCuDypHkR04m4jGzsZyOf12cHImmi041BdcpYW/QFWiDqzKRIhe6Jf1GuURtj/YjeX3XVZ1xRhBFw0COjn9wQac6wn298W7Q7AKNYbgBbIgZGBmZMtAxUrx4NnS0fwOv/A0Kl2sdXgsZSNN0H9JFTClv2qmYgSJKeKVDSQ1c37vJsQYmrY6ekSyBBAQPnu1538CTJ0s6pAtPGVkismz4zsqY3NIQDpeS3NAc7piV9Bx9xRgtEuW9jvdD3/R99+L/5lBOGV1ABkXBTyxSV0V/TYKd74XMP7OYhg/wwWSTYx5+HH4fdKtAQfEF3rO0DMwh1XIcfW3WCTbatj616TsTW5xn5203b3a4YX29yU2wkcFt0g0C1tnJLUwAAilGT+j/6CRsq48PAE/3phG65csABAOwd4n37sykAOJ2Zcc4XyeTFcJEsUb3nJ7zfos2n045rSVBMG2wS6wf100nCHaA1AxctWq1Nd5G+3QX85Z8MvTVDfXE6nXF9wc3PIg1dnOsZLeD69OVMTVWNvApJLBDY1fXnq2r2iob4PCVyABnuxrxMoKViEY4trU4OeYAZeibbcaSFYwswcgWDNu8kqNA72zp53AMrlkCDt/AwvJmLLz/T9tXxcI544X1Ko7BTIIy4PGNEgDTmtK07MIWUStawyedCg9TmQ9A4CH8rNRP9zH/ewr8H3pg3bh1HV4LFlll98O1ODlWbLXN6Z5IZbTVUbgMFRgIaLCjl7bAfiSgqpK+jG4DqvSr6v4bsK4qZyt7ZZpsGHjA4s2F+wsaC01Qx08SuFd1VYHLGGcWB99AlV8JCxEB+0r5UFuFI18lehsB3zocNFAau9s7a6ONw0lvmXtVYxQ/RB/5H/hQ0xh04EZ/toPaA9dZmc3dEL95SvxNCKhabIk7a631tjJJpMQDLQ7IKQpg9DdxBNknjn2q1KbwD/pgpE1hI1RkngEZs5FBMoyStX/b4HTsodR+7+1xqb3LXg/4V8F3dW95njUhQH6YvY9QXL28mwawDE9G9xUuAWL6LrN9QpmbYi1pIaURtUNhiYatO3ipia4vGZhBu0jmi/+js2GLi0Sq+yzBMUvCIUqjLqhtaClqddS4GddZf0g3w5j8JdWw6daCn6D+3QyETYJ0seBHJAEt0CLZlLb41Jq0//L6Yj/3Eg/IuolBbJJqx2kg9r6pVLYzKJx4Tanx2yrsNFGjhWW1fhCqOnNYPoaL+knzphkYt8i1qBaby4/Xzmh60XHN7xzpsjaFBjz58RVwSEl7nfSld+Qb1kTXnGEW6M2e5simfK0iMNlsjXjsxTlBXcbt1a+7KVykBZ669zWwMCDwvPhyut+Q6G60rS3uGaDwXusQ7o5vpYy2Fd/ppexi3McXu14RpAEvqdGrfWFw0Mib/jQ6Ze9/H3pfABPJAztgujR3vt0PulWWAPQuKpnUIfJos0U3VRJw6MYdWOiCcuhkgdzw4nG2tCQ/uCflivL/CEqFMEYxt4HJ1dxWL0oKO7E700Y5vkgvnuSf7KaA1Xvvgeo94mkJL/ulplr+ey2JYheta/H+Z6QXNpThm3nV7oLJDAY52UySB4RuF2ZSMcCtwbO4EbRvh6WcEG3My+0WURrCv2yICyND6w+v8gRN1Jwx+taQx+AaEDZZEpr9FjATQuUh/ty59lNBf9I1G4hy9toOmuMdi9eklSdI0TbDjF1GNwBNwwh+nKB1CiNCL04LTIlQK4g/h/e/erZxtaJQF8QzJsM50OEkWP0XmcQBZCCaqL9bvFVGi6O5kIeQYKkKDnD84UnYUUv9VYVdE56VFmz9tbENKTGX5BstahF7Nn6oeXBcL1lgHO2w0BpgmnAvrwXhuHEmlrYfbGEzgoU/Yin9ewefbTyols3OyDDvf5GB1oUBnMUmso6DlUGKsWWxKpRjKDnKgJjvb82NQ/3x2370LKiDF8X2RNaMr2hIjsdUSkrpKsuUb+GoIGk1fhIbYm0OqFgYiyvBSTsRQAqmOZOWF3cqyPHOtbbUgA5h4t35rXMm3dckr3VmH0wRRhSnKD6CTys/XXlh5oX4sFF+ROvU/1suOQNO6bF58ijSdLTLKSYd32eb3IF+zA83+fmrf+WvGVK6ydbFIDUj/vrcTm2vm5KJm9dUpfghRr7zK9kqKN5garomchKlV+R1x1n3XDtGHsXAz9n1258r7QJWzhZX++SEo6/IcUmWH2XkjGfixdFbM/cY7khE4Krh7jk4ssHhMKGMI1hifm20vThPm40dlLNt55h2YFjF71pjKgxmzv6TsNNMQpzU6WdoFHqVOa6tdTPq26DT1tcsorEG5vg2zpuSGwWHz9TNbmMLrKDRqnaPTeyKY5Vhc6csscmdvyIUmmmC4lrM8q+az6uVFhz6A3C757YklxGr0005CtZrbNVIU9liq6Hsydd3b9rHmre+88BtIBqebgx6g92yfjerPWrc8+8B1NF8/FGtLtOyvED/LESBKARsWPKF9d5pe2qpvuJkqjp0IR6yoDwAadNyxaVAuvl4IX7qNYHNTTgWZ6JQM74OsuXiF6+N5sjS/Iyih3PYpu3Gd+S0uzJXCaZpm9bw29MX7zVvEQc6FmQlkFjjASoWi4sDtMR4A0Ma2YIoaId1mWIf2GLfYNIBV2Tou+Y2uLTtdMt7zZwqM0DqoC/03U66K8MnvzzJjErdgCgLKEjhB4nACD87kGEUkliqqUeKCKPg95qKFgLqsGgTuNu1+jfvhN5Lp2yR7TKaSxmo83liwku40k/xTpptsi00bJBlZ5efJvAds108bBQqww40teZFLOzsr/BjtXFO/G1YnBqIK7quGFW36x6WSLUv4KAGzhGHqOswCNeVV2wCXh03roGiD6+5sMdWRe3GcxMCVHkTGSmtLFLYbLpV6WtLZNQSkeQlaMk2EwziSooZBU8SIjvywHvCBDSO1QZj6JnpLBHmc3grtPg28tIC4Q91IZMvEiLTIUCoaBr0j1n94PmgFcG0+UiIp/ADswFHs8nfEmXxDiFxCc9LMVwajCdJFclJGfgLAYBld04F6ylEYjoj4eNoMgVRAGTf1DQBq10CVX5Qc5OU5pAn+6JA1gBs+/x6QRPvsdDIz0DYpIiOT7TNlEioESczoEU2L683HV6YJAx9Snr6urYiSXammPYhR26YrZMttB4YPmfHsnFlDxOdGLF/vDrV1OKPdd1V8vruudQiKcl6ArbjQjCUskUrSg08OhXwWFG1m9B+C99aeCgw5QvD2YozKRrEEx1uxqzKFU5jlSGxheNLoULp2rRc8ojwOL2uf2RIhR9HOgsJZ09BB5YoctxuFWoEoVY0XIvuZ6qEHCe3Y6LzKjI23w4MUpilSixyWirzdhum/47dkr3EAQU5wslPdbowv4dm3ZSsRsnj1iHUUHqvOX5KNyOXTbQMoZmoOwhGTRFTPmGlW+WBLzZorIm5nMJkxg1CJssKZAlAmCi0GNl9VE4UajCZb6CwxYEXJQwLiMUyGZd9fEZnCYI2y0ZxCwoyIGWDlLDDaJBNEggpmRONbFD05NEgUA9AGW5C4NYIZNwU2NuUc5AiGzQ5UBZijCkgwv6KRVQVOubEgBBpcZSDZe5+DQRgIiJBlnJg4klnprq706dRj8yRkjmvrVB2Rluq5PKyRZFbVVt2W81KHik4mjK1djuFIizjSsvWZzG97Cv3llAZBgLCFyDDct+oF8P2UwTMN9Buc229WxKnPlVxYYVcONaaK7js8amunWmeOzKRu6i646Zs7mFJUwt+ydg1H8qCTZaFrGbeN2fPGM4MIVZC4qWnDGIL4g9YgbWRoE4gOvqYxLRL9lAnNdRkuAM3ERjSwQ12yHHZrkyHXHORBbnDTuntY2rmS6OaoVmTkXoG0iGlEA0tZklyyacmlbqAC36MmjrZB3OGkbbYNwYabRYb24yNMedYWNpEaRqxkuWNsCJL2GgJW68hLEyM7R5AAxgyQe2Aqt+LAD0FnWqC2mBArp6vC0oAVaAH9H0tUBkr8fBV+h4FhA8zQpuVqRaWLqykQP27zjL96my/Sxuk6bChPreBPZUgSVLu6CyyPrCMlbja3yUFJ/iu+oHOvavWd1XM9Jumuo321C7gNHYB6QpriUv86troxHYhOl9aYceMaeiVTsWdeImsqaJ5S371O7g0Rq/7OFXuFuRKOkKX0UIx+Irw6JeDlkVapCxRIAlp+kCSvrTqAW0i05yypLmzREAqJjJIzlQLkUEiulDrSSehUtSvVu8eTbLQINdGG2MT13You3LGyChfFX7q0SJmXbnR4k0grIBg0wkqDiHxQYs3gbAqUtgAHaVs/3T9PiPSfmBdgssEEypYksQZ9Y7ZAHQfSn1kP8ss5l6T7IfSom6k6pOMD5prYpkLiA51zSn9mKE3EgkVLEgqRmYsJIXoU3BOUPpL6atSKkQL9N1ABQHEOgOK35YKMOzUGXfuW1Bcd4jcqQQ/dzZFDOCMkYBD586q+bQiV8mCEBeMylBLRHPeowPEqIWUMi1mbOSnbpDocP49hugQaJEtUaKwMRHcIYJE2NgxCyxp+wKChMgJAS5y4mXyi6oQPoY6dD40jhAUA1/dvSOmNVnztensydQ4yJCcMhyBah2Cz8191Hoysc1MWltnTQX3zqcvIhFfCCLIA+ZsjW42mF25Sa3SKQUIgUkdoQeaQrs2e7dzvF6t5dWOmLbF3ut32y7Z2LaZYoFznQjQAAeiJp8whFYnXlBpmNQaDzf1Nq5hIJ+mC61p021DqCVLzm3Ho/5Q8wXBewQXaxegvc0OdebEWKoOIcPRFGc0vw4gag69lQjdXWej+2pyq9PsINr3KUBiFyCNTRcDJ0xHdjgk2/0YsH8xAnONswD55uDBvWh/CWSPQNRI1LfOqnoVcS//Q7bGjLbIcwHnBIp5U5QsOrCnRlGmy8R0Y6o03VR2biZ1kk6qY09UaBXC4ioJA7d307rPPu8o8HlJoTtM8RZ4plQkOaJJKAkLlDowYz050y66a3SxQNjesJ7JTlHR7WxhZ1xu8iZqBRXrpvzETdhI5jlLMnzd5PlaEEuFUPSe/OaDnOBRzCLniJwYJVizQTWfMb7B7uFNYj7GRjR+87BeJmUD8pezB9Zju4JxA+P4Z5dMtQ3O92K6iRcLt9i/r3marrNwuO4QEB8VPQPInbfEOD6PWPK5mH3uq7KFNsCqddoUJGJPsjbbH+htluKgs4xkS2J8MzmBfJ4SGerKczN0cXGR66OCAPKzxQTku1CQ2veRMivRqYa/XUrOA4RuPzhoo7WA+PMgA1Q+Ik3YwULlSIB674nv3QLM3F8zqpEGK/t5bKu7wAP6oVR+hxxpuJ3wmq/j3Umt3vT8Q9ysXxblOYzZzwvcosHzxmyH5bivRENBd5Qh12utvmQQzd9wRfAVSYGwZt3zEfIZ8/FTo4v4PbdfTaAhLEaABSWr/dMMpQxPdGr+OPlU9P90tCEku0Socm6okrP8Hgq1n0/yS8VgSOCEpXPYMXe/NPGvbeyX9ldei7GyiIndjXriR98n1X3S+YGEH+Azee/oA+33KYMhhOIqdPcM99KdM/EH+QibPNMZq3d4J+RovOUsJTgjdj9KY+nC7aIhU78pxtwVZd0whMmELzKrw9ZOaAouvriKC10OL/EnLyMdevUzgDLttwkVB0bwF6uxPqswITet6Wgz4972tQHbBDJcRZMfWvLmZKpakUyr+VjqwSH/ctWX3A5Vrqvo+0Z8BijTkPyVquB6hGMZuX9s2x1ngXeWs92zUYEfivryC1eUamsDBAAHo96Nend6T9vu9+L2V+Q4iKLT3Jbdsey89aZbd9Ddc64hh2Nw5P7ojhvu+fk8jOEaBCEgweUYgsPNAfjcIUQ5K0QDAIGbQvQhsrQXPGZUNGDgtAGPDE2A0EADD72Xu5uMPGref56B/4p9fhbfcyb+KorPwUSW3NrP0m5698wkyN8E32UITHbvZ2kQ7pDy84zym84WeIY54B6e7QSRnVjwJhMEm0XB0J3LJ6d8NziMAK83RkHhpceCXDgLWTsk67AWBtwbEdS2ghiuJ2jVSULPoQp6IJnUpFJ2Z2AMHag0b9xztdprwyNXlhviOpydwcSxORc++8lwFRbxOp+lflmoxD5vafqYmEVtbW1vQ28crJpIAUmchld4NHuzx/v2cXh3Y+LZTtAfx02CQuKTQDuDFJ1FM4AAgdUgQErzPriLwub7fMCqNkIKyS3OkhSw2HMdppWySQV0l3TJW4kGb5VahPa4npkgGNZkTFpUNaWt5PGqeLyBjqxOS9YoHMV9PCLK9+lJfIe9gbd9hoKjW9lLJInzGJt6H47JgEVCyreVJfJampKbNTJk3K4XTt+KfBFzphCyalXuevltIMUziG/TArsTIG2lm6idKtXwoUNvXpGPu/PxBqBmBIxPSBLXWFElyVTf3qpjbaTo0X277x1tucdP4vsy/aOXBnA60ox1mEVtZPpW3RCAs3Lo2iEw2jGOGuMKP+KsLgu4dClwK7BRXal/TZwWCxqWFYPZ9TgHS00cJBxfWyhFalZHz/F+0VvNGyrjsipQuVp4JQCY1osxUArrK1yZ64dYIhEscTp6QmbHBbQoihMr5gh3CUNdiYFBc+TbpeYUUHrbHoizaIz++gpqkYEzFJP8LU5LolimU6wZtQZloKzIllboJyzCBMoNq59EherL13i/T7X379aYwId2vxvnDaHN1axC+zu3PVn7pKi7JFGMIDx23jvipblcYiDhhvHic2tDkuON9jbR/rj1iPCJT6SugH+2CV4PurhNZL82f5zEsdliyucTOS1Rik7ZBc4yqnJrxfWHUUZJblZuRoMX6+apyIIjuhYvA9pUQZUqFObZTLejk65L2a2MQ3N4KYWxrRYXrEXXRtoda6VMJKavfATD2bnotu3iMhooNmidRAHD4tCQFgPab2LYOoonltPPWIxyeo8bTx4T5cfL6qKMxc1n+5fIU6Mu61idfW4f/RJ5fhTfxgRlhU/u1ky+yLNFiDDUjMWa+T306IMXIKvbUHorM0HMLBs/aGBvs42+YQvNcXdlyKU8SlJeNcvuugEHmX/3G5UjsLRMve/fQ2i/9kF5Ql+KskSNwJp9m55vQqiJCv+sFjfT/ENq6Dioi5/cMSb9M8oBheLliEdnnpSkMGfqqguLnLzTHtTP0A7KD1o1Bf+4kD/HhgPsVisp5HIA/g5WyUCY6TNv6BDu7Y1ntnthWLB5iY77pDAvfLauoHlfDvp3EHiJHp0L698Bl51dX5dHIeID7OOKMSkwlOB3CvPyU4m44lLXcltVpnunCg1fmYuoo9fQFTHt8OVwafutP/64NHkdFiMZKtSUVB5aXsxCcyqVjZ94kWfnP9L18Wckj9WFjH76TFs8ejB1/rrQ8YJUNvlLcLIf8i8OWOZTrekWddgmG84bDPHvvCRZ+ciCQU3BWI0GVaze0RePBJey7ebr0L+vw/xXluMCLVbmko9/oIS5aZR78Dh3c1T1Com3PpQBhSY5GYf6HvDNiK/EK144MG25pGIf88U5brzRihZrR0ETtGZV0Xk731T84hWAVJZ8AETYlGh9/rZ3mCEd7N9QYqxlGB8N6E1xvEIgIpgaK1pTvzYMpIuIn9FUBsxbaAm5814R4LG8XuvsxWu8OznU+yRIF/NLUsd49TGZdsSItxkGK5PeXhjtn/tXk98xEW/l7Emdk2iQ7Tn6lLUDRTCD98TKEpl4oqOMtsB4TeoRd0XYGhip++VF/8Tpyw6twO5iiL/yBVLb4Qr+Woli4sNVehaiFjnwv6OTfaihK2gBz+aNeDrZ5bJnCHUYYxvP2LOmaNpCp4BcjNjuKLLZ78u7n94tLx48WBTqI8bHHTsK/r7ZI1YgvEMY90nSIq4evLi6sai/oY4b1C4xhGvYYOGDVZCDmV57QBuQqAxkzldptLgkn2J7B+6o4DrMQHaS/X6awtgaeBoPZ16y1xNvAYw4Le7JTWiBtHwdP6XmrYjxg+YtrfngleuR9Snman6v4JeH6FFf8Rxc6RJcvaWqrnSfcVnnO3gXnvwPDk+ZNJF2ex3JUzcvn9mBibIT/ck2HaSPep4PaF7mZ8UT2vTqpKD9Dy5PmdjW9dHmGxafMnn5NLVNVEmyJnoPm5gkwumaAoEKgi0+WO265LbKBaLA36qYB6Qo3RHrpwLan/gyOGkPVd9AiBIeyvCBZ6kPYrXdNuW4taxRzzdFPZbY6WK+78OpiIXqFeMj3Ne0mD6wXUo9tk3z+COefh3T0wvg6b4HMD5H3g7JzsFQRFHPGQUmh4DWKRcxcY7VdslDnOv84sCvLgh7G7G6W+w8wW1rCEU1dI06T5lVuB3dD1ydCWUgndhj3ROp5CtRTzSC3O2kM/F2yJW/NSKjhFgwD1B63wkcNr7kqRZ+dj0Q4boXbrWHmXHs+gze4hTBCxzjPVZ03bKf9Qp2pZHs/ASL73146GX45fIIuTKDTO2W1Yon6Dgkj2F8xKcEZGuyGrYJ/fzsPzEDn8/DMV+xwj1751mAB2kTzmvIOu6KGQkXgaD+Rs/hO4HwtKQgJcbhvShJAmV+cbtO0EVOVefvidwcE9/ijC4HKRuWAAX+E8sug1w/7nJoNBnz2r8Xb5jWXc2p2DlDv/6RKpk6j9vKkujjoTq4IgAVHNaaGshmMx72PPgMWnsOpCCO8pXZ/zF33ebXdi9AMCFzNXUBdxeJROjI7RjmL1CGVyeXe49OWtC1nkbCYbrw8Id/v2Hay3EuO10jL7WipUTDnjeSRofDlud10M1EohwjoqffbITM8Oz4fvN39bWHdn2mza06wnE5PSKt3xihcXofRwAfInSj5mMZTaEn5zlgzBAoZaJ8a5L0huffredOsOsoCF/GxGkPQbh6HDLFGnudEKmgbrkhMpYTI4Ilm51MH5tvA2K4FbtEDY7Xco3MZiXzztV3wM9o2kmdIhBbzaEHaB1HPmguJu9KdDXayM2iWynjTG1kqc3q1XWjvBk3iLr1c88l6GyH9bqnwfqjcpDQyZUtq1PsMqBAfrWpRfd+MNea74Y3M8bZkFBHKWqUSD32yh3ae71ifNaeo93Tj6NBj4EwZvbnwvDQswExTWEESn9mUJtbD6lLwuNEmh2+7PrYzxD5DwZlNoT8jk9s3Dc2Q1mvpMgOeIvHEHm1auKKGIaKZ+ciYPd999f26TlxhihUz3UeypK0ZrhCIsE81Xlv5NlWjV0ZrTh8KX0rH9ru7+djkC2LS7kDxaLziuU6cs0Sc/uiGdToHIkd5seOtN+cg7vVzJy7w/NnnovqrhCe+5+YI3b44qqOjVnT0ut+lhu8V8wrcv6Qx8c8isqVZ6AOE5oSyqBI1ZBuAU2EWHNhrRFHYByl5nvMrQMKbOSKHBJKzzFoL62NlNKS1wrbtK35ypKUKjGUDSIJ9QTZcTXz1Joy5sbNfDtmiJEtZ/QUC37xeTtFF7yJMTXhbfRAhiIw2CAGA93b1IAffVYK/HgUR5WLdd2o4bozorveObpTj1QWOtnBKmUjGpStb6VHLun8m7EsBjgZ31qoDxglizt84eIM4ra5ynCj8HaaGu4ok9zVE5V72HforuBskl6GOwY81HH7gMfnBbB2q0BW9YtJPoeBiVcMrflSBJTMhUhtGnnCnjZSFCPH9YSlU1AT6OPM7FROReIYhMnGogb8eHtTV3Rqo3NYSNY5fXczY4UV1uOs8ZYTK45QPKoNleQRZyV/a4wJOsGfd+Ych6eh1EbxaDd8oB2/eNfx1BtMiBs7NedpG2cl551wkRMenfB6HeHBGe+eoKfgmVK7UH3pRaH7oi3SWe9FV0qIquiJ/ouWVDYrsfEh3cQJJv4849y2ZQIzMl+U1H/U2UUvK22Rt7ULQStpc4/O49IHznhXVSViAhcVz/RrE26jf05Nxqmx9ETU2Ot6VLGT07OQUaxxaUJ07xX0gBIUmzo2E6bBPxUe+uWgJlgUQgo0TcSOGwlUUsqgr0ANKugIAF0DApYEpEPqYAg4cg4FssxACyRh3vmIvjdHnsB4LoASsCRmBp2F0kEG+hcyoI5ugaUMRIqmMWu7FBUcSSNvu2fEQLgphgww6AYQewFKoDsguDDoGvTPnr4bffPHUdeoQhuZyASX5uMWAXMngOJLgY9ZG5ApFTHNhzKatEJQTk8wL3SpKi+1LHtzMyIGBj4O990HaNeIFnm3O42KykUCqINHLm4JSDJx+4Bfq03cFHiUgxydEhVC4V85FMc1ICuEWoCCpnROVLNwdj4GcC5njPUaZ6JUeUihHWThGpAyuE1AVi2ILj1YKuy4XcflGtbnyJbTUYMC53AmAx1NFefIOXxcTsTcqMwZzLJnhnUYWJU9c4wYMWaepVyGic7XUtt2qmHg3/K9fWvvJTdc53FVNaHtTlitNxNbbdLyqtviqg/wxZqXf/FdG9eFTYWd6J68RPSt46YF4Z67fZYaStKV7iquNXZcH1TbWcgGvd/2turW7fGwHSrnRlvwJlkL4IJOKlCWjSDvbVsyIyuptzo5zp0ENbBifQK2XySUq6lPwLacjSt41NJ97phcQiXOBzhb2TG+csf8bu/xV4oYfmL7fJLIf9Qi9l0veOxYJwYN5B0J4Ze6Ea5sGFQbuOydaBrMRzf3yb8aTBcQJ8JpDErwkU1JIGvUOC3pX2g669W2nBT8xnNBQFW26XDSKrYlNHpRRTSA7olyvmEcc+2jBwLU7PjhgGZdkrDZfG6rZtjQVsrr0DFCnCzMuLiCVvDTroXBIfjNad5sALOnWctyRJ3s5KXTuQmaaXACjuMebbRkCI7iF92a22I9bhA09FxL1x5FZgDkJg0LUwgUK9nGNqyBQ8bhLFoSl4poOFXSqZaR1DdtX6YGZUqbyUw1ra/q2/5+xeHDPhO5fTEhbYMUgLnOqL1hRIvuzlgJlyQp6323lhK0EB1Q6ni6Vcz2sE02VcX3u2yiSu4XAlA9S7TjyK/9y9U88PixPzAMI+1l7EA2emxGmm3f4yYfK8FPM4/5Xsccblb2hIzmOtzCcMwhJvazwGKLjB1JVNngFrweM91nv1wlBreG8aFW371orbMhkXADhHCehFxLhfGrmcMa42+2JNxmQ9Huup8roCKO6uV+QpJaQQY2wYtKPs+D8tfeKDjqEw+N6sOIlCdq0IY3+bORbcSoy8a5bYGgV10NEDsIwOZGdQRqtVYm0mBGbSPZI5utUWpDFi2MIPZcs6AeX1XPeoAxbLe5Mbbg0vFMFuxVdRHfd3LrHmQ3N1mRFENDa7ld1aK7hj+IgDFKXwcttlX5RxM175CjTzJXCKX42kF+GDQYivHLK6VKwuLjllaHInc2FT5+4Yb7ZwGOfDgCqSh4Et6S/YYhxPPBUQas0N1A4l2eBmRTeG+CZmkZOtDnLokKSyyN0MTtv3SX20lsH017HU6CTfxjXvFQOcvKhzV8U7awbyLru7QZyXGn+Fk0HtF/4EzWvFHq6nQqfAQuqjhjdPvmuvsMhX8E9nPhPoA7KKr838AFvDihBiR4ASNN++Lwpw9Y4lVxepeDHVDBnn+TDuiUd7pubjzd+ExpZ5KbAY/2B4F6WixLTg/qMprTJhn9DdhGK43Bl8OgOAYfhkEVyMrmc2E5OCoRDTRMftSBKBfyOfWovnDFk/mHOS8OE5NoIA+5YCCHChjIkY+ake4hFLvAqrFrDS/TcVTgPvmHe+RzzrzQcX6B5xrJ3vXNg+JsOGc+xcDRf0pznNNCPNzKhvZPnRrF67jwh/OXJor5TwIzGrsLrzgtdzKb2W4f7L4eQmqMWU0ZvyVnIaso1lewEdGjL4WfT8nx0FXVhm6P+zpbYApHcOt4ZLu7JU/d8HUHImUj/eh/rUYl8rKz4sgJx8VH/4M3KpFtujza+IZlJfJVbZEa45IVKUfS8MNfDTa0TubuA7KuTs/wDF7UeeLuOAttb/pNZXcpLTXMkdPP9TpP7IWbi++GwrA1zfzK9NAeQ2u6X44ji8YAd5gHRXPCGRy5GvZczaCZMBb2ZoxjgOMU32Ppq+CD8mfssvh8iwHhvluRU86/CcM0PMNHWJby2ei0vJ2IJdwjXNWfc410M1ZrYe+33pU6phLXtmLX2uvjVcWosggTdTfS0SQUmORpMh5J3x8UPJc8wgHnxx+okmtHP7SvU44G3lMxGVBwsICFG3iDdO2w2wddm/ShiHvhe6d6wiY63uWAEm3G0P1BOiz33Jn36JBTzxWHCJ96ibMdgsl2OhZmKlmyCbYmxrGPncMxHdMzjrks3Q59lFA2v4n2ISiUJfyssJ8V+FI+fgwP2MMiK2W40dJ6qUISREeusxDUe7fz4tkFtj3il87NemT8om13nAB+Wp9tvAfZWw3Gj2+LLdkGTBAwQcAYWd0sa2OC03b7vNa4QPtWCikSJOM40BrXg64lHV2rEbY6xFEOJrUWHnfXEkvLyB4dQ2BuScYH99B7ubtKbHoMUbN9ZBN+db8O7BqbPYufsiJusBghslOVGj+GJ0E2NXD2L3qoo+P7TzE14L72kln4RMLjvjgC9sOb0IwNygE8hQhQHDy+a914Xb2uNEF7Vku1IVCFVUU+SV4kz7SV+tStU0o/fI9e2RZ0eY9tNT5lvVzH16//FL1iePmUajxxXtp7C4iAAINEAwOROzXBhi2itYpZDD8OPwgR9NfS9FhSkcRytAMlM/uSmGOJSldudrgllG6Ambxzs3S+d6+zA+cigx0sJAMezJCDYQXWw9gUN63rBeYATLRI3l6/fPSE78fVzATBcGkU1ielS+06BggBpnM4ROP1GscVQiPTlGpN66N+bvXEcOMwp2/FUJNarIImTGTrDXgYHO7xsDB+yq/IBAkLUFkAlY2gIrZsvrNPj7fU4I6WiQTG6uEGv8Jg48LrmsNrJfexV3M614H6hRssls7tfuuA2F6jNcYJaTQsGN2OtWg/KCgRgNc72mJ8qpBiVS+ViY5wabg1kh+9vipTWRhwT+KTR6JJzPbJBGbcwCl8OAVNda8Whe0E+c6DsxfFU3XPKOaiPD+v1SfDXwvOVu2NJWuymfv1lfvwfPyrFimZIpIouysskQtch+wueyp/HK1bbfo3CYG5idL20KQZIBG1qE2OpYGn1tNo0N5KaUFt7z0qTQeyWJ/+lwEU4itMbgWQk0umqck0JdOjZSVnYAG0TjRzpQp04YiA3rtgAAb0wm7OUhXrZMmTimAvnuMZH6zSc34zeBS+FmB6o2cD0ZA/qiUfipVVbA/W2z056rKsmueozou5YIRQ3RQnUttdjXcWe8eNFP+2WsPhT2ptCFeesfzoyL8xLq85XhBQLIJc2oS9YvEjxd8FLZAgz2nYu8ssSn16G0IxE7LbEOQPWBuCH8FhkjdrOJY3wtFW/lhd+0XVDTOggQJBE/5uns7SbCzFG1VDKRRt+QoYTMu2GxKidttuxO1rrz9lb1sCNIO/w8iCMq7LQM1jqLggsTM2tbCJB8ET3oe/i2onrd/6GQE8nxirjEqKyddTupPGmW+KOxrU480/HiyU8FDpCE49CIxh58hoLwyet0pp2iWuoEQt9broL5/Q0OkOpT1ElSRnjn5vXEeCKLiPyO9v+uYPn1LvfLRX1sJhhOd35p4so89PkTCJ1r/40MwQSjjKMmI1b/DEeOzom0JFrmwKNYpgPGhrg0NZCJ8Ajauy/uiZ7ssVawiP6i1orIjVw1R5l4HQ0lqVCwhbAl+PAK3SL2hZWfaWmGqpkeTrNL9PLV+i206la/0I2D07dwb/w0LKYdFuJJdnMmwrklg0xJaIO2lqmLZfCL5wS+V+utuLZTjWSadpb5N7GC2xesntmBNBSwG3MaXblbR5Atb0N2mKmm2INOlvjMomz8deTt89MR2oyNep5sXMxC82TSu2e0+4J9KGGpVkl2byvMIkw8xUi9uD2xBaJCQkgo41qu/wDIlEYV5Y0HDExrnNaY/IPyD0RgSW9JEzblAm4jNLHa4fYkgZCzfqNGaBWPEcHp5l4H8yDOv8zSs4y/sEucT+2qySNCWGPhE0f8M76LImlECMUcd02ynl7lipro6OLz67ba9MTPktchA/NNuOUJKv4WsczXBbmHQlLgYRtf88PVoK+ETz/+YiUdlNKF49hIGqsm4+vZa2HQ+2zedm11DabjzYTj1Hxfl88Fde5KmZccsSvepzQFpK5k3jWFBpPgwt/fi7RF7A2g3DtcjXYsFX/6XQYJXCg1odOy3WuqmCnBe3GqII0K1Ys3W0wl/SjCdp3X9EijYtNcy4J6FOP+Tk6+GxWIvsWc/7x7RDsfsZnjvgN4T6abEOvK7n1T311mk/DSi22KUyosmbVgLcUH/+IiWj+JFOEjsl7aumc/aHS+pNHrD67pIYF3HEId25fFBM7lAX20FFbGG/LeejpfcGO+kFS2Fk+F0BOTzpDDWuAkVmL/A1HavIz3CmK+3Aw0P9Kr2cDd2ZDVtviB4WfukBWFGR1NFdZWYMr30eGvqqSo/omQeFH5oCpFWs2XLq/7I1E01mFi25C0BZuBfnwvgNieHNfTl82Oix336musNVk97QKZ0HSajEjLRW1WqPpIE9FNwJ9jW4v8kq6FfQD5M1xUcL7/yag4ODRZM7+c4Ah9RjvdbrYaOYnQRuWr5U+RLnxBjO4oJgZYq1SGG9R+6iIqu5ZibefjdOqYRdWMwP05/nU9ZLI2n8bB2RYkl3loA7Yk2Mo9diLSe6P5FdcPQdBMOXqiWp+s0x+ghMzXdmZ387+ubB+U2RO+fbMHPB2LjsPAc64R0aEfdQcmpj2WiJ8XgjfOAJ0XgEAhn8nBYjD05IB/0Auyw+MTU7jSXznAVCJtNU1nFE6JoW60yM6dBLmbJtvEWP6AoYxuGtPBNN37PVsLRVQLLmBjCYZQeRyW7/efNRD9sRxCTkbKmbzs0e0vKhKVgQlmSIjqoXx0HlzR65RYMbix0p96DP8HP6dn2b9iKh+hv4EC660lLPS47W2ctOPJ7VMNrjka2WZcaIyR4z9aFfODZQ8zveU4J8yD5owL41xHHbWQN2n7az4+x2rmMoVbJUXn3ktCoaMssC6RiejdyH5xUw1Vb1Et8mYXVcoUz5vBvhRxkQHJnzXWJHWb6kQr+FP/dDd0x4jKsBgTR8FFNhPCDReLivvNrZ8VmMrt0sK8XnhPklscOXa4dhHuV1QH4PLGPGx0UOctBFNLyUQj8yKATd/iDNXVxyOwUhKt47/SV8M5a23O1ntnN9h0KsqqPlmkfFVjKYnh0DQkHg+4wzeh7TYxK2k9vx5I4ByCaBqoC2Hx4FhXByktMvzKfyiw103WBWkEtHBWdIgRncSgn1f+Cvz2Lc2Pxx4hXJ6kLIqwk8AtjuiZjN5DlJltE+1ySHCERm3fNLtXYLIwdL7bgs7knisZj2HPETNXDN+AMOJ8mu4385Fbv0lN0q/aoqGUgw6Oelj3UuONIqPXKuJNIiPRKutNq5ZY8s+7Fx/V9J17A89y6mAcbve+Xy39+yDTDpSc1o2lEzb92AKEeAo12qeYbRmTw+Q1RnWLCoZyK72weMYK2xjWMXc9wiVc+9AQ5I2WXo02vR74p9iSuE/dOoxu7TdzAcvSquii/ju/OJy/5D1dug93g82FfJxfhZP3PjX1PNq28ul3n1UXFKUKFOu2suFqhqauoTG6tQlUpVahhkU0Qd/YzEDAj9B8aLsE4f6sEzuLta5IjY4NZ2sXFnIihXjN3+q3GzW621msEvU4jvpTv7zYJroCKhkxE6l3OucEGu64tgUCv6hAaCRlf4IMWfO9dTtxlKrf7qz4r7+4irEoKKHc8S4MWuGml1o30X/rSy97XOM4sFDZ171oXUs+SLHnijGICBBADRFQZuo6F4oLUGApzhRFWKRd1I4KQze91NnaM39MivFurIzHNebTdlLa1zb2VvRfKqCrbovM/cUu2LAabqL/847GRRh/NM9EgTKbu0+et2kV3ES70FCVX3VWgIEb0f95Sqx31dAzRBRzy5ZdWY8ysuG+9UNwTNsm+AZxBgvZx6WuVObWMsJa4tMW2GWWOYN2OaqEfWenjUabF6heHmMotSDMnDfp+W3zqxefI7wSaJYDkFMM/lu5d87N5sKXomxuqH2GQC1A+Mfe/fwKob6AkW+4k77PyWsZ0itFAdEQfHPVX/RWffJqZJtxWBkiidS++8PbudVGx1SltknQXirPA6hC7U5k8LrXPm4zDN5NaIOvNdQQuoBK3UOs9XHsLH4HeEm37ZKPL56K/CzooTZP4t5no5G/XhCoiqVCdSiRNx6KjoTfEMc9UjTfqo6UAedk8Vi0lrY1JY6q+H/llagXOIoMc/lZqzVZnhwDlZrDTUnVR9ccJzmiv0qGtFLZZv2jgBATmOJGDRIbcufez/o/JrvbzitU4FJoFAf+XKTZUfaQadC1RzcHbOAyRXBj+kXvZcfhkVFjI++mAierwYfBm50ghJHiJAHFI5MRQkR5SlrbhEyZEsAWiIhY5EZAgrXhjRERBV8cIJEiRYeJGKkhwbHW5j8MZOFcAWslFUMFLzaExbd3bVWnimGlXdKS4dx/TxY5Z4zHCxiJun7gu1RDy+lOaNI0aJ6UEj34I//B1SbUHfDpQ9pVNtbvHyOeQRVOJBRxkzabgMi6An4ln3oWKX6ZyH2nL+ygpJbZsRGE1ZgdRGANtpYMjqBFFx07ZAxtKg1n5BE0MfHnkIr84pmfVNqZLC3H578kO7Xk53A8vyJXWURJlWppLhsvZAB+86+lL4ae94KpGh10tfculLhNmlkA5M7JOctLPu9rqYIcb/+GO0wC5uaxfi6OO7aDkV5z740Ia3zC45y8a1ZX6zh74JKS5f2iVnqbrVlk5iMLSAZoKAG/oDnYmc6fjH1q9PrnTsCT7z52YVDhJw/sZFx8W/WSuHfV9b+xcD+Oo2+f8pR+FKYxiespZrJfc5C5/v64vkzXtp29st01LeO2WcyuuOnEZPugdHG4/2y6caRDesMw3tmiY62EADG3C3p3mtVduM7Nn17cL3qy4tNd5p6mQ16C/tkd1LP3knR8q5zhouDfTjeM+FyXEmYPaXZV+JiOUA73r1d+2sydq/YOW9AhVPOBo8QIVMHqyy9RS+ryO0xgm5M5A/f3UxEPTJJO7jJsj/+HMI2Wzuv0At3rznGeCSh2xwOo/V6/gYoc/7d7gPEX7HnAG/vI97v/uSP/K+cpmPa+Wfonn9pC5rI/G1ePJhAxqFUaNIX/eOLerz1wzmWfSSFfgfwicd5ftHx3P4sCqf2LJeXcy/Q2DL3q4W9Bpn7SfVreFPa/N4b/p+/zdPCTAEO5iRSBE5LHNWPm8DH69BePzZsTxNlCzpmsX/XcUdLVXIMPcyqxVXg1xWnRiiemypnl+Q4+Pj17ZqJc7/OJsHz3vYCuWs2MsY6OOuchH4isFqVdkc7H1Zu8MgBw+JAXqOXBuki3+ns5aQSoU3SqcGudXtGecXLLipp3ydogAupFGVDAke5OFjY/s9jJ1rW5LBY4ldEhXR6TtEQ3cLoPkf10w0NhgVefi/M4fptbDsGe+r7Y2NK7Kpi3MsUmvp4zGOaWGJebcMIDGQsqLj4YXpwbDgKQMZnbuuS7EE+TEuI/nCJyBfxQVwsQm0fOEtEKnMPQXj3V+S4PJnLDvCDJ1RKSapwD6E+ub2WL0+Eb0fbC7/8JEQKdLD8AsBR2e7LEeteTb+Y10YdVHVUKSwuz4LUiLf5AUDwzvHt3YsqlRs1BwKAxG0X8NOGqFe9JJLFwj2sVpOqL6XIOxyGF8gf4718jDBIkgaewJjaC72glhEPNOslLXLc3kVqM/QQN6MLZWF7TAXfM91I91OTHFXZeKE3IUAgET6lUNOKYDjSQ6HwFt8AdnVChioIFwmd0GFa8bgZhT4fAzwi1ilyiF4gUL++euhJQaU79sZDyNwUaKnSsy/cIpz09CusI2VwRrt1eWlbbgOBscH/vlERe8DCy7fgl01wVxu4d5Qp+DLNjX/t4cAj3aLEH5mWILIga2uulrCGH1LEc/6CDvdp/NMOxwvf5qPfsgnfMbW8B6Odn4uBHFbfqid/hDEHt86Ul66OAdOJMjgq++BXHXEQUZhHLysSeAuxQCf8eiWt0Afelt56Ltb5odVGwJ+/Ihhid9my1OziVI1c1FWZHfqfaLlAjhqf9+wc5RcxGPDIMu3BwSkxoFgNCQrCzzXijX9Pp+orfl+Bq35FV3AivpzWtrS95ryb/V5cwphHl5SOOkH8hlFU0vaEYVJVpy+he6hndhLuhz/x+CrZGFxTihOPhflEPL3cgrvTb+f6rhs5x75dvyTs92sjSh34+Wrb5ihgQxY5EvoM0hQ/t+l9MCRhLHy+5h96Uc/d/ArGfMieE6RHs/NB9fdl28I2wtrnx20WYV4Q4gS4jdX7HCJrKWz3nApB31ERYWbd2Azk4syExQLD6P/A2JyOFUS7+0rJHOosRWlnad7o64iFBYOYSFRQlSE+afEv+6yRExH91xqOrSeiNP3ZQqe+YfOJxhxD11y2dEo2sPUzgHeTg0EIHjYwxYOUH7NL8Vx48xh0NsiPdQI0aVOFOeZBUp1geXecWMpOQBjCw0MWU47Iamn+4s7wmJpLcCDuDziuIkNNdhiiBCWVcmSZbAxlBmAct3wQjhZ0wyBJghGCPkt2QkezYAHPziPB3og/gPxwIV0F8HwBP8PEv1EQ5lP8L+98ueJFwAizyQ/fpknkU14Lez8hSAcoHhd9VdgTq8F/rw4/2yiDNifxqz4ElMsvkBFZUoULx+dvC7PaKpazew1lbybFsmXULjCG/TnrbRMUWQS6bpKes8Ld/o7L55tRtfOGqrxaT7A/ZrGk4egltRELcA0zOEOAA/Y0W7/OQMKb2zSYmdn2xDg4OBh8xVD8hDB4dXjClxJ1NyaAAkSJ80r9oEkBTVGkr23EYWG12AmcF0xQrkcr1wJMOm1or7oDBFS6wMOVNarBlcW31MOqWj9YnhB0EzoiQl3msx4r4sAcpGBQ4r6kPdKGG8tCvkpSTxgwcnRElNIEo47IgIfQS93U4lI7IYeX54S++mpWumfkquwuCI/Vv8sYqR4ZsesyB28N3vimbMPTdRiMTwF8noZ9ifIuOONPGD8sm+MdGs/oZNtstK3IARtevIarLErk+YmnbZaEY2XZrkz25u7V46SURBWyEHXPFsnUOuN90KizGdwzoEaYQVFRTUyOcgpX15NQmqUpWseXZ3V1apoGQ9dThZLqpt6tlhBIkl0xSPJNmh97yanGrRAUSmcvKJSeVgl7wUXr/a8b1znjlbhJRCuD+/a0BIIMiskVlhDY3JTI8iuwdjkxpjs8mxUXqOvGKNF+dHkvY73Qx/2/YH301NeTZZr3FRNPfhNnmv89AQ5/0uUtKPcEe/tO/BvfAPfwrfhR+D3gUdOEHyA/gFuleuCSLnTiKRAGt8WJmo2YWs4MRttW5/qzD0hungye7LNnWx2uGF9vcmN0C2UJ9dJu0906fXs6FGR0Y7bsY8PAI9mzIygvZXo3amwXfpe7fVwfe4s10UbFScKGd0sPaWRUXgZq+6np74JW6SjiGDeEMFcu4nB+NnzpMAOYMdyVY0qNMzlAdNY6zbZjWOaX6i3kdA62htaN+Oe3vgWWjTKcm4YkzmwUOkbZ8fMIItmsrtLHTdbS3HO9TQ88PDF9TO86znSuSU5rxKc71Z6cf1NbbIXJq6X1x/zXiimNKFpswM7USxKnHdbuYR3f+4Gn9sawNA92Kgdmia+T9JYfRVHWYUYq6t8hPr6WAt1j/vpabywOdLQg5OCJqzrJQfoGsHU2xrJ61DTb4Xr7tW3PTNAcDCwrh5kml4z5g36qT4Ye41e80k9Pknsa3W1wBV9bmkt3YLlm7CKCAabwMpM2B2r2bwZDUkZSBKwmkmxIWYYTzEtLGiOzxq5PSi+fWOjx5fgUNMSFLhl+pzBUs3jfdbWHlyJX/gq/drIVYltTBiNJO/t5Hv0MIBp/LQ/0+BUAPe/kXw9glLGxjdy4yS12z/qT5n+bSFkOVqOLi3ou2zQk7vm9xLyOpYtsjIcrXq2P6xZKz1c/ht1ADK1/jZmXoV7RrM2Hj+bSiIlOHWQPG9jKt70wnWFO6ibNaiXhWi2f+PlH8aMFVY4vx52vGDhsFsAtmlHd5gDzxFNMXUM2KuKgHQaz12uSAEdANmsS2dkhwFvf2Izc06KftXi06feHcrC/ot1/1u/1Z/Q//rpgVv03T+fLPWurT4sNs6NQaomdQjf5rqW93XeCucGxA/WtklkXllAdr5TLbrYA6XZMfRxI9VuyirF2nrKe7wMFijjwJ0A0xpekSdZSTgbXEUMGO1lY86V8kLqteyN1HXN0ZexvTkEOHQp+7US0sm+YaGyQz4V0BJ6FYPfVTprxsbtTr0WmIaZZjQ31XiezHEKEHnL1WfhW9Bwlw2BVzp8sUZKZ4xhvPEIh9OvtCMiSX9rXdEcKSqywRqIoAcUvJpGdPWR9q937XqUK4wpx2THac21Cevvvz2vZufnKcPCc78YnlIH1fhBB/n+OG+t7NIgeEtkQvg2iBouS8lZjnIw0PDYSFSua5KlTiwhbIGuf9Dv5/yJ7dhCW4LOSugM6kf+36X6qV6+gq49kA2LcvT7GY2Qoc8dZ1jCSi199PyhETshvJevQqN/2t9Z3oM6/rANyXrsNLUNrlwBdb0ThIrvB0/6HrEDC/ws9lpob0H57PceP+xdv/IzZAbkt4NqiG+QpNIEvAAaRJ1LPbrKWHpS0HsBU4qWAaBc+a9b4PZjPvR7UQN4CPpd7WHboosQ0nmFiNf+07zv0CeJS+3AxaN0UvqbvYkiqJPa4q9v0Z0iMMSit3O7X8s8t/+zzGfBc3OQu+8IzoQG0/YfpiPeI8yRDNOproy1O7NE9AzFBQFf4v3Vx91kjCUj4Ofu94S3Ieofh+XVyvkPe7gJlj6eDSmH+7mNZ5gcQ94S9muqyzCFLVMYJy+LdeDAnWSIOtQFjtzvP2B3BKsjJD5t3YI13SCkhy1UXFybcdvSfdUOFN/oY28VCJg4mcIgy8OrPrmVceiDyyb9x+dlAUWJOyj5RNfwQEvDUGE3agpMNQ1ST+bM0TAH3VuFKsPRKFVXiLoZzWJ0WdxzvY3KUG2/IM97PzVL8961F82cI9ssU9AOnW7naQfR+g9Fz7hX+zxY73FeaOKjvPcPPe2jUTS0Rfdik/sN+d2eJToiab50Pwsfp4YTjDao5BCy6XpjX0RgNhPxYdColQjZ0+dBcfI/GqmS/y63ezCR44eqkjf7/KQJDJzPTk5BHXz9t4BH7J1SdjGPQDaa3Rrt2EZBq0qY5N+3BWs9HbrQx72cdy5EoPUUusSlu+dok0WNRI3OGX+SH0yaSqraGb73NhhsNACkV9O4tUD7bGhqLpg3qw1YNz3YQtXskd6V9lJLSTVxOmKik1rVHPINW92rRIuwWqecRYVzEpbOe9c0BVUpxY982pTH8IcWPaTBEH5Zru+1px/Fjlt1DLtTXYOLZm9VjspWjg2yDlyFOyPlDX/Ufqrr0weXoztZrMDKBZ5eV+F4m30Iysxet8C+voz4RFwr4+e1l9P9q/+ztfxS2ubL18YxawN3GNx9mCHG6eeC0tu7kp4+qf05mb6Y9ULXCr4NK08EsnntnXTYQDLBQTjwEvdCmmvTpZG79EEPuHvNg5NLyMgrn5M6Mr7N0vasHfhs6DHDINVrtk6su82d+lLeXPeWWNuUU3rW6JkTmB3NnU2HHKM2fCRGzrpYBQwruSxZgz7cEbRufDwXTV2wTrsWnhUS5bwGI0vdYmAUbYOdpR1mRQSxAt0mLftmMebEg6ImVdwkuS2Bho8nY6CzvyuLPV+ZlAgrQAec6/6dm8lVXwllZj0kQ0bnzO6AOOwkNLi+rXB65m4kvdFv2ZTTNFpy+EzKSzI15baxvWlmbsE276ZWdk0D70IaH8ovjt54tuc2kzXoe3ds70N7unQZCpIGdfqa1vg5iy4eSOHj029DyMuCk+ZM6L8XmPVj3HbqXaZwlVU3oDiyLPsh4RJHgXItuJigcQrb/kygRygCzeIwL7iXo7J0PRJ8IUegmFFeWA4GAMNIXtzKyeG01KnzdStyWMurg1MBRyR/8cTOW4ycXduk9Lx1ichdWY5BnbZ3a0HDnjwq1vijNBmxjbYbO+EP//guPeEwdwwLVoKaepWHwOdyt7HN6MmCsdeshopbrtXmQUg6LPbs3GbU89W1wRXZWCJ2jTMcOZYLgWJTWkD1qofWiDIQp3dNLup3yCXsssCL0HqGybJYvBfnfZqwl9IfczHR855iorf+FwIGcON0bpTX3ngi/bdPxxNNwc0MEkIumLtWtY5wpXbGIp1jpTQOWR5Znu4wpEzb/ErUEGlwFLo3dc6Pb9gZf7GXqQlxZnwTUOpWWcBlvPdo1UFgf76FN+uLUQOi1d1C1liJcMXQQSoSdR0cXjS+bISASNx31ue3yai9dXBWM69atw93+5Z34SDMCez6Y+pOxnHm4uERg/usuoH783pEe6+HivmYEkMTq29Kr3fXHFktA5f5JrDGlte5Z2Ud02d3NK/uDBZtMgEjPd92mVjVd82qyj9gQ1afzlXvI8/mX9e3+DN4ssuLSovv7JQ+Nl8o9Ua+gS4invsVfpFPkGAmJwXqgOdcfx7nHrIcTwenSybF4bd2HSZhtPRXzElNV109rJ5ZS/uffu2s1j0dm7ZPgVaoW2XZGakZ2fE5XRXuPSpZNrMDBEvS7dvUCYgIVtp8DI4ubYyzjSpsC2XXv1T3dtFzbysLhiMlyxd86H0MISbub+Nffy1it90HhVXDdjKG7Nhzwx9xhOGJBcSghRpSj9ZuHrt5fp1supA/tK8yGXUXkF8qnFUPYkJz+BZWQd9wJHV9eBOyTVql3qL0Ed7ofmO2OrVsXjpFj+KiOFogoZ1705lazfrgcOXwCKFcYNTM6pI533Rz3mHbMP6DlY31oFaCrcF6MMxotwbvHtdhiDA+q3lmDanq6B0OjkG1lIK4UBioU/6eCvX7Egbiak8vI+sd6Wp/IfdUmY5c7Va5d5FmqyayWDp5ApinUPsYlahTXGa5dKj09j22nTqfHL58ANXsnDys708PmLPzXbKpA5L3lXUuE/ZtMCMZ5UQTVmh6ChET7TnIKnYTiYXXTIM2JLrTnMTPaMzF1MZgNUuBN465ahCJOURVaihv7oc+o9pl2puTaT5++hoCN+lKVy+VajjRd8GUOb4J+ek+ngpRVEuWttF3HFlyIndavPCAOzPFrh8U5RvcxvZLvnKg6N3WejuGmCeJbnSrx4Tcp7qtYAlYCDRQDz3mHNsUkIrW9yrirQf0YMJZ2XQqlJ+dwJh9Iop2D/r4cI8iIxAV94qH/PuVn96s+0ib+7u6cwoPUumZfVFCswE0HjnNghEHUJixGDv99zPNYoJKoWulaVZ+Tl0GRBIa2nKafjPtV6/iX0GpwWhVfZzMnUSq6L1boOj2gXrEiPR5rguVVmYUW/TPSvgd6MIoLNHQzub8JDdvd5nnpoX2rGOWKgovNd9ZL0pEfsuLMIBzrS5ZgVBsl5XvPIRGOgazTZaHmG2B9wpvNciAPUygyNjOMH8y6TWI2Uw3mlHdFJX5jOjuxTWjDs1XV0YOi1Q/6ySefRexboim6QtyrU6vuXXXiMD5e9FZSiiKVuKMF3V8TILpixhVEYRTf7uJng/7iwu+FC0aJ5QBiyC/oGqv5V8fltJ3axzjUNxb5q1M1rfX4B7BdKJ0nW9uxrmEt4HlmbPi17nfLm80vG7qm3gY+nDYjzLHaHICxkgNFrQNQi0AoLM7yNpdVo2S3EIyp9fNInmx356kjJc6xVEOE4F/m8KwMV9sw4+pPhtUJOL8RSa05k6fXah25sHRJ+IhjSezmGxIEkjb4cR4qxjRRZqCH9OvYDEiKaUtTxxV91DGm76tR/EQIZkAsdT+UFaISS2DClDeiQZWI0lQri7bXJ3L48X2LyGnETZRjdrvXF4s4BicnSCXog8TfwsZfd5UoK739yRNcy+fcovaMfY3GH10QouqACObrS/+To2f5FGMtOoFxSamVDfPBldwRYXU0XyXt1z3IfuUAw56kN/d10su8vn2qnkk3RkUSN2KHCPhbe4wzfV1v6hjyBnEj08H/dvF3SMfSH1VSMi6Jdddo/uwTHCKO51c/dDFOGSIc25rwZ95C9jPAw+GQFfsQWdL3iC9QVXmw/Y3AtpBD0X2o7UnKN4iD7DITPHwtnWk64niKPJWyJVnjaaPFaG1RIQMRh9DHNTnBU4KCXbJcZ7MIh0+cZs1v0QAiTNSGGJSObMjn5/MC/FijA1XqdOUSKl96Fk8v4AUoxeMhAV4PNYGvdUNqePVZUHQ5z+5mg7V9v5puq8EULh68s/p5w6OT4EpgTG44eyTLkp98tXx4861d2bPazLjpOyp5lzTHVd58l8v0SKUcDvgjoovaenTqBaL2tRCvr1CKy+Do08Eu9d1TntJUj8iuawo1tBnU98LuLvc0Ufc1lRNw4QuMlOOXN01B9AWMagjN4ewztGDwnKLzh4WMqKj4XedSVVPOVTvsBiGENS1v4QWLsvOLcgYz+2ultYrE3JqQ1tL6wVONQ6bue15l6pDZVSNC2smv8hksa2iHpfDOm4/7Zum68bTuq4BJcQ9DF32osde+NgpbR66Yl3mmFxKSuM67oIfF9R1rw/d6N1v/d2n+0xHw/WKKdKl1kyBTwqeHi5QEpBbD/hDc1C3eHlyQtq+1MkfEfvjk2X3R8nDjyuBvtpUzFDpMC8Ll2PMLbIwVmh4J7lcjVcutNFciSPU40qzfcF617+76G5KjN2OmwfL2YqZLzpXP15JmOH/VjBKy3cv8a91ckApeIaxo4lgWWBDxyOgSPrKdImNd6YZ7TLT7goTcSr9R7P8dYQ5/tEdZjsRs+F4eqHKVe9NPZrpau/nFRiT6aHqjP22EKMt8FLWytlw8FWaR9i46dZfQK5IlbGGRjEObpcsynaeK19oArG7EE2cEQt+/l5fDAshNc2drIRE86UwnS+28RzGG7jImqjPds0x+lReFuD54W/bSL20460NKbsc+iwL3CyX5zzlqa9ysRAVBfcZoqTad/oh7jfUVMJZodThS3/ugZcC1ZcJtHgWX7ntCb2U6l4K42U/DXradmOX05W5YsXWV2s5Fwu3Ij3jTG9ri2YF6Ctbe8+7eluSmo4z1Ym6C3JhUtndRIpuY2IbU/WctIxhTNhDcu+YpDh6P9VdeiOZ0DxfgwHTmJw1LLLx6h5hXfoc/evXQ8p7YdAVn4nxo4JyzIvwiLguh0Z5aqVAGpxZHURb93CLwjztTEGNaPH5+ro/KbeBiT7AxHLda9OxpZyo1YtqZxqwMnRHMEhTINubh+si5KANBW08H4ej0qx+9GfOkdesrVj3CIruEQujgP1zt+R/DZp111TSdYLargoC+CmX4N81gle89IkVfQi0rg0LmEIqxvf4t4+yjRPPM0LwDQDo+oDs0e53mOMN+pvLihZzpcnI9mztX2OiEeuBOJ6w2ORYlJJtZ6eMS4V87qFzMUoXm3ICPdI8HUuiWlpGCaDGRUyXJ2ftRUOlqjT/TFzqV9qucU3C1snp5HW0REgHrVERHeSzssC1EI/+XW2XKCtvgSNnZGF5CxwxIyuQ1shRasDmOCqhJEfxS3ku7SJEl/J0YGFLMmqj7p51ESGi3oiYWEPmaa5kVC5VJCPlMl/WLHVJGtr2+lFOhmkT97J0xyRadXn7JNrPCwnr1y9RWqn4IuWC1Atj5XLzvomXaegaz4tLXXSqmy85Mg4yzzosNOwv8FX4mn05ExPKcMwN15xMnDUxGF/WGTDtKDGBA+Clt//VCfFsGTmg74uDLXQ5dI+D3cwn1giRzb4JeNBl+marX739VfE6XaJJ+koS/gBgyccEiNzKlwa8Jb2UBttlUacB0+suFTSI+lQ84/ctpbSicl6yj5eZoZ4/lco2IKEUr28gKJeHVqW032auWMH/tzK5QQvz/Va8ZGely1k2apO78kuVodkZbSrd9qCz1ns4hRwbGZF0k6IqbrIrmDOlfD8Rypq9TecLjioJabqv7h8FvsQrTh8Md7WTkxN/R5n7ib4L/KiBqoESsZ8nScYi68bnQ3Gymlsvu8fmaPqr55VsLPbBuKSpWWrXbTI+A4gyzzbRyT1mVLnoO4mKx/v3pY2/f5FeVvIdfAGxaxqRHd50aXMOvqPpCEfDM9Rk7dCsypV8fleTlev4uQwUdGNcE35c+JqpG+CaA11zRvas7SKfzYLUDPtD0gP5qxHRq17oLY/g+thF5iGo9HFyaxPcEfMYYZn0k6pZjjZ1Ob02pZrmoM/UqG2KO7ql8oZY2Lr/8Bxg54p132cKhjVx3bNOGQ1wJuxTYY/6pnYM3N7MP97QgMAKPRQAIT8yKY67WnwiASyxFh39NOQ8N/Eb6rH+Ubsn7k+985KIrG7yoMd0saPikkkwNTnOfe4IzumciEHjnHPpJKeXBdt3TgEwHIl9aRxgI76J2PhPAotma1zknxIwPXKLlNri5jdAySbfHJ0CgoQ22G9h09kSdoUtqkETIC+3RtcOXw6kMON6BIfCAShjHYywBotnB9QBYgQzzLDUXaGHAVVkCcZOIFhsGNpm2N6uZ383x9wWmRWBUcwLJ+6x83kYhoEeFT46jzNB40zC50xGY9TGPhoToIPyiC2exfepI0pNReTe8BTI94FZaIepiOP/yxsBfmoSIX16a5zFUl/kl4Yp/ub96sCNFqMgv44hQqztJ0c4hD52DZWB4U2bqR5fq04ouBxYgQtYY7ttExzA0njjfmu4VOGXsriBYgdDpTh+qAZHfORjlrVOGiBdaTd8E3rj4XZYrKUZINeB8EJ/ICy7gc2ysltyM4G/EUG8oZu7bXa4JdxcBAF5cIE0cMdsZFAkaiJJhCPVSG0AGyxmrJ0og+iylOXt/YMiDUZPCuyQcAy1YEdhGnoDPHR1uKiYil2EvOOcLgwwB+rBnCUTAxbRhLabNdNe3d18tFBURLPoKkK6KpDeZcSjI611m5wwWyOaLVuwQrQVheGkAy0tBfwghyQUgwgQICECNwfgyCh2IwPr4l5FqfORvkLp2iMw2CEOGoPm0BM2qQc8nxdYVHe1ZkK2idqajt+ieIiO/KPWOlm1za0uQrJ6Wzh4jPw4sXy1avzKnihUQdx0K0v/biFec+9Is0OzZoB7oQxlCSr9Yqce+DaHxU07jKdXrA/hKsWSNlV9QVO3BJ9ofnqkwUDpxibJp9hF/Sl2PNR+5sEYKoVP24P3NHQfoL1lrJfVsNNZGrNWX6je11uf6L/C+VlhMZNzvyqbw+TnVJiQCELwiyUjK+1bjPgs8q6XFa/cu/osJUYq6VdVmoyq/dv2I0rz8sjpcqxHZ9LffhlZ+8Z7ioKyP9IsDieVwlB78UNL1zCnU+/a99CvtzTCyua9eCNca1uNnWWBtbF2YhLK8+GShZXnHgvJ7I82WuQfOOlK+b3Wmd69B054VeJx7LjUpOTfa/MVS7Vs3qPDt2SoJv3CeThmfa7jtJwkK33IeyxDHHGBCq6YKa4RCGpz947N08A4UzY4+ebERhUv6wRcaxqsFRPcU8bLRild+Rt8WN52/iQoBnsa+I13+gj2E+w1A/v780snVvL5ZwHh7b+ALkAfxEr0nq1DALlnFfM5TGzuMlW3kIJL6+cLWdczP5l5YPLp55+tqefEE4zc5BOK77a/+r0dBXftN7h5z2bb7iMRAcrpn4PQPwuh1iSHziHL/JchlLfKbE/I9jiHk20R1tiruttm5EpDYeBYHYwkY/le2Xlj29VzJtzCUPcs54nW70VGtCjDNJikB7zZn26PbmE8zccrDY3gQwHI2A3EXWu3xzI/hxHEBJgoq6jCuFAAQ4SZX8kTCjlHia6zpnPgDq5ybRbbSbY/sJjyhpQ+bAKWmhbNwVuhebZOy1PKbju1ySf6MKRzLuXE3gYzXgSR+vqEj39uWB9rZB7LhnABbVnRscsscLclLEP9L6Ou+3pp7mx184yrySWqpe5TLSrd2GE5MYx04FI9l8n8uHH4cIQEk5MUeUhgekoikm5dy9P3TAYaSC2K75nfeDUuYbx2GevUqpnrrqV/V5B1UpOmYMl/lk2oTe/Okwpz295WPf6HKe1LqmbbwVhQqmXMV1ZBvrTC4wPgiOty0Fet0CShtWRPxDo7P036D/E2LOoVkdciR1Yb5dUo0VI0KZy5KlWjG6KRdw8J03flKgqEqsd45OwCXakjAXWe5+3McXp8EnzGtiMHlf0NYO+L4yzAVLWnbQ15VLEK3jVcGEcCV4Epe0IiKklx1fhjDFeiKgWNAJVrdsNQdekazvhBOH5zuikWj7oVCciMpKAohsZIMWdUoH/BlO9QmQH1skyThx6ALNX42XB72/dIDA5mENVs2cgnkr9smadxFt1LBafB4Do3yb9YNVMmhGtpM2O/3eXfxapqFIfhVl1r6GNI9xkZK4jvUgXly19pu/K60QtQuHZRzRFHGkFWz/AbMjiOOuO+X4Xv4jBUDH44G0jmUf2hXlIwvS6GKuQePUPoyZSKnGwZDnPYQD2yPlUfpngHlkU1I/U17907MgcajrIu61OnKH0xYR00b4M4gwuyC8IfETE5jkNj9iqLgzTWtKBHi/FBVpXbbOawhYKDAsPpXhgAVkVDRSobwmIAvnueCyjebYBf33/JA4qA0UOoxb5oLmo98c8jmIj0/w/UcvsS187ISEkc+fyj/2y1nLwzZxu988QAIrNlqP/Fm7JIs9AAoifMWUbTOXaBhFJ6ZY+M4gPUYYdtskoW6jpqZplHuQInp0eMJTCtUu9Q8OKskV9JHNwVOcxdNX80wkr/hX0jg42id3E5C3QrJwavAM4dy84YwGaCG0AjqF96GEICBzHNhnFEo6fUQykC1JTz9+mQxinR3m3ZDSTCP8LqO5EhBcFxTaRL3a8MJm2r8gviQzzu47a3WtBdExvmcQBGZkiG+X79qW2f8CLKKGQBMnQyn624/q9q6QWUkTAPx9kguoRF7SIVYNXmZUsVYV0gJAfETbbNFTF53GWa45PX+/yaLrUu3szGwXRWa/iaXaUMMgrvuyP/zirzkRN9SauIexWqcw5TrQLyMezhFF13ci7Mtvlor5TgGC0HvNxzdhIBkwC0erVmU93yFB/1B4W+VE+JkqAcc67xJrYKR11pj2C5qKP3Cpvi56gEqeMO/17D0hg/Dzz26FDjoFLVU0ilaB+0a3iw892MVhZxxVjigr9gmzaUfUG4gUOxc1z+2y+zy4lDyIpyH6nRIC6GhYVTRewSbDBUZ0pGEeTMTxHQXp/DomdJZa9HPtMrFGHvp4OwSOTcDwCEkp7qUunf2p5r/JpeDpl/+qEth7ogDBFEyzMTI22flbDf2P0z7bSVg5WW8exwRvR1HDRLVJqzx6WBIks1hCt1u2suBlzwz6ij1irpP+YsSy0LwZ4UVZalImPnte3EIyvZm37J5umXZkn3otHCayye8WoWwN7zaqcOmILDzws8SzuhfCiR6eTyyvWycqX/QQZLLQRxY+AxMNw0nRwcLvV1fKwGNLGD10Ki0B+s5CRMCCaxjkgAqLCU/rR+I1giE4P7cfdnqDM9dqgXx1kDKr76X9ZS8XfGv1Ki3YrTlIfOiV6Xr030tvoNTD0Eg9s9CIj8af7U3d24I+tfrbQTsSkrUin7P4cOnGurQ+Tq2gq38L8GMAYq9Z0aHP0yNonAEVvkCOgK10gYeSHm4p2FdTBNshpyvhzRFSv+rFlnhRfpeLIF0mP1NnPHMd9YGpwufmMbfmv8t4k3+sQN23CjRVXWlkK7Hr61ugc9QB5J2z5YUy+bugqAhCcXLmUOPb3Pe6sJYZIxpbTip5oblTQqaug32U380DC89NFmVu0wZKw0FnUBhkd95wH40ZI7DHmwjtWR1vauYvXrWvTl9TizFcdDJbP5oNBslSc0Bfx/U7x+vJv1TwpW/72+BYf4owL/+J8RtvPPX6f5xY0h9DBCoAV/XNFJZElSOBmGpk2utgOgOPnsI8ZO9Ta6I2is9JbbiHZZwzVI5Lg+nfXIhlSZzx4MUY4ry4Y98kXnIYmTqL6CZKcOF7JP5Y/9cSeR6mcVGRokg621NLFpk1atf0d9URCf1E4IseeOrorWKgILOxPiK79FhTfNTcGUDPumV0kjefQnkXOu/UEn6o3+LCl4tXuu78ZZB4GOegqjCB52SbnPy0Sw3GvdinLokffC9ViH2HrDenZ/9ozjrCMPGSkVuNYmq7nSfGuC2jKO8Isb2UC3ZLJMlt30/SI7SBwO2N7Fq4eocrrg52bCTYfQsmrMOAjgHub3rpNIG2IoD5e69aMF2lD4AEcXBWcX1L4kgFUdUhoM/IvvFhEFMD5CH8aDhsRDTstU3f7rQI2OJSr8TG6qW3PHrKMuwg9NsqXptP5FJTUaerFrSkDauPxBVRRu0kERYZ6ui/A8X60HNK2bF8dLPkVI/SPQy7bx+y2TS5LP/vjz/vjjj3///N5/6Xbk+Yp44MCy5AlwmZsrxgj7PYZafjyegdqz1LTjzvgG5t/+2XN909ovowPOtFxnPRlX1i9QkR5hYKN/QICeH6yvurki02P8ohgGA+tTQOO728zN7xwztUrIdAtoGPAEGbqP/tdQYy3FyNBoOduwBKOWa3Ogpg50+xxs0B+niX9MX1ETg95o/lvq+VGXPpLv/+bB6oqrAcVxFmCKWZv//pv8RUTJ3xOPvGjriU8kj6zP4YkYENLoDke/KE7oIzQqxIWDHwXgjw7basSHK9xGTTCLH5PWysSdj8/hM0vJxNxXzgZlaZdQ5jr8V60ivwy5Rxz1GcWn4EKzPKbuN3nKPj7LQL/3971KchFNrulttBPDZUkq2eU2+sUjCWDtY10PH4Sje3ILwT74DrVXQ9ergw8yL8jq7kzNO8H0PGGHzZHIUsoc825VoausaxCy5Y28HpG59WGYs+5pcR35PtCOeKICsiXyrMnN9DNoviPIFqp9JtpCb5R+27XaeC1mcGqG3D+yZrX17sS/Hs6cDAHPcgkjteO3WM+yoQIaFPZNs7zLcZVxsiEE6F5oZA9LU48+K2YpSbA0cDj1eX2V+helSgCmp0rCrJB2r6JTxR9nJCZLVUq2RS1LIrH+13Ava+/BsO7CLatzJeFuDA9vZafrhXP2StF/99FnMHOohD/8XPt/VOG3beBnrvgFOv1haz87YuolZ79Q06iZrZmig1+uziyMW81Rb01PdZHCh9hQDy4xax/RpLSjWZ/1ipzr6luRVx98d9WhYMUxl+fwsSIqQGaVcBn5BbmVObePMtDpve5vAT6FnnHOZ5exKwdB50yBSOGaS7dDCKAv06xLeZcNmI3A1bYDH9ZJCdKDxuEXjSTPlE10c8DVAZ8/nYXfSx7xs/DWw11BCSf85h9SVa47P6t6160X3xR33ZQuuKTy6HlnYkNv8346RgLFuHKfaext4sIOUndYbh1itajLMmvnuXAyVpVVJ7Ucpupuo6ubZsLW/S2lyY2b0/ci38iC6GiQqaPOBgJDQEnRUUi7mBJnBHu9fwQYgIDgkfUUA7LAvWhQPmfLAhI9hWMUvMhxJWRG3v1cmnNeliQG5hkFEhq2UZCKeRYDSS3dWBCLjNO+EQIBbb5InKBtfPwo8bFP+7SHfa5NXZwaaYzv2+b7Tyeoa6glQWeMZF+GjiEKeGMTiXgTCxZj6Dy5Dn1FHDHY2p+NYBqwx0K7DcLrPVw7BRuidjoJLWcOsF3kFLG9OwDty3i+29e07HAXhmE9h9ZMIFXkuFJPYzSYSTeODp7gwSbD/GKYXyC2c+qYonCv2w4Xj2yvgFvXJvavb4LwjrV2ahE47b3FF4pimNG27uVSMAzRjyhlWmWenpOJaZbMN2LT6tektjqM/KhTq3umzoaA3EkesvBZvEkdYRRhECIRbSP3GcNTIL//HgqL4kxOh9P1xCcIhSc6aTm150utjgDnKJEg08M7DXqTEqTWilJT3DlbbFp/c2mhU4Bcb4yC0pdywBa2QqqdJkMYhClGTSuFBkFraG1pNi/8J1FAOUWNKLo1rsvkAUFRmm7cb7UMrSJNWdoUHILJia/pcKFmKjwdcqyZwEdPPORTaXO5BTx4bfIcRpZXhSIHRG4nKN64Drj6dSOtOS76E7DH5Fmpbp3KRJYlmVn6kIjiMxS6cLPDLSF0MUQLBeEiafSJt4iajTsqEvsYlCTGsWpc4uywUMz3MZyuhWKiUNHFKc5joq9eVCqqsHX+3icFhgDvM5sHr85tIlq6Hbt1fIRE1vLI2mh9W5uI2Gb2D27TWE7SboL7vVrLxDbXaliwuLu+Bf9W2Ms9bVa7Cv5Luyrs9nrGlmw9hdZ3d1uud9hMzaWZsjGL6+yiC+x0aGF3R+fGOhPL2FCECI5m4aa34FgbKbLIfHeXBdWnFlnW9sxDi21TgCQSJy/U+IhG20qkG94Eytc7jKm0rx50litKzfwwj+FOlBajq9QdtIDnc2Ev5SfKqO3B4/eTgkxRGbUdFS08e1wG85pkEOfkL7GDP6eOWcZCh+KDv6WnoHj5ZLzK6qjWBer7N0VOUfCC3Dk1LqjPOtSJKFVisuJjiUxAU56Gqj+nkt17pjnoKjYJwKsx1IoJXCxixc7wzZyIF8IzWVKYm8puorymZE+VgtzqyW7OijPf4KrCHCOY78BcpQBldZzvnLLpyG+DaSUuS5FbjuJkCZVAjjUZViJT6bZlpf88VFWNdKhjyLkszNCsWT5RG6VB+9eJoVmkW8JRT+XYqvPFgfyVHRQgeq8eyMN/9b37am32Zaiavqf8j+NA2gqKdkuW8TQV12QUszpIpgQkzBM2/Xh7Rd3yH6XtnjaoM253jXlWybd3Xdm3Am/+fXpm4ESOISiGNif6rzyj5njVMla9OJ6hq8h95sIg2e2p7BNdE+F4gTI+gv3/LExvOYPd2bEUw11dKuvdreieSd22GU/sbUNsdG2kmVaqq4HA5RNPu90XwijYr8dWWOyzgT1tWheUxlSBeKSTKxJdRzEzl18HxVUsb3KU2AFDF2gt075HvGdNHac4WUVJnwvUI1Krp4PaSDlu02n7AzjF+FoFXX3cIQI2HVXr+iUT18WIxuTZc96H1cAu+gFpuo5wOq2PrnBe5rLFKcRXmudkCa2QJZdngvGYVkmpUHB+zpAaLexql7S5xQlWInbJwieoCAhkGwnnIY5Wx0u1yhw3GL1s1EUX+jqheY+k5+1Oa7kRxQbpXyLvu58uQTUtOvTwt5Mq82+s2WZF51kkQihDu4yIuwtLYfjbY86+ZhX62JQfBT2DWEjarDVl9Zh4XjgIU1+J67FP+goDZKYf+SmKJC2WAeGHZ8G7cxKhGVj7T9vNeld/zz0fhxEe9MoEtDe7e4tiLuN3vwHXJqBLh5GTTAbgAtOTT4T7EdWpVCXvyJ+X7yMbm2sGMVAO4sZ9TE1GLx6qSFvrfOzTi1sIpTQWInIZluIEnV8icNxJ2I7aTLwQ1dYfewl1eOTw8m8jHGWQbFYpfGEgfzCw8JaZvHOY/SFlVuDozvytbvuNAeDMLqwVU3Kp0UM+y0SCbID56FIPxQwK0umfpBP1IU6dANIQNpOXgwah6ytUAnVkEkzNCJiyLPypclkDySoGb52+BgBhUuvsOvgy4aC2slOR3xmHroCBZnZAsFc4vwOanaXlnQ/Kof1oUKs4tjGAelfWvRSnk1V+T9JXCsqRimrXp6bbgci2Ff7Qj7+8DJEJ5qSRyE3d8kT+pa1ahPXeWos8qNTCXuvhpQhTdaQDUawUv0/kJs2cCGkxy2z3iz8dqI2GECLlJgsBszaHQrdboEYuuMSJTaU9HHbVvJCfyO747h+nM/xhrC2K/91UXmg8uFeCUimr9gzg94tsYpOgj3FtWiprLjDdrrXkqo3cUNJgCY7/FAcBS4QwAX838U3PhoR2Yb+xrHESedy4j+7f2Y5xXKDnSiDMPwQUKdKJKwbkNxwUwMLgficN/xEG38eXRHItgDEhjc6o59yApmXpjoL9UUT1kXzVlh98PFFtWXUC9u1lWVPXRxFVuVWEgflVAO7lTeLTO/tLG/jpWxEXwoUh1QerOSc6tUDIZGjB7iOQhyL7pVoctSTxHqhHXNk8YZHWH9mgFc5X1+GlA4nHOa3BCdmT9u3m/a0EhSVE6wuXx9BzJBT4n9in/YEzRE5N+mb3CE4iM6WhujNQoImejebKIqFm9PbZRHZhHCJ/BbV2HF3Qw/dkdYkiCi7JMpHpzuEBibNG8KsBT3CiVgwhDnZCK11uO4/1Hq6/nm4tqqXQJatM2BPrxIY5cZXm2HnKfSNBgXIfYapVkYluTtCbCB2qStYUKJQdo6Pc+cVnLr6Qe66dV3E4J55Yroo+OUUcb+aouGM4LCx16/CDMzpgwccs28AtmKRukhreUIauj/Q8CZS63AiKCg6izcpZU2KzznXGuYJ725Z0bZ7E4qwsrJU8oyLJNeslniEyzEUmrGMrI2w8f15+oDNvttY9POh41FM4YK+tZY6PZ7haPadKrdOT8+e1zXvtJaTb3zI/FB0QI7kV7ROUkRA10ck0CuhGRZal2jqGFmWdEG0XcHQt0XGRLm4cPUD66WlptMBnbXWxyQ3nECMyqZxBcA1H+xSc84+E1+n1MROpaTuffGJarksEhJSzxjFC4QRC8REYQib4ctB0tq4tv6JMOebQBHw/nCMPjqyV+nUumqFFouJ6gZytVGqo0B3cWcJyZVOrMFSBna2d+0/j/o9SgDrB0FmUdgYdhBEjUgJloE6X4MXB6Se+S2X93xuf4yejgqeH/Sjy65XdU9OgOEnOUxWDA5mBgnEFBooGMRiVAAUpkVgZCX3lM2TUeO/fx7tEVaYgsLPczgI7075snFjhP/LuKzN/5PtFtCraZJIJN83n60bseSeI7XWIv2sjRqVtHPNRphkrRMY0uNF4HhHHAhf9pISkNP587PnXmiyKkmiZ93p7iIVMSgvGAlQx5snllojOwGitxI6WRj/8uWL8nIiPlENOp55TIZzcLruHoxSjH//g/JCX7f2lFlBoPj9vz6aapVJ/y0h06lTJj6Ktt5I6DylKk+gsrhH3DGsnvhJXC9FnD64Mcqy+n5lJjTKhSujYmJh8mw2ZHeNVDTCBgZkrM11I1MFzE/XaqloYErw7O9r/RhN13VdWwEzVioZxPesncykzcNxLXfWz6fshQBR/2JpG3S5ETd3ocef9uHE/LcAHXnreyg/zdvM+P/dE8Nhxb2LSoh5nlJ8vHzJ7/JnePoFB4k44cZa53wmVI2mZVNor68y4H2bMeBOcOpLjoL3ASFQRO4CDHsL0sz2Q0o2SwCi+WXkloppFVFeg7d2otfRxnsDJC8q5Tdv9YRO7x8pD+f1JIlRdxSSRugUl+7xmTu7SdFUmX7NlvvaRzE9RlFm3vvUkzw/oZu6qdZWiOr683h8mGammbqpkP7vbpDOTgSpTCZKQA26tvROuoGkaqdpz01ufhW0ePevsT9F5wD4/0GShq0s7TQ9mL+KUC8Cp77QzVRe5rmqMHYsXuxcl+T5wyl1pgKvnQTEnxsrywe1sS1XKhFwsuY9ca0xD/Msv1sT0ETNOp95yX3lg9uDVesrEtpq05pSXXZKp6JNiUjzLmSUGAVOO/pKQ96tUsQwYY8rMvlfBGF94Cxj3kMM99s10Cz0m0igcLJQsajEx2iOauYVqU0Pr0nymLL2l7epzHTWJTt6DZvfGHM0ZKHe5VxutNAZ/VwbFMfhMGVSB/NROtF54rwKSzC/N6m4O8r3a1+mA5MJET128cBWV+Vs9L7YVU2ogD7lgIIcKGMiRj5qRjkJJZ8peRu4YalDH7UMNHcE2dfQLQPWom7MW9sHNzby5LSmbRiWflAJBITC62ebwG9B0Dpo6RhfKtI7XCohVCx3QgHt4zyu/uX0Yl8MBW7DqaRISvJsB9uuPYzqf2FRhmx75nuMFufoHwP/4b6yrtc7uct5m4/713JNSaCc7lUCxT6O2aNOy1EeB94kQODVZ8VUOPhWW+8P44sYUldCuq2Z5DfjYWlmu7J1fToRXE4vs5/z3z6s6Lz8+MHkcNp99qO+Xc2XT4lM6QBVtmK5wqmnpuyNQJZYGobxeeV8z7plc2LmX7qvAi/hGINw7CTz2JLXM5bEmeYVvDVYNlqjZ6nHM3XK8bk8MoWZcJzys7Fkqqyo1gMsxq2Pj/8Bvyr03vn/3EPuve9w7Zpod9qLrm9/JPw6Iffs9eDfHSp8ruT78XNxlh0NdCp2D3ryqUYRP39c065CqUpJrSpzwusy9QATPhSnS7QEoBpqtZIkF95OCp3sRHsLxG/Uw36vaBWg6URCCs/NKpHcr4akuZWTn3ZmMEUuKNrPV+qMuI7ULPHLYaXQN37FAOBqVysfrjLHq1kxPEfwOeOt6DklnhvWGmOk4L4FDw//3bAaCFbeDC4g+ZDY/Be4ncY0KwpW6P7riYHqMbs9kUSzz15cBmQ6mRM6hrkbWVlc0OgfxBVZcBl6nfJfYoTgwKdu3vBQi6Kaga5yAD9r0OlAd9GwWHVNStTZ3BNMBEzp6Za68bGghckahBUMaHdNbUQTPs2yMH0e+b4LQypRCLUsVuki3ifoKPY/UepbfXOHg37nw5hhrGCwO43rFqyl4rFRiN3UhISr0HK8i97jTjjbioJY/C3rJAwjIRnG7J2iOMHA9rvH0IN06XniKTh2ai7LINeOqKOcz5hxkjuvLQ5z4OOQf77PfsSmS+QJbgm5Gr6tssb5XHeCSbrXxg+bB4m6q2CJV4skWLJNSdkiOEIDSVepMjPlCm6UFp+JW2bZupJitu5uOwqA4wJ64p+9fKfityL5ya8K3Dy45+QsQ8Jy6gWAEBxI2sADgw1bOOCKuyAcUkYgCnah6vUZ+UVWnMCFx6m8iOH7lyZfrUbAbMASU7c0tjGMiKihBJ42egfxcR7yJkUPZqN2ioR37q4iGAhBy91co9q5hTYHMTKN3gBlGscg8gyxhuewaErU88Sywk2EONFCzdwcQ4XUDwQwyTVp89Nkdaf9o2x3HQZXdszXaNZpXunFIHaGGaExjGqqIjWKT7L6wRtCyu2lmmeYnm802aOif3vxl7jUcu9+wbWjebuz2oop5rzmfh+1OBz0D+c8Q07xodpsnWI8pak0fNQnAgYHXYe2z+C0rsg6WRhL2VOW8vo/rebc5UyC/77MDgLDkSNbkzD3xKU/ZlcT4ljJQY0OYq0aRZ2jWFLBTJhoAnPHmu4aaAw5w5mFvz9BbfrYMBHy9MQoKX1IDIBsUUdphEkCwp3p0QYpQUVuYzQv/SRSKHFhjMbPv5UiZUyiqgG5END0RpoFcsY/ZnWGFGToqINlWN+/TU+SNQcSa53BhOVecWj+37+J09+cgHx5312FWWHf96+QKpx7N8HvCsnrUy/zEN6X3iTL6yHf+Zodbgu/OUJJ3rpSWcId69mxZ5Lx9rlBLzvicex5WIsp6zJ0nKOiHCcVEWYf2jMLKZl551XHlcc0zPbADmJ4Dq+W33Z6hGR00AXko1McvkIUFfGHBoaA+acRAWHx0q4zlAg0AIFWYG1AFCINUmlRFnrLSrE5Gt7Lg7YeHTBSJzdhIRAiNZtC24hHJYxMbr3yT8BQgwIK+yrBClCKhL2rMylJaVJeqsT4M+cuohgudqEsAfTIuwOSbAoWqp5aFcMIV4miF4hOqqjjFQBTkB3iviUM7x7dd2FHNYZm1WetA/Cwq90VFj1fkrISeKAoJylbwim75+heaz2duqtQnhwHSh3zkJ/Ys8vnaB72xXl+Od+sp2yzMbr317Q7a3gpt/HZ+Ktv1sGJfb2AH4Q2/Vq6eeo4eZi3pJiBK7ZQzqo8bLboP3Del8iTbFFh6N8GTEl72qybiZJMtlz+kS8pi8UmdaFKa58F573TvFFNEJZS7qoSyHD6Smz1h0A8ObRknQ1nmBcI/zpDN8iD+pE+3KRLbYEGJ3Nf8O2RscghvY71ytsLkBYsA8nrke01avvj6tPLfGteycmrzxJnPF6dae1GJmdDHpcNn+EY+YJDG6t0SkbaGocg5pRkOlIF7OIakQBy/4xdcF4/EGJPUUlzILgPt0lTo2iBHakU8GowQFeYZNrIhVGUZ/hIn4F1NkuSNvL+CLnaMN3atBt1Y/bMcB4tg3ccXt/C9c6gMhWHGwjYHcIYD88Oz9I0IUF5JMvnYFt5nUM2BiOBClmOOgT45I9vcuy9ksrvtYbXPFwD7Dc25YNHtraK986tw4C4XwaTWGWC9jjWH9lpBwyWSXNT6/ZVGiu8pIOHZovaWBFzeRmfcuwwtlcwapNPLGfVdykmIWRVPcAHst4sayYhpa5Msg1uTxjbuLdX+O11sA7tt4DaXp1yZQponL7A6MjanwbN0gzz3JYjsCsG3x4U65RIEoXTBWIPXnbNhr6Ar7h9Eu8YQ7Rp8vOFltdhT/ce/qbvGHz6hHD28yBdNl2jcdPusqmgnL/dIpNBCiWXqEe95wO5KIYhsizpJ7hpIrqIh94eX/FIowZ51Eq5kTC8Dh5CVWt9kreakdReGCv48xubkeGz4dFcgu9h0lnSaGl8ZPlWEduJw7ePxvXhs9R2Bip7P62hx0k8+pkqh36SZ7Xlzy9pM1fzMjJHZ4aVNRUurYUqdKZrIkc3R96OfI7CmJv+Tzam6HIm/QjLxUb+9j9q9uJhoFm39KKxmDOj1E6Uddci53DHrRh/qMpFlS0TXJIvwiW4GgnzqJytA3x0MfrcWFSX0H9QJZ2RHx99hQyKukwz83F0BgzgeljdX0Za1xV0WawskjH029Dd5GJ+PZnTjs7WlIu7qse64j8e154nzu492YVK8Bd1B0kvCArjztPGD1gIXh/3l4OI2hU1bdTyys0Du6D4uL9SlJEW8p+kVEFAQgdzZpOpiA56w8M69kFWcz7zGBLP9eNXEoRMMWud03KJy+v9y+MCvwhc+rS8In8AXdsEXQ02SZpTtcZFGkuxK9UZbnWbwiCx5TEmATPHol6obcJoHQrpz9CtAtfpofNl/g+iTsnnV1ErV8O12U8DFx4mgytQzhJpD1khwKhLUJjG7vID2KETav7oF4cbkyNYKj87L5fGTk/UwVHpcUR0AsbO5qmRb/WHDtkm8uit3NGqGN+SeciuDOU34CuFygKLAir71XpTX9hepIpHv+EUlZK/w/C/Zd4+o3guROWly9iKg29kDsWbK8d0YxXqlCfBCHCYTkGRSNMtNCtYhpsYfHu3iJZkq0aVjylRFht+fftk0v70WXBMFkC8oT/yd3rn9zKTygFDz5upCDKTFTzmEpz3ap9Zj+zvc7F9Eif7Caf/pI9wVOPMjsh9AKMK5qBrwVWe2O3dttkYTonbuUdZleMdZmweJuPoEAxexNKIVE7INK2HVvcKo+z+oRX24uKPPnqKvVM1FOfUo0Li6GmdfxJEE+JO7gqJug6zYpGEeuiDoMj5iLslfOGHJhKyZ/agJGhs+kVzsh2nxfOsqGYkqq7JW2KkM7j1Hq1/aNhIIQgFssMFFbRIeFl10rOMbVzV+e7Z1tPE/5e1ISH+p457RatGrAautEp6D56rNUUD3AUO84IHR95CuewEg4YQE0oV2Q1IUn9BhUi7SxEm2YCylXSkGH7YSmDPs8zKuM/RcAAQS7bJP4HpGzmGKQ5B5Po37jzjDB4D7nsIiHytE5oGPnVEl3G4czDszdwYpXhxOoAAhhFjagS6BTfOVmNL0laSvJFCUAU4ooAx0AMWSlCUrwiItBpxBoBwkGITkgcI8ogAOWegECLA0Q6VgpUZRRvtKqamKdkf9d6zVrxoUiKpYYbSYYpnVeuJ8Zv1rKaDF1IkAjHZWLa3fLGRodapqyFB17aDS0LCOa2ldMKfW8mIpAW04CBEvwkUxzVBGu6EuvKOBQEtodxRVezDaNbXs7+iAQx4GTwhA6NegZVDRAG3N1Ex9uQCgQb5+bbQCDb5GrQko0PhSrR2+VlpbLM8E0eWrsjauQrVwgQwOt+3710D10Fs/+ljalgYKC05AQArIIHPkdV83rWyzcO5nOEIJ5ad6+4qnOjV4AbDor71yz8p7y2h53izOypxYyg49gORKRp631gKBM7FaeZqq9iVLr2ntGL1NWs9qlag+/1awYIQGJRwaQZKXYgJxKRW1FCRHSklxiZIjWQJJQ2zSkZgyhBUvjOgIiKp44QQJEiy8SEVJfAqOaHxHn5j0wXMMdNc8A5WpTNPI3mMsCUZqpjFPsUI5AEXUKnFomcTD+vF+5M5Vb7V4ZCYd59I7m27bvZdCxeU1hZsiK79GUBcaX6iVCPLVA8QSHAUxpxMod/f7Mf+b8MDmSMuKr2rGKsEqwvRx1Tj1/K/zgLZOPlGnnrNbvYHuDDQmmuYGokiGOYyGHNynVI8cSJz5qi1VdnrPLpW6c3nZtMgfVV2yl51/Mfd3db56KsHx9Zg6X89c56ta7LsvbqMRm8UnKrReSsLUYxUWMsRCWGtuYttNWo3+FfoiJO7VemRdTLiOTso03qi0uLUUWsJ8SacwDbudhpiCK5n2TaESLPn058bFMle7RyeooyBKtVKV1BUurt3pYKKjF4WfNsGdUprk6GIC9CZMUdCBiX2SnXba3Y8upogqrf7djVFlMcFhXXM0XUc8GTE1OGQH8d4MWu/H0fnqNh66j/lDliXft3ivJrvqG0gTn8iA9vpKjzV33ak8EpbWAeb9tHMMpAHc+6zbNVqqF/XO+dlmjdAUu/bWO2uzQNjy2YiDnLrimkWQyG28vtWS7pXtmUeCLMfYysdytx0G/VX1h4i4R4DInosCHRt0mfae4jBBS/ABF7sKXPvfXQZJqdptjn1m3FMmXY5wKiuo9kvcOsVna93Qc0o1AmpfGS2A7V/EW/WHpPhCdWDkhiA5BghUjR2uXaam5bqFjL+hOoMKta9X+v6HIreVuheR0umGbqnW6Y4a5j5KnZPJfx6rtgqK7FAzhA8Zku0pCwpRP0dlgsVCM1mg1ECGs5w4g7edOjcvv1zGb9TqsvePCyepPyLwAc+ZUdvF5s79xkolql8GjcIH2pe8ILrKXBjX3TbHev10aJ2ku/0O4ZydcakQbtvJfN3tCI0tjzVvDnktJxCPUjcztSOcbbDj3PbIunsliK5pwlfzKIIPIUBwr6xj4glHy3R36UOqrTPgdcZErFyPOKSb0d/HbzHI9EU+kXWN86E7GjqqJPBvXsIMaA1dSpeRJX/yeLF6H+8j2dpF5ItLVpm9n6egCTz7UVEcr9hgY8TSRNq8hu2k6JRtYY2bhe3rl6h1O/qBEvagthV66xQmftm5xjR9BKGO9Dh0RBZPOzS6XLxFTQ5zW+0Fu7tLeGBqiMqcXiBET9b95pv37PmtefEzrdsn1zZLTNkr4ExpqQnxjo2CIxF0JFibzWUWhLSCFEFSrms0icm9ImAwFGREsf7uDS1tnJQP3QVacmL6b2MD8UPXx5TH3CgZtu5hxLPkUEPyicVuuTAj+RpfTaqx2n0PmEUvuag7g3WPpPth69eqpyi8aNdJt7ot/lfvEbPVxrYKf0cxGOdL64bZ+fCRGXPOV2bl3vLesrz7jd6kkV/lpwTP59Vod3/IflZONnV8FiD/Cl6GRucxNHfaOVGlVePYqVjI5X8vLxFN9V3Q6qfkj28ZEznbhLSuc+/jS6E8uqwnsAIbXOaXihe5tsBLnotPMv89HzJJDTLmnMpi7lsecxVLvAwhCeEW897y7ndsl7//IJx/0nQWCKjwydN9tF6BhYioTBWiya/lHb8cEs5gMYUEs0sm2++fJWEDtvMlaZGyaN7AE2tMpjd20qvFhzxumRfnvQsls7RQ4Zb24rnH6BqqoTPD8WLlESCBQMA0xjACcAB2tNvvDBTw6djR2TYCDofHxstQZv6ekRLrlZ28qgWSYuqYu4/WK6fFjkW4tc69498hAo7AMKtHZphDcJ2pYJf1JmcBk14z06eOG/JdDiqfIbdG4jpUd/9oveJaYb/AQ7buUz5C5Uw9ZE6WIkIGR0rlZNhhEJeWKS0R4xUtaj+613svD72Xuzsbb8lR7w8vT4lZcV6utzx33jJXcXXrwKnY4Qz9yIh5RkhWJPH2Q7N+echwPM2HrWLi6O+pj03vVvxpIrK+vWH7lwMvXG0FsNJG9okKrzOFnOpUdcIKGqqpjZJKNquZJMONahN1W9qPFPWb4sgRpw/ptWgxjZ9tKmjB13pjFNS8VAskW+RHYdRukotwIWz4Qdr5wcTammxe+E+iMOT0NQ7RXRruTLUNA/TlI+5MrKJJ2dj03ADZrQe269ubS6em9m1VsGhnw3l3K3wWN/xoEBkVHCupV5VhRq3cUKzwfahJ+2r1PeHwRsjfI6yf4f8j8IN8pF4hFLLPcJemE+J1aDGSGBT5MkbZCmA7U1P0Cq7o6eEX+/KLoU4+LVOHPXxuFK5H4DB2J8ID6jCtE8UU3TEd8776xzn2PikwBOb+kxhFGtT8PzFd39416e5ESEvLypvi6LpVTBxdi/JOLO//muVgZZRXXnlFCpqhxki1CpKlINkKsv5d7jA9WjXylgztMJMy1ORETUeo+SuuTreGcuPoFDJUY01uLDuzrU6L7vHe+4dtmBGvQovt/dfu9YZKMXdsFausO1xnwNkq12+NtNh9UHQTgDW62Y3/O3wEQRUJK73q4fryVOeJNbua7m2CiCOG2KImkhrnaJquwEAn3VIHMl8u/zOqq9qsBtVJj9hYokCsiSaqC19XXOHb4+vsN89JUtOaS0m4dXqDb9VyXbLv2izlHtu4Pc6LLixPXzemiUaSL9b4BXWGgDm4fJBeoXq8FCA5SysR3Mf96H1HIjw2QHm9nGz/r/17CTEtFWV3jw3lmHilpwa0yyl94Lebg+iH55lDQhGt75WzN3iC0KBhcX2Sh2Mm5oQuzWzyKVuPPqbHLinkWBMd9fcrrluI1/L1uD3m9zwCzfzDPNKj3+rnWvuB3d+hD99+OGaoUKKo7NY2cTKxoe5K/smNb3Vg24vTfMVV+3gThmKa9N8elHKP7FgJeOv+qtnD9cR0e/NJXgKeVwIzKEN+WyqrBUa9Ww88LLpTwmYnZ2iv8ve18XFOUKzW0nn23Peyg9wVbKojA4pKk7PYwJFObc7fMRiSkHNLoByo3LOMYzxPo9ql9xZJ3b69peencRRfnMIl3XpEgjFLya1TQlkiXNCSmvqWmdlXc69Tk6pb50oYdZzcuQEABCaifTmcOVEKyG0ZMMBUvG2/W6pf4vNogNUu+ImN/+UcwL2P0MN9BUYxiEDgpwR7/q+plPXI/xpkDVJXh9Pj2WmO5uzvyj7xH2YHgMmr0H4vnFoWn2MDGLatuVXvXr17ndxrW1xfAMvEy3g9j+pgE82yQ77gcrWG3WqtE8nfCgIh38EkYwBVrIuwRROuH0DIzADCWxhHwIyWj5ORbsreIQPngIXt6A1O/24X5f0w+tPPhnpuFd2sDwwT+l0bMKSQaViXQamwpuvn2JjJoCovL1LqmS8IyqDH2UH11o2dvh1nmKWF8UHdX7Zza1lJJtXfvfl9yBq7/Z/vt8GN4llky3rO2HICoAeDdSdDsrVpdRKvOToDw+PcxKEPsG6yh5TfSs7InWon9Rwc0+DJZst7Q+a44KO0IhCuBlG/yw2OvjztG9KrxdWWG3j1+4fGimvBlBBUPCPQJJulc0BIdR1L/20SNBbLGX2OLeXafKj8dS5FbOa638VsObUYZX3tSyUZ44MROuwjXFP+sVK70NoUAVBo1cSiwBSoH29aTnkkoiXqnxRzNuAqQj4gfwyeChJnufC9kxj0QsmszqB25/DffwFqUgoQv6w1q6w9mPz2LcijXJoAnqBJ/gYiz7l8JsnBFNBnW5E5H9fWvmMCzdQ3iuizv82piOdrG7hgCFWzA9F2leClDzzZk8kTe1/iVZ3A9Wq5STtO53q3vrKT+OxLxOHqjMf/SmPMukTocQqzbS4rtaP4z05d7Jwnl7HRXFN/PeYd7M9mZJ5T9VtlMQ4N7ver//YrppHw5tRLGZbUGuEuYgINzpgQKLlVqiCndIQsE4FztDjW4bx6xC/ZxvbyPpaj82x2swNw0uwdYSfp5FyhdS+HYA/6n4Sdijvq9M/IjB5rRdX51JoQh004v5ENNL91gtpUpMe9PpOpBSXfrpVlT9KqjmV2ViEb53x/ldL+vMl9QdlOV9JzxnWskVh84URIrsljJFL1cqn/UyeYdV2O7DePp7ALDrUITx4VXV+iw5wGnBl/u76cDhjJ2MGcVlGqUaPb/Ps0AwGaUcBMw5gZ2KZpnImQgw3WmnJQ09ga4YYBGG+c0oSXAZHoOrG0za9etYvA04bmoFdNq2a41UiPn/ay0XGKKaM4ju2FI/d4Ffwuj43nnqzXZ0b7YRP2Mb3uKFo0hAB8fw6G9HrQPpQ8fLYthy6mXMzIRZ19OCcyLFdKn1yj7OiH2ZfRewEco5i8hhe32PHrrF6z7rnos+emnIf/pY+AfJKQBNBkns/ZharZqcSpyNF32W7FMpcc+sKTgwVn9obn5oRlSL14DiZLvDFITuow8S6xX3wC5GsdBeQc9XV+xFgod2kragtVZsbRwAIl9Z30yMsHwp3n/UwsVOKXAXLPgzOYIHs8rxGukH5kGG5PBsaapRntrf1iFx+7Rkhu6rHKLczoFmCtp3hRO+kFK9a5W6oUqYlY4+SH5SeNQcsP9P3eNsPFxLYsqaaniDdiQhNYzLI8sUTva5hEfdLj6U0fJChM++uAx5cAURvm0i3UxMjl7J91zgSqxJmbcG5GcrFsq93S8c/hQBcDXVz75vkL8HwO1coe9UJAgZScLg0YP3+K/A4YFw6KpxeuBPNf/OchL1LumeB6Xdtobh2xMmoqv3h4IfeDnuxHzSY/Y996uRi56BCbLzkyD/KUtVvoyy3eK83enjODNHuTZ/Vz/4w53xznMmeUHYn2fIALfaq5xAs/ofpH3dhmoj3K9e2Cdhzs+nG6buA7JDspXQxng/PW+hjK0w6IkAdexlY7wtj13A4ZU3jeuIdPU1EeSt3mB5UdPH684r9pPHe1lq3KVOJW+MH6SGUh3QRPZbHMLWfT7fT4iWYyvY4m9tE9eC0CSKDbtCbI7ZnSVt8UIDDg0VzJ2x7sPYXgIWoJ2Et5askEDrz2YzgK0UunmqUUhjfQYx+sp15Z6ag6ff0LQI8CRwo6kIfqQqCGZ1FRj2aDkMLc4xbxDIK0JUu9G22Mx8oXAGWMpImJ+NfbRWamuhCMMlhBKSCWXMWwAQF4hGmMjlqb0AYyiFP4P5IeCKaYC8lGfa+sEGsxej1uDpvvPYpBK1xM3mIB1Fr0cctNk4l6s2xl7Y+hG5XtoSaVurkwqf4FDEnvKGfyo4hoAxtEESyhR6Hw/BJjuzbpbAApuDBFsS181euw8I2YvCVtpjvqGxirMfmDl/PV3M3+Evjn6wQy3NBJ+3xVAiMWSvYRFnW7B5LLSQ6b6wl2p/o7ALxfXnNin/hNUZ+vKMSs0DmJMdL08sGQSTIV3stPhOywerLjUmvEYXh8YS0lE1NL/0yloS8mWtzPtLkJ1Q/w0y/N9f8GeqJD9UXGcuE9/w9pNsGM9xEXfWlrjON9BKpTzhjsLK3itsWSqlFS9FP0b88yAFa5n48QkfwwbchhyO8deTtWX8JkGo3HOJR91d0O6Q9xFO7D9oOyANGuZ3Lxdhzifp8rHvdB5eNVPjHFXX8mGzsZl+PiL/YHBQ4Kf+Rf7gzriRzXpCMTcfz+H9AXYEImydODX8h7OiKVSKfqKeb5WHzJHMP+9EyHIpAe55Q0t5LA6X9VVDIfRDufMpd+Bn4QyvnFM+XUdl4aG6TRiGEGWKUcZP0CfvRTEmFlG4Hj7y25pTAtye+7AdJBezjk0OcXykO4kgLGbEurIEphlVDXu4sEwp0hXyAtMKAMDGutNxXnq/vG59ER70razhfONYNHH6gsOL4L7FkcKmrfTnP1ckmheuYKPXOqvr0Hav271LxmSrby/ifQ/TxL1Pc7vNKFwwMgRNRy6fHk/6v0qt6Fom/OC2doxrrLVFvCtVsI96ao4eTXinl/le2xYssfVESqrS9lQZD5+fT2PGnbJwlDfxJbI+Be4k1nFPsDHx7NV0tGreDvqtG6K6FCIFwB5xWEQf+vYgVo9yJbVVNR8i9yxAJpMNQyuhgMqywhPhg9GYauxXxMpXkaV3LhuBvz+YqV7FDNVnJBfwu1fZQsjsD9dxvoxqlHMA/3Lp+EnWDYBtQcVMxl7BeEn4aOFvzdYkWBQoXgvB2tFBJxKVvdpblhXZRuZDTmtoni1ICV7r52Dy/uMDvF3VzHwIAw3DIqhpnmREdm6kD/1WOOlvjEiFxDcnFJJre1cQvwNduTHmE/+rJhDQlYFOekZZ8ljH4iGH2Q3kd48IGfZ4gx5D3s/U8CApoE/N75GWOTy3HrOe80TtgG3ED+o+tTJbLg2R+HkorAMpD5o2l9OvNMoT870lThIPAyG6H4BUBcI3ZGAJa5AVTpRKRphHEkNOXBWC4hYZD2AT+Jd5rdItDDZC3qxTnlIXmX7Vs2GpAytmixGy1V+GSYILSI+sk845amiKPl9C7VgyWVe7R+0uDDuyHxZT4OqbMUF4Sl+jYRJGkV14Eh6wrJjtqWtBQ6iLJfmGtwHYYOCwnJva99o9nbUKpNNeS7Zxvyurf9NSdvwC/Cyypv/azIWcDWB0HspilhTDDO56LdqZbwASObIpUR0bxYylKXlzhCiPogeij5b1+35yukpXM5igijMIUmG4DZ47BkwXktlqAMQT0QJmxLCdhbqB8cslrfYVyrwqSoCAbsha1PUURJXcixlvNQvw2WfLNkPX8otU1zIUbUfXTPyHc6mdhNCEpAZaKYgRkJynnos1P46+SZu4L/6FZqU0gDuX2ua2qS+0WqwCJTkKEcQAKi93zjB6ytmeoOPSb3pBFuqXJGGIT+N/2U3QPqulOt/xU6wVnQpJe8LfiBSrh/DZU+XeONmGfvFEXLlvcQYD3dgFis3iX04ySLN7lKwvLYFpYMklR+1epdEm8VC00BzsR9vacEtPmSrOFMMRZRksLBBUgAw1Z7BGd+irAbUrU9DBa5/p5eBl3UqY1bCDQt7pk7JwpjT6FqdsLZImQ0XQ/diWrelC7H44YjeKzgFhjFsnh7yi7HCptxPjoaQSYS2JMh9DMhuY89AyhaGhPBoAN57JXsY4MrNTIoRnpdcPwLoFsRwZwLLdY/0pLkP92d+dt4qv5ByC3MNNhQNHr5kuFfrmFdJob0Jw+EkdanetCzKT29bTut0kLMsJqYa6w5Jke8Qe9ybTIElFoZvu5STlAwTEIfobOsIZBt5uhO4tqMLeL5Ji6wllTPGArXvuxBtwsKfh+W+/a71tTAHGPCN560n4ZksqBfWxxfWIctQxQfsr9EYuVhnMECtxpcE0ktMyXWzSDT6pkwW3PmEkeldNuDwO9xzrAToMg/tYbzYIT3EvpgkNkkteuizyeQob8WRUXTMUx6fSzbizMP9u4HBReP2OagtzPRGzdM6y+HS/XWVUXkrfuY95rV3yEfJPmggI6wjXojPglmUKzHgq91+LhG3XFl7jeZCWJFf6n5ybAC563tUKvDpMAqKi/tQkhoaiQQGrLga4rk1+lP45tGogkpU3pIpMOiJ3MO/pzkF8J4vXjkzxFRrVLA5e3l/gNVgw0nncBXO1qytMrqBFDn+/ywa9/lU4fjcaEBCZcGlseA0MB4lt9dhYV9Tt628hsNYGcWnRYgfOvWtgfn9XWwXdqD5puUu5jEOsWxtnF7aShcDXudOZQ24kd9lUctlJrVsNMavfLxSFMFDS4is3I4cBfKl6hlkRmLODsU5jQOSIBYEqtqQdLFp7/t2AvN7C1kvuQdH47YbjTYno22iIRi0pOlBub6yFriH+V9fz30bAqZ9ubwvlv6uCswocPl/EfuGjfUfYKwSj4ALu39IJSzKl5Tv5Hs52HJ/WQi/GmKqYwA2uytfLb6z8Rc3oU6Aym6kvdUMlyNE9TiaEjLV3hDdzQOlZQCbcp6eo3Tfrm2dhnWXFESqRndbGrT3n6BSwn5fYRixHGqegKz0OA4SqkPggysTphuxmDTLV9blYEM47E4hkQDfqEsRA9/hZtYUwCwwa9P6DAh2Vy0lkKGkx4oS5uo58JqaCg/j45145irovJlyP75qqyA6ZhYW6wipjndhJAMDYBJxufb4Fa+rPAjurWC9dHYiBBOY7PpaUowBDX8UdGyEuPvwpAvFb4dCjYTURJJGmDQ52r33i2QWDL6MAZS46pVrKrqTbYWyrMnZSvHxloG8OOpSrDVombTSO6yscaRw6OjNfDGeHt3D2oja+IsSV4grxaSz6ky7tVkNxgZBVNHNsC8qwbFv8dj2YNc3o1Wl0+YhHY/OOEm7J6VApb8tBI+v+NC8hnK/lMbqCQdsM+Q7U/Fp8N29NH8DIWxn1bi59/4wf4MGL8qPRw+pscBNAYzr4u9slguo+Hw+SORNB9iHrfT+IxD8plaW29up7HhkGzU3HpzO40Nh2STltOfebf5GQfls6tF/aXP6S84Il/ysvLrqVEXVBpdF8wgCOlv1FMvvWpjsTh/7IK2TzL/ltZEBk4yR7ywlWyY6vGrnrVncO7KTpWe003SUc9R87vaEhRYmZW6PHMLvQ326DkKfp00TcJnbc20ZmGkeqenA0jDNxZ48Woiu/DX8KUU54txoOcp9xf5uu8JjlC21fr8/UJvsVxi03d5nVZ7DS3JfPLVLDYbaDUqpLdqp5GYQ8QVlK6P8xE1uaYnybBHBoY6xbSJFt8dwoqJo61LTfKusEtKpbPddHdvrfMPtMefWs0hTZW16u7J1QOxB2TuFP/jOwPAPfjw7liUkm26W4n2JsupiEWu68mD+7GafdHKlh5/SpVYKxn+LnIHtf1V4GDfctYaWT6LckYWyk/E240yud7m7fkII3LHbxNu/mHh5bB1ku+HOI8R6DTgMVcA1ikWrySQraQ9ln9mWgcD9+gSTrk9z99PF4dssn/igmMcIQlOU4Lnqu3iddSmcRPKGtxF3GGUGMHUpX/sVL34HY7EZHvCDMfx7mAcdVdiKLMIid6lnMTdL4lDcp40qbblzfux3pTjbnWgsND+4EqFH9tmki2CrO+Z2tNX8R/st4SERK7EbT0P/AoISRJkKFBgSIex5IISTnA/dKfEmYimDRJ+tKxDHCh7Ffp5OqN7RJ6V0UjR3hfrPVOkvOQbTL7wSYwIQ9RM2IjBWWQWiWgjkCrVwNlX0q7VXUnZIoERrSiNkBzQUkZxS5FnoM06s38yMBfGskq36whlN9BE8/Npck9AHTiimxo8Au7SDEVy/gkNDWzKdsEBPhh8Y3J8se0kQREz4dVUw7Gtu3quEce6tlubIEt/iM/fXXGrK/RXJBGb36wsQdGPIUO1540h8F2xpOOCSfNnJJTaAthArfYw3E6M715Yc2pQvg64d6YfkdNlnIfxb97TbceXfeKpNM4jpxcf76k54WZqkChPRPi9wiiug5Ow56vdT3kjYunysQSbdqAWdJDG1SRj+bZ7K9vix3VkvzcdGHTc7JVi4+atHE8zYyVN1FgtdCR+YuNusekym8Q9bDVhoieQsuiTuSqza0pPUuqn23Cr55+Y8gQG3nfoQrgtuG1zLsy8oQhMyeCrPS2eUvD1/RgP6mqkKT7Az/pXpB/WItnUVJcodGn1Zm2QQ3Rtz/Ju7SEesLfkWZBJVtJE5hXcG7uZJj/2rydMAN5uIhG/4Ndh3U/aGc37FgiVUAtwnQQztmRU1fVoFeQ5S30HgrYdlpHM3ePkTP1VbwyhNjfk1OypNHn36NeNimv2lnRG0W19t6CxcJlJfSG+KMBnu+8kHS10x0GRJzKSLvlBtyt+6TqfeDXCz41Swc5zJDLW15dU+xKvlKGIoxDmv0tnFSHnTZ4pY8LIo27rz2xu9Uawbyw+T8hq0cRx+RLoDyEMwcZa5hOnmiPyi4cO8EouWTmhlQf/70yLLEqZqNMXVtBB/fbrwCJOsFjJk/MjiIDXADFasSjAZG0oL7JeYw7EAi3LgI3QNtaBEdw62rZIIgGoF4MVMtQ4I/dz5Gm6/Nl0Z+c1NlNtXR3odHf5Ai9WwJIlghauhOpBl3NdUyZU0mTqFSOkaUq2NIqyxbBSUbpQQecKDoi7Zl/UtOzbXK8/BMz9/Ty/c4N7U1FVso0eXhZohHPOpnLT5uEA+m/pTruqE7kr36NJOQ4vUPKJB0uJaDymgzuancxe0ze9on3mujd7nF/7KyonHhAi3xfOXkhzrh0U+OJGzAvscuqh28QzdHgn/xg4H2o2bwm/lyNWrmrxb1SUV0WMoK38D0KOp3BWWsgXjCjl9+sSRoghOjWShRbY8ZUd6HcLz1ipHeE975PJD3SMLnSLR02ZxOh2bFAHPSPBLWRy00vPok2zy0hIHPUs+PFUDe86h3L3ty3OWK7uL83gI6Mn0UmQBKVcj6UA54fGNX+EphpOyqlAjay89Na+nYafc3jDZoaXAKHBT1PI28R06fWMZVC948VaQxld9SkuXH6HzDHuPtg0zjMUNFb5+huddImQ6HVE5Io9cvkdkg2gTiYa0BGvzuCl4sGUwcFzyGvGdVeF67OfywocY3kKkB8z13yQTtuASzH8aFVCaldRDgN9TwZ89cI7HhmXkCXq2vMtstYqhZY6Pjs2Tzc83y7lqcmUKVMXueV9zDoZKaYu2GeIpuoPj8Oi1fwwnzTc6Jx0LU1KhRCwJpX7L4WrCd2fhR48Tt+UD5cDuK7+FDwxT2+svgc35P4WX+jwyPf9vCjZs5I+8oOUQf/6S/+e+fNfDMf97stLwfg4e4bvX/7hv8R/X8nwKDXz3x36Nm/l+Oz+RL/+pflnJj/9tx8H6OS+/aGa30fVKSimJ/f0v2Ebvr2vpfjyib//F7yX/Ll//2+/O+Jzl9+CV7+A31bpkzzefr3O7FXSsf98FQ9u0z/05U2fRe5ZMZ1ac/+Kyt+Eav+aPjP5y784";
const SITE_ASSETS = JSON.parse((0,external_node_zlib_.brotliDecompressSync)(Buffer.from(PACKED, "base64")).toString());

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
