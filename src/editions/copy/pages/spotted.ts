import { decodeHTMLAttribute } from 'entities'
import { type Spot, unpackSpots } from '../../../render/html/spots.ts'

/** A rendered page, and the places (spots) in it that a copy may change. */
export interface Spotted {
  bytes: Uint8Array
  spots: readonly Spot[]
}

/** A replacement for a byte range of a page. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Applies edits to a page; an edit inside a removed range is dropped. */
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

/** Unpacks serialised spots. */
export const spotted = (bytes: Uint8Array, spots: string): Spotted => ({ bytes, spots: unpackSpots(spots) })

/** Replaces the content of one of a page's elements. The spots stay sorted by element. */
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
  /** Its decoded value. */
  value: string
  /** The byte range of its value as written, without quotes. */
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
