/** Where pg-boss keeps its tables. */
export const JOBS_SCHEMA = "pgboss";

export const QUEUES = ["mail"] as const;
/** The queues there are, each with one kind of job. */
export type QueueName = (typeof QUEUES)[number];
