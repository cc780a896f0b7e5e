import type { Paragraph } from 'mdast';
export interface Reference {
    readonly title: string | null;
    readonly url: string | null;
    /** The number of the episode linked to. */
    readonly number?: string | null;
}
/** Make a link of a title and a URL, an autolink of a URL, text of a title; the number goes in brackets if the title lacks it. */
export declare function createReference({ title, url, number }: Reference): Paragraph[];
