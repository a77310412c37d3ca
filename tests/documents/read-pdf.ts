import { PDFiumLibrary } from '@hyzyla/pdfium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader, and a program that reads aloud, finds in a PDF. */
export type ReadPdf = {
  /** The text of each page, as it is copied or read aloud, in one line. */
  pages: string[]
  title: string | undefined
  language: string | undefined
  tagged: boolean
  /** The roles of its structure: Document, H1, P, Table, TH … */
  roles: Set<string>
}

/** The text of each page of a PDF, in one line each. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init()
  const opened = await library.loadDocument(bytes)
  const pages = [...opened.pages()].map((page) => page.getText().replaceAll(/\s+/g, ' ').trim())
  opened.destroy()
  library.destroy()
  return pages
}

/** Reads a PDF as others will: the text by pdfium, the rest by pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pages = await pagesOfPdf(bytes)
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await loading.promise
  const info = (await document.getMetadata()).info as { Title?: string; Language?: string }
  const marked = (await document.getMarkInfo()) as Map<string, boolean> | null
  const roles = new Set<string>()
  for (let number = 1; number <= document.numPages; number += 1)
    collect((await (await document.getPage(number)).getStructTree()) as Node | null, roles)
  await loading.destroy()
  return { pages, title: info.Title, language: info.Language, tagged: marked?.get('Marked') ?? false, roles }
}

type Node = { role?: string; children?: Node[] }

function collect(node: Node | null, roles: Set<string>): void {
  if (node?.role) roles.add(node.role)
  for (const child of node?.children ?? []) collect(child, roles)
}
