import { fetchOpened, toText } from '../browser/gzip.ts'
import { once } from '../browser/load-once.ts'
import type { Directory } from './directory.ts'
import { PROGRAM_FILE, SIGNATURE } from './pagefind-files.ts'
import { type Found, fromStored, type Stored } from './stored.ts'
import { indexFile, textsFile } from './volume-files.ts'
import { Core } from './wasm.ts'

/** The postings of a token: by record, the positions in it. */
export type Postings = ReadonlyMap<number, readonly number[]>

/** Searchable records: those of one volume, or of several as if they were one. */
export interface Opened {
  directory: Directory
  /** Postings by token. Only tokens that are in the index may be looked up. */
  find(tokens: readonly string[]): Promise<Map<string, Postings>>
  read(record: number): Promise<Found>
}

/** Fetches the search program. `address`: the folder of the bundle, with a trailing slash. */
export const fetchProgram = async (address: string): Promise<WebAssembly.Module> =>
  WebAssembly.compile((await fetchOpened(address + PROGRAM_FILE)).slice(SIGNATURE.length))

/**
 * One volume, whose files are fetched on demand. `address`: its folder. `site`: the path of the site’s root.
 */
export class Volume implements Opened {
  readonly directory: Directory
  private readonly address: string
  private readonly site: string
  private readonly core: Core
  /** The first record of each text file. */
  private readonly starts: number[]
  private readonly pieces = new Map<number, Promise<void>>()
  private readonly texts = new Map<number, Promise<Stored[]>>()
  private readonly postings = new Map<string, Postings>()

  private constructor(address: string, site: string, core: Core, directory: Directory) {
    this.address = address
    this.site = site
    this.core = core
    this.directory = directory
    let records = 0
    this.starts = directory.texts.map(([, count]) => {
      records += count
      return records - count
    })
  }

  static async open(
    address: string,
    site: string,
    wasm: Promise<WebAssembly.Module>,
    directory: Directory,
  ): Promise<Volume> {
    return new Volume(address, site, await Core.start(await wasm, directory.form.length), directory)
  }

  async find(tokens: readonly string[]): Promise<Map<string, Postings>> {
    const asked = tokens.filter((token) => !this.postings.has(token))
    const pieces = new Set(asked.map((token) => this.pieceOf(token)).filter((piece) => piece >= 0))
    await Promise.all([...pieces].map((piece) => once(this.pieces, piece, () => this.loadPiece(piece))))
    return new Map(tokens.map((token) => [token, this.lookUp(token)]))
  }

  /** The last piece that begins with this token or an earlier one; -1 when there is none. */
  private pieceOf = (token: string): number => this.directory.pieces.findLastIndex((from) => from <= token)

  private async loadPiece(piece: number): Promise<void> {
    this.core.load(await fetchOpened(this.address + indexFile(this.directory.digest, piece)))
  }

  private lookUp(token: string): Postings {
    const known = this.postings.get(token)
    if (known) return known
    const found = new Map(this.core.search(token).map(({ record, places }) => [record, places]))
    this.postings.set(token, found)
    return found
  }

  async read(record: number): Promise<Found> {
    const file = this.starts.findLastIndex((start) => start <= record)
    const texts = await once(this.texts, file, () => this.readTexts(file))
    const stored = texts[record - (this.starts[file] ?? 0)] as Stored
    return fromStored(stored, this.site, this.about(record))
  }

  private async readTexts(file: number): Promise<Stored[]> {
    const [digest = ''] = this.directory.texts[file] ?? []
    return JSON.parse(toText(await fetchOpened(this.address + textsFile(digest)))) as Stored[]
  }

  private about(record: number): Pick<Found, 'document' | 'collections'> {
    const { documents, document, collections, inCollections } = this.directory
    const bits = inCollections[record] ?? 0
    return {
      document: documents[document[record] ?? -1] ?? null,
      collections: collections.filter((_, index) => (bits & (1 << index)) !== 0),
    }
  }
}
