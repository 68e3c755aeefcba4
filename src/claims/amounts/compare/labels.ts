import { folded } from '../../../text/folded.ts'
import { LINKING_WORDS } from '../../../text/words.ts'

/** Words that labels and headings may omit or change. */
const EMPTY: ReadonlySet<string> = new Set([...LINKING_WORDS, 'per', 'artikelonderdeel', 'regelingen'])
/** "(€ 164,0 miljoen)" at the end of a heading, and the number before a label. */
const AMOUNT_IN_BRACKETS = /(?<!\s)\s*\([^()\d]*\d[^()]*\)\s*$/u
const NUMBER_BEFORE = /^(?:artikelonderdeel )?\d{1,2}(?:\.\d{1,2})*\.?\s+/iu

/**
 * One form for singular and plural: subsidies, subsidie → subsidi; agentschappen, agentschap → agentschap.
 */
const stem = (word: string): string => word.replace(/(?:en|es|e|n|s)$/u, '').replace(/(\p{L})\1$/u, '$1')

const plain = (label: string): string =>
  folded(label.replace(AMOUNT_IN_BRACKETS, '').replace(NUMBER_BEFORE, ''))

/** The distinctive words of a label: `"Bijdrage aan ZBO’s/RWT’s"` → bijdrag, zbo, rwt. */
export function labelWords(label: string): string[] {
  const words =
    plain(label)
      .replace(/['‘’ʼ`´]s(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stem)
}

/** One key for the spellings of a label: "Bijdragen ZBO's/RWT's" and "Bijdrage aan ZBO’s/RWT’s". */
export const labelKey = (label: string): string => labelWords(label).join(' ')

/** The letters of a label: equal for "Verzekerings Bank" and "Verzekeringsbank". */
export const labelLetters = (label: string): string => plain(label).replace(/[^\p{L}\p{N}]/gu, '')

/** The share of a row's words from which a heading is taken to mean it, when no row has its name. */
const MIN_SHARE = 0.6

/**
 * The share of a row's words that a heading has, from 0 to 1; 0 when their first words differ, or they share
 * only one.
 */
export function likeness(heading: string, row: string): number {
  const [ours, theirs] = [labelWords(heading), labelWords(row)]
  const shared = theirs.filter((word) => ours.includes(word)).length
  const share = shared < 2 || ours[0] !== theirs[0] ? 0 : shared / theirs.length
  return share >= MIN_SHARE ? share : 0
}
