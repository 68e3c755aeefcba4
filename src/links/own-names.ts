import type { Block } from '../collections/schema/block.ts'
import type { Document } from '../collections/schema/document.ts'
import { addressedChamber } from './addressed-chamber.ts'
import { findPhrases, matchAt, type Phrase, type PhraseMatcher, withOwn } from './phrases.ts'
import type { Registers } from './registers.ts'
import { lastAtOrBefore, tokenize } from './tokens.ts'

/**
 * The registers with the names that a document gives for itself: in it they mean what its own words say.
 *
 *   Wet maatschappelijke ondersteuning 2015 (hierna: Wmo 2015)
 *   Daar waar in deze brief Wmo staat, dient Wmo 2015 gelezen te worden.
 */
export function withOwnNames(registers: Registers, document: Document): Registers {
  const blocks = document.blocks.filter(({ text }) => HINT.test(text))
  const extend = (matcher: PhraseMatcher, more: Phrase[] = []): PhraseMatcher =>
    withOwn(matcher, [...blocks.flatMap((block) => definedIn(block, matcher)), ...more])
  return {
    ...registers,
    actors: extend(registers.actors, addressedChamber(document, registers.actors)),
    laws: extend(registers.laws),
    programmes: extend(registers.programmes),
  }
}

const HINT = /\((?:hierna|verder)\b|\b[Ww]aar in (?:deze|dit)\b/u
const SHORT = String.raw`[«“‘"']?(?:(?:de|het)[ \u00a0])?(?<short>[\p{L}\p{N}][^()«»“”"\n]{0,60}?)[»”’"']?`

/** After a full name: ` (hierna: Wmo 2015)`, ` (hierna te noemen «de regeling»)`. */
const INTRODUCED = new RegExp(
  String.raw`[ \u00a0]\((?:hierna|verder)(?:[ \u00a0]te[ \u00a0]noemen|[ \u00a0]genoemd)?:?[ \u00a0]${SHORT}\)`,
  'gu',
)

/** `Waar in deze brief X staat, wordt Y bedoeld`: the words X, and where Y begins. */
const DOCUMENT =
  '(?:deze|dit) (?:brief|nota|rapport|verslag|stuk|document|advies|signalement|begroting|jaarverslag|notitie)'
const READ_AS = new RegExp(
  String.raw`\b[Ww]aar in ${DOCUMENT} (?:over |van )?${SHORT} (?:staat|wordt genoemd|wordt gesproken|wordt vermeld), (?:dient|moet|wordt|is|bedoelen wij|bedoel ik)(?: hiermee| daarmee)? (?:(?:de|het) )?(?<meant>[\p{L}\p{N}])`,
  'dgu',
)

function definedIn(block: Block, matcher: PhraseMatcher): Phrase[] {
  return [...introduced(block, matcher), ...readAs(block, matcher)]
}

function introduced({ id, text }: Block, matcher: PhraseMatcher): Phrase[] {
  const names = findPhrases(matcher, tokenize(text))
  return Array.from(text.matchAll(INTRODUCED)).flatMap(({ index, groups }) => {
    const end = index + text.slice(index).indexOf(')') + 1
    const name = names.find((each) => each.end === index || each.end === end)
    return name === undefined ? [] : [toPhrase(name.id, groups!.short!, id)]
  })
}

function readAs({ id, text }: Block, matcher: PhraseMatcher): Phrase[] {
  return Array.from(text.matchAll(READ_AS)).flatMap(({ groups, indices }) => {
    const tokens = tokenize(text)
    const name = matchAt(matcher, tokens, lastAtOrBefore(tokens, indices!.groups!.meant![0]))
    return name === null ? [] : [toPhrase(name.id, groups!.short!, id)]
  })
}

/** An ordinary word (`Wet`, not `Wmo`) is a name only after its article: without it, it may begin the name of another law. */
const ORDINARY = /^\p{Lu}\p{Ll}{0,20}[aeiou]\p{Ll}{1,20}$/u

function toPhrase(id: string, text: string, by: Block['id']): Phrase {
  return { id, text, condition: ORDINARY.test(text) ? 'article' : 'anywhere', by }
}
