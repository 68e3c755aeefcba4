/** Articles, prepositions and conjunctions that join the words of a name. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(
  `aan bij de den der des door en een het in met naar of om onder op over s t te tot uit van voor`.split(' '),
)

/** Words that carry no subject of their own. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...LINKING_WORDS,
  ...`al alle als dan dat deze die dit er ervoor ervan ge haar hebben heeft hier hierin hierop hierbij hun
  ik is je kan kunnen maar me meer mij moet moeten na niet nog nu ons onze ook ten ter tussen uw ven via
  waar wat we welk welke wie wij worden wordt ze zich zij zijn zo zodat zoals zonder`.split(/\s+/u),
])

/** `"Geef ze tijd, en ruimte"` → {geef, tijd, ruimte}: lower case, without function words. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? []
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)))
}
