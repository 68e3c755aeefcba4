/** What elements of web pages are, by their names, roles and classes. */

import { type Element, elementsIn } from '../declared/element.ts'
import { FRAMES, PART_NAMES } from '../declared/part-names.ts'
import type { StructureKind } from '../evidence.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Never seen by a reader. */
const UNSEEN = set(
  'head script style noscript template iframe object embed video ' +
    'audio canvas svg input select textarea option ' +
    'datalist dialog map area param source track meta link base progress meter',
)
/** Parts of the site, not of the text. */
const SITE_NAMES = set('nav footer aside form button menu')
const SITE_ROLES = set(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar',
)
const SITE_WORDS = set(
  'share sharing social cookie cookies cookiebar cookiemelding ' +
    'breadcrumb breadcrumbs kruimelpad menu navbar nav ' +
    'navigation navigatie skiplink skiplinks skip pagination pager ' +
    'toolbar feedback sidebar advertisement actions ' +
    'deel delen permalink newsletter nieuwsbrief topbar',
)
/** Words for those who hear the page, or for nobody. */
const HIDDEN_WORDS = set('visuallyhidden invisible hidden hide')
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|u-hidden|is-hidden)(?:\s|$)/

export const classesOf = ({ attributes }: Element): string => attributes.class ?? ''

/** `article__actions no-print` → article, actions, no, print */
const wordsOf = (names: string): string[] => names.toLowerCase().split(/[^a-z\d]+/)

export const hasClass = (element: Element, ...names: string[]): boolean =>
  classesOf(element)
    .split(/\s+/)
    .some((each) => names.includes(each.toLowerCase()))

/** Nobody sees it. */
export function isUnseen(element: Element): boolean {
  const { name, attributes } = element
  if (UNSEEN.has(name) || attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '')) return true
  return (
    HIDDEN_CLASS.test(classesOf(element)) ||
    classesOf(element)
      .split(/\s+/)
      .some((each) => HIDDEN_WORDS.has(each))
  )
}

const hasHeading = (element: Element): boolean =>
  elementsIn(element).some((child) => HEADINGS.has(child.name) || hasHeading(child))

/** Part of the site around the text. */
export function isSite(element: Element): boolean {
  const { name, attributes } = element
  if (name === 'header' && !hasHeading(element)) return true
  if (SITE_NAMES.has(name) || SITE_ROLES.has(attributes.role ?? '')) return true
  return wordsOf(`${attributes.class ?? ''} ${attributes.id ?? ''}`).some((word) => SITE_WORDS.has(word))
}

/** Blocks, wherever they stand. */
export const BLOCKS = set(
  'p div section article main header body html hgroup h1 h2 h3 h4 h5 ' +
    'h6 ul ol li dl dt dd table caption thead tbody ' +
    'tfoot tr td th figure figcaption blockquote pre address details ' +
    'summary fieldset legend hr center dir img picture',
)
export const HEADINGS = set('h1 h2 h3 h4 h5 h6')
export const BOLD = set('b strong')
export const ITALIC = set('i em cite var dfn')

/** Parts of a regulation, by the class that the publisher gives their elements. */
const PARTS: ReadonlyMap<string, StructureKind> = new Map(PART_NAMES)

const kindIn = (
  kinds: ReadonlyMap<string, StructureKind>,
  classes: readonly string[],
): StructureKind | undefined => classes.flatMap((each) => kinds.get(each) ?? [])[0]

const ownClasses = (element: Element): string[] => classesOf(element).split(/\s+/)

/** The part of a regulation that an element is. */
export const partOf = (element: Element): StructureKind | undefined => kindIn(PARTS, ownClasses(element))
/** What an element holds of what stands before or behind the articles of a regulation. */
export const frameOf = (element: Element): StructureKind | undefined => kindIn(FRAMES, ownClasses(element))

/** `artikel_kop`, `staatscourant_kop` */
const HEAD = /^(.+)_kop$/u
const headClasses = (element: Element): string[] =>
  ownClasses(element).flatMap((each) => HEAD.exec(each)?.[1] ?? [])

/** The part of a regulation that a head says it is of. */
export const partOfHead = (element: Element): StructureKind | undefined => kindIn(PARTS, headClasses(element))
/** `<p class="staatscourant_kop">`: the title of a publication, which stands as a paragraph. */
export const isPublicationHead = (element: Element): boolean =>
  element.name === 'p' && headClasses(element).length > 0 && partOfHead(element) === undefined

/** Classes of the number that stands printed before an item. */
export const LABELS = ['ol', 'lidnr', 'linr', 'li-nr', 'li.nr', 'nr', 'listlabel', 'list-label']
