import { describe, expect, it } from 'vitest'
import type { PageText } from '../pages/page-text.ts'
import { sourceOf } from '../text/source.ts'
import { merged } from './merge.ts'
import { peopleOfSource } from './people-of-source.ts'
import { sponsorshipOf } from './sponsorship.ts'

/** For whom a letter of two people asks: + asked, - not asked, ? cannot be told. */
function askedFor(sentences: string, people = english): string {
  const page: PageText = { text: `${people}\n\n${sentences}`, words: [], pages: 0 }
  const read = peopleOfSource(sourceOf('body', page))
  return sponsorshipOf(merged(read.drafts), [read])
    .byPerson.map(({ value }) => (value === null ? '?' : value ? '+' : '-'))
    .join('')
}

const english = `The delegation will be composed of:

1. Mr. Alan Brown, Director, Ministry of Health (a.brown@health.example), Head of Delegation
2. Ms. Carla Reyes, Prosthetist, Survivors Network (c.reyes@network.example)`
const french = `La délégation se compose de :

1. M. Alain Brun, Directeur, Ministère de la Santé (a.brun@sante.example), Chef de délégation
2. Mme Clara Rey, Prothésiste, Réseau des survivants (c.rey@reseau.example)`
const spanish = `La delegación estará integrada por:

1. Sr. Alan Bruno, Director, Ministerio de Salud (a.bruno@salud.example), Jefe de Delegación
2. Sra. Carla Reyes Soto, Protesista, Red de Sobrevivientes (c.reyes@red.example)`
const arabic = `سيتألف الوفد من:

1- السيد عادل البرغوثي، مدير، وزارة الصحة (a.b@health.example)، رئيس الوفد
2- السيدة كريمة الراوي، أخصائية، جمعية الناجين (k.r@surv.example)`
const russian = `В состав делегации войдут:

1. г-н Алексей Бронин, директор, Министерство здравоохранения (a.bronin@health.example), глава делегации
2. г-жа Карина Резова, протезист, Ассоциация (k.rezova@assoc.example)`

describe('Sponsorship', () => {
  it.each([
    ['The Mission requests sponsorship for Ms. Reyes.', '-+'],
    ['Sponsorship is kindly requested for both delegates.', '++'],
    ['It would be appreciated if the latter could be sponsored.', '-+'],
    [
      'The costs of Mr. Brown will be borne by the Government, while sponsorship is sought for Ms. Reyes.',
      '-+',
    ],
    [
      'While the Government will meet the expenses of the Head of Delegation, it would be grateful if the cost of the other delegate could be covered by the organisers.',
      '-+',
    ],
    ['Ms. Reyes would need financial assistance in order to attend; Mr. Brown is self-funded.', '-+'],
    [
      'The Ministry will cover the cost of Mr. Brown. The Mission hopes that Ms. Reyes may be included in the sponsorship programme.',
      '-+',
    ],
    ['The Mission would be grateful for a sponsorship for one of the above-mentioned delegates.', '??'],
    ['Sponsorship may be requested at a later stage.', '??'],
    ['The Government has not yet decided whether to request sponsorship.', '??'],
    ['No sponsorship is requested.', '--'],
    ['The delegation does not require any sponsorship.', '--'],
    ['All costs will be borne by the sending Government.', '--'],
    ['The participation of the delegation will be at the expense of the Government.', '--'],
    [
      'The Mission requests that the travel and accommodation costs of the said delegates be covered by the conference.',
      '++',
    ],
    [
      'The Mission wishes to apply for the sponsorship foreseen in paragraph 21 for the second-named delegate.',
      '-+',
    ],
    ['Sponsorship is requested for the prosthetist.', '-+'],
    ['The Mission requests sponsorship for all delegates except the Head of Delegation, Mr. Brown.', '-+'],
    ['Ms. Reyes, for whom sponsorship is requested, uses a wheelchair.', '-+'],
    ['Of the two, only Ms. Reyes seeks sponsorship.', '-+'],
    ['Her travel should kindly be covered under the sponsorship programme.', '-+'],
    ['The Mission thanks the organisers for the sponsorship programme.', '--'],
  ])('in English: %s', (sentence, people) => {
    expect(askedFor(sentence)).toBe(people)
  })

  it.each([
    ['La Mission sollicite le parrainage de Mme Rey.', '-+'],
    ["Elle saurait gré à l'Unité de prendre en charge les frais de voyage de cette dernière.", '-+'],
    [
      'Les frais de M. Brun seront pris en charge par le Gouvernement ; pour Mme Rey, le parrainage est demandé.',
      '-+',
    ],
    ['La Mission demande que les deux délégués soient parrainés.', '++'],
    ["La Mission souhaiterait que l'un des délégués bénéficie du parrainage.", '??'],
    ['Le Gouvernement prendra en charge tous les frais.', '--'],
    ['Aucun parrainage n’est sollicité.', '--'],
    ['Une demande de parrainage pourrait être présentée ultérieurement.', '??'],
    [
      "Mme Rey, dont la participation devrait être financée par l'organisation, est elle-même survivante.",
      '-+',
    ],
  ])('in French: %s', (sentence, people) => {
    expect(askedFor(sentence, french)).toBe(people)
  })

  it.each([
    ['Se solicita el patrocinio para la Sra. Reyes.', '-+'],
    ['Se agradecerá que los gastos de esta última sean cubiertos por la organización.', '-+'],
    [
      'Los gastos del Sr. Bruno serán asumidos por el Ministerio, mientras que para la Sra. Reyes se solicita una beca.',
      '-+',
    ],
    ['Se ruega otorgar el patrocinio a ambos delegados.', '++'],
    ['Se solicita patrocinio para uno de los delegados.', '??'],
    ['Los gastos correrán por cuenta del Gobierno.', '--'],
    ['No se solicita patrocinio.', '--'],
    ['La segunda participante requiere apoyo económico para su viaje.', '-+'],
  ])('in Spanish: %s', (sentence, people) => {
    expect(askedFor(sentence, spanish)).toBe(people)
  })

  it.each([
    ['وترجو البعثة شمول السيدة كريمة الراوي بالرعاية.', '-+'],
    [
      'وتتحمل الحكومة نفقات السيد البرغوثي، فيما تلتمس البعثة تغطية نفقات السيدة الراوي من قبل المنظمين.',
      '-+',
    ],
    ['ولا تطلب البعثة أي رعاية.', '--'],
    ['وستتحمل حكومة بلادها جميع نفقات المشاركة.', '--'],
    ['وتأمل البعثة في رعاية أحد المشاركين.', '??'],
  ])('in Arabic: %s', (sentence, people) => {
    expect(askedFor(sentence, arabic)).toBe(people)
  })

  it.each([
    ['Представительство просит оказать спонсорскую поддержку г-же Резовой.', '-+'],
    [
      'Расходы по участию г-на Бронина несёт Министерство; представительство просит покрыть расходы г-жи Резовой.',
      '-+',
    ],
    ['Все расходы берёт на себя направляющая сторона.', '--'],
    ['Спонсорская поддержка запрашивается для одного из участников.', '??'],
  ])('in Russian: %s', (sentence, people) => {
    expect(askedFor(sentence, russian)).toBe(people)
  })
})
