import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { expect, inject, test } from 'vitest'
import type { PublicEditions } from '../../../src/editions/files/editions-file.ts'
import { sha256 } from '../../../src/editions/files/sha256.ts'

const out = inject('out')
const editions: PublicEditions = JSON.parse(readFileSync(join(out, 'data/v1/editions.json'), 'utf-8'))
const read = (file: string): Buffer => readFileSync(join(out, 'editions', file))

test('the list of editions has their sizes and digests, and the page that offers them says the same', () => {
  const page = readFileSync(join(out, 'offline/index.html'), 'utf-8')
  for (const { file, size, sha256: digest } of editions) {
    expect({ size: read(file).length, digest: sha256(read(file)) }).toEqual({ size, digest })
    expect(page).toContain(`>${digest}</code>`)
  }
  expect(page).not.toContain('onbekend<')
})

test.each(editions.filter(({ kind }) => kind === 'epub').map(({ file }) => file))(
  '%s is a valid EPUB',
  async (file) => {
    const { messages } = await EpubCheck.validate(new Uint8Array(read(file)))
    expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([])
  },
)
