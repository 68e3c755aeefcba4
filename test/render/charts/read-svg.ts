/**
 * A bar, a column or a point of a picture, read back from its SVG: sizes as drawn, and the number it stands
 * for.
 */
export interface Mark {
  label: string
  value: number
  x?: number
  y?: number
  width?: number
  height?: number
}

const NAMES: Readonly<Record<string, keyof Mark>> = {
  x: 'x',
  cx: 'x',
  y: 'y',
  cy: 'y',
  width: 'width',
  height: 'height',
}

const plain = (text: string): string =>
  text.replaceAll('&#x26;', '&').replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&#x27;', "'")

function toMark(element: string): Mark {
  const attributes = new Map(
    [...element.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', text = '']) => [name, plain(text)]),
  )
  const sizes = [...attributes].flatMap(([name, text]) =>
    NAMES[name] ? [[NAMES[name], Number.parseFloat(text)]] : [],
  )
  return {
    label: attributes.get('data-label') ?? '',
    value: Number(attributes.get('data-value')),
    ...Object.fromEntries(sizes),
  }
}

/** The marks of a picture, in order. */
export const marksOf = (svg: string): Mark[] =>
  [...svg.matchAll(/<(?:rect|circle)\s[^>]*data-value[^>]*>/g)].map(([element]) => toMark(element))

/** The pictures of a page: kind, title and marks. */
export const chartsOf = (html: string): { kind: string; title: string; marks: Mark[] }[] =>
  [...html.matchAll(/<svg class="chart is-(\w+)".*?<\/svg>/gs)].map(([svg, kind = '']) => ({
    kind,
    title: plain(/<title[^>]*>([^<]*)</.exec(svg)?.[1] ?? ''),
    marks: marksOf(svg),
  }))
