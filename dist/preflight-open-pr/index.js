import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5663:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE_node_path_02319fef__.ProxyAgent) });

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./build/src/github/connect-repository.js
/** The repository that a workflow runs for, with a client to reach it. */


/** The GitHub that GITHUB_API_URL names, and the repository of GITHUB_REPOSITORY; asks nothing yet. */
async function connectRepository(around, access) {
    const { GITHUB_REPOSITORY: name = "", GITHUB_API_URL } = around.env;
    const [owner, repo, ...rest] = name.split("/");
    if (!owner || !repo || rest.length > 0) {
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside of a workflow, set it.`);
    }
    // Loaded late: an action that finds nothing to ask does not pay for it.
    const { connect } = await Promise.all(/* import() */[__nccwpck_require__.e(891), __nccwpck_require__.e(376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 376));
    const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
    const { sleep, random, elapsedMs, log } = around;
    const client = connect({
        apiUrl: GITHUB_API_URL || "https://api.github.com",
        token,
        proxyEnv: around.env,
        ...{ sleep, random, elapsedMs, log },
        ...(await openJournalOf(around)),
        ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
        ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
        ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
    });
    return { client, owner, repo };
}
/** The file that PIPEKEEPER_JOURNAL names gets a line for each try of a call: evidence for people, nothing is read from it. */
async function openJournalOf({ env, cwd }) {
    const file = env.PIPEKEEPER_JOURNAL;
    if (!file)
        return {};
    const { openJournal } = await __nccwpck_require__.e(/* import() */ 71).then(__nccwpck_require__.bind(__nccwpck_require__, 71));
    return { note: openJournal(external_node_path_.resolve(cwd, file)) };
}

;// CONCATENATED MODULE: ./build/src/kit/define-action.js
/** Declares an action. Importing the module that does so has no effect; a runner executes the value. */
function defineAction(action) {
    return action;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __nccwpck_require__(4679);
;// CONCATENATED MODULE: ./build/src/github/refs.js
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
            if (tries >= MAX_DELETIONS || !(0,failure/* isOutage */.uD)(error))
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
        if (!/Reference (cannot be updated|update failed|does not exist)/.test(describeFailure(error)))
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
        if (statusOf(error) === 404)
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
        const isRefused = ((0,failure/* statusOf */.c2)(error) === 422 || (0,failure/* statusOf */.c2)(error) === 409) && lost.test((0,failure/* answerOf */.ut)(error));
        if (!isRefused && !(0,failure/* isOutage */.uD)(error))
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
        if ((0,failure/* statusOf */.c2)(error) === 404 || (0,failure/* statusOf */.c2)(error) === 409)
            return null;
        throw error;
    }
}
function shorten(ref) {
    return ref.replace(/^refs\//, "");
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/claim.js
/** The message of the commit that a claim's ref is at: which run holds the claim, and until when. */
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
        await deleteRef(repository, plan.ref, step.commit);
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
    const isTaken = await (parent === null ? createRef(repository, ref, commit) : advanceRef(repository, ref, commit));
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
    return (0,external_node_crypto_namespaceObject.createHash)("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
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
var inputs = __nccwpck_require__(2185);
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

// EXTERNAL MODULE: ./build/src/github/plan-retry.js
var plan_retry = __nccwpck_require__(2905);
;// CONCATENATED MODULE: ./build/src/github/read-fields.js
/** Reads single fields of an answer, whatever stands in them: the API has holes that its description does not have. */
/** No fields at all for what is not an object. */
function read_fields_asFields(value) {
    return isFields(value) ? value : {};
}
/** The objects of a list; null entries, which the API really has, are left out. */
function read_fields_asList(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
/** Empty for what is not a text. */
function read_fields_asText(value) {
    return typeof value === "string" ? value : "";
}
function read_fields_asTextOrNull(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
/** 0 for what is not a number. */
function read_fields_asNumber(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
function asNumberOrNull(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
/** Every run of white space as one blank, none at the ends. */
function collapseSpace(text) {
    return text.replace(/\s+/g, " ").trim();
}
/** Login of an account; empty if the account is gone. */
function read_fields_loginOf(value) {
    return read_fields_asText(read_fields_asFields(value).login);
}
/** True for an object that is not a list. */
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/github/issues.js




const ONE = "/repos/{owner}/{repo}/issues/{issue_number}";
/** All issues that fit, without pull requests. */
async function listIssues({ client, owner, repo }, filter) {
    const { labels = [], state, sort, direction, since, stopAt } = filter;
    const parameters = { owner, repo, labels: labels.join(","), state, sort, direction, since };
    const issues = [];
    for await (const page of readPages(client, "GET /repos/{owner}/{repo}/issues", parameters)) {
        for (const raw of asList(page.entries)) {
            if (raw.pull_request)
                continue;
            const issue = toIssue(raw);
            issues.push(issue);
            if (stopAt?.(issue))
                return issues;
        }
    }
    return issues;
}
/** The issue as it is now; "gone" if it was deleted or transferred. */
async function readIssue(repository, number) {
    const issue = await orGone(async () => toIssue(await readRaw(repository, number)));
    // GitHub redirects to where a transferred issue is now, and there it has another number.
    return issue !== "gone" && issue.number === number ? issue : "gone";
}
/** Opens an issue in a single try. `earlier`: the tries of the same write before, which decide how long to wait. */
async function createIssue({ client, owner, repo }, { title, body, labels }, earlier = NO_TRIES) {
    // The caller looks before it repeats the write, so that this is safe.
    const request = { earlierTries: earlier, isRepeatable: true };
    const content = { owner, repo, title, body, labels: [...labels], request };
    return orUnsure(async () => {
        const { data } = await client.request("POST /repos/{owner}/{repo}/issues", content);
        return { kind: "written", issue: toIssue(asFields(data)) };
    });
}
/** Changes body or state in a single try. `earlier`: as for `createIssue`. */
async function updateIssue(repository, number, { body, state, stateReason, earlier = NO_TRIES }) {
    const { client, owner, repo } = repository;
    const send = (redirect) => client.request(`PATCH ${ONE}`, {
        owner,
        repo,
        issue_number: number,
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state }),
        ...(stateReason === undefined ? {} : { state_reason: stateReason }),
        request: { earlierTries: earlier, redirect },
    });
    return orUnsure(async () => {
        const issue = await orGone(async () => {
            const sent = await send("manual");
            if (sent.status < 300)
                return toIssue(asFields(sent.data));
            // After a rename of the repository the write may follow; a transferred issue is another repository's.
            if ((await readIssue(repository, number)) === "gone")
                return "gone";
            return toIssue(asFields((await send("follow")).data));
        });
        return issue === "gone" ? { kind: "gone" } : { kind: "written", issue };
    });
}
async function orUnsure(write) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof RetryDue)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
async function orGone(work) {
    try {
        return await work();
    }
    catch (error) {
        if (isGone(error))
            return "gone";
        throw error;
    }
}
async function readRaw({ client, owner, repo }, number) {
    return asFields((await client.request(`GET ${ONE}`, { owner, repo, issue_number: number })).data);
}
function toIssue(raw) {
    return {
        number: asNumber(raw.number),
        title: asText(raw.title),
        body: asText(raw.body),
        author: loginOf(raw.user),
        state: raw.state === "closed" ? "closed" : "open",
        stateReason: asTextOrNull(raw.state_reason),
        labels: readLabels(raw.labels),
        locked: raw.locked === true,
        createdAt: asText(raw.created_at),
        updatedAt: asText(raw.updated_at),
        closedAt: asTextOrNull(raw.closed_at),
        url: asText(raw.html_url),
    };
}
/** Names of labels, which come as objects or as texts. */
function readLabels(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((label) => (typeof label === "string" ? label : read_fields_asText(read_fields_asFields(label).name))).filter(Boolean);
}

;// CONCATENATED MODULE: ./build/src/github/pages.js
/** Lists that come in pages, followed by their `Link` headers to the end. */



/** Pages of 100. `route` is such as `GET /repos/{owner}/{repo}/issues`; `key` names the list where the answer wraps it. */
async function* pages_readPages(client, route, parameters, key) {
    let answer = await client.request(route, { per_page: 100, ...withoutBlanks(parameters) });
    for (const seen = new Set();;) {
        const next = nextPage(client, answer.headers.link);
        const isLast = next === null || seen.has(next);
        const page = toPage(answer.data, key, isLast);
        if (page === null)
            throw pages_refuseAnswer(answer.url);
        yield page;
        if (next === null || isLast)
            return;
        seen.add(next);
        answer = await client.request(`GET ${next}`);
    }
}
/** Every entry of every page. */
async function pages_readEntries(client, route, parameters, key) {
    const entries = [];
    for await (const page of pages_readPages(client, route, parameters, key))
        entries.push(...page.entries);
    return entries;
}
function toPage(data, key, isLast) {
    const fields = read_fields_asFields(data);
    const list = key === undefined ? data : fields[key];
    if (!Array.isArray(list))
        return null;
    const total = typeof fields.total_count === "number" ? fields.total_count : null;
    return { entries: list, total, isLast };
}
/** The error for an answer that is no list: taken for an empty one, it would prove that something does not exist. */
function pages_refuseAnswer(url) {
    const cause = (0,failure/* brokenAnswer */.KF)("the answer is no list", { method: "GET", url });
    const message = `GitHub's answer to GET ${new URL(url).pathname} is no list. Run the step again; a proxy may stand between.`;
    return new errors/* UserError */.y(message, { cause });
}
/** At the origin that was asked, whatever host the header names: the token goes nowhere else. */
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

;// CONCATENATED MODULE: ./build/src/github/pulls.js
/** Pull requests: reading one, listing them, and keeping one open for a branch. */





const LIST = "GET /repos/{owner}/{repo}/pulls";
const pulls_ONE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const PAGE_SIZE = 100;
/** More pages than GitHub serves. */
const MAX_PAGES = 1000;
/** The pages of a list, each read when it is asked for. */
async function* readPullRequestPages({ client, owner, repo }, { state, head, base, sort, direction }) {
    const parameters = { owner, repo, state, head, base, sort, direction, per_page: PAGE_SIZE };
    let isAnnounced = false;
    for (let number = 1; number <= MAX_PAGES; number++) {
        const page = number === 1 ? undefined : number;
        const { data, headers, url } = await client.request(LIST, { ...parameters, page });
        const entries = Array.isArray(data) ? data.map((raw) => (isFields(raw) ? toPullRequest(raw) : null)) : null;
        yield { number, entries, isAnnounced, url };
        isAnnounced = headers.link?.includes('rel="next"') ?? false;
        // After a full page without a link to the next one, only an empty page proves that it was the last.
        if (entries === null || (!isAnnounced && entries.length < PAGE_SIZE))
            return;
    }
    throw new errors/* UserError */.y(`The list of pull requests did not end after ${MAX_PAGES} pages.`);
}
/** The whole list. Entries that are no objects are left out. */
async function listPullRequests(repository, query) {
    const pulls = [];
    for await (const { entries, url } of readPullRequestPages(repository, query)) {
        if (entries === null)
            throw refuseAnswer(url);
        pulls.push(...entries.filter((pull) => pull !== null));
    }
    return pulls;
}
/** The pull request as it is now; "gone" if there is none of this number. */
async function readPullRequest({ client, owner, repo }, number) {
    try {
        return toPullRequest(asFields((await client.request(pulls_ONE, { owner, repo, pull_number: number })).data));
    }
    catch (error) {
        if (isGone(error))
            return "gone";
        throw error;
    }
}
/** Pull requests that GitHub connects with the commit, in whatever state, of whatever base; none for an unknown commit. */
async function listCommitPullRequests({ client, owner, repo }, sha) {
    try {
        const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
        return asList(await readEntries(client, route, { owner, repo, commit_sha: sha })).map(toPullRequest);
    }
    catch (error) {
        // 422: no commit of this id. 409: a repository without any.
        if (isGone(error) || [409, 422].includes(statusOf(error) ?? 0))
            return [];
        throw error;
    }
}
/** Paths of the changed files, old names of renamed ones included; GitHub lists at most 3,000. */
async function listPullRequestFiles({ client, owner, repo }, number) {
    const files = await pages_readEntries(client, `${pulls_ONE}/files`, { owner, repo, pull_number: number });
    return read_fields_asList(files).flatMap(({ filename, previous_filename }) => [read_fields_asText(filename), read_fields_asText(previous_filename)].filter((name) => name !== ""));
}
/**
 * Opens the pull request from head into base, or updates title and body of the open one. GitHub allows one open pull
 * request per head and base, so whoever loses a race finds the winner's in the list.
 */
async function upsertPullRequest(repository, wanted) {
    const open = await findOpen(repository, wanted);
    if (open !== null)
        return update(repository, open, wanted);
    try {
        return await create(repository, wanted);
    }
    catch (error) {
        const lostRace = statusOf(error) === 422 && describeFailure(error).includes("A pull request already exists");
        // After an outage nobody knows whether it was created.
        if (!lostRace && !isOutage(error))
            throw error;
        const opened = await findOpen(repository, wanted);
        if (opened === null)
            throw error;
        return update(repository, opened, wanted);
    }
}
async function findOpen(repository, { head, base }) {
    const query = {
        state: "open",
        head: `${repository.owner}:${head}`,
        base,
        sort: "created",
        direction: "asc",
    };
    const pulls = await listPullRequests(repository, query);
    // A head that GitHub does not understand makes it ignore the filter.
    return pulls.find((pull) => pull.headRef === head && pull.baseRef === base) ?? null;
}
async function create({ client, owner, repo }, { head, base, title, body }) {
    const request = { isNotYet: isTooNew };
    const { data } = await client.rest.pulls.create({ owner, repo, head, base, title, body, request });
    return { number: data.number, url: data.html_url, created: true };
}
async function update({ client, owner, repo }, open, { title, body }) {
    // GitHub stores line ends as browsers send them.
    const isSame = open.title === title && open.body.replaceAll("\r\n", "\n") === body;
    if (!isSame)
        await client.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
    return { number: open.number, url: open.url, created: false };
}
/** The head was pushed a moment ago, and GitHub may not see it everywhere yet. */
function isTooNew(error) {
    return statusOf(error) === 422 && /"field":\s*"head",\s*"code":\s*"invalid"/.test(answerOf(error));
}
function toPullRequest(raw) {
    const head = read_fields_asFields(raw.head);
    const base = read_fields_asFields(raw.base);
    const baseRepository = read_fields_asFields(base.repo);
    return {
        number: read_fields_asNumber(raw.number),
        state: raw.state === "closed" ? "closed" : "open",
        draft: raw.draft === true,
        headSha: read_fields_asText(head.sha),
        headRef: read_fields_asText(head.ref),
        headRepositoryId: asNumberOrNull(read_fields_asFields(head.repo).id),
        baseRef: read_fields_asText(base.ref),
        baseRepositoryId: asNumberOrNull(baseRepository.id),
        defaultBranch: read_fields_asText(baseRepository.default_branch),
        author: read_fields_loginOf(raw.user),
        title: read_fields_asText(raw.title),
        body: read_fields_asText(raw.body),
        createdAt: read_fields_asText(raw.created_at),
        updatedAt: read_fields_asText(raw.updated_at),
        closedAt: read_fields_asTextOrNull(raw.closed_at),
        mergedAt: read_fields_asTextOrNull(raw.merged_at),
        url: read_fields_asText(raw.html_url),
        labels: readLabels(raw.labels),
    };
}

;// CONCATENATED MODULE: ./build/src/github/runs.js



/** The run as it is now; "gone" if it was deleted. */
async function readRun({ client, owner, repo }, id) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
            owner,
            repo,
            run_id: id,
        });
        return toRun(read_fields_asFields(data));
    }
    catch (error) {
        if ((0,failure/* isGone */.ST)(error))
            return "gone";
        throw error;
    }
}
/** All runs that fit, newest first; GitHub lists at most 1,000 of a filtered search. */
async function listRuns({ client, owner, repo }, filter) {
    const { headSha, workflow, event, branch, status, created, stopAt } = filter;
    const parameters = { owner, repo, workflow_id: workflow, head_sha: headSha, event, branch, status, created };
    const place = workflow === undefined ? "actions/runs" : "actions/workflows/{workflow_id}/runs";
    const runs = [];
    for await (const page of readPages(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
        for (const raw of asList(page.entries)) {
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
    const raw = asFields(asFields(payload).workflow_run);
    return asNumber(raw.id) === 0 ? null : toRun(raw);
}
function toRun(raw) {
    return {
        id: read_fields_asNumber(raw.id),
        attempt: read_fields_asNumber(raw.run_attempt) || 1,
        number: read_fields_asNumber(raw.run_number),
        name: collapseSpace(read_fields_asText(raw.name)),
        workflowId: read_fields_asNumber(raw.workflow_id),
        path: read_fields_asText(raw.path).replace(/@.*$/s, ""),
        event: read_fields_asText(raw.event),
        status: read_fields_asText(raw.status),
        conclusion: read_fields_asTextOrNull(raw.conclusion),
        headSha: read_fields_asText(raw.head_sha),
        headBranch: read_fields_asTextOrNull(raw.head_branch),
        headRepository: toHeadRepository(read_fields_asFields(raw.head_repository)),
        url: read_fields_asText(raw.html_url),
        updatedAt: read_fields_asTextOrNull(raw.updated_at),
        createdAt: read_fields_asTextOrNull(raw.created_at),
        pullRequests: read_fields_asList(raw.pull_requests).map((pull) => ({
            number: read_fields_asNumber(pull.number),
            headSha: read_fields_asText(read_fields_asFields(pull.head).sha),
            baseRepositoryId: read_fields_asNumber(read_fields_asFields(read_fields_asFields(pull.base).repo).id),
        })),
    };
}
function toHeadRepository(raw) {
    const fullName = read_fields_asText(raw.full_name);
    if (read_fields_asNumber(raw.id) === 0)
        return null;
    return { id: read_fields_asNumber(raw.id), fullName, owner: read_fields_loginOf(raw.owner) || (fullName.split("/")[0] ?? "") };
}

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
        const tip = await readTip(repository, ref);
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
        const run = await readRun(repository, Number(runId));
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
        for await (const { number, entries, isAnnounced } of readPullRequestPages(repository, query)) {
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
        const files = await listPullRequestFiles(repository, number);
        return files.length < MAX_FILES ? files : null;
    }
    catch (error) {
        if (!(0,failure/* isUnanswered */.Ni)(error))
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/publish/check-branch-name.js

// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
/** Throws a UserError unless git would take the name for a branch (https://git-scm.com/docs/git-check-ref-format). */
function checkBranchName(name) {
    const fault = findFault(name);
    if (fault === null)
        return name;
    throw new errors/* UserError */.y(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
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

;// CONCATENATED MODULE: ./build/src/publish/match-paths.js
/**
 * Globs -> a test for repository-relative paths. `*` and `?` stop at a slash, `**` does not; a glob that ends in a slash
 * means everything below. Anything else stands for itself, leading dots of file names too.
 */
function matchPaths(globs) {
    const patterns = globs.map((glob) => compile(glob.replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**")));
    return (path) => patterns.some((pattern) => pattern.test(path));
}
function compile(glob) {
    const source = glob.replace(/\*\*\/|\*\*|[*?]|[\\^$.|+()[\]{}]/g, (token) => {
        if (token === "**/")
            return "(?:.*/)?";
        if (token === "**")
            return ".*";
        if (token === "*")
            return "[^/]*";
        if (token === "?")
            return "[^/]";
        return `\\${token}`;
    });
    return new RegExp(`^${source}$`, "su");
}

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
        matchesHead: head.length === 0 ? null : matchPaths(head.map(fill)),
        labels: labels.map(fill),
        title: title === undefined ? null : compileTitle(title, ecosystem),
        authors: author.map((login) => login.replace(/^@/, "")),
        matchesPath: paths.length === 0 ? null : matchPaths(paths.map(fill)),
        base: inputs.base === undefined ? null : checkBranchName(inputs.base),
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
    checkBranchName(ref.slice("refs/heads/".length));
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

// EXTERNAL MODULE: ./build/src/text/markdown.js + 2 modules
var markdown = __nccwpck_require__(6146);
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
/* harmony default export */ const main = (defineAction({
    name: "preflight-open-pr",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const plan = planPreflight(inputs, runtime);
        // Waiting for a new pull request is no failure of GitHub's.
        const waitSeconds = inputs.mode === "release" ? inputs["release-wait-seconds"] : 0;
        const timeoutSeconds = inputs["deadline-seconds"] + waitSeconds;
        const access = { token: inputs.token, timeoutSeconds, timeoutInput: "deadline-seconds" };
        const repository = await connectRepository(runtime, access);
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

/***/ 8244:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9820);
/* harmony import */ var _actions_preflight_open_pr_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4808);


await (0,_src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_actions_preflight_open_pr_main_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, {"ecosystem":"","mode":"check","head":"batch/{ecosystem}-*","labels":"","title":"","author":"","paths":"","base":"","states":"open","drafts":"true","closed-within-hours":"24","max-age-hours":"0","forks":"exclude","on-error":"fail","claim":"false","claim-ref":"refs/heads/batch-claim/{ecosystem}","claim-ttl-minutes":"180","release-wait-seconds":"30","deadline-seconds":"60","token":"${{ github.token }}","dry-run":"false"});
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the user can fix: the message alone says what happened, what was expected and what to do. */
class UserError extends Error {
    name = "UserError";
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   gV: () => (/* binding */ explainUnanswered),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* unused harmony exports isApiFailure, isWriteDenied, isTooLong */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/** What a failed call to the API means, told from the error alone so that nothing here needs octokit. */

const NO_PERMISSION = /Resource not accessible by|Must have (admin|write|push) /i;
const LIMIT = /secondary rate limit|abuse detection|API rate limit exceeded/i;
const LOCKED = /\blocked\b/i;
const DISABLED = /\b(are|is|has been) disabled\b/i;
/** Text for a log or a retry decision: `HTTP 422: Update is not a fast forward`, `fetch failed: read ECONNRESET`. */
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y || !isHttpError(error))
        return error instanceof Error ? error.message : String(error);
    if (error.response === undefined)
        return `fetch failed: ${error.message}`;
    const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
    return `HTTP ${error.status}: ${text
        .replace(/\s*\n\s*/g, "\n")
        .trim()
        .slice(0, 1000)}`;
}
/** HTTP status of the answer; null when there was none. */
function statusOf(error) {
    const failure = httpErrorOf(error);
    return failure?.response === undefined ? null : failure.status;
}
/** The failure of an answer that came broken, to be treated like one that did not come. */
function brokenAnswer(message, request, cause) {
    const { method, url } = request;
    return Object.assign(new Error(message, { cause }), { name: "HttpError", status: 500, request: { method, url } });
}
/** True for what failed at GitHub or on the way there, as opposed to what can be told to be wrong before asking it. */
function isApiFailure(error) {
    return httpErrorOf(error) !== null;
}
/** True for whatever kept GitHub from being asked or from answering, the end of the time for it included. */
function isUnanswered(error) {
    return isApiFailure(error) || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y;
}
/** Why GitHub was not asked or did not answer, as part of a sentence. Throws any other error again. */
function explainUnanswered(error) {
    if (!isUnanswered(error))
        throw error;
    return describeFailure(error).replace(/\s+/g, " ").replace(/\.$/, "");
}
/** True if asking again later may succeed: no answer, or one of the server's own failures. */
function isOutage(error) {
    const failure = httpErrorOf(error);
    return failure !== null && (failure.response === undefined || failure.status >= 500);
}
/** True if a write was sent and nobody knows whether it happened: look before doing it again. */
function isUnsureWrite(error) {
    return isOutage(error) && methodOf(error) !== "GET";
}
/** True for the primary and secondary rate limits, which come as 429 or as 403. */
function isRateLimit(error) {
    const status = statusOf(error);
    if (status === 429)
        return true;
    if (status !== 403 || NO_PERMISSION.test(answerOf(error)))
        return false;
    const headers = headersOf(error);
    return (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || LIMIT.test(answerOf(error)));
}
/** True if the token may not do this: a 403 that is no rate limit, or a 404 to a create, which hides what exists. */
function isPermissionDenied(error) {
    const status = statusOf(error);
    if (status === 404)
        return methodOf(error) === "POST";
    return status === 403 && !isRateLimit(error) && !isLocked(error);
}
/** True if the token may read this and not write it. */
function isWriteDenied(error) {
    return isPermissionDenied(error) && methodOf(error) !== "GET";
}
/** True if a conversation takes no comments because somebody locked it. */
function isLocked(error) {
    return statusOf(error) === 403 && LOCKED.test(answerOf(error)) && !NO_PERMISSION.test(answerOf(error));
}
/** True if what was to be read, changed or deleted is not there any more. */
function isGone(error) {
    const status = statusOf(error);
    return (status === 404 || status === 410) && methodOf(error) !== "POST" && !isDisabled(error);
}
/** True if the repository has that part of GitHub, such as its issues, switched off. */
function isDisabled(error) {
    return statusOf(error) === 410 && DISABLED.test(answerOf(error));
}
/** True if GitHub refused a text for its length, in whatever unit it counts. */
function isTooLong(error) {
    return statusOf(error) === 422 && /too long/i.test(answerOf(error));
}
function headersOf(error) {
    return httpErrorOf(error)?.response?.headers ?? {};
}
/** `HTTP 403: Forbidden`, also of an error that has been explained since. */
function answerOf(error) {
    return describeFailure(httpErrorOf(error) ?? error);
}
function methodOf(error) {
    return httpErrorOf(error)?.request?.method ?? "GET";
}
function httpErrorOf(error) {
    if (isHttpError(error))
        return error;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && isHttpError(error.cause) ? error.cause : null;
}
function isHttpError(error) {
    return error instanceof Error && error.name === "HttpError" && "status" in error;
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ planRetry),
/* harmony export */   ig: () => (/* binding */ NO_TRIES),
/* harmony export */   lH: () => (/* binding */ limitEndsAt),
/* harmony export */   rp: () => (/* binding */ RetryDue)
/* harmony export */ });
/* unused harmony export statedDelayMs */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4679);
/** When a failed call is made again: the one policy for faults of the API. */

const NO_TRIES = { tries: 0, outages: 0, limits: 0, waitedMs: 0 };
/** A write failed and the wait after it is over. Its caller looks at what is there now before it writes again. */
class RetryDue extends Error {
    tries;
    constructor(tries) {
        super("The wait before the next try is over.");
        this.tries = tries;
    }
}
const JITTER_MS = 1000;
const SECONDARY_LIMIT_MS = 60_000;
/**
 * Delay before the same call is made again, null for none. What must not be done twice is only made again when
 * GitHub says that it did nothing; after an outage it may have happened, and the caller has to look.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function planRetry(error, attempt) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermissionDenied */ .T1)(error))
        return null;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(error)) {
        const stated = statedDelayMs(error);
        if (stated !== null)
            return { delayMs: Math.round(stated + attempt.random * JITTER_MS), cause: "limit" };
        return { delayMs: SECONDARY_LIMIT_MS * 2 ** attempt.limits, cause: "limit" };
    }
    if (!attempt.isNotYet && !((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error) && attempt.isRepeatable))
        return null;
    return { delayMs: Math.round(attempt.random * attempt.unitMs * 2 ** (attempt.outages - 1)), cause: "outage" };
}
/** What `retry-after` or the reset of the primary limit asks for, by the server's own clock; null if neither is there. */
function statedDelayMs(error) {
    const headers = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Yl)(error);
    const after = headers["retry-after"] ?? "";
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    const now = Date.parse(headers.date ?? "");
    const until = / GMT$/.test(after) ? Date.parse(after) : resetOf(headers);
    return Number.isFinite(until - now) ? Math.max(0, until - now) : null;
}
/** Time at which GitHub said the limit ends; null if it did not say. */
function limitEndsAt(error) {
    const delayMs = statedDelayMs(error);
    const now = Date.parse((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Yl)(error).date ?? "");
    return delayMs === null || !Number.isFinite(now) ? null : new Date(now + delayMs);
}
function resetOf(headers) {
    return headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 : Number.NaN;
}


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ InputFault),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

/**
 * How actions read their inputs. Plain functions on purpose: loading a schema library costs more start-up than most
 * actions have work (docs/benchmarks.md), and a workflow input is nothing but text.
 */
/** What is wrong with one input's text; parseInputs puts the name in front. */
class InputFault extends Error {
}
const input = {
    /** Text that must be given, or have a default in action.yml. */
    text: () => ({ parse: (text) => demand(text, "a value") }),
    optionalText: () => ({ parse: (text) => text }),
    /** A name or address as git keeps it: git would leave out the characters refused here. */
    identity: () => ({ parse: (text) => parseIdentity(demand(text, "a value")) }),
    secret: () => ({ parse: (text) => text, secret: true }),
    /** `true` or `false`, nothing else. */
    flag: () => ({ parse: (text) => parseFlag(demand(text, "true or false")) }),
    /** A whole number >= minimum, digits only. */
    count: (minimum = 0) => ({ parse: (text) => parseCount(demand(text, "a whole number"), minimum) }),
    optionalCount: (minimum = 0) => ({
        parse: (text) => (text === undefined ? undefined : parseCount(text, minimum)),
    }),
    choice: (...choices) => ({
        parse: (text) => parseChoice(text, choices),
    }),
    /** One item a line; blank lines are left out. */
    lines: () => ({
        parse: (text = "") => text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ""),
    }),
};
/** Raw texts by input name -> values; every problem is reported at once, under the names users write. */
function parseInputs(inputs, raw) {
    const values = {};
    const problems = [];
    for (const [name, { parse }] of Object.entries(inputs)) {
        try {
            values[name] = parse(raw[name]?.trim() || undefined);
        }
        catch (error) {
            if (!(error instanceof InputFault))
                throw error;
            problems.push(`${name}: ${error.message}`);
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Invalid inputs. ${problems.join(". ")}.`);
    return values;
}
function demand(text, expected) {
    if (text !== undefined)
        return text;
    throw new InputFault(`expected ${expected}, but it is missing`);
}
function parseIdentity(text) {
    if (!/[<>\r\n]/.test(text))
        return text;
    throw new InputFault(`expected one line without "<" and ">", got "${text}"`);
}
function parseFlag(text) {
    if (text === "true" || text === "false")
        return text === "true";
    throw new InputFault(`expected true or false, got "${text}"`);
}
function parseCount(text, minimum) {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum)
        return value;
    const bound = /^\d{16,}$/.test(text) ? " of at most 15 digits" : minimum > 0 ? ` of at least ${minimum}` : "";
    throw new InputFault(`expected a whole number${bound}, got "${text}"`);
}
function parseChoice(text, choices) {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    throw new InputFault(`expected one of ${choices.join(", ")}, got "${text ?? ""}"`);
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ runOnGitHub)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./build/src/text/count.js
/** `1 file`, `3903 files`. */
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}
/** `1 failure`, `3,903 failures`: for pages, where counts are large. */
function countLarge(n, noun, plural = `${noun}s`) {
    return `${formatCount(n)} ${n === 1 ? noun : plural}`;
}
/** `6,631`: the same in every locale. */
function formatCount(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `8 s`, `4 min 10 s`, `2 h 5 min`. */
function formatDuration(seconds) {
    const parts = [
        [Math.floor(seconds / 3600), "h"],
        [Math.floor(seconds / 60) % 60, "min"],
        [Math.floor(seconds) % 60, "s"],
    ];
    const first = parts.findIndex(([value]) => value > 0);
    if (first < 0)
        return "0 s";
    return parts
        .slice(first, first + 2)
        .filter(([value]) => value > 0)
        .map(([value, unit]) => `${value} ${unit}`)
        .join(" ");
}
/** `16 KB`, in units of 1,000 bytes. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    const kilobytes = bytes / 1000;
    return kilobytes < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/src/text/markdown.js + 2 modules
var markdown = __nccwpck_require__(6146);
;// CONCATENATED MODULE: ./build/src/text/workflow-commands.js
/** Text for the log of a workflow: none of it becomes a command to the runner. */
function escapeCommands(text) {
    return text.replace(/^(\s*)(?=::)/gm, "$1\u200b").replaceAll("##[", "##\u200b[");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/text/suggest-name.js
/** `, did you mean x?` if one of the known names is close to the given one, else nothing. */
function suggestName(given, known) {
    const ranked = known
        .map((name) => ({ name, distance: measure(given, name) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, given.length / 3) ? `, did you mean ${best.name}?` : "";
}
/** Letters to insert, remove or replace (Levenshtein). */
function measure(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++) {
            const replaced = row[j] + (letter === b[j] ? 0 : 1);
            next.push(Math.min(replaced, row[j + 1] + 1, next[j] + 1));
        }
        row = next;
    }
    return row[b.length];
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var kit_inputs = __nccwpck_require__(2185);
;// CONCATENATED MODULE: ./build/src/kit/config-file.js
/** Reads the optional configuration file, which sets inputs that the workflow leaves at their defaults. */





/** Where the file stands and where the token goes is not for a file in the repository to say. */
const NOT_HERE = ["config", "remote"];
/**
 * Raw inputs with those of the file filled in. The file holds one map per action: `update-dashboard: { queue: … }`; maps of
 * other actions are theirs to judge.
 * An input that differs from its default was set in the workflow, and wins.
 */
async function applyConfig(raw, config) {
    const { action, defaults } = config;
    const file = raw.config?.trim();
    if (!Object.hasOwn(action.inputs, "config") || !file)
        return raw;
    const text = await readConfig(file, raw, config);
    if (text === null && file === defaults.config)
        return raw;
    if (text === null) {
        throw new errors/* UserError */.y(`There is no configuration file at "${file}", expected YAML. Correct the input config or leave it out.`);
    }
    const settings = await readSettings(text, file, action);
    const isDefault = (name) => (raw[name]?.trim() ?? "") === (defaults[name] ?? "").trim();
    return { ...raw, ...Object.fromEntries([...settings].filter(([name]) => isDefault(name))) };
}
/** From the working directory, or where the job has no checkout from the commit that the workflow runs for. */
async function readConfig(file, raw, { action, runtime }) {
    const absolute = external_node_path_.resolve(runtime.cwd, raw.root?.trim() || ".", file);
    if (!(0,external_node_fs_.existsSync)(absolute)) {
        const inRepository = external_node_path_.relative(runtime.cwd, absolute).replaceAll(external_node_path_.sep, "/");
        return (await action.readCommitted?.(inRepository, raw, runtime)) ?? null;
    }
    if ((0,external_node_fs_.statSync)(absolute).isDirectory())
        throw new errors/* UserError */.y(`"${file}" is a folder, expected a YAML file. Correct the input config.`);
    return (0,external_node_fs_.readFileSync)(absolute, "utf8");
}
async function readSettings(text, file, { name, inputs }) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let document;
    try {
        document = parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.y(`"${file}" is not YAML: ${error.message.split("\n")[0].replace(/[:.]$/, "")}. Correct it or remove it.`);
    }
    const sections = members(document, `"${file}"`, name);
    const faults = [];
    for (const [section, value] of sections) {
        members(value, `"${section}" in "${file}"`, name);
        const meant = section === name ? "" : suggestName(section, [name]);
        if (meant !== "")
            faults.push(`"${section}" is no action${meant}`);
    }
    const settings = new Map();
    for (const [key, value] of members(sections.get(name), "", name)) {
        if (!Object.hasOwn(inputs, key))
            faults.push(`"${key}" is no input of ${name}${suggestName(key, Object.keys(inputs))}`);
        else if (NOT_HERE.includes(key) || inputs[key]?.secret)
            faults.push(`"${key}" may stand in the workflow only`);
        else if (!["string", "number", "boolean"].includes(typeof value)) {
            faults.push(`"${key}" is neither text nor a number nor true or false`);
        }
        else {
            const fault = findFault(inputs, key, String(value));
            if (fault === null)
                settings.set(key, String(value));
            else
                faults.push(`${key}: ${fault}`);
        }
    }
    if (faults.length > 0) {
        const said = faults.join("; ");
        throw new errors/* UserError */.y(`"${file}" cannot be used: ${said}${said.endsWith("?") ? "" : "."} Correct or remove it.`);
    }
    return settings;
}
/** Said here, because a message on inputs alone would be looked for in the workflow. */
function findFault(inputs, key, text) {
    try {
        inputs[key]?.parse(text.trim() || undefined);
        return null;
    }
    catch (error) {
        if (error instanceof kit_inputs/* InputFault */.H5)
            return error.message;
        throw error;
    }
}
function members(value, what, name) {
    if (value === undefined || value === null)
        return new Map();
    if (typeof value === "object" && !Array.isArray(value))
        return new Map(Object.entries(value));
    throw new errors/* UserError */.y(`${what} holds no inputs; expected "${name}:" and indented below it lines such as "queue: data/queues".`);
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./build/src/kit/event.js
/** The event that a workflow runs for, as the runner leaves it in the environment or as the terminal was given it. */



/** Event of GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; null without a path. A missing name is guessed from the payload. */
async function readEvent({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME, }) {
    if (!file)
        return null;
    const payload = parsePayload(await readText(file), file);
    const name = GITHUB_EVENT_NAME || guessName(payload);
    if (name !== null)
        return { name, payload };
    throw new errors/* UserError */.y(`"${file}" does not show which event it is of. Set GITHUB_EVENT_NAME, or give --event-name.`);
}
/** The event, for an action that cannot work without one. */
function requireEvent(event) {
    if (event !== null)
        return event;
    throw new UserError("There is no event: GITHUB_EVENT_PATH is not set. In a terminal, give a file with --event.");
}
/** The environment with the event of the arguments in it, as a GitHub runner would have set it. */
async function placeEvent(env, cwd, given) {
    const { event: file, eventName } = given;
    if (file === undefined)
        return eventName === undefined ? env : { ...env, GITHUB_EVENT_NAME: eventName };
    // The name of the event that this process itself may run for says nothing about a file.
    const placed = { ...env, GITHUB_EVENT_PATH: path.resolve(cwd, file), GITHUB_EVENT_NAME: eventName };
    const { name, payload } = requireEvent(await readEvent(placed));
    const repository = asFields(payload.repository).full_name;
    const fullName = typeof repository === "string" ? repository : "";
    return { ...placed, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || fullName };
}
/** Number of the pull request that the event is about; null if it is about none. */
function pullRequestNumberOf(payload) {
    const { number } = asFields(payload.pull_request);
    return typeof number === "number" && number > 0 ? number : null;
}
async function readText(file) {
    try {
        return await (0,promises_namespaceObject.readFile)(file, "utf8");
    }
    catch (error) {
        const { code, message } = error;
        const reason = code === "ENOENT" ? "there is no such file" : message;
        throw new errors/* UserError */.y(`The event in "${file}" could not be read: ${reason}. Expected the JSON of an event.`);
    }
}
function parsePayload(text, file) {
    let payload;
    try {
        payload = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new errors/* UserError */.y(`The event in "${file}" is not JSON: ${error.message}. Expected one JSON object.`);
    }
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    throw new errors/* UserError */.y(`The event in "${file}" is not a JSON object. Expected what GitHub sends with an event.`);
}
/** Payloads do not name their event, but those that matter here have a member of its name. */
function guessName(payload) {
    const names = ["workflow_run", "pull_request", "issue", "workflow_job", "schedule"];
    const found = names.find((name) => Object.hasOwn(payload, name));
    if (found === "issue")
        return Object.hasOwn(payload, "comment") ? "issue_comment" : "issues";
    if (found !== undefined)
        return found;
    if (Object.hasOwn(payload, "inputs"))
        return "workflow_dispatch";
    return typeof payload.ref === "string" && typeof payload.after === "string" ? "push" : null;
}
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/kit/runtime.js

/** Clock, randomness and environment of this process; no event yet. */
function processRuntime(env, cwd) {
    const epoch = env.SOURCE_DATE_EPOCH;
    const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
    return {
        now: () => fixed ?? new Date(),
        elapsedMs: () => performance.now(),
        random: Math.random,
        sleep: (ms) => (0,external_node_timers_promises_namespaceObject.setTimeout)(ms),
        log: (line) => process.stdout.write(`${line}\n`),
        env,
        cwd,
        event: null,
    };
}

;// CONCATENATED MODULE: ./build/src/kit/run-on-github.js
/** The GitHub runner: inputs from INPUT_*, outputs, annotations and step summary through the toolkit. */








const MAX_ANNOTATIONS = 10;
/** `defaults`: those of action.yml, which tell what the workflow has set itself. */
async function runOnGitHub(action, defaults) {
    try {
        const runtime = processRuntime(process.env, process.env.GITHUB_WORKSPACE || process.cwd());
        const given = readInputs(action.inputs, process.env);
        const raw = await applyConfig(given, { action, defaults, runtime });
        const values = (0,kit_inputs/* parseInputs */.TL)(action.inputs, raw);
        const event = action.readsEvent ? await readEvent(runtime.env) : null;
        await report(await action.run(values, { ...runtime, event }));
    }
    catch (error) {
        await reportError(action.name, error);
    }
}
function readInputs(inputs, env) {
    const names = Object.keys(inputs);
    return Object.fromEntries(names.map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]]));
}
async function report(outcome) {
    // Loaded late: the toolkit costs about 40 ms of start-up, which the work itself does not need.
    const core = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
    for (const [name, value] of Object.entries(outcome.outputs))
        core.setOutput(name, value);
    if (outcome.summary !== "" && process.env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(outcome.summary).write();
    const problems = [...(outcome.problems ?? [])].sort((a, b) => rank(a) - rank(b));
    for (const problem of problems.slice(0, MAX_ANNOTATIONS))
        annotate(core, problem);
    const hidden = problems.length - MAX_ANNOTATIONS;
    if (hidden > 0)
        core.info(`${count(hidden, "more problem is", "more problems are")} counted in the summary.`);
    for (const warning of outcome.warnings ?? [])
        core.warning(warning);
    if (outcome.failure !== outcome.sentence)
        core.info(escapeCommands(outcome.sentence));
    if (outcome.failure !== undefined)
        core.setFailed(outcome.failure);
}
/** The worst first: the runner shows only so many. */
function rank({ severity }) {
    return ["error", "warning", "notice"].indexOf(severity);
}
function annotate(core, problem) {
    const write = { error: core.error, warning: core.warning, notice: core.notice }[problem.severity];
    const place = problem.line === null ? {} : { startLine: problem.line };
    write(`${problem.reason} (${problem.code})`, { file: problem.file, ...place });
}
async function reportError(name, error) {
    const core = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
    const problem = error instanceof Error ? error : new Error(String(error));
    core.setFailed(problem.message);
    if (!(problem instanceof errors/* UserError */.y))
        core.info(escapeCommands(problem.stack ?? ""));
    if (problem.cause !== undefined)
        core.info(escapeCommands(`Caused by: ${String(problem.cause)}`));
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await core.summary.addRaw(`### ${name} failed\n\n${(0,markdown/* escapeMarkdown */.FV)(problem.message, 2000)}\n`).write();
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ escapeMarkdown),
  BK: () => (/* binding */ renderLink),
  bo: () => (/* binding */ renderTable)
});

// UNUSED EXPORTS: checkUrl, codeSpan, escapeCell, fence, fencedBlock

;// CONCATENATED MODULE: ./build/src/text/clean.js
/**
 * Removing or showing what cannot be seen: control, format and invisible characters of text from outside. The result is
 * still text, to be escaped for the place where it is put.
 */
/** CSI sequences, such as colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const CSI = /\u001b\[[0-?]*[ -/]*[@-~]/g;
/** CSI sequences; OSC, DCS, SOS, PM and APC strings up to their end; other escape sequences. */
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-OQ-WYZ\\`-~]/g;
/** CSI, OSC and two-character sequences, as tools print them into messages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const MESSAGE_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;
/** The same in logs, whose lines may end within an OSC sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const LOG_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]/g;
/** Controls, direction marks and line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Controls but tab and line feed, direction marks, invisible spaces, line separators, tag characters, lone surrogates. */
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const SHOWN_MARKS = 4;
const MARK_PILE = new RegExp(`(\\p{M}{${SHOWN_MARKS}})(\\p{M}{${SHOWN_MARKS},})`, "gu");
/** Without colours, control characters and direction marks; line breaks and tabs become blanks. */
function clean_toOneLine(text) {
    return clean_removeControls(text.toWellFormed().replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "))
        .replace(/ {2,}/g, " ")
        .trim();
}
/** Without colours, control characters and direction marks; a line break goes too. */
function clean_removeControls(text) {
    return text.replace(CSI, "").replace(CONTROLS, "");
}
/** A message without escape sequences and control characters; its line breaks stay, tabs and the like become blanks. */
function cleanMessage(message) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: most messages have none, which a quick look tells
    if (!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message))
        return message;
    return (message
        .replace(MESSAGE_ESCAPES, "")
        .replace(/[\t\v\f\r]/g, " ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, ""));
}
/** A line of a log without escape sequences, control characters and direction marks; tabs stay. */
function cleanLogLine(line) {
    return (line
        .replace(LOG_ESCAPES, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
}
/** Without escape sequences; hidden characters and those that turn the line around are shown, such as `\u202e`. */
function visibleText(text) {
    return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(HIDDEN, showCharacter).replace(MARK_PILE, cutPile);
}
/** A character as an escape, such as `\u202e`. */
function showCharacter(character) {
    const point = character.codePointAt(0);
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, "0")}`;
}
/** Hundreds of combining marks on one letter would be painted over the lines around it. */
function cutPile(_, shown, rest) {
    return `${shown}[+${[...rest].length} marks]`;
}

;// CONCATENATED MODULE: ./build/src/text/fit.js
/** Making text short enough for its place: by bytes, by code points, or by smaller and smaller versions of a whole body. */
/**
 * GitHub's refusal names 65,536 characters. Whether it counts units, points or bytes has varied, so this measures two of
 * them and keeps a reserve.
 */
const MAX_UNITS = 65_000;
const MAX_BYTES = 262_144;
/**
 * The body at the first reduction that fits. `render` gets 0 to `levels` - 1, each smaller than the one before.
 * `from`: the least reduction to try, for a body that GitHub refused although it was measured as fitting. `maxBytes`: the
 * limit of another place than a comment.
 */
function fitBody(render, { levels, from = 0, maxBytes }) {
    const first = Math.min(from, levels - 1);
    const plain = render(first);
    if (isFitting(plain, maxBytes))
        return { body: plain, level: first, fits: true };
    let best = null;
    for (let low = first + 1, high = levels - 1; low <= high;) {
        const at = Math.floor((low + high) / 2);
        const body = render(at);
        if (isFitting(body, maxBytes)) {
            best = { body, level: at, fits: true };
            high = at - 1;
        }
        else
            low = at + 1;
    }
    return best ?? { body: render(levels - 1), level: levels - 1, fits: false };
}
function isFitting(body, maxBytes) {
    if (maxBytes !== undefined)
        return fitsBytes(body, maxBytes);
    return body.length <= MAX_UNITS && fitsBytes(body, MAX_BYTES);
}
/** At most `limit` code points; of a longer text the first `kept` and an ellipsis. */
function fit_cutPoints(text, limit, kept = limit) {
    if (text.length <= limit)
        return text;
    const points = [...text.slice(0, 2 * limit + 2)];
    return points.length <= limit ? text : `${points.slice(0, kept).join("")}…`;
}
/** The first bytes of a text, cut between code points. */
function cutEnd(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text.slice(0, limitBytes));
    return decode(bytes.subarray(0, startOfPoint(bytes, limitBytes)));
}
/** The last bytes of a text, cut between code points. */
function cutStart(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text.slice(-limitBytes));
    return decode(bytes.subarray(nextPoint(bytes, bytes.length - limitBytes)));
}
/** First quarter and last three quarters of the bytes, cut between code points, with a line that counts the gap. */
function cutMiddle(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text);
    const quarter = Math.floor(limitBytes / 4);
    const head = startOfPoint(bytes, quarter);
    const tail = nextPoint(bytes, bytes.length - (limitBytes - quarter));
    return `${decode(bytes.subarray(0, head))}\n[${tail - head} bytes left out]\n${decode(bytes.subarray(tail))}`;
}
/** True if the text has no more bytes of UTF-8 than that. */
function fitsBytes(text, limitBytes) {
    return text.length * 3 <= limitBytes || (text.length <= limitBytes && encode(text).length <= limitBytes);
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function decode(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
/** The place, or one before it, where a code point begins. */
function startOfPoint(bytes, place) {
    let at = Math.min(place, bytes.length);
    while (at > 0 && isContinuation(bytes[at]))
        at--;
    return at;
}
/** The place, or one after it, where a code point begins. */
function nextPoint(bytes, place) {
    let at = Math.max(0, place);
    while (at < bytes.length && isContinuation(bytes[at]))
        at++;
    return at;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./build/src/text/markdown.js
/** Markdown of comments, issues and step summaries. What comes from outside is hostile. */


const CELL_POINTS = 120;
const SUMMARY_POINTS = 200;
const ZERO_WIDTH = "\u200b";
const PERCENT = {
    "(": "%28",
    ")": "%29",
    "|": "%7C",
    "<": "%3C",
    ">": "%3E",
    "\\": "%5C",
    "`": "%60",
};
/**
 * One line of text in a comment or an issue: in a table cell, a heading, a paragraph or a list. No markup, link or mention
 * comes of it.
 */
function escapeCell(text, limit = CELL_POINTS) {
    return breakReferences(cutPoints(toOneLine(text), limit)
        .replace(/[\\`*_[\]<>|~]/g, "\\$&")
        // An entity would come out as the character that it stands for, `@` among them.
        .replace(/&(?=#?\w+;)/g, "\\&"));
}
/** The same in a step summary, where more is escaped and HTML entities are used. */
function escapeMarkdown(text, limit = SUMMARY_POINTS) {
    return (fit_cutPoints(clean_toOneLine(text), limit, limit - 1)
        .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character])
        .replace(/[\\`*_{}[\]()#+!|~$^-]/g, "\\$&")
        .replace(/@/g, `@${ZERO_WIDTH}`)
        // A backslash alone does not keep GitHub from linking issue numbers.
        .replace(/#(?=\d)|\bGH\\-(?=\d)/gi, `$&${ZERO_WIDTH}`)
        .replace(/\b(https?|ftp):(?=\/\/)/gi, `$1${ZERO_WIDTH}:`)
        .replace(/\bwww\./gi, `www${ZERO_WIDTH}.`));
}
/** A code span; `inTable` keeps its bars from ending the cell. */
function codeSpan(text, { inTable = false, limit = CELL_POINTS } = {}) {
    const line = cutPoints(toOneLine(text), limit);
    if (line === "")
        return "` `";
    const ticks = "`".repeat(longestRun(line) + 1);
    const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${ticks}${padding}${inTable ? line.replaceAll("|", "\\|") : line}${padding}${ticks}`;
}
/** A fenced block that no line of the text can end. */
function fencedBlock(text) {
    const lines = text
        .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
        .map((line) => removeControls(line.replaceAll("\t", "    ")));
    return fence(lines.join("\n"));
}
/** The same for text that is clean already. */
function fence(text) {
    const ticks = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${ticks}text\n${text}\n${ticks}`;
}
/**
 * A link whose text is Markdown already; the text alone where the address is not http or https, carries credentials, or
 * is not on the server it has to be on.
 */
function renderLink(text, url, { serverUrl } = {}) {
    const address = checkUrl(url, serverUrl);
    return address === null ? text : `[${text}](${address})`;
}
/** The address as it may stand in a link, null if it may not. */
function checkUrl(url, serverUrl) {
    if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.username !== "" || parsed.password !== "")
        return null;
    if (serverUrl !== undefined && (!URL.canParse(serverUrl) || new URL(serverUrl).origin !== parsed.origin))
        return null;
    return parsed.href.replace(/[()|<>`\\]/g, (character) => PERCENT[character]);
}
/** A table of cells that are Markdown already; numbers stand at the right. */
function renderTable(head, rows) {
    const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
    return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/**
 * GitHub turns `@name`, `#1`, `GH-1` and addresses into links after Markdown is rendered, so no backslash stops it. The
 * start of a comment is no reference, but whoever looks for our markers in the plain text must not find one.
 */
function breakReferences(text) {
    return text.replace(/@|#(?=\d)|\bGH-(?=\d)|:\/\/|\bwww\.|<!(?=--)/gi, `$&${ZERO_WIDTH}`);
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8244);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
