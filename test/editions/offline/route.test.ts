import { describe, expect, test } from 'vitest'
import { readRoute, writeRoute } from '../../../src/editions/one-file/route.ts'

const ROOT = 'https://example.org/wmo/'
const FILES = ['', 'documenten/', 'documenten/nota/', '404.html', 'data/v1/index.json']
const hasFile = (path: string): boolean => FILES.includes(path)
const read = (hash: string): string => readRoute(hash, ROOT, hasFile).href

describe('an address of the one file', () => {
  test.each([
    ['', ROOT],
    ['#/', ROOT],
    ['#/documenten/', `${ROOT}documenten/`],
    ['#/documenten/nota/', `${ROOT}documenten/nota/`],
    ['#/documenten/nota', `${ROOT}documenten/nota/`],
    ['#/documenten/nota/p23', `${ROOT}documenten/nota/#p23`],
    ['#/documenten/nota/#p23', `${ROOT}documenten/nota/#p23`],
    ['#/documenten/nota/tabel-15.r12.2023', `${ROOT}documenten/nota/#tabel-15.r12.2023`],
    ['#/documenten/nota/?markeer=eigen+bijdrage#p23', `${ROOT}documenten/nota/?markeer=eigen+bijdrage#p23`],
    ['#/zoeken/?q=pgb', `${ROOT}zoeken/?q=pgb`],
    ['#/404.html', `${ROOT}404.html`],
    ['#/data/v1/index.json', `${ROOT}data/v1/index.json`],
  ])('%s is %s on the site', (hash, address) => {
    expect(read(hash)).toBe(address)
  })

  test.each(['#/', '#/documenten/nota/p23', '#/documenten/nota/?markeer=x#p23', '#/zoeken/?q=a%20b'])(
    '%s comes back as it was',
    (hash) => {
      expect(writeRoute(readRoute(hash, ROOT, hasFile), ROOT)).toBe(hash)
    },
  )

  test('another site has no address in it', () => {
    expect(writeRoute(new URL('https://example.org/other/'), ROOT)).toBeNull()
  })
})
