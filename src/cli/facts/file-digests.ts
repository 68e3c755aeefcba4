import { type BigIntStats, statSync } from 'node:fs'
import { type DigestOfFile, readDigest } from '../../output/file-digest.ts'
import type { Pack } from './pack.ts'

/** After this time, a file that is written again gets another modification time on any disk. */
const SETTLED_MS = 3000
/** The same for a disk with sub-second timestamps: file clocks tick at least a hundred times a second. */
const SOON_SETTLED_MS = 200
const SECOND_NS = 1_000_000_000n

/**
 * File digests, cached by what the disk reports of a file: one that is unchanged is not read again. The
 * digest of a file that was written just now is not cached, as the file may be written again within the same
 * tick of the clock.
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

/** The modification time, change time, inode and size of a file. */
const stampOf = ({ mtimeNs, ctimeNs, ino, size }: BigIntStats): string =>
  [mtimeNs, ctimeNs, ino, size].map((each) => each.toString(36)).join('-')

function isSettled({ mtimeMs, ctimeMs, mtimeNs, ctimeNs }: BigIntStats, now: number): boolean {
  const hasSubseconds = mtimeNs % SECOND_NS !== 0n && ctimeNs % SECOND_NS !== 0n
  const age = now - Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs)
  return age > (hasSubseconds ? SOON_SETTLED_MS : SETTLED_MS)
}
