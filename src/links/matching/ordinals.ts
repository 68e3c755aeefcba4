/** Dutch ordinals as laws and letters count paragraphs: the index is the number. */
export const ORDINALS = [
  '',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
  'dertiende',
  'veertiende',
  'vijftiende',
  'zestiende',
  'zeventiende',
  'achttiende',
  'negentiende',
  'twintigste',
]

export const ORDINAL = `(?:${ORDINALS.slice(1).join('|')})`

/** `vierde` → 4, `4` and `4e` → 4. */
export function readOrdinal(text: string): number {
  const named = ORDINALS.indexOf(text)
  return named > 0 ? named : Number.parseInt(text, 10)
}
