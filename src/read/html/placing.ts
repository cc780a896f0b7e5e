import type { Place } from '../../tree/place.js'

/** A page and the way from its offsets to positions. */
export interface Placing {
  html: string
  place: Place
}
