import type { Answer, Hit } from '../../search/answer.ts'
import { excerpt } from '../../search/excerpt.ts'
import { type DocumentGroup, groupPassages } from '../../search/group.ts'
import { withMarks } from '../../search/mark-address.ts'
import type { Span } from '../../search/marks.ts'
import { el } from './dom.ts'

/** Passages come in steps of this many; within a step they stand under their document and section. */
export const STEP = 10

/** The pages of collections that answer: each one link, the collection beside it, the other words it was found by below. */
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
 * All passages shown so far, step by step, so that asking for more leaves what was there in its place. Those with only a part of what
 * was asked come after the others, under a line that says so.
 */
export function passageList({ passages, full }: Answer): HTMLElement[] {
  const parts = passages.slice(full)
  const said = full > 0 && parts.length > 0 ? [el('p', { class: 'hit-rest' }, 'Met een deel van wat u vroeg')] : []
  return [...inSteps(passages.slice(0, full)), ...said, ...inSteps(parts)]
}

const inSteps = (passages: readonly Hit[]): HTMLElement[] =>
  Array.from({ length: Math.ceil(passages.length / STEP) }, (_, step) => passages.slice(step * STEP, (step + 1) * STEP))
    .flatMap((step) => groupPassages(step))
    .map(documentGroup)

const documentGroup = ({ title, sections }: DocumentGroup<Hit>): HTMLElement =>
  el(
    'section',
    { class: 'hit-group' },
    el('h2', {}, title),
    ...sections.flatMap(({ path, passages }) => [
      ...(path.length > 0 ? [el('h3', {}, path.join(' › '))] : []),
      el('ol', { role: 'list' }, ...passages.map(hit)),
    ]),
  )

const hit = ({ url, name, text, marks, under }: Hit): HTMLElement =>
  el(
    'li',
    { 'data-hit': '' },
    el(
      'a',
      { href: withMarks(url, text, marks) },
      el('span', { class: 'hit-name' }, name),
      ' ',
      ...(under ? [el('span', { class: 'hit-under' }, 'Onder de kop ', marked(under.text, under.marks)), ' '] : []),
      marked(text, marks),
    ),
  )

const marked = (text: string, marks: readonly Span[]): HTMLElement =>
  el('span', { class: 'hit-text' }, ...excerpt(text, marks).map((run) => (run.marked ? el('mark', {}, run.text) : run.text)))
