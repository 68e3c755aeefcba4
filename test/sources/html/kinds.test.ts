import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Evidence } from '../../../src/sources/evidence.ts'
import { html } from '../../../src/sources/html/html.ts'
import { Proposal } from '../../../src/sources/proposal.ts'
import { printReading } from '../declared.ts'

const FOLDER = join(import.meta.dirname, 'fixtures')
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'))

describe.each(FILES)('%s', (name) => {
  test('rows, roles and what it says about itself', async () => {
    const file = { name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }
    expect(html.accepts(file)).toBe(true)
    const reading = await html.read(file)
    expect(Evidence.parse(reading.evidence)).toEqual(reading.evidence)
    expect(Proposal.parse(reading.meta)).toEqual(reading.meta)
    expect(reading.text).not.toContain('weg')
    await expect(printReading(reading)).toMatchFileSnapshot(join(FOLDER, `${basename(name, '.html')}.txt`))
  })
})
