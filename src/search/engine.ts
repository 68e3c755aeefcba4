import { DIRECTORY_FILE, type Directory, readDirectory } from './directory.ts'
import { fetchOpened, toText } from './gzip.ts'
import { headOf, readShard, type Shard } from './lexicon.ts'
import { type Found, fromStored, type Stored } from './stored.ts'
import { Core } from './wasm.ts'

/** Where a token stands: by place of the record in the directory, the places in it. */
export type Postings = ReadonlyMap<number, readonly number[]>

/** The bundle of a site, fetched piece by piece as it is needed. */
export interface Engine {
  directory: Directory
  /** Records by token; only tokens that are in the index may be asked for. */
  find(tokens: readonly string[]): Promise<Map<string, Postings>>
  read(record: number): Promise<Found>
  /** The pieces of the word list that hold these words, or words that start so. */
  shards(words: readonly string[]): Promise<Shard[]>
}

const SIGNATURE = 'pagefind_dcd'.length

/** Fetches what every question needs. `address` is that of the bundle’s folder, with a slash at the end. */
export async function loadEngine(address: string): Promise<Engine> {
  const directory = fetchOpened(`${address}${DIRECTORY_FILE}`, 'no-cache').then((bytes) => readDirectory(toText(bytes)))
  const meta = directory.then((known) => fetchPiece(address + known.meta))
  const core = Core.start(await fetchPiece(`${address}wasm.unknown.pagefind`), await meta)
  return new Bundle(address, await core, await directory)
}

/** Files are named by what they hold, except the directory: that is asked for anew each time. */
const fetchPiece = async (address: string): Promise<Uint8Array<ArrayBuffer>> => (await fetchOpened(address)).slice(SIGNATURE)

class Bundle implements Engine {
  readonly directory: Directory
  private readonly address: string
  private readonly core: Core
  private readonly ids: string[]
  private readonly places: ReadonlyMap<string, number>
  private readonly pieces = new Map<string, Promise<void>>()
  private readonly postings = new Map<string, Postings>()
  private readonly records = new Map<number, Promise<Found>>()
  private readonly words = new Map<string, Promise<Shard>>()

  constructor(address: string, core: Core, directory: Directory) {
    this.address = address
    this.core = core
    this.directory = directory
    this.ids = core.search('').map(({ id }) => id)
    this.places = new Map(this.ids.map((id, at) => [id, at]))
  }

  async find(tokens: readonly string[]): Promise<Map<string, Postings>> {
    const pieces = new Set(tokens.filter((token) => !this.postings.has(token)).flatMap((token) => this.core.piecesFor(token)))
    await Promise.all([...pieces].map((piece) => once(this.pieces, piece, () => this.loadPiece(piece))))
    return new Map(tokens.map((token) => [token, this.lookUp(token)]))
  }

  private async loadPiece(piece: string): Promise<void> {
    this.core.load(await fetchPiece(`${this.address}index/${piece}.pf_index`))
  }

  private lookUp(token: string): Postings {
    const known = this.postings.get(token)
    if (known) return known
    const found = new Map(this.core.search(token).map(({ id, places }) => [this.places.get(id) ?? -1, places]))
    this.postings.set(token, found)
    return found
  }

  read(record: number): Promise<Found> {
    return once(this.records, record, async () => {
      const stored = JSON.parse(toText(await fetchPiece(`${this.address}fragment/${this.ids[record]}.pf_fragment`))) as Stored
      const found = fromStored({ ...stored, url: siteOf(this.address) + stored.url.slice(1) })
      return { ...found, document: this.directory.documents.find(({ id }) => id === found.document?.id) ?? found.document }
    })
  }

  shards(words: readonly string[]): Promise<Shard[]> {
    const files = new Set(words.flatMap((word) => filesFor(this.directory.shards, word)))
    return Promise.all(
      [...files].map((file) => once(this.words, file, async () => readShard(toText(await fetchOpened(this.address + file))))),
    )
  }
}

/** The bundle stands in a folder of the site: `https://…/wmo/pagefind/` → `/wmo/`. */
const siteOf = (address: string): string => new URL('..', address).pathname

/** A word of at least two letters is in one piece; a single letter may start words in several. */
function filesFor(shards: Directory['shards'], word: string): string[] {
  const head = headOf(word)
  const first = Math.max(
    shards.findLastIndex(({ from }) => from <= head),
    0,
  )
  const last = shards.findLastIndex(({ from }) => from.startsWith(head))
  return shards.slice(first, Math.max(first, last) + 1).map(({ file }) => file)
}

/** What failed is tried again the next time. */
function once<K, T>(cache: Map<K, Promise<T>>, key: K, load: () => Promise<T>): Promise<T> {
  const known = cache.get(key)
  if (known) return known
  const loading = load().catch((error: unknown) => {
    cache.delete(key)
    throw error
  })
  cache.set(key, loading)
  return loading
}
