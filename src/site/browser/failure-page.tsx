/** The script of failure.html. */

import { lookUpCluster, lookUpFailure, lookUpPackage } from "../lists/look-up.ts";
import { FailurePage } from "../pages/failure.tsx";
import { UnknownFailure } from "../pages/unknown-failure.tsx";
import { loadData } from "./load-shard.ts";
import { type DetailRequest, isDisabled, placeOf } from "./record-request.tsx";
import { type Detail, showDetail } from "./show-detail.tsx";
import { start } from "./start.ts";

start({ ready: (summary) => showDetail({ list: ["Failures", "failures"], load: loadFailure }, summary) });

async function loadFailure({ id, summary, context }: DetailRequest): Promise<Detail> {
  const { data } = summary;
  const failure = await lookUpFailure(loadData, id, data);
  if (failure === null) return { title: id, render: () => <UnknownFailure id={id} context={context} /> };
  const [owner, cluster] = await Promise.all([
    lookUpPackage(loadData, failure.package, data),
    lookUpCluster(loadData, failure.cluster, data),
  ]);
  const standing = { position: await placeOf(owner), isDisabled: isDisabled(summary, failure.ecosystem) };
  const props = { failure, package: owner, cluster, context, ...standing };
  return {
    title: `${failure.package}: ${failure.category}`,
    render: ({ texts }) => <FailurePage {...props} texts={texts} />,
  };
}
