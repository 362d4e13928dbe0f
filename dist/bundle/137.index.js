export const id = 137;
export const ids = [137];
export const modules = {

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/github/connect-repository.js
var connect_repository = __webpack_require__(4316);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(2826);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/src/github/refs.js
var refs = __webpack_require__(5331);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/claim.js
/** The commit message of a claim. It says which run holds the claim, and until when. */
const SECONDS = /\.\d{3}Z$/;
/** The commit message. */
function printClaim({ runId, attempt, at, until, nonce }) {
    return [
        `Claim of run ${runId}, attempt ${attempt}`,
        "",
        "This branch keeps other runs from starting meanwhile. The run that made it removes it.",
        "",
        `Pipekeeper-Run: ${runId}`,
        `Pipekeeper-Attempt: ${attempt}`,
        `Pipekeeper-Claimed: ${at.toISOString().replace(SECONDS, "Z")}`,
        `Pipekeeper-Until: ${until.toISOString().replace(SECONDS, "Z")}`,
        `Pipekeeper-Nonce: ${nonce}`,
        "",
    ].join("\n");
}
/** Reads a commit message; null if it is no claim. */
function parseClaim(message) {
    const field = (name) => new RegExp(`^Pipekeeper-${name}: (\\S+)\\s*$`, "m").exec(message)?.[1] ?? "";
    const [runId, attempt, nonce] = [field("Run"), field("Attempt"), field("Nonce")];
    const [at, until] = [new Date(field("Claimed")), new Date(field("Until"))];
    const isWhole = [runId, attempt].every((text) => /^\d+$/.test(text)) && nonce !== "";
    return isWhole && !Number.isNaN(at.getTime() + until.getTime()) ? { runId, attempt, at, until, nonce } : null;
}
/** `isRunOver`: whether the holder's run is over; null if that is not known, and then only time ends the claim. */
function judgeClaim(holder, { runId, now }, isRunOver) {
    if (holder.runId === runId)
        return "renew";
    if (now.getTime() >= holder.until.getTime())
        return "expired";
    return isRunOver === true ? "ended" : "held";
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/apply.js




const NOTE_FILE = "README.md";
const NOTE = "This branch is a claim: while it is here, the run that its commit names is at work. It holds nothing else.\n";
/** A commit or a tree that nothing points to does no harm. */
const REPEATABLE = { isRepeatable: true };
/** Takes the claim or gives it back. What became of it is part of what is observed from then on. */
async function apply(observed, step, { repository, plan }) {
    try {
        if (step.kind === "take")
            return await take(observed, step, { repository, plan });
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
async function take(observed, { claim, over, commit: made }, { repository, plan: { ref } }) {
    const parent = over?.commit ?? null;
    const commit = made ?? (await createClaimCommit(repository, printClaim(claim), parent));
    const isTaken = await (parent === null ? (0,refs/* createRef */._3)(repository, ref, commit) : (0,refs/* advanceRef */.cI)(repository, ref, commit));
    if (isTaken)
        return { ...observed, claim: { kind: "claim", commit, holder: claim } };
    const rootCommit = parent === null ? commit : observed.rootCommit;
    return { ...observed, claim: { kind: "unread" }, lostTakes: observed.lostTakes + 1, rootCommit };
}
/**
 * Creates a commit of the message over a tree that is the same for all claims; returns its id. The tree holds no
 * workflow, so a push to the branch starts none, whatever the token.
 */
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
        // The repository's first claim, or git has collected the objects of earlier ones.
        if ((0,failure/* statusOf */.c2)(error) !== 422 && (0,failure/* statusOf */.c2)(error) !== 404)
            throw error;
        const entry = { path: NOTE_FILE, mode: "100644", type: "blob", content: NOTE };
        const { data } = await client.rest.git.createTree({ owner, repo, tree: [entry], request: REPEATABLE });
        return create(data.sha);
    }
}
/** Id of the tree of the note, as git computes it. A repository with another hash does not have it and makes its own. */
function hashNoteTree() {
    const blob = hashObject("blob", Buffer.from(NOTE));
    return hashObject("tree", Buffer.concat([Buffer.from(`100644 ${NOTE_FILE}\0`), Buffer.from(blob, "hex")]));
}
function hashObject(type, content) {
    return (0,external_node_crypto_.createHash)("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/judge-pulls.js
/** Is there a pull request that the filters mean? Only a complete list proves that there is none. */
const HOUR_MS = 3_600_000;
/** One match proves `open`, whatever else could not be read. */
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
/** The pull requests that match as far as the list alone can tell, oldest first. Changed files are not looked at. */
function selectCandidates(pulls, filters, now) {
    return pulls
        .filter((pull) => isWantedState(pull, filters, now))
        .filter((pull) => pull.baseRef === (filters.base ?? pull.defaultBranch))
        .filter((pull) => filters.forks === "include" || pull.headRepositoryId === pull.baseRepositoryId)
        .filter((pull) => filters.matchesHead?.(pull.headRef) ?? true)
        .filter((pull) => hasAll(pull.labels, filters.labels))
        .filter((pull) => filters.title?.test(pull.title) ?? true)
        .filter((pull) => filters.authors.length === 0 || hasAll(filters.authors, [pull.author]))
        .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
}
/** `merged` and `draft` are states of their own here. */
function stateOf({ state, draft, mergedAt }) {
    if (mergedAt !== null)
        return "merged";
    return draft && state === "open" ? "draft" : state;
}
/** True for one that no longer counts because it has been waiting for too long. */
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
/** Letter case does not matter in logins and labels on GitHub. */
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

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/decide.js
/** The one place where preflight-open-pr decides: from what is known, what to read, do or answer next. */


const NOTHING_OBSERVED = {
    claim: { kind: "unread" },
    isHolderOver: "unread",
    list: "unread",
    files: new Map(),
    lostTakes: 0,
    rootCommit: null,
    waitedMs: 0,
};
/** How often the claim is looked at; the first try to take it needs no look. */
const MAX_LOOKS = 5;
const BASE_DELAY_MS = 200;
const FIRST_WAIT_MS = 1000;
/** The next step. Observing or applying it and deciding again ends in an answer. */
function decide(observed, plan) {
    return plan.inputs.mode === "release" ? decideRelease(observed, plan) : decideCheck(observed, plan);
}
/** First the claim, then the list: of two runs that ask at once, the second sees the claim of the first. */
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
/** The next step to the claim; null once it is this run's, or cannot be. */
function pursueClaim({ claim, isHolderOver, lostTakes, rootCommit }, plan) {
    const { own, now } = plan;
    const isDryRun = plan.inputs["dry-run"];
    if (own === null)
        return null;
    if (claim.kind === "unread") {
        if (lostTakes === 0 && !isDryRun)
            return { kind: "take", claim: own, over: null, commit: null };
        const afterMs = lostTakes < 2 ? 0 : BASE_DELAY_MS * 2 ** (lostTakes - 1);
        return lostTakes > MAX_LOOKS ? null : { kind: "read", what: "claim", afterMs };
    }
    if (claim.kind === "absent")
        return isDryRun ? null : { kind: "take", claim: own, over: null, commit: rootCommit };
    if (claim.kind !== "claim" || isSame(claim.holder, own))
        return null;
    const { commit, holder } = claim;
    const isOver = isHolderOver === "unread" ? null : isHolderOver;
    const verdict = judgeClaim(holder, { runId: own.runId, now }, isOver);
    if (verdict === "held") {
        // Asked only here: it costs a request.
        if (isHolderOver === "unread")
            return { kind: "read", what: "holder", runId: holder.runId, afterMs: 0 };
        return answerHeld(holder, plan);
    }
    return isDryRun ? null : { kind: "take", claim: own, over: { commit, runId: holder.runId, verdict }, commit: null };
}
/** Why this run is without the claim that it was to have, without a full stop; null if that proves nothing. */
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
/** Without the claim that was asked for, a list without a match proves nothing. */
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
/**
 * Gives this run's claim back. While a new pull request is not listed yet, only the claim keeps other runs away, so it
 * stays until then.
 */
function decideRelease(observed, plan) {
    const { claim, waitedMs } = observed;
    const { inputs, own } = plan;
    if (claim.kind === "unread")
        return { kind: "read", what: "claim", afterMs: 0 };
    if (claim.kind !== "claim" || claim.holder.runId !== own?.runId)
        return answerRelease(claim, observed, plan);
    const known = judgeList(observed, plan);
    if (known.kind === "read")
        return known;
    if (inputs["dry-run"])
        return answerRelease(claim, observed, plan);
    const afterMs = Math.min(FIRST_WAIT_MS + waitedMs, inputs["release-wait-seconds"] * 1000 - waitedMs);
    if (known.verdict.state !== "open" && afterMs > 0)
        return { kind: "read", what: "list", afterMs };
    return { kind: "give-back", commit: claim.commit };
}
function answerRelease(claim, { list, files }, { inputs, filters, now, ref, own }) {
    const listed = list === "unread" ? null : judgePulls({ ...list, files }, filters, now);
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
            if (claim.holder.runId === own?.runId) {
                return { ...answer, reason: `Dry run: would give back the claim "${ref}".`, isClaimed: true };
            }
            const reason = `The claim "${ref}" is run ${claim.holder.runId}'s by now and stays.`;
            const warnings = [`${reason} This run's had ended; raise claim-ttl-minutes if it needs longer.`];
            return { ...answer, reason, warnings };
        }
        default: {
            const reason = `The claim "${ref}" may still be there, until this run is over: ${claim.why}.`;
            return { ...answer, reason, isClaimed: true, doubt: inputs["on-error"] === "fail" ? "failure" : "warning" };
        }
    }
}
/** What the list proves, or what has to be read first. */
function judgeList({ list, files }, { filters, now }) {
    if (list === "unread")
        return { kind: "read", what: "list", afterMs: 0 };
    const candidates = filters.matchesPath === null ? [] : selectCandidates(list.pulls, filters, now);
    const of = candidates.map(({ number }) => number).filter((number) => !files.has(number));
    if (of.length > 0)
        return { kind: "read", what: "files", of, afterMs: 0 };
    return { kind: "judged", verdict: judgePulls({ ...list, files }, filters, now) };
}
function isSame(a, b) {
    return a.runId === b?.runId && a.nonce === b.nonce;
}
/** Never taken over nor removed: it may be anybody's work. */
function describeForeign(ref) {
    return `"${ref}" is at a commit that is no claim; remove that branch if it may go, or choose another claim-ref`;
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(5461);
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
    "release-wait-seconds": inputs/* input */.hF.count(),
    "deadline-seconds": inputs/* input */.hF.count(1),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(469);
// EXTERNAL MODULE: ./build/src/github/runs.js
var runs = __webpack_require__(5211);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/observe.js





const observe_HOUR_MS = 3_600_000;
/** GitHub lists no more changed files than these. */
const MAX_FILES = 3000;
/** Reads what the decision asks for. What GitHub does not answer is part of what is observed. */
async function observe(observed, step, { repository, plan }) {
    switch (step.what) {
        case "claim":
            return { ...observed, claim: await readClaim(repository, plan.ref), isHolderOver: "unread" };
        case "holder":
            return { ...observed, isHolderOver: await isRunOver(repository, step.runId) };
        case "list": {
            const list = await readLists(repository, plan.filters, plan.now);
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
/** null if that cannot be told, as without `actions: read`. */
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
/** One request as a rule: the open pull requests. Closed ones are asked for only where the filters want them. */
async function readLists(repository, filters, now) {
    const { states, closedWithinHours } = filters;
    const base = filters.base ?? undefined;
    const lists = [];
    if (states.has("open") || states.has("draft")) {
        lists.push(await readList(repository, { state: "open", base, sort: "created", direction: "asc" }));
    }
    if (states.has("closed") || states.has("merged")) {
        // Closing one updates it, so none that counts comes after the first that was not touched since then.
        const sinceMs = now.getTime() - closedWithinHours * observe_HOUR_MS;
        const query = { state: "closed", base, sort: "updated", direction: "desc" };
        lists.push(await readList(repository, query, sinceMs));
    }
    // One that was closed between the two lists is in both.
    const pulls = new Map(lists.flatMap((list) => list.pulls).map((pull) => [pull.number, pull]));
    return { pulls: [...pulls.values()], gap: lists.find(({ gap }) => gap !== null)?.gap ?? null };
}
/** `sinceMs`: the first one that was last updated before then ends the list. */
async function readList(repository, query, sinceMs) {
    const pulls = [];
    try {
        for await (const { number, entries, isAnnounced } of (0,github_pulls/* readPullRequestPages */.Ph)(repository, query)) {
            if (entries === null)
                return { pulls, gap: `page ${number} of the list was no list` };
            if (entries.length === 0 && isAnnounced) {
                return { pulls, gap: `page ${number} of the list was announced and came empty` };
            }
            for (const pull of entries) {
                if (!isWhole(pull))
                    return { pulls, gap: `an entry on page ${number} of the list could not be understood` };
                if (sinceMs !== undefined && Date.parse(pull.updatedAt) < sinceMs)
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
/** False for what GitHub does not send, but a proxy may: the filters could not be trusted on it. */
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
/** Every changed file, old names of renamed ones too; null if they could not all be read. */
async function readChangedFiles(repository, number) {
    try {
        const files = await (0,github_pulls/* listPullRequestFiles */.cq)(repository, number);
        return files.length < MAX_FILES ? files : null;
    }
    catch (error) {
        if (!(0,failure/* isUnanswered */.Ni)(error))
            throw error;
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7938);
// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(6866);
// EXTERNAL MODULE: ./build/src/publish/check-branch-name.js
var check_branch_name = __webpack_require__(5876);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/plan-preflight.js



const STATES = ["open", "draft", "closed", "merged"];
const ECOSYSTEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Checks all inputs; throws a UserError for the first that cannot be used. */
function planPreflight(inputs, runtime) {
    const filters = parseFilters(inputs);
    const ref = fillClaimRef(inputs);
    const now = runtime.now();
    const own = inputs.claim || inputs.mode === "release" ? planClaim(inputs, runtime, now) : null;
    return { inputs, filters, ref, own, now };
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
        matchesHead: head.length === 0 ? null : (0,match_globs/* matchGlobs */.j)(head.map(fill), "head"),
        labels: labels.map(fill),
        title: title === undefined ? null : compileTitle(title, ecosystem),
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
function compileTitle(pattern, ecosystem) {
    const source = pattern.replaceAll("{ecosystem}", ecosystem.replace(/[.-]/g, "\\$&"));
    try {
        return new RegExp(source, "u");
    }
    catch (cause) {
        throw new errors/* UserError */.y(`The input title is "${pattern}", expected a regular expression as JavaScript knows them with the flag u: ` +
            `${cause.message}.`, { cause });
    }
}
function fillClaimRef({ ecosystem, "claim-ref": pattern }) {
    const ref = pattern.replaceAll("{ecosystem}", ecosystem);
    if (!ref.startsWith("refs/heads/")) {
        throw new errors/* UserError */.y(`The input claim-ref is "${ref}", expected a branch such as refs/heads/batch-claim/{ecosystem}.`);
    }
    (0,check_branch_name/* checkBranchName */.I)(ref.slice("refs/heads/".length));
    return ref;
}
function planClaim(inputs, { env, random }, at) {
    const runId = env.GITHUB_RUN_ID ?? "";
    const attempt = env.GITHUB_RUN_ATTEMPT || "1";
    if (!/^\d+$/.test(runId) || !/^\d+$/.test(attempt)) {
        throw new errors/* UserError */.y(`GITHUB_RUN_ID is "${runId}", expected the number of a workflow run: a claim belongs to one. Leave claim out elsewhere.`);
    }
    const until = new Date(at.getTime() + inputs["claim-ttl-minutes"] * 60_000);
    const nonce = Math.floor(random() * 2 ** 32).toString(16);
    return { runId, attempt, at, until, nonce: nonce.padStart(8, "0") };
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/render-summary.js
/** What preflight-open-pr says: its outcome, the step summary, and the lines of its log. */


const MAX_ROWS = 50;
const SIGNS = { open: "⏸️", none: "✅", unknown: "❔" };
const TAKE_OVERS = {
    renew: "it is this run's own",
    expired: "its time has passed",
    ended: "its run is over",
};
/** The answer as the runner reports it. */
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
/** Line for the log of the run; null for a step that needs none. */
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
        failure: `Whether a pull request for ${ecosystem} is open could not be told. ${reason} With on-error: run or on-error: skip the step would not fail.`,
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
        `### ${sign}Preflight for ${(0,markdown/* escapeMarkdown */.FV)(ecosystem)}: ${verdict}`,
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
/** `3 d 4 h`, `2 h 5 min`, `12 min`. */
function formatAge(ageMs) {
    const minutes = Math.max(0, Math.floor(ageMs / 60_000));
    const hours = Math.floor(minutes / 60);
    if (hours >= 48)
        return `${Math.floor(hours / 24)} d ${hours % 24} h`;
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/main.js








/** Says whether a pull request is open for the ecosystem, and keeps other runs away while one is made. */
/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "preflight-open-pr",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const plan = planPreflight(inputs, runtime);
        // Waiting for a new pull request is no failure of GitHub's.
        const waitSeconds = inputs.mode === "release" ? inputs["release-wait-seconds"] : 0;
        const timeoutSeconds = inputs["deadline-seconds"] + waitSeconds;
        const access = { token: inputs.token, timeoutSeconds, timeoutInput: "deadline-seconds" };
        const repository = await (0,connect_repository.connectRepository)(runtime, access);
        let observed = NOTHING_OBSERVED;
        for (;;) {
            const step = decide(observed, plan);
            if (step.kind === "answer")
                return renderOutcome(step, plan);
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

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matchGlobs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6728);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7938);


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
/** No file system has longer names. */
const MAX_NAME = 255;
/**
 * Globs -> a test for repository-relative paths or branch names. The last line that matches decides, and one that starts
 * with `!` excludes; `!(x)` is a pattern. `input` is named in the UserError for a glob that cannot be used.
 */
function matchGlobs(globs, input) {
    const lines = globs.map((glob) => compileLine(glob, input));
    if (lines.length > 0 && !lines.some(({ isWanted }) => isWanted)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input} only has lines that exclude. Add one for what to include, such as **.`);
    }
    return (path) => lines.findLast((line) => line.matches(path))?.isWanted ?? false;
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
            isWanted,
            matches: (path) => path === glob || patterns.some((parts) => matchParts(parts, path.split("/"))),
        };
    }
    catch {
        throw refuse("which is no valid glob. Put a backslash in front of a bracket that is part of the name.");
    }
}
/** Time grows with these far more than with anything else; null if all are kept. */
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
/** `{a,b/c}d` -> `ad` and `b/cd`, so that slashes part every name from the next; null if there are too many. */
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
    const { source, flags } = picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(escapeParentheses(glob), OPTIONS);
    const pattern = new RegExp(takeFirstPlaces(source), flags);
    return (name) => name.length <= MAX_NAME && pattern.test(name);
}
/** To picomatch, parentheses without a sign in front are those of regular expressions, and quotes vanish. */
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
/**
 * What stands between two stars may as well match at the first place where it fits, as the second star takes all the rest.
 * With a star that tries every place, `*a*a*a*b` takes hours on a long name.
 */
function takeFirstPlaces(source) {
    return source.replace(/\[\^\/\]\*\?((?:\\.|\[(?:\\.|[^\]\\])+\]|\((?:\?:)?(?:\\.|[^()\\*/])+\)(?![?])|[^\\[\]()|*+?^$])+)(?=\[\^\/\]\*\?)/gs, "(?:(?!$1)[^/])*$1");
}
/** Follows every way to share out the names at once: the work is at most parts times names. */
function matchParts(parts, names) {
    let used = new Set([0]);
    for (const [index, part] of parts.entries()) {
        if (part === "**") {
            // At the end it stands for something: `a/**` is not `a`.
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

/***/ 5331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ descendsFrom),
/* harmony export */   _3: () => (/* binding */ createRef),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   cI: () => (/* binding */ advanceRef),
/* harmony export */   jq: () => (/* binding */ deleteRef),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   pG: () => (/* binding */ readBranch)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4107);
/**
 * Refs of git. Creating one is atomic, and so is moving one without force to a child of the commit that it is at: of two
 * who try, GitHub refuses one.
 */

const MAX_DELETIONS = 5;
/** Commit that the branch is at; null if there is no such branch. */
async function readBranch(repository, branch) {
    return readRef(repository, `refs/heads/${branch}`);
}
/** `ref` is whole, as in `refs/heads/x`. null: there is no such ref. */
async function readTip(repository, ref) {
    const commit = await readRef(repository, ref);
    if (commit === null)
        return null;
    const { client, owner, repo } = repository;
    const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return { commit, message: data.message };
}
/** Creates the ref. False: there is one already, at another commit. */
async function createRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const request = { isRepeatable: true };
    const create = () => client.rest.git.createRef({ owner, repo, ref, sha: commit, request });
    return settle(repository, { ref, commit, lost: /already exists/i }, create);
}
/** Moves the ref to a child of the commit that it was at. False: it has been moved or removed meanwhile. */
async function advanceRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const move = () => client.rest.git.updateRef({ owner, repo, ref: shorten(ref), sha: commit, force: false });
    const lost = /not a fast.forward|cannot be updated|update failed|does not exist|not found/i;
    return settle(repository, { ref, commit, lost }, move);
}
/** Removes the ref if it is at the commit. GitHub cannot do both at once: a moment lies between the look and the removal. */
async function deleteRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    for (let tries = 1; (await readRef(repository, ref)) === commit; tries++) {
        try {
            // Not repeated without another look: by then the ref may be somebody else's.
            await client.rest.git.deleteRef({ owner, repo, ref: shorten(ref), request: { isRepeatable: false } });
            return;
        }
        catch (error) {
            if (tries >= MAX_DELETIONS || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
                throw error;
        }
    }
}
/** Moves or creates the branch. Answers with the commit that it is at if that is not where it is expected. */
async function moveBranch(repository, { branch, from, to, replaces }) {
    const { client, owner, repo } = repository;
    if (from === null) {
        await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
        return { kind: "moved" };
    }
    if (replaces) {
        // A forced update cannot name the old value, so that a push within these few milliseconds would be lost; the
        // branch holds nothing but derived files, and the next run makes them again.
        const at = await readBranch(repository, branch);
        if (at !== from)
            return { kind: "elsewhere", at };
    }
    try {
        // Not made again unseen: meanwhile another run may have moved the branch on.
        const request = { isRepeatable: false };
        await client.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: replaces, request });
        return { kind: "moved" };
    }
    catch (error) {
        // Two updates at the same moment, or the branch was removed: the loser is told this, and nothing about the other one.
        if (!/Reference (cannot be updated|update failed|does not exist)/.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error)))
            throw error;
        const at = await readBranch(repository, branch);
        if (at === from)
            throw error;
        return { kind: "elsewhere", at };
    }
}
/** True if the tip is the commit or descends from it. */
async function descendsFrom(repository, tip, commit) {
    if (tip === commit)
        return true;
    const { client, owner, repo } = repository;
    try {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${commit}...${tip}`,
            // Changed files, which can be large, come with the first page only.
            page: 2,
            per_page: 1,
        });
        return data.status === "ahead" || data.status === "identical";
    }
    catch (error) {
        // Unknown commit, or no common history.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
/** True if the write happened. Where the answer leaves that open, the ref itself tells. */
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
        // 409: a repository without any commit.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404 || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409)
            return null;
        throw error;
    }
}
function shorten(ref) {
    return ref.replace(/^refs\//, "");
}


/***/ }),

/***/ 5211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   tD: () => (/* binding */ readRunOf),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4107);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5183);



/** The run as it is now; "gone" if it was deleted. */
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
/** All runs that fit, newest first; GitHub lists at most 1,000 of a filtered search. */
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
/** The run that a `workflow_run` event is about; null for any other event. */
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

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkBranchName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7938);

// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
/** Throws a UserError unless git would take the name for a branch (https://git-scm.com/docs/git-check-ref-format). */
function checkBranchName(name) {
    const fault = findFault(name);
    if (fault === null)
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
}
function findFault(name) {
    if (name === "")
        return "it is empty";
    if (name === "@" || name === "HEAD")
        return "git gives this name another meaning";
    if (name.startsWith("refs/"))
        return "expected the name alone, without refs/heads/";
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
