import { markText, type Question } from '../../search/analysis.ts'
import type { Answer } from '../../search/answer.ts'
import { excerpt } from '../../search/excerpt.ts'
import { type DocumentGroup, groupPassages } from '../../search/group.ts'
import { withMarks } from '../../search/mark-address.ts'
import type { Found } from '../../search/stored.ts'
import { el } from './dom.ts'

/** Passages come in steps of this many; within a step they stand under their document and section. */
export const STEP = 10

/** The pages of collections that answer: each one link, the collection beside it, the other words it was found by below. */
export const entryList = ({ entries, question }: Answer): HTMLElement[] =>
  entries.map((entry) =>
    el(
      'li',
      { 'data-entry': '' },
      el('a', { href: entry.url }, entry.name),
      el('span', { class: 'entry-kind' }, entry.collections[0] ?? ''),
      marked(otherWords(entry), question),
    ),
  )

/** The text of an entry starts with its name, which is the link already. */
const otherWords = ({ name, text }: Found): string => text.slice(name.length).replace(/^ · /, '')

/** All passages shown so far, step by step, so that asking for more leaves what was there in its place. */
export const passageList = (answer: Answer): HTMLElement[] =>
  Array.from({ length: Math.ceil(answer.passages.length / STEP) }, (_, step) => answer.passages.slice(step * STEP, (step + 1) * STEP))
    .flatMap(groupPassages)
    .map((group) => documentGroup(group, answer))

const documentGroup = ({ title, sections }: DocumentGroup, answer: Answer): HTMLElement =>
  el(
    'section',
    { class: 'hit-group' },
    el('h2', {}, title),
    ...sections.flatMap(({ path, passages }) => [
      ...(path.length > 0 ? [el('h3', {}, path.join(' › '))] : []),
      el('ol', { role: 'list' }, ...passages.map((passage) => hit(passage, answer))),
    ]),
  )

const hit = (passage: Found, { asking, question }: Answer): HTMLElement =>
  el(
    'li',
    { 'data-hit': '' },
    el(
      'a',
      { href: withMarks(passage.url, asking.typed) },
      el('span', { class: 'hit-name' }, passage.name),
      ' ',
      marked(passage.text, question),
    ),
  )

const marked = (text: string, question: Question): HTMLElement =>
  el(
    'span',
    { class: 'hit-text' },
    ...excerpt(text, markText(text, question)).map((run) => (run.marked ? el('mark', {}, run.text) : run.text)),
  )
