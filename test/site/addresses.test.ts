import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { sitePages } from './site-pages.ts'

const url = new URL(inject('url'))
const out = inject('out')
const pages = sitePages(out)

const ATTRIBUTE = /\s(?:href|src|action|data-engine)="([^"]*)"/g
const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]))

function idsOf(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] as string)
}

const plain = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#x26;', '&').replaceAll('&#38;', '&')

/** Where a link of ours leads: null for another host, else the path below the site's root, and the anchor. */
function ours(from: string, address: string): { path: string; anchor: string } | null {
  const target = new URL(plain(address), new URL(from, url))
  if (target.host !== url.host || target.protocol !== url.protocol) return null
  return {
    path: decodeURI(target.pathname).slice(url.pathname.length),
    anchor: decodeURIComponent(target.hash.slice(1)),
  }
}

/** A page answers at its own address with a slash; a file at its name. */
function isThere(path: string): boolean {
  if (path === '' || path.endsWith('/')) return ids.has(path)
  return existsSync(join(out, path)) && statSync(join(out, path)).isFile()
}

function fault(from: string, address: string): string[] {
  const target = ours(from, address)
  if (target === null) return []
  if (!isThere(target.path)) return [`/${from} leads to ${address}, which is not there`]
  if (target.anchor === '' || !ids.has(target.path)) return []
  return ids.get(target.path)?.includes(target.anchor)
    ? []
    : [`/${from} leads to ${address}, an anchor that is not there`]
}

test('every link to a page or an anchor of ours leads there', () => {
  const faults = pages.flatMap(({ path, html }) =>
    [...html.matchAll(ATTRIBUTE)].flatMap((match) => fault(path, match[1] as string)),
  )
  expect(faults).toEqual([])
})

test('no page has an id twice', () => {
  const twice = pages.flatMap(({ path }) =>
    (ids.get(path) ?? []).filter((id, at, all) => all.indexOf(id) !== at).map((id) => `/${path}#${id}`),
  )
  expect(twice).toEqual([])
})

test('links to other hosts are secure and lead to no machine', () => {
  const others = pages.flatMap(({ path, html }) =>
    [...html.matchAll(ATTRIBUTE)]
      .filter((match) => ours(path, match[1] as string) === null)
      .map((match) => `/${path}: ${match[1]}`),
  )
  expect(others.filter((each) => !/: (?:https?:\/\/|mailto:|data:)/.test(each))).toEqual([])
})
