import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Holding, writeHolding } from '../browser/holding.ts'
import { holdingFile, partFile, pieceFile, type Root } from '../browser/root.ts'
import { compressed } from './compressed.ts'
import type { LexiconPiece } from './write-lexicon.ts'

/** A list of more pieces than this is found by parts. */
const SHORT_LIST = 240
const PER_PART = 120

/** Writes the word list and what it names; the files of another list have other names. */
export function writeWords(
  folder: string,
  pieces: readonly LexiconPiece[],
  far: ReadonlyMap<string, Holding>,
): Pick<Root, 'digest' | 'words' | 'perPart'> {
  const hash = createHash('sha256')
  for (const { text } of pieces) hash.update(text)
  for (const [name, holding] of far) hash.update(name + writeHolding(holding))
  const digest = hash.digest('hex').slice(0, 8)
  mkdirSync(join(folder, 'words'), { recursive: true })
  for (const [place, { text }] of pieces.entries())
    writeFileSync(join(folder, pieceFile({ digest }, place)), compressed(text))
  for (const [name, holding] of far)
    writeFileSync(join(folder, holdingFile(`${digest}-${name}`)), compressed(writeHolding(holding)))
  return {
    digest,
    ...writeStarts(
      folder,
      digest,
      pieces.map(({ from }) => from),
    ),
  }
}

function writeStarts(
  folder: string,
  digest: string,
  starts: readonly string[],
): Pick<Root, 'words' | 'perPart'> {
  if (starts.length <= SHORT_LIST) return { words: [...starts], perPart: null }
  const parts = Array.from({ length: Math.ceil(starts.length / PER_PART) }, (_, index) =>
    starts.slice(index * PER_PART, (index + 1) * PER_PART),
  )
  for (const [place, part] of parts.entries())
    writeFileSync(join(folder, partFile({ digest }, place)), compressed(part.join('\n')))
  return { words: parts.map(([first = '']) => first), perPart: PER_PART }
}
