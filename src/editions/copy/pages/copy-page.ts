import { fromRoot, targetOf } from '../../files/site-address.ts'
import { addressIn, type CopyPlace, NOWHERE } from '../copy-place.ts'
import { type Change, type Edit, editPage, GONE } from './edit-page.ts'
import type { Attribute, Tag } from './tags.ts'

/** A page of a copy, open where its head ends: its scripts come there. */
export interface CopiedPage {
  before: string
  after: string
  /** The addresses of the modules that it had, in their order. */
  modules: string[]
  /** The files that its scripts ask for. */
  asked: string[]
}

/**
 * A page of the site as a page of a copy: what only the site can offer is gone (`data-online`), and in a copy
 * of some of the texts also what needs all of them (`data-whole`); what is said to readers of a copy is shown
 * (`data-copy`); every address of a file of the copy is relative; there are no modules, and nothing is
 * fetched ahead, which from disk is refused. Everything else is as it was.
 */
export function copyPage(path: string, html: string, place: CopyPlace): CopiedPage {
  const modules: string[] = []
  const asked: string[] = []
  const change: Change = (tag) => {
    if (isModule(tag)) modules.push(saidBy(tag, 'src'))
    if (isGone(tag, place)) return GONE
    asked.push(...askedBy(tag, place))
    return tag.attributes.flatMap((attribute) => editOf(attribute, { tag, path, place }) ?? [])
  }
  const [before, after] = editPage(html, change)
  return { before, after, modules, asked }
}

const attributeOf = ({ attributes }: Tag, name: string): Attribute | undefined =>
  attributes.find((attribute) => attribute.name === name)
const saidBy = (tag: Tag, name: string): string => attributeOf(tag, name)?.value ?? ''
const has = (tag: Tag, name: string): boolean => attributeOf(tag, name) !== undefined

const isModule = (tag: Tag): boolean =>
  tag.name === 'script' && saidBy(tag, 'type') === 'module' && has(tag, 'src')

const isPreload = (tag: Tag): boolean =>
  tag.name === 'link' && saidBy(tag, 'rel').split(' ').includes('preload')

function isGone(tag: Tag, place: CopyPlace): boolean {
  if (isModule(tag) || isPreload(tag) || has(tag, 'data-online')) return true
  if (place.outside === undefined) return false
  const action = tag.name === 'form' ? saidBy(tag, 'action') : ''
  return has(tag, 'data-whole') || (action !== '' && targetOf(action, place) === null)
}

/** `data-cards="/documenten/x/kaarten.json"`, and any `data-file`. */
const askedBy = ({ attributes }: Tag, place: CopyPlace): string[] =>
  attributes.flatMap(({ name, value }) => {
    const file = name.startsWith('data-') ? targetOf(value, place)?.file : undefined
    return file && (name === 'data-file' || file.endsWith('.json')) ? [file] : []
  })

interface Around {
  tag: Tag
  path: string
  place: CopyPlace
}

/** For Firefox no page on disk is the page itself: its forms would lead nowhere, without a word. */
const FORMS = /form-action (?:'|&#39;|&#x27;)self(?:'|&#39;|&#x27;)/

function editOf(attribute: Attribute, { tag, path, place }: Around): Edit | null {
  const { name, value, start, end, from, to } = attribute
  // Words do not look like a link.
  if (name === 'class' && tag.name === 'a' && leadsNowhere(tag, place)) return { start, end, text: '' }
  if (name === 'hidden' && has(tag, 'data-copy')) return { start, end, text: '' }
  if (name === 'content' && saidBy(tag, 'http-equiv') === 'Content-Security-Policy')
    return { start: from, end: to, text: value.replace(FORMS, '$& file:') }
  const onSite = fromRoot(path, value, place)
  const address = onSite.startsWith('/') ? addressIn(path, onSite, name, place) : null
  if (address === null) return null
  return address === NOWHERE ? { start, end, text: '' } : { start: from, end: to, text: coded(address) }
}

const leadsNowhere = (tag: Tag, place: CopyPlace): boolean =>
  addressIn('', saidBy(tag, 'href'), 'href', place) === NOWHERE

const coded = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
