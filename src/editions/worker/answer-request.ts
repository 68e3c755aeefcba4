import { storeIfSame } from './fill.ts'
import { listOf, partOf } from './lists.ts'
import type { FetchEvent } from './scope.ts'
import { worker } from './scope.ts'
import { isRemoved, isWhole, openStore, scope, stored, wholeIn } from './store.ts'

/** Large downloads and the worker's own files: these always come from the network, and are not saved. */
const NOT_OURS = /^(?:editions\/|offline\/lijst\/|sw\.js$)/

const NOT_KEPT = `<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Niet bewaard</title>
<h1>Deze pagina is niet bewaard</h1>
<p>Er is nu geen verbinding, en deze pagina hebt u niet eerder gelezen. Bent u weer verbonden, dan kunt u via
<a href="${scope.pathname}offline/">Zonder verbinding</a> de hele site bewaren.</p></html>`

/** The address below the scope, without its query; null for a request that the worker leaves alone. */
export function addressBelow({ method, url }: Pick<Request, 'method' | 'url'>): string | null {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null
  const address = decodeURI(pathname.slice(scope.pathname.length)).replace(/(?:^|(?<=\/))index\.html$/, '')
  return NOT_OURS.test(address) ? null : address
}

/**
 * Answers a request. A part of the site that is saved as a whole is answered from the cache, so that it is of
 * one version, online or offline. Everything else comes from the network; the cache is a fallback.
 */
export async function answer(event: FetchEvent, address: string): Promise<Response> {
  const store = isRemoved() ? null : await openStore().catch(() => null)
  // Where no cache can be opened, as in a private window, the site works as if there were no worker.
  if (!store) return fetch(event.request)
  if (isWhole(await wholeIn(store), partOf(address)))
    return (await stored(store, address)) ?? notInEdition(store, address)
  try {
    const response = await fetch(event.request)
    // When there is no room to save it, the response is served all the same.
    event.waitUntil(storeRead(store, address, response.clone()).catch(() => {}))
    return response
  } catch (error) {
    return (await stored(store, address)) ?? notSaved(event.request, error)
  }
}

async function storeRead(store: Cache, address: string, response: Response): Promise<void> {
  const file = (await listOf(store, partOf(address))).get(address)
  if (file) await storeIfSame(store, file, response)
}

/**
 * The address is not in this version: it may be a page of a newer one, so checks for an update. Meanwhile
 * answers 404, or redirects when only the trailing slash is missing.
 */
async function notInEdition(store: Cache, address: string): Promise<Response> {
  if (await stored(store, `${address}/`)) return Response.redirect(`${scope.pathname}${encodeURI(address)}/`)
  worker.registration.update().catch(() => {})
  const page = await stored(store, '404.html')
  return new Response(page?.body, { status: 404, headers: page?.headers })
}

/** The answer when there is no connection and the page was not saved. */
function notSaved(request: Request, error: unknown): Response {
  if (request.mode !== 'navigate') throw error
  return new Response(NOT_KEPT, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
