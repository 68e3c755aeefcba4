import type { Answer, Hit } from '../../search/ask/answer.ts'
import { type DocumentGroup, groupPassages } from '../../search/ask/group.ts'
import { excerpt, type Room } from '../../search/ask/hit-excerpt.ts'
import { withMarks } from '../../search/ask/mark-address.ts'
import type { Span } from '../../search/ask/mark-text.ts'
import { el } from '../element.ts'
import { runNodes } from './runs.ts'

/** Passages come in steps of this many; within a step they stand under their document and section. */
export const STEP = 10

/**
 * How passages look: the tags of the names of documents and sections, and how
 * much of a passage there is room for.
 */
export interface Look {
  document: 'h2' | 'p'
  section: 'h3' | 'p'
  room?: Room
}
const PAGE: Look = { document: 'h2', section: 'h3' }
/** In a panel over another page there is little room, and a heading would be one of that page. */
export const PANEL: Look = { document: 'p', section: 'p', room: { shown: 190, before: 60 } }

/**
 * The pages of collections that answer: each one link, the collection beside it, the
 * other words it was found by below.
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

/** The text of an entry starts with its name, which is the link already. */
function otherWords({ name, text, marks }: Hit): HTMLElement {
  const from = text.length - text.slice(name.length).replace(/^ · /, '').length
  const inside = marks.filter(([start]) => start >= from)
  return marked(
    text.slice(from),
    inside.map(([start, end]): Span => [start - from, end - from]),
  )
}

/**
 * All passages shown so far, step by step, so that asking for more leaves what was there in its place. Those
 * with only a part of what was asked come after the others, under a line that says so.
 */
export function passageList({ passages, full }: Answer, look = PAGE): HTMLElement[] {
  const parts = passages.slice(full)
  const said =
    full > 0 && parts.length > 0 ? [el('p', { class: 'hit-rest' }, 'Met een deel van wat u vroeg')] : []
  return [...inSteps(passages.slice(0, full), look), ...said, ...inSteps(parts, look)]
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
