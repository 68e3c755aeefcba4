import { cleanText, type Draft, type Heading } from '../blocks/draft.ts'
import { budgetRowKind } from '../text/instruments.ts'

/** The kind of title of a heading. Titles of one style stand at one level, until a higher one closes them. */
export type Style =
  | 'division'
  | 'part'
  | 'chapter'
  | 'article'
  | 'section'
  | 'subsection'
  | 'capital'
  | 'number'
  | 'paren'
  | 'letter'
  | 'instrument'
  | 'commitment'
  | 'label'
  | 'plain'
  | 'announced'

/** Chapter titles that carry no number. */
const CHAPTERS = new RegExp(
  [
    '^(?:Voorwoord|Samenvatting|Inleiding|Conclusies?|Aanbevelingen|Begrippenlijst',
    'Afkortingen(?:lijst)?|Literatuur(?:lijst)?|Bronnen|Colofon|Inhoud(?:sopgave)?|Nawoord',
    'Slotwoord|Bijlagen|Eindnoten|Noten)$',
  ].join('|'),
)
/** Titles above chapters, and those after the last chapter. */
const DIVISION = new RegExp(
  [
    String.raw`^(?:Deel|DEEL|Bijlage|BIJLAGE)\s+(?:[IVXL]+|\d+|[A-Z])\b`,
    '^(?:Literatuur(?:lijst)?|Begrippenlijst|Afkortingen(?:lijst)?',
    'Bijlagen|Colofon|Eindnoten|Noten)$',
  ].join('|'),
  'i',
)
const PART = /^Hoofdstuk\s+(?:[IVXL]+|\d+|[A-Z])\b/i
const ARTICLE = /\bArtikel \d+/
/** "Artikel 4 Zorgbreed beleid": the title of a budget article whose section number is left out. */
const BARE_ARTICLE = /^(?:Beleidsartikel|Artikel) \d{1,3}\.? \p{Lu}/u
const COMMITMENT = new RegExp(
  [
    String.raw`^(?:Actie|Maatregel|Aanbeveling|Beleidsoptie|Vraag|Vragen|Antwoord|Antwoorden)\s+\d+`,
    String.raw`^Antwoord:?$|^Antwoord op (?:de )?vra(?:ag|gen) \d`,
  ].join('|'),
)

export interface Title {
  draft: Heading
  text: string
  /** Depth of a section number: "1.2" is 2; 0 without one. */
  depth: number
}

const depthOf = (number: string | undefined): number =>
  number && /^\d+(?:\.\d+)+$/.test(number) ? number.split('.').length : 0

/**
 * Titles that occur more than once, such as "Waarom?" and "Acties": these are labels under the title before
 * them. Not so in a budget, where regelingen return under each instrument.
 */
function repeated(titles: readonly Title[]): Set<string> {
  if (titles.some(({ text }) => budgetRowKind(text) === 'instrument')) return new Set()
  const counts = new Map<string, number>()
  for (const { text, draft } of titles) if (!draft.number) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text))
}

/** Whether a title opens a chapter: the title right before "2.1" is that of chapter 2. */
const opensChapter = (next: Title | undefined, title: Title): boolean =>
  title.depth === 0 && next?.depth === 2 && next.draft.number?.split('.')[1] === '1'

/** The style of a number by its printed form: "(1)", "a.", "B", "IV", "3". */
function numberStyle(number: string): Style {
  if (/^\(/.test(number)) return 'paren'
  if (/^(?:[A-Z]|[IVX]{2,5})$/.test(number)) return 'capital'
  return /^[a-z]/i.test(number) ? 'letter' : 'number'
}

function unnumberedStyle(title: Title, repeatedTitles: ReadonlySet<string>): Style {
  if (COMMITMENT.test(title.text)) return 'commitment'
  if (budgetRowKind(title.text) === 'instrument') return 'instrument'
  return title.text.endsWith(':') || repeatedTitles.has(title.text) ? 'label' : 'plain'
}

/** The number of a title such as "2" or "2 Aanpak"; 0 without one, and for a number with parts ("2.1"). */
const ownNumber = ({ draft, text }: Title): number =>
  Number(/^(\d{1,2})$/.exec(draft.number ?? '')?.[1] ?? /^(\d{1,2}) \p{Lu}/u.exec(text)?.[1] ?? 0)

/**
 * The chapter numbers of a text: those in the numbers of its sections, those that count on from these ("3.
 * Vervolg" after "2.4"), and those that count up to them ("1. Inleiding", without sections).
 */
function chapterNumbers(titles: readonly Title[]): Set<number> {
  const numbers = new Set(
    titles.filter(({ depth }) => depth === 2).map(({ draft }) => Number(draft.number?.split('.')[0])),
  )
  if (numbers.size === 0) return numbers
  const ownNumbers = titles.map(ownNumber)
  for (const number of ownNumbers) if (numbers.has(number - 1)) numbers.add(number)
  const below = new Set<number>()
  for (const number of ownNumbers.toReversed()) {
    if (number > 0 && below.has(number + 1)) numbers.add(number)
    if (numbers.has(number)) below.add(number)
  }
  return numbers
}

/** Whether a title is a chapter by its number: "3 Conclusies" beside sections such as "2.1". */
const isChapterNumber = (title: Title, sections: ReadonlySet<number>): boolean => {
  const number = ownNumber(title)
  return number > 0 && (sections.has(number) || sections.has(number - 1))
}

/** What the style of a title depends on in all the other titles. */
export interface Context {
  /** Texts of titles that occur more than once. */
  again: ReadonlySet<string>
  /** Chapter numbers; none when numbers begin again. */
  sections: ReadonlySet<number>
  /** Numbers begin again: "1." twice in one summary. */
  restarts: boolean
}

/** The style that the words of an unnumbered title tell, if they do. */
function wordStyle({ text }: Title): Style | null {
  if (DIVISION.test(text)) return 'division'
  if (PART.test(text)) return 'part'
  return CHAPTERS.test(text) ? 'chapter' : null
}

/** A style above that of sections, by the words of a title, by its number or by the section that follows. */
function chapterStyle(title: Title, next: Title | undefined, { sections }: Context): Style | null {
  if (PART.test(title.text) || isChapterNumber(title, sections)) return 'part'
  return opensChapter(next, title) ? 'chapter' : null
}

const isArticle = ({ text, depth }: Title): boolean =>
  (ARTICLE.test(text) && depth > 0) || BARE_ARTICLE.test(text)

/** The style of a title below chapters and articles: by its number, or by its words when it has none. */
function ownStyle(title: Title, { again }: Context): Style {
  if (title.depth === 2) return 'section'
  if (title.depth > 2) return 'subsection'
  return title.draft.number ? numberStyle(title.draft.number) : unnumberedStyle(title, again)
}

export function styleOf(title: Title, next: Title | undefined, context: Context): Style {
  const byWords = title.draft.number ? null : wordStyle(title)
  const above = byWords ?? chapterStyle(title, next, context)
  if (above) return above
  return isArticle(title) ? 'article' : ownStyle(title, context)
}

/** All titles, and the context for the style of each. */
export function readTitles(drafts: readonly Draft[]): { titles: Title[]; context: Context } {
  const titles = drafts
    .filter((draft) => draft.type === 'heading')
    .map((draft) => ({ draft, text: cleanText(draft.pieces), depth: depthOf(draft.number) }))
  const restarts = titles.filter(({ draft }) => draft.number === '1').length > 1
  const sections = restarts ? new Set<number>() : chapterNumbers(titles)
  return { titles, context: { again: repeated(titles), sections, restarts } }
}
