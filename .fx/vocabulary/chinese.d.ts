import type { Vocabulary } from './vocabulary.js';
export declare const chinese: Vocabulary;
