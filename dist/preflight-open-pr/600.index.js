export const id = 600;
export const ids = [600];
export const modules = {

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _src_github_claim_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7769);
/* harmony import */ var _src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4598);
/* harmony import */ var _decide_preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1156);
/* harmony import */ var _read_pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1927);
/* harmony import */ var _take_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2759);





/** First the claim, then the list: of two that ask at once, the one that comes second sees the claim of the first. */
async function check(repository, plan) {
    const claimed = await claim(repository, plan);
    if (claimed.kind === "held") {
        const { runId, until } = claimed.claim;
        const reason = `Run ${runId} is at work: it holds the claim until ${until.toISOString().slice(0, 19)}Z at the latest.`;
        return { state: "open", reason, matches: [], stale: [], isClaimed: false, warnings: [] };
    }
    const reading = await (0,_read_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .readPulls */ .$)(repository, plan.filters, plan.now);
    const answer = admitDoubt((0,_decide_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .decidePreflight */ .u)(reading, plan.filters, plan.now), claimed);
    if (claimed.kind !== "ours")
        return { ...answer, isClaimed: false, warnings: [] };
    if (answer.state === "none" || (answer.state === "unknown" && plan.goesOnUnknown)) {
        return { ...answer, isClaimed: true, warnings: [] };
    }
    return { ...answer, ...(await giveBack(repository, plan.claim, claimed.commit)) };
}
async function claim(repository, { claim: plan, isDryRun }) {
    if (plan === null)
        return { kind: "free" };
    try {
        return await (isDryRun ? _take_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .peekClaim */ .U8 : _take_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .takeClaim */ .GT)(repository, plan);
    }
    catch (error) {
        if (!(0,_src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnanswered */ .Ni)(error))
            throw error;
        return { kind: "unknown", why: `the claim could not be made: ${(0,_src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(error)}` };
    }
}
/** Without the claim that was asked for, a list without a match proves nothing. */
function admitDoubt(answer, claimed) {
    if (claimed.kind !== "unknown" || answer.state !== "none")
        return answer;
    return { ...answer, state: "unknown", reason: `It is not known: ${claimed.why}.` };
}
async function giveBack(repository, { ref }, commit) {
    try {
        await (0,_src_github_claim_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteRef */ .jq)(repository, ref, commit);
        return { isClaimed: false, warnings: [] };
    }
    catch (error) {
        if (!(0,_src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnanswered */ .Ni)(error))
            throw error;
        const warning = `The claim "${ref}" could not be given back and stays until this run is over: ${(0,_src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(error)}.`;
        return { isClaimed: true, warnings: [warning] };
    }
}


/***/ })

};
