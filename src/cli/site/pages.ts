import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withReads } from '../../catalogue/reads/reads.ts'
import { type Program, programName } from '../program/kept-program.ts'
import { fileOf, type Opened, openProgram, type Path } from '../program/open.ts'
import { type KeptPage, type KeptPages, keptBytes, type LastPages, readKept } from './kept-pages.ts'
import { packReads, unpackReads } from './packed-reads.ts'
import { digestOfBytes, PageDigests } from './page-digest.ts'

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
  folder: string,
  { at, of }: Share,
  last: LastPages | null = null,
): Promise<KeptPages> {
  const opened = await openProgram(program)
  const share = (await opened.paths()).filter((_, place) => place % of === at)
  const maker = new PageMaker(opened, last, last ? readKept(last, programName(program)) : {})
  const write = writer()
  const pages: KeptPages = {}
  for (const path of share) {
    const page = await maker.make(path)
    if (page === null) continue
    write(join(folder, fileOf(path)), page.bytes)
    if (page.kept !== null) pages[fileOf(path)] = page.kept
  }
  return pages
}

interface Page {
  bytes: Uint8Array
  /** Null when it cannot be told what it was made of. */
  kept: KeptPage | null
}

class PageMaker {
  readonly #opened: Opened
  readonly #last: LastPages | null
  readonly #kept: KeptPages
  readonly #digests = new PageDigests()

  constructor(opened: Opened, last: LastPages | null, kept: KeptPages) {
    this.#opened = opened
    this.#last = last
    this.#kept = kept
  }

  async make(path: Path): Promise<Page | null> {
    return this.#fromLast(path) ?? (await this.#made(path))
  }

  #fromLast(path: Path): Page | null {
    const file = fileOf(path)
    const kept = this.#kept[file]
    if (this.#last === null || kept === undefined) return null
    if (this.#digests.of(path.props, unpackReads(kept.reads)) !== kept.digest) return null
    const bytes = keptBytes(this.#last, file, kept.file)
    return bytes && { bytes, kept }
  }

  async #made(path: Path): Promise<Page | null> {
    const { made: bytes, reads } = await withReads(() => this.#opened.render(path))
    if (bytes === null) return null
    return { bytes, kept: this.#last && this.#keep(path, bytes, packReads(reads)) }
  }

  #keep({ props }: Path, bytes: Uint8Array, reads: string | null): KeptPage | null {
    const digest = reads === null ? null : this.#digests.of(props, unpackReads(reads))
    return reads === null || digest === null ? null : { file: digestOfBytes(bytes), digest, reads }
  }
}

/** Writes files; a folder is made when the first one comes. */
function writer(): (file: string, bytes: Uint8Array) => void {
  const made = new Set<string>()
  return (file, bytes) => {
    const folder = dirname(file)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(file, bytes)
  }
}
