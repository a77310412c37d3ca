import type { ReadingContext } from '../context.ts'
import type { Envelope, MessageKind } from '../message-reading.ts'
import { folded } from '../text/script.ts'
import { isJunk } from './junk.ts'
import { nominates } from './nominating.ts'

/** What decides the kind: facts of the message that other readers found. */
export type KindFacts = {
  envelope: Envelope
  /** All text of bodies and files, and the text of the letter itself. */
  text: string
  people: number
  removed: number
  supersedes: boolean
  isNote: boolean
  senderKind: 'state' | 'organisation' | 'private'
  dangerous: boolean
  unreadable: boolean
}

const regrets =
  /will not be (?:sending|attending|participating|represented|taking part)|not be sending|unfortunately[^.]{0,100}(?:\bnot\b|unable|cannot)|malheureusement[^.]{0,100}(?:\bpas\b|impossib)|infelizmente[^.]{0,80}nao|к сожалению|regret(?:s|fully)?[^.]{0,140}(?:\bno (?:representative|delegat|official|one)|not be|unable|cannot|will not|not (?:able|in a position)|attend|represent|inform)|(?:will|shall|is|are) (?:not be able|unable|not be in a position|not be represented|not (?:participate|attend|take part))|not in a position to|unable to (?:participate|attend|send|take part|be represented|accept)|decline(?:s)? (?:the|this|your) invitation|cannot (?:participate|attend|accept|send)|regrette[^.]{0,140}(?:ne pourra|ne sera|impossib|pas|decliner)|ne (?:pourra|sera) (?:malheureusement )?pas (?:en mesure|participer|represent|assister|etre)|n'est (?:malheureusement )?pas en mesure|decline l'invitation|lamenta[^.]{0,140}(?:no|imposib)|no (?:podra|le sera posible|estara en condiciones|sera posible|participara|asistira)|lamentablemente[^.]{0,60}no|nao (?:podera|sera possivel|participara|estara)|lamenta(?:velmente)?[^.]{0,80}nao|تعتذر|يعتذر|الاعتذار|اعتذار|لن تتمكن|عدم تمكن|تعذر المشاركة|لن (?:يشارك|تشارك)|сожале[^.]{0,140}не|не (?:сможет|имеет возможности|смогут|примет участия)/
const withdraws =
  /prevented from (?:attend|travel|particip|tak)|empechee? de|impedid[oa] de|withdraw(?:s|al|n|ing)?\b|cancel(?:s|led|lation)? (?:the |its |their |his |her )?(?:nomination|participation|registration|delegation)|(?:will|is|are) no longer (?:be )?(?:able|attend|participat|travel|tak|in a position|be part)|(?:nomination|participation)[^.]{0,40}(?:is|be|has been) (?:hereby )?(?:withdrawn|cancel)|retir(?:e|er|ait|ar|a|an)\b[^.]{0,60}(?:candidature|designation|nomination|participation|nom|nombre|candidatura|designacion)|annul(?:e|er|ation)[^.]{0,40}(?:participation|designation|delegation)|ne (?:pourra|pourront|participera|sera) plus|(?:ya )?no (?:podra|participara|asistira|viajara)|dejar sin efecto|cancela(?:r|cion)?[^.]{0,40}(?:participacion|designacion)|retira(?:da)? d[ao]|سحب (?:ترشيح|اسم|مشارك)|الغاء (?:مشاركة|ترشيح)|تلغي|отзыва|аннулир|снимает кандидатур/
const corrects =
  /replac(?:e|es|ed|ing|ement)|substitut|instead of|in place of|in lieu of|correct(?:ion|ed|s)?\b|corrigend|amend|revis(?:ed|ion)|erratum|change (?:in|of|to) (?:the )?(?:delegat|composition|name|represent)|following change|supersede|additional (?:delegate|member|representative|participant)|add(?:s|ition)? (?:of |the following |to )|updated? (?:list|delegation|information|nomination)|misspel|spelling|left out|should read|remplac|rectifi|modifi|corrig|en lieu et place|annule et remplace|lire:|au lieu de|reemplaz|sustitu|rectific|modific|correccion|en lugar de|debe decir|fe de errata|substitu|retific|alterac|correcao|استبدال|تعديل|تصحيح|تصويب|بدلا من|замен|исправл|изменени|уточнени/
const earlier =
  /(?:its|our|the|my) (?:earlier |previous |aforementioned |above[- ]mentioned )?(?:note|letter|e-?mail|message|nomination)(?: verbale)?[^.]{0,40}(?:no|n°|ref|of|dated|number|\d)|further to (?:its|our|my|the)|with reference to (?:its|our) (?:note|letter)|previous(?:ly)?|earlier|already (?:communicated|nominated|submitted)|sa note|notre note|suite a (?:sa|notre|la note)|precedente|anterieur|su nota|nuestra nota|con referencia a (?:su|la) nota|anterior|sua nota|مذكرتها|مذكرتنا|مذكرته|السابق|الحاقا|إلحاقا|إشارة إلى مذكر|نот[еу] №|ранее|предыдущ/
const questions =
  /\?|؟|would like to (?:know|enquire|inquire|ask)|grateful (?:if you could|for) (?:clarif|inform|advise|confirm|information)|could you (?:please )?(?:clarif|tell|let|confirm|advise|send|inform)|please (?:advise|clarify|let us know|confirm|inform)|we (?:wish|want) to (?:enquire|ask|know)|enquir|inquir|clarif|souhait\S+ savoir|pourriez-vous|prie de bien vouloir (?:preciser|indiquer|confirmer)|renseignement|quisier\S+ saber|podria(?:n)? (?:informar|indicar|confirmar|aclarar)|consulta|poderia(?:m)? (?:informar|esclarecer)|gostari\S+ de saber|نود (?:معرفة|الاستفسار)|استفسار|يرجى (?:الافادة|توضيح)|просим (?:сообщить|уточнить)|хотели бы (?:узнать|уточнить)|вопрос/

/** What is said by somebody who nominates, and not by somebody who asks first. */
const firm =
  /hereby|nominat|appoint|designat|(?:pleased|glad|happy|honou?red|delighted) to (?:confirm|inform|announce|propose|send)|will (?:be represented|attend|participate|represent|send|join|take part)|find attached|attached|delegat\S* (?:will|is|are|consist|compos)|nous (?:designons|proposons)|designe|sera represente|participer(?:a|ont)|representer(?:a|ont)|ci-joint|designa|nombra|particip(?:ara|aran|ara)|asistir(?:a|an)|representar(?:a|an)|adjunt|indic(?:a|ou)|anexo|ترشيح|رشح|تسمية|سيمثل|سيشارك|مرفق|назнач|примет участие|примут участие|направля|прилаг/

/** The kind under which a careful officer files a message. */
export function kindOf(facts: KindFacts, context: ReadingContext): MessageKind {
  const plain = folded(facts.text)
  if (isJunk(facts.envelope, facts.text, facts.dangerous)) return 'junk'
  if (isForAnother(facts, plain, context)) return 'not-for-us'
  const about = `${folded(facts.envelope.subject)}\n${plain}`
  if (facts.senderKind === 'private' && facts.people === 0 && !facts.isNote)
    return facts.unreadable && nominates.test(about) ? 'nomination' : 'question'
  const changes = facts.supersedes || (corrects.test(about) && earlier.test(plain))
  if (facts.removed > 0 && facts.people === 0) return 'withdrawal'
  if (changes && (facts.people > 0 || facts.removed > 0))
    return withdraws.test(plain) && facts.people === 0 ? 'withdrawal' : 'correction'
  if (facts.people > 0 && !facts.isNote && questions.test(plain) && !firm.test(plain)) return 'question'
  if (facts.people > 0) return 'nomination'
  if (withdraws.test(plain) && (earlier.test(plain) || !regrets.test(plain))) return 'withdrawal'
  if (regrets.test(plain)) return 'regret'
  if (facts.unreadable && (nominates.test(about) || facts.isNote || /note|nota|مذكرة/.test(about)))
    return 'nomination'
  if (questions.test(plain)) return 'question'
  return facts.isNote && nominates.test(plain) ? 'nomination' : facts.isNote ? 'not-for-us' : 'question'
}

const otherMeeting =
  /meeting of (?:the )?(?:states|high contracting) parties|(?:twentieth|twenty[- ]first|twenty[- ]second|\d{1,2}(?:th|st|nd|rd)) (?:meeting|session|conference|annual|general)|intersessional|review conference|convention on cluster munitions|certain conventional weapons|\bccw\b|\bccm\b|\b\d{1,2}msp\b|\bbwc\b|biological weapons|chemical weapons|arms trade treaty|\batt\b|human rights council|conference on disarmament|first committee|general assembly|conference of states parties to the (?:crpd|convention on the rights)|world health assembly|executive board|trade (?:fair|policy)|assemblee (?:mondiale|des etats)|reunion de (?:los )?estados parte|conseil des droits de l'homme|consejo de derechos humanos|national day|independence day|reception|credentials of|election of|candidature (?:of|de)|exequatur|diplomatic (?:list|bag|pouch)|vehicle|tax exemption|parking|holiday|closed on|(?:change of|new) (?:address|telephone)|apportionment|assessed contribution|مجلس حقوق الانسان|اجتماع الدول الاطراف|المؤتمر الاستعراضي|совещани[ея] государств|совет[а]? по правам/
const thisMeeting =
  /third global conference|global conference|troisieme conference mondiale|conference mondiale|tercera conferencia (?:mundial|global)|conferencia (?:mundial|global)|terceira conferencia (?:mundial|global)|conferencia mundial|phnom[- ]?penh|pnom|rights of survivors|droits des survivants|derechos de los (?:sobrevivientes|supervivientes)|المؤتمر العالمي الثالث|المؤتمر العالمي|بنوم بنه|فنوم بنه|بنوم بين|третьей (?:глобальной|всемирной|мировой)|глобальн\S+ конференци|пномпен|victim assistance|assistance aux victimes|asistencia a (?:las )?victimas|17(?:th)?\s?(?:-|–|to|au|al|a)\s?19(?:th)? (?:october|octobre|octubre)|17 to 19/

/** A Note for another meeting or another matter: it speaks of that, and never of this conference. */
function isForAnother(facts: KindFacts, plain: string, context: ReadingContext): boolean {
  const about = `${folded(facts.envelope.subject)}\n${plain}`
  if (thisMeeting.test(about) || about.includes(folded(context.conference.city))) return false
  if (otherMeeting.test(about)) return true
  return false
}
