import type { BlockContext, Candidate } from '../context.ts'
import { matchAt, type PhraseMatch } from '../matching/phrases.ts'
import { lastAtOrBefore } from '../matching/tokens.ts'
import { PLACE_KINDS, type PlaceKind } from '../organisations/places.ts'
import { entryLink } from '../registers/register-link.ts'

const SPACE = String.raw`[ \u00a0]`
const OF = `${SPACE}van${SPACE}`
const COUNCIL = `(?:burgemeester${SPACE}en${SPACE}wethouders|B${SPACE}?(?:&|en)${SPACE}?W)`
/** Words that say once of what kind all bodies of a list are. */
const NOUNS: Record<PlaceKind, string> = {
  gemeente: [
    'gemeenten',
    `(?:gemeente)?raden${OF}(?:de${SPACE}gemeenten${SPACE})?`,
    `(?:colleges?${OF})?${COUNCIL}${OF}(?:de${SPACE}gemeenten${SPACE})?`,
    `burgemeesters${OF}`,
  ].join('|'),
  provincie:
    `provincies|(?:provinciale${SPACE}staten|gedeputeerde${SPACE}staten)${OF}` +
    `(?:de${SPACE}provincies${SPACE})?`,
  waterschap: 'waterschappen|hoogheemraadschappen',
}

/** Every list has one: most texts are not searched further. */
const NOUN = new RegExp(Object.values(NOUNS).join('|'), 'iu')

/** ` Oss`, ` , te weten Oss`: between the noun and the first name. */
const LIST = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${PLACE_KINDS.map((kind) => `(?<${kind}>${NOUNS[kind]})`).join('|')})` +
    `${SPACE}?(?=[\\p{Lu}’'])`,
  'giu',
)
const BETWEEN = /^(?:,? (?:en|of|alsmede|resp\.|respectievelijk) (?:van )?|, )$/u
const FEWEST = 2

/** Bodies in a list that says once what they are: `de gemeenten Oss en Bernheze`, each by its own name. */
export const findLists = (context: BlockContext): Candidate[] =>
  NOUN.test(context.block.text)
    ? Array.from(context.block.text.matchAll(LIST)).flatMap((match) => readList(match, context))
    : []

function readList({ index, 0: noun, groups }: RegExpExecArray, context: BlockContext): Candidate[] {
  const kind = PLACE_KINDS.find((each) => groups?.[each] !== undefined)
  if (kind === undefined) return []
  const found: PhraseMatch[] = []
  for (
    let next = nameAt(index + noun.length, kind, context);
    next !== null;
    next = nameBehind(next, kind, context)
  )
    found.push(next)
  return found.length < FEWEST ? [] : found.map((name) => entryLink(name, 'actor', 'actoren'))
}

function nameAt(start: number, kind: PlaceKind, { tokens, registers }: BlockContext): PhraseMatch | null {
  const token = lastAtOrBefore(tokens, start)
  return tokens[token]?.start === start ? matchAt(registers.places[kind], tokens, token) : null
}

/** The next name of a list: behind a comma or `en`. */
function nameBehind(
  { to }: PhraseMatch,
  kind: PlaceKind,
  { tokens, registers }: BlockContext,
): PhraseMatch | null {
  let between = ''
  for (let index = to; index < Math.min(tokens.length, to + LONGEST_BETWEEN); index++) {
    between += tokens[index]?.key
    if (!BETWEEN.test(between)) continue
    const name = matchAt(registers.places[kind], tokens, index + 1)
    if (name !== null) return name
  }
  return null
}

/** In tokens: `, respectievelijk van `. */
const LONGEST_BETWEEN = 7
