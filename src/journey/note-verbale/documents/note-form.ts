import { datesFromTo } from '../../../conference/definition/dates-from-to.ts'
import { type Definition, phrase, spokenLanguage } from '../../../conference/definition/definition.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import type { Terms } from '../../../conference/definition/terms.ts'
import {
  type AddressedChannel,
  type AddressedInvitee,
  addresseeLines,
} from '../../../conference/registry/addressee/addressee.ts'
import type { PreparedDocument } from '../../../platform/documents/documents.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import { type Language, localeOf } from '../../../platform/i18n/language.ts'
import type { DraftForm, DraftPerson } from '../portal/note-draft.ts'
import { noteFormWords } from './words.ts'

/** Who sends the Note, and what it says; nobody named yet makes a form to fill in by hand. */
export type NoteToPrint = {
  invitee: AddressedInvitee
  channel: AddressedChannel
  /** The number of the letter of invitation, as it is printed; null where it has none. */
  invitationNumber: string | null
  form: DraftForm
  terms: Pick<Terms, 'representativesPerDelegation' | 'offersSponsorship'>
  language: Language
}

/** The data of `note-form.typ`. Empty texts are lines to fill in. */
export type NoteFormData = {
  title: string
  heading: string
  sender: string[]
  reference: { label: string; text: string }
  subject: { label: string; lines: string[] }
  greeting: string | null
  opening: string
  columns: string[]
  /** A row for each person: name, title, organisation, address, capacity; empty rows to fill in. */
  rows: string[][]
  sponsorship: { text: string; blank: boolean } | null
  closing: string
  placeAndDate: { place: string; date: string; whole: string | null; labels: [string, string] }
  /** Where the stamp goes (a Note verbale) or the signature (a letter). */
  mark: string
  addressee: string[]
}

/**
 * A Note verbale ready to print, stamp and send; for an organisation, a letter ready to sign (NOM-1). What was typed into the
 * form stands in it, with the formulas of the genre around.
 */
export function noteForm(definition: Definition, note: NoteToPrint): PreparedDocument<NoteFormData> {
  const language = spokenLanguage(definition, note.language)
  const say = noteFormWords(language)
  const { form, invitee, channel, terms } = note
  const sender = addresseeLines(definition, invitee, channel, language)
  const kind = invitee.kind
  const own = (words: Parameters<typeof phrase>[1]) => phrase(definition, words, language)
  const called = kind === 'state' ? say(`sender-${bureauOf(note)}`, { name: sender.join(' ') }) : sender[0]
  const inShort = say(`sender-${bureauOf(note)}`, { name: sender[0] })
  const heading = say(`title-${kind}`)
  const data: NoteFormData = {
    title: say('documentTitle', { title: heading, sender: sender[0] }),
    heading,
    sender,
    reference: { label: say('reference'), text: form.reference },
    subject: {
      label: say('subject'),
      lines: [
        renderLine(definition, language, 'name'),
        say('when', { city: own(definition.venue.city), dates: datesFromTo(definition, language) }),
      ],
    },
    greeting: kind === 'state' ? null : say('greeting-organisation'),
    opening: say(`opening-${kind}`, {
      sender: called,
      secretariat: own(definition.secretariat.name),
      number: note.invitationNumber ?? 'none',
    }),
    columns: (['name', 'title', 'organisation', 'email', 'role'] as const).map((key) => say(key)),
    rows: form.people.length > 0 ? form.people.map(rowOf) : emptyRows(terms.representativesPerDelegation),
    sponsorship: terms.offersSponsorship ? sponsorshipOf(form.people) : null,
    closing: say(`closing-${kind}`, { sender: inShort }),
    placeAndDate: placeAndDateOf(),
    mark: say(kind === 'state' ? 'stamp' : 'signature'),
    addressee: [
      own(definition.secretariat.name),
      say('attention', { team: own(definition.secretariat.team) }),
      definition.secretariat.mailbox,
    ],
  }
  return { template: 'src/journey/note-verbale/documents/note-form.typ', data, language }

  function rowOf(person: DraftPerson): string[] {
    return [nameOf(person), person.title, person.organisation, person.email, say(`role-${person.role}`)]
  }

  function sponsorshipOf(people: DraftPerson[]): { text: string; blank: boolean } {
    if (people.length === 0) return { text: say('sponsorship-blank'), blank: true }
    const asked = people.filter(({ sponsorship }) => sponsorship === 'asked').map(nameOf)
    if (asked.length === 0) return { text: say('sponsorship-none'), blank: false }
    const names = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(asked)
    return { text: say('sponsorship-asked', { names }), blank: false }
  }

  function placeAndDateOf(): NoteFormData['placeAndDate'] {
    const { kind: by } = channel
    const place =
      by === 'geneva' || by === 'new-york' ? say(by) : by === 'embassy' ? own(definition.venue.city) : ''
    const date = form.noteDate ? longDate(form.noteDate, language) : ''
    const whole = place && date ? say('placeAndDate', { place, date }) : null
    return { place, date, whole, labels: [say('place'), say('date')] }
  }
}

function nameOf({ honorific, fullName }: DraftPerson): string {
  return [honorific, fullName].filter(Boolean).join(' ')
}

function emptyRows(count: number): string[][] {
  return Array.from({ length: count }, () => ['', '', '', '', ''])
}

/** What kind of house sends it, for its article. */
function bureauOf({ invitee, channel }: NoteToPrint): 'mission' | 'embassy' | 'ministry' {
  if (channel.kind === 'capital') return 'ministry'
  return channel.kind === 'embassy' && invitee.code !== 'VAT' ? 'embassy' : 'mission'
}
