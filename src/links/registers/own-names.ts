import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { isNameOfLaw } from '../laws/name-of-law.ts'
import { ownLawNames } from '../laws/own-law-names.ts'
import { ownPhrase } from '../matching/own-phrase.ts'
import { findPhrases, matchAt, type Phrase, type PhraseMatcher, withOwn } from '../matching/phrases.ts'
import { lastAtOrBefore, tokenize } from '../matching/tokens.ts'
import { addressedChamber } from './addressed-chamber.ts'
import type { Registers } from './registers.ts'

/**
 * The registers with the names that a document gives for itself: in it they mean what its own words say.
 *
 *   Wet maatschappelijke ondersteuning 2015 (hierna: Wmo 2015)
 *   Daar waar in deze brief Wmo staat, dient Wmo 2015 gelezen te worden.
 */
export function withOwnNames(registers: Registers, document: Document): Registers {
  const blocks = document.blocks.filter(({ text }) => HINT.test(text))
  const extend = (matcher: PhraseMatcher, more: Phrase[] = [], fits: Fits = () => true): PhraseMatcher =>
    withOwn(matcher, [...blocks.flatMap((block) => definedIn(block, matcher, fits)), ...more])
  const isLawName: Fits = (id, short) => isNameOfLaw(short, registers.lawById.get(id)!)
  return {
    ...registers,
    actors: extend(registers.actors, addressedChamber(document, registers.actors)),
    laws: extend(registers.laws, ownLawNames(document, registers), isLawName),
    programmes: extend(registers.programmes),
  }
}

/** Whether a short name may be one of the entry that stands before it. */
type Fits = (id: string, short: string) => boolean

const HINT = /\((?:hierna|verder)\b|\b[Ww]aar in (?:deze|dit)\b/u
const SHORT = String.raw`[«“‘"']?(?:(?:de|het)[ \u00a0])?(?<short>[\p{L}\p{N}][^()«»“”"\n]{0,60}?)[»”’"']?`

/** After a full name: ` (hierna: Wmo 2015)`, ` (hierna te noemen «de regeling»)`. */
const INTRODUCED = new RegExp(
  String.raw`[ \u00a0]\((?:hierna|verder)(?:[ \u00a0]te[ \u00a0]noemen|[ \u00a0]genoemd)?:?[ \u00a0]` +
    String.raw`${SHORT}\)`,
  'gu',
)

/** `Waar in deze brief X staat, wordt Y bedoeld`: the words X, and where Y begins. */
const DOCUMENT =
  '(?:deze|dit) (?:brief|nota|rapport|verslag|stuk|document|advies|signalement|begroting|jaarverslag|notitie)'
const READ_AS = new RegExp(
  String.raw`\b[Ww]aar in ${DOCUMENT} (?:over |van )?${SHORT} (?:staat|wordt genoemd|wordt gesproken` +
    '|wordt vermeld), (?:dient|moet|wordt|is|bedoelen wij|bedoel ik)' +
    String.raw`(?: hiermee| daarmee)? (?:(?:de|het) )?(?<meant>[\p{L}\p{N}])`,
  'dgu',
)

function definedIn(block: Block, matcher: PhraseMatcher, fits: Fits): Phrase[] {
  return [...introduced(block, matcher, fits), ...readAs(block, matcher)]
}

function introduced({ id, text }: Block, matcher: PhraseMatcher, fits: Fits): Phrase[] {
  const names = new Map(findPhrases(matcher, tokenize(text)).map((name) => [name.end, name]))
  return Array.from(text.matchAll(INTRODUCED)).flatMap(({ index, groups }) => {
    const name = names.get(index) ?? names.get(text.indexOf(')', index) + 1)
    const short = groups!.short!
    if (name === undefined || !fits(name.id, short) || namesAnother(short, text, name.start)) return []
    return [ownPhrase(name.id, short, id)]
  })
}

const FARTHEST = 300

/**
 * `een overeenkomst met het Zorginstituut (hierna: de overeenkomst)`: the short name is that of the words
 * before.
 */
function namesAnother(short: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FARTHEST), at)
  const sentence = before.slice(before.search(/(?<![^.!?])[^.!?]*$/u)).toLowerCase()
  return ` ${sentence.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${short.toLowerCase()} `)
}

function readAs({ id, text }: Block, matcher: PhraseMatcher): Phrase[] {
  return Array.from(text.matchAll(READ_AS)).flatMap(({ groups, indices }) => {
    const tokens = tokenize(text)
    const name = matchAt(matcher, tokens, lastAtOrBefore(tokens, indices!.groups!.meant![0]))
    return name === null ? [] : [ownPhrase(name.id, groups!.short!, id)]
  })
}
