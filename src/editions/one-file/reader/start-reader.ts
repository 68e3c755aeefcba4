/** The one file: the library is in the page itself, and what is shown is in its hash. */

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

/** An anchor without a page is one of this page: it gets its whole address. */
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
 * The address has changed: another page, another place on this one, or something the
 * page itself knows how to go back to.
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
