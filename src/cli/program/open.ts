import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import { type ShortPage, shortenPage } from '../../render/html/shorten.ts'
import type { Internals, Options, ProgramStart } from './keep.ts'
import type { Program } from './page-program.ts'

/** A route, for pages or for other files. */
interface Route {
  route: string
  component: string
  type: string
}

/** An address of the site, with its route. */
export interface Path {
  pathname: string
  route: Route
  /** The props that the route gives to the page at this address. */
  props: unknown
}

/** The code of a route. A route for files has a function `GET`. */
interface Code {
  page: () => { GET?: (context: Pick<Path, 'props'>) => Response | Promise<Response> }
}

interface App {
  manifest: {
    base: string
    site?: string
    routes: { routeData: Route }[]
    /** By route, a function that loads its code. */
    pageMap: Map<string, () => Promise<Code>>
  }
  setInternals(internals: Internals): void
  setOptions(options: Options): void
  /** The static paths of each route, in order. */
  routeCache: {
    clearAll(): void
    get(route: Route): { staticPaths?: readonly { props?: unknown }[] } | undefined
  }
  render(request: Request, options: { routeData: Route }): Promise<Response>
}

/** The bytes of a file, and for a page the spots in which a copy of it differs. */
interface Printed extends Partial<Pick<ShortPage, 'spots'>> {
  bytes: Uint8Array
}

/** A running program of the pages. */
export interface Opened {
  paths: () => Promise<Path[]>
  /** Renders a page or another file; null when the route gives none. */
  render: (path: Path) => Promise<Printed | null>
  /** Releases what was built for the pages. */
  close: () => void
}

const NOWHERE = 'http://localhost:4321'
const QUIET: Options['logger'] = { options: { destination: { write: () => true } } }

export async function openProgram({ pages }: Program): Promise<Opened> {
  const start = JSON.parse(readFileSync(join(pages, 'kept.json'), 'utf-8')) as ProgramStart
  const { app } = (await import(pathToFileURL(join(pages, start.entry)).href)) as { app: App }
  app.setInternals({
    pagesByKeys: new Map(start.pages),
    entrySpecifierToBundleMap: new Map(start.bundles),
  })
  app.setOptions({ settings: { scripts: start.scripts }, logger: QUIET })
  // This process may have rendered the pages of another library before.
  app.routeCache.clearAll()
  const codes = await codesOf(app)
  return {
    paths: () => pathsOf(app),
    render: (path) => (path.route.type === 'page' ? page(app, path) : file(codes, path)),
    close: () => app.routeCache.clearAll(),
  }
}

/**
 * Loads the code of all routes once, so that all the lookups of pages are registered, and no page loads it
 * again.
 */
async function codesOf({ manifest: { pageMap } }: App): Promise<Map<string, Code>> {
  const codes = new Map<string, Code>()
  for (const [component, load] of pageMap) {
    const code = await load()
    codes.set(component, code)
    pageMap.set(component, async () => code)
  }
  return codes
}

async function pathsOf(app: App): Promise<Path[]> {
  const all = await new StaticPaths(app as never).getAll()
  const counts = new Map<unknown, number>()
  return all.map(({ pathname, route }: Omit<Path, 'props'>) => {
    const index = counts.get(route) ?? 0
    counts.set(route, index + 1)
    return { pathname, route, props: app.routeCache.get(route)?.staticPaths?.[index]?.props ?? null }
  })
}

async function page(app: App, { pathname, route }: Path): Promise<Printed | null> {
  const request = new Request(addressOf(app, pathname, route))
  const response = await app.render(request, { routeData: route })
  if (response.body === null) return null
  const { html, spots } = shortenPage(await response.text())
  return { bytes: new TextEncoder().encode(html), spots }
}

/** Makes a file without Astro's rendering: our routes for files use their props alone. */
async function file(codes: ReadonlyMap<string, Code>, { route, props }: Path): Promise<Printed | null> {
  const get = codes.get(route.component)?.page().GET
  if (get === undefined) throw new Error(`${route.component} has no GET.`)
  const response = await get({ props })
  return response.body === null ? null : { bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** The URL that Astro gives to a page during a build. */
function addressOf({ manifest }: App, pathname: string, { type }: Route): URL {
  const origin = manifest.site ? new URL(manifest.site).origin : NOWHERE
  const ending = type === 'page' ? '/' : ''
  return new URL(`${manifest.base}/${pathname}${ending}`.replace(/\/{2,}/g, '/'), origin)
}

/**
 * The path of a page's file within the site: `documenten/nota/index.html`, `404.html`,
 * `documenten/nota/citeren.json`.
 */
export function fileOf({ pathname, route: { type } }: Path): string {
  const name = pathname.replace(/^\/+|(?<!\/)\/+$/g, '')
  if (type !== 'page') return name
  if (name === '404') return '404.html'
  return name === '' ? 'index.html' : `${name}/index.html`
}
