/**
 * CBOR (RFC 8949) as far as pieces of an index need it: a list is taken apart and put together again without
 * reading what its items say. No lists of an unknown length, which Pagefind does not write.
 */
const LIST = 4
const MAP = 5
const TAG = 6
const SIMPLE = 7

/** What an item begins with: its kind, its number, and where that ends. */
interface Head {
  kind: number
  count: number
  end: number
}

/** Numbers up to this stand in the first byte; above it that says in how many bytes they follow. */
const IN_FIRST = 23
const SIZES = [1, 2, 4, 8]

function headAt(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] as number
  const [kind, low] = [first >> 5, first & 31]
  if (low <= IN_FIRST) return { kind, count: low, end: at + 1 }
  const end = at + 1 + (SIZES[low - IN_FIRST - 1] ?? 0)
  return { kind, count: bytes.subarray(at + 1, end).reduce((sum, byte) => sum * 256 + byte, 0), end }
}

/** How many items stand in one, for the kinds that hold any. */
function held({ kind, count }: Head): number {
  if (kind === LIST) return count
  if (kind === MAP) return 2 * count
  return kind === TAG ? 1 : 0
}

/** Where the item at a place ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const head = headAt(bytes, at)
  if (head.kind === 2 || head.kind === 3) return head.end + head.count
  let end = head.end
  if (head.kind !== SIMPLE) for (let left = held(head); left > 0; left--) end = endOf(bytes, end)
  return end
}

/** The items of a list, each as it is written. */
export function itemsOf(list: Uint8Array): Uint8Array[] {
  const { count, end } = headAt(list, 0)
  let at = end
  return Array.from({ length: count }, () => {
    const start = at
    at = endOf(list, at)
    return list.subarray(start, at)
  })
}

/** A list of items that are written already. */
export const listOf = (items: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([Uint8Array.from(listHead(items.length)), ...items])

function listHead(count: number): number[] {
  if (count <= IN_FIRST) return [0x80 | count]
  if (count < 0x100) return [0x98, count]
  return count < 0x10000
    ? [0x99, count >> 8, count & 255]
    : [0x9a, (count >>> 24) & 255, (count >> 16) & 255, (count >> 8) & 255, count & 255]
}
