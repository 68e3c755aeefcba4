import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isSource, readSource } from '../../src/sources/read-source.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'refused-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))

function written(content: string | Buffer, name = 'file.txt'): string {
  const path = join(FOLDER, name)
  writeFileSync(path, content)
  return path
}

const KNOWN: readonly (readonly [string | Buffer, string])[] = [
  ['{\\rtf1\\ansi De pont vaart.}', 'Rich Text (.rtf)'],
  [
    'From: <Saved by Blink>\nSnapshot-Content-Location: https://x.nl\nMIME-Version: 1.0\nContent-Type: multipart/related;',
    'MHTML',
  ],
  ['Return-Path: <a@b.nl>\nReceived: from x\nSubject: brief\n\nBeste,', 'an e-mail'],
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old office file'],
  [Buffer.from('89504e470d0a1a0a', 'hex'), 'an image'],
  ['%!PS-Adobe-3.0', 'PostScript'],
  ['<?xml version="1.0"?><iets/>', 'XML with the root <iets>'],
  ['<onbekend><p>De pont</p></onbekend>\n', 'XML with the root <onbekend>'],
  ['<html><body></body></html>', 'There is no text in this page'],
]
test.each(KNOWN)('what is known and not read is never taken for text: %s', async (content, told) => {
  const path = written(content)
  expect(await isSource(path)).toBe(true)
  await expect(readSource(path)).rejects.toThrow(told)
})

const TEXTS = [
  'De waarde is < 3 en > 2.\n',
  '<zie bijlage 2> De Minister schrijft dit.\n',
  '< 5 jaar: geen pont.\n',
  '<Datum>\n\nGeachte voorzitter,\n',
  'Een tekst over <html> en </html>.\n',
  'Onderwerp: ponten\nDatum: 3 mei 2031\n\nGeachte voorzitter,\n',
  'Van: de Minister\nAan: de Kamer\n',
  '{ tekst tussen accolades }\n',
  '- <b>vet</b> in Markdown\n',
]
test.each(TEXTS)('plain text stays plain text: %s', async (text) => {
  expect(await isSource(written(text))).toBe(false)
})
