import { afterAll, describe, expect, it } from 'vitest'
import { pagesOfPdf, readPdf } from '../../../../tests/documents/read-pdf.ts'
import { definitionIn, harbourFolder, phnomPenhFolder } from '../../../../tests/fixtures/definitions.ts'
import { mailBytes } from '../../../../tests/mails/mail.ts'
import { siteLanguages } from '../../../conference/definition/definition.ts'
import { termsFor } from '../../../conference/definition/terms.ts'
import { openDocuments } from '../../../platform/documents/documents.ts'
import type { ProposedPerson } from '../../../reading/message-reading.ts'
import { readMessage } from '../../../reading/read-message.ts'
import type { DraftPerson } from '../portal/note-draft.ts'
import { readingContext } from '../reading-context.ts'
import { type NoteToPrint, noteForm } from './note-form.ts'

const documents = openDocuments()
afterAll(() => documents.stop())

const first = definitionIn(phnomPenhFolder)
const harbour = definitionIn(harbourFolder)

const okello: DraftPerson = {
  id: '1',
  honorific: 'Hon.',
  fullName: 'James Peter OKELLO',
  title: 'State Minister',
  organisation: 'Ministry of Gender',
  email: 'okello@mg.example',
  role: 'head',
  sponsorship: 'not-asked',
}
const nakitto: DraftPerson = {
  ...okello,
  id: '2',
  honorific: '',
  fullName: '#Agnes *NAKITTO* [x]',
  email: 'agnes.nakitto-birungi-of-the-ministry@gender-ug.example',
  role: 'delegate',
  sponsorship: 'asked',
}
const note: NoteToPrint = {
  invitee: { kind: 'state', code: 'UGA', category: 'state', names: {}, acronym: null, country: 'UG' },
  channel: { kind: 'geneva', name: '' },
  invitationNumber: 'PP2023/017',
  form: { reference: 'UGA/GVA/08', noteDate: '2023-08-24', people: [okello, nakitto] },
  terms: termsFor(first),
  language: 'en',
}

async function print(change: Partial<NoteToPrint> = {}, definition = first) {
  const { template, data, language } = noteForm(definition, { ...note, ...change })
  return documents.render(template, data, { language })
}
const printed = async (change: Partial<NoteToPrint> = {}, definition = first) =>
  (await pagesOfPdf(await print(change, definition))).join(' ')

describe('A Note ready to print', () => {
  it('has the formulas of the genre, whom it names, and whom it asks sponsorship for', async () => {
    const text = await printed()
    expect(text).toContain(
      'The Permanent Mission of the Republic of Uganda to the United Nations Office and other international organizations in Geneva presents its compliments to the secretariat of the conference',
    )
    expect(text).toContain('letter of invitation No. PP2023/017')
    expect(text).toMatch(
      /1 Hon\. James Peter OKELLO State Minister Ministry of Gender okello@mg\.example Head/,
    )
    expect(text).toContain('agnes.nakitto-birungi-of-the-ministry @gender-ug.example')
    expect(text).toContain('Sponsorship is requested for #Agnes *NAKITTO* [x].')
    expect(text).toMatch(/assurances of its highest consideration\. Geneva, 24 August 2023/)
    expect(text).toContain('Reference: UGA/GVA/08')
    expect(text).toContain('Stamp and initials')
  })

  it.each(siteLanguages(first))('in %s is one tagged page with a table', async (language) => {
    const read = await readPdf(await print({ language }))
    expect(read).toMatchObject({ language, tagged: true })
    expect(read.pages).toHaveLength(1)
    expect([...read.roles]).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
  })

  it.each(['en', 'fr', 'es', 'ar'] as const)('in %s is read back as it was typed', async (language) => {
    const people = [okello, { ...nakitto, honorific: 'Ms', fullName: 'Agnes NAKITTO BIRUNGI' }]
    const bytes = await print({ language, form: { ...note.form, people } })
    const mail = mailBytes({
      from: 'mission@uganda.example',
      subject: 'Note',
      received: '2023-08-25T10:00:00+02:00',
      body: '',
      files: [{ name: 'note.pdf', type: 'application/pdf', bytes }],
    })
    const { reading } = await readMessage(mail, readingContext(first))
    expect([reading.reference?.value, reading.noteDate?.value]).toEqual(['UGA/GVA/08', '2023-08-24'])
    const asked = (person: ProposedPerson) => (person.sponsorshipRequested?.value ? 'asked' : 'not-asked')
    expect(
      reading.people.map((person) => [
        person.fullName.value,
        person.title?.value,
        person.organisation?.value,
        person.email?.value,
        asked(person),
      ]),
    ).toEqual(
      people.map((person) => [
        person.fullName,
        person.title,
        person.organisation,
        person.email,
        person.sponsorship,
      ]),
    )
  })

  it.each([
    ['geneva', 'UGA', 'fr', 'La Mission permanente de la République de l’Ouganda auprès de l’Office'],
    [
      'embassy',
      'UGA',
      'fr',
      'L’Ambassade de la République de l’Ouganda accréditée auprès du Royaume du Cambodge présente',
    ],
    ['embassy', 'VAT', 'fr', 'La Nonciature apostolique accréditée'],
    ['capital', 'UGA', 'es', 'El Ministerio de Relaciones Exteriores de Uganda saluda atentamente'],
    ['new-york', 'UGA', 'es', 'La Misión Permanente de Uganda ante las Naciones Unidas en Nueva York saluda'],
    ['geneva', 'UGA', 'ar', 'تهدي البعثة الدائمة لأوغندا لدى مكتب الأمم المتحدة'],
  ] as const)('of the %s of %s in %s speaks in the third person', (kind, code, language, words) => {
    const { opening } = noteForm(first, {
      ...note,
      language,
      invitee: { ...note.invitee, code },
      channel: { kind, name: '' },
    }).data
    expect(opening).toContain(words)
  })

  it('with nobody in it is a form to fill in by hand, as many rows as may be named', async () => {
    const blank = { reference: '', noteDate: '', people: [] }
    const { data } = noteForm(first, {
      ...note,
      form: blank,
      terms: termsFor(first, [{ term: 'representatives', value: 5 }]),
    })
    expect(data.rows).toHaveLength(5)
    expect(data.sponsorship).toEqual({ text: 'Sponsorship is requested for:', blank: true })
    expect(await printed({ form: blank, channel: { kind: 'capital', name: '' } })).toMatch(/Place: Date:/)
  })

  it('of an organisation is a letter, to sign', async () => {
    const invitee = {
      ...note.invitee,
      kind: 'organisation' as const,
      code: 'x',
      names: { en: 'Network of Survivors' },
    }
    const text = await printed({ invitee, invitationNumber: null })
    expect(text).toMatch(
      /Letter of nomination.*reference to the letter of invitation, I have the honour.*Network of Survivors will be/,
    )
    expect(text).toContain('Name, office and signature')
    expect(text).not.toContain('compliments')
  })

  it('says nothing of sponsorship where nobody is sponsored', () => {
    expect(noteForm(harbour, { ...note, terms: termsFor(harbour) }).data.sponsorship).toBeNull()
  })
})
