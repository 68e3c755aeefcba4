import type { CitingFile } from '../../editions/citing/citing-file.ts'
import { WORDS_PARAMETER } from '../../editions/citing/place-link.ts'
import { inTable, placeOf } from './anchors.ts'
import { hideMissing, showMissing } from './missing-notice.ts'
import { pointedAt } from './pointed-address.ts'

const CHANGED = 'De woorden op deze plaats zijn veranderd sinds deze link werd gemaakt.'

/**
 * Handles the address that the page was opened with:
 * - goes to the anchor, when a browser without support for text fragments has left more in the hash;
 * - shows a notice when the words at the anchor do not match the digest in the address;
 * - shows a notice when the page does not have the anchor. It never had it, since words that are gone leave a
 *   tombstone.
 */
export async function readAddress(file: () => Promise<CitingFile>): Promise<void> {
  const { anchor, digest, more } = pointedAt(location)
  const place = anchor === '' ? null : placeOf(anchor)
  addEventListener('hashchange', checkAnchor)
  if (anchor !== '' && !place) showMissing(anchor)
  if (more && place) location.replace(`#${anchor}`)
  if (!digest || !place) return
  addEventListener('hashchange', dropDigest, { once: true })
  const currentDigest = (await file().catch(() => null))?.places[place.id]?.[0]
  if (currentDigest && currentDigest !== digest) sayChanged(place)
}

/** Replaces the notice of the previous anchor, if any, by that of the present one. */
function checkAnchor(): void {
  const { anchor } = pointedAt(location)
  hideMissing()
  if (anchor !== '' && !placeOf(anchor)) showMissing(anchor)
}

/** Removes the digest from the address: it belongs to the anchor that it came with, not to the next one. */
function dropDigest(): void {
  const address = new URL(location.href)
  if (!address.searchParams.has(WORDS_PARAMETER)) return
  address.searchParams.delete(WORDS_PARAMETER)
  history.replaceState(history.state, '', address)
}

/**
 * Shows a notice before the paragraph or the table, or inside the list item. The text is filled in a little
 * later: screen readers announce changes of a status element only when it is on the page already.
 */
function sayChanged(place: HTMLElement): void {
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
