import type { ToolContext } from '../contract.ts';

/** For whom, and when, something is presented. */
export type Viewer = Pick<ToolContext, 'language' | 'now' | 'timeZone'>;
