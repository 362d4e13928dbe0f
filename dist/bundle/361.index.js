export const id = 361;
export const ids = [361];
export const modules = {

/***/ 1652:
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
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/files/folder-source.js + 2 modules
var folder_source = __webpack_require__(3785);
// EXTERNAL MODULE: ./build/src/publish/api-writer.js
var api_writer = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/src/publish/compose-failure.js
var compose_failure = __webpack_require__(9354);
// EXTERNAL MODULE: ./build/src/publish/destination.js
var publish_destination = __webpack_require__(817);
// EXTERNAL MODULE: ./build/src/publish/open-transport.js + 15 modules
var open_transport = __webpack_require__(5585);
// EXTERNAL MODULE: ./build/src/publish/plan-delay.js
var plan_delay = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/src/publish/with-state.js








const RETRY = { maxAttempts: null, baseMs: 2000, capMs: 8000, deadlineMs: 300_000 };
async function withState(place, runtime, read) {
    const { root, branch, remote, token } = place;
    if (runtime.env.GITHUB_ACTIONS !== "true" && branch === undefined) {
        return read((0,folder_source/* openFolder */.N)(external_node_path_.resolve(runtime.cwd, root), `"${root}"`));
    }
    const destination = await (0,publish_destination/* planDestination */.Q)({ root, branch, publish: "commit", "keep-history": false }, runtime, "");
    const { prefix } = destination;
    const state = place.paths.map((file) => external_node_path_.posix.join(prefix, file).replace(/(.)\/+$/, "$1"));
    const scope = { prefix, state, published: [], compared: [] };
    const inputs = { remote, token, transport: "auto", "author-name": api_writer/* BOT */.WN.name, "author-email": api_writer/* BOT */.WN.email };
    const { reader } = await (0,open_transport/* openTransport */.g)({ inputs, destination, scope, transport: "auto" }, runtime);
    let setbacks = { attempts: 0, races: 0, faults: 0, elapsedMs: 0 };
    try {
        for (;;) {
            const tip = await reader.readTip();
            if (tip.kind === "tip")
                return await read(tip.state);
            setbacks = (0,plan_delay/* addSetback */.H)(setbacks, tip.kind, 0);
            const delayMs = (0,plan_delay/* planDelay */.v)(tip.kind, setbacks, { retry: RETRY, random: runtime.random });
            const said = (0,compose_failure/* lastLine */.f)(tip);
            if (delayMs === null) {
                const name = destination.target.sourceBranch;
                throw new errors/* UserError */.y(`The state of branch "${name}" could not be read: ${said}. Check \`remote\`, \`branch\` and that the token may read the repository.`);
            }
            runtime.log(`The state could not be read (${said}); trying again in ${delayMs} ms.`);
            await runtime.sleep(delayMs);
        }
    }
    finally {
        await reader.close();
    }
}

// EXTERNAL MODULE: ./build/src/state/read-state.js + 19 modules
var read_state = __webpack_require__(5393);
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

// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/src/pipeline/queue-order.js
var queue_order = __webpack_require__(4638);
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

;// CONCATENATED MODULE: ./build/src/pipeline/ecosystems.js
function ecosystemOf(source, aliases) {
    const name = source.slice(0, Math.max(0, source.indexOf(":")));
    return aliases.get(name) ?? name;
}
function isSameSource(a, b, aliases) {
    return ecosystemOf(a, aliases) === ecosystemOf(b, aliases) && a.slice(a.indexOf(":")) === b.slice(b.indexOf(":"));
}

;// CONCATENATED MODULE: ./build/actions/select-batch/route-package.js

function routePackage(queueSource, choice, { supported, aliases }) {
    const own = ecosystemOf(queueSource, aliases);
    const isOther = choice !== undefined && isSource(choice.selected) && !isSameSource(choice.selected, queueSource, aliases);
    const source = isOther ? choice.selected : queueSource;
    const ecosystem = ecosystemOf(source, aliases);
    const isSupported = supported.has(ecosystem);
    const slot = [own, ecosystem].find((name) => supported.has(name)) ?? null;
    return { source, ecosystem, slot, isSupported, isRouted: isOther && isSupported };
}
function isSource(text) {
    const colon = text.indexOf(":");
    const identifier = text.slice(colon + 1);
    if (colon < 1 || text.includes("\\"))
        return false;
    return identifier.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

;// CONCATENATED MODULE: ./build/actions/select-batch/decide.js






function decide(facts, plan, now) {
    const nowMs = now.getTime();
    const warnings = [];
    const choices = new Map((0,select_disambiguations/* selectDisambiguations */.C)(facts.choices).map((choice) => [choice.tool, choice]));
    const queued = facts.packages
        .filter(({ status }) => (0,queue_order/* isQueued */.MX)(status))
        .sort(queue_order/* compareQueued */.RQ)
        .map((entry) => ({ entry, route: routePackage(entry.source, choices.get(entry.name), plan) }));
    for (const { entry } of queued) {
        const selected = choices.get(entry.name)?.selected;
        if (selected !== undefined && !isSource(selected)) {
            warnings.push(`The choice recorded for "${entry.name}", "${selected}", is not a source; the queue's is used.`);
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
        const isDue = entry.next_retry_at === null || (0,times/* toEpochMs */.x8)(entry.next_retry_at) <= nowMs;
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
        const isShut = effective === "open" || isDisabled(route.ecosystem, { ...context, plan });
        if (isShut || (effective === "half-open" && probed.has(route.ecosystem))) {
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
    return control?.disabled_ecosystems.some((name) => (plan.aliases.get(name) ?? name) === ecosystem) ?? false;
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

// EXTERNAL MODULE: ./build/src/dashboard/build-dashboard.js + 15 modules
var build_dashboard = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/actions/select-batch/observe.js




async function observe(source, paths, now) {
    const state = await (0,read_state/* readState */.un)(source, paths, { skipsSubcategories: true, newestTexts: 0 });
    const { control, hasControlFile, disambiguations: choices, problems } = state;
    const isOff = problems.find((problem) => problem.file === paths.control && isAboutSwitch(problem));
    if ((hasControlFile && control === null) || isOff !== undefined) {
        const why = isOff ?? problems.find(({ file }) => file === paths.control);
        throw new errors/* UserError */.y(`${paths.control} cannot be read, and it may switch the pipeline off: ${why?.reason ?? "it holds no object"}. Repair the file, or delete it to allow every batch.`);
    }
    const { dashboard } = (0,build_dashboard/* buildWholeDashboard */.c0)(state, { now, sourceCommit: source.commit, historyDays: 1 });
    const packages = Object.values(dashboard.queue.packages).flat();
    return { facts: { packages, control, choices, past: listPast(state.runs) }, problems, commit: source.commit };
}
function isAboutSwitch({ reason }) {
    return reason.startsWith('"enabled"') || reason.startsWith('"disabled_ecosystems"');
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
    const ecosystems = readEcosystems(inputs.ecosystems, "ecosystems", faults);
    const supported = readEcosystems(inputs["supported-ecosystems"], "supported-ecosystems", faults);
    const aliases = readAliases(inputs["ecosystem-aliases"], faults);
    const turn = readTurn(inputs, ecosystems, faults);
    const share = readShare(inputs["retry-share"], faults);
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
        expectedPlatforms: inputs["expected-platforms"],
    };
}
function readTurn({ mode, ecosystem, weights }, ecosystems, faults) {
    if (mode !== "fixed" && ecosystem !== undefined) {
        faults.push(`ecosystem: "${ecosystem}" is used with \`mode: fixed\` only. Set that, or leave \`ecosystem\` empty.`);
    }
    if (mode !== "weighted" && weights !== undefined) {
        faults.push("weights: they are used with `mode: weighted` only. Set that, or leave `weights` empty.");
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
function readEcosystems(names, input, faults) {
    const all = names.flatMap((line) => line.split(",")).map((name) => name.trim());
    const odd = all.find((name) => !ECOSYSTEM.test(name) || name === "all" || name === "mixed");
    if (odd !== undefined)
        faults.push(`${input}: expected names such as npm, got "${odd}".`);
    if (all.length === 0)
        faults.push(`${input}: expected at least one name, such as npm.`);
    return [...new Set(all)];
}
function readAliases(lines, faults) {
    const aliases = new Map();
    for (const line of lines.flatMap((each) => each.split(","))) {
        const [alias = "", name = "", ...rest] = line.split("=").map((part) => part.trim());
        if (ECOSYSTEM.test(alias) && ECOSYSTEM.test(name) && rest.length === 0)
            aliases.set(alias, name);
        else
            faults.push(`ecosystem-aliases: expected lines such as crates.io=cargo, got "${line.trim()}".`);
    }
    return aliases;
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
    lines.push(...renderNames("Skipped, as the source is not supported", skipped.map(({ name, source }) => `${name} (${source})`)));
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
        const { facts, problems, commit } = await withState(place, runtime, (source) => observe(source, paths, now));
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
  connectRepository: () => (/* binding */ connectRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
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
    const { findProxy } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 3711));
    findProxy(apiUrl, env);
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(665), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 9656)).catch((cause) => {
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
        const text = `time-out, no answer for ${timeoutMs} ms`;
        return new ConnectionFault(text, { kind: "other", remedy: null, cause: undefined });
    }
    if (UNTRUSTED.test(code)) {
        return new ConnectionFault(`the certificate of ${new URL(url).host} is not trusted: ${message}`, {
            kind: "certificate",
            remedy: "If the server uses a certificate authority of your own, set NODE_EXTRA_CA_CERTS to a PEM file with its certificate.",
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
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8092);
/* harmony import */ var _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1672);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




const NO_PERMISSION = /Resource not accessible by|Must have (admin|write|push) /i;
const LIMIT = /secondary rate limit|abuse detection|API rate limit exceeded/i;
const LOCKED = /\blocked\b/i;
const DISABLED = /\b(are|is|has been) disabled\b/i;
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || !isHttpError(error))
        return error instanceof Error ? error.message : String(error);
    if (error.response === undefined)
        return `fetch failed: ${error.message}`;
    const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
    const lines = text.split("\n").map((line) => line.trim());
    return `HTTP ${error.status}: ${lines.filter(Boolean).join("\n").slice(0, 1000)}`;
}
function withoutSecret(error, token) {
    if (!(error instanceof Error))
        return error;
    error.message = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSecrets */ .f)([token])(error.message);
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
    const { metadata } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(httpErrorOf(error)?.response?.data);
    const found = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(metadata).secret_scanning).bypass_placeholders);
    return found.map(({ token_type, placeholder_id }) => `${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(token_type)}: placeholder ${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(placeholder_id)}`);
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

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
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
