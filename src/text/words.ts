/** Words that carry no subject of their own. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `aan al alle als bij dan dat de deze die dit door een en er ervoor ervan ge haar hebben heeft het hier hierin hierop hierbij hun ik in is je
  kan kunnen maar me meer met mij moet moeten na naar niet nog nu of om onder ons onze ook op over s tot te ten ter tussen uit uw van ven via voor
  waar wat we welk welke wie wij worden wordt ze zich zij zijn zo zodat zoals zonder`.split(/\s+/u),
)

/** `"Geef ze tijd, en ruimte"` → {geef, tijd, ruimte}: lower case, without function words. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? []
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)))
}

/** Dice coefficient of two sets: 0 when they share nothing, 1 when they are equal. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
