import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import { type ShortPage, shortenPage } from '../../render/html/shorten.ts'
import type { Internals, Options, ProgramStart } from './keep.ts'
import type { Program } from './page-program.ts'

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

/** The code of a route: of a file it is a function. */
interface Code {
  page: () => { GET?: (context: Pick<Path, 'props'>) => Response | Promise<Response> }
}

interface App {
  manifest: {
    base: string
    site?: string
    routes: { routeData: Route }[]
    /** How the code of a route is had. */
    pageMap: Map<string, () => Promise<Code>>
  }
  setInternals(internals: Internals): void
  setOptions(options: Options): void
  /** What routes said of their addresses, in order. */
  routeCache: {
    clearAll(): void
    get(route: Route): { staticPaths?: readonly { props?: unknown }[] } | undefined
  }
  render(request: Request, options: { routeData: Route }): Promise<Response>
}

/** The bytes of a file, and the spots of a page. */
interface Printed extends Partial<Pick<ShortPage, 'spots'>> {
  bytes: Uint8Array
}

/** The program of the pages, started. */
export interface Opened {
  paths: () => Promise<Path[]>
  /** A page, or another file; null when there is none. */
  render: (path: Path) => Promise<Printed | null>
  /** Lets go of what was made for the pages. */
  close: () => void
}

const NOWHERE = 'http://localhost:4321'
const QUIET: Options['logger'] = { options: { destination: { write: () => true } } }

export async function openProgram({ pages }: Program): Promise<Opened> {
  const kept = JSON.parse(readFileSync(join(pages, 'kept.json'), 'utf-8')) as ProgramStart
  const { app } = (await import(pathToFileURL(join(pages, kept.entry)).href)) as { app: App }
  app.setInternals({
    pagesByKeys: new Map(kept.pages),
    entrySpecifierToBundleMap: new Map(kept.bundles),
  })
  app.setOptions({ settings: { scripts: kept.scripts }, logger: QUIET })
  // This process may have made the pages of another library before.
  app.routeCache.clearAll()
  const codes = await codesOf(app)
  return {
    paths: () => pathsOf(app),
    render: (path) => (path.route.type === 'page' ? page(app, path) : file(codes, path)),
    close: () => app.routeCache.clearAll(),
  }
}

/** The code of all pages, so that all they can look at is known; it is then not looked for at each page. */
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
  const made = await app.render(request, { routeData: route })
  if (made.body === null) return null
  const { html, spots } = shortenPage(await made.text())
  return { bytes: new TextEncoder().encode(html), spots }
}

/** A file needs nothing of what Astro does for a page: our routes for files look at their props alone. */
async function file(codes: ReadonlyMap<string, Code>, { route, props }: Path): Promise<Printed | null> {
  const get = codes.get(route.component)?.page().GET
  if (get === undefined) throw new Error(`${route.component} has no GET.`)
  const made = await get({ props })
  return made.body === null ? null : { bytes: new Uint8Array(await made.arrayBuffer()) }
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
