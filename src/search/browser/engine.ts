import { FAR, readShard, type Shard } from '../dutch/lexicon.ts'
import { fromKept, type KeptDirectory } from '../pagefind/directory.ts'
import { Joined } from '../pagefind/joined.ts'
import { fetchProgram, type Opened, Volume } from '../pagefind/volume.ts'
import { DIRECTORY_FILE } from '../pagefind/volume-files.ts'
import { fetchOpened, toText } from './gzip.ts'
import { type Holding, readFar, readHolding } from './holding.ts'
import { ListFiles, type WordRange } from './list-files.ts'
import { once } from './load-once.ts'
import { ROOT_FILE, type Root } from './root.ts'

/** The bundle of a site, fetched piece by piece as it is needed. */
export interface Engine {
  /** How many volumes the library has. */
  volumes: number
  /** How many records. */
  records: number
  /** The pieces of the word list with words asked for. */
  words(ranges: readonly WordRange[]): Promise<Shard[]>
  /** Which volumes hold a word, by what the word list says of it. */
  holding(written: string): Promise<Holding>
  /** Some volumes, by their places, as one. */
  open(places: readonly number[]): Promise<Opened>
}

/** Fetches what every question needs. `address` is that of the bundle’s folder, with a slash at the end. */
export async function loadEngine(address: string): Promise<Engine> {
  const wasm = fetchProgram(address)
  // What fails first is what is said.
  wasm.catch(() => {})
  const root = JSON.parse(toText(await fetchOpened(address + ROOT_FILE, 'no-cache'))) as Root
  const bundle = new Bundle(address, root, wasm)
  // The only volume is opened before it is asked for.
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
    const kept =
      this.root.directory ??
      (JSON.parse(toText(await fetchOpened(folder + DIRECTORY_FILE, 'no-cache'))) as KeptDirectory)
    return Volume.open(folder, siteOf(this.address), this.wasm, fromKept(kept))
  }
}

/** The bundle stands in a folder of the site: `https://…/wmo/pagefind/` → `/wmo/`. */
const siteOf = (address: string): string => new URL('..', address).pathname
