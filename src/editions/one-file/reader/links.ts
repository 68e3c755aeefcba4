import { isSamePage } from '../route.ts'
import { NOWHERE } from '../world-names.ts'
import { fileAt, isPart, root, typeOf } from './packed-library.ts'
import { goTo } from './page-world.ts'
import { place, toRoute, toSite } from './place-now.ts'

/** Points links of the library to places in this file, so that they can be opened, copied and saved. */
export function fixLinks(within: ParentNode): void {
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href]')) fixLink(link)
}

/** An absolute address leads to the site itself, as in a citation. */
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** The address as it is in this file, bypassing `readAttributeAsSite`. */
const ownAddress = (link: Element): string => Element.prototype.getAttribute.call(link, 'href') ?? ''

/** Marks a link to a place on its own page; the rest of its address is set when it is clicked. */
const HERE = 'data-here'

function fixLink(link: HTMLAnchorElement): void {
  const address = ownAddress(link)
  if (!address.startsWith('#/')) link.toggleAttribute(HERE, address.startsWith('#'))
  if (address.startsWith('#/') || WITH_SCHEME.test(address)) return
  const url = toSite(address)
  if (isPart && url.href.startsWith(root) && !fileAt(url)) leadOut(link, url)
  else {
    const route = toRoute(address)
    if (route) link.setAttribute('href', route)
  }
}

/** A page that is not in this file is on the site, if that has an address; else the link is removed. */
function leadOut(link: HTMLAnchorElement, url: URL): void {
  if (url.origin !== NOWHERE) link.setAttribute('href', url.href)
  else for (const name of ['href', 'class']) link.removeAttribute(name)
}

/** Fixes links that scripts add or change. */
export function watchLinks(): void {
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof HTMLAnchorElement) fixLink(target)
      for (const node of addedNodes) fixAdded(node)
    }
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['href'] })
}

function fixAdded(node: Node): void {
  if (node instanceof HTMLAnchorElement && node.hasAttribute('href')) fixLink(node)
  if (node instanceof Element) fixLinks(node)
}

const PARTS = ['href', 'origin', 'protocol', 'host', 'hostname', 'pathname', 'search', 'hash'] as const

/** Makes scripts see the links of the library with their addresses on the site. */
export function readLinksAsSite(): void {
  for (const part of PARTS) readPartAsSite(part)
  readAttributeAsSite()
}

function readPartAsSite(part: (typeof PARTS)[number]): void {
  const own = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, part) as PropertyDescriptor
  Object.defineProperty(HTMLAnchorElement.prototype, part, {
    ...own,
    get(this: HTMLAnchorElement) {
      const address = ownAddress(this)
      return address.startsWith('#/') ? toSite(address)[part] : own.get?.call(this)
    },
  })
}

function readAttributeAsSite(): void {
  HTMLAnchorElement.prototype.getAttribute = function (this: HTMLAnchorElement, name: string): string | null {
    const address = name === 'href' ? ownAddress(this) : ''
    if (address.startsWith('#/'))
      return this.hasAttribute(HERE) ? toSite(address).hash : asWritten(toSite(address))
    return Element.prototype.getAttribute.call(this, name)
  }
}

/** As in the source of the page: `#p23` on the page itself, else a path from the root. */
const asWritten = (url: URL): string =>
  url.hash && isSamePage(url, place.now) ? url.hash : url.pathname + url.search + url.hash

/** Points a link to a place on this page to the page as it is now, with its query and state. */
export function stayHere(event: MouseEvent): void {
  const link = (event.target as Element).closest?.(`a[${HERE}]`)
  if (link) link.setAttribute('href', toRoute(toSite(ownAddress(link)).hash) ?? '')
}

/** Downloads the file when a link leads to one that is not a page. */
export function giveFile(event: MouseEvent): void {
  const link = (event.target as Element).closest?.('a[href^="#/"]')
  const found = link && fileAt(toSite(ownAddress(link)))
  if (!found || found.path.endsWith('.html')) return
  event.preventDefault()
  const download = document.createElement('a')
  download.download = found.path.split('/').at(-1) ?? ''
  download.setAttribute('href', URL.createObjectURL(new Blob([found.bytes], { type: typeOf(found.path) })))
  download.click()
}

/** Handles a form that leads to a page. */
export function submit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  if (event.defaultPrevented || form.method !== 'get') return
  event.preventDefault()
  const url = toSite(form.getAttribute('action') ?? '')
  url.search = new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, String(value)]),
  ).toString()
  goTo(url.href)
}
