import { fromRoman } from '../../text/roman.ts'

/** "2.10a" → [2, 10, 1]; "IV" → [4] */
function keyOf(number: string): number[] {
  const roman = /^[IVXLC]+$/u.test(number) ? fromRoman(number) : null
  if (roman !== null) return [roman]
  return (number.match(/\d+|\p{L}/gu) ?? []).map((part) =>
    /\d/u.test(part) ? Number(part) : part.toLowerCase().charCodeAt(0) - 96,
  )
}

/** Numbers of articles in their order: 2, 2a, 2.1, 10. */
export function byNumber(a: string, b: string): number {
  const [ours, theirs] = [keyOf(a), keyOf(b)]
  const first = ours.findIndex((part, index) => part !== theirs[index])
  if (first < 0) return ours.length - theirs.length
  return (ours[first] ?? 0) - (theirs[first] ?? -1)
}
