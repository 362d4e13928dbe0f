export const id = 469;
export const ids = [469];
export const modules = {

/***/ 9833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ Tally),
/* harmony export */   j0: () => (/* binding */ TallyByKey),
/* harmony export */   z2: () => (/* binding */ sortedObject)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

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
function sortedObject(map) {
    return Object.fromEntries([...map].sort(([a], [b]) => (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b)));
}


/***/ }),

/***/ 4273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ describeFailures)
});

// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/pipeline/salient-line.js
var salient_line = __webpack_require__(1655);
;// CONCATENATED MODULE: ./build/src/pipeline/normalize-message.js

const CHARACTERS = 200;
const REMEMBERED_LINES = 20_000;
const LONG_LINE = 1000;
const URLS = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>)\]]+/g;
const TIMES = /\b\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)/g;
const PATHS = /(?<![\w.@+~%-])[\w.@+~%-]*(?:\/[\w.@+~%-]+){2,}\/?|\b[a-z]:(?:\\[\w.@+~%-]+){2,}/g;
const HEX = /(?<![a-z0-9])(?:0x)?(?=[a-f]*\d)[0-9a-f]{7,}(?![a-z0-9])/g;
const VERSIONS = /(?:\bv|(?<!\d))\d+(?:\.\d+)+/g;
const NUMBERS = /\d+/g;
const TIME_HINT = /\dt\d/;
const HEX_HINT = /[0-9a-f]{7}/;
const SPACE_HINT = /^\s|\s\s|[^\S ]|\s$/;
function messageNormalizer() {
    const known = new Map();
    return (message, names) => {
        const line = withoutNames(message, names);
        if (line.length > LONG_LINE)
            return generalize(line);
        const same = known.get(line);
        if (same !== undefined)
            return same;
        if (known.size >= REMEMBERED_LINES)
            known.clear();
        const text = generalize(line);
        known.set(line, text);
        return text;
    };
}
function withoutNames(message, names) {
    let text = (0,salient_line/* salientLine */.H)(message).toLowerCase();
    if (text.includes("://"))
        text = text.replace(URLS, "<url>");
    for (const name of names)
        text = replaceToken(text, name.toLowerCase(), "<pkg>");
    return text;
}
function generalize(line) {
    let text = line;
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

// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
;// CONCATENATED MODULE: ./build/src/dashboard/cluster-failures.js




const PACKAGES = 20;
class Clusters {
    #byKey = new Map();
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
        const sorted = [...this.#byKey.values()].sort((a, b) => b.count - a.count || (0,times/* compareNewestFirst */.a0)(a.lastAt, b.lastAt) || (0,order/* compareBytewise */.G)(a.id, b.id));
        return sorted.map((cluster) => ({
            id: cluster.id,
            category: cluster.category,
            subcategory: cluster.subcategory,
            message: cluster.message,
            count: cluster.count,
            package_count: cluster.packages.size,
            packages: [...cluster.packages].slice(0, PACKAGES),
            ecosystems: [...cluster.ecosystems].sort(order/* compareBytewise */.G),
            platforms: [...cluster.platforms].sort(order/* compareBytewise */.G),
            first_at: cluster.firstAt,
            last_at: cluster.lastAt,
            sample_id: cluster.sampleId,
        }));
    }
}
function clusterKeys() {
    const normalize = messageNormalizer();
    return ({ message, exit_code: exitCode, category, subcategory, package: name, source }) => {
        const names = [source.slice(source.indexOf(":") + 1), name];
        const text = (message === null ? "" : normalize(message, names)) || (exitCode === null ? "" : `exit ${exitCode}`);
        return `${category}\0${subcategory ?? ""}\0${text}`;
    };
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

// EXTERNAL MODULE: ./build/src/dashboard/count.js
var count = __webpack_require__(9833);
;// CONCATENATED MODULE: ./build/src/dashboard/describe-failures.js



function describeFailures(newestFirst, join) {
    const clusters = new Clusters();
    const keyOf = clusterKeys();
    const byRun = new Map();
    const groupOf = platformGroups();
    const failures = [];
    const described = [];
    const pending = newestFirst.reverse();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { id, failure: record } = next;
        const joined = join(record);
        const cluster = clusters.add(keyOf(record), id, record);
        const failure = describe(id, record, { joined, cluster, group: groupOf(record.platform) });
        const found = { failure, item: record.item };
        failures.push(failure);
        described.push(found);
        if (joined.run !== null)
            append(byRun, joined.run, found);
    }
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
    const byCategory = new count/* Tally */.F0();
    const bySubcategory = new count/* TallyByKey */.j0();
    const byEcosystem = new count/* Tally */.F0();
    const byPlatform = new count/* Tally */.F0();
    const byJoin = new count/* Tally */.F0();
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


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ describeQueue)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9096);
/* harmony import */ var _pipeline_queue_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4638);
/* harmony import */ var _pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5432);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9833);
/* harmony import */ var _described_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _find_blockers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5551);






const NO_BLOCKERS = [];
function describeQueue(packages, newestFirst) {
    const bySource = collectFacts(newestFirst, ({ failure }) => failure.source);
    const byPackage = collectFacts(newestFirst, ({ failure }) => failure.package);
    const described = packages.map((entry) => describePackage(entry, byPackage.get(entry.name), bySource.get(entry.source)));
    const blocked = described.filter(({ status }) => status === "blocked");
    const { blockers, cycles } = (0,_find_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .findBlockers */ .z)(blocked.map(({ name, source, blocked_by }) => ({ name, source, blockedBy: blocked_by })));
    const waiting = new Map(blockers.map(({ dependency, totalCount }) => [dependency, totalCount]));
    for (const entry of described)
        entry.unblocks = waiting.get(entry.name) ?? 0;
    rankPackages(described);
    const byName = new Map(described.map((entry) => [entry.name, entry]));
    return {
        queue: summarize(described),
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
function rankPackages(packages) {
    const waiting = packages.filter(({ status }) => (0,_pipeline_queue_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isQueued */ .MX)(status)).sort(_pipeline_queue_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareQueued */ .RQ);
    const ranks = new Map();
    waiting.forEach((entry, index) => {
        const rank = (ranks.get(entry.ecosystem) ?? 0) + 1;
        ranks.set(entry.ecosystem, rank);
        entry.position = index + 1;
        entry.position_in_ecosystem = rank;
    });
}
function describePackage(entry, own, ofSource) {
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
        blocked_by: entry.status === "blocked" ? namedBlockers(entry, own, ofSource) : NO_BLOCKERS,
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
function namedBlockers(entry, own, ofSource) {
    const newest = newer(own?.newestWithBlockers ?? null, ofSource?.newestWithBlockers ?? null);
    const names = entry.blocked_by.length > 0 ? entry.blocked_by : (newest?.failure.blocked_by ?? []);
    return [...new Set(names)].sort(_pipeline_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareBytewise */ .G);
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
        if ((0,_described_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U)(found, known.newest))
            known.newest = found;
        known.newestWithBlockers = newer(known.newestWithBlockers, blocking);
    }
    return facts;
}
function newer(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return (0,_described_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U)(b, a) ? b : a;
}
function summarize(described) {
    const byStatus = new _count_js__WEBPACK_IMPORTED_MODULE_5__/* .Tally */ .F0();
    const byPriority = new _count_js__WEBPACK_IMPORTED_MODULE_5__/* .TallyByKey */ .j0();
    const byEcosystem = new _count_js__WEBPACK_IMPORTED_MODULE_5__/* .TallyByKey */ .j0();
    const lists = new Map(_pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f.map((status) => [status, []]));
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
    const known = new Set(_pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f);
    const unknown = [...lists.keys()].filter((status) => !known.has(status)).sort(_pipeline_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareBytewise */ .G);
    const statuses = [..._pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f, ...unknown];
    return {
        total: described.length,
        by_status: Object.fromEntries(statuses.map((status) => [status, byStatus.get(status)])),
        by_priority: byPriority.toObject(),
        by_ecosystem: addTotals(byEcosystem.toObject()),
        packages: Object.fromEntries(statuses.map((status) => [status, lists.get(status)])),
    };
}
function addTotals(byEcosystem) {
    const withTotals = Object.entries(byEcosystem).map(([ecosystem, counts]) => {
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
        return [ecosystem, { ...counts, total }];
    });
    return (0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .sortedObject */ .z2)(new Map(withTotals));
}
function judgeCurated({ name, source, status }) {
    const isValid = status === "success" || status === "pending";
    return { name, source, status, validation_status: isValid ? "valid" : status === "failed" ? "invalid" : "unknown" };
}
function byNameOf(a, b) {
    return (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareBytewise */ .G)(a.name, b.name);
}


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isNewer)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9096);
/* harmony import */ var _pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);


function isNewer({ failure: a, item }, { failure: b, item: other }) {
    const order = (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNewestFirst */ .a0)(a.timestamp, b.timestamp) || (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytewise */ .G)(b.file, a.file) || b.line - a.line || other - item;
    return order < 0;
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ identifyFailures)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9096);
/* harmony import */ var _pipeline_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1866);



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
function nameSecond(found, duplicates) {
    const [first] = found;
    if (found.length === 1 && first !== undefined) {
        first.id = baseId(first.failure);
        return found;
    }
    const byId = new Map();
    for (const each of found) {
        each.id = baseId(each.failure);
        const twins = byId.get(each.id);
        if (twins === undefined)
            byId.set(each.id, [each]);
        else
            twins.push(each);
    }
    const named = [...byId.values()].flatMap((twins) => (twins.length === 1 ? twins : assignIds(twins, duplicates)));
    return named.sort(compareOrder);
}
function isSameSecond(a, b) {
    return Math.floor(a.timeMs / 1000) === Math.floor(b.timeMs / 1000);
}
function identify(id, failure) {
    return { id, failure, timeMs: failure.time === null ? Number.NEGATIVE_INFINITY : (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_1__/* .toEpochMs */ .x8)(failure.time) };
}
function compareNewest(a, b) {
    return a.timeMs === b.timeMs ? 0 : b.timeMs > a.timeMs ? 1 : -1;
}
function compareOrder(a, b) {
    if (a.timeMs !== b.timeMs)
        return b.timeMs > a.timeMs ? 1 : -1;
    return (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNewestFirst */ .a0)(a.failure.time, b.failure.time) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function baseId(failure) {
    const time = failure.time === null ? "undated" : (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFileTime */ .Zc)(failure.time);
    const id = `${failure.ecosystem}-${time}-${failure.package}`;
    return /^[\w.@+:/-]*$/.test(id) ? id : id.replace(/[^\w.@+:/-]/gu, percentEncode);
}
function percentEncode(character) {
    const bytes = Buffer.from(character.toWellFormed());
    return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function assignIds(twins, duplicates) {
    const [{ id }] = twins;
    const distinct = dropDuplicates(twins.map(({ failure }) => failure).sort(compareTwins), duplicates);
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
            const reason = `the same failure of "${failure.package}" is also in ${first.file}, line ${first.line}; it counts once`;
            duplicates.push({ file, line, entry: item < 0 ? null : item, code: "duplicate", severity: "warning", reason });
        }
        else {
            kept.push(failure);
            last = values;
        }
    }
    return kept;
}
function compareTwins(a, b) {
    return ((0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(a.platform ?? "", b.platform ?? "") ||
        (a.exit_code ?? -1) - (b.exit_code ?? -1) ||
        (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(sortValues(a).slice(2).join("\0"), sortValues(b).slice(2).join("\0")) ||
        (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(allValues(a).join("\0"), allValues(b).join("\0")) ||
        (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(a.file, b.file) ||
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(values.join("\0")).digest("hex");
}


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ includesEcosystem),
/* harmony export */   c: () => (/* binding */ joinFailures)
/* harmony export */ });
/* harmony import */ var _pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);

const WINDOW_MS = 7_200_000;
const NONE = { run: null, by: "none" };
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
function includesEcosystem({ run }, ecosystem) {
    if (run.ecosystems.size > 0)
        return run.ecosystems.has(ecosystem);
    return run.ecosystem === null || run.ecosystem === "mixed" || run.ecosystem === ecosystem;
}
function pickAmong(oldestFirst, failure) {
    if (oldestFirst.length === 1)
        return oldestFirst[0];
    const next = firstAfter(oldestFirst, failure, Number.POSITIVE_INFINITY);
    return next ?? oldestFirst.findLast((run) => isCompatible(run, failure)) ?? oldestFirst.at(-1);
}
function isCompatible(run, { ecosystem }) {
    return ecosystem === "unknown" || includesEcosystem(run, ecosystem);
}
function firstAfter(oldestFirst, failure, windowMs) {
    const { time } = failure;
    if (time === null)
        return null;
    const timeMs = (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(time);
    for (let at = bisect(oldestFirst, time, timeMs); at < oldestFirst.length; at++) {
        const candidate = oldestFirst[at];
        if (candidate.timeMs > timeMs + windowMs)
            return null;
        if (isCompatible(candidate, failure))
            return candidate;
    }
    return null;
}
function bisect(oldestFirst, time, timeMs) {
    let low = 0;
    let high = oldestFirst.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const { timeMs: endMs, run } = oldestFirst[middle];
        const isBefore = endMs === timeMs ? (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTimes */ .G5)(run.timestamp, time) < 0 : endMs < timeMs;
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


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ isQueued),
/* harmony export */   RQ: () => (/* binding */ compareQueued),
/* harmony export */   tt: () => (/* binding */ compareUrgency)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

function compareQueued(a, b) {
    return compareUrgency(a, b) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a.name, b.name);
}
function compareUrgency(a, b) {
    return ((a.priority ?? 0) - (b.priority ?? 0) ||
        Number(b.failure_count > 0) - Number(a.failure_count > 0) ||
        b.unblocks - a.unblocks);
}
function isQueued(status) {
    return status === "pending" || status === "failed";
}


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ salientLine)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);

const SALIENT = /\b(?:error|failed|failure|cannot|unable|not found|denied|invalid|mismatch|missing|expected|timed out|timeout)\b/i;
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


/***/ })

};
