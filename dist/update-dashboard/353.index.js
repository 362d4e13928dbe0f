export const id = 353;
export const ids = [353,679];
export const modules = {

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hashBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Id that git gives to the content, in the hash that the other id is of. */
function hashBlob(content, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}


/***/ }),

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBlobs: () => (/* binding */ openBlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _formats_blob_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(793);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _map_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4055);
/** Reads blobs and keeps them, so that no content is asked for twice: those who read this way have few. */




function openBlobs(repository) {
    const known = new Map();
    const remaining = watchRateLimit(repository);
    async function fetchOne(sha) {
        const { owner, repo } = repository;
        const { data } = await repository.client.rest.git.getBlob({ owner, repo, file_sha: sha });
        const content = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
        // A proxy's page or half an answer must never be published as somebody's state.
        if ((0,_formats_blob_id_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBlob */ .Q)(content, sha) !== sha) {
            const request = { method: "GET", url: `/repos/${owner}/${repo}/git/blobs/${sha}` };
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenAnswer */ .KF)(`the content of blob ${sha} did not match its id`, request);
        }
        known.set(sha, content);
    }
    async function read(ids) {
        const missing = [...new Set(ids)].filter((id) => !known.has(id));
        const left = remaining();
        if (left !== null && missing.length > left) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`Reading ${missing.length} files takes as many API requests, and the token has ${left} left this hour. ` +
                `Install git, which reads them all at once.`);
        }
        await (0,_map_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .mapBounded */ .y)(missing, _map_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONCURRENT_REQUESTS */ .e, fetchOne);
        return ids.map((id) => known.get(id));
    }
    return { read };
}
/** Requests that the last answer said are left; null until one has. */
function watchRateLimit({ client }) {
    let left = null;
    client.hook.after("request", (response) => {
        const text = response.headers["x-ratelimit-remaining"];
        if (text !== undefined)
            left = Number(text);
    });
    return () => left;
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   isApiFailure: () => (/* binding */ isApiFailure),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* unused harmony exports isUnanswered, explainUnanswered, isWriteDenied, isGone, isTooLong */
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
    return isApiFailure(error) || error instanceof UserError;
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

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MAX_CONCURRENT_REQUESTS),
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
/** GitHub asks clients not to send many requests at once; a handful hides the latency. */
const MAX_CONCURRENT_REQUESTS = 8;
/** Results in the order of the items, with at most `limit` of them under way; the first failure stops the rest. */
async function mapBounded(items, limit, run) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const work = async () => {
        while (next < items.length && !failed) {
            const index = next++;
            try {
                results[index] = await run(items[index]);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}


/***/ })

};
