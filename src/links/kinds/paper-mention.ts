import type { Block } from '../../collections/schema/block.ts'
import { MONTH } from '../../text/months.ts'
import { type Sentence, sentences } from '../../text/sentences.ts'
import { type BlockContext, type Candidate, type KindFinder, PROSE } from '../context.ts'
import { kamerstuk } from './kamerstuk.ts'

/**
 * Parliamentary papers that are named without a number: `mijn brief van 4 november 2022`,
 * `de aanvaarde motie waarin …`. Which paper it is, is not guessed: the link has a reason and no target.
 * Where the sentence itself gives a number, that is the link.
 */
export const paperMention: KindFinder = {
  name: 'kamerstuk',
  blocks: PROSE,
  needs: /brief|[Mm]otie|debat|overleg|Regeling van [Ww]erkzaamheden/u,
  find: (context) => sentences(context.block.text).flatMap((sentence) => mentionsIn(sentence, context)),
}

const SPACE = String.raw`[ \u00a0]`
const DATE = `(?:\\d{1,2}${SPACE})?${MONTH}${SPACE}(?:19|20)\\d{2}`
const DAY = `\\d{1,2}${SPACE}${MONTH}${SPACE}(?:19|20)\\d{2}`
const OF = `${SPACE}(?:van|d\\.d\\.|dd\\.)${SPACE}`
const CHAMBER = `(?:${SPACE}(?:Tweede|Eerste)${SPACE}Kamer)?`

/** `Van Nispen`, `De Groot`, `Van der Plas`. */
const MEMBER =
  String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Tt]e|[Ee]l|’t) ){0,3}` +
  String.raw`\p{Lu}[\p{L}-]+`

interface Form {
  /** The words that are the mention. */
  words: RegExp
  /** What the sentence must say too, for the words to be certain: a municipal council has motions as well. */
  needs: RegExp
  reason: string
}

const ANYWHERE = /^/u
const IN_PARLIAMENT = /\bKamer\b|\bKamers\b|[Kk]amerlid|\bregering\b/u

/** In order: of two forms at one place the first counts. */
const FORMS: Form[] = [
  {
    words: new RegExp(`(?<![\\p{L}-])(?:[Kk]amer|[Cc]ommissie)brief${CHAMBER}${OF}${DATE}`, 'gu'),
    needs: ANYWHERE,
    reason: 'De tekst noemt een brief aan de Kamer, maar niet het nummer van het Kamerstuk.',
  },
  {
    words: new RegExp(`(?<![\\p{L}-])brief${OF}${DAY}`, 'gu'),
    needs: IN_PARLIAMENT,
    reason: 'De tekst noemt een brief aan de Kamer, maar niet het nummer van het Kamerstuk.',
  },
  {
    words: new RegExp(
      `(?<![\\p{L}-])[Mm]oties?(?:-\\p{Lu}[\\p{L}-]+| van (?:het lid|de leden) ${MEMBER}` +
        `(?:(?:,| en) ${MEMBER}){0,5}(?: c\\.s\\.)?)?(?![\\p{L}-])`,
      'gu',
    ),
    needs: IN_PARLIAMENT,
    reason: 'De tekst noemt een motie, maar niet het nummer van het Kamerstuk.',
  },
  {
    words: new RegExp(
      `(?<![\\p{L}-])(?:[Cc]ommissiedebat|[Ww]etgevingsoverleg|[Nn]otaoverleg|[Aa]lgemeen` +
        `${SPACE}overleg|[Pp]lenaire?${SPACE}debat|[Tt]weeminutendebat|Regeling${SPACE}van` +
        `${SPACE}[Ww]erkzaamheden)(?:(?:,|${SPACE}van)${SPACE}${DATE})?(?!\\p{L})`,
      'gu',
    ),
    needs: ANYWHERE,
    reason: 'De tekst noemt een vergadering van de Kamer, maar niet het nummer van het verslag.',
  },
]

function mentionsIn(sentence: Sentence, context: BlockContext): Candidate[] {
  const found = FORMS.filter(({ needs }) => needs.test(sentence.text)).flatMap((form) =>
    readForm(form, sentence, context),
  )
  return found.length === 0 || givesNumber(sentence.text, context) ? [] : found
}

function readForm(
  { words, reason }: Form,
  { start, end, text }: Sentence,
  context: BlockContext,
): Candidate[] {
  const note = citingNote({ start, end }, context)
  const why = note === null ? reason : `${reason} Noot ${note} bij deze zin noemt er wel een.`
  return Array.from(text.matchAll(words), (match) => {
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      kind: 'kamerstuk',
      targets: [],
      reason: why,
    }
  })
}

const givesNumber = (text: string, context: BlockContext): boolean =>
  cites({ ...context.block, text }, context)
const cites = (block: Block, context: BlockContext): boolean =>
  kamerstuk.find({ ...context, block }).length > 0

/** The marker of the first note of a sentence that cites a paper with its number. */
function citingNote({ start, end }: { start: number; end: number }, context: BlockContext): string | null {
  const notes = (context.block.notes ?? []).filter(({ at }) => at > start && at <= end)
  const texts = new Map(
    notes.map(({ marker, target }) => [marker, context.document.blocks.find(({ id }) => id === target)]),
  )
  return [...texts].find(([, note]) => note !== undefined && cites(note, context))?.[0] ?? null
}
