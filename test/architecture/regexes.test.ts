import { analyse } from 'scslre'
import { expect, test, vi } from 'vitest'
import { nodesBelow } from './functions.ts'
import { parse, readSources } from './sources.ts'

interface Written {
  at: string
  source: string
  flags: string
}

/** Every regular expression that is written as one. */
const written = readSources('src').flatMap(({ path, code }): Written[] =>
  nodesBelow(parse(path, code).program).flatMap((node) =>
    isRegex(node) ? [{ at: path, source: node.regex.pattern, flags: node.regex.flags }] : [],
  ),
)

function isRegex(node: object): node is { regex: { pattern: string; flags: string } } {
  return 'regex' in node
}

/**
 * Patterns that are made of parts are known when they are made: the rooms that read texts make them once,
 * when they are loaded. Here they are loaded anew.
 */
async function composed(): Promise<Written[]> {
  const rooms = /^src\/(?:text|sources|seed|lines|blocks|tree|anchors|collections|extract|links|claims)\//
  const files = readSources('src').filter(
    ({ path, code }) => rooms.test(path) && /new RegExp\(|\bregex\(/.test(code),
  )
  const made: Written[] = []
  const Original = globalThis.RegExp
  let at = ''
  vi.resetModules()
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string | undefined]) {
      const { source, flags } = new target(...args)
      made.push({ at, source, flags })
      return new target(...args)
    },
  })
  try {
    for (const { path } of files) {
      at = path
      await import(/* @vite-ignore */ `../../${path}`)
    }
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

/**
 * What costs more than linear time: a repeat that a repeat beside it can take from (`Trade`), one in itself
 * (`Self`), or
 * one that a search begins again at each of its characters (`Move`).
 */
const slow = ({ at, source, flags }: Written): string[] =>
  analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(
    ({ type }) => `${at}: ${type} in /${source}/${flags}`,
  )

/**
 * These begin again at each of many signs in one row of a page, or in one part of a sentence: both are short.
 */
const OF_SHORT_TEXTS: readonly string[] = [
  String.raw`(?:\.\s?){4,}\s*\d{1,4}$|[—–…]{1,}\s?\d{1,4}$`,
  String.raw`\S.*?(?:\s|[.—–…])\d{1,4}$`,
  String.raw`,[^.;:()]* en [^,.;:()]*\(totaal $`,
]

test('every regular expression takes linear time', () => {
  expect(written.length).toBeGreaterThan(500)
  expect(written.filter(({ source }) => !OF_SHORT_TEXTS.includes(source)).flatMap(slow)).toEqual([])
})

test('so does every pattern that is made of parts', async () => {
  const all = await composed()
  expect(all.length).toBeGreaterThan(200)
  expect(all.flatMap(slow)).toEqual([])
})
