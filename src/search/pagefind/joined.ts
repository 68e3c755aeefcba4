import type { Directory } from './directory.ts'
import type { Found } from './stored.ts'
import type { Opened, Postings } from './volume.ts'

/** Several volumes as one: their records are numbered consecutively, in the order of the library. */
export class Joined implements Opened {
  readonly directory: Directory
  private readonly volumes: readonly Opened[]
  /** The number of the first record of each volume. */
  private readonly starts: number[]

  constructor(volumes: readonly Opened[]) {
    this.volumes = volumes
    this.starts = startsOf(volumes.map(({ directory }) => directory.form.length))
    this.directory = joinDirectories(
      volumes.map(({ directory }) => directory),
      this.starts,
    )
  }

  async find(tokens: readonly string[]): Promise<Map<string, Postings>> {
    const found = await Promise.all(this.volumes.map((volume) => volume.find(tokens)))
    return new Map(tokens.map((token) => [token, this.together(found.map((each) => each.get(token)))]))
  }

  private together(postings: readonly (Postings | undefined)[]): Postings {
    return new Map(
      postings.flatMap((each, index) =>
        [...(each ?? [])].map(([record, places]) => [record + (this.starts[index] ?? 0), places]),
      ),
    )
  }

  read(record: number): Promise<Found> {
    const volume = this.starts.findLastIndex((start) => start <= record)
    return (this.volumes[volume] as Opened).read(record - (this.starts[volume] ?? 0))
  }
}

function startsOf(lengths: readonly number[]): number[] {
  let sum = 0
  return lengths.map((length) => {
    sum += length
    return sum - length
  })
}

/** The joined directory has no files: each volume reads its own. */
const NO_FILES = { digest: '', pieces: [], texts: [] }

const joinDirectories = (directories: readonly Directory[], starts: readonly number[]): Directory => {
  const documents = startsOf(directories.map((each) => each.documents.length))
  const moved = (name: 'above' | 'document', by: readonly number[]): number[] =>
    directories.flatMap((each, index) =>
      each[name].map((place) => (place < 0 ? place : place + (by[index] ?? 0))),
    )
  return {
    ...NO_FILES,
    documents: directories.flatMap((each) => each.documents),
    collections: directories[0]?.collections ?? [],
    form: directories.flatMap(({ form }) => form),
    document: moved('document', documents),
    above: moved('above', starts),
    inCollections: directories.flatMap(({ inCollections }) => inCollections),
    length: directories.flatMap(({ length }) => length),
  }
}
