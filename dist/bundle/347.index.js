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
        return new errors/* UserError */.y(`"${file}" cannot be written: something of another kind has that path. Expected a folder that contains only the site; remove what is there, or choose another \`site-dir\`.`, { cause: error });
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
                    ], here: title }), (0,jsxRuntime/* jsx */.Y)("h1", { children: title }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "noscript", children: [`This page needs JavaScript to show the ${title.toLowerCase()} that its address names. Without it, the list `, (0,jsxRuntime/* jsx */.Y)("a", { href: page_link_pageLink(list), children: label }), " shows the first of them, and ", (0,jsxRuntime/* jsx */.Y)("a", { href: shard_paths/* FILES_PATH */.Qq, children: shard_paths/* FILES_PATH */.Qq }), " lists the files that contain all of them."] })] })),
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
function nextSort(key, sort, list) {
    if (sort === key)
        return `-${key}`;
    if (sort === `-${key}`)
        return key;
    if (list.sort === key || list.sort === `-${key}`)
        return list.sort;
    const column = list.columns.find((each) => each.key === key);
    return column?.style === "num" || column?.isTime ? `-${key}` : key;
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

const PACKED = "WzNFlwA1x45P2L5koboNATqJOdWtbjbZlMnqegwfK5RKPLgDypStBn5V19G9WkwFj4cmoKqqqmp60pCxTO5Yrm1bAQqi6PR/gyIZKZdajYaOwE2VcxYiieaK6KoL0optBObYDyFH3D3buYXRbbGQsSVhXx7oBXlQpW0reF77bU+b8TLXt9BjwWk8SChQF4Lm1oS/UPYklJQiEOEZuC2dZQfPLOMj5BKZY4kj0CIwICj53p4vy1BF8JvFT/OHZypB3bdNkuQ6ZGXzJaxXoPo+/OvRKnwhzz+ZnZuVId+JY/+OhMqDg2MT4n9H4IKeeqJhoUP0q4skvHznNAG5VSmHeSf5atYfkY3EeYqHexUPyJ+oGEITJF9O4p0Lh7dBQ2hCfQQCgtAirmP4+jQd8osXPoRT3muSTHKcshLNMrOG80nN/OGw3hB3ltntxmre6t7FDXLnQkUUoruQfDc+LXk+kLs6MomOlwHbGKXWfxHCiMxGiOBywm2e+dxUtWnFd8EB+KWTF32bf5iUJpukQheKV1JxuPeX2tdvPWWpaDAgfLShS8lx3BIOxJZd+uzBlYZcImlJ01xdCYh46Vffb/3/1y+eIOK2++GAzuz7hHNxHiiO2xHxWRh20WRLSpHZrswStGP7/+Xf088mBqOe/yIElxCJf/d7lpxShVTJsTepuJdNq9+Hx+xejoDlBAZHMJ7d8wiBTBPU0BImTB08fdm001XZKfNBkNy63W7v2TFeyQTqTeOdmEhYQtmg5n6Z0y3Ql6pvVUcMn7VK6U4wHIrO487mz5GqwNtUzWllSjfxAAiCpDO1uvYJKgxzLzs6W/9dGbYhEKgut7nL8MiN5BKeZSXKBR7Icub7VRvi3A3SwMHeA4dteks4Y/un9megMl/Jz9Ih8GRis3Kxt4TQAk+mGpgrSt+aqeq2cMyyRGbSmQKqjLg3dARddKJS4MCX+71qff2urkpX5SR33bniOFuaE7Z0LYIBEcFAmMGWopf4ZTa/05XM+vR5MMuupHHlONtyIy5iLJGhItquVhPjmW/fTy2tamX84yccMkXsuMpFyaNtSgvpeGGgNztUNPz0TfPrly4WxhtnGPc4xzvSXnePbE/JoFh7EgtWysCUCwgW137qf32DKssRXIoh7fbbq2ugdSQR3BHG0eUH3/e6fdekarAI4vmmj0XDMgcuYqa6caDaToNtE5HLU/yc0ihaaqFVazWchQWtnaSTDqeq4Cg/Lj/lh/nJNIycdMPZ+sMuoIib7bW/XXLcw23fD1yykLpGNTR9fw2NEwkTj7PJICtYlar9fn7p8boUJMKB9NHFC2lrCHiEJmbV6x4tIAhSk1VfHFVoKwc14cKPXlno1cn/x+hZvfmANJ0bBIxNE6lr3zR/dY25XLS/SgkTlgvx2WCNRrsk8RA+I1363zUuU7T/yO0LW4YcNg2zrEF6sQTi2GeR//1L6L/+5/ibefsSai1FQtG39IhWQ4Lb6EU6f1+mVtGnySoQIGW2l9RYezqAEDXG+OuauCOf+Y+VP00zs4xYBmhVlYAVCEotgAR3adT//yxqMgtQdxWo7gBIdQRIdXSQWgdqHaXxao2T1hh3Oqh7nWaNO81xr3u6zdEd7/uzvrSOvaM2IwQIjbE9sz5J6lTVqSPQwwiQ9L0JohHQt9Wi9Y332RreQxjBA9rqO5ttuOkGkQ1jG2S74WaButede58CRG/Qs5Hz/99My6OsmgSJNc5EZBKBMFxjXCQThIP/3vv3sLuq6ywaIHYJgNQOyeE56+1/7/8qVFcDGHSDMwuAZoz8jNzIWBdGKyn2Qa4kpzLrgyxVqPmfM+3/Sen1kNTNiOlPSQo0YmN3TdP/7tL1BswKA/eWwoBAIegZM+HMbqrNgGwOsZxFtO20Kxyw5H8bpnVunaRNvxmbV4AkhMBPvOeLTP2uv2OmN0LAGA95SU/CyW2yzEI32ebyzjS28fcBkoXImcjU5D7pWgEDZpuvJZ0ECfEgm/Vvkp4KhaUEOb7Wl6hKV1li9IGL+7HOYnvk9hqq/8XvnHJOm/mRESBKFyzLglAOtrcMy1B13n7b3dggZEAPhLOvNAROTe20AUP/R/7C/jWB5mIr7anvxxZ8UeyH4Sqo32YREB2r5O7UOZjs+WZXEC9tsN83kK/D4PLtKBSr6Fo/xg2uVrwOtJRuTgLjkN74kaGJ1cgU0XSL0ZRbZLvacOXXhKl0p6RqF2699g/qGwoNVbsKa4hVCTVvXT6LXgE355OSnIqjKo4kD/uYmv9u9i1vroafsaamxlj5MFHjyWWY/TC3SHXmOkWvu94/ej3bZLFqJY/sRcYbB5WDCh9f9zwqAzzDwBxavVIB9xLetFJEZ1ZdPpB/qB0V/slh6TsfycqHWoXr5cNbsxPCLVPssQ9WvugL48p/rclGnFeDrB9vjw51JEfDQWXHCAqUK2lgAddZHu+XRI/T2NXIm6IptGt63ZeKrq+9WTGG0tzFvxTjZVsYVV87+V6jq1W0Y+QDtNFz/vN+9VueTXVf66uelTWEe+uv+uiYvTcuoT33P2LNdgB4TDwnEdL9aVq0scd0NSr2x65Ur7jWZw35LQJHU/F6j7aQQCBrLTAHSk28iaKpRZlQD4ONQvuUstts3ZpyoAbg6eybeG2bp2KH4WaBaFAa6gwezgTvz1J7bv9Y9lavU01W8MkM0CsF8yZmtqnQHoUNCMPIScAlRrbSQpxh6eJM2jpmlJfuGY5FNhQmhhBd+NC7inCKdQz6rAKG8dc4MPso8K2NYkU1NQPkvC66oezE/9ervrxwqUpDvJjVk4VbcHk9Q4057NCs3YK573XwmiO6nKbDkjPy3NeacuXmuqeDuvHYnux/kFmbau0R1JlZ7DXLtxe8V6iZUAcwOKVYijsh+/8+8005uyTexPlZPMFo0TTlBPVS6BpBQP5clSulC1dphfP5CFUN5b86TZW6lBh5/4IfwGrWZ8l34N/z4PhzL5KqL0OgROb/qh/eadwHenx58Zr53vMouMb6frQarsQBvaVKYdGhyiRLSE2Y/OFUKKhZGc+wDeSgRssL+gN6iCRzCF3R6smC+Wb3domXx9RaxkzV4xDMLmveB4kUCq+K6ks8wAt6kjFLieRo60ghEsUaZkJ6j/DCpF6ghWOp5A40n3pfKp1jlaVMTiKl+32Zq3gEih7NcynnSNyYmlCQNf6epNxgWYpSTi69KW3Hy2fM37RQ9zUb15Blyfw1d2yKL60U7eqvXl+oiUKWb4gv3dA6v9b9zNcOTzf9inx4N3rMxyPThnbLxVwMDY2VB69tSs+AA7wsCqeX3dv7B/tNRfczz2cV63roGoog6ootvxzmOeyMHqH6aKpHSmrDdEKp/3KXcaz5MpqOjDO1y9nfyKar6KdQ3iM1qtROCnEaxvjTv0Og6X+EL1u3VQDGW//Z3n+62DRlm8/O/EkajoSU1Ep0X33mG06YNu/SRZte2fsGSGhJ6fXQ449Vf4pBhx9SOAfvzk8gRRTnMq77SuqXKNRqooI+s++lvirDX/3RDyik1C12fmkYKHHXqfMxGXnX3g9TOrKpA+RFHD1+8Ckj4oobvy9lK15A/2zzxbF0HWEu5AazlFg750F3juk1+q71KaGHhSYuJ0sxRJD/w1SalblFBAD7bY2Eo36ybYfAlTIYYXfQL5fa5MWLmv5zKgAT/BuuvPjghP5xKqFIPqLndS1kOxr6dQeX18vFqpMgrzJJnv7AUuHYRg1Q3fkl/ShOUxx5At17jcgr7GuRUFb3tghBldRhtdjIXfhbxADGITJlClvPR4+EGXAxa8wiLN1CvyabOIL0N/xVQy2iD2wiuSUQo0wDXWsYxCJjqsQWIzJS5amQGX6Ix16xvdezzRItGzlp82M4Fi5Bp/GO3znzi7bgaI6Xno2dvDRFvzPqq4IU5lB3861+Wp7At3+flspXh9MW/MBXcQlS4OGXdc8c/n6VZruhRxoV5t74kh4TXd4kSz257E+H0CFX06Z0I8f5YZGMpIL1l6pcAsg/S2ZT8Y4EH1sOU8/8IEJWQZnxFaphY3xpe5NWjkzQKBz+koejI5JwnkIhzR40GaMz1HkdlpaueSS+no6ntNUX8ZlyxzcHaHAzpGs6gLUpTEehD4g9nlA9uMEscIE2k6QQF012TuOhQAbrT+VQ9kbpMekotkKeJGo4okP7u1PFJVI2w2pbxG+QXkhUt3KAqHCtdOz1cFT2DGRxecbq+Io67aDjDd78g4ODmxHyBJg3sJWYPkaPGgDYaMj6sMk92msTbFi3HSziBwAIlplRXp1IxsZnXln2bBoK53GYH2RQKzLQrU7jFLPnnB16q+kvi5w+L7mBU0L384DJSHzgr1Ea8fEizIOxAeaJW5JlujUTONiLplBsoE8otSv4inSQzLqADdsAfeYgu9fDEQmab/nvvoODg8hKEoXHNaGWRJIsdvUU+8xJoB2S1F7rYhK0X7T6TgPZZHFRs3EjTZpAaHca5rnkWxUpdDHml583mAQIPUA/w0726mAgXa/H84BQ2xK081wvoqXVldnMEPfSLKFJXFH+UTSQnuC32ULE8I6doYPgo/xej5dcDClzz4uSvcDC30TCVnYOIUGUxgRsWlaQxpMhUjOPgG+LvCOpzSWQA/LqmPeyo7yb2wgG9G9aqynhKa1UX2azMHL6gD8XqnBtf0q5gVCxEuawj5FAXjysEJX/r+sTsBXHq7jcbxCq+Ncsi+zutg+B6UunzBnEU68d3hFQaZTGjrag8uWGc0bendUoFcf1prRRrzkSGVSkbLjHc9B0IqPidyAvDFcQQyL3EspQdiQNRImU8U6Ohcn/sl3DTtdOUKNgEZBr078Y1/gfCPnwyGVM8vKku2K8l4SnT+I0WS+7CP+BtZpgdkfhyMRKeRA7Vt5PAp3Fv50Yt8ZzcKXFe7LsdByW/GTwQ8HbP77snw5aTN2gGwrUsc8ZKsSnH1lNDJFKIKXMoaWU3T1KgoqVHN3PO27GUFN4ybi25V0kql7xRJjhfNQted4KiihjOpSTzUZbun2yUe3WcQlZARt9ZmUamw+Q9u8CKkVhiNk7AveAS1mYr1PKtKBfgzuv17pg3Bv4e0fVu7fx6DQbLZsz5Y60WlYwtydrNUFnnMONQnVHjA9Q5uA7qnVfmv7bHvnNcaXUKaMxM7OypdSNJVXGQU9abYq7GrbUIGm8Q1SQIrU0r1sSunf8cshKMfPTdNJpp/vItDDDFZ5ux/pJLyBr201ZsnI17mZUDArkKhyeW7plJGHQ788ErjYYAfBUUgaOm4XCo59R1yDT9vlmgekdjAovI67qRZ2wq1PFg1nKDHdcUQst11mkX11/u+eitAJWiYKUlcGrXe68PopLAYc9taf4DCxvIJxDeRAeOV3fVNY+GllBqcjGTSLxE/ZOQEunpJCk6SzLmIygR3dKNdOxIWQdS3dQMj3d0GerZJbFrqaZoq6MarAzjbLgc+VgZvurUeJyIzRYJ9VuL1ddLDe7HiofyCM0hD8LhJeYS6+nFUqlQKrJXxRbcdEMsKQI3/lYlaWQe6e/8lWLTVMDz2ow2pqHu3jHn1zjkNeCbb906WzY4JqYXjWH7hwkqizRNDKhKquC3nz92acum14G1ZCunc2G0LSBYnPeT3HYwBm7BcJVlcyX2d7uALtultZ5V4T/WmcBnQacDi50qQgCvmDPtyDt2zC3zNVIN3zaknV6JEI3ch5KUR2st5Ns4l3QwbCvE45ePh3o2mrhKwqVBnZyAGsYZeUtLfm3ESoPZNg0h1yCtG/zRoqIciDIb6R28bAX5sBQUGXFPYu4Tl28OGPPJE+qAzQMnbZoLq9XgrAZNWXpuIFjdwV+q9acZYAz9/uX8oQTsCv1i7NBwFAcLe2QlcwJrhsc0/GHs6PPlCM/flicSdzvip+q09buNQpWeHjO2n+QolRMlHp4+X8dnNRxcn3v8lGOKIJRVwnD1pWpzeCyfBUUsZ6CIlGs8vYg27Bpz6viJE2UJgNwccjYmFehqwcCIiggw3F0AqJ3AeWzJMeuHQYLK57GKUQkauxXX3pk0cvZ73mRGTEOzbxEWgqtvoVVllb012ArYqkEi1XVmTeGA5gv7B6D/vd5LO7Lcb99sfettb+R5zO6DdN/ju1n3iV/gLRSTGZ876wDrqUrJA0x/WFho8+9GJCbB5dYxjSkwpp5LMMglB7v3B2vQ/c8TsSRzx3s7aGnX9GCJ4AdbRZ2CAfjfy8dy87Y+Ix7U5q+czZL5535wsyN3+r/O8z/b81t+OA//NX6hLcstxTL+4/Epj/fm3DDjnYMY/RtnIcPsbdwvB0eLKh2nlXXouNr8gpV1QnmGIjtnR+KCgX0Tg/RhEYaWKrJKLbkhsyksRftqGX6+4/A9CmNWZijZ0FmnySzS1uuvqPms/neaqyNwuJdhsf8yyWTt+zSaachQZB17tL1/iPRpW5vdQAbF0OBdL4f6CLTXYggPkt7xFPnTGi4iUhFgKNsEPyOAg14ZEZd+XF3ly7V9rGT11X3AndKckQbuhTgVywH4cez65XkQ0L6ePDDIql3IPpZeA1mDy/UqMfzK19KYN1YB4o/rgo0hVxZueNbHyjsq6ZE+DXhn1qj/KxT+hg1KrA6M8rBxKyPjIRWsKC97ef85/AFsGZdxVIuaxOEvOP9ztNKFILHg6eGxxEIr2PpT26x/RB7su9wPEvlujtv8lX0H03MQ34Fwv4uRsBx4TplEmTrW1x55NBBZLcVpLRgaaD7N9YL9wXKDoWQ1rIJ5PkMtGcJFr2i6GWgFKcRLJUbjPoxhjmZ/f/dAugBox8gRGzG9wxl9e9RDpdDcHnI+5yNX/r7ByC9DmZKMFnW6Vz7mK66syOFpb16rNXhvPk0AYeM4W6lYBjVQWpMB8AzW5rKn6YLJm4FslZ+do+btfWqK/BBFb7ZdwJ0dhnGak2RukeckKwAUkUxmGn1Uku7+8tACXBv0Iybl4STvC0jPQs1BypEfaeJlpKGIwN75UK4ZogzkzgmoKx/dmjJBiSzp2YCk1qfHumY1mDWSOF/3hQcFCYgdt/qLsOjQYG8rmy6emnMx+dPE4OeGkBJC9gAI0kvl9c2s08LzhbXZtlPS6SFZKPlcAlbei3gWCG0LpC2YVHgaIKxni2GOBsgRo2PzknKqOOtUSt0SGoCqzjaE1gMdEyCmk1SX5aWTOFk2bAEszAPuf1naUupsJsCqGUSfRtv+Dj0ekfEeaCwiqV0Iqc9I3Vx7Sob0zezJ+JbU4gmbz/KMKilV0viblQp1UH88PKo1uODjlhSd3lxjaXEyQo8i3vev/dQrBPLykroVI1fNGQP+OFkk6yrq2uWEd6ubpRqvHJrKFIPhx0MD7ulPZeX1nxHP2WBPfCqQJNdmj+0L4A6PRfx7XOjZ/blXPGdCeZ6c0OtuBrzDmuGhPmznq9E4TX9Oxxk+U+1lm/wRGqOUAIcNxXWRViHy6hW2lu4wbFEKfAcTid6i3egFYPW5UbFbOrwt7IeWwNv8es7w/Pa1qffNey1kqy+Ww1Bet5+P0MPUyChOSN782qc5hKi7C6kRGIqoOMh68FtAlWlBNOClDhXeJh9kJYOrVJI5AmwZslKUfi7h4c9mqsqFdbl8/u03WVO/zSSI5oulDxUDVeOpZxgGJqVIiwJ53jcFDjoJEB3KZt0IswqCbV4JkZg5ozRBznuxWEvcbppyfpUq3Z5P5j1LArE1igs4nghE84HQ6c78xTIJrsuP1mwjsqrkQL2qwlpLIhlx9QIePiV2goRog1YoRshLJMVNRswu+7lAt4o8rWRJTpsJ0viOywlbNIs4gMBoebX/6TlPvve7FWYDA3nO7NwchurXrwBeZLGFAM1GbGUGusMvpuQrlmWYV4fwvs+Z1j+qFlcYORpaGbAhCmBw2TTkGJWMpx5NPSi54eU27fvW11A1Folhmlfq3ih09XwEEGwx61XtOZjYbvSmaX8DFwoi59Kgz+qXKt4dX42+iRrRQkpaYDlFfTMkdOmaAZiDWgyfkcPukFHYJU1flSZOI7yxQ8ynCsTnvIqcQM8Ykx3hO3hNbi2LV6/0N/6tU6yX9lk8HSYQeUr2+BuhK5fIHNYTZROg5rLIJwSao/20E3uPx52jPgAxQN+z/a/l3kZWZfzJ8qQ60xYqKo8l/FaYO1ZHLLu3kIObCyg4+OIz8Cm6Qz3lsNDQMtUAVJlpXImSJAsEjMr77+YkuZmshESHTtaOM9mEkBZsoR2Yibl8zPEAn1o4PXCIGpcTrMTYNnrbHY00396Zi5ZGFncDg+KvqX/iP77fsGSxotkRzpyQX/3wY9AwZs9dP11NwJPvWutrUzPCGte5jpIVJYBZRZvbQQbF2SHrzYZgK1G2uPhLzywgE1/frxwJ2sPxuGAvp/aoRsOgmGjBOwTCvJNygeyFwfvwwea0EYIxm35k53uXzv8Usevvb3tvjN+d9y1p/yokf1f4J1gn6Yyf9/dXbxTYm+Nh/t6WsCEOPcsoPs0tTz4uk4QQSkdJG7ZMX25pRe7fuHteGJkUb7TZo9wsnfSHpCtKpnGo/8by9d4OTY9uAOTBePQak06oBLK+aWiQ7aaT9gijtS8DjVt/Q2rewGFFS64ZrdPWl/943VQaGgc7UKoZUUqdYq5ZtGdPXFUL0M6oAFi3L7Dp6b7tOL0z8JEwZmd5hPzgs/50tzwCbeSWSLDsmTFykL4PEhG3dVs07ZFMVwauqnScq1owbNkd4QHJSe1x0uqOttYnJyhaCeMTYnfMQWKYm3bXhyolbp5l+ZIUATDYUeFhbar1cprIU58mi69XizDXpJUK23PRhkCpetVlrGwV/qR8PNPu68qJddezFLnyXkiv+Dr1Afr3mFmc6xToKT0wkKSRylrS2pcDoc42kinG1ScPbOdnnPEumfk2zRSOu9tKQF9d9WNEAVOMv88QgIBIHAeSWv4g42f81aZsjWOK8Eq62Gq1D2RAOwOQ56RQnmnwDYf7S/I+jdLN8aww16o7OLsL5YHMTx3Fcstq0OIK4tRA2ui9xCqBUplFI9ho4vhJGbuYkn+R7wwVwU2BTwgk+x0qWFHxXw89et0QJlPuhm6gSAR/l6YT6IXf/YEgqINskTLS4csH81SpbjDGYwpU41rbokwD75Ye4bihzCpy+oAOq1nrddnaq/OU+F4u2d2BXAXvoJHhCgmLbzMg4gR9JEAKwhPmHpAhEVarErQYGnfDvRDk2BmI1IfsdLf4yR3519w8k1xc4zhdoZR9z3wrRWE8FEnNtAeyhNsRgFE+tPPmJvCWyaXCtXJmSUJLZyWUoaDHTrNxv5mPZ9Y0hkvrXV9r9x4B6BpRCVjU4niFWq47hJtRn5Zb+LfOc7lQfDDD0dLOYFfb7mPV+gda98mlI/dj8IYkvc22UEHjfIutKpGdHPxjXRjPqSmjSrmW2KQCynYDRAX+pUfU7sx5Wm9N3ruVI4K1isajLOK/X8Z8PxKpUJSDTIcA41sRysG8igjwCsN0HRh6HaGJLTho7HjbkZ3LJOGhfRecP4KZCuzQJ3ff6iDcYHyd39/cdXAAnaB9a8XFSnAqqqraDVlKvAI0cs7B1UmqxpG4VC0kJEAfH+pSrCulqlRhH09pG1vXLkr8CeffzZ1z5XzhTTb9CVjW+25O9yoW2N1yxBt20DqxVZtQHlZ/UStm40aXWN+tJc7vzfVWlv6a/Pws+hiQ408Btca3Am+znNU28E5c+A2cRGTjbC9O7J/WZsnbd+/vwT40uKM5/oAinh4ofqdLnebHo3Mb3cT/4Lnes5GhRgrz2DfOK9fpOeQSpnq5x+hGVTKuBIJMS4vRm0hs5xuMveZA6NBrCMToFUpty+bJR1TwFAASdeZiAi+XhRcRzV8WngI94Sb1aFMZZ+2cpQ+Jylt4KqxULCfzM63Hensj6WFr6HuB0F2UoDWB5mO9lZ4FYrzXUbrIl/1lLL9GnqqTajfwRLWH+7GCHoz4mKZBKT6Qr0gkDxhB+WueyUZlAKcTrXFsPQ0fI7HOrDmNbhjsSvvIsXp9QUTADCckPowOiDi0hFJa263XgziBZZcIgTJe5GQQUfPtWmZsH+yVGsKRGKP2GuQCKm5OLcFglncxqbpJ1IPbVct7mHL/NFusHOEYLxxAy6c+fizEORRl4e8XXCBTiOOmtg9rSsWE6nfbzCKVQ1wPqszzcdDnhxcP+0GDS9LpAoy9ICMiMQcYhyexsaDHl4JgNqNQG+Wcm2JqyfcG9cfy7nzD900fq8PAg7q93D1bp+uQJwpEp/rk33QbwdYfqHBkIrxYlAkxJCaC4DR85wNylK1cTy0S7UWBBCsrmZ0o47pV+2ik4vnh7s4KN4Njl6PBYqOTeFQqwLgV1SicgVaUg5SfzzlcAFen4CV2Wfeq1gOINuxBu62uWoj6ftygvb9Mwm3SkkpClTZD8Bzw3RDfuAb2K63I7M748oeu38xlI4YYomBQxo/eOuTqemO9+ZhP6Ln5vyDurlQdWQddZshAVwoPMIIy7w6g89+EoRHDmkf6anzIGD5q2KS0uuzgElnyanVzFyBmRq+w5ROZ20MNX9lAnLo6Xq5NjGLeVEfrRLqbNMoVodLBEuBHastTwT84V05sOKQSJ533JH83AP1yRhE0cMltG3QVzCr3a+fuPupYxClPOllC8g0nkqBuiHHJiEM2NoUqFiRuqafFpI4MAuqotGcOLUrCgA2rGXNPBWRp+JRqVSp+7qqi7mUl1D8eIJSmxunUKXf5NAR6DsUFHuaC6ptA/16S0NchYsmEd4Tod2fBx/8yqhCYQz7tqCsHnUQ/UdBbM9TJ+vvCXN/LSxqra1B0+BxFe8kpHGwC/L5aAyi0zaC63zYUK6j5miaqD6LtkBTfcSFDNXMejcv7b71JauXAUCFWSWUnghajArcyWpjwbri4ZaOTNtY44JPpUQYl5upFAOpHvOtY1S1c2VTISM+G3iwFDloebUzd2BB3+4fGfqmz+qXfjRWrh/meJdidtjGHK/YPKamkpNyC58JK3CJDiI5kzVlhkkUfc6DFq7MEDjkUzjKwA8FjE9KjxTTB3VjnOPRQ6KamgYMzHv4v1ChMt2iBEQz2pfow4oO9OqqUuW6EootrbF5liUzqSxyw0QLrPFw9mff/R6u0Fif4VODXWfMIo1/juHWYZwDxj3MYMs2rmvGk1gG8uiTSGxf64yMGLBDMUaRubqarK7cfdh2FEqFWM1OfhZRL3aDk5nI2n6c8QsIKiCheRFLiYw0twP0kSykaV0XHWInVmk4v4Qqib5KQXrf2quOKl3oNsvVrXRewhwcH5LQZodwe18ABKlN8OBsgLg57ymguEB/ea3XSvgC+1BbvQIMfzGmzX8hUJnR/XxKk5OWFpiB7NqCTTPMHuqtGPFYPf7hwISsHJZUmgGNpXp/83BgAbsYiS6WXYhe1Hgmocvr2wUNQBBe9iAYs+c/Z6FAsIeEmXSGPS5gEtZtnvMMqJ/D7G5ScnA/TKRwsbPFDBM/CDdaQPhHVkfBPbNmur3nGe1hIezme7aZo85q01rKt3Ht6Un2eNA+GsoOHvh0xvhMlXrhWN7WPtpecxeFfjFWdJCbtiNOb2jagNIgOTHatFZLqI3KbWxQlWMg2DDSGoQAQ131SUpMNHW6GDTy+LS8cQagnGfstfb6Z9aNuJbLtIFrGMW4AYd/dL7+FvCZaa+v/qPatI810JC2PKgNk2HeMuKCvwSXW41gbfSG4iCzdFss8cXg/2AXH/x/f+yffLoLYv12e3Pa2KafP0R9xemEGX7w7/9kQhdHnKAGYWFo9jYwGAK85S6u89Ul/iZM/CxWQ7DmCEWG6KiD9F3Nu4Oppgk/8zqT3BG4TuCpdde2WPnqIsz9PeP64eE78yJjEQvQEkKdomAPYc6sttsUZQwQjpUB6/xBd/qyW6qg79J3V48bIt2lwlD/GJCTTvBhzr1v1Ok/JFySCE1XMtSljtAFmx+oOsH46b70uoV38i5JFPhKIN9qkbW5ZuJmllEgNfVrbbwdvqtA9HIVqohLz4GCsX9uj9embaJ97XPxcz8K1r3tPH7J563v+Lv1OesL59Exoe/iETHOQ0aCjUPTlfTfsSvv5/9XkAMbMFfyloJ1hpsY7P47Zv8YoINrBOvb2prnmvB+1WJOBc4SmGgjOJvavduZwu8iIu8//Rw7cANOtbyh/zTuD8Nvd1Lvi9xl2wjP+b0s+gfk5ebnPmnRfR8vB1iq4wsjryCgtR06WuhgBjZ1u+9qpd7hfUWT7K+ILl8bxu7oyePP7+s26L4KaOXvhfpyYI+OMD4xf6q94NT3vy6uPM/619O1XE/qM9ukuxBqiAcAae34nNvtzcpDVz5hvgOpUD78LJo6Z/zCiCePEEHbBAIzciMIlGJerYr/1b4s0E0j8Pl9ZuL6p+jfsJ+Up+35YCFAcqJS9+Z57/ec8L375PWXO/uNYR61Sy4oufQ7vftEKw86udxj9fs7cOtiEm56Fm8yB9/XVi8Ug3h62voOWRXT8m3Lds40DZwBBER4bS+n1Wi/pOvK4yOWU19cGMeNplj9tNYN0TvMWtfwZICY6Bm3jXB6dOZw5qNyBoEynUUohiD/ED7ThFKjk0L+DeHySf5WA1FNr/Pb1saAoAwucJhJfEeFBVYbYeml/BVZOIhYgDX5bP7VUMCfqTrd8sAuFoGrM3toyeYEszhj52+EcNgWwFHUecZheHpp9AkfpxAG5Eetp41diOYBD/pBJVgp7/4lWRTb4wAXV1RSOdt/JAK/crlfrL25XTdhix5dVN9CVNULl9fg3AZ7CeMASdNoDdir/3xIinr9I04SC8i7YbTX8EfCevgLqDRAHa1i1QvwwHI8Tw2Y3KKWxMTYM7hgypG74a58p5BZwBk87NZiQ460zfFhCI5i9s+hEALrBjE7pCeX77UIfPL+hgmQIyoTAyKsSeuheRjKXShVT7xO6lcNWzDk2WU9KkGNC+Z/uLhgCWQjKKONH/Jiw4AbkDWhkmA8IUmDbwYdGOnpK1qqmcEE5GmivHvLlrtzZn5/ehTtXaJdJ95Z2g3nmK4SWWasDgOmIzJKu64ZnHsL045ekDO81warYOxNlhnKZe07t5IJQk8f9ozt+34kb1gJwC9QNg6IzORHi9AF4TW9/+bNWu4u/8F/Psak4r676Ex9g/x3iW3NNY/tqgoduET6OWax57EAH9ll8iiD6PPKhWe3RO1WHSgpClzCbsrLFa+7Guv2h2RoDFnQYJPiaYHKFHXSg7PxOvAQX/bfWSnUkCg4ZMrhTSVvldvEwwgtryJXMJmROybAYROEM9cICQCm6BAvu0riEVC2oIPNReAAglN+FCpL65aCdr+auOPGBcThDnSkoYNZPXry4CalEpXn1xWOtGJKZVbxEvARvgSS0Ra42wN9F4573phLAX0FtLFHHe3FO0lYq/CcoAx0JzSPiVZA+FrlFpjmg8aWKKqNhbhzW87guXvq+j59Iu60K7cO3ju3OdvX5BNURIiPQiFZtqy+5UZLjJfyevEGFpbHkVt9CB7DUOHLE8MsKLt92uMA8AFEPG5yvb+94w3l/oIJkuFFlLeUE9ucX4LpC8wYVGs88ty6/WO0U9EV2fYW5MAgBW9uzaWSaQhpypCkPv5VuniUTM7UoK5DWxvkFvkCWJJ0ZK2pWoQ8dlNTyn6L3dRMDe+kvRpBuW8Oz9BOdH2psETVV2DFInlK5/mNSSStHqWmKW9K6tE1/upHc4VSoGE4jLQygShxPanGvXz/fBZXOCcV1J9CQBBdYGpPHBJmZRJKE8ONERpoF56gBMlI6vbr6AD784euuX0dUQPATjeIiatp5/nxJAOp3t1I1NDihZDhSakr/BwJHALSLHIU+rXOB51YKuLuYDqrCjcPZ4K8O8ATnoz3Fmc/iO+jVE/ZX7ne1mFPRET4b1BgXtJdGkXpM8ZQsUuoznmZ/v5eIcYfEYOtwUsmHsurFhoekFtm0T0d4RdlMLArWNWonO8SUsAJQmD8t2Xfeeuq/g8RBoOHcfASj56129eCt2/NwmxfE7J/JGMcerWNNdTmjzqnpifNFGsIdOVbWN5Y97nHsu2OG+c0aVoknWDsqv3A+fSN4Lf0H39cj6q+Q+WHlDZaH9JwcwoYuLNM75PbiHdZ9Kvl2833jx7D5BIOhkcRUJsbKEYYybG6E4cUx+U5H/aRyiH4d6ftQUWVguYTQNga4vMaVUyEBckKK4H+IiWBCmPpHkWys16FKuJACUV7AUWK/zpYH8c3Fdd2LZZcFfeBMprYIoHDktHDDVkUC8ThTPwg/vqrhIVdB9uilPARZOYr1FEE3398kbXjid1d3FfNbSv4khzhTgTC8Eza9SzfXhhuUg0WUbYJ3lj7Bdxc5uzKysQeuzuCeEnFa3WvcJQpZ+J/2x6I58Bd5DiMXbpoRQxm2dSzhgYhikVa2uXB4X3u4X738vz25XIf7dXyaOYdS5lGZP2GFgBuT/ZPstPazcrulHTT93f9T5/RTa5HTmLrPX2k2Jtsqx6Nb3pWVjZDxkqgajPDLpsDOdVSFcDdT7Sg8wVKaJ2fgGdyc+pSy0996Qv8xRV5jgI6tkrGxDtoN3544UnZr6LgL5JzmM+CjWcMR9fPgQPFlnW6fIZUTHA3K986yApurG7iFLrSlmp+zd9Cft2O2l6ncWD4LYcNL7UKd6/GiL73XkfLIZPPWIcW1tiBS2JtB41JrloiXhnFmfRGW6s7u6SfE6PS/Sr6GUhB8NNDDttQQqO7MXyqiK0vHc4+4VBAwS8pW4GgcC12fwpWDQ07hKv/NIQBpcCx16FtyZydUPPY4wpWq+0gTRXcdPBqYGmzeo/Ot4AZNIXSPoG6yFydMWlHvPQiRyLsSYDmWVIeaEUq9Yx2U6JpC1KTft7FIDte1l0zKpxLqSEizxFzmXzBxste5qHzrZI33QaI0GSHaW7E6oV0OJ3FYVZj0krvUmH2kC04Lw7nAGC9l656kNZEjmVFKQFs5NlzA57FPbtLJycNPSWU5WkOqZmBaFgHfE7EPX/lsCWyZTDxlV59dQ8TDffdc+ew8ItO8PMe+W4CX1w7ZVrAzyPuVy+wE0ZSV7UMxLPhomPtriP1vfGf2cMC506btcA18BYMOTI2Id/l5Y02W12kShfP1LJQBkjIpA+UasFr1xf+iRK/1B+He6/bUVwiocyPm20VB78EnRnpkNI56O2CfdxAigj0Ikj9F/Tq3NGGKyj9oh+tYxsg0aCnlDOOXx88Oi1K5wjIaz/Gg5DXa18nohBafIt6ASjTtsNXgwef9+jL+/hGS2yfaPtau0JkmUgOp2uyJE6QPANMdNSgQZBZ+AaeQO6QViTXRgOmXTjxfYNSLSqtABlRxgHf/A9E+jUasBcVNa5bvcxrKdgaGiP51UL+211ipohLRe6Fl468SNDmZjaXTg9PT0DiCklXNpAgpKXq6lRzgspuWA23R8kskuhI1a2Y+WBHUsrnlL0ZWN9lWx7sEvM1ckdswkxtqEGurpIHUvNUxxXeKcsxu5ubpAQPbkJWH3OhDLm07+P5a4nP4ucOWqfY7m6TEaHHC+1iKkjHwe8C9kxBaH0v8BXWgaffPf6XBLq9+5On8eV6demwimwqq3vJvE+MI+lBMV89e3V/VXsa2CHJodP03RsvBbpuOua5KqXedZp9caqBbISUt0XaHCf7YwYHtr72VXsQOsmoquC5pH4X3Q42qV25G0atzUyI40iQi8S3I8dsBaszXR8NGJRGMFrj+LOEF5WLCs/wngz00ktxEBlgH/eWLj2aGRc72mxKZ5No8NkHAtS3UfTT8B7mq1/duMcOvx9fRvQ1F9QI4HrzyKjgSAhOu47rz+CZEln0mX9LYVsX56YX73npnoAkVAhifjSnSUOnIk5C0DVNS7/iXdCFTo2kKNR2yqH3Uio/WxmNkwVuo077CFqQzd0DsCd/e24OHzP3yUr/jGNw6McstrPld3bD4ps9vNq7HuTOqnfnCqwnVcpm8cF1u37KEZWogkpQq8/L7lJG9cB5XIVgZIR53kNUwOgEf55yv8dl4OwjxOtu8iY1GfMP2iTGPrul4BWg8Gq1gEIlXiKM4gYAWH3+Y0yx1ASbg8yOLT6/qjdaoI3miAk43dh2zj75jk/7ANnp3RpTMROA0lcI9WA/96fu5L8uYNuvtTOit4WoaHo38/+9f6s1tNqzMr47DBHQ3KzfVweDz8oDBSBBt06Kd8SYDQdHPOGIvwukXjlgQPOGbi9UF94V+/6Z2fDqrD7W6Dh415uhs32dpYVTEIafDxAX0Bd6gy3+h55FasGMmG9J4Sw8adFJTLjB518unS/ToR/JzNNrjWuLRkGntMrigaTz1rkMmQ5RAI/deH+VjE70/XGZbAg1ThTbItKqBaJu5+mxpw7Qprj4KHhvmNT4IflL23IE0m3Vw9bVad8nnbzh312pJb9jDxSMUE/MI0yrqiUJCjAH1aQJhlw1TFmvq81xru6x2Gv8CJTrpusjtEHW7YBI95TSrGyMZa9gfzdiYTuZKHfGRi2cl7ylghlCT1l1BKdCMmXZKKFkntZFxTnyyYv3B/O88s6fKXwyE3dV3rbTU6/WM9VYdM0jit8Q0aL6vjWaZetYtigWnVECv7oZMEbXKmOzrbwC3stvRNM7L/D55nKB0TefCE7fqYhGOqU16QwJ3t/EowVELceFOl21SxihUTzgu6jWFZl6X8iXlfe9i4R2xKYLsO8LyoK1fTiwq37G3pqg8PUiInRT5s0+KLunzKVkR8/0QpN2aKcP4Ba8MBXS+X3vEKIO2pHW/v0UcShs+N0BR787QAELYZWFXLzXIjlJqymX3i6dZNGBgtrBje9iXpt2N4OJVYXi5x6n7a5IY2eisujlsNWnpA8S0xhckkiLcHFrY39vSq6ZqQQKZ5enxOEUMro8S1vsraAw9Rp9dZpP3IXzgLKXlgVMTw1xTlzPh7Q02BRtlMCPN92G4pBuSX8iUn/U49OYVZflFordB6xbIWsrq3eMiTfYdiZMk3YujGddZZ+uCfYtDHuLqaeqPIY29LQdaeZ8q9iNdp0/LBEWRA/Lgm6X4KCcoOWDYxWtrJUTkFVR1//qHB+jDeH61LR/87IKVuo5PZhAQAkmKgTZ/PCZznkHOucdNn5wqhNaC/ArVE4xd0a16z6D36Xsril4PV2vnNKFfrjPCvy8Gb5MoM8Iw9sOVbPZT++5BY0CrD03boVgGG9PaGgBvvu7AO/2q3B5b5Wy+W17f8jYrdS+1j37byNEPWF5dCRPwAkYEX/DUn+aBIagG40f3vL2IdZB31bty8eg1XSY6NAUtVSavQfxOMH/klLM0dOh//ZtcZ3pJbu3hHPCmSjxDPye6DBZ3tshEAtFCE55LxXmDBqgrnjwop/bCpArHePmsyPxp+r2v7SzDoSz0q/hpbk5XcgNUyVqKuza0K538NEF6WycanXb1LrKxMwDLjvylBY/Xr7m2al1e4uAXidR+/Ntru5YTfhVptUkmeVAfRdK3Pqoamiz4tv4YZzk8bW1mAPJayhxzdes+Ick9JJrHz79HzjzCsMfx8Q6KfFM+oy78msGpB/8JSKep3NFNfKZRqCBcXoOi3JHFWYhiVg6+qTOfpkM+ExA7MPL0ElQoOnXFX4bwzf5aQpl1lTGEWQokC/UWyGRQWEjHlQmB4T99XE0U+fqwBzofr2HcSSDFmcWg6314WF8OF+7aPPdIVS3xqGr9iFystk5E71zGHTkSII4kvDYB1G76xg5RPrW4exSIT7ATAMu/PQqwYiqEc5fZfTqyIwZh3IiCBIKnz4HPoxTn8Bb4/o4TAufjQb47SkXqDJ65kuuSvlZqCBrVgZYZUYm2MZRyNKcb+uS53svkWyQ0a2SVDa3x7Ea4flRK3xywqYiHLRDT/FN8L14bRwUUSYIBEMx5B4414jKOuaSOhKvKpRQK4Ie2fBzlgLX0XTTT4Eqr2lojVk0VZDXXBKUnytIEQ0zirX8NE9ro1BdYPnS4RvRQk7HQ4eyxyecAsf5oPd6pOFazqDT4sB3PlsPlY6djZiRzVHktU4iCKYNQYNhzXa/6HYv3fmu96WbOqLdXn8zdrZrsoCKP8oNIBWcsHiATRx28dvHupKDEI1QWM72eibhoBviUwozK1rLNDphd5YlKE6omuSvEI6kOAj1O0uO1V2VcyxyASTyiNpiw23xVKs09A/J/rh+XoQXagDlkncGsQhOWSUMx/5/e7RKhyQhuzWCEi6erEbsb475rKXLGz/KS9JSkojyLGeIGlFEpqpiTocp8RdivcFcGiQeEAD5kc2uuwLRqHWVhSqroqsRBlp04ph3QeBh0zcTHEdvfCwrgc2Jt9CthCOMFpa4oi9hdKN5YkfwDLUYf9/HnE7CXRwjn+DIiV7sX+yIl/6/+zitESv8AX6DvhNnfM91TDRenOPoCVSVsfTI4BWtju08O6X7iudrOb2Wen0bk0XKnzKnMqgrvlhltovhWufGHrgbvltu+VkP8Iaf/Vr5nt+fEfTdmGDL3JEV5f1seCOCCBKBSw1Rl+MmI9m+bSlPUfxK4WEt2E+3sgFEcRObqxTCoHIbtopgKxQqt15ypZPL6NwnftZHKXsEAsXNLoe6EsM92Woou+nEunJcCzQwMJRBEs5NWgmmS5OpxvXvJO3+y82IKJkE1Ym0sz4BjiXPFK9i70OrNHWK4BMenwEvt91eeYK8k6DGS0V3FTQYOcBIYoSqKDPqrk0dLZgBoVMYTEWiPUAGDjqwUMEMlv/Ua0Ff3Nl9B31fcgR9/IpOOpOos+0FKQu034O+WEgiIMYQgYg5fQmTse3+ltLtDZ43tBaW4e7vxOkt0JcYUYQtvovuoZ0CbbrNIuQGMkJLNd1oiGhyb8GZTBAhy49JqV3mdvOfl3BclpaxuN8+ufuPKlYWxvy9QuDL2bfwJW6f/Jy2U5/rZsxL5r0tE4QwUYLA2clLhvOfW5BRI/aXCQqRpA8rXrx14uVKQKa+fk3wMhVzdH++HSOdH1H5bLd8VVfpVtG4Yqe/Kb3a3zl5XqO5dtS/tVsp6exl8qV8tdKATgEkICDAZ+BcGRoAfgHs6Hb4hQGFX1GXN3izo79tCHBw8Ng49j8MuvlX7iBFjJkmPqobmOnsdjfhGgoIHw2gmW4KNNNNgWb6j7Rf73q4MO1H9Kuff1BvhYsAGKvPldbt1Db5ls3JtwnBlei2/C2v0eIwU74dPzMur+Lw6jQOrxWHynBeTdNT5cbxvvvbcjo3xnmoun1zXKFuMOEzhA/Dz9JLAg4rgkCMP3turVQODNbWlH2ZyW2dWlALfr59qsy4BJiAIGL1MAA2SMrAIUV9yJsr2m1LhI/ZbjTRREzokD4ATABxd7IKMhHl4uEHfV+ckEAHMMjdVHJN7EMbmCdEDgMRE8qvkY61XkMzl4ZX4dEdB84LA501fcqaINsj7PTUTlmWDOzGiSHHwyba4mV4F2TTG53+BcwsrDw1MYzf/rnaMPAHx7dvT/0Gdd5f6kxm6lNhnXLSJ/hMmCauuhvpzFEGmG92j9G3l+4jzLL8W49uLqZt22yChsIQwITcYbbNxWEjXFLmtvChvwulK4EGjGOugUiDyQOOiHjraeiw74GZ94h423C1kqt34YFgculWjBz2ggmIkOGQXBoCjgJAMKEJ6d3hiaT4ArhJnwRIcMAFch4elo01V2v/5oaWAMhZECwN1y4QaIDaXT9djHmDqV09l8QzesYYLfJ8MSbfa7sfKUPfrWw3i/cf34Aml7K+nw6vVNx/hA5/LWnrEyScyNakb1BSDrf37LFdhl6ZWzUQgskwrY8w/g9BS492H7Ruh3f/toomiD7C7CGWzLsCJC7wBZztEQIf5s4cry10TNzo2vr8i8daEC/x/dziQbfY7HHD3Z9vchm8LIThXqQvH/kbq7nMl5CBhKmjd/R/MFPbaYgPAWf3swbd8hlRGeHoj2ozCCG44K5JCF4ubjsf3n27s6xIXm1CThRVdEMa6I1hJmLam6eno9+EW5STSJA+kSDdtkaixwXvEOwApVnwitYs4VVFRrnyafyQr2Jec5+rZvlN666rr0/97koPD0fYZKtgeUmsLFPL00z4LWyQLpp06/qb66rpKlsgwwvRIFza2TjvxmEmauO4Wv+7Z1Tn8ixftT5uHZYshyXbYbHd+2xF8fTCVlFdRtcs4Th+I4umo4lw/01LrawkLFgfm8uTOppppQAnvDJVH9yUPekpvyrphefr1lzBx/vtT1NfkC/IiMMfzJ3/70t/mQr60IZ1Y+k6ei3YyVW2g8fd7dbJFfaXWy3ub7xzsdhifKunWLaYGRYUaGGXeNOj4SwlYmRRgtxGKD1sNfJdaCO2hog04YaJKWQGIdxmwzElpsEcXhpcYQEOd4IFxDnKKVnnSDZsF4qf5iH6yTaLxsMSmtPXjWb9nrVR3DIJjX6xsokuQCh04Sh8+XoFNyHhQ1B+qp3CK78hbi5GQ1IFkQKslkqcSBnJi5enhQUtSjZixEe7Kf55958Eq2r6pPi36O/8v/Fc0xQ0c5N/sY9qK/asT3Zwxxc/3xtGzBvvI7YrNNLGntFI8m7DdxQGENO9wgfVcC+AF+MOMF6QTdTmRIMc/Y84QjvI0RB1i+9onHThSA5K8epy4r7dhOcIlWV1IjKj1pGCcoxsYKf1Odg5my5Z31+U87StG2trsLd5kn8n1E7J5jDEf66ezd7vtp1k3is7tfcuUlz2zDxx7VM5aAfzYq/w+qJ5Tfd4htzTn2m/RIns6p98PZQm8umrCkCEualMfdOx+13TxDb/aD3WlxhngE0R+OrqS0yooEd6dYKicV8UNzMatjnCl8e7grovPa9+YsAifDuQF3NmzV1KzL1xrYfwS6954F/iLKRv2WHDFvldpzr8HHD79dpziWJVhTrnBGJWpADL8kYRqkgW4AmdUu5R5Vx/ug9KA4GgFYbvGfmtWmRw3OjJBcWu+mx84nbq3W5IvrhTyZoi1fcSOj+FXsy5mJ4Ge84gSPLmpPaUa0wBiCnDAEFfiZ/aotncCLb6Ss0JLtXhmz0WHa2O850UlR/QHP/TNrnQCa7+Y0VDCP8uPNXfzfea0BnutMg9T337XX2Lk4snilWdN3mC+s1/OKrf8voDuqLf/KWk0Ou4/R5axemJTz4JS6sNi3AhBFBliQXP9OMlUs9phy6nqD9glJdZrV/PBnH2loh9330Qnnd4QOKqCn1Bbp8QyK96HUHw+aGnLGwUdnjIkQT2NNnwhl2SBItwX0HkjQQBAGjtjfaM3uU8KZxZkSrubZ3adhwFx0yb1qqAjmk3RK4UgfZSpI3KQ9SLEh/Ky8YRIi5NdYnoeuCDL0jGTd37BByDY2lo68zmUzYhTYaiwBiW1+hz7MVpjQUNZNNMedrYjuh59EjcY6G9EQ2Vf5i3eE+Yb/MP699FG2P7pGioPMxymwg77WZ5v53G899iDhcw5i36LCrehyt4gvLgUnk1HOCNSGvSh6oOIlI5GHWIFikoHLGACRBHpmhHlKejR9+nOC42hMfkK/x7idcS0mMFfWtUGoOlFluiXbIo1rqYeUuhLipqxfoq05QXQKlTr4UOU76o2Bv3Iif0FsGm1K9hSr315lm2rB49IsmG0QxOBbKI4I22ZiSK0etW9XH8Lz6VGf0t88v7upLLqBrKTR6jxu+RH2pOhEbUee6QkCwkIhMY6pH5CnfF6EXo9syHgpFk2HBvdagOr+zkqb976dBf2X7cCj4RHUEXnsu4E3031h8SdN7oaDLToXRgeDedvgxnbPfC0JlLithdtywMW3svC9H3VsTTAMqpvLngaKXG+eqDibV2N5zSo428sUTXSBpywaKCIgBcGbXHy+cW6Ufzogom0cc6Hy1V6dpZNxVIkKXSW2ef9SmdxSDydUcv5aNfxX2lXW4z7i8CO4Wff77GNuRTlxUkSfRwNq+FOxu/3oah/xbgU9L/9wRzNcnk39JmRa7kkOjgcBEDWJ5KOsxvu35vbJae7xd71svN37ZxJkile28fIfZ9v/CH/q/6vtM2Oq2D5zx3UJyh5U/a/JxaptDRzqZ0Qirr0Vvr/BBCDEIPc6QJUBUHd3+TSFNPfMHTZ26bj/Yz3fhbaBZGFlYkxBd2QvHSbX1cAmDzMIt49kf/UpW1x8RYr68p6U6lKEWlU7Bj2FV8hpWZ8+KmGd7QAkK04QRYkqllVRvSwpLuP3Q6QI349Nv6ity9OehhcK3exC5066BoiWAiEJml5Qo5mQKcbTRDmHC1yIR4poYsvlHyQN6kDu8lay9N8dEg+1aen4fDaBY3SxYBO3VUJjRL+iX8hXOG/S59ehoEaca9f3g4F/g/yL7t+26xQmi51dZWj0gF3fQWL6+B+uDmOuQI6gb6tef+/xZP/fS/red+dGksePdD158JtTWnmTcg6Zh+icXbk8qtWKODD4P+pP8th65LXFt8aOIzh1wlj73b4ypB7Kn1Yu5aiEDmR7HdO9Zn5W6CrxG8qtSbf8Spp0SNdZN/Tkz3xRVvU7ZQY5FQe6lO+smk6QEXOMBj6gnFqhuLjao+usDgCaT20tUMW7FIdqpC7SJ9hoXYxmO7qSkJYGIYpQaBFVLw3lH2z9cEUbFRw58EWdQ9z2/H/7dHN1sHGIu1u8mGsuXkllIV5vkAVQ8X9H979KN1cFrwbgMhbWj5B16u45Df4Y0KoR2Pzh8/+/wfzxAJX8S4dKal6Kb4tO7zrbw0Lq9VsXoYUPCOjdxxkvbJJaVrv4jLvT9myd+UL/XCI9Sw+a7pC2UTVpAo9Nnq9Pmz7oqCCEQQQv7ikCSULvS9WOoRBHQ2YWVbL7QzWzVV5Dp12HL77KqpIpPCVW6l4EqYNoYj0Q+r3dPO9zicxxDUApsZ1CVSgXCa9dj+n028eFoW9aADKMqb6q7NT0o+HhPski0yGACSGDG/qWBVPHqDuTXRqYzTNh4mT7cBwhrrMW1L0HjvDzEujbGxWZB5MDRvoAYLLWImKE5dJxpsloRJdEokUaOo4Z8ocGhcd4voGnZYVFWVjoXUm7I2Cqz1wYD+bz/nKCY5Xk5RlBy2r3sgJ/JvNFlK9bDZVjYSCNBw9XnqIogaE6ycpmid3dHzMSWi3HMyKgJhRrWE24xOAN9ae51Iu0wkHxg4emOJ0t9ABwP/gNkLS1BqDCleDQeDL1LAmQXJhSHlaoq6mM1Y6khqJ8Ey9vpgR5/k1zHFEBnR/gwzbfS4bwRhYARf5jpzuJtzAp4ycEUP953fPOC5jxmZ/YQMb9QnuXAYe3V8O11kIBuXrCD7PoZFYk2B0FgGK9aQYH/splZ2muIF625V7oHQJBBcsY2i/ugunakf0LVNdkvPG81r5VwEY4bFBWSpFSSeWXo9SCTcUtFgX7TdDg0isFeeUmHHJcxwO6C1/hTEvsPiZgG4OsJUwUS/32nJA7JOVPqq/g0Y5iDG4xnn8j0rQoDrWR5l/Cm6dcvWtOAd7UVBkWt19IL7bwnCgb234hbeXHthkNWoKZLh3lm2h5Dkoqr8M9FedQg2/ZguMSpNZ3IOcuNpxWwJm7KjluKH7mpsCcs3qlQbBIMPxH0/9rHoek8HQ3MIHde5MUU0cc0E9jr2OeHigrVeLHy19i9t9GUpoT8dKZlWwRSZCZcKE5hsyl8uYrao7uLYlYioNyMuiztvbQz9d9nTm+pcFrgoN+d8z8Mv9alQFYRfGaqErabv4HsnNUyIVcocPnTaN5hfNuz3z2hFV+D+IutjMr+cO/MLs5KdD+7X6gqYKpsxVk+BXIKtO5lyE7RyxrDp7Z8p0MwEYHfTqTQ+81W942kADb3MxKWwGi4uWw0f9kNBhYp1R7f4AeLAMzu9HE93rJSderx9UXZfFFFeTn+zKH97GSZVYTO6SM2PT1+PKLU5/1ep0y6OOskeJ4ZbEH0P2jn3Dx2OM8qo1imciBQk4ohqLjBaTyOOMI0Z2itRzTy9e2LGgv2IqPp7wvt9QtOoXP6GqOzTrYXITDZsKQ3Kc+C6bryEynV3Jj1jwpbnpdLu2Uv8VRNwWMqwA5l7j4l5TX777MKZM35EPJXuNLw5I6y10k4eTtqRU6B2u9GqcyPi0xZ02SWN0H9S9u66szKinoKPe+/V5X/twdMahciUxaz084vrS0VbWurmvpOUfQd0XXiHHr9mHVvP1hpDu8Zy5CZiII8RCOnMlYVqd7rmPQ01pXaYJGMlum5H/OirGKcAaOBbFcMKpZ2SVuY8ZorsLxBdjy07ejubMn2rltT54uiuAJumA2b8sMR4lci8Ju3T0bDsfs7zZuJ4aBQ2PNGKNctsBoFq0m1DmnkymroR9SReFgA9MKkg0jMFjq/0z0ucddpEr+hjBlWFPKJkMofUqk+bY8Wz9Q/DteHuyxqmutiuKHDs9/kKEwFrdN9qZgeT3eu81I+qH68/6RIE/Xqvf4UiLHkIYj6nQ7BgNzWpIYv5HK4Cec3/vw9HvLdXDLDcSNtJ6rWAJxbhuRSFg2IFtee6e1p6506LCtnbyQVmQbabpg2W+tnyW3ol+1JdZ+z55htqx2FGnmxjcJ1F2yHWoi+8fk71sSlIagryb1gtGhxXk+07yLq0ZPPS1cdCrkkyXL6+coq/H02515r73IMyOMyJkg8315VOLic8pFOsHbxQUPiUg2cyjAggd5U2p4uSdpmTKSPkr3GoGLsZw9I9GRfVl2GawioBIpHvX4EErgGx4aKHspVimDdtaYOyp2yOFK+Kk/KNay0t15sKefFaCK3KFWcKKxhdLYlBar9Agijne4UtnE+aLeQJCHjJbSF/QjTDcHB6LUerTXZqjZFASdnJ2WN1xqBOhPcoG/UgsTwXlM3pmNXo5ASa6N9ci9tbxA5Mu8gkrp36LO+CIBBPH+6Xd56IxLxaQ2otUQy5vpjwAAje7ZP0qvomEQzYLhgTmoosAGL3tHCijv71ecgkzkTOJHkiJaaISyAL+4TyF7YInfcCbk0WL4G7R3vA7mg6fhBdUORkjr3CwWt57o/yuiXR6rup0v5S32fG578nlz/bfCHhzLfp+X0vURju6rp/EYWyeUJiGZjmP2RjTBIIcqQEC6mfhZyEjjroTGB/4wuCYN846R8ZjzqK8zUW9GkjxoZcRBZjeamGsno3i4sQ1wCjUHgE916YkyLtr81yBlFJb0wQ+qe0Q7+QjVmEOHF/ZHR+xHVZ7uTpd6f0xgXUQyc5UyJv+yOTNlAMwkHbAqmellHrlRBdUaFtwHpc4/dazgFB1Hou4LxIv3fXRaQ5r6tY1WXYAyXnV3X2MHhLgtP57hwrxT7TlA1AsKE5DUIbeODF2sXEFdWoLMeGqTrWry7rTmk7xPngfkI6cTZZAVKCQu3RO7ymzjUosg/+DnDoaTvavgnyJ3QKzyHq9TJWpVNbls/a9GTWNLSueQf49d//Inbkfsfc0+2YjnG/9KJQSsbBkp5Zg3Bn4/S1lI520h8ztXss1cl7FOeELjmfzVDjNyKOO53/apvhjxii66VomDHeFJI+MgT/botEDq6lG+KZ3D1H04uVoePnFXOA1Es2MQkxhaLqclUN57IQOGiLWX2kP9JtToEGwjXF+6QxAHic1CLec2SKFc50VFe6JP6ml2D+JNVRbg2m41lkxAzxmcxjXE6RMLY+K07oiziS4ojDS3aFbF/VTYw9c1OZaq0LrHbe0OfdRidxs+kxHfDsFR3gioiZOAtQ9VUykKFaUC5L9fHK6pDMyawXX/EOFLX1iIPPaiTg8b0xGMzAdcU1PEfds5JguzGVENQFCcpg13UEAzKpJJgO1B+vIKwPoTFAT17XTn+sKg/YW6bE1aI1JSrx0EN2W0DAk9Uz/j8SZEVhAsyGPYrMzq/OpbqcJxXTzZKVM4AFqYJaCFflEBlMlNkNAMQpvLQw0wrv5JdjgZhuhC0fi/lX9eKCbN4znGFX5IxjRq4YcwwccR6cAMHszUi1zScCvgkYgvvXXTW4qieVtZ/eEA11FCOqxEK4Vj6qYZuVH9PNEOurV77J0yheKjgzKdXShKjqPnGIloiB0uJFbuJw0g0gyAf7vHX/tdlQacAiRj68t9dH1iXqC16TmwDIFh6cKZJWuFszGGJ50bD55z/dty8v/kWTzQVxUUjEoZi8iMfc+D0t7MKV17TLTYsz6ogdVPbkK5vmSrNTXW5wPGsOpHQqDghflP1Q6vLBScpM6UsiGsiRMb+TtrETB6GTGI6QLhT9866MYMCXXZzp1c9VrnBReW3wWiP9lEDEVQqtgNBTpDjps/tx5CCkbGdMNBS9+JIhGMdxM5Sm/NvpzElabbu8z8pBSSqOP9a9XjzeXNino5HdtVB9sNjllLWt90BQoIIzS6BAZJdGmAVCQZikon23D3tjXxv0dP7edwNaxJSFqG/EE4JoV09zB7rBqfby9UArpw2a8wyHpzetP6pU5dCvY9iIYvfWkfRAjtJF0VqY/iGvRu1JFBrjG96u1BgbL7s+6BSVHs9MeBdydpVsFGmA8QWZjgFhUyI/MAPPUkpR50hdsX2BLXxC53IqbjslH0vMuulpTBotz7Npskl7EOZraJ6TEKrZUC1WK7EsqNMQQDBoCX0stnAmbqFtk89Lj9Y1DW6j7F/UdZERpovnDHtuaaoN6JR6jb3ZHl+ScOifhiuvwgieWtG/aChArBMyfO0MFDMYWBzRMdwGSJRqZnR4EI+tNpKDJld9cBs7eTzgYLxKEXWba8d7ClQMuRq8szLcJ6GQctAkfFLoCVKJlW+YhnqSOMXRoSQSYsai0zgkrkJJko3kJnSwzIliP2lnXmYllhvLi2hPjm8j/YLb9FS+Yb/z8lzTT4hBOk8WvGfcSe5Ku16Gw3TbbHWqUZLPl09aGuO0jOtVt3CZAtFheWa+HSaIJlyUHBmWTmRU7DpNpT5kDv8vYdPRDcAMmQg2NcaSUho2p8NJ9g48QYc43NkxN0ReZAu2cKoajODiRW7bLHFGWyRv59qnGi8Y+TghznksSU7kDrTH+3xlqjRK/spcb8jPVeQI/RASHHyn5VS8DBc1lpSOOrL0BJIwqOVMucOCRTr2HBIzVfKQWSg9bmIbjpm2yRalfAj4pfiEMXKCYYbGZ2gg+IGJqOyO22NxUVQMWXxCT7vibYyQwnumdWrhhko/7M+bHFu4q+gi3xJ3JAaON2V6z931DZgm1q7NHQx38UrXsmLwGyjuzWEkn3FXGUSbZHgyV3hOITdVZ2d95zyl48pPl+lxRYJCySmi8d5cTQQgSVgJsz6vXiX8XCBfEXv0HgHWvNBYb4sqMTO2b1CsdtwD8d74mu6OaR7xCpeRWqaLzcxOWHP7asI032gTgBs09xZE77BPMmwuk7tMMHKcELKs26fZLFiwVyzXL2pmbWgri3B0/4pcXMp1AWqOyvPPZ4bnnpNZ2UdV97GM5bfxDCMAIYjsY3G6mYfEYYt1GwxQgj8PBCUYpWotaTkgjL+Z9HGGueEnKPw2kmmq+eGbTIqtF+9imRbT7zNmX9ulijRwkn5wD7qa+YbNeh440CqlkujqCbSq2wHNXoeCqeVLfVNWGDBdTNYzjWBf9IP/1MTqAlafxbkIJmW+WZcaMbOvA85nwWyZdvOAdJ4rs70PUkB6qli+6WRWgA0ssaIUH8c9O442g2+Qf57rwXnUVYF127/6fS83E7+MxhwzDCcFsmeG8smE7avTdZrz9HF3nzd9QoYfEa5M9b8JkqUTbOU7ZsS1FpHe3DrFSikPDd1VF+VjgZNYd8tiJ8r9ojMTFd4ijP4v3GLroc4sxwkO2T95JSGvKZVk53bxdg4I8osmbi4uCbh3bu8WGwyolETl0Igx0shiNrOP2Fuj3Tv0S5KTPfJl4nOXBCllBY4Dmtnfoy4PgZJUxVWZtL0/WyyFIRCVbMe5mVEoR1AyekIMvPmbF+z80JVMzwy1ly7quUcOWGTUg8LuZ1lJCX/7cynPiT1Mpv0+YZchdKzxvZTA8oJaKzFDhgZlaNKFaaYTmzdha3oe3oWA66fKokUkbiT2B+BFjBDwzKARS8flUWLfgpbkLUcIKTlUdKQ6p2jUjFsx7TmWO5at8rRZQ/l4Uq3DOJRt/Mx8049PNRr3eACge1q2W9+YaO7xwtGUBhZCOLws2xsaYl5vJyaPEhGQXb5FwmxpQcfINbzybZhOiAUHlnkuiuAd1H5nCL+9RLLJjIASK4QOW5WaOIfvdiRcA7XIO5INTImIroecpC+yOckFh2U5umHHq+8VhDhEko/7nBVEBIIMgETqH/HOtinPxdMleZUG46DHKKGgl1Y4+IJyG+0BFanyIH7bRaj22YobL7Zicr4bknhQLyGh+C6MKtYT8OyVZ5fy40YJQEmX0NJilaLG9mKfvmprF1B3yzdj+RLlcjexhdPEpq3gEyMapIyMEniQVPKJHxXQYYIMJBYGS1LwTH4Cu89c0DXJVQ7DzD0QOmqWJjztz1o/9b3QsqGYSMe5oRaezpUC/2FIHZYQwJZTF80vw/5KwKIT8CIxeGNsfhUIKKcxGju6FRaSaPK6HEWCc/ROnlmbp2iRleprmTYoYCWhDurXankIgLoagO8luXjXTlxBSVbC/owpCSITqILO2CkFGdoM6mDA2yWcFY6Y8Gyulh2bsTJBR6LjkL6erEsZWSp/NsFS6zLdsjGWbPtUbTOy5SaiXWrXo+0Hwfboa/hDtlvKBnk9XOlJKwxY0YjK5F3StClAix8P/GNIT9LonUfl8oW6Agai+ObT8Tv0ilaatUWJ1tJdQwA8VsaqEBRQzA3NZbzlwwNhz39WihN18HxDEvy5WzhGy874InUKwFpJD+GxDn87LWC287rJPsQteRq9HquIENX+9ZC9oadaKocbSHVhggg4/mc9kAGuKPDejAYYwWeuKJOEwG0RAUMjMVjZfgELM095qriH1f8HM1cUmEmyO9GEgtIzrxL4Q5ux2ZEW1UaSUh/rHWuF5Td4u7ZS4NDrxam1iLk7G75K+NgEQL155l3ef22TX33Fcr0XRiugUFT2QxbIru96eJ5XBUvN/X0D93oloUAx6JR3yBkb44RaFlHqEeyYmTlyiwmDQVBQuKXDmAuQZCN3FN8uYBeJ7yPT7GUPUwd7bJRojx6g9SW8mMRxuIR1EM+Ie8Rfppq8eGdtiIk9n0iDnfalWhvmmWIZlaBVuqVk5gsh3sV4yhlHV8nWCv6+mfx9NKnylSYVmy4fzzV5j9CwgINe6pWp4X0+Hem4yyxTXF1ULgpDtludZ95YXXhJ/frl1s1btwzh2ho2GEYbLDmUGSGj5a8DXWjWsTqjpW3jdZWz97mEGBqAGjLlisp/AnBCgChR2QSHfPyy+SEnsjKo7SMpsBLGIflqtTBE9C5aXKN5Ze5IFW2raUn/rXh67AwcbGQzlZzuowfp0aHtqBa/oj7pP+d5PiuvvZUrDviHtUMzBrSwt3BSbRbQ+uDtoyC6gybnxcQ85T8gOhI3eYLQMBNJECCFtvN8FM83MrcCRk9A6hFtAPwwt57BAYPv6W+nbJD3Sh03lAMu1C2eFaG1p3K+xE1wkopQBpwNylyOhmvWOYnYkCLo+nLXIMJEJRNZKdl/ZUTiF9C12yuSl9qwdfhJV6H8Xqk1bQH8rNImuMc+1fTYstW6MI/rwIBFrt9XZwULKzvq1eoRnuiKnrQsqC8R3RBVV3aw2HzdebhHBxUGhPpCgUC2tNwVNlymPJCL/OGHmMcNoR1l9XArj4w6OFpa4RTJS+17f+oyTC0FG+zOFfd0GwWmszLgUsvP7e0vy/+sU8z9/FcSq+VEBPnErmB4ytLkludSg7A22XV8urC2QFWAHoW7ydw03q6TPov6bmk9SKGd12TOD+aRHjFuE87/t/Gs9GCPijeImd2byxMm5cW1MY+0yHWVckmHGpYuXxlAFT+Yfg9ccPycDOhctVRNuNk+Hg9EcZys2yn2p2B5lhB+0hh9vJn9U5HpAqKohZkVqxpcsV41xBq5xw059oCQ+GJ9co+N1ZXwvKIQfLEOUq3C8JLQEKhD3ofLdbej6aygiK1UIdxGhojiVZl3FAo0VxDPaQ7HWZWEIN9lnhA8FhWxZtXHolLhpSXYkch79lznbFYoR3M3kx51pL2w9Fw2mRvvn2R1MT2xPPJ8QydreYWf2bIwZZkLmnK+5jVQDMVUzQZUuqewXvVhcWR+7hhryunjWwOTA6W2W5Ts0jEzU+YtxASXA6yzFBqPimWyVjY8aueUlziqDIHRps2rEmNHLXu8rlC+XmkUwylOkzIpwzW9xbEjtQtv5IT+XWUO/9mzd7cRxFmVCZ2jIBKFKdJHzT2ABtYYHg4Bvk4r71kffevpzBp60w0NFTC/S/aPZSdn4FC4RZuhHNuGNWxXh+w9s6/9gdBmt2YcqGKq+iR6Za65a0DMZ4CviPYh3XzK804w12eJ9w0HVBIJtYhdqa1v8wxn6KO2YV0JHZPhrSVHW5WNhcOUA0CMgxvDdYXP1Y70oRYO8KFkpc5zSyvmnRgRQvLOc9vLjlNnwajwzmblBv34WunY6jxW1GqLPk4EBxVL0USqLIdHQPNpBbj71xt9QkfQchNuHxAL1CLMF7gSTW8VXVf46Y6LDlNKRcsZG1yuQzeGJ2FhQ7qJCk+rmQufDtOWHFenChMEV7pNGwhoitKv0kbeae7C0jku9dRMokXygBYt6ixytRQdt7wt1usEMY1IvaLDyQ1ac7t9CoAT2GzM1ZGEg2mqXo2YsgTmBrqtuevYYtvSi5JpqzilNfw1H3oGHWObBDK5IBANYq+qOf5JSLa+WFnzpcGm9irE/EMStp/SDrGVUzZ3mSx6UIntsrfP9V2Wjm5E5znlKwK6JbW7/MkbyXJbYgxSJl1PqdljTOaHNvZVU4uHixcNgMTyKNoSk8unWCxz1jOm6638s9W0BBSsUaNA3Ojkdnbt3PnbUL0HOM6hqNj2ekLxGWz6kj6PV8OCPcBWcPTk8wAdxbp0OL4tGDLZBRFLyXoSo2b+q8RXF2BYzDxssOUTdzmM1SPr1ey52/g4aO+P+nrFB6rxh5sUsgvpK5/YhC6OWLWk1rf8fgCzr3IEjuyBB4BYQbAKVisbXlmGdyWEZ+OR5cEa2utSk1VxSbk6WtLC3jOf/R+FUf8MhHERmH81DMEqbIaWPkei4YzEBYQEXRV1s9BXIdtj65kY5YrpGUmmMFxxCqRN1JEdqjW3sx0CsI+HWK3ZNhdLprItmWpO1jmEG7BQHkg5hoia3sHBQbBjwHq1CklPQwObihBadRvfLqaBxlK5ZQdsnIORPWvyE7zUJmTdH8dWDVYIF6vnuCSe1U+k6n2lR73Eq6sizoeHGQujJMQI8FVuzPCIjzHh16pwt77NZrWk996+rU7VsmvZ+57LfnVF0P1O5DgWDEGYbDg/BX3uzucBIP44o6BbAMTskpqM1LT3Khd84jqbvvQPwqJW9nPXqIS5S7tP4Cn0YkE1IXdsQWpKeeMKulxayAoTy3ibPgWILm60ZIiuklhLsbBwYkLBQhreomkX0YEPCVZqlqRiW4x3ptGDEFxYe/bhqqQBagfY6TDYei7OXlf711+2++R1Npn1JlCnPppjPMUvtoOn3h44n5YY82sM0hxTS2KphUSJr+JWHRJikWnAKCdCsQXlnG3DXSZY4hYfOyH075CblQ+oDy2xNTYmpBjbYp58lcL8rM+ZXRTYwe8METvTGNK70TAxBfrdhP2GbhsFRMMdcWN6eebXoFfNMQ5WqSwA+0ViFueQTr9wDoNeX7KK7ydtSH3v84q3Uy/1Q+WnBRZenjlJwZc4RiOp94LvzRFclX2yhY9lGxx9ppHMB88Dzf6mUut6wNYN2UiqAPaosMNex94XoVrCAUpNrHhDc+10N7qGf8VjMsZ7BJtFW3/ycJMwrDaVzIQ1xyFsWIQ4DuzuFeBodmuXWZjJgMwSWbqM6xPHuDueKiPf2oe0fkDrAkuzWAsdk3PYTeve3HrP4B6EkGPmIw5AJPKeLH5ejtLs0uOO+PYLedsVVjALO6E6s7EfhoNkLDtgpofvpeTZGteEi5eMIf06nFmwcQ03mO1Rp8SYSJnEWJLSyXbPtQHL1+ZQHw2hlZkfNbGKjLfcVJUgLFfqKmyq1HUbvK2upEscLvnPr8irMc0sf+PKhp+AsKJCynWsKanToFglm0YeqrAoMOaDxro9Biz0D+76UEkv/SzZCKPQuO4koklQ2Gc543VJnmKDAnuF60aOOtmWEajp7p1c22cNUicOIDHQt5ABq547QhU3Iocba7zshi81eq4rdcBC92C2ejgcXllK5qJIMBRrhHcMIhiUHHhI+szIL4vajwY6TSucJCXqNFPK1gKhRVxwiO4ZglJnnTZhEIXDPInTRUcFuqikeUtZtxG1LduKKWt2bKn0OvefsN6ZCvxCIFNGZc2lZEhrv1LKll+Kb7mc9KhFuB5SAKM379cqyb4O44/IE5DLcDl6B7eGhoHo5KfjhwGQmh8l5IOwDmP3pcu6coPEU+NgnxI3BzVfPeumn6XG45hg5EaSxSth2MsvTqy7SGezGJmv3J2l7vjrPu9/dHifZd/2j8FGtm+pT//6V7KwPuoj/yCNUTgjTHmo28WsdkijQGc20zrx30qb8UoX/29zebcKmesaJhMrllsknRch03qeZsN0z4KZPFSSnZMLZFCAaiRyden6yZZ4gQamWJp+ZjnIJXT3cI2jrJNoSchzcYFETIetE4VdJdFGP3fBLEezlYwOZeNXHGiM4YXjVxx4GMNLxrb36X04aOClZvFJiSXz5cd+iPwyuZBdxjtwokv3JU/a7Jmdlrq4TfP/2EVRLJmlRszjuZzh8qjCGS6P+bxmTt3jBHrYkJfn1lzacGlQbt6on1Ls4buU2lF8OZYvC+GXLQD+BKUCuclYDx6ePI9D+eTb4Ou3l+6nuJ64esLxd1fJKeO3DOajoktO9UTwy/hO+7iNaiEdvgPvE/36ZeGn48PZ4DI65FVheFdM5AjRpArU2iBcdoLfloYFk+Sl8gOoQMmLuNU9WW+cOS4r0CLqtQFQ/KiN+1gzx1DhtW3+LxC2zTBXHFvoRLPAhWbvkaUjt7WF1kbXG4wXzmjNktE0NTpqqKDhO9Dt0btKt6lxruSbrLDEb2vwrbSu70HBHD4QmqDMu1B7DaL0FYh6r6iqknQnPNW5IUgL+/8XW0p8akcdLuqI3tcs0HthlIGiRIbn9IuXAsmQCarP6ymYCPEP9nZFDcWGvmno6s9RedO3RtrnrXs11cPug+ngNW0tClpVHvISO6uwUGhij7ZzkJUBcKj62Lcdxj874FNZX9+HsQd86siS/Klin055rqb9WcKx4z7BvrgPblnf+7X5VONcZfmKfvsYWX/OermhZ9h7Rns2/zKtldPcmmiXH82ThVWMqbzGKAIEZbHhqFj4oEvyt8q8IhkIjBYkIybks27wqL0ZFPcigspwQDlloMAyhXayHxB0VeABM07YGcB0j2X6E7J/4yyw0uJVyQWN4wddw1xyF+cLuEJbruatf9Vv2NcfJvI7+yRfAB2cA8Gn2UtQHH+zaZf7S+9ZiJswO9voazefwMIIWB9h9eV2c67/fY55ZPAuk6yb1xSaDVXPmIl1uYq2uZVjVk+wNgc6wXMWC0yEP13QHk7vhxPhdcyWtofGBZaxxh1hWkyTi4wVhe4gC9Y1tjsvYv2tZE7ZmVJ5IbYtyMptOe49dszt7YpKfr+53gNlLIha2SxLJ5TH9chHWQYn7HKkDB2CRWSmxWemUhW4xWsm89vHTK3ei5hp7Pc1xLO9VlBa2Lth2piruaT6EiXi+obWmZDlGiJ3ybJcSUFndeHKpmIxS/nxaknKhjQ2NpHv2JLnVRZOpZ7BfqTSCNtJjtZBV9XOA9KbEc2+cMOkX53hNehu2azp9Qaabko7fItIU1PQFx9baTpyrcbM/qAcThy0XTaDiZQfUieztUDBB+DQ9g+Zi920b1cCrFZlLgYWIlBu2L7l1dWEQe4Eemj2AOyybgsIc+noiANKUC7i4qEoU7TaTB49uX8yVU91c27K47UIAAAKIEIxspIIU4orW7Jr7bWkvEoAW0fY1gTMtrtb3Z/3K2rjf5/vO/0kmRTcHZ5/iIwx6S6Tzhz2+Ai75NTRI8XT5slxv8xi+Lk0OzCDCBtwMIYMHl/+4fB0tWvEV3IKeWxEE509OntWBv5pKVkAYx1qAEJONSF9Sd+WHIgJ94w1qjWHDLMAW0MxqKQbCSLJLUI0M0ENs/w6WWmvcjfEm4jcLF2hwRUCI7MW/QcdAY+JkWv800fjjLMueOwgeH81lofaeePs8I/yhA0wYj+L0fMh+hh8gBcKU57gvVfnvZ8zeGOih6X3PoTAhWzvDGHyPXp67pw8r9FcQ8UZOnoa/G28XOgIAkBnP227naSSPgEKZw8RogTLtUacRQJCCrLIeottiMbO8Hd9u/kaBB+tWrezyVsCrAgqhCtaPg3Gf42gX3qTK0S1mHaFjeO1OGyOK5gNRjyCEGIEftcWhFpurVQODObWlH2ZwTZPLbAFy7u/9aQxAkLImqL0oYRqVyWI4qWRRjAAjeTI7tffYCJeRg967/Z9kLurJE0Mse0NXJodtbSP0oSHe8gBGY26xhHjqSAsCy52xhFZjgu1qI7D4V2QTW9U/BeUGz0N78YObTPEDJe8WH06+fPS7Eh02olUp8TblAIP0BkRRq6qNankig5JvFldRd3uu4/k9Vtv1N3vPij1ntUY5HT+nR2ulE643+3wRmpuh6aAm7uBjdhgNJoadEbFO2+j086CMzMo3F274rWoQVpz9VG6Eyt1zSslNihS4swVJWXw7nE3OWswaen0RllBAkHhbU/7Bl5eVjpKd7wyWZGsja8vacktjXBy/0lqNCd3mmvVO3rGGC2K0l7b/ciHoe9e/CxHuTJdBBizoFGhwkrqVSW+pArkYyHwv6xMiwOYGmtstMPb4bcgWkVUcN7BnvXWB5/jqZCDiGtLkchG19bnX6KWxCsu55Yv3HKzxw13f77JDeFFGu4lfYGB29zQVxiCEJLK6B39HxwqtnWIDwEP7w8bdMtnBFEYAXiU2LsRUwchOEOA7Qq1topkorhFd5SO8rail6/PuL4WBwE0AK5m8bh4dwh2gLrpcaPVVNvEw+ghXcW8pj5nROlNzTarN4/5bkMPD2OdURsbMtqei9MN/VT/WCO+DjXASQPXrN/arAobWQ8IOWFBHOzNKK9G4UaYRrHZ1kuzY65BM/TrDJpHrUKfpdBnK/Q2eA2IDXphq/9d24+uWUI/fiOL3NFE+P1NS+28ErGgeexWmpjRTA0F8PqKqyAmNK4J2Y51olC0eeFanQYGU5YpePBH+D9K/UFs8Nsp4TO0Yd1Yuo5uClaykX2P1kuzY5Vp2laL37eLMrrVUzgPgR4J6tm+l14Bupog9TtLgGr9urpXQFxdTir7zTS9MfCA/dQ+jHuNveadWn+OYNV11YEzXVlapEOo82thLiIAtoH5UJuFdVa9GkHKQI6rQYqBmAGeCqRJ0UqUGO1C8cc8q/pGcSKa5E9wUdM3qOC+vrJRbYNd1thm7vHi4ehd1iBQFSzElRUrXiqzyboALZCdIxYw+h9xBHvIyi6peeFd4zItu3cDfx2t5xCdWRiLOsxF1f/0ZUqGw+r2o48htr5jX97zDwmAhTd/7L38WURDTD7/iXlV8QYByOTjEb6DJqJVftxl+yRMOdGbg4zYFe0RJW0UxLfx7Cmv9cv4yxjx7uH/QDKk/ClE32yxglisbeo8GgeoDMVWL7p4BI2ZD/DvUrvoL/P/MO/W3pyh3p9TotL9gpOWKNqjfVVzwmWb0v7L/Nl+4dlLjPUBwbDx0K5YzRJY85sK8p1l5cQ9ucZfFjdUrUkLmbl+KDTzp/t09J+aT02X/KJnvFycLn+Ow3TmiKaXEHD04bbfJHAg5X0tcEgJw1EWpXPkOYOi9+xh5uhiTxOEU4x3YZgUWwPQw1AH+1pOUtpucbMMUaTudAaaBiSeO24u+w+ougub2G8PGuDfPn5CwDy0HZyAIjUGfVe0Oe59l5sfRpOBKKnxr727e9Apmn6emMuXX1eCPyEXyQMNML25d2/VDrpUJgB4L9oyqUXqqNiim2YdhC/cgaYu2FCdHNBzxHm8WlpSHFxHOSE8wMa5EOYoZhmYvBveqmVJYad2oBkp57nIQ3yX37IfCzz1HnogOfFTCSv7pqb3U/5DLd6pWKx1Lu7+GGahN+f6YvPAdPqGnGoeTweELi+sQjMAtsEzPxW0b+encjziYp5vtYjWEP52Ay50FM08nGMKQ5TMCvbWoMngGxA2KSLa/diBKoTaQ/y26/idAg+l97wgNsTXbtAE91ikLk1NoUS7DBKrTG6AqoYJ5EDB6BQ6iO4YDqkWoVEQvw2PGbu/cneiDA2IJeohXOj8IAj+wygqCBrIJqo3i5emnWVqLuUhJVi6ggAd3z0JN2qlRKhNQDLThN6ujT6lxHySbzSrNVKzlV8j5z0XigUI0lkWRgOOE+7FiSA8N05D0/KNzmxmsIhHrGTxc5YvTCpU82YLssyjbgRUuyCBs1gtYRwEBmnGjkVQKM9QapQFIe9vzbVHvWXfj8aCOnlRbu9s0//YEZKcj6malDJV5ikuAK2garXyJLXE8TeAzcKUfxas24sAczDVm6Au5lVajfeu4zsNCRE2Xh3djy6lu1SLWvtapJowJjk1XCPEtOLFlydWmYm7jXpHA5X6n+US6H9Kz82TJ1Gms12uMen8Ptv29rAhe/0iv/f6X7039DBdZOdikYoZf3Viq5avqmVi8ZqqFT/Eylc+kqmGEg1G2jWRkCkdkOeM6NwDcVUSyUBO2rnLT864gJK0ycV2dsLRV6RfktVH6UhjSbw4e2uGiOF6IgJfDZvnIAgH3WEymI1gjvGtDszFRdrsyoFBW46OigeWVeS2NYbCoCXtz0WdqyCc5rwLJ+FY2ryWrmrVh2DnzlsK1dgAc3oI414JVkH3mbrZPMBAAA1m9fjeRFMcQYbiTjlinlt/RSo06wT5iZgVXzWZWVMRdP0B+t1VqfmMOJ1uylMQrrGgEV7fotRQ7uTrI9bxst5i0bnmriMbHk0WvVDcq3kXV1PcugcfArCkvcOPKrhMx/IMi1cuGkRBZMORt5tHdIZwqYPdydS1P6R4qIL2gLRN8+UHAun245n4qUMCxU045bui0DMeBtlu4o3XXdN6svDPUcxwHqvGDNSSxe7KXgXZZtiNRtweXrwx+alFGFSiW/oYFI2HuJiPLw4SEyMWDAe4FmRBZwnz5C1ojIsGj/tvCn1rmtvw1JbjGek3Y87IKlGdvjB3uWivDMD8YYPsguyaEOUABUp8IwEQ8f0D71YhhYXZemDMMPL4Pm5ihMBCzOsK7vJG/5sboVeTO1Vmq0xkaQXq3roy4RXMdifRSVNttuScbqkwy8KHuR19zXCOZqcNe9BITwoZ7M83kIOlLhMfhMKqmFSRbdKUileiH6dSt/BPsp3/IaWeYkH9E4iTiiDB7h4yunDNhbovGFO9+cLLhbqwzEgZZY1jzR50Kn3vioy9WMSEAK16q4JiXCkplp2UdRKhicC7gqNfnNh8h1J0/rdzilCjw1vhzbexmxYEwagL23xRMJ2WCOOiadFvY3zYLjgRbZuPpbjKD30ueJo9di1PFK8wFlfglDSmS4PuJdaRvFSAvxCEWPHnDAyniEfCGRMRRtPfYtQA5N6MqoTVE2Sd71R//SLswQv7Yj/uASj7AjujiRjZ07EtgbDHEToZpcxkLNWItBnwJpuXl8tKyBID2aeqZ2ChFaPamfHiHvLkFq28bLnOhd508SwbmXZZmCSY/xPjVdU2qPfFV0Xqq+dqy0KMxAmonotADcoWrRDBE9hU4L6ieo94wT3ZHUtqUJWF7m0lRQEPdl+JKbOUS5zGlEHRwP7lWkG4OhWLrhHup5vkY+0h9Emms7yAq6egBzMOHbdfRRqDqJUNN3T/W63+bFfy1184YryazAvDwhANpVPpP8xraZu3bXDwduKXEiX2BMA9Xphb63Shho9uYVMxDQSJXQcgeBG9FvkqXchArTiRQjsUzEMwa4pxaBRWvZU7vsSiiR6JZZXTBygQOno3A1kCECYKBmV7gM6pph4yRjfQ2CIAjCqGhbo5SgrPlF324Jw+Rxj0Z8nU3AJBygYpYYvRIJskEFIyJY1sUPTk0SBQD0AZ1iC4NYKuKmBhZjwU2NuUU0iRDZocKAGNmgIUljOCqlpaczQgKG0d5WCZu1wHAYxEJMhSDkw86sxAd7f61OqRGdJkzmrLlU1poR5cVjYvMq1qwS6qyeSRgqN5pGIXU9iGZcy0pD7BdLJj7jShMgwEhCMgQ7gT6sSw3RSBOQHtIlfqXZAE9UQlhBkKYV1rpuC0xxNdq2hWHRnI3VftuIQdeljS1IJ/MbLuIgKSTAuJ5rBvKk8ZKoZgKyHxy1MGsYD1BSYQq4RzFtTRa6JpSFbgEgeO9HfgEQsxjS7amGOyTZmATHOWebnBRun3hVZz1DjO0nEzJjkL6ZBSiIYWc5Tcx3+aT6kNf4ukaDfMETzd4cR04GOX5U3X+OZjjnFjz804zeNXqeM7ohN1RBc7oqu3Q3ShY7rupejf8JuZ1p5STXoxRSfAlAS10wHv6iW6aYlUNdVL9ROttLKvEht/TDfxDGd+nDG2eZnjwq0LY6i0/pvORv1a2z407TTNjzq0D3a6Dk2QS/Lcm+ti7IOO6SR17YcmTU/x0OpPde7Qaj20ir/0m+Z4G7vVLcAx3QKty8whmrjW7WIt7hbizG+t8Mr41PfKVcVXsYmxOcbOd+Ra/wqf5qN3/TBH+brgXcmVYBkKu8HfRzjvlzmtHlEEKwqSSGODJLY0eoAmMnKw0uxZEUjFIkNypBaRIbG8dNFLJ1W/it7dm2ShQa5Eidro+orI8l0kVT4rXOnRIo678qDFNRBWQDDpBBWHkLjQ4hoIqyKFCdBRyvZq42/xD2kf4K4EVwgTKghJokK9YzYA3YdSx+yqzO765yc7Ke3qPqq6lHGkuS7ukYCoqGtE6TRLHyQSKgjY1Bo7K9gUg7w/QZWg9I/ST6VUiBbo0EAFAfOvmwHFg6UCDDtV4cq+haW7bofIlSX4wZmHGECJkYBD50rn5f1ZlueXBSEuXZShFkVzXrsAMWohpbEWM+byshskKi60di2AT5QGWmTbaKNlNbFYg4KNsNoxAUKKEM8QPsEG5SwBTjnr7eSnqrC8BheC940hLNIAUEpTRzremWAL47CXISkyDIFqDYK1Fia2hUlr47zxw435zyco5uMQQ6aYc44w5x3PPOJUgpIHH5i4CD3QFMr6ZMl1d686eTWIadly377ZdsnmcRsp5jnTCQ9FKAhH9hBDo6OX+DVMnMbbJV6iCZHsTQiNMemmITjJlDPb+l7f13zM+5xgonMeuttscJkNI5QLPsPQFOc0vxIQJ4deJJYOKyThy8gmQTOA2vEUsNEFSLUJ0XOWCWTAPt6eGwX2d4zw8jPOMrRw8fDZ6O3lofMeRL0k6rnOtaoScv/4j8hJeGnL7GcJtb1326Jk3oEBNYrGukx8N1ZK0yWyqhnUSTqfOgZEuVYuzK9SGLiBS+qufNExd1+UzMUdZsTecaqUJxm6mA/6CHNEB1JWyFQ7767XxRzx6Y2Pp7IJSt3IJnbBZSZrVEtVxK34pRE+ZqRm1mwh01n1HfvJ1Vf06mlc3vqzXmQHp+noQqazjiQ2FVbjCpMhv0Hz8KJYuMJ1tP/edoeTMTheXnWvGtUXjHkY/Z9tda2te96KaRdSMNxsf1Kv0kybwIbXDaCQcdGRgKp5WVwl5i1dqKu1q1iVZdPHAtjizZsFJViNmJvcL8hzqjloHMOrDBE2G02A0tsEer50sMM43ZSjPRlKIFeLCmwPQkPkbiSuSISd/2+WyhYdwrYdbHCozRh7urFykq5RMjS50jknQT164dUbotv7IyYzMWB5dzvWHTPYFY9ukOEWQRzQCL/O184OI70+5cW3cDq/3S0E+K+nBeLn8LQiDTiUfcURGoxXFXyt1XpOEfN4Q3u5Lyw21iqWB4aCVniVT/SOqFpudwtliFfxlxl5NfjHlIYrI+Fi8zFpMbERtdXBxJFxbFep2HRStRkg97MprjxW/KlpByCEAwaziGe7sL12n7fEWFnExO5GPZH0+TvJXSWvBHc6Cd5xgNfktqOB9u2UwfAWBlfh4h5hkK7OBo1K3sM+mmjSGat3eBVyNN5yTiU4I3Y/SuNSP0FM3BoNmfpVMebuKOuGIUym/CCzOmxeLzQDHvzgKh7o4U2f2C7Ew2hH/vmDQGz4GkrFwQj+pHg8Py4wx63sedMfdq/aEXssN0rWccXpVLUinRZzOUH+WdEfvR2irqjIDY6nnTzfwwzp36oq3iMcy8j9fdvtJCd4tZztno0IPCK05x91Rqi2GriGACABzYhxaEaMQzPyI+0nXw4712Z0O6iic2yLYGbZeSzWTUm98blSbufgN7vFz26+76fzKIZrUISABFciANvaAHzuEKKcFaIBgMCaEH2ILO4Rj1kRDRg4acAjQxIgNNDAvg9yd5ORR837zzPwvbKPT+MvORf3RPExmMiSa/tH2k1vLOyC/Db4JpPA2TZfpEG4IuHLrDCnxQIXKAH3cVsviOzUgleZINgsCoZWyU3eTymbQJFlklD4UKeQC2cha4dkCpNCaDSnghquMKRuSgcokExqUim7szACleaNNVernRsOXFnOImdwlnOx4s+Gq7CIp3yW+hWlQoMSy8lOt/VCcxkTtKVdhl7ZrJqYApI4Df/g3jTTcGu3w7sbE7f1wumPpCkIJD4JpDNI0SIqAAIEVoMAKJVDcA/E5st8yKo2QgrJnZwlKeBG13OUVMomFdA9pae8najzVqmFsXaHQOsMazImLaqa0lby66r6dRM1ujpFXafyJb6MR0T5Ad3G8dAMvB0yFBzdSpNIEucx9vUBnJABi5TUbyxL5fUsam7WyJDxslL5/nrzTc23eFYJXbWq95z+DiDVM6hfphV234B0Kb2IljOl+kJUHXr1z8nv+XgTEDMCxickiWusqJJkql9eq602UvTofnnNe3rZfb6N45foH73Uge9jzVhbUoXcyPStug7AWTl0bQOjHeOoMS5zh7O6DLj0VOBaYK+6U/+YOI0FDcuKb2atiilOoil/wloTQ8rxtRNDkZp1QY9xuOF25n1qxu+qQORi4YUAYFoKY2AoLC9u5x18apKGW7TjLeT7SRFVH2QX7U/tXJDuIs5YDo9BI+Sbxd5Q4Kh32gOeG8bor2YaGWXkc3SL/FO8K9kXC3Wu1p1lDMQBT36uoJDHCcARy3d1BXTmDV5v87ELcCEmwp3dT2PvOHGzG1hof+ey0eOaApdJdRGAe3bcEnZqZlwMIlwgy64PdYggL2T3GXrk0lOBC+8IP/wAPCT4vNb+fUYd2/xQycjmAVNzPmFhiQJK5TGwn8kwtuUnVwZ9RnJSPQqGrdjNnToTjji2uB1AYwUoVnSYGzNsSKdcs+FNHYbp8FFyGlpdX1QOnelpe/ZomURMn/hYDHcvpG/LJmMG3H0aaiU4EPPDRFoGcj8AsXPwLxbD62iNSnqvNEE8xgTI7Wpex/z0uv0g8VTQzJDl7vXhoweJ54PMbYwGK/zg08LJ80RbOIjRzdhas3ch+nljDGK1B6C50hBYajn5wfEHNw9hOIZCWwReElrLzUQSq02K18e3kO2Lv7B0LCxDwev9V8E87X/AcLg5is0y4h6J6fhl+XgNZkRR+6qGV3XhUbx7bPgKKIzQ9zcPrCpBYCU40/QQjYGtk3ZZpOydPYOqBvYIpXecNGF8hJQ/Ja7Aa2ikh7i0AG8Rkz5YZnxmzOHfByorGUHOw4Jocj5XZadPuH1lzrbdU68Ypb9YqFU5uBDFS8CluW59jWTq4ZB9XE4mLgwRzTuhz/LbCrbjyKZymVwJP5aWhmCxTanSjWE7cRqQ3RA7fvrHH5ciTcNwEsNaaiJhmOZPOpuJRgX5+F0/5ZvnL2VX90fCWp1R/ON13OLhyfUg4gDsrZJ38SXjPyKl/SZ95QJ9fFvnbKOdttGF0wrB/s2bVCsPjJXCKcdC5zcj/l1KosFltuG2W6tT/96e5t9z/Q3piq4GeACNJbsfvqdEv2aWC7B4dzJq9w9JtD4vg0FqkoVx2B8Fnsv6SryUmQPbFutB9ENevOPChL1o3noKOPSabfM22nlO+ktUAEZYigEQYVuCOf/DdjwR6WT/rUrc9oKMzwZ0URzfYRERNIulhNR39YE7ZvyMYzKgHUMr6BnpFwESyoueMiNCgzyj1G0SrhfjxbVjvBZRDxc14hzTYG3SuaUx/P74dPINE4lWzp107BZ1+y1HX7N2sAp2+R2xomQmfsRQBic0boie2hRhZ2Ciw1cv/jc6vO3QCewvhvjdXxjpO3zBX0vRTGK4qs9C1BqN/JMb6UIPvQMZ8GyeiqeP+lxahtCH0a2xxJoJx7EWegXUYkK5o0btfpcs/XYuefbgwaLQHzk+7r6hgPt8j1gDfWdh3GsdCrl68Oz2QMehP/bBg2oSQ7iCCybe6A58MOtr12g6FCoLmfKqjhZX5Gtst2BDBdd+hsKTHPfTNEZp4AdouPsmrZ44/zPiQ4FPZSAG6vJfVTUeagzUKlBx4193/kfWrdj58t9Ej9oUigcQS08h1jt1nvKB7jW+1HnnwBlsXuosJ09pOM9j2xy+JN/c1HyzCmaUnck/y+GdNNzzd0iosUsFz8gtXbORyPF7ZjhnhseLzmZsvuis5mv6rm2mSpE10ztve6eVdLTNqiNVoK04vty8GtPpqUaBNyrngQCzmGLdqdigs61fSoP/t2DtuQs3nPAs4DSLv+1ks5sKCraOQinS2Ojy/SVEiKhH/xilcNesGP+gY4mQto3P0Z/yrfQYv2WD+oZ5FKNK5DUZkYMYWwUPGzEHhxg6XI1trByzTbWW7YSTjF69RCusjoj4zSSCjd8LVKdqWMUgb4CDFtZ1/yaqTlAuoEhksF4WG+OFpAK7ddt60cq4XqXmpyPrp6HsqKP2uBEacGVKTjSsJxcDBK2d8dXUwExEowwHdeDowHNFxx0xkr7ZVW8xxlJJP3+Ctnd+Lv4a//l6QNylf05l09OLO9hYZxfHKMUnotbYWBvqQjpJ+9+s5Msrf60HMcZLnyyCfIZLAowG6/G4XJBwN0q1wLl5+LDBzJbkFoUleS8XnoAovELUSUThrGr9EsjVPuQsIHVOpCxoAFQaSHEdSxDEI5JNw7vjufK32wsu9LhxVmzivIJxYpRR7UJEaaydHmpbV7FAodq1olmyyQzJnr2XzroHVQpKKl+U9KPZSt2/+l7UAgU/a4MG8NIyhAdjwjGa5QssyVuZy5VLYGZQHlQmJNOZyR/q99PmTunnZY8ukGKa8F4sYCXIOIBoSC3pwXiF8GQHuW35U83C0swd76b/dtNGGmjODbQOm6XcPrc4f3IWgUcnAQXpBgk+cPBcsjlQwh7U1iwbIgyUp4OEN1T34f5wJ+5gQ0cJH+IkgoAS5s59BTdjrRHA+en263O/dmIQrGTkWHrXfJnowk35tDTUXeuZY7YbWXauugK+RhWTyiKQoxpnt9DKjbzWQpzdbDKXnKrNkiyXkVMb2Wu+NredigeyAKDWt+1p6GKH1aj3IHlcEgktLsfpRAIpgALl1aon3X7DUmuBSd4sGGfXhDoOQEki/sQoL3Fn84HuWU/FyftPnEGfATtm0sNhdKEMQQxTGJYyuJao3VkQFiUFvZNgB1/iWek0Ud7RKoskeI5UbLasz1QKTYo9wdu7jFhWqyHGiSGpeJsXQRlPo4/Oz9ElOKF6LXIpM9JboOjvhZqCPMW832n52LWfF0c/Md8qh7b777MxTK8wLp8caCe6LNtJR6dFnuwLvajxAtn5Mn/nyOO77svdMEfnGuj+8GUQt4bQHe6althhiqv6HsqbFtj286zv+sW8j1w86NzMQ1Qi3wI6DDQSZCCiGuiWR4OItr30rokO0Dqk7bebFgkCTZyJQBh7rgU/l9+NSLHod4U/6U/NkYUUlQTKAUGCnoAdP828V/VYc/MeNHZ0UCPbntNzLFj6rJ2jC87EmLnQt5rw1nrgiAK0uEWEFpbvwOwH0qdSx4/HMaostnSjgqvOWN11LtCzeuSObDp4T9lXWlRd35seydP5v0zNStLEv1qqT5hctutwzu0ywG1yc8Mmx5tpbHaUJLP6XmUOpkOzgr9m38tyx5Sbum6fcvuiUN7dqnKsumP2H2Al8QWDddcBIPktBLU08gP2rJWiGv1yPVnplNQk+jo3Z5UrIjhCZI5jYfYDebfmFDc6R5WhHkfn6HXWciywwHKSJd7l2IotZLkDRbnFVukWGlPqlP6xM484733jS60UJ7tiSiCd8KdJwJiyaFLDxpsyrmzfPKaHOColPhFJlIgUE5HqTYgUEpO6Z9AZ3DJN7YbqZy8aup/aRtrrfeqaEkbV6Bn9Ty1T2ajEypfpKvbQ848Zj/ZQpmQaZqZM/ZPOQi+LtpEfajcEB8khd3Ipog8Sk7oqlRgTuFHxSJ9NeRvTSlRnEtWU7gjGZ90UJU5kV3/DcHKjyIimjMmnCp6BL+GLdR3rCf3gwwhNvxg1tSwUMA3o2MSAkrGM+krUpKKOCOCa8sFCAB2oiwEwMgcBloy0RAJz540MvjrygNazgErIQkxGnZXSHxnqX8mQurolFhmKiG3Trq8OCo5kK//pXhSfhetiyhCjbgiRCVRC3RFBzahr0j8Z/Wn0hT+Oa6MqbWUqU9xrvm5RiXdCOX5aeen6lL3SMWb5UlaTVSjKr6d4aqiu6tTU9tnrNQDbmYi/h7kOFJGOos+TXYc7rVmVWwmkLl65uiXlMVNfZcqh1T5aU7mVk1yduqpQlvdQTsV1TTkWUi1CSfPauatqPlPmhR2BJ2Uyxnpb52Jz5SmV9nOWrikZo9ukHKsVUd1vm88Y9XNS20lZQ31GWqajBgJzmEnA8Yjn6f0UmcNcisiNyswgS0+GOgSq0pMjIiImTym1uXvejutq+/3cGiyvLdmgc00CtnmsyhK6WoOJbTFpVapbx7m3UVoz+1lsk2sbrJ/46rsS4RtGsYB77vrj2EgQDr6KrcZJF6i2jyEXisOu78i7dccC66FyrrSDxezXo0yhSCrILY1FlXdtyS9yEruVHu+fS20b+FO0nYJrDc0kuTZWwS3lH5fxW4sH7IQsQYnLI8w6Ox7ZpdjWE1FYnMkSoRf8SKe7z3jJo3nPptoQzMsTfjBCuo2yYLA4ANP5vwd2AdnMTnl/RMmObCI3DpCAUxZzldVGvFOigzvNXi2q3u4abtx2IB20LQYUtiS6UgxaochIoJ0MlgU08o3xuY10Szq/qV6UW/kVi8/lngkdtpP0OnVkjgvyvBg+gCRw2cMOpqSKm9sF0wQmNw5l7u1GNynluNwAJR1EgkufRJl8HJEe9nAJuVSoIW+woK5EoYeZmQBZY7bKhD2EKS5jC8zeEVl9ijG1eEFqJUv6OVH6hnpjQz/FMZpq6L4gyv6h1ulNK4b8vlhQwkENwAwz4raMl9DfBefhKpU+D31cSwuaiTp7loxkEIs7bJtVdXLdiPJ0ev0cXqpveZtJNKH/XPlYV2BYbvweJbCFe8hGvi0oueVuE0BMsM3M/thLok67GiOhINGOKoTInKHK/jY4XLnlLAwCB8yFl3YaeXcs99BwN+DYqI8UutcuIIkOIA7PYJDn74R4rLjVEldJIhwriufrXtFEdBzb+V4TwwJUY1My7OL0PAh8vQPAgJ8aGtRce5Q/cUBK3o7n96CQBDHapCT+C73g5objzAwOeowaC9eRO4ddSGUeEIj3dw5HZePRroeQe85dyuD1rZ3TbuAjazVzazOmHkXjQedtnOf3YyNvE7wngwhyjaFA+/jd2ofwNmxASRhX190NQ4TRk8Z6rrKUqTInDgZy7V2+mTQIRvKlGuiJmr2R5HTRZLVvMPkLHRQBJECZD2UgCSdPxIrSDVIpnjouCejB+ADndyYEvih8eZlMeYklYHWoooojqkoMgfbLeF9OSvnodNfSC6OIv80A55EwP5OMky7CyBeKTeB8rJuhGlj8TqL5Gf2j3xTDC1NTwaRQZuCsC1hjvBXX4x0Y/1kymBXEHyyiAG57KszOutumcOYZSDW2xSWe3qJqmb3Cx6QDI/dROlBRKa919fVxu3FSWht/rYyqvYGm94qu7PRgNYyOq4w/+sJlo1M6D34o0xfPg3tl+iqy5Y166VDMSrCBvOazDjCXop45273vimv+bi+KVRlfI+f1uT3Ty7NKz/TynN/X3OtejxJub8expzRiiZKqZHfiXbeXL3L+LJT0T5nMNtnbvnGjOBuR8465E4cZzcZu8A6kEUoRsZ9wrByGls3T+cCURVyEOdDZRkzVgXE0XCQ27c2lkOQ1epaujL8Gy5B1LlYu/yE9aqigeg89Gb2qWpIuYqxzTdAUZvDoOKPte0rec4OfOsCoLNNn/w8gV0Yd6eh57RUzOmWvmmbTbcOEeTeHr3buyr56a1fmi9oY1ehVWUyZSRfvXBjYLWuy+kHviNRz7KF1dV7r7hoRrZpSkzsb4WTSBkFdy1B0I3LrMQWJSE3Zn+9kD+31v6b7pThwwxEQe3bYELSJGUar0TO1Ai2R7NlGk5xwdqbnb3crAx9tJ/tdlhfbC2B8KCaamh+F43R8jjNYxVYydAcpsUdM1Z3G6Y9bN8+t1sLel6OvdGXu4pe9s762f7J7oluZi3G76+poHJSFuCeunYPr84bkVjDCleCmc4UG1xBd/2xHa0v87NR+8d/7iZ9CJukWHMArGyBgfflz/DS7uzODLiVTYNGIfJ28+h6ehTzu/J7jlHhkjN0fpWONetaZxB3t6hfFMWbveQuBmMzQoTBRSZJDcDQhDn3odhzSIa1xyCXpcSTdIK4owhGIEoSZA1vngKaUiZfhEdsvslKGNwsTHqqABNCBFYJw3FrbybNLwaJHTLEG9T5tu52Ww5rs3hshkMoPj8CFg/sOBSlQnEKAwEEDKQ+T7pQYz8dFtGnvBGIpSjHBRI+DWuMaMLWk2o0ap1aHVJSdSW2Eh9buxNAysEfjgRa5SvTD2/dB7q4SkR7DqIk+EgmWswZuy5Kn8VuWpS0GAwQ5U6jxMrwLsqmJSrj7LyfC9bsPbapyWX8whF9UeB4Ux+AwXkXTGsoBSREBcXi+dYtrSxM6WUttTqDCqiiTLIosMu+VZup2VH2gDl7ZJ7h84ns1mbIpd/z7cg5t7nRmeP7Q1WTEi9Lp70AEJhiSBoOon1nBTlvE04pZD2+HH4YI/a10eaJSUYkx2iPBDB/EiIHCxWaPW0K4CoO8cEM67l/qXHUUqbZaJBVXU3MYVmA7jF3id2tl4foIJlqSt9GPgyf8f1xv7xAMl0bYp+VSu2NABMzHcYTxXmcrhFeZKbWmjf54PVeuDXO+lasmLVYwcY1vmwYew9GJx2JyKotMSCygLEDZBEW2bL6wL7TXNLqjZZJg7nrclIVhY+J1reOt1MPPObeDVr2y3v3CwT14eqTY3qKNOSWjsTBuWy3e3y6UCLDV08tMpkJi1UuRCMhKrOlpq5EPXl+Vqe504eAyJshtHnON/DQ7R4fq1KAf13EGF2fAqGZqbggnyD0Pz/Kl+4Sd38NvOpNajQxzzblCtR1D1maJs+LM48lBi4RMEEGE3RWGiAVgyO6yt/LVaN0a079xiP76WOl4ZOw4ngeIRSMak6p0j7fWor2VDEW1vffoxDiRGy3p/+kECtFnJvNAZOfi88j4PIKYMfQq3ABtEklOucAUzgjovfp8FQKBntnJHHGxQ2C5rgz28DlPugsjei5lAkjhqIDQi54OBKf8qJbLqVhZRXpyyOrJSW/sqkmeat2XBR2G6qYIoVpuyHcm24MYKv6xeAHxNj0WNXvB6qMT/2A6unG+ILBaBDO0CZzFIoeKv8pbGAE912G3t1JI9eqxqPxMyOagyLM9FuUnELjk7RpOxalwlMchxzY/q7pBAgYYMGrw09yR0lQ0xVnKoTSK8v0CFtOqbTZKVOZsR9y9dvgpd9sKYBjiHSYR1GGkDzqxUHPBO2cUtd4lgNET3vvnotpLq/N+IwD4E6PUUSkxyYpK99I47U9xT4N+XPzjwUIJD1WP4NqDACF2ngxuabDcFKAFKjGAEo3UYbH4+IqGrnco4yGqFDl7LI5GmAliy35kfj/m0V+5PvUPy/aKUjjM8Hxj7v4XbH2Kgjp4n/GiKZBKOMsycjVv8cR8bPMZwSJXtoWaRFAn7bjFoS2Ed+An1rLM/N1CLbkihPAoL2BnRZwe1srbXoWxpY0q/gOCSwDwESRW+gMjS129JaZbaiZ5k0aPie8nmnMsbdsjoDbtwK7sl4XgsYprJg8TEXLKJJYNsSPiXpqapu0Xki/8UvmfPubIMhE7hKqptcnHfy1Rmslc3IngrYDfmMrtHby5Ax/G56RpanJQqe4v/Mo8vS3esTx//OS5p/kp8m24Wekn8XtpU8zBUHRaImXaG5Pk0zS2LrPKoBiSD35DeJNwFBDU16i+gjUkEie5qODpSJxwnBM1s/yC0CsRVNEf2XWTWQHfOuqgjzEe1orwvBpXgThX27C/qsD/RzRsqK8MYKlu5Vuf2Ot5UKSlMvRc1KZX7A6mnEeQDKXUIe1u6vGtr1S73vGVl7I/2JjWt8jBDNHOTgajfJFa8si738JZL8W9wcu6/nxktDQIhOH/ziEZvE8sNcynIV2WYv7UVjqOSx3zuV0EKp3GpU6wlJTH8hCv/MjbZvIbq7g3ee4yI5l21CRsqHQmDT27/6aSFxK6UboW9UpX9ZXdIJ0sJGOOgVTbjBqCKO5iw5GAvyLD5skR3WwZjgNfp4V/cgZCQ3SDIt7zJU2+vB+7W1E9aal9jA2K1kuP3Aa5I3gUHduJFw57uxM30f00wcFFPuUJnpVtOcHF9vvniAzwnk4Uu4Edd2vn5Pu7oZfcYvZwN5IW9sSYg+08KM/Q1UVuKPowY1NH1Tn3ll4d6qWHrEUx2bc5Y9lJp+fxGFFmdrtaej2IvIRn1BHRZP1VVQ8xNxxLbii9IXp+4cMMAJOK1I62VWlBPPMwNXhWVR/RkhuFM0MB8yrGtJ3qf2zDxJBd26juApIW7vmeMH6gMLy57/YPWz324yXVHb6a9IZJ6SRQQiem47VcBXukDuzB5NZ4oMf9GK+dPzqfWa35wKNxK0a0sW2orf9IjEPtsRrvftgq5hEaNypfynyJE4IMb3FJsFTNhlhj3SJ3WZHFrJrauZfjtEpowkI+rH8etDxeGmbw6ToizZLurAB35JqYBm9E2U60PZH94Ow7SIYfcG3M/XCOPiDV89Y80uI2nzk6fyPykRHXz0Q4Ng6N58Ck8A0r4h4qTmUVjlYYzzfCB54QjWcgUMHPUZp5cEU6OEqzi+wTD0WnsabdM0fIpNnK6keEqWm5Tm00j073lWvj/EyiK4Ach7diVzS9ZauBbauEZMkGQJqlgbj0Iz582XzkcetBNiFvSy0653tI84e2YEE4kkE+qkNoDjrP98jNGtxYbFOJF13gQ3q5vsydTKh6Aa8ApysjlVxyts5RtvZ8VgNxj2e2WpWZIyZHzNSHfqFvoOK376cAO5HdacCxNUSC21pCfh91TQ20a1zHcK5ksfj8keuqYOOWBfMxXBq5jkgBMNKD+oheFlF4rgwr+eCpQg4zQDwy4b1EDbN8x4i+jj8vhq6oMM6rAaIUD4ywBQ8oNB7uG8u2v36h2bWTsmp8Tphfkjt8qHQ45WhdB6zvgXnM/DgPIAddRsNzKfwk3VLQtQdJdvKSuDSErHht58/yxWZaGu6/u7t0aFWIU3W2XLFXbKoP27NnQChIfK+xq/GUnpOwm1zDk4/KQLYJdAU4/rAXFMLJVU4/My/Kz6/A7wZSwVo6KjlDCezgAiU0/5ofX2je2Pxw5oBkfSEEPT2iAZR7ImbTmE6KZbKXNUkXgaisunypUrMw0llq52XxSBLPxXTkiC+ogW/GH/A4qXZtvSOUbDqSZpV+lYkKVBj0c/pmLQuO8ORHlpVE+PEj6Urrba5eUWcGzvF1leRs9Tn/Y/lTfsGGy9837Ynb9GQpPO58z8EVJ0Q5FbJ0utZ8mvJY+xhFDKcJ0KwDaM3tBZGJYDwzse/iDGmwruu1BVYIaDL00b6cbYptlyXT9mneM5tPu8Qr4Ls70qBPjYPsXqnFHPReZvLcMQ5Nu5mV34yg570YP29Si/FRGmW4I5Pck58LiNz9L+BgHdoLBXLHobKKk2Ew7PmfM7FjQPhfoY8ZLfVtC5iTuxk/kjJUeOthttNXFVHVAr12+V6vblsAwbD0n2OF+B0+edx0rOw5YmuRRrlVdMVM6uoW2Uk2103aE6E1dd/ZFZg8F131G0Nt9e5zxfNdotPiZUTQsBrwCSIFrxrgOdIhTh5Xdlzr90thwZ7OfXWBmBi5/9X3QA/sKAWIEQEgJDOKeBt7A48INDCg6zlQhWJJNyzY6kysu8QFOqFHUuQrM62NKLvRa+6lLClyqoqxrPMlc0lXzySv/io/804WdPiUCQ40kbbQ5qNtlgUx1MtI7uqpyj246B7CnvL0eKprDk2nI5bcsmrDpRWHjTfWDUkz7BvHUwjndjv1TMqNbWNAyd6WYJsRFo3wOCZGFVmfo4POStQrAjeXAaUAzvs9Hpc/OnF48jvFPYlkB8rBQ+6we8nNiuZI6VMxXj8EJhNH/Y6x/f4rrLodPcFjb1GA4I+M4wxpx5yDak/Vv+vsZmJiuk0JqITq7L2zeXrLVMx1SrpBngXOWeY8hCzk5bOF8pz7c5hhchtEmblV4IG2RLtceZ4tP4TH4E+Edr/YitCDf8k7Cw5Q/98wb7ezUR++AahCdSCFuBHXjoLeBE8x3x1oUlnTlfzUPadYTFqBSeGrv6T++VqGJoTT41SpKtspc34kSpYrnevmquZOuUrTQ7Iuj1ouD9o4AAA4CSRQY9066avSfv/7yl+XrGnFV51yTAKFC6upclvlFc2ic4VqbpWJWA1wUmjwa+pVnsm6KixkXPpgI5L9VnfUs1w3FxpAkIcRARymcGpYgBxQhjYe9J4RciALADXAog5EzAAWPDCgAwCq4IEDBAgw8CAFJTgxdrSIQXhUgTXZ/jYcAzVrT1tEk1aiug/OkvQfrrJdRbqiNRb1BtqKP/YpOaR+sxJa0vdgL1+A8TsSgWIR2O3AEUd8ynmwwqXzm7QFmhhgEVACQrZmCIR6IP7qHipiqZucgkiVlIK2B9BpQsuQ2ADgd1iR5hSx4n3bAimLQ5coy6B9V7iUJH1zUkkhWfuz5NLuOpbkljpORESLqBB3cmntjg7OOroorO2MtxIELV0YuKXhFkbSUKYKNoImbnKT6l1VI0FwoMo1wA/ZUIRtxFJaUL+NXFwWEy/0jfB+nNlGyi6RT1syXY63y26zIaMT2EbKxkn99q6s0zv267fijVioFQ9mewFrs2M82a+5IzrFY37nJvPwI6DZOLS5STvHOYo95pHQ2b6sUbzqVrxCLJMynFA4yErZ/gaLJYqb6PArbOBW5MIKXkFtt6s9Wha3rc9j8g+P78xkJQNVQyBrP/gMOAAA74AeP7CrZVubEu093zl/pyeq8u7uVXl/kd8R4m1t3ekeUHRjsW1teILSXd/lMufJ6qd3NuhQwqp0djFDytwAwLcthQIC7rL517eKDGxTrliwkmnfHpwUsSAXDvz9+ThwDPnszu288Mf7SmI98uzkecnK90ohquRKcSpdts2w8u/NBdVPZAi48KC1BD6cfMGDq/TerIwT0z9P0qImdF0dnqnl35lkA/Wm9RPJgozBrXbNln0ZWBefs83BP+EWGgh3j+glJEl860rHM68B32XZey2Nd1zuH0fRHPbdt7AmlPD6Lk0goxEoBKyMRBQhrx42go7GAjZaiXJ3JyGubaL/qsw5GRWBl9BxnEYiG+gU3gy+2rmzT7K1tfUmBQLo/8/yefBfHrcTZrb5V30gjjk2RtJTS1bXeOjgxleMvTjzEBShVUVQbziu5AJRywJT4Cd5AFCjOcfwExEtPMXbuw+AI2mvKHrBoBDsh+p/G9v+ylEwuCw6Fox8LNppFGw3rzz5XRBlA5yMMvAvgk5tQ8cbZUlJ4TEpFkZXj8JV2i5jvkcmD7skBvKYyAqyX/6bzrxEdImpN/Sp8Tzx0hI4W+mZApqEOyDaGTJ6zgGxUqgLyv0fgnHidyT+yNZa5TrzGIWMQ1iz9sdFcotCemJT4bOJlC2hfTnMgtGhtFZEqjU9LasuQxaVV3NLGKI+u/TYtCftaEgeFN8VsUh62zJIHEsz00qHgRk27KgYR9wSdFlDR6xeDUwdG2qNkP7OI7ExbqMQBVbgy+CzEguiLWyYJtHoLj1LWmD9LQLwL7XFSpvdds6YBL05ND9mde7K2eJkC1U5Rw7mF7QKAeyMSjgYxuIMy7A0ILCNojI6WhWwPWfrJZxYjkHMomippRC0Qyj/+XpoBRy627kTklKg03xOCC7O7OAMnM2+3mFLYoXmAwqbFTh1x1HCP2VUVF5p48yl9JZNkEa9IykOETWh+TfHxJpNG3L7MyGwIj3fc0y2mC56anRnlYPt51Va2132+TlpmYSe7+tf29m5FVA6ez5WikusB0Cwxx2EAnOm5SJYgAJdt4DauEAsUSgcRGNFjA3ZgZRwW9DiJ3FQYUbd+mAW0pEE8BYZ7vHYIT17lhFOoPraZ+gwxZ7OcHKMj+8Hx9wvXrPDqiGrbkgQEIFzaS+RDzmD2WYQdMcbWG7uZHcsw/qrKj+7D2FpJe6nLP49Wu2yEN6df5aCoJ9j75zLEHCZTzDBsrP3m2LYeDGfhctpOek78104O6dA1N/IxxQu/Zfs8/K36vHyyYTIj+Orcab6RPbKN/Phc7vTDshY6hbRHyJjr/99zTc8ie1h7nAx4Uv/5sBsm5kDZoUYPLsbXodXR9jtC+YsEm0+iBIfG5VRt/ogaleEkCZSdLlMe19O4z33N/Bmog1yOs6K753/MVH/5FXtyYrZQXOk92pKO0inhq4CDQoHUEg0QSrEFN0trqCjk8tVw9QTG31+IflRcI3PgqXOBi74BdbXH9PR0hI7TE3X7u+6hRcXB4Zf4HAFO1j/ta/KZ81pxwedldxDN3LRi846qlmQpboA7p81y5JXgPgW3kAjnZNNSDSzw7hVgGWrA/ctUR5z1qJBb3DCXBQDrcpElsHUgMyAqF930Y1AhKw050FNEXQo+T25Flw35/jcn7uMz+lzYg2Kz7mSXsf58CkC30vNjxSsTPHfnb78/ZLFhgAgZLa5/0ymIaa8VF5ZJRAXMM+ruQju+FLh7+zqjyI2Yj/LJHmLjOYNErIpYp6+OnpemeBUmiUzeU41X6dJ8xaMM57o72vtIk2RTcQV6Ut70z0r/Z2T5z7NNVRDMjmVR/QxbeOVhwASEBBgGkq4B0AG7Oh2+JYBhVf2B4udvW1DgIODh5UZ0DxEcPjoxQFmGik3JUANNdeaW5yDkioARiI+24pKo9egEFhhVrArtegswPAlk6s6ECWtvuBCiV4yzzPPLqhAz/HVPxstCFoT9YoVXjU1Y6GLAPJZBg4p6kPe7IJ2a1HIb0njAc+4ObWKVagknDpFCnoAg9xNJZZwN7x9eY94EKeqWf9YrkJzJv9R/VsRI8VTO82y/AC/mBfiLecldFGPV8N7IC+XYT+FEOsVKTB85jsDq/UfWMn2We3raRR9evQBvPGZUXejTl/NRJOlIg9ztXbsoGgYiBkk8FrmyhGe73Z4MyjSfIdwAWyIGRgZ2dBIoGM+PRsiNszitQyvTvJqmpGmyTDliJhSrpm5wgwUUcKZDCVXgXePu8mxBl6eqRSOnpEpPSyThWDPsz3tG/Pc8Sw8BcRp/+aGloAgLBFZYg615KaGIK7D0EhDI07mqvQcPWOMFukHI3tt9yM/Dv2hH8SpPBsZn1VKkx79Lu+2ydMjyuU/p6Z/lAexsHPIr3wH3+P3oS3wW5CRIxRfYPMQS+VdgSTdMSIxaOP7ZZmaa/g6DnKja+vzK1kHYhUPc4fX3WGzxw13f77JDbBaaNXcSrr6yKp9mBvMigx2uF+H+DDwYIbMCu69xMYdhf3yzWnnw7tvd5YV1U7VieIhusf0eEaXD+JU34U9qlORgntHCu76Go6Gm73vCuwAfqKoaqqiRnP1Edd46zZ51THdnzaryGyDzkZtzMbz6Hvo0SnPeWRcFuAh0Y/OTyhARBM53ROcVKzHnHJDIyDw3coJvRc4NtwSnVYpTvcS9OpVqWrvTL3723dH834pxprSWHZha0VT0nn/T67C/BceyX03CRhag416MNvERdLG2lRxlSWoMbnEV0gvt1pMb5fK1K2e4t8tRtJA0Z/xIE4FdZ3QNLYa+S7Ue6IHRtezRwMEBwMb9SDTKjMgY97Aemo9ENcae5oJdf4c0+7f63oLKDqzYHV6ApNvQkvEYHAMUJnVcD7Rb5uL0ZAUAkgAvpoWEBtUZWgexGC55TTGhxrBjqdYAa/HKTitiYJSjqYzXlhQy7DJOtmdk7Hjr+m2wVWZtrFjNJJc2tpLNDcl1OPLx7INrgvEB3ckB8eAFOLEv5Ejh9TscGfNPTHuOyU8t0SYjWibMGPYVX1uSmCKYjTMvEDzzOfDIXrNJ8Mgzn0UUrK8qW5SELraCE+HSvNPjTqzFfW5ARNkNr2qWjVOavqDijBmiaJ5yWeQaEjJzbB/mzemaMl/uxlynZpo3AWLRFFXYzrWXeXIfGqow3hkSSUQ1K7VBQ5DIOVPXkMtWdHntqWanXujVFvdLPO/4MJwJP4L841x4bsfyr6OcWsnEFkjGPusiny6/ha3QD7tshXgB2iOVp0iRiuXFJ6tuHjvbQC6naf7LaMzTqlLeUe6Ss14Hu3iUIHti2Azh+rInbz5R1nhFSaBuac4GfiSLqPWspfp63PAIJpMfsglEh397l4cNB5ek+ts6XMsxSlUHMnntfps21XuPqPaIClmrNZUjKdzqAJEYPXq7sAt4GRXOBNf0vUnEX120XAGDCAB2nNeQZhpGDu7RA7GilrZYApEdPuJUkxjdfWS9190qM0wHsY6x5jhdM91CpP3X2gq2sV5DC288JN0jtGhaoB0KB9O4hxjmAaBraEY0jdCHkSWpeTXHOTIkAbgKEE5rsujutpqqLdk2z/sjbf+1AKr1BbBthywg+qVd4tdrXp5+4TtAUY35Kv/nEXUGfjMcaNFbNTSgzdPjTgRgvA6FM8P+wbtu6GLjGLZeuw0Dbvgudz5oidYKn4w8UJDjFaa4GvxooZxUd7/l+HFln54DkkC+ndAfjh3xHmaH2vzOfVzPJd+G1vch+UEhU5RO5CkK3f8A5c/FSvhad8AE4ae6pSl7SaEfF7RQ8v3F6r8Z5HYNO2bOG56JJ2NcWBBrWuLP9OjO0Wwx0Vv51Zn08x1PgsYmw22W4c4QaLaOqsj3yOnrjKmTnkyWdvhhJXexeUPAdt6fTSn/vWUcdyXCFxrQ4k8hr/0lu7rnr8OXPu4N6X07trGWJqipQwjtFewJcMdbUbMPHlU3osggCNNyKBQOJLSfsHMYdy3Rsqre2zJbHqSxnFY4sTlj2YJqT5EQ2B+w0fntWPDRLsphPHcNDplmPzcDq0bK3/X9R8oIjbA3Sc0IQLvWIjCQ03bQ1RFxcPjRftgobPPXKuJPTqcm6Ual7JuDrkZ4zzvOd+zkqftzdQ1+lQ71kRpmNvD+Vu4CKqzBUE1meKBMHtGKul1mr0boRyJB2OnA+PUR6GUxIVNpRY8pfswZ8QLEcs37Wb2CWQGKBYhVdwLrtWuswcVcks2ot6I1CuO0qH9kjh+ESlW/O+Y2Yxb+XxsKXmthzcWHYcNKEzbaK+++rGjZtVItBHmrQi4plPvUdNXD18lOCXftiFt3e5j6fXYzdUfIvmiSrTYYuMpWd+7hRdrHG7slPE72cGsLqXETPW+14XTRz6SCWQADAPUFWdddMakai3QuNlDTZQoh/QlkZMaIdZE8YgXdcazOoeLwy3vWcElfG0sjiLhCSuLx91yxKASLfksFHV9xL9W+cE1itB9pj6anr+dNIa1j5tDnaObzW5cikoauMbWoCtx0FLasGmb/HTP6IxG1fFCTEbuJk2jxOQRaOSaKO1uF/3mnqkJ+VeOf7VXC/7L/0q/veK2+Oq1ME/pwWYke28miFH8OZT4dgvp6KPcF2X71YwnqhVc5JsdC8DqK33tnLT4MDrBQvyQCCeCVJs2C9ylD5jA9i0NTnqw0Vu5nNT28GWVZUvagcuGJjUMNL9m69i629ju9+Jnt7vE2KYc0mmThQsoTc0dTQvEqAz7EYO9OtkBklWyWbKCgTgRtGq8PCtNVbAOuxowKqsqnS+B4pmJ/MOeCXaGtp8lEYQKdKW17JrFKEMPkqoru0lSWwIFX5mcetF+SoqtHihmaARIwLFm71yPrvpMyDPrsGiyNIXsBISwdShwdVPh1MzdiHujYbMR0xRqcsCVFGM0OvUOtfGNookn2zzoWtHWHbxKqX3Iv9h87VlWR0+O06J3xWznUuEu9YJB4qBOXdNqR2fW+RUXmJP/35ltPHTQkgj9i5GadtZddEuJwv26Bi7tr56+UFnIChWCfC3YmKByioj5qY4jOYJ4xQGs4O6bZeg6IsCBbIJkBqE0HAy9C4Ph4tbdDqekTp43LSt9Yzk3ORlwQPKrJ3rcouVs2+pS86ExOO3KcHR93N6tJA5reHVA4TdTZ8Q02nZsh2/U/XskgsVcdS7lC+G8vDxPviyWHMvCjiyoqs2qyXgoVuvcTVGHybW1fjPwYm12cFk2FotVMnIwx1oykHe5BVSuuq+1LANc9LZBn4L7MYddlgcSWg0zmReL8OW8SxM2Y3rCftViR1Ew3OIvBNT3xvHcKKHD8SoLMDyJJ4qCm+klhCRId8b1ltRRPGOJ17FiGudVLunN7nxKmdP7pcghUiMpVG/kiBjisDN+sVdUEWxKiBOI0q28gIf5nXtvGgRSn3PQFNpHGkRrA4as0BPherODWCTKOjhgz7jPBwGCua8Ux/dZq71xcEaz56q/D3f7pAcRCdIRdg02tRft2Lf/zOB++6S6bvy5GUlnI1TMxZQQmhh9k3u9uya8axm2zQegR/S0zjUvRUif7dE4zBpMek4YDLx/tjpbYwSC6E25B6zJ6uFs9Trbt7n39UlyL0bv3VRaeOds5SMThlxvpBvoLOKxj+4W+QgJZvFSIA84ztUn+e55ldFUgJp2yQ6/tGhwDqO5v6JPai7z6kEFzWraf+9Tpzzv3viUjQqUQt1KT85ITciOz+ercO/BkngzW0iwOF0+T5mACGOlzFtAdKmEnE1Urlsouf4DT3p5b6m3pXrDkZzlQ+5aH0KIsfsJ/PwZaOyPXmH5TDEz4N3Y85TvIUL/2ABiyEYNrgdvrh+rIXTTTWfyh+ZVZirvBEJP5axyEDVN8FwYBX2DSKp7ejWZJi1Tb1AWEd7oeWOmQg35nISKiuKCOJohgSr3gKvWuDbS4fLh4UM5z6iR5IX5/rTW4Nsw+oWlj3ShloKtwHoo0Gi3huweU2HFQj/KUWINyWrzLQ7EoFJKQVgo9NQpfU/5+osSeuJqT88jqx2p6uKD1FOlO9LZrqLTR7RjLrxYKrkDnKZQWYxS5Ck2s9hZVHr7Fn4tW5ccrnwAZ9kBuVrXn06Ys9NdskcLRe9Lb30mbPxgFzLIiSqsUPUUAibacZA1ECcSCq8YB20guNMchM9oxMnUxmAtVIEzjll+EAk5RGVqSG/sTJdR7TLq6GCalw9fQuDiXVtbLpVKONFfwXxKvoj49BxPgykqJUvb6C8OLDmWZ0N7DXBl1bRtKEW5Bpfx7YXsHih4t2TuYoh+EutGt/ZQyHOqXQvmgJlAAfXAa45NGwNSwfpOQaQHgSZOOCmbDoXSsxOo4k9Y0e5BIyDuLDKCsuJq4cz/euHTm34OM4lqKH6OkCE63ZcucmhOJQVMnKZQiQ0qiqobWz+976sWk5MKbS+N8vxzalMgEtHQhtN0m2m/agX/cnINBrPq4mRpJ2JB79WsCG5v0FMD0gfBNzItaQRc9L9ydDvQxlGYo6GtzcFBbm/bDKlpoTlrOYsVhT3dd8aLIpGfdCOcZF3LMR0Wiumy0p37VElH93qT5SBm+8B5FWdVJcCeL6jwOFwh88nQqRCyGR0UozzNKvMJ0e2rLqv23VVXWg6DVD3pJJ58FzFuCKbp/sCWX7v8uqoE4PyzaE0lZEXruMYdOlmjYLoPpSqAsOenO+vxers770vhyrGmBFh4+bkUey3++rCkvurZCI/i2aJuZbTD3UC8H3QnBvji2GkTztm/DQzPmBe3zn3fG5h02/oinIlGHtYD5hBNT6BapAoLhjl4WYBezm5Ba7UqKiW5xDD3Or0iabGfWmrparaSoxQmgtxthMJ8eUfdbYz12RBBIsyfZ0Rwnu2rDdXWPBC9FgdpZdCliEOiQNoMJ4ZbRYsOsxTgL/36JyOcUtxyx1l290h997eZLA4iOBMoKrU7lFmiU0dJeSi3ooZViBIUr71GV8dy33L9z5LSCJOoxix4LG+W/wxOTpCe8EPHHwTValeAutrvTrriPmyRSxJXbZAwenbCkBQBRjLbovgnNYAl9/bZvHhBvg0pVU2zQferKJM6mu7yoIuWqsUcIOhGcfVYbbvI5Vtzqpye7ZZgtuU5QsTLkACSW9T1jNXnDMLHe8Pu7eTmPh1IfZaMaLsjsb0E/8PSwRHxcHrmhk4mgnU4Nmwp+H33AXV+4GQItNUetMbkNdJrVOku7GIjSDzoVGQ/Vn0CglvkBIvMFYV1WyKdi4LH0LeEr15VaPo4hg+Yh51NY7QYYqHOAIs/Id4uWc6dabnDA7fdavD9S5iR/BATC5stYfI6T/RXI4x4TFpVihTbh5rF0wtIMmqwtZxq6nNt0JxdX1pmPQp4ff7BxXSotPfnudmCWHbV5LfoFB7RpoGDZCG4/vZBfWKvvzh+3Lp2vtlz2sw4KHseQle0x2WI/usFfoQibhuQOPuSFs6NsjWoTcvkW4vunAwOPhHMvK712mmkfkRSWZGtoY+muhOwvWDpI3ZrpMVhQhuZGQeuto0A2iAGZeTGmMY5KigMt6js+UwVfBp+14lU1aRD5Q7z3Iegtv/Ft3BJdm45z7jtcKW07p6U817aWpgxcKgJw0GhnUvV4jKKxoUlk+/g62JbKU0yh2XcPu9T9MLq82ZaAkqQjxja7Enu9lpsjyynrlh9FJN+oDS2o04IiokqEis3CR5v8K1JneRNdyfsc20k2XxVwqV9/yg5vKwr8K4WNPdqrYwlXeOW/4jn9rQyUbt1k5sXEqWGz4aaFN16XWtAb5C5RhaGVw7OSU+70tVDZTSXaYnQFmbHXrtOB/6QEFduFmK3w+bBYshipouOlfevxMxwf0sao+btI/w1AxuSAowwdjTBTxaYn+MB0CDqK2OQHG1tM9qmptlWJsJU+kfDAzXCnroAaC9zOOLSYWuun8xl+02dzTTXv+MEgMh0qjoDbptDa3Puh1rxNBh+paURNrbb/RcoWKTIWMOCGBvTpUEBzQ9B+hpKIhatRBFPE/V+PiecKxGoCxGftPtLoWm02HZkYNURoSq/b/tMu/p3+HsFRB3fz620I2Xb4nhHjbC0QMpRGk0yWNDTUiG4ziAlap/oO/i2UaMEsskD7CNRg6Uh0Cy8uNhTilp1UWOkjA0erMWdZSG2usoPExPXkZLhRlpp2XTAPrPSS57Xm5FwepNJKjwwxMO5smAtm24zsdUTun/S6g3j0Obk3oGW4tSsbkSnzW8n7J6fAgFxTEoaZt5o6Zdw9VsO/+v1sEkoDGyLT8TprCDNaREKZK5jfsA0tQgwD07MElLZFTxGZpq2ZwI8Grt8vnbPwzcQzgkIma+d5tu+JTrLVbEqJxy1EmyPQtBNBm+vnVb+MJApaHEGFZ7EoaA0yV8aPKfAq5cSFsWCcDljIfPcX8sFIyxoVu1TjtcxWHeJM6ALdsF/b0gDTDSUhgaEM9cNyS/6VAQA5JunusdJ+pmh5jVgxlUe2cHl1nuAhB7cNiT2QG33Rv9uKASsg3FfxOMRhGgsTc42mClHPx8XNx6LI3eR2Sk4II8lz7VMqRkJpAbRrIvkoN00lKo0fmwYfabtmmvMWifoHOuYiM4653VKzo9inTlwEwyjv6rtkrK8BWRgWJi3gFwYVkDrRO41ZAfclM7JEV0+dMzlY4Tnyy4daOw92bTP3T3o4hlx640bM2gwj7lkKKcKGcqZz5qpS/SkrCnVZuhlumPMpM7bx0xs/1cwq289c7G742ybRzx4uNSH1zpX0BlMb15Jzp6Om0e0+jIb5WNGbnJ6g5fm7A3Gc98t+P4vosGLhmfy6a4WvFm5U7XTo9ohgqJ/BSWzLv+rIeZZUizQD0pudyEHsnsl3mI+sUSITHwScDcm+mbGZ29/RMTXExIlHfBHBZacJkDwWH6gxFWKpQRYNo9SgdGR4oS6rTjlUPD7EgLZVsmXXMRnqCDl/axsoyaU/Hb2ifL50Oos7YcQhSGvdScXaKXcb8lndpZ2nmUjytydv1RKoJ4xotTDUHXWTIBSSNrIoFrUJE9ON1lt+cwImz0K1Urc/m1pp3sq1jz6jtF9F3gTVZze3v05dnJy6nXK5KdaN6hqeKnhRSSueZ2csyC4qvui92o2teN0sQKvdwX7lzg//Do2q45SRpdn3AaQ1VzbSij3WHLlDesQDX8/bJ7b+OYg9ZezDvaRHKozssOHLh0uwDqaJ7HT2TniGTs0q/JDPr+B+8g9+blMJniOEVUEuXCUdB8gykBRzonxsX2WT2et2g37Y6Fn5X+MjE71Um85BNFjlylUUOnmZ4WbEyJmxFqmsESpVHMgjZXL9eloGpx/zNBlijsafGitb+gZtPujZwBZkbD7/I2kKtjUNOuewF5Q6Yzwhi00Sd9R6/T7ouhgBTflKPBwJ7jAACB5wbO4I3f4Jtr6KZr4V+of+lvtRny+523VRmRT48JjzBKVkiRBahx23rkTdrQjPuCBHVfSJKcrC9XQSqaQ6PemAJrlay0vfl/w0mhT4vz5BdaQGonSqF7BJypXRAk16DWojiY8ww+pk3y/9e4ayhWCTekRRGHYKaMOItTg0i1igg0bTstM3gykyAniIlhYNIx0ll9dyX/q2GlkuwSm2C9uuc+v57gYPRKOnUcTNJqEW5PRldq1j64COJDX7PA0/qKOWk0DuRn+DeS3gd8MwMaplu0D2lOrekFrU6QoNwbunNmGwtV3YOOIh4zZwBQ2FaFky9xwyaZ2yW96stKmTkgoOVBBAWKk2yIUgNJoqOFqUFlsQFwgVop8rAaJt3yUsj6RpXQZ/hR6ZXQ7BLGUscstsPhFPxLCKkiWyPqkN7XviTr2qHf95iNuJfSuhZrcuFpau22utS7SNq2kxa1qqxZBgmBmZaKMdDnlvGf/eNI4+leBHYG5MRi0oKOgoZtg0+rwkJjEJQJZrOHKNGCUTIAcIEFscm6ZCCiihNqlvmmvWY9KuUbDECale8YYJlm06iKRdI+Jr/60lY1sxi1Gm6XR7IVdRFoUQqcDlkrtfJRDWZADj5EpnmOwzaMmyLCmV706R33ldW0E0cYYNaLm1hMiNTDnzwVuqk+1rwlZxIddO+4obqItf6t1kjVZZx9FTlkXOzg4wct+YvlMmxo/k50oX0HHCFu3Ev17mJ9zvY80OTJpA/igBCUJXeYcduqBdzsqbO3LeHZseg1XKfvqVPVZtyR/07z2CMdk0oO9JddiZ/VGvPOZdpOXRaJE3mu34ANDFXvtraS9LM5O50llrJ6p3tVbt/Qfc3HWuBHm4q+xNVurDmJ1URBaf1bLJK19jBF7kbNymXD5IvosJqYq8ZfWBxN1+9P2AdWBeew0nKiY2PW3f5mkfeQ9peDSH3GZh5MKM3R68b7Vc5jzUf+0T6Ff0zrDyl56MSWca5uNnZSJtXHuxCR0KZhLRiq/eCxdykPaOAPxoauylOe1anp5D5zwS4nixGGraZGf1+YqFmtteUWH02qpJn3mIlQ+PtOhLWXnlRbyiiUII36SXKJL7nI6KEgn8cOD8Zq36yfO4iiHk+slsSq5yxNw5TRYGROCyeM1xU6a/wbHdmWIGHXsEMMbf537r9LPr9Kn5+lvC5bnhiy/Fyf/7POvdET448vA9d3/DTuwyIrnBYbJ93eW1XXI4Kn7b46SusH3P/3wFaVPX997wMGi+IKcm+GE4tL/1bvwsP0G691A48iiCtbT71PRvldFs+aPdA7a6L+woslWTvaEZI8FSq6ssCG1rPtN0aHQULQh6B0MJGP+3kzpz8s+O3a+oqtp03O+fPOe+TvjjGkyioMJvuLDBncv4or8YRaEw/iQARJ2A3ZnmnafLNdEJ2MCuSjLqKzCQgGcIkwbTB6RyT3m6JxYsQ7cAlZPk8Vmks0PDKa8IaYPk4CFykUTOFeon0OLxU1lNU2V9ok69OWYCxzYQ3DqJ4WB+uqImb9tWh/H0RTLhvECyjJlKzGTwN2WMA/1L0dVj96xJ9SYbUn+UmKyUa77SM8qPbXBanUYaeGlvM6TeR/p75szRIecxMhDBNhTFJFU64xIX9tKVwGpyvE1+4FT4yLGxz/HWr1qBtW11G+WOaoZqogxsOSfo8+CDXt3nJSZa01102d/EjFF1YiBgKo04JlFyE8z9vkE4RTzStK+NBOWJG2Lti/KIjv/gAlPvK0YK3VGyXmDe6tN5W0sscXEpuLAsRRHnxCNsHskmj4PqiBIio/x3hU3dLnuBanrWe7fCnCPDwHnrH9ypIKbRHg8N+4CblX9pD015KCyis650aXRJOIYNAUPpESUkGODF9w4ilhKtOSncJXSv9BUnbuGI76Wf/08/+ZRtiIBdCPJKIqBa6RoVypQv2BCfqjEgGpJpslDI0CGauWiv73cWCAGghkoM5syzojKLxvmURxFeyXhNDi5DtTsbpVMqQnwpfmc/HaXfhcrqpHPmlu21aWv0GI/I2MZcSc5WL98X92V041mgsKVr2pMZCQUZHEWv6B/7gkOjRuHFbKUw1A2+OF2IJ4H5Wu5pGDyY/Qdk6uMBGNPphTkZMNwPuQt1I+sTuXrBPzAqrtmxL7GLb0jcaBhYNhlber8tc8HlJXmTRAncIF3AQFIWNRHkGlMfWZxKI41rupRpXyQVOU2mylsIeMgw3C0ZQaAktNQkMqGcTGAzntcSli9h4EM+7ZZfcATMLoJlag7zQWta39swiy1/x9QYnePK2dkJCc2fXLav7YSzq05Fe1XT8fhHCZk9hedM2Uhd6FBaFMY8yWYzqELRJTSC3tkKj6AHrbfJouwoS6jZuZ5FB30cnpEWwLdKugJBX+cNTItiYPPIsJsq/nRIFj6T+wbGQwVvYtLWaBbcdZ4BQHdlswRA/KZ4AaoEtSXHiaRwEKM8mEm0eBV6qEeAViV449ZSOOQaO9h2g0ozN/E4juRIQ+BuDbJjusEJttU9fbRF3Ff011vtKC6JvCYW8nhzASa6Bl4w5E2HUmUVsj6duh43u/A/6tSegFuJUzhOBlE57CoXaQArNp8NFBBWOcJiYC4ybaxIjqPp0x9vP/Nub6mc62zN7NTMBvZGrbiWymNjML/3VK/s8w8c2JR0grizqGqHMNIL4C8BT+dou2AEIbdzetotBS5ZbQs8NFGGNQB8epci3nR0SY+KhEKPFM9YU2CfMyxxp12LBx0pT2C1ciO3ku1KX6MipESt39cwtIY3w+ce3TebQK2qp7gK3lz0q7hwI7nW2xbxCVjsVO/QlVuyPsCcwNQxdbD/N/FMjufOIRpUZ4jORroybCA5VQBuwQTDNmZnFEAOWMpDIb1GCa9MJndDHO2V0jC3k97YZHAuR+gCMU9laXS39qcawA3PR8yOfm1KYe8hBkCiJZjJlo6vMhhv7Buj1p1ZW9lKDh2OCL63MpxDq80xeHSkCRLMYTZaNWXpaQL7hm15FpG9ceMcqlkINiRosKylGXsnLazy2dSstd9AXZU1hs/Pa10WgTWM17MAsD5XO/DAMdg/3aHY2lHlM8rdip51LlcVg/qHySwVAIxTkbdZoa3AvS41BjylgCqYgd/C7FCg7GSklATHMU6IAFIhiX3Z+gLYwlMdC/FXRfiSLdsq8VWFOLiub877ou7s/KDIu1WmKaYVU7Uuog30duxLtD1EFrc9pJB5Kf53h7eCtH4l459ERs3IyXM/xhy6F2HFMiurq5wC0DYAM6BUv+lRnd/OZAx4IAtUgR0gWsfMQITc+nXwjKrJkkNPVjt6nIDoNZucxLPo3iyBdxjcUBz4phvzA0OF9/Yhm8NIG7ijR64YRtutGbP2lxo28O3ITrpAfxI3Pbafup5U90EiH1y4anMuZ/dra82ITQymvRecaTmVCWpilL6aXYab5uw+JHE9WuLIWO5MSkWOD2qWw/AJy2pw+AHy6QdKW0nF6Nf1aAf9a0oI45TJTPZMJRRrml9APgbEb884s1eKYX9a70KPeLfFcXLv0emXZwAdJxf7Bh8D8MHmpAY8CUyL8mfDH3T1labQ6g4+XQMzoad6pW6c9D40EeuFHEZ5zg6cvY+nfXIjtSZew8SVMaVZUmPWDrPSDKJ7itGduqwJftUPu+PnGRR91SWwNEStlpLE9tq0mr1r9IXjJiqUURZr6MfRVsViaWdCfkla18afGgeCliS9E2vEi7Z+rOT49Ve0Al6o18zI693z/Xd8HTQ0VGqcBGd/S4pETVBftCtda448CavDZH0RuLpvddTDk9HChkxZbuHRbtypSkbuzbCdTw4YG3dkiGZIlv0Pci2kwdWNHzDFw9R+XTBv/m483ahZKVKOAjgQezlTSeRMsTAQDzynKksqA4ZmfFGVnDmo/QlQWDVArnBAJDxEVKGEQkwAIXejwdeiPuMDVVd/2vXaR1zlPuJ3FS25kpcg2Xhhzo5ZLCw/h4tEQ1bKp0SQHHMHlRRFK7SQaFYnjpOeNBNLAc0iqY18hGfAqT+DPSiqfx+SUOf5c0ByRFJcfCb9zw09chnuszDLRg4uwtsUl0xHwHAOxitOJ9Brc/SiBluYPch/7dTknLyxZYD4iRGUKvaBaZngXDP/UDH9IQA4/Ruve7qUKrNuCSSwcpKwvlIzja3qa/fS/Bbas0BgAxmzENCyE9QBEI9JJ/QxM8YIoEWpIDfC5d2dp219m8i1Io2IzUKzhUNz39Sy8tQMSxZ3+XadNWloqKcDHJF0Oi//qHHaJjs8iqxuvXkP5AmOWQCWOQDVmq1w/HHGGThSgSHA8lw4CUD/PZ8ocT+WHrXGyK0i1EfkXCgZ39hlHWGIjTOn3Fn3Z+QGeTBXZPI9z73fI+7jdFTuMJ6nuDum5EeDEcZur+Daa+KrqAFFL1Hw0TNWYxnu9xKv2ScAKx9rA7zgT+6q259sIevofpqqEM7eJJ5QYu7Cz7wvEKr+VZsjpSWkuYEpDWprmaeURCfN3YropAbRBkoG7VoRuYPlCNp8IhssTypcVMtDervmPEWKn3mZYWZVgZZ02qTXPTguFD31sJJlb3fyN/fjxw1gY5ylV645TdLrCyrIFCFwr5ZjXceNRknHUWA6kWZ96hU9RhM2SwVBUMDwqnHpUk237UmHphuCgmLRHp9EJUqvhyRt7FkVc3mZY8r5qqqPXc/7V46MOPuNatTIeHxT/DjHZmwQ3FgriwM8h6MAkViE0r4qeYzzvfdJvD7Gval0R8y9pOJM2fZ61uz4JmMmYVJPx2smRm2mnrk2vSsJlJIiJNiMA5Zq4Amxh2d5VkXZF8+XUFeW/CWCUPVKmLOiHmuiOUhk0woj/zOtcF2rH8stbfaWxCXwp4w0Ht3Ic8HkcaZDJZMVJiwgwlhn6dJlfQ0GdDrCdHfBuDXcQ7Srer1d5UkT1gKbgYgD8vlt2WnDkO52XLTwzkJxCdMwKYnVaVp/KzqdBTULUN+KC67iXRpSKrHK2ViQ+28lfmpTDEu6kxjfyZVSAF1y6U2F9MNhyyxdt4QDmNaWXqPp8Ok3U2poxVdjhrQwNJ9xTy5kZw+94AkJVBuGHb04xgA5VFHwWOBIRk7KqQ9TimvYFZWKKwA4GGXdRS/kQO+iKLyPjsXyOgovEblNadMSPnOqY6zY2ZudsccoyI9DdFkyIouiyFTt27cQtxkM10ZFShoviZBEJoKV0mFK7qiLa44TUNMTTarv7R/ff8LuObNBM2uNp/xrBDgxn084lUUThgh+dMKX507GbTyR51II/az++CJT/EUk08wNunu0B7+uXrHhSkQktCQTyHppIRn+AkaIYHLDXEe/bdidvgsGOCe89dtIDXklFJHs2qwqTY+OsgFckJM8GGQIRd6LboZBKXY6Z0sBNmRtPKbLue/RGdiyjMBvVyMedCJZ+WxRFCE4TQC54QG0buUMlXp0nM5saLzAZNN761qm0Lmdz+1qWembAjeeblj4Wn8mjpcFCGoSKPEPGR4D+Q/vxDCQGq25kBH3TS02HJmxyfqHQHm3EVK2qOTxr9KBNaKyJrhzsmWlL4uC8oA+W6HUZD90MsBKSxC0rZJDFFosW+CFIyHYKg2m82J/yQKPmeo0Ud3wlMZFzwMpWljvdVq54YDV5aagfOQnH55W0smFU5HbNdt4METx3yS8pUAPHo45BXs7VyVj9wQziYYXjkUOPhDk+16Uv8V0CO5V5paZ5LImqQxrW+INjaocc1mj1tC4zpoF6qba6XtR+r2PtfZFul8B3dJhzvVrsTeoVDn98fM9CTUieIeXUwxj0Wj10q1CtX1e98VGAJzn0kevrqwiQh0GDs4uUd6K7y3EsVrbRqxZF4e3qaxgiRsAt2r9SRDrmgICD6vDMzfAIEqWWEV/DWsCoaVbCCDJwj+fC/AXRya1GCTspHFOlN032w6crC7452x9sSXsUEEBKNZ2PQatNpIkSP78z0+qEsqSFjpmVGL1dSgjPT0VY1jNLSVZJdfNcpPO4x51z451dlBcdF8OWrHzE5L6+gqLY8KmPNn4UU6nypTe4Ydr5NCvriiOT7sVdHAscczPNeUoZnLf86FqpTHrNWC83HHf6RduPP5ydhG76hOBaYHHynSReWVfHL3cc2uP++H/l0Qrcqe/IvfS3JimvYsmIp2fyww5U39jLrEVgLiaQw9aQNvVLJsH8qn1/3V94XvalEsa+JJI14jTCkp6NYT2S3nZdBXOw3LCZzCBHNJgZRxkq6UNh39RvSHMGSBXOcQhyVQQnJaV48Q5UqrJVP9T0CTNOlxHY6LeNRw+ZhP1FJ10D75UzvWULeIVz2TbqnYF8fyOLsqIPRueyDAe/rWA5oefhlUk3fIj0+yjzbg1No0j2dJZJ9R7KlzIYO0hGnCphtvL9hc/qMI7dcGZcbttjP3A13zu7Jvmb/37ifoRbYAMIfmR/pXrug6XrYMzF4c4KE5cBcDEZj28JD3WpfcOF4gjzdh/3fB8F4zyMUdK33c3FR682+D1kh2XZSR40cKLzoDW+JKVRUQgPvE4253CSK07JuxBrI9HdDRDW2j0oINNH9fuC6HJRBOUCv7dXhchfLqw+UOKNJAK5l2PeJNb+owxc4KFz+H0FPx3dOiKlHZatWq+zV0Ee0bKjHz44QIiIRULRuZjJ4XIxjTS47zOhg07LADVPQRSib68QX0S68knYK+pXFdiF4rJAjmXd5Q0VahYqEgXZ2+qtWwrVkx6SYfMBKxTg/vIKEgyNYSTkMczNK9NDzHNUavSnbRdeROsOYj8Xm7VVuuZbHB6pdIO/B7i5fNkAjd/3RQRf7GkoCWvzsWiTCWoeJGhN2FJjL87T6GRaRWH5uxpcCIEDNJm3SoLB8T4Bf2wtRn4mr+k74+BZnxR75ElqSFMsD8/Lfg3VmJUA+s/UdNkxbWP3PVo1Dyg17XgtbOHtmgmKtE3l/DlS1o+jBykMkQukD38BB/PyI7FavkHfnxsIvIxuaWwg2UhbgQJpRk9Owhi7SV8sc+vLiBUFJjJsKXYSh20Ag+AuLWYToqUyFDVFlPjGALKYcdyI2QxEGiXqURtoH8YFzhLT25dagVImXa5ejW/q12/Y3x38wiVooRy0q2h3SWWrxsQPvR5hwU0ytIx6CSjtSHgOwEMA9hMzk5qDG6ukTFU0ciwcgEIlO2U//CVNaAs1Khu05fQYIwa3hWOV2ZcExb2arIdyZ9nsFAM2Mg2CucHwPN1tDyzhvTdf3R4FpxbG0A/q+sZylMJ4tIn8SvFKxHKqhdHR9vG4Sqmv7QjX/YzoUn6JMGVW5kRVP605Va4/ce/EvCXqnm+loNoIowVkcqEAWm4pmAn2ZAY5ppmKMN548mfKXBh0i5yULUrPUhp+0W1COHHJDYpmIvDrtqWtJPJBd99x97C/0wMC6Kwt9UWmjcu1eMUnGztoD8WcDg8yQtxplhqaz5wXQ7k8hjIXJDToPFOP5PLAQMEfwE/M7js55NCsNv5hurZich2I0b8X7KcNWVrLhWB2H+JiBLkQ5cEXC/YaEATQyed9zwDwikXz4lkGtBIBNi+YxHGwVYMUu3FOyOIqiP6Ks2/CBEioDWKGDePiOPp3hWFqXaKsxAvSuA/uUBSrUUvrSG770GuxCeGJJ9sFh4otUL+EyGEqwmwEQU2S/V4KglsXeDnrpwfsIgzTyyoVo4WFwv9xZGP+eoCpDIDg1fbuYxaN0SwfqcpzF0ODMFgFAMqckim7nJUd8siQBSZMY0VHsHCqqi01HNTuJrRm+vDZjCMETvNSy2OQPS7p/JfKEsCs7JMkHXHYMEM2cF71dDRMGRWtGEODQUWupyO3uY93B5/3RroS35Lpkz4aKYQTYcFHNUWw4x91MFEpTnCOhaFZiYRbowVWBV9HbEZCM0l2PP3fHcjVymHVQxR3RB3LBUV/pkB2FvFgO5Y3leWOyWc5rXgpcsWT783FsAmaLJFECUQ7sD3coGpSjXwaIFBKPBmoMmxGCRi2f0JEBhZLxTQG/Don4xz8TGQdmwFX2uyOSCRe6zCPAkAgEdWDOGgZ+elbfoDG2de/KwywyfwoU9WcgQh3Ocg3oOSr2m9xePBvPURdhtv2S+I9xAGpNDET6DZWSY1IzOTKAEu9mSS5K1iEkbBZ0kmnW4XUu06Knf3L0g+4Px2PIinxW6sJmbHEIaIzM1BzA4we2QhUP+TXhKTye0pKDhcPqZafO1RIIhy3nFaQwlZ2AofQoASWbAlaRN54Ndy51QoDTmkRn4aX9mnTiCVtZvWzIa2kipoF5ByLbU1KSi7sidFUJu2arVMKpCdp5ee3jIg79bAdUpjDorpSNDHRRjjJEmsAypq0vijRNnP/I21u7+fGMfF8YKDkf93eSn5f2iJsDiNXmXWjFxQmBEiUEFAGMEGCNjJaBEmshYMybEzAIzhrDnt/EuqQoURoCDHA4CONC4ApBA4Q+M3c+O/Q4ToSptZSpTnOfrKyd88Tsh9BVgX5/QlHpkvpTV9AolwwMaGw9LFLIARRfKkCm1Pwl8968moEw05z3dHk2VmVJlIJCqDHjl6paExwwZW69QaNN43P/ucPyxYEs5ydWpd6kQp1eyeziV0ugbsHDY52H756EWoaT57ll7Z6qZldrLmGhwVsnfjYbeVYo8UildI7J0TfjEaP3CnqBaES39dkVtg/ymPiYw07ubGs2EakIhqp+yPy58EpdVLYUoMJvZ1EsP6pTrH9SbqprgjwTO6YOI2n5ny/ylIj/9Qynu+0fu6aVHvvsIlNXkChE4GL9WSY960SEJw9/dexj47icYdhtOhm70w3TXnklr3ZFu8LvnETSr++KjWXxm1lQN22sY5e6EA2eeFwcBBcnOF4fMCplQ9rX4mT90OAJvBQ/k9oSQYBx2AHk+hHFbeySoGyXwnz8nsxURDMzzfPwWXReMqsBt/iL0S+wbSwlMi5PqV8nowCcpQuvCIOIWmMe8fU+vaF21fGc7331kv09lKse+deb1bd5b3LUuipzcH/dHOcZqrMk8zu28nplpDfRmajDhRc371c/ce3lakvbQVy99fR5dWlOPWoL2xbEocrW4RXtwtAWyXODa+rrrqXWRTlUn9lR8ufug5Lf42+GeSZqLYNkD8y87DN7ptlOlhbHY3HPuv4mG/tmfrGK8yzLOJfXW6wEE8whZrV0T2zGTlpWnS1bRi2IWd3I6SaCOqUefEvJWb6ZigzBRxl4q3/j7Ul/4xoIxzKKa5hZ0NWQonEuOajkw7hG7vlftXw3XZT9Wjz/Tds0Hncno5D14WDs1R8cdoB79VW2XlGbwzAzFGXxUhirw+zvs7lLmAkq6l0e9l4N8rzmUpwNyadgzV9539Wp+qxdFq0ytQR65MMhRgUFOPjWjo6RkMnUv444xN3VuH3PrCAvs0Z+CMcozVOl6q63iFma/KRcVtEHJHYXAAUEwuHnM0WUA0wVges3gQkHrmCeQrJroAELZ3meMvymPupBJHguaAa2cJyzgdh4DenYMF40vLDdNt92CGeLrV8ArtAHX+p2NtNapEbKbU6JSUgv3qAiU/aIKPp8nEekZ2j5hwm2NRnxWB1eJaRZGZTeOIhPcdZbPbAV6bVtakPdO94+J7sysJD/ru6sGz6U3wiJa5dxLLOFYSbfokHoVdjWkHrFtYz3iYxLWZHEUzSnvLeRfz0zcH7qjAjHRxafwrZNPj93LWGb1WA+zg8cazmo4Gz8tQnscq8Ts+7sJI/uxbpCd7FrKr4oZYMhjJjP3/6EflbtuvH33ELNtb2Z3j8Vp35B8fi5vHa6e2/j+ZJiVRstpxNGNh3SY6JLtAjRqiAjpRU1Kh7QqkVynwhGvyywEEEQLK09PB1A+kLKSioWsHk3OfgknwndDJnyc8lXpAlRrKACKs/VKxMcrgXNdYGjq3ZGsMBfMbSZL9nvHDFLr8CByp8EPiJoFzFHhU+98kTxWjaZZM7RR0yb2GIhnhuWGmCY7p8kB4/9Lfg4pLbxu7EP54LkWFdifxBVOCB2Fv/fCA2+PelihrrMM+Gm6Yr3OdM85b4uj3dVljY4BrsBUzMirlG9wO2QHGm77pJthJmwKGt4JyMRNL2LW/zDbUgmwbrtQleHfAtxyTl+w0OXxeD0y+yiehkeGs+Lpwb+z7Mzj+i8ZzZQyX/YsnewpVHKkQR/p5tHO0nOjVnO05gobPw0nbIq4ht5iP3WXvJy8x1JHdu3kKVVfVqYGWu3j2UaZiI32DNf4LzmBgEwU10mCqgID2+MqNg/irSvAC9BqH/uE0VtpYUVZn5XhEmS3tMa5vU4dBlJ/vNt+Y78AqS/x2gxeV/kANb7q8Wp068F/NXP23k3NslSLJ8tYIX2x3yQPI2hdrS7Ed55pi5RxOh6VHZNmijm6e6SjGVSGrCcqff4mORf0q9k2O5zEG/w+uDntW6bkJaGZSklBwQ4LHLCBAzXbOHSdOCILYLET2TpB9esUA0aNUEZ5+jIT0pClfi5hM02USNZuybWorBsZIpOZJg3KUIEEmi8Tetp0Furn7vOfSyiOZtN2iZB24tfpxcm2B+hI8/ynAdu7RjQM4Sw36xFhGCWi8AKSROSKa/So5Tsvgjgd4REO8b17hBrssxsIYajhKXv3swatvmi7nWSHGmuyV2Q0+Itzc1SdIk5www2nWOSKPDGeWRQ8WHMA5O3CcDmfxR1C+nI+CDonijwnPLx8kLN6RtDU+eksZpwaehPq/0CM8785b75ixd1jmhrvI57gOGdg3djtafyRZdGLF7MQW84SpEhKrTfitQfyPZe5xoBBwPc/9o//5F15ICzfZDcS9A8KocVI4FU8Mg9p0TAwFGLkMCKNw/2+P0hviawFw90OoyD3B9ZW96aI1nYTG+w9OZ6RUsRqc7M58Z9EgeVkNbLzGl+uK3MKrIrMzfTiPeGmyTgGwknB14jCAn0r6LKtF++z0+TcUOKTt2NmB46dWX9m48Xx7jeiPhT3Ps184LPrt9Njzjw4v/GJyOpRLyMJMaUnRBkJIo5s9rglEOdBSeZcKS0hh3bOO1HE2/YqtBIPe7neMPWgNaZ0/bJBQz9MKCfKNrRlNNZjJVcbsJeVygjl41p2f2CH/sO0lVnDSmR8JlxPzvAsl3nZKRkhe/fixZZc1MBHNTwYpwonDFXhqY5DKkqLOgXdyDrfUdhnokCMY1ORIjqaoduap+QQeeRee97SNX2VhGClKEZSX9aYKC2ri9XYzkf9JVyXc52sS4JVuqcWYD4WYKqWWhLcCVeKykrFBpqqBoq2yM63salpgAw3+N0qtR0vWYfdnBPrGw77fqVdLw67HO1GWUhSWwVVukX0b2a+atfHSgk5DhCLCCLJVqX61we9sarDydIpeZt1Z4/eek+u2r5ybU1NvwOZNLJiojeyozDF1fLh1vOdAq4l9wnoRe2U02l3Gx/+Y/fTzlR+zu4LQO+e8VDCyq5qAqd7tmH6mi65FAtP64Qz0zwLvL3j5VP8Qi/Ji7eyhKQ5PNWbHWHgNw6VHSdD0szr43+coJ3lLP+kh9sUCW0wo0TqdX7yMocI4U2sl87S4P4mJ1gYkNMjf2vU98VXN5Z/aSClO9dNvL841OpLkkxNH9OHCzySD2iksfa7RLitoClyTGmaA2ngGQ4hKRiSb/nl+sUDgow5hik2ZFUIt2rKd22IJbUCHg0EUBX6GdbCIVhv6c/sBHZYE2V6A5lfgbc7Bnf2+AN4bfUX+Q5mwaqPT64C/OzFaQpDOQvTHEBTHOgfLlI5wkA5JcnobZsYZlTQAc7AoQib4qJ3TtFK9/Clgha4Nafhchmw3ry+0uCi21sFe8dnbsFdKoKJTTRAFbviXiGLLfOaTSS6qNX7wzUisxiQUKWRNdTpgmpBaPeqUFUmu53c6cW6eps4hzTLt+u7ALvtIkfSYtraVIbhfq/vlVfETtU1EphtA2x0ueLQ5FHx5A6jI4OLGlykHuTSryC8KwDCPViqI3YQDEobjRVoBToVNoC24sUL0boWE9G6FuBk1/tqWtqp9h28yp8a/8sD4PjrXS6btkSLW7r1tmpE6+TzjUlkIamEJWpW7HgAu0BBI8oGUZvo3BKQBJHBHlzv+aiAAsdCojmVkShcFAnrJk+rpOmctGrHUMafB/E5ORwbXu0NZBcbD5ROUePLGqgK0NYOLX48vBcPrd4SQNnzcW02mPZ1h1TJ96ubWKHnd1eZKJ0X1rf9SxvLl1bNlTpRNJGinaPvmz/FY01F/vXVeJj+IL6u34lcf9iHHV9sTDSJtnoQVhNW9MyBUo4q6GZueWpnH/IyAduWgK6JtuEd7UayfGRJStHby0fvW7OKIiIQ8oQ1soPjt9iYjusoA1+6LqARW8Pw9oi1ZWzxlEWbAwmDtw31TR6H6M0ZnvnszZIRtwVZdeDK48pzv6NHVrNQF21GtxD1Er8A9jxtAKQ1w8m+u2/s32e/aYkjsjNATnQflhfsV5IkHnnXJSF4EJ7c/pjr68D9FLlLdzKK41lWUGE2H9ct8rcVDKrvdOSusvf/Jbxyq+RTPdQnmNfwiV3wyXAiST3L9sBOI0o2W3GqH7vvghRY8gAhAaaKe381M4Isc4NEPTmYHSJWH4wv1B8IPimTVw6NVAXXbnUR2ObjSFpl7B5CziFtJzgZCVgnMbM8gTsYLF282wkEjvrQ6gqHzvPlwTcn42HIdKuQHeBxZ31V0bbq455to6B1FX/DoTOcIXfFuQwmdOHdxDsB8hJU9aXbYIbb95FFAt/xPi1kcXj8037nCVZ+wbInipxFAvM7OyDWREfejmLUV+oIz2ExGcEldeFUN8lbB5sKPzxcx0cwEsGlLWKmKcPtT++1zZOeAcdJA5SI/MSn5C6tZxGZB4ikN9fOYoBJ/HjO9ATJ5vGLTf1k/iDvQAu4C3sddBG2QdZ808wHQBjhVFQNrVVrMjvbNqZGI8p2LJf2Gm45Y3MtgJcn6MaApRGsqMk0TNXH+N2Mtv8bD2gXLm7ps0jUlYq5KKsehRKuqsLZfUgSD7++Dhy1O7yJzcLPQxsFbU6HzYW4CzuMRMiKyY8a4bLhdRRjfZg2lxtYSUhUSZWV/E6lcY8swzBFEIChbKHji8ooRizT6FDu5p7cVOMtL1Uc9MVkUkht3vT3jnr4F3uJ2+85vS26GvC2VeIZmK7aEgW6D0xH+vLhECMueDB9j3kregEQOJAgLt03hKJ8oGgilzQ4ZQuzmPtKGXyxleC6xT4r+3WOpgtAkLTP+xQuW6QdZnQEhe/TPDjmHHcWsKdY8lmmX+aZF+ZbJW43F/Pme/1ypbx/uC4FhAhZXGe7BBvzz8RI40voXEhQ1ADXVaAMOsBoUWcWfUY4SkcDLpegHBIG+dU8KOb9ogBHFp2AgMUdqBRWNUoZ95WpWcXdsf+DjQw1GEhVVoyLGWvOuON8tj8q4GJ2EsC4s7a4jCwyXJ1VjQyru4Om4bCNfem6YE715aPFBNo4hMRvYVHMGWbcDbs02gaBS7g7Rq09jLtmSz5aHTjyGPwfAYS/HOOAigPaznSmn+8t0JDvr4gR2vDlGsOloPm0ke9XyGjt0gw3pnwru0kV2sK9leG4beWA1kOPffBZXGsbFApOIFABDVJtXvOV80w2iwt/svOAoXxXb1xxV6du3gcI/TVW7l751RKKZ004L9VmMfnqAcpVRp7X14LgXNQrz6m1v7N8zRgzvk3GvVoTrS+0ei1Q7oIJGkocjZDyIgbIRSq1CMpRKfFasnKjcpQlCA3Z0FGMDLHyYqQjkKq8OCEhYfGSSqn1ERKx8Q09ZwL6VKSJTESCP/NnNpdO6KTrT+AmT1U1hPNzesK8Oh/lHLkMetWNE7PB5OL1m3O66/2ISsrbFN4UqZ5fKUJdNB/3/BP0ZVvBIhoKMq+9u11L+r+Gl/uO9EDVFR/UjCpBFSF9rBor3/9K56Qz+cRJms5qvZvuvNMgmnI3UZQhh+g9B/sU9cgnkjM/a7PKpjc9Z6R+cq6sLfKjKmKp86/Mzzece/Qk4fj6mM49nrtzj2q3vvuBe9W4NTf/qkL1EslTvVN5hjf0DE2tzsT2ZdJa9G/RFw2xqAkS1xGlo6TM4leVgINFCMT6qfNgbfh2rrCClrR9AypByZ/9OXCdrNS+o1PXAURWy6pYB66rvejgUUf/Vvgve8RJySYO/W1qVAstqjuQ2L/IpG27+6cuWsQhPfz3GwvdxQSHulZolo7sZHRUdMaq+KuJS3S+j+Pcoxt473x+zMKFzr3Fd/Dsr77xNNHELGRKWoPtpyZaicqtA5T5owwIpgG0+ZldZVVZZxr1zr3dzRpAVOzawRUV74K2z1ocpNTlpts5idTa62sUaTdk4ywLVGNs3WzZrgKB/xg9V4hDBA7aA+tAxbp5or1Hp0xQz3xABbACLf7TrgOvQK3QsUfGgpd11Bw5EpDiH2HrEE8XnSI5phqBqV9pLeDqPwwOtbak6Gq12/MNRiIG0HONHc6Ml8ZkuwWYfwNNTYXK17n41o0it6nYWZPU6YZGr2ZYS4SyH7nOychP/5uWQEKrKjlMhAj3VsWPdRbP0CXpWNKsLKGqIRmdZ8/6cjuVtOdjl/DttQ72/jcVJYVjnLzNZerEvdHI6ztfLk/18aDr8I72Ks+JWWUZJutu5kTxna118rFS9hDRxJSIuB2TGe+2B7DiRKN2RDycQiKXvVTOBklC2oAlJ7d9rLyvAsWZxn8ZFx3e++DBO8NKppxyyRJd9MVfudqlAR96lohhe7wbtjP699FrDFfqwleJr0k5skelmyIJ8m2ubwfwlj0nhvzB23Pa78YVoqldcXrVl1Mzez9fQRFk8qoyO15NxCYouYm0+Tynndjk23Itl4Ed0sobu6OvpLALpzrurUOYusljTXj2D0IZ6UnSeDSekAz6YuUhNQnwbb2KXB4c7guCoMyJgT4+WBKfr02wert+NzxwUUe5ODxzRJUBS6VzSYh3DMBtbEkb6xqu4NlTpBQkCeJyQ0Cxu3xFcMSQkRHE+ksnknhz0ofGCC0+Mf63OTD7Es8h5Qm5cYY1bxjhLB5oSTmwRC5lZ8Rf6yW5mvDZ3wAR6VOye2OI6hF3r/r2cgaf8l7aoH2VV94ktTmgttVbQZpblV5Hq/MCfbn7QnUxlOYCv5gBzi7fVry68dklKf2SF2m+1FbmjjbRnv+uhaHpph5xMP4n+B621ynUzdKMh+HgejeJe/L2f8pXnFJ9EzT8vgx9x6HISRPSfI2Dn3wSeDzrKQzgjplPxUPuvECZZ6JM5pd5h7vUMI7pqLjrL3nMl1jke4iJGDk375I3nmObn78X+KWAwx+/nl/VQ+3oyWwU0zXRBBNsCB4HcN5frctD7/xLgeqf+x/hcSN2l/fejeXPCnSarPd+DDyfMm4Z8tHoNsdG+y7EzNhC8QagnTz3aa6hGnJTn8xWngJKSFDAaWpDA4QbcEe3w4khRRgcd/S2TYGOjp7WXiFxtnpgyqiZVn7UnzCJRmO2rwpbzoqPC8Otaxw8VkMEPIaGWRwbYB5BK5wAdwXlnQs0/iWnX3C8KdT0KPgAoTUSl0c9/KvCFmGxwDZb65R3UTlX2+R0WUSUkWPKyplhR5E4tkxsiThe1KL+jB703su+D3J35+M7Oe68eXmPOCfQS/WdC+c7uUoXtwzMw9bn6JSI+ZSQWRaeB9vDxi+PqD+e5fZOQ3H8fe9j0xtx+Vks5toGh+OvltcnL/eiWGkmG1DkMRsJKaZkhwEIMmpAgsxWczKpb4ZZxLbpPlLE18Y27xiHfXqqiEntj2fTa8F8t8MoKDMRTLaRj0KrnSVP4UmY4bq5SnNTb19rbZnNif8kCnVOUWP9RMqoOzW8M/IQaijKW5y3c8OBK2ubgqshuOWR47UNzvkzg0NHFUzacwG9u2V+sBt+sDw4REDCIHEV1LNQXF0sxmLPrwZbLp0DNyihhHL0FvhhEIDgA6xTf0p8EmWMTBxE+TRGvBfFdkYp+gIvbLfPxX7+WcDOF5CDgz8H0K6hl1aj1lF8NBiugMtRKBNFF90mbfLm/kl3GoqoPe8K7AB9/5lrG9wAAUMNNeHRYEibljWvGsfrTkMRtX+YaWzjrb/igVhrwON4XNvgPBAAGTCOhAWYLIDJBpi7f13uKHy0MOY1M7bDjM+ACQlMTsBUYjlsjeXGRwcIIOOa0LjswIY6XXT7++fXiTIjniRi2vXX7vUmEc2alRiy/Gic/2cLrthqtJi/3Z9wF4o12OzHV8MX2INBQoY1vZpwRXlWl0RlyxDR0dAWNVGNHc3YFQMaaUrv0Of3S/8V1VmtUzPq7BGyVKBVVBwvDa3YwdDjc/XP1+1S0+zyLtw8nXi041K959C2LeYUW594+QvY4sLec4/ImBnp6JlGytKUuClZCRZtEonrOB3/th4YntgN1e1lb/mJ7d+7+Zku9pjd89iO2SfOMmfauG0/qh/5eXEafeeQAg1Fj/pi56/MQjUMo5qll6FB29Kntj2y0chjHnV68sbJTUOAa+3roMiT5rvJX1+bT+zbpJe9DZid/20eOVo//gbvB3qKb9Xh935kKMKluCWzn91Fpo49sHbg/+oq9+O4v28f56Pu0D4v63Armf/9QIH6ZsfyYMfuL05er6emwVlexEqXo2DQCXm4WKMFar2LHjhX6YYpJZ7Z3jlKVX5YGywGBsW4lsl7XvhW7t12GSt11YCD0uI8VnBVp0YXb3KmSsSFNaCcW3nXEiZ/lmq1z723ROX47Ut6cfYu5BhnsKr2HlUhm7bk2Km1spWwoSbt62tXrL+apU41qs5cKCzq+OnOlXBBwoZYPr/rdSwF5G0pUUJTfNm+Wapv8kVT4ql9xk9w/r+zBGTvoj+VF5iKkYgI+n25u/W4qbSYHwHrwCmluzpGPb7bSNac/0nZP/mjuRLu5LXTvhXO7DwfsBIFtqq5Uu+Deh908oGbcIrrvwMvySOf6N+ih9MmGMoHl6rVp7V+J5K+FXhCvgVKBkFUUXbCkvT++gZCaD1ASC9jE4j58r70ks+4PCTgbBCkor3uz/8ebqT3tbj3/wUpJ5BP2sEwot8yxrmbnOhaj7oFQF3XF7CZeoA6L1Zc6olLCLyox8lp9dKpnb9tpZxkh/Ex7z/6HPNmGaRUv2ujx5A0dvnr4d9kR3GJ5rIuyFyOAdSg6zsZnB2fj03iNEdn2Hic2Dq0ADMme8T9reiMPKl2Uhe4mQZXci7vDJnDpo/cioC5GmP+Nj12/HLRRaRXiyowT9FzqxeNENuCGT2oSGqgicnSKSAku5amgTfxGvNqxqZjS+H1i8qvsyliMmf8Z8yUS7c/9Oc6OvMYH6vRvgxwjSjX+RdaFyQA0Vm5IfFg8tS31izGPRLQEvnXRbsO6MTIY/G34EKsuBuEHjyJfjEUz+oIKrce/4P/BTgR4NMvomL1ojZHUIveaUqFrqCJu4HAcw8v0zqY4vtsKrKtD2tr17Eyxtijl1acPakuhjiwwWCqJneibStBaiC41JrJZfUvsVMpsL2ab1KOvcGf1h1LiU+eRQhXhVwBplJj0ixCjVOIlfMo1I7iPjt5sXWuL2GjqbhvjzkH62cdiQ9Vfaskxn4Pdvzcf304Nwhr0sIU33NqDX8XIYEG020Ecm6VLMgqbSJFSeAYLYJ+OEhP/ZRtbC7vQtU7ziZN7sC6qV/CjtLJsULpPvMrmJxDxE6FHXX8Z6CixlpSVR5aEeIwD46fSAYav8oIvynHTfItMpmzINm3S2XZM9SqZTc1rZCMc7BDyO3vpakvyNtpW/BN41reSMy+cCwk1eQ+IpI0g6n/pw4wy9te0JJz30Xc4B1qFoK+FYv2YzZjYgNG73fOcaBnO3qwQUsUNTS6zr8vAKazxCcmZfrZ/aFJXR/33K/mSWuTM21SG9FTs4JpUuMa3lYIPqVNXc+XoRFD2dOMNPyy6QweIAWaQa9a7TXDViM9vo8FpJOcZvziOGcsITnro/SlWBtb9xmnR49vL7qMbngM4fLnC3AHVoYOHaPULp/9Vu743DrP+eQeO3t2QfhYKps++YF6jv4bFjP6bgLHOK17iM+N3j5yxWz5QXguYM8n5ez/oY9c+VVSJS4t5gWc371qHlQyqGigP2QPZ7dbhgny2fuekLp8WPfcLvDMbLAEvs8tg8UitxgkJB2w8NtEfPIUiK/wOhAXqK2L44KFAhd3oTambH9k1BZYwi3Ksh7Z/SvT86yfkHtLabS5HyDwIlizmBEwtez8rDqYEeec0XMhWTPCtE3tQ9s+mldoQ17U2zovoTX5LEVoUJdDw77WhfdrC73P2ujCvaiUqElYp8UEbzU9ar5fnqfWhhiXxNfUlPBZXNECGtMuzUai9hE2IplI3Ly6frY+YXOYB67ATbjrszjZLn5pSXbBOKpkcH3MBbuWbKz9Sce+KBw33Qw87Z7rHGsfPXulejZntbwel0rOoE+yuDxzzwb2XnOolQ70LnmcfR++/t6Fl/yn/zmkI3+Pk/62jU7n+LfkaQF8tuARsw9ferULp/PmdPAvbMViRvCItS+zdD5mZJBZFwu6fWkr3sDD+Av2/40pdTplJ1jQ9MX/+Iudu5UDKqBSAkh8ruISnG++ggfW6Ly8UpkJDAI+BArGAn8rOZr6WnaLDoYGF6cwFygf0ItIshiSjrDl9ehwJHeandIZPtOHGX8UbDfLSg08Lv4vjf1L2gPXLj2Pa+WHyiRkIf2iMEg9OH+4Zet2HuHfx3AvdTXVsnH3cKRA9iRNQkyflZa+WcRJpDSwPgBqC/39STHGjzW+YOQUwmFPZHAnaDt04fMLeQhFZCmF8eaEntOYh5OS5FCMTl9/OcElRu5OGtvR4ke6EKjx/IKmxk4/xbyNW4/bLIcTzhaz5ZNS6XKtbfxyghPVYEta8eftfpmR6+IFvoYxv4ADUnVcxdhOEEcD0zfX9NO6TxgD+cw0hp8nhYGM+reySc0n9Uky4ofP3fC12xK2J0T/6QXKGctbQY3rCT5GTPXTSt9/q3GLbK72u2M3cu0x6CW1XJhUfzmhszAU+yZ63X6oHAP7zHQe80k8MApfP1NsV0kXA3hSvIx9/DDTQHodFr6ZebXuLN3ASKkpH/ycL4u6hKdI58sFZLjJBZ4vlcCIhQb8MnO+3SXJ5SSHzfUEuzP9HX7hn94hs0/8BYLzJQoxK3SOscSanh+KnKQ9ea88EbJlebKjwmvMQbB8eceaSahleC51oC8hWt7PtHkBqm72218Z7P8NtLXUQ5WOj0x4TnmxocT3Po96O5+OUfSPQC3dMoYaTKu4yypzt4IYexiD92cZAqvcywXxABDTRhwEAN+RcTmFmnZ2ke3dca776s0N6Zc4Bv5h+0FZgGg/sNRoVw5R988VDf+g8vEqn5jipufNRS7HtfoMj+4HBQ7JgORf7gyqixJVqGMb7//+H9Bbt2l+08Jm3g9PGpTOnvT3SbMFqljuaihZIkigXtOhCKRHGSbtPTM4fVNFR0ENklnyzHTEB5HZBA1CYML8T8z/RiOGGWKVSogDBIoDIRBzZRthG/AtmUvaHXJozRLpoD0cceABjOQBlEmBIyamVRClsEpo6nSRQLgz5NOuh5dAGRjX2mBHH6r76tObJ3gxr+cL59qBE/eByoLjO8CeJYHa9rNpsSAXJfXAXGFgZwvtPVLr36TjlCnd8/1raFsXibmAB3fyyME5EOLZOXs8Bf8qva5TIAiXvHCGZqTJzNQQrt1CuDdDDebAVsQJrIVtRXZAqIhMjS9lQZD5+STum5q1SBAIZGyNcJeJN50xJBB8eDRfLRm1gr+kIeIDuQqBYCGcVxCG3MBaFqDds77DrmJUYFyIBdJgoHN0MRhRWSJ8KIhSpq4lfEyleTvO4tNdszpfYsUdqr2wFPQnUc3MIo6wGbgNdeMsIJh7R497YScYNAU1h/RzjryE8PPU0cjfLVYUCioE57PRTlImSFz7Lg2GdVG6kdGYl/Vy3A3Eubuff+bYfZgdj7o00TEgDHaOimFmrtKRmTrUf/KZ4yU6OCLXYC7OZLKtixqCL9md9Jj8MQgNa0jAIp6TDn2WMHot6DRJ7yM85MDPc3weU2mp9T8GBDQJ+BHGTi5HrQfeaZSwTLgJ+WfTtRJJ8HS3c02FYAnI9Nmx9fHMPZH+DKT5g1XBWPBhPqD4CWBcI3ZGAJaVLlRpLdI0wjgSmnKj42NAJqR9wE+iDWe7CPQw2dDkxTniMnmb61s2GpAytmixGy1V+GScILSI+sk845amcL7l9C7VgyWVe6yM0oDh3ZD4slhJubPkjrBU3yaCJK3iHHhH1iWSHbUtaSl0EGXf/tuS7zB0WEhI7n3t4+1xnmt3qfp892x9Xve2vkP2BvxjpnpAfSXvImCrgyB205QgQhjnc9HuVEn4gJGNkMqIaF4sZanLSxQvRH0QPRT8t9fb8xXS0rkcRYRRmEKTDcDsvjBBcD4uBShDUA+ECdtSAvYW6geHrNZ3GFeqMCkqggF7YetTFFFSFXKs5TzUT4EJZx56fl9qm+ZCjJgX6Z6Rb2+TyGkISkBlopiuHQnq8dBnq/DX+pm7gn/vPftQSAO5fU/X1CT3i1SBRaYgQ9mA5oje840fYjUy9gY9JvekES4ZHxAGof8Jv5Jeol13qvW/XCc4c5r0krc5HCiF+1dQ6dM13oh5dqsoWra8hwDrxAZFQvY21I+TLN7kKlGaVEek/nxS+UWzt0m0Y8w1BTgT9/WOCGjzJVnDGaEWUZLCwQVI+NBWewRnfoqwG1K1PQwWuf6eXrrnMd82biHQtLhn7pwojPyGqtkJZ4uQ0XQddieqeVO6HI8bjuCxgltgFMvi7RFNjuU54/jR0wgykcCuh9D3jdV/7DBA0dKYCAYtzGNn45dNqtTIoBjpdcHxdxN+FBGMKaLF+kdakt6vuzN/CJUeLoXcwkzdgKLRy48o/1oLqzIxpN95IIy0PtWhTk7p6cOu0yotxAxqiz2N9MjkiNcdXa41Q1Cl9pWvU8oaBUMd+gidZQWBbDNHdxJnFiwR5KtdYB2RDjMUrn3Zo7qdFPxoznc5NK2pwTlWjG7c3/E9Z5MF/dri+MI6bBmi+JD9JRKpEuMMFrhV4JpIapkpsW4GmVbNhFlak0tsltJtDwI/sijDToAi/1QdDhJv4H0A1Wwhm6R2XRS2JEMIURoolBZGSgeV0sNEGWA+0/G7V0Xud57WQe+0ie54zLSeRIkFrios3qY/6qNm9ZGwhQ1szRN0+vsI26g24pNgBsV6LPhai45rVB1X5n6TsSCWj5ear4cVOG9th1oVJgVWUWpph0LzpkYCoSELvqZIfp1+r2c1Ek1ImeghkZaMnsw5yDn5X8XiOThx/hwR1SoFXM9c7j9QNdhw0gl8taMlC66sVgB1cCz7Xese9x2Ox4W6JFwaWB4DQgPjWX5zFyaOJflwlt9oADuz6LQeBFq3sj04rq8iWdMaLNqk3MUk0jCuqAmKTX3hatjrzKG0ET/qqzxqodSshpvW6OSX55hVQV0XF5nDgbtQvkQti0wt4mwRzGkckACxJFbVgqST578de6jkYCHzJe/4cMx265krHkZEJBSTDlpqYE8f1078aoOOm91xLKnQ3h68b5c+7gpM6HC96V/4a9xQ9wnCKnksqbT3tYwPqnhF/UayH4QJ/aQW/jSCVUYAbY5WPlv9+yrqu1BnIEVX8u5pwtUkQRWOhrR8hTd0R+NQQSnQpqynVzjtz1QzPudTqSiJk45uNrXpbt/O0VJ+Hx8ccZyqnsBMtDyOUuhDkAOrE6abMdh0y1dWZSDDeCyOITnmqMZ60MPv5lmsKQA4RWdGdJiQbA4zrGRY90BZ2kQ9F1ZBQ/kyW/rKBl1R+RAlnS+VFTAdE2uLVcQ0p4tEkdEAmGR8PoVA9QA/oltTrI7GqQzhtKJBT1OCIajhl8qc5Rh/F4Y8nfl2KNhMREkkaYBBn6vce5cIxZLRhzGQGletYlVVbbI1V55dl60cG2vpwo9HimCrRM2mkdzmIv0jBydIa+CN8fbuHtRG1sRZkrxAXi0kb1Nl3KvJbjAyCmWQbIB5Vw2KPpFbcge5vAuGj0+YhHY/2OEhpqUVCJb8tBI+33LxLg1lv32b1KyjYRqyvT2ocd38UJmGwthPK/HzX/9ImgaMr4spfkwPsmkMZpwPe2UyH6Ph8PkjkTSejnncTuMzDslnam29uZ3GhkOyUXPrze00NhySTVpOf+bd5mcclM+uFvWXRU5/wRH50psrv5oadUiXreuCGYIk/Y1q6qVXbSwW548dYtYi8y9pL2TgJHPEQxcWw1SPX3WyPYOzLTdVekB70VEP0KK7hiUktzIrdXnGJnkb7NFzFPI6ZZqEz9qaac1ooHqnp11IwzcmqHg1kV34XfjA6n0xNrBvud8DZjoSHKFsq/W9daO3WC6x6bten1a7gaXIfPJcHJsNtBoV0lu10wDXIeISStfH+YiaXNOTZNgjA0OtOG2ixXcLWjFxtHWpSd4VdkmpdLZapntrHb+kPf7UKg5pqqzl+T25eiD2gMwV+K93BoCr0PhuS5SSbbpLTdqQZU/EImd8/6YuJ7MvWtnS4/cwiXSU4e9yd1DbHwEgPuasNLK83/iALJSfiLcbZXK9zdvzEUbkjl82WvRBGWZ/6SRdug/XPcBOAx5zOWGdYvFKAtkK2mP5Z6Z1MHCPNuGUDunbF5zCp2T/xAnLdoQkOE0JXa22i9dmm8ZNKqs7xbtilBjB1KW/z2xB/A4HuLI9YYYr8mAwjrorMZTdCIkeLkri7tvEUL0nTaptebEup7Ny3K0WFBbaH1yp8CscTLJJFup7l430lf+D/aAWngDlStzW88Bn8ZAkQYacBYZ0GEsuKOEE90N3SpyJaNog4XvX03wcKLuO2Lczukq/OSujkaK9L9Z7RgR5yTeYfOGTGBGGqJmwEYOzyDIS0UYgVapusa+kXcsHknKIBEa0ojRCckBLGcUtRZ6BNqvM/snAXBhJLt2uTZTdQBPNz6fJPQF14IhuZPII2KYORUr+eoYG5sWrUIDXhmFmcnyx7SRBETPh1VTDlp27ek/j/XVltzZBlv4Io+9ccavL9ZcsEZvfLDlBPo4hQ7XnjSHwXbGk44JJ8wUhSh0C2ECt8jDc2ePx3e075AHlc5B6Z/oROV3GQej+vKfdjS/7xCNtnEdOLz7eU3HCzdQgUZ6I8KuFTlwHJ2HPV7uf8kbE0uVjCTZtVy3oII2rScbyIY9zXQ9hXEf2e9OBQcfNXik2bt7K8TQzVtJEjdVcR+JrG3eLTZfZJO5hqwkTPYGUiU/mqsyuKT1JqZ8uE8z658Vcw8D7WXkk3CG4rTmXnnlDEZiSwVd7Wjyl4HPHZXtQVyNN8QF+Nt4t47wWyaamqkShS6s2a4Mcomt7lneJ4jFib8mzIJOspInMK7g3djPVP/avJ0wA3m4iEb/g12Hd1+2M5n0LhEqoBbhOghlbMqqqerQK8pylugPBsBuWkczt3eRM9VVvAqEqN+TU7KlUv3v0TZPqm30oOKPott4uaSxSZkpfiC8K8NnucguOFrrjoMgd6UiX/KCHO37pOp94NcLPjVLBznMksqKvLqn2QQ5SoIjNEOZPjQlzl/MiWymYMPKo2+ozm0uJCfZbJ31DVosmjsuXQH8IYTA25jKfONVskl88dIC7c4JyQisP/ufsDrIopVanL6yg8+o31oFFnGCxkqfHj98DboBErFgUYLI2lBdZrzEGuEDLMmAjtI11YAS3irYtkkgA6sVguQw17grPz5Gn6XqvpjtbN9iMzHW1EeOD5Qu8WAFLlghauBKqQ23nuqZMqKTJ1FkF0jQlWxpF2WJYqShtrKBzBQfEXbEvalr2ba7XHwLm+nFd3rnBvZGsKtlGDy8LNIKpZ1PctHk4gP5Tw9Ou6kTuyveoLsfhCYI+8WApEY3HdHBHs5PZa/qml7TPXPdmj/Nrf0XlxANC5PvCWUt5yXUWBb64EfMCux710GWCDC3ByT8Gzgd6zktiKo9YucrpHwEpr4oYwLLyPwj4n8JZaSFfMKLUe7YuYYAYIFcjWWiBHV/ZgX6z8oyV2hHe8+gQ/UDHYKNbPGrKJEa3Y4M66BkJbiH1TS+dRh7Fl5GQKAaa86MZG951AGXzl1HOWK7uL83g4xIo0UmQBKWcq6zA+YGpzfNt7OleORWokZUPvLL9/fxzDm+4zPASIDT4aQR5m5guvZ6xdA/e8WKtBWVYT3Hh8uSQJO4+2FTnGQrZrHz9jVa6REj0OiJyxR65/A7JBlAnEw3oiFdn8FLxYMpg45HKmnHdVb3rM+ayAsdYngLkR6w2j7N17XIphh+tSkjtKsphoO/JgK9eeMcj4xIwSF17PkjRblJooeOzK3Z7w/PtQp6aTJkyddFzvI9ZJyPF1PXHY1OzEK/WPPdyOZ905rG+33qvQ8oBQjSoHKj+WrkkcIYu6ud4/VoxFwmcWCzcp9CA+887+8pO6f7t2X8h+fr5LqwUrHzZxI6ZE0n0W5In5P2/GXt5u/cPZCsnubr1b//yK/l3dR7tGPM/HfqrZloqll/p73+Lb9Ll+NcktOlpv/ylmYOgOdlscvP419mj/r2OSnm6hd//f0EN+rc++PFPt+rVrj84r/4v4I9NfO2cI6k88errq4BG8jdJp++ZX79YsDM2Da352REt/+Dq6t1r367/+MEA";
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
