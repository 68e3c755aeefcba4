/** Half of the letters in threes are the same … */
const SAME = 0.5
/** … or nearly all of the one are in the other, and it is no small part of it. */
const PART = 0.75
const NO_SMALL_PART = 0.25

function trigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  for (let at = 0; at + 3 <= plain.length; at += 1) {
    const each = plain.slice(at, at + 3)
    counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

/**
 * Whether a block may bear the id that was published for the old words. Another measure than that of
 * `src/anchors`, on purpose.
 */
export function areOwnWords(old: string, now: string): boolean {
  if (old === now) return true
  const [a, b] = [trigrams(old), trigrams(now)]
  const shared = [...a].reduce((sum, [each, count]) => sum + Math.min(count, b.get(each) ?? 0), 0)
  const [less, more] = [total(a), total(b)].sort((x, y) => x - y) as [number, number]
  return (
    (2 * shared) / (less + more || 1) >= SAME ||
    (shared / (less || 1) >= PART && less / (more || 1) >= NO_SMALL_PART)
  )
}
