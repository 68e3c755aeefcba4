/** The one door to pdf.js: nothing else imports it, and only the thread that reads a file imports this. */
import './no-canvas.ts'

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
export { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
