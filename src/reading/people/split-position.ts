import { folded } from '../text/script.ts'
import { type Source, type Span, spanAt } from '../text/source.ts'
import { arabicBody, bodyHead, position, unitHead } from './words.ts'

type Piece = { start: number; end: number; text: string }

const separators = /\ue000+|\n+|\t|[;؛]|\s[–—-]+\s|\s*[,،]\s*|(?<=[\p{L})])\s*[|/•·]\s+|\.\s*$|\.-\s*$/gu
/** Phrases of the sentence that end what is said of a person. */
const stop =
  /(?:^|[\s,،\ue000])(?:to (?:participate|attend|represent|take part|be)|will|shall|could|can|may|might|should|must|which|that|who(?:se)?|whose|has been|have been|is (?:hereby|also)|are|was|for (?:participation|the (?:above|said|purpose|Third|Global|Conference))|(?:to|in|at) the (?:above|said|Third|Global|Conference|meeting)|(?:à|a|en|na|à la|a la|en la) (?:la )?(?:Troisi[èe]me|Tercera|Terceira|Conf[ée]rence|Conferencia|Confer[êe]ncia)|(?:and|et|y|e)\s*$|pour (?:participer|prendre|assister|repr[ée]senter)|afin|qui|participera|prendra|para (?:que|participar|asistir|representar)|quien|participar[áã]|asistir[áa]|que|al mencionado|as (?:(?:the|its|their|an?) )?(?:following|representative|observer|delegate)|comme (?:repr[ée]sentante?|d[ée]l[ée]gu[ée]e?)|como (?:representante|delegad[oa])|accompanied|accompagn[ée]e?|acompañad[oa]|both|all (?:of|three)|with the following|can be|may be|at (?:the|his|her|its|their) (?:[\p{L}'’]+ )?(?:own )?(?:expense|cost)s?|at his|at her|et dont|dont|o qual|a qual|для участия|который|которая|للمشاركة|لحضور|الذي|التي|وذلك|لتمثيل|سيشارك|ويشارك|في المؤتمر|في أعمال|sera|serán?|at the same|of the same|du même|de la même|del mismo|de la misma|wird|wishes|kindly|would)(?=[\s,.;:)\ue000]|$)/iu

/** Tells position and organisation apart in the text behind a name. Letters keep their offsets: `start` is that of the first. */
export function splitPosition(
  source: Source,
  masked: string,
  start: number,
): { title: Span | null; organisation: Span | null } {
  const pieces = piecesOf(untilStop(masked), start)
  const first = pieces.findIndex(
    (piece, index) => (index > 0 || !position.test(firstWords(piece.text))) && isBody(piece, index),
  )
  const titlePieces = first >= 0 ? pieces.slice(0, first) : pieces
  const organisation = first >= 0 ? organisationFrom(source, pieces, first) : null
  const title = titleFrom(source, titlePieces, organisation !== null)
  if (organisation && first === 0) return { title: laterPosition(source, pieces, organisation), organisation }
  if (!title || organisation) return { title, organisation }
  return splitInside(source, title, titlePieces)
}

/** "Ministry of Health, Director of Planning": the position may stand behind the body. */
function laterPosition(source: Source, pieces: Piece[], organisation: Span): Span | null {
  const piece = pieces.find(({ start, text }) => start >= organisation.end && position.test(firstWords(text)))
  return piece ? spanAt(source, piece.start, piece.end) : null
}

/** Where a scan lost the white between paragraphs, the next one begins with an article, and the voice of the mission. */
const nextSentence =
  /\n\s*(?:The|La|Le|El|L['’]|A|O)\s?(?:Permanent|Mission|Embassy|Ministry|Government|Ambassade|Embajada|Embaixada|Misi[óo]n|Miss[ãa]o|Minist\p{L}+|Gouvernement|Gobierno)\s/u

function untilStop(masked: string): string {
  const flat = masked
  if (/^\s*\.\s+\p{Lu}/u.test(flat)) return ''
  const next = nextSentence.exec(flat)
  const at = stop.exec(flat)
  const sentence = /(?<=[\p{Ll})\ue000]{2})\.\s+(?=\p{Lu})/u.exec(flat)
  const end = Math.min(...[at, sentence, next].map((each) => each?.index ?? flat.length))
  return flat.slice(0, end)
}

function piecesOf(text: string, start: number): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const push = (to: number) => {
    const raw = text.slice(from, to)
    const inner = raw.replace(/^[\s([:.«"“–—/\ue000-]+|[\s([\]:»"”.\ue000]+$/g, '')
    const balanced = inner.includes('(') ? inner : inner.replace(/\)+$/, '').replace(/^\)+\s*/, '')
    const at = from + raw.indexOf(balanced)
    if (/\p{L}{2}/u.test(balanced))
      pieces.push({ start: start + at, end: start + at + balanced.length, text: balanced })
  }
  for (const match of text.matchAll(separators)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(text.length)
  return pieces
}

const bodyFirst = new RegExp(
  `^(?:the |la |le |el |l['’]|los |las |a |o )?(?:${bodyHead}|${unitHead})\\b`,
  'iu',
)
const unitLast =
  /^(?:\p{Lu}[\p{L}’'-]*\s(?:(?:and|for|of)\s)?){2,7}(?:Desk|Office|Programme|Program|Bureau|Service|Directorate|Department|Unit|Division)s?(?:\s\([^)]*\))?$/u
const bodyLast = new RegExp(`\\b${bodyHead}\\b(?:\\s*\\([^)]*\\))?(?:\\s(?:of|for|on|de|du|des)\\s.*)?$`, 'u')
const arabicFirst = new RegExp(`^${arabicBody}(?!\\p{L})`, 'u')
const acronym = /^\p{Lu}{3,}(?:[-/]\p{Lu}+)*$/u

function isBody(piece: Piece, index: number): boolean {
  const { text } = piece
  if ((acronym.test(text) && !/^\(/.test(text)) || arabicFirst.test(text)) return true
  if (bodyFirst.test(text)) return index > 0 || !/^national/i.test(text)
  if (index === 0 && inside.test(text)) return false
  if (index > 0 && unitLast.test(text) && !position.test(firstWords(text))) return true
  return bodyLast.test(text) && !position.test(text.split(/\s+/)[0] ?? '') && /^\p{Lu}/u.test(text)
}

const firstWords = (text: string) => text.split(/\s+/).slice(0, 2).join(' ')

/** An organisation's name may hold commas: "Ministry of Gender, Labour and Social Development". A place is left out. */
function organisationFrom(source: Source, pieces: Piece[], at: number): Span {
  return spanAt(source, pieces[at]?.start ?? 0, pieces[lastOfBody(source, pieces, at)]?.end ?? 0)
}

/** The last of the pieces that belong to the name of a body which begins (or goes on) in one of them. */
function lastOfBody(source: Source, pieces: Piece[], at: number): number {
  let last = at
  for (let next = at + 1; next < pieces.length; next += 1) {
    const piece = pieces[next]
    if (!piece || !near(source, pieces[last], piece)) break
    const conjunct = /(?:\s|^)(?:and|et|y|e|и|&)\s|^\s*و/iu.test(piece.text)
    const ahead = pieces[next + 1]
    const listed =
      ahead !== undefined &&
      near(source, piece, ahead) &&
      /\s(?:and|et|y|e|&)\s|^(?:and|et|y|e)\s/iu.test(ahead.text)
    const isName = /\p{Lu}|\p{Lo}/u.test(piece.text)
    if ((conjunct && isName) || bodyFirst.test(piece.text) || arabicFirst.test(piece.text) || listed)
      last = next
    else break
  }
  return last
}

/** Only a comma (or a line's end) stands between. */
function near(source: Source, before: Piece | undefined, next: Piece): boolean {
  return before !== undefined && /^[\s,،]*$/.test(source.page.text.slice(before.end, next.start))
}

function titleFrom(source: Source, pieces: Piece[], hasBody: boolean): Span | null {
  const first = pieces[0]
  if (!first || first.text.length > 160) return null
  let last = 0
  for (let next = 1; next < pieces.length; next += 1) {
    const piece = pieces[next]
    if (
      piece &&
      near(source, pieces[last], piece) &&
      (hasBody || position.test(piece.text) || joins(piece.text))
    )
      last = next
    else break
  }
  const own =
    /^(?:our|its|the|his|her|notre|nuestr[oa]|nosso|nossa)\s+(?=\p{L})/iu.exec(first.text)?.[0].length ?? 0
  const span = spanAt(source, first.start + own, pieces[last]?.end ?? first.end)
  return looksLikeTitle(span.value) ? span : null
}

const joins = (text: string) => /\s(?:and|et|y|e|&)\s/iu.test(text)

function looksLikeTitle(text: string): boolean {
  const plain = folded(text)
  if (/^(mr|mrs|ms|dr|and|et|y|the|e)$/.test(plain) || plain.length < 3) return false
  if (/^\d|https?:|\bdated?\b/.test(plain)) return false
  return text.split(/\s+/).length <= 22
}

const inside = new RegExp(
  `\\s(?:of|at|in|from|with|for|,)(?:\\s(?:the|our))?\\s((?:\\p{Lu}[\\p{L}’'-]*\\s(?:(?:for|and|on)\\s(?!\\p{Lu}\\p{L}*\\sof\\s))?){0,6}?${bodyHead}\\b.*)$|\\s(?:du|de\\s(?:la|l['’])|de\\sl['’]|del|de|da|do|au|à\\s(?:la|l['’])|en\\s(?:la|el)|auprès\\sd[eu]|chez|au\\ssein\\sd[eu]s?)\\s?((?:la\\s|l['’])?${bodyHead}\\b.*)$|\\s(?:of|at|du|de\\sla|de|del|da|do)\\s(\\p{Lu}{3,}(?:\\s?\\(.*\\))?)$`,
  'u',
)
const insideOffice =
  /\s(?:of|at|in|with)\sthe\s((?:\p{Lu}[\p{L}’'-]*\s(?:(?:and|for)\s)?){2,6}(?:Office|Programme|Program|Bureau|Service|Directorate|Desk)\b.*)$/u
const insideArabic = new RegExp(`\\s(?:في|ب|لدى|من)?\\s?(${arabicBody}(?!\\p{L}).*)$`, 'u')
/** A national service or a general directorate is a body where none greater is named behind it. */
const insideNational =
  /\s(?:of|at|in|from|du|de\s(?:la|l['’])|del|de|da|do|au|à\s(?:la|l['’])|chez)\s?(?:the\s)?((?:la\s|l['’])?(?:National|State|General|Programme\s[Nn]ational|Programa\s[Nn]acional|Servicio\s[Nn]acional|Service\s[Nn]ational|Direcci[óo]n\s(?:[Gg]eneral|[Nn]acional)|Direction\s(?:[Gg][ée]n[ée]rale|[Nn]ationale)|Direc[çc][ãa]o\s(?:[Gg]eral|[Nn]acional)|Oficina\s[Nn]acional|Office\s[Nn]ational|Bureau\s[Nn]ational|Directorate(?:[- ]General)?)\b.*)$/u
/** Somebody who works in (at, within) a unit: the unit stands for the body where none is named. */
const insideUnit = new RegExp(
  `\\s(?:at|in|within|à\\s(?:la|l['’])|au\\ssein\\s(?:de\\s(?:la|l['’])|du)|en\\s(?:la|el))\\s?(?:the\\s)?(${unitHead}\\b.*)$`,
  'u',
)
const ofBoard =
  /^((?:(?:Vice|Deputy|Sub)[- ])?(?:Chair\p{L}*|Member|President|Pr[ée]sidente?|Presidenta|Secretary|Membre|Miembro|Vocal)\s(?:of\sthe|du|de\sla|del|do)\s(?:Board|Executive\sCommittee|Governing\s(?:Body|Council)|Junta\sDirectiva|Conseil\sd['’][Aa]dministration|Comit[ée]\s[Ee]x[ée]cuti(?:f|vo)|Consejo\sDirectivo)(?:\sof\s(?:Directors|Trustees|Governors|Management))?)\s(?:of|at|du|de\sla|de\sl['’]|del|de|da|do)\s?(?:the\s)?(\p{L}.*)$/u
const insideRussian =
  /\s((?:\p{Lu}\p{L}+(?:ого|ой|его|ей)\s(?:\p{L}+(?:ого|ой|его|ей)\s)?)?(?:[Мм]инистерств|[Цц]ентр|[Кк]омисси|[Аа]ссоциаци|[Аа]гентств|[Уу]правлени|[Дд]епартамент|[Фф]онд|[Ии]нститут|[Пп]осольств)\p{L}*(?:\s.*)?)$/u

/** "Directeur du Centre national …", "First Secretary at the Permanent Mission of …": split before the body. */
function splitInside(
  source: Source,
  title: Span,
  pieces: Piece[],
): { title: Span | null; organisation: Span | null } {
  const raw = source.page.text.slice(title.start, title.end).replace(/\n/g, ' ')
  const bracketed = /^(.{3,}?)\s*\(([^()]+)\)?$/u.exec(raw)
  if (bracketed?.[1] && bracketed[2] && (bodyFirst.test(bracketed[2]) || bodyLast.test(bracketed[2]))) {
    const at = title.start + raw.indexOf(bracketed[2], bracketed[1].length)
    return {
      title: spanAt(source, title.start, title.start + bracketed[1].length),
      organisation: spanAt(source, at, at + bracketed[2].length),
    }
  }
  const board = ofBoard.exec(raw)
  if (board?.[1] && board[2])
    return {
      title: spanAt(source, title.start, title.start + board[1].length),
      organisation: spanAt(source, title.start + raw.length - board[2].length, title.end),
    }
  const match =
    inside.exec(raw) ??
    insideNational.exec(raw) ??
    insideUnit.exec(raw) ??
    insideOffice.exec(raw) ??
    insideArabic.exec(raw) ??
    insideRussian.exec(raw)
  const body = match?.[1] ?? match?.[2] ?? match?.[3]
  const isWord = body !== undefined && !/\s/.test(body.trim()) && !acronym.test(body.trim())
  if (match && body && match.index > 2 && !isWord) {
    const at = title.start + match.index + match[0].length - body.length
    return {
      title: spanAt(source, title.start, title.start + match.index),
      organisation: spanAt(source, at, wholeBody(source, pieces, title.end)),
    }
  }
  const second = pieces[1]
  const loose =
    second &&
    second.start >= title.end &&
    second.text.split(/\s+/).length >= 2 &&
    /^\p{Lu}/u.test(second.text)
  if (loose && position.test(title.value) && !position.test(second.text))
    return { title, organisation: spanAt(source, second.start, second.end) }
  return { title, organisation: null }
}

/** A body whose name holds commas runs on over the pieces behind the title. */
function wholeBody(source: Source, pieces: Piece[], end: number): number {
  const at = pieces.findIndex((piece) => piece.end >= end)
  return at < 0 ? end : (pieces[lastOfBody(source, pieces, at)]?.end ?? end)
}
