/** The script of failure.html. */

import { findPosition } from "../find-position.ts";
import { lookUpClusterHead, lookUpFailure, lookUpPackage } from "../lists/look-up.ts";
import { FailurePage } from "../pages/failure.tsx";
import { UnknownFailure } from "../pages/unknown-failure.tsx";
import { loadData } from "./load-shard.ts";
import { type DetailRequest, isDisabled } from "./record-request.tsx";
import { type Detail, showDetail } from "./show-detail.tsx";
import { start } from "./start.ts";

start({ ready: (manifest) => showDetail({ list: ["Failures", "failures"], load: loadFailure }, manifest) });

async function loadFailure({ id, manifest, context }: DetailRequest): Promise<Detail> {
  const { data } = manifest;
  const failure = await lookUpFailure(loadData, id, data);
  if (failure === null) return { title: id, render: () => <UnknownFailure id={id} context={context} /> };
  const [owner, cluster] = await Promise.all([
    lookUpPackage(loadData, failure.package, data),
    lookUpClusterHead(loadData, failure.cluster, data),
  ]);
  const position = owner === null ? null : findPosition(owner, data.queue);
  const standing = { position, isDisabled: isDisabled(manifest, failure.ecosystem) };
  const props = { failure, package: owner, cluster, context, ...standing };
  return {
    title: `${failure.package}: ${failure.category}`,
    render: ({ texts }) => <FailurePage {...props} texts={texts} />,
  };
}
