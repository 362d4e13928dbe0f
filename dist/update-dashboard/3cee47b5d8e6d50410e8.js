/** The thread that reads files ahead into slots of memory that it shares with whoever takes them. */
import { closeSync, openSync, readSync } from "node:fs";
import { workerData } from "node:worker_threads";
const { paths, shared } = workerData;
let next = 0;
for (let batch = 0; next < paths.length; batch++) {
    waitForSlot(batch);
    fillSlot(batch % shared.slots);
    Atomics.store(shared.written, 0, batch + 1);
    Atomics.notify(shared.written, 0);
}
function waitForSlot(batch) {
    for (;;) {
        const taken = Atomics.load(shared.taken, 0);
        if (batch - taken < shared.slots)
            return;
        Atomics.wait(shared.taken, 0, taken);
    }
}
function fillSlot(slot) {
    const { counts, lengths, filesPerSlot, slotBytes, smallFileBytes } = shared;
    let count = 0;
    let used = 0;
    while (next < paths.length && count < filesPerSlot && used + smallFileBytes <= slotBytes) {
        const length = readInto(slot * slotBytes + used, paths[next++]);
        lengths[slot * filesPerSlot + count++] = length;
        used += Math.max(0, length);
    }
    counts[slot] = count;
}
function readInto(at, path) {
    let descriptor;
    try {
        descriptor = openSync(path, "r");
        const length = readSync(descriptor, shared.bytes, at, shared.smallFileBytes, 0);
        return length < shared.smallFileBytes ? length : -1;
    }
    catch {
        return -1;
    }
    finally {
        if (descriptor !== undefined)
            closeSync(descriptor);
    }
}
