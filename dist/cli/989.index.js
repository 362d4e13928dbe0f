export const id = 989;
export const ids = [989];
export const modules = {

/***/ 4989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _src_github_claim_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7769);
/* harmony import */ var _src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4115);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6704);
/* harmony import */ var _decide_preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1156);
/* harmony import */ var _read_pulls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1927);
/* harmony import */ var _take_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3467);






/**
 * Gives this run's claim back. While a new pull request is not listed yet the claim is what keeps others away, so it
 * stays until then.
 */
async function release(repository, plan) {
    const { ref, runId, isDryRun } = plan;
    let answer = null;
    const end = (reason, rest = {}) => {
        return { answer, reason, isClaimed: false, isUnknown: false, warnings: [], ...rest };
    };
    try {
        const tip = await (0,_src_github_claim_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .readTip */ .av)(repository, ref);
        if (tip === null)
            return end(`There is no claim "${ref}" to give back.`);
        const claim = (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .parseClaim */ .E)(tip.message);
        if (claim === null)
            return end("Nothing was given back.", { warnings: [`${capitalize((0,_take_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .describeForeign */ .eQ)(ref))}.`] });
        if (claim.runId !== runId) {
            const reason = `The claim "${ref}" is run ${claim.runId}'s by now and stays.`;
            return end(reason, { warnings: [`${reason} This run's had ended; raise claim-ttl-minutes if it needs longer.`] });
        }
        answer = await waitForPull(repository, plan);
        if (isDryRun)
            return end(`Dry run: would give back the claim "${ref}".`, { isClaimed: true });
        await (0,_src_github_claim_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteRef */ .jq)(repository, ref, tip.commit);
        return end(`The claim "${ref}" is given back.`);
    }
    catch (error) {
        if (!(0,_src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnanswered */ .Ni)(error))
            throw error;
        const reason = `The claim "${ref}" may still be there, until this run is over: ${(0,_src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(error)}.`;
        return end(reason, { isClaimed: true, isUnknown: true });
    }
}
async function waitForPull(repository, plan) {
    const { filters, now, waitMs, isDryRun, sleep, log } = plan;
    let waitedMs = 0;
    for (let delayMs = 1000;; delayMs *= 2) {
        const answer = (0,_decide_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .decidePreflight */ .u)(await (0,_read_pulls_js__WEBPACK_IMPORTED_MODULE_5__/* .readPulls */ .$)(repository, filters, now), filters, now);
        const restMs = Math.min(delayMs, waitMs - waitedMs);
        if (answer.state === "open" || restMs <= 0 || isDryRun)
            return answer;
        log(`No new pull request is listed yet; looking again in ${restMs} ms.`);
        await sleep(restMs);
        waitedMs += restMs;
    }
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ })

};
