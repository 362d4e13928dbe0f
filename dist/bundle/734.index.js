export const id = 734;
export const ids = [734];
export const modules = {

/***/ 2914:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "9d4a0a79c50045db6953.js";

/***/ }),

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
const URLS = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>)\]]+/g;
const TIMES = /\b\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)/g;
const PATHS = /(?<![\w.@+~%-])[\w.@+~%-]*(?:\/[\w.@+~%-]+){2,}\/?|\b[a-z]:(?:\\[\w.@+~%-]+){2,}/g;
const HEX = /(?<![a-z0-9])(?:0x)?(?=[a-f]*\d)[0-9a-f]{7,}(?![a-z0-9])/g;
const VERSIONS = /(?:\bv|(?<!\d))\d+(?:\.\d+)+/g;
const NUMBERS = /\d+/g;
const TIME_HINT = /\dt\d/;
const HEX_HINT = /[0-9a-f]{7}/;
const SPACE_HINT = /^\s|\s\s|[^\S ]|\s$/;
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
const REMEMBERED_MESSAGES = 20_000;
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

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findBlockers)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

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
        const packages = [...(direct.get(dependency) ?? [])].sort(_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G);
        const own = inCycle ? graph.packages[node].length : 0;
        return { dependency, directCount: packages.length, totalCount: reached - own, inCycle, packages };
    });
    blockers.sort((a, b) => b.totalCount - a.totalCount || b.directCount - a.directCount || (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a.dependency, b.dependency));
    return { blockers, cycles: cyclic.filter(Boolean).length };
}
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
    for (const { failure } of found) {
        const id = baseId(failure);
        const twins = byId.get(id);
        if (twins === undefined)
            byId.set(id, [failure]);
        else
            twins.push(failure);
    }
    return [...byId].flatMap(([id, twins]) => assignIds(id, twins, duplicates)).sort(compareOrder);
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
function assignIds(id, twins, duplicates) {
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

/***/ 2187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ isSameSource),
/* harmony export */   Mg: () => (/* binding */ ecosystemOf),
/* harmony export */   oH: () => (/* binding */ parseAliases),
/* harmony export */   t_: () => (/* binding */ parseEcosystems),
/* harmony export */   xU: () => (/* binding */ namesEcosystem)
/* harmony export */ });
function ecosystemOf(source, aliases) {
    const name = source.slice(0, Math.max(0, source.indexOf(":")));
    return aliases.get(name) ?? name;
}
function isSameSource(a, b, aliases) {
    return ecosystemOf(a, aliases) === ecosystemOf(b, aliases) && a.slice(a.indexOf(":")) === b.slice(b.indexOf(":"));
}
function namesEcosystem(list, ecosystem, aliases = new Map()) {
    const resolve = (name) => (aliases.get(name) ?? aliases.get(name.toLowerCase()) ?? name).toLowerCase();
    const wanted = resolve(ecosystem);
    return list.some((name) => resolve(name.trim()) === wanted);
}
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function parseEcosystems(lines, input, faults) {
    const all = lines.flatMap((line) => line.split(",")).map((name) => name.trim());
    const odd = all.find((name) => !NAME.test(name) || name === "all" || name === "mixed");
    if (odd !== undefined)
        faults.push(`${input}: expected names such as npm, got "${odd}".`);
    if (all.length === 0)
        faults.push(`${input}: expected at least one name, such as npm.`);
    return [...new Set(all)];
}
function parseAliases(lines, faults) {
    const aliases = new Map();
    for (const line of lines.flatMap((each) => each.split(","))) {
        const [alias = "", name = "", ...rest] = line.split("=").map((part) => part.trim());
        if (NAME.test(alias) && NAME.test(name) && rest.length === 0)
            aliases.set(alias, name);
        else
            faults.push(`ecosystem-aliases: expected lines such as crates.io=cargo, got "${line.trim()}".`);
    }
    return aliases;
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


/***/ }),

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SELECTION_REASONS),
/* harmony export */   C: () => (/* binding */ selectDisambiguations)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9096);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);


const SELECTION_REASONS = ["curated", "single_match", "10x_popularity_gap", "priority_fallback"];
function selectDisambiguations(choices) {
    const selected = new Map();
    for (const choice of choices) {
        const known = selected.get(choice.tool);
        if (known === undefined || compareWeight(choice, known) < 0)
            selected.set(choice.tool, choice);
    }
    return [...selected.values()].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytewise */ .G)(a.tool, b.tool));
}
function compareWeight(a, b) {
    const rank = (choice) => (choice.selection_reason === "curated" ? 0 : 1);
    return (rank(a) - rank(b) ||
        (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNewestFirst */ .a0)(a.updated_at, b.updated_at) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytewise */ .G)(a.file, b.file) ||
        a.line - b.line ||
        a.item - b.item);
}


/***/ }),

/***/ 6547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ openStateFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/files/file-source.js
var file_source = __webpack_require__(8677);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/files/read-ahead-worker.js


const FREE = 0;
const BY_THREAD = 1;
const WRITTEN = 2;
const BY_CALLER = 3;
if (external_node_worker_threads_.workerData !== null)
    readBatches(external_node_worker_threads_.workerData);
function readBatches(order) {
    const { claims, taken, slots } = order;
    for (let batch = 0; batch < claims.length; batch++) {
        for (let done = Atomics.load(taken, 0); batch - done >= slots; done = Atomics.load(taken, 0)) {
            Atomics.wait(taken, 0, done);
        }
        if (Atomics.compareExchange(claims, batch, FREE, BY_THREAD) !== FREE)
            continue;
        fillSlot(batch, order);
        Atomics.store(claims, batch, WRITTEN);
        Atomics.notify(claims, batch);
    }
}
function fillSlot(batch, { paths, filesPerBatch, slots, lengths, bytes }) {
    const slot = batch % slots;
    let at = (bytes.length / slots) * slot;
    const end = at + bytes.length / slots;
    const first = batch * filesPerBatch;
    for (let n = 0; n < filesPerBatch && first + n < paths.length; n++) {
        const length = readInto(bytes.subarray(at, end), paths[first + n]);
        lengths[slot * filesPerBatch + n] = length;
        at += Math.max(0, length);
    }
}
function readInto(space, path) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, "r");
        const length = (0,external_node_fs_.readSync)(descriptor, space, 0, space.length, 0);
        return length < space.length ? length : -1;
    }
    catch {
        return -1;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/src/files/read-ahead.js


const SLOTS = 8;
const FILES_PER_BATCH = 64;
const SLOT_BYTES = 256 * 1024;
const PATIENCE_MS = 10_000;
function* readAhead(paths) {
    const { claims, taken, lengths, bytes } = shareMemory(paths.length);
    const worker = new external_node_worker_threads_.Worker(new URL(/* asset import */ __webpack_require__(2914), __webpack_require__.b), {
        workerData: { paths, filesPerBatch: FILES_PER_BATCH, slots: SLOTS, claims, taken, lengths, bytes },
    });
    worker.on("error", () => undefined).unref();
    try {
        for (let batch = 0; batch < claims.length; batch++) {
            const isDelivered = isWritten(claims, batch);
            const slot = batch % SLOTS;
            let offset = slot * SLOT_BYTES;
            const count = Math.min(FILES_PER_BATCH, paths.length - batch * FILES_PER_BATCH);
            for (let n = 0; n < count; n++) {
                const length = isDelivered ? lengths[slot * FILES_PER_BATCH + n] : -1;
                yield length < 0 ? null : bytes.subarray(offset, offset + length);
                offset += Math.max(0, length);
            }
            Atomics.store(taken, 0, batch + 1);
            Atomics.notify(taken, 0);
        }
    }
    finally {
        void worker.terminate();
    }
}
function isWritten(claims, batch) {
    const claim = Atomics.compareExchange(claims, batch, FREE, BY_CALLER);
    if (claim === FREE)
        return false;
    return claim === WRITTEN || Atomics.wait(claims, batch, claim, PATIENCE_MS) !== "timed-out";
}
function shareMemory(files) {
    const numbers = (length) => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
    return {
        claims: numbers(Math.ceil(files / FILES_PER_BATCH)),
        taken: numbers(1),
        lengths: numbers(SLOTS * FILES_PER_BATCH),
        bytes: Buffer.from(new SharedArrayBuffer(SLOTS * SLOT_BYTES)),
    };
}

;// CONCATENATED MODULE: ./build/src/files/folder-source.js




const SURROGATE = /[\ud800-\udfff]/;
const SMALL_BYTES = 64 * 1024;
const READ_AHEAD_FILES = 20_000;
const LOOK_AHEAD_FILES = 500;
function openFolder(root, place, storesLf = () => false) {
    const listed = new Map();
    const isPlain = (file) => {
        const at = file.lastIndexOf("/") + 1;
        return listed.get(file.slice(0, at))?.has(file.slice(at)) === true;
    };
    return {
        place,
        commit: null,
        async list(folder) {
            return listPath(root, folder, listed);
        },
        *read(paths) {
            const small = Buffer.allocUnsafeSlow(SMALL_BYTES);
            const plain = paths.filter(isPlain);
            const ahead = plain.length < READ_AHEAD_FILES ? null : readAhead(plain.map((file) => `${root}/${file}`));
            const toStored = (bytes, at) => {
                const next = () => paths.slice(at, at + LOOK_AHEAD_FILES).map((file) => `${root}/${file}`);
                return hasCrlf(bytes) && storesLf(`${root}/${paths[at]}`, next) ? withoutCrlf(bytes) : bytes;
            };
            let known = 0;
            try {
                for (const [at, file] of paths.entries()) {
                    const isNext = file === plain[known];
                    if (isNext)
                        known++;
                    const bytes = isNext ? ahead?.next().value : null;
                    const read = bytes ? { kind: "bytes", bytes } : readOne(root, file, { isPlain: isNext, small });
                    yield read.kind === "bytes"
                        ? { path: file, kind: "bytes", bytes: toStored(read.bytes, at) }
                        : { path: file, ...read };
                }
            }
            finally {
                ahead?.return();
                listed.clear();
            }
        },
    };
}
function listPath(root, folder, listed) {
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
    const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
    listed.set(prefix, new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name)));
    return { kind: "folder", names: sortNames(entries.map(({ name }) => name)) };
}
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
        return "missing";
    }
}
function readOne(root, file, { isPlain, small }) {
    const absolute = `${root}/${file}`;
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
function hasCrlf(bytes) {
    return bytes.includes(13) && bytes.includes("\r\n");
}
function withoutCrlf(bytes) {
    return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
function refuse(root, absolute) {
    const found = (0,external_node_fs_.statSync)(absolute);
    if (!leadsInside(root, absolute))
        return file_source/* UNUSABLE */.u5.fileOutside;
    if (found.isDirectory())
        return file_source/* UNUSABLE */.u5.folder;
    return found.isFile() ? null : file_source/* UNUSABLE */.u5.special;
}
function sortNames(names) {
    if (!names.some((name) => SURROGATE.test(name)))
        return names.sort();
    return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/git/git-environment.js
var git_environment = __webpack_require__(8098);
;// CONCATENATED MODULE: ./build/src/git/stores-lf.js




const MAX_NAMES = 500;
function openStoresLf(env) {
    const known = new Map();
    let isAutomatic = null;
    const convertsByDefault = (folder) => {
        isAutomatic ??= ["true", "input"].includes(ask(env, folder, ["config", "core.autocrlf"]).trim());
        return isAutomatic;
    };
    return (file, others) => {
        const real = external_node_fs_.realpathSync.native(file);
        const answer = known.get(real);
        if (answer !== undefined)
            return answer;
        const folder = external_node_path_.dirname(real);
        const siblings = others().filter((other) => external_node_path_.dirname(other) === external_node_path_.dirname(file));
        const names = new Set([real, ...siblings.slice(0, MAX_NAMES)].map((one) => external_node_path_.basename(one)));
        const listed = ask(env, folder, ["ls-files", "--eol", "--cached", "--others", "-z", "--", ...names]);
        known.set(real, false);
        for (const line of listed.split("\0")) {
            const [, index, text, attributes, name] = /^i\/(\S*) +w\/(\S*) +attr\/(.*?) *\t(.*)$/s.exec(line) ?? [];
            if (name === undefined)
                continue;
            const isAuto = attributes === "" ? convertsByDefault(folder) : attributes?.startsWith("text=auto") === true;
            const isText = /^text(?!=auto)/.test(attributes ?? "") || (isAuto && text !== "-text");
            known.set(external_node_path_.join(folder, name), isText && index !== "crlf" && index !== "mixed");
        }
        return known.get(real) === true;
    };
}
function ask(env, cwd, args) {
    const settings = (0,git_environment/* userEnvironment */.n)(env, [
        ["safe.directory", "*"],
        ["core.fsmonitor", "false"],
        ["core.quotePath", "false"],
    ]);
    try {
        return (0,external_node_child_process_.execFileSync)("git", args, {
            cwd,
            env: { ...settings, GIT_OPTIONAL_LOCKS: "0", GIT_LITERAL_PATHSPECS: "1" },
            encoding: "utf8",
            maxBuffer: 1 << 26,
            stdio: ["ignore", "pipe", "ignore"],
        });
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./build/src/publish/open-state-folder.js



function openStateFolder(root, { cwd, env }) {
    return openFolder(external_node_path_.resolve(cwd, root), `"${root}"`, openStoresLf(env));
}


/***/ })

};
