import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { regex } from '../../text/regex.ts'
import { ownPhrase } from '../matching/own-phrase.ts'
import { findPhrases, matchAt, type Phrase } from '../matching/phrases.ts'
import { lastAtOrBefore, tokenize } from '../matching/tokens.ts'
import type { Registers } from '../registers/registers.ts'
import { FORMER_NAMES } from './known-laws.ts'
import { isNameOfLaw } from './name-of-law.ts'

type Known = Pick<Registers, 'laws' | 'lawById'>

/**
 * Names of laws that hold in one document: those it gives in brackets, those of its list of definitions, and
 * those that its date gives: before 2015 the Wmo is not the Wmo 2015.
 */
export const ownLawNames = (document: Document, registers: Known): Phrase[] => [
  ...document.blocks.flatMap((block) => [...inBrackets(block, registers), ...inDefinition(block, registers)]),
  ...ofItsTime(document, registers),
]

/** After a full name: ` (Wpg)`. */
const SHORT = /[ \u00a0]\((?<short>\p{Lu}[\p{L}/]{1,12}(?:[ \u00a0]\d{4})?)\)/gu

/** A short name that two laws may have, or none yet, is that of the law before it. */
function inBrackets({ id, text }: Block, { laws, lawById }: Known): Phrase[] {
  const found = Array.from(text.matchAll(SHORT))
  if (found.length === 0) return []
  const names = new Map(findPhrases(laws, tokenize(text)).map((name) => [name.end, name]))
  return found.flatMap(({ index, groups }) => {
    const name = names.get(index)
    const short = groups!.short!
    if (name === undefined || !isNameOfLaw(short, lawById.get(name.id)!)) return []
    return matchAt(laws, tokenize(short), 0)?.id === name.id ? [] : [ownPhrase(name.id, short, id)]
  })
}

/** An item of a list of definitions: `wet: Wet maatschappelijke ondersteuning 2015`. */
const DEFINITION = regex('u')`
  ^(?:\p{Ll}{1,2}[.)]?[ \u00a0])?[«“"‘']?(?:de[ \u00a0])?(?<short>[Ww]et|[Bb]esluit|[Rr]egeling
  |[Vv]erdrag)[»”"’']?:[ \u00a0](?:de[ \u00a0]|het[ \u00a0])?
`

function inDefinition({ id, text }: Block, { laws, lawById }: Known): Phrase[] {
  const match = DEFINITION.exec(text)
  if (match === null) return []
  const tokens = tokenize(text)
  const name = matchAt(laws, tokens, lastAtOrBefore(tokens, match[0].length))
  const short = match.groups!.short!.toLowerCase()
  if (name === null || !isNameOfLaw(short, lawById.get(name.id)!)) return []
  return [ownPhrase(name.id, short, id)]
}

function ofItsTime({ date }: Document, { lawById }: Known): Phrase[] {
  const written = date === null ? Number.POSITIVE_INFINITY : Number.parseInt(date, 10)
  const former = FORMER_NAMES.filter(({ year }) => written < year)
  if (former.length === 0) return []
  const ids = new Map([...lawById.values()].map(({ bwb, id }) => [bwb, id]))
  return former.flatMap(({ bwb, names }) => {
    const id = ids.get(bwb)
    return id === undefined ? [] : names.map((text): Phrase => ({ id, text, condition: 'anywhere' }))
  })
}
