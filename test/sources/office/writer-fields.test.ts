import { expect, test } from 'vitest'
import { shown } from './shown.ts'
import { p, readWriter } from './writer.ts'

test('a list of literature is text; what a field sets without showing it is not', async () => {
  const rows = `<text:index-title>${p('Bronnen')}</text:index-title>${p('Zwaan, Ponten, 2031.')}`
  const text = [
    p('Zie <text:variable-set text:display="none">12</text:variable-set>hieronder.'),
    `<text:bibliography><text:bibliography-source/><text:index-body>${rows}</text:index-body></text:bibliography>`,
  ]
  expect(shown(await readWriter(text.join('')))).toEqual([
    'paragraph p1 | Zie hieronder.',
    'paragraph p2 | Bronnen',
    'paragraph p3 | Zwaan, Ponten, 2031.',
  ])
})
