import { FAR, readShard, type Shard } from '../dutch/lexicon.ts'
import { type PackedDirectory, unpackDirectory } from '../pagefind/directory.ts'
import { Joined } from '../pagefind/joined.ts'
import { fetchProgram, type Opened, Volume } from '../pagefind/volume.ts'
import { DIRECTORY_FILE } from '../pagefind/volume-files.ts'
import { fetchOpened, toText } from './gzip.ts'
import { type Holding, readFar, readHolding } from './holding.ts'
import { ListFiles, type WordRange } from './list-files.ts'
import { once } from './load-once.ts'
import { ROOT_FILE, type Root } from './root.ts'

/** The search bundle of a site, fetched piece by piece on demand. */
export interface Engine {
  /** The number of volumes of the library. */
  volumes: number
  /** The number of records. */
  records: number
  /** Fetches the pieces of the word list that cover some ranges. */
  words(ranges: readonly WordRange[]): Promise<Shard[]>
  /** The volumes that hold a word, from their serialised form in the word list. */
  holding(written: string): Promise<Holding>
  /** Opens some volumes, by index, as one. */
  open(places: readonly number[]): Promise<Opened>
}

/** Fetches what every question needs. `address`: the folder of the bundle, with a trailing slash. */
export async function loadEngine(address: string): Promise<Engine> {
  const wasm = fetchProgram(address)
  // Not an unhandled rejection while the root file is loading: a failure is reported where `wasm` is awaited.
  wasm.catch(() => {})
  const root = JSON.parse(toText(await fetchOpened(address + ROOT_FILE, 'no-cache'))) as Root
  const bundle = new Bundle(address, root, wasm)
  // A single volume is opened right away.
  await (root.volumes.length === 1 ? bundle.open([0]) : wasm)
  return bundle
}

class Bundle implements Engine {
  readonly volumes: number
  readonly records: number
  private readonly address: string
  private readonly root: Root
  private readonly wasm: Promise<WebAssembly.Module>
  private readonly list: ListFiles<Shard>
  private readonly holdings: ListFiles<ReadonlyMap<string, Holding>>
  private readonly opened = new Map<number, Promise<Volume>>()

  constructor(address: string, root: Root, wasm: Promise<WebAssembly.Module>) {
    this.address = address
    this.root = root
    this.volumes = root.volumes.length
    this.records = root.records
    this.wasm = wasm
    this.list = new ListFiles(address, root.words, readShard)
    this.holdings = new ListFiles(address, root.holdings, readFar)
  }

  words = (ranges: readonly WordRange[]): Promise<Shard[]> => this.list.fetch(ranges)

  async holding(written: string): Promise<Holding> {
    if (!written.startsWith(FAR)) return readHolding(written)
    const key = written.slice(FAR.length)
    const pieces = await this.holdings.fetch([{ head: key, word: key, most: 1 }])
    return pieces.map((piece) => piece.get(key)).find((holding) => holding !== undefined) ?? new Map()
  }

  async open(places: readonly number[]): Promise<Opened> {
    const inOrder = [...new Set(places)].sort((a, b) => a - b)
    const volumes = await Promise.all(
      inOrder.map((place) => once(this.opened, place, () => this.volume(place))),
    )
    return volumes.length === 1 ? (volumes[0] as Volume) : new Joined(volumes)
  }

  private async volume(place: number): Promise<Volume> {
    const folder = this.address + (this.root.volumes[place] ?? '')
    const packed =
      this.root.directory ??
      (JSON.parse(toText(await fetchOpened(folder + DIRECTORY_FILE, 'no-cache'))) as PackedDirectory)
    return Volume.open(folder, siteOf(this.address), this.wasm, unpackDirectory(packed))
  }
}

/** The path of the site, whose folder holds the bundle: `https://…/wmo/pagefind/` → `/wmo/`. */
const siteOf = (address: string): string => new URL('..', address).pathname
