/** Runs in the pages of a copy: fixes links and, on disk, loads the files that scripts fetch. */
import { decoded } from '../../../../text/decoded.ts'
import { BRING, MOVED, type Moved, TWIN_ENDING } from '../disk.ts'

const world = globalThis as unknown as Record<string, unknown>
const onDisk = location.protocol === 'file:'
/** The folder of the copy: this script is in a folder below it. */
const root = new URL('..', (document.currentScript as HTMLScriptElement).src)

const pathBelowRoot = ({ pathname }: URL): string => pathname.slice(root.pathname.length)

/** The loaded files, by path. */
const brought = new Map<string, Uint8Array<ArrayBuffer>>()

function bring(path: string, packed: string): void {
  brought.set(
    path,
    Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)),
  )
}

/** Runs the twin of a file, which calls `bring`. */
function load(src: string): Promise<unknown> {
  const script = document.createElement('script')
  script.src = src
  return new Promise((done, failed) => {
    script.onload = done
    script.onerror = () => failed(new TypeError(`${src} could not be read`))
    document.head.append(script)
  }).finally(() => script.remove())
}

async function fetchFromDisk(asked: RequestInfo | URL): Promise<Response> {
  const url = new URL(asked instanceof Request ? asked.url : asked, location.href)
  const path = decoded(pathBelowRoot(url))
  if (!brought.has(path)) await load(urlOfTwin(url))
  return new Response(brought.get(path))
}

const urlOfTwin = ({ href }: URL): string => href.replace(/[?#].*/, '') + TWIN_ENDING

const moved = (world[MOVED] ?? {}) as Moved

/** The address of the page's file in this copy (for `…/acties/`); null when the link can stay as it is. */
function fileAddress(link: HTMLAnchorElement): string | null {
  if (link.getAttribute('href')?.startsWith('#') || !link.href.startsWith(root.href)) return null
  const url = new URL(link.href)
  const path = decoded(pathBelowRoot(url))
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const here = moved[page] ?? page
  if (here === path || (here === page && !onDisk)) return null
  return new URL(encodeURI(here), root).href + url.search + url.hash
}

function fix(link: HTMLAnchorElement): void {
  const address = fileAddress(link)
  if (address !== null) link.href = address
}

/** The links that a mutation added or changed. */
function linksIn({ target, addedNodes }: MutationRecord): HTMLAnchorElement[] {
  const added = [...addedNodes].filter((node) => node instanceof Element)
  const within = added.flatMap((element) => [...element.querySelectorAll('a')])
  return [target, ...added, ...within].filter((node) => node instanceof HTMLAnchorElement)
}

/** Fixes links that scripts add, such as search results: they have the addresses of the site. */
function watchLinks(): void {
  const watch = { childList: true, subtree: true, attributeFilter: ['href'] }
  new MutationObserver((changes) => changes.flatMap(linksIn).forEach(fix)).observe(document.body, watch)
}

if (onDisk) Object.assign(world, { [BRING]: bring, fetch: fetchFromDisk })
if (onDisk || Object.keys(moved).length > 0) watchLinks()
