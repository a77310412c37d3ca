import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isRightToLeft } from '../text/script.ts'
import type { Corridor } from './columns.ts'
import { layOut } from './lay-out.ts'
import type { PageText } from './page-text.ts'
import { noRules, type Rules, rulesOf } from './pdf-rules.ts'
import { rightToLeftWords } from './right-to-left-words.ts'
import { type LooseWord, TextBuilder } from './text-builder.ts'

/** Text of a PDF with positions; `bare` lists the pages that have (nearly) no text layer and must be looked at. */
export type PdfText = {
  text: PageText
  pageCount: number
  bare: number[]
  words: LooseWord[][]
  ratios: number[]
  rules: Rules[]
}

const fewest = 20

/** Reads the text layer of a PDF. Throws a `PdfProblem` where it is encrypted or broken. */
export async function textOfPdf(bytes: Uint8Array, mostPages: number): Promise<PdfText> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    // Pictures are left packed: nobody draws them here, and a scan takes hundreds of megabytes.
    maxImageSize: 1,
    cMapUrl: join(root, 'cmaps/'),
    standardFontDataUrl: join(root, 'standard_fonts/'),
  } as Parameters<typeof getDocument>[0])
  try {
    const document = await task.promise
    const words: LooseWord[][] = []
    const ratios: number[] = []
    const rules: Rules[] = []
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const ratio = viewport.width / viewport.height
      ratios.push(ratio)
      const runs = items.filter((item) => 'str' in item) as TextItem[]
      const rightToLeft = isRightToLeft(runs.map(({ str }) => str).join(' '))
      const breadth = rightToLeft ? (text: string) => text.length : breadthOf
      const pieces = runs.flatMap((run) => wordsOf(run, viewport.transform, viewport, breadth))
      words.push(rightToLeft ? rightToLeftWords(pieces, ratio) : glued(pieces, ratio))
      const isScan = runs.length < 3
      rules.push(isScan ? noRules() : rulesOf(await page.getOperatorList(), OPS, viewport))
      page.cleanup()
    }
    return { ...assembled(words, ratios, rules), pageCount: document.numPages, words, ratios, rules }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    throw new PdfProblem(encrypted ? 'encrypted' : 'broken')
  } finally {
    await task.destroy()
  }
}

/** Why a PDF could not be read. */
export class PdfProblem extends Error {
  readonly detail: 'encrypted' | 'broken'

  constructor(detail: 'encrypted' | 'broken') {
    super(detail)
    this.detail = detail
  }
}

/** Lays pages out as one text and says which of them are bare. */
export function assembled(
  words: readonly LooseWord[][],
  ratios: readonly number[],
  rules: readonly Rules[] = [],
): { text: PageText; bare: number[] } {
  const builder = new TextBuilder()
  const bare: number[] = []
  let open: Corridor[] = []
  words.forEach((page, index) => {
    builder.startPage()
    if (page.reduce((sum, word) => sum + word.text.length, 0) < fewest) bare.push(index + 1)
    open = layOut(builder, page, ratios[index] ?? 0.7, open, rules[index])
  })
  return { text: builder.finish(), bare }
}

type TextItem = { str: string; dir: string; width: number; height: number; transform: number[] }
type Size = { width: number; height: number }

/** Splits a run of text into words and gives each its share of the run's box. */
function wordsOf(
  item: TextItem,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[],
  page: Size,
  breadth: (text: string) => number,
): LooseWord[] {
  const [, , , , x = 0, y = 0] = item.transform
  const text = item.str.normalize('NFKC')
  if (text.trim() === '') return []
  const height = Math.abs(item.height || Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0)) || 1
  const left = a * x + c * y + e
  const baseline = b * x + d * y + f
  const each = item.width / (breadth(text) || 1)
  return [...text.matchAll(/\S+/g)].map((match) => {
    const end = match.index + match[0].length
    const before = breadth(item.dir === 'rtl' ? text.slice(end) : text.slice(0, match.index))
    const box = {
      left: clamp((left + before * each) / page.width),
      top: clamp((baseline - height * 0.8) / page.height),
      width: (breadth(match[0]) * each) / page.width,
      height: height / page.height,
    }
    return { text: match[0], box, confidence: 0.99 }
  })
}

/** How broad letters are beside each other, about as in any face: a run says its own breadth alone. */
function breadthOf(text: string): number {
  let sum = 0
  for (const letter of text)
    sum += /[ijl.,:;'’|!()[\]ft\s]/.test(letter)
      ? 0.29
      : /[mwMW@]/.test(letter)
        ? 0.86
        : /\p{Lu}/u.test(letter)
          ? 0.68
          : 0.54
  return sum
}

/** A word that the file draws in two pieces (a change of font, a diacritic) becomes one again. */
function glued(words: readonly LooseWord[], ratio: number): LooseWord[] {
  const out: LooseWord[] = []
  for (const word of words) {
    const last = out.at(-1)
    const gap = last ? ((word.box.left - last.box.left - last.box.width) * ratio) / word.box.height : 1
    const level = last && Math.abs(last.box.top - word.box.top) < 0.2 * word.box.height
    if (last && level && Math.abs(gap) < 0.08) {
      out[out.length - 1] = {
        text: (last.text + word.text).normalize('NFC'),
        box: { ...last.box, width: word.box.left + word.box.width - last.box.left },
        confidence: last.confidence,
      }
    } else out.push(word)
  }
  return out
}

const clamp = (value: number) => Math.max(0, Math.min(1, value))
