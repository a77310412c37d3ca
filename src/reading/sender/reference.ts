import type { Field } from '../message-reading.ts'
import { fieldOf, type Source, type Span, spanAt } from '../text/source.ts'

const number = '[\\p{L}\\d](?:[\\p{L}\\d./_–-]|\\s?\\/\\s?)*\\d(?:[\\p{L}\\d./_–-]*[\\p{L}\\d])?'
const labelledAtStart = new RegExp(
  `^\\s*(?:(?:Our |Notre |N\\/|Nuestra |V\\/)?(?:Ref(?:erence)?|R[ée]f(?:[ée]rence)?|Referencia|Refer[êe]ncia)(?:\\.|\\b)|Note(?: verbale)?|Verbal [Nn]ote|Nota(?: [Vv]erbal)?|NOTE VERBALE|NOTA VERBAL|Class|Oficio|Of[ií]cio|No|Nro|N[o°ºr]|N(?=\\s\\d)|Nr|№|العدد|عدد|الرقم|رقم|المرجع|مرجع|إشارة|اشارة|Исх|Номер|N\\.?º|n\\.[ºo°])[\\s.:：°º№]*(?:(?:No|Nro|N[o°º]|Nr|Ref|№|n\\.?[ºo°]|رقم)[\\s.:：°º]*)?[:：]?\\s*(${number})`,
  'iu',
)
const ours = new RegExp(
  `(?:Note(?: Verbale)?|Nota(?: Verbal)?|[Nn]ote verbale|nota verbal|المذكرة|нот[аыу])\\s+(?:(?:No|N[o°º]|Nr|Ref|№|n\\.?[ºo°]|رقم)[\\s.:°º]*)?(${number})`,
  'gu',
)
const series =
  /^\s*(\p{Lu}{2,5}\d{3,8}|(?:NV|N\.V\.|VN)\s?(?:No\.?\s)?[\d][\p{L}\d./-]*\d|\p{Lu}{2,6}[\p{Lu}./-]*\s\d[\d\p{L}./-]*\d|[\p{Lu}][\p{L}\d.]*(?:[-/.][\p{L}\d.]+){1,6}\d*|\d[\d\p{L}.]*(?:[/-][\p{L}\d.]+){1,5})(\s?\(\d{1,4}\))?\s*$/u

/** The number of this Note as written; null where it bears none. Numbers of other Notes are passed over. */
export function referenceOf(sources: readonly Source[], bodies: readonly Source[]): Field | null {
  for (const source of sources) {
    const span = labelledReference(source) ?? seriesReference(source)
    if (span) return fieldOf(span, span.value.replace(/\s*\/\s*/g, '/'))
  }
  for (const source of bodies) {
    const span = mentioned(source)
    if (span) return fieldOf(span, span.value, 0.8)
  }
  return null
}

function* linesOf(source: Source): Generator<{ start: number; text: string; index: number }> {
  let start = 0
  let index = 0
  for (const text of source.page.text.split('\n')) {
    if (text.trim() !== '') yield { start, text, index: index++ }
    start += text.length + 1
  }
}

const old =
  /(?:refer|further to|with reference|en r[ée]f[ée]rence|suite [àa]|con referencia|you|votre|vuestra|su nota|your|letter of|lettre du)/i

function labelledReference(source: Source): Span | null {
  for (const { start, text } of linesOf(source)) {
    for (const piece of text.matchAll(/[^\t]+/g)) {
      const rest = restOfLine(piece[0])
      if (rest)
        return spanAt(
          source,
          start + piece.index + rest.index,
          start + piece.index + rest.index + rest.text.length,
        )
      const match = labelledAtStart.exec(piece[0])
      const value = match?.[1]
      if (
        !match ||
        !value ||
        piece[0].length > 90 ||
        /^your|^v\/|^votre/i.test(piece[0].trim()) ||
        (isNoNumber(value) && !/^\s*(?:№|N[o°º]\.?)\s*\d{1,2}-\d{1,4}$/i.test(match[0]))
      )
        continue
      const at = start + piece.index + piece[0].indexOf(value, match[0].length - value.length)
      const suffix =
        /^\s?\(\d{2,4}\)(?=\s*$)|^\s[\p{Lu}][\p{Lu}./-]{1,14}(?=\s*$)/u.exec(
          source.page.text.slice(at + value.length, start + text.length),
        )?.[0] ?? ''
      return spanAt(source, at, at + trimmed(value).length + suffix.length)
    }
  }
  return null
}

const labelAlone =
  /^\s*(?:(?:Our |Notre |N\/|Nuestra )?(?:Ref(?:erence)?|R[ée]f(?:[ée]rence)?|Referencia|Refer[êe]ncia)\.?(?:\s?N[o°º]\.?)?|Note (?:Verbale )?No\.?|No\.?|N[°º]|№|الرقم|رقم|المرجع|مرجع|العدد|الإشارة|إشارة|اشارة|Исх\.?(?: ?№)?|GZ|Az\.?|Aktenzeichen|(?:Our )?[Ff]ile|Dossier|Expediente)\s*[:：]\s*(\S[^\n]{0,40})$/iu

/** Behind a label with a colon the whole rest of a short line is the number: "الرقم: ب د ي/144/2023". */
function restOfLine(piece: string): { text: string; index: number } | null {
  const value = labelAlone
    .exec(piece)?.[1]
    ?.split(/\s{2,}|\s+(?:Date|Fecha|التاريخ|Дата)\b/i)[0]
    ?.trim()
    .replace(/[.,]$/, '')
  if (!value || !/[\d٠-٩۰-۹]/.test(value) || value.split(/\s+/).length > 5 || isNoNumber(value)) return null
  return { text: value, index: piece.indexOf(value) }
}

/** A date on the same line, behind the number. */
const dateBehind = /\s+(?:\p{L}+,\s)?\d{1,2}(?:st|nd|rd|th|er)?\s(?:de\s)?\p{L}+,?\s(?:de\s)?\d{4}\s*$/u

function seriesReference(source: Source): Span | null {
  for (const { start, text, index } of linesOf(source)) {
    if (index > 14) return null
    for (const whole of text.split(/\t| {3,}/)) {
      const piece = whole.replace(dateBehind, '').replace(/^\s*(?:NOTA|NOTE|Nota|Note)\s+(?=\p{Lu})/u, '')
      const match = series.exec(piece)
      const value = match?.[1] ? match[1] + (match[2] ?? '') : undefined
      if (!value || !/\d/.test(value) || isNoNumber(value)) continue
      const at = start + text.indexOf(value)
      return spanAt(source, at, at + value.length)
    }
  }
  return null
}

/** "our Note ZM/GVA/131/23" in a covering mail: the number of what is attached. */
function mentioned(source: Source): Span | null {
  for (const match of source.page.text.matchAll(ours)) {
    const value = trimmed(match[1] ?? '')
    const before = source.page.text.slice(Math.max(0, match.index - 60), match.index)
    if (value.length < 2 || old.test(before) || isNoNumber(value)) continue
    const at = match.index + match[0].lastIndexOf(match[1] ?? '')
    return spanAt(source, at, at + value.length)
  }
  return null
}

const trimmed = (value: string) => value.replace(/[.\-–/]+$/, '')

/** A date, a telephone number, a year or an address is no number of a Note. */
function isNoNumber(value: string): boolean {
  return (
    /^\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d{2}$|^(?:19|20)\d{2}-\d{2}-\d{2}$|^(?:19|20)\d{2}$|^\d$/.test(
      value,
    ) ||
    /^\+|@|www\.|^\d{1,2}-\d{1,2}$|COVID|^\d{1,2}(?:st|nd|rd|th)/i.test(value) ||
    /^(?:19|20)\d{2}[-–/](?:19|20)\d{2}$/.test(value)
  )
}
