export const id = 784;
export const ids = [784,679];
export const modules = {

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   gV: () => (/* binding */ explainUnanswered),
/* harmony export */   isApiFailure: () => (/* binding */ isApiFailure),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   tt: () => (/* binding */ isWriteDenied),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
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

/***/ 5784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orRefused: () => (/* binding */ orRefused)
/* harmony export */ });
/* harmony import */ var _git_read_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2281);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


/** The answer of the work; where GitHub or the way there failed, why. */
async function orRefused(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__.isApiFailure)(error))
            throw error;
        const text = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__.describeFailure)(error);
        const verdict = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(error) || (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(error) ? { kind: "unreachable" } : (0,_git_read_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeText */ .H)(text);
        const said = text.split("\n");
        return { ...verdict, said, reasons: said };
    }
}


/***/ })

};
