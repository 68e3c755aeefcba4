import type { Law } from '../../collections/schema/entities.ts'

const NOUN =
  /(?<noun>wet|wetboek|wetsvoorstel|besluit|regeling|verdrag|verordening|statuut|handvest|reglement)$/u
const YEAR = /[ \u00a0](?:1[89]|20)\d{2}$/u
const LONGEST_ABBREVIATION = 14

/**
 * Whether the words of `(hierna: …)` can be a name of the law before them: a noun of its sort (`de wet`), or
 * an abbreviation of its letters (`Wmo 2015`). `Wabo (hierna: omgevingsvergunning)` says something about the
 * permit.
 */
export function isNameOfLaw(short: string, { name, short: known, aliases }: Law): boolean {
  const names = [name, known, ...aliases].map((each) => each.toLowerCase())
  const year = YEAR.exec(short)?.[0].trim()
  if (year !== undefined && !names.some((each) => each.includes(year))) return false
  const bare = short.replace(YEAR, '')
  if (names.includes(short.toLowerCase())) return true
  const noun = NOUN.exec(bare.toLowerCase())?.groups?.noun
  if (noun !== undefined) return names.some((each) => each.includes(noun))
  return isAbbreviation(bare) && names.some((each) => hasLetters(each, bare.toLowerCase()))
}

const isAbbreviation = (text: string): boolean =>
  text.length <= LONGEST_ABBREVIATION && /^\p{Lu}[\p{L}\p{N}./-]*$/u.test(text)

/** Whether a name has the letters in their order, the first at the beginning of a word. */
function hasLetters(name: string, letters: string): boolean {
  const wanted = [...letters].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const words = name.split(/[^\p{L}\p{N}]+/u)
  const from = words.findIndex((word) => word.startsWith(wanted[0] ?? ' '))
  let found = 0
  for (const letter of from < 0 ? '' : words.slice(from).join('')) if (letter === wanted[found]) found++
  return wanted.length >= 2 && found === wanted.length
}
