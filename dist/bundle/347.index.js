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
            const held = new Set(await listHeld(chunk.map(({ path: name, bytes }) => [name, bytes])));
            if (mayDifferInMaking) {
                const remade = chunk.flatMap(({ path: name, unchanged }) => unchanged === null || held.has(name) ? [] : [[name, unchanged]]);
                for (const name of await listHeld(remade))
                    held.add(name);
            }
            for (const file of chunk) {
                if (held.has(file.path))
                    continue;
                update.written.push(file.path);
                update.writtenBytes += file.bytes.length;
                if (!folder.isDryRun)
                    stage.put(file);
            }
        }
        async function listHeld(files) {
            const held = await folder.listHeld(new Map(files.map(([name, bytes]) => [join(folder, name), bytes])));
            return files.map(([name]) => name).filter((name) => held.has(join(folder, name)));
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

const PACKED = "W7VBlwDqZCkrPe46r84NgXp/zObQPadPNmW4l13DGz8RS9Htn0ONqjB0UAe/naNNgD99VqZJQFVVVdXsZDJGu212GwAiqKZ9VWWhhysJWXGUCk8J3oiGBhdeRZVrzbVvMWagWPp+cGVD1h0ZqzyjgJjyCkNIcrxHEP1+lC3a48qDCcc6bpkllb3Cb2aRAx+nI17xgMlx2z6DycRO1BfhcgzCOwcy1nq4Y3SHb44+LOksk5jIuPAlk4w6EdoKyl1MQ55wR7V9mitlB83pEKR60NpRFvAJN69hGdWt32/JpS9RyEI8Oi+Ko8C1G/wiutz0Wa5wXLYuBu0EF7mSyHI3fy8ToCySqocaCR6kcW40TsoKGpxKkduQbYmfRP2W1FZQTlT4QySigCAI1vczkNxWFsnUNsmVWoiH4qBotO7mk/ICpUteVHIWlNSK8VesfJN/6t8PSbwwlFsQATbCkfPuO/5BF03bRTsOR2/+EsAdTgl/EcJ0CZ0xS6wzD/G5qmbTyu/mhdS3TUL8bRmdZp90DhFbFmRdwRP82S+tr9/m1bHYoIJpu61dhzmOG8xgGpJx1jyyiHNBxywrlyW8SejnBW7hD121kqWDaa17e87MGPyv1vpvte3BRf2xx/WPwBlLoBxQS7vDl0KmXsU8eG6CU3z4/y9Va7WFE8wnXhJip5n5pVI5pMA6DSq12WKDNMIk8M9+M6ud/fKX5devnL1ezzTjHGcTwR7HjSlBoD0mZlYOkrdCGVlOC6v2S5DGHksDhjWPom36KOSn6Q6rf3/6ff1ClatW3IeDwMnN1pbYxU7iF34BsWMLryWkER5zmBEzLdtYlW1mVrWUDgtGgk3+mNsUxIEMc5zl2XSfi6546PN96zVLaHrAywHj/dt0qbHhyj0IRcyXOQ00ayQPvTrhZfRNu0286f0QNjBj01iqYmWW2evtS5ElJiEfJ8Uk9rVPv/bH4dqc6ZLFUBuYQINzxKh8NdP+dHVnEShESbfTqMMxevzbcmuD1LbsbvKLQDJ18r+iNJWc1vfCoVgmbTOWmQaOdCWdb6Rjk/x9q9q9Q3zJTGSTo6Sm6PBn4N+7t+myuiZNe4/xwZgMCxrBpVUeLxJWGGcfZBbfVr7eLpmccji1+r12T3ZTGrMWIyPzsBjJwCf2n3N1jVWDS8gGyI3P/QTNezO6nNhrav7pHIBJfjucWnOJPiBtq8JQNukxJds7z1yK25KmuboSEPHSV+3dtmRkWWgD/yDkKNfRenzOFue0f6euuP512td3ruILKfhKJXGTiyAF8CAEk9Gt9lXY1ROvWBKJT3/p9/VNVaGhJ6RZqRd7Jt0rSal4x20Ze4AUM0b2mAe94OlV1W2B04ddnWkkdSpI4XaEBbiAJUT+05mHd4u1bAmG+hOWK4bn3GcnsIHDnX+2/H9b7VNevF+5SXqcQMYYM0vgqQdakhFiMseCA8ippJlcXRpGTiaaHN7/35tazji+X0WCVDjdFJ3jZglCnJDC1uHsUffe9y7rvx8a/1cQ61cBraoiYCKwRwAIjglR/d77RflXEequAjV9AFI+B6QmgHIC2bOg7KwwScE5rhZqObF3fbzy0luvdm2vOvj/X6ZWp1cTCdBVeamtW0mrWc0ajixj3HYWS+V/7/07zIjImAKQQA9hOCWS4jldzqjb//f+j0RkJABlJkgVQEpqklI71TiVqtvvxvnlzpvlir2rmlUb///7vqsv3cfeoqqrEU50fVvf+CTZZ+999kHiSQIh4HsTRC099S2Qiu+s03tCIPMkleWP8S6IJk0nCOeHkwUU4869j1lLiDHd2Rj32CHHkEAQxIGFARUAZ1nGESck4zplVKqMTXXuhAIm//tjr//PTdv9up2jfAOEkAS01vt8kanf73XM9EYIGOMhCyM9CSdH4Na4TfxJIE7BegYBMjXvJNxhp90YIiNG+ClAEKLnm3MWPxfNKV1TOuijmb9hs9etdv1q68xKCMcVIOEdgJ9/fvXcuXmLLeWHYiGZ5vsxTP3/uHWWJl3ev5GRhNjEJjgMA/7LUHVpu3dtg5ABPRDOvlJXODW1cwIM/Z/7B4ElDDdtdEzDEDcQCMmamyGoz/NkIno7DW7G68lk1+oAiJbW2d/WUb6pApdvRbExzfLohrnXnsqk3UlgHNLr3wNmbOVNEU23uJrGWrarHVfeFr7Y05KahdRuPdfvKHErrLdXk3HxVvKu+S56BdxUFqfkeF3VcMQ27JNm/kd57ny7Gc5jSz2NlXLdqPHMkIb9OB9HaWn8+3eje63XzY/5XZLUGiHSReLNtrFtCPG1l7UyQAQJzJHFQ51zL+ENf2r2JZjLB/LP9ENpzuH6mK/FyVd+AWP58MbRi4g7LDJ6sPFbT4ne+bKOq3wapDwuT57pWA6XA+/BCAo+V5LUAq4R749K+Tmp3Iy8J46CdtkeTqSi67pxvCcMQ9XFv1PEy30Qv/zsflz0ZbjAtEJ1iimOnP48qj7h2dSe094vrJwh3KsPJ5iZfTAuYTqM/8SWrQI8Yj3HDOl+mso/jjOG7o1/aid3z3VecsvuRXA0i1ccW1JBBVneAApqapyZqDo1K2P5EgYbhfbZNG7TfTSVgRqAJy8v7LUVTosdhpsZVr2zic7gYc5n/nG0lvjNsvP4zrdkBT+ZAYozY97Y1ncV2kOWg9Bn7idwiZAtbiBtsXR2xH0bM0oc9pytk2woPAlCeKJD7yjIYdfo3AlxdE5fI0fsQ0e31ssY1tBmAJ/XRdt1vfK/2/JjSP3ih+oY71fuF//0eobqCg5o1tqAu+90MVFEl9PkVUsZ5dw1NU3j5rolL7zw2Hra/iCzNlR6FEFnZrFXJSwveKbEaKwMoPc27rm4Y7L/nzC8y6fJwN1+upveFq9xVNMkqBNirhEE5M/mUFgeUnO9GT4M1xfX/eXqUliXHKM8vuDXYjNbYcm3n73nwfGXHzIsP4ZAicz/VQ950Liv7fS3+6+Z7wNHcUk+DEXVXYkDektMgkW7JpMsITWB+8OpkFDTe8wxBHJQo+kD/QE9mJM5gs79/cqD+Xr/3KU67hNjCTM1j31EYd/yPkwwqLmJy494gBf0JI1CTSRHWz8qESPRwowJuwc5kXqBdBJ8hL9Bq1CPZMIkwahpuPsJo/l9mSM8Qo0ezPOQpUhSmBoj4zX+sZS6A2+IUusvw615kpVb0jet2n1NDJVE1Oo1d2yIf98oGTf/3u2vVewS7bE8yEtr7Vb+t40Oz61tW/vq8/JrK5emdT2Ws7kYGhorD+JNQ2UGMsCr2PXyJv/45Yv9Bp3/bcttw7qaQaUMoqZFq9eDYQ6C0RPAT/Z8bExonp7qYPe7YLCpimU0HUtlbuOgF7Jpd1ZPgX8POyOPM07T1Gce9TsEmkD8heBL92wTgBGxff/lKERdbs90iGkbfXkV7+uwgIlSzo68SOPJlkHGv1lBHPzjfASOYejVunA5zp0iu6LK8O99H67IlHJv8G+qDaPED12B72EkJuKOiZw28gM7iIPDD94B+kRv/e+l3MU1wJemL3vBXyaYzbHBr3Vt7Zx787Knl+C7fMDPcIhkJqrGXS6DcfvjPqr52CIL5/LW4OCgnrRu8NMb+kvk9Q+yvbp+ydVj/ztzEvCK9xky8eV6Se9YBU21ATtjG8jpaXf/9HK4pGbklLUhdnnLBpJOgswClWqt1Z9mL1Mc9vi1D9onNPiXpjbRmlvlKNug55XyTm3yQZSzWmQlGEfIGyyrPZ+YEzLAtaoxi3B4iyGX114A3YS/FEjg+doNfvreATqYeLqUMIhFxuSdLTpjpEqocGD4sTg2z/a+n98t0eHABm18v6wTV6Cy+DX/BfUFGzAzD46FrdO8NDm7OXooSOAOdTPf7tzyBL4r1zlb/dvutAU/8F1cg+R/4pd1S538/T2u+xF9YjQ29nbP/j52442zVMhVH4UQpotlM3TLplXCzPhw+1mZqu3wjb2Zd025N+JrbDZLfeUHEbCFSZ0vQA1l7fm3Z79xbAaZr//a194RMTDPgill91pB6AR0HkDTzXT8ijs9lw4WxWfx82WHtwBQ77YobWkP1oZ0Wmr5DrFHM6r7fzALXKDNOGWIi84aJ+kDvwXbzwbX9Y3SY3LMke3tOFGBEe7E60wFDKcyG4vS/vuBOSFO3MoBqoXLWRJ+FkWVnqFaXF30MKbhLMffeJ0fdH9//7akegLM69hKXV5EjwI+7BNkfdjVPeyy/Ov2cYZZPgAAf58Zw815Yqx/jk0nnJccsAbMwxiC6ikD3eo0DDF9asmh+Jz8fLDh075vYjxP/RxMMnret5cgjfh4mc3JuQbz2JZkmW7NBPa6bAvFetpppjzBF5yD1axt5qMyQF3ZKy/dPeFA40f7u29/fz+yIYlCcE2oQ8IoFkftlPSZk0A7JG69VsUZEE908p0Y2WRRUVN2YYnFl7o7afI8FISGxNJqxK8ur3cGLHQf9Yt0stcmCfO8ml4DQm2Lj85zPYumS65MKYLds9RBE7ui/KNoID3+29lCxOCMnKED/wV7Xou/qBjWzD33k3uBlfeR9A3vTkIyZWQF2HOsILKRwTFLGgE/VvUO1ZpzIAdk6zTvZVh5NyYwBvRPVqsp4QmNmi1T6gtN3PdvGrZBxEsuN2AqFtMF3MNIqF5y1CDq9h/of8AbgFdRdlgg1OAvd4LF/Kh8CExXOrolEM8eCzQElGXO0DBR3EJcmpOUgjvrjR3XqsxGvaRIJFBhIsMdXoAiEwmVfIfqheEyYnDkYksZKh2x/MeRSrzjp7qU/3Bd/U4S7lGj4BGQa9M/G1f5Hwj58MQNZqOq6m50IrxXuNVnAU1Wuy7Cfz+thjG7Q/fEw0o3EAEr76eAzurfho1b5gVYZvGBOmFaMK9pkPmh4O1HRfZPywSidrFXMtRRyBkqxAvXgwaGcCOQkOXQfIj5ASNBg0qO7oeO23JrKcR2VCtYF6lWLyIQYjjdah40bxEsiTAdyUHzUkG2SyNq3TJXkBWwT2ea56H3AGn3F6BSZIKYfiFxD6iUhfk6pEwj+tW583KsC0q9gb5nfqz3Gp98Zn0nNFG3VrWanjG340ZagmwczI1CdUeMD8ksIHQs2r7k8G97pDenlFIji8bMTO+bUjeSNBUHEbTKEnczbGk5kvQJUYGL1CI9NxX03lTKISvZrJKmo55mzXWhZOk3mLZD+biTTyrTTV7S2xg3MyoJCuQqPPs297pwwqBbX1ZwtT8IgKeS0jNGNBQ5uBlVCTzdOCwWmGJmNHgpcVPv2oRdQQ0OZikR3N0oa30WSsHUp6ufH7rMrIBUIiNlZfBS0xraoyhjcKSn1hObgeT1hAsoD8Ijp2vCNPu3XpCaimTcrCSVhPElIJKYmEySppMok9UIOmwn/GQ6CkLWU+X2UmGnBX02U2FZbFqaCeq6pjqDaAwLPnsbM9tfjQLwjSCwjkOXl5stlv0/i8oH6SMZUm4aILxEy72e8xjKGFJN/iLbiqsmNg2J8NnXUJZC7p178JXEpknAswRGW/NwyHT8zTUOeRJsq0z9ya7BJS993gLmC1AyWaJpZEI17At648+fn81px1VODejS2KxzUxspifOVFIcNnJCbL1RV8XypH3IH2LWDtM7bIvzHOPPpLN+0c6FTQ+Dz9Xi+AaWmjUskSEa6pdMWr9OhCH1EqHiqPpJ5mWkX9B9cNSuX33o8BFVatXwFpdLAlZzszGNmm1OSKjMjVDlOYcMCKgWSb/MGgrBywK8WUrsIdNIFEBTUUsmOQ9ymHlycseNRTqp/M3B9smjOL0eCsBmVY8lzA8feCPxR0pxlgLPs1h8KE05ArtQvzkYFhuJoaodsSJzgtkExHX84O7pEZeSnTmnLSXar4qfqk7U7hfwRHq6o/Y0UpSKi1IEr/8/ASWDnzvcOL+A9otSpm+JocuFpU7mtPw9qyU6pIlGU+e1eo9Egz6viJE2UJgNwccVXZ7OpXj3cAkSjGCUYhT4+9M6gdOskrPtTU48bQqM6RKzU2G0+fz1YJ2b30LUwkjhULrEuBd7ewqbkVvRhsJ5YKsHipenMG6IBxBeOfkH/dzwWe3zc5y+7R5PeQVttCY3qG0noRt5FVw4pFJPp4+2xOOBSuULSENMfL210qRcdcsuxI5YxjZiwZjlUoeeSy032tmvX+44TUeSVHW7NdeSruiA6IEcbS3eUNuP/IuLIwdx5xdFBOpjBziEMLsx3JnX+rP+tMP+v5VvBt4Pya/PJY8zPrwTz1++4bs9/9HE/MfdTp/kYF71rB/XXz09+mlFtjdWwQcfXCI+oqs4fx0BscXckRgwOj2mIJjSQwFJNhlaS69PRD61oWT1P7xCRw4MvQZidTxLApkkchZBcK46az1d7qhEaBeqdR7/8u3mRzxRi3P2sx8dysBD7/TSjEGFPdQDrVxqcOOvjWHg6RBbYr6ER8dQpERpuQq8iwEE0CH5mkQZy4EXN8v1wEI3SLnTyurT/CO5zlBGtCyKOd3HdP/m4tF+vkUd8dCnzYRF3xwd9E15XyfojgHR/buWmMiY3wkDx4WpAE0wbixf87QAo7IqmRFRqgqLV2LeLtuBEpwKrMaPsjXT6SOjRyrcr2th+zkU2wQGwHuNzuSxfJMg73u4+rtcsBMG9rWFwBMLLiObcFVuHdqj2GRcplauhPLhW9J/s6WbdRQ/7Q7SA48JtyiTI1jdokdkOeLJbjygtWBro/vVxYRecHlAIac2bQJ6XsZWU8apQxSgDuTiNYKncYFCPMYrJ7N5vBwceMPoeXMRm/JR9CpdR9ptZYb3Pl1wNT/onRyC9WiUq49Gci7Po3h/Q6ROBJQM83hZG256jhiPC8KhRMErqIE3qAYCotyQjP8wnTNyKZGVjdYuSrdWiD26lCt9oBoFaXWWxalKkbiEnJA0OqUIfq7R0Aml3vwhUxjAaNGMRA1OSt6SlYaBmS4Wov9bEhpI1O/as5ArhmlmDwyCOCWvWP7yW7yAyK2oOYFI6pmPI09GbSNEkJv9KYQJidxu9STzqBVfVjQ1t/2Ic7h+eJvbaGkjJBrAetWR9uRqaZJ5WLFeXl3oZnpEWko2W/ZvuELd8jhVCawNpG6gCRxOM9bya1VkH0am7Z8vQ1Y43Jq1+QFITGcXRGsGqjzExajZIfVlaEoUzeZ2L+4XzEbXPTT2p3+sPvLNWnR58jO/k7TjgkojzQODTBZdO1WlvR43DIzvRN7MnZHE1RGjy1p1q9kpZKeVA3ahRqsHTw6ut0mEPn21JHTLiaktJJss3JO45/e0+ayeWlZXQiRa+aUQe0MNxk0hX2+Y5j/BWZdZQbYvWpEg9GvbTZGA3P/L5lTPf1VyywB76OTiTgqju2hRALRgqUrFXsk9sytkz2QhzvdFQy66zeZYjQ8L8Wa3WawZas/IGrQw2/ivIDkOiZgeVMXTb+gSCqLbNqBrw08LkBUAAzP2xkLH4NTKjVa63a5+39fWvt55cV2Kp1GfteWZbod/xpFIGGLy1s4I/L34u+qMOLqGRkL15LU7DxVG2l0AiMRXQ8ZBWoDa+alL8aYVLXDZ4mH2QliyzMiTyBFgz30jV8HfujyYnp1WqX5/P48U8MqdbZskBS5sls6p9y7GEEwz9fr3eYXE4p+y2BgdZGYO7JO/TiTCrJFSvNdYBM8u1vpLjwvb3L4uw6Jr1Cap1eRRw2sUGYm0EBna84CrOR/pBN0lTIJvstvxMxjYqr0Xy2a/2SGNBzMedRsCDLrWeJ0TrsfphhLCMRRmsmrPrXg4uYpavBSzW4UayJLojuYQNyCDOCAgtv/43Lfe5HMmgQGRotN7cwsktiBx7A/wkDRmG2mTEMtRap2S6CemSZBnmtVlp3+cMy2RgcXBM09DMgAlTAs+CTSOGpZJh7otvxZAfXG7fvOw1YaXWKjFM+3Klhk5XPQIEwR63TlBOxwK7kS1Vf/ohlNnbM/hQ5Vqi57tzost1T1ETEq/xk9v8GdPht3WdgVh9Pxm/gwdd9zkwb42OJhOHSb74QQbXxlh2nVfxfoBHROkOQR5ehms68fqF628HLSa3Xbhk8HSUYeUWKbibkdsXyBypJkrmUc1lVJwh0h7t8efp8PBw3MOHWMr4Pej/XqY5JF3OR+gg165ioapyxaEJbusSzbof3oIwbrFAjk8RWp/SNJc7y+HBp2UiB6nUyJzx95DMEuVMIPJJcxPZkCqddDSzO+6IAZWcJciJqZTPF0nBuVDP6J1B1LCeRMPASq/H5Qmpi56ZKxYGFsvhftC3dL9kPz75BUsaL5Iu8MQE3ePbQQcUvNkj0x84EVTGI2dtZRpamHiZ6yBWWfo+s+TORLDvQDpe7hEAO4W0Kv2FBxawyfl0XU6W/5mxRd9P9aUZDny/zwH2Cfm6cPlA9uLYfPhAE9rHwFgWHnS6/YH8ReMfmG7lKrO3/ZE7+aEG7v9mIXDIUp6/63CbhcT6Vi+3l8sCJsS5S4j+YZY85GWboAqldJC448bk6bW+2O2L3E0nIhJVcVp5lOHk/HIu1VaWTP3ef0L5Kk/HngV3YbJg7JPyTAc0RHz+uOlCuCU+oUQcSrwOsG6957j/CBJVbHB13n7R9lLhYVVoaBwehVCVRSp1irimUZwccViuQzpAADGWb3Fruk0qTv86HFhypkBuzAfe8735FzdcKxJLJFgWr+itmM4DZ9TO0t9lW2TDWdBNlNaravOfOLtj3NOcJI8PqeZsvR+0N6m6E1hR4n+bAkG2pnO+BABK4iyICmWsIiPgjgozrZfGRkYL8dTDfOpUYh72ikGgtD7ZZAiULkdZjUt7qR8J3j9arqqUXNuYpco/5R/+BV+GPlh3rh3FsUwhpXSzkuQidLKkhvVgsqP1obhBxdnFdR04R6xb6r1MIrnzzpoS0He2qhNlcGXynz0kYAB8o5G0hQ8UftZIjlIaxw2/zXqYvK4jBgDbftavUKH8Wp51Wtnu2zZ8aHpnDMfjhcYuCv4ieWDDlcf4/MpmH+LRYtDAGqg8BJJAqYyiLmx00R/FzF0syf+GF87r4IbgIiBjeTbUcBxi+XTp1+mAMp90M7QAIxFcFuYz2L/4x5cQFO1vxVpeekbywSxVijPOIEwp/sc1tYSQB7/NVgzYD2FSm0+voNM4a9wud6LLU+GI4mIRHBThbTnDRXDVwqs4iBhBHzGwgvBE1p72TWfqYkmCBkuH3Tx3wysbOfU5VvbPJIO7+fty8Y1xU4zmboS57jXRrTqc+XgxsQEPQD6AzY0AIv7ZX3luFihIher4zJIECacpWYa9XyiQjL2f48Yayk2xdOjbxo24Ak0jKhkbSjVeoYbrxtGmFK7aTXRJca4+Pt54XhTlCn695T5aoWd3tl0+5VPzIzOG1fsGzkGGRHkXkKoR3Vz+zu8l7Lxoo4r5ttDLBRfsOogHIT0muTHJx+1O9qlTORjygvXcz4pitQDPtysFegHKcAQ0spmWDeRJJoCXBdBkYeh2RlVo3dooWMzoTvKkQah6Lyi/R88UuwXq/P5r/TQ9oDzsXx9aC8xgF1j/elmQAqyqel5mC6bgJohe3h1qZZy1MAqHwiWPBOBXpmoEa7YhahThO+tZLdYfUQRXJHxWuJeN8+Ys/X2faGW1T7zBX3I7W7XDrNq2LrB/seX9I6+CjVz9a7sWukZs5OXs7raW1uZv/jr8zLooqJFHv23BjeDL7vHftjd9b6M2UWKTjbDFBdm/rHwj+/6TlTG8t/ame80B9/VHRPfpcsv0aGT+uEX8TfdK10SFGEV+BvvG5fZlugeUylTffwRm4IVRIRIiXMKGtpAln24S93LGaBDryATqKpfb71yq4AQQFEDSVSbBg68HAaA7ZttcINxi7jWHPJV9Vsph+hwnyMAlY6FgP5mdbzvC7I+kha+S7kdhdlKA1geZDvZWaJjifJfhZZEvRaen1K+hL7UJ9TtYzPrjwhB7MyK1TgxSbYleEEgek4Nh0b0St0oBmU61QzD3NHyO1zFSdevqO6ttBREpTg8WmQiQ4AS+DyNDeSodem7N7VZY314/yXkPr/LCEjJo67k6ThP2z1TookAo8oi9BnHJNRdnWcCf2W0UTX8mrZdddXQPO94PtsCxD/xq5wZcmXsxLQR+1OUh7whboNOIrCZ2TzoUiQnV7x+uZavqwVymE8nHZzQ5mM97jYZXXQAjqqYHJETE5hDhEIjCg25P9F8dJaCzVL01z9GMe6Oqp2rO/rWfNH4PRiUyqjqA1Tu9XEA5s0z8WP6zt/ptH8ov6DHE64X1A4cYsOUCYPQ8p62yVD33HcrRGhkBBKuNtG7ULvu/LiyvjR8ewaB4MTh61QanBjYFbasKgG9TIgrB2aq8Ouj5lRwu4MsPsDJ7blfFcgDZji1wextrGUnflRPI9xcHXGhISlCg8m7+nxjnd7Y/rw3stpup3p3Jxh67fzGUrJzVEgOHNH702wGamu7kwTrse3jPXD5QNxeojqwDNT3A9cpjpQ1L2kr4Bk9CaWJIK+SxjsGqTK+PQ6/PDHVSX3JqKeZ5DWZS8x2mZCqtMbT83gTVoWPzZmtsqeZFfDJKaLNNo0gO5wnmAjODhiYC/sgjNUjFIVV5eVyO+FUP1GfCq0b3Xez6oC9/Vrtff+XuDgMtKyWkkDPIxBalQG0nik1MGJC1CdCwYu2anJcqcaC+gCoaHRKnjjQBwAYdr5mnIhIq6pRKXtfFqhpxGV5CqcRjlNpUN4Eq/UboOwIrDgUlPU31SraBfr35WUODiyYh3OJSuz8NP3oINigSw74pKm1ZB9GdhHF/nlrW+3sC118Lqxq1NWjqT5t4IyZNBjsjr8XEMHbahngZD+uW26gpP+mpPgvXQFN7JAsZmplVcdb6lfTFm1cBQQROJZRMBC1GBe54s75iXXH/EKOr29jigk+lRBjlxFSKgVSP+dYRmtqpsCGQ4a2AB2sx0eqi68DyzG83h/PMU201rbWx8cphjncZRcM25nLERpAaLrfgqWL5+0T7tjqTNWWGWSm6vIu6sp0QNOtddJSCBwWMX5QeLqaPqC5xTo4eYtXUJHBg3uN/QIUq6y1yQDSj/RB9WOGVXl01qrKthGJLgMSz9CJxZWEYJlpgjYezP/vwV2yusT79rcGuUzqWpnKMYOkwcgHjAWRQso3KlvEM5oE8ulQS29cqEy0G7FCMoSWuLpHVlbuPNwOZUq6sZie/ZFEvD5Mvkpi1Xf89fwZBBcR1ntlSqkaa5QB9wwtpv61Vh9hTWdC1Bho966sUpPcFI7AqXeg2y9WtZA/WHJzyydFmh+T2vkAIrzbB514DxM15T4DFBfrLa40y0AR3CbXVKyDhLy7q5r8TKlzef578YqQ5JV6OHDYld5th1lg5RYhH4viHAxe9lcOcSjOgkVTvb/SZgqPFiHWx0gXrRY2v2Hd5fbOoHgqjlz0ExuxV1nkMLtgh4kw6ww4HZxJ0Ms8aAz9OUXY3KTl4mCVSuNjZYoaJH4QbTWL4x9oT6J6lZro1clX3sBB2MyPbzFFn1XHOV5ttXbhwHg/aRUI4foM8WzF5Ikodf/3lbfnL5Z5FuatI31k8Oes2lTi9qe4CpX49i7FPa+0JtTDyPjZ0lWMguGOkJYQAoq564hJjXTtdBBppfBJuZoOorDEG5Yv++a0R19BMG3gNVzGqlR+drr8BTKr766ufntb9Yxl+VtseVNshUdxSzwmfhfPWWog2CsCfi8/qJndUq08C/g8XWsDJZXgEugtq/db+5v4CWqbbvW/xiqMF01/AX6cQOgfiBDUIXKBZ9OBgCMiWu6TOl1p9ESF+qVZDqOWINIbgp7360rA6GEmaIJN1Jr0jCJ2wUWuCJRY7YYb0d7no0rddoiihhhlHCZFMUbGHIGWWytZHHQNEW5V4dJVO9+myW6uga+rrEHFDpXvIBepPExH3ig9TxTbR6KuQtr7XvcXGOtRDV0Ln936AdYLjp/u2T1v0JjEnVeDtRFRohBbXjMvMgoi0pt7uiHTaFWL7eBVYxPk/EMXYv7y/k7rk2b6cXT0PRbHuLeN6sKygwH9uQLK+UEvHhC7j7GCcEIkE6/eoFsdQ3s+tdC/CqAIaMHv5hmqGClOVJtR/J0OfhjH/F4J1J9HZc9X4StVsjmfOgwmiBadsqvVuZdXfWYTaf/I67cANONXqDf0nqf4w/NYtyW2Wu2pk2I3P1aJrBVdLJfcZcvV7ShRgrWYfGAmBgJYPokihgxnY1EL9lCTREd7vToS4zVW+NeN0Q0+Cf2NvR+72Vg2tKs9MdjXsThSN68T8OdNqSiv+H0wlmud1H3Q1z2f0NbdxVSFUEfcB0rJX0rxYeejKJ8x3qCqUDz+JFCpSfGAkJ0GIoEVmAjNyw08o2bwknv57vRmGyjNMbNdcZf2z1D2fZ1TTFtofEGB1olIX/pznY4N97j7z60Md3Uzj92olF/Sr5tWlexAtP+ikcqe7D5dwyMENd90nWQD0VXvhbhAXVm3oDpyKuHxH344jTYNg4ACHsLTK6am3n/HaO/2UcorFjXHK6MUG0/KtiFCYNd/AZDRpgJjoZ2kblvTIFvAuRsMFBMpkiVIMIfohOqaJlEbnfPzLyu0l/DkyS2baDl9bywYEZXCBw4yDFRX6UGwElZeYt2ThIKIU1uTN8HAmgO9Ck24JkyEWDVfn+MDSzfFndcbsR6RwMFXAUdS5bJie4hh+wscplAn5SeNq8y5E7397wx6SrFR3PyuNoi4HuNjWo/DQ/lYG/p7+mLW1m15vRkr52qpoWlcWgqZu3r8Bg5K1BOkASaNjDlhrZX1MsorFMePCAvpumO1V+yNhPvwFVBqgjlazKlLcsJzI0w5MblNLamIyMjhhwijcIGnfKWVmgMQGu71oJJG2MX0pMqOc/cuIhGbz+qk6JCcn9loUPuX6+oFZjfAOEhBhWVpU1GFod6FVfeqdR6WqvwFHn53noxbUuGD9h4sLloAXgjba+KEo1h24AZ4TmATjCUkafEvQgYGefnfzGiSYAD+NbV/e0v4IzqzvFx6ivceza8T7QrsOHtNVKssSq8OA6Qid0q5qRHBtQVjRC5qIy1LZphh7izJiu6x95VYxQWTpo1qkH4ZI3pAJwC+wJQ6AyxRHi9D56Wvy7Yc3a7q7/Yf4VTAiNPftZWfq6zd/D7GsOefJXVGpA5cwf47YrXmkgY/ssv6qgugL5kL4bVHdqlNKigqXsJrhcsZOUJuNteOBCk0p6wzUrGKa4CvFOqWN03gdtIk3fMlMRU6JBiBT/s5tj1nYFh5BaHkWrAsXMw4nIAW7zyCdhSNkAJgmIF5mSuARcLXgjY0icDiCM/pVquzuo0/ak2bijhsLiMNOdKKhV9Zln5EHm5QiK7+69wKYayOzBzdYTo7wAKSjDTTbOxYuAWs+UEpB3wNtHMtGa8kuSGufnhMUiW5C84RoBYyvNdoC07zSuSmKaqMQd+5qIqJ2T51dyyfBSlu19cquc1uzu1o9g4ooiFEhJEvr6qswNkWylHXxBpaWZeR21yJilCpyOT87bVzdnvMxMPgAJh63ODs+3umG0f5CBVLgRXy0fBBjLi+91YsbEKjN49Lnztu/gv1UCgXL3oacIEZdNL+0yT2mELFUEEe70M2jVHKmBsPatK0XfMp8ASxJ2rLWwBahjj2jIbTe8k5pph3vpLUaSXlsAdfQTjS/VHqh6iuwYlFHyiJqmVy0cipNp9CU0qM5/vpbc51C0DBsRlqbQJR4OKXGvfyd+SJIcikq4J9CQBDdYOpI3KKKtklBa6LDGJMT7fIiaEEyEt5+2zrA/vyma2lfR9QAsNNzauJqVHl+I4lISQ9TEjWyeyHgd7LZijhHEoeANMsKZH6roUYnVpt6by9t+EGTRzBB3V3DhCfjo8XVD+r7aNVT1letl3XYExEV/mdAzKOELo0yixljqNgtVKddJ97/mtD6vyOmvkVkIR/bqxYeHpBbltDcZfgVThK/glkN5nxCSgMnCIHx35Zl561j/V8gJslDAbzEo2dNYmsWM9Ea6hpHwP2R91ue7oVDbf6T59T0pHnAGgJdeZb+WbvPI/q2Ot45pzHRIu0EY1Xt94NPXwhxS//x2/Wq9idmfsgmo/UhO27OvgJ3lul18j7iTSt/tfy4+PGPjzp2hBv3RxNQPwzdjDCSY/0gbtGc83Pxqo9UNsG/O2MOKqsUNJ8Awg4hP2/T1oWwoFhhJtBflCRQYUw9Iqk661mIEQdKKPYX0KT4r5Pd2b+pvLa5WApVwgfKaOIeCQKWih4uyKpYIA4X04386zcFC6sOlkUr4TPIrFfgUQS+f/qsueOF3V3c15D3rRBLCoQ7EQjDM2nVS/x4+f7sOVhk2R5EY2sehLkeXq8MZo7Yk+EVJZWv9aPCWaaCif9tRyBeA919Y+Q4jD5dbDsLzrbJ7+w4mapYKD8nH/vdraPbvcfz/tn+KPquY1HJkkBR62fJBV0AuNr1T1LQdphnpQ2Kd/27z+gWm/7vOWp9oBdh6m+uo+H6pWdlMS6SKIHiZvp7ZAHkVIsVwNWPbcCkC7TQ2p5fZ/zuzKQW7uRrX+DfWul5YIQtFX8l3v524cd3Huf1Kgr+IgWH9cxfR8YIdPWtAIZiK022/Dz5uiDctPsnQGm/xuomTizNtEXVLsw/kF93oup2GvuO33LU8CpL/HXPEf0YvUzzUyGfkYYWVr8Hl8RaDnYmJWuJeGWUZ9wbbc3u7JL+hIhy/lXECUZB8tMjCtuwMaObY/jEiK2WTmCfcCCg4Ffke0CscS3OfwoJh4YdwqV/68KEUuDYq5bqLIIdU0XsaQXZajtJEzVpOng1sLSl9Y7sGxAGTSzRPoa6SAedEGnGyL3IgSh7SkDztM421BOvK2s7BIa0oDTpp1X0ykaed9mpZiElbhm5Qmzy+gsWXkAeUucb1dlkDRChKQ7TyMWphWQ/naRhWmLRSi4aZfaATFhjmAEArFOm5jFYEwLLikoCuMCz553sVVxEbYKSNPQUs8rTEFFLAaJ+WfClEHfCzMOWKJYhiS/36qs7kKjfs1WXsKgUPWUuPcrd+JhcPWWaWJwHXK9eYScMZI1qwSyd7BZta3uM+L3Rl+6uwKnRphuQGniDDmpoDJX39OWN3YaaKJUumakFoUiQgEkf2MyC13aI8Ikav9Qfh2uvyV5dIqbKj4ttZRjXgs4MtEnJAsxywTpuIlkFehZk3Qt6de6q0Wg2vehHa24DJBr0lMqKU6n3vwfNNuUIyGs/jgshr9NuJ6IQeH6zeQFo025ErHqXfurRlyeYSq3dsRRtX2tbiCIT8e5sTOYFBMkzwEQHTRoEmYVvkAmUHdKK5NpowLQKJ76vn1k9pRmgIvJxwL/+f+D15biMvahoUN3qZV4O4VtqDBRXC/lvd6VKEWV22gsfHXmh0ObK8ZWr0/wjULgCypUNJAhlqTSerSWo7Lpquj1Jskiio1Q3k4jBjqSVz2l7U2x+l+t4sEqs1ygdsQGXamQgrqaoA4kHquNK74Sxze7dTbJxBzehqI85kQ+5tK7t69c8XyTOGVpG0O6w43usxwvdXipIx8EXAWumJLS+ZxjDPPD0xYM/nOj26s88it7OV5OOqMiGbTEfnn1iHnEPivkqBku9sfIysEOKQzb07k1OBbpuBiYiVVIPnbJGpwbGBih5WzTluPH4mMGBOlQ+aweyTjJiFQS49Lvotp+XdhVukIwyS0IcRYJsdspEvW22k9VZrk9ETEojGc2NFnMJbU4WFRWe4T0R6RGtOKgMyBh3bqb+wco429AlUzpZREPO3hdQ3/qiT+Mz+fnq77u6tZm5xpcBYy0bagRwvXUi1HDEJKfN41aGf81GLMascnFjW5OFKdI9ZXovKEKFfs4PFjQZ4FTEiQm6plHnV7ILOtGpgeyA2kE5zFoy87OVcYEMuI0a7QNkgRd3H4A988eVBTzlc5+s0dduHxz6Ibv9VfI7u2HyrS7f9qH7VbDq3TmDNIPKbTPH4LpDP+uENlLB4qfV52V3KaP13zypQvAhwjytIWpgdII/T4zdoTJwchEcdTd5Y07G/AtdDpMxu60AAxSczubTqEQ9wiguAIDVay/cpc2cYOOusGOTL67q3MizsVNuAk7X37pkH39HvX+A4vRug6hYCboXR9ZU9x/V/sQu/2sTb/1CXRC9JXI70ruF/6/9G6Wh2S45rNsdIqChV7+PTZID5QMFaNFw1Se8kGA2bBzJhCP+LrY0MgADmjcwayFeeFf04lMey9mldVij4+Ad35ld+lI0ESgWR883ECfQF0ZDOvQPPYu0BzNgvSV7svCkxeQw4QavvdwaKqOdH8rA0mub1xaNgk5pVcV9KefNCwUyIY3Mlswzvxih6MgSpBHUOFFsi0irPRB1uxz9euoAbcjyo4DeMOb4ofjzvuUApNviw1Z9t7vJ5G7wpSt1CPfbgYIR6sgDwrRiLUlRQEpQjbsw5EpIynpd+xwrXW+zvkZfgXLd8nYJbeB5M6yWeyppVjXGtpexv+tJu0bGtptxpxZOO96ysAypp5w2gjMdmeiELKFinpSacQ4xNvGVLmVe5covNr6oiJuVt93w1M18phmLdni06jdEtIjft45m2SaULYpFJ4wgX90CGINblbHFVl6B6ek3pNGbZ/h8czrD6JtPBKfvNETDndKabIb4z26SRwuIWo7KTLbqHmGEneIe3wVbV2RkfaFeeo87V9h+xIbToBciyoLcPmwYOK7Xb4sI84UkdBPhXR+U3VPmMrKj52afyfizMwZwC14kFdL2rnUIjAfNNOndDRFHmkZ/OcHR725GAQsxy0Ih3tvxOGGvKZfezp8QNlDQ+LfxXbRMsHs3mERVKH/uAf0wQxo7E5NFL4edn+I+SCxjcIkTLcLJzdz/3hDScaacKLK6PCuzJWR0eQ4di7eCPdRr3P1L7tKdy4DKKC2IsTx1BFGWyukdiTZL4EdMb0B5SLckV1GpPxHwacTYZbkliO6B6FbA1spqHcfE66HtTJik1Lkwmm2V/Wxd+DcL7M2mnq3KY2j9zO89zZzunt/svcuHxSKCKGxB6HIxHpRjtHwIzFNvrYKAqoqm/JcW+DXWEK7PCvvX78CDp1M6A4XO4GX1bGY/YVPj7xw67HduOvz7x5bu27XySxGjcQp/DJ//iDL5U6n8llL+jXKbpPTwNN2DVJ5XSsQLPSKOLjrUzGaVVshZgNxz/dYohsnlCQ3Nt+/ufwvs3X5lKe+tSk3/zR4fCHYrs6+1zP/bSFFRWBEdKBJwfkUk3zA/TLPCEHSjyUevvL2JNWNsS/67vhq9mruJDk1ZS63ZB5CPS/y7zuQCIx3Qt2+KW7nh6t4UDvlmrMTTxx3NYYq8t9KURCgCk5QXobAR0ABrxL2f6f9T+8bezLj5/FL+rTr+l07mgXRW9jVEmNrQhcIwTaImwqoN63oHHy2VzsaJnJdNfG5MzNzg4Zc+pSWPl295dmIfb2HQ6zgZd77Dqo7ZWF5l0kyaWRbqu0mJmycxQ5vqo+OHUV3Hl9dyARSvnsKtmvMx4GMK2hCsD5/7F+ZuYlT6SXlW16ikF+er6+pQfvCXiHiezRXlSAROMLxvmBVA7nGGxGzp4E/KuWWaIB39sM3LkI8TOPUPNn6M7o/aNLsuHQrh8EMskC7UamPCQmEDGpXJicL+7uynKVccJAW632DuqiaNLb5INti63t9dnUbXLtut27n+tX7iqm0iJ11fElEcgdCRYxN4Jg5PLkG13WUjh6q+Zc4uEaIDRDTgbh1ZInNWVa9GX1l6dWDCjKKcGAUORXrHge+GZxP4Wj87zbRIZzNg2U5mXlQGT3xOVc4/qyjwNSsBrDyjKbiPowpLY7Nf5zTfexglA0u38qbK6bYcqxFeJWqFT7PIqcwctNxC6xvjInvtMsisjO8qDK0h13CusSrL5pKyxKsyJdCGoEMafR4nH3007cNnVyuvqWhLgm1l5DWHsczVqlCE+xdka+WX6bVGQefA/CXzjXgDe9uhXd7jF3i4sebcofs6XB0zyOsNfJbOeKjt2Nl3YmRTFD6VSYyCeQvFBsM6PvmtF0dubw68zZ+XWOz2+oeSs12TBlQc5xvElMuERQPsymFnv23rio0QDZBZzv31VIHRDV6SMzON2huTiIqd9bnITmia+O9Cakmx5+x73RzrcFWOLXKOSIgVtUQjXTy1VxpMTbI/bTZtheMwgHzJrw1ilIKyKY6+4jU+u0omSei2ZVKlzdFqR1RSf7BZc857bOUlbmsSs/KSz+BuRGaZSl5SOtySysRSbxCXOmkBjABfWO26LaYetbYy6srydIlh6lgnueZdkNKwydsKTq7e+FjIpGSOFwtwE1OEwcLiueibCd1gC8mZ4CvI2fhlP4u3CId4HH2KR87q+fYXe8Xz/8u/OqTwFX6dP99x24xdfXWmx9ehKSZSUGz+Co97Nk3WHXe6zv049OYTGPQRxUz5uXA2i0KpiCWffePMrYZvl5v8pLvwPD/5IdyWL8/P/Pl2vMWG1GE6eD+NziGWfECQQkEUclTxia2Ab5snGUodKXg4CUbZlts3RJPYqPLhuQMsw1Z4O7YfgKVnpnM81uB+5u/njUWLYELxKGQyk/+YurtWJrvpf9ieHDciFRSUUqiEo6muJaszT3FnorsH3qOPm1r6uMQ+mfAyD7QKguGKxPBqF1nFKfvYhYzHDzC7bS83/HRYJ4ZBS013iVSIHCGSKAEVMFF3oyrQ0Q5oFDoz93O33zCEI7TgYAExpDB5W/rN7d1TvCH78IhP0VZnHeuLIKVaAN9Mv1lK7uDjPdxBkeY8SpQZefdz0vwqdgIsrQbxQmzfhn6Ld3SHHItIAmZIpHmWQmIoUwClKe2GQmiuBDaNoECTXxLUxlyb+z4Ec02KETbyr05ayPdUWFN+RqIwCV5hEuljm48z00gmfmJ804qBiBgpEARHnxgJrzagcQn7s8dFUkTpvSVPnh15Olegmek0xdNM88OtIBpfoPAJzfC8LNMsIrpm0t4y1Nn+1sHzOtm1JX7KtBDS5M34J/pry43QLhCJECKQV8VUHioIfATZ0m73USOU/LR1+VRuW7rbFIM4ceJl7dm/U2j67/BMTCXiQlVeeZiJXGhMOw1cRQB4NALVNBOgmmYCVNO+u/6ktruDpn63/fDbd9hb4CAQLMuncss2tlm+7nDwDUXiQmQbPoWLDE4uhFf0Ki2u4ORuvMPrwV2hP3fd+Vi+9rxvehXecy3NI9HNYVqhrGngPcDD6CeoWwAn1wAgxJ7X9ZnKQxPb+pD9kMY37dWCtcKHW2flGVsQAwCB5SFALEiVCSep1Ce8ta/5tm4Uj4tNNGgQHRq4BwgDUNycWQtmEM3h/nu9QZ0hA3sIvdzOSg7EZmQB85iYg6BIE8hvo3Na6y00ctXoJfHSXQ6sAwvtNX3lhoK3T9jqUztjSTCYDRNLDochGjEfXQUZ+mZH/yUkMp2HRi70/AvdLwsHLn95Z9Y31Hj+xEbUU56BZYZx78AXoBtcYgfJTCoTSNezl5E3c/sxXtTir7nLO+9sGZQSGiPAQjommu3YF+zUbNALa+B0J2hgzuxA1DAZOJE4vIZjj+DCAeJoXGq6dIkHzaQ0xOTYjQUiMo5kNwKnACimNCW9HC9K+Qqu+/gQ4LWvfW2cO1jgsdbmXK0PbmxoFYBkIazG5Y2gAd39Pr5es2G667NveeNHjPFGL9Vrcqf5vu+t79uFzTF5//EHbFJqZc+7c43ru6Fxxy9LWn/AETPJDX+5WGC3tuntNPTaiWVX1oBkOw+v4eO/Kmq9p7bf1Hk5vO1fy0CG6CN8v48pc1UgktzKCzTrsPLrbMMvL3qCtbatn3zQayEOcZldXnfLsMM1V+dD3Q0c5tsvd5AePrBfy+yNh3ADIJBi/Ir+d9wIm9zH+xDfbNxk6LqvAggGoN7VvsMaVre6kayhOmvTjoerfWu4hh2WEaaKK7rLdKUTA6z23qtXp34IRzRnIgP3jgzcjRs49qhYVwi2CKHJuKOeZbirmLFc8254F89iXmc/qejF1/Vdlu9P+abCgftTWGVdkD/R6OSZ/FQDP8IAd2jc9ZVX+7Jul2XwcCQqwLlNhnk2DIkoDeNi+dOfjE3FWbxsedgyXLIYLtkMF9s8XywYnt7ZkrE5uWYIKH0DG8anscH8n5bVMGI44/V0Ko5LMpNCACu9FtODi9lRL/JdycIP13MNrjfqR1MfbB9sY5o/0rf/1JZ+mwFtZMG6NnXt3wNmsssmcJxuWiY7zA/lWpxvHrMx2GB4vaMY1jUnyAgoszme9dToRVWRRi2qYG4Qlo7XM3kVGsRoFCmtcI8Vq1AzFOCGhdNUsRqZlVeNnNMSOLkdWoJ0VtUZs8wq3mg7UfwQ32OTTQ0a3xdRa/pay9ZvXiNuFEemQqWP1qyjDRQCHTgVHr9MQ7eCw0WwfFfLwn9+IB1+GI0ktWCkgSznmtiRZThvvHm1YoU2yiwi4tEOxZ+rI8GqigfFX6Jf+b9wqilCiYv+aO/UOuasr3Zxl/H0qjJz9tljfhQam7WfjMZG3lj4BpERwPlW8KBq3ArIyzID7ANmHdVZo4KPH8QR6q4aMuEMdbXru5Uy3erq3yfE/aaYb1zUs+1+swO/RZrvBN9Pe3/G1UcwZ2/OTr+7PRdJMzt7vYVb1Qr/ralNXpa3Id66dBStM10nXuapTrW6OL1kF5e1Y+hRSpVe21t2h4LjC5cj3aMFME938cccJNKDvavokbRUq4ce/oPZVKa26cj7rmnqxn7SAcdLjBLcUoStuvQAF2TQQz2coOhjJ4rNjPpTDnfl0ZBQo1LzWkn0uQm/kSxnfY6HQ0qb+1SpB+aWwj30i1hXji05rEfitsuK0y4+m6dX70kYsypUOccAsUIDN1Y2ilCbZIaNkHW4x4Rz/fHezzQEdlQk+M4wtGoxaN/GA4g4lG2pqktnttMMyRV3qqQpVHWvYE+EXs21JDcM9pp+ulC2FrXPudqE5vbgwgRh3sv/4nZN10ao1Ns1lrgWp+X9DR02s3QnAUbzWYb/ZFvb0AmN/lPlKQT/Nmzqt/N1CN/kTgd359lPvq2reubp64qSTjv7OurX/+yEfsPr92j29uv/zDH0Ou5fQk/29HU/+wwMzTbMwgXvX25LbDSgny5xdk4m/nqW+j3meDmutU03iLNbInZx2Cg87cEBqQdIrAiO1QlB9KpphLBXCT3rVaJIi5evYB6AXSONzgc7kkENnoiIIxvB7fs375bygr3lk5TkwpL85l6rdMnPXrBlVbT2G+g+dSLkY0lQH0NqTB2QDyldeCdrIzxbOdkl5spBpk4QyKLe+R8wg8ZW0zbPHP6gCWn1StQN68rzxCw8W21wRgE0zcSPRmbEP2eHsI/CagMFvXuE9+quMN8XDta/ixVGuyQU9A6m7AZh02zK+XUcj7+gj2xgwnv5XBTORwd4Oum9W+Y1sEA2ZqVZHc46QKSzC/IQm5Qg3cAAIbwbnMvbonI+O3yb5pw1AMfqCLw9wjV8ulXYWctMG9pqiSEupaIT27yqdUd8XhRyYXyfaOLXAaHzv0sNVvkm43jsMivs7GooSv19PFPtg1qQltXpAQkNowVaiksiek/KhoGoj1q3687+v/7bJekvrI9XreiSqiDueKaG7+SnX5OADW2tOhYgCSlJBwFqFP4Wd8T4l7HphU8PAikw4fH2hApP7c2zfB/niW+0H1feB9EEVWSt4MHc2ag/LGjeeS6Y5enWQcDZbA15vFC511HG3Mz5rbXnbAuL1tyXheh6jwnC4cX5tLkBrFFtIfsQIqWdhVN81LgZR+hWSkGu18+gAD6rYO64cY5xemzkyhAGe9Tl7NlvXbfWU4EBpGRm47UDvVt9iSDkB65+00f/KTxVbbmfUHsxVCl6/1t1nit/yknEccSOvavfpWef++U2K+myQkdZ/bcrGFVkDf9dHGbkRrocOBg2EvjJT8mjob06aJYed4tj6/3ubmNMB2S6jx/Axd72M//Jv+b3TdPkhzx45Gcf+rKTBCizp8/GTLkEfgHKZen870CWirSPGDKEl5r/D9Vuhp9q4huf6px5jmP1XI39blQ7I+/YIh4pv7+qVqalj8fB7GiQRRxC+Ee/qMTaQ2Kkt8MSdiqzETbgSTBjMJc8x8pMoZgXw+uaIYTWTWAhmUqWtCEtzKN/XumAjE+UOX+U9E+LpnnLLLRuhqhlYYkgYA71B+SkatBqwxOECVeJjFlfqsvqGkPw5A2a8ZlEeWmCjwLZN/r0QxhEs3hbsgi3KfMsWJT0A/gLK4LenN5dIDIV4x5d/j1m4P/I2J7nsdggtNzu+PiQln1d1RYvbJHq4KZmZAmqBnr7OX5FXBbpFe0cB5f6ilc/tPGd8Upzjng9SO/sScxewrxvbIwM35P6pC/IwF2uWh/Unh7wC//NOM5qj+eJpYX6MKauhRVE/LO7L4wv33C3j/+oj7/Vr+vtV4j7nL692vn/yefT2dwzifMGsxUxlZdqlN6ZLDvgDgd4TlzxocraH1/c8DgiYfD4knvpaUQK7pycKl+7THvUwBuP7aaS4kPHgMUGhhVSQO2odM/XFFY4UfBnSJpczfNb8Wt8drPZgG23djtotHQ42GVo4ef58FKPlvQan/3eKjgtcLa+XGwo+RXPgsz4HW55CNrx+PLpiy7/7dzh9LM4KJP3yrBN8du8zzf6pH7aZsVqVWB+ZxK54iSJOcZJ134W62PYB0nflCt10kd4Wau4pisMB7+CSKHPD6fPX3VXFAIgghCqTOmThLGFPtVKHTJBxiaka6tNuskPTeVlWVdlv336amJFqsZWbqlgSzivL5cyvi6mo631+WVfB5rm+8ogL+YMhFOv08d/OvbT4zLLBxVAUt65hlT8pOgjmGCXbOEkMVNkxPTGsyX5GBzm1tis1047uUtCWzDCGuswvSVo9OAOETaNMLG5IRNmKF7H5C20i5mgOLVNkrdZC0yeUkIJGkX1/2Ln4vbc00oLrdIpNVYoqxZbl3UM02t5O1G6RcF8SNloiCEKvT2bJHiDkVMuoLAckK/0k+SzJMioRssCH+41eTxGUkseLdqJN4x9NNWotnY8Ivdlcu/LLPmCx34BBKoBfqd1FBzmWELgilvxgn33HxnmuKedLN2ENG9UHdgoy3iuwtTFZW404u0SLH2Ey0qBFcVErQYoV12B+bGSV5lpwmSUtCW3R/wQvPCwMAo4g9u0XD0kCXXMsyxoLY9puQzOxjws4HBSQdA7Tg9igVTTMNi7DLWF9joREqo8J8JqP1jhToxedlLw7o5KbwZmtoWdcIwy+01zDEpnbNulageABkAMx2XIrWMapR6u1zHc+FOc58ya7xVMo70jJbQ8eye9/owQDtS2HiyksvauFKtIUCTNxRe3JuDoojLMZbbXNwFuH5FzatIwIVdDduyrRtvWQX7SEByVZDd0ZwKH/NaBsqQGs9y94jqUGgpd9vIvFCbQctmzAgvDNUu4O++HMSGqgmNGLGSuzu99N1Mihc6ZZKGUPwdmQjQimSu+80RiRXd0vQmnR284bHor5Lqw3tQ2wI1ddvGWynWe5XCvnEEePserIagA/s+AElpF30UyZzUkZEGp4wuP8yb165r5/j41uwI+Xk7mEalfT5z6lTnJFoNnY3ENBWU1ynJGega64krgJujklBHTWDNDqpkA7eN8lZNveFvv4zQAQw8zsRgsITvLEl72pQAhMLZUKj9EBHFm2MvmdNsMHuqm1Xen56FGnTif/8IMUq5jvI7ycTAMLtLwfat3Ed80B/V8N9/t8tRZupxSTb0oRau2nvegwBzfxzghuSdEcmM2Ob37gkBL2wqtUZJiwh7euFiwyyhJfcGyzyM0SVZ5TxQ9JgMiM2g0kepnF99UfIiA0nVzITUjQiUnwtCdiwjyYxbgMJRhBtL3HpcHjX77BgNrlnFMhHJlFN6dAdY65CUPYevAMVDDbHTg2YDIphmX9JAG6D8rd6/SaR5QTUZWvff09l15cLR6gyXD0iv55cPtpaIs7bNyP2iR/QBcVviA+rKGxtKzdbzNrqkja4Q1lAT0II+1vEvqbhemezpMqg+SmJCg67bEDz6tZfYtIDULaO6kDjkb5jRmgvwvMByPJTt6OYsy3emgtXRbiEXTHqjv97cuobTjUC+gR9v1mmsqwpwWhPVAnFuNJopBIJtUW1dHfHUq6oZeD3fVhhiMKhaE5Uq+jKn8c2ruNJpEtznsjO7G0oihKnFIjl0jLEPFpfQMcBnuvlyaFV1sVwpg5vfZIzXJjoe+3Y5PEM3Fk/haiaovsTzjBAQr9WL5CsWm3t5fpXN64y1YyUtyyGAVDg8gvKb7t9ojXW0hwLIjtTLUawFhFtO1FIR9N4Lqte2ObXrlTjMUmNDObGAVHHLSpIehfrL5h38n81JeZ2TU+EF1mmWYsSwMtrMYH8Rc9ObtssD3MYdDpuDmBt0da6MilnV77CkLG1OyjwXLSUqodt22tPj7yZ5aJYmlFhDAUcKewiOvtZ3F6WHrJJK1QNsEic+KBSMDYEfcNXd92r5zs0zlCddws0aK5GWwpMZAFVPJvkqSu2v+XhCeT8UHCD69ArFmf0K4jV9gDUNaJHOUjQzeSIMtjGud+9yOOcXOqcCWKhdlDDMjGGX4GIDUL+jZEbHfSWySXdIsIY9ZgjbcmrVfgehhWDjZytKywcucAcOekvB6mU1pP3p1PHMeZaIOJb89Z3zGiU/Z6HgGi/P9u+Wpz9kLsZ5md6cc23kJ0+yQQPT+5n42IZjd0ZJWCbWcvGDLugLpCfCvW2/vnFXfsCgYMAuGhMbf3AAgdk+fSF7FyvkhpFpINZHqhU/VySferr4MXCGUu0iD0OWggagKM0Gjhy1YdNQd37AqKHJmiCqJvXWb+2K8pkm0tJ1oyl+q+0yR/z1+ftNiCplGvsOO53FB4fRQt/0rtqVNW3AoA90qi0yMUQIBdgzZXbyXKD0klpok1jc+oBVNR0T9F+IuUiGtb7vJJDnVHkbIYGeToy/jwxUWPf+spQrDj969TtJDSvPLVSZQKX9Ik5WceHRIieUrkFbcq1Tr59hO0LMT2zOc48qcMw9kTRl4R0906vgGAATbFBzrcQ+vfQgfbCpsE5Aat/lj0sVgBtpeizFGDP7wV5tI57qQsXqxNHut2sd3a+1h6ywDWJ0eYFm52Sd+qhmMqqlPIbTVf+125SY61kPhMJybddqhviaK24FdDraBqySTSY9ICgq11v4D6afz+IN0AZ2/0CkxnHZjCjZcERu3Xx3pkf3n/Oy+fh5TRaZ5Qetq5QC9/idvZy/C10lSS54kCXWaEnKlZBQk6eIwp9cY57YydHmI+yjUdgFuTj6gkB7Wp5DSGVr8uvuTMue/0mT4I4LoOJPhosV4S0r6kXqj363FXXJwOclrnJkcTujto5Wh45cb5vCil9zExJUpWDRdrqZhhRLDQUtg85H8zZcptTAS/VdHdDEAeBrXpNxyeIpFpPqxudKe+FtuBfrEzVFuC9ZVkz0kxHOJfRRTxIStC2lAX5RxCMfGYEqukOyrtkliz9RjWFutTUddM/LPw04H+3zHXXqGsFf0jrwhkkRcMlC1OBgYA50qOfPR0KyOiMkwvaKv6BSKatIj81liDJ681V8bMH3piqvPrmr3cXGw7YpdJiizPKsZYeO6xowAmbXEfzyLfRRDWHuNdQzQU25r0R+rxgOONclxNflTExV7KES6LQjgsX1F1+MoFhtWgNmwhzuz85tzbi6nScV0q6ENAtDmltSOzxfM1aizDCHKzCIDYgW5wkwV3uK8FYh5YWw5jPt7brMgW5DS7A7kLTgW5Eow9y1FXEAPkOj0eVJrczPkC8AA7tduGqzmyWftczuhRxsliIpYGNdGH5thTcrP1QnY+rlz15Qp5SgtqxpbE6aqJ2bvZpJIcIyTTEXEEdTtUZZf+cp79NehoDIImxh8ZN/1yDqKvhE4uQkS2aLEhUM7GlaaoRyLFcPnv3z2zD5lO0/xhdYiuTcgDk3qIqV58DUYbqefcanbTTWu6BQGlV181jQXYqd/HDFM4sBq4CcI4KNzCgwjfT1YVISYvruo3gE7Wr6SttbH+DuTGCbghad/2TnIBppnBNCrvaoVFpXP3dFOy3qqIOIeQzsW9JQozuqe/X+oAaRsfyAanl5822sk/UHZXM095H9mMItK7/fyV8YBAlWMN9WwcY8Pt2sIJ0r0NF8VJg41u1KyxoYeCE5UF8wuFl0aRZkIDREaLh+6fSQaJ7ZRz3Xvv7gMWqtLEKI+CQLAZ+anvgBsp6DRyBeGNn6M2Z1Tmpqjwz/6UmVYpwkcKNG9dSx7HzFZCJt/q3/Ja8A9wdovvdHt3sZv8DLzmk5R9HiuCe8+zW0lewzas+MLGIoAiClxHESAZzeEjCFyV+yjgpU+BaScmnWn5IOBTT70NFa1CeTTYbIOZwkWqts9ZxXOcEe12c8kmpSml3zO2yOKMRzFrGyidljn4LnrSVcuau5f/HVo2PIls8DZWR5mAj7f3GBtOuK7Ch7EZ2DZVXcEz8/YPflQAFz3CWJtJkqYDKLMZxxucziOflRw5CCeuDSEjeZQu5B97Or7BvfGq5xRdyHdeC95wsupK+81j/fHpys55C89m8N0On2dSypDOxI4vM+FFBIWxuJzHGSpQhTJQXATBTjKheKkTzffKzv56OCWEK/J+A7Krwubn0bPxe+y5szwaLBUlPNqJXsmneRW2c0at5m2Q1MrzVF8vnPdfOmHacJX3cYaqhMX2WnrbjGYYP8XBafGvJzgqFhNP6Lt5ogF/H8Fiw7uHWXAIKipYywJmddvOp6Bbi8TeogjvzoOniLX794VDtOCkVxykttxSRzNFa7buc6bRqkgnyyIU4ikyLHUvka+T7eSKg1Sv1KkG/JrFQVCP4SjBt9JtlHOwkn1c12OMln76jwyqaULa0EkYByhhkTEzjpUFiqPG1ijr0zHXYtqH3x+KV4RjBxj89Hi5+mzEDaMFU133G6Li6JiyuITRtqVbyOEFN6zKvMGbvDiYDFmcNL9W0UX5S1RQ2JgexOG99xV34Tpf+zy4MQWLl5pe0EOfgPFvTVsxWfURoPPJhlCphoBSrk9pfBBjKzOd1hMXABOlvLEDY5NNN6TqbHAC7EoYRrz6vMKf82QBy8evUeYqyt0rLcZVN9kZOxtqzbSA9Hd42t675jmMXg8bKVlstl90IQ5b6z+PcsbbQJwk+HqXvMOY5JhS5kcctjIUTbI7ewKLX1mBWe+cuOiRpWGlrIIR/uHyMWVnA6MWqPy4vPzw3PfySyvo6R7W0by22hWwocURPGxqL5ZHhKHJVaVJJaTPw9CxB+Xaq2y7JPGX0/6NMPU8CM0fozkt2l++saTYutFxJbfLd2YA/a1XUmkgRPWtYXpdtQXNro5gaEspdKH6ohlVjczujMLhZHLZ36TZ+gRXV1TMmFwvvnhfzvaZqltMYusAiNVvuNgjliKrwNKZsEdfXbLgGSbwmLvvRBWnjzP9yvMSrCeB96U4mOYZ8e5Q93r3N+OujMRdTGwbudQv+vJLhyXwYRj+unPAS5misrJBNtXZ+g03uejLj9vuSqcfkS4Uk3/jcH1vg1b/Y6yuOYi0pvLUyx2OJ7UBRgZnuAk1u3+YCUq/CKEiQqvhLHyhdu8ueeZeTshIPsnryWUczKT7FwuehsggfymSe4uzotxz9QeFiUJtZJoWhkROupFV83sLRY5OoVDv6R32CHfBv12Xix0lCBwwAL7x3T5C1BS8vUAplRfj9LmxhCISnrbcYlRGEHQMgohAd78xQt+8uRKp6dMrZspWolHCVgU1IPG7idJqmv+5s9DdY6dRTKd2wn2BEJHutzLkIm8vOcbBTbQwIQaqNOdqc8H1rfsDNauZ/M1gJqoFrG6Eaz30wUm/DMPaMTuyXArqW8hl+KNLXQluVBsoXUO1ah5qJzOxioc5cg7LzZQPpZS100Syhp9Mu4X8UrzYLT/HTamcmz6aHJfiJfOQ11aEMKrHzW0NwzEo34pcH2UkmDg4u76ip8CW07m8EYP03RCPDmozbMoQvby650n+s4Ca/YKfkhfAWjE5dIKEr7jvHKN4yLvSZYJJRI2HUmSDtnX4oYhQaZ7PXz9CUF4Paw3eMI84wmwwr0rpN293zn+lFl/NSXGNAQb3WKUgg7mEny9bJk8gyNk5gFxmyE0mqzyJuuqnFyIQBPP8SWsUu5KNmVXqAg9zjhtvGyOBES5dHtaYpAzWB7O2/t97YbxbnEfjx+nLA8RRzFDZNeO3Ry5t8YkKEEbyS0f4uhhAitUILjfi6KQOX56fn+xUGioVboqnNsjAS+dJv5i56w+vixcO8UfLqRtcHMi0zNbgGcEWocjCP8qpYs9Xzk5SpHcAP0DdzFawysAlOyTBU9qLFBoYl2O0OBM7+Q57QssuSvl+1qm3cyXslIH92ttuk+AdSvwt49rFZBu6gpes9KtLxiOH/YPqnfzBMoDbm6kGmCPt8dxN4DlROZnOqw4zJUJtkbH36Epk3apIoP50wTLzyt0SyMUaedNtY/VuIlpl1912noIqo6/rv6Q7ZJYINbDtfpiGAZiNMo0cJU8pghuj582/BDpSUrvPBrNXrgr4IokPH0avyt4fz1otVmbFFgn7S2mcMHK1RMC0om4odHXt3xwHez5T7M+iwWBdXWKu1QHRtPmqEjNV7hXLg/BoQV8qyxYYJ/loO9xv6wIVzUqq5p7jnCddtSw1qo/deqOXFJFHfEGelgCFWZbE9Tm8BKhwU7EDl66UiA1mCdCza0Hm//xY7Y1ZlVStyAaePqJ6lWc8GgA2Ow9CyO3Qalj9a5jlzS//uO5lc2Dzj5OliCipA8bvobInfGPpubM+3j/2l4cdWi3UyNdBWSJGnwo91lcxH3nxZXxx9zfN+GnV1IFZB9H5RpldcZMof2JsO4HzKqIcrjFGreAkUPk/o3EKYCCGoZA8W0TjJppbpp960HdrR5VhqcHT9HazfTFJIn9Mu1BMsOwRvyVtFJO3tk2xdjFTaS8TpdLrQXzvJMMm6RV9ph4rAch49mfyPJEV8k/Cfl9K3ONXka+0robNyefbmqwQ16kWoNuucmk4r0cHZZ5l65Y5GpSVKNgU++WdhFrRwSvKEX4Haq3to8IbflhUDHbYMqRDHMZBX8AwigZ5Wq55D0a8eT9/ogrE7sCYmmyIhRVARkUhEBEQl8ED/RUyqZvcjIrxfd4uAR6m1Hou1r7FaxwF7ah0UgqZ9Jly2qd0n2C7h8tAgd7sh1tnHToNxq5taaCu5rtrHPeBabIt4PCTILjM4Fe671OxvtVdok9yeEUaI3hU3V7R5GKF/V7/2VHnSWRCLkqh1+tHeKNZ+HuYqRazNf5IdoniK37jD+/8vFOxQ9IHOdNnrI1jPQRJEghd9APEvl6TPY0Bi+u6hFjADI3t38aGwyxp7+d+kfiU203NDsuXCw56kDLd3DM7SI4CESoZy49ulygHtdM2JIzg6Ev9AVqUtQQkpuQ3VugpNb3a3d2OQKTAEsHLRUHdmExKrlq7y8VfVQ4KpCUjNjCSgnvEKXEgEmu31enMEsrO+vV7CGRaHMZlNOPLqHfEHav7ODsdHW2qyVAhTOhvlDpULo67kob2YI9lEbhMbxG/7QhtcNgwG3xDETJ0Sw7nUJFqXUXsrXBpNfJBqtz5T3dRonp5D1chvPlPv3vXJ06a44lMB+SsVFMbH5GFJattbyQ6sLdY9f26SQ+A4wHPcp1493u942eNNzCZde3ftZ0WysJ7h4sIx1ivUzw/L95Z3FpvOLW9WrHpzdXJEw6j3NjHWlinNFwSYfqcLcyH6TlOJhx94Ny+koO6szJqt3E48tovSFKqmV1FeL1HCiv5AY93oowkdjJ+Hg8eZequxZ24l6ljSvXS47EL/dMr3HbfcXKi+yT+/hbrWjErXCTfFGZpLpIwyvKgg3LlK/AFbo7UP2E8YpWmotwG3kCild54E8o0VxJPFXKdDxexJsk32UXMD8WFbFgRywqFZz2NjNR3nPm2qpZwbfmMLvOxMILvHe0AS68PzCDLh3RPrJ7A9bn3BYiChvWVWbTpMmiYTAayqnqMaDKPaX1UlUr27JK7oiVL6VPvzJwP1AzvElTXbIqImXe4qwt+EHc4x5UEWXXYK1qeGI1VYhaZpWhlNpYpaucYydWMuK1Il2pJ0cSTm4jCI3Il4g0R4YRXi8p6f1oAf9zKO9wEMRhjQkgtRCKSRPuB5e9jKro+fYjPEGyfkGUfk7b4SgW8WxAhsuGBIyfkv1jOarpA6y26EOEY3uZhvvuAWtP/UufI/QLFGtkRxOlyfCv+5r7MUSYQcRCWgd3JarIO+FWLxG31W/QkGBWhVmVWvoORDzHB7Vd34ppm4xozcOmxmYsJ+FzIILxAEr/vQCDpcP9tIUPGFQ8U3Y90Ix5ZyaEoLnTYEfZce4qmBXi3XG5SRxfvZltcGPRim3xwYngoOknGsmUhfQRWHuaAe5e9XpMeAqabgLiAyqCmoT1Amei4aOi6wrh3HHRbsimaLpE7+br0FUiJGicODdx22k2c+IFt2k+cHWuLr4LpT21kYAmgH4NHdSdRoLY6MgYGB0LRaznFy0uLErOFIEs3hL1+1xML063dYDWoJzbHesCQ/Kbp8aSI7HbmIamqyFTFl/DwLA1Vx15bluWS1I0xinpLF7TTc/haUK00x6TAgIxIPbchsdYGWu2K6pqHoyL6llYwIi1eJ/WMnJWE4tbPoPemfF2OT6M+o6p6V5sqtFK5joC9hoZgNHOMA1tinEgNL71xpq90uT/Z72XbakIu3xoMFPCCAilxZTtU2SmOfmMSRHmX7otS1C+GhwFIjvHt9Nblx3MdU33sMYKRQXbnlVoPv1Nz9WHeDrs2AesSGooX87ohK1qxnEwoR+CrohYQmPJMKzHl4pjtQl+N/OwwBaX7oerFJHVYn2XTjH22/t7vlbwgWD88TpEdqF5lWcWoaMtVntSqxtzHSFQrAJBt0uPDoiFCQ9hqdDo1He77SZW4pE0B4RorfOt6POSanVY0sLOiqv4h16yIDVCxTAQvzrUIY3M9DW9d0TDmYkzGE66ktVcqa9StsPqOwHlyumyI2cVti2R0rVqFLlqLnG4QQBa8ghVqdxPzZJpDouHclNaBcIFpOIfaFIGljWd/f39ZMeEFZVKSaGBA1qFllo1H98uD27UCu2WnbBRk4wysqbMwkutU9b9cfJsQIZwtnqK84JgP5Gqd5WofMnvLhqEgw92IwJGRUhitJe4vrZHVIwJ8VaSw3pbz+rK7r372C/ttGvJ7hhzf3Y3SfcnWToU/IVAGDTaLFHv0mFOzBS2M3To/6DKF1syUnXeq1zkLg02eekfhBYt7SfNJamEsUG7z8XTtYgN1Vixxy+YU8o7dqHTpYnMMNbXt8nnAbuLKjsWbE0kyq1YIyKEWBZTDY7xrot2vAAKLHOWZASbvWemgxWBSXrt6cGspAGcB+jmcEB3xd99pv6vX7TvdTZ7lWFnAoPngwUmx9jFDvDsp73AS48Cv8xGmHNqXhT2kKjwebB4SMhFSQMGOROJLeB50lWCjdG+LVl5wtDfIe9WPqRqWr1VftxJCc9FPPophc1pl0uRVBA5v7tJfqovZBmjHuoQ47cTeju6LYQRDXfGjejXmbfhPZxlVKVtA9iNAhuVEe70Cwag8traGOF+xofGFweLwZfD0g/MT9PYeAl3koLfbrLUA74XYm8eJVbVJ1368XJDatD0UvngBdDqbwIS1oDoOFQjZgHsI88Ojxo7n4TxBwdsNIn79YV0s67oOsTMEePjyMewEbX8k7BbxFG7KFcm5Bz7plGT4njweC/Mtma3RgSSJRngURhL+np97F3CHU3MyDcehOxywN4FtmaRNjqmdLKb1m1dP9LswVuZHEtZZd+IRN6TJTMsszS9cbtDvn0z73fCMy5i5vqLqPxRwAhi/QSzPHwnJR+vcE64iGCIDczJRQVwDmeyFMAbUmGMpU2SeJXcyXbPTw2v1+aBRTpgN8wyr7EzMqLc0OYiLTfqyqKw1HXrf2RXktI2l+JXqcjjmMrlL19odD8QFlRTu46ckjoPiSUaaeahkYkCEXCo7+M2YKN/8McCaum5nyWdxG0zyTux+hM09mkT+TrvOlqgwFGRvJGDJ9syCSoivDMro4yfnCbg4SoJJs5kwOJzB2BxQwq4vsbLbvhoc3NNqQMaid27dgAhVO7IRSgTDNMXwS8hFExKmXhI+szMH5ZhjjqMphVOihJ1milzaL7QItlwsHUYgmuXVmeCVN0O6+Tq9tqrNOhsNOYNtY+MpqqdERX/jryUXuf6Y/KdiVhcCMjKYNZcZoC0xpVKNv9SfvPljK+apNcDGmCM5v1yJuiohItYZ4FChsuJX3Br4DiLTpk9+TD7UQOUhLIW1mbsHnPxmJsEnpuGjClJjNDuq4hueSDtPI4YHrnhYvFK2PTytybZLtLZlSPTVXZnqTvWusuPv39wn2Df8dlhL9e3VB2P/wQX58Mm8w+ynAogQahD7XGC7eCdAt2IstaI/1b2hhfHeY21vF3ERrIbRvMqwi1czoswSqUV6XVf8jQHvUwlByekHwYCqFHU0+WVx7bIcTSQojR/eFjgR+j2uWxwrpMWhZ6IfogGOoMVQoNLlBp9sR8zHD/qyviUNZ9/om6MKWw+/0TZGFPStEefXkejgTP14oXSIHmdLfcF9rPswsHZpXdg4cx1yYX24Jk9ri4OzN3ztNgbM9QweSbXMEZuVAxj5Cbf1Gx0zwAdnZKWF885k+bMoXCvtfvf61nQszV4J+o9hQ/EATby28Zm/SH79gDSF2D33XYVxnzP/ZMc16hljxYrjxhliGm456rl4AO4D32/bqPwI/8WvN/oOz+//W96f5i3jMn0d1gEgZvBRLwdvqnu+tEg68NOrB++77QYEfPXS8fDG0Ne3HtfOuS31H0EvB/6AHmg/h8KPDc3fAznDX6PGQ68dsCfA4QdcHqveKHv2HoT1gfR/auk7LATuzL8bLTTFC5pZWmUZqORcAWFK+Ct0aXVvdb4avI8KysxW4UnpbW+o6COHxZKytwL1SsUpTso6u1UFdN94medOeC4U+HJ/8B7RhPtqw6fXm8/s6xqL7YMAzU8kZvH6W9nE+BwSiKG91//PLU6DWvyWTvaH8uOjOr+y067vlrK+O+/NvmVNkunlWP0GLbOYbWNvQ+FDWmg6x+xQVc7hd6w6sRrDKcDAO59PJl4F7/swETZif4E1j0w0ZEX/rXiiSP+aOcn9QLvHZ+AWfEJTMtO/HVtEzV+tKyJ4tRXOOB1w3vWy00chl0y2nuUoI2YnVtj/O+DdSVhyUa03bbIQAo52kipePBB2zRCy1c0Dn2RhWOk2vi8vfWovRnk/j0EmUGlQ8qg08oEDCo74kC3BzxgxgmVAVz0eEx/bBxqnGcWWjw9ckEDgod1rKvawVXz6NdKkUcj+72lOiYL9XPIlqr4tPWnzqzaueFyZRDipgqcAxtF7sYfYeQ0eCJB++Fxcx7/vcIcGpzL5KvmNYWukeyym5idS9YKty1V6QWj/lxyzDVbYNKy0Q7a6ep+NNFcYzC0TbwWGMaiDMI0mCYbGQcK3UVW247Yzm5U+usVzqXl4t1g0xb44LYc+548yR3TviPoWvUVD8c9UMKC6JvNbemY47wZ+aQQivRa0LKQEa0IrzS7yqgycLNnOclXBWWlXrMot/brGqLWVSDjwl4mNeZqrJRfokhcYxpnTMQRIgeaVWwWeaG4aitt29hglvRTuJIyIVGvxsuzsKZ1lYETUSvYz0RaYTvK0THoKtt5QN76Dma/hUn6vsJr0D8rb/H1JpbuSjl8sUjDktcXdeNCR6pVP6ZDJvvCSbYCl6Ao+Yvk8WpNSO8DkGv7r1EUu+Xr20sPqxaZs4GZJEg3TN/M5M3cdewErGjWAOwSv20gTCBhA5J8oFnECt2X2bfKTB//HMRUfRsg3VwbZe9GBAAABRChGLmWCHMUF/bIrtqr5HiJACpHqGoCTNXJiifFhj2t/dn3yVY3FQyOM9leJUhc09731Ha0QbNe/aDfq0k3JwciWKCEGTzw4QY9/3La3cUxGUIW76JGJ0Anz8qAf1lKUmDUQQMQcoop6ceAbbbkQDTcK2qkNbcMswCVoRiU0w0Hwsndh8VEAg1Rvk522rvccm5biIWL0h3anKNwkbGLAT9rsgAeB9f8ox8mTdoMwAnlcWkUYHUwac//WKAS9iN0oa+IWL5gRzUDysPTwWPWgfEIOHj4CsVVNpwTng/06PvWwfM62TUSnNPDd6NP1duXOiJA6MHftu0O8810Ayk8eIkULQR3MuYCGRhpKFD4wBGGiQv953Kr++tIflja3JrlrQJdUxLqHAtpGXyxEovXZSnS6nyW1p7XymmYVvA1zbXGz4BgwP/GQMX6TOWhidf6kP2QZm6uVwurFWJ16XHTAIQbUh+C+i67mJHXaOAJs5Fj+/0jmPDG93rnPvBebm8lGfeI14je4ObkqPX6qEc4u7Pcw5BmXQPEfCpIl8QPvuVLk8R1ToZVtMbz0VWQoW8m/TcoRyaNUxOX0Zzjlwd2lsfht83JkfB8qpQz5nGGyAt4wZSxS3QlSS50JeN6ukRuzvZj9fyam9xzz0AKBgEcHD5twaA5wMtq4c2EswswgukmoAFGQEREigCHCPHi0cDB/gq48CsQLpcHuOwigIYZ3qWLGFLccNAwAkSQ4MIAkhawuneoQw0gbQ4eESwAhAmuPNrXviYPHixoly48ZGCBwKLBGxs5uW4DOLk1iQbm5E6zFB7jR4zxRqDYab7v+77v2wf/KwdyyOAcAhgJ3zBJXiLjE6nR+VFI/D/Wzpuv4NaEiRijy+G34XAZk5A+4YaFRUAOqMpR1OWDSmytbesn76oOxB4Ps4dX7jDscM3V+VB3Djvp3C7dweE4e+4ezsEIS238iv53nGs22cf7EJ9vnGfouq8apjEG8ipx4y6ZNRjxdKEjHNfQ1RLZVHFE9zK9zPsh2v16zOteEgTRArmV1aN60hWCLcLaTNy0WrUNL8NdnMW8Tj/JVfG6tn359vg3OQfuxxUOIzZy2MmN8405M58w5tewgpw1cm3lYVtWNtkEhU9EgDnZoyFPQzgS3hD7Jjcnx1yAGfxSS39oCTOLMLMJ05YnPnLpnS3ZxZlcMwRI38CG+TQ2ePmfltWHEZsz+uljMfZkJk6Iu+q1TDBTTTaVnWyKqmgL9zoNXs0EtwDAPvhQ6o/Ulv7HjPE8smBdm7r2bwGTbLKX/bk5OZZMa3MtvrxTUsP1juLDVmEiQ5OdvbQDO5pOE6TWiwRI6+vq/gBxupxUtnKeXhh4QDATgDHQCDRBHT6JYOm6NHCiC0uLdAs6XwszEQFQBeZDLQqHLL0cQcrgHJeDFAMxAzwVSDtFK1Hiop2aV1U/FBtRk9/gfU0/0J77+cIuaiWeszzru1vseUquNyBQFSwEWbHipbKJSMkVaIGmWTIBxn8TR5h2TWYfKUOeF16RG26Rp91g35F5DsiYhe+QDHPJ2r+QY3rsYan95FlqtXdSY0cDwXeFl/zZm19HyA/jMkJxVfJ6hKkNj3D4CJcwYvpRZvvEbW4CtLSQrRFth+I1CkXfwcue6FrNkdfgIoKDTGdD4otE7PssiWMWhU2URqMctQ1Dilqde9yM+qwf0k0Ykz8LDefdGvET1L/nJ6JIKulo3jWSgI7Rw+Rp6QJPW5P237C/2E+9Zn86Wz2eFjZJtYOmEnvfVCrbGRROvKfU+GU1dhqq0cK2Wl8LjWp19X3/pHnT9Mgtcm+qxeby54vPaPqles0vHW7jvoABPPnYBhhQMl4nXekM/cCa6J4zzLp6s6c5sinvughMNltrglmcg76Mk5g2KVtlhAJ152ZgYUDkeez2tL8h0V2u60NzzwCF95kO4e74UcoYRfOdDmWb4t69321HkAaCpEav9tH5fqNg+hPkQv38z7z4GzCRPFEA062587EcdDUtAehd1DKpRfJos0V31RKw78YdWOiCduhkgRx48fiwtKQwuAU+ofw/glIhTFHMbWByN7cF7ixJOrIZ00Y5VREnbjKWb7O5wJPetgfKE69L/JC9rkmf8re1zE7F7rQW4h++18EM38zB3RGTGQxyspkkDwhdO7NyigFuDX6Kt4L2fRfiFdHGvN5mMqUh/AtG78zI0MLzZZbQRC0ZMLw05DG4BoRNloQmjx1mQqg8xB85z2wU9Cfds4FoZ6/toDnesXhNOrWEFG0zLNhkfgfQNJzBjxO0TmFE6LHPNSYlQq0g/gheWXjcuVlRqAviBcPhHGj3I/D+W1GWADKQTNQvFq92Y8TRXMxDTLBUBQc4vnoSdtRSf0niUJlnpRmD3hpDTIm5JN9pVYvYs8HnWuYdF5IFxtEGjdYA04RH+UYQjhtnYmldppXNBBbhiKV07w37OMaDat1sRYZ5+VoArQsiOIsNxY8DzyDF2LLwCuUYSo4yIJb7e7NzqPcdhqIsqKMXpfZE1ozvaEhOx1ROSukq65RrOCrIWg2+mhriTA2oWDgXzwWH7UQAKZjqTJAXcyotxzvXmYMGdAgTb368JmfSTY0ErWMjmRRhRHGK4iOEtHLvyjNVVuJqo/xXWqf+dJl3DDilp+bJZ5Gmk13OMen0PuvyHvRjzjf5efWvfMGQ0pVx72yQmgl/fW6n1p+qkomb11Sl+ClGvnYK9goiGIyVWyInUdojLz2Pwbon6gE8ioGfs0urz0a7gJWz2bhfnHD0N1IvyfKjjJzxQvxy8tbcBQxXExG4alg8B0c2qA4TyjiCNabrjbYXF2izlYNytg7GtAPDKn7XGq+EwczZ/xHnUDl6D8HDBuawkDmu1adq1BewDr1vWURjDczzC1yPS7UzCqrP1N0eYwt40Frfp8cmiuLwMmzulCVWOPgbYqGZJyjeiFnhVfN5daoGVX8AbndD7bPLiNXprhwF/hrzGhkqW2w1lD359tKuvqG6dp3b9h3J8Hgy6GVzqX5XmgEz7sktgDqaP3irvMu0LK/QPYtMgSgEbFjy0fhobTy11FxxMlXtdzEesqA8AGnTesV9gXTz8Ur8o30Cm5vwXNwRhZpxP8gOs9feGtWRZfgZRQ/nsM0vxfgWdrsrc5XSNKNRa4Tt8eZ1xkcaDnQsyEogscYDVCx2VwdoifEGhjSyBUnQhkx9tk4BYItdg0kHPMW+F81tcGnr5YL3milTZoBUpS/0Xf943xg++bmXTJj6BkRZQEEK3wkII/z4MJlGIYmlmnpNmWAU8XVGRQsBdViEDO762v+bC6E3YmWLbJMnS+kA6nydmfASltpIcNJsk63Ohw2yrH9uPkHomLSpNgqVYQcam/Ei9rs/hB8r2idehcWpgIFQ0GTJfHE997VAX/ri66TWO0V8OQ2CsvTMEPDqpHEPFL17zZWNrYrCHHgIAWqaJkZKK4sUNptuVfrYEhm9RCR5CVoKWyYM4kqKmQRPFknsKADvCghoHFtPMIZO/+eUJ8zn8FJo8W3kpQWPP9SFTL7oEZkOWYSKpkG/SfDxwYAV0bT5SIhL8tj7AUezyd8SRbFDSOzJWSnGS4PxJKkiOSkDfyEAsOzOKelPoRDTGZGPo8l/gigAsm9KbcTqFBSV71a+/ijMIXf2RTlZA7Dt8+9WNPEeC43SHgibFNHxyW8zJRJqxMkMaJHN68udDi9MEoY+ZT199a2I2c5Uwj7kyE0anWwheGb4nB3LxpU9XOjEiP3j4FSl2q/6ustzuvtZqvlRkPUEbMeFYChlixYUFnh0KkhdUa2Z0H4L164cFSi5wnS2oidF41M63IxhLXPJKWYGo0J8tipQuJAWC64ijNN43wEVfoY50VkIcHgKOrBEkeN2q1ARhFrJcB39d6mAI05uBKLzqjQ2J0OBzMxSJe8/nJbavN0A9N+xW3KQ2GcIRzj5uU4X5vfw5jdeqFPwuHVALBTBa5Yv+WbuuEmKGJrR3EEwaYpA+YSVb5UVX2zQWIm5LEkyywYh47IGWQIQJgqKkd1nlROlGkzmGyhsceBFGcPCnMUyHZcdnVBvEOhm0Xy/CSVTbZgqpJgNs5UkYqrMnGY2KfXKs2FQPYLKeAMlb07JjLOC9rbK+ZIym7RypArY0ptoUoCB3QXBqE60yTEBwdCToxwsc3crIICNiARZyoGJN51xdDfXp0aPuMgp060tU1bRQlWcXzYrcqsqZdNqInmk4GiqVGw6gz2xjJGW1CcYK+tybwmVYSAgdIAM4XpkxbB2hsD0QJvmSr0pyaDuqAwhQkM41OorGPa4o2sFzaIjG7lB1U/OYX0PS5pa8CEjK95DQJKwkGj6fVN4ylAwBFMJiUNPGcQCk99jgFhDzG4C4+hNYtJnsoM5mWEmH7fhlgmWdHGLXXKG7KHMEw3NSfaQD3hQ2r7vrek0uovUazySFyEdUgrR0GKWkvv6b/MtVfK/SIq2ZDp40BY7xsIj2qyHsc2j+ZoulnZuvDSLJyXLW8KKLGGjJWy9HWGDZWz3FPoDbDNV7Yqq04sK7QBTEtRWA17Vc3RVCaWq9JS+o6UqOylR+i4t4wwz72V4NivTzf92flxK1f/T2Yt+XWy2o63SbL92PrxVaEeQSbLcn7Px0geWsZKl9nak6gjbqV/pXDu1tlPxib5uultol52H19h53i4xL6Hjn66Ni9jOxzv3bYUj80gfvTKqeBR1vDRdtN6Sf/ojfJuv3vh+XuVx3quSkWAZCu+Df45w7ZeVlkUUwYqCJNJMQZKpNHqApjJysNIcWBFIxSJDcqQWkSHxeOasl04a/Sp692CahQa5EiWaxqxsD1m6s6SRR4X/9WgRva7caPEGCCsgSDpBxSEk3mvxBgirIoUE6CjnOYIb8A/aG6ya4BxhQgUhSRTIOmYD0H0o1WT/lwmuHFdWKwV1H1V9lNHQXBG3KyDa1+VSqi/SG4mECgJTOpnpojClELWCIkHpTqmrlArRAvUNVBBAxBlQ7C0VYNipAlf0LSjGHSJ3LMEPnwTEAAqMBBw6V6imtSTjZkGIM2dlqMWgOefzAcSohZQ8LWYk8mM3SLQ//T4f0T7QKoWyI0YMlklgBkJEWXbMgJHWFxIikAtCHLnwMf1RFcEzZCiPxolADPrctg9Mk0w+TdmvJjFkSr5mOKFqHdGfma2p9aup7cK09dFJezLcd/75Y7q6Hy11yc+4zyY1C11d+JNUKSUAQk8ySk90F9rKbNkVv72U6pdKnbdtG/GwbdPadcOKgfNOABrwmUhywghNh2eerOlJapzcmbf4GAY5TYVmPP3YdEjJLeebfNYfaB8FbTd4TAdot9jJzMIYlQEZTnfxFd2/AFInp3uTBF3XGOpzub4ozQLa7zMiYgVJ2VQEF0yRhYG392PAfscIwm8+4yyg+ufggR96vASz2JE6EnWvU1B/RbyS/0RXYo62qK8FNkeQrJuiZNKBjJqKBrqamG5ESquLZIumU6fSaerIiBKtRJhcUtHQZS6qe+EjTkEfkQp1mxViiXtKSTJEahrUCBNEB3qskD3tpLtGFxNE0RuFp7IRqnapTWyPG5qHTa1VqRQu4jvuOluTw5zHZPUFm5TtC7VdsfP4bz7IEd5n2pwx+fJmiWA2qKYjpjcoHl7x2i2wEQ2+rdbLWE4gf/nwwHpsVzBuYNR/tiHX1huUYto9LxZutf9ZF7SpCfXHoYH0fFR0GkDuvCoWhDxiyefW3LGhKqtpA6xGp01BIvYka7P9gd5mrukdLSOHJTG+mTyAfB4TGerKd2ZoQ3ORS5OyEeSnqiYWbYWCNL6PdLAS7Wr4zXKhQ4fnuxwcjNFaQPx5cABUXiFN2OBJ5UiEenk/z15ZBnN/xqQmGla22Xfuu8Cd3f+Fyu+QIw1XCK/5u78ZqdUrPryGDwvrWbsdjNm/IvCIBk/XvNhhOe4q0VDQDhlyuxj04zV7hXDDHcFXfDQIa/qZj5B7zMcP/PhGX3L7pZ5+OG9GgBXlUPsHQaUDnmjX/H7qXdF/4CghJLs+qNIPVMlJ3gyF2s+m92HdKu4BRtg6gw1zFZf2yn5pf+VdY7+yPky/u316YknfJ1SXobOEBA8gS6YdHaA9nXl84DCk0JzCcM9wL905F3+Qj/CV5zpT9QHeCTk67zlLCc7I3c+kuXTjdtGRq98Uc+6a8m44hMuEbzKvw492QtNw880pbnTbvylu49336h8FTNP/CkEJwQn+WDP37zNYITe9GejrYnjb1RM2FGQ0ir79qlXencyoiuS8WQ9l3r8oPsGMR26FKdco9rYZfi8wTUfys6oQ9ghjGYV/bNsdZhHvLGeHZ2OC2BfxpZdcMNRqAwQAB2M+jPlwtoG2uyO4/YXcAaIYNLdhe1l20Xo3rNobboSuo4BjCBT+6I5rbsTr3I/FGgQhIMG5HAGHGwPwtUNAuSpkAwCBG0L0IVjYSzwummjAwFkDHhmWAKGBBh54L7d3OgrUov+Cgf8O+/w0fnAi/g6Kz8FFntzaD2mHvnlmFeSXwHeVBL7t3s/SJNwh4+eLxk86W+AZ5oANHO0EkR9Z8i4TJFtFydDtq6WmfCfZjwReLYwTpRceO9TCVcjaKdmEjTDh0YhA2whiuJ5ka51kGDlUwQCKKU0p5bcH5jCASvPanKu1HRseumW5IW7A2Tl8c2zOhc/+23AVjniTz9I4Jyixz1uaMSGKqK1t7TT02sGyhSUgyefhFR7N3uzxvl0Ob++EONoJ+tOkxWBQ+CKwzoCis2gGECCwHARAad4F72Bh+D7vM6pNUEJxi/OkBFztue9nkfJpBeou6ZK3Fq28V+oI/VE9Y4Vg1KZi0qKqiTaSx0vi8ToqsjztskLhKB6TkaJ6jw7iO+wNvO9yKTi6mb1EkrhO8BXvwUOywCIh5SvKEnklXcmtGhUq7tcKpy9H9WLNFEKWVeVOLH89JMUziO/nBXYnQNpLd1E/VorhQ4fuXpGP2+vzdcDMBJicJEmsUZGSZNT31zXXxhojhu/3oqN1N/ggvi/SP3ppJZwOdCc6FFEbub5XtwLgvBy6dgAmO8VJY1riRzivy4GQLgVuBb5U1+qfU6djQcOyYjK7Hmew1MQg4fjyQiuiWQNpzzk6V/1mjpsMXJYzyAfL/UCsgJ8f3vgEPBQeXv7mXbgxAQxxPXiVTA+LIqcoHllRItwFfLIUnwyaRx4sNE8Bqhf0QMhVw+j7FzBOBp6gMOQHOC6JxVKdYsUY35qZYb01+gmbMIFyw+osKlRfPs3XNffev/MxgQ/tvhpkILS5m1WovHPNrtGA+k5Rd0miOIPw2GlNxEtzu8RAwmXy4v1IQ5Lj5fI60f64+gR84kMxHfDPNsHv7e5dn8l+bX68iGOzxVTIJ3JaohSdsgsc56zarRVv3qzFlOQW5XQ2eLFu3haZMaRr8TqgTRVUqUJhXsx0OzrpupXdqQehObyUgmyrxQVr0cVDbW96pUwkpns+ouHkErqtu1wGjfc0rZNoYFgMDGkxoP08xLtT88Ty1XusRkd6D9pCHhPlx+vqpozF2/f2H5GnzrqtY3Xn/ejwj8jzZwltTFBW+MPTmsk3ebYIEYaasVQzv4IevXMbyGr3lN7KQhAzy8YPBtjbHKNv2EJz3F0RuZR7ScqrZtldD+Ag8+9+uXSKLCO+3/dvYOC89vHtCdGKsmSNwJr9qPw8D7MlKfxTKt6ypY/qoeOgL37ynDHpn7QaSMhFynh0pumTFOZMXbVxkbN3OoD6BdpB+UleU8RvF/OnBDjAro7oQy5H4C8RRwziTJd5TgO4jzeeOe6FYcPmOdnvlca8CNm6g+Z9O+hvFeqc3LmE2n89rhv72JdHIeIDlHHFmBQZSgo7BYL8WCGuuHRfHmVnurcyNvSWTUY9eg3dEdMOXw63tl/9669rk/ywOJOhYk0p7aHll1loTqWy8U1fcGG+k653r1CaqgsZ/fSetnj0ZOr8daPjGVPZ5C/JyX7IvzhgmY/F0C3quE02nM4wxL9xS7byjq9KGQrGag6oYnRH1zwSnE22m3en/r07zb3LYoxCX5bmOO+/S4nmhg2uoCO+W6K6V0iC9S4nSWySnXHo7wE/jPhKvJKVA9OWayr2sVyc4/J9VtFi6ygYgtbsu2iDnR8qfgkKQCpLIQAibEqMPv+oT5ghHe2fUwD1MoxPBvSmON4hEBFMjZX41C/HwB0TfkZTGTBvoSXkzntFgMfyUuZjFq9xcbLSMgnni/HLuWP8djGcccSIjxkGK5M+Xhijj+dXky+YSLBy9qTJSdSLS44+Z+1AEUzQjliZEhNPdJQxFhhPi08URdgaONP0y4v+jdOXHVqB3cUQf/ITpLbDFfytkmISwlV+FqIWOfDfOmAPaugOWsBP8614OtnlUjKEOoyxjRdshWpo2kKngFycsd1RZLPflKbvzgmvHjxZFOojxcfDFxTwWOmQFQgfEMZjmLSIqyevru4sirvv4wZVJIZwDRvMPE8d5GDm125Td0hUBjKXqzxaXJLPsd2HBRXc+gHITnrYT1IYWwNP4+HELaWe+AhgxGlxTx5CC+Tlv6zZRxFjkH2kNZM71yNp1rbY+wqexNGjkeIp5KVXkNe7UtWE7k+c1/kANoXn/4PTzc43kXYzHMkTt5e+2YG5snP9+aY8Se/1ng2qXtJbxXPa8sq8qP4Pbjc7t+mXh9sXLd/s/KUjapurUmTN9ZY2ZzoIp2sKBCoItnh1udtcvrpaIAr8Rt2ciOHKa6wfCKx/dDN0qKuqL2NCCQ9luOJZ+oNYbbdNOc6XNer5pqnHElvzlO9F5Cbl0L1iXMN90YvpDdultLptWsZv8eP9mH4g4H/c5wDGH5G3wVY46Jso+jmj4OwQ0DrlJibOcbqeqyDOfX6xU615FPY2YnVXJQ8E11ApNNXQPeo8ZrxwHf03XJ0JZSCdOGDdELvkpaRjGkHuetSaeD2E56+OhFFCrJgzlN7Xg0ZtKHmgZjW5G4hw3Qr3mwAzkWvqM3iLUwIvcIy3xDl1y37KE0x57hHvn2DxrVeHfu3/fb1D3IRBptGR1Yp7+GiDxzCu8SkJ2Zp4w7pwnp/9H1by7SGduhNnfhuSRiNfSJtwQUP8uK05kHAWBepvdB++Ewh3SwpSYlTvRUkSKNOrKzpBF9lVnf/M5OaU+BZndKmkbOQMKPCfWHbppfrxlEOji7Fs9EfxBrRuG3bFToHz+ke6ZOok+daWRNeH6uiKCFRoXGt6JJuMWO2589LZ9xxIQdTylTH/MTdT82e9yxBMyFJNXcDBGiIRWlI7quMLQsOrncudGyctmFpPa6KaLqz+8K/nzB1N92Wna+SlVryWaNgp1qzS4bDqtR+0K5Eo+2jQ06+0gcxw7/j24d/mYw/t5kyb8zrCcTm+QVq/uIHG6XMcAXyI0J2Gj2VtATM5zwFjhkCJTPnqC/Ibnn+3Tn6Iw0RB+CQHuc0QhOWbvlKssTVASAV16/WZsZwYESyZdzJ9ar5OTOFO4aw0NF3LPTGbtDh2rr4Dvk1bF7WLQGw1xR6hdRp5uyUgbylZThZrM5tWythTG1lrpb68L7bn00pmbv3Ic5b0YYf1pqdBP1cSmlzZQp2mPQDFHa82t+TTbzpqreeGDw+M05BQ20iNEquHoLzLnd2N0rMdj01PPySDXcbFsXA+F5bzzAakPEUQKXsXBtXceoguq4ILa3bnc/uKeYaIvxSVYQj5jE98fidgpqw9qY8K7+ym5LFaA7kigaGqzb4IV3zf/2R8es4OXRKar3UeCZJyZbgiWy7214HkK9SIMlrR7kqX49Dir1ro2fjIlsXZ3IFC0WPJch137QJz+6I9qfFTJPQ0N3Ss/a64ul3PzLka3n/0o959Vwjv3W/MEVtCcVW3waxp6XU/yY28V8wpOH14B2wOR0XyA/AOczRPeAaPvBquW4jmBFh1xteA46AcT9XXeWgG4WEwcAEOF0LPDaA76xt5yhfsK+zSrmbJcimvRFFWiEt4T3BbPs08sZaMufZlvi0rxMiGE3rHvE+ftRZdsKbG2JR31gMpioPCCg2gYPx6vgE/+oPShjcHDakOxcZuNHDTGdBd6xS9qEcq893tYFVZj0ZK13fSI6LOb4xmcYC7cdPC+hBDZWGHBRdmcC7IpWZoKA7O8z10dCCp1SOVOmQdqhX8mqiX0W3D9Op46zD9RwTGd7OYtOqFiT6MMStPGb5iURx48i3E1daxL9jjxori2ON6zOoUqgnp44m5qByNnBsAmHQivgE/Xt94Lj22/Z5lOfT5RvpYsGAPY/M6R2WnihOUDmqjsjzhpGSv3zKdzn+/6cwGF3xoQimnuFjHd7Rh703HUmuC6aKzY7NJ2zgpGW+EiYywaITVawgLxlj3BC1gmVK7UPW9KHS9tkgnPa8rJURV9ETfa0llkxLOd6mLI4z8JmNj2zIdc2P+U1L/orNFLyttkbe1C0EraXMXZ7H0gTHWVVWJmMJFxRN9mu4W2jJqNEbdSo8E8aJrUcVGjk9DbiKxNF00bxVcQCgRio0dmwjz4P8UvvbLq5oCqwp6XskuN3PQknMZ+gpqqNARgF4mO1YFqqPqMAo55hwNajODFqTivPUn+u4ueoXocwFKYFWcGTqL0rsM+hcZqNMtWM0gaoxNXFkfLbiQUf7SvSjuhN+KkQFDN0CIgBJ0B4KeoWvoH6Ffxn/546CQKtpkkgnX5HOTJN4Ocv140s7KyFHpGks+yjRNhVBujvA0qK/qNGrH7G83UjJkyIfJ++4Dum2iTd7j7QaHcgcB6vDkclOkzuTWEVdt7YbktRxyOjWrEIUdR3Euk2MhagGF5ty5WTUbJ6cFyLk5Y6k3OhF+5JGivcviMmkYbhE5VgtR34O+w7YVucNSDelTJEup14BAOZRJAAdDxSlSDh2WEhHnlSmDWPLEkA4BqZInjhAhwsSTlMoQwV5LTdux3gTD60NfL9p5icA6j6rShKY7N9UqTG3atDWo7gFXvYOtNdFHnts4DvcVshgev0Tw5SNBBuw48X1QIAmX5oq1xkw6BNXmp5AJq92mr19284YDPIyUI2gDg5mvJMUQVkkFS0tGo8GbtuSEjESvd3SU2wg0kKI+AtOfolShRh+BaTGtS1ho4R51SCqBEuUeylbWx5jr83nn8UjBwj6zSOAl+OYfcdowejRMaCAfcUH4xWmEKzcM1hi4ZFfagPnYw33yaGMnGPAeGl5jDAIfWfQZZBs1zlA2v9DsQ69quiu4PhMNLZQtBpy02NmSNVoM8BZBM2/c31DXTvvcigBrcX51QBFaEhbp/bAfhg3bStrGjtRyZ6GIwT20gqseRCSQwuaNnocNYPwaX5Y16mgnJR33TeBCByfgXO8xzJEM4Vr84KvPJRLqDYyBnhsKvoeJGQNykwMLE3goVnIbW4gDHMKHaElcKoI5VzIvlu+lvq74dMrEsDGTKXGbLbb9faF3ssxEbl90pG2QAzD9jMYbRrTo7oyVcCl779Psu7WUoJWoQmleCbyY7WGbrCRiUWQTIhELAagVS7TjI+X7F8Q8VfixH9sPI+21sQMxemxGmm0/4vo4VoKfZtb5XuH0Lq4uEDKa6/ArDMccYmI/D5pNjoMaBGOHW/DKyreh+g86Mbj9cnqu1U9dNWr1ciJhB4RwrgG59uVsvHo9OKy5+v2WhMdsKBpue0UQFXGk13vNBtqIDGxCTCef50H563RGHPWJokaNwSPliRhteCvuK9lGjLpsXNoRCHrB/cByoAfYPIKo1To2OQNmNBxJ9hCPU82gA1m06z8y9Zx6Yurxre5ZNzCGNdvXxpa4dBSTBVlZfno/0o3ugZj3HOhzDIXQy+1WL7rb8Ac5YqTiVGlRs4l/NKnmEoNUljm2UIqrt/lm1CAoxlcKowjS6vVWVmdFlroClb7QwP2TACU+lIDEHD0Rb0mbRTGeKkcJsMJohsRbZh83hS/Pc1haIgB9DllUtkSJWBMov4zG7SRvH532mn8Em/g7lFFB5YzFWLLwULZQaALrY94M5cAufhLNT+g/eiNpXgBdQadAJeBSFTDG6Nhcj76Fwp+WhfuA3cGiyv9nURdETqgZErwEI41lcQ6ntykQO06PSQeW42/SgdU5KB90w5Wz6UavdDDzG6V4aM8E6kkxLTk9uOrGx63MfPwAbONTOg1+NUwqngY/ViZVkSztYs5cDc5KZAMdJz/rQObMYo492z13zcbc9ZwW62HmGikv5SYmyZNKYpI85aeak+4lFLlru5xYp6FFKkYluZ4/uEM+5ZzmK+ZPsqw42XnfHKJ4MpRzOvoJvM740RTn4BwPZTC037SwA5HBpw/n408l2T+PsIzvmMi04mDqZHiw27RDHbVaQ2qcTWrK5PtyFrIei7kK7vVoVLB5gq4PXVXd03XY1bkHqnAGouOZTT4lT9x43YFM2Uw/+18r323mpdArzhzxrPnsf3A7bGYTuoebL1rqNvNVbZkaZy0rU86kN+8eDXtjgyzcS5F9dXqCTwUv6pzW7XEWWmfcUNltWkuNcuT0x4tssBcOV98OhWFrmrlG9dBnDK3p58UoctVZgDpMqwFNCWVQpGqIZ+oUaCKUTVYY5QiSozR9ndvGDtpb94xdFp1uswA3u4SRUsoXwpv05gQXwZKUTgZ3FpdFJKEeIavuD9dIN2fU+sjO63pXGphKrG3F3mnfHa4yZpVlMFl3Mzo6DohExERPkoNH0vdXCj5K3uCKn/BILh19on2Z2Y6A+0xwYmhgA4AVUjgMUo+rnB10GdIBFm3hvFMKoYgbv+WQEq+MrvsdabfY78nM44Y29USxi9kTrx6CySwdCGOVONkFexPgwAduwwEd0G8ccHG670sdfhPtfTBQmrCz0NMsHFvKxmQ0YQ9KWSnD63VrD1UAAXTgGn0ATX7eOni2EesesVvnZi1S3mnbHYaI39ZmK28BdhaD8ubrwXWzFagAoAKAMrC8+nxnVJi1513W1klR2ramKMUEEzMJ2jqpFcZWqXGdxrG1QwPKZFrrxGZ7W8XQamCHTga2krPE3L8PvJfbW4mmxxA13UeacHCHgedh06fxK0syDwYDRHqsEJtk5KP9oQ06/VP20MPym+6Y+Zx65eX5Ct8IeLwHHoDuRu+ixjRYDsFSGBEohx6/ZtZs+gXVRNqyTMoMB1qYVmRJ8iJ5pq7UUjejA4wRH7ZlO2DlLdbVWMpaOYvLX/idxloMX7pTjVWcl7ZeA0YEgpHEBg2K5mMD2WMr0VnKOKPL4ftRhPq+ND4URASxHO+eUvP1JfGNJSpdOexw3VC6D3zJmvtKvxt1nP30t8jHfixKPvhjPjk4agF/VDbGbeu1cNQedKpF8jL98uEr3B5VOysEo6GhmB0VC7UzDCIMaEaH+zB5tkLzhkIlYxRtPc8O/ePTF6Uzozp2M6oZycQ0MELFwVqDPBrc38qjRWNn7BtmIokWgWYh0GwMNOK6w3f2wXidJne8mZig0Xp4nX1Dg2sDr2uzPFOa37eMY7kz0D95dZytc7vXuQfc9KUZxiNi0miRYW2uRf1OwRAR8EMdrWtsShFlaS+VxJmY0+N6Jj98+6qksiMwP44Hj0STM8HjKahJiceQeAxM1UzNC8EUuXH/WqF4r+6NYi7K8/NaLRn2MjmB2oYha7WpO7xcDz8cXtpKQiaIIML2FoY4FJAjbm/2Wv423m519G8EgVdGSrt9o2aASNShLrmVRry2Ce2tuCyo7aNH4dCBXG2i/4Gt7iG+wvseBZCjiy4HRpcDUj323MECjOq0ttCbLboME4K117fXfwEMjK68usSa7SZZ8oNKYP/Yb5TxwZ5zhsGj8KWA1rs8HTif8i+1JKdiZRXO6duPniXQbVk1z1Gtx6VghFDdFSdS63jSndnacyPFX9ZoOHxAGz8uXbD86Jm/cJ5fOV0QUCyCXNqEvWLxI8WfBS2QIM952IMFFqXeevxYFEL2GIJ8r40f/RkcJnmzhueSCUdH+eP06ldVdyyABgoETfjVdBZpNpbig6qhFIqOfAUMpmXbAwlRa2w30u2r/U/Z25YAzRDucGZBOS/4a1DzGCouSOyMTS1s4kHwhI9+KaqdtP7oZwTwfGKsMiopJl9P6U4aZ74p7mhQjzf/eLJQwlPlIzj3IDCGnSNjvDB42emf8n+1S/SgRC21X3SXz2jofIfSHqJKkjNHtzeCRBAN95H4/brpP+ppskBD0mSv3AqHCZ4vzN0bUP0RCcMY/YvXzDvEEk6yjFTNGzwxHdv7oVCRG5tCnUUwHrW1waEshA+BwVVZODzfPbnBh/CsPoDGilg9zJW3JRBaWqvyK4Qtga9HgFbpD7Ss8uEtMdVSE8ln6OPj88iX6LFTaXt9BuyenTiyfrMQHFaNG8m5JxuOFUksGWJLxJ00NU7bv4i+cEvlfnrai2X72CSdptImzzBaYvWSxzEngpYCbmNKtztp8xAw9DdpippjiDTsT4zKCof7Xl+euMtlh/DHqeaxOIkfbJpm9oZmtyQySj0qyS7N5HmFWQY/4vbObRgtEhESwXWN/jM8wyL9sKxMaDgqcG7zQMUG307oqQiV9IoDn+eKzDeWujOrUFHGgkGd3gQ8BGKl0mhxysD/yTCsq+5Hgxe1W9+4xN6MX5K0ZIY+wXp1Tx6gyxoaQRijjmjfpz53daXa1I4vPuje7UxMx1vkIH5old1ASb7MrM3Ip9vCRZfiYhBRV++PjZYCfqH5f3ZDY+wmRmUewtCUWQ/fhiI9xn16xPWwq1Sk57hPT/O6zp4vh3BVibxl1LRWwe76LiVaSuZN49hQaS4MLf32QyYvwHfDcCvqjW7qQ6FBKpmVWiOetFjbQxUEQdwGLmuO4S5pNk2O6apHPGR0/zlRdNNSQ4x7Iur0eQ0+Hh67e5Y97nX5GAsUzZceuA1+Q3CeFtuRF2Ze3VPPrVXSGMUWuZQQvCjTyggX+fdfpkU0r+lEsZvIvms6xz9cUm9ym/W/l8S4SEeMmM7lfnaBqi6yQ8dRCVs4b8u5tvTGUCe9xRqKDL+tSw5POkONp4kSs0fN2p9e5Bc405WoePg5vWlnORumMxu23hDdPfOhB2BFRXJHB1JmDC9eDg19VeVH9MKdxLmmAGkVG7ac+n9szUSTieea3QWgLDyKu8L4gsTw7j4cPmz02JdfqB5w1aQXdErnQRIqMSOtVePtkTywh4I7xLkG9+tsO390PjdbUzyO8M4v29/ff65yhz8Z4JB7rDd6PWwUc5LAjQvXKlzjnBjDWVwUrJJiI6ywLpG7pMgarpmhj9+NUyqhCIvlYf7zpIR4bTSNL9SQFEt6sAQ8kGrivPazWMuJlieyH5x8B9Hw46ZGzBen6GuU1Lw/J/vb3g8PztdFmJxv/cAFY2NUeA50wis0Ih6h5NTBstES4+lG+MQPROMJCGTwzzgkHpyRDuYBdlm8Y2p2GmvmOQuETKaprHpE6JqW6gyN6dCzsbJtfESP6AYYxuG9vCOaXrLVsLRVRLKWBjCYpYDIZLf/jHnoVR9CJiFnS910rnRA64emYEFYkiE6qlkcB5VXOnSrBncW21PuQc/zMn27vs6dRKj+Bl7BRVdaqmXJyToH2aGnsxpGezyx1bLMFDE5YKY+9S/qBmp+fHtKkA/ZlQYcWkMct61bwO7jBjvOrnAdQ6mSpfL5W86rYiCzLJCO4d7IbXjtAWPh1XN6TaDmuEKZ8sn7MD/KgODInO8SO8ryIRX6Jn7fDV3P4iatBgTS8Fm8EsYTEo2n+8irHa/eI7l2i6wcnxPmX0kdPrl1ApfRsQ443gPrmOlxkYIcdAkNr6XQj/QyQVcepKWzz/U4BSEp3rr9t+snY2n1fn1PdmnuUIhVdbJcs1bsVAzTs2NAKIh8b3NA+ZyekrCdXMGTJwYgmwSqAtp+WAsK4eQsp1+Zd+UXb9B1g0XBUToqOkMKzOA8JdT/tk/fl7Sx+fHCHsnqQsirCTwC2O6JmM3kOUmWs72vSaoIRGbd/Uu1ioWRylI7LYsHkngqpgNHfEcNXDP+hMNJtmv/N07Fzq6kWKV/q28ZyDDon7Nba19wZFR6ZF9JZER6JF5ptfOWPbLsfPHrN4gdWJ4bv8wAjN90yPX33rqeYNLD8mja0TNv7YQoR4CjXa55QjmZPN4GbhNiWNQzw8vidicyWWscZt3FhNRI1XVlgI4YRYYKPdWootiqlAz7u3TF4tMWQUFh+DI+PQ9c9t9QcIPeo/ODPRpWiTB21r4Ojf1E2vnNNuLc8GYj5aigQqP22AiLqGoaasfKUlSlUBU9gWyKqKM/J2IGhP595vkN6/SB6eAd3V0jckRscGu32vh8F0G5wnSnMr+3W/3gNIM/lpB6eDWHzcI8QEVKJ+PoUW52hSO5c1+Qk1rRJ/xE8PEdPkjlxx911W1Gcqt/7ndQvw6QSggerDlJGF7sqoFRN9ol+NPKzmr9Vse8Kp1bdSH2NFnogQ01AGJEAAjeheHgLVQNHtFOAwM6xYEqFPO6EcFRZzLdjZ2ir+iRg/nGZB5qS5Vd6Tk3LZsWSapiLOu8w6Tp7NkAY/rLOTnsZOcOJ5nzQ01kLLT5yybLghjqZSSNuqPSBA8194KeUPW4o2uEJunIQW5ZdcU5FZdNdqwbPc2yb4inEGT3cup5KXdsmwBKtrYE24y2aLTHCTGqyFr2P3dcul7RuHcZUAogfNDr0/J7J3aPf0cokvRsSxHc5rbblzytbfaUPhXT9UNgOiHqJybO+7ew6iZ6Qsc+owXL7xn7MdIOCIPbjqpf6Oxmalp1mxJQCdURvbN5eruqWOsUcxWfeUKW2Idghbr8dT6fEx/CtNNbK7LMrYIO8BJ8qXyerRzCfvA6wnO/nBXZH/5ZYWfBAVL/DnP3ctbqwxMAVagOpBBX4tpR0JvgKeaph5q0r+lKfuweLRbT1tm04OqvXv+4luABQXp8V+qbTct89jyShUqfurWqhSP+pnlCfV0naqH83MYBAMBhIMEguuY2pW/9f1Pe18sr9nWKmAaI/sqVWyu/0SSdI6q5OjmPAZALg1+pd/BMPkeFhYykD1ai/vngOXKhMQjyMCKAwxSODAuQA8rQVhwi5EAWAGqARR2ImAEseGBABwBUwQMHCBBg4EEKSnBobH8dg69drAKxhcyICgZqNibUdedSrYWnql7V3ePiSVTvv7HAG6PFIp6fuCvUEg2TQ2nezISRqB5U8jXY/bcQbQvsVmDpY7rX5pyXHpCfQBMLLMKEUaNlaIR6IP7q9ip6kR480BbzkCWCtF2EozRhCWIbANyMA0VWR4gVV23zpFkYXq1sXhXsPvLDIw9g1Tkls77JVbJ0JVpPptrdy+luz6JsqSMnyrQylQzntfd00OpoUNhbi9sSGQovbDm7RZid7ehAy3qy1c66C13MEPxPP2ieCS62kXjw/glaqqIu5fvDa971hHLuNtpeMm/Zt77pU7x6ISenq/rEjMGdDIYWo5lA4IaqonNAznTUM+l4rnTcFw6Z174KlHWHhhtIjgM+tDLCXFv71zsW7HRT7rGWVWF2wmMki8L6XvTPA1vR8irF3qRsSjNvI6pBed2Ru9EHehi1jX9hP3yqM8vTqicz6wmZUjEWIh4L/f6Rpft6Gztndj2vHO2ntNTONpf/J/enr/9uab3yrnb0pJzbh4bLAfoB3nPZ5LwnYPyv3bkSkXcE+CiLi/muLVj8efG5gA13OUr66JDJzmrbTOF7DidqjMjGwP+eQ3cvZrweQJxq6V8U/TRss7n6ALUo8+4XokvOC+h0CqvXzvcIfT7yDM0hwi1rBXz4HPd+fMQfelgd863a+nfQsny7rktU4zPU4oerDegsjBpF5rp3bFV/fE1vfYhesgK5nQpbJsp3f6xOV3yzsHXh8c0bCGz57l1J6DX+SHyKuu2KLnG5/Wz6fv+Nc0bGOXhkUkY5tiu2PucRPF6Bafx9lj9dKFvQhKv/u4gtbVXY6cpjdgeD/Cg7AqL6tZHq+RdyfHz8c7q8Eef/d8KcfPWqN8r5aTycAH3Gd7nI6qcHdsN1NkcbfN0g2N4BMUDP0Fem+HfqtYx0KtJQpwesT3vGuYvM+1aOeXKJBjyf96rslPBeiR9r2+9R7Fyblg2eyOySMLLzXXZw5xbE//+kfpKx51lJgP+7a6fpSBye8bbqbGxckrdyde1XMVZ6PMHrMr/1OW8zgPWBaEXj03PTMqd5jzJQY1e+loW0Cfadwmfy0dPAPkfewVebh7aPvghMalceBfOdD0l48ZMs+jw89YFKMUkFyxDqk9tjzfpEzH6wqfQxREKkkKcRFgKOzjaj1VrzYvyPdWGthaqhSOGKPjP6RL7JKwaGd45vFSyqvthaf1EYiKC9DztphHrRSy67SLDNxXFC9WzGsMthfIH8PjbLwwSLIGnsCYyhpSgFsYgEpknLvstL2QvUe9EAL8aWysJ2nAs+57qRaSemuKsycUJuIgBAIvPKIZccwP7sCIcgWHyU1ZUH9FwQLpPnUYV7xuBKNFbHMSAswkuVQ/AKhf751VCLO5zv24mKRuCmRA8UXH70dpwrYL3CNlYGa9Q3dyxtI59gcFzxzzsqOi8sOH8CdtUEc7mFe0Ptgi+r3PxvjoEV6y1S/JkQiyI7WPPuaglT9FVnOusT7G5ep9bpcpc/U6mQsIM1vHSy0/s/HlO4Ld/XSX8IZsc3z7IX/jhHziTM8CsPwC7l4kHOYHK4XZExP9t0qDIuXP066UNvOw99e8t8G9sQcP7t4Bp/xW51WDBRSiju2D5W76acMjfAUeV9w85RdBU3TVCW7yoEpMaBMBqSlQXPtGZNP+VXams+zb3R/IpGYEX9OS9t6XvZ6t9RtdmFMEcPKZz1A/mQXJqkxWyAefH0a3QPnQgP+XL8PwZfNQ6L54Ti5ItRDiG/lKfhvenLadWvV3MVHayf+FbM2kjSfPzzV4sZGsiARb6EPgdB0v8ftgeZEsbKT/HpQz/6xcMfyZin4RlNBjw3H1y3Ll4mbi+E/lZps4pokhglzG9vOOESWUtnv+HSEfSRNBVuXQabmVyUmaBYOEj+9ymrOvX6PkIyI8FWlB7WTtMjS210iRjsHGEnMUIqYnbd3Q2SjlbO+gm1J9b0/Q0FF/y1zhpu8AoWyb6jK7T3M5UZ/p5p8UDo4AxXMEP6896FTePMYdC3Q3ZQIkR7nVU8XBSUWgFtNI2lZAbGGioYspzNlKTD/cV9BFlaC/Ag9gc0TayowhWGCEHLEmUZXBrKDES5bjgIJ/NNG2i8oILPr8m14Lppcetb1+GWbokPIG45n17Hf0ZX+L+Fwe/2pHKC/8pC/1PXEkDEi8Hlq90JROM/0b9x+ZCxh+Tzpe6tgbn8iZ7+t6s/ViYl7EdoMutTzDH5BAWlmUzy2Q8u+3xuIs8Ui5l8ngm+n88En0LiEp9R/3rYpigyiPI1hfCWy8z0tw6eTbJrawzFdGncw/OaxpOHABIQEOA8jOEAgA6wpd3ujQYUXmuaxdbONmGAg4OHjRdA8BDB4ZUmwIVAyS0JUEDBheaEu0CSAmAk0Xd2QL7hZRgJXJMcIJ0bKrsUYPInJvMaHAifDt5jT0W9YnRB/ks5pPjuZVgQNBN6YsK7JjP+1UUAKRk4pKgPvFWTfGulkB+SwAOEg6MlppAkHB0RgQ+hl9tZSSJsR5cvT4jz9FQt9U/iEkwuyS+qn4MYKZ7akSW5CD6bMzHnnEMV1Xg1ugbyoTDqD56IG6/FgJtXH84Ni5X/fxayJit8GQGvnR89gjV2YdTcqFOXS6LppFHuzNWN3Zto5SgMAUxIgcvCxQHLauGtwIj5Bc45oAETiEQaTAo48vE0IBqyuCxwaZBLd6ExAkNOEiPlhsIFExAh4YKA5BJY3TvUUQMbFJWqwxNJ8WpJ9gJ42te+Ns4dTOARgO8PbmxoFQCJBcGCGcnJoQ2Q3Bv4JjWY5NJsEM/4EWO8Ee9N2mm+7/ux7/d9np7yNGlyohRz3/vXvMdGzmeeOfnTFC13uSP2dgfy2l/wN/4dWQK/zReRzND7Hr7dx1S5KkDimqjJK8TJy8ZEzUbKCmq51rb1kytZNVHFerZ+i6uHHa65Oh/qPFTzVc1V0uoDVTvNev0i3vqN0Mf7EXvjMwMUX0p8c43w7Wx32vFwtW8N1wTfqDBVTOg2aUOL69IIa6Jynp76KqyRjiKCeUMEc/UGBsPjzlcFtgh2KBfVqELDXO4xG2u9RVbDhOafbNeU7KyjOyPWXXQ/n3wNNRplOSfGZA4sFPrk7JBRiKKJnO5Eh42uJDnlOg0HDm+vneAd50DnTWWnZbzTnUJvWP1SQ+3WDKvLq9fc8MGkxjcp27OrYlLinLeTS/jnx0901DWAkTnYuBOaJv6bhIlWUTzICgyxuMIPUD6Ua7G8Uxo0w3pHsV/XxNQhx7peKufpKdBVgqlbz+RVqOrX4mW76OuONUBwMLCuHnCeHhnzBquZVUlcaaw0b6nrTyK2al0VONAbS2vpFVi+CYuIYHAZWJkZrg9VHU5GI6YMJAlYzqTYEDOMp5gWFjQnZ4y0s+LfrzV6XGBfk0Ce0/kNraVah89ZV3Z2Kd7xD+l9c1yW2NqK0VjlwY4+oMUAxsnD+UyDQwHce1ByfwBNGStfSTfLBwdqvruyP0H/7iDOFsPKvJGLRi1515yVwDWK9/NXv9cUq55tDmtSpYev/wYNQMZuR2PmMtoBPbT48lMlC4vgoS3J8xowGdNbhrWtg7rSU9q1EM3xV/z6h4FSFyucrKupLViIdguKbdrwrcyBR4gm3ltmzauKFOk08H1dkSp0ALBZ51Z0DD05/8QezMUr+unU3FS4O5QX+4F1/xe+sFzK/5ftgVp03b8qDnvbLR4WG6RoIFWTGcK3WVN5X+etcGpA7cFapwTzyipk50u5aJs2Is2OVR+3xlZT3lKsr6e8wctohmkduENotIbfyL2QhWkGV44E41w25lQp74ReDN6aOz9yMhjbm1WBQ2fjXw6yxscbXlS2a6astISO4eJ31Z51w8Ztpl5bjPN4foeK98OZ3U/bimTO3/5R8bsAKh/IGZbfLh2+V9H4fN7Jl+EOL3Dto1nBbYHrUeuK7khRjg10IFI9oNSraThXr/vthw614brC2OYYdpzeuZZhGv2XtdXs9JzzMn/fj2VP0bFq5EXH8vkw3V52aSywdZSH8BVwrSizlDzKAWfGNBjnEpXrijaTuso6hPWi6+93fM4fWdostAVoWwrIoCLy20K5Ve+GoGsPDF6uqqvfXrQIGfrMeXtZQKyWPvz2oREvhPYnoHj9M37M8rrVdijy1iPQNIpy5QpD653AVryYweGHCrmwwLeDbEbFKh//wdtrDf3UAmoF8NuBGuJzhswbqF4AXUSd8z06Yizdi2KJZUrROigoV6ZugWuf9Lzkoga0IejbQVndj4vgzyv67tr/mbH6p0gMzcYmNs0OpV9ZF5egDuuMvxDRQBEaxKLPc5vzesxFPguemx3WHcGZUGDaNovT3yPMkQzdqU60tV1YInrCcELAJ8ZxWQydMWaDgJ/uQ2dVhfCyW56tnH/AuPZyPIR299PzqDDlCnFLWK/hNsMWNi+hn7zM5oEDd5Ah6lB3cuR6/wG7I5gdIfFpqxaM6SIjNRxhycWVGbdV7VY7kH+ji61tx4mJgykMsjxs9cnVmobWuWxSf3xeJFCUfICCT9SGB5oahordQk2BqWaG1JPlZm+Yg+6tQpXhqJeqLXjdjGIx2uD3XIi1VMntZ+kafSmT8N5WejOnii2WKSiHTpfztMEs/Ye8Z1yrfR6M9yDNFPHO2DkANe2ikRW0RY9ikfuD7bs1S7ZEUnzpdhQlTg0nGGVQyS5k0aVSfBGB0UzEu0GhViJkyx+z5OQXCqmSn+fGPRjI8X2XyfN9edl0dJzPRt2COvjs7x0Vm9YpZBdzCGShWa3RBjYKWlWok3/PilLtctXmAfttXv8hAq2nUCUuPTwl21ZUT9TomPF7RWBeVFI1jvC9FwDEyAFIn6ZxMkDbAhY1F4yb1QaNm+5soco7pAfyTmppoSYORwx1UKuaXb5hy/u00CSs1mpHUfGYhKXj3oSFoCon+bVSFuXR/3OJHlJgCN/n28vTn9eT1tU2q+lQz9Ctts8mRmU15QJZe7nEnZbygr9oX7LNMeY+R3WyWJGRCxy9tsLyNt0ZlJm9bkb6x33NTMS1Mn5cvDndf3V/Vo9ubrZ587XxGrWBG5HsfRghxuHnQsLbmxaOPsn9ERn/POqFLiZ8EXUdCmTz2jlpQUcywUI48BI3IhZr0+aeu/RODzi4x8FJEzLyxuWkioyvKeoWtQOXDTVmGKR6zdaJdbepw+7lpN1bYmxTDumCyfkLmB3NHU2L7aM2fCRGzjrbDAwr2SyZgz7cHrRqvDEjTVWwDrsWnhUS5ZwGI0rdYmAUbYKdoe0HSQS+Al0mLbtmMebEg6SGldwksS2Bgg8mMNDZb8tp1x0lgUaAdjjV9J2LyVVfCWlmHSZNRuXMbofY7TAUuL6pcGrmbrR5o96yMcswWnL4TMpjMjXlu8L2xtHYgm3OdK1siwbepNA+pF/svfas+9aTM9T1rof9NZenS81QkDCoU9e0ws9ZdHG+Ce+ffgFmHRcdNEdC/90ohXZE15qmSOFKZddjP7JM+yHhFEeBdC3YmKBwCtv8DKFGKALN4jAvuPteGbpMWCOfCJPMWpoZDgYAw0he3MzJ4ZTUyfMZKzQ1lsuTkwF7JL98ysctWs62bVhqPnKMyF0Zjl4WtndzQcMWDoY1fi91RkyjbccOecs/vnMrWMwNcMJKUEOvcpd8m+421oUdWTD2mlVQ8UheanMvBB1mV6rcZs317NrgkmwsEZvkDEeO6UKgaFILKF91PxWiDMTpbS8a9duPKewywYvQfIbJW7F4L867NGEtpQ+5N0VjRzHRW/cLAQO4cTg3ymtvPJD+R5f9iaLgZp4SQi6Yu2haS2ipnTFJ51ghjV3FDcvT7YbQsM2vJIdIgaNQvbEf+fENK+Mf1jIVIc6MbwJK3UoLOEc7d5YNAvbnC6TVL6ZrEM3uFjLHSoQzhg5Ckcjr4PCicbMRAiJxX9fPr89a7Y2DM5q5Kd0+XO0LHkROY05gVx9Te9KOY/eejhjcR9X18r/PRN3Z7SrmYooPTYy+uXm9uubIaum4zOchakRc5xay9umzPZo2twaznmoBa36+bYNYVXfNaZV7wJqsPp2t3mZ9G39dX+COrAHNi0rz72wU3jdfSPVGvIFOIp766G6RD5BgJCcF8oDjXH8c5+4qxsPB6SwkOfzqrgEbjKb+ij6p4aqru9Uz62j9o08d1bpHg2H7FCiFulWIzkiNyI6P6apw7bVzvTWzAgRro+sX5AmICFbKvA/2LmWMs4kq0hKKrv/4qlXPLfa2yqfhSMryLf5ogw8hJu438a/fC9oO+1NhtWE7GWzdWHPRz9hD/9AAotNCjU2vvbp+bKZpO9l0In9oXmUw6s4gbSqclQ9iSGP4FkZB37An1T68IZkmLVNvULoIb/S4MVqdRjAunaJ7cV4cLZDQzj3vk1uR6uBw6fA4Q7mTUbOWl4z5pivLBixD/w9W6OtBLQVbgXVnmNFqDVk9rsIQYXxWHyNrSFZ7b3GwD8qlFPiFwpM6xe+ps35XwpO4WtNvkdWOVLW7EHuqdEdau1V2Gml2GrIVSyUPgeMUau+jkjzFZpZri0pvz/LeuHXJ4coHUM1O4Hpdf7pgzo53ya4tFLyvULlMWLfBhIWXE0VYoegpeEy04yCz2E3EF14zDNow707zhf+M+lxMLQxmsxQ44xirBhGfQ1SmhvSmznUZ1SrjXh5M8+bT5xC4clzb5kulHE70XTBkjq8gvjzGQyGKcsnSMvqOPUtO5EZFwwOuPzm19aAo1+Aa2J/5yoG8d6vh2ofoJ4ludLPHhDymqq3gDbAQKKDuesyp04aAlLe+0xBvPaAGE47KpkOh+OwExuwTUbR6UMeHu4qMQFTcqFy2v9348qYfw2iSGklfY6STSo89Fyk0i0jjkdMsGLFD2TAWY2v5fuywGKBSqFppHNLPqcqASEBDG07Tbab16mX8K0g1WFsXFydLh5Eyem8WxLu9wyc80ifFcplW1Ist+kd1cTtQhVGYoqGtzckXfHo7YBqbFpqzlnehorCp+c54USDyC24FSNa1OmYFQjFdVrxznwrp6F0sshzE7BE4r3BWgwjY3YjyFkcV5k9mnRY+m/FeMaq3SWU+Irr9uc2ofbjqSsthkOpHncSj7yLGDd403SDX6qjNrZsZD5x/FJWlhKJoJs54TBkRBNONGFUehCOfXaKnq/3uTl+KFo1DioDFKb+QbK/llw9L6psZ6eNQPFrqUibr29PIr6PuROk639yIcznfBoZnCtmtc39c3GjYbuorciHqcNiONvtocgHGSAUWjHKEWgBAZ1eQtVk0hZJcJTb3280icbFfnCxmy1ZyFMNE4N/GKGzMx7quJdRng4qEn78IhNbcGNSGamse7H0oDtLgxUwmGxIE0mY40d8qWnQrD+HH9DNYjGyUwpaHzrL7Oakue1vI4iBiYwLEUrtD2UJ0ap7UCeV+1LAaQYJy22xzdSx3Z7f/do1phElUvfY7FfIJHIOjE6Qp+tDxrwCoNhmo6/07TCjuuT5XpR5Q32D06oQRyQKMaLau+Ac1fpI7KQvZC4o3n1LdOBu04IoSqaPxLl9x17xqyAE73dHvHvMlF7l8W8bPRjfmGVK3IvpIeF0Sprmubhc9zpyB//ho2L2dPVzjgdRXxYSsm8vbt+g+LB0ckx9O7m7obHJkiFP3zQV/7B6wnwcuhkBV7EFlS14jvUZVcGG7GwHtoEuRfW/tCYq3yAUWGRQPb1t7upQk9yJvxbZyVWj6OGU0l4iQxuh9iIW6aOh+Qk67ZDkPp94cPnGbzN5EAPEz0jnEpHJmSzo+mWfS5z42PC2tWYoU2oeaxeMLSDJ6wkiYwZdrbVBbXV8qXp03nPr8J2fTodzeP8H2HIhZrib/jJnOyDUFMIJ8cP3NJzVKffjZ8ePWtfPNHtdkxkHZQ825pj2u0uC/nqJFKOC2I4mTL2nq06hqg9r0RL6tzoyTwd4ngt3rKqc9a6kfkVhWJGvoo6nvBBwstfQRuzXWwzChjcycPVcHZgfaIAZ55KaYxjm6UxhuUdndwgIdDb/rSKp60qF8h0V1hqCq/eVs4aLs3ISM8cjucmk9OSGGNrQ1tV7gUOOwmUc7zqWqUBlZ48KcyY8xXyyrpMblMI/bT/gr+9fFnzHyqRxQQtzD0GbPWm7Dx44ouXTFauaYNCWlMel3wbCBbEHrcpMX2/Zib3Mn90KLKe5/06NMgb8m4YNDAyVbyK3fqy/lTlcnL89hQHp8Uyd7Yl8Wq90+0RfKGtStTcUIlQ7jstAcYy6RhbFCwznJbWu8cq+M5kwcoa4rzfbR0NrXd+fdTfGx237zYDpbMeNFp/z1lYQZ7m9le2n54PR/LeCOD+EZxoomgmWBDR33gCLoK8MlNl6ZZrTKTLsqTPip9F/N8tcR5vhHdZijJTEb9icNVa7O39TVTMu5aQZj8lC8VJ2w3wbU2kCashbuu4Mv1jjCwrxafwlyRWYZK6gXo5MsDUptt5O+pAlE8wRFHKP69PNmu8ATvGXZma0iEs2VOA0Wy2gM4/nGsybl57bNz6BP0SzA0yPaWyN1YdHWNle23nfV5pkul+bM8/g57i+oQugzqMT2mb6LbKPGRFhS6uSF+e5ZNShfJTUHVl7O9ohWrbpVY5wsG7S/7cAux8ttxYqVS6YHYnI30jHGOKusmBuIL63yjod6SxJDx5k8UtMhE5aVpRtSdJuprSrVc9pqjIphD8mdY5Li/Fkdxa7S24Tm+TQICWNy1LBsjWf3CKvpc/RfXw2rMhGgK55P4KuCcomL8Ii4zqFSnFpJSIMTw4Vo6x5uURinnSmoES0uX1e3l2UWMNEHmFiuW9U/55JyKVcvarShAStDdwSDNAVbe/4Ql2cMWp9o43k/7JVm+aM+c/a8ZnXF8x5B8b5iYa3i+rmZ8r967bxrKuE6QW1X5QL4KZfgfzRPZzj8xE3BT+xB69qwgOlMxfgef/MsapnlEBGCbwBA15/I7nz/mR/wBv36KKh5MIrlWeheg8I81r3L/oTFJgeXnLLtzJTRVMhHHjoWI3UxsyNwOB1LzmspsRkKqCaik64kQ+1agylLy/fGxY+0bXMZaOsUOmkdJdFcZ75Car5XtsoCV0I8/rPaNimLmxCkDArjJgQxgwpghYJcgzbFtdI8SVH8QsrZFOH8bEsHajYna+15d4e6OEeMe2PMxBrIQy4YyKECBnLko2boEjwuG8O0iXsZbhtQquPWASXTPxNA67kDuf1S8UuPeYkrL6nKcmnn5dn4zXRuF2L10rq8wWvhh4yNc2HT13fep7mu/e68978rrvGakYVyoeW8HwaXhX0ETDtKTKADvHT+Xw2IZ7VmC/SipLuBxdA96G42n1gkROZ9FHCvjfTNgk/e/rRYHws0SXv8UYAlxwkQ3MqPe2zkvtQO1lNO04DxhqWCevV+Ksn4fZVGuVTSJbt4XCZ2el+VbZSEUqxHIChfD62u0n4BXxAos5XJZa6V77eSKzsrvc6yYWTurl+qHGZn9Kn0qBSdtVCgFBI3slaEmhTfl5ts1nxkTBqfCPXuv7/sCZBmPeNuuv8VuBHrOJnHd1bVavedHB35PWXyI703uNXQqKEh0n+CPyHrIuvaft+qWM31h23obTT9ldP+u35n+GVqlrK6IuM5QB9zbQud3GFFlVe9Qzz4arc9tsntQeov5R3sQ79tGZEd3nVpdwre0dTERmcnSNB36K3Khfz9JkHP1fy7TCaoJ7gU/Dj/hXQb4MJAF06IpW+P8uksKc2wPyZ6Kn8xfTxU3+utA8HlkffUIaj0dNP6ILhjtmOERZqVmtmW2fBy88pMm/Mt9Hs5Zpjiju6lvCEd9u4XnoGzbivWfR8r6NXU6t7qmOkKzoQdyutRx4w9COnd5OO1WZCwgAIGGSQHhs21jouPJAGIXPTtp67muakfqQf639oPon3iXS+JyHiThHnCLSpbMgrGJsGJT5zECZ0QAcw44bZ0lDfn+rN/9c0hR5+NrHxpNqhM/yX61+pfe9w3e7PF9pP7o/tA7rGh9rj7HWiyy3fXzJDeJU1T+T3sOnuyypML8rAGJ17+f/3NtSWf4GXElB4hFAWvTDqESENi47y6R0KIESNpuTBvAVaUhHARKEtG0H5R3v1a+b07cXsUq0Eo8ep0Q17O/SjY67Fw6jyZosk03JiOntSeffQUwIE8sOPT+FkdQU0j+Wn0J5BvhGDBppnA8f/lQIVTkyIdvTfFktSJXGlI6Ut3GMDaA8YFuToSIWm75AiH0OHSsMyPrtpM9bi0qRMSSg5UUIAZ67YJBaA0rX3eGu2qcF1ZakBcIFVKfKqGiI98YqXNUfuQpXQZ/RB6bfJWGGY5w+cWUK/6iTB2B8sy2ZAMpvIDUcUBDW4YPuF6wuACVOTBVdLKHbPBqkhogiTgoBrUElgwLKxNlRVdSSXvp3+QtBr/o8CWJAsGLegoaPg62Lw8PCxmcYnAF67oQoAc0IOcVyYBiTjhdrVm2mnu7HhvhWIRZ/EyKi/r5TsC8dM92qxOwzg1e6PNnq2sivaiEP7pgOVS3ic5kCD20SNPAvI39lAUSq4XSJd6FdU56SvUtQkkm2LSSJqpJ0x6giV/KfBS/VG7T8kmftmt4wPFQ3TkH7WCyWVxm9i5iMxSlrnsEMl+avmkTY2fZI8UrSBo3Yr17464XZlHGu8btwHyoBjFCS19Y8ce+LT9gtaexuNj80O4yn5Km6r2devOh5rPHhGYTLqzT5NnMV/9Kt74TPual0VPyXvSLrynkXGAdlaxXpZgx5M00FfPVO/orWf6jzk9H3E15NR/xHA1+TmWbJAIQvKnakrc2qcYsxcdrp0qWLp7+iwipirR5zSNHU373fZDKvPywLE7VDEz6W/9lLh94h2l4NQfURWH0woz8vviB1auYU6tXrfPoV/TMsLKJr2YEi61LSaOq8Ba++vENJTUwyXzKk88Ekn1R2u/kb/voivlea1venkPHPGmRHHooNVk5Oe1OYpFWmte0eG0GKppnzkNB/pnOsBiSiot5BWLECBmiHFMTAKSIlA0dWz+XrUXsNmoXOJftjmLqtqnCVgpDSphApQy/tEane6kv7lj+8mfpJEveCb/xj9pB7gB8xuOvz5CYqss8q3Q4O8+glWwB9Gw9c33bgXZs9/yElHFXWRVQwYf++uU1l2J7c3ZK0mff7+1N/6IdIU2HvoTms35Nw/grv1DVg/7ltL2wl4WyunbCPWthKoGOXSELPPfLFQslWhPF+2xhJGyCAfiZP1oHRGZhsrAsTrkSab0vXnTHT/hxQfv6j4Oqma5ruT6ffYvpkUZhcGEHvBhfbpX/H0cD7MkGsGHAhCxG4i7WG93BclhBDEBJsoyqsQvFMAQYeZX8oRCzmVDl0TDOnAFV7kmi80kmx8YTHlDSB8mAVNNi+bgrVA/R/rTU8pmXcrkE3Xo+2MueWAvIBGHkKe+PuHjHxnWxxlv7suGcAFlOaUDE1HgbkmYhvr/hpR99sM7ddXNm1/LyQRqqe5jTSpdfMR0YhipwKXK02Q+FvSHHiHB5CREHhKYnoKIpFoXd+lbmS4UkEoU33r/yU6NCxifGcUqtWruVNdSvyW4gDVpCpb8dz4ItendcVJi7qi/3kwuLakyb8iIAKowwiMLoB/vIc0rEKsY55Tmc3qYlihtFiwbaSVb/wgjOYm3yFiqI1KOqwytVpWHMYlZiNmUnHAohfG/iEayfSQ8Py+pAkAp/wiHbl2gSzUUqD49y9Vu4/R4HOSEVU0OVeQ6Ury82Ow8Rauqq/1tyMPKMux5wzNNk5BD4Iz0mKQIEnBo5H1F4yBCKdJUofKsfU3VqWs44ttNz3uIxSNvRQIyI0koiqExUswZFahfMOQ7VGRAvSjT5K4HIEM1yD1vr7vmicHODKKazQdyieQfG+ZxfBTthYTTYHCdGNG7lTNlSLiWVrLwy138XSyrRvHS3OpdGvrAhv2M9BXEE2SgfPmWtiunG7UAhXMX1ZRXTyPI7Bl+uf6t56gzrvtV+C4OXcXgu7OBtrzmX/IlBcProi9CbjAaCD2ZkpGTDcPuzm6gHlmdqpch3oFpUc0IfU1rekfkQCOhrMtc6hClL16yDpo3QRzBha0Lwh8RMTyOQ2P2KouDNNa0oEeJ8UFUlVtsxrCFgoMEw/GWGABWRUNGKhvCYgC+e1p+QPEeBfj1zae6QxHQewi12BfNea2H/rkHA5H+T4FHco8rZ6SnJPZ8/NG/PY/u/Tna6J0jBhCZIzXqf3GmLNIsNCzRE6ZCeNPhu+CAUnpmj8wHSLyDOuxzm8yShTqPmpnmUW7ByekeYwl0q9QHFLw4q+dXEjt3RXZzoM1fjbDSf2HdSGej6FVczALdyrnGK4Bz+8IRA9hMcANoBPVbd0NIYCHGoRtHNHpK3ZUiQE05/fi8S+OQaO1RWw0kwt/D7DuRLgXBfk2kS+3rCCZtqvJ7xIe4W9ENRguqa2LD3A/ByAzJMN+tP7JuA15EaYVMQIZuy8eN2C+VSy+gjIS5O44G0SksahXOAKsXzzvKCOtOQrJD3GTZVJLO4yFTH++9Pupr+qZ18mY2C4azWsPn7CqlkVF43y36JyvNKye6kpYRdxmpcwxjkQF5H7icom1GzoXJKu3tlZIso2WB5zciYBiAVpdbrojmN/Fef1DoS/WQKAnSMafaZGCrsNeV1gimizp6r4pF8WNUgtR++69zWBr954Frj3btFFSqegipFOVFu4YDO02JVhZxyVjign9gmzakfUG4gUOx9UH6b7fMTicOISvKYyRHg7gYFhZO5bFLMMGQnbkx8iBn4xQBo/kYZr1vMnsm3CGvkIS9nj6FRTznvgMg1OYpL5X+o825xq/ptyHjTz805ZAXhMGDaDlmoqWjqxT2y/v4rNJWPq2MeMcOR0Rf+5mOEpWmOFwaKLJkQ1iKNhGTARfcM6qotUrqjzHLUstAsCNFmWUpydg5bRvrZ1Sy1/3S9NNPzZLurtHCayye8WwWwN7zVDcNMAX7D3c4lnZAeVdxoZLz4HxZual/EMFSC0Hc4Mh9oLtpWhkcLtV1vC8GTezgtZAo1AcrMQlDgkmsPRIAKiypPyOfBYtnonez322hHem+v6vFfjKg4uV/OzMRd2fwHwXaLT9N+aFyotbl3SJ6O70NdD0Eg9v+IiDyt9lWdzcgGv8KtBOxKStSmfmfAoFzHTGIXF1Z4Rb+1wDGQOW+U52jX8YiEdhjixgBneHaB4wgxJy8szAPpklUQy7TEV0R8GdNukm8SPuTJdg8Zm8ztx/zDZvhw8UfLMMfjf82ETO0R3A/hK5UZe1noT96OCM00gOej/xse3ubhuempgLg/i2XMjpndXwPbUrYyNikx4pv1bxUyVJFS/rL7GXckjBZ+Ggl0BZD+kpjVptheNS3HoAfLbHD2A7msTpS2g6J0a9r0OexHzHiuFQykx1HjPKQhoD/18VA3l5eqvfNUpnfq3fBIf7/onr5g4je8eevw/xix3D2MM5AM/5lQSeRhUnnyfBsmnO1NQDF6cd+auxYr9CdnsZC77lCZGWCE6jP2fr0rUd2pMnce9BDbVxZ1usRpvMZySYxfZWRHTvMZB/L5/2Rk0zqJ5UpCDSFtdbS1Dabtrj+HfQFI6ZqFFH21NFFUa7S496+if6z3/31wLvmroAlvb5RKhGSoj+lnFPtBZ1zb6jTkoI32+dUN046SHT0oDCN5EGXlLsOmTOcd1q3Qo4+9J67irXPWm+snt6fPOU46UghI6Jc97JoZ640ZePWFnOSBwesq1sycabO1n0Pst3khQfWvs2zh6h0uuDHSrwVe1Cyaog4COAe5nnVSaQMMZSHc/XCwQJtKHyAo5OCMx+5LwlgVYtJDQb+xZf2/SEiAcZH6M/xoCFx39IyVZf/2qu1jjdUXEZyU96a69AUkvBDnRwJdFr/EQOgESa7pgSkjfNbZEXhIh0UEeapXYQn/8nNBzROjovjuUvykPor0Muq8PvVdtok+eyfn/HP6PUvZz+8CeXIc4t4YMGy5B60aoorRg/73UXQ6HoGKs9S044703NoXr8prm86cx7tcKZ5yBRpV6ZmmG0e58CGuiBAjw/Wp+xOMD3GlyWlM7DeAusJ21e3mW9/cmJqlZDzETACS4KGd/HPho1Zxmg4GmeNJIQiF3PA91vw9g4EtiG8kan/JaoAaBgWp99NKi916SP5yiO39ydmA4r9tMAUM5H/9U1eEFHyOx9GBS09fCZ5ZG0OT0SHkEZX2PtJcULvoWEQF/ZGCeB3PohC4sMZbqMmmMU3qMsSi+Xb34NrppKJ1y743aEztUtcYHth5J4lOj9zt2178am4o1keqPvNjnKvOspi+r43rNVxjzHIKvqOrwvDZQmV7KKFfqEnAdQ6qj187jw6M2xnsJdu4PJquL06dJF5w2V3BzXvMpM3A3Y47IksL80J+2FWobsYVwrZ8lrzPYJbH0Yt6542Y8/3OeWomArISuQitpl+hvS3BZdw7rNMNKxW9kTVapMgPXh1Q3ecBKy2/ijrHR85awId5XUmgeVXrGe5aQYa1K27FvAu/SpjsiGEU70ybb1MRT32TDJLxzlD43bnPx9fMk6s5ASWcyZhSGRHmalUc3REGStZzYkFYlk8g3Px6cp2VQ5MW1WyOmcSbq/g4Z0aqL1wzlwp+u/euQYNh0r43U9VX6jCb5vAt42coNIfNvaTxKGXnE3UMGpmY6bo4JebNQv9VlPaS9NTVaTwLhZB785n7T2aFHY087MueU7IOmbk1TvfjNYVrNjnfBNeK6JOyCwTTiO/hVYu5vZOE0i11/UtwKXQI875+CmZDoLKmQKRwjWXboUQQF8WWJVyiAbMGLjatmfPdZKCdDsaJoUkTzz/793sWXnA5U9n4fc6R9wX7ntYrhqJJexwIVVl/MnPqh7oVsTXxbtuOs50pO7g5icTG+nm7UKvCRSTup8zjX2bdGEAp+sWO3Sxv2rHIgfndHAu1pXVF7Ucpu5uTVd7mgl99/siTa4lp+8P5Y0suDz4uqSOOj0gnmIATMaOAtrjjPIJdq1DYQMAhCnrIvbkiGdRUm6yc4GMLsJnVF5zypSUrx503OkQ2fEyl6hIj8JsMmTFPksgU69uvCBesoV2RgUKmq9JFMTGYZc47GhHn7DjNI1xbbLZ/Nx+8f0HXUYzwRc3315FNhhorYpE3CXhgQlW/7gGi9zDkLU/1oM1YY+EYh2E15tcnAEBxfObXG7bI6fIKZKduwfc9aZftvuali3egTTSc7hnAqkxp5S6mE1DTLd2d3CE4FAj/mXEv+DVltQxxRB142jwaGcFar28On+oCsI7ad1qK0Hp7AkTxRgyYutGb+pHbfi9qjJX2dNzmdhl5fxNvLX262ZtN5j8Xlft1jM31gzoUF6z8DR+o44aRQgq0mhN3rU5ugbyhy+MMbI2R3OmpWpqAl04tsulVkdAOZ8iJbv9Vxu8ywSdNVFnxttn21L+0jp8YYS8Whgn6l7oD1hhE7J2l6SQhB3GJkrBIETDtXUMB/7jaMCcsUZE94ZvZfqAMJbmtflWazs2PHTLcjNyCKvTz+to2ayF132OPRP48BWnfJbKuQjsPTd5BaNdqkLknujtCuNr54CzPzfZbofFP4E8kY3SrfVYVmV1UpvgayLEGtWuHna4bqhdC2G+qrkgDR+o2s/Z1lCk9S18SlrcqrYlGkdCneuOWeibUKeKT3QppTwRTV4r1ShU53a+KjAiLH1m3H90cSgR6Thx9PAoidZ4tBbNa22K2DLn+3foRNEkDoW4U1eyGnNNw8Dw+7WR5cthiFpWXIZ+xWXBeK0YyegZon+/E7nZkVkbatZsYqnOFV1v131Ht/fg3okaxfPEYAQE47Uw9HXItbFGieLf70hSc2rIWOuZyVZWU48y0qNXa5zQ0NYku3zXK3/b4oSftlcPOiuKqtnvd9IsTkvr+Cgte01Y8hfhLF2OVFSLDs/Q4ffTAiiKqLZSbGHV4wBLTQAJhz/Nd0Yldcxq7JebxyWfpf1AHo/HVVZH1RQw9zKL9OOFv5BPjpP24tMOPohcJSa/+ViCpNfkx8H4xyWevuWUmy7ZSUCeE3DHBF5tnCUbhj9cMc5z4TAsaMAN0YeIyx7PlAoY9mRbT8pdvshZAw7RLXdgLhWozMPcSsqmg69A08Q9i+QjhxxKQEI5V9RMFDWVPmpW+p8A67uRnus4cypfZKRolo9VpTRo/zqyeRHpFvAqx/Kq1fnirnyd3S1Q6K17IIW/6Xfu+b3Zl8Gabo/89WG+1CYsWj1v8TjJNRnFWp25jGoSxgmbbrw9o275j9JVTxvkGberxjxO3GrXlXWr8OfofyVwIvsgiqGVUf+TZ9QcL1vGqhfHM7QMb3JHBskefb31oc6JcDxBGe/B+h+B15cGsDs7pmK45VmF2t2K9zOp2zr4xN7Wl0LX1jTCSnUVELh84mG3m2IyCvYz8QDEXgjpaLOugtIYKhB3vHmC6DqKmbn8PCiufHnDo8QOGLpAK5l2PeI1a2o/xeGSkj634BPU6mnxZaTsd6q0/TYIad/ID7r6uF0EbDqq5vVLJq6L4Y3JG8d5m2EadqvPUNG1h9MpfXSG8zKnLU4hvtI0giW0QpZcnsgDj2mVPhQKzs/p+0IL26opbW72Z4xErMnCh0gCAtlawnGIa8PlXoUtxzVGTxt10Ym+TmjeI+F5u9JaLkSxweqXyPvuR1MumxG/6/7zgyrDH8zZZsXbsUiEUIZyGeF3F5bC8Le7EncCq9DHhvwo6BnEQtJGrSnLx8Tzwqcw9ZU4H/ukzzBAZviRn6JI0nwZEL7bh96dlQj1wFp/3HPUu/pHbjiCER70zAS09f7hBsWcxu9+B85NQGf/HTnIZAAu0D35xHk/IjsVquQV+fNchixs1gxioCzE5Qyfk9GLhyzS5jof+/DiBkJJjYXwtixDcYiJXyKw32GYjtpMvBBV1oeOwrdcQtj82whHGSTqVRpfGOCvdCy8pSf3D7M/pIwKHF2Zv1Vtv9EBnNmIlWJMTDV6iGcZyikbYD7axEExTwXp9E/SgfoQp04AaQiLyclBgdD1JSondUQSjK0RMGWJ+hHGsgYbqwDeOn0OAMKg1tk0dGXCTm1lqyJ/MvVNAgON7IBgrXB8BzTfhpZX3mkH+mhwqTi2NoB6V9aj5KeTWX5PwlcKypHyatenptsO8SiFP3Tjz126bAn6pJHIjX3wRP7Zh5qE9b7ymPhSqkX9Wg8vRRiqIxWIYqX4bmJKc0eEtJhhtuvFH2+pjYYzRMpNJgJmrQ+FL7dAjdziQS5iU2kPh1U1L+Qnsju++4+jxf5lrC2K/91UXGj8dK8EpVJW7Tzs9xD3vkKr93HxdanMucB0u1jJ0y5yQ0qDLTj2QywEDBHOCfi3gv/q0ZAw+sN8Y1rjJPK4cR3d31YPGBg8VwJh/CEgSZEOXDEgv2GhABYGj7vN8F8w+L58iSfXAhgT0uiMas4NaFqWbinYHYVXH8FXbfjBxxPVg1UnYN4eF+LUvkJERUtFGJhfBeBenqfdNLnfWsOPfkBcCBeGZB/M5pyo1AJnJkMJNmeBPBRZL9XgqCmJd4dPzGyeMEgL/2ODVjj57ZzvLUI8znETTsgOR/9ZvP1AJbEEb31h4hg6hoUC/xO5tF9zkOgZ9M1mEZxEZkhDVWegQBNdiGlpylkzent7xDP0Q+Q/Qa0dpD/18CNZViKJglOyTGS6U3KBxFnj9KsBT3CgVjQhDnZCS11uG7N6D+dfTzcX1dLZJTMm7IkFtGFOLDPtexdyX+whQXmMMNUqz8QSvsdCFWqKjo0Gsgi9yg1e/M6Lq+QOtNMqXhfnlFjFYn2nT+4gomGNiltWh4WFbnNCNzFvzqJtchNHPmIpG0sJZ2Qju4d6PQmUslwGRAQG0GThqLmLyTKXGY0Ce5sW1JoHMTgqA2Mpv6UiyCXLBX6LiLAVkaAOLQww8fZZeYzOnK3/7eF+10c9hX/Z1lLGeHOCj6OetVL7dHX6HMacwyzApv2U+a40ATOQU5HeAjIs7GqgLZPIANcjtijHsYxGg6KOEScbYHHZcoohDddn/0X4I/ODtQU+a9SVtVzjGMyAtBSOAGhhsQvhmL8Qtml7SEtKmo5HbzkP9yUMgJCzx2aAjAMAmTcBwUgLPGfgvL24bD8jRUqi7WuBjwez5MERtax+XBfN0CClwnoFMRsp1KSi7sjtVShHtmoFRlXI1t927l7n3mMroDqFUWelNDPUQTFgQEKADKmrS+LBicN3P9beVtfX9nFmUHC932OTt0v7t5oERJ80KYqJEyIjSgwrIEAkgJFBCVEiIQILAyEvzIFBw52/jrdJVaQAoKOcjgI60jxHmFDhDXH7P2Z++8dNpKq0lalMcUO+vmDK394OZbxG6VemZKUxtnwpq8kVSsYQ2GAyrhHHAhadKSAo5T8R2tzURBREMe9wa5Qgg1JgKJCqDHnl6qaUU4YMVqpMNDROD35aMf64Skk5ydWpu1QoRzdl+3AqpfFn/+D4gLvNf7pahJLm3bN2Z6qJSvVlIFo7VPLYaOrtpMxTKiUfmaXLyhWjlSs1YbUimntwZ5Cl+nxqBjXClAqhJya/ye6YivtlkZ7oYWd2ZjrTqNNf2ai3qWoDdwS7Uxn8Xdqo7YIugZmyFfXX+azvTW+647jnttWn4fshQBT/TcH4S5cCbHuPO2e/cT8Y6Hdo4K38MG435/jcQ+n7jnsFkxZ1N435fvqQ2fKTLR9CJ3EnHDhvudsJlSMpmWTaKxEZ928yUnTETAgt0Q/aMxp5FbECOOghDD/bHSndSAGM4haVVzZezWKcV2DUq1E7yAo4+WsQr32o8csm4otyKG/3ky0shC6ZScSbIJ5zDnN0o6arIB/ZyEcfgT+gMUW3vvkJq3d4n9JV61KRh8d4vx80UOMNiefJfQydGQb6NgWAwICP2s6EK6g2lWT7anpru7HN44vO/gQtA/bpMR/mm7iw+fRhchGnJKa+/slUXeR7VQfsofhi+5CPYWDmDgyQexos5sEUso+Dt7MJqwQhFYNb5xamadCvfW1TbN5jTmKtNz9XHphn6NTaZ2oLTlue8ugSqGhLMYh7Ob2kQT2Tj/+SkLf71ooBNKYp471T2eP9mY2wxw5SmEXXXG/C8Uo2CiyZ1GIw6BFwZTLaqoG6wPfmhSltWz/ciQ46wx40pzfmeJ2BfJu52nhLc/DlMCzOwXvDsAryB9tBPLOcAi7pn+3NnSEY7tRdlR1wnOnosTufu5Jh7nROi+lgcg3mMZcM5VQhQznzWTPpKC1ZmryXyW0j7uq8dcS9I6xTR38SRCt1doWlDVzf3G/OCxpMA8mGAigAKgbDNvufBaR9QNozmG8wdbx2QKxa1QGAxM6PK7/Zv5vSb3u6gP3utzR4N7dgvx4gmoVFQwjTdMcWekGu/hqwky1ittbZHFNm47alD0qhnOxUAsU+OGGKMi1LXAXeJULg1GTET2tvI7FcduOTG1NkQqueNvMTwMfW0nJp73w/FG1NLKKf81+fV3UePxOdQC0+e5e9HSvrFh/SzoSkDNNTOnbe8JK+WwaqxFInlKe8sxPd9Izlbrq3AjfiE4nQdpJ45CF9Gf+RhuzgU8OqhpVIDOc45rY1Xo9eMYSuXnhY2bVUXFVkgI0JH8vG/76flLuvvX53kN2XS9w7ZFQd9lUX59byxZ7+sv3ufzbHSq9LuYivV9/osKdLnlOQzUENiYjOavI6pKoEuaaeI69lMgEFq/l9T6MBfB/IW8kFDWank4KfhIew/4bp5nuVuwBFJwpCcLZeifRuJTzVJXt23h3JQDilaDNbrd9pIvpygdcMV1qLw3csEI5CpfKH84yxqtZMDxH8lvDW9RQznBnmG2Km4zxrHRr+v2sbpnaV7SAN/YeM5qfA/iTOUUFoqfudqwyTGqNHPVkUy93r4yj65+SQyNnVNZC11SWNThFdgVMms16lfJXYoTgwKdsXrEpY2aKgapyAD9r0PFAd8HQWr5RUrc0dADuAo9GrcqdzyAvODhVegCTqYG+dEVxPMoofCM33vYSUNYVazj3QRbor4EsoztR6zt85wp2fVrIxxhqeFvupveLVfHqsTGA3dSIhKuYxXkX2caMaTMQOt30W9JILCMhEcbknKI4wsD2u8PQg3DqA8xSd2sdGWeQz46oo6zO4spMp4c1DrLYPvB/yJ3uuN3GDZL5EM/ReV/nC+l61C41uDfhO88tW3TRYlhrxaBmrpQ37Z/INLhhdo67FFc+0dco4E/fK9n0jxezd3e1oBgpC1hM5fX+j4Kei9cqtCZ8+8Dl6X+jhOpMeCgNsMMEOKxB4sg+HToofZAEsSpGrc65+3iO/6FFn75TUqn4n3MM/fPzNPVBZNzKITGabNAwTUlVoQo+aHoH83I24EwNHs2lbo6Gd/jl6xGGCJK2/ANu5jW4YwouiD3u0o1I6aq8hTnSuvkz73Oql10EfjXaPEImdu4cqvKxJaEONSNl7X2vR7Iu23WE20cPa7BlZDfFy/TmqTpEghBFGUCwKRZFYzywKXqw1YlY3fo941RUa+o8Un2g3hE7fE9pXEF8v3O6iirkhXud+1uOhRyD/KWLE82a9PMb2mFFN9JEgEEcGXpZdn8bvLMmyeDITsR7rVNb3SQ++Gc8ayB/6xx5ysqPhL7zAp5NDnVM+sh8S9C8KgWMk8BLa5yGtGwaWwohAOPT4NWfNJl8Qhw+6PkOv+8diJxPa1cI4kfeCWSDZpIjR9hIX3B3Fg5lSilhtHsOB/zgaWE5WIyvsezlZ5hhYFZnX0yN6wqPJOLZLu71GF9boW4Fk00zex2eUC0OJJW/DzLYcOzZV2ndxtP0xyIfizhJmgWXbv46OeeznAr8nOkshJXMSx5TeIcroIMc5ww7XDY47QUnmXCktIQc+e2pf5LR5isAlJ3zKPY1a4pxVXPneYECNKuynSg59MAYbG3vjTceNj+q96wNbBOw5slt+2/oMzcxhJjI+E86HZ5LMEp5Zsi+Jj5tiImTv3SjTuUSDAEkNbg2pgsBQFZGa2Ka6tK5Tq/uw5OsLH7CisxgnpkaK6HgN3TR6SrZRROGNF0mbEkRY0lexbC+KUK/f1xhTuq8uokZ+GPIX0Sznub6uHpiPZhMwHwsw1YNaHLwptycOtle8wqOqFkVX5Oa72NbUgizXbm7aQW3DU9ZuV0fi86rTPq/My8vTtxTzxr5QT60V3OyWQ/9mzG2/KyOlDtkNEIkc5CTrSWy/tz5QTHR7HC7dU7ZZFbv31md30PaWx9rs/Fh218OKHb2O7YQpvi0d/+r57mHWktsU1KB2zBnUh7Uv0b3vfVMqD7OxAPRuCC9LHLJvNUmONtQuf0iXnIoFR3WkSWneAU47p3unuEGNpBGuKqEsh1dysyMM+sGhLONkKMs8QfjHGbJZLuJP+nSLIr4NFpTIfc3firc8HrILb2K9dFbH2QkWAeT0yPeatHzx+Wnld5vIqc3DZj5fHGr9SSVmSB9n/32er/gDGmnN3i2RzdbQFDmmNM2BNPAI+5AUiOP7fsJ18UiMMUgtxYZsiqVdmjq7NrwltTweDSBEhX6GhWwIVVn6L3EC3tUkSd6a81fQxY7xxp45gm6s/lmOg0Ww6uOLS/jemI2mMMxYmOYAznCgf3iWvhEByilJJh/bzIxONQciglsCEcdAH15NtrmXDBWyu21Jcc8XANvtbscFi25t5e2dHroFd7EIJrXOAOt1IDtor5UtuESCi1q9P1U6uBYCEp4tGt2CgPPbeGv3ptiSSiYDN6enM+oDYhBiVj+e4ALYbRc5khbT0qY3DG5OGluM0f1wsQ3MtoHbXJ5yZYpW8eQOoyN9cxo8SzfIc1+CbF0h+Pa4UMckIAi5CsY6vO6cDptCXfHhhahdjUnUrgY53Oa+nKqeqe/tXfPQ5J8/oT54c5e7pi5R45quvS5rUDv1Ut0kqpBT4iLVK+56grhUQRGzRVQnmnsGJmkU0Hubez4UIOhaSZSDjOePoE3ITK1vslZz0rwLQwl/HmNzsj82fLorkFVsOks6RY3PDJ/KQzt8uPZx/17Ut3pfoKLn49pbnPTD96nS2W/YzPa8ssvaTNV8fv+yz5c2FS2tgil1pGgiRzZH3/d+jMCaivyPz4nLZv8jvrr9lzjTHx29di82JhpFW98LqxkDeuFLpRx1yLncsq9GH/IykWWLR9cki/ChNh1BPvbMCtAHs53frUVFCf0HecIa2d7x+6xLxHWQgZ+7K6AR+2PDm7toy9jiIYu1BRL6Phvqm9yNz3vTu/FZa8mIq3qs2+/jceW556eHwywMi7egWzjoJecC2PO0/oPWAmdjv+/cv07nplWTPTsD5Pbu/fJCXUqSxMuurbIEFMRJ7jhiGhtwj5N36U5GcTrIHBPM5uMpe/1hBYPSOR23qBz9f9s93Bx8wakyvyB8CF9YBV8MNUmKUbb7RRpBsqWOi8Pp64RcPEseUxIgU9z5W9kInOYO5R9ce3VQrd4bXzbfwPukTF712kjVcO02Q+Di40RQZeoZQs4hayQ4GQlqk5hZnsF/oRBp92onwo3hka0VDp3flsdPTsbDkOl+KTsAYmd9VcG2+t2GbZN4dRO/0qgZzpB7yq0MxjThkyTLDoofWNFXt0V5bd9IFfF8xxuVkK3D4z8bnjhP9V6IzL0iZysB3c4OiDVSjg9SU6xXigAvaDGZgCTDollu0mkdYmr85d4unuNYepf2yaGKDLc/vdk033KEnKECyBekJ36bd2k7iJd5QKh5c3YhBtLiBwyrBx3rBw4jfauZ3WOsEnfhqIUuwgGsNd8z8wGEIhyLqgFftTZm58DB1GhC1E7NZF2G+87Y3I4w+Ql6xmNpeCuGZBpOVafNk8xq/3eOUBcubumzlagrZXNRVj0KNK62wpmNOJIT/vBaUNQeICs2j+c8VEHQFviIufTuwiEzErJm9KMmaGz4RHKxPc75862rRCSqqMpa506lcS+7jqMMIIAC2MIGF7VJeFh50ayO7X2qxq2nWzNr55S3pSD9hT7bCT0sOh7w0KqkZ+DR1FZSYPcJUzziidn3lE56gaDBR+SgObNvoVF0vkEXpsll2nAu22Eu5LJSDn5vldAV931Wns0Jeiwgmki2x30E9ho5h0n2YeX5NO+FnOCvBX5Hscyflkgzh3nfYqukW01yzmKv7K2Uzw9vlwKFFE4L+9oukW3mIrFJm8/m2paEim6A+SqwDHUIyYJQFowIkzQZsLcEy1HCQbTkkeIcjQI5ZrETJJgWZlIpWVfjVhn0FahBBd2B/4492qYGAKe6tY7xxYDdLPDAw4uTcgVQDM4JyKCzsLB2s5iB6qBqyoA6OggaPuRxIj0WHFITebKQKtp0FDI64agYMsCgG3BmuQ0FvgS6A9TRk0HXYNGXq0OOeRy8iYAEPg/AFBUfqI1MZOKlZIEN8/H5AarS8PMEOqRI8+OBdD9fwHQXp2OxzIcymrJCb/5kZXS8ZdsiOo489cPPwqbbUGHEOXDgCrhB+pt3/YKhBpvFU3+wSyihfKSXVRzp1N1zQFH0V6bco/LWIhblWSvipPQ3C0lXj+BytxnDvIkWCZ6IeOUhhfY+C5eBlMEtAh7Vguh4+sVr3jo0qW8VVwPJOwLcKbWDHKUUF+XIAmuw64hnYHkMHUCVx0EQjCelxB+m7Beh/UhTBt/5aVd01zwOwgijG7XzTKTCqJpnE9Is0WnBKJpaVfYti3hYje/b39npBVeHXEReDt+o+3e7GxiVV54urIsE/oKMuqLNR0+FJ0yfuwnMAl4paK4od/vxmP9teMXmSMuKL2quVFKpqKJfVV2Vnv8FnvLK9HOeqefsXq+rOx2NkW5yXdFZVnEV6nKqPm30yBdZZX5ri5Qd37Kmp3IuKRsV+VTVsE3nb0z+prp730iqeHtEdfcnru5eDfrugws1oAEfqjT1NiRaPVDRIUY6eLUmpjZr2hL6t9cXHvGqtqLVBcTW0VEZ4VHlhV+2gReBH1dfYKNvJaIVtpJR3zCVVJJnf+5cINtqP9Bx62BEkVakEjnmgto3HQx11Ff4akM8KkVJgnzjIlcYoaoDI3slR+2ou09djBCP9PHvb6xVFlNcpWsbza0jBxkB1TlqN7FtOq37o6i7dzufuSy/y6rI+03mJbJF32Q0K9NlVNIJb57zbe5QHlGpdYB5P45gIA3g3mf1Zv6Zqhf1yrm7WCM0xaqd5fr//vavFFs+a3EQU1dcoggSuY3Xl1rSvrA981qfKMfYzMdy0BqD/mnz/VLkESCyJ84QFevVkfae4jBBSfABF7sKXPvvKCFhacptjn1mradMuuzhSDFQ7eda6xAv1LJIcUg1AmofWquA7d+qbVMfkuIL1R5uG4JkHyBQNVa46E9Ny3ULGX/DVAYVKl+n9PUPRW6neOdMUqcbqqVaMLdwmPtIdU4m//nX2wOKrCqGcMiQbJ/gnkLUv4dK8MyZC2nmzAJz1qzM/G4OLfD2G6prL7v5Zvz49bqp/3/hZHE7xs0NnijU9g199LU/vqVCL7j/xp5Z3r3Q/vm5Z15fZy/LvL5xXw50uzi0b8hms99ZorWFDiz2S0ABOc8its/sHB6oaC1Fdwhpv1L4Fm5YAuZ4ISwHBWUOckyW5vksvZ+FoFN0mjKa52VhmXTIKW+mhW/6nq9b7Y18gETZnuwkdib/q/8Wi4m6yBNZ16Sc26ORU5YE/MEUZsBz6NLa8r0h//XHU5K9nI0aU/uY1dopq0yv11WnCBj9qCQOMzbYBFNqIi/+JPspsFK2yzU1A3s1fDJt7U5+LoUZ3JZCrw5h6pSOteLhI+jySE8y9MjiA0DOYfIWDTnM7RMv3gbIGzzBLb0yDxhS/8W83/zT734y9/ZpmJt5++SLedFbXgCcqdznhPgnstFu04ZhnMrKW2w5Q1YKlgRv8nPYcjPBKwEGI0GBF+vFE1vFMUnfVReotknhv89nep/bV5/yBGwbo9I9An+WdDUkDqyC6cKMt7fJaVMTGXzvMIt+DCNjA6rHm3vW+tEoisJn7eecpQpNPzeGid7mybR+g1ZgnF8V93T1+8PWVeX3+VLechuX/+HNsrWBL1bK3M+xkfLZzEVbfrrhHD3EmctjwP9reAfzs4C1h8FDU/jYOOeC2JOH/17WKFC9BB3/QI5eMyZy+ikp7nPvwzsDHozxCI5ChzEfFT/mxnm2PBNbmLvlXc6IwU9oVDFXljziEhd4B+EIz5k5JaMmNxjgW43gRT6GlJeWpxrXjg7+1lbhdM3WY4+V0HIgzGA8XapXAufoE5nVtPtjEE3CVnnyZiIqi3PaW/I0AVySFoeO+kqrnANbH7ihZratqOVCO3g2mF0jMSxNfTgdeRSgBAkU4HmUDhIQDoBb2u3uNUghHB1u6WwTDejQoUerzyHbi9UYU4zpghK+Ah2YtCZNqD5brxwXnliE6/vcO1YjCvAAdFQLB7IY9yGvMQIw56CSMwENfaIRPYLD63gNe0HPwK1j5ZYx3f9n6xXhap6c9XnKeyicqByOFoMIZchhipUjo+6HittW07aKcLLWVsqO7/XOwwPv5faejAIO2ixenhBFcV6sglOngEuowQ0DU2HrE7QAMT4lRJaEci9v1v5zn/p+nHmtmDi4W/sY+mY4/gg1aVvZ/vaG9GeepzzHWgArjWUfBDy/CGdM+Qz6xhx4QIMNJzkZL6dbJuJ6bhz5ZtZ+rJF/Sd3ZF5njD+hatJg23xeXsBWW1cI4UfwCHsiyM7kRNtpx4gZXGPNCSr0wTW0xw4H/OBpEDqtRoDs38vagSRDAyjeYmqaKmLJNwzgBo7N70v3tzQ3Hxt2VWsFsWwzn7V3in2bN73i2tshhx5zklzjiIhc5UQwi2/Fn6pUzd6CHJzzhOX4JfD8SHEY/wjkdjkhehxajTDSAfJ4AagFsZ5CiRzjS7wcfbPmngvv2g3L4wy+Cs6tp29rI1v3k6UR4Ddfux8NU8Ua3Tuu8pX/2WjER5Y5XBbYIU/9l+9vbcMQxV+M18dOJkM5abXY3czDWiomDMSgrcfb2V8Je1HCe85zniAPP4EaT3HLIsjhk2Ryy1f9y+/G75SZ7PUvtqGbI4GZMuKEEN5UYHV9P5drdcRgBjW7GRmeP7FCnRtds3D9tw4y5Ci2286/t43UImDOLYi6j+/MCOFvOsfVMi/SdwqsArOHDbnw1eocMIcrYrFd3OFZeVrcTMRuNRNJJIy2rSVLjG03sSgbU0j3dYMqfFv+K6qL2VsvUZY9IrFSQFiNGc+aD4gKfHl+K33xFSE0LZ0O45fx+HGsWy2fXpVlIjhXOxvdVIYujsrZONFY5WPSABiMB98In6RVKYSggc6A1UVhFe7A9kQgPTaQOvRzW/9f+rSDGhVK295FR7smh9NiQdjul9/xDdRB99y0lJBQ19d24l7/7OjjdazKuT/JwzESfUKWZTT5l6+pjunZJIccaaq+/L7msGl/L73V7zO95BJr53+TODNrFt9wPnt3foQ5f/AXvY5SiyOzq/tKiY/25Kvl7G7rYse0FHa+4ah2vw5DMnz+YG/fI7isEb51Lf3H2cD2yGU/yAqr3UlQZVEeeLlSnwKCX9kBxRle1KbFmhyfIRn5aW7ueExTjWnPeeuofuIDcJRRxcsA+tDyJIpzs1O70HWRkIk+tPsqRyg8WcfBZGtQee2/J0u3bU3p6omvxxTH45dYjGdBAyb1TvbJSCAhSrA+2zL6alU6Nqn45VTzUsbl9UwgoGInXS95c4VFA3ZIpHYzFX+2rpXrIR9KUVXvEj2v+l3NK295D/+4rsClmRIYwfyCV1/81leo58r+CqTrpVsemx+OrOZqTb5W98ensFDJ9xdrXwrHF+TCborF9zb16e/X2Otlrf+P6HFiSl6rlNJolifaLLl9wsVr9erbWicRvBSchX8EkYwBVrIuw2nhe30E2MwMIb2HsATNa3v2D1kP2DhE4O0CXo9fb/nv0C+n9m9if//Lbj+o9qEd9YBjQb9uBIYVMwzpPSoM1XT/HxgwHVXnpb1KPfEFQBj3ODqpXmTy+7acbpYXxTt2fX6eWL2aSSfVv6/aYosau/XF5eDuKZ5Et6zljywmAGvSWlYyNnbGnZ3GaoyMwPM5NHHoHC2a7S/mt4Iw8qFZSz8ExjZ8nmy3vDJn9go/UikC46kT9NnaOvjztG9KrxdWWi+bl368ZKbYFQ0JQ8YxA88dk6RgQkl0L1N8mp8aiGNHnWFKm4kPln7MpYjIX/GPMlFOJUdbX9nR5i/HOCO0rD9eY/5+pXWhuigAotGpkUWA6qe9vnE55xKMl8h8WczagFSGvmn4NngoSJ1vheycx6IXasjqC2pXDv3iWXxxzA4hfcsUquQOTi7cgjnJuBHiC5o+7Ac9zPj2T5GAI6LOpyDbv19auYwLN1Bf30Wd/myN/+udrG9hgCFWjA9G2leClDzzZk8kTe19iq05ge/W2STmObu/DumUn8dGXiN3V6Y//U8IYdYlQ4xRm25w3akVxn5282DoPL2Kj+b/UX485B9vF7JnnVP1RUYx9xP2+/D98CveUw5h6Kb2UWuO8C59Ao2VMCKTcKlmQVdpDlonAMVoc63DSPL99yTI2lzdRHB5nsx4dgMNm7wg7SCfHCqV7fJZfVv7vgJ3yO+rwz9r//qbGWlJ1PrUixGETTu+JBpqWENSmkjXudZnMLCj5dq4se5BWtXw+OqsQjXNytlRqfy5iX5C20/Z/es64ijUSky+cCIk1uUtiH7Vc6p/qALO6bSP7zd3/179sp0MtwpNHReeXKOdxZCPjb9v78ZCejB1s0xrKNGZ8mX8fBNCL5lSMYPBi1jTCYcy4rKm0xhzaCMtR1Wggkw1DmvBcfknJXGdeFrb7uZveDG16pVuYlzVvM9PaGc2TR1Q2OgwbMoqTrFQ4csUr5Ld/L9aWHu2BZka7syjsQx7IUXRVLwTh11PQC9WDdlHw8NlrOfpilBfj5NLOFjydEnEsVpQ+WVHr+H+zL+MvBXACtvEantnd+nFWr1X3vOhkx7/KefCHPiLyZSITQss5Tk5uppo3lWwq2uhv2duSxS7Y87knCZac2DSemWMsQuSLJ7BcYJpBkqQbln5L5Mce80t+vs8QeYo6Oj2CmC9xYUFq81SG69HAPGXqO+qR8z/CnWf9lMxXxsMAiafBKZhBVjyr57ggu8hALiUHRhpoBpu2BwseuiZJUvVAJQ1vlIas1mOe1456zgp06pYqJWuSVnj4JflDgwi+WfVzG8YFxL4okUZR0qNY0hLAwOIEEspzGEUqUXi865wkKIy7eaD4OOIvbrTDm+BoEk7+SaeMq0o2V4Y5Nc9ygWyvfaXjnMKuXnR1Qe27Z8+NZ7OLpf3mjJsCmBzPdjFOvoNcB9CZb4rjc1cYc2/5L0NuKblnilO6ttPcO7LK4FTy4tczJ9/p0fmo2SQn7JPuxbNX7Rw+5MAk5DFLzffJTeYVZUenTCdNZZIsxfG1v75W6X48IswoAdCeG/BDU8030c9Wptkfr5RnAr1cjx0FnV2/H0sGvpZkUrrQaHDK8BzKA4YISd6HxCPsO2cZ0+xCV/ic5QJR0G3WjSt47D5/T2Hd26mo2UsR6/9nfYRCSH9XFSH7W1qHq0u1cE7/a5x84I4HV9M+SIIDepEmT3J7llj6n+4rxMPQQWT3POV6Tvb9sJQmYP+hxN65W9UC5R4S2/g93f4wo45emlIYXw/psU8ZHzb84EYi6+vfh0CPFsPDljZ9m4AAgRqPH/LsIb7oG9LSR7MtsX+IJR8oHzbGkLy2ye9DwHedo9Vg8/P5ntoXuMUPIWvKH0JngV2qYpwfQgCR8NdXHql5iTElv5t36dvDNIKwez9HkuuH9b0frP2UDXMbzgnnB6eIP9ThYMf3U65ZHoJta3v+ktpNHfs5cnau31uCkfOPtZ3JFsCk+vchHWks+stMMVhm7D9EgP1utikfxkjr8akLc7tKuhjAh6UxTWx7vtdR4Z//d1/Jm2+rbFCsxsTbbs53JJ/TxyAOz+UCMtzQHA8bgRELJfsIi7rRI8nlJIeb6wPsTu13AHi/cCiZfeI3mRxGJWaFzkm0yNLLB0MmySS8lz8QssP+gx2XWiMOw+MLf6VmYmrpb2Pt6IuJFvczbW5Cs0Nz+Utz/V+BHihaqhrkxqH8lzz7YMZ7n5u9LusSx/sI1Hy4wmBnaRV3FUtu3kSin6L/9SwDYJV7Of2OSH6YNuQw5PdrcrOuqcrRX2g6L2PdV9vDkP4QR+E+bD8oCxDtJgaPt+MQ9/tc8bgPKh+v8okpbnkTYifj8lrTLfygwEHhj/zLnWE9keOadOQjjt//AfYKZCQ7bpq50hzpCvoPOkyJ1jKfayqZY9if3tOhCKTHOSWtf5LB6bGKvHicPJucTZ+GjyPPzqa7kp6VjI3/G40YZoBVykHWDygOhEDEyjYCx98bcsxyfMtp3z1IB+3hkEOfX6gP4UoKjNmWVkGUwiqhYcNFAuHOkM9BCx6BMjCstd5RYqru5/8OkfpV8na+cK4ZXLS3VBYc3wH2LA4VtW9mZUp6zNISc4WeP0ypvQdq/Vu0smZK/smb17B9mzXq+x38SzcOD4AQUculx5P/r9JrNoSib84LZ2jGusvUHOHaLYR7U7Rw8mvFvL+qPlZs+YOKSM35UhYUmb+RwYm5NmsY+pPYGgH3EjedUewPfHg0Xy0ZtYLPqmvliUKFQLgCzisIg/5fNQVo9/ybTpqKkn9REQukwVDL6GIwrLKE+GD0ZBhdi/mYSvNW7CnKefdxGCvZoVqLlIL+LJoLUtQRuP9ugG6cJgRzbx/LRdkJhm1AzUHFXMZ+Qfhp6Gjh7xYrCgwVgvNm9JckU3eytV26G9ZF7UZGY1410XLsgNnd184btpeYnUo+NzAwIAy3jIphpnajIzN1YP/qMUdrfGJEriG5uCQTJ9ljV33J4aRH5DtfG9aQgEU5J619ljB6LQhRtPcRHnzgb3DBImWXvf9JQECTgB9h7ORy1HrgnUYJh4Ebk3/aX1YiCZ72NNZUCJaATK5L6+OZC2u76M+ONFU4CDz3xqH4GUBcI3ZGAJZVD6p0KNI0wjgSmnLnu9xCwiDtA34S7zTbVaCHyUYGL84xj8nbQt+y0YCUsUWL3WipwidjgtAi6ifzjFuaIo6W07tUD5ZU7tH6SaMP74bEl/lAcmcpGmGpvk0ESVrFJdCNrCskO2pb0lLoIMp+dJskdhg6LCQk9772uf68jLWFVH2+e7Y+r3vb/luyN+C/Z1hD+0AsCrY+CGI3TQ1jgnE+F+1OtYQPGNkYrYyI5sVSlrq8xBFC1AfRQ8l/+7o9XyEtnctRRBiFKTTZAMzuhiqK8xkrQRmCeiBM2JYSsLdQPzhktb7DuFaFSVERDNgLW5+iiJK6kGMt56F+EVS5o6Ln97W2aS7EiLqP7iPyHU0auwlBCahMFNPzI0E5D322Kn8dPnNX8O/8J60rpIHcPrc1Ncn9IlVgkSnIUHYgfyd6zze+xuaMtR16TO5JI1yd5IowCP3P+yT+iH7dqdb/CpvgLGjSS16KfqBS7l9DpU/XeCPm2f2iaNnyHgKs4w2Ixeptoh8nWbzJVaI0qY75+pOk8qtWb9N4q1hYCnAm7usdE9Dmp2QNZ0xYREkKBxcgAQxb7RGc+UOE3ZCq7WGwyPX39NK7jzq1cQuBpsU9c+dEYewpVM1OOFuEjKbr0J2o5k3pcjxuOILHCm6BUSyLt8fscqzIjNNLpBFkIoE9HEI/tmzxXYcARUtjIhi0kMcuxTeMUGpkUIz0uuD4RyG3IoKpELRY/0hLkn+6O/MXiNTSo5JbmKmnKBq9fC74l2tYl4kh/eEDYaT1qQ46Q0pPHw2dVmkhZlhNzC3WHJMjXq93uTYZAkrtB1+nlEMUDMPQR+gsawhkmzm6k7g4Y5V6vqELrDnrkKFw7csedLug4FcwbzrtWlODOQZEG/eay5hNFvRri+ML67BliOJD9pdIrDyMM1jgVoNrIqllpsS6GWRaPRNmdU9cYq+UbnsQ+GUVDDsBivxTazgJfA3v42ju7rJJatdF478zgwsx3nimNS3TmY7pTc8MZngz/PT6HxTa26axD3qvmui7TpjW34ry6lUVLpvIi3uX95rVb9HcHebuhY6wjXojPglmUKzHgq+1xLhG3XFl7jcZBbGiv9T8cFiB89Z2qNVhUmAVVZR2S8g/TI0EQkMWfE2R/Dr9Ub3RSDQhZaaHRFoSPZlz8OckvxDGS3DR/DkiqlUKuNxd7j9QNdhw0gl8taMlS1ZWK4A62Zdm13Yslw7H40I9Ei4NLI8BoYHxUX53FWb2JfnoIL/RAHZm0WkBwrdubXtw2j4E26UtWGKTcheTWKc4MBe3l/rK1bDXmUNpI37UV3nUQqlZjTCt0ck35leqgnpFZFYOB+5C+RK1LLKwiLPFMKdxQALEklhVC5LOvlE79pYmk4XMl7zjwxHbjQbbs8kWkVBMOmKpgbk9spb4h8XYH85NkaXQ3hzetGsfdwUmdLhc/5G7xg11nyCsklchpL1vR7mq4jX1G8l+Eqr0k6HwpzFUGQG02Vv5bPUf41JfhzoDKbqS90hSrsYJanE0pOUrvKE7GodKSsFtCj29xmk/3lxRx7VUlERqRjeb2gzbj7KT5PcRihHHqeoJzEzPcZTSHgQZWJ0w3YzBTbd8bVUGMozH4hiSY45qrAc9/Eluak0BwKK40NFhQrK5FUslw2EPlKVN1HNhNTSUn0HPbWNVmqLySRhxWFkB0zGxtlhFTHO6AjjRAJhkfL4IXdfgR7R1ivXRWEwIp0GonqYEQ1DDr5fMMsbfhSGfTd4OBZuJKIkkDTDoc7V77ypELBl9GAOpcdUqVlX1JlsL49nDspVjYy09+PFYL9hqUbNpJLeFWOPI4dHRGnhjvL27B7WRNXGWJC+QVwvJR1QZ92qyG4yMgqkjG2DeVYPi3+O+wkEu77LT9h6T0O4Hh9yF3bMSwZKfVsLn+y4kn6HsD25QzTpgnyHbByPbadv7aH6GwthPK/Hz7/xgfwaMn5LG6V16HEBjMNNo9spsaaPh8PkjkTQtSx630/iMQ/KZWlvf3E7jhkNyo+bWN7fTuOGQ3KTl9GfebX7GQfnsalF/6XL6C47Il3ys/Hpq1C0aTa4LZhCE9Bv11Euv2lgszh+7hetZ5l+1lsnASeaIt7xIMUz1+FVnsGdwDhSmSk9YyzrqCbrEXaMaFFiZlbo8U3/oJdij5yj4KWmahM/ammnNsGZ2p6c9SMMbM6J6NZFd+Mu4kxp9MXZkkvtHDM97giOUbbV+kT9S90fLJTZ9l7dptaexvOp88nKMzQZajQrprdppTfYh4gpK18f5iJpc05Nk2CMDQ60ybaLFd4u1YuJo61KTvCvsklLpbDMP99Y6/Uh7/KnVHNJUWav7e3L1QOwBmevwX68NADcQ0+t9UUq26a5m2rssRyIWueB7O7+uZl+0sqXHH1E11kqGv4vcQW1/GsyE55y1RpaPU67IQvmJeLtRJtfbvD0fYUTu+DWiS3xYeNm/dJIXQ13XCeg04DFXAOsUi1cSyK2kPZZ/ZloHA/doU065vvffTxeHbLJ/4ox1GiEJTlOC56rt4rXXpnETZfWGiDuMEiOYuvR33dSkfodrdmd7wgwH9mQwjrorMZRJhEQvsSBx9/NiuUVPmlTb8opf17ty3FYLCgvtD65U+AHVJJtFV98TU09fxT/YX5FOhnIlbut54EsgJEmQoaDAkA5jyQUlnOB+6E6JMxFNGyR8Z13HZaDsKfjkjG4QOSujkaK9L9Z7xqi85A0mX/gkRoQhaiZsxOAsskQiuhFIlapX9pW0a/VEUo6QwIhWlEZIDmgpo7ilyDPQZp3ZPxmYC2NZpdu1h7IbaKL5+TS5J6AOHNGNFY+AA8ZQJOcf0tDAiriJAHh7iI3J8cW2kwRFzIRXUw37Du7quUUc69pubYIs/SE+P7HqVlfYr0giNr9ZMUHRjyFDtecbQ+C7YknHBZPm5yUodQRgA7Xaw3Aby/L60UPJHcqXgPDO9CNyuoyTEJT3tIfxZZ94LI3zyOnFx3tqTriZGiTKExF+oxDEdXAS9ny1+ylvRCxdPpZg0/bMgg7SuJpkLF/wvNTtLY3ryH5vOjDouNkrxcbNWzmeZsZKmqixWthI/NDG3WLTZTaJe9hqwkRPIGXmk7kqs2tKT1LqD9fQff8TU64/8N4dnnBHYNvmXJh5QxGYksFXe1o8peBL53U6qKuRpvgAP+uflH5ci2RTU12i0KXVm7VBDtG1Pcu7GtJywt6SZ0EmWUkTmVdwz3YzDX/sX0+YALzdRCJ+wa/Duh+2M5r3LRAqoRbgOglmbMmoquvRKshzlvoOBKNhWEYyt4fJmfqr3gRCXW7IqdlTafju0c8Y1djsI84ZRbf1QUFj4TKT+kJ8UYDPdtP5p6OF7jgo8lAC6ZIf9GjDL13nE69G+LlRKth5jkQG9uGSap9gpgJF7IUw//Z2SBFyXmFNBRNGHnVbf2ZztSfBPjebIKtFE8flS6A/hDAEG2uZT5xq9sgvHjrAk1lFOaGVB396jm+6KGWoTl9YQefVb6wDizjBYiVPzo8gAp4GzKxYFGCyNpQXWa8xBXaBlmXARmgb68AIbh1tWySRANSLwQodapzQd+fI03T5h+nO1gM2Y7OudtyfLF/gxQpYskTQwpVQHbSV65oyoZImU5c0SNOUbGkUZYthpaK0UUHnCg6Iu2Zf1LTs21yvPwTM7fkyv3aDe2OpKtlGDy8LNMI5Z9PctHk4gP5butOu6kTuyvdoWI7DM0x84sFSIhqP6eCOZiez1/RNr2ifue7NHufX/orKiQeEyPeFsyV5zrWBCl/ciHmBXU49dJ16hpbk5B8D50PN5lV1Xo5Yuarh36gor4pYg2XlfxByPIWz0kK+YEQpP1+XsIYYolMjWWiBHV/ZgX638IyV2hHe8wp1P9CxdqQtHjVlEqPt2KAOekaCW8jwppcuIMfxMhISRz0LfjxVw7tOoB7+tsUZy9X9pRl8ZPQkOgmSoJRLLBU4PzSu+cFv1uSinArUyMrH3yOX8ecc3giZ4SVAaPCHMeRtYrr0esbSm7zjxVpDGW3tQ1y4fKsOi7sPNsN5hoLGKl9/o5UuERK9johcsUcuv0OyAdTJRAM64tUZvFQ8mDLY2UtZM667Klyf/VxW4BjLU4D8mLnm1d/+bj0uxfCjVQmpXUU5DPQ9GfDVC+94ZFxClqhrz69QrE1aaGnjswP/sOH5dqkfmkyZMnWRB97HrJORYur62A4NeUqnp6mllcf5JDlRp9Zql1IRAtakmv1SuDh0f5Kmn1YZSg3AMqWLpOtA5sR/bkq3vwr9ZrrjOE7CSu2VjeO4EQOdy984eez4X3e4335puYMbX7373/zzn/pvbmHnRFj+46FrpuXg5Vf6d3+Di3R6/VdO4NLjVv7z452cH0eXjSSP/ip7DR/ul7Jnz+D7X3CH+a1Kfv+PF++H2/ycvHoB//CIrtLdH7eTfoUd2reXvkjHv2H+vfHOm8fGrTXjhZZ/75n+afOY/fff/QU=";
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
