import type { Element } from 'hast'
import { href, isExternal, path } from '../../catalogue/addresses.ts'
import { isName, type Link, type LinkTarget } from '../../links/link.ts'
import { element } from '../html/element.ts'
import { hidden } from './hidden.ts'

/**
 * Renders a link. A law links to its page on this site, which has the address of the official text. A link
 * without a target is shown as unresolved, with the reason.
 */
export function renderLink(text: string, link: Link, page?: string): Element {
  const [target, ...others] = link.targets
  if (!target) return unresolved(text, link.reason ?? 'het doel staat niet vast')
  const url = link.kind === 'law' ? path.law(target.id) : target.url
  if (isExternal(url)) return external(text, link, target)
  const about = { href: withinPage(url, page), title: alsoTo(others) }
  // Most links lead to names. Their addresses show that, so they need no class.
  return element('a', isName(link.kind) ? about : { className: [`l-${link.kind}`], ...about }, [text])
}

function external(text: string, link: Link, target: LinkTarget): Element {
  const about = { className: [`l-${link.kind}`, 'ext'], href: target.url, rel: ['noopener', 'external'] }
  return element('a', about, [text, hidden(' (andere website)')])
}

function unresolved(text: string, reason: string): Element {
  return element('span', { className: ['unresolved'], title: reason }, [
    text,
    hidden(` (niet gekoppeld: ${reason})`),
  ])
}

/** A link within a page needs no path: '/documenten/x/#p3' on '/documenten/x/' → '#p3'. */
const withinPage = (url: string, page?: string): string =>
  page && url.startsWith(`${page}#`) ? url.slice(page.length) : href(url)

/** 'brief#actie-2' → 'Ook: actie 2'. */
const alsoTo = (others: LinkTarget[]): string | undefined =>
  others.length
    ? `Ook: ${others.map((target) => target.id.replace(/^.*#/u, '').replace('-', ' ')).join(', ')}`
    : undefined
