import type { Paragraph } from 'mdast';
/** Make what one person says: `0:05 **Name**: text`. */
export declare function createTurn(speaker: string | null, text: string, time?: string): Paragraph[];
