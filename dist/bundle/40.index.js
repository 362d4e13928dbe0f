export const id = 40;
export const ids = [40];
export const modules = {

/***/ 2914:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "9d4a0a79c50045db6953.js";

/***/ }),

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c0: () => (/* binding */ buildWholeDashboard),
  Uh: () => (/* binding */ limitDashboard)
});

// UNUSED EXPORTS: buildDashboard

// EXTERNAL MODULE: ./build/src/pipeline/order.js
var pipeline_order = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
;// CONCATENATED MODULE: ./build/src/dashboard/count.js

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
    return Object.fromEntries([...map].sort(([a], [b]) => (0,pipeline_order/* compareBytewise */.G)(a, b)));
}

;// CONCATENATED MODULE: ./build/src/dashboard/assess-health.js


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


function isNewer({ record: a }, { record: b }) {
    const order = (0,times/* compareNewestFirst */.a0)(a.time, b.time) || (0,pipeline_order/* compareBytewise */.G)(b.file, a.file) || b.line - a.line || b.item - a.item;
    return order < 0;
}

;// CONCATENATED MODULE: ./build/src/dashboard/join-failures.js

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
function earlierFailure(attempts, comparison) {
    const last = lastAttempt(attempts, comparison);
    if (last === undefined)
        return undefined;
    const { current, generations, isBefore } = comparison;
    const { failure } = last.newest;
    const lastRecipe = generations.get(failure.package)?.find((run) => isBefore(run, current));
    return lastRecipe !== undefined && isBefore(last.run, lastRecipe) ? undefined : failure;
}
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
var queue_order = __webpack_require__(4638);
// EXTERNAL MODULE: ./build/src/pipeline/statuses.js
var pipeline_statuses = __webpack_require__(5432);
;// CONCATENATED MODULE: ./build/src/dashboard/find-blockers.js

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

;// CONCATENATED MODULE: ./build/src/dashboard/describe-queue.js






function describeQueue(packages, newestFirst) {
    const bySource = collectFacts(newestFirst, ({ failure }) => failure.source);
    const byPackage = collectFacts(newestFirst, ({ failure }) => failure.package);
    const described = packages.map((entry) => describePackage(entry, byPackage.get(entry.name), bySource.get(entry.source)));
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



function describeRuns(runs, byRun, results) {
    return runs.map((identified) => {
        const attempted = results?.of === identified ? results.total : null;
        return describeRun(identified, byRun.get(identified) ?? [], attempted);
    });
}
function matchBatchResults(runs, results) {
    const windowMs = 7_200_000;
    const time = Date.parse(results.timestamp);
    const distance = ({ run }) => Math.abs(Date.parse(run.timestamp) - time);
    const candidates = runs.filter((run) => run.run.batch_id === results.batch_id && distance(run) <= windowMs);
    const [nearest] = candidates.sort((a, b) => distance(a) - distance(b));
    return nearest === undefined ? null : { of: nearest, total: results.total };
}
function describeRun({ id, run }, failures, results) {
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
    return { id, failure, timeMs: failure.time === null ? Number.NEGATIVE_INFINITY : (0,times/* toEpochMs */.x8)(failure.time) };
}
function compareNewest(a, b) {
    return a.timeMs === b.timeMs ? 0 : b.timeMs > a.timeMs ? 1 : -1;
}
function compareOrder(a, b) {
    if (a.timeMs !== b.timeMs)
        return b.timeMs > a.timeMs ? 1 : -1;
    return (0,times/* compareNewestFirst */.a0)(a.failure.time, b.failure.time) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function baseId(failure) {
    const time = failure.time === null ? "undated" : (0,times/* formatFileTime */.Zc)(failure.time);
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
            const reason = `the same run "${run.batch_id}" is also in ${first.file}, line ${first.line}; it counts once`;
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

// EXTERNAL MODULE: ./build/src/pipeline/select-disambiguations.js
var select_disambiguations = __webpack_require__(3618);
;// CONCATENATED MODULE: ./build/src/dashboard/summarize-disambiguations.js


function summarizeDisambiguations(recorded) {
    const choices = (0,select_disambiguations/* selectDisambiguations */.C)(recorded);
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

;// CONCATENATED MODULE: ./build/src/dashboard/tally-history.js

const DAY_MS = 86_400_000;
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














const LISTED_PROBLEMS = 200;
const MOST_DAYS = 4000;
function buildDashboard(state, options) {
    const { historyDays } = options.limits;
    const { dashboard, problems } = buildWholeDashboard(state, { ...options, historyDays });
    return { dashboard: limitDashboard(dashboard, options.limits), problems };
}
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
        disambiguations: summarizeDisambiguations(state.disambiguations),
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


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
const READ_AHEAD_FILES = 4_000;
function openFolder(root, place) {
    const plain = new Set();
    return {
        place,
        commit: null,
        async list(folder) {
            return listPath(root, folder, plain);
        },
        async *read(paths) {
            const small = Buffer.allocUnsafeSlow(SMALL_BYTES);
            const known = paths.filter((file) => plain.has(file)).map((file) => `${root}/${file}`);
            const ahead = known.length < READ_AHEAD_FILES ? null : readAhead(known);
            try {
                for (const file of paths) {
                    const isPlain = plain.has(file);
                    const bytes = isPlain ? ahead?.next().value : null;
                    yield bytes
                        ? { path: file, kind: "bytes", bytes }
                        : { path: file, ...readOne(root, file, { isPlain, small }) };
                }
            }
            finally {
                ahead?.return();
            }
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
    const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
    for (const entry of entries)
        if (entry.isFile())
            plain.add(prefix + entry.name);
    return { kind: "folder", names: entries.map(({ name }) => name).sort(compareNames) };
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
function refuse(root, absolute) {
    const found = (0,external_node_fs_.statSync)(absolute);
    if (!leadsInside(root, absolute))
        return file_source/* UNUSABLE */.u5.fileOutside;
    if (found.isDirectory())
        return file_source/* UNUSABLE */.u5.folder;
    return found.isFile() ? null : file_source/* UNUSABLE */.u5.special;
}
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


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ effectiveState),
/* harmony export */   Zy: () => (/* binding */ isProbeDue),
/* harmony export */   cm: () => (/* binding */ admitBatch),
/* harmony export */   fm: () => (/* binding */ isShut),
/* harmony export */   ks: () => (/* binding */ BREAKER_STATES),
/* harmony export */   x_: () => (/* binding */ compareBreakers)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9096);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);


const BREAKER_STATES = ["closed", "open", "half-open"];
const ORDER = ["open", "half-open", "disabled"];
function effectiveState(recorded, isDisabled) {
    return isDisabled ? "disabled" : recorded;
}
function isShut(state) {
    return state === "disabled" || state === "open";
}
function isProbeDue(opensAt, nowMs) {
    return nowMs >= (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(opensAt);
}
function admitBatch(stored, nowMs, maxRecoveryMs) {
    const observed = stored?.state ?? "closed";
    if (stored === undefined || observed === "closed")
        return { observed, effective: "closed", doubt: null };
    if (observed === "half-open")
        return { observed, effective: "half-open", doubt: null };
    if (observed !== "open") {
        return { observed, effective: "half-open", doubt: `its state "${observed}" is none of closed, open and half-open` };
    }
    const opensAt = stored.opens_at;
    if (opensAt === null)
        return { observed, effective: "half-open", doubt: "it is open without a time in `opens_at`" };
    if ((0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(opensAt) > nowMs + maxRecoveryMs) {
        return { observed, effective: "half-open", doubt: `it is open until ${opensAt}, later than any recovery lasts` };
    }
    return { observed, effective: isProbeDue(opensAt, nowMs) ? "half-open" : "open", doubt: null };
}
function compareBreakers(a, b) {
    return rank(a.state) - rank(b.state) || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytewise */ .G)(a.ecosystem, b.ecosystem);
}
function rank(state) {
    const index = ORDER.indexOf(state);
    return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}


/***/ }),

/***/ 8642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   ZM: () => (/* binding */ SUBCATEGORIES),
/* harmony export */   f1: () => (/* binding */ canonicalCategory),
/* harmony export */   pV: () => (/* binding */ OLD_SUBCATEGORIES),
/* harmony export */   qA: () => (/* binding */ isKnownCategory)
/* harmony export */ });
const CATEGORIES = [
    "generation_failed",
    "install_failed",
    "verify_failed",
    "missing_dep",
    "network_error",
    "recipe_not_found",
];
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
const OLD_CATEGORIES = new Map([
    ["deterministic", "generation_failed"],
    ["deterministic_insufficient", "generation_failed"],
    ["api_error", "network_error"],
    ["timeout", "network_error"],
    ["network", "network_error"],
]);
const OLD_SUBCATEGORIES = new Map([
    ["no_bottles", "no_bottle"],
    ["complex_archive", "archive_extraction_failed"],
    ["no_binaries", "binary_discovery_failed"],
]);
const KNOWN = new Set(CATEGORIES);
function isKnownCategory(canonical) {
    return KNOWN.has(canonical);
}
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
/* harmony export */   C: () => (/* binding */ selectDisambiguations)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1866);


function selectDisambiguations(choices) {
    const selected = new Map();
    for (const choice of choices) {
        const known = selected.get(choice.tool);
        if (known === undefined || compareWeight(choice, known) < 0)
            selected.set(choice.tool, choice);
    }
    return [...selected.values()].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a.tool, b.tool));
}
function compareWeight(a, b) {
    const rank = (choice) => (choice.selection_reason === "curated" ? 0 : 1);
    return (rank(a) - rank(b) ||
        (0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNewestFirst */ .a0)(a.updated_at, b.updated_at) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a.file, b.file) ||
        a.line - b.line ||
        a.item - b.item);
}


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   tO: () => (/* binding */ OLD_STATUSES)
/* harmony export */ });
/* unused harmony export RENAMED_STATUSES */
const STATUSES = ["pending", "success", "failed", "blocked", "requires_manual", "excluded"];
const OLD_STATUSES = ["pending", "in_progress", "success", "failed", "blocked", "skipped"];
const RENAMED_STATUSES = new Map([
    ["in_progress", "pending"],
    ["skipped", "excluded"],
]);


/***/ }),

/***/ 1866:
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
function findFileTime(name) {
    const match = FILE_TIME.exec(name);
    if (match === null)
        return null;
    const time = `${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`;
    return isPossible(time) ? { time, index: match.index, text: match[0] } : null;
}
function compareTimes(a, b) {
    if (a.length === b.length)
        return a < b ? -1 : a > b ? 1 : 0;
    const left = a.slice(0, -1);
    const right = b.slice(0, -1);
    return left < right ? -1 : left > right ? 1 : 0;
}
function compareNewestFirst(a, b) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? 1 : -1;
    return compareTimes(b, a);
}
function toEpochMs(time) {
    const ms = time.length > SECONDS_LENGTH + 1 ? Math.floor(Number(`0${time.slice(SECONDS_LENGTH, -1)}`) * 1000 + 1e-9) : 0;
    const days = daysSinceEpoch(readDigits(time, 0, 4), readDigits(time, 5, 2), readDigits(time, 8, 2));
    return (((days * 24 + readDigits(time, 11, 2)) * 60 + readDigits(time, 14, 2)) * 60_000 +
        readDigits(time, 17, 2) * 1000 +
        ms);
}
function formatTime(date) {
    return `${date.toISOString().slice(0, SECONDS_LENGTH)}Z`;
}
function formatFileTime(time) {
    return `${time.slice(0, 13)}-${time.slice(14, 16)}-${time.slice(17, 19)}Z`;
}
function parseFileTime(text) {
    const found = findFileTime(text);
    return found !== null && found.text.length === text.length ? found.time : null;
}
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

/***/ 5393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ listStatePaths),
  _W: () => (/* binding */ olderQueue),
  un: () => (/* binding */ readState)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/pipeline/categories.js
var categories = __webpack_require__(8642);
;// CONCATENATED MODULE: ./build/src/pipeline/classify-failure.js

const TAGS = new Set([...Object.values(categories/* SUBCATEGORIES */.ZM).flat(), ...categories/* OLD_SUBCATEGORIES */.pV.keys()]);
const PATTERNS = [
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
const ANY_PATTERN = new RegExp(PATTERNS.map(([, pattern]) => pattern.source).join("|"), "i");
const EXIT_CODES = new Map([
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
const REMEMBERED_MESSAGES = 20_000;
const WELL_FORMED = /^[a-z][a-z0-9_]{0,63}$/;
function isWellFormed(subcategory) {
    return WELL_FORMED.test(subcategory);
}
function categoryOfExitCode(exitCode) {
    if (exitCode === 0)
        return null;
    return EXIT_CODES.get(exitCode)?.[0] ?? "generation_failed";
}
function rememberSubcategories() {
    const known = new Map();
    return (evidence) => {
        const { message, output, recordedSubcategory, category, recordedCategory: recorded } = evidence;
        if (!message || output !== null || recordedSubcategory !== null)
            return deriveSubcategory(evidence);
        const same = known.get(message);
        if (same !== undefined && same.category === category && same.recorded === recorded)
            return same.found;
        const found = deriveSubcategory(evidence);
        if (known.size >= REMEMBERED_MESSAGES)
            known.clear();
        known.set(message, { category, recorded, found });
        return found;
    };
}
function deriveSubcategory(evidence) {
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
    const byCode = exitCode === null || message || output ? null : (EXIT_CODES.get(exitCode)?.[1] ?? null);
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
        if (TAGS.has(word))
            return categories/* OLD_SUBCATEGORIES */.pV.get(word) ?? word;
    }
    return null;
}
function matchPattern(text, category) {
    if (text === null || !ANY_PATTERN.test(text))
        return null;
    const found = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
    return found === "timeout" && category === "verify_failed" ? "verify_timeout" : found;
}

;// CONCATENATED MODULE: ./build/src/state/bound-texts.js
const STEP = 10;
function boundTexts(limit) {
    let kept = [];
    let oldest = "";
    let sortAt = STEP * limit;
    return (failure) => {
        if (timeOf(failure) < oldest)
            return dropTexts(failure);
        kept.push(failure);
        if (kept.length < sortAt)
            return;
        const times = kept.filter(({ item }) => item >= 0).map(timeOf);
        oldest = times.sort().at(-limit) ?? oldest;
        const newer = [];
        for (const one of kept) {
            if (timeOf(one) < oldest)
                dropTexts(one);
            else
                newer.push(one);
        }
        kept = newer;
        sortAt = kept.length + STEP * limit;
    };
}
function timeOf(failure) {
    return failure.recorded_time ?? "";
}
function dropTexts(failure) {
    failure.message = null;
    failure.full_output = null;
}

// EXTERNAL MODULE: ./build/src/state/list-children.js
var list_children = __webpack_require__(4087);
;// CONCATENATED MODULE: ./build/src/state/locate-elements.js

function locateElements(text, key) {
    let list = null;
    for (const member of (0,list_children/* listChildren */.A)(text, text.indexOf("{")))
        if (member.key === key)
            list = member.start;
    if (list === null || text[list] !== "[")
        return [];
    const lines = [];
    let line = 1;
    let newline = text.indexOf("\n");
    for (const { start } of (0,list_children/* listChildren */.A)(text, list)) {
        for (; newline >= 0 && newline < start; newline = text.indexOf("\n", newline + 1))
            line++;
        lines.push(line);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/state/problems.js
const QUOTED_CHARACTERS = 120;
class Problems {
    #items = [];
    add(problem) {
        this.#items.push(problem);
    }
    list() {
        return this.#items;
    }
}
function report(place, code, severity, reason) {
    place.problems.add({ file: place.file, line: place.line, entry: place.entry, code, severity, reason });
}
function quote(value) {
    const text = typeof value === "string" ? value : shortJson(value);
    const line = text.length > QUOTED_CHARACTERS ? `${cutText(text, QUOTED_CHARACTERS - 1)}…` : text;
    return JSON.stringify(line.toWellFormed());
}
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
            const reason = `${quote(found.name)} is also in ${twin.file}, which takes precedence`;
            problems.add({ file: file.file, line, entry: found.name, code: "duplicate", severity: "warning", reason });
        }
    }
    if (superseded === 0)
        return;
    const reason = `${superseded} of its ${file[form].length} packages are also in the unified queue, which takes precedence`;
    problems.add({ file: file.file, line: null, entry: null, code: "superseded", severity: "notice", reason });
}

// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
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
function nameOfSource(source) {
    const identifier = source.slice(source.indexOf(":") + 1);
    return identifier.slice(identifier.lastIndexOf("/") + 1) || identifier || source;
}
function isPreferred(candidate, known) {
    const name = nameOfSource(candidate.source);
    if ((candidate.name === name) !== (known.name === name))
        return candidate.name === name;
    return (candidate.priority - known.priority || (0,order/* compareBytewise */.G)(candidate.name, known.name)) < 0;
}

// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/src/state/fields.js


const MAX_NAME_BYTES = 300;
const MAX_LIST_ITEMS = 1000;
const MAX_COUNT = 1e12;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
function asFields(value, place) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    report(place, "not-an-object", "error", `expected an object, found ${describe(value)}`);
    return null;
}
function readText(value, key, place) {
    if (typeof value === "string")
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "text", value, place);
    return null;
}
function readWord(value, key, place) {
    if (typeof value === "string" && value !== "")
        return value;
    return value === "" ? null : readText(value, key, place);
}
function requireName(value, key, place) {
    if (typeof value === "string" && value.trim() !== "")
        return isName(value, key, place) ? value : null;
    if (value === undefined || value === null || typeof value === "string") {
        report(place, "missing-field", "error", `"${key}" is missing or blank; a record needs it`);
    }
    else {
        report(place, "wrong-type", "error", `"${key}" is ${describe(value)}; expected text`);
    }
    return null;
}
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
const NONE = [];
function readNames(value, key, place) {
    if (value === undefined || value === null)
        return NONE;
    if (!Array.isArray(value)) {
        reportType(key, "a list of names", value, place);
        return NONE;
    }
    if (value.length > MAX_LIST_ITEMS) {
        report(place, "bad-value", "warning", `"${key}" has ${value.length} items; the first ${MAX_LIST_ITEMS} are used`);
    }
    return takeNames(value.slice(0, MAX_LIST_ITEMS), key, place);
}
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
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    return `the ${typeof value === "string" ? "text" : typeof value} ${quote(value)}`;
}
function reportType(key, expected, value, place) {
    report(place, "wrong-type", "warning", `"${key}" is ${describe(value)}, which is not used; expected ${expected}`);
}

;// CONCATENATED MODULE: ./build/src/state/read-batch-results.js


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
var breaker = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/src/state/read-control.js



const STATES = new Set(breaker/* BREAKER_STATES */.ks);
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
        report(place, "wrong-type", "warning", `"circuit_breaker" is ${describe(entries)}, which is not used; expected an object`);
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
                report(place, "wrong-type", "error", `"disambiguations" is ${describe(items)}; expected a list`);
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
    report(place, "wrong-type", "warning", `"downloads_ratio" is ${describe(ratio)}, which is not used; expected a number`);
    return null;
}

;// CONCATENATED MODULE: ./build/src/state/parse-failure-file-name.js

const STRICT_SUFFIX = /^-[0-9a-f]{8}$/;
const NOT_ECOSYSTEMS = new Set(["", "batch", "mixed"]);
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
        report(place, "wrong-type", "error", `"category" is ${describe(recorded)}; expected text`);
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
function readSubcategory(fields, place) {
    const word = readWord(fields.subcategory, "subcategory", place);
    if (word !== null && !isWellFormed(word)) {
        const reason = `"subcategory" ${quote(word)} is not used; expected lower-case letters, digits and "_"`;
        report(place, "bad-value", "warning", reason);
    }
    return word;
}

;// CONCATENATED MODULE: ./build/src/state/read-failures.js






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
        report(place, "wrong-type", "error", `"failures" is ${describe(record.failures)}; expected a list`);
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
    const identity = identify(subject, recordedEcosystem, { name, place, context });
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
        blocked_by: blockedBy.length < 2 ? blockedBy : [...new Set(blockedBy)].sort(order/* compareBytewise */.G),
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
function identify({ source, recipe }, recordedEcosystem, { name, place, context }) {
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

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/src/state/scan-json.js

const UNKNOWN = 16;
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


const MAX_VALUE_BYTES = 8 * 1024 * 1024;
const LONG_LINE_BYTES = 65_536;
const SHORT_FILE_CHARACTERS = 16_384;
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
    #lineEnd = -1;
    #isFirstInLine = false;
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

// EXTERNAL MODULE: ./build/src/pipeline/statuses.js
var statuses = __webpack_require__(5432);
;// CONCATENATED MODULE: ./build/src/state/read-queue.js



const KNOWN = new Set(statuses/* STATUSES */.f);
const KNOWN_OLD = new Set(statuses/* OLD_STATUSES */.tO);
const BAD_ECOSYSTEM = /[/\\]|\.\./;
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
    function readList(key, read, packages) {
        const names = new Set();
        const list = fields[key];
        if (list === undefined || list === null)
            return true;
        if (!Array.isArray(list)) {
            report(place, "wrong-type", "error", `"${key}" is ${describe(list)}; expected a list of packages`);
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
                report(at, "duplicate", "warning", `${quote(found.name)} is already listed above; the first one counts`);
            else
                packages.push(found);
            names.add(found.name);
        }
        return list.length === 0 || packages.length > 0;
    }
}
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


const NO_ECOSYSTEMS = new Map();
const NO_PLATFORMS = new Map();
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
        : `"timestamp" is ${describe(fields.timestamp)}; expected text`;
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
        report(place, "wrong-type", "warning", `"${key}" is ${describe(value)}, which is not used; expected an object`);
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


const MAIN_NAME = "priority-queue.json";
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


















const UNCLASSIFIED = { subcategory: null, from: null };
const QUEUE_NAME = /^priority-queue.*\.json$/;
const RUNS_NAME = /^batch-runs.*\.jsonl$/;
const JSONL_NAME = /\.jsonl$/;
const NO_LIMITS = { skipsSubcategories: false, newestTexts: null };
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
    #decode(read) {
        const file = read.path;
        if (read.kind === "missing") {
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
function namesIn(folder, names, pattern) {
    const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
    return names.filter((name) => pattern.test(name)).map((name) => prefix + name);
}
function listStatePaths({ queue, failures, metrics, disambiguations, control }) {
    const older = olderQueue(queue);
    const results = external_node_path_.posix.join(external_node_path_.posix.dirname(older), "batch-results.json");
    return [queue, older, results, failures, metrics, disambiguations, control];
}
function olderQueue(queue) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(queue.replace(/\/+$/, "")), "priority-queue.json");
}
function lineFinder(text) {
    const known = new Map();
    return (key, index) => {
        const lines = known.get(key) ?? locateElements(text, key);
        known.set(key, lines);
        return lines[index] ?? 1;
    };
}


/***/ })

};
