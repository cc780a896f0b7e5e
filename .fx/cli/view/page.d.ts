import type { ChalkInstance } from 'chalk';
/** What the parts of the view are drawn on. */
export interface Page {
    /** Columns of the terminal; a Han character takes two. */
    readonly width: number;
    readonly chalk: ChalkInstance;
    /** Whether messages are left out. */
    readonly quiet: boolean;
}
