import { type BigIntStats, statSync } from 'node:fs'
import { type DigestOfFile, readDigest } from '../../output/file-digest.ts'
import type { Pack } from './pack.ts'

/** So long after it was written a file that is written again gets another time, on any disk. */
const SETTLED_MS = 3000
/** The same on a disk that tells parts of a second: clocks of files tick a hundred times a second or more. */
const SOON_SETTLED_MS = 200
const SECOND_NS = 1_000_000_000n

/**
 * Digests by what the disk says of a file: one that is as it was is not read again. What was written just
 * now is not kept, for it may be written again within the same tick of the clock.
 */
export const digestsBy =
  (pack: Pick<Pack, 'get' | 'put'>, now = Date.now): DigestOfFile =>
  (file) => {
    const stat = statSync(file, { bigint: true })
    const stamp = stampOf(stat)
    const [known, digest] = textOf(pack.get(file)).split(' ')
    if (known === stamp && digest) return digest
    const read = readDigest(file)
    if (isSettled(stat, now())) pack.put(file, Buffer.from(`${stamp} ${read}`))
    return read
  }

const textOf = (bytes: Uint8Array | null): string => (bytes ? new TextDecoder().decode(bytes) : '')

/** When it was written, when anything of it was changed, which file it is, how long. */
const stampOf = ({ mtimeNs, ctimeNs, ino, size }: BigIntStats): string =>
  [mtimeNs, ctimeNs, ino, size].map((each) => each.toString(36)).join('-')

function isSettled({ mtimeMs, ctimeMs, mtimeNs, ctimeNs }: BigIntStats, now: number): boolean {
  const tellsParts = mtimeNs % SECOND_NS !== 0n && ctimeNs % SECOND_NS !== 0n
  const age = now - Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs)
  return age > (tellsParts ? SOON_SETTLED_MS : SETTLED_MS)
}
