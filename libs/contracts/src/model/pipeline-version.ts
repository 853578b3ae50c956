/**
 * Which way of reading, extracting and verifying made a result. Goes up whenever the same document may give another
 * one, so that results can be compared and cached results of an older way are not served.
 */
export const PIPELINE_VERSION = '2026.11.2';
