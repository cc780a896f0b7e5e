import type { VFile } from 'vfile';
import type { DocumentMessage } from './document.js';
/** A message of a VFile as the document lists it: fatal is an error, `fatal: null` an information. */
export declare function toMessage(message: VFile['messages'][number]): DocumentMessage;
