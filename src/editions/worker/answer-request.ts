import { keepIfRight } from './fill.ts'
import { listOf, partOf } from './lists.ts'
import type { FetchEvent } from './scope.ts'
import { worker } from './scope.ts'
import { isRemoved, isWhole, kept, openStore, scope, wholeIn } from './store.ts'

/** Big files to take along, and the worker's own: fetched when asked for, and not kept here. */
const NOT_OURS = /^(?:editions\/|offline\/lijst\/|sw\.js$)/

const NOT_KEPT = `<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Niet bewaard</title>
<h1>Deze pagina is niet bewaard</h1>
<p>Er is nu geen verbinding, en deze pagina hebt u niet eerder gelezen. Bent u weer verbonden, dan kunt u via
<a href="${scope.pathname}offline/">Zonder verbinding</a> de hele site bewaren.</p></html>`

/** The address below the scope, without a query; null for what is not answered here. */
export function addressBelow({ method, url }: Pick<Request, 'method' | 'url'>): string | null {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null
  const address = decodeURI(pathname.slice(scope.pathname.length)).replace(/(?:^|(?<=\/))index\.html$/, '')
  return NOT_OURS.test(address) ? null : address
}

/**
 * What is of a part that is kept as a whole comes from there: one version, with the network or without.
 * Everything else comes from the network, and from what was read only when there is none.
 */
export async function answer(event: FetchEvent, address: string): Promise<Response> {
  const store = isRemoved() ? null : await openStore().catch(() => null)
  // Where nothing can be kept, as in a private window, the site is read as if there were no worker.
  if (!store) return fetch(event.request)
  if (isWhole(await wholeIn(store), partOf(address)))
    return (await kept(store, address)) ?? notInEdition(store, address)
  try {
    const response = await fetch(event.request)
    // What finds no room is read all the same.
    event.waitUntil(keepRead(store, address, response.clone()).catch(() => {}))
    return response
  } catch (error) {
    return (await kept(store, address)) ?? notKept(event.request, error)
  }
}

async function keepRead(store: Cache, address: string, response: Response): Promise<void> {
  const file = (await listOf(store, partOf(address))).get(address)
  if (file) await keepIfRight(store, file, response)
}

/**
 * A page of a newer version, or no page at all: looks for a newer version, and
 * meanwhile says that it is not there.
 */
async function notInEdition(store: Cache, address: string): Promise<Response> {
  if (await kept(store, `${address}/`)) return Response.redirect(`${scope.pathname}${encodeURI(address)}/`)
  worker.registration.update().catch(() => {})
  const page = await kept(store, '404.html')
  return new Response(page?.body, { status: 404, headers: page?.headers })
}

function notKept(request: Request, error: unknown): Response {
  if (request.mode !== 'navigate') throw error
  return new Response(NOT_KEPT, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
