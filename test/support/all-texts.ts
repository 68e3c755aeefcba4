import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, unzipSync } from 'fflate'
import { filesBelow } from '../../src/output/files-below.ts'

const startsWith = (bytes: Uint8Array, ...signs: number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign)

const PACKED = /[A-Za-z0-9+/]{400,}={0,2}/g

/** Everything that can be read in a file: itself, what it packs, and what is packed in that. */
function* textsIn(name: string, bytes: Uint8Array): Generator<[name: string, text: string]> {
  if (startsWith(bytes, 0x1f, 0x8b)) yield* textsIn(`${name} (gzip)`, gunzipSync(bytes))
  else if (startsWith(bytes, 0x50, 0x4b, 3, 4))
    for (const [entry, inside] of Object.entries(unzipSync(bytes)))
      yield* textsIn(`${name}: ${entry}`, inside)
  else {
    const text = Buffer.from(bytes).toString('utf-8')
    yield [name, text]
    for (const [packed] of text.matchAll(PACKED)) {
      const inside = Buffer.from(packed, 'base64')
      if (startsWith(inside, 0x1f, 0x8b) || startsWith(inside, 0x50, 0x4b))
        yield* textsIn(`${name} (packed)`, inside)
    }
  }
}

/** All texts of a folder, whatever they are packed in; the paths of files are texts too. */
export function* allTexts(folder: string): Generator<[name: string, text: string]> {
  for (const file of filesBelow(folder)) {
    yield [file, file]
    yield* textsIn(file, readFileSync(join(folder, file)))
  }
}

const ENTITIES = /&#x([0-9a-f]+);|&#(\d+);|\\u([0-9a-f]{4})/gi

/** A text without what formats do to its words: escapes, tags, white space and case. */
export const bare = (text: string): string =>
  decoded(text)
    .replace(ENTITIES, (_, hex, number, unit) =>
      String.fromCodePoint(Number.parseInt(hex ?? unit ?? Number(number).toString(16), 16)),
    )
    .replace(/<[^>]*>/g, '')
    .replace(/[\s\u00ad]+/g, ' ')
    .toLowerCase()

const decoded = (text: string): string => text.replace(/%20|\+/g, ' ')
