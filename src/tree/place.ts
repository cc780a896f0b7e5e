import type { Position } from 'unist'
import type { Span } from '../text/lines.js'

/** Where a span of the source stands: see `createPlacer`. */
export type Place = (span: Span) => Position
