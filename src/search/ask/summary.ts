import type { Answer } from './answer.ts'
import { MOST_TERMS } from './question.ts'
import type { Change, Term } from './term.ts'

/** A part of a note: words, or a link to another question. */
export type NotePart = string | { label: string; typed: string }

/** What the page says of an answer, in Dutch. */
export interface Summary {
  /** One sentence, which is also announced to screen readers. */
  line: string
  /** What was changed in the question, and what else can be asked. */
  notes: NotePart[][]
}

const number = new Intl.NumberFormat('nl-NL')
const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`
const places = (count: number): string => counted(count, 'vindplaats', 'vindplaatsen')
/** How many characters of a question are repeated. */
const MOST_REPEATED = 120
const quoted = (words: string): string =>
  words.length > MOST_REPEATED ? `‘${words.slice(0, MOST_REPEATED).trimEnd()}…’` : `‘${words}’`

/** How many changes are reported of a long question. */
const MOST_CHANGES = 8

export function summarize(answer: Answer): Summary {
  const changes = answer.changes.map((change) => noteOf(answer, change))
  return {
    line: lineOf(answer),
    notes: [
      ...(answer.cut ? [[`Gezocht op de eerste ${MOST_TERMS} verschillende woorden.`]] : []),
      ...changes.slice(0, MOST_CHANGES),
      ...searchedIn(answer),
      ...(answer.total + answer.pages > 0 ? [] : whyNothing(answer)),
    ],
  }
}

function lineOf(answer: Answer): string {
  const { asking, total, full, pages, least: isLeast } = answer
  const asked = quoted(asking.typed.trim())
  const least = isLeast ? 'Ten minste ' : ''
  const partly = total > full ? `, en ${number.format(total - full)} met een deel van wat u vroeg` : ''
  if (full > 0) return `${least}${places(full)} voor ${asked}${spread(answer)}${partly}.`
  if (total > 0) return `Geen alinea heeft alles van ${asked}. ${least}${places(total)} met een deel ervan.`
  if (pages > 0) return `Geen alinea’s gevonden voor ${asked}, wel ${counted(pages, 'pagina', 'pagina’s')}.`
  return `Niets gevonden voor ${asked}.`
}

/** Says so when only part of a large library was searched. */
function searchedIn({ searched }: Answer): NotePart[][] {
  if (!searched) return []
  const volumes = `${number.format(searched.volumes)} van de ${number.format(searched.of)} delen`
  return [[`Gezocht in ${volumes} van de bibliotheek waar uw woorden staan.`]]
}

/** Over how many documents the results are. */
const spread = ({ documents }: Answer): string =>
  documents > 1 ? ` in ${number.format(documents)} documenten` : ''

/** The note for each kind of change, and how to undo it. */
const NOTES: { [K in Change['kind']]: (answer: Answer, change: Extract<Change, { kind: K }>) => NotePart[] } =
  {
    typo: ({ asking }, { from, to }) => [
      `Bedoelde u ${quoted(to)}? Daarop is gezocht. `,
      { label: `Zoek toch op ${quoted(from)}`, typed: asking.typed.replace(from, `"${from}"`) },
    ],
    start: (_, { from }) => [`Gezocht op woorden die met ${quoted(from)} beginnen.`],
    name: (_, { from, to }) => [`${quoted(from)} is ook gezocht als ${listed(to)}.`],
    split: (_, { from, to }) => [
      `${quoted(from)} staat zo in geen tekst. Gezocht op ${listed(to)} bij elkaar.`,
    ],
    missing: ({ asking, terms }, { from, near }) => [
      `${quoted(from)} staat in geen enkele tekst.`,
      ...(near.length > 0
        ? [
            ' Wel:',
            ...near.flatMap((word) => [' ', { label: word, typed: asking.typed.replace(from, word) }]),
            '.',
          ]
        : []),
      ...(terms.length > 1
        ? [' ', { label: `Zoek zonder ${quoted(from)}`, typed: asking.typed.replace(from, '').trim() }]
        : []),
    ],
  }

const noteOf = <K extends Change['kind']>(answer: Answer, change: Extract<Change, { kind: K }>): NotePart[] =>
  (NOTES[change.kind] as (answer: Answer, change: Change) => NotePart[])(answer, change)

const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.map(quoted).join('')
    : `${words.slice(0, -1).map(quoted).join(', ')} en ${quoted(words.at(-1) ?? '')}`

function whyNothing({ changes, terms, unfiltered }: Answer): NotePart[][] {
  if (changes.some(({ kind }) => kind === 'missing')) return []
  if (unfiltered && unfiltered.total > 0) {
    const { total, least } = unfiltered
    return [
      [`Zonder filters ${total === 1 ? 'is' : 'zijn'} er ${least ? 'ten minste ' : ''}${places(total)}.`],
    ]
  }
  if (terms.some(({ asked }) => asked.phrase))
    return [['De woorden tussen aanhalingstekens staan nergens precies zo.']]
  if (terms.length > 1)
    return [['De woorden komen wel voor, maar nergens samen in één alinea. Probeer minder woorden.']]
  return apart(terms.flatMap(partsOf))
}

/** Of one word that was taken apart the parts are there, each by itself. */
const partsOf = ({ asked, change }: Term): string[] => (change?.kind === 'split' ? change.to : asked.seams)

const apart = (parts: readonly string[]): NotePart[][] =>
  parts.length === 0
    ? []
    : [
        [
          'De delen van dit woord komen wel voor, maar nergens bij elkaar. Zoek op ',
          ...parts.flatMap((part, at) => [...(at > 0 ? [' of '] : []), { label: quoted(part), typed: part }]),
          '.',
        ],
      ]
