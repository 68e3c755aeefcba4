import { createHash } from 'node:crypto'
import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestsBy } from '../../../src/cli/facts/file-digests.ts'
import { emptyPack } from '../../../src/cli/facts/pack.ts'
import { folder } from './library.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const later = () => Date.now() + 60_000

test('a file that is as it was is not read again; another under its name is', () => {
  const file = join(folder(), 'brief.txt')
  const pack = emptyPack()
  const digestOf = digestsBy(pack, later)
  writeFileSync(file, 'een')
  expect(digestOf(file)).toBe(sha256('een'))
  // What is known of it counts as long as the disk says the same.
  const [stamp] = Buffer.from(pack.get(file) ?? [])
    .toString()
    .split(' ')
  pack.put(file, Buffer.from(`${stamp} known`))
  expect(digestOf(file)).toBe('known')
  rmSync(file)
  writeFileSync(file, 'een')
  expect(digestOf(file)).toBe(sha256('een'))
  writeFileSync(file, 'ook')
  expect(digestOf(file)).toBe(sha256('ook'))
})

test('what was written just now is read each time: the clock may not tell two writings apart', () => {
  const file = join(folder(), 'brief.txt')
  const pack = emptyPack()
  writeFileSync(file, 'een')
  expect(digestsBy(pack)(file)).toBe(sha256('een'))
  expect(pack.get(file)).toBeNull()
})

test.each([
  ['parts of a second', 1_700_000_000.25, true],
  ['whole seconds only', 1_700_000_000, false],
])('on a disk that tells %s, a second after it was written', (_, written, isKept) => {
  const file = join(folder(), 'brief.txt')
  const pack = emptyPack()
  writeFileSync(file, 'een')
  utimesSync(file, written, written)
  // Only the time of writing can be set: the other time of the file is that of this moment.
  digestsBy(pack, () => Date.now() + 1000)(file)
  expect(pack.get(file) !== null).toBe(isKept)
})
