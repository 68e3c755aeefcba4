import type { Answer } from './answer.ts'

/** What the page says about an answer, in Dutch. */
export interface Summary {
  /** One sentence, also read aloud. */
  line: string
  /** What more is known when nothing was found. */
  more: string[]
}

const number = new Intl.NumberFormat('nl-NL')
const counted = (count: number, one: string, many: string): string => `${number.format(count)} ${count === 1 ? one : many}`
const quoted = (words: string): string => `‘${words}’`

export function summarize(answer: Answer): Summary {
  const asked = quoted(answer.asking.typed.trim())
  if (answer.total > 0) return { line: `${counted(answer.total, 'vindplaats', 'vindplaatsen')} voor ${asked}${spread(answer)}.`, more: [] }
  if (answer.entries.length > 0) return { line: `Geen alinea’s gevonden voor ${asked}, wel ${pages(answer)}.`, more: [] }
  return { line: `Niets gevonden voor ${asked}.`, more: whyNothing(answer) }
}

const pages = ({ entries }: Answer): string => counted(entries.length, 'pagina', 'pagina’s')

/** Over how many documents; the counts leave the filter on documents itself out. */
const spread = ({ asking, facets: { document = [] } }: Answer): string =>
  document.length > 1 && !asking.filters.document ? ` in ${counted(document.length, 'document', 'documenten')}` : ''

function whyNothing({ missing, question, unfiltered }: Answer): string[] {
  if (missing.length > 0) return [neverUsed(missing.map((term) => quoted(term.join(' '))))]
  if (unfiltered) return [`Zonder filters ${unfiltered === 1 ? 'is' : 'zijn'} er ${counted(unfiltered, 'vindplaats', 'vindplaatsen')}.`]
  return question.length > 1 ? ['De woorden komen wel voor, maar nergens samen in één alinea. Probeer minder woorden.'] : []
}

const neverUsed = (words: string[]): string =>
  words.length === 1
    ? `${words[0]} komt in geen enkele tekst voor. Staat er een typefout in?`
    : `${words.slice(0, -1).join(', ')} en ${words.at(-1)} komen in geen enkele tekst voor. Staan er typefouten in?`
