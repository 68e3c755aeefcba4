/** Starts the one file: the library is embedded in the page, and the hash says which page to show. */

import { decoded } from '../../../text/decoded.ts'
import { isSamePage, writeRoute } from '../route.ts'
import { WORLD } from '../world-names.ts'
import { giveFile, readLinksAsSite, stayHere, submit, watchLinks } from './links.ts'
import { addressOf, loader } from './module-addresses.ts'
import { openLibrary, root } from './packed-library.ts'
import { fetchFile, historyOfPage, locationOfPage, remembered } from './page-world.ts'
import { place, routeNow } from './place-now.ts'
import { followListeners } from './scripts.ts'
import { scrollTo, show } from './show.ts'

const anchorOf = ({ hash }: URL): string => decoded(hash.slice(1).split(':~:')[0] ?? '')

/** Completes a hash that is only an anchor to the whole route of the current page. */
function complete(): void {
  if (!/^#[^/]/.test(location.hash)) return
  const url = new URL(place.now)
  url.hash = location.hash
  history.replaceState(history.state, '', writeRoute(url, root) ?? '')
}

async function open(url: URL): Promise<void> {
  const { y } = remembered()
  await show(url)
  scrollTo(anchorOf(place.now), y)
}

/**
 * Follows a change of the address: to another page, to a place on this one, or to an earlier state that the
 * page's own script restores.
 */
async function follow(event: Event): Promise<void> {
  complete()
  const url = routeNow()
  if (url.href === place.now.href && event.type === 'hashchange') return
  const isOwn = url.pathname === place.now.pathname && remembered().page !== undefined
  if (isSamePage(url, place.now)) scrollTo(anchorOf(url), remembered().y)
  else if (!isOwn) {
    event.stopImmediatePropagation()
    await open(url)
    document.querySelector('main')?.focus({ preventScroll: true })
    return
  }
  place.now = url
}

async function start(): Promise<void> {
  await openLibrary()
  Object.assign(globalThis, {
    [WORLD]: { fetch: fetchFile, location: locationOfPage, history: historyOfPage, loader, addressOf },
  })
  history.scrollRestoration = 'manual'
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  addEventListener('scrollend', () => history.replaceState({ ...remembered(), y: window.scrollY }, ''))
  addEventListener('click', stayHere, true)
  addEventListener('click', giveFile)
  addEventListener('submit', submit)
  readLinksAsSite()
  followListeners()
  watchLinks()
  await open(routeNow())
}

start().catch((error: unknown) => {
  console.error(error)
  document.body.textContent =
    'Dit bestand kan in deze browser niet worden geopend. Gebruik een nieuwere browser, of neem de map ' +
    '(zip) of het e-boek (epub).'
})
