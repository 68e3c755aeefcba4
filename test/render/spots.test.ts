import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortenPage } from '../../src/render/html/shorten.ts'
import { spotsOf } from '../../src/render/html/spot-finder.ts'
import { packSpots, type Spot, type SpotKind, unpackSpots } from '../../src/render/html/spots.ts'

/** What stands at the spots of a page that is printed. */
function spotsIn(html: string): [kind: string, text: string][] {
  const page = shortenPage(html)
  const bytes = Buffer.from(page.html)
  return unpackSpots(page.spots).map(({ kind, start, end }) => [kind, bytes.toString('utf-8', start, end)])
}

test.each<[string, string, [SpotKind, string][]]>([
  [
    'addresses of the site in any attribute, by bytes whatever the letters before them',
    '<p>ë “€” 𝒳</p><a class="x y" href="/b/">é</a><img src="../c.png" alt="/"><a href="//d/">d</a><i title="een/twee">',
    [
      ['address', ' href=/b/'],
      ['class', ' class="x y"'],
      ['address', ' src=../c.png'],
      ['address', ' alt=/'],
    ],
  ],
  [
    'where it is kept as it is too, and not in words or scripts',
    '<pre><a href="/a/">a</a>\n</pre><script>"<a href=/b/>"</script><p>href="/c/"</p><p title="x href=/d/ data-online">',
    [['address', ' href="/a/"']],
  ],
  [
    'elements up to their end, which is then written',
    '<ul><li data-online=""><ul><li><a href="/a/">x</a></li></ul></li><li>b</li></ul><nav data-whole><nav></nav><a href="/b/">c</a></nav>',
    [
      ['gone', '<li data-online><ul><li><a href=/a/>x</a></ul></li>'],
      ['whole', '<nav data-whole><nav></nav><a href=/b/>c</a></nav>'],
      ['address', ' href=/b/'],
    ],
  ],
  [
    'forms, with where they lead to; one that leads nowhere else is none',
    '<form action="/zoeken/"><input></form><form><input></form><form action=""></form>',
    [
      ['action', ' action=/zoeken/'],
      ['form', '<form action=/zoeken/><input></form>'],
    ],
  ],
  [
    'the head: modules, what is fetched ahead, the policy of forms, the title and the end',
    '<head><meta http-equiv="Content-Security-Policy" content="form-action \'self\'; x"><title>T</title><link rel="preload" href="/f"><script type="module" src="/m.js"></script></head><body><main>M</main></body>',
    [
      ['policy', ''],
      ['title', 'T'],
      ['gone', '<link rel=preload href=/f>'],
      ['module', ' src=/m.js'],
      ['gone', '<script type=module src=/m.js></script>'],
      ['head', ''],
      ['main', 'M'],
    ],
  ],
  [
    'what hides that which readers of a copy see',
    '<p data-copy hidden>a</p><p hidden>b</p>',
    [['hidden', ' hidden']],
  ],
  ['an element without an end is none', '<div data-online><a href="/a/">', []],
])('%s', (_, html, expected) => expect(spotsIn(html)).toEqual(expected))

test('spots are kept in few letters, and come back as they were', () => {
  const spots = fc.array(
    fc.record({
      kind: fc.constantFrom<SpotKind>('address', 'gone', 'class', 'main'),
      start: fc.nat(1e6),
      length: fc.nat(1e5),
    }),
  )
  fc.assert(
    fc.property(spots, (all) => {
      const given = all.map(({ kind, start, length }): Spot => ({ kind, start, end: start + length }))
      expect(unpackSpots(packSpots(given))).toEqual(given)
    }),
  )
  expect(unpackSpots('')).toEqual([])
})

test('markup that is written as it is has the same spots', () => {
  const html = '<main><p data-online>a</p><a class="x" href="/b/">ë</a><pre><a href="../">c</a></pre></main>'
  expect(unpackSpots(spotsOf(html)).map(({ kind }) => kind)).toEqual([
    ...['main', 'gone', 'address', 'class', 'address'],
  ])
})
