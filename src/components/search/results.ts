import type { Answer, Hit } from '../../search/ask/answer.ts'
import { type DocumentGroup, groupPassages } from '../../search/ask/group.ts'
import { excerpt, type Room } from '../../search/ask/hit-excerpt.ts'
import { withMarks } from '../../search/ask/mark-address.ts'
import type { Span } from '../../search/ask/mark-text.ts'
import { el } from '../element.ts'
import { runNodes } from './runs.ts'

/** Passages are shown in steps of this many. Within a step they are grouped by document and section. */
export const STEP = 10

/** How passages are shown: the tags for titles of documents and sections, and the length of an excerpt. */
export interface Look {
  document: 'h2' | 'p'
  section: 'h3' | 'p'
  room?: Room
}

const PAGE: Look = { document: 'h2', section: 'h3' }
/** In a panel over another page: short excerpts, and no headings, since these would belong to that page. */
export const PANEL: Look = { document: 'p', section: 'p', room: { shown: 190, before: 60 } }

/**
 * The pages of collections that were found, with the name of the collection and the other words that match.
 */
export const entryList = ({ entries }: Answer): HTMLElement[] =>
  entries.map((entry) =>
    el(
      'li',
      { 'data-entry': '' },
      el('a', { href: entry.url }, entry.name),
      el('span', { class: 'entry-kind' }, entry.collections[0] ?? ''),
      otherWords(entry),
    ),
  )

/** The text of an entry without the name that it begins with: that is the link already. */
function otherWords({ name, text, marks }: Hit): HTMLElement {
  const from = text.length - text.slice(name.length).replace(/^ · /, '').length
  const inside = marks.filter(([start]) => start >= from)
  return marked(
    text.slice(from),
    inside.map(([start, end]): Span => [start - from, end - from]),
  )
}

/**
 * Renders the passages step by step, so that asking for more does not move those that are shown already.
 * Passages with only some of the words come last, below a line that says so.
 */
export function passageList({ passages, full }: Answer, look = PAGE): HTMLElement[] {
  const partial = passages.slice(full)
  const divider =
    full > 0 && partial.length > 0 ? [el('p', { class: 'hit-rest' }, 'Met een deel van wat u vroeg')] : []
  return [...inSteps(passages.slice(0, full), look), ...divider, ...inSteps(partial, look)]
}

const inSteps = (passages: readonly Hit[], look: Look): HTMLElement[] =>
  Array.from({ length: Math.ceil(passages.length / STEP) }, (_, step) =>
    passages.slice(step * STEP, (step + 1) * STEP),
  )
    .flatMap((step) => groupPassages(step))
    .map((group) => documentGroup(group, look))

const documentGroup = ({ title, url, extent, sections }: DocumentGroup<Hit>, look: Look): HTMLElement =>
  el(
    'section',
    { class: 'hit-group' },
    el(look.document, { class: 'hit-document' }, el('a', { href: url }, title)),
    ...(extent ? [el('p', { class: 'hit-extent' }, el('b', {}, 'Onvolledige tekst'), `: ${extent}`)] : []),
    ...sections.flatMap(({ path, passages }) => [
      ...(path.length > 0 ? [el(look.section, { class: 'hit-section' }, path.join(' › '))] : []),
      el('ol', { role: 'list' }, ...passages.map((each) => hit(each, look.room))),
    ]),
  )

const hit = ({ url, name, text, marks, under }: Hit, room: Room | undefined): HTMLElement =>
  el(
    'li',
    { 'data-hit': '' },
    el(
      'a',
      { href: withMarks(url, text, marks) },
      el('span', { class: 'hit-name' }, name),
      ' ',
      ...(under
        ? [el('span', { class: 'hit-under' }, 'Onder de kop ', marked(under.text, under.marks)), ' ']
        : []),
      marked(text, marks, room),
    ),
  )

const marked = (text: string, marks: readonly Span[], room?: Room): HTMLElement =>
  el('span', { class: 'hit-text' }, ...runNodes(excerpt(text, marks, room)))
