import type { Spot, SpotKind } from '../../../render/html/spots.ts'
import { fromRoot, targetOf } from '../../files/site-address.ts'
import { addressIn, type CopyPlace, NOWHERE } from '../copy-place.ts'
import { attributeAt, type Edit, type Spotted } from './spotted.ts'

/** What is other in the copy of a page. */
export interface PageChanges {
  edits: Edit[]
  /** Where its head ends: its scripts come there. */
  head: number
  /** The addresses of the modules that it had, in their order. */
  modules: string[]
  /** The files that its scripts ask for. */
  asked: string[]
}

/**
 * A page of the site as a page of a copy: what only the site can offer is gone (`data-online`), and in a copy
 * of some of the texts also what needs all of them (`data-whole`); what is said to readers of a copy is shown
 * (`data-copy`); every address of a file of the copy is relative; there are no modules, and nothing is
 * fetched ahead, which from disk is refused. Everything else is as it was.
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
  /** Up to where nothing is left. */
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
      // Words do not look like a link.
      if (this.#leadsNowhere) this.#put(spot, '')
    },
    hidden: (spot) => this.#put(spot, ''),
    // For Firefox no page on disk is the page itself: its forms would lead nowhere, without a word.
    policy: (spot) => this.#put(spot, ' file:'),
    module: (spot) => this.changes.modules.push(attributeAt(this.#bytes, spot).value),
    gone: (spot) => this.#take(spot),
    whole: (spot) => {
      if (this.#place.outside !== undefined) this.#take(spot)
    },
    action: (spot) => {
      this.#lead(spot)
      this.#leadsNowhere = targetOf(attributeAt(this.#bytes, spot).value, this.#place) === null
    },
    form: (spot) => {
      if (this.#place.outside !== undefined && this.#leadsNowhere) this.#take(spot)
    },
    head: ({ start }) => {
      this.changes.head = start
    },
    ...{ title: () => {}, main: () => {}, fact: () => {}, known: () => {} },
  }

  #put({ start, end }: Pick<Spot, 'start' | 'end'>, text: string): void {
    this.changes.edits.push({ start, end, text })
  }

  #take(spot: Spot): void {
    this.#put(spot, '')
    this.#gone = spot.end
  }

  #lead(spot: Spot): void {
    const { name, value, from, to } = attributeAt(this.#bytes, spot)
    const address = addressIn(this.#path, fromRoot(this.#path, value, this.#place), name, this.#place)
    this.#leadsNowhere = address === NOWHERE
    if (address === NOWHERE) this.#put(spot, '')
    else if (address !== null) this.#put({ start: from, end: to }, coded(address))
    const file = name.startsWith('data-') ? targetOf(value, this.#place)?.file : undefined
    if (file && (name === 'data-file' || file.endsWith('.json'))) this.changes.asked.push(file)
  }
}

const coded = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
