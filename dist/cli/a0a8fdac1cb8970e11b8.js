/** The thread that reads files ahead: fills the buffers that it is lent, and hands each on with the lengths of what it read. */
import { closeSync, openSync, readSync } from "node:fs";
import { workerData } from "node:worker_threads";
const { paths, port, signal, buffers, filesPerBatch, smallFileBytes } = workerData;
let next = 0;
port.on("message", (returned) => handOn(returned));
for (const buffer of buffers)
    handOn(buffer);
function handOn(buffer) {
    if (next >= paths.length) {
        port.close();
        return;
    }
    const bytes = Buffer.from(buffer);
    const lengths = [];
    let used = 0;
    while (next < paths.length && lengths.length < filesPerBatch && used + smallFileBytes <= bytes.length) {
        const length = readInto(bytes, used, paths[next++]);
        lengths.push(length);
        used += Math.max(0, length);
    }
    port.postMessage({ buffer, lengths }, [buffer]);
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
}
function readInto(bytes, at, path) {
    let descriptor;
    try {
        descriptor = openSync(path, "r");
        const length = readSync(descriptor, bytes, at, smallFileBytes, 0);
        return length < smallFileBytes ? length : -1;
    }
    catch {
        return -1;
    }
    finally {
        if (descriptor !== undefined)
            closeSync(descriptor);
    }
}
