/** What a page says about itself in its head: OWMS and DCTERMS meta tags, and its title. */
import type { Element } from '../declared/element.ts'
import type { Field } from '../declared/fields.ts'
import { firstWords, matchingAnywhere } from './content.ts'

/** Names of sets of fields that say something about a text. */
const KNOWN = /^(?:dc|dcterms|overheid\w*)[.:]/i

export function fieldsOf(page: Element): Field[] {
  const tags = matchingAnywhere(page, 'meta').flatMap(({ attributes }): Field[] => {
    const { name = '', content = '', scheme = '' } = attributes
    return KNOWN.test(name) ? [{ name, value: content, scheme }] : []
  })
  return [...tags, { name: 'pagetitle', value: ownTitle(firstWords(page, 'title')), scheme: '' }]
}

/** "Brief over ponten | Kamerstuk | Rijksoverheid.nl" → "Brief over ponten" */
const ownTitle = (title: string): string => title.split(/(?<!\s)\s+[|–—]\s+/)[0] ?? title
