import { fetchOpened, toText } from '../browser/gzip.ts'
import { once } from '../browser/load-once.ts'
import type { Directory } from './directory.ts'
import { fragmentFile, indexFile, PROGRAM_FILE, SIGNATURE } from './pagefind-files.ts'
import { type Found, fromStored, type Stored } from './stored.ts'
import { Core } from './wasm.ts'

/** Where a token stands: by place of the record in the directory, the places in it. */
export type Postings = ReadonlyMap<number, readonly number[]>

/** Records that can be asked: those of one volume, or of several as if they were one. */
export interface Opened {
  directory: Directory
  /** Records by token; only tokens that are in the index may be asked for. */
  find(tokens: readonly string[]): Promise<Map<string, Postings>>
  read(record: number): Promise<Found>
}

/** Files are named by what they hold. */
const fetchPiece = async (address: string): Promise<Uint8Array<ArrayBuffer>> =>
  (await fetchOpened(address)).slice(SIGNATURE.length)

/** The program that searches; `address` is that of the bundle’s folder, with a slash at its end. */
export const fetchProgram = async (address: string): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await fetchPiece(address + PROGRAM_FILE))

/**
 * One volume, its files fetched as they are needed. `address` is that of its folder,
 * `site` the path of the site’s root.
 */
export class Volume implements Opened {
  readonly directory: Directory
  private readonly address: string
  private readonly site: string
  private readonly core: Core
  private readonly ids: string[]
  private readonly places: ReadonlyMap<string, number>
  private readonly pieces = new Map<string, Promise<void>>()
  private readonly postings = new Map<string, Postings>()
  private readonly records = new Map<number, Promise<Found>>()

  private constructor(address: string, site: string, core: Core, directory: Directory) {
    this.address = address
    this.site = site
    this.core = core
    this.directory = directory
    this.ids = core.search('').map(({ id }) => id)
    this.places = new Map(this.ids.map((id, index) => [id, index]))
  }

  static async open(
    address: string,
    site: string,
    wasm: Promise<WebAssembly.Module>,
    directory: Directory,
  ): Promise<Volume> {
    const meta = fetchPiece(address + directory.meta)
    return new Volume(address, site, await Core.start(await wasm, await meta), directory)
  }

  async find(tokens: readonly string[]): Promise<Map<string, Postings>> {
    const pieces = new Set(
      tokens.filter((token) => !this.postings.has(token)).flatMap((token) => this.core.piecesFor(token)),
    )
    await Promise.all([...pieces].map((piece) => once(this.pieces, piece, () => this.loadPiece(piece))))
    return new Map(tokens.map((token) => [token, this.lookUp(token)]))
  }

  private async loadPiece(piece: string): Promise<void> {
    this.core.load(await fetchPiece(this.address + indexFile(piece)))
  }

  private lookUp(token: string): Postings {
    const known = this.postings.get(token)
    if (known) return known
    const found = new Map(
      this.core.search(token).map(({ id, places }) => [this.places.get(id) ?? -1, places]),
    )
    this.postings.set(token, found)
    return found
  }

  read(record: number): Promise<Found> {
    return once(this.records, record, async () => {
      const stored = JSON.parse(
        toText(await fetchPiece(this.address + fragmentFile(this.ids[record] ?? ''))),
      ) as Stored
      return fromStored({ ...stored, url: this.site + stored.url.slice(1) }, this.about(record))
    })
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
