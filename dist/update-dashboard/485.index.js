export const id = 485;
export const ids = [485,679];
export const modules = {

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   isApiFailure: () => (/* binding */ isApiFailure),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/** What a failed call to the API means, told from the error alone so that nothing here needs octokit. */

const PERMISSION_BY_PATH = [
    [/\/pulls\b/, "pull-requests"],
    [/\/(git|contents|compare|branches)\b/, "contents"],
    [/\/(issues|labels)\b/, "issues"],
    [/\/check-(runs|suites)\b/, "checks"],
    [/\/statuses\b/, "statuses"],
    [/\/actions\b/, "actions"],
];
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
    return isHttpError(error) && error.response !== undefined ? error.status : null;
}
/** The failure of an answer that came broken, to be treated like one that did not come. */
function brokenAnswer(message, cause) {
    return Object.assign(new Error(message, { cause }), { name: "HttpError", status: 500 });
}
/** True for what failed at GitHub or on the way there, as opposed to what can be told to be wrong before asking it. */
function isApiFailure(error) {
    return isHttpError(error) || (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && isHttpError(error.cause));
}
/** True if asking again later may succeed: no answer, or one of the server's own failures. */
function isOutage(error) {
    return isHttpError(error) && (error.response === undefined || error.status >= 500);
}
/** True for the primary and secondary rate limits, which come as 429 or as 403. */
function isRateLimit(error) {
    const status = statusOf(error);
    if (status === 429)
        return true;
    const headers = headersOf(error);
    return status === 403 && (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0");
}
function headersOf(error) {
    return isHttpError(error) ? (error.response?.headers ?? {}) : {};
}
/** The same error, or a UserError with the remedy where the user has one. */
function explainRefusal(error, call) {
    const explained = explain(error, call);
    return explained === null ? error : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(explained, { cause: error });
}
function explain(error, call) {
    const status = statusOf(error);
    const answer = describeFailure(error);
    if (isRateLimit(error))
        return `GitHub's rate limit is used up (${answer}). Run the step later, or less often.`;
    if (status === 401)
        return `GitHub did not accept the token (${answer}). Expected a valid one that has not expired.`;
    if (status === 403 && answer.includes("not permitted to create or approve pull requests")) {
        const setting = "Allow GitHub Actions to create and approve pull requests";
        return (`GitHub refused to open a pull request (${answer}). Switch on "${setting}" under Settings > Actions > General, ` +
            `or give the token of an app or a user.`);
    }
    // A token that may not even know of the repository gets 404 for its writes.
    const hidesAccess = status === 404 && call.method !== "GET";
    if (!hidesAccess && !(status === 403 && answer.includes("Resource not accessible by")))
        return null;
    return (`Permission denied for ${call.method} ${call.url} (${answer}). The token needs the permission ` +
        `${missingPermission(error, call)}: add it under permissions: in the workflow. ` +
        `A workflow started by a pull request from a fork only gets a token that can read.`);
}
/** `contents: write`, from the header in which GitHub names it or else from the path. */
function missingPermission(error, call) {
    const accepted = headersOf(error)["x-accepted-github-permissions"];
    if (accepted?.includes("=")) {
        const sets = accepted.split(";").map((set) => set.trim().replaceAll("=", ": ").replaceAll(/,\s*/g, " and "));
        return sets.map((set) => `"${set.replaceAll("_", "-")}"`).join(" or ");
    }
    const area = PERMISSION_BY_PATH.find(([pattern]) => pattern.test(call.url))?.[1] ?? "contents";
    return `"${area}: ${call.method === "GET" ? "read" : "write"}"`;
}
function isHttpError(error) {
    return error instanceof Error && error.name === "HttpError" && "status" in error;
}


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertPullRequest: () => (/* binding */ upsertPullRequest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);

/**
 * Opens the pull request from head into base, or brings the title and body of the open one up to date. GitHub allows
 * one open pull request per head and base, so whoever loses a race finds the winner's in the list.
 */
async function upsertPullRequest(plan) {
    const open = await findOpen(plan);
    if (open !== null)
        return update(plan, open);
    try {
        return await create(plan);
    }
    catch (error) {
        const lostRace = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.describeFailure)(error).includes("A pull request already exists");
        // After an outage nobody knows whether it was created.
        if (!lostRace && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
            throw error;
        const opened = await findOpen(plan);
        if (opened === null)
            throw error;
        return update(plan, opened);
    }
}
async function findOpen({ client, owner, repo, head, base }) {
    const { data } = await client.rest.pulls.list({
        owner,
        repo,
        state: "open",
        head: `${owner}:${head}`,
        base,
        sort: "created",
        direction: "asc",
        per_page: 100,
    });
    // A head that GitHub does not understand makes it ignore the filter.
    return data.find((pull) => pull.head.ref === head && pull.base.ref === base) ?? null;
}
async function create({ client, owner, repo, head, base, title, body }) {
    const { data } = await client.rest.pulls.create({ owner, repo, head, base, title, body });
    return { number: data.number, url: data.html_url, created: true };
}
async function update(plan, open) {
    const { client, owner, repo, title, body } = plan;
    // GitHub stores line ends as browsers send them.
    const isSame = open.title === title && (open.body ?? "").replaceAll("\r\n", "\n") === body;
    if (!isSame)
        await client.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
    return { number: open.number, url: open.html_url, created: false };
}


/***/ })

};
