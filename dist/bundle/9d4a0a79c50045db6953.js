import { closeSync, openSync, readSync } from "node:fs";
import { workerData } from "node:worker_threads";
export const FREE = 0;
const BY_THREAD = 1;
export const WRITTEN = 2;
export const BY_CALLER = 3;
if (workerData !== null)
    readBatches(workerData);
function readBatches(order) {
    const { claims, taken, slots } = order;
    for (let batch = 0; batch < claims.length; batch++) {
        for (let done = Atomics.load(taken, 0); batch - done >= slots; done = Atomics.load(taken, 0)) {
            Atomics.wait(taken, 0, done);
        }
        if (Atomics.compareExchange(claims, batch, FREE, BY_THREAD) !== FREE)
            continue;
        fillSlot(batch, order);
        Atomics.store(claims, batch, WRITTEN);
        Atomics.notify(claims, batch);
    }
}
function fillSlot(batch, { paths, filesPerBatch, slots, lengths, bytes }) {
    const slot = batch % slots;
    let at = (bytes.length / slots) * slot;
    const end = at + bytes.length / slots;
    const first = batch * filesPerBatch;
    for (let n = 0; n < filesPerBatch && first + n < paths.length; n++) {
        const length = readInto(bytes.subarray(at, end), paths[first + n]);
        lengths[slot * filesPerBatch + n] = length;
        at += Math.max(0, length);
    }
}
function readInto(space, path) {
    let descriptor;
    try {
        descriptor = openSync(path, "r");
        const length = readSync(descriptor, space, 0, space.length, 0);
        return length < space.length ? length : -1;
    }
    catch {
        return -1;
    }
    finally {
        if (descriptor !== undefined)
            closeSync(descriptor);
    }
}
