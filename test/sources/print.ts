import { PDFDocument, type PDFFont, PDFName, type PDFPage, PDFString, rgb, StandardFonts } from 'pdf-lib'

type Look = 'plain' | 'bold' | 'italic'

/** Prints words on pages of A4; places in points from the top left, as in evidence. */
export interface Printer {
  document: PDFDocument
  page: () => void
  /** Gives the place where the words end. */
  put: (x: number, y: number, text: string, size?: number, look?: Look) => number
  /** Rows below one another; gives the place below the last. */
  rows: (x: number, y: number, texts: readonly string[], size?: number, look?: Look) => number
  line: (x0: number, y0: number, x1: number, y1: number) => void
  /** Leads a part of the page to an address. */
  lead: (box: readonly [number, number, number, number], address: string) => void
  /** A light colour behind what is printed later. */
  shade: (x0: number, y0: number, x1: number, y1: number) => void
}

const HEIGHT = 842
const STEP = 1.3

export async function printer(): Promise<Printer> {
  const document = await PDFDocument.create()
  const fonts: Record<Look, PDFFont> = {
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
    italic: await document.embedFont(StandardFonts.HelveticaOblique),
  }
  let page: PDFPage = document.addPage([595, HEIGHT])
  const put: Printer['put'] = (x, y, text, size = 10, look = 'plain') => {
    page.drawText(text, { x, y: HEIGHT - y, size, font: fonts[look] })
    return x + fonts[look].widthOfTextAtSize(text, size)
  }
  return {
    document,
    put,
    page: () => {
      page = document.addPage([595, HEIGHT])
    },
    rows: (x, y, texts, size = 10, look = 'plain') => {
      for (const [index, text] of texts.entries()) put(x, y + index * size * STEP, text, size, look)
      return y + texts.length * size * STEP
    },
    lead: ([x0, y0, x1, y1], address) => {
      const action = { Type: 'Action', S: 'URI', URI: PDFString.of(address) }
      const link = document.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x0, HEIGHT - y1, x1, HEIGHT - y0],
        A: document.context.obj(action),
      })
      const known = page.node.Annots() ?? document.context.obj([])
      known.push(document.context.register(link))
      page.node.set(PDFName.of('Annots'), known)
    },
    shade: (x0, y0, x1, y1) =>
      page.drawRectangle({ x: x0, y: HEIGHT - y1, width: x1 - x0, height: y1 - y0, color: rgb(0.8, 0.9, 1) }),
    line: (x0, y0, x1, y1) =>
      page.drawLine({ start: { x: x0, y: HEIGHT - y0 }, end: { x: x1, y: HEIGHT - y1 }, thickness: 0.6 }),
  }
}

/** The bytes of what was printed, the same each time. */
export async function bytesOf({ document }: Printer): Promise<Uint8Array> {
  document.setCreationDate(new Date(0))
  document.setModificationDate(new Date(0))
  return document.save()
}
