import type { Settings } from '../settings.js';
import type { Format } from './format.js';
/**
 * Load the emitters of these names and give them their options.
 *
 * @throws {UsageError} where a name, or a table of CSV, is unknown
 */
export declare function loadFormats(names: readonly string[], settings: Settings): Promise<Format[]>;
