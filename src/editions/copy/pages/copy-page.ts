import type { Spot, SpotKind } from '../../../render/html/spots.ts'
import { fromRoot, targetOf } from '../../files/site-address.ts'
import { addressIn, type CopyPlace, NOWHERE } from '../copy-place.ts'
import { attributeAt, type Edit, type Spotted } from './spotted.ts'

/** What changes in the copy of a page. */
export interface PageChanges {
  edits: Edit[]
  /** The offset of the end of its head, where scripts are inserted. */
  head: number
  /** The addresses of its modules, in order. */
  modules: string[]
  /** The files that its scripts fetch. */
  asked: string[]
}

/**
 * Computes the copy of a page: removes what only works on the site (`data-online`) and, in a copy of some of
 * the texts, what needs all of them (`data-whole`); shows what is for readers of a copy (`data-copy`); makes
 * addresses of files in the copy relative; removes modules and prefetching, which browsers refuse from disk.
 */
export function copyPage(path: string, page: Spotted, place: CopyPlace): PageChanges {
  const copying = new Copying(path, page.bytes, place)
  for (const spot of page.spots) copying.see(spot)
  return copying.changes
}

class Copying {
  readonly changes: PageChanges = { edits: [], head: 0, modules: [], asked: [] }
  readonly #path: string
  readonly #bytes: Uint8Array
  readonly #place: CopyPlace
  /** The end of the last removed element: spots before it are gone. */
  #gone = 0
  #leadsNowhere = false

  constructor(path: string, bytes: Uint8Array, place: CopyPlace) {
    this.#path = path
    this.#bytes = bytes
    this.#place = place
  }

  see(spot: Spot): void {
    if (spot.start >= this.#gone) this.#by[spot.kind](spot)
  }

  readonly #by: Readonly<Record<SpotKind, (spot: Spot) => void>> = {
    address: (spot) => this.#lead(spot),
    class: (spot) => {
      // Plain text should not look like a link.
      if (this.#leadsNowhere) this.#replace(spot, '')
    },
    hidden: (spot) => this.#replace(spot, ''),
    // To Firefox no file is same-origin with a page on disk, so its forms would silently do nothing.
    policy: (spot) => this.#replace(spot, ' file:'),
    module: (spot) => this.changes.modules.push(attributeAt(this.#bytes, spot).value),
    gone: (spot) => this.#remove(spot),
    whole: (spot) => {
      if (this.#place.outside !== undefined) this.#remove(spot)
    },
    action: (spot) => {
      this.#lead(spot)
      this.#leadsNowhere = targetOf(attributeAt(this.#bytes, spot).value, this.#place) === null
    },
    form: (spot) => {
      if (this.#place.outside !== undefined && this.#leadsNowhere) this.#remove(spot)
    },
    head: ({ start }) => {
      this.changes.head = start
    },
    ...{ title: () => {}, main: () => {}, fact: () => {}, known: () => {} },
  }

  #replace({ start, end }: Pick<Spot, 'start' | 'end'>, text: string): void {
    this.changes.edits.push({ start, end, text })
  }

  #remove(spot: Spot): void {
    this.#replace(spot, '')
    this.#gone = spot.end
  }

  #lead(spot: Spot): void {
    const { name, value, from, to } = attributeAt(this.#bytes, spot)
    const address = addressIn(this.#path, fromRoot(this.#path, value, this.#place), name, this.#place)
    this.#leadsNowhere = address === NOWHERE
    if (address === NOWHERE) this.#replace(spot, '')
    else if (address !== null) this.#replace({ start: from, end: to }, escaped(address))
    const file = name.startsWith('data-') ? targetOf(value, this.#place)?.file : undefined
    if (file && (name === 'data-file' || file.endsWith('.json'))) this.changes.asked.push(file)
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
