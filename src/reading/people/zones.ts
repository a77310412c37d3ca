import type { Block } from '../text/blocks.ts'
import { folded } from '../text/script.ts'

/**
 * What a stretch of a letter is for. Only in `open` text may somebody be named in passing as coming; after the closing
 * formula (`closed`) only lists and tables name people; a salutation, an address or a contact names nobody.
 */
export type Zone = 'open' | 'closed' | 'aside'

const closing =
  /assurances? of (?:its|his|her|their|my|our) (?:highest|high|most)|highest consideration|assurances? de (?:sa|leur|ma|notre) (?:tr[eè]s |plus )?haute|tres haute consideration|haute consideration|seguridades de su|muestras de su|mas alta (?:y distinguida )?consideracion|distinguida consideracion|protestos da|elevada consideracao|فايق التقدير|فايق الاحترام|уверени[ея] в (?:своем|весьма)|высоком уважении/
const farewell =
  /^(?:(?:with )?(?:kind|best|warm|kindest|warmest)?\s*(?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|faithfully|respectfully(?: yours)?|(?:bien )?cordialement|salutations|(?:bien|meilleures) a vous|meilleures salutations|veuillez (?:agreer|recevoir)|je vous prie d'agreer|nous vous prions d'agreer|(?:muy )?atentamente|atte\.?|cordial(?:mente| saludo)|saludos(?: cordiales)?|un (?:cordial )?saludo|reciba(?:n)? un|sin otro particular|atenciosamente|cumprimentos|com os melhores|с уважением|وتفضلوا|مع (?:خالص|اطيب)? ?(?:التحيات|التحية|الشكر)|thank(?:s| you)(?: and)?(?: kind| best)? regards|best,?$|many thanks,?$)/
const aside =
  /^(?:(?:cc|c\.c\.|copy|copie|copia|bcc|to|a|from|de|sent|subject|objet|asunto|الى|para)\s*[:：]|attn\b|attention\b|a l'attention\b|(?:signed|firmado|signe|الموقع|dear|cher|chere|chers|mesdames|estimad|excelentisim|honorable|monsieur|madame|sir|excellenc)\b).{0,90}$/
const opening =
  /presents? (?:its|his|her|their) compliments|presente ses compliments|saluda|apresenta (?:os )?seus cumprimentos|تهدي|свидетельствует/
const contact =
  /(?:please|kindly|should|can|may|to) contact\b|contact (?:mr|ms|mrs|dr|mme|m)\b|may be (?:contacted|reached)|can be (?:contacted|reached)|contact person|(?:the |our |its )?(?:mission's |embassy's )?focal point (?:is|will be)\b|for (?:any )?(?:further |more |additional |other )?(?:clarifications?|information|details|queries|questions|correspondence)|any (?:queries|questions)|liaise with|point of contact|personne (?:de contact|a contacter)|pour tout(?:e)? (?:renseignement|information|question|complement|correspondance)|renseignements? complementaire|priere de contacter|veuillez contacter|se tient a|persona de contacto|para (?:cualquier|mayor|mas) (?:consulta|informacion|coordinacion)|contactar|favor de comunicarse|pode ser contactad|para mais informac|للاستفسار|للتواصل|لمزيد من المعلومات|ضابط الاتصال|نقطة الاتصال|контактн|по всем вопросам|за дополнительной|the (?:mission's )?focal point for (?:this|the)|officer (?:in charge of|dealing with|handling)|desk officer for|copied|copy (?:this|of this)|arrangements should be|logistic(?:s|al) (?:contact|matters)|handled by/
const signatory =
  /instruct(?:ed|ion)|signed by|on behalf of (?:the )?ambassador|h\.e\.[^.]{0,60}presents (?:his|her) compliments|letter (?:of|from|signed)|invitation (?:of|from|by|signed)|your (?:letter|e-?mail|message)|received from|(?:addressed|extended|sent|transmitted|kindly) (?:to|by)|invitation to|adressee? a|dirigida a|cursada a|الموجهة الى/

/** A paragraph that names people for the delegation, and says in a further sentence how to reach them. */
const names = /nominat|designat|appoint|represented by|delegation|designe|designad|delegacion|ترشيح|назнач/

/** The zone of each block of one part. */
export function zonesOf(blocks: readonly Block[], isBody: boolean): Zone[] {
  let after = false
  let heading = false
  const opens = blocks.findIndex((block) => opening.test(folded(block.flow)))
  return blocks.map((block, index) => {
    const plain = folded(block.flow)
    const first = folded(block.flow.split('\n')[0] ?? '')
    if (/^(?:-{2,}|_{2,}|begin forwarded|original message|forwarded message|>)/.test(first)) after = false
    if (
      /presents (?:its|his|her) compliments|presente ses compliments|saluda|apresenta (?:os )?seus cumprimentos|تهدي|свидетельствует/.test(
        plain,
      )
    )
      after = false
    if (farewell.test(first)) after = true
    const zone: Zone = after
      ? 'closed'
      : contact.test(plain) && block.kind !== 'row' && (plain.length < 260 || !names.test(plain))
        ? 'aside'
        : aside.test(first) && plain.length < 120
          ? 'aside'
          : 'open'
    if (closing.test(plain) && !(block.kind === 'paragraph' && isBody && false)) after = true
    if (
      /^(?:annex|anexo|annexe|appendix|enclosure|attachment|list of|liste|lista|delegation|delegacion|composition|ملحق|مرفق|قائمة|приложение|список)/.test(
        first,
      )
    ) {
      heading = true
      after = false
    }
    if (index < opens && block.kind === 'paragraph') return 'aside'
    return heading && zone === 'closed' ? 'open' : zone
  })
}

/** Does this sentence point to somebody to write to, or who wrote, rather than to somebody who comes? */
export function isAside(sentence: string, before: string): boolean {
  return contact.test(folded(sentence)) || signatory.test(folded(before).slice(-45))
}
