import { type BlockContext, type Candidate, type KindFinder, PROSE } from '../context.ts'
import { blockTarget } from '../internal-target.ts'
import { findLaws } from '../laws/law-mentions.ts'
import { numbersBetween } from '../matching/number-range.ts'
import type { PhraseMatch } from '../matching/phrases.ts'
import { otherOwner } from '../statutes/part-owner.ts'

/**
 * References inside a document, where what they point at exists: `zie figuur 1`, `acties 6 tot en met 9`,
 * `hoofdstuk 2`.
 */
export const internal: KindFinder = {
  name: 'internal',
  blocks: new Set([...PROSE, 'heading']),
  needs: /hoofdstuk|paragra|bijlage|figu|tabel|kader|actie/iu,
  find: (context) => {
    const found = Array.from(context.block.text.matchAll(REFERENCE))
    const laws = found.length === 0 ? [] : findLaws(context)
    return found.flatMap((match) => readReference(match, context, laws))
  },
}

const SPACE = String.raw`[ \u00a0]`
/**
 * The nouns that number the parts of a text, with their plurals; the key is what the index of a document
 * uses.
 */
const NOUNS: Record<string, string> = {
  hoofdstuk: 'hoofdstuk(?:ken)?',
  paragraaf: 'paragra(?:af|fen)',
  bijlage: 'bijlagen?',
  figuur: 'figu(?:ur|ren)',
  tabel: 'tabel(?:len)?',
  kader: 'kaders?',
  actie: String.raw`actie(?:s|\(s\))?`,
}
const NOUN = Object.entries(NOUNS)
  .map(([key, form]) => `(?<${key}>${form})`)
  .join('|')
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,4}(?![\p{L}\p{N}%]|[.,]\d)`
const UNTIL = `${SPACE}(?:tot${SPACE}en${SPACE}met|t/m)${SPACE}|[–-]`
const NEXT = `(?:(?:,|${SPACE}en)${SPACE}|${UNTIL})`
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${NOUN})${SPACE}(?<numbers>${NUMBER}(?:${NEXT}${NUMBER}){0,9})`,
  'giu',
)
const PART = new RegExp(`(?<until>${UNTIL})?(?<number>${NUMBER})`, 'giu')

function readReference(match: RegExpExecArray, context: BlockContext, laws: PhraseMatch[]): Candidate[] {
  const noun = Object.keys(NOUNS).find((key) => match.groups![key] !== undefined)!
  const end = match.index + match[0].length
  const reason = otherOwner(match, context, laws)
  if (reason !== null) return [{ start: match.index, end, kind: 'internal', targets: [], reason }]
  return readParts(match).flatMap((part) => toCandidates(part, noun, context))
}

interface Part {
  start: number
  end: number
  numbers: string[]
}

/** `acties 6 tot en met 9` is one part of four numbers; `figuur 1 en 2` are two, the first with the noun. */
function readParts(match: RegExpExecArray): Part[] {
  const offset = match.index + match[0].length - match.groups!.numbers!.length
  const parts: Part[] = []
  for (const { index, 0: whole, groups } of match.groups!.numbers!.matchAll(PART)) {
    const end = offset + index + whole.length
    const last = parts.at(-1)
    const number = groups!.number!
    if (groups!.until !== undefined && last !== undefined)
      Object.assign(last, { end, numbers: numbersBetween(last.numbers[0]!, number) })
    else parts.push({ start: last === undefined ? match.index : offset + index, end, numbers: [number] })
  }
  return parts
}

/** Nothing for a block that names itself, as a heading `Actie 5` does. */
function toCandidates(
  { start, end, numbers }: Part,
  noun: string,
  { block, document, index }: BlockContext,
): Candidate[] {
  const found = numbers.map((number) => ({
    key: `${noun} ${number}`,
    target: index.blocks.get(`${noun} ${number}`),
  }))
  if (found.some(({ target }) => target === block.id)) return []
  const missing = found.filter(({ target }) => target === undefined).map(({ key }) => key)
  const reason = `Niet gevonden in dit document: ${missing.join(', ')}.`
  if (missing.length > 0) return [{ start, end, kind: 'internal', targets: [], reason }]
  return [
    {
      start,
      end,
      kind: 'internal',
      targets: found.map(({ key, target }) => blockTarget(document.id, anchorOf(key, target!, document))),
    },
  ]
}

/** An action has an alias of its own, `actie-5`; other parts are known by their block. */
function anchorOf(key: string, block: string, { aliases }: BlockContext['document']): string {
  const alias = key.replace(' ', '-')
  return alias in aliases ? alias : block
}
