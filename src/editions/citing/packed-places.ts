import type { CitingFile } from './citing-file.ts'
import { fromBase64, toBase64 } from './packed-digits.ts'
import { WORDS_DIGITS } from './words-digits.ts'

/**
 * The compact form of places. A place is only the digest of its words if its name follows from its anchor
 * and it is on the page of the place before. Digests of such places with consecutive anchors are joined under
 * the first: `p3` has those of p3, p4 and p5. Any other place is a list: its digest, what its name adds to
 * that of the place around it ('' when that follows from the anchor) and, if they changed, its printed page
 * ('' for none) and page in the file (0 for none). Digests are in base64.
 */
export type PackedPlaces = Record<
  string,
  string | [words: string, name: string, ...page: [] | [page: string, sheet: number]]
>
type Places = CitingFile['places']
type Place = Places[string]

/** The next anchor: `p3` → `p4`, `tabel-1.r2.2023` → `tabel-1.r2.2024`. */
const nextOf = (id: string): string => id.replace(/(?<!\d)\d+$/, (number) => String(Number(number) + 1))

/** A citing file in its compact form. */
export type PackedCitingFile = Omit<CitingFile, 'places'> & { places: PackedPlaces }

/** The names that follow from an anchor: `p12` → 'al. 12', `tabel-1.r2.2023` → ', 2023'. */
const BY_ANCHOR: readonly [anchor: RegExp, name: (last: string) => string][] = [
  [/^p(\d+[a-z]*)$/, (number) => `al. ${number}`],
  [/^fn(\d+[a-z]*)$/, (number) => `noot ${number}`],
  [/^kader-(\d+)$/, (number) => `Kader ${number}`],
  [/^tabel-(\d+)$/, (number) => `Tabel ${number}`],
  [/^.+\.r\d+[a-z]*\.(\d{4})$/, (year) => `, ${year}`],
]

function byAnchor(id: string): string {
  for (const [anchor, name] of BY_ANCHOR) {
    const found = anchor.exec(id)?.[1]
    if (found !== undefined) return name(found)
  }
  return ''
}

/** The name of the place around: of the table of a row, or of the row of a cell. */
const nameAround = (id: string, places: Places): string => {
  const end = id.lastIndexOf('.')
  return end < 0 ? '' : (places[id.slice(0, end)]?.[1] ?? '')
}

type Page = [page: string, sheet: number]

const pageOf = (place: Place): Page => [place[2] ?? '', place[3] ?? 0]

export function packPlaces(places: Places): PackedPlaces {
  let before: Page = ['', 0]
  const entries = Object.entries(places).map(([id, place]): [string, PackedPlaces[string]] => {
    const page = pageOf(place)
    const moved: Page | [] = page[0] === before[0] && page[1] === before[1] ? [] : page
    before = page
    const added = addedName(id, places)
    return [id, added === '' && moved.length === 0 ? place[0] : [place[0], added, ...moved]]
  })
  const packed = Object.entries(joined(entries))
  return Object.fromEntries(packed.map(([id, entry]) => [id, withDigests(entry, toBase64)]))
}

function withDigests(entry: PackedPlaces[string], to: (digits: string) => string): PackedPlaces[string] {
  if (typeof entry === 'string') return to(entry)
  const [words, ...others] = entry
  return [to(words), ...others]
}

/** Joins single digests with consecutive anchors under the first of those. */
function joined(entries: readonly [string, PackedPlaces[string]][]): PackedPlaces {
  const packed: PackedPlaces = {}
  /** The anchor of the current run of digests, and the anchor that would continue it. */
  let [first, next] = ['', '']
  for (const [id, entry] of entries) {
    const goesOn = typeof entry === 'string' && id === next
    if (!goesOn) first = id
    packed[first] = goesOn ? packed[first] + entry : entry
    next = typeof entry === 'string' ? nextOf(id) : ''
  }
  return packed
}

/** The part of a name after that of the place around it: rows follow their table, cells their row. */
function addedName(id: string, places: Places): string {
  const label = places[id]?.[1] ?? ''
  const around = nameAround(id, places)
  const name = label.startsWith(around) ? label.slice(around.length) : label
  return name === byAnchor(id) ? '' : name
}

export function unpackPlaces(packed: PackedPlaces): Places {
  const places: Places = {}
  let page: Page = ['', 0]
  for (const [id, [words, added, ...moved]] of Object.entries(packed).flatMap(split)) {
    if (moved.length > 0) page = moved as Page
    const label = nameAround(id, places) + (added === '' ? byAnchor(id) : added)
    places[id] = placeOn([words, label], page)
  }
  return places
}

type Entry = [id: string, place: Exclude<PackedPlaces[string], string>]

/** Splits a run of joined digests into single places. */
function split([first, packed]: [string, PackedPlaces[string]]): Entry[] {
  const entry = withDigests(packed, fromBase64)
  if (typeof entry !== 'string') return [[first, entry]]
  const entries: Entry[] = []
  for (let [id, at] = [first, 0]; at < entry.length; [id, at] = [nextOf(id), at + WORDS_DIGITS])
    entries.push([id, [entry.slice(at, at + WORDS_DIGITS), '']])
  return entries
}

function placeOn(place: [words: string, label: string], [page, sheet]: Page): Place {
  if (sheet !== 0) return [...place, page, sheet]
  return page === '' ? place : [...place, page]
}

export const packed = (file: CitingFile): PackedCitingFile => ({ ...file, places: packPlaces(file.places) })
export const unpacked = (file: PackedCitingFile): CitingFile => ({
  ...file,
  places: unpackPlaces(file.places),
})
