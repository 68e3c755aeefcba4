import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/root.ts'

const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf-8' })
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...docs.filter((file) => file.endsWith('.md')).map((file) => join('docs', file)),
]
const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf-8')

/** A file of the project that a page names; what the tutorial asks the reader to make is not there yet. */
const NAMED = /`((?:src|test|docs|scripts)\/[\w./-]+)`/gu
const TO_BE_MADE = /test\/fixtures\/blocks\/minutes|constructs\/speech-turn/u
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/gu

test.each(pages)('%s names files that are there', (page) => {
  const named = [...textOf(page).matchAll(NAMED)].map(([, path]) => path as string)
  const gone = named.filter((path) => !TO_BE_MADE.test(path) && !existsSync(join(ROOT, path)))
  expect(gone).toEqual([])
})

test.each(pages)('%s links to pages that are there', (page) => {
  const links = [...textOf(page).matchAll(LINK)].map(([, path]) => path as string)
  const broken = links.filter((path) => !existsSync(resolve(ROOT, dirname(page), path)))
  expect(broken).toEqual([])
})

test('every decision and every page of docs can be reached', () => {
  const links = pages.flatMap((page) =>
    [...textOf(page).matchAll(LINK)].map(([, path]) => resolve(ROOT, dirname(page), path as string)),
  )
  const lone = pages.filter((page) => page.startsWith('docs/') && !links.includes(join(ROOT, page)))
  expect(lone).toEqual([])
})
