import { resetTracking, withReads } from '../../catalogue/reads/reads.ts'
import { clearBuildContext } from '../../claims/build-context.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { type Rendered, withRendered } from '../../render/rendered.ts'
import { fileOf, type Opened, openProgram, type Path } from '../program/open.ts'
import { type Program, programName } from '../program/page-program.ts'
import { packReads } from './packed-reads.ts'
import { type CachedPage, type CachedPages, type LastBuild, readPageCache } from './page-cache.ts'
import { PageDigests } from './page-digest.ts'
import type { PageQueue } from './page-queue.ts'
import { PageRows } from './page-rows.ts'

/** What one process needs to write pages. */
interface Writing extends PagesBeside {
  program: Program
  site: SiteFolder
  queue: PageQueue
  /**
   * The files of the pages to make. Without it, all pages are taken, and those that are up to date are
   * reused.
   */
  left?: readonly string[] | undefined
}

/**
 * Writes the pages that no other thread has taken, of the library in the build context. A page that the
 * previous build made of the same is reused. Returns what each page was made of, for the next build.
 */
export async function writePages({ program, site, queue, left, ...beside }: Writing): Promise<CachedPages> {
  const cached = readPageCache(beside.last, programName(program))
  const pages = await openPages(program, site, { cached, rendered: beside.rendered })
  if (left === undefined) return await makePages(pages, outdated(pages, queue.of(pages.paths)))
  const files = new Set(left)
  return await makePages(pages, queue.of(pages.paths.filter((path) => files.has(fileOf(path)))))
}

function* outdated(pages: Pages, paths: Iterable<Path>): Generator<Path> {
  for (const path of paths) if (!pages.reuse(path)) yield path
}

/**
 * Makes these pages. Returns what all pages of this process were made of, including those that were reused.
 */
export async function makePages(pages: Pages, paths: Iterable<Path>): Promise<CachedPages> {
  for (const path of paths) await pages.make(path)
  return pages.close()
}

interface PagesBeside {
  /** What the previous build left. */
  last: LastBuild | null
  /** Called with a text as it was rendered, once its page is written. */
  rendered?: ((rendered: Rendered) => void) | undefined
}

/** Starts the program of the pages. */
export async function openPages(
  program: Program,
  site: SiteFolder,
  beside: Pick<Place, 'cached' | 'rendered'>,
): Promise<Pages> {
  const opened = await openProgram(program)
  const paths = byDocument(await opened.paths())
  return new Pages(opened, paths, { site, ...beside, program: programName(program) })
}

/**
 * Puts the pages about one document together: then what was read of it is in memory, and its digests are
 * known.
 */
const byDocument = (paths: readonly Path[]): Path[] =>
  [...Map.groupBy(paths, ({ props, route }) => documentOf(props) ?? route).values()].flat()

/** The document in a page's props, or that of the table in them. */
function documentOf(props: unknown): string | undefined {
  const { document, table } = (props ?? {}) as { document?: { id: string }; table?: { document: string } }
  return document?.id ?? table?.document
}

interface Place extends Pick<PagesBeside, 'rendered'> {
  site: SiteFolder
  cached: CachedPages
  program: string
}

/** The pages of a site: those that are up to date are reused, and the others made. */
export class Pages {
  readonly paths: readonly Path[]
  readonly #opened: Opened
  readonly #place: Place
  readonly #digests: PageDigests
  readonly #rows: PageRows
  readonly #pages = new Map<string, CachedPage>()

  constructor(opened: Opened, paths: readonly Path[], place: Place) {
    this.#opened = opened
    this.paths = paths
    this.#place = place
    this.#digests = new PageDigests(place.program)
    this.#rows = new PageRows(place.cached.rows, this.#digests)
  }

  /** Computes the digests of all props in advance: they do not depend on what is related. */
  lookAhead(): void {
    for (const { props } of this.paths) this.#digests.props(props)
  }

  /** Reuses a page of the previous site; false when it has to be made. */
  reuse(path: Path): boolean {
    const file = fileOf(path)
    const cached = this.#place.cached.pages.get(file)
    if (cached === undefined || !this.#isUpToDate(path, cached)) return false
    if (!this.#place.site.reuse(file, cached.digest)) return false
    this.#pages.set(file, cached)
    return true
  }

  async make(path: Path): Promise<void> {
    const file = fileOf(path)
    const { made, rendered } = await withRendered(() => withReads(() => this.#opened.render(path)))
    const { made: printed, reads } = made
    if (printed === null) return
    const cached = this.#toCached(path, packReads(reads))
    this.#place.site.put(file, printed.bytes, cached?.digest, printed.spots)
    if (rendered) this.#place.rendered?.(rendered)
    if (cached !== null) this.#pages.set(file, cached)
  }

  /** Returns what the pages of this process were made of, and releases what was built to make them. */
  close(): CachedPages {
    const cached = this.#rows.collect(this.#pages)
    this.#opened.close()
    resetTracking()
    clearBuildContext()
    return cached
  }

  #isUpToDate({ props }: Path, cached: CachedPage): boolean {
    if (this.#digests.props(props) !== cached.props) return false
    return cached.reads.every((row) => this.#rows.isSame(row))
  }

  #toCached({ props }: Path, reads: string[] | null): CachedPage | null {
    if (reads === null) return null
    const rows = Int32Array.from(reads, (row) => this.#rows.numberOf(row))
    const parts = Array.from(rows, (row) => this.#rows.digest(row))
    const digest = this.#digests.page(props, parts)
    return digest === null ? null : { props: this.#digests.props(props), digest, reads: rows }
  }
}
