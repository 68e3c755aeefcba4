import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import type { Internals, Kept, Options } from './keep.ts'
import type { Program } from './kept-program.ts'

/** A page, or another file that a route makes. */
interface Route {
  route: string
  component: string
  type: string
}

/** An address and the route that makes it. */
export interface Path {
  pathname: string
  route: Route
  /** What the route gives to the page at this address. */
  props: unknown
}

interface App {
  manifest: { base: string; site?: string; routes: { routeData: Route }[] }
  setInternals(internals: Internals): void
  setOptions(options: Options): void
  /** What routes said of their addresses, in order. */
  routeCache: {
    clearAll(): void
    get(route: Route): { staticPaths?: readonly { props?: unknown }[] } | undefined
  }
  getComponentByRoute(route: Route): Promise<unknown>
  render(request: Request, options: { routeData: Route }): Promise<Response>
}

/** The program of the pages, started. */
export interface Opened {
  paths: () => Promise<Path[]>
  /** The bytes of a page; null when there are none. */
  render: (path: Path) => Promise<Uint8Array | null>
}

const NOWHERE = 'http://localhost:4321'
const QUIET: Options['logger'] = { options: { destination: { write: () => true } } }

export async function openProgram({ pages }: Program): Promise<Opened> {
  const kept = JSON.parse(readFileSync(join(pages, 'kept.json'), 'utf-8')) as Kept
  const { app } = (await import(pathToFileURL(join(pages, kept.entry)).href)) as { app: App }
  app.setInternals({
    pagesByKeys: new Map(kept.pages),
    entrySpecifierToBundleMap: new Map(kept.bundles),
  })
  app.setOptions({ settings: { scripts: kept.scripts }, logger: QUIET })
  // This process may have made the pages of another library before.
  app.routeCache.clearAll()
  return {
    paths: () => pathsOf(app),
    render: (path) => render(app, path),
  }
}

/** With the code of all pages, so that all they can look at is known. */
async function pathsOf(app: App): Promise<Path[]> {
  for (const { routeData } of app.manifest.routes) await app.getComponentByRoute(routeData)
  const all = await new StaticPaths(app as never).getAll()
  const counts = new Map<unknown, number>()
  return all.map(({ pathname, route }: Omit<Path, 'props'>) => {
    const index = counts.get(route) ?? 0
    counts.set(route, index + 1)
    return { pathname, route, props: app.routeCache.get(route)?.staticPaths?.[index]?.props ?? null }
  })
}

async function render(app: App, { pathname, route }: Path): Promise<Uint8Array | null> {
  const request = new Request(addressOf(app, pathname, route))
  const response = await app.render(request, { routeData: route })
  return response.body === null ? null : new Uint8Array(await response.arrayBuffer())
}

/** The address as Astro gives it to a page when it builds. */
function addressOf({ manifest }: App, pathname: string, { type }: Route): URL {
  const origin = manifest.site ? new URL(manifest.site).origin : NOWHERE
  const ending = type === 'page' ? '/' : ''
  return new URL(`${manifest.base}/${pathname}${ending}`.replace(/\/{2,}/g, '/'), origin)
}

/**
 * The file of a page below the site: `documenten/nota/index.html`,
 * `404.html`, `documenten/nota/citeren.json`.
 */
export function fileOf({ pathname, route: { type } }: Path): string {
  const name = pathname.replace(/^\/+|(?<!\/)\/+$/g, '')
  if (type !== 'page') return name
  if (name === '404') return '404.html'
  return name === '' ? 'index.html' : `${name}/index.html`
}
