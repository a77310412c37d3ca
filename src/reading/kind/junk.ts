import type { Envelope } from '../message-reading.ts'
import { folded } from '../text/script.ts'

const automatic =
  /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|reponse automatique|absence du bureau|respuesta automatica|fuera de la oficina|resposta automatica|undeliver|delivery (?:status|failure)|mail delivery|failure notice|returned mail|read:|lu ?:|leido:|read receipt|not read:|accepted:|declined:|tentative:|رد تلقائي|الرد التلقائي|автоматический ответ|автоответ)/
const automaticBody =
  /this is an automat(?:ic|ed) (?:reply|response|message)|i am (?:currently )?(?:out of (?:the )?office|on (?:annual |maternity |sick )?leave|away)|(?:je suis|actuellement) (?:absent|en conge)|(?:estoy|me encuentro) (?:fuera de la oficina|de vacaciones)|estarei ausente|delivery has failed|could not be delivered|your message was read|message d'absence|réponse automatique|انا خارج المكتب|я (?:нахожусь )?в отпуске/
const selling =
  /unsubscribe|se desabonner|cancelar (?:la )?suscripcion|special (?:offer|rate|price)|best price|discount|% off|our (?:services|products|catalogue|company offers)|we (?:offer|supply|provide|manufacture|specialise|specialize) (?:a |the )?(?:wide|best|full|high|quality|hotel|transport|event|attendee|e-?mail list)|attendee(?:s)? list|e-?mail list|mailing list of|seo\b|bitcoin|crypto|lottery|inheritance|million (?:us )?dollars|business proposal|click (?:here|the link|below)|verify your (?:account|mailbox)|account (?:will be )?(?:suspended|closed)|bank detail|invoice attached|payment (?:of|advice)|urgent (?:transfer|response)|western union|beneficiary|next of kin|casino|loan offer|(?:group|corporate|preferential|conference|discounted) rates?\b|(?:usd|us\$|\$|eur|€) ?\d+[^.]{0,30}(?:per|a) (?:night|person|day|room)|per night|reserve your (?:rooms?|seats?|booth)|our hotel\b|sales (?:manager|team|department)|brochure|promotional|free trial|wholesale|quotation for|room block|exhibit(?:ion)? booth|call for papers|impact factor|submit your (?:paper|manuscript)|webinar|predatory/

/** How a Note opens: whoever writes so is no machine, whatever hangs on the mail. */
const formula =
  /presents? (?:its|his|her|their) compliments|presente ses compliments|saluda|apresenta os seus cumprimentos|تهدي|свидетельствует/

/** Is this a machine speaking, a sale or a fraud? Reasons the officer would give at once. */
export function isJunk(envelope: Envelope, text: string, dangerous: boolean): boolean {
  const subject = folded(envelope.subject).replace(/^(?:re|fw|fwd|tr|rv):\s*/g, '')
  const plain = folded(text)
  if (envelope.automatic && !formula.test(plain)) return true
  if (automatic.test(subject)) return true
  if (automaticBody.test(plain) && plain.length < 1500) return true
  const sells = selling.test(plain)
  if (dangerous) return sells || (plain.length < 700 && !formula.test(plain))
  return sells && !/nominat|delegation of|presents its compliments|note verbale n/.test(plain)
}
