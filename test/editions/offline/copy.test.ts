import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { entryNow, entryOf, zip } from '../../../src/editions/copy/zip.ts'
import { type SiteFiles, sorted, toBytes, toText } from '../../../src/editions/files/site-files.ts'
import { headOf, split } from '../../../src/editions/one-file/archive.ts'
import { oneFileModule } from '../../../src/editions/one-file/one-file-module.ts'
import { listed, listedFile } from '../../../src/editions/worker/service-worker.ts'
import { copied } from './copied.ts'

const SITE = sorted(
  Object.entries({
    'index.html':
      '<!doctype html><html lang="nl"><head></head><body><p data-copy hidden>Exemplaar</p><p data-online>Haal</p></body></html>',
    'acties/1/index.html':
      '<!doctype html><html lang="nl"><head><link rel="stylesheet" href="/wmo/a/b.css"></head><body><a href="/wmo/?q=1#p2">een</a> <a href="/wmo/acties/1/">zelf</a> <a href="/wmo/weg/">weg</a> <a href="/elders/">elders</a> <a href="#p1">hier</a> <a href="../../#p3">op</a> <a href="../../weg/">weg</a> <a href="https://example.org/wmo/">ver</a><i data-engine="/wmo/a/x.js"></i></body></html>',
    'a/b.css': '@font-face{src:url(/wmo/a/f.woff2)}',
    'a/f.woff2': 'font',
    'a/x.js': 'export {}',
  }).map(([path, text]) => [path, toBytes(text)] as const),
)
const place = { base: '/wmo/', has: (path: string) => SITE.has(path) }
const copiedText = async (path: string): Promise<string> =>
  toText((await copied(SITE, place)).get(path) as Uint8Array)

test('links to pages and files of the site are relative and name the file; other links stay', async () => {
  const addresses = [
    ...(await copiedText('acties/1/index.html')).matchAll(/(?:href|data-engine)="([^"]*)"/g),
  ].map((match) => match[1])
  expect(addresses).toEqual([
    '../../a/b.css',
    '../../index.html?q=1#p2',
    'index.html',
    '/wmo/weg/',
    '/elders/',
    '#p1',
    '../../index.html#p3',
    '../../weg/',
    'https://example.org/wmo/',
    '../../a/x.js',
  ])
  expect(await copiedText('a/b.css')).toBe('@font-face{src:url("f.woff2")}')
})

test('what only the site can offer is not in a copy, what is said to its readers is', async () => {
  expect(await copiedText('index.html')).toContain('<p data-copy>Exemplaar</p></body>')
})

test('a zip has every file, and the same bytes every time', async () => {
  const zipped = async (): Promise<Uint8Array> =>
    zip(await Promise.all(Array.from(SITE, ([path, bytes]) => entryOf(path, bytes))))
  const bytes = await zipped()
  expect(
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, toText(file)])),
  ).toEqual(Object.fromEntries([...SITE].map(([path, file]) => [path, toText(file)])))
  expect(await zipped()).toEqual(bytes)
  expect(zip(Array.from(SITE, ([path, file]) => entryNow(path, file)))).toEqual(bytes)
})

test('files come out of the archive as they went in', () => {
  const files = new Map([...SITE, ['leeg', new Uint8Array()] as const])
  const head = headOf([...files].map(([path, { length }]) => [path, length]))
  const whole = Uint8Array.from([head, ...files.values()].flatMap((part) => [...part]))
  expect(new Map(split(whole))).toEqual(files)
})

test('a version is another one when one file is', () => {
  const versionOf = (files: SiteFiles): string =>
    listed([...files].map(([path, bytes]) => listedFile(path, bytes))).edition.version
  const version = versionOf(SITE)
  expect(versionOf(new Map(SITE))).toBe(version)
  expect(versionOf(new Map([...SITE, ['a/x.js', toBytes('export { }')]]))).not.toBe(version)
})

test('a module of the one file asks the library for what it imports', async () => {
  const code =
    'import{a}from"./b.js";export*from"../c/d.js";import x from"x";const e=await import(a);f(import.meta.url,import.meta.env)'
  expect(await oneFileModule('m/a.js', code)).toBe(
    'const {fetch,location,history}=globalThis.leeswijzer;import{a}from"leeswijzer-module:m/b.js";export*from"leeswijzer-module:c/d.js";import x from"x";const e=await globalThis.leeswijzer.loader("m/a.js")(a);f(globalThis.leeswijzer.addressOf("m/a.js"),import.meta.env)',
  )
})
