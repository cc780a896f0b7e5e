import type { Place } from '../../recognise/place.js'

/** A page and the way from its offsets to positions. */
export interface Placing {
  html: string
  place: Place
}
