export const id = 902;
export const ids = [902];
export const modules = {

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/publish/open-state-folder.js + 4 modules
var open_state_folder = __webpack_require__(6547);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
;// CONCATENATED MODULE: ./build/src/analytics/count.js

function increment(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function toSortedObject(map) {
    return Object.fromEntries([...map].sort(([a], [b]) => (0,order/* compareBytewise */.G)(a, b)));
}

;// CONCATENATED MODULE: ./build/src/analytics/count-failures.js

const DEFAULT_ECOSYSTEM = "homebrew";
class FailureCounts {
    total = 0;
    byCategory = new Map();
    lastBySource = new Map();
    add(failure) {
        const { recipe, recorded_blocked_by: blockedBy } = failure;
        const category = categoryOf(failure);
        this.total++;
        increment(this.byCategory, category);
        if (recipe === null)
            this.lastBySource.set(failure.source, { category, blockedBy });
        else if (blockedBy.length > 0) {
            const source = `${failure.recorded_ecosystem ?? DEFAULT_ECOSYSTEM}:${recipe}`;
            this.lastBySource.set(source, { category, blockedBy });
        }
    }
}
function categoryOf({ category, recorded_category }) {
    return recorded_category === "validation_failed" ? "install_failed" : category;
}

;// CONCATENATED MODULE: ./build/src/analytics/list-runs.js


const SHOWN_RUNS = 10;
function sortRuns(runs) {
    return [...runs].sort((a, b) => (0,order/* compareBytewise */.G)(a.recorded_timestamp, b.recorded_timestamp));
}
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
function batchIdOf({ recorded_timestamp }) {
    return recorded_timestamp.replaceAll(":", "-");
}
function ecosystemsOf({ ecosystems, ecosystem, total }) {
    if (ecosystems.size > 0)
        return toSortedObject(ecosystems);
    return ecosystem === null ? undefined : { [ecosystem]: total ?? 0 };
}

;// CONCATENATED MODULE: ./build/src/analytics/parse-file-name.js
function parseFileName(file) {
    const stem = file.slice(file.lastIndexOf("/") + 1, file.endsWith(".jsonl") ? -".jsonl".length : undefined);
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
        platforms: platforms.length > 1 ? [...platforms].sort(order/* compareBytewise */.G) : undefined,
        batch_id: file.batchId || undefined,
        timestamp,
        workflow_url: failure.workflow_run_url ?? undefined,
    };
}
function prefixOf(source) {
    return source.slice(0, Math.max(0, source.indexOf(":")));
}
function nameOf(source) {
    const colon = source.indexOf(":");
    return colon < 0 ? source : source.slice(Math.max(colon, source.lastIndexOf("/")) + 1);
}
function formatIdTime({ time, recorded_time }) {
    return recorded_time === null || time === null ? "" : (0,times/* formatFileTime */.Zc)(time);
}
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

;// CONCATENATED MODULE: ./build/src/analytics/newest-failures.js



const SHOWN_FAILURES = 200;
const SORTED_AT_ONCE = SHOWN_FAILURES;
class NewestFailures {
    #candidates = [];
    #oldest = "";
    #sortAt = SORTED_AT_ONCE;
    #groups = new Map();
    add(failure) {
        const { recipe, platform } = failure;
        const batchId = recipe === null || platform === null ? "" : parseFileName(failure.file).batchId;
        const key = platform === null || batchId === "" ? null : `${batchId}\0${recipe}`;
        const group = key === null ? undefined : this.#groups.get(key);
        if (group !== undefined) {
            group.push(platform);
            return;
        }
        const platforms = platform === null || key === null ? [] : [platform];
        if (key !== null)
            this.#groups.set(key, platforms);
        this.#keep({ failure, platforms });
    }
    list(packages) {
        this.#dropOlder();
        const names = firstNames(packages, new Set(this.#candidates.map(({ failure }) => failure.source)));
        const isGroup = ({ platforms }) => platforms.length > 0;
        const single = this.#candidates.filter((candidate) => !isGroup(candidate));
        return [...single, ...this.#candidates.filter(isGroup)]
            .map(({ failure, platforms }) => describeFailure(failure, names.get(failure.source), platforms))
            .sort((a, b) => (0,order/* compareBytewise */.G)(b.timestamp, a.timestamp) || (0,order/* compareBytewise */.G)(a.id, b.id))
            .slice(0, SHOWN_FAILURES);
    }
    #keep(candidate) {
        if (timeOf(candidate) < this.#oldest)
            return;
        if (this.#candidates.push(candidate) >= this.#sortAt)
            this.#dropOlder();
    }
    #dropOlder() {
        const oldest = this.#candidates.map(timeOf).sort().at(-SHOWN_FAILURES) ?? "";
        this.#oldest = oldest;
        this.#candidates = this.#candidates.filter((candidate) => timeOf(candidate) >= oldest);
        this.#sortAt = this.#candidates.length + SORTED_AT_ONCE;
    }
}
function timeOf({ failure }) {
    return failure.recorded_time ?? "";
}
function firstNames(packages, sources) {
    const names = new Map();
    for (const { source, name } of packages)
        if (sources.has(source) && !names.has(source))
            names.set(source, name);
    return names;
}

;// CONCATENATED MODULE: ./build/src/analytics/rank-blockers.js

const SHOWN_BLOCKERS = 10;
const SHOWN_PACKAGES = 5;
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
    for (const dependency of [...blocked.keys()].sort(order/* compareBytewise */.G))
        countPaths(dependency, blocked, totals);
    return [...totals]
        .sort(([a, left], [b, right]) => right - left || (0,order/* compareBytewise */.G)(a, b))
        .slice(0, SHOWN_BLOCKERS)
        .map(([dependency, total]) => describeBlocker(dependency, total, blocked.get(dependency)));
}
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
        packages: [...ids].sort(order/* compareBytewise */.G).slice(0, SHOWN_PACKAGES),
    };
}

;// CONCATENATED MODULE: ./build/src/analytics/summarize-disambiguations.js


function summarizeDisambiguations(choices) {
    const byTool = new Map();
    for (const choice of choices)
        if (!byTool.has(choice.tool))
            byTool.set(choice.tool, describeChoice(choice));
    if (byTool.size === 0)
        return undefined;
    const entries = [...byTool.values()].sort((a, b) => (0,order/* compareBytewise */.G)(a.tool, b.tool));
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
function listCurated(packages) {
    return packages
        .filter(({ confidence }) => confidence === "curated")
        .map(({ name, source, status }) => ({ name, source, validation_status: VALIDATION.get(status) ?? "unknown" }));
}
function describePackage(entry, last) {
    const blockedBy = entry.status === "blocked" ? (last?.blockedBy ?? []) : [];
    return {
        id: entry.source,
        name: entry.name,
        ecosystem: entry.ecosystem,
        priority: entry.priority,
        category: last?.category,
        blocked_by: blockedBy.length > 0 ? [...blockedBy] : undefined,
        failure_count: entry.failure_count,
        next_retry_at: toWallClock(entry.recorded_next_retry_at),
    };
}
function toWallClock(recorded) {
    if (recorded === null || (0,times/* parseTime */.pe)(recorded) === null)
        return undefined;
    return (0,times/* parseTime */.pe)(`${recorded.slice(0, SECONDS_LENGTH)}Z`) ?? undefined;
}
function comparePackages(a, b) {
    return a.priority - b.priority || (0,order/* compareBytewise */.G)(a.name, b.name);
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









class AnalyzedFailures {
    counts = new FailureCounts();
    newest = new NewestFailures();
    add(failure) {
        this.counts.add(failure);
        this.newest.add(failure);
    }
}
function buildAnalytics(state, failures, now) {
    const unified = state.packages.filter(({ form }) => form === "unified");
    const packages = unified.length > 0 ? unified : state.packages;
    const { byCategory, lastBySource } = failures.counts;
    const queue = summarizeQueue(packages, lastBySource);
    const details = failures.newest.list(packages);
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
const INDENT = "  ";
const ELEMENTS_A_PIECE = 500;
const LONE_SURROGATES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;
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
function toJson(value) {
    const text = JSON.stringify(value, null, INDENT);
    if (!text.includes("\\ud"))
        return text;
    return text.replace(LONE_SURROGATES, (found) => (found === "\\\\" ? found : "\ufffd"));
}

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/src/pipeline/ecosystems.js
var ecosystems = __webpack_require__(2187);
// EXTERNAL MODULE: ./build/src/dashboard/count.js
var count = __webpack_require__(9833);
;// CONCATENATED MODULE: ./build/src/dashboard/assess-health.js



function assessHealth({ packages, control, runs, now }) {
    const lastRun = runs[0] ?? null;
    const successAt = runs.findIndex(({ merged }) => merged > 0);
    const lastSuccess = runs[successAt] ?? null;
    return {
        ecosystems: (0,count/* sortedObject */.z2)(assessEcosystems({ packages, control, runs })),
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
    const names = new Set([...(control?.breakers.keys() ?? []), ...named.keys()]);
    for (const { ecosystem } of packages)
        names.add(ecosystem);
    const disabled = control?.disabled_ecosystems ?? [];
    for (const name of disabled)
        if (![...names].some((known) => (0,ecosystems/* namesEcosystem */.xU)([name], known)))
            names.add(name.trim());
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
            disabled: (0,ecosystems/* namesEcosystem */.xU)(disabled, name) || control?.enabled === false,
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

// EXTERNAL MODULE: ./build/src/dashboard/described-failure.js
var described_failure = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/src/dashboard/join-failures.js
var join_failures = __webpack_require__(3790);
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
        list.sort((a, b) => (0,order/* compareBytewise */.G)(a.package, b.package) || (0,order/* compareBytewise */.G)(a.ecosystem, b.ecosystem));
    }
    return { runs: (0,count/* sortedObject */.z2)(pairs), ...lists };
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
        if (own === ecosystem && (known === undefined || (0,described_failure/* isNewer */.U)(found, known)))
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
            else if ((0,described_failure/* isNewer */.U)(found, known.newest))
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
    return [...names].sort(order/* compareBytewise */.G);
}
function lastTwo(runs, ecosystem) {
    const found = [];
    for (const run of runs) {
        if ((0,join_failures/* includesEcosystem */.C)(run, ecosystem))
            found.push(run);
        if (found.length === 2)
            break;
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/dashboard/describe-failures.js + 2 modules
var describe_failures = __webpack_require__(4273);
// EXTERNAL MODULE: ./build/src/dashboard/describe-queue.js
var describe_queue = __webpack_require__(7039);
;// CONCATENATED MODULE: ./build/src/dashboard/describe-runs.js



function describeRuns(runs, byRun, results) {
    return runs.map((identified) => {
        const attempted = results?.of === identified ? results.total : null;
        return describe_runs_describeRun(identified, byRun.get(identified) ?? [], attempted);
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
        packages_processed: [...(run.packages_processed ?? failed.sort(order/* compareBytewise */.G))],
        recipes_generated: [...recipes],
        packages_complete: run.packages_processed !== null,
        platform_results: (0,count/* sortedObject */.z2)(run.platforms),
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
        if (known === undefined || (0,described_failure/* isNewer */.U)(found, known))
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
        return (0,count/* sortedObject */.z2)(run.ecosystems);
    return { [run.ecosystem]: null };
}

// EXTERNAL MODULE: ./build/src/dashboard/identify-failures.js
var identify_failures = __webpack_require__(342);
;// CONCATENATED MODULE: ./build/src/dashboard/identify-runs.js


function identifyRuns(recorded) {
    const duplicates = [];
    const oldestFirst = dropDuplicates([...recorded].sort(compareAge), duplicates);
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
    const runs = identified.sort((a, b) => (0,times/* compareTimes */.G5)(b.run.timestamp, a.run.timestamp) || (0,order/* compareBytewise */.G)(a.id, b.id));
    return { runs, duplicates };
}
function dropDuplicates(sorted, duplicates) {
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
        (0,order/* compareBytewise */.G)(a.batch_id, b.batch_id) ||
        (0,order/* compareBytewise */.G)(a.file, b.file) ||
        a.line - b.line);
}

// EXTERNAL MODULE: ./build/src/pipeline/select-disambiguations.js
var select_disambiguations = __webpack_require__(3618);
;// CONCATENATED MODULE: ./build/src/dashboard/summarize-disambiguations.js


function summarize_disambiguations_summarizeDisambiguations(recorded) {
    const choices = (0,select_disambiguations/* selectDisambiguations */.C)(recorded);
    const byReason = new count/* Tally */.F0();
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
        categories: new count/* Tally */.F0(),
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
    const copy = { ...state, failures: [...state.failures], runs: [...state.runs] };
    const { dashboard, problems } = buildWholeDashboard(copy, { ...options, historyDays });
    return { dashboard: limitDashboard(dashboard, options.limits), problems };
}
function buildWholeDashboard(state, options) {
    const { described, ...past } = describePast(state);
    const { failures, runs } = past;
    const { queue, blockers, blockersSummary, curated } = (0,describe_queue/* describeQueue */.x)(state.packages, described);
    const { historyDays, now, snapshots = new Map() } = options;
    const limit = Math.max(MOST_DAYS, historyDays);
    const { history, leftOut } = tallyHistory(runs, failures, { limit, snapshots });
    const problems = [...state.problems, ...past.problems].sort(order/* compareProblems */.i);
    const dashboard = {
        schema_version: 1,
        generated_at: (0,times/* formatTime */.fU)(now),
        source_commit: options.sourceCommit,
        queue,
        blockers,
        blockers_summary: blockersSummary,
        failures_summary: past.summary,
        failures,
        clusters: past.clusters,
        runs,
        transitions: past.transitions,
        health: assessHealth({ packages: state.packages, control: state.control, runs, now }),
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
function describePast(state) {
    const { runs, duplicates: twinRuns } = identifyRuns(state.runs);
    state.runs.length = 0;
    const { ordered, duplicates } = (0,identify_failures/* identifyFailures */.Q)(state.failures);
    state.failures.length = 0;
    const { failures, described, clusters, summary, byRun } = (0,describe_failures/* describeFailures */.n)(ordered, (0,join_failures/* joinFailures */.c)(runs));
    const { results, stale } = placeBatchResults(state, runs);
    const transitions = compareRuns({ runs, failures, byRun, packages: state.packages });
    const describedRuns = describeRuns(runs, byRun, results);
    const problems = [...twinRuns, ...duplicates, ...stale];
    return { failures, described, clusters, summary, runs: describedRuns, transitions, problems };
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
    const byCode = new count/* Tally */.F0();
    const bySeverity = new count/* Tally */.F0();
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
const print_dashboard_LONE_SURROGATES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;
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
function print_dashboard_toJson(value) {
    const text = JSON.stringify(value);
    if (!text.includes("\\ud"))
        return text;
    return text.replace(print_dashboard_LONE_SURROGATES, (found) => (found === "\\\\" ? found : "\ufffd"));
}

// EXTERNAL MODULE: ./build/src/files/bound-memory.js
var bound_memory = __webpack_require__(1277);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
// EXTERNAL MODULE: ./build/src/state/read-state.js + 2 modules
var read_state = __webpack_require__(303);
// EXTERNAL MODULE: ./build/src/state/share-text.js
var share_text = __webpack_require__(8842);
// EXTERNAL MODULE: ./build/src/text/count.js
var text_count = __webpack_require__(6506);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/derive.js










const MANY_FAILURES = 100_000;
async function deriveDashboard(source, context) {
    (0,bound_memory/* boundMemory */._)();
    const { inputs, now, sourceCommit } = context;
    const hasSite = inputs["site-dir"] !== undefined;
    const paths = (0,shared_inputs/* statePathsOf */.Vd)(inputs);
    const buildWhole = (state) => buildWholeDashboard(state, { now, sourceCommit, historyDays: inputs["history-days"] });
    if (inputs.format === "dashboard")
        return deriveOwn(buildWhole(await readWhole(source, paths)), inputs, now);
    const failures = new AnalyzedFailures();
    const takeFailure = (failure) => failures.add(failure);
    if (!hasSite) {
        const state = await (0,read_state/* readState */.un)(source, paths, { skipsSubcategories: true, takeFailure });
        return deriveAnalytics(state, failures, now);
    }
    const state = await readWhole(source, paths);
    for (const failure of state.failures)
        failures.add(failure);
    const derived = deriveAnalytics(state, failures, now);
    return { ...derived, whole: buildWhole(state) };
}
async function readWhole(source, paths) {
    const failures = [];
    const share = (0,share_text/* shareText */.L)();
    const takeFailure = (failure) => {
        if (failure.message !== null)
            failure.message = share(failure.message);
        if (failures.push(failure) === MANY_FAILURES)
            (0,bound_memory/* growSlowly */.w)();
    };
    return { ...(await (0,read_state/* readState */.un)(source, paths, { skipsSubcategories: false, takeFailure })), failures };
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
function deriveAnalytics(state, failures, now) {
    const { packages, runs } = state;
    const counts = { packages: packages.length, failures: failures.counts.total, runs: runs.length };
    const problems = [...state.problems].sort(order/* compareProblems */.i);
    return {
        format: "queue-analytics",
        document: buildAnalytics(state, failures, now),
        print: printAnalytics,
        counts,
        problems,
        progress: describeProgress(counts, problems.length),
        now,
        whole: null,
    };
}
function printOwn(document) {
    return printDashboard(document);
}
function printAnalytics(document) {
    return printQueueAnalytics(document);
}
function describeProgress({ packages, failures, runs }, problems) {
    const read = `${(0,text_count/* count */.U9)(packages, "package")}, ${(0,text_count/* count */.U9)(failures, "failure")} and ${(0,text_count/* count */.U9)(runs, "run")}`;
    return `Read ${read}; ${(0,text_count/* count */.U9)(problems, "problem")}.`;
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/site-inputs.js

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
    ...shared_inputs/* publishingInputs */.lo,
    ...shared_inputs/* stateInputs */.l5,
    ...siteInputs,
    config: inputs/* input */.hF.optionalText(),
    output: inputs/* input */.hF.text(),
    format: inputs/* input */.hF.choice("dashboard", "queue-analytics"),
    publish: inputs/* input */.hF.choice("commit", "branch", "pages", "none"),
    transport: inputs/* input */.hF.choice("git", "api", "auto"),
    strict: inputs/* input */.hF.flag(),
    "max-failures": inputs/* input */.hF.optionalCount(),
    "max-runs": inputs/* input */.hF.optionalCount(),
    "history-days": inputs/* input */.hF.count(1),
    "max-output-bytes": inputs/* input */.hF.optionalCount(),
};

// EXTERNAL MODULE: ./build/src/files/check-inside.js
var check_inside = __webpack_require__(1154);
// EXTERNAL MODULE: ./build/src/files/holds-bytes.js
var holds_bytes = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(7289);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/files/stored-bytes.js

function bytesInMemory(bytes) {
    return { length: bytes.length, read: (from, to) => bytes.subarray(from, to), [Symbol.dispose]: () => undefined };
}
const IN_MEMORY_BYTES = 32 * 1024 * 1024;
function openStoredBytes(file, { inMemoryBytes = IN_MEMORY_BYTES } = {}) {
    try {
        const found = (0,external_node_fs_.statSync)(file);
        if (!found.isFile())
            return null;
        return found.size <= inMemoryBytes ? bytesInMemory((0,external_node_fs_.readFileSync)(file)) : readInParts(file, found.size);
    }
    catch (error) {
        const { code = "" } = error;
        if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(code))
            return null;
        throw error;
    }
}
function readInParts(file, length) {
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    let buffer = Buffer.alloc(0);
    return {
        length,
        read(from, to) {
            if (buffer.length < to - from)
                buffer = Buffer.allocUnsafeSlow(to - from);
            let read = 0;
            for (let count = -1; count !== 0 && read < to - from; read += count) {
                count = (0,external_node_fs_.readSync)(descriptor, buffer, read, to - from - read, from + read);
            }
            return buffer.subarray(0, read);
        },
        [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/place.js





const TOO_LARGE_BYTES = 90_000_000;
function placeBelow(cwd, { root, isDryRun }) {
    return {
        locate: (file) => locateFrom(cwd, file),
        read: ({ root: folder, file }) => (0,read_optional_file/* readOptionalFile */.p)(external_node_path_.join(folder, file)),
        open: async ({ root: folder, file }) => openStoredBytes(external_node_path_.join(folder, file)),
        listHeld: async (folder, files) => (0,holds_bytes/* listHeld */.I)(folder, files),
        prefix: external_node_path_.relative(cwd, root),
        limitBytes: null,
        isDryRun,
    };
}
function placeAt({ folder, published }, prefix) {
    (0,check_inside/* checkInside */.T)(folder, external_node_path_.posix.join(prefix, "data"));
    return {
        locate: (file) => ({ root: folder, file: external_node_path_.posix.join(prefix, file) }),
        read: ({ file }) => published.read(file),
        async open({ file }) {
            const bytes = await published.read(file);
            return bytes && bytesInMemory(bytes);
        },
        listHeld: (_, files) => published.listHeld(files),
        prefix,
        limitBytes: TOO_LARGE_BYTES,
        isDryRun: false,
    };
}
function locateFrom(cwd, file) {
    const absolute = external_node_path_.resolve(cwd, file);
    const relative = external_node_path_.relative(cwd, absolute);
    const isInside = relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`);
    return isInside ? { root: cwd, file: relative } : { root: external_node_path_.dirname(absolute), file: external_node_path_.basename(absolute) };
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/plan-paths.js



const WORKFLOW_FILE = /^[A-Za-z0-9._-]+\.ya?ml$/;
const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$/i;
const STATE_PATHS = ["queue", "failures-dir", "metrics-dir", "disambiguations-dir", "control-file"];
function planPaths(inputs) {
    const site = inputs["site-dir"];
    if (inputs.publish === "pages" && site === undefined) {
        throw new errors/* UserError */.y("`publish: pages` needs `site-dir`, the folder that upload-pages-artifact takes, for example _site.");
    }
    const isLocal = inputs.publish === "none" || inputs.publish === "pages";
    const read = STATE_PATHS.filter((name) => leadsOut(inputs[name])).map((name) => describe(name, inputs[name]));
    const written = [];
    if (!isLocal && isForbidden(inputs.output))
        written.push(describe("output", inputs.output));
    if (!isLocal && site !== undefined && isForbidden(site))
        written.push(describe("site-dir", site));
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
function checkOutput(inputs, base) {
    const { output, queue } = inputs;
    if (/(?:^|\/)\.{0,2}$/.test(output)) {
        throw new errors/* UserError */.y(`output: "${output}" names a folder; expected the path of a file.`);
    }
    const file = external_node_path_.posix.normalize(output);
    const [folder, name] = [external_node_path_.posix.dirname(file), external_node_path_.posix.basename(file)];
    const at = (place) => external_node_path_.posix.join(base, place).replace(/\/+$/, "");
    const streams = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"]].map(at);
    const files = [(0,read_state/* olderQueue */._W)(queue), inputs["control-file"], ...(external_node_path_.posix.extname(queue) === "" ? [] : [queue])];
    const isState = files.map(at).includes(file) ||
        (folder === at(queue) && /^(?:priority-queue.*|batch-results)\.json$/.test(name)) ||
        (streams.includes(folder) && name.endsWith(".jsonl"));
    if (!isState)
        return;
    throw new errors/* UserError */.y(`output: "${output}" would be read as state, and would overwrite it; expected a path without state.`);
}
function checkApart(output, site) {
    const relative = external_node_path_.posix.relative(site, output);
    if (relative === ".." || relative.startsWith("../") || external_node_path_.isAbsolute(relative))
        return;
    throw new errors/* UserError */.y(`output: "${output}" is in the folder of the site, "${site}". Expected a path outside it; choose another \`output\` or \`site-dir\`.`);
}
function checkSiteInputs(inputs) {
    const faults = [];
    const { "site-url": url, "retry-workflow": workflow, "recipe-path": recipe } = inputs;
    if (url !== undefined && !(/^https?:/.test(url) && URL.canParse(url))) {
        faults.push(`site-url: "${url}" is not a URL; expected one such as https://example.com/pipeline/.`);
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
function describe(name, value) {
    const what = leadsOut(value) ? "is outside the root" : "is in git's own folder";
    return `${name}: "${value}" ${what}; expected a path below the root.`;
}
function isForbidden(file) {
    return leadsOut(file) || file.split("/").some((part) => part.toLowerCase() === ".git");
}
function leadsOut(file) {
    const normal = external_node_path_.posix.normalize(file);
    return external_node_path_.isAbsolute(file) || normal === ".." || normal.startsWith("../");
}

// EXTERNAL MODULE: ./build/src/publish/describe-fallback.js
var describe_fallback = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/src/site/describe-health.js + 2 modules
var describe_health = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
// EXTERNAL MODULE: ./build/src/text/phrase.js
var phrase = __webpack_require__(9788);
// EXTERNAL MODULE: ./build/src/pipeline/collect-health-facts.js
var collect_health_facts = __webpack_require__(6407);
// EXTERNAL MODULE: ./build/src/pipeline/judge-health.js
var judge_health = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/judge-pipeline.js



const STATUSES = {
    Unknown: "idle",
    Paused: "idle",
    "No runs yet": "idle",
    Stalled: "stalled",
    Failing: "failing",
    Running: "running",
};
function judgePipeline(derived, inputs) {
    const facts = collectFacts(derived, {
        run_interval_minutes: inputs["run-interval-minutes"],
        refresh_interval_minutes: inputs["refresh-interval-minutes"],
        failing_runs: inputs["failing-runs"],
        drought_runs: inputs["drought-runs"],
    });
    const verdict = (0,judge_health/* judgeHealth */.u7)(facts, (0,times/* toEpochMs */.x8)(facts.generated_at));
    return { status: STATUSES[verdict.word], verdict, facts };
}
function collectFacts({ whole, now, ...derived }, yardsticks) {
    if (whole !== null)
        return (0,collect_health_facts/* collectHealthFacts */.q)(whole.dashboard, yardsticks);
    if (derived.format === "dashboard")
        return (0,collect_health_facts/* collectHealthFacts */.q)(derived.document, yardsticks);
    return { ...analyticsFacts(derived.document), ...yardsticks, generated_at: (0,times/* formatTime */.fU)(now) };
}
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

// EXTERNAL MODULE: ./build/src/pipeline/salient-line.js
var salient_line = __webpack_require__(1655);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/list-newest-failures.js

function listNewestFailures(newestFirst, urlOf, limit) {
    const rows = new Map();
    const occasions = new Set();
    for (const failure of newestFirst) {
        const occasion = failure.run_id ?? failure.timestamp ?? `undated ${rows.size}`;
        const key = `${occasion}\0${failure.package}`;
        const known = rows.get(key);
        if (known === undefined && rows.size >= limit) {
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
    return hidden <= 0 ? "" : `\n\n…and ${(0,text_count/* count */.U9)(hidden, noun, plural)}.`;
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/render-outcome.js










const LISTED_FAILURES = 10;
const WHAT = "the dashboard";
function renderOutcome(update) {
    const { inputs, publication, report, planned, durationMs } = update;
    const { derived, prefix, files } = report;
    const { site } = files;
    const warnings = [...files.warnings, ...publication.warnings];
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
        warnings: [...warnings, ...(insteadOf === null ? [] : [(0,describe_fallback/* warnOfFallback */.w)(WHAT, insteadOf, publication.branch)])],
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
        return `Unchanged: ${where ?? quoteAll(files)} already says the same.`;
    }
    const paths = quoteChanged(publication.paths, { planned, site, prefix: where === null ? "" : report.prefix });
    if (publication.kind === "written")
        return `Wrote ${paths}.`;
    return where === null ? `Dry run: would write ${paths}.` : `Dry run: would publish ${paths} to ${where}.`;
}
function quoteChanged(paths, { planned, site, prefix }) {
    const output = planned.output === null ? null : external_node_path_.posix.join(prefix, planned.output);
    const own = paths.filter((file) => file === output || site === null);
    const parts = own.map((file) => `"${file}"`);
    const touched = site === null ? 0 : site.written.length + site.removed.length;
    if (touched > 0)
        parts.push(`${(0,text_count/* count */.U9)(touched, "file")} of the site in "${external_node_path_.posix.join(prefix, planned.site ?? "")}"`);
    return parts.join(" and ");
}
function quoteAll(paths) {
    return paths.map((file) => `"${file}"`).join(" and ");
}
function renderDone(sentence, { publication, env }) {
    const { insteadOf, branch } = publication;
    const fallback = insteadOf === null ? "" : ` ${(0,describe_fallback/* describeFallback */.M)(WHAT, insteadOf, branch)}.`;
    const text = (0,markdown/* escapeMarkdown */.FV)(`${sentence}${fallback}`, 2000);
    const link = (0,markdown/* renderLink */.BK)("a pull request", insteadOf?.pullRequest?.url ?? null);
    const linked = insteadOf === null ? text : text.replace(/a pull request(?!.*a pull request)/s, () => link);
    if (publication.kind !== "published")
        return linked;
    const { commit } = publication;
    return linked.replace(commit, () => (0,markdown/* renderLink */.BK)(commit.slice(0, 10), commitPage(env, commit)));
}
function commitPage({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }, commit) {
    return server && repository ? `${server}/${repository}/commit/${commit}` : null;
}
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

const VOLATILE_PATHS = [
    "generated_at",
    "source_commit",
    "health.hours_since_last_run",
    "health.hours_since_recipe_merged",
];
const PARSED_BYTES = 32 * 1024 * 1024;
function isPublished(published, { document, print }) {
    const likePublished = takeVolatile(document, published);
    if (isSameText(published, print(likePublished)))
        return true;
    if (published.length > PARSED_BYTES)
        return false;
    try {
        return isSame(JSON.parse(published.read(0, published.length).toString("utf8")), document, "");
    }
    catch {
        return false;
    }
}
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
function findValue({ length, read }, key, indent) {
    const label = `\n${" ".repeat(indent)}${JSON.stringify(key)}: `;
    const isFirst = indent === 2;
    const part = isFirst ? read(0, Math.min(length, PARSED_BYTES)) : read(Math.max(0, length - PARSED_BYTES), length);
    const start = isFirst ? part.indexOf(label) : part.lastIndexOf(label);
    if (start < 0)
        return undefined;
    const from = start + label.length;
    const text = part.toString("utf8", from, Math.min(part.indexOf("\n", from), from + 200));
    try {
        return JSON.parse(text.replace(/,$/, ""));
    }
    catch {
        return undefined;
    }
}
function isSameText({ length, read }, pieces) {
    let at = 0;
    for (const chunk of encodePieces(pieces)) {
        if (!read(at, Math.min(at + chunk.length, length)).equals(chunk))
            return false;
        at += chunk.length;
    }
    return at === length;
}
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

// EXTERNAL MODULE: ./build/src/files/write-chunks.js
var write_chunks = __webpack_require__(4521);
// EXTERNAL MODULE: ./build/src/site/shard-paths.js
var shard_paths = __webpack_require__(2816);
;// CONCATENATED MODULE: ./build/actions/update-dashboard/compose-site-config.js

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
function workflowFile(reference) {
    return /\/\.github\/workflows\/([^/@]+)@/.exec(reference)?.[1] ?? "";
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/write-derived.js
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
async function writeDerived(derived, planned, around) {
    const { place } = around;
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
async function writeDocument(derived, output, place) {
    const at = place.locate(output);
    (0,check_inside/* checkInside */.T)(at.root, at.file);
    const { file } = at;
    const bytes = await measurePublished(derived, at, place);
    if (bytes !== null)
        return { file, isChanged: false, bytes };
    if (place.isDryRun)
        return { file, isChanged: true, bytes: 0 };
    const pieces = encodePieces(derived.print(derived.document));
    return { file, isChanged: true, bytes: (0,write_chunks/* writeChunks */.a)(external_node_path_.join(at.root, at.file), pieces, place.limitBytes) };
}
async function measurePublished(derived, at, place) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const published = __addDisposableResource(env_1, await place.open(at), false);
        return published !== null && isPublished(published, derived) ? published.length : null;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function writeSiteOf({ whole, now }, site, { place, inputs, runtime }) {
    if (whole === null)
        throw new Error("a site needs the whole dashboard");
    const { SITE_ASSETS: assets, warnOfSite, writeSite } = await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 7347));
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
            listHeld: (files) => place.listHeld(root, files),
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










/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "update-dashboard",
    inputs: inputs_inputs,
    readCommitted: async (file, raw, runtime) => runtime.env.GITHUB_SHA ? (await loadPublishing()).readCommittedConfig(file, raw, runtime) : null,
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
function loadPublishing() {
    return Promise.all(/* import() | publishing */[__webpack_require__.e(14), __webpack_require__.e(260), __webpack_require__.e(474), __webpack_require__.e(771), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 1039));
}
async function writeLocally(job) {
    const { inputs, runtime } = job;
    const isDryRun = inputs["dry-run"];
    const root = external_node_path_.resolve(runtime.cwd, inputs.root);
    const place = placeBelow(runtime.cwd, { root, isDryRun });
    const { paths, report } = await derive((0,open_state_folder/* openStateFolder */.y)(inputs.root, runtime), place, job);
    const kind = paths.length === 0 ? "unchanged" : isDryRun ? "dry-run" : "written";
    return { kind, branch: null, attempts: 1, paths, report, durationMs: 0, insteadOf: null, warnings: [] };
}
async function publish(job) {
    const { publishDashboard } = await loadPublishing();
    return publishDashboard({ ...job, derive: (tip, prefix) => derive(tip.state, placeAt(tip, prefix), job) }, job.runtime);
}
async function derive(source, place, job) {
    const { inputs, planned, runtime } = job;
    const sourceCommit = source.commit ?? (runtime.env.GITHUB_SHA || null);
    const derived = await deriveDashboard(source, { inputs, now: runtime.now(), sourceCommit });
    runtime.log(derived.progress);
    const files = await writeDerived(derived, planned, { place, inputs, runtime });
    return { paths: files.changed, report: { derived, files, prefix: place.prefix } };
}


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ boundMemory),
/* harmony export */   w: () => (/* binding */ growSlowly)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);


function boundMemory() {
    if (Number.parseInt(node_process__WEBPACK_IMPORTED_MODULE_0__.versions.node, 10) >= 22)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--semi-space-growth-factor=1");
}
function growSlowly() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--heap-growing-percent=10");
}


/***/ }),

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



function checkInside(directory, file) {
    const parts = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (let count = 1; count < parts.length; count++) {
        const folder = parts.slice(0, count).join("/");
        if (!isLink(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, folder)))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" cannot be used: "${folder}" is a symbolic link. Expected only real folders; use the path it leads to, or replace it with a folder.`);
    }
}
function isLink(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch (error) {
        if (error.code === "ENOTDIR")
            return false;
        throw error;
    }
}


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainWriteError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

const REASONS = {
    EEXIST: "there is a file where a folder is needed",
    ENOTDIR: "there is a file where a folder is needed",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    ENAMETOOLONG: "the name is too long",
};
function explainWriteError(file, error) {
    const reason = REASONS[error.code ?? ""];
    if (reason === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${file}" could not be written: ${reason}. Expected a path that this job may write to, and room for it.`, { cause: error });
}


/***/ }),

/***/ 6537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ listHeld),
/* harmony export */   g: () => (/* binding */ holdsBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function holdsBytes(file, bytes) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        return found?.isFile() === true && found.size === bytes.length && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file).equals(bytes);
    }
    catch (error) {
        if (error.code === "ENOTDIR")
            return false;
        throw error;
    }
}
function listHeld(root, files) {
    return new Set([...files].filter(([file, bytes]) => holdsBytes(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), bytes)).map(([file]) => file));
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readOptionalFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

async function readOptionalFile(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file) : null;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 4521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _explain_write_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6463);





function writeChunks(file, chunks, limitBytes) {
    try {
        return write(file, chunks, limitBytes);
    }
    catch (error) {
        throw (0,_explain_write_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainWriteError */ .j)(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file), error);
    }
}
function write(file, chunks, limitBytes) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
        const what = found.isDirectory() ? "a folder" : "not a plain file";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`"${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}" is ${what}; expected the path of a file to write.`);
    }
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx", 0o644);
    let bytes = 0;
    try {
        for (const chunk of chunks) {
            writeWhole(descriptor, chunk);
            bytes += chunk.length;
            if (limitBytes !== null && bytes > limitBytes)
                throw tooLarge(file, limitBytes);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
    return bytes;
}
function tooLarge(file, limitBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`"${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}" would be larger than ${limitBytes / 1_000_000} MB, and GitHub refuses files of 100 MB. Set max-failures, max-runs or max-output-bytes.`);
}
function writeWhole(descriptor, chunk) {
    for (let at = 0; at < chunk.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(descriptor, chunk, at);
}


/***/ }),

/***/ 6407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ collectHealthFacts)
/* harmony export */ });
/* harmony import */ var _breaker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

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

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ stallsAfterMs),
/* harmony export */   bf: () => (/* binding */ recordedWord),
/* harmony export */   oi: () => (/* binding */ nextDueMs),
/* harmony export */   u7: () => (/* binding */ judgeHealth)
/* harmony export */ });
/* harmony import */ var _breaker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1866);


const MINUTE_MS = 60_000;
function judgeHealth(facts, nowMs) {
    const { control, last_run: lastRun, refresh_interval_minutes: refresh } = facts;
    const generatedAtMs = (0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .toEpochMs */ .x8)(facts.generated_at);
    if (refresh > 0 && nowMs > generatedAtMs + 2 * refresh * MINUTE_MS)
        return { word: "Unknown" };
    if (!control.enabled)
        return { word: "Paused" };
    if (lastRun === null)
        return { word: "No runs yet" };
    const ecosystemsShut = countShut(facts.breakers);
    if (nowMs > stallsAfterMs(lastRun, facts)) {
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
function recordedWord(facts) {
    return judgeHealth(facts, (0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .toEpochMs */ .x8)(facts.last_run?.timestamp ?? facts.generated_at)).word;
}
function nextDueMs(run, { run_interval_minutes: interval }) {
    return (0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .toEpochMs */ .x8)(run.timestamp) + interval * MINUTE_MS;
}
function stallsAfterMs(run, { run_interval_minutes: interval }) {
    return (0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .toEpochMs */ .x8)(run.timestamp) + 2 * interval * MINUTE_MS;
}
function countShut(breakers) {
    const waiting = breakers.filter(({ pending }) => pending > 0);
    return waiting.every(({ state }) => (0,_breaker_js__WEBPACK_IMPORTED_MODULE_0__/* .isShut */ .fm)(state)) ? waiting.length : 0;
}


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeFallback),
/* harmony export */   w: () => (/* binding */ warnOfFallback)
/* harmony export */ });
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);

const PULL_REQUEST = {
    open: "waits in a pull request",
    waiting: "waits in a pull request that will be merged automatically",
    merged: "was merged by a pull request",
};
function describeFallback(what, insteadOf, branch) {
    const { branch: refused, refusal, pullRequest } = insteadOf;
    const where = pullRequest === null ? `is on branch "${branch}" instead` : PULL_REQUEST[pullRequest.state];
    return `Branch "${refused}" was refused by ${(0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .G)(refusal).rule}; ${what} ${where}`;
}
function warnOfFallback(what, insteadOf, branch) {
    const text = describeFallback(what, insteadOf, branch);
    return insteadOf.pullRequest === null ? `${text}.` : `${text}: ${insteadOf.pullRequest.url}`;
}


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal),
/* harmony export */   n: () => (/* binding */ concernsBranchAlone)
/* harmony export */ });
const NAMES = {
    workflows: "a missing permission to change workflow files",
    protection: "branch protection",
    ruleset: "a repository rule",
    signature: "a rule that requires signed commits",
    secret: "push protection, which found a secret",
    history: "a rule against replaced history (force pushes)",
    size: "a limit on the size of what is pushed",
    content: "a check on the server",
    shallow: "the server, which accepts no push from a shallow clone",
    "name-conflict": "the remote, where another branch's name is in the way",
    permission: "a missing permission",
    authentication: "the server, which does not accept the credentials",
    "no-repository": "the server, which has no such repository, or does not show it with these credentials",
    "not-git": "the remote, which answers with a web page, such as a login page, instead of git",
    "bad-address": "git, which cannot reach a repository at such an address",
    "read-only": "the repository, which accepts no changes",
    hook: "a hook of the server",
    "server-setting": "a setting of the server",
    "no-branch": "the remote, which has no such branch",
    redirect: "the remote, which has moved to another address",
    certificate: "this machine, which does not trust the server's certificate",
    "host-key": "ssh, which does not know the server's host key",
    "foreign-branch": "this action, which replaces only its own commits",
    "foreign-pull-request": "this action, which replaces only its own commits",
    "default-branch": "this action, which does not replace a default branch with derived files",
    "no-lease": "this action, because this server's API cannot replace a branch without the risk of losing a commit",
};
const BYPASS = "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass a `token` whose identity may bypass it.";
const PROXY = "Check the address and the credentials of the proxy in HTTPS_PROXY or https_proxy, or list the remote's host in NO_PROXY if no proxy is needed.";
const ON_BRANCH = ["protection", "ruleset", "signature", "hook", "server-setting"];
function concernsBranchAlone(refusal) {
    return refusal.kind === "refused" && ON_BRANCH.includes(refusal.rule);
}
function explainRefusal(refusal, mode = null) {
    if (refusal.kind === "unreachable" && refusal.isProxy)
        return { rule: "", remedies: [PROXY] };
    if (refusal.kind !== "refused")
        return { rule: "", remedies: [] };
    const remedies = mode === null ? [] : listRemedies(refusal, mode);
    return { rule: nameRule(refusal), remedies };
}
function nameRule({ rule, reasons }) {
    const name = NAMES[rule];
    if (rule === "secret")
        return [`${name}:`, ...reasons].join("\n");
    const lines = reasons.slice(0, 6).join(" ");
    return (lines === "" ? name : `${name}: ${lines}`).replace(/\.$/, "");
}
function listRemedies(refusal, mode) {
    switch (refusal.rule) {
        case "workflows":
            return ["Remove .github/workflows from the published paths, or pass a `token` with the workflow permission."];
        case "protection":
        case "ruleset":
            return [BYPASS, ...goElsewhere(mode)];
        case "signature":
            return [signWith(mode), ...goElsewhere(mode)];
        case "secret":
            return [`Take the secret out of the published files, or ${allowSecret(mode)}. It was not sent anywhere else.`];
        case "history":
            return [keepHistory(mode)];
        case "size":
            return [
                `Publish less at a time${mode.sizeInputs.length === 0 ? "" : ` (${mode.sizeInputs.map((name) => `\`${name}\``).join(", ")})`}, or raise the limit of the server or of the proxy before it.`,
            ];
        case "content":
            return refusal.reasons.some((line) => line.includes("GH007"))
                ? ["Set `author-email` to an address that GitHub may show, such as the noreply address of the account."]
                : ["Do what the server says; trying again later does not help."];
        case "shallow":
            return ["Check out with `fetch-depth: 0`."];
        case "name-conflict":
            return [
                "Name another `branch`, or delete the one that is in the way: git cannot have a branch `a` next to a branch `a/b`.",
            ];
        case "permission":
            return [
                "Give the job `permissions: contents: write`, or pass a `token` that may write to the repository (a fork's pull request never may).",
            ];
        case "authentication":
            return [
                mode.hasToken
                    ? "Check `token`: it is wrong, has expired, was revoked, or belongs to another server."
                    : "Pass a `token`, or check the credentials that git has for the remote.",
            ];
        case "no-repository":
            return [
                `Check the address of \`remote\`, and that ${mode.hasToken ? "the token may read that repository (the workflow's own token reads only the workflow's repository)" : "the credentials that git has may read that repository"}.`,
            ];
        case "not-git":
            return [
                "Check the address of `remote`, and whether a login page or a proxy answers instead of the git server; it may need other credentials.",
            ];
        case "bad-address":
            return ["Check the address of `remote`: git knows https://, ssh://, git:// and file://, host:path, and paths."];
        case "read-only":
            return ["Make the repository writable again (an archived one can be unarchived in its settings)."];
        case "hook":
            return ["Do what the hook's message asks, or exempt the token's account from the hook.", ...goElsewhere(mode)];
        case "server-setting":
            return ["Publish to a bare repository, or to another `branch`."];
        case "no-branch":
            return ["Name a branch that exists at the remote as `branch`."];
        case "redirect":
            return ["Give the remote's new address as `remote`; a token is only sent to the given address."];
        case "certificate":
            return [
                "If the server's certificate is from your own certificate authority, set GIT_SSL_CAINFO (for git) and NODE_EXTRA_CA_CERTS (for the API) to a PEM file with the certificate of that authority.",
            ];
        case "host-key":
            return ["Add the server's host key to known_hosts in an earlier step, after checking its fingerprint."];
        case "foreign-branch":
            return ["Set `keep-history: true`, so that each run adds a commit, or name another `branch`."];
        case "foreign-pull-request":
            return ["Merge or close the pull request and delete its branch; the next run opens a new one."];
        case "default-branch":
            return ["Name another `branch`, or set `publish: commit`."];
        case "no-lease":
            return ["Set `transport: git`, or `keep-history: true`."];
    }
}
function goElsewhere({ publish, history, onRefused }) {
    if (publish === "branch")
        return ["Or name another `branch` that no rule protects."];
    if (history !== "append" || onRefused === null)
        return [];
    const ownBranch = "Set `publish: branch` to publish to a separate branch.";
    return onRefused === "fail"
        ? [ownBranch, "Or set `on-refused: pull-request` to go through a pull request."]
        : [ownBranch];
}
function allowSecret({ transport }) {
    return transport === "git"
        ? "open the address that the server gives to allow it"
        : "allow its placeholder (POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses)";
}
function signWith({ transport, hasTransport, isBotAuthor }) {
    if (transport === "git") {
        if (!hasTransport)
            return BYPASS;
        const author = isBotAuthor
            ? ""
            : " Leave `author-name` and `author-email` at their defaults: GitHub signs for its own bots only.";
        return `Set \`transport: api\` with the workflow's or an App's token, so that GitHub signs the commits.${author}`;
    }
    return isBotAuthor
        ? "Pass the workflow's or an App's token as `token`: GitHub does not sign commits that a user's token creates through the API."
        : "Leave `author-name` and `author-email` at their defaults: GitHub signs for its own bots only.";
}
function keepHistory({ publish, history }) {
    if (publish === "branch" && history === "orphan-replace") {
        return "Set `keep-history: true`, so that each run adds a commit.";
    }
    return "Allow force pushes to this branch, which contains only what the action creates, or exempt the identity behind the token from the rule.";
}


/***/ }),

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gw: () => (/* binding */ describeHealth),
  Pi: () => (/* binding */ describeHealthForFile),
  D4: () => (/* binding */ describeLastKnown)
});

// EXTERNAL MODULE: ./build/src/pipeline/judge-health.js
var judge_health = __webpack_require__(370);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/phrase.js
var phrase = __webpack_require__(9788);
;// CONCATENATED MODULE: ./build/src/site/describe-age.js
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
function describeDuration(ms) {
    if (ms < MINUTE_MS)
        return "under 1 min";
    if (ms < 2 * HOUR_MS)
        return `${Math.floor(ms / MINUTE_MS)} min`;
    if (ms < 2 * DAY_MS)
        return `${Math.floor(ms / HOUR_MS)} h`;
    return `${Math.floor(ms / DAY_MS)} d`;
}
function describeAge(thenMs, nowMs) {
    return `${describeDuration(Math.max(0, nowMs - thenMs))} ago`;
}

// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/src/site/describe-breakers.js





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






const TOLERATED_LAG_MS = 5 * 60_000;
function describeHealth(facts, now) {
    const generatedAtMs = (0,times/* toEpochMs */.x8)(facts.generated_at);
    const lagMs = generatedAtMs - now.getTime();
    if (lagMs <= TOLERATED_LAG_MS)
        return describe(facts, { nowMs: now.getTime(), showsAges: true });
    const clock = [`Your clock is ${describeDuration(lagMs)} behind this dashboard.`];
    return { ...describe(facts, { nowMs: generatedAtMs, showsAges: false }), clock };
}
function describeHealthForFile(facts) {
    const description = describe(facts, { nowMs: (0,times/* toEpochMs */.x8)(facts.generated_at), showsAges: false });
    const { last_run: lastRun } = facts;
    if (description.word !== "Running" || lastRun === null)
        return description;
    const until = (0,phrase.at)((0,judge_health/* stallsAfterMs */.SI)(lastRun, facts));
    const sentence = ["Running as of ", (0,phrase.at)(lastRun.timestamp), ". If ", until, " has passed, it is stalled."];
    return { ...description, sentence };
}
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

/***/ 2816:
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
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

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
const OUTPUT_FOLDER = "data/output/";
const PAGE_SIZE = 40;
const RUNS_PER_PAGE = 8;
const RECORDS_PER_SHARD = 32;
const MOST_BITS = 16;
const BASE = 36;
const MOST_COUNTED = BASE - 1;
const UNDATED = { day: "", second: "" };
const ID_TIME = /-((\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z)-/;
const DATE = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/;
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
function clusterHeadPath(id, bits) {
    return `data/clusters/heads/${shardDigits(id, bits)}.json`;
}
function blockerPath(dependency, bits) {
    return `data/blockers/${shardDigits(dependency, bits)}.json`;
}
function statusPath(place) {
    return `data/index/status-${place}.json`;
}
function zoneMapPath(month) {
    return `data/failures/${month}.json`;
}
function failureDayPath(day) {
    if (day === "")
        return "data/failures/undated/pages.json";
    return `data/failures/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}.json`;
}
function failurePagePath(day, page) {
    if (day === "")
        return `data/failures/undated/${page}.json`;
    return `data/failures/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}-${page}.json`;
}
function runMonthPath(month) {
    return `data/runs/${month}.json`;
}
function runDayPath(day) {
    return `data/runs/${day}.json`;
}
function runPagePath(day, page) {
    return `data/runs/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}-${page}.json`;
}
function runPageOf(place, runs) {
    return Math.ceil((runs - place) / RUNS_PER_PAGE);
}
function dayOfRunId(id) {
    const date = DATE.exec(id)?.[0];
    return date !== undefined && isPossibleDay(date) ? date : null;
}
function historyPath(month) {
    return `data/history/${month}.json`;
}
function outputPath(hash) {
    return `${OUTPUT_FOLDER}${hash}.txt`;
}
function readFailureInstant(id) {
    const match = ID_TIME.exec(id);
    if (match === null)
        return UNDATED;
    const [, second, day, hours, minutes, seconds] = match;
    const isPossible = isPossibleDay(day) && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
    return isPossible ? { day: day, second: second } : UNDATED;
}
function compareFailureIds(a, b) {
    const left = readFailureInstant(a).second;
    const right = readFailureInstant(b).second;
    return left === right ? (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b) : left < right ? -1 : 1;
}
function findFailurePage(firstIds, id) {
    return firstIds.findLastIndex((first) => compareFailureIds(first, id) <= 0) + 1;
}
function printDays(pages) {
    const last = Math.max(0, ...pages.keys());
    const digits = Array.from({ length: last }, (_, place) => Math.min(pages.get(place + 1) ?? 0, MOST_COUNTED));
    return digits.map((digit) => digit.toString(BASE)).join("");
}
function countPages(months, day) {
    const days = months.find(({ month }) => day.startsWith(month))?.days ?? "";
    return Number.parseInt(days[Number(day.slice(8, 10)) - 1] ?? "0", BASE);
}
function shardDigits(name, bits) {
    const shard = bits === 0 ? 0 : hashText(name) >>> (32 - bits);
    const digits = shard.toString(16).padStart(bits <= 8 ? 2 : Math.ceil(bits / 4), "0");
    return digits.length <= 2 ? digits : `${digits.slice(0, 2)}/${digits.slice(2)}`;
}
function hashText(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return hash >>> 0;
}
function isPossibleDay(text) {
    const [year, month, day] = text.split("-").map(Number);
    if (month < 1 || month > 12 || day < 1)
        return false;
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ maybeTime),
/* harmony export */   D0: () => (/* binding */ NOT_RECORDED),
/* harmony export */   L3: () => (/* binding */ printPhrase),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const NOT_RECORDED = "not recorded";
function at(time) {
    return { time: typeof time === "number" ? `${new Date(time).toISOString().slice(0, 19)}Z` : time };
}
function maybeTime(text) {
    if (text === null)
        return [NOT_RECORDED];
    return [TIME.test(text) ? at(text) : quote(text)];
}
function quote(words) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(words).trim();
}
function printPhrase(phrase) {
    return phrase.map((part) => (typeof part === "string" ? part : describeTime(part.time))).join("");
}
function describeTime(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
const load = { "update-dashboard": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 1931)) };


/***/ })

};
