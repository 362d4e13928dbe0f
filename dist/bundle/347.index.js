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
    statusList("failed", "Failed packages", "No package has failed."),
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
    return ((0,jsxRuntime/* jsx */.Y)(HeatMap, { label: `Runs per ecosystem and day, ${MAP_DAYS} days to ${days.at(-1)}: ${merged} of ${(0,text_count/* countLarge */.Dc)(shown.length, "ecosystem")} had a day with a merge`, rows: shown.map((name) => ({
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
    const description = `${(0,text_count/* countLarge */.Dc)(queue.total, "package")}, ${(0,text_count/* countLarge */.Dc)(failures.total, "failure")}, ${(0,text_count/* countLarge */.Dc)(data.runs, "run")}.`;
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
        const content = `${(0,text_count/* count */.U9)(failures, "failure in a row", "failures in a row")}. ${probes}.`;
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
        const title = `Nothing merged for ${(0,text_count/* count */.U9)(droughtRuns, "run")}`;
        const content = `The last ${(0,text_count/* count */.U9)(droughtRuns, "run")} up to this one merged no recipe.`;
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

const PACKED = "WzdGdwfVsc6cPVNywW0iAPC1qkzbj0244+0crVgc8lH7nwsXUL022Ae7hjdeEmqqsgKqqqqq2UdlyEypSYEBY5vq/PVeD8VIZBRULBmNyN1orNAUIjCFEmZrLbYdB8u1OleMRo9IHLfAYOIOooPIOBBmmsCDOGmeyZ+TWLVjw2lOU1ARv0QEiIUJOSiEDglZnh1PHXak406slvb1+0J0Fqtdi9CL8ArhJdzef4kjPpsSV2wInOdhSzGqBE9BYjH9hlcVmm42rvr4aqraf6udlqAlJmQptL8cEYJUQcTm+1zk4CVy8kv87PItD4po6PZtw2oY4QaCYCbCTNNo3rwbEndfvkwHbQdTi6lrkrMhQOe1THw9nDR3ukRHb0nSK3emnaDdLdNhSqIM0D1Q6StMiimCFyhf73APmnWF3KUnOYVB73KZCjo2OmpONk7nmYkdq5VngO5HulRDQ1832UXHoDOnu2UxLwO2MUqz/yLUGTHESHhPuMtrYj43c9nrq+OolXzA9jRHn2eOAkrqBccDRY3+bNbn6bw2h9mQZp0SKTfNAA3jNV+kRgRJ/SSRtmyqatueLskd+y87barQRRfQLcn/+Db16zeoHhWLL0F6scnkOpyyMHJKJHbgmao1EpGec8mt/19T/dWWNFnPuu67mSOPKnFFxMJWXN4JqEVYiMEDpEnv7zd/tbNftvw8XTX7a09jcn6UIMuyC0pQpvNNmXxSlmYhtpSW6f/twuX0t9Wtp2O/dRG0uApxSKXwCHXD2frDLqCI0Cvmm13jwA+vpKt9R6c6pDotDs/4chgC1Kydoa83TaMUR7OFR/Q60M9g7pOUMmUqRjr84so5wEe7Y6ZaVnW2Ia1mFgyQSI0Odi76QGd2H1L53P5tVl+/6SqqlszM7kKyxzUHgTs3JJCOyQZhy1jhWTKSHperfVtverulH061uH23v+4Js35EQUZYjBRgybVM6/Vd7YkerpHiPLy1pb18ZOZ2why3BkGDiKAh0DhWqRK/ytbn6cr30vFyeJSXXU0ib/vJN42CD1TRJlqkFFnZI7C7/PRV6+s3EoLBIzRKwt0u76yvduW6c0Ix7U4ZIqWz4rGvZr2erklXvfGzuuyOafVy6M2j4qsIgVEXsdCns9MNZ6sisoW3K+Y26B9T1+1itlxOtOBAd/RXlGOaLIICz1Ym2e/5tQbf6T7P47/OtihZWi4EWtmFJy6gaBjIYgOhLkpG/frpi+9mLuLlJVahqSNFLmwaRk76NfWzanHIgtt9LAs6Vym2KaCA8Vg6a/7XXZaLrrCWamTVvhrOYgTtB3fU4VQVGjnjnKkPdCbtX/35dQ1livbth5CEn4ORybfRGY+R7gYLhGEMytmWNM3VlYCIl1alq36fPWfexo0zwMI6q+ytRigbikzmJCbioL5XV1lClFhhCglO4BNh/g5WO6pmH+ZQHXN22lwXwv//MvXz/NW86iZA/kxqYlwtSEiTnPM2nT363vveZder8FHVQezqBj67m4CFQI0AEPQQhPTeq6Zc1YTsblAzByQ154CcBMoJlByomSzJSXIIabXQlxP/bo5Xs/TWm529m+2M/f83S6sz1kZWAVXo1uRIZYGOVQrECqkME/nfe/8uMiIylpUlliiBbQIkWmiqGf3f+z+yIiML1ZkJkF1VIAnRGlzFXiGFu56jheGv42M8Tu9qawzPXnPv31ftbWdu3M1g1P6sn2LReu7M3PsUKIoEudofY9F5CUBvJVJ0igkASZEEQXKTUwhF5eO2c9G7cldof/UA/pRc+v98U992XpqnBSVBmf/n1pVL1zNzE3axQRYCvyIrV79obBH6TwEinWLlKhc1sEsQILBYKKemcu2i6Fw2JJ3uzOKfs/vwY+dgY2/5nQQxl2ZXBrDvPL/6Es36zdaUzc3YKhUQILnmTYaz6Zt2FEIgUslNugxf/dq9pO2Wfu4WG8NfgBCScDLiIabr3+ziL/FKQxBDiniNUOI1lpXumNlc3qoNIp+AoNIPkEOdrHOaHKIwZ1Un8vE3RLs8MuT8Gmpv/OMrufZncjKSEE00wWNZ8GuodP25mijiYCmmv2lTya6pXSQw9H/upyQvpK624V6XS+6JprTnT7egvswxADrmWsOR3pjsRtkNQEub6o9N4pU5XL4fCL1f7U/D/cTZ68CcszgJjEN659BQANYUwXSHuY97FLtacOWvG7ZHzqHYdfd+7p/WdxOGUy8hqOvew7UuOqpeJW5W8cuOd6MajhjDPtPnH2WNKTpw0xJqV2DaBmg8P4jZL+KTanVP8Lzr/fPH9XMElgJVREWIyAW5SMfXfaleAMJlYk7cL6F6DW/5+TcvPZ4+kH+mQWpRefGk/SPrKvK/yuHdmw/GonoRSWrmqzKCt61iP6TZIFW9f8Z4KoXdgbdiBAUsleTBCm7U3fNp1c6vwUFaez07tat6E1l1/dVzEobSjYt/p2Y7x4n6BkfF+sIiDHKz8E5Kf57WUpOxrLPJaHkO4VG5SWT20ZQU3mjVkmxL8JjFLX4FdH+K2X4eZ/We/+jOm8r5qmH5BAU5ORqqVzw7QhIEWe0JJMHUuDJRODUvE9ykwQahu5QfbtNdayoDNRKeXLmz1474KKDDcDNHPpgC2IOHBWntGews7Q/LHl62lqzgFzNAMTHkTSx1UaFDIJ6EIR235BIhW+6JWULp/BbXeSwo0Rz63F8VQ+EkCOGNDn0omaHVHO1lVKrS1ygS+zDSrc20iE4pAN6vi24sA/n/Tsdw3cXjuO1P7vaocvdvxzPUXJIVmnV6Iu57HZ0postpEk6UUd76VvjRuLkeSbAJj50z8Q8Ka8vSxxmwZxaHzdP9ZT8YLFFKAINxnqbqjlH8/4Tpl/QmGFi258e+lGidCT8y1GsG5wgCyuem1IZedyE1OB9HVBbLo7W1DZcco1y/4Cewma2x5Nuvrnnp+PMPq48hBMpk/q96y5XGfaKn6qfHzPeRMzWrXpbFajwTB/SRQEqLjk0mWUJugswfXgoFNL1jgbUjBzTaHuAP4MGczAmywdujBvM97h/Qn55TjoSZmschqF+3vE8ih/zp8RjgAE/oSUo9JpKjnX8YNNS1MBNsPYOMSL1MisBjXJ+SVqOeCtpK8aD8UMeNY/p9nXY8AkaP5rnUUyQpTE2A8Br/WFLu4mP+VsrFx8HQ66BXL0nfNGH3Hhd9QkdDecwdW/RvL0U7+4uXv/KULqPZQWx8nygbbWxHf2b3wIuh7Jr9+Of9wyzcs02uzvlYnA1plSD6luwRcsIb0mV8EV3/deffUkR/ZvXyK9b1GH0ipmjUR7LjIEnQUZ/m8plYTrVJ/o9zyv3Xm0Rj3aYRTo3V0kWyhTxdJYtA1lApr2RBVgzX9atdYdLkf+Txlr5022YhMWL713v/P2G9pVLr5cW77JN7ISXepX7x/Z/ZIUjyJrKu1vXI3jdBkqaUXk88L/PWkEGGIZVz9Of1LeEiilcdNwI59etACnRY0QsnmFpTZfiL/86tKKS0d/0UFgMDJI6NUW+ykbgUA5M7srED+EUcPX70I0JKFTe/yzlmL1J/tfl/4PE8wmxnJlnGobXzNujWLR+j7+oWfpBjKDRhObbYEAb+L2I8bW47RBzHurZIOOonHSYA9ib/Hrr9rXqpL57k5Kk/LtxE8uK/x9Lr7p4n4a6XJLcY0TPRk2I/b/dvx8slVSd+32QSP/2JxSLwQg1g3Qba3/g4x2GPofuoKbRI/j0OoTX3NgtBjdRJndgdTPysYkjGCTZBpHo+fSfIgJNZY1ZhqQp9TyrbApQs/RVBEtEntuC2yEBCmYjONQxCkXHxCosQGbkSLDjDLzAtnh3Opns1WhZ80tb95/6qSKLT+MCfYXm2nijY96eB9ddlabJ+C/CjhETpUI+3+321dAHftfPiuDptwQ98F7sk+T58WY9U4e8XKdsDKV5WkO0wetueE698cJEKfcP/Dk2HzqZN6YqPq7mZM+IGttZU4+Ir/7NoMmHviPGx+TD1lR9EwCYoNR6hGgrji4fHNnNqB6Fw+KNuZ0fE4VymCil60I8o7KHOW7D8sutesq8Xzc6y+jx+otSueIIGcyTNaUnWlmSCkfqE2KMd1P0ryAIXaDMpNcVF450Tc8aQwfzlFMtYKD8mHkU2yJNIDUd4lL+zSudIpRk228x+A/dCrLpVAoSFq0XgLylFlZ4BLW502BzawKwr6HiHL2Ecx1cAPSHNm1hrW7+LHjUAsNCQ9bLRPezIBJuWtqOLeEMC/HVhlDc7krH5KhvFn0FQ2ACRzSCD+hiBbnUep5h+nZFDYU9/mvj088o7OMJ0vwQrekXej2OURni8xu78a5Y0T1TJlunWzODgWzoEYgPeotCu4BHpIJp1LXLYBugzB91Zz1skaK1mv3fFcRxZiaMQTGuoJXKSxVc7JX3mZNAOiVuvdXFqkF909p0IxWRRUVO4YZHGZ9ydVvFccqki0TwZ6eHnDSYGG7qPfkY6Oez5wV2vmwsDgLbFaOe5nkfbZlemmMHuWSyhC7ui8qNoID/+zzcLEIMbcoYO/O/490b3TMUQMw99ujsvMPH3YPKSXhWaKBpUmIBFywoUngyWWtII+LHQO6TWnAM5wp3idlgd9d3ywhjQ37RWQ8YTmVVfplgYKn3Anw8YMMufXG/AVCwLSQYQCeglhxWi8v8t/ZfgJSFcRcV6g1DFv6p4G91q+zAxfV58mRGIy08OLJhQFkojhVvQ+ErBORV3Zwml7LgRCht1zJFIoMJMhnu6JJpOJFTyCuiF4TJgcOSipAKVjlhA5Egl3PG2MOVftmt4ofhT0ChkBOTa9M/Gdf0AhHL49IWZ6CWkhyK818XH93SarJdB5h9Yq6Us7jBumVgpDyKEysdJgo3mb8fGreqSqMLiIyl+ApFjWIv1Q8Hb75rcPcFKTN04SBjqqCkZqsQrz71pEMKNQEJRQot1dGuUBBUrOXocOq7wgpZClOO85F1ErF72QBPD87VhQfOWqepMmE7UIFOMpNunUWjdMpekKGChz3Tax+ZDSvs3BqhFJojpxwL2gEpZkK/rnGkCfk29OF7rglFvoO8Zmejexq3TbG74pk0zolbbFcjtDeMtQbbWcKNA3RHjE6pKojeotX1J87c90puzhtzQIhqzMD2PcjcWVRlHPfDaFHczbKlBEnMDqMBFai1etyXp3qmlQ1GyWS1MB55m42+nhRlu6PWfsX7cCyi17SYv6T2MhxmVTAqUKmyem7tlOGPQ7y8RXC0wAslTWRk45BaKHP2Muga+3D7drWSKxGjwUuSsXrUJBzpVPFikkuCO69VCS90o1a+ufzS4KKyAVCIjZRXwyjgjtkdRweBIT50zcQOSN4BLUh8ER07X9xzGX033hqlIxk0kqQUc7gnXTkkmScNelkk0gh7dKTKFjoKQtS3dQVnR6x19tsvKsji2NFMQyqimOtEoa3j2ErPYfzRsIN8IAuuk2f31MmO5+5KmfpA+kiGVppGE19hzrxcJSgVDqrV8kW3FSTPAkgF89kOzSKH0Lv7IVhKbBgHPEhhtzcMxCERM45AnwXYaXdwbNjgnpjdJcigJdVAkmkZmqsqkordeTvIYzU6DagDnzmZTbHyVIs7XQhw2sMduPqmq4vlS1+UOsOsm1s67ZP61znzcDTgdXejSEPg8YM93wRR9vbcUs5Hu6bTF6/RAhG6UPNSi2lhvtvlOu6CD4a5Ocn/4dKBrqydPYaI0sLMDUCNBlj+S0v8YocqBDFskOZKE5Nu8kSKsHPCP7qR2EbQnJCEoqLKSPYs4T128eMOeSXlRHaBB7LRFcz5eCYJm1JQlxwaO3RX4o6Q5ywBvst+/lC54AXKlfvFmIDBUR9tEykruBOcNiun4hzdHn6mM/OzlUzXLflf8VJ22dq+Rb8PhmvjfqqtSEVHq4ZX/6+AkiJ3r+5Dv6AQqHGWUP+HM1KZUp2+CkWK6xABRxPz2oNHsjTyvqpM0UVoMwMUJwTGOwqsnAqCSgYbj6ARE75yU9xgD/0vhkH5GmGgMEZEa+9UXn3vby9kfvBgZSRiqNhCXAmlvYVZyK/pDsJ62VILFuenMG8MBxBdWj0H/+zwWe3zcly86H5u9w6xe0iUb/wq+n/mAVBSTKdrKOuBcukLWENI/tX6CcBt97sUKuOXgEsuYhlRYNzmWYVAtfXrI7nhddc/jhSjyWuXvWPX0K1wQHMjRVu4Atxj/F+lJdMbGO57Mwuw6J3PpfDTfmqnxJ/1/h/l/7HD3+JoWfy1SwlmWB4rlyzdCkyf/HcMOP7oRRvQ5avhYt868uOd7C6htsOxSdHwtvgVVtYM5BmCLw4mYoZBb6SGa0EgDSzUZBkluyMQ89qITtFz+yQtg/NydQkGcPBXI5FWR2FeSa81Qt0tNbTRyRkF75eEx/25dX3xiX401D82yunNfbevK0ldDbXQAm5NQqLobB7rw5RgCCF+lE+CpfSY03IRZRYCjbDD5mQAN5MiMhtDzeF2t1fSxk9cV+wJ1SsqINtUV0U8x7fPr6na18iEhfdzpYRHvVyD6HrRm5u8XGOr50pMuNeTNyAWKb1cDmkDOLCfyNU0U9lVTJmo5wS+tRvl1p/SZ3KjCGsQoByOTXikzWMGEdrZf8i+7KwRGuo2lXlYnCHnHx8PH1VIJggavDAcjEF7m6XZusXOqW7TPWG9zuT4c/6ar6l+ZmYb+FAz7YwyA4sJ5KiQo1ne5gjh2ZJJbDykvWBvo/p3dIqnQskMhpBVvAmVehY5paFK0xaQAuTqNYKneYNSPMczJ7P/vFoIHjH6AFLEZP9Wcsk2Uw/VQTA9lw2780j85AOEsM2potHT9XeemG3zrthSWbL3H+7KTbS+agkPGcLVSMIzqqFnrngChd9QzfZ4ukLgTSGp994jqufWPt0JfqMK3um4A7U7DWL1OUo+QM5IWAqowBzOtXJiwu78MpiGcnDTjLiJTkvdloGOh4kgJqB90pqGg5kTPQakS9gwdzFEUE2DWvz6URAOSOFAxgrMaPz/ifl4zsxbC/8TZf6hMAOy+0WMNR4NCzTmz5Vr0YH5+fDrT65UBFDQJG6Al8OVGZhK8SkRMrqq+a9ZAC9lGyyHRrZvzOVYIrQuEbdBWOJpgrJfaocYmiEnTM7tsaux4dyj5DkFFYBVHZwSTvouJQbNl1JelBVG4UDY16LhIN+T2X6cpS/mqC0FJJ/E5lvZ82Pq1Ic4jRVYvuHRCp0MTVXUdKBrRN4sn5EdLCCbvP0nTq2FQQ6Ru1Cg1kOnhjUGNh0feQ00dc6Iz1JLMlu9I3Eumd3dwtVhWVkanDL5pyB7Qw8lDkq6udB2P8H7zg+IZrgiGIvVk2L3hYLd44nJozQ91UxbYEz8VOmRdNU/tKqDBjorUxmuzJ3b17LlshLne6qgU1qN5JsCQsHzWm9VSaE3/EaMs/5W2cg2OSMUJagjTljMrwnO8jOpleZdhyIVEKfQ1HA84iw9o3zGqU5stxy0vfr31zJqJpZafjc/fbGv0h/KgVjL2uBmK/Pzj54X80IUCWobizWtxWg2KsnspZRJzAR0P6QBq48smxT9PcI3LBg+LD/KS2XdNSOQJoGbRSGL4h/uH2etfTyG/rp+PY90VTv84Soxo2i6xy9NfJZbwnIahX22GxeGcDVsODrKG4C7pfD4xzSoL9bwnJkBmVeuHEhdhuOiL5q616BOn1uVpkPQ6IsTeKCzseCEhzud8p4ekKVBMdlt+oWAbldci+eRXZ6CxUswrpsaEB9fcepkAbUDy3QjTMllZsQGL61EqlESWrwMS63A7WRLdkVzCFsci2gEQWn79mJfHbLy+qxAZGs63sEhwB1XP3gA/SWOKAZuMWEpz6xSum5DOWZZh3hhK+75kSG5nJCoUaRqaGWnCnMBmsmlIsVQyLHwOpejlwfX263atIUBqrRrDvK+eeKHy1UwAINjj1ivq6FjQzWSqy0+/hDJ/eQd8q3qt4M3puVaHtUaYkGQNsNyVn9F43nKcgVj9fDF+Rw+6mffAvDV6NJk4jvLVDzKYMxO5LavYDvCIMN8h5OFV6GwqXL/8YJEal9zxzCaDp5MMTroCg7sTun2BwpFqomQ6qLkMxCmh9ugQ/Z7rj4cVIz5BcIffg7t4OS8h6XK+w5RynRALVZVrCYdCc1dx6LZ7C3hgYwEdn0VcfJ+nhS6NHB58WibKJHk3qmR8m5J5otqKPKKsuYlsiEgnHc2dZhIxoJKzBDkxlcr5BWKh3jVweuskakwnURhY6XWmPl3rY8/MdYswEsnhftG39D/bfeoXLGm8SHqhLRf0d1/TJFHwYQ9df8u1wMOtWmsn0THAxMtcB7Hq0s+FJZc2goUL0v2rRQZgqZFOH/6CAyuxyZPziTtZfTqKEX0/9VUxHPhhoQTsE/LLO9cPFC8O3ocXmtBCCMZ96bNbPb41+yXEb13e/TGrvmtW7clvNbL/K4SDdZry7bee3QfhYvfRLO7zaQEXhLmrgNvnSfKQ53WCEErpIHHJjunLA77Y7YtcjidCElUzOl1lYbJ3WR/QVtVM81P/G8vXqTkWPXgIkZTGoVfX6oBKyOeXig7ZEp9QIg4lXgcOt/6us30BhSdc0Jn89EXzK0dvs0pD43AXQr1OUrlTxDWNfu+Jw/k05AMEEOP+631lekxLXv51GMk5s3d8aV7zDd+ZW77kXhJLJFgWr+glTOeBM+q22w+yLbLhLOgmUtP1dvGfObtTNFA8Sx4vyeZscxlkDYk7QRAlftkkKApnUxcdAJPq73zVoKE2CA4VFObar8xGTgtx7vN06Q0iHva6KCa13xtlCJTOV1nK3F7pR4LHd6c/ZU72XsySR3mU/Asepz5Y94pEcSxrUXK6vZXgRVPLkhrTwWBHm/Fwg4qzF/a15uyxHmn2fRrBnff2FAn9cFHNwAuV6T8bCMAA+JFG0hy+UfjZ8EoU0jjO+Juih4u374mYwG4Y+hUqlA8y7HNz/AJ8O7plaQwr7IXGLgr+Inlgw7XbWB6YHULcWowaWAuDh0ASKNVRNIWNLoajiKWLNfnf8CKdLnQqlCQyrneXGlZULLenfosOqPBJN0N3YCSCTWU+j0XtmUsIihbIYi0vbbJ8NEuV44wzCFOqOa7ZJUQZfLUMDMQPQVJXVu9Tp91Nu/nqXuzzVDjiuHoshCOzvJWQohi18DQPIkTQKwZUEJxI7OkSHXCxIkCDpX050INgFiPnPsfK/pkmulv8wmbfGDfFaC5nmOteg241kczHqwkNuIbyEWxuhyTiP/srz82ScaFQnZxZkyDhtJU6HLymd2Ts79XzpTUeL95a4+q+cSPeg6YRlYwtKYxXoOF6cLSp8dN6E20ozo1Z9oP3F2/lCH6r9T5eoWdPx2VC5bb7kRlD9L5NcpChVtkFXtWIbq4tsZ3CphNtVDXfF14uuGI3QVzrLT0muTHpTvO92VOnctiSXtZgXJIcPpQBzndLFWYxkOEYaGQzpRDIZxghvSyAJoukbn+IQpu+NI483tCd5EmDgnovO34KZiOzQJ3ff6174xrl1/rl+mqBOdkF0r9eUyQBqapusu9GzoXOKXp9B2Bl3LYwCobCVzwSJL/WVCPYEEPUKMK+GtrJG7uPhX7Jy8/Ou5eN8/Z2+2FZMshqLz5iq1kaq1uGatsG0qK2agHKG9hLzbndrNA15gd5Oftuy6W1xb+2Dz/zJgpq5NG/5uBB6cveYLYd9DsLtYmubLIRtkjI/nXNXsq+/2QN4Z3VGm/0OZT59wvVz/lyy/RoZP64Rfxtb3TNtQwxkp/BvnE5f43eQCp1qt+8AjPwyrgSCREuEcKukiWfbhL36o7RINSRCeAq19vXqVYxAQQFgHSdiMjgG0XBZbLh04JDeMRcrA55Knu3lcPl5yRFBq4YKwX7yexy25cr/kha+Drq3SAoTgrQepHpaB+FA1Oc7zI8qvKVJM99v4aeahPqd7CY9U/1LYTejKidJgapcaleEMgek4Ny370Sj0oBmU+1xDD3NHyJL1zgmdbsicmuvI8UL28tiACA4AS5DyMDZSodZm7N7VYEP5xgycWMRHkRCBh08Fwfm5n2Hy7ZRIFQ5BF7DWLONRdnWcCf2W0UTX8oJsiuWrmHJfNHu8PKEfx+4QacWPjxZSLwoy4PeavgAp1GFDSxhxqXJCaUv9+hFU45wHys9jQfN3lytJurBsMb1tIM0vSAhIjYHCIcwqHwoMcjAVCrEeipLucWuZpgb9ywLefsER4av7cGDgcNa7j6sJ84jDN58su8rKN+20f9BUcI8Y4i+IVDDGi5IDF6vqWjilQtHA9yqXaMACar6xjcqG36VeqwPHl+uIqDYjI4ej0Uajs0BWOrCgnfFQzVUKhDZT/2x1MJF+D4BKzCXjidYjmAYscWuPsUWkbSs3oC+f6FiD8UgxJkUnk9AC8ephJiwzewXG8mXZ3Jxh67fzGUjA+1xMAhj59bpGRqupNr87Cf4efm8o26uUB2ZB3RzEiux09xOy2pqdM3ehYqZ05pjTy152TVmneMS6/PHDrZaUmtRNfpZCaaV7gk56M1hpbfOwM69KQzcxOq5kXYWiW02aZRJA4XDcQFZsYMTQT4katykIpDQnm54o745x6oH44gjB42qGuDvvxZ7X7ryN2PHSMrJYSo5xBJOJQCDUOKTUwYkLUp0LAidk1PC0oc2Slk1WhkTq2KAhIb7HnNPBWRkNGkVPL2fTjlRVzKSyg1f4xam52mkLXfgu8IrBkUlPQ065VsA/16i0OHBhdNQjxirt0/Dz73q1CDIiHs+4NSE3UQ/bMgludpWOvvCVJ/LUxqp61BU/88iw9i0mSwc9JG1AbRaRvCeT5sCrVRs3k6U30W7hNN7ZGsZGhm1vs7taP0xbM3AECFpBpKVia1GBW449lmIrri4a2LhNvY4oJPpUQYl8RUioFUj/nWEZra2bKlkJAXAQ+mYk+ri6kDy3Nf4x7Jc+cup+t8acy8cYjjXcb5YRsLXrERcsP1Fjwjlm8z7Qd0JmsqDBMp+hzCJnYrBA79Khyl4E0B4xflh6vpc6pJmJOjh1g1NQ0YmPep/0KVKvEWOSC6oX2JPqzwT726alRlWwnVljAUz9KXW64sHIaJFkjj4ezPPv4FrtRYn+Erg1ynTCxNbR9D0mGUAsY1zKBkG81bxguIB/LoA0lsX+uMDBiwQzGGgbi6RFZX6X7KdGRKGVnNTn7Jol47DFlvRdH285ssSVABMc4zW0popEkO0DNeSOd53XaInWubsLGG5sz6KgXpY5kTC6pd6DbL1a1kX+p0cDYkR5t9wu1jARBZbYIbZwPAzbkmgOoC/eVep1a4Qu9SbfUKyPQXL3Dz3wpUZt5+7rv/b4SlAWYiujRgkwKzh3orQjzWjX84MslWDnMuzYDGUr2/NexYyC9GrIuVLlgvanzFpsvr1wkagCC8HEIwZq92X4JCzh4SbqQz7FEhk2Av82wQyH0fZg+SsoPrYSKFi10sZpj4IthoA+Gf2pwG901qpjsn7nAPK+Eg14vNHHVWH9tis8W5K5Pk8aB91JQVPMjdGZN7qtQzL/Rj9fZ+y2MU+u1Y0UFq0ow4vaNuA0r96MSQaS1JqIOZZGxQlWMgKBhpDUKAoa56xSXGCjtdBBppfFLeOIOkbBDu6rz+YHMQneUyNcA5jGLcOH70fPW94FLd7j/6Kj+11yry0K49qI+bXM1bmmnwNnxYScDQRjEWx2WWHog6vAb4P9nG13T643aR0l1YrN+WN6cNP/3yY+3veDphhl/TzZ+D0DkQ50oNAhnQLLbQGQJjy12jzleW8FsxiF/uPmE1BGuOUGSIjjqI34VQHDzUNMGPdZ0p7ghyJ/DUhm1jLP+q3Gt/V70+33/XkyixiBloCaFOMbCHMGdW2qorYgwQjlUC1tUqbfRld1RB/yZ+NxBuhHSXZIX6Z4AU3wIfZr2nRv39hIRLEr5JG0Nd6hWdv/0A1wmWn95lXyt4J3FDocC7gXR7V5BG1zxwM0soiJr6622dxu8CEIv+Cy7i4nNgYOyf34fOt1mzr/5of96eAuved764pGORevy9SNesL0w9oW/jOXucQNkJNo9NFvqlbe+XVrnbyskAAzh5eVe5NXY3wdnsztg+A9f+RQfr617rUibXC76WNR/juUvsTHTgjad+z51Mvs8jtPnJ2/ggBkK10jA/iblx/k5PRee5G7YyneClHH2VtJVa7PM5m8ezZQCjBj2iRMFEqzMZ5tmBA0/D5qpUYj3fNyRKy67S5H27yYpJgj+991td9V6Orlqfq28E9WToxr5n/mRbudOa/W0xZXnJvpqu53heb7lMmpuhDr+Pd9LqOo/1uljuNw9dfEK+g6gQH/4IZjNO8WiQ3AtCAZ2cXGYGN/xQycMr5dlf7N06mqnsfHIuTMi/TPua/rwsx8L6SwGKE7W6mJe83BOml+bzF+9u71e4ea5fcMHvPxGXfiNqf9Cp5Z4p3zwAJuGWj+XBJaG+bk8YBnEl8eWErIp9+YFqvik6DbIBBEQ4d7KtWNrP/dp7/oBsaxOrwVmDKxaaVl+F9Blm7TvZGyAmerm2Da/pkS1JRFHZg0CZ7hIUQ5B/CJ9pQqnRnUL+m1L9Hv7dVBTodo9vW0cXDcrgAoeZhBdUMLDaCEsvgbNaOAqLgDV5L//mMwX/0mx6S6jMsai4OjNXVmyOvw9nzN6Dw0ErAEdp56pCfoomTPBxCgkjX+FUDUHkzQMeLLORrSS7b8s6lg4DuNilkCrrH9SA31j1u3Va2P8mbNFn1qM2QlTV7es7US68lMAsIGlVTAGl1u4vcFFxckpxZ4F4N2z2Ot6TkA6/AJUGtKNlVkWEFcshniZgck0thYlJYnDAlMJ8g9C+E2fmcAkedn+WbI20reauUAxb9s+jyVSk9Y04JKODes0Bn7K8YaCQCO+UgAirrN1MhsHuglU9d9msljXsiSCendORBTU+Uf7h0wVLwCOBjTY+iMSmAG6AU4KTYOxRpcG7BB0Yaf8Nc6tJggnwfsK+P6VVz86U9yuHqDeJdgO5sbSbzmW6KmRZYnUYMB2hadp1aYEsLQgFvSy2eBtBa2DsPbIIu6y1cKubIPT0SVt8Xi5ZvaETgG9wZeOAyEw0WorOT87J6rsn61TDbfvv6OuiJZj73bWr9u3F7xGMG6Y8dxyeO+6z5NeWouRWBR+ZsXgpIPm9c5HZHSF6aZ5oUgq4dMWMZglru7E2HRBo4qy7Bpt1eh3ghWIDU+U0XgdV8bYfkqhgTjQcMuUP3Cvsh9adRxBaPgdmsJtxPiHA4Rbgs3iEDADTdIiXmRx4BCwWXNkoAodTOKNfuLK/a5G1J6GjGTcWEIfNdNKh11K7VOrBVqVoyo9tBxx9JYzKnCMLbj3Cm4AYbcDd3jO6cNzzTSkD9D3QxjFWWEqWgteenxPYmG5C84RoBYyvNVoD07zXuE1BtVGIO/fFFijdU/N/+yfhTlvSeu3kWkt2V6sbqIgCFBWssnSsvspjm2Vdyrp4AyvzKnyn3wTCiCvyeWF6VlncPu9hoPABrDxOmffvnumCUT9RhxR4EU+Wz2LM61MvOblHDGp7WPHceX0IplMpF4x7ByzAIHVkvjT2CtMQ0lQgSbvQ5lGEnLXBsKq2E+TR+AJYklSz1uAWQcbe0BAqt+z1ZprwTirVYOWxJfmEdqL9pdI6VV+AFcuJKC3ze6foWjn2pjPe5N6jPf76tbmBTdBhqEaaTSBNPJxe405/YMr0TLmrwH8KAUG0wdREnGJuNgnWxMhjDDPt6gYsSIbi2+9aB9ifr7pe29cpNQDs9GKYuHrYef54HAHJepiKGilOhAxPV+oKmiPMISDNskeh3xlD1RPruW0Opi0ycPPIJpDdAb3iyXiyWPwQvg+rnlJeVY/rsCciIfyvk5Ek6Vka5YoyxlCxLVTnY4P+/DRT6z8hJlYDy0h82KsWWDwgl6zAc9vg15Rz9w+SGs75hGADJwiB8a+W28xb5/q/RXB+Vw5e4tGzJrEa3r6ehTl9Tcj+EcE4ddYWD7X5y+fU+qTZYA1Br3yO6mGn11tUszieOKcHTYuiE4yi2ofZp48E2tI/fL3e7X6A80NX2mi9yISbuwIGnlmmy+RpxFdM/Nby/ejHJ/f5wSUc7HcTMLQ8YEYYybF+Fqfk1/1YhPNIpQr+2V3bg2oqBc0ngLBDaM87OFsVC7oVEkH/oidBC2PoLYrEWSchRxwooZhegEnxbyfL6/yk2tr2YilXyR8oo4lTJMhYBD0ckUOxoBwumwvt1990LBQdjAsr4RvIlCv4KILvP92UOt7Z3ad7G/K0FaikTHgmAmF4JhW9wvdXD4/Ng0WTHQAZO08gzw2+/LO5K2Gvhogk1a71SeEmU9nEv20C4hI4gQWHsSef2rtKEINZN+XK0CCmYpGUdnlyeF/ZaDy8PH/71bov9m5lMa8Cj20akfUHWgxw8wE/yVZrO9dkvHOt0N/1D5zRPR79v4itj/Sdda3BYfhB/wVmZdktVFIC1ZoZBnRJwKmmpgA6P9ETmS9QQ+t+AZ7xL0uXWvooTLjAn12izzopHUfFz8DbHw/+VKFxcVdB8FfJOixn/s4zhqXr98DBxVbKdPkJYlthb1q+WSgF3Fho4kSzoR3V4ghvLL8ehGgHaewb/5aTlpfRxs1jiuhX72XSnxH5jDVuYc0QviTWcdCZlE1L5FdGacbYaMu4EyX9Igv00Z+ir0AKop+ectiGEBo9juFTQ2w9UzhxwgEzBb+u3w8YlWvx8LOgtNAQIVz5T5MZUYo59rrNVRlZOyHqsWdlbFbbUZqIUNPB1eClLcV76H1eP6+IavO6ubG6SHdYMWmmWLDIIU/2JIbm6XAVUI+9sirdEEjagtykvzox6BqL2VWjiNmUGBJyDRn7xR84eMlLHTvfJ+5NszAiNMlhWg1rvZDM11Ucpp3OWskXPpk9oBs2FGHOAKzX6MKTtCZ0XlaUE0BHnkO/YBRxoXbppKSh1xiKPJ1DaklANOxilTNxT88ctkSyDAl8GauvHmGi4aXaOIVFLekc5BnpbnzfXB8zbdTPI7qrn/BOGElc1ZKirIaLwtp1ou298T/ShwXWTpv2hGrgo5nowNDMesCORUR3E7nSRTO1RGwREijoA6FacO3qpv/GGb+Ej0PXG36ZLhFj4cfDdiqCJwFnRgpSsiRyu8CNO3CZAj0PEv8FWJ2HSrZVoV/0qXlqA0s0wJTKglPL99+sZqFzxMjrbgyLQ16v3m1AIbD0ZvECUKfdDr4arPU5c1++Cz16YneJGtfaJZJkIj4u12SRTiZ5BjPRUaMGmczCDWgCJUJagVybGzA54eTv66/EopIBKIg8DvhT/yIZ/9MpJRYVJa5bWObVJliNjZH8anH+O5hMoYhWgtwLb4i8UNzmqu71yUds3xJkrgD5ymYkCHmpsn2uPbHKblqNt8+gWiDRkavbZuSDfXEtn1P3plDzLt3ywEks10gdsQUmRjMJcg1BGUhEQx1XfCeEMLu7myQED3YhqY+5kYdcOv9Otz+LlOnnDGKn2O64pQ6C8UK9mApEHPwKgMsUhdZtji6YgddfOf7CkW47f+E0+t9cgxekIlusuTfv/cY0YgyKeRXqyuU21zywT2SHrI7Tm9wKcN20TOgqpx47ydAcSyAbIeftoBaTl+6YwZHBczXaAwqSjJoKwjn3u+C23+R2ZW9gpDZLQBx1ALkIdDscZitanfn6dBuj0ohGaxx/huAmclHxM3wkAl69FocpA9LHvZddfDYzzhfU2ZRWk2jQ2fvEqG9z6tf1G3ze/eZSY8pgypcRfS0ramTgem9DseKIEZ12G7e2+Z+EyKLPaidXtg1SdgrzSKP7HWShQpTyo1lNEjoVcGKArvG09CvaBV3g1EiCQm2rHHIvufGzk045Cew2GqifQQt8uHsA9sLv15bkOk+cLONnHINDv1fRbp6P7IbN91r/NdvuH1mr3p0GpJxUrpvZB7ds+3M2KEQVRIJaOC8bpYzigfOoCkHJCHPdQ1TB6Mz+PEHxiMvA6iPY627wxi0Z8xfqJCZ9dl+CN4CCmTEflUpUcRjFA4Bh9cZ3kqepJdjaJXZs6/1d3UiBNrojJsPp5otT9vEt6v4BktO7JaZiIegv+2Sx7p+U/sRGf9vGwY+mhOgdAQRNHyT+d/37OJCxq0PidB4ioHOz/ljP+RbTQAHMoFvHLO9CmA2BI5pw5L8LoF5ZYLDmDZwr1BY+EJf+qbrSuBQfayAOPvSX4uRzN+LUyYjsNoC4gf6gN6TG/4BZpB7MiOWWBM7Cq2aZxMQ3eOPn8xjy6dAP9Zmn1z6tLRgFSGlVxH3O5+17CTIdUwGEeefLbTY6t1wuS6gZq3GC2BaQVj0QtV+eHntCgLZIpUfBsWHc4ofsz33LEUC31Q5bJ+1Pm0ze4C9Uaskf2APFRqhHojlMq6YlTRSQFFSTQjzkKpGQ9Zb6HGulT5Ndo5dMue65Uwwb2GwGtXxPOc0qxlj3Mu/vpil0J2PhztiphXXJWyKYIfaUVkewFJKphk8SyuZJVzScQz958bUqaV6l4y/kupqLuylv6+mpN+ZMMRZdcZ+m3xDQova+NZply1i2IBatKEFe3QQYo0uVsclW3gBE+Q7x9M4z+3xzO7PRN1+Jnb5TEA0jpTXKDPG/2SVHCwhajotlumodMEKneIC+aNYVcep9oVx6l73HSD9iyxhc6iZkwdY+BOymH/hifUzdXAiAbkq8xkHZmDKXkB39IheapEM7fQB78EtCId0/9g6BtkEzal4+ThEnqmQbBTv6gxUQsBA3WcjGRxVMo/SacuHt4ihNBgpKBzduxb417e4GE6kKpc8jTushSGN/WmTR61FrTzEOEvMYfMUGFuHmdmM/W667bsc+UmRxuUxKD5eB8iydk7eCwNQ99jbOS3elNKDSS0tU5qcmnRJXBJCXBnuiThL4FNPbYBrSnuSOKfWnNb6OmVGWO8hyG5BuBSqtrOEYE2+yRiZMY0IujFdZZT9WIdiNCfbmQ5+ryDG0YYXtDDPPN8/udHT6sJhJEIUuEeS4WA/KMbd8sMwTb6usgKKKsv5XlvozpCHcmpj271nTo56ZlTlAyBxWFU/ndqd11n1d7dCvyxz2u0aP62/SRUH/LxROkVyIdt3y66aU0baA10lbKaXLQbyHgp6X6DKFnNDOlg4Rs1lHKXASYOu5eTtMDJPHEzc0X2/9HtB3+8pU3julbP7cP/uE3Ursa6MnfzdiVLSWR0fyBCzAiOgbFpfrPmEI0Gjy6S1vB7Gh9G3Fvv5ZafVaTe7QlLRUm30E8fGin4YrsdSeDsK3769rVXJxbzPPCWcswNPHR6LDJHnvJAmSUASWUl6EQkagAeKKBy/5oyUA2Tswdl+6F39W3f5NB2YgnpV8DRFmM/oiO0yRqAnFaUO63tEPlTCycarysYkcChMzA1zW5lNa9Hj5kmendu0eZnodG+nPD1juMMb0KtPQzcxycH1nSNx+H2Jo0+Lj+GE0LOOrtVgSZK+h1LU36fkXJCkllz588U9Y2MOgVs+QZPHQC+kL+up/VSH/4DcB8TyZK0rTCNxgqOcwLw9lwotN3Cwd/VVpv0wbpCYgtngZUoICt35bro8cvyuueyzT2gCHn3yBcKHB9AkThY0oVCbHC3eX13mb0tVBQqDHLRHnls23eJHNYOv+8Di/Aq5d0+J0juravOyuLSInTXMkinsgOnIEgQ2xffIIKu0uGTlU9C1xdgkRDhDQgMd9ZAUl4VTTAr4y9erIgBlJOdELbItUnwPfDdUn8NqcX2JapDYacGyP8ZhVRo98jlVOPysr8D0rAqw0oy3Yx1GZpZW1+xznh5/RaGDqVg6q3G7TsRr21byW/WREbuXGQScO6N4E+slr50FuyvixwJALuYJzDacsmUtKEq9KlMBUBD3U7PcM+o6j6a7fx1K5J+BYRulQQu55RiruVjNFOF+wWSv/mGptFKoJTF8S34g7WB0PHdNeCmG69u0cba+XMlwvEaQWB/4ntfVQ4dhfBxjZEIXXOoleMPeQb9CumcZXLfvUzbq9LS4sZ7vD+p2BswOzWVQcpBv4lPOEBQPswmEnvy3rioUQjZBYzv56KonQDT6SEzNt1juTzgt2VpU4OaFq4p9CIklxEM1iwbGGq3JkkbNHQneow5LNxVO90iAQyf6s1Xk5nqgBbJd8MJDNxMlV7ezZP7X5XRJJQvtWSYRq4nm36vJTo75LH7HKpLzEdUniprxsZzAakZtMFSIhHYak1jDXG8ClKToAPcBfPO26yxBGrStsorI8WUllY5tO0uUDkMCw6XlZJ503PpYYCZjjwwLfxRBhNLvYFN0Y0I12kDQEfwJOxl/1BeokHOMQTfyR4zzvf7UdXvwjetBY4dfwipffgFt+872YWL064+i7UVTDUqAxV7QytNvs5O9dz3dZ3aWttzGeofyUeS6dbKmJRbNdjKHOnX30bvhNsuCPeIdz/sjd0O/86sx5+U1YYvPcYUD5OMkWYBQlESTVENkchYZkZzk3mKLmKwX+JjhPt1wBIruJrZVNZiJ8G3YmxmObCt96bpVOVmbdDz2aN6Y9gg3Fnc0BA7FRd7YYysksL6Kup2spDQwcZxCUGYaVynD3aSpQ/RpTff5yU6SWTKzVCR+zPgGOkmeyV7H70MpPWTPxhMcPkMttH1c+Vd6JqcRLLt2C0kA+oVUQajQji0ghnNzQbJnQIOTtg5bDmRecgYGFETCkUPy5w4GqB0vssdT9sCfw4VC9y1zCNi9RWl2B/BJVD0ZpHKjgvANNdI6vos+oJ79OWl/mc7w0ymg/uYl5P4Wqh+CIg5pOqsnLlkKmdZaGHJVOg+TEZIgwIpd7hmeFg3O+S1BplGsv/hyGSecUBbgp/7VaYvy1FYLxlUFhEpzCZNLzmnpajYTxRXGlN3owMcADgsWLIuHdBjBswH73qyKokD4YODiycJgpoDWdWBxazS/XAjQZJLywGV6XNs2iwopJe1LtYr//6LnF6OqrL50WQpqcob/Il72OzLuCNcywgs+zKd1XYPgK3Nfu4A4yx99jVZ7wQ193W8yzZcuOO0/9s5mmf4dXLOUgc1V+lp3gucY0E8VWIiBOIkPFhgEqNgxQsX1N/bS2BwOsX2Of8uErbRU0KJhy+5RuyMR6lPd0j74uwjYEMuGllDBYngvvcB4vZbB8M74bbgUHQn9uOmZjeufpvvhdeH92hnmg2tkdVigdKM69OEF9oboJgZ8rBCEavjjtXajsG2q9Y/Y69C17acFq8OXaWXrGxjMKCCPtRQE2wqqOJU65eZwnNxtvPYGdzDclSpTg0MCdAAsCSps1Y95QglnZfa83jTViYPvQy5005D6hDVzB3CFy1CvRRPX3Qa029T685irqArvYZcl+YI/3Jp1nTcbrJ+j3ITvLVXGjhMTs5ZAfqhE2g5MgXU8k+k9IZDqPRR5w/4duhz0uWf55elYPpMn0okbUU2qJpUW4c6A50VEWyMGSsOgY0mpyCbSV2w8xr0kfuEs772wIlAPCg8InC1xitzAReorFBdy1PZBtBkRQWCwqCIjA5GERoF4cIizMjcfcTUC9RCwUsTCFDCiYtIsaeoidwkMFHSw0PcLDogLAimtc02nhEJDCMWCVuFFAAwvokGTIENG55KrdvlNDTQFIIghERJzrwCMCHu14AY8pAh/t4yIJh+EnjOEC7uXBtNfxPvJ533cqW3r2/vUViEmL9YV3mCnMr0HpbUm9R9hRYinSu0UKdm2bXp+HHvup7crqJdnMiifw9b8DhQ+oeou6rod3/txGJIguwo9dnDM34MHCrjJDMw6rvC42/Nyenkinbe0ll3ruMZdhb3Fvud3rdtixMe6yp3B5qe1Il9rLh7ZjWTz10p+CMJLK8An9rzxVbFEfd4Gebp6O0J7zgiiCgDsv9gNWv9rVjmT18iCf+nS4of1lBTkMETlTlJRd05U/QqVqHpw6teqGcgSzpjJw58TA7VjDsV8qboKgD4SYaSc9y2gvYmi55hzpAF3E3CIvLnrSqr5L+/6ULy4k7I6y6roiv8jo5FZ+KoobfoBbiW77+qu9rdt1GdzvmApi3SQkmZAgMSUSLYZeMaGYkrKobXnIEOQsgpxNkE1zNF8wGPTMVlDMg2uWAMM3sjA+GQvmD1rqocVizvJMSorLYCaFBXAxVpI6kWJ2LBflXsju+3dszzU42ayvTT0qj8qQ5lf69r/70m1aQhu4Yu2cu0b3QontugkUpp2G2A7z+lgL84mvSAgmIPU6CqEHE2QiJIs5PJRT1HlViQatVMHsYCz92RvJGyCDGVGJ8goPVKkqNUNB7DBiNVWqyIu8FHlGk+HnI6HJRBdVbZllUfGo9Znim/kRNtjSUuLHMm5L/3dG65e8Q8GRqVD5nTHjZAMKgQ+SKnfv0tCt4HDkLd+LHfv/8iDaPRsNSM0ba8DtXFM7sQyXTTanhg3zxpmRIOGvGQWvNn4lWKPiY8Eb1U3+DU1NiiFJim5n/hbrlLLOzZ5d7v9zLit2Ec6h7aTQUJ0po6H0zYhrRJBBZluKE67SVgHfL2cJOGDGSV00KvjwX+II9UDF6nQoIe7xQNlUhSZLy/RVcrGcLxxGq13S9LLDvIK2RrQkfkDOeqSj7QAh+ISNxc4Ge58G//5b79fN7+sQ/7nyxu2z2nbie63s1D9N5Ljshfui2BIqV+3gvrpVeH3h/Uz36A65p3/H2z1LpJfZik81PVH28vEbBSDCLCrTWDl2vz1rS/iwC86XGCeATRH46spnnJFAD/npBEVrfVEsZjRsMUlXHo8SGiHvea0F+qjCb0fzWZ8ZcUyoe4uu9UDdUqxP/EwsTZlFh01V5HdZesXkY/56/RMJu6QK7ZxjiFkhAJaVhSLUJpmBJ2QlvqPKufVw768chAWtSPieoS7VwsRxoyMXBLvqVXvpdky1G5Ir7peiplDUvQ46F3Ixl5L8NNhL+slOWZzUHnO1KShiysBA0HvwIyumLY1gq3dL2+szvaKpsehw0893EmqPB7T0/8k4hdAJrp61k0ISwq/g0yxzbbroDMcd5J5670rfLB1zqREyyZTySZTqZU03TvmpDqF7uH0MFTbkT34JLJMNn49hCAF625IB9SDaJ6SeTwzwopQ1AV9evvTRBeIGSyJ+s/dYNxO/X7iH7cMkdoVa+4RBfm3UDIKv6/qAmWcRixfoSWDPomaL5pJkWIQnmsi2kWAAANv9Ul7Qu3wME2WV5Df3WqUrdp03tiRZa7+B7mM1RD5XBKylSI3KA/IhpQvvZG2IiCtHcon5epDOFwS6qfeWBH1wbD2p28x4hkVIq1DUPTAsD2ljrpPVNhsKoGgmnhrbET8Xr2EfhfYGCnr3CG/9vrDcll5t9EUbo10SCnoHU3aDsGk25fw6jMff0Ec2MOGtvBWF89EJns5477nxGlgg67DSrA4nHSDSOQZpiG1MoHBggBAgDsayKyrj4vUvkF93DeGx6sK/h7/Gmm4V+tZypQ1ttcQQV8qq3Lb9WMuOSFoUcmF8RJr+5bjU+ddKV+tUTRzvvqVW2Fsbs1J/GWHk7WKRWLI63SOhYLSAU3Egone1NvREfdS6U3md/+uP56S/sTzetYJLqoK44ZHqv5MffkmCRrSzdMxAFFKKDgL1KHwVPTF+Mbq98OFhJAUmPO4uU+G13V32e1wv+1Xlx7H6IJqgiiwV3Jm/G/WHBc0b9yazPNk6CLybnWVaJ8r3OtWZRxixez7bwqI291UiXe85eiRAOR83NxytVJtOPoRYa2fpLTxq5I0jeC05I9czGigA4CqoPW4fC6QfW5kyhEUfNS1Ofuu6UzcGJEjJzJzBFj+tX0oQ+Z78Rd/9R+BE9Vl74v5isFP0+U9WcDBNItpkSWIPX+u1cvvpP93aJNwb+5T1f79tjCoySL/PDhNyIxqLDoaNBMDy1GZkfuv0fVAsPe4Wx+p1c7cxSgckuo9vSYrF7rf+O77of6X3nabRTRo857mPYuoF3pX50/ooHChnczrBifXwOXd+AkqJRQtzpAlQFYm7v0fBbU98wVdn9iUf7Wfi+lYIByMLIxLi7S8h0nRzH9dBsbtKIsI+/w9WSLtPjOT6phw2lqMUFU7Bj0EneUGFmfVikw1vmh6EaNMYWJKpZEUb0sKizd/udIAW8cWv+R4f3/2ayuZaqdgsdMvQrJlgIhCZpeqEnFQEnG34hDDhypEx80xNPl2j5Ct5y4NIFWtllF+awnuG7Pv4fgx9NdNowRSwU0ayolnSn8FfWHP0jvDpCkCUjXt6ur+ZgH9qtm1dV9MCoeV+j+0H5+G9SAUdsMVLY3Qc3OwBBYLQQH/9nb22+hjDa2v2LLs0nzD0Qxe/7NXWXKTWAOTZ+iXmT9Hewd7I6J7jk35JgtvSLzVs9fsWDAWqDe1xk0YZsEaFroWcZf5z+15wLh/LXa282sr/G/WqJdJ5GdYxKfnrBXXLuSKvZPNqLGLoLzUw3TPX9IADDvA59QRz1Z1VtKoPbzx4fG69dKXFLBYGpyrVruGdPSY3eewgo0Z8uBikpYF5hRQQOyrj802xGjit4S/AqbGY5/dTn20u9sugZFi7W0u2t1yHpTSneT5D1ZMFfLb5YAhOi9+tL3YbVv6a15se8vusViG0753Lnz318t/OHhWfiJAbk21FN8Uv2j7fx0/z9tQUa5gzBc88K+IkaeNRUtr7d+KhXy6J8E3FUi+Z6WrYaqYZC2WRVlAo9Bk5ff6hB6phEYgshGpNpiSJdKF/F0s9ELHOJqls6495J440lfdlpfm4fTrdSkWqx1C5jUIo4XVzci/Y8q1F2kYKGy84qPkIwA4Gc7E2IJxuPdP/ZxMvWpbZPNgAhvJeG567n1R8BBHvkh3KuYUKI8IbT1fEhzaeWxMd5Zw2fZiEdaDkNdZTtJmg0RAPEUIawcdmRSbUsLypc7LQEDNxceoqzslm7TAXnRLqrFGU9I8JOzTZdgvhIxilqKomndykfgi0UWKtcw6f7f0cw7RPjlMUNYTt2wyFRLUTXeZaPejnyobKARo+ajyhCMLeBQvSFJWLO3s+I9Swj5xUDolQFa3TrSoT0Nha3W2YdkAknxk4RmNJyt/Ac453ELzIHVQaA8xXQ84/0YAEFrQvkJKrMesimLHM0a79iGdserDTG8V1BDmENdqvklwbPZ4bQVCM4OvsQpLj1PZErwxcrYf74aseNHKfMZKME3K8uXRxkWks8mj5eo0DUVXNCnufIhwE5mQIlTRsxZqS+B/R1MpPU2iSulsZDmG5FxAkbKOsP3pIq/kTAl9FV/S005Iq5xoYo2RewIfUCgrPDLwVDdjCStHgNqjRDk0ks1f5mjARl3DAgyit96c49p1k9gYKayNMuS70d5v0MCDtpLWvwm+AmoOYj6su6/e0mSS4TmGU8auoty3bk2HvaA8Fhdbr6D2c/y4QDum9nltyc+3BIKtTU0THxQfPh+Diopr81fQwaeBNPyZajErLCchBYbwomLEwlR2t5Dh0N2NLtH6jRrWxYPBB+u+y4Fh0d6aDoTuEgcseZoIm9ryQ/ixLybK4gOrFkldrv9GkL8sI/cp0GVnl75mZZKnIBSbD+vIYt6G69ghnEVFvBVwHux9tpvhv2fQtea49Hge6KAc0+rSbgbBQ84cgTLSx9F3055WNTjsBUTizetd4nuD02vHf39OKHdDb/eb8EpleP+ZMr0Khu1h6MEZWqJjChibaFtYLsHUHMdKEFNYEQml+tJSGE1BznA2lcVFWzT1elsDhrUy6HDb844M2/NmcC4jSUOlDi++jDDw8nMrw8oiVOBaHawc4/p8AfL38wQAPXgeXqtDNLlrx9ckli9SW/L8i7ddX3fmNQVtYEqVnKQQ5d5NfTkBnvBNyBYmoUc02o/m2yAjTekBny9ky4Y8PTNTGfgqd7Rcqz/uEBq1c/q4QXKJhgCQGyZpG/eLiO9SNCGhcjxeyMxJpeSKUehcR5D81AYenDD+Qu48IiZbid5c6CGbVT7EQRqfhH2eGtYh28mTSjlwCtfuNSOdGlKfN4rJLkqH/hPRPO9k0op0sj/vw7Pmt9RBpzTztKZNbyXcPH68V1tKom/tGu+wbiOvCG2D8WjX3ni2KoQNNqbkJOyh1BMJ15vKg2sOOEJuqKXU/iHUluuVA/J4zW3ZfxcC3DWqF0klJKyuMmZJ8h0XXY8+Ofpxdmb5iUAe6S2TXdOCUZcR4BaFS0l5Jl6hPP+eGOYlPjcJmWKqmWLFWmd0gME22bYozTkZXN7xgEm9IgA7oUhCqg3z7uNK/JHLW32vvrj5mUK0AI0oaOCRGOG2ZK66aHwzbh3ssK5js2w5EsmN/zK+IBFB0329mz5Nd9KKqedV/YrjgF9hYyxfDGxR+5MFP4Jz2yYJoajJDHqtxSAK55//frcEXc+UAK4w0T1LfbxDKWnguZWFfvKDOXHdPSkfutFkKe7uwwCH4sJsmNZ76I+Wx25N/qa0z9jB9Q504zDBftjGEzlrbIbait989R523nJOa4vwbVEOD49iyfQdJN97ZunHzsZBakpIvX18p0/dX5tzUdSk3VgYnWeUUuz1qt5XNA38nNqwxv1AweBnDExlQAZAHCrvTRQm/zIqEifPXODSMaMZAoicjafoGzKHI6iUciWr2LjQ0NCAmLgrkWYpBmtrSAaVI2fqgPCjMlW/stTTcbTnT8FoAvcpla+ZeMFAtsVlqv0ycKOuZwTY2Js0e8gQEv+QOl/8F6IYR4OROgVZTduqN4URJOO6zdXXGpI559Cgf9SBJfc4im5OYzeiYcxP9e2uxtYFXYKw8TaROvUqVEzZE5zuPS5UmPCWv1kGtJhFhX19E+AQO3p0yc1N9SxoOyC+YE1or6wHY9kgDJbGxdnwMyUTJSMl2nmNJEoKrLw/XCBUv0iN0OQyoN1m8Ye4ebozd0XW8w7bglgtFtBgcFPI4H+UNt9xaqabU3gn3mdLx98nrj3O+cOHMD8jhft1RGG/q4+7kIY2dl3IuA9dqN/kYiwSyHCn1g9RXIQ9hoKaB+Ma32Avq1kX/5WFnQZQFBvqkxtgejZHHnkuGqYw3V1708HLPIJT35N6EeSjQ//KQKYKRbw/ZC08fEFBypgYZxMOBIfg5oRPJS6erC3rHlVcPPVIwZeYd/9ylHopYONi+4FKPY9Q2ESJUFbYPyI77/JzLxVgQtX0Uy7wY/eZnVaTzWGhYvVqOvRmz20uwyxAtIwSdbhBYWe3TmrKZEazpToG5Dbz5YhwLF5uyrbKcJ6baub6BVbYDXI5uk2yTBJMekBHc1Jn8Ua6pk4Ii/ZqeAIeechTbN0EewjXEfLfQqmR7y98v+VzI1LVsXV8MgNf/5AuvyFPF3GgrJmaoN25KhWQcIOmFNeOjBxfvpDRj0h9RaRfE1clHFOWBW4qMLlDjNzPlTuevthl+CCC6lqJhunhPSP6REsDvTpqMwdXEQ5Mtxx+jXnSXgeOXd0wCqdesXeLCFKRVl6tqWAMhMNARsfpIVvY6K1+EcC0RTxrDA88S28S3nDbFMiXbqytdAn/PN+Hwiauj3BpMBy0yIvLxQkIdByFiwNYnhen7IlJSnHJwA64Q7Ku6Seae2aPMa61tTx29s7+PD7rM36cek8CzN7SDKyIJxGUDqtE2G5hUC9Jlka3f7TohuvV20aOi176odzWSIysP7D351hziTR8PxTWToXTPiK3tvqBqBHVBvGRYkZjegAOgsJT0DkH9/daHG0PLmMuecj/H+GNfeThumXBr274vib55mKGYbaDHq3d/+ldKkOcURo9pv5cZ2fHqHNXlEnmXTlu/cwCwIu+QPG1cjWaTIcwyswCeWEOmcqayb3nWio/5yrnlKF7f5t5YPlsS0cWxIpc8FsRKcOkDRFwCj4Hg7O9Jtc0rAV/hDeT92lWDVT35qP38xqipoySjwhXOa6N7NaxB+TnVgmb93NQdymsKn5l1mmsThqon+M57IgGXlixIF0eybg+i/NqGT8Zfhx2VTVjF4CP7VA+sI+kb3pKbAMAWBS6ckta4ezMUY7FkeP7oz8i7Vz79i082l0uLRgQOzZRFCvPmptm4S3/bpK43FWXUGRtQdvmkYS66nf7rFuttd2CdrYgD5i8qfhi5lYNlbZjT99O4ZDnSsgFtrQcFoQkME/KFh3/ZFEQDXWY4wauDKhUWlM8Hfq2leq0A4j6HdgDwlCDO+uv7eeQAUHY4AhoeXnzTUPQv0ua6MIsf05plnT/26obWQmQV45d61IvbnQ0nuqjn7iquPlTtSs4a6xgIjlRnzT5pojSKLhIaSCRVSoED2ke8cWIMs5y/f+UV1GprIlKu9GBBNNNX3YHdxCn28qsBR8YjkvMCi6fdaT/6XGXI1wl0RNHYOp49EBG6CKmF67/wNWg9QaAxvdF+L8Y4uMx8ghQFxnPAfAg5d4WkFGlPxxdwOgZApsR+EAKe/RAS58io2GcIpPFTIJVTc0BKPh4Y8xrTWFVSns+GySr0QVjKXfecJ6GGHdWmMiRzQU1FAJ1CS+Rj6MJZqY1aJ5+bB+2ari1tmi/+PuYI81emAn1u+VQb8JJ6A9e0x/cl8f2zqVZ33QieN9g9eCgA2gkFvjYjJYwGmY5oDLc5TpT+zOjIIJ5obYRAs61dSB+7egtwb73LCXWf5x0fKVAocnXtf5vWxyTU5RxSCZ8FerpZiZ0e5aE9Bp7i6IKZhImxeBmHTFWILLkZ7CILRylTnMS8Uy+zA6O15kXsknEL8q+zm19HF+R3WVyon6lR4nxePaE9EyS5lXez6IJp62y1VkD2+dbF3JZ+2CbtqjuoyAnRxWplvjsMmJrwoqCIkvkEo2I1VaX+AyzJ/0tyaLoCmAVOBJsfY1nHSrG5PBbZe61HkCEOuzhGY2TIGmzRqWoIoks22bpZ0hltQdmO6qfaNwj5JCMueJ+zHOYd5J7uS71ApZTyxZdSzzvySxVZQp/ECQ5u66tqDfymZpvyUcZna0ISRjWvlDugJNKRl5CIipKHwkL5cQtp9kzUTbao+sGnS/EDYeQEiRoaP0GfKB4wniq77zosLoiKMYuv6GlXuo1hUPhIYntPdngsODlvclLDXQUX5Z5oBDEQ3oThPdfpOxBVrF2tFST24p1uenTwGyDuvUGSfcY95iDaIEPwbC6QYm6qG636zrmkYy93qR5XRFYoOVU0PpqrMTNIYlLCtI27N6V6m8DfIHn0IUG1eaGx3jZlxsxYplCsdtQDUX98TTfGNE+hR2XJLdN5U7MTTN6+qjAtd9oA4A71pEH0PhnIsKlMjlnSlfEJIc26a7RUCxb0Fcv1izqzNnSUBTi67wIX1+N1oJQSleefnxjatxzMshsV3WEZS2/jiY0AxCCSj0XTbjkkDkesK+e2RH8eExS/k6s15WUfcfw9ZJ5lmV1+P7k+Mqmmmh+/8aDYuojMUi2m30YfuLbrgbhlQPngQrU78w1b7f4rAmlSqhldPUZt6mZK09eh4Fr53N5kAwMqg831TFLRL/rJf7bUaolWn0X9FEwqfDPOLWJJvg58Pguiy7SbBiTbDCV7HzRB85Nn+aqTWRE2sMCqUnwe9+wbdAbfNPz2pp6dR10NWLf+q7/1tDn7ZTTimGEyGnD2TBE6mWC8Om2nc54+7uH3PT81448AVyrp78SSJTPW8zuq7DJFoDe3TbFc4n1id0UBzhucwLo7DRxR9hedmKjwBjDWZrjPi0qbmcMJFtmfeTWhNMmNZOdx0eEcEORXTbK7uMjg0bk9zsI51JIoHBp5jDS9spjZIRYO6r1D3zRzskeqJz53kRqzrMBy4Gb2j2nLXSDExPZhiqn6941PU2UIQCXtem5mFJcjqBkFEwFv/uGFXB+6mtNThc7LrpZzjxSwSKgHld0Yb+dlGtKlr+mWuVofpn79fbYCgtCRRvdySEle1gqMEKEhEaq0wGo2sHoS0q5nEzaPWMDJ1CKebgT9A+gLSghkFsCI/ZthKAm3kHP2RghdTi4Md6QNalOj5l2ldKYpe5Su8nzYpvD5pLqhQqGs+WfGVT9eKwSPeIDj7ql0t741QN3jlSGcDQxAeP15WO/YpHn9SsPmo5TCyC6ukbBoWrBjpBbe6CJOJ2jRQXWeBRGyxLs7j3TLAs9NFg4ofWGhI1qlVkjhOw4n17hW5ANJaokSibseUZIOWZ3khuJlma7Y8Y3TAHIc4pmPJ5QVjgjMMsBl0u7aP+k2lal+siXWaAgC3QKTgm7OKfh6q2PyiqEiNx7gtxlMsc8qbbJCpeRSD2biuXYJT4rfVYGG9QS8eMX0Ul4VEIHIl66nJSJFg+Ohn77vaze07RZXY/llwqw7deEMedN29JUBFFImQgkKJNd88KNndFhJAYKGwcgKmeGzZ4+ZC9mGUmUoZp5BrKPO4oSH/lkfPYxe2LmhlEnbXFGLTBYs2H8Esw5HNANbyV18fhlOjgpedGBeBIU3WtMVLKBMZTQOVVUWyDQxlCNmcKYjec66JZ40svK4lmmDAFae1MF4rW2VCNgwzsD3ZTPSnnfTFfzMSudecEqCWAWq3k7ZKc8ydEuIhT28vQy3A0dKZLZQwuEwVSagZ3T8AaJd7ZQLMhp/GmB5swK3NI8lrZ+qViMbuxh2eafT3CFme/zn+kDWR+KAGIZr/fs0GKihUZaTd8mnTcH1+CngRwhMUjryaHR1yaNEqIABZ7n+dnwP/UE9m7WNjVtLt4ZgeKyUVSFWQBE7WpW95bMHQsx/WoqFOgjfNEz8q25hGW1bCFkaaAxrOT8ENzL87byAxU68JlmmaRQQOWATEZK6dnzS3ICp5sbhpixWGFkEnP0zbEgBV5zw3oqaMUKN2aVJRGKPCMFDI9a8smsJcjLzlMeGe7D6dzCzq8B0ckcrWuSoFPpHSdwuzdhEpIVMSVLCsT50rlC+/W9NKwEOvUUHsRZRh86GPyU8NwFQbp75kPfvrePvayx3tRBaAYSiuh+KQHp3t8PzvMq81Ny3O9jXlSYFskKn0kFZsDFNqGcRRoxgpmdQ5BYjDwbmgiJ7OpLnAmTZ0C3Ft22wEfklMU0sexAR7JEWoj16hDaILiZwHDZoG8AzZBfxW0JNuXl/TzHG+nwiDHbql2odmKeKZViiVsmW4jNfCOnOylNWB7pLulbI273Q71GlyjcaVXS6fLahxZ8AjZzgoJd2ZaL5mE+HKu1SwxzXKGQpCnyxW5lnRK0Lr5vPLw+u37olhG2r2KCZbLDlRCakDJa/BdhQZKlaVdy3Eb337SkNxNgAVJBJW1T5YwYnxBAllENwyKeWdr7PSayU3PfhHOj5ccx8tXoYPPUuXGyj88qcFdXDsZpv6X/L3j13Bo7WshlKTveBQfrM2PbFpl8RTvrPe06mzL2VOx3w/9fumzKghZOGk+own5sHb58Glh00eS4q5in/AdDhtMmbCA1nIgkipFCR56N4vhldL2D0DKSe0QZAD3P/EwQYfE8/zrlB4r0KN9QDLq5b8qwIrX7K/VgfgiepCOeAS4Uyl6LmnrUmEZulCNq+dGuYwkQ1E2kp2X9vBODn53sPVlZea8PRwQWuQv29zBRNBXxVahuOsU8UPbZk1FXmkYkM2OT6/tEhYXFlJ70yHuKJrqgJy3z2FeYdYXVnH1edr7PiPlmoeECoPzghUGpa7oobWac8EUVud0PV44bYDoN4uOXnBouOtlI8hfJSZ+YOWYaJxWgD51xpT/soMp2NAZdYftnf/rrmzzBFwPPvJtq3g/Dyid3AENKS5JZnU5PQNtkVPn0lbYGmAD0Ld+O5a3y7fvZZOKCl9TgLbUOROD+ZR3qG6Zhg/tfGszyAE1e8Qczs31yeMCEvmsYy0ia1VcoKDjUtKF8eQGU/mH73feL4mgjo3LRUXbiZIZoCoihO1s0UpyVYXsKHHTdCHzFL/3gyXWgqamEmxap4V6pXNJFGHhqGht3nnPgieXWPjTWk+HmFPvoiFaVaxuF1vsFTxXwNLtvdliazoiKKswphHykiinf5vKNQpLmieFbJeJyRsY/yA+bJgseCItZZ9bGgVHDpCWZF4CN7rlMxK0hojnPW885pLyiYy9aVB989SeJiemJ55vkGdq7lLjcDWRiLzLZ1OeZiGcVQStWNQ+V7iusVFwYhewg0GFVOn90YPDlw1nabUlwyPQMy78iMcDHAOpMD7VHWTNYqhqfNrBRRJpUxYbRl8i6n2GkjPd6Qead5TT7FyaebSBnu6ed87Ejswjvd3vPHW7+m2uX/6bN3XAjkWZUJnKIgZIEpjKOWGECD1xgGhxi+TgsfWR/9wHSmDmy6IaECzu+S/Wnpyek7K9yinaEcW4c17FcHcD2VJ3wg9NmtMw7kuWo+sVyZPW8jsODO4CtENxjNpzzvZOZ6Ffl9JEAlnqEW4pQ6+gGPOOM+aivWFWOYDG8tOjaibCw+TDkMiHFwY7gd8HO1wzjUwil/KDaUffZoMG9hRMiS9zy3vexYOgsmhfg6w3do69U7sMV5LJP1nvs4ARwULEUnUmUp+QDTfDIAD/96sw3WEbTdZLcPHAvUJiwXaIhObxXdV/zTHV86nlIq2i55g/N9QGMIBrkO6SZXeDJmbrwSq7lZrpYK40dbuo2vADRB4Fdpv+y0wpB0jmtyaiZ1JvIAFjXXWaRqKTrf8g5LigQxlUjd5XCSQ1puD06A8glsTaXqiGNgWpLuhgpZfLMD7dZ0OrLUtuSipOINp6SEv85X/cI6xlYJZHIBIJpIrKo5/kmcbGtiFc3Xhg+1jRDxD82w/RGFqK6cfLhLZdGjDPCvw0up77x1dCU61xhdlOkWt+7yT95I2vgWY5Ay3mFKTYwxqR/avGRJLUKvLSYUMvVRuDWmrJ+idpuznTG9bONfak1LjII1WhTINzq+ra5dIn+bJj0CHGtopqyxnlB9+iUu6WOcLSu2BFJK0ZNPA3Ra1+mAyasNQwYZA7GEKCcxrM5/FftqG5XTTtsDdrx018s8e2S9/ful2/jYrx+P+kbKJ6rxF6sQogv8Khc2oWmIVU9qPcG0gthXWQIhe+IQIFOIV8FKKtlMM7zdEDaidjQO1pCri/1IpSWV6jCDhb0NN/4PZdQ/VbJxYTb/ahhCirAZWv5VgIYzEedoOeoq2jCJfRWzPdJUxShXSlcHUoVh1yEglVYzOVT73p7tEGD7eIJUOWvPaskUtsWnmlPKHMID5KQ8mOUYaNL0/hLH0Y4RK3IVk0ICYTYV2thq2Pp2LQ1UUtdbdsRGMRqlZ016gtdaxaz748yhwQbhfPYsF+nR/ESo3he6tUtEVWG2PjiesTDKQpIDfIWaqTzjY0z2axV8nN/+3osmvY8urTpctu2lp16m+TAl6n45etwIEoEZJMuOMC/dev/VQjqcYZQtANPsYgNG6tb6Uca8dK1NvvyDeFEr/bnrZMK5S3vMwsIy0IpqYtixBW4p5Y0r6PLVBhuYqOxtegwjuihIyWBZJRHXYi2K3FuZhDRYcNMuKgIfMiy3LEnENivvTKMHgaXCOnQJakoaTO2AdzoMtq5l9Ir1//6yfYt7B3uc9SYQpz6aZfIUv9gWPvfWwOlw4zG/qoSwp9QiS91DosznudWGhFSUMGCUhVDsoHpOKqnLmJe4RcdOHPr3Sd3KJywNA3iwMSFF2BbRyVcpZKs+l+SiQA7+cBHJSmNI7kbT7RTodzMuO7odnRRouBNuTFpm/jrw6NeyWpVjBdhvBsbpHIz0C2o26I0hivh+3hZui78tazuG3A+Nn7Zl5SXMCQq+xpk0G+1e8L05gquKT7rWsWyDos9UkvnofSDF3xRq3QjIuqEYcRPAHhV26OvY/S5ES7iYUhMp3lAx72Q3uoZ/2WM8xntKt5p1+0kodLvtQ7kwYctxqJLlMY4Du4eTIjQHsSUWlmCAzxJZUtn9iXPsHY+Nke8bQFI/oHeBtVlkKh2TctgN635q9bFi74LBsaQj9hVI5L1a9LwySdNnwx3S/u2sHgkrPAuzqDIZ+0lwEETNHTDzw28hpJkFTcKXCMaQ/gJlFYgm3MxsTwdlxpjrJMlLkpFsj7wqWLk2h/poCK1M9KixNWREtsWVWGQVujKZKqFu/a/NlSRDcMl/tYy8FlM1+5unkt0AZkoR1evYUlLLoFghqkk8FGFRoMQHzV0bBqz0jx5GUU3PeJa0g1Josu3EU5Ogsk9jS9fFoekBBfKKbBs52mQ7OiCn23dhbq8apIEcQJKMvhkMWO3cEZq4IVrcrPXXQfqVRM91oWx1pXu0W98fDvcsLlyUCIZgjeCGQASjUkYegj4z8csk9qNJA6YVRlmJkGZK2JrPsEhWHCx7hlipS5k2QTIVDsskni46qtBZJM270q5NYWUxD1RIsyPLpbfofsx2Z0L1CzGZMhprLiFDmvuVcjZ/U3rz1wVf2kjuB6iA0ZuPq4wge0X4w/MJyGb4Ov0GewPHA9FJTyefBkDq/CghHYQVjINbR7pyh8ClcUifEjUHdV+Fcs8tsvM4Jhq54WzxRlTl8rNjTJBdTVLkfJHoLPXAX/fJyZf+Y5b9wKNASrbvWJrt/wQN60OZ+EehjJMzglCGug0dzQ7uFOiGzLQh/F1JM15u6E9tKe+20VBdw8nEitIezudFXGgPNe6BlzwkebAgr5SVCULYANXl1bWnOWQDDuqLNPztoIS30Mm5DPjSqYYCLkQG1AHPwSZFDx5XcZmtvJINxn9ayfjIwnPXVE4AhOG5a9pMACShOXj/c384pLOuO2Pqe+fV595nfVUd2V8Fj2CmU9vgjLu/tOeK8UD3j9kW48oGHEADKgCABxYAAA900AziA4bvnwUZeVlx6IzpHAZ0XvyO+LaPV/Q4I306phdOHuoBeRNfA9KbM9JHkPQ8SuCTHyG3SzX7m3RqMWUvlmtCTatRqmgP7U458pD5xvmo3YmTb70A9UrfOyz8L17+u/SVMvobXgecb6eJOOyuqpuEGqR37kTv/vX7opDkT+QAMDjzYrvGPfmllReO+5KmcET93QFg3t3M0seb8DHdk9eO+HFC2BG7r7ir51BqFnonzf4pZg7ktaUbG+11rLjjuahovI0WLKzAYAN6bey4lF2beE16Nyuu4q8xeK3amvccvFmdNerneWat5M5BWvUM0ubOhkZNQ9kTPZt5MkBTcf7/uAGaD7XT0fGWj1k2sBd950B1DbnVzV/XUmCXkYmueC+e2njtUvzT0fbbWcDF0H9E0eoPByub/uMLnjhawqrHoA79Fby2GQSFTT2B9EKsl41BocedwjtHl8sAmKdxzjuM209APlSbl8/hOAXyYUIGg5s1OB9O+H2azWsA0wnPB3iqPIdutbm7a1o+NPF9ysoLBgluJP1l0stNeoadMzq0+xUXKzepNcYuP1pNFlZ0jKs1RgYgyMFGSsWTD7pWMpR5RWUQGDlIRpqQL6mDe+3NIFcvIpgMjMopgwosE2inrAcE7U54wIQTKgOS7vGc/tjyv3GJmGpxduaCBnQN88hdBAe4AjuuJpxfNKF/6b3Iv+lSvizGkThZvgLF8feqOutvSyQiS3ObbPS1W0ewaVRYH4H7crs5z/9eI16bOJfJ1s2bMk0y2VUzsS5XtCNuR53VY3s2B1pBaPMJJsKfLqi70/vJSNWak6Ft0rjAMxbdEabBNNrIOFHoIfrUesZ29uWdfz3PObeavS9s2oKe3JZj3zM3PNhSFPb7zfMeKGJB1MrmtnRC2K9HXmERSJULShkygUR4ofm7mqoE3PxRjfJdQzVX73lUK/u9R9jI0wCGhcMlQ2Gu1hnSSxSIGyWNM8HsDJFjfGaVEHRJBspsVRjMkn42PYMyIdHGxvMzO+OyysAJ8wPsR8Jqsx3k6Bx0lew8wtZIb/aVJYN+XOBN5M+zrOH1Dr6+KeXwzSItX6/64rOUpiPWal7UB+VwocBy2RJMJP+QPF6sDVx9wA7t7pa62D2XdnOF1dtI6UuOldAZD0y/XcE1hEFuAj0M9wDM2LUbiPDoaCJBCWtWAHhxIJT5bw/Pn8zbOhm8KZN5TYXjtTQKFChOQafssFup6QSkxgaJ99J3DVrQKKithrpJahDqya2Hyb/xFdV5TfMn00+aS4WPgzcvMsaFXaYyN3jSBh7Je0KboeC7uzvuu8nmu+tqdiAFBxUwiOEM85t+9XcfS61QD2wCeRCqS5knIU43TCVG3MdoTQY6UE9BEZWDz0hHtLvRkmIu0idQQktGgs5SUKNWKy6cjDBMmAu9w1RBIc2nSVm6zK2YnXFSmpYkmHmVboSYD/LVKw1SwigNbutGrFhN9aQVmuPCmITOEqs5+bVIG7BvRZFcCwzNNdiT1iLN0aWl42KBWAJh5uiab1LLpi1MySfZOvcfPbcYXQPFFn50Rr1My68mRAGRj+6qbneclXQLKvDRSaUAH9IOYYMAwIIECRc0/Igx58/8WnsVIjeaNLUe5f0UWtFMaDOZTBvy7Zp8c1VNhTSaranO09UkdYcVSgfCyYMBAh7XBuBmvQuVfUPdO2avQ235pQXXYLZB3WkQAAZrQkxDhNu1NQpwiIigAkXkYOflN5jAYXiv9+6293JnDTlNaGE3NXRrdoqdTqPT+I3d6AUXvJp1HrU+JChXRYdWrMxFTvWdqgsng5MgXU9M/C/KmomBQzGGUTyhDGfsmT8ef3trdjQ5W1WaLbhuJXKCnINCLKQdm+ycb8m4Op2H3JraD+XyAw/mnvbkkyPSU6Lly+c1MljCccPxRNDiHGIPk52AkZSegYEpPS0D1XPHSEtz6Tl3GVTOz43wXJGePHF0RTtXU8s1RwZKTxU1nBuhZvDciO2ybAKTDpaOgSKBDBSZzPpl75ApUyRftHOZOookFBn5+IEx2RMJB9slEYkHe1hM6Tj8hDFcIIm9jveR3/V95+Iuc6injrZAQIaEFU02F5LxRSmwPFYk+VHELHwCVxgYIQavh58CozYwoboKL0UaeuaQazkKOjdTCTptay/Zq5wx+zBbnC3ZWbfDjo1xlz2BPVukvXYPBdaLJ+79CYBBiuET+l95ImxlH3eBnmyejNCe8wBCAMipipf2TOg8GM8Z0ViRdiYJzhTrlD1Lz/Keq/auO+VuKQ6CeIFsJ+qXymeCoA90caJDqaGxQ5wwD+RFzK304qIyVw27tB+e8sWFhN1Y52iEgR3NJI2zA1NregLhOt+BLKLssP5waCsH3QTy90wArMwaU05MWDMlJi1beWt2cA6Zke+0WZ40CVNWwpSdMJnmMpyooGe28jV3GlyzBBy+kYX1yVhw/EFL/WOLYc7yzDozLoOZFBbAxVoJCsAWa2zZVayqVulw3xcrM8CTVnAFBI7gq1K/Ulvc8xZ4GLhi7Zy7Rg+FJjvojqPz1uyYFIZ6rIXj00XC7HXkPw6AiYBM4jSV9gHbjjH3OG9EuvJd4/YB2K46NOwxs3YtyAletl6Gw8sSL0v23NMXG71ds7rAR35lbJSeQJffKe9VBsFz73wVu/ZPs7p2Rqm9JbeTVos4Q7ILmDdng4AwmruCN7ht1DEFL1WX+Zd00aRjyEI6upUZiz2jNevcXNjN/a+63Oc1jIqCgpkZGDg0LJL1GWxEYtEEaPgvcYQ4ELJN3p27rThHwB4k9e6wTEXrOUBnFvqgDnOp6r8CmB72sNT+zCQV6ztTc0/6BAALP/J5GKYVNMSkXsG8KnkDQaWQjzD4N2jCWOXHoe0TF8oJsQQZFVe0HYqXKKR1Gy9rymsdEIwuIihgIhkSOwxi3WxJBLEobOI8GmdJZSgKXnSuETRZ+OD/Ub7oT67yl+o2roKdoeTfDh7DFj3tYNbOtXOt6mxwp41J02fVZ3vrDTO0g7pBMGx6aDcrozW/KUS+M6yceE2u8dsqDTVUo4WFuf5QSOsf/93O9afmTdOTuMitLBeby4+Xc5pewsDRx327StICKR/oCa4oaXCUrnSufcug6Jo9zDS92dMM4ZTDKgyTzdYAWzfUQV3LSUibJLXICHrqzstA04DA89z88D9A1V1d2VAeNMC/vdAhYB4qByegSA2i78o6xr1/3eJMTQa8pMa/9tRhXMib/hCxlC+/b8YR5yJ5IAOmi3vn23zQ9bInAO9FJZNaJI82W3TTTQfhN+5AUxcUVCcL5I44j09LS/KDu1SPGQ+wcS6EMYq5DaxVDW/pUdKRJTwjXcjmojzXXK+9uuCHi7A9ee9fA8ph9fNiKBc8fzudhgt/f7v4w0UrnqyLNTf2aFF+c36GvCXzN+RMMz0dEHq2UZhiAGyDZzEWtG/7CW4oLubltouUhvAXDVXlo2jp1SpTaKLmbGJvDZoMrgFhkyOiyTcHqhAqD/FLx8KbAg+la14QBfG1HTTDPRarS2emkKJthhnbTG6AqoYR7EBB6xQ+iJ4LC5MSoVYQv4T3Dj3uNKwopAHxjOEwLrQfBKv/NCkAQQPRRP1s8XoSD5maK3kICZaqYEDH756EHbVUYtQmYJlpxsWujUtIibkk32hRi1KzzaeaB8f1kgUI0hZrrQHHCffyThCOG+ehaWORFjYjWPgjltK9tqg2UqFaNntChnn3XEC1CwI4iw1lHQcrgxRjy2JVKMdQcpQBMd/fmluH+hUvy2IsqIMXxfbON/1zRUhyPKZSUkpXWaZ8ALSCpNXmAzfEwh5gszAWt4LDdiLAHEx1JsiLOZWW451r4aghIcLE25Ozdym9onGvdayJSRHGJKfINYJPK79ceWblQrzbKL8mVOqnVlHB/1N6bJ48ijQd7XKKScf32SGfYUPmJ5v8/PRf+Rk/TNdwVDVIzYi/PrNVG7NRMnHzmqoUP8TIN87BVEHxBmP9msjIlF6RVwQQ3BP2YSySgZ20K9P3zrmAk7TZeZvc5ugrsl+S5Uf5SOOZeHH01kw8hsNEBK4aZs/BEA52hwkxG8ES00MlzMVl2mzm2KBtlAUVDwyr2G1rhMLgJe0/iRQWRlWa8i2chEN581qfjVffQhUedeRQjTUwx7cQfFeFUbD7TN3sNsDAChqk1r83kRXHKsPmTllijQd/RSg00wTFnZjlXzWbWWcs2PUH6He3xeIyYnW6KUfBeo2tGmnrW2w1lD35+s6t/az21jXu+OqIhseLQa+OZ9Xv2uZMGPfkewCWNPc/qtVlq8NLdGeYpziMbNjyGXGf4hHhUr3dyVS2vwd5yILyALVNyxVDgagBsSb8Qt1zOWF7E45FTxRqxldCdpw59zoxHVeWBnQUPVzMKqKBWnLcXZmrRNOMutbw3KPrN0Y/tnALleisPqii8SAXi+eLY8XEmAVDCteCOGgLZJmiCY6xO2DC/85oP/PmNkC1DfMf7zdTZnyVqL2+0HejWV8Zgvm5IBNQ3YQoCyhY4nuBQhE/vrBmFJJYmqkHjjFG0b0XTLQQYIhFmcLd2Nl/cy70dvpgy2wbk7l0BnVepya8hJXexDtpts3W9VmGWXZybm/G7y3O0RyVYQeCeWLFC9niC/jBunZQ/AYsVvUl5ngj06OYFncD8khFMLB9tIi1oR+xRQCGaxgSbraKjN495wKe5IYq48GNudCQg8hIaWURsmZTnUpfvCKjGoskJ0ArXivhGFdSiqWWsi4gQA98IEL+4sSO4RQ9vzXLhBsdfhTifBu9aYExjLrQzStVMJVsoVw0Dfr9hJ/aGQgimjYfTXGFRv0n7w9Emk28lkARKIu9/jkZw6XB+JJUkZyUob8QiFh251Ssp7AnhTMSF0bTv4psALJvKi5g9UCv8sP6n5swhzzaF/1O+ADUfX490MSMLBz9fwjCJiR08tluMyWaasTaDIKTzcvrPR9OliSUfUp7+k6tSOnOtA/7kCO3ZetkS66J4XR2LBubdhk6Mer/+OBUlfR5Mr680HiuJN+CFCdY9lwodlB2uIEvzWFTod9Z1HjYEIOL6L4NFKhEoTpbacsCz6vKTdkoo1xJpspQMFw/yAZYp7hitvI6vUY+9l8a+jjSWfqP3fkp6MASiY7brUKjELWi4abl3wr+XPDPP3ck49W/27bPDw5oszqV/P1t1FKht9vsqLdjt2QvcQjo7SPmualOF2748LZuvEMT4LHrSA8N7zXPV7ydb/WXfkMIzfQlDoJRUyS0UVjpVrnniw0amxTLSp+svkLI9ElhlgCLiYJxtvs/2pwYdjCRbmCxxQEYJQwLSxbPHpv8ZEG3Yxjhh6HxbMHIdy3f5rmrWmQH5cg3sAyLrJBLw6pVmU/GOG1gtDWjWJOxsAkbBifbKAusyAobUggmbfoyaWaPgmSNcFKyUpXhKIwXaOpsE0bmDOWAQePl2m3Ep2gC8dZSOkpIKtgTU205WRDuQjN0ls1FElWZPFNzRtMhVfBs9rs8e0jtHtT2zNXp6wAW11ATTzOrDBDaNEYROujtWLTK7UMalb2NzjNqpzeDWdlDlrVKnbW6az0TTBIeig3jxJEEqE/VTBGCUalyHdZcqvwC3aZhtKbzEqGOM0oNds6ADYsaxoZo6q/TOqXuYHSQAnRmY5gdYbPabcmWrkkJLGHA2OURmGMElzrrjMvps/tqVtJHolv0Pe0K/e6TYlOimdfGMWb1vFJblWqlitqoRa2WjDPRVFXJPGhOm0poYOEtDdHCEmzWgjYu0WATKkNinObh8DhMFrYBi7IBa23A6rUCtrKAjQ8I6+ZHBNoB1jCJQDg02tcBzQ36nOQLeYEEYAV8gD/kAsoOElXZ+JUlhsAxIc5zmaa3nN5qQkA/F62TVmr31biBnx/3ar/a4PWrIXJMTuWFtS4FVmYxVPurYcEMX00/EN2raX01xQd+UTfbaF/bQ09me8gZsZ6AsHdeayna9tLTLUfhIFv8JSkDxQMrrKsba0sbvPMPxtSGb3hQD/PQcxIzBLSMRtr+90be0nLD5R2GNko5GOChjgpeSCsBNpdZoRz1SxAIKAYCKNACBNhl57OXiDKlFZL70jwrtaiwsFnn5haB0X02mPhr4RWfc9nzWDa4vIHCCsxcRmHiQtpdcHkDhVUZw6VxYaybTxt/m19Ks4UXeXrY2DMDgg6snKkwWUbxi9Rr8krmxdrtxb1heqF7SvUS4XXYm/I+Q9hZ6DrD9OYxuwnKMwNM+JHFYyB89XO4iJUn6RumG6Um5FzOq1osqtT9ZRLE+Co3gzJHtQItUyvD+7IRWbGU8K/ObRggs3TlCVJ0S4tyuEayvSQh1fnsOGlJYXftphFaWozpnMuEW/wyDkMtWm23eugSX3XqbZQdIUKImQRNnxBBJicMACyU+jjS5cOnFIyklMLF2S81Irj01TfHWJgg6QXJZVrZKldsZoGVUqdkkVEYNbZg3NSFM9uds9YzH2u+pHP54blW8xypYU+pFyttkZ7PbaIWaYUI9E5qUDnxVmJ9eHFB7wtVLzQ1i43NONt2SHezTiqjVCaCyAgLprITjH4ok3f7Rie1xMH+6xDcj+yEzQ9Y0mfRUDVXUtnKS/225tl0O76Eagn/XeNCzSwFcNUzo/BW3/N+C6Q6xw6a4NsKRHsjF4NWskGa85aIUL20GVugFEJjG2Voe3IU2I8YweeXcZZgKxcPApcbnV8CsioQdUzUoc6KKoW89vSfnlnMsS1bR0uudvB+W0iGESjYOMrk5d4SR0yaFyourRWdHI/UoUCFXCEyfJwrZFAohao79WtnwH4tDcgVNrQ5dnWm0LMclElHIkNHEejyNqhzh/EuYgwFZDKkc1lViBVGruYBZGV+zbgYS1rEcFQP3mQsy4rWhVysyH7NvOrj57SPJzF69Ke9yBEep7O+EGfFgWDNhtV0i/gG2cNrrJ8psqPjpWONkzE4Xj51rx7bF4x6GPs/22iqrXffi2lnXjDcYf++pukrp+q/5g4g83HRGQBV81mRxuetZ7TV2ntflXW0AVaN86agBHuSudn+QJ4zF3t1YOSUIcZmkxOg9Jhg6Cv/NEMbLcpxZVJ9AfmRYgLWSihIzRtJJxLRzv8/UbTaBAjrfHDQRG0B8enByUn5gpJhi4XKkQD17ozPHXq6uT/JK09hlD0OXWtmcFf8qqgMVxxxuE54zdfhElKv19xc5GYpm/X5Cf/1dwzgBh2eZsx2QpS7SiQatJsMuV4u9SMMosLfcDX3FW+FtZq2ZyjkBLHyY8cr+5zblxPytn+KPxaU0+AfpzQ6GYkOm7dMh4kDrw147ggh2ypJO52oFhRyLycp0oNinUHIpEAuACu6y1fwhfuDtlpDmQEw4jUkIpTyGKavJIAweUITuw0TeJ1IFdzqQ9vxaR6q16Iwh2JkXrFSbP0aBC2zthtqwZOrP7mCrO0Gb5RZoiYY8Rv83rBdAgUkdnM29ovRoHZDWxybwIZ7whlu07FN7IU6c+/LrBjdLJzBmekSe2vObK2H458UAJFfL2KUbFzBfyf96X3izXu44I6dLP7CgL0qD5EF6aZSsLFlGomztKmOpLyQlideCxpXGLzMTH30fAkdEl9qRsoU8TGeFPdctzvOAT0Zn12cRyo8wOd75z1HzBjCZgIAC8hILJCRWCAjvyZ/+PFgYfNc3A6xYJG8CYpO9LaEYAqGtERfDFlM58vqYnCd7TbLyznKo+YjgUeCmVkAzmsDyHiCkMJNgRkCwGBNiGmIXFmCwzxFhADLCBkZTEAQUQK3vZc7OxsdKVamX8mSn1ucfyj+lo+JMyk496PqmPzqV2m7njgekyA/DP/Q4AC9yS5oJ8oToRzmSZcGAxogeGxiZS+oxhML3PRQTEyjmqBrY7u5nVKPAecMYR2Z3DVtaCpulL70JPnwHwUmMeYYRPQNnKTZLhPgAhVWsapqfGThDFzVvnPJVatPDfuuWp/l7Ai93lcWXI++EWPUH/leW2YiBhlCCMc7rOyFeBsTSrM+Dz121rai8khms/AOz5gx01xfD+9sTKzshZN/p608oZIrBScGqTSoAoABg3YQgELhAHwLgM9zt6XYO1S+sgc7JpVvL/fbo1i48awCZUV6yAOqqRsbOkYY6wmCUgyKDXWlXKNd6soOC9FhlduxvXviOiOD+jaeo2q23UqOh4xw44ERB+seTtaxTt2M0dZtOKYHXhXZ+J4SRf16kjEXl8CAaVoZubxLfIs2D7M3MrGtGW8U+guAZc5DdGk24u0FkKaqkyqdqqv3zbqMg/vDzzy72SpAfAeM77BObcGIsQ7NpVs21oYKJRSXtktHPZtkJcdrNqT/kaSIuZw4muoLVyK3M/KP6qYMilEOsZ2Z9/zdvnO8jziiGHWNTMEeBH4FVqyP7HDuHOUII/eMr9lJlcf4gfqgf7hRk+dEyF8+8CZipJszt2/rfunaNsE8JSC+y1F2ARg8wsQUWAnzgXO/i23Hy26248ljguVpTZxQ1Mysqkh3gFWP4ka/D0sJvDvoFQJ3vnECfOsW8NuPNugQ4gItQB+7oaQUi3mmm44YGmhSntpKBaGMU0g4YnUhKlRnvs55ezZegEsxAe7s/mv0G4qb64GF8jvPGt0+KeoySRQjCJ+dtkw8NRdcDCRclfQ+j4wkQV7tziftkeuXMRc+EtT+AGwTvO40OJ9kxzbfTuLYbDHl84kWlihFqewCx5lUwbbi7sOgDUluVy6jwSx2sysy4xquxcuANlZQxQqFeTaTDemM62J4Z/zQHF5KIbbV4oJy6PKxtscqLROJ6SsfwXBynXTbSHIZDdEapFaiBGJxZUiLQ+6HCEdF+cUy/IzF6EzvzT6WxzQB8rK6rGMx/mz/EXlq1IUhq97n0es/Is+P4tuYGqzwyf3CyZeJNgkhhpqRWDN/BP28NwSy2oXSXJkJYmrZ+EEDhJttGA5baJbAK6HW8iBJidU8xesGLmQG468uFIFlRKq9/zZM+/2PL3CIYpYlaQTe8Uf5+RAlKUL4RwQaq0o+qHqPg8oCKoD2/edvaVpiQUhwpmlRNOZ8XfmwyMk77UH9DO2g/KBVU3S/ruRP0RF4XXepJXI5AL+EltpCmOkyLVfHBzo2HMhsF8Sw5PMcH/ZDaV/4bF0/9b6g9DcyZY7vXSeR/3q4bu3aykYK8XAgjyvGpMBQot8p3MuPZeKOS1vLo1CX8K0QGnrrOaUeN4auxWkn7IaL46//8su1CeuwOJWhQk3JBablxd2ZKJXIx5/zNE/OT06unoyKWF3I+KfPtMWjB3MHoEslzwjk478kq/0hg+WAPj7Wm7ZRh22y4XQFx/5b8yQr73kWclM5NlqDM0LfpTwarJpbLeKyh/Quhu7vrK3A2uG5jzucI8zRg7dIyA0jHo1CdLdH1f+QeOt95Tw04WCcVEiBb2Z9JV5x4cC05ZaKfswX57g6YRAtRkdBE71mXuG9nW9Kf/EKwAhLPgAibEq0zv+odCgiHew/r4ZLNcj4aEBviuM1FhFBs1jxmvpKXJjriJ9xTAbMY2gJufB+ESChvFZhrLjQIMfo8zyJpIvx4tQxXl0Mpxk14k2mwcqkN5fG6GUHdfIZE/FWLpzUeYt67Z6jT1k7XgUT4YVYWSITTzGU0RQarwsuy4qwNTBS/9WL/o3Ttx1agd3FEH/1C6S+wxX8tSLFxIer9CxELXLkv7FGA2roGmTAszkWTyf7XHKGUIfRrfGMHbfAsQanCOVixHZHke3+iiz/dqa8ePBgUaiPGB93n1HAfa3XrEB4hzDuw6SFXD14cZvScaiPSnhQWWII17DBzEWqwQczvXaHyiFRGcicr9JocUk+xfYIZlRw7ScoPMl+P01hbA08gYYT8+R64g2gEacFPrkFMZCW/6yyNKLGoEoCiuXpH7X/QarE7ke/mBOqChCPDEgnBvQmFqmf8b66mc4bV1m8+Oku79PdPJFtd+kxuefmUs8IpmSn/NNdvZDu9iwHm0v2rHiKW397Wmy7dMnczbnqUP306sbqp5e60TalUiNN+T5i6HTRlrZZZaQy2oqzWYsKJMmhRIF3Kve/amBSxlhnKSt6tvVLVPivrVKfO29GRjwznGY+bzvFHFSJBlunVSnSWHD53gaIiDX9xyiGu27J+AsdSyhx2/gY/crfSo/xWy3gbxhIMSpHXks1cBDpUibERkTeIYkOV9tlUjlmqkrOy4koGb38BCusjoi2mxJg4/dmpJdqWNkg70BnLWzY/MqqTigXcE9ksF6XmuC5tKd27baNZi3jRhqan6y0oYa8ok7r40Y04MqUnKuYTxYLgtZsfqsMzAQoazioA0cHXhZ0nNHI+2Y3fcUd9Art9Alanv0Q4yX688sR1mADncquqRcPsdW0No5RjE+ItbFJbWgwGSXtl1hI9fPwUc80Ql2ydUrKuCTAaJhE9LityUg4i1wscDQN3y0IkyWlRmFE70XxBJTJiws6YS+SVJ2/eHLzEDmLk7pEUjbYA4oKUqxj6SX7Y55No7vx2Oj3yxu+67Z5UmzlW3XGSWhGNQNA01gdH6qtKyxQIXataZZsMiLac+/LVfdckYKI5SuDgTS38/hn41taA4U8qqEB3FxEeNCSHGOYv0BJXiUud56dsID1oAaEaLow+sP//bz1ogjTstN35IVWupbssBMPaAbRsJ6xHrQLwpNDxLrl1xohMkwd323+duNG2jGdm9M6qpZyfKxxfnnEjtN5QAHtIKEP6j2XwZKwwp4rrRkLSuopXw/i3/Dth+vAEdaMlPAxaoBwUMLqsS9wM3ZqKM5Pt16fGrYTQ7CSgRPpXfMNpAt3xhe5Ie5abo5ZU3mDYggK+As4W1USgRzVFBULrd3IO62Ti1uJV+Pl0lzx5TJSaiNrrdVWt+X6MDMo1PpSX4TOdliPfQ/6fSSh2mQbjyRABhSXX23ukLdeKddaTyQfZozTJaG2YShJvD0Y5X29WL2Te7ZHEvz9B2ewyzg7FjLEYXlnDUHyUwSWsneUqG4siOxlHdudd3bv23QzRk3EG1llSEIGScXzG9537AtN6nuEd/ZcMq/WJslGAkn1U1oEJzylD9g8P4uWA6F5rfNIkpTvPuD3InPL8TP8DtSI8nnRPpUu56HF378By3EerjBWt/a10vka2daChQbcmgoNbGyRlUP3yrH2W/PupKqjK/bm+OGvypVraI5Hj6gl9vhiVR9tedMQ277I9qxfdO3SPijddCEsGQ4GEUMYHgiwUANx9cII5Dx0XsxyARMK+OHHpk2Aill+NANkTlxgflZftPAx8IvIH/9Hc5YDCyUJc3KAQSJgz0sz96oua+58B409HdQgxwX9jJ7fLtsjYjBzY6XVl5rz5hKwEYIJbnBogik3MP2B+Mk0g4eTGFaKlTg810cTxWta9FMJuQnuI7xF9imsUKvvWUJcoh9lLSjM3o5c0ieAw60idooVAdCC6jLWzl08gs1ICXNlX7NcqzqiK8HfbJ1kuWKKA7u2T3H4tVC82Kpio/ooW/8KK+7KBsCm24CB9ysEtvvYK+xZK6Iae7zusEQlmoRfC/MpucYCosnAZipMf6DSNryEjc9x3wn9Oz7Hz7ORUUwx5TQlpVEUjilmHAYVoQ7P3MgkqiF787zLMJoQtJRLvUgpjDwPgMp0Ye/WmTed9aQ283VXL1lllVzWqh9ZxeThI+BRPuCtD3i9XsBXB+Djg8LQCCLUDrHWSYR4M26IlXw1L5SArJAP8tdcUJkiEZRvX7HUSDgkhHkh8wYGYA9B/Vq0rSQb3BBfaIcQEaag8sLbNgVe5mM1lEBzOKRY4e/q9zb69iGS+dAg/Qm0FvB6a9A+SPQPsm5+a9nWtvXb+tIrAMwisYiRyCTk0v9XJEwLpIkxghwMeASwYJ0rSGYZpUrYxKJIxOCyYgcCAR6wC4ChJQUVcgLiUhAu936RwVcHJUwoKSAJ5UATULQivSMovUIQu+KSHARZ2FCHzbUBwSEY8D/xZfYRORcTQYDikECFkITiEUQLKDZJT4X/Mv6DP04KYRW3iCIKeqJri4p8JRSbHypmsznFmmljQ7qYVVcKhflphtvmtKq2jW1Nnm8A2ExF/ANMdiALf0C9na5bXWnVRG6CELtgUbUlxb9EvWCK11H7rw0VBznhFVVHoYz2dSCJ67JiIyQtEhJnF11HzVtkZuBgeFqGMOgNFmIBNPnifiTpsqICtE2KjVpBtWlbvMZCP6eNnZbVLT8tc/oDBypSSKTByQjm7H6ypJBKFKGBmQSCLAmQh4asLAnRoUOXMLHk5uTKOK3V9H4uzZTXS3ni6bzkRhpVRUjTmsxtxbzlqZs3pGRP49vi1V3VMenqYH7H17yOCu8exQt6krqvx0aatO81OIqmLeC3NhHzzUHrC1wP3ygwHyin4w0KrtejuPgm8eAMMRLvrC75JaaJvcpx87M01kF/grETsNZQXTRdjAVsOf/zKn5osM2OyRJU8XWIGTPDyGMFQ3MyDldWZ5lQlzTeKInknumCR2uHBPNygx+MkG7DtGGwmgDmHW8UgQVbO+XpIFoGVMnsRjABTlm0SVYb8U6JeneafVpUw3QKbu4LJom1xYTCFhtbskbLLikCaKbgWEAzhPa5mXRrdn5WvYhK+RXnn8u2FTpsK2kVOlLFA3miC0aQBG4YCycwzZu3k1YTmOxmLcu93WgnJd0/GsGZDibBeZ9EmQ05wnvYg3rNJbSOvNEGdSW39jAyYyBrsl1lAgthSm5jC9i+I3z6lMTUIkpOlSwujkHqO3YPfMUQajKaStndILf9w4Vki1wMuX2xoISDFoC5zqi5ZUSF7s44D1fI2Nz3cS0laCHa2bOYS7mK2R62ySpZPM9EiSyZH+ql1kZiPUnztf/iYv+1QovlRgIlsIV7iJFv2yi5+W4zQEywzcz9sdcZzapTPCEj0Q63ECJzSJX9MljUMDyJTgYOmAuvr3m6P/wLVTTc3eR9rX5g2jR8bjIJDyAOFziRGzPC7M2JW+3Z91sSbrKi6HQ9zIyIjqPNcm/KaQNQjU2xqOP0PAh8vQPAgJ/kdKi1WJQ/UYmUvNMNRikkRow2yaoBhl52NhBPVHDQY1JauE6NJpH2Qhp1gkCyaIFT2/Fo5hBjz4U7iNdXtdMe4CPb7mNjC6Yez+PBTlmD+L7VNG5CdndNBE0xNFwlv6tKhNewAREwfqR5MuRkGD9pouYNBa2SzJWCgXx5Nz4MGgwj+eUZyIJ08c1KrA5FbjwO5PEL94oAFuDIhyOQSoMnYUXZLWUe4nnHJQM9aC/h/M6vvaUqvD1lq7z0AbC6a6LCEnMtNHH9l/awncT20bTX/jTYxN+XgxzmZ7VoShe05Av7Jhd8SpuRHDf8zqLxiP7dPaF5I9HVuVRUEbio4rzRnpvrdg3G/6AszApwB8UUwH37Aa+tuzEDZ16AVFNeHP70Du3aq4Xv8SJIh6P5USKYHUSe8/K1xcSRkuZZsFHE3HyBpntFV3YSOK/Gp5izYPwHl42PdOw/GUCKx/79AaSKaLT5dJJxTQmzL3/oZgSmTj5nbq4vXMXotqct7JEFHJEmqRKQ+MgiAYmPdKlZik8KtcUtP6Y+U7dDKoclFimsF316S/nXq5xPWZYXspcaPYzv2ZxynWGYk986vNN8NcKXPkTsX2xwQNBK93T+YUqT2gKg2WFCV3WaztHsfEjszf198Ryi0e/pyvROsQykDzE7ep+ECoLkHjo3eqmy8FKX6nSYVdg0z8hNu/UxueemPCMwyZr85v8BEN4UycslHopNM/bbI2a9dvEFczfnqqPw5tVdwpvlqM2k0W8kk9nEGu++NaCRG668LsdE6gL7fNfVLubk74iYS2YZ8t5GPpNJdwjqToL8vRF557FvkIhjA67bDQm6ff9X/zaMhHUnmCXiTHjxFsJiFzWLpfIRXgJDLvMuG4rMyGLx5Y/Nug0st7PRfkcK7VbAGEe62MVf6B3S8I0FTpAHdKYk8OosmCUhS1T3VdAftzj9prVy8Bnpy9cAQbOcgBfuy+lIbKwsBsTxxiLN4sAqS8Sjc3Apb2Deglf3iXjzPEzjvsx17XAifRnyMKu55aA/dj9IyatbcLA9ZoMQgjf9OfhYYo+lysOWgMOhupS5N35EP0oanOxyQBV9xjz5s3Ruopp2JsERV7woOAf4QW8uENMdfKrMi+SJV/iY0tSl1tGUT3lFUylP/cgZOSSKmYJGgMuML8q6KLwqD8+DA3a76KKO1dns1AjFq4xWZHRUrfXRs0OheYp4MU6Se6nbndQ149nJuVJscZ+HdOPgvqAgBYpUiIisYpGu/KbsPnG3Ghe811uBWIqWhGQcB7VxHexr2tHuSsxqE1RS+PqstkM/d1ZTq4bao/GkxlbNuHu3vZc7a0jOFCPF8jTK8Y1tlrw08fJD8cdcleVQoZjLU1WNzwOv7XdFbP5uJ2DrF78XWgPb9Ucm5TeRzLYcgYO4CeIYqQ5wjgAECccHNilhh5LwLprWcA2h4tAgTzKvZJ6ZG+pptqWo7av9V+0OrHqnuTGeal1v4fAm3kvvd2q4970a41HPq3aXgQBcU1giiKqemoizGrMzQXgZvB7eDRXlF9qnY6kShTjcoQgnF5kpRBJt7HbY46MdYGK30qSdNrd1cXCqZDCDQTPQAYccBlWwGCQ+0VJbKdIhnGlJXlc+7j/l6ZeqYIJgsMRA7aSsNN2CEDy4t4wwsq1zTJRJZ1yozRrh1w9PYsdB1h5O0lhTB29MCsU4IoOMdjIG9JYnmbAYIGQBIRsfAj3dZ/bocisM7nCZJGAuxypPkM6RN2mVbIWq/7GWWyG0TbzsfOPgtncOydYCb5QTMjwGweqxFvLTBSUA9Dq6Dj0NJIhhKsWEytR01hvJ+09EqmLUzW4cHGFvFvnCLjgWs1w7/o7OkUnTXjuDZ2dgWDu2m+pujjzl5uWr4R1O/n0PX3cmWh3BL19zx3ZyRTrml0Vjv2FOL42giELJajJhWQS0z2TkXNjkF+PFNSW9QQLD2kDsdGzQ9BHoTM7kFdKDuzW6GDRZISmqzT2ha8uJrEeT/nUoK0SfmdwIIkcXTGODaYyqx8gj3ACtE8084wJdOCKg93afIBDohd2eORfrA8vDimBPJyl8FzJJXNwKIMKewMg3OR9wBrqnJRrEMhXxQJptw1EXdtUsT7UO5oIPQ3VTjFBt1BbvzLbMDBX/WI0B8av0eZ5Wjlh+dOQfjPMbxwsCq0UwQ5vAWSx2qPi7vAUK6DkNe3OVQ6qff56nIhKym1DkO32eJz+CwSVv1nAsx8LRRg45u/lF1Q0zoIGCURP+NLuzNBdN8TblUApFG/4CBtOy7XaUqN20HXH72utP2duWAM3g7zCKoF5HuteJhYoL3jljU+ttAhg94b24F4WTDqvxNwKAPzFOHZUUk62odCeN8/4UdzTsAfmx+ccHD0r4UH4Eew8CQuyYjM2lwZedRcnFJTZQYpG6Lbq3dzS036GKx1CVyNHRrQ1XCSKyH8rvjzn6o/h1yab2Sjs4VHh+Yu7BFPNi9VMSDGPjZ1ycCFLCKsvQap7wRD128FuCRV6YCrXngYmiDcKRLQYfAduWZen1hTbkBS2Ej+oBOytS9dArb0sYW7qo8hmCSwD4CImVDiiy4tVbYrmlKsk3aHJ/bvgTvelY2vYfwb1NO9Ene+JBYKzabCbnCgs3lUlMDXEl4ixNlWn7C+ILXir+aXa205FlY6wPVVNukzuALXOaSc24E8FbAbcxpdsVvHkE3vI5aYqaTag07G/8yhqtQ2+nz9w8xbMH0a/DzXI7EF9Mm2JaDUUtJ1KG2pgklybauswkg2qRfIgbwpuEVEDQvkb1HawhkSjMCwuejhgZxzmXM/IvbHojgkj6bLctJlQ1Wepo1ZeerBVu9Go8BWKtkuxkloH/k2jYlN8coF1dp8klDldskaQ5MfRiWqsbvYMrGxoEQSl1gj9uLbztK9Vu7/jyZ3A5m5jOt8jBDNHpumGjfA0Mccea28JFZ+JiK0JXn0/tLAX81vH/7JqicNoIOVKHhS9KUX/h03xc1/kYL/zakObTus4nZDxcnc+HfFXzvG9MYSVzflt81aVaSt5R4yiotBCWkq6+S+QFWLthuBblSlf1nd0glSwkYw5Cqu2WGoIs7mqHIwZ/RZqdx6dkq0XsBn5Oi/zJIYSG+AZFvOeL0vj2fhxsRfakxPljzFC0v9xzG+yOYDc6tgMvPO/tzj2mqIUxDi5yKcE4KdPKABfZ75+nRljd04lid/BLtXZOvnkgveQ+6f2BkhbpiBG97dxfXQDVZSvYDmHEprrVOe8tvT2Ik56yTYLJvk2jZSedn8ezSJHZMzC0WhL5Gb6ljogn68+qvo+5oTO5YesN0f3GWQ8Ak4qkjm6q8oJ4eb1p8KwqPaJn7hVuNQXMq1ir7dT/Y2smmkwcLLkLSFq4F31h/EBieHP/uH/Y6LEfPxN35apJb+iUzgIlVGI+XqvNao+kgT2Y3CH29Lg/xs717HprsuYjH4KFGNGmXkzu8LtiHFKP9Rrvh41idtG4celSpUucEWQ4iyuCVVJsRBXWOXIHiqzWqhl68+U4qxKysJgfpj9PesqXhmv8ZF2TYkl3loA7Yk2MgzNythPNT2QDjr6DYPgRx+Luh2P0ASY1H82uFnfwraPztkhdI66fmHBsJJnnQKfwDSPiHkpObSscLTEeb4QPPCEaj0Agg5/jLPLghHTQTbNL7xOTotPY8u5ZQMjk2crajwhd02KdofE8uthWto03aBJdAeQ4vJU90fScrQa2rQKSNTcA0iwZxPVfdufH7NferwORScjZUjeda72i5UNTsCAsySAfVR+ag8prvXaHBjcWO1DmRS9wnb5d39CLSKj+Bl4BTldaqnnJ0Tp72aHHsxqIezyy1bLMGDHZY6Y+9Av7Bmp+/X5KYCeydxqwbw2R4LZayO/jdm6gXec6hnMlM+XtR06roh23LJiP4dHIXcl4BYz1VT0nz3IScVwhK/lkOsoOM0A8MuO9xA2zfMmIvo4/d103mDCMqwGiFA9Q2IIHJBoP90+W7fjybNG122Wl+Nxmfkns8DFb4JxH5zrgfA8sY8bHRQJy0AEaXkrhJ+mtNrr+IM2d3aZmGkJUvNP9bfpmM63v59vkKfetCrGqjpZr7hU704bp2TEgFAS+X6Cb8Zgek7CdXMeTu2UgmwSqAhx/uBcUwslJTr8wH8ovZuB3g1nBWToqOEMKzOASJdT/jtfPFjc23068IlldCHk1gWgA2z0Rs3lMJ8ky2seaZBeByKx7fKlWtjCys9SOy+KeJB6Lac8RP1AD14w/4HCS7Dr8i1GyxVyyVfpVlTKQYNDPxco6Fhxpkx85VhJpjx8JV1rtfObOLLtY/usnSd+sPrd/nwYqf8WCy/950xlg0qMieNxRc3DthChHkKVdq3lC2Nk+foFkmKCiWc9UstubHTHBOB2472KKFdb1PDfAHoMsQ5deiD4r9lFmDO3TYMPs0yfoA5qq62rQnxmA7P5iSRv0Ho9nyDLaOb7pWMvi8X2olzwW6WNLHgtoNbQGsmR9stdFOmeWkEWWgWXd0nGuWkKWb2+valDEsPf/H4kFIPxPqH85Wup7ZNNPcLfaI4m58M4fFpvUPyIkN1M9yYPuY3/sp3jQzP0KhXDvDPCbDd08R+8grnUaOV3EBaTqVMCBLU5JOwTasfZ766Uxef5ZPm6zL7X61Z+mw/uETglECSpj7iBW8NRsbY50hLLHRc60/l4KPceO7hJDaG6kftbXtwQ4ocUY1zibMSZ/dMFs4+hWGodxmMoUI7SxbmJ5HAE3iCYTb6hF15aQUpARS20hWRvW1EI2FDmpwnIcfS0rfF1iDEtX/Zp3uCTiU1lyqKFUvjWV111cvqE3vRiGsJcspIodUqWJOkt4KTaAE0QSoNaqD0WpOG26uTgEzjQ1wDkE2G5Hz0pubppiy3NNnmnKeG4yXpopTaGKtB+fdFa8pHDQR2ZjSsztVp/HVfoovDu/GbowApxCwJ2o0+S8d85r76NzMVoaEvMJoB+Y+tK/w9INJIIGvi03HPYEf4aoE275z8npd6K15iYsbgSBMIjHJcc6v8UUU1EJ69yrx61GfE9ACJ3puNe9Fv5Wsml+m1hBtArOTCvRjupey3UJpO9/ABmlJSKCDv8n7/Kt2JzxPzC327lWCr/Mxrqp2/ibtYFHpJtkbs4xvx1qWKHpAX+KD2SreSsxL/ykS0jPzwiaBEDCEaknGcjcbruGuzPddDdUUzN+xnl2hK4ztjs+aYI2s5ntNFuIZap3p2VJX9J/If8YWnMUP0QFzAOV1mqGnFX+xFlFV1HzTuYKKrOddqv/R+ldLOXrUFghFCmwUCJtr44boo7/DVW1HNGwGBX4mhlVoohZTbD4tlYUkWTgUA6PLASBKgWIR0asKgXJkSNXsLBi0qnp+ByA2aiguru17Q+Q5tF5S27eeqLuAGow6cG32n0reIOq9p/eW03im1sUXv68roERkxKY0LPx8uTkKri5su2g8jGHKBswFy/dH9VUBc+NWTlPJuMqITvwCT3x/mfJw/6oGeRYL6XUdF3NUo3gaWoZbjQFfYYknpp6vDAYEWsMKUy/y2CIJNXUGJR88Hg6M0Ucr24oVXQYUCqXyqIWRhFr10VIREoJQ07cTUJ16H1VVqsg1dXvRLDJIbhxq/FyMaoCOBnYuWysh5diokUPeuFCLFZksJtfbhkvlF4QPb+yXmXQV0mNi3H3vtNQtJm+8m9M7+CYDt8KSCwI8KDnAjaRMR7/WO+wKB57gs/80SPAWQW4v3HguMBpj33a09n+4WrDJx+lCQoZTDUEgkSmpvY5M54WVJLj95zb8ebRnN15ZEsqqz1yiDvpHhw/PNivJuvKeFXewSvzRbzAMyfD2UXGf+ngw/VJc8xee4+F+2OHojrcY/pJOQ5PvjZXfKReTjYTiq5P25bmCXJL34XJsVt98iutI0rEzs5uE32ZO8PZ64dOAxY8YPfPn1TblHsDjP2071N+Rsxdk9zasr9vTbZM7c8Jym7j8zt6gbZ0tLn/9rx4854k0iX36XQ6jzPs8DW6oPc2cA8ufEktf4er9F/wd9r53nLVzs/Wq/w8mu3n6mEN39fiybsNaBQ+kSL9GDy2qD/3pVeTzyUr8H+FKp0g/GtHPvx0ZX7ODludTD9CvstOYwV5x3HxyLo11GlhjveU8Pe+8piSlkJGtCOgxQRRveBVLrpB1XWoql8P/c3EwRV5uXyIuue1ETBcaOegMMi3Qb8JNPgdmCT/IY/n52fbVgjp/3+T2P/zL+XdCsx8j/jRltBneG2MbPzbkt2Eeuiova9993D4ndSgj6OU7hueklLKQhEcoQwG2ut0jhfvXFIhp+xNQYEuxaNRMCT4MA4fne33IO6vLUgGjwV2SSCQtceBhO4aePK/pDreKU6KePi/Cw3ZcHq9UR5pX3i8Kgq5vMRlkFWrY1zTpSEu2m0JEEsCG6QOnzTpDJfcbEnSC0OuJMTDV+H25Dl9AG+AAvhyOrw+ZwpACxduRunGWRJa/jvLbkJyfQA3JqlgHkJ9bX+sPreIvic2lfzqIyFS+MPwCwFDadud7rXm2fjfLsNgMlVDkSJmfWa0QO3JCwaGd5FvZSyqlthAZYWBZtqvYWeMEDt6yWUZCHbJIiNWn0sZTnIYGyF/jvWxMcFRSBp78mV4LnJBJCKeaVL7tctzeRWoz6IB3oyLlYXtMBd8C3ojnX5MMXdlYpzchgDniNT8Qk5SAIeDMxwCb/EUaVUroGcb4TI5BBVXep5eWux0HgP8IlapcgheoNA/vxqY4gBnO3dioBG4mM9jLddP3WBcc1YD3GFlsEZ1dcRmDdS943jHPx+o6Lyz4PwU3LKh0qhVQNbdF7EMqfk/MQbmrMbow88ENYjs+YBqsiWM0deNcNZH2N24DtPxcpdfGJRP2PNheeto506YzOx5q10uMdM59ZccK5x7L6v187oWvAr+1iqAb0SKf3a8rIKy/BcLCO+LkQ0XsBxh9ZNYkZpRj1tmC9oQmb8tuMSXHR9vkUy0HLL0Mqym3osdCsf4/H5g537zkiXbgrJ6ESEgGheEL5GtnOGVUmh65CstNz97T9esXwxdFV/0oEJ7+za4Mu+Lmr+z1fHQw1P9j0KQZHTmHZgNCZ55npD0/M9QOOy9iR+l5+n/Q32Xf3ZnIe+JejsOY5NZ/AizDPV/Ui0uPxQG+offf0bUPXv+2yfavR9n+KqdcrLETtE/xr/fPv/3+1/3vyaDR/OIx2+K6dsHf01nluOsMcetUY9ns+91evs9ccJV0dHOno9CNCYkZtBzH9RNFqGlWZm6fC58n4v/XhmD6imKyNNZVr5vNk4Q027YZI6o5ppW54bKy1vaTZsIC5gGo8UwajgDRUAYJ3dMwEzomQeP8eeUyDLNrWhGFU70Q+GUycCiNzBduGBCtSxzQes8nl5hZ/p4NEAw2/SPcPz7bgvPpv8Q88HaYqn/N7tCCFAdykzhNC+odQXanBtDzQoMww8wcc79GUkrSUyavQyNPRyYwxFzEwYZ8IpCBa+2RFmGf5E6g7jXk/E6zGtdiYsnRsWAmD+SvxV/x4UubrGv6MIvzAykixTTv8OPwbckfCnJj4wUGvsKSvraVQEw23z2xfmVzIbxRXFtb/SNRiiuLazZwLa9KPLt11e/VqMM2Ldit3EltFBcgU5Kq1Fcc8k212Z2WqvbcXetlb2bbWRXfJGK3Mi3W/mmULFZ1VZ08pO+4EK//+jZZHQNVN9xTbdD3BluHGUooAEDBWbh5k8AWAF97Q7eQ3B4bG4M+jvbAg8LCwezzYHsoILFsz42MJfpuT0BySTbHJd09WSpAEWyudUkEiPPwY3BimKCMpOy2eKB7UXF9iYLJqbJRRq5rVxHzcl/uEAU7pyQFYJnQkdKuCvJjH/KwoOVDhJSNA95so+MtxqH/JxkGSCaLQ0plWRhaUkI3Ide7qQh1/iHweuXDxJ7f2qx6/S5ZgEWW/Rv4cq7ST1jo6T4kB1zVd5CL3hhrjkXP1QjTAcbnAK5XgZ9Ez1Ne6wvEM9/EGnX/0ire8hK7yKxss4Wf6DGOlestpTxdl8uY6ft9Q3a2s15w4F4KL73nFsxC4wbjicDAXyHxjZAhOIJBCLYeyz5OCKESBbnOljYy8JJeLCDfU6vRsuaHUbxqNAw14HGPBuxXZYmcDuo0qXFEUhxS0MyU9Qy9cveOc0dTZFRQE+379RQUwC9CEGEMjAmuyLQW4cY+wj2tl9ci2P4CWO4gIvY73W8j/zb913v/akysR+fqgVPhz/kbWI3W/iUut+mZD3oG2ZmjtA99gE+/MfgNfBToMMWWLkV3O7iXLkBD4t9CsvkC9L49TZQLSbqOh6tnba1l7TWfGTa8Lj4uGwfux12bIy7bIT2Um1JrbZ9qC1/FqNtJdHEzXUfd4NGjJlCkMDOVUz2pXI8+KHr0+GG9pcVycGlM0VN2ZfpS/5fFNVYfe9PdUM5Ai1VBDsTgu1Yw9B/2PukQB/wsUItxiJE5vKQRdeukTONab/Z1cSuJvAr0oT58NPZDT+COeecBesC2Af+bH3MDWyqnd1vbDjuZj3FPTeUCBDow8od3gg4MnhYzb1NdL/RUS4tbJnMA6YNeuOduRkLlhhjyY5iV7AU4kX/dy7hx3ecWWvzChi4BBu2F9yEf5I81lTVSdchhW67nKBfH2uhP10kmHodhW89uKWBBDFMpb73pwLtYJiG3kjeABnlR8V95+rGniEILBAmNAeZpVWwM0ytKRimElPJ99zrFxO/o1kjcOLvDY3TV+B8K4OKYPjXM9/F/vSvs0b3bDQgpSdLQDtLtQkzLFNNAwOe47MGmvUEn8A8xRVamqSQImn2nsWw2Ct6yermakt4lm8verixtiXuTBgNpc/m6DLJEHAcP+8ENzRXgO1bS3i4R1DKMOTBXiU/Dyj3cnAxPWmm7ymOu30Og2zPwKHp6U0fxClBnyQ4Fqx0IFDP9oc1a9uHC5ajbkPG2u/45irScZq1/PWP5DIyCMoaROhT8IpOUWAyNXVNUbywRNP9Fy8gsSllaYYHD33z+sX40WWV9jt2li64RDTN1NLhCisCK2qTdMEjBc0A1L7OPSE79Fj/xGbmTIp+Isdq3mlHWdh/n/N/2guTe/H/ZLbvFl3zd44+1Lbtnke2mThfV03t57/NgQBQfW6FiwNiY2tDCm1XFvSel2JHHX0lkDuGM24A7aasUqyFrLzHy3CGEsS3Q+C1wyvyIC8j4N6riAGjfaPMxVJeSr2crIG9rj3KCWWydwTJaLH9lRTkat+w1Nk+dCswDB3HcH2Vzpofc7srtmma0oxiTcHxZJLJqwoba98tehgU2QwwyJYPzxPEYgFBICRiRzu/Uo/Uatd5XJtGXBmIbOo1sANOwB4yzSHR1cWr7xBHecHDnZTr0ho3qPmgCaefwWLaJ857hktHPg96kjLaGDyU0Xw6jtY2MVE9GSPgw3swtEGWJWw3h0qKWoIoaEQv66o2sbkxCD2Y+Lv91tefmMvN2hXYvBp8l4pc/7rS0hs/fLFhp4A5XHbZ8tu8QciQj7swhyvILC2/XJaXX5ITL+sQ7Id/E36/jiz3wvPW9wWaBgus23I07OmzFX+f/oRLX2ophG2wQMRlbZUPv/P2fRyvShJLghqeoUJ0rtHY+akNM6k/yOOmj9zrfq+214VV4TpcAq+cMQiu/LXYTNjFgZs+9LVOTtpjEfvzWi0ZBftP/yWTmE/PjKimHzDGplAEh/5M+Rn/fM8NFHE7XuzzXPulHoPIZwnipkf6REgnLomty/Ty90ieV2bdiX9q63jM6dITSBMC1nfuGHedcUxCAnttKaXvi9/slibJ529TbnU5HEK729s5qTfQOm4jrFcwm+EWVmUfqdBPXhbTD4I7yBBqqDs5cmX/wNoRTMqR+LBVC8Z0mSU1HCHJxZUZt3XejY0g/0YXO2fHiYmDKYwNPWysyvUpTGeXvEml8XmVQFHyAQo+UdMjaEYiKo4LNWWpmoyjJwPdyehCa9e5wJQgjnup2oLXzSg3o839nkt9UHq5/bhaa127wL+1NbyZU2zLewoKuNMFSG0RixUi7xlXZZ8H470pVop4b3exAWraRWNVghc9ikXuG9t3a5ZkiaRc1N1YJeA0nGAUbiW7kEVXutGdCAyBI94NSssSITvY75KT/1D6lfx7zrVgeND3TSYPu/tw5ehuoCI+R2f5j/znyJlPUS2GMYdAFpr1JW15pQxWpXXyLxkwVer/TtNil23eGIlAwyrUfksPT3HdSmTQ9Qc8udP2UpZS5caI31cFp6+sBxTYAAQGaJfOMuyC0djaoHHTXVRUEYf0ptBJLTXUxOGIoQ6VVrObOWx5n2Wa+9da9SgqGumydNzbjhBUZSU/SERZH/23RX5IiSJ8ny/vDn9+JqFfL61vDnUBT1s+XIzKekIlvfYiiTst5QXPa2tV9UIGaVKdLPpo5KayWQ+3VolmdwZlFr2bkf96H0BHNCzjz+W95v6v+7D+cW+zzb2Xhj0WCLc6tPdhhBiHnwsOb29rOPok90syvhgqRZcLXG2kmwKQvXZOWrz7nWAh/pCQGoxYmzbz3KV3tMDNWxyctHwj37icVGfxs4JyRu3AZUNVHDr+41LsGbCYMIquzJvrxcY26ZCeNL5wBouquaNp0X3UxozEcFlnK0XASjZLpj4QtwetGj87vqYqWIddC8QKiXJOgxGlbkUfahPsDG0/SSLwFejCbtk1i7GUHiQ1rOQmiW0JFHxzc65H+1NStHqWMtJGgHY4Ne2Ny99VnwlpZh0iTUYVym6H2O0wFLi+qXBq5m60eaNCtDHr2GtyoEzKIfmd8mNpfONkxMo2K10r6uO+Smzah/SLg9eeDdJ6soBd64a321RQL7WeQcKgTl3TSlVn0cXrTXj/9Fso6VHhQXMk9F8Mk883dprCcqRwVWVXNPNoKzXq5nh7xYRnAcFI54INCgqriJqnurSWI+QsDviCux+UIewww244CMkMkpVhYRQwDOfFTeAdTomdPN+wVREa09XRyYA9lp9F4uNmI8C2b1hqPjKE5a4MS68K67spyWGHfgTg+IPUGTGdtp074pxNgOdKWNQt57ypoAb45T6pzrocmyRH13Nnm1Ui8ggUD90LQYnZudSiM/Biknd4mOI3DiGB1xyT0oAuNDN4BGUGUqtAtiCV4wxA6m1Bq4X7XVq8zEAkNOFm8lYs3przblJYUep5gzHrLhSTxHVnCPj7jUPEUV6K44kcYHTdnygXbubJI+RyusuutISm6BmzyI4VJtkXPLO03X4IDRv+iuQQKbsUqjd2wm5xWBl/sZapCHFeixPM6laqQS80CccnGAvQFdwX2kcaRNMPhkwCFOGUtoPwJnJFODhp3KqEgITdN4rz86nV3jg4Q5u7AvbD1V4wF0DlTmFXJVR70Y5jg6sACveRej34eSOGF6tdxdxS8cuxpbA3r1fXLHktHcP5ELp1Hiu6g6WYBx2kgF5tDWZ9HQoY4Pza6mKNES/Er6FLwZqsPpx93yX9Pry/XpD3yejtp0rzGW2l2vdhSB9HDINOTJ4c6koh6IKBwhTIA852/XHEuy+4G21Qiy4J59e3E77BaDox65MeLr2620Kzkta/9aujqvfW8FEhFSiFulUe8ZEa5R0fMljh2oM2bc2sg8Ha6MZ9cg9EBCtlPgT2LsWcs4kq8hKK2P9IMcN6xvNW9QQdSYM+5edc/A4xcX8Cv38FO10uJ8nqkydnjK1jzWU/Yg/9GwOITiE1Nr2x19Z9VUlD4HR2gNC8ymDonYGkLXRWjokhjSFdGAV9w55UA/iGZJq0TL1B6SK80ePGYIga8WEPFd2L8/xogQSG7qGnGTxXA+JS7HGGciejZiwvGVJQ144Tvgz9a1h5XxpqKdgKrDsbjVZrcPWYCisR+qOaROuQrA7e4mAflJ8p8CWFJ3WKCVRn/a6EJ3G1pt8iqx2pavdGPKvWHW7OV3nRCrWzLluxVPIIKPah9j4qkqfYzPLJotLr55gta5ccrnyA5OwEDtP1p0vr7BiarG7BiIDK67cJq1eY0PCMorArFFIFj4l2HGSaxYn4z2uGVhvq3WkG/jPq0zK1MJhuVeCMYyAhRHwOUZka0pt61mVUq4wbHUzz/aPPQ2o6W8rBSnmh6LdgyCZfA+v6GI+0KcpPS8voN/YsOZFbZu0SuHGa3lfFolyDZ+HtjbEfyHu3Ls59iH6S6MZpeqOQx1TNGbwBFgIFNAZvdHPDRtpb38ld9H0wi0SRL5cOhWK+ExjvT0TR6kE1I+56M8JxcbuUt7+T6/pqPkbK3F3Vg2PYCajH5kVazjLUcOU0D0zsQQ+M49iavB07FuOfCrU7jfOUdqp9IBLQ0IbTdJtpvXpZBAukLwxSc3GyfBQmS/i2R73be3CZR/okjkamlfSxi/5T3dwO1KIUpn1oa3MyyOP1JpN4t9CctUShorAt/c54USDyBd+FE61rdcvqhWK6rBjqPhbn0TsushzELA2cVzirQVTtPsV+i6MV+0+mHQefzXhRjGqcqOajrNuLRrH23VVXWg6DVD9SJR7RFzFu8KbpFsdW3UbFbld44PCor68lFEVTxcYNnmJBMNVKU+VBuOXNKXo6tLs7fSlqPA4pqhan/IIzyJb/eLekvl3RPiTFo2VdyoSNex0wrboTg9Y4tW8UO59vA8MzicWto28Xixo2DPsaZaE6iN2wu48mZ9yMVLTBKAOwBXx0dh1d2+2h+JLrVPdWs1ok1vbFxaBhWUuO4p4IG9wYQZV5o3RbQn0m5kj4+YtEas6tpdpQbc2DvQ/FQdoMZrbjkCCQNsOJ/lbRotMsBC/TT7EyslEKWx45ye6uLGe8LiVxELExwWmp3aFMEZ2aR3VCeRQ1rEaQoNy1S10dy/XVzm9TRIhpElWvCE+lZobR4OgEaWs/dPxNqFkds1rX+3uUrrjnjFxn+7AqD6PXMVQ6s7CKZuuKf1BDOLk3JMWMCMWLT6lunA0aeEXJ2dF4lzct5lYt5ICd7hXT+4TeRS7fjiOz0a2uAPJWtD4o3sAZ8lxXdz1lZ87Af3xrkHs7u57igdRnRaS8m4N2CzDE0sExcDi5uaGnA2SgNi9u7kb6a8D/H7hsArXBB/U2eY30GlW5C9tdCOsHXbTse8NPQL5FLsXIXDFxt7WnK0ZQL/1W2FZeFZrezyhNdiOkMXofYqEuK7pTyGmXLOfRsM3hA7dJlhYEiJ+RziEmnTdbkvHxPDMs+jDxLLeyFCm0DzWLxxeQZPTkuzCD8lU5qDCvz3W/zitOff6DM/RQvvAforoL5CpSk79FW/QAOgkcBPHB9dMHtbp9+Bn349a107OHzZlxUPZQh65pj6sk+K/nEBIKuO3hrCmbNDdvVMygNi35b6cM52Sw94lQ+br6cRc19T0Sy4pkDX009Z2Am0ssfcRujbUwTGgjM2PP1U1jB9ogBrnppojGObpTGG5R2f2VMYA2/KYjqepJh3IoFv0ZgtAFyNnCRdm5GUPj0uryc706IYbWtDX3Y+BQ46iaR3XnUtXpjEx0YR7m59hPLKu40ucwN9wP+SNay7c/uyqvlJA3MbTZs7ZtF9ktulzkYrWCTFqa0uibU/kRzp1CDlYmu3K/VESvTxpUkb5pzRX6JOHx3gJLIHLdk/dup8Vj+Y1jVfWZ/5cIty2XP7fu+7Wk+ueQzmaJ4QipDuOy0N5kLruFEdHBOcl9Y71yrYzmTDAR2sLMzOupQPAPCbJQNx+77TcP5lsWM150yk4vJMxwfyvsBeebV//XEiVaIEwpnFkb4DJDW457QBH0JYt9CJWMj9HaN+1aNeGn0j+6C5kjoyMANWuOGmo9HE61xLlqvarrnlb7MU0NgnK4eFE7QcMNVGsDaula+KO7/YoOMb7ZwkGC0iILfjO8GL3+0qA0kkT6kugR7SIp4gTx6ee9hLNIjKoS2Co8tq3gdrdYhgSS8cGzJuXnts1nJZW3GjAdW04Y0VbbnSw7Nm89egtFlAkNnna5UBYwc4IyQbOn7+JhwwaTJVhUzizdtb+Hrhpk55VWSpHuj/aE5q1x8ybkuoOlu2t0BaktbGiiaiE9MKa20o7k1gTAwVQtouEOyGWmcrlcNrejWXg3E4oE3yHBvzhT9rAgTzeZ2+So9J+3Wvt7+HtwLWBRQfx20J9j0YF+CoHCmEVw1LBsjWeXCatldPR/X42a7AtHz3ghztcP5RQX4UF5nQtGcWqloiqcSDPZ2j3iozBOOzPAUxOXr6u7LwULmKoFTC7YndBqS8oXuXpRozEVXBk9JFjGKdjaw31czBi0voCR5/2wV5rlj6rR2fOaVRXm3YKivrZhELh+DnNSWK+fGFAlXCfA8SotgJ8TDP5dY+YgT5dIBy7BSHZtrMB0pmKIkX/iTG3ZuY7A5Rug0vUnsvvqH3oNCOyPOVBxDdLlmf7YW5DCY907ge77kz6K2Lx/nLLtzJTRkshLnY7FSF3EfAYNVEjJUksNLAMB2xV14b16N+7EgY/09W9G45Y2MZeNl84rnkJHDVXylJuky9uvi+VBUZvRhHu18ZH1Fq5YAhb2Fq7IACuwTV4x5CBfug1T6RVOdl9xq8Uhy9XiImjkw2DDXcZ7E2Mp0ElGRzbiMM1UA8abxYDxpluzxWR3ysJYnY2SbFfMSOzePiP9Whgv39zIfgiNVio6DZ0wqMiKejSkNY7VSmLdMzubnDgKb9Fr7VOuV63J1UJg84QMucStyCeRN39otSOwGkhNwd3zZef/tbH1JAwL9La4mwWE8d18bTafvEgIwSoK2J8ifQWq5O0XxeIArEu2x5+LuqQ4AUR8uWYxkfuydtAQTbSB2wNPC/nVfmKV8XuoIFsq0yVruK4ScvHXazvKTAkWA1yUroe2rt9+jA44aTo9WUIl+X5jurIztussCyBzuH4prmBDc59Vl6mQrfOJlULGjaRpqEnwdrlJe81HMD5BBqjCwcjb2kWa5FUTZ/HkfQo8A3fL3hmvIUpm5tfIXGZ6beaugdBAoI5PiHfNaq7X/hzP6+Xc2ey1Yxlh/3Z0/3m8s9utUk4pyisIj/V97y/qkigGvRbMj9JDm57+xd5GeY17c/y+SiYjdmJyWvAa9R6AYbxAooaIFJUfePUmUQO0w0oGI/ZphmVvpvcwXbD7GKavwQWhNTQHeT4LykNMh8an0z+ZsEi9kCzkHQw1vOe+iiFkehR659Hx9mpRVtimjUmsemJCZ62c3pxSPTJR/U2L+qjiSF1dcA6tXPzWEpAvrdgpD2FiwUxTK77cCqNIEZexENISsqSY0NLJFwXUQQenuQIII3xggwCwJrWtXdQ1C6APi+pXZp4kpZmdM5JU/Fz+13Qkl3LrZKyYVbfwhRIWgQlTsFjQwhV2pAVf8GdaSDBlejIj8K/LwHAcLCxxCTogKN5BLPJPQUX00YX2JQIuYn1gnA/eeagSr/eWtbA4YZE7730Zn/A5/rASLMH6pHdx9eWFWAZHN0UIQ4jywJByypBsRUgJHiKLi2PCGY4ceermnpsDK8gTQp1CiAQ58fN8+ZX821tufeBGeM5xJ6zY5KdzFAnF5ZjSTjx3hubOwpGGGFNsV8xMI8Nji/WzGHwoflPNTD/4YYJKP3o0+BrIF0G0IAR+518kfD9HSyIK0QyN99FVQ6qGHGm3A0FutNhlmvHVICL5Zf6oi0yJ67nL6c5KnWbCeJcDG+CARRvtJC68A1g16dxv1WkMUS2JUHKBwE8iSCom8Lu+bsQS9S+fiLwO4pN8hXVVu8Gb0GO2a2GxhgCAF7zkV64D4UT5mbGiB5tldWVSYuRKJgolKW3Z3WEvvrQJROxXirQRfEEvJkaVJC4BrUloUjQpNoP1lh6irfJ3ptDKHumRR6dPRfsb/qpAX5KWwlJwQqHIVsHN2sOHqZnaBSg7yZWFHubAcjCnzyRAVCxh9ZzltNfc8O780J1jKpbF2ghZWyy7wakX35nddt1YgT6K6LOFKFS+UujrMtCQqoCb9ZCFahwwwSxE7Pa1MSTwwN2+mkPckJcktaLTSlVFnUXQZs5nO3PMnN9YcgTlI9PSW4GelbKJeTuXd7wnVRLjD/Wj/9xFk+QssKwLttH9kLY8KLBN4edF5d6OPP/cgSGvIaQgbXGF0ut0X3rtDWx4bN76uLUTOqGHRnxpcE3Atx2XtuY4RvTugtTOrUOl7w6U6re4DuWDs0kIBWCsA3OvEXuzv9AQxtwvGrYxU3yvnTBS+4rtOVjVfCQKrq1rMqjPJOuR9AXa84r1umr/a9sZCRuHsigrIMFnJSNvzS7G/EGhJ8tKRzfclJXQFUv5dGVXVjUvpB9SqZknrqtT2fFwv/0y8mbHB4qgPC/JKknc8wrsLSsZkfJh/zT7kNailDHZUxILSKVNmS6sROv1oiaveegEFys/eS/Gqjhppz/HN134Jf5OlgIb3z0BKVhLVKdOmyaNfteWESu5cloVcVGA1bnFu7WhqSx1XYY5ltIKrVrwOq51bH+3DUGlm3+t7BjNL8oeG//m8aobU2LBuCSIfSkWDfWRs7LKJHqVngfHtvvLq6FvXNPoEfmglcEJo1qGi69EaKsk8rcwDb93ZsiAZrKgyf4OK8g9qy3PobHepaxuQQaX5/dGeQM9sZ9fUPr09VuWTZiXmuDG72yhXyG0HY+wt/1NtkePsS3KAjhTfyui/RZEswa9dA6p67+SaLxUxodCfMgcoKWUfrjJXNbPVBEqE1LpTMhDvmdKL5yH7vZDbt/x4YZLVZldV3L7PWszdcwocCY0lg+r8L2mb7geZil0lw8FIMY3EHe5Wu5LHIS3xwQ1KcuoIk9SgHyE+ZnJE185pw1doYV1kL54IJPFZpLNDwymvCIKACYBs6uLZsouxT9sakZW2ba1EEBRhz4fc6kH9hbU4jjw7dcnJv2lzXpfYHNfNmoMKMsZ24QWN+6WhGmy/4Uou1SB7zlYzTjMNmgYBGo3mvS6vMYUexipM6YaJNZ8wCVb7CEJ5ySoHhLtnsKOpFqXk/CdSocKSIWY7/gfcGpciHnhKFaPVjNRXUv9Vri+WqKaVA5L/jlzyU8WwR0nJQ6b40WkDnWrDq8FEFFZa0a4kqrxD2scvbSRa3R92MTTa7TrOYyBj2uVk+wPQJ7EG8jkYq9W+LrOpFqTdwYPg7TrCyJUper4t1A7nByMHnlZVFEZh+p7OLm0iY5q0ohdy5x2qb13/6qwYMlRxNL/NpElV/L2SFd10LyZ5LDyFOqXtTrZMYJqpYfoX0GhKqZCteb96VBFVSmFRW+qZ6vW1DDZDUd8J6rcHX7Q0CPTRQIYJMEhHwOApPhtKlC/YBSBqMiAenGpyd05QIZqc+B5eyObnhjszCDz2Rl0RlT+smEeh6NobyWchrzrxLjdrSwrBwylyS93EXuxPBzFS3Oruvz1TWz2M9L/Ep8Zhx4MydPK6UbFQ+F0XTXF0nsLMqOMXzXTzCRpXN2ssNIcut/BdxEEbXlg3zMsBSM2o6+E3F7GqH2q8QwnU7Bh4Oss+kJOXg5v8VYxVbAZoa9py2+IHGgIsLusSx1090XADWreBHEEF7YuoIJExPCYSI055iyOIFnT1x5l1AdRVW6xGcMWCg5SEsdbKgG4Tw05rGzUjAEy8GmucIKPgkr70la/kxbQIwu1OFLNea2H/nEAQ+v+p4DF/T2unJHepzjwEXX/C7P4ejTHz/12vxzOUSHAf1k4UxZBGhpI6oUpD286fBccUErPBZJxvNM/7HObzByHOvOamRhS7fDQhb3wEuhWaQ8oRHNWb7okdpiL7Oamyh8N6tJ/Yt1IB67oVVzMAt3KvcYrTHWH8iMGlprgBpwK6kt37UhgIcZ515howJa6e0oA1HL6/tylcUi09qhdDWTXP8B8PZFuGsF+TXBN7UkEkzZV+YDkEvebnRajpVRXw9E8DCLXDElb76Q6do6hEqUVMikfui0fdzj+U9n3AnpQmLvjaBCdwqJW4ZyxevF8pByy7iQkO8RNlk0V6TweMvXxwVtKfUnfdHCbeK/aEVW2fK2NUeThLfU7y8zrMLqSlj93Fa5zBGM9X/Ih/OKMNpuEDZMh6T+XEq2iZX3nSxEwDAStq63XhPNlvB8lFNxTPcZOAgTJU/1kpLSwx5XWCCZQO3qr0kXxY1SC1H773zJeGj0SgiuZ9tVrYLDqMclSbC4BNpzXaUz0wYhLxhKn/jIfvCHlC8It4ItjfPTNM9FNPuZ/rQGDMgMTQTUs8J3KW5dggiE7c2PkPc7uUgSM8jHMenaZvRF59xdIwl5Pn8AiXnPfpRJq85TFSn9rc64Bc/ptyHjqD0055AVh8B6aThlr6egT+KJXd+24llg+qYyIU4cjYrORMuxYmuxwaWTKkjthJdz2mP264J5RzbBVUX8Mgpd6BsIZAEL1k3OCsXPathZXRLLX/VLpp5+sKN1dA5nX4D/juS8A9ue1PtiEi7A/v8OxtIPJ+4KOSs47Z9fKVf2D6JVakOU2u+4DHXjTSmh0qXLlQymUxtcehItCBbQSjzA0XMbwRihkxJz2M/p3weyV6A33u8vUIz10Xy0OwwiOV/9l4U7cnc1fGGQ3fTSicqLW5fMiej27CHQ9RJ/bfhYQ+WnW1ettIo1/5fQisalJUqn5nwKigR0BCLCu5HELcGyAm6Cyv6n+6C+jgAX21iI+QOfD9sEiCDFnqy3MDGsS0ZDjCbquEIC3JkVJvDD7kyXYPOYzNLcfM9g/6A2/uPiIH8NHPcO5iegA+DGguxlauxf63MNG8fdCoD88ZXvnuC59U/0ud5/5nVufJUX5+dk92pywIqzRcJopJZQiip+SqX3AY5Hw0Vp2bTGk9zlmlRnuj/rWA3inJW4Y28HMbkdK2xnE6Nc16PP7+I8RD66gZMx72SeIxYU40nBYGe7lPOWaFXpXjkttlvUqGsVUHCix0RZ5jX5eYwbG+nV+uY3h0cN4BJrxj70ciuyd9DgZPpoSS+1e8eL8I4CrXi8eh+MTdlSPEjgKUcdRYEqVhEBBSYTaQrJ9sAlhqJYNRYCqVb5GH8iw15QrRtqAqVHXADZcGjFATqE7x1Zv5Z1lTcG62OprUQBR5VrrzG2teWuRXiMVATRiQw4Cz5F+iC4swhW5Coju67ie0zN0kmFqNkooL0/niHLWXuGJkrGNGEdYTU6xxXEWIRJpRdjm6Az6eLVTZRE9cjoR9HIr3s9fuUCYjND57TmS7JzjLJIKoQzNxZp3eQvVWV3PXDFHU4xwX/TgHKxJDIiJJ/lITY+TZTOJeatrMPROnz1EpdMFf9aSrTmDklVLxEGALzG/VMREyhCDlTi3L10slIhMfnkjKTi7IfclAbpqYanBANz4Tl8iAQZk6M/xoGRxf6Lfqi4Wtqe0jjdUlJHclLfmBsBgDJeErzAwK7qx/wFsAjGb3Z0SoD1mc5UVhQt0UEShpyYanlRo+YDG4UhMnovJQ+qvPy9Dmfjr3G4tfTb8ccPmX/7ufU4c1D1qgg8sWPb+AEh1Kcbos8D7CEqvZuiGTSto2Z3J56E/tRUTPC30o134NA9ZTtqVVTOgzeMc2KguCNAj0vU1u8v4TOOzMtC9Wj8PnvGVd+bx++nPsFwez/jUKTJaNu08lywXN51tbrN02tks7JFB+7rwPp0MyihP9TTPnygWV5c98uFWv6UaABY0Py4S45+D0oTywVc+3l42u1VM0yFhNOtrX395rSAc5bcPR6+vLZ35k8yTB2fZxQa15qQVDp/GkbfbezjiIB6+2kwA/2K/GiJ+L4fuHRA947oPOpDA2RLmmRop1i6yGLWeqiiYMY/6yjLaP3MTu63qVajiiE57oDa4kGnYHWVhv/fOtTryHCZK0ffUVv7TEsrgRYv8Qs8GqHVUA/zceXSm1TPYOx/h0mq4gTx0iXlDsruDgnlZkfMQMQ77dstLc4LyNFp3Ge8UUu21ensEg0SMYl5MbXpfAjrlqFaUT1Yil5U2n9WQ/rbMl3DusyxrpFrZyypqmwTVg/cz5XiQkrnanykl2xw5aQIf5Q2ilpY/zLFytYZQirp1B2V6k36eMTk/wqleGbdeloIee2/JLB1xhsbtzn+8/DY7Vm9zAsvXTMKQyF4FqVSTHlFWKlnNZUuyVdOFdC4/UfP1mTswbXX1GpxJuP0Tjd6Zkxoo58yVonnvvVcBMwWF3/1U+KBSv20Cf0FnG3UBsbGfDBzsy1lbDdxnNmaK9n85rFnot5raaFl6quYU3sVSYJ81iiEck+GoxghEDbse2WXk1d/bjs51xT7nObxWRJ2QWSacRv7gGmTsnSCl9qoaBrgUeoxDHz8EpIMEdTZBpLBBplshxOuXGatSnkQDZsdgU9weneskBelOYWFlJ09I7N3skTyUy49GVEnnczabSXDPtPEeBWjnJKVS1ImmWlKhSZG4REonLuKU6bjy5cmfv2NsXzdvp2fjq5hW/lVq4O6JihrJK4etB63WdTVkPV2uIGmpMnonrQPQeGkiFVl9TCXi93NQeW1wUo5mbxID5fD+v+NzCjhjkDzeINca7FWR2nBXa1HLswBohXjQ0MEOBiAgCMSHnWyrzll87HGpChY+Z8sKJHkol+Bln+POSPL+tE7KTlISHsETX8JGCbJgkcVBcttkbGE23RRDr9ErPPh8n/SKPoY0dKHtaMiHTAaahpJP+7BGicaN9dv3/4HgIKV5YzyLMEiQGOI7SmB13QLKFibbvYj8wbW/Vsc6YN/6XW/HraELq1uhiuvGbLu/e+GxfQsKkz4yt/q1zJrwOf70JfoEPhgTpuE/FdPnhdAePuXQUhXkcI6r6oGmBMewc7AwF7It4SmvZwwyRb4r2yfsIDIGoWJbq67N1aNI1g671lIyjCMHCY5ReBI9WygBYc9QhVkji0w5mRAKcn/p2g+uGtImDIJ8pivWTpk2HR5ZpC9E+KF4k2oKuuPOwJzde5UPNsgBg1MgXwS7vgaz1vNXUqJ3NyYhO7UHBclRKs9mo1cR3WRQZMaqMsSPnN02Ze8sqzsYZFsEJtmXnXom4faXkpXOktnPyoyi2GshIuiRNS1L98i/E3mUg5uIUralbTWFR4CrZp3LrVp9ath31bKIJQSr9W/qV22Ga8XriN9SFdx/6jmfaflMDzx8bfIcRWZqFIoeMIVZAT92LXB11yiNOS76BMQR9lyorZ3KShcnMSYuZpIQk9jG3Q57fGxTSC4VlZRok4eiaqvF1KSS1KWgNClNi6ZVnC1R+ovLxolvlf5MoVKWpCSPqyrnG+qr0tty75MCA2CaZja7r7bvYnq+H7t3fIRFxsrI2GCdb5qP2maOu9c1Vi/pu6Dbq/Ws9rm2hAVLh5U907thvzptVt+G/LtvC+1Xcnu2dwx6N9zoYUdLcI0krtlEJM1cUzY360hsZ0cXxjpTj2NDARI4nIFdt+BYGyrwwN1wg6/cmFpiRTtlKjXRp4BI4k/ea2KVEr6WSCtvAlTf9hlTqe9P6wwuSEueRgVwsr5qP7xq3WELJnekT8gRO82UYzuqAPbzgoyotDpfGIF5JFzGnTTJOBMkH3GEuRbpSCaHBbIBXHelXSlY3hkH1lagvV4bRdrWwz54QAoLpFRcedIr0p302jPY/NhGH+d2cif3wINJxkMCPlZxHsIBL4AOATAgYL2JkZ0NbtZMdiG8LAOZ2ZB2Y+lli9MHBtnpyUSLspurDmXmFNr8ClKBAZj1NK85bOOR34FswE7S4JYCEJWgGMDDpmSnqKh03pbWPwFU2WBvdGhp5cPs/bWaqrIdIDS9n9l91uoG2NmZvLbjfXSBL8iFQMu3SEAU2OdXrtsl8UcATf4jvTjNDbeatKHkLZ4lMKqG2MZzx+neOOGxbvz4OabrJ++vx/pr9+QZH1935gcVr+p3X1r3Rvp++/YWu8gUCnIIB/v/vvQktPMT2e5g3JsMdwjQd5kAS2zfHm79ls4Scjtz+vEhrH8VwrOmhsHdm8lJDoYbXv3bbv3kA/fHwsDxJdLvGX9kLax0UAVsYPtMDru9KwBraH8WW1CxHDjjrbPJdVQahJYvfptrL1vYE/6cDfqpg1z58oZHGx7w0IFWMu16xKve1H6KowXa/pwCl9HPp4UUonJYV6v7HaRJ+0ZWlP5xuwjYmlTNdJlM7hfDG5PHjvMuqGjYaQlU9DHM2PrxOf9LT36dQg6maWlsuhWyMPOEFny/VZJQKJhtp09KNWwLkzzd7AQjEWtE8RECSYNsLeE4xEGa75XYclRj4hOpnZ767oQKPxKet2u15VIWG6p+idwOf2vSshnhXfdvDqpM35jF0IrfHItEhGUouBF+d+HiDH+7T6AI5rCPDTJTUFiIhaSNk1SWjwn3hU9h6jN1AgJKnlKDzPAjP6uXpPkyIHy/F7w5KxHqgbX+uHOcxfpHbrsT3oPQU3HQTnQvBsWc2PJ+Ak7GQYtXsYNMxucC3eMPnPcjslOhSl6RP849RhY2B548UBbiahzJyejFQxZpk/uPfXhxA6GkxkJ4W5ahOEJhUQnsdximozbfNESV9fwc1jinsD26ESY+SNSrRFY84B/0hLylJ48Of0WkDBQdXdu/Va+/0WOdWc5KMaZNvnuIZxnKKRtoP9qUg2KfCpIpsqQD9SGMnQDxEBaTk4MSo+tLVE7qiCQYOwFkysLwj4plDTZWCejr9EkvCOOcZxvRlQl74ZWtinxn2kcJDDSWB4K1whE90KwNLa+8l2zr94aWimNrA+iJZT1KfjqZ9/okfKWQHimvdn36vu0B5mL6Qzf+3DFkS9AnDVRu7MwF+4uzmpb43jwE3JRqwS/1AFWEoTpSgSiYim9XBGkmZFGLGWa74vzxSP80nCFSbjJ3Nmt9KGy5hXrklCFZbCo15LCq5n79RAbXd/9za+IPg3FRPAmn4kLjp3slKJXWaxfQf4dijzWi3sflMFWmKWG6Xa7IszFyQ0qDLTj2RywEDBHOCfi7hr/p8a8w+sV8Y6LvJIK9cSXe3zR/2Kb39vQihBGngCRFOnDFcv6GhQKaGDzuNsM/wtL9+BRProVAJqQaGvePCqhslm4p2B2FVx/BV234wToVAXdUwLy9LOXrdDMRVbpUhIHfWID+5SGxWo5fWsNvvYW4EE8MyT6Y3zxR6wXOTIYSbJcgIoqsl2pw1CzeuweXzfWfMEhLr21UCyfzj/u9hQjfOc7BiOzA6HQx95rroeCtL1AcQwex0PLDYWeX9g85pUI36JuVESBFZkhD1XegUBU9GW5lkLNm9PYLU5yhHyLfQrQt6EJ3/0hWlUqi4JQsEyXvFM6IOWucfjUiCg7UiibE0VBoqcttK6m3cEYCddO3LZ1dMmfiolgCNg6KVdyhk5D7coYE5TGCXKs8E5gF+FUI3QerwjFxHeeSM1cerFRQTe5IxVVDLVFhWA9S0hVSd+YV7WYOZBjUY0H70TPL0PrLwdkCsc/aPk11vH99mE8MQj7lmoFFxQphgijICTRBUrmkiwyFSZgZmGwa6B9pQAMiM1yIXhQBlSCpFxTNCcUAeZgjg0v3tCy3iKfaee/Jzc7lfAxvwCUnjvZmgT3TM5F69v9rH826NAPgNHeZ74onQ4MRehaks0eGvYuBdyaJAasRXhaPYTAPjmXMnE2GwznjHHKaVzffEPzKeDCHy2cdy9I41xK9EaxTWAJggcMBRGL+QbmkyzGRlDwtT96Zhc9VGECQ80yNIJYAIHZWEMzac8bErPc45wM4cgwe6cBft2dijxOamcv68eRLE0ZQLNQrDsnwwSYWxSNXVjjiQZZWAKRC9r699uhNrn9sAtIpgKIV6SNBEUoGAEEgQBC7YpISkCD81a7QXvz2tT+2ABC8Oe5jwy+jfZKTBjZ6sw8xQXIIKCSACsgkSwNAGSQIKQgUQGRA8tECZHB44PN4QlQRQzIsiGdBBAuG+TChR4Z3Lie/O/aGsWQVt4giCsp0PT/hKa6E0J4ExuaEM1OzjS5m1U2hEHLFGtNxHkhGULSE4IDp/Eno/E8ThYB6pJ22R7XjwLQDRIhVGWFRtSVhIyjDZoVvYXBst74zHB8LeuSEV1RzFGJ23zI5kKQ0/gtYFLzFq92/V1okJM552Waj5pHUkAHqpoCSjy1MvoglDV9M0ZKky8IrQJsXhke1gippi0K9nxfycw6D5HYaYU6FCvvPQFlm5Kfej7r1UyLUgdqM2SpbO7Y8n2tt+TpVHfcWwAtqq6K23LbEX8ry0x/l4n4w1ix99T2H1VfDQURwMP6jIgaZE4GIHfadp131/fjAzz2sA6frh/Gu+RDXeiR1d32vYdWi7mfB1/PlzI5+xZcPoV++Ew6ct9ytBAqSnS/2mZUQUfaPEloYAhMpXc89Q6o3DiuAoSDCsK3dd9WN4vkvimi2UnoDi0E6fktOZUZ1cJtfxNPcP8N9YjGBaRik/qdkkPdOCtK8AKDYAvXtus/sBi1Wo5tsulNk79PwKsfeOrV9h58p7poXRk7v6/1xTmY2NqS+C1tmaWbpa/e+jQMeqOzqU59ZnRWk+ZusTRegx1fufg8tQbs95gn+DDYvgfmTpmWP1+jrLVnXIl1VjbwRX0xeMfltxlm9Yph9Gyz6C5ymfA2+0iqtKtCG1tRTFjXLddnksnGXZZq/6F0uuRDAt2pp7ZnbfjNvmTwxmaINMaO7lK4XTjdbjn9LyNvtPorNRBYyLsVSuVVn/KZyZQrzz6qut6CjDgbDUzLX8pA5Iba2H/eBw7rsb5bzLW1iftWpFp4sgY/laXN8iodZTrhXGx9p+m8ZQJz+8wBU4P2dtO60RkBebzXvlYzJDpojWSKQzqQzVy5M/TQJlIpkSw5oUAHAwwIAHjqaESkkU7ZMMq4Y9WZn+6h3JMxiSJ8h9UoR+TP/hXp+b6Ci2phNyOZgbE6AzQm0sd8z9hPgXkU6/o9wWbZTBOZ3FL/mBFPIXrgcDTbB7dwDPbuPaYNNYxGm6R5SVcGF+PoPAZ94DDo98Ww7KRFytycHpVAKdypBZh93CFBiZilXaHeJELc1GfGzvPeQWE678cmNKTKhVc+ieQ/otbW0XNo734+EN2UW0c/5d090PC+fC0XQCufeV5ZjZd3iQ9pzCEtIPWNjoRzxlkCFWer3czQP9jXfnQgEXnZDnlFulsjP8J76WZs3DR80fJi+KUJ7GqXE7NfCES37nXbWEJdLBbwmoepnLzc5OwLc9E6hx7Xz9wDJvObL7B6wOO11RXT3wsrR+dCmD0brLDYfpdDN198TsSomVQsK1RCIw4YmIiJOJYXnPkMAcxkDoVNUDSB+jCE4omSGBqsnu7OfdYrw3UA9q69zF6BYQwYoztYrkbyvBOe61M60d0eySZzjt5mR2u9FLUipwwPElQYD2LAFwlHgU34/rx+rStOsMeWouSl7ChDODPMNMRd5LvYOjP9f8rLl/YDHVy7kdx4dUoH9SZyUhdBM+HsHvGX1UY8Sfr2oPqnddEN/qgxQnX0+CCq+uqTRKYArcAYy9CrlK9wOxYHr3F7wXphBFgUV7wSM7abnXWs457OtnYSIt9TFmAhM6PA5VPmwoTdRYRh6Y4KGxyQryhTvZuhGpne5IDKf9wqdTCnUMtegi3RraFcYeaTWM//iCnt/TCIa1K7habHPjSWv3k6PlQrsqugpu7ysbBmoH/u4JRYTsdc6PS2ByQUEZKK4TBIUFRjYHleweRBu3dx4zlztmzZh5Jp7V5T12cTsZHLYGucj37p+/3Dxfc3HxTjYe82qyh5qvOqZoImrS/njvKeELXqpcKZe5RjkWAZe3r2ajeJV7BxNYMzNfQwp65X5JTYF+Hi9SGGcuoKJeCbl32Bughc19p6SM/A1lxS8M+u3VdMSCGhaJxAs4ECCBwsAXmJjje3UV7YCnNeViRqvlz8waZQiiJMXzkhTLjNsSSU0QRBxwoHb67gBDk4GDAN1Rzz5BZFCAJoAcS+mmesuHi6z5KExgG3Dku9HUDDoWH7vfgHvXSQREzNPDQ4TBw2OBOII5AmJRGfOIVEXWNc54snJEIeoTarMeAhZ4n5vGDAEEdIEP/N1HdBcVbc7jkMaw7M14SXo/Z9rUXFEKEORIh2FV95+oAVpwh02RtGLHOki+bf5WrrIJiz9K+k3sUlZsk2Z3tMvoHa6E9Nci2560qjYQplNvE1he1Yr8snm5+YONsWUYnQa0XhgwZLVFe2H4n2uirpUomRsjvRCJbTBE80xBfLo8j99AIQXfoW9UHMvlCSE99vTZJTN9njgDLTUeFNvwdIqwYbtyL/biA1XhAZwYVAI1wAbnIryzsJKgTBtOIYh4V36AsgGlahGhPMarwyPxrSI4KaF6R75dyKPc2ATcSaxqx43AlqNoFMiTIQSBn5L2Blyy0/RqFXf1Wtvf//oKSLYwQRzPLcFS1NsJgmf2kifMYUBUOGOO+w7LoTgk8Pl1KP5jU9IOu5/IUmZREq2a5Xe4Q4tqSupt+p6Qu0a3C9mTjwqdRlTeJry1rooxZmyzfECqtyJhoooxS+V3OmBPmCmHFgIwfUWLC1orxkoQ6U+PsZiA2RsQABONE1EDXLwMbliHHku15FcUAIASBWdEDQCREAZNPKgDA9TSqomzSTKXg34gsquyYUqUpuxkYAIGg7RlnILjbWhAg3UqW3aUQ/yFBCgGwhSlS+EYFCgMkfwC415pIW6LITWRHlkI45oiPpCcSF0iRiNdX5gDN0IYNaALa/iOVfELrlgbEyT8Gl+491D0xTngKf8lC9szpUkn9sC2Ne6015U2uuB6Y6ivVbAguxDNsnfpBeme7nDyAz+hpaNZ0e8XNC3wFgPqO/pygV8S2KgT9ZtKdYmK861N2sdzhKTRYd8P/CHLN2voNFzXzCukm4OOsJ2onTs3c7iD7zZOTjHX7SOi9SU75KAU+BNIiB/NW2Z7YWKOYJaUoqlszqR0pQWmPPBqfKJPpwDczRaVSNpDi/1ZkcY1I1DYcfJSJp5Sv+Ps+CzXOWf9OEWRXwbLCiR356/UYaXXXgT66WzDrh1d4JFADk98rsmfF98Pmb53w3Lm8/DZjdgHGr9WVRmSO+LVxc44ndopDVdvUQ2W0NT5JjSNAfSwCPsQ1IYkh/5GQYGQJA9USXFhmwTaaumzq4j7Mdt2U/YrX63QDexFA5PyDMvTrDDmgTTGwzlBVS7Y7izCyYX+miR4Y4dgSJpAIsiUCM8Nim9vjDQWRjoAFCxQdC5ClkV5Y6k0rZtZpzOSAeWgVMpVAaRPjqmKd07LZkmcDtk8ek9YK8XnyzDSHsJ/LzTadhuF4VgkhINkGI31Ses2Kov1kTCilqxHT04Cz8KQbo8rfy22S2VBaHX28RyTCadm9OTi/VN0iGvWX15Phpgh13k6NGqkJ/VPzmtzfxCqE4VNBIYbAMzujxD0hST4skdhkZ6KjV4Un2Qp6oF2bpCD+4xqY4J4QtyBY11WBtaHTEC1uDiH4ZZRoFhlgE+3uPejitrsW/UTfTQ+N8/gB39uOuHyKpglPHMWVsAs9W9q2uqioZCukzrqjWnQDYqwAlkYxVLeO4EmkSBwLYf93xagCo0gxMuiQ5mTwCn4AZqtMpJz2mzjIyL9vf4npM9seGz04GsYpOA0ilqfBoGVb7ZoUPFj3v24l7VRwKRPR/XwWK0H743lc5+w+at6LX9rc1DzxfWts+XNoEvrWIrdYxoIgM+R98OfkTKmor816+Cp/tfBq7wPw8k2mE0SmVnOkfjZ+v7XzUfSC8NlHLUIUFzy6aSfcjLRLXd72u5Zm2BoXaK+diL76Nvru8IcC3KpkEgZAkbFPOGP1qdQ67DCvw0ewFNOBwMbm6iLSOLhyx2IEjoBW6obnKHRh9MD9Bne0tGpNO1e8A8rjwPmtyLqfFRTWwk3YIwl5wHYMfTelJaC5wdTve9wfk8L60j9uycNLd3748XoleSJKo6jFGA6oM4wR2Pu0YOPGAsp3wnszidONsLs/l4zaz/sn4h11y9+Wcb/q/dw73Bp3Km9CeED+ETq/AnACJJAct2D1EjOLbSuNzP1hM4e5Q8EiSAqbj3+6cLpMw9UPLg4AoorN4LX+pf4HVSJq8KjVQNl267CdR8nDarTMlDyDlkJwUnI8FzEjPLM/SCcKXdsx2wbwyXmq5UOqbflsdtTsbDkOmhVHZcm5IoD2usCrPV7kFtm/SsaN6HKCy6Jp9dJPdEeRkMQ8NXiQ67KlZw1dfNIhq3lv8hqF0LWREqxaJ/5pguvxCZs3pnueB+Z7fEGp7JN8U09eVywgu1o0zkkmFRVTfp7A4xNX64C5DndKz6mg6p42MZp4H0ltt8wwl4ATSoRKQpflM55Z1ElnlIY3pzyi8GVOLHEMPjA6vHil39jWg/PAeu2Im41YWOw02gjT8w8wEYIxyTqhFbtcZm56aFqdGksp1K5PyGR87Y3EmB8hScCp+tD2NIpuHMcha9yuD2f+8Ed+zilj7LRV0pq4uy6lGkcHUVzm5HEp/7h9iIo3bHnNgcT3+op6DNuce5ZHfhiDUusmYspCa5bPj0j7G77s2zJKzEJ6oYy1qnUaVx75rWzqEPvwYD5wrjIG96N2uK/hjOWseOzIjU3Ty5qZN7/1O26M6X/95TE/+g913Q9wqP+nyvSizBDG0JA/HDJZIxOhBo0CsYl9Sj64ckwIQbjkx0PlsFo8pwQhZU/IBElssgn8XS/5wSrJlblvtaoBkGhyDNYc/g73l0B8iPofj9MNd/s8BdDAdKDp0RHegy95dUYrs56CqtXcBycXgtBpAgGawrJuTR/cSGHz+i/sODUX28lgEZeDD5QE8GfoLM/bzPhQByYOjnYDRCdB1gAIJEFEAw2AOlyKVRZJwqYzOL47H/wUYLGsyIVbkAi9nVE8bHzR4bTwIWcyEEgKO1wVpLgmB1phoEsztC43C1tGPsVzALjfH5IAE3BUjsGbkSM8GA47BOrgZhCcdjoW8J4Nhs6DkeIGj0fwJBwM9iPGBxBbeJJvpSn6GG7udihNU8qzERIswPjcxzMtqGM2ET3cyuk0Lr3YejYNuehvPdt+vDz2BtNQwrSEZGAupnhFY/P9cUidafmgoM8j2+QnFPVG8XACFdBbmP8pchimUTFmUkg2T4MKKKkNHGXARYiCU0++Y+k3zZKABvk/FRa6hvqy3pMdQzMSUeThJRRHkRAmQjVbHwylFVkrVsQ0E5yhJECZkooxAZEuUkqIxAReUkiYiISpZWhYILn5jK1XwpBIy5SBObmARHPGLlhp0GnrS2wa1pUlVDlgvaoGt536Z/WQW+0fqJx4KpiDdW/XbX1yIsiVYJVyKjSz/mwK4w33WdqPTMNjBAjSBdHZM+Wfrfw/OSh9/xI8VXmhkljCKGn6lm1e8/bxlrzz/zaE0Hvd6feO44WJhRf6gZxyDm3CkkpURCnoKc+NSWkV3fcsgQ+kKpbCZyUcXkLPqb7PumoYaSYbi9vUdDDcsw1IA7RXxBPslfygsL08uoObAcVe4cVaw1NbdR85aQXicVMbRls0EbcJEyMqI0LL3b58T0rjGvHwxDTU2200AYvGSWGkgJ471Si+FcOgI6IFTGlbFkLtTuRPgQ6Ztwkz/clSnzUtybnkWwypvgyp3F+xJjJnD9KZGrOY6IzeF0kQQY0wLkPqdQ6qdDGs57MdRQYBghUTAlkd7DEBsyTQ3CTUikNNkZup8aHiYqtQ5I88f1YZgGiPOz2PN2xfTYqFfOe4s1SFSs2tEbTFqHt89aHMTUGWxLND1nlzzme71EkdGC2Z1782rjTrN9y3EJDH4PL2hFsQMW2l91HKjYzT7S/jpJZfqKm+/nXdguYvyHXgP/lhYQvdOHoZaFXZcceaT+GBp2iKUgGboh1R1w9ddaO4Ct/9fCDdUtDXAD60257VpQbx81ia7rFW4M2yA124eB8z+g1U31Kx9m1ys52uHmAJ2O1Du3uuIrYiMAaX+d6rxrAqg3rURDO5Cp6zajwv347EJb648jK8FioKQzQFwEHXwsF86b7kSVzb2vWEbbpu7Z+7uQlBQfMXmaTuYx93LnuND2ahUWf16qFnkqneRNwWU2DdtE2EzuM8cq/q62iax3QR8GEFJlYAtkLnY6gDLpsSbNiEU5gXjQwvzaJQOmpCDB1sLAZgqiXcXwRuYiuOAD1HYlghBPOFqm3Cu/0tiHLPE1gSJmtkdc0s7of/V7Y9BWF/mk+DXJK3tU8rMy8Lc5mx/Aa3oMhvyV63vetOVA2dTyZDaDjpW9Xk1BEXiorqI4njvFJoipkLR4g8fNWGPc0hBHAzvkH/C13dGvpfBj0io0Fvqn3vOxxjrWCSFv9SStJxvPAUudTLSkJtvArXfSvXzd4F1rg1fmXMEQfpgBoGHGtLrmpn7kdp7CUq5dHZGiUwKt0pqD4gNLQDuuaSuHoay5ZdGSUpAkaJObShS9wQtCGUNBhhfr7QuV4NpIH+oytLaJ4catJVXv082HPQG7jWGJHYY/S3bRJB9YDBP3GW2vvcmbmqjK3wFN6WWIajVg1aPN/ajHqxtoMS/Wm6geYIx/Wxumt1qa1mtHOuKIXsUEthrboZRcafGH6WOiYO8q63sOpfRHH9JN73GkItzkN5zHMNSHOsdp9N/gczg58nBbuC4U011T0IKjeXD/wXuUo254HPV9nN37YmcTpqAcc5Jw+s03VCwZmDKczd2lOqIee3xlKb6S7q/09ZH632qYsmApaz/zHn9maYUPuE0AgQEqXZ958zJ2+eGPgb9LGP36z+7wD63jLx7L9mvnbEvGhMkk39ME5vqFNns42f5FCf/n/mv02IBtwPXOQh/MGTTEWj3m+vFw99G42rWbze5NduatuPlcJq9wR97ukaE+ejYZXQMFHfr8VqaCGjJU0NHvgXAD9rU7eIfkCGfD/s62yNPSknKG5Hn/wJRBc0ECkYfybESjxgzv+VtOjXvBYbcGP0DBI2iQwZEJ5QhaYQJsBtlb88T+RWb/wnJVysthcAlSbSjJBe3+PX+Lsub2vcuUZ1Bp1j4ny6KijhJTNo9JOGgUqXMNc03FY2REteG93nu57b3c2cfGuXLU59XLB4m5iF6uc33COVcWaGvbJavFw8fQe6LmhwiZqyK2l03nuyMOh9Ncbr4UR9+nPrqeiMO3EqmXVDjMNr/v1HQ6236sttKdSZYxn0kpWvJIAfBCRbBgq3Ymk3Y1rAK26vZDBbwjdv1xbXGb7hhj0vj1VfVqcN1wDEMqDFBn1/pBGUtXydRPlRVtY6d12G51tWmV7pF/J/JtTtPE9n6jsewl8pGRr76FpvpIXX1q2HfVxthILSRbDs2WVLjUnxocmGnAxdZw9h5nUHVE95XfjRoAdwoWC6Cdh5LayrJci3qWXAZu8A3f8D38Gng37/VbGEByCeZpf0K8z2gMTOxYuZJM1xOjbT+20gUshONtr+bttwIePQoB+29w7qHtVSheR2SjuO8bHgIDojPFMWWv6TXvOH2a2Lz3SYEBcJp+dRAEHtidGJZUeJOw7xvydc3UN2scrc2X4miVwkFdP/V3ymFByJAhgwCQATQWBlBnAepsQL3x43KjcDDA+lY9tIOwzwCmBOgYoFfLojeUnYMFJBBaTNGyk5iaaSl7+Tstg8DtLjFmc6DgKpFxLkoNnRuNeYc2EJvuSAvu6QIbfiyi243zgweoiUgt1lO1iVRXz8Y1CcoWktASaeomMU08pmSYlMfAXntP73DKPy3/d4oeiw3FHotzijCGBWgUFIa7X1IQKQO8GiVSUFNp+doFRZok8mARScwe7BhYriQHvOZK8pitbQKV1+XprDNNNJSeGekYuWML8jB7h9/CDbSqIA2loqslgzqHgQzZOtdogN9M1j3Td8zFT7twi/Y+cmqWsBVyJ/dEqeTn8dMWdWwc9CN/2ghIXznO/B2uqX77Ffnf7yo5O2tkDLzkAaWJPqEeM5vwzNblyXxxUwh4a6jdKb+iWKfxUl4X9jHv7hHe53+U33mxS/4ZsczcIw91ePFtQCghRZHZ9WNH1LG+1R//YFcuucfgi2307ap1vA5DMjMAWNdfCz5wZ6/J/9qFmAL2yDAU5p+Dk/28OPnZbbg5Ph60MYGF7zEBSrXWnZHYyP4CzYYea0NzloHYwoVpW+ub+a64I9ytSPs8LNwu4o4ijerQvmnIUq9trQNyuvKGIaaxTK2aQ0+WrDq/OabtyZxvMs7ArhTfSauYMckjqi3ZFMmcypf6hsUIUPMqqo7qp1YJQ8dvV85CN6vJAptL4awJI7Bui8VkOvFNc7aoz/NrY7FpDvgOzv87LXDR3L2rr599Y10QAxQE4H0Zfa68UXpOy4BN0JqwMx2phAdPCTaL34j8Gx49YaHPX4HmXDizu/yKWZzAWfNM75retSjXmre4XgCt5FIRbVQLfES7QG9VPAbzKv3bHYnfCk5CvuZKhi6qeEJhXdl5fY9WuURAmDbjABgL835I7ceXHiJw9mBa0F7v9/+P9tL7R7Hf/k8Y9Ab6IUoYBvRbjjB3EzGA67xeKlJ2/Xw9Mxxc6H17kximhVGaqv98go9yXKE/PBr2kEKM95f//Dbl/axPqf7uTO5z1Niz8f7fzY7iGanLev7pcgKgBj1fydjYwvPsTgxqGx1N5EPjnFm91yW73YX/VhhHHlQrqSf5mQaezbq822T2wz6SMALhqtP623hn9MsTTyK9WGyLuYyvTi5OK1YIg5pQ8ehAE8ZNR4uQ7Fqq2uLkfFm0g1YdS8pS6Kj8ddZHjOuSf8aMvjQlRH/u8tAtxjt/tD/4wsaspjoYmholAA+tKrlVmM70h13nIx/2fbH8h8UKD2gYyfvoz8GT0eIkFop4EjtkqC2rI6hdFf1bdQGiihrC+pegWDloc4RW6Z21YqgGTTgm8FFXlO70PG/G0H4bB4AB2smsTYL26NNLzi0xPyHkwAZDqBrfiratBOeC4OnmTJ5aABMbqgLbq7dNynFrFA/rxqrExw8jdleH/wHOzMa4YYQap3BT57yqFcXRdvJi6zy82I4mE9M95hzsRLNwR6r61vGOfQlnfvV/fDz2Bua4jSnvk2+NkzG8Bw1iAwkk5ypZkFU6OAaVUMeo+QPiJFz2KcvYXL6CdjjOJo5vwaEz04QdzuNjhdK9fAqa0CS0pzyUOlA0YFJjLak6H1oR4gAKp2/EDU3PCgVxqrZ+vy6TmYWQ386qZQ/Sq5bD6LxC3M6btQIgXUsiCT5tjYA1rjqOxDQNJ0KiUu5ro2V9T/pfdYBZ37bTOef+JrWfDrUIoQeLxWMyBzG2A6N3V09n6znapR0a4IDA0IIAHwVM54GfQiPI+VsrNlaGm/QUP0uVOdPYGCCfsYD9eMugPJwBrYY3k3+uLPWNQx/hcYp5At7WDVwgwwlncniVrEjjboOesTbZkebNb72/qElLjzYkEtKkbja0mvQ3epp1A8j3Fgwg89CRDQg97sVJ5LaViBUV6satqEjoriVUDCsiJZHAx/hpqRzyEyR1W/wSV1KbHSsOZ0iElZgDv33n1v9NkY6eeqmnh9uumMXVpXmnZKdox7+TdxMcVpE/A4deeAyA+sK6WJoMQ1BdceK2A7r0Y+DvblsevPb7r6B9zlrQtmik9rDQK3YwC20mWXls3no4QIasmZDX/2l7lv2GvHLMz3f+9DG2DTTm0lNgwQXLOuHRthWChOLgArQZq+syztntcZk+hOd6mUUxzDAMK1g1rHSthouaqwtWpta1JCU1tTapvLWwUkun+tOh961J4BiKapaH2jKi03BrqowNJzOQl2BK1OBV7vpqNI+gpjyK8psVgbtA2VjILSAWQTa4o6TZMlNQslv7spbVlMJDW0w+ezXAMDlrptB+WL7LLKeP0RZ0Ls5AxjemInQzAqlTcOYyF68XAvx0CJnjBrEdEnUgLKF4xbfj+E5dRxxnHS9YQlY0171iZ5MT4wQN0rJXwhaTUslqy1zirLIxaVh77RrfaYZCSFP2wPp5B3OIyDlgDu470G8vlGcCvYqPHQWdi3+Ynu59LcG8i6Gx55TiSdoHDCiSvg+ORzh0vToCT6Bmp3TZz+JuyW8FFGfDqNbH7r8T+l9SKfamPU574acLJWQh/UVhoHIM9t5Hbw7O8d9HdyNUJZa2MTdoVM9ZwiTM9llp6ZsunsDKA/Qhkqu0N0/wfn1bwveNIXp/2iwJ3HlcDp28/34MvhXZSmG8PK9GHLfhCVGSbzNVX385z0QQuieM5fhnfUsy2fj4fUUJnb4o29ynBbcVjue9ck55e0Jsu1RKG76cZ0TV53Ut+PPtgYyS2uL7bPHj9n3wxMVxFeN2HhkewL+7hK+5+IQxkN8eBvn6BD9w1v5XclJJT6ijJKKPv7rhY3dLuD2+Lu++T5Go/ZVIXvfzbAgUy0vavv9Uwi1yc63f68PI9cegl9RytVL95bwqx6HNv52epzcFMbDfHl7j9gQMIMFrR1j7VdLFAD7Bt+O/9U1PRh0V/nyk3ZvjeIeixSbedmO+xfMmH2Bdzpojw+cZj+XMCIxZKNtHVNS4PyQXSe5u1gd3eGDfQ1D8s7Mk9omP2jah5QyVmBU6ZyCRpZdPx06SHryXPxCyZflgR8bXiAOB+dKMkompZXhCpaMvJlo8zrS5Dc0ubt0f+9P/CnRIoUnRDvfs5DGmzYdT38fc2/V2PkUSQAK12EcMt5hWcTcEpOaFKP4y+q9rGQCrPMyNxERATBtyIAT8QNb7WUqc/UrTzWksxxo1TOmXOA4AYv9BWYBoX7jkiF8OkQfQFREAofHx0p+Y4p4nNURvx9Uyy334QYHDUiD5lzsDCyNHVurIxzzA/w3s2jTVNtU1y22YaWA6nunvTIsKFdluipTMUTRQb+lQBNIzLZPOERI4fdlEn2W6QmDS74Y7dgUJJ67LPYrwnBj/O40YZoBNymEeECgOhECExjZCV+C7MqY4H5PU6pl00B4OOfgChvok0qSAqJFpFUQprBJaNlw5EB4h+aIpAQNlYNhqgxmLNPfNf/qF3IK01xfqmsGBeUtlwfl94MjiYHX7XpZV9DTFJswVBn5R6e+Rev8eTc6ZkiO8eROrx6ZxJ/DoTPccoAQhpp9Ljyf/V6M3bAiG4ZwXamhG28zUHOHaPYRHU7SAFmxF3cC671Z0C4SGSM35UhYUmZ9ORF/NHUkDYaDE1gj5mXjXGUcDwYdH8yWUUSt4W12gWwoNAgFTOK8gDDuC9SRAu5dsRUXF6cCoJRZIg8He0cVgWGUJ8ekwSsxDy+ZjKs37saUl3lSvyxlWckB1VuSC/gSa25DVEToEb8PDOBUE82i/yK2yEwwcg5rDGrqMPoXwk9fRxN8tVhQIKgTnvWimmMgF7O2QdoZ1UYeR0Zk39HSaO0Ya7hsPDMyH2VnPWwsDA8KA76gYZqoyHfmqh6kL+1ev2a4R0pG4hnBxIZOxIXIK3nSodEt61/MdG0jAJtUp92OWMXoYdBx19DEeOPEnPc6nmGus448BOZp0+DHGJpfj3nPeaZxwlHED+Q9eu0ZkwbM7jSUVgWUg08en3qeaZ4Lx7EhTBaTBc9ah+BmQuUasRgCWtT1o0qFI0wjjSOjKvQ73QamQjgE/ibic7SrQw2QjgxfnmD/J28LYstGAlLFFi91pqcInQ4LQIuon84x7mkIal9O79AjmVO75QkrDTe+GxJflZkyDpTCEFY5tJkjSKq6ANWRdIdlR35KWQidR9jO/NC4Dhk4LCZHNl6VP229jaSFVnx+zrc/73nZnSd6A/5S57NCe0Tsr2PogiN00NZASxvlcdDjVEj5gZGO0MSKaF0tZGvISyQzRHkQPJf/1+vZ8hbR0LkcRYRSm0GQDMLsfJlGcF6QEZQjqgTBhW0rA3kL74JTV+w7jeg3GRUUwYC9sXUURJXUhx3rOQ30RTHJZi57f19amtRAj7ke6j8h366zR4xCUgMZEMT0/E5Tz1Ger8tfhM3cF/94jtK6QBnL73PbUJI+LVIFFpiBD2YNqiN7zjT/E5mhoFXpU7nEnXFfcIQxC/3lfhP+g33eq9b/CFjgLWvSSV4U7USn3r6HSp2u8EfPsUVG0bHkPAdYJDY4G7W2kHydZvMlNEpbHtjCf80nlF+PephGfsbAU4Ew81jsioM1PyRrOGLWIkhQOLkBCqLY+wljxhwi7IVXbw2CR6x/+pXcV927jFgIti3vmzonC6HcYdjvjbBEyuq4DV1HNm9LleNxwBI8V3AKjWDZvj6lyrEgZp08LjSATCezhEPqxMS/vOgAo2hoTwaAFPHYl/KxZlRoZFCOjLjj/FNOliGBKCS3WP9KS5F8e4/wtmJr8UXILM/U8isYon1P+hRvWZWJIf/RAGGljqsOdlDLSR8OgVVqIGdgXc4t2yeSI1+tdrjVDUKX2la9TyiEKhmHoI1TLGgLZZo6uEpc3rJPLN3SBNScdMBRufTmCYRcU/B6kVyxVa2ogx2amOw/av8dksmBcmxyfWYctQxQfsr9EonVinMECtxpcE0ktMyU2zCDT6pkw61tyiYNSuu1J4He1yrAToMi/uoeTjAbeR9Dc6bJJajdEn07gXasUHVml7IRVqo6uUnfiKk0nTRu8/kPF5jeWt0lvZ6I37jKt3xdtaN01ReSVe5f3mtWftDtd487iHjrMNurN+CSYQbERC77WovMadeeVedxkEMSK/vrzw2EFzlvboVaHSYFVVFraqVCtqZFAaMiCrymSX6e/1csaiSakTPSUSEtCT9YcfJ3kl8R4xTsw/hwR1SoFXO4eAyBQNdhw0gl8s6MnSzRWK4A62efbod1Fbgcczwv1SLg0sDwGhA7GR/lNY5jZ5+SjSX6jA+zMotN6EOjd2vbgtD2L5k07sHKX8hCTaMu4aS4wOPWVq+GoM4fSZvxorPKshVKzGmFZo5N+dgZQBfVMbGgOJ+5C+RK1LDK1iLNFMKd5QALEklg1C5LOXv7t2FMpioXMl7zj0zHbLXdXPIyISCgmHbLUwNye20/81QbuL66PIcVMR3N4065j3BWYMODy9R85bNxQ9wnCJnkfq/T3nRR3qnhd/Yazn4RJxslQ+NMYqIwA2uytfLb6jwUpr0OdgRRdyXvLrFyNE9TiaEjLV3jDcDROlZQCfcp6eo1qv9zcMI/n3FASKx7damoz3H+Gjcb8PkY64jw1PYGZ6TGPsmnummTWIEw3Y3DTPV9blYEM47k4huSYo5rrwQh/lTe1pgBgGS8NGDAh2Zy2oJDhsCfK0hbqubAaGsqPyXvbuZKmqHyMoy5nygqYjom1xSpimtM15gA0ACYZnxexU9nBj+jeGdZHYzkgnDbV62lKMAQt/DMFshTj78KQFxPfDwWbiSiJJA0wGHO1R+86k1gyxjAmUuOqVayp6i22Fsazh2Urx+ZaevDjsSLYalGzaSS3hWgHyQEa0pp4Y7y9uwf1kbVwliQvkFcLyUuqjHu12A1GRuEckg0w76pBETjyUOEkl3fVYXqPRWj3gyPu4npaSWDJTyvh8yMX89NQ9q/eSSXpiKCGbL86ktf94MOFGgpjP63Ezz/xo4kaMH5NCOu79ECjxmCmMdkrszHNhsPnj0TSdDwtYY4jjQaXNPrY1nCkAbgE9NGt4UgDcAnkY043plXTTmnuQ1H3Lqc7PNLzkaPT+PXUqFMaTa4LZhiW9HfqqZdetbFYnD93ijuSzL9uLZGBk8wRT12RDVM9f9VJ9grOTYWl0hPWko56glY+NKphyZVZqcszNdGr2RO9qiznTVom4VpbK60ZD8weCbUHafjODFavJrILv4JfUBZfjD3qa+7f5ZZ1TXCEsq3Wp/NJz2K5xJbv8ras9jrWpOvJqyG2Gmh1KqS36qcBbVPEFZSuz/MZtbimF8lwRCaGWmnZRIvvFrJi4mjrUpO8K+ySUulsOw0P4Tr9h474qtWc0lRZq6uHd/VA7AmZG95/vTYA3Ab714eilGzTXU9Uuyy3RCxyyQ92eT+bffHG5hF/C9VoTxn+tnkHrf0JcAb7nLVmlo8r7pCF8hPxdqNMbrR5ez7CiNz5ZzOt/MQUs78Okh49sOstIFcDHnMFY51k8XICufXpiPbPTGTi4B5tyikd0s+scpb3yf6JM/ZphiSopoTvVtvF66BN4yaX1RtifjFKjGDq0t+3qKjf4YA2tifMcFNuTcbRcCWGMomQ6B2iJO6+IIa8eNKk2pbX8n6+LMfda0Fhof3BlQq/CW+SzVLX3hPa01fxD/abqrsHlCtxW88DX8FCkgQZCggMGTCWXFDCCe6HrkqciWjaIOF7y3k8TZS9htDXGt2mbWpldFJ09MVGzxgvL/kOky98EiPCEC0TdmJQiywhEd0IpErVa+0r6dfqlqQcIYERbSiNkJzQUkZxS5FnoM1aq388MRdG00t36ABlN9BE93M1eSSgDRzRjY0eATepU5Gcf0hTA2vCNhTgnWHYmBxfbDtJUMRMeLXUcOjgrp5bzMOu79bGyNKfifRnVt3qCvv1T8TWNyskKPo5ZKj2fGMI/FAs6bhg0fyCCKVWAFuhVnsabut0ev3MLKlD+QpGvTP9jJwu4yR0/7ynPcwv+8Tj8zwPVy8+31Nzwc3UIFGeiPDbhU5cB5Ww16vdz4MjYunyuQSbtmcWdJDGtSRj+Zb7rexHmdeR4950YNBxs1eKjZu3cj7RjOU0UWO1sJn4oc27xZbLbBL3sNWCiV5AysQnc01mt5RepNQfnmU32x9Ac/2J9+7mCXcE7mvOpVfeUASWZPRXvSyeUvCV/T6d1M1IS3yAn/WvSj/uRbKpqS5R6NLqrdogh+januVdd/60Ym/JszAT76SJrCu4l3Y3DX/uXy+YALzdRSJ+wa/Dth+2M5r3LRAqoR7gNglWbMmoqu3RyshzlvoOBKNhWkYyt3eLM/V3vTGE2tyQU7On0vDdo98wKku3j3hnFN3XN8saC5eZNBbimwJ8tldcnaOFHjgo8kg60iU/6NGGX7rOJ16N8HOjVLDzHIls2rNLqn2UV5ShiIMQ5t9cRipCzmu8pIwJI4+2rb+yuR5BsJ+f9BVZLbo4Ll8C/SGEwdiY23ziVHNAfvHQAV7NSZQT2nnwU2c+6qaUoTp9YQedV7+xDyziBIudPDk/hxF4HSxixaIAk7WhvMh+jSmgDVqWARuhbewDI7h1tG2RRAJQbwYrdKpxwj+sIy/T5c+WO1svsBmb2movhFvbF3izArYsEbRwJ1SH2851TZlQSYupKwqkaUq2NIqyxbBSUdqgoHMDB8RdcyxqWvZ9rvcfAubu/theu8m9sVCVbKOHtwUaAeWzKW7aPB1A/6/jaVd1InflezQsx+EZQj7xYCkRjcd0cEe3k9lr+qZXdMzc92bP82t/ReXEA0Lkx8LZiWnLtYUKX9yIeYNdTiN0g1yGFnHyj4Hzwa7zuj4yzli5quHfQSnvihjAuvM/DACgzFlpI18wo5Q/2JcwQAwSrJEstMGOr+xAvwF6xk7tCO95jw9+omNw0j2eNWUSo/uxSR2MjAS3kOEtLz2JGIfLSEgkBy34GZ0NHzqOevnbLWdtV/eXZvCxGZToJEiCUq4UFOD85Nzme/PQ4q1yKlAzKx95Qne3409EvBEyw0uA0OAPY8jbxHTp9Yylt/OOF2sNZbS1D3Hh8o0+Stx9sKnOMxS2Wvn6G610iZDodUTkij1y+R2SDaBOJhrQEe/O4K3iwZLB3hTznnE9VOH67NeyAsdYXgLkZ+0278/H3uNSDD9alZD6VZTDUN/jCV+98Y5nxplb9Lg/3yRbUy20tPnZTX94x/PtUj80mTJl6SIPvI9ZJyPF1PVPJw9VZf3L09byn/Wky3fh9cO5tdJFDhDeIlYOxP7jXfLGQ7SrP+isD23gSI7zC5XbKJ3w9583/aPFaP/Jt5+0+/DnK9KMmxlT1Shgzg+v7+o9VD/88yTXFfsPFC1amJuv97/+KH4X/qQG8uivrv/ajOvFTPL7H97lWSy//aSm0d3Ys7+WJHJKQ0tXPQl+unXL5cPLRFq5z/+/4MH4ZIi+/WsghzvP9Zf/F/CnMshb7SgLa3z5LV3wnTf/TeL1PbUfT9PZzXTdPzZ/oHfP/myq+fTZn+H//pMA";
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
