/** The status words of the queue, in the order in which they are shown. Apart from the schemas, which cost a start-up. */
export const STATUSES = ["pending", "success", "failed", "blocked", "requires_manual", "excluded"] as const;
