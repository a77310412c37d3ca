import type { ReadingContext } from '../context.ts'
import type { Evidence, Field, ProposedPerson } from '../message-reading.ts'
import { folded } from '../text/script.ts'
import { evidenceOf, fieldOf, type Source, type Span } from '../text/source.ts'
import { withCommonBody } from './common-body.ts'
import type { Draft } from './draft.ts'
import { genderOf } from './honorifics.ts'
import { mendedAddress } from './mend-address.ts'
import { isSamePerson, merged } from './merge.ts'
import { isSameName, type NameHints, partsOfName, putsFamilyFirst, wordsOf } from './names.ts'
import { type PeopleOfSource, peopleOfSource } from './people-of-source.ts'
import { sentencesOf } from './sentences.ts'
import { type Asking, sponsorshipOf } from './sponsorship.ts'

/** All that a message says about people. */
export type PeopleRead = {
  proposed: ProposedPerson[]
  removed: Span[]
  unclear: Evidence[]
  bySource: PeopleOfSource[]
}

/** Reads the people of all parts, makes one of those who are the same, and finds for whom sponsorship is asked. */
export function readPeople(
  sources: readonly Source[],
  hints: NameHints,
  context: ReadingContext,
): PeopleRead {
  const bySource = sources.map(peopleOfSource)
  const all = bySource.flatMap((each) => [...each.removed, ...each.drafts.map(({ name }) => name)])
  const removed = distinct(bySource.flatMap((each) => each.removed)).map((span) => fullest(span, all))
  const drafts = bySource
    .flatMap((each) => each.drafts)
    .filter((draft) => !removed.some((span) => isSameName(span.value, draft.name.value)))
    .filter((draft) => !context.conference.signatories.some((name) => isSameName(name, draft.name.value)))
  const people = withListedAddresses(
    withSharedAddress(withLateAddresses(merged(credible(drafts)), bySource), bySource),
    bySource,
  )
  withCommonBody(people, bySource)
  const addresses = bySource.flatMap(({ emails }) => emails.map(({ value }) => value))
  for (const person of people) person.email = mendedAddress(person, addresses)
  const { byPerson, unclear } = sponsorshipOf(people, bySource)
  const order = { ...hints, familyFirst: putsFamilyFirst(people.map(({ name }) => name.value)) }
  return {
    proposed: people.map((draft, index) => proposal(draft, byPerson[index], order)),
    removed,
    unclear,
    bySource,
  }
}

/** A name in passing that nothing else bears out (no position, no address, no second mention) is left out. */
function credible(drafts: readonly Draft[]): Draft[] {
  const strong = drafts.filter(
    (draft) => draft.manner !== 'prose' || draft.title || draft.email || draft.role,
  )
  const weak = drafts.filter((draft) => !strong.includes(draft))
  const lone = weak.filter((draft) => wordsOf(draft.name.value).length > 1)
  if (strong.length === 0) return lone
  const borne = (draft: Draft) =>
    strong.some((each) => isSamePerson(each, draft)) ||
    (lone.includes(draft) && draft.honorific !== null && besideOthers(draft, strong))
  return [...strong, ...weak.filter(borne)]
}

/** Does the name stand in a row of people, right after or before somebody who surely comes? */
function besideOthers(draft: Draft, strong: readonly Draft[]): boolean {
  return strong.some((each) => {
    const { source, start, end } = draft.name
    if (each.name.source !== source) return false
    const between = source.page.text.slice(Math.min(each.name.end, end), Math.max(each.name.start, start))
    return between.length < 160 && !/\n\n|[.;]\s+(?=\p{Lu}\p{L}{3})/u.test(between)
  })
}

/** An address told apart from the list ("the e-mail address of Mr X is …") goes to the person whom the sentence names. */
function withLateAddresses(people: Draft[], bySource: readonly PeopleOfSource[]): Draft[] {
  const taken = new Set(people.map((person) => person.email?.value))
  for (const { emails, blocks } of bySource)
    for (const email of emails) {
      if (taken.has(email.value)) continue
      const block = blocks.find((each) => email.start >= each.start && email.start < each.end)
      const without = people.filter(
        (person) => person.email === null && block && person.role?.value !== 'companion',
      )
      const local = wordsOf((email.value.split('@')[0] ?? '').replace(/[._\d-]+/g, ' ')).filter(
        (word) => word.length > 2,
      )
      const joined = local.join('')
      const agrees = (person: Draft) =>
        wordsOf(person.name.value).some(
          (word) => local.includes(word) || (word.length > 3 && joined.includes(word)),
        )
      const owner = without.find(agrees)
      if (owner && block) owner.email = email
    }
  return people
}

/** "The addresses are … and …, respectively": one for each person of the same stretch, in their order. */
function withListedAddresses(people: Draft[], bySource: readonly PeopleOfSource[]): Draft[] {
  for (const { source, emails, blocks } of bySource)
    for (const { start: from, flow } of blocks)
      for (const { start, end } of sentencesOf(flow)) {
        if (
          !/respectively|respectivamente|respectivement|علي التوالي|соответственно/.test(
            folded(flow.slice(start, end)),
          )
        )
          continue
        const listed = emails.filter((email) => email.start >= from + start && email.start < from + end)
        const named = people.filter(({ name }) => name.source === source && name.start < from + end)
        if (listed.length > 1 && listed.length === named.length)
          for (const [index, person] of named.entries()) person.email = listed[index] ?? person.email
      }
  return people
}

const forAll =
  /\b(?:both|all|each|they|the (?:delegates|nominees|participants|representatives|delegation))\b[^.@]{0,90}\b(?:reached|contacted|e-?mail|address|written to)|(?:les deux|tous|toutes|ils|elles|chacun)\b[^.@]{0,90}(?:joints?|joignables?|contact|courriel|adresse|e-?mail)|(?:ambos|ambas|todos|los dos)\b[^.@]{0,90}(?:contact|correo|e-?mail|localiz)|(?:كلاهما|جميعهم|الوفد)[^@]{0,90}(?:بريد|التواصل|الاتصال)|(?:обоим|всем|с ними|обоих)[^@]{0,90}(?:связ|почт|e-?mail|адрес)/

/** "Both can be reached at …": one address for all who have none of their own. */
function withSharedAddress(people: Draft[], bySource: readonly PeopleOfSource[]): Draft[] {
  for (const { emails, blocks } of bySource)
    for (const email of emails) {
      const block = blocks.find((each) => email.start >= each.start && email.start < each.end)
      if (!block) continue
      const at = email.start - block.start
      const { start = 0 } = sentencesOf(block.flow).find((each) => at >= each.start && at < each.end) ?? {}
      if (!forAll.test(folded(block.flow.slice(start, at)))) continue
      for (const person of people) if (person.role?.value !== 'companion') person.email ??= email
    }
  return people
}

/** A scan loses the dot below: between Vietnamese names "Thi" is always "Thị". The repair is shown as such. */
function mendedName(span: Span, { iso3 }: NameHints): Span {
  const value = span.value.replace(/(?<=\s)Th[iíì](?=\s)/gu, 'Thị')
  return iso3 !== 'VNM' || !span.source.scanned || value === span.value
    ? span
    : { ...span, value, repair: 'the dot below was not legible' }
}

function proposal(draft: Draft, asking: Asking | undefined, hints: NameHints): ProposedPerson {
  const gender = genderOf(draft.honorific?.value ?? null)
  const name = mendedName(draft.name, hints)
  const parts = draft.given && draft.family ? null : partsOfName(name.value, hints)
  return {
    fullName: fieldOf(name, name.value),
    honorific: field(draft.honorific),
    givenNames: draft.given ? field(draft.given) : parts ? fieldOf(name, parts.given, 0.8) : null,
    familyName: draft.family ? field(draft.family) : parts ? fieldOf(name, parts.family, 0.8) : null,
    title: field(draft.title),
    organisation: field(draft.organisation),
    email: field(draft.email),
    role: draft.role ? fieldOf(draft.role.span, draft.role.value) : fieldOf(name, 'delegate', 0.7),
    gender: gender && draft.honorific ? { value: gender, evidence: [evidenceOf(draft.honorific)] } : null,
    sponsorshipRequested: asking ?? { value: false, evidence: [] },
  }
}

const field = (span: Span | null): Field | null => (span ? fieldOf(span, span.value) : null)

/** The fullest writing of a name that the message gives. */
function fullest(span: Span, all: readonly Span[]): Span {
  return all
    .filter((each) => isSameName(each.value, span.value))
    .reduce((best, each) => (wordsOf(each.value).length > wordsOf(best.value).length ? each : best), span)
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, index) => spans.findIndex((each) => isSameName(each.value, span.value)) === index,
  )
}
