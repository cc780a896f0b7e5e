import type { FoundInputs } from '../inputs/findInputs.js';
import type { Settings } from '../settings.js';
import type { Sink } from './sink.js';
/**
 * Decide where documents go and in which formats, before any of them is read.
 *
 * @throws {UsageError} where the output asked for cannot be
 * @throws {Problem} where the folder for it cannot be made
 */
export declare function chooseSink(settings: Settings, found: FoundInputs): Promise<Sink>;
