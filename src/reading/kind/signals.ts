import type { Evidence, Field, MessageSignals } from '../message-reading.ts'
import type { PeopleOfSource } from '../people/people-of-source.ts'
import { sentencesOf } from '../people/sentences.ts'
import { folded } from '../text/script.ts'
import { evidenceOf, fieldOf, type Source, spanAt } from '../text/source.ts'

const beyond =
  /business[- ]class|first[- ]class (?:ticket|travel|air|fare)|premium economy|upgrade|classe affaires|premiere classe|surclassement|clase (?:ejecutiva|business|preferente)|primera clase|classe executiva|stop-?over|escale (?:de|a|touristique)|escala (?:de|en)|(?:another|different|other|alternative) hotel|hotel (?:of (?:his|her|their) choice|other than)|autre hotel|otro hotel|(?:additional|extra|full|supplementary) (?:allowance|per diem|dsa|daily|nights?|compensation|money|payment|stipend)|honorari(?:um|a)|indemnite (?:supplementaire|complementaire)|nuit(?:s|ees)? supplementaire|viaticos? adicional|noches adicionales|pocket money|travel insurance|suite\b[^.]{0,30}(?:hotel|room)|درجة رجال الاعمال|الدرجة الاولى|فندق اخر|بدل اضافي|бизнес-класс|дополнительн\S+ (?:суточн|ноч)/
const asks =
  /request|grateful|appreciat|would like|kindly|wish|ask|solicit|demand|souhait|prie|agradec|ruega|pide|desea|please|reconnaissant|sait gre|gostari|cover|تطلب|ترجو|تامل|просит|should be|seat/
const pending =
  /names?[^.]{0,60}(?:as soon as|once (?:it|they|he|she|the)|later on|shortly)|let you have the names?|(?:name|names|details|particulars|third|second|remaining|other|another|additional|one (?:more|further)|further) [^.]{0,80}(?:to be (?:confirmed|named|announced|designated|communicated|nominated|determined|advised)|will (?:follow|be (?:communicated|announced|confirmed|sent|provided|submitted|forwarded|named|designated|conveyed|notified))|shall (?:follow|be communicated)|in due course|yet to be)|\b(?:tbc|tbd|tba|tbn)\b|to be (?:named|nominated|designated) (?:later|shortly|in due)|dont (?:le|les) noms?|(?:nom|noms|identite)[^.]{0,60}(?:ser(?:a|ont) communique|a (?:preciser|confirmer|communiquer))|a (?:designer|confirmer|preciser)|sera (?:designe|communique) ulterieurement|por (?:designar|confirmar|definir)|(?:nombre|nombres)[^.]{0,60}(?:ser[a]n? (?:comunicad|informad|remitid)|se (?:comunicara|informara))|a (?:designar|confirmar|indicar)|(?:سيتم|سوف يتم)[^.]{0,60}(?:اسم|تسمية)|يحدد لاحقا|ستحدد لاحقا|اسمه? لاحقا|موافاتكم باسم|будет (?:сообщен|назначен|уточн)|уточняется/
const seat =
  /delegat|represent|member|participant|person|expert|name|nom|nombre|official|observ|seat|candidat|وفد|عضو|اسم|ممثل|مشارك|делегат|представител|участник|фамили|имя/
const replaces =
  /supersed|replaces? (?:the |its |our )?(?:earlier|previous|note|nomination|above|aforementioned|list|letter)|cancels and replaces|annule et remplace|remplace (?:la|sa|notre) (?:note|precedente|liste)|reemplaza (?:a )?(?:la|su) (?:nota|anterior)|deja(?:r|ndo)? sin efecto|anula y (?:reemplaza|sustituye)|sustituye (?:a )?(?:la|su) nota|substitui a nota|تلغي (?:وتحل|المذكرة)|تحل محل (?:المذكرة|مذكرت)|взамен (?:ноты|ранее)|заменя\S+ (?:ноту|предыдущ)/
const change =
  /\bmistake\b|\berror\b|erreur|erroneous|erronee|خطا|ошибк|replac|substitut|instead of|in place of|correct|amend|revis|change|withdraw|cancel|updat|should read|left out|misspel|additional|in addition to|add(?:s|ed|ition)?\b|further names?|completes?|remplac|rectifi|modifi|corrig|complet|ajout|reemplaz|sustitu|rectific|modific|correg|correccion|agreg|adicion|substitu|retific|alter|correc|acrescent|no podra|unable|cannot|no longer|en su lugar|in (?:his|her|their) (?:place|stead)|ne pourra|a sa place|em seu lugar|استبدال|تعديل|تصحيح|تصويب|بدلا|سحب|اضافة|замен|исправ|измен|уточн|дополн/
const number = '[\\p{L}\\d][\\p{L}\\d./_–-]*\\d[\\p{L}\\d./_–-]*'
const refers = new RegExp(
  `(?:its|our|the|my|sa|notre|la|su|nuestra|sua|nossa|earlier|previous|précédente|anterior|aforementioned)\\s+(?:earlier |previous |aforementioned |précédente )?(?:Note|note|nota|Nota|letter|lettre|carta|email|e-mail)(?:\\s+(?:[Vv]erbale?|précédente|anterior))?\\s*(?:(?:with )?(?:No|N[o°º]|N(?=\\s\\d)|Nr|Ref(?:erence)?|№|n\\.?º|n[o°º]|number|numéro|número|réf)[\\s.:°º]*)?(${number})|(?:مذكرتها|مذكرتنا|مذكرته)[^.\\d]{0,40}(${number})|нот[аыуе][йю]?\\s*№?\\s*(${number})`,
  'gu',
)

/** Facts about the message as a whole. `own` is the number of this Note, which refers to no other. */
export function signalsOf(
  people: readonly PeopleOfSource[],
  sources: readonly Source[],
  own: string | null,
): Omit<MessageSignals, 'sponsorshipUnclear' | 'noNoteVerbale'> {
  const found = { beyond: [] as Evidence[], pending: [] as Evidence[], supersedes: [] as Evidence[] }
  const refersTo = earlierNote(sources, own)
  for (const { source, blocks, zones } of people) {
    blocks.forEach((block, index) => {
      for (const { start, end } of sentencesOf(block.flow)) {
        const span = spanAt(source, block.start + start, block.start + end)
        const plain = folded(span.value)
        if (zones[index] !== 'aside' && beyond.test(plain) && asks.test(plain))
          found.beyond.push(evidenceOf(span, 0.85))
        if (
          pending.test(plain) &&
          (seat.test(plain) || block.kind !== 'paragraph') &&
          !/passport|flight|itinerar|arrival|hotel|visa|beneficiar|sponsored/.test(plain)
        )
          found.pending.push(evidenceOf(span, 0.85))
        if (replaces.test(plain)) found.supersedes.push(evidenceOf(span, 0.85))
        else if (refersTo && change.test(plain)) found.supersedes.push(evidenceOf(span, 0.8))
      }
    })
  }
  return {
    sponsorshipBeyondTerms: found.beyond,
    namePending: found.pending,
    supersedes: found.supersedes,
    refersTo,
  }
}

/** The number of an earlier Note of the same sender to which this one refers. */
function earlierNote(sources: readonly Source[], own: string | null): Field | null {
  for (const source of sources)
    for (const match of source.page.text.matchAll(refers)) {
      const value = (match[1] ?? match[2] ?? match[3] ?? '').replace(/[.\-–/]+$/, '')
      if (value === '' || value === own || /^(?:19|20)\d{2}$|^\d{1,2}$|^\d{1,2}(?:st|nd|rd|th)$/.test(value))
        continue
      const at = match.index + match[0].lastIndexOf(value)
      return fieldOf(spanAt(source, at, at + value.length), value, 0.85)
    }
  return null
}
