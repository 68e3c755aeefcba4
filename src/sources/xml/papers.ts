/** Heads of papers: kamerstukken, questions of members, reports of sittings. */
import { addHeading } from '../declared/blocks.ts'
import { childNamed, type Element, elementsIn } from '../declared/element.ts'
import { plainText, spaced } from '../declared/spans.ts'
import { addRow, type BlockHandler, flow, type Walk, within, wordsWithin } from '../declared/walk.ts'
import { readHead, without } from './blocks.ts'
import { LISTS } from './names.ts'

const PARAGRAPHS = new Set(['al', 'al-groep'])

/** A motion within a sitting: what is said behind it does not stand below its title. */
export const motion: BlockHandler = (walk, element) => {
  const head = childNamed(element, 'kop')
  if (head) addRow(walk, readHead(walk, head), { kind: 'label' })
  flow(walk, without(element, head))
}

/** The words of all its children as one heading. */
export const titleOfParts: BlockHandler = (walk, element) => void addHeading(walk, readHead(walk, element))

/** A title; what has paragraphs or a list in it is no title. */
export const title: BlockHandler = (walk, element) => {
  if (elementsIn(element).some(({ name }) => PARAGRAPHS.has(name) || LISTS.has(name))) flow(walk, element)
  else addHeading(walk, wordsWithin(walk, element))
}

/** Children with these names are one heading; the rest stands below it. */
const headed =
  (...names: string[]): BlockHandler =>
  (walk, element) => {
    const heads = names.flatMap((name) => childNamed(element, name) ?? [])
    const spans = spaced(heads.map((head) => wordsWithin(walk, head)))
    addHeading(walk, spans)
    const level = walk.place.level + (plainText(spans) === '' ? 0 : 1)
    flow(within(walk, { level: Math.min(8, level) }), without(element, ...heads))
  }

/** "Nr. 143 MOTIE VAN …" */
export const paper = headed('stuknr', 'titel')
/** "Vraag 3", "Antwoord 3" */
export const question = headed('nr')
/** A part of a sitting, and who speaks in it. */
export const item = headed('nr', 'item-titel')

/** What stands beside a title is below it: a dossier above its paper, an intitulé above its law. */
export const below =
  (...names: string[]): BlockHandler =>
  (walk, element) => {
    const last = element.children.findLastIndex(
      (node) => typeof node !== 'string' && names.includes(node.name),
    )
    flowPart(walk, element, [0, last + 1])
    flowPart(within(walk, { level: Math.min(8, walk.place.level + 1) }), element, [
      last + 1,
      element.children.length,
    ])
  }

const flowPart = (walk: Walk, element: Element, [from, to]: readonly [number, number]): void =>
  flow(walk, { ...element, children: element.children.slice(from, to) })
