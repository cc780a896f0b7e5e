import type { Span } from '../text/lines.js';
import { type Text } from '../text/text.js';
/** What a line says of a person. */
export interface PersonReading {
    name: string;
    role: string | null;
    about: string | null;
    links: {
        title: string | null;
        url: string | null;
    }[];
}
/**
 * A person's name with what follows it: `某某，公司创始人`, `某某（@某某）`, `Name - about`. Null for a line that names nobody.
 */
export declare function readPerson(text: Text, span: Span): PersonReading | null;
