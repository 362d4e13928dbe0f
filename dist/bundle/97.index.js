export const id = 97;
export const ids = [97];
export const modules = {

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/refs.js
var refs = __webpack_require__(9927);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/claim.js
const SECONDS = /\.\d{3}Z$/;
function printClaim({ runId, attempt, at, until, nonce, pull }) {
    const lines = [
        `Claim of run ${runId}, attempt ${attempt}`,
        "",
        pull === null
            ? "This branch keeps other runs from starting meanwhile. The run that made it removes it."
            :
                `This branch keeps other runs from starting until pull request ${pull} is closed.`,
        "",
        `Pipekeeper-Run: ${runId}`,
        `Pipekeeper-Attempt: ${attempt}`,
        `Pipekeeper-Claimed: ${at.toISOString().replace(SECONDS, "Z")}`,
        `Pipekeeper-Until: ${until.toISOString().replace(SECONDS, "Z")}`,
        `Pipekeeper-Nonce: ${nonce}`,
        ...(pull === null ? [] : [`Pipekeeper-Pull-Request: ${pull}`]),
        "",
    ];
    return lines.join("\n");
}
function parseClaim(message) {
    const fields = readFields(message);
    const field = (name) => fields.get(name) ?? "";
    const [runId, attempt, nonce] = [field("Run"), field("Attempt"), field("Nonce")];
    const [at, until] = [new Date(field("Claimed")), new Date(field("Until"))];
    const named = fields.get("Pull-Request") ?? null;
    const isWhole = [runId, attempt, named ?? "0"].every((text) => /^\d{1,15}$/.test(text)) && nonce !== "";
    if (!isWhole || Number.isNaN(at.getTime() + until.getTime()))
        return null;
    return { runId, attempt, at, until, nonce, pull: named === null ? null : Number(named) };
}
function readFields(message) {
    const fields = new Map();
    for (const line of message.split(/\r?\n/)) {
        const [, name, value] = /^Pipekeeper-([A-Za-z-]+): (\S+)\s*$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined && !fields.has(name))
            fields.set(name, value);
    }
    return fields;
}
function judgeClaim(holder, { runId, now }, isRunOver) {
    if (holder.runId === runId)
        return "renew";
    if (now !== null && now.getTime() >= holder.until.getTime())
        return "expired";
    return isRunOver === true ? "ended" : "held";
}
function describeForeign(ref) {
    return `"${ref}" is at a commit that is not a claim; remove that branch if nobody needs it, or choose another claim-ref`;
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/apply.js




const NOTE_FILE = "README.md";
const NOTE = "This branch is a claim: while it is here, the run that its commit names is at work. It holds nothing else.\n";
const REPEATABLE = { isRepeatable: true };
async function apply(observed, step, { repository, plan }) {
    try {
        if (step.kind === "take")
            return await take(observed, step, { repository, plan });
        if (step.kind === "name")
            return await apply_name(observed, step, { repository, plan });
        await (0,refs/* deleteRef */.jq)(repository, plan.ref, step.commit);
        return { ...observed, claim: { kind: "given-back" } };
    }
    catch (error) {
        return {
            ...observed,
            claim: { kind: step.kind === "take" ? "unanswered" : "stuck", why: (0,failure/* explainUnanswered */.gV)(error) },
        };
    }
}
async function take(observed, { holder, over, commit: made }, { repository, plan: { ref, inputs } }) {
    const at = repository.client.serverNow();
    if (at === null)
        return { ...observed, claim: { kind: "unanswered", why: "GitHub's answers do not tell the time" } };
    const until = new Date(at.getTime() + inputs["claim-ttl-minutes"] * 60_000);
    const claim = { ...holder, at, until, pull: null };
    const parent = over?.commit ?? null;
    const commit = made ?? (await createClaimCommit(repository, printClaim(claim), parent));
    const isTaken = await (parent === null ? (0,refs/* createRef */._3)(repository, ref, commit) : (0,refs/* advanceRef */.cI)(repository, ref, commit));
    if (isTaken)
        return { ...observed, claim: { kind: "claim", commit, holder: claim } };
    const rootCommit = parent === null ? commit : observed.rootCommit;
    return { ...observed, claim: { kind: "unread" }, lostTakes: observed.lostTakes + 1, rootCommit };
}
async function apply_name(observed, { commit: before, claim }, { repository, plan: { ref } }) {
    const commit = await createClaimCommit(repository, printClaim(claim), before);
    if (await (0,refs/* advanceRef */.cI)(repository, ref, commit))
        return { ...observed, claim: { kind: "claim", commit, holder: claim } };
    return { ...observed, claim: { kind: "unread" }, lostTakes: observed.lostTakes + 1 };
}
async function createClaimCommit(repository, message, parent) {
    const { client, owner, repo } = repository;
    const parents = parent === null ? [] : [parent];
    const create = async (tree) => {
        return (await client.rest.git.createCommit({ owner, repo, message, tree, parents, request: REPEATABLE })).data.sha;
    };
    try {
        return await create(hashNoteTree());
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) !== 422 && (0,failure/* statusOf */.c2)(error) !== 404)
            throw error;
        const entry = { path: NOTE_FILE, mode: "100644", type: "blob", content: NOTE };
        const { data } = await client.rest.git.createTree({ owner, repo, tree: [entry], request: REPEATABLE });
        return create(data.sha);
    }
}
function hashNoteTree() {
    const blob = hashObject("blob", Buffer.from(NOTE));
    return hashObject("tree", Buffer.concat([Buffer.from(`100644 ${NOTE_FILE}\0`), Buffer.from(blob, "hex")]));
}
function hashObject(type, content) {
    return (0,external_node_crypto_.createHash)("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/judge-pulls.js
const HOUR_MS = 3_600_000;
function judgePulls({ pulls, gap, files }, filters, now) {
    const touching = selectCandidates(pulls, filters, now).map((pull) => ({
        pull,
        isStale: isStale(pull, filters, now),
        touches: filters.matchesPath === null || (files.get(pull.number)?.some(filters.matchesPath) ?? null),
    }));
    const stale = touching.filter((each) => each.touches === true && each.isStale).map(({ pull }) => pull);
    const matches = touching.filter((each) => each.touches === true && !each.isStale).map(({ pull }) => pull);
    const undecided = touching.find((each) => each.touches === null && !each.isStale);
    const [oldest] = matches;
    if (oldest !== undefined)
        return { state: "open", reason: describeOpen(oldest, matches.length), matches, stale };
    if (gap !== null)
        return { state: "unknown", reason: `It is not known: ${gap}.`, matches, stale };
    if (undecided !== undefined) {
        const reason = `It is not known: the changed files of pull request #${undecided.pull.number} could not all be read.`;
        return { state: "unknown", reason, matches, stale };
    }
    return { state: "none", reason: describeNone(pulls.length, stale.length), matches, stale };
}
function selectCandidates(pulls, filters, now) {
    return pulls
        .filter((pull) => isWantedState(pull, filters, now))
        .filter((pull) => pull.baseRef === (filters.base ?? pull.defaultBranch))
        .filter((pull) => filters.forks === "include" || pull.headRepositoryId === pull.baseRepositoryId)
        .filter((pull) => filters.matchesHead?.(pull.headRef) ?? true)
        .filter((pull) => hasAll(pull.labels, filters.labels))
        .filter((pull) => filters.matchesTitle?.(pull.title) ?? true)
        .filter((pull) => filters.authors.length === 0 || hasAll(filters.authors, [pull.author]))
        .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
}
function stateOf({ state, draft, mergedAt }) {
    if (mergedAt !== null)
        return "merged";
    return draft && state === "open" ? "draft" : state;
}
function isStale({ createdAt }, { maxAgeHours }, now) {
    return maxAgeHours > 0 && now.getTime() - Date.parse(createdAt) > maxAgeHours * HOUR_MS;
}
function isWantedState(pull, { states, drafts, closedWithinHours }, now) {
    if (pull.state === "open")
        return (states.has("open") && (drafts || !pull.draft)) || (states.has("draft") && pull.draft);
    const endedAt = pull.mergedAt ?? pull.closedAt;
    const isRecent = endedAt !== null && now.getTime() - Date.parse(endedAt) <= closedWithinHours * HOUR_MS;
    return isRecent && states.has(pull.mergedAt === null ? "closed" : "merged");
}
function hasAll(present, wanted) {
    const known = new Set(present.map((word) => word.toLowerCase()));
    return wanted.every((word) => known.has(word.toLowerCase()));
}
function describeOpen(oldest, count) {
    const state = stateOf(oldest);
    const others = count === 1 ? "" : `, the oldest of ${count} that match`;
    return `Pull request #${oldest.number} is ${state === "draft" ? "a draft" : state}${others}.`;
}
function describeNone(read, stale) {
    const all = read === 1 ? "the one that was read" : `all ${read} that were read`;
    const ignored = stale === 0 ? "" : `; ${stale} older than the limit ${stale === 1 ? "does" : "do"} not count`;
    return read === 0 ? "There is no pull request." : `No pull request matches, of ${all}${ignored}.`;
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/judge-list.js

function judgeList({ list, files, ...observed }, { filters, ...plan }) {
    if (list === "unread")
        return { kind: "read", what: "list", afterMs: 0 };
    const now = observed.now ?? plan.now;
    const candidates = filters.matchesPath === null ? [] : selectCandidates(list.pulls, filters, now);
    const of = candidates.map(({ number }) => number).filter((number) => !files.has(number));
    if (of.length > 0)
        return { kind: "read", what: "files", of, afterMs: 0 };
    return { kind: "judged", verdict: judgePulls({ ...list, files }, filters, now) };
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/observed.js
const NOTHING_OBSERVED = {
    claim: { kind: "unread" },
    isHolderOver: "unread",
    named: "unread",
    now: null,
    list: "unread",
    files: new Map(),
    lostTakes: 0,
    rootCommit: null,
    waitedMs: 0,
};
const MAX_LOOKS = 5;

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/decide-release.js




const FIRST_WAIT_MS = 1000;
function decideRelease(observed, plan) {
    const { claim, lostTakes, waitedMs } = observed;
    const { inputs, own, opened } = plan;
    if (claim.kind === "unread") {
        if (lostTakes <= MAX_LOOKS)
            return { kind: "read", what: "claim", afterMs: 0 };
        const stuck = { kind: "stuck", why: `it changed ${MAX_LOOKS} times meanwhile` };
        return answerRelease(stuck, observed, plan);
    }
    if (claim.kind !== "claim" || claim.holder.runId !== own?.runId || claim.holder.pull !== null) {
        return answerRelease(claim, observed, plan);
    }
    const name = (pull) => ({ kind: "name", commit: claim.commit, claim: { ...claim.holder, pull } });
    if (opened !== null)
        return inputs["dry-run"] ? answerRelease(claim, observed, plan) : name(opened);
    const known = judgeList(observed, plan);
    if (known.kind === "read")
        return known;
    if (inputs["dry-run"])
        return answerRelease(claim, observed, plan);
    const found = known.verdict.matches.find(({ state }) => state === "open");
    if (found !== undefined)
        return name(found.number);
    const afterMs = Math.min(FIRST_WAIT_MS + waitedMs, inputs["release-wait-seconds"] * 1000 - waitedMs);
    if (known.verdict.state !== "open" && afterMs > 0)
        return { kind: "read", what: "list", afterMs };
    return { kind: "give-back", commit: claim.commit };
}
function answerRelease(claim, { list, files, now }, { inputs, filters, ref, own, opened, ...plan }) {
    const listed = list === "unread" ? null : judgePulls({ ...list, files }, filters, now ?? plan.now);
    const [state, matches] = [listed?.state ?? "unknown", listed?.matches ?? []];
    const rest = { stale: [], skip: null, isClaimed: false, warnings: [], doubt: "none" };
    const answer = { kind: "answer", state, matches, ...rest };
    switch (claim.kind) {
        case "absent":
            return { ...answer, reason: `There is no claim "${ref}" to give back.` };
        case "given-back":
            return { ...answer, reason: `The claim "${ref}" is given back.` };
        case "foreign":
            return { ...answer, reason: "Nothing was given back.", warnings: [`${describeForeign(ref)}.`] };
        case "claim": {
            const { runId, pull } = claim.holder;
            if (runId === own?.runId && pull !== null) {
                return { ...answer, reason: `The claim "${ref}" names pull request #${pull} and lasts until that is closed.` };
            }
            if (runId === own?.runId) {
                const would = opened === null ? `give back the claim "${ref}"` : `write #${opened} into the claim "${ref}"`;
                return { ...answer, reason: `Dry run: would ${would}.`, isClaimed: true };
            }
            const reason = `The claim "${ref}" now belongs to run ${runId} and stays.`;
            const warnings = [`${reason} This run's had ended; raise claim-ttl-minutes if it needs longer.`];
            return { ...answer, reason, warnings };
        }
        default: {
            const reason = `The claim "${ref}" may still be there, until this run is over: ${claim.why}.`;
            return { ...answer, reason, isClaimed: true, doubt: inputs["on-error"] === "fail" ? "failure" : "warning" };
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/decide.js




const BASE_DELAY_MS = 200;
function decide(observed, plan) {
    return plan.inputs.mode === "release" ? decideRelease(observed, plan) : decideCheck(observed, plan);
}
function decideCheck(observed, plan) {
    const step = pursueClaim(observed, plan);
    if (step !== null)
        return step;
    const known = judgeList(observed, plan);
    if (known.kind === "read")
        return known;
    const verdict = admitDoubt(known.verdict, describeDoubt(observed, plan));
    const goesOn = verdict.state === "none" || (verdict.state === "unknown" && plan.inputs["on-error"] === "run");
    const { claim } = observed;
    const isOurs = claim.kind === "claim" && isSame(claim.holder, plan.own);
    if (isOurs && !goesOn)
        return { kind: "give-back", commit: claim.commit };
    const isStuck = claim.kind === "stuck";
    const warnings = isStuck
        ? [`The claim "${plan.ref}" could not be given back and stays until this run is over: ${claim.why}.`]
        : [];
    return answerCheck(verdict, plan, { isClaimed: isOurs || isStuck, warnings });
}
function pursueClaim(observed, plan) {
    const { claim, lostTakes, rootCommit } = observed;
    const { own } = plan;
    const isDryRun = plan.inputs["dry-run"];
    if (own === null)
        return null;
    if (claim.kind === "unread") {
        const afterMs = lostTakes < 2 ? 0 : BASE_DELAY_MS * 2 ** (lostTakes - 1);
        return lostTakes > MAX_LOOKS ? null : { kind: "read", what: "claim", afterMs };
    }
    if (claim.kind === "absent")
        return isDryRun ? null : { kind: "take", holder: own, over: null, commit: rootCommit };
    if (claim.kind !== "claim" || isSame(claim.holder, own))
        return null;
    const { commit, holder } = claim;
    const verdict = judgeHolder(holder, observed, { plan, own });
    if (typeof verdict === "object")
        return verdict;
    return isDryRun ? null : { kind: "take", holder: own, over: { commit, runId: holder.runId, verdict }, commit: null };
}
function judgeHolder(claim, { isHolderOver, named, now }, { plan, own }) {
    if (claim.pull !== null) {
        if (named === "unread")
            return { kind: "read", what: "named", number: claim.pull, afterMs: 0 };
        const isClosed = named === "gone" || ("state" in named && named.state === "closed");
        return isClosed ? "closed" : answerNamed(claim.pull, named, plan);
    }
    const verdict = judgeClaim(claim, { runId: own.runId, now }, isHolderOver === "unread" ? null : isHolderOver);
    if (verdict !== "held")
        return verdict;
    if (isHolderOver === "unread")
        return { kind: "read", what: "holder", runId: claim.runId, afterMs: 0 };
    return answerHeld(claim, plan);
}
function answerNamed(number, named, plan) {
    const facts = { isClaimed: false, warnings: [] };
    if ("why" in named) {
        const reason = `It is not known: the claim names pull request #${number}, which could not be read: ${named.why}.`;
        return answerCheck({ state: "unknown", reason, matches: [], stale: [] }, plan, facts);
    }
    const reason = `Pull request #${number} is ${named.draft ? "a draft" : "open"}, and the claim names it.`;
    return answerCheck({ state: "open", reason, matches: [named], stale: [] }, plan, facts);
}
function describeDoubt({ claim }, { own, ref }) {
    if (own === null)
        return null;
    if (claim.kind === "foreign")
        return describeForeign(ref);
    if (claim.kind === "unanswered")
        return `the claim could not be made: ${claim.why}`;
    if (claim.kind === "unread")
        return `the claim "${ref}" changed ${MAX_LOOKS} times while this run tried to take it`;
    return null;
}
function admitDoubt(verdict, doubt) {
    if (doubt === null || verdict.state !== "none")
        return verdict;
    return { ...verdict, state: "unknown", reason: `It is not known: ${doubt}.` };
}
function answerHeld({ runId, until }, plan) {
    const reason = `Run ${runId} is at work: it holds the claim until ${until.toISOString().slice(0, 19)}Z at the latest.`;
    const verdict = { state: "open", reason, matches: [], stale: [] };
    return answerCheck(verdict, plan, { isClaimed: false, warnings: [] });
}
function answerCheck(verdict, { inputs }, facts) {
    const onError = inputs["on-error"];
    const isUnknown = verdict.state === "unknown";
    const skip = verdict.state === "open" || (isUnknown && onError !== "run");
    const doubt = !isUnknown ? "none" : onError === "fail" ? "failure" : "warning";
    return { kind: "answer", ...verdict, ...facts, skip, doubt };
}
function isSame(a, b) {
    return a.runId === b?.runId && a.nonce === b.nonce;
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/inputs.js

const inputs_inputs = {
    ecosystem: inputs/* input */.hF.text(),
    mode: inputs/* input */.hF.choice("check", "release"),
    head: inputs/* input */.hF.lines(),
    labels: inputs/* input */.hF.lines(),
    title: inputs/* input */.hF.optionalText(),
    author: inputs/* input */.hF.lines(),
    paths: inputs/* input */.hF.lines(),
    base: inputs/* input */.hF.optionalText(),
    states: inputs/* input */.hF.lines(),
    drafts: inputs/* input */.hF.flag(),
    "closed-within-hours": inputs/* input */.hF.count(),
    "max-age-hours": inputs/* input */.hF.count(),
    forks: inputs/* input */.hF.choice("exclude", "include"),
    "on-error": inputs/* input */.hF.choice("fail", "run", "skip"),
    claim: inputs/* input */.hF.flag(),
    "claim-ref": inputs/* input */.hF.text(),
    "claim-ttl-minutes": inputs/* input */.hF.count(1),
    "pr-number": inputs/* input */.hF.optionalText(),
    "release-wait-seconds": inputs/* input */.hF.count(),
    "deadline-seconds": inputs/* input */.hF.count(1),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/github/pull-request-files.js
var pull_request_files = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/github/runs.js
var runs = __webpack_require__(8575);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/observe.js






const observe_HOUR_MS = 3_600_000;
const MAX_FILES = 3000;
async function observe(observed, step, scope) {
    const next = await read(observed, step, scope);
    return { ...next, now: scope.repository.client.serverNow() };
}
async function read(observed, step, { repository, plan }) {
    switch (step.what) {
        case "claim":
            return { ...observed, claim: await readClaim(repository, plan.ref), isHolderOver: "unread", named: "unread" };
        case "holder":
            return { ...observed, isHolderOver: await isRunOver(repository, step.runId) };
        case "named":
            return { ...observed, named: await readNamed(repository, step.number) };
        case "list": {
            const list = await readLists(repository, plan.filters, () => repository.client.serverNow() ?? plan.now);
            return { ...observed, list, files: new Map(), waitedMs: observed.waitedMs + step.afterMs };
        }
        case "files":
            return { ...observed, files: new Map([...observed.files, ...(await readFiles(repository, step.of))]) };
    }
}
async function readClaim(repository, ref) {
    try {
        const tip = await (0,refs/* readTip */.av)(repository, ref);
        if (tip === null)
            return { kind: "absent" };
        const holder = parseClaim(tip.message);
        return holder === null ? { kind: "foreign" } : { kind: "claim", commit: tip.commit, holder };
    }
    catch (error) {
        return { kind: "unanswered", why: (0,failure/* explainUnanswered */.gV)(error) };
    }
}
async function readNamed(repository, number) {
    try {
        const pull = await (0,github_pulls/* readPullRequest */.DQ)(repository, number);
        return pull === "gone" || isWhole(pull) ? pull : { why: "the answer could not be understood" };
    }
    catch (error) {
        return { why: (0,failure/* explainUnanswered */.gV)(error) };
    }
}
async function isRunOver(repository, runId) {
    try {
        const run = await (0,runs/* readRun */.cI)(repository, Number(runId));
        return run === "gone" ? null : run.status === "completed";
    }
    catch (error) {
        if (!(0,failure/* isUnanswered */.Ni)(error))
            throw error;
        return null;
    }
}
async function readLists(repository, filters, now) {
    const { states, closedWithinHours } = filters;
    const base = filters.base ?? undefined;
    const lists = [];
    if (states.has("open") || states.has("draft")) {
        lists.push(await readList(repository, { state: "open", base, sort: "created", direction: "asc" }));
    }
    if (states.has("closed") || states.has("merged")) {
        const sinceMs = () => now().getTime() - closedWithinHours * observe_HOUR_MS;
        const query = { state: "closed", base, sort: "updated", direction: "desc" };
        lists.push(await readList(repository, query, sinceMs));
    }
    const pulls = new Map(lists.flatMap((list) => list.pulls).map((pull) => [pull.number, pull]));
    return { pulls: [...pulls.values()], gap: lists.find(({ gap }) => gap !== null)?.gap ?? null };
}
async function readList(repository, query, sinceMs) {
    const pulls = [];
    try {
        for await (const { number, entries, isAnnounced } of (0,github_pulls/* readPullRequestPages */.Ph)(repository, query)) {
            if (entries === null)
                return { pulls, gap: `page ${number} of the list was not a list` };
            if (entries.length === 0 && isAnnounced) {
                return { pulls, gap: `page ${number} of the list was announced but is empty` };
            }
            for (const pull of entries) {
                if (!isWhole(pull))
                    return { pulls, gap: `an entry on page ${number} of the list could not be understood` };
                if (sinceMs !== undefined && Date.parse(pull.updatedAt) < sinceMs())
                    return { pulls, gap: null };
                pulls.push(pull);
            }
        }
        return { pulls, gap: null };
    }
    catch (error) {
        return { pulls, gap: (0,failure/* explainUnanswered */.gV)(error) };
    }
}
function isWhole(pull) {
    if (pull === null || pull.baseRepositoryId === null || Number.isNaN(Date.parse(pull.createdAt)))
        return false;
    return [pull.title, pull.headRef, pull.baseRef, pull.defaultBranch].every((text) => text !== "");
}
async function readFiles(repository, numbers) {
    const files = new Map();
    for (const number of numbers)
        files.set(number, await readChangedFiles(repository, number));
    return files;
}
async function readChangedFiles(repository, number) {
    try {
        const files = await (0,pull_request_files/* listPullRequestFiles */.c)(repository, number);
        return files.length < MAX_FILES ? files : null;
    }
    catch (error) {
        if (!(0,failure/* isUnanswered */.Ni)(error))
            throw error;
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
// EXTERNAL MODULE: ./build/src/publish/check-branch-name.js
var check_branch_name = __webpack_require__(5944);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/check-head.js


const FAULTS = [
    { pattern: /^!/, says: 'no "!" in front. A line cannot exclude branches; write what to include' },
    { pattern: /^\/?refs\//, says: "the name of a branch without refs/heads/ in front" },
    { pattern: /:/, says: "the name of a branch without its owner and a colon" },
    { pattern: /[[\]]/, says: "no brackets. Write a line for each name" },
    { pattern: /[{}]/, says: "no braces but {ecosystem}. Write a line for each name" },
    { pattern: /[@?!+*]\(/, says: "no groups in parentheses. Write a line for each name" },
    { pattern: /\*,|^([^/,]+\/)[^,]*,\1/, says: "one name on each line, not a list with commas" },
    { pattern: /^gh-readonly-queue\//, says: "the branch of a pull request. These branches are the merge queue's own" },
    { pattern: /\\/, says: "no backslash, which no branch has" },
    { pattern: /(?<!^|\/)\*\*|\*\*(?!$|\/)|\*{3}/, says: "** between slashes alone, as in batch/** or **/npm" },
];
function checkHead(line, filled) {
    const fault = FAULTS.find(({ pattern }) => pattern.test(filled));
    if (fault !== undefined) {
        throw new errors/* UserError */.y(`The input head has "${line}", expected ${fault.says}.`);
    }
    const reason = (0,check_branch_name/* findNameFault */.L)(filled.replaceAll("*", "x").replaceAll("?", "x"));
    if (reason === null)
        return filled;
    throw new errors/* UserError */.y(`The input head has "${line}", which no branch can match: ${reason}. Write it as git shows it.`);
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/match-title.js


const LIMIT_MS = 1000;
function matchTitle(pattern, ecosystem) {
    const context = (0,external_node_vm_.createContext)({ expression: compile(pattern, ecosystem), title: "" });
    const script = new external_node_vm_.Script("expression.test(title)");
    return (title) => {
        context.title = title;
        try {
            return script.runInContext(context, { timeout: LIMIT_MS });
        }
        catch (cause) {
            if (cause.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
                throw cause;
            throw new errors/* UserError */.y(`The input title is "${pattern}", which took more than ${LIMIT_MS / 1000} s on one title. Expected no repetition inside a repetition, such as (a+)+.`, { cause });
        }
    };
}
function compile(pattern, ecosystem) {
    const source = pattern.replaceAll("{ecosystem}", ecosystem.replaceAll(".", "\\."));
    try {
        return new RegExp(source, "u");
    }
    catch (cause) {
        throw new errors/* UserError */.y(`The input title is "${pattern}", expected a regular expression of JavaScript with the flag u: ` +
            `${cause.message}.`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/plan-preflight.js





const STATES = ["open", "draft", "closed", "merged"];
const ECOSYSTEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function planPreflight(inputs, runtime) {
    const filters = parseFilters(inputs);
    const ref = fillClaimRef(inputs);
    const now = runtime.now();
    const own = inputs.claim || inputs.mode === "release" ? planHolder(runtime) : null;
    return { inputs, filters, ref, own, opened: parseNumber(inputs["pr-number"]), now };
}
function parseFilters(inputs) {
    const { ecosystem, head, labels, title, author, paths } = inputs;
    if (!ECOSYSTEM.test(ecosystem)) {
        throw new errors/* UserError */.y(`The input ecosystem is "${ecosystem}", expected letters, digits, dots, hyphens and underscores, such as npm.`);
    }
    if ([head, labels, author, paths].every((list) => list.length === 0) && title === undefined) {
        throw new errors/* UserError */.y("No filter is given. Set head, such as batch/{ecosystem}-*, or head: ** for any pull request.");
    }
    const fill = (text) => text.replaceAll("{ecosystem}", ecosystem);
    return {
        matchesHead: head.length === 0
            ? null
            : (0,match_globs/* matchGlobs */.j)(head.map((line) => checkHead(line, fill(line))), "head"),
        labels: labels.map(fill),
        matchesTitle: title === undefined ? null : matchTitle(title, ecosystem),
        authors: author.map((login) => login.replace(/^@/, "")),
        matchesPath: paths.length === 0 ? null : (0,match_globs/* matchGlobs */.j)(paths.map(fill), "paths"),
        base: inputs.base === undefined ? null : (0,check_branch_name/* checkBranchName */.I)(inputs.base),
        states: parseStates(inputs.states),
        drafts: inputs.drafts,
        closedWithinHours: inputs["closed-within-hours"],
        maxAgeHours: inputs["max-age-hours"],
        forks: inputs.forks,
    };
}
function parseStates(lines) {
    const words = lines.flatMap((line) => line.split(",")).map((word) => word.trim());
    const unknown = words.find((word) => !STATES.some((state) => state === word));
    if (unknown === undefined && words.length > 0)
        return new Set(words);
    throw new errors/* UserError */.y(`The input states has "${unknown ?? ""}", expected one or more of ${STATES.join(", ")}.`);
}
function fillClaimRef({ ecosystem, "claim-ref": pattern }) {
    const ref = pattern.replaceAll("{ecosystem}", ecosystem);
    if (!ref.startsWith("refs/heads/")) {
        throw new errors/* UserError */.y(`The input claim-ref is "${ref}", expected a branch such as refs/heads/batch-claim/{ecosystem}.`);
    }
    (0,check_branch_name/* checkBranchName */.I)(ref.slice("refs/heads/".length));
    return ref;
}
function parseNumber(text) {
    if (text === undefined)
        return null;
    if (/^#?[1-9]\d{0,14}$/.test(text))
        return Number(text.replace("#", ""));
    throw new errors/* UserError */.y(`The input pr-number is "${text}", expected the number of a pull request, such as 128.`);
}
function planHolder({ env, random }) {
    const runId = env.GITHUB_RUN_ID ?? "";
    const attempt = env.GITHUB_RUN_ATTEMPT || "1";
    if (!/^\d+$/.test(runId) || !/^\d+$/.test(attempt)) {
        throw new errors/* UserError */.y(`GITHUB_RUN_ID is "${runId}", expected the number of a workflow run: a claim belongs to one. Leave claim out elsewhere.`);
    }
    const nonce = Math.floor(random() * 2 ** 32).toString(16);
    return { runId, attempt, nonce: nonce.padStart(8, "0") };
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/render-summary.js


const MAX_ROWS = 50;
const SIGNS = { open: "⏸️", none: "✅", unknown: "❔" };
const TAKE_OVERS = {
    renew: "it is this run's own",
    expired: "its time has passed",
    ended: "its run is over",
    closed: "its pull request is closed",
};
function renderOutcome(answer, { inputs, now }) {
    const { state, reason, matches, skip, isClaimed, doubt } = answer;
    const phrases = skip === null ? phraseRelease(answer) : phraseCheck(answer, skip, inputs);
    const outcome = {
        sentence: phrases.sentence,
        outputs: {
            "pr-number": String(matches[0]?.number ?? ""),
            "pr-url": matches[0]?.url ?? "",
            matches: JSON.stringify(matches.map(listMatch)),
            skip: String(skip ?? ""),
            state,
            reason,
            claimed: String(isClaimed),
        },
        summary: renderSummary(answer, phrases, { ecosystem: inputs.ecosystem, now }),
        warnings: phrases.warnings,
    };
    return doubt === "failure" ? { ...outcome, failure: phrases.failure } : outcome;
}
function describeStep(step) {
    if (step.kind === "take" && step.over !== null) {
        return `Taking over the claim of run ${step.over.runId}: ${TAKE_OVERS[step.over.verdict]}.`;
    }
    if (step.kind === "read" && step.what === "list" && step.afterMs > 0) {
        return `No new pull request is listed yet; looking again in ${step.afterMs} ms.`;
    }
    return null;
}
function listMatch(pull) {
    return {
        number: pull.number,
        url: pull.url,
        title: pull.title,
        head: pull.headRef,
        author: pull.author,
        state: stateOf(pull),
        created_at: pull.createdAt,
    };
}
function phraseCheck({ state, reason, stale, doubt, ...answer }, skip, inputs) {
    const { ecosystem, "on-error": onError, "max-age-hours": maxAge } = inputs;
    const warnings = stale.map(({ number }) => `Pull request #${number} is older than ${maxAge} hours and does not count. Merge or close it.`);
    warnings.push(...answer.warnings);
    if (doubt === "warning")
        warnings.push(`${reason} With on-error: ${onError} the answer is skip=${skip}.`);
    return {
        verdict: state,
        sentence: `${ecosystem}: ${state}, so skip=${skip}. ${reason}`,
        warnings,
        notes: warnings,
        failure: `It could not be found out whether a pull request for ${ecosystem} is open. ${reason} With on-error: run or on-error: skip the step would not fail.`,
    };
}
function phraseRelease({ reason, isClaimed, warnings, doubt }) {
    return {
        verdict: isClaimed ? "claim still there" : "no claim left",
        sentence: reason,
        warnings: doubt === "warning" ? [...warnings, reason] : warnings,
        notes: warnings,
        failure: reason,
    };
}
function renderSummary({ matches, stale }, { verdict, sentence, notes }, { ecosystem, now }) {
    const sign = SIGNS[verdict] === undefined ? "" : `${SIGNS[verdict]} `;
    const parts = [
        `### ${sign}Preflight for ${(0,markdown/* escapeMarkdown */.FV)(`${ecosystem}: ${verdict}`)}`,
        (0,markdown/* escapeMarkdown */.FV)(sentence, 2000),
        ...renderPulls("Matches", matches, now),
        ...renderPulls("Too old to count", stale, now),
        ...notes.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(note, 2000)}`),
    ];
    return `${parts.join("\n\n")}\n`;
}
function renderPulls(title, pulls, now) {
    if (pulls.length === 0)
        return [];
    const rows = pulls
        .slice(0, MAX_ROWS)
        .map((pull) => [
        (0,markdown/* renderLink */.BK)(`#${pull.number}`, pull.url),
        (0,markdown/* escapeMarkdown */.FV)(pull.title, 120),
        (0,markdown/* escapeMarkdown */.FV)(pull.headRef, 120),
        (0,markdown/* escapeMarkdown */.FV)(pull.author),
        formatAge(now.getTime() - Date.parse(pull.createdAt)),
    ]);
    const rest = pulls.length > MAX_ROWS ? [`${pulls.length - MAX_ROWS} more are in the output matches.`] : [];
    return [`**${title}**`, (0,markdown/* renderTable */.bo)(["Pull request", "Title", "Branch", "Author", "Age"], rows), ...rest];
}
function formatAge(ageMs) {
    const minutes = Math.max(0, Math.floor(ageMs / 60_000));
    const hours = Math.floor(minutes / 60);
    if (hours >= 48)
        return `${Math.floor(hours / 24)} d ${hours % 24} h`;
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/main.js









/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "preflight-open-pr",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const plan = planPreflight(inputs, runtime);
        const waitSeconds = inputs.mode === "release" ? inputs["release-wait-seconds"] : 0;
        const timeoutSeconds = inputs["deadline-seconds"] + waitSeconds;
        const access = { token: inputs.token, timeoutSeconds, timeoutInput: "deadline-seconds" };
        const repository = await (0,connect_repository/* connectRepository */.J)(runtime, access);
        let observed = NOTHING_OBSERVED;
        for (;;) {
            const step = decide(observed, plan);
            if (step.kind === "answer")
                return renderOutcome(step, { ...plan, now: observed.now ?? plan.now });
            const line = describeStep(step);
            if (line !== null)
                runtime.log(line);
            if (step.kind === "read") {
                if (step.afterMs > 0)
                    await runtime.sleep(step.afterMs);
                observed = await observe(observed, step, { repository, plan });
            }
            else {
                observed = await apply(observed, step, { repository, plan });
            }
        }
    },
}));


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

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askGraphql)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);


async function askGraphql({ client }, query, variables = {}) {
    const request = { isRepeatable: query.startsWith("query") };
    try {
        return { kind: "data", data: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(await client.graphql(query, { ...variables, request })) };
    }
    catch (error) {
        if (error instanceof Error && error.name === "GraphqlResponseError" && "errors" in error) {
            return { kind: "refused", said: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(error.errors).map(({ message }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(message)) };
        }
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404 && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
            return { kind: "refused", said: [(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(error)] };
        throw error;
    }
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

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ descendsFrom),
/* harmony export */   _3: () => (/* binding */ createRef),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   cI: () => (/* binding */ advanceRef),
/* harmony export */   jq: () => (/* binding */ deleteRef),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   pG: () => (/* binding */ readBranch),
/* harmony export */   yt: () => (/* binding */ readDefaultBranch),
/* harmony export */   zP: () => (/* binding */ countAhead)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7756);


const MAX_DELETIONS = 5;
async function readBranch(repository, branch) {
    return readRef(repository, `refs/heads/${branch}`);
}
async function readDefaultBranch({ client, owner, repo }) {
    return (await client.rest.repos.get({ owner, repo })).data.default_branch;
}
async function readTip(repository, ref) {
    const commit = await readRef(repository, ref);
    if (commit === null)
        return null;
    const { client, owner, repo } = repository;
    const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return { commit, message: data.message };
}
async function createRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const request = { isRepeatable: true };
    const create = () => client.rest.git.createRef({ owner, repo, ref, sha: commit, request });
    return settle(repository, { ref, commit, lost: /already exists/i }, create);
}
async function advanceRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const move = () => client.rest.git.updateRef({ owner, repo, ref: shorten(ref), sha: commit, force: false });
    const lost = /not a fast.forward|cannot be updated|update failed|does not exist|not found/i;
    return settle(repository, { ref, commit, lost }, move);
}
async function deleteRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    for (let tries = 1; (await readRef(repository, ref)) === commit; tries++) {
        try {
            await client.rest.git.deleteRef({ owner, repo, ref: shorten(ref), request: { isRepeatable: false } });
            return;
        }
        catch (error) {
            if (tries >= MAX_DELETIONS || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
                throw error;
        }
    }
}
async function moveBranch(repository, { branch, from, to, replaces }) {
    const { client, owner, repo } = repository;
    if (from === null) {
        await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
        return { kind: "moved" };
    }
    if (replaces)
        return replaceBranch(repository, { branch, from, to });
    try {
        const request = { isRepeatable: false };
        await client.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: false, request });
        return { kind: "moved" };
    }
    catch (error) {
        if (!/Reference (cannot be updated|update failed|does not exist)/.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error)))
            throw error;
        const at = await readBranch(repository, branch);
        if (at === from)
            throw error;
        return { kind: "elsewhere", at };
    }
}
const REPLACE = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
async function replaceBranch(repository, { branch, from, to }) {
    const { client, owner, repo } = repository;
    const { data } = await client.rest.repos.get({ owner, repo });
    const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: true };
    const input = { repositoryId: data.node_id, refUpdates: [update] };
    const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraphql */ .j)(repository, REPLACE, { input });
    if (answer.kind === "data")
        return { kind: "moved" };
    const at = await readBranch(repository, branch);
    if (at === to)
        return { kind: "moved" };
    return at === from ? { kind: "refused", said: answer.said } : { kind: "elsewhere", at };
}
async function descendsFrom(repository, tip, commit) {
    return (await countAhead(repository, tip, commit)) !== null;
}
async function countAhead(repository, tip, commit) {
    if (tip === commit)
        return 0;
    const { client, owner, repo } = repository;
    try {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${commit}...${tip}`,
            page: 2,
            per_page: 1,
        });
        return data.status === "ahead" || data.status === "identical" ? data.ahead_by : null;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
async function settle(repository, { ref, commit, lost }, write) {
    try {
        await write();
        return true;
    }
    catch (error) {
        const isRefused = ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409) && lost.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(error));
        if (!isRefused && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
            throw error;
        if ((await readRef(repository, ref)) === commit)
            return true;
        if (isRefused)
            return false;
        throw error;
    }
}
async function readRef({ client, owner, repo }, ref) {
    try {
        return (await client.rest.git.getRef({ owner, repo, ref: shorten(ref) })).data.object.sha;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404 || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409)
            return null;
        throw error;
    }
}
function shorten(ref) {
    return ref.replace(/^refs\//, "");
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   tD: () => (/* binding */ readRunOf),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);



async function readRun({ client, owner, repo }, id) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
            owner,
            repo,
            run_id: id,
        });
        return toRun((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function listRuns({ client, owner, repo }, filter) {
    const { headSha, workflow, event, branch, status, created, perPage, stopAt } = filter;
    const parameters = {
        owner,
        repo,
        workflow_id: workflow,
        head_sha: headSha,
        event,
        branch,
        status,
        created,
        per_page: perPage,
    };
    const place = workflow === undefined ? "actions/runs" : "actions/workflows/{workflow_id}/runs";
    const runs = [];
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
        for (const raw of (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(page.entries)) {
            const run = toRun(raw);
            runs.push(run);
            if (stopAt?.(run))
                return runs;
        }
    }
    return runs;
}
function readRunOf(payload) {
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(payload).workflow_run);
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id) === 0 ? null : toRun(raw);
}
function toRun(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id),
        attempt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.run_attempt) || 1,
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.run_number),
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .collapseSpace */ .RO)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.name)),
        workflowId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.workflow_id),
        path: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.path).replace(/@.*$/s, ""),
        event: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.event),
        status: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.status),
        conclusion: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.conclusion),
        headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.head_sha),
        headBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.head_branch),
        headRepository: toHeadRepository((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(raw.head_repository)),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.html_url),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.updated_at),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.created_at),
        pullRequests: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(raw.pull_requests).map((pull) => ({
            number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(pull.number),
            headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(pull.head).sha),
            baseRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(pull.base).repo).id),
        })),
    };
}
function toHeadRepository(raw) {
    const fullName = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.full_name);
    if ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id) === 0)
        return null;
    return { id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id), fullName, owner: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(raw.owner) || (fullName.split("/")[0] ?? "") };
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkBranchName),
/* harmony export */   L: () => (/* binding */ findNameFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
function checkBranchName(name) {
    const fault = findNameFault(name);
    if (fault !== null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
    }
    if (!name.startsWith("gh-readonly-queue/"))
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Branch "${name}" is a temporary branch of the merge queue, which nothing may be published to. Name an ordinary branch as \`branch\`, for example main.`);
}
function findNameFault(name) {
    if (name === "")
        return "it is empty";
    if (name === "@" || name === "HEAD")
        return "git gives this name another meaning";
    if (name.startsWith("refs/heads/"))
        return "expected the name alone, without refs/heads/";
    if (name.startsWith("refs/tags/"))
        return "it is a tag, and tags do not move";
    if (name.startsWith("refs/pull/"))
        return "it is the ref of a pull request, which only GitHub writes";
    if (name.startsWith("refs/"))
        return "it is the ref of something other than a branch";
    if (name.includes(".."))
        return 'it has ".."';
    if (name.includes("@{"))
        return 'it has "@{"';
    if (FORBIDDEN.test(name))
        return "it has a space, a control character or one of ~ ^ : ? * [ \\";
    if (name.startsWith("/") || name.endsWith("/") || name.includes("//"))
        return "it has an empty part between slashes";
    if (name.endsWith("."))
        return "it ends in a dot";
    if (name.split("/").some((part) => part.startsWith(".")))
        return "a part of it starts with a dot";
    if (name.split("/").some((part) => part.endsWith(".lock")))
        return 'a part of it ends in ".lock"';
    return null;
}


/***/ })

};
