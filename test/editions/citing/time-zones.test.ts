import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../support/root.ts'

/** Prints every file to cite a document by, for a date of each precision. */
const PROGRAM = `
import { CITING_FILES } from '${join(ROOT, 'src/editions/citing/export-files.ts')}'
import { documentMetadata } from '${join(ROOT, 'src/editions/citing/metadata.ts')}'
const site = { name: 'Site', address: 'https://example.org/', description: 'x', contact: null }
for (const date of ['2024-01-01', '2022-03', '2019', null]) {
  const document = { id: 'a', title: 'A', kind: 'document', date, issuer: 'Raad', official: null, officialUrl: null,
    sessionYear: null, textDate: '2025-12-31', licence: null, blocks: [], map: {} }
  for (const file of Object.values(CITING_FILES)) console.log(file({ document, tables: [], site, source: () => '' }))
  console.log(JSON.stringify(documentMetadata(document, site)))
}`

const inZone = (zone: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf-8',
  })

test('a date passes through no time zone', () => {
  const here = inZone('UTC')
  expect(inZone('America/New_York')).toBe(here)
  expect(inZone('Pacific/Auckland')).toBe(here)
  expect(here).toContain('"issued":{"date-parts":[[2024,1,1]]}')
  expect(here).toContain('"issued":{"date-parts":[[2022,3]]}')
  expect(here).toContain('"issued":{"date-parts":[[2019]]}')
  expect(here).toContain('DA  - 2024/01/01/\n')
  expect(here).toContain('DA  - 2022/03//\n')
  expect(here).toContain('DA  - 2019///\n')
})
