import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { aReading, proposed, read } from '../../../../tests/intake/a-reading.ts'
import { noteFrom } from '../../../../tests/notes.ts'
import { testOffice } from '../../../../tests/office.ts'
import { addPerson, correctPerson } from '../commands/correct-person.ts'
import { fileNote } from '../commands/file-note.ts'
import { namedPeople } from '../schema.ts'
import { checkedNotes } from './checked-notes.ts'
import { readingReport, sharesOf } from './figures.ts'
import { inWords } from './in-words.ts'

const under = await testOffice()
const { office, database, act } = under
const report = async () => readingReport(await checkedNotes(database.drizzle, office.conference.id))

it('says nothing before a message is settled', async () => {
  expect(inWords(await report())).toContain('has been settled yet')
})

it('counts what officers kept, changed, added and took away of what was proposed', async () => {
  const person = { ...cast.odongo, title: 'Chairman', email: 'w@ulsa-ug.example', organisation: 'ULSA' }
  const reading = aReading({
    people: [
      proposed(person.fullName, {
        title: read('Chairman'),
        email: read('w@ulsa-ug.example'),
        organisation: read('ULSA'),
      }),
    ],
  })
  const { note, named } = await noteFrom(under, 'UGA', [person], { reading, reference: 'UGA/GVA/ISU/08/23' })
  const [row] = named
  if (!row) throw new Error('nobody was named')
  await act((one) =>
    correctPerson(one, note.id, 1, row.id, { ...row, email: 'walter@ulsa-ug.example', organisation: null }),
  )
  const { id: _, noteId: __, position: ___, ...other } = row
  await act((one) => addPerson(one, note.id, 2, { ...other, fullName: 'Agnes NAKITTO' }))
  await act((one) => fileNote(one, note.id, 3, 'answered'))

  const { messages, people, fields } = await report()
  expect({ messages, people }).toEqual({ messages: 1, people: { found: 1, invented: 0, missed: 1 } })
  expect(fields.fullName).toEqual({ kept: 1, changed: 0, removed: 0, added: 1 })
  expect(fields.email).toEqual({ kept: 0, changed: 1, removed: 0, added: 1 })
  expect(fields.organisation).toEqual({ kept: 0, changed: 0, removed: 1, added: 1 })
  expect(fields.reference).toEqual({ kept: 1, changed: 0, removed: 0, added: 0 })
  expect(inWords(await report())).toMatch(/fullName +100\.0 % +50\.0 %/)
  expect(
    await database.drizzle.select().from(namedPeople).where(eq(namedPeople.noteId, note.id)),
  ).toHaveLength(2)
})

it('gives no share where nothing was proposed', () => {
  expect(sharesOf({ kept: 0, changed: 0, removed: 0, added: 2 })).toEqual({ precision: null, recall: 0 })
})
