import { withReads } from '../../catalogue/reads/reads.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { type Program, programName } from '../program/kept-program.ts'
import { fileOf, type Opened, openProgram, type Path } from '../program/open.ts'
import { type KeptPage, type KeptPages, type LastBuild, readKept } from './kept-pages.ts'
import { packReads, unpackReads } from './packed-reads.ts'
import { PageDigests } from './page-digest.ts'

/** Which of the pages are made here: every `of`-th from `at`. */
export interface Share {
  at: number
  of: number
}

/**
 * Writes the pages of the library that was given to this process. A page that the last build made of the
 * same is taken from there. Says what each was made of, for the next build.
 */
export async function writePages(
  program: Program,
  site: SiteFolder,
  { at, of }: Share,
  last: LastBuild | null = null,
): Promise<KeptPages> {
  const opened = await openProgram(program)
  const share = (await opened.paths()).filter((_, place) => place % of === at)
  const name = programName(program)
  const maker = new PageMaker(opened, site, name, last ? readKept(last, name) : {})
  const pages: KeptPages = {}
  for (const path of share) {
    const page = await maker.make(path)
    if (page !== null) pages[fileOf(path)] = page
  }
  return pages
}

class PageMaker {
  readonly #opened: Opened
  readonly #site: SiteFolder
  readonly #kept: KeptPages
  readonly #digests: PageDigests

  constructor(opened: Opened, site: SiteFolder, program: string, kept: KeptPages) {
    this.#opened = opened
    this.#site = site
    this.#kept = kept
    this.#digests = new PageDigests(program)
  }

  /** What the page was made of; null when there is none, or that cannot be told. */
  async make(path: Path): Promise<KeptPage | null> {
    return this.#fromLast(path) ?? (await this.#made(path))
  }

  #fromLast(path: Path): KeptPage | null {
    const file = fileOf(path)
    const kept = this.#kept[file]
    if (kept === undefined || this.#digests.of(path.props, unpackReads(kept.reads)) !== kept.digest)
      return null
    return this.#site.take(file, kept.digest) ? kept : null
  }

  async #made(path: Path): Promise<KeptPage | null> {
    const { made: bytes, reads } = await withReads(() => this.#opened.render(path))
    if (bytes === null) return null
    const kept = this.#keep(path, packReads(reads))
    this.#site.put(fileOf(path), bytes, kept?.digest)
    return kept
  }

  #keep({ props }: Path, reads: string | null): KeptPage | null {
    const digest = reads === null ? null : this.#digests.of(props, unpackReads(reads))
    return reads === null || digest === null ? null : { digest, reads }
  }
}
