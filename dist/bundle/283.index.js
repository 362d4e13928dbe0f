export const id = 283;
export const ids = [283];
export const modules = {

/***/ 6298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/write-text-file.js
var write_text_file = __webpack_require__(9043);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
// EXTERNAL MODULE: ./build/src/publish/with-state.js
var with_state = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/src/state/read-state.js + 2 modules
var read_state = __webpack_require__(303);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/actions/select-batch/compose-batch.js

function composeBatch(selection, { now, random, commit, expectedPlatforms }) {
    const name = selection.ecosystem === "all" || selection.ecosystem === null ? "mixed" : selection.ecosystem;
    const suffix = Math.floor(random * 2 ** 32)
        .toString(16)
        .padStart(8, "0");
    const time = (0,times/* formatTime */.fU)(now);
    return {
        schema_version: 1,
        batch_id: `${name}-${(0,times/* formatFileTime */.Zc)(time)}-${suffix}`,
        ecosystem: name,
        selected_at: time,
        base_sha: commit,
        expected_platforms: expectedPlatforms,
        breaker: Object.fromEntries([...selection.breakers].map(([ecosystem, { observed, effective }]) => [ecosystem, { observed, effective }])),
        packages: selection.packages.map(describePackage),
        skipped: selection.skipped.map((each) => ({ ...each, reason: "unsupported_source" })),
    };
}
function describePackage(taken) {
    return {
        name: taken.name,
        source: taken.source,
        queue_source: taken.queueSource,
        ecosystem: taken.ecosystem,
        priority: taken.priority,
        routed: taken.isRouted,
        retry: taken.isRetry,
        probe: taken.isProbe,
    };
}
function composeMatrix({ packages }) {
    return {
        include: packages.map(({ name, source, ecosystem, priority }, index) => ({
            name,
            source,
            ecosystem,
            priority,
            index,
        })),
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/backoff.js
var backoff = __webpack_require__(3840);
// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/src/pipeline/ecosystems.js
var pipeline_ecosystems = __webpack_require__(2187);
// EXTERNAL MODULE: ./build/src/pipeline/queue-order.js
var queue_order = __webpack_require__(4638);
// EXTERNAL MODULE: ./build/src/pipeline/route-package.js
var route_package = __webpack_require__(1048);
// EXTERNAL MODULE: ./build/src/pipeline/safe-name.js
var safe_name = __webpack_require__(8471);
// EXTERNAL MODULE: ./build/src/pipeline/select-disambiguations.js
var select_disambiguations = __webpack_require__(3618);
;// CONCATENATED MODULE: ./build/actions/select-batch/choose-ecosystem.js
const WEIGHED_ATTEMPTS = 50;
function listTurns(plan, nowMs, { past, hasCandidates }) {
    const { turn, ecosystems } = plan;
    if (turn.kind === "fixed")
        return [turn.ecosystem];
    const slot = Math.floor(nowMs / 60_000 / plan.slotMinutes);
    const weightOf = (ecosystem) => {
        if (turn.kind === "rotate")
            return 1;
        if (turn.weights !== "auto")
            return turn.weights.get(ecosystem) ?? 0;
        return hasCandidates(ecosystem) ? weigh(ecosystem, past) : 0;
    };
    const cycle = expandCycle(ecosystems.map((ecosystem) => ({ ecosystem, weight: weightOf(ecosystem) })));
    if (cycle.length === 0)
        return [];
    const first = cycle[modulo(slot, cycle.length)];
    if (!plan.fallsBack)
        return [first];
    const at = ecosystems.indexOf(first);
    return [...ecosystems.slice(at), ...ecosystems.slice(0, at)];
}
function expandCycle(weighted) {
    const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
    const current = weighted.map(() => 0);
    const cycle = [];
    for (let n = 0; n < total; n++) {
        let best = -1;
        for (const [index, { weight }] of weighted.entries()) {
            current[index] = current[index] + weight;
            if (weight > 0 && (best < 0 || current[index] > current[best]))
                best = index;
        }
        current[best] = current[best] - total;
        cycle.push(weighted[best].ecosystem);
    }
    return cycle;
}
function weigh(ecosystem, past) {
    let attempts = 0;
    let merged = 0;
    for (const batch of past) {
        if (batch.ecosystem !== ecosystem)
            continue;
        attempts += batch.attempts;
        merged += batch.merged;
        if (attempts >= WEIGHED_ATTEMPTS)
            break;
    }
    return 1 + Math.round((3 * (merged + 1)) / (attempts + 2));
}
function modulo(value, divisor) {
    return ((value % divisor) + divisor) % divisor;
}

;// CONCATENATED MODULE: ./build/actions/select-batch/decide.js








function decide(facts, plan, now) {
    const nowMs = now.getTime();
    const warnings = [];
    const choices = new Map((0,select_disambiguations/* selectDisambiguations */.C)(facts.choices).map((choice) => [choice.tool, choice]));
    const waiting = facts.packages.filter(({ status }) => (0,queue_order/* isQueued */.MX)(status));
    const queued = leaveOutUnsafe(waiting, warnings)
        .sort(queue_order/* compareQueued */.RQ)
        .map((entry) => ({ entry, route: (0,route_package/* routePackage */.A)(entry.source, choices.get(entry.name), plan) }));
    for (const { entry } of queued) {
        const selected = choices.get(entry.name)?.selected;
        if (selected !== undefined && !(0,route_package/* isSource */._)(selected)) {
            warnings.push(`The choice recorded for "${entry.name}", "${selected}", is not a source; the source in the queue is used.`);
        }
    }
    const breakers = new Map();
    const admit = (ecosystem) => {
        const known = breakers.get(ecosystem) ?? admitOne(ecosystem);
        breakers.set(ecosystem, known);
        return known;
    };
    const admitOne = (ecosystem) => {
        const found = (0,breaker/* admitBatch */.cm)(findBreaker(facts.control, ecosystem, plan), nowMs, plan.maxRecoveryMs);
        if (found.doubt !== null)
            warnings.push(`The breaker of ${ecosystem} lets one probe through: ${found.doubt}.`);
        return plan.ignoresBreaker ? { ...found, effective: "closed" } : found;
    };
    const context = { queued, admit, control: facts.control, plan, nowMs };
    const turns = listTurns(plan, nowMs, {
        past: facts.past,
        hasCandidates: (ecosystem) => listDue(context, ecosystem).length > 0,
    });
    let selected = null;
    for (const ecosystem of turns) {
        const next = selectFrom(ecosystem, context);
        if (selected === null || next.closed === null)
            selected = next;
        if (next.closed === null)
            break;
    }
    selected ??= { ...NOTHING, ecosystem: null, closed: "empty" };
    const isAbout = new Set(selected.packages.map(({ ecosystem }) => ecosystem));
    if (selected.ecosystem !== null && selected.ecosystem !== "all")
        isAbout.add(selected.ecosystem);
    return { ...selected, breakers: new Map([...breakers].filter(([name]) => isAbout.has(name))), warnings };
}
const SHOWN_NAMES = 10;
function leaveOutUnsafe(packages, warnings) {
    const isSafe = ({ name, source }) => (0,safe_name/* isSafeName */.TE)(name) && (0,safe_name/* isSafeSource */.hy)(source);
    const unsafe = packages.filter((each) => !isSafe(each)).map(({ name }) => JSON.stringify(name));
    if (unsafe.length > 0) {
        const more = unsafe.length > SHOWN_NAMES ? ` and ${unsafe.length - SHOWN_NAMES} more` : "";
        const names = `${unsafe.slice(0, SHOWN_NAMES).join(", ")}${more}`;
        warnings.push(`Packages whose name or source could lead out of a folder are never taken: ${names}. Correct them.`);
    }
    return packages.filter(isSafe);
}
const NOTHING = { packages: [], skipped: [], held: [] };
function selectFrom(ecosystem, context) {
    const { admit, control } = context;
    const isMixed = ecosystem === "all";
    if (control?.enabled === false)
        return { ...NOTHING, ecosystem, closed: "disabled" };
    if (!isMixed && isDisabled(ecosystem, context))
        return { ...NOTHING, ecosystem, closed: "ecosystem_disabled" };
    const state = isMixed ? "closed" : admit(ecosystem).effective;
    if (state === "open")
        return { ...NOTHING, ecosystem, closed: "breaker_open" };
    const taken = state === "half-open" ? takeProbe(ecosystem, context) : takeBatch(ecosystem, context);
    const isEmpty = taken.packages.length === 0 && taken.skipped.length === 0;
    return { ...taken, ecosystem, closed: isEmpty ? "empty" : null };
}
function takeProbe(ecosystem, context) {
    const own = context.queued.filter(({ route }) => route.slot === null || route.slot === ecosystem);
    const isFirst = ({ entry }) => entry.status === "pending" && entry.status_reason !== "awaiting_merge";
    const inOrder = [...own.filter(isFirst), ...own.filter(({ entry }) => entry.status === "failed")];
    return take(inOrder, { ...context, isProbe: true, size: 1 });
}
function takeBatch(ecosystem, context) {
    const { plan } = context;
    const due = listDue(context, ecosystem);
    const isRetry = ({ entry }) => entry.failure_count > 0;
    let room = Math.max(plan.maxRetries, plan.batchSize - due.filter((each) => !isRetry(each) && each.route.isSupported).length);
    const inOrder = due.filter((each) => !isRetry(each) || !each.route.isSupported || room-- > 0);
    return take(inOrder, { ...context, isProbe: false, size: plan.batchSize });
}
function listDue({ queued, plan, nowMs }, ecosystem) {
    return queued.filter(({ entry, route }) => {
        const isDue = (0,backoff/* isRetryDue */.d8)(entry.next_retry_at, nowMs);
        const hasTurn = ecosystem === "all" || route.slot === null || route.slot === ecosystem;
        return isDue && hasTurn && entry.priority <= plan.maxTier;
    });
}
function take(inOrder, { admit, plan, size, isProbe, ...context }) {
    const packages = [];
    const skipped = [];
    const held = [];
    const probed = new Set();
    for (const { entry, route } of inOrder) {
        if (!route.isSupported) {
            if (skipped.length < plan.maxSkipped)
                skipped.push({ name: entry.name, source: route.source });
            continue;
        }
        if (packages.length === size)
            continue;
        const { effective } = admit(route.ecosystem);
        const state = (0,breaker/* effectiveState */.Jt)(effective, isDisabled(route.ecosystem, { ...context, plan }));
        if ((0,breaker/* isShut */.fm)(state) || (effective === "half-open" && probed.has(route.ecosystem))) {
            held.push(entry.name);
            continue;
        }
        if (effective === "half-open")
            probed.add(route.ecosystem);
        packages.push({
            name: entry.name,
            source: route.source,
            queueSource: entry.source,
            ecosystem: route.ecosystem,
            priority: entry.priority,
            isRouted: route.isRouted,
            isRetry: entry.failure_count > 0,
            isProbe: isProbe || effective === "half-open",
        });
    }
    return { packages, skipped, held };
}
function findBreaker(control, ecosystem, { aliases }) {
    const own = control?.breakers.get(ecosystem);
    if (own !== undefined || control === null)
        return own;
    return [...control.breakers].find(([name]) => aliases.get(name) === ecosystem)?.[1];
}
function isDisabled(ecosystem, { control, plan }) {
    return control !== null && (0,pipeline_ecosystems/* namesEcosystem */.xU)(control.disabled_ecosystems, ecosystem, plan.aliases);
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/select-batch/inputs.js


const inputs_inputs = {
    root: inputs/* input */.hF.text(),
    ...shared_inputs/* stateInputs */.l5,
    branch: inputs/* input */.hF.optionalText(),
    remote: inputs/* input */.hF.text(),
    mode: inputs/* input */.hF.choice("rotate", "weighted", "fixed"),
    ecosystem: inputs/* input */.hF.optionalText(),
    ecosystems: inputs/* input */.hF.lines(),
    "slot-minutes": inputs/* input */.hF.count(1),
    weights: inputs/* input */.hF.optionalText(),
    fallback: inputs/* input */.hF.choice("none", "next"),
    "batch-size": inputs/* input */.hF.count(1),
    "max-tier": inputs/* input */.hF.count(1),
    "retry-share": inputs/* input */.hF.text(),
    "max-skipped": inputs/* input */.hF.count(),
    "supported-ecosystems": inputs/* input */.hF.lines(),
    "ecosystem-aliases": inputs/* input */.hF.lines(),
    "ignore-breaker": inputs/* input */.hF.flag(),
    "max-recovery-minutes": inputs/* input */.hF.count(1),
    "expected-platforms": inputs/* input */.hF.lines(),
    "batch-path": inputs/* input */.hF.optionalText(),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/dashboard/describe-failures.js + 2 modules
var describe_failures = __webpack_require__(4273);
// EXTERNAL MODULE: ./build/src/dashboard/describe-queue.js
var describe_queue = __webpack_require__(7039);
// EXTERNAL MODULE: ./build/src/dashboard/identify-failures.js
var identify_failures = __webpack_require__(342);
// EXTERNAL MODULE: ./build/src/dashboard/join-failures.js
var join_failures = __webpack_require__(3790);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/actions/select-batch/observe.js







async function observe(source, paths, { turn, ignoresBreaker }) {
    const skipsRuns = turn.kind !== "weighted" || turn.weights !== "auto";
    const state = await (0,read_state/* readState */.un)(source, paths, { skipsSubcategories: true, skipsTexts: true, skipsRuns });
    const { control, hasControlFile, disambiguations: choices, problems } = state;
    const isOff = problems.find((problem) => problem.file === paths.control && isAboutSwitch(problem));
    if ((hasControlFile && control === null) || isOff !== undefined) {
        const why = isOff ?? problems.find(({ file }) => file === paths.control);
        throw new errors/* UserError */.y(`${paths.control} cannot be read, and it may switch the pipeline off: ${why?.reason ?? "it does not contain an object"}. Repair the file, or delete it to allow every batch.`);
    }
    const broken = problems.find((problem) => problem.file === paths.control && isAboutBreaker(problem));
    if (broken !== undefined && !ignoresBreaker) {
        const { entry, reason } = broken;
        throw new errors/* UserError */.y(`A circuit breaker in ${paths.control} cannot be read, and it may be open: ${entry === null ? "" : `"${entry}": `}${reason}. Repair the file, or set \`ignore-breaker\` for this run.`);
    }
    const packages = weighPackages(state);
    return { facts: { packages, control, choices, past: listPast(state.runs) }, problems, commit: source.commit };
}
function weighPackages({ packages, failures }) {
    const { ordered } = (0,identify_failures/* identifyFailures */.Q)(failures.filter(({ blocked_by: names }) => names.length > 0));
    const { described } = (0,describe_failures/* describeFailures */.n)(ordered, (0,join_failures/* joinFailures */.c)([]));
    const blocked = packages.filter(({ status }) => status === "blocked");
    const { blockers } = (0,describe_queue/* describeQueue */.x)(blocked, described);
    const unblocks = new Map(blockers.map((blocker) => [blocker.dependency, blocker.total_count]));
    return packages.map((entry) => ({
        name: entry.name,
        source: entry.source,
        priority: entry.priority,
        status: entry.status,
        status_reason: entry.status_reason,
        failure_count: entry.failure_count,
        next_retry_at: entry.next_retry_at,
        unblocks: unblocks.get(entry.name) ?? 0,
    }));
}
function isAboutSwitch({ reason }) {
    return reason.startsWith('"enabled"') || reason.startsWith('"disabled_ecosystems"');
}
function isAboutBreaker({ code, entry, reason }) {
    return reason.startsWith('"circuit_breaker"') || (code === "not-an-object" && entry !== null);
}
function listPast(runs) {
    return [...runs]
        .sort((a, b) => (0,times/* compareNewestFirst */.a0)(a.timestamp, b.timestamp))
        .map(({ ecosystem, ecosystems, attempts, total, merged }) => {
        const [only, ...others] = ecosystems.keys();
        return {
            ecosystem: others.length === 0 ? (only ?? ecosystem) : null,
            attempts: attempts ?? total ?? 0,
            merged: merged ?? 0,
        };
    });
}

;// CONCATENATED MODULE: ./build/actions/select-batch/plan-selection.js



const MOST_JOBS = 256;
const ECOSYSTEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function planSelection(inputs) {
    const faults = [];
    const ecosystems = (0,pipeline_ecosystems/* parseEcosystems */.t_)(inputs.ecosystems, "ecosystems", faults);
    const supported = (0,pipeline_ecosystems/* parseEcosystems */.t_)(inputs["supported-ecosystems"], "supported-ecosystems", faults);
    const aliases = (0,pipeline_ecosystems/* parseAliases */.oH)(inputs["ecosystem-aliases"], faults);
    const turn = readTurn(inputs, ecosystems, faults);
    const share = readShare(inputs["retry-share"], faults);
    const platforms = inputs["expected-platforms"].flatMap((line) => line.split(",")).map((name) => name.trim());
    const odd = platforms.find((name) => !(0,safe_name/* isSafeName */.TE)(name) || !(0,safe_name/* isShortName */.O3)(name));
    if (odd !== undefined)
        faults.push(`expected-platforms: expected ${safe_name/* SAFE_NAME_FORM */.H3}, got "${odd}".`);
    const batchSize = inputs["batch-size"];
    if (batchSize > MOST_JOBS) {
        faults.push(`batch-size: expected at most ${MOST_JOBS}, the most jobs a matrix may have, got "${batchSize}".`);
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(" ")}`);
    return {
        turn,
        ecosystems,
        slotMinutes: inputs["slot-minutes"],
        fallsBack: inputs.fallback === "next",
        batchSize,
        maxTier: inputs["max-tier"],
        maxRetries: Math.ceil(batchSize * share),
        maxSkipped: inputs["max-skipped"],
        supported: new Set(supported),
        aliases,
        ignoresBreaker: inputs["ignore-breaker"],
        maxRecoveryMs: inputs["max-recovery-minutes"] * 60_000,
        expectedPlatforms: [...new Set(platforms)].filter((name) => name !== ""),
    };
}
function readTurn({ mode, ecosystem, weights }, ecosystems, faults) {
    if (mode !== "fixed" && ecosystem !== undefined) {
        faults.push(`ecosystem: "${ecosystem}" is used with \`mode: fixed\` only. Set the mode, or leave \`ecosystem\` empty.`);
    }
    if (mode !== "weighted" && weights !== undefined) {
        faults.push("weights: only used with `mode: weighted`. Set the mode, or leave `weights` empty.");
    }
    if (mode === "rotate")
        return { kind: "rotate" };
    if (mode === "weighted")
        return { kind: "weighted", weights: readWeights(weights, ecosystems, faults) };
    if (ecosystem === undefined || !ECOSYSTEM.test(ecosystem)) {
        faults.push(`ecosystem: \`mode: fixed\` needs an ecosystem such as npm, or all, got "${ecosystem ?? ""}".`);
    }
    return { kind: "fixed", ecosystem: ecosystem ?? "" };
}
function readWeights(text, ecosystems, faults) {
    if (text === "auto")
        return "auto";
    const weights = new Map();
    for (const part of (text ?? "").split(/[,\n]/).map((each) => each.trim())) {
        if (part === "")
            continue;
        const [, name = "", weight = ""] = /^([^=]*)=(\d{1,3})$/.exec(part) ?? [];
        if (ecosystems.includes(name) && !weights.has(name))
            weights.set(name, Number(weight));
        else
            faults.push(`weights: expected lines such as npm=3 for each of ${ecosystems.join(", ")}, got "${part}".`);
    }
    if ([...weights.values()].every((weight) => weight === 0)) {
        faults.push("weights: `mode: weighted` needs at least one weight above 0, such as npm=3, or auto.");
    }
    return weights;
}
function readShare(text, faults) {
    const share = /^(?:0?\.\d{1,6}|[01](?:\.0{1,6})?)$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(share))
        faults.push(`retry-share: expected a number from 0 to 1, got "${text}".`);
    return share;
}

// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/select-batch/render-outcome.js



const MAX_ROWS = 50;
function renderOutcome({ selection, batch, path, problems }) {
    const { closed, packages, skipped, warnings, ecosystem } = selection;
    const reason = closed ?? "";
    const sentence = describe(selection, batch);
    return {
        sentence,
        outputs: {
            skip: String(closed !== null),
            reason,
            ecosystem: ecosystem ?? "",
            "batch-id": batch.batch_id,
            branch: `batch/${batch.batch_id}`,
            count: String(packages.length),
            "skipped-count": String(skipped.length),
            "breaker-state": ecosystem === null ? "" : (selection.breakers.get(ecosystem)?.effective ?? ""),
            matrix: JSON.stringify(composeMatrix(batch)),
            batch: JSON.stringify(batch),
            "batch-path": path ?? "",
        },
        summary: renderSummary(selection, sentence),
        warnings,
        problems,
    };
}
function describe({ closed, ecosystem, packages, skipped, held, breakers }, batch) {
    const name = ecosystem === "all" ? "all ecosystems" : (ecosystem ?? "no ecosystem");
    if (closed === "disabled")
        return "No batch: the pipeline is switched off in the control file.";
    if (closed === "ecosystem_disabled")
        return `No batch: ${name} is switched off in the control file.`;
    if (closed === "breaker_open")
        return `No batch: the breaker of ${name} is open.`;
    const wait = held.length === 0
        ? ""
        : ` ${(0,count/* count */.U9)(held.length, "package")} ${held.length === 1 ? "waits" : "wait"} for an open breaker.`;
    if (closed === "empty")
        return `No batch: no package of ${name} is due.${wait}`;
    const isProbe = breakers.get(ecosystem ?? "")?.effective === "half-open";
    const what = isProbe ? "one package as a probe" : (0,count/* count */.U9)(packages.length, "package");
    const left = skipped.length === 0 ? "" : ` ${(0,count/* count */.U9)(skipped.length, "package")} skipped: the source is not supported.`;
    return `Batch ${batch.batch_id} takes ${packages.length === 0 ? "no package" : what} of ${name}.${left}${wait}`;
}
function renderSummary({ packages, skipped, held, warnings }, sentence) {
    const lines = ["## Batch", "", (0,markdown/* escapeMarkdown */.FV)(sentence), ""];
    if (packages.length > 0) {
        const rows = packages.slice(0, MAX_ROWS).map((each) => {
            const notes = [each.isProbe ? "probe" : "", each.isRetry ? "retry" : "", each.isRouted ? "other source" : ""];
            return [
                (0,markdown/* codeSpan */.SS)(each.name, { inTable: true }),
                (0,markdown/* codeSpan */.SS)(each.source, { inTable: true }),
                each.priority,
                notes.filter((note) => note !== "").join(", "),
            ];
        });
        lines.push(...(0,markdown/* renderTable */.bo)(["Package", "Source", "Priority", ""], rows).split("\n"), "");
        if (packages.length > MAX_ROWS)
            lines.push(`And ${(0,count/* count */.U9)(packages.length - MAX_ROWS, "more package", "more packages")}.`, "");
    }
    lines.push(...renderNames("Skipped because the source is not supported", skipped.map(({ name, source }) => `${name} (${source})`)));
    lines.push(...renderNames("Waiting for an open breaker", held));
    for (const warning of warnings)
        lines.push(`- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(warning)}`);
    return `${lines.join("\n").trimEnd()}\n`;
}
function renderNames(title, names) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, MAX_ROWS).map((name) => (0,markdown/* codeSpan */.SS)(name));
    const more = names.length > MAX_ROWS ? ` and ${names.length - MAX_ROWS} more` : "";
    return [`${title}: ${shown.join(", ")}${more}.`, ""];
}

;// CONCATENATED MODULE: ./build/actions/select-batch/main.js












/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "select-batch",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const plan = planSelection(inputs);
        const now = runtime.now();
        const paths = (0,shared_inputs/* statePathsOf */.Vd)(inputs);
        const place = { ...inputs, paths: (0,read_state/* listStatePaths */.KD)(paths) };
        const { facts, problems, commit } = await (0,with_state/* withState */.Q)(place, runtime, (source) => observe(source, paths, plan));
        const selection = decide(facts, plan, now);
        const { expectedPlatforms } = plan;
        const batch = composeBatch(selection, { now, random: runtime.random(), commit, expectedPlatforms });
        return renderOutcome({ selection, batch, path: await write(batch, inputs, runtime), problems });
    },
}));
async function write(batch, inputs, { env, cwd }) {
    const place = inputs["batch-path"] ?? (env.RUNNER_TEMP ? external_node_path_.join(env.RUNNER_TEMP, "batch.json") : undefined);
    if (inputs["dry-run"] || place === undefined)
        return null;
    const file = external_node_path_.resolve(cwd, place);
    await (0,write_text_file/* writeTextFile */.T)(file, `${JSON.stringify(batch, null, 2)}\n`);
    return file;
}


/***/ }),

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/files/is-folder.js
var is_folder = __webpack_require__(742);
// EXTERNAL MODULE: ./build/src/files/write-text-file.js
var write_text_file = __webpack_require__(9043);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/publish/open-state-folder.js + 4 modules
var open_state_folder = __webpack_require__(6547);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/state/decode-file.js
var decode_file = __webpack_require__(1216);
// EXTERNAL MODULE: ./build/src/state/problems.js
var state_problems = __webpack_require__(211);
// EXTERNAL MODULE: ./build/src/state/read-state.js + 2 modules
var read_state = __webpack_require__(303);
;// CONCATENATED MODULE: ./build/actions/validate-state/find-files.js


const USUAL_PATHS = {
    failures: "data/failures",
    metrics: "data/metrics",
    disambiguations: "data/disambiguations",
    control: "batch-control.json",
};
const QUEUE_NAME = /^priority-queue.*\.json$/;
const FOLDERS = [
    { key: "failures", kind: "failures", pattern: /\.jsonl$/, what: "*.jsonl" },
    { key: "metrics", kind: "runs", pattern: /^batch-runs.*\.jsonl$/, what: "batch-runs*.jsonl" },
    { key: "disambiguations", kind: "disambiguations", pattern: /\.jsonl$/, what: "*.jsonl" },
];
async function findFiles(source, paths) {
    const found = await findQueues(source, paths.queue);
    const files = [...found.files];
    const findings = [...found.findings];
    for (const { key, kind, pattern, what } of FOLDERS) {
        const folder = paths[key];
        const listing = await source.list(folder);
        const names = listing.kind === "folder" ? (0,read_state/* namesIn */.wX)(folder, listing.names, pattern) : [];
        files.push(...names.map((file) => ({ file, kind })));
        if (listing.kind === "folder")
            findings.push(...checkNames(folder, listing.names));
        else if (listing.kind === "file")
            findings.push(about(folder, "unreadable-file", "error", "is not a folder"));
        else if (listing.kind === "unusable")
            findings.push(about(folder, listing.code, "error", listing.reason));
        if (names.length > 0 || folder === USUAL_PATHS[key] || listing.kind === "file")
            continue;
        const why = listing.kind === "folder" ? `contains no ${what}` : "does not exist";
        findings.push(about(folder, "named-path", "warning", `${why}, so no ${key} are read`));
    }
    const control = await source.list(paths.control);
    if (control.kind !== "missing")
        files.push({ file: paths.control, kind: "control" });
    else if (paths.control !== USUAL_PATHS.control) {
        findings.push(about(paths.control, "named-path", "warning", "does not exist, so every batch is allowed"));
    }
    return { files, findings };
}
async function checkRequired(source, required) {
    const findings = [];
    for (const file of required) {
        const plain = external_node_path_.posix.normalize(file);
        for await (const read of source.read([plain])) {
            if (read.kind === "bytes" && read.bytes.toString("latin1").trim() !== "")
                continue;
            const why = read.kind === "unusable" ? read.reason : read.kind === "missing" ? "does not exist" : "is empty";
            findings.push(about(plain, "required-file", "error", `${why}, but \`require\` names it`));
        }
    }
    return findings;
}
async function findQueues(source, queue) {
    const listing = await source.list(queue);
    const names = listing.kind === "folder" ? listing.names.filter((name) => QUEUE_NAME.test(name)) : [];
    const files = listing.kind === "file" ? [queue] : names.map((name) => external_node_path_.posix.join(queue, name));
    const older = (0,read_state/* olderQueue */._W)(queue);
    if (files.length === 0 && listing.kind !== "file" && !queue.endsWith(".json")) {
        if ((await source.list(older)).kind !== "missing")
            files.push(older);
    }
    const folder = listing.kind === "folder" ? queue : external_node_path_.posix.dirname(queue);
    const results = external_node_path_.posix.join(folder, "batch-results.json");
    const hasResults = (await source.list(results)).kind === "file";
    const why = listing.kind === "folder" ? "contains no priority-queue*.json" : "does not exist";
    return {
        files: [
            ...files.map((file) => ({ file, kind: "queue" })),
            ...(hasResults ? [{ file: results, kind: "batch-results" }] : []),
        ],
        findings: [
            ...(listing.kind === "folder" ? checkNames(queue, listing.names) : []),
            ...(listing.kind === "unusable" ? [about(queue, listing.code, "error", listing.reason)] : []),
            ...(files.length > 0 ? [] : [about(queue, "named-path", "error", `${why}, so there is no queue`)]),
        ],
    };
}
function checkNames(folder, names) {
    return names
        .filter((name) => name.includes(":"))
        .map((name) => {
        const reason = 'has a ":" in its name, which artifacts and some file systems refuse';
        return about(external_node_path_.posix.join(folder, name), "colon-in-name", "error", reason);
    });
}
function about(file, code, level, reason) {
    const message = `${JSON.stringify(file)} ${reason}`;
    return { file, line: null, path: "", level, code, value: file, expected: null, message };
}

// EXTERNAL MODULE: ./build/src/pipeline/categories.js
var categories = __webpack_require__(8642);
// EXTERNAL MODULE: ./build/src/pipeline/classify-failure.js
var classify_failure = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/src/state/kept-json.js
var kept_json = __webpack_require__(9414);
// EXTERNAL MODULE: ./build/src/state/list-children.js
var list_children = __webpack_require__(4087);
// EXTERNAL MODULE: ./build/src/state/scan-json.js
var scan_json = __webpack_require__(7553);
// EXTERNAL MODULE: ./build/src/state/find-long-lines.js
var find_long_lines = __webpack_require__(65);
// EXTERNAL MODULE: ./build/src/state/print-record.js
var print_record = __webpack_require__(7024);
;// CONCATENATED MODULE: ./build/actions/validate-state/check-text.js




const BYTE_ORDER_MARK = 0xfeff;
const MAX_DEPTH = 64;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/gm;
const KEY_END = /[^\\]"\s*:/g;
function findConflicts(text) {
    if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>") && !text.includes("======="))
        return [];
    const markers = [...text.matchAll(CONFLICT)];
    const starts = markers.filter(([marker]) => marker.startsWith("<"));
    return linesAt(text, (starts.length > 0 ? starts : markers.slice(0, 1)).map(({ index }) => index));
}
function addConflict(line, findings) {
    const message = "a merge conflict is unresolved here; keep one side and delete the marker lines";
    findings.addLine(line, { level: "error", code: "conflict-marker", expected: "no conflict markers", message });
}
function checkLongLines(text, findings) {
    const long = (0,find_long_lines/* findLongLines */.V)(text, print_record/* MAX_LINE_BYTES */.Oc + 1);
    for (const { line, bytes } of long) {
        const message = `this line has ${bytes} bytes; expected at most ${print_record/* MAX_LINE_BYTES */.Oc}, because other readers drop the file`;
        const expected = `at most ${print_record/* MAX_LINE_BYTES */.Oc} bytes`;
        findings.addLine(line, { level: "error", code: "long-line", value: bytes, expected, message });
    }
    return new Set(long.map(({ line }) => line));
}
function findLayout(text, { values }) {
    const isIndented = text.startsWith("{\n");
    const records = [];
    let at = 0;
    for (const { value } of values) {
        const printed = printValue(value, isIndented ? "indented" : "compact");
        if (printed === null)
            return null;
        const end = at + printed.length;
        if (text.slice(at, end) !== printed || text[end] !== "\n")
            return null;
        records.push(printed);
        at = end + 1;
    }
    return at === text.length ? { isIndented, records } : null;
}
function printValue(value, layout) {
    try {
        return JSON.stringify(value, null, layout === "indented" ? 2 : undefined);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function checkCompact(text, { values }, findings) {
    if (values.length === 0 || isOneLine(text))
        return;
    let current = 1;
    let start = 0;
    let last = 0;
    for (const { line } of values) {
        for (; current < line; current++)
            start = text.indexOf("\n", start) + 1;
        const end = text.indexOf("\n", start);
        const own = end < 0 ? text.slice(start) : text.slice(start, end);
        if (line === last || (own.trim() !== "{" && isJson(own)))
            continue;
        last = line;
        const message = "this record is not on its own line; other readers take each line as one record";
        findings.addLine(line, { level: "warning", code: "pretty-record", expected: "one compact line", message });
    }
}
function checkKeys(text, { values }, findings) {
    if (countMatches(text) === countKeys(values.map(({ value }) => value)))
        return;
    const twins = [];
    let line = 1;
    let at = 0;
    for (const record of values) {
        if (at > 0 && record.line === line)
            continue;
        for (; line < record.line; line++)
            at = text.indexOf("\n", at) + 1;
        while ((0,scan_json/* isSpace */.x)(text.charCodeAt(at)) || text.charCodeAt(at) === BYTE_ORDER_MARK)
            at++;
        twins.push(...findTwins(text, at));
    }
    twins.sort((a, b) => a.start - b.start);
    const lines = linesAt(text, twins.map(({ start }) => start));
    for (const [index, { key }] of twins.entries()) {
        const message = `the key ${JSON.stringify(key)} occurs twice; the last one counts`;
        const fault = { level: "warning", code: "duplicate-key", value: key, expected: "each key once" };
        findings.addLine(lines[index] ?? 1, { ...fault, message });
    }
}
function findTwins(text, start) {
    const twins = [];
    const pending = [{ start, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { start: at, depth } = next;
        if ((text[at] !== "{" && text[at] !== "[") || depth > MAX_DEPTH)
            continue;
        const seen = new Set();
        for (const child of (0,list_children/* listChildren */.A)(text, at)) {
            if (text[at] === "{" && seen.has(child.key))
                twins.push({ key: child.key, start: child.start });
            seen.add(child.key);
            pending.push({ start: child.start, depth: depth + 1 });
        }
    }
    return twins;
}
function countMatches(text) {
    let found = 0;
    KEY_END.lastIndex = 0;
    while (KEY_END.test(text))
        found++;
    return found;
}
function countKeys(value) {
    let sum = 0;
    const pending = [value];
    while (pending.length > 0) {
        const next = pending.pop();
        if (typeof next !== "object" || next === null)
            continue;
        const members = Object.values(next);
        if (!Array.isArray(next))
            sum += members.length;
        for (const member of members)
            if (typeof member === "object" && member !== null)
                pending.push(member);
    }
    return sum;
}
function isOneLine(text) {
    const newline = text.indexOf("\n");
    return newline < 0 || text.slice(newline).trim() === "";
}
function isJson(line) {
    try {
        JSON.parse(line.replace(/^\ufeff/, ""));
        return true;
    }
    catch {
        return false;
    }
}
function linesAt(text, positions) {
    let line = 1;
    let end = text.indexOf("\n");
    return positions.map((position) => {
        for (; end >= 0 && end < position; end = text.indexOf("\n", end + 1))
            line++;
        return line;
    });
}

// EXTERNAL MODULE: ./build/src/pipeline/count-failure.js
var count_failure = __webpack_require__(4164);
// EXTERNAL MODULE: ./build/src/pipeline/safe-name.js
var safe_name = __webpack_require__(8471);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/actions/validate-state/field-rules.js



const MAX_LIST_ITEMS = 1000;
const TIME_FORM = "a time such as 2026-01-09T14:30:00Z, from 2005 to 2100";
function formOf(fields, required = []) {
    return { rules: new Map(Object.entries(fields)), required };
}
function checkFields(fields, form, findings) {
    const { path } = findings;
    for (const key in fields) {
        const rule = form.rules.get(key);
        const value = fields[key];
        if (rule === undefined)
            findings.addUnknownKey(key);
        else if (value !== null) {
            path.push(key);
            rule(value, findings);
            path.pop();
        }
    }
    for (const key of form.required)
        if (isAbsent(fields[key]))
            addMissing(key, findings);
}
function isAbsent(value) {
    return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
function addMissing(key, findings) {
    const message = `"${key}" is missing or blank; the record is not used without it`;
    findings.add({ level: "error", code: "missing-field", expected: `a value for "${key}"`, message }, key);
}
const anything = () => undefined;
const field_rules_text = (value, findings) => {
    if (typeof value !== "string")
        addType("text", value, findings);
};
const flag = (value, findings) => {
    if (typeof value !== "boolean")
        addType("true or false", value, findings);
};
function vital(rule, isType, expected) {
    return (value, findings) => {
        if (isType(value))
            rule(value, findings);
        else
            findings.add({ level: "error", code: "wrong-type", value, expected });
    };
}
const integer = (value, findings) => {
    if (!Number.isSafeInteger(value))
        addType("a whole number", value, findings);
};
const positiveNumber = (value, findings) => {
    if (typeof value !== "number" || !(value >= 0))
        addType("a number of at least 0", value, findings);
};
const count = (value, findings) => {
    const expected = "a whole number of at least 0";
    if (typeof value === "number" && value < 0)
        findings.add({ level: "error", code: "negative-count", value, expected });
    else if (typeof value !== "number")
        addType(expected, value, findings);
    else if (!Number.isInteger(value) || value > count_failure/* MAX_COUNT */.H) {
        findings.add({ level: "warning", code: "bad-value", value, expected: `${expected} and at most ${count_failure/* MAX_COUNT */.H}` });
    }
};
const priority = (value, findings) => {
    if (value === 1 || value === 2 || value === 3)
        return;
    findings.add({ level: "error", code: "bad-priority", value, expected: "1, 2 or 3" });
};
const version = (value, findings) => {
    if (value === 1)
        return;
    if (typeof value !== "number" || value < 1)
        return addType("1", value, findings);
    findings.add({ level: "warning", code: "newer-schema", value, expected: "1, the version that is known here" });
};
const time = (value, findings) => {
    if (value === "" || (typeof value === "string" && (0,times/* parseStateTime */.Cc)(value) !== null))
        return;
    findings.add({ level: "error", code: "bad-time", value, expected: TIME_FORM });
};
const url = (value, findings) => {
    if (value === "" || (typeof value === "string" && value.startsWith("https://") && URL.canParse(value)))
        return;
    if (typeof value !== "string")
        return addType("a URL", value, findings);
    findings.add({ level: "warning", code: "bad-value", value, expected: "a URL that begins with https://" });
};
const field_rules_name = (value, findings) => checkName(value, findings, safe_name/* isSafeName */.TE);
const listedName = (value, findings) => {
    if (value !== "")
        return field_rules_name(value, findings);
    findings.add({ level: "warning", code: "bad-value", value, expected: "a name", message: "a blank name is left out" });
};
const source = (value, findings) => checkName(value, findings, safe_name/* isSafeSource */.hy);
const names = (value, findings) => {
    if (!Array.isArray(value))
        return addType("a list of names", value, findings);
    if (value.length > MAX_LIST_ITEMS) {
        const message = `the list has ${value.length} items; expected at most ${MAX_LIST_ITEMS}, and the others are not used`;
        findings.add({ level: "warning", code: "bad-value", expected: `at most ${MAX_LIST_ITEMS} items`, message });
    }
    listOf(listedName)(value, findings);
};
function word(known, { code, level }) {
    const words = new Set(known);
    return (value, findings) => {
        if (value === "" || (typeof value === "string" && words.has(value)))
            return;
        findings.add({ level, code, value, expected: `one of ${known.join(", ")}` });
    };
}
function listOf(rule) {
    return (value, findings) => {
        if (!Array.isArray(value))
            return addType("a list", value, findings);
        for (let index = 0; index < value.length; index++) {
            findings.path.push(index);
            rule(value[index], findings);
            findings.path.pop();
        }
    };
}
function mapOf(rule) {
    return (value, findings) => {
        if (!isFields(value))
            return addType("an object", value, findings);
        for (const key of Object.keys(value)) {
            findings.path.push(key);
            rule(value[key], findings);
            findings.path.pop();
        }
    };
}
function objectOf(form, more) {
    return (value, findings) => {
        if (!isFields(value)) {
            findings.add({ level: "error", code: "not-an-object", value, expected: "an object" });
            return;
        }
        checkFields(value, form, findings);
        more?.(value, findings);
    };
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checkName(value, findings, isSafe) {
    if (typeof value !== "string") {
        findings.add({ level: "error", code: "wrong-type", value, expected: "text" });
    }
    else if (!isSafe(value)) {
        findings.add({ level: "error", code: "unsafe-name", value, expected: safe_name/* SAFE_NAME_FORM */.H3 });
    }
    else if (!(0,safe_name/* isShortName */.O3)(value)) {
        findings.add({ level: "error", code: "bad-value", value, expected: "at most 300 bytes" });
    }
}
function addType(expected, value, findings) {
    findings.add({ level: "warning", code: "wrong-type", value, expected });
}

;// CONCATENATED MODULE: ./build/actions/validate-state/fix-file.js








function fixFile(text, kind) {
    if (kind === "failures" && text.trim() === "")
        return null;
    if (findConflicts(text).length > 0 || text.includes("\ufffd"))
        return text;
    if (kind === "queue")
        return orderLists(text);
    if (kind === "control" || kind === "batch-results")
        return text;
    return compactRecords(text, kind);
}
function compactRecords(text, kind) {
    const records = splitRecords(text);
    if (records === null)
        return text;
    return records.map((record) => `${kind === "failures" ? rename(record) : compact(record)}\n`).join("");
}
function splitRecords(text) {
    const records = [];
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (;;) {
        while ((0,scan_json/* isSpace */.x)(text.charCodeAt(at)))
            at++;
        if (at >= text.length)
            return records;
        const scan = (0,scan_json/* scanJson */.E)(text, at);
        if (scan.kind === "error")
            return null;
        const record = text.slice(at, scan.end);
        if (!record.startsWith("{"))
            return null;
        records.push(record);
        at = scan.end;
    }
}
function compact(record) {
    return /[\r\n]/.test(record) ? (0,kept_json/* layOut */.v8)(record, "compact") : record;
}
function rename(record) {
    const members = splitUnique(record);
    if (members === null)
        return compact(record);
    let hasChanged = renameMembers(members);
    const list = members.get("failures");
    if (list?.startsWith("[")) {
        const items = (0,kept_json/* splitElements */.yv)(list).map((item) => {
            if (!item.startsWith("{"))
                return item;
            const fields = splitUnique(item);
            if (fields === null || !renameMembers(fields))
                return item;
            hasChanged = true;
            return (0,kept_json/* joinMembers */.wD)(fields, []);
        });
        members.set("failures", `[${items.join(",")}]`);
    }
    return hasChanged ? (0,kept_json/* layOut */.v8)((0,kept_json/* joinMembers */.wD)(members, []), "compact") : compact(record);
}
function renameMembers(members) {
    const category = readText(members.get("category"));
    const subcategory = readText(members.get("subcategory"));
    const current = category === null ? null : (0,categories/* canonicalCategory */.f1)(category, subcategory);
    const saysMore = category === "timeout" && (subcategory === null || subcategory === "api_error" || !(0,classify_failure/* isWellFormed */.UC)(subcategory));
    const isLost = saysMore && subcategory !== null && subcategory !== "api_error";
    const isOld = current !== null && current !== category && (0,categories/* isKnownCategory */.qA)(current) && !isLost;
    const finer = saysMore ? "timeout" : categories/* OLD_SUBCATEGORIES */.pV.get(subcategory ?? "");
    const isFinerOld = !isLost && (finer !== undefined || subcategory === "api_error");
    if (isOld)
        members.set("category", JSON.stringify(current));
    if (isFinerOld && finer !== undefined)
        members.set("subcategory", JSON.stringify(finer));
    else if (isFinerOld)
        members.delete("subcategory");
    return isOld || isFinerOld;
}
function orderLists(text) {
    const document = parse(text);
    if (!isFields(document))
        return text;
    const members = splitUnique(text);
    if (members === null)
        return text;
    let hasChanged = false;
    for (const [key, rank] of [
        ["entries", "priority"],
        ["packages", "tier"],
    ]) {
        const list = members.get(key);
        if (!list?.startsWith("["))
            continue;
        const elements = (0,kept_json/* splitElements */.yv)(list);
        const keys = elements.map((element) => readKey(element, rank));
        if (keys.includes(null) || new Set(keys.map((each) => each?.name)).size < keys.length)
            continue;
        const order = elements.map((_, index) => index).sort((a, b) => compareKeys(keys[a], keys[b]));
        if (order.every((from, to) => from === to))
            continue;
        hasChanged = true;
        members.set(key, `[${order.map((index) => elements[index]).join(",")}]`);
    }
    return hasChanged ? `${(0,kept_json/* layOut */.v8)((0,kept_json/* joinMembers */.wD)(members, []), "indented")}\n` : text;
}
function splitUnique(object) {
    const members = (0,kept_json/* splitMembers */.yx)(object);
    return members.size === [...(0,list_children/* listChildren */.A)(object, object.indexOf("{"))].length ? members : null;
}
function readKey(element, rank) {
    const fields = parse(element);
    if (!isFields(fields) || typeof fields.name !== "string")
        return null;
    const priority = fields[rank];
    return { name: fields.name, priority: typeof priority === "number" ? priority : 3 };
}
function compareKeys(a, b) {
    return a.priority - b.priority || (0,order/* compareBytewise */.G)(a.name, b.name);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readText(json) {
    const value = json === undefined ? undefined : parse(json);
    return typeof value === "string" && value !== "" ? value : null;
}

;// CONCATENATED MODULE: ./build/actions/validate-state/apply-fixes.js







async function applyFixes(source, { root, paths, writes }) {
    const { files } = await findFiles(source, paths);
    const changes = [];
    let at = 0;
    for await (const read of source.read(files.map(({ file }) => file))) {
        const kind = files[at++]?.kind;
        const problems = new state_problems/* Problems */.Zw();
        const text = (0,decode_file/* decodeFile */.J)(read, problems);
        if (kind === undefined || text === null || problems.list().length > 0)
            continue;
        const fixed = fixFile(text, kind);
        if (fixed !== text)
            changes.push({ file: read.path, text: fixed });
    }
    for (const { file, text } of writes ? changes : []) {
        const place = external_node_path_.join(root, file);
        if (text === null)
            await (0,promises_.rm)(place);
        else
            await (0,write_text_file/* writeTextFile */.T)(place, text);
    }
    return changes.map(({ file }) => file);
}

// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/github/pull-request-files.js
var pull_request_files = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __webpack_require__(2698);
;// CONCATENATED MODULE: ./build/actions/validate-state/find-mixed-changes.js




async function findMixedChanges(plan, token, runtime) {
    const number = runtime.event === null ? null : (0,kit_event/* pullRequestNumberOf */.Bn)(runtime.event.payload);
    if (number === null)
        return { findings: [], unchecked: null };
    try {
        const repository = await (0,connect_repository/* connectRepository */.J)(runtime, { token, timeoutSeconds: 60 });
        return { findings: judgeChanges(await (0,pull_request_files/* listPullRequestChanges */.e)(repository, number), plan), unchecked: null };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
            findings: [],
            unchecked: `The files of pull request #${number} could not be listed, so nobody checked whether it changes state and adds recipes: ${why}`,
        };
    }
}
function judgeChanges(changes, { prefix, paths, recipes }) {
    const below = changes.flatMap(({ file, isAdded }) => file.startsWith(prefix) ? [{ file: file.slice(prefix.length), isAdded }] : []);
    const isRecipe = (file) => recipes.findLast((line) => line.matches(file))?.isWanted ?? false;
    const recipe = below.find(({ file, isAdded }) => isAdded && isRecipe(file))?.file;
    if (recipe === undefined)
        return [];
    const places = (0,read_state/* listStatePaths */.KD)(paths);
    const isState = (file) => places.some((place) => file === place || file.startsWith(`${place}/`));
    return below
        .filter(({ file }) => isState(file) && !isRecipe(file))
        .map(({ file }) => ({
        ...{ file, line: null, path: "", level: "warning", code: "mixed-changes", value: recipe },
        expected: "state changes on the default branch only",
        message: `this state file is changed in a pull request that also adds recipes, such as ${JSON.stringify(recipe)}; such pull requests conflict with each other`,
    }));
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
;// CONCATENATED MODULE: ./build/actions/validate-state/inputs.js


const inputs_inputs = {
    root: inputs/* input */.hF.text(),
    ...shared_inputs/* stateInputs */.l5,
    require: inputs/* input */.hF.lines(),
    strict: inputs/* input */.hF.flag(),
    recipes: inputs/* input */.hF.lines(),
    "supported-ecosystems": inputs/* input */.hF.lines(),
    "ecosystem-aliases": inputs/* input */.hF.lines(),
    report: inputs/* input */.hF.optionalText(),
    fix: inputs/* input */.hF.flag(),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
// EXTERNAL MODULE: ./build/src/pipeline/ecosystems.js
var ecosystems = __webpack_require__(2187);
;// CONCATENATED MODULE: ./build/actions/validate-state/plan-validation.js





function planValidation(inputs, { cwd, isInWorkflow }) {
    const faults = [];
    const supported = (0,ecosystems/* parseEcosystems */.t_)(inputs["supported-ecosystems"], "supported-ecosystems", faults);
    const aliases = (0,ecosystems/* parseAliases */.oH)(inputs["ecosystem-aliases"], faults);
    const outside = inputs.require.find((file) => external_node_path_.isAbsolute(file) || external_node_path_.posix.normalize(file).startsWith("../"));
    if (outside !== undefined)
        faults.push(`require: expected files below root, got "${outside}".`);
    if (inputs.fix && isInWorkflow) {
        faults.push("fix: only works in a terminal. Run `pipekeeper validate-state --fix` in a checkout and commit the result.");
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(" ")}`);
    const root = external_node_path_.resolve(cwd, inputs.root);
    const below = external_node_path_.relative(cwd, root).split(external_node_path_.sep).join("/");
    return {
        root,
        prefix: below === "" || below === ".." || below.startsWith("../") ? "" : `${below}/`,
        paths: normalize((0,shared_inputs/* statePathsOf */.Vd)(inputs)),
        required: inputs.require,
        recipes: (0,match_globs/* compileGlobs */.t)(inputs.recipes, "recipes"),
        supported: new Set(supported),
        aliases,
        isStrict: inputs.strict,
        fixes: inputs.fix,
        writes: !inputs["dry-run"],
    };
}
function normalize(paths) {
    const plain = (file) => external_node_path_.posix.normalize(file).replace(/(.)\/+$/, "$1");
    return {
        queue: plain(paths.queue),
        failures: plain(paths.failures),
        metrics: plain(paths.metrics),
        disambiguations: plain(paths.disambiguations),
        control: plain(paths.control),
    };
}

// EXTERNAL MODULE: ./build/src/text/count.js
var text_count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/validate-state/render-outcome.js


const MAX_SHOWN = 50;
const ERRORS_FOUND = 2;
function renderOutcome({ fixed, writes, ...validation }) {
    const { files, records, findings, unchecked } = validation;
    const errors = countLevel(findings, "error");
    const warnings = countLevel(findings, "warning");
    const sentence = `${describe(validation, errors, warnings)}${describeFixes(fixed, writes)}`;
    const outcome = {
        sentence,
        outputs: {
            valid: String(errors === 0),
            files: String(files),
            records: String(records),
            errors: String(errors),
            warnings: String(warnings),
            fixed: String(fixed?.length ?? 0),
        },
        summary: renderSummary(validation, sentence),
        warnings: unchecked,
        problems: [...findings]
            .sort((a, b) => rank(a) - rank(b))
            .map(({ file, line, level: severity, code, message: reason }) => ({ file, line, severity, code, reason })),
        maxShownProblems: MAX_SHOWN,
    };
    return errors === 0 ? outcome : { ...outcome, failure: sentence, exitCode: ERRORS_FOUND };
}
function renderReport({ files, records, findings }) {
    return `${JSON.stringify({ schema_version: 1, files, records, problems: findings }, null, 2)}\n`;
}
function describe({ files, records }, errors, warnings) {
    const what = `${(0,text_count/* count */.U9)(files, "state file")} with ${(0,text_count/* count */.U9)(records, "record")}`;
    const also = warnings === 0 ? "" : ` and ${(0,text_count/* count */.U9)(warnings, "warning")}`;
    if (errors > 0)
        return `${what}: ${(0,text_count/* count */.U9)(errors, "error")}${also}.`;
    return `${what}: no errors${also}.`;
}
function describeFixes(fixed, writes) {
    if (fixed === null)
        return "";
    return writes
        ? ` ${(0,text_count/* count */.U9)(fixed.length, "file was", "files were")} corrected.`
        : ` ${(0,text_count/* count */.U9)(fixed.length, "file")} would be corrected.`;
}
function renderSummary({ findings, unchecked }, sentence) {
    const lines = ["## State", "", (0,markdown/* escapeMarkdown */.FV)(sentence), ""];
    if (findings.length > 0) {
        const shown = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_SHOWN);
        const rows = shown.map(({ file, line, level, code, message }) => [
            level,
            (0,markdown/* codeSpan */.SS)(line === null ? file : `${file}:${line}`, { inTable: true }),
            (0,markdown/* escapeCell */.kq)(message),
            (0,markdown/* codeSpan */.SS)(code, { inTable: true }),
        ]);
        lines.push(...(0,markdown/* renderTable */.bo)(["Level", "Where", "What", "Code"], rows).split("\n"), "");
        const more = findings.length - shown.length;
        if (more > 0)
            lines.push(`And ${(0,text_count/* count */.U9)(more, "more problem")}.`, "");
    }
    for (const sentence of unchecked)
        lines.push(`- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(sentence)}`);
    return `${lines.join("\n").trimEnd()}\n`;
}
function countLevel(findings, level) {
    return findings.filter((finding) => finding.level === level).length;
}
function rank({ level }) {
    return ["error", "warning", "notice"].indexOf(level);
}

// EXTERNAL MODULE: ./build/src/files/list-recipes.js
var list_recipes = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/src/state/read-json-stream.js
var read_json_stream = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/src/pipeline/select-disambiguations.js
var select_disambiguations = __webpack_require__(3618);
;// CONCATENATED MODULE: ./build/actions/validate-state/check-record.js





function checkCategory(fields, findings) {
    const { category, subcategory, exit_code: exitCode } = fields;
    const finer = typeof subcategory === "string" && subcategory !== "" ? subcategory : null;
    if (isAbsent(category)) {
        if (typeof exitCode !== "number" || exitCode === 0)
            addMissing("category", findings);
    }
    else if (typeof category === "string") {
        const current = (0,categories/* canonicalCategory */.f1)(category, finer);
        if (!(0,categories/* isKnownCategory */.qA)(current)) {
            const expected = `one of ${categories/* CATEGORIES */.R6.join(", ")}`;
            findings.add({ level: "warning", code: "unknown-category", value: category, expected }, "category");
        }
        else if (current !== category)
            addOld("category", category, current, findings);
    }
    if (finer === null)
        return;
    const current = finer === "api_error" ? "no subcategory, because the category already says it" : categories/* OLD_SUBCATEGORIES */.pV.get(finer);
    if (current !== undefined)
        addOld("subcategory", finer, current, findings);
    else if (!(0,classify_failure/* isWellFormed */.UC)(finer)) {
        const expected = 'lower-case letters, digits and "_"';
        findings.add({ level: "warning", code: "bad-value", value: finer, expected }, "subcategory");
    }
}
function addOld(key, value, current, findings) {
    const message = `"${key}" has the old name "${value}"; expected ${current}`;
    findings.add({ level: "warning", code: "old-category", value, expected: current, message }, key);
}
function addDefaults(fields, keys, findings) {
    for (const key of keys) {
        if (!isAbsent(fields[key]))
            continue;
        const message = `"${key}" is missing; it is taken as ${key === "status" ? "pending" : "3"}`;
        findings.add({ level: "warning", code: "bad-value", expected: `a value for "${key}"`, message }, key);
    }
}
function checkReason(fields, findings) {
    if (!isAbsent(fields.selection_reason))
        return;
    const expected = `one of ${select_disambiguations/* SELECTION_REASONS */.B.join(", ")}`;
    const message = '"selection_reason" is missing';
    findings.add({ level: "warning", code: "bad-value", expected, message }, "selection_reason");
}
function checkAttempts(fields, findings) {
    const { attempts, succeeded, failed, blocked } = fields;
    const parts = "succeeded + failed + blocked + unverified";
    checkSum({ key: "attempts", total: attempts, parts, counts: [succeeded, failed, blocked, fields.unverified ?? 0] }, findings);
}
function checkPlatform({ tested, passed, failed }, findings) {
    checkSum({ key: "tested", total: tested ?? 0, parts: "passed + failed", counts: [passed ?? 0, failed ?? 0] }, findings);
}
function checkSum({ key, total, parts, counts }, findings) {
    let sum = 0;
    for (const count of counts) {
        if (typeof count !== "number" || count < 0)
            return;
        sum += count;
    }
    if (typeof total !== "number" || total < 0 || sum === total)
        return;
    const message = `"${key}" is ${total}, but ${parts} is ${sum}`;
    findings.add({ level: "warning", code: "bad-value", value: total, expected: `${parts}, ${sum}`, message }, key);
}
function checkBreaker(fields, findings) {
    if (isAbsent(fields.state)) {
        const message = '"state" is missing; it is taken as closed';
        findings.add({ level: "warning", code: "bad-value", expected: `one of ${breaker/* BREAKER_STATES */.ks.join(", ")}`, message });
    }
    if (fields.state !== "open" || !isAbsent(fields.opens_at))
        return;
    const message = 'this breaker is open without "opens_at", so a probe is due now';
    findings.add({ level: "warning", code: "open-without-time", expected: 'a time in "opens_at"', message });
}

// EXTERNAL MODULE: ./build/src/state/fields.js
var fields = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/src/text/clean.js
var clean = __webpack_require__(7228);
;// CONCATENATED MODULE: ./build/actions/validate-state/json-lines.js

class JsonLines {
    #text;
    #line;
    #start;
    #children = new Map();
    #known;
    constructor(text, start, line) {
        this.#text = text;
        this.#line = line;
        this.#start = start;
        this.#known = { at: this.#start, line };
    }
    lineOf(path) {
        let at = this.#start;
        for (const part of path) {
            const found = isContainer(this.#text[at]) ? this.#find(at, part) : undefined;
            if (found === undefined)
                break;
            at = found.start;
        }
        return this.#lineAt(at);
    }
    #find(container, part) {
        if (typeof part === "number")
            return this.#childrenOf(container, part)[part];
        return this.#childrenOf(container, Number.POSITIVE_INFINITY).findLast(({ key }) => key === part);
    }
    #childrenOf(container, index) {
        const children = this.#children.get(container) ?? { found: [], rest: (0,list_children/* listChildren */.A)(this.#text, container) };
        this.#children.set(container, children);
        const { found, rest } = children;
        while (found.length <= index) {
            const next = takeNext(rest);
            if (next === null)
                break;
            found.push(next);
        }
        return found;
    }
    #lineAt(at) {
        let { at: from, line } = this.#known;
        if (at < from)
            [from, line] = [this.#start, this.#line];
        for (let end = this.#text.indexOf("\n", from); end >= 0 && end < at; end = this.#text.indexOf("\n", end + 1))
            line++;
        this.#known = { at, line };
        return line;
    }
}
function takeNext(children) {
    try {
        const { done, value } = children.next();
        return done === true ? null : value;
    }
    catch {
        return null;
    }
}
function isContainer(first) {
    return first === "{" || first === "[";
}

;// CONCATENATED MODULE: ./build/actions/validate-state/printed-lines.js
class PrintedLines {
    #record;
    #line;
    #starts = new Map();
    constructor(record, line) {
        this.#record = record;
        this.#line = line;
    }
    lineOf(path) {
        let line = this.#line;
        let value = this.#record;
        for (const part of path) {
            if (typeof value !== "object" || value === null)
                break;
            const index = Array.isArray(value) ? Number(part) : Object.keys(value).indexOf(String(part));
            const start = this.#startsIn(value)[index];
            if (start === undefined)
                break;
            line += start;
            value = membersOf(value)[index];
        }
        return line;
    }
    #startsIn(container) {
        const known = this.#starts.get(container);
        if (known !== undefined)
            return known;
        const starts = [];
        let next = 1;
        for (const member of membersOf(container)) {
            starts.push(next);
            next += countLines(member);
        }
        this.#starts.set(container, starts);
        return starts;
    }
}
function countLines(value) {
    if (typeof value !== "object" || value === null)
        return 1;
    let lines = 0;
    if (Array.isArray(value))
        for (const member of value)
            lines += countLines(member);
    else
        for (const key in value)
            lines += countLines(value[key]);
    return lines === 0 ? 1 : lines + 2;
}
function membersOf(container) {
    return Array.isArray(container) ? container : Object.values(container);
}

;// CONCATENATED MODULE: ./build/actions/validate-state/findings.js





const MAX_VALUE_CHARACTERS = 120;
const NO_RECORDS = new Map();
class FileFindings {
    file;
    path = [];
    list = [];
    #text;
    #unknownKeys = null;
    #lines = null;
    #printed = null;
    #recordLine = 1;
    #knownLine = 1;
    #knownAt = 0;
    constructor(file, text) {
        this.file = file;
        this.#text = text;
    }
    setLayout({ isIndented }, { values }) {
        this.#printed = isIndented ? new Map(values.map(({ line, value }) => [line, value])) : NO_RECORDS;
    }
    enterRecord(line) {
        if (this.#recordLine !== line)
            this.#lines = null;
        this.#recordLine = line;
        this.path.length = 0;
    }
    add(fault, member) {
        this.addAt(member === undefined ? this.path : [...this.path, member], fault);
    }
    addAt(path, { level, code, value, expected, message }) {
        const text = message ??
            `"${String(path.findLast((part) => typeof part === "string") ?? "")}" is ${(0,fields/* describe */.q0)(value)}; expected ${expected}`;
        this.list.push({
            ...{ file: this.file, line: this.lineOf(path), path: printPath(path), level, code },
            ...{ value: shorten(value), expected, message: (0,clean/* visibleText */.Q6)(text) },
        });
    }
    addUnknownKey(key) {
        const path = [...this.path, key];
        const kind = JSON.stringify(path.map((part) => (typeof part === "number" ? 0 : part)));
        this.#unknownKeys ??= new Map();
        const known = this.#unknownKeys.get(kind);
        if (known !== undefined) {
            known.count++;
            return;
        }
        const message = `${(0,fields/* describe */.q0)(key).replace("the text ", "")} is an unknown key; it is kept`;
        this.addAt(path, { level: "warning", code: "unknown-key", value: key, expected: "a known key", message });
        this.#unknownKeys.set(kind, { finding: this.list.at(-1), count: 1 });
    }
    addProblems(problems) {
        for (const { line, code, severity, reason } of problems) {
            const message = (0,clean/* visibleText */.Q6)(reason);
            this.list.push({ file: this.file, line, path: "", level: severity, code, value: null, expected: null, message });
        }
    }
    addLine(line, { level, code, value, expected, message = "" }) {
        const text = (0,clean/* visibleText */.Q6)(message);
        this.list.push({ file: this.file, line, path: "", level, code, value: shorten(value), expected, message: text });
    }
    forgetText() {
        this.#text = "";
        this.#printed = null;
        this.#lines = null;
    }
    finish() {
        for (const { finding, count } of this.#unknownKeys?.values() ?? []) {
            if (count > 1)
                finding.message += `; so are ${count - 1} more in this file`;
        }
        return this.list;
    }
    lineOf(path) {
        this.#lines ??=
            this.#printed === null
                ? new JsonLines(this.#text, this.#findRecord(), this.#recordLine)
                : new PrintedLines(this.#printed.get(this.#recordLine), this.#recordLine);
        return this.#lines.lineOf(path);
    }
    #findRecord() {
        let at = this.#knownLine > this.#recordLine ? 0 : this.#knownAt;
        let line = at === 0 ? 1 : this.#knownLine;
        for (; line < this.#recordLine; line++)
            at = this.#text.indexOf("\n", at) + 1;
        this.#knownLine = line;
        this.#knownAt = at;
        while (/\s/.test(this.#text[at] ?? ""))
            at++;
        return at;
    }
}
function shorten(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return value;
    if (typeof value !== "string")
        return null;
    const text = value.toWellFormed();
    return text.length > MAX_VALUE_CHARACTERS ? `${(0,state_problems/* cutText */.IN)(text, MAX_VALUE_CHARACTERS - 1)}…` : text;
}
function printPath(path) {
    const parts = path.map((part) => {
        if (typeof part === "number")
            return `[${part}]`;
        return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
    });
    return (0,clean/* visibleText */.Q6)(parts.join("").replace(/^\./, ""));
}

// EXTERNAL MODULE: ./build/src/pipeline/statuses.js
var statuses = __webpack_require__(5432);
;// CONCATENATED MODULE: ./build/actions/validate-state/record-forms.js





const UNKNOWN_STATUS = { code: "unknown-status", level: "error" };
const ODD_WORD = { code: "bad-value", level: "warning" };
const UPKEEP = {
    failure_count: count,
    next_retry_at: time,
    blocked_by: names,
    status_reason: field_rules_text,
    status_at: time,
    last_batch_id: field_rules_text,
};
const vitalList = (rule) => vital(listOf(rule), Array.isArray, "a list");
const ENTRY = formOf({
    name: field_rules_name,
    source: source,
    priority: priority,
    status: word(statuses/* STATUSES */.f, UNKNOWN_STATUS),
    confidence: word(["auto", "curated"], ODD_WORD),
    disambiguated_at: time,
    ...UPKEEP,
}, ["name", "source"]);
const OLD_PACKAGE = formOf({
    id: source,
    source: field_rules_text,
    name: field_rules_name,
    tier: priority,
    status: word(statuses/* OLD_STATUSES */.tO, UNKNOWN_STATUS),
    added_at: time,
    metadata: anything,
    force_override: flag,
    ...UPKEEP,
}, ["name", "id"]);
const QUEUE = formOf({
    schema_version: version,
    updated_at: time,
    tiers: anything,
    entries: vitalList(objectOf(ENTRY, (fields, findings) => addDefaults(fields, ["priority", "status"], findings))),
    packages: vitalList(objectOf(OLD_PACKAGE, (fields, findings) => addDefaults(fields, ["tier", "status"], findings))),
});
const ATTEMPT = {
    ecosystem: field_rules_text,
    platform: field_rules_name,
    exit_code: integer,
    category: field_rules_text,
    subcategory: field_rules_text,
    blocked_by: names,
    message: field_rules_text,
    full_output: field_rules_text,
    full_output_truncated: flag,
    package_id: source,
    recipe: field_rules_name,
    batch_id: field_rules_text,
    workflow_run_url: url,
    workflow_url: url,
    timestamp: time,
    file_time: time,
};
const ITEM = formOf(ATTEMPT, ["package_id"]);
const FAILURE = formOf({
    schema_version: version,
    environment: field_rules_text,
    updated_at: time,
    failures: listOf(objectOf(ITEM, checkCategory)),
    ...ATTEMPT,
});
const RUN = formOf({
    schema_version: version,
    batch_id: field_rules_name,
    ecosystem: field_rules_text,
    ecosystems: mapOf(count),
    total: count,
    attempts: count,
    succeeded: count,
    failed: count,
    blocked: count,
    skipped: count,
    unverified: count,
    generated: count,
    merged: count,
    excluded: count,
    constrained: count,
    packages_processed: listOf(listedName),
    recipes_generated: listOf(listedName),
    platforms: mapOf(objectOf(formOf({ tested: count, passed: count, failed: count }), checkPlatform)),
    timestamp: time,
    duration_seconds: count,
    started_at: time,
    run_attempt: count,
    workflow_run_url: url,
    conclusion: field_rules_text,
    pull_request_url: url,
    used_disambiguation: count,
    routing: listOf(objectOf(formOf({ name: field_rules_name, from: source, to: source }))),
    file_time: time,
}, ["batch_id", "timestamp"]);
const CHOICE = formOf({
    tool: field_rules_name,
    selected: source,
    alternatives: names,
    selection_reason: word(select_disambiguations/* SELECTION_REASONS */.B, ODD_WORD),
    downloads_ratio: positiveNumber,
    high_risk: flag,
}, ["tool", "selected"]);
const DISAMBIGUATIONS = formOf({
    schema_version: version,
    ecosystem: field_rules_text,
    environment: field_rules_text,
    updated_at: time,
    batch_id: field_rules_text,
    disambiguations: listOf(objectOf(CHOICE, checkReason)),
});
const BREAKER = formOf({
    state: word(breaker/* BREAKER_STATES */.ks, UNKNOWN_STATUS),
    failures: count,
    last_failure: time,
    opens_at: time,
});
const CONTROL = formOf({
    schema_version: version,
    enabled: vital(flag, (value) => typeof value === "boolean", "true or false"),
    disabled_ecosystems: vitalList(listedName),
    reason: field_rules_text,
    incident_url: field_rules_text,
    disabled_by: field_rules_text,
    disabled_at: time,
    expected_resume: field_rules_text,
    circuit_breaker: vital(mapOf(objectOf(BREAKER, checkBreaker)), isFields, "an object"),
    budget: anything,
});
const BATCH_RESULTS = formOf({
    schema_version: version,
    batch_id: field_rules_name,
    ecosystems: mapOf(count),
    per_ecosystem: mapOf(objectOf(formOf({ total: count, succeeded: count, failed: count }))),
    total: count,
    succeeded: count,
    failed: count,
    blocked: count,
    timestamp: time,
}, ["batch_id", "total", "timestamp"]);

;// CONCATENATED MODULE: ./build/actions/validate-state/check-file.js








const STREAMS = {
    failures: FAILURE,
    runs: RUN,
    disambiguations: DISAMBIGUATIONS,
};
const DOCUMENTS = {
    queue: QUEUE,
    control: CONTROL,
    "batch-results": BATCH_RESULTS,
};
function checkFile(read, kind) {
    const problems = new state_problems/* Problems */.Zw();
    const text = (0,decode_file/* decodeFile */.J)(read, problems);
    const findings = new FileFindings(read.path, text ?? "");
    if (text === null) {
        findings.addProblems(problems.list());
        return { kind, findings, records: [], size: 0, isWhole: false };
    }
    const isStream = STREAMS[kind] !== undefined;
    const raw = (isStream ? read_json_stream/* readJsonStream */.T : read_json_stream/* readJsonDocument */.E)(read.path, text, problems);
    const conflicts = raw.isBroken ? findConflicts(text) : [];
    const long = isStream ? checkLongLines(text, findings) : new Set();
    for (const line of conflicts)
        addConflict(line, findings);
    const isSaid = (code, line) => (code === "not-json" && conflicts.length > 0) || (code === "bad-value" && line !== null && long.has(line));
    findings.addProblems(problems.list().filter(({ code, line }) => !isSaid(code, line)));
    if (isStream)
        checkCompact(text, raw, findings);
    const layout = raw.isBroken ? null : findLayout(text, raw);
    if (layout !== null)
        findings.setLayout(layout, raw);
    else if (!raw.isBroken)
        checkKeys(text, raw, findings);
    if (raw.values.length === 0 && text.trim() === "")
        checkBlank(kind, findings);
    const checked = checkRecords(raw, kind, { layout, findings });
    if (isStream)
        findings.forgetText();
    return { kind, findings, ...checked, isWhole: !raw.isBroken };
}
function checkBlank(kind, findings) {
    if (kind === "control") {
        const message = "the control file is empty, so nobody knows whether the pipeline is switched off";
        findings.addLine(null, { level: "error", code: "not-an-object", expected: "an object", message });
    }
    else if (kind === "failures") {
        const message = "this file contains no failure; delete it";
        findings.addLine(null, { level: "warning", code: "empty-file", expected: "at least one record", message });
    }
}
function checkRecords({ values }, kind, { layout, findings }) {
    const form = (STREAMS[kind] ?? DOCUMENTS[kind]);
    const records = [];
    let size = 0;
    const texts = new Set();
    for (const [index, { value, line }] of values.entries()) {
        findings.enterRecord(line);
        if (!isFields(value)) {
            findings.add({
                level: "error",
                code: "not-an-object",
                value,
                expected: "an object",
                message: "this is not an object",
            });
            continue;
        }
        const text = values.length > 1 ? (layout?.records[index] ?? printValue(value, "compact")) : null;
        if (text !== null && texts.has(text)) {
            const message = "this record occurs twice in the file; it counts once";
            findings.add({ level: "warning", code: "duplicate", expected: "each record once", message });
        }
        if (text !== null)
            texts.add(text);
        if (hasKnownShape(value, kind, findings))
            checkFields(value, form, findings);
        if (kind === "failures")
            checkFailure(value, findings);
        if (kind === "runs")
            checkAttempts(value, findings);
        if (kind === "disambiguations")
            checkTools(value, findings);
        size += countItems(value, kind);
        const fields = keepFields(value, kind);
        if (fields !== null)
            records.push({ fields, line });
    }
    return { records, size };
}
const LISTS = {
    queue: ["entries", "packages"],
    failures: ["failures"],
    disambiguations: ["disambiguations"],
};
function countItems(fields, kind) {
    const keys = LISTS[kind];
    if (keys === undefined)
        return kind === "runs" ? 1 : 0;
    const lists = keys.map((key) => fields[key]).filter((list) => Array.isArray(list));
    if (lists.length === 0 && kind === "failures")
        return 1;
    return lists.reduce((sum, list) => sum + list.length, 0);
}
function keepFields(fields, kind) {
    if (kind === "runs")
        return { batch_id: fields.batch_id };
    if (kind !== "failures")
        return fields;
    const items = Array.isArray(fields.failures)
        ? fields.failures.filter((item) => isFields(item) && item.blocked_by)
        : [];
    return items.length > 0 || fields.blocked_by ? { ...fields, failures: items } : null;
}
const SHAPES = {
    queue: ["entries", "packages"],
    failures: ["failures", "recipe", "category", "package_id"],
    runs: ["batch_id", "timestamp"],
    disambiguations: ["disambiguations"],
};
function hasKnownShape(fields, kind, findings) {
    const shape = SHAPES[kind];
    if (shape === undefined || shape.some((key) => (fields[key] ?? null) !== null))
        return true;
    const expected = shape.map((key) => `"${key}"`).join(" or ");
    const message = `this record has no ${expected}, so none of it is used`;
    findings.add({ level: "warning", code: "unknown-shape", expected, message });
    return false;
}
function checkFailure(fields, findings) {
    const hasItems = (fields.failures ?? null) !== null;
    if (hasItems && isAbsent(fields.recipe))
        return;
    if (!hasItems && fields.recipe === undefined && fields.category === undefined && fields.package_id === undefined)
        return;
    if (isAbsent(fields.recipe))
        addMissing("recipe", findings);
    checkCategory(fields, findings);
}
function checkTools({ disambiguations: choices }, findings) {
    if (!Array.isArray(choices))
        return;
    const tools = new Set();
    for (const [index, choice] of choices.entries()) {
        const tool = isFields(choice) ? choice.tool : undefined;
        if (typeof tool !== "string")
            continue;
        if (tools.has(tool)) {
            const message = `"${tool}" is already chosen above in this record; the first choice counts`;
            const fault = { level: "warning", code: "duplicate", value: tool, expected: "each tool once" };
            findings.addAt(["disambiguations", index, "tool"], { ...fault, message });
        }
        tools.add(tool);
    }
}

// EXTERNAL MODULE: ./build/src/pipeline/route-package.js
var route_package = __webpack_require__(1048);
;// CONCATENATED MODULE: ./build/actions/validate-state/check-relations.js





const NONE = [];
function checkRelations(files, settings) {
    const packages = collectPackages(files.filter(({ kind }) => kind === "queue"));
    checkBatchIds(files);
    checkBlocked(packages, files, settings.recipes);
    const choices = readChoices(files);
    for (const each of packages.values()) {
        checkRecipe(each, settings.recipes);
        checkRouting(each, choices, settings);
    }
}
function checkQueueFiles(queues) {
    for (const { findings } of queues) {
        if (queues.length > 1 && external_node_path_.posix.basename(findings.file) !== "priority-queue.json")
            continue;
        for (const finding of findings.list)
            if (finding.code === "unknown-shape")
                finding.level = "error";
    }
}
function collectPackages(queues) {
    const packages = new Map();
    const unified = new Set();
    for (const key of ["entries", "packages"]) {
        for (const { findings, records } of queues) {
            findings.enterRecord(1);
            const list = records[0]?.fields[key];
            if (!Array.isArray(list))
                continue;
            let superseded = 0;
            for (let index = 0; index < list.length; index++) {
                const listed = toPackage(list[index], { findings, list: key, index });
                if (listed === null)
                    continue;
                if (key === "packages" && unified.has(listed.name))
                    superseded++;
                else if (packages.has(listed.name))
                    addTwin(listed.name, [key, index, "name"], findings);
                else
                    packages.set(listed.name, listed);
            }
            if (superseded > 0)
                addSuperseded(superseded, list.length, findings);
        }
        if (key === "entries")
            for (const name of packages.keys())
                unified.add(name);
    }
    return packages;
}
function toPackage(item, place) {
    if (!isFields(item) || typeof item.name !== "string" || isAbsent(item.name))
        return null;
    const source = place.list === "packages" ? item.id : item.source;
    if (typeof source !== "string" || isAbsent(source))
        return null;
    const blockedBy = Array.isArray(item.blocked_by) ? item.blocked_by.filter((name) => typeof name === "string") : NONE;
    return { name: item.name, source, status: item.status, reason: item.status_reason, blockedBy, ...place };
}
function warnOf({ findings, list, index }, fault) {
    findings.addAt([list, index, "name"], { level: "warning", ...fault });
}
function addTwin(name, path, findings) {
    const message = `the package "${name}" is in the queue twice; the first entry counts`;
    findings.addAt(path, { level: "error", code: "duplicate-name", value: name, expected: "each name once", message });
}
function addSuperseded(count, total, findings) {
    const message = `${count} of its ${total} packages are also in the unified queue, which takes precedence`;
    findings.addLine(null, { level: "notice", code: "superseded", value: count, expected: "each package once", message });
}
function checkBatchIds(files) {
    const first = new Map();
    for (const { kind, findings, records } of files) {
        if (kind !== "runs")
            continue;
        for (const { fields, line } of records) {
            const id = fields.batch_id;
            if (typeof id !== "string" || isAbsent(id))
                continue;
            const known = first.get(id);
            if (known === undefined)
                first.set(id, { findings, line, count: 1, second: null });
            else {
                known.count++;
                known.second ??= { findings, line };
            }
        }
    }
    for (const [id, { findings, line, count, second }] of first) {
        if (second === null)
            continue;
        const message = `${count} runs have the batch id "${id}"; the first is in ${findings.file}, line ${line}`;
        const fault = { level: "warning", code: "duplicate-batch", value: id, expected: "an id for each run" };
        second.findings.enterRecord(second.line);
        second.findings.addAt(["batch_id"], { ...fault, message });
    }
}
function checkBlocked(packages, files, recipes) {
    const isWhole = files.every((file) => file.kind !== "queue" || file.isWhole);
    const recorded = newestBlockers(files);
    const waitsFor = new Map();
    for (const each of packages.values()) {
        if (each.status !== "blocked")
            continue;
        const blockers = each.blockedBy.length > 0 ? each.blockedBy : (recorded(each) ?? []);
        waitsFor.set(each.name, blockers);
        if (blockers.length === 0 && isAbsent(each.reason)) {
            const message = `"${each.name}" is blocked, but nothing says by what or why, so it is never released`;
            warnOf(each, { code: "blocked-without-reason", expected: "blocked_by or status_reason", message });
        }
        for (const blocker of isWhole ? new Set(blockers) : []) {
            if (packages.has(blocker) || recipes?.has(blocker))
                continue;
            const message = `"${each.name}" waits for "${blocker}", which is in no queue`;
            warnOf(each, { code: "unknown-blocker", value: blocker, expected: "a package of the queue", message });
        }
    }
    for (const cycle of findCycles(waitsFor)) {
        const message = `these packages wait for each other: ${[...cycle, cycle[0]].map((name) => `"${name}"`).join(" -> ")}`;
        const first = packages.get(cycle[0]);
        if (first !== undefined)
            warnOf(first, { code: "blocker-cycle", expected: "no cycle", message });
    }
}
function newestBlockers(files) {
    const newest = new Map();
    for (const { kind, findings, records } of files) {
        if (kind !== "failures")
            continue;
        for (const { fields } of records) {
            const items = Array.isArray(fields.failures) ? fields.failures : [];
            for (const item of [fields, ...items]) {
                if (!isFields(item) || !Array.isArray(item.blocked_by) || item.blocked_by.length === 0)
                    continue;
                const subject = item.package_id ?? item.recipe;
                if (typeof subject !== "string")
                    continue;
                const said = item.timestamp ?? fields.timestamp ?? fields.updated_at;
                const time = (0,times/* parseStateTime */.Cc)(typeof said === "string" ? said : findings.file.replace(/^.*?(\d{4}-[\dT-]*Z)\.jsonl$/, "$1"));
                const known = newest.get(subject);
                if (known !== undefined && (0,times/* compareNewestFirst */.a0)(known.time, time) <= 0)
                    continue;
                newest.set(subject, { time, names: item.blocked_by.filter((name) => typeof name === "string") });
            }
        }
    }
    return ({ name, source }) => (newest.get(source) ?? newest.get(name))?.names;
}
function findCycles(waitsFor) {
    const cycles = [];
    const isDone = new Set();
    for (const start of waitsFor.keys()) {
        const trail = [{ name: start, next: 0 }];
        const onTrail = new Set([start]);
        if (isDone.has(start))
            continue;
        for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
            const blocker = waitsFor.get(top.name)?.[top.next++];
            if (blocker === undefined) {
                isDone.add(top.name);
                onTrail.delete(top.name);
                trail.pop();
            }
            else if (onTrail.has(blocker)) {
                cycles.push(trail.slice(trail.findIndex(({ name }) => name === blocker)).map(({ name }) => name));
            }
            else if (waitsFor.has(blocker) && !isDone.has(blocker)) {
                trail.push({ name: blocker, next: 0 });
                onTrail.add(blocker);
            }
        }
    }
    return cycles;
}
function checkRecipe(each, recipes) {
    if (recipes === null || each.status !== "success" || recipes.has(each.name))
        return;
    const message = `"${each.name}" has the status success, but no recipe`;
    warnOf(each, { code: "missing-recipe", value: each.name, expected: "a recipe with its name", message });
}
function checkRouting(each, choices, { supported, aliases }) {
    if (each.status !== "pending" && each.status !== "failed")
        return;
    const { isSupported, source } = (0,route_package/* routePackage */.A)(each.source, choices.get(each.name), { supported, aliases });
    if (isSupported)
        return;
    const message = `no recipe can be generated from "${source}", and no choice of another source is recorded for "${each.name}"`;
    const expected = `a source of ${[...supported].join(", ")}, or a recorded choice`;
    warnOf(each, { code: "unsupported-source", value: source, expected, message });
}
function readChoices(files) {
    const choices = files.flatMap(({ kind, findings, records }) => {
        if (kind !== "disambiguations")
            return [];
        return records.flatMap(({ fields, line }) => {
            const list = Array.isArray(fields.disambiguations) ? fields.disambiguations : [];
            const time = typeof fields.updated_at === "string" ? (0,times/* parseStateTime */.Cc)(fields.updated_at) : null;
            return list.flatMap((choice, item) => {
                if (!isFields(choice) || typeof choice.tool !== "string" || typeof choice.selected !== "string")
                    return [];
                const { tool, selected, selection_reason: reason } = choice;
                return [
                    { tool, selected, selection_reason: String(reason), updated_at: time, file: findings.file, line, item },
                ];
            });
        });
    });
    return new Map((0,select_disambiguations/* selectDisambiguations */.C)(choices).map((choice) => [choice.tool, choice]));
}

;// CONCATENATED MODULE: ./build/actions/validate-state/validate.js





async function validate(source, plan) {
    const { files, findings } = await findFiles(source, plan.paths);
    const checked = [];
    let at = 0;
    let records = 0;
    const check = (read) => {
        const kind = files[at++]?.kind;
        if (kind === undefined)
            return;
        const file = checkFile(read, kind);
        records += file.size;
        if (file.findings.list.length > 0 || file.records.length > 0)
            checked.push(file);
    };
    const reads = source.read(files.map(({ file }) => file));
    if (Symbol.iterator in reads)
        for (const read of reads)
            check(read);
    else
        for await (const read of reads)
            check(read);
    const recipes = plan.recipes.length === 0 ? new Set() : await (0,list_recipes/* listRecipes */.Y)(source, plan.recipes);
    const { supported, aliases } = plan;
    checkQueueFiles(checked.filter(({ kind }) => kind === "queue"));
    checkRelations(checked, { supported, aliases, recipes: recipes.size > 0 ? recipes : null });
    const all = [
        ...findings,
        ...(await checkRequired(source, plan.required)),
        ...checked.flatMap((file) => file.findings.finish()),
    ];
    return {
        files: files.length,
        records,
        findings: all.map((finding) => raise(finding, plan.isStrict)).sort(compareFindings),
        unchecked: recipes.size > 0 || plan.recipes.length === 0
            ? []
            : ["`recipes` matches no file, so finished packages were not compared with their recipes."],
    };
}
function raise(finding, isStrict) {
    return isStrict && finding.level === "warning" ? { ...finding, level: "error" } : finding;
}
function compareFindings(a, b) {
    return ((0,order/* compareBytewise */.G)(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (0,order/* compareBytewise */.G)(a.code, b.code) ||
        (0,order/* compareBytewise */.G)(a.path, b.path) ||
        (0,order/* compareBytewise */.G)(a.message, b.message));
}

;// CONCATENATED MODULE: ./build/actions/validate-state/main.js













/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "validate-state",
    readsEvent: true,
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const isInWorkflow = runtime.env.GITHUB_ACTIONS === "true";
        const plan = planValidation(inputs, { cwd: runtime.cwd, isInWorkflow });
        if (!(0,is_folder/* isFolder */.l)(plan.root) || !isReadable(plan.root)) {
            throw new errors/* UserError */.y(`"${inputs.root}" is not a folder that can be read. Set \`root\` to the folder with the state; a workflow has to check it out first.`);
        }
        const open = () => (0,open_state_folder/* openStateFolder */.y)(inputs.root, runtime);
        const fixed = plan.fixes ? await applyFixes(open(), plan) : null;
        const found = await validate(open(), plan);
        const changes = await findMixedChanges(plan, inputs.token, runtime);
        const findings = [...found.findings, ...changes.findings.map((finding) => raise(finding, plan.isStrict))]
            .sort(compareFindings)
            .map((finding) => ({ ...finding, file: `${plan.prefix}${finding.file}` }));
        const unchecked = [...found.unchecked, ...(changes.unchecked === null ? [] : [changes.unchecked])];
        const validation = { ...found, findings, unchecked };
        if (inputs.report !== undefined && plan.writes) {
            await (0,write_text_file/* writeTextFile */.T)(external_node_path_.resolve(runtime.cwd, inputs.report), renderReport(validation));
        }
        return renderOutcome({ ...validation, fixed, writes: plan.writes });
    },
}));
function isReadable(folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
const load = { "select-batch": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 6298)), "validate-state": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 7018)) };


/***/ }),

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function isFolder(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ listRecipes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const MOST_LEVELS = 12;
async function listRecipes(source, globs) {
    const names = new Set();
    const isRecipe = (file) => globs.findLast((line) => line.matches(file))?.isWanted ?? false;
    const pending = [...new Set(globs.filter(({ isWanted }) => isWanted).map(({ glob }) => fixedFolder(glob)))];
    const seen = new Set();
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        if (seen.has(folder) || folder.split("/").length > MOST_LEVELS)
            continue;
        seen.add(folder);
        const listing = await source.list(folder);
        if (listing.kind !== "folder")
            continue;
        for (const name of listing.names) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name);
            if (isRecipe(file))
                names.add(stemOf(name));
            else if (!name.startsWith("."))
                pending.push(file);
        }
    }
    return names;
}
function fixedFolder(glob) {
    const parts = glob.split("/");
    const first = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
    return parts.slice(0, first < 0 ? -1 : first).join("/") || ".";
}
function stemOf(name) {
    const dot = name.lastIndexOf(".");
    return dot > 0 ? name.slice(0, dot) : name;
}


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matchGlobs),
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);


const OPTIONS = {
    dot: true,
    windows: false,
    nonegate: true,
    posix: true,
    regex: false,
    flags: "s",
    debug: true,
};
const MAX_LENGTH = 1000;
const MAX_STARS = 12;
const MAX_GROUPS = 3;
const MAX_CHOICES = 256;
const MAX_NAME = 255;
function matchGlobs(globs, input) {
    const lines = compileGlobs(globs, input);
    return (path) => lines.findLast((line) => line.matches(path))?.isWanted ?? false;
}
function compileGlobs(globs, input) {
    const lines = globs.map((glob) => compileLine(glob, input));
    if (lines.length > 0 && !lines.some(({ isWanted }) => isWanted)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input} only has lines that exclude. Add one that includes something, such as **.`);
    }
    return lines;
}
function compileLine(line, input) {
    const isWanted = !/^!(?!\()/.test(line);
    const glob = (isWanted ? line : line.slice(1)).replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**");
    const refuse = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input} has "${line.slice(0, 100)}", ${what}`);
    const limit = findLimit(glob);
    if (limit !== null)
        throw refuse(`expected ${limit}. Split it over several lines.`);
    if (/[*+]\(/.test(glob)) {
        throw refuse("expected no group that repeats. Put a backslash in front of the parenthesis if it is part of the name.");
    }
    if (/[@?!]\([^)]*\//.test(glob)) {
        throw refuse("expected no slash in parentheses. Use braces, as in {a/b,c}, or several lines.");
    }
    const choices = expandBraces(glob);
    if (choices === null)
        throw refuse(`expected braces for at most ${MAX_CHOICES} names. Split it over several lines.`);
    try {
        const patterns = choices.map((choice) => choice.split("/").map(compilePart));
        return {
            text: line,
            glob,
            isWanted,
            matches: (path) => path === glob || patterns.some((parts) => matchParts(parts, path.split("/"))),
        };
    }
    catch {
        throw refuse("which is not a valid glob. Put a backslash in front of a bracket that is part of the name.");
    }
}
function findLimit(glob) {
    const count = (pattern) => glob.match(pattern)?.length ?? 0;
    if (glob.length > MAX_LENGTH)
        return `at most ${MAX_LENGTH} characters`;
    if (count(/\*+/g) > MAX_STARS)
        return `at most ${MAX_STARS} times * or **`;
    if (count(/[@?!]\(/g) > MAX_GROUPS)
        return `at most ${MAX_GROUPS} groups in parentheses`;
    return count(/!\(/g) > 1 ? "at most one !(...)" : null;
}
function expandBraces(glob) {
    let globs = [glob];
    for (;;) {
        const expanded = globs.flatMap((one) => {
            const [group, inner] = /(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(one) ?? [];
            if (group === undefined || inner === undefined)
                return [one];
            return inner.split(",").map((choice) => one.replace(group, () => choice));
        });
        if (expanded.length > MAX_CHOICES)
            return null;
        if (expanded.length === globs.length)
            return globs;
        globs = expanded;
    }
}
function compilePart(glob) {
    if (glob === "**")
        return "**";
    if (glob === "")
        return () => false;
    const { source, flags } = picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(escapeParentheses(glob), OPTIONS);
    const pattern = new RegExp(takeFirstPlaces(source), flags);
    return (name) => name.length <= MAX_NAME && pattern.test(name);
}
function escapeParentheses(glob) {
    const open = [];
    return glob.replace(/\\.|[@?!]\((?!\?)|["()]/gs, (token) => {
        if (token === "(")
            open.push(false);
        else if (token.endsWith("(") && token.length === 2 && token !== "\\(")
            open.push(true);
        return token === "(" || token === '"' || (token === ")" && open.pop() !== true) ? `\\${token}` : token;
    });
}
function takeFirstPlaces(source) {
    return source.replace(/\[\^\/\]\*\?((?:\\.|\[(?:\\.|[^\]\\])+\]|\((?:\?:)?(?:\\.|[^()\\*/])+\)(?![?])|[^\\[\]()|*+?^$])+)(?=\[\^\/\]\*\?)/gs, "(?:(?!$1)[^/])*$1");
}
function matchParts(parts, names) {
    let used = new Set([0]);
    for (const [index, part] of parts.entries()) {
        if (part === "**") {
            const [least = 0] = used;
            const first = index === parts.length - 1 ? least + 1 : least;
            used = new Set(Array.from({ length: Math.max(0, names.length - first + 1) }, (_, more) => first + more));
        }
        else {
            used = new Set([...used].filter((at) => at < names.length && part(names[at])).map((at) => at + 1));
        }
        if (used.size === 0)
            return false;
    }
    return used.has(names.length);
}


/***/ }),

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



async function writeTextFile(file, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" could not be written: ${error.message}. Expected a path that this job may write to.`);
    }
}


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/find-proxy.js
var find_proxy = __webpack_require__(3711);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/github/open-journal.js


function openJournal(file) {
    try {
        (0,external_node_fs_.appendFileSync)(file, "");
    }
    catch (cause) {
        throw new errors/* UserError */.y(`PIPEKEEPER_JOURNAL is "${file}", which cannot be written to. Name a file in an existing folder.`, { cause });
    }
    return (line) => {
        try {
            (0,external_node_fs_.appendFileSync)(file, `${line}\n`);
        }
        catch {
        }
    };
}

;// CONCATENATED MODULE: ./build/src/github/connect-repository.js




async function connectRepository(runtime, access) {
    const { sleep, random, elapsedMs, log, env, repository } = runtime;
    if (repository === null) {
        const name = env.GITHUB_REPOSITORY ?? "";
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside a workflow, set it.`);
    }
    const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
    checkAddress(apiUrl);
    (0,find_proxy/* findProxy */.E)(apiUrl, env);
    const { connect } = await Promise.all(/* import() | github */[__webpack_require__.e(779), __webpack_require__.e(249), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 9656)).catch((cause) => {
        throw new errors/* UserError */.y(`The toolkit could not read the event in "${env.GITHUB_EVENT_PATH ?? ""}" (${cause.message}). Expected a JSON object in UTF-8, without a byte order mark.`, { cause });
    });
    const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
    const client = connect({
        apiUrl,
        token,
        proxyEnv: env,
        ...{ sleep, random, elapsedMs, log },
        ...openJournalOf(runtime),
        ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
        ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
        ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
    });
    return { client, ...repository };
}
function checkAddress(apiUrl) {
    if (/^https?:\/\//i.test(apiUrl) && URL.canParse(apiUrl))
        return;
    throw new errors/* UserError */.y(`GITHUB_API_URL is "${apiUrl}", expected an address such as https://api.github.com or https://HOST/api/v3.`);
}
function openJournalOf({ env, cwd }) {
    const file = env.PIPEKEEPER_JOURNAL;
    if (!file)
        return {};
    return { note: openJournal(external_node_path_.resolve(cwd, file)) };
}


/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFault),
/* harmony export */   d: () => (/* binding */ ConnectionFault)
/* harmony export */ });
class ConnectionFault extends Error {
    kind;
    remedy;
    constructor(message, { kind, remedy, cause }) {
        super(message, { cause });
        this.kind = kind;
        this.remedy = remedy;
    }
}
const UNTRUSTED = /^(?:DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_|ERR_TLS_CERT_)/;
const NOT_CONNECTED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
const PROXY_ANSWER = /Proxy response \((\d+)\)|tunneling socket could not be established, statusCode=(\d+)/;
const PROXY_FAILED = /tunneling socket could not be established/;
function readFault(error, { url, proxy, timeoutMs }) {
    const cause = rootOf(error);
    const code = String(cause.code ?? "");
    const message = cause.message || code;
    if (cause.name === "TimeoutError" || message.startsWith("Request timeout")) {
        const text = `timeout, no answer for ${timeoutMs} ms`;
        return new ConnectionFault(text, { kind: "other", remedy: null, cause: undefined });
    }
    if (UNTRUSTED.test(code)) {
        return new ConnectionFault(`the certificate of ${new URL(url).host} is not trusted: ${message}`, {
            kind: "certificate",
            remedy: "If the server's certificate is from your own certificate authority, set NODE_EXTRA_CA_CERTS to a PEM file with the certificate of that authority.",
            cause,
        });
    }
    const [, byApi, byLog] = PROXY_ANSWER.exec(message) ?? [];
    const status = byApi ?? byLog;
    if (proxy !== null && (status !== undefined || NOT_CONNECTED.test(code) || PROXY_FAILED.test(message))) {
        const what = status === undefined ? `cannot be reached: ${message}` : `answered HTTP ${status}`;
        return new ConnectionFault(`the proxy ${proxy.address} (${proxy.variable}) ${what}`, {
            kind: "proxy",
            remedy: `Check the address and the credentials in ${proxy.variable}, or list the server in NO_PROXY if no proxy is needed.`,
            cause,
        });
    }
    return new ConnectionFault(message, { kind: "other", remedy: null, cause });
}
function rootOf(error) {
    let root = error instanceof Error ? error : new Error(String(error));
    for (;;) {
        const inner = root instanceof AggregateError ? root.errors[0] : root.cause;
        if (!(inner instanceof Error))
            return root;
        root = inner;
    }
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   GF: () => (/* binding */ isFieldInvalid),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   MM: () => (/* binding */ connectionFaultOf),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   TG: () => (/* binding */ isApiFailure),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   gV: () => (/* binding */ explainUnanswered),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   tt: () => (/* binding */ isWriteDenied),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8092);
/* harmony import */ var _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1672);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);




const NO_PERMISSION = /Resource not accessible by|Must have (admin|write|push) /i;
const LIMIT = /secondary rate limit|abuse detection|API rate limit exceeded/i;
const LOCKED = /\blocked\b/i;
const DISABLED = /\b(are|is|has been) disabled\b/i;
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || !isHttpError(error))
        return error instanceof Error ? error.message : String(error);
    if (error.response === undefined)
        return `fetch failed: ${error.message}`;
    const message = listFaults(error) ?? error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
    const lines = text.split("\n").map((line) => line.trim());
    return `HTTP ${error.status}: ${lines.filter(Boolean).join("\n").slice(0, 1000)}`;
}
function isFieldInvalid(error, field) {
    const errors = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(httpErrorOf(error)?.response?.data).errors);
    return statusOf(error) === 422 && errors.some((each) => each.field === field && each.code === "invalid");
}
function listFaults({ response }) {
    const { message, errors } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(response?.data);
    if (!Array.isArray(errors) || errors.length === 0)
        return null;
    return `${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message)}: ${errors.map(describeFault).join("; ")}`;
}
function describeFault(fault) {
    if (typeof fault === "string")
        return fault;
    const { resource, field, code, message } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(fault);
    if ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message) !== "")
        return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message);
    const thing = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(resource)
        .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
    const what = [field && `the ${field}`, thing && `the ${thing}`].filter(Boolean).join(" of ") || "the request";
    const verdicts = {
        missing: "does not exist",
        missing_field: "is missing",
        invalid: "is not valid",
        already_exists: "already exists",
    };
    return `${what} ${verdicts[(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(code)] ?? `is refused (${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(code) || "no reason given"})`}`;
}
function withoutSecret(error, token) {
    if (!(error instanceof Error))
        return error;
    error.message = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactSecrets */ .f)([token])(error.message);
    const { response } = error;
    if (token !== "" && response !== undefined && JSON.stringify(response.data)?.includes(token))
        response.data = null;
    return error;
}
function statusOf(error) {
    const failure = httpErrorOf(error);
    return failure?.response === undefined ? null : failure.status;
}
function brokenAnswer(message, request, cause) {
    const { method, url } = request;
    return Object.assign(new Error(message, { cause }), { name: "HttpError", status: 500, request: { method, url } });
}
function isApiFailure(error) {
    return httpErrorOf(error) !== null;
}
function isUnanswered(error) {
    return isApiFailure(error) || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y;
}
function explainUnanswered(error) {
    if (!isUnanswered(error))
        throw error;
    return describeFailure(error).replace(/\s+/g, " ").replace(/\.$/, "");
}
function isOutage(error) {
    const failure = httpErrorOf(error);
    if (failure === null || connectionFaultOf(error)?.kind === "certificate")
        return false;
    return failure.response === undefined || failure.status >= 500;
}
function connectionFaultOf(error) {
    const { cause } = httpErrorOf(error) ?? {};
    return cause instanceof _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionFault */ .d ? cause : null;
}
function isUnsureWrite(error) {
    return isOutage(error) && methodOf(error) !== "GET";
}
function isRateLimit(error) {
    const status = statusOf(error);
    if (status === 429)
        return true;
    if (status !== 403 || NO_PERMISSION.test(answerOf(error)))
        return false;
    const headers = headersOf(error);
    return (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || LIMIT.test(answerOf(error)));
}
function isPermissionDenied(error) {
    const status = statusOf(error);
    if (status === 404)
        return methodOf(error) === "POST";
    return status === 403 && !isRateLimit(error) && !isLocked(error);
}
function isWriteDenied(error) {
    return isPermissionDenied(error) && methodOf(error) !== "GET";
}
function isLocked(error) {
    return statusOf(error) === 403 && LOCKED.test(answerOf(error)) && !NO_PERMISSION.test(answerOf(error));
}
function isGone(error) {
    const status = statusOf(error);
    return (status === 404 || status === 410) && methodOf(error) !== "POST" && !isDisabled(error);
}
function isDisabled(error) {
    return statusOf(error) === 410 && DISABLED.test(answerOf(error));
}
function isTooLong(error) {
    return statusOf(error) === 422 && /too long/i.test(answerOf(error));
}
function secretsOf(error) {
    const { metadata } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(httpErrorOf(error)?.response?.data);
    const found = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(metadata).secret_scanning).bypass_placeholders);
    return found.map(({ token_type, placeholder_id }) => `${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(token_type)}: placeholder ${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(placeholder_id)}`);
}
function headersOf(error) {
    return httpErrorOf(error)?.response?.headers ?? {};
}
function answerOf(error) {
    return describeFailure(httpErrorOf(error) ?? error);
}
function methodOf(error) {
    return httpErrorOf(error)?.request?.method ?? "GET";
}
function httpErrorOf(error) {
    if (isHttpError(error))
        return error;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && isHttpError(error.cause) ? error.cause : null;
}
function isHttpError(error) {
    return error instanceof Error && error.name === "HttpError" && "status" in error;
}


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findProxy)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9783);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


function findProxy(url, env) {
    const address = new URL(url);
    const found = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s)(address);
    if (found === undefined)
        return null;
    const { protocol, host } = found;
    const scheme = address.protocol.slice(0, -1);
    const names = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`];
    const variable = names.find((name) => env[name]) ?? names.join(" or ");
    if (protocol === "http:" || protocol === "https:")
        return { variable, address: `${protocol}//${host}` };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${variable} names a proxy of the kind "${protocol}//". Expected an address such as http://${host}.`);
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   $e: () => (/* binding */ refuseAnswer),
/* harmony export */   n4: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);



async function* readPages(client, route, parameters, key) {
    let answer = await client.request(route, { per_page: 100, ...withoutBlanks(parameters) });
    for (const seen = new Set();;) {
        const next = nextPage(client, answer.headers.link);
        const isLast = next === null || seen.has(next);
        const page = toPage(answer.data, key, isLast);
        if (page === null)
            throw refuseAnswer(answer.url);
        yield page;
        if (next === null || isLast)
            return;
        seen.add(next);
        answer = await client.request(`GET ${next}`);
    }
}
async function readEntries(client, route, parameters, key) {
    const entries = [];
    for await (const page of readPages(client, route, parameters, key))
        entries.push(...page.entries);
    return entries;
}
function toPage(data, key, isLast) {
    const fields = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(data);
    const list = key === undefined ? data : fields[key];
    if (!Array.isArray(list))
        return null;
    const total = typeof fields.total_count === "number" ? fields.total_count : null;
    return { entries: list, total, isLast };
}
function refuseAnswer(url) {
    const cause = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)("the answer is not a list", { method: "GET", url });
    const message = `GitHub's answer to GET ${new URL(url).pathname} is not a list. Run the step again; there may be a proxy in between.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { cause });
}
function nextPage(client, link) {
    const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
    if (next === undefined)
        return null;
    const { origin } = new URL(client.request.endpoint.DEFAULTS.baseUrl);
    const { pathname, search } = new URL(next, origin);
    return `${origin}${pathname}${search}`;
}
function withoutBlanks(parameters) {
    const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
    return Object.fromEntries(given);
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listPullRequestFiles),
/* harmony export */   e: () => (/* binding */ listPullRequestChanges)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);


async function listPullRequestChanges({ client, owner, repo }, number) {
    const files = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
        owner,
        repo,
        pull_number: number,
    });
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(files).flatMap(({ filename, previous_filename: oldName, status }) => [
        { file: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(filename), isAdded: status === "added" },
        { file: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(oldName), isAdded: false },
    ].filter(({ file }) => file !== ""));
}
async function listPullRequestFiles(repository, number) {
    return (await listPullRequestChanges(repository, number)).map(({ file }) => file);
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   RO: () => (/* binding */ collapseSpace),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gE: () => (/* binding */ asTextOrNull),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   iw: () => (/* binding */ asNumberOrNull),
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
function asFields(value) {
    return isFields(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
function asText(value) {
    return typeof value === "string" ? value : "";
}
function asTextOrNull(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
function asNumber(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
function asNumberOrNull(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function collapseSpace(text) {
    return text.replace(/\s+/g, " ").trim();
}
function loginOf(value) {
    return asText(asFields(value).login);
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ planRetry),
/* harmony export */   d8: () => (/* binding */ isRetryDue),
/* harmony export */   xj: () => (/* binding */ readBackoff)
/* harmony export */ });
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
function readBackoff(inputs, faults) {
    const delays = parseDelays(inputs.backoff);
    if (typeof delays === "string")
        faults.push(`backoff: ${delays}.`);
    return { delaysMs: typeof delays === "string" ? [0] : delays, maxFailures: inputs["max-failures"] };
}
function parseDelays(text) {
    const delays = [];
    for (const part of text.split(",").map((each) => each.trim())) {
        const [, digits = "", unit = ""] = /^(\d{1,6})([mhd]?)$/.exec(part) ?? [];
        const isZero = digits !== "" && Number(digits) === 0;
        if (digits === "" || (unit === "" && !isZero)) {
            return `expected times such as 0,24h,72h (m, h or d), got "${part}"`;
        }
        delays.push(isZero ? 0 : Number(digits) * UNIT_MS[unit]);
    }
    return delays;
}
function planRetry(failures, fromMs, { delaysMs }) {
    const delayMs = delaysMs[Math.min(Math.max(failures, 1), delaysMs.length) - 1] ?? 0;
    return delayMs === 0 ? null : (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .addDelay */ .VN)(fromMs, delayMs);
}
function isRetryDue(retryAt, nowMs) {
    return retryAt === null || !(0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(retryAt) || (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(retryAt) <= nowMs;
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ routePackage),
/* harmony export */   _: () => (/* binding */ isSource)
/* harmony export */ });
/* harmony import */ var _ecosystems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2187);
/* harmony import */ var _safe_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8471);


function routePackage(queueSource, choice, { supported, aliases }) {
    const own = (0,_ecosystems_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .Mg)(queueSource, aliases);
    const isOther = choice !== undefined && isSource(choice.selected) && !(0,_ecosystems_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSource */ .E6)(choice.selected, queueSource, aliases);
    const source = isOther ? choice.selected : queueSource;
    const ecosystem = (0,_ecosystems_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .Mg)(source, aliases);
    const isSupported = supported.has(ecosystem);
    const slot = [own, ecosystem].find((name) => supported.has(name)) ?? null;
    return { source, ecosystem, slot, isSupported, isRouted: isOther && isSupported };
}
function isSource(text) {
    const colon = text.indexOf(":");
    const identifier = text.slice(colon + 1);
    if (colon < 1 || !(0,_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeSource */ .hy)(text))
        return false;
    return identifier.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}


/***/ }),

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ SAFE_NAME_FORM),
/* harmony export */   O3: () => (/* binding */ isShortName),
/* harmony export */   TE: () => (/* binding */ isSafeName),
/* harmony export */   hy: () => (/* binding */ isSafeSource)
/* harmony export */ });
const MAX_BYTES = 300;
const UNSAFE_NAME = /[\\\u0000-\u001f\u007f-\u009f]|\.\.|^\/|\/\//;
const UNSAFE_SOURCE = /[\\\u0000-\u001f\u007f-\u009f]|\.\.|^\/|^[^:/]*\/[^:]*:|^[^:]*:\//;
const SAFE_NAME_FORM = 'a name without "\\", "..", a leading or doubled "/" and control characters';
function isSafeName(name) {
    return !UNSAFE_NAME.test(name);
}
function isSafeSource(source) {
    return !UNSAFE_SOURCE.test(source);
}
function isShortName(name) {
    return name.length <= MAX_BYTES / 3 || new TextEncoder().encode(name).length <= MAX_BYTES;
}


/***/ }),

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isOnDisk),
/* harmony export */   Q: () => (/* binding */ withState)
/* harmony export */ });
/* harmony import */ var _open_state_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6547);

function isOnDisk({ branch }, { env }) {
    return env.GITHUB_ACTIONS !== "true" && branch === undefined;
}
async function withState(place, runtime, read) {
    if (isOnDisk(place, runtime))
        return read((0,_open_state_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .openStateFolder */ .y)(place.root, runtime));
    const { readRemoteState } = await Promise.all(/* import() | publishing */[__webpack_require__.e(14), __webpack_require__.e(260), __webpack_require__.e(474), __webpack_require__.e(771), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 7444));
    return readRemoteState(place, runtime, read);
}


/***/ }),

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jt: () => (/* binding */ printValue),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   wD: () => (/* binding */ joinMembers),
/* harmony export */   yv: () => (/* binding */ splitElements),
/* harmony export */   yx: () => (/* binding */ splitMembers)
/* harmony export */ });
/* harmony import */ var jsonc_parser_lib_esm_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66);
/* harmony import */ var _list_children_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4087);


function splitMembers(text) {
    const children = [...(0,_list_children_js__WEBPACK_IMPORTED_MODULE_1__/* .listChildren */ .A)(text, text.indexOf("{"))];
    return new Map(children.map(({ key, start, end }) => [key, text.slice(start, end)]));
}
function splitElements(text) {
    return Array.from((0,_list_children_js__WEBPACK_IMPORTED_MODULE_1__/* .listChildren */ .A)(text, text.indexOf("[")), ({ start, end }) => text.slice(start, end));
}
function joinMembers(members, order) {
    const known = order.filter((key) => members.has(key));
    const others = [...members.keys()].filter((key) => !order.includes(key));
    return `{${[...known, ...others].map((key) => `${printText(key)}:${members.get(key)}`).join(",")}}`;
}
function printValue(value, place) {
    if (typeof value === "string")
        return printText(value);
    if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`"${place}" is ${value}, which JSON cannot express`);
    if (value === undefined)
        throw new Error(`"${place}" is undefined, which JSON cannot express`);
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item, index) => printValue(item, `${place}[${index}]`)).join(",")}]`;
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members.map(([key, member]) => `${printText(key)}:${printValue(member, `${place}.${key}`)}`).join(",")}}`;
}
const MAX_INDENTS = 100;
function layOut(text, form) {
    const isIndented = form === "indented";
    const lineOf = (depth) => (isIndented ? `\n${"  ".repeat(Math.min(depth, MAX_INDENTS))}` : "");
    const parts = [];
    const scanner = (0,jsonc_parser_lib_esm_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .createScanner */ .z)(text, true);
    let depth = 0;
    let isOpened = false;
    for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
        const token = text.slice(scanner.getTokenOffset(), scanner.getPosition());
        if (token === "}" || token === "]") {
            depth--;
            parts.push(isOpened ? token : lineOf(depth) + token);
            isOpened = false;
            continue;
        }
        if (isOpened)
            parts.push(lineOf(depth));
        isOpened = token === "{" || token === "[";
        if (isOpened)
            depth++;
        if (token === ",")
            parts.push(`,${lineOf(depth)}`);
        else if (token === ":")
            parts.push(isIndented ? ": " : ":");
        else
            parts.push(token.startsWith('"') ? cleanText(token) : token);
    }
    return parts.join("");
}
function printText(text) {
    return JSON.stringify(text.toWellFormed());
}
function cleanText(quoted) {
    return quoted.includes("\\") ? printText(JSON.parse(quoted)) : quoted.toWellFormed();
}


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ printRecord),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES)
/* harmony export */ });
/* unused harmony export printLine */
/* harmony import */ var _kept_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9414);

const MAX_LINE_BYTES = 60_000;
function printRecord(record, order, what) {
    const members = new Map();
    for (const [key, value] of Object.entries(record)) {
        if (value !== undefined)
            members.set(key, (0,_kept_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printValue */ .jt)(value, `${what} ${key}`));
    }
    return (0,_kept_json_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMembers */ .wD)(members, order);
}
function printLine(text, what) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= MAX_LINE_BYTES)
        return `${text}\n`;
    throw new Error(`${what} has ${bytes} bytes; a line that is written has at most ${MAX_LINE_BYTES}`);
}


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
function redactSecrets(secrets) {
    const known = [...secrets].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
    return (text) => {
        const clean = known.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        return clean.replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]*):[^\s/@]+@/gi, "$1:***@");
    };
}


/***/ })

};
