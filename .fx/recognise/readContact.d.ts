import type { Span } from '../text/lines.js';
import { type Text } from '../text/text.js';
/** An account without its place. */
export interface ContactReading {
    kind: string;
    handle: string | null;
    url: string | null;
}
/** The accounts of a line; `whole` where it says nothing else. */
export interface ContactLine {
    contacts: ContactReading[];
    whole: boolean;
}
/** `公众号：某某`, `即刻/小红书@某某`, a mail address: accounts that are the whole of a line, or its beginning. */
export declare function readContact(text: Text, span: Span): ContactLine | null;
/** Accounts named inside a text: `小红书 @某某,即刻 @某某`. */
export declare function findContacts(text: Text, { start, end }: Span): (ContactReading & {
    span: Span;
})[];
