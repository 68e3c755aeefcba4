import type { CitingFile } from '../../editions/citing/citing-file.ts'
import { WORDS_PARAMETER } from '../../editions/citing/place-link.ts'
import { inTable, placeOf } from './anchors.ts'
import { sayMissing, unsayMissing } from './missing-notice.ts'
import { pointedAt } from './pointed-address.ts'

const CHANGED = 'De woorden op deze plaats zijn veranderd sinds deze link werd gemaakt.'

/**
 * The address the page was opened with. A browser that knows no text fragments has it in the hash: then the
 * anchor is gone to. When the words at the anchor are no longer those of the digest in the address, the page
 * says so there; without a digest it says nothing. An anchor that the page does not have never was one, since
 * what is gone leaves its place: the page says that too.
 */
export async function readAddress(file: () => Promise<CitingFile>): Promise<void> {
  const { anchor, digest, more } = pointedAt(location)
  const place = anchor === '' ? null : placeOf(anchor)
  addEventListener('hashchange', followAnchor)
  if (anchor !== '' && !place) sayMissing(anchor)
  if (more && place) location.replace(`#${anchor}`)
  if (!digest || !place) return
  addEventListener('hashchange', dropDigest, { once: true })
  const now = (await file().catch(() => null))?.places[place.id]?.[0]
  if (now && now !== digest) say(place)
}

/** What was said of one anchor is not true of the next one. */
function followAnchor(): void {
  const { anchor } = pointedAt(location)
  unsayMissing()
  if (anchor !== '' && !placeOf(anchor)) sayMissing(anchor)
}

/** The digest is about the anchor it came with, not about the next one. */
function dropDigest(): void {
  const address = new URL(location.href)
  if (!address.searchParams.has(WORDS_PARAMETER)) return
  address.searchParams.delete(WORDS_PARAMETER)
  history.replaceState(history.state, '', address)
}

/**
 * Before the paragraph or the table, inside an item of a list. The words come later than their
 * place, so that they are read out.
 */
function say(place: HTMLElement): void {
  const note = document.createElement('p')
  note.className = 'cite-changed'
  note.setAttribute('role', 'status')
  if (place.tagName === 'LI') place.prepend(note)
  else (place.closest('figure') ?? place).before(note)
  setTimeout(() => {
    note.textContent = CHANGED
    note.scrollIntoView({ block: 'nearest' })
    if (inTable(place)) place.scrollIntoView({ block: 'nearest' })
  }, 100)
}
