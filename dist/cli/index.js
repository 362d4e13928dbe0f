/******/ var __webpack_modules__ = ({

/***/ 713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_cli_run_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(606);

await (0,_src_cli_run_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .runTerminal */ .m)([{ manifest: {"name":"update-dashboard","description":"Derive dashboard.json from a pipeline's queue, metrics and failure files, and publish it without losing a race.","inputs":{"root":{"description":"Folder that holds the pipeline state; the repository's root as a rule.","default":"."},"queue":{"description":"Queue file, or folder of priority-queue*.json files, below root.","default":"data/queues"},"failures-dir":{"description":"Folder of failure files (*.jsonl), below root.","default":"data/failures"},"metrics-dir":{"description":"Folder of run metrics (batch-runs*.jsonl), below root.","default":"data/metrics"},"disambiguations-dir":{"description":"Folder of disambiguation records (*.jsonl), below root.","default":"data/disambiguations"},"control-file":{"description":"Circuit breaker and off switch, below root.","default":"batch-control.json"},"config":{"description":"Optional YAML file, below root, that sets any of these inputs where the workflow leaves the default.","default":".github/pipekeeper.yml"},"output":{"description":"Where the dashboard goes, below root. With `publish` none, a path outside of root is allowed too.","default":"website/pipeline/dashboard.json"},"format":{"description":"`dashboard` (version 1, see docs/formats.md) or `queue-analytics` (for readers of the older generator).","default":"dashboard"},"site-dir":{"description":"Folder for the generated site, below root; empty for none.","default":""},"publish":{"description":"`commit` on the branch, `branch` (an orphan branch of its own), `pages` (leave the folder for upload-pages-artifact) or `none` (write the file only).","default":"commit"},"branch":{"description":"Branch to publish to. Empty means the branch that triggered the run, or `dashboard` with `publish` branch.","default":""},"keep-history":{"description":"With `publish` branch, add a commit each time instead of replacing the only one.","default":"false"},"remote":{"description":"Name or URL of the git remote.","default":"origin"},"commit-message":{"description":"First line of the commit message.","default":"chore(dashboard): update pipeline dashboard"},"author-name":{"description":"Author and committer name.","default":"github-actions[bot]"},"author-email":{"description":"Author and committer e-mail address.","default":"41898282+github-actions[bot]@users.noreply.github.com"},"transport":{"description":"`git` (needs a checkout), `api` (Git Data API, commits show as Verified) or `auto` (git where a checkout exists).","default":"auto"},"max-attempts":{"description":"Pushes to try before the step fails. For many writers 30 with a retry-base-ms of 250 works well.","default":"3"},"retry-base-ms":{"description":"Delay before the second attempt; doubles each time, spread at random over [half, whole].","default":"2000"},"retry-cap-ms":{"description":"Longest single delay.","default":"8000"},"retry-deadline-ms":{"description":"Go on against a moving branch until this much time has passed, whatever max-attempts says; 0 for no such extension.","default":"0"},"on-refused":{"description":"When a ruleset or protection refuses the branch: `fail`, `pull-request` (open or update one from pipekeeper/dashboard) or `branch` (publish to the orphan branch and warn).","default":"fail"},"token":{"description":"Token for pushing and for the API; needs contents write.","default":"${{ github.token }}"},"dry-run":{"description":"Say what would be published, and publish nothing.","default":"false"},"strict":{"description":"Fail the step when the state has problems; the dashboard is still published.","default":"false"},"max-failures":{"description":"Keep only the newest n failures in the file (counts cover all); empty for no limit.","default":""},"max-runs":{"description":"Keep only the newest n runs in the file; empty for no limit.","default":""},"history-days":{"description":"Keep only the newest n days of history.","default":"400"},"max-output-bytes":{"description":"Cut each failure's full output to this many bytes, head and tail; empty for no limit.","default":""}},"outputs":{"outcome":{"description":"published, unchanged, written or dry-run."},"changed":{"description":"`true` if the dashboard differs from the one that was published before."},"commit-sha":{"description":"The commit that carries the dashboard, when one was pushed."},"attempts":{"description":"Attempts that publishing took."},"dashboard-path":{"description":"Path of the dashboard."},"site-path":{"description":"Path of the site, when one was made."},"packages":{"description":"Packages in the queue."},"failures":{"description":"Failure records."},"runs":{"description":"Runs."},"problems":{"description":"Pieces of state that could not be used as they stand."},"pipeline-status":{"description":"running, stalled, failing or idle."},"duration-ms":{"description":"Time the step's work took."}}}, load: () => Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 677)) }]);
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runTerminal)
/* harmony export */ });
async function runTerminal(commands) {
    console.log(commands.map((c) => c.manifest.name));
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
/******/ var __webpack_exports__ = __nccwpck_require__(713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
