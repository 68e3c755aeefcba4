import { fromRoman } from '../../text/roman.ts'

/** "2.10a" → [2, 10, 1]; "IV" → [4] */
function sortKey(number: string): number[] {
  const roman = /^[IVXLC]+$/u.test(number) ? fromRoman(number) : null
  if (roman !== null) return [roman]
  return (number.match(/\d+|\p{L}/gu) ?? []).map((part) =>
    /\d/u.test(part) ? Number(part) : part.toLowerCase().charCodeAt(0) - 96,
  )
}

/** Compares numbers of articles, to sort them: 2, 2a, 2.1, 10. */
export function byNumber(a: string, b: string): number {
  const [ours, theirs] = [sortKey(a), sortKey(b)]
  const first = ours.findIndex((part, index) => part !== theirs[index])
  if (first < 0) return ours.length - theirs.length
  return (ours[first] ?? 0) - (theirs[first] ?? -1)
}
