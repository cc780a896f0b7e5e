import type { RootContent } from 'mdast';
import type { Document } from '../../document/document.js';
import type { Depth } from './createHeading.js';
/** Make the list of what is no part of the show notes, under the reason why. */
export declare function createSetAside(boilerplate: Document['boilerplate'], depth: Depth): RootContent[];
