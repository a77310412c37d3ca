import { type Browser, chromium } from 'playwright-core'
import type { Block } from '../../../tests/mails/docx.ts'

let browser: Browser | undefined

/**
 * The text as a PDF, printed by a browser. Lines "|a|b|" are rows of a table, "<<page>>" begins a page, "<<columns>>" to
 * "<<end>>" stand in two columns; `look` may say large, small, bare (a table without rules) or serif.
 */
export async function pdfOf(text: string, look: string): Promise<Uint8Array> {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage()
  try {
    await page.setContent(printed(text, look))
    return await page.pdf({ format: 'A4', printBackground: true })
  } finally {
    await page.close()
  }
}

/** Ends the browser, so that a process can end. */
export async function endTypesetting(): Promise<void> {
  await browser?.close()
  browser = undefined
}

function printed(text: string, look: string): string {
  const arabic = (text.match(/[\u0600-\u06ff]/g)?.length ?? 0) > text.length / 4
  const size = /large/.test(look) ? '13pt' : /small/.test(look) ? '9pt' : '11pt'
  const face = /serif/.test(look) ? 'Liberation Serif, serif' : 'Liberation Sans, DejaVu Sans, sans-serif'
  const rules = /bare/.test(look) ? 'none' : '1px solid #000'
  const style = `@page{margin:22mm}body{font:${size}/1.35 ${face}}p{margin:0 0 .8em;text-align:justify}
    table{border-collapse:collapse;width:100%;margin:0 0 1em}td{border:${rules};padding:3px 5px;vertical-align:top}
    .mail{overflow-wrap:anywhere}.columns{column-count:2;column-gap:9mm}.page{break-before:page}`
  const body = grouped(text)
    .map((group) => {
      if (group[0] === '<<page>>') return '<div class="page"></div>'
      if (group[0] === '<<columns>>') return '<div class="columns">'
      if (group[0] === '<<end>>') return '</div>'
      return elementOf(group)
    })
    .join('\n')
  return `<html dir="${arabic ? 'rtl' : 'ltr'}"><meta charset="utf-8"><style>${style}</style><body>${body}</body></html>`
}

const cellsOf = (line: string) => line.replace(/^\||\|$/g, '').split('|')

/** Paragraphs, tables and marks, each as its lines. */
function grouped(text: string): string[][] {
  const groups: string[][] = []
  let before = 'nothing'
  for (const line of text.split('\n')) {
    const kind = kindOf(line)
    if (kind !== 'nothing' && kind === before && kind !== 'mark') groups.at(-1)?.push(line)
    else if (kind !== 'nothing') groups.push([line])
    before = kind
  }
  return groups
}

function kindOf(line: string): 'nothing' | 'mark' | 'row' | 'line' {
  if (line.trim() === '') return 'nothing'
  return /^<<\w+>>$/.test(line) ? 'mark' : line.startsWith('|') ? 'row' : 'line'
}

/** The text as paragraphs and tables of a Word document. */
export function blocksOf(text: string): Block[] {
  return grouped(text)
    .filter(([first]) => !/^<<\w+>>$/.test(first ?? ''))
    .map((group) => (group[0]?.startsWith('|') ? group.map(cellsOf) : group.join('\n')))
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function elementOf(group: readonly string[]): string {
  if (group[0]?.startsWith('|')) return `<table>${group.map(rowOf).join('')}</table>`
  if (group.every((line) => /^[-•] /.test(line)))
    return `<ul>${group.map((line) => `<li>${escaped(line.slice(2))}</li>`).join('')}</ul>`
  return `<p>${group.map(escaped).join('<br>')}</p>`
}

function rowOf(line: string): string {
  return `<tr>${cellsOf(line).map((cell) => `<td${cell.includes('@') ? ' class="mail"' : ''}>${escaped(cell)}</td>`).join('')}</tr>`
}

/** The text as the HTML that a mail program writes. */
export function htmlOf(text: string): string {
  const parts = grouped(text).map(elementOf)
  return `<html><head><style>p{margin:0}</style></head><body>${parts.join('\n')}</body></html>`
}
