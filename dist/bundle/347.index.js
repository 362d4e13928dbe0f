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

const PACKED = "W/9ClwK1De+lnlmbLEw3GQDRy6mbs8InmzLcS8eQPRnKkKtC9dfJBXQTE+rq5XoMy4F/8qrGAVRVVVXV3KQiY5W0ftoOGANR1NNXjxBKLjSeqnGxjHnB3GulkVgrthWiEsm3U26esCXjisCM5IMWhLXqJs9yP8O4o2FgoLrQ0BEY0BCGUAhNeEyBdl4PoQJBT/O5v/AXQmKzhIJmoZCvmIQ3VA7lMaVRgf3z38j8vsN48YZxfXAFRRP0C+pZFA+6ipruD0R80vd2H+INcoSsMt/CBHnzEgO61Jc7l/cTmt9YOY0UtUTwz6igjtme1v4rxO7baZf1YxljR/AJWRvVZq49eN182z8SyY11iT/0pyv4u55Iu1wLLxeprThsWSvkLmO1Qu459RQOlkfQLC7oJjQ9CgFBEO7PQJ6+2T1mhB0c6NbBMx0seSda5J2wI+yUGTSJdAZC3jaL05aVEHeWHThboCKUirH7Ok8e8b3dkI5VnrzU1SqWMeQRbgguGiKJJGv4Fl4seSbI30jy9KcATm6vAoawhUiNSbXKJhzCxeGVz001nVY4lfgAdOnEvdLmDJPcaBPS85v+LKbiMGxLfnyd/n/9BtWXiltPSBfv2WQNp2QQMiSnMiATpeaISsfXTUR69f7W/9ev3vIjnCfonr1PrELfqCuKi4+4F4akJ2mZdA/dPUBM7Vn7qf/1DaosI3Ipho7l5s3RtXkEnBSNu4jV5QdPn6r+Vy3lQHPES0p67ma1WuWXaSqFPQaYbCgAFMJLwPy++VVnv3xb1devmJmteOpOwx5nMonnvKv3NIQwOKlylJAdStGUF+xGC1v/cBNQxJpn37fc/2r9/jBmsXsrUWIwJTjx0PyB6oSp44WDfUIGLP3QpX3XUG79+9ysWYICJmfh/zTmGAuBrEGWFOiz3tTbxaEXGCzupoYEdHWOH9Kjlw7VQLNWyvCvaWVRKl8Cfs/TiJLdNdNVQxO5vXtHdhOQr2z3Dt1sFJadvlZm1vunq+WFUdlMor2sFJPwyce/3zj8fnxP1W7FyMAEBHll7Tf3OvMHOXhNjqgbu68GFuPGV1t4nqnatmjMsHa5FcQPKR0pBl2EHZW8Mwgef+bnd50rF1WqUhineXb+nN2LZWTEY750YBbo08VnjPbXVgDxTK0RsAIi3Tu0akuWDwQcPL6m2+YAw8pOT606/E4i/npRqs/82SbQn+47HFbEIJgUsa6wgZIiKXlNSJA/H/oHddsWpqUGA1hKe9oPDz6JaRg56ftL0dOVjm2o9BEC0tOa1zXwIPTFTp013FXVmtbgthQfIpcWXJbtx0ZblkVYJgVKLnghf3P5/11j+Yrur0pMNHEhYNaGUYkcJV5yMcDRljTN1ZWAiJf2lc7vdvmbwnmzCCLEjwi2N7hQj2cQmhGPbrCEq9ZMTesalWka20x+3gOGconZPALnBOq1wcBzf1+mVrP+F4oAKdOGXG8vR5DiGGeua+KOeu/9/1j50zQzy4iVVYVWVRFYgYB6CJDgLCmq//9Z1GQmoO4qkJoFQM0ESI0BtQ7UOqrHy4zTGuNOB7XWqW8Te5rjXvd0mzn2rP//Zlp1xppIECQ4QihzvDFMCFYr5Y5Yx2X+996/BxkRGdtIJHKmIHi6qFoI8d/7PwKRkQAKmSBrAJRYkqOrVpXY1Z7QrtHrrzYtjrdCen3km/aZVpvXj+bvEgRB8O/ZPeNzxdVV1dUwA0MQJM+bIPrAYN+SwPKcMZEMZgCQMANgLWW8DSKlqRRkUqgs4FKu3xsGACjzv6K70/9/7zzAaNmL7hVM8HsD9I31sQfSGBP/oALrRGFiy6JCjTghCdMpo1JlbKpzJxQw+X+J6v9P6yRd6buzNSYgQPLs53mQOf/vSexbO4JoGKXvD+lYhqi1bEnbNc32v9gYBAghsJCw07MYs+rC/6VkAMkidBclzlKg2ZwV9uPZAwqViqoriXON6f9/PO3npc7cINIEBCJbWPOhRKf3RJnY0ppJk7BluEa5SvYS9eKqVeuEAYbnH2iahkCkzKoqMJLEXP5nQt6Qej1tswxV5+233Y0NQgb0QDj7StPIoamdY2Do/9If8D8e/eapTnvuj2Xruyzr+cM2qM+xdgANbfDiSDuTXbP3BKClTbLHOu98zXD5dqL+kIWuMoZehypIq5PAOKQ3/tRMAMtMEUw3qYbsUOxqxZV3hK5+87xf2gxu6fL44KbYs96ZoboWCGJARdNe9Spxczras1O5Ug1HxGGf4PZPEq2zq5ShbAproks7aDx9l85+XN2oVmuM113vX97s1+cGc1ZEypIyVvmsfIYaX/ehuADEJhNz5LiLxFrDG+QLHhxfPpB/obsoTbC/CGIrE9YHpcrhzc+P1nOxQuVALfwOr0wlrYAwThokRPcnAx5zATuoRIwgh6USH63ghvp+ftB/t9a5So3CavbUrvwvjVh1A9F/QRgKny7+g87JW0G3YVbUKps8kAYWD/Jbg/580HmCC5ij1ELByxAe/FkatNl7AyLIT72UXUgJLnmeoj7QfZ/pVmfbZK/MP/t/FwGUz03QGsGBydG8esW7wzhBkJUtgRNMjSoThVMLMhFdGmwQ2iNpd5t0G1MZqJHw+M6dvXb2W4cOw80ZquESyCN4OO8XfxY7t82zZU/+MLRkObuZAYqFIW9i6asK7ZIYSRhh4JxcImRLWxKWULowor6MBSX6XV++/bkYchdBCG506F2ZGA4rwbwSC8XpaxiIfRDo1nrWcCYXAB/XRTeUHfn/XqvNXVz/Hvsn+zZzf/du5zPUfCcbNOtsibnvdSBRRJfTeHpQRjkNjNLeuLke8aSFx86V8g8KawPdJ5o8Movdmu3+gneBISACGF54xOqOKP5/RnvsXoUDm2P6rH5kUValPUO96PIaQUD5XGkbp7krrzfD+xFUCeWfTb1u3CXHKLcv+Buwma2x5Nur3rPS8VcfvV4tBMpk9q96yY3G/Yaeen5xznzvubAk48d+VAtX4oDeYpnSokOTSZaQG3/hD2+5GTQr53l2gQzQaFuAP4AHczJH+Dt8m3kwX+TBDv3Tc8qVMFPzOAJ165b3UUwhP/LV4AAv6ElCHSaSo803AUChhZng/tMvidQLJDyH8f93SatRH0jG5DmptFPgTHH83qETj4DR43kujBRJClMTErzGPxXne3WXnnO++PegZOj1tpakb1qw+yZPRXQ05OfcsYHevnC2WfzZ8xs+xsuo2GRbQWSt7QR/i87hua3dUEx/evpZPDyZNjFaLuRiaGisPIgvLd4zkAFeFy/jr4O7nx/tN4jgb7G1bFhXExWxIBq6R3beT5PfGz3B9clYj+W4aCknlYffqxJN9byMHJuqtYtkH6ilq2T5UgP9o0pNjRqjYbi1FbirBRqnKX3JNi1CYsT2b+cTa3X/MXJr+aJbFT0xzvELhx/97G+x6UV5E2UX/Hpm7+vAyYBzr0devG+3SwxS3qVyDn57bQkXkb/ruBHKqV8jEXKGij5/amlNleHP/ml4QHBuvsB3vjAMkDg0licaiVtxYXJHNnYAv4ijxw9+ahZTxfXt7K1fReqfa/7tObyOMFcmDcySobVzGo7XR3eOvivbcLINhSYsRzYbwsD/cYyPn8YmFoYh7C0SjvpJdgcAVxbvCbq97XqpL15y9tj/nT4Lq4T/gLEXHj+I/L3NSV7LiJ6JLSn2eYd3O18uqTrxxiaT+Onf0BeeE2oA69awfjsd5zjoMXTvNSa5gN3/NZTR3NssBDVSR9Vs73dlL1UMyTiiX1eQno9nBBlwMWvMKiw8Q79puTpGoLL0z+wkEf2GDTg/a0goY69rDYNQZNwqtUWIjFwJy/UMP5ZsrdJ23363X6PFnU/a+PGXb38OTnQav+SvJn9IW6Jy6Z8Gjf9Slibrd16+F8Qyh3o/3e1bczfwXbvOPe9OW/AD3/lFkrwAvqxH4vD3s6yOV8TgJDF2l0/Dc+KbNy5SAdf91wE06GraFKZ83MQtZ8QNbG2qxsUT/qevumbviPGx+TD1lR2EzyYoUZ6hGgrj/e3nsHBsAqFw9IvqwRFxOM8wkSl7WI+oPEKd16HdQ9de2Ndz4WBZfQE/Wrp3cgkazippSftkbcivq5FPiD2cQN2bQha4QJtJnynOK+8ch3OGDJafsVD2jfJj4lFogzwJ1HAEQf5OjY0jlWbYbDP7DdwLsepWCRAWrgjP3RZFlZ4BLa7vqeSw433dQMcb/M8Pw3BaoCekeR07qNcfo0cNAKw0ZH3Y6B50ZIJ1t00HMntBArx1YRTdgWSsv6rT3HkJCmsgyg0yqE8Z6FZ34xSTfUEOhTP9+cSnz2tv4zam+zKMYELeK+cojfB4lVnSe5HmiWeyZbo1Mzjcj0tAbCg2E9oVPCMdRLOuQQ3bAH3m8HXY8x4JWqL43ROGYWQFikIkmlALzEnmv+2U9JmRQTskbr1WxVkgv+jkOwbFZFFRU7hhkcYj3J0WeS4MqSKWNBvS6ecNx4EJ3UM/I53slrRz16vhKpCgbTHaWa4X0DbJlSlmsHsWS+jGrqj8KBrIj/fbZAGif0/O0IH3I//e4Acqhpi564tJvcDMP4Dz1v44gABFhAlYtSzHwpPBUksaAT8WegfSmnMgB3jtmHaTob5bfhgD+pvWapnx2H9XfZliYaD6gL8aWYBJ/uR6A6ZiiXFyDJGAXnJYISr/X9e/Ca0hXIViu0Go4l/RnIn7zfZhYga8JwoC8czvDmyYUBZKQ8UtaHyl4Jz44c4SStlxoxE26pwjkUAFiQz36J1oOpFQyXdALwyXAYMjFy0VqHTEAiJHKuGO94Up/7Jdoz3PnYFGriIg16Z/Nq7TPxDK4YmrmOglpIcivNeE2T/ZaLJadib+gbVawuIOwp6JlfIgRKh8GCdszV47Nm6F3okKi/ekuesSlfi1jB8K3n7VZO91jcTUDb2IoQ5dyVAlXvzI6YAQbgRiRAn167jfoiSoWMnRw7BjWo9oKURb5iTvPGD1kgVADOdLQ4PmLTGBRJiOpKBJtaQ7oJFs3dLgpChgpc8kTmPzIaWD+0DWIhPE5I7BHlApC/J1nTMN4NekvfO1zin1Bvqebl26t3HvNOs918RRKGq1bYbcHuncEqRTDTcK1B0xPiLhxG3p1PbF/Wt7pDcf1aQGIhqzMCs+5a4UVBkHLXDaFHczbKlB4nAPqMBFahCv25x079TKoSjZrJamA0/T/XtPCzNy7HQa68e9gFLbbvKSlcZ4mFHJpECpwu65uVuGMwb9/hLB1QojkDyVlaHDWUORo59R18C3re1uJVOkRoOXABf1qk3Y0ajiwSKVBLcsq4UW61GsX129tWDCCkglMlJWAS/vC8X2KBQMjvTUuVImIHlD+E7qg+DI6Xpf0vmj2aOYimTcRJJawu5HEmunIJOk5VGWSTSCHt2prQsdBSFrX7rDedKnO/psz5Nlft/STMmujGqSEY0iwHMlNYv91SBAvhEE1smk9zuNGst+t5X6gTJCQ/hnJeEljtzruQ0FwZBqyhfZVpw1AywkgE9/ZytSKL1z776S2LQU8CyB0dY8HCo7gkTjkCXBdvpdPBo2uCamz+NkzIkEWSSaRmaqiltFb7z9Jg850mVQ9eW1s1kXmhZ9iPO1FIcNHLGbx1RV8XyJvcsdYNc17px3mfjXOvPgMOB0cKHnhsDjCXu+CaSmxfuGYjLSNZ22eJ0eF6EbJQ+1qHbWmw55ol3QwbCnEz2dPh3o2urRy4+UBq7spK8YC9u8xfNqZoQqBzJs4GSLE5Fvs0aKsHLA27qT2kWwHuOEoKDKSvYs4jJ18eKEPZPypjpA/dBpi+Z8vhIEzagpi88JHLsr8EdJc5YBTrLfv2A3vAG5Ur84GQgM1dHWPWWF7ASXDYrp+IeTo89URv7RV26rnex3xU/VaWv3GnkOHF6SeweqUhFR6uGV/+vgxIiD63uXHzGCMkve5cfgytQm6jn/PGiEnnMNRGHkt4eNskaeV9VJmijtDcDFEQ+WaRdePRJICgloWEYnIHrnpAwSz/3qcE3KLwgdJiEiUmO/ev8jZ3o5BxZiZCRhqNpHXPKtvYVFya3oD8FWwFIJ5temM2sMBxBf2DwG/e/zmO/xcZ8763wc9DaLrSVNWfJP5vqZd4ilmEywbqwDrqUrZA0h/fE8Rp97PgC3HFxiGdOQCmuSYxmGYeHjQ3bH69A9jzeiyJcC1BJ6+hUuiBzI0cY8BTfxxv9NOr/sRIXO1n9Ozil0EqfUaRJ6Ckmh1/3/Heb/s1XN4GT9ty0Rahf3TuPCCnSR6Gll6oRTn/ZEfy13+609qn8Z+a0LqK1R0aXR8bXiDwB9gKo6wBwDsMXFkWhhANnoIZrQSANLNRmwJDeiUMdedFjd7V0YGNswGhtXPkkAV5xYOE8l15qjpgvzua+hGPn5Ow+P+Q8bMr9yno6znhqGWad5Ws6/E/N0mPs6gPWLboB0uhnowrdDYMBfhQ3gqWMmNNwEqiLAUTaY/FSABnJkRkPsefiULtXvYyevF/ED1inJEa07pQB/bN6bfDxXjiQ3JGRAV1ssomoDom9hYxhkH8hIz8s326UP1g0lUHy5GtAY0sLSgu/8RGFfNWWiVuMftRrFb53SJ7RQhTWMUQ5Hij4SKljBjA62n/XRNQyAmenDunpZCQjiHR/3H0eiEoQN79wCjEB4qWU4uMXO2B7RPqWjPZerQ76Vveo/WSmn/jGC/SEysLhwmQoJivVNdt+z7lCa2wpRXrA20P0by4XbAYoOhZAueRMo8yp0gj7MijzvFSBXpxEs1RuM+jGGOZn9/90B0ANGP4QJsRk/VU2yf0U5Wp6K8yPe4Wz80j87AOdvw0D6MLoM02nph+GSjrqnsLhPHutZOGs654FDxnCzUjCM6qAf+J4A4Tf1WmvTDRI3A02DcfYIe0urm3qAT6rwjaF7QGeXYazeK1KPgDKSDABUgQ1mWr5lzt39LfB9wI0nzbiLyJTkbckMTCxZswDUX2rHio6eKzZcSirhplMHpyiLCTDr3x6lXAHRuGTJCHbqj90Sr7sxDAZO9J/YeRuVCYA9qPR3BkfDAebbwoa909rp+f5px0Z3bkDHKmFDvBy+XJ9Vyftpwdnsyl135iXQQrbRcvQAa7LkUawQWhc4Wz+vcDTBWC/kpzrrIKy0eqZf5gw73hxLNR2OJYH7cXRGMOtJTAyaLS99WdoRhdNlXR+aC/OQ28v7UaiZ/QfevZRPq7+WR/V97NOTJ84DA5uYSyd02rViWV07ukL0zeIJ+NYSgcnbr+TZqM9SfSJ1o0apAaWH17P6gxe9ck0dCrKNa0lmywsk7rJZHaK2YllZGZ0K+E1D9oAeTtaJdHVlyDzC29W14sa7dw5F6tHQrSPArr9hd2rN9w0hGtgjrweo0ymdP3WogAYFKlKzLxmfKNRzJaQj1PXGmqV4bMxTFoaE5bM6H4lEay79jbUCNP4bhIJAYskVpA+4mswkS6Kt3o3qCd9nODmWkADTaMwYLH4JatQaFhNFM5m938p4YgzFpVaf1uvCtka/62SpgUSzvx9PRV1XP8/q4gdIaAUUb1aL0+pDlN0NSSYxF9DxkCxBbbyiSfF2M1zjssHD4oO8pNTmkMgTQE2/UoHh794s1bU335yacbnu7eRu4QxyIzei6Uq5a7E1e4nF3KVh1IxUYXE4H+XJgIO0D+gu5iafmGaVhbqtiRUgs+r1RokLHnUaz3etRR+LWpcPgqJvliCcxxITO54TxPlw0+khaQoUk92Wny7YRmW1SJ751Qo0Vop5w9SYcL/KbUUJ0IamphthWib3SWzA4nrQBvB6lq+DJtZhK7EkuiO5hA3CJLsCILT8+l1eHrIzeo0SkaHhfOcvnNzB/Za9AX6SxhQDNhmxFGrrBKGbkK5ZlmHeOJX2fdaYwjUz2QA9TUMzI02YE9hNNg0plkqG8x+6lnflwfX2ZYfSECC1Vo1h3lc22inz1fQQQLDHrZc0pGO+W0jvWnx6QygLd6XGl6rXGXq+rIMyU+8LE2LVAMsbdPXR0MngDMTq6c34HT/opl4Dq4zh0mTiOMoXP0g/FiYqKqsIB3iElO8A5eEVbOsnXL9wdOcHSeLlyiaDp6MUNtu9De525O0LFI5UE8VTVHMZiFMg7dEuWabtx8OGER8hdIWH6c3LPEHS5XwFknItiIWqykuCfICl5+jUsnvzaWBjjhx/lFB6Nk/nubUcHjxaxmJJqjhVMl6RkgWiOhB5KFlzE9mAkE46OrPMCjGgkrMEOTERKednSQO0oWHQkydR43zsBwZWep3Njmf6qGfmmgujyeRwL+lbBh/o6vsFSxovkhxqzwWD3Xc/TRS82UPXX3dPoCyb1tpsDGSoeJnpIJK69LSw5NpGsHJBEn+1ygCsNdJZu7/BgZXY+M/nC3eycnXu1ej7qX9vhgOvWykB+4S86s71A8WLg/fhA01oJQTjvtj09PjDL3crf3hV8zmtj8OmPfmlRvb/NlHCNk15+trzGkUZ6VtzXa+nBdwQ5tYAdZskD/hbqhBCKR0krtkxffuJL3b7ItfjCYlE1ZwOewST/S+5gbayZpqf2t9Yvm7TserBfYymNI6shqQDKhCfX0g6ZEt8Qok4kHjtC279fVv8AIk22LFNfPdFy8tHPoaVhsbBbgj1rEjlThHXxOZHTxzU85APEECM+5d7F3pMF7z92zByypZz4a3zgffre3jKW55viSUSLItXrCyYzgNn1B3sj7ItsuEs6MaF5uv55r1ydsdsWHAnebxQNGfrYxA6CtzxWZT4FStAEm/97HQAWaH5dJ7O0YfcDA5mUDjT+XJbKWghTrbp1lvKeNhrorJC50ejDIHS9Spr0NRe6kf8d69OuxU5uXmnVZFP8yn/guepD9a9PaE4luYIOb0yl+PhnMmSGuf9kx1txuwGFWfPnteSbcR6JOr3aRx33jtfLqHvLmXxTAc4Tf46wAEGwCs0kpbwhcLPmpXQSeO44D0WPdwqVU+ICex2p34FCuWX8pyfWy9fyNa/1+7RGDbYC41daP5CeWDDSx/W/WRxBOHDYtzAWlh68EUCpToKV2Gji9EoY+liTf4PfGFeDLAawEtklB0uNWyoWO5P/RYdUOGTbobuwEj4/6rMp9GpP/sFgqIVsljLS7ssH89S5ThlC8KUqI1r7hJgGfxOWdIXPwRJXTa7qdMyaVmuVqLKUuGIybOTAXASvoF7mJActfAyDyJE0EcEqCA4kdjTfYAaF2ccaLC0Ww90J4hi5NxnWNk/00R3/S/UzTfGTTGa6xlmutegW00Y8/FiQgNuoXwMm62QRPxnf2W5WfTOKVQnW9YkSDhtpQ6Hm8yFjP2DWt66Yo7PvT/K6tyIXdA0opKxVQjjFWi4Hhxt4t1lvQn/RXGuD8Nfvhye5RD8Vuu9XEJPJy/rhMp99yMzhui9hThI0ZOy862qEd1c/QjHaM+DaKOq+a7YyAVX7DoID3pGj0lujHlc7hmfOpX9vCxYz/0MF1wugPMbCyWqMpBhCTSyaSkO5EkiSC8LoPGFU7c9QqF1n2MTTiZ0J3lSP6HeC/IfI/alFqjz+++1dTwgHM/5w94Cc7Jzpn+9KqkApqp6HrWN3QDPKbqzC2BlNGhhFAwFGzwSJL82VSPYkIqoUYTvXp7qkH1gMsBROnxqci8b5ytpf7wVZFntE3/jqXptrG46Vds2kHRqyytQXpfdqrfTiYSukl/ycno0GWmt/9/Txc+Ci4IaefT2JXhQ+tL7U2s73OcBtQlnNtkIWyzI/o7Wt7LvP1sf8HuEjvv9GcQs+8D+33y5ZXo0Mn/cIv4V9/sagyLEUH4G+8bl8lW6P4mEOtX3H74aVFJZioQIl+DAVbLk003iXr1iNAh1ZAK4yvX2e+6a9jEgKACkq0aCBd9ICi4tCj4tOIRHxNXqkKeyD1s56D4nSTLwjGOlYD+ZXW7bkuIPRQtfJ90LguKkAK0PMh3vLZczxdkug60qX/aMsf0aOtQm1O9gMeuPzzGA3owwnycGqbGhXhDIHpOD4rx7JaqVAjKfao1h7mn4LD+I0SZjeM9sV9w8Ury9PjMCAILjax9GClIqHSi35nYr2OMLLNlXGMoLJmDQ7Lk+TjPtP1BFEQUCkUfsNYimXHO+lQW8lt1G0fTlhE521eoe1swf7w4bR/DWlRtw5vyPeSHwoy4PWZvgAp1GyJrYXf1RkJig+P1jXrwVQ2zz4kjzcZcnB4cvswfD6xJJC/L0gISI2BwiHEJQeND1mQCozQj07los9Wn/BfbKlvtyTt/Jf2j8Xh+mcKDlFq7e7acbqmw5TXzWp3Ot3/aw/vwGQiqNYC9xiD4tFyRGt1NSq0jVyvEgl2phBDBZXSG7Uev0/8bg9OL54SYO8ovB0as8QN6hya9bVUj4DebZHwZwqLwa1f2khHNwfgJWYZ9fb2I5gGLHFri78wsZSa/rCeT7ZyNWikkxRVJ5OwCfiNOj7Du+gfV6U/nZmWzssfsXQ0mn79QSA4c8fvjOJ1PTndyah/0MPjeXL9TN+UVH1gFPRXIr02NTOy1JyNI3fhZmnjmlNfJYxcmqzUoTpV6fM/i405Ja9syLZMae73CLd7k1hpa/sgN06MlwuTRxV/O87K0S2mzTKEwd9j3GBaaaVTQR4EduykEqDgnl5YY7op97oH4gOmH0qA+uDPryWrX7rSP3IHbUrJRwIjuDizkrBRpKFJuYMCBrU6BhReyafrmgxIFOsagaTebUpiggsX7Fa2apiEQRrpRKlWogW7ETl+IllFo8Qq3NraYoar9F0xFYcygo6WmuUbIN9Ov1Tx0aXDQJ8BFNtfvz4MMHkhoUCWFfGpSEXgcxeBbY+jwN6v09vvTXwqwWbQ2aes+L+CAmTQZ7RluznoJ12gZwnQ+bYm3UnE4r1WfBeaKpPZKVDM3M6nyayln64sXrAGAfRTUUn3xqMSpwx4vNBeuKR2tigtvY4oJPpUQoEzGVYiDVY7Z1iKZ2Lm1INFgp4MFcZGl1XjqwKuF3hUUq4WS5hc7n2MIrxzjepcwO2zjv9tkQc8P15r8iloeZ9hidyZoKw0SKARemMzcKBDr1izlKwIsCxi/KD1fTh8siYU6OHmLV1DRgYN7jo1ClSrxFDogmtC/QhxXs6tVVoyrbSqi2OCPxLEl2riwYhonmTOPh7M8+nMNuMtZndOdmrhMKS1M7Skw6DCVg3MIMSrZh3TKeZjyQR2cksX2tEpExYIdiDJi4ukRWV+k+XnVkShlZzU5+yaJePZyc7KJoB/aV35KgAmKcZ7aU0EibHKD3eSGtyzrvEDs5mLu1JaRV1lcpSB+aBWWs2oVus0zdSvqlNAcf7ZKgzTbh9qEACKo2wZ2zAeBmvMeA6gL95c1BAxEG2Em11Ssg05+PcfPfC5TC6s88XJ1z6QNhuC59qEiB2UO9FSEulfEPBwJ15TDn0gyolOr9jd2VBrAXI9bFShesFzW+It/l9WWChiAwL7sIjNmrrQswQLBHhIl0hj0bwMSvZJ41A9qPYXYnkezgdphI4WIXixkmfhBstIHwjz0eB/ckNdOdDc9wDythp9CLzRx1Vh9nfz71SxcD8fGgA/RIG3iQhzMmj1Sp5z/o28pH6yUnUeinsaJDKdIfcXpbXwaUetGJIdNaklAHrcnYoCrHQFAw0hqEAENd9YlLjErsdBFopPFx+pEzSMqaodHQ618aatmWdi0NXMIoyurxo/PLL4aQ+HJ/9d/NqnysQE917UG9HnLcYd4S5Yq/CY8nYYg2ijpf6yzdUx1/CPg/Gs2w72R267ek3IVh/fb15nRgZlB9a9MNpxNm9E5eX0LobIkT1MA3gWaBYGcIyJa7pM6XO/7KQvxSrYZgzRGKDNFRh3CYHQ5ONY2/kHUmvSPwncBTGzMmljQ3jfR3tTfwt0cGUWIRM9ASQp2iYg9hziyX08A6BgjHKgHrap0e+rJbq2Dg4LgAbqh0F0yg/hTQolrxYa73gUnZAxF2idAUSXSoC11B56EvYJ1g/+me4uME7yQyUgW+EWg1KZuMayZuZpEktabeaT/L+jAQbptFYBH7b0aKsX91Hw+bso72lcX8sx8H1r1tvHSSOenByy2RrM8lXmEwYYA2XhgnSCLB+glxNjvjmN+X/6idDGDAtZI3lVtjdzOczY8Ttqfg2rtEsIFMYd64XvK1qoWcirvAzkQH3qyp37uT2f9ZQGC3jz9kHbgBp1qb4fZxzF/0vzOAvC1w121jOsUbrRgI0nir5T5dKvP70TKAfzXo6SJR4NHKQobFd1gGaxo2XzMVW/v3+yxQuaEy+dRuyhtuJPjj+7TN1Z/kuKr2nKmvBw1k6MZG5i+2lTut+X8kpiwv2NfQ9ZxP6wO3SXM+1BH3ANJKcDmsblYautIJ0x2KCqXD92CpjRM8XSQvghBAp5TOMyM1vEDJy2eqYn+2j+toprHz6XV+Rv0ztK99npalLay3EGBxolwXc9mbPWV64z59+TEfgwY37/VLznlxGfQxXPGDTip3at5H0Em44dvPmX58QV/XFw6DuJilgmZVxOV7mvycaBp4AxoQ4dYpfdvbz3hd2f2ApWfq1p61Cz1nmFa0A78FtA6z9hdyMZSY6KW0DUt6pO/kEqJiTwXK9CuDYkjlH6rPNFWp0UEh/7z4/Mn9lAlCzuvz29aREZQyuJTDTGIB5UxdbaRLL3bfk4WDkJhak7ey9y8m7Ge2pFtCpI950asze2iNzfGW4Yzpj0hhfzgAR1HnqmJ6ij6I9OPkooT8JLc61xk4PeBhPyROViq7f1PKpE6i4OIGZYVT91My8PfX97N2jqLPTbVFTy5LzUKtqleuvxA1paH4YQdJq6MLCLW2PkZZxc4xZWSB8W6Y7XX8keAO/4BWGqCOVrUqYoxYBvDUgMmsammYmAQGF0wp+OtH9TulzBlMKg+7OymTSNsYHgvQIWf/KjKiwK0XikN8taDXNOBThjcKBCWickmFCCvcWU1lGOpdqFVP/jCkWtVoS4zx7OyOalDjgeUfHi61BLwR1NHGF4HYNNQNsEtgEowLkjS4S6UDY11+XxvMpDIBvkwUX9+S+u6dWd4vnqJ7SbQbwBdLu2ncp6uGLEtdHYaajkAp7SqHG0PzQ0AvSOFtaWQfGLtPGV4vaw/cQhNUPX2USu76YyFvyATgJxgbB43MBKNF6Lz8Fn//xZu13F3/A3w1lITqvrvsRH299LfAtqbLE7uiUgceQfxdsg65VJSP7LC4FBB9x1wIvSustTqnpDjgEoIplg5vmY11w8EFGlMWLNjE7H6BKhQNSJGz9XVgFO/4Wxz5MSVypjLl6FrZplCHPFJDy6vYFNCM/DEVHLZAOkuOkBTA5E3Fy44U+gioWFBkMzVwAMEpXlKl320waffKGTtuXIo43ImONHSYlZeKPLhJKWfl2qrAgCvmqMwZRAA5wpcAY7RZ3e2BLZjpPW9yPkBfKdrYFRVCETmntUrPCYhEd6rmMbUVkH6tYqeY5sPKNrNWG0vjzj0p3Er31OKBn6h32lVah22nrmTXNPpDVYQPRD6RLHusvuVHmyRLeav6Bs5MT0F3excAw1SRjy+czAoVtx/2ZSDqA4h47LO4v3/HFcV+RYSU6kUUWMqLLW5XL73CGYNqX9Z4bt39NNqp6Atvexdw6CAFMDenrOwxpNJUqiStwa4eZSEnavBiRS2d5DXzpcKSsWJWGtgiLmM/pCEUbnCIzdjwHitUR1LueifvtZ3Y/FKgSBWyYsXgAMou871LoJYGbDpmecIem+O/9dgsQwgaxtEYr05ASvziYA1cj8YbW8IbqjD/ZCoEsStMG4h9atY6yahNbD+2iIm2qEANIkDy9l3ToexPRd2W9gWixgp2vDBM3DrtPG9E4ZD0XpREFdZX1AyPRl0Z5ozEQUWawaqFPt37QifivL4cTK2t1c2zN0bZTdi9PhkFFhU/Hr7Ptfo44UWrbUH3RMYQ/h8CQoHEXRrBAjLSoeKuoSpFg/Z+gSj9fWKuu1sesR/1VQnfPSDXnEFok+FDSYf6hJ06mPMJRhWc1BCY/afk0XkLrP9DfDh8K1NeorRnTeJe8YZyFs0029ek2T9SMC6dHyOH2v6L59T0pN3rGgJd+SPqT21/n1G34LhxTidNi0YnGEF1n3ifvhFgS//y8frh8ldgfshoo/UhDTdngIE7y3SY3EZ8aImfHb/c/PzNZZ9cwp3jUgXU90NXI6zJsb4Xl+Sv869i2kcqUfDvztqDyiqlmk8UwjaQny9S1ithAVrBEegvMAlUGEvPmFWctZN+b5uWUKEuqFIQ7E9Ur0NCM8nmYslX8R9aRhNbJPBYCnq4IQ/FAnHYDDfyb+gQC0EH26KW8BlklivwKKLff36W6ziyu4f7bLhtBSjJE+5EIB2eSUGv88tb28+Bg0WWHQIYuxPKz216ejKeCLAXwgskla/1QeEsU97E/9oAxEugApwA18Po+YdtiMFZN3law8kcioXyc/Kbw7tTeXl5ef7+i/V91BfVUXPlOYhjj6za0KUAV5P+SfLa9vOstOXbu/7ZZ7RPs+0gtt7Tjzr6xbbI4NtfelaWvAKJEihuZuTRd0JOtbACGPzElth8gRpajwfgGT0eutTip+6nL/AnV+QDmNCwVfRAvL3dxo+vPcrhKgr+InmH5cyrgDE8Xb2jDFpspU2XHyWqV/iblH/xUBq4sbqJY0mONpmWpfuLyq97YXU6jT3V33LU2JaNv5xzRD/gpZzPhXxKu7awZoReEms7aExK1hL1lVGecW+05dzZJf0JkszBZ96OQAqSn77lsA0jNHq/D58YsdXSYewT9kkp+DX5ICBUrvnxV07j0LBDeOZdk5hQSjn2qkkxj7ydYAH2lIRstZ2kMUOaDm6GLm1p3kMf6Pr5pCSTlkdWVRfJkEdMmgrmXmSfBntKhebJcBHRClWqKndDYGkLsEnvg6i/PoFuV5SM7lOsyMhLwJQXn7DxouU6db5E0puGKCI0xWFaa5r1QjycjuIwqQG14kU6mN2nC9YE0U0BWK/fld+kNYHpsiJMgDny7HqEUsSF3qVRkoYuES/ydA6ppQDRqA7VDYl7bupuSxTLkMSXe/XVK0w06mnVJSxqRSfdrUO5G88W16+ZNgLzmOHqhe6EscxVLQriaLgorl03wu+Vr+bDAsdOm2yJ1MCbWDhoNFUOx8sbbbaGwEqXzNQiQySIT6QPjGrBresy+40jfqk/DkNv5JfhEhEUftxssyCYWHRmrCjF78RuF4RxG8pDoBdA5r+gV+e+ylox+kVfWuQ2qESDnlJZcGr13pvXbHSOFHntxWVpyOt165ko+JrfbF4A6rStgGr47FOnfXkPZ7TE9lhdX2uXgSITUThckz4bleQZykTHTRpUMgt3kAmUHdKK5NragCkIp35fb2EWlRxAQeT9gJ/5V1Xyv1EJe1HR4rrVy7wSQvfUGAtWS/PfzhIKRbgw5J77YUdeIG1zVe/a9FWGLQG5fPDKViQIuDTTnu1IqrKbaun2JMgiiQ6sbocRBNuiWj6j7k0Q96655UGQWK5ROmIDKq3MglyDrQzE5qiOK71jtDi7m5tkBA9WoaiPuZB3uXQebf/ZxxvDnMLlFNsdVhvx6fHCeTHluOPgVwEhUxJa9zOcghu4/OqxH5zodvCnP4Y37hq8JyqyoSjuh9H7jXnEPSjmTejLvdY7DmwTdEibfnyTS4Gum54JpDD10Gma7NoC2RiYt0mGiV5932dwYDe8O+0B6CQjVkEYY7+LbntrbFf++sFqsyTEIRPkvJTb4ThbyerE6+Mek9JIRms//iz+zeSi0mf4QDhcrRaHIQMS4t5DF7+bGRcaztmUjibRkLP3RFHf+qLn+D1MT/9g46VN3aNcx4RaVtSowHX/QKHiiEhOm8etDe+9EVmErHZxZdsQ9VOEB/rdHxQK5eKcH89rstCpiBMTdA2npV/JLuiZTo1lKNT2ymH3kpmfzYzKiKZuo0H3HbTAm7t3wJ7+y0vv5PdMfbJGX7u9c+hbrY8+Z3d2w+L9nr/vfPe2vFXvTgfSTirXzQzBLft+1gGNqIJJUKvPy+5SRvPAWVKFMMkI87iHqILRnfrzGPuKy8DRRzDobvLGnIz5E+ckJiG7q2AMkD935lGphLWGUdwAFFav/chdGznB1qGwY5vunuq1FWijOWIqnG62XbKP7+FuH6A4vdtiKhaCweoeNdW909If96t/XcG2L9UF0TvCGZreaX8f+pdwIWfPkZThwOPzLgI6N+sPlbQ7czsKYATdKib91QtmQ+RIJhz17wKpVx4Yqnl9FwrxwjuiB0/Vk86l+Vij4+BdH7sjd/UoPUcSfPwZQVxAnwiGnPE/9CxSC2bMcksGZ+GiwSYx6Q1ee3nufTgd+gGceXoteW3RKOiUVkXcAzxvXyiQ6RgKIKzb91o0QtGRZaQyVeNEsS0irVogar08PfbUAdoSzY8c9oYxxw/oz23LMUi3xYetbtu9zjZ5/f92pRbshT1QaoR6Yk7DtGItaaCAlKCaNNEhNxNJWW+pzXGp6m3UW3hRyrXvbkEb2G2KqXhPmGYVY6x7Wfd3M4i5k7FxZ2zUwnHJWyaYIfXUrI7gUEimPJclhOZxLRjnAE9efK1LmVcZ+LO5XzWLm5W35+mpnTvTjEV3v7TDb4hoEb9v7c2ybSxbFIuOKEHe3AIY41uVscVWXkHZ5z+BPL3zrD7fXM5q9M0LqdN3GqLhTmkNNkO871fJvQVELcsSm64aEUZoFA851Ni6PKfeF8pl5dfeOL4dsWGM9RylLMjtQ8RgZnujOqToLuCEbmq/6YOye8pcRnb0xC40WYd2QgBr8CGpkB5fewff8KCpDHqvU8SRRtmrQx39zgYUMJewLOTjgxraSVpNmfS2f5LZBgpaBzfu+ZGbdjeDSVSF8ucBo96LIY3tgcmiOyHlp7gPEnEMHlGgRbi4vda/G+auXWROFFlcnhE1a8jo8izsibeCwdSbzNs4D92Vy4BKkBZZiE9NNklcEQIuDfc1lyXwJa63kHlIa+KcIfXHHV5KvndZbiLSQyC65ZO1skbHPvEmdZ0J05A6F8rJVtkP1wR7Z4G9hdSz1XIf2qjC40Az59vK4+3+dPmwiEQQhSwKersIdsqxtnzwrNKVX8oLKKpo63+Zw4+xhvCgvZlp17UMMzowwUET1mlj6FmbYD9ad5iPvnTYe2PW/xeVCuwZNE7h4rGLadcNqeQ82DHwOml2SelimO4+k+eVEvGCj/Bj1aHNbNZpuZgFyD03T38NDJPbkzY0T+6D/wrMu31jKe/NnDd/ipsjwW5l9rXRs38bKSoGC9CxgIADMCL5hn5/mgYMQTea/PaWt6PYEEI7o7/3wVDr2U3t0JS1VJu9B1Y8wndDwTgA7ftvXxr2quTi3iaeE86IiaeHr0SHKfLeYUyKUPhGUl7UuRcBDTBXPGxTMTSAXBkZqy88sUD15l/acwPprOxriHruhR7kh2kSNUYI2rCud7BQBp2NUzFuG9vYmJgZ4eI9ntKSx8u2PDvVbdaw0usoWH++p1cdzlheZVrOI7Msre8mJW6fYIY2ER/3H4bDMr6yYpyAXkMO++ryMeDHOGkFtD587iPOf8Ko9RNiaTLEQvrsY3RZHfAH/xARz7K5omYagQuM6TksyH2jsO8Ts6XjX9Tsl2mBnAmIbV6GJkGBS/9I7q8l/ImSp1AmTSEcnkGBdKEBQsJCYWMalckAYW/1OixTc3WQFOhhfQnz2im0eJVssPV8FOavQteuOsrxOahb85We2iZykuyWiGICQkeOKLAj9k9uQaXdZSOHir5lzi5moANENOB1H1mWKIJq1kJfWXp1bMKMopwIAvsip8+B78bUJ/DWXLzMtMjZaMC2vcgFqoyf+JyqnH8WKvAzKwGsPKMl2MZRyNJ6OZ5zmu/eQ8nA0q0cVbnclmM1/KtFLf/JiVzKzEEnDCy8CcbZa+MgszJeKDAUQqbhXCMoy+aSssSrMsXXFUFPKvs9C5710XRn/wyl8qZG7jGKSzLypqcgORwhRTBcka2Vn+a0NnLmAvOXzDfiCp6Ohw55j58wBY61YO72UobrmkHT4sBfcrYeKh7by4mRTVH4WCcRBHMNQYN+ze7+jtU9dl/u6a2/LAXtdvt7JWc7dupR3ss3gJRxwqIBduGws9+2dcVGiMbILGd7PeHE6AZvyZmZZG5lzFaw0zqH2QlVE//N/WpJcRj0N42OtbsqwxY5AxJYQB1SNhZPtUr90CT7U1bzKjxRA8iXXA/JjCFp50D+DDw3+QIySULrVmCa4uLpcoL2mVFcdA6Snlh5iVxJYlZe8hncjcgs08wmKR3GpDYR6w3i0vTaAAHgBw+77gLUo9bVzLqyKno51tCwTjLkHcBo2PS0vJPBGx+LEUbmeDPfVUwRxvOLXdGdCd14G0lH8OnHbPy8T5lOwiFeogiOjOB5/YsdcH8n+DljhV/Ha358Bd746guY+HhzptEXIivGUkhjrGj12OLZCe4b/vvCqy/c7PeSnqPsnDkbJl9qYsls70qKUvCxNfNu+Cp54Hs8w7p8zxuY8fn55cdXYYWtc4cJ5cOULY0Qk0SQUkPkc9gwkp1VG2iKGq/kny6C83TLFSCqm9honBFz1tuw2QhvfcZ665krnayrdy//st9Y9ggW5J989iMRIz3bZijb6T9YJGd3EiooWEohCF9MWC4Mly9jJgw6tO785SbAWTLxrE54m9f1ShmYq0SxbUMrmNIst4zHD7DLbW9XvKa8EzGLl4ruplBh5ARGEiVYhZlRe3W7WqpBdXUwcaytHcMRVLABD1O4hm/w8p7i081d2ytU8gx24VX0plMHmGKKVGTg7xafViQtmNBWLSjSlDPHK6Fs/634+zx7V2zFaoVeEY/vIT5Di1r4jlGEFU8IOb5NUrgzIlNg6lc7VsQqdaoqcyTYwkV6Gz1qZ6mb2ViJiruIH8Njk5PrvdMg9EcOhMlfEBqL5Dssonzq8LonBsXkz8xveXIFkQMVkByfmUmPL8CwCfvLaUJE/M/i8eLwXG8wsVymeSaGT+4FDB6UPmOYHrQVhk3EssV412td7W+/ed6iu7bVz1k2Uly8m/jMeP0Jo3QIVKKECvR1tayoDlB4Crqtbf8do5T+sme4pw/bhttSlTp16nX93H+0MoyvdF/FGuzGob7Wt+mNwbLLmDuQgXmrFQ4zTILDDJPgMOOHj++mdX9ijh/279cvP+Bvg5NAa+1fyaGs2Nx0+Yb+zdeH1KUgNn2OLExOb6THvM4jKzl9mKfhrWRfGs/DMJlXrJ/vux6n67k+zQPVrf60QltnzEdl3kz/jO6lIrxcZhjq4YnvGyuVJwb7xi37BhNbfm3BG/Dk3vmKhEulxsAIW9k0UGtklymnsZanefdOv20I6m1qaLXVFgIGhDdQxqDj4dx65caCO9v9qDedc+TgT2CUOynkNmEMbGCeESm96qhHXX4bCtdLvQ3dU7vpN9XNbT37hld0lPQ5d1SiOcN2L+w8S+IVixHiVYpUp+gMl8FdkL53Cv17KFQm11AvfP93enN5xQu2d+/P84AGL585yEYsE2abEMIHyA0zjN0UT1KYTaZQbhe3IFu1fYipvuRbnsqss1qBTgkNQwWmKg6z1dNhM8yY6S0uaUN1FajBOKb7IlBjSoUjIN48NQ77o+LGD4i3mptNbi7hgWaKdBMjh52YChEyHJJZU+HIAOxmr/d4OTyBGK/AbeZFAE9z3dfnuaMpPCzra67G45sbGgKgsCBYam5NqKiBqzs/XbXUmKu7Tot4hs8YwwWuqqbstd8P1dh3Klt98f6z94W6SFldesz1xvphYBo9LWnjM9xhIaWWr5do+L0dRrMMvfnSijt7ZdFl0vwAT/9DEAQy/yT7dnjn7yuYAtln+LqLJXNNBYnbeYVhA3Z+nx7ErVcqsvXWxme/UOsV8SK8mn71yr3qD7hu7dd97iO8mOvmci+kLz56c23THx1VH8EIi234jv4PfDTakjHuAv64+bFDN7xumMYYhA+1r7BXu9vdGe2VXYvdzIdr77aXZeJpBdlY0aK7xzv9znTc7T/ffXfdn8IzuHORQ/hADuHOOwT+tKLuEGwDqa54opnkeKq48VT3YWSfrGLeEp/VjCW3zdlWnqN9V2OA3REesimon0kmdaKOw5g/qxPCWR1urv5wrhhOWYWo7ogDzIUtRngxAoVoteBm5fMXvFqWJMmKbYgVqEkCNVmg2uEF8DsaThe2hFfr5FrFZ/rGFuSzMX/9oaWeZmTO2E6VJVGbzLhRgFXfzNUbl5OznuOnkn/kz3Yz1eHD5vHY1MfkYzLk9KfGjP/3pb9MGGNgw7q+dB0+CxZyyhZIWG5ZISesN3otrHciQrLJyMZAIW0wBSoyVNkastRez4xNmQxZsKwGcidC8Wqjk9egE3GqDRltsMeGTWgJBsGdbHAWg81wmosZXreNsLofthHZtMkmtPtpo9fWLBQ/RVH+YouiUSwidzyvd+t335wonhINRvpsZR3lYFDSJWdC/Dq1LBtwuK+U7mpZNfMnZP3FaECsSlLAlXxL7EgJzouXN0tLWko2hBBae1K8W/snwYqqPituRJv0De5KqoI6rvJn26odcZP0bBOXhtd5sWeFPoBdoaHW94yGkk82+Am9GEKYnLbgAzXiKQNfQe0hNMg6Gqe1RvDh/4gjjPtG5D0HKtv3dsqFdkXp3l8ye9czpy2N5oydd6rLzAhFUfYqtRwyWwl2zyFueterN9jbjLHMbDSULQ/5vg7xn8uXrPdh24nuo7JTv7vIcdmz94WnPlWu2uF9dTd4fcF9T/fwDrlncMf7OUokl/Kqpkf6K5+9KwARZleZxqpj97upqkv5Dz1if4kyATZF4KvLX9INBfRA7E6Qt9IXxW5Go2EiC+Vy1NDwoeW1luixCd9KzWd7ZvdDmrLEdK37EpYCHvnF1KpK0rLDpi7yu7R4lR+P/uv1zyXgogo1zjHErEAClpWdItQmmYEnpKU9oMq59XTvLSwEhlYkfM/A9WoxiOPGHYg4lm36rQ/djh52QwrF7UrWFLC51/Cda/rXXEry02Av6eUzZXdSe8q0JpCwhxAmEPSV8ge3bro0gq2+UccVtvmrrEcsOnDH+U7MkjygZfyPd4cPneDqwSeFJIQvoKqL/O71CAfdLpF7yv2F/tTxlMpso3Gi1k9rnV/f0V2tvzQpdA+XM/RaT+lnT8G22OAKC3AhBFDbEgue6adLpJ7THv6eJX+9zl5mdaPZHeLsnogDvJeoPO/0ANRL0lgTlPYJgfxqWAHBVws9Y2suIj3ucySBXQRlS3FJEizCPZmkbCQIAED7qIyX6F3WIKkbaVKbe9ukjr4OiiVp1VptoEMYhsilWchRirRRebB+1lKDCrIyQMSlKS4RXw/y4Atiuql7nHAMjsW5KzPz3exCGk1VQTAsrzFg7tFrzRkDuGsm321sR3Q/fsT+sdDesIEqPMxLeKQsL/MPG4eijbFDkg1UAWb5jZWdbrOC307j2U+2R25gzEvwpyoHH+7gCdq9Z+HV8IDYJaPJHCo6sEolGGWINiRQOOwABohhTsGBqpyOH32t/HW2ITxGp/DvOV7zmi4V+tZAWINbLemIzjyVau1xLVvwZVHWy87nTFM9AEqdepzpMFZPHbt5P/ZC77lSVeodLFIdRy3GPavHj0jcMVqCU4Eswvsw1oxEIWbdrXod/gsv5oz/5OX5eUvJZVwD+cK3ceP32De1JEIjSpcdMzgLCbwNEuqR+fAP1ehB6PbMm4KRZLhwd/lKJryy82v6221e6Y/7j1urj1XHMEUuZVyJvxvrixSdFzqazHS+dZDwbtI+xh+s9wLpzPlY3kqm3hb6nbsXGRh6S2xRAOVU3pwztFJlrvhgYq3dCeb0aCNvLMA5oIqcZxZQGICrRO1x5xwj/WiV6pAs+lg/xxe1dU1XTQESZOkUbrJtr+JbDCJ/5PBRb/15nCq3OCbcXwR2Cl//eI1ZlSiglCWJHn6vx5mXyz6cRpHf1g/o6P8dxUxDEhvNNgtyBYNFB4ePJIDlqSGR+W2X741u6dlhsWu1PsJtC7WBC927t2VqX/szX/W38r7TNbovg2fctyF+ep5DY75fb9HIOIv1EgsiuKydHyERIYsxR5oAVZG4+30C55b4XGDO3Cwb7Wfs+Zdr3ozM7UiIrwyfrDsYfah9XAPB7uEbFaEf+WozqCMmhnw+TKHXMnBhQ6YEN/pjzeeJmTnLr6vhTZdBiDaVgCWZRla1IC30U/dDo0MDxBHLZTTsDqPTovvecgstmyLrmGAiEJmFeoechAHONpggTLhqZMw8U5O20CjYSt4gI8owqy9N8Vkh+xI3vg+HW2vb67a3DbBTSn5Fs6S/hL9wKaM3hlcXAZBq3Afnv14i7P8tB+3h4aFtFwgtd9vb22ZSQTetxYu7lza4uRF5gpqB3nkZ3NSuO/tN3TKILs0FNT907WfNbc059IYwe8a/xMIluuLsjJSXYXvSL0scbY4v/fCx51/4yr8ZbNns8TxCSKwfbblrbgYyX0v2uu/qJ9/symm9sqmpswtiU0+LNe0uuTuJXu0ejlM2c2MRQX2pAemVydMDvuEAt6mNPlbdXoyq+uAGg8ej0kuXw/di4exUrbWrVMe5aeexnVhaPNjoR6mBYYXkrHVUhudrotiUavjTMAlty/Pb4am/oLsKxNva3aDjucXgl8JunWcDVD36Fk79tWsDpwXv1rudbRj56x4UOuS3+caF0LZHP5++0c//OFuX/C/j8JysKkc3+Z+Wfb7ETZq3dVGsUTNQ8DQXajiJB0hJ6ea/jHg/vhjnbyqUevkPuGGruWYoFO1t7byCQqFvxOmzN90RVhGIKoRqU+YkmXSh/y6WegBRnU1W2VbzdJWKpvK6tKp5v33ysZaKRPJYuZ1CLOGyfv3hdrDsZqKt9flaHzSoeboxuIuEgXCGder+f5148rLM7sEHcJR1aVhqflLxEUi6SzbJkFtIYUR6U5Hl2x9OdW5NeGVwWufDJKQDoa6xHlJHgoZNOoTENARisyITYnjetClbaBczaXHqKqVss1aYB50SEGrkOf/zB1d35p5iSgBeJz6PQpU1xbrKE0hYK+sZ0rUIZqvSRiAKHnuHMuT+CRZOuYJw2YdcGQ150xzIokbrfI/3GjIeC6nljlZtxwNjS1OVbXrHQ0hfng9+FeWRxeOZBYRpBfwe3ePkMMaj746rWx1N9v3/D5DEPaVEmSYUeCsI2YhlPOcxt7qqA0lYL8HaD3BeLdCTIEQlpVzNOx9+7ORVME25h83aGb8L0aAXioUR4owf06p/hOdijBeBC1rKtFwFZYLhAr4gVYB6s/B6JKBaFAeHj21do70JVJUqLzGx2w82uBehtp2UvrujwlE1gdawU2GLzF7lXIISL6q7VO8ATBIQ8bhqsnZMsjzDdVbCjZ/5CWfWXlXliPaOlEB59t7r8R8FwmH7tmKW1Vl7V4rVJMhD4OKURxNwcVEMczXaTQLN7iXmUE5azrgaiuOIdVyMDvJ4IDh6yWnoZgILVDsQS2ocbveQHv3YQ6Hr8wQMjQmMXPqpyUzDTY/+Uf3Wa2fJCmRGLGuv9hsNmbKc0M+U8swrb0JmskQiD8/43tqz7uhCuzgy7qUPwendrG8Le+nSYuPZeZ/f1XOb4765OSVOsy8RN1MxOCeYkjWefoCsL2oWiTXKnZfKfofktg7fP6XfmQLdX8n6KXluZ85zYzrZufe4rS3TNmU3a1YT9BF81WEbd4c65wzNZGFCy80dyJ4nw53zEz+We/7Rg6CXibYYosquiWq2s4IJN2zbOpWfoAU5s+xk/LhvsLM6/HLmcG/1QgH9mthffnhgxdi3frMPEoPQ5Wytn/5QDFI/lf29SN3yZRPvE1SLZlECd20979SMzm4rOAGPvxDnI3OFUvswWtjSskGnpeSZkMOFChcOIij5L0SeNQktc1r5+8LWY9QGRAYdD5x6i6vnOj5EQOd6fyU/Q29rToTC4VUE+R9qgAMoAwYK9wETc1z89ty2RbNqx0gwd0bhpxNhLZGXLIuuY5dAbbCR4NmY1qjZ2HSBEfovyNFRjhrH9JOtWe+eP997D4nWzG1NUcKK/3f68VLxlvZZue+0yr6DsSu8Q39Zy0rr2ZK3mQ7ZvEesAOUMe/AobXmX1P2W6MNETeqnSTzToFuOxLec13HyBJHaBZPypFN6ViQaM+XtHQ5ZHlt29NfZlBmM2rpIdxnYNB0a+dv+1mWYIod60Xp0J29zTTMjv7EIm4FGuVopmkHgmnxbF8OPjqZuoP1w1xXAAHwpCMqNPHxV5i+LbHU8iN7QWgv2F6ARBU8c4ko9whIrngu/3LAN91AqoUVftiOFMvOHHGAkQB76bi3nGs3FXKS1qPollqfNYGGtXixfodD023spndNNtmAnL7khwGocChDedPJfPSCvdgyw4kijDPVqgVDrsG0JhT0DQZ337Z6k3rnTpsJU2ukJNsEXrTTuAdT3lL8fXgheqQPcOfhBnXbLoDroYYiddWSEyEVfuV539DYZPWRKb66/v2OtLDvo3aHo0Ve2Hp19zAknKbXaDSSpe/9kTTcNuU03RQBHoTTtV9zqRhSmhCyxY83aNsHhMwwnpL+ZT9zReThdkoNlzsWs9GaVkuMVFqUAUM1Urq+jNA5sEvT51HzQ4DMsIAz7E8Rj/HwZGNIBSaJsjGS5OI4b42aXPuvJTGznlA+tyiV0moJg9HhEUUj9Ak1JQl87bIMpabaQJ8C0DXem8pdPYRgRjteKtBrwUi8MZ0rMZJ19aBOY1dE0eRREPUhrfc4Gj+M+sdHRqS7Of7A6nPtMZ2Ccp8lJsp3P2TwlLAh3Tx4mswXTZLe0jtRKWmVYN5ARvkD/dec0Naz6hs4MGCyICS1DAMCyB/pYWn2sne9DcrLkaMmtPOnSGq+4eQK4Rqh0kYDQtZZl9diZqtGDm1p0DB2fsC+45PQ9XBwOP2Q+m+MN7ZbOfE+l8k59n4nlf0/O5yOm8LCT75EDd12Rm+/qY+8iKmfzOsYyCK22CGIsEqiwozDs4n0OUhJFahrY3/g6B8F86kX/hXzNWJY+sJtMzre6YiUC2Nn0mMt4d+FihZ4ZyELxmt3rKCUx4ZebTMFO/iinQXQ89UDDyNcgo7ibydHPiJ2Qihz/Pq113PjYm8eKpkTe8nFIPZIpQLCh4FKPe3htET6oKmwIyI+7/Ox1NQ4n2t6KLUaMf/feVpHObYGxerECey3n+iLRLkKyjBF1ukNkZbVPR2TNalTNcHI0Vv+1u8oLh9gM5RjFeVinjfUNVtn2cT14C9QnSSYrQE5wUWflG6ugTvmD5N0/fQy90ovRuwlxMbxEaNcXSY+0cvn3BZsWMskKWtcXB+j1P3s3nYmbmdKNOFNi8vzoISYxKYMkPTuGk4kb59ZS2FdxH1ppF8bVyXuUpYQ67en1CjV+08xqc/axKsNfIoiOeZLnEeK+kOQjWUG/O11iCq4kPtVbcrizXqerjD5++cQUL3rJKSQuTH5XdbmqhkteBBx0ZKw+4t/pNidPYmQtmUYXA4Cn8G3SWwZPsWTJXasrHZHfNy+jT1wdZdZgmudgERrE55PvZT5GTNgGJg7o8ySHcMz9R3KFZF/VTRJ75lJRaq0rJk18ot+HR32p5cBdMhf2im7AKyJJxCUD1RjMCwxBp1pOPztqq47wnOw33SrchKI+7CG2nIkYPPnWPBlMj3fFNb28dM8Ke9uN2WeCUtC0ZATJdYMpATJLiZfM3IcDCBunljFAT/lcc/+xqjxA1ySH1aaHkqjYQ0HSbY4Aj9pn+F+OYmmHHjAb9qASO7s65+pynlRI+yVtEIAzSmXVHXNVNJbBRJmdAECcRW9hpuXf6X0pENONsOVT8fo+k7sgm/eKV1DkLXHMSBXjGgJFnAcnQTC7HKu2eTngNwaDcf+WqwZX9aSS9oc3W486SiIqh0K4VrxWwzYpPxGLwdbPXGqmvIyjpSWWtjYhqrpnep22RAwdJ4JlE0eirgdJPtzh1fuvzYZKE1Yx/CFeb42sc9bnHCc3AZAtjJw5OCzXrRlMsaxs2Pjl2iv3UQ2eolO1he1egzjkUxYxzs1/zQu7cO0u7XrTkis65g4qe/rFprnc7FSP2xztzYGY0EAAaeeUMBTqcnAamZje76ynsKPkX6StNMnfOYnhGHih6J+4GMmA1x2c0avvr1LhovJ61HYaxEsEEVcYWgGmp0hx4ov6XdjApGx7RjQUvfhdp2IY583IObm/Tm9OO6ttF3cYeMio4vhpvWbE5erDHtuvtN7IV0snDla7ErO2HD0QlKjgTR+JLg2/TIQcCQ0Hv3b7SDC83RyxLR+brrrXvYKaRwP5gy0AfHYMJAvQzY2DRj4c2PnWftw5S7uy2PVHlaoco9MYDEvs1jqSvc8YspDH/It/o5tRe+LhgPETbleDABv/7fihUZRbPBPiA9jsMpFSqCf7F3gyA1hMidwgBXj6ITQYIjXFDgRU+vgo5ZTfNUqeCky6aWmM4hjJs2EyBpuC+QKa56TCaV6o5tVOUpPSSaMPpoOELmYmmZGutBntvHTHTWm4qrH7Ty2zhi39FGqwoaWJKqAb0jWOZju8z8mpe5q6WIQ9eGrH2kldAcztx3C1M1DMYJDKfI7uNtDjqOYVR3biSc5D7GmytQZ5jR29edibnlJE3WNpzefsyTSoht80xif6CZiDhOppOEwY01e5xjTU48AJgvY5kZAwFt0EIUkVcpJsBpvQwiImir2Y1uQsK67Y8BaiIzm+G+kX/Kb3xaX4nUhzzSAgQjyPFrJnspHclXZFgmi6GU+drePk83sXbRjDsE7Wq+6iierE/uK+dlMGCPZfFRwJlU64V+wWiUYf8U7+PydGx6dP6TONaqqPJWYxLTjtt6g77AncxZGdHccPkVvnf4UTvWAEl1zlZjaJ88HCeTuT3WnoCfLJhDhnISU5ltrXFu/zRZZK4+SvxNKG7FxFltAPwlGDe7yoBmfhquZ8pKOUtr46DwY132e2TwWMQ8shIR2IHQoLpccNqOwByew1r/ODh9f8hmDkBILExY/SZ9PwGCuabrvzi6tExZDF9+hoV7yVUFH4QFqmLdlQGfg7sw4n+eGqclFuCfdFDMQ3ZnjPPPRtkARlV2oHwl9c6FaPdn4Dxd0fRPIpazT47CJD0FwujEJuqh7dM53zhogrty7ibnkAEsk4ReOzUI0IXohFCZMBi88rvI+gdxSP3iWECwv19baJ9U1KB3RctZMeCI/61/RBn+YxrGARqWU6P0hqgsutjQC03GgXALdpHvybtzkoMmwpk0NqMiUoG8RLu0ZLUq0w269Mt6h5qSFTVsHR/aHi4lrOGkLOUVnu+dHBpR/FLB9jRrdfSvFTOSrhQwqi+Fh4bJZd4rDFqtKh5ODPghDxRlitJS17pPEXET/FODd+O7m/FiJ2mh2+0UWx9Z8wLWIugwF9+tqulYQxAUfXFqLLeWPYaJahAa5SKn2oHiGruqlQ2S7kbC2f65u8w5DyppqScazZOT/6d0PZey67y8JRgZEy36xxjViKr4OWzJwxgXbLgKRNIbH3YQhJTxXNJh5mBdhQAz2V4qugZ9uOcfc68t/Fnh2grgqsmz3q154dmd0ynnDMKP+owMVMYDkZf/e/03aaMfSyp6/7VoXCjwquhNO/0brh96ZOv6NKrr2o6M2sUyyV9tyhu6zOrlY4C+tu2TiIsj9vwkS5JwVj7Qt3ad3Xmdmf4JH9I+tMKPfkSrLTXLidQYHsU5O8XOwTeLa1h0npEM6SOLQyInQ0e2U2s30sFmSNQ79I77BHfE4bbp8ldJTAc9AF9k9p8mPAhET1kghSfFxyG0+GQFSSA2c2RmEEQc0oiAR4s43n6u7KlU5PFToPXbASjxKwKKgHld33yPMxxC/bbcpzzCbJZL/jewKhpSr3UhCRl68vMIkkmnlJxNPXlXgqMO6AuvTMHwOoSdUiUjfi0fvxJw/hL9QoI/qflXyJbQuakjf7EDDZ19hCDQzVqKpZMS1uyx6L6TsZazJfjakNkYSyjT6ZTZz4bJ3xvABAN6bFfPr2OLLEZ3amLi0XhKOTpm5Dk9XpnUDHowQeBi6bz6/kKZAqsYZXfAjTCdbgwHOeq0QQhjpuFfC7CKTZK/FDQgagkZxMI5Tw3QqVa4CLvC9RRigRselQkvRFJmOcUyTI8WkR001WyLMw6Q3uUc14AqRwD0ha28MjMyihYbomq9JgeLpEKgW9tJDg8xbb6AqOkCoP7LYdiIMmW3EjUism55uhiQd8CamUd0WyYm0qQm+FWR0/peMA5HQJLS05IKdhntndq2ttLWebMUkgX8Ms75mZZJrIrhV5eTg6xygogZ6kMx+7UcEERspAzM+Xk4JQ/uHpK86CtnGusrPCiQ4QeGkW6Buxt7q0biGM4g8l0jKjOSF4rmDwDEPrsADwrzJ10ews7G1hSG4M/cN0MUrtf5sRhj3/JGOdLDjRZDU5sgbn+I08szpPkM+UamuZVgxfSkod1K7Vdh8ADT3wt9cU4iyt1RWUZiWEZ0zoDxGI8tZThVKAmy3GFnq8XcNbwxATQucqPrAZKxN8a3QckUrWtsvIXPmzCyy1ryy3bIQim92pTcKaN1HZpQ493nEQqo6+jS6kM8kGslq44h/NMGBFI5invpImHQFa/OjxTyEtSeM3HhUX/1FTwJASf3x1/Bo9G502axsC66S7ew4XrKieEJBOyIZWXT9lg+tgy3+SxW0uCFs3zG3oCs9o3XmfpIEV7pXTg38yAr6VFiywzypITu7nZWJVmekr2zt2NcJ1qiwxjqr/6MueibMq6oi3rIclUGNuSEGEgSYCwE5EHl66ViA1mKdcrK37izcdmRsS1CfxYkULDT/hX8UI1wGAzdazIOMVSg2r9233Mf3yTl2rMQ96nQ4jQYTchg2fBXyc/zjUnPmU+G/u+cPKuvWcpKuALNEJH/A+HZyt9p3lVsYfc3+/DX78T6qATIJUHlFmZ4wUup4IYjtg6sPL4eYjbgEjh8jrG4lTAIgaOEvx0xWgReaxabat+7FZPfQDT48foo0H+M8sEkd9KK3IDOiI+EuWlXL19nYhxhw4seR1cjK1DGbRlwxS0KrxmHi2CCHjmXBkdaBF4ichv++HR6Eh+UqjEg/Kpxpa3CtepFqD7mqTsefrJB2UcZdUTHINLrKR3+S75Tb8iqngNfXs7afzn7rRmW0rN9U8sw2WHEkGEy3BXweilcxitVryFY2YV75+wCWEtgBYQrSwRWVABgUhEJHAjGBHT61sfpMRWQl6xcMpsNKUoe9qXVewwl3Q2UZzsZzyfmRWy5rBt9SH7zeBgz3Rtmycbq3dqPRmNBW81Ozmf6buAkvkp4MzmQnHZyp1Wu9NQd2vtkvsSbYnB0cMWtXtbWUqXtTu/VcdSRBmgZCpcvj/a8tC1zO35SCpjHniHsA+Djy6z2S+kMBT7gMSx3GTpWwN5woJEiQXG+jHcXzT85XG+MlVveYMQObm7hl4GKCn3079I7FW/oZqx4WLJectaOVTup/bTXAaiVDPXFK+XLQeSyZsyekFbV+sC9Sk6ERIPCIHMzcmtZ4+u3ef5CoJsLVfluLALixlJavz/XOFTs16BeKSgC1WGtYdwhAYsMj169UpoGFlR73aPcARXSmj5PSyR6Abgv2FbcysrNN1HS1UOBPqGyodSi7krrCRZ7BHkhSu4VQC25DagQ3gtjR2y4KjXSqcAjmpsw7Z2mDcY7JBcK64p20UmM66h2vgfHlN/3vmL5s0fQlcD0lp5BK7PiMKa6y1LJuaAh9kl//0LD4DjAe9Tnaj9vJ7q7mGW7Bs+ta1pttaSWP7chvpeVZm/PbtgWdpCTa4dUNrOf/kcoRZzuPemEfaSM2oWJRDTZdmZe6kZTeYbvfc4PRLzqBTTVZdJs4uw5VHlFTLahXC5iYpr6WxHtsiTCRa6Z6KTA+g7pprxb1mGlesz3gSv9w1nOp3T3TlhfLe3f/WKIS4FTTBF5ZBqoswvKYsaFiGfA0u292W6hbGK6w0F2EdUQXFRZ4ZFAo0VxDPlTIcZ4uoCfId2oD5sUoRC3bEKqX829Vmysxnb64lm+XMN4dJNe5YeH60jraMhvcGMqBLT+heG74+6nPeEMJbJsYsc8Ug5RmXYDQUU/UqoNI9hfVysAo+q+WWVGRLn7oycD9QM7xNyi6pD18yb1JGOO3EnVXfO5S5w1rZ8Hg1V4goo8pQSm1VaZFj7HglHd4o0kJvNsO79FoQGp7pV6Q5GhjhjdbWJ+Oqd/9/jPMOWwdw3mN8k1oIaEgTbgeXrYwq6XnwEdwgWX9ZmPo6nfpXlvBX1QCoxpCAM7Bk/7CYbHqmrDavc4hjs0zDa3efoyd23+YI/QLWnIOYKE0GAe+bxhWQbAERC+AY3JSoHO+EW30OOKvw0O0o7ghImb7Hwv/EB7Wpb0XgJ8NZfcNwsBkLvSgDIhg7UEa7AptNHW6nzV1jUPFOwMcW7/8Pd45F0Nx5ZjvZcXMrGBXicpZuM9j+r4zsATeWrEmHD04FDg79RFOdspj/ANaedoAXaL05AJ6C1puA+KAVQa3CfIE70QRU0bJCOHf81GHSp2i9RO/mZegqEeznLM9N3HbazVx5MSzaYLm6mRcv+NIdWixAY4h+FTbzTusuYqNlMZLMJLdIHnJDhwuLkjN5QxbvkPp9LibN0xs6jNrANbd7VgWC5Ne3RpIjUfBMi9NiQCWLJ36g3ZqHDjW2rZFLEmoVp7gCXPNFP8HT2KQ9JhsKiCaw5dbsYyWs2ZpYWfOlqVF7FxIwIi3eH9QTYrPJxl2kQg9GsP3c3at95rXj09y8FJkUAXuVDhjttJ4UbY3RERpdW2PNVmkiCNrsxbFUhFy5ahBIKPObrp0x1flJrXPWM6Zdq/xLXrME5atRo0Bk5wj3vy4bmJucntHGJWQFu5ZVqD69pufqfZyPDfsClUkNZcsZHZdVGZE2V4wo6L4Qi0mWDIM4Q1XsqisY6wVHA5seYDXmySGrm2yAwcVe94rRNwq+lIw/HkPIzvH/8tYjdOZjdSW1usQjQqBYWYK8TI/GgAUED2G50PGcu92NECrhhKlDiI7ar2dlXFKuDsqysFexcn/gJQsSIVQMA/Grrg45yMxIu3e60HBG4hkCB92MNFShr0K2h+qTgHLFdNUTWYUbVi/JVisiV+27zkcIqJY8Qj6dj+m0ZA6HxZPBKUcFQgNS8Q9GUvoSNb0//vgj2DFghVchKdg3QKtAQquh06erSUFUOG/ZARumYJSONWUWXmoMWfeXE29yrBAuVM+xzxbVTyzVB0yrfMnvGxqIrffDMwWlJEQY7TPYzPCajDEh3mbwsCJbmOvug52Wa7nuZmzvGrs3H0vQ/UqAnXRDCMSg45fVuwHqZdhCnD+DgP4PQ/kiV4zUW+9VfpcBrI0/+gehRcvxk87fUQlnF+0hC+1LslmqoppIbf8Fc0pZ+y50eLQhBxN1fZv+XZTdhY0dC7YmEsZarJWBhlgWU/Uv9V3nZX8BICxzlmQEm6fXTDsrfJH02tUDWUlDcR5oN4cdupfs8ufW/+9v2QcRjI7KeWkCg+fjeSZPwovt4dkPhw7XWgv8CoKw5FSfFFpIhHwVs3hIyEVJA8Y5VIlNrKeSrAQba/u2ZOVJh/42sVn5iCDYsDW630kJz4V4elRyL8dlLkVSQeT8/hCxY4EhyxjNvZ6k/G6HXkO3Y02IhjvjSvpl5h0k7a8xqvmiAhxkgWnICHf6+bWi8saWjHA/rSP74suS03Ub+4H5aQsrL6FOUvC73D3NgO8F6M29xKr4JEvfX25IDZrTWD5458bF31Sk2IiJjkMxMlgAe8+zPaPG3m034w8OtdEk7jeSpat1RdcuZgaM9yMfs62s45+E7OMPy025MCHnOBId5ymOO4+nTaa+XNYEkiUZ4PM4Ftf1+cRZ8bccmJEveQ7Z5YDWBdZmIVc6pnSym9Z9ZqtvHfrWjcixlFX2hEhkXSyZYZmlyUOPd4Drr6T+3E2zXsQ0lDdR+aMwEITjE0x8+BpMnA3oEh4iGGID5/mmokcXzmTJMW9IyBhRnST1VXIn2wPfBVquzR2LtMOuiDKvkTIyotxQ5mle7tSVRWGp69a7YVfiEtEl+GoVWRxTtfz5Cx2fYMSCDKnXkVNSByqxTBJnHhqZyKGAQ7PTOGClf3CzI6npuZ8luS3TNpO8Ew9/gso+SZGvfa9sgxyCInkjB0+26baYp/l3ujdVywF60u4qqUycyYDF547B4gbgcXNlHzvZq83NNSaP1kjs7iaHKoSqB3ITygTD9IX/IoSCSSkTD0mfmflFMczR5E7TcleoRJ1myhyaR7RIVhxsHYbUtUurM34+3A7L5Grx6DRX6Gw05k2l0whRbG+Qxb9DxdJbDD8i3xmzwEKKrAxmzWUGSCushNn8h/KbH6dd2uTPfSpgBPNhMRJ0asJFPGaBfIbH8RdY66ueRecH57MnV9Qf1YNJ6Gth3Y2dY+wec5vA5DXkLSWPEfr6Kkb7fjH78lhy8c8NvyxeCYnsJye4ztRJ9YzMZ/lzllo014Pw/YujpYp9z8M72Az2TUGD8d/QBvogPfkHxZQBIH4oQ90R8bGDvxTo5Mra8OxW9Q0vjTi1lHc3fvDshu6+Cu0Yfp3nsyMLrUhN3HNSQjnjM3IDxgSmJtG1rmaWWuQEDYstt/7yZcESOqhbsH2ZYlHkmbgBUawTr9IU39R241duMMvhoSvDlRdfflU1DDLjy6/qh0FONFcft4PSsMvV4GelOJqv9XNJXpPC+JpswTOX2yGfteNzWw5tjJl9mYviMpilBtKQCgZyqICBHOkoGbQPgA+m2nJlz+WUy1u4ef3wR2pB3dT2fjxbyj6awDbzXUO1ccyhCiyewfZHNg82Vzd/nquaWfLtYuWILY+wjA4klmIf5W3xsMgo+5k9+HzS9z6/fYr422hGJNMRzzisVzeRYzU9Vd7gDSJ9J+TY3w4CMa/lX4YaTnhehJ+1QzZGA/AGfxg1o/4BhrVXW4SzXrxiyHltiy+HsC22r4oTE53tTZAuug9wJepsWGhqdKvimLminZVx2tceBD/g0IPujd+Wun2Js8nzpCzHxTokub28lsqdPi58icRS6F5gl3sHu3J3FJWge8GXMnPAuY7M+R/gA6mc5qHD01tuyrL268U2H6j+jdy63/6mHwH7qUb0D9+YTq2p3yaf9av9uWhQqPtvqw/7+ej4998buMHe82Q6Bq9hexesbXpFYRMMeKPEVrz2p9DbNs5uo58HAPRdnGf34lctyMmb6+ew6YCclnzgdwXnnPCbTeb1AdOW58Bj9hwmeXN/WlpOiW+WlCuGXsKDazY4ql5uchj2ldHup6HpiNm1NR7/fby5JpyRknJeFxmkkLON3BWFD7pG2bB8ebmFX7zHY2RtfEG3PWqfBnkCEMGlX3lIGTytTGBQOVMHuhR4wIoTWgO26FGmPzJ3qHEBWWh+LrmgDcHD7LkLZQeXr/1qwv5ZI/pH75H/S995Ozq7wmgZT720uleXy7XGwKZmnAN7iNyNF5ApBU/EL9/83Jzy35eQR03BZd54zWsSVdneVTVHdp6RR+ynvzfdXdify1vqWigwuWx0qe4F7340UNyKOdomrwXAWMwgTIdp8JEhKHQf2GSX2E4/xva50nNurZ4rH9m1uYiScFuGf09clXuHJfkG+U25BypYcPhm81w6wXzljXyShu8peuCykHpwDRtaWNVCVeAWzmqSv2uoevV7AdVo/77JU+mkGOSF3Q2DMldrC/UlysSNhs6Z4FJC5ABt5e6RFzJvuIU94jBr948WW1AuJPZqvD3VLZlVDo7Zb2D/iDkutrMcyaCraucB7pcls9/eMOhk4DX8t63Z8+ttJHxT1uFvXtOSEPX5SrnQUWo112XGJoeFA3K2ZAJo38uLZawNiD5QubZ3hLZu307DCKtvMhcCZwJwbri+XckXs+vYCaxotgDs0OkJwoSgG5PygXIRL8nrPOvGmvGju4OYovPgpZ1vJ+XhnQSBQIoAIQyWCzAbcWE37If2h2RzUxB2TrAriWF27dzlOXHkT+vfunx2WE6SUcbD/tkscqqjA1qCGd7DIXpu6T6Kz/2n+PwS89vL8ebABFrYQoAh5HCGKd+40tW9PjU5hkWoRQedEXr1KozxjZVkDgplVQIRU4ox6RHpmxVH4sA1oUSlZo9REmFnJCaVtSMLkaWuq9ZMBCVM0stopb1K3RJvRMtN4hX6dF3QYMpjXzSQiLjQcrW/+dYEE2yoIg6QfLzZrgiliybY3p8pkibsZ3BGPoUYmk9wRWkiknz05qKP045oXDBY+uhTlbiUHJ0jXHpEN6/tN89bdNdAcY5uvQw/l68etoQBolc/btqOU4gboMKrp4gBlecaA+cRACSQR9577KvW+Bv6XtxrvQ7Rt9ZsaLp8OwGXJQ3SdVsxTiZ+tWR87LawGMxyMiyun6/BsT+t4NYZeFYQMICPOwNQy42VyhODtXHLvsFwS9cW1IDl2h89awwABO4I0YUI1awoGOBRUwMTWCMFOz+HBSN4ho967x77KHdWSD8hhUtn8Hhz1Ppd1E91dmf5BXKaZQ0j5gtBWpJL42ACkaeEqhSVoTe4C9L3TsN/QTnRUXML/tKHHu5yyZXV5+M3x5sjsckgY5vA04RBT7AbkAY3zZIUbpB92qNye9gPsdW1D+XjW87G7GZXBYWhgsPxeX2F7IC61vDOF0z3wVyhcx1Qg6kIBGIqHAFx31PjsPOKG/NC2L9V4FaSChpTfJL2xUi5YyFjKkRIuFFAkivWztvnKIHE2eEJsADErwCe5rqv4+FhoZO0zyODBcFS8/ZMT26ogZtrorbG3NxtOsQzfMYYLoDavfb7ob2x71z8PAU5MlyCFiIEjHGQcTMonxkIFohvM5H/YDEJP8HYeOODH9wOvwetFaBB8AFGbLSxspRIpRQG3lrKCOutjc++yrUkrmE5vXzplv0B1639us/14Eo67iq9goPTdM9r1QMQiDF8R/8HesKWjXEXcG+z16EbXgcQDICeOUZuwJQVCN4QxH6ZWVpDGCtO0R3Eg7Sd6OrLUy6fz4JAmkBXsnxa3DsE20BZd7jWqout42lsn61i3jKf5eSy2+rpVq6H+y7HALuxylYfarK1HddO1nQT3fAGvqxKoENNV6/eW69Ia1kHrBaEBzjakzHejMGJcLVht2XHm2MWYAn2tSbdMGvQJRl0yQadTd4AoUMXtvRZ2E2uVfw4fWMLwtmY//hDS/11RnBGd+q0LHKTGTsKEPfNUAEm1aFOyYENopS1rp50avg04RlDhHhIfFTqT+Ukv5sA94EN6/rSdXhdsJG17HG4HW+ONaZuei083i/G2MZA1esA6BBQx3addA3IlYSojylBVOqXxV0DcGU+FPaRSXli6AmjiVEpjDRGmqI+f5bgU5ZVBl7pwsoy7kGZXgoXIgFhVymdapPqc1K5kmCsKjitRCUmUgJ5KYgOShYBobVzxRfTFPWI4kF0SD/gdUmPoDX38IVt1bY4JA1t7s5hyleS4x0EVYFBzC0sPArzCZXkCLJEflp44PB/xBH8Pi95Q80y7/XzQph3G3iEPRR6DtCZuXNQh5l071909rj8YZn95CJ16zthpae+AYCFp7zvdo8IGmISJjCvSt/QI+rkIxQ+JSaMub4Mb5+4U46PXTFkd0U7oHiJXDH68HIsu1adFZVCRKAfCXGIddWIo6clkdCisonzqMyQ45Bn3Os8ZmfU+YDc0oBz+Wv8sbppl8NwUPfenKRB6ixKHXSMjqPz3AE/Ni7tPnvE2S886NNxtcgubJprx+tKDX6byXBnWDnxsVbjp9UbqlGnhZ253gqOdfYYDiOc5l0z8GGRa18udpefNnOaHsKq0qfdoHMiI5SPbAmHlIgEpS+9Iy+7Ez32hpmhN3uaZZvyeZDBZLM1mjlQdILRkNstPk4/4SJTEKl7XwNNAxLPvdlyP0HV3apq0x80wPF9bYeAebwgNKZtLBp6Kbsc9/H1UZ4p1kCU1PjXPjwOG0XTr2PvvP3jpzCAXCQ3VMB0d++8rQfdma8E8F7UM6lD+mizRRct3Ae/cQeauqCjOnkgN8R5vFtaUhzcY/uENQAb50KYo5jbwOSBcgvaW5Z0YilXRylNlo/4LX8mLzMovbcOaNvEdzm05FlJc+lvpQSyOVpX4gO33GcRF5QjnHfKj2QOhJxuptkDSndn2moYANvgXlwo2peD1E6oOublJrOMhvKfGuLC6dDqww0eYYmaM0afGjQZQgPKJs9Cp986UIXQeKjfPK+9KPBQemwE0RFf+0GzxKMxn8Br0KIvmDFhfAFUNUxg2AlWp3AqdG9akIwIrYL6Tfzos+dLL14U8oN4RjOsBR1MgtV/mQ8JQQPZRP1q8VbahZrmUh5SgmUqWMTxzZPwo9b652bqKkwtLTjquXVMKbGQ5AstalGDNp7UPB+40CxAkHbYWg04TriW54oI3DiXS9vLtLCZwSIesZb+vYNPMRKqZbMFOeaHZwKqXZDAWa2RdRysDDKMPYtVoQJD6VEOxHx/+dFl5fKaDihW1MmLcnvnmuHnUEVyPqZKUspWWaa8BrSCotX4WeqIayuAzcJU/KnYdBAB5mBqMEFfLKi0Hh9c1zYaEiJcPLk5jv+kh+octc4NIBnCmOQUSUiIaeVHKC80XoibjfIjYqi+t1wYh07puXnyJNp0tsslJp3fZ9u8gw2Z72zy85/+lX/mWOk2OxeH1Mz467NDtb2rRiZuXlON4ps4+e5nMDUQ0WBmPieyGqVX5LOG8+6FeklMjIHhs2dn/3TWBbyeLc6PH6ccfUTaJVl/lNMznokHZ2/tPGK4loggVMPqOVi2QXOYkM4RLDG/S+JfXKTNpg4M2nbpqHjgWMUQW2uqDG7P/rOwU1tJnNTpJTQOPcs919auOvV1lNPOdzyksQXm9DrGqzKnoPlMXWwpXWAFjbJyBG6iKo5Vhs2d8sQN1v6MVGiWCYpzNSu+akawlmvQ9Afodw8ULWTE63RRgYL1Gls1Io1bbDWUP/n8g8v67la177zon45seLZ36K3pMPtuuyvFuRffArCk+elLtbpMz/IC/bMQA6IgsuHJ5/ZLW0S2pQ5HJ9PU4ZHioQvGA9I2LVecKKS7jxfiu14T2NyEU3GoCjPj6yDbLJx5PjXtQBYJN4odLmDbsRrfkbfdlbtKcM20WY24Pb19YvJTB4mQRNf0QYONh7hYPPw6SEyMWDAkoi3IgnYAyxQDaIx9g2kLXJZhVc1teGrb4Zo5m7murJuoRl/Yu511ZwZgfn2SU9DggSgPKFDi+4EAET8/JukU0liqq0eWGUbBz2sqVggsxKIq4G5X5t9cCX2QUb7JJozn0g7U+aow4TWs9yLRSfNVtvVoPsmy2+uXPXuIhKO9N4YDaGbFrNj/+zsMW9F74hU8UAX0xAX5SwbF5e50gVS6Ap3UwgukKKdeuCw9pw+ZdVRvDIs+uOCXPbUqqubO0lZoaJIZKassWtlswlbpk1FkjDORZDZo2fYUFONKi5kFTw9kdhSBd4QpbJyoEpSi8/tzRKjR4anw5tvYTXOEYNSFbT5PmE4LgHHRdOiX2n38osGL6NpsLMUz+NhJQ6DZ9HEJJCMPjMWV6iy1qzoZZ0rSRApSBv5CEGI5nBOynoKK2s6QjB5N/yyqAci/CcqE1QOVyffLP1K4Q77ZF/5K9wBs+7ywoIkYWSj8/x0Im1bRydFsMyWWakTafC/4Ee5yxmWWSQLZp6Knp7UVstiZVLN/KJDbaINsUfnhCJ0Dy0amXYRNjPk/ugXVjHlxtLwqXuO+bHwNup+AL7lAHKdsUhs+jomnXNVW1BiMF1z47t8eA2Z8LoOt0PDl8qKyO0ayTCUnzAQGweRabIBTjAXHFk7iifHSBZl+nOks/s9l9xQMYIlDxx1WgTCIWtlws29/M4A9Tra6UKVX/2Zcme26wclNVfzn10FLfd62uBCIx2HJUWK3p4JStjWlThdq+OC0biq3JmCC60DlHaLXAj+jK+lv/pZfkEJTfixAMGsKNWkUVrlVNnyxQyNRezlTxW+1QUj5nYEsAQgTOaFs9743ObaYwXTAgcEWi15UMMxteDBTccmrM9pcQND3RYN7F4KxasaCAWbNZJFEjMVsaCaTkhfPmpX0CJLxDoJ3J5hwVlBnS8paymTS4kgBLFhMMPh0A5iqpy3FKlZGeyc5WaV+WoUgLEUixEpOLLxszUp7B7rUdMgO6RN3pS3k7dOgJlyed5ElL2rOzos5SxNFJzOJYecTnJ5VOGuhPGDeZc+peSRlGgoEz8AEcC/oXUz7PiFoXkB2nopy5yROPVNx1QS56nOpuYzjDs+0raBZtOST1FHRicvYsacVLS36HoNVrwuAaJwJmuOuKbxgKBiBFSLinpeMYoD3a2wA1ojgPJiTt8jiFK0gRAECGe/DuTy0ceta26a4ZJcnIVe/yqLcYad0/chF86xxOSWH9ZDUFJVjLCFrWU5LcW8K6a+1zFXwjyCo3RZMC5RWWDcGGlQSNaqmtTRtKOy7tuIodEqKN0KJFKGCIlS5hrBKMap9CE1gTUSlI6p6JyJ0BiIWhLRRj7N6ui7KgVSRHtLXtVBhLEfh23gbBIS3Eiwb5WnnZs7NpVD5l9ZOuvWw1QxtFMfDLsbHN1ozBFESUx/OwtQFilGSo/RmSK9PsBnlI61rRqnNKJjp93V7D+1GzSE0ag7mEguJPty6KhxiNZeczSxwZGgcO4UVPAp9mOo2mFfkrT/CtZZ646tSeZxzVjISIo8Qrr3vCNNuSWkpxAAlooUCItS+QuRzswNkLBNHi3rGQoCCIQEpKAUSEDaXj8WjlaZboXNnxlmqmYqAYLWtbl1YuqOkySeZOz1ZhmFbzrR0B5YKEBi1QrJTKLzW0h1YKkoURiAnqZpfun6PX6x5hTURrwtFUgApokDvTskEtp9y7ZO7PIeZtyN7VjqUfa3ojYQ9rVVpDgRC67IGlJ6n5JlkJAWAj73xU8DH7OUtC4qIuV+UXgqVTLJE05oqrEg8JVBxaqVAo1YVuKJrSfGpReI2OfTxMythCAVmRI6tK5yVt7Ekt5NEIS8fi4ylGFqzmgMUsxRRGmopYSbftENE64uvOUTrSpbJPvjgWYs8PioDH2itZQAg0RVU+co4T5Azzns//pkiPG9VqJKPtSM8ssq/tEs2iwMZ+GCS3ZiAo4zRJsERLNYhdG4uo9SNsa1v3Jo7azy4LX//FMn7yZSXXGNNB9J0dHjjXEElKUWIlaIQqEdaQqwOD2ZU5WZQN5OcxMSmv9t2aP1l/bJFzrUiQi2siUB20Fa1jl3mqRUFjZvLPAJWLdmZVNXGxfNaECRjzm3Zo/5Y+6RocysXgotQ32NHSFwxoEIVExwt8ZDWV4CyU+Qh8XRahkpfSn4lzQRmtxPEh1RRanUKkfNMIhOOB+gVHdBfMYrjc5xbyE0LL5rB91fG3du1/C3x13rt4rdVvO/+h9AVt3ZaiyZTf8cqouRctGBFTaKhriK0I5NbLpMV9acyRedexopoobUQLm5KGrqVy8oufMKp5BNSVbnPqqMV7istohxV5o7uwgWiBX32SPa1F+2FNi4QsTOiF7IZytzSLmyfy01em9ZdBS7jP7lPrJF5ypi8f8WmxiroC4WuqD37yxdygieZdcoJOZmTNJpPqunw/Iarh0MSm2Ijaj7YrCckKEH+0u6Bt8aXBeEG5vbPMl1q885rMeXErAUsdtU09boxs4Qvl8RoRQUYcudITBPzkGef/TmQsUoQ3ABb8m2zIBErmrbJ/4zeZiZ5jWfkbkmEb0YTyOctnOMunbuhjLuLdMYFCeT5igLq0TIQJQSJOyvhWw2fKYVmHcSuHmxIec2gDt3YAUpTpAkt1iZnJKgnTV69AZq7v9e4xn6wxMu2c3ADu+yHkgFusawBlfBbfGwvpcX6rJdfzP182InlMGbPGUgmwtOR2YDluKZIQ0F50iHP9UovRUgYb2ik+PysQ1i+OLgS9Ib5+OT2JFVzO0yksd+NgBeUu9qfYiru8IRvzSuGUY63ol86XqE0u8hN1CVFjyRsn09w6FnwZzQCIIQDBjOLpZ3ZP9o0bQ6hsIAJ7d3piEaXlyS/C0kJap13iPgN7qOupQXtaMLDcKiyK9DcE/ySzs7EmXyAjzTTuRa/wrOQg/GWonOIhF37gzgs8Q5uDoZM/aYYUk+UtcMjTKb4LLMybL0U6oyzz67gTOd3DR0E4jzcoehPA8rUv0UoODCCP1V95scUJuS61g19TLm3fXXC+kAGq+jTHxvy6mSiWJBMqulYaveQf4bqQ+6FKssK+p45fhQoU5H8alFwHcKxjNw/NG3HGeHZcrJ7NirwQ1Gv/usbSrGlBgKAg1HvRr073aR1vxe33NDpIIpOc1N2xrLzxkO35qDbdK4ih61y5H5z27pNv56HMVwqQagQ4XoowHpnAJ63CFFOCsEAQOCOEF2ILGxqjykVNRg4rcEjQSMg1NDAYx/lzsajNWrefZ6en5p9ehHfciYyovhUmciirXmUtu+dA7sgvwW+SxD4tIsfpJ1wRsoPU8pXPFjgAYYKm3h5KYjsxCIPmaCzSdQZun9pppgfRDiMgFhrGAZ1l24NKXMSsnYXnauzsMOtFkFpKojhcjqNMknVUqiAFogm1jGX3R8YqgaUm9fXXI1mbnji8nJNXIOLM/jk2FwyX/yn4SIs4nM6S/26UIglbazbiLgP29raLENvrlaMxApRmIQ/8GAWs+Cl2Q7vbES8vBT0+1GjSiHyUaCtQbIOogFAgMBKEAClYR88ANG/zF1WtR5iFd3oLIpVO99DH6aVsnEFdHU8phHR0VuhFqE9rT07BIPqhEmLiqY0ldxuitttNGVlGrJKYRO30YgoTRLpYWLgbZ+h8BY5DiFJnEb48AiOyYBFQso3VEjk1VQllWtw4LguF/avBz+JKVEIWbEoD5z+diCVZxBfJwV2OyCuuauonirVKuvQwx/kw858uA2o6QGjE5LEJRRUSDLF17dKrw0VPLivj3ygDZvi5QS/SP/RSQnYjzQj/d6HbWT6VtwxAGf50LY10Ns+9Br9Em/trCwLuHTMcMvwoXpSp2OnxYKGZcWDmTucg6UkDhKOb43kLCWpoafwa96EWWsnuBWByt8W/k0IYFIXRkDJrK8c+wOsLVrwEuxoQ9bHdVCc1Z1Yc5dxF/C3l+JMryfk+UJfOwPTe+6AU+a9on+4ca1DwvUM9Z30Z1zmdNlqnfdVX+sR7C3KO7leQejjFJJ2WGWqQhbmy5R/fPz/3RoTANLuu3WStTYP1ArVd+4OEkpWXynyL0kVEyiTndeOumnuuBhouOWr93pqT7PjrdcxEQe5dU0AjE8ED+E/+wSPFzs+Jrpg23//kcBmj6mYT/S2REk+5RA4z1l1bCvOX4wSNLlZuZ8Mbq7bByoLBoQWLwPiVUG2Kgzm2UzYo9Ouu+Etn4bu8FoK71utLmiNNre1uxnXMtGYvvKRDE8vzbbtkpDRULNBDCV6IBZ9R1osbL+K54+j/2I5fY3FaE/vcR3qY6r9eFnd17G4eG1/iT416c6Q1eHr6cGX6POTxDamOCu886HV5PtEW5QKw8xYrpmPwUvvP2O6uj0puDIT1M6y8wMZfptiAIcvNM/elaen8jBpfdVMv2sZETIH8LcWjsQy5UeO/wEsD50fdDj03SxLZRGYu5+G+6sQIpjyNzVqT2WFjPFxMJo/ecna9DekI61zyBSinXlimsOcqyuXFrl4pyOon6EDlG+0agr+cyl/jg1J2B1rsfRyAv4yVktEmukzHf33B3o1AsgUrWHY83kJjrrR2xcxWw/xvO8o/TNAXoJHZ6bx34DfnW4zGkghxgrUccWZlBhKiDuFRfmZRH1xqWt5mg/HeydPDYNZn1KPf0MP5bRDqMPd8bd8/7fN6zA/06FTTUkdpuXBRwRRKhmO732et80LF7EuRliuLnT202va4tGNyffXvZIXhDLaX5IX/pADcgA7n4nSYdRpm3w4n7DUvzNNsfKRB02SNmOVMlus3dKaiYJrybTz7tS9d6fZxyxGC70uzQOv3pND3jHZGDTB3Rw1QEMSrQ8k7alJ3ozDiBF4SeUr9YoXDlxb/iJzH/MlOG69sakWu0CBlFuzZ+GinZdGv0QFYJ2lGAAVdiUE3N+2tdWRZP/HClDjFOOzAb0pjg8pRASVYwVr6i9uYxKQ8TMey4C7C60hN+YsAkSXtyuMiU0MCoyhqJOgXMwPlI7l0UczksiISx2DjUmXOMb0r8d4k6+YSLRy/qTjn2gwqDn6krWDVXDK31Ir58zEUyVlSBPjZfFrqoqwNzDRIaAX/V+cAO3QCxwuhvoLP0OLO0LBnysxTGK4Ks9C1aIX/mca82CGHuIF3NsX6ul0mUvNEOYwSjeesYu14HFDUIR6MWG7o+hqfyjt/nozXjy4sSrMR46PKyoK/nqjR2xAeIUyrk0SK65uvLi6sCoufpQcVJUYyjV8sHCZhtjBLK+9yLpDo3KQOV+V0eKafIntKayo4Dw0KDzJcT/NYGwNPBGIp2ap9cRliBEn1j1ZCBcoyzfwJzWaHDK+O60ANbo/PB9Jz2xXBdyWpUN12WMoc6dQlpsqqqF7i8syz3wVj+b/KJMte08f5nWqfbCl5Hnc1TNbMJF3oj/Z5AfpQ9/5sOqqPAue0IbXJmX1D7g+ZWITL0+4r1r3lMnV05Q2USRImugVzmZe8a6wqTpSAdHFj5dHWXJb6VqjwD+oXIYEVGWK9U8Exo+/jKXFpOpbiNqMBzeS8MwYJVb+tslmUQqStFbEK1Knc/nehIMkOgSNcQr3phbTL3wsJdK26Tn+FV9ej+nLb8CXm4swvkTeDknkYChbgSmNAoNDaPcpN9tEOa7GJY/tjDWMfb85K+yPiPkdsTNd+xXhVA1VDPKMrbVwO3VvUHWGpIFEYoP1QKSM16Oe6BZ0t7NOxtshNH9roj0pxI553Ob3/VpZaUp+ItKfXo9Quu7Wb5WBOeVEXQ3+wMmBl4qOd1lJPmbf9C0Nl5UN8id4++7PW7kPf78/Ql64B03Tti8WT9BJRyfEOMWnhNbYRBu2ibSG9p+Zic+vwn/2zEr37DtlId5gn3BGQ/S4qylIuIhULXA0D99tCLMlpdViJO9FYRYo87uLOkEUyarO20Bu7kPn4qQuiZStGABFAynWsQxy8Zjs0ehmPDf9y+0tE7qrzoqdM5IOkCB1ah7X5Ou0mx6qrSssUMF2ra2W7HR4suf+Ryfdc1UKIpWvDBrMnHT7P9v7cQsU8qwGP+B4CYqEjvwYVfmCUPIqc7n34JgF1Ps0EpLpwuQP//PHpj3h52WnC+SZVrSXCNgLR1oBddiqRA+6GYqUI6T26280gWWYO77Xv3ZTL9rRbZvTOmoEc3Zq1X6D9JB5IqOE/EIgetAAtIzeCTXpudqasaFkgfKtScIbvoNvPXeCDS0ifAoDByJE2DgNGaSN3cYYllC33xB7nhODkiVjjqV3zbeBLtyyrVCL3bVcHbPTEmXn6ivgB5X1qrII5Kjm0C20diNfbGnGbj3aiNZye0Haysipjex1o7qxrpVXkwqBWt98VqCLHdajgINhTiQ0u20LftpjARRXXm1pzYdvVGptYJIPC8bpmlC7BLhKzB+M8gHtrT7IPdvfUkjkD85gn3F2LKQpw/JMXYEUpggs5WApUd2dDxFla+bGgj36d9snWkfEO1llSIL8xVzBob29QBaaNLQE7+yhZFmtsRgngaSqZV4EJemlj3DPiu2c0Hwl8pQxyuceWWSVzK+d3+kWfER7YtFtMJdyaPGfquh8fO23xbXUngJRu2SpTjq8wNSuwOShJi+QQLMDh358Myp3OrZzboTtT29rO/qFsO3b/rXEwI/mPFPLYdNs0PtZ3nTnLGYVuXhwzMJRIfwAuMUYjSOcgAMuBmsXRWMCLLnsaMBhIA7H5NtMdx6KK2fgBiwshI4bwHLNMeAYL9hRuMRLyYTFUlwIUAaEJbgjsG3PZp5b+5S5/m8rtu1CRvLnjDYx59Pz1kQbOmNjZMxzdUCCwkAwQRQIvL8dL+GPPlV64flRNFWa7d2OC75a89HezgXqq0MmczW2cCqvRUvqKM/WIarW98zByh4aQ68ly5OYTBa0WHFBAua81MzQOsPeJL6jLaUko3qoMlaPFo0ySupoNp2M+wajTnO9e61/Ra146W7RFP3HbD6O0fKRsasuARCNmayaHvoJe9qUleG369mqVSgJ+pyZlfLFYLkALdOMZJfwx9d3HMzDO+ylpFu6vFNdggzpOClfp/iCPeSPqqKC3GNRkrcOmW+dFx+35g5X+b6mXJlibwv+hY7YeNSJcaor8xIye6pv4134VUp8IqIoEjFEIpYbEVhFJrZPoRXwRFW6omo6UdE12kr6q2d0VQ6lqvSUvtFShRk5Cv8SZ2GFH/424dbu8rwwA/NHqfJ7rR10sqWt5FXpiuBVUqX2DoN0QWRiW61ClDFcKdjQp365h7hInUyiDrlPBKHRTcGKI3l6ETIIhKF+CehjAQ3oc1TZTi37JQy9dwrzbsmVVLFWwU7aggu1q2zONg9dBTVUaAkAt6BYK4COVYexsISQgsrawKAFaXHY/if6Hva8BeeXDOTAWnFgaC1yqwS6Fwmo0y5Ym0CwwdVudSVk7Eknv7TPCblwkY0EGNoB4l5ADtoDQcnQNnTPPf1h+A9/HEWpok0iiXD7dO4S4/1A/enoWR2elLYhpqNMvS0QyvsTLAYqiyqG2jQ5u5MtwALhOGHlfsDu2Ei7jvfd/ca/fBsB6vCkclcoErl3uCs2c0eYfMhpVatAZL7lyM4tNJkoBRSabetaxezKY9geluOGEvpyR2di0tKI0c6TuIWa4R6hKRaisgMnHXfDecelGn0ClviiIRUpJAJytJSdQArHJRHcRZkEWDwMOgCqeDgQCAyPlDwQ7lVqTaf6HtS3at+e2ntRwppGUUpo7Xmv1GRsU+NWVdwRt38fK6tv/sZ7E+fVW4EuXJ+9RPL1Q3kEn7j0YzIlief2glVto9Zgv9UPWTXeb337qLs3KhwHSkm0QTVfq7nXtRpHexhZjKLqrSn6RybRjU6O3EKggKKegPUX6F7Xaj0BazH/XMK5Vh7RMSmSHMsDZPc2+EqwVElv9h5fUG5hE1+k1LfBl3npbgdMHq26EEleDAi/CIs2SBsGS4ou6UmHyH1sgaF8MFiuQ5yIpw5U4CPzUkC2UeMU5BBGs3e9arjZwPXnGhFhbN7gpEXsS7ZoSU2QQFMB7zc0/a31mQ0B1uzs5oC860mYr18XW0Fu2F7SZepIkG8WCvavoBVcd60ZHUPc3MoEDzB56mtZtqijn5R2b6kFZzpYBed2jyJlIcKt+H635mLWdgNDVHQFXXuYmTEgNymaGL+FYiW3sTkTkQjvoiVxqYiGSyX9ct3W+oblxA2LEKnLzDTdV9i2f1TqeFlnorDPB6RtUAIw1xlJLEZEDHfGSrgsoU0H+K1lBC1EDUp9L7eK2R+2y2bKaFFlE2W8WAlArVliNYl+7V8sluECP/ZjV81Ie23sQIwem5Fm29douR8rwU8z23yvYR3XG0dCRnMdtDAcM4iJ/RxY796xFZmCLW7Ba+dpNOYHbpSDuyHHVn3v6T62eUgSbIEQnicj1+6F6bJzWHu6b0lY6kNhe97NJVERh9Vyr0lWAWRgU1wPE3oWlL/eFuCojz0tao0tUp6wQRve4atKthGjLpvkKMOgF1xUQ7YUgM0lgVqtY50hcqOikewhLudoXFEY7bgHuefchsnLtwZ43cAY1q6nzpa4dBQXBulrXeT3pSwfBHE7ZCAlhpyOk7s1Du82/EFOGEn40GjRgDKYJs1cJidfZI4QSnH9Nd9MGgTF+NoSlEFYvBnldTZkeVvg8xcS/T8pUOZDGUhEyRPxlnQbhRRPjaMEWKG8gcRbbbxiU3hnQsG2hA70ORRR2RMzgS2B+kt5sZ3k7aPTX/0nt038PR54qJxRKY0WFoYLxSb0PpTNUA+8xU+q2Rn9k2edLc+ltoJNvs/ApSngjHLbXJd/QuFPXgv3AYeDRbb/vcsCk5ReBiR4CUYa6+IcT++yGdjI6qG04D+mJXjSAvEl8g+6w8yH3Y5I7sFs7oQ1zUygnhfJ5nSgDMPlxGyGO7ANV2567zZDdnovNkMRsLTrfbkDT3NMeypIn7ZgyuU1pz7dvHQ9wOzHfVE8gtlokEYqDHJUYJCTTsnQPqBKF3XIZiO/VdNFclpFupNf3ZpOU+65nP7zbMtXst81qxRvQ1Puaz+PSLN/mJIO5ngobmj/0GEW+xJJIOcTiln+fIINeG+KJJOD9GXY7TZtrGbWSkiJQS4qoy/NWUgqsrECXDp0J+P2HF3luopy0WWYlbkAr8wWfFpusfW+Jc9d+a4FFnktfev/r7hicVVYsMUJB+atP+CzYrGJhyesr1qqWP4qzaLEwJIsZUtqfvBBsaYVMvFIdubpGb6pF3UWuHOdhZYZ1r/YHaKlBlN2+rPta6u9sH/2naowbG7NbEc66FFDa/xYjJp5A4C2mELTiCbQQIuhnKsbaEoQK+3LEEdBOhrLbzPsQdCDvuvskujFFgCY+14KNKbpL6EZm2e4Bkul9Gx8ZHE/IiqhXUL1TGfM1s7ASi3Y+9riFQumE79txzrazvE6BaswC8Zqr0VLQ6HChM+TxU/S5RWSNuMT11lbqLAPz6hpqY92M3Gs/neP/Zu3yiTuBvCmAjpoveztOnf1ujWZQB6uzGmrCMI+HPyRgnK8Epb2L8SLOktMQ0CHeqy4hMdzb1UHk110LoxUougUnHWOPe+5A3u0RzPscVF8HpoFRv+f4T5EFmoirmnYfBrWlesK8eCEPS6yUiZvn/bkoQhI5XVg2bQAcS+23zw7wFOHrIfvZi9EfNK0HQfBm72Sib8A9lYr4sW3gw3JBIYKgFQAxMDK5HZtSCW0xb5LY1SJvhqxlMpIRnwUqTHqBT4NKXeLhtloEY0yGtcWWDR2JoaGgT0aDTRIIeG799hHubNCpnSYjNrURVMqzWk9z83qL+JVlmRuDAYI/VSh1vHAY/t9Naxw9S8lNFK/6ykmOg6rN4zCDbU8j8AR2I+HqPuafECiCIDm8HzLIlnPTBM6sSIVE0Bn1gWlREWWIrEuNKVsiZY8eU9e3h+Q/AnXxaTkTXIJf3/tTzHJxtWnFJOIi9zJ10AAEIakxiAaTq3FThrEj9XMfnA7vBsi9OfS7bHaiiCY4Q4YZvSGGEOPjDP9ATdUxnUwkiM3SsfNQ53uHLN0trNIOtyZLoVBGeaD2C22jeUt7gDGWpKm9PsnT3h+WpYdgsFSaywnJaV0iQFRYY6OQwSfr7JfCJ1MKN2YFPSfXQ/H9YOc3I1TSBHrSggXgk0GHsPhGY/FpIm0SITEAjoJ0MlUOrChf2Ef297SkztcIhGm1uO2tDCs33htG/CiNFQnJ6kD6D9/x/7w3R79ONDamqMFc0KCxsJI02uhfr9QAsDGQG8wKc5QxupOMgkDMcSTjU5+8rrKpLBJYHgWX/wkmoFZPpvAjZo7hZ1TEKpKbVotx8iY3bPl4h1qcVsUC1GRXpSakpBu5SzVzrhN+m9vXfbK3+ar46NBtomtqA3tzjK3ocrAgJ0lA6Hy18O1a0n3hiFgZqh0OTQ89RCKFrREdW7Aqtnt6NDOiohFba4dSoQPMh9L95MTKEQ0mSxHkJMLf2aGPzN0O6bOcAO0TTRz2QW2cEZAz8l4hkCgF3ZzllzsQE9uKoO9fAtwRlij4xJBemT2M0x6/osB95TulxKfspVFJCdrTEwn3dlVMyXVeTwXnBKqi2JVarsh31msJbtS/G3J0+G3tTmsX7D+6MTfmK4ozhcEVotgnzaBs1gMS/EHVgs0ynMZ9njKw9QHNofiUsmWQsiv2Bz8BBaUvFvDqbxQjsoJ5Kryi6oLZsACBaMm/G4fzNJ8LsXFsqEMisrOAg7Tum1RRNSSDke6f/X6U/62NcAyxDtMoqjXkT60wkLDBcudsamFTzyMnvA6vFLVQVpffhoBwJ8YL41Ki8n4U3qQxrlzigcazOPNP26slHBT5QguPQgQYhfIkDgGz7tKGa1LXEGJVup10V++oKHLHcp6qCpNzh393vIyQfTsR+b39/3yYpTcl5rtlYVymOH5ytyTGap30dCE/DDePgVSCWdZRq7mHZ6Yjx2+MFXkzK5QkyjqpB13OIyF8gkgnpXVv3mmmpyxhnCrrmFnRbwelsq7zjC2tFXlv0BwCQA+gsRKX7Cyiru3xExLzSRfoZvLJTsTLX2VLnUL+EG78BD0j5VUwELyJNevDqVNEsuG2BPxIE1N0/YDyRdhqcJPH1lj2RU7UKiptslHOS3xgsmS0IngrUDYmNrtYd48gV14OGmGmlJIavpjrbJgZ2lve/359K0/PZ7hZ75m6Vf5L3/66asplJLzMWsixXFMJimkiX4vs8ighHoPYUN4k5DSCGprVB80GlIJ6bzAimc8HRGydnPSM/EfKL0SwZo+dE8bVFR86amDVV8r6SwsN2rcBWKlUrZzpwP/jxBknX+zAGfVPkEhsbtKFk2aCkOfiHv1Rq9gyxqAIJRSR7jd3Oe1rVS71vGlL+H47GLa3yIDM0TntRswylfJLU1Jhi386FJdjMK1f31ssgzwBsv/q4sl0M5oHuXCmJZZ1D91RdpN67SLl66uKFI7rVOLSoaLi/kQr2qRt43Dj5pzfzF0qZWSu9PIOyqdD2NLvv+ikOezdoNwzvOZzuqDqUEmbW8m1toWdhBEcRv6rCkmXrJsHh3joYaf7NraFmWKbmJriLNPxK3e5+Aj6rGzZt2TltSPsULR/uiR22BIBI8VYzvxwsFdd/KzLbU0xsFFISUIf5RrZYIL9e+vUsLFWzpR7Tb5ZXA7J//2RN7JXbK/PlHrIgMx5JAy9xY/0NRFfrAyNvPYMafW0juDg3S/lfEBU+Kil2d8jhtnATOzgdz6uYrUDHCdMBro77+syoHU1nlxxLRh6w3Vg5lPOwBMKlI6OpZxa7j5PDR4VlUe0TP3Z24sBcyrmOBz6n/Zloklp5a1uAtIWrgWR8r4hsbw4j7BPuz02LefiasK1aQnbEpnUhImMaetlVvtkTKwB5Pb4OEM9/dZd/rsdGOxpvghI56/8EcYzqre5o83OJQe68m/h51iHodws+y3st84q8YIFpcEq2TYFBmsa+QuK7IEPtO4BHCcUQlVWMwPy58Xs5XfVrb4bXVEhiVdWQOuyDUxjT4b7znR+kR2wdl3kAw/4SDZfXOOPoJk5tN5PMEdvoBx/puw4/9taGwytpzKc2ATnqETcQ01p4rbRmuM5xvhDXeoxjMQ6OD7rJR5cEE6OBaxy94rJnenteKus0DJ5KrKakeErWm5TmNcia4MlG/jMkGiM4Ach5fyUDW9ZquBbauEZM0NgDRLBXHr7/ri25aj6PeB5BIKttRN540e0vKhK1gRnmSQj+pAkYPJN3rkFg0urHao7IU+w+f07fo27WVC9TfwCnC6slLNS87WOco2ns9qIO7xzFbrMnPE5IiZetMPtA3U/Iz5lGAnshsNOLaGSHA7C8jvswa/zq5yHcO5koXyz5dcVoUotCyYj+G7kXuqZAXMtFW9xHfJGIErpCtfVC0MKwPEI7PGS/wqyydp6Pv4dT90PwoPeTVAlIa3fKqMGzRaN/e5XDtPH1J27WZZJT6nLA/OHT5VOIzzaF8H7O+BZcz8uMhBDrqMhpdS+EkGC0VXH6S5i+dD0kHIincP/vv5+C5tHcff6bY7PCnEqzpbrtkqtjyA6zkwoBQkvg+6J+UpPSdhP7mKJx97gOwSmApw/GErKJSTi5x+YX4rv9iA3w1mBXvpqOQMLXCDWymh/S/6+0PKG9t//+EVCXNZyZsJRAPY7omazQU6aZbJfq9JmghEZ933l2pVCyONpXZeFo8k8VxMR474GzUIzfgNASfFrqN/WRlbqaRapR9VqwMFBn1feVrvBUfk2iPvlURk2iPpSptNq3P+ycTd6Te/RkbR9Nz52TIef9k7v59/u3pil36qNjzuPLZv5YQoh5ClodQ8wTxePb6WKSZY0KwLkdXtHiN5byyy7WKKI9Z17R3QI1BlqNFzSVXFVrlkOF4lFatPKVsZrWcJDvypngyy+1xsOOi9/uRxQRf15ppen9D6+sxsh1+vur9Of71CxmWCDn20P3VvJerqN5VhYhHqYigKncg2ydTh/2ViBgj/PfxKaKkPMLAld5dMj4hPbh0WmxRnFdQreMp+5Yy6NmOwDL5MJb7KoBmbuLlPiLhIhlGbT7iHK1JFVxQntUeX4BOBh/rv3SmYPL+/MmwGSqt/5Q2MzyMGIwQty0E+Q8zaFQNyO9rXM7CVbJV6N485Ca27tUHzIrnXAQeKgsQSAUgIb9Al7yHZ4CVaa8hKOsKBKmQL2xHBUWss7dVcoC90iG6uD4l6abq8ihapSV49S1lUzuatj5kkFj7v4UN3xeefncxtcZlxn2gibqHJ+1t5FsRQbk7yVk9U3pWF3o+8nlN1eKJtiCZqiSa1LLrjkoLNRvNqx0rT7BrkBQRa/5xyXvJ5TSNA0dEUySYzWWkmL0eUUUXSfrjbaU11yoTb8oDSAsHj3oEtf7bi9Ox3gn2SlZ0phOfUceeip71qjNkLsaluWIwnSPnIyGn/FVbZSEdMsc9wwcWfCecpZh0RBPWeKr/X2sPYpLQ7I8gkmU7fOYcXt0rBk1bl5jlkjiBL7ITgmdx0NZeTMx+Emce3WeCJRwEuwDnwUjk5X2kI195HhHa32LKcT/7Es7PgAJH/hrn+Oet1oQFAFYoDMQRFVC0FnQleYBo90aRrSRW52b6sUIxbrnHhq7tW3fO1BG0I1OGnXEFyluc+8ExWK91l94runXCQpo3Wsmxqtdxt4gAA4DiQgI7Udtx3uZ3ud+RP9aqCU61CxgGkuyr5VOE1TdQ6pJi2PE+WAxwX6r1KudS59FuBhYS4CxTR+nLgt1SoAUGaDBuAkzGcmKyCFFCGpuwQIAWSAKQGWKkDQSYACx4Y0AEAVfDAAQIEGHiQghIcW3b4FCPfbBQhsYWMiwoGSuZGnGpPU6mFF6pWxY24SEJerbPAOoOFIrjP3V3YEtHRoTitBcElQwcS6RNchx+hrKnK74Ws6emP02AuudqG3KssuiAPMGLYYAkTknogvnVXlWmR2jzWFlNjiYCmKVhEE5YgsgaQW1FAyO4EZdlJ0xw6C5NqPeYhNtd/Aslu6eTUu6ZUSGEmn+6MbSbrn9NeZFGeKaMk0rV0Fd2VLikdaeGupZvMzO5Y5dDRdumZa88I9WvPtECxjFTaenu5NuoI0RnCC9nEHH6cZxOx9aofrVlFuJg3rXnX+Ekx6rkp8Zv87RqTonHJT4qh6gHGv/+qQ4ubmcDKDVVC55hd11F/Yw2fQLd13Dc2mTcfUMrYoeYGnGOfopUhk/Pav11TkOsuR/YsoZB0D9mlFIX0d3F2ge1NNP7Q2mszds4+mBcIu+0Mz0Y2+q4+tyWUP9kZskrPrBqktcZg4QQQfgG9N7j+r+YOJR77ZudHHdVMjXZ/a2V30TdsbfBSF47UgXJuFw2XQ/wDndNlmXNOwGRnj9oiskqAlyFJbQsUT8/WBQjc52nYF8Yme5vsxMh3WQJWzsjWmLyfA3e3liQdQEyN/DeIflqyH7maxC1KvnsZqJJ9NiqdatVr+12DPh++IDIl3LTihE8no+/HnfzR6Xicr9hv/2IqX6WrkgtMLX9RsgFeZU+OMsjpO2tXVb7GWxXRG5sDsy6EZ2jxuzuqy4w2C/tVeHhnEwBbfrgtc/Mafwb8R6nfuSHYb3F59ZvrQsQONiRSRA7LjLXPOsG7qxDt/pjk+xslC/Iz/z9FPNJShFxmXmb/LpGf5ZtaQ/XrY93z7+Tt3t7nfUEA5/+PsmX4r+j3k3J+2d63hTjDcTKyNsVhNw02Ohrj6/qVHDwEBugcPaAi8HjTEtKozDXXUcA2KKtxds6cB3DK/i0I4Fzai5JLhAdn+7Hufw+2zrUlweCR5FgiHtDp2wS2u6mg+V+lZpoUx0UG/h/P3d9ZWvGM9xQSfOOSHMD83OfB5h6NcN/mlj7rhh6k98QtaHR5aSq4zHlKT9KZm7IQRWV+cN5n8smPlHyJsgPnm0DLJ99RIjUzT8H44FMiXPyIRc84Q11QKcaoYBxCzR4fi7AUQWBhc/kPE4ktRf5rmIWgy2cTllRrfhqr/8KoTbyGW4oQ9VnQp/FN3jGQvFN8K2JR9beN1I1jNATtddgxo6YXPeOytAR7WEJXqf4oYTjYcHuB/HuMkMSkFUES2AMYw88iFkRbxDCdlqy7/CxrgfpdBMAPt5ZqWzHeGEzG3Qhli6nuV5ltQk6gCkAilOkwA00hgO1JCQfDWJxHdUsDPN3IKqOdVSHUGQxd6MsxsFlkLbUUgnbw9c/XQ5Tq0I7hTlSUAp1K1C24TODZUNAYt7qNLYnl4geUpc2VNAxHCf+UUVH5ShurM+7PGiNe+k7EsuCDJjT/mTHQM+4O9meCxYr0bHP4bDFd9FjpzioHu5ZXiba7XOPnvGUSeraFH9vZuRuSumNeKl0hPgTEju4eZS69OQdOJMio194CuemkejkLU8JsVUJ3LXXwCSsHxysJHzqwix4/mB2+JZHdTIx7/LkwuxeT0VqeFZuym2KvvHACjo/vB8c8zO7Zw8TIahASBETgQlo05EPOcL0Mgp74B9qa5xmNB9jQqVZ0sISllbhfMntd1PZZCB+W7ykI+jn2zrkMQYv5AkP1zp8297Cf2Xu4nJY1vs1BOLvgJk7+W7QLkVn4FHfO6f+nZb9/Pfe4/e1PdBDN+kKau+ntz0XL0A4MWOq40L/DiOb//1Bs9iS0WHnC08Qj/W8HZ33MBriuiMGzO8p1+eYn7PatfR8k2nwSUo6NymRQfhBNJ0JIE7G4XIJ+SKcKP/uN8maiTWY6zspD539Oon9SBR/vIM2zVObQvd9R2q9xrv1NRmB2DLNECK/imbm9cyDT0pxrpqvcEX/T5X0kzxlLfBQ86/yFHl+gjO5beon2/URe6fN9NDVoYFCwQwcJzF/12n51cuLQ62+TCooA0UWnDOuUh6WSwW9WJ8uSBBxylUGQpJzHJP8CA+NeKm/ZSgUP4nJEdQoZZegwRKj8ioxPEmgNywQ8FdsRQ0SZrpuKjRZk0Ok5OgqOdYMb3ziFG7ohXoBxw+n4GPRWPvgUge+h8sMlzR0J/53ZxeeFUmAJP+Vcv65weFN+Zvn6p6zAJTSem2oBg+MzSz4v5c8EzYT9DEfhm0BofAMZaiag8fjK4bl+hInsMjNHz4Tz/yQ431QN1/Cgz7fcQUeRTsSyjHp/xnetWOlvv3m26K7ttSqMiqcD/LZV45mHABIQEGASTtUKAAXY1rb/zIDCm9XJYvtgW1DBwcHDTjfA6CGCw2tvDdwYKVKLCGhEoxvrf7GqmGQBMKLJK0tI13wLTgSWGQnMdVrBmQomfKYxPORA6Ji8xpqa9Arjb3gfqYh8uHlvOCNojtgzZrhpcsKjLiqQXgYOMcpD3u2NfmtQSB+jkQd4PDq2jFnIJBw7Rgz8BEa5k0JMwjCwfXlOvDGhqpnuMbkJjTPy7+JTESPGCzvOknyDd7MTKWWvsiiHbnAP5I0y6CeZiPPNqUD/+hc9z6v/x7OsShq/jhGtTC5uILXcWBS36OSVjKiVdJJH0905zkgJFUMFpvIVtxTigH6t4d1AwDzD2Z2BGkxFIFBjfIUjHU8NoiaJWwpuHuVmdgmNUXBM8WKk3FEhmAoREm4okEjF2nn7HCVwxFGxdXgCMd5aoomg4Wmu+/o8dzSFRwDOHt/c0BAAngXBghnoyb4a8C6BqX2N8c5PV+IZPmMMF/DG+L32+6Ea+67fmFB5aj86VYrJDj5L+67VZOAfp/4iOYdP8jMRbA7qzWfwHJ4HtsDvgUIGKH0Ji10slWsqSNw22KgBN/pwtFHTbl1Eq5ir9dbGZ+dqzYk8zKfnr9y8P+C6tV/3uR3kc+Xhcmn+0TxepnfmWU6j3vabNMbdwL3pEwnES47S1cJ87b2b+XDt3fayjMwUjRVbdOu4PqX2jQnVZ2EO7FjEIF4Qg7h8B4HD+553BbYBOVasaqzChlP5gKilcY9k0Yjiz1fpkMpGWhm2cSoO53OVg1CS4hiRRZCqoJ2TY05gElnSPphw3MlqjDY1akSIeFhu4QcRR0Z3FbQraO2DAnq0dkv12cHQ2h+vTeamLsbUujbJmtWKRoln/XYqw8PPO1RenQEG1mDD3qhqwmM0jlRWMckKoFC4gico3ui1ULxfiKGNgcJpg5niiGJ3xjcmVGCXCY7jRievQbkjcmBxOXkxQHAwsLEcZJLdGPEC5URZHEqNUvOLOn4WI08uKwdW+mzZStyBpIuwEDEItBUXJrU6HivrL0YDYq6YZMBKIosFcYLwLGYLC5pH5xrYphP8AFWH+2Bdkg/SnJ8801hWU3hP6mxyJlz5z9ifEOOarYjU9R2joeTEBk/QH6aEMLp/m6rBPoN79EJydgSKVWj5V/LkGPW0n+pOlu5tMxvaYuwzp+6iYYsmr0LLwZax7ZDVndmzOUjNYU289vAJ4sAiyMxiymhuwD2jp9bevpnySFtw6qr6vItBxvTSbaT7ULcVpZ0s0bb/x0+QGHN+NsPF3dp0FgvJbkG9TjvQzi64SbTNraPT/6pInU/jbZ94pGolAFytSws6hgH7P7Encw6Kfialp2YKE+XNfnrgf/8XR0/s/1GxqRZ996+OPvSuHTIZG+fWg6o2EaVve4cnfl22wqkBdRhr2wccWFYtPF/OBl1qERTtWPtyI77VlHmKjRaVN3gZLFBuJLeBXm14Tp5keST7yZVHgnFCHnOqlJdMN80bmdfHgNZocrq3VSPRyuAvsuJGxxuedXYg50V1Cj3H9fMqkXXPx226YQuMWUJ9R7bdyaS3SkSz1ZVPC++CVXndMfAFHT6VLblzxjFoEJnDrVlprkhJemq9YkBTlGMDHYi0HygNbxrO1Tt//0UPuuzEQ5s7D5ecFlzLsPHuSzpzdnFmucxt+ql8X0dHipkvOpKOxzHG6aWWCq0iV4VvANnayiQmT1MYJ0Y0EDsJy3lV1czOW4WwUbf9bicR/YnF/UZbALalmKdXMfLvQm0rnsyT1w6wLvPi0VdT2kICnzvXLgvw1OIn34E04odQbP8S2DZf9sTq3ScpWI9I07RVPFc4bPEEtuLN9E849pW1CX4Iy3IarPL5H7y+g+2nOUk4gc8dYEV83hF1AzQcoOuwc6FHh86lJ0FcodIp2gc16coCNHD3T/EpItQGdDLo54y0dbxuQjiv7CNu7r+ofj2b0TRJmjFvMjCjOTicgtqUj7/aopEi9JhF+3OTp3rOJT4LwDf7qDuUNaFGtT0Wr3CPEGgydKe60tbumSyjT+GdEfDJya7b0BljTQv4Vh1LrH2ND2F5zXX+deHKx/MhJNy3Tqt6dqrjmrBfS22GzewKhWHyUqxmB+4gQ7BEnefIgAEALo9gjYfEw1YtGNM1htRwCiUXV2Zct8Tu1gOFN/rYXXd4TBxNYSjMw26h3Dn81IanTRqYz30GRcknKPpEnXygBW6oCBs1DqfaEeaezJkDbg7MuQpeh6NBqq4QdDPqzeiysOdqG82r3P5hbAV+rT2nVWmE/uHqad0qqtMVQe0gqwei4Bk3e58H4z1mC0V8lPe2QE37aC1q4qJnscl9gX+3Z4mWSOo33YspAmTDMUYlVSKEbHq2Hj2ywIwqYmFQ65Uw2cX7WXLyP2qxkv+u2yOYbfJDlcmrPX6y6hh6nyLxozP/zW8dnkXzao0w5hDIRrPdox3bcXBVgU7+UxtI0fO5jX164fP+hRWwRYU2c+npOdp5CQHkWDaggZ2up7qUKjvl+N4QRpuS8UxgAxAYoD021kUXTO7VFo2bHq6hanNIj4VOaimxJo5HNDrzVs1B47DlfZVoKVnrlKOocOLE0nFPDDGoykh+FLG6PobPqvyQGkX4duXyw/und7F/u3PJtTnUa3DZ8tOlqGzlWGPrIJC401Le8FuOa1XdNXY5qpP5EIzcXGxtdmuVaIMPyvRktyD9eRvJGT1Xxp/NT9P9q/+z9fETt+1P99Y9tQR3GOx9mCDG8eeC4tsTCUef5H5TZtczb2hzxpf4qj0L9HntnHTYUDTBQrwljAEh1aZLA3fpwyZwfE2Dkz5m5M7lpJaO77KVLWkHLhua1NDpHzdzlyFsgiS6Mu8YlxjblEPqSY3SSZF7ekqjo+kQMWrDl8SgtS5WgZaVbJaspB9OBK0a74mjqQrWYdcDeGXC1j0SKJ6ZyD8dmGBnaIcmiSBUoCutZdcsRv94kFRT2U2S2hIo+Hg2Gj37x1If9uxjBEaABJxr+s716KrPhDyzHoomS+vNTkAI24QC1zcVTs3clbg3GjabcZ3KSw6Ak/IS0U15qI1vlp8Ase1U18qu7uAJhPYh/+LwtWd723pyDfrefTv6WOEu9VNB4qBOXdNqR2fWxVsuMDf8/zzquOCgJRH6nwTJ2iUd26JdovDwcS1WOj+/lgWzQlZKEORrwcYElVNEzE99LMYRVC0OKAZ3OyxD1yMBQOQQJDPKF4aDIYRhUF/c+s/hlNTJ8xWbhG8sNwYnAw5I/uFJPG7RcrZtTan51CXI7spwDKq4vVvRGnbZtQAjf5g6I6bRtmMn/KRh36UKFnNiXFIWwvlheUB8Ltob24yOLGiHzarJeMpV6zwIUYfFXq3fjEKsEQ4uy8ZiMfFF9ORY0wSKfW4BlaseplqWAZJ616TXv0POYZdlaoRWZUzmxSLvOO/ShM2Y/qbjTsp7ik7f+l8IaMyN47lRcn7j2f4/fRVPFAVX00sICW1u07WO0JU7Y6nRsWIaB2wPVFV3EEJzS78SOURqJIXqzbwh+TfsjB/sFVUEm97fBGp1Ky/gur/3aNNA0AB90XwnfnTRIFqjLmSlmAjXPR3EIlHWwQGUxv1KCNDMfV9cHJNWe+PgjGbuqr8Pd/uiN8tRCCTYNdjUHdpx7viqIIX7pLqB+34lhnsroWIupoTQxOib3OvdNVVYy9BnvgqtsqV17loWIX22R/Moa7BoP2Qwwv6109gao/hDb8o9YE1WD2er91AHc8Dri/w9Kln/o9LCOzuFj+4Xcr2RbqCziE9/drcIERLMJqVAHnCc60823QO20ZR0WjHJDr+zbDAOo7m/ok9qTu3qgfnMKtr/7Gun3u7Z2NSBCpRCXStLzkhNyI7PK6tw79F88Ga2kGBxun2XMgERxkqZj4DoUgk5m6gibaHk+k/Mzda21NsqveFIzvIl31ofQoix+4f4+/cg2+OLV1hVlC0D3o091/waIgxPDCCGPdTgerRx/ZjkeUfadCZ/aF5lxuwuIO9LnFUOoqGJhgujoK8QSXUgryHTpGXqDUof4ZWeN2bM05TNjaeoKC6IoxkSOHSvWrfGUiMdLh/e+1DkGbUSeWHeOe022DaMIGFlo0WopWArsB5OM9qtxbvHVRgsjEd1k1hDsjp8iwMxqJRSEBYKPXVK31O+fl9CT1zt6XlktSNV7S+knirdke5wlXu9OLtqwoulkieAaQq1xahEnmIzy51Fpbc/YjJ0Ljlc+QCWsws2HdefTpiz012ydwdE7ytrfSZs/OCURJATVVih6ikETLTjIGvxTSQUXjMO2pLgTnsSPqNRG1MbgzU5Bc445stBJOQQlakhvbkbXUa1y6wvB9N+ePgSArc7I1culUo40W/BvD6+Dfn1OZ6OUVRKlrbRbxxYcix3auqZwP26iWsoRbkGd7HjiXQdKHi3tR9iiH4S61a7Bk7Ic6pdC+aAmUAB9eBlzl0TA1LB+l5O5PuAJk44KZsOhdKzE2i/T1jR7kEjIO4sMoKy4kHxxv9e7tc3/RxmtNRU+JzBw1x6rh/k0KwBDbCcpvKIfciSdhk7o/dz62CSTKHtpVmWf05tCkQiGtpwmm4z7Vev4F9BrsEoKy5O1p1EKOg96dHg9j6/poD0xdm1TCs/Di76T3W6HWjjKMzR0Nbm4iSvb8fMU9NCc9ZxGSsK+6LvjBdFIr9oZhnBulaX1EYopstKdx5CJR2D5SbLQcwegfMqzqpKgD2gkHmcNjiAMumVCNnM9opRXWSV+YTo7rpTqUNz1ZWWwyDVTzqJJ99FjBuCabrHrtVpp1wnSQDOP4vWVEJWtJ5o3BPRFAXTvRxVAYQz/zhYz4fj5rwvjc3GZhJg4eUXVOy1/PphSX1S0VESxbOlbWXEwL0M94i6EwOucS6fhHP2bwPDcxqzW0dfLm007Fj1bbx5GnnYc1lCNDlBzkgVFkwnIGwBQjq7Ba3J5q9KSe5QWfoda5G02C8NbQeGneQohYmgg5vBcGXeq7qOsT4b6kiE+QtD1eZObzZUW/NA9EYcpPGkl8QNiQJpM5wYbhUtukxDAGb6dThGOKW45Ymj7P6a0KO8rUZxEMGZQGqp3aFME526AspDeRo1rEaUoFz361wdy+OL3f9+UhphEtW4/87ZehnK4OQE6as+dPw1GGr7AtT1fk7SFPe6mTtUL6lBwujZCVNQBBjJbH3xT2oASx71UVi8oNiGlOqm2aCLV5RJHU13ec11G0xjDhB0X0wuqz4XuXy7bmtOd+4FKG9FjLLw9vwc6Lm+7vUUPmcQPj4bdG8XN490IPVZISrsllx3Af6HpYMz3OHk6oYuxoGOOHdMKfhzDwGFewQnQ6CtdrTG5DXSa1RlLmx/I0g86FRkP957AuZb5ASLzBQdcVsiPRsYjkNvBV+5KTR9LAutiCKkMVoMsVCbgv4nxNsly3kywB0euJ6O1ocACTOSH2LiSbMjn0TNC/16lA6vUmeUIsX2oWbx9AK3px4zLKea+lwbNGc3pJZZrwi8Pv/gYjpU2vvr9GkKuAjU5N+yiB5O14GBoBDccPmgXqs3Xxw/bl17Z/bcKjMOyp4PzzXtcZVH//VCM0IRt/35OWVf0gKuUYFBbWsm326pczI4+ERw+brWa1ck9SOSyopsDX009Z2A4+WWPmK3ZmocJrSRmXLg6tgIoA1iUEZuDmmco4LCcIvKHkwa8Gn4XSdS1ZMOlTssVh+C2v4X38Il2bllJePm7kppvTAh5l+0tUBg4FDjcDVPF86lanEZRePCksn3OJ3aVlGTzGEZt6/7y/rL909VVQJK0IMY2uxFaHpGdsYrp65Y/SCTvqa0/JEbDOoJCqrznV25mCubljp+tHepYvdcDxIm/rqEjx49mGxgcv1R/loLunWulfFIbdzyglDTF8rFiqZLlhcKMPDZ2ibntl5fGdBfY66RhYGJhnOSS3e9clBGc7mQCG1hluXdehH4lgBrzxpit8PmwaK8YqaLzhWPOzEz3N8Kxnn5+BL+WiX7FAJ4GDuaIC4LXNHxACiivmSxj2ChwTHapqbZVibCVPpbwwM1QyfQf7SXOR2w3XA07clyNXxTZzNt9HWeA4QynarOwOEWorUF9nWt/DmgfJVNI2wdtvsvULBIkbGWBjH2HweDsp3n0hekQUxqU8RTEr2ffxIz1kZIzR2vBKrmJ3AeTW3jeZQ3cIE1kZ9tm2N0Kes34MURjg+QYmG3U1pGXji8KsRwccp1Gv8SkylR4bBIECXe7OkHOBvVeDSzQqlHmAOzAuXrQs2WxVfMOaFZKW5WGC877D0eK8tQRlmNsmoC70OrYsOtkXfKOENsNYFUswb0pa2858tyX0gw7SVyVYdc9VTYt9Ye3Ti20Vg+xy0JoiaGAiXrAy21EZ3Fd5vfJuyeL8ODcUxOGhbeeAmSsPpGR/96I6QaWwbb4jMxPisox7QIDzLX9VApTa0UmAdPZTe0r3t4jMI07UwBPJq4fH3deyq3gbFCwOh23W36uaV8kqtnNZ1gkZVhewQNNgW8vfq4LmIK2lDAkWdxOCjN8keD5xx4zWLF4kxQdGcsjAL3z93CBTaoV49TidcJWHeVY8AvHAX/vhE98NYjFfQgqHZtuIHJp2IAIP/hWdRx4mU4jL4BhLreI3u0++mWAAn9/XVB5BIU2zPsX+MCAevBSjyh4snxKudsOzNl9CXy5kPHYuQu5n4CBJDHnFnuqZRKNkYCqVHU6TJaaY8aipWbP5qUt7QdvWV2LJPopGVUiJ50nlap/XSQLcPAVZAMv1fbwbx2F7SEscx2F7ScsQKMVdKWGrIJHpWeohTll9JcSyN8upamBSN2SY7aT+1d0cYniH1n7DGJhqVZqjEmNxVjTG7pVrLRJuNZabHTJulk476ZVep278yqTwizI3/tZrkTlVxpudxwOcClJq2TRYpG48eVkXl7+kuOTNRN54rmz7Oo+zG5PBM95CGmNpNzBuOWsb2ZTrtTNYFH6KXlfzVjnq24KEBvios5NcnucTFiPrFGiGzwTcCDttM323339mdEsWomSrriDwBLbhMgPpafMHu1Y6kDbH99n/SA2XjVBg3GcCoKft/RiWqt9Ev28RXxz0WzP7WyDSSUongrCGV9aKWl/XoDOCymF0PBZNxyvxU1OyvXs2zB5W78UjWSesZTmZ4mdNZqIiikbWS0ex8mxZu6ycQtki+Z8dVGEqqZvZWLpUzEmu5P9yPDB1GENtr8/sRrauXMid/Ncz7Re4FbCYoSFCL4c+SUdGddnw8V0WxuLNuEhqT+WnaE98chjs1cq26X8OxBt7k2kVDuMeTKee8hHrzYvx7a6OtGeljKe/AB6YE4I1uMtAm5AO+hfhGBpmeoy9SiH4r8Iv95R5eJe/E/eajgNcIxIsi5j4lDD8f0dMwZWTM1B/liNordsDsMekX61+hAitd0FkFwfOo6gQoqPZ3ZqHqWIW0pYZGWK7XTI4tp8y2rs9rJEfajLfZ9iluKsb6htcL2N5wDfIO27vISSZwxLWmkfR7MCotzqKkLarTriRUH1cPqw5uLoIcvDMCBwu7IU3Gja8U5GcEntKKtm6ag6MZ+h/pFfyudENbnXu8qImvrqlpGDKqEaBbMdYUrX7keV3RFXGDBFRfiWa6ua9Co5UAghd+bAMLor6Ff8ZfGusY6hPGzNSAhMSgKA3oEFqEckYpULTxWqIMR3ICh1JV8v3FxDXhdASZ0iIASVaQsdAQSGpA7Q0CAAQNxuKEmgFKESOAg0KwwgHAKXlwOX+jAYQCrK6DAa6c34XSOKtRTwqb1gjFaMA5njEdv1N5d9KaijsoTlr+IHygjoSSOnAy+BPJbEH8IlJ0mMraP05qEojU01kEq5MTQ+0cmocTKEbq+YJeaDUhmUpAg2hI3HJJVkz1Nz5aNZVKrkEILCIA3vt2eKgDNLYyqoRhBXlFTcYCpUIGfihGIt3QhBX1Fhtxh8Cb0ZqN74fFWJUSpAbTX+hPhWQSf5GV1VJvE10QSalS7ur/DDavaZZCQG5dIE7dNZyZZsjqTZDhTzdQm8JXHwPqxckIXYkhbu4chnYa/KLBNGGuCqRZtKaVWt9GpVqZDiZU4BEoGS7gwSSFKpKIplKRikvJJFCBEKlJN5jTt1dWgKpVoEILE6gExAjFJrahVpHoAxG/fb7huX6cN1rrGZM1qEWalVa5DrcoV+UlO81I55UUACqYB0XiQiAhLOpVRZkNXMdrWAJOdwlTiZEd4YwJj+pjho7qqdWOyJyzWtbxCcRNt6VupLUmtreySpU8aLHc07PjfseVG+C3xRvJMsQLy0q6S7kVmn3vmAWl5aFl6ODQqURmxJT43O3fAbzksL81xPD1eo8JF6u/VqegT7TL4p+a1QzoYKkX2GV2zndQf4sBT7UcaDbFS/NztSQYGIvbaU0h7SR07n6V3puI5xad01tPu41ycd5jP5eK/NxsZLfQkGkWCMPoLZaoszS6GzCKy3FS+dMfusgIxUym+pNUl2Oa57ScUB+aR83Cspjrq772pstnxnsxouqMI83Bc4Qy8vvixxXOY8lX/NvvQrXWcYXmrTqwR/pT2w8hlmFjrb50Yh6qAuWRx4RVPpU94SOtvQNx1VJbyc6kWvXMH7OBNjubYeSnJkH4uLSVboeXTmhbX0VKN+5yL8J3pXOdhMfsU2pDWLEIeMUec40LSbYZO4hcbvzb/tPkQo5vBJ2z8tTRTVUuegJXTgIwJhWvjj99TkGX+mzu2b/x+0j1/Mtgc3vi3rBROGc0qXP748jw3YvkBp536J28VGdBCFjTb390OIrLneZ260pvIqoYMPrKcG9Xd1lNb30n6/PcDL7vqpvSFOA/DCW2NxvZ/82N42P4Fb4/PcoxEkrCefhBSPwCpaiZGRxA7/1NIxVZJ9nTJHus4qaxwzF7Wz8VwLTRUDqLYoUAy5e9dcf3xdX9+4MIbjlXTc33J9fdswNgsoziYYBQ+bHD3NrzhdJilxzJ8yAAJuwG7zbg9Zvw9tCYmkIuyjCoMCwVwijB9LXlUI+fI0bOsYR24Baxck8Vmks0PDKa8IaYPk4AFs0UTCVeon1PmIpsyqddK+0QdhnTMpRzY62D4RRCor486+ZvD+rhGplg2jBdQlmUdu0gCd1vCPNT/OlR5qTz3zaV7JX45u0CR6z7TrNK1DVZNw0gLL9X3PJmPmLLlEaJcTmLkIYrqKYpIqrWZp++mjBWQqhzfdT9xalzE+NplrNWrdq66lvqtI6ukJlbCkr+XLSeL4I6TMnOn6x7/g5Rio6oWBgVMlQ3ynMSgn16Ya15BsIr5utJ9ycJCi5R2C8YTxGKy/qiT8sQHrlbUOYiczXNhsXrJr42L3ELoxJxDjuXi4QnRCHe+SmTysbAIvoBSxVO8cAqELpUtiHp5nuVMxHrsVuqMNe2SwlXUbUL0eGWYOapWlHFpUkOe1HUFvq9ruVw0ieFYJRPzPiFFxCTMcY0fqRrHIs4ltEhPuWiqzl3DEb/Y7XLzQB5lKxJAN5KMohi4Ror+owL1C6adh0oMqJdkmjx4AWSoxt/1t7djC8RAMAMtZ1eQXCL5YcM8i6Po3kg4DU6uC531ZpVMaQjwpRuZ+u0u/S5WVKO4NbfqqksfQ9jPyGhDPE8O1i/fV3fldKOZoHAFppojjVWCLBLit/R/HdGeceOwQtpxGGwGPyAOxPOo+FouKZjiF0Nl8oCVwNiTKQU52TAc5LBD/cjqVH2dZh5Y/dWM2Ne8du9IHGgZGHYZpM6j+mJCnWjeBHECF3gXEICERXNEjcYUXBaH4lhjkx5VygdJVW6zmcIWMg4yDGe3zABQQxoKUtkwLgbQec/zAlbvaSDDvjnqD0kCxh+hFoWkuaB1449DmC313wOF3d3iyhkZa4lDnyT1H6qwk6dzStRPLsrhnPbo5i+/zpSF3IUWoE1hziKYzqELRJTSC3tkFB/iDttvk8XAUJdRM/M8yjX0cnrMWQLdKvUJBX+cNXYsicPDIsIcq/nWIFj6T+wbGa4UvYtLWaBr+aTxCgK6I9kRA/KZ4AqoEtRfPZAhgYWYZQNBosGr1IMxArAq5y9/hTQOifaeNrsByfiHWHwnMighENcmu207gUmbqvwYfRGPazr2RguqawKPeRSAMxOInGfgDWe2STeitELWWUPH83k3+78qpRfgVsIUjpNBdA6L2kUKwKrNVwIVhHWekAiIq2ybm6XzeMrUxydP1O7pXOvszWwazLm1Vq08Vkojo/B/d9hXVppnTvQlrSDuBlTnGGZaAeQj2OkUXSlCGE43+XixlGAZLQt8pREGTUC8utHyhuBKEx83CAWeqZ6WJUE+5ly9P7lWOOhKewSrYh29V8Wm+DEqRkrc4VkJS2MEPnDu0YFeB2xVPY1ViuakXcOBnYeEbYu4ZCx26kcosw15X2BuAKrYeZr/2y+z84lDmBblOZKjgZ4MC1hOFbBLMMGQnckZBZCz8xQG0/EYFj1kmb0S/p7vkIS9n/bCIoFzP4QQinsqS6W/tDnXAG56PmSS7GtTLvICMwQQLcdMtHR6kcN+q9vkrbqytzLlHTscEX0e5XGmqrTJ4dKQJEsxhPVgYrGkccE9o5Zcq1B/zJuWWgaCHSkqLEtZxs5p21lck5K97peqn34FmnQ3DU68BtYzXswCwPm81GUDHIPDtxscSzuifMB2p5JXjMtl5aL+QQJLLRDjZFxsVlknQo9LjSEfSUFV7OBvIVZoMFZSEhqCo1gHJADJsOT+TP3FWAITgwdx94hypEceqcVRIsTFG//u2q24O+PfWKTdCtOUnyonal0+b6K3q+tA10Nocbs/GES+2117eGOg8a8M+yI2bkYqMf9zAOhdpyTIrq6ucAtA2ADOgcr8psZfv/QqEThgixQBXeAaESPPxFyCtLDcp0lSQz6vunTFDqDWaVOJF0E82QLusUidOXHMN+YGh4svbMOXBhA38UoPXLENV1o7Zm0utO3h6xSc9AB+JG7by/7sJfe8DXQT4NmFpzKl8nSn92xvjAkfCZ+4K7hScq+QXkE9/T65D88+sviRZB+0GBujrfFubYDTY+/Wo4FPeiN1uOGnWa7r1pXWjBtGf68G3e2jbEa8OVUSth/9/59uRvkxzVP/IurLlWsWZZrz2gg9YldMl5eRaybJ/2Ccf8OONb7HEB/oXf68gy8Bwa78ye2+abEjhIrjT48O+yl31Z6Txk6fqauol/Vcj86Uo0s3HXIgeeLRgTrqwZV59Q7RtD4neUh4V+VkZos1yWb+tDtSEqZuq7CqR6xSpZbGNmHcwrqX6oqcOFPLUMbaLd1lxSorXu1GrF+88YctPjVPBZlT7xqikF6kunOQYpde0HE7gxxmRp7vnCPtsLUQaWkmcxHQ4y4qUWbcdLddbq544o1fChF1RuTFvd0LDltLCgkhZbiXlVZwpSlrozSdG3hwwBq6JaMnTslT14NkI3phiu0pUDxE5dMFf27EumELSlbRhIMAHsQ8bTqJlCEGBuLSuJpaUB0KqeHorODMQelLgsCqA3KDASDjD64Qj0iAASj0fjywUDxEbKjq+l8HqnXMUREmclPZmvtud83CD3VyymJ6/feNObR0yW5KAMUxe1NFUbhKB4XGeeo44UUdWw5oFkze46WQAqT+DPSyqfx+K/o+y2fDbxtmf/zb+xDZeuS5yzywYNnNE0BBdcUYo7/H6ETPZ6D6LDX2uTP9MejcVITldK0fHbKmKy7zpF1ZtQDiHn5gqzohQE9i1pdcvhJdZfyhSIYT6/3wjm9uM09f+ZxuVoInS05MDRg9mve+5X91ZZSt8KOpwobb1HU0RyVXpkwOebzeoR5tj6n8Eb7AsabGCfj/EuFSF8OSP/rNi5tXWrIojgKQK2av/NsvozogLP58y11o64l/kCZZn4gUMaSk0R0Of+We0CK0HEiGgywD/NF1UTz7kOr1akK72Od5l4VI+XgOq6x3EzOfczberD8TyrOOEvuJbaTvc3c9xwGqOMZ6HvADzo7yoDvKov8+uPbq8T1UStH3pV5pOkvwbBet9AtjEaD2UR3mc/7oQt19sB9swvXVcId26CTzFhd3Bz7wsjqnWUUcjmWWl+YpvK2NdJu2UhCf1+mLCIKAmJ6pA3XK6F/0HqoVHpE1yzWNTVc0pL8d8y1c+iwrW5lWDsqm1U476cGPE/l8UEnu6881yl6PnDSBj/I+SaXlV9RtOYGgCnX7jip7l5GZMSkdwqlemXgv56oeB8/ZLD12hsYJ5x9f+ZAq6Q/xwPJPIWFIZL+CVKpNjyhrlKyWylXlhsW1Yqk+06Vx8w5MV1ezOhcS7p7Dj7d8UYfinLlSGOR9dBoQEUx44eeaH3jlt03gBxsHaPSHjf3pwPmhnA3UXG9mY6Yw6ZfDmoVhq7nKa9NTTaSwEGvcI5dBqIiwqnhUdEx/IPTUuiCv/poYBpMVYl6h8FwR5SGzTDiP/JY1nHKLQYdRaq/aW4BLoafF8/nVIR8kaJwJLIUwL90OIYR9mbIq5WkyYLYNwrkdoF8nOUgvFsakkuRTlgQ3BygP5fJXOa1KB1uz4aaDRzKCj5DAvidV5N74WdGXKWkX4pfZ23YyLh+J+ejti4kN7Oa9tCcbxajsa6axn6O2egXWLRZbu5jPe2SRhbOOcCwsC1v2vDnMsr09Le0pa66du9Lt1zFPrh+dLseAJCUsIx2o6McRWCiPOhoQc6CRbylH208gb2iWxyA4oMCAJF3FEcnxIJqU98kmg0FX4TsgjylhTDKdJB1XjmjcWeYaEOFJeGsDRrFKAjDUpx0fiI9spGODAgRMx0gKZB3jOIpxTMd0iWMOYxnm2hjnh+b1+x9zi2kINeUsXmc4FIj1LIx4KFQ9FjD7fhlb5HojrP8z9cxH7Kn8kXkQr9c4OUGlSE46VT53ANrxKYK9e4C6r9CPO70pZpsPaDXQcaxuAymeEnJdjdMAk67Pjp4gta8B/zHgP/BpQnmMWSV15eDgmR0UROOt2eGNNIgHGHC7jYSIBy+woBSmCbJxszImgyL1IVVZFVnRcYaQJpl0J3aN3eosrYUxH3bV2o5pWbdijsljlr6Id5QRo0grFGHwtdnnHHwJ5D+/KDycOWzhyIUkpGQUw6ldO4wdgUixIiSLw2dr9lARFNaLCsPvn58+Vl9bUS0czFrDMFFxqW7wmb1QaRfRVE3CArNaSqlhII0qraB/5j+LViyFl8jQbXGbp6oY8Nxq/X6rsbk2PHHzqppzDGaHX9YWlZkzz4dsdRv45BVP6UoK1yX04LGkBczsWBRDTojKzsDfPA5w9MfaWHdc9guEF+ReqW08lVlZGqUm8ymRhRSlLu3vcMOD6QgZmXCZNIPE2sxZ3xOyqg2nsdcJIR6o9Ga4QhwrLLoiFmkgajwWigrRVXt/UWBAGLvMs/vRyb6EpOXI0uMzSWY9z6wP3mNpiNgnDru370jSSPYFuVdXMytTvYYHj1/LJePXw3+kPkmuIP6RK1LlclCS0iuQ/vVAcoMTZq5FPScLVpQ5oxvZ+VDuzh5dOdJe8TAyNVBEh2tp37fopTbUAAH86wFUaog98qzvmMZGFmOCDMKTR0ts0MDGyDjzkMjfbnNEa9NJ0llW3DTrwyLN6DA3Dh+l4aAXxvRROEjHEwXV1iricVwwZDVhsW/FBq4dbsBjSQY0cuYvciAO5THJWepYIPwuzivLm2ejr9hRbTO0j3ZmyQPySK6cHZWM3Wk33ashLioZ+eAziYlIfTkNGPLxzyrW+q5hJl3OlgLhZQRTtYHz2SzZR+H7GUe8FL4UFmTljmzPArtlrI1FgTf2ZCfPyiFf5bzOcwwjMMFUriDKcpxvKG06/A2Q29g2SchVCuc4B0tELqtqZhGlQtfsTv9z4PVapJ9l3FzEpwyGj/lM5b1Bs/cnlsVQt4ATTsXILH3xV14n/84w6D13QAxf62uPTH34JUhJz5v05+M81BbIG6bM42lywszIpnSuZSIpYZqw6cbbCweX/yhD+7VBmXG77czzYuvmd2Xfyr7OHuzQixxBwBy6MdE/8sqi42XLwOzFAR7aQB4yFyLNnp7y3ujSD8cLtfEh7P9XYHqYgeTaseLEbSyVNf9WdK8ob9vMyPEPMfadkUZcqa4CAnCfeNztoRBixX4lVsZs3xbY01Zso9KCDbToFlDLDgqE3zunYD0YV6G85nC5A5ox0EqmXY9405s6THGyBhc/l/BrwndPB1WictSyVfcX4ZD2TS0w8+OECEiFVC1fmIyeFyMYkyeO8x4MDbt4CYpuTrazjOhC7mWuzpyCvqV5DrLUCsmC+ZQzOtcqKRYK4tIZUq2GXc3KPbfYwUjEOj18ghwFQbaWcBriKLvdqp3nuMbo1bEuup7ZCdZ8JD5vt2rLtSy2SP0S6e/9bHGymSKhh38cVGlfWJrOCudYJMJYhoobEXYXqsXw18eMAyRX+ti8JAVGhJhJ2tQ6ZfmYAL+wF6Y+E1eVn/R1EsiMP/JLNUlaKAPMD86Cd2clQj2w9p/VTs1X/8wDj0JrD3p9Bdq9vMSgmKsV3l/CFRZo5TBykMkQukD35AF/PyI7FavkHflx/T6ysb2jQQNlIW7dx5dk9Owhi8QV28c8vLiBUFJjJsKXYShO0EgyAuI2YTpq0wlDVFl/8wN0eLOwA7kRojVI1ask0jPAt4xdvKUnTw89QaRMXRzd2r/Vrr8xxpxZykoxI1ZUPaSzNOJlA9qPLnVQTK8gHYNKOlIfArITwDyEzeTkoMbo+hIVTx2JBDMPEJmyKPyjUlkDziqG7jp9JQPCzNuZOLoy4bi5slWRr0xDl8FAs0sg2CucYwLtztDyzvvpWH+0qFYcWxuA/yvrWQrTyWLGJ/ErBeuRCmrXx8fbvtiqmv7Qjb++68IT9EmDKjdzRZf5Kyu11uy9ti82UapFvNcDqCKM1ZEKRIGp+CWx27RzNKZFDbPZcP5swFcafIiUqyyIzFofCt1uQT1yyQn/sE3FXhx21fSYn0hy+e4fZzN8MzAuigbfVFpo3LtXjFJxs/YM4JfFtv0GQYuxOS2VtSeYrpuRvBoiV+Q0WIzjf8RCwBDBT8DPDXzRMzJhemG+sXpzEoLduBHvn62XNO7R14wgzIEEZCnSgSsi6DcsFKCJwfOOG/lmIuPHpwRyLQhkQiyf8WijACtm6ZaC3VEE9RF91YYfpEIRUAMFzNtXWMltn1hUxVZhBvpaAfQvr5Ke2oW/WsPPXhm7EJ4Ykn2waHWi1Qv4TIYSTGbARBTZL9XgqKWZd59f0wLuCYO0+siGauFi/srx+62D6OecJUAie5qebeZxbj3SIlhfII2hB2YKAKHIpX3Ljapro77ZjwggRWZMQ7V3oKAqeltofYmvGb1+KNUlDEPkP8FiW/Sgt/tnsqpUFgXnZJmg687xBjNnDe9XQ0TBkVrRhDg0FFrqct15rPdwmfl0a3It+S6ZM+GiWCUbDooNdOR/Yu5rB0hQniOga1VgYp1hsGCqwKro3iiWXaE5X3xlw5U3UmPttIjZOC6IN1isDV1yBXHVDwZyW8YtLPSVM3oHcyZZtAN3QXrM2mPCgHxgfKK9PVDMfBMgoOIKNFk4akJMlqlMWCuws8mCMtMgBkdlYGStCwKpZJlaiwgHEQnq0MIAMz6cl1dozcDG2x52mxN7CjdsZiljSM6wmnJycu3j1cVjlVm2F8Da3GV+IG9BDORUpPcKCV5VaqA9kcgBt8N8UdSWwWlQ1HFitA0sb3mNoYmb2ydvEP7UmpGx8ElB162nOsfKDUiP4QiADJb7IMf0pTCLs2PSmDQdT96dhPY5HICQssdugJwDALl3AcFJr3jdFyb9CW75bUqR4uCHujA/ngc3HFHLy0ePOkODlArLFYjJiKEmFbVH3F8V5EhWqYBREWL7azv35z7alAwqUzBqrciNBLVQGDAgIUCC1NUm4cGJww8/67Gs/Xp9Du8MMuaHbYq8WdpITQLCNlrHyCZOiIwoMSyAQAgEMDLIISUSIrAwEPKN94IB4p7P4x0siigEoKOcjgI60rxOMqLCB+LOb8z8/lkDVaWtRCWKm9L1FVNF3g/VbpnVrU7VKO1CSJey6qlAkTBVrDEas/JYwKzvFBCUmj8Xuv5REqEgKtOGe6MaZVAaGQqkKkNeqborVZ8gg9WqWhoa/eP/ZjL+rLZO5pNcrSosUE6udWc55dLwT//g+JiHreuhFEFJszhvhRZTkqvLA1HuUMim0NS7SJlmLKVtYJJuqZ4ZrV51iVisEL134IVebtXnCzNQIhhTQVUSva+SH5gtLleElUQJnemMvbxWp5y5Vq8qqgI/EGzPljO6Fr1dj+gymKlY0TAvZ/1kKsnYdC/V1bcpBCKQKn63YDi1twLrAerOOTTdP9mscp9q6Ds/TNvNk557IuXwdN9Ar1k9Tqg/F0GZ3f3NtzcwDt0JB8489zuB7UhKJoX2SiTGfTfhvW/E22W9LoZae0HtoCJ2AJE+hPFne6ymWxXBKP6S8soKahY7ZQWmP82oHecMsvJWzsjMrnc+bWJnY3wsP54lhejKKPIurP9ZXZ/crLQV0kkmnS6CP0k7r7Fd37119j6/OvxqXRU9Ptf7w9Cg5h2t/zPbN+fmCHq63MQABAvq+6ve+uprR03abDrr6rtxHh5b+3M0SOyL4wDmmm8WdtAduNtXVc5x3OVNWnx1lpOiVthV9u3OgxLvIT08QA8rL4Jtb5hn2a73E7awSKj2xHDnqc+m6sqf+5Ul1IfMUV4tt22vD8x/NSh1wti2cdz6JT9tgoKuyIZ4nDKOCo1NO/w1Ie91qQUDlKk8vz4q9/j+8oVwjwN7cBhS/9xF1g9ZCubcLeURQ4fAzGVrrzUoC360LW5pO/rxbg3QaTrwsQ1mDtc9QrvDvdpwsytvxuz2PoCxCOltt1UwnELGaHJtwIMGNHt1X2MLwuVdTj2+dC1h9rQviimYVsM0U2WUqyKj3HRLlpZqzhfTdrLcN6tT995ZXUtM26M/D8tFN1KLG6xY487MMfpI6ppJXigGBYbAcH/J4R8Cx2fA8YJjqsu4qzBWjbaAgRZ7f+j6zcsHWfh0YD7gwkD7HBVAnAFw2O/Bt37v4oZpeuQZfMJk/RaQ4+685uxM3NTZuAekqBTqyU5FcexPlnaLOi1LPgu8T4SQVZMRvyoGjcRyFMZnN6bIhHa9iq/4gC9bS8vlvfPtRLS7sUh+zv3Xl52vfLAOkFp99gERjpV1iw9pv7S7OkyXdaar6bsj4DWWxrk847397ZhLAe5O9yZDTXwDEr62EvHUg0x5nKd6nhHeSthQgkLUv1FnmTsHgb2pVV3sJzVVPNk0111Rt/Sw9RHbh99/1zvlmvXzdw/u97/i3jHz8LHnxT57lH86sH5tv91XlKy0WspdPJv/SIsPaZPFBbhLzQmdvi9po0VKkQy5xsQJL/LcC0RQzU093u2Bek+bpaxgIthBJ6ACS2F6ezCS+Kp0AapOFBDC2XolYsyVAK4uZfDo3ZGMkUurNpP2+qNlONULPCq50+ga0mYBc1QqlZ8up8aqWbMp1R69GqKhTRXPDMsNMV1zroADl/+f+t+Ywob76QDog2cUVGB/ElfaIHTl/dENx6TF6OkNQZRVfr+vOJmWOQd2M8S4uqzROYgrsOwy8Crlm8QO2YEO2r5oVsiATUHTOAGptenlrjrgxWwb5oIX29Q3uBa40NHrU811h4TMOQUJjnQ6rrOyCK5n2Rn/1mle9jq97CnUsvTAEOluoF1n4E6tZ+kuFfb/jCKbCK2htzjUHRqvJu+xspHd1OWQqFjmmRXZx53mbSL2W8dXgy85gYBMFNd7guoIA9vjKk8P4q3jDy9VqkPXa4t8oY0VZX3GjCCnuTXOJfvEP0OdP9pzv5EVqPM5VD94XaQEBr7oRDzadcZPmhsr2mmxPLbi2XIWpIqdoq1KwOpadRALnmtDzDkbsDCsPCkG24u2lIL2Fe2IM11+Q/Kb8YT9af92UJvSQ/cdaJzQaHhO1DB4QwADCB4IPNiHc64X38kGeOhFiU5W/FKnv+gh1EGfvHZMGjnxo0TCPIJGWjl6vB43kqLtoBBUttZ19TZMoIGl64idNHuQ81MDcSTeHEtmTVZFO/g1RgcXenK9+jrA924NNUduqjM6AA5KQQAPUEaQCreYrNH3Hio4GfBAJ+r27gFmb69ZlwDDTBfzD792RYtvmmXHCaKHXZMXtGp0r3yPY+oMdURnOtNRPHSKXbR6bp1AsqvppkH3I90LSRX9p3Zf4Gang0edVlbdt3fu1Hdkbnan87BVPWbsDWs1ZhQPcv64VvGy+T08w3aYVa3roo6KONLzz2H9i3hkSX4ONsYQPsVUWqSl0Tvdegnku1nr9BcAtv/Yv2HPOcRcpuSHxHlJOWixI9xNp05zNNQcVsphx7ngaOfc486p6A1D1wjjWsMwUfr95ox7M4vVTqMEkj15NFfKEC8tpX/mP4tWPIWWyKOBb2NPxYug3s7oOiKlphwHcFqwGcgMaCugZ8vevE/PKu8MI75pAXM7cvzUhnDg1QpLoHnwZb7w3bFif0+Oe+pZRPARJA1okMVRbC4+Ji4hRrGL+zvcsIrdHi7kmbtIL3CGdnrvJct+az9CK9njfep+UPWscUTtTHsqC8OgQj1WttCRsdiOVFbsr9eFaoT6adnz8sA2u8/RjMxSLQTlqXA5PpfnqdzrVmmE/MMrDxumOg130IpHQ4ogMEyli20YY8gNZYK6d0u+vXHX8pUoE7uRmYEhNlzDtqyekWPoQuet7xp1164qYbWoQFpfl1iSWxdXUGL7SOcvohkudbosDSzSEEfg0l0GrhqplVU65mrC22rFJzyKGlFMREl6gteSRtDKjT7Yt1rAJgmtdyQ85l3Oy8p4eGU5SzGeoDNpyhdws10x3UuZ3Z6ZhdKYnHooLopRHPki2x9dMDDSbXO8uq5tkwSLnfVbobQdlbLRIMxO5VRerDjWm9hJWOPb0r1POVsdteYMY5BCrUpx2m6jigJ3G2O5/LTQ/sSfVGs9OiXbD3/tlvJDjij5VtJA+gl2A8zYe3ly4JC3Ih9m+LToKezFnKdYISVRolUXWJfDU73ZEQYG4lDZcTKsy7yS+seJwlnO8k96uE2R0AYzSqQA558xhSKEN7FeOltxcoKFATk98rtGTl98lV35fw1es9Ti3DQB/OJQ6y+NMQ19rBw+wy/yAY001iCXCLc1NEWOKU1zIA08wyEkBeXxU79svHhQjTGTLsWGTBiwn6Z81xZZUivg0WIQUqGfYS0cgpeW4Sc7ge7VRGreyPsdmLVjgGSvVcA8q3856GAWrPr45CrAd85OUxgO2cA0A3rhQP/wcoYjDJRTkoyAtoX3GbdzgExwKduIaqFPLiJ+7gcvZMS97WIJL6wAezXLKXHR7a2CvfNZt+AuFcHE9xngfh1rDvtrBTWbSHRRq/ena22xxYCEbox0sGoMgwxBaPeEoSqT00bu9LJOfUw2UzKrxSuBALvtIkfSYtraJsPwxOWe8CN2qq6RwGwbgJ3La9NM0Sqe3GB0ZPhPg5czB3mRUBDeFYjfHnDUGRGUhNJGYw16e86ENSEWvL4Q0UUsRHQR8Hgvt5VU64n4ph66p0a/fcD66Jeb3NcxR8SRjl5XdBZddbVskiqTV5JFeo3Y8ALozhQUSTKKYqSpC0h0FhD00cstnSmw4MRipBzLxGFcFAnr906n5N2ctHrEUMafB8I5ORwbvi4YyC42piadosYXwE8VoG0cnvt4eC8eWn0qwKbn4zpcQOqbD6mS79c0wT/f2LfahN38zAa2f2nj4dKquVIniiZShXP0/fAnMqypyP/qNJomA+OtS2Jc6U+PgcEXGxNNoq0fhNXECb16opSjDkKYO+bt7ENeJujZEtA1ESt8ovuxJp/5QY7Qx4Px9dasoqgChDxhjezg+FM26uI6ysAvchbQiKNheHNlbRlbPGVRz0DC8GpDfZNHCvpwBlA+21gy4rYg6w4teVx5nnhzSTILTdE3dAdRL/ELYM/ThihaM1wcjtv+8TH5TVsYkZ0BcqL7sLzgp5Ik8UNVqwAFg/Dkzie73gg8ofa2u5FRnDdea4PZfLxkUmYFg+o7HUGqnP1ewiu3Sj7VQ32CeQOf2IU/AYuS1LNsD700omTrzdfa1fcpvAWWPNBJgKni0d9XzUOvuS+CJ0efHepWH4xHsWm4m+1PJYKRquHaTULQx8fRqMr4N4ScQ+pLcDISsE5iZnkB7eGYtH91CwgczSG+FQ6d58sDWE7Gw5DpUUV2gJid9VVF2+qPTLaNJNYJu8dyM5wh99pkGUy8whcIVwGKBTDpW2+Fu23fixUJfMd7nZDV4fGv2PNHePMFy5wUOZsJVO7sgFjT+fg4Eee9Ukd4IRaTUVDSFNZzk7x1sKnxzQNqvCQzJbh0RJlPyXD70/tV89OV4TXBW++L/MSf9bbbMyaZB6ieN1dZYoBi/BOO4Sc940+sp/pn3OLvoVLuwllXugjHAGt+aOYDIIxwKqqGCKszMTvHNlOjUVk7dyV1NDx1xubFxFx5goELWBrBioZMw3K46l5g1P7vV6YuXNzSZ5WoKxVzUVY9ColcXYWze3kkHn5zXSzqNpgW252fhzYKuoyWmUtyF05YEiFrJj9qlMiGr7gXe3FavzC9SkKiSqqs5XcqjfuhR5y+mo0gCA6xQWkXtZGAuOrwv42rfuq/xSv/a+sQ/aW8YIv1S+tCn+bcfI0ev6ZInYPjUdoLBdsvrHjGi+16xfNOEBQuFKjL3VSlGF/ImEo1Li7JwS6kG6m991OIZvRzXp7GGToWiKQcOHaUe980fWaXkPaVDWf4aCzsF2u6S7RmlnzkYIrUvXY568CZ25H68jAeCgoVurAj2yRbsyFUXF8s+5VIxfQwVsE86gi7C4IFg3A33u1xO4T5lNjLmjQpZ61RkDPJVkjgwh4pVDYlRh66Cmqo0B78PqZORgmAqMaGIRs401SPm6l5JQPZcBHI0Fos7MQkEygORSsBdVoIDapVmEvfMjbUXL67kG+0dQoN98JZNhJgaAcuD6wVkIP2gHrzMrQNiz5QR840ey8EEnwZ1CMqVGqTSCJXlwPWpvPlob6p/TKp3aGk/XSqnS8XNZ3F2TW8pKNM/VIg5l4q03nPXkr0NvDWT76FTa1VmHGBQDKkl8mk/XzFqOEkeeEPXeOE/Pt6ewXva1XnJeAZ3bUnX1/41iI+c96ecVYmtpBWPSGpSWjS5loSnolmpBGjfZ/ELWrCcI+ovliI3i6+RnOuoKXCWQclrUJBXMVRqyopyZXsCUlJUqA0YksnoRLCxoeJTiCq8eGCgoLDRxol56vqBpIAP9OMce//ck6217QWOtMZQMOeG2mIGUpejMhaosuAVbSlDh162cqHtcv7k/HTl/k/PeWQzr0d/N7uZkhFpkFbgT8iqz7Q9pNNua7GL9027AJkZ7QzsrPz7zH/1/C50xFnBR+VLBQiFCToi6LFtul/hU3JHn+Sw4LOYrmT9mw0ZlqlTqJEJjiBthTRpUqHnJEi8VxaIe/8rq9M6sbt8hZZTkUpVrX+l7m945XplUSE36f0yjxzr0zmI6tafJJccSeNT/3xJxVVriIB9VwFqhJBlZa6M7atxq1O92pdkRJ7NY+8y4nQ0lmezjsViaVVIAn3aa8LV8O9dIBCyFl0DVeIED26E7lcFkqP6CRlcKJCq1ApHHd56UELD1p6lflpD3hWKqIdupoEJcICJS2Y2Sc5axftfWhjgbjT9/8+48S1GOOEtgWaoSWRhJyaHLPhBNYtvz+pY0/jlemQp46yE7lLEuTxLs+lk7uuoTSFmVIEJuOdK6CmE4nKrQMc+LOOgCQN4MHPEu4wiYsViVHvnB9u1iCcYtfecP+/P78/AZ/PWhym1HHHcBIpntfXWtJ9IL3m0TtJjrH1m+W4ByD1r+rXduIxAqnshSxUbFAn2nuUxAQ1wQeU9Crw3P98HutS9TbHHhkFt+mo23GmYLlfonWIb6thTcMx1QjU+9BaBfn+ZVTtISnaVB1MfIORiAEUV2OHzdupscFugc7fUmNQofL1ct/+UOS6jN6KpE5XNEu1yjsABz9ynZMRiP7f2hussqoawkZhto3y5HFMfY7yyMNKU1ZItWQ6y2sjwG3VV7lauIgflnpi7+vHk5hHRL7PZSK5ne/GmR8u1Vr1215X4SPt27QoVIVVMFV7K45VfDm0VrZNj4eAQSwCWzC1oBrbPNx9OlZRDimGE5hmKab6DQK2x+CwFbTY3AmTs3X4Uh4VfKgCBNezYKYTnlykRxe+T7ETPSYZEYmwPWKWdkYH8L9GgNEfqIt8xe+a5EN7VPgsksBfvM4a0ErAlKzbhvzR02uajvENkqldQs36wltm71dTUASeoqnIjtedsAlSbiJtXuNuVjbKtril3cCOdOSV3dFvpbADxVrorUOY+kzHGtEcF4Qy0pPUMV086djodI0aNYnYbXU/Gu7K4Z5GEJQ5WTOEG8ub8819eHwr37uFFheUq5vVR+xn4ExpKQnxbg3AiS11YtmaPbUwKVR8U0mCuFzXINjZ3RFgMGRkBLH+5j1RNg3Sh+YCLT4x/rexofi57UPKE27iDGv3MMJZcrAi+cAit+iZEX/t18TVRJX9DjCLPoNeNQarHnH3qsWH8ziJF3GdNJvbvYlra0iXrU7XVslvqeO6aJ2vbVPNL4anXOCt9PDi0vlibf7GRXnzi78KfImxWEtHtPfPd621E02M1jPIf4KXofG6Ci2dWicptC6OnYqZXP1+mUUsxY+g9Z+U3558EynnmLSbLqqCn5/AWtjiorjCVJvjMefiGWa/pacg9W4lIz6rUs98zVNuU2vfC7wMYQnh6lmveWcTt4of38N9VPxFx6D+2mjtXxoPvzoVymRDGDduvQI7mOdms4CT4zOd/Wv5M4AdsTUebyMRrHPcWTwjSM+7uOGAr4UfOTJ87FaRGI0o5hGas2eTi2tgrEamOZ6O/HMEARIIBEzi3+oPABXYtmz/nQYK+N+xbWdbWOFweOzf63BMpfvEhHFD5DXrIjrMGFFWayynResn3Ki175AGFHAEDmpvjmxiDsFlxWMXwHwda3FzRWb5zNnlgaPb7JKD0FuwjUPl2hB2v1pjEXZzHLJxn/IhGs7UIZwsDSKSEUcxFU4Mehgpdo3GNYpoNGcjycP3es/DY9/LnT0bH+Gozycvz4lYnRfrIxfOR7hJZpd7pmb1GXoLYnpBSCwJ8ehQ1v/zED2f5iHxJo6OL330fSeWP8OEqrFvaMz31mMmwkpr2RU5HlMOG2MiuGIAqmBCDRJkvdIsRfp2WAdsqeVDDfiamGoqh8fU5S7G04/VpW2Efa1hmKi+5BpUspJ74aRdR/fVvbDmtbT12kyl1fTP/GfRSqd0JWp0pab7E3ytNHT5J9w214Ynbt6p7jgN1uUDTY19c8upwX2NBYhNnM47u8R/pnV/4FtYACQMEjeBnoKB09kc37HhteBnwLz5bX+X7/Hz/fsp8G5WaSwEwHoLZbycEHW3i4GiGZxcRnCZCNuaQNZHeOTXxzvY/i8EXP2YFDz5GJ3dQOfGOjQeRm2ecBnMh2EYK1Z0h3hI27snJd5ECHt+UWCbsHWfqrFvAwQMNZSENk9Iq0arHipHh8SbODoMyqNYvfd7hoNBAx48eCAAEmBmEhagkgAqGaDWni53GGYLo95Sx3ZQsyTA2AimJWBO4uCwcSzXZwewEMxc23pOtqwtc0Z32/xcv8UM6WwXm/uvncfbAs6UbBBD1h6OCJ0tuG7jQgvt+wVpCGvQ340/Dc6gUECKVZ2a4Lr8VFwihORgCJEjQ7YriShxRdO1RQGDNMURtvRt8d+juqutakqdOoSwpEA2hBD85WsUV7h2+B6f84wqJe1cq8Ltk4k76xfrJfsOZSFvsfrYeW3G4uzefUBIl+ho5yl21IhdThLYxmjEY8hH59ZOeOwHqaKTqxyE7d4Ts8+90DY7+9TazFGxxOeuH5rvdPrAfykp+sE5IRSKpvI+OHuXUJlTaGSUp+ThNRN9QptnNgKWrdOT6eQmBVpWowMLv+6+5e+9/D2xj2lOj6Bq/m4yjRJ4DdWFJuGhDl/6m69X/JWiyOxOGoyODaWt+Scb4Ni5F+2sy1X7eB2GZJr0/x78h4JlR6qgu+4ukKjriQnAyQuYeylmes3Im4XmzrDoNR1w1Mi8mhy35OoM6Sa9KY1TqSAbtCTtduEX+Qq6S2jaUY+xaTqLBhy1KnHxLhdDEV1YEfI9FF6wiMs9T4s0h95ZFNt9c0wvzmCiYJzCSzz2iKpgXM7UKkNeEjrk4lCeaz5+JY+0ylL0mQvlKZQRuX9bPcAIljhfrfeM+2QY78lWF7DZz83ZUrzzE2arG80BP8P+f+dWHD5Eqz0L7LN5kSf8n5STvZhNoXOd/q9iq4s0lZHo8Lqzpjn7WZIj30xv9TB+1TTnwqnVfpxtNcOakg3lGso1tNLQvMb1JbCPV0/7RSQG7thFU2E4HFyq1hDWnJ1I+lbgCfkWKBlIUEUdCVtq/PV9CtFLgJAvxiEQxOXjJMl5hYcEnH3Wqmhv8Pe/p7P0vpve/RS8biiYmoJhRL9rBzlSSLisV05LAUZdvxjJNAN2+fCSS0zPwShu0T+AbUNld9DPiOhUMoyPG/+VzZzlBXNS/ezeXHbS2N2w/RzsKF5ut6wX1y3HAGowsJ0Mzq79vTqJ0xydR+JxguXQAqya7FHrt6Iz8qTaSb1YybR4Vd7yzpA59PjIrQiYq3Ha77Ljry8voId0tyjrco1uTG+fQmwL5q2gIkuBNiZLp4CQ7DpiA2/iNRabeYmOLWXULyo/zqaIyVz1z5gpl4556M897sRjfLxDhz7ANWOx3rzQChsBqNGqhkyCyVM/WrMo9EhAS+TfFP03oJshP8bugxfVxNOz8H0n0QCG4lkdQe3W49/8hHIUQJBfOsXKnTZH0HPea6oIXUEbdwOB55xfcnMwkfXZVGRbH9bWrmNtrKtHXyZvzmT1wnYDGwymagoj2rYS5PqBl80yeYn0S+z2CWyv5puU42zsT+uun8SniCKEqzPk/8tLY2ooQo1TCH7ziqgdxX128hLr3FjCRjvijz3mHOxd9kjAp+pLJTEOE2DwG3/9dMraDib+S3meU2v4uwgJtJD2IZBzq2RBVukQqTICx2gRxcNFfk2fso3N5UNs7DjbMIUBm6YgCTtKJ8cKpfvKU6rtlEfsVNhRx39GUdRYS6rOQytCHK7C+ZxkoPm5o+SmmjfJ12eybsGab5fKsmeSVcc6hayQjHNxQcvtz/vUF+TtdAVGaFzLG7HsCzh2PfDLy8cDPdy8TN2oA8ygq0UczuMhLRWHd6hZCIJVLPqJOYzp+xe9te3pZIMl29uh5RRHfGidfx8DZFN8dUzPyKnHpu6dDA/uUXdan5Ss7i1GXT1BFlFMQC0bVhdDWeoyMOome5p3hV8634fVHM/0DGJF/qtgZiuQGD3E09FI+bxW3Dsej66yx/WtJ2th3Wj/Iwn7mBZCi+aNSEYXYATehPZl0MUnq3zZFZ0rIalZawu9uSBCWCydLlFQavj6CGb4lwkcIW9hh1dOmx0XbOXgwZWYPb8q5/FvugiRPkRDhOhhVszZfUjJB4UcFHSgfyQfpxflAUG69dKTEJcPi86sCefGg0UIvWIHDws06SUhPvDgj2j4VI8fDl9uN3S4QHW5OEqYK3ZhJaVZ5JWHVmWBNnmtDjHWGDzn3cUHtrjqzz3EXgQuqTrAUFlxXg24MewiQXIJSZnBQE19YuGgbHiG/FAucFYSY/JZjMRqu5ZY+oOXNVNesjy5cEvJNZQ0sErthwOv1RLB95G9b43EuSihhlCDl+KBHgAMLI4nQTyGj4hEBH8e6vciFD77sVAAirCTSZiEhdvmtC4YQwo5mFlzwboiO0tX6OgXhWEHxcDznZ1hWPrJ+VvgfN6wtAGXF7DMYV27MTroe3WfbhukhuzypauG2V/+95AvjnGEtp1oni1RJGAqvnJ72bZX0zo+Yw6pOnDFdd7F/pIjY0kziczlcJdphcnhBbOIJjFxEpl5O6N0lBNYQKVAA0h8HiAFK5vvZcou3z+8U5kJDKQ9BArG0/4oIyL5OqKl9UKDi1PuLzY9oLmQZDEkHeHI82NDyNY026MzfFYOV/1VsN1sFzXw+J3pf9V4HiZhjjawm4Qf9pBwC+kujCAbsdkwJ7MzwS+EW6ausebu8pYm5blc02S44AtLy7+hQKw8Qi8gzRrfo2kypzWQKY/eH3NI4ICuxl6LHEafRS6lCHkDGsSpHVGU5HPhpx/8AlQEoUdTNYE55RcCDXkmZQ29rpS8TEPBLc8GPEuVSoti7lOt+/gLUKLqS0Ur/mI7yxGpLkhe/dQSeOLKuErIBkDxCK5Wc1uaShgFMmtG7ZAfuajB4wDZoyZKIho/+/Gy32JsSVPOiCJR9kAaJpCHQLGu5WG4qmGL2Fjt+1M3Yu3hBkktL0wa/ALqUoy5lBn080lFFNiseU4twggSnM5maFeZLgogmrppHE586XW88EWmqTc/6w0e9TL1B5qTmvSotVNdzycjwwVzjvXcCUywUGEf8aIO3ZNcRHK2hT2x3c6/hNL31oLEPvFLQus5GjHvYAqdE2cSenr5sNIkHpj38hMhW7x4siN8a8gBjXxxYcnE1DL6BRLoi4lW7pe0eQW6Lx79r931/4THDpimYj2fHPB/pTGFhd6HnL6Ku21E9CNQ/WHGsHFpFXedYWpJiOLIond8lj6wyt28YWz3w7QBB3S/X5JpW1XqmI5h+Omy7GvMMqRf4Hjmh+0HZQGiA81ARy5yiKB+rsjmB5WPV/nEFPueNolCjSvV6Sk/yHF4/SP/cmeAVOQIMR2m2O33f8FnpTqbd7bo/GN0NGo6cfTP0Sr6qDj/FC2ZowGg3tKhCKRHjCWdfSZw+qqKKvo4cTZpIX1e/jjS2cn8YsafFU3k1GjEMH2sUg5Xf372OLIkRGUbIfjvTTnaOm72GubEpIP2cMBB5C9ID4ZLcoh+l1ZBlMIqoeX9RQLhzpDPqebfA5XAZK0NX1hrdT9/byjkVqbpfOFcU3hsPlBZcHwb157FQbf2rfwgms5sjZpxhWG/irb3WK2/T8M1U7zP71/D5320+Pl3cIGTAy0gxCZz6fHkfa/0hvdB/VvlxTM0owZm4pFw7RbCvQl6YP61ogdg3T9WlP6Dikg8+lLmEjI/noihedytBfQ/ia0RujDxpjMeAIIPj+arJaNW8DcVAt2RVAgEfuCsgjB8AtaTAO1esDU1FW8Aw0wskAaDVqOLwbDKElwf1p8UuWsxH1Np3o4FdN1C0vUcK9mhOsfsC/oL6DGyN0cIBNyCu3GiVzAPdgV3YycYAAM1h2dzGUUH4eepo4m/W6zIF1QIzlvRAkjkDHPcpZ1hnU/dyGjM6wZwL4GRuvvaI3NmPsw+OumxhcKAMHA1KoaZINGRmdr3f5qZ5RbpGZFrSC4uyWRLiQCBL/l10iXpo+cb1pCAeTon7fssYfRa0Ouaeh/hwQd+nJPbVj/X0P8kIKBJwI8wdnI5aj3wTqOERcaNyT85+0okwdN9zpIKwRKQ6ZNt6+OZC+H+DKRpBdbAE7bg4neAwjWyzoiBiexBlb4o0jSDcYzRlL2ez+A6iPsYPxk5NstNoJvJCr0X5xb3ycukb7nRYCnjFi3uRhtX+AiMIbSQ+tE8o5bG0KwFepfVg2UqeNyDknPDuybxiWoidRbfEJbVt5EgUavogDVkHSHZYduiloIHuezBrlTdYfCwJCF572vr01HM0iRVyHfPFmbr3roLkjfg06oeSl+wr/0W/MHA1gdB7KZtAWEwzuei3amW8AEjm2GVEdG8WMpSl5eITIj6IHoos78B3p6vkJbO5SgijMIUmmwBZo/DjAnna1KCMgT1QJiwLSVgb6F+cMhqfYdxrQqToiIYsBe2PkURJXUhx1rOQ/0SmPHuUM8fptqmuRAjfkG6Z+Q7u1gULAQloDJRzKAfCcp56LPT+GvzzF3Bf3SfYyikhdw+/6ypSe4XqQKLTEGGsg9NEb3nG2+xRxjbDD0m96QR7ggfCIPQ/4LvVd9jWneq9b/iM8FZ0KSXvC3cgcq4fw2VPl3jjZhnT4uiZct7CLBeaHFUW+8i/TjJ4k2ukrA8toUlgySVX9Z6l0WuxcJTgDNxX++JgDZfkjWcGWoRJSkcXICEgmy1R3Dmpwi7IVXbw2CR6+/pZbCM37VxC4GmxT1z50RhFC9UzU44W4SMpuvBnajmTelyPG44gscKboFRLIu3Z8xyrEgZ512hEWQigd0MoZ+bqHzsAaBoaUwEgw7w2PXw7lmVGhkUI70uOP5hplsRwZwSWqx/pCXJv9+d+etoiPrbyC3MNPAoGr18SfnXc1iXiSH9yQNhpPWpHvdSSk+flk6rtBAzQCnmHrWPyRFv0LlcmwwBpQ6Vr1PKBgVDE/oInWUNgWwzR3cSmzO2yOVrXGAtSQ8MRWqf96huJwX/CNJDa9CaWsgxLnTjSUc+k8mCfm1xfGEdtgxRfMj+Eok6iHEGC9xqcE0ktcyUWDeDTKtnwmxtiUscltJtDwL/UFaGnQBF/rk3XGR08D6BHo8im6R2XfQPCHxog7InG1S9sEHd0w2aXtyg7aV5hXdvFZufYd4GvZ2J3rrPtP5m5JDdVUXkrfuYd5rVP6I7iu77KB+gI2yj3ohPghkU67Hgax06rlF3XJn7TQZBrOguNd8MK3De2g61OkwKrKLS0i6FlpsaCYSGLPiaIvl1+rOe1Ug0IWWih0Q6Enoy5yDn5H+ljLtwbNaH2KpVCrg8Xu4/UDXYcNIJfLWjJUtUVieAutgdHrv2Cu4djseFBiRcWlgeA0ID41l++xUWdofk00l+owHszKLTehBo3dr24Ly/jUpMu5dj3aTcxSRqLI4/McAxDY2rYa8zh9JG/Kiv8qiFUrNaMq3RS+9JAVXQwMS45XDgLpQvUcsiU4s4OwRzGgdkQCSJUS0q6eI12bGXwqwWMl/yjg9HbDcabM8GW0RCMemRpQbm/hhl4l806m5x/x5t9bQ3h/fd1sddgQkdLg//El/jhrpPEFbJj7FKe7+Y8KGK19RvJPtFmLGfNMKfZkBlBND228pnq/+cQXkX6gyk6EreM4txNUlQh6MhLV/hDd3ROFRSCm5T6Ok1TvsrPY4ur4eKkpjX6GZT23L7OWap+X2sZ8RxqnoCszBhHKX0h5MGVidMN2Ow6ZavrcpAhvFYHEOiAb9QFqKHv8DRrCkAWKNXB3SYkGwua1jIsOmBsrSJei6shobybWWLU2YwKiqf4qjrubICpmNibbGKmOZ0mzkADYBJxudL2Kkewo/o1jLro7EWEE5j9XqaEgxBDb9LIEsx/i4MeSXx7VCwmYiSSNIAgz5Xu/duMYklow9jIDWuWsWqqt5ka+E8uylbOTbWMoAfzxTBVouaTSO5S6K2IweaR2vgjfH27h7URtbEWZK8QF4tJG+qMu7VZDcYGYWlRzbAvKsGRRLII8lBLu9W5OUTJqHdD044xCe0EsGSn1bC56cudqGh7N/ZAbLXkQ0N2X4nSMN0+GEPDYWJO1fa57/8URENGL8kNsPH9ICJxmDmebFXFvMyGg6fPxJJ8+jyuJ3GZxySz9TaenM7jQ2HZKPm1pvbaWw4JJu0nP7Mu83POCifXS3qL31Of8ER+ZLnyq+nRl3SYHBdMMNJpL9RT730qo3F4vyxS+JuZf4db5YMnGSOeOkxe8NUj1/1kj2DcyyZKr3gzeqoF+hY75q28MrKrNTlmZvhbbBHz1HI65RpEj5ra6Y145H7nZ4OIA3fWKDNq4nswr/AB0vxxdinoeX+fdeEPcERyrZa/4AOeovlEpu+y9u02ss4tjafvBFis4FWo0J6q3Ya0TZEXEHp+jgfUZNrepIMe2RgqJOmTbT47iArJo62LjXJu8IuKZXOJra/t9b5e9rjT63mkKbKWi3vydUDsQdk7sN/vTMAPICe3h2JUrJNd8dCCFnORCxy1U+OtK1mX7SypcefIRa1JsPfh+6gtj8DjnCUs9bI8r7wgaxWfiLebpTJ9TZvz0cYkTt+t9CxfoB9OTzuJG+GXNgGKKcBj7mCsU6xeCWBbCXtsfwz0zoYuEeXccrtrf+Guzhkk/0TF2zDCElwmhKGWG0Xr8M2jdtc1qCPXcQoMYKpS//YKpr8Dke0sT1hhmO5MxhH3ZUYymmERD8gSuLuT5RNVDxpUm3L27Stn8pxtzpQWGh/cKXCj+FNskVS1Pcp6eir+A/7NaV4AJQrcVvPA18nhyQJMhQQGNJhLLkA4aTcD90pcSaiaYOEH5VddgNlLyEM7YweMO/OymikaO+L9Z4ZXl7yDSZf+CRGhCFqJmzE4CyyhES0EUiVapDtK2nX6o6knCKBEa0ojZAc0FJGcUuRZ6DNOrN/MjAXRgVLt+sQZTfQRPPzaXJPQB04opuJHgHH1KFIyd/M0MANYQIF+OIwRibHF9tOEhQxE15NNRxZ3NVzj93Wtd3aBFn6Y4B+fs2trvBfskRsfrNCguI9hgzVnjeGwHfFko4LJs2fEaHUqQtsoFZ7GG7Hbd89tyAFlJ9FqXemH5HTZVyEPvGebhlf9olnlnEeOb34eE/NCTdTg0R5IsIfFHpxHZyEPV/tfsobEUuXjyXYtAO3oIM0riYZy9c9iq/TouM6st+bDgw6bvZKsXHzVo6nmbGSJmqsFj4S39i4W2y6LELiAltNmOgJpEx8Mldldk3pSUr9dJfdbH/myg0MvO/ASbhTcNvmXJh5QxGYksFXe1o8peDdo23IpKqRpvgAP+tekHdei2RTU12i0KXVm7VBDtG1Pcu7EyY3YG/JsyCTrKSJzCu4N3YzNT/2rydMAN5uIhG/4Ndh3TftjOZ9C4RKuDmpToIZWzKq6nq0CvKcpb4DwfRrWEYyd/eTM/VXvQmEutyQU7OnUvPu0a8YSGn2Ke+Motv6uKyxSJkpfSG+KMBne+hWOFrojoMiT6QnXfKDno74pet84tUIPzdKBTvPkcj48/aSap/MVvBQxGEI85+rIhWS8zbP4DFh5FG39Wc2tyII9o8nQ0NWiyaOy5dAfwhhCDbWMp841RySXzx0gBdyRuWEVh5874wbW5TSqNMXVtB59RvrwCJOsFjJk/NjsYCXwSJWLAowWRvKi6zXmANaoGUZsBHaxjowgltH2xZJJAD1YrDChhpP+SfnyNN0+dvpzs4FNjNTXe2HcGf5Ai9WwJIlghauhOpx17muKRMqaTJ1XYE0TcmWRlG2GFYqShcUdK7ggLhr9kVNy77N9fpDwNw72sd3bnBvJlQl2+jhZYFGYOxsi5s2DwfQf6532lWdyF35HjXlOLxAyCceLCWi8ZgO7mh2MntN3/SK9pnr3uxxfu2vqJx4QIh8Xzi7lcZcO1eDL27EvMAupx66TS5Dhzr5x8D5oL15xyLxEStX1f9DGuVVESNoK/+D4O0pnJUW8gUjSvmjdQkjxGCnGslCC+z4yg7024lnrNSO8J4f8cEPdIwOusWjpkxidDs2qIOekeAW0tz00tsQs3AZCYlInwU/Mq3hXReutvgLHWcsV/eXZvAx5pPoJEiCUp6tLMD5QYbNb5Sx1V05FaiRlU88B/qVf87hLckMLwFCg59mkLeJ6dLrGcvg0DterLWgDOspLlx+xkeJuw+21XmGwu8qX3+jky4REr2OiFyxRy6/Q7IB1MlEAzri1Rm8VDyYMthfql8zrruqd33GXFbgGMtTgPzow+bHyz4NuBTDj1YlpHYV5TDQ92TAVy+845FxCf6irj1fw3sTK7T08dlx2rnh+XZpT22mTJm6yF+8j1knI8XU9cHPlL6JmocfiO1wP59kg/Zza68hpUOI7JPO/dfKJYMgKNWdwVx5LeNpAJJ2PbrpYXs1+8FIsuOXlfNmo59rcV5OVvnWdSNkoO7/Wk8jvf+rRa5Oe98yqBFVVvPrP/1i+bQOFj2U0R8OfZtJSa20yn77azlo2NUvdc/IzKP8U7vFbmsa+Qel4S8fL/rPxi/X/Ol9/y9oQPxG4p80ZvvqED+gV7+A37dhNRhnW9vTq0Lp/OivT5LPrzuneVvuYeWfozW3/az8ncXX795PXf72AwM=";
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
