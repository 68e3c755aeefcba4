import { decodeHTMLAttribute } from 'entities'
import { type Spot, unpackSpots } from '../../../render/html/spots.ts'

/** A page as it was printed, and the places where a copy of it may be other. */
export interface Spotted {
  bytes: Uint8Array
  spots: readonly Spot[]
}

/** Other words in the place of those between two bytes of a page. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A page with its edits; one within what another takes away is none. */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Buffer {
  const parts: Uint8Array[] = []
  let at = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    parts.push(bytes.subarray(at, start), Buffer.from(text))
    at = end
  }
  return Buffer.concat([...parts, bytes.subarray(at)])
}

/** Bytes with spots as they are kept. */
export const spotted = (bytes: Uint8Array, spots: string): Spotted => ({ bytes, spots: unpackSpots(spots) })

/** A page with other markup in one of its elements. The spots stay in the order of what they are of. */
export function within(
  page: Spotted,
  kind: 'title' | 'main',
  inside: { html: string; spots: string },
): Spotted {
  const place = page.spots.find((spot) => spot.kind === kind)
  if (place === undefined) return page
  const { start, end } = place
  const further = Buffer.byteLength(inside.html) - (end - start)
  const moved = (spot: Spot): Spot => ({
    kind: spot.kind,
    start: spot.start >= end ? spot.start + further : spot.start,
    end: spot.end >= end ? spot.end + further : spot.end,
  })
  const own = unpackSpots(inside.spots).map((spot) => ({
    kind: spot.kind,
    start: spot.start + start,
    end: spot.end + start,
  }))
  const spots = page.spots.flatMap((spot) => {
    if (spot === place) return [moved(spot), ...own]
    return spot.start >= start && spot.end <= end ? [] : moved(spot)
  })
  return { bytes: edited(page.bytes, [{ start, end, text: inside.html }]), spots }
}

interface Attribute {
  name: string
  /** What it says, without codes. */
  value: string
  /** Its value as it is written, without quotes. */
  from: number
  to: number
}

/** ` href="/acties/"` */
export function attributeAt(bytes: Uint8Array, { start, end }: Spot): Attribute {
  const written = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString()
  const sign = written.indexOf('=')
  const quote = written[sign + 1] === '"' ? 1 : 0
  const value = written.slice(sign + 1 + quote, written.length - quote)
  return {
    name: written.slice(1, sign),
    value: value.includes('&') ? decodeHTMLAttribute(value) : value,
    from: start + sign + 1 + quote,
    to: end - quote,
  }
}
