/** What each element of an official XML file is. */

import { frame } from '../declared/blocks.ts'
import { childNamed, type Element } from '../declared/element.ts'
import { FRAMES } from '../declared/part-names.ts'
import { type BlockHandler, flow, type Vocabulary, within } from '../declared/walk.ts'
import {
  box,
  contents,
  definition,
  figure,
  given,
  item,
  labelledSection,
  list,
  oneRow,
  quoted,
  section,
  setAside,
  specification,
} from './blocks.ts'
import { type BoldTitles, boldTitle } from './bold-titles.ts'
import { innerTable, table } from './cals.ts'
import {
  AMENDING,
  BLOCKS,
  COLOPHON,
  FIELDS,
  ITEMS,
  LABELS,
  LISTS,
  QUOTED,
  SECTIONS,
  TITLES,
} from './names.ts'
import { below, motion, paper, question, item as sittingItem, title, titleOfParts } from './papers.ts'
import { isSubheading, type Ranks, subheading } from './subheadings.ts'
import { isSetAround, wordsHandler } from './words.ts'

const block: BlockHandler = (walk, element) => flow(walk, element)

const NAMED: Readonly<Record<string, BlockHandler>> = {
  'definitie-item': definition,
  'specificatie-item': specification,
  table,
  entrytbl: innerTable,
  box,
  kader: box,
  illustratie: figure,
  plaatje: block,
  bijschrift: (walk, element) => flow(walk, element, { kind: 'caption' }),
  gegeven: given,
  'officiele-inhoudsopgave': contents,
  inhoudsopgave: contents,
  kop: titleOfParts,
  titel: title,
  dossier: titleOfParts,
  stuk: paper,
  vraag: question,
  antwoord: question,
  agendapunt: sittingItem,
  onderwerp: title,
  motie: motion,
  kamerstuk: below('dossier'),
}

/** Elements that hold a title beside what it is the title of. */
const TITLED = ['intitule', 'kamervraagomschrijving', 'titel']

/** What changes another regulation, or, inside that, a part of that other one. */
const regulatory =
  (handler: BlockHandler): BlockHandler =>
  (walk, element) => {
    const { isAmending, isQuoted } = walk.place
    if (AMENDING.has(element.name)) handler(within(walk, { isAmending: true }), element)
    else handler(within(walk, { isQuoted: isQuoted || (isAmending && element.name !== 'li') }), element)
  }

function structural(name: string): BlockHandler | undefined {
  const around = FRAMES.get(name)
  if (around !== undefined) return frame(around)
  if (name === 'circulaire.divisie') return regulatory(labelledSection)
  const kind = SECTIONS.get(name)
  if (kind !== undefined) return regulatory(section(kind))
  return ITEMS.has(name) ? regulatory(item) : undefined
}

const SIMPLE: readonly (readonly [ReadonlySet<string>, BlockHandler])[] = [
  [COLOPHON, setAside],
  [TITLES, title],
  [QUOTED, quoted],
  [LISTS, list],
  [LABELS, oneRow('label')],
  [BLOCKS, block],
]

/** A head of no part that is known: "Staatsblad" over a publication, or the head of a text. */
const unknown = (element: Element): BlockHandler | undefined => {
  if (childNamed(element, 'kop')) return section(null)
  return childNamed(element, ...TITLED) ? below(...TITLED, 'citeertitel') : undefined
}

/** What of a file is read before the walk: headings without a part of their own, and how high each stands. */
export interface Loose {
  ranks: Ranks
  bold: BoldTitles
}

export const vocabularyWith = ({ ranks, bold }: Loose): Vocabulary => {
  const looseHeading = subheading(ranks)
  const title = boldTitle(bold, new Set(ranks.values()).size)
  return {
    block: (element) =>
      (isSubheading(element) ? looseHeading : NAMED[element.name]) ??
      (isSetAround(element) ? block : undefined) ??
      (bold.titles.has(element) ? title : undefined) ??
      structural(element.name) ??
      SIMPLE.find(([names]) => names.has(element.name))?.[1] ??
      unknown(element),
    words: wordsHandler,
    isField: ({ name }) => FIELDS.has(name),
  }
}
