import type { Indexed } from '../index/indexed.ts'
import { shortDigest } from '../index/short-digest.ts'
import { type PackedDirectory, packDirectory } from './directory.ts'
import { indexPieces, placesOf, type TokenPlaces } from './index-pieces.ts'
import { makeDirectory } from './make-directory.ts'
import { indexFile, textsFile } from './volume-files.ts'
import { textFiles } from './write-texts.ts'

export interface BuiltVolume {
  directory: PackedDirectory
  /** The content of each file, by its path in the folder of the volume. */
  files: Map<string, Uint8Array | string>
  /** The tokens, and how many records hold each. */
  counts: Pick<TokenPlaces, 'tokens' | 'held'>
}

/** Makes the files of a volume, deterministically. `names`: by token number, the token itself. */
export function buildVolume(indexed: readonly Indexed[], names: readonly string[]): BuiltVolume {
  const places = placesOf(indexed)
  const pieces = indexPieces(places, names)
  const digest = shortDigest(...pieces.map(({ bytes }) => bytes))
  const texts = textFiles(indexed).map((each) => ({ ...each, digest: shortDigest(each.content) }))
  const directory = makeDirectory(indexed, {
    digest,
    pieces: pieces.map(({ from }) => from),
    texts: texts.map((each) => [each.digest, each.records]),
  })
  const files: [path: string, content: Uint8Array | string][] = [
    ...pieces.map(({ bytes }, place): [string, Uint8Array] => [indexFile(digest, place), bytes]),
    ...texts.map((each): [string, string] => [textsFile(each.digest), each.content]),
  ]
  return { directory: packDirectory(directory), files: new Map(files), counts: places }
}
