export const id = 232;
export const ids = [232];
export const modules = {

/***/ 3851:
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
// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __webpack_require__(2698);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/plan-retry.js
var plan_retry = __webpack_require__(2905);
// EXTERNAL MODULE: ./build/src/pipeline/job-state.js
var job_state = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
// EXTERNAL MODULE: ./build/src/text/marker.js
var marker = __webpack_require__(519);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/queue-section.js



const START = "<!-- pipekeeper:merge-queue ";
const END = "<!-- pipekeeper:merge-queue end -->";
const MOST_JOBS = 10;
const NAME_POINTS = 120;
function limitQueueSection(section) {
    const jobs = section.jobs
        .slice(0, MOST_JOBS)
        .map((job) => ({ ...job, name: [...job.name].slice(0, NAME_POINTS).join("") }));
    return { ...section, jobs, more: section.more + section.jobs.length - jobs.length };
}
function compareQueueSections(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return a.run - b.run || a.attempt - b.attempt || (a.removed?.at ?? "").localeCompare(b.removed?.at ?? "", "en");
}
function isShown({ jobs, removed }) {
    return jobs.length > 0 || removed !== null;
}
function findQueueSection(body) {
    const place = findPlace(body.split(/\r?\n/));
    if (place === null)
        return null;
    try {
        return toSection(JSON.parse(place.data));
    }
    catch {
        return null;
    }
}
function replaceQueueSection(body, section, serverUrl) {
    const lines = body.split(/\r?\n/);
    const place = findPlace(lines);
    if (place !== null) {
        const isBlankBefore = lines[place.start - 1] === "";
        lines.splice(place.start - (isBlankBefore ? 1 : 0), place.end - place.start + (isBlankBefore ? 2 : 1));
    }
    if (section === null)
        return lines.join("\n");
    const next = lines.findIndex((line) => /^(### Coverage$|Left out for length: |<sub>One )/.test(line));
    const rendered = renderSection(section, serverUrl);
    if (next < 0)
        lines.push("", ...rendered);
    else
        lines.splice(next, 0, ...rendered, "");
    return lines.join("\n");
}
function renderSection(section, serverUrl) {
    const { jobs, more, removed, url, label } = section;
    const data = `${START}${(0,marker/* markerJson */.p)(section)} -->`;
    if (!isShown(section))
        return [data, END];
    const gone = removed === null ? [] : [`Removed from the merge queue: ${(0,markdown/* escapeCell */.kq)(describeReason(removed.reason), 60)}.`];
    if (jobs.length === 0)
        return [data, "### Merge queue", "", ...gone, "", END];
    const run = (0,markdown/* renderLink */.BK)((0,markdown/* escapeCell */.kq)(label), url, { serverUrl });
    const rows = jobs.map((job) => {
        const log = (0,markdown/* renderLink */.BK)("log", job.url, { serverUrl });
        const state = `${(0,job_state/* stateFacts */.T$)(job.state).sign} ${(0,markdown/* escapeCell */.kq)(job.state.replaceAll("_", " "), 40)}`;
        return `| ${(0,markdown/* escapeCell */.kq)(job.name)} | ${state} | ${log === "log" ? "–" : log} |`;
    });
    return [
        data,
        "### Merge queue: checks failed",
        "",
        ...(gone.length > 0 ? [...gone, ""] : []),
        `In ${run}. That build also had the changes that were queued ahead of this one.`,
        "",
        "| Job | Result | Log |",
        "|:--|:--|:--|",
        ...rows,
        ...(more > 0 ? [`| ${more} more | | |`] : []),
        "",
        END,
    ];
}
function describeReason(reason) {
    return reason.toLowerCase().replaceAll("_", " ").replace(/^ci\b/, "CI");
}
function findPlace(lines) {
    const isStart = (line) => line.startsWith(`${START}{`) && line.trimEnd().endsWith("} -->");
    const start = lines.findIndex(isStart);
    const end = lines.findIndex((line) => line.trimEnd() === END);
    if (start < 0 || end < start || lines.findLastIndex(isStart) !== start)
        return null;
    const data = lines[start].trimEnd().slice(START.length, -" -->".length);
    return { start, end, data };
}
function toSection(raw) {
    const { run, attempt, label, url, jobs, more, removed } = raw;
    if (!isCount(run) || !isCount(attempt) || !isCount(more) || typeof label !== "string" || !Array.isArray(jobs))
        return null;
    const known = jobs.filter((job) => typeof job?.name === "string" && typeof job.state === "string");
    const gone = removed;
    const isRemoved = typeof gone?.at === "string" && typeof gone.reason === "string";
    return {
        ...{ run, attempt, label, url: toUrl(url) },
        jobs: known.map((job) => ({ name: job.name, state: job.state, url: toUrl(job.url) })),
        more,
        removed: isRemoved ? { at: gone.at, reason: gone.reason } : null,
    };
}
function toUrl(value) {
    return typeof value === "string" ? value : null;
}
function isCount(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/summary-marker.js

function renderSummaryMarker({ key, pullRequest, standing, }) {
    const { headSha, run, attempt, asOf } = standing;
    const fields = { v: 1, key, pr: pullRequest, head: headSha, run, attempt, "as-of": asOf };
    const written = Object.entries(fields).map(([name, value]) => `${name}=${(0,marker/* markerValue */.u)(String(value))}`);
    return `<!-- pipekeeper:ci-summary ${written.join(" ")} -->`;
}
function parseSummaryMarker(body) {
    const [, text] = /^<!-- pipekeeper:ci-summary ([^\r\n]*?) ?-->/.exec(body) ?? [];
    if (text === undefined)
        return null;
    const fields = new Map(text.split(" ").map(toField));
    const key = fields.get("key");
    return key === undefined ? null : { key, standing: toStanding(fields) };
}
function toField(text) {
    const at = text.indexOf("=");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1).replace(/%2D/g, "-")];
}
function toStanding(fields) {
    const field = (name, pattern) => {
        const value = fields.get(name) ?? "";
        return pattern.test(value) ? value : null;
    };
    const version = field("v", /^1$/);
    const headSha = field("head", /^[0-9a-f]{40,64}$/i);
    const run = field("run", /^\d{1,15}$/);
    const attempt = field("attempt", /^\d{1,9}$/);
    const asOf = field("as-of", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    if (version === null || headSha === null || run === null || attempt === null || asOf === null)
        return null;
    return Number.isNaN(Date.parse(asOf)) ? null : { headSha, run: Number(run), attempt: Number(attempt), asOf };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/find-own-comments.js


function findOwnComments(known) {
    const { key, author } = known;
    return uniteReadings(known)
        .flatMap((comment) => {
        const marker = parseSummaryMarker(comment.body);
        if (marker?.key !== key || !isSameLogin(comment.author, author))
            return [];
        return [{ comment, standing: marker.standing, queue: findQueueSection(comment.body) }];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
function uniteReadings({ listed, touched, gone }) {
    const byId = new Map(listed.map((comment) => [comment.id, comment]));
    for (const comment of touched) {
        const other = byId.get(comment.id);
        const isNewer = other === undefined || !(Date.parse(other.updatedAt) > Date.parse(comment.updatedAt));
        if (isNewer)
            byId.set(comment.id, comment);
    }
    return [...byId.values()].filter(({ id }) => !gone.includes(id));
}
function findForgers({ key, author, listed }) {
    return listed
        .filter((comment) => parseSummaryMarker(comment.body)?.key === key && !isSameLogin(comment.author, author))
        .map((comment) => comment.author);
}
function isSameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function isSameContent(a, b) {
    const withoutTime = (body) => normalize(body).replace(/^(<!-- pipekeeper:ci-summary [^\n]*?) as-of=[^ \n]*/, "$1");
    return withoutTime(a) === withoutTime(b);
}
function isSameText(a, b) {
    return normalize(a) === normalize(b);
}
function normalize(body) {
    return body
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .join("\n")
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/note-progress.js


const MOST_LOOKS = 3;
function noteLook(before, { why }, listed) {
    const seen = { ...before, listed, current: [], last: { kind: "look" } };
    if (why === "first")
        return { ...seen, forgers: findForgers(seen) };
    const later = { ...seen, head: "unread" };
    if (why === "unlisted")
        return { ...later, last: before.last, looksSince: before.looksSince + 1 };
    if (before.last.kind !== "unsure" || before.last.write.kind !== "create")
        return later;
    const looks = before.last.looks + 1;
    if (looks < MOST_LOOKS)
        return { ...later, last: { ...before.last, looks } };
    const { write } = before.last;
    const found = findOwnComments(later).find(({ comment: { body } }) => isSameText(body, write.body));
    return found === undefined ? later : noteCreated(later, write, found.comment);
}
function noteRead(before, comment) {
    const { last } = before;
    const isSent = last.kind === "unsure" &&
        last.write.kind === "update" &&
        last.write.comment.id === comment.id &&
        isSameText(comment.body, last.write.body);
    const seen = {
        ...touch(before, comment),
        current: [...before.current, comment.id],
        head: before.last.kind === "look" ? before.head : "unread",
        last: { kind: "read" },
    };
    return isSent ? noteUpdated(seen, last.write, comment) : seen;
}
function noteMissing(before, id) {
    return { ...noteRemoved(before, id), last: { kind: "read" } };
}
function noteCreated(before, write, comment) {
    const isMisnamed = comment.author !== "" && !isSameLogin(comment.author, before.author);
    return noteFit({
        ...touch(before, comment),
        author: isMisnamed ? comment.author : before.author,
        created: [...before.created, comment.id],
        current: [],
        looksSince: 0,
        last: { kind: "create", comment, isMisnamed },
        writes: before.writes + 1,
        createTries: 0,
    }, write, comment);
}
function noteUpdated(before, write, comment) {
    const after = {
        ...touch(before, comment),
        current: [],
        last: { kind: "update", id: comment.id },
        isUpdated: before.isUpdated || write.isOurs,
        writes: before.writes + 1,
        updateTries: plan_retry/* NO_TRIES */.ig,
    };
    return write.isOurs ? noteFit(after, write, comment) : after;
}
function noteRemoved(before, id) {
    return { ...before, gone: [...before.gone, id], current: before.current.filter((each) => each !== id) };
}
function noteUnsure(before, write, updateTries) {
    const createTries = before.createTries + (write.kind === "create" ? 1 : 0);
    return { ...before, current: [], last: { kind: "unsure", write, looks: 0 }, createTries, updateTries };
}
function noteTooLong(before, write) {
    return { ...before, last: { kind: "too-long" }, level: write.level + 1, misfits: before.misfits + 1 };
}
function touch(before, comment) {
    const others = before.touched.filter(({ id }) => id !== comment.id);
    const listed = before.listed.map((each) => (each.id === comment.id ? comment : each));
    return { ...before, listed, touched: [...others, comment] };
}
function noteFit(after, write, comment) {
    if (isSameText(comment.body, write.body))
        return { ...after, misfits: 0 };
    return { ...after, misfits: after.misfits + 1, level: after.misfits === 0 ? write.level + 1 : after.level };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-comment.js




const MOST_CREATES = 4;
async function applyComment(repository, before, { write, remove }) {
    try {
        let after = write === null ? { ...before, last: { kind: "read" } } : await send(repository, before, write);
        if (write !== null && after.writes === before.writes)
            return after;
        for (const id of remove) {
            await (0,comments/* deleteComment */.Tu)(repository, id);
            after = noteRemoved(after, id);
            after = { ...after, removed: after.removed + 1 };
        }
        return after;
    }
    catch (error) {
        if (!(0,failure/* isLocked */.ln)(error))
            throw error;
        return { ...before, last: { kind: "locked" } };
    }
}
async function send(repository, before, write) {
    try {
        return await (write.kind === "create" ? create(repository, before, write) : update(repository, before, write));
    }
    catch (error) {
        if (write.isOurs && before.misfits === 0 && (0,failure/* isTooLong */.pn)(error))
            return noteTooLong(before, write);
        throw error;
    }
}
async function create(repository, before, write) {
    try {
        return noteCreated(before, write, await (0,comments/* createComment */.eT)(repository, before.pullRequest, write.body));
    }
    catch (error) {
        if (!(0,failure/* isUnsureWrite */.aT)(error) || before.createTries + 1 >= MOST_CREATES)
            throw error;
        return noteUnsure(before, write, before.updateTries);
    }
}
async function update(repository, before, write) {
    const { id } = write.comment;
    const answer = await (0,comments/* updateComment */.vv)(repository, id, { body: write.body, earlier: before.updateTries });
    if (answer.kind === "unsure")
        return noteUnsure(before, write, answer.tries);
    if (answer.kind === "updated")
        return noteUpdated(before, write, answer.comment);
    return { ...noteRemoved(before, id), last: { kind: "gone" }, losses: before.losses + 1, updateTries: plan_retry/* NO_TRIES */.ig };
}

// EXTERNAL MODULE: ./build/src/github/pages.js
var github_pages = __webpack_require__(961);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/src/github/statuses.js




async function listStatuses({ client, owner, repo }, sha, context) {
    const pages = (0,github_pages/* readPages */.n4)(client, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", { owner, repo, ref: sha });
    for await (const page of pages) {
        const own = (0,read_fields/* asList */.DD)(page.entries).filter((raw) => (0,read_fields/* asText */.e1)(raw.context) === context);
        if (own.length > 0)
            return own.map(toStatus);
    }
    return [];
}
function toStatus(raw) {
    return {
        id: (0,read_fields/* asNumber */.i)(raw.id),
        state: (0,read_fields/* asText */.e1)(raw.state),
        context: (0,read_fields/* asText */.e1)(raw.context),
        description: (0,read_fields/* asText */.e1)(raw.description),
        targetUrl: (0,read_fields/* asTextOrNull */.gE)(raw.target_url),
    };
}
async function createStatus({ client, owner, repo }, sha, { status: { state, context, description, targetUrl }, earlier }) {
    const request = { isRepeatable: true, isNotYet: isTooNew, earlierTries: earlier };
    try {
        const { data } = await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
            owner,
            repo,
            sha,
            state,
            context,
            description,
            ...(targetUrl === null ? {} : { target_url: targetUrl }),
            request,
        });
        return { kind: "set", id: (0,read_fields/* asNumber */.i)((0,read_fields/* asFields */.qI)(data).id) };
    }
    catch (error) {
        if (error instanceof plan_retry/* RetryDue */.rp)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
function isTooNew(error) {
    return (0,failure/* statusOf */.c2)(error) === 422 && /No commit found/i.test((0,failure/* answerOf */.ut)(error));
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-freshness.js
function compareFreshness(ours, theirs) {
    if (theirs === null)
        return "fresher";
    if (ours.headSha.toLowerCase() !== theirs.headSha.toLowerCase())
        return ours.run > theirs.run ? "fresher" : "ask";
    return compareStandings(ours, theirs) < 0 ? "stale" : "fresher";
}
function findFreshest(own) {
    return own.reduce((best, each) => (compareStandings(each.standing, best.standing) > 0 ? each : best));
}
function compareStandings(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return a.run - b.run || a.attempt - b.attempt || Date.parse(a.asOf) - Date.parse(b.asOf);
}

// EXTERNAL MODULE: ./build/src/pipeline/match-required-jobs.js
var match_required_jobs = __webpack_require__(1527);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-needs.js
function parseNeeds(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (typeof document !== "object" || document === null || Array.isArray(document))
        return null;
    const results = Object.entries(document).map(([name, need]) => [name.trim(), need?.result]);
    const isComplete = results.every(([, result]) => typeof result === "string" && result !== "");
    return isComplete ? new Map(results) : null;
}
function applyNeeds(jobs, needs, entries) {
    const filled = jobs.map((job) => {
        const result = job.state === "running" ? needs.get(job.name) : undefined;
        return result === undefined ? job : { ...job, state: result };
    });
    const names = new Set(jobs.map(({ name }) => name));
    const isNamed = (name) => entries.some(({ text, isPrefix }) => (isPrefix ? name.startsWith(text) : name === text));
    const added = [...needs].filter(([name]) => !names.has(name) && isNamed(name));
    return [...filled, ...added.map(([name, result]) => toJob(name, result))];
}
function toJob(name, state) {
    const nothing = {
        id: 0,
        runId: 0,
        attempt: 0,
        url: null,
        startedAt: null,
        completedAt: null,
        runnerName: null,
        steps: [],
    };
    return { ...nothing, name, status: "completed", conclusion: state, state };
}

// EXTERNAL MODULE: ./build/src/pipeline/base-name.js
var base_name = __webpack_require__(6583);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/stand-for-skipped.js


function standForSkipped(jobs, entries) {
    const skipped = jobs.filter(({ state }) => state === "skipped");
    if (skipped.length === 0)
        return [...jobs];
    const absent = entries.filter((entry) => !entry.isPrefix && !jobs.some(({ name }) => (0,match_required_jobs/* isListedJob */.z8)([entry], name)));
    const copies = [...new Set(absent.map(({ text }) => text))].flatMap((text) => {
        const job = skipped.find((each) => standsFor(each, text));
        return job === undefined ? [] : [{ ...job, name: text }];
    });
    return [...jobs, ...copies];
}
function standsFor({ name, state }, text) {
    if (state !== "skipped")
        return false;
    return [name, ...(0,match_required_jobs/* withoutCallers */.D1)(name)].some((form) => (form === (0,base_name/* baseName */.F)(text) && form !== text) || fillsIn(splitExpressions(form), text));
}
function splitExpressions(name) {
    const parts = [];
    for (let from = 0;;) {
        const start = name.indexOf("${{", from);
        const end = start < 0 ? -1 : name.indexOf("}}", start);
        if (end < 0)
            return [...parts, name.slice(from)];
        parts.push(name.slice(from, start));
        from = end + 2;
    }
}
function fillsIn(parts, text) {
    const [first = "", ...rest] = parts;
    const last = rest.pop();
    if (last === undefined || !text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at + 1);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length > at && text.endsWith(last);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/select-required.js



const WHERE = "The input `required-jobs` can name others.";
function selectRequired(requirement, jobs) {
    if (requirement.kind === "named") {
        return { kind: "named", entries: requirement.entries, notChecked: [], source: null };
    }
    if (requirement.kind === "all")
        return selectAll(jobs, { why: requirement.why, notChecked: [] });
    const { base, checks } = requirement;
    const isOurs = (check) => [null, requirement.appId].includes(check.appId) || requirement.appId === null;
    const isJob = (check) => isOurs(check) && jobs.some((job) => isSameName(job.name, check.name) || standsFor(job, check.name));
    const notChecked = [...new Set(checks.filter((check) => !isJob(check)).map(({ name }) => name))];
    const entries = toEntries(checks.filter(isJob).map(({ name }) => name));
    if (entries.length === 0) {
        return selectAll(jobs, { why: `none of the checks that ${base} requires is a job of this run`, notChecked });
    }
    return { kind: "checks", entries, notChecked, source: `Required by the rules of ${base}. ${WHERE}` };
}
function selectAll(jobs, { why, notChecked }) {
    const source = `All jobs count, because ${why}. ${WHERE}`;
    return { kind: "all", entries: toEntries(jobs.map(({ name }) => name)), notChecked, source };
}
function toEntries(names) {
    return [...new Set(names)].map((text) => ({ text, isPrefix: false }));
}
function isSameName(name, check) {
    return name === check || ((0,base_name/* isCut */.x)(name) && (0,match_required_jobs/* isListedJob */.z8)([{ text: check, isPrefix: false }], name));
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-verdict.js





function decideVerdict(ci, { requirement, allowSkipped, docsOnly, needs, mode }) {
    const hasNeeds = mode === "direct" && needs.size > 0;
    const mayStillCome = !hasNeeds && ci.runs.some(({ isCompleted }) => !isCompleted);
    const named = requirement.kind === "named" ? requirement.entries : [];
    const known = hasNeeds ? applyNeeds(ci.jobs, needs, named) : ci.jobs;
    const { entries, ...required } = selectRequired(requirement, known);
    const jobs = standForSkipped(known, [...entries, ...docsOnly]);
    const { matches, problems } = (0,match_required_jobs/* matchRequiredJobs */.f8)(entries, jobs);
    const passes = (job) => (0,job_state/* stateFacts */.T$)(job.state).passes ||
        (job.state === "skipped" && (required.kind === "all" || (0,match_required_jobs/* isListedJob */.z8)(allowSkipped, job.name)));
    const plain = matches.flatMap((match) => toRows(match, passes, mayStillCome));
    const skipped = findDocsOnlyJobs(docsOnly, jobs);
    const isDocsOnly = skipped.size > 0 &&
        plain.every((row) => row.passes || (row.state === "skipped" && row.jobs.every((job) => skipped.has(job))));
    const rows = plain
        .map(({ jobs: _, ...row }) => ({ ...row, passes: row.passes || isDocsOnly }))
        .sort((a, b) => (0,job_state/* stateFacts */.T$)(a.state).rank - (0,job_state/* stateFacts */.T$)(b.state).rank);
    const taken = new Set(matches.flatMap((match) => match.jobs));
    const doubts = [...ci.doubts, ...(required.kind === "named" ? [] : findDoubts(ci, required, { rows, mayStillCome }))];
    return {
        verdict: limit(judge(rows), doubts),
        rows,
        isDocsOnly,
        otherFailures: jobs.filter((job) => !taken.has(job) && (0,job_state/* stateFacts */.T$)(job.state).rank <= 2),
        required,
        doubts,
        problems: mayStillCome ? [] : problems,
    };
}
function findWorst(rows) {
    return rows.find(({ passes }) => !passes);
}
function findDoubts({ runs }, { kind, notChecked }, { rows, mayStillCome }) {
    const doubts = [];
    for (const { workflow, isCompleted, run } of runs) {
        if (run === null)
            doubts.push({ text: `There is no run of ${workflow} yet.`, verdict: "pending" });
        else if (!isCompleted && mayStillCome && (kind === "all" || notChecked.length > 0)) {
            doubts.push({ text: `The run of ${workflow} is still going on.`, verdict: "pending" });
        }
    }
    if (rows.length === 0 && doubts.length === 0)
        doubts.push({ text: "No job was found.", verdict: "incomplete" });
    return doubts;
}
function limit(verdict, doubts) {
    if (verdict !== "success" && verdict !== "pending")
        return verdict;
    if (doubts.some((doubt) => doubt.verdict === "incomplete"))
        return "incomplete";
    return doubts.length > 0 ? "pending" : verdict;
}
function toRows({ entry, jobs }, passes, mayStillCome) {
    if (jobs.length === 0) {
        const name = entry.isPrefix ? `${entry.text}*` : entry.text;
        return [{ name, state: mayStillCome ? "running" : "missing", passes: false, job: null, jobs }];
    }
    if (!entry.isPrefix)
        return [toRow(entry.text, jobs, passes)];
    const names = [...new Set(jobs.map(({ name }) => name))];
    return names.map((name) => toRow(name, jobs.filter((job) => job.name === name), passes));
}
function toRow(name, jobs, passes) {
    const [worst] = [...jobs].sort((a, b) => Number(passes(a)) - Number(passes(b)) || (0,job_state/* stateFacts */.T$)(a.state).rank - (0,job_state/* stateFacts */.T$)(b.state).rank);
    const label = jobs.length === 1 ? name : `${name} (${jobs.length} jobs)`;
    return { name: label, state: worst.state, passes: passes(worst), job: worst, jobs };
}
function findDocsOnlyJobs(docsOnly, jobs) {
    const { matches } = (0,match_required_jobs/* matchRequiredJobs */.f8)(docsOnly, jobs);
    const isSkipped = (match) => match.jobs.length > 0 && match.jobs.every(({ state }) => state === "skipped");
    return matches.every(isSkipped) ? new Set(matches.flatMap((match) => match.jobs)) : new Set();
}
function judge(rows) {
    const worst = findWorst(rows);
    if (worst === undefined)
        return "success";
    const { rank } = (0,job_state/* stateFacts */.T$)(worst.state);
    if (rank <= 2)
        return "failure";
    if (rank === 3)
        return "action_required";
    if (rank === 4)
        return "cancelled";
    return rank === 6 ? "pending" : "incomplete";
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/describe-verdict.js
function describeVerdict({ verdict, rows, required, }) {
    const total = rows.length;
    const isOne = total === 1;
    const one = required.kind === "all" ? "job" : "required job";
    if (verdict === "success")
        return isOne ? `the ${one} passed` : `all ${total} ${one}s passed`;
    const open = rows.filter(({ passes }) => !passes);
    const running = open.filter(({ state }) => state === "running").length;
    if (open.length === 0)
        return verdict === "pending" ? "not every result is there yet" : "not every result is known";
    if (open.length === running) {
        return isOne ? `the ${one} is still running` : `${running} of ${total} ${one}s still running`;
    }
    const failed = open.length - running;
    return isOne ? `the ${one} did not pass` : `${failed} of ${total} ${one}s did not pass`;
}

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/plan-reduction.js
const WHOLE = {
    coverage: "table",
    maxTests: Number.POSITIVE_INFINITY,
    maxOthers: Number.POSITIVE_INFINITY,
    collapsePassed: false,
    labelLimit: 120,
    maxFailed: Number.POSITIVE_INFINITY,
};
const STEPS = [
    { coverage: "line" },
    { maxTests: 5 },
    { maxTests: 0 },
    { maxOthers: 20 },
    { maxOthers: 5 },
    { maxOthers: 0 },
    { coverage: "none" },
    { collapsePassed: true },
    { labelLimit: 60 },
];
function planReduction(level, failedRows) {
    const beyond = level - STEPS.length;
    return Object.assign({}, WHOLE, ...STEPS.slice(0, level), beyond > 0 ? { maxFailed: failedRows - beyond } : {});
}
function countLevels(failedRows) {
    return STEPS.length + failedRows + 1;
}
function describeReduction(facts, reduction) {
    const { decision, coverage } = facts;
    const hasCoverage = coverage !== null && !decision.isDocsOnly;
    const shown = decision.otherFailures.slice(0, facts.maxOtherFailures);
    const others = shown.slice(reduction.maxOthers);
    const failed = decision.rows.filter(({ passes }) => !passes).slice(reduction.maxFailed);
    const passed = reduction.collapsePassed ? decision.rows.filter(({ passes }) => passes) : [];
    return [
        ...(hasCoverage && reduction.coverage === "none" ? [{ what: "coverage", jobs: [] }] : []),
        ...(hasCoverage && reduction.coverage === "line" && coverage.runtimes.length > 0
            ? [{ what: "the coverage table", jobs: [] }]
            : []),
        ...describeTests(facts, reduction),
        ...describeJobs(others, "other failed job"),
        ...describeJobs(passed, "required job that passed", "required jobs that passed"),
        ...describeJobs(failed, "required job that did not pass", "required jobs that did not pass"),
        ...(reduction.labelLimit < WHOLE.labelLimit
            ? [{ what: `names beyond ${reduction.labelLimit} characters`, jobs: [] }]
            : []),
    ];
}
function describeTests({ tests, maxFailingTests }, { maxTests }) {
    const shown = Math.min(tests?.failing.length ?? 0, maxFailingTests);
    const hidden = shown - Math.min(shown, maxTests);
    return hidden > 0 ? [{ what: `${hidden} failing test${hidden === 1 ? "" : "s"}`, jobs: [] }] : [];
}
function describeJobs(jobs, one, many = `${one}s`) {
    if (jobs.length === 0)
        return [];
    return [{ what: `${jobs.length} ${jobs.length === 1 ? one : many}`, jobs: jobs.map(({ name }) => name) }];
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-tests.js

function renderTests({ total, failing, flaky }, limit) {
    const parts = [];
    if (failing.length > 0)
        parts.push(`### Failing tests: ${count(failing.length)} of ${count(total)}`);
    if (failing.length > 0 && limit > 0)
        parts.push(renderTable(failing, limit));
    if (flaky.length > 0 && limit > 0) {
        const title = `${count(flaky.length)} flaky test${flaky.length === 1 ? "" : "s"} failed and passed`;
        parts.push(`<details><summary>${title}</summary>`, renderTable(flaky, limit), "</details>");
    }
    return parts.join("\n\n");
}
function renderTable(tests, limit) {
    const rows = tests.slice(0, limit).map(({ name, file, message, sources }) => {
        const [first = "", ...others] = sources;
        const where = (0,markdown/* escapeCell */.kq)(first, 60) + (others.length > 0 ? ` and ${others.length} more` : "");
        return `| ${(0,markdown/* escapeCell */.kq)(name)} | ${(0,markdown/* escapeCell */.kq)(file)} | ${(0,markdown/* escapeCell */.kq)(message)} | ${where} |`;
    });
    const hidden = tests.length - rows.length;
    return [
        "| Test | File | Message | In |",
        "|:--|:--|:--|:--|",
        ...rows,
        ...(hidden > 0 ? [`| ${count(hidden)} more | | | |`] : []),
    ].join("\n");
}
function count(number) {
    return number.toLocaleString("en-US");
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-comment.js








const MOST_UNCHECKED = 20;
function fitComment(facts, pullRequest, { from = 0, queue = null } = {}) {
    const { key, standing, decision } = facts;
    const failed = decision.rows.filter(({ passes }) => !passes).length;
    const marker = renderSummaryMarker({ key, pullRequest, standing });
    const render = (level) => {
        const body = `${marker}\n${renderSummary(facts, planReduction(level, failed))}`;
        return queue === null ? body : replaceQueueSection(body, queue, facts.serverUrl);
    };
    const fitted = (0,fit/* fitBody */.KM)(render, { levels: countLevels(failed), from });
    return { ...fitted, leftOut: describeReduction(facts, planReduction(fitted.level, failed)) };
}
function renderSummary(facts, reduction) {
    const leftOut = describeReduction(facts, reduction);
    return [
        `## ${headingSign(facts.decision)} CI: ${describeVerdict(facts.decision)}`,
        renderFacts(facts),
        renderDoubts(facts.decision),
        facts.decision.rows.length === 0 ? "" : renderRequired(facts, reduction),
        renderSource(facts.decision),
        facts.decision.isDocsOnly
            ? "Docs-only change: the heavy jobs were skipped, and every other required job passed."
            : "",
        facts.tests === null ? "" : renderTests(facts.tests, Math.min(facts.maxFailingTests, reduction.maxTests)),
        renderOthers(facts, reduction),
        reduction.coverage === "none" ? "" : renderCoverage(facts, reduction.coverage === "table"),
        renderLeftOut(facts, leftOut),
        "<sub>One comment per pull request; a newer result replaces it.</sub>",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function headingSign({ verdict }) {
    if (verdict === "success")
        return "✅";
    return verdict === "pending" ? "⏳" : "❌";
}
function renderFacts({ standing, runs, serverUrl }) {
    const shown = runs.map(({ workflow, run }) => {
        if (run === null)
            return (0,markdown/* escapeCell */.kq)(`${workflow}: no run yet`);
        const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
        const link = (0,markdown/* renderLink */.BK)(`${(0,markdown/* escapeCell */.kq)(workflow)} #${run.number}`, run.url, { serverUrl });
        return `${link} ${showState(run.state)}${attempt}`;
    });
    return [`Commit ${(0,markdown/* codeSpan */.SS)(standing.headSha.slice(0, 12))}`, ...shown].join(" · ");
}
function renderDoubts({ doubts }) {
    return doubts.map(({ text }) => (0,markdown/* escapeCell */.kq)(text, 300)).join("\n");
}
function renderSource({ required: { source, notChecked } }) {
    const names = notChecked.slice(0, MOST_UNCHECKED).map((name) => (0,markdown/* escapeCell */.kq)(name, 60));
    const more = notChecked.length - names.length;
    const unchecked = [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
    return [source === null ? "" : (0,markdown/* escapeCell */.kq)(source, 400), unchecked === "" ? "" : `Not checked here: ${unchecked}.`]
        .filter((part) => part !== "")
        .join("\n");
}
function renderRequired(facts, { labelLimit, collapsePassed, maxFailed }) {
    const { rows } = facts.decision;
    const passed = rows.filter(({ passes }) => passes);
    const others = rows.filter(({ passes }) => !passes);
    const shown = new Set([...others.slice(0, maxFailed), ...(collapsePassed ? [] : passed)]);
    const hidden = others.length - Math.min(others.length, maxFailed);
    return [
        `| ${facts.decision.required.kind === "all" ? "Job" : "Required job"} | Result | Duration | Log |`,
        "|:--|:--|--:|:--|",
        ...rows.filter((row) => shown.has(row)).map((row) => renderRow(row, facts, labelLimit)),
        ...(collapsePassed && passed.length > 0 ? [`| ${passed.length} more passed | | | |`] : []),
        ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | | |`] : []),
    ].join("\n");
}
function renderRow(row, facts, labelLimit) {
    const label = (0,markdown/* escapeCell */.kq)(row.name, labelLimit);
    const cells = [
        row.passes || row.state === "running" ? label : `**${label}**`,
        `${showState(row.state)}${showFailedBefore(row, facts)}`,
        formatDuration(jobDurationMs(row.job)),
        jobLink(row.job, firstRunUrl(facts), facts.serverUrl),
    ];
    return `| ${cells.join(" | ")} |`;
}
function showFailedBefore({ job, passes }, { failedBefore }) {
    const attempt = job === null || !passes ? undefined : failedBefore.get(job.id);
    return attempt === undefined ? "" : ` (failed in attempt ${attempt})`;
}
function renderOthers(facts, { maxOthers, labelLimit }) {
    const jobs = facts.decision.otherFailures;
    const limit = Math.min(maxOthers, facts.maxOtherFailures);
    if (jobs.length === 0 || limit === 0)
        return "";
    const rows = jobs.slice(0, limit).map((job) => renderOther(job, facts, labelLimit));
    const hidden = jobs.length - rows.length;
    return [
        `<details><summary>${jobs.length} other job${jobs.length === 1 ? "" : "s"} failed</summary>`,
        "",
        "| Job | Result | Log |",
        "|:--|:--|:--|",
        ...rows,
        ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | |`] : []),
        "",
        "</details>",
    ].join("\n");
}
function renderOther(job, facts, labelLimit) {
    const link = jobLink(job, firstRunUrl(facts), facts.serverUrl);
    return `| ${(0,markdown/* escapeCell */.kq)(job.name, labelLimit)} | ${showState(job.state)} | ${link} |`;
}
function renderLeftOut(facts, leftOut) {
    if (leftOut.length === 0)
        return "";
    return `Left out for length: ${leftOut.map(({ what }) => what).join(", ")}; see the ${renderRunLink(facts)}.`;
}
function renderRunLink(facts) {
    return (0,markdown/* renderLink */.BK)("run", firstRunUrl(facts), { serverUrl: facts.serverUrl });
}
function firstRun({ runs }) {
    return runs.find(({ run }) => run !== null)?.run ?? null;
}
function firstRunUrl(facts) {
    return firstRun(facts)?.url ?? null;
}
function renderCoverage({ coverage, decision }, withTable) {
    if (coverage === null)
        return "";
    if (decision.isDocsOnly)
        return "### Coverage\n\nNot measured for this commit, because the change is docs-only.";
    const parts = [renderTotals(coverage), withTable ? renderRuntimes(coverage) : ""].filter((part) => part !== "");
    return parts.length === 0 ? "" : ["### Coverage", ...parts].join("\n\n");
}
function renderTotals({ head, base, change, drop, threshold, status }) {
    if (head === null)
        return "";
    const named = Object.entries({ Head: head, base, change, drop, threshold }).filter(([, value]) => value !== null);
    const segments = named.map(([name, value]) => `${name} ${value}`);
    return [...segments, ...(status === null ? [] : [(0,markdown/* escapeCell */.kq)(status, 40)])].join(" · ");
}
function renderRuntimes({ runtimes, reference }) {
    if (runtimes.length === 0 || reference === null)
        return "";
    return [
        `| Runtime | Coverage | Against ${(0,markdown/* escapeCell */.kq)(reference, 40)} |`,
        "|:--|--:|--:|",
        ...runtimes.map(({ name, percent, against }) => `| ${(0,markdown/* escapeCell */.kq)(name, 40)} | ${percent} | ${against ?? "–"} |`),
    ].join("\n");
}
function showState(state) {
    return `${(0,job_state/* stateFacts */.T$)(state).sign} ${(0,markdown/* escapeCell */.kq)(state.replaceAll("_", " "), 40)}`;
}
function formatDuration(ms) {
    if (ms === null)
        return "–";
    const seconds = Math.round(ms / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    const rest = `${String(seconds % 60).padStart(2, "0")}s`;
    if (hours > 0)
        return `${hours}h ${String(minutes).padStart(2, "0")}m ${rest}`;
    return minutes > 0 ? `${minutes}m ${rest}` : `${seconds}s`;
}
function jobDurationMs(job) {
    if (job === null || job.state === "running" || job.startedAt === null || job.completedAt === null)
        return null;
    const ms = Date.parse(job.completedAt) - Date.parse(job.startedAt);
    return ms >= 0 ? ms : null;
}
function jobLink(job, runUrl, serverUrl) {
    const toJob = (0,markdown/* renderLink */.BK)("log", job?.url ?? null, { serverUrl });
    if (toJob !== "log")
        return toJob;
    const toRun = (0,markdown/* renderLink */.BK)("run", runUrl, { serverUrl });
    return toRun === "run" ? "–" : toRun;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-status.js










const NO_STATUS = ["stale", "closed", "read-only", "dry-run"];
const MOST_WRITES = 4;
const apply_status_MOST_LOOKS = 3;
async function applyStatus(repository, facts, around) {
    const { inputs, posted, subject } = around;
    const context = inputs["commit-status"];
    if (context === undefined || subject.removal !== null || !posted.isOnTop || NO_STATUS.includes(posted.result))
        return [];
    const status = apply_status_toStatus(facts, context, subject);
    try {
        return await keepStatus(repository, status, { facts, ...around });
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return [`The commit status "${context}" was not set. ${error.message}`];
    }
}
async function keepStatus(repository, ours, { facts, posted, inputs, runtime }) {
    const wait = (units) => runtime.sleep(inputs["settle-ms"] * units);
    const { headSha } = facts.standing;
    let own = null;
    let tries = plan_retry/* NO_TRIES */.ig;
    for (let writes = 0, looks = 0;;) {
        const listed = await listStatuses(repository, headSha, ours.context);
        const newest = listed[0] ?? null;
        const isBehind = own !== null && (newest?.id ?? 0) < own;
        if (isBehind && ++looks < apply_status_MOST_LOOKS) {
            await wait(4);
            continue;
        }
        const newer = listed.find((each) => isOfNewerRun(each, ours));
        const status = newer ?? ours;
        if (isBehind || writes >= MOST_WRITES || isSame(newest, status) || (newer !== undefined && newest === newer))
            return [];
        if (writes > 0 || posted.result !== "unchanged")
            await wait(2);
        if (newer === undefined && (await isOvertaken(repository, facts, posted)))
            return [];
        const answer = await createStatus(repository, headSha, { status, earlier: tries });
        if (answer.kind === "unsure")
            tries = answer.tries;
        else {
            [own, tries, looks] = [answer.id, plan_retry/* NO_TRIES */.ig, 0];
            writes++;
            await wait(5 + 2 * runtime.random());
        }
    }
}
function apply_status_toStatus(facts, context, subject) {
    const { decision } = facts;
    const worst = findWorst(decision.rows);
    const state = worst === undefined ? "success" : (0,job_state/* stateFacts */.T$)(worst.state).status;
    const run = firstRun(facts);
    const attempt = run !== null && run.attempt > 1 ? `/attempts/${run.attempt}` : "";
    return {
        state: state === "success" && decision.verdict !== "success" ? "pending" : state,
        context,
        description: describeVerdict(decision).slice(0, 140),
        targetUrl: run === null ? subject.run.url : `${run.url}${attempt}`,
    };
}
function isSame(newest, { state, description, targetUrl }) {
    return newest?.state === state && newest.description === description && newest.targetUrl === targetUrl;
}
function isOfNewerRun(other, { targetUrl }) {
    const theirs = readRunKey(other.targetUrl ?? "");
    const ours = readRunKey(targetUrl ?? "");
    return theirs.run > ours.run || (theirs.run === ours.run && theirs.attempt > ours.attempt);
}
function readRunKey(url) {
    const [, run, attempt] = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?$/.exec(url) ?? [];
    return { run: Number(run ?? 0), attempt: Number(attempt ?? 1) };
}
async function isOvertaken(repository, facts, { comment }) {
    const found = comment === null ? "gone" : await (0,comments/* readComment */.W3)(repository, comment.id);
    if (found === "gone")
        return false;
    return compareFreshness(facts.standing, parseSummaryMarker(found.body)?.standing ?? null) === "stale";
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/find-own-job.js


function findOwnJob(jobs, { ownJob }) {
    if (ownJob === null)
        return null;
    const running = jobs.filter(({ state }) => state === "running");
    const named = running.filter(({ name }) => [name, (0,base_name/* baseName */.F)(name), ...(0,match_required_jobs/* withoutCallers */.D1)(name)].includes(ownJob.id));
    const byRunner = running.filter(({ runnerName }) => runnerName !== null && runnerName === ownJob.runner);
    const both = named.filter((job) => byRunner.includes(job));
    for (const found of [both, named, byRunner])
        if (found.length === 1)
            return found[0];
    return null;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/contribute.js





function gatherFacts(pull, known) {
    const { ci, settings, subject, inputs, coverage, tests, serverUrl } = known;
    const requirement = toRequirement(settings, pull, ci.appId);
    const own = requirement.kind === "named" ? null : findOwnJob(ci.jobs, subject);
    const jobs = ci.jobs.filter((job) => job !== own);
    return {
        ...{ key: inputs["comment-key"], standing: ci.standing, runs: ci.runs, coverage, tests, serverUrl },
        failedBefore: ci.failedBefore,
        maxFailingTests: inputs["failing-tests"],
        decision: decideVerdict({ ...ci, jobs }, { ...settings, requirement, mode: subject.mode }),
        maxOtherFailures: inputs["other-failures"],
    };
}
function contribute(pull, facts, { ci, subject, serverUrl }) {
    const { removal } = subject;
    if (removal !== null)
        return { kind: "removal", removed: removal, isOpen: pull.isOpen, serverUrl };
    if (subject.queued === null)
        return { kind: "summary", facts };
    const { decision, runs, standing } = facts;
    const run = firstRun(facts);
    const isFailed = decision.verdict === "failure" || runs.some((each) => (0,job_state/* stateFacts */.T$)(each.run?.state ?? "").rank <= 2);
    if (!isFailed && decision.verdict !== "success")
        return null;
    const label = `${runs[0]?.workflow ?? ""} #${run?.number ?? ""}`;
    const failed = selectFailed(decision, ci).map(({ name, state, url }) => ({ name, state, url }));
    const whole = { name: label, state: run?.state ?? "failure", url: run?.url ?? null };
    const jobs = isFailed ? (failed.length > 0 ? failed : [whole]) : [];
    const { run: id, attempt } = standing;
    const section = { run: id, attempt, label, url: run?.url ?? null, jobs, more: 0, removed: null };
    const since = subject.run.createdAt ?? "";
    return { kind: "queue", section: limitQueueSection(section), since, isOpen: pull.isOpen, serverUrl };
}
function selectFailed({ rows }, { jobs }) {
    const required = rows.flatMap(({ passes, job }) => (passes || job === null || job.state === "running" ? [] : [job]));
    const others = jobs.filter((job) => (0,job_state/* stateFacts */.T$)(job.state).rank <= 2 && !required.some(({ id }) => id === job.id));
    return [...required, ...others];
}
function toRequirement({ required }, pull, appId) {
    if (required !== "auto")
        return { kind: "named", entries: required };
    if (pull === null)
        return { kind: "all", why: "there is no open pull request whose base could require some" };
    const { base, checks } = pull;
    if (checks === null || checks === "unreadable")
        return { kind: "all", why: `the rules of ${base} cannot be read` };
    if (checks.length === 0)
        return { kind: "all", why: `${base} requires no checks` };
    return { kind: "checks", base, checks, appId };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/plan-body.js




const NO_GROUP = { run: 0, attempt: 0, label: "", url: null, jobs: [], more: 0, removed: null };
function planBody(observed, contribution, own) {
    if (contribution.kind !== "summary")
        return planQueue(observed, contribution, own);
    const { facts } = contribution;
    const queue = findQueue(own);
    const renderOurs = () => ({
        ...fitComment(facts, observed.pullRequest, { from: observed.level, queue }),
        isOurs: true,
    });
    if (!isAny(own))
        return renderOurs();
    const freshest = findFreshest(own);
    const freshness = compareFreshness(facts.standing, freshest.standing);
    if (freshness === "ask" && observed.head === "unread")
        return "read-head";
    const isOurs = freshness === "ask"
        ? observed.head?.toLowerCase() === facts.standing.headSha.toLowerCase()
        : freshness === "fresher";
    if (isOurs)
        return renderOurs();
    return { body: keepQueue(freshest, queue, facts.serverUrl), level: 0, isOurs: false };
}
function planQueue({ pullRequest, key, head }, contribution, own) {
    const { isOpen, serverUrl } = contribution;
    const section = plan_body_toSection(contribution, findQueue(own));
    if (!isAny(own)) {
        if (!isShown(section) || !isOpen || head === null || head === "unread")
            return null;
        const standing = { headSha: head, run: 0, attempt: 0, asOf: "1970-01-01T00:00:00Z" };
        const body = replaceQueueSection(renderSummaryMarker({ key, pullRequest, standing }), section, serverUrl);
        return { body, level: 0, isOurs: true };
    }
    const freshest = findFreshest(own);
    const theirs = findQueue(own);
    const isOurs = compareQueueSections(section, theirs) >= 0;
    if (!isOpen && isOurs && (isShown(section) || theirs === null || !isShown(theirs)))
        return null;
    if (isOurs && theirs === null && !isShown(section))
        return null;
    return { body: keepQueue(freshest, isOurs ? section : theirs, serverUrl), level: 0, isOurs };
}
function plan_body_toSection(contribution, known) {
    if (contribution.kind === "removal")
        return { ...(known ?? NO_GROUP), removed: contribution.removed };
    const { section, since } = contribution;
    const removed = known?.removed ?? null;
    const isStillOut = section.jobs.length > 0 && removed !== null && Date.parse(removed.at) >= Date.parse(since);
    return isStillOut ? { ...section, removed } : section;
}
function keepQueue({ comment, queue }, section, serverUrl) {
    const isThere = JSON.stringify(queue) === JSON.stringify(section);
    return isThere ? comment.body : replaceQueueSection(comment.body, section, serverUrl);
}
function findQueue(own) {
    return own.reduce((best, { queue }) => (compareQueueSections(queue, best) > 0 ? queue : best), null);
}
function isAny(own) {
    return own.length > 0;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-comment.js


const decide_comment_MOST_WRITES = 8;
const MOST_LOSSES = 2;
const decide_comment_MOST_LOOKS = 6;
const SINCE_MARGIN_MS = 600_000;
function decideComment(observed, contribution, isDryRun) {
    const { last } = observed;
    switch (last.kind) {
        case "nothing":
            return look("first");
        case "locked":
            return done("locked");
        case "gone":
            return lookAgain(observed);
        case "unsure":
            if (last.write.kind === "update")
                return read(last.write.comment.id);
            return look("unsure", 2 ** (last.looks + 1));
        default:
            return isDryRun ? done("dry-run") : (decideLook(observed) ?? decideAct(observed, contribution));
    }
}
function decideLook({ last, listed, looksSince, writes, ...observed }) {
    if (last.kind === "update")
        return writes >= decide_comment_MOST_WRITES ? null : read(last.id, { wait: 3, jitter: 2 });
    if (last.kind !== "create")
        return null;
    const isSeen = listed.some(({ id }) => id === last.comment.id);
    if (!isSeen && looksSince < decide_comment_MOST_LOOKS) {
        const wait = looksSince === 0 ? 0 : 2 ** (looksSince - 1);
        return look("unlisted", wait, last.isMisnamed ? undefined : toSince(last.comment));
    }
    const own = findOwnComments({ ...observed, listed });
    return own.length > 1 ? look("twins", 2) : null;
}
function decideAct(observed, contribution) {
    const { current, gone, last, misfits, writes } = observed;
    const own = findOwnComments(observed);
    const wanted = planBody(observed, contribution, own);
    if (wanted === "read-head")
        return { kind: "read-head" };
    const [oldest, ...twins] = own;
    if (oldest === undefined) {
        if (last.kind === "read" && gone.length > 0)
            return lookAgain(observed);
        if (wanted === null || writes >= decide_comment_MOST_WRITES)
            return done(describeResult(observed, true));
        const { body, level } = wanted;
        return { kind: "act", write: { kind: "create", body, level, isOurs: true }, remove: [] };
    }
    if (wanted === null)
        return done(describeResult(observed, true));
    const isThere = isSameContent(oldest.comment.body, wanted.body) || (wanted.isOurs && misfits > 1);
    if ((isThere && twins.length === 0) || writes >= decide_comment_MOST_WRITES) {
        return done(describeResult(observed, wanted.isOurs), null, wanted.isOurs);
    }
    const unread = [...twins, oldest].find(({ comment: { id } }) => !current.includes(id));
    if (unread !== undefined)
        return read(unread.comment.id, { wait: isFirstWrite(observed) ? 0 : 2, jitter: 0 });
    return toAct([oldest, ...twins], wanted, isThere);
}
function toAct([oldest, ...twins], wanted, isThere) {
    const { body, level, isOurs } = wanted;
    return {
        kind: "act",
        write: isThere ? null : { kind: "update", comment: oldest.comment, body, level, isOurs },
        remove: twins.map(({ comment }) => comment.id),
    };
}
function isFirstWrite({ writes, removed, current }) {
    return writes + removed === 0 || current.length > 0;
}
function describeResult({ created, gone, isUpdated }, isOurs) {
    if (created.some((id) => !gone.includes(id)))
        return "created";
    if (isUpdated)
        return "updated";
    return isOurs ? "unchanged" : "stale";
}
function lookAgain(observed) {
    return observed.losses > MOST_LOSSES ? done("not-written", explainLosses(observed)) : look("gone");
}
function look(why, wait = 0, since) {
    return { kind: "look", why, since, wait, jitter: 0 };
}
function read(id, { wait, jitter } = { wait: 0, jitter: 0 }) {
    return { kind: "read", id, wait, jitter };
}
function done(result, reason = null, isOnTop = true) {
    return { kind: "done", result, reason, isOnTop };
}
function toSince({ createdAt }) {
    return new Date(Date.parse(createdAt) - SINCE_MARGIN_MS).toISOString();
}
function explainLosses({ losses }) {
    return (`The summary comment was deleted ${losses} times while it was being updated. ` +
        "Find out what deletes comments, or give this summary a comment-key of its own.");
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/inputs.js

const inputs_inputs = {
    token: inputs/* input */.hF.secret(),
    "required-jobs": inputs/* input */.hF.lines(),
    "allow-skipped": inputs/* input */.hF.lines(),
    "docs-only-jobs": inputs/* input */.hF.lines(),
    workflows: inputs/* input */.hF.lines(),
    events: inputs/* input */.hF.lines(),
    needs: inputs/* input */.hF.optionalText(),
    "pr-number": inputs/* input */.hF.optionalCount(1),
    "comment-key": inputs/* input */.hF.text(),
    author: inputs/* input */.hF.text(),
    "other-failures": inputs/* input */.hF.count(),
    "test-reports": inputs/* input */.hF.lines(),
    "failing-tests": inputs/* input */.hF.count(),
    "coverage-file": inputs/* input */.hF.optionalText(),
    "coverage-files": inputs/* input */.hF.lines(),
    "coverage-reference": inputs/* input */.hF.optionalText(),
    "commit-status": inputs/* input */.hF.optionalText(),
    "on-readonly-token": inputs/* input */.hF.choice("warn", "fail", "ignore"),
    "on-write-failure": inputs/* input */.hF.choice("fail", "warn"),
    "fail-on-verdict": inputs/* input */.hF.flag(),
    "timeout-seconds": inputs/* input */.hF.count(1),
    "settle-ms": inputs/* input */.hF.count(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/github/check-runs.js
var check_runs = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/src/github/find-pull-request.js
var find_pull_request = __webpack_require__(7603);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/github/required-checks.js
var required_checks = __webpack_require__(2960);
// EXTERNAL MODULE: ./build/src/github/runs.js
var github_runs = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/src/github/jobs.js
var github_jobs = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/src/github/mark-timed-out.js
var mark_timed_out = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/src/pipeline/select-jobs.js
var select_jobs = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-jobs.js





const MOST_READINGS = 4;
const FAILED = ["failure", "timed_out", "startup_failure"];
const HARMLESS = ["success", "neutral", "skipped"];
async function readJobs(repository, known, patience) {
    let before = known;
    for (let reading = 1;; reading++) {
        const listing = await (0,github_jobs/* listJobs */.N)(repository, known.id, "all");
        const found = await (0,github_runs/* readRun */.cI)(repository, known.id);
        const run = found === "gone" ? before : found;
        const { jobs, problems } = found === "gone" ? listing : await findTimedOut(repository, run, listing);
        const isMoving = toKey(before) !== toKey(run) || jobs.some(({ attempt }) => attempt > run.attempt);
        const doubts = read_jobs_findDoubts(run, jobs, listing.missing);
        const isSure = !isMoving && doubts.length === 0 && !isLate(run, jobs);
        if (!isSure && reading < MOST_READINGS) {
            before = run;
            if (!isMoving)
                await patience.sleep(patience.settleMs * 2 ** reading);
            continue;
        }
        const shown = isMoving ? { ...run, status: "in_progress", conclusion: null } : run;
        const selected = (0,select_jobs/* selectJobs */.h)(shown, jobs);
        const moved = { text: `The run of ${run.name} changed while it was read.`, verdict: "pending" };
        const told = [...problems, ...selected.problems];
        return { run: shown, selected, records: jobs, doubts: isMoving ? [moved] : doubts, problems: told };
    }
}
function toKey({ attempt, status, conclusion }) {
    return `${attempt} ${(0,job_state/* toState */.xU)(status, conclusion)}`;
}
function isLate({ status, attempt }, jobs) {
    const own = jobs.filter((job) => job.attempt === attempt);
    return status === "completed" && (own.length === 0 || own.some((job) => job.status !== "completed"));
}
function read_jobs_findDoubts(run, records, missing) {
    const { name, status, conclusion } = run;
    if (missing > 0) {
        const few = missing === 1 ? "1 job" : `${missing} jobs`;
        return [{ text: `GitHub does not list ${few} of the run of ${name}.`, verdict: "incomplete" }];
    }
    if (status !== "completed" || conclusion === null || HARMLESS.includes(conclusion))
        return [];
    const { jobs } = (0,select_jobs/* selectJobs */.h)(run, records);
    const worst = Math.min(...jobs.map(({ state }) => (0,job_state/* stateFacts */.T$)(state).rank));
    if (FAILED.includes(conclusion)) {
        return worst <= 2 ? [] : [{ text: `The run of ${name} failed, but no listed job did.`, verdict: "incomplete" }];
    }
    const word = conclusion === "stale" ? "cancelled" : conclusion.replaceAll("_", " ");
    const text = `The run of ${name} ended as ${word}, but no listed job did.`;
    return worst <= 5 ? [] : [{ text, verdict: "incomplete" }];
}
async function findTimedOut(repository, run, listing) {
    if (run.status !== "completed")
        return listing;
    const ids = new Set((0,select_jobs/* selectJobs */.h)(run, listing.jobs).jobs.map(({ id }) => id));
    return (0,mark_timed_out/* markTimedOut */.p)(repository, listing, (job) => ids.has(job.id) && job.status === "completed");
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/select-run.js
function selectRun(runs, { headSha, workflow, events, ownRunId, skippedRunIds }) {
    const own = newestRecords(runs).filter((run) => run.id !== ownRunId && run.headSha.toLowerCase() === headSha.toLowerCase() && isOfWorkflow(run, workflow));
    const event = events.find((each) => own.some((run) => run.event === each));
    const preferred = own.filter((run) => run.event === event);
    const working = preferred.filter(({ id, conclusion }) => conclusion !== "skipped" && !skippedRunIds.has(id));
    const left = working.length > 0 ? working : preferred;
    return left.reduce((best, run) => (best !== null && best.id > run.id ? best : run), null);
}
function isOfWorkflow({ path, name }, workflow) {
    return [path, path.slice(path.lastIndexOf("/") + 1), name].includes(workflow);
}
function newestRecords(runs) {
    const byId = new Map();
    for (const run of runs) {
        const other = byId.get(run.id);
        if (other === undefined || run.attempt >= other.attempt)
            byId.set(run.id, run);
    }
    return [...byId.values()];
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/observe-ci.js









async function observeCi(repository, subject, { inputs, patience, isAuto }) {
    try {
        const found = await findSubjectPullRequest(repository, subject, inputs["pr-number"]);
        const isRemoval = subject.removal !== null;
        const workflows = isRemoval ? [] : await listWorkflows(repository, subject, { inputs, patience });
        const { pullRequest, pulls } = await readPulls(repository, found, { isAuto, isQueue: subject.queued !== null });
        const listed = workflows.flatMap((each) => each.listed ?? []);
        const jobs = listed.flatMap(({ selected }) => selected.jobs);
        return {
            kind: "observed",
            pullRequest,
            pulls,
            runs: workflows.map(toObservedRun),
            jobs,
            appId: await readJobsApp(repository, pulls, jobs),
            failedBefore: new Map(listed.flatMap(findFailedBefore)),
            runIds: listed.map(({ run }) => run.id),
            standing: observe_ci_toStanding(subject, listed),
            doubts: listed.flatMap(({ doubts }) => doubts),
            problems: listed.flatMap(({ problems }) => problems),
        };
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return { kind: "unread", error: error };
    }
}
async function findSubjectPullRequest(repository, subject, given) {
    if (subject.queued !== null)
        return { kind: "found", numbers: [subject.queued] };
    if (subject.run.event === "merge_group")
        return { kind: "none" };
    return (0,find_pull_request/* findPullRequest */._)(repository, { ...subject, named: subject.run.pullRequests, given });
}
async function readPulls(repository, found, { isAuto, isQueue }) {
    if (found.kind !== "found")
        return { pullRequest: found, pulls: [] };
    const pulls = [];
    for (const number of found.numbers) {
        const pull = await (0,github_pulls/* readPullRequest */.DQ)(repository, number);
        if (pull === "gone" || (pull.state !== "open" && !isQueue))
            continue;
        const { headSha, baseRef: base } = pull;
        const known = pulls.find((each) => each.base === base);
        const checks = isAuto ? (known?.checks ?? (await (0,required_checks/* readRequiredChecks */.TP)(repository, base))) : null;
        pulls.push({ number, headSha, base, checks, isOpen: pull.state === "open" });
    }
    const [first = 0] = found.numbers;
    const numbers = pulls.map(({ number }) => number);
    return { pullRequest: pulls.length > 0 ? { kind: "found", numbers } : { kind: "closed", number: first }, pulls };
}
async function readJobsApp(repository, pulls, jobs) {
    const checks = pulls.flatMap((pull) => (Array.isArray(pull.checks) ? pull.checks : []));
    const named = jobs.find(({ name }) => checks.some((check) => check.appId !== null && check.name === name));
    return named === undefined ? null : (0,check_runs/* readAppId */.Q)(repository, named.id);
}
async function listWorkflows(repository, subject, { inputs, patience }) {
    const { run, headSha, mode, ownRunId } = subject;
    const events = run.event === "merge_group" ? ["merge_group"] : inputs.events;
    const workflows = inputs.workflows.length > 0 ? inputs.workflows : [run.path || run.name];
    const [workflow = ""] = workflows;
    const known = new Map();
    if (workflows.length === 1 && isOfWorkflow(run, workflow) && (mode === "direct" || events.includes(run.event))) {
        const listed = await readJobs(repository, run, patience);
        if (!isAllSkipped(listed))
            return [{ workflow, listed }];
        known.set(run.id, listed);
    }
    const runs = [run, ...(await (0,github_runs/* listRuns */.v)(repository, { headSha }))];
    const skippedRunIds = new Set(known.keys());
    const found = [];
    for (const each of workflows)
        found.push({ workflow: each, listed: await findWorking(each) });
    return found;
    async function findWorking(name) {
        for (;;) {
            const chosen = selectRun(runs, { headSha, workflow: name, events, ownRunId, skippedRunIds });
            if (chosen === null)
                return null;
            const listed = known.get(chosen.id) ?? (await readJobs(repository, chosen, patience));
            known.set(chosen.id, listed);
            if (!isAllSkipped(listed) || skippedRunIds.has(chosen.id))
                return listed;
            skippedRunIds.add(chosen.id);
        }
    }
}
function isAllSkipped({ selected: { jobs }, doubts }) {
    return jobs.length > 0 && doubts.length === 0 && jobs.every(({ state }) => state === "skipped");
}
function findFailedBefore({ selected, records }) {
    return selected.jobs.flatMap(({ id, name, attempt, state }) => {
        const failed = records.filter((other) => other.name === name && other.attempt < attempt && hasFailed(other));
        if (!(0,job_state/* stateFacts */.T$)(state).passes || failed.length === 0)
            return [];
        return [[id, Math.min(...failed.map((other) => other.attempt))]];
    });
}
function hasFailed({ status, conclusion }) {
    return (0,job_state/* stateFacts */.T$)((0,job_state/* toState */.xU)(status, conclusion)).rank <= 2;
}
function toObservedRun({ workflow, listed }) {
    if (listed === null)
        return { workflow, isCompleted: true, run: null };
    const { run, selected } = listed;
    const { isCompleted, attempt } = selected;
    const state = isCompleted ? (0,job_state/* toState */.xU)(run.status, run.conclusion) : "running";
    return { workflow: run.name || workflow, isCompleted, run: { number: run.number, url: run.url, state, attempt } };
}
function observe_ci_toStanding({ headSha, run }, listed) {
    const newest = listed.reduce((best, each) => (best !== null && best.run.id > each.run.id ? best : each), null);
    const times = listed
        .flatMap((each) => [each.run.updatedAt, ...each.records.flatMap((job) => [job.startedAt, job.completedAt])])
        .map((time) => Date.parse(time ?? ""))
        .filter((ms) => Number.isFinite(ms));
    const asOf = new Date(times.reduce((latest, ms) => Math.max(latest, ms), 0));
    return {
        headSha,
        run: newest?.run.id ?? run.id,
        attempt: newest?.selected.attempt ?? run.attempt,
        asOf: asOf.toISOString().replace(/\.\d+Z$/, "Z"),
    };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/observe-comments.js




function observeNothing(pullRequest, { key, author, head }) {
    return {
        ...{ pullRequest, key, author, head },
        ...{ listed: [], touched: [], gone: [], current: [], forgers: [], created: [] },
        last: { kind: "nothing" },
        ...{ looksSince: 0, isUpdated: false, writes: 0, removed: 0, losses: 0 },
        ...{ createTries: 0, updateTries: plan_retry/* NO_TRIES */.ig, level: 0, misfits: 0 },
    };
}
async function observeComments(repository, before, wanted) {
    if (wanted.kind === "read-head") {
        const pull = await (0,github_pulls/* readPullRequest */.DQ)(repository, before.pullRequest);
        return { ...before, head: pull === "gone" ? null : pull.headSha };
    }
    if (wanted.kind === "read") {
        const comment = await (0,comments/* readComment */.W3)(repository, wanted.id);
        return comment === "gone" ? noteMissing(before, wanted.id) : noteRead(before, comment);
    }
    return noteLook(before, wanted, await (0,comments/* listComments */.fg)(repository, before.pullRequest, { since: wanted.since }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(7289);
// EXTERNAL MODULE: ./build/src/pipeline/compare-naturally.js
var compare_naturally = __webpack_require__(7584);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-coverage.js

function compareCoverage(coverage) {
    const { head, base, threshold } = coverage;
    const change = head === null || base === null ? null : head - base;
    const drop = change === null ? null : Math.max(0, -change);
    const runtimes = [...coverage.runtimes].sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name));
    const reference = runtimes.find(({ name }) => name === coverage.reference) ?? runtimes[0] ?? null;
    return {
        head: showPercent(head),
        base: showPercent(base),
        change: showChange(change),
        drop: drop === null ? null : `${round(drop)} pp`,
        threshold: threshold === null ? null : `${round(threshold)} pp`,
        status: coverage.status ?? compare_coverage_judge(coverage, drop),
        reference: reference?.name ?? null,
        runtimes: runtimes.map((runtime) => ({
            name: runtime.name,
            percent: `${round(runtime.percent)}%`,
            against: runtime === reference || reference === null ? null : showChange(runtime.percent - reference.percent),
        })),
    };
}
function compare_coverage_judge({ head, base, threshold }, drop) {
    if (head === null)
        return null;
    if (base === null)
        return "no baseline";
    if (threshold === null || drop === null)
        return null;
    return toBillionths(drop) <= toBillionths(threshold) ? "ok" : "alert";
}
function showPercent(value) {
    return value === null ? null : `${round(value)}%`;
}
function showChange(value) {
    if (value === null)
        return null;
    const text = round(Math.abs(value));
    if (text === "0.00")
        return "0.00 pp";
    return `${value > 0 ? "+" : "-"}${text} pp`;
}
function round(value) {
    return (Math.floor((toBillionths(value) + 5_000_000) / 10_000_000) / 100).toFixed(2);
}
function toBillionths(value) {
    return Math.round(value * 1e9);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/parse-coverage.js
function parseCoverage(text) {
    const document = parseObject(text);
    if (document === null)
        return { coverage: null, problems: ["expected one JSON object"] };
    const problems = [];
    const percent = (name) => readPercent(document, name, problems);
    const head = percent("head");
    const coverage = { head, base: percent("base"), threshold: percent("threshold") };
    const listed = Array.isArray(document.runtimes) ? document.runtimes : [];
    if (document.runtimes !== undefined && !Array.isArray(document.runtimes))
        problems.push("expected a list in runtimes");
    const runtimes = listed.flatMap((entry, at) => {
        const fields = isObject(entry) ? entry : {};
        const name = typeof fields.name === "string" ? fields.name.trim() : "";
        const value = readPercent(fields, "percent", problems, `runtimes[${at}].percent`);
        if (name === "")
            problems.push(`expected a name in runtimes[${at}]`);
        return name === "" || value === null ? [] : [{ name, percent: value }];
    });
    if (head === null && runtimes.length === 0)
        problems.push("it holds neither head nor runtimes");
    const readText = (name) => typeof document[name] === "string" && document[name] !== "" ? document[name] : null;
    return {
        coverage: { ...coverage, status: readText("status"), runtimes, reference: readText("reference") },
        problems,
    };
}
function parseCoverageTotal(text) {
    const percent = text.trimStart().startsWith("<") ? readXmlTotal(text) : readJsonTotal(text);
    return percent !== null && percent >= 0 && percent <= 100 ? percent : null;
}
function readXmlTotal(text) {
    const root = /<coverage\b[^<>]*>/.exec(text.slice(0, 20_000).replace(/<!--[\s\S]*?(?:-->|$)/g, ""))?.[0] ?? "";
    const rate = /\sline-rate\s*=\s*["']\s*(\d+(?:\.\d+)?(?:e-?\d+)?)\s*["']/i.exec(root)?.[1];
    return rate === undefined ? null : Number(rate) * 100;
}
function readJsonTotal(text) {
    const totals = parseObject(text)?.totals;
    if (!isObject(totals))
        return null;
    if (isFiniteNumber(totals.percent_covered))
        return totals.percent_covered;
    const { covered_lines: covered, num_statements: total } = totals;
    return isFiniteNumber(covered) && isFiniteNumber(total) && total > 0 ? (100 * covered) / total : null;
}
function readPercent(fields, name, problems, shown = name) {
    const value = fields[name];
    if (value === undefined || value === null)
        return null;
    if (isFiniteNumber(value) && value >= 0 && value <= 100)
        return value;
    problems.push(`expected a number from 0 to 100 in ${shown}, got ${JSON.stringify(value).slice(0, 60)}`);
    return null;
}
function parseObject(text) {
    try {
        const document = JSON.parse(text.replace(/^\ufeff/, ""));
        return isObject(document) ? document : null;
    }
    catch {
        return null;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFiniteNumber(value) {
    return typeof value === "number" && Number.isFinite(value);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-coverage.js




const NOTHING = { head: null, base: null, threshold: null, status: null, runtimes: [], reference: null };
async function readCoverage(inputs, cwd) {
    const file = inputs["coverage-file"];
    const labelled = inputs["coverage-files"];
    if (file === undefined && labelled.length === 0)
        return { report: null, problems: [] };
    const problems = [];
    const totals = file === undefined ? NOTHING : await readFigures(file, cwd, problems);
    const runtimes = new Map(totals.runtimes.map((runtime) => [runtime.name, runtime]));
    for (const line of labelled) {
        const runtime = await readRuntime(line, cwd, problems);
        if (runtime !== null)
            runtimes.set(runtime.name, runtime);
    }
    const reference = inputs["coverage-reference"] ?? totals.reference;
    if (reference !== null && !runtimes.has(reference)) {
        problems.push(`There is no coverage called "${reference}" to compare the others with.`);
    }
    return { report: compareCoverage({ ...totals, runtimes: [...runtimes.values()], reference }), problems };
}
async function readFigures(file, cwd, problems) {
    const text = await readText(file, cwd, problems);
    if (text === null)
        return NOTHING;
    const { coverage, problems: faults } = parseCoverage(text);
    problems.push(...faults.map((fault) => `Coverage in "${file}": ${fault}.`));
    return coverage ?? NOTHING;
}
async function readRuntime(line, cwd, problems) {
    const at = line.indexOf("=");
    const [name, file] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
    if (name === "" || file === "") {
        problems.push(`"${line}" in coverage-files is not used, expected label=path.`);
        return null;
    }
    const text = await readText(file, cwd, problems);
    const percent = text === null ? null : parseCoverageTotal(text);
    if (text !== null && percent === null)
        problems.push(`"${file}" holds no total from 0 to 100 %, expected coverage.xml or coverage.json.`);
    return percent === null ? null : { name, percent };
}
async function readText(file, cwd, problems) {
    try {
        const bytes = await (0,read_optional_file/* readOptionalFile */.p)(external_node_path_.resolve(cwd, file));
        if (bytes === null)
            problems.push(`There is no coverage file "${file}".`);
        return bytes === null ? null : bytes.toString("utf8");
    }
    catch (error) {
        problems.push(`The coverage file "${file}" could not be read: ${error.message}.`);
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/files/list-files.js
var list_files = __webpack_require__(8983);
// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/files/read-zip.js

const read_zip_END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const MANY = 0xffff;
function listZip(zip, { maxFiles }) {
    const end = findEnd(zip);
    if (end < 0)
        return "is no zip file";
    const count = zip.readUInt16LE(end + 10);
    if (count > maxFiles || count === MANY)
        return `has more than ${maxFiles} files`;
    const entries = [];
    let at = zip.readUInt32LE(end + 16);
    for (let nth = 0; nth < count; nth++) {
        if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY)
            return "has a broken directory";
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
        const name = zip.toString("utf8", at + 46, at + 46 + nameBytes);
        if ((zip.readUInt16LE(at + 8) & 1) !== 0)
            return "is encrypted";
        if (isOutside(name))
            return `has a file outside of itself, "${name.slice(0, 100)}"`;
        if (!name.endsWith("/"))
            entries.push(openEntry(zip, at, name));
        at += 46 + nameBytes + extraBytes + commentBytes;
    }
    return entries;
}
function openEntry(zip, at, name) {
    const method = zip.readUInt16LE(at + 10);
    const packedBytes = zip.readUInt32LE(at + 20);
    const sizeBytes = zip.readUInt32LE(at + 24);
    const local = zip.readUInt32LE(at + 42);
    return {
        name,
        sizeBytes,
        read() {
            if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL)
                throw new Error("its place in the zip is wrong");
            const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
            const packed = zip.subarray(start, start + packedBytes);
            const bytes = method === 0 ? packed : inflate(packed, { method, sizeBytes });
            if (bytes.length !== sizeBytes)
                throw new Error("it is not as long as the zip says");
            return bytes;
        },
    };
}
function inflate(packed, { method, sizeBytes }) {
    if (method !== 8)
        throw new Error("it is packed in an unknown way");
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, sizeBytes) });
    }
    catch {
        throw new Error("it cannot be unpacked to the size that the zip says");
    }
}
function findEnd(zip) {
    const least = Math.max(0, zip.length - END_BYTES - MAX_COMMENT_BYTES);
    for (let at = zip.length - END_BYTES; at >= least; at--)
        if (zip.readUInt32LE(at) === read_zip_END)
            return at;
    return -1;
}
function isOutside(name) {
    return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name);
}

;// CONCATENATED MODULE: ./build/src/github/artifacts.js



async function listArtifacts({ client, owner, repo }, runId) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    const entries = await (0,github_pages/* readEntries */.$2)(client, route, { owner, repo, run_id: runId }, "artifacts");
    return (0,read_fields/* asList */.DD)(entries).map((raw) => ({
        id: (0,read_fields/* asNumber */.i)(raw.id),
        name: (0,read_fields/* asText */.e1)(raw.name),
        sizeBytes: (0,read_fields/* asNumber */.i)(raw.size_in_bytes),
        isExpired: raw.expired === true,
        createdAt: (0,read_fields/* asText */.e1)(raw.created_at),
    }));
}
async function downloadArtifact({ client, owner, repo }, id, maxBytes) {
    const answer = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
        ...{ owner, repo, artifact_id: id, archive_format: "zip" },
        request: { redirect: "manual", parseSuccessResponseBody: false },
    });
    const { location } = answer.headers;
    if (location === undefined)
        throw new errors/* UserError */.y("GitHub did not say where the artifact is.");
    const { status, body } = await client.download(new URL(location, answer.url).href);
    if (status !== 200)
        throw new errors/* UserError */.y(`The storage answered HTTP ${status}.`);
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            return "too-large";
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/walk-xml.js
const MAX_DEPTH = 200;
const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function walkXml(xml, visitor) {
    let depth = 0;
    for (let at = 0;;) {
        const start = xml.indexOf("<", at);
        if (start < 0)
            return depth === 0 ? null : "ends within an element";
        if (start > at)
            visitor.text(decode(xml.slice(at, start)));
        const skipped = skipSpecial(xml, start, visitor);
        if (typeof skipped === "string")
            return skipped;
        if (skipped > 0) {
            at = skipped;
            continue;
        }
        const end = walk_xml_findEnd(xml, start + 1);
        if (end < 0)
            return "ends within a tag";
        const tag = xml.slice(start + 1, end);
        at = end + 1;
        if (tag.startsWith("/")) {
            if (--depth < 0)
                return "closes an element that is not open";
            visitor.close();
            continue;
        }
        if (++depth > MAX_DEPTH)
            return `has elements nested more than ${MAX_DEPTH} deep`;
        visitor.open(readName(tag), readAttributes(tag));
        if (!tag.endsWith("/"))
            continue;
        depth--;
        visitor.close();
    }
}
function skipSpecial(xml, start, visitor) {
    const skip = (opening, closing) => {
        const end = xml.indexOf(closing, start + opening.length);
        return end < 0 ? "ends within a comment or a section" : end + closing.length;
    };
    if (xml.startsWith("<!--", start))
        return skip("<!--", "-->");
    if (xml.startsWith("<?", start))
        return skip("<?", "?>");
    if (xml.startsWith("<![CDATA[", start)) {
        const end = skip("<![CDATA[", "]]>");
        if (typeof end === "number")
            visitor.text(xml.slice(start + 9, end - 3));
        return end;
    }
    return xml.startsWith("<!", start) ? "has a document type or entities" : 0;
}
function walk_xml_findEnd(xml, from) {
    let quote = "";
    for (let at = from; at < xml.length; at++) {
        const character = xml[at];
        if (quote !== "") {
            if (character === quote)
                quote = "";
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === ">")
            return at;
    }
    return -1;
}
function readName(tag) {
    const [, name = ""] = /^([^\s/]*)/.exec(tag) ?? [];
    return name.slice(name.indexOf(":") + 1);
}
function readAttributes(tag) {
    const attributes = new Map();
    for (let at = 0;;) {
        const equals = tag.indexOf("=", at);
        if (equals < 0)
            return attributes;
        let from = equals + 1;
        while (from < tag.length && tag[from].trim() === "")
            from++;
        const quote = tag[from];
        const end = quote === '"' || quote === "'" ? tag.indexOf(quote, from + 1) : -1;
        if (end < 0)
            return attributes;
        const name = tag.slice(at, equals).trim().split(/\s/).at(-1) ?? "";
        attributes.set(name, decode(tag.slice(from + 1, end)));
        at = end + 1;
    }
}
function decode(text) {
    if (!text.includes("&"))
        return text;
    return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name) => {
        if (!name.startsWith("#"))
            return ENTITIES[name] ?? whole;
        const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/parse-report.js

function parseReport(text) {
    const start = text.replace(/^\ufeff/, "").trimStart();
    if (start.startsWith("{"))
        return parseCtrf(start);
    return start.startsWith("<") ? parseJunit(start) : null;
}
const MAX_TEXT = 2000;
const ROOTS = ["testsuites", "testsuite"];
function parseJunit(xml) {
    const records = [];
    const path = [];
    let test = null;
    let isReport = true;
    let messageAt = 0;
    const fault = walkXml(xml, {
        open(name, attributes) {
            const file = attributes.get("file") ?? attributes.get("filepath") ?? path.at(-1)?.file ?? "";
            if (path.length === 0)
                isReport &&= ROOTS.includes(name);
            path.push({ name, file });
            if (name === "testcase") {
                test = toRecord(attributes, file);
                return;
            }
            if (test === null || path.at(-2)?.name !== "testcase")
                return;
            if (name === "failure" || name === "error")
                test.outcome = "failed";
            else if (name === "skipped")
                test.outcome = "skipped";
            else if (name === "flakyFailure" || name === "flakyError")
                test.isFlaky = true;
            else
                return;
            if (name === "skipped" || test.message !== "")
                return;
            test.message = firstLine(attributes.get("message") ?? "");
            messageAt = test.message === "" ? path.length : 0;
        },
        text(text) {
            if (test !== null && messageAt > 0 && messageAt === path.length)
                test.message ||= firstLine(text.slice(0, MAX_TEXT));
        },
        close() {
            const closed = path.pop();
            if (messageAt > path.length)
                messageAt = 0;
            if (closed?.name !== "testcase" || test === null)
                return;
            records.push(test);
            test = null;
        },
    });
    if (!isReport)
        return null;
    return fault ?? records;
}
function toRecord(attributes, file) {
    const suite = attributes.get("classname") ?? "";
    return { name: attributes.get("name") ?? "", suite, file, outcome: "passed", isFlaky: false, message: "" };
}
function parseCtrf(json) {
    let tests;
    try {
        tests = JSON.parse(json)?.results?.tests;
    }
    catch {
        return "is no JSON";
    }
    if (!Array.isArray(tests))
        return null;
    return tests
        .filter((raw) => typeof raw === "object" && raw !== null)
        .map((raw) => ({
        name: toText(raw.name),
        suite: Array.isArray(raw.suite) ? raw.suite.map(toText).join(" > ") : toText(raw.suite),
        file: toText(raw.filePath),
        outcome: raw.status === "failed" ? "failed" : raw.status === "passed" ? "passed" : "skipped",
        isFlaky: raw.flaky === true && raw.status === "passed",
        message: firstLine(toText(raw.message)),
    }));
}
function toText(value) {
    return typeof value === "string" ? value : "";
}
function firstLine(text) {
    const trimmed = text.slice(0, MAX_TEXT).trimStart();
    const end = trimmed.search(/[\r\n]/);
    return (end < 0 ? trimmed : trimmed.slice(0, end)).trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/tally-tests.js

function tallyTests(sources) {
    const tests = new Map();
    for (const { name: source, records } of sources) {
        for (const [key, { record, outcome }] of judgeSource(records)) {
            const known = tests.get(key);
            const test = known ?? { ...describe(record), sources: [], outcome: "other" };
            if (outcome !== "other" && (outcome === "failing" || test.outcome !== "failing")) {
                if (test.outcome !== outcome)
                    test.sources = [];
                Object.assign(test, { outcome, message: test.outcome === outcome ? test.message : record.message });
                test.sources.push(source);
            }
            tests.set(key, test);
        }
    }
    const all = [...tests.values()];
    const select = (wanted) => all
        .filter(({ outcome }) => outcome === wanted)
        .map(({ outcome: _, ...test }) => test)
        .sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name) || (0,compare_naturally/* compareNaturally */.y)(a.file, b.file));
    return { total: tests.size, failing: select("failing"), flaky: select("flaky") };
}
function judgeSource(records) {
    const judged = new Map();
    for (const record of records) {
        const key = JSON.stringify([record.suite, record.name, record.file]);
        const before = judged.get(key);
        if (record.outcome === "failed")
            judged.set(key, { record, outcome: "failing" });
        else if (before === undefined)
            judged.set(key, { record, outcome: record.isFlaky ? "flaky" : "other" });
        else if (record.outcome === "passed" && before.outcome === "failing") {
            judged.set(key, { record: before.record, outcome: "flaky" });
        }
    }
    return judged;
}
function describe({ suite, name, file, message }) {
    return { name: suite === "" || name.startsWith(suite) ? name : `${suite}.${name}`, file, message };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-reports.js











const MB = 1_000_000;
const MAX_ARTIFACTS = 20;
const MAX_ZIP_BYTES = 20 * MB;
const MAX_FILE_BYTES = 20 * MB;
const MAX_BYTES = 100 * MB;
const MAX_FILES = 2000;
const PREFIX = "artifact:";
function chooseReports(lines) {
    const refuse = (line, expected) => new errors/* UserError */.y(`The input test-reports has the line "${line.slice(0, 100)}", expected ${expected}.`);
    const artifacts = lines.filter((line) => line.startsWith(PREFIX)).map((line) => line.slice(PREFIX.length).trim());
    const files = lines.filter((line) => !line.startsWith(PREFIX));
    for (const glob of artifacts)
        if (glob === "")
            throw refuse(PREFIX, `the name of an artifact after "${PREFIX}"`);
    for (const glob of files) {
        if (/^([/\\~]|[a-z]:[/\\])|(^|[/\\])\.\.([/\\]|$)/i.test(glob))
            throw refuse(glob, "a path inside the workspace");
        if (/^[a-z]+:/i.test(glob))
            throw refuse(glob, `a path, or "${PREFIX}" and the name of an artifact`);
    }
    return {
        artifacts: artifacts.length === 0 ? null : (0,match_globs/* matchGlobs */.j)(artifacts, "test-reports"),
        files: files.length === 0 ? null : (0,match_globs/* matchGlobs */.j)(files, "test-reports"),
    };
}
async function readReports(repository, choice, { runIds, cwd }) {
    const problems = [];
    if (choice.artifacts === null && choice.files === null)
        return { tally: null, problems };
    const budget = { files: MAX_FILES, bytes: MAX_BYTES };
    const sources = [];
    if (choice.files !== null)
        sources.push(await readWorkspace(cwd, choice.files, { budget, problems }));
    const chosen = choice.artifacts === null ? [] : await selectArtifacts(repository, choice.artifacts, { runIds, problems });
    for (const artifact of chosen) {
        const records = await readArtifact(repository, artifact, { budget, problems });
        sources.push({ name: artifact.name, records });
    }
    return { tally: tallyTests(sources), problems };
}
async function selectArtifacts(repository, isWanted, { runIds, problems }) {
    const newest = new Map();
    try {
        for (const runId of runIds) {
            for (const artifact of await listArtifacts(repository, runId)) {
                const key = `${runId} ${artifact.name}`;
                const other = newest.get(key);
                if (isWanted(artifact.name) && (other === undefined || artifact.id > other.id))
                    newest.set(key, artifact);
            }
        }
    }
    catch (error) {
        problems.push(`The artifacts could not be listed: ${(0,failure/* describeFailure */.Ic)(error)}.`);
    }
    const found = [...newest.values()].sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name) || a.id - b.id);
    if (found.length > MAX_ARTIFACTS)
        problems.push(`Only ${MAX_ARTIFACTS} of ${found.length} artifacts with test reports are read.`);
    return found.slice(0, MAX_ARTIFACTS);
}
async function readArtifact(repository, artifact, { budget, problems }) {
    const { id, name, sizeBytes, isExpired } = artifact;
    const refuse = (why) => {
        problems.push(`The artifact "${name}" ${why}; it is left out.`);
        return [];
    };
    if (isExpired)
        return refuse("has expired");
    if (sizeBytes > MAX_ZIP_BYTES)
        return refuse("has more than 20 MB");
    try {
        const zip = await downloadArtifact(repository, id, MAX_ZIP_BYTES);
        if (zip === "too-large")
            return refuse("has more than 20 MB");
        const entries = listZip(zip, { maxFiles: budget.files });
        if (typeof entries === "string")
            return refuse(entries);
        const reports = entries
            .filter((entry) => isReportName(entry.name))
            .sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name));
        return reports.flatMap((entry) => takeReport({ ...entry, where: `"${entry.name}" in the artifact "${name}"` }, { budget, problems }));
    }
    catch (error) {
        return refuse(`could not be read (${(0,failure/* describeFailure */.Ic)(error)})`);
    }
}
async function readWorkspace(cwd, isWanted, around) {
    const names = (await (0,list_files/* listFilesBelow */.x)(cwd)).filter(isWanted).sort(compare_naturally/* compareNaturally */.y);
    if (names.length === 0)
        around.problems.push("No file in the workspace matches test-reports.");
    const records = [];
    for (const name of names) {
        const file = external_node_path_.join(cwd, name);
        const { size } = await (0,promises_.lstat)(file);
        const bytes = size <= Math.min(MAX_FILE_BYTES, around.budget.bytes) ? await (0,promises_.readFile)(file) : Buffer.alloc(0);
        records.push(...takeReport({ where: `"${name}"`, sizeBytes: size, read: () => bytes }, around));
    }
    return { name: "workspace", records };
}
function takeReport({ where, sizeBytes, read }, { budget, problems }) {
    const refuse = (why) => {
        problems.push(`The test report ${where} ${why}; it is left out.`);
        return [];
    };
    if (sizeBytes > MAX_FILE_BYTES)
        return refuse("has more than 20 MB");
    if (budget.files <= 0)
        return refuse(`comes after ${MAX_FILES} others`);
    if (sizeBytes > budget.bytes)
        return refuse("would be more than 100 MB in all");
    budget.files--;
    budget.bytes -= sizeBytes;
    try {
        const records = parseReport(read().toString("utf8"));
        return typeof records === "string" ? refuse(records) : (records ?? []);
    }
    catch (error) {
        return refuse(`cannot be used: ${error.message}`);
    }
}
function isReportName(name) {
    return /\.(xml|json)$/i.test(name);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-settings.js




function readSettings(inputs) {
    const isAuto = inputs["required-jobs"].join("\n").toLowerCase() === "auto";
    const required = isAuto ? { entries: "auto", problems: [] } : readEntries(inputs, "required-jobs");
    const allowSkipped = readEntries(inputs, "allow-skipped");
    const docsOnly = readEntries(inputs, "docs-only-jobs");
    if (required.entries.length === 0) {
        throw new errors/* UserError */.y('The input required-jobs names no job. Expected "auto", or the name of a job on each line.');
    }
    if (!/^[a-z0-9-]{1,40}$/.test(inputs["comment-key"])) {
        throw new errors/* UserError */.y(`The input comment-key is "${inputs["comment-key"]}", expected up to 40 of a-z, 0-9 and "-".`);
    }
    const needs = inputs.needs === undefined ? new Map() : parseNeeds(inputs.needs);
    if (needs === null) {
        throw new errors/* UserError */.y("The input needs is not the JSON of `needs`. Expected the expression toJSON(needs).");
    }
    return {
        required: required.entries,
        allowSkipped: allowSkipped.entries,
        docsOnly: docsOnly.entries,
        needs,
        reports: chooseReports(inputs["test-reports"]),
        problems: [required, allowSkipped, docsOnly].flatMap(({ problems }) => problems),
    };
}
function readEntries(inputs, name) {
    const parsed = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs[name]);
    if (parsed.fault !== null)
        throw new errors/* UserError */.y(`The input ${name} cannot be used: ${parsed.fault}`);
    return parsed;
}

// EXTERNAL MODULE: ./build/src/pipeline/queued-pull-request.js
var queued_pull_request = __webpack_require__(2399);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-subject.js




function readSubject({ name, payload }, env) {
    const followed = (0,github_runs/* readRunOf */.tD)(payload);
    const repositoryId = (0,read_fields/* asNumber */.i)((0,read_fields/* asFields */.qI)(payload.repository).id) || null;
    const ofEvent = toPullRequest((0,read_fields/* asFields */.qI)(payload.pull_request));
    if (followed !== null) {
        const { headSha, headBranch, headRepository } = followed;
        const headOwner = headRepository?.owner ?? null;
        const own = { ownRunId: Number(env.GITHUB_RUN_ID) || null, ownJob: null, removal: null };
        const queued = followed.event === "merge_group" ? (0,queued_pull_request/* queuedPullRequest */.C)(headBranch) : null;
        return { mode: "follower", headSha, headBranch, headOwner, run: followed, repositoryId, ofEvent, queued, ...own };
    }
    const run = readOwnRun(name, env);
    const head = (0,read_fields/* asFields */.qI)((0,read_fields/* asFields */.qI)(payload.pull_request).head);
    const headSha = (0,read_fields/* asText */.e1)(head.sha) || (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(payload.merge_group).head_sha) || env.GITHUB_SHA || "";
    if (headSha === "") {
        throw new errors/* UserError */.y(`The event "${name}" does not say which commit it is about. Expected workflow_run or pull_request, or GITHUB_SHA to be set.`);
    }
    const headBranch = (0,read_fields/* asText */.e1)(head.ref) || env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || null;
    const headOwner = (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)((0,read_fields/* asFields */.qI)(head.repo).owner).login) || (env.GITHUB_REPOSITORY ?? "").split("/")[0] || null;
    return {
        mode: "direct",
        headSha,
        headBranch,
        headOwner,
        run: { ...run, headSha, headBranch },
        repositoryId,
        ofEvent,
        ownRunId: null,
        removal: readRemoval(payload),
        queued: name === "merge_group" ? (0,queued_pull_request/* queuedPullRequest */.C)(headBranch) : null,
        ownJob: { id: env.GITHUB_JOB ?? "", runner: env.RUNNER_NAME ?? "" },
    };
}
function readRemoval(payload) {
    if (payload.action !== "dequeued")
        return null;
    const at = (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(payload.pull_request).updated_at);
    return { at, reason: (0,read_fields/* asText */.e1)(payload.reason) || "unknown" };
}
function toPullRequest(raw) {
    const number = (0,read_fields/* asNumber */.i)(raw.number);
    if (number === 0)
        return undefined;
    return { number, headSha: (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(raw.head).sha), state: (0,read_fields/* asText */.e1)(raw.state) || "open" };
}
function readOwnRun(event, env) {
    const id = Number(env.GITHUB_RUN_ID);
    if (!Number.isSafeInteger(id) || id <= 0) {
        throw new errors/* UserError */.y(`The event "${event}" names no run, and GITHUB_RUN_ID is not set. Expected a workflow_run event, or a step of the CI itself.`);
    }
    const { GITHUB_REPOSITORY: repository = "", GITHUB_WORKFLOW_REF: reference = "" } = env;
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    return {
        id,
        attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        number: Number(env.GITHUB_RUN_NUMBER) || 0,
        name: env.GITHUB_WORKFLOW ?? "",
        workflowId: 0,
        path: reference.replace(`${repository}/`, "").replace(/@.*$/s, ""),
        event,
        status: "in_progress",
        conclusion: null,
        headSha: "",
        headBranch: null,
        headRepository: null,
        url: `${server}/${repository}/actions/runs/${id}`,
        updatedAt: null,
        createdAt: null,
        pullRequests: [],
    };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-outcome.js






const MAX_SUMMARY_BYTES = 2 ** 20;
const SHOWN_PROBLEMS = 10;
const MOST_TESTS_OUT = 100;
const MOST_TESTS_SHOWN = 1000;
const UNKNOWN = [
    "verdict",
    "pr-number",
    "pr-numbers",
    "comment-id",
    "comment-url",
    "required",
    "failing-tests",
    "flaky-jobs",
    "failing-jobs",
    "missing-jobs",
    "docs-only",
];
const NO_VERDICT = Object.fromEntries(UNKNOWN.filter((name) => !/^(pr-|comment-)/.test(name)).map((name) => [name, ""]));
function renderOutcome(report) {
    const { facts, posted, problems } = report;
    const verdict = report.isRemoval ? "" : ` CI: ${describeVerdict(facts.decision)}.`;
    const sentence = `${render_outcome_describeResult(posted)}${verdict}`;
    const failure = findFailure(report, sentence);
    const warnings = [...report.warnings, ...readOnlyWarning(report)];
    if (posted.result === "not-written" && failure === null)
        warnings.push(explain(posted));
    const unique = [...new Set(problems)];
    return {
        sentence,
        outputs: { ...describeOutputs(report), ...(report.isRemoval ? NO_VERDICT : {}), problems: String(unique.length) },
        summary: renderStepSummary(report, unique),
        warnings: [...warnings, ...unique.slice(0, SHOWN_PROBLEMS)],
        ...(failure === null ? {} : { failure }),
    };
}
function renderUnread(error, { subject, inputs, calls }) {
    const sentence = `Wrote nothing: how CI ended could not be read. ${error.message}`;
    const isPassing = (0,failure/* isOutage */.uD)(error) || (0,failure/* isRateLimit */.a5)(error);
    const isExcused = isPassing && inputs["on-write-failure"] === "warn" && !inputs["fail-on-verdict"];
    return {
        sentence,
        outputs: {
            ...Object.fromEntries(UNKNOWN.map((name) => [name, ""])),
            result: "not-written",
            "head-sha": subject.headSha,
            "run-id": String(subject.run.id || ""),
            attempt: String(subject.run.attempt || ""),
            "duplicates-removed": "0",
            "left-out": "[]",
            "api-calls": String(calls),
            problems: "1",
        },
        summary: `### CI summary\n\n${(0,markdown/* escapeCell */.kq)(sentence, 2000)}\n`,
        ...(isExcused ? { warnings: [sentence] } : { failure: sentence }),
    };
}
function render_outcome_describeResult({ result, pullRequests, duplicatesRemoved }) {
    const where = pullRequests.map((number) => `#${number}`).join(", ");
    const removed = duplicatesRemoved === 0 ? "" : ` Removed ${duplicatesRemoved} of its twins.`;
    switch (result) {
        case "created":
            return `Created the summary comment on ${where}.${removed}`;
        case "updated":
            return `Updated the summary comment on ${where}.${removed}`;
        case "unchanged":
            return `The summary comment on ${where} says the same already.${removed}`;
        case "stale":
            return `Wrote nothing: ${where} has a newer result or head.${removed}`;
        case "closed":
            return `Wrote nothing: ${where} is closed.`;
        case "locked":
            return `Wrote nothing: the conversation of ${where} is locked.`;
        case "no-pull-request":
            return "Wrote nothing: the commit is the head of no open pull request.";
        case "dry-run":
            return `Dry run: wrote nothing to ${where}.`;
        default:
            return `The summary comment on ${where} could not be written.`;
    }
}
function findFailure({ posted, inputs, facts, isRemoval }, sentence) {
    if (posted.result === "not-written" && inputs["on-write-failure"] === "fail")
        return explain(posted);
    if (posted.result === "read-only" && inputs["on-readonly-token"] === "fail")
        return explain(posted);
    return inputs["fail-on-verdict"] && !isRemoval && facts.decision.verdict !== "success" ? sentence : null;
}
function readOnlyWarning({ posted, inputs }) {
    return posted.result === "read-only" && inputs["on-readonly-token"] === "warn" ? [explain(posted)] : [];
}
function explain({ result, reason }) {
    const remedy = result === "read-only" && !/\barchived\b/.test(reason ?? "")
        ? " A workflow_run workflow may write for forks too: see examples/workflows/post-ci-summary.yml."
        : "";
    return `The summary comment was not written. ${reason}${remedy}`;
}
function describeFlaky({ decision, failedBefore }) {
    return decision.rows.flatMap(({ name, job }) => {
        const failedIn = job === null ? undefined : failedBefore.get(job.id);
        return failedIn === undefined ? [] : [{ name, failedIn }];
    });
}
function describeOutputs({ facts, posted, calls }) {
    const { decision, standing } = facts;
    const failing = decision.rows.filter(({ passes, state }) => !passes && !["missing", "running"].includes(state));
    const missing = decision.rows.filter(({ state }) => state === "missing");
    return {
        result: posted.result,
        verdict: decision.verdict,
        "head-sha": standing.headSha,
        "run-id": String(standing.run),
        attempt: String(standing.attempt),
        "pr-number": String(posted.pullRequests[0] ?? ""),
        "pr-numbers": JSON.stringify(posted.pullRequests),
        "comment-id": String(posted.comment?.id ?? ""),
        "comment-url": posted.comment?.url ?? "",
        required: JSON.stringify(decision.rows.map(({ name, state, job }) => ({
            name,
            state,
            jobId: job?.id || null,
            url: (0,markdown/* checkUrl */.CU)(job?.url ?? null, facts.serverUrl),
            durationMs: jobDurationMs(job),
        }))),
        "failing-tests": JSON.stringify((facts.tests?.failing ?? []).slice(0, MOST_TESTS_OUT)),
        "flaky-jobs": JSON.stringify(describeFlaky(facts)),
        "failing-jobs": JSON.stringify(failing.map(({ name }) => name)),
        "missing-jobs": JSON.stringify(missing.map(({ name }) => name)),
        "docs-only": String(decision.isDocsOnly),
        "duplicates-removed": String(posted.duplicatesRemoved),
        "left-out": JSON.stringify(posted.leftOut),
        "api-calls": String(calls),
    };
}
function renderStepSummary({ facts, posted, isRemoval, calls }, problems) {
    const maxOtherFailures = facts.maxOtherFailures === 0 ? 0 : Number.POSITIVE_INFINITY;
    const whole = { ...facts, maxOtherFailures, maxFailingTests: MOST_TESTS_SHOWN };
    const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
    const comment = (0,markdown/* renderLink */.BK)("comment", posted.comment?.url ?? null);
    const lines = [
        `- ${render_outcome_describeResult(posted)}`,
        ...(posted.comment === null ? [] : [`- ${comment}`]),
        ...(posted.reason === null ? [] : [`- ${(0,markdown/* escapeCell */.kq)(explain(posted), 1000)}`]),
        `- API calls: ${calls}`,
        ...problems.map((problem) => `- Problem: ${(0,markdown/* escapeCell */.kq)(problem, 400)}`),
    ];
    if (isRemoval)
        return `### CI summary\n\n${lines.join("\n")}\n`;
    const end = `\n\n${lines.slice(0, 200).join("\n")}\n`;
    const { body } = (0,fit/* fitBody */.KM)((level) => renderSummary(whole, planReduction(level, failed)), {
        levels: countLevels(failed),
        maxBytes: MAX_SUMMARY_BYTES - Buffer.byteLength(end),
    });
    return body + end;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/report-comments.js




const report_comments_NOTHING = {
    isOnTop: true,
    comment: null,
    duplicatesRemoved: 0,
    leftOut: [],
    problems: [],
    warnings: [],
    reason: null,
};
const BY_WEIGHT = [
    "not-written",
    "read-only",
    "locked",
    "created",
    "updated",
    "dry-run",
    "stale",
    "unchanged",
];
function reportComment(observed, { result, reason, isOnTop }, { contribution, author }) {
    const { pullRequest, level, removed, misfits } = observed;
    if (result === "not-written")
        return { ...report_comments_NOTHING, result, pullRequests: [pullRequest], reason };
    const own = findOwnComments(observed);
    const isShown = isOnTop && ["created", "updated", "unchanged", "dry-run"].includes(result);
    return {
        result,
        isOnTop,
        pullRequests: [pullRequest],
        comment: own[0]?.comment ?? null,
        duplicatesRemoved: removed,
        leftOut: isShown && contribution.kind === "summary"
            ? fitComment(contribution.facts, pullRequest, { from: level }).leftOut
            : [],
        problems: [
            ...describeForgers(observed.forgers, author),
            ...(misfits > 1 ? ["GitHub kept a different text from the one that was sent."] : []),
        ],
        warnings: isSameLogin(observed.author, author) ? [] : [describeMisnamed(observed.author, author)],
        reason: null,
    };
}
function reportNothing(pullRequest) {
    return { ...report_comments_NOTHING, result: "unchanged", pullRequests: [pullRequest] };
}
function reportFailure(pullRequest, error) {
    if (!(error instanceof errors/* UserError */.y))
        throw error;
    const result = (0,failure/* isPermissionDenied */.T1)(error) ? "read-only" : "not-written";
    return { ...report_comments_NOTHING, result, pullRequests: [pullRequest], reason: error.message };
}
function combineReports(found, reports) {
    if (found.kind === "none")
        return { ...report_comments_NOTHING, result: "no-pull-request", pullRequests: [] };
    if (found.kind !== "found")
        return { ...report_comments_NOTHING, result: found.kind, pullRequests: [found.number] };
    const [first] = [...reports].sort((a, b) => BY_WEIGHT.indexOf(a.result) - BY_WEIGHT.indexOf(b.result));
    return {
        result: first?.result ?? "not-written",
        isOnTop: reports.every(({ isOnTop }) => isOnTop),
        pullRequests: found.numbers,
        comment: reports.flatMap(({ comment }) => comment ?? [])[0] ?? null,
        duplicatesRemoved: reports.reduce((sum, { duplicatesRemoved }) => sum + duplicatesRemoved, 0),
        leftOut: reports[0]?.leftOut ?? [],
        problems: [...new Set(reports.flatMap(({ problems }) => problems))],
        warnings: [...new Set(reports.flatMap(({ warnings }) => warnings))],
        reason: first?.reason ?? null,
    };
}
function describeForgers(forgers, author) {
    if (forgers.length === 0)
        return [];
    const logins = [...new Set(forgers.map((login) => `"${login}"`))].join(", ");
    const what = forgers.length === 1 ? "A comment carries" : `${forgers.length} comments carry`;
    return [`${what} the marker of this summary, but was written by ${logins}, not by "${author}": ignored.`];
}
function describeMisnamed(login, author) {
    return (`This token writes as "${login}", but the input author is "${author}". ` +
        `Set author: ${login}, so that the comment is found the next time.`);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/main.js
















/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "post-ci-summary",
    readsEvent: true,
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const settings = readSettings(inputs);
        const subject = readSubject((0,kit_event/* requireEvent */.M9)(runtime.event), runtime.env);
        const { token, "timeout-seconds": timeoutSeconds, "settle-ms": settleMs } = inputs;
        const repository = await (0,connect_repository/* connectRepository */.J)(runtime, { token, timeoutSeconds, settleMs });
        const patience = { sleep: runtime.sleep, settleMs };
        const ci = await observeCi(repository, subject, { inputs, patience, isAuto: settings.required === "auto" });
        if (ci.kind === "unread")
            return renderUnread(ci.error, { subject, inputs, calls: repository.client.calls() });
        const coverage = await readCoverage(inputs, runtime.cwd);
        const reports = await readReports(repository, settings.reports, { runIds: ci.runIds, cwd: runtime.cwd });
        const serverUrl = runtime.env.GITHUB_SERVER_URL || "https://github.com";
        const known = { ci, settings, subject, inputs, coverage: coverage.report, tests: reports.tally, serverUrl };
        const facts = gatherFacts(ci.pulls[0] ?? null, known);
        const comments = [];
        for (const pull of ci.pulls) {
            const contribution = contribute(pull, gatherFacts(pull, known), known);
            if (contribution === null)
                comments.push(reportNothing(pull.number));
            else
                comments.push(await keepComment(repository, contribution, { ...pull, inputs, runtime }));
        }
        const posted = combineReports(ci.pullRequest, comments);
        const statusWarnings = await applyStatus(repository, facts, { inputs, posted, subject, runtime });
        const warnings = [...posted.warnings, ...statusWarnings];
        const problems = [settings, ci, facts.decision, coverage, reports, posted].flatMap((each) => each.problems);
        const isRemoval = subject.removal !== null;
        return renderOutcome({ facts, posted, problems, warnings, inputs, isRemoval, calls: repository.client.calls() });
    },
}));
async function keepComment(repository, contribution, { number, headSha, inputs, runtime }) {
    const { author, "comment-key": key, "settle-ms": settleMs, "dry-run": isDryRun } = inputs;
    try {
        for (let observed = observeNothing(number, { key, author, head: headSha });;) {
            const decision = decideComment(observed, contribution, isDryRun);
            if (decision.kind === "done")
                return reportComment(observed, decision, { contribution, author });
            if (decision.kind === "act") {
                observed = await applyComment(repository, observed, decision);
                continue;
            }
            if ("wait" in decision)
                await runtime.sleep(settleMs * (decision.wait + decision.jitter * runtime.random()));
            observed = await observeComments(repository, observed, decision);
        }
    }
    catch (error) {
        return reportFailure(number, error);
    }
}


/***/ }),

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ listFilesBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const MAX_NAMES = 50_000;
async function listFilesBelow(folder) {
    const files = [];
    const folders = [""];
    for (let names = 0; folders.length > 0 && names < MAX_NAMES;) {
        const below = folders.shift();
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, below), { withFileTypes: true })) {
            names++;
            const name = below === "" ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules")
                folders.push(name);
            else if (entry.isFile())
                files.push(name);
        }
    }
    return files;
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

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ requiresMergeQueue),
/* harmony export */   TP: () => (/* binding */ readRequiredChecks),
/* harmony export */   ey: () => (/* binding */ requiresChecks)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9096);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




async function readRequiredChecks(repository, branch) {
    const found = [
        await tryReading(listRuleChecks, repository, branch),
        await tryReading(listProtectionChecks, repository, branch),
    ];
    if (found.every((checks) => checks === null))
        return "unreadable";
    const unique = new Map(found.flatMap((checks) => checks ?? []).map((check) => [JSON.stringify(check), check]));
    return [...unique.values()].sort((a, b) => (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(a.name, b.name) || (a.appId ?? 0) - (b.appId ?? 0));
}
const CHECK_RULES = new Set(["required_status_checks", "workflows", "code_scanning"]);
async function requiresChecks(repository, branch) {
    const rules = (await tryReading(listRules, repository, branch)) ?? [];
    if (rules.some(({ type }) => CHECK_RULES.has((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(type))))
        return true;
    return ((await tryReading(listProtectionChecks, repository, branch)) ?? []).length > 0;
}
async function requiresMergeQueue(repository, branch) {
    const rules = await tryReading(listRules, repository, branch);
    return rules === null ? null : rules.some(({ type }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(type) === "merge_queue");
}
async function tryReading(read, repository, branch) {
    try {
        return await read(repository, branch);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error) || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermissionDenied */ .T1)(error))
            return null;
        throw error;
    }
}
async function listRules({ client, owner, repo }, branch) {
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(client, "GET /repos/{owner}/{repo}/rules/branches/{branch}", { owner, repo, branch }));
}
async function listRuleChecks(repository, branch) {
    return (await listRules(repository, branch))
        .filter(({ type }) => type === "required_status_checks")
        .flatMap(({ parameters }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(parameters).required_status_checks))
        .flatMap(({ context, integration_id }) => toCheck(context, integration_id));
}
async function listProtectionChecks({ client, owner, repo }, branch) {
    const { data } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
    const protection = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data).protection);
    const checks = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(protection.required_status_checks);
    if (protection.enabled === false || checks.enforcement_level === "off")
        return [];
    const found = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(checks.checks).flatMap(({ context, app_id }) => toCheck(context, app_id));
    const contexts = Array.isArray(checks.contexts) ? checks.contexts.flatMap((context) => toCheck(context, null)) : [];
    return [...found, ...contexts.filter(({ name }) => !found.some((check) => check.name === name))];
}
function toCheck(context, appId) {
    const name = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(context);
    return name === "" ? [] : [{ name, appId: typeof appId === "number" && appId > 0 ? appId : null }];
}


/***/ })

};
