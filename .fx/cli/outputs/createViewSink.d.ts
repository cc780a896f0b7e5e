import type { Settings } from '../settings.js';
import type { Sink } from './sink.js';
/** Show documents to a reader at a terminal. */
export declare function createViewSink(settings: Settings, several: boolean): Sink;
